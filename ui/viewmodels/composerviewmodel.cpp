#include "composerviewmodel.h"

#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>

namespace Signalbox {

namespace {

constexpr int MaxRecentTypes = 20;

template <typename T>
bool assign(T &member, const T &value)
{
    if (member == value)
        return false;
    member = value;
    return true;
}

} // namespace

void ComposerViewModel::setType(const QString &type)
{
    if (assign(m_type, type))
        Q_EMIT changed();
}

void ComposerViewModel::setTarget(const QString &connectionId)
{
    if (assign(m_target, connectionId))
        Q_EMIT changed();
}

void ComposerViewModel::setText(const QString &text)
{
    if (!assign(m_text, text))
        return;
    m_textBytes = int(text.toUtf8().size());
    m_failure.clear();
    Q_EMIT changed();
}

void ComposerViewModel::setRetry(bool retry)
{
    if (assign(m_retry, retry))
        Q_EMIT changed();
}

void ComposerViewModel::setLink(Link link)
{
    if (assign(m_link, link))
        Q_EMIT changed();
}

bool ComposerViewModel::isComplete() const
{
    return (!m_text.isEmpty() || !m_type.isEmpty()) && m_textBytes <= MaxTextBytes
        && typeProblem().isEmpty();
}

QString ComposerViewModel::typeProblem() const
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9._~-]*\\z"));
    if (!allowed.match(m_type).hasMatch())
        return tr("A type may hold letters A to Z, digits and - . _ ~ only.");
    if (typeBytes() > MaxTypeBytes)
        return tr("The type has %L1 bytes, %L2 are allowed.").arg(typeBytes()).arg(MaxTypeBytes);
    return {};
}

QString ComposerViewModel::problem() const
{
    if (m_link == Link::Muted)
        return tr("Your role may not send signals. Ask for an invite as publisher.");
    const QString type = typeProblem();
    if (!type.isEmpty())
        return type;
    if (m_textBytes > MaxTextBytes)
        return tr("%L1 bytes, %L2 are allowed: shorten it by %L3.")
            .arg(m_textBytes)
            .arg(MaxTextBytes)
            .arg(m_textBytes - MaxTextBytes);
    if (m_link == Link::None && !m_text.isEmpty())
        return tr("Not connected. Your text stays here until you connect.");
    return {};
}

void ComposerViewModel::sent(quint64 id)
{
    if (!m_type.isEmpty() && (m_recentTypes.isEmpty() || m_recentTypes.constFirst() != m_type)) {
        m_recentTypes.removeAll(m_type);
        m_recentTypes.prepend(m_type);
        if (m_recentTypes.size() > MaxRecentTypes)
            m_recentTypes.removeLast();
        Q_EMIT recentTypesChanged();
    }
    m_lastId = id;
    m_lastText = m_text;
    m_failure.clear();
    m_text.clear();
    m_textBytes = 0;
    Q_EMIT changed();
}

void ComposerViewModel::failed(quint64 id, const QString &why)
{
    if (id != m_lastId || id == 0)
        return;
    if (m_text.isEmpty()) {
        m_text = m_lastText;
        m_textBytes = int(m_text.toUtf8().size());
    }
    m_failure = why;
    m_lastId = 0;
    Q_EMIT changed();
}

} // namespace Signalbox
