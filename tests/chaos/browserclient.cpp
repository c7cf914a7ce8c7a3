#include "browserclient.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace Chaos {

namespace {

Outcome outcomeNamed(const QString &name)
{
    if (name == QLatin1String("sent"))
        return Outcome::Sent;
    return name == QLatin1String("failed") ? Outcome::Failed : Outcome::Unknown;
}

} // namespace

BrowserClient::BrowserClient(int index, Recorder &recorder, BrowserPrograms programs,
                             FaultClass faults)
    : ChaosClient(index, recorder)
    , m_programs(std::move(programs))
    , m_faults(faults)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &BrowserClient::readOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this] {
        Q_EMIT broken(m_programs.node + QStringLiteral(": ") + m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        Q_EMIT broken(QStringLiteral("the browser's driver ended with %1: %2")
                          .arg(code)
                          .arg(QString::fromUtf8(m_process.readAllStandardError())));
    });
}

BrowserClient::~BrowserClient()
{
    m_process.disconnect(this);
    // At the end of its input it takes the browser down with it.
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10000)) {
        m_process.terminate();
        m_process.waitForFinished(5000);
    }
}

void BrowserClient::start(const QUrl &apiUrl)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CHROMIUM"), m_programs.chromium);
    m_process.setProcessEnvironment(environment);
    m_process.start(m_programs.node, {m_programs.driver, apiUrl.toString()});
}

void BrowserClient::readOutput()
{
    while (m_process.canReadLine())
        onEvent(QJsonDocument::fromJson(m_process.readLine()).object());
}

void BrowserClient::onEvent(const QJsonObject &event)
{
    const QString what = event.value(QLatin1String("is")).toString();
    const QString reason = event.value(QLatin1String("reason")).toString();
    if (what == QLatin1String("got")) {
        // That it knows the sender is the library's own affair: it gives none otherwise.
        noteReceived(event.value(QLatin1String("data")).toString(),
                     event.value(QLatin1String("from")).toString(), true);
    } else if (what == QLatin1String("finished")) {
        noteFinished(quint64(event.value(QLatin1String("number")).toInteger()),
                     outcomeNamed(event.value(QLatin1String("outcome")).toString()),
                     event.value(QLatin1String("why")).toString());
    } else if (what == QLatin1String("joined")) {
        m_isOnline = true;
        noteJoined(event.value(QLatin1String("id")).toString());
    } else if (what == QLatin1String("reconnecting")) {
        m_isOnline = false;
    } else if (what == QLatin1String("reconnected")) {
        m_isOnline = true;
        noteReconnected();
        note(QStringLiteral("is back"));
    } else if (what == QLatin1String("leaving")) {
        m_isOnline = false;
        noteLeft(true);
    } else if (what == QLatin1String("out") || what == QLatin1String("refused")) {
        m_isOnline = false;
        m_isLeaving = false;
        noteLeft(false, reason);
        QTimer::singleShot(50, this, [this] { join(); });
    } else if (what == QLatin1String("ready")) {
        Q_EMIT ready();
    } else {
        Q_EMIT broken(reason);
    }
}

void BrowserClient::write(const QString &what, QJsonObject argument)
{
    argument.insert(QLatin1String("do"), what);
    m_process.write(QJsonDocument(argument).toJson(QJsonDocument::Compact) + '\n');
}

void BrowserClient::join()
{
    const Signaling::SessionCredentials credentials = invite();
    write(QStringLiteral("join"),
          {{QStringLiteral("apiKey"), credentials.apiKey},
           {QStringLiteral("sessionId"), credentials.sessionId},
           {QStringLiteral("token"), credentials.token}});
}

void BrowserClient::leave()
{
    if (connection().isEmpty() || std::exchange(m_isLeaving, true))
        return;
    write(QStringLiteral("leave"));
}

void BrowserClient::transmit(quint64 number, const Order &order, const QString &target)
{
    QJsonObject argument{{QStringLiteral("number"), qint64(number)},
                         {QStringLiteral("data"), dataOf(index(), number, order.padding)},
                         {QStringLiteral("retry"), order.retry}};
    if (!target.isEmpty())
        argument.insert(QStringLiteral("to"), target);
    write(QStringLiteral("send"), argument);
}

} // namespace Chaos
