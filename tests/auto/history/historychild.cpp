// Records without end, and says after each batch how many entries are on the disk: to be killed.
#include <signaling/history/signalhistory.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Signaling;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    SignalHistory history(QString::fromLocal8Bit(argv[1]));
    const int recording = history.begin({{}, {}, QStringLiteral("one"), {}, true});
    int told = 0;
    int handedOver = 0;
    const auto more = [&] {
        handedOver = told;
        for (int i = 0; i < 300; ++i) {
            HistoryEntry entry;
            entry.time = ++told;
            entry.type = QStringLiteral("chat");
            entry.data = QStringLiteral("number %1 and some words to be indexed").arg(told);
            history.append(recording, entry);
        }
        history.flush();
    };
    QObject::connect(&history, &SignalHistory::written, &history, [&] {
        std::printf("%d\n", told);
        std::fflush(stdout);
        more();
    });
    more();
    return QCoreApplication::exec();
}
