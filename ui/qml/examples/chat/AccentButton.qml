import QtQuick
import QtQuick.Controls.Basic

Button {
    id: button
    leftPadding: 18
    rightPadding: 18
    topPadding: 10
    bottomPadding: 10
    opacity: enabled ? 1 : 0.45
    contentItem: Text {
        textFormat: Text.PlainText
        text: button.text
        font.bold: true
        color: Theme.accentText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: 6
        color: button.down || button.hovered ? Qt.darker(Theme.accent, 1.1) : Theme.accent
        border { width: button.visualFocus ? 2 : 0; color: Theme.text }
    }
}
