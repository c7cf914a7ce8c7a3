#ifndef UI_MODELS_SIGNALRATES_H
#define UI_MODELS_SIGNALRATES_H

#include <signaling/clock.h>

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <array>
#include <memory>
#include <vector>

namespace Signalbox {

class SignalLogModel;

/// How many signals of each type came and went in each second of the last hour. Takes the same
/// memory whatever happens: a number of types are counted each for itself, the others together.
class SignalRates : public QObject
{
    Q_OBJECT

public:
    static constexpr int Seconds = 3600;
    static constexpr int OwnTypes = 8;
    /// The place of the others in a bar.
    static constexpr int Others = OwnTypes;
    static constexpr int Places = OwnTypes + 1;
    /// How seldom changed() comes at most.
    static constexpr int ChangedMs = 250;
    /// How many rows are looked at where a log is counted anew.
    static constexpr qsizetype MaxRows = 200000;

    /// One of the bars of a picture: what happened from start on and before the next one's.
    struct Bar
    {
        qint64 start = 0; ///< milliseconds since 1970
        std::array<quint32, Places> counts{};
        quint32 sum() const;
    };
    struct Type
    {
        int place = 0; ///< in a bar
        QString name;  ///< empty: signals without a type, or those of the others
        quint32 signalCount = 0;
    };

    /// \a log must outlive it.
    SignalRates(SignalLogModel *log, std::shared_ptr<Signaling::Clock> clock,
                QObject *parent = nullptr);
    ~SignalRates() override;

    /// \a bars of the span of \a seconds that ends with the present one; \a seconds is a multiple
    /// of \a bars. Their starts are multiples of their width, so that none changes as time goes on.
    QList<Bar> bars(int seconds, int bars) const;
    /// The types in \a bars, the most frequent first, the others last; those with no signal aren't.
    QList<Type> types(const QList<Bar> &bars) const;
    /// For people; never empty.
    static QString label(const Type &type);
    /// Milliseconds since 1970.
    qint64 now() const { return m_clock->wallMs(); }
    SignalLogModel *log() const { return m_log; }

Q_SIGNALS:
    /// Something was counted.
    void changed();

private:
    using Counts = std::array<quint32, Places>;

    void countAnew();
    void countRows(int first, int last);
    void add(qint64 time, const QString &type);
    int placeOf(const QString &type);
    void advanceTo(qint64 second);
    void changeSoon();

    SignalLogModel *m_log;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    std::vector<Counts> m_counts; ///< by second, modulo Seconds
    qint64 m_newest = 0;          ///< the latest second that has a place
    std::array<QString, OwnTypes> m_names;
    std::array<bool, OwnTypes> m_taken{};
    std::array<qint64, Places> m_sums{};
    QHash<QString, int> m_places;
};

} // namespace Signalbox

#endif
