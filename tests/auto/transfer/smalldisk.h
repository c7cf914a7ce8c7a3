#ifndef TESTS_AUTO_TRANSFER_SMALLDISK_H
#define TESTS_AUTO_TRANSFER_SMALLDISK_H

#include <signaling/transfer/transferdisk_p.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <system_error>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

namespace TestSupport {

/// A disk with little room: a tmpfs of its own where this process may mount one, else a folder
/// whose disk is said to be full, by the same errors.
class SmallDisk
{
public:
    SmallDisk()
    {
#ifdef Q_OS_LINUX
        m_isReal = ::mount("signalbox-test", QFile::encodeName(folder()).constData(), "tmpfs", 0,
                           "size=1m,nr_inodes=64")
            == 0;
#endif
        qInfo("The small disk is %s",
              m_isReal ? "a tmpfs" : "an imitation: mounting isn't allowed");
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_isReal)
            ::umount2(QFile::encodeName(folder()).constData(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    QString folder() const
    {
        return m_folder.path();
    }
    /// Somebody else takes all the bytes that are left.
    void fillBytes()
    {
        m_fake->hasBytes = false;
        QFile filler(fillerPath(0));
        if (!m_isReal || !filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray bytes(4096, 'x');
        while (filler.write(bytes) == bytes.size()) { }
    }
    /// All the files that there can be are there.
    void fillFiles()
    {
        m_fake->hasFiles = false;
        for (int i = 0; m_isReal; ++i) {
            QFile filler(fillerPath(i));
            if (!filler.open(QIODevice::WriteOnly))
                return;
        }
    }
    void makeRoom()
    {
        m_fake->hasBytes = m_fake->hasFiles = true;
        const QStringList fillers =
            QDir(folder()).entryList({QStringLiteral("filler *")}, QDir::Files);
        for (const QString &filler : fillers)
            QFile::remove(folder() + u'/' + filler);
    }
    /// To be given to who writes there.
    Signaling::TransferDisk disk() const
    {
        Signaling::TransferDisk disk;
        if (m_isReal)
            return disk;
        const auto full = std::make_error_code(std::errc::no_space_on_device);
        disk.freeBytes = [fake = m_fake](const QString &) { return fake->hasBytes ? 1 << 20 : 0; };
        disk.write = [fake = m_fake, full](QFile &file, const QByteArray &bytes) {
            return fake->hasBytes ? Signaling::TransferDisk::realWrite(file, bytes) : full;
        };
        disk.open = [fake = m_fake, full](QFile &file, QIODevice::OpenMode how) {
            const bool isNew = how.testFlag(QIODevice::NewOnly);
            return isNew && !fake->hasFiles ? full : Signaling::TransferDisk::realOpen(file, how);
        };
        return disk;
    }

private:
    struct Fake
    {
        bool hasBytes = true;
        bool hasFiles = true;
    };

    QString fillerPath(int number) const
    {
        return folder() + QStringLiteral("/filler %1").arg(number);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Fake> m_fake = std::make_shared<Fake>();
    bool m_isReal = false;
};

} // namespace TestSupport

#endif
