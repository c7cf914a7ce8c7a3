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
        session.credentials.token = hub.credentials("Ann").token
        session.retryNow()
        wait(50)
        compare(session.state, SignalingSession.Connected)
        compare(session.connection.id, before)
    }

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
