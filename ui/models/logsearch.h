#ifndef UI_MODELS_LOGSEARCH_H
#define UI_MODELS_LOGSEARCH_H

#include <signaling/clock.h>

#include <QtCore/qobject.h>

#include <memory>

namespace Signalbox {

class LogFilterModel;
class LogMatcher;
struct LogFilter;

/// Finds the next or the previous row that fits, among those a LogFilterModel shows; round the end
/// if need be. Some milliseconds' worth of rows at a time, so that it blocks nobody.
class LogSearch : public QObject
{
    Q_OBJECT

public:
    enum class Direction { Down, Up };

    LogSearch(LogFilterModel *rows, std::shared_ptr<Signaling::Clock> clock,
              QObject *parent = nullptr);
    ~LogSearch() override;

    /// Searches for \a what from \a row on, which comes last; -1: from the end that one comes from.
    /// Takes the place of a search that runs. Ends in found() or notFound(), maybe at once.
    void start(const LogFilter &what, int row, Direction direction);
    void stop();
    bool isRunning() const { return m_toLook > 0; }

Q_SIGNALS:
    void found(int row);
    void notFound();

private:
    void search();
    int nextRow(int row) const;

    LogFilterModel *m_rows;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    std::unique_ptr<LogMatcher> m_matcher;
    Direction m_direction = Direction::Down;
    /// Where it is, for the rows may move between its turns.
    quint64 m_sequence = 0;
    qint64 m_toLook = 0;
};

} // namespace Signalbox

#endif
