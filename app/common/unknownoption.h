#ifndef APP_COMMON_UNKNOWNOPTION_H
#define APP_COMMON_UNKNOWNOPTION_H

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace App {

/// One line for an option that isn't among \a options, with the one that may be meant.
QString unknownOption(const QString &name, const QList<QCommandLineOption> &options);

} // namespace App

#endif
