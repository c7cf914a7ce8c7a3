#include "recorder.h"

#include <utility>

namespace Chaos {

using Kind = Entry::Kind;

void Recorder::append(Entry entry)
{
    entry.atMs = m_time.elapsed();
    m_log.append(std::move(entry));
}

void Recorder::joined(int client, const QString &connection)
{
    Entry entry;
    entry.kind = Kind::Joined;
    entry.client = client;
    entry.connection = connection;
    append(entry);
}

void Recorder::left(int client, bool isWanted, const QString &why)
{
    Entry entry;
    entry.kind = Kind::Left;
    entry.client = client;
    entry.isWanted = isWanted;
    entry.text = why;
    append(entry);
}

void Recorder::sent(int client, quint64 number, const QString &target, bool isKept)
{
    Entry entry;
    entry.kind = Kind::Sent;
    entry.client = client;
    entry.number = number;
    entry.connection = target;
    entry.isWanted = isKept;
    append(entry);
}

void Recorder::finished(int client, quint64 number, Outcome outcome, const QString &why)
{
    Entry entry;
    entry.kind = Kind::Finished;
    entry.client = client;
    entry.number = number;
    entry.outcome = outcome;
    entry.text = why;
    append(entry);
}

void Recorder::received(int client, int sender, quint64 number, const QString &connection,
                        bool isKnown)
{
    Entry entry;
    entry.kind = Kind::Received;
    entry.client = client;
    entry.sender = sender;
    entry.isWanted = isKnown;
    entry.number = number;
    entry.connection = connection;
    append(entry);
}

void Recorder::note(int client, const QString &text)
{
    Entry entry;
    entry.client = client;
    entry.text = text;
    append(entry);
}

} // namespace Chaos
