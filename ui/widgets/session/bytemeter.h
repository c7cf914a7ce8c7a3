#ifndef UI_WIDGETS_SESSION_BYTEMETER_H
#define UI_WIDGETS_SESSION_BYTEMETER_H

#include <QWidget>

namespace Signalbox {

/// How many of the allowed bytes are used: numbers, and a bar beneath.
class ByteMeter : public QWidget
{
    Q_OBJECT

public:
    explicit ByteMeter(int limit, QWidget *parent = nullptr);
    void setBytes(int bytes);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text() const;

    int m_bytes = 0;
    int m_limit;
};

} // namespace Signalbox

#endif
