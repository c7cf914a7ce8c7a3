#include "panefixture.h"

#include <ui/models/deliverytrails.h>
#include <ui/models/jsontreemodel.h>
#include <ui/widgets/log/comparedialog.h>
#include <ui/widgets/log/dataview.h>
#include <ui/widgets/log/detailspanel.h>
#include <ui/widgets/log/jsontreeview.h>
#include <ui/widgets/log/picturepreview.h>
#include <ui/widgets/style/exacttext.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTextBlock>

#include <algorithm>

using namespace Signalbox;
using Form = DataView::Form;
using TestSupport::Pane;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// One signal whole: its data in every form, its way, and what makes it another than the next.
class TestLogDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dataHasForms_data();
    void dataHasForms();
    void aFormStaysChosen();
    void formsAreShown();
    void aTextIsShownAsItIs();
    void whatIsCopiedIsTheData();
    void jsonIsToldInWords();
    void signalsThatDifferAreNotEqual_data();
    void signalsThatDifferAreNotEqual();
    void linesStandBeneathEachOther();
    void treeIsCopied();
    void picturesAreBounded();
    void markedTextStays();
    void trailIsTold_data();
    void trailIsTold();
    void trailsAreBounded();
    void comparesTwoRows();
    void comparesInTheLogsOrder();
};

void TestLogDetails::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

void TestLogDetails::dataHasForms_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QList<Form>>("forms");
    QTest::addColumn<Form>("shown");
    const QString picture = QString::fromLatin1(png(4, 4).toBase64());
    QTest::newRow("text") << QStringLiteral("Hello world")
                          << QList<Form>{Form::Text, Form::Hex, Form::Base64} << Form::Text;
    QTest::newRow("JSON") << QStringLiteral("{\"a\":1}")
                          << QList<Form>{Form::Text, Form::Tree, Form::Hex, Form::Base64}
                          << Form::Text;
    QTest::newRow("base64 of a text")
        << QStringLiteral("SGVsbG8gd29ybGQh")
        << QList<Form>{Form::Text, Form::Hex, Form::Base64, Form::Decoded} << Form::Text;
    QTest::newRow("a picture") << picture
                               << QList<Form>{Form::Text, Form::Hex, Form::Base64, Form::Picture}
                               << Form::Picture;
    QTest::newRow("a picture's URL")
        << QStringLiteral("data:image/png;base64,") + picture
        << QList<Form>{Form::Text, Form::Hex, Form::Base64, Form::Picture} << Form::Picture;
    QTest::newRow("what only begins like a picture")
        << QString::fromLatin1(png(4, 4).left(30).toBase64())
        << QList<Form>{Form::Text, Form::Hex, Form::Base64} << Form::Text;
}

void TestLogDetails::dataHasForms()
{
    QFETCH(QString, data);
    DataView view;
    view.setData(data, true);
    QTEST(view.forms(), "forms");
    QTEST(view.form(), "shown");
}

void TestLogDetails::aFormStaysChosen()
{
    DataView view;
    view.setData(QStringLiteral("{\"a\":1}"), true);
    view.setForm(Form::Tree);
    view.setData(QStringLiteral("no tree"), true);
    QCOMPARE(view.form(), Form::Text);
    view.setData(QStringLiteral("[2]"), true);
    QCOMPARE(view.form(), Form::Tree);
    QCOMPARE(view.findChild<QComboBox *>()->currentText(), QStringLiteral("JSON tree"));
}

