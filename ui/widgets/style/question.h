#ifndef UI_WIDGETS_STYLE_QUESTION_H
#define UI_WIDGETS_STYLE_QUESTION_H

#include <QMessageBox>

namespace Signalbox {

/// What is asked before something happens: Cancel does nothing, and is what Return does unless
/// another button is made the default. Texts are shown as they are, whatever names are in them.
/// Goes by itself once it is closed.
class Question : public QMessageBox
{
    Q_OBJECT

public:
    Question(const QString &title, const QString &text, const QString &more, QWidget *parent);

    /// Asks before something is lost: \a action is the button that does it, confirmed() its signal.
    static Question *beforeLoss(const QString &title, const QString &text, const QString &more,
                                const QString &action, QWidget *parent);

Q_SIGNALS:
    /// It is to be done; not from within, for that takes this with it.
    void confirmed();

protected:
    /// The button that loses something.
    void offerLoss(const QString &action);
};

} // namespace Signalbox

#endif
