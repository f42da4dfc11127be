#!/bin/sh
# Proves the Rust cases and kinds with the real compiler: what stands before compiles against the old version of the invented
# SDK, what stands after against the new one, each with the look-alike crates beside it.
#
# Usage: tests/compile-rust.sh     RUSTC: the compiler; else the one on the path. Without any it says so and ends 0.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
rustc=${RUSTC:-$(command -v rustc || true)}
if [ -z "$rustc" ]; then
    echo "skipped: no Rust compiler (set RUSTC)"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
edition=2021
compile() {
    "$rustc" --edition "$edition" --crate-type lib --emit metadata -A warnings "$@"
}

# Writes the files of each case below $work/before/<case>/ and $work/after/<case>/. A case whose result is not meant to
# compile has no files below `after`.
for case in "$root"/fixtures/cases/rust/*.case "$root"/fixtures/kinds/*/rust*.case; do
    name=$(basename "$case" .case)
    case $case in "$root"/fixtures/kinds/*) name=$(basename "$(dirname "$case")")-$name ;; esac
    name=$(echo "$name" | tr - _)
    leftover=0
    if grep -q '^--- after does not compile: ' "$case"; then leftover=1; fi
    awk -v before="$work/before/$name" -v after="$work/after/$name" -v leftover="$leftover" '
        function folder(path) {
            sub(/\/[^\/]*$/, "", path)
            if (!(path in made)) { made[path] = 1; system("mkdir -p \"" path "\"") }
        }
        /^--- / {
            file = ""; copy = ""
            if ($2 == "before") { file = before "/" $3; if (!leftover) copy = after "/" $3 }
            if ($2 == "after" && $3 != "does" && !leftover) { file = after "/" $3; printf "" > file; close(file) }
            if (file != "") { folder(file); printf "" > file }
            if (copy != "") { folder(copy); printf "" > copy }
            next
        }
        file != "" { print >> file }
        copy != "" { print >> copy }
    ' "$case"
done

status=0
for version in before after; do
    case $version in before) side=from ;; after) side=to ;; esac
    crates="$work/crates-$version"
    mkdir -p "$crates"
    compile --crate-name acme_im --out-dir "$crates" "$root/fixtures/mappings/acme-im/2-to-3/api/$side.rs"
    compile --crate-name tidewire --out-dir "$crates" "$root/fixtures/mappings/kinds/1-to-2/api/$side.rs"
    for decoy in "$root"/fixtures/cases/decoys/*.rs; do
        compile --crate-name "$(basename "$decoy" .rs)" --out-dir "$crates" "$decoy"
    done
    externs=$(for found in "$crates"/lib*.rmeta; do
        name=$(basename "$found" .rmeta)
        echo "--extern ${name#lib}=$found"
    done)
    count=0
    bad=0
    for folder in "$work/$version"/*/; do
        # A manifest may give a crate another name, and say which edition is meant.
        renamed=""
        edition=2021
        manifest="$folder/Cargo.toml"
        if [ -f "$manifest" ]; then
            renamed=$(sed -n 's/^\([a-z_]*\) *= *{.*package *= *"acme-im".*/--extern \1=/p' "$manifest")
            if [ -n "$renamed" ]; then renamed="$renamed$crates/libacme_im.rmeta"; fi
            edition=$(sed -n 's/^edition *= *"\(20[0-9][0-9]\)".*/\1/p' "$manifest")
        fi
        main="$folder/src/lib.rs"
        # Nothing but manifests.
        if [ ! -f "$main" ]; then continue; fi
        count=$((count + 1))
        # shellcheck disable=SC2086 # Several options.
        if ! compile --crate-name "$(basename "$folder")" $externs $renamed -L "$crates" --out-dir "$work" "$main" \
            > "$work/log" 2>&1; then
            bad=$((bad + 1))
            sed "s|$work/||" "$work/log"
            status=1
        fi
    done
    if [ $bad = 0 ]; then echo "$version: $count cases compile"; else echo "$version: $bad of $count cases do not compile" >&2; fi
done
exit $status
