#include "closequestion.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/viewmodels/outboxviewmodel.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Signalbox {

namespace {

QString whatFollows(CloseQuestion::What what)
{
    if (what == CloseQuestion::What::Session)
        return CloseQuestion::tr("They stop when this session is closed. Where it is opened again "
                                 "and still there, those that were accepted go on, and only what "
                                 "is missing is sent; other offers end.");
    return CloseQuestion::tr("They stop when Signalbox is closed. Where the session is still there "
                             "the next time, those that were accepted go on then, and only what "
                             "is missing is sent; other offers end.");
}

QString titleOf(CloseQuestion::What what, const CloseQuestion::Costs &costs)
{
    if (costs.transfers > 0)
        return CloseQuestion::tr("Files are under way");
    return what == CloseQuestion::What::Session ? CloseQuestion::tr("Close session")
                                                : CloseQuestion::tr("Close Signalbox");
}

QString whatEnds(CloseQuestion::What what, const CloseQuestion::Costs &costs)
{
    if (what == CloseQuestion::What::Session)
        return CloseQuestion::tr("Close “%1”? It is hosted here, and ends for everyone.")
            .arg(costs.hosted);
    if (costs.sessions == 1)
        return CloseQuestion::tr("Close Signalbox? “%1” is hosted here, and ends for everyone.")
            .arg(costs.hosted);
    return CloseQuestion::tr("Close Signalbox? %Ln session(s) are hosted here, and end for "
                             "everyone.",
                             nullptr, costs.sessions);
}

QString textOf(CloseQuestion::What what, const CloseQuestion::Costs &costs)
{
    QStringList sentences;
    if (costs.others > 0)
        sentences << whatEnds(what, costs);
    if (costs.waiting > 0)
        sentences << CloseQuestion::tr("%Ln signal(s) still wait to be sent.", nullptr,
                                       costs.waiting);
    // Last: what becomes of them is said beneath.
    if (costs.transfers > 0)
        sentences << CloseQuestion::tr("%Ln transfer(s) are not finished.", nullptr,
                                       costs.transfers);
    return sentences.join(QLatin1Char(' '));
}

QString consequences(CloseQuestion::What what, const CloseQuestion::Costs &costs)
{
    QStringList paragraphs;
    if (costs.transfers > 0)
        paragraphs << whatFollows(what);
    if (costs.others > 0)
        paragraphs << CloseQuestion::guestsWarning(costs.others);
    return paragraphs.join(QLatin1String("\n\n"));
}

/// Who is in sessions that are hosted here, but for ourselves, in however many rows.
void addGuests(const WorkspaceViewModel *workspace, CloseQuestion::Costs *costs)
{
    QSet<QString> own;
    for (int row = 0; row < workspace->rowCount(); ++row)
        own.insert(workspace->at(row)->people()->ownId());
    QSet<QString> guests;
    QSet<QString> sessions;
    for (int row = 0; row < workspace->rowCount(); ++row) {
        const SessionViewModel *session = workspace->at(row);
        const ConnectionListModel *people = session->people();
        for (int one = 0; session->isHostedHere() && one < people->rowCount(); ++one) {
            const QString id = people->index(one).data(ConnectionListModel::IdRole).toString();
            if (own.contains(id))
                continue;
            guests.insert(id);
            sessions.insert(session->setup().credentials.sessionId);
            if (costs->hosted.isEmpty())
                costs->hosted = session->title();
        }
    }
    costs->others = int(guests.size());
    costs->sessions = int(std::max<qsizetype>(1, sessions.size()));
}

} // namespace

CloseQuestion::CloseQuestion(What what, const Costs &costs, QWidget *parent)
    : Question(titleOf(what, costs), textOf(what, costs), consequences(what, costs), parent)
{
    offerLoss(tr("Close &anyway"));
}

QString CloseQuestion::guestsWarning(int others)
{
    return tr("%Ln other person(s) will be disconnected. They can't come back: their invites will "
              "lead nowhere.",
              nullptr, others);
}

CloseQuestion::Costs CloseQuestion::costsOf(const WorkspaceViewModel *workspace)
{
    Costs costs;
    for (int row = 0; row < workspace->rowCount(); ++row) {
        costs.transfers += workspace->at(row)->transfers()->open();
        costs.waiting += workspace->at(row)->outbox()->unsentCount();
    }
    addGuests(workspace, &costs);
    return costs;
}

CloseQuestion::Costs CloseQuestion::costsOf(const WorkspaceViewModel *workspace,
                                            const SessionViewModel *session)
{
    Costs costs;
    costs.transfers = session->transfers()->open();
    costs.waiting = session->outbox()->unsentCount();
    const int others = session->people()->rowCount() - 1;
    if (others > 0 && workspace->endsWith(session)) {
        costs.others = others;
        costs.hosted = session->title();
    }
    return costs;
}

void CloseQuestion::closeSession(WorkspaceViewModel *workspace, SessionViewModel *session,
                                 QWidget *parent)
{
    // It was asked for twice, and the first time it went.
    if (workspace->rowOf(session) < 0)
        return;
    const Costs costs = costsOf(workspace, session);
    if (costs.isNone()) {
        workspace->close(workspace->rowOf(session));
        return;
    }
    auto *question = new CloseQuestion(What::Session, costs, parent);
    connect(
        question, &CloseQuestion::confirmed, workspace,
        [workspace, session] { workspace->close(workspace->rowOf(session)); },
        Qt::QueuedConnection);
    connect(workspace, &WorkspaceViewModel::sessionClosing, question,
            [question, session](const SessionViewModel *closing) {
                if (closing == session)
                    question->reject();
            });
    question->open();
}

} // namespace Signalbox
