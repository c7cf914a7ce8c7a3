#ifndef APP_HUB_FILELIMIT_H
#define APP_HUB_FILELIMIT_H

namespace App {

/// Lets this process open as many files and sockets as the system allows it at all: often less
/// is set, and each client is a socket.
void raiseFileLimit();

} // namespace App

#endif
