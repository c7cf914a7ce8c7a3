#include <support/fakeclock.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/log/laneplot.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/log/rateplot.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Signalbox;
using TestSupport::FakeClock;

/// The graph under a log: what it shows, says, and chooses.
class TestRateGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SignalboxStyle); }
    void init();
    void cleanup();
    void followsTheLog();
    void doesNothingWhileHidden();
    void saysWhatABarHolds();
    void choosesWithTheMouse();
    void choosesWithTheKeys();
    void clears();
    void showsWhatIsChosen();
    void settings();
    void itsButtons();
    void lanes();
    void lanesByTheKeys();
    void typesDifferWithoutColours();
    void paints_data();
    void paints();

private:
    void add(const char *type, qint64 ago = 0, const char *from = "ann", const char *to = "");
    void show(bool lanes = false, int minutes = 1);

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<SignalLogModel> m_log;
    std::unique_ptr<LogViewModel> m_model;
    std::unique_ptr<RateGraph> m_graph;
};

void TestRateGraph::init()
{
    m_clock = std::make_shared<FakeClock>();
    m_log = std::make_unique<SignalLogModel>(m_clock);
    m_model = std::make_unique<LogViewModel>(m_log.get(), m_clock);
    m_graph = std::make_unique<RateGraph>(m_model.get(), m_clock);
    m_graph->resize(800, 200);
}

void TestRateGraph::cleanup()
{
    m_graph.reset();
    m_model.reset();
    m_log.reset();
}

void TestRateGraph::add(const char *type, qint64 ago, const char *from, const char *to)
{
    LogRecord record;
    record.time = m_clock->wallMs() - ago;
    record.type = QString::fromLatin1(type);
    record.personId = record.personName = QString::fromLatin1(from);
    record.targetId = record.targetName = QString::fromLatin1(to);
    m_log->append(record);
    m_log->flush();
}

void TestRateGraph::show(bool lanes, int minutes)
{
    m_graph->setSettings({true, minutes, lanes});
    QVERIFY(m_graph->isVisible());
    QApplication::processEvents();
}

void TestRateGraph::followsTheLog()
{
    add("chat");
    show();
    QCOMPARE(m_graph->plot()->bars().size(), RateGraph::Bars);
    QCOMPARE(m_graph->plot()->bars().constLast().sum(), 1U);
    add("chat");
    m_clock->advance(SignalRates::ChangedMs);
    QCOMPARE(m_graph->plot()->bars().constLast().sum(), 2U);
}

void TestRateGraph::doesNothingWhileHidden()
{
    add("chat");
    QVERIFY(!m_graph->isVisible());
    QCOMPARE(m_graph->plot()->bars().size(), 0);
    show();
    m_graph->setSettings({});
    QVERIFY(!m_graph->isVisible());
    add("chat");
    m_clock->advance(SignalRates::ChangedMs);
    QCOMPARE(m_graph->plot()->bars().constLast().sum(), 1U);
}

void TestRateGraph::saysWhatABarHolds()
{
    add("chat");
    add("chat");
    add("ack");
    show();
    const QString text = m_graph->plot()->barText(RateGraph::Bars - 1);
    QVERIFY(text.contains(QLatin1String("3 signal")));
    QVERIFY(text.contains(QLatin1String("2  chat")));
    QVERIFY(text.indexOf(QLatin1String("chat")) < text.indexOf(QLatin1String("ack")));
    QCOMPARE(m_graph->plot()->barText(-1), QString());
    QCOMPARE(m_graph->plot()->barText(RateGraph::Bars), QString());
}

