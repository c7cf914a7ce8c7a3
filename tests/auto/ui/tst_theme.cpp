#include <ui/models/personslots.h>
#include <ui/models/plaintooltip.h>
#include <ui/widgets/style/avatar.h>
#include <ui/widgets/style/question.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

#include <cmath>

using namespace Signalbox;

namespace {

void verifyTexts(const Theme &theme, const QColor &under)
{
    for (const QColor &text :
         {theme.text, theme.muted, theme.ok, theme.warn, theme.error, theme.accent})
        QVERIFY2(contrast(text, under) >= 4.5,
                 qPrintable(text.name() + QStringLiteral(" on ") + under.name()));
}

struct Lab
{
    double l, a, b;
};

// CIE L*a*b*, where distances are about what eyes tell apart.
Lab labOf(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &one, const QColor &other)
{
    const Lab p = labOf(one);
    const Lab q = labOf(other);
    return std::hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsStandAboveTheirButtons();
    void namesAreNoMarkup();
    void tooltipsAreNoMarkup_data();
    void tooltipsAreNoMarkup();
    void initialsAreWhole_data();
    void initialsAreWhole();
    void textHasThreeSizes();
    void textCanBeRead_data();
    void textCanBeRead();
    void anyAccentCanBeRead_data();
    void anyAccentCanBeRead();
    void peopleCanBeRead_data();
    void peopleCanBeRead();
    void peoplesColoursDiffer_data();
    void peoplesColoursDiffer();
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
    verifyTexts(theme, theme.surface);
    verifyTexts(theme, theme.raised);
    verifyTexts(theme.selected(), theme.selection);
    QVERIFY(contrast(theme.text, theme.hover) >= 4.5);
    QVERIFY(contrast(theme.muted, theme.hover) >= 4.5);
    QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
    QVERIFY(contrast(theme.error, theme.errorSurface()) >= 4.5);
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
        verifyTexts(theme.selected(), theme.selection);
        for (int slot = 0; slot < PersonSlots::Count; ++slot)
            QVERIFY(contrast(theme.selected().personColor(slot), theme.selection) >= 4.5);
    }
}

void TestTheme::peopleCanBeRead_data()
{
    textCanBeRead_data();
}

void TestTheme::peopleCanBeRead()
{
    QFETCH(bool, dark);
    const Theme plain = dark ? Theme::darkTheme() : Theme::light();
    for (const Theme &theme : {plain, plain.selected()}) {
        for (int slot = 0; slot < PersonSlots::Count; ++slot) {
            const QString name = theme.personColor(slot).name();
            QVERIFY2(contrast(theme.personColor(slot), theme.surface) >= 4.5, qPrintable(name));
            QVERIFY2(contrast(theme.personInitial(slot), theme.personDisc(slot)) >= 4.5,
                     qPrintable(name));
        }
    }
    QCOMPARE(plain.selected().surface, plain.selection);
}

void TestTheme::peoplesColoursDiffer_data()
{
    textCanBeRead_data();
}

void TestTheme::peoplesColoursDiffer()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkTheme() : Theme::light();
    for (int slot = 0; slot < PersonSlots::Count; ++slot) {
        const QColor one = theme.personColor(slot);
        const QString name = one.name();
        for (int before = 0; before < slot; ++before) {
            const QColor other = theme.personColor(before);
            QVERIFY2(distance(one, other) >= 20,
                     qPrintable(name + QStringLiteral(" and ") + other.name()));
        }
        // What is nobody's name.
        QVERIFY2(distance(one, theme.text) >= 25, qPrintable(name));
        // A name in the colour of a state would say what it doesn't mean.
        for (const QColor &state : {theme.ok, theme.warn, theme.error})
            QVERIFY2(distance(one, state) >= 25,
                     qPrintable(name + QStringLiteral(" and ") + state.name()));
    }
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

