#include "composerviewmodel.h"

#include <ui/models/jsonlint.h>

#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr int MaxRecentTypes = 20;
constexpr qsizetype MaxReplacements = 50;

template <typename T>
bool assign(T &member, const T &value)
{
    if (member == value)
        return false;
    member = value;
    return true;
}

// Where nobody says better: as long as the real ones.
TemplateText::Values exampleValues(bool json)
{
    TemplateText::Values values;
    values.uuid = [] { return QStringLiteral("00000000-0000-0000-0000-000000000000"); };
    values.random = [](qint64, qint64 most) { return most; };
    values.json = json;
    return values;
}

} // namespace

ComposerViewModel::ComposerViewModel(const std::shared_ptr<Signaling::Clock> &clock,
                                     QObject *parent)
    : QObject(parent)
    , m_pause(clock->createTimer([this] {
        m_isPausing = false;
        Q_EMIT changed();
    }))
{
}

ComposerViewModel::~ComposerViewModel() = default;

void ComposerViewModel::setType(const QString &type)
{
    Draft draft = m_draft;
    draft.type = type;
    adopt(draft);
}

void ComposerViewModel::setTarget(const QString &connectionId)
{
    setTargets(connectionId.isEmpty() ? QStringList() : QStringList{connectionId});
}

void ComposerViewModel::setTargets(const QStringList &connectionIds)
{
    Draft draft = m_draft;
    draft.targets = connectionIds;
    draft.toNobody = false;
    adopt(draft);
}

void ComposerViewModel::chooseNobody()
{
    Draft draft = m_draft;
    draft.targets.clear();
    draft.toNobody = true;
    adopt(draft);
}

/// Where the text and how it travels stay the same.
void ComposerViewModel::adopt(const Draft &draft)
{
    if (!assign(m_draft, draft))
        return;
    m_isPausing = false;
    Q_EMIT changed();
}

void ComposerViewModel::setText(const QString &text)
{
    Draft draft = m_draft;
    draft.text = text;
    setDraft(draft);
}

void ComposerViewModel::setTextByUndo(const QString &text)
{
    const auto found = std::find_if(m_replacements.rbegin(), m_replacements.rend(),
                                    [this, &text](const Replacement &one) {
                                        const Draft &from = one.isUndone ? one.before : one.after;
                                        const Draft &to = one.isUndone ? one.after : one.before;
                                        return from.text == m_draft.text && to.text == text;
                                    });
    if (found == m_replacements.rend()) {
        setText(text);
        return;
    }
    // Made again, it is as it is left now.
    (found->isUndone ? found->before : found->after) = m_draft;
    const Draft draft = found->isUndone ? found->after : found->before;
    found->isUndone = !found->isUndone;
    setDraft(draft);
}

void ComposerViewModel::setJson(bool json)
{
    Draft draft = m_draft;
    draft.json = json;
    setDraft(draft);
}

void ComposerViewModel::setFillsIn(bool fillsIn)
{
    Draft draft = m_draft;
    draft.fillsIn = fillsIn;
    setDraft(draft);
}

void ComposerViewModel::setDraft(const Draft &draft)
{
    if (!assign(m_draft, draft))
        return;
    m_isPausing = false;
    m_failure.clear();
    examine();
    Q_EMIT changed();
}

void ComposerViewModel::replaceDraft(const Draft &draft)
{
    m_history.add(m_draft);
    if (draft.text != m_draft.text)
        m_replacements.append(Replacement{m_draft, draft, false});
    if (m_replacements.size() > MaxReplacements)
        m_replacements.removeFirst();
    setDraft(draft);
}

void ComposerViewModel::setRetry(bool retry)
{
    if (assign(m_draft.retry, retry))
        Q_EMIT changed();
}

void ComposerViewModel::setRetryByDefault(bool retry)
{
    if (assign(m_retryByDefault, retry))
        setRetry(retry);
}

void ComposerViewModel::setLink(Link link)
{
    if (assign(m_link, link))
        Q_EMIT changed();
}

void ComposerViewModel::setValues(std::function<TemplateText::Values(bool json)> values)
{
    m_values = std::move(values);
}

void ComposerViewModel::examine()
{
    m_textProblem.clear();
    m_hint.clear();
    m_problemAt = -1;
    TemplateText::Result filled;
    filled.text = m_draft.text;
    if (m_draft.fillsIn && hasVariables())
        filled = TemplateText::expanded(
            m_draft.text, m_values ? m_values(m_draft.json) : exampleValues(m_draft.json));
    if (!filled.ok()) {
        m_textProblem = filled.problem;
        m_problemAt = int(filled.at);
        filled.text = m_draft.text;
    } else if (!filled.text.isEmpty()) {
        checkJson(filled);
    }
    m_textBytes = m_draft.json && m_textProblem.isEmpty() && !filled.text.isEmpty()
        ? JsonLint::sentBytes(filled.text)
        : int(filled.text.toUtf8().size());
}

