#include "desktopfixture.h"

#include <ui/widgets/style/exactlabel.h>
#include <ui/widgets/tokens/tokendialog.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Signalbox;
using namespace TestSupport;

/// The token bench as people use it.
class TestTokenDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mintsCopiesAndForgets();
    void aPastedTokenIsReadAtOnce();
    void aLongWordIsCopiedAsItIs();
    void everythingHasAName();

private:
    static TokenDialog *open(Desktop &desktop)
    {
        desktop.window.show();
        const auto actions = desktop.window.findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == QStringLiteral("&Token…"))
                action->trigger();
        }
        auto *dialog = desktop.window.findChild<TokenDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    static QLineEdit *line(const QWidget *dialog, const QString &name)
    {
        const auto all = dialog->findChildren<QLineEdit *>();
        for (QLineEdit *each : all) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static void press(const QWidget *dialog, const QString &text)
    {
        const auto all = dialog->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text().remove(QLatin1Char('&')) == text)
                each->click();
        }
    }
    static bool shows(const QWidget *dialog, const QString &part)
    {
        const auto all = dialog->findChildren<QLabel *>();
        for (const QLabel *label : all) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        const auto facts = dialog->findChildren<ExactLabel *>();
        return std::any_of(facts.begin(), facts.end(), [&part](const ExactLabel *fact) {
            return fact->isVisible() && fact->exactText().contains(part);
        });
    }
};

void TestTokenDialog::mintsCopiesAndForgets()
{
    Desktop desktop;
    TokenDialog *dialog = open(desktop);
    QVERIFY(dialog);
    press(dialog, QStringLiteral("Mint"));
    QVERIFY(shows(dialog, QStringLiteral("Enter the project's key.")));
    QVERIFY(line(dialog, QStringLiteral("Project key"))->hasFocus());
    QTest::keyClicks(line(dialog, QStringLiteral("Project key")), QStringLiteral("100"));
    QTest::keyClicks(line(dialog, QStringLiteral("Secret")), QStringLiteral("0123456789abcdef"));
    QTest::keyClicks(line(dialog, QStringLiteral("Session ID")), QStringLiteral("1_MX4xMDB-fjE"));
    QCOMPARE(line(dialog, QStringLiteral("Secret"))->echoMode(), QLineEdit::Password);
    press(dialog, QStringLiteral("Mint"));
    const QString token = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(token.startsWith(QStringLiteral("T1==")), qPrintable(token));
    QVERIFY(shows(dialog, QStringLiteral("The token is good.")));
    press(dialog, QStringLiteral("Copy the token"));
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    dialog->close();
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    QVERIFY(line(dialog, QStringLiteral("Secret"))->text().isEmpty());
    QCOMPARE(line(dialog, QStringLiteral("Project key"))->text(), QStringLiteral("100"));
}

void TestTokenDialog::aPastedTokenIsReadAtOnce()
{
    Desktop desktop;
    TokenDialog *dialog = open(desktop);
    QVERIFY(dialog);
    TokenWish wish;
    wish.key = QStringLiteral("100");
    wish.secret = QStringLiteral("0123456789abcdef");
    wish.sessionId = QStringLiteral("1_MX4xMDB-fjE");
    wish.role = QStringLiteral("moderator");
    wish.lifetime = 60;
    QGuiApplication::clipboard()->setText(
        TokenWorkshop().mint(wish, QDateTime::currentMSecsSinceEpoch()));
    auto *edit = dialog->findChild<QPlainTextEdit *>();
    edit->setFocus();
    edit->paste();
    QTRY_VERIFY(shows(dialog, QStringLiteral("Moderator")));
    QVERIFY(shows(dialog, QStringLiteral("without the secret")));
    edit->setPlainText(QStringLiteral("nonsense"));
    QVERIFY(shows(dialog, QStringLiteral("This is no token")));
    QVERIFY(!shows(dialog, QStringLiteral("Project key:")));
}

void TestTokenDialog::aLongWordIsCopiedAsItIs()
{
    Desktop desktop;
    TokenDialog *dialog = open(desktop);
    QVERIFY(dialog);
    TokenWish wish;
    wish.key = QStringLiteral("100");
    wish.secret = QStringLiteral("0123456789abcdef");
    wish.sessionId = QStringLiteral("1_MX4xMDB-") + QString(120, QLatin1Char('f'));
    wish.role = QStringLiteral("moderator");
    wish.lifetime = 60;
    const QString token = TokenWorkshop().mint(wish, QDateTime::currentMSecsSinceEpoch());
    dialog->findChild<QPlainTextEdit *>()->setPlainText(token);
    QWidget *fact = nullptr;
    const auto all = dialog->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->accessibleDescription() == wish.sessionId)
            fact = each;
    }
    QVERIFY(fact);
    QCoreApplication::processEvents();
    // In lines, none of which is cut off.
    QVERIFY(fact->height() > 2 * fact->fontMetrics().lineSpacing());
    QVERIFY(fact->height() >= fact->heightForWidth(fact->width()));
    QGuiApplication::clipboard()->clear();
    fact->setFocus();
    QTest::keyClick(fact, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(fact, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), wish.sessionId);
}

void TestTokenDialog::everythingHasAName()
{
    Desktop desktop;
    const TokenDialog *dialog = open(desktop);
    QVERIFY(dialog);
    const auto widgets = dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestTokenDialog)
#include "tst_tokendialog.moc"
