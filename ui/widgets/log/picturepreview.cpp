#include "picturepreview.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace Signalbox {

PicturePreview::PicturePreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(80);
}

bool PicturePreview::setPicture(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() <= MaxPixels)
        setPicture(reader.read());
    else
        setPicture(QImage());
    return !m_picture.isNull();
}

void PicturePreview::setPicture(const QImage &picture)
{
    m_picture = picture;
    setAccessibleName(
        m_picture.isNull()
            ? QString()
            : tr("Picture of %1 by %2 pixels").arg(m_picture.width()).arg(m_picture.height()));
    setToolTip(accessibleName());
    update();
}

QSize PicturePreview::sizeHint() const
{
    return {160, 120};
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QSize size = m_picture.size();
    if (size.width() > width() || size.height() > height())
        size.scale(this->size(), Qt::KeepAspectRatio);
    QRect place(QPoint(), size);
    place.moveCenter(rect().center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
}

} // namespace Signalbox
