#include "closequestion.h"

#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QPointer>
#include <QPushButton>

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

} // namespace

CloseQuestion::CloseQuestion(What what, int transfers, QWidget *parent)
    : QMessageBox(QMessageBox::NoIcon, tr("Files are under way"),
                  tr("%Ln transfer(s) are not finished.", nullptr, transfers), QMessageBox::Cancel,
                  parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(whatFollows(what));
    const QPushButton *close = addButton(tr("Close &anyway"), QMessageBox::DestructiveRole);
    setDefaultButton(QMessageBox::Cancel);
    connect(close, &QPushButton::clicked, this, &CloseQuestion::confirmed);
}

void CloseQuestion::closeSession(WorkspaceViewModel *workspace, SessionViewModel *session,
                                 QWidget *parent)
{
    const int transfers = session->transfers()->open();
    if (transfers == 0) {
        workspace->close(workspace->rowOf(session));
        return;
    }
    auto *question = new CloseQuestion(What::Session, transfers, parent);
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
