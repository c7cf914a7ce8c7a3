# shellcheck shell=bash
# Sourced by ./dev: which packages are needed for what, and how they are installed.

# Each line: `command NAME PACKAGE`, or `qt MODULE PACKAGE` for a Qt module's development files, or
# `package PACKAGE` for what shows neither way. PACKAGE may name alternatives: a|b.
needs_core() {
    cat <<'LIST'
command c++ g++
command cmake cmake
command ninja ninja-build
qt Core qt6-base-dev
qt WebSockets qt6-websockets-dev
qt HttpServer qt6-httpserver-dev
package libssl-dev
package libqt6sql6-sqlite
LIST
}
needs_desktop() {
    cat <<'LIST'
qt Widgets qt6-base-dev
qt Svg qt6-svg-dev|libqt6svg6-dev
qt LinguistTools qt6-tools-dev
package qt6-l10n-tools
qt Keychain qtkeychain-qt6-dev
command pkg-config pkg-config|pkgconf
package libqrencode-dev
package libsecret-1-0
qt Qml qt6-declarative-dev
LIST
    [[ -z ${WAYLAND_DISPLAY:-} ]] || echo package qt6-wayland
}
needs_test() {
    cat <<'LIST'
command git git
command ldd libc-bin
package ccache
package mold
command node nodejs
command npm npm
command python3 python3
command curl curl
command openssl openssl
command doxygen doxygen
command chromium|chromium-browser|google-chrome chromium|chromium-browser
command Xvfb xvfb
command openbox openbox
command xdotool xdotool
package at-spi2-core
command weston weston
package qt6-wayland
package fonts-dejavu-core
command systemd-analyze systemd
command dbus-run-session dbus-daemon
command gnome-keyring-daemon gnome-keyring
command pkg-config pkg-config|pkgconf
command appstreamcli appstream
command desktop-file-validate desktop-file-utils
command valgrind valgrind
command clang clang
package qt6-declarative-dev-tools
package qml-qt6|qml6
package qml6-module-qttest
package qml6-module-qtquick
package qml6-module-qtquick-controls
package qml6-module-qtquick-layouts
package qml6-module-qtquick-templates
package qml6-module-qtquick-window
package qml6-module-qtqml
package qml6-module-qtqml-models
package qml6-module-qtqml-workerscript
command zbarimg zbar-tools
LIST
}
# So that no language is shown as boxes; one of the fonts has Chinese and Japanese.
needs_pictures() {
    cat <<'LIST'
package fonts-dejavu-core
package fonts-droid-fallback
LIST
}
needs_lint() {
    cat <<'LIST'
command git git
command clang-format clang-format
command clang-tidy clang-tidy
LIST
}
needs_clang() { echo 'command clang++ clang'; }
# libFuzzer and the sanitizers come with clang's runtime.
needs_fuzz() {
    needs_clang
    echo 'package libclang-rt-dev'
}

needs_package() {
    cat <<'LIST'
command dpkg-shlibdeps dpkg-dev
command lintian lintian
command file file
LIST
}

is_debian() {
    [[ -r /etc/os-release ]] && command -v dpkg-query apt-get >/dev/null \
        && (. /etc/os-release && [[ " ${ID:-} ${ID_LIKE:-} " == *" debian "* ]])
}
any_command() {
    local name
    for name in ${1//|/ }; do command -v "$name" >/dev/null && return; done
    return 1
}
any_package() { grep -qxE "(${1})(:[a-z0-9]+)? installed" <<<"$installed"; }
has_qt_module() {
    local place
    for place in ${CMAKE_PREFIX_PATH:+${CMAKE_PREFIX_PATH//[:;]/ }} ${qt_places-}; do
        [[ -d $place/Qt6$1 || -d $place/lib/cmake/Qt6$1 || -d $place/cmake/Qt6$1 ]] && return
    done
    return 1
}

# Prints the packages that are missing for the given needs (core, desktop, test, pictures, lint,
# clang, fuzz, package).
missing_packages() {
    local part kind what package installed='' qt_places
    qt_places=$(echo /usr/lib/*/cmake /usr/lib/cmake /usr/lib64/cmake /usr/local/lib/cmake)
    if ! is_debian && any_command qmake6; then
        qt_places+=" $(qmake6 -query QT_INSTALL_LIBS)"
    fi
    if is_debian; then
        # shellcheck disable=SC2016 # the format is dpkg's
        installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n')
    fi
    for part in "$@"; do
        while read -r kind what package; do
            case $kind in
                command) any_command "$what" || echo "$package" ;;
                qt) has_qt_module "$what" || echo "$package" ;;
                package) ! is_debian || any_package "$what" || echo "$what" ;;
            esac
        done < <("needs_$part")
    done | sort -u
}

as_root() {
    if ((EUID == 0)); then "$@"
    elif [[ -n ${CI:-} ]]; then sudo -n "$@"
    else sudo "$@"
    fi
}
# Of the alternatives a|b the first one that apt knows; fails if it knows none.
known_package() {
    local name policy
    for name in ${1//|/ }; do
        policy=$(LC_ALL=C apt-cache policy "$name" 2>/dev/null)
        if [[ $policy =~ Candidate:\ [^\(] ]]; then
            echo "$name"
            return
        fi
    done
    return 1
}
# The same for each of several; the first that it knows by no name is all it prints on failure.
known_packages() {
    local names=() package name
    for package in "$@"; do
        name=$(known_package "$package") || { echo "$package"; return 1; }
        names+=("$name")
    done
    echo "${names[@]}"
}

apt_install() {
    local names
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        die "as root, run: apt-get install ${*%%|*}"
    fi
    export DEBIAN_FRONTEND=noninteractive
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=300)
    local install=("${apt[@]}" install --no-install-recommends)
    if ! names=$(known_packages "$@"); then
        as_root "${apt[@]}" update >&2 || die "apt-get update failed"
        names=$(known_packages "$@") || die "apt knows no package $names"
    fi
    say "Installing with apt: $names"
    # shellcheck disable=SC2086 # one word per package
    if ! as_root "${install[@]}" $names >&2 </dev/null; then
        say "Once more, with a fresh list of packages"
        as_root "${apt[@]}" update >&2 || die "apt-get update failed"
        as_root "${install[@]}" $names >&2 </dev/null || die "apt-get install failed"
    fi
}

# Brings or names what is missing for the given needs.
require() {
    local missing
    missing=$(missing_packages "$@")
    if [[ -n $missing ]]; then
        is_debian || die "missing (by the names of Debian's packages): ${missing//$'\n'/ }"
        # shellcheck disable=SC2086
        apt_install $missing
        missing=$(missing_packages "$@")
        [[ -z $missing ]] || die "still missing: ${missing//$'\n'/ }"
    fi
}
