#!/usr/bin/env python3
"""Set the weights of Config/rules.yaml from labelled entries, leaning on what a person set by hand.

  fit.py hand                                   put the hand weights back (a fitted zero gives no evidence to fit on)
  fit.py weights LABELS.jsonl AUDIT.json [BARE.json] [--write]

LABELS are entries with persona and label; AUDIT.json is `adjourn audit DIR --all --format json` over their exports,
made with the hand weights; BARE.json the same with attendees removed, so that entries without any are learnt too.
Every weight is drawn to its hand value (ridge) and keeps its sign, so that a rule never says the opposite of its
sentence. Figures are cross-validated by persona: about people the fit has not seen. Needs numpy and scipy; no seed
but the fixed ones below. Hand weights stand in hand_weights.tsv; a rule that is not there yet leans on the weight
that rules.yaml gives it.
"""
import json, pathlib, re, sys
import numpy as np
from scipy.optimize import minimize

HERE = pathlib.Path(__file__).parent
RULES = HERE.parent.parent / "Config" / "rules.yaml"
HAND = HERE / "hand_weights.tsv"
AXES = ["urgency", "sensitivity", "complexity"]
QUESTIONS = ["kind"] + AXES + ["connection", "verdict"]
LEVEL, VERDICT = {"low": 0, "medium": 1, "high": 2}, {"async": 0, "blend": 1, "keep": 2}
RIDGE, BARE_SHARE, AXIS_BALANCE, VERDICT_BALANCE, GUARD, FOLDS = 2.0, 0.3, 0.15, 0.5, 0.22, 10
NEED_HAND = np.array([0.8, 2.5, 1.2, 2.5, 2.0, 2.5, 4.0])  # medium and high of each axis, connection
NEED_LEAST = [0.5, 2, 0, 2, 0.5, 2, 2]
LINE = re.compile(r"^- \{id: ([\w-]+),(.*)weights: \{([^}]*)\}", re.M)
GUARDING = re.compile(r"^- \{id: ([\w-]+),.*guards: true", re.M)


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -35, 35)))


def written_weights():
    pairs = {}
    for rule, _, weights in LINE.findall(RULES.read_text("utf-8")):
        for part in weights.split(","):
            question, value = part.split(":")
            pairs[rule, question.strip()] = float(value)
    return pairs


def hand_weights():
    hand = written_weights()
    for line in HAND.read_text("utf-8").splitlines() if HAND.exists() else []:
        rule, question, value = line.split("\t")
        if (rule, question) in hand:
            hand[rule, question] = float(value)
    return hand


def write_weights(weights, model=None):
    def line(match):
        names = [part.split(":")[0].strip() for part in match[3].split(",")]
        inner = ", ".join(f"{name}: {round(weights[match[1], name], 2) + 0.0:g}" for name in names)
        return f"- {{id: {match[1]},{match[2]}weights: {{{inner}}}"
    text = LINE.sub(line, RULES.read_text("utf-8"))
    if model:
        text = text[:text.index("model:\n")] + model + text[text.index("  roles:"):]
    RULES.write_text(text, "utf-8")


def bounds(prior):
    return [(0, None) if w > 0 else (None, 0) for w in prior]


def fit_binary(x, y, share, prior):
    n = len(prior)

    def loss(p):
        chance = sigmoid(x @ p[:n] + p[n])
        likelihood = (share * (y * np.log(chance + 1e-12) + (1 - y) * np.log(1 - chance + 1e-12))).sum()
        slope = share * (chance - y)
        drawn = p[:n] - prior
        return -likelihood + RIDGE / 2 * (drawn ** 2).sum(), np.r_[x.T @ slope + RIDGE * drawn, slope.sum()]

    p = minimize(loss, np.r_[prior, 0.0], jac=True, method="L-BFGS-B", bounds=bounds(prior) + [(None, None)]).x
    return p[:n], p[n]


def fit_ordered(x, y, share, prior, ridge, limits, cuts):
    """Ordered logistic: one weight a column, two cuts."""
    n = len(prior)

    def loss(p):
        gap = np.exp(p[n + 1])
        z = x @ p[:n]
        a, b = sigmoid(z - p[n]), sigmoid(z - p[n] - gap)
        chance = np.clip(np.where(y == 0, 1 - a, np.where(y == 1, a - b, b)), 1e-9, None)
        da, db = a * (1 - a), b * (1 - b)
        dz = share * np.where(y == 0, -da, np.where(y == 1, da - db, db)) / chance
        dfirst = share * np.where(y == 0, da, np.where(y == 1, db - da, -db)) / chance
        dgap = share * np.where(y == 0, 0, np.where(y == 1, db, -db)) / chance
        drawn = p[:n] - prior
        return (-(share * np.log(chance)).sum() + (ridge / 2 * drawn ** 2).sum(),
                np.r_[-(x.T @ dz) + ridge * drawn, -dfirst.sum(), -dgap.sum() * gap])

    start = np.r_[prior, cuts[0], np.log(cuts[1] - cuts[0])]
    p = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=limits + [(None, None)] * 2,
                 options={"maxiter": 800}).x
    return p[:n], (p[n], p[n] + np.exp(p[n + 1]))


