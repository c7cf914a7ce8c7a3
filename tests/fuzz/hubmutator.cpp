// Changes scripts for the hub line by line: bytes changed at random would rarely give a step that
// makes sense, but sometimes they do what nobody thinks of, so some are.
#include <QtCore/qbytearray.h>
#include <QtCore/qbytearraylist.h>

#include <cstdint>
#include <cstring>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *bytes, std::size_t size, std::size_t most);

namespace {

/// "#" becomes a client's number, "@" somebody's name, "*" a token.
constexpr const char *steps[] = {
    "# open 0 #",
    "# open 1 #",
    "# open 0 # resume",
    "# open 1 # resume",
    "# join *",
    "# join *",
    "# frame connect uniqueId={@}",
    "# frame subscribe to={address}",
    "# frame subscribe to={other-address}",
    "# frame message TRANSACTION-ID=t# X-TB-TOKEN-AUTH={*} | "
    "{\"method\":\"create\",\"uri\":\"{address}/connection/{@}\","
    "\"content\":{\"connectionEventsSuppressed\":true}}",
    "# frame message TRANSACTION-ID=t# | "
    "{\"method\":\"signal\",\"uri\":\"{address}/signal/"
    "s#\",\"content\":{\"type\":\"t\",\"data\":[#]}}",
    "# frame message TRANSACTION-ID=t# X-TB-FROM-ADDRESS={@} | "
    "{\"method\":\"signal\",\"uri\":\"{address}/connection/{@}/signal/"
    "s#\",\"content\":{\"data\":\"#\"}}",
    "# frame message TRANSACTION-ID=t# | "
    "{\"method\":\"signal\",\"uri\":\"{other-address}/signal/s#\",\"content\":{}}",
    "# frame message TRANSACTION-ID=t# | "
    "{\"method\":\"delete\",\"uri\":\"{address}/connection/{@}\"}",
    "# frame message TRANSACTION-ID=t# | "
    "{\"method\":\"created\",\"uri\":\"{address}/connection/{@}\"}",
    "# frame disconnect reconnect=",
    "# frame disconnect reconnect=1",
    "# frame unsubscribe to={address}",
    "# frame ping",
    "# frame pong",
    "# frame status TRANSACTION-ID={last} STATUS=200",
    "# text",
    "# close 1000",
    "# close 1006",
    "# close 1009",
    "# ack",
    "# ack last",
    "# stall 5000",
    "# stall 20000",
    "# stall 0",
    "# flood # 140",
    "tick 1000",
    "tick 6000",
    "tick 40000",
    "anna all",
    "anna other",
    "anna blink",
    "anna resume",
    "anna lazy",
    "anna busy",
    "ben all",
    "ben other",
    "ben blink",
    "ben resume",
    "ben lazy",
    "ben busy",
    "cleo all",
};
constexpr const char *names[] = {"id", "0", "1", "2", "3", "anna", "ben"};
constexpr const char *tokens[] = {"moderator",      "moderator",     "publisher",
                                  "subscriber",     "publisheronly", "other-moderator",
                                  "other-publisher"};

class Mutator
{
public:
    explicit Mutator(unsigned int seed)
        : m_random(seed)
    {
    }

    qsizetype below(qsizetype bound)
    {
        return std::uniform_int_distribution<qsizetype>(0, bound - 1)(m_random);
    }
    template <std::size_t Count>
    const char *anyOf(const char *const (&texts)[Count])
    {
        return texts[below(qsizetype(Count))];
    }

    QByteArray newLine()
    {
        QByteArray line;
        for (const char c : QByteArrayView(anyOf(steps))) {
            if (c == '#')
                line += char('0' + below(4));
            else if (c == '@')
                line += anyOf(names);
            else if (c == '*')
                line += anyOf(tokens);
            else
                line += c;
        }
        return line;
    }

    /// The bytes within one line.
    void scribble(QByteArray *line)
    {
        const qsizetype length = line->size();
        const qsizetype most = length + 64;
        line->resize(most);
        line->resize(qsizetype(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t *>(line->data()),
                                                std::size_t(length), std::size_t(most))));
        line->replace('\n', ' ');
    }

    void change(QByteArrayList *lines)
    {
        const qsizetype at = below(lines->size());
        switch (below(8)) {
        case 0:
            lines->removeAt(at);
            break;
        case 1:
            lines->insert(at, lines->at(below(lines->size())));
            break;
        case 2:
            lines->swapItemsAt(at, below(lines->size()));
            break;
        case 3:
            (*lines)[at] = newLine();
            break;
        case 4:
            scribble(&(*lines)[at]);
            break;
        default:
            lines->insert(at, newLine());
        }
    }

private:
    std::minstd_rand m_random;
};

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *bytes, std::size_t size,
                                               std::size_t most, unsigned int seed)
{
    Mutator mutator(seed);
    if (mutator.below(16) == 0)
        return LLVMFuzzerMutate(bytes, size, most);
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    QByteArrayList lines = text.split('\n');
    for (qsizetype times = 1 + mutator.below(4); times > 0 && !lines.isEmpty(); --times)
        mutator.change(&lines);
    const QByteArray changed = lines.join('\n').left(qsizetype(most));
    std::memcpy(bytes, changed.constData(), std::size_t(changed.size()));
    return std::size_t(changed.size());
}
