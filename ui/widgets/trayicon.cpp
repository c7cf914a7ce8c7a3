#include "trayicon.h"

#include <signaling/clock.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/bringforward.h>
#include <ui/widgets/mainwindow.h>
#include <ui/widgets/style/icons.h>

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPainter>

#include <utility>

namespace Signalbox {

namespace {

/// The application's icon, with a dot at its corner where something is new.
QIcon iconFor(bool isNew)
{
    const QIcon plain = Icons::application();
    if (!isNew)
        return plain;
    QIcon marked;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = plain.pixmap(QSize(side, side), 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const double dot = side * 0.45;
        painter.setPen(QPen(Qt::white, side / 16.0));
        painter.setBrush(QColor(0xc6, 0x28, 0x28));
        painter.drawEllipse(QRectF(side - dot - 1, 1, dot, dot));
        painter.end();
        marked.addPixmap(pixmap);
    }
    return marked;
}

} // namespace

TrayIcon::TrayIcon(WorkspaceViewModel *workspace, const AppSettings *settings,
                   std::function<MainWindow *()> window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(std::move(window))
    , m_menu(std::make_unique<QMenu>())
    , m_toggle(m_menu->addAction(QString()))
    , m_quit(m_menu->addAction(QString()))
    , m_pause(workspace->services().clock->createTimer([this] { refresh(); }))
{
    m_toggle->setObjectName(QStringLiteral("tray.toggle"));
    m_quit->setObjectName(QStringLiteral("tray.quit"));
    connect(m_toggle, &QAction::triggered, this, &TrayIcon::toggle);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    const auto soon = [this] {
        if (!m_pause->isActive())
            m_pause->start(std::chrono::milliseconds(PauseMs));
    };
    connect(workspace, &QAbstractItemModel::dataChanged, this, soon);
    connect(workspace, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(settings, &AppSettings::changed, this, [this](AppSettings::Page page) {
        if (page == AppSettings::Page::Notifications)
            apply();
    });
    retranslate();
    apply();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::apply()
{
    const bool isWanted = m_settings->notifications().trayIcon;
    if (!isWanted && hasHidden())
        showWindows();
    if (!isWanted)
        m_icon.reset();
    else if (!m_icon)
        makeIcon();
}

void TrayIcon::makeIcon()
{
    // Not before: Qt asks the session bus for a tray, and waits for the answer.
    m_unread = unread();
    m_icon = std::make_unique<QSystemTrayIcon>(iconFor(m_unread > 0));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, &TrayIcon::onActivated);
    retranslate();
    m_icon->show();
}

int TrayIcon::unread() const
{
    int sum = 0;
    for (int row = 0; row < m_workspace->rowCount(); ++row)
        sum += m_workspace->at(row)->unread();
    return sum;
}

void TrayIcon::refresh()
{
    const int before = std::exchange(m_unread, unread());
    if (!m_icon || before == m_unread)
        return;
    if ((before > 0) != (m_unread > 0))
        m_icon->setIcon(iconFor(m_unread > 0));
    retranslate();
}

void TrayIcon::retranslate()
{
    if (m_icon)
        m_icon->setToolTip(m_unread == 0 ? QStringLiteral("Signalbox")
                                         : tr("Signalbox – %Ln new signal(s)", nullptr, m_unread));
    m_toggle->setText(hasHidden() ? tr("&Show Signalbox") : tr("&Hide Signalbox"));
    m_quit->setText(tr("&Quit"));
}

void TrayIcon::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger)
        toggle();
}

void TrayIcon::toggle()
{
    if (hasHidden())
        showWindows();
    else
        hideWindows();
}

void TrayIcon::hideWindows()
{
    // Without the icon nobody would find them again.
    if (!m_icon)
        return;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        // What no window manager sees is the icon itself, on some desktops.
        const bool isPassing = window->windowType() == Qt::Popup
            || window->windowType() == Qt::ToolTip
            || window->windowFlags().testFlag(Qt::BypassWindowManagerHint);
        if (!window->isVisible() || isPassing)
            continue;
        m_hidden << window;
        window->hide();
    }
    retranslate();
}

void TrayIcon::showWindows()
{
    const QList<QPointer<QWidget>> hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &window : hidden) {
        if (window)
            window->show();
    }
    bringForward(m_window());
    retranslate();
}

} // namespace Signalbox
