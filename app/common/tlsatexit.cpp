#include "tlsatexit.h"

#include <openssl/crypto.h>

namespace App {

void keepTlsAtExit()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace App