class Entries:
    """Labelled entries, and which rules fired on each."""

    def __init__(self, labels, audits):
        self.items = [json.loads(line) for line in open(labels, encoding="utf-8")]
        self.hand = hand_weights()
        self.rules = {q: [r for r, k in self.hand if k == q] for q in QUESTIONS}
        self.prior = {q: np.array([self.hand[r, q] for r in self.rules[q]]) for q in QUESTIONS}
        guarding = set(GUARDING.findall(RULES.read_text("utf-8")))
        self.x = [{q: self.matrix(audit, q) for q in QUESTIONS} | {"guarded": self.guarded(audit, guarding)}
                  for audit in map(self.evidence, audits)]
        label = [item["label"] for item in self.items]
        self.meeting = np.array([l["kind"] == "meeting" for l in label])
        pick = lambda value: np.array([value(l) if l["kind"] == "meeting" else -1 for l in label])
        self.y = {axis: pick(lambda l: LEVEL[l[axis]]) for axis in AXES}
        self.y |= {"kind": self.meeting.astype(int), "connection": pick(lambda l: int(l["connection"])),
                   "verdict": pick(lambda l: VERDICT[l["verdict"]])}
        self.persona = np.array([item["persona"] for item in self.items])

    @staticmethod
    def evidence(path):
        fired = {}
        for series in json.load(open(path, encoding="utf-8"))["series"]:
            for uid in series["uids"]:
                fired[uid.split("@")[0]] = {(e["rule"], e["axis"]) for e in series["evidence"]}
        return fired

    def matrix(self, fired, question):
        return np.array([[(rule, question) in fired.get(item["id"], ()) for rule in self.rules[question]]
                         for item in self.items], float)

    def guarded(self, fired, guarding):
        """Where a rule with `guards: true` fired."""
        return np.array([any(rule in guarding for rule, _ in fired.get(item["id"], ())) for item in self.items])

    def folds(self, chosen, count, seed):
        people = sorted(set(self.persona[chosen]))
        order = {people[p]: n % count for n, p in enumerate(np.random.RandomState(seed).permutation(len(people)))}
        return np.array([order[p] for p in self.persona[chosen]])

    def stacked(self, question, chosen):
        x = np.vstack([x[question][chosen] for x in self.x])
        share = np.r_[np.ones(len(chosen)), np.full(len(x) - len(chosen), BARE_SHARE)]
        return x, np.tile(self.y[question][chosen], len(self.x)), share


def balanced(y, share, power):
    return share * ((len(y) / 3 / np.bincount(y, minlength=3)) ** power)[y]


def fit_questions(e, chosen):
    models, meetings = {"kind": fit_binary(*e.stacked("kind", chosen), e.prior["kind"])}, chosen[e.meeting[chosen]]
    models["connection"] = fit_binary(*e.stacked("connection", meetings), e.prior["connection"])
    for axis in AXES:
        x, y, share = e.stacked(axis, meetings)
        models[axis] = fit_ordered(x, y, balanced(y, share, AXIS_BALANCE), e.prior[axis], RIDGE,
                                   bounds(e.prior[axis]), (1.0, 2.5))
    return models


def chances(models, x, chosen):
    columns = []
    for axis in AXES:
        weights, cuts = models[axis]
        columns += [sigmoid(x[axis][chosen] @ weights - cut) for cut in cuts]
    weights, base = models["connection"]
    return np.column_stack(columns + [sigmoid(x["connection"][chosen] @ weights + base)])


def train(e, chosen):
    """The axes first; then the verdict on chances that the axes gave for entries they were not fitted on."""
    models, parts = fit_questions(e, chosen), e.folds(chosen, 5, 3)
    held = [np.zeros((len(chosen), 7)) for _ in e.x]
    for part in range(5):
        inner = fit_questions(e, chosen[parts != part])
        for n, x in enumerate(e.x):
            held[n][parts == part] = chances(inner, x, chosen[parts == part])
    kept = e.meeting[chosen]
    x = np.vstack([np.hstack([h[kept], -f["verdict"][chosen][kept]]) for h, f in zip(held, e.x)])
    _, y, share = e.stacked("verdict", chosen[kept])
    ridge = np.r_[np.full(7, 0.5), np.full(len(e.prior["verdict"]), RIDGE)]
    limits = [(least, None) for least in NEED_LEAST] + bounds(e.prior["verdict"])
    models["verdict"] = fit_ordered(x, y, balanced(y, share, VERDICT_BALANCE),
                                    np.r_[NEED_HAND, e.prior["verdict"] * 0.8], ridge, limits, (1.6, 3.2))
    return models


