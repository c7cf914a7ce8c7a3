#include "logbench.h"

#include "stalls.h"

#include <signaling/clock.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/log/logpane.h>

#include <QtCore/qabstracteventdispatcher.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qtimer.h>

#include <malloc.h>
#include <unistd.h>

using namespace Signalbox;

namespace {

constexpr int PageRows = 50;

qint64 residentBytes()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

LogBench::LogBench(qint64 rows, qint64 budget)
    : m_rows(rows)
    , m_memoryBefore(residentBytes())
    , m_log(std::make_unique<SignalLogModel>(Signaling::Clock::system()))
    , m_view(std::make_unique<LogFilterModel>(m_log.get(), Signaling::Clock::system()))
{
    m_log->setBudget(budget);
}

LogBench::~LogBench() = default;

LogRecord LogBench::next()
{
    LogRecord record;
    record.time = 1700000000000 + m_next;
    record.personId =
        QStringLiteral("8159eb31-0000-4000-8000-%1").arg(m_next % 20, 12, 10, QLatin1Char('0'));
    record.personName = QStringLiteral("person %1").arg(m_next % 20);
    record.type = QStringLiteral("type-%1").arg(m_next % 10);
    const QLatin1String word(m_next % 100000 == 0 ? "rare" : "well");
    record.data = QStringLiteral("%1 %2 ").arg(m_next, 12, 10, QLatin1Char('0')).arg(word)
        + QString(110, QLatin1Char('x'));
    ++m_next;
    return record;
}

void LogBench::append()
{
    const LogRecord record = next();
    if (!m_discards)
        m_log->append(record);
}

QJsonObject LogBench::fill()
{
    constexpr int batch = 320; // of a frame's time, at 20,000 a second
    QElapsedTimer timer;
    timer.start();
    double longest = 0;
    while (m_next < m_rows) {
        const double before = Stalls::workMs();
        for (int i = 0; i < batch && m_next < m_rows; ++i)
            append();
        m_log->flush();
        longest = qMax(longest, Stalls::workMs() - before);
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    return {{QStringLiteral("rows"), m_log->rowCount()},
            {QStringLiteral("seconds"), seconds},
            {QStringLiteral("longestBatchMs"), longest},
            {QStringLiteral("memoryBytes"), residentBytes() - m_memoryBefore},
            {QStringLiteral("storeBytes"), qint64(m_log->bytesInMemory())},
            {QStringLiteral("diskBytes"), m_log->bytesOnDisk()}};
}

QJsonObject LogBench::run(int perSecond, int milliseconds)
{
    const int before = m_log->rowCount();
    QElapsedTimer clock;
    Stalls stalls;
    QTimer source;
    source.setTimerType(Qt::PreciseTimer);
    QTimer end;
    end.setSingleShot(true);
    qint64 sent = 0;
    QObject::connect(&source, &QTimer::timeout, &source, [&] {
        stalls.turn();
        // Late ones come together, as they do from a socket.
        for (const qint64 due = clock.elapsed() * perSecond / 1000; sent < due; ++sent)
            append();
    });
    clock.start();
    const double work = Stalls::workMs();
    if (perSecond > 0)
        source.start(1);
    end.start(milliseconds);
    while (clock.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    source.stop();
    const double elapsed = double(clock.elapsed());
    const double busy = (Stalls::workMs() - work) / elapsed;
    m_log->flush();
    return {{QStringLiteral("perSecond"), double(m_log->rowCount() - before) * 1000 / elapsed},
            {QStringLiteral("longestStallMs"), stalls.longest()},
            {QStringLiteral("longestWorkMs"), stalls.longestWork()},
            {QStringLiteral("busyShare"), busy}};
}

QJsonObject LogBench::arrive(int perSecond, int milliseconds)
{
    LogFilter types;
    types.types = {QStringLiteral("type-1"), QStringLiteral("type-2")};
    m_view->setFilter(types);
    const QJsonObject result = run(perSecond, milliseconds);
    m_view->setFilter({});
    return result;
}

QJsonObject LogBench::window(int perSecond, int milliseconds)
{
    m_view.reset(); // the window has its own
    LogViewModel model(m_log.get(), Signaling::Clock::system());
    LogPane pane(&model, nullptr);
    pane.resize(1000, 700);
    pane.show();
    run(0, 500); // until it is drawn
    const QJsonObject shown = run(perSecond, milliseconds);
    const QJsonObject idle = run(0, 1000);
    pane.hide();
    const QJsonObject hidden = run(perSecond, milliseconds);
    return {{QStringLiteral("shown"), shown},
            {QStringLiteral("idle"), idle},
            {QStringLiteral("hidden"), hidden}};
}

QJsonObject LogBench::source(int perSecond, int milliseconds)
{
    m_discards = true;
    const QJsonObject result = run(perSecond, milliseconds);
    m_discards = false;
    return result;
}

QJsonObject LogBench::timeFilter(const LogFilter &filter)
{
    Stalls stalls;
    QElapsedTimer timer;
    double firstPage = -1;
    double firstPageWork = 0;
    const double work = Stalls::workMs();
    timer.start();
    stalls.turn();
    m_view->setFilter(filter);
    for (;;) {
        stalls.turn();
        if (firstPage < 0 && (m_view->rowCount() >= PageRows || !m_view->isScanning())) {
            firstPage = double(timer.nsecsElapsed()) / 1e6;
            firstPageWork = Stalls::workMs() - work;
        }
        if (!m_view->isScanning())
            break;
        QCoreApplication::processEvents();
    }
    const QJsonObject result{{QStringLiteral("firstPageMs"), firstPage},
                             {QStringLiteral("firstPageWorkMs"), firstPageWork},
                             {QStringLiteral("allMs"), double(timer.nsecsElapsed()) / 1e6},
                             {QStringLiteral("longestStallMs"), stalls.longest()},
                             {QStringLiteral("longestWorkMs"), stalls.longestWork()},
                             {QStringLiteral("rows"), m_view->rowCount()}};
    m_view->setFilter({});
    return result;
}

QJsonObject LogBench::filter()
{
    LogFilter type;
    type.types = {QStringLiteral("type-3")};
    LogFilter common;
    common.text = QStringLiteral("WELL");
    LogFilter rare;
    rare.text = QStringLiteral("rare");
    LogFilter regex;
    regex.text = QStringLiteral("^0+\\d*7 well");
    regex.isRegex = true;
    m_view->setFilter({});
    return {{QStringLiteral("type"), timeFilter(type)},
            {QStringLiteral("text"), timeFilter(common)},
            {QStringLiteral("rare text"), timeFilter(rare)},
            {QStringLiteral("expression"), timeFilter(regex)}};
}
