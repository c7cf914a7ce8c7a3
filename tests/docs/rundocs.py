#!/usr/bin/env python3
"""Runs every code block of a Markdown page as it stands (see blocks.py).

  rundocs.py run PAGE --source DIR --work DIR --bin DIR [--stage DIR] [--cc CC] [--cxx CXX]
  rundocs.py check --source DIR    looks at all pages together, and runs nothing
  rundocs.py options --source DIR --bin DIR    whether options that sentences name exist
"""
import argparse
import configparser
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import blocks
import isolation
from terminal import CommandError, Terminal

SECONDS = 90  # that a command may take
SECONDS_TO_SHOW = 45  # until another terminal shows what it should


def pages(source):
    return [source / "README.md", source / "CONTRIBUTING.md", *sorted(source.glob("docs/*.md"))]


def name_of(page, source):
    return str(page.relative_to(source))


def check_tested_by(block, source):
    """That there is such a test, and that it takes the block from the page or holds its lines."""
    target = source / block.directives["tested by"]
    if not target.is_file():
        raise blocks.PageError(f"{block.where()}: there is no {block.directives['tested by']}")
    text = target.read_text(encoding="utf-8")
    if Path(block.page).name in text:
        return
    lines = {line.strip() for line in text.split("\n")}
    for line in block.text.split("\n"):
        if line.strip() and line.strip() not in lines:
            raise blocks.PageError(f"{block.where()}: {block.directives['tested by']} has no line "
                                   f"\"{line.strip()}\"")


def check_all(source):
    reasons = Counter()
    for page in pages(source):
        for block in blocks.read_blocks(name_of(page, source), page.read_text(encoding="utf-8")):
            if "tested by" in block.directives:
                check_tested_by(block, source)
            reasons[block.directives.get("not run")] += 1
    for reason, allowed in blocks.NOT_RUN.items():
        if reasons[reason] > allowed:
            raise blocks.PageError(f"{reasons[reason]} blocks are not run for the reason "
                                   f"\"{reason}\"; {allowed} may be")
        if reasons[reason] == 0:
            raise blocks.PageError(f"no block needs the reason \"{reason}\" any more")


# Of CMake and pkg-config, which pages name too.
OTHERS_OPTIONS = {"--build", "--cflags", "--install", "--libs", "--prefix", "--preset", "--target"}


def known_options(options):
    """Those that ./dev and the programs show in their help."""
    def help_of(*command):
        return subprocess.run([os.path.join(options.bin, command[0]), *command[1:]], text=True,
                              stdout=subprocess.PIPE, check=True, timeout=SECONDS).stdout
    overview = help_of("signalbox-cli", "--help")
    commands = re.search(r"^Commands:\n((?:  .*\n)+)", overview, re.M).group(1)
    texts = [overview, help_of("signalbox-hub", "--help"),
             (Path(options.source) / "dev").read_text(encoding="utf-8")]
    for line in commands.splitlines():
        texts.append(help_of("signalbox-cli", "help", *re.split(r"  +", line.strip())[0].split()))
    return OTHERS_OPTIONS.union(*(re.findall(r"--[a-z][a-z-]*", text) for text in texts))


def check_options(options):
    known = known_options(options)
    for page in pages(Path(options.source)):
        if page.name == "CONTRIBUTING.md":
            continue  # as ./dev, names those of tools for developers
        text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
        for code in re.findall(r"`([^`]+)`", text):
            if code.startswith("./dev "):
                continue
            for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", code):
                if option not in known:
                    raise blocks.PageError(f"{page.name}: no program has the option {option}")


