"""Views, pop-ups and the mouse in a real pseudo-terminal."""
import os
import re

from dashboard_test import DashboardTest
from terminal import script


class ScreenTests(DashboardTest):
    def test_a_document_is_edited_and_then_written(self):
        editor = script(self.folder, "editor", 'printf "\\nAdded by hand.\\n" >>"$1"\n')
        terminal = self.opened(folder=self.folder, EDITOR=editor, VISUAL="")
        terminal.keys("gc4", quiet=0.5)
        self.assertIn("saves to", terminal.text())
        terminal.keys("e", quiet=0.8)
        self.assertIn("nothing is on disk yet", terminal.text())
        self.assertFalse(os.path.exists(os.path.join(self.folder, "docs")))
        terminal.keys("w", quiet=0.5)
        self.assertIn("Wrote docs/", terminal.text())
        written = sorted(os.listdir(os.path.join(self.folder, "docs")))
        self.assertEqual([name.split(".", 1)[1] for name in written], ["md", "messages.txt"])
        with open(os.path.join(self.folder, "docs", written[0]), encoding="utf-8") as file:
            self.assertTrue(file.read().rstrip().endswith("Added by hand."))
        terminal.keys("w", quiet=0.5)
        self.assertIn("is there already", terminal.text())

    def test_an_editor_that_fails_changes_nothing(self):
        editor = script(self.folder, "editor", 'echo gone >"$1"; exit 3\n')
        terminal = self.opened(folder=self.folder, EDITOR=editor, VISUAL="")
        terminal.keys("gc4", quiet=0.5)
        before = [line.split("│")[-1] for line in terminal.screen.display[3:30]]
        terminal.keys("e", quiet=0.8)
        self.assertNotIn("gone", terminal.text())
        self.assertEqual(before, [line.split("│")[-1] for line in terminal.screen.display[3:30]])

    def test_the_palette_finds_by_words_and_runs(self):
        terminal = self.opened()
        terminal.keys("g?")
        self.assertIn("Actions", terminal.text())
        terminal.keys("convert")
        terminal.keys("\r")
        self.assertIn("1 of ", terminal.row("decided"))
        terminal.keys(":undo\r")
        self.assertIn("0 of ", terminal.row("decided"))
        terminal.keys("?")
        terminal.keys("\x1b", quiet=0.5)
        self.assertNotIn("Actions", terminal.text())

    def press(self, terminal, words, button=0, quiet=0.4):
        """A click, or a turn of the wheel, on the first place of some words."""
        for row, line in enumerate(terminal.screen.display):
            if words in line:
                column = line.index(words)
                break
        else:
            raise AssertionError(f"no row holds {words!r}:\n{terminal.text()}")
        terminal.keys(f"\x1b[<{button};{column + 1};{row + 1}M", quiet=0.01)
        terminal.keys(f"\x1b[<{button};{column + 1};{row + 1}m", quiet=quiet)

    def selected(self, terminal):
        """The part of the selected row that is the list's."""
        return next(line for line in terminal.screen.display if line.startswith(">")).split("│")[0]

    def test_the_mouse_chooses_tabs_rows_lines_and_keys(self):
        terminal = self.opened()
        terminal.keys("g")
        self.press(terminal, "2 Week")
        self.assertIn("BEFORE", terminal.text())
        self.press(terminal, "1 Meetings")
        self.press(terminal, "Newsletter planning")
        self.assertIn("Newsletter planning", self.selected(terminal))
        self.press(terminal, "Platform weekly status", button=65)
        self.assertNotIn("Newsletter planning", self.selected(terminal))
        terminal.keys("s")
        self.press(terminal, "people, most first")
        self.assertIn("sort: people", terminal.text())
        terminal.keys("s")
        self.press(terminal, "Adjourn")
        self.assertNotIn("Sort by", terminal.text())
        self.press(terminal, "? help")
        self.assertIn("Actions", terminal.text())
        self.press(terminal, "Esc close")
        self.assertNotIn("Actions", terminal.text())

    def test_kill_in_every_view_loses_nothing(self):
        state = None
        for count, view in enumerate("12345", start=1):
            terminal = self.open(self.calendar, state=state) if state else self.opened()
            state = terminal.state
            terminal.wait_for(f"{count - 1} of ")
            terminal.keys("1nc", quiet=0.4)
            self.assertIn(f"{count} of ", terminal.row("decided"))
            terminal.keys(view)
            terminal.child.kill(9)
            terminal.child.wait()

    def test_wide_text_shifts_no_line_in_any_view(self):
        titles = [
            "設計レビュー定例", "👩‍👩‍👧‍👦 family 🇸🇪 flags 👍🏽", "e\u0301te\u0301 z\u0300\u0301\u0302\u0303", "פגישה שבועית",
            "ｆｕｌｌｗｉｄｔｈ", "長" * 50, "☎️ call ❤️", "ไทยประชุม",
        ]
        with open(self.calendar, encoding="utf-8") as file:
            text = file.read()
        plain = re.sub(r"SUMMARY:.*(\r?\n [^\r\n]*)*", "SUMMARY:" + "status " * 40, text)
        numbers = iter(range(1_000))
        wide = re.sub(
            r"SUMMARY:.*(\r?\n [^\r\n]*)*",
            lambda _: "SUMMARY:" + (titles[next(numbers) % len(titles)] + " status ") * 40, text)
        paths = []
        for name, calendar in [("plain.ics", plain), ("wide.ics", wide)]:
            paths.append(os.path.join(self.folder, name))
            with open(paths[-1], "w", encoding="utf-8", newline="") as file:
                file.write(calendar)
        ways = ["g", "\r", "\x1b2", "3", "4", "5", "1x", "\x1bs", "\x1b!", "\x1b?", "\x1b]"]
        shown = []
        for path in paths:
            terminal = self.open(path)
            terminal.wait_for("h/wk")
            screens = []
            for keys in ways:
                terminal.keys(keys, quiet=0.35)
                rows = range(3, 33)
                screens.append([
                    [column for column in range(120) if terminal.screen.buffer[row][column].data in list("│┌┐└┘")]
                    for row in rows])
            shown.append(screens)
        for keys, first, second in zip(ways, *shown):
            self.assertEqual(first, second, f"after {keys!r}")
