#include "dropviewmodel.h"

#include <signaling/signalingsession.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/isolated.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/signalsender.h>
#include <ui/viewmodels/transfer/textpieces.h>
#include <ui/viewmodels/transfer/transferpreferences.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthreadpool.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::FileSelection;
using Signaling::TransferPreflight;

namespace {

/// What another thread finds out.
struct Findings
{
    FileSelection files;
    TransferPreflight preflight;
};

/// Writes \a bytes into a file; its path, or empty with \a problem.
QString written(const QString &folder, const QString &name, const QByteArray &bytes,
                QString *problem)
{
    QFile file(QDir(folder).filePath(name));
    if (!bytes.isEmpty() && !folder.isEmpty() && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.flush())
        return file.fileName();
    if (folder.isEmpty())
        *problem = DropViewModel::tr("There is no folder to keep “%1” in until it is sent.")
                       .arg(isolated(name));
    else
        *problem = bytes.isEmpty()
            ? DropViewModel::tr("The picture can't be read.")
            : DropViewModel::tr("“%1” can't be written: %2.")
                  .arg(isolated(QDir::toNativeSeparators(file.fileName())), file.errorString());
    return {};
}

/// A name without what a file's name can't have.
QString fileName(const QString &wanted, const QString &otherwise)
{
    QString name;
    for (const QChar c : wanted) {
        if (c.isLetterOrNumber() || QStringLiteral(" ._-()").contains(c))
            name += c;
    }
    name = name.trimmed().left(100);
    return name.isEmpty() || name.startsWith(QLatin1Char('.')) ? otherwise : name;
}

/// Of a person; of nobody (everyone) it is empty.
QStringList listOf(const QString &connectionId)
{
    return connectionId.isEmpty() ? QStringList() : QStringList{connectionId};
}

} // namespace

struct DropViewModel::Job
{
    DropContent content;
    QStringList to; ///< with isForSome empty: nobody is left; else everyone
    bool isForSome = false;
    DropPlan plan;
    Findings findings; ///< once isExamined
    bool isExamined = false;
    bool isDropped = false;
    bool asks = false;
};

DropViewModel::DropViewModel(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

DropViewModel::~DropViewModel() = default;

bool DropViewModel::isLong(const QString &text)
{
    return text.toUtf8().size() > ComposerViewModel::MaxTextBytes;
}

const DropPlan &DropViewModel::plan() const
{
    static const DropPlan none;
    return m_current ? m_current->plan : none;
}

DropTarget DropViewModel::target(const QStringList &to) const
{
    DropTarget target;
    if (to.size() == 1)
        target.connectionId = to.first();
    else
        target.several = int(to.size());
    const int row = m_parts.people->rowOf(target.connectionId);
    if (row >= 0)
        target.name = m_parts.people->index(row).data(ConnectionListModel::NameRole).toString();
    target.others = std::max(0, m_parts.people->rowCount() - 1);
    return target;
}

QString DropViewModel::obstacle() const
{
    if (m_parts.composer->isOpen())
        return {};
    const auto state = m_parts.session->state();
    return state == Signaling::SignalingSession::State::Connected
        ? tr("Your role may not send anything in this session.")
        : tr("Nothing can be sent: you are not in the session.");
}

/// What more may wait, and goes out before it has waited for too long.
QueueRoom DropViewModel::room() const
{
    const Signaling::RetryPolicy policy = m_parts.session->retryPolicy();
    QueueRoom room;
    room.signalCount = policy.queueLimit;
    room.bytes = policy.queueBytesLimit;
    const double perSecond = m_parts.session->serverLimits().signalsPerSecond;
    const auto patience = std::min(policy.effectiveQueueAge(), policy.effectiveSignalTimeout());
    if (perSecond > 0)
        room.signalCount =
            std::min(room.signalCount, qint64(perSecond * double(patience.count()) / 1000));
    const auto pending = m_parts.session->pendingSignals();
    for (const Signaling::PendingSignalInfo &signal : pending) {
        if (signal.waitsFor == Signaling::PendingSignalInfo::WaitsFor::Acknowledgement)
            continue;
        --room.signalCount;
        room.bytes -= signal.bytes;
    }
    return room;
}

DropViewModel::JobPtr DropViewModel::start(const DropContent &content, const QStringList &to) const
{
    auto job = std::make_shared<Job>();
    job->content = content;
    job->to = to;
    job->isForSome = !to.isEmpty();
    if (!content.isText())
        keepWhoIsHere(job.get());
    plan(job.get());
    return job;
}

/// Of those who are to get files; time may have gone by since they were chosen.
void DropViewModel::keepWhoIsHere(Job *job) const
{
    QStringList here;
    for (const QString &id : std::as_const(job->to)) {
        // Chosen among others one gets signals, but no files.
        const bool isMyself = id == m_parts.people->ownId() && job->to.size() > 1;
        if (!isMyself && m_parts.people->rowOf(id) >= 0 && !here.contains(id))
            here << id;
    }
    here.sort(); // the same people get the same transfer, in whatever order they were chosen
    job->to = here;
}

void DropViewModel::plan(Job *job) const
{
    const QString problem = obstacle();
    if (!problem.isEmpty())
        job->plan = DropPlans::refused(problem);
    else if (job->isForSome && job->to.isEmpty())
        job->plan = DropPlans::refused(tr("Choose who gets it."));
    else if (job->to == QStringList{m_parts.people->ownId()})
        job->plan = DropPlans::refused(tr("That is you: nothing is sent."));
    else if (job->isExamined)
        job->plan =
            DropPlans::forFiles(job->findings.files, job->findings.preflight, target(job->to));
    else
        job->plan = DropPlans::atFirst(job->content, target(job->to), m_parts.composer->type(),
                                       ComposerViewModel::MaxTextBytes, room());
}

void DropViewModel::look(const DropContent &content, const QString &person)
{
    const QStringList to = listOf(person);
    // Held over somebody else now: what is known of the files is true still.
    if (m_current && !content.paths.isEmpty() && m_current->content.paths == content.paths) {
        m_current->to = to;
        m_current->isForSome = !to.isEmpty();
        plan(m_current.get());
    } else {
        m_current = start(content, to);
        if (!content.paths.isEmpty())
            examine(m_current);
    }
    Q_EMIT planChanged();
}

void DropViewModel::leave()
{
    if (!m_current)
        return;
    m_current.reset();
    Q_EMIT planChanged();
}

void DropViewModel::examine(const JobPtr &job)
{
    const auto limits = m_parts.session->serverLimits();
    const qint64 askBeyond = m_parts.transfers->preferences()->askBeyond();
    const bool makesFile = job->content.paths.isEmpty();
    const QString folder = makesFile ? m_parts.transfers->transfers()->newFolder() : QString();
    const QString name = fileName(job->content.pictureName, QStringLiteral("picture.png"));
    const int streams = target(job->to).streams();
    auto promise = std::make_shared<QPromise<Findings>>();
    auto *watcher = new QFutureWatcher<Findings>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job] {
        watcher->deleteLater();
        job->findings = watcher->result();
        job->isExamined = true;
        plan(job.get());
        if (job == m_current)
            Q_EMIT planChanged();
        if (job->isDropped)
            proceed(job);
    });
    watcher->setFuture(promise->future());
    const auto work = [promise, content = job->content, limits, streams, askBeyond, folder, name] {
        promise->start();
        Findings found;
        QString problem;
        QStringList paths = content.paths;
        if (paths.isEmpty())
            paths << written(folder, name, content.picture(), &problem);
        paths.removeAll(QString());
        found.files = FileSelection::fromPaths(paths);
        if (!problem.isEmpty())
            found.files.problems << problem;
        found.preflight = TransferPreflight::of(found.files, limits, streams, askBeyond);
        promise->addResult(found);
        promise->finish();
    };
    QThreadPool::globalInstance()->start(work);
}

