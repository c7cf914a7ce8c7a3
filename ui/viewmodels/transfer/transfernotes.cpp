#include "transfernotes.h"

#include <ui/models/transfertext.h>

#include <QtCore/qrandom.h>

#include <utility>

namespace Signalbox {

using Signaling::FileTransfer;

TransferNotes::TransferNotes(const std::shared_ptr<Signaling::Clock> &clock, TransferOf transferOf,
                             QObject *parent)
    : QObject(parent)
    , m_transferOf(std::move(transferOf))
    , m_timer(clock->createTimer([this] { refresh(); }))
    // Other than those of signals, and than those of a session that was read back.
    , m_next(QRandomGenerator::global()->generate64() | (1ULL << 63U))
{
}

TransferNotes::~TransferNotes() = default;

quint64 TransferNotes::numberOf(const QString &id)
{
    quint64 &number = m_numbers[id];
    if (number == 0) {
        number = m_next;
        m_next = (m_next + 1) | (1ULL << 63U);
        m_ids.insert(number, id);
    }
    return number;
}

void TransferNotes::begin(const FileTransfer &transfer)
{
    const QString text = TransferText::begun(transfer);
    m_lines.insert(transfer.id, {text, text});
    Q_EMIT recorded(text, numberOf(transfer.id), true);
    update();
}

void TransferNotes::end(const FileTransfer &transfer, bool tells)
{
    refresh();
    if (tells)
        Q_EMIT recorded(TransferText::ended(transfer), numberOf(transfer.id), false);
}

void TransferNotes::update()
{
    if (!m_lines.isEmpty() && !m_timer->isActive())
        m_timer->start(Pause);
}

void TransferNotes::forget(const QString &id)
{
    const quint64 number = m_numbers.take(id);
    m_ids.remove(number);
    const Line line = m_lines.take(id);
    if (!line.begun.isEmpty())
        Q_EMIT changed(number, line.begun, false);
}

void TransferNotes::refresh()
{
    for (auto it = m_lines.begin(); it != m_lines.end();) {
        const FileTransfer transfer = m_transferOf(it.key());
        const bool goesOn = !transfer.isNull() && (!transfer.isEnded() || transfer.mayGoOn);
        const QString text = TransferText::underWay(it->begun, transfer);
        if (text != it->shown || !goesOn)
            Q_EMIT changed(m_numbers.value(it.key()), text, goesOn);
        it->shown = text;
        it = goesOn ? std::next(it) : m_lines.erase(it);
    }
}

} // namespace Signalbox
