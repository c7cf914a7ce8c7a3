// The application as main() has it, in a folder of its own: how it ends from the tray, and that
// what was looked at comes back.
#include "desktopprogram.h"

#include <signaling/invite.h>
#include <signaling/transfer/filetransfers.h>
#include <ui/models/logformat.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/widgets/log/capturepage.h>
#include <ui/widgets/mainwindow.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/settings/settingsdialog.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Signalbox;
using Signaling::FileTransfers;
using Signaling::SignalingSession;
using Link = SessionViewModel::Link;

class TestDesktopProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void quitsFromTheTray_data();
    void quitsFromTheTray();
    void quitsWithFilesUnderWay();
    void anotherLanguageIsNoEnd();
    void aCaptureInFrontComesBack();

private:
    /// The application, and whether it is at its end.
    struct Program
    {
        DesktopProgram program;
        QSignalSpy finished{&program, &DesktopProgram::finished};

        Program() { program.open(); }
        static MainWindow *window()
        {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *widget : windows) {
                if (auto *window = qobject_cast<MainWindow *>(widget))
                    return window;
            }
            return nullptr;
        }
        /// Of the tray or of the window's menus.
        static QAction *action(const char *name)
        {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (const QWidget *widget : windows) {
                if (auto *action = widget->findChild<QAction *>(QString::fromLatin1(name)))
                    return action;
            }
            return nullptr;
        }
        static SessionViewModel *host()
        {
            action("session.host")->trigger();
            return QTest::qWaitFor([] {
                return window()->currentPage()
                    && window()->currentPage()->session()->link() == Link::Connected;
            })
                ? window()->currentPage()->session()
                : nullptr;
        }
    };
    /// Runs \a steps while the application runs: only then Qt tells of the last window.
    template <typename Steps>
    static void run(Steps steps)
    {
        QTimer::singleShot(0, qApp, [&steps] {
            steps();
            QCoreApplication::quit();
        });
        QApplication::exec();
    }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDesktopProgram::initTestCase()
{
    // Nobody who runs it is to be told anything by their desktop.
    for (const char *bus : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
        qputenv(bus, "unix:path=/nonexistent/bus");
    QCoreApplication::setApplicationName(QStringLiteral("signalbox"));
    QCoreApplication::setOrganizationName(QStringLiteral("signalbox"));
}

void TestDesktopProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path("config")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(path("data")));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path("config"));
    QSettings settings;
    settings.setValue(QStringLiteral("notifications/trayIcon"), true);
    settings.setValue(QStringLiteral("keychain/use"), false);
}

void TestDesktopProgram::quitsFromTheTray_data()
{
    QTest::addColumn<bool>("hidden");
    QTest::newRow("the window is seen") << false;
    QTest::newRow("the window is hidden") << true;
}

void TestDesktopProgram::quitsFromTheTray()
{
    QFETCH(bool, hidden);
    Program program;
    QVERIFY(program.window()->isVisible() && program.action("tray.quit"));
    run([&] {
        QVERIFY(Program::host());
        if (hidden)
            program.action("tray.toggle")->trigger();
        QCOMPARE(program.window()->isVisible(), !hidden);
        QCoreApplication::processEvents();
        QCOMPARE(program.finished.size(), 0);
        program.action("tray.quit")->trigger();
        QTRY_COMPARE(program.finished.size(), 1);
        QVERIFY(!program.window()->isVisible());
    });
}

void TestDesktopProgram::quitsWithFilesUnderWay()
{
    Program program;
    run([&] {
        SessionViewModel *session = Program::host();
        QVERIFY(session);
        SignalingSession guest;
        const QString invite = session->makeInvite(QStringLiteral("publisher"));
        guest.connectToSession(Signaling::Invite::fromString(invite)->credentials);
        QTRY_COMPARE(guest.state(), SignalingSession::State::Connected);
        FileTransfers theirs(&guest); // nobody answers
        QFile file(path("plan.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
        file.close();
        session->transfers()->send(Signaling::FileSelection::fromPaths({file.fileName()}), {});
        QTRY_COMPARE(session->transfers()->open(), 1);
        program.action("tray.toggle")->trigger();
        QVERIFY(!program.window()->isVisible());
        // It asks, and whoever thinks better of it goes on, hidden as before.
        program.action("tray.quit")->trigger();
        QVERIFY(program.window()->closeQuestion()->isVisible());
        program.window()->closeQuestion()->reject();
        QTRY_VERIFY(!program.window()->closeQuestion());
        QCOMPARE(program.finished.size(), 0);
        QCOMPARE(session->link(), Link::Connected);
        // And one Quit is enough.
        program.action("tray.quit")->trigger();
        const auto buttons = program.window()->closeQuestion()->buttons();
        for (QAbstractButton *button : buttons) {
            if (program.window()->closeQuestion()->buttonRole(button)
                == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_COMPARE(program.finished.size(), 1);
    });
}

void TestDesktopProgram::anotherLanguageIsNoEnd()
{
    Program program;
    run([&] {
        const SessionViewModel *session = Program::host();
        QVERIFY(session);
        const auto boxes = program.window()->showSettings()->findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            const int german = box->findData(QStringLiteral("de"));
            if (german < 0)
                continue;
            box->setCurrentIndex(german);
            Q_EMIT box->activated(german);
        }
        QTRY_VERIFY(program.action("session.quit")->text().contains(QStringLiteral("eenden")));
        QVERIFY(program.window()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(program.finished.size(), 0);
        QCOMPARE(session->link(), Link::Connected);
        // The new window's end is the application's.
        program.action("tray.toggle")->trigger();
        program.action("tray.quit")->trigger();
        QTRY_COMPARE(program.finished.size(), 1);
    });
}

void TestDesktopProgram::aCaptureInFrontComesBack()
{
    QFile file(path("talk.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(LogFormat::jsonLine(LogRecord()) + '\n');
    file.close();
    LogFilter filter;
    filter.text = QStringLiteral("hello");
    {
        Program program;
        program.window()->openCapture(file.fileName());
        program.window()->currentCapture()->capture()->logView()->setFilter(filter);
        program.window()->close();
    }
    const Program program;
    const CapturePage *page = program.window()->currentCapture();
    QVERIFY(page);
    QCOMPARE(page->capture()->title(), QStringLiteral("talk.jsonl"));
    QVERIFY(page->capture()->logView()->filter() == filter);
    QVERIFY(program.window()->windowTitle().startsWith(QStringLiteral("talk.jsonl")));
}

QTEST_MAIN(TestDesktopProgram)
#include "tst_desktopprogram.moc"
