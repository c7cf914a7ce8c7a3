#ifndef UI_VIEWMODELS_PROFILES_PROFILEEDITOR_H
#define UI_VIEWMODELS_PROFILES_PROFILEEDITOR_H

#include <ui/viewmodels/profiles/profile.h>
#include <ui/viewmodels/settings/retrypolicyviewmodel.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <array>

namespace Signalbox {

class ProfileList;

/// A profile while someone writes it.
class ProfileEditor : public QObject
{
    Q_OBJECT

public:
    enum class Field { Name, Server, Key, Session, Secret, Data, Lifetime };
    Q_ENUM(Field)
    static constexpr int FieldCount = 7;

    /// \a row: of the profile that is changed; −1: a new one. \a list must outlive it.
    ProfileEditor(ProfileList *list, int row, QObject *parent = nullptr);

    bool isNew() const { return m_row < 0; }
    const QString &text(Field field) const { return m_texts[size_t(field)]; }
    /// An invite pasted anywhere but into the name fills in all it has.
    void setText(Field field, const QString &text);
    /// Why the field can't be used; empty while nobody tried to save.
    QString problem(Field field) const { return m_wanted ? check(field) : QString(); }
    Field firstProblem() const;

    Profile::Entry entry() const { return m_profile.entry; }
    void setEntry(Profile::Entry entry);
    const QString &role() const { return m_profile.role; }
    void setRole(const QString &role) { m_profile.role = role; }
    int colour() const { return m_profile.colour; }
    void setColour(int colour) { m_profile.colour = colour; }
    bool autoConnect() const { return m_profile.autoConnect; }
    void setAutoConnect(bool on) { m_profile.autoConnect = on; }
    bool record() const { return m_profile.record; }
    void setRecord(bool on) { m_profile.record = on; }
    bool hasOwnPolicy() const { return m_hasOwnPolicy; }
    void setHasOwnPolicy(bool own);
    RetryPolicyViewModel *policy() { return &m_policy; }

    /// Into the list. False if something is wrong: then problem() says what.
    bool save();

Q_SIGNALS:
    void changed();

private:
    QString check(Field field) const;
    QString checkServer() const;
    bool isComplete() const;

    ProfileList *m_list;
    int m_row;
    Profile m_profile;
    RetryPolicyViewModel m_policy;
    std::array<QString, FieldCount> m_texts;
    bool m_hasOwnPolicy = false;
    bool m_wanted = false;
};

} // namespace Signalbox

#endif
