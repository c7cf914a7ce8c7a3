#!/usr/bin/env bash
# fresh_debian.bash ON|OFF: run by in_debian.bash as root of a Debian that has seen nothing but its
# base; with the application or without. Installs the packages in /root/packages, starts each program,
# upgrades, removes. Ends with 0 where all of it went well.
# shellcheck disable=SC2016 # inner shells expand what is theirs
set -euo pipefail
desktop=$1
packages=/root/packages
say() { printf '%s\n' "$*" >&2; }
die() { say "fresh Debian: $*"; exit 1; }
expect() { # expect WHAT COMMAND…
    local what=$1
    shift
    "$@" || die "$what"
    say "ok: $what"
}
apt() { apt-get -y -q --no-install-recommends -o Dpkg::Options::=--force-confold "$@" >/root/apt.log 2>&1 || { cat /root/apt.log >&2; die "apt-get $*"; }; }
files_of_ours() { find /usr /etc -iname '*signalbox*' ! -path '/usr/share/doc/*' -o -ipath '*/signaling/*' ! -path '*/signaling/*/*'; }
version_of() { dpkg-deb -f "$1" Version; }
# answers URL: whether something there says 200.
answers() {
    local tries
    for ((tries = 0; tries < 200; ++tries)); do
        # Without a proxy that is for apt, and never for long: one may listen that never answers.
        curl -fsS --noproxy '*' --max-time 5 -o /dev/null "$1" 2>/dev/null && return
        sleep 0.1
    done
    return 1
}
# The same package with a higher version.
newer() {
    local folder=/root/newer version
    rm -rf "$folder"
    dpkg-deb -R "$1" "$folder"
    version=$(version_of "$1")
    sed -i "s/^Version: .*/Version: $version+1/; s/(= $version)/(= $version+1)/" "$folder/DEBIAN/control"
    if [[ -e $folder/etc/signalbox/hub.json ]]; then # what it ships is another one, too
        sed -i 's/^{$/{\n/' "$folder/etc/signalbox/hub.json"
    fi
    dpkg-deb --root-owner-group -b "$folder" "$2" >/dev/null
}

apt update
apt install curl procps
[[ -z $(files_of_ours) ]] || die "something of ours is here before anything was installed"

