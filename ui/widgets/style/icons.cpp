#include "icons.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace Signalbox::Icons {

namespace {

QPixmap tinted(const QByteArray &name, const QSize &size, double ratio, const QColor &color)
{
    const QString key = QStringLiteral("signalbox/%1/%2x%3/%4/%5")
                            .arg(QLatin1String(name))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer svg(QStringLiteral(":/signalbox/icons/%1.svg").arg(QLatin1String(name)));
    QPainter painter(&pixmap);
    svg.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine final : public QIconEngine
{
public:
    explicit TintedEngine(QByteArray name)
        : m_name(std::move(name))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        Icons::paint(painter, rect, m_name.constData(), color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_name, size, 1, color(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The size is in device pixels already.
        QPixmap result = tinted(m_name, size, 1, color(mode));
        result.setDevicePixelRatio(scale);
        return result;
    }
    QIconEngine *clone() const override { return new TintedEngine(m_name); }

private:
    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return palette.color(group, QPalette::WindowText);
    }

    QByteArray m_name;
};

/// In its own colours. Drawn here, for Qt's own reader of such icons is a plugin, in a package of
/// its own on some systems, without which there would be none.
class ColouredEngine final : public QIconEngine
{
public:
    explicit ColouredEngine(QString file)
        : m_file(std::move(file))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer svg(m_file);
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        svg.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, result.rect(), mode, state);
        return result;
    }
    QIconEngine *clone() const override { return new ColouredEngine(m_file); }

private:
    QString m_file;
};

} // namespace

int size(const QFontMetrics &metrics)
{
    return std::max(16, metrics.height() * 7 / 8 / 4 * 4);
}

QIcon icon(const char *name)
{
    return QIcon(new TintedEngine(name));
}

QIcon application()
{
    return QIcon(new ColouredEngine(QStringLiteral(":/signalbox/signalbox.svg")));
}

void paint(QPainter *painter, const QRect &rect, const char *name, const QColor &color)
{
    const double ratio = painter->device()->devicePixelRatioF();
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, tinted(name, square.size(), ratio, color));
}

} // namespace Signalbox::Icons
