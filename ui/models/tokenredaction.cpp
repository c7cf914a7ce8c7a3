#include "tokenredaction.h"

#include <signaling/tokenredaction.h>

namespace Signalbox::TokenRedaction {

QString withoutTokens(const QString &text)
{
    return Signaling::withoutTokens(text);
}

LogRecord withoutTokens(LogRecord record)
{
    for (QString *text :
         {&record.personName, &record.targetName, &record.type, &record.data, &record.note})
        *text = withoutTokens(*text);
    return record;
}

} // namespace Signalbox::TokenRedaction