void TestLogDetails::formsAreShown()
{
    DataView view;
    view.resize(900, 300);
    view.show();
    view.setData(QStringLiteral("SGVsbG8gd29ybGQh"), true);
    view.setForm(Form::Decoded);
    QCOMPARE(view.textView()->toPlainText(), QStringLiteral("Hello world!"));
    view.setForm(Form::Base64);
    QCOMPARE(view.textView()->toPlainText(), QStringLiteral("U0dWc2JHOGdkMjl5YkdRaA=="));
    view.setForm(Form::Hex);
    QVERIFY(view.textView()->toPlainText().startsWith(QStringLiteral("0000  53 47 56 73")));
    QVERIFY(view.textView()->toPlainText().contains(QStringLiteral("SGVsbG8gd29ybGQh")));
    QGuiApplication::clipboard()->clear();
    view.findChild<QAbstractButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), view.textView()->toPlainText());
    // Narrow, with fewer bytes in a line.
    view.resize(200, 300);
    QVERIFY(!view.textView()->toPlainText().contains(QStringLiteral("SGVsbG8gd29ybGQh")));
}

// Though it looks like JSON: its blanks are a part of it.
void TestLogDetails::aTextIsShownAsItIs()
{
    DataView view;
    const QString text = QStringLiteral("{\"a\":1,  \"b\":[2]}");
    view.setData(text, false);
    QCOMPARE(view.textView()->toPlainText(), text);
    QVERIFY(view.forms().contains(Form::Tree));
    view.setData(text, true);
    QVERIFY(view.textView()->toPlainText().startsWith(QStringLiteral("{\n  \"a\": 1,")));
}

void TestLogDetails::whatIsCopiedIsTheData()
{
    DataView view;
    view.show();
    const QString data =
        QStringLiteral("{\"b\":18446744073709551615,\"a\":1.10,\"b\":\"x\u00a0y\"}");
    view.setData(data, true);
    view.findChild<QAbstractButton *>()->click();
    const QString lines = QStringLiteral("{\n  \"b\": 18446744073709551615,\n  \"a\": 1.10,\n  "
                                         "\"b\": \"x\u00a0y\"\n}");
    QCOMPARE(QGuiApplication::clipboard()->text(), lines);
    view.textView()->selectAll();
    view.textView()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), lines);
    view.setForm(Form::Tree);
    view.findChild<QAbstractButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), lines);
}

void TestLogDetails::jsonIsToldInWords()
{
    Pane pane;
    LogRecord record;
    record.data = QStringLiteral("5");
    record.json = true;
    pane.log.append(record);
    record.json = false;
    pane.log.append(record);
    record.data = QString();
    pane.log.append(record);
    pane.log.flush();
    const auto row = [&pane](int at) {
        return pane.model.rows()->index(at, SignalLogModel::DataColumn);
    };
    DetailsPanel details;
    details.resize(300, 500);
    details.QWidget::show();
    const auto says = [&details](const char *words) {
        const auto labels = details.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->isVisible() && label->text() == QLatin1String(words);
        });
    };
    details.show(row(0));
    QVERIFY(says("JSON"));
    QCOMPARE(row(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("JSON: 5"));
    details.show(row(1));
    QVERIFY(says("text") && !says("JSON"));
    QCOMPARE(row(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("5"));
    details.show(row(2));
    QVERIFY(!says("text") && !says("JSON"));
    // And to the eye, without colours.
    const auto ink = [&pane, &row](int at) {
        QImage image = pane.view->viewport()->grab(pane.view->visualRect(row(at))).toImage();
        return image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    };
    QVERIFY(ink(0) != ink(1));
}

void TestLogDetails::signalsThatDifferAreNotEqual_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("order") << QStringLiteral("{\"a\":1,\"b\":2}")
                           << QStringLiteral("{\"b\":2,\"a\":1}");
    QTest::newRow("large numbers")
        << QStringLiteral("[18446744073709551615]") << QStringLiteral("[18446744073709551616]");
    QTest::newRow("blanks") << QStringLiteral("{\"a\":1}") << QStringLiteral("{\"a\": 1}");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb") << QStringLiteral("a\nb");
}

