// The unit that is shipped: what systemd itself says of it.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exposure();
    void isUnderstood();
    void itsUserIsMade();
    void listensOnThisComputerOnly();
    void holdsNoSecret();

private:
    QByteArray run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_unit;
    QByteArray m_text;
    int m_exitCode = -1;
};

static QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestService::init()
{
    // As installed, but for where the program lies.
    m_text = read(QStringLiteral(SIGNALBOX_UNIT));
    QVERIFY(m_text.contains("ExecStart=" SIGNALBOX_HUB_INSTALLED "\n"));
    m_text.replace(SIGNALBOX_HUB_INSTALLED, SIGNALBOX_HUB);
    m_unit = m_folder.filePath(QStringLiteral("signalbox-hub.service"));
    QFile file(m_unit);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_text), m_text.size());
}

QByteArray TestService::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(20000))
        return program.toUtf8() + ": " + process.errorString().toUtf8();
    m_exitCode = process.exitCode();
    return process.readAll();
}

void TestService::exposure()
{
    const QByteArray said = run(QStringLiteral("systemd-analyze"),
                                {QStringLiteral("security"), QStringLiteral("--offline=true"),
                                 QStringLiteral("--no-pager"), m_unit});
    static const QRegularExpression level(QStringLiteral("signalbox-hub\\.service: ([0-9.]+) "));
    const auto match = level.match(QString::fromUtf8(said));
    QVERIFY2(match.hasMatch(), said.constData());
    QVERIFY2(match.captured(1).toDouble() <= 2.0, said.constData());
}

void TestService::isUnderstood()
{
    // A word that systemd doesn't know is a warning there, and a protection that isn't.
    const QByteArray said =
        run(QStringLiteral("systemd-analyze"), {QStringLiteral("verify"), m_unit});
    QVERIFY2(!said.contains("signalbox-hub"), said.constData());
}

void TestService::itsUserIsMade()
{
    const QByteArray said = run(QStringLiteral("systemd-sysusers"),
                                {QStringLiteral("--dry-run"), QStringLiteral(SIGNALBOX_SYSUSERS)});
    QVERIFY2(m_exitCode == 0, said.constData());
    QVERIFY(read(QStringLiteral(SIGNALBOX_SYSUSERS)).contains("\nu signalbox "));
    QVERIFY(m_text.contains("\nUser=signalbox\n") && m_text.contains("\nGroup=signalbox\n"));
}

void TestService::listensOnThisComputerOnly()
{
    // What the hub does unless it is told otherwise, which is tested where its options are.
    QVERIFY(m_text.contains("\nExecStart=" SIGNALBOX_HUB "\n"));
    QVERIFY(!m_text.contains("\nExecStart=" SIGNALBOX_HUB " "));
}

void TestService::holdsNoSecret()
{
    QVERIFY(m_text.contains("\nEnvironmentFile=-/etc/signalbox/hub.env\n"));
    QVERIFY(!m_text.contains("\nEnvironment="));
    QVERIFY(m_text.contains("\nExecReload=/bin/kill -HUP $MAINPID\n"));
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
