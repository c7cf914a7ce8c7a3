#include "desktopfixture.h"

#include <signaling/hub/signalinghub.h>
#include <signaling/protocol/clienttoken.h>
#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/widgets/profiles/profiledialog.h>
#include <ui/widgets/profiles/profilesdialog.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Signalbox;
using namespace TestSupport;

/// Profiles as people use them, up to a session on a real hub.
class TestProfilesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndConnects();
    void editsDuplicatesDeletesAndBringsBack();
    void importsAndExports();
    void everythingHasAName();

private:
    static ProfilesDialog *open(Desktop &desktop)
    {
        desktop.window.show();
        ProfilesDialog *dialog = desktop.window.showProfiles();
        return QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    static QPushButton *button(const QWidget *parent, const QString &text)
    {
        const auto all = parent->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text().remove(QLatin1Char('&')) == text && each->window() == parent)
                return each;
        }
        return nullptr;
    }
    template <typename T>
    static T *named(const QWidget *parent, const QString &name)
    {
        const auto all = parent->findChildren<T *>();
        for (T *each : all) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static void write(const QWidget *parent, const QString &name, const QString &text)
    {
        auto *line = named<QLineEdit>(parent, name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static bool shows(const QWidget *parent, const QString &part)
    {
        const auto all = parent->findChildren<QLabel *>();
        for (const QLabel *label : all) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
    static Profile profile()
    {
        Profile profile;
        profile.name = QStringLiteral("room");
        profile.server = QUrl(QStringLiteral("http://127.0.0.1:9"));
        profile.key = QStringLiteral("100");
        profile.sessionId = QStringLiteral("1_MX4");
        return profile;
    }
};

void TestProfilesDialog::addsAndConnects()
{
    Signaling::HubConfig config;
    config.projects = {{QStringLiteral("100"), QByteArrayLiteral("0123456789abcdef")}};
    Signaling::SignalingHub hub(config);
    QVERIFY(hub.listen());
    Desktop desktop;
    ProfilesDialog *list = open(desktop);
    QVERIFY(list);
    QVERIFY(shows(list, QStringLiteral("Add the first.")));
    button(list, QStringLiteral("Add…"))->click();
    auto *editor = list->findChild<ProfileDialog *>();
    QVERIFY(editor && editor->isVisible());
    button(editor, QStringLiteral("Save"))->click();
    QVERIFY(editor->isVisible());
    QVERIFY(shows(editor, QStringLiteral("Enter the server's address")));
    write(editor, QStringLiteral("Name"), QStringLiteral("mine"));
    write(editor, QStringLiteral("Server"), hub.apiUrl().toString());
    write(editor, QStringLiteral("Project key"), QStringLiteral("100"));
    write(editor, QStringLiteral("Session ID"), hub.createSession(QStringLiteral("100")));
    auto *entry = named<QComboBox>(editor, QStringLiteral("Lets you in"));
    entry->setFocus();
    QTest::keyClick(entry, Qt::Key_Down);
    write(editor, QStringLiteral("Secret"), QStringLiteral("0123456789abcdef"));
    write(editor, QStringLiteral("Data that the others see"), QStringLiteral("name=Ann"));
    button(editor, QStringLiteral("Save"))->click();
    QTRY_VERIFY(!list->findChild<ProfileDialog *>());
    QCOMPARE(desktop.profiles.rowCount(), 1);
    button(list, QStringLiteral("Connect"))->click();
    QTRY_COMPARE(desktop.workspace.rowCount(), 1);
    // It would stand before the session.
    QVERIFY(!list->isVisible());
    const SessionViewModel *session = desktop.workspace.at(0);
    QTRY_COMPARE(session->link(), SessionViewModel::Link::Connected);
    QCOMPARE(session->session()->connection().data, QStringLiteral("name=Ann"));
    QCOMPARE(session->title(), QStringLiteral("mine"));
}

void TestProfilesDialog::editsDuplicatesDeletesAndBringsBack()
{
    Desktop desktop;
    desktop.profiles.add(profile(), {});
    ProfilesDialog *list = open(desktop);
    QVERIFY(list);
    QVERIFY(!button(list, QStringLiteral("Bring it back"))->isEnabled());
    button(list, QStringLiteral("Edit…"))->click();
    auto *editor = list->findChild<ProfileDialog *>();
    QVERIFY(editor);
    write(editor, QStringLiteral("Name"), QStringLiteral("kitchen"));
    const auto checks = editor->findChildren<QCheckBox *>();
    for (QCheckBox *check : checks) {
        if (check->text().contains(QStringLiteral("retry policy")))
            check->click();
    }
    button(editor, QStringLiteral("Save"))->click();
    QTRY_VERIFY(!list->findChild<ProfileDialog *>());
    QCOMPARE(desktop.profiles.at(0).name, QStringLiteral("kitchen"));
    QVERIFY(desktop.profiles.at(0).policy);
    button(list, QStringLiteral("Duplicate"))->click();
    QCOMPARE(desktop.profiles.rowCount(), 2);
    button(list, QStringLiteral("Delete"))->click();
    QCOMPARE(desktop.profiles.rowCount(), 1);
    QVERIFY(shows(list, QStringLiteral("“kitchen (2)” is deleted")));
    button(list, QStringLiteral("Bring it back"))->click();
    QCOMPARE(desktop.profiles.at(1).name, QStringLiteral("kitchen (2)"));
    // What was not kept is asked for.
    button(list, QStringLiteral("Connect"))->click();
    QTRY_VERIFY(shows(list, QStringLiteral("was not kept")));
    QCOMPARE(desktop.workspace.rowCount(), 0);
}

void TestProfilesDialog::importsAndExports()
{
    Desktop desktop;
    desktop.profiles.add(profile(), QStringLiteral("hush"));
    ProfilesDialog *list = open(desktop);
    QVERIFY(list);
    const QString path = desktop.folder.filePath(QStringLiteral("profiles.json"));
    list->exportTo(path);
    QVERIFY(shows(list, QStringLiteral("without tokens and secrets")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hush"));
    list->importFrom(path);
    QCOMPARE(desktop.profiles.rowCount(), 2);
    list->importFrom(path + QStringLiteral(".none"));
    QVERIFY(shows(list, QStringLiteral("can't be read")));
    list->exportTo(QStringLiteral("/nowhere/at/all.json"));
    QVERIFY(shows(list, QStringLiteral("can't be written")));
    QCOMPARE(desktop.profiles.rowCount(), 2);
}

void TestProfilesDialog::everythingHasAName()
{
    Desktop desktop;
    ProfilesDialog *list = open(desktop);
    QVERIFY(list);
    button(list, QStringLiteral("Add…"))->click();
    const auto widgets = list->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollArea")
            || widget->objectName().startsWith(QStringLiteral("qt_"))
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty())
                     || widget->isWindow() || widget->window()->windowType() == Qt::Popup,
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestProfilesDialog)
#include "tst_profilesdialog.moc"
