#ifndef UI_WIDGETS_SETTINGS_RETRYPAGE_H
#define UI_WIDGETS_SETTINGS_RETRYPAGE_H

#include <ui/viewmodels/settings/rehearsalviewmodel.h>
#include <ui/viewmodels/settings/retrypolicyviewmodel.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QScrollArea;
QT_END_NAMESPACE

namespace Signalbox {

class AppSettings;
class PolicyForm;
class RehearsalPanel;
class TimelineView;

/// The retry policy of all sessions: its values, a picture of the attempts, and a dry run.
class RetryPage : public QWidget
{
    Q_OBJECT

public:
    /// All that is given must outlive it; \a rehearsals may be null.
    RetryPage(AppSettings *settings, RehearsalService *rehearsals, QWidget *parent = nullptr);

    RetryPolicyViewModel *policy() { return &m_policy; }
    RehearsalViewModel *rehearsal() { return &m_rehearsal; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QScrollArea *makeForm();
    QWidget *makePicture();
    void load();
    void store();
    void updateLook();
    void onRehearsed();
    /// Picture and dry run stand beside the values, or beneath them where there is no room.
    void arrange();
    int wideWidth() const;
    /// Of the scrolled part around fields of that width.
    int formWidth(int fields) const;

    AppSettings *m_settings;
    RetryPolicyViewModel m_policy;
    RehearsalViewModel m_rehearsal;
    QCheckBox *m_newSignals;
    QLabel *m_pictureTitle;
    TimelineView *m_picture;
    PolicyForm *m_fields;
    QScrollArea *m_form;
    RehearsalPanel *m_dryRun;
    QWidget *m_side;
    bool m_rehearses = false;
};

} // namespace Signalbox

#endif
