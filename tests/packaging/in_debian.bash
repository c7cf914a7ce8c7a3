#!/usr/bin/env bash
# `./dev package --in SUITE [--core]`: makes the packages in a folder that holds Debian SUITE
# (bookworm, trixie), then installs, starts, upgrades and removes them in a second one that has seen
# nothing else. Needs root and debootstrap; the folders stay in build/debian, so that the next time
# is quicker. SIGNALBOX_DEBIAN_MIRROR names another mirror than this computer's own.
set -euo pipefail
source_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
suite=$1
shift
say() { printf '%s\n' "$*" >&2; }
die() { say "package --in: $*"; exit 1; }
((EUID == 0)) || die "a Debian in a folder is made by root; run it with sudo"
command -v debootstrap >/dev/null || die "install debootstrap first"
folders=$source_folder/build/debian
maker=$folders/$suite
fresh=$folders/$suite-fresh
mkdir -p "$folders"

mirror() {
    if [[ -n ${SIGNALBOX_DEBIAN_MIRROR:-} ]]; then
        echo "$SIGNALBOX_DEBIAN_MIRROR"
        return
    fi
    sed -nE 's,^(URIs:|deb +(\[[^]]*\] +)?)[ ]*(https?://[^ ]*/debian)(/? .*|/?$),\3,p' \
        /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1
}
# Debian SUITE with nothing in it, kept as an archive.
pristine() {
    local archive=$folders/$suite.tar
    [[ -e $archive ]] && return
    say "Bringing Debian $suite"
    local address
    address=$(mirror)
    rm -rf "$folders/$suite.new"
    # shellcheck disable=SC2086 # none, or one word
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$folders/$suite.new" $address >&2
    tar -C "$folders/$suite.new" -cf "$archive.new" .
    rm -rf "$folders/$suite.new"
    mv "$archive.new" "$archive"
}
unpack() {
    mkdir -p "$1"
    tar -C "$1" -xf "$folders/$suite.tar"
    cp /etc/resolv.conf "$1/etc/resolv.conf"
}
# inside FOLDER COMMAND…: with what programs expect of a system.
inside() {
    local folder=$1
    shift
    # A namespace of its own: whatever is mounted goes away with it. LC_ALL: nothing else is there.
    # shellcheck disable=SC2016 # the inner shell expands it
    unshare --mount --pid --fork --kill-child bash -c '
        mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t tmpfs tmpfs "$0/tmp" \
            && exec chroot "$0" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
                DEBIAN_FRONTEND=noninteractive "$@"' "$folder" "$@" </dev/null
}

pristine
[[ -e $maker/etc/debian_version ]] || unpack "$maker"
say "Making the packages in Debian $suite"
mkdir -p "$maker/root/signalbox"
(cd "$source_folder" && git ls-files -z | tar --null -T - -cf -) | tar -C "$maker/root/signalbox" -xf -
inside "$maker" apt-get update -q >&2
inside "$maker" bash -c 'cd /root/signalbox && exec ./dev package "$@"' package "$@" >&2

say "Trying them in a fresh Debian $suite"
rm -rf "$fresh"
unpack "$fresh"
mkdir -p "$fresh/root/packages"
cp "$maker"/root/signalbox/build/package/packages/*.deb "$fresh/root/packages"
cp "$source_folder/tests/packaging/fresh_debian.bash" "$fresh/root"
cp -r "$source_folder/tests/consumer" "$fresh/root/consumer"
inside "$fresh" bash /root/fresh_debian.bash
rm -rf "$folders/packages-$suite"
cp -r "$fresh/root/packages" "$folders/packages-$suite"
rm -rf "$fresh"
say "The packages for Debian $suite are in build/debian/packages-$suite"
