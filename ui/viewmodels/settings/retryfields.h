#ifndef UI_VIEWMODELS_SETTINGS_RETRYFIELDS_H
#define UI_VIEWMODELS_SETTINGS_RETRYFIELDS_H

#include <signaling/retrypolicy.h>

#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signalbox {

/// The values of a retry policy that someone writes as a number, one by one.
namespace RetryFields {
Q_NAMESPACE

enum class Field {
    FirstDelay,
    Factor,
    MaximumDelay,
    Jitter,
    Attempts,
    TotalTime,
    SignalTimeout,
    QueueLimit,
    QueueBytes,
    QueueAge,
    FlushRate,
};
Q_ENUM_NS(Field)
inline constexpr int FieldCount = 11;

/// What the field is called: "First pause".
QString label(Field field);
/// What it does, in one sentence.
QString explanation(Field field);
/// "0 ms to 1 h, default 100 ms".
QString range(Field field);

double value(const Signaling::RetryPolicy &policy, Field field);
void setValue(Signaling::RetryPolicy &policy, Field field, double value);
double defaultValue(Field field);
/// The value one step up or down, within the range: steps grow with the value.
double stepped(Field field, double value, int by);

/// As one would write it: "100 ms", "30 %", "no limit".
QString text(Field field, double value);
/// Reads it; nothing if it is no number, time or size.
std::optional<double> parse(Field field, const QString &text);
/// What is wrong with a text that parse() doesn't understand.
QString misread(Field field);
/// Why \a value can't be; empty if it can, looked at alone. Only MaximumDelay depends on another
/// field, \a policy's first delay.
QString problem(Field field, double value, const Signaling::RetryPolicy &policy);

} // namespace RetryFields
} // namespace Signalbox

#endif
