#ifndef APP_HUB_HUBOPTIONS_H
#define APP_HUB_HUBOPTIONS_H

#include <signaling/hub/hubconfig.h>

#include <QtCore/qprocess.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace App {

/// What signalbox-hub was told: by options, then environment, then the config file, each before the
/// next.
struct HubOptions
{
    enum class Action { Run, CheckConfig, ShowText };

    Action action = Action::Run;
    /// For ShowText: help or version, for stdout.
    QString text;
    /// One line for stderr; if it isn't empty, the rest is worth nothing.
    QString problem;
    Signaling::HubConfig config;
    bool isDev = false;
    bool isJson = false;

    static HubOptions parse(const QStringList &arguments, const QProcessEnvironment &environment);
};

} // namespace App

#endif
