#include "composertext.h"

#include <ui/viewmodels/transfer/dropviewmodel.h>
#include <ui/widgets/transfer/dropcontents.h>

namespace Signalbox {

void ComposerText::setHint(const QString &hint)
{
    if (hint == placeholderText())
        return;
    setPlaceholderText(hint);
    viewport()->update();
}

bool ComposerText::canInsertFromMimeData(const QMimeData *source) const
{
    return QPlainTextEdit::canInsertFromMimeData(source)
        || !contentOf(source, Fetch::Kinds).isEmpty();
}

void ComposerText::insertFromMimeData(const QMimeData *source)
{
    const DropContent content = contentOf(source, Fetch::All);
    if (content.isText() && !DropViewModel::isLong(content.asText()))
        QPlainTextEdit::insertFromMimeData(source);
    else
        Q_EMIT contentPasted(content);
}

} // namespace Signalbox
