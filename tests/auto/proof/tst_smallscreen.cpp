// On a small screen, and with a large font, windows are no larger than the screen is: what there is
// no room for gives way or scrolls.
#include "actionfixture.h"

#include <signaling/protocol/sessionid.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/widgets/about/aboutdialog.h>
#include <ui/widgets/about/programlogdialog.h>
#include <ui/widgets/commands/commandlist.h>
#include <ui/widgets/commands/shortcutsdialog.h>
#include <ui/widgets/languages.h>
#include <ui/widgets/log/filterbar.h>
#include <ui/widgets/log/filterchips.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/log/savedfiltersbutton.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/labbar.h>
#include <ui/widgets/session/outboxpanel.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/repeatbar.h>
#include <ui/widgets/session/sessionheader.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/session/transfernotice.h>
#include <ui/widgets/settings/retrypage.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/style/elidedlabel.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/tokens/tokendialog.h>
#include <ui/widgets/transfer/transferspanel.h>

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Signalbox;
using TestSupport::ActionDesktop;
using TestSupport::ActionFiles;
using Link = SessionViewModel::Link;

class TestSmallScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theWindowIsLow_data();
    void theWindowIsLow();
    void dialogsAreNoLarger_data();
    void dialogsAreNoLarger();
    void settingsHaveOneScrollBar_data();
    void settingsHaveOneScrollBar();
    void theDryRunIsReadWhole_data();
    void theDryRunIsReadWhole();
    void aFoldedSideTellsOfFiles();
    void theJumpHidesNoFewRows();
    void anotherWidthCutsNoText();
    void foldedFiltersAreInAMenu();
    void peopleAreWholeRows();

private:
    static void addLanguages();
    void speak(const QString &language, double scale);
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    static bool show(const QString &what, const ActionDesktop &all, SessionViewModel *session);

    QFont m_font;
    std::unique_ptr<Languages> m_languages;
};

void TestSmallScreen::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
    m_font = QApplication::font();
}

void TestSmallScreen::cleanup()
{
    m_languages.reset();
    QApplication::setFont(m_font);
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

/// As LiveWindow does it.
void TestSmallScreen::speak(const QString &language, double scale)
{
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    const QLocale locale(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_languages = std::make_unique<Languages>(locale);
}

void TestSmallScreen::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "es", "pt_BR", "ja", "zh_CN", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

bool TestSmallScreen::show(const QString &what, const ActionDesktop &all, SessionViewModel *session)
{
    const SessionPage *page = all.window.currentPage();
    if (what == QStringLiteral("outbox")) {
        if (!ActionDesktop::cut(session))
            return false;
        page->lab()->hide();
        for (int i = 0; i < 4; ++i) {
            session->composer()->setText(QString::number(i));
            session->send();
        }
        page->outbox()->open();
    } else if (what == QStringLiteral("lab")) {
        page->lab()->open();
    } else if (what == QStringLiteral("train")) {
        session->lab()->startTrainTunnel();
    } else if (what == QStringLiteral("graph")) {
        page->graph()->setSettings({true, 1, true});
    } else if (what == QStringLiteral("repeating")) {
        page->composer()->repeatBar()->open();
    }
    return true;
}

void TestSmallScreen::theWindowIsLow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("what");
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 2.0}) {
        for (const char *what :
             {"nothing", "outbox", "transfers", "lab", "train", "graph", "repeating"}) {
            for (const char *language : {"en", "de", "fr", "es", "pt_BR", "ja", "zh_CN", "ar"})
                QTest::addRow("%s at %g, %s", what, scale, language)
                    << QString::fromLatin1(language) << QString::fromLatin1(what) << scale;
        }
    }
}

void TestSmallScreen::theWindowIsLow()
{
    QFETCH(QString, language);
    QFETCH(QString, what);
    QFETCH(double, scale);
    speak(language, scale);
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && all.invite(session));
    for (int i = 0; i < 12; ++i)
        ActionDesktop::add(session, QStringLiteral("type-%1").arg(i), QStringLiteral("{}"));
    const SessionPage *page = all.window.currentPage();
    page->logView()->selectRow(session->log()->rowCount() - 4);
    ActionFiles theirs(&all.guest);
    if (what == QStringLiteral("transfers"))
        QVERIFY(theirs.offer(session, 3));
    QVERIFY(show(what, all, session));
    settle();
    const QSize least = all.window.minimumSizeHint();
    const LogView *log = page->logView();
    const int rows = log->viewport()->height() / log->uniformHeight();
    const QString found = QStringLiteral("%1 × %2, now %3 × %4, %5 rows")
                              .arg(least.width())
                              .arg(least.height())
                              .arg(all.window.width())
                              .arg(all.window.height())
                              .arg(rows);
    const int most = scale > 1 ? 720 : 680;
    // The bars of a graph take as much as two.
    const int leastRows = scale > 1 && what == QStringLiteral("graph") ? 2 : 3;
    QVERIFY2(least.width() <= 1200 && least.height() <= most && rows >= leastRows,
             qPrintable(found));
    QVERIFY2(all.window.size() == QSize(1200, 720), qPrintable(found));
    session->lab()->stop();
}

