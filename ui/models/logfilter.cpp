#include "logfilter.h"

#include <ui/models/logmatcher.h>
#include <ui/models/logwords.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>

namespace Signalbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogFilter)
};

void hide(QStringList &shown, QStringList &hidden, const QString &what)
{
    shown.removeAll(what);
    // With the last of those chosen gone, all but the hidden are meant.
    if (!hidden.contains(what))
        hidden.append(what);
}

/// Reads members one by one and keeps the name of the first that is wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }

    bool has(const QString &name) const { return m_json.contains(name); }
    void read(const QString &name, QString *value)
    {
        if (accepts(name, m_json.value(name).isString()))
            *value = m_json.value(name).toString();
    }
    void read(const QString &name, bool *value)
    {
        if (accepts(name, m_json.value(name).isBool()))
            *value = m_json.value(name).toBool();
    }
    void read(const QString &name, std::optional<qint64> *value)
    {
        if (accepts(name, m_json.value(name).isDouble()))
            *value = m_json.value(name).toInteger();
    }
    void read(const QString &name, QStringList *value)
    {
        if (!accepts(name, m_json.value(name).isArray()))
            return;
        const QJsonArray array = m_json.value(name).toArray();
        for (const QJsonValue &text : array) {
            if (!accepts(name, text.isString()))
                return;
            value->append(text.toString());
        }
    }
    void read(const QString &name, QMap<QString, QString> *value)
    {
        if (!accepts(name, m_json.value(name).isObject()))
            return;
        const QJsonObject object = m_json.value(name).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!accepts(name, it->isString()))
                return;
            value->insert(it.key(), it->toString());
        }
    }
    /// Whether the member is there; \a isRight false makes it the wrong one.
    bool accepts(const QString &name, bool isRight)
    {
        if (!has(name))
            return false;
        if (!isRight && m_wrong.isEmpty())
            m_wrong = name;
        return isRight;
    }
    QString wrong() const { return m_wrong; }

private:
    const QJsonObject &m_json;
    QString m_wrong;
};

const std::pair<LogFilter::Target, const char *> targets[] = {
    {LogFilter::Target::Everyone, "everyone"},
    {LogFilter::Target::One, "one"},
};

void readWords(Reader &reader, LogFilter &filter)
{
    QString word;
    reader.read(QStringLiteral("direction"), &word);
    if (reader.has(QStringLiteral("direction"))) {
        filter.direction = LogWords::direction(word);
        reader.accepts(QStringLiteral("direction"), filter.direction.has_value());
    }
    word.clear();
    reader.read(QStringLiteral("target"), &word);
    for (const auto &[target, name] : targets) {
        if (word == QLatin1String(name))
            filter.target = target;
    }
    reader.accepts(QStringLiteral("target"), filter.target != LogFilter::Target::Any);
    QStringList kinds;
    reader.read(QStringLiteral("kinds"), &kinds);
    for (const QString &name : std::as_const(kinds)) {
        const auto kind = LogWords::kind(name);
        if (reader.accepts(QStringLiteral("kinds"), kind.has_value()))
            filter.kinds.append(*kind);
    }
}

} // namespace

bool LogFilter::isEmpty() const
{
    return text.isEmpty() && types.isEmpty() && hiddenTypes.isEmpty() && senders.isEmpty()
        && hiddenSenders.isEmpty() && !direction && target == Target::Any && kinds.isEmpty()
        && !from && !to;
}

bool LogFilter::isSame(const LogFilter &other) const
{
    const QString names = QStringLiteral("senderNames");
    QJsonObject mine = toJson();
    QJsonObject others = other.toJson();
    mine.remove(names);
    others.remove(names);
    return mine == others;
}

void LogFilter::hideType(const QString &type)
{
    hide(types, hiddenTypes, type);
}

void LogFilter::hideSender(const QString &id)
{
    hide(senders, hiddenSenders, id);
}

QString LogFilter::problem() const
{
    return LogMatcher(*this).problem();
}

QJsonObject LogFilter::toJson() const
{
    QJsonObject json;
    const auto put = [&json](const char *name, const QStringList &list) {
        if (!list.isEmpty())
            json.insert(QLatin1String(name), QJsonArray::fromStringList(list));
    };
    if (!text.isEmpty()) {
        json.insert(QStringLiteral("text"), text);
        if (isRegex)
            json.insert(QStringLiteral("regex"), true);
        if (isCaseSensitive)
            json.insert(QStringLiteral("caseSensitive"), true);
    }
    put("types", types);
    put("hiddenTypes", hiddenTypes);
    put("senders", senders);
    put("hiddenSenders", hiddenSenders);
    QJsonObject names;
    for (auto it = senderNames.begin(); it != senderNames.end(); ++it)
        names.insert(it.key(), it.value());
    if (!names.isEmpty())
        json.insert(QStringLiteral("senderNames"), names);
    if (direction)
        json.insert(QStringLiteral("direction"), LogWords::of(*direction));
    for (const auto &[value, name] : targets) {
        if (target == value)
            json.insert(QStringLiteral("target"), QLatin1String(name));
    }
    QStringList kindWords;
    for (const LogKind kind : kinds)
        kindWords << LogWords::of(kind);
    put("kinds", kindWords);
    if (from)
        json.insert(QStringLiteral("from"), *from);
    if (to)
        json.insert(QStringLiteral("to"), *to);
    return json;
}

std::optional<LogFilter> LogFilter::fromJson(const QJsonObject &json, QString *problem)
{
    LogFilter filter;
    Reader reader(json);
    reader.read(QStringLiteral("text"), &filter.text);
    reader.read(QStringLiteral("regex"), &filter.isRegex);
    reader.read(QStringLiteral("caseSensitive"), &filter.isCaseSensitive);
    reader.read(QStringLiteral("types"), &filter.types);
    reader.read(QStringLiteral("hiddenTypes"), &filter.hiddenTypes);
    reader.read(QStringLiteral("senders"), &filter.senders);
    reader.read(QStringLiteral("hiddenSenders"), &filter.hiddenSenders);
    reader.read(QStringLiteral("senderNames"), &filter.senderNames);
    reader.read(QStringLiteral("from"), &filter.from);
    reader.read(QStringLiteral("to"), &filter.to);
    readWords(reader, filter);
    if (reader.wrong().isEmpty())
        return filter;
    if (problem)
        *problem = Words::tr("The filter's \"%1\" can't be read.").arg(reader.wrong());
    return std::nullopt;
}

} // namespace Signalbox
