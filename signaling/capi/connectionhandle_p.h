#ifndef SIGNALING_CAPI_CONNECTIONHANDLE_P_H
#define SIGNALING_CAPI_CONNECTIONHANDLE_P_H

#include <signaling/capi/opentok_types.h>
#include <signaling/connection.h>

#include <cstdint>
#include <string>

/// What a C program sees of a Signaling::Connection. Never changes.
struct otc_connection
{
    otc_connection(const Signaling::Connection &connection, const QString &session)
        : id(connection.id.toStdString())
        , data(connection.data.toStdString())
        , sessionId(session.toStdString())
        , creationTime(connection.creationTime)
    {
    }

    const std::string id;
    const std::string data;
    const std::string sessionId;
    const std::int64_t creationTime;
};

#endif
