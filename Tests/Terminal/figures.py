#!/usr/bin/env python3
"""Measures the screen in a real pseudo-terminal: Tests/Terminal/figures.py PROGRAM (a release build; needs pexpect, pyte).

Prints bytes a cursor move, time from a key to the first bytes of its frame, time to the first frame, time from a changed
file to the new frame, and memory over random keys and reloads.
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


def calendar(path, count, padding=0):
    """A calendar of `count` weekly series, each with a description of some length."""
    chooser = random.Random(1)
    day = time.strftime("%Y%m%d", time.gmtime(time.time() - 200 * 86400))
    with open(path, "w", encoding="utf-8") as file:
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-TIMEZONE:Europe/Berlin\r\n")
        for index in range(count):
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


def answer_times(terminal, keys):
    """Seconds from each key to the first bytes that answer it."""
    found = []
    for key in keys:
        descriptor = terminal.child.child_fd
        start = time.perf_counter()
        os.write(descriptor, key.encode())
        ready, _, _ = select.select([descriptor], [], [], 0.5)
        if ready:
            found.append(time.perf_counter() - start)
        terminal.pump(0.02)
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


def main():
    program = os.path.abspath(sys.argv[1])
    os.environ["ADJOURN"] = program
    folder = tempfile.mkdtemp(prefix="adjourn-figures-")
    try:
        sample = os.path.join(folder, "sample.ics")
        with open(sample, "w", encoding="utf-8") as file:
            file.write(subprocess.run([program, "demo", "--ics"], capture_output=True, text=True).stdout)
        for columns, rows, name in [(120, 36, "with evidence"), (108, 18, "without evidence")]:
            terminal = Terminal([sample, "--no-history"], columns, rows)
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

        many = calendar(os.path.join(folder, "many.ics"), 5_000)
        terminal = Terminal([many, "--no-history"])
        terminal.wait_for("sort: h/wk", 60)
        terminal.pump(1)
        for name, keys in [("moving", "j" * 300), ("deciding", "ckbjKjajuU" * 20), ("filter typing", "/statusreview\x1b" * 8),
                           ("week: undo, redo", "2" + "uU" * 40)]:
            print(f"key to frame at 5,000 series, {name}: {spread(answer_times(terminal, keys))}")
        terminal.child.close(force=True)

        megabyte = calendar(os.path.join(folder, "megabyte.ics"), 1_500, padding=55)
        found = [first_frame(program, megabyte, "sort: h/wk") for _ in range(9)]
        print(f"{os.path.getsize(megabyte)} bytes: first frame {spread([one for one, _ in found])}; "
              f"whole list {spread([all for _, all in found])}")
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

        chooser = random.Random(3)
        terminal = Terminal([sample, "--no-history"], PAGER="true")
        terminal.wait_for("Platform weekly")
        keys = "jkgGcbKaA0nNuUxXihlm#12sStP!?:[]VrdeZ *" + "\x1b" * 12 + "\r\t"
        with open(sample, encoding="utf-8") as file:
            text = file.read()
        for round_ in range(200):
            terminal.child.send("".join(chooser.choice(keys) for _ in range(50)))
            terminal.pump(0.02, 2)
            with open(sample, "w", encoding="utf-8") as file:
                file.write(text if round_ % 2 else text.replace("Newsletter", "Gazette"))
            terminal.keys("\x1b\x1b\x1b", quiet=0.02)
            terminal.keys("r", quiet=0.05)
            if round_ in (19, 49, 99, 199):
                print(f"memory after {(round_ + 1) * 50} keys and {round_ + 1} reloads: "
                      "%d KB, most %d KB" % memory(terminal))
        terminal.child.close(force=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
