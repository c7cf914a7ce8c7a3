// What has the room of a page where there is little of it: the composer is whole, the log's chips
// give way, and the parts at the side are as high as what is in them.
#include <signaling/invite.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/lab/reconnectlab.h>
#include <ui/viewmodels/outboxviewmodel.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/widgets/languages.h>
#include <ui/widgets/log/detailspanel.h>
#include <ui/widgets/log/filterbar.h>
#include <ui/widgets/log/filterchips.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/session/composertext.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/labbar.h>
#include <ui/widgets/session/outboxpanel.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/session/sidesplitter.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/transfer/transferspanel.h>

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <auto/ui/desktopfixture.h>
#include <memory>

using namespace Signalbox;
using TestSupport::Desktop;
using Link = SessionViewModel::Link;

class TestPageRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup()
    {
        QApplication::setFont(m_font);
        m_languages.reset();
        QLocale::setDefault(QLocale::c());
    }
    void theComposerIsWhole_data();
    void theComposerIsWhole();
    void chipsAreOneRow();
    void foldedTypesAreInAMenu();
    void theEmptyTextIsBeneathTheRows();
    void peopleAreAllSeen();
    void transfersHaveTheirRoom();
    void whatSomebodyMovedStays();
    void aWindowOfItsOwnIsForWriting();

private:
    static SessionPage *host(Desktop &desktop);
    static void addTypes(SessionViewModel *session, int types);
    /// Lets layouts come to rest.
    static void settle()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }
    /// Of the splitter that holds \a part.
    static SideSplitter *sideOf(const QWidget *part)
    {
        return qobject_cast<SideSplitter *>(part->parentWidget());
    }

    QFont m_font;
    std::unique_ptr<Languages> m_languages;
};

void TestPageRoom::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
    m_font = QApplication::font();
}

SessionPage *TestPageRoom::host(Desktop &desktop)
{
    desktop.window.show();
    desktop.window.resize(1200, 720);
    desktop.workspace.host();
    const auto joined = [&desktop] {
        return desktop.workspace.rowCount() == 1
            && desktop.workspace.at(0)->link() == Link::Connected;
    };
    return QTest::qWaitFor(joined) ? desktop.window.currentPage() : nullptr;
}

void TestPageRoom::addTypes(SessionViewModel *session, int types)
{
    for (int i = 0; i < types; ++i) {
        LogRecord record;
        record.type = QStringLiteral("type-%1").arg(i);
        record.data = QString::number(i);
        session->log()->append(record);
    }
    QSignalSpy choices(session->logView(), &LogViewModel::choicesChanged);
    session->log()->flush();
    QTRY_COMPARE(session->logView()->types().size(), types);
    QTRY_VERIFY(choices.size() > 0);
}

void TestPageRoom::theComposerIsWhole_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("language");
    for (const double scale : {1.0, 1.5, 2.0}) {
        for (const char *what : {"nothing", "outbox", "lab", "graph"}) {
            for (const char *language : {"en", "de", "fr"}) {
                QTest::addRow("%s at %g, %s", what, scale, language)
                    << scale << QString::fromLatin1(what) << QString::fromLatin1(language);
            }
        }
    }
}

void TestPageRoom::theComposerIsWhole()
{
    QFETCH(double, scale);
    QFETCH(QString, what);
    QFETCH(QString, language);
    m_languages = std::make_unique<Languages>(QLocale(language));
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    Desktop desktop;
    SessionPage *page = host(desktop);
    QVERIFY(page);
    SessionViewModel *session = desktop.workspace.at(0);
    addTypes(session, 8);
    if (what == QStringLiteral("outbox")) {
        session->lab()->setRefusing(true);
        session->lab()->cut();
        QTRY_COMPARE(session->link(), Link::Reconnecting);
        page->lab()->hide();
        for (int i = 0; i < 4; ++i) {
            session->composer()->setText(QString::number(i));
            QVERIFY(session->send());
        }
        page->outbox()->open();
    } else if (what == QStringLiteral("lab")) {
        page->lab()->open();
    } else if (what == QStringLiteral("graph")) {
        page->graph()->setSettings({true, 1, true});
    }
    settle();
    const auto buttons = page->composer()->findChildren<QPushButton *>();
    int seen = 0;
    for (const QPushButton *button : buttons) {
        if (!button->isVisible())
            continue;
        ++seen;
        QVERIFY2(button->height() >= button->sizeHint().height()
                     && button->visibleRegion().boundingRect() == button->rect(),
                 qPrintable(QStringLiteral("%1: %2 of %3 high, page %4, window %5")
                                .arg(button->accessibleName() + button->text())
                                .arg(button->visibleRegion().boundingRect().height())
                                .arg(button->sizeHint().height())
                                .arg(page->height())
                                .arg(desktop.window.height())));
    }
    QVERIFY(seen >= 2);
    // Of the log its header and a row are seen at least.
    QVERIFY(page->logView()->viewport()->height() >= QFontMetrics(QApplication::font()).height());
    QCOMPARE(desktop.window.width(), 1200);
    if (scale <= 1)
        QCOMPARE(desktop.window.height(), 720);
}

