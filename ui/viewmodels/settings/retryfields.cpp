#include "retryfields.h"

#include <ui/viewmodels/settings/quantity.h>

#include <QtCore/qcoreapplication.h>

#include <algorithm>
#include <cmath>

namespace Signalbox::RetryFields {

using Signaling::RetryPolicy;
using std::chrono::milliseconds;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RetryFields)
};

enum class Kind { Duration, Count, Bytes, Factor, Share, Rate };
/// What the lowest value means instead of itself.
enum class Special { None, NoLimit, Never, Automatic };

constexpr double Hour = 3600e3;
constexpr double Day = 24 * Hour;

struct Info
{
    Kind kind;
    double lowest;
    double highest;
    Special special = Special::None;
};

// The ranges are RetryPolicy's own: a test holds each end against RetryPolicy::problem().
constexpr Info infos[FieldCount] = {
    {Kind::Duration, 0, Hour},
    {Kind::Factor, 1, 10},
    {Kind::Duration, 50, Hour},
    {Kind::Share, 0, 1},
    {Kind::Count, 0, 1e6, Special::NoLimit},
    {Kind::Duration, -1, Day, Special::Never},
    {Kind::Duration, 0, Day, Special::Automatic},
    {Kind::Count, 0, 1e6},
    {Kind::Bytes, 0, 1024.0 * 1024 * 1024},
    {Kind::Duration, 0, Day, Special::Automatic},
    {Kind::Rate, 0, 1e6, Special::NoLimit},
};

const Info &info(Field field)
{
    return infos[size_t(field)];
}

QString specialWord(Special special)
{
    switch (special) {
    case Special::NoLimit:
        return Texts::tr("no limit");
    case Special::Never:
        return Texts::tr("never");
    case Special::Automatic:
        return Texts::tr("automatic");
    case Special::None:
        break;
    }
    return {};
}

QString plain(Field field, double value)
{
    switch (info(field).kind) {
    case Kind::Duration:
        return Quantity::duration(std::llround(value));
    case Kind::Bytes:
        return Quantity::bytes(std::llround(value));
    case Kind::Share:
        return Quantity::percent(value);
    case Kind::Factor:
        return QStringLiteral("×") + QChar(QChar::Nbsp) + Quantity::number(value);
    case Kind::Rate:
        //: So many signals in a second
        return Texts::tr("%1/s").arg(Quantity::number(value));
    case Kind::Count:
        break;
    }
    return Quantity::number(value);
}

std::optional<double> asDouble(std::optional<qint64> value)
{
    return value ? std::optional<double>(double(*value)) : std::nullopt;
}

