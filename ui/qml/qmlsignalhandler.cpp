#include "qmlsignalhandler.h"

namespace Signalbox {

void QmlSignalHandler::setSession(QmlSignalingSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &QmlSignalingSession::signalReceived, this, &QmlSignalHandler::hear);
        connect(m_session, &QObject::destroyed, this, &QmlSignalHandler::sessionChanged);
    }
    Q_EMIT sessionChanged();
}

void QmlSignalHandler::setType(const QString &type)
{
    if (m_hasType && m_type == type)
        return;
    m_type = type;
    m_hasType = true;
    Q_EMIT typeChanged();
}

void QmlSignalHandler::resetType()
{
    if (!m_hasType)
        return;
    m_type.clear();
    m_hasType = false;
    Q_EMIT typeChanged();
}

void QmlSignalHandler::setEnabled(bool enabled)
{
    if (m_isEnabled == enabled)
        return;
    m_isEnabled = enabled;
    Q_EMIT enabledChanged();
}

void QmlSignalHandler::componentComplete()
{
    if (!m_session)
        setSession(qobject_cast<QmlSignalingSession *>(parent()));
}

void QmlSignalHandler::hear(const SignalMessageValue &message)
{
    if (m_isEnabled && (!m_hasType || message.type() == m_type))
        Q_EMIT received(message);
}

} // namespace Signalbox
