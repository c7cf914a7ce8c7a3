#include "composertext.h"

#include <ui/viewmodels/transfer/dropviewmodel.h>
#include <ui/widgets/transfer/dropcontents.h>

#include <QKeyEvent>
#include <QMimeData>

namespace Signalbox {

void ComposerText::setHint(const QString &hint)
{
    if (hint == placeholderText())
        return;
    setPlaceholderText(hint);
    viewport()->update();
}

void ComposerText::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_lineEnds.show(text));
    moveCursor(QTextCursor::End);
}

void ComposerText::keyPressEvent(QKeyEvent *event)
{
    // Shift+Enter breaks the line as Enter does, and writes no U+2028.
    if (event->matches(QKeySequence::InsertLineSeparator)) {
        textCursor().insertBlock();
        ensureCursorVisible();
        event->accept();
        return;
    }
    ExactText::keyPressEvent(event);
}

bool ComposerText::canInsertFromMimeData(const QMimeData *source) const
{
    return QPlainTextEdit::canInsertFromMimeData(source)
        || !contentOf(source, Fetch::Kinds).isEmpty();
}

void ComposerText::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const DropContent content = contentOf(source, Fetch::All);
    // Nothing more is asked of the source: on X11 it may be gone after its forms were asked for.
    if (content.isText() && !DropViewModel::isLong(content.asText()))
        insertPlainText(text.isEmpty() ? content.asText() : text);
    else
        Q_EMIT contentPasted(content);
}

} // namespace Signalbox
