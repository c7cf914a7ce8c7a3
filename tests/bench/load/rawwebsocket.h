#ifndef SIGNALBOX_TESTS_BENCH_RAWWEBSOCKET_H
#define SIGNALBOX_TESTS_BENCH_RAWWEBSOCKET_H

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

/// The client side of one WebSocket, reduced to what a load generator needs: it must cost far less
/// than the server that it loads, or it is itself what gets measured. It masks with the key 0,
/// which is legal and leaves the payload as it is.
class RawWebSocket
{
public:
    enum class Opcode : std::uint8_t {
        Continuation = 0,
        Text = 1,
        Binary = 2,
        Close = 8,
        Ping = 9
    };
    using Handler = std::function<void(std::string_view payload)>;

    /// Connects and shakes hands; throws std::runtime_error with what went wrong.
    RawWebSocket(const std::string &host, int port, const std::string &path);
    ~RawWebSocket();
    RawWebSocket(const RawWebSocket &) = delete;
    RawWebSocket &operator=(const RawWebSocket &) = delete;

    int descriptor() const { return m_descriptor; }
    /// Reads what is there and calls \a handler with each complete message; what came together with
    /// the handshake counts as there. Throws when the server has closed the connection.
    void receive(const Handler &handler);
    /// Queues one message; it leaves with the next flush().
    void send(std::string_view payload, Opcode opcode);
    /// Writes what the system takes; true if everything is out.
    bool flush();

private:
    void shakeHands(const std::string &host, const std::string &path);
    /// Handles the messages that are complete in \a bytes; returns how many bytes they took.
    size_t consume(std::string_view bytes, const Handler &handler);

    int m_descriptor = -1;
    std::string m_incomplete; ///< received, but not yet a whole frame
    std::string m_fragments;  ///< of a message in several frames
    std::string m_outgoing;
    size_t m_written = 0; ///< of m_outgoing
};

#endif
