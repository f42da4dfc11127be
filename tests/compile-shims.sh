#!/bin/sh
# Proves the shims of the invented SDK with the real compilers: each compiles against the new version, and of the cases that
# the new version breaks it tells how many compile with the shim beside them, as they are and with the imports that the
# shim asks for. Those then compile together, so nothing is counted that only looks right.
#
# Usage: tests/compile-shims.sh kotlin|swift|rust     UPSHIFT: the program, else target/debug/upshift
#                                                     the compilers as in compile-kotlin.sh, compile-swift.sh, compile-rust.sh
# Without a compiler it says so in one line and ends 0.
set -eu

language=$1
root=$(cd "$(dirname "$0")/.." && pwd)
upshift=${UPSHIFT:-$root/target/debug/upshift}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
acme=$root/fixtures/mappings/acme-im/2-to-3/api
cases=$root/fixtures/cases

# Writes the code of $1 before the upgrade to the folder $2.
unpack() {
    awk -v folder="$2" '
        /^--- / {
            file = ""
            if ($2 == "before") {
                file = folder "/" $3
                path = file
                sub(/\/[^\/]*$/, "", path)
                system("mkdir -p \"" path "\"")
                printf "" > file
            }
            next
        }
        file != "" { print >> file }
    ' "$1"
}

# Writes the shim of a platform to $work/shim. Status 1 says that something is left, which is so.
make_shim() {
    "$upshift" shim acme-im/2-to-3 --mappings "$root/fixtures/mappings" --platform "$1" --out "$work/shim" \
        > "$work/shim.log" 2>&1 || [ $? = 1 ] || { cat "$work/shim.log"; exit 1; }
}

# The figures: $1 cases broken, $2 compile as they are, $3 with the imports.
tell() {
    echo "$language: the shim compiles; of $1 cases that the new version breaks $2 compile with it as they are, $3 with its imports"
}

kotlin() {
    kotlinc=${KOTLINC:-}
    home=${KOTLIN_COMPILER_HOME:-}
    if [ -z "$kotlinc$home" ]; then kotlinc=$(command -v kotlinc || true); fi
    if [ -z "$kotlinc$home" ]; then
        echo "skipped: no Kotlin compiler (set KOTLINC or KOTLIN_COMPILER_HOME)"
        exit 0
    fi
    export JAVA_OPTS="${JAVA_OPTS:--Xmx1g -Xss4m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC}"
    compile() {
        if [ -n "$kotlinc" ]; then
            "$kotlinc" -nowarn "$@"
        else
            # shellcheck disable=SC2086 # Several options.
            java $JAVA_OPTS -cp "$home/lib/kotlin-compiler.jar" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler \
                -kotlin-home "$home" -nowarn "$@"
        fi
    }
    make_shim android
    find "$acme" -name 'to*.kt' > "$work/sdk.files"
    if ! compile -d "$work/sdk.jar" "@$work/sdk.files" > "$work/log" 2>&1; then
        echo "skipped: the Kotlin compiler does not run here: $(head -n 1 "$work/log")"
        exit 0
    fi
    find "$work/shim" -name '*.kt' > "$work/shim.files"
    compile -cp "$work/sdk.jar" -d "$work/shim.jar" "@$work/shim.files" || { echo "the shim does not compile" >&2; exit 1; }
    for case in "$cases"/kotlin/*.case; do
        unpack "$case" "$work/plain/$(basename "$case" .case)"
    done
    # What needs an import is told by the shim: the packages it adds extensions to.
    cp -r "$work/plain" "$work/imports"
    find "$work/imports" -name '*.kt' > "$work/files"
    while read -r file; do
        awk '
            !done && /^import / { print "import com.acme.im.*"; print "import com.acme.im.ext.*"; done = 1 }
            { print }
        ' "$file" > "$work/copy" && mv "$work/copy" "$file"
    done < "$work/files"
    # The cases below $1 that do not compile with the class path $2, beside decoys.
    broken() {
        { find "$1" -name '*.kt' -o -name '*.java'; find "$cases/decoys" -name '*.kt'; } | sed 's/.*/"&"/' > "$work/files"
        compile -cp "$2" -d "$work/cases.jar" "@$work/files" > "$work/log" 2>&1 || true
        sed -n "s|^.*$1/\([^/]*\)/.*: error: .*|\1|p" "$work/log" | sort -u
    }
    sdk=$work/sdk.jar
    both=$work/sdk.jar:$work/shim.jar
    broken "$work/plain" "$sdk" > "$work/without"
    broken "$work/plain" "$both" > "$work/with"
    broken "$work/imports" "$both" > "$work/imported"
    # A shim must break nothing.
    comm -13 "$work/without" "$work/with" | sed 's/^/broken by the shim: /' > "$work/harmed"
    if [ -s "$work/harmed" ]; then cat "$work/harmed"; exit 1; fi
    # Those that compile, and a whole program, once more without the others: an error may hide others.
    mkdir "$work/fine"
    cp -r "$root/fixtures/shims/kotlin" "$work/fine/program"
    for case in $(comm -23 "$work/without" "$work/imported"); do cp -r "$work/imports/$case" "$work/fine/"; done
    left=$(broken "$work/fine" "$both")
    if [ -n "$left" ]; then cat "$work/log"; echo "do not compile after all: $left" >&2; exit 1; fi
    plain=$(comm -23 "$work/without" "$work/with" | wc -l)
    imports=$(comm -23 "$work/without" "$work/imported" | wc -l)
    if [ -n "${LIST:-}" ]; then cat "$work/imported"; fi
    tell $(($(wc -l < "$work/without"))) $((plain)) $((imports))
}

