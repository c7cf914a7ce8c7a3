#ifndef APP_CLI_ARGUMENTS_H
#define APP_CLI_ARGUMENTS_H

#include <QtCore/qbytearray.h>
#include <QtCore/qcommandlineoption.h>
#include <QtCore/qcommandlineparser.h>
#include <QtCore/qlist.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <memory>
#include <optional>

namespace App {

/// An option of the command line; without \a valueName a switch.
QCommandLineOption makeOption(const char *name, const char *description,
                              const char *valueName = nullptr);

/// An argument as errors quote it; a token or an invite is not shown.
QString quoted(const QString &argument);

/// A problem to report instead of a value: one line, no full stop needed.
template <typename T>
struct Result
{
    std::optional<T> value;
    QString problem;

    Result(T good)
        : value(std::move(good))
    {
    }
    static Result failed(const QString &why)
    {
        Result result;
        result.problem = why;
        return result;
    }
    explicit operator bool() const { return value.has_value(); }
    const T &operator*() const { return *value; }
    const T *operator->() const { return &*value; }

private:
    Result() = default;
};

/// What a command was called with: options, positional arguments and the environment.
class Arguments
{
public:
    Arguments(std::shared_ptr<const QCommandLineParser> parser,
              const QProcessEnvironment &environment);

    bool has(const char *option) const { return m_parser->isSet(QLatin1String(option)); }
    QString value(const char *option) const { return m_parser->value(QLatin1String(option)); }
    QStringList positional() const { return m_parser->positionalArguments(); }
    QString environment(const char *name) const;

    /// Seconds of an option, in milliseconds; 0 if it isn't given.
    Result<qint64> milliseconds(const char *option) const;
    /// A whole number from 1 on; 0 if it isn't given.
    Result<int> count(const char *option) const;
    /// The secret text of option \a name, of the file that option "\a name-file" names ("-":
    /// stdin), or null.
    Result<QString> secretText(const char *name) const;
    /// A whole file; "-" is stdin.
    static Result<QByteArray> readFile(const QString &name);

private:
    std::shared_ptr<const QCommandLineParser> m_parser;
    QProcessEnvironment m_environment;
};

} // namespace App

#endif
