"""The dashboard in a real pseudo-terminal; Tests/Terminal/run runs it."""
import os
import signal
import tempfile
import time

from dashboard_test import PROGRAM, DashboardTest, run
from terminal import Terminal


class DashboardTests(DashboardTest):
    def test_decide_undo_filter_resize_quit_and_find_it_again(self):
        first = self.opened()
        self.assertIn("0 of ", first.row("decided"))
        first.keys("gc")
        first.keys("jK")
        first.keys("jb")
        self.assertIn("3 of ", first.row("decided"))
        first.keys("u")
        self.assertIn("2 of ", first.row("decided"))
        decided = [line for line in first.screen.display if "CONVERT" in line or "KEEP" in line]
        self.assertGreaterEqual(len(decided), 2)
        first.keys("/newsletter\r")
        self.assertIn("Newsletter planning", first.text())
        self.assertNotIn("Roadmap steering", first.text())
        first.resize(80, 24)
        self.assertIn("Newsletter planning", first.text())
        first.resize(40, 10)
        self.assertIn("Newsletter", first.text())
        first.resize(120, 36)
        first.keys("\x1b", quiet=0.5)
        first.wait_for("Roadmap steering")
        first.keys("q")
        self.assertEqual(first.leave(), 0)
        again = self.open(self.calendar, state=first.state)
        again.wait_for("Platform weekly status")
        self.assertIn("2 of ", again.row("decided"))
        self.assertIn("CONVERT", again.text())
        self.assertIn("KEEP", again.text())
        again.keys("U")
        self.assertIn("3 of ", again.row("decided"))

    def test_without_a_path_the_last_calendar_opens(self):
        first = self.opened()
        first.keys("c")
        first.keys("q")
        self.assertEqual(first.leave(), 0)
        again = Terminal([], state=first.state)
        self.running.append(again)
        again.wait_for("Platform weekly status")
        self.assertIn("1 of ", again.row("decided"))

    def test_what_was_shown_as_saved_survives_kill(self):
        first = self.opened()
        first.keys("gc")
        self.assertIn("1 of ", first.row("decided"))
        os.kill(first.child.pid, signal.SIGKILL)
        first.child.wait()
        again = self.open(self.calendar, state=first.state)
        again.wait_for("Platform weekly status")
        self.assertIn("1 of ", again.row("decided"))

    def test_two_instances_keep_both_decisions(self):
        one = self.opened()
        two = self.open(self.calendar, state=one.state)
        two.wait_for("Platform weekly status")
        one.keys("gc")
        two.keys("GK")
        one.keys("q")
        two.keys("q")
        self.assertEqual((one.leave(), two.leave()), (0, 0))
        again = self.open(self.calendar, state=one.state)
        again.wait_for("Platform weekly status")
        self.assertIn("2 of ", again.row("decided"))

    def test_the_terminal_is_given_back(self):
        for sent, expected in [(signal.SIGTERM, 143), (signal.SIGINT, 130), (signal.SIGHUP, 129)]:
            terminal = self.opened()
            os.kill(terminal.child.pid, sent)
            self.assertEqual(terminal.leave(), expected)
            self.assertIn("\x1b[?1049l", terminal.raw)

    def test_control_c_and_q_leave(self):
        terminal = self.opened()
        terminal.keys("\x03")
        self.assertIn(terminal.leave(), (0, 130))
        terminal = self.opened()
        terminal.keys("q")
        self.assertEqual(terminal.leave(), 0)
        self.assertIn("\x1b[?1049l", terminal.raw)

    def test_suspend_and_resume(self):
        shell = Terminal(["--norc", "-i"], program="/bin/bash", PS1="$ ")
        self.running.append(shell)
        shell.pump(0.5)
        shell.keys(f"XDG_STATE_HOME={shell.state} {PROGRAM} {self.calendar}\r")
        shell.wait_for("Platform weekly status")
        shell.keys("\x1a", quiet=0.6)
        self.assertIn("Stopped", shell.text())
        shell.keys("fg\r", quiet=0.6)
        shell.wait_for("Platform weekly status")
        shell.keys("q", quiet=0.6)
        shell.keys("echo sane $?\r", quiet=0.4)
        self.assertIn("sane 0", shell.text())

    def test_idle_sends_nothing(self):
        terminal = self.opened()
        terminal.pump(1)
        self.assertEqual(terminal.bytes_while_idle(2.5), 0)

    def test_a_changed_file_is_read_again_with_the_row_kept(self):
        terminal = self.opened()
        terminal.keys("gjj")
        selected = [line for line in terminal.screen.display if line.startswith(">")]
        text = open(self.calendar, encoding="utf-8").read().replace("Newsletter planning", "Gazette planning")
        with open(self.calendar, "w", encoding="utf-8") as file:
            file.write(text)
        terminal.wait_for("Gazette planning", 8)
        after = [line for line in terminal.screen.display if line.startswith(">")]
        self.assertEqual(selected[0].split("│")[0], after[0].split("│")[0])

    def test_pasted_text_decides_nothing(self):
        terminal = self.opened()
        terminal.keys("\x1b[200~cKbq\x1b[201~", quiet=0.5)
        self.assertIn("0 of ", terminal.row("decided"))
        self.assertTrue(terminal.child.isalive())

    def test_standard_input_carries_the_calendar(self):
        terminal = Terminal(["-c", f"{PROGRAM} - < {self.calendar}"], program="/bin/bash")
        self.running.append(terminal)
        terminal.wait_for("Platform weekly status")
        terminal.keys("gc")
        self.assertIn("1 of ", terminal.row("decided"))
        terminal.keys("q")
        self.assertEqual(terminal.leave(), 0)

    def test_start_screen_opens_a_typed_path(self):
        terminal = Terminal([], HOME=self.folder)
        self.running.append(terminal)
        terminal.wait_for("It only reads")
        terminal.keys(self.calendar + "\r", quiet=0.5)
        terminal.wait_for("Platform weekly status")
        self.assertEqual(os.listdir(terminal.state), [])

    def test_terminals_that_cannot_draw_are_told_so(self):
        dumb = self.open(TERM="dumb")
        self.assertEqual(dumb.leave(), 1)
        self.assertIn("adjourn audit", dumb.raw)
        self.assertNotIn("\x1b[", dumb.raw)
        piped = run(self.calendar)
        self.assertEqual(piped.returncode, 0)
        self.assertIn("Platform weekly status", piped.stdout)

    def test_no_color_sends_no_colour(self):
        terminal = self.opened(NO_COLOR="1")
        self.assertNotIn("38;5;", terminal.raw)
        self.assertIn("38;5;", self.opened().raw)

    def test_ascii_sends_only_ascii_of_its_own(self):
        terminal = self.open(self.calendar, "--ascii")
        terminal.wait_for("Platform weekly status")
        for glyph in "│─█▊░▒▓▮▯…":
            self.assertNotIn(glyph, terminal.raw)

    def test_resize_storm(self):
        terminal = self.opened()
        for step in range(25):
            terminal.child.setwinsize(10 + step, 40 + 3 * step)
        terminal.screen.resize(36, 120)
        terminal.child.setwinsize(36, 120)
        terminal.pump(0.6)
        terminal.keys("\x0c", quiet=0.5)
        terminal.wait_for("Platform weekly status")
        terminal.resize(30, 6)
        self.assertIn("40x8", terminal.text())
        terminal.resize(120, 36)
        terminal.wait_for("Platform weekly status")

    def test_hostile_titles_never_reach_the_terminal(self):
        path = os.path.join(self.folder, "hostile.ics")
        with open(path, "w", encoding="utf-8") as file:
            file.write(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:h@x\r\nDTSTAMP:%sZ\r\n"
                "DTSTART:%s\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\n"
                "SUMMARY:weekly status \x1b]52;c;ZXZpbA==\x07 \x1b[31mred \u202egnp\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
                % (time.strftime("%Y%m%dT%H%M%S"), time.strftime("%Y%m%dT090000")))
        terminal = self.open(path)
        terminal.wait_for("weekly status")
        self.assertNotIn("\x1b]52", terminal.raw)
        self.assertNotIn("\x1b[31m", terminal.raw)
        self.assertNotIn("\u202e", terminal.raw)

    def test_a_damaged_store_is_never_called_saved(self):
        state = tempfile.mkdtemp(prefix="adjourn-state-")
        os.mkdir(os.path.join(state, "adjourn"))
        with open(os.path.join(state, "adjourn", "decisions.sqlite"), "w", encoding="utf-8") as file:
            file.write("garbage\n")
        terminal = self.open(self.calendar, state=state)
        terminal.wait_for("Platform weekly status")
        terminal.keys("gcjK")
        self.assertIn("NOT SAVED", terminal.text())
        terminal.keys("q")
        self.assertEqual(terminal.leave(), 74)
        self.assertIn("NOT saved", terminal.raw[-600:])
        self.assertEqual(run("audit", self.calendar, env={**os.environ, "XDG_STATE_HOME": state}).returncode, 0)

    def test_a_home_path_is_understood_and_a_lost_calendar_leaves_a_start_screen(self):
        first = Terminal([], HOME=self.folder)
        self.running.append(first)
        first.wait_for("It only reads")
        first.keys("~/maya.ics\r", quiet=0.5)
        first.wait_for("Platform weekly status")
        first.keys("gc")
        first.keys("q")
        self.assertEqual(first.leave(), 0)
        os.rename(self.calendar, self.calendar + ".away")
        again = Terminal([], state=first.state, HOME=self.folder)
        self.running.append(again)
        again.wait_for("There is no file")
        again.keys("d", quiet=0.5)
        again.wait_for("Platform weekly status")

    def test_standard_input_is_not_reopened(self):
        first = Terminal(["-c", f"{PROGRAM} - < {self.calendar}"], program="/bin/bash")
        self.running.append(first)
        first.wait_for("Platform weekly status")
        first.keys("gc")
        first.keys("q")
        first.leave()
        again = Terminal([], state=first.state)
        self.running.append(again)
        again.wait_for("It only reads")

    def test_a_file_that_is_replaced_is_followed(self):
        terminal = self.opened()
        text = open(self.calendar, encoding="utf-8").read()
        os.remove(self.calendar)
        terminal.pump(1.5, 2)
        with open(self.calendar, "w", encoding="utf-8") as file:
            file.write(text.replace("Newsletter planning", "Gazette planning"))
        terminal.wait_for("Gazette planning", 8)

    def test_control_c_says_what_was_decided(self):
        terminal = self.opened()
        terminal.keys("gc")
        terminal.keys("\x03")
        self.assertIn(terminal.leave(), (0, 130))
        self.assertIn("1 of", terminal.raw[-400:])

    def test_sample_data_is_never_called_saved(self):
        terminal = Terminal([], HOME=self.folder)
        self.running.append(terminal)
        terminal.wait_for("It only reads")
        terminal.keys("d", quiet=0.5)
        terminal.wait_for("Platform weekly status")
        terminal.keys("gc")
        self.assertIn("NOT SAVED", terminal.text())
        terminal.keys("q")
        self.assertEqual(terminal.leave(), 0)
        self.assertIn("Nothing was saved: that was sample data", terminal.raw[-600:])
        self.assertNotIn("--no-history", terminal.raw[-600:])
        self.assertEqual(os.listdir(terminal.state), [])

    def test_a_terminal_that_goes_away_loses_nothing(self):
        first = self.opened()
        first.keys("gc")
        first.keys("2")
        first.child.ptyproc.fileobj.close()
        _, status = os.waitpid(first.child.pid, 0)
        self.assertEqual(os.waitstatus_to_exitcode(status), 129)
        self.running.remove(first)
        again = Terminal([], state=first.state)
        self.running.append(again)
        again.wait_for("BEFORE")
        self.assertIn("1 of ", again.row("decided"))

    def test_a_terminal_that_goes_away_without_a_signal_ends_it(self):
        terminal = self.opened(ignores_hangup=True)
        terminal.child.ptyproc.fileobj.close()
        self.running.remove(terminal)
        for _ in range(50):
            pid, status = os.waitpid(terminal.child.pid, os.WNOHANG)
            if pid:
                return self.assertEqual(os.waitstatus_to_exitcode(status), 129)
            time.sleep(0.1)
        os.kill(terminal.child.pid, 9)
        os.waitpid(terminal.child.pid, 0)
        self.fail("it goes on without a terminal")

    def test_a_process_substitution_is_read_once_and_not_remembered(self):
        first = Terminal(["-c", f"{PROGRAM} <(cat {self.calendar})"], program="/bin/bash")
        self.running.append(first)
        first.wait_for("Platform weekly status")
        first.keys("gc")
        first.keys("r")
        self.assertIn("cannot be read again", first.text())
        first.keys("q")
        first.leave()
        self.assertNotIn("adjourn goes on where you left", first.raw[-600:])
        again = Terminal([], state=first.state)
        self.running.append(again)
        again.wait_for("It only reads")

    def test_mistakes_in_the_key_file_are_shown(self):
        with open(os.path.join(self.folder, "keys.yaml"), "w", encoding="utf-8") as file:
            file.write("convert: c F5\nconvret: x\n")
        terminal = self.open(self.calendar, "--config", self.folder)
        terminal.wait_for("Platform weekly status")
        terminal.keys("j")
        terminal.wait_for("skipped while reading")
        terminal.keys("!")
        self.assertIn("is no command", terminal.text())

    def test_a_decision_is_found_again_under_a_new_uid(self):
        first = self.opened()
        first.keys("gc")
        first.keys("q")
        self.assertEqual(first.leave(), 0)
        text = open(self.calendar, encoding="utf-8").read().replace("UID:sample-", "UID:another-export-")
        with open(self.calendar, "w", encoding="utf-8") as file:
            file.write(text)
        again = self.open(self.calendar, state=first.state)
        again.wait_for("carried over 1")
        self.assertIn("1 of ", again.row("decided"))
