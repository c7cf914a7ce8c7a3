#ifndef UI_WIDGETS_SESSION_QRVIEW_H
#define UI_WIDGETS_SESSION_QRVIEW_H

#include <QBitArray>
#include <QWidget>

namespace Signalbox {

/// A text as a QR code: dark on white in either theme, for that is what cameras read, with the
/// quiet zone that they need, and modules of whole pixels.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /// Empty, or longer than a code can hold: then it says so.
    void setText(const QString &text);
    /// Modules of a side, without the quiet zone; 0 if there is no code.
    int modules() const { return m_modules; }
    bool isDark(int column, int row) const { return m_dark.testBit(row * m_modules + column); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBitArray m_dark; ///< row by row
    int m_modules = 0;
};

} // namespace Signalbox

#endif
