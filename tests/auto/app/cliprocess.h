#ifndef TESTS_AUTO_APP_CLIPROCESS_H
#define TESTS_AUTO_APP_CLIPROCESS_H

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

/// signalbox-cli in a process of its own, with an environment that holds only what the test says.
class CliProcess : public QProcess
{
public:
    using Variables = QMap<QString, QString>;

    explicit CliProcess(const QStringList &arguments, const Variables &variables = {})
    {
        QProcessEnvironment environment;
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        // What sanitizers need of the outside.
        for (const char *name :
             {"PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "LD_LIBRARY_PATH"}) {
            if (qEnvironmentVariableIsSet(name))
                environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        }
        setProcessEnvironment(environment);
        setProgram(QStringLiteral(SIGNALBOX_CLI));
        setArguments(arguments);
    }
    ~CliProcess() override
    {
        if (state() != NotRunning) {
            kill();
            waitForFinished();
        }
    }

    /// Starts it with \a input on stdin and keeps the event loop going until it has ended, since
    /// its hub may live in this thread. The exit code, or -1.
    int run(const QByteArray &input = {})
    {
        start();
        write(input);
        closeWriteChannel();
        return end();
    }
    int end()
    {
        if (state() != NotRunning) {
            QSignalSpy spy(this, &QProcess::finished);
            if (!spy.wait(30000)) {
                qWarning("%s still runs after 30 s; it said: %s",
                         qPrintable(arguments().join(u' ')), qPrintable(err()));
                return -1;
            }
        }
        if (exitStatus() == NormalExit)
            return exitCode();
        // Of a process that crashed, QProcess's exit code is the signal.
        qWarning("%s was ended by signal %d; it said: %s", qPrintable(arguments().join(u' ')),
                 exitCode(), qPrintable(err()));
        return -1;
    }
    QString out()
    {
        m_out += readAllStandardOutput();
        return QString::fromUtf8(m_out);
    }
    QString err()
    {
        m_err += readAllStandardError();
        return QString::fromUtf8(m_err);
    }
    QStringList outLines() { return out().split(QLatin1Char('\n'), Qt::SkipEmptyParts); }

private:
    QByteArray m_out;
    QByteArray m_err;
};

#endif
