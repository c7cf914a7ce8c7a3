#include "connectionhandle_p.h"
#include "opentok.h"

const char *otc_connection_get_id(const otc_connection *connection)
{
    return connection ? connection->id.c_str() : nullptr;
}

const char *otc_connection_get_data(const otc_connection *connection)
{
    return connection ? connection->data.c_str() : nullptr;
}

const char *otc_connection_get_session_id(const otc_connection *connection)
{
    return connection ? connection->sessionId.c_str() : nullptr;
}

int64_t otc_connection_get_creation_time(const otc_connection *connection)
{
    return connection ? connection->creationTime : 0;
}

otc_connection *otc_connection_copy(const otc_connection *connection)
{
    return connection ? new otc_connection(*connection) : nullptr;
}

otc_status otc_connection_delete(otc_connection *connection)
{
    if (!connection)
        return OTC_INVALID_PARAM;
    delete connection;
    return OTC_SUCCESS;
}
