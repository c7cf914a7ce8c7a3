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
has() { compgen -G "$packages/$1_*.deb" >/dev/null; }
apt() { apt-get -y -q --no-install-recommends "$@" >/root/apt.log 2>&1 || { cat /root/apt.log >&2; die "apt-get $*"; }; }
files_of_ours() { find /usr /etc -iname '*signalbox*' ! -path '/usr/share/doc/*' -o -ipath '*/signaling/*' ! -path '*/signaling/*/*'; }
version_of() { dpkg-deb -f "$1" Version; }
# answers URL: whether something there says 200.
answers() {
    local tries
    for ((tries = 0; tries < 200; ++tries)); do
        curl -fsS -o /dev/null "$1" 2>/dev/null && return
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
    dpkg-deb --root-owner-group -b "$folder" "$2" >/dev/null
}

apt update
before=$(dpkg-query -W -f '${Package}\n' | sort)
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
# A port that nothing on this computer listens on: its network is ours too.
free_port() {
    local port
    for ((port = 20000 + RANDOM; ; ++port)); do
        (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}
start_hub() {
    port=$(free_port)
    runuser -u signalbox -- signalbox-hub --config /etc/signalbox/hub.json --port "$port" --admin-port "$((port + 1))" 2>/root/hub.log &
    if ! answers "http://127.0.0.1:$((port + 1))/health/ready" || ! pgrep -x signalbox-hub >/dev/null; then
        cat /root/hub.log >&2
        die "the hub does not answer"
    fi
}
start_hub
say "ok: the hub runs as its user and answers"
pkill -x -TERM signalbox-hub
wait
sed -i 's/"signalsPerSecond": [0-9]*/"signalsPerSecond": 321/' /etc/signalbox/hub.json
secret=$(cat /etc/signalbox/hub.env)
newer "$packages"/signalbox-hub_*.deb /root/hub.deb
apt install /root/hub.deb
expect "an upgrade keeps the configuration" grep -q '"signalsPerSecond": 321' /etc/signalbox/hub.json
expect "an upgrade keeps the secret" test "$secret" = "$(cat /etc/signalbox/hub.env)"
start_hub

# --- the command line, with that hub ------------------------------------------------------------
apt install "$packages"/signalbox-cli_*.deb
expect "the tour of the command line" signalbox-cli tour
export SIGNALBOX_SERVER=http://127.0.0.1:$port SIGNALBOX_KEY=$SIGNALBOX_HUB_KEY SIGNALBOX_SECRET=$SIGNALBOX_HUB_SECRET
expect "the command line makes a session on the hub" signalbox-cli session create
pkill -x -TERM signalbox-hub
wait

# --- for programs -------------------------------------------------------------------------------
apt install "$packages"/libsignalbox-opentok*.deb "$packages"/libsignalbox-dev_*.deb g++ cmake ninja-build pkg-config
cat >/root/hello.c <<'C'
#include <opentok/opentok.h>
#include <stdio.h>
int main(void)
{
    if (otc_init(NULL) != OTC_SUCCESS)
        return 1;
    puts("initialised");
    return otc_destroy() == OTC_SUCCESS ? 0 : 1;
}
C
# shellcheck disable=SC2046 # its words are options
cc -std=c11 -Wall -Werror /root/hello.c -o /root/hello $(pkg-config --cflags --libs signalbox-opentok)
expect "a C program with what pkg-config says" /root/hello
cp /root/consumer/project/main.cpp /root/consumer/project/hello.cpp
build_consumer() {
    cmake -G Ninja -S /root/consumer/project -B /root/consumer/build -DSIGNALING_INCLUDE_DIR=/nonexistent
    cmake --build /root/consumer/build
}
build_consumer >/root/cmake.log 2>&1 || { cat /root/cmake.log >&2; die "find_package(Signaling)"; }
expect "a C++ program with find_package(Signaling)" /root/consumer/build/hello

# --- the application: without a screen, on X11 and on Wayland -----------------------------------
if [[ $desktop == ON ]]; then
    apt install "$packages"/signalbox_*.deb xvfb xdotool weston qt6-wayland desktop-file-utils appstream
    expect "the application knows its version" bash -c "[[ \$(QT_QPA_PLATFORM=offscreen signalbox --version) == *$(version_of "$packages"/signalbox_*.deb)* ]]"
    expect "the desktop file" desktop-file-validate --no-hints /usr/share/applications/signalbox.desktop
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
        ends $!
    }
    expect "the application without a screen" without_a_screen
    Xvfb -displayfd 5 -screen 0 1280x800x24 -nolisten tcp 5>/root/display 2>/dev/null &
    screen=$!
    for ((tries = 0; tries < 100; ++tries)); do [[ -s /root/display ]] && break; sleep 0.1; done
    x11_window() {
        local pid code=0
        DISPLAY=:$(cat /root/display) QT_QPA_PLATFORM=xcb signalbox --separate >/root/app.log 2>&1 &
        pid=$!
        DISPLAY=:$(cat /root/display) timeout 30 xdotool search --sync --onlyvisible --name Signalbox >/dev/null || code=1
        ends "$pid" || code=1
        return "$code"
    }
    expect "a window on X11" x11_window
    kill "$screen"
    weston --backend=headless-backend.so --socket=wayland-test >/root/weston.log 2>&1 &
    compositor=$!
    for ((tries = 0; tries < 100; ++tries)); do [[ -S $XDG_RUNTIME_DIR/wayland-test ]] && break; sleep 0.1; done
    expect "a window on Wayland" shows 'xdg_toplevel[@#][0-9]*\.set_title("Signalbox"' env WAYLAND_DISPLAY=wayland-test QT_QPA_PLATFORM=wayland WAYLAND_DEBUG=client signalbox --separate
    kill "$compositor"
    wait

    apt install "$packages"/qml6-module-signalbox_*.deb qml6-module-qtquick qml6-module-qtquick-window
    apt install "$(apt-cache show qml-qt6 >/dev/null 2>&1 && echo qml-qt6 || echo qml6)"
    printf 'import QtQml\nimport Signalbox\nSignalingSession { Component.onCompleted: { console.log("state", state); Qt.exit(state) } }\n' >/root/hello.qml
    expect "the QML module" env QT_QPA_PLATFORM=offscreen timeout 30 /usr/lib/qt6/bin/qml /root/hello.qml
fi

# --- and away with all of it ---------------------------------------------------------------------
mapfile -t ours < <(for deb in "$packages"/*.deb; do dpkg-deb -f "$deb" Package; done)
apt remove "${ours[@]}"
expect "removing keeps the hub's configuration" test -e /etc/signalbox/hub.json
apt purge "${ours[@]}"
apt autoremove
left=$(files_of_ours)
[[ -z $left ]] || die "after removing there is still: $left"
say "ok: nothing is left"
after=$(dpkg-query -W -f '${Package}\n' | sort)
say "Packages that the base did not have, and are installed still: $(comm -13 <(echo "$before") <(echo "$after") | tr '\n' ' ')"
