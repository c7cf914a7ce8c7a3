#include "qrview.h"

#include <ui/widgets/style/theme.h>

#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace Signalbox {

namespace {

constexpr int QuietModules = 4; ///< at each side, as the standard wants
constexpr int Least = 240;
constexpr int Radius = 8;

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("QR code"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty()
            ? nullptr
            : QRcode_encodeData(int(bytes.size()),
                                reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                                QR_ECLEVEL_L),
        &QRcode_free);
    m_modules = code ? code->width : 0;
    m_dark = QBitArray(m_modules * m_modules);
    for (int i = 0; i < m_dark.size(); ++i)
        m_dark.setBit(i, (code->data[i] & 1) != 0);
    setAccessibleDescription(m_modules > 0 ? tr("Holds the invite, for a camera")
                                           : tr("There is no code"));
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    const int side = std::max(Least, (m_modules + 2 * QuietModules) * 3);
    return {side, side};
}

QSize QrView::minimumSizeHint() const
{
    return sizeHint();
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(m_modules > 0 ? QColor(Qt::white) : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    if (m_modules == 0) {
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("There is no code for this."));
        return;
    }
    // In pixels of the screen: no module is larger than another, and none is blurred.
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double ratio = devicePixelRatioF();
    const int pixels = int(std::min(width(), height()) * ratio);
    const int module = std::max(1, pixels / (m_modules + 2 * QuietModules));
    const int left = int(width() * ratio - m_modules * module) / 2;
    const int top = int(height() * ratio - m_modules * module) / 2;
    painter.scale(1 / ratio, 1 / ratio);
    for (int row = 0; row < m_modules; ++row) {
        for (int column = 0; column < m_modules; ++column) {
            if (isDark(column, row))
                painter.fillRect(left + column * module, top + row * module, module, module,
                                 Qt::black);
        }
    }
}

} // namespace Signalbox
