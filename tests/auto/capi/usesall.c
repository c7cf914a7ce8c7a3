// Names everything that opentok.h promises, in C11 and in C++14 (it is compiled as both, by several
// compilers): a name, a number, a type or the order of a member that changes is an error here.
#include <opentok.h>
#include <stddef.h>

#ifdef __cplusplus
#define SAME(number, name) static_assert((number) == (name), #name)
#else
#define SAME(number, name) _Static_assert((number) == (name), #name)
#endif

SAME(0, OTC_SUCCESS);
SAME(0, OTC_FALSE);
SAME(1, OTC_TRUE);
SAME(sizeof(int), sizeof(otc_bool));
SAME(sizeof(int), sizeof(otc_status));

SAME(1004, OTC_SESSION_AUTHORIZATION_FAILURE);
SAME(1005, OTC_SESSION_INVALID_SESSION);
SAME(1006, OTC_SESSION_CONNECTION_FAILED);
SAME(1010, OTC_SESSION_NOT_CONNECTED);
SAME(1011, OTC_SESSION_NULL_OR_INVALID_PARAMETER);
SAME(1015, OTC_SESSION_ILLEGAL_STATE);
SAME(1020, OTC_SESSION_STATE_FAILED);
SAME(1021, OTC_SESSION_CONNECTION_TIMED_OUT);
SAME(1022, OTC_SESSION_CONNECTION_DROPPED);
SAME(1023, OTC_SESSION_CONNECTION_REFUSED);
SAME(1026, OTC_SESSION_BLOCKED_COUNTRY);
SAME(1027, OTC_SESSION_CONNECTION_LIMIT_EXCEEDED);
SAME(1112, OTC_SESSION_SUBSCRIBER_NOT_FOUND);
SAME(1113, OTC_SESSION_PUBLISHER_NOT_FOUND);
SAME(1413, OTC_SESSION_SIGNAL_DATA_TOO_LONG);
SAME(1414, OTC_SESSION_SIGNAL_TYPE_TOO_LONG);
SAME(1461, OTC_SESSION_INVALID_SIGNAL_TYPE);
SAME(1503, OTC_SESSION_NO_MESSAGING_SERVER);
SAME(1535, OTC_SESSION_FORCE_UNPUBLISH_OR_INVALID_STREAM);
SAME(1550, OTC_SESSION_UNABLE_TO_SEND_SIGNAL);
SAME(2000, OTC_SESSION_INTERNAL_ERROR);
SAME(2001, OTC_SESSION_UNEXPECTED_GET_SESSION_INFO_REPONSE);

SAME(1, OTC_INVALID_PARAM);
SAME(2, OTC_FATAL);
SAME(1022, OTC_CONNECTION_DROPPED);
SAME(1520, OTC_UNABLE_TO_FORCE_DISCONNECT);
SAME(1542, OTC_CONNECTION_TIMED_OUT);

SAME(0, OTC_LOG_LEVEL_DISABLED);
SAME(1, OTC_LOG_LEVEL_ERROR);
SAME(1, OTC_LOG_LEVEL_FATAL);
SAME(2, OTC_LOG_LEVEL_WARN);
SAME(3, OTC_LOG_LEVEL_INFO);
SAME(4, OTC_LOG_LEVEL_DEBUG);
SAME(4, OTC_LOG_LEVEL_MSG);
SAME(4, OTC_LOG_LEVEL_TRACE);
SAME(4, OTC_LOG_LEVEL_ALL);

SAME(1, OTC_STREAM_VIDEO_TYPE_CAMERA);
SAME(2, OTC_STREAM_VIDEO_TYPE_SCREEN);
SAME(3, OTC_STREAM_VIDEO_TYPE_CUSTOM);

// The members one after the other, all of the same size, from the first to the last.
#define CALLBACK(place, member)                                                                    \
    SAME((place) * sizeof(void *), offsetof(struct otc_session_callbacks, member))
CALLBACK(0, on_connected);
CALLBACK(1, on_disconnected);
CALLBACK(2, on_connection_created);
CALLBACK(3, on_connection_dropped);
CALLBACK(4, on_stream_received);
CALLBACK(5, on_stream_dropped);
CALLBACK(6, on_stream_has_audio_changed);
CALLBACK(7, on_stream_has_video_changed);
CALLBACK(8, on_stream_has_captions_changed);
CALLBACK(9, on_stream_video_dimensions_changed);
CALLBACK(10, on_stream_video_type_changed);
CALLBACK(11, on_signal_received);
CALLBACK(12, on_reconnection_started);
CALLBACK(13, on_reconnected);
CALLBACK(14, on_archive_started);
CALLBACK(15, on_archive_stopped);
CALLBACK(16, on_error);
CALLBACK(17, on_mute_forced);
CALLBACK(18, user_data);
CALLBACK(19, reserved);
SAME(20 * sizeof(void *), sizeof(struct otc_session_callbacks));

SAME(0, offsetof(struct otc_session_capabilities, publish));
SAME(sizeof(int), offsetof(struct otc_session_capabilities, subscribe));
SAME(2 * sizeof(int), offsetof(struct otc_session_capabilities, force_mute));
SAME(3 * sizeof(int), offsetof(struct otc_session_capabilities, force_disconnect));
SAME(sizeof(int), sizeof(struct otc_signal_options));

