#include "labscript.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

namespace Signalbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LabScript)
};

LineTrouble slow(int delayMs, int jitterMs)
{
    LineTrouble trouble;
    trouble.delayMs = delayMs;
    trouble.jitterMs = jitterMs;
    return trouble;
}

LineTrouble silent()
{
    LineTrouble trouble;
    trouble.stalled = true;
    return trouble;
}

LineTrouble noNetwork()
{
    LineTrouble trouble;
    trouble.refusing = true;
    return trouble;
}

} // namespace

const LabScript::Step &LabScript::stepAt(int atMs) const
{
    const auto next = std::find_if(steps.begin(), steps.end(),
                                   [atMs](const Step &step) { return step.atMs > atMs; });
    return *(next == steps.begin() ? next : next - 1);
}

LabScript LabScript::trainTunnel()
{
    return {Words::tr("Train tunnel"),
            {{0, slow(200, 300), false, Words::tr("The signal gets weak")},
             {5000, slow(1500, 1500), false, Words::tr("Hardly anything passes")},
             {8000, silent(), false, Words::tr("In the tunnel: nothing passes")},
             {22000, noNetwork(), true, Words::tr("No network at all")},
             {28000, slow(600, 400), false, Words::tr("Daylight between two tunnels")},
             {31000, silent(), false, Words::tr("In the second tunnel")},
             {36000, slow(300, 300), false, Words::tr("Out in the open again")}},
            40000};
}

} // namespace Signalbox
