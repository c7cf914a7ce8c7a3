#include "command.h"

#include "console.h"
#include "exitcode.h"

namespace App {

void Command::stop(int number)
{
    Q_EMIT finished(StoppedBySignal + number);
}

int Command::refuse(const QString &problem) const
{
    Console::error(QStringLiteral("%1: %2").arg(name(), problem));
    return WrongUsage;
}

} // namespace App
