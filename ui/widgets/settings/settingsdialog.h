#ifndef UI_WIDGETS_SETTINGS_SETTINGSDIALOG_H
#define UI_WIDGETS_SETTINGS_SETTINGSDIALOG_H

#include <ui/viewmodels/settings/appsettings.h>

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace Signalbox {

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
    void updateLook();

    AppSettings *m_settings;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QLabel *m_title;
    QLabel *m_problem;
    QPushButton *m_reset;
    RetryPage *m_retry;
};

} // namespace Signalbox

#endif
