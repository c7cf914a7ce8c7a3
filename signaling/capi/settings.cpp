#include "opentok.h"
#include "settings_p.h"
#include "text_p.h"

otc_session_settings *otc_session_settings_new(void)
{
    return new otc_session_settings;
}

otc_status otc_session_settings_delete(otc_session_settings *settings)
{
    if (!settings)
        return OTC_INVALID_PARAM;
    delete settings;
    return OTC_SUCCESS;
}

otc_status
otc_session_settings_set_connection_events_suppressed(otc_session_settings *settings,
                                                      otc_bool connection_events_suppressed)
{
    if (!settings)
        return OTC_INVALID_PARAM;
    settings->connectionEventsSuppressed = connection_events_suppressed != OTC_FALSE;
    return OTC_SUCCESS;
}

otc_status otc_session_settings_set_proxy_url(otc_session_settings *settings, const char *proxy_url)
{
    const auto url = Signaling::CApi::fromC(proxy_url);
    if (!settings || !url || url->isEmpty())
        return OTC_INVALID_PARAM;
    settings->proxyUrl = *url;
    return OTC_SUCCESS;
}
