#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings translations/*.ts up to date with the sources and the data files; with --check changes
# nothing and fails if that would change them or if a shipped language has unfinished texts.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || { echo "lupdate is missing: install qt6-l10n-tools" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
cp translations/*.ts "$work"
mkdir "$work/data"
python3 translations/data_texts.py "$root" > "$work/data/texts.cpp"

# English is the source language: its file holds the plural forms alone.
"$lupdate" -silent -I "$root" -pluralonly -no-obsolete -locations none ui app/services app/cli \
    -ts "$work/metersmith_en.ts" -target-language en 2>/dev/null
for language in sv fr da; do # the command line speaks English
    "$lupdate" -silent -I "$root" -no-obsolete -locations none ui app/services "$work/data/texts.cpp" \
        -ts "$work/metersmith_$language.ts" -source-language en -target-language "$language" 2>/dev/null
done
if [ "${1:-}" = --check ]; then
    failed=0
    for file in "$work"/*.ts; do
        name=translations/$(basename "$file")
        diff -u "$name" "$file" >&2 ||
            { echo "$name has drifted from the sources: run translations/update.sh" >&2; failed=1; }
        unfinished=$(grep -c 'type="unfinished"' "$file" || true)
        [ "$unfinished" = 0 ] ||
            { echo "$name has $unfinished unfinished texts" >&2; failed=1; }
    done
    exit $failed
fi
cp "$work"/*.ts translations/
