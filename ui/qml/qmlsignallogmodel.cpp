#include "qmlsignallogmodel.h"

#include <signaling/clock.h>
#include <ui/qml/javascriptvalue.h>
#include <ui/viewmodels/sessionrecorder.h>

#include <QDateTime>

#include <utility>

namespace Signalbox {

static_assert(int(QmlSignalLogModel::Kind::Note) == int(LogKind::Note));
static_assert(int(QmlSignalLogModel::Delivery::Unknown) == int(Delivery::Unknown));

QmlSignalLogModel::QmlSignalLogModel(QObject *parent)
    : QIdentityProxyModel(parent)
    , m_log(std::make_unique<SignalLogModel>(Signaling::Clock::system()))
    , m_rows(std::make_unique<LogFilterModel>(m_log.get(), Signaling::Clock::system()))
{
    setSourceModel(m_rows.get());
    connect(this, &QAbstractItemModel::rowsInserted, this, &QmlSignalLogModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &QmlSignalLogModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &QmlSignalLogModel::countChanged);
}

QmlSignalLogModel::~QmlSignalLogModel()
{
    // A view must not read rows that are half gone.
    setSourceModel(nullptr);
}

void QmlSignalLogModel::setSession(QmlSignalingSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_recorder.reset();
    if (session) {
        m_recorder = std::make_unique<SessionRecorder>(session->session(), m_log.get(),
                                                       session->people()->personSlots(),
                                                       Signaling::Clock::system());
        session->tell(m_recorder.get());
        connect(session, &QObject::destroyed, this, &QmlSignalLogModel::forgetSession);
    }
    Q_EMIT sessionChanged();
}

void QmlSignalLogModel::forgetSession()
{
    m_recorder.reset();
    Q_EMIT sessionChanged();
}

void QmlSignalLogModel::setTypes(const QStringList &types)
{
    LogFilter filter = m_rows->filter();
    if (std::exchange(filter.types, types) == types)
        return;
    m_rows->setFilter(filter);
    Q_EMIT typesChanged();
}

void QmlSignalLogModel::setNewestFirst(bool newestFirst)
{
    if (m_rows->isNewestFirst() == newestFirst)
        return;
    m_rows->setNewestFirst(newestFirst);
    Q_EMIT newestFirstChanged();
}

void QmlSignalLogModel::clear()
{
    m_log->clear();
    m_log->forgetCleared();
}

QVariant QmlSignalLogModel::data(const QModelIndex &index, int role) const
{
    const QVariant value = QIdentityProxyModel::data(index, role);
    switch (role) {
    case SignalLogModel::TimeRole:
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong());
    case SignalLogModel::KindRole:
        return int(value.value<LogKind>());
    case SignalLogModel::DeliveryRole:
        return int(value.value<Signalbox::Delivery>());
    case SignalLogModel::DirectionRole:
        return value.value<LogDirection>() == LogDirection::Outgoing;
    case SignalLogModel::JsonRole:
        return value.toBool()
            ? variantOfJson(QIdentityProxyModel::data(index, SignalLogModel::DataRole).toString())
            : QVariant();
    default:
        return value;
    }
}

QHash<int, QByteArray> QmlSignalLogModel::roleNames() const
{
    // Not type, data and size: a delegate has properties of these names already.
    QHash<int, QByteArray> names = QIdentityProxyModel::roleNames();
    names.insert(SignalLogModel::DirectionRole, QByteArrayLiteral("outgoing"));
    names.insert(SignalLogModel::TypeRole, QByteArrayLiteral("signalType"));
    names.insert(SignalLogModel::DataRole, QByteArrayLiteral("signalData"));
    names.insert(SignalLogModel::JsonRole, QByteArrayLiteral("signalJson"));
    names.insert(SignalLogModel::SizeRole, QByteArrayLiteral("bytes"));
    return names;
}

} // namespace Signalbox
