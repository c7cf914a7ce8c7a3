#include "console.h"

#include <ui/models/controlcharacters.h>

#include <QJsonDocument>

#include <cstdio>

namespace App {
namespace Console {

static bool write(FILE *stream, QByteArray text)
{
    text += '\n';
    const auto size = static_cast<size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

static bool writable = true;

void print(const QString &line)
{
    writable = write(stdout, line.toUtf8()) && writable;
}

void print(const QJsonObject &line)
{
    writable = write(stdout, QJsonDocument(line).toJson(QJsonDocument::Compact)) && writable;
}

void print(const QByteArray &utf8)
{
    writable = write(stdout, utf8) && writable;
}

void remark(const QString &line)
{
    write(stderr, line.toUtf8());
}

void error(const QString &line)
{
    write(stderr, "signalbox-cli: " + line.toUtf8());
}

bool isWritable()
{
    return writable;
}

QString printable(const QString &text)
{
    using namespace Signalbox;
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (c == QLatin1Char('\n'))
            result += QLatin1String("\\n");
        else if (c == QLatin1Char('\t'))
            result += QLatin1String("\\t");
        else if (c == QLatin1Char('\r'))
            result += QLatin1String("\\r");
        else if (ControlCharacters::isControl(unit) || ControlCharacters::turnsDirection(unit)
                 || ControlCharacters::separatesLines(unit))
            result += QStringLiteral("\\u{%1}").arg(unit, 0, 16);
        else
            result += c;
    }
    return result;
}

} // namespace Console
} // namespace App
