#include "studio.h"

#include <ui/widgets/languages.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QLocale>

#include <cstdio>

using namespace Screenshots;
using Signalbox::SignalboxStyle;

static constexpr double LargeFont = 2;

/// Every language in both themes, and those with the longest words and from the right with a large
/// font too.
static QList<Look> allLooks()
{
    QList<Look> looks;
    for (const bool dark : {false, true}) {
        const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
        looks.append({theme, dark});
        for (const char *name : {"de", "fr", "es", "pt_BR", "ja", "zh_CN", "ar"}) {
            const QString language = QString::fromLatin1(name);
            looks.append({theme + QLatin1Char('-') + language, dark, language});
        }
    }
    looks.append({QStringLiteral("light-large"), false, QStringLiteral("en"), LargeFont});
    for (const char *name : {"de", "ar"}) {
        const QString language = QString::fromLatin1(name);
        looks.append({QStringLiteral("light-large-") + language, false, language, LargeFont});
    }
    return looks;
}

static bool takeAll(const Look &look, const QDir &folder)
{
    QFont font = QApplication::font();
    const double size = font.pointSizeF();
    font.setPointSizeF(size * look.fontScale);
    QApplication::setFont(font);
    QApplication::setStyle(new SignalboxStyle(look.dark ? SignalboxStyle::Scheme::Dark
                                                        : SignalboxStyle::Scheme::Light));
    const QLocale locale = Signalbox::Languages::localeFor(look.language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    const Signalbox::Languages languages{locale};
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
    QStringList arguments = QCoreApplication::arguments();
    // For a page that people load. What one looks at has the colours that are drawn.
    const bool isSmall = arguments.removeAll(QStringLiteral("--small")) > 0;
    if (arguments.size() < 2) {
        std::fputs(
            "Usage: signalbox_screenshots [--small] FOLDER [LOOK…], where a look is \"light\", "
            "\"dark-de\" or \"light-large-ar\"; all without\n",
            stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "%s can't be made.\n", qPrintable(folder.path()));
        return 2;
    }
    bool complete = true;
    const auto looks = allLooks();
    for (Look look : looks) {
        look.isSmall = isSmall;
        if (arguments.size() == 2 || arguments.mid(2).contains(look.name))
            complete = takeAll(look, folder) && complete;
    }
    return complete ? 0 : 1;
}
