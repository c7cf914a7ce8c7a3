#include "appsettings.h"

#include <ui/viewmodels/settings/retryfields.h>

#include <QtCore/qmetaobject.h>
#include <QtCore/qsettings.h>
#include <QtCore/qvariant.h>

#include <algorithm>
#include <iterator>

namespace Signalbox {

namespace {

using Signaling::RetryPolicy;

template <typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

template <typename Enum>
Enum readEnum(const QSettings &settings, const char *key, Enum standard)
{
    bool ok = false;
    const QByteArray name = settings.value(QLatin1String(key)).toString().toLatin1();
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.constData(), &ok);
    return ok ? Enum(value) : standard;
}

bool readBool(const QSettings &settings, const QString &key, bool standard)
{
    const QString text = settings.value(key).toString();
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    return standard;
}

int readInt(const QSettings &settings, const char *key, int standard, int lowest, int highest)
{
    bool ok = false;
    const int value = settings.value(QLatin1String(key)).toInt(&ok);
    return ok && value >= lowest && value <= highest ? value : standard;
}

QTime readTime(const QSettings &settings, const char *key, QTime standard)
{
    const QTime time =
        QTime::fromString(settings.value(QLatin1String(key)).toString(), QStringLiteral("HH:mm"));
    return time.isValid() ? time : standard;
}

QString retryKey(RetryFields::Field field)
{
    return QStringLiteral("retry/") + nameOf(field);
}

} // namespace

bool operator==(const RetrySettings &a, const RetrySettings &b)
{
    return a.policy == b.policy && a.retryNewSignals == b.retryNewSignals;
}

bool operator==(const AppearanceSettings &a, const AppearanceSettings &b)
{
    return a.scheme == b.scheme && a.density == b.density && a.fontPercent == b.fontPercent
        && a.language == b.language;
}

bool operator==(const LogSettings &a, const LogSettings &b)
{
    return a.memoryMiB == b.memoryMiB && a.timestamps == b.timestamps
        && a.measuresRoundTrips == b.measuresRoundTrips;
}

bool operator==(const FileSettings &a, const FileSettings &b)
{
    return a.askBeyondMiB == b.askBeyondMiB;
}

bool operator==(const HistorySettings &a, const HistorySettings &b)
{
    return a.recordHosted == b.recordHosted && a.keepDays == b.keepDays;
}

