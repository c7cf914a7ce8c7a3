#ifndef TESTS_JOURNEY_ACCESSIBLE_H
#define TESTS_JOURNEY_ACCESSIBLE_H

#include <QDBusConnection>
#include <QList>
#include <QString>

#include <functional>

namespace TestSupport {

/// The accessibility bus: what a screen reader knows of the applications on this display.
class AccessibleBus
{
public:
    /// Starts it where it isn't there. isConnected() tells.
    AccessibleBus();
    bool isConnected() const { return m_bus.isConnected(); }
    const QDBusConnection &connection() const { return m_bus; }

private:
    QDBusConnection m_bus;
};

/// Something on the screen, as a screen reader finds it: by role and name, whatever it looks like.
/// What is gone meanwhile has no name, no children and no state.
class Accessible
{
public:
    /// Of AT-SPI: the numbers are the protocol's.
    enum Role {
        CheckBox = 7,
        CheckMenuItem = 8,
        Dialog = 16,
        Frame = 23,
        Label = 29,
        List = 31,
        ListItem = 32,
        MenuItem = 35,
        PushButton = 43,
        Table = 55,
        TableCell = 56,
        Text = 61,
        ToggleButton = 62,
        Application = 75,
    };
    enum State { Active = 1, Checked = 4, Enabled = 8, Focusable = 11, Focused = 12, Showing = 25 };

    Accessible() = default;
    Accessible(const AccessibleBus *bus, const QString &service, const QString &path)
        : m_bus(bus)
        , m_service(service)
        , m_path(path)
    {
    }
    /// The application that runs as that process; null if none has told of itself.
    static Accessible ofProcess(const AccessibleBus &bus, qint64 processId);

    bool isNull() const { return m_path.isEmpty(); }
    QString name() const;
    QString description() const;
    int role() const;
    /// The role in words.
    QString roleName() const;
    bool is(State state) const;
    QList<Accessible> children() const;
    /// What is written in it.
    QString text() const;

    /// Whether one may stop looking.
    using Visitor = std::function<bool(const Accessible &)>;
    /// Itself and what lies within, the upper first; not what lies within tables, which may have a
    /// million cells. True if \a visitor ended it.
    bool visit(const Visitor &visitor) const;
    /// The first within that has this role and a name for which \a fits.
    Accessible find(int role, const std::function<bool(const QString &)> &fits) const;
    Accessible find(int role, const QString &name) const;
    /// The same of what is on the screen now.
    Accessible findShown(int role, const QString &name) const;
    /// The texts of all cells of a table.
    QStringList cells() const;

    /// Does what a click, or Enter in a menu, would do. False if it can't.
    bool press() const;
    bool focus() const;
    bool setText(const QString &text) const;

private:
    QVariant property(const char *interface, const char *name) const;
    QVariantList call(const char *interface, const char *method,
                      const QVariantList &arguments = {}) const;
    bool act(const QStringList &actions) const;

    const AccessibleBus *m_bus = nullptr;
    QString m_service;
    QString m_path;
};

} // namespace TestSupport

#endif
