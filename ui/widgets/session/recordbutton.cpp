#include "recordbutton.h"

#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/widgets/style/icons.h>

namespace Signalbox {

RecordButton::RecordButton(SessionHistory *history, QWidget *parent)
    : QToolButton(parent)
    , m_history(history)
{
    setCheckable(true);
    setIcon(Icons::icon("record"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Record this session"));
    if (!history) {
        hide();
        return;
    }
    connect(history, &SessionHistory::changed, this, &RecordButton::refresh);
    connect(this, &QToolButton::toggled, history, &SessionHistory::setRecording);
    refresh();
}

void RecordButton::refresh()
{
    const bool isRecording = m_history->isRecording();
    setChecked(isRecording);
    setText(isRecording ? tr("Recorded") : QString());
    setToolButtonStyle(isRecording ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    setToolTip(m_history->stateText());
    setAccessibleDescription(m_history->stateText());
}

} // namespace Signalbox
