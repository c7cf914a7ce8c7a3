#ifndef UI_VIEWMODELS_SETTINGS_RETRYPOLICYVIEWMODEL_H
#define UI_VIEWMODELS_SETTINGS_RETRYPOLICYVIEWMODEL_H

#include <signaling/retrypolicy.h>
#include <ui/viewmodels/settings/retryfields.h>
#include <ui/viewmodels/settings/retrytimeline.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <array>

namespace Signalbox {

/// A retry policy while someone changes it: the text of each field and what is wrong with it. What
/// is wrong stays as it was written; the policy follows as soon as nothing is.
class RetryPolicyViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)
    Q_PROPERTY(bool isDefault READ isDefault NOTIFY changed)
    Q_PROPERTY(Signaling::RetryPolicy policy READ policy WRITE setPolicy NOTIFY policyChanged)

public:
    using Field = RetryFields::Field;

    explicit RetryPolicyViewModel(QObject *parent = nullptr);

    const QString &text(Field field) const { return m_texts[size_t(field)]; }
    void setText(Field field, const QString &text);
    /// Someone left the field: what it says is written as we would.
    void tidy(Field field);
    /// One step up or down; a field that can't be read starts at its default.
    void step(Field field, int by);
    void reset(Field field);
    /// Why the field can't be used, in one sentence; empty if it can.
    const QString &problem(Field field) const { return m_problems[size_t(field)]; }

    Signaling::RetryPolicy::Overflow overflow() const { return m_draft.overflow; }
    void setOverflow(Signaling::RetryPolicy::Overflow overflow);
    bool retryFirstConnect() const { return m_draft.retryFirstConnect; }
    void setRetryFirstConnect(bool retry);

    /// Whether no field has a problem.
    bool isValid() const;
    bool isDefault() const;
    void resetAll();
    /// The last that was right as a whole.
    const Signaling::RetryPolicy &policy() const { return m_policy; }
    /// Shows that one; values out of range are brought into it.
    void setPolicy(const Signaling::RetryPolicy &policy);
    /// Of policy().
    RetryTimeline timeline() const { return RetryTimeline::of(m_policy); }

Q_SIGNALS:
    /// A text or a problem is another one.
    void changed();
    /// Someone made another policy(), and it is right.
    void policyChanged();

private:
    void show();
    void check();

    Signaling::RetryPolicy m_policy;
    Signaling::RetryPolicy m_draft; ///< with the latest value of each field that could be read
    std::array<QString, RetryFields::FieldCount> m_texts;
    std::array<QString, RetryFields::FieldCount> m_problems;
};

} // namespace Signalbox

#endif
