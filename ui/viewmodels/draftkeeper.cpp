#include "draftkeeper.h"

#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/draftstore.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

DraftKeeper::DraftKeeper(DraftStore *store, const QString &session, ComposerViewModel *composer,
                         std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_place(store->claim(session))
    , m_composer(composer)
    , m_clock(std::move(clock))
    , m_timer(m_clock->createTimer([this] { save(); }))
{
    if (const auto draft = store->load(m_place)) {
        composer->setDraft(*draft);
        m_saved = *draft;
        m_isStored = true;
    }
    connect(composer, &ComposerViewModel::changed, this, &DraftKeeper::onChanged);
}

DraftKeeper::~DraftKeeper()
{
    save();
    m_store->release(m_place);
}

/// A type alone is a signal too; the type that is left of the signal before is none.
bool DraftKeeper::isDraft() const
{
    const QString &type = m_composer->type();
    return !m_composer->text().isEmpty()
        || (!type.isEmpty() && type != m_composer->recentTypes().value(0));
}

void DraftKeeper::onChanged()
{
    // What was sent must not come back, not even after a crash at the next moment.
    if (!isDraft()) {
        save();
        return;
    }
    if (m_composer->draft() == m_saved) {
        m_timer->stop();
        return;
    }
    const qint64 now = m_clock->monotonicMs();
    if (!m_timer->isActive())
        m_unsavedSince = now;
    const qint64 left = m_unsavedSince + Longest.count() - now;
    m_timer->start(
        std::clamp(std::chrono::milliseconds(left), std::chrono::milliseconds(0), Quiet));
}

void DraftKeeper::save()
{
    m_timer->stop();
    const Draft &draft = m_composer->draft();
    if (!isDraft()) {
        if (m_isStored)
            m_store->remove(m_place);
        m_isStored = false;
        m_saved = {};
    } else if (draft != m_saved) {
        m_store->save(m_place, draft);
        m_isStored = true;
        m_saved = draft;
    }
}

} // namespace Signalbox
