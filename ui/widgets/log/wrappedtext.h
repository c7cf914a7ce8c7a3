#ifndef UI_WIDGETS_LOG_WRAPPEDTEXT_H
#define UI_WIDGETS_LOG_WRAPPEDTEXT_H

#include <QTextLayout>

#include <algorithm>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Signalbox {

/// A text in lines of a width, up to a number of them: the last one says if there is more.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, int width, int maxLines);

    /// At least one.
    int lineCount() const { return std::max(1, m_layout.lineCount()); }
    void paint(QPainter *painter, const QPoint &topLeft) const { m_layout.draw(painter, topLeft); }

private:
    bool layOut(int width, int maxLines);

    QTextLayout m_layout;
};

} // namespace Signalbox

#endif
