"""Keys whose bytes a network tears apart."""
import os
import time

from dashboard_test import DashboardTest, measures


class TornKeys(DashboardTest):
    # The machine may sleep too long between the pieces; then they are two keys, and another try tells more.
    TRIES = 6

    def write(self, terminal, text):
        # pexpect waits before it sends.
        os.write(terminal.child.child_fd, text.encode())

    def send_torn(self, terminal, rest):
        self.write(terminal, "\x1b")
        time.sleep(0.006)
        self.write(terminal, rest)
        terminal.pump()

    def test_the_rest_of_a_torn_key_is_no_command(self):
        terminal = self.opened()
        for _ in range(self.TRIES):
            self.send_torn(terminal, "[A")
            if "accept none" not in terminal.text():
                return
            terminal.keys("\x1b")
        self.fail(f"the A of a torn arrow key is taken for a command:\n{terminal.text()}")

    def test_the_mark_that_ends_a_paste_is_found_torn(self):
        terminal = self.opened()
        for _ in range(self.TRIES):
            terminal.child.send("\x1b[200~pasted")
            self.send_torn(terminal, "[201~")
            before = terminal.screen.cursor.y
            terminal.keys("j")
            if terminal.screen.cursor.y != before:
                return
            terminal.child.send("\x1b[200~\x1b[201~")
        self.fail("keys after a paste whose end was torn are taken for text")

    @measures
    def test_a_lone_escape_is_answered_at_once(self):
        terminal = self.opened()
        found = []
        for _ in range(9):
            terminal.keys("s")
            start = time.perf_counter()
            self.write(terminal, "\x1b")
            terminal.child.read_nonblocking(65536, 1)
            found.append(time.perf_counter() - start)
            terminal.pump()
        self.assertLess(min(found), 0.02)
