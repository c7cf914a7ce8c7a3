#include "ratelegend.h"

#include <ui/models/plaintooltip.h>
#include <ui/widgets/log/rateplot.h>
#include <ui/widgets/style/theme.h>

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace Signalbox {

namespace {

// Large enough for its pattern.
constexpr int Swatch = 14;
constexpr int Gap = 6;
constexpr int Between = 16;

QString textOf(const SignalRates::Type &type)
{
    return SignalRates::label(type) + QStringLiteral("  ") + QLocale().toString(type.signalCount);
}

} // namespace

RateLegend::RateLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Types in the graph"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RateLegend::setTypes(const QList<SignalRates::Type> &types)
{
    m_types = types;
    QStringList lines;
    for (const SignalRates::Type &type : types)
        lines << textOf(type);
    setToolTip(plainToolTip(lines.join(QLatin1Char('\n'))));
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    update();
}

QSize RateLegend::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() + 4};
}

QSize RateLegend::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height() + 4};
}

void RateLegend::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const SignalRates::Type &type : m_types) {
        const QString text = fontMetrics().elidedText(textOf(type), Qt::ElideMiddle,
                                                      fontMetrics().averageCharWidth() * 24);
        const int needed = Swatch + Gap + fontMetrics().horizontalAdvance(text);
        const bool fits = x + needed <= width();
        painter.setPen(theme.muted);
        if (!fits) {
            painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft,
                             QStringLiteral("…"));
            return;
        }
        const QRect all(x, 0, needed, height());
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), all);
        const QRect swatch(all.left(), (height() - Swatch) / 2, Swatch, Swatch);
        paintRate(&painter, QStyle::visualRect(layoutDirection(), rect(), swatch), type.place,
                  theme);
        painter.setPen(theme.text);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawText(isMirrored ? place.adjusted(0, 0, -Swatch - Gap, 0)
                                    : place.adjusted(Swatch + Gap, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeading, text);
        x += needed + Between;
    }
}

} // namespace Signalbox
