#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace {

struct Run
{
    int exitCode = -1;
    QString output;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    Run result;
    if (process.waitForFinished())
        result.exitCode = process.exitCode();
    result.output = QString::fromUtf8(process.readAll());
    return result;
}

} // namespace

/// The header as compilers see it, the library as linkers see it.
class TestCapiLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerCompiles_data();
    void headerCompiles();
    void exportsWhatItPromisesAlone();
    void hasItsSoname();
};

void TestCapiLibrary::headerCompiles_data()
{
    QTest::addColumn<QString>("compiler");
    QTest::addColumn<QStringList>("options");
    const QStringList c{QStringLiteral("-x"), QStringLiteral("c"), QStringLiteral("-std=c11"),
                        QStringLiteral("-Wstrict-prototypes")};
    const QStringList cpp{QStringLiteral("-x"), QStringLiteral("c++"), QStringLiteral("-std=c++14"),
                          QStringLiteral("-Wno-missing-field-initializers")};
    QTest::newRow("gcc, C11") << QStringLiteral("gcc") << c;
    QTest::newRow("gcc, C++14") << QStringLiteral("g++") << cpp;
    QTest::newRow("clang, C11") << QStringLiteral("clang") << c;
    QTest::newRow("clang, C++14") << QStringLiteral("clang++") << cpp;
}

void TestCapiLibrary::headerCompiles()
{
    QFETCH(QString, compiler);
    QFETCH(QStringList, options);
    QVERIFY2(!QStandardPaths::findExecutable(compiler).isEmpty(), "this compiler isn't installed");
    const QStringList warnings{QStringLiteral("-pedantic"), QStringLiteral("-Wall"),
                               QStringLiteral("-Wextra"), QStringLiteral("-Werror")};
    const QStringList source{QStringLiteral("-fsyntax-only"),
                             QStringLiteral("-I" SIGNALBOX_CAPI_DIR),
                             QStringLiteral(SIGNALBOX_TEST_DIR "/usesall.c")};
    const Run compiled = run(compiler, warnings + options + source);
    QVERIFY2(compiled.exitCode == 0, qPrintable(compiled.output));
}

void TestCapiLibrary::exportsWhatItPromisesAlone()
{
    QFile file(QStringLiteral(SIGNALBOX_CAPI_DIR "/opentok.symbols"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList promised = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const Run nm = run(QStringLiteral("nm"),
                       {QStringLiteral("-D"), QStringLiteral("--defined-only"),
                        QStringLiteral(SIGNALBOX_OPENTOK)});
    QVERIFY2(nm.exitCode == 0, qPrintable(nm.output));
    const QString version = QStringLiteral("SIGNALBOX_OPENTOK_0");
    QStringList exported;
    const QStringList lines = nm.output.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString name = line.section(u' ', -1);
        if (name != version) // the version itself is one, too
            exported.append(name);
    }
    QStringList wanted;
    for (const QString &name : promised)
        wanted.append(name + u"@@" + version);
    exported.sort();
    wanted.sort();
    QCOMPARE(exported, wanted);
}

void TestCapiLibrary::hasItsSoname()
{
    const Run readelf =
        run(QStringLiteral("readelf"), {QStringLiteral("-d"), QStringLiteral(SIGNALBOX_OPENTOK)});
    QVERIFY2(readelf.output.contains(QLatin1String("[libsignalbox-opentok.so.0]")),
             qPrintable(readelf.output));
}

QTEST_GUILESS_MAIN(TestCapiLibrary)
#include "tst_capilibrary.moc"
