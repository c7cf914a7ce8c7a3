import QtQuick

// The first letter of somebody's name, in their colour.
Rectangle {
    id: badge

    required property string name
    required property int slot

    implicitWidth: 32
    implicitHeight: 32
    radius: width / 2
    color: Qt.alpha(Theme.person(slot), 0.18)

    Text {
        anchors.centerIn: parent
        textFormat: Text.PlainText
        text: badge.name.charAt(0).toUpperCase()
        font { bold: true; pixelSize: badge.height * 0.45 }
        color: Theme.person(badge.slot)
    }
}
