#ifndef TESTS_CHAOS_FAULTLINES_H
#define TESTS_CHAOS_FAULTLINES_H

#include "chaosplan.h"

#include <support/faultproxy.h>
#include <support/workerthread.h>

#include <memory>
#include <vector>

namespace Chaos {

/// A line for each client, all in a thread of their own.
class FaultLines
{
public:
    /// \a port: the hub's.
    FaultLines(quint32 seed, int count, quint16 port);
    ~FaultLines();

    /// False: no ports are free.
    bool isUp() const { return m_isUp; }
    QUrl url(int line) const { return m_urls.at(line); }
    /// Does what a step says to its line; steps that are no line's are ignored.
    void apply(const Step &step);
    /// Mends everything: what is half-open is cut, the rest goes on.
    void mendAll();
    /// Whether anything is the matter with that line now.
    bool isClear(int line) const
    {
        return !m_states.at(std::size_t(line)).isStuck && !m_states.at(std::size_t(line)).isShaped;
    }

private:
    struct State
    {
        bool isStuck = false; ///< half-open, or new connections get no answer
        bool isShaped = false;
    };

    static void apply(TestSupport::FaultProxy &proxy, const Step &step);

    TestSupport::WorkerThread m_thread;
    std::vector<std::unique_ptr<TestSupport::FaultProxy>> m_proxies; ///< live in the thread
    QList<QUrl> m_urls;
    std::vector<State> m_states;
    bool m_isUp = true;
};

} // namespace Chaos

#endif
