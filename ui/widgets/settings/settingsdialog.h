#ifndef UI_WIDGETS_SETTINGS_SETTINGSDIALOG_H
#define UI_WIDGETS_SETTINGS_SETTINGSDIALOG_H

#include <ui/viewmodels/settings/appsettings.h>

#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace Signalbox {

class NoticeBar;
class RetryPage;
struct WorkspaceServices;

/// What people choose, a page for each matter. Everything applies at once; each page can be reset.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the services refer to must outlive it; they have settings.
    explicit SettingsDialog(const WorkspaceServices &services, QWidget *parent = nullptr);

    ~SettingsDialog() override;

    void showPage(AppSettings::Page page);
    AppSettings::Page page() const;
    RetryPage *retryPage() const { return m_retry; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(AppSettings::Page page, const QString &title, QWidget *content);
    QWidget *makeFoot();
    void refresh();
    void resetPage();
    /// What brings that page back to how it is now.
    std::function<void()> restorerOf(AppSettings::Page page) const;
    void onChanged(AppSettings::Page page);
    void updateLook();

    AppSettings *m_settings;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QLabel *m_title;
    QLabel *m_problem;
    QPushButton *m_reset;
    RetryPage *m_retry;
    NoticeBar *m_wasReset;
    AppSettings::Page m_resetPage{};
    std::function<void()> m_undoReset;
    bool m_resetting = false;
};

} // namespace Signalbox

#endif
