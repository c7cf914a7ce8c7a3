#include "accessible.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace TestSupport {

namespace {

constexpr int PatienceMs = 10000;
constexpr char Element[] = "org.a11y.atspi.Accessible";
constexpr char Component[] = "org.a11y.atspi.Component";

/// Where the accessibility bus listens; the session bus knows, and starts it.
QString address()
{
    const QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
    const QDBusMessage answer = QDBusConnection::sessionBus().call(ask, QDBus::Block, PatienceMs);
    return answer.arguments().value(0).toString();
}

QList<std::pair<QString, QString>> references(const QVariant &value)
{
    QList<std::pair<QString, QString>> result;
    if (!value.canConvert<QDBusArgument>())
        return result;
    const auto list = value.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        result.append({service, path.path()});
    }
    list.endArray();
    return result;
}

} // namespace

AccessibleBus::AccessibleBus()
    : m_bus(QDBusConnection::connectToBus(address(), QStringLiteral("accessibility")))
{
}

Accessible Accessible::ofProcess(const AccessibleBus &bus, qint64 processId)
{
    const Accessible desktop(&bus, QStringLiteral("org.a11y.atspi.Registry"),
                             QStringLiteral("/org/a11y/atspi/accessible/root"));
    const QList<Accessible> applications = desktop.children();
    for (const Accessible &application : applications) {
        QDBusMessage ask = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixProcessID"));
        ask << application.m_service;
        const QDBusMessage answer = bus.connection().call(ask, QDBus::Block, PatienceMs);
        if (answer.arguments().value(0).toLongLong() == processId)
            return application;
    }
    return {};
}

QVariantList Accessible::call(const char *interface, const char *method,
                              const QVariantList &arguments) const
{
    if (isNull())
        return {};
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_service, m_path, QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    const QDBusMessage answer = m_bus->connection().call(message, QDBus::Block, PatienceMs);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QVariant Accessible::property(const char *interface, const char *name) const
{
    const QVariantList answer = call("org.freedesktop.DBus.Properties", "Get",
                                     {QLatin1String(interface), QLatin1String(name)});
    return answer.value(0).value<QDBusVariant>().variant();
}

QString Accessible::name() const
{
    return property(Element, "Name").toString();
}

QString Accessible::description() const
{
    return property(Element, "Description").toString();
}

int Accessible::role() const
{
    return call(Element, "GetRole").value(0, 0).toInt();
}

QString Accessible::roleName() const
{
    return call(Element, "GetRoleName").value(0).toString();
}

bool Accessible::is(State state) const
{
    const QVariant answer = call(Element, "GetState").value(0);
    if (!answer.canConvert<QDBusArgument>())
        return false;
    QList<uint> bits;
    answer.value<QDBusArgument>() >> bits;
    return (bits.value(state / 32) >> (state % 32) & 1) != 0;
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> result;
    const auto found = references(call(Element, "GetChildren").value(0));
    for (const auto &[service, path] : found)
        result.append(Accessible(m_bus, service, path));
    return result;
}

QString Accessible::text() const
{
    return call("org.a11y.atspi.Text", "GetText", {0, -1}).value(0).toString();
}

bool Accessible::visit(const Visitor &visitor) const
{
    if (visitor(*this))
        return true;
    if (role() == Table)
        return false;
    const QList<Accessible> within = children();
    for (const Accessible &child : within) {
        if (child.visit(visitor))
            return true;
    }
    return false;
}

Accessible Accessible::find(int role, const std::function<bool(const QString &)> &fits) const
{
    Accessible found;
    visit([&](const Accessible &candidate) {
        if (candidate.role() != role || !fits(candidate.name()))
            return false;
        found = candidate;
        return true;
    });
    return found;
}

Accessible Accessible::find(int role, const QString &name) const
{
    return find(role, [&name](const QString &candidate) { return candidate == name; });
}

Accessible Accessible::findShown(int role, const QString &name) const
{
    Accessible found;
    visit([&](const Accessible &candidate) {
        if (candidate.role() != role || candidate.name() != name || !candidate.is(Showing))
            return false;
        found = candidate;
        return true;
    });
    return found;
}

QStringList Accessible::cells() const
{
    QStringList texts;
    const QList<Accessible> within = children();
    for (const Accessible &cell : within)
        texts << cell.name();
    return texts;
}

bool Accessible::act(const QStringList &actions) const
{
    constexpr char Actions[] = "org.a11y.atspi.Action";
    const int count = property(Actions, "NActions").toInt();
    for (const QString &wanted : actions) {
        for (int i = 0; i < count; ++i) {
            if (call(Actions, "GetName", {i})
                    .value(0)
                    .toString()
                    .compare(wanted, Qt::CaseInsensitive)
                == 0)
                return call(Actions, "DoAction", {i}).value(0).toBool();
        }
    }
    return false;
}

bool Accessible::press() const
{
    return is(Enabled)
        && act({QStringLiteral("Press"), QStringLiteral("Toggle"), QStringLiteral("ShowMenu")});
}

bool Accessible::focus() const
{
    return call(Component, "GrabFocus").value(0).toBool() || act({QStringLiteral("SetFocus")});
}

bool Accessible::setText(const QString &text) const
{
    return call("org.a11y.atspi.EditableText", "SetTextContents", {text}).value(0).toBool();
}

} // namespace TestSupport
