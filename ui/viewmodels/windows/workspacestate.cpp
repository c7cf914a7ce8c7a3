#include "workspacestate.h"

#include <ui/viewmodels/sessionviewmodel.h>

#include <QtCore/qsettings.h>

#include <algorithm>

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

OpenSession read(const QSettings &settings)
{
    OpenSession session;
    session.server = QUrl(text(settings, "server"));
    session.key = text(settings, "key");
    session.sessionId = text(settings, "session");
    session.name = text(settings, "name");
    session.fingerprint = text(settings, "fingerprint");
    session.profile = text(settings, "profile");
    session.hosted = flag(settings, "hosted");
    session.forNetwork = flag(settings, "forNetwork");
    session.remembered = flag(settings, "remembered");
    session.detached = flag(settings, "detached");
    session.geometry = bytes(settings, "geometry");
    return session;
}

void write(QSettings *settings, const OpenSession &session)
{
    const auto put = [settings](const char *key, const QVariant &value, bool isSaid) {
        if (isSaid)
            settings->setValue(QLatin1String(key), value);
    };
    put("server", session.server.toString(), !session.server.isEmpty());
    put("key", session.key, !session.key.isEmpty());
    put("session", session.sessionId, !session.sessionId.isEmpty());
    put("name", session.name, !session.name.isEmpty());
    put("fingerprint", session.fingerprint, !session.fingerprint.isEmpty());
    put("profile", session.profile, !session.profile.isEmpty());
    put("hosted", true, session.hosted);
    put("forNetwork", true, session.forNetwork);
    put("remembered", true, session.remembered);
    put("detached", true, session.detached);
    put("geometry", session.geometry, !session.geometry.isEmpty());
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
    if (forNetwork)
        setup.inviteUrl = server; // until it is hosted anew: says that it was for the network
    return setup;
}

bool OpenSession::isValid() const
{
    return hosted ? !name.isEmpty() : server.isValid() && !server.isEmpty() && !sessionId.isEmpty();
}

WorkspaceState WorkspaceState::load(QSettings *settings)
{
    WorkspaceState state;
    state.current = settings->value(QStringLiteral("current"), -1).toInt();
    const int count =
        std::clamp(settings->beginReadArray(QStringLiteral("sessions")), 0, MaxSessions);
    int current = -1;
    for (int i = 0; i < count; ++i) {
        settings->setArrayIndex(i);
        const OpenSession session = read(*settings);
        if (!session.isValid())
            continue;
        if (i == state.current)
            current = int(state.sessions.size());
        state.sessions.append(session);
    }
    settings->endArray();
    state.current = current;
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
    settings->beginWriteArray(QStringLiteral("sessions"),
                              int(std::min<qsizetype>(sessions.size(), MaxSessions)));
    for (int i = 0; i < sessions.size() && i < MaxSessions; ++i) {
        settings->setArrayIndex(i);
        write(settings, sessions.at(i));
    }
    settings->endArray();
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
