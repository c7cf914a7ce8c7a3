#ifndef SIGNALBOX_TESTS_SOURCETEXT_H
#define SIGNALBOX_TESTS_SOURCETEXT_H

#include <QList>
#include <QString>
#include <QStringList>

/// What the rules need to know about a C++ file, taken from its text without a compiler. It reads
/// the project's own formatted code, not every program that the language allows.
class SourceText
{
public:
    struct Include
    {
        QString header;
        bool quoted = false;
        int line = 0;
    };
    struct Function
    {
        QString name;
        int line = 0;   ///< of its opening brace
        int length = 0; ///< lines from the opening brace to the closing one
    };
    struct Class
    {
        QString name;
        int line = 0;
        int properties = 0;
    };

    explicit SourceText(const QString &text);

    int lineCount() const { return m_lineCount; }
    QList<Include> includes() const;
    QList<Function> functions() const;
    QList<Class> classesWithProperties() const;
    /// Line and text of each line that \a pattern matches, comments and literals left out.
    QStringList linesMatching(const QString &pattern) const;

private:
    int lineAt(qsizetype position) const;

    QString m_text;
    QString m_code; ///< as long as m_text; comments, literals and directives blanked out
    int m_lineCount = 0;
};

/// \a text with what is inside comments and literals replaced by blanks, line ends kept.
QString withoutCommentsAndLiterals(const QString &text);

#endif
