#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

class TestPackaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metainfo();
    void desktopFile();
    void configurationOfTheHub();
    void manualPages_data();
    void manualPages();
    void manualOfEachCommand();
    void maintainerScripts_data();
    void maintainerScripts();
    void container();

private:
    QByteArray run(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment = {});
    static QString resource(const char *name)
    {
        return QStringLiteral(SIGNALBOX_RESOURCES "/") + QLatin1String(name);
    }
    static QString read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    int m_exitCode = -1;
};

QByteArray TestPackaging::run(const QString &program, const QStringList &arguments,
                              const QProcessEnvironment &environment)
{
    QProcess process;
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    m_exitCode = process.waitForFinished() ? process.exitCode() : -1;
    return process.readAll();
}

void TestPackaging::metainfo()
{
    const QString file = resource("signalbox.metainfo.xml");
    const QStringList validate{QStringLiteral("validate"), QStringLiteral("--no-net")};
    QByteArray said = run(QStringLiteral("appstreamcli"), validate + QStringList{file});
    if (m_exitCode != 0) {
        // From 1.0 on it wants a homepage, which there is none of, and can be told so; nothing
        // else.
        const QString knows = QStringLiteral("--override=url-homepage-missing=info");
        said = run(QStringLiteral("appstreamcli"), validate + QStringList{knows, file});
    }
    QVERIFY2(m_exitCode == 0, said.constData());
    QVERIFY2(read(file).contains(QStringLiteral("<release version=\"" SIGNALBOX_VERSION "\"")),
             "the metainfo names no release of this version");
}

void TestPackaging::desktopFile()
{
    const QByteArray said =
        run(QStringLiteral("desktop-file-validate"), {resource("signalbox.desktop")});
    QVERIFY2(m_exitCode == 0 && said.isEmpty(), said.constData());
}

void TestPackaging::configurationOfTheHub()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SIGNALBOX_HUB_KEY"), QStringLiteral("100"));
    environment.insert(QStringLiteral("SIGNALBOX_HUB_SECRET"),
                       QStringLiteral("0123456789abcdef0123456789abcdef"));
    const QByteArray said =
        run(QStringLiteral(SIGNALBOX_HUB),
            {QStringLiteral("--config"), resource("hub.json"), QStringLiteral("--check-config")},
            environment);
    QVERIFY2(m_exitCode == 0, said.constData());
    QVERIFY(!read(resource("hub.json")).contains(QLatin1String("secret")));
    QVERIFY(read(resource("debian/conffiles")).contains(QLatin1String("/etc/signalbox/hub.json")));
}

void TestPackaging::manualPages_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("section");
    QTest::newRow("hub") << QStringLiteral("signalbox-hub") << 8;
    QTest::newRow("cli") << QStringLiteral("signalbox-cli") << 1;
#ifdef SIGNALBOX_HAS_DESKTOP
    QTest::newRow("application") << QStringLiteral("signalbox") << 1;
#endif
}

void TestPackaging::manualPages()
{
    if (QByteArray(SIGNALBOX_SANITIZE) != QByteArray())
        QSKIP("no manual pages are made here");
    QFETCH(QString, program);
    QFETCH(int, section);
    const QString file = QStringLiteral(SIGNALBOX_MAN "/%1.%2").arg(program).arg(section);
    const QString page = read(file);
    QVERIFY(page.startsWith(QLatin1String(".TH ")));
    QVERIFY(!page.contains(QLatin1String(SIGNALBOX_PROGRAMS)));
    const QString help = QString::fromUtf8(
        run(QStringLiteral(SIGNALBOX_PROGRAMS "/") + program, {QStringLiteral("--help")}));
    QVERIFY(m_exitCode == 0);
    static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
    auto options = option.globalMatch(help);
    QVERIFY(options.hasNext());
    while (options.hasNext()) {
        QString name = options.next().captured();
        name.replace(u'-', QLatin1String("\\-"));
        QVERIFY2(page.contains(name), qPrintable(name));
    }
    if (QStandardPaths::findExecutable(QStringLiteral("man")).isEmpty())
        return;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MANWIDTH"), QStringLiteral("120"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    QProcess man;
    man.setProcessEnvironment(environment);
    man.start(QStringLiteral("man"), {QStringLiteral("--warnings"), QStringLiteral("-l"), file});
    QVERIFY(man.waitForFinished());
    QCOMPARE(man.readAllStandardError(), QByteArray());
}

