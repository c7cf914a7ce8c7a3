#include "arguments.h"

#include <QFile>

#include <cmath>
#include <cstdio>
#include <limits>

namespace App {

/// A signal's data has 8 KiB, a token less: whatever is larger was not meant.
static constexpr qint64 MaxFileBytes = 16 * 1024 * 1024;

QCommandLineOption makeOption(const char *name, const char *description, const char *valueName)
{
    return QCommandLineOption(QString::fromLatin1(name), QString::fromUtf8(description),
                              QString::fromLatin1(valueName));
}

QString quoted(const QString &argument)
{
    for (const char *beginning : {"T1==", "eyJ", "signalbox:"}) {
        if (argument.trimmed().startsWith(QLatin1String(beginning)))
            return QStringLiteral("\"%1…\"").arg(QLatin1String(beginning));
    }
    return QStringLiteral("\"%1\"").arg(argument);
}

Arguments::Arguments(std::shared_ptr<const QCommandLineParser> parser,
                     const QProcessEnvironment &environment)
    : m_parser(std::move(parser))
    , m_environment(environment)
{
}

QString Arguments::environment(const char *name) const
{
    return m_environment.value(QString::fromLatin1(name));
}

Result<qint64> Arguments::milliseconds(const char *option) const
{
    if (!has(option))
        return 0;
    bool ok = false;
    const double seconds = value(option).toDouble(&ok);
    if (!ok || !(seconds > 0 && seconds <= 2000000)) {
        return Result<qint64>::failed(
            QStringLiteral("--%1: \"%2\" is not a number of seconds above 0")
                .arg(QLatin1String(option), value(option)));
    }
    return static_cast<qint64>(std::ceil(seconds * 1000));
}

Result<int> Arguments::count(const char *option) const
{
    if (!has(option))
        return 0;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < 1) {
        return Result<int>::failed(QStringLiteral("--%1: \"%2\" is not a number from 1 on")
                                       .arg(QLatin1String(option), value(option)));
    }
    return number;
}

Result<QString> Arguments::secretText(const char *name) const
{
    const QByteArray fileOption = QByteArray(name) + "-file";
    if (has(name) && has(fileOption.constData())) {
        return Result<QString>::failed(
            QStringLiteral("--%1 and --%1-file exclude each other").arg(QLatin1String(name)));
    }
    if (has(name))
        return value(name);
    if (!has(fileOption.constData()))
        return QString();
    const auto bytes = readFile(value(fileOption.constData()));
    if (!bytes)
        return Result<QString>::failed(bytes.problem);
    const QString text = QString::fromUtf8(bytes->trimmed());
    if (text.isEmpty()) {
        return Result<QString>::failed(
            QStringLiteral("--%1: the file %2 is empty")
                .arg(QLatin1String(fileOption.constData()), value(fileOption.constData())));
    }
    return text;
}

Result<QByteArray> Arguments::readFile(const QString &name)
{
    QFile file(name);
    const bool isStdin = name == QLatin1String("-");
    if (isStdin ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly)) {
        return Result<QByteArray>::failed(
            QStringLiteral("can't read %1: %2").arg(name, file.errorString()));
    }
    QByteArray bytes = file.read(MaxFileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return Result<QByteArray>::failed(
            QStringLiteral("can't read %1: %2").arg(name, file.errorString()));
    }
    if (bytes.size() > MaxFileBytes) {
        return Result<QByteArray>::failed(
            QStringLiteral("%1 is larger than %2 bytes").arg(name).arg(MaxFileBytes));
    }
    return bytes;
}

} // namespace App
