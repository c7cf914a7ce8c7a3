import QtQuick
import QtQuick.Controls.Basic
import Signalbox

// A chat in one window:  qml Main.qml -- "signalbox:join?…"
// The invite comes from Signalbox (Copy invite), or from signalbox-cli token make --as invite.
ApplicationWindow {
    id: window

    function argument(): string {
        for (const argument of Qt.application.arguments) {
            if (argument.startsWith("signalbox:"))
                return argument
        }
        return ""
    }

    width: 420
    height: 640
    minimumWidth: 320
    minimumHeight: 400
    visible: true
    title: session.connection.null ? qsTr("Chat") : qsTr("Chat as %1").arg(session.connection.name)
    color: Theme.surface

    SignalingSession {
        id: session
        objectName: "session"
        invite: window.argument()
        active: invite !== ""
    }

    ChatPage {
        anchors.fill: parent
        visible: session.active
        session: session
    }
    JoinPage {
        anchors.fill: parent
        visible: !session.active
        session: session
    }
}