void TestLogDetails::signalsThatDifferAreNotEqual()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    LogRecord one;
    LogRecord other;
    one.data = before;
    other.data = after;
    const CompareDialog dialog(one, other);
    const QStringList lines = dialog.text()->toPlainText().split(QLatin1Char('\n'));
    int marked = 0;
    for (const QString &line : lines)
        marked += line.startsWith(QLatin1Char(' ')) ? 0 : 1;
    QVERIFY2(marked > 0, qPrintable(lines.join(QLatin1Char('|'))));
    QCOMPARE(int(dialog.text()->extraSelections().size()), marked);
}

void TestLogDetails::linesStandBeneathEachOther()
{
    LogRecord one;
    LogRecord other;
    one.data = QStringLiteral("a");
    other.data = QStringLiteral("b");
    CompareDialog dialog(one, other);
    QPlainTextEdit *text = dialog.text();
    // As in languages whose fixed font takes a mark from elsewhere: they differ in width.
    text->setFont(QFont(QStringLiteral("DejaVu Sans")));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QSet<QChar> marks;
    QSet<int> places;
    for (QTextBlock line = text->document()->begin(); line.isValid(); line = line.next()) {
        QTextCursor cursor(line);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 2);
        marks << line.text().at(0);
        places << text->cursorRect(cursor).left();
    }
    QCOMPARE(marks.size(), 3);
    QCOMPARE(places.size(), 1);
}

void TestLogDetails::treeIsCopied()
{
    DataView view;
    view.show();
    view.setData(QStringLiteral("{\"items\":[\"a\",{\"b\":2}]}"), true);
    view.setForm(Form::Tree);
    JsonTreeView *tree = view.tree();
    QVERIFY(tree->isVisible());
    const QModelIndex items = tree->model()->index(0, 0);
    QVERIFY(tree->isExpanded(items));
    tree->setCurrentIndex(tree->model()->index(1, 0, items));
    QCOMPARE(tree->selectedPath(), QStringLiteral("$.items[1]"));
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("{\"b\":2}"));
}

void TestLogDetails::picturesAreBounded()
{
    PicturePreview preview;
    QVERIFY(preview.setPicture(png(2000, 4000)));
    QCOMPARE(preview.pictureSize(), QSize(2000, 4000));
    QVERIFY(preview.accessibleName().contains(QStringLiteral("2000")));
    QVERIFY(!preview.setPicture(png(2000, 4001)));
    QVERIFY(preview.pictureSize().isEmpty());
}

void TestLogDetails::markedTextStays()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one two three"));
    DetailsPanel details;
    const QModelIndex row = pane.model.rows()->index(0, 0);
    details.show(row);
    ExactText *text = details.data()->textView();
    text->selectAll();
    details.show(row, {QStringLiteral("an outcome")});
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("one two three"));
}

void TestLogDetails::trailIsTold_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<int>("wireAfter");
    QTest::addColumn<int>("endAfter");
    QTest::addColumn<int>("handed");
    QTest::addColumn<int>("receivers");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("waits") << Delivery::Waiting << -1 << -1 << 0 << -1
                           << QStringList{QStringLiteral("queued")};
    QTest::newRow("sent") << Delivery::Sent << 5 << 12 << 0 << -1
                          << QStringList{QStringLiteral("queued"),
                                         QStringLiteral("+5 ms on the wire"),
                                         QStringLiteral("+12 ms taken by the hub")};
    QTest::newRow("handed over") << Delivery::Sent << 5 << 12 << 4 << 5
                                 << QStringList{QStringLiteral("queued"),
                                                QStringLiteral("+5 ms on the wire"),
                                                QStringLiteral("+12 ms taken by the hub"),
                                                QStringLiteral("+12 ms handed to 4 of 5")};
    QTest::newRow("alone") << Delivery::Sent << -1 << 12 << 0 << 0
                           << QStringList{QStringLiteral("queued"),
                                          QStringLiteral("+12 ms taken by the hub"),
                                          QStringLiteral("+12 ms nobody else was there")};
    QTest::newRow("failed") << Delivery::Failed << -1 << 3000 << 0 << -1
                            << QStringList{QStringLiteral("queued"),
                                           QStringLiteral("+3,000 ms ended")};
    QTest::newRow("after long") << Delivery::Failed << -1 << 27052 << 0 << -1
                                << QStringList{QStringLiteral("queued"),
                                               QStringLiteral("+27.1 s ended")};
    QTest::newRow("someone else's") << Delivery::None << -1 << -1 << 0 << -1 << QStringList();
}

