#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings translations/*.ts up to date with the sources; with --check changes nothing and fails if
# that would change them.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || { echo "lupdate is missing: install qt6-l10n-tools" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
cp translations/*.ts "$work"
"$lupdate" -silent -I "$root" -pluralonly -no-obsolete -locations none ui app/services app/cli \
    -ts "$work/metersmith_en.ts" -target-language en 2>/dev/null
if [ "${1:-}" = --check ]; then
    diff -u translations/metersmith_en.ts "$work/metersmith_en.ts" >&2 ||
        { echo "the translations have drifted from the sources: run translations/update.sh" >&2; exit 1; }
    ! grep -q 'type="unfinished"' translations/metersmith_en.ts ||
        { echo "translations/metersmith_en.ts has unfinished texts" >&2; exit 1; }
else
    cp "$work"/*.ts translations/
fi
