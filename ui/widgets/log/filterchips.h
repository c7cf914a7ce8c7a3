#ifndef UI_WIDGETS_LOG_FILTERCHIPS_H
#define UI_WIDGETS_LOG_FILTERCHIPS_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class LogViewModel;

/// The types that a log holds, each with how many, to show only some of them: as many as there is
/// room for in one row.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    /// How many there are at most; those that find no room are in a menu behind the others.
    static constexpr int MaxChips = 8;

    explicit FilterChips(LogViewModel *log, QWidget *parent = nullptr);

    /// Whether there are any to show, if there is room for them.
    bool isWanted() const;
    /// Without room for them they are folded away.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Has the same types in a menu, and is seen while they are folded away; for a place where
    /// there is room.
    QPushButton *stand() const { return m_stand; }
    /// Without room for that one either, it isn't seen.
    void setStandIn(bool standIn);

    /// As narrow as need be: what doesn't fit isn't shown.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    /// Shows as many as fit.
    void fit();
    bool fits(qsizetype chips, qsizetype types) const;
    /// With the types from \a first on.
    void fill(QMenu *menu, qsizetype first);
    /// The chips or what stands for them.
    void showEither();
    QPushButton *chip(int at);

    LogViewModel *m_log;
    QList<QPushButton *> m_chips;
    QPushButton *m_more;
    QPushButton *m_stand;
    qsizetype m_shown = 0;
    bool m_folded = false;
    bool m_standIn = true;
};

} // namespace Signalbox

#endif