void TestPageRoom::chipsAreOneRow()
{
    Desktop desktop;
    const SessionPage *page = host(desktop);
    QVERIFY(page);
    addTypes(desktop.workspace.at(0), 12);
    const FilterChips *chips = page->logPane()->filterBar()->chips();
    const auto shown = [chips] {
        QList<QPushButton *> seen;
        const auto all = chips->findChildren<QPushButton *>();
        for (QPushButton *chip : all) {
            if (chip->isVisible())
                seen << chip;
        }
        return seen;
    };
    int before = 100;
    for (const int width : {1600, 1200, 900, 700}) {
        desktop.window.resize(width, 720);
        settle();
        const QList<QPushButton *> row = shown();
        QVERIFY(row.size() >= 2 && row.size() <= before);
        before = int(row.size());
        for (const QPushButton *chip : row) {
            QCOMPARE(chip->y(), row.first()->y());
            QVERIFY(chips->rect().contains(chip->geometry()));
        }
        // Those without room are behind the last, which says how many.
        QCOMPARE(row.last()->text(), QStringLiteral("%1 more").arg(12 - (row.size() - 1)));
        QVERIFY(row.last()->icon().isNull());
    }
    // And whether one of them is chosen.
    page->logPane()->log()->toggleType(QStringLiteral("type-9"));
    QVERIFY(!shown().last()->icon().isNull());
}

void TestPageRoom::foldedTypesAreInAMenu()
{
    Desktop desktop;
    const SessionPage *page = host(desktop);
    QVERIFY(page);
    addTypes(desktop.workspace.at(0), 12);
    FilterChips *chips = page->logPane()->filterBar()->chips();
    const QPushButton *stand = chips->stand();
    QVERIFY(chips->isVisible() && !stand->isVisible());
    chips->setFolded(true);
    QVERIFY(!chips->isVisible() && stand->isVisible());
    QVERIFY(stand->icon().isNull());
    Q_EMIT stand->menu()->aboutToShow();
    QCOMPARE(stand->menu()->actions().size(), 12);
    stand->menu()->actions().first()->trigger();
    QVERIFY(page->logPane()->log()->types().first().chosen);
    QVERIFY(!stand->icon().isNull());
    // Where there are no types any more, nothing stays folded.
    page->logPane()->log()->clearFilter();
    desktop.workspace.at(0)->log()->clear();
    chips->setFolded(true);
    desktop.window.resize(1201, 720);
    settle();
    QVERIFY(!chips->isWanted() && !chips->isFolded() && !stand->isVisible());
}

void TestPageRoom::theEmptyTextIsBeneathTheRows()
{
    Desktop desktop;
    const SessionPage *page = host(desktop);
    QVERIFY(page);
    SessionViewModel *session = desktop.workspace.at(0);
    session->log()->flush();
    settle();
    LogView *view = page->logView();
    const QLabel *empty = nullptr;
    const auto labels = view->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text() == session->emptyLogText())
            empty = label;
    }
    QVERIFY(empty && view->model()->rowCount() > 0);
    const auto rowsEnd = [view] {
        const int last = view->model()->rowCount() - 1;
        const QRect row = view->visualRect(view->model()->index(last, SignalLogModel::DataColumn));
        return view->viewport()->mapTo(view, row.bottomLeft()).y();
    };
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->y() > rowsEnd(), qPrintable(QString::number(empty->y())));
    // Without room for it, it isn't there.
    view->setFixedHeight(rowsEnd() + 4);
    settle();
    QVERIFY(!empty->isVisible());
}

