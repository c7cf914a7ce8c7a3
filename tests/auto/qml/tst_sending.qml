import QtQuick
import QtTest
import Signalbox

TestCase {
    id: test
    name: "sending"

    SignalingSession {
        id: ann
        invite: hub.invite("Ann")
        active: true
        property var heard: []
        onSignalReceived: (message) => heard.push(message)

        SignalHandler {
            id: chat
            property var heard: []
            type: "chat"
            onReceived: (message) => heard.push(message.data)
        }
    }
    SignalingSession {
        id: bob
        invite: hub.invite("Bob")
        active: true
        property var heard: []
        onSignalReceived: (message) => heard.push(message)
    }
    SignalHandler {
        id: untyped
        property int count: 0
        session: bob
        type: ""
        onReceived: ++count
    }
    SignalSpy { id: finished; target: ann; signalName: "signalFinished" }
    SignalSpy { id: sent; target: ann; signalName: "signalSent" }
    SignalSpy { id: failed; target: ann; signalName: "signalFailed" }
    QtObject { id: anObject }

    function init() {
        tryVerify(() => ann.connections.length === 2 && bob.connections.length === 2)
        ann.heard = []
        bob.heard = []
        chat.heard = []
        untyped.count = 0
        finished.clear()
        sent.clear()
        failed.clear()
    }

    property list<string> words: ["a", "b"]

    function test_values_data() {
        class Point { constructor(x, y) { this.x = x; this.y = y } }
        return [
            {tag: "text", sent: "Hello", data: "Hello"},
            {tag: "empty text", sent: "", data: ""},
            {tag: "text that looks like JSON", sent: "{\"a\":1}", data: "{\"a\":1}"},
            {tag: "object", sent: {text: "hi", more: [1, null]}, data: '{"text":"hi","more":[1,null]}', json: true},
            {tag: "array", sent: [1, "two", {three: 3}], data: '[1,"two",{"three":3}]', json: true},
            {tag: "number", sent: 21.5, data: "21.5", json: true},
            {tag: "zero", sent: 0, data: "0", json: true},
            {tag: "true", sent: true, data: "true", json: true},
            {tag: "false", sent: false, data: "false", json: true},
            {tag: "date", sent: new Date(0), data: "1970-01-01T00:00:00.000Z"},
            {tag: "own toJSON", sent: {toJSON: () => ({a: 1})}, data: '{"a":1}', becomes: {a: 1}, json: true},
            {tag: "date inside", sent: {at: new Date(0)}, data: '{"at":"1970-01-01T00:00:00.000Z"}',
             becomes: {at: "1970-01-01T00:00:00.000Z"}, json: true},
            {tag: "own class", sent: new Point(1, 2), data: '{"x":1,"y":2}', becomes: {x: 1, y: 2}, json: true},
            {tag: "null inside", sent: {a: null, b: [null]}, data: '{"a":null,"b":[null]}', json: true},
            {tag: "list of QML", sent: test.words, data: '["a","b"]', becomes: ["a", "b"], json: true},
            {tag: "beyond ASCII", sent: {text: "Grüße 🎉"}, data: '{"text":"Grüße 🎉"}', json: true},
        ]
    }
    function test_values(row) {
        verify(ann.sendSignal("chat", row.sent) > 0)
        tryCompare(bob.heard, "length", 1)
        const message = bob.heard[0]
        compare(message.type, "chat")
        compare(message.data, row.data)
        verify(message.hasData)
        compare(message.hasJson, row.json === true)
        if (row.json)
            compare(message.json, row.becomes ?? row.sent)
        else
            compare(message.json, undefined)
        compare(message.sender.name, "Ann")
        verify(!message.own)
        verify(!message.targeted)
        verify(Math.abs(Date.now() - message.receivedAt.getTime()) < 60000)
    }

    function test_noData_data() {
        return [{tag: "left away", args: ["ping"]}, {tag: "undefined", args: ["ping", undefined]},
                {tag: "null", args: ["ping", null]}]
    }
    function test_noData(row) {
        ann.sendSignal(...row.args)
        tryCompare(bob.heard, "length", 1)
        compare(bob.heard[0].hasData, false)
        compare(bob.heard[0].json, undefined)
    }

    function test_aConnectionAsData() {
        ann.sendSignal("chat", {who: bob.connection})
        tryCompare(bob.heard, "length", 1)
        compare(bob.heard[0].json.who.id, bob.connection.id)
        compare(bob.heard[0].json.who.name, "Bob")
    }

    function test_noType_data() {
        return [{tag: "empty", type: ""}, {tag: "undefined", type: undefined}, {tag: "null", type: null}]
    }
    function test_noType(row) {
        ann.sendSignal(row.type, "Hello")
        ann.sendSignal("chat", "Hello")
        tryCompare(bob.heard, "length", 2)
        compare(bob.heard[0].hasType, false)
        compare(untyped.count, 1)
    }

    function test_toOne_data() {
        return [{tag: "connection", to: () => bob.connection}, {tag: "id", to: () => bob.connection.id}]
    }
    function test_toOne(row) {
        ann.sendSignal("chat", "psst", {to: row.to()})
        ann.sendSignal("chat", "everyone")
        tryCompare(bob.heard, "length", 2)
        compare(bob.heard[0].data, "psst")
        verify(bob.heard[0].targeted)
        compare(bob.heard[0].to, bob.connection.id)
        tryCompare(ann.heard, "length", 1)
        compare(ann.heard[0].data, "everyone")
        verify(ann.heard[0].own)
    }

    function test_handlerHearsItsType() {
        bob.sendSignal("other", "no")
        bob.sendSignal("chat", "yes")
        tryCompare(ann.heard, "length", 2)
        compare(chat.heard, ["yes"])
        chat.enabled = false
        bob.sendSignal("chat", "unheard")
        tryCompare(ann.heard, "length", 3)
        compare(chat.heard, ["yes"])
        chat.enabled = true
    }

    function test_outcomes() {
        let told = []
        const id = ann.sendSignal("chat", "Hello", {finished: (outcome, error) => told.push([outcome, error.code])})
        compare(told.length, 0)
        tryCompare(finished, "count", 1)
        compare(told, [[SignalingSession.Sent, SignalingError.NoError]])
        compare(finished.signalArguments[0][0], id)
        compare(finished.signalArguments[0][1], SignalingSession.Sent)
        compare(sent.count, 1)
        compare(failed.count, 0)
    }

    function test_tooLarge_data() {
        return [{tag: "as large as may be", bytes: 8192, outcome: SignalingSession.Sent},
                {tag: "one byte more", bytes: 8193, outcome: SignalingSession.Failed}]
    }
    function test_tooLarge(row) {
        ann.sendSignal("chat", "x".repeat(row.bytes))
        tryCompare(finished, "count", 1)
        compare(finished.signalArguments[0][1], row.outcome)
        if (row.outcome === SignalingSession.Failed) {
            compare(failed.signalArguments[0][1].code, SignalingError.TooLarge)
            verify(failed.signalArguments[0][1].message.includes("8193"))
        }
    }

    function test_toSomebodyWhoIsGone() {
        ann.sendSignal("chat", "psst", {to: "11111111-2222-4333-8444-555555555555"})
        tryCompare(failed, "count", 1)
        compare(failed.signalArguments[0][1].code, SignalingError.TargetNotFound)
        ann.sendSignal("chat", "psst", {to: ann.connectionById("nobody")})
        tryCompare(failed, "count", 2)
        compare(bob.heard.length, 0)
    }

    function test_withoutALink() {
        hub.cut()
        tryCompare(ann, "state", SignalingSession.Reconnecting)
        ann.sendSignal("chat", "at once or never", {retryAfterReconnect: false})
        tryCompare(failed, "count", 1)
        compare(failed.signalArguments[0][1].code, SignalingError.NotConnected)
        const id = ann.sendSignal("chat", "taken back")
        const urgent = ann.sendSignal("alarm", {at: 1}, {to: bob.connection, timeout: 60000})
        compare(ann.pendingSignals.map((one) => one.id), [id, urgent])
        const pending = ann.pendingSignals[1]
        compare(pending.type, "alarm")
        compare(pending.data, '{"at":1}')
        compare(pending.json, true)
        compare(pending.to, bob.connection.id)
        compare(pending.waitsFor, PendingSignal.Link)
        compare(pending.ifLinkLost, PendingSignal.Waits)
        verify(ann.sendNow(urgent))
        compare(ann.pendingSignals.map((one) => one.id), [urgent, id])
        verify(ann.cancelSignal(urgent))
        tryCompare(failed, "count", 2)
        verify(ann.cancelSignal(id))
        tryCompare(failed, "count", 3)
        compare(finished.signalArguments[2][1], SignalingSession.Cancelled)
        ann.sendSignal("chat", "too late", {timeout: 1})
        tryCompare(failed, "count", 4)
        compare(ann.pendingSignals.length, 0)
        compare(finished.signalArguments[3][1], SignalingSession.Expired)
        ann.sendSignal("chat", "later")
        hub.mend()
        ann.retryNow()
        bob.retryNow()
        tryCompare(bob.heard, "length", 1)
        compare(bob.heard[0].data, "later")
    }

    function test_badArguments_data() {
        const cycle = {}
        cycle.itself = cycle
        return [
            {tag: "function", args: ["chat", () => 1], says: "function"},
            {tag: "NaN", args: ["chat", NaN], says: "NaN"},
            {tag: "infinity", args: ["chat", Infinity], says: "Infinity"},
            {tag: "QML object", args: ["chat", anObject], says: "object of QML"},
            {tag: "QML object inside", args: ["chat", {o: {a: [ann]}}], says: "0: An object of QML"},
            {tag: "credentials", args: ["chat", ann.credentials], says: "Credentials"},
            {tag: "credentials inside", args: ["chat", {how: ann.credentials}], says: "how: Credentials"},
            {tag: "function inside", args: ["chat", {f: () => 1}], says: "f: A function"},
            {tag: "NaN inside", args: ["chat", {a: [1, NaN]}], says: "1: NaN"},
            {tag: "infinity inside", args: ["chat", {n: -Infinity}], says: "n: -Infinity"},
            {tag: "invalid date", args: ["chat", {at: new Date(NaN)}], says: "at: This date"},
            {tag: "map", args: ["chat", new Map([[1, 2]])], says: "Map"},
            {tag: "map inside", args: ["chat", {m: new Map([[1, 2]])}], says: "m: This value can't be sent: JSON has nothing for Map"},
            {tag: "set", args: ["chat", new Set([1])], says: "Set"},
            {tag: "bytes", args: ["chat", new ArrayBuffer(8)], says: "ArrayBuffer"},
            {tag: "bytes inside", args: ["chat", [new ArrayBuffer(8)]], says: "ArrayBuffer"},
            {tag: "expression", args: ["chat", {e: /x/}], says: "RegExp"},
            {tag: "own toJSON that gives a function", args: ["chat", {toJSON: () => test.init}], says: "function"},
            {tag: "type that is an object", args: [{}, "x"], says: "type is [object Object]"},
            {tag: "type that is a number", args: [5, "x"], says: "type is 5"},
            {tag: "cycle", args: ["chat", cycle], says: "ircular"},
            {tag: "options that are none", args: ["chat", "x", 5], says: "options are 5"},
            {tag: "unknown option", args: ["chat", "x", {tiemout: 1}], says: "no option tiemout"},
            {tag: "to nobody in particular", args: ["chat", "x", {to: undefined}], says: "to is undefined"},
            {tag: "to null", args: ["chat", "x", {to: null}], says: "to is null"},
            {tag: "to an empty id", args: ["chat", "x", {to: ""}], says: "to is empty"},
            {tag: "retry as a word", args: ["chat", "x", {retryAfterReconnect: "no"}], says: "true or false"},
            {tag: "time-out as a word", args: ["chat", "x", {timeout: "soon"}], says: "soon"},
            {tag: "negative time-out", args: ["chat", "x", {timeout: -1}], says: "-1"},
            {tag: "time-out over a day", args: ["chat", "x", {timeout: 86400001}], says: "86400001"},
            {tag: "finished is no function", args: ["chat", "x", {finished: 1}], says: "a function"},
        ]
    }
    function test_badArguments(row) {
        let thrown = null
        try {
            ann.sendSignal(...row.args)
        } catch (error) {
            thrown = error
        }
        verify(thrown instanceof TypeError)
        verify(thrown.message.startsWith("sendSignal(): "), thrown.message)
        verify(thrown.message.includes(row.says), thrown.message)
        ann.sendSignal("chat", "good")
        tryCompare(bob.heard, "length", 1)
        compare(bob.heard[0].data, "good")
    }

    function test_connectionsByWhatToTakes() {
        compare(ann.connectionById(bob.connection.id).name, "Bob")
        compare(ann.connectionById(bob.connection).name, "Bob")
        verify(ann.connectionById("nobody").null)
        verify(ann.connectionById("").null)
        verify(ann.connectionById(ann.connectionById("nobody")).null)
    }
    function test_noConnection_data() {
        return [{tag: "object", value: {}}, {tag: "undefined", value: undefined}, {tag: "null", value: null},
                {tag: "number", value: 1}, {tag: "session", value: bob}]
    }
    function test_noConnection(row) {
        for (const name of ["connectionById", "forceDisconnect", "ping"]) {
            let thrown = null
            try {
                ann[name](row.value)
            } catch (error) {
                thrown = error
            }
            verify(thrown instanceof TypeError, name)
            verify(thrown.message.startsWith(name + "(): connection is "), thrown.message)
        }
        compare(ann.connections.length, 2)
    }

    function test_longestTimeout() {
        ann.sendSignal("chat", "x", {timeout: 86400000})
        ann.sendSignal("chat", "x", {timeout: 0})
        tryCompare(sent, "count", 2)
    }

    function test_errorInACallbackIsToldOnly() {
        ignoreWarning(/finished: .*oops/)
        ann.sendSignal("chat", "x", {finished: () => { throw new Error("oops") }})
        tryCompare(finished, "count", 1)
    }

    function test_fromAServer() {
        const request = new XMLHttpRequest
        request.open("POST", hub.restUrl())
        request.setRequestHeader("X-OPENTOK-AUTH", hub.restToken())
        request.setRequestHeader("Content-Type", "application/json")
        request.send(JSON.stringify({type: "news", data: "Hello from a server"}))
        tryCompare(bob.heard, "length", 1)
        verify(bob.heard[0].fromServer)
        verify(bob.heard[0].sender.null)
        compare(bob.heard[0].data, "Hello from a server")
    }

    Component {
        id: shortLived
        SignalingSession { active: true }
    }
    function test_outcomesOfADestroyedSession() {
        const session = shortLived.createObject(test, {invite: hub.inviteElsewhere()})
        tryCompare(session, "state", SignalingSession.Connected)
        hub.cut()
        tryCompare(session, "state", SignalingSession.Reconnecting)
        let told = []
        session.sendSignal("chat", "never", {finished: (outcome, error) => told.push([outcome, error.code])})
        session.destroy()
        tryVerify(() => told.length === 1)
        compare(told, [[SignalingSession.Failed, SignalingError.SessionEnded]])
        hub.mend()
        ann.retryNow()
        bob.retryNow()
    }
}
