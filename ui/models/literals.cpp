#include "literals.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

namespace Signalbox::Literals {

namespace {

QByteArray octal(char c, const char *prefix)
{
    return prefix + QByteArray::number(uint(quint8(c)), 8).rightJustified(3, '0');
}

} // namespace

QString javaScript(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    QString literal = QString::fromUtf8(array).sliced(1).chopped(1);
    literal.replace(QLatin1Char('<'), QLatin1String("\\u003c"));
    literal.replace(QChar(0x2028), QLatin1String("\\u2028"));
    literal.replace(QChar(0x2029), QLatin1String("\\u2029"));
    return literal;
}

QString c(const QString &text)
{
    QByteArray literal(1, '"');
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        if (byte == '\n')
            literal += "\\n";
        else if (byte == '\t')
            literal += "\\t";
        else if (byte == '"' || byte == '\\' || byte == '?') // ??/ is a backslash in older C
            literal += '\\' + QByteArray(1, byte);
        else if (byte >= ' ' && byte < 0x7f)
            literal += byte;
        else
            literal += octal(byte, "\\");
    }
    return QString::fromLatin1(literal + '"');
}

QString shell(const QString &text)
{
    QString word = text;
    word.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + word + QLatin1Char('\'');
}

QString shellPrintf(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QChar(u'\0'), QLatin1String("\\0000"));
    return shell(escaped);
}

} // namespace Signalbox::Literals
