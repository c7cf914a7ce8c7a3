#include <ui/widgets/signalboxstyle.h>
#include <ui/widgets/theme.h>

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QUuid>

using namespace Signalbox;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void anyAccentCanBeRead_data();
    void anyAccentCanBeRead();
    void peoplesColoursCanBeReadAndStay();
    void thePaletteTellsTheTheme();
    void theStyleFollowsTheSystem_data();
    void theStyleFollowsTheSystem();
    void aChangeReachesWidgets();
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textCanBeRead()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkTheme() : Theme::light();
    for (const QColor &under : {theme.surface, theme.raised}) {
        for (const QColor &text :
             {theme.text, theme.muted, theme.ok, theme.warn, theme.error, theme.accent})
            QVERIFY2(contrast(text, under) >= 4.5,
                     qPrintable(text.name() + QStringLiteral(" on ") + under.name()));
    }
    QVERIFY(contrast(theme.text, theme.selection) >= 4.5);
    QVERIFY(contrast(theme.muted, theme.selection) >= 3.0);
    QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
}

void TestTheme::anyAccentCanBeRead_data()
{
    QTest::addColumn<QColor>("accent");
    for (const char *name : {"white", "black", "yellow", "lime", "#3584e4", "hotpink", "gray"})
        QTest::newRow(name) << QColor(QLatin1String(name));
}

void TestTheme::anyAccentCanBeRead()
{
    QFETCH(QColor, accent);
    for (const Theme &base : {Theme::light(), Theme::darkTheme()}) {
        const Theme theme = base.withAccent(accent);
        QVERIFY(contrast(theme.accent, theme.raised) >= 4.5);
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
    }
}

void TestTheme::peoplesColoursCanBeReadAndStay()
{
    for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
        for (int i = 0; i < 200; ++i) {
            const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const QColor color = theme.personColor(id);
            QVERIFY(contrast(color, theme.surface) >= 4.5);
            QCOMPARE(theme.personColor(id), color);
        }
    }
    // Over runs too, where qHash would differ: this is the colour that id has.
    QCOMPARE(Theme::light().personColor(QStringLiteral("ann")).hslHue(), 285);
}

void TestTheme::thePaletteTellsTheTheme()
{
    QVERIFY(!Theme::of(Theme::light().palette()).dark);
    QVERIFY(Theme::of(Theme::darkTheme().palette()).dark);
    const Theme pink = Theme::light().withAccent(QColor(Qt::magenta));
    QCOMPARE(Theme::of(pink.palette()).accent, pink.accent);
}

void TestTheme::theStyleFollowsTheSystem_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<bool>("dark");
    QTest::newRow("a light system") << QColor(0xefefef) << QColor(Qt::black) << false;
    QTest::newRow("a dark system") << QColor(0x303030) << QColor(Qt::white) << true;
}

void TestTheme::theStyleFollowsTheSystem()
{
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    QFETCH(bool, dark);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Highlight, QColor(0xe95420));
    SignalboxStyle style;
    style.polish(palette);
    QCOMPARE(Theme::of(palette).dark, dark);
    const Theme base = dark ? Theme::darkTheme() : Theme::light();
    QCOMPARE(palette.color(QPalette::Window), base.raised);
    QCOMPARE(palette.color(QPalette::Highlight), base.withAccent(QColor(0xe95420)).accent);
}

void TestTheme::aChangeReachesWidgets()
{
    QApplication::setStyle(new SignalboxStyle(SignalboxStyle::Scheme::Light));
    QPushButton button(QStringLiteral("Send"));
    SignalboxStyle::makePrimary(&button);
    button.move(300, 300); // away from the pointer: a hovered button has another colour
    button.show();
    const QColor light = button.grab().toImage().pixelColor(button.width() / 2, 4);
    QCOMPARE(light, Theme::light().accent);
    QApplication::setStyle(new SignalboxStyle(SignalboxStyle::Scheme::Dark));
    QTRY_COMPARE(button.grab().toImage().pixelColor(button.width() / 2, 4),
                 Theme::darkTheme().accent);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
