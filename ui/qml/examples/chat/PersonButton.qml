import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

ItemDelegate {
    id: button

    required property string name
    required property bool own
    required property int slot
    required property var connection
    readonly property var bar: ListView.view
    readonly property bool chosen: bar !== null && bar.target !== null && bar.isTarget(connection)

    visible: !own
    width: own ? 0 : Math.max(56, implicitContentWidth + 12)
    height: 52
    padding: 4
    Accessible.name: qsTr("Write to %1 only").arg(name)
    onClicked: bar.choose(connection)

    contentItem: ColumnLayout {
        spacing: 2
        Badge {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: 26
            implicitHeight: 26
            name: button.name
            slot: button.slot
        }
        Label {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: 96
            textFormat: Text.PlainText
            text: button.name
            elide: Text.ElideRight
            font.pixelSize: 11
            color: button.chosen ? Theme.accent : Theme.muted
        }
    }
    background: Rectangle {
        radius: 8
        color: button.hovered || button.visualFocus ? Theme.hover : "transparent"
        border { width: button.chosen ? 1 : 0; color: Theme.accent }
    }
}
