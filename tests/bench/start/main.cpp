// Measures how long the application takes from its start to a window that is drawn, and what it
// needs when nothing happens; prints one line of JSON. Wants an X server without a window manager.
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QScreen>
#include <QtCore/qcommandlineparser.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qthread.h>

#include <cstdio>
#include <unistd.h>

namespace {

constexpr int PatienceMs = 30000;
constexpr int StrideMs = 1;

/// A line across the middle of the screen: the window, as large as it is at its first start, covers
/// it wherever it is.
QImage middle()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize size = screen->size();
    return const_cast<QScreen *>(screen)
        ->grabWindow(0, size.width() / 2 - 100, size.height() / 2, 200, 1)
        .toImage();
}

class Program
{
public:
    Program(const QString &program, const QString &folder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), folder);
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(program);
    }
    /// In ms; negative: no window came.
    double start()
    {
        const QImage empty = middle();
        QElapsedTimer timer;
        timer.start();
        m_process.start();
        while (middle() == empty) {
            if (timer.elapsed() > PatienceMs)
                return -1;
            QThread::msleep(StrideMs);
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }
    bool end()
    {
        m_process.terminate();
        return m_process.waitForFinished(PatienceMs) && m_process.exitCode() == 0;
    }
    /// Of smaps_rollup, in bytes.
    qint64 memory(const char *kind) const
    {
        const QList<QByteArray> lines = read("smaps_rollup").split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(kind))
                return line.mid(line.indexOf(':') + 1).simplified().split(' ').value(0).toLongLong()
                    * 1024;
        }
        return 0;
    }
    /// In ms of the processor.
    qint64 work() const
    {
        // Behind the name, which ends with a bracket: user and system time are 12th and 13th.
        const QByteArray all = read("stat");
        const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
        return (fields.value(11).toLongLong() + fields.value(12).toLongLong()) * 1000
            / sysconf(_SC_CLK_TCK);
    }

private:
    QByteArray read(const char *what) const
    {
        QFile file(
            QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(QLatin1String(what)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QProcess m_process;
};

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("program"), {}, QStringLiteral("file")});
    parser.addOption({QStringLiteral("starts"), {}, QStringLiteral("number"), QStringLiteral("5")});
    parser.addOption({QStringLiteral("idle"), {}, QStringLiteral("ms"), QStringLiteral("3000")});
    parser.process(application);
    const QTemporaryDir folder;
    QJsonArray starts;
    QJsonObject idle;
    const int count = parser.value(QStringLiteral("starts")).toInt();
    const int idleMs = parser.value(QStringLiteral("idle")).toInt();
    // The first one warms up: what it reads from the disk is in memory then.
    for (int i = 0; i <= count; ++i) {
        Program program(parser.value(QStringLiteral("program")), folder.path());
        const double ms = program.start();
        if (ms < 0) {
            std::fputs("no window came\n", stderr);
            return 1;
        }
        if (i > 0)
            starts.append(ms);
        if (i == count) {
            QThread::msleep(1000); // until it has nothing left to do
            const qint64 before = program.work();
            QThread::msleep(ulong(idleMs));
            idle = {{QStringLiteral("busyShare"), double(program.work() - before) / idleMs},
                    {QStringLiteral("residentBytes"), program.memory("Rss")},
                    {QStringLiteral("proportionalBytes"), program.memory("Pss")}};
        }
        if (!program.end()) {
            std::fputs("it didn't end well\n", stderr);
            return 1;
        }
    }
    const QJsonObject result{{QStringLiteral("startMs"), starts}, {QStringLiteral("idle"), idle}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
