#ifndef TESTS_AUTO_APP_HUBPROCESS_H
#define TESTS_AUTO_APP_HUBPROCESS_H

#include <QProcess>
#include <QTest>

/// signalbox-hub in a process of its own.
class HubProcess : public QProcess
{
public:
    /// \a variables are added to the environment that the test itself has.
    explicit HubProcess(const QStringList &arguments, const QMap<QString, QString> &variables = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        setProcessEnvironment(environment);
        setProgram(QStringLiteral(SIGNALBOX_HUB));
        setArguments(arguments);
        start();
    }
    ~HubProcess() override
    {
        if (state() != NotRunning) {
            kill();
            waitForFinished();
        }
    }
    /// The next line on stdout.
    QByteArray line()
    {
        return QTest::qWaitFor([&] { return canReadLine(); }, 10000) ? readLine() : QByteArray();
    }
    bool ended()
    {
        return QTest::qWaitFor([&] { return state() == NotRunning; }, 10000);
    }
};

#endif
