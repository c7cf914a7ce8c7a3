#include "wrappedtext.h"

#include <ui/models/visibletext.h>

#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>

namespace Signalbox {

WrappedText::WrappedText(const QString &text, const QFont &font, int width, int maxLines)
{
    // What can't fit is cut off before it is laid out: 8 KB for each repaint would be slow.
    const int narrowest = std::max(1, QFontMetrics(font).horizontalAdvance(QLatin1Char('i')));
    const qsizetype room = qsizetype(std::max(1, width / narrowest + 1)) * maxLines;
    QString shown = visibleText(text.left(room));
    const bool isAll = text.size() <= room;
    for (QChar &c : shown) {
        if (c == QLatin1Char('\n'))
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    m_layout.setFont(font);
    m_layout.setText(shown);
    // What people write keeps its own direction; where it stands follows the window.
    const Qt::LayoutDirection window = QGuiApplication::layoutDirection();
    QTextOption option((window == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                       | Qt::AlignAbsolute);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    if (layOut(width, maxLines) && isAll)
        return;
    // Room for the mark that there is more.
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    const qsizetype end = last.textStart() + std::max(0, last.textLength() - 1);
    m_layout.setText(shown.left(end) + QChar(0x2026));
    layOut(width, maxLines);
}

bool WrappedText::layOut(int width, int maxLines)
{
    double y = 0;
    m_layout.beginLayout();
    for (int i = 0; i < maxLines; ++i) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout.endLayout();
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    return last.textStart() + last.textLength() >= m_layout.text().size();
}

} // namespace Signalbox
