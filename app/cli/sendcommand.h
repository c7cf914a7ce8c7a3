#ifndef APP_CLI_SENDCOMMAND_H
#define APP_CLI_SENDCOMMAND_H

#include "sessioncommand.h"

#include <signaling/signaloptions.h>

namespace App {

/// `send`: sends one signal and waits for its outcome.
class SendCommand final : public SessionCommand
{
    Q_OBJECT

public:
    QString name() const override { return QStringLiteral("send"); }
    QString summary() const override;
    QString positionalSyntax() const override { return QStringLiteral("[INVITE] [DATA | -]"); }
    int maxPositional() const override { return 2; }
    QString remarks() const override;
    QList<QCommandLineOption> options() const override;
    std::optional<int> start(const Arguments &arguments) override;

protected:
    void joined() override;

private:
    /// Takes what to send from \a arguments; the exit code if that can't be sent.
    std::optional<int> readSignal(const Arguments &arguments, QStringList positional);
    QString readData(const Arguments &arguments, const QStringList &positional);
    std::optional<int> checkSignal() const;
    void onFinished(quint64 id, Signaling::SignalingSession::Outcome outcome,
                    const Signaling::SignalingError &error);

    QString m_type;
    QString m_data; ///< null: none
    Signaling::SignalOptions m_options;
    quint64 m_id = 0;
};

} // namespace App

#endif
