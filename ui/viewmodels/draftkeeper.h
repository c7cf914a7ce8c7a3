#ifndef UI_VIEWMODELS_DRAFTKEEPER_H
#define UI_VIEWMODELS_DRAFTKEEPER_H

#include <signaling/clock.h>
#include <ui/viewmodels/draft.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Signalbox {

class ComposerViewModel;
class DraftStore;

/// Saves what a composer holds while it is written, and puts back what was there when the
/// application last ended, however it did. What was sent is deleted.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// A draft is saved when nothing was written for that long, …
    static constexpr std::chrono::milliseconds Quiet{400};
    /// … and while one writes on and on, this often.
    static constexpr std::chrono::milliseconds Longest{2000};

    /// \a store and \a composer must outlive it. \a session: a name that is the same the next time.
    DraftKeeper(DraftStore *store, const QString &session, ComposerViewModel *composer,
                std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);
    /// Saves what isn't yet.
    ~DraftKeeper() override;

private:
    bool isDraft() const;
    void onChanged();
    void save();

    DraftStore *m_store;
    QString m_place;
    ComposerViewModel *m_composer;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    Draft m_saved; ///< what the store has of it
    bool m_isStored = false;
    qint64 m_unsavedSince = 0;
};

} // namespace Signalbox

#endif
