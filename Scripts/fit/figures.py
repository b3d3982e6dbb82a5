"""How well answers agree with people."""
import numpy as np

GROUPS = {"English": {"en"}, "European": {"de", "fr", "es", "pt", "it", "nl", "sv", "pl"}, "CJK": {"ja", "zh", "ko"}}


def f1(want, got):
    return 2 * (want & got).sum() / max(1, want.sum() + got.sum())


def macro_f1(want, got):
    return float(np.mean([f1(want == c, got == c) for c in range(3)]))


def kappa(want, got):
    """Quadratic weighted kappa of three levels."""
    seen = np.zeros((3, 3))
    np.add.at(seen, (want, got), 1)
    cost = np.subtract.outer(range(3), range(3)) ** 2
    expected = np.outer(seen.sum(1), seen.sum(0)) / seen.sum()
    return 1 - (cost * seen).sum() / max(1e-9, (cost * expected).sum())


def calibration_error(sure, right):
    bins = np.minimum(4, (sure * 5).astype(int))
    return sum(abs(sure[bins == b].sum() - right[bins == b].sum()) for b in range(5)) / max(1, len(sure))


def calibration(sure, right, bins=10):
    """Rising pairs of mean probability and share right, pooled where they fall (isotonic)."""
    groups = [[sure[part].mean(), right[part].mean(), len(part)] for part in np.array_split(np.argsort(sure), bins)]
    merged = []
    for _, share, count in groups:
        merged.append([share * count, count, 1])
        while len(merged) > 1 and merged[-2][0] / merged[-2][1] > merged[-1][0] / merged[-1][1]:
            last = merged.pop()
            merged[-1] = [a + b for a, b in zip(merged[-1], last)]
    flat = [m[0] / m[1] for m in merged for _ in range(m[2])]
    return [[round(float(g[0]), 3), round(float(s), 3)] for g, s in zip(groups, flat)]


def row(s, answers, rows):
    """Figures of some entries; what is wrongly called other has no verdict and the lowest levels."""
    y = {q: v[rows] for q, v in s.y.items()}
    got = {q: v[rows] for q, v in answers.items()}
    meeting = y["kind"] == 1
    level = lambda a: np.where(got["kind"], got[a], 0)[meeting]
    verdict, want = np.where(got["kind"], got["verdict"], -1)[meeting], y["verdict"][meeting]
    recurring = np.array(["rrule" in s.entries[n] for n in rows])[meeting]
    judged = verdict >= 0
    harmful = ((y["sensitivity"][meeting] == 2) & (want == 2) & (verdict == 0)).sum()
    return [(got["kind"] == meeting).mean(), *(kappa(y[a][meeting], level(a)) for a in
            ("urgency", "sensitivity", "complexity")), f1(y["connection"][meeting] == 1, (got["connection"] & got["kind"])[meeting]),
            (verdict == want).mean(), macro_f1(want, verdict), macro_f1(want[recurring], verdict[recurring]), harmful,
            calibration_error(got["sure"][meeting][judged], (verdict == want)[judged])]


def table(title, s, full, bare, by_author=False):
    rows, language = np.arange(len(s.entries)), np.array([entry["lang"] for entry in s.entries])
    dev = np.array([author.startswith("dev") for author in s.author])
    parts = {"all": rows, "dev": rows[dev], "others": rows[~dev]}
    parts |= {name: rows[np.isin(language, list(group))] for name, group in GROUPS.items()}
    parts |= {"dev " + name: rows[np.isin(language, list(group)) & dev] for name, group in GROUPS.items()}
    if by_author:
        parts = {author: rows[s.author == author] for author in sorted(set(s.author))}
    print(f"\n{title}\n{'':14s}     n  kind | urg   sens  cplx  conn | acc   F1    recur | harm ECE   | bare F1")
    found = []
    for name, part in parts.items():
        r = row(s, full, part) + [row(s, bare, part)[6]]
        found.append(r)
        print_row(name, len(part), r)
    if by_author:
        print_row("mean", len(rows), np.mean(found, 0))


def print_row(name, count, r):
    f = [f"{value:.3f}" for value in r]
    print(f"{name:14s} {count:5d} {f[0]} | {' '.join(f[1:5])} | {' '.join(f[5:8])} | {r[8]:4.1f} {f[9]} | {f[10]}", flush=True)
