#ifndef UI_VIEWMODELS_SETTINGS_SETTINGSFILE_H
#define UI_VIEWMODELS_SETTINGS_SETTINGSFILE_H

#include <QtCore/qstring.h>

namespace Signalbox {

/// Looks at the settings file at \a path before anybody reads it. One that can't be understood is
/// renamed to *.broken (or .broken-2 and so on: nothing is overwritten), so that the application
/// starts with its defaults and nothing is lost. Returns what happened in a sentence for people;
/// empty if the file is sound or there is none.
QString setBrokenSettingsAside(const QString &path);

} // namespace Signalbox

#endif