void TestPackaging::manualOfEachCommand()
{
    if (QByteArray(SIGNALBOX_SANITIZE) != QByteArray())
        QSKIP("no manual pages are made here");
    const QString page = read(QStringLiteral(SIGNALBOX_MAN "/signalbox-cli.1"));
    const QString cli = QStringLiteral(SIGNALBOX_PROGRAMS "/signalbox-cli");
    const QString help = QString::fromUtf8(run(cli, {QStringLiteral("--help")}));
    static const QRegularExpression command(QStringLiteral("^  ([a-z]+(?:[ -][a-z]+)*)  "),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression option(QStringLiteral("^  .*?(--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    auto commands = command.globalMatch(help.section(QStringLiteral("Commands:\n"), 1));
    QStringList names;
    while (commands.hasNext())
        names.append(commands.next().captured(1));
    QVERIFY2(names.contains(QLatin1String("send-file")), qPrintable(names.join(u',')));
    for (const QString &name : std::as_const(names)) {
        const QString usage =
            QString::fromUtf8(run(cli, QStringList{QStringLiteral("help")} + name.split(u' ')));
        QVERIFY2(m_exitCode == 0, qPrintable(name));
        auto options = option.globalMatch(usage);
        while (options.hasNext()) {
            const QString wanted = options.next().captured(1).replace(u'-', QLatin1String("\\-"));
            QVERIFY2(page.contains(wanted), qPrintable(name + u' ' + wanted));
        }
        const QString usageLine = QString(name).replace(u'-', QLatin1String("\\-"));
        QVERIFY2(page.contains(usageLine), qPrintable(usageLine));
    }
}

void TestPackaging::maintainerScripts_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"postinst", "prerm", "postrm"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPackaging::maintainerScripts()
{
    QFETCH(QString, name);
    const QString file = QStringLiteral(SIGNALBOX_RESOURCES "/debian/") + name;
    const QByteArray said = run(QStringLiteral("sh"), {QStringLiteral("-n"), file});
    QVERIFY2(m_exitCode == 0, said.constData());
    QVERIFY(read(file).contains(QLatin1String("\nset -e\n")));
    QVERIFY(QFileInfo(file).isExecutable());
    // What an upgrade must not touch.
    if (name != QLatin1String("postrm"))
        QVERIFY(!read(file).contains(QLatin1String("rm ")));
}

void TestPackaging::container()
{
    const QString text = read(resource("container/Containerfile"));
    const QStringList lines =
        text.split(u'\n').filter(QRegularExpression(QStringLiteral("^[A-Z]")));
    static const QRegularExpression known(
        QStringLiteral("^(FROM|RUN|COPY|USER|EXPOSE|STOPSIGNAL|ENTRYPOINT) "));
    for (const QString &line : lines)
        QVERIFY2(line.contains(known), qPrintable(line));
    const QStringList bases = lines.filter(QRegularExpression(QStringLiteral("^FROM ")));
    QCOMPARE(bases.size(), 2);
    for (const QString &base : bases)
        QVERIFY2(base.contains(QLatin1String("debian:12-slim")), qPrintable(base));
    // As nobody who may do anything, and from the last stage alone.
    const qsizetype last = text.lastIndexOf(QLatin1String("\nFROM "));
    QVERIFY(text.indexOf(QLatin1String("\nUSER signalbox\n"), last) > 0);
    QVERIFY(!lines.filter(QLatin1String("ENTRYPOINT [\"/usr/bin/signalbox-hub\"")).isEmpty());
    QVERIFY(lines.filter(QRegularExpression(QStringLiteral("^ENV|SECRET="))).isEmpty());
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
