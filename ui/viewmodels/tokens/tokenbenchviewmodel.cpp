#include "tokenbenchviewmodel.h"

#include <ui/models/isolated.h>
#include <ui/models/logtext.h>
#include <ui/models/person.h>
#include <ui/viewmodels/settings/quantity.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Signalbox {

using Kind = TokenFacts::Kind;
using Problem = TokenFacts::Problem;
using Signature = TokenFacts::Signature;

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QString distance(qint64 seconds)
{
    if (seconds < Minute)
        return TokenBenchViewModel::tr("%Ln second(s)", nullptr, int(seconds));
    if (seconds < Hour)
        return TokenBenchViewModel::tr("%Ln minute(s)", nullptr, int(seconds / Minute));
    if (seconds < 2 * Day)
        return TokenBenchViewModel::tr("%Ln hour(s)", nullptr, int(seconds / Hour));
    return TokenBenchViewModel::tr("%Ln day(s)", nullptr, int(seconds / Day));
}

} // namespace

std::optional<qint64> parseLifetime(const QString &text)
{
    const QString words = text.trimmed();
    if (words.compare(TokenBenchViewModel::tr("never"), Qt::CaseInsensitive) == 0)
        return 0;
    std::optional<qint64> seconds;
    const QStringList units{QStringLiteral("d"), TokenBenchViewModel::tr("d", "days")};
    const auto unit = std::find_if(units.begin(), units.end(), [&words](const QString &each) {
        return words.endsWith(each, Qt::CaseInsensitive);
    });
    if (unit != units.end()) {
        const auto days = Quantity::parseNumber(words.chopped(unit->size()));
        if (days && *days < 1e6)
            seconds = std::llround(*days * double(Day));
    } else if (const auto ms = Quantity::parseDuration(words)) {
        // A bare number would be milliseconds, which nobody means here.
        if (!words.isEmpty() && !words.back().isDigit())
            seconds = *ms / 1000;
    }
    if (!seconds || *seconds < 1 || *seconds > TokenBenchViewModel::MaxLifetime)
        return std::nullopt;
    return seconds;
}

