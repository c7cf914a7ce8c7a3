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
    if (assign(m_draft.type, type))
        Q_EMIT changed();
}

void ComposerViewModel::setTarget(const QString &connectionId)
{
    const QStringList targets = connectionId.isEmpty() ? QStringList() : QStringList{connectionId};
    if (assign(m_draft.targets, targets))
        Q_EMIT changed();
}

void ComposerViewModel::setText(const QString &text)
{
    if (!assign(m_draft.text, text))
        return;
    m_textBytes = int(text.toUtf8().size());
    m_failure.clear();
    Q_EMIT changed();
}

void ComposerViewModel::setJson(bool json)
{
    if (assign(m_draft.json, json))
        Q_EMIT changed();
}

void ComposerViewModel::setDraft(const Draft &draft)
{
    if (!assign(m_draft, draft))
        return;
    m_textBytes = int(draft.text.toUtf8().size());
    m_failure.clear();
    Q_EMIT changed();
}

void ComposerViewModel::setRetry(bool retry)
{
    if (assign(m_draft.retry, retry))
        Q_EMIT changed();
}

void ComposerViewModel::setLink(Link link)
{
    if (assign(m_link, link))
        Q_EMIT changed();
}

bool ComposerViewModel::isComplete() const
{
    return (!m_draft.text.isEmpty() || !m_draft.type.isEmpty()) && m_textBytes <= MaxTextBytes
        && typeProblem().isEmpty();
}

QString ComposerViewModel::typeProblem() const
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9._~-]*\\z"));
    if (!allowed.match(m_draft.type).hasMatch())
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
    if (m_link == Link::None && !m_draft.text.isEmpty())
        return tr("Not connected. Your text stays here until you connect.");
    return {};
}

void ComposerViewModel::sent(quint64 id)
{
    if (!m_draft.type.isEmpty() && (m_recentTypes.isEmpty() || m_recentTypes.constFirst() != m_draft.type)) {
        m_recentTypes.removeAll(m_draft.type);
        m_recentTypes.prepend(m_draft.type);
        if (m_recentTypes.size() > MaxRecentTypes)
            m_recentTypes.removeLast();
        Q_EMIT recentTypesChanged();
    }
    m_lastId = id;
    m_lastText = m_draft.text;
    m_failure.clear();
    m_draft.text.clear();
    m_textBytes = 0;
    Q_EMIT changed();
}

void ComposerViewModel::failed(quint64 id, const QString &why)
{
    if (id != m_lastId || id == 0)
        return;
    if (m_draft.text.isEmpty()) {
        m_draft.text = m_lastText;
        m_textBytes = int(m_draft.text.toUtf8().size());
    }
    m_failure = why;
    m_lastId = 0;
    Q_EMIT changed();
}

} // namespace Signalbox
