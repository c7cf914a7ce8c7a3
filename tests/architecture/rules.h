#ifndef SIGNALBOX_TESTS_RULES_H
#define SIGNALBOX_TESTS_RULES_H

#include <QString>
#include <QStringList>

/// The project's rules. Each looks at one file, whose \a path is relative to the project's folder
/// (signaling/hub/hubsession.cpp), and returns one line per offence, empty if there is none.

/// Who may include whom, and which of Qt's modules.
QStringList includeProblems(const QString &path, const QString &text);
/// How long files and functions may be, how many properties a class may have.
QStringList sizeProblems(const QString &path, const QString &text);
/// Calls that block, clocks that aren't injected, work put off.
QStringList callProblems(const QString &path, const QString &text);

/// Every file the rules are for, relative to \a root.
QStringList projectFiles(const QString &root);

#endif
