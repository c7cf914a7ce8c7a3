#include <ui/widgets/style/icons.h>

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace Signalbox;

/// The icons at every size that desktops ask for: there, whole, and as sharp as their size allows.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theApplications_data() { sizes(); }
    void theApplications();
    void ours_data();
    void ours();
    void theMeasureFindsBlur();
    void growWithTheText();

private:
    static void sizes()
    {
        QTest::addColumn<int>("side");
        for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            QTest::newRow(qPrintable(QString::number(side))) << side;
    }
    static QImage drawn(const QIcon &icon, int side)
    {
        return icon.pixmap(QSize(side, side), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    }
    /// How wide all edges are together, in units of the side: pixels that are neither quite here
    /// nor quite there, for each pixel of a side. An edge is about a pixel wide whatever the size,
    /// so this is what the shapes say; a picture that was made larger has edges that grew with it.
    static double edges(const QImage &image)
    {
        int between = 0;
        const auto step = [](QRgb a, QRgb b) {
            return std::max({std::abs(qAlpha(a) - qAlpha(b)), std::abs(qRed(a) - qRed(b)),
                             std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
        };
        // Colours that run into each other by design change by less from pixel to pixel.
        const int least = 5;
        for (int y = 0; y + 1 < image.height(); ++y) {
            for (int x = 0; x + 1 < image.width(); ++x) {
                const QRgb here = image.pixel(x, y);
                if (std::max(step(here, image.pixel(x + 1, y)), step(here, image.pixel(x, y + 1)))
                    >= least)
                    ++between;
            }
        }
        return double(between) / image.width();
    }
    static double coverage(const QImage &image)
    {
        double sum = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                sum += qAlpha(image.pixel(x, y)) / 255.0;
        }
        return sum / (image.width() * image.height());
    }
    static int strongest(const QImage &image)
    {
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                most = std::max(most, qAlpha(image.pixel(x, y)));
        }
        return most;
    }
};

void TestIcons::theApplications()
{
    QFETCH(int, side);
    const QImage image = drawn(Icons::application(), side);
    QCOMPARE(image.size(), QSize(side, side));
    // A plate with round corners that nearly fills its square, and something light on it.
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(image.pixel(side / 2, side / 2)), 255);
    const double covered = coverage(image);
    QVERIFY2(covered > 0.7 && covered < 0.9, qPrintable(QString::number(covered)));
    int light = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            light += qGray(image.pixel(x, y)) > 200 && qAlpha(image.pixel(x, y)) > 200 ? 1 : 0;
    }
    QVERIFY2(light > side * side / 25, qPrintable(QString::number(light)));
    const double wide = edges(image);
    QVERIFY2(wide > 1 && wide < 18, qPrintable(QString::number(wide)));
}

void TestIcons::ours_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("side");
    const QStringList names = QDir(QStringLiteral(":/signalbox/icons")).entryList(QDir::Files);
    QVERIFY(names.size() > 40);
    for (const QString &file : names) {
        for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            QTest::addRow("%s %d", qPrintable(file), side) << file.chopped(4) << side;
    }
}

void TestIcons::ours()
{
    QFETCH(QString, name);
    QFETCH(int, side);
    const QImage image = drawn(Icons::icon(name.toLatin1().constData()), side);
    QCOMPARE(image.size(), QSize(side, side));
    // Strokes: never blank, never a plate, and somewhere quite in their colour.
    const double covered = coverage(image);
    QVERIFY2(covered > 0.02 && covered < 0.7, qPrintable(QString::number(covered)));
    QVERIFY2(strongest(image) >= 200, qPrintable(QString::number(strongest(image))));
    const double wide = edges(image);
    QVERIFY2(wide > 0.5 && wide < 18, qPrintable(QString::number(wide)));
    // And within its square: nothing is cut off at the border by more than a hair.
    QVERIFY(qAlpha(image.pixel(0, 0)) < 200);
}

void TestIcons::theMeasureFindsBlur()
{
    for (const QIcon &icon : {Icons::application(), Icons::icon("host")}) {
        const QImage small = drawn(icon, 16);
        for (const int side : {128, 256, 512}) {
            const QImage blurred =
                small.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            const double sharp = edges(drawn(icon, side));
            QVERIFY2(edges(blurred) > 2 * sharp, qPrintable(QString::number(side)));
        }
    }
}

void TestIcons::growWithTheText()
{
    QFont font;
    int before = 0;
    for (const int pixels : {8, 13, 18, 26, 52}) {
        font.setPixelSize(pixels);
        const int side = Icons::size(QFontMetrics(font));
        QVERIFY(side >= 16 && side % 4 == 0 && side >= before);
        before = side;
    }
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
