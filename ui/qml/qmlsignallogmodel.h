#ifndef UI_QML_QMLSIGNALLOGMODEL_H
#define UI_QML_QMLSIGNALLOGMODEL_H

#include <ui/models/logfiltermodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/qml/qmlsignalingsession.h>

#include <QtCore/qidentityproxymodel.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstringlist.h>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Signalbox {

class SessionRecorder;

/// What happened in a session since the model was given it: signals, who joined and left, when the
/// link was lost and came back; for views of QML.
///
/// Roles: time (a date), kind, outgoing, delivery, personId, personName, personSlot (0 to 7: which
/// of the colours for people), targetId, targetName, targetSlot, signalType, signalData, hasData,
/// signalJson, bytes, signalId, note, duration and waiting, as SignalLogModel has them.
class QmlSignalLogModel : public QIdentityProxyModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SignalLogModel)
    Q_PROPERTY(
        Signalbox::QmlSignalingSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QStringList types READ types WRITE setTypes NOTIFY typesChanged)
    Q_PROPERTY(bool newestFirst READ isNewestFirst WRITE setNewestFirst NOTIFY newestFirstChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    // Instead of the proxy's own, with which QML could take the rows away from under it.
    Q_PROPERTY(QAbstractItemModel *sourceModel READ noModel CONSTANT)

public:
    /// As LogKind and Delivery; moc needs them here for QML to find them.
    enum class Kind { Signal, Joined, Left, LinkLost, LinkBack, Gap, SessionEnded, Note };
    Q_ENUM(Kind)
    enum class Delivery { None, Waiting, Sent, Failed, Cancelled, Expired, Unknown };
    Q_ENUM(Delivery)

    explicit QmlSignalLogModel(QObject *parent = nullptr);
    ~QmlSignalLogModel() override;

    QmlSignalingSession *session() const { return m_session; }
    /// What was recorded before stays.
    void setSession(QmlSignalingSession *session);
    /// Only signals of these types are rows, "" for those without one; empty: everything is.
    QStringList types() const { return m_rows->filter().types; }
    void setTypes(const QStringList &types);
    bool isNewestFirst() const { return m_rows->isNewestFirst(); }
    void setNewestFirst(bool newestFirst);
    int count() const { return rowCount(); }
    static QAbstractItemModel *noModel() { return nullptr; }
    Q_INVOKABLE
    void clear();

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void typesChanged();
    void newestFirstChanged();
    void countChanged();

private:
    void forgetSession();

    std::unique_ptr<SignalLogModel> m_log;
    std::unique_ptr<LogFilterModel> m_rows;
    std::unique_ptr<SessionRecorder> m_recorder;
    QPointer<QmlSignalingSession> m_session;
};

} // namespace Signalbox

#endif
