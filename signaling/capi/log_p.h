#ifndef SIGNALING_CAPI_LOG_P_H
#define SIGNALING_CAPI_LOG_P_H

#include <signaling/capi/opentok_types.h>

#include <QtCore/qlogging.h>
#include <QtCore/qstring.h>

/// What otc_log_enable() and otc_log_set_logger_callback() say. Any thread.
namespace Signaling::CApi::Log {

void setCallback(otc_logger_callback callback);
void setLevel(otc_log_level level);
otc_log_level level();

/// Hands a message on if its level is enabled. Tokens are the caller's business: it has none.
void write(otc_log_level level, const QString &message);
/// A handler for qInstallMessageHandler(): where the library brought Qt along, the program's user
/// has no use for what Qt prints.
void writeQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message);

} // namespace Signaling::CApi::Log

#endif
