#include "choicecard.h"

#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/theme.h>

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int Pad = 16;
constexpr int TextFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

ChoiceCard::ChoiceCard(const char *icon, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(QString(title).remove(QLatin1Char('&')));
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceCard::iconSize() const
{
    return Icons::size(fontMetrics()) * 3 / 2;
}

QFont ChoiceCard::titleFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

int ChoiceCard::heightForWidth(int width) const
{
    const int inner = std::max(40, width - 2 * Pad);
    const QFontMetrics title(titleFont());
    const int titleHeight =
        title.boundingRect(QRect(0, 0, inner, 1000), TextFlags | Qt::TextShowMnemonic, text())
            .height();
    const int sentence =
        fontMetrics().boundingRect(QRect(0, 0, inner, 1000), TextFlags, m_sentence).height();
    return Pad + iconSize() + 12 + titleHeight + 4 + sentence + Pad;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = 14 * fontMetrics().averageCharWidth() + 120;
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {160, heightForWidth(sizeHint().width())};
}

bool ChoiceCard::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const bool over = isEnabled() && (underMouse() || isDown());
    painter.setBrush(isDown() ? theme.hover : theme.surface);
    painter.setPen(QPen(over || hasFocus() ? theme.accent : theme.border, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const QRect inner = rect().adjusted(Pad, Pad, -Pad, -Pad);
    const QRect icon = QStyle::visualRect(layoutDirection(), inner,
                                          QRect(inner.topLeft(), QSize(iconSize(), iconSize())));
    Icons::paint(&painter, icon, m_icon, isEnabled() ? theme.accent : theme.muted);
    QRect place = inner.adjusted(0, iconSize() + 12, 0, 0);
    painter.setFont(titleFont());
    painter.setPen(isEnabled() ? theme.text : theme.muted);
    QRect used;
    const bool mnemonics = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    painter.drawText(place, TextFlags | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text(), &used);
    place.setTop(used.bottom() + 5);
    painter.setFont(font());
    painter.setPen(theme.muted);
    painter.drawText(place, TextFlags, m_sentence);
}

} // namespace Signalbox
