#!/usr/bin/env python3
"""Trains the label model; README.md says how. Needs numpy and xgboost (Debian: python3-xgboost)."""

import argparse
import gzip
import json
import os
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from urllib.parse import urlsplit

import numpy as np
import xgboost as xgb

import labels
from labels import ROLES

FIRST = dict(trees=120, rate=0.3, choice=0.1, glance=40, lead=2.5)
BODY = dict(max_depth=5, eta=0.1, subsample=0.7, colsample_bytree=0.4, min_child_weight=8, reg_lambda=3.0)
BODY_ROUNDS = 160
BODY_KEPT = 120  # of these trees in the file: the last ones tell pages of the training apart
ROLE = dict(trees=280, rate=0.2, choice=0.1)
# The lexicons: of texts and of names.
LEXICONS = (("texts", dict(levels=1, sparse=6, least=4)), ("names", dict(levels=2, sparse=1.5)))
FURNITURE = 0.012  # blocks less likely body than this after the first pass are not asked again
INNER = 3
SITE_PARTS = 8
ROLE_FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "roles.txt")
# What each model learns from: folder, how it is read, what a page of it weighs.
MARKUP = (("aeb", "", 1), ("fundus", "", 1), ("fundus-old", "", 1), ("wcxb", "", 0.8), ("trafilatura", "", 0.7),
          ("htmldate", "", 0.7))
PLAIN = (("aeb", "-text", 1), ("fundus", "-text", 1), ("wcxb", "-render", 0.5), ("trafilatura", "-render", 0.5),
         ("fundus-old", "-render", 0.6), ("htmldate", "-render", 0.5))


class Set:
    """One folder's pages as dumped, with labels."""

    def __init__(self, dump, name, folder, mode, gold, roles, weight):
        self.prefix = os.path.join(dump, name + mode)
        self.folder, self.mode = folder, mode
        self.pages = labels.load(self.prefix + ".jsonl")
        truth = {r["id"]: r for r in labels.load(os.path.join(folder, "truth.jsonl"))}
        self.page = np.repeat(np.arange(len(self.pages)), [len(p["blocks"]) for p in self.pages])
        self.fold = np.array([p["fold"] for p in self.pages])[self.page]
        self.site = np.array([site(p) for p in self.pages])[self.page]
        self.body, self.weight, self.role = [], [], []
        for p in self.pages:
            row = truth[p["id"]]
            label, w = self.lessons(p["blocks"], row)
            role = np.full(len(label), -1)
            if p["id"] in gold:
                role = labels.by_hand(p["blocks"], gold[p["id"]])
                known = role >= 0
                label[known], w[known] = role[known] == ROLES.index("body"), 1.5
            elif p["id"] in roles:  # says nothing of the body, where the corpus has its own habits
                role = labels.by_hand(p["blocks"], roles[p["id"]])
            self.body.append(label)
            self.weight.append(w * weight)
            self.role.append(role)
        self.body, self.weight, self.role = (np.concatenate(x) for x in (self.body, self.weight, self.role))

    @staticmethod
    def lessons(blocks, row):
        if row.get("body"):
            label, w = labels.align(blocks, row["body"])
            # a page counts for what it holds, long ones less than in proportion
            return label, w * (40 / max(40, (w > 0).sum())) ** 0.5
        return labels.snippets(blocks, row.get("with", []), row.get("without", []))


def site(page):
    """The number of a page's site, the same wherever it is asked for."""
    host = urlsplit(page["url"]).netloc or page["id"]
    return zlib.crc32(".".join(host.split(".")[-2:]).encode()) & 0x7FFFFFFF


def matrix(x, y=None, w=None):
    return xgb.DMatrix(x, label=y, weight=w)


def words_weight(x):
    """Blocks count by the words they hold: so does what is asked of the body."""
    return np.sqrt(np.clip(x[:, 0], 1, 150) / 15) + 0.3


def chances(scores):
    e = np.exp(scores - scores.max(1, keepdims=True, initial=-np.inf))
    return e / e.sum(1, keepdims=True)