void ComposerViewModel::checkJson(const TemplateText::Result &filled)
{
    if (!m_draft.json && !JsonLint::looksLikeJson(filled.text))
        return;
    const auto problem = JsonLint::check(filled.text);
    if (!problem)
        return;
    // Said of what is written, not of what variables make of it.
    const qsizetype at =
        filled.pieces.isEmpty() ? problem->position : filled.origin(problem->position);
    const QString text = JsonLint::placed(m_draft.text, at, problem->reason).text();
    if (m_draft.json) {
        m_textProblem = text;
        m_problemAt = int(at);
    } else {
        m_hint = tr("Goes out as text. It is no JSON: %1").arg(text);
    }
}

bool ComposerViewModel::isComplete() const
{
    const bool isEmpty = m_draft.text.isEmpty() && (m_draft.type.isEmpty() || m_isPausing);
    return !isEmpty && !m_draft.toNobody && m_textProblem.isEmpty() && m_textBytes <= MaxTextBytes
        && typeProblem().isEmpty();
}

QString ComposerViewModel::typeProblem() const
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9._~-]*\\z"));
    if (!allowed.match(m_draft.type).hasMatch())
        return tr("A type may hold letters A to Z, digits and - . _ ~ only.");
    if (typeBytes() > MaxTypeBytes)
        return tr("The type has %L1 bytes, %L2 are allowed.").arg(typeBytes()).arg(MaxTypeBytes);
    return {};
}

QString ComposerViewModel::problem() const
{
    if (m_link == Link::Muted)
        return tr("Your role may not send signals. Ask for an invite as publisher.");
    const QString type = typeProblem();
    if (!type.isEmpty())
        return type;
    if (!m_textProblem.isEmpty())
        return m_textProblem;
    if (m_textBytes > MaxTextBytes)
        return tr("%L1 bytes, %L2 are allowed: shorten it by %L3.")
            .arg(m_textBytes)
            .arg(MaxTextBytes)
            .arg(m_textBytes - MaxTextBytes);
    if (m_link == Link::None && !m_draft.text.isEmpty())
        return tr("Not connected. Your text stays here until you connect.");
    if (m_draft.toNobody)
        return tr("Choose who gets it.");
    return {};
}

bool ComposerViewModel::respace(QString (*how)(QStringView))
{
    if (m_draft.text.isEmpty() || JsonLint::check(m_draft.text))
        return false;
    setText(how(m_draft.text));
    return true;
}

bool ComposerViewModel::format()
{
    return respace(JsonLint::formatted);
}

bool ComposerViewModel::minify()
{
    return respace(JsonLint::minified);
}

bool ComposerViewModel::showFromHistory(std::optional<Draft> draft)
{
    if (!draft)
        return false;
    draft->targets = m_draft.targets; // whom one writes to now, and not whom one wrote to then
    draft->toNobody = m_draft.toNobody;
    setDraft(*draft);
    return true;
}

bool ComposerViewModel::showOlder()
{
    return showFromHistory(m_history.older(m_draft));
}

bool ComposerViewModel::showNewer()
{
    return showFromHistory(m_history.newer(m_draft));
}

void ComposerViewModel::sent(const QHash<quint64, QString> &signalTargets)
{
    const QString &type = m_draft.type;
    if (!type.isEmpty() && (m_recentTypes.isEmpty() || m_recentTypes.constFirst() != type)) {
        m_recentTypes.removeAll(type);
        m_recentTypes.prepend(type);
        if (m_recentTypes.size() > MaxRecentTypes)
            m_recentTypes.removeLast();
        Q_EMIT recentTypesChanged();
    }
    m_lastSignals = signalTargets;
    m_last = m_draft;
    m_history.add(m_draft);
    m_history.forgetChanges();
    m_failure.clear();
    m_draft.text.clear();
    m_draft.fillsIn = false;
    examine();
    pause();
    Q_EMIT changed();
}

void ComposerViewModel::pause()
{
    m_isPausing = true;
    if (m_pause)
        m_pause->start(EmptyPause);
}

void ComposerViewModel::tried()
{
    if (m_isPausing)
        pause();
}

void ComposerViewModel::failed(quint64 id, const QString &why)
{
    if (id == 0 || !m_lastSignals.contains(id))
        return;
    const QString target = m_lastSignals.take(id);
    if (m_draft.text.isEmpty()) {
        m_draft.text = m_last.text;
        m_draft.fillsIn = m_last.fillsIn;
        // Of several people, those whom it did not reach; who has it must not get it twice.
        if (!m_last.targets.isEmpty()) {
            m_draft.targets = m_last.targets.size() > 1 ? QStringList{target} : m_last.targets;
            m_draft.toNobody = false;
        }
        examine();
    } else if (m_draft.text == m_last.text && m_last.targets.size() > 1
               && !m_draft.targets.contains(target)) {
        m_draft.targets << target;
        m_draft.toNobody = false;
    }
    m_failure = why;
    Q_EMIT changed();
}

void ComposerViewModel::refuse(const QString &why)
{
    m_failure = why;
    Q_EMIT changed();
}

} // namespace Signalbox
