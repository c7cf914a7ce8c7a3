#include "desktopfixture.h"

#include <ui/viewmodels/diagnostics/diagnostics.h>
#include <ui/viewmodels/diagnostics/programlog.h>
#include <ui/viewmodels/diagnostics/statetimeline.h>

#include <QTest>

using namespace Signalbox;
using TestSupport::Desktop;
using Link = SessionViewModel::Link;

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutSessions();
    void linksAreToldAndSecretsAreNot();
    void aRefusalIsToldByItsNumber();
};

void TestDiagnostics::withoutSessions()
{
    const Desktop desktop;
    ProgramLog log;
    log.add(QtWarningMsg, QStringLiteral("default"), QStringLiteral("something is odd"), 0);
    QTRY_COMPARE(log.rowCount(), 1);
    const QString text =
        diagnosticsText(desktop.workspace, &log, QStringLiteral("Platform: test\n"));
    QVERIFY(text.startsWith(QStringLiteral("Signalbox: " SIGNALBOX_VERSION "\nQt: ")));
    QVERIFY(text.contains(QStringLiteral("Platform: test\n")));
    QVERIFY(text.contains(QStringLiteral("warning default: something is odd")));
    QVERIFY(!text.contains(QStringLiteral("Session 1")));
}

void TestDiagnostics::linksAreToldAndSecretsAreNot()
{
    Desktop desktop(QStringLiteral("somebody"));
    desktop.workspace.host({}, QStringLiteral("a-secret-project"));
    QTRY_COMPARE(desktop.workspace.rowCount(), 1);
    SessionViewModel *session = desktop.workspace.at(0);
    QTRY_COMPARE(session->link(), Link::Connected);
    session->composer();
    session->stop();
    QTRY_COMPARE(session->link(), Link::Offline);
    const QString text = diagnosticsText(desktop.workspace, nullptr, {});
    QVERIFY(text.contains(QStringLiteral("Session 1\n")));
    QVERIFY(text.contains(QStringLiteral("http on this computer")));
    QVERIFY(text.contains(QStringLiteral("Hosted here: yes")));
    qsizetype at = 0;
    for (const char *state : {"Connecting", "Connected", "Offline"}) {
        at = text.indexOf(QLatin1String(state), at);
        QVERIFY2(at > 0, state);
    }
    const Signaling::SessionCredentials credentials = session->setup().credentials;
    for (const QString &secret :
         {credentials.token, credentials.sessionId, QStringLiteral("a-secret-project"),
          QStringLiteral("somebody"), QString::number(credentials.apiUrl.port())})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void TestDiagnostics::aRefusalIsToldByItsNumber()
{
    Desktop desktop;
    desktop.workspace.host();
    QTRY_COMPARE(desktop.workspace.rowCount(), 1);
    SessionSetup setup = desktop.workspace.at(0)->setup();
    setup.hosted = false;
    setup.credentials.token = QStringLiteral("T1==nonsense");
    SessionViewModel *session = desktop.workspace.open(setup);
    QTRY_COMPARE(session->link(), Link::Failed);
    QCOMPARE(session->timeline()->entries().last().state, QStringLiteral("Failed"));
    QVERIFY(session->timeline()->entries().last().error != 0);
    QVERIFY(diagnosticsText(desktop.workspace, nullptr, {})
                .contains(QStringLiteral("Failed, error %1")
                              .arg(session->timeline()->entries().last().error)));
}

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
