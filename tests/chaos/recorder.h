#ifndef TESTS_CHAOS_RECORDER_H
#define TESTS_CHAOS_RECORDER_H

#include "chaoslog.h"

#include <QtCore/qelapsedtimer.h>

namespace Chaos {

/// Writes the log of a run.
class Recorder
{
public:
    Recorder() { m_time.start(); }
    void joined(int client, const QString &connection);
    void left(int client, bool isWanted, const QString &why = {});
    void sent(int client, quint64 number, const QString &target, bool isKept);
    void finished(int client, quint64 number, Outcome outcome, const QString &why = {});
    void received(int client, int sender, quint64 number, const QString &connection, bool isKnown);
    void note(int client, const QString &text);
    const Log &log() const { return m_log; }
    qint64 elapsedMs() const { return m_time.elapsed(); }

private:
    void append(Entry entry);

    Log m_log;
    QElapsedTimer m_time;
};

} // namespace Chaos

#endif
