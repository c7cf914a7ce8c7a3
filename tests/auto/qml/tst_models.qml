import QtQuick
import QtTest
import Signalbox

TestCase {
    id: test
    name: "models"
    when: windowShown
    width: 400
    height: 400
    visible: true

    SignalingSession { id: ann; invite: hub.invite("Ann"); active: true }
    SignalingSession { id: bob; invite: hub.invite("Bob") }

    ListView {
        id: log
        anchors.fill: parent
        model: SignalLogModel { id: logModel; session: ann }
        delegate: Text {
            required property int kind
            required property bool outgoing
            required property int delivery
            required property string personName
            required property string signalType
            required property string signalData
            required property var signalJson
            required property date time
            text: kind === SignalLogModel.Signal ? personName + ": " + signalData : kind
        }
    }
    ListView {
        id: people
        anchors.fill: parent
        model: ConnectionModel { id: peopleModel; session: ann }
        delegate: Text {
            required property string name
            required property bool own
            required property var connection
            text: name + (own ? " (you)" : "")
        }
    }
    SignalLogModel { id: chatOnly; session: ann; types: ["chat"]; newestFirst: true }
    ListView { id: chatView; model: chatOnly; anchors.fill: parent
        delegate: Text { required property string signalData; text: signalData } }

    function initTestCase() {
        tryCompare(ann, "state", SignalingSession.Connected)
        tryVerify(() => logModel.count > 0 && chatOnly.count === 0)
    }
    function init() {
        logModel.clear()
        chatOnly.clear()
        tryCompare(logModel, "count", 0)
    }
    function cleanup() {
        const rows = logModel.count
        if (bob.active) {
            bob.active = false
            tryVerify(() => logModel.count > rows)
        }
        compare(ann.connections.length, 1)
    }
    function joinBob() {
        bob.active = true
        tryCompare(bob, "state", SignalingSession.Connected)
        tryCompare(peopleModel, "count", 2)
    }

    function test_people() {
        tryCompare(people, "count", 1)
        compare(people.itemAtIndex(0).text, "Ann (you)")
        joinBob()
        tryVerify(() => people.itemAtIndex(1) !== null)
        compare(people.itemAtIndex(1).text, "Bob")
        compare(people.itemAtIndex(1).connection.id, bob.connection.id)
        compare(peopleModel.get(1).name, "Bob")
        verify(peopleModel.get(2).null)
        verify(peopleModel.get(-1).null)
        bob.active = false
        tryCompare(people, "count", 1)
    }

    function test_toARow() {
        joinBob()
        tryVerify(() => people.itemAtIndex(1) !== null)
        ann.sendSignal("chat", "psst", {to: people.itemAtIndex(1).connection})
        tryVerify(() => logModel.count > 1)
        tryVerify(() => log.itemAtIndex(1) && log.itemAtIndex(1).delivery === SignalLogModel.Sent)
    }

    function test_log() {
        joinBob()
        tryCompare(logModel, "count", 1)
        tryVerify(() => log.itemAtIndex(0) !== null)
        compare(log.itemAtIndex(0).kind, SignalLogModel.Joined)
        bob.sendSignal("chat", {text: "hi"})
        tryCompare(logModel, "count", 2)
        tryVerify(() => log.itemAtIndex(1) !== null)
        compare(log.itemAtIndex(1).text, 'Bob: {"text":"hi"}')
        compare(log.itemAtIndex(1).signalJson.text, "hi")
        compare(log.itemAtIndex(1).outgoing, false)
        compare(log.itemAtIndex(1).delivery, SignalLogModel.None)
        ann.sendSignal("chat", "hello")
        tryCompare(logModel, "count", 3)
        tryVerify(() => log.itemAtIndex(2) !== null)
        compare(log.itemAtIndex(2).outgoing, true)
        compare(log.itemAtIndex(2).signalJson, undefined)
        tryVerify(() => log.itemAtIndex(2).delivery === SignalLogModel.Sent)
        verify(Math.abs(Date.now() - log.itemAtIndex(2).time.getTime()) < 60000)
    }

    function test_filteredAndNewestFirst() {
        joinBob()
        bob.sendSignal("chat", "one")
        bob.sendSignal("other", "not this one")
        bob.sendSignal("chat", "two")
        tryCompare(logModel, "count", 4)
        tryCompare(chatOnly, "count", 2)
        tryVerify(() => chatView.itemAtIndex(1) !== null)
        compare(chatView.itemAtIndex(0).text, "two")
        compare(chatView.itemAtIndex(1).text, "one")
        chatOnly.types = []
        tryCompare(chatOnly, "count", 4)
        chatOnly.types = ["chat"]
    }

    function test_theirRowsStay_data() {
        return [{tag: "log", model: logModel}, {tag: "people", model: peopleModel}]
    }
    function test_theirRowsStay(row) {
        // A proxy lets its rows be taken away.
        compare(row.model.sourceModel, null)
        let thrown = null
        try {
            row.model.sourceModel = peopleModel
        } catch (error) {
            thrown = error
        }
        verify(thrown instanceof TypeError)
        ann.sendSignal("chat", "still there")
        tryCompare(logModel, "count", 1)
        compare(peopleModel.count, 1)
    }

    function test_linkLostAndBack() {
        hub.cut()
        tryCompare(logModel, "count", 1)
        hub.mend()
        ann.retryNow()
        tryCompare(logModel, "count", 2)
        tryVerify(() => log.itemAtIndex(1) !== null)
        compare(log.itemAtIndex(0).kind, SignalLogModel.LinkLost)
        compare(log.itemAtIndex(1).kind, SignalLogModel.LinkBack)
    }

    Component {
        id: shortLived
        SignalingSession { invite: hub.inviteElsewhere(); active: true }
    }
    Component {
        id: someModels
        Item {
            id: both
            property alias log: itsLog
            property alias people: itsPeople
            property SignalingSession session
            SignalLogModel { id: itsLog; session: both.session }
            ConnectionModel { id: itsPeople; session: both.session }
        }
    }
    function test_sessionGoesFirst() {
        const session = shortLived.createObject(test)
        const models = createTemporaryObject(someModels, test, {session: session})
        tryVerify(() => models.log.count > 0 && models.people.count > 0)
        session.destroy()
        tryVerify(() => models.people.count === 0)
        compare(models.log.session, null)
        compare(models.people.session, null)
        verify(models.log.count > 0)
    }
    function test_modelsGoFirst() {
        const session = createTemporaryObject(shortLived, test)
        const models = someModels.createObject(test, {session: session})
        tryVerify(() => models.log.count > 0)
        models.destroy()
        wait(0)
        session.sendSignal("chat", "nobody records it")
        tryCompare(session, "queuedCount", 0)
        tryCompare(session, "state", SignalingSession.Connected)
    }
    function test_modelMadeLaterRecordsWhoJoins() {
        const models = createTemporaryObject(someModels, test, {session: ann})
        compare(models.people.count, 1)
        compare(models.log.count, 0)
        joinBob()
        tryCompare(models.log, "count", 1)
    }
}
