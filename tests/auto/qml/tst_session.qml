import QtQuick
import QtTest
import Signalbox

TestCase {
    id: test
    name: "session"

    Component {
        id: sessions
        SignalingSession {
            property list<string> heard
            readonly property int attempts: reconnectAttempt
            readonly property date attemptAt: nextAttemptAt
            onActiveChanged: heard.push("active " + active)
            onConnected: heard.push("connected")
            onDisconnected: (reason) => heard.push("disconnected " + reason)
            onErrorOccurred: (error) => heard.push("error " + error.code)
        }
    }
    Component {
        id: inAnyOrder
        SignalingSession {
            active: true
            retryPolicy.attempts: 3
            credentials.token: hub.credentials("Ann").token
            credentials.sessionId: hub.credentials("Ann").sessionId
            credentials.apiKey: hub.credentials("Ann").apiKey
            credentials.apiUrl: hub.credentials("Ann").apiUrl
        }
    }

    Component {
        id: stubborn
        SignalingSession {
            property string from
            property string good
            property list<string> heard
            property int depth: 0
            property int deepest: 0
            property int tries: 0
            function again(where) {
                if (where !== from || ++tries > 50)
                    return
                deepest = Math.max(deepest, ++depth)
                if (good !== "")
                    invite = good
                active = true
                --depth
            }
            onActiveChanged: if (!active) again("active")
            onErrorChanged: if (error.code !== SignalingError.NoError) again("errorChanged")
            onErrorOccurred: (error) => { heard.push("error " + error.code); again("error") }
            onStateChanged: if (state === SignalingSession.Disconnected) again("state")
            onConnected: heard.push("connected")
            onDisconnected: (reason) => { heard.push("disconnected " + reason); again("disconnected") }
        }
    }

    function joined(name) {
        const session = createTemporaryObject(sessions, test, {invite: hub.invite(name), active: true})
        tryCompare(session, "state", SignalingSession.Connected)
        return session
    }

    function test_isOutAtFirst() {
        const session = createTemporaryObject(sessions, test)
        compare(session.active, false)
        compare(session.state, SignalingSession.Disconnected)
        compare(session.connections.length, 0)
        compare(session.error.code, SignalingError.NoError)
        verify(session.connection.null)
    }

    function test_joinsAndLeaves() {
        const session = joined("Ann")
        compare(session.connection.name, "Ann")
        compare(session.connections.length, 1)
        compare(session.connections[0].id, session.connection.id)
        compare(session.sessionId, hub.credentials("Ann").sessionId)
        verify(session.connection.can("signal"))
        session.active = false
        tryCompare(session, "state", SignalingSession.Disconnected)
        compare(session.heard.join(), "active true,connected,active false,disconnected "
                + SignalingSession.ClientDisconnected)
        session.active = true
        tryCompare(session, "state", SignalingSession.Connected)
    }

    function test_propertiesInAnyOrder() {
        const session = createTemporaryObject(inAnyOrder, test)
        tryCompare(session, "state", SignalingSession.Connected)
        compare(session.retryPolicy.attempts, 3)
        compare(session.connection.name, "Ann")
    }

    function test_nothingHappensBeforeAllIsGiven() {
        const other = createTemporaryObject(sessions, test)
        other.credentials.token = hub.credentials("Bob").token
        const session = createTemporaryObject(sessions, test, {
            invite: hub.invite("Ann"), active: true, credentials: other.credentials})
        tryCompare(session, "state", SignalingSession.Connected)
        compare(session.connection.name, "Bob")
        compare(session.heard.join(), "active true,connected")
    }

    function test_leavesAndComesBackAtOnce() {
        const session = joined("Ann")
        const before = session.connection.id
        session.active = false
        session.active = true
        tryVerify(() => session.state === SignalingSession.Connected && session.connection.id !== before)
        compare(session.active, true)
    }

    function test_waitsForAnInvite() {
        const session = createTemporaryObject(sessions, test, {active: true})
        wait(0)
        compare(session.state, SignalingSession.Disconnected)
        compare(session.active, true)
        compare(session.error.code, SignalingError.NoError)
        session.invite = hub.invite("Ann")
        tryCompare(session, "state", SignalingSession.Connected)
    }

    function test_anotherInviteIsAnotherSession() {
        const session = joined("Ann")
        session.invite = hub.invite("Bob")
        tryVerify(() => session.state === SignalingSession.Connected && session.connection.name === "Bob")
        compare(session.active, true)
    }

    function test_credentialsGoBeforeTheInvite() {
        const other = hub.otherSession()
        const session = createTemporaryObject(sessions, test, {invite: hub.invite("Ann")})
        session.credentials.sessionId = other
        session.credentials.token = hub.tokenFor(other)
        session.active = true
        tryCompare(session, "state", SignalingSession.Connected)
        compare(session.sessionId, other)
    }

    function test_anotherTokenRenewsIt() {
        const session = joined("Ann")
        const before = session.connection.id
        const heard = session.heard.join()
        session.credentials.token = hub.credentials("Anna").token
        let isThere = false
        session.sendSignal("chat", "there and back", {finished: () => isThere = true})
        tryVerify(() => isThere)
        compare(session.heard.join(), heard)
        compare(session.state, SignalingSession.Connected)
        compare(session.connection.id, before)
        compare(session.connection.name, "Ann")
        // Whoever the hub has forgotten joins anew: with the new one.
        hub.cut()
        tryCompare(session, "state", SignalingSession.Reconnecting)
        hub.forget()
        hub.mend()
        session.retryNow()
        tryVerify(() => session.state === SignalingSession.Connected && session.connection.id !== before)
        compare(session.connection.name, "Anna")
    }

    function test_printedCredentialsHaveNoToken() {
        const session = createTemporaryObject(inAnyOrder, test)
        const printed = String(session.credentials)
        verify(printed.includes(session.credentials.sessionId), printed)
        verify(session.credentials.token.length > 10)
        verify(!printed.includes(session.credentials.token), printed)
        tryCompare(session, "state", SignalingSession.Connected)
    }

    function test_tryingAgainInAHandler_data() {
        return [{tag: "error"}, {tag: "errorChanged"}, {tag: "active"}]
    }
    function test_tryingAgainInAHandler(row) {
        // With what is as wrong as before: again and again, but never from inside.
        const session = createTemporaryObject(stubborn, test, {from: row.tag, invite: "hello", active: true})
        tryVerify(() => session.tries > 50)
        compare(session.deepest, 1)
        tryCompare(session, "active", false)
        verify(session.heard.every((what) => what === "error " + SignalingError.InvalidParameter))
    }

    function test_mendingItInAHandler_data() { return test_tryingAgainInAHandler_data() }
    function test_mendingItInAHandler(row) {
        const session = createTemporaryObject(stubborn, test, {
            from: row.tag, good: hub.invite("Ann"), invite: "hello", active: true})
        tryCompare(session, "state", SignalingSession.Connected)
        // What was wrong is told, although it no longer is.
        compare(session.heard.join(), "error " + SignalingError.InvalidParameter + ",connected")
        compare(session.error.code, SignalingError.NoError)
        compare(session.active, true)
    }

    function test_comingBackInAHandler_data() {
        return [{tag: "state"}, {tag: "disconnected"}, {tag: "error"}, {tag: "active"}]
    }
    function test_comingBackInAHandler(row) {
        const session = createTemporaryObject(stubborn, test, {
            from: row.tag, invite: hub.invite("Ann"), active: true})
        const moderator = createTemporaryObject(sessions, test, {invite: hub.invite("Mo", true), active: true})
        tryVerify(() => moderator.connections.length === 2)
        session.heard = []
        moderator.forceDisconnect(session.connection.id)
        tryVerify(() => session.heard.includes("connected"))
        compare(session.heard.slice(-2).join(),
                "disconnected " + SignalingSession.ForceDisconnected + ",connected")
        compare(session.active, true)
        compare(session.state, SignalingSession.Connected)
    }

    function test_incompleteCredentials() {
        const session = createTemporaryObject(sessions, test)
        session.credentials.sessionId = hub.credentials("Ann").sessionId
        session.active = true
        tryCompare(session, "active", false)
        compare(session.error.code, SignalingError.InvalidParameter)
        compare(session.state, SignalingSession.Disconnected)
        session.invite = hub.invite("Ann")
        session.active = true
        tryCompare(session, "state", SignalingSession.Connected)
    }

    Component {
        id: withHandlers
        SignalingSession {
            SignalHandler { type: "one" }
            SignalHandler { type: "two" }
        }
    }
    function test_whatIsDestroyedLeavesIt() {
        const session = createTemporaryObject(withHandlers, test)
        compare(session.data.length, 2)
        session.data[0].destroy()
        tryVerify(() => session.data.length === 1)
        compare(session.data[0].type, "two")
    }

    function test_attemptBegins() {
        const session = joined("Ann")
        hub.silence()
        tryCompare(session, "state", SignalingSession.Reconnecting)
        tryVerify(() => session.reconnectAttempt === 1 && isNaN(session.nextAttemptAt.getTime()))
        verify(isNaN(session.attemptAt.getTime()))
        hub.answer()
        session.retryNow()
        tryCompare(session, "state", SignalingSession.Connected)
    }

    function test_askedWhileDestroyed() {
        const session = createTemporaryObject(sessions, test, {invite: hub.inviteElsewhere(), active: true})
        tryCompare(session, "state", SignalingSession.Connected)
        hub.cut()
        tryCompare(session, "state", SignalingSession.Reconnecting)
        session.sendSignal("chat", "never")
        hub.queuedAtTheEnd = -1
        hub.ask(session)
        session.destroy()
        tryCompare(hub, "queuedAtTheEnd", 0)
        hub.mend()
    }

    function test_pings() {
        const ann = joined("Ann")
        const bob = joined("Bob")
        const quiet = createTemporaryObject(sessions, test, {
            invite: hub.invite("Quiet"), answersPings: false, active: true})
        tryVerify(() => ann.connections.length === 3)
        verify(bob.answersPings)
        pinged.target = ann
        pinged.clear()
        verify(ann.ping(bob.connection))
        tryCompare(pinged, "count", 1)
        compare(pinged.signalArguments[0][0], bob.connection.id)
        verify(pinged.signalArguments[0][1] > 0)
        verify(ann.ping(bob.connection.id))
        tryCompare(pinged, "count", 2)
        verify(!ann.ping(quiet.connection))
        pinged.target = null
    }
    SignalSpy { id: pinged; signalName: "pinged" }

    function test_wrongInput_data() {
        return [
            {tag: "no invite at all", invite: "hello", code: SignalingError.InvalidParameter},
            {tag: "an incomplete one", invite: "signalbox:join?key=100",
             code: SignalingError.InvalidParameter},
            {tag: "a forged token", invite: hub.forgedInvite(),
             code: SignalingError.AuthorizationFailure},
        ]
    }
    function test_wrongInput(row) {
        const session = createTemporaryObject(sessions, test, {invite: row.invite, active: true})
        tryCompare(session, "active", false)
        compare(session.error.code, row.code)
        verify(session.error.message.length > 10)
        verify(session.error.fatal)
        compare(session.heard.filter((what) => what.startsWith("error")).length, 1)
        compare(session.state, SignalingSession.Disconnected)
        // The next try isn't hindered by it.
        session.invite = hub.invite("Ann")
        session.active = true
        tryCompare(session, "state", SignalingSession.Connected)
        compare(session.error.code, SignalingError.NoError)
    }

    function test_reconnects() {
        const session = joined("Ann")
        const own = session.connection.id
        hub.cut()
        tryCompare(session, "state", SignalingSession.Reconnecting)
        tryVerify(() => session.reconnectAttempt > 0)
        compare(session.attempts, session.reconnectAttempt)
        compare(session.active, true)
        session.sendSignal("chat", "while it was away")
        tryCompare(session, "queuedCount", 1)
        hub.mend()
        session.retryNow()
        tryCompare(session, "state", SignalingSession.Connected)
        tryCompare(session, "queuedCount", 0)
        compare(session.reconnectAttempt, 0)
        compare(session.attempts, 0)
        verify(isNaN(session.nextAttemptAt.getTime()))
        compare(session.connection.id, own)
    }

    function test_givesUpByItself() {
        const session = createTemporaryObject(sessions, test, {invite: hub.inviteElsewhere()})
        session.retryPolicy.attempts = 1
        session.retryPolicy.firstDelayMs = 0
        compare(session.retryPolicy.attempts, 1)
        session.active = true
        tryCompare(session, "state", SignalingSession.Connected)
        hub.cut()
        tryCompare(session, "state", SignalingSession.Disconnected)
        compare(session.active, false)
        compare(session.error.code, SignalingError.ConnectionDropped)
        hub.mend()
    }

    function test_retryPolicyHasItsRange() {
        const session = createTemporaryObject(sessions, test)
        compare(session.retryPolicy.factor, 2)
        compare(session.retryPolicy.overflow, RetryPolicy.RefuseNew)
        session.retryPolicy.overflow = RetryPolicy.DropOldest
        compare(session.retryPolicy.overflow, RetryPolicy.DropOldest)
        session.retryPolicy.factor = 10
        compare(session.retryPolicy.factor, 10)
        ignoreWarning(/factor/)
        session.retryPolicy.factor = 11
        compare(session.retryPolicy.factor, 10)
    }

    function test_destroyedWhileConnected() {
        const bob = joined("Bob")
        const ann = sessions.createObject(test, {invite: hub.invite("Ann"), active: true})
        tryVerify(() => bob.connections.length === 2)
        ann.destroy()
        tryVerify(() => bob.connections.length === 1)
    }

    function test_moderatorThrowsOut() {
        const bob = joined("Bob")
        const mod = createTemporaryObject(sessions, test, {invite: hub.invite("Mo", true), active: true})
        tryVerify(() => mod.connections.length === 2)
        mod.forceDisconnect(bob.connection.id)
        tryCompare(bob, "active", false)
        verify(bob.heard.includes("disconnected " + SignalingSession.ForceDisconnected))
    }
}
