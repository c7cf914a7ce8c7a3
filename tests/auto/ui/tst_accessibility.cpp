#include "desktopfixture.h"

#include <signaling/servercertificate.h>
#include <ui/models/logrecord.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/templatemodel.h>
#include <ui/widgets/history/historydialog.h>
#include <ui/widgets/log/comparedialog.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/timerangedialog.h>
#include <ui/widgets/profiles/profiledialog.h>
#include <ui/widgets/session/certificatedialog.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/hostingdialog.h>
#include <ui/widgets/session/joinagaindialog.h>
#include <ui/widgets/session/savetemplatedialog.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/session/templatesdialog.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>
#include <ui/widgets/transfer/choosefilesdialog.h>

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Signalbox;
using TestSupport::Desktop;

/// Everything can be reached with the keyboard and has a name that a screen reader can say.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void everyControlOfDialogsHasAName();
    void tabReachesEveryControl();
    void mnemonicsOfAMenuDiffer();
    void theWindowByKeyboardAlone();
    void layoutHoldsWithALargeFont();
    void theOtherWayToJoinLooksLikeALink();

private:
    static void open(Desktop &desktop, int page);
    static QString describe(const QWidget *widget);
    /// What the keyboard reaches and has no name; \a controls counts all that it reaches.
    static QStringList nameless(const QWidget *window, int *controls);
};

void TestAccessibility::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

void TestAccessibility::open(Desktop &desktop, int page)
{
    desktop.window.show();
    desktop.window.activateWindow();
    if (page == 1)
        desktop.window.showJoin(JoinViewModel::Mode::Invite);
    if (page == 2)
        desktop.window.showJoin(JoinViewModel::Mode::Details);
    if (page < 3)
        return;
    desktop.workspace.host();
    QTRY_COMPARE(desktop.workspace.rowCount(), 1);
    QTRY_COMPARE(desktop.workspace.at(0)->link(), SessionViewModel::Link::Connected);
}

QString TestAccessibility::describe(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ')
        + (widget->parentWidget() ? QLatin1String(widget->parentWidget()->metaObject()->className())
                                  : QLatin1String());
}

void TestAccessibility::everyControlHasAName_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("start") << 0;
    QTest::newRow("join") << 1;
    QTest::newRow("connect") << 2;
    QTest::newRow("session") << 3;
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(int, page);
    Desktop desktop;
    open(desktop, page);
    int controls = 0;
    QCOMPARE(nameless(&desktop.window, &controls), QStringList());
    QVERIFY(controls >= 3);
}

QStringList TestAccessibility::nameless(const QWidget *window, int *controls)
{
    QStringList found;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // The field in a spin box is never where the focus is: the box is, and has the name.
        if (!widget->isVisibleTo(window) || !(widget->focusPolicy() & Qt::TabFocus)
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        ++*controls;
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->text(QAccessible::Name).isEmpty())
            found << describe(widget);
    }
    return found;
}

void TestAccessibility::everyControlOfDialogsHasAName()
{
    Desktop desktop;
    open(desktop, 3);
    SessionViewModel *session = desktop.workspace.at(0);
    const QTemporaryDir folder;
    TemplateModel model(folder.filePath(QStringLiteral("t.json")));
    TemplatesDialog templates(&model);
    SaveTemplateDialog save(&model, {});
    LogRecord record;
    const CompareDialog compare(record, record);
    Signaling::ServerCertificate certificate;
    certificate.server = QStringLiteral("example.org:443");
    const CertificateDialog asked(certificate);
    const TimeRangeDialog times(session->logView());
    Signaling::FileTransfer offer;
    offer.files = QList<Signaling::TransferFile>(2);
    const ChooseFilesDialog files(offer);
    const ProfileDialog profile(&desktop.profiles, -1, &desktop.tokens);
    const std::pair<const char *, const QWidget *> dialogs[] = {
        {"history", desktop.window.showHistory()},
        {"hosting", desktop.window.currentPage()->showHosting()},
        {"templates", &templates},
        {"save a template", &save},
        {"compare", &compare},
        {"certificate", &asked},
        {"times", &times},
        {"files", &files},
        {"profile", &profile},
        {"join again", desktop.window.showJoinAgain(session)},
    };
    for (const auto &[name, dialog] : dialogs) {
        int controls = 0;
        const QStringList found = nameless(dialog, &controls);
        QVERIFY2(found.isEmpty(),
                 qPrintable(QLatin1String(name) + QStringLiteral(": ")
                            + found.join(QStringLiteral(", "))));
        QVERIFY2(controls > 0, name);
    }
}

