#ifndef TESTS_CHAOS_BROWSERCLIENT_H
#define TESTS_CHAOS_BROWSERCLIENT_H

#include "chaosclient.h"
#include "chaosplan.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>

namespace Chaos {

/// Where the programs are that a BrowserClient needs.
struct BrowserPrograms
{
    QString node;
    QString driver; ///< browser/driver.mjs
    QString chromium;
};

/// The vendor's OpenTok.js in a real browser. What is promised of it differs from what is promised
/// of our session in what that client itself does:
///
/// - It does not tell what was never on the wire from what was there when the link was lost. Only a
///   failure that is told before signal() returns, or that the server spoke, counts as failed; any
///   other error counts as unknown: it may have reached all or none.
/// - Signals can't be taken back and have no time-out of their own.
/// - It sends again, for 30 s, what has no STATUS. When the hub has forgotten it (1003), it is out,
///   knows so a little before it says so, and gives up what waits; its application (here: this
///   class) joins anew. So where hubs die, it is not asked to keep anything.
/// - To it, 429 (too many signals) is the end of that one signal: nor is it where hubs have limits.
/// - What its application sees, it is told some milliseconds later; the log notes it when it comes.
///
/// All else is as for our own: order, once, completeness, one outcome for each.
class BrowserClient final : public ChaosClient
{
    Q_OBJECT

public:
    BrowserClient(int index, Recorder &recorder, BrowserPrograms programs, FaultClass faults);
    ~BrowserClient() override;

    /// Starts the browser; ready() follows, or broken().
    void start(const QUrl &apiUrl);
    void join() override;
    void leave() override;
    bool isOnline() const override { return m_isOnline; }
    QString name() const override { return QStringLiteral("OpenTok.js"); }

Q_SIGNALS:
    void ready();

private:
    bool keepsSignals() const override { return m_faults == FaultClass::Network; }
    void transmit(quint64 number, const Order &order, const QString &target) override;
    void readOutput();
    void onEvent(const QJsonObject &event);
    void write(const QString &what, QJsonObject argument = {});

    BrowserPrograms m_programs;
    QProcess m_process;
    const FaultClass m_faults;
    bool m_isOnline = false;
    bool m_isLeaving = false;
};

} // namespace Chaos

#endif
