"""The code blocks of a Markdown page, and what the page says of how each is tested.

A comment right before a block says what isn't plain from its language; several things are
separated by semicolons:

  <!-- file: hello.c -->          it is kept under that name; commands after it use it (a script
                                  in JavaScript that none uses is run by itself)
  <!-- terminal: hub -->          it runs in another terminal, where the last command may go on
  <!-- shows: Hello -->           html: the page must write that to the browser's console
  <!-- tested by: tests/x.cpp --> that test takes it from this page, or has each of its lines
  <!-- not run: REASON -->        with one of NOT_RUN, which also says how many there may be
"""
import re
import textwrap

SHELL = {"bash", "sh", "console"}
FILES = {"c", "cmake", "cpp", "html", "ini", "js", "json", "nginx", "qml"}
TEXT = {"text"}
DIRECTIVES = {"file", "terminal", "shows", "tested by", "not run"}
# Reasons, and how many blocks of all pages may have each: one more is a decision.
NOT_RUN = {
    "builds Signalbox and runs every test; CI does": 1,
    "needs a service manager, as root; tests/auto/app/tst_service checks the unit": 2,
    "builds a container; tests/packaging checks the file": 1,
    "makes a Debian in a folder, as root": 1,
    "makes packages, and installs them as root; ./dev package --in does both in a fresh Debian": 1,
    "builds Signalbox once more; tests/consumer installs what was built": 1,
    "needs a web server, which installing it would start": 1,
}


class PageError(Exception):
    """What is wrong with a page: its name, the line, and why."""


class Block:
    def __init__(self, page, line, language, text, directives):
        self.page = page
        self.line = line
        self.language = language
        self.text = text
        self.directives = directives

    def where(self):
        return f"{self.page}:{self.line}"

    def is_run(self):
        return "not run" not in self.directives and "tested by" not in self.directives

    def terminal(self):
        return self.directives.get("terminal", "main")


def parse_directives(where, comment):
    directives = {}
    for part in comment.split(";") if "not run" not in comment else [comment]:
        name, colon, value = part.strip().partition(":")
        if not colon or name not in DIRECTIVES or not value.strip():
            raise PageError(f"{where}: the comment before the block is none of "
                            f"{', '.join(sorted(DIRECTIVES))}, with a value: {part.strip()}")
        directives[name] = value.strip()
    return directives


def check(block):
    """Refuses what the runner would pass over."""
    if block.language not in SHELL | FILES | TEXT:
        raise PageError(f"{block.where()}: unknown language \"{block.language}\"; there are "
                        f"{', '.join(sorted(SHELL | FILES | TEXT))}")
    if block.language in TEXT and re.search(r"^\$ ", block.text, re.M):
        raise PageError(f"{block.where()}: a text block isn't run, but has a command in it")
    reason = block.directives.get("not run")
    if reason is not None and reason not in NOT_RUN:
        raise PageError(f"{block.where()}: not run, for a reason that isn't allowed: {reason}")
    if block.terminal() != "main" and block.language != "console":
        raise PageError(f"{block.where()}: only a console block can run in another terminal, for "
                        "its output shows how far it is")
    if block.language == "html" and block.is_run() and "shows" not in block.directives:
        raise PageError(f"{block.where()}: what does the page show? (shows: …)")
    if block.language == "console" and block.terminal() == "main" and block.is_run() \
            and not block.text.startswith("$ "):
        raise PageError(f"{block.where()}: a console block begins with a command after \"$ \"")


def read_blocks(page, text):
    """All blocks of a page, checked. Raises PageError."""
    blocks = []
    opened = None
    comment = ""
    for number, line in enumerate(text.split("\n"), 1):
        fence = re.match(r"^\s*```\s*(\S*)\s*$", line)
        if opened is None:
            if fence:
                where = f"{page}:{number}"
                directives = parse_directives(where, comment) if comment else {}
                opened = Block(page, number, fence.group(1), "", directives)
                lines = []
            elif re.match(r"^\s*(```|~~~)", line):
                raise PageError(f"{page}:{number}: blocks begin with ``` and one word")
            found = re.match(r"^\s*<!--\s*(.*?)\s*-->\s*$", line)
            if found or line.strip():
                comment = found.group(1) if found else ""
        elif fence and not fence.group(1):
            opened.text = textwrap.dedent("\n".join(lines)) + "\n"
            check(opened)
            blocks.append(opened)
            opened, comment = None, ""
        else:
            lines.append(line)
    if opened is not None:
        raise PageError(f"{opened.where()}: the block doesn't end")
    return blocks


def console_steps(text):
    """[(command or None, expected output)]: what stands after "$ ", and "> " where it goes on."""
    steps = []
    for line in text.rstrip("\n").split("\n"):
        if line.startswith("$ "):
            steps.append([line[2:], ""])
        elif line.startswith("> ") and steps and not steps[-1][1]:
            steps[-1][0] += "\n" + line[2:]
        else:
            if not steps:
                steps.append([None, ""])
            steps[-1][1] += line + "\n"
    return [tuple(step) for step in steps]


# What is another one each time: the time of day, and the first digits of a connection's ID.
VOLATILE = [(r"\b\d\d:\d\d:\d\d\.\d\d\d\b", r"\d\d:\d\d:\d\d\.\d\d\d"),
            (r"\b(?=[0-9a-f]*\d)[0-9a-f]{8}\b", r"[0-9a-f]{8}")]


def expectation(expected):
    """A pattern for output that a page shows. "…" stands for anything in a line; alone in a line
    for any number of lines."""
    def of_part(part):
        for found, pattern in VOLATILE:
            match = re.search(found, part)
            if match:
                return of_part(part[:match.start()]) + pattern + of_part(part[match.end():])
        return re.escape(part)

    def of_line(line):
        if line == "…":
            return r"(?:[^\n]*\n)*?"
        return "[^\n]*".join(of_part(part) for part in line.split("…")) + "\n"

    return "".join(of_line(line) for line in expected.rstrip("\n").split("\n")) if expected else ""
