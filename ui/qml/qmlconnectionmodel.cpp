#include "qmlconnectionmodel.h"

namespace Signalbox {

namespace {

// Behind those of ConnectionListModel.
constexpr int ConnectionRole = Qt::UserRole + 100;

} // namespace

QmlConnectionModel::QmlConnectionModel(QObject *parent)
    : QIdentityProxyModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &QmlConnectionModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &QmlConnectionModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &QmlConnectionModel::countChanged);
}

void QmlConnectionModel::setSession(QmlSignalingSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session)
        connect(m_session, &QObject::destroyed, this, &QmlConnectionModel::sessionChanged);
    setSourceModel(session ? session->people() : nullptr);
    Q_EMIT sessionChanged();
}

Signaling::Connection QmlConnectionModel::get(int row) const
{
    const QString id = index(row, 0).data(ConnectionListModel::IdRole).toString();
    return m_session ? m_session->people()->connection(id) : Signaling::Connection();
}

QVariant QmlConnectionModel::data(const QModelIndex &index, int role) const
{
    if (role == ConnectionRole)
        return QVariant::fromValue(get(index.row()));
    return QIdentityProxyModel::data(index, role);
}

QHash<int, QByteArray> QmlConnectionModel::roleNames() const
{
    // A view may ask before there is a session, and not again.
    static const QHash<int, QByteArray> names = [] {
        QHash<int, QByteArray> all = ConnectionListModel().roleNames();
        all.insert(ConnectionRole, QByteArrayLiteral("connection"));
        return all;
    }();
    return names;
}

} // namespace Signalbox
