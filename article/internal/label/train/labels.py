"""What the blocks of annotated pages are: by the hand labels of a page where it has them, else by
aligning the blocks with the page's body as the corpus states it. Standard library and numpy."""

import json
import re
from collections import Counter, defaultdict

import numpy as np

# The roles the model tells apart; "other" is left to the rules. Order is that of the model file.
ROLES = ["other", "body", "deck", "caption", "credit", "notice", "bio", "related", "trending", "promo", "comments"]
# gold label -> role; None: no lesson in it
GOLD = {"body": "body", "subheading": "body", "list": "body", "quote": "body", "table": "body",
        "deck": "deck", "caption": "caption", "photo-credit": "caption", "credit": "credit",
        "disclaimer": "notice", "correction": "notice", "bio": "bio", "related": "related", "trending": "trending",
        "promo": "promo", "comments": "comments", "pullquote": None}

TOKEN = re.compile(r"[぀-ヿ㐀-鿿]|[^\W_぀-ヿ㐀-鿿]+")


def tokens(text):
    return TOKEN.findall(text.lower())


class Truth:
    """The body of a page as the corpus states it, for alignment."""

    def __init__(self, body):
        self.words = tokens(body)
        self.four = set(zip(self.words, self.words[1:], self.words[2:], self.words[3:]))
        self.flat = " " + " ".join(self.words) + " "
        self.paragraphs = {" ".join(tokens(p)) for p in re.split(r"\n+", body)}

    def coverage(self, words):
        """The share of a block that is in the body, and whether that can be told at all."""
        if not words:
            return 0.0, False
        if len(words) >= 4:
            shingles = list(zip(words, words[1:], words[2:], words[3:]))
            return sum(s in self.four for s in shingles) / len(shingles), True
        flat = " ".join(words)
        if flat in self.paragraphs:
            return 1.0, True
        return (1.0, False) if " " + flat + " " in self.flat else (0.0, True)


def align(blocks, body):
    """Labels (1 body, 0 not) and weights of a page's blocks."""
    truth = Truth(body)
    words = [tokens(b) for b in blocks]
    label, weight = np.zeros(len(blocks), int), np.ones(len(blocks))
    for i, w in enumerate(words):
        share, sure = truth.coverage(w)
        label[i] = share >= 0.5
        if not sure or 0.25 < share < 0.75:
            weight[i] = 0
    strong = [i for i, w in enumerate(words) if label[i] and weight[i] and len(w) >= 10]
    if not strong:
        return label, np.zeros(len(blocks))
    dense = np.zeros(len(blocks))
    for i in strong:
        dense[max(0, i - 5):i + 6] += len(words[i])
    copies = defaultdict(list)
    for i, w in enumerate(words):
        if label[i]:
            copies[" ".join(w)].append(i)
            if len(w) < 10 and dense[i] == 0:
                weight[i] = 0  # a recurring word far from the story
    for flat, places in copies.items():
        if len(places) > 1:
            allowed = max(1, truth.flat.count(" " + flat + " "))
            places.sort(key=lambda i: -dense[i])
            for i in places[allowed:]:
                label[i], weight[i] = 0, 0.3
    return label, weight


def snippets(blocks, with_, without):
    """Labels and weights where only snippets are annotated."""
    label, weight = np.zeros(len(blocks), int), np.zeros(len(blocks))
    flat = [" ".join(b.split()) for b in blocks]
    for wanted, lessons in ((1, with_), (0, without)):
        for s in lessons:
            s = " ".join(s.split())
            hits = [i for i, b in enumerate(flat) if s and s in b]
            if len(s) >= 15 and 0 < len(hits) <= 2:
                for i in hits:
                    label[i], weight[i] = wanted, 1
    return label, weight


def by_hand(blocks, gold):
    """Roles of the blocks (index into ROLES, -1 unknown) by the labelled blocks of the page."""
    roles = np.full(len(blocks), -1)
    queue = defaultdict(list)
    rows = []
    for n, (name, text) in enumerate(gold):
        flat = " ".join(tokens(text))
        rows.append((name, flat))
        queue[flat].append(n)
    last = 0
    for i, b in enumerate(blocks):
        flat = " ".join(tokens(b))
        if not flat:
            continue
        if queue.get(flat):
            n = queue[flat].pop(0)
        else:
            n = nearest(flat, rows, last)
        if n is None:
            continue
        last = n
        role = GOLD.get(rows[n][0], "other")
        if role is not None:
            roles[i] = ROLES.index(role)
    return roles


def by_runs(path, name, pages):
    """The labelled blocks of a set's pages by a file of runs of blocks (roles.txt), as far as the pages
    are still cut into as many blocks as they were when they were labelled."""
    count = {p["id"]: p["blocks"] for p in pages}
    found = {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            page, *rest = line.split()
            if not page.startswith(name + "/"):
                continue
            page, blocks = page[len(name) + 1:], count.get(page[len(name) + 1:], [])
            if len(blocks) != int(rest[0]):
                print(f"{name}/{page}: {len(blocks)} blocks, labelled {rest[0]}")
                continue
            found[page] = []
            for run in rest[1:]:
                span, label = run.split("=")
                first, _, last = span.partition("-")
                found[page] += [(label, blocks[i]) for i in range(int(first), int(last or first) + 1)]
    return found


def nearest(flat, rows, last):
    """The labelled block near the last one that holds this text or lies in it."""
    padded = " " + flat + " "
    for n in sorted(range(max(0, last - 10), min(len(rows), last + 40)), key=lambda n: abs(n - last - 1)):
        other = rows[n][1]
        if other and (padded in " " + other + " " or len(other) * 2 > len(flat) and " " + other + " " in padded):
            return n
    return None


def load(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]
