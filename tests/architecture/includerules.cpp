#include "rules.h"
#include "sourcetext.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QList>
#include <QRegularExpression>

namespace {

struct Layer
{
    const char *folder;
    const char *mayInclude; ///< folders or files of ours beside its own, separated by blanks
    const char *qtModules;  ///< Qt's modules; "*": any
};

// "signaling/*" stands for the public headers at that level. The first that fits counts.
const Layer layers[] = {
    {"signaling/protocol", "signaling/signaling_global.h", "QtCore"},
    {"signaling/transport", "signaling/* signaling/protocol", "QtCore QtNetwork QtWebSockets"},
    {"signaling/session", "signaling/* signaling/protocol signaling/transport", "QtCore QtNetwork"},
    {"signaling/hub", "signaling/clock.h signaling/signaling_global.h signaling/protocol",
     "QtCore QtNetwork QtWebSockets QtHttpServer"},
    {"signaling/transfer", "signaling/*", "QtCore"},
    {"signaling/history", "signaling/*", "QtCore QtSql"},
    {"signaling/capi", "signaling/* signaling/protocol/limits.h", "QtCore"},
    {"signaling", "signaling/protocol signaling/transport signaling/session", "QtCore QtNetwork"},
    {"ui/models", "signaling/* signaling/history signaling/transfer", "QtCore"},
    {"ui/viewmodels", "signaling/* signaling/history signaling/transfer ui/models", "QtCore"},
    {"ui/widgets/style", "signaling/* ui/models ui/viewmodels", "*"},
    {"ui/widgets/log", "signaling/* ui/models ui/viewmodels ui/widgets/style", "*"},
    {"ui/widgets/start", "signaling/* ui/models ui/viewmodels ui/widgets/style", "*"},
    {"ui/widgets/transfer",
     "signaling/* signaling/transfer ui/models ui/viewmodels ui/widgets/style ui/widgets/log", "*"},
    {"ui/widgets/session",
     "signaling/* ui/models ui/viewmodels ui/widgets/style ui/widgets/log ui/widgets/transfer",
     "*"},
    {"ui/widgets/settings", "signaling/* ui/models ui/viewmodels ui/widgets/style", "*"},
    {"ui/widgets/tokens", "signaling/* ui/models ui/viewmodels ui/widgets/style", "*"},
    {"ui/widgets/history", "signaling/* ui/models ui/viewmodels ui/widgets/style ui/widgets/log",
     "*"},
    {"ui/widgets/profiles",
     "signaling/* ui/models ui/viewmodels ui/widgets/style ui/widgets/settings", "*"},
    {"ui/widgets", "signaling/* ui/models ui/viewmodels", "*"},
    {"ui/qml", "signaling/* ui/models ui/viewmodels/sessionrecorder.h", "QtCore QtQml"},
    {"app", "signaling ui", "*"},
    {"tests", "signaling ui app tests", "*"},
};

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

bool isInside(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

const Layer *layerOf(const QString &path)
{
    for (const Layer &layer : layers) {
        if (isInside(path, QLatin1String(layer.folder)))
            return &layer;
    }
    return nullptr;
}

bool isAllowed(const QString &header, const Layer &layer)
{
    // The library's own level is no licence for its subfolders, unlike every other layer's.
    const QString own = QLatin1String(layer.folder);
    if (own == QLatin1String("signaling") ? folderOf(header) == own : isInside(header, own))
        return true;
    const QStringList others = QString(QLatin1String(layer.mayInclude)).split(u' ');
    for (const QString &other : others) {
        if (other.endsWith(QLatin1String("/*")) ? folderOf(header) == other.chopped(2)
                                                : isInside(header, other))
            return true;
    }
    return false;
}

// Private headers serve the library's client half, or one folder elsewhere.
bool isPrivateElsewhere(const QString &header, const QString &path)
{
    if (!header.endsWith(QLatin1String("_p.h")) || path.startsWith(QLatin1String("tests/")))
        return false;
    static const QRegularExpression clientHalf(
        QStringLiteral("^signaling/((session|transport|protocol)/)?[^/]+$"));
    if (header.contains(clientHalf) && path.contains(clientHalf))
        return false;
    return folderOf(header) != folderOf(path);
}

// The module that a header of Qt belongs to; empty if it is none of Qt's.
QString qtModule(const QString &header)
{
    static const QStringList modules{QStringLiteral("QtCore"),       QStringLiteral("QtNetwork"),
                                     QStringLiteral("QtWebSockets"), QStringLiteral("QtHttpServer"),
                                     QStringLiteral("QtSql"),        QStringLiteral("QtGui"),
                                     QStringLiteral("QtWidgets"),    QStringLiteral("QtSvg"),
                                     QStringLiteral("QtSvgWidgets"), QStringLiteral("QtTest"),
                                     QStringLiteral("QtQml"),        QStringLiteral("QtQuick"),
                                     QStringLiteral("QtDBus"),       QStringLiteral("QtConcurrent"),
                                     QStringLiteral("QtXml")};
    if (header.startsWith(QLatin1String("Qt")) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    static const QString place = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : modules) {
        if (QFileInfo::exists(place + u'/' + module + u'/' + header))
            return module;
    }
    return {};
}

// Protocol is value code: no object, no input or output, no clock. The word counts, not its case.
bool isBarredFromProtocol(const QString &header)
{
    static const QRegularExpression barred(
        QStringLiteral("^(QtCore/)?q(object|file|fileinfo|dir|iodevice|buffer|timer|basictimer|"
                       "elapsedtimer|deadlinetimer|process|settings|thread|coreapplication)"
                       "(\\.h)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return header.contains(barred);
}

QString ownHeaderProblem(const QString &path, const QString &header, const Layer &layer)
{
    if (!isAllowed(header, layer))
        return QStringLiteral("%1 may not include %2").arg(QLatin1String(layer.folder), header);
    if (isPrivateElsewhere(header, path))
        return QStringLiteral("%1 is private to its folder").arg(header);
    if (header.endsWith(QLatin1String("_p.h")) && path.endsWith(QLatin1String(".h"))
        && !path.endsWith(QLatin1String("_p.h")) && path.startsWith(QLatin1String("signaling/")))
        return QStringLiteral("a public header includes the private %1").arg(header);
    return {};
}

QString qtHeaderProblem(const QString &path, const QString &header, const Layer &layer)
{
    const QString module = qtModule(header);
    const QString allowed = QLatin1String(layer.qtModules);
    if (!module.isEmpty() && allowed != QLatin1String("*") && !allowed.split(u' ').contains(module))
        return QStringLiteral("%1 may not include %2 of %3")
            .arg(QLatin1String(layer.folder), header, module);
    if (isInside(path, QStringLiteral("signaling/protocol")) && isBarredFromProtocol(header))
        return QStringLiteral("protocol is value code, and includes %1").arg(header);
    static const QRegularExpression socket(
        QStringLiteral("^(QtWebSockets/)?(QWebSocket|qwebsocket)"));
    static const QRegularExpression clientHalf(QStringLiteral("^signaling/(?!hub/)"));
    if (header.contains(socket) && path.contains(clientHalf)
        && !path.contains(QLatin1String("signaling/transport/websockettransport")))
        return QStringLiteral("only WebSocketTransport includes %1").arg(header);
    return {};
}

} // namespace

QStringList includeProblems(const QString &path, const QString &text)
{
    const Layer *layer = layerOf(path);
    if (!layer)
        return {QStringLiteral("%1: lies in no folder that the rules know").arg(path)};
    QStringList problems;
    const auto includes = SourceText(text).includes();
    for (const auto &include : includes) {
        const bool ours = include.quoted
            || include.header.contains(
                QRegularExpression(QStringLiteral("^(signaling|ui|app|tests)/")));
        const QString problem = [&]() -> QString {
            if (include.quoted && include.header.contains(u'/'))
                return QStringLiteral("\"%1\" belongs in <> from the project's folder")
                    .arg(include.header);
            if (include.quoted)
                return {};
            return ours ? ownHeaderProblem(path, include.header, *layer)
                        : qtHeaderProblem(path, include.header, *layer);
        }();
        if (!problem.isEmpty())
            problems.append(QStringLiteral("%1:%2: %3").arg(path).arg(include.line).arg(problem));
    }
    return problems;
}
