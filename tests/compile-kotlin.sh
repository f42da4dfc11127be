#!/bin/sh
# Proves the Kotlin cases with the real compiler: what stands before compiles against version 2 of the invented SDK, what
# stands after against version 3, each with the look-alike libraries beside it. One compiler run a version.
#
# Usage: tests/compile-kotlin.sh [KOTLINC]      KOTLINC: the compiler, else the environment's, else the one on the path
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
kotlinc=${1:-${KOTLINC:-kotlinc}}
if ! command -v "$kotlinc" >/dev/null 2>&1; then
    echo "skipped: no Kotlin compiler (set KOTLINC; npm's kotlin-compiler has one, and needs Java 17)"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Writes the files of each case below $work/before/<case>/ and $work/after/<case>/. A case whose result is not meant to
# compile has no files below `after`.
for case in "$root"/fixtures/cases/kotlin/*.case; do
    name=$(basename "$case" .case)
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
    find "$work/$version" -name '*.kt' -o -name '*.java' | sort > "$work/$version.files"
    cases=$(ls "$work/$version" | wc -l)
    if "$kotlinc" -nowarn -d "$work/$version.jar" \
        "$root"/fixtures/mappings/acme-im/2-to-3/api/$side*.kt "$root"/fixtures/cases/decoys/*.kt \
        $(cat "$work/$version.files") > "$work/$version.log" 2>&1; then
        echo "$version: $((cases)) cases compile"
    else
        sed "s|$work/||" "$work/$version.log"
        echo "$version: some of $((cases)) cases do not compile" >&2
        status=1
    fi
done
exit $status
