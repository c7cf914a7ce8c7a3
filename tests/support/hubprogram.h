#ifndef TESTS_SUPPORT_HUBPROGRAM_H
#define TESTS_SUPPORT_HUBPROGRAM_H

#include <QTest>
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qmap.h>
#include <QtCore/qprocess.h>

#include <csignal>
#include <unistd.h>

namespace TestSupport {

/// signalbox-hub as people run it: the built program (SIGNALBOX_HUB) with any options, in a process
/// of its own. HubProcess (hubprocess.h) is the one that comes back as it was.
class HubProgram : public QProcess
{
public:
    /// Not started yet.
    HubProgram() { setProgram(QStringLiteral(SIGNALBOX_HUB)); }
    /// \a variables are added to the environment that the test itself has.
    explicit HubProgram(const QStringList &arguments, const QMap<QString, QString> &variables = {})
        : HubProgram()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        setProcessEnvironment(environment);
        begin(arguments);
    }
    ~HubProgram() override
    {
        if (state() != NotRunning) {
            kill();
            waitForFinished();
        }
    }
    void begin(const QStringList &arguments)
    {
        setArguments(arguments);
        start();
    }
    /// The next line on stdout.
    QByteArray line()
    {
        return QTest::qWaitFor([&] { return canReadLine(); }, 10000) ? readLine() : QByteArray();
    }
    /// What `--dev --json` prints.
    QJsonObject guide() { return QJsonDocument::fromJson(line()).object(); }
    bool ended(int withinMs = 10000)
    {
        return QTest::qWaitFor([&] { return state() == NotRunning; }, withinMs);
    }
    void sendSignal(int number) const { ::kill(pid_t(processId()), number); }
    /// What it has of the computer's memory.
    qint64 residentBytes() const
    {
        QFile file(QStringLiteral("/proc/%1/statm").arg(processId()));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
    }
    /// The processor time that it has used.
    double processorSeconds() const
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(processId()));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        // The name before may hold anything, but it ends with the last bracket.
        const QByteArray text = file.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        return (fields.value(11).toDouble() + fields.value(12).toDouble())
            / double(sysconf(_SC_CLK_TCK));
    }
};

} // namespace TestSupport

#endif
