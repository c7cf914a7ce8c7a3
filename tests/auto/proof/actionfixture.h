#ifndef TESTS_AUTO_PROOF_ACTIONFIXTURE_H
#define TESTS_AUTO_PROOF_ACTIONFIXTURE_H

#include "menuwalk.h"

#include <signaling/invite.h>
#include <signaling/transfer/filetransfers.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/logfiltermodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/diagnostics/programlog.h>
#include <ui/viewmodels/lab/reconnectlab.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/outboxviewmodel.h>
#include <ui/viewmodels/templatemodel.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QTest>

#include <auto/ui/desktopfixture.h>

namespace TestSupport {

/// Files that somebody in a session offers, and what they do with those that come.
struct ActionFiles
{
    Signaling::FileTransfers transfers;
    QTemporaryDir folder;

    explicit ActionFiles(Signaling::SignalingSession *session)
        : transfers(session)
    {
    }
    /// Offers everyone a folder with so many files; \a receiver is who is to see it.
    bool offer(const Signalbox::SessionViewModel *receiver, int files, qsizetype bytes = 3)
    {
        const int before = receiver->transfers()->model()->rowCount();
        const QString name = folder.filePath(QStringLiteral("plans %1").arg(before));
        bool written = QDir().mkpath(name);
        for (int i = 0; i < files; ++i) {
            QFile file(QStringLiteral("%1/%2.txt").arg(name).arg(i));
            written = written && file.open(QIODevice::WriteOnly)
                && file.write(QByteArray(bytes, 'x')) == bytes;
        }
        transfers.send(Signaling::FileSelection::fromPaths({name}));
        return written && QTest::qWaitFor([&] {
                   return receiver->transfers()->model()->rowCount() == before + 1;
               });
    }
    /// Refuses the first that is offered.
    bool refuse()
    {
        return QTest::qWaitFor([this] {
            const auto all = transfers.transfers();
            for (const Signaling::FileTransfer &transfer : all) {
                if (transfer.state != Signaling::FileTransfer::State::Offered
                    || transfer.direction != Signaling::FileTransfer::Direction::Incoming)
                    continue;
                transfers.refuse(transfer.id);
                return true;
            }
            return false;
        });
    }
};

/// The window with everything that its menus may need, and sessions in it.
class ActionDesktop
{
    using Link = Signalbox::SessionViewModel::Link;

public:
    QTemporaryDir folder;
    Signalbox::TemplateModel templates{folder.filePath(QStringLiteral("templates.json"))};
    Signalbox::ProgramLog programLog;
    Desktop desktop{QStringLiteral("desk"), [this](Signalbox::WorkspaceServices *services) {
                        services->templates = &templates;
                        services->programLog = &programLog;
                    }};
    Signalbox::MainWindow &window = desktop.window;
    Signaling::SignalingSession guest;

    ActionDesktop()
    {
        // Nobody is there, and nothing is sent to it.
        desktop.hub.setLanAddresses({QHostAddress(QStringLiteral("192.0.2.7"))});
        window.show();
        window.activateWindow();
    }
    Signalbox::SessionViewModel *host()
    {
        const int row = desktop.workspace.rowCount();
        desktop.workspace.host();
        if (!QTest::qWaitFor([&] { return desktop.workspace.rowCount() == row + 1; }))
            return nullptr;
        Signalbox::SessionViewModel *session = desktop.workspace.at(row);
        return QTest::qWaitFor([&] { return session->link() == Link::Connected; }) ? session
                                                                                   : nullptr;
    }
    /// True if the guest is there.
    bool invite(Signalbox::SessionViewModel *session)
    {
        const QString invite = session->makeInvite(QStringLiteral("publisher"));
        guest.connectToSession(Signaling::Invite::fromString(invite)->credentials);
        return QTest::qWaitFor([&] {
            return session->people()->rowCount() == 2
                && guest.state() == Signaling::SignalingSession::State::Connected;
        });
    }
    /// Nobody comes back before the lab is told to stop.
    static bool cut(Signalbox::SessionViewModel *session)
    {
        session->lab()->setRefusing(true);
        session->lab()->cut();
        return QTest::qWaitFor([&] { return session->link() == Link::Reconnecting; });
    }
    static void add(Signalbox::SessionViewModel *session, const QString &type, const QString &data)
    {
        Signalbox::LogRecord record;
        record.type = type;
        record.data = data;
        session->log()->append(record);
        session->log()->flush();
    }
    /// Triggers that of the menu bar, if it can be chosen now.
    bool trigger(const char *name) const { return trigger(inBar(&window, name)); }
    static bool trigger(QAction *action)
    {
        if (!action || !action->isEnabled() || !action->isVisible())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace TestSupport

#endif
