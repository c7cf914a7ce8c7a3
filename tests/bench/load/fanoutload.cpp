#include "fanoutload.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

/// User and system time of a process with all its threads, in seconds.
double cpuSecondsOf(int pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string text;
    std::getline(file, text);
    const size_t name = text.rfind(')'); // the name may hold anything, spaces too
    if (name == std::string::npos)
        throw std::runtime_error("there is no process " + std::to_string(pid));
    std::istringstream fields(text.substr(name + 2));
    std::string skipped;
    for (int i = 3; i < 14; ++i)
        fields >> skipped;
    unsigned long user = 0;
    unsigned long system = 0;
    fields >> user >> system;
    return static_cast<double>(user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double ownCpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

FanoutLoad::FanoutLoad(const Target &target, const Load &load)
    : m_target(target)
    , m_load(load)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_data(128, 'x')
{
}

FanoutLoad::~FanoutLoad()
{
    ::close(m_epoll);
}

void FanoutLoad::join()
{
    const bool hub = m_target.protocol == "hub";
    for (int i = 0; i < m_load.receivers; ++i) {
        Member member;
        member.speaker = hub ? makeHubSpeaker(m_target) : makeSocketIoSpeaker();
        member.socket = std::make_unique<RawWebSocket>(m_target.host, m_target.port,
                                                       hub ? hubPath(m_target) : m_target.path);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = m_members.size();
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, member.socket->descriptor(), &event);
        m_members.push_back(std::move(member));
        m_members.back().speaker->join(*m_members.back().socket);
        handle(m_members.size() - 1); // what the server said together with its handshake
        flush(m_members.size() - 1);
        const auto patience = Clock::now() + 10s;
        while (m_joined < m_members.size()) {
            turn(100ms);
            if (Clock::now() > patience)
                throw std::runtime_error("member " + std::to_string(i) + " could not join");
        }
    }
    while (turn(300ms)) { } // events of the last ones that joined
    m_delivered = 0;
}

bool FanoutLoad::turn(std::chrono::milliseconds timeout)
{
    std::array<epoll_event, 256> events;
    const int ready = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()),
                                 static_cast<int>(timeout.count()));
    for (int i = 0; i < ready; ++i) {
        const auto &event = events[static_cast<size_t>(i)];
        if (event.events & (EPOLLIN | EPOLLHUP | EPOLLERR))
            handle(event.data.u64);
        flush(event.data.u64);
    }
    if (Clock::now() - m_keptAlive > 2s) {
        m_keptAlive = Clock::now();
        for (size_t i = 0; i < m_members.size(); ++i) {
            m_members[i].speaker->keepAlive(*m_members[i].socket);
            flush(i);
        }
    }
    return ready > 0;
}

void FanoutLoad::handle(size_t index)
{
    Member &member = m_members[index];
    member.socket->receive([this, &member](std::string_view message) {
        switch (member.speaker->handle(*member.socket, message)) {
        case Speaker::Event::Nothing:
            break;
        case Speaker::Event::Joined:
            ++m_joined;
            break;
        case Speaker::Event::Delivered:
            ++m_delivered;
            break;
        case Speaker::Event::Acknowledged:
            ++m_acknowledged;
            break;
        }
    });
}

void FanoutLoad::flush(size_t index)
{
    Member &member = m_members[index];
    const bool waits = !member.socket->flush();
    if (waits == member.waitsToWrite)
        return;
    member.waitsToWrite = waits;
    epoll_event event{};
    event.events = waits ? EPOLLIN | EPOLLOUT : EPOLLIN;
    event.data.u64 = index;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, member.socket->descriptor(), &event);
}

/// As many as the window allows. A signal counts as under way until its share of all deliveries
/// has come, so both servers get the same load whatever order they deliver in.
void FanoutLoad::send()
{
    const auto everyone = static_cast<unsigned long>(m_load.receivers);
    const auto window = static_cast<unsigned long>(m_load.window);
    bool any = false;
    while (m_sent * everyone < m_delivered + window * everyone
           && m_sent < m_acknowledged + window) {
        std::snprintf(m_data.data(), m_data.size(), "%012lu", m_sent++);
        m_data[12] = ':';
        m_members[0].speaker->sendSignal(*m_members[0].socket, m_data);
        any = true;
    }
    if (any)
        flush(0);
}

void FanoutLoad::runUntil(Clock::time_point end)
{
    while (Clock::now() < end) {
        send();
        turn(100ms);
    }
}

void FanoutLoad::drain()
{
    const auto patience = Clock::now() + 20s;
    const unsigned long expected = m_sent * static_cast<unsigned long>(m_load.receivers);
    while ((m_delivered < expected || m_acknowledged < m_sent) && Clock::now() < patience)
        turn(100ms);
    turn(50ms); // one too many would come now
    if (m_delivered != expected || m_acknowledged != m_sent)
        throw std::runtime_error("sent " + std::to_string(m_sent) + ", acknowledged "
                                 + std::to_string(m_acknowledged) + ", delivered "
                                 + std::to_string(m_delivered) + " instead of "
                                 + std::to_string(expected));
}

LoadResult FanoutLoad::run()
{
    runUntil(Clock::now() + m_load.warmUp);
    LoadResult result;
    const unsigned long delivered = m_delivered;
    const double server = cpuSecondsOf(m_load.serverPid);
    const double own = ownCpuSeconds();
    const auto start = Clock::now();
    runUntil(start + m_load.duration);
    result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    result.serverCpuSeconds = cpuSecondsOf(m_load.serverPid) - server;
    result.ownCpuSeconds = ownCpuSeconds() - own;
    result.deliveries = m_delivered - delivered;
    drain();
    return result;
}
