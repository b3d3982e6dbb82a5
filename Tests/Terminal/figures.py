#!/usr/bin/env python3
"""Measures the screen in a real pseudo-terminal; needs pexpect and pyte:

Tests/Terminal/figures.py PROGRAM [bytes|keys|team|start|change|landing|memory …], with a release build.

Prints bytes a cursor move, time from a key to the first bytes of its frame and to the last that it led to, time to the
first frame, time from a changed file to the new frame, work while it lands, and memory over random keys and reloads.
Memory grows while every view is seen for the first time, and by some 350 bytes with each change that can be undone.

Other work on the machine makes the times longer than they are: beside them stands the processor time that the key took
of the program's first thread, which reads keys and draws, and how long that thread waited for a processor (Linux only).
"""
import os
import random
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from terminal import Terminal  # noqa: E402

WORDS = "status review planning sync design retro budget hiring release metrics roadmap customer team weekly".split()


def calendar(path, count, padding=0, first=0, owner=None):
    """A calendar of `count` weekly series, each with a description of some length."""
    chooser = random.Random(1 + first)
    day = time.strftime("%Y%m%d", time.gmtime(time.time() - 200 * 86400))
    with open(path, "w", encoding="utf-8") as file:
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-TIMEZONE:Europe/Berlin\r\n")
        if owner:
            file.write(f"X-WR-CALNAME:{owner}@example.org\r\n")
        for index in range(first, first + count):
            title = " ".join(chooser.sample(WORDS, 3))
            file.write(
                f"BEGIN:VEVENT\r\nUID:{index}@x\r\nDTSTAMP:20260101T000000Z\r\n"
                f"DTSTART;TZID=Europe/Berlin:{day}T{8 + index % 9:02d}{index % 2 * 30:02d}00\r\nDURATION:PT30M\r\n"
                f"RRULE:FREQ=WEEKLY;BYDAY={chooser.choice(['MO', 'TU', 'WE', 'TH', 'FR'])}\r\nSUMMARY:{title} {index}\r\n"
                f"DESCRIPTION:{' '.join(chooser.choices(WORDS, k=12 + padding))}\r\nEND:VEVENT\r\n")
        file.write("END:VCALENDAR\r\n")
    return path


def spread(seconds):
    ordered = sorted(seconds)
    at = lambda share: 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]
    return f"median {at(0.5):.2f} ms, p99 {at(0.99):.2f} ms, most {at(1):.2f} ms of {len(ordered)}"


def first_thread(process):
    """Seconds that a process' first thread has run, and has waited to run."""
    try:
        with open(f"/proc/{process}/task/{process}/schedstat", encoding="utf-8") as file:
            ran, waited, _ = file.read().split()
        return int(ran) / 1e9, int(waited) / 1e9
    except OSError:
        return 0.0, 0.0


class Answer:
    """What one key led to: seconds to the first and to the last bytes, of work, and of waiting for a processor."""

    def __init__(self, key, first, last, worked, waited):
        self.key, self.first, self.last, self.worked, self.waited = key, first, last, worked, waited


def answers(terminal, keys, quiet=0.03):
    """The answers to some keys; keys that change nothing on the screen have none."""
    found = []
    descriptor = terminal.child.child_fd
    for key in keys:
        ran, waited = first_thread(terminal.child.pid)
        start = time.perf_counter()
        os.write(descriptor, key.encode())
        first = last = None
        while select.select([descriptor], [], [], 0.3 if first is None else quiet)[0]:
            last = time.perf_counter() - start
            first = first or last
            terminal.pump(0)
        after = first_thread(terminal.child.pid)
        if first is not None:
            found.append(Answer(key, first, last, after[0] - ran, after[1] - waited))
    return found


def memory(terminal):
    """Resident kilobytes, and the most so far."""
    with open(f"/proc/{terminal.child.pid}/status", encoding="utf-8") as file:
        lines = dict(line.split(":", 1) for line in file)
    return int(lines["VmRSS"].split()[0]), int(lines["VmHWM"].split()[0])


