#include "studio.h"

#include <ui/widgets/languages.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QLocale>

#include <cstdio>

using namespace Screenshots;
using Signalbox::SignalboxStyle;

static bool takeAll(const Look &look, const QDir &folder)
{
    QFont font = QApplication::font();
    const double size = font.pointSizeF();
    font.setPointSizeF(size * look.fontScale);
    QApplication::setFont(font);
    QApplication::setStyle(new SignalboxStyle(look.dark ? SignalboxStyle::Scheme::Dark
                                                        : SignalboxStyle::Scheme::Light));
    QLocale::setDefault(QLocale(look.language));
    const Signalbox::Languages languages{QLocale(look.language)};
    const bool done = Studio(look, folder).run();
    font.setPointSizeF(size);
    QApplication::setFont(font);
    if (!done)
        std::fprintf(stderr, "The pictures \"%s\" are not complete.\n", qPrintable(look.name));
    return done;
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("Usage: signalbox_screenshots FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "%s can't be made.\n", qPrintable(folder.path()));
        return 2;
    }
    const QString german = QStringLiteral("de");
    const Look looks[] = {{QStringLiteral("light")},
                          {QStringLiteral("dark"), true},
                          {QStringLiteral("light-de"), false, german},
                          {QStringLiteral("dark-de"), true, german},
                          {QStringLiteral("light-large"), false, QStringLiteral("en"), 1.75}};
    bool complete = true;
    for (const Look &look : looks)
        complete = takeAll(look, folder) && complete;
    return complete ? 0 : 1;
}