class Trainer:
    def __init__(self, sets, dump, seed=7):
        self.sets, self.dump, self.seed = sets, dump, seed
        self.x = np.vstack([np.fromfile(s.prefix + ".rows", np.float32).reshape(len(s.page), -1) for s in sets])
        self.body = np.concatenate([s.body for s in sets])
        self.weight = np.concatenate([s.weight for s in sets]) * words_weight(self.x)
        self.role = np.concatenate([s.role for s in sets])
        self.fold = np.concatenate([s.fold for s in sets])
        self.site = np.concatenate([s.site for s in sets])
        self.told = np.zeros((len(self.x), 0), np.float32)  # what lexicons that did not see them say of the blocks
        self.said = np.full(len(self.x), -1)  # roles of labelled blocks, said by a forest that did not see them

    def roles(self, x, among, ask, options):
        """A forest that tells roles apart, as it stands in the file, and the chances it gives the rows to ask."""
        weight = np.sqrt(np.clip(self.x[among, 0], 1, 60) / 8) + 0.2
        known = self.role[among] >= 0
        classes = np.where(known, self.role[among], np.where(self.body[among] == 1, ROLES.index("body"), len(ROLES)))
        forest, scores = self.grow(x, among, ask, classes, weight, options)
        return forest, chances(scores.reshape(ask.sum(), len(ROLES)))

    def bodies(self, x, among, ask):
        """A forest that says how likely rows are body, as it stands in the file, and how likely the rows to ask are."""
        parameters = dict(BODY, tree_method="hist", max_bin=64, nthread=2, seed=self.seed, verbosity=0,
                          objective="binary:logistic", base_score=0.5)
        forest = xgb.train(parameters, matrix(x[among], self.body[among], self.weight[among]), BODY_ROUNDS)
        return packed(forest[:BODY_KEPT]), forest.predict(matrix(x[ask])) if ask.any() else np.zeros(0, np.float32)

    def grow(self, x, among, ask, classes, weight, options):
        """A forest of roles as it stands in the file, and its scores of the rows to ask."""
        with tempfile.TemporaryDirectory(dir=self.dump) as d:
            files = {name: os.path.join(d, name) for name in ("rows", "classes", "weights", "ask", "scores", "o")}
            x[among].astype("<f4").tofile(files["rows"])
            classes.astype("<i4").tofile(files["classes"])
            weight.astype("<f4").tofile(files["weights"])
            x[ask].astype("<f4").tofile(files["ask"])
            command = [os.path.join(self.dump, "grow"), "-columns", str(x.shape[1]), "-seed", str(self.seed)]
            for name, value in list(files.items()) + list(options.items()):
                command += ["-" + name, str(value)]
            subprocess.run(command, check=True)
            with open(files["o"], "rb") as f:
                return f.read(), np.fromfile(files["scores"], "<f4")

    def around(self, what, said, name):
        """What chances say around each block, written by the same code that will read them: what is body or roles."""
        out, at = [], 0
        for s in self.sets:
            part = said[at:at + len(s.page)]
            at += len(s.page)
            prefix = f"{s.prefix}.{name}"
            part.astype("<f4").tofile(prefix + ".said")
            command = [os.path.join(self.dump, "dump"), "-" + what, prefix + ".said", "-o", prefix]
            subprocess.run(command + ([s.mode] if s.mode else []) + [s.folder], check=True)
            rows = prefix + {"body": ".context", "roles": ".crowd"}[what]
            out.append(np.fromfile(rows, np.float32).reshape(len(s.page), -1))
            os.remove(rows)
            os.remove(prefix + ".said")
        return np.vstack(out)

    def train(self, held, name):
        """The three forests from the pages not in fold held (-1: all), no block of which they have seen, and how
        likely they make each block body."""
        started = time.time()
        seen, inner = self.fold != held, self.split(held)
        lesson, known = seen & (self.weight > 0), seen & (self.role >= 0)

        own = np.hstack([self.x, self.told])
        said = np.zeros((len(self.x), len(ROLES)), np.float32)
        told = known | lesson  # of some no more than whether they are body
        for part in inner:
            said[part] = self.roles(own, told & ~part, part, FIRST)[1]
        first, said[~seen] = self.roles(own, told, ~seen, FIRST)
        crowd = self.around("roles", said, name)

        p = said[:, ROLES.index("body")].copy()
        x = np.hstack([own, self.around("body", p, name), crowd])
        q, kept = p.copy(), p >= FURNITURE
        for part in inner:
            rest, ask = kept & lesson & ~part, kept & part
            q[ask] = self.bodies(x, rest, ask)[1]
        rest, ask = kept & lesson, kept & ~seen
        second, q[ask] = self.bodies(x, rest, ask)

        x = np.hstack([own, self.around("body", q, name), crowd])
        asked = ~seen & (self.role >= 0)
        role, last = self.roles(x, known, asked, ROLE)
        self.said[asked] = last.argmax(1)
        print(f"{name}: {time.time() - started:.0f} s, {lesson.sum()} blocks, {known.sum()} with a role", flush=True)
        return [first, second, role], q

    def split(self, held):
        """The blocks not in fold held, in parts by domain."""
        if held < 0:
            return [self.fold % INNER == k for k in range(INNER)]
        rest = [k for k in range(5) if k != held]
        groups = [rest[:2], rest[2:3], rest[3:]]
        return [np.isin(self.fold, g) for g in groups]