static void on_event(otc_session *session, void *user_data)
{
    (void)session;
    (void)user_data;
}
static void on_connection(otc_session *session, void *user_data, const otc_connection *connection)
{
    (void)session;
    (void)user_data;
    (void)connection;
}
static void on_stream(otc_session *session, void *user_data, const otc_stream *stream)
{
    (void)session;
    (void)user_data;
    (void)stream;
}
static void on_stream_has(otc_session *session, void *user_data, const otc_stream *stream,
                          otc_bool has_it)
{
    (void)session;
    (void)user_data;
    (void)stream;
    (void)has_it;
}
static void on_dimensions(otc_session *session, void *user_data, const otc_stream *stream,
                          int width, int height)
{
    (void)session;
    (void)user_data;
    (void)stream;
    (void)width;
    (void)height;
}
static void on_video_type(otc_session *session, void *user_data, const otc_stream *stream,
                          enum otc_stream_video_type type)
{
    (void)session;
    (void)user_data;
    (void)stream;
    (void)type;
}
static void on_signal(otc_session *session, void *user_data, const char *type, const char *signal,
                      const otc_connection *connection)
{
    (void)session;
    (void)user_data;
    (void)type;
    (void)signal;
    (void)connection;
}
static void on_archive(otc_session *session, void *user_data, const char *id, const char *name)
{
    (void)session;
    (void)user_data;
    (void)id;
    (void)name;
}
static void on_archive_stopped(otc_session *session, void *user_data, const char *id)
{
    (void)session;
    (void)user_data;
    (void)id;
}
static void on_error(otc_session *session, void *user_data, const char *error_string,
                     enum otc_session_error_code error)
{
    (void)session;
    (void)user_data;
    (void)error_string;
    (void)error;
}
static void on_mute_forced(otc_session *session, void *user_data, otc_on_mute_forced_info *info)
{
    (void)session;
    (void)user_data;
    (void)info->active;
}
static void on_log(const char *message)
{
    (void)message;
}

static struct otc_session_callbacks all_callbacks(void)
{
    struct otc_session_callbacks callbacks = {0};
    callbacks.on_connected = on_event;
    callbacks.on_disconnected = on_event;
    callbacks.on_connection_created = on_connection;
    callbacks.on_connection_dropped = on_connection;
    callbacks.on_stream_received = on_stream;
    callbacks.on_stream_dropped = on_stream;
    callbacks.on_stream_has_audio_changed = on_stream_has;
    callbacks.on_stream_has_video_changed = on_stream_has;
    callbacks.on_stream_has_captions_changed = on_stream_has;
    callbacks.on_stream_video_dimensions_changed = on_dimensions;
    callbacks.on_stream_video_type_changed = on_video_type;
    callbacks.on_signal_received = on_signal;
    callbacks.on_reconnection_started = on_event;
    callbacks.on_reconnected = on_event;
    callbacks.on_archive_started = on_archive;
    callbacks.on_archive_stopped = on_archive_stopped;
    callbacks.on_error = on_error;
    callbacks.on_mute_forced = on_mute_forced;
    callbacks.user_data = NULL;
    callbacks.reserved = NULL;
    return callbacks;
}

int uses_all(void);
int uses_all(void)
{
    struct otc_session_callbacks callbacks = all_callbacks();
    struct otc_signal_options options = {OTC_TRUE};
    struct otc_session_capabilities capabilities;
    otc_publisher *publisher = NULL;
    otc_subscriber *subscriber = NULL;
    otc_logger_callback logger = on_log;
    otc_status status = otc_init(NULL);
    otc_log_set_logger_callback(logger);
    otc_log_enable(OTC_LOG_LEVEL_ALL);
    status += (otc_status)otc_get_log_level();

    otc_session_settings *settings = otc_session_settings_new();
    status += otc_session_settings_set_connection_events_suppressed(settings, OTC_TRUE);
    status += otc_session_settings_set_proxy_url(settings, "http://127.0.0.1:8080");
    otc_session *session = otc_session_new("key", "session", &callbacks);
    status += otc_session_delete(session);
    session = otc_session_new_with_settings("key", "session", &callbacks, settings);
    status += otc_session_settings_delete(settings);

    status += otc_session_connect(session, "token");
    otc_connection *own = otc_session_get_connection(session);
    status += otc_session_send_signal(session, "type", "signal");
    status += otc_session_send_signal_to_connection(session, "type", "signal", own);
    status += otc_session_send_signal_with_options(session, "type", "signal", options);
    status +=
        otc_session_send_signal_to_connection_with_options(session, "type", "signal", own, options);
    char *id = otc_session_get_id(session);
    void *user_data = otc_session_get_user_data(session);
    capabilities = otc_session_get_capabilities(session);
    status += capabilities.publish + capabilities.subscribe + capabilities.force_mute
        + capabilities.force_disconnect;
    status += otc_session_force_disconnect(session, own);

    const char *connection_id = otc_connection_get_id(own);
    const char *data = otc_connection_get_data(own);
    const char *session_id = otc_connection_get_session_id(own);
    int64_t creation_time = otc_connection_get_creation_time(own);
    otc_connection *copy = otc_connection_copy(own);
    status += otc_connection_delete(copy);

    status += otc_session_disconnect(session);
    status += otc_session_delete(session);
    status += otc_destroy();
    return status
        + (publisher || subscriber || id || user_data || connection_id || data || session_id
           || creation_time);
}
