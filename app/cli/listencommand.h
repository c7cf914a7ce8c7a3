#ifndef APP_CLI_LISTENCOMMAND_H
#define APP_CLI_LISTENCOMMAND_H

#include "sessioncommand.h"

#include <signaling/signalmessage.h>

namespace App {

/// `listen`: prints signals as they come.
class ListenCommand final : public SessionCommand
{
    Q_OBJECT

public:
    QString name() const override { return QStringLiteral("listen"); }
    QString summary() const override;
    QString positionalSyntax() const override { return QStringLiteral("[INVITE]"); }
    int maxPositional() const override { return 1; }
    QString remarks() const override;
    QList<QCommandLineOption> options() const override;
    std::optional<int> start(const Arguments &arguments) override;

protected:
    void joined() override;
    void timedOut() override;
    /// Stopping is the ordinary way to end.
    int exitCodeOfStop(int number) const override;

private:
    void followPeople();
    void onSignal(const Signaling::SignalMessage &message);
    void showEvent(const QString &event, const Signaling::Connection &connection,
                   const QString &text, const QString &reason = {});

    std::optional<QString> m_type;
    int m_wanted = 0; ///< 0: without end
    int m_seen = 0;
    bool m_isJson = false;
    bool m_showsEvents = false;
};

} // namespace App

#endif
