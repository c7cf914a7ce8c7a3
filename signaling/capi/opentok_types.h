#ifndef SIGNALBOX_OPENTOK_TYPES_H
#define SIGNALBOX_OPENTOK_TYPES_H

/// \file
/// The types and numbers of opentok.h, which includes this.

#ifdef __cplusplus
extern "C" {
#endif

typedef int otc_bool;   ///< OTC_TRUE or OTC_FALSE
typedef int otc_status; ///< OTC_SUCCESS, or a number of the enums below

/// All is well.
#define OTC_SUCCESS 0
/// No.
#define OTC_FALSE 0
/// Yes.
#define OTC_TRUE 1

typedef struct otc_session otc_session;                   ///< a client's membership in one session
typedef struct otc_connection otc_connection;             ///< a client in a session
typedef struct otc_session_settings otc_session_settings; ///< what a session is made with
/// Signalbox has no streams: these are here for the callbacks that name them, which never come.
typedef struct otc_stream otc_stream;
typedef struct otc_publisher otc_publisher;   ///< as otc_stream
typedef struct otc_subscriber otc_subscriber; ///< as otc_stream

/// What is no session's error.
enum otc_error_code {
    OTC_INVALID_PARAM = 1,                 ///< NULL where something must be
    OTC_FATAL = 2,                         ///< there is no thread to be had
    OTC_CONNECTION_DROPPED = 1022,         ///< never comes
    OTC_UNABLE_TO_FORCE_DISCONNECT = 1520, ///< refused, or not a moderator
    OTC_CONNECTION_TIMED_OUT = 1542        ///< never comes
};

/// What on_error tells, and functions on sessions return.
enum otc_session_error_code {
    OTC_SESSION_AUTHORIZATION_FAILURE = 1004, ///< wrong, expired or foreign token; wrong key
    OTC_SESSION_INVALID_SESSION = 1005,       ///< no such session
    OTC_SESSION_CONNECTION_FAILED = 1006, ///< server not reachable, or its certificate not trusted
    OTC_SESSION_NOT_CONNECTED = 1010,     ///< there is no link
    OTC_SESSION_NULL_OR_INVALID_PARAMETER = 1011, ///< something is missing or malformed
    OTC_SESSION_ILLEGAL_STATE = 1015,        ///< not possible now: connecting twice, no otc_init()
    OTC_SESSION_STATE_FAILED = 1020,         ///< never comes
    OTC_SESSION_CONNECTION_TIMED_OUT = 1021, ///< the server did not answer in time
    OTC_SESSION_CONNECTION_DROPPED = 1022,   ///< the link was lost and could not be restored
    OTC_SESSION_CONNECTION_REFUSED = 1023,   ///< the server or a moderator ended the connection
    OTC_SESSION_BLOCKED_COUNTRY = 1026,      ///< never comes
    OTC_SESSION_CONNECTION_LIMIT_EXCEEDED = 1027, ///< the session or the server is full
    OTC_SESSION_SUBSCRIBER_NOT_FOUND = 1112,      ///< never comes
    OTC_SESSION_PUBLISHER_NOT_FOUND = 1113,       ///< never comes
    OTC_SESSION_SIGNAL_DATA_TOO_LONG = 1413,      ///< more than 8192 bytes
    OTC_SESSION_SIGNAL_TYPE_TOO_LONG = 1414,      ///< more than 128 bytes
    OTC_SESSION_INVALID_SIGNAL_TYPE = 1461,       ///< other characters than A-Z a-z 0-9 - . _ ~
    OTC_SESSION_NO_MESSAGING_SERVER = 1503,       ///< the server failed
    OTC_SESSION_FORCE_UNPUBLISH_OR_INVALID_STREAM = 1535, ///< never comes
    OTC_SESSION_UNABLE_TO_SEND_SIGNAL = 1550, ///< the server refused it, or it could not go out
    OTC_SESSION_INTERNAL_ERROR = 2000,        ///< anything else
    OTC_SESSION_UNEXPECTED_GET_SESSION_INFO_REPONSE = 2001 ///< what answers is no such server
};

/// Which messages go to the logger, each level with those before it.
enum otc_log_level {
    OTC_LOG_LEVEL_DISABLED = 0,                ///< none
    OTC_LOG_LEVEL_ERROR = 1,                   ///< what failed
    OTC_LOG_LEVEL_FATAL = OTC_LOG_LEVEL_ERROR, ///< the same
    OTC_LOG_LEVEL_WARN = 2,                    ///< what may be wrong
    OTC_LOG_LEVEL_INFO = 3,                    ///< what happens
    OTC_LOG_LEVEL_DEBUG = 4,                   ///< all of it
    OTC_LOG_LEVEL_MSG = OTC_LOG_LEVEL_DEBUG,   ///< the same
    OTC_LOG_LEVEL_TRACE = OTC_LOG_LEVEL_DEBUG, ///< the same
    OTC_LOG_LEVEL_ALL = OTC_LOG_LEVEL_DEBUG    ///< the same
};

/// There are no streams; for the callback that names it.
enum otc_stream_video_type {
    OTC_STREAM_VIDEO_TYPE_CAMERA = 1, ///< never comes
    OTC_STREAM_VIDEO_TYPE_SCREEN = 2, ///< never comes
    OTC_STREAM_VIDEO_TYPE_CUSTOM = 3  ///< never comes
};

/// How a signal is to be sent.
struct otc_signal_options
{
    /// OTC_TRUE: it is kept while the link is down, and sent again if it was on the wire without an
    /// acknowledgement. OTC_FALSE, as in a zeroed struct: it fails as soon as there is no link.
    otc_bool retry_after_reconnect;
};

/// What the token lets the session do; all OTC_FALSE while it is not connected.
struct otc_session_capabilities
{
    otc_bool publish;          ///< streams, at a server that has them
    otc_bool subscribe;        ///< the same
    otc_bool force_mute;       ///< mute others, at a server with streams
    otc_bool force_disconnect; ///< otc_session_force_disconnect()
};

/// There is no muting; for the callback that names it.
typedef struct otc_on_mute_forced_info
{
    otc_bool active;       ///< never comes
} otc_on_mute_forced_info; ///< the same by its short name

/// What a session tells. Members that are NULL are left out; those about streams, archives and
/// muting never come.
struct otc_session_callbacks
{
    /// We are in the session.
    void (*on_connected)(otc_session *session, void *user_data);
    /// The session ended: after otc_session_disconnect(), or after an error that on_error told.
    void (*on_disconnected)(otc_session *session, void *user_data);
    /// Another client joined or, right after on_connected, was there before us.
    void (*on_connection_created)(otc_session *session, void *user_data,
                                  const otc_connection *connection);
    /// Another client has left, or is gone for good.
    void (*on_connection_dropped)(otc_session *session, void *user_data,
                                  const otc_connection *connection);
    /// Never comes.
    void (*on_stream_received)(otc_session *session, void *user_data, const otc_stream *stream);
    /// Never comes.
    void (*on_stream_dropped)(otc_session *session, void *user_data, const otc_stream *stream);
    /// Never comes.
    void (*on_stream_has_audio_changed)(otc_session *session, void *user_data,
                                        const otc_stream *stream, otc_bool has_audio);
    /// Never comes.
    void (*on_stream_has_video_changed)(otc_session *session, void *user_data,
                                        const otc_stream *stream, otc_bool has_video);
    /// Never comes.
    void (*on_stream_has_captions_changed)(otc_session *session, void *user_data,
                                           const otc_stream *stream, otc_bool has_captions);
    /// Never comes.
    void (*on_stream_video_dimensions_changed)(otc_session *session, void *user_data,
                                               const otc_stream *stream, int width, int height);
    /// Never comes.
    void (*on_stream_video_type_changed)(otc_session *session, void *user_data,
                                         const otc_stream *stream, enum otc_stream_video_type type);
    /// \a connection: who sent it, which may be we ourselves; NULL for a signal from a server.
    /// \a type and \a signal: "" where the signal has none, never NULL. What a JavaScript client
    /// sent as an object or a number is its JSON.
    void (*on_signal_received)(otc_session *session, void *user_data, const char *type,
                               const char *signal, const otc_connection *connection);
    /// The link is lost, and the library tries to restore it: on_reconnected follows, or on_error
    /// with OTC_SESSION_CONNECTION_DROPPED and on_disconnected.
    void (*on_reconnection_started)(otc_session *session, void *user_data);
    /// The link is restored.
    void (*on_reconnected)(otc_session *session, void *user_data);
    /// Never comes.
    void (*on_archive_started)(otc_session *session, void *user_data, const char *archive_id,
                               const char *name);
    /// Never comes.
    void (*on_archive_stopped)(otc_session *session, void *user_data, const char *archive_id);
    /// Connecting failed, the session is about to end, or something that was asked for was not
    /// done: \a error_string says what and why. Force-disconnecting fails with
    /// OTC_UNABLE_TO_FORCE_DISCONNECT, of otc_error_code.
    void (*on_error)(otc_session *session, void *user_data, const char *error_string,
                     enum otc_session_error_code error);
    /// Never comes.
    void (*on_mute_forced)(otc_session *session, void *user_data,
                           otc_on_mute_forced_info *mute_info);
    /// What every callback is given.
    void *user_data;
    void *reserved; ///< NULL
};

/// Is given one line, without its end.
typedef void (*otc_logger_callback)(const char *message);

#ifdef __cplusplus
}
#endif

#endif
