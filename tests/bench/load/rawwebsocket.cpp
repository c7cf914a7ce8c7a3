#include "rawwebsocket.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

[[noreturn]] void fail(const std::string &what)
{
    throw std::runtime_error(what + (errno ? std::string(": ") + std::strerror(errno) : ""));
}

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

/// The head of a frame from a server.
struct FrameHead
{
    size_t size = 0; ///< of the head itself; 0: not complete yet
    std::uint64_t length = 0;
    bool isFinal = false;
    std::uint8_t opcode = 0;
};

FrameHead readHead(std::string_view bytes)
{
    FrameHead head;
    if (bytes.size() < 2)
        return head;
    const auto first = static_cast<unsigned char>(bytes[0]);
    const auto second = static_cast<unsigned char>(bytes[1]);
    const size_t extra = second == 126 ? 2 : second == 127 ? 8 : 0;
    if (bytes.size() < 2 + extra)
        return head;
    head.size = 2 + extra;
    head.length = extra ? bigEndian(bytes.substr(2, extra)) : second;
    head.isFinal = (first & 0x80) != 0;
    head.opcode = first & 0x0f;
    return head;
}

} // namespace

RawWebSocket::RawWebSocket(const std::string &host, int port, const std::string &path)
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0)
        fail("socket");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    if (inet_pton(AF_INET, host.c_str(), &address.sin_addr) != 1)
        fail("not an IPv4 address: " + host);
    if (::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        fail("connect");
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    shakeHands(host + ':' + std::to_string(port), path);
    fcntl(m_descriptor, F_SETFL, fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
}

RawWebSocket::~RawWebSocket()
{
    ::close(m_descriptor);
}

void RawWebSocket::shakeHands(const std::string &host, const std::string &path)
{
    const std::string request = "GET " + path + " HTTP/1.1\r\nHost: " + host
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    if (::send(m_descriptor, request.data(), request.size(), MSG_NOSIGNAL)
        != static_cast<ssize_t>(request.size()))
        fail("handshake");
    std::array<char, 4096> buffer;
    size_t end = std::string::npos;
    while (end == std::string::npos) {
        const ssize_t got = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            fail("the server ended the handshake");
        m_incomplete.append(buffer.data(), static_cast<size_t>(got));
        end = m_incomplete.find("\r\n\r\n");
    }
    errno = 0;
    if (m_incomplete.compare(0, 12, "HTTP/1.1 101") != 0)
        fail("the server refused: " + m_incomplete.substr(0, m_incomplete.find("\r\n")));
    m_incomplete.erase(0, end + 4);
}

void RawWebSocket::receive(const Handler &handler)
{
    static thread_local std::vector<char> buffer(256 * 1024);
    const ssize_t got = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    const bool nothing = got < 0 && (errno == EAGAIN || errno == EINTR);
    if (got <= 0 && !nothing)
        fail("the server closed a connection");
    const std::string_view fresh(buffer.data(), nothing ? 0 : static_cast<size_t>(got));
    if (m_incomplete.empty()) {
        const size_t used = consume(fresh, handler);
        m_incomplete.assign(fresh.substr(used));
    } else {
        m_incomplete.append(fresh);
        m_incomplete.erase(0, consume(m_incomplete, handler));
    }
}

size_t RawWebSocket::consume(std::string_view bytes, const Handler &handler)
{
    size_t used = 0;
    for (;;) {
        const FrameHead head = readHead(bytes.substr(used));
        if (head.size == 0 || bytes.size() - used - head.size < head.length)
            return used;
        const std::string_view payload = bytes.substr(used + head.size, head.length);
        used += head.size + head.length;
        if (head.opcode == static_cast<std::uint8_t>(Opcode::Close)) {
            errno = 0;
            fail("the server closed with code "
                 + std::to_string(payload.size() < 2 ? 0 : bigEndian(payload.substr(0, 2))) + ' '
                 + std::string(payload.substr(payload.size() < 2 ? 0 : 2)));
        }
        if (head.opcode > static_cast<std::uint8_t>(Opcode::Binary))
            continue; // neither server pings at this level
        if (head.isFinal && m_fragments.empty()) {
            handler(payload);
        } else {
            m_fragments.append(payload);
            if (head.isFinal)
                handler(std::exchange(m_fragments, {}));
        }
    }
}

void RawWebSocket::send(std::string_view payload, Opcode opcode)
{
    m_outgoing.push_back(static_cast<char>(0x80 | static_cast<int>(opcode)));
    const size_t size = payload.size();
    if (size < 126) {
        m_outgoing.push_back(static_cast<char>(0x80 | size));
    } else {
        const int bytes = size <= 0xffff ? 2 : 8;
        m_outgoing.push_back(static_cast<char>(0x80 | (bytes == 2 ? 126 : 127)));
        for (int i = bytes - 1; i >= 0; --i)
            m_outgoing.push_back(static_cast<char>(size >> (8 * i) & 0xff));
    }
    m_outgoing.append(4, '\0'); // the masking key
    m_outgoing.append(payload);
}

bool RawWebSocket::flush()
{
    while (m_written < m_outgoing.size()) {
        const ssize_t put = ::send(m_descriptor, m_outgoing.data() + m_written,
                                   m_outgoing.size() - m_written, MSG_NOSIGNAL);
        if (put < 0 && (errno == EAGAIN || errno == EINTR))
            return false;
        if (put < 0)
            fail("a connection broke");
        m_written += static_cast<size_t>(put);
    }
    m_outgoing.clear();
    m_written = 0;
    return true;
}
