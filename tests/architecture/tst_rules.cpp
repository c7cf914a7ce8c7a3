#include "rules.h"

#include <QTest>

// Each rule on a text that breaks it and on the nearest one that doesn't: a rule that is never
// seen to refuse anything proves nothing about the project.
class tst_Rules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_data();
    void includes();
    void sizes_data();
    void sizes();
    void calls_data();
    void calls();
};

namespace {

QString include(const char *header)
{
    return QStringLiteral("#include <%1>\n").arg(QLatin1String(header));
}

QString lines(int count)
{
    return QStringLiteral("int x;\n").repeated(count);
}

QString function(int length)
{
    return QStringLiteral("void f()\n{\n") + QStringLiteral("    g();\n").repeated(length - 2)
        + QStringLiteral("}\n");
}

QString classWithProperties(int count)
{
    return QStringLiteral("class A\n{\n")
        + QStringLiteral("    Q_PROPERTY(int a READ a)\n").repeated(count) + QStringLiteral("};\n");
}

void check(const QStringList &problems, bool allowed)
{
    if (allowed)
        QCOMPARE(problems, QStringList());
    else
        QCOMPARE(problems.size(), 1);
}

} // namespace

static void row(const char *path, const char *header, bool allowed)
{
    QTest::addRow("%s includes %s", path, header)
        << QString::fromLatin1(path) << include(header) << allowed;
}

static void addIncludesOfWindows()
{
    row("ui/models/a.cpp", "signaling/signalmessage.h", true);
    row("ui/models/a.cpp", "signaling/protocol/rumorframe.h", false);
    row("ui/models/a.cpp", "ui/viewmodels/b.h", false);
    row("ui/models/a.cpp", "QColor", false);
    row("ui/models/a.cpp", "QtGui/qcolor.h", false);
    row("ui/models/a.cpp", "QAbstractListModel", true);
    row("ui/viewmodels/a.cpp", "ui/models/b.h", true);
    row("ui/viewmodels/a.cpp", "ui/widgets/b.h", false);
    row("ui/viewmodels/a.cpp", "QWidget", false);
    row("ui/viewmodels/a.cpp", "signaling/hub/signalinghub.h", false);
    row("ui/widgets/a.cpp", "ui/viewmodels/b.h", true);
    row("ui/widgets/a.cpp", "app/desktop/b.h", false);
    row("ui/widgets/a.cpp", "ui/widgets/session/b.h", true);
    row("ui/widgets/session/a.cpp", "ui/widgets/log/b.h", true);
    row("ui/widgets/session/a.cpp", "ui/widgets/b.h", false);
    row("ui/widgets/log/a.cpp", "ui/widgets/session/b.h", false);
    row("ui/widgets/start/a.cpp", "ui/widgets/style/b.h", true);
    row("ui/widgets/history/a.cpp", "ui/widgets/log/b.h", true);
    row("ui/qml/a.cpp", "signaling/signalmessage.h", true);
    row("ui/qml/a.cpp", "ui/models/b.h", true);
    row("ui/qml/a.cpp", "ui/viewmodels/sessionrecorder.h", true);
    row("ui/qml/a.cpp", "ui/viewmodels/b.h", false);
    row("ui/qml/a.cpp", "ui/widgets/b.h", false);
    row("ui/qml/a.cpp", "signaling/transfer/b.h", false);
    row("ui/qml/a.cpp", "QJSValue", true);
    row("ui/qml/a.cpp", "QColor", false);
    row("ui/widgets/a.cpp", "ui/qml/b.h", false);
    row("ui/models/a.cpp", "QtQml/qqml.h", false);
    row("signaling/a.cpp", "QtQml/qqml.h", false);
    row("ui/widgets/history/a.cpp", "signaling/history/b.h", false);
    row("ui/widgets/log/a.cpp", "ui/widgets/history/b.h", false);
    row("ui/widgets/style/a.cpp", "ui/widgets/log/b.h", false);
    row("ui/widgets/a.cpp", "QWidget", true);
}

static void addQuotedIncludes()
{
    const auto quoted = [](const char *name, const char *line, bool allowed) {
        QTest::newRow(name) << QStringLiteral("app/cli/a.cpp") << QString::fromLatin1(line)
                            << allowed;
    };
    quoted("a path in quotes", "#include \"../hub/b.h\"\n", false);
    quoted("a neighbour in quotes", "#include \"b.h\"\n", true);
}

