#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Authoring on the command line, with no meter: for each family a type number is completed, a document
# made, changed, checked and printed as an order form. Every step prints its command and result.
# usage: author_job.sh METERSMITH_CLI
set -euo pipefail

cli=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# step command…
step() {
    local shown="metersmith-cli ${*:2}"
    printf '    $ %s\n' "${shown//$work\//}"
    local status=0
    "$@" >"$work/out" 2>&1 || status=$?
    [ "$status" = 0 ] || { sed 's/^/    /' "$work/out"; printf '    FAILED with exit code %d\n' "$status"; exit 1; }
    sed 's/^/    /' "$work/out" | head -n 12
}

echo "Authoring for five families, no meter at hand"
for family in omnipower-1ph omnipower-3ph omnipower-3ph-din omnipower-ct omnia-ct; do
    printf '\n[%s]\n' "$family"
    document="$work/$family.json"
    step "$cli" config new --family "$family" --out "$document"
    tariffs=Z13=100 # a number of our own order form
    [ "$family" != omnia-ct ] || tariffs=tariff.mode=calendar
    step "$cli" config set "$document" "$tariffs" "comment=Authored without a meter" \
        tariff.plan1.starts=01-01=1 tariff.plan1.season1.working=06:00=2,22:00=1 \
        tariff.plan1.season1.nonWorking=00:00=1 tariff.plan1.season1.holiday=00:00=1
    step "$cli" config check "$document"
    step "$cli" config explain "$document" --order-form "$work/$family.pdf"
    [ "$(head -c 4 "$work/$family.pdf")" = %PDF ] || { echo "    FAILED: the order form is no PDF"; exit 1; }
done
printf '\nAuthoring is done: every step succeeded.\n'
