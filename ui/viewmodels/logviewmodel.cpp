#include "logviewmodel.h"

#include <ui/models/deliverytrails.h>
#include <ui/models/logfiltermodel.h>
#include <ui/models/loghits.h>
#include <ui/models/logtext.h>
#include <ui/models/person.h>
#include <ui/models/signallogmodel.h>
#include <ui/models/visibletext.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

void toggle(QStringList &chosen, QStringList &hidden, const QString &what)
{
    hidden.removeAll(what);
    if (chosen.removeAll(what) == 0)
        chosen.append(what);
}

/// \a counts as choices, and those that the filter names though the log has none of them.
QList<LogViewModel::Choice> choices(const QList<LogTally::Count> &counts, const QStringList &chosen,
                                    const QStringList &hidden, const QString &nameless,
                                    const QMap<QString, QString> &names = {})
{
    QList<LogViewModel::Choice> list;
    QStringList missing = chosen + hidden;
    missing.removeDuplicates();
    const auto add = [&](const QString &key, const QString &name, qint64 rows) {
        const QString label = !name.isEmpty() ? name : key.isEmpty() ? nameless : key;
        list.append({key, label, rows, chosen.contains(key), hidden.contains(key)});
    };
    for (const LogTally::Count &count : counts) {
        add(count.key, count.name, count.rows);
        missing.removeAll(count.key);
    }
    for (const QString &key : std::as_const(missing))
        add(key, names.value(key), 0);
    return list;
}

/// What people call those whom \a filter chooses or hides, as far as \a tally or itself knows.
QMap<QString, QString> namesIn(const LogFilter &filter, const LogTally &tally)
{
    QMap<QString, QString> names;
    const QStringList senders = filter.senders + filter.hiddenSenders;
    if (senders.isEmpty())
        return names;
    for (const QString &id : senders) {
        if (filter.senderNames.contains(id))
            names.insert(id, filter.senderNames.value(id));
    }
    const QList<LogTally::Count> counts = tally.senders();
    for (const LogTally::Count &count : counts) {
        if (!count.name.isEmpty() && senders.contains(count.key))
            names.insert(count.key, count.name);
    }
    return names;
}

} // namespace

