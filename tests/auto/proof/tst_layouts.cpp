#include "actionfixture.h"

#include <ui/viewmodels/composerviewmodel.h>
#include <ui/widgets/languages.h>
#include <ui/widgets/log/laneplot.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/log/rateplot.h>
#include <ui/widgets/profiles/profilesdialog.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/joinagaindialog.h>
#include <ui/widgets/session/sessionlist.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/tokens/tokendialog.h>

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QHostAddress>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>
#include <cstdlib>
#include <numeric>

using namespace Signalbox;
using TestSupport::ActionDesktop;

namespace {

constexpr AppSettings::Page settingsPages[] = {
    AppSettings::Page::Retry,         AppSettings::Page::Appearance, AppSettings::Page::Log,
    AppSettings::Page::Notifications, AppSettings::Page::History,    AppSettings::Page::Keychain,
};

} // namespace

/// No language cuts a word off, at the usual size of text and at twice that; one that is read from
/// the right has everything the other way round.
class TestLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void settingsScrollDownOnly_data();
    void settingsScrollDownOnly();
    void theWindowKeepsItsHeight_data();
    void theWindowKeepsItsHeight();
    void arabicIsMirrored();
    void whatPeopleWriteKeepsItsDirection();
    void buttonsOfQtSpeakToo();

private:
    void speak(const QString &language);
    /// In letters that are so much larger than usual.
    void writeIn(double scale) const;
    static void addLanguagesAndSizes();
    static QStringList cutOff(const QWidget *window);

    QFont m_font;
    std::unique_ptr<Languages> m_languages;
};

void TestLayouts::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
    m_font = QApplication::font();
}

void TestLayouts::cleanup()
{
    m_languages.reset();
    QApplication::setFont(m_font);
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

/// As LiveWindow does it.
void TestLayouts::speak(const QString &language)
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_languages = std::make_unique<Languages>(locale);
}

void TestLayouts::writeIn(double scale) const
{
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
}

void TestLayouts::addLanguagesAndSizes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const char *language : {"en", "de", "fr", "es", "pt_BR", "ja", "zh_CN", "ar"}) {
        for (const double scale : {1.0, 2.0})
            QTest::addRow("%s, %.0f %%", language, scale * 100)
                << QString::fromLatin1(language) << scale;
    }
}

QStringList TestLayouts::cutOff(const QWidget *window)
{
    QStringList found;
    const auto buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const bool hasWords = qobject_cast<const QPushButton *>(button)
            || qobject_cast<const QCheckBox *>(button)
            || qobject_cast<const QRadioButton *>(button);
        if (!hasWords || !button->isVisible() || button->text().isEmpty())
            continue;
        // Words of several lines need the height for them instead.
        const bool isCut = button->hasHeightForWidth()
            ? button->height() < button->heightForWidth(button->width())
            : button->width() < button->sizeHint().width();
        if (isCut)
            found << QStringLiteral("“%1”: %2 × %3 of %4 px")
                         .arg(button->text())
                         .arg(button->width())
                         .arg(button->height())
                         .arg(button->sizeHint().width());
    }
    return found;
}

void TestLayouts::nothingIsCutOff_data()
{
    addLanguagesAndSizes();
}

void TestLayouts::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    writeIn(scale);
    speak(language);
    ActionDesktop all;
    QStringList found;
    const auto look = [&found](const QString &what, const QWidget *window) {
        QCoreApplication::processEvents();
        const QStringList cut = cutOff(window);
        for (const QString &one : cut)
            found << what + QStringLiteral(": ") + one;
    };
    look(QStringLiteral("start"), &all.window);
    all.window.showJoin(JoinViewModel::Mode::Details);
    look(QStringLiteral("connect"), &all.window);
    SessionViewModel *session = all.host();
    QVERIFY(session);
    look(QStringLiteral("session"), &all.window);
    look(QStringLiteral("profiles"), all.window.showProfiles());
    look(QStringLiteral("tokens"), all.window.showTokens());
    SettingsDialog *settings = all.window.showSettings();
    for (const AppSettings::Page page : settingsPages) {
        settings->showPage(page);
        look(QStringLiteral("settings %1").arg(int(page)), settings);
    }
    look(QStringLiteral("join again"), all.window.showJoinAgain(session));
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void TestLayouts::settingsScrollDownOnly_data()
{
    addLanguagesAndSizes();
}

