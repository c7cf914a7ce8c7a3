#ifndef SIGNALBOX_OPENTOK_H
#define SIGNALBOX_OPENTOK_H

/// \file
/// Signals between the clients of a session, for programs in C and C++: the names, numbers and
/// rules of the vendor's API as far as signals need them, so that such programs compile unchanged.
/// It is not binary compatible, and lies beside the vendor's, never over it.
///
/// Order: otc_init() first, otc_destroy() last; between them as many sessions as one likes.
///
/// Server: the settings' proxy URL names it or, without one, SIGNALBOX_API_URL in the environment
/// ("http://host:port", "https://host:port"). SIGNALBOX_CA names a PEM file with the CAs to believe
/// instead of the system's, SIGNALBOX_FINGERPRINT the SHA-256 of the one certificate to accept.
/// They are read by otc_session_connect().
///
/// Threads: every function may be called from any thread, and inside callbacks. Callbacks run on
/// one thread of the library's, one at a time, never inside a call of yours. What they are given,
/// other than session and user_data, is gone when they return: otc_connection_copy() keeps a
/// connection.
///
/// Text is UTF-8. Functions that return otc_status give OTC_SUCCESS, or a number of
/// otc_session_error_code (sessions) or otc_error_code (all else). NULL for what must be there is
/// OTC_SESSION_NULL_OR_INVALID_PARAMETER or OTC_INVALID_PARAM, and NULL or 0 from what returns no
/// status.
///
/// Qt: a program that uses it makes its QCoreApplication before otc_init() and keeps it until after
/// otc_destroy(). In others the library makes one, in its own thread.

#include "opentok_types.h"

#include <stdint.h>

#if defined(__GNUC__)
#define OTC_EXPORT __attribute__((visibility("default")))
#else
#define OTC_EXPORT
#endif

