#include "framewriter_p.h"

#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/rumorframe.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QSysInfo>
#include <QtEndian>

#include <cstring>

namespace Signaling {

FrameWriter::FrameWriter(const SessionCredentials &credentials, const SessionInfo &info,
                         const QString &connectionId)
    : m_apiKey(credentials.apiKey)
    , m_sessionId(credentials.sessionId)
    , m_connectionId(connectionId)
    , m_token(credentials.token.toUtf8())
    , m_symphonyAddress(info.symphonyAddress.toUtf8())
{
    const QByteArray placeholder = TransactionIds::random();
    RumorFrame frame = message(placeholder);
    m_signal = makeTemplate(frame, placeholder);
    frame.setHeader(RumorHeader::SignalRetry, "1");
    m_signalAfterRefusal = makeTemplate(frame, placeholder);
    const QString address = RaptorUri{m_apiKey, m_sessionId, {}, {}}.sessionAddress();
    QByteArray quoted = SignalBody::fromText({}, address).dataJson;
    quoted.chop(1);
    m_signalJson = "{\"method\":\"signal\",\"uri\":" + quoted;
}

FrameWriter::Template FrameWriter::makeTemplate(const RumorFrame &frame,
                                                const QByteArray &transactionId)
{
    Template made;
    made.bytes = frame.encode();
    made.transactionAt = made.bytes.indexOf(transactionId);
    return made;
}

RumorFrame FrameWriter::message(const QByteArray &transactionId) const
{
    RumorFrame frame;
    frame.type = RumorFrame::Type::Message;
    frame.to = {m_symphonyAddress};
    frame.setHeader(RumorHeader::ContentType, RumorHeader::RaptorContentType);
    frame.setHeader(RumorHeader::TransactionId, transactionId);
    frame.setHeader(RumorHeader::FromAddress, m_connectionId.toUtf8());
    return frame;
}

RumorFrame FrameWriter::status(const QByteArray &to, const QByteArray &transactionId) const
{
    RumorFrame frame;
    frame.type = RumorFrame::Type::Status;
    frame.to = {to.isEmpty() ? m_symphonyAddress : to};
    frame.setHeader(RumorHeader::TransactionId, transactionId);
    frame.setHeader(RumorHeader::FromAddress, m_connectionId.toUtf8());
    return frame;
}

QByteArray FrameWriter::connect() const
{
    RumorFrame frame;
    frame.type = RumorFrame::Type::Connect;
    frame.setHeader(RumorHeader::UniqueId, m_connectionId.toUtf8());
    frame.setHeader(RumorHeader::TransactionId, TransactionIds::random());
    frame.setHeader(RumorHeader::NotifyDisconnectAddress, m_symphonyAddress);
    return frame.encode();
}

QByteArray FrameWriter::subscribe() const
{
    RumorFrame frame;
    frame.type = RumorFrame::Type::Subscribe;
    frame.to = {RaptorUri{m_apiKey, m_sessionId, {}, {}}.sessionAddress().toUtf8()};
    return frame.encode();
}

QByteArray FrameWriter::create(const QByteArray &transactionId, bool answersPings) const
{
    // We understand that after a 429 every signal is refused until X-SB-RETRY comes, and want to
    // know how far our signals got.
    QJsonArray capabilities{QStringLiteral("signalbox-flow"), QStringLiteral("signalbox-handed")};
    if (answersPings)
        capabilities.append(QStringLiteral("signalbox-ping"));
    RaptorMessage raptor;
    raptor.method = RaptorMessage::Method::Create;
    raptor.uri = {m_apiKey, m_sessionId, m_connectionId, {}};
    const QString version = QStringLiteral(SIGNALBOX_VERSION);
    raptor.content = {
        {QStringLiteral("userAgent"),
         QStringLiteral("Signalbox/%1 (%2; Qt %3)")
             .arg(version, QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()))},
        {QStringLiteral("clientVersion"), QString(QStringLiteral("signalbox-") + version)},
        {QStringLiteral("capabilities"), capabilities},
    };
    RumorFrame frame = message(transactionId);
    frame.headers.prepend({RumorHeader::TokenAuth, m_token});
    frame.data = raptor.encode();
    return frame.encode();
}

QByteArray FrameWriter::signal(const PendingSignal &signal, const TransactionIds &ids,
                               bool afterRefusal) const
{
    const Template &start = afterRefusal ? m_signalAfterRefusal : m_signal;
    const QByteArray type = signal.type.toUtf8();
    const QByteArray to = signal.to.toUtf8();
    QByteArray bytes;
    bytes.reserve(start.bytes.size() + m_signalJson.size() + to.size() + type.size()
                  + signal.dataJson.size() + 2 * TransactionIds::Length + 64);
    bytes.append(start.bytes);
    ids.write(signal.id, bytes.data() + start.transactionAt);
    bytes.append(m_signalJson);
    if (!to.isEmpty())
        bytes.append("/connection/").append(to);
    // The signal's own id may be any UUID; its transaction's serves.
    bytes.append("/signal/");
    const qsizetype idAt = bytes.size();
    bytes.resize(idAt + TransactionIds::Length);
    ids.write(signal.id, bytes.data() + idAt);
    bytes.append("\",\"content\":{");
    // A type has no characters that JSON escapes (Limits::checkType), nor has a connection's id.
    if (!signal.type.isNull())
        bytes.append("\"type\":\"").append(type).append('"');
    if (!signal.dataJson.isNull())
        bytes.append(signal.type.isNull() ? "\"data\":" : ",\"data\":").append(signal.dataJson);
    bytes.append("}}");
    qToBigEndian(quint32(bytes.size() - qsizetype(sizeof(quint32))), bytes.data());
    return bytes;
}

QByteArray FrameWriter::forceDisconnect(const QString &target,
                                        const QByteArray &transactionId) const
{
    RaptorMessage raptor;
    raptor.method = RaptorMessage::Method::Delete;
    raptor.uri = {m_apiKey, m_sessionId, target, {}};
    RumorFrame frame = message(transactionId);
    frame.data = raptor.encode();
    return frame.encode();
}

QByteArray FrameWriter::acknowledge(const QByteArray &to, const QByteArray &transactionId)
{
    if (transactionId.size() != TransactionIds::Length)
        return status(to, transactionId).encode();
    if (m_statusTo != to || m_status.bytes.isEmpty()) {
        const QByteArray placeholder = TransactionIds::random();
        m_status = makeTemplate(status(to, placeholder), placeholder);
        m_statusTo = to;
        if (m_status.bytes.isEmpty())
            return {};
    }
    QByteArray bytes = m_status.bytes;
    std::memcpy(bytes.data() + m_status.transactionAt, transactionId.constData(),
                size_t(TransactionIds::Length));
    return bytes;
}

QByteArray FrameWriter::ping()
{
    RumorFrame frame;
    frame.type = RumorFrame::Type::Ping;
    return frame.encode();
}

QByteArray FrameWriter::pong()
{
    RumorFrame frame;
    frame.type = RumorFrame::Type::Pong;
    return frame.encode();
}

QByteArray FrameWriter::disconnect()
{
    RumorFrame frame;
    frame.type = RumorFrame::Type::Disconnect;
    frame.setHeader(RumorHeader::Reconnect, QByteArray(""));
    return frame.encode();
}

} // namespace Signaling
