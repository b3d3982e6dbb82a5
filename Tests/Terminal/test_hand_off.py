"""Clipboard, pager and editor in a real pseudo-terminal."""
import base64
import os
import re

from dashboard_test import DashboardTest
from terminal import script

HEADLESS = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "TMUX": "", "SSH_TTY": "", "SSH_CONNECTION": ""}


class HandOffTests(DashboardTest):
    def copied(self, raw):
        found = re.search(r"\x1b\]52;c;([A-Za-z0-9+/=]+)\x07", raw)
        self.assertIsNotNone(found, "no OSC 52 was sent")
        return base64.b64decode(found.group(1)).decode()

    def test_y_copies_through_the_terminal_and_says_so(self):
        terminal = self.opened(**HEADLESS)
        terminal.keys("gy")
        self.assertIn("OSC 52", terminal.text())
        text = self.copied(terminal.raw)
        self.assertIn("Suggested: ", text)
        self.assertRegex(text, r"ID: \w+")

    def test_y_takes_the_desktops_program_where_it_works(self):
        tools = os.path.join(self.folder, "bin")
        os.mkdir(tools)
        got = os.path.join(self.folder, "got")
        script(tools, "xclip", f"cat >{got}\n")
        terminal = self.opened(**{**HEADLESS, "DISPLAY": ":7", "PATH": tools + ":" + os.environ["PATH"]})
        terminal.keys("gy", quiet=0.5)
        self.assertIn("by xclip", terminal.text())
        self.assertNotIn("\x1b]52", terminal.raw)
        with open(got, encoding="utf-8") as file:
            self.assertIn("ID: ", file.read())

    def test_inside_tmux_the_sequence_is_wrapped(self):
        terminal = self.opened(**{**HEADLESS, "TMUX": "/nowhere,1,0"})
        terminal.keys("gy", quiet=0.5)
        self.assertIn("\x1bPtmux;\x1b\x1b]52;c;", terminal.raw)

    def test_v_shows_harmless_source_lines_in_the_pager(self):
        path = os.path.join(self.folder, "hostile.ics")
        with open(self.calendar, encoding="utf-8") as file:
            text = file.read().replace("Platform weekly status", "Platform weekly status\x1b]52;c;ZXZpbA==\x07")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        pager = script(self.folder, "pager", f"cat >{self.folder}/paged; echo PAGED; sleep 0.6\n")
        terminal = self.open(path, PAGER=pager)
        terminal.wait_for("Platform weekly status")
        while "> " not in terminal.row("Platform weekly status")[:3]:
            terminal.keys("j")
        terminal.keys("v", quiet=1.2)
        self.assertIn("PAGED", terminal.raw)
        with open(f"{self.folder}/paged", encoding="utf-8") as file:
            paged = file.read()
        self.assertIn("BEGIN:VEVENT", paged)
        self.assertIn("␛]52", paged)
        self.assertNotIn("\x1b", paged)
        terminal.wait_for("Platform weekly status")
        terminal.keys("c")
        self.assertIn("1 of ", terminal.row("decided"))

    def test_a_pager_that_only_prints_waits_for_enter(self):
        terminal = self.opened(PAGER="cat")
        terminal.keys("gv", quiet=0.6)
        self.assertIn("Enter goes back", terminal.text())
        self.assertIn("BEGIN:VEVENT", terminal.raw)
        terminal.keys("\r", quiet=0.5)
        terminal.wait_for("Platform weekly status")

    def test_a_pager_that_is_not_there_is_told(self):
        terminal = self.opened(PAGER="no-such-pager")
        terminal.keys("gv", quiet=0.6)
        self.assertIn("There is no program no-such-pager", terminal.text())