#ifdef __cplusplus
extern "C" {
#endif

/// \a reserved: NULL. Called again it counts: each call has its otc_destroy(). OTC_FATAL: there is
/// no thread to be had.
OTC_EXPORT otc_status otc_init(void *reserved);
/// Ends what sessions there still are, without callbacks; they remain to be deleted.
/// OTC_SESSION_ILLEGAL_STATE without otc_init(), and inside a callback, where nothing happens.
OTC_EXPORT otc_status otc_destroy(void);

/// Where messages of the level enabled go; NULL, as at first: to stderr. They hold no token. The
/// callback runs on the library's thread, seldom on another of Qt's.
OTC_EXPORT void otc_log_set_logger_callback(otc_logger_callback callback);
/// OTC_LOG_LEVEL_DISABLED at first.
OTC_EXPORT void otc_log_enable(enum otc_log_level level);
/// As otc_log_enable() was told.
OTC_EXPORT enum otc_log_level otc_get_log_level(void);

/// Does not connect yet; the strings and the struct are copied. NULL where one of them is NULL or
/// empty or not UTF-8, or without otc_init().
OTC_EXPORT otc_session *otc_session_new(const char *apikey, const char *session_id,
                                        const struct otc_session_callbacks *callbacks);
/// \a settings are copied; NULL: none.
OTC_EXPORT otc_session *otc_session_new_with_settings(const char *apikey, const char *session_id,
                                                      const struct otc_session_callbacks *callbacks,
                                                      otc_session_settings *settings);
/// Leaves, as otc_session_disconnect() does, unless that was done. No callback begins once this has
/// returned, and none runs any more unless this is called inside it. It waits for a callback of the
/// session that runs, so hold no lock that a callback takes.
OTC_EXPORT otc_status otc_session_delete(otc_session *session);
/// on_connected follows, or on_error. OTC_SESSION_ILLEGAL_STATE unless the session has ended.
OTC_EXPORT otc_status otc_session_connect(otc_session *session, const char *token);
/// on_disconnected follows. What was sent before goes out first, within 5 s; a signal that
/// waits for the link, or longer for its turn, is told through on_error and reaches nobody.
/// OTC_SESSION_NOT_CONNECTED if there is nothing to end.
OTC_EXPORT otc_status otc_session_disconnect(otc_session *session);

/// Sends a signal to everyone in the session, ourselves included. \a type and \a signal: NULL or
/// "": none. Refused at once with 1413, 1414, 1461, 1011 or 1010 (see otc_session_error_code),
/// later through on_error with OTC_SESSION_UNABLE_TO_SEND_SIGNAL and the reason. The same code at
/// once: 10,000 signals wait to be taken from the program's threads.
OTC_EXPORT otc_status otc_session_send_signal(otc_session *session, const char *type,
                                              const char *signal);
/// The same to one client. \a connection NULL, as a server's signal has:
/// OTC_SESSION_NULL_OR_INVALID_PARAMETER.
OTC_EXPORT otc_status otc_session_send_signal_to_connection(otc_session *session, const char *type,
                                                            const char *signal,
                                                            const otc_connection *connection);
/// The functions without options behave as with retry_after_reconnect OTC_TRUE.
OTC_EXPORT otc_status
otc_session_send_signal_with_options(otc_session *session, const char *type, const char *signal,
                                     struct otc_signal_options signal_options);
/// otc_session_send_signal_to_connection() with options.
OTC_EXPORT otc_status otc_session_send_signal_to_connection_with_options(
    otc_session *session, const char *type, const char *signal, const otc_connection *connection,
    struct otc_signal_options signal_options);

/// The session ID; the caller frees it with free().
OTC_EXPORT char *otc_session_get_id(const otc_session *session);
/// Our own connection, which the caller deletes; NULL while there is none.
OTC_EXPORT otc_connection *otc_session_get_connection(const otc_session *session);
/// What the token lets us do.
OTC_EXPORT struct otc_session_capabilities otc_session_get_capabilities(const otc_session *session);
/// The callbacks' user_data.
OTC_EXPORT void *otc_session_get_user_data(const otc_session *session);
/// Ends another's connection. OTC_UNABLE_TO_FORCE_DISCONNECT without a moderator's token; the
/// server's refusal comes through on_error with that number.
OTC_EXPORT otc_status otc_session_force_disconnect(otc_session *session,
                                                   otc_connection *connection);

/// What these return lives as long as the connection.
OTC_EXPORT const char *otc_connection_get_id(const otc_connection *connection);
/// What its token says of it; "" if nothing.
OTC_EXPORT const char *otc_connection_get_data(const otc_connection *connection);
/// The session it is in.
OTC_EXPORT const char *otc_connection_get_session_id(const otc_connection *connection);
/// Milliseconds since 1970, by the server's clock.
OTC_EXPORT int64_t otc_connection_get_creation_time(const otc_connection *connection);
/// One of the caller's own, which lives until otc_connection_delete().
OTC_EXPORT otc_connection *otc_connection_copy(const otc_connection *connection);
/// Only for those that the caller got from otc_connection_copy() or otc_session_get_connection().
OTC_EXPORT otc_status otc_connection_delete(otc_connection *connection);

/// For otc_session_new_with_settings(); the caller deletes it.
OTC_EXPORT otc_session_settings *otc_session_settings_new(void);
/// May be called as soon as the session is made.
OTC_EXPORT otc_status otc_session_settings_delete(otc_session_settings *settings);
/// OTC_TRUE: no on_connection_created and on_connection_dropped.
OTC_EXPORT otc_status otc_session_settings_set_connection_events_suppressed(
    otc_session_settings *settings, otc_bool connection_events_suppressed);
/// The server, in place of SIGNALBOX_API_URL.
OTC_EXPORT otc_status otc_session_settings_set_proxy_url(otc_session_settings *settings,
                                                         const char *proxy_url);

#ifdef __cplusplus
}
#endif

#endif
