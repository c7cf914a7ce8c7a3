#include "signalboxstyle.h"

#include <ui/models/isolated.h>
#include <ui/widgets/style/controlpainter.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/theme.h>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QVariant>

#include <algorithm>
#include <memory>

namespace Signalbox {

namespace {

// Fusion's own highlight: where a system names no colour of its own, ours is used.
constexpr QRgb FusionHighlight = 0xff308cc6;
constexpr int ScrollBarWidth = 12;

/// A line in a menu, without a heading.
bool isPlainSeparator(QStyle::ControlElement element, const QStyleOption *option)
{
    const auto *item = element == QStyle::CE_MenuItem
        ? qstyleoption_cast<const QStyleOptionMenuItem *>(option)
        : nullptr;
    return item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty();
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

// Whether the scroll bar belongs to something that shows what lies behind it.
bool isOnRaised(const QWidget *scrollBar)
{
    const QWidget *container = scrollBar ? scrollBar->parentWidget() : nullptr;
    const auto *area =
        qobject_cast<const QAbstractScrollArea *>(container ? container->parentWidget() : nullptr);
    return area && !area->viewport()->autoFillBackground();
}

bool isLink(const QWidget *widget)
{
    return widget && widget->property("link").toBool();
}

/// A row that is chosen as all lists of ours have it: in the colour of a selection, and its text as
/// before. The accent is for what one does.
std::unique_ptr<QStyleOptionViewItem> calm(const QStyleOptionViewItem &item)
{
    auto calmed = std::make_unique<QStyleOptionViewItem>(item);
    const Theme chosen = Theme::of(item.palette).selected();
    calmed->palette.setColor(QPalette::Highlight, chosen.surface);
    calmed->palette.setColor(QPalette::HighlightedText, chosen.text);
    return calmed;
}

/// The keys behind a menu's words in their own direction: "Ctrl+," is not ",+Ctrl".
std::unique_ptr<QStyleOptionMenuItem> withKeysApart(const QStyleOptionMenuItem &item)
{
    auto apart = std::make_unique<QStyleOptionMenuItem>(item);
    const qsizetype tab = item.text.indexOf(QLatin1Char('\t'));
    if (tab >= 0)
        apart->text = item.text.left(tab + 1) + isolated(item.text.mid(tab + 1));
    return apart;
}

/// Without a picture, the text of a question stands above its buttons and not beside where the
/// picture would be.
void unindent(const QMessageBox *box)
{
    auto *grid = qobject_cast<QGridLayout *>(box->layout());
    if (!grid || box->icon() != QMessageBox::NoIcon)
        return;
    QLayoutItem *item = grid->itemAtPosition(0, 0);
    if (QSpacerItem *space = item ? item->spacerItem() : nullptr) {
        space->changeSize(0, 0);
        grid->setHorizontalSpacing(0);
        grid->setColumnStretch(1, 1);
        grid->invalidate();
    }
    const auto labels = box->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (QLabel *label : labels) {
        label->setIndent(0);
        // What informs stands off from what is asked.
        const int above =
            label->objectName() == QLatin1String("qt_msgbox_informativelabel") ? 8 : 0;
        label->setContentsMargins(0, above, 0, 0);
    }
}

/// Text begins on the side that the layout begins on, whatever letters it begins with: Qt puts a
/// name in Latin letters to the left of a window that is read from the right.
void alignToLayout(QLabel *label)
{
    const Qt::Alignment side = label->alignment();
    if (!(side & (Qt::AlignAbsolute | Qt::AlignHCenter | Qt::AlignJustify)))
        label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), side)
                            | Qt::AlignAbsolute);
}

/// How much wider the text of a menu's item is than the menu takes it to be: it measures without
/// the mark of the mnemonic, which is measured where the text is to be shown.
int missingInMenu(const QStyleOption *option, const QSize &size)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item || item->menuItemType == QStyleOptionMenuItem::Separator)
        return 0;
    const QString text = item->text.section(QLatin1Char('\t'), 0, 0);
    return std::max(0, item->fontMetrics.horizontalAdvance(text) - size.width());
}

int iconSize()
{
    return Icons::size(QFontMetrics(QApplication::font()));
}

// What has a frame of its own around its line.
bool isInsideBox(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent);
}

bool hasHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
}

} // namespace

SignalboxStyle::SignalboxStyle(Scheme scheme, bool compact)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_scheme(scheme)
    , m_compact(compact)
{
}

int SignalboxStyle::byDensity(int comfortable, int compact)
{
    const auto *style = qobject_cast<const SignalboxStyle *>(QApplication::style());
    return style && style->isCompact() ? compact : comfortable;
}

int SignalboxStyle::controlHeight(const QFontMetrics &metrics) const
{
    return m_compact ? std::max(22, metrics.height() + 6) : std::max(28, metrics.height() + 10);
}

void SignalboxStyle::makePrimary(QWidget *button)
{
    button->setProperty("primary", true);
}

void SignalboxStyle::makeLink(QWidget *button)
{
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
}

QPalette SignalboxStyle::standardPalette() const
{
    return (m_scheme == Scheme::Dark ? Theme::darkTheme() : Theme::light()).palette();
}

