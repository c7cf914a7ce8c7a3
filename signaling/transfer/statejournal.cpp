#include "statejournal_p.h"
#include "transferstore_p.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>

namespace Signaling {

namespace {

constexpr qint64 MaxJournalBytes = 64 * 1024 * 1024;

QString fileOf(const QString &stateFile)
{
    return QString(stateFile + QLatin1String(".journal"));
}

} // namespace

bool StateJournal::append(const QString &stateFile, const QList<Entry> &entries)
{
    QFile file(fileOf(stateFile));
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QByteArray lines = "\n"; // should the last one have been cut off
    for (const Entry &entry : entries) {
        const QJsonArray line{entry.file, entry.state, entry.partName, entry.path};
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return file.write(lines) == lines.size();
}

QJsonArray StateJournal::applied(const QString &stateFile, const QJsonArray &files)
{
    QJsonArray result = files;
    QFile file(fileOf(stateFile));
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxJournalBytes)
        return result;
    while (!file.atEnd()) {
        const QJsonArray line = QJsonDocument::fromJson(file.readLine()).array();
        const int number = line.at(0).toInt(-1);
        if (line.size() != 4 || number < 0 || number >= result.size())
            continue;
        QJsonArray entry = result.at(number).toArray();
        if (entry.size() != 7)
            continue;
        for (int column = 0; column < 3; ++column)
            entry.replace(4 + column, line.at(1 + column));
        result.replace(number, entry);
    }
    return result;
}

bool StateJournal::isExpired(const QString &stateFile, qint64 wallMs)
{
    const QString name = fileOf(stateFile);
    return !QFile::exists(name) || TransferStore::isExpired(name, wallMs);
}

void StateJournal::clear(const QString &stateFile)
{
    QFile::remove(fileOf(stateFile));
}

} // namespace Signaling
