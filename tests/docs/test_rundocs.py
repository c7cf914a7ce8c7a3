#!/usr/bin/env python3
"""What runs the pages' blocks must itself fail where it should."""
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import blocks

RUNNER = Path(__file__).with_name("rundocs.py")


def fenced(language, text, comment=""):
    return (f"<!-- {comment} -->\n" if comment else "") + f"```{language}\n{text}\n```\n"


class Reading(unittest.TestCase):
    def refuses(self, page, why):
        with self.assertRaises(blocks.PageError) as caught:
            blocks.read_blocks("page.md", page)
        self.assertIn(why, str(caught.exception))

    def test_refused(self):
        self.refuses(fenced("pascal", "begin end."), "page.md:1: unknown language \"pascal\"")
        self.refuses(fenced("", "ls"), "unknown language")
        self.refuses("```bash\nls\n", "page.md:1: the block doesn't end")
        self.refuses("~~~bash\nls\n~~~\n", "blocks begin with ```")
        self.refuses("```bash title\nls\n```\n", "blocks begin with ```")
        self.refuses(fenced("bash", "ls", "not run: I don't like it"), "a reason that isn't allowed")
        self.refuses(fenced("bash", "ls", "not run:"), "the comment before the block")
        self.refuses(fenced("bash", "ls", "see below"), "the comment before the block")
        self.refuses(fenced("bash", "ls", "terminal: hub"), "only a console block")
        self.refuses(fenced("html", "<p>"), "what does the page show?")
        self.refuses(fenced("text", "$ ls"), "a text block isn't run")
        self.refuses(fenced("console", "just output"), "begins with a command")

    def test_read(self):
        page = "Text\n" + fenced("c", "int x;", "file: x.c; terminal: main") + "\n- item\n\n" \
            "  ```bash\n  ls\n  ```\n"
        first, second = blocks.read_blocks("page.md", page)
        self.assertEqual((first.line, first.language, first.text), (3, "c", "int x;\n"))
        self.assertEqual(first.directives, {"file": "x.c", "terminal": "main"})
        self.assertEqual((second.text, second.directives), ("ls\n", {}))

    def test_a_comment_counts_for_the_next_block_only(self):
        page = "<!-- file: a.c -->\n\n```c\n```\n```text\n```\n<!-- any -->\nText\n```text\n```\n"
        self.assertEqual([b.directives for b in blocks.read_blocks("page.md", page)],
                         [{"file": "a.c"}, {}, {}])

    def test_console(self):
        self.assertEqual(blocks.console_steps("$ a \\\n> b\nout\nmore\n$ c\n"),
                         [("a \\\nb", "out\nmore\n"), ("c", "")])
        self.assertEqual(blocks.console_steps("out\n"), [(None, "out\n")])

    def test_expectation(self):
        for expected, output, fits in (
                ("a\n", "a\n", True), ("a\n", "b\n", False), ("a\n", "a\nb\n", False),
                ("a … c\n", "a b c\n", True), ("a … c\n", "a\nc\n", False),
                ("a\n…\nc\n", "a\nb\nb\nc\n", True), ("a\n…\nc\n", "a\nc\n", True),
                ("…\nc\n", "a\nb\n", False), ("a.c\n", "abc\n", False), ("", "", True),
                ("12:00:00.000 x\n", "23:59:59.999 x\n", True),
                ("12:00:00.000 x\n", "now x\n", False),
                ("(1f6d2c09)\n", "(00000000)\n", True), ("(1f6d2c09)\n", "(Ann)\n", False)):
            found = re.fullmatch(blocks.expectation(expected), output)
            self.assertEqual(found is not None, fits, (expected, output))


class Running(unittest.TestCase):
    def run_page(self, page, what="run", files=()):
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder)
            (source / "docs").mkdir()
            for name in ("README.md", "CONTRIBUTING.md"):
                (source / name).write_text("", encoding="utf-8")
            (source / "docs/page.md").write_text(page, encoding="utf-8")
            for name, text in files:
                (source / name).write_text(text, encoding="utf-8")
            command = [sys.executable, "-B", str(RUNNER), what, "--source", folder]
            if what == "run":
                command[4:4] = ["docs/page.md"]
                command += ["--work", str(source / "work"), "--bin", folder]
            return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                  text=True, timeout=60, check=False)

    def passes(self, page):
        done = self.run_page(page)
        self.assertEqual(done.returncode, 0, done.stdout)

    def fails(self, page, why, what="run"):
        done = self.run_page(page, what)
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn(why, done.stdout)

    def test_shell(self):
        self.passes(fenced("bash", "export X=1\ncd /") + fenced("console", "$ echo $X; pwd\n1\n/"))
        self.fails(fenced("bash", "true\nfalse\ntrue"), "docs/page.md:1: failed: true\nfalse")
        self.fails(fenced("bash", "false | true"), "failed")
        self.fails(fenced("console", "$ echo a\nb"), "prints\na\nwhere the page has\nb")
        self.fails(fenced("console", "$ echo a; exit 3\na"), "failed: echo a; exit 3")
        self.fails(fenced("bash", "no-such-program"), "no-such-program")

    def test_terminals(self):
        server = fenced("console", "$ echo up; read x <go; echo $x; sleep 100\nup", "terminal: t")
        self.passes(fenced("bash", "mkfifo go") + server + fenced("bash", "echo word >go")
                    + fenced("console", "word", "terminal: t"))

    def test_files(self):
        self.passes(fenced("json", "{}", "file: a.json") + fenced("bash", "cat a.json"))
        self.fails(fenced("json", "{", "file: a.json") + fenced("bash", "cat a.json"), "Expecting")
        self.fails(fenced("json", "{}", "file: a.json"), "no command of the page uses it")
        self.fails(fenced("c", "int main(void) {}"), "no command of the page uses it")
        self.fails(fenced("cpp", "int main() {}", "file: a.cpp"), "no command of the page uses it")
        self.fails(fenced("ini", "[a\nb"), "docs/page.md:1")

    def test_scripts(self):
        self.passes(fenced("js", "console.log(1)"))
        self.fails(fenced("js", "console.log("), "docs/page.md:1")
        self.fails(fenced("js", "throw new Error('no')"), "no")

    @unittest.skipUnless(Path("/usr/lib/qt6/bin/qmllint").exists(), "there is no qmllint")
    def test_qml(self):
        self.passes(fenced("qml", "import QtQml\nQtObject { property int x: 1 }"))
        self.fails(fenced("qml", "import QtQml\nQtObject { property int x: }"), "docs/page.md:1")

    def test_all_pages(self):
        self.fails(fenced("c", "int x;", "tested by: x.cpp"), "there is no x.cpp", "check")
        self.fails("", "no block needs the reason", "check")
        page = "".join(fenced("bash", "ls", f"not run: {reason}") * count
                       for reason, count in blocks.NOT_RUN.items())
        self.assertEqual(self.run_page(page, "check").stdout, "")
        reason = next(iter(blocks.NOT_RUN))
        self.fails(page + fenced("bash", "ls", f"not run: {reason}"), "may be", "check")
        quoted = page + fenced("c", "int x;\n", "tested by: x.c")
        self.assertEqual(self.run_page(quoted, "check", [("x.c", "  int x;\n")]).stdout, "")
        self.assertIn("has no line", self.run_page(quoted, "check", [("x.c", "int y;\n")]).stdout)
        reads = [("x.c", 'read("docs/page.md")')]
        self.assertEqual(self.run_page(quoted, "check", reads).stdout, "")


if __name__ == "__main__":
    unittest.main()
