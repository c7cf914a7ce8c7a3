#include <signaling/protocol/limits.h>
#include <signaling/protocol/plainsignal_p.h>

#include <algorithm>

namespace Signaling {

namespace {

/// Goes through a text by what is expected next.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_rest(text)
    {
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }

    bool take(QByteArrayView expected)
    {
        if (!m_rest.startsWith(expected))
            return false;
        m_rest = m_rest.sliced(expected.size());
        return true;
    }

    /// What stands before \a end; \a isGood has to hold for each character of it.
    template <typename IsGood>
    QByteArrayView takeUntil(char end, IsGood isGood)
    {
        const auto stop = std::find_if_not(m_rest.begin(), m_rest.end(), isGood);
        const qsizetype length = stop - m_rest.begin();
        if (length == m_rest.size() || *stop != end)
            return {};
        const QByteArrayView taken = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return taken;
    }

    /// A string with its quotes, as any JSON parser reads it; empty where it is none.
    QByteArrayView takeString()
    {
        if (m_rest.isEmpty() || m_rest[0] != '"')
            return {};
        for (qsizetype at = 1; at < m_rest.size(); ++at) {
            const char c = m_rest[at];
            if (c == '"') {
                const QByteArrayView taken = m_rest.first(at + 1);
                m_rest = m_rest.sliced(at + 1);
                return taken.isValidUtf8() ? taken : QByteArrayView();
            }
            // \u may make half a character, which is a question for the general reader.
            if (quint8(c) < 0x20
                || (c == '\\'
                    && (++at == m_rest.size()
                        || !QByteArrayView("\"\\/bfnrt").contains(m_rest[at]))))
                return {};
        }
        return {};
    }

private:
    QByteArrayView m_rest;
};

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

bool isInUri(char c)
{
    return isPlain(c) && c != '/';
}

bool takeUri(Scanner &scanner, RaptorUri *uri)
{
    // A part is never empty; null where it isn't there.
    const auto part = [&scanner](char end) {
        return QString::fromLatin1(scanner.takeUntil(end, isInUri));
    };
    if (!scanner.take("/v2/partner/") || (uri->apiKey = part('/')).isEmpty()
        || !scanner.take("/session/") || (uri->sessionId = part('/')).isEmpty())
        return false;
    if (scanner.take("/connection/") && (uri->connectionId = part('/')).isEmpty())
        return false;
    if (!scanner.take("/signal/") || (uri->signalId = part('"')).isEmpty())
        return false;
    return uri->signalId.size() <= Limits::MaxSignalIdLength;
}

bool takeBody(Scanner &scanner, SignalBody *body)
{
    bool hasType = false;
    if (scanner.take("\"type\":\"")) {
        body->type = QString::fromLatin1(scanner.takeUntil('"', isPlain));
        if (body->type.isEmpty() || !scanner.take("\""))
            return false;
        hasType = true;
    }
    if (scanner.take(hasType ? QByteArrayView(",\"data\":") : QByteArrayView("\"data\":"))) {
        body->dataJson = scanner.takeString().toByteArray();
        return !body->dataJson.isEmpty();
    }
    return true;
}

} // namespace

std::optional<RaptorMessage> decodePlainSignal(QByteArrayView json)
{
    Scanner scanner(json);
    RaptorMessage message;
    if (!scanner.take("{\"method\":\"signal\",\"uri\":\"") || !takeUri(scanner, &message.uri)
        || !scanner.take("\",\"content\":{") || !takeBody(scanner, &message.signal)
        || !scanner.take("}}") || !scanner.isAtEnd())
        return std::nullopt;
    message.isPlain = true;
    return message;
}

} // namespace Signaling
