#include "log_p.h"
#include "opentok.h"

#include <QtCore/qstringbuilder.h>

#include <atomic>
#include <cstdio>

namespace Signaling::CApi::Log {

namespace {

std::atomic<otc_logger_callback> s_callback{nullptr};
std::atomic<otc_log_level> s_level{OTC_LOG_LEVEL_DISABLED};

otc_log_level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return OTC_LOG_LEVEL_DEBUG;
    case QtInfoMsg:
        return OTC_LOG_LEVEL_INFO;
    case QtWarningMsg:
        return OTC_LOG_LEVEL_WARN;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return OTC_LOG_LEVEL_ERROR;
}

} // namespace

void setCallback(otc_logger_callback callback)
{
    s_callback = callback;
}

void setLevel(otc_log_level level)
{
    s_level = level;
}

otc_log_level level()
{
    return s_level;
}

void write(otc_log_level level, const QString &message)
{
    if (level > s_level)
        return;
    const QByteArray text = message.toUtf8();
    if (const otc_logger_callback callback = s_callback)
        callback(text.constData());
    else
        std::fprintf(stderr, "signalbox-opentok: %s\n", text.constData());
}

void writeQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    // True, and meant: the program's main thread is none of ours.
    if (message.contains(QLatin1String("was not created in the main() thread")))
        return;
    write(levelOf(type), message);
}

} // namespace Signaling::CApi::Log

void otc_log_set_logger_callback(otc_logger_callback callback)
{
    Signaling::CApi::Log::setCallback(callback);
}

void otc_log_enable(enum otc_log_level level)
{
    Signaling::CApi::Log::setLevel(level);
}

enum otc_log_level otc_get_log_level(void)
{
    return Signaling::CApi::Log::level();
}
