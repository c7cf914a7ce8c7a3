import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Signalbox

// Who is there, what was said, and what one says.
ColumnLayout {
    id: page

    required property SignalingSession session
    function statusText(): string {
        const name = page.session.connection.name
        switch (page.session.state) {
        case SignalingSession.Connected:
            if (people.count <= 1)
                return qsTr("%1 (you), nobody else").arg(name)
            return people.count === 2 ? qsTr("%1 (you) and one other").arg(name)
                                      : qsTr("%1 (you) and %2 others").arg(name).arg(people.count - 1)
        case SignalingSession.Reconnecting:
            return qsTr("The link is lost. Attempt %1 …").arg(page.session.reconnectAttempt)
        default:
            return qsTr("Connecting …")
        }
    }
    function send() {
        if (input.text.trim() === "")
            return
        const options = people.target === null ? {} : {to: people.target}
        page.session.sendSignal("chat", input.text, options)
        input.clear()
    }

    spacing: 0

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: header.implicitHeight + 20
        color: Theme.raised

        RowLayout {
            id: header
            anchors { fill: parent; leftMargin: 16; rightMargin: 8 }
            spacing: 10

            Rectangle {
                implicitWidth: 10
                implicitHeight: 10
                radius: 5
                color: page.session.state === SignalingSession.Connected ? Theme.ok : Theme.warn
            }
            Label {
                objectName: "status"
                Layout.fillWidth: true
                elide: Text.ElideRight
                color: Theme.text
                textFormat: Text.PlainText
                text: page.statusText()
            }
            FlatButton {
                objectName: "leave"
                text: qsTr("Leave")
                onClicked: page.session.active = false
            }
        }
    }
    Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.border }

    PeopleBar {
        id: people
        objectName: "people"
        Layout.fillWidth: true
        Layout.topMargin: 8
        Layout.bottomMargin: 8
        visible: count > 1
        session: page.session
        onTargetChanged: input.forceActiveFocus()
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.border
        visible: people.visible
    }

    ListView {
        id: log
        objectName: "log"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        // The newest at the bottom, where one looks.
        verticalLayoutDirection: ListView.BottomToTop
        topMargin: 12
        bottomMargin: 12
        spacing: 8
        boundsBehavior: Flickable.StopAtBounds
        model: SignalLogModel { session: page.session; newestFirst: true }
        delegate: LogRow { width: ListView.view.width }
        ScrollBar.vertical: ScrollBar { }

        Label {
            anchors.centerIn: parent
            visible: log.count === 0
            textFormat: Text.PlainText
            text: qsTr("Nothing was said yet")
            color: Theme.muted
        }
    }

    Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.border }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.margins: 12
        spacing: 6

        Label {
            objectName: "waiting"
            visible: page.session.queuedCount > 0 && page.session.state === SignalingSession.Reconnecting
            textFormat: Text.PlainText
            text: page.session.queuedCount === 1 ? qsTr("One message goes out when the link is back")
                : qsTr("%1 messages go out when the link is back").arg(page.session.queuedCount)
            font.pixelSize: 12
            color: Theme.warn
        }
        RowLayout {
            visible: people.target !== null
            Label {
                objectName: "target"
                textFormat: Text.PlainText
                text: people.target !== null ? qsTr("To %1 only").arg(people.target.name) : ""
                font { pixelSize: 12; bold: true }
                color: Theme.accent
            }
            FlatButton {
                text: qsTr("To everyone")
                onClicked: people.target = null
            }
        }
        RowLayout {
            spacing: 8
            TextField {
                id: input
                objectName: "input"
                Layout.fillWidth: true
                focus: true
                padding: 10
                color: Theme.text
                selectByMouse: true
                placeholderText: qsTr("Message")
                placeholderTextColor: Theme.muted
                Accessible.name: qsTr("Message")
                background: Rectangle {
                    radius: 6
                    color: Theme.surface
                    border.color: input.activeFocus ? Theme.accent : Theme.border
                }
                onAccepted: page.send()
            }
            AccentButton {
                objectName: "send"
                text: qsTr("Send")
                enabled: input.text.trim() !== ""
                onClicked: page.send()
            }
        }
    }
}
