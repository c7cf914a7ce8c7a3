#ifndef UI_WIDGETS_STYLE_NOTICEBAR_H
#define UI_WIDGETS_STYLE_NOTICEBAR_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

/// One sentence with one thing that can be done about it, until that is done or it is closed.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(const QString &action, QWidget *parent = nullptr);

    /// Shows itself.
    void say(const QString &text);
    /// The same said anew, which is no news.
    void setText(const QString &text);
    QString text() const { return accessibleName(); }

Q_SIGNALS:
    void chosen();
    /// Closed without it.
    void dismissed();

private:
    QLabel *m_text;
};

} // namespace Signalbox

#endif
