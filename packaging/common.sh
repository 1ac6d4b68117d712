# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by packaging/run and packaging/test: where the project is, what it needs, how it is built.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc)

say() { printf '\n==> %s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

# With sudo only the installation needs root: everything else runs as the person who called.
as_user() {
    if [ "$(id -u)" = 0 ] && [ -n "${SUDO_USER:-}" ] && [ "$SUDO_USER" != root ]; then
        local home
        home=$(getent passwd "$SUDO_USER" | cut -d: -f6)
        runuser -u "$SUDO_USER" -- env HOME="$home" "$@"
    else
        "$@"
    fi
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "installing packages needs root: run this command as root or install sudo"
    fi
}

packages_build="g++ cmake ninja-build ccache git ca-certificates qt6-base-dev qt6-base-dev-tools
    qt6-serialport-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev
    libxkbcommon-dev libssl-dev libexpected-dev libcli11-dev nlohmann-json3-dev pkg-config
    libusb-1.0-0-dev fonts-dejavu-core"
packages_run="qt6-qpa-plugins libqt6svg6 libusb-1.0-0"
packages_test="clang-14 libclang-rt-14-dev clang-format-14 python3 python3-jsonschema python3-cryptography tshark xvfb xauth poppler-utils umockdev libumockdev-dev"
# Readers by others that the end-to-end tests run. Another build of Node.js brings npm along, and does
# not go together with Debian's.
command -v node >/dev/null && command -v npm >/dev/null || packages_test+=" nodejs npm"

# Installs those of the named packages that are missing; silent and quick when none is.
install_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
            missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        say "All Debian packages are installed."
        return
    fi
    say "Installing Debian packages: ${missing[*]}"
    as_root apt-get update -qq || die "apt-get update failed: is there a network?"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >/dev/null || die "apt-get could not install: ${missing[*]}"
}

# configure_and_build PRESET [TARGET…]
configure_and_build() {
    local preset=$1
    shift
    cd "$root" || die "no folder $root"
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "Configuring preset $preset"
        as_user cmake --preset "$preset" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache >"/tmp/metersmith-configure.$$" 2>&1 ||
            { cat "/tmp/metersmith-configure.$$"; rm -f "/tmp/metersmith-configure.$$"; die "configuring failed"; }
        rm -f "/tmp/metersmith-configure.$$"
    fi
    say "Building preset $preset with $jobs jobs"
    if [ $# -gt 0 ]; then
        as_user cmake --build --preset "$preset" -j "$jobs" --target "$@" || die "the build failed"
    else
        as_user cmake --build --preset "$preset" -j "$jobs" || die "the build failed"
    fi
}