void TestLayouts::settingsScrollDownOnly()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    writeIn(scale);
    speak(language);
    ActionDesktop all;
    SettingsDialog *settings = all.window.showSettings();
    QStringList found;
    for (const int width : {settings->width(), 1180}) {
        settings->resize(width, 720);
        for (const AppSettings::Page page : settingsPages) {
            settings->showPage(page);
            QCoreApplication::processEvents();
            // As wide as it was made: nothing in it insists on more.
            if (settings->width() != width)
                found
                    << QStringLiteral("page %1: %2 px wide").arg(int(page)).arg(settings->width());
            const auto areas = settings->findChildren<QScrollArea *>();
            for (const QScrollArea *area : areas) {
                if (area->isVisible() && area->widget()->width() > area->viewport()->width())
                    found << QStringLiteral("page %1: %2 of %3 px")
                                 .arg(int(page))
                                 .arg(area->viewport()->width())
                                 .arg(area->widget()->width());
            }
            for (const QString &one : cutOff(settings))
                found << QStringLiteral("page %1: %2").arg(int(page)).arg(one);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void TestLayouts::theWindowKeepsItsHeight_data()
{
    addLanguagesAndSizes();
}

/// Whatever a session shows beside its log: what is less important gives way.
void TestLayouts::theWindowKeepsItsHeight()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    writeIn(scale);
    speak(language);
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && all.invite(session));
    for (int i = 0; i < 12; ++i)
        ActionDesktop::add(session, QStringLiteral("type-%1").arg(i), QStringLiteral("{}"));
    QCoreApplication::processEvents();
    const QSize before = all.window.size();
    QCOMPARE(before.height(), 720);
    RateGraph *graph = all.window.currentPage()->graph();
    graph->setLanesShown(true);
    QCoreApplication::processEvents();
    QCOMPARE(all.window.size(), before);
    // Of the log there is something to see, and the graph is there.
    const LogView *log = all.window.currentPage()->logView();
    QVERIFY(log->viewport()->height() >= log->uniformHeight());
    QVERIFY(graph->isVisible() || scale > 1);
    // What is shown has its room, and what has none is not shown.
    const auto isWhole = [](const QWidget *part) {
        return part->isHidden() || part->height() >= part->minimumSizeHint().height();
    };
    // The room is known once all around it is laid out.
    QTRY_VERIFY(isWhole(graph->plot()) && isWhole(graph->lanePlot()));
    QVERIFY(ActionDesktop::cut(session));
    session->composer()->setText(QStringLiteral("waits"));
    QVERIFY(session->send());
    QCoreApplication::processEvents();
    QCOMPARE(all.window.size(), before);
    session->lab()->stop();
}

void TestLayouts::arabicIsMirrored()
{
    speak(QStringLiteral("ar"));
    ActionDesktop all;
    QVERIFY(all.host());
    QCoreApplication::processEvents();
    const SessionPage *page = all.window.currentPage();
    const auto left = [&all](const QWidget *widget) {
        return widget->mapTo(&all.window, QPoint()).x();
    };
    const QWidget *list = all.window.findChild<SessionList *>();
    QVERIFY(left(list) > left(page->logView())); // the sessions are at the right
    // The time is the column at the right, and the send button stands left of the text.
    const QHeaderView *header = page->logView()->horizontalHeader();
    QVERIFY(header->sectionViewportPosition(0) > header->sectionViewportPosition(4));
    const auto *text = page->composer()->findChild<QPlainTextEdit *>();
    const auto buttons = page->composer()->findChildren<QPushButton *>();
    int sends = 0;
    for (const QPushButton *button : buttons) {
        if (button->property("primary").toBool()) {
            ++sends;
            QVERIFY(left(button) < left(text));
        }
    }
    QCOMPARE(sends, 1);
}

void TestLayouts::whatPeopleWriteKeepsItsDirection()
{
    // The same words look the same in both directions of the window; only their place differs.
    const auto picture = [this](const QString &language) {
        speak(language);
        ActionDesktop all;
        SessionViewModel *session = all.host();
        ActionDesktop::add(session, QStringLiteral("chat"), QStringLiteral("{\"a\":[1, 2]}."));
        QCoreApplication::processEvents();
        LogView *view = all.window.currentPage()->logView();
        const QModelIndex data = view->model()->index(1, SignalLogModel::DataColumn);
        const QRect cell = view->visualRect(data);
        const int width = QFontMetrics(LogDelegate::dataFont(view->font()))
                              .horizontalAdvance(data.data().toString())
            + 2;
        QRect words(cell.left() + 8, cell.top(), width, cell.height() - 2);
        if (QGuiApplication::isRightToLeft())
            words.moveRight(cell.right() - 8);
        QCursor::setPos(0, 0);
        const QImage image = view->viewport()->grab(words).toImage();
        // Where there is ink, column by column.
        QList<int> ink;
        for (int x = 0; x < image.width(); ++x) {
            int dark = 0;
            for (int y = 0; y < image.height(); ++y)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            ink << dark;
        }
        while (!ink.isEmpty() && ink.constFirst() == 0)
            ink.removeFirst();
        while (!ink.isEmpty() && ink.constLast() == 0)
            ink.removeLast();
        return ink;
    };
    const QList<int> english = picture(QStringLiteral("en"));
    const QList<int> arabic = picture(QStringLiteral("ar"));
    QVERIFY(english.size() > 20);
    // But for a fraction of a pixel they are the same; in another order nearly all would differ.
    QVERIFY(std::abs(english.size() - arabic.size()) <= 1);
    const int all = std::accumulate(english.begin(), english.end(), 0);
    int least = all;
    for (const int shift : {-1, 0, 1}) {
        int different = 0;
        for (qsizetype x = 0; x < english.size(); ++x)
            different += std::abs(english.at(x) - arabic.value(x + shift));
        least = std::min(least, different);
    }
    QVERIFY2(least < all / 2, qPrintable(QStringLiteral("%1 of %2").arg(least).arg(all)));
}

void TestLayouts::buttonsOfQtSpeakToo()
{
    const auto close = [this](const QString &language) {
        speak(language);
        const QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel);
        return QStringList{box.button(QDialogButtonBox::Close)->text().remove(QLatin1Char('&')),
                           box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&'))};
    };
    QCOMPARE(close(QStringLiteral("en")),
             (QStringList{QStringLiteral("Close"), QStringLiteral("Cancel")}));
    QCOMPARE(close(QStringLiteral("ja")),
             (QStringList{QStringLiteral("閉じる"), QStringLiteral("キャンセル")}));
    for (const char *language : {"de", "fr", "es", "pt_BR", "zh_CN", "ar"})
        QVERIFY2(!close(QString::fromLatin1(language)).contains(QStringLiteral("Close")), language);
}

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
