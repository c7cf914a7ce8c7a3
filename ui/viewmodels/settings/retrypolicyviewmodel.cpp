#include "retrypolicyviewmodel.h"

#include <algorithm>

namespace Signalbox {

using Signaling::RetryPolicy;

RetryPolicyViewModel::RetryPolicyViewModel(QObject *parent)
    : QObject(parent)
{
    show();
}

void RetryPolicyViewModel::show()
{
    for (int i = 0; i < RetryFields::FieldCount; ++i)
        m_texts[size_t(i)] = RetryFields::text(Field(i), RetryFields::value(m_draft, Field(i)));
    m_problems = {};
}

void RetryPolicyViewModel::setPolicy(const RetryPolicy &policy)
{
    const RetryPolicy wanted = policy.broughtIntoRange();
    // What someone is writing stays while nothing else has changed.
    if (wanted == m_policy && !isValid())
        return;
    if (wanted == m_policy && wanted == m_draft)
        return;
    m_policy = m_draft = wanted;
    show();
    Q_EMIT changed();
}

void RetryPolicyViewModel::setText(Field field, const QString &text)
{
    if (m_texts[size_t(field)] == text)
        return;
    m_texts[size_t(field)] = text;
    check();
}

void RetryPolicyViewModel::tidy(Field field)
{
    const auto value = RetryFields::parse(field, text(field));
    if (value && problem(field).isEmpty())
        setText(field, RetryFields::text(field, *value));
}

void RetryPolicyViewModel::step(Field field, int by)
{
    const auto value = RetryFields::parse(field, text(field));
    setText(field,
            RetryFields::text(field,
                              value ? RetryFields::stepped(field, *value, by)
                                    : RetryFields::defaultValue(field)));
}

void RetryPolicyViewModel::reset(Field field)
{
    setText(field, RetryFields::text(field, RetryFields::defaultValue(field)));
}

void RetryPolicyViewModel::setOverflow(RetryPolicy::Overflow overflow)
{
    if (m_draft.overflow == overflow)
        return;
    m_draft.overflow = overflow;
    check();
}

void RetryPolicyViewModel::setRetryFirstConnect(bool retry)
{
    if (m_draft.retryFirstConnect == retry)
        return;
    m_draft.retryFirstConnect = retry;
    check();
}

void RetryPolicyViewModel::check()
{
    std::array<std::optional<double>, RetryFields::FieldCount> values;
    for (int i = 0; i < RetryFields::FieldCount; ++i) {
        values[size_t(i)] = RetryFields::parse(Field(i), text(Field(i)));
        m_problems[size_t(i)] = values[size_t(i)] ? QString() : RetryFields::misread(Field(i));
    }
    // The values first: what one of them may be depends on another.
    RetryPolicy draft = m_draft;
    for (int i = 0; i < RetryFields::FieldCount; ++i) {
        if (values[size_t(i)]
            && RetryFields::problem(Field(i), *values[size_t(i)], RetryPolicy()).isEmpty())
            RetryFields::setValue(draft, Field(i), *values[size_t(i)]);
    }
    for (int i = 0; i < RetryFields::FieldCount; ++i) {
        if (values[size_t(i)])
            m_problems[size_t(i)] = RetryFields::problem(Field(i), *values[size_t(i)], draft);
    }
    // A longest pause below the default first one is right where the first one is shorter still.
    const auto longest = values[size_t(Field::MaximumDelay)];
    if (longest && problem(Field::MaximumDelay).isEmpty())
        RetryFields::setValue(draft, Field::MaximumDelay, *longest);
    m_draft = draft;
    Q_EMIT changed();
    if (isValid() && m_draft != m_policy) {
        m_policy = m_draft;
        Q_EMIT policyChanged();
    }
}

bool RetryPolicyViewModel::isValid() const
{
    return std::all_of(m_problems.cbegin(), m_problems.cend(),
                       [](const QString &problem) { return problem.isEmpty(); });
}

bool RetryPolicyViewModel::isDefault() const
{
    return isValid() && m_policy == RetryPolicy();
}

void RetryPolicyViewModel::resetAll()
{
    const RetryPolicy defaults;
    if (isDefault())
        return;
    const bool isOther = m_policy != defaults;
    m_policy = m_draft = defaults;
    show();
    Q_EMIT changed();
    if (isOther)
        Q_EMIT policyChanged();
}

} // namespace Signalbox
