#include "speaker.h"

#include <stdexcept>

namespace {

/// Speaks Engine.IO 4 and Socket.IO 5 as socket.io-client does, as far as this load needs it: text
/// packets whose first digits are their kinds.
class SocketIoSpeaker : public Speaker
{
public:
    void join(RawWebSocket &) override
    {
        // The server speaks first.
    }

    Event handle(RawWebSocket &socket, std::string_view packet) override
    {
        if (packet.empty())
            return Event::Nothing;
        if (packet[0] == '0') { // open: enter the main namespace
            put(socket, "40");
            return Event::Nothing;
        }
        if (packet[0] == '2') { // ping
            put(socket, "3");
            return Event::Nothing;
        }
        if (packet.substr(0, 2) == "40")
            return Event::Joined;
        if (packet.substr(0, 2) == "43")
            return Event::Acknowledged;
        if (packet.substr(0, 2) == "42") {
            // 42<id>["signal",…] is acknowledged with 43<id>[].
            const size_t end = packet.find('[');
            m_packet.assign("43");
            m_packet.append(packet.substr(2, end - 2));
            m_packet.append("[]");
            put(socket, m_packet);
            return Event::Delivered;
        }
        throw std::runtime_error("Socket.IO sent " + std::string(packet.substr(0, 80)));
    }

    void sendSignal(RawWebSocket &socket, std::string_view data) override
    {
        m_packet.assign("42");
        m_packet.append(std::to_string(m_count++));
        m_packet.append("[\"signal\",\"bench\",\"");
        m_packet.append(data);
        m_packet.append("\"]");
        put(socket, m_packet);
    }

    void keepAlive(RawWebSocket &) override
    {
        // The server pings.
    }

private:
    static void put(RawWebSocket &socket, std::string_view packet)
    {
        socket.send(packet, RawWebSocket::Opcode::Text);
    }

    std::string m_packet;
    unsigned long m_count = 0;
};

} // namespace

std::unique_ptr<Speaker> makeSocketIoSpeaker()
{
    return std::make_unique<SocketIoSpeaker>();
}
