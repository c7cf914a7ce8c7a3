#include "madefiles_p.h"
#include "transferstore_p.h"

#include <QtCore/qdir.h>
#include <QtCore/quuid.h>

#include <algorithm>

namespace Signaling {

namespace {

bool holdsAny(const QString &folder, const QStringList &paths)
{
    const QString within = QString(folder + u'/');
    return std::any_of(paths.cbegin(), paths.cend(),
                       [&](const QString &path) { return path.startsWith(within); });
}

} // namespace

MadeFiles::MadeFiles(const QString &stateFolder)
    : m_stateFolder(stateFolder)
    , m_root(stateFolder.isEmpty()
                 ? QString()
                 : QString(QDir(stateFolder).absolutePath() + QLatin1String("/made")))
{
}

MadeFiles::~MadeFiles()
{
    if (!m_own.isEmpty())
        sweepOne(m_own);
}

bool MadeFiles::begin()
{
    if (m_lock || m_passing)
        return true;
    if (m_root.isEmpty()) {
        m_passing = std::make_unique<QTemporaryDir>();
        m_own = m_passing->path();
        return m_passing->isValid();
    }
    const QString own = QString(m_root + u'/' + QUuid::createUuid().toString(QUuid::Id128));
    FileTransfer::Error problem = FileTransfer::Error::None;
    if (!QDir().mkpath(m_root))
        return false;
    // Before the folder: without one, who sweeps would take it for left behind.
    m_lock = TransferStore::lock(own, &problem);
    m_own = own;
    return m_lock != nullptr;
}

QString MadeFiles::newFolder()
{
    if (!begin())
        return {};
    const QString folder = QString(m_own + u'/' + QString::number(++m_count));
    return QDir().mkpath(folder) ? folder : QString();
}

void MadeFiles::remove(const QList<FileSelection::File> &files, const QStringList &needed) const
{
    const QString root = QString((m_passing ? m_passing->path() : m_root) + u'/');
    if (root.size() == 1)
        return;
    // Below it: a process's folder, and in that one for each transfer.
    const qsizetype depth = m_passing ? 1 : 2;
    for (const FileSelection::File &file : files) {
        if (!file.path.startsWith(root))
            continue;
        const QStringList below = file.path.mid(root.size()).split(u'/');
        if (below.size() <= depth || below.contains(QLatin1String("..")))
            continue;
        const QString made = QString(root + below.mid(0, depth).join(u'/'));
        if (holdsAny(made, needed))
            continue;
        QDir(made).removeRecursively();
        if (!m_passing)
            QDir(m_root).rmdir(below.first()); // where it was the last one
    }
}

void MadeFiles::sweep() const
{
    if (m_root.isEmpty())
        return;
    const QStringList all = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : all) {
        const QString folder = QString(m_root + u'/' + name);
        FileTransfer::Error problem = FileTransfer::Error::None;
        if (const auto lock = TransferStore::lock(folder, &problem))
            sweepOne(folder);
    }
}

void MadeFiles::sweepOne(const QString &folder) const
{
    const QStringList needed = TransferStore::pathsOf(m_stateFolder);
    const QStringList all = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : all) {
        const QString made = QString(folder + u'/' + name);
        if (!holdsAny(made, needed))
            QDir(made).removeRecursively();
    }
    QDir().rmdir(folder);
}

} // namespace Signaling
