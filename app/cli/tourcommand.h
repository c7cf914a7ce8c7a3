#ifndef APP_CLI_TOURCOMMAND_H
#define APP_CLI_TOURCOMMAND_H

#include "command.h"
#include "tourperson.h"

#include <QtCore/qtimer.h>

#include <functional>
#include <memory>
#include <vector>

namespace Signaling {
class SignalingHub;
}

namespace App {

/// `tour`: shows what Signalbox does, with a hub and two clients in this process, and checks it.
class TourCommand final : public Command
{
    Q_OBJECT

public:
    TourCommand();
    ~TourCommand() override;

    QString name() const override { return QStringLiteral("tour"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override { return {}; }
    std::optional<int> start(const Arguments &arguments) override;

private:
    struct Step
    {
        QString title;
        std::function<void()> act;
        /// True once everything has happened that the step is about.
        std::function<bool()> isDone;
    };

    bool startHub();
    void follow(TourPerson &person);
    void addMeeting();
    void addCut();
    void addReturn();
    void join(TourPerson &person);
    void cutLinkOfAlice();
    void beginStep();
    void check();
    void giveUp();
    /// What wasn't as it should be, a line for each.
    QStringList differences() const;
    int conclude();

    std::unique_ptr<Signaling::SignalingHub> m_hub;
    QString m_sessionId;
    TourPerson m_alice;
    TourPerson m_bob;
    std::vector<Step> m_steps;
    std::size_t m_current = 0;
    QTimer m_limit;
    bool m_isRunning = false; ///< the current step has begun and is not done
    bool m_isOver = false;
};

} // namespace App

#endif
