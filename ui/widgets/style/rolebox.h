#ifndef UI_WIDGETS_STYLE_ROLEBOX_H
#define UI_WIDGETS_STYLE_ROLEBOX_H

#include <QComboBox>

namespace Signalbox {

/// Which role somebody is to have: in the words that people are told everywhere.
class RoleBox : public QComboBox
{
    Q_OBJECT

public:
    explicit RoleBox(QWidget *parent = nullptr);

    /// In place of those that a guest may have; by the protocol's words.
    void setRoles(const QStringList &roles);
    /// The protocol's word.
    QString role() const { return currentData().toString(); }
    /// Ignored unless it is one of them.
    void setRole(const QString &role);

Q_SIGNALS:
    void roleChanged(const QString &role);
};

} // namespace Signalbox

#endif
