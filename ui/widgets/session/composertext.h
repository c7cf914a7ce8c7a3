#ifndef UI_WIDGETS_SESSION_COMPOSERTEXT_H
#define UI_WIDGETS_SESSION_COMPOSERTEXT_H

#include <ui/viewmodels/transfer/dropplan.h>

#include <QPlainTextEdit>

namespace Signalbox {

/// The field for a signal's data. Texts that fit into a signal are pasted as in any other; files,
/// pictures and longer texts are for others to take.
class ComposerText : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    /// What stands in it while it is empty, seen at once: setPlaceholderText() doesn't paint.
    void setHint(const QString &hint);

Q_SIGNALS:
    /// Something was pasted that is no text for a signal.
    void contentPasted(const Signalbox::DropContent &content);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Signalbox

#endif