# --- the hub: its own user, a service, a configuration that stays ------------------------------
apt install "$packages"/signalbox-hub_*.deb
expect "the hub has a user of its own" getent passwd signalbox
expect "the hub knows its version" bash -c "[[ \$(signalbox-hub --version) == *$(version_of "$packages"/signalbox-hub_*.deb)* ]]"
expect "the secret is root's alone" bash -c '[[ $(stat -c "%U %a" /etc/signalbox/hub.env) == "root 600" ]]'
# shellcheck disable=SC1091 # made by the package
set -a && . /etc/signalbox/hub.env && set +a
expect "the configuration is right" signalbox-hub --config /etc/signalbox/hub.json --check-config
listens() { (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
# A port that nothing on this computer listens on, nor on the next one: its network is ours too. Below
# those that the system gives to outgoing connections.
free_port() {
    local port
    for ((port = 20000 + RANDOM % 12000; ; port += 2)); do
        listens "$port" || listens "$((port + 1))" || { echo "$port"; return; }
    done
}
start_hub() {
    port=$(free_port)
    runuser -u signalbox -- signalbox-hub --config /etc/signalbox/hub.json --port "$port" --admin-port "$((port + 1))" 2>/root/hub.log &
    hub=$! # runuser, which ends as the hub does
    if ! answers "http://127.0.0.1:$((port + 1))/health/ready" || ! pgrep -x signalbox-hub >/dev/null; then
        cat /root/hub.log >&2
        die "the hub does not answer"
    fi
}
stop_hub() {
    local tries code=0
    pkill -x -TERM signalbox-hub || die "the hub has ended by itself"
    for ((tries = 0; tries < 100; ++tries)); do
        pgrep -x signalbox-hub >/dev/null || break
        sleep 0.1
    done
    ! pgrep -x signalbox-hub >/dev/null || die "the hub does not stop when it is asked to"
    wait "$hub" || code=$?
    [[ $code == 0 ]] || { cat /root/hub.log >&2; die "the hub stopped with $code"; }
}
start_hub
say "ok: the hub runs as its user and answers"
expect "the unit is enabled" test -L /etc/systemd/system/multi-user.target.wants/signalbox-hub.service
stop_hub
sed -i 's/"signalsPerSecond": [0-9]*/"signalsPerSecond": 321/' /etc/signalbox/hub.json
secret=$(cat /etc/signalbox/hub.env)
newer "$packages"/signalbox-hub_*.deb /root/hub.deb
apt install /root/hub.deb
expect "an upgrade keeps the configuration" grep -q '"signalsPerSecond": 321' /etc/signalbox/hub.json
expect "a new configuration lies beside it" test -e /etc/signalbox/hub.json.dpkg-dist
expect "an upgrade keeps the secret" test "$secret" = "$(cat /etc/signalbox/hub.env)"
start_hub

# --- the command line, with that hub ------------------------------------------------------------
apt install "$packages"/signalbox-cli_*.deb
expect "the tour of the command line" signalbox-cli tour
export SIGNALBOX_SERVER=http://127.0.0.1:$port SIGNALBOX_KEY=$SIGNALBOX_HUB_KEY SIGNALBOX_SECRET=$SIGNALBOX_HUB_SECRET
expect "the command line makes a session on the hub" signalbox-cli session create
session=$(signalbox-cli session create)
token=$(signalbox-cli token make --session "$session")

# --- the application: without a screen, on X11 and on Wayland -----------------------------------
if [[ $desktop == ON ]]; then
    # Alone first, to see that it brings what it needs.
    apt install "$packages"/signalbox_*.deb
    expect "the application starts with what its package brings" bash -c 'QT_QPA_PLATFORM=offscreen ldd /usr/bin/signalbox | { ! grep "not found"; }'
    apt install xvfb xdotool weston qt6-wayland desktop-file-utils appstream
    expect "the application knows its version" bash -c "[[ \$(QT_QPA_PLATFORM=offscreen signalbox --version) == *$(version_of "$packages"/signalbox_*.deb)* ]]"
    expect "the desktop file" desktop-file-validate /usr/share/applications/signalbox.desktop
    metainfo() {
        local file=/usr/share/metainfo/signalbox.metainfo.xml
        appstreamcli validate --no-net "$file" >/root/metainfo.log 2>&1 && return
        # From 1.0 on it wants a homepage, which there is none of, and can be told so; nothing else.
        appstreamcli validate --no-net --override=url-homepage-missing=info "$file" >/dev/null 2>&1 && return
        cat /root/metainfo.log >&2
        return 1
    }
    expect "the metainfo" metainfo
    export XDG_RUNTIME_DIR=/root/run
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    # ends PID: whether it goes when it is asked to.
    ends() {
        local tries
        kill -TERM "$1" 2>/dev/null || return 1
        for ((tries = 0; tries < 100; ++tries)); do
            kill -0 "$1" 2>/dev/null || return 0
            sleep 0.1
        done
        kill -KILL "$1"
        return 1
    }
    # shows TEXT COMMAND…: whether it prints TEXT, runs on, and ends when it is asked to.
    shows() {
        local text=$1 pid tries
        shift
        "$@" >/root/app.log 2>&1 &
        pid=$!
        for ((tries = 0; tries < 200; ++tries)); do
            if grep -q "$text" /root/app.log; then
                ends "$pid"
                return
            fi
            sleep 0.1
        done
        kill -KILL "$pid" 2>/dev/null || true
        cat /root/app.log >&2
        return 1
    }
    without_a_screen() {
        QT_QPA_PLATFORM=offscreen signalbox --separate >/root/app.log 2>&1 &
        sleep 3 # nothing shows from outside that it has a window
        ends $! || { cat /root/app.log >&2; return 1; }
    }
    expect "the application without a screen" without_a_screen
    # It would begin anew whenever the last client goes, and xdotool comes and goes.
    Xvfb -displayfd 5 -screen 0 1280x800x24 -nolisten tcp -noreset 5>/root/display 2>/root/xvfb.log &
    screen=$!
    for ((tries = 0; tries < 100; ++tries)); do [[ -s /root/display ]] && break; sleep 0.1; done
    [[ -s /root/display ]] || { cat /root/xvfb.log >&2; die "Xvfb does not start"; }
    # Asked again and again: its own --sync ends where a window goes while it looks.
    has_window() {
        local tries
        for ((tries = 0; tries < 100; ++tries)); do
            timeout 5 xdotool search --onlyvisible --name Signalbox >/dev/null 2>&1 && return
            sleep 0.2
        done
        return 1
    }
    x11_window() {
        local pid code=0 DISPLAY
        DISPLAY=:$(cat /root/display)
        export DISPLAY
        QT_QPA_PLATFORM=xcb signalbox --separate >/root/app.log 2>&1 &
        pid=$!
        has_window || code=1
        ends "$pid" || code=1
        [[ $code == 0 ]] || cat /root/app.log >&2
        return "$code"
    }
    expect "a window on X11" x11_window
    ends "$screen" || say "Xvfb had to be killed"
    weston --backend=headless-backend.so --socket=wayland-test >/root/weston.log 2>&1 &
    compositor=$!
    for ((tries = 0; tries < 100; ++tries)); do [[ -S $XDG_RUNTIME_DIR/wayland-test ]] && break; sleep 0.1; done
    [[ -S $XDG_RUNTIME_DIR/wayland-test ]] || { cat /root/weston.log >&2; die "Weston does not start"; }
    expect "a window on Wayland" shows 'xdg_toplevel[@#][0-9]*\.set_title("Signalbox"' env WAYLAND_DISPLAY=wayland-test QT_QPA_PLATFORM=wayland WAYLAND_DEBUG=client signalbox --separate
    # No bare wait: the hub still runs.
    ends "$compositor" || say "Weston had to be killed"

    # Nothing but the package and the program that runs it, to see that it brings what it needs.
    apt install "$packages"/qml6-module-signalbox_*.deb qml-qt6
    cat >/root/hello.qml <<'END'
import QtQml
import Signalbox
QtObject {
    property SignalingSession session: SignalingSession {}
    Component.onCompleted: {
        console.log("disconnected:", session.state === SignalingSession.Disconnected)
        Qt.exit(0)
    }
}
END
    imports() {
        local said
        # What it ends with says nothing: Qt 6.4's tool calls it a failure that there is no window.
        said=$(QT_QPA_PLATFORM=offscreen timeout 30 /usr/lib/qt6/bin/qml /root/hello.qml 2>&1 || true)
        [[ $said == *"disconnected: true"* && $said != *"is not"* && $said != *"hello.qml:"* ]] || { say "$said"; return 1; }
    }
    expect "the QML module comes with what it needs" imports
    apt install qml6-module-qtquick qml6-module-qtquick-window
    printf 'import QtQuick\nimport Signalbox\nItem { SignalingSession { id: session } Component.onCompleted: Qt.exit(session.state === SignalingSession.Disconnected ? 0 : 1) }\n' >/root/hello.qml
    expect "a session in QML" env QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software timeout 30 /usr/lib/qt6/bin/qml /root/hello.qml
fi

# --- for programs: in C, which needs nothing of Qt, then in C++ ---------------------------------
apt install "$packages"/libsignalbox-opentok*.deb gcc libc6-dev pkg-config
expect "a C program needs no development files of Qt's" bash -c '! dpkg-query -W "qt6-base-dev" 2>/dev/null | grep -q .'
examples=/usr/share/doc/libsignalbox-opentok-dev/examples
# shellcheck disable=SC2046 # its words are options
cc -std=c11 -Wall -Werror "$examples"/sendtoall.c "$examples"/example.c -o /root/sendtoall -pthread $(pkg-config --cflags --libs signalbox-opentok)
send_from_c() {
    [[ $(SIGNALBOX_API_URL=$SIGNALBOX_SERVER SIGNALBOX_SESSION=$session SIGNALBOX_TOKEN=$token timeout 30 /root/sendtoall) == "sent: chat: Hello" ]]
}
expect "a C program with what pkg-config says" send_from_c
apt install "$packages"/libsignalbox-dev_*.deb g++ cmake ninja-build
# The project includes every header below the folder that it is given: of /usr/include only ours.
mkdir /root/include
cp -r /usr/include/signaling /usr/include/signalbox /root/include
build_consumer() {
    cmake -G Ninja -S /root/consumer/project -B /root/consumer/build -DSIGNALING_INCLUDE_DIR=/root/include \
        && cmake --build /root/consumer/build
}
build_consumer >/root/cmake.log 2>&1 || { cat /root/cmake.log >&2; die "find_package(Signaling)"; }
expect "a C++ program with every part of the library" timeout 30 /root/consumer/build/parts
invite="signalbox:join?$(printf 'server=%s&key=%s&session=%s&token=%s' "$SIGNALBOX_SERVER" "$SIGNALBOX_KEY" "$session" "$token")"
expect "README's example sends a signal" timeout 30 /root/consumer/build/hello "$invite"
stop_hub

# --- and away with all of it ---------------------------------------------------------------------
mapfile -t ours < <(for deb in "$packages"/*.deb; do dpkg-deb -f "$deb" Package; done)
apt remove "${ours[@]}"
expect "removing keeps the hub's configuration" test -e /etc/signalbox/hub.json
# The only one of which something is left: the names of the others apt doesn't know any more.
apt purge signalbox-hub
apt autoremove
left=$(files_of_ours)
[[ -z $left ]] || die "after removing there is still: $left"
say "ok: nothing is left"
expect "nothing is enabled any more" test ! -e /etc/systemd/system/multi-user.target.wants/signalbox-hub.service
