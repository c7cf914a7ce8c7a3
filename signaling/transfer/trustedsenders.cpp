#include "trustedsenders_p.h"

#include <algorithm>

namespace Signaling {

void TrustedSenders::trust(const Connection &who, const QString &folder)
{
    m_trusted.insert(who.id, {who, folder, {}, false});
}

void TrustedSenders::forget(const QString &connectionId)
{
    m_trusted.removeIf([&](const QHash<QString, Trust>::iterator &it) {
        return it.key() == connectionId || it->before.contains(connectionId);
    });
}

QString TrustedSenders::folderOf(const QString &connectionId) const
{
    const auto found = m_trusted.constFind(connectionId);
    return found != m_trusted.constEnd() && !found->isAway ? found->folder : QString();
}

void TrustedSenders::setAway(const QString &connectionId)
{
    if (const auto found = m_trusted.find(connectionId); found != m_trusted.end())
        found->isAway = true;
}

void TrustedSenders::setHere(const std::function<bool(const Connection &)> &isHere)
{
    for (Trust &trust : m_trusted)
        trust.isAway = trust.isAway || !isHere(trust.who);
}

QString TrustedSenders::pass(const Connection &from, const Connection &to)
{
    const auto found = m_trusted.constFind(from.id);
    const bool isTheirs =
        found != m_trusted.constEnd() && found->isAway && isSameConnection(found->who, from);
    if (!isTheirs)
        return {};
    Trust trust = m_trusted.take(from.id);
    trust.before.append(from.id);
    trust.who = to;
    trust.isAway = false;
    // What was said of the one that they are now was said later.
    const QString own = folderOf(to.id);
    if (!own.isEmpty()) {
        trust.folder = own;
        trust.before.append(m_trusted.value(to.id).before);
    }
    trust.before = trust.before.mid(std::max<qsizetype>(0, trust.before.size() - MaxBefore));
    m_trusted.insert(to.id, trust);
    return trust.folder;
}

void TrustedSenders::forgetAway(const std::function<bool(const Connection &)> &mayComeBack)
{
    m_trusted.removeIf([&](const QHash<QString, Trust>::iterator &it) {
        return it->isAway && !mayComeBack(it->who);
    });
}

} // namespace Signaling
