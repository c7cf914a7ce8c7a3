#ifndef UI_WIDGETS_SESSION_PROBLEMBAR_H
#define UI_WIDGETS_SESSION_PROBLEMBAR_H

#include <ui/viewmodels/joinviewmodel.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class SessionViewModel;

/// Why one is not in the session, in a sentence, with the ways out beside it. Details unfold
/// beneath and can be copied. Hidden while nothing is wrong.
class ProblemBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemBar(SessionViewModel *session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Someone wants to try with another invite, or with other details.
    void otherInputWanted(Signalbox::JoinViewModel::Mode mode);
    /// Someone wants to look at the certificate that was not trusted.
    void certificateRequested();
    /// Something worth a word happened.
    void noticed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeSentence();
    QWidget *makeDetails();
    void refresh();
    void unfold(bool open);
    void updateColors();
    void arrange();

    SessionViewModel *m_session;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_certificate;
    QPushButton *m_invite;
    QPushButton *m_edit;
    QPushButton *m_unfold;
    QPlainTextEdit *m_details;
    QBoxLayout *m_sentence = nullptr; ///< the words and, beside or beneath them, the buttons
    QWidget *m_buttons = nullptr;
    QWidget *m_detailsRow = nullptr;
    bool m_isQuestion = false; ///< nothing went wrong, but someone has to go on
};

} // namespace Signalbox

#endif