void TestTheme::questionsStandAboveTheirButtons()
{
    QApplication::setStyle(new SignalboxStyle);
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("End"), QStringLiteral("End it?"),
                    QMessageBox::Cancel);
    box.setInformativeText(QStringLiteral("It can't be undone, and this is a long sentence."));
    const QPushButton *first = box.addButton(QStringLiteral("End it"), QMessageBox::AcceptRole);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    int left = first->mapTo(&box, QPoint()).x();
    const auto buttons = box.buttons();
    for (const QAbstractButton *button : buttons)
        left = std::min(left, button->mapTo(&box, QPoint()).x());
    int texts = 0;
    const auto labels = box.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible())
            continue;
        ++texts;
        QVERIFY2(std::abs(label->x() - left) <= 2, qPrintable(label->text()));
    }
    QCOMPARE(texts, 2);
}

void TestTheme::namesAreNoMarkup()
{
    QApplication::setStyle(new SignalboxStyle);
    const QString name = QStringLiteral("<h1>Anna</h1>");
    Question *question = Question::beforeLoss(name, name, name, QStringLiteral("End"), nullptr);
    QLabel label(name);
    question->show();
    label.show();
    const auto labels = question->findChildren<QLabel *>();
    int shown = 0;
    for (const QLabel *one : labels + QList<QLabel *>{&label}) {
        if (one->text() != name)
            continue;
        ++shown;
        QCOMPARE(one->textFormat(), Qt::PlainText);
    }
    QCOMPARE(shown, 3);
    question->reject();
}

void TestTheme::tooltipsAreNoMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("Anna and Bert");
    QTest::newRow("a tag") << QStringLiteral("<h1>Anna</h1>");
    QTest::newRow("a tag in the second line") << QStringLiteral("Anna\n<h1>Bert</h1>");
    QTest::newRow("no tag") << QStringLiteral("1 < 2 > 0");
    QTest::newRow("an entity") << QStringLiteral("&lt;Anna&gt;");
    QTest::newRow("an ampersand") << QStringLiteral("Anna & Bert");
}

void TestTheme::tooltipsAreNoMarkup()
{
    QFETCH(const QString, text);
    // As QToolTip does it.
    const QString tip = plainToolTip(text);
    QTextDocument shown;
    if (Qt::mightBeRichText(tip))
        shown.setHtml(tip);
    else
        shown.setPlainText(tip);
    QCOMPARE(shown.toPlainText(), text);
}

void TestTheme::initialsAreWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initial");
    QTest::newRow("a letter") << QStringLiteral("anna") << QStringLiteral("A");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("an emoji") << QString::fromUtf8("\xf0\x9f\xa6\x8a fox")
                              << QString::fromUtf8("\xf0\x9f\xa6\x8a");
    QTest::newRow("several that are joined")
        << QString::fromUtf8("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80 Ada")
        << QString::fromUtf8("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80");
    QTest::newRow("a flag") << QString::fromUtf8("\xf0\x9f\x87\xab\xf0\x9f\x87\xb7 x")
                            << QString::fromUtf8("\xf0\x9f\x87\xab\xf0\x9f\x87\xb7");
    QTest::newRow("a letter and its accent")
        << QStringLiteral("e\u0301mile") << QStringLiteral("E\u0301");
}

void TestTheme::initialsAreWhole()
{
    QFETCH(QString, name);
    QTEST(initialOf(name), "initial");
}

// The system's size, 1.15 for headers and 1.4 for what one sees first: nothing else.
void TestTheme::textHasThreeSizes()
{
    static const QRegularExpression scaled(QStringLiteral("pointSizeF\\(\\) \\* ([0-9.]+)"));
    int found = 0;
    QDirIterator files(QStringLiteral(SIGNALBOX_SOURCE "/ui/widgets"), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = scaled.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString factor = matches.next().captured(1);
            ++found;
            QVERIFY2(factor == QLatin1String("1.15") || factor == QLatin1String("1.4"),
                     qPrintable(file.fileName() + QStringLiteral(": ") + factor));
        }
    }
    QVERIFY(found >= 5);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
