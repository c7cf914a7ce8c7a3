#ifndef TESTS_AUTO_PROOF_TESTINDEX_H
#define TESTS_AUTO_PROOF_TESTINDEX_H

#include <QHash>
#include <QString>
#include <QStringList>

namespace TestSupport {

/// What CTest knows of this build, and what the tests' own sources and programs say of themselves.
class TestIndex
{
public:
    /// \a buildFolder: where CTest runs. \a sourceFolder: the project's.
    TestIndex(const QString &buildFolder, const QString &sourceFolder);

    /// Why CTest could not be asked; empty if it could.
    const QString &problem() const { return m_problem; }
    QStringList names() const { return m_programs.keys(); }
    bool contains(const QString &test) const { return m_programs.contains(test); }
    /// The test functions that the program of \a test runs, as it tells them itself.
    QStringList functions(const QString &test);
    /// The text of the function in the source of \a test, from brace to brace; empty: there is
    /// none.
    QString body(const QString &test, const QString &function);
    /// Why \a test and its \a function prove nothing: they don't exist. Empty: they do. \a function
    /// may be empty: any.
    QString complaint(const QString &test, const QString &function);

private:
    struct Source
    {
        QStringList lines;
        QHash<QString, QString> bodies;
    };
    const Source &source(const QString &test);

    QString m_problem;
    QString m_sourceFolder;
    QHash<QString, QString> m_programs; ///< by the test's name
    QHash<QString, QStringList> m_functions;
    QHash<QString, Source> m_sources;
};

} // namespace TestSupport

#endif
