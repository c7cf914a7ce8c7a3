#ifndef UI_VIEWMODELS_TRANSFER_TRANSFERPREFERENCES_H
#define UI_VIEWMODELS_TRANSFER_TRANSFERPREFERENCES_H

#include <signaling/transfer/transferpreflight.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Signalbox {

/// Where files that are received go, the same in every session and at the next start; and what is
/// asked of those that are sent.
class TransferPreferences : public QObject
{
    Q_OBJECT

public:
    /// So many folders are known by heart, for what was begun in them to go on; and more where all
    /// of these hold something that has not ended, up to MaxOpenFolders.
    static constexpr int MaxFolders = 8;
    static constexpr int MaxOpenFolders = 64;

    /// \a settings must outlive this. Null: nothing is kept.
    explicit TransferPreferences(QSettings *settings = nullptr, QObject *parent = nullptr);

    /// What was chosen last; empty: nobody was asked yet, or the folder is gone.
    QString folder() const;
    /// From now on files go there.
    void setFolder(const QString &folder);
    /// Something is received into \a folder, whether or not other files go there too.
    void remember(const QString &folder);
    /// Those that files were received into, the latest first.
    const QStringList &folders() const { return m_folders; }

    /// Beyond so many bytes it is asked before files go. Not kept here: AppSettings says it.
    qint64 askBeyond() const { return m_askBeyond; }
    void setAskBeyond(qint64 bytes) { m_askBeyond = bytes; }

Q_SIGNALS:
    void changed();

private:
    QSettings *m_settings;
    QString m_folder;
    QStringList m_folders;
    qint64 m_askBeyond = Signaling::TransferPreflight::AskBeyond;
};

} // namespace Signalbox

#endif
