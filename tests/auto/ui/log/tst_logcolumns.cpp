#include "panefixture.h"

#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>

using namespace Signalbox;
using TestSupport::FakeClock;

namespace {

/// A pane with preferences that others have too.
struct SharedPane
{
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    SignalLogModel log{clock};
    LogViewModel model{&log, clock};
    LogPane pane;
    QHeaderView *header = pane.view()->horizontalHeader();

    explicit SharedPane(LogPreferences *preferences)
        : pane(&model, preferences)
    {
        pane.resize(1200, 500);
        pane.show();
        QCoreApplication::processEvents();
    }
    int width(int column) const { return header->sectionSize(column); }
    /// Its edge, with the mouse.
    void drag(int column, int by)
    {
        QWidget *area = header->viewport();
        const int x = header->sectionViewportPosition(column) + width(column) - 1;
        const QPoint from(x, header->height() / 2);
        const QPoint to(x + by, header->height() / 2);
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, area->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(area, &move);
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    }
};

} // namespace

/// Who makes a column wider finds it so again.
class TestLogColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areKept_data();
    void areKept();
    void followTheFont();
    void nonsenseIsLeftOut();

private:
    QTemporaryDir m_folder;
};

void TestLogColumns::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

void TestLogColumns::areKept_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("from") << int(SignalLogModel::FromColumn);
    QTest::newRow("type") << int(SignalLogModel::TypeColumn);
    QTest::newRow("time") << int(SignalLogModel::TimeColumn);
    QTest::newRow("size") << int(SignalLogModel::SizeColumn);
}

void TestLogColumns::areKept()
{
    QFETCH(int, column);
    const QString path = m_folder.filePath(QStringLiteral("%1.ini").arg(column));
    int wanted = 0;
    int other = 0;
    {
        QSettings file(path, QSettings::IniFormat);
        LogPreferences preferences(&file);
        SharedPane pane(&preferences);
        SharedPane second(&preferences);
        other = pane.width(SignalLogModel::ToColumn);
        wanted = pane.width(column) + 40;
        pane.drag(column, 40);
        QVERIFY(std::abs(pane.width(column) - wanted) <= 2);
        QVERIFY(std::abs(second.width(column) - wanted) <= 2); // in every session
        pane.pane.resize(1300, 400);
        QCoreApplication::processEvents();
        QVERIFY(std::abs(pane.width(column) - wanted) <= 2);
    }
    QSettings file(path, QSettings::IniFormat);
    LogPreferences preferences(&file);
    const SharedPane pane(&preferences);
    QVERIFY2(std::abs(pane.width(column) - wanted) <= 2,
             qPrintable(QStringLiteral("%1 of %2").arg(pane.width(column)).arg(wanted)));
    QCOMPARE(pane.width(SignalLogModel::ToColumn), other);
}

void TestLogColumns::followTheFont()
{
    LogPreferences preferences;
    SharedPane pane(&preferences);
    const int column = SignalLogModel::FromColumn;
    pane.pane.resize(3000, 500);
    pane.drag(column, pane.width(column));
    const int before = pane.width(column);
    QFont large = pane.pane.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    pane.pane.view()->setFont(large);
    QCoreApplication::processEvents();
    QVERIFY(pane.width(column) > before * 5 / 4);
}

void TestLogColumns::nonsenseIsLeftOut()
{
    QSettings file(m_folder.filePath(QStringLiteral("nonsense.ini")), QSettings::IniFormat);
    file.setValue(QStringLiteral("log/columnWidths"),
                  QStringLiteral("1:150 x:3 2:-5 3 4:999999 :: 5:0"));
    const LogPreferences preferences(&file);
    QCOMPARE(preferences.columnWidths(), (QMap<int, int>{{1, 150}}));
}

QTEST_MAIN(TestLogColumns)
#include "tst_logcolumns.moc"
