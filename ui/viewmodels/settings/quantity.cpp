#include "quantity.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace Signalbox::Quantity {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Quantity)
};

struct Unit
{
    const char *symbol;
    qint64 size;
};

// The first is what a number without a unit means.
constexpr Unit times[] = {{QT_TRANSLATE_NOOP("Quantity", "ms"), 1},
                          {QT_TRANSLATE_NOOP("Quantity", "s"), 1000},
                          {QT_TRANSLATE_NOOP("Quantity", "min"), 60000},
                          {QT_TRANSLATE_NOOP("Quantity", "h"), 3600000}};
constexpr Unit sizes[] = {{QT_TRANSLATE_NOOP("Quantity", "B"), 1},
                          {QT_TRANSLATE_NOOP("Quantity", "KiB"), 1024},
                          {QT_TRANSLATE_NOOP("Quantity", "MiB"), 1024 * 1024},
                          {QT_TRANSLATE_NOOP("Quantity", "GiB"), 1024 * 1024 * 1024},
                          {"KB", 1024},
                          {"MB", 1024 * 1024},
                          {"GB", 1024 * 1024 * 1024}};
// Beyond it a double no longer holds every whole number, and no value here is near it.
constexpr double Largest = 9e15;

QString withUnit(const QString &number, const QString &unit)
{
    return number + QChar(QChar::Nbsp) + unit;
}

QString shown(const Unit &unit)
{
    return Words::tr(unit.symbol);
}

template <typename Units>
std::optional<qint64> parse(const QString &text, const Units &units)
{
    QString digits = text;
    digits.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    digits = digits.trimmed();
    qint64 size = std::begin(units)->size;
    // The longest that fits: "ms" ends in "s".
    qsizetype taken = 0;
    for (const Unit &unit : units) {
        for (const QString &symbol : {QString::fromLatin1(unit.symbol), shown(unit)}) {
            if (symbol.size() > taken && digits.endsWith(symbol, Qt::CaseInsensitive)) {
                taken = symbol.size();
                size = unit.size;
            }
        }
    }
    const auto value = parseNumber(digits.chopped(taken));
    if (!value || std::abs(*value) * double(size) > Largest)
        return std::nullopt;
    return std::llround(*value * double(size));
}

} // namespace

QString number(double value)
{
    const QLocale locale;
    QString text = locale.toString(value, 'f', 6);
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

std::optional<double> parseNumber(const QString &text)
{
    const QString digits = text.trimmed();
    bool ok = false;
    double value = QLocale().toDouble(digits, &ok);
    if (!ok)
        value = QLocale::c().toDouble(digits, &ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return value;
}

QString duration(qint64 ms)
{
    const Unit *unit = &times[0];
    // 1.5 s, but 90 s and not 1.5 min: who counts in minutes means whole ones.
    if (std::abs(ms) >= 1000)
        unit = &times[1];
    for (const Unit *coarse : {&times[2], &times[3]}) {
        if (ms != 0 && ms % coarse->size == 0)
            unit = coarse;
    }
    return withUnit(number(double(ms) / double(unit->size)), shown(*unit));
}

QString roughDuration(qint64 ms)
{
    for (const qint64 step : {100000, 10000, 1000, 100, 10}) {
        if (ms >= step * 100)
            return duration((ms + step / 2) / step * step);
    }
    return duration(ms);
}

std::optional<qint64> parseDuration(const QString &text)
{
    return parse(text, times);
}

QString bytes(qint64 count)
{
    const Unit *unit = &sizes[0];
    for (const Unit *coarse : {&sizes[1], &sizes[2], &sizes[3]}) {
        if (count != 0 && count % coarse->size == 0)
            unit = coarse;
    }
    return withUnit(QLocale().toString(count / unit->size), shown(*unit));
}

std::optional<qint64> parseBytes(const QString &text)
{
    return parse(text, sizes);
}

QString percent(double share)
{
    // Rounded where it is shown: 0.07 × 100 is a little more than 7.
    return withUnit(number(share * 100), QStringLiteral("%"));
}

std::optional<double> parsePercent(const QString &text)
{
    QString digits = text;
    digits.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    digits = digits.trimmed();
    if (digits.endsWith(QLatin1Char('%')))
        digits.chop(1);
    const auto value = parseNumber(digits);
    if (!value)
        return std::nullopt;
    return *value / 100;
}

} // namespace Signalbox::Quantity