class Page:
    """One page's terminals, and the folder in which all of it happens."""

    def __init__(self, options):
        self.options = options
        self.folder = Path(options.work)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        (self.folder / "photo.jpg").write_bytes(bytes(range(256)) * 400)
        self.environment = self.make_environment()
        self.terminals = {}

    def make_environment(self):
        # Nothing of who runs the test: as on a computer where Signalbox was installed.
        options = self.options
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith(("SIGNALBOX_", "XDG_"))}
        interop = Path(options.source) / "tests/interop/node_modules"
        environment.update(
            HOME=str(self.folder), LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen",
            PATH=f"{options.bin}:{environment['PATH']}", NODE_PATH=str(interop),
            CC=options.cc, CXX=options.cxx)
        if options.stage:
            library = Path(options.stage) / options.libdir
            environment.update(CMAKE_PREFIX_PATH=options.stage, LD_LIBRARY_PATH=str(library),
                               PKG_CONFIG_PATH=str(library / "pkgconfig"))
        return environment

    def terminal(self, name):
        if name not in self.terminals:
            self.terminals[name] = Terminal(name, str(self.folder), self.environment)
        return self.terminals[name]

    def run_shell(self, block):
        terminal = self.terminal(block.terminal())
        if block.language != "console":
            file = terminal.start(block.text)
            terminal.wait(block.text, file, SECONDS)
            return
        steps = blocks.console_steps(block.text)
        for number, (command, expected) in enumerate(steps, 1):
            pattern = blocks.expectation(expected)
            file = terminal.start(command) if command is not None else None
            if block.terminal() != "main" and number == len(steps):
                terminal.expect(pattern, SECONDS_TO_SHOW)
                continue
            output = terminal.wait(command, file, SECONDS)
            if not re.fullmatch(pattern, output):
                raise CommandError(f"{command}\nprints\n{output}where the page has\n{expected}")

    def run_here(self, command):
        terminal = self.terminal("main")
        terminal.wait(command, terminal.start(command), SECONDS)

    def command(self, arguments):
        done = subprocess.run(arguments, cwd=self.folder, env=self.environment,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              timeout=SECONDS, check=False)
        if done.returncode != 0:
            raise CommandError(f"{' '.join(arguments)}\n{done.stdout}")

    def check_file(self, block, is_used):
        """What can be said of a file by itself; a program that commands use is run by them."""
        language = block.language
        name = block.directives.get("file", f".block-{block.line}.{language}")
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(block.text, encoding="utf-8")
        if language == "html":
            script = Path(__file__).with_name("showpage.mjs")
            self.run_here(f"node {script} {name} '{block.directives['shows']}'")
        elif language == "json":
            json.loads(block.text)
        elif language == "ini":
            configparser.ConfigParser(strict=False).read_string(block.text)
        elif language == "js":
            self.command(["node", "--check", name])
            if not is_used:
                self.run_here(f"node {name}")
        elif language == "qml":
            self.lint_qml(name)
        if language in {"c", "cmake", "cpp", "json"} and not is_used:
            raise CommandError("no command of the page uses it: name it (file: …) and do, or say "
                               "which test does (tested by: …)")

    def lint_qml(self, name):
        """Syntax; tests/auto/qml runs what is in the pages, with the module."""
        linter = shutil.which("qmllint", path="/usr/lib/qt6/bin:" + self.environment["PATH"])
        if linter is None:
            return
        said = subprocess.run([linter, name], cwd=self.folder, env=self.environment, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=SECONDS, check=False).stdout
        if re.search(rf"^(Error: )?\S*{re.escape(name)}:\d+", said, re.M):  # others say Warning:
            raise CommandError(said)

    def run(self, all_blocks):
        for number, block in enumerate(all_blocks):
            if not block.is_run() or block.language in blocks.TEXT:
                continue
            print(f"{block.where()}: {block.language}", flush=True)
            try:
                if block.language in blocks.SHELL:
                    self.run_shell(block)
                else:
                    self.check_file(block, self.is_used(block, all_blocks[number + 1:]))
            except (CommandError, subprocess.TimeoutExpired, ValueError) as error:
                raise blocks.PageError(f"{block.where()}: {error}") from error

    @staticmethod
    def is_used(block, later):
        name = block.directives.get("file")
        wanted = "cmake -" if name == "CMakeLists.txt" else name
        if name is None:
            return False
        return any(wanted in other.text for other in later
                   if other.language in blocks.SHELL | {"cmake"} and other.is_run())

    def close(self):
        for terminal in self.terminals.values():
            terminal.close()


def run_page(options):
    source = Path(options.source)
    path = source / options.page
    all_blocks = blocks.read_blocks(options.page, path.read_text(encoding="utf-8"))
    if not isolation.isolate():
        print("The computer's own network is used: this system gives no other.")
    page = Page(options)
    try:
        page.run(all_blocks)
    finally:
        page.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["run", "check", "options"])
    parser.add_argument("page", nargs="?")
    for name in ("source", "work", "bin", "stage"):
        parser.add_argument("--" + name)
    parser.add_argument("--libdir", default="lib")
    parser.add_argument("--cc", default="cc")
    parser.add_argument("--cxx", default="c++")
    options = parser.parse_args()
    for name in ("source", "work", "bin", "stage"):
        if getattr(options, name):
            setattr(options, name, str(Path(getattr(options, name)).resolve()))
    try:
        if options.what == "check":
            check_all(Path(options.source))
        elif options.what == "options":
            check_options(options)
        else:
            run_page(options)
    except blocks.PageError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
