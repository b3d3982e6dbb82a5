"""Labelled entries of Tests/AuditTests/Judgement/Entries, and the calendar exports that they would stand in."""
import json, pathlib, random
from datetime import datetime, timedelta

FOLDER = pathlib.Path(__file__).parent.parent.parent / "Tests/AuditTests/Judgement/Entries"
TODAY = datetime(2026, 11, 20)
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
PROGRAMS = ["-//Google Inc//Google Calendar 70.9054//EN", "-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
            "-//Apple Inc.//macOS 15.1//EN"]


def read():
    """All entries; `author` is who wrote them: one a file, in dev.jsonl one a letter of the ids."""
    entries = []
    for path in sorted(FOLDER.glob("*.jsonl")):
        for line in path.open(encoding="utf-8"):
            entry = json.loads(line)
            letter = "d2" if entry["id"].startswith("d2-") else entry["id"][0]
            entry["author"] = f"dev-{letter}" if path.stem == "dev" else path.stem
            entry["uid"] = f"{path.stem}.{entry['id']}"
            entries.append(entry)
    return entries


def write(entries, folder, bare=False):
    """One calendar a persona; with `bare` nobody is named."""
    people = {}
    for entry in entries:
        people.setdefault(entry["author"] + "." + entry["persona"], []).append(entry)
    for number, (persona, own) in enumerate(sorted(people.items())):
        chance, domain = random.Random(persona), "".join(c for c in persona.lower() if c.isalnum()) + ".example"
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PROGRAMS[number % 3]}", f"X-WR-CALNAME:owner@{domain}",
                 "X-WR-TIMEZONE:Europe/Berlin"]
        for entry in own:
            lines += event(entry, domain, chance, bare, outlook=number % 3 == 1)
        lines.append("END:VCALENDAR")
        (folder / f"{persona}.ics").write_text("".join(line + "\r\n" for line in lines), "utf-8", newline="")


def event(entry, domain, chance, bare, outlook):
    start, minutes = first_start(entry, chance), int(entry["duration_min"])
    end, made = start + timedelta(minutes=minutes), min(start, TODAY) - timedelta(days=chance.randrange(2, 20))
    days = minutes >= 1440 and minutes % 1440 == 0
    stamp = (lambda t: f";VALUE=DATE:{t:%Y%m%d}") if days else (lambda t: f";TZID=Europe/Berlin:{t:%Y%m%dT%H%M%S}")
    busy = entry.get("busy", "BUSY")
    lines = ["BEGIN:VEVENT", "UID:" + entry["uid"], "DTSTAMP:20261120T080000Z", "DTSTART" + stamp(start),
             "DTEND" + stamp(end), f"CREATED:{made:%Y%m%dT%H%M%SZ}", "SUMMARY:" + escaped(entry.get("summary", ""))]
    for name, key in (("RRULE", "rrule"), ("CLASS", "class"), ("PRIORITY", "priority")):
        lines += [f"{name}:{entry[key]}"] if key in entry else []
    for name, key in (("DESCRIPTION", "description"), ("LOCATION", "location")):
        lines += [f"{name}:{escaped(entry[key])}"] if key in entry else []
    if entry.get("categories"):
        lines.append("CATEGORIES:" + ",".join(map(escaped, entry["categories"])))
    lines.append("TRANSP:" + ("TRANSPARENT" if busy == "FREE" else "OPAQUE"))
    if outlook:
        lines.append("X-MICROSOFT-CDO-BUSYSTATUS:" + busy)
    lines.append("STATUS:" + ("TENTATIVE" if busy == "TENTATIVE" else "CONFIRMED"))
    return lines + ([] if bare else attendees(entry, domain)) + ["END:VEVENT"]


def attendees(entry, domain):
    count = entry.get("attendees", 0)
    if count < 2:
        return []
    guests = min(entry.get("external_domains", 0), count - 1)
    people = [f"owner@{domain}"] + [f"person{n}@{domain}" for n in range(1, count - guests)]
    people += [f"guest{n}@client{n}.example" for n in range(guests)]
    answers = ["ACCEPTED"] * entry.get("accepted", 0) + ["DECLINED"] * entry.get("declined", 0)
    answers += ["TENTATIVE"] * entry.get("tentative", 0) + ["NEEDS-ACTION"] * count
    organizer = people[0 if entry.get("organizer_is_owner") else 1]
    lines = [f"ORGANIZER:mailto:{organizer}"]
    for number, (person, answer) in enumerate(zip(people, answers)):
        role = "OPT-PARTICIPANT" if number >= count - entry.get("optional", 0) else "REQ-PARTICIPANT"
        lines.append(f"ATTENDEE;ROLE={role};PARTSTAT={answer}:mailto:{person}")
    return lines


def escaped(text):
    for mark in "\\;,":
        text = text.replace(mark, "\\" + mark)
    return text.replace("\r\n", "\\n").replace("\n", "\\n")


def first_start(entry, chance):
    """In working hours, on a day that the rule allows."""
    hour, minute = chance.choice([8, 9, 10, 11, 13, 14, 15, 16]), chance.choice([0, 0, 30])
    if "rrule" not in entry:
        day = TODAY + timedelta(days=chance.randrange(-28, 28))
        while day.weekday() > 4:
            day += timedelta(days=1)
        return day.replace(hour=hour, minute=minute)
    rule = dict(part.split("=", 1) for part in entry["rrule"].split(";") if "=" in part)
    day = TODAY - timedelta(weeks=entry.get("age_weeks", 0))
    if "UNTIL" in rule:
        day = min(day, datetime.strptime(rule["UNTIL"][:8], "%Y%m%d") - timedelta(weeks=8))
    for _ in range(800):
        if allows(rule, day):
            break
        day += timedelta(days=1)
    return day.replace(hour=hour, minute=minute)


def allows(rule, day):
    written = [part for part in rule.get("BYDAY", "").split(",") if part]
    weekdays = {part.lstrip("+-0123456789") for part in written}
    last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    if weekdays and DAYS[day.weekday()] not in weekdays:
        return False
    if "BYMONTH" in rule and str(day.month) not in rule["BYMONTH"].split(","):
        return False
    if "BYMONTHDAY" in rule:
        return any(day.day in (int(n), last.day + 1 + int(n)) for n in rule["BYMONTHDAY"].split(",") if n)
    if not weekdays:
        return day.weekday() < 5 or rule.get("FREQ") == "YEARLY"
    if "BYSETPOS" in rule:
        month = [d for d in (day.replace(day=n) for n in range(1, last.day + 1)) if DAYS[d.weekday()] in weekdays]
        place = month.index(day)
        return any(int(n) - 1 == place or len(month) + int(n) == place for n in rule["BYSETPOS"].split(","))
    numbers = [int(part[:-2]) for part in written if part[:-2]]
    return not numbers or (day.day - 1) // 7 + 1 in numbers or -((last.day - day.day) // 7 + 1) in numbers
