#ifndef UI_QML_QMLCONNECTIONMODEL_H
#define UI_QML_QMLCONNECTIONMODEL_H

#include <ui/qml/qmlsignalingsession.h>

#include <QtCore/qidentityproxymodel.h>
#include <QtCore/qpointer.h>
#include <QtQml/qqmlregistration.h>

namespace Signalbox {

/// Who is in a session, in the order they joined, for views of QML. Roles: those of
/// ConnectionListModel, and `connection`, the value itself.
class QmlConnectionModel : public QIdentityProxyModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ConnectionModel)
    Q_PROPERTY(
        Signalbox::QmlSignalingSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    // Instead of the proxy's own, with which QML could take the rows away from under it.
    Q_PROPERTY(QAbstractItemModel *sourceModel READ noModel CONSTANT)

public:
    explicit QmlConnectionModel(QObject *parent = nullptr);

    QmlSignalingSession *session() const { return m_session; }
    void setSession(QmlSignalingSession *session);
    int count() const { return rowCount(); }
    static QAbstractItemModel *noModel() { return nullptr; }
    /// The connection in that row; a null one if there is no such row.
    Q_INVOKABLE
    Signaling::Connection get(int row) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void countChanged();

private:
    QPointer<QmlSignalingSession> m_session;
};

} // namespace Signalbox

#endif