void TestLogDetails::trailIsTold()
{
    QFETCH(Delivery, delivery);
    QFETCH(int, wireAfter);
    QFETCH(int, endAfter);
    QFETCH(int, handed);
    QFETCH(int, receivers);
    QFETCH(QStringList, steps);
    Pane pane;
    DeliveryTrails trails;
    pane.model.setTrails(&trails);
    LogRecord record;
    record.time = pane.clock->wallMs();
    record.signalId = delivery == Delivery::None ? 0 : 7;
    record.delivery = delivery == Delivery::None ? Delivery::None : Delivery::Waiting;
    pane.log.append(record);
    pane.log.setDelivery(7, delivery);
    pane.log.flush();
    if (endAfter >= 0)
        trails.add(7,
                   {wireAfter < 0 ? 0 : record.time + wireAfter, record.time + endAfter, handed,
                    receivers});
    const QStringList lines = pane.model.trail(0);
    QCOMPARE(lines.size(), steps.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines.at(i).endsWith(steps.at(i)), qPrintable(lines.at(i)));
    QCOMPARE(pane.model.trail(-1), QStringList());
    QCOMPARE(pane.model.trail(1), QStringList());
}

void TestLogDetails::trailsAreBounded()
{
    DeliveryTrails trails;
    for (quint64 id = 1; id <= DeliveryTrails::MaxSignals; ++id)
        trails.add(id, {1, qint64(id), 0, -1});
    trails.add(5, {1, 2, 0, -1}); // again, and not one more
    QVERIFY(trails.of(1));
    QCOMPARE(trails.of(5)->endedAt, 2);
    trails.add(DeliveryTrails::MaxSignals + 1, {1, 1, 0, -1});
    QVERIFY(!trails.of(1));
    QVERIFY(trails.of(2));
}

void TestLogDetails::comparesTwoRows()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("{\"x\":1,\"y\":2}"));
    pane.add("chat", "bob", QStringLiteral("{\"x\":1,\"y\":3}"));
    pane.add("chat", "bob", QStringLiteral("z"));
    QVERIFY(!pane.pane.canCompare());
    pane.view->selectRow(0);
    QVERIFY(!pane.pane.canCompare());
    pane.view->selectionModel()->select(pane.model.rows()->index(1, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(pane.pane.canCompare());
    pane.pane.compare();
    const auto *dialog = pane.pane.findChild<CompareDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString text = dialog->text()->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("− From: ann\n+ From: bob\n  To: everyone")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("    \"x\": 1,\n−   \"y\": 2\n+   \"y\": 3")),
             qPrintable(text));
    QCOMPARE(dialog->text()->extraSelections().size(), 4);
    pane.view->selectAll();
    QVERIFY(!pane.pane.canCompare());
    // What happened has no data to compare.
    LogRecord left;
    left.kind = LogKind::Left;
    left.personId = left.personName = QStringLiteral("ann");
    pane.log.append(left);
    pane.log.flush();
    pane.view->selectRow(2);
    pane.view->selectionModel()->select(pane.model.rows()->index(3, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(!pane.pane.canCompare());
}

void TestLogDetails::comparesInTheLogsOrder()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("earlier"));
    pane.add("chat", "ann", QStringLiteral("later"));
    pane.preferences.setNewestFirst(true);
    pane.view->selectAll();
    pane.pane.compare();
    const QString text = pane.pane.findChild<CompareDialog *>()->text()->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("− earlier\n+ later")), qPrintable(text));
}

QTEST_MAIN(TestLogDetails)
#include "tst_logdetails.moc"
