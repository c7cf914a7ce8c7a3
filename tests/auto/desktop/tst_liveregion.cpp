// What screen readers are told when something new is to be said. Qt tells them nothing unless it
// knows of one, so it runs on an X server, with a session bus and AT-SPI.
#include <ui/widgets/style/signalboxstyle.h>

#include <QAccessible>
#include <QApplication>
#include <QTest>

#include <auto/ui/desktopfixture.h>

using namespace Signalbox;
using TestSupport::Desktop;

class TestLiveRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isRead();
    void theSameTwiceIsReadTwice();
    void isInNobodysWay();

private:
    struct Told
    {
        QAccessible::Event kind;
        QString name;
        QAccessible::Role role;
    };

    static void listen(QAccessibleEvent *event);
    static QList<QAccessible::Event> expected();

    static QList<Told> told;
};

QList<TestLiveRegion::Told> TestLiveRegion::told;

void TestLiveRegion::listen(QAccessibleEvent *event)
{
    const QAccessibleInterface *of = event->accessibleInterface();
    if (of && of->role() == QAccessible::Notification)
        told << Told{event->type(), of->text(QAccessible::Name), of->role()};
}

QList<QAccessible::Event> TestLiveRegion::expected()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return {QAccessible::NameChanged, QAccessible::Announcement};
#else
    return {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert};
#endif
}

void TestLiveRegion::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
    QTRY_VERIFY(QAccessible::isActive());
}

void TestLiveRegion::isRead()
{
    Desktop desktop;
    desktop.window.show();
    told.clear();
    const auto before = QAccessible::installUpdateHandler(listen);
    desktop.window.announce(QStringLiteral("chat from Ann: Hello"));
    QAccessible::installUpdateHandler(before);
    QList<QAccessible::Event> kinds;
    for (const Told &one : std::as_const(told)) {
        QCOMPARE(one.name, QStringLiteral("chat from Ann: Hello"));
        kinds << one.kind;
    }
    QCOMPARE(kinds, expected());
}

void TestLiveRegion::theSameTwiceIsReadTwice()
{
    Desktop desktop;
    desktop.window.show();
    desktop.window.announce(QStringLiteral("again"));
    told.clear();
    const auto before = QAccessible::installUpdateHandler(listen);
    desktop.window.announce(QStringLiteral("again"));
    QAccessible::installUpdateHandler(before);
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last().kind, expected().last());
    QCOMPARE(told.last().name, QStringLiteral("again"));
}

void TestLiveRegion::isInNobodysWay()
{
    Desktop desktop;
    desktop.window.show();
    desktop.window.announce(QStringLiteral("here"));
    // Seen by nobody, found by those who look for it.
    QAccessibleInterface *window = QAccessible::queryAccessibleInterface(&desktop.window);
    QVERIFY(window);
    const QAccessibleInterface *region = nullptr;
    for (int i = 0; i < window->childCount(); ++i) {
        if (window->child(i)->role() == QAccessible::Notification)
            region = window->child(i);
    }
    QVERIFY(region);
    QCOMPARE(region->text(QAccessible::Name), QStringLiteral("here"));
    QVERIFY(!region->state().focusable && !region->state().invisible);
    QCOMPARE(region->rect().size(), QSize(1, 1));
    QVERIFY(desktop.window.childAt(0, 0) != region->object());
}

QTEST_MAIN(TestLiveRegion)
#include "tst_liveregion.moc"
