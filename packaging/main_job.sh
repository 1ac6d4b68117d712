#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The main job on the command line: an emulated OMNIPOWER CT behind a pseudo-terminal is identified,
# read, changed, written, proven, killed and read again. Every step prints its command and result.
# usage: main_job.sh METERSMITH_CLI
set -euo pipefail

cli=$1
work=$(mktemp -d)
export METERSMITH_JOURNAL_DIR="$work/journal"
emulator=""
step=0

cleanup() {
    [ -z "$emulator" ] || kill "$emulator" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

# Starts the emulator and waits for its word that it listens.
start_emulator() {
    rm -f "$work/ready"
    mkfifo "$work/ready"
    "$cli" emulate omnipower-ct --pty "$work/head" --state "$work/meter" >"$work/ready" 2>"$work/emulator.log" &
    emulator=$!
    local line=""
    read -r -t 20 line <"$work/ready" || true
    [ "$line" = ready ] || { cat "$work/emulator.log" >&2; echo "FAILED: the emulator did not start"; exit 1; }
}

# step "words" command…
step() {
    step=$((step + 1))
    printf '\n[%d] %s\n' "$step" "$1"
    shift
    local shown="metersmith-cli ${*:2}"
    printf '    $ %s\n' "${shown//$work\//}"
    local status=0
    "$@" >"$work/out" 2>&1 || status=$?
    sed 's/^/    /' "$work/out"
    if [ "$status" != 0 ]; then
        printf '    FAILED with exit code %d\n' "$status"
        exit 1
    fi
    printf '    ok\n'
}

port="serial:$work/head"
echo "Main job on an emulated OMNIPOWER CT behind a pseudo-terminal"
start_emulator
step "Who is there?" "$cli" identify --port "$port"
step "Read the whole configuration" "$cli" read --all --out "$work/a.json" --port "$port"
step "Change CT ratio, integration period and a display list" \
    "$cli" config set "$work/a.json" ct.ratio=20 Z4=3 \
    "display.automatic=1.8.0,2.8.0,0.4.2"
step "Check the document" "$cli" config check "$work/a.json"
step "Show the plan, write nothing" "$cli" write "$work/a.json" --dry-run --port "$port"
step "Write, read back, compare, prove" "$cli" write "$work/a.json" --yes --port "$port"
step "Read again" "$cli" read --all --out "$work/b.json" --port "$port"
step "Document and meter are equal" "$cli" diff "$work/a.json" "$work/b.json"
step=$((step + 1))
printf '\n[%d] Kill the emulated meter (kill -9) and start it again\n' "$step"
kill -9 "$emulator"
wait "$emulator" 2>/dev/null || true
start_emulator
printf '    ok\n'
step "Its permanent memory still holds the configuration" "$cli" diff "$work/a.json" "$port"
step "Registers" "$cli" registers --port "$port"
printf '\nThe main job is done: every step succeeded.\n'