LogViewModel::LogViewModel(SignalLogModel *log, std::shared_ptr<Signaling::Clock> clock,
                           QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(std::move(clock))
    , m_rows(new LogFilterModel(log, m_clock, this))
    , m_search(new LogSearch(m_rows, m_clock, this))
    , m_hits(new LogHits(m_rows, m_clock, this))
    , m_export(new LogExport(log, m_clock, this))
    , m_choicesTimer(m_clock->createTimer([this] { Q_EMIT choicesChanged(); }))
{
    watch();
}

LogViewModel::~LogViewModel() = default;

void LogViewModel::watch()
{
    connect(m_rows, &LogFilterModel::scanChanged, this, &LogViewModel::onRowsChanged);
    connect(m_search, &LogSearch::found, this, &LogViewModel::onFound);
    connect(m_search, &LogSearch::notFound, this, &LogViewModel::onNotFound);
    connect(m_hits, &LogHits::changed, this, &LogViewModel::hitTextChanged);
    connect(m_log, &SignalLogModel::renumbered, this, [this](quint64, quint64 by) {
        if (m_found)
            *m_found += by;
    });
    connect(m_export, &LogExport::progressChanged, this, &LogViewModel::exportChanged);
    connect(m_export, &LogExport::finished, this, &LogViewModel::onExportFinished);
}

void LogViewModel::onRowsChanged()
{
    Q_EMIT countsChanged();
    if (std::exchange(m_gaveUp, m_rows->gaveUp()) != m_rows->gaveUp())
        Q_EMIT filterChanged();
    if (!m_choicesTimer->isActive())
        m_choicesTimer->start(std::chrono::milliseconds(ChoicesIntervalMs));
}

const LogFilter &LogViewModel::filter() const
{
    return m_rows->filter();
}

void LogViewModel::setFilter(const LogFilter &filter)
{
    if (filter == m_rows->filter())
        return;
    stopFinding();
    LogFilter named = filter;
    named.senderNames = namesIn(filter, m_log->tally());
    m_rows->setFilter(named);
    Q_EMIT filterChanged();
    Q_EMIT choicesChanged();
}

void LogViewModel::replaceFilter(const LogFilter &filter)
{
    setFilter(filter);
    Q_EMIT filterReplaced();
}

QString LogViewModel::filterProblem() const
{
    const QString problem = m_rows->problem();
    if (problem.isEmpty() && m_rows->gaveUp())
        return tr("The expression takes too long on some signals; these are left out.");
    return problem;
}

QList<LogViewModel::Choice> LogViewModel::types() const
{
    return choices(m_log->tally().types(), filter().types, filter().hiddenTypes, tr("No type"));
}

QList<LogViewModel::Choice> LogViewModel::senders() const
{
    QList<Choice> list = choices(m_log->tally().senders(), filter().senders, filter().hiddenSenders,
                                 tr("Server"), filter().senderNames);
    QList<Person::Named> people;
    for (const Choice &choice : std::as_const(list))
        people.append({choice.key, visibleLine(choice.label)});
    const QStringList names = Person::distinctNames(people);
    for (qsizetype i = 0; i < names.size(); ++i)
        list[i].label = names[i];
    return list;
}

void LogViewModel::toggleType(const QString &type)
{
    LogFilter changed = filter();
    toggle(changed.types, changed.hiddenTypes, type);
    setFilter(changed);
}

void LogViewModel::toggleSender(const QString &id)
{
    LogFilter changed = filter();
    toggle(changed.senders, changed.hiddenSenders, id);
    setFilter(changed);
}

void LogViewModel::showOnlyType(const QString &type)
{
    LogFilter changed = filter();
    changed.types = {type};
    changed.hiddenTypes.removeAll(type);
    setFilter(changed);
}

void LogViewModel::showOnlySender(const QString &id)
{
    LogFilter changed = filter();
    changed.senders = {id};
    changed.hiddenSenders.removeAll(id);
    setFilter(changed);
}

void LogViewModel::hideType(const QString &type)
{
    LogFilter changed = filter();
    changed.hideType(type);
    setFilter(changed);
}

void LogViewModel::hideSender(const QString &id)
{
    LogFilter changed = filter();
    changed.hideSender(id);
    setFilter(changed);
}

void LogViewModel::showHidden()
{
    LogFilter changed = filter();
    changed.hiddenTypes.clear();
    changed.hiddenSenders.clear();
    setFilter(changed);
}

void LogViewModel::showBetween(std::optional<qint64> from, std::optional<qint64> to)
{
    LogFilter changed = filter();
    changed.from = from;
    changed.to = to;
    setFilter(changed);
}

void LogViewModel::showLast(qint64 milliseconds)
{
    showBetween(m_clock->wallMs() - milliseconds, {});
}

QString LogViewModel::timeText() const
{
    const auto dateOf = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).date(); };
    const QDate today = dateOf(m_clock->wallMs());
    const auto time = [&](qint64 ms) -> QString {
        const QString hour = LogText::time(ms, LogText::Precision::Seconds);
        // A filter of the last time, or of a capture.
        const QDate date = dateOf(ms);
        return date == today
            ? hour
            : QLocale().toString(date, QLocale::ShortFormat) + QLatin1Char(' ') + hour;
    };
    const LogFilter &shown = filter();
    if (shown.from && shown.to)
        return tr("%1 to %2").arg(time(*shown.from), time(*shown.to));
    if (shown.from)
        return tr("Since %1").arg(time(*shown.from));
    return shown.to ? tr("Until %1").arg(time(*shown.to)) : QString();
}

qint64 LogViewModel::timeAt(int row) const
{
    return m_log->rowAt(m_rows->sequenceAt(row)).entry().time;
}

QString LogViewModel::countText() const
{
    const QString all = number(m_log->rowCount());
    return isFiltered() ? tr("%1 of %2", "shown of all").arg(number(m_rows->rowCount()), all) : all;
}

bool LogViewModel::isScanning() const
{
    return m_rows->isScanning();
}

bool LogViewModel::isPaused() const
{
    return m_rows->isPaused();
}

void LogViewModel::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    m_rows->setPaused(paused);
    Q_EMIT pausedChanged();
}

QString LogViewModel::pauseText() const
{
    if (!isPaused())
        return {};
    const qint64 waiting = m_rows->waitingRows();
    return waiting == 0 ? tr("Paused") : tr("Paused, %1 new").arg(number(waiting));
}

bool LogViewModel::isNewestFirst() const
{
    return m_rows->isNewestFirst();
}

void LogViewModel::setNewestFirst(bool newestFirst)
{
    if (newestFirst == isNewestFirst())
        return;
    m_rows->setNewestFirst(newestFirst);
    Q_EMIT orderChanged();
}

void LogViewModel::clear()
{
    stopFinding();
    m_log->clear();
    Q_EMIT choicesChanged();
}

void LogViewModel::forgetCleared()
{
    m_log->forgetCleared();
    Q_EMIT countsChanged();
}

bool LogViewModel::canUndoClear() const
{
    return m_log->canUndoClear();
}

