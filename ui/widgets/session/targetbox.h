#ifndef UI_WIDGETS_SESSION_TARGETBOX_H
#define UI_WIDGETS_SESSION_TARGETBOX_H

#include <QPushButton>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace Signalbox {

class ConnectionListModel;

/// Whom a signal goes to: everyone, one, or several. Its menu has everyone on top and a tick for
/// each person; it stays open while one ticks several with the space bar or Ctrl held.
class TargetBox : public QPushButton
{
    Q_OBJECT

public:
    /// \a people must outlive it.
    explicit TargetBox(const ConnectionListModel *people, QWidget *parent = nullptr);

    /// Connection ids; empty: everyone. Someone who left stays chosen: the signal would go to
    /// nobody else than was meant.
    void setTargets(const QStringList &targets);
    const QStringList &targets() const { return m_targets; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Somebody chose.
    void chosen(const QStringList &targets);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMenu();
    void addPerson(const QString &id, const QString &name);
    void toggle(const QString &id, bool chosenToo, bool alone);
    void refresh();
    void updateTicks();
    QString nameOf(const QString &id) const;

    const ConnectionListModel *m_people;
    QMenu *m_menu;
    QStringList m_targets;
};

} // namespace Signalbox

#endif