void TestRateGraph::choosesWithTheMouse()
{
    add("chat");
    show();
    RatePlot *plot = m_graph->plot();
    const auto middle = [plot](int bar) { return plot->barRect(bar).center().toPoint(); };
    QTest::mousePress(plot, Qt::LeftButton, {}, middle(20));
    QTest::mouseMove(plot, middle(10));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, middle(10));
    QCOMPARE(m_model->filter().from, plot->bars()[10].start);
    QCOMPARE(m_model->filter().to, plot->bars()[21].start);
    // A click by itself changes nothing.
    QTest::mouseClick(plot, Qt::LeftButton, {}, middle(30));
    QCOMPARE(m_model->filter().from, plot->bars()[10].start);
}

void TestRateGraph::choosesWithTheKeys()
{
    add("chat");
    show();
    RatePlot *plot = m_graph->plot();
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_End);
    QVERIFY(!plot->accessibleDescription().isEmpty());
    QTest::keyClick(plot, Qt::Key_Left);
    QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(plot, Qt::Key_Return);
    QCOMPARE(m_model->filter().from, plot->bars()[RateGraph::Bars - 4].start);
    QCOMPARE(m_model->filter().to, plot->bars()[RateGraph::Bars - 1].start);
    QTest::keyClick(plot, Qt::Key_Home);
    QTest::keyClick(plot, Qt::Key_Return);
    QCOMPARE(m_model->filter().from, plot->bars()[0].start);
    QCOMPARE(m_model->filter().to, plot->bars()[1].start);
}

void TestRateGraph::clears()
{
    add("chat");
    show();
    LogFilter filter;
    filter.text = QStringLiteral("stays");
    filter.from = 1;
    filter.to = 2;
    m_model->setFilter(filter);
    QTest::keyClick(m_graph->plot(), Qt::Key_Escape);
    QVERIFY(!m_model->filter().from && !m_model->filter().to);
    QCOMPARE(m_model->filter().text, QStringLiteral("stays"));
    m_model->setFilter(filter);
    QTest::mouseDClick(m_graph->plot(), Qt::LeftButton, {}, {400, 30});
    QVERIFY(!m_model->filter().from);
}

void TestRateGraph::showsWhatIsChosen()
{
    add("chat");
    show();
    const QImage before = m_graph->plot()->grab().toImage();
    LogFilter filter;
    filter.from = m_graph->plot()->bars()[30].start;
    m_model->setFilter(filter);
    QVERIFY(m_graph->plot()->grab().toImage() != before);
}

void TestRateGraph::settings()
{
    add("chat");
    show(true, 15);
    QCOMPARE(m_graph->plot()->bars()[1].start - m_graph->plot()->bars()[0].start, 15000);
    QVERIFY(m_graph->lanePlot()->isVisible());
    QSignalSpy changed(m_graph.get(), &RateGraph::settingsChanged);
    m_graph->setSettings({true, 1, false});
    QVERIFY(!m_graph->lanePlot()->isVisible());
    QCOMPARE(changed.size(), 1);
    m_graph->setSettings({true, 1, false});
    QCOMPARE(changed.size(), 1);
}

