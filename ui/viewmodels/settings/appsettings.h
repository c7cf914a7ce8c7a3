#ifndef UI_VIEWMODELS_SETTINGS_APPSETTINGS_H
#define UI_VIEWMODELS_SETTINGS_APPSETTINGS_H

#include <signaling/retrypolicy.h>
#include <ui/viewmodels/settings/graphsettings.h>
#include <ui/viewmodels/settings/notificationrules.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Signalbox {

/// When lost links are tried again, and what becomes of signals meanwhile.
struct RetrySettings
{
    Signaling::RetryPolicy policy;
    bool retryNewSignals = true; ///< what the composer starts with
};

struct AppearanceSettings
{
    Q_GADGET
public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)
    enum class Density { Comfortable, Compact };
    Q_ENUM(Density)
    static constexpr int MinFontPercent = 75;
    static constexpr int MaxFontPercent = 250;

    Scheme scheme = Scheme::System;
    Density density = Density::Comfortable;
    int fontPercent = 100; ///< of the system's font
    QString language;      ///< "de"; empty: the system's
};

struct LogSettings
{
    Q_GADGET
public:
    enum class Timestamps {
        Milliseconds, ///< 10:42:07.113
        Seconds,
    };
    Q_ENUM(Timestamps)
    static constexpr int MinMemoryMiB = 16;
    static constexpr int MaxMemoryMiB = 8192;

    int memoryMiB =
        256; ///< what the signals of one session may take; beyond it the oldest are on disk
    Timestamps timestamps = Timestamps::Milliseconds;
    /// Whether round trips to other people are measured, and theirs answered.
    bool measuresRoundTrips = true;
};

struct HistorySettings
{
    static constexpr int MaxKeepDays = 3650;

    bool recordHosted = true; ///< sessions that are hosted here are recorded from the start
    int keepDays = 0;         ///< older signals are deleted; 0: none are
};

struct FileSettings
{
    static constexpr int MinAskBeyondMiB = 1;
    static constexpr int MaxAskBeyondMiB = 1024 * 1024;

    int askBeyondMiB = 100; ///< beyond it, it is asked before files go
    qint64 askBeyond() const { return qint64(askBeyondMiB) * 1024 * 1024; } ///< in bytes
};

/// What people chose, kept in settings. Typed, and right whatever the file says: a value that is
/// missing, of the wrong kind or out of range is the default. Never holds a token or a secret.
class AppSettings : public QObject
{
    Q_OBJECT

public:
    enum class Page { Retry, Appearance, Log, Files, Notifications, History, Keychain };
    Q_ENUM(Page)

    /// \a settings must outlive this.
    explicit AppSettings(QSettings *settings, QObject *parent = nullptr);

    const RetrySettings &retry() const { return m_retry; }
    const AppearanceSettings &appearance() const { return m_appearance; }
    const LogSettings &log() const { return m_log; }
    const FileSettings &files() const { return m_files; }
    const NotificationSettings &notifications() const { return m_notifications; }
    const HistorySettings &history() const { return m_historySettings; }
    /// Whether tokens and secrets that are to be remembered go to the system's keychain; else they
    /// are remembered until the application ends.
    bool usesKeychain() const { return m_usesKeychain; }

    /// Each is kept at once and told by changed(), unless nothing is another value. Values out of
    /// range are brought into it.
    void setRetry(const RetrySettings &retry);
    void setAppearance(const AppearanceSettings &appearance);
    void setLog(const LogSettings &log);
    void setFiles(const FileSettings &files);
    void setNotifications(const NotificationSettings &notifications);
    void setHistory(const HistorySettings &history);
    void setUsesKeychain(bool uses);

    /// How the graph was left; belongs to no page.
    const GraphSettings &graph() const { return m_graph; }
    void setGraph(const GraphSettings &graph);

    /// Everything of that page is as it was at first.
    void reset(Page page);
    bool isDefault(Page page) const;

    /// What went wrong with the file, for people; empty if nothing did.
    const QString &problem() const { return m_problem; }
    void setProblem(const QString &problem) { m_problem = problem; }

Q_SIGNALS:
    void changed(Signalbox::AppSettings::Page page);
    void graphChanged();

private:
    void load();
    void loadRetry();
    void loadRules();
    void saveRules();
    template <typename T>
    void put(const char *key, const T &value, const T &standard);

    QSettings *m_settings;
    RetrySettings m_retry;
    AppearanceSettings m_appearance;
    LogSettings m_log;
    FileSettings m_files;
    NotificationSettings m_notifications;
    HistorySettings m_historySettings;
    GraphSettings m_graph;
    bool m_usesKeychain = true;
    QString m_problem;
};

bool operator==(const RetrySettings &a, const RetrySettings &b);
bool operator==(const AppearanceSettings &a, const AppearanceSettings &b);
bool operator==(const LogSettings &a, const LogSettings &b);
bool operator==(const FileSettings &a, const FileSettings &b);
bool operator==(const HistorySettings &a, const HistorySettings &b);

} // namespace Signalbox

#endif
