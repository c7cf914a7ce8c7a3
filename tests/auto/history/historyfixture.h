#ifndef TESTS_AUTO_HISTORY_HISTORYFIXTURE_H
#define TESTS_AUTO_HISTORY_HISTORYFIXTURE_H

#include <signaling/history/historysearch.h>
#include <signaling/history/signalhistory.h>
#include <support/fakeclock.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace TestSupport {

/// A history in a folder of its own, whose clock is moved by hand.
struct HistoryFixture
{
    QTemporaryDir folder;
    QString fileName = folder.filePath(QStringLiteral("deep/history.sqlite"));
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<Signaling::SignalHistory> history;

    explicit HistoryFixture(const Signaling::HistoryOptions &options = {}) { open(options); }

    void open(const Signaling::HistoryOptions &options = {})
    {
        history.reset();
        history = std::make_unique<Signaling::SignalHistory>(fileName, clock, options);
    }
    static Signaling::HistoryPlace place(const char *session = "one", const char *name = "room")
    {
        return {QStringLiteral("https://hub.example"), QStringLiteral("100"),
                QString::fromLatin1(session), QString::fromLatin1(name), false};
    }
    static Signaling::HistoryEntry entry(const QString &data, const char *type = "chat",
                                         qint64 time = 1000)
    {
        Signaling::HistoryEntry entry;
        entry.time = time;
        entry.type = QString::fromLatin1(type);
        entry.data = data;
        entry.personId = QStringLiteral("id-ann");
        entry.personName = QStringLiteral("Ann");
        return entry;
    }
    static Signaling::HistoryEntry entry(const char *data, const char *type = "chat",
                                         qint64 time = 1000)
    {
        return entry(QString::fromUtf8(data), type, time);
    }
    /// Until all that waits is on the disk.
    bool write()
    {
        history->flush();
        return QTest::qWaitFor([this] { return history->waiting() == 0; });
    }
    bool refresh()
    {
        QSignalSpy changed(history.get(), &Signaling::SignalHistory::sessionsChanged);
        history->refresh();
        return changed.wait();
    }
    /// All that is found, page by page.
    QList<Signaling::HistoryHit> find(const Signaling::HistoryQuery &query, int pageSize = 100)
    {
        QList<Signaling::HistoryHit> all;
        Signaling::HistorySearch search(history.get());
        QObject::connect(&search, &Signaling::HistorySearch::found, &search,
                         [&all](const auto &hits) { all += hits; });
        search.start(query, pageSize);
        while (QTest::qWaitFor([&search] { return !search.isRunning(); }) && search.canFetchMore())
            search.fetchMore();
        return all;
    }
    QStringList dataOf(const Signaling::HistoryQuery &query, int pageSize = 100)
    {
        QStringList texts;
        const auto hits = find(query, pageSize);
        for (const auto &hit : hits)
            texts << hit.entry.data;
        return texts;
    }
    QStringList dataOf(const char *text)
    {
        Signaling::HistoryQuery query;
        query.text = QString::fromUtf8(text);
        return dataOf(query);
    }
};

} // namespace TestSupport

#endif
