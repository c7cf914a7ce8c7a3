#ifndef UI_WIDGETS_SETTINGS_NOTIFICATIONSPAGE_H
#define UI_WIDGETS_SETTINGS_NOTIFICATIONSPAGE_H

#include <ui/viewmodels/settings/notificationrules.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPushButton;
class QTableWidget;
class QTimeEdit;
QT_END_NAMESPACE

namespace Signalbox {

class AppSettings;
class NoticeBar;

/// For which signals the system shows a notification and when never, and how else the window makes
/// itself heard.
class NotificationsPage : public QWidget
{
    Q_OBJECT

public:
    explicit NotificationsPage(AppSettings *settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRules();
    QWidget *makeHours();
    QWidget *makeOthers();
    void load();
    void store();
    void showRule(int row, const NotificationRule &rule);
    void addRule();
    void removeRule();
    void restoreRule();
    NotificationRule ruleAt(int row) const;
    void fitRows();
    void updateState();

    AppSettings *m_settings;
    QCheckBox *m_enabled;
    QTableWidget *m_rules;
    QPushButton *m_add;
    QPushButton *m_remove;
    NoticeBar *m_removed;
    NotificationRule m_removedRule;
    int m_removedRow = 0;
    QCheckBox *m_muted;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QCheckBox *m_announces;
    QCheckBox *m_tray;
    bool m_hasTray;
    bool m_loading = false;
};

} // namespace Signalbox

#endif
