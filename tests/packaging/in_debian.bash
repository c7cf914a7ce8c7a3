#!/usr/bin/env bash
# `./dev package --in SUITE [--core]`: makes the packages in a folder that holds Debian SUITE
# (bookworm, trixie), then installs, starts, upgrades and removes them in a second one that has seen
# nothing else. Needs root and debootstrap; the folders stay in build/debian, so that the next time
# is quicker. SIGNALBOX_DEBIAN_MIRROR names another mirror than this computer's own.
# in_debian.bash SUITE ON|OFF: with the application or without.
set -euo pipefail
source_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
suite=$1
desktop=$2
say() { printf '%s\n' "$*" >&2; }
die() { say "package --in: $*"; exit 1; }
[[ $suite =~ ^[a-z]+$ ]] || die "\"$suite\" is no name of a Debian, such as bookworm or trixie"
((EUID == 0)) || die "a Debian in a folder is made by root; run it with sudo"
command -v debootstrap >/dev/null || die "install debootstrap first"
folders=$source_folder/build/debian
maker=$folders/$suite
fresh=$folders/$suite-fresh
mkdir -p "$folders"
exec 9>"$folders/lock"
flock -n 9 || die "another one is at work in $folders"

# This computer's own mirror; nothing where it has none, or no Debian of its own.
mirror() {
    if [[ -n ${SIGNALBOX_DEBIAN_MIRROR:-} ]]; then
        echo "$SIGNALBOX_DEBIAN_MIRROR"
        return
    fi
    cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null \
        | sed -nE 's,^(URIs:|deb +(\[[^]]*\] +)?)[ ]*(https?://[^ ]*/debian)(/? .*|/?$),\3,p' | head -n 1 || true
}
remove() { rm -rf --one-file-system "$@"; }
# Debian SUITE with nothing in it, kept as an archive.
pristine() {
    local archive=$folders/$suite.tar address
    [[ -e $archive ]] && return
    say "Bringing Debian $suite"
    address=$(mirror)
    remove "$folders/$suite.new"
    # A namespace of its own, so that nothing stays mounted. One word, or none:
    # shellcheck disable=SC2086
    unshare --mount debootstrap --variant=minbase --include=ca-certificates "$suite" "$folders/$suite.new" $address >&2
    tar -C "$folders/$suite.new" -cf "$archive.new" .
    remove "$folders/$suite.new"
    mv "$archive.new" "$archive"
}
unpack() {
    remove "$1" "$1.new"
    mkdir -p "$1.new"
    tar -C "$1.new" -xf "$folders/$suite.tar"
    cp --remove-destination /etc/resolv.conf "$1.new/etc/resolv.conf"
    mv "$1.new" "$1"
}
# inside FOLDER COMMAND…: with what programs expect of a system.
inside() {
    local folder=$1
    shift
    # Whatever is mounted goes away with the namespace.
    # shellcheck disable=SC2016 # the inner shell expands it
    unshare --mount --pid --fork --kill-child bash -c '
        mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t tmpfs tmpfs "$0/tmp" \
            && exec chroot "$0" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
                DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} "$@"' "$folder" "$@" </dev/null 9>&-
}

pristine
[[ -e $maker ]] || unpack "$maker"
say "Making the packages in Debian $suite"
there=$maker/root/signalbox
mkdir -p "$there"
# What was built stays, to be built upon; what is no more in the checkout goes.
find "$there" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf --one-file-system {} +
(cd "$source_folder" && git ls-files -z | tar --null -T - -cf -) | tar -C "$there" -xf -
inside "$maker" apt-get update -q >&2
options=()
[[ $desktop == ON ]] || options=(--core)
inside "$maker" bash -c 'cd /root/signalbox && exec ./dev package "$@"' package "${options[@]}" >&2

say "Trying them in a fresh Debian $suite"
unpack "$fresh"
mkdir -p "$fresh/root/packages"
cp "$there"/build/package/packages/*.deb "$fresh/root/packages"
cp "$source_folder/tests/packaging/fresh_debian.bash" "$fresh/root"
cp -r "$source_folder/tests/consumer" "$fresh/root/consumer"
# shellcheck disable=SC2016 # the marks of a block
sed -n '/^```cpp$/,/^```$/{//!p}' "$source_folder/README.md" >"$fresh/root/consumer/project/hello.cpp"
inside "$fresh" bash /root/fresh_debian.bash "$desktop"
remove "$folders/packages-$suite"
cp -r "$fresh/root/packages" "$folders/packages-$suite"
remove "$fresh"
say "The packages for Debian $suite are in build/debian/packages-$suite"