void TestSmallScreen::dialogsAreNoLarger_data()
{
    addLanguages();
}

void TestSmallScreen::dialogsAreNoLarger()
{
    QFETCH(QString, language);
    speak(language, 2);
    ActionDesktop all;
    QStringList found;
    const auto look = [&found](const char *what, QWidget *window) {
        window->show();
        settle();
        const QSize least = window->minimumSizeHint();
        const QSize screen = window->screen()->availableSize();
        if (least.width() > 1200 || least.height() > 720 || window->width() > screen.width()
            || window->height() > screen.height())
            found << QStringLiteral("%1: %2 × %3 of at least %4 × %5")
                         .arg(QLatin1String(what))
                         .arg(window->width())
                         .arg(window->height())
                         .arg(least.width())
                         .arg(least.height());
        window->close();
    };
    look("settings", all.window.showSettings());
    TokenDialog *tokens = all.window.showTokens();
    const QByteArray secret = QByteArrayLiteral("0123456789abcdef0123456789abcdef");
    using Field = TokenBenchViewModel::Field;
    tokens->model()->mint();
    settle();
    // What is wrong is said whole.
    const auto labels = tokens->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->wordWrap()
            && label->height() < label->heightForWidth(label->width()))
            found << label->text();
    }
    tokens->model()->setText(Field::Key, QStringLiteral("100"));
    tokens->model()->setText(Field::Secret, QString::fromLatin1(secret));
    tokens->model()->setText(
        Field::Session,
        Signaling::SessionId::create(QStringLiteral("100"), secret, 0, QByteArray(16, 'a'))
            .encode());
    QVERIFY(tokens->model()->mint());
    look("token", tokens);
    AboutDialog about;
    look("about", &about);
    ProgramLogDialog programLog(&all.programLog);
    look("program's log", &programLog);
    ShortcutsDialog shortcuts(commandsOf(&all.window));
    look("shortcuts", &shortcuts);
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void TestSmallScreen::settingsHaveOneScrollBar_data()
{
    addLanguages();
}

void TestSmallScreen::settingsHaveOneScrollBar()
{
    QFETCH(QString, language);
    QStringList found;
    for (const double scale : {1.0, 2.0}) {
        speak(language, scale);
        ActionDesktop all;
        SettingsDialog *settings = all.window.showSettings();
        RetryPolicyViewModel *policy = settings->retryPage()->policy();
        // First as it comes.
        for (const int width : {0, 776, 900, 1000, 1180}) {
            for (const char *delay : {"100 ms", "?"}) {
                if (width > 0)
                    settings->resize(width, 720);
                policy->setText(RetryFields::Field::FirstDelay, QString::fromLatin1(delay));
                settle();
                int bars = 0;
                const auto areas = settings->findChildren<QScrollArea *>();
                for (const QScrollArea *area : areas)
                    bars += area->isVisible() && area->verticalScrollBar()->isVisible() ? 1 : 0;
                // Nor is anything in a part that can't be scrolled.
                const QScrollArea *form = settings->retryPage()->findChild<QScrollArea *>();
                const bool isCut = form->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
                    && form->widget()->height() > form->viewport()->height();
                const RetryPage *page = settings->retryPage();
                const bool isSqueezed = page->height() < page->minimumSizeHint().height();
                if (bars > 1 || isCut || isSqueezed)
                    found << QStringLiteral(
                                 "%1 px at %2: %3 bars, %4 of %5 px of the form, %6 of %7 "
                                 "of all")
                                 .arg(width)
                                 .arg(scale)
                                 .arg(bars)
                                 .arg(form->viewport()->height())
                                 .arg(form->widget()->height())
                                 .arg(page->height())
                                 .arg(page->minimumSizeHint().height());
            }
        }
        policy->resetAll();
    }
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void TestSmallScreen::theDryRunIsReadWhole_data()
{
    addLanguages();
}

void TestSmallScreen::theDryRunIsReadWhole()
{
    QFETCH(QString, language);
    speak(language, 1);
    ActionDesktop all;
    SettingsDialog *settings = all.window.showSettings();
    settings->resize(1180, 720);
    RetryPage *page = settings->retryPage();
    page->policy()->setText(RetryFields::Field::QueueLimit, QStringLiteral("8"));
    page->rehearsal()->start();
    QTRY_VERIFY_WITH_TIMEOUT(!page->rehearsal()->isRunning(), 20000);
    settle();
    const QTableView *table = page->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    for (int column = 0; column < page->rehearsal()->columnCount(); ++column) {
        int needed = 0;
        for (int row = 0; row < page->rehearsal()->rowCount(); ++row)
            needed = std::max(needed,
                              table->fontMetrics().horizontalAdvance(
                                  page->rehearsal()->index(row, column).data().toString()));
        QVERIFY(table->columnWidth(column) >= needed);
    }
    QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
}

void TestSmallScreen::aFoldedSideTellsOfFiles()
{
    speak(QStringLiteral("en"), 2);
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && all.invite(session));
    settle();
    SessionPage *page = all.window.currentPage();
    TransferNotice *notice = page->transferNotice();
    QVERIFY(!page->isSidePanelVisible() && notice->isHidden());
    ActionFiles theirs(&all.guest);
    QVERIFY(theirs.offer(session, 3));
    settle();
    QVERIFY(notice->isVisible() && notice->text().contains(QStringLiteral("plans")));
    // Closed, it doesn't come back for the same, but for another.
    const auto closer = notice->findChild<QToolButton *>();
    closer->click();
    QVERIFY(notice->isHidden());
    QVERIFY(theirs.offer(session, 2));
    QVERIFY(notice->isVisible());
    auto *button = notice->findChild<QPushButton *>();
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    button->click();
    settle();
    QVERIFY(page->isSidePanelVisible() && notice->isHidden());
    QVERIFY(page->transfers()->list()->hasFocus());
    // Folded again, it says it again.
    page->setSidePanelVisible(false);
    QVERIFY(notice->isVisible());
}

