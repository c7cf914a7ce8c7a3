pragma Singleton
import QtQuick

// Light or dark as the desktop is; people have the colours that they have in Signalbox itself.
QtObject {
    id: theme
    readonly property SystemPalette system: SystemPalette { }
    readonly property bool dark: system.window.hslLightness < 0.5

    readonly property color surface: dark ? "#16191e" : "#ffffff"
    readonly property color raised: dark ? "#1e2228" : "#f4f5f7"
    readonly property color hover: dark ? "#2a2f37" : "#e9ebef"
    readonly property color border: dark ? "#343a43" : "#d9dce2"
    readonly property color text: dark ? "#e4e7eb" : "#1c2128"
    readonly property color muted: dark ? "#9aa3ae" : "#5b6470"
    readonly property color accent: dark ? "#7aa7ff" : "#2f63d6"
    readonly property color accentText: dark ? "#10131a" : "#ffffff"
    readonly property color ok: dark ? "#56c271" : "#1a7f37"
    readonly property color warn: dark ? "#e0b040" : "#8a5a00"
    readonly property color error: dark ? "#ff8079" : "#c0262d"

    readonly property list<color> light: ["#0b6bcb", "#005a70", "#00806a", "#2a16c0",
                                          "#9b36e8", "#6a1660", "#c8107a", "#586200"]
    readonly property list<color> bright: ["#4f97ff", "#7fe0ff", "#3fe3bd", "#b9b4ff",
                                           "#a36cff", "#ff9df0", "#f5589b", "#d8ee58"]
    function person(slot: int): color {
        return theme.dark ? theme.bright[slot] : theme.light[slot]
    }
}
