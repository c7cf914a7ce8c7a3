// What OpenSSL does when a program of ours exits: nothing.
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <app/common/tlsatexit.h>
#include <cstdio>
#include <cstring>
#include <openssl/crypto.h>

class TestTlsAtExit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atExit_data();
    void atExit();
    void programsBeginWithIt_data();
    void programsBeginWithIt();
};

void TestTlsAtExit::atExit_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("kept") << QStringLiteral("kept") << QByteArray();
    QTest::newRow("as OpenSSL would") << QStringLiteral("usual") << QByteArray("taken apart");
}

void TestTlsAtExit::atExit()
{
    QFETCH(QString, how);
    QFETCH(QByteArray, said);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {how});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), said);
}

void TestTlsAtExit::programsBeginWithIt_data()
{
    QTest::addColumn<QString>("name");
    for (const char *program : {"cli", "desktop", "hub"})
        QTest::newRow(program) << QString::fromLatin1(program);
}

void TestTlsAtExit::programsBeginWithIt()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(SIGNALBOX_APP "/%1/main.cpp").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const qsizetype body = text.indexOf("{\n", text.indexOf("int main("));
    QByteArray first = text.mid(body + 2, text.indexOf('\n', body + 2) - body - 2).trimmed();
    if (first.startsWith("App::"))
        first.remove(0, 5);
    QCOMPARE(first, QByteArray("keepTlsAtExit();"));
}

/// As a program that uses OpenSSL and ends.
static int use(const char *how)
{
    if (std::strcmp(how, "kept") == 0)
        App::keepTlsAtExit();
    OPENSSL_init_crypto(OPENSSL_INIT_ADD_ALL_DIGESTS, nullptr);
    OPENSSL_atexit([] {
        std::fputs("taken apart", stdout);
        std::fflush(stdout);
    });
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 2 && argv[1][0] != '-')
        return use(argv[1]);
    QCoreApplication application(argc, argv);
    TestTlsAtExit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tlsatexit.moc"
