import QtQuick
import QtQuick.Layouts
import Signalbox

// One row of the log: a bubble for what was said, a line for everything else.
Item {
    id: row

    required property int kind
    required property bool outgoing
    required property int delivery
    required property string personName
    required property int personSlot
    required property string targetId
    required property string targetName
    required property string signalType
    required property string signalData
    required property string note
    required property date time

    readonly property bool isChat: kind === SignalLogModel.Signal && signalType === "chat"
    readonly property bool failed: delivery === SignalLogModel.Failed || delivery === SignalLogModel.Expired
        || delivery === SignalLogModel.Unknown
    readonly property string words: {
        switch (kind) {
        case SignalLogModel.Signal:
            return qsTr("%1: %2 %3").arg(personName).arg(signalType).arg(signalData)
        case SignalLogModel.Joined:
            return qsTr("%1 joined").arg(personName)
        case SignalLogModel.Left:
            return qsTr("%1 left").arg(personName)
        case SignalLogModel.LinkLost:
            return qsTr("The link was lost")
        case SignalLogModel.LinkBack:
            return qsTr("The link is back")
        case SignalLogModel.Gap:
            return qsTr("What others said meanwhile may be missing")
        default:
            return note
        }
    }

    implicitHeight: isChat ? bubble.height + 18 : line.implicitHeight

    Text {
        id: line
        visible: !row.isChat
        anchors { left: parent.left; right: parent.right; margins: 24 }
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
        textFormat: Text.PlainText
        text: row.words
        font.pixelSize: 12
        color: Theme.muted
    }
    Badge {
        id: badge
        visible: row.isChat && !row.outgoing
        x: 12
        anchors.bottom: bubble.bottom
        name: row.personName
        slot: row.personSlot
    }
    Rectangle {
        id: bubble
        visible: row.isChat
        width: Math.max(column.implicitWidth, 48) + 24
        height: column.implicitHeight + 16
        x: row.outgoing ? row.width - width - 12 : 52
        radius: 12
        color: row.outgoing ? Theme.accent : Theme.raised
        border { width: row.outgoing ? 0 : 1; color: Theme.border }

        ColumnLayout {
            id: column
            anchors.centerIn: parent
            spacing: 2
            Text {
                visible: !row.outgoing
                text: row.personName
                textFormat: Text.PlainText
                font { bold: true; pixelSize: 12 }
                color: Theme.person(row.personSlot)
            }
            Text {
                objectName: "words"
                Layout.maximumWidth: row.width - 140
                text: row.signalData
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                font.pixelSize: 14
                color: row.outgoing ? Theme.accentText : Theme.text
            }
        }
    }
    Text {
        visible: row.isChat
        anchors { top: bubble.bottom; topMargin: 2 }
        x: row.outgoing ? row.width - width - 16 : 56
        font.pixelSize: 11
        color: row.failed ? Theme.error : Theme.muted
        textFormat: Text.PlainText
        text: {
            let words = Qt.formatTime(row.time, "hh:mm")
            if (row.targetId !== "")
                words += row.outgoing ? qsTr(" · to %1 only").arg(row.targetName) : qsTr(" · to you only")
            if (row.failed)
                return words + " · " + row.note
            if (row.delivery === SignalLogModel.Waiting)
                return words + qsTr(" · waits")
            return row.delivery === SignalLogModel.Sent ? words + " ✓" : words
        }
    }
}
