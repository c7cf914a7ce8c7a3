#ifndef UI_MODELS_LOGHITS_H
#define UI_MODELS_LOGHITS_H

#include <signaling/clock.h>
#include <ui/models/logfilter.h>
#include <ui/models/logselection.h>

#include <QtCore/qobject.h>

#include <memory>

namespace Signalbox {

class LogFilterModel;
class LogMatcher;

/// Which of the rows that a LogFilterModel shows fit, all of them: how many there are, and which of
/// these one is. Some milliseconds' worth of rows at a time, so that it blocks nobody; follows as
/// rows come and go.
class LogHits : public QObject
{
    Q_OBJECT

public:
    LogHits(LogFilterModel *rows, std::shared_ptr<Signaling::Clock> clock,
            QObject *parent = nullptr);
    ~LogHits() override;

    /// Goes on with what it has where \a what is what it was.
    void start(const LogFilter &what);
    void stop();
    /// Whether every row that is shown has been looked at.
    bool isKnown() const { return m_matcher && !m_isBehind; }
    qsizetype count() const { return m_hits.size(); }
    /// Which of them the row with this sequence number is, from 1 on and as they are seen; 0: none.
    qsizetype placeOf(quint64 sequence) const;

Q_SIGNALS:
    /// isKnown(), count() or places are others.
    void changed();

private:
    void watchRows();
    void restart();
    void goOn();
    void look();
    void onInserted(int first, int last);
    void onRemoved();

    LogFilterModel *m_rows;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    LogFilter m_what;
    std::unique_ptr<LogMatcher> m_matcher; ///< none: nothing is counted
    LogSelection m_hits;
    /// Rows from here on were not looked at yet.
    quint64 m_next = 0;
    bool m_isBehind = false;
};

} // namespace Signalbox

#endif