std::optional<double> parsePlain(Kind kind, QString text)
{
    switch (kind) {
    case Kind::Duration:
        return asDouble(Quantity::parseDuration(text));
    case Kind::Bytes:
        return asDouble(Quantity::parseBytes(text));
    case Kind::Share:
        return Quantity::parsePercent(text);
    case Kind::Factor:
        text.remove(QStringLiteral("×"));
        return Quantity::parseNumber(text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')));
    case Kind::Rate: {
        const QString unit = Texts::tr("%1/s").remove(QStringLiteral("%1"));
        return Quantity::parseNumber(text.remove(unit));
    }
    case Kind::Count: {
        const auto value = Quantity::parseNumber(text);
        return value && std::floor(*value) == *value ? value : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace

QString label(Field field)
{
    switch (field) {
    case Field::FirstDelay:
        return Texts::tr("First pause");
    case Field::Factor:
        return Texts::tr("Each pause grows");
    case Field::MaximumDelay:
        return Texts::tr("Longest pause");
    case Field::Jitter:
        return Texts::tr("Jitter");
    case Field::Attempts:
        return Texts::tr("Attempts");
    case Field::TotalTime:
        return Texts::tr("Give up after");
    case Field::SignalTimeout:
        return Texts::tr("Time for a signal");
    case Field::QueueLimit:
        return Texts::tr("Signals that may wait");
    case Field::QueueBytes:
        return Texts::tr("Their size together");
    case Field::QueueAge:
        return Texts::tr("Longest wait");
    case Field::FlushRate:
        return Texts::tr("Send what waited at");
    }
    return {};
}

QString explanation(Field field)
{
    switch (field) {
    case Field::FirstDelay:
        return Texts::tr("How long to wait before the first attempt once the link is lost.");
    case Field::Factor:
        return Texts::tr("Each pause is this many times the one before.");
    case Field::MaximumDelay:
        return Texts::tr("No pause grows beyond this.");
    case Field::Jitter:
        return Texts::tr("Each pause is varied by up to this share, up or down, so that many "
                         "clients don't come back at the same moment.");
    case Field::Attempts:
        return Texts::tr("After so many attempts the session ends. 0 means no limit: as many as "
                         "fit into the time.");
    case Field::TotalTime:
        return Texts::tr("When the link was lost for so long, the session ends. “never” means that "
                         "a lost link is never tried again.");
    case Field::SignalTimeout:
        return Texts::tr("How long a signal may be without an outcome. “automatic” is the time "
                         "until the session gives up and 5.9 s.");
    case Field::QueueLimit:
        return Texts::tr("How many signals may wait for the link.");
    case Field::QueueBytes:
        return Texts::tr("How many bytes of type and data may wait for the link.");
    case Field::QueueAge:
        return Texts::tr("A signal that waited so long without ever being sent expires. "
                         "“automatic” is the time until the session gives up and 5.9 s.");
    case Field::FlushRate:
        return Texts::tr("So many signals a second go out when the link is back; new ones go "
                         "behind them. 0 means no limit: as fast as the server takes them.");
    }
    return {};
}

QString range(Field field)
{
    const Info &i = info(field);
    // A special word stands for the lowest value, and says more than it.
    return Texts::tr("%1 to %2, default %3")
        .arg(text(field, i.lowest), text(field, i.highest), text(field, defaultValue(field)));
}

double value(const RetryPolicy &policy, Field field)
{
    switch (field) {
    case Field::FirstDelay:
        return double(policy.firstDelay.count());
    case Field::Factor:
        return policy.factor;
    case Field::MaximumDelay:
        return double(policy.maximumDelay.count());
    case Field::Jitter:
        return policy.jitter;
    case Field::Attempts:
        return policy.attempts;
    case Field::TotalTime:
        return double(policy.totalTime.count());
    case Field::SignalTimeout:
        return double(policy.signalTimeout.count());
    case Field::QueueLimit:
        return policy.queueLimit;
    case Field::QueueBytes:
        return double(policy.queueBytesLimit);
    case Field::QueueAge:
        return double(policy.queueAge.count());
    case Field::FlushRate:
        return policy.flushRate;
    }
    return 0;
}

void setValue(RetryPolicy &policy, Field field, double value)
{
    const milliseconds ms(std::llround(value));
    switch (field) {
    case Field::FirstDelay:
        policy.firstDelay = ms;
        break;
    case Field::Factor:
        policy.factor = value;
        break;
    case Field::MaximumDelay:
        policy.maximumDelay = ms;
        break;
    case Field::Jitter:
        policy.jitter = value;
        break;
    case Field::Attempts:
        policy.attempts = int(value);
        break;
    case Field::TotalTime:
        policy.totalTime = ms;
        break;
    case Field::SignalTimeout:
        policy.signalTimeout = ms;
        break;
    case Field::QueueLimit:
        policy.queueLimit = int(value);
        break;
    case Field::QueueBytes:
        policy.queueBytesLimit = qint64(value);
        break;
    case Field::QueueAge:
        policy.queueAge = ms;
        break;
    case Field::FlushRate:
        policy.flushRate = value;
        break;
    }
}

double defaultValue(Field field)
{
    return value(RetryPolicy(), field);
}

double stepped(Field field, double value, int by)
{
    const Info &i = info(field);
    double step = 1;
    if (i.kind == Kind::Factor)
        step = 0.1;
    else if (i.kind == Kind::Share)
        step = 0.05;
    else if (i.kind == Kind::Bytes)
        step = 64 * 1024;
    else if (i.kind == Kind::Duration)
        step = 50;
    // A tenth of the value's order: 100 ms goes by 50 ms, 30 s by 1 s, 10,000 signals by 1,000.
    if (i.kind != Kind::Factor && i.kind != Kind::Share) {
        for (const double coarse : {1000.0, 60e3, 600e3}) {
            if (i.kind == Kind::Duration && value >= (coarse == 1000.0 ? 1000.0 : coarse * 2))
                step = coarse == 1000.0 ? 500 : coarse / 2;
        }
        if (i.kind == Kind::Count || i.kind == Kind::Rate)
            step = std::max(1.0, std::pow(10.0, std::floor(std::log10(std::max(1.0, value))) - 1));
        if (i.kind == Kind::Bytes && value >= 1024 * 1024)
            step = 1024 * 1024;
    }
    // On the grid of the step, so that 5.95 s becomes 6 s and not 6.45 s.
    const double grid = std::round(value / step + by) * step;
    return std::clamp(grid, i.lowest, i.highest);
}

QString text(Field field, double value)
{
    const Info &i = info(field);
    if (i.special != Special::None && value == i.lowest)
        return specialWord(i.special);
    return plain(field, value);
}

std::optional<double> parse(Field field, const QString &text)
{
    const Info &i = info(field);
    const QString words = text.trimmed();
    if (i.special != Special::None
        && words.compare(specialWord(i.special), Qt::CaseInsensitive) == 0)
        return i.lowest;
    return parsePlain(i.kind, words);
}

QString misread(Field field)
{
    switch (info(field).kind) {
    case Kind::Duration:
        return Texts::tr("This is not a time. Write it like 100 ms, 1.5 s, 2 min or 1 h.");
    case Kind::Bytes:
        return Texts::tr("This is not a size. Write it like 512 KiB or 8 MiB.");
    case Kind::Count:
        return Texts::tr("This is not a whole number.");
    case Kind::Factor:
    case Kind::Share:
    case Kind::Rate:
        break;
    }
    return Texts::tr("This is not a number.");
}

QString problem(Field field, double value, const RetryPolicy &policy)
{
    const Info &i = info(field);
    if (!(value >= i.lowest && value <= i.highest))
        return Texts::tr("Must be between %1 and %2.")
            .arg(text(field, i.lowest), text(field, i.highest));
    if (field == Field::MaximumDelay && value < double(policy.firstDelay.count()))
        return Texts::tr("Must not be shorter than the first pause, %1.")
            .arg(Quantity::duration(policy.firstDelay.count()));
    return {};
}

} // namespace Signalbox::RetryFields