void TestAccessibility::tabReachesEveryControl()
{
    Desktop desktop;
    open(desktop, 3);
    desktop.workspace.at(0)->composer()->setText(QStringLiteral("so that Send is enabled"));
    QSet<const QWidget *> reached;
    desktop.window.currentPage()->composer()->startWriting();
    QTRY_VERIFY(QApplication::focusWidget());
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const auto widgets = desktop.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy())
            QVERIFY2(reached.contains(widget), qPrintable(describe(widget)));
    }
}

void TestAccessibility::mnemonicsOfAMenuDiffer()
{
    Desktop desktop;
    const auto menus = desktop.window.menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() >= 4);
    for (const QMenu *menu : menus) {
        QSet<QKeySequence> seen;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->isSeparator())
                continue;
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            QVERIFY2(!key.isEmpty() && !seen.contains(key), qPrintable(action->text()));
            seen.insert(key);
        }
    }
}

void TestAccessibility::theWindowByKeyboardAlone()
{
    Desktop desktop;
    open(desktop, 0);
    QTRY_VERIFY(desktop.window.isActiveWindow());
    QTest::keyClick(&desktop.window, Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(desktop.workspace.rowCount(), 1);
    QTRY_COMPARE(desktop.workspace.at(0)->link(), SessionViewModel::Link::Connected);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("by hand"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desktop.workspace.at(0)->session()->queuedCount(), 0);
    QVERIFY(desktop.window.currentPage()->isSidePanelVisible());
    QTest::keyClick(&desktop.window, Qt::Key_F9);
    QVERIFY(!desktop.window.currentPage()->isSidePanelVisible());
    QTest::keyClick(&desktop.window, Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(),
                 static_cast<QWidget *>(desktop.window.currentPage()->logView()));
    QTest::keyClick(&desktop.window, Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    QTest::keyClick(&desktop.window, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!desktop.window.currentPage());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(&desktop.window, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(desktop.window.currentPage());
    QTest::keyClick(&desktop.window, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(desktop.workspace.rowCount(), 0);
}

void TestAccessibility::layoutHoldsWithALargeFont()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    Desktop desktop;
    open(desktop, 3);
    QTest::qWait(0);
    const auto buttons = desktop.window.currentPage()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QApplication::setFont(before);
}

void TestAccessibility::theOtherWayToJoinLooksLikeALink()
{
    Desktop desktop;
    open(desktop, 1);
    QTRY_VERIFY(desktop.window.isActiveWindow());
    QPushButton *link = nullptr;
    const auto buttons = desktop.window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text().contains(QLatin1String("instead")))
            link = button;
    }
    QVERIFY(link);
    const auto *edit = qobject_cast<QLineEdit *>(desktop.window.focusWidget());
    QVERIFY(edit);
    // Its text begins where the fields do, in the colour of what can be clicked.
    QCOMPARE(link->mapTo(&desktop.window, QPoint()).x(),
             edit->mapTo(&desktop.window, QPoint()).x());
    QCursor::setPos(0, 0);
    const QImage picture = link->grab().toImage();
    const QColor accent = Theme::of(link->palette()).accent;
    int leftmost = picture.width();
    int rightmost = -1;
    for (int x = picture.width() - 1; x >= 0; --x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (contrast(picture.pixelColor(x, y), accent) < 1.3) {
                leftmost = x;
                rightmost = std::max(rightmost, x);
            }
        }
    }
    QVERIFY2(leftmost <= 4, qPrintable(QString::number(leftmost)));
    QVERIFY(rightmost < picture.width() - 1); // and nothing of it is cut off
    // By the keyboard too.
    link->setFocus(Qt::TabFocusReason);
    QVERIFY(link->grab().toImage() != picture);
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(link->text().remove(QLatin1Char('&')).contains(QLatin1String("Use an invite")));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
