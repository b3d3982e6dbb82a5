"""Config/rules.yaml as the fit sees it: which rules there are, what a person set by hand, and new weights put in."""
import pathlib, re
from dataclasses import dataclass, field
import evidence

HAND = pathlib.Path(__file__).parent / "hand_weights.tsv"
RULE = re.compile(r"^- \{id: ([\w-]+),.*$", re.M)
INNER = re.compile(r"weights: \{((?:[^{}]|\{[^{}]*\})*)\}")
QUESTIONS = ["kind", "urgency", "sensitivity", "complexity", "connection", "verdict"]


@dataclass
class Rule:
    guards: bool
    hand: dict = field(default_factory=dict)

    def speaks_to(self, question):
        """A rule that a person gave a weight on kind alone says no more; all others may speak to anything."""
        return question in self.hand or not self.hand or set(self.hand) != {"kind"}


def read():
    rules, known = {}, set()
    for match in RULE.finditer(evidence.RULES.read_text("utf-8")):
        rules[match[1]] = Rule("guards: true" in match[0], written(match[0]))
    for line in HAND.read_text("utf-8").splitlines():
        rule, question, value = line.split("\t")
        if rule in rules and rule not in known:
            known.add(rule)
            rules[rule].hand = {}
        if rule in rules and question != "none":
            rules[rule].hand[question] = float(value)
    return rules


def written(line):
    """The plain numbers of a line; a pair of them was fitted."""
    inner = re.sub(r"verdict: \{[^}]*\},?", "", INNER.search(line)[1])
    parts = [part.split(":") for part in inner.split(",") if ":" in part]
    return {question.strip(): float(value) for question, value in parts}


def write(rules, models, points, guard):
    places = {rule: n for n, rule in enumerate(rules)}

    def line(match):
        n, parts = places[match[1]], []
        for question in QUESTIONS[:-1]:
            value = round(float(models[question][0][n]), 2)
            parts += [f"{question}: {value:g}"] if value else []
        pull = [round(float(w[n]), 2) + 0.0 for w in models["verdict"][0]]
        parts += [f"verdict: {{async: {pull[0]:g}, keep: {pull[1]:g}}}"] if any(pull) else []
        return INNER.sub("weights: {" + ", ".join(parts) + "}", match[0])

    text = RULE.sub(line, evidence.RULES.read_text("utf-8"))
    text = text[:text.index("model:\n")] + model_text(models, points, guard) + text[text.index("  roles:"):]
    evidence.RULES.write_text(text, "utf-8")
    HAND.write_text("".join(f"{rule}\t{question}\t{value:g}\n" for rule, known in rules.items()
                            for question, value in (known.hand or {"none": 0}).items()), "utf-8")


def model_text(models, points, guard):
    lines = ["model:"]
    lines += [f"  {q}: {{base: {-models[q][1][0]:.2f}, cut: 0}}" for q in ("kind", "connection")]
    axes = QUESTIONS[1:4]
    lines += [f"  {a}: {{base: 0, medium: {models[a][1][0]:.2f}, high: {models[a][1][1]:.2f}}}" for a in axes]
    lines.append("  verdict:")
    for name, weights, base in zip(("async", "keep"), *models["verdict"]):
        steps = weights[-7:] * 2
        inner = [f"{a}: {{medium: {steps[2 * n]:.2f}, high: {steps[2 * n + 1]:.2f}}}" for n, a in enumerate(axes)]
        lines.append(f"    {name}: {{base: {base:.2f}, {', '.join(inner)}, connection: {steps[6]:.2f}}}")
    lines += [f"    guardSensitivity: {guard}", f"  calibration: [{', '.join(map(str, points))}]", ""]
    return "\n".join(lines)
