#ifndef UI_VIEWMODELS_TOKENS_TOKENBENCHVIEWMODEL_H
#define UI_VIEWMODELS_TOKENS_TOKENBENCHVIEWMODEL_H

#include <signaling/clock.h>
#include <ui/viewmodels/tokens/tokenservice.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <array>
#include <memory>

namespace Signalbox {

/// A token on the bench: what it says, what is wrong with it, whether a secret fits; and what a new
/// one is to hold. Keeps everything in memory only.
class TokenBenchViewModel : public QObject
{
    Q_OBJECT

public:
    enum class Field { Token, Key, Secret, Session, Role, Data, Lifetime };
    Q_ENUM(Field)
    static constexpr int FieldCount = 7;
    static constexpr qint64 MaxLifetime = 100LL * 365 * 24 * 3600; ///< seconds

    struct Fact
    {
        QString label;
        QString value;
    };

    /// \a service must outlive it.
    TokenBenchViewModel(const TokenService *service, std::shared_ptr<Signaling::Clock> clock,
                        QObject *parent = nullptr);

    const QString &text(Field field) const { return m_texts[size_t(field)]; }
    void setText(Field field, const QString &text);
    /// What stands in the way of a new token, beside the field; empty while nobody wanted one.
    QString problem(Field field) const;
    QStringList roles() const { return m_service->roles(); }

    /// What the token says; empty if there is none, or none that can be read.
    QList<Fact> facts() const;
    /// Whether nothing is wrong with the token, as far as could be checked.
    bool isGood() const;
    /// In one or two sentences; empty if there is no token.
    QString verdict() const;

    /// Makes one, which is then the token on the bench. False if something is wrong: problem()
    /// says what.
    bool mint();
    /// The first field with a problem.
    Field firstProblem() const;
    /// Forgets tokens and secrets.
    void clear();

Q_SIGNALS:
    void changed();

private:
    void inspect();
    QString check(Field field) const;
    QString problemText() const;
    QString timeText(qint64 seconds) const;
    QString skewText() const;
    qint64 now() const { return m_clock->wallMs() / 1000; }

    const TokenService *m_service;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::array<QString, FieldCount> m_texts;
    TokenFacts m_facts;
    bool m_wanted = false; ///< someone tried to mint one
};

/// "15 min", "24 h", "30 d" as seconds; 0 for "never"; nothing if it is no such time or beyond
/// MaxLifetime.
std::optional<qint64> parseLifetime(const QString &text);

} // namespace Signalbox

#endif