void TestSmallScreen::theJumpHidesNoFewRows()
{
    speak(QStringLiteral("de"), 2);
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    SessionPage *page = all.window.currentPage();
    page->lab()->open();
    for (int i = 0; i < 40; ++i)
        ActionDesktop::add(session, QStringLiteral("chat"), QString::number(i));
    settle();
    page->logView()->scrollToTop();
    settle();
    const QPushButton *jump = page->logView()->findChild<QPushButton *>();
    QVERIFY(jump->isVisible());
    QVERIFY(!jump->geometry().intersects(page->logView()->viewport()->geometry()));
}

void TestSmallScreen::anotherWidthCutsNoText()
{
    speak(QStringLiteral("de"), 1);
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    for (int i = 0; i < 12; ++i)
        ActionDesktop::add(session, QStringLiteral("type-%1").arg(i), QStringLiteral("{}"));
    settle();
    SessionPage *page = all.window.currentPage();
    all.desktop.workspace.setDetached(session, true);
    settle();
    // No text is cut that has room beside it.
    const auto labels = page->header()->findChildren<ElidedLabel *>();
    for (const ElidedLabel *label : labels)
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
}

void TestSmallScreen::foldedFiltersAreInAMenu()
{
    speak(QStringLiteral("de"), 2);
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    for (int i = 0; i < 12; ++i)
        ActionDesktop::add(session, QStringLiteral("type-%1").arg(i), QStringLiteral("{}"));
    SessionPage *page = all.window.currentPage();
    page->lab()->open();
    settle();
    QToolButton *more = nullptr;
    const auto buttons = page->logPane()->filterBar()->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isVisible() && button->menu())
            more = button;
    }
    QVERIFY(more);
    Q_EMIT more->menu()->aboutToShow();
    const auto parts = more->menu()->actions();
    QCOMPARE(parts.size(), 4);
    for (const QAction *part : parts)
        QVERIFY(part->menu() && !part->text().isEmpty());
    Q_EMIT parts.at(2)->menu()->aboutToShow();
    QCOMPARE(parts.at(2)->menu()->actions().size(), 12);
    // With more room they come back.
    all.window.resize(1200, 1400);
    settle();
    QVERIFY(!more->isVisible() && page->logPane()->filterBar()->saved()->isVisible());
    QVERIFY(page->logPane()->filterBar()->chips()->isVisible());
}

void TestSmallScreen::peopleAreWholeRows()
{
    speak(QStringLiteral("en"), 1);
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && all.invite(session));
    std::vector<std::unique_ptr<Signaling::SignalingSession>> guests;
    for (int i = 0; i < 10; ++i) {
        guests.push_back(std::make_unique<Signaling::SignalingSession>());
        const QString invite = session->makeInvite(QStringLiteral("publisher"));
        guests.back()->connectToSession(Signaling::Invite::fromString(invite)->credentials);
        QTRY_COMPARE(session->people()->rowCount(), i + 3);
    }
    const auto *people = all.window.currentPage()->findChild<PeoplePanel *>();
    for (const int height : {690, 700, 710, 720}) {
        all.window.resize(1200, height);
        settle();
        const int row = people->list()->sizeHintForRow(0);
        QVERIFY(people->list()->height() >= 3 * row);
        QCOMPARE(people->list()->height() % row, 0);
    }
}

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
