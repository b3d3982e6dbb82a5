"""Single words that labelled entries hold: which are asked of the program, and Config/words.txt, the ones that count."""
import pathlib, re, unicodedata
import evidence

LIST = evidence.ROOT / "Config/words.txt"
PEOPLE, LEAST_LENGTH, MOST = 4, 3, 4500  # a word of fewer people's calendars says nothing about others
LEAST, LEAST_BESIDE = 0.08, 0.15  # weights of the verdict, and of the other questions, below say too little to be listed
BOILERPLATE = re.compile(r"https?://\S+|<[^>]+>|_{5,}.*|-::~.*|[\w.]+@[\w.]+", re.S)
RUN = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
HEAD = """# Single words and what they say: learned by Scripts/fit/fit.py from labelled entries, beside the rules.
# `tracker 0.21 -0.1`: for a document, and for staying live, in log-odds, each against a blend. Four more numbers may follow:
# urgency, sensitivity, complexity, connection. Words stand folded: lower case, no accents; Han, kana and Hangul as two or
# three characters. [title] heads words that count in the title only.
# Your own words.txt goes below this one: the same word again replaces it, `tracker 0 0` switches it off.
"""


def folded(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


def tokens(text):
    for run in re.findall(r"[^\W_]+", unicodedata.normalize("NFC", folded(BOILERPLATE.sub(" ", text)))):
        if RUN.match(run):
            yield from (run[i:i + n] for n in (2, 3) for i in range(len(run) - n + 1))
        elif len(run) >= LEAST_LENGTH and not run.isdigit():
            yield run


def candidates(entries):
    """The text of a words.txt that asks for every word in the calendars of enough people."""
    people = {"[title]": {}, "[anywhere]": {}}
    for entry in entries:
        title, rest = set(tokens(entry.get("summary", ""))), set(tokens(entry.get("description", "")))
        for place, found in (("[title]", title), ("[anywhere]", title | rest)):
            for word in found:
                people[place].setdefault(word, set()).add(entry["author"] + "." + entry["persona"])
    return "\n".join(
        line for place, known in people.items()
        for line in [place] + [f"{word} 0.001 0" for word in sorted(known) if len(known[word]) >= PEOPLE])


def write(names, pulls):
    """The learned list: ids as the program gives them, with their weights for the verdict, the axes and connection."""
    lines = {"title-word": ["[title]"], "word": ["[anywhere]"]}
    for name, pull in sorted(zip(names, pulls.T)):
        kind, word = name.split(":", 1)
        least = [LEAST] * 2 + [LEAST_BESIDE] * (len(pull) - 2)
        numbers = [round(float(w), 2) if abs(w) >= bound else 0 for w, bound in zip(pull, least)]
        if any(numbers):
            shown = numbers if any(numbers[2:]) else numbers[:2]
            lines[kind].append(f"{word} {' '.join(f'{number:g}' for number in shown)}")
    LIST.write_text(HEAD + "\n".join(sum(lines.values(), [])) + "\n", "utf-8")
