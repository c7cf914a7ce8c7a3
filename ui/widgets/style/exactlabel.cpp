#include "exactlabel.h"

#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Signalbox {

namespace {

constexpr int WantedCharacters = 36;
constexpr int LeastCharacters = 8;

} // namespace

ExactLabel::ExactLabel(QWidget *parent)
    : ExactText(parent)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // As a QLabel that can be copied from.
    setFocusPolicy(Qt::ClickFocus);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &ExactLabel::updateGeometry);
}

void ExactLabel::setText(const QString &text)
{
    if (text != exactText())
        setPlainText(text);
}

int ExactLabel::heightForWidth(int width) const
{
    // As QPlainTextDocumentLayout does it, which knows of one width only.
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(document()->defaultTextOption());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLeadingIncluded(true);
            line.setLineWidth(std::max(1, width));
            height += line.height();
        }
        layout.endLayout();
    }
    // Where nothing is left below its last line, a QPlainTextEdit may be scrolled by one.
    return int(std::ceil(height)) + 1;
}

QSize ExactLabel::sizeHint() const
{
    int width = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        width = std::max(width, fontMetrics().horizontalAdvance(block.text()) + 1);
    width = std::min(width, fontMetrics().averageCharWidth() * WantedCharacters);
    return {width, heightForWidth(width)};
}

QSize ExactLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * LeastCharacters, fontMetrics().height()};
}

void ExactLabel::changeEvent(QEvent *event)
{
    ExactText::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void ExactLabel::wheelEvent(QWheelEvent *event)
{
    // All of it is in sight: what is around it scrolls.
    event->ignore();
}

} // namespace Signalbox
