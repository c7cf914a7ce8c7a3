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

LogFilter withoutTokens(LogFilter filter)
{
    // What is left of such a text would find something else.
    if (withoutTokens(filter.text) != filter.text)
        filter.text.clear();
    for (QString &name : filter.senderNames)
        name = withoutTokens(name);
    return filter;
}

} // namespace Signalbox::TokenRedaction
