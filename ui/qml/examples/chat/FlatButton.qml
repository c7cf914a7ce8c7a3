import QtQuick
import QtQuick.Controls.Basic

Button {
    id: button
    leftPadding: 8
    rightPadding: 8
    contentItem: Text {
        textFormat: Text.PlainText
        text: button.text
        font { bold: true; pixelSize: 12 }
        color: Theme.accent
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: 6
        color: button.hovered || button.visualFocus ? Theme.hover : "transparent"
    }
}
