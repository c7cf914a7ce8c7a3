#include "desktopfixture.h"

#include <ui/models/logfiltermodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/commands/shortcutsdialog.h>
#include <ui/widgets/history/historydialog.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/profiles/profilesdialog.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

using namespace Signalbox;
using TestSupport::Desktop;

/// Letters that become larger, or smaller, while windows are open: rows, headers and columns are
/// then as if it had always been so.
class TestFontChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void viewsAreAsIfOpenedSo_data();
    void viewsAreAsIfOpenedSo();
    void theLogRefits();

private:
    using Sizes = QMap<QString, QList<int>>;
    void writeIn(double scale) const;
    static bool open(Desktop &desktop);
    static Sizes sizes(Desktop &desktop);

    QFont m_font;
};

void TestFontChange::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
    m_font = QApplication::font();
}

void TestFontChange::cleanup()
{
    QApplication::setFont(m_font);
}

void TestFontChange::writeIn(double scale) const
{
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    QCoreApplication::processEvents();
}

/// A session with signals, and the dialogs that have lists.
bool TestFontChange::open(Desktop &desktop)
{
    desktop.window.show();
    desktop.workspace.host();
    const auto joined = [&desktop] {
        return desktop.workspace.rowCount() == 1
            && desktop.workspace.at(0)->link() == SessionViewModel::Link::Connected;
    };
    if (!QTest::qWaitFor(joined))
        return false;
    for (const char *type : {"chat", "ack"}) {
        LogRecord record;
        record.type = QLatin1String(type);
        record.data = QStringLiteral("{}");
        desktop.workspace.at(0)->log()->append(record);
    }
    desktop.workspace.at(0)->log()->flush();
    Profile profile;
    profile.name = QStringLiteral("Standup");
    desktop.profiles.add(profile, {});
    NotificationSettings notifications;
    notifications.enabled = true;
    notifications.rules = {{true, QStringLiteral("standup"), {}, {}}};
    desktop.appSettings.setNotifications(notifications);
    desktop.window.showSettings()->showPage(AppSettings::Page::Notifications);
    desktop.window.showProfiles();
    desktop.window.showHistory();
    QCoreApplication::processEvents();
    return true;
}

/// Of each list and table in sight: its first row, and its header.
TestFontChange::Sizes TestFontChange::sizes(Desktop &desktop)
{
    Sizes all;
    const auto views = desktop.window.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        const bool isPart = qobject_cast<QHeaderView *>(view) || view->accessibleName().isEmpty();
        if (isPart || !view->isVisible())
            continue;
        QList<int> &sizes =
            all[view->window()->windowTitle() + QStringLiteral(": ") + view->accessibleName()];
        if (view->model() && view->model()->rowCount() > 0)
            sizes << view->visualRect(view->model()->index(0, 0)).height();
        if (const auto *table = qobject_cast<QTableView *>(view))
            sizes << table->horizontalHeader()->height();
    }
    return all;
}

void TestFontChange::viewsAreAsIfOpenedSo_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::newRow("larger") << 1.0 << 2.0;
    QTest::newRow("smaller") << 2.0 << 1.0;
}

void TestFontChange::viewsAreAsIfOpenedSo()
{
    QFETCH(double, before);
    QFETCH(double, after);
    writeIn(after);
    Sizes wanted;
    {
        Desktop desktop;
        QVERIFY(open(desktop));
        wanted = sizes(desktop);
    }
    QVERIFY(wanted.size() >= 6);
    writeIn(before);
    Desktop desktop;
    QVERIFY(open(desktop));
    QVERIFY(sizes(desktop) != wanted);
    writeIn(after);
    const auto different = [&] {
        const Sizes now = sizes(desktop);
        QStringList names;
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            if (now.value(it.key()) != it.value())
                names << it.key();
        }
        return names;
    };
    if (!QTest::qWaitFor([&] { return different().isEmpty(); }, 2000))
        QFAIL(qPrintable(different().join(QStringLiteral("; "))));
}

void TestFontChange::theLogRefits()
{
    Desktop desktop;
    QVERIFY(open(desktop));
    desktop.window.resize(1900, 900);
    const LogView *log = desktop.window.currentPage()->logView();
    const auto widths = [log] {
        QList<int> all;
        for (int column = 0; column < SignalLogModel::ColumnCount; ++column)
            all << (column == SignalLogModel::DataColumn ? 0 : log->columnWidth(column));
        return all;
    };
    const QList<int> before = widths();
    writeIn(1.5);
    const QList<int> after = widths();
    for (int column = 0; column < SignalLogModel::ColumnCount; ++column) {
        if (column != SignalLogModel::DataColumn)
            QVERIFY2(after.at(column) > before.at(column), qPrintable(QString::number(column)));
    }
    writeIn(1);
    QCOMPARE(widths(), before);
}

QTEST_MAIN(TestFontChange)
#include "tst_fontchange.moc"
