#include <ui/models/connectionlistmodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/sessionpage.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

#include <desktopfixture.h>

using namespace Signalbox;
using TestSupport::Desktop;

namespace {

constexpr int Patience = 60000;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A child process whose standard output is JSON, one object a line.
class JsonProcess : public QProcess
{
public:
    void run(const QString &program, const QStringList &arguments)
    {
        setProcessChannelMode(ForwardedErrorChannel);
        connect(this, &QProcess::readyReadStandardOutput, this, [this] {
            while (canReadLine())
                lines.append(QJsonDocument::fromJson(readLine()).object());
        });
        start(program, arguments);
    }
    ~JsonProcess() override
    {
        disconnect();
        closeWriteChannel();
        terminate();
        if (!waitForFinished(5000)) {
            kill();
            waitForFinished();
        }
    }
    bool saw(const char *event) const { return count(event) > 0; }
    qsizetype count(const char *event) const
    {
        return std::count_if(lines.cbegin(), lines.cend(), [event](const QJsonObject &line) {
            return line.value(QLatin1String("event")).toString() == QLatin1String(event);
        });
    }
    /// The data of the signals it told, sorted.
    QStringList signalData() const
    {
        QStringList all;
        for (const QJsonObject &line : lines) {
            if (line.value(QLatin1String("event")).toString() == QLatin1String("signal"))
                all << line.value(QLatin1String("data")).toString();
        }
        all.sort();
        return all;
    }

    QList<QJsonObject> lines;
};

QStringList signalData(const SessionViewModel *session)
{
    QStringList all;
    for (int row = 0; row < session->log()->rowCount(); ++row) {
        const QModelIndex index = session->log()->index(row, 0);
        if (index.data(SignalLogModel::KindRole).value<LogKind>() == LogKind::Signal)
            all << index.data(SignalLogModel::DataRole).toString();
    }
    all.sort();
    return all;
}

void send(const Desktop &desktop, const QString &data)
{
    auto *edit = desktop.window.currentPage()->composer()->findChild<QPlainTextEdit *>();
    edit->setPlainText(data);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

/// The main job, whole: two windows and two command lines in one session of signalbox-hub, with
/// OpenTok.js in a browser and the Node SDK, both as their vendor ships them.
class TestTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyoneHearsEveryone();
};

void TestTogether::everyoneHearsEveryone()
{
    JsonProcess hub;
    hub.run(text(SIGNALBOX_HUB), {text("--dev"), text("--port"), text("0"), text("--json")});
    QTRY_VERIFY_WITH_TIMEOUT(!hub.lines.isEmpty(), Patience);
    const QJsonObject facts = hub.lines.first();
    const QString invite = facts.value(QLatin1String("invite")).toString();

    JsonProcess guests;
    guests.run(text(SIGNALBOX_NODE),
               {text(SIGNALBOX_GUESTS),
                QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact))});
    JsonProcess listeners[2];
    for (JsonProcess &listener : listeners) {
        listener.run(text(SIGNALBOX_CLI),
                     {text("listen"), text("--json"), text("--events"), invite});
    }
    Desktop desks[2] = {Desktop(text("desk")), Desktop(text("laptop"))};
    for (Desktop &desk : desks) {
        desk.window.show();
        desk.window.joinInvite(invite);
        QCOMPARE(desk.workspace.rowCount(), 1);
    }
    QTRY_VERIFY_WITH_TIMEOUT(guests.saw("connected"), Patience);
    for (const JsonProcess &listener : listeners)
        QTRY_VERIFY_WITH_TIMEOUT(listener.saw("connected"), Patience);
    for (const Desktop &desk : desks)
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.at(0)->people()->rowCount(), 5, Patience);

    for (int i = 0; i < 2; ++i)
        send(desks[i], text("window-%1").arg(i));
    for (int i = 0; i < 2; ++i) {
        QProcess cli;
        cli.start(text(SIGNALBOX_CLI),
                  {text("send"), invite, text("--type"), text("chat"), text("cli-%1").arg(i)});
        QTRY_COMPARE_WITH_TIMEOUT(cli.state(), QProcess::NotRunning, Patience);
        QCOMPARE(cli.exitCode(), 0);
    }
    guests.write("page browser\nserver server\n");

    const QStringList everything{text("browser"), text("cli-0"),    text("cli-1"),
                                 text("server"),  text("window-0"), text("window-1")};
    for (const Desktop &desk : desks)
        QTRY_COMPARE_WITH_TIMEOUT(signalData(desk.workspace.at(0)), everything, Patience);
    for (const JsonProcess &listener : listeners)
        QTRY_COMPARE_WITH_TIMEOUT(listener.signalData(), everything, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(guests.signalData(), everything, Patience);
    for (const QJsonObject &line : guests.lines) {
        if (line.value(QLatin1String("data")) == QLatin1String("server"))
            QVERIFY(line.value(QLatin1String("fromIsNull")).toBool());
    }
}

QTEST_MAIN(TestTogether)
#include "tst_together.moc"
