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
    }
    connect(composer, &ComposerViewModel::changed, this, &DraftKeeper::onChanged);
}

DraftKeeper::~DraftKeeper()
{
    save();
    m_store->release(m_place);
}

void DraftKeeper::onChanged()
{
    if (m_composer->draft() == m_saved) {
        m_timer->stop();
        return;
    }
    // What was sent must not come back, not even after a crash at the next moment.
    if (m_composer->text().isEmpty()) {
        save();
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
    if (draft == m_saved)
        return;
    if (draft.text.isEmpty() && !m_saved.text.isEmpty())
        m_store->remove(m_place);
    else if (!draft.text.isEmpty())
        m_store->save(m_place, draft);
    m_saved = draft;
}

} // namespace Signalbox