void SignalboxStyle::polish(QPalette &palette)
{
    Theme theme = Theme::of(palette);
    if (m_scheme != Scheme::System)
        theme = m_scheme == Scheme::Dark ? Theme::darkTheme() : Theme::light();
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    if (m_scheme == Scheme::System && highlight.rgb() != FusionHighlight)
        theme = theme.withAccent(highlight);
    else if (m_scheme == Scheme::System)
        theme = theme.dark ? Theme::darkTheme() : Theme::light();
    palette = theme.palette();
}

void SignalboxStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (hasHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (const auto *box = qobject_cast<const QMessageBox *>(widget))
        unindent(box);
    // What others wrote stands in many labels, and is text, whatever tags it holds. Tooltips see to
    // that themselves.
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
    if (label)
        alignToLayout(label);
}

int SignalboxStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Room for the round corners of the frame around a text.
        return qobject_cast<const QPlainTextEdit *>(widget)
            ? 3
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return iconSize();
    case PM_ButtonMargin:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return iconSize();
    case PM_MenuButtonIndicator:
        return ControlPainter::arrowWidth(QFontMetrics(QApplication::font())) + 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SignalboxStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return m_showMnemonics ? 1 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize SignalboxStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                       const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = controlHeight(option->fontMetrics);
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(result.height(), control));
        // A link is as wide as its text, so that it stands flush with what is above it.
        if (isLink(widget))
            result.setWidth(size.width() + 2);
        else
            result.rwidth() += 12;
        break;
    case CT_ComboBox:
    case CT_SpinBox:
        // Room for the text's distance from the frame.
        result.rwidth() += 16;
        result.setHeight(control);
        break;
    case CT_LineEdit:
        result.setHeight(control);
        break;
    case CT_ToolButton:
        result.setHeight(std::max(result.height(), control));
        break;
    case CT_MenuBarItem:
        result.setHeight(std::max(result.height(), control - 4));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), control - 4));
        break;
    case CT_MenuItem:
        if (result.height() > 10)
            result.setHeight(std::max(result.height(), control));
        result.rwidth() += missingInMenu(option, size);
        break;
    default:
        break;
    }
    return result;
}

QRect SignalboxStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    if (element == SE_PushButtonContents && isLink(widget))
        return option->rect;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Text keeps its distance from the rounded frame.
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

void SignalboxStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void SignalboxStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool SignalboxStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if ((key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        || (m_showMnemonics && event->type() == QEvent::ApplicationDeactivate)) {
        const bool show = event->type() == QEvent::KeyPress;
        if (m_showMnemonics != show) {
            m_showMnemonics = show;
            const QWidgetList widgets = QApplication::allWidgets();
            for (QWidget *widget : widgets)
                widget->update();
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

QRect SignalboxStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return ControlPainter::scrollBarRect(option, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void SignalboxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const ControlPainter draw(painter, option);
    switch (element) {
    case PE_PanelButtonCommand:
        if (!isLink(widget))
            draw.button(isPrimary(widget));
        return;
    case PE_PanelButtonTool:
        draw.toolButton();
        return;
    case PE_PanelLineEdit:
        // Inside a combo box the box has drawn the frame already.
        if (!widget || !isInsideBox(widget))
            draw.field();
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        draw.frame();
        return;
    case PE_FrameFocusRect:
        draw.focusRing();
        return;
    case PE_FrameMenu:
        draw.menuFrame();
        return;
    case PE_IndicatorCheckBox:
        draw.checkBox();
        return;
    case PE_IndicatorRadioButton:
        draw.radioButton();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QRect SignalboxStyle::comboTextRect(const QStyleOption *option, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    return combo ? proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget)
                 : option->rect;
}

void SignalboxStyle::drawControl(ControlElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, Theme::of(option->palette).border);
        return;
    }
    if (isPlainSeparator(element, option)) {
        const QRect &all = option->rect;
        painter->fillRect(QRect(all.left() + 8, all.center().y(), all.width() - 16, 1),
                          Theme::of(option->palette).border);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        ControlPainter(painter, option).headerSection();
        return;
    }
    if (element == CE_HeaderLabel) {
        ControlPainter(painter, option).headerLabel();
        return;
    }
    if (element == CE_ProgressBarGroove) {
        ControlPainter(painter, option).progress();
        return;
    }
    if (element == CE_ProgressBarContents)
        return; // with its groove
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && element == CE_ItemViewItem) {
        QProxyStyle::drawControl(element, calm(*item).get(), painter, widget);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuItem) {
        QProxyStyle::drawControl(element, withKeysApart(*item).get(), painter, widget);
        return;
    }
    if (element == CE_PushButtonBevel) {
        // The arrow of a menu belongs to the label here.
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    }
    if (element == CE_ComboBoxLabel) {
        ControlPainter(painter, option).comboLabel(comboTextRect(option, widget));
        return;
    }
    if (element == CE_PushButtonLabel) {
        const bool mnemonics = proxy()->styleHint(SH_UnderlineShortcut, option, widget) != 0;
        if (isLink(widget))
            ControlPainter(painter, option).linkLabel(mnemonics);
        else
            ControlPainter(painter, option).buttonLabel(isPrimary(widget), mnemonics);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SignalboxStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        ControlPainter(painter, option)
            .scrollBar(proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget),
                       isOnRaised(widget));
        return;
    }
    if (control == CC_SpinBox) {
        ControlPainter(painter, option)
            .spinBox(proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                     proxy()->subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    }
    if (control == CC_ComboBox) {
        ControlPainter(painter, option)
            .comboBox(proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Signalbox
