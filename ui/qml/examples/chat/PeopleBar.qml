import QtQuick
import Signalbox

// Who is there. A click on somebody: what is written goes to them alone; once more: to everyone.
ListView {
    id: bar

    required property SignalingSession session
    // A connection, or null: everyone.
    property var target: null

    function choose(connection) {
        bar.target = bar.isTarget(connection) ? null : connection
    }
    function isTarget(connection): bool {
        return bar.target !== null && bar.target.id === connection.id
    }

    implicitHeight: 52
    orientation: ListView.Horizontal
    leftMargin: 12
    clip: true
    model: ConnectionModel { session: bar.session }
    delegate: PersonButton { }

    // Somebody who leaves stays the target: what was meant for them must not go to everyone.
    Connections {
        target: bar.session
        function onDisconnected() {
            bar.target = null
        }
    }
}
