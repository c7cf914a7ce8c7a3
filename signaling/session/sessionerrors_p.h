#ifndef SIGNALING_SESSION_SESSIONERRORS_P_H
#define SIGNALING_SESSION_SESSIONERRORS_P_H

#include <signaling/signalingerror.h>

#include <QtCore/qurl.h>

/// What a session says when something went wrong with it.
namespace Signaling::SessionErrors {

SignalingError connectFailed(const QString &details);
SignalingError dropped(const QString &details);
SignalingError refused(const QString &details);
SignalingError timedOut(qint64 ms, const QUrl &server);
SignalingError removed(bool byModerator, const QString &reason);
SignalingError notConnected();
SignalingError alreadyConnected();

} // namespace Signaling::SessionErrors

#endif
