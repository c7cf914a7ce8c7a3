#ifndef UI_WIDGETS_STYLE_FLOWLAYOUT_H
#define UI_WIDGETS_STYLE_FLOWLAYOUT_H

#include <QLayout>
#include <QList>

namespace Signalbox {

/// Lays widgets in a row that breaks where there is no more room, as words in a paragraph do: for
/// controls that have to stay whole in a narrow window or a large font.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that \a width needs; with \a apply the items are put there.
    int arrange(const QRect &rect, bool apply) const;
    void place(const QList<QLayoutItem *> &row, const QRect &rect, int height) const;

    QList<QLayoutItem *> m_items;
};

} // namespace Signalbox

#endif
