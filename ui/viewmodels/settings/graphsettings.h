#ifndef UI_VIEWMODELS_SETTINGS_GRAPHSETTINGS_H
#define UI_VIEWMODELS_SETTINGS_GRAPHSETTINGS_H

namespace Signalbox {

/// How the graph under a log is shown, of all sessions.
struct GraphSettings
{
    /// In minutes.
    static constexpr int Spans[] = {1, 5, 15, 60};

    bool shown = false;
    int minutes = 5; ///< one of Spans
    bool lanes = false;

    friend bool operator==(const GraphSettings &a, const GraphSettings &b)
    {
        return a.shown == b.shown && a.minutes == b.minutes && a.lanes == b.lanes;
    }
};

} // namespace Signalbox

#endif