void TestPageRoom::peopleAreAllSeen()
{
    Desktop desktop;
    const SessionPage *page = host(desktop);
    QVERIFY(page);
    const auto *people = page->findChild<PeoplePanel *>();
    SessionViewModel *session = desktop.workspace.at(0);
    std::vector<std::unique_ptr<Signaling::SignalingSession>> guests;
    for (int i = 0; i < 4; ++i) {
        guests.push_back(std::make_unique<Signaling::SignalingSession>());
        const QString invite = session->makeInvite(QStringLiteral("publisher"));
        guests.back()->connectToSession(Signaling::Invite::fromString(invite)->credentials);
        QTRY_COMPARE(session->people()->rowCount(), i + 2);
    }
    settle();
    const QListView *list = people->list();
    const QRect last = list->visualRect(session->people()->index(4));
    QVERIFY(list->viewport()->rect().contains(last));
    // And no more than they need: the rest is the details'.
    QVERIFY(people->height() <= people->sizeHint().height());
    QVERIFY(page->findChild<DetailsPanel *>()->height() > people->height());
}

void TestPageRoom::transfersHaveTheirRoom()
{
    Desktop desktop;
    const SessionPage *page = host(desktop);
    QVERIFY(page);
    SessionViewModel *session = desktop.workspace.at(0);
    Signaling::SignalingSession guest;
    const QString invite = session->makeInvite(QStringLiteral("publisher"));
    guest.connectToSession(Signaling::Invite::fromString(invite)->credentials);
    QTRY_COMPARE(session->people()->rowCount(), 2);
    QTRY_COMPARE(guest.state(), Signaling::SignalingSession::State::Connected);
    Signaling::FileTransfers theirs(&guest);
    for (int i = 0; i < 2; ++i) {
        QFile file(desktop.folder.filePath(QStringLiteral("%1.txt").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
        file.close();
        theirs.send(Signaling::FileSelection::fromPaths({file.fileName()}));
        QTRY_COMPARE(session->transfers()->model()->rowCount(), i + 1);
    }
    settle();
    // The chosen one is whole, and nothing lies on anything else.
    const TransfersPanel *panel = page->transfers();
    const QRect first = panel->list()->visualRect(panel->list()->currentIndex());
    QVERIFY(panel->list()->viewport()->rect().contains(first));
    QList<QRect> taken;
    const auto parts = panel->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts) {
        if (!part->isVisible())
            continue;
        QVERIFY(panel->rect().contains(part->geometry()));
        for (const QRect &other : std::as_const(taken))
            QVERIFY(!other.intersects(part->geometry()));
        taken << part->geometry();
    }
    QVERIFY(taken.size() >= 3);
}

void TestPageRoom::whatSomebodyMovedStays()
{
    Desktop desktop;
    SessionPage *page = host(desktop);
    QVERIFY(page);
    auto *people = page->findChild<PeoplePanel *>();
    SideSplitter *side = sideOf(people);
    QVERIFY(side && side->state().isEmpty());
    QVERIFY(page->sideState().isEmpty());
    side->setSizes({300, 300, 0});
    Q_EMIT side->splitterMoved(300, 1);
    const QByteArray moved = page->sideState();
    QVERIFY(!moved.isEmpty());
    const int height = people->height();
    SessionViewModel *session = desktop.workspace.at(0);
    Signaling::SignalingSession guest;
    const QString invite = session->makeInvite(QStringLiteral("publisher"));
    guest.connectToSession(Signaling::Invite::fromString(invite)->credentials);
    QTRY_COMPARE(session->people()->rowCount(), 2);
    settle();
    QCOMPARE(people->height(), height);
    // In another page too.
    desktop.workspace.host();
    QTRY_COMPARE(desktop.workspace.rowCount(), 2);
    SessionPage *other = desktop.window.currentPage();
    QVERIFY(other != page);
    other->restoreLayout({}, moved, false);
    QCOMPARE(other->sideState(), moved);
}

void TestPageRoom::aWindowOfItsOwnIsForWriting()
{
    Desktop desktop;
    const SessionPage *page = host(desktop);
    QVERIFY(page);
    desktop.workspace.setDetached(desktop.workspace.at(0), true);
    QTRY_VERIFY(page->composer()->textField()->hasFocus());
}

QTEST_MAIN(TestPageRoom)
#include "tst_pageroom.moc"
