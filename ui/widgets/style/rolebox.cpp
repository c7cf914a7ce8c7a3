#include "rolebox.h"

#include <ui/models/person.h>

namespace Signalbox {

RoleBox::RoleBox(QWidget *parent)
    : QComboBox(parent)
{
    setRoles(
        {QStringLiteral("publisher"), QStringLiteral("subscriber"), QStringLiteral("moderator")});
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT roleChanged(role()); });
}

void RoleBox::setRoles(const QStringList &roles)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const QString &role : roles)
        addItem(Person::roleLabel(role), role);
}

void RoleBox::setRole(const QString &role)
{
    const int index = findData(role);
    if (index >= 0)
        setCurrentIndex(index);
}

} // namespace Signalbox
