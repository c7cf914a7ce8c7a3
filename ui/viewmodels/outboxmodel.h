#ifndef UI_VIEWMODELS_OUTBOXMODEL_H
#define UI_VIEWMODELS_OUTBOXMODEL_H

#include <signaling/pendingsignalinfo.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>

#include <functional>

namespace Signalbox {

/// What a session has not sent, or has no answer to yet, in the order it goes out.
class OutboxModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        TypeRole,
        DataRole,
        ToIdRole, ///< connection id; empty: everyone
        ToRole,   ///< who gets it, in words
        BytesRole,
        RetryRole,
        OnTheWireRole, ///< then it can't be taken back any more
        ReasonRole,    ///< why it waits, in words
        FateRole,      ///< what will become of it, in words
        AgeRole,       ///< qint64, ms: for how long it has waited
        LeftRole,      ///< qint64, ms: until it ends by itself
    };
    /// The name of the connection with that id.
    using NameOf = std::function<QString(const QString &connectionId)>;

    explicit OutboxModel(NameOf nameOf, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Shows \a signals, as SignalingSession::pendingSignals() has them at \a now (ms since 1970).
    /// Rows that stay keep their selection.
    /// \a giveUpAt: as OutboxText::fate() has it.
    void update(const QList<Signaling::PendingSignalInfo> &pending, qint64 now,
                qint64 giveUpAt = 0);
    const Signaling::PendingSignalInfo &at(int row) const { return m_signals.at(row); }
    /// -1 if it isn't there.
    int rowOf(quint64 id) const;

private:
    void removeGone(const QList<Signaling::PendingSignalInfo> &wanted);
    void arrange(const QList<Signaling::PendingSignalInfo> &wanted);
    int ahead(int row) const;
    QString accessibleText(int row) const;

    NameOf m_nameOf;
    QList<Signaling::PendingSignalInfo> m_signals;
    int m_firstWaiting = 0; ///< before it are those that were sent
    qint64 m_now = 0;
    qint64 m_giveUpAt = 0;
};

} // namespace Signalbox

#endif