void DropViewModel::drop()
{
    const JobPtr job = std::exchange(m_current, nullptr);
    Q_EMIT planChanged();
    if (!job)
        return;
    job->isDropped = true;
    if (job->plan.isReady)
        proceed(job);
    else if (job->content.hasPicture() && job->content.paths.isEmpty())
        examine(job); // it becomes a file only now
}

void DropViewModel::send(const DropContent &content, const QString &to, bool asks)
{
    sendToAll(content, listOf(to), asks);
}

void DropViewModel::sendToAll(const DropContent &content, const QStringList &to, bool asks)
{
    const JobPtr job = start(content, to);
    job->isDropped = true;
    job->asks = asks;
    if (job->plan.isReady)
        proceed(job);
    else
        examine(job);
}

void DropViewModel::proceed(const JobPtr &job)
{
    if (!job->plan.canDrop()) {
        Q_EMIT noticed(job->plan.problems.join(QLatin1Char(' ')));
        return;
    }
    if (!job->plan.mustAsk && !job->asks) {
        perform(job);
        return;
    }
    m_questions.insert(++m_lastQuestion, job);
    Q_EMIT asked(m_lastQuestion, job->plan);
}

void DropViewModel::answer(int question, Choice choice)
{
    const JobPtr job = m_questions.take(question);
    if (!job || choice == Choice::Cancel)
        return;
    if (choice == Choice::AsFile)
        sendAsFile(job);
    else
        perform(job);
}

void DropViewModel::perform(const JobPtr &job)
{
    // Much may have happened since it was looked at.
    const QString problem = obstacle();
    if (!problem.isEmpty()) {
        Q_EMIT noticed(problem);
        return;
    }
    if (job->plan.kind != DropPlan::Kind::Files) {
        sendText(job);
        return;
    }
    keepWhoIsHere(job.get());
    if (job->isForSome && job->to.isEmpty()) {
        Q_EMIT noticed(tr("Choose who gets it."));
        return;
    }
    const QString id = m_parts.transfers->send(job->findings.files, job->to);
    if (!id.isEmpty())
        Q_EMIT transferStarted(id);
}

void DropViewModel::sendText(const JobPtr &job)
{
    Draft draft;
    draft.type = m_parts.composer->type();
    draft.retry = m_parts.composer->retry();
    draft.targets = job->to;
    const int times = target(job->to).streams();
    const QStringList pieces = textPieces(job->content.asText(), ComposerViewModel::MaxTextBytes);
    const int count = int(pieces.size()) * times;
    if (pieces.size() > 1 && !room().holds(pieces, draft.type, times)) {
        Q_EMIT noticed(tr("Nothing was sent: the text takes %Ln signal(s), which are more than may "
                          "wait to be sent at present. Send it as a file.",
                          nullptr, count));
        return;
    }
    for (const QString &piece : pieces) {
        draft.text = piece;
        m_parts.sender->send(draft);
    }
    if (pieces.size() > 1)
        Q_EMIT noticed(tr("Sent in %Ln signal(s).", nullptr, count));
}

void DropViewModel::sendAsFile(const JobPtr &job)
{
    const QByteArray bytes = job->content.asText().toUtf8();
    DropContent file;
    file.picture = [bytes] { return bytes; };
    //: The name of a file with a text that was pasted, and the time
    file.pictureName =
        tr("Text %1.txt")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")));
    sendToAll(file, job->to, false);
}

} // namespace Signalbox
