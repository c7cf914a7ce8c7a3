#include "actionfixture.h"

#include <signaling/servercertificate.h>
#include <ui/models/logrecord.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/transfer/dropviewmodel.h>
#include <ui/widgets/commands/commandlist.h>
#include <ui/widgets/commands/commandpalette.h>
#include <ui/widgets/commands/shortcutsdialog.h>
#include <ui/widgets/history/historydialog.h>
#include <ui/widgets/languages.h>
#include <ui/widgets/log/capturepage.h>
#include <ui/widgets/log/comparedialog.h>
#include <ui/widgets/log/laneplot.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/log/rateplot.h>
#include <ui/widgets/log/timerangedialog.h>
#include <ui/widgets/profiles/profiledialog.h>
#include <ui/widgets/profiles/profilesdialog.h>
#include <ui/widgets/session/certificatedialog.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/hostingdialog.h>
#include <ui/widgets/session/joinagaindialog.h>
#include <ui/widgets/session/savetemplatedialog.h>
#include <ui/widgets/session/sessionlist.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/session/templatesdialog.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/style/elidedlabel.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/tokens/tokendialog.h>
#include <ui/widgets/transfer/choosefilesdialog.h>
#include <ui/widgets/transfer/closequestion.h>
#include <ui/widgets/transfer/dropquestion.h>

#include <QApplication>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>

#include <algorithm>
#include <cstdlib>
#include <numeric>

using namespace Signalbox;
using TestSupport::ActionDesktop;

namespace {

constexpr AppSettings::Page settingsPages[] = {
    AppSettings::Page::Retry,    AppSettings::Page::Appearance,    AppSettings::Page::Log,
    AppSettings::Page::Files,    AppSettings::Page::Notifications, AppSettings::Page::History,
    AppSettings::Page::Keychain,
};

bool breaksAnywhere(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x2e80; });
}

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
    void dialogsAreNotCutOff_data();
    void dialogsAreNotCutOff();
    void questionsAreNotCutOff_data();
    void questionsAreNotCutOff();
    void settingsScrollDownOnly_data();
    void settingsScrollDownOnly();
    void theWindowKeepsItsHeight_data();
    void theWindowKeepsItsHeight();
    void arabicIsMirrored();
    void timesAreReadFromTheLeft();
    void whatPeopleWriteKeepsItsDirection();
    void buttonsOfQtSpeakToo();

private:
    void speak(const QString &language);
    /// In letters that are so much larger than usual.
    void writeIn(double scale) const;
    static void addLanguagesAndSizes();
    static QStringList cutOff(const QWidget *window);
    static QStringList cutLabels(const QWidget *window);
    /// The same of one that is shown for it, each with what it is.
    static QStringList shownCutOff(const char *what, QWidget *window);

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
    const QLocale locale = Languages::localeFor(language);
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

/// Labels that say less than they hold; those that end in an ellipsis by intent have a tooltip.
QStringList TestLayouts::cutLabels(const QWidget *window)
{
    // What can't break, such as a path or a fingerprint, is no word; Chinese and Japanese break
    // wherever they like.
    constexpr int LongestWord = 32;
    QStringList found;
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty()
            || qobject_cast<const ElidedLabel *>(label))
            continue;
        bool isCut = label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                       : label->width() < label->sizeHint().width();
        if (label->wordWrap() && !Qt::mightBeRichText(label->text())) {
            const QStringList words =
                label->text().split(QRegularExpression(QStringLiteral("\\s")));
            for (const QString &word : words)
                isCut = isCut
                    || (word.size() <= LongestWord && !breaksAnywhere(word)
                        && label->fontMetrics().horizontalAdvance(word)
                            > label->contentsRect().width() + 1);
        }
        if (isCut)
            found << QStringLiteral("“%1”: %2 × %3 of %4 × %5 px")
                         .arg(label->text().left(60))
                         .arg(label->width())
                         .arg(label->height())
                         .arg(label->sizeHint().width())
                         .arg(label->heightForWidth(label->width()));
    }
    return found;
}