rust() {
    rustc=${RUSTC:-$(command -v rustc || true)}
    if [ -z "$rustc" ]; then
        echo "skipped: no Rust compiler (set RUSTC)"
        exit 0
    fi
    compile() {
        "$rustc" --edition 2021 --crate-type lib --emit metadata -A warnings --out-dir "$work/crates" -L "$work/crates" "$@"
    }
    make_shim rust
    mkdir -p "$work/crates" "$work/new"
    "$rustc" --edition 2021 --crate-type lib --emit metadata -A warnings --out-dir "$work/new" --crate-name acme_im "$acme/to.rs"
    new=$work/new/libacme_im.rmeta
    "$rustc" --edition 2021 --crate-type lib --emit metadata --out-dir "$work/crates" --crate-name acme_im_shim -D warnings \
        --extern "acme_im_new=$new" "$work/shim/src/lib.rs" || { echo "the shim does not compile" >&2; exit 1; }
    shim=$work/crates/libacme_im_shim.rmeta
    externs=""
    for decoy in "$cases"/decoys/*.rs; do
        name=$(basename "$decoy" .rs)
        compile --crate-name "$name" "$decoy"
        externs="$externs --extern $name=$work/crates/lib$name.rmeta"
    done
    # Compiles $1 with the crate $2 in the place of the SDK.
    check() {
        renamed=""
        if [ -f "$1/Cargo.toml" ]; then
            renamed=$(sed -n 's/^\([a-z_]*\) *= *{.*package *= *"acme-im".*/--extern \1=/p' "$1/Cargo.toml")
            if [ -n "$renamed" ]; then renamed="$renamed$2"; fi
        fi
        # shellcheck disable=SC2086 # Several options.
        compile --crate-name case -L "$work/new" $externs --extern "acme_im=$2" $renamed "$1/src/lib.rs" > "$work/log" 2>&1
    }
    check "$root/fixtures/shims/rust" "$shim" || { cat "$work/log"; echo "the program does not compile with the shim" >&2; exit 1; }
    broken=0; plain=0; imports=0
    for case in "$cases"/rust/*.case; do
        folder=$work/plain/$(basename "$case" .case | tr - _)
        unpack "$case" "$folder"
        if check "$folder" "$new"; then
            check "$folder" "$shim" || { cat "$work/log"; echo "broken by the shim: $case" >&2; exit 1; }
            continue
        fi
        broken=$((broken + 1))
        if check "$folder" "$shim"; then plain=$((plain + 1)); fi
        find "$folder" -name '*.rs' > "$work/files"
        while read -r file; do
            awk '
                !done && /^(pub )?use [a-z_]+(::|;| as)/ { print "use acme_im::upshift::*;"; done = 1 }
                { print }
            ' "$file" > "$work/copy" && mv "$work/copy" "$file"
        done < "$work/files"
        if check "$folder" "$shim"; then imports=$((imports + 1)); elif [ -n "${LIST:-}" ]; then echo "$case"; head -n 3 "$work/log"; fi
    done
    tell $broken $plain $imports
}

swift() {
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
    flags="-swift-version 5 -target x86_64-pc-linux-gnu -enable-objc-interop -disable-objc-attr-requires-foundation-module"
    frontend() {
        # shellcheck disable=SC2086 # Several options.
        "$swift" "$@" $flags ${SWIFT_RESOURCES:+-resource-dir "$SWIFT_RESOURCES"}
    }
    echo 'let plain = ["": 1]' > "$work/plain.swift"
    if ! frontend -typecheck "$work/plain.swift" > "$work/log" 2>&1; then
        echo "skipped: the Swift compiler cannot compile for Linux here: $(head -n 1 "$work/log")"
        exit 0
    fi
    make_shim ios
    mkdir "$work/modules"
    for file in "$cases"/decoys/objc.swift "$acme"/to*.swift "$cases"/decoys/mail.swift "$cases"/decoys/other.swift \
        "$cases"/decoys/peerui.swift; do
        module=$(sed -n 's|^// module: *||p' "$file")
        frontend -emit-module -I "$work/modules" -parse-as-library -module-name "$module" \
            -o "$work/modules/$module.swiftmodule" "$file" 2> "$work/log" || { cat "$work/log"; exit 1; }
    done
    shim=$(find "$work/shim" -name '*.swift')
    # Type-checks the Swift files below $1, with $2 beside them.
    check() {
        { find "$1" -name '*.swift' ! -name Package.swift; echo "${2:-}"; } | sed '/^$/d' | sort | sed 's/.*/"&"/' > "$work/files"
        frontend -typecheck "@$work/files" -D DEBUG -parse-as-library -module-name App -I "$work/modules" > "$work/log" 2>&1
    }
    mkdir "$work/none"
    check "$work/none" "$shim" || { cat "$work/log"; echo "the shim does not compile" >&2; exit 1; }
    check "$root/fixtures/shims/swift" "$shim" || { cat "$work/log"; echo "the program does not compile with the shim" >&2; exit 1; }
    broken=0; plain=0
    for case in "$cases"/swift/*.case; do
        if grep -q '^--- before .*\.h$' "$case" || ! grep '^--- before .*\.swift$' "$case" | grep -qv Package.swift; then continue; fi
        folder=$work/plain/$(basename "$case" .case)
        unpack "$case" "$folder"
        if check "$folder"; then
            check "$folder" "$shim" || { cat "$work/log"; echo "broken by the shim: $case" >&2; exit 1; }
            continue
        fi
        broken=$((broken + 1))
        if check "$folder" "$shim"; then plain=$((plain + 1)); elif [ -n "${LIST:-}" ]; then echo "$case"; grep error: "$work/log" | head -n 3; fi
    done
    # Nothing needs an import of its own.
    tell $broken $plain $plain
}

"$language"
