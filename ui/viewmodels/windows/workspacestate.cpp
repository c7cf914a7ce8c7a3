#include "workspacestate.h"

#include <ui/models/tokenredaction.h>
#include <ui/viewmodels/history/recordedcapture.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>

#include <QtCore/qjsondocument.h>
#include <QtCore/qsettings.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace Signalbox {

namespace {

QString text(const QSettings &settings, const char *key)
{
    return settings.value(QLatin1String(key)).toString();
}

bool flag(const QSettings &settings, const char *key)
{
    // To a QVariant any word is true.
    return settings.value(QLatin1String(key)).toString() == QLatin1String("true");
}

QByteArray bytes(const QSettings &settings, const char *key)
{
    return settings.value(QLatin1String(key)).toByteArray();
}

/// What can't be read is no filter.
LogFilter filter(const QSettings &settings)
{
    return LogFilter::fromJson(QJsonDocument::fromJson(bytes(settings, "filter")).object())
        .value_or(LogFilter());
}

void put(QSettings *settings, const char *key, const QString &value)
{
    if (!value.isEmpty())
        settings->setValue(QLatin1String(key), value);
}

void put(QSettings *settings, const LogFilter &wanted)
{
    const LogFilter filter = TokenRedaction::withoutTokens(wanted);
    if (!filter.isEmpty())
        put(settings, "filter",
            QString::fromUtf8(QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact)));
}

OpenSession readSession(const QSettings &settings)
{
    OpenSession session;
    session.server = QUrl(text(settings, "server"));
    session.key = text(settings, "key");
    session.sessionId = text(settings, "session");
    session.name = text(settings, "name");
    session.fingerprint = text(settings, "fingerprint");
    session.profile = text(settings, "profile");
    session.identity = text(settings, "identity");
    session.role = text(settings, "role");
    if (settings.contains(QStringLiteral("recording")))
        session.recording = flag(settings, "recording");
    session.hosted = flag(settings, "hosted");
    session.forNetwork = flag(settings, "forNetwork");
    session.remembered = flag(settings, "remembered");
    session.detached = flag(settings, "detached");
    session.geometry = bytes(settings, "geometry");
    session.filter = filter(settings);
    return session;
}

void write(QSettings *settings, const OpenSession &session)
{
    put(settings, "server", session.server.toString());
    put(settings, "key", session.key);
    put(settings, "session", session.sessionId);
    put(settings, "name", session.name);
    put(settings, "fingerprint", session.fingerprint);
    put(settings, "profile", session.profile);
    put(settings, "identity", session.identity);
    put(settings, "role", session.role);
    if (session.recording)
        settings->setValue(QStringLiteral("recording"), *session.recording);
    const std::pair<const char *, bool> flags[] = {{"hosted", session.hosted},
                                                   {"forNetwork", session.forNetwork},
                                                   {"remembered", session.remembered},
                                                   {"detached", session.detached}};
    for (const auto &[key, isSet] : flags) {
        if (isSet)
            settings->setValue(QLatin1String(key), true);
    }
    if (!session.geometry.isEmpty())
        settings->setValue(QStringLiteral("geometry"), session.geometry);
    put(settings, session.filter);
}

OpenCapture readCapture(const QSettings &settings)
{
    OpenCapture capture;
    capture.file = text(settings, "file");
    capture.place.server = text(settings, "server");
    capture.place.key = text(settings, "key");
    capture.place.sessionId = text(settings, "session");
    capture.filter = filter(settings);
    return capture;
}

void write(QSettings *settings, const OpenCapture &capture)
{
    put(settings, "file", capture.file);
    put(settings, "server", capture.place.server);
    put(settings, "key", capture.place.key);
    put(settings, "session", capture.place.sessionId);
    put(settings, capture.filter);
}

/// Those of an array that make sense; \a current: the row of one before, and then where it is.
template <typename Open>
QList<Open> readAll(QSettings *settings, const char *name, int most, int *current,
                    Open (*readOne)(const QSettings &))
{
    QList<Open> all;
    const int count = std::clamp(settings->beginReadArray(QLatin1String(name)), 0, most);
    int row = -1;
    for (int i = 0; i < count; ++i) {
        settings->setArrayIndex(i);
        const Open one = readOne(*settings);
        if (!one.isValid())
            continue;
        if (i == *current)
            row = int(all.size());
        all.append(one);
    }
    settings->endArray();
    *current = row;
    return all;
}

