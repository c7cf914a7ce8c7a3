#include "transferpreferences.h"

#include <signaling/transfer/filetransfers.h>

#include <QtCore/qfileinfo.h>
#include <QtCore/qsettings.h>

namespace Signalbox {

namespace {

const auto FolderKey = QLatin1String("transfers/folder");
const auto FoldersKey = QLatin1String("transfers/folders");

/// The longest known one that nothing goes on in, but not the first; if there is none, -1.
int idleOne(const QStringList &folders)
{
    for (int i = int(folders.size()) - 1; i > 0; --i) {
        if (!Signaling::FileTransfers::isUnfinishedIn(folders.at(i)))
            return i;
    }
    return -1;
}

} // namespace

TransferPreferences::TransferPreferences(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    if (!m_settings)
        return;
    m_folder = m_settings->value(FolderKey).toString();
    m_folders = m_settings->value(FoldersKey).toStringList().mid(0, MaxOpenFolders);
}

QString TransferPreferences::folder() const
{
    return QFileInfo(m_folder).isDir() ? m_folder : QString();
}

void TransferPreferences::setFolder(const QString &folder)
{
    remember(folder);
    if (folder == m_folder)
        return;
    m_folder = folder;
    if (m_settings)
        m_settings->setValue(FolderKey, folder);
    Q_EMIT changed();
}

void TransferPreferences::remember(const QString &folder)
{
    if (folder.isEmpty() || m_folders.value(0) == folder)
        return;
    m_folders.removeAll(folder);
    m_folders.prepend(folder);
    while (m_folders.size() > MaxFolders) {
        const int idle = idleOne(m_folders);
        if (idle < 0)
            break;
        m_folders.removeAt(idle);
    }
    m_folders = m_folders.mid(0, MaxOpenFolders);
    if (m_settings)
        m_settings->setValue(FoldersKey, m_folders);
}

} // namespace Signalbox
