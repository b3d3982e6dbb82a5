"""Which rules fire on which entries: asked of the program itself, with every rule made to tell that it fired."""
import json, pathlib, re, subprocess, tempfile
import entries as labelled

ROOT = pathlib.Path(__file__).parent.parent.parent
RULES = ROOT / "Config/rules.yaml"
WEIGHTS = re.compile(r"weights: \{(?:[^{}]|\{[^{}]*\})*\}")


def fired(entries, program, words, bare=False):
    """For each entry the ids of its rules and, as `word:tracker`, of the words of a list."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "config").mkdir()
        (folder / "calendars").mkdir()
        rules = RULES.read_text("utf-8")
        rules = rules[rules.index("rules:\n"):rules.index("\nmodel:\n") + 1]
        (folder / "config/words.txt").write_text(words, "utf-8")
        (folder / "config/rules.yaml").write_text(WEIGHTS.sub("weights: {kind: 0.001}", rules), "utf-8")
        labelled.write(entries, folder / "calendars", bare)
        command = [program, "audit", folder / "calendars", "--all", "--format", "json", "--as-of", "2026-11-20",
                   "--config", folder / "config"]
        answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = {}
    for series in json.loads(answer)["series"]:
        for uid in series["uids"]:
            found[uid] = {fact["rule"] for fact in series["evidence"]}
    missing = [entry["uid"] for entry in entries if entry["uid"] not in found]
    if missing:
        raise SystemExit(f"not in the audit: {missing}")
    return [found[entry["uid"]] for entry in entries]
