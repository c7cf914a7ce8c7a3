#include "studio.h"

#include <ui/widgets/history/historydialog.h>
#include <ui/widgets/session/outboxpanel.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/settings/historypage.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/settings/settingspages.h>
#include <ui/widgets/start/startpage.h>
#include <ui/widgets/style/question.h>

#include <QDateTime>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Signalbox;

namespace Screenshots {

/// What the button of \a widget asks that was made as number \a button, from 0.
bool Studio::ask(const QString &what, const QWidget *widget, qsizetype button)
{
    const auto buttons = widget->findChildren<QPushButton *>();
    if (button >= buttons.size())
        return false;
    buttons.at(button)->click();
    auto *question = widget->findChild<Question *>();
    if (!question)
        return false;
    shootLater(what, *question);
    question->reject();
    return until([widget] { return !widget->findChild<Question *>(); });
}

/// What is asked before something is lost, and how a session is forgotten.
bool Studio::questions()
{
    constexpr qsizetype deleteSession = 2;
    HistoryDialog *history = m_window.showHistory();
    if (!until([history] { return history->sessionsView()->model()->rowCount() > 1; }))
        return false;
    history->sessionsView()->setCurrentIndex(history->sessionsView()->model()->index(1, 0));
    if (!ask(QStringLiteral("ask-delete-session"), history, deleteSession))
        return false;
    history->close();
    SettingsDialog *settings = m_window.showSettings();
    settings->showPage(AppSettings::Page::History);
    if (!ask(QStringLiteral("ask-delete-history"), settings->findChild<HistoryPage *>(), 0))
        return false;
    settings->showPage(AppSettings::Page::Keychain);
    if (!ask(QStringLiteral("ask-empty-keychain"), settings->findChild<KeychainPage *>(), 0))
        return false;
    settings->close();
    m_window.activateWindow();
    return forgetting();
}

bool Studio::forgetting()
{
    RecentSession session;
    session.server = QUrl(QStringLiteral("https://hub.example:8443"));
    session.lastUsed = QDateTime::currentMSecsSinceEpoch();
    for (const char *name : {"kitchen", "last-week"}) {
        session.name = QString::fromLatin1(name);
        session.sessionId = session.name;
        session.remembered = !session.remembered;
        m_recent.add(session);
    }
    m_window.showStart();
    const auto *page = m_window.findChild<StartPage *>();
    auto *list = page->findChild<QListView *>();
    // "last-week" at once, and "kitchen", which has a token, after a question.
    for (const bool asks : {false, true}) {
        QTest::qWait(0);
        Q_EMIT list->customContextMenuRequested(
            list->visualRect(list->model()->index(0, 0)).center());
        auto *menu = page->findChild<QMenu *>();
        if (!menu)
            return false;
        menu->actions().first()->trigger();
        menu->close();
        if (bool(page->question()) != asks)
            return false;
        if (!asks)
            shoot(QStringLiteral("forgotten"));
        if (!until([page] { return !page->findChild<QMenu *>(); }))
            return false;
    }
    shootLater(QStringLiteral("ask-forget"), *page->question());
    page->question()->reject();
    m_window.showSessionInFront(m_workspace.at(1));
    return true;
}

bool Studio::outboxQuestion()
{
    constexpr qsizetype takeAllBack = 3;
    return ask(QStringLiteral("ask-take-back"), m_window.currentPage()->outbox(), takeAllBack);
}

} // namespace Screenshots
