#include "transferpreferences.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qsettings.h>

namespace Signalbox {

namespace {

const auto FolderKey = QLatin1String("transfers/folder");
const auto FoldersKey = QLatin1String("transfers/folders");

} // namespace

TransferPreferences::TransferPreferences(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    if (!m_settings)
        return;
    m_folder = m_settings->value(FolderKey).toString();
    m_folders = m_settings->value(FoldersKey).toStringList().mid(0, MaxFolders);
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
    m_folders = m_folders.mid(0, MaxFolders);
    if (m_settings)
        m_settings->setValue(FoldersKey, m_folders);
}

} // namespace Signalbox
