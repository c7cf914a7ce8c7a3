#ifndef SIGNALBOX_TESTS_BENCH_FANOUTLOAD_H
#define SIGNALBOX_TESTS_BENCH_FANOUTLOAD_H

#include "speaker.h"

#include <chrono>
#include <memory>
#include <vector>

/// How hard, and for how long.
struct Load
{
    int receivers = 1; ///< one of them is also the sender
    int window = 64;   ///< signals that may be under way: not yet delivered to everyone
    std::chrono::milliseconds warmUp{300};
    std::chrono::milliseconds duration{1500};
    int serverPid = 0; ///< whose CPU time is read
};

struct LoadResult
{
    unsigned long deliveries = 0; ///< within the time measured
    double seconds = 0;
    double serverCpuSeconds = 0;
    double ownCpuSeconds = 0;
};

/// Members of one group on one server; the first sends in a closed loop. Checks that everything
/// sent was delivered to everyone and acknowledged, exactly once.
class FanoutLoad
{
public:
    FanoutLoad(const Target &target, const Load &load);
    ~FanoutLoad();

    /// Everyone joins, one by one. Throws std::runtime_error as all functions here do.
    void join();
    LoadResult run();

private:
    using Clock = std::chrono::steady_clock;
    struct Member
    {
        std::unique_ptr<RawWebSocket> socket;
        std::unique_ptr<Speaker> speaker;
        bool waitsToWrite = false;
    };

    /// Waits for events for at most \a timeout and handles them; false if there were none.
    bool turn(std::chrono::milliseconds timeout);
    void handle(size_t index);
    void flush(size_t index);
    void send();
    void runUntil(Clock::time_point end);
    void drain();

    Target m_target;
    Load m_load;
    int m_epoll = -1;
    std::vector<Member> m_members;
    std::string m_data;
    Clock::time_point m_keptAlive = Clock::now();
    unsigned long m_joined = 0;
    unsigned long m_sent = 0;
    unsigned long m_acknowledged = 0;
    unsigned long m_delivered = 0;
};

#endif
