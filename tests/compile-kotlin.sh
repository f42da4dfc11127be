#!/bin/sh
# Proves the Kotlin cases and kinds with the real compiler: what stands before compiles against the old version of the
# invented SDKs, what stands after against the new one, each with the look-alike libraries beside it. One compiler run a
# version.
#
# Usage: tests/compile-kotlin.sh     KOTLINC: the compiler; or KOTLIN_COMPILER_HOME: the folder of one, run through `java`;
#                                    else the one on the path. Without any it says so in one line and ends 0.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
kotlinc=${KOTLINC:-}
home=${KOTLIN_COMPILER_HOME:-}
if [ -z "$kotlinc$home" ]; then kotlinc=$(command -v kotlinc || true); fi
if [ -z "$kotlinc$home" ]; then
    echo "skipped: no Kotlin compiler (set KOTLINC or KOTLIN_COMPILER_HOME)"
    exit 0
fi
# A short run on much text: no second compiler, and more memory than the compiler's own script gives it.
export JAVA_OPTS="${JAVA_OPTS:--Xmx1g -Xss4m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC}"
compile() {
    if [ -n "$kotlinc" ]; then
        "$kotlinc" "$@"
    else
        # shellcheck disable=SC2086 # Several options.
        java $JAVA_OPTS -cp "$home/lib/kotlin-compiler.jar" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler \
            -kotlin-home "$home" "$@"
    fi
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Writes the files of each case below $work/before/<case>/ and $work/after/<case>/. A case whose result is not meant to
# compile has no files below `after`.
for case in "$root"/fixtures/cases/kotlin/*.case "$root"/fixtures/kinds/*/kotlin*.case; do
    name=$(basename "$(dirname "$case")")-$(basename "$case" .case)
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
    { find "$work/$version" "$root/fixtures/cases/decoys" -name '*.kt' -o -name '*.java'
        find "$root/fixtures/mappings/acme-im/2-to-3/api" "$root/fixtures/mappings/kinds/1-to-2/api" -name "$side*.kt"
    } | sort | sed 's/.*/"&"/' > "$work/$version.files"
    cases=$(find "$work/$version" -mindepth 1 -maxdepth 1 | wc -l)
    if compile -nowarn -d "$work/$version.jar" "@$work/$version.files" > "$work/$version.log" 2>&1; then
        echo "$version: $((cases)) cases compile"
        continue
    fi
    # Is it the cases, or a compiler that does not run here?
    echo 'fun main() = println("")' > "$work/plain.kt"
    if ! compile -nowarn -d "$work/plain.jar" "$work/plain.kt" > "$work/plain.log" 2>&1; then
        echo "skipped: the Kotlin compiler does not run here: $(head -n 1 "$work/plain.log")"
        exit 0
    fi
    sed "s|$work/||" "$work/$version.log"
    echo "$version: some of $((cases)) cases do not compile" >&2
    status=1
done
exit $status
