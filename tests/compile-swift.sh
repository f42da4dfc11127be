#!/bin/sh
# Proves the Swift cases and kinds with the real compiler: what stands before compiles against the old version of the
# invented SDKs, what stands after against the new one, each with the look-alike modules beside it. A case whose result is
# not meant to compile must not compile.
#
# Usage: tests/compile-swift.sh [NAME...]     SWIFT_FRONTEND: the compiler's front end, else the one on the path
#                                             SWIFT_RESOURCES: its resource folder (lib/swift), where it can't find it
# Without a compiler it says so in one line and ends 0.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
swift=${SWIFT_FRONTEND:-$(command -v swift-frontend || true)}
if [ -z "$swift" ] && command -v swiftc >/dev/null 2>&1; then
    swift=$work/swift-frontend
    printf '#!/bin/sh\nexec swiftc -frontend "$@"\n' > "$swift"
    chmod +x "$swift"
fi
if [ -z "$swift" ]; then
    echo "skipped: no Swift compiler (set SWIFT_FRONTEND, and SWIFT_RESOURCES where it needs it)"
    exit 0
fi
# Selectors need the Objective-C interoperation, for which a stub stands among the decoys.
flags="-swift-version 5 -target x86_64-pc-linux-gnu -enable-objc-interop -disable-objc-attr-requires-foundation-module"
frontend() {
    # shellcheck disable=SC2086 # Several options.
    if [ -n "${SWIFT_RESOURCES:-}" ]; then
        "$swift" "$@" $flags -resource-dir "$SWIFT_RESOURCES"
    else
        "$swift" "$@" $flags
    fi
}
# The standard library of that target may be missing, as on a Mac.
echo 'let plain = ["": 1]' > "$work/plain.swift"
if ! frontend -typecheck "$work/plain.swift" > "$work/log" 2>&1; then
    echo "skipped: the Swift compiler cannot compile for Linux here: $(head -n 1 "$work/log")"
    exit 0
fi

# Writes the module of each declaration file to $work/$1/.
modules() {
    version=$1
    shift
    mkdir -p "$work/$version"
    for file in "$@"; do
        module=$(sed -n 's|^// module: *||p' "$file")
        frontend -emit-module -I "$work/$version" -parse-as-library -module-name "$module" \
            -o "$work/$version/$module.swiftmodule" "$file" 2> "$work/log" || { cat "$work/log"; exit 1; }
    done
}
acme=$root/fixtures/mappings/acme-im/2-to-3/api
kinds=$root/fixtures/mappings/kinds/1-to-2/api
decoys=$root/fixtures/cases/decoys
modules before "$decoys/objc.swift" "$acme"/from*.swift "$kinds"/from*.swift "$decoys/mail.swift" "$decoys/other.swift" "$decoys/peerui.swift"
modules after "$decoys/objc.swift" "$acme"/to*.swift "$kinds"/to*.swift "$decoys/mail.swift" "$decoys/other.swift" "$decoys/peerui.swift"

# Type-checks the Swift files below $2 against the modules of $1.
check() {
    find "$2" -name '*.swift' ! -name Package.swift | sort | sed 's/.*/"&"/' > "$work/files"
    frontend -typecheck "@$work/files" -D DEBUG -parse-as-library -module-name App -I "$work/$1" > "$work/log" 2>&1
}

status=0
before=0
after=0
broken=0
for case in "$root"/fixtures/cases/swift/*.case "$root"/fixtures/kinds/*/swift*.case; do
    # A kind is named by its folder.
    name=$(basename "$case" .case)
    case $case in "$root"/fixtures/kinds/*) name=$(basename "$(dirname "$case")")-$name ;; esac
    if [ $# -gt 0 ]; then
        case " $* " in *" $name "*) ;; *) continue ;; esac
    fi
    awk -v folder="$work/$name" '
        function start(file, path) {
            path = file
            sub(/\/[^\/]*$/, "", path)
            system("mkdir -p \"" path "\"")
            printf "" > file
        }
        /^--- / {
            file = ""; copy = ""
            if ($2 == "before") { file = folder "/before/" $3; copy = folder "/after/" $3; start(copy) }
            if ($2 == "after" && $3 != "does") { file = folder "/after/" $3; close(file) }
            if (file != "") start(file)
            next
        }
        file != "" { print >> file }
        copy != "" { print >> copy }
    ' "$case"
    # A header is for Xcode to import, and what is all project files is not for the compiler.
    if grep -q "^--- before .*\.h$" "$case"; then continue; fi
    if ! grep "^--- before .*\.swift$" "$case" | grep -qv Package.swift; then continue; fi
    if check before "$work/$name/before"; then
        before=$((before + 1))
    else
        grep error: "$work/log" | sed "s|$work/||; s|^|$name before: |"
        status=1
    fi
    if check after "$work/$name/after"; then
        if grep -q '^--- after does not compile: ' "$case"; then
            echo "$name after: compiles, in spite of what the case says"
            status=1
        fi
        after=$((after + 1))
    elif grep -q '^--- after does not compile: ' "$case"; then
        broken=$((broken + 1))
    else
        grep error: "$work/log" | sed "s|$work/||; s|^|$name after: |"
        status=1
    fi
done
echo "swift: $before compile before, $after after, $broken not after, as said"
exit $status
