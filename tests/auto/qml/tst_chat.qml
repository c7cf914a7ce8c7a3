import QtQuick
import QtTest
import Signalbox

// The example, as somebody uses it.
TestCase {
    id: test
    name: "chat"
    when: windowShown

    property var chat: null
    property SignalingSession session: null

    SignalingSession {
        id: bob
        invite: hub.invite("Bob")
        active: true
        property var heard: []
        onSignalReceived: (message) => heard.push(message)
    }

    function part(name) { return findChild(chat, name) }
    function type(text) {
        part("input").forceActiveFocus()
        for (const letter of text)
            keyClick(letter)
        keyClick(Qt.Key_Return)
    }
    function picture(name) {
        // Somebody wants to look at it.
        if (hub.pictures !== "")
            grabImage(chat.contentItem).save(hub.pictures + "/" + name + ".png")
    }

    function init() {
        bob.heard = []
        tryCompare(bob, "state", SignalingSession.Connected)
        const component = Qt.createComponent(hub.chat)
        verify(component.status === Component.Ready, component.errorString())
        chat = createTemporaryObject(component, test)
        session = findChild(chat, "session")
        chat.requestActivate()
        tryVerify(() => chat.active)
    }
    function cleanup() {
        session.active = false
        tryCompare(session, "state", SignalingSession.Disconnected)
        tryVerify(() => bob.connections.length === 1)
    }
    function join() {
        part("invite").text = hub.invite("Ann")
        mouseClick(part("join"))
        tryCompare(session, "state", SignalingSession.Connected)
        tryVerify(() => part("people").count === 2)
    }

    function test_wrongInvite() {
        verify(!part("problem").visible)
        part("invite").forceActiveFocus()
        keyClick("x")
        keyClick(Qt.Key_Return)
        tryVerify(() => part("problem").visible)
        verify(part("problem").text.includes("not an invite"))
        picture("join")
        join()
        verify(!part("invite").visible)
    }

    function test_talk() {
        join()
        compare(part("status").text, "Ann (you) and one other")
        type("Good morning. Who is in?")
        tryVerify(() => bob.heard.length === 1)
        compare(bob.heard[0].type, "chat")
        compare(bob.heard[0].data, "Good morning. Who is in?")
        compare(part("input").text, "")
        bob.sendSignal("chat", "Me, since seven. The hub's counters are in, and the page that shows them nearly is.")
        bob.sendSignal("vote", {yes: true})
        tryVerify(() => part("log").count === 4)
        const people = part("people")
        tryVerify(() => people.itemAtIndex(0) !== null && people.itemAtIndex(1) !== null)
        mouseClick(people.itemAtIndex(people.itemAtIndex(0).own ? 1 : 0))
        compare(part("target").text, "To Bob only")
        type("Shall I bring coffee?")
        tryVerify(() => bob.heard.some((message) => message.data.endsWith("coffee?") && message.targeted))
        tryVerify(() => part("log").itemAtIndex(0)?.delivery === SignalLogModel.Sent)
        picture("talk")
        // Whatever it looks like, it is text.
        bob.sendSignal("chat", "<b>bold?</b>")
        tryVerify(() => part("log").itemAtIndex(0)?.signalData === "<b>bold?</b>")
        compare(findChild(part("log").itemAtIndex(0), "words").textFormat, Text.PlainText)
    }

    function test_linkIsLost() {
        join()
        hub.cut()
        tryCompare(session, "state", SignalingSession.Reconnecting)
        type("later")
        tryVerify(() => part("waiting").visible)
        tryVerify(() => part("log").count === 3)
        picture("lost")
        hub.mend()
        session.retryNow()
        bob.retryNow()
        tryVerify(() => bob.heard.length === 1)
        verify(!part("waiting").visible)
    }

    function test_leave() {
        join()
        mouseClick(part("leave"))
        tryCompare(session, "state", SignalingSession.Disconnected)
        verify(part("invite").visible)
    }
}