def first_frame(program, path, words):
    """Seconds until the program's name stands on the screen, and until some words do."""
    start = time.perf_counter()
    terminal = Terminal([path, "--no-history"], program=program)
    first = whole = None
    while whole is None and time.perf_counter() - start < 10:
        terminal.pump(0.002, 0.004)
        if first is None and "Adjourn" in terminal.raw:
            first = time.perf_counter() - start
        if words in terminal.raw:
            whole = time.perf_counter() - start
    terminal.child.close(force=True)
    return first, whole


def sample(folder, program):
    path = os.path.join(folder, "sample.ics")
    with open(path, "w", encoding="utf-8") as file:
        file.write(subprocess.run([program, "demo", "--ics"], capture_output=True, text=True).stdout)
    return path


def measure_bytes(folder, program):
    path = sample(folder, program)
    for columns, rows, name in [(120, 36, "with evidence"), (108, 18, "without evidence")]:
        terminal = Terminal([path, "--no-history"], columns, rows)
        terminal.wait_for("Platform weekly")
        terminal.keys("g")
        found = []
        for key in "j" * 22 + "k" * 22:
            before = len(terminal.raw.encode())
            terminal.keys(key, quiet=0.06)
            found.append(len(terminal.raw.encode()) - before)
        print(f"bytes a move {name}: mean {statistics.mean(found):.0f}, most {max(found)}; "
              f"idle for 5 s: {terminal.bytes_while_idle(5)}")
        terminal.child.close(force=True)


def measure_groups(paths, title, groups):
    """Groups of a name, keys, and keys that are pressed before and not measured."""
    terminal = Terminal([*paths, "--no-history"])
    terminal.wait_for("sort: h/wk", 60)
    terminal.pump(1)
    for name, keys, *before in groups:
        for key in "".join(before):
            terminal.keys(key, quiet=0.5)
        found = answers(terminal, keys)
        slowest = max(found, key=lambda answer: answer.worked)
        print(f"{title}, {name}: {spread([answer.first for answer in found])}\n"
              f"    whole answer: {spread([answer.last for answer in found])}\n"
              f"    work: {spread([answer.worked for answer in found])} (slowest {slowest.key!r}); "
              f"waiting for a processor: most {1000 * max(answer.waited for answer in found):.2f} ms", flush=True)
    terminal.child.close(force=True)


def measure_keys(folder, program):
    many = calendar(os.path.join(folder, "many.ics"), 5_000)
    measure_groups([many], "key to frame at 5,000 series", [
        ("first looks", "2345"), ("first best moves", "1gB\x1b"), ("moving", "j" * 300 + "gG\x04\x15"),
        ("deciding", "ckbjKjajuU" * 20), ("filter typing", "/statusreview\x1b" * 8),
        ("week: undo, redo", "2" + "uU" * 40), ("changing views", "12345" * 30),
        ("changing views after deciding", "1c2u4U51K2" * 10),
        ("documents: moving", "jk" * 40, "4"), ("report: moving", "jk" * 40, "5"),
        ("best moves after deciding", "1cB\x1bKB\x1b" * 20), ("best moves in the week", "2" + "BuU" * 20),
        ("marking, sorting", "1 jV jV* *s\x1bS" * 10), ("sorting by each", "shsvscspstsa" * 3),
        ("levels and head counts by hand", "xhlmr\x1b#12\ru" * 8),
        ("clean slate", "awhy\rbwhy\rjk0" * 6, "C"), ("clean slate: views", "2345" * 5, "0"),
        ("deciding, much decided", "ckbjKjuU" * 8, "1\x1bA\r"), ("week, much decided", "uU" * 20, "2")])


def measure_team(folder, program):
    team = [calendar(os.path.join(folder, f"{name}@example.org.ics"), 1_250, first=index * 1_250, owner=name)
            for index, name in enumerate(["ana", "ben", "chidi", "dana"])]
    measure_groups(team, "key to frame at 5,000 series of four people", [
        ("first looks", "32"), ("deciding", "1" + "ckbjKjajuU" * 10), ("people: moving, undo, redo", "3" + "jkuU" * 20),
        ("week: others, undo, redo", "2" + "]]uU" * 20), ("changing views", "12345" * 20)])


