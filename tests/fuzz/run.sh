#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs the fuzz targets one after the other over their corpora and ends with 1 on a finding.
#   tests/fuzz/run.sh [--smoke | --seconds N] [TARGET…]
# --smoke: 10 seconds each (the default); the build folder is build/fuzz, or $METERSMITH_FUZZ_BUILD.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
build=${METERSMITH_FUZZ_BUILD:-$root/build/fuzz}
seconds=10
targets=()
while (($#)); do
    case $1 in
        --smoke) seconds=10 ;;
        --seconds)
            shift
            seconds=${1:?--seconds needs a number}
            ;;
        --help | -h)
            sed -n '3,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
            exit 0
            ;;
        -*)
            echo "run.sh: unknown option $1" >&2
            exit 2
            ;;
        *) targets+=("$1") ;;
    esac
    shift
done
if ! [[ $seconds =~ ^[0-9]+$ ]]; then
    echo "run.sh: --seconds needs a whole number, got \"$seconds\"" >&2
    exit 2
fi
if ((${#targets[@]} == 0)); then
    for source in "$here"/fuzz_*.cpp; do
        targets+=("$(basename "$source" .cpp)")
    done
fi
if [[ ! -f $build/CMakeCache.txt ]]; then
    (cd "$root" && cmake --preset fuzz -B "$build")
fi
cmake --build "$build" --target "${targets[@]}"

failed=()
for target in "${targets[@]}"; do
    found=$build/tests/fuzz/found/$target
    grown=$build/tests/fuzz/grown/$target # what earlier runs learnt
    mkdir -p "$found" "$grown"
    seeds=()
    [[ -d $here/corpus/$target ]] && seeds=("$here/corpus/$target")
    echo "== $target, $seconds s"
    if ! "$build/tests/fuzz/$target" -max_total_time="$seconds" -rss_limit_mb=1024 -timeout=10 \
        -print_final_stats=1 -verbosity=0 -artifact_prefix="$found/" "$grown" "${seeds[@]}"; then
        failed+=("$target")
    fi
done
if ((${#failed[@]})); then
    echo "fuzz targets with findings: ${failed[*]} (inputs under $build/tests/fuzz/found)" >&2
    exit 1
fi
echo "100% fuzz targets passed, 0 findings in ${#targets[@]} targets of $seconds s"
