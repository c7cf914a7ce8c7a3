#include "templatefile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

namespace Signalbox::TemplateFile {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TemplateFile)
};

QJsonArray toJson(const QList<SignalTemplate> &templates)
{
    QJsonArray list;
    for (const SignalTemplate &item : templates) {
        QJsonObject object{{QStringLiteral("name"), item.name}};
        if (!item.type.isEmpty())
            object.insert(QStringLiteral("type"), item.type);
        if (item.json)
            object.insert(QStringLiteral("json"), true);
        const QStringList lines = item.text.split(QLatin1Char('\n'));
        object.insert(QStringLiteral("data"),
                      lines.size() == 1 ? QJsonValue(item.text)
                                        : QJsonValue(QJsonArray::fromStringList(lines)));
        list.append(object);
    }
    return list;
}

std::optional<QList<SignalTemplate>> templatesFrom(const QJsonValue &value, QString *problem)
{
    QList<SignalTemplate> templates;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        SignalTemplate item;
        item.name = object.value(QLatin1String("name")).toString();
        item.type = object.value(QLatin1String("type")).toString();
        item.json = object.value(QLatin1String("json")).toBool();
        const QJsonValue data = object.value(QLatin1String("data"));
        if (data.isArray()) {
            QStringList lines;
            const QJsonArray written = data.toArray();
            for (const QJsonValue &line : written)
                lines << line.toString();
            item.text = lines.join(QLatin1Char('\n'));
        } else {
            item.text = data.toString();
        }
        if (item.name.isEmpty()) {
            *problem = Words::tr("a template has no name");
            return std::nullopt;
        }
        templates.append(item);
    }
    return templates;
}

/// One that says the same under the name that \a name had, or was given by such a merge, is the
/// same.
void mergeInto(QList<SignalTemplate> *list, SignalTemplate item, Merged *result)
{
    const QString name = item.name;
    for (int number = 2;; ++number) {
        const auto same =
            std::find_if(list->cbegin(), list->cend(),
                         [&item](const SignalTemplate &one) { return one.name == item.name; });
        if (same == list->cend())
            break;
        if (*same == item) {
            ++result->known;
            return;
        }
        item.name = QStringLiteral("%1 (%2)").arg(name).arg(number);
    }
    ++result->added;
    result->renamed += item.name == name ? 0 : 1;
    list->append(item);
}

} // namespace

QByteArray encoded(const QList<TemplateFolder> &folders)
{
    QJsonArray named;
    QJsonArray loose;
    for (const TemplateFolder &folder : folders) {
        if (folder.name.isEmpty())
            loose = toJson(folder.templates);
        else
            named.append(QJsonObject{{QStringLiteral("folder"), folder.name},
                                     {QStringLiteral("templates"), toJson(folder.templates)}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("signalboxTemplates"), 1},
                                     {QStringLiteral("templates"), loose},
                                     {QStringLiteral("folders"), named}})
        .toJson(QJsonDocument::Indented);
}

std::optional<QList<TemplateFolder>> decoded(const QByteArray &bytes, QString *problem)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        const int line = 1 + int(bytes.left(error.offset).count('\n'));
        *problem = Words::tr("line %L1 is not JSON").arg(line);
        return std::nullopt;
    }
    const int version = object.value(QLatin1String("signalboxTemplates")).toInt();
    if (version != 1) {
        *problem = version > 1 ? Words::tr("it was written by a newer Signalbox")
                               : Words::tr("it holds no templates");
        return std::nullopt;
    }
    auto loose = templatesFrom(object.value(QLatin1String("templates")), problem);
    if (!loose)
        return std::nullopt;
    QList<TemplateFolder> folders{{QString(), *loose}};
    const QJsonArray named = object.value(QLatin1String("folders")).toArray();
    for (const QJsonValue &entry : named) {
        const QJsonObject folder = entry.toObject();
        auto templates = templatesFrom(folder.value(QLatin1String("templates")), problem);
        const QString name = folder.value(QLatin1String("folder")).toString();
        if (name.isEmpty())
            *problem = Words::tr("a folder has no name");
        if (!templates || name.isEmpty())
            return std::nullopt;
        folders.append({name, *templates});
    }
    return folders;
}

Merged merged(const QList<TemplateFolder> &ours, const QList<TemplateFolder> &theirs)
{
    Merged result{ours};
    for (const TemplateFolder &folder : theirs) {
        auto into =
            std::find_if(result.folders.begin(), result.folders.end(),
                         [&](const TemplateFolder &one) { return one.name == folder.name; });
        if (into == result.folders.end())
            into = result.folders.insert(into, TemplateFolder{folder.name, {}});
        for (const SignalTemplate &item : folder.templates)
            mergeInto(&into->templates, item, &result);
    }
    return result;
}

} // namespace Signalbox::TemplateFile
