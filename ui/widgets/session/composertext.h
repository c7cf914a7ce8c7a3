#ifndef UI_WIDGETS_SESSION_COMPOSERTEXT_H
#define UI_WIDGETS_SESSION_COMPOSERTEXT_H

#include <ui/viewmodels/lineends.h>
#include <ui/viewmodels/transfer/dropplan.h>
#include <ui/widgets/style/exacttext.h>

namespace Signalbox {

/// The field for a signal's data. Texts that fit into a signal are pasted as in any other; files,
/// pictures and longer texts are for others to take.
class ComposerText : public ExactText
{
    Q_OBJECT

public:
    using ExactText::ExactText;

    /// What is written, with the line ends that it had when it was put here.
    QString text() { return m_lineEnds.whole(exactText()); }
    /// Puts a text here as if it was typed: Ctrl+Z brings back what was there.
    void replaceText(const QString &text);

    /// What stands in it while it is empty, seen at once: setPlaceholderText() doesn't paint.
    void setHint(const QString &hint);

Q_SIGNALS:
    /// Something was pasted that is no text for a signal.
    void contentPasted(const Signalbox::DropContent &content);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    LineEnds m_lineEnds;
};

} // namespace Signalbox

#endif