TokenBenchViewModel::TokenBenchViewModel(const TokenService *service,
                                         std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(std::move(clock))
{
    m_texts[size_t(Field::Role)] = QStringLiteral("publisher");
    m_texts[size_t(Field::Lifetime)] = tr("24 h", "how long a token is valid");
}

void TokenBenchViewModel::setText(Field field, const QString &text)
{
    if (m_texts[size_t(field)] == text)
        return;
    m_texts[size_t(field)] = text;
    inspect();
    Q_EMIT changed();
}

void TokenBenchViewModel::inspect()
{
    TokenExpectation expected;
    expected.key = text(Field::Key).trimmed();
    expected.secret = text(Field::Secret).trimmed();
    expected.sessionId = text(Field::Session).trimmed();
    m_facts = m_service->inspect(text(Field::Token), expected, m_clock->wallMs());
}

QString TokenBenchViewModel::timeText(qint64 seconds) const
{
    const QString moment = LogText::moment(seconds * 1000);
    const qint64 away = seconds - now();
    if (away == 0)
        return tr("%1 (now)").arg(moment);
    return away > 0 ? tr("%1 (in %2)").arg(moment, distance(away))
                    : tr("%1 (%2 ago)").arg(moment, distance(-away));
}

QString TokenBenchViewModel::skewText() const
{
    const qint64 ahead = m_facts.createdAt - now();
    if (ahead <= 0)
        return tr("nothing to see: it was made in the past");
    return tr("it was made %1 in the future: the maker's clock is ahead of this computer's by so "
              "much at least")
        .arg(distance(ahead));
}

QList<TokenBenchViewModel::Fact> TokenBenchViewModel::facts() const
{
    if (text(Field::Token).trimmed().isEmpty() || m_facts.kind == Kind::Unreadable)
        return {};
    const bool isRest = m_facts.kind == Kind::Rest;
    const QString nothing = tr("none");
    QList<Fact> list;
    list << Fact{tr("Kind"),
                 isRest ? tr("REST, for servers")
                        : (m_facts.kind == Kind::T1 ? tr("T1, for clients of a session")
                                                    : tr("JWT, for clients of a session"))};
    list << Fact{tr("Project key"), m_facts.key};
    if (!isRest) {
        list << Fact{tr("Session"), m_facts.sessionId}
             << Fact{tr("Role"), Person::roleLabel(m_facts.role)}
             << Fact{tr("May"), m_facts.permissions.join(tr(", "))}
             << Fact{tr("Data"), m_facts.data.isEmpty() ? nothing : m_facts.data};
    }
    list << Fact{tr("Made"), timeText(m_facts.createdAt)}
         << Fact{tr("Expires"), m_facts.expiresAt ? timeText(*m_facts.expiresAt) : tr("never")}
         << Fact{tr("Clock skew"), skewText()};
    switch (m_facts.signature) {
    case Signature::NotChecked:
        list << Fact{tr("Signature"), tr("not checked: that takes the secret")};
        break;
    case Signature::Right:
        list << Fact{tr("Signature"), tr("right: the secret fits")};
        break;
    case Signature::Wrong:
        list << Fact{tr("Signature"), tr("wrong: the secret does not fit")};
        break;
    }
    return list;
}

bool TokenBenchViewModel::isGood() const
{
    return !text(Field::Token).trimmed().isEmpty() && m_facts.problem == Problem::None;
}

QString TokenBenchViewModel::problemText() const
{
    switch (m_facts.problem) {
    case Problem::None:
        return {};
    case Problem::Unreadable:
        return tr("This is no token: %1. A token begins with T1== or eyJ; copy it again, from its "
                  "first to its last character.")
            .arg(m_facts.detail);
    case Problem::WrongAlgorithm:
        return tr("No server takes it: it is not signed with HS256.");
    case Problem::BadSignature:
        return tr("The secret does not fit, or the token was changed. Check that both are of the "
                  "same project.");
    case Problem::WrongProject:
        return tr("It belongs to the project %1, not to this one.").arg(isolated(m_facts.key));
    case Problem::WrongSession:
        return tr("It is for another session. Mint one for this session, or ask for it.");
    case Problem::ForeignSession:
        return tr("Its session belongs to the project %1, the token to %2. No server takes that.")
            .arg(m_facts.detail, m_facts.key);
    case Problem::Expired:
        return tr("It expired %1 ago. Mint a new one, or ask for it.")
            .arg(distance(now() - m_facts.expiresAt.value_or(now())));
    case Problem::NotYetValid:
        return tr("It is not valid yet: it was made %1 in the future. One of the two clocks is "
                  "wrong.")
            .arg(distance(m_facts.createdAt - now()));
    case Problem::WrongKind:
        return tr("It is for something else than clients of a session.");
    case Problem::TooLong:
        return tr("A REST token may be valid for 5 minutes at most.");
    case Problem::UnknownRole:
        return tr("Its role does not exist.");
    case Problem::Malformed:
        return tr("Something in it is missing or wrong: %1").arg(m_facts.detail);
    }
    return {};
}

QString TokenBenchViewModel::verdict() const
{
    if (text(Field::Token).trimmed().isEmpty())
        return {};
    if (m_facts.problem != Problem::None)
        return problemText();
    return m_facts.signature == Signature::Right
        ? tr("The token is good.")
        : tr("Nothing is wrong with it, as far as one sees without the secret.");
}

QString TokenBenchViewModel::check(Field field) const
{
    const QString value = text(field).trimmed();
    switch (field) {
    case Field::Key:
        return value.isEmpty() ? tr("Enter the project's key.") : QString();
    case Field::Secret:
        return value.isEmpty() ? tr("Enter the project's secret.") : QString();
    case Field::Session: {
        if (value.isEmpty())
            return tr("Enter the session ID. It begins with 1_ or 2_");
        const QString owner = m_service->projectOf(value);
        if (owner.isEmpty())
            return tr("This is not a session ID: it begins with 1_ or 2_");
        return owner == text(Field::Key).trimmed()
            ? QString()
            : tr("This session belongs to the project %1.").arg(isolated(owner));
    }
    case Field::Data:
        return text(field).size() <= TokenService::MaxDataLength
            ? QString()
            : tr("%L1 characters, %L2 are allowed.")
                  .arg(text(field).size())
                  .arg(TokenService::MaxDataLength);
    case Field::Lifetime:
        return parseLifetime(value) ? QString() : tr("Write it like 15 min, 24 h, 30 d or never.");
    case Field::Token:
    case Field::Role:
        break;
    }
    return {};
}

QString TokenBenchViewModel::problem(Field field) const
{
    return m_wanted ? check(field) : QString();
}

TokenBenchViewModel::Field TokenBenchViewModel::firstProblem() const
{
    for (int i = 0; i < FieldCount; ++i) {
        if (!problem(Field(i)).isEmpty())
            return Field(i);
    }
    return Field::Key;
}

bool TokenBenchViewModel::mint()
{
    m_wanted = true;
    for (int i = 0; i < FieldCount; ++i) {
        if (!check(Field(i)).isEmpty()) {
            Q_EMIT changed();
            return false;
        }
    }
    TokenWish wish;
    wish.key = text(Field::Key).trimmed();
    wish.secret = text(Field::Secret).trimmed();
    wish.sessionId = text(Field::Session).trimmed();
    wish.role = text(Field::Role);
    wish.data = text(Field::Data);
    wish.lifetime = parseLifetime(text(Field::Lifetime)).value_or(0);
    m_wanted = false;
    m_texts[size_t(Field::Token)] = m_service->mint(wish, m_clock->wallMs());
    inspect();
    Q_EMIT changed();
    return true;
}

void TokenBenchViewModel::clear()
{
    m_texts[size_t(Field::Token)].clear();
    m_texts[size_t(Field::Secret)].clear();
    m_wanted = false;
    inspect();
    Q_EMIT changed();
}

} // namespace Signalbox
