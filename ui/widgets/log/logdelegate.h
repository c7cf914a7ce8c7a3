#ifndef UI_WIDGETS_LOG_LOGDELEGATE_H
#define UI_WIDGETS_LOG_LOGDELEGATE_H

#include <QFont>
#include <QStyledItemDelegate>

namespace Signalbox {

struct Theme;

/// Paints a row of the log, a cell at a time: text and colour for what the model stores.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LogDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// What a narrow view leaves out.
    void setShowsMilliseconds(bool shows) { m_milliseconds = shows; }
    bool showsMilliseconds() const { return m_milliseconds; }
    /// Where there is no column for the target: an arrow and the target's mark follow the sender.
    void setShowsTargetWithSender(bool shows) { m_targetWithSender = shows; }

    /// Whether data, and what happened, goes on in further lines where it is wider than its cell,
    /// up to MaxLines.
    void setWraps(bool wraps) { m_wraps = wraps; }

    static constexpr int MaxLines = 12;
    /// Of a row that is not wrapped.
    static int rowHeight(const QFontMetrics &metrics);
    /// The font of data: fixed, at the size of \a base.
    static QFont dataFont(const QFont &base);

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index, const Theme &theme) const;
    void paintPerson(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index, const Theme &theme) const;
    void paintTarget(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index, const Theme &theme) const;
    void paintType(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Theme &theme) const;
    void paintData(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Theme &theme) const;
    void paintEvent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Theme &theme) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Theme &theme) const;
    static void paintWrapped(QPainter *painter, const QRect &rect, const QString &text,
                             const QColor &color, int lineHeight);
    void paintOutcome(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const;

    bool m_milliseconds = true;
    bool m_wraps = false;
    bool m_targetWithSender = false;
};

} // namespace Signalbox

#endif