def learn_words(trainers, held):
    """The lexicons, learned from the pages with markup that are not in fold held, as they stand in the file. Each
    trainer is told what they say of its blocks; of those learned from, what lexicons do that did not see them."""
    files = b""
    told = [[] for _ in trainers]
    for name, options in LEXICONS:
        scores = [np.zeros((len(t.x), len(ROLES)), np.float32) for t in trainers]
        for k in range(SITE_PARTS):  # many, so that each lexicon has read nearly as much as the one of the file
            words_say(trainers, name, options, lambda t: (t.fold != held) & (t.site % SITE_PARTS != k),
                      lambda t: (t.fold != held) & (t.site % SITE_PARTS == k), scores)
        files += words_say(trainers, name, options, lambda t: t.fold != held, lambda t: t.fold == held, scores)
        for said, s in zip(told, scores):
            said.append(coarse(s))
    for t, said in zip(trainers, told):
        t.told = np.hstack(said)
    return files


def words_say(trainers, name, options, among, ask, scores):
    """A lexicon learned from blocks with markup; writes what it says of the blocks to ask into the scores."""
    markup = trainers[0]
    classes = np.where(among(markup) & (markup.role >= 0), markup.role, -1)
    with tempfile.TemporaryDirectory(dir=markup.dump) as d:
        files = {k: os.path.join(d, k) for k in ("classes", "weights", "sites", "scores", "o")}
        classes.astype("<i4").tofile(files["classes"])
        (np.sqrt(np.clip(markup.x[:, 0], 1, 60) / 8) + 0.2).astype("<f4").tofile(files["weights"])
        markup.site.astype("<i4").tofile(files["sites"])
        words, *others = [",".join(f"{s.prefix}.{name}" for s in t.sets) for t in trainers]
        command = [os.path.join(markup.dump, "lexicon"), "-words", words, "-ask", ",".join(others)]
        for key, value in list(files.items()) + list(options.items()):
            command += ["-" + key, str(value)]
        subprocess.run(command, check=True)
        said, at = np.fromfile(files["scores"], "<f4").reshape(-1, len(ROLES)), 0
        for t, s in zip(trainers, scores):
            rows = ask(t)
            s[rows] = said[at:at + len(t.x)][rows]
            at += len(t.x)
        with open(files["o"], "rb") as f:
            return f.read()


def coarse(numbers):
    """Numbers as the library writes them into a row."""
    bits = np.asarray(numbers, np.float32).view(np.int32)
    return np.where(bits < 0, bits | 0x1FFFF, bits & ~0x1FFFF).view(np.float32)


def write(lexicons, both, path):
    """The compact form that model.go reads: README.md has it."""
    with gzip.GzipFile(path, "wb", 9, mtime=0) as f:
        f.write(b"NPL5" + lexicons)
        for forests in both:
            f.write(struct.pack("<f", FURNITURE))
            f.write(b"".join(forests))
    print(path, os.path.getsize(path), "bytes")


ROLE_STEPS = 64  # of a leaf's value to one, where it has one for each role
STEPS = 4096  # where it has one
MOST = 4  # that such a leaf says
LEAF = 0xFF


def seen(numbers):
    """What trees see of numbers: integers of 15 bits that compare as the numbers do; a limit between two is the upper one's."""
    bits = np.asarray(numbers, np.float32).view(np.int32).astype(np.int64)
    return -(-(bits ^ (bits >> 31 & 0x7FFFFFFF)) >> 17) + (1 << 14)


def packed(model):
    """A forest that says how likely body is as it stands in the file."""
    trees = model.get_dump(dump_format="json")
    data = struct.pack("<H", len(trees))
    for tree in map(flatten, trees):
        data += struct.pack("<B", len(tree))
        for column, value, left in tree:
            if column == LEAF:
                data += struct.pack("<Bh", LEAF, round(min(max(value, -MOST), MOST) * STEPS))
            else:
                data += struct.pack("<BHB", column, int(seen(value)), left)
    return data


def flatten(tree):
    """Nodes in breadth-first order: (column, limit, index of the left child); the right one follows it."""
    root = json.loads(tree)
    order, nodes = [root], []
    for node in order:
        if "leaf" in node:
            nodes.append((LEAF, node["leaf"], 0))
            continue
        children = {c["nodeid"]: c for c in node["children"]}
        nodes.append((int(node["split"][1:]), node["split_condition"], len(order)))
        order += [children[node["yes"]], children[node["no"]]]
    return nodes


def say_roles(data, rows):
    """The scores of rows by a forest of roles as it stands in the file."""
    (trees,), at = struct.unpack_from("<H", data), 2
    scores, rows = np.zeros((len(rows), len(ROLES))), seen(rows)
    for _ in range(trees):
        asks = [struct.unpack_from("<BH", data, at + 1 + 3 * k) for k in range(data[at])]
        at += 1 + 3 * len(asks)
        leaves = np.frombuffer(data, "i1", len(ROLES) << len(asks), at).reshape(-1, len(ROLES))
        at += leaves.nbytes
        number = sum((rows[:, column] >= limit).astype(int) << k for k, (column, limit) in enumerate(asks))
        scores += leaves[number] / ROLE_STEPS
    return scores


