#include "actionfixture.h"

#include <ui/viewmodels/composerviewmodel.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

#include <bench/log/stalls.h>
#include <malloc.h>
#include <unistd.h>

using namespace Signalbox;
using TestSupport::ActionDesktop;

namespace {

qint64 residentBytes()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly)
        ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE)
        : 0;
}

} // namespace

/// What somebody who tries the window for the first time would laugh at, in the window itself.
class TestFirstLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SignalboxStyle); }
    void tenThousandSignals();
    void oddSignalsAreRows_data();
    void oddSignalsAreRows();
    void eightKilobytesAreBytes();

private:
    static int differingPixels(const QImage &one, const QImage &other);
};

void TestFirstLook::tenThousandSignals()
{
    // A debug build with sanitizers is several times as slow as what people run, and still no
    // turn of the window may take as long as anyone would notice. Work is counted, not time:
    // others on the same computer don't count.
    constexpr double mostMs = 250;
    constexpr qint64 mostBytes = 48 * 1024 * 1024;
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    const LogView *view = all.window.currentPage()->logView();
    QTRY_VERIFY(view->isVisible());
    const qint64 before = residentBytes();
    double longest = 0;
    for (int sent = 0; sent < 10000;) {
        const double start = Stalls::workMs();
        for (int i = 0; i < 100; ++i, ++sent) {
            LogRecord record;
            record.type = QStringLiteral("type-%1").arg(sent % 10);
            record.personId = record.personName = QStringLiteral("person %1").arg(sent % 20);
            record.data = QString(128, QLatin1Char('x'));
            session->log()->append(record);
        }
        QCoreApplication::processEvents();
        longest = qMax(longest, Stalls::workMs() - start);
    }
    session->log()->flush();
    QTRY_VERIFY(session->logView()->rows()->rowCount() >= 10000);
    QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    QVERIFY2(longest < mostMs, qPrintable(QStringLiteral("%1 ms").arg(longest)));
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < mostBytes, qPrintable(QStringLiteral("%1 bytes").arg(grown)));
}

void TestFirstLook::oddSignalsAreRows_data()
{
    QTest::addColumn<LogRecord>("record");
    const auto row = [](const char *name, const char *person, const char *type, const QString &data,
                        bool json = false) {
        LogRecord record;
        record.time = 1700000000123;
        record.personId = record.personName = QString::fromLatin1(person);
        record.type = QString::fromLatin1(type);
        record.data = data;
        record.json = json;
        QTest::newRow(name) << record;
    };
    row("nothing but itself", nullptr, nullptr, {});
    row("no sender", nullptr, "notice", QStringLiteral("maintenance at 11"));
    row("no type", "ann", nullptr, QStringLiteral("hello"));
    row("no data", "ann", "chat", {});
    row("empty data", "ann", "chat", QStringLiteral(""));
    row("called JSON, and isn't", "ann", "chat", QStringLiteral("{\"a\":"), true);
    row("a number", "ann", "chat", QStringLiteral("7"), true);
    row("null", "ann", "chat", QStringLiteral("null"), true);
    row("deep JSON", "ann", "chat",
        QStringLiteral("[").repeated(400) + QStringLiteral("]").repeated(400), true);
    row("control characters", "ann", "chat", QString::fromLatin1("a\0b\x1b[31m\r\n\t", 11));
    row("from right to left", "ann", "chat",
        QStringLiteral("\u202eabc \u0645\u0631\u062d\u0628\u0627"));
    row("8192 bytes in one line", "ann", "chat", QString(8192, QLatin1Char('w')));
    row("8192 line ends", "ann", "chat", QString(8192, QLatin1Char('\n')));
    row("marked up", "<b>ann</b>", "chat", QStringLiteral("<img src=x><script>&amp;"));
}

int TestFirstLook::differingPixels(const QImage &one, const QImage &other)
{
    int differing = 0;
    for (int y = 0; y < qMin(one.height(), other.height()); ++y) {
        for (int x = 0; x < qMin(one.width(), other.width()); ++x)
            differing += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return differing;
}

void TestFirstLook::oddSignalsAreRows()
{
    QFETCH(LogRecord, record);
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    SessionPage *page = all.window.currentPage();
    LogView *view = page->logView();
    QTRY_COMPARE(session->logView()->rows()->rowCount(), 1);
    // What is below the rows is what a blank row looks like.
    const QRect first = view->visualRect(view->model()->index(0, 0));
    const QRect place(0, first.bottom() + 1, view->viewport()->width(), first.height());
    QCursor::setPos(0, 0);
    const QImage blank = view->viewport()->grab(place).toImage();
    session->log()->append(record);
    session->log()->flush();
    QTRY_COMPARE(session->logView()->rows()->rowCount(), 2);
    QCoreApplication::processEvents();
    const QImage drawn = view->viewport()->grab(place).toImage();
    // More than the time, which is about a tenth of this.
    QVERIFY2(differingPixels(blank, drawn) > 200,
             qPrintable(QString::number(differingPixels(blank, drawn))));
    // Its details, in every form, and what is copied of it.
    view->goTo(1);
    QCoreApplication::processEvents();
    QVERIFY(!page->grab().isNull());
    for (const auto format :
         {SignalSnippet::Format::Text, SignalSnippet::Format::Json, SignalSnippet::Format::Cli}) {
        if (session->logView()->canCopyAs(format, {1}))
            QVERIFY(!session->logView()->copyAs(format, {1}).isEmpty());
    }
    const LogRecord kept =
        session->log()->rowAt(session->logView()->rows()->sequenceAt(1)).toRecord();
    QCOMPARE(kept.data, record.data);
    QCOMPARE(kept.data.isNull(), record.data.isNull());
    QCOMPARE(kept.type, record.type);
    QCOMPARE(kept.personId, record.personId);
}

void TestFirstLook::eightKilobytesAreBytes()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && all.invite(session));
    const ComposerWidget *composer = all.window.currentPage()->composer();
    auto *editor = composer->findChild<QPlainTextEdit *>();
    const auto says = [composer](const QString &text) {
        const auto labels = composer->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    const auto send = [composer] {
        const auto buttons = composer->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Send"))
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(send());
    // 4,096 of these are 8,192 bytes: one more letter and it is too much.
    const QString most = QStringLiteral("ü").repeated(4096);
    editor->setPlainText(most + QLatin1Char('x'));
    QVERIFY(!send()->isEnabled());
    QVERIFY(says(QStringLiteral("8193")) || says(QStringLiteral("8,193")));
    QCOMPARE(editor->toPlainText().size(), 4097); // and nothing of it was cut off
    editor->setPlainText(most);
    QVERIFY(send()->isEnabled());
    QString received;
    connect(&all.guest, &Signaling::SignalingSession::signalReceived, this,
            [&received](const Signaling::SignalMessage &message) { received = message.data; });
    send()->click();
    QTRY_COMPARE(received, most);
}

QTEST_MAIN(TestFirstLook)
#include "tst_firstlook.moc"
