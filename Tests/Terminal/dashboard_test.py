"""What the terminal tests share: a folder with the sample calendar, and terminals that are closed in the end."""
import os
import shutil
import subprocess
import tempfile
import unittest

from terminal import Terminal

PROGRAM = os.environ["ADJOURN"]


def run(*arguments, **options):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60, **options)


def measures(test):
    """Marks a test that measures times or bytes: nothing else may run beside it."""
    test.measures = True
    return test


class DashboardTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="adjourn-test-")
        self.calendar = os.path.join(self.folder, "maya.ics")
        with open(self.calendar, "w", encoding="utf-8") as file:
            file.write(run("demo", "--ics").stdout)
        self.running = []

    def tearDown(self):
        for terminal in self.running:
            terminal.child.close(force=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def open(self, *arguments, **options):
        terminal = Terminal(list(arguments) or [self.calendar], **options)
        self.running.append(terminal)
        return terminal

    def opened(self, **options):
        terminal = self.open(**options)
        terminal.wait_for("Platform weekly status")
        return terminal
