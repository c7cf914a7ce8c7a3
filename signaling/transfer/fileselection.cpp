#include "fileselection.h"

#include "filelayout_p.h"
#include "transferdisk_p.h"
#include "transferlimits_p.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

namespace Signaling {

namespace {

/// All that is in \a folder, by name; nothing if that can't be read, which a QDir doesn't tell from
/// an empty one.
std::optional<QFileInfoList> entriesOf(const QString &folder)
{
    QStringList paths;
    std::error_code problem;
    std::filesystem::directory_iterator walk(nativePath(folder), problem);
    for (; !problem && walk != std::filesystem::directory_iterator(); walk.increment(problem))
        paths.append(QString(folder + u'/' + qtPath(walk->path().filename())));
    if (problem)
        return std::nullopt;
    paths.sort();
    QFileInfoList entries;
    for (const QString &path : std::as_const(paths))
        entries.append(QFileInfo(path));
    return entries;
}

/// Collects files up to what a transfer can have.
class Collector
{
public:
    void add(const QFileInfo &info, const QString &name)
    {
        if (!info.exists() && !info.isSymLink())
            refuse(name, QStringLiteral("can't be read")); // its folder may only be listed
        else if (!info.isFile())
            refuse(name, QStringLiteral("is no file"));
        else if (!info.isReadable())
            refuse(name, QStringLiteral("can't be read"));
        else if (name.toUtf8().size() > TransferLimits::MaxPathBytes)
            refuse(name, QStringLiteral("has too long a path"));
        else if (isFull(info.size()))
            refuse(name, QStringLiteral("is more than fits into one transfer"));
        else
            take(info, name);
    }
    void addFolder(const QString &path, const QString &name)
    {
        QFileInfoList found;
        QStringList folders{path};
        const QDir root(path);
        const auto nameOf = [&](const QString &below) {
            return below == path ? name : QString(name + u'/' + root.relativeFilePath(below));
        };
        while (!folders.isEmpty()) {
            const QString folder = folders.takeFirst();
            const auto all = entriesOf(folder);
            if (!all)
                refuse(nameOf(folder), QStringLiteral("can't be read"));
            else if (all->isEmpty())
                say(m_selection.remarks, nameOf(folder), QStringLiteral("is empty and isn't sent"));
            for (const QFileInfo &entry : all.value_or(QFileInfoList())) {
                if (!entry.isDir())
                    found.append(entry);
                else if (entry.isSymLink() || entry.isJunction())
                    refuse(nameOf(entry.filePath()), QStringLiteral("is a link to a folder"));
                else
                    folders.append(entry.filePath());
            }
        }
        std::sort(found.begin(), found.end(), [](const QFileInfo &a, const QFileInfo &b) {
            return a.filePath() < b.filePath();
        });
        for (const QFileInfo &file : std::as_const(found))
            add(file, nameOf(file.filePath()));
    }
    void refuse(const QString &name, const QString &why) { say(m_selection.problems, name, why); }
    FileSelection take() { return std::move(m_selection); }

private:
    static void say(QStringList &list, const QString &name, const QString &what)
    {
        if (list.size() < 100)
            list.append(QStringLiteral("%1 %2").arg(name, what));
    }
    bool isFull(qint64 size) const
    {
        return m_selection.files.size() >= TransferLimits::MaxFiles
            || m_chunks + FileLayout::chunksOf(size) > TransferLimits::MaxChunks;
    }
    void take(const QFileInfo &info, const QString &name)
    {
        m_chunks += FileLayout::chunksOf(info.size());
        m_selection.bytes += info.size();
        m_selection.files.append(
            {info.absoluteFilePath(), name, info.size(), info.lastModified().toMSecsSinceEpoch()});
    }

    FileSelection m_selection;
    qint64 m_chunks = 0;
};

} // namespace

FileSelection FileSelection::fromPaths(const QStringList &paths)
{
    Collector collector;
    for (const QString &path : paths) {
        const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
        if (!info.exists())
            collector.refuse(path, QStringLiteral("isn't there"));
        else if (info.isDir())
            collector.addFolder(info.absoluteFilePath(), info.fileName());
        else
            collector.add(info, info.fileName());
    }
    return collector.take();
}

} // namespace Signaling
