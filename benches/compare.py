#!/usr/bin/env python3
"""Times upshift beside ripgrep and ast-grep on one source tree: alternating runs, medians, ratios.

    benches/compare.py TREE [--upshift FILE] [--rg FILE] [--ast-grep FILE] [--mapping ID] [--rounds N]

ripgrep looks for the names that the mappings speak of, as whole words; ast-grep has one rule a change, a pattern where the
symbol is called. A program that is not there is left out. The same tree is read by all, from a warm disk cache.
"""

import argparse
import os
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SYMBOL = re.compile(r"^\s+(?:- )?(method|property|type|case|constructor|function): ([\w.:]+)")


def symbols(mapping):
    """(language, kind, simple name) of each change that names a symbol."""
    found = []
    for file in sorted((ROOT / "mappings").glob("*/*/*.yaml")):
        language = {"android.yaml": "kotlin", "ios.yaml": "swift"}.get(file.name)
        if language is None or mapping and not str(file.parent).endswith(mapping):
            continue
        for line in file.read_text(encoding="utf-8").splitlines():
            if match := SYMBOL.match(line):
                found.append((language, match[1], re.split(r"[.:]", match[2])[-1]))
    return found


def rule(number, language, kind, name):
    """One rule of ast-grep, in its own words."""
    if kind in ("method", "function"):
        body = f"any: [{{pattern: $X.{name}($$$)}}, {{pattern: {name}($$$)}}]"
    elif kind == "property":
        body = f"pattern: $X.{name}"
    else:
        body = f"any: [{{kind: type_identifier, regex: ^{name}$}}, {{kind: simple_identifier, regex: ^{name}$}}]"
    return f"id: c{number}\nlanguage: {language}\nrule: {{{body}}}\n"


def run(command):
    """Seconds of wall time and peak memory (MiB) of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"failed: {' '.join(command)}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tree")
    parser.add_argument("--upshift", default=str(ROOT / "target/release/upshift"))
    parser.add_argument("--rg", default=shutil.which("rg"))
    parser.add_argument("--ast-grep", default=shutil.which("ast-grep"))
    parser.add_argument("--mapping", default="", help="rules and names of this path alone: sendbird-chat/3-to-4")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()

    known = symbols(options.mapping)
    with tempfile.TemporaryDirectory() as folder:
        names, rules = pathlib.Path(folder, "names"), pathlib.Path(folder, "rules.yml")
        names.write_text("\n".join(sorted({name for _, _, name in known})) + "\n", encoding="utf-8")
        rules.write_text("---\n".join(rule(at, *symbol) for at, symbol in enumerate(known)), encoding="utf-8")
        commands = {"upshift": [options.upshift, "scan", options.tree, "--format", "json"]}
        if options.rg:
            commands["rg"] = [options.rg, "-c", "-F", "-w", "-f", str(names), options.tree]
        if options.ast_grep:
            commands["ast-grep"] = [options.ast_grep, "scan", "--json=stream", "-r", str(rules), options.tree]
        print(f"{len(known)} rules, {len({name for _, _, name in known})} names, {options.rounds} rounds")
        times, memory = {name: [] for name in commands}, {name: 0.0 for name in commands}
        for turn in range(options.rounds + 1):
            for name, command in commands.items():
                seconds, peak = run(command)
                # The first round warms the disk cache.
                if turn:
                    times[name].append(seconds)
                    memory[name] = max(memory[name], peak)
        own = statistics.median(times["upshift"])
        for name in commands:
            median = statistics.median(times[name])
            print(f"{name:9} {median:7.3f} s  {memory[name]:6.0f} MiB  {median / own:6.2f} of upshift's time")


if __name__ == "__main__":
    main()
