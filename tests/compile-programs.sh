#!/bin/sh
# Proves the Rust fixtures with the real libraries: what stands in before/ compiles and passes its own tests with the old version
# from the registry, what stands in after/ with the new one.
#
# Usage: tests/compile-programs.sh [NAME...]     CARGO_TARGET_DIR: where to build; else target/programs.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$root/target/programs}"

status=0
count=0
for folder in "$root"/fixtures/rust/*/before "$root"/fixtures/rust/*/after; do
    name=$(basename "$(dirname "$folder")")
    side=$(basename "$folder")
    [ -f "$folder/Cargo.toml" ] || continue
    case " ${*:-$name} " in *" $name "*) ;; *) continue ;; esac
    # A copy, for cargo writes a lock file beside the manifest.
    mkdir -p "$work/$side"
    cp -R "$folder" "$work/$side/$name"
    if cargo test --quiet --manifest-path "$work/$side/$name/Cargo.toml" >"$work/out" 2>&1; then
        count=$((count + 1))
    else
        echo "$name/$side does not pass:"
        cat "$work/out"
        status=1
    fi
done
echo "$count programs compile and pass their tests"
[ "$count" -gt 0 ] || status=1
exit $status
