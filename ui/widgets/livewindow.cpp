#include "livewindow.h"

#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/windows/workspacekeeper.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/languages.h>
#include <ui/widgets/mainwindow.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/windowmemory.h>

#include <QApplication>
#include <QLocale>

#include <utility>

namespace Signalbox {

namespace {

SignalboxStyle::Scheme schemeOf(AppearanceSettings::Scheme scheme)
{
    switch (scheme) {
    case AppearanceSettings::Scheme::Light:
        return SignalboxStyle::Scheme::Light;
    case AppearanceSettings::Scheme::Dark:
        return SignalboxStyle::Scheme::Dark;
    case AppearanceSettings::Scheme::System:
        break;
    }
    return SignalboxStyle::Scheme::System;
}

} // namespace

LiveWindow::LiveWindow(WorkspaceViewModel *workspace, AppSettings *settings,
                       WorkspaceKeeper *keeper, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_systemFont(QApplication::font())
    , m_keeper(keeper)
{
    applyLook();
    applyLanguage();
    m_window = std::make_unique<MainWindow>(m_workspace);
    if (m_keeper)
        m_memory = std::make_unique<WindowMemory>(m_window.get(), m_keeper, true);
    connect(m_settings, &AppSettings::changed, this, [this](AppSettings::Page page) {
        if (page == AppSettings::Page::Appearance)
            apply();
    });
}

LiveWindow::~LiveWindow() = default;

void LiveWindow::restore() const
{
    if (!m_keeper)
        return;
    m_keeper->restore();
    if (CaptureViewModel *capture = m_keeper->currentCapture())
        m_window->showCapture(capture);
    else
        m_window->showSessionInFront(m_keeper->current());
}

void LiveWindow::apply()
{
    applyLook();
    if (m_language == m_settings->appearance().language)
        return;
    // Not from within what the old window does.
    QMetaObject::invokeMethod(this, &LiveWindow::replaceWindow, Qt::QueuedConnection);
}

void LiveWindow::applyLook()
{
    const AppearanceSettings &look = m_settings->appearance();
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * look.fontPercent / 100);
    if (QApplication::font() != font)
        QApplication::setFont(font);
    const bool isCompact = look.density == AppearanceSettings::Density::Compact;
    auto *style = qobject_cast<SignalboxStyle *>(QApplication::style());
    if (!style || style->scheme() != schemeOf(look.scheme) || style->isCompact() != isCompact)
        QApplication::setStyle(new SignalboxStyle(schemeOf(look.scheme), isCompact));
}

void LiveWindow::applyLanguage()
{
    m_language = m_settings->appearance().language;
    const QLocale locale = Languages::localeFor(m_language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_languages.reset();
    m_languages = std::make_unique<Languages>(locale);
}

void LiveWindow::replaceWindow()
{
    if (m_language == m_settings->appearance().language)
        return;
    applyLanguage();
    // The new one first: the application ends with its last window.
    auto next = std::make_unique<MainWindow>(m_workspace);
    next->takePlaceOf(*m_window);
    if (m_keeper)
        m_memory = std::make_unique<WindowMemory>(next.get(), m_keeper, false);
    const std::unique_ptr<MainWindow> old = std::exchange(m_window, std::move(next));
    Q_EMIT windowReplaced();
}

} // namespace Signalbox
