// How sleep is held off, with a logind and a desktop that the test plays, on a bus of its own; and
// where there is no bus. The build runs it in both.
#include "sleepguard.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Signalbox;

/// Gives out locks as logind does: files that are held as long as they are open.
class Logind : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~Logind() override { forget(); }
    void forget()
    {
        if (m_end >= 0)
            ::close(m_end);
        m_end = -1;
    }
    /// Whether somebody still holds the lock that was given out last.
    bool isHeld() const
    {
        char byte = 0;
        return m_end >= 0 && ::read(m_end, &byte, 1) != 0;
    }

    bool grants = true;
    QStringList asked;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode)
    {
        asked << what + QLatin1Char('|') + who + QLatin1Char('|') + mode;
        int ends[2] = {-1, -1};
        if (!grants || why.isEmpty() || ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
            sendErrorReply(QDBusError::AccessDenied, QStringLiteral("no"));
            return {};
        }
        forget();
        m_end = ends[0];
        const QDBusUnixFileDescriptor lock(ends[1]);
        ::close(ends[1]);
        return lock;
    }

private:
    int m_end = -1;
};

/// The desktop's own way, by numbers.
class ScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> held;

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &)
    {
        held << ++m_last;
        return m_last;
    }
    void UnInhibit(uint cookie) { held.removeOne(cookie); }

private:
    uint m_last = 41;
};

class TestSleepGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void throughLogind();
    void endsBeforeTheAnswer();
    void throughTheDesktop_data();
    void throughTheDesktop();
    void goesWithTheGuard();
    void nobodyThere();

private:
    bool m_hasBus = false;
    QDBusConnection m_bus{QString()};
    Logind m_logind;
    ScreenSaver m_screenSaver;
};

void TestSleepGuard::initTestCase()
{
    // Both buses are one, and nobody's but ours; or there is none at all.
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    m_hasBus = !address.isEmpty();
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_hasBus ? address : "unix:path=/nonexistent/bus");
    if (!m_hasBus)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    if (!m_hasBus)
        return;
    m_bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("others"));
    QVERIFY(m_bus.isConnected());
    QVERIFY(m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_logind,
                                 QDBusConnection::ExportAllSlots));
    QVERIFY(m_bus.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &m_screenSaver,
                                 QDBusConnection::ExportAllSlots));
}

void TestSleepGuard::init()
{
    m_logind.grants = true;
    m_logind.asked.clear();
    m_logind.forget();
    m_screenSaver.held.clear();
    if (!m_hasBus)
        return;
    m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    m_bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver"));
}

void TestSleepGuard::throughLogind()
{
    if (!m_hasBus)
        return; // nobodyThere() is for this
    SleepGuard guard;
    for (int time = 1; time <= 2; ++time) {
        guard.setHeldOff(true);
        guard.setHeldOff(true);
        QTRY_VERIFY(guard.isGranted());
        QVERIFY(m_logind.isHeld());
        QCOMPARE(m_logind.asked.size(), time);
        guard.setHeldOff(false);
        QVERIFY(!guard.isGranted());
        QTRY_VERIFY(!m_logind.isHeld());
    }
    QCOMPARE(m_logind.asked.first(), QStringLiteral("sleep:idle|Signalbox|block"));
    QVERIFY(m_screenSaver.held.isEmpty());
}

void TestSleepGuard::endsBeforeTheAnswer()
{
    if (!m_hasBus)
        return;
    SleepGuard guard;
    guard.setHeldOff(true);
    guard.setHeldOff(false);
    QTRY_COMPARE(m_logind.asked.size(), 1);
    QTRY_VERIFY(!m_logind.isHeld());
    QVERIFY(!guard.isGranted());
    // Off and on again while it asks: that answer is the one.
    m_logind.asked.clear();
    guard.setHeldOff(true);
    guard.setHeldOff(false);
    guard.setHeldOff(true);
    QTRY_VERIFY(guard.isGranted());
    QVERIFY(m_logind.isHeld());
    QCOMPARE(m_logind.asked.size(), 1);
}

void TestSleepGuard::throughTheDesktop_data()
{
    QTest::addColumn<bool>("hasLogind");
    QTest::newRow("logind says no") << true;
    QTest::newRow("no logind") << false;
}

void TestSleepGuard::throughTheDesktop()
{
    QFETCH(bool, hasLogind);
    if (!m_hasBus)
        return;
    m_logind.grants = false;
    if (!hasLogind)
        m_bus.unregisterService(QStringLiteral("org.freedesktop.login1"));
    SleepGuard guard;
    guard.setHeldOff(true);
    QTRY_VERIFY(guard.isGranted());
    QCOMPARE(m_screenSaver.held, QList<uint>{42 + (hasLogind ? 0U : 1U)});
    QCOMPARE(m_logind.asked.size(), hasLogind ? 1 : 0);
    guard.setHeldOff(false);
    QVERIFY(!guard.isGranted());
    QTRY_VERIFY(m_screenSaver.held.isEmpty());
}

void TestSleepGuard::goesWithTheGuard()
{
    if (!m_hasBus)
        return;
    auto guard = std::make_unique<SleepGuard>();
    guard->setHeldOff(true);
    QTRY_VERIFY(guard->isGranted());
    guard.reset();
    QTRY_VERIFY(!m_logind.isHeld());
}

void TestSleepGuard::nobodyThere()
{
    if (m_hasBus) {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.login1"));
        m_bus.unregisterService(QStringLiteral("org.freedesktop.ScreenSaver"));
    }
    SleepGuard guard;
    guard.setHeldOff(true);
    // Until both have answered, or nobody could be asked.
    QTRY_VERIFY(guard.findChildren<QDBusPendingCallWatcher *>().isEmpty());
    QVERIFY(!guard.isGranted());
    guard.setHeldOff(false);
    QVERIFY(m_logind.asked.isEmpty() && m_screenSaver.held.isEmpty());
}

QTEST_GUILESS_MAIN(TestSleepGuard)
#include "tst_sleepguard.moc"
