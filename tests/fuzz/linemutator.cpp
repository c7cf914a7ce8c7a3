#include "linemutator.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearraylist.h>

#include <cstdint>
#include <cstring>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *bytes, std::size_t size, std::size_t most);

namespace {

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
    const char *anyOf(const std::vector<const char *> &texts)
    {
        return texts[std::size_t(below(qsizetype(texts.size())))];
    }

    QByteArray newLine()
    {
        QByteArray line;
        for (const char c : QByteArrayView(anyOf(m_steps.lines))) {
            if (c == '#')
                line += char('0' + below(4));
            else if (c == '@')
                line += anyOf(m_steps.names);
            else if (c == '*')
                line += anyOf(m_steps.words);
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
    const Fuzzing::Steps &m_steps = Fuzzing::steps();
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