template <typename Open>
void writeAll(QSettings *settings, const char *name, int most, const QList<Open> &all)
{
    const int count = int(std::min<qsizetype>(all.size(), most));
    settings->beginWriteArray(QLatin1String(name), count);
    for (int i = 0; i < count; ++i) {
        settings->setArrayIndex(i);
        write(settings, all.at(i));
    }
    settings->endArray();
}

} // namespace

OpenSession OpenSession::of(const SessionSetup &setup)
{
    OpenSession session;
    // Neither a user's name nor a query belongs into a file.
    session.server = setup.credentials.apiUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                                       | QUrl::RemoveFragment);
    session.key = setup.credentials.apiKey;
    session.sessionId = setup.credentials.sessionId;
    session.name = setup.name;
    session.fingerprint = setup.credentials.fingerprint;
    session.profile = setup.profile;
    session.identity = setup.identity;
    session.role = setup.role;
    session.hosted = setup.hosted;
    session.forNetwork = setup.hosted && !setup.inviteUrl.isEmpty();
    session.remembered = setup.remember && !setup.hosted;
    return session;
}

SessionSetup OpenSession::setup() const
{
    SessionSetup setup;
    setup.credentials.apiUrl = server;
    setup.credentials.apiKey = key;
    setup.credentials.sessionId = sessionId;
    setup.credentials.fingerprint = fingerprint;
    setup.name = name;
    setup.hosted = hosted;
    setup.remember = remembered;
    setup.profile = profile;
    setup.identity = identity;
    setup.role = role;
    if (forNetwork)
        setup.inviteUrl = server; // until it is hosted anew: says that it was for the network
    return setup;
}

bool OpenSession::isValid() const
{
    return hosted ? !name.isEmpty() : server.isValid() && !server.isEmpty() && !sessionId.isEmpty();
}

OpenCapture OpenCapture::of(const CaptureViewModel *capture)
{
    OpenCapture open;
    if (const auto *recorded = qobject_cast<const RecordedCapture *>(capture))
        open.place = recorded->place();
    else
        open.file = capture->key();
    open.filter = capture->logView()->filter();
    return open;
}

WorkspaceState WorkspaceState::load(QSettings *settings)
{
    WorkspaceState state;
    state.current = settings->value(QStringLiteral("current"), -1).toInt();
    state.sessions =
        readAll<OpenSession>(settings, "sessions", MaxSessions, &state.current, readSession);
    state.currentCapture = settings->value(QStringLiteral("currentCapture"), -1).toInt();
    state.captures =
        readAll<OpenCapture>(settings, "captures", MaxCaptures, &state.currentCapture, readCapture);
    settings->beginGroup(QStringLiteral("window"));
    state.layout = {bytes(*settings, "geometry"), bytes(*settings, "listSplit"),
                    bytes(*settings, "pageSplit"), bytes(*settings, "sideSplit"),
                    flag(*settings, "sideFolded")};
    settings->endGroup();
    return state;
}

void WorkspaceState::save(QSettings *settings) const
{
    settings->clear();
    settings->setValue(QStringLiteral("current"), current);
    writeAll(settings, "sessions", MaxSessions, sessions);
    settings->setValue(QStringLiteral("currentCapture"), currentCapture);
    writeAll(settings, "captures", MaxCaptures, captures);
    settings->beginGroup(QStringLiteral("window"));
    settings->setValue(QStringLiteral("geometry"), layout.geometry);
    settings->setValue(QStringLiteral("listSplit"), layout.listSplit);
    settings->setValue(QStringLiteral("pageSplit"), layout.pageSplit);
    settings->setValue(QStringLiteral("sideSplit"), layout.sideSplit);
    settings->setValue(QStringLiteral("sideFolded"), layout.sideFolded);
    settings->endGroup();
    settings->sync();
}

} // namespace Signalbox
