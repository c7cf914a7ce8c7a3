#include "templatetext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace Signalbox::TemplateText {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TemplateText)
};

QString insideOfJson(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(2, list.size() - 4)); // without [" and "]
}

/// What \a name with \a arguments stands for; without a value, \a problem says why.
std::optional<QString> valueOf(const QString &name, const QStringList &arguments,
                               const Values &values, QString &problem)
{
    if (name == QLatin1String("random")) {
        bool areNumbers = arguments.size() == 2;
        qint64 bounds[2] = {};
        for (qsizetype i = 0; i < 2 && areNumbers; ++i)
            bounds[i] = arguments[i].toLongLong(&areNumbers);
        if (!areNumbers)
            problem = Words::tr("{{random}} needs two whole numbers, as in {{random 1 100}}.");
        else if (bounds[0] > bounds[1])
            problem = Words::tr("{{random}} needs the smaller number first.");
        else
            return QString::number(values.random(bounds[0], bounds[1]));
        return std::nullopt;
    }
    std::optional<QString> value;
    if (name == QLatin1String("now"))
        value = QDateTime::fromMSecsSinceEpoch(values.now).toUTC().toString(Qt::ISODateWithMs);
    else if (name == QLatin1String("counter"))
        value = QString::number(values.counter);
    else if (name == QLatin1String("uuid"))
        value = values.uuid();
    else if (name == QLatin1String("me"))
        value = values.json ? insideOfJson(values.me) : values.me;
    else
        problem = Words::tr("There is no variable {{%1}}: there are now, counter, uuid, me and "
                            "random.")
                      .arg(name.left(20));
    if (value && !arguments.isEmpty()) {
        problem = Words::tr("{{%1}} stands alone, without \"%2\".")
                      .arg(name, arguments.join(QLatin1Char(' ')).left(20));
        return std::nullopt;
    }
    return value;
}

} // namespace

qsizetype Result::origin(qsizetype position) const
{
    qsizetype from = position;
    for (const Piece &piece : pieces) {
        if (piece.to > position)
            break;
        from = piece.isValue ? piece.from : piece.from + (position - piece.to);
    }
    return from;
}

bool hasVariables(QStringView text)
{
    return text.contains(QLatin1String("{{"));
}

Result expanded(QStringView text, const Values &values)
{
    Result result;
    const auto add = [&result](QStringView piece, qsizetype from, bool isValue) {
        result.pieces.append({result.text.size(), from, isValue});
        result.text += piece;
    };
    const auto refuse = [&result](qsizetype at, const QString &problem) {
        result.at = at;
        result.problem = problem;
        return result;
    };
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), at);
        if (open < 0)
            break;
        if (open > at && text[open - 1] == u'\\') {
            add(text.mid(at, open - 1 - at), at, false);
            add(u"{{", open, false);
            at = open + 2;
            continue;
        }
        add(text.mid(at, open - at), at, false);
        const qsizetype close = text.indexOf(QLatin1String("}}"), open);
        if (close < 0)
            return refuse(open, Words::tr("This variable isn't closed: }} is missing."));
        QStringList words = text.mid(open + 2, close - open - 2)
                                .toString()
                                .simplified()
                                .split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QString name = words.isEmpty() ? QString() : words.takeFirst();
        QString problem;
        const auto value = valueOf(name, words, values, problem);
        if (!value)
            return refuse(open, problem);
        add(*value, open, true);
        at = close + 2;
    }
    add(text.mid(at), at, false);
    return result;
}

QList<std::pair<QString, QString>> variables()
{
    return {{QStringLiteral("{{now}}"), Words::tr("Time in UTC")},
            {QStringLiteral("{{counter}}"), Words::tr("One more with each signal")},
            {QStringLiteral("{{uuid}}"), Words::tr("A new UUID")},
            {QStringLiteral("{{me}}"), Words::tr("Your name in the session")},
            {QStringLiteral("{{random 1 100}}"), Words::tr("A whole number from 1 to 100")}};
}

} // namespace Signalbox::TemplateText
