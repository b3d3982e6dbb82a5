"""What goes on while nobody presses a key, and what is restored: in a real pseudo-terminal."""
import os
import subprocess
import time

from dashboard_test import PROGRAM, DashboardTest, run
from terminal import Terminal


class LiveTests(DashboardTest):
    def test_a_change_says_what_is_new_in_time(self):
        terminal = self.opened()
        terminal.keys("gjj/e\r")
        with open(self.calendar, encoding="utf-8") as file:
            text = file.read().replace("Newsletter planning", "Gazette planning")
        start = time.time()
        with open(self.calendar, "w", encoding="utf-8") as file:
            file.write(text)
        terminal.wait_for("Read again: 1 changed", 8)
        self.assertLess(time.time() - start, 3)
        self.assertIn("filter: e", terminal.text())

    def test_a_bad_configuration_changes_nothing_and_a_good_one_is_taken(self):
        keys = os.path.join(self.folder, "keys.yaml")
        terminal = self.open(self.calendar, "--config", self.folder)
        terminal.wait_for("Platform weekly status")
        with open(keys, "w", encoding="utf-8") as file:
            file.write("convert: F5\nconvret: x\n")
        terminal.wait_for("What was set", 8)
        self.assertIn("keys.yaml:2", terminal.text())
        terminal.keys("gc")
        self.assertIn("1 of ", terminal.row("decided"))
        with open(keys, "w", encoding="utf-8") as file:
            file.write("convert: F5\n")
        terminal.wait_for("F5 convert", 8)

    def test_two_instances_see_each_others_decisions(self):
        first = self.opened()
        second = self.opened(state=first.state)
        second.keys("gjj")
        first.keys("gc")
        second.wait_for("Decided in another window: CONVERT", 4)
        self.assertIn("1 of ", second.row("decided"))
        second.keys("gjb")
        first.wait_for("2 of ", 4)

    def test_a_slow_read_is_stopped_by_escape(self):
        pipe = os.path.join(self.folder, "slow")
        with open(pipe, "w", encoding="utf-8") as file:
            file.write(f"cat {self.calendar}; sleep 30\n")
        terminal = Terminal(["-c", f"sh {pipe} | {PROGRAM} -"], program="/bin/bash")
        self.running.append(terminal)
        terminal.wait_for("Esc stops")
        terminal.keys("\x1b", quiet=0.6)
        terminal.wait_for("Platform weekly status")
        self.assertIn("Stopped", terminal.text())

    def test_privacy_and_view_are_restored(self):
        first = self.opened()
        first.keys("gcP2")
        first.keys("q")
        self.assertEqual(first.leave(), 0)
        again = Terminal([], state=first.state)
        self.running.append(again)
        again.wait_for("BEFORE")
        self.assertIn("private", again.text())

    def test_the_start_screen_and_back(self):
        first = Terminal([], HOME=self.folder)
        self.running.append(first)
        first.wait_for("It only reads")
        first.keys("d", quiet=0.5)
        first.wait_for("Platform weekly status")
        first.keys("gc")
        first.keys("o", quiet=0.4)
        first.wait_for("It only reads")
        first.keys(f"\x1b[200~'{self.calendar}'\x1b[201~\r", quiet=0.5)
        first.wait_for("Platform weekly status")
        self.assertIn("0 of ", first.row("decided"))
        first.keys("gK")
        first.keys("q")
        self.assertEqual(first.leave(), 0)
        self.assertIn("1 keep", first.raw[-600:])

    def test_who_and_when_counts_again(self):
        terminal = self.opened()
        before = terminal.row("Adjourn")
        terminal.keys("W")
        self.assertIn("weeks=8", terminal.text())
        terminal.keys("\x15weeks=2\r", quiet=0.6)
        self.assertNotEqual(before, terminal.row("Adjourn"))

    def test_the_running_meeting_ticks(self):
        path = os.path.join(self.folder, "now.ics")
        # Ten seconds before its sixth minute is over.
        start = time.gmtime(time.time() - 350)
        with open(path, "w", encoding="utf-8") as file:
            file.write(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:n@x\r\nDTSTAMP:%sZ\r\nDTSTART:%sZ\r\n"
                "DURATION:PT1H\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Standing meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
                % (time.strftime("%Y%m%dT%H%M%S"), time.strftime("%Y%m%dT%H%M%S", start)))
        terminal = self.open(path)
        terminal.wait_for("Standing meeting")
        terminal.keys("j")
        self.assertIn("now: Standing meeting, 5 min", terminal.text())
        terminal.wait_for("now: Standing meeting, 6 min", 25)
