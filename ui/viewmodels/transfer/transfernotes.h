#ifndef UI_VIEWMODELS_TRANSFER_TRANSFERNOTES_H
#define UI_VIEWMODELS_TRANSFER_TRANSFERNOTES_H

#include <signaling/clock.h>
#include <signaling/transfer/filetransfer.h>

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <functional>
#include <memory>

namespace Signalbox {

/// What the log says of transfers: a line when one begins, which says how far it is while it runs,
/// and one when it has ended. Both have the same number, by which the transfer is found.
class TransferNotes : public QObject
{
    Q_OBJECT

public:
    /// A line changes that often at most.
    static constexpr std::chrono::milliseconds Pause{500};
    using TransferOf = std::function<Signaling::FileTransfer(const QString &id)>;

    TransferNotes(const std::shared_ptr<Signaling::Clock> &clock, TransferOf transferOf,
                  QObject *parent = nullptr);
    ~TransferNotes() override;

    void begin(const Signaling::FileTransfer &transfer);
    /// \a tells: it has a line of its own.
    void end(const Signaling::FileTransfer &transfer, bool tells);
    /// One of them, or several, are further.
    void update();
    /// It is no longer there.
    void forget(const QString &id);
    /// Empty: none that is there.
    QString transferOf(quint64 number) const { return m_ids.value(number); }

Q_SIGNALS:
    /// A line for the log; with \a goesOn changed() may follow.
    void recorded(const QString &text, quint64 number, bool goesOn);
    /// What that line says now; without \a goesOn for the last time.
    void changed(quint64 number, const QString &text, bool goesOn);

private:
    struct Line
    {
        QString begun;
        QString shown;
    };

    quint64 numberOf(const QString &id);
    void refresh();

    TransferOf m_transferOf;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    QHash<quint64, QString> m_ids;
    QHash<QString, quint64> m_numbers;
    QHash<QString, Line> m_lines; ///< of those that may go on
    quint64 m_next;
};

} // namespace Signalbox

#endif