AppSettings::AppSettings(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

void AppSettings::load()
{
    loadRetry();
    const QSettings &s = *m_settings;
    m_appearance.scheme = readEnum(s, "appearance/scheme", m_appearance.scheme);
    m_appearance.density = readEnum(s, "appearance/density", m_appearance.density);
    m_appearance.fontPercent =
        readInt(s, "appearance/fontPercent", m_appearance.fontPercent,
                AppearanceSettings::MinFontPercent, AppearanceSettings::MaxFontPercent);
    m_appearance.language = s.value(QStringLiteral("appearance/language")).toString();
    m_log.memoryMiB = readInt(s, "log/memoryMiB", m_log.memoryMiB, LogSettings::MinMemoryMiB,
                              LogSettings::MaxMemoryMiB);
    m_log.timestamps = readEnum(s, "log/timestamps", m_log.timestamps);
    m_log.measuresRoundTrips =
        readBool(s, QStringLiteral("people/roundTrips"), m_log.measuresRoundTrips);
    m_files.askBeyondMiB = readInt(s, "transfers/askBeyondMiB", m_files.askBeyondMiB,
                                   FileSettings::MinAskBeyondMiB, FileSettings::MaxAskBeyondMiB);
    NotificationSettings &n = m_notifications;
    n.enabled = readBool(s, QStringLiteral("notifications/enabled"), n.enabled);
    n.muted = readBool(s, QStringLiteral("notifications/muted"), n.muted);
    n.mutedFrom = readTime(s, "notifications/mutedFrom", n.mutedFrom);
    n.mutedUntil = readTime(s, "notifications/mutedUntil", n.mutedUntil);
    n.announces = readBool(s, QStringLiteral("notifications/screenReader"), n.announces);
    n.trayIcon = readBool(s, QStringLiteral("notifications/trayIcon"), n.trayIcon);
    loadRules();
    m_historySettings.recordHosted =
        readBool(s, QStringLiteral("history/recordHosted"), m_historySettings.recordHosted);
    m_historySettings.keepDays =
        readInt(s, "history/keepDays", m_historySettings.keepDays, 0, HistorySettings::MaxKeepDays);
    m_graph.shown = readBool(s, QStringLiteral("graph/shown"), m_graph.shown);
    m_graph.lanes = readBool(s, QStringLiteral("graph/lanes"), m_graph.lanes);
    const int minutes = s.value(QStringLiteral("graph/minutes")).toInt();
    if (std::find(std::begin(GraphSettings::Spans), std::end(GraphSettings::Spans), minutes)
        != std::end(GraphSettings::Spans))
        m_graph.minutes = minutes;
    m_usesKeychain = readBool(s, QStringLiteral("keychain/use"), true);
}

void AppSettings::loadRetry()
{
    RetryPolicy policy;
    for (int i = 0; i < RetryFields::FieldCount; ++i) {
        const auto field = RetryFields::Field(i);
        bool ok = false;
        const double value = m_settings->value(retryKey(field)).toDouble(&ok);
        if (ok && RetryFields::problem(field, value, policy).isEmpty())
            RetryFields::setValue(policy, field, value);
    }
    policy.overflow = readEnum(*m_settings, "retry/Overflow", policy.overflow);
    policy.retryFirstConnect =
        readBool(*m_settings, QStringLiteral("retry/FirstConnect"), policy.retryFirstConnect);
    m_retry.policy = policy.broughtIntoRange();
    m_retry.retryNewSignals =
        readBool(*m_settings, QStringLiteral("retry/NewSignals"), m_retry.retryNewSignals);
}

void AppSettings::loadRules()
{
    const int count = m_settings->beginReadArray(QStringLiteral("notifications/rules"));
    for (int i = 0; i < std::min(count, NotificationSettings::MaxRules); ++i) {
        m_settings->setArrayIndex(i);
        NotificationRule rule;
        rule.enabled = readBool(*m_settings, QStringLiteral("enabled"), true);
        rule.session = m_settings->value(QStringLiteral("session")).toString();
        rule.type = m_settings->value(QStringLiteral("type")).toString();
        rule.text = m_settings->value(QStringLiteral("text")).toString();
        m_notifications.rules << rule;
    }
    m_settings->endArray();
}

void AppSettings::saveRules()
{
    const QString name = QStringLiteral("notifications/rules");
    m_settings->remove(name);
    if (m_notifications.rules.isEmpty())
        return;
    m_settings->beginWriteArray(name, int(m_notifications.rules.size()));
    int index = 0;
    for (const NotificationRule &rule : std::as_const(m_notifications.rules)) {
        m_settings->setArrayIndex(index++);
        m_settings->setValue(QStringLiteral("enabled"), rule.enabled);
        m_settings->setValue(QStringLiteral("session"), rule.session);
        m_settings->setValue(QStringLiteral("type"), rule.type);
        m_settings->setValue(QStringLiteral("text"), rule.text);
    }
    m_settings->endArray();
}

/// What nobody has chosen isn't written: a later version may have better defaults.
template <typename T>
void AppSettings::put(const char *key, const T &value, const T &standard)
{
    if (value == standard)
        m_settings->remove(QLatin1String(key));
    else
        m_settings->setValue(QLatin1String(key), value);
}

void AppSettings::setRetry(const RetrySettings &retry)
{
    RetrySettings wanted = retry;
    wanted.policy = retry.policy.broughtIntoRange();
    if (wanted == m_retry)
        return;
    m_retry = wanted;
    const RetryPolicy standard;
    for (int i = 0; i < RetryFields::FieldCount; ++i) {
        const auto field = RetryFields::Field(i);
        put(retryKey(field).toLatin1().constData(), RetryFields::value(wanted.policy, field),
            RetryFields::defaultValue(field));
    }
    put("retry/Overflow", nameOf(wanted.policy.overflow), nameOf(standard.overflow));
    put("retry/FirstConnect", wanted.policy.retryFirstConnect, standard.retryFirstConnect);
    put("retry/NewSignals", wanted.retryNewSignals, RetrySettings().retryNewSignals);
    Q_EMIT changed(Page::Retry);
}

void AppSettings::setAppearance(const AppearanceSettings &appearance)
{
    AppearanceSettings wanted = appearance;
    wanted.fontPercent = std::clamp(appearance.fontPercent, AppearanceSettings::MinFontPercent,
                                    AppearanceSettings::MaxFontPercent);
    if (wanted == m_appearance)
        return;
    m_appearance = wanted;
    const AppearanceSettings standard;
    put("appearance/scheme", nameOf(wanted.scheme), nameOf(standard.scheme));
    put("appearance/density", nameOf(wanted.density), nameOf(standard.density));
    put("appearance/fontPercent", wanted.fontPercent, standard.fontPercent);
    put("appearance/language", wanted.language, standard.language);
    Q_EMIT changed(Page::Appearance);
}

void AppSettings::setLog(const LogSettings &log)
{
    LogSettings wanted = log;
    wanted.memoryMiB =
        std::clamp(log.memoryMiB, LogSettings::MinMemoryMiB, LogSettings::MaxMemoryMiB);
    if (wanted == m_log)
        return;
    m_log = wanted;
    const LogSettings standard;
    put("log/memoryMiB", wanted.memoryMiB, standard.memoryMiB);
    put("log/timestamps", nameOf(wanted.timestamps), nameOf(standard.timestamps));
    put("people/roundTrips", wanted.measuresRoundTrips, standard.measuresRoundTrips);
    Q_EMIT changed(Page::Log);
}

void AppSettings::setFiles(const FileSettings &files)
{
    FileSettings wanted = files;
    wanted.askBeyondMiB = std::clamp(files.askBeyondMiB, FileSettings::MinAskBeyondMiB,
                                     FileSettings::MaxAskBeyondMiB);
    if (wanted == m_files)
        return;
    m_files = wanted;
    put("transfers/askBeyondMiB", wanted.askBeyondMiB, FileSettings().askBeyondMiB);
    Q_EMIT changed(Page::Files);
}

void AppSettings::setNotifications(const NotificationSettings &notifications)
{
    NotificationSettings wanted = notifications;
    const NotificationSettings standard;
    wanted.rules = notifications.rules.mid(0, NotificationSettings::MaxRules);
    if (!wanted.mutedFrom.isValid())
        wanted.mutedFrom = standard.mutedFrom;
    if (!wanted.mutedUntil.isValid())
        wanted.mutedUntil = standard.mutedUntil;
    if (wanted == m_notifications)
        return;
    m_notifications = wanted;
    const QString form = QStringLiteral("HH:mm");
    put("notifications/enabled", wanted.enabled, standard.enabled);
    put("notifications/muted", wanted.muted, standard.muted);
    put("notifications/mutedFrom", wanted.mutedFrom.toString(form),
        standard.mutedFrom.toString(form));
    put("notifications/mutedUntil", wanted.mutedUntil.toString(form),
        standard.mutedUntil.toString(form));
    put("notifications/screenReader", wanted.announces, standard.announces);
    put("notifications/trayIcon", wanted.trayIcon, standard.trayIcon);
    saveRules();
    Q_EMIT changed(Page::Notifications);
}

void AppSettings::setHistory(const HistorySettings &history)
{
    HistorySettings wanted = history;
    wanted.keepDays = std::clamp(history.keepDays, 0, HistorySettings::MaxKeepDays);
    if (wanted == m_historySettings)
        return;
    m_historySettings = wanted;
    const HistorySettings standard;
    put("history/recordHosted", wanted.recordHosted, standard.recordHosted);
    put("history/keepDays", wanted.keepDays, standard.keepDays);
    Q_EMIT changed(Page::History);
}

void AppSettings::setGraph(const GraphSettings &graph)
{
    if (graph == m_graph)
        return;
    m_graph = graph;
    const GraphSettings standard;
    put("graph/shown", graph.shown, standard.shown);
    put("graph/minutes", graph.minutes, standard.minutes);
    put("graph/lanes", graph.lanes, standard.lanes);
    Q_EMIT graphChanged();
}

void AppSettings::setUsesKeychain(bool uses)
{
    if (m_usesKeychain == uses)
        return;
    m_usesKeychain = uses;
    put("keychain/use", uses, true);
    Q_EMIT changed(Page::Keychain);
}

void AppSettings::reset(Page page)
{
    switch (page) {
    case Page::Retry:
        setRetry({});
        break;
    case Page::Appearance:
        setAppearance({});
        break;
    case Page::Log:
        setLog({});
        break;
    case Page::Files:
        setFiles({});
        break;
    case Page::Notifications:
        setNotifications({});
        break;
    case Page::History:
        setHistory({});
        break;
    case Page::Keychain:
        setUsesKeychain(true);
        break;
    }
}

bool AppSettings::isDefault(Page page) const
{
    switch (page) {
    case Page::Retry:
        return m_retry == RetrySettings();
    case Page::Appearance:
        return m_appearance == AppearanceSettings();
    case Page::Log:
        return m_log == LogSettings();
    case Page::Files:
        return m_files == FileSettings();
    case Page::Notifications:
        return m_notifications == NotificationSettings();
    case Page::History:
        return m_historySettings == HistorySettings();
    case Page::Keychain:
        return m_usesKeychain;
    }
    return true;
}

} // namespace Signalbox
