#ifndef TESTS_AUTO_FILES_FILEPEOPLE_H
#define TESTS_AUTO_FILES_FILEPEOPLE_H

#include <signaling/clock.h>
#include <support/testhub.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/viewmodels/transfer/dropviewmodel.h>
#include <ui/viewmodels/transfer/transferpreferences.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <integration/sessionpeer.h>
#include <memory>

namespace TestSupport {

/// Somebody in a session of a test hub, as the application has them, with folders of their own.
class FilePerson
{
public:
    using State = Signaling::FileTransfer::State;

    explicit FilePerson(const char *name, bool hasFolder = true)
        : m_name(QString::fromUtf8(name))
    {
        if (hasFolder)
            preferences.setFolder(m_folder.path());
    }
    FilePerson(const FilePerson &) = delete;
    FilePerson &operator=(const FilePerson &) = delete;

    bool join(const TestHub &hub, Signaling::Role role = Signaling::Role::Publisher)
    {
        Signalbox::SessionSetup setup;
        setup.credentials =
            SessionPeer::credentials(hub, hub.token(role, QStringLiteral("name=") + m_name));
        setup.name = QStringLiteral("room");
        model = std::make_unique<Signalbox::SessionViewModel>(
            std::make_unique<Signaling::SignalingSession>(), setup, Signaling::Clock::system(),
            nullptr);
        model->transfers()->keepIn(m_state.path(), &preferences);
        model->connectToSession();
        return QTest::qWaitFor(
            [this] { return model->link() == Signalbox::SessionViewModel::Link::Connected; });
    }
    /// Whether so many people are seen.
    bool sees(int people) const
    {
        return QTest::qWaitFor([&] { return model->people()->rowCount() == people; });
    }
    QString id() const { return model->session()->connection().id; }
    QString folder() const { return m_folder.path(); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// Of the latest; a null one if there is none.
    Signaling::FileTransfer last() const { return model->transfers()->model()->at(0); }
    State state() const { return last().state; }
    Signalbox::DropContent file(const char *name, const QByteArray &bytes) const
    {
        write(path(name), bytes);
        Signalbox::DropContent content;
        content.paths << path(name);
        return content;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(bytes);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString m_name;
    QTemporaryDir m_folder; ///< they outlive who writes there
    QTemporaryDir m_state;

public:
    Signalbox::TransferPreferences preferences;
    std::unique_ptr<Signalbox::SessionViewModel> model;
};

} // namespace TestSupport

#endif