def measure_start(folder, program):
    megabyte = calendar(os.path.join(folder, "megabyte.ics"), 1_500, padding=55)
    found = [first_frame(program, megabyte, "sort: h/wk") for _ in range(9)]
    print(f"{os.path.getsize(megabyte)} bytes: first frame {spread([one for one, _ in found])}; "
          f"whole list {spread([all for _, all in found])}")
    large = calendar(os.path.join(folder, "large.ics"), 20_000, padding=180)
    found = [first_frame(program, large, "reading")[0] for _ in range(5)]
    print(f"{os.path.getsize(large)} bytes: first frame {spread(found)}")
    found = [first_frame(program, large, "MB")[1] for _ in range(5)]
    print(f"{os.path.getsize(large)} bytes: progress {spread(found)}")


def measure_change(folder, program):
    megabyte = calendar(os.path.join(folder, "megabyte.ics"), 1_500, padding=55)
    terminal = Terminal([megabyte, "--no-history"])
    terminal.wait_for("sort: h/wk")
    terminal.pump(1)
    with open(megabyte, encoding="utf-8") as file:
        text = file.read()
    found = []
    for turn in range(5):
        start = time.perf_counter()
        with open(megabyte, "w", encoding="utf-8") as file:
            file.write(text.replace("SUMMARY:", f"SUMMARY:v{turn} "))
        terminal.wait_for("Read again", 10)
        found.append(time.perf_counter() - start)
        terminal.keys("j", quiet=0.1)
    print(f"changed file to new frame: {spread(found)}")
    terminal.child.close(force=True)


def measure_landing(folder, program):
    path = calendar(os.path.join(folder, "landing.ics"), 5_000)
    terminal = Terminal([path, "--no-history"])
    terminal.wait_for("sort: h/wk", 60)
    terminal.pump(1)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    found = []
    for turn in range(9):
        before = first_thread(terminal.child.pid)[0]
        with open(path, "w", encoding="utf-8") as file:
            file.write(text if turn % 2 else text.replace("SUMMARY:status", "SUMMARY:state"))
        terminal.wait_for("Read again", 20)
        terminal.pump(1)
        found.append(first_thread(terminal.child.pid)[0] - before)
        terminal.keys("j", quiet=0.1)
    print(f"work of the first thread as a changed audit of 5,000 series lands, frames included: {spread(found)}")
    terminal.child.close(force=True)


def measure_memory(folder, program):
    path = sample(folder, program)
    chooser = random.Random(3)
    terminal = Terminal([path, "--no-history"], PAGER="true", EDITOR="true")
    terminal.wait_for("Platform weekly")
    keys = "jkgGcbKaA0nNuUxXihlm#12345sStP!?:[]VrdeZ *B" + "\x1b" * 12 + "\r\t"
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for turn in range(200):
        terminal.child.send("".join(chooser.choice(keys) for _ in range(50)))
        terminal.pump(0.02, 2)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text if turn % 2 else text.replace("Newsletter", "Gazette"))
        terminal.keys("\x1b\x1b\x1b", quiet=0.02)
        terminal.keys("r", quiet=0.05)
        if turn in (19, 49, 99, 199):
            print(f"memory after {(turn + 1) * 50} keys and {turn + 1} reloads: "
                  "%d KB, most %d KB" % memory(terminal), flush=True)
    terminal.child.close(force=True)


PARTS = {
    "bytes": measure_bytes, "keys": measure_keys, "team": measure_team, "start": measure_start,
    "change": measure_change, "landing": measure_landing, "memory": measure_memory,
}


def main():
    program = os.path.abspath(sys.argv[1])
    os.environ["ADJOURN"] = program
    folder = tempfile.mkdtemp(prefix="adjourn-figures-")
    try:
        for part in sys.argv[2:] or PARTS:
            PARTS[part](folder, program)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
