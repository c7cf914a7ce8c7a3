#ifndef APP_DESKTOP_DESKTOPOPTIONS_H
#define APP_DESKTOP_DESKTOPOPTIONS_H

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// What the command line and the environment ask for.
struct DesktopOptions
{
    QString invite;         ///< to join at once; may be empty
    QStringList captures{}; ///< files to look at
    bool separate = false;  ///< not to join an application that is open already
    QString output;         ///< to print instead of opening a window: help, version, what is wrong
    int exitCode = 0;       ///< where there is output: 0, or 2 for a wrong option

    /// Before there is an application: help, version and mistakes need no display, which a
    /// QApplication would ask for.
    static DesktopOptions fromCommandLine(int argc, char **argv);
    /// The same from words, the program's name first.
    static DesktopOptions fromArguments(
        const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    /// What another application, which may run in another folder, has to open for these.
    QStringList toWords() const;
    static DesktopOptions fromWords(const QStringList &words);
};

} // namespace Signalbox

#endif
