#ifndef SIGNALING_CAPI_SETTINGS_P_H
#define SIGNALING_CAPI_SETTINGS_P_H

#include <signaling/capi/opentok_types.h>

#include <QtCore/qstring.h>

struct otc_session_settings
{
    bool connectionEventsSuppressed = false;
    QString proxyUrl;
};

#endif
