#ifndef SIGNALBOX_TESTS_BENCH_SPEAKER_H
#define SIGNALBOX_TESTS_BENCH_SPEAKER_H

#include "rawwebsocket.h"

#include <memory>
#include <string>
#include <string_view>

/// What a member of a group does on its socket, in one server's protocol: joins, sends signals to
/// everyone, acknowledges each signal that it gets.
class Speaker
{
public:
    enum class Event {
        Nothing,
        Joined,
        Delivered,    ///< a signal came, and its acknowledgement is queued
        Acknowledged, ///< the server took a signal of ours
    };

    virtual ~Speaker() = default;
    /// Says hello. Once, before anything else.
    virtual void join(RawWebSocket &socket) = 0;
    /// Answers a message of the server. Throws std::runtime_error if the server refuses something.
    virtual Event handle(RawWebSocket &socket, std::string_view message) = 0;
    /// Sends one signal with 128 bytes of data to everyone.
    virtual void sendSignal(RawWebSocket &socket, std::string_view data) = 0;
    /// Shows that the connection lives; about every 2 s.
    virtual void keepAlive(RawWebSocket &socket) = 0;
};

/// Where a load goes, from the command line.
struct Target
{
    std::string protocol; ///< "hub" or "socketio"
    std::string host;
    int port = 0;
    std::string path;
    std::string apiKey;
    std::string sessionId;
    std::string token;
    std::string symphonyAddress;
};

std::unique_ptr<Speaker> makeHubSpeaker(const Target &target);
std::unique_ptr<Speaker> makeSocketIoSpeaker();
/// The path and query with which a member opens its socket: a new socket ID each time.
std::string hubPath(const Target &target);

#endif
