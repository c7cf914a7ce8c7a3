#include "fileselection.h"

#include "filelayout_p.h"
#include "transferlimits_p.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

namespace Signaling {

namespace {

/// Collects files up to what a transfer can have.
class Collector
{
public:
    void add(const QFileInfo &info, const QString &name)
    {
        if (!info.isFile())
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
        QStringList found;
        QDirIterator walk(path, QDir::Files | QDir::Hidden | QDir::System,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            found.append(walk.next());
        std::sort(found.begin(), found.end());
        const QDir root(path);
        for (const QString &file : std::as_const(found))
            add(QFileInfo(file), QString(name + u'/' + root.relativeFilePath(file)));
    }
    void refuse(const QString &name, const QString &why)
    {
        if (m_selection.problems.size() < 100)
            m_selection.problems.append(QStringLiteral("%1 %2").arg(name, why));
    }
    FileSelection take() { return std::move(m_selection); }

private:
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
