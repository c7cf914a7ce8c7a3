#ifndef UI_MODELS_JSONSCANNER_H
#define UI_MODELS_JSONSCANNER_H

#include <ui/models/jsonlint.h>

namespace Signalbox::JsonLint {

/// Takes a text apart into tokens, one call each.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    /// The next token; one of length 0 at the end. Of one that is wrong, problemAt() and reason()
    /// tell more.
    Token next();
    qsizetype problemAt() const { return m_problemAt; }
    const QString &reason() const { return m_reason; }

private:
    Token text();
    Token number();
    Token word();
    Token wrong(qsizetype start, qsizetype end, qsizetype at, const QString &reason);
    bool isDigit(qsizetype at) const;
    qsizetype skipDigits(qsizetype at) const;
    /// What is wrong with the escape whose backslash is at \a at; empty if nothing is.
    QString escapeProblem(qsizetype at) const;

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_problemAt = 0;
    QString m_reason;
};

} // namespace Signalbox::JsonLint

#endif
