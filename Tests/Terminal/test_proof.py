"""Bytes sent, stores that fail, and text of strangers: in a real pseudo-terminal."""
import os
import random
import re
import sqlite3
import statistics
import tempfile
import time
import unittest

from dashboard_test import PROGRAM, DashboardTest, measures
from terminal import Terminal, script


def series(index, title, extra=""):
    return (
        f"BEGIN:VEVENT\r\nUID:p{index}@x\r\nDTSTAMP:20260101T000000Z\r\n"
        f"DTSTART:{time.strftime('%Y%m%d')}T{index % 24:02d}0000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\n"
        f"SUMMARY:{title}\r\n{extra}END:VEVENT\r\n")


class ProofTests(DashboardTest):
    def write(self, name, events):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(events) + "END:VCALENDAR\r\n")
        return path

    def assert_moves_send_at_most(self, most, columns, rows):
        """Steps down the list of a screen of some size, whose terminal is given back."""
        terminal = self.opened(columns=columns, rows=rows)
        terminal.keys("g")
        found = []
        for _ in range(20):
            before = len(terminal.raw.encode())
            terminal.keys("j", quiet=0.15)
            found.append(len(terminal.raw.encode()) - before)
        print(f"\nbytes a move at {columns}x{rows}: median {statistics.median(found)}, most {max(found)}")
        self.assertLessEqual(max(found), most)
        return terminal

    @measures
    def test_moving_sends_little_and_idling_nothing(self):
        terminal = self.assert_moves_send_at_most(1200, columns=120, rows=36)
        self.assertEqual(terminal.bytes_while_idle(5), 0)

    @measures
    def test_moving_without_evidence_sends_less(self):
        self.assert_moves_send_at_most(400, columns=108, rows=18)

    @unittest.skipUnless(os.path.exists("/proc/self/status"), "memory is read the Linux way")
    def test_looking_around_takes_no_more_memory(self):
        terminal = self.opened(PAGER="true", EDITOR="true", folder=self.folder)
        chooser = random.Random(3)
        keys = "jkgGnN12345stP!?:[]VdeZ *B" + "\x1b" * 12 + "\r\t"

        def memory_after(turns):
            for _ in range(turns):
                terminal.child.send("".join(chooser.choice(keys) for _ in range(50)))
                terminal.pump(0.02, 2)
                terminal.keys("\x1b\x1b\x1b", quiet=0.02)
            with open(f"/proc/{terminal.child.pid}/status", encoding="utf-8") as file:
                return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))

        # Every view has been seen by then.
        before = memory_after(60)
        self.assertLess(memory_after(60) - before, 1000)

    def test_a_full_database_is_told_and_loses_nothing(self):
        first = self.opened()
        first.keys("gc")
        first.keys("q")
        self.assertEqual(first.leave(), 0)
        path = os.path.join(first.state, "adjourn", "decisions.sqlite")
        # Page counts bind one connection only, so the file itself is made as large as its file system allows.
        limited = Terminal(
            ["-c", f"ulimit -f {os.path.getsize(path) // 512 + 8}; exec {PROGRAM} {self.calendar}"],
            program="/bin/sh", state=first.state)
        self.running.append(limited)
        limited.wait_for("Platform weekly status")
        for _ in range(40):
            limited.keys("jx" + random.choice("lmh") + "\x1b", quiet=0.08)
            limited.keys("i" + "n" * 400 + "\r", quiet=0.08)
            if "NOT SAVED" in limited.text():
                break
        self.assertIn("NOT SAVED", limited.text())
        limited.keys("q", quiet=0.4)
        self.assertEqual(limited.leave(), 74)
        again = Terminal([self.calendar], state=first.state)
        self.running.append(again)
        again.wait_for("Platform weekly status")
        self.assertIn("CONVERT", again.text())
        with sqlite3.connect(path) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))

    def test_a_state_directory_that_cannot_be_made_is_told(self):
        blocked = os.path.join(self.folder, "blocked")
        with open(blocked, "w", encoding="utf-8"):
            pass
        terminal = self.open(self.calendar, state=blocked)
        terminal.wait_for("Platform weekly status")
        terminal.keys("gc", quiet=0.4)
        self.assertIn("NOT SAVED", terminal.text())
        self.assertIn("1 of ", terminal.row("decided"))
        terminal.keys("jK")
        self.assertIn("2 of ", terminal.row("decided"))
        terminal.keys("q")
        self.assertEqual(terminal.leave(), 74)

    WIDE = [
        "設計レビュー定例", "👩‍👩‍👧‍👦 family 🇸🇪 flags 👍🏽", "e\u0301te\u0301 z\u0300\u0301\u0302\u0303", "פגישה שבועית",
        "اجتماع أسبوعي", "ｆｕｌｌｗｉｄｔｈ", "x" * 10_000, "長" * 10_000, "☎️ call ❤️", "ไทยประชุม",
    ]

    def test_wide_text_never_shifts_a_column(self):
        path = self.write("wide.ics", [series(i, title) for i, title in enumerate(self.WIDE)])
        for columns, rows in [(120, 36), (80, 24), (60, 16), (40, 10)]:
            terminal = self.open(path, columns=columns, rows=rows)
            terminal.wait_for("h/wk")
            terminal.keys("jjkG")
            lines = [line for line in terminal.screen.display if re.match(r"^[> ][* ] +\d+\.\d\d", line)]
            self.assertGreaterEqual(len(lines), min(4, rows - 6))
            for line in lines:
                self.assertRegex(line, r"^[> ][* ] {1,2}\d\.\d\d ")
            if columns == 120:
                rules = [row for row in range(4, 33) if terminal.screen.buffer[row][69].data == "│"]
                self.assertEqual(len(rules), 29, terminal.text())

    HOSTILE = "\x1b[31m\x1b]0;owned\x07\x1bP+q\x1b\\\x9b2J\u202egnp\u2066\u2069\u200e\x08\x7f"

    def test_nothing_hostile_reaches_the_terminal(self):
        people = (
            f"ORGANIZER;CN=\"Eve{self.HOSTILE}\":mailto:eve@x\r\n"
            f"ATTENDEE;CN=\"Mallory{self.HOSTILE}\":mailto:m@x\r\nDESCRIPTION:status{self.HOSTILE}\r\n")
        folder = os.path.join(self.folder, "evil\x1b]0;x\x07\u202e")
        os.mkdir(folder)
        path = self.write("a.ics", [series(1, f"Weekly status {self.HOSTILE}end", people), "RRULE:x\x1b[2J\r\n"])
        os.rename(path, os.path.join(folder, "a.ics"))
        with open(os.path.join(self.folder, "keys.yaml"), "w", encoding="utf-8") as file:
            file.write("\"con\\e]0;x\\avert\\u202e\": c\n")
        terminal = self.open(folder, "--config", self.folder, LANG="C.UTF-8")
        terminal.wait_for("Weekly status")
        terminal.keys("j]]\r]]!")
        terminal.keys("G\x1b\x1b2", quiet=0.4)
        terminal.keys("1y")
        for words in ["\x1b[31m", "\x1b]0;", "\x1bP+q", "\x9b", "\u202e", "\u2066", "\u200e", "\x7f", "gnp\u2066"]:
            self.assertNotIn(words, terminal.raw)

    def test_nothing_hostile_reaches_the_terminal_from_a_team_in_any_view(self):
        hostile = self.HOSTILE
        for owner in ["eve", "mallory"]:
            head = f"X-WR-CALNAME:{owner}{hostile}@example.org\r\nX-WR-CALDESC:{hostile}\r\n"
            people = "".join(
                f"ATTENDEE;CN=\"{name}{hostile}\":mailto:{name}@example.org\r\n" for name in ["eve", "mallory", "z"])
            more = people + f"LOCATION:{hostile}\r\nDESCRIPTION:{hostile} status\r\nORGANIZER;CN={hostile}:mailto:z@x\r\n"
            self.write(f"{owner}.ics", [head, *(series(i, f"Status {i} {hostile}", more) for i in range(4))])
        templates = os.path.join(self.folder, "templates")
        os.mkdir(templates)
        with open(os.path.join(templates, "status-update.mustache"), "w", encoding="utf-8") as file:
            file.write(f"# {{{{title}}}} {hostile}\nfrom a template\n")
        with open(os.path.join(self.folder, "theme.yaml"), "w", encoding="utf-8") as file:
            file.write("\"bad\\e]0;x\\a\\u202e\": 3\n")
        paths = [os.path.join(self.folder, f"{owner}.ics") for owner in ["eve", "mallory"]]
        terminal = self.open(*paths, "--config", self.folder)
        terminal.wait_for("Status 1")
        for keys in ["g", "\r", "]", "]", "\x1b", "c", "4", "]", "]", "3", "j", "2", "]", "5", "f", "f", "1", "x", "\x1b", "!",
                     "G", "\x1b", "B", "\x1b", "C", "\x1b", "/eve\r", "\x1b", "A", "\x1b", "W", "\x1b", "P", "3", "1", "iq\r", "q"]:
            terminal.keys(keys, quiet=0.35 if keys in ("\x1b", "4", "5", "3") else 0.12)
        for words in ["\x1b[31m", "\x1b]0;", "\x1bP+q", "\x9b", "\u202e", "\u2066", "\u2069", "\u200e", "\x7f"]:
            self.assertNotIn(words, terminal.raw)

    def test_random_bytes_leave_the_terminal_in_order(self):
        chooser = random.Random(7)
        terminal = self.opened(PAGER="true", EDITOR="true")
        for _ in range(60):
            junk = "".join(chr(chooser.choice([27, 91, 79, 13, 9, *range(32, 127)])) for _ in range(20))
            terminal.keys(junk.replace("q", "j").replace("Q", "j"), quiet=0.02)
            if not terminal.child.isalive():
                break
        self.assertTrue(terminal.child.isalive())
        terminal.keys("\x03", quiet=0.4)
        self.assertIn(terminal.leave(), (0, 130))
        self.assertIn("\x1b[?1049l", terminal.raw)