def judge(models, x, chosen):
    """Kind, verdict and the verdict's probability, as the program works them out."""
    chance = chances(models, x, chosen)
    weights, (first, second) = models["verdict"]
    need = np.hstack([chance, -x["verdict"][chosen]]) @ weights
    p = np.column_stack([sigmoid(first - need), np.zeros(len(need)), sigmoid(need - second)])
    p[:, 1] = 1 - p[:, 0] - p[:, 2]
    guarded = (chance[:, [1, 3, 5]] >= 0.5).any(1) | (chance[:, 6] >= 0.5) | (chance[:, 3] >= GUARD) | x["guarded"][chosen]
    asynchronous = ~guarded & (p[:, 0] >= p[:, 1:].max(1))
    verdict = np.where(asynchronous, 0, np.where(p[:, 2] >= p[:, 1], 2, 1))
    kind = x["kind"][chosen] @ models["kind"][0] + models["kind"][1] >= 0
    return kind, verdict, p[np.arange(len(verdict)), verdict]


def macro_f1(want, got):
    scores = []
    for c in range(3):
        hit = ((want == c) & (got == c)).sum()
        scores.append(2 * hit / max(1, (want == c).sum() + (got == c).sum()))
    return float(np.mean(scores))


def calibration(confidence, right, bins=8):
    """Rising pairs of mean probability and share right, pooled where they fall."""
    groups = [[confidence[part].mean(), right[part].mean(), len(part)]
              for part in np.array_split(np.argsort(confidence), bins)]
    shares = [[g[1] * g[2], g[2], 1] for g in groups]
    merged = []
    for share in shares:
        merged.append(share)
        while len(merged) > 1 and merged[-2][0] / merged[-2][1] > merged[-1][0] / merged[-1][1]:
            last = merged.pop()
            merged[-1] = [a + b for a, b in zip(merged[-1], last)]
    flat = [m[0] / m[1] for m in merged for _ in range(m[2])]
    return [[round(float(g[0]), 3), round(float(s), 3)] for g, s in zip(groups, flat)]


def model_text(models, points):
    need, (first, second) = models["verdict"][0][:7], models["verdict"][1]
    lines = ["model:"]
    lines += [f"  {q}: {{base: {models[q][1]:.2f}, cut: 0}}" for q in ("kind", "connection")]
    lines += [f"  {a}: {{base: 0, medium: {models[a][1][0]:.2f}, high: {models[a][1][1]:.2f}}}" for a in AXES]
    lines += ["  verdict:", "    base: 0"]
    lines += [f"    {a}: {{medium: {need[2 * n]:.2f}, high: {need[2 * n + 1]:.2f}}}" for n, a in enumerate(AXES)]
    lines += [f"    connection: {need[6]:.2f}", "    evidence: 1", f"    async: {first:.2f}", f"    keep: {second:.2f}",
              f"    guardSensitivity: {GUARD}", f"  calibration: [{', '.join(map(str, points))}]", ""]
    return "\n".join(lines)


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    if arguments == ["hand"]:
        return write_weights(hand_weights())
    if len(arguments) < 3 or arguments[0] != "weights":
        raise SystemExit(__doc__)
    e = Entries(arguments[1], arguments[2:])
    everyone = np.arange(len(e.items))
    parts = e.folds(everyone, FOLDS, 7)
    kind, verdict, sure = np.zeros(len(everyone), bool), np.zeros(len(everyone), int), np.zeros(len(everyone))
    for part in range(FOLDS):
        held = everyone[parts == part]
        kind[held], verdict[held], sure[held] = judge(train(e, everyone[parts != part]), e.x[0], held)
    got, want = np.where(kind, verdict, -1)[e.meeting], e.y["verdict"][e.meeting]
    harmful = ((e.y["sensitivity"][e.meeting] == 2) & (want == 2) & (got == 0)).sum()
    print(f"cross-validated: kind {(kind == e.meeting).mean():.3f} verdict accuracy {(got == want).mean():.3f} "
          f"macro-F1 {macro_f1(want, got):.3f} harmful {harmful}")
    if "--write" in sys.argv:
        judged = e.meeting & kind
        points = calibration(sure[judged], (verdict == e.y["verdict"])[judged])
        models = train(e, everyone)
        fitted = {(r, q): w for q in QUESTIONS
                  for r, w in zip(e.rules[q], models[q][0][7:] if q == "verdict" else models[q][0])}
        write_weights(fitted, model_text(models, points))


if __name__ == "__main__":
    main()