QStringList TestLayouts::cutOff(const QWidget *window)
{
    QStringList found = cutLabels(window);
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

QStringList TestLayouts::shownCutOff(const char *what, QWidget *window)
{
    window->show();
    QCoreApplication::processEvents();
    QStringList found = cutOff(window);
    for (QString &one : found)
        one.prepend(QLatin1String(what) + QStringLiteral(": "));
    window->hide();
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

void TestLayouts::dialogsAreNotCutOff_data()
{
    addLanguagesAndSizes();
}

void TestLayouts::dialogsAreNotCutOff()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    writeIn(scale);
    speak(language);
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    SessionPage *page = all.window.currentPage();
    all.templates.add({QStringLiteral("hello"), {}, QStringLiteral("Hello"), false}, {});
    QStringList found;
    const auto look = [&found](const char *what, QWidget *window) {
        found += shownCutOff(what, window);
    };
    look("history", all.window.showHistory());
    look("hosting", page->showHosting());
    TemplatesDialog templates(&all.templates);
    look("templates", &templates);
    SaveTemplateDialog save(&all.templates, {});
    look("save a template", &save);
    ProfileDialog profile(&all.desktop.profiles, -1, &all.desktop.tokens);
    look("a profile", &profile);
    Signaling::ServerCertificate certificate;
    certificate.server = QStringLiteral("signals.example.org:8443");
    certificate.fingerprint = QString(64, QLatin1Char('a'));
    certificate.subject = certificate.issuer = QStringLiteral("CN=signals.example.org");
    certificate.problem = QStringLiteral("The certificate is self-signed, and untrusted");
    CertificateDialog unknown(certificate);
    look("an unknown certificate", &unknown);
    certificate.pinned = QString(64, QLatin1Char('b'));
    CertificateDialog changed(certificate);
    look("another certificate", &changed);
    LogRecord record;
    record.data = QStringLiteral("one");
    CompareDialog compare(record, record);
    look("compare", &compare);
    TimeRangeDialog times(session->logView());
    look("times", &times);
    Signaling::FileTransfer offer;
    offer.files = QList<Signaling::TransferFile>(2);
    ChooseFilesDialog files(offer);
    look("files", &files);
    ShortcutsDialog shortcuts(commandsOf(&all.window));
    look("shortcuts", &shortcuts);
    CommandPalette palette(&all.window);
    palette.ask(commandsOf(&all.window));
    palette.field()->setText(QStringLiteral("no such command"));
    look("palette", &palette);
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void TestLayouts::questionsAreNotCutOff_data()
{
    addLanguagesAndSizes();
}

void TestLayouts::questionsAreNotCutOff()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    writeIn(scale);
    speak(language);
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    QStringList found;
    const auto look = [&found](const char *what, QWidget *window) {
        found += shownCutOff(what, window);
    };
    look("close the application",
         new CloseQuestion(CloseQuestion::What::Application, {2, 3, 4, {}}, &all.window));
    look("close a session",
         new CloseQuestion(CloseQuestion::What::Session, {2, 3, 4, session->title()}, &all.window));
    DropPlan plan;
    plan.kind = DropPlan::Kind::LongText;
    plan.sentence = QStringLiteral("The text has 20 000 bytes.");
    plan.pieces = 3;
    look("drop", new DropQuestion(session->drops(), -1, plan, all.window.currentPage()));
    QFile capture(all.folder.filePath(QStringLiteral("talk.jsonl")));
    QVERIFY(capture.open(QIODevice::WriteOnly));
    capture.write("no capture\n");
    capture.close();
    all.window.openCapture(capture.fileName());
    QTRY_VERIFY(all.window.currentCapture());
    QCoreApplication::processEvents();
    found += cutOff(all.window.currentCapture());
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

void TestLayouts::timesAreReadFromTheLeft()
{
    speak(QStringLiteral("ar"));
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    const TimeRangeDialog range(session->logView());
    const auto moments = range.findChildren<QDateTimeEdit *>();
    QCOMPARE(moments.size(), 2);
    for (const QDateTimeEdit *edit : moments)
        QCOMPARE(edit->text(),
                 edit->dateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")));
    const auto hours = all.window.showSettings()->findChildren<QTimeEdit *>();
    QCOMPARE(hours.size(), 2);
    for (const QTimeEdit *edit : hours)
        QCOMPARE(edit->text(), edit->time().toString(QStringLiteral("HH:mm")));
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
