"""A real pseudo-terminal with a screen that can be read: pexpect drives the program, pyte is the terminal."""
import os
import tempfile
import time

import pexpect
import pyte


class Terminal:
    """One run of adjourn in a terminal of its own size, with its own state directory."""

    def __init__(self, arguments, columns=120, rows=36, state=None, program=None, folder=None,
                 ignores_hangup=False, **environment):
        self.state = state or tempfile.mkdtemp(prefix="adjourn-state-")
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.Stream(self.screen)
        clean = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "ESCDELAY", "TZ")}
        clean.update({"TERM": "xterm-256color", "LANG": "C.UTF-8", "XDG_STATE_HOME": self.state, **environment})
        self.raw = ""
        self.child = pexpect.spawn(
            program or os.environ["ADJOURN"], arguments, dimensions=(rows, columns), env=clean,
            encoding="utf-8", timeout=10, cwd=folder, ignore_sighup=ignores_hangup)

    def pump(self, quiet=0.25, limit=10.0):
        """Reads until nothing came for `quiet` seconds."""
        end = time.time() + limit
        while time.time() < end:
            try:
                data = self.child.read_nonblocking(65536, quiet)
            except (pexpect.TIMEOUT, pexpect.EOF):
                return
            self.raw += data
            self.stream.feed(data)

    def keys(self, text, quiet=0.25):
        self.child.send(text)
        self.pump(quiet)

    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display)

    def wait_for(self, words, limit=15.0):
        """Waits until some words stand on the screen."""
        end = time.time() + limit
        while words not in self.text():
            if time.time() > end or not self.child.isalive():
                raise AssertionError(f"{words!r} did not appear on:\n{self.text()}")
            self.pump(0.1, 0.5)

    def row(self, words):
        """The first row that holds some words."""
        for line in self.screen.display:
            if words in line:
                return line.rstrip()
        raise AssertionError(f"no row holds {words!r}:\n{self.text()}")

    def resize(self, columns, rows):
        self.child.setwinsize(rows, columns)
        self.screen.resize(rows, columns)
        self.pump()

    def bytes_while_idle(self, seconds):
        before = len(self.raw)
        self.pump(seconds, seconds + 0.2)
        return len(self.raw) - before

    def leave(self):
        """Waits for the end and gives the exit code, or minus the signal."""
        self.pump(0.3)
        self.child.wait()
        code = self.child.exitstatus
        return code if code is not None else -self.child.signalstatus


def script(folder, name, text):
    """A program of a few lines of shell; gives its path."""
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write("#!/bin/sh\n" + text)
    os.chmod(path, 0o755)
    return path
