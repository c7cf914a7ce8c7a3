#include "logwords.h"

namespace Signalbox::LogWords {

namespace {

template <typename T>
struct Word
{
    T value;
    const char *word;
};

const Word<LogKind> kinds[] = {
    {LogKind::Signal, "signal"},
    {LogKind::Joined, "joined"},
    {LogKind::Left, "left"},
    {LogKind::LinkLost, "linkLost"},
    {LogKind::LinkBack, "linkBack"},
    {LogKind::Gap, "gap"},
    {LogKind::SessionEnded, "sessionEnded"},
    {LogKind::Note, "note"},
};

const Word<LogDirection> directions[] = {
    {LogDirection::Incoming, "incoming"},
    {LogDirection::Outgoing, "outgoing"},
};

const Word<Delivery> deliveries[] = {
    {Delivery::None, ""},
    {Delivery::Waiting, "waiting"},
    {Delivery::Sent, "sent"},
    {Delivery::Failed, "failed"},
    {Delivery::Cancelled, "cancelled"},
    {Delivery::Expired, "expired"},
    {Delivery::Unknown, "unknown"},
};

template <typename T, size_t N>
QString wordOf(const Word<T> (&words)[N], T value)
{
    for (const Word<T> &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.word);
    }
    return {};
}

template <typename T, size_t N>
std::optional<T> valueOf(const Word<T> (&words)[N], const QString &text)
{
    for (const Word<T> &word : words) {
        if (text == QLatin1String(word.word))
            return word.value;
    }
    return std::nullopt;
}

} // namespace

QString of(LogKind kind)
{
    return wordOf(kinds, kind);
}

QString of(LogDirection direction)
{
    return wordOf(directions, direction);
}

QString of(Delivery delivery)
{
    return wordOf(deliveries, delivery);
}

std::optional<LogKind> kind(const QString &word)
{
    return valueOf(kinds, word);
}

std::optional<LogDirection> direction(const QString &word)
{
    return valueOf(directions, word);
}

std::optional<Delivery> delivery(const QString &word)
{
    return valueOf(deliveries, word);
}

} // namespace Signalbox::LogWords
