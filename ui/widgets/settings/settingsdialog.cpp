#include "settingsdialog.h"

#include <ui/viewmodels/history/historyviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/settings/historypage.h>
#include <ui/widgets/settings/notificationspage.h>
#include <ui/widgets/settings/retrypage.h>
#include <ui/widgets/settings/settingspages.h>
#include <ui/widgets/style/noticebar.h>
#include <ui/widgets/style/scrollable.h>
#include <ui/widgets/style/theme.h>

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

constexpr QSize Preferred{1180, 740};

/// Names with room around them, as in the list of sessions.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        return {option.fontMetrics.horizontalAdvance(text) + 28,
                std::max(28, option.fontMetrics.height() + 12)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const Theme theme = Theme::of(option.palette);
        if (isChosen)
            painter->fillRect(option.rect, theme.selection);
        if (isChosen && option.state.testFlag(QStyle::State_HasFocus))
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              theme.accent);
        painter->setPen(isChosen ? theme.selected().text : theme.text);
        painter->drawText(option.rect.adjusted(16, 0, -8, 0), Qt::AlignLeading | Qt::AlignVCenter,
                          index.data().toString());
    }
};

} // namespace

SettingsDialog::SettingsDialog(const WorkspaceServices &services, QWidget *parent)
    : QDialog(parent)
    , m_settings(services.settings)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_title(new QLabel)
    , m_problem(new QLabel(services.settings->problem()))
    , m_reset(new QPushButton(tr("Reset this pa&ge")))
    , m_retry(new RetryPage(services.settings, services.rehearsals))
    , m_wasReset(new NoticeBar(tr("&Undo")))
{
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setItemDelegate(new PageDelegate(m_list));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setVisible(!m_problem->text().isEmpty());
    addPage(AppSettings::Page::Retry, tr("Retry policy"), m_retry);
    addPage(AppSettings::Page::Appearance, tr("Appearance"), new AppearancePage(m_settings));
    addPage(AppSettings::Page::Log, tr("Log"), new LogPage(m_settings));
    addPage(AppSettings::Page::Files, tr("Files"), new FilesPage(m_settings));
    addPage(AppSettings::Page::Notifications, tr("Notifications"),
            new NotificationsPage(m_settings));
    addPage(AppSettings::Page::History, tr("History"),
            new HistoryPage(m_settings,
                            services.history ? std::make_shared<HistoryViewModel>(services.history,
                                                                                  services.clock)
                                             : nullptr));
    addPage(AppSettings::Page::Keychain, tr("Keychain"), new KeychainPage(services));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(24, 16, 24, 16);
    right->setSpacing(12);
    right->addWidget(m_problem);
    right->addWidget(m_title);
    right->addWidget(m_pages, 1);
    right->addWidget(m_wasReset);
    right->addWidget(makeFoot());
    // The names begin beside the title, on one surface from top to bottom.
    auto *names = new QWidget;
    names->setBackgroundRole(QPalette::Base);
    names->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(names);
    column->setContentsMargins(0, 12, 0, 12);
    column->addWidget(m_list);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(names);
    layout->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::refresh);
    connect(m_settings, &AppSettings::changed, this, &SettingsDialog::onChanged);
    connect(m_wasReset, &NoticeBar::chosen, this, [this] { m_undoReset(); });
    connect(m_retry->policy(), &RetryPolicyViewModel::changed, this, &SettingsDialog::refresh);
    updateLook();
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resizeToScreen(this,
                   Preferred.expandedTo({m_list->width() + m_retry->sizeHint().width() + 64,
                                         m_retry->sizeHint().height()}));
}

SettingsDialog::~SettingsDialog()
{
    // The field that has the focus tells what was written last, while there is someone to hear it.
    hide();
}

void SettingsDialog::addPage(AppSettings::Page page, const QString &title, QWidget *content)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, QVariant::fromValue(page));
    m_pages->addWidget(makeScrollable(content));
}

QWidget *SettingsDialog::makeFoot()
{
    auto *box = new QDialogButtonBox;
    box->addButton(m_reset, QDialogButtonBox::ResetRole);
    QPushButton *close = box->addButton(tr("Cl&ose"), QDialogButtonBox::RejectRole);
    m_reset->setAutoDefault(false);
    close->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reset, &QPushButton::clicked, this, &SettingsDialog::resetPage);
    return box;
}

void SettingsDialog::showPage(AppSettings::Page page)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).value<AppSettings::Page>() == page)
            m_list->setCurrentRow(row);
    }
}

AppSettings::Page SettingsDialog::page() const
{
    return m_list->currentItem()->data(Qt::UserRole).value<AppSettings::Page>();
}

void SettingsDialog::refresh()
{
    if (!m_list->currentItem())
        return;
    m_pages->setCurrentIndex(m_list->currentRow());
    m_title->setText(m_list->currentItem()->text());
    const bool isHalfWritten = page() == AppSettings::Page::Retry && !m_retry->policy()->isValid();
    m_reset->setEnabled(isHalfWritten || !m_settings->isDefault(page()));
}

void SettingsDialog::resetPage()
{
    const AppSettings::Page reset = page();
    const bool isLost = !m_settings->isDefault(reset);
    // Else what can be undone is what was reset before.
    if (isLost) {
        m_resetPage = reset;
        m_undoReset = restorerOf(reset);
    }
    {
        const QScopedValueRollback guard(m_resetting, true);
        // What is wrong in a field was never stored, and goes too.
        if (reset == AppSettings::Page::Retry)
            m_retry->policy()->resetAll();
        m_settings->reset(reset);
    }
    if (isLost)
        m_wasReset->say(tr("“%1” is as it was at first.").arg(m_list->currentItem()->text()));
}

std::function<void()> SettingsDialog::restorerOf(AppSettings::Page page) const
{
    AppSettings *settings = m_settings;
    switch (page) {
    case AppSettings::Page::Retry:
        return [settings, was = settings->retry()] { settings->setRetry(was); };
    case AppSettings::Page::Appearance:
        return [settings, was = settings->appearance()] { settings->setAppearance(was); };
    case AppSettings::Page::Log:
        return [settings, was = settings->log()] { settings->setLog(was); };
    case AppSettings::Page::Files:
        return [settings, was = settings->files()] { settings->setFiles(was); };
    case AppSettings::Page::Notifications:
        return [settings, was = settings->notifications()] { settings->setNotifications(was); };
    case AppSettings::Page::History:
        return [settings, was = settings->history()] { settings->setHistory(was); };
    case AppSettings::Page::Keychain:
        return [settings, was = settings->usesKeychain()] { settings->setUsesKeychain(was); };
    }
    return {};
}

void SettingsDialog::onChanged(AppSettings::Page page)
{
    // Undoing would take back what was chosen since.
    if (page == m_resetPage && !m_resetting)
        m_wasReset->hide();
    refresh();
}

void SettingsDialog::updateLook()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    QPalette colors;
    colors.setColor(QPalette::WindowText, Theme::of(palette()).warn);
    m_problem->setPalette(colors);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLook();
}

} // namespace Signalbox
