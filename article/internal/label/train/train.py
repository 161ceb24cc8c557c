#!/usr/bin/env python3
"""Trains the label model; README.md says how. Needs numpy and xgboost (Debian: python3-xgboost)."""

import argparse
import gzip
import os
import struct
import subprocess
import sys
import time

import numpy as np
import xgboost as xgb

import labels
from labels import ROLES

FIRST = dict(max_depth=5, eta=0.12, subsample=0.7, colsample_bytree=0.5, min_child_weight=8, reg_lambda=2.0)
SECOND = dict(max_depth=5, eta=0.1, subsample=0.7, colsample_bytree=0.4, min_child_weight=8, reg_lambda=3.0)
ROLE = dict(max_depth=6, eta=0.15, subsample=0.7, colsample_bytree=0.4, min_child_weight=6, reg_lambda=3.0)
ROUNDS = {"first": 80, "second": 160, "role": 45}
FURNITURE = 0.004  # blocks less likely body than this after the first pass are not asked again
INNER = 3
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


def matrix(x, y=None, w=None):
    return xgb.DMatrix(x, label=y, weight=w)


def words_weight(x):
    """Blocks count by the words they hold: so does what is asked of the body."""
    return np.sqrt(np.clip(x[:, 0], 1, 150) / 15) + 0.3


class Trainer:
    def __init__(self, sets, dump, seed=7):
        self.sets, self.dump, self.seed = sets, dump, seed
        self.x = np.vstack([np.fromfile(s.prefix + ".rows", np.float32).reshape(len(s.page), -1) for s in sets])
        self.body = np.concatenate([s.body for s in sets])
        self.weight = np.concatenate([s.weight for s in sets]) * words_weight(self.x)
        self.role = np.concatenate([s.role for s in sets])
        self.fold = np.concatenate([s.fold for s in sets])

    def fit(self, kind, x, y, w):
        parameters = dict(FIRST if kind == "first" else SECOND if kind == "second" else ROLE)
        parameters.update(tree_method="hist", max_bin=64, nthread=2, seed=self.seed, verbosity=0)
        if kind == "role":
            parameters.update(objective="multi:softprob", num_class=len(ROLES))
        else:
            parameters.update(objective="binary:logistic", base_score=0.5)
        return xgb.train(parameters, matrix(x, y, w), ROUNDS[kind])

    def context(self, p, name):
        """The rows of context for probabilities p, written by the same code that will read them."""
        out, at = [], 0
        for s in self.sets:
            part = p[at:at + len(s.page)]
            at += len(s.page)
            file = f"{s.prefix}.{name}.p"
            part.astype("<f4").tofile(file)
            prefix = f"{s.prefix}.{name}"
            command = [os.path.join(self.dump, "dump"), "-p", file, "-o", prefix] + ([s.mode] if s.mode else []) + [s.folder]
            subprocess.run(command, check=True)
            out.append(np.fromfile(prefix + ".context", np.float32).reshape(len(s.page), -1))
            os.remove(prefix + ".context")
            os.remove(file)
        return np.vstack(out)

    def train(self, held, name):
        """The three models from the pages not in fold held (-1: all), no block of which they have seen."""
        started = time.time()
        seen = self.fold != held
        inner = [seen & (self.fold % INNER == k) for k in range(INNER)] if held < 0 else self.split(held)
        lesson = seen & (self.weight > 0)

        def passes(kind, x, among):
            """Out-of-fold probabilities of all seen pages, and the model of all of them for the others."""
            p = np.zeros(len(x), np.float32)
            for part in inner:
                rest = among & lesson & ~part
                p[part] = self.fit(kind, x[rest], self.body[rest], self.weight[rest]).predict(matrix(x[part]))
            rest = among & lesson
            model = self.fit(kind, x[rest], self.body[rest], self.weight[rest])
            other = ~seen
            if other.any():
                p[other] = model.predict(matrix(x[other]))
            return model, p

        first, p = passes("first", self.x, np.ones(len(self.x), bool))
        x = np.hstack([self.x, self.context(p, name)])
        kept = p >= FURNITURE
        second, q = passes("second", x, kept)
        q = np.where(kept, q, p)
        x = np.hstack([self.x, self.context(q, name)])
        known = seen & (self.role >= 0)
        weight = np.sqrt(np.clip(self.x[:, 0], 1, 60) / 8) + 0.2
        role = self.fit("role", x[known], self.role[known], weight[known])
        print(f"{name}: {time.time() - started:.0f} s, {lesson.sum()} blocks, {known.sum()} with a role", flush=True)
        return (first, second, role), q, x

    def split(self, held):
        rest = [k for k in range(5) if k != held]
        groups = [rest[:2], rest[2:3], rest[3:]]
        return [np.isin(self.fold, g) for g in groups]


def write(both, path):
    """The compact form that model.go reads: see there."""
    with gzip.GzipFile(path, "wb", 9, mtime=0) as f:
        f.write(b"NPL2")
        for models in both:
            f.write(struct.pack("<f", FURNITURE))
            for model, classes in zip(models, (1, 1, len(ROLES))):
                trees = model.get_dump(dump_format="json")
                f.write(struct.pack("<HH", classes, len(trees)))
                for tree in trees:
                    nodes = flatten(tree)
                    f.write(struct.pack("<H", len(nodes)))
                    for feature, threshold, left in nodes:
                        f.write(struct.pack("<HfH", feature, threshold, left))
    print(path, os.path.getsize(path), "bytes")


def agreement(trainer, models):
    """Rows of no page, each column drawn anew from all its values, and what the models say of them."""
    rng = np.random.default_rng(1)
    columns = trainer.context(np.zeros(len(trainer.x), np.float32), "draw")
    full = np.hstack([trainer.x, columns])
    rows = np.stack([rng.choice(full[:, c], 40) for c in range(full.shape[1])], axis=1).astype("<f4")
    first = models[0].predict(matrix(rows[:, :trainer.x.shape[1]]))
    said = np.hstack([first[:, None], models[1].predict(matrix(rows))[:, None], models[2].predict(matrix(rows))])
    return struct.pack("<HHH", len(rows), rows.shape[1], said.shape[1]) + rows.tobytes() + said.astype("<f4").tobytes()


LEAF = 0xFFFF


def flatten(tree):
    """Nodes in breadth-first order: (column, threshold, index of the left child); the right one follows it."""
    import json
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
        both, checks = [], b""
        for trainer in trainers:
            models, q, x = trainer.train(held, f"fold{held}" if held >= 0 else "all")
            both.append(models)
            if held < 0:
                checks += agreement(trainer, models)
            report(trainer, held, models, q, x)
        write(both, os.path.join(args.out, f"{held}.bin" if held >= 0 else "model.bin"))
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


def report(t, held, models, q, x):
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
    said = models[2].predict(matrix(x[known])).argmax(1)
    for k, name in enumerate(ROLES):
        w = words[known]
        tp = (w * ((said == k) & (t.role[known] == k))).sum()
        a, b = (w * (said == k)).sum(), (w * (t.role[known] == k)).sum()
        print(f"  {name:<10} P {tp/max(a,1):.3f} R {tp/max(b,1):.3f} F {2*tp/max(a+b,1):.3f}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