def say_body(data, rows):
    """The log-odds of body of rows by a forest as it stands in the file."""
    (trees,), at = struct.unpack_from("<H", data), 2
    scores, rows = np.zeros((len(rows), 1)), seen(rows)
    for _ in range(trees):
        tree = []
        count, at = data[at], at + 1
        for _ in range(count):
            if data[at] == LEAF:
                tree.append(struct.unpack_from("<h", data, at + 1)[0] / STEPS)
                at += 3
            else:
                tree.append(struct.unpack_from("<BHB", data, at))
                at += 4
        for k, row in enumerate(rows):
            node = tree[0]
            while isinstance(node, tuple):
                column, limit, left = node
                node = tree[left if row[column] < limit else left + 1]
            scores[k] += node
    return scores


def agreement(trainer, forests):
    """Rows of no page, each column drawn anew from all its values, and what the forests say of them."""
    rng = np.random.default_rng(1)
    nothing = np.full((len(trainer.x), len(ROLES)), 1 / len(ROLES), np.float32)
    full = np.hstack([trainer.x, trainer.told, trainer.around("body", nothing[:, 0], "draw"), trainer.around("roles", nothing, "draw")])
    rows = np.stack([rng.choice(full[:, c], 40) for c in range(full.shape[1])], axis=1).astype("<f4")
    said = np.hstack([say(forest, rows) for forest, say in zip(forests, (say_roles, say_body, say_roles))])
    return struct.pack("<HHH", len(rows), rows.shape[1], said.shape[1]) + rows.tobytes() + said.astype("<f4").tobytes()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", help="folder of the sets")
    parser.add_argument("--gold", help="file of pages with every block labelled")
    parser.add_argument("--dump", default="/tmp/label", help="folder of the dumps")
    parser.add_argument("--out", default=".", help="folder for 0.bin … 4.bin and model.bin")
    parser.add_argument("--folds", default="0,1,2,3,4,-1")
    args = parser.parse_args()
    gold = {}
    if args.gold:
        gold = {r["id"]: r["blocks"] for r in labels.load(args.gold)}
    trainers = [Trainer(read(sets, gold, args), args.dump) for sets in (MARKUP, PLAIN)]
    for held in map(int, args.folds.split(",")):
        lexicons, both, checks = learn_words(trainers, held), [], b""
        for trainer in trainers:
            forests, q = trainer.train(held, f"fold{held}" if held >= 0 else "all")
            both.append(forests)
            if held < 0:
                checks += agreement(trainer, forests)
            report(trainer, held, q)
        write(lexicons, both, os.path.join(args.out, f"{held}.bin" if held >= 0 else "model.bin"))
        if held < 0:
            with open(os.path.join(args.out, "agreement.bin"), "wb") as f:
                f.write(checks)


def read(names, gold, args):
    """The sets named, dumped where they are not yet."""
    sets = []
    for name, mode, weight in names:
        folder = os.path.join(args.corpora, name)
        prefix = os.path.join(args.dump, name + mode)
        if not os.path.exists(prefix + ".rows"):
            subprocess.run([os.path.join(args.dump, "dump"), "-o", prefix] + ([mode] if mode else []) + [folder], check=True)
        roles = labels.by_runs(ROLE_FILE, name, labels.load(os.path.join(args.dump, name + ".jsonl")))
        s = Set(args.dump, name, folder, mode, gold, roles, weight)
        sets.append(s)
        print(s.prefix, len(s.pages), "pages", len(s.body), "blocks", int(s.body[s.weight > 0].sum()), "body", int((s.role >= 0).sum()), "roles", flush=True)
    return sets


def report(t, held, q):
    other = (t.fold == held)
    if not other.any():
        return
    lesson = other & (t.weight > 0)
    words = t.x[:, 0]
    hit = (q >= 0.5) & lesson & (t.body == 1)
    p = (words * hit).sum() / (words * (lesson & (q >= 0.5))).sum()
    r = (words * hit).sum() / (words * (lesson & (t.body == 1))).sum()
    print(f"  body words P {p:.4f} R {r:.4f} F {2*p*r/(p+r):.4f}")
    known = other & (t.role >= 0)
    said = t.said[known]
    for k, name in enumerate(ROLES):
        w = words[known]
        tp = (w * ((said == k) & (t.role[known] == k))).sum()
        a, b = (w * (said == k)).sum(), (w * (t.role[known] == k)).sum()
        print(f"  {name:<10} P {tp/max(a,1):.3f} R {tp/max(b,1):.3f} F {2*tp/max(a+b,1):.3f}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
