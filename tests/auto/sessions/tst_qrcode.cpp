// What a camera finds in the codes of invites: they are read by a program that isn't ours.
#include <signaling/invite.h>
#include <ui/widgets/session/hostingdialog.h>
#include <ui/widgets/session/qrview.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <auto/ui/desktopfixture.h>

using namespace Signalbox;
using TestSupport::Desktop;
using Link = SessionViewModel::Link;

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheText_data();
    void holdsTheText();
    void theDialogsCodeLetsSomeoneIn();

private:
    static QImage picture(QrView &view, double ratio);
    static QString read(const QImage &image);
};

void TestQrCode::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty(),
             "zbarimg is not installed (Debian: apt install zbar-tools)");
}

/// As it is on a screen with so many pixels to a point.
QImage TestQrCode::picture(QrView &view, double ratio)
{
    QImage image(view.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    view.render(&image);
    return image;
}

QString TestQrCode::read(const QImage &image)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("code.png"));
    if (!image.save(file))
        return QStringLiteral("no picture");
    QProcess zbar;
    zbar.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    zbar.start(QStringLiteral("zbarimg"),
               {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("--oneshot"),
                QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"),
                QStringLiteral("-Sbinary"), file});
    if (!zbar.waitForFinished())
        return QStringLiteral("no answer");
    return QString::fromUtf8(zbar.readAllStandardOutput());
}

void TestQrCode::holdsTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<bool>("dark");
    const QString link =
        QStringLiteral("signalbox:join?server=https%3A%2F%2F192.168.1.20%3A41234&key=100&session=1_"
                       "MX4xMDB-fjE&token=T1%3D%3DcGFydG5lcl9pZD0&name=B%C3%BCro%20%E2%98%83");
    const QString full = QString(2953, QLatin1Char('x')); // what the largest code holds
    for (const bool dark : {false, true}) {
        for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            const auto row = [&](const char *what, const QString &text) {
                QTest::addRow("%s, %s × %g", what, dark ? "dark" : "light", ratio)
                    << text << ratio << dark;
            };
            row("a letter", QStringLiteral("x"));
            row("an invite", link);
            row("as much as fits", full);
        }
    }
    QTest::newRow("beyond ASCII") << QStringLiteral("Büro ☃") << 1.0 << false;
}

void TestQrCode::holdsTheText()
{
    QFETCH(QString, text);
    QFETCH(double, ratio);
    QFETCH(bool, dark);
    QApplication::setStyle(
        new SignalboxStyle(dark ? SignalboxStyle::Scheme::Dark : SignalboxStyle::Scheme::Light));
    QrView view;
    view.setText(text);
    view.resize(view.sizeHint());
    const QImage image = picture(view, ratio);
    QCOMPARE(read(image), text);
    // And the reader does look: with the middle gone there is nothing to find.
    QImage spoiled = image;
    spoiled.fill(Qt::white);
    QCOMPARE(read(spoiled), QString());
}

void TestQrCode::theDialogsCodeLetsSomeoneIn()
{
    QApplication::setStyle(new SignalboxStyle);
    Desktop desktop;
    desktop.window.show();
    desktop.workspace.host();
    QTRY_COMPARE(desktop.workspace.rowCount(), 1);
    QTRY_COMPARE(desktop.workspace.at(0)->link(), Link::Connected);
    HostingDialog *dialog = desktop.window.currentPage()->showHosting();
    QVERIFY(dialog);
    const QString found = read(picture(*dialog->findChild<QrView *>(), 1));
    QCOMPARE(found, dialog->findChild<QLineEdit *>()->text());
    const auto invite = Signaling::Invite::fromString(found);
    QVERIFY(invite);
    Signaling::SignalingSession guest;
    guest.connectToSession(invite->credentials);
    QTRY_COMPARE(guest.state(), Signaling::SignalingSession::State::Connected);
    QCOMPARE(guest.connections().size(), 2);
}

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
