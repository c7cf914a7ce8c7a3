#include "hubprocess.h"

#include <signaling/hub/signalinghub.h>
#include <signaling/protocol/clienttoken.h>

#include <QDateTime>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>
#include <QUuid>

namespace TestSupport {

namespace {

/// A free port that no outgoing connection is given by the system: while the hub is down, one of
/// those would otherwise take its place, or meet itself there.
quint16 ownPort()
{
    for (int i = 0; i < 1000; ++i) {
        const auto port = quint16(QRandomGenerator::global()->bounded(10240, 32768));
        QTcpServer probe;
        if (probe.listen(QHostAddress(QHostAddress::LocalHost), port))
            return port;
    }
    return 0;
}

} // namespace

HubProcess::HubProcess(const QString &program, const QStringList &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_port(ownPort())
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SIGNALBOX_HUB_KEY"), project().key);
    environment.insert(QStringLiteral("SIGNALBOX_HUB_SECRET"),
                       QString::fromLatin1(project().secret));
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(program);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &HubProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_complaints += QString::fromUtf8(m_process.readAllStandardError()); });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        m_isListening = false;
        Q_EMIT ended(code, status == QProcess::CrashExit);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_complaints += m_process.program() + QStringLiteral(": ") + m_process.errorString();
        Q_EMIT ended(-1, false);
    });
}

HubProcess::~HubProcess()
{
    m_process.disconnect(this);
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void HubProcess::start()
{
    ++m_starts;
    m_process.setArguments(QStringList{QStringLiteral("--address"), QStringLiteral("127.0.0.1"),
                                       QStringLiteral("--port"), QString::number(m_port)}
                           + m_options);
    m_process.start();
}

bool HubProcess::startAndWait()
{
    start();
    return QTest::qWaitFor([this] { return m_isListening || !isRunning(); }, 20000)
        && m_isListening;
}

void HubProcess::readOutput()
{
    while (m_process.canReadLine()) {
        if (!m_process.readLine().contains("listens on") || m_isListening)
            continue;
        m_isListening = true;
        Q_EMIT listening();
    }
}

QUrl HubProcess::apiUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

Signaling::HubProject HubProcess::project()
{
    return {QStringLiteral("100"), QByteArrayLiteral("0123456789abcdef0123456789abcdef")};
}

QString HubProcess::newSession()
{
    Signaling::HubConfig config;
    config.projects = {project()};
    return Signaling::SignalingHub(config).createSession(project().key);
}

QString HubProcess::token(const QString &sessionId, Signaling::Role role, const QString &data)
{
    Signaling::ClientToken token;
    token.format = Signaling::ClientToken::Format::T1;
    token.apiKey = project().key;
    token.sessionId = sessionId;
    token.role = role;
    token.connectionData = data;
    token.createdAt = QDateTime::currentSecsSinceEpoch();
    token.expiresAt = token.createdAt + 24 * 3600;
    token.nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return QString::fromLatin1(token.encode(project().secret));
}

} // namespace TestSupport
