import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Signalbox

// Asks for an invite, and says why the last one didn't work.
Item {
    id: page

    required property SignalingSession session

    function join() {
        page.session.invite = invite.text
        page.session.active = true
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 360)
        spacing: 12

        Label {
            textFormat: Text.PlainText
            text: qsTr("Join a session")
            font { pixelSize: 22; bold: true }
            color: Theme.text
        }
        Label {
            Layout.fillWidth: true
            textFormat: Text.PlainText
            text: qsTr("Paste an invite: a link that begins with signalbox:join?")
            wrapMode: Text.Wrap
            color: Theme.muted
        }
        TextField {
            id: invite
            objectName: "invite"
            Layout.fillWidth: true
            focus: true
            text: page.session.invite
            placeholderText: "signalbox:join?…"
            placeholderTextColor: Theme.muted
            color: Theme.text
            selectByMouse: true
            padding: 10
            Accessible.name: qsTr("Invite")
            background: Rectangle {
                radius: 6
                color: Theme.surface
                border.color: invite.activeFocus ? Theme.accent : Theme.border
            }
            onAccepted: page.join()
        }
        Label {
            objectName: "problem"
            Layout.fillWidth: true
            visible: text !== ""
            textFormat: Text.PlainText
            text: page.session.error.message
            wrapMode: Text.Wrap
            color: Theme.error
        }
        AccentButton {
            objectName: "join"
            Layout.alignment: Qt.AlignRight
            text: qsTr("Join")
            enabled: invite.text.trim() !== ""
            onClicked: page.join()
        }
    }
}
