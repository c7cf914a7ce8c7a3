#include "wrappingcheckbox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int Flags = Qt::AlignTop | Qt::TextWordWrap;

} // namespace

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    // Not a fixed height: that would be the one of a single line, whatever the width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingCheckBox::markWidth() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QRect WrappingCheckBox::wordsIn(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, std::max(1, width - markWidth()), 1 << 16),
                                      Flags | Qt::TextShowMnemonic, text());
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    int longest = 0;
    const QStringList words = text().remove(QLatin1Char('&')).split(QLatin1Char(' '));
    for (const QString &word : words)
        longest = std::max(longest, fontMetrics().horizontalAdvance(word));
    // Languages without spaces break anywhere.
    longest = std::min(longest, fontMetrics().height() * 12);
    const QSize whole = sizeHint();
    return {std::min(whole.width(), longest + markWidth() + 2), whole.height()};
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const QSize whole = sizeHint();
    if (width >= whole.width())
        return whole.height();
    return std::max(whole.height(),
                    wordsIn(width).height() + whole.height() - fontMetrics().height());
}

bool WrappingCheckBox::hitButton(const QPoint &place) const
{
    return width() >= sizeHint().width() ? QCheckBox::hitButton(place) : rect().contains(place);
}

void WrappingCheckBox::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width()) {
        QCheckBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int line = sizeHint().height();
    // The mark beside the first line, as if there were no other.
    QStyleOptionButton mark = option;
    mark.rect.setHeight(line);
    mark.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &mark, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, mark);
    const QRect words = QStyle::visualRect(
        option.direction, rect(),
        QRect(markWidth(), (line - fontMetrics().height()) / 2, width() - markWidth(), height()));
    const bool isUnderlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawItemText(words,
                         Flags | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
                             | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                         option.palette, isEnabled(), option.text, QPalette::WindowText);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = rect();
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace Signalbox