void TestRateGraph::itsButtons()
{
    show();
    QSignalSpy changed(m_graph.get(), &RateGraph::settingsChanged);
    auto *span = m_graph->findChild<QComboBox *>();
    span->setCurrentIndex(3);
    Q_EMIT span->activated(3);
    QCOMPARE(m_graph->settings().minutes, 60);
    const auto buttons = m_graph->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons[0]->click();
    QVERIFY(m_graph->settings().lanes && m_graph->lanePlot()->isVisible());
    buttons[1]->click();
    QVERIFY(!m_graph->settings().shown && !m_graph->isVisible());
    QCOMPARE(changed.size(), 3);
    for (const QToolButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
}

void TestRateGraph::lanes()
{
    add("chat", 500, "ann");
    add("ack", 100, "bob", "ann");
    show(true);
    const LanePlot *plot = m_graph->lanePlot();
    QCOMPARE(plot->lanes().lanes.size(), 2);
    const QString text = plot->textAt(plot->placeOf(plot->lanes().sent[1]).toPoint());
    QVERIFY2(text.contains(QLatin1String("bob to ann")), qPrintable(text));
    QCOMPARE(plot->textAt({0, 0}), QString());
    QVERIFY(plot->accessibleDescription().contains(QLatin1String("ann, bob")));
}

void TestRateGraph::lanesByTheKeys()
{
    add("chat", 9000, "ann");
    add("ack", 100, "bob", "ann");
    show(true);
    m_graph->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_graph.get()));
    LanePlot *plot = m_graph->lanePlot();
    QVERIFY(plot->focusPolicy() & Qt::TabFocus);
    plot->setFocus();
    QTRY_VERIFY(plot->hasFocus());
    const QImage before = plot->grab().toImage();
    QTest::keyClick(plot, Qt::Key_Right);
    QCOMPARE(plot->current(), 1); // the latest
    const auto textOf = [plot](int signal) {
        return plot->textAt(plot->placeOf(plot->lanes().sent[signal]).toPoint());
    };
    QVERIFY(textOf(1).contains(QLatin1String("bob to ann")));
    QCOMPARE(plot->accessibleDescription(), textOf(1));
    QCOMPARE(QToolTip::text(), textOf(1));
    QVERIFY(plot->grab().toImage() != before);
    QTest::keyClick(plot, Qt::Key_Left);
    QCOMPARE(plot->accessibleDescription(), textOf(0));
    QVERIFY(textOf(0).contains(QLatin1String("ann to everyone")));
    QTest::keyClick(plot, Qt::Key_Left);
    QCOMPARE(plot->current(), 0);
    QTest::keyClick(plot, Qt::Key_End);
    QCOMPARE(plot->current(), 1);
    // The same signal, whatever comes meanwhile; each in its turn where they are close.
    add("chat", 0, "cid");
    m_clock->advance(SignalRates::ChangedMs);
    QVERIFY(plot->accessibleDescription().contains(QLatin1String("bob to ann")));
    QVERIFY(!plot->accessibleDescription().contains(QLatin1String("cid")));
    QTest::keyClick(plot, Qt::Key_Right);
    QVERIFY(plot->accessibleDescription().contains(QLatin1String("cid")));
    QVERIFY(!plot->accessibleDescription().contains(QLatin1String("bob")));
    QTest::keyClick(plot, Qt::Key_Home);
    QCOMPARE(plot->current(), 0);
}

// With all of the same colour they have to be told by their patterns.
void TestRateGraph::typesDifferWithoutColours()
{
    const Theme theme = Theme::light();
    QList<QImage> seen;
    for (int place = 0; place < SignalRates::Places; ++place) {
        QImage image(13, 24, QImage::Format_RGB32);
        QPainter painter(&image);
        paintRate(&painter, QRectF(image.rect()), place, theme);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, image.pixelColor(x, y) == theme.surface ? 0 : 0xffffff);
        }
        QVERIFY2(!seen.contains(image), qPrintable(QString::number(place)));
        seen << image;
    }
}

void TestRateGraph::paints_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestRateGraph::paints()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkTheme() : Theme::light();
    m_graph->setPalette(theme.palette());
    add("chat");
    show(true);
    RatePlot *plot = m_graph->plot();
    const QImage image = plot->grab().toImage();
    const QPointF inside = plot->barRect(RateGraph::Bars - 1).center();
    const QColor bar = image.pixelColor(inside.toPoint());
    // The bar is of the colour that the legend has for its type, and can be told from the ground.
    QCOMPARE(bar.name(), rateColor(0, Theme::of(plot->palette())).name());
    QVERIFY(contrast(bar, image.pixelColor(plot->barRect(3).center().toPoint())) >= 3);
    for (int place = 0; place < SignalRates::Places; ++place)
        QVERIFY(contrast(rateColor(place, theme), theme.surface) >= 3);
}

QTEST_MAIN(TestRateGraph)
#include "tst_rategraph.moc"
