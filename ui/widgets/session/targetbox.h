#ifndef UI_WIDGETS_SESSION_TARGETBOX_H
#define UI_WIDGETS_SESSION_TARGETBOX_H

#include <QPushButton>
#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace Signalbox {

class ConnectionListModel;

/// Whom a signal goes to: everyone, one, several, or nobody yet. Its menu has everyone on top and a
/// box for each person. A click on a box, the space bar or a click with Ctrl held ticks one more,
/// or one less, and the menu stays; a click on a name chooses this one alone and closes it.
class TargetBox : public QPushButton
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const QString &connectionId)>;

    /// \a people must outlive it. \a departedName: what those were called who left.
    explicit TargetBox(const ConnectionListModel *people, NameOf departedName,
                       QWidget *parent = nullptr);

    /// Connection ids; empty: everyone. Someone who left stays chosen: the signal would go to
    /// nobody else than was meant.
    void setTargets(const QStringList &targets);
    const QStringList &targets() const { return m_targets; }
    /// Nobody is chosen, which isn't everyone.
    void setNobody();
    bool isNobody() const { return m_isNobody; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Somebody chose.
    void chosen(const QStringList &targets);
    /// Somebody took the last tick away.
    void nobodyChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMenu();
    void addPerson(const QString &id, const QString &name);
    void chooseAlone(const QString &id);
    void toggle(const QString &id);
    void tell();
    QAction *actionToToggle(const QEvent *event) const;
    QString textOfSeveral() const;
    bool isThere(const QString &id) const;
    void refresh();
    void updateTicks();
    QString nameOf(const QString &id) const;

    const ConnectionListModel *m_people;
    NameOf m_departedName;
    QMenu *m_menu;
    QStringList m_targets;
    bool m_isNobody = false;
};

} // namespace Signalbox

#endif