void tst_Rules::includes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    row("signaling/capi/a.cpp", "signaling/signalingsession.h", true);
    row("signaling/capi/a.cpp", "signaling/protocol/limits.h", true);
    row("signaling/capi/a.cpp", "signaling/protocol/rumorframe.h", false);
    row("signaling/capi/a.cpp", "signaling/session/notifier_p.h", false);
    row("signaling/protocol/a.h", "signaling/protocol/b.h", true);
    row("signaling/protocol/a.h", "signaling/signaling_global.h", true);
    row("signaling/protocol/a.h", "signaling/clock.h", false);
    row("signaling/protocol/a.h", "signaling/session/b_p.h", false);
    row("signaling/protocol/a.h", "QString", true);
    row("signaling/protocol/a.h", "QtCore/qstring.h", true);
    row("signaling/protocol/a.h", "QObject", false);
    row("signaling/protocol/a.h", "QtCore/qobject.h", false);
    row("signaling/protocol/a.h", "QFile", false);
    row("signaling/protocol/a.h", "QUrlQuery", true);
    row("signaling/protocol/a.h", "QHostAddress", false);
    row("signaling/protocol/a.h", "QtNetwork/qhostaddress.h", false);
    row("signaling/transport/a.cpp", "signaling/protocol/b.h", true);
    row("signaling/transport/a.cpp", "signaling/session/b_p.h", false);
    row("signaling/transport/a.cpp", "QWebSocket", false);
    row("signaling/transport/websockettransport.cpp", "QWebSocket", true);
    row("signaling/session/a.cpp", "signaling/transport/b_p.h", true);
    row("signaling/session/a.cpp", "signaling/hub/hubconfig.h", false);
    row("signaling/signalingsession.cpp", "signaling/session/b_p.h", true);
    row("signaling/signalingsession.cpp", "signaling/hub/signalinghub.h", false);
    row("signaling/signalingsession.h", "signaling/session/b_p.h", false);
    row("signaling/hub/a.cpp", "signaling/clock.h", true);
    row("signaling/hub/a.cpp", "signaling/protocol/b.h", true);
    row("signaling/hub/a.cpp", "signaling/signalingsession.h", false);
    row("signaling/hub/a.cpp", "signaling/session/b_p.h", false);
    row("signaling/hub/a.cpp", "signaling/transport/b_p.h", false);
    row("signaling/hub/a.cpp", "QWebSocket", true);
    row("signaling/hub/a.cpp", "QWidget", false);
    row("signaling/history/a.cpp", "signaling/clock.h", true);
    row("signaling/history/a.cpp", "signaling/session/b_p.h", false);
    row("signaling/history/a.cpp", "QtSql/qsqlquery.h", true);
    row("signaling/history/a.cpp", "QtNetwork/qhostaddress.h", false);
    row("signaling/capi/a.cpp", "signaling/signalingsession.h", true);
    row("signaling/capi/a.cpp", "signaling/transport/b_p.h", false);
    row("app/cli/a.cpp", "signaling/hub/signalinghub.h", true);
    row("app/cli/a.cpp", "signaling/session/b_p.h", false);
    row("tests/auto/a.cpp", "signaling/session/b_p.h", true);
    row("tests/auto/a.cpp", "app/cli/b.h", true);
    row("elsewhere/a.cpp", "vector", false);
    addIncludesOfWindows();
    addQuotedIncludes();
}

void tst_Rules::includes()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, allowed);
    check(includeProblems(path, text), allowed);
}

void tst_Rules::sizes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    const auto limit = [](const char *path, int most, QString (*make)(int)) {
        QTest::addRow("%s at %d", path, most) << QString::fromLatin1(path) << make(most) << true;
        QTest::addRow("%s at %d", path, most + 1)
            << QString::fromLatin1(path) << make(most + 1) << false;
    };
    limit("signaling/a.cpp", 500, lines);
    limit("signaling/a.h", 250, lines);
    limit("tests/auto/tst_a.cpp", 600, lines);
    limit("CMakeLists.txt", 120, lines);
    limit("signaling/CMakeLists.txt", 80, lines);
    limit("tests/CMakeLists.txt", 80, lines);
    limit("app/cli/main.cpp", 60, lines);
    limit("ui/a.cpp", 60, function);
    limit("ui/a.h", 15, classWithProperties);
}

void tst_Rules::sizes()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, allowed);
    check(sizeProblems(path, text), allowed);
}

void tst_Rules::calls_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *path, const char *text, bool allowed) {
        QTest::addRow("%s: %s", path, text)
            << QString::fromLatin1(path) << QString::fromLatin1(text) << allowed;
    };
    row("ui/a.cpp", "socket.waitForConnected(100);", false);
    row("ui/a.cpp", "waitForIt();", false);
    row("ui/a.cpp", "// waitForConnected() would block", true);
    row("ui/a.cpp", "QStringLiteral(\"waitForConnected()\");", true);
    row("tests/a.cpp", "socket.waitForConnected(100);", true);
    row("ui/a.cpp", "QEventLoop loop;", false);
    row("ui/a.cpp", "#include <QEventLoop>", true);
    row("ui/a.cpp", "qApp->processEvents();", false);
    row("ui/a.cpp", "dialog.exec();", false);
    row("ui/a.cpp", "menu->exec(position);", false);
    row("ui/a.cpp", "executor.execute();", true);
    row("app/cli/main.cpp", "return app.exec();", true);
    row("app/cli/command.cpp", "return QCoreApplication::exec();", false);
    row("signaling/history/a.cpp", "query.exec();", true);
    row("signaling/a.cpp", "QThread::msleep(1);", false);
    row("signaling/a.cpp", "std::this_thread::sleep_for(1s);", false);
    row("app/cli/a.cpp", "::usleep(1);", false);
    row("app/cli/a.cpp", "connect(a, b, c, d, Qt::BlockingQueuedConnection);", false);
    row("signaling/session/a.cpp", "QTimer timer;", false);
    row("signaling/clock.cpp", "QTimer timer;", true);
    row("ui/widgets/a.cpp", "QTimer timer;", true);
    row("signaling/session/a.cpp", "QDateTime::currentMSecsSinceEpoch();", false);
    row("signaling/session/a.cpp", "QDateTime::currentDateTimeUtc();", false);
    row("ui/a.cpp", "// TODO later", false); // found in comments too
    row("ui/a.cpp", "int a; /* FIXME */", false);
    row("tests/a.cpp", "// TODO later", true);
    row("ui/a.cpp", "TODOS", true);
}

void tst_Rules::calls()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, allowed);
    check(callProblems(path, text), allowed);
}

QTEST_APPLESS_MAIN(tst_Rules)
#include "tst_rules.moc"
