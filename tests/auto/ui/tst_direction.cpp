#include <ui/models/isolated.h>
#include <ui/widgets/languages.h>
#include <ui/widgets/style/heading.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QVBoxLayout>

using namespace Signalbox;

/// A window that is read from the right: what stands where, and what is written in which direction.
class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(QStringLiteral("ar")); }
    void cleanup() { speak(QStringLiteral("en")); }
    void labelsBeginWhereTheLayoutBegins_data();
    void labelsBeginWhereTheLayoutBegins();
    void whatIsCentredStays();
    void partsKeepTheirDirection();
    void sentencesKeepTheirs();
    void nothingIsAddedElsewhere();
    void headingsShowNoLetterForAlt_data();
    void headingsShowNoLetterForAlt();
    void theLetterWorksAllTheSame();

private:
    static void speak(const QString &language)
    {
        const QLocale locale = Languages::localeFor(language);
        QLocale::setDefault(locale);
        QGuiApplication::setLayoutDirection(locale.textDirection());
    }
};

static QString arabic()
{
    return QString::fromUtf8("مغلقة");
}

/// Where text is drawn: the first and the last column that isn't empty.
static std::pair<int, int> drawn(QLabel &label)
{
    const QImage image = label.grab().toImage();
    const QRgb empty = image.pixel(image.width() / 2, 0);
    std::pair<int, int> columns{-1, -1};
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == empty)
                continue;
            columns = {columns.first < 0 ? x : columns.first, x};
            break;
        }
    }
    return columns;
}

void TestDirection::labelsBeginWhereTheLayoutBegins_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("selectable");
    QTest::addColumn<bool>("atTheRight");
    const QString latin = QStringLiteral("Signalbox");
    for (const bool selectable : {false, true}) {
        const char *how = selectable ? ", selectable" : "";
        QTest::addRow("Latin in Arabic%s", how)
            << QStringLiteral("ar") << latin << selectable << true;
        QTest::addRow("Arabic in Arabic%s", how)
            << QStringLiteral("ar") << arabic() << selectable << true;
        QTest::addRow("Latin in English%s", how)
            << QStringLiteral("en") << latin << selectable << false;
        QTest::addRow("Arabic in English%s", how)
            << QStringLiteral("en") << arabic() << selectable << false;
    }
}

void TestDirection::labelsBeginWhereTheLayoutBegins()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(bool, selectable);
    QFETCH(bool, atTheRight);
    speak(language);
    QLabel label(text);
    if (selectable)
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.resize(600, 40);
    label.show();
    const auto [first, last] = drawn(label);
    QVERIFY(first >= 0);
    QCOMPARE(first > 300, atTheRight);
    QCOMPARE(last > 300, atTheRight);
}

void TestDirection::whatIsCentredStays()
{
    QLabel label(QStringLiteral("Signalbox"));
    label.setAlignment(Qt::AlignCenter);
    label.show();
    QCOMPARE(label.alignment(), Qt::AlignCenter);
}

void TestDirection::partsKeepTheirDirection()
{
    const QString path = QStringLiteral("/tmp/a");
    QCOMPARE(isolated(path), QChar(0x2068) + path + QChar(0x2069));
    QCOMPARE(isolated(QString()), QString());
    // What is in it can't end it; what is isolated already stays.
    const QString evil = QStringLiteral("a\u2069b");
    QCOMPARE(isolated(evil), QStringLiteral("\u2068a\\u2069b\u2069"));
    QCOMPARE(isolated(isolated(path)), QStringLiteral("\u2068\u2068/tmp/a\u2069\u2069"));
    QCOMPARE(withoutIsolates(isolated(path)), path);
}

void TestDirection::sentencesKeepTheirs()
{
    // A name that comes first would turn all of it around.
    const QString sentence = QStringLiteral("%1 ") + arabic();
    QVERIFY(!sentence.arg(QStringLiteral("desk")).isRightToLeft());
    QVERIFY(sentence.arg(isolated(QStringLiteral("desk"))).isRightToLeft());
}

void TestDirection::nothingIsAddedElsewhere()
{
    for (const char *language : {"en", "de", "fr", "es", "pt_BR", "ja", "zh_CN"}) {
        speak(QString::fromLatin1(language));
        QCOMPARE(isolated(QStringLiteral("desk")), QStringLiteral("desk"));
    }
}

void TestDirection::headingsShowNoLetterForAlt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("in a word") << QStringLiteral("&People 3") << QStringLiteral("&People 3");
    QTest::newRow("behind") << QStringLiteral("参加者 5(&P)") << QStringLiteral("参加者 5");
    QTest::newRow("behind, with a space")
        << QStringLiteral("参加者 (&P)") << QStringLiteral("参加者");
    QTest::newRow("none") << QStringLiteral("転送 1") << QStringLiteral("転送 1");
}

void TestDirection::headingsShowNoLetterForAlt()
{
    QFETCH(QString, text);
    QLabel label;
    setHeading(&label, text);
    QTEST(label.text(), "shown");
}

void TestDirection::theLetterWorksAllTheSame()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new QLabel;
    auto *other = new QLineEdit;
    auto *buddy = new QLineEdit;
    layout->addWidget(label);
    layout->addWidget(other);
    layout->addWidget(buddy);
    label->setBuddy(buddy);
    setHeading(label, QStringLiteral("参加者 5(&P)"));
    setHeading(label, QStringLiteral("参加者 6(&P)"));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    QTest::keyClick(&window, Qt::Key_P, Qt::AltModifier);
    QVERIFY(buddy->hasFocus());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new SignalboxStyle(SignalboxStyle::Scheme::Light));
    TestDirection test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_direction.moc"
