"""A terminal in which a page's commands run one after the other, as somebody would type them."""
import os
import re
import signal
import subprocess
import threading
import time

# A command's standard input is empty. What fails ends the shell, so that it can be seen.
LOOP = ('set -eo pipefail; while IFS= read -r -u {commands} file; do . "$file"; '
        'printf "%s\\n" "$file" >&{finished}; done')


class CommandError(Exception):
    """A command failed, took too long, or printed something else than the page says."""


class Terminal:
    def __init__(self, name, folder, environment):
        self.name = name
        self.folder = folder
        self.count = 0
        self.output = ""
        self.read = 0
        self.finished = set()
        self.changed = threading.Condition()
        commands, self.commands = os.pipe()
        status, finished = os.pipe()
        # In a process group of its own, so that all of it can be ended.
        self.process = subprocess.Popen(
            ["bash", "--noprofile", "--norc", "-c",
             LOOP.format(commands=commands, finished=finished)], cwd=folder, env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            pass_fds=(commands, finished), start_new_session=True)
        os.close(commands)
        os.close(finished)
        threading.Thread(target=self._collect, daemon=True).start()
        threading.Thread(target=self._follow, args=(status,), daemon=True).start()

    def _collect(self):
        while True:
            some = os.read(self.process.stdout.fileno(), 65536)
            with self.changed:
                self.output += some.decode(errors="replace")
                self.changed.notify_all()
            if not some:
                return

    def _follow(self, status):
        with os.fdopen(status) as lines:
            for line in lines:
                with self.changed:
                    self.finished.add(line.rstrip("\n"))
                    self.changed.notify_all()
        with self.changed:
            self.changed.notify_all()

    def unread(self):
        return self.output[self.read:]

    def start(self, command):
        """Begins a command; its name, for wait()."""
        self.count += 1
        file = os.path.join(self.folder, f".{self.name}-{self.count}.sh")
        with open(file, "w", encoding="utf-8") as script:
            script.write(command + "\n")
        with self.changed:
            self.read = len(self.output)
        os.write(self.commands, (file + "\n").encode())
        return file

    def _until(self, condition, seconds):
        end = time.monotonic() + seconds
        with self.changed:
            while not condition():
                left = end - time.monotonic()
                if left <= 0:
                    return False
                self.changed.wait(min(left, 0.2))
            return True

    def wait(self, command, file, seconds):
        """Until the command ended; what was printed meanwhile."""
        self._until(lambda: file in self.finished or self.process.poll() is not None, seconds)
        if file in self.finished:
            # The output comes through another pipe: what was written before is read soon.
            size = -1
            while size != len(self.output):
                size = len(self.output)
                time.sleep(0.05)
            return self.unread()
        why = "did not end" if self.process.poll() is None else "failed"
        raise CommandError(f"{why}: {command}\n{self.unread()}")

    def expect(self, pattern, seconds):
        """Until what was printed and not yet expected begins with the pattern."""
        def matches():
            match = re.match(pattern, self.unread())
            if match:
                self.read += match.end()
            return match is not None
        if not self._until(matches, seconds):
            raise CommandError(f"in the terminal \"{self.name}\" stands instead:\n{self.unread()}")

    def close(self):
        os.close(self.commands)
        for how in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.process.pid, how)
            except ProcessLookupError:
                break
            try:
                self.process.wait(5 if how == signal.SIGTERM else None)
            except subprocess.TimeoutExpired:
                continue