void LogViewModel::undoClear()
{
    m_log->undoClear();
    Q_EMIT choicesChanged();
}

void LogViewModel::find(const LogFilter &what, int row, LogSearch::Direction direction)
{
    LogFilter text;
    text.text = what.text;
    text.isRegex = what.isRegex;
    text.isCaseSensitive = what.isCaseSensitive;
    if (text != m_sought)
        stopFinding();
    m_sought = text;
    m_search->start(text, row, direction);
}

void LogViewModel::stopFinding()
{
    m_search->stop();
    m_found.reset();
    m_hits->stop();
    Q_EMIT hitTextChanged();
}

void LogViewModel::onFound(int row)
{
    m_found = m_rows->sequenceAt(row);
    m_hits->start(m_sought);
    Q_EMIT found(row);
    Q_EMIT hitTextChanged();
}

void LogViewModel::onNotFound()
{
    stopFinding();
    Q_EMIT notFound();
}

QString LogViewModel::hitText() const
{
    const qsizetype place = m_found && m_hits->isKnown() ? m_hits->placeOf(*m_found) : 0;
    return place > 0
        ? tr("%1 of %2", "which of all that were found").arg(number(place), number(m_hits->count()))
        : QString();
}

void LogViewModel::exportTo(const QString &fileName, LogExport::Format format, Rows rows)
{
    m_export->start(fileName, format, rows == Rows::All ? LogFilter() : filter());
    Q_EMIT exportChanged();
}

double LogViewModel::exportProgress() const
{
    const qint64 all = m_export->rowsToLookAt();
    return all == 0 ? 1 : double(m_export->rowsLookedAt()) / double(all);
}

void LogViewModel::onExportFinished(LogExport::Result result)
{
    Q_EMIT exportChanged();
    switch (result) {
    case LogExport::Result::Done:
        Q_EMIT exportFinished(result, tr("Exported: %1").arg(number(m_export->rowsWritten())));
        return;
    case LogExport::Result::Cancelled:
        Q_EMIT exportFinished(result, tr("The export was cancelled; no file was written."));
        return;
    case LogExport::Result::Incomplete:
    case LogExport::Result::Failed:
        Q_EMIT exportFinished(result, m_export->problem());
        return;
    }
}

QStringList LogViewModel::trail(int row) const
{
    if (!m_trails || row < 0 || row >= m_rows->rowCount())
        return {};
    const auto shown = m_log->rowAt(m_rows->sequenceAt(row));
    const LogEntry &entry = shown.entry();
    if (entry.signalId == 0 || entry.kind != LogKind::Signal)
        return {};
    QStringList lines{tr("%1 queued").arg(LogText::time(entry.time))};
    const auto trail = m_trails->of(entry.signalId);
    // Never before it was queued, whatever the row's clock and the line's say.
    const auto step = [&entry](const QString &text, qint64 at) -> QString {
        const qint64 ms = std::max<qint64>(0, at - entry.time);
        return text.arg(ms < 10000 ? tr("%1 ms").arg(number(ms)) : LogText::duration(ms));
    };
    if (trail && trail->onWireAt > 0)
        lines << step(tr("+%1 on the wire"), trail->onWireAt);
    if (trail && entry.delivery == Delivery::Sent)
        lines << step(tr("+%1 taken by the hub"), trail->endedAt);
    else if (trail)
        lines << step(tr("+%1 ended"), trail->endedAt);
    if (trail && trail->receivers == 0)
        lines << step(tr("+%1 nobody else was there"), trail->endedAt);
    else if (trail && trail->receivers > 0)
        lines << step(tr("+%1 handed to %2 of %3"), trail->endedAt)
                     .arg(number(trail->handed), number(trail->receivers));
    return lines;
}

bool LogViewModel::canCopyAs(SignalSnippet::Format format, const QList<int> &rows) const
{
    return std::any_of(rows.begin(), rows.end(), [this, format](int row) {
        return SignalSnippet::isPossible(format, m_log->rowAt(m_rows->sequenceAt(row)).toRecord());
    });
}

QString LogViewModel::copyAs(SignalSnippet::Format format, QList<int> rows) const
{
    const auto sequenceOf = [this](int row) { return m_rows->sequenceAt(row); };
    std::sort(rows.begin(), rows.end(),
              [&](int a, int b) { return sequenceOf(a) < sequenceOf(b); });
    QStringList pieces;
    for (const int row : std::as_const(rows)) {
        const LogRecord record = m_log->rowAt(sequenceOf(row)).toRecord();
        if (SignalSnippet::isPossible(format, record))
            pieces << SignalSnippet::make(format, record, m_place);
    }
    return pieces.join(QLatin1Char('\n'));
}

} // namespace Signalbox
