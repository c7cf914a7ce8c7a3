#ifndef UI_VIEWMODELS_DRAFTSTORE_H
#define UI_VIEWMODELS_DRAFTSTORE_H

#include <ui/viewmodels/draft.h>

#include <QtCore/qhash.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signalbox {

/// Keeps what is written and not sent, so that it outlives a crash. Whom a draft goes to is not
/// kept: connections have other ids the next time.
class DraftStore
{
public:
    DraftStore() = default;
    virtual ~DraftStore();
    Q_DISABLE_COPY_MOVE(DraftStore)

    /// A place for the draft of \a session; a session that is open twice gets two.
    QString claim(const QString &session);
    void release(const QString &place);

    virtual std::optional<Draft> load(const QString &place) = 0;
    virtual void save(const QString &place, const Draft &draft) = 0;
    virtual void remove(const QString &place) = 0;

private:
    QSet<QString> m_claimed;
};

/// For the rest of the run.
class RunDraftStore final : public DraftStore
{
public:
    std::optional<Draft> load(const QString &place) override;
    void save(const QString &place, const Draft &draft) override;
    void remove(const QString &place) override;

private:
    QHash<QString, Draft> m_drafts;
};

/// In a file for each, that only its owner can read. What a file is called tells nothing of the
/// session.
class FileDraftStore final : public DraftStore
{
public:
    /// More than that are not kept: the oldest go.
    static constexpr int MaxDrafts = 100;

    /// \a folder is made when the first draft is saved.
    explicit FileDraftStore(const QString &folder);

    /// Nothing where there is none, or where it can't be read; such a file goes.
    std::optional<Draft> load(const QString &place) override;
    void save(const QString &place, const Draft &draft) override;
    void remove(const QString &place) override;

private:
    QString pathOf(const QString &place) const;
    void removeOldest();

    QString m_folder;
};

} // namespace Signalbox

#endif
