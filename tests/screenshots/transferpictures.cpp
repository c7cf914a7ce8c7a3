#include "studio.h"

#include <signaling/signalingsession.h>
#include <signaling/transfer/filetransfers.h>
#include <ui/viewmodels/transfer/dropviewmodel.h>
#include <ui/viewmodels/transfer/transferpreferences.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/transfer/choosefilesdialog.h>
#include <ui/widgets/transfer/dropquestion.h>
#include <ui/widgets/transfer/filepreview.h>
#include <ui/widgets/transfer/transferspanel.h>

#include <QFile>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>

using namespace Signalbox;
using Signaling::FileSelection;
using Signaling::FileTransfer;
using Signaling::FileTransfers;

namespace Screenshots {

namespace {

using State = FileTransfer::State;

void write(const QString &path, qsizetype bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray(bytes, 'x'));
}

void paint(const QString &path)
{
    QImage picture(640, 400, QImage::Format_RGB32);
    QPainter painter(&picture);
    QLinearGradient sky(0, 0, 0, 400);
    sky.setColorAt(0, QColor(70, 110, 170));
    sky.setColorAt(1, QColor(240, 190, 130));
    painter.fillRect(picture.rect(), sky);
    painter.setBrush(QColor(40, 60, 50));
    painter.drawPolygon(
        QPolygon({{0, 400}, {0, 300}, {180, 180}, {330, 320}, {470, 220}, {640, 340}, {640, 400}}));
    painter.end();
    picture.save(path);
}

} // namespace

/// Files that are offered, run, arrive and fail; and what is said before something is dropped.
bool Studio::transfers()
{
    SessionViewModel *session = m_workspace.at(1);
    Signaling::SignalingSession *camera =
        guest(session, QStringLiteral("camera"), QStringLiteral("publisher"));
    if (!camera)
        return false;
    FileTransfers theirs(camera);
    const QString source = m_files.filePath(QStringLiteral("camera"));
    const QString target = m_files.filePath(QStringLiteral("Downloads"));
    QDir().mkpath(target);
    for (int i = 1; i <= 3; ++i)
        write(source + QStringLiteral("/holiday/day %1.mov").arg(i), 7000000 * i);
    paint(source + QStringLiteral("/mountains.png"));
    const QStringList us{session->session()->connection().id};
    TransfersViewModel *transfers = session->transfers();
    const auto latest = [transfers] { return transfers->model()->at(0); };
    const auto becomes = [&latest](State state) {
        return [&latest, state] { return latest().state == state; };
    };
    TransfersPanel *panel = m_window.currentPage()->transfers();
    transfers->preferences()->setFolder(target);
    theirs.send(FileSelection::fromPaths({source + QStringLiteral("/mountains.png")}), us);
    if (!until(becomes(State::Offered)))
        return false;
    transfers->accept(latest().id);
    if (!until(becomes(State::Done)) || !until([panel] { return !panel->preview()->isHidden(); }))
        return false;
    shoot(QStringLiteral("transfer-done"));
    theirs.send(FileSelection::fromPaths({source + QStringLiteral("/holiday")}), us);
    if (!until(becomes(State::Offered)))
        return false;
    shoot(QStringLiteral("transfer-offer"));
    panel->run(TransfersPanel::Command::ChooseFiles);
    shootLater(QStringLiteral("transfer-choose"), *panel->fileChoice());
    panel->fileChoice()->reject();
    transfers->accept(latest().id);
    if (!until([&latest] { return latest().progress() > 0.35; }))
        return false;
    shoot(QStringLiteral("transfer-running"));
    transfers->cancel(latest().id);
    const QString gone = source + QStringLiteral("/notes.txt");
    write(gone, 9000);
    const FileSelection notes = FileSelection::fromPaths({gone});
    QFile::remove(gone);
    transfers->send(notes);
    const bool failed = until(becomes(State::Failed));
    panel->choose(latest().id);
    shoot(QStringLiteral("transfer-failed"));
    return dropPictures(session, source) && failed;
}

bool Studio::dropPictures(SessionViewModel *session, const QString &source)
{
    DropContent content;
    content.paths << source + QStringLiteral("/holiday")
                  << source + QStringLiteral("/mountains.png");
    session->drops()->look(content);
    if (!until([session] { return session->drops()->plan().isReady; }))
        return false;
    shoot(QStringLiteral("drop"));
    session->drops()->leave();
    DropContent longText;
    longText.text = QStringLiteral("A long text. ").repeated(2000);
    session->drops()->send(longText, {}, true);
    auto *question = m_window.findChild<DropQuestion *>();
    if (!question)
        return false;
    shootLater(QStringLiteral("drop-long-text"), *question);
    question->reject();
    return true;
}

} // namespace Screenshots
