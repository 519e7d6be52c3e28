"""`make bench`: CPU time and memory of checking and building, as ratios in one run.

Every figure is the CPU time (user and system) of a whole process and its children;
a ratio compares two processes of the same run, so that it holds on any machine.
Peak memory is that of the largest single process.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

BARE = """
import pathlib, sys, yaml
for path in sorted(pathlib.Path(sys.argv[1]).glob("casussen/*.md")):
    front = path.read_text("utf-8").split("\\n---\\n", 1)[0][4:]
    yaml.load(front, Loader=yaml.CSafeLoader)
"""
PLAIN = """
site_name: plain
theme: {name: material, language: nl, font: false}
plugins: [search]
markdown_extensions: [admonition, def_list, footnotes, tables, toc]
"""


@dataclass(frozen=True)
class Cost:
    """What one command cost: CPU seconds, and peak memory in MB."""

    cpu: float
    memory: float


def measure(*command: str) -> Cost:
    """Run a command to its end; its own and its children's CPU time and peak memory."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        done = subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
        )
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        line = f"{done.returncode} {used.ru_utime + used.ru_stime} {used.ru_maxrss / 1024}"
        os.write(write, line.encode())
        if done.returncode:
            os.write(2, done.stderr)
        os._exit(0)
    os.close(write)
    os.waitpid(child, 0)
    code, cpu, memory = os.read(read, 200).decode().split()
    os.close(read)
    if code != "0":
        sys.exit(f"failed: {' '.join(command)}")
    return Cost(float(cpu), float(memory))


def main() -> None:
    """Print the table of figures and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", type=int, default=10_000, help="casussen for controleer")
    parser.add_argument("--site", type=int, default=1_000, help="casussen for the site")
    asked = parser.parse_args()
    tool = str(Path(sys.executable).with_name("casotheek"))
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        check(tool, work, asked.check)
        site(tool, work, asked.site)


def check(tool: str, work: Path, number: int) -> None:
    """`controleer --alleen structuur` against reading and the bare C loader."""
    library = work / "check"
    measure(tool, "proef", "--aantal", str(number), "--naar", str(library))
    bare = measure(sys.executable, "-c", BARE, str(library))
    own = measure(tool, "-C", str(library), "controleer", "--alleen", "structuur")
    report(f"controleer --alleen structuur, {number} casussen", own)
    report("reading and the bare C loader, same files", bare)
    print(f"  ratio {own.cpu / bare.cpu:.2f} (target: at most 2.5)")


def site(tool: str, work: Path, number: int) -> None:
    """`bouw` against plain mkdocs-material on the same pages, and its growth."""
    small, large = work / "small", work / "large"
    measure(tool, "proef", "--aantal", str(number // 10), "--naar", str(small))
    measure(tool, "proef", "--aantal", str(number), "--naar", str(large))
    tenth = measure(tool, "-C", str(small), "bouw")
    whole = measure(tool, "-C", str(large), "bouw")
    plain = plain_material(tool, work, large)
    report(f"bouw, {number // 10} casussen", tenth)
    report(f"bouw, {number} casussen", whole)
    report("plain mkdocs-material with its search, same pages", plain)
    print(f"  against plain {whole.cpu / plain.cpu:.2f} (target: at most 1.3)")
    print(f"  {number} against {number // 10}: {whole.cpu / tenth.cpu:.1f} (target: at most 11)")
    print(f"  peak memory {whole.memory:.0f} MB (target: under 300)")


def plain_material(tool: str, work: Path, library: Path) -> Cost:
    """The generated pages of a library, built by Material without anything of ours."""
    tree = work / "tree"
    measure(tool, "-C", str(library), "genereer", "--naar", str(tree))
    (tree / "plain.yml").write_text(PLAIN, "utf-8")
    for page in (tree / "docs").rglob("*.md"):
        # Our templates are not there, so a page must not ask for them.
        lines = page.read_text("utf-8").split("\n")
        page.write_text(
            "\n".join(line for line in lines if not line.startswith("template:")), "utf-8"
        )
    return measure(
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "-q",
        "-f",
        str(tree / "plain.yml"),
        "-d",
        str(work / "plain"),
    )


def report(name: str, cost: Cost) -> None:
    """One line of the table."""
    print(f"{name}: {cost.cpu:.2f} s CPU, {cost.memory:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
