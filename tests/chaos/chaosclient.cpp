#include "chaosclient.h"

#include <algorithm>

namespace Chaos {

ChaosClient::ChaosClient(int index, Recorder &recorder)
    : m_recorder(recorder)
    , m_index(index)
{
}

void ChaosClient::send(const Order &order, const QString &target)
{
    const quint64 number = ++m_lastNumber;
    ++m_outstanding;
    m_recorder.sent(m_index, number, target, order.isKept() && keepsSignals());
    transmit(number, order, target);
}

void ChaosClient::noteJoined(const QString &connection)
{
    m_connection = connection;
    m_recorder.joined(m_index, connection);
}

void ChaosClient::noteLeft(bool isWanted, const QString &why)
{
    if (m_connection.isEmpty())
        return;
    m_connection.clear();
    m_recorder.left(m_index, isWanted, why);
}

void ChaosClient::noteFinished(quint64 number, Outcome outcome, const QString &why)
{
    --m_outstanding;
    m_recorder.finished(m_index, number, outcome, why);
}

void ChaosClient::noteReceived(const QString &data, const QString &connection, bool isKnown)
{
    const auto label = labelIn(data);
    // What nobody sent is noted as a signal that nobody sent.
    const Label used = label.value_or(Label());
    m_recorder.received(m_index, used.sender, used.number, connection, isKnown);
    m_latest[used.sender] = std::max(m_latest.value(used.sender), used.number);
}

} // namespace Chaos
