#!/usr/bin/env python3
"""Annotated dates beside those of ar_dates.

    dates_gold.py articles GOLD SHARED    the articles, as JSON lines
    dates_gold.py score GOLD OURS         how far the two agree

GOLD has a line a date: set, article, start, end (characters from 0, end
exclusive), kind, calendar, start_date, end_date; an article without any has a
line with empty fields.  OURS has the same but for the set.  A date of ours and
one of GOLD are the same where they have half of the characters that both have
in common; each is matched once.
"""
import collections
import gzip
import json
import re
import sys

CORPORA = ("saudinewsnet", "more_outlets")
SAME = 0.5


def read_gold(path):
    """Sets of articles, each with its dates."""
    sets = collections.defaultdict(lambda: collections.defaultdict(list))
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            part, article, *date = line.rstrip("\n").split("\t")
            dates = sets[part][article]
            if date[0]:
                dates.append((int(date[0]), int(date[1]), *date[2:]))
    return sets


def read_ours(path):
    dates = collections.defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            article, start, end, *rest = line.rstrip("\n").split("\t")
            dates[article].append((int(start), int(end), *rest))
    return dates


def day_of(article, sets):
    """The day an article is from; of the set d5, what its name says."""
    name = re.search(r"(\d\d)(\d\d)(\d\d)_", article["id"])
    if not article.get("date") and article["id"] in sets["d5"] and name:
        return "20%s-%s-%s" % name.groups()
    return article.get("date") or None


def write_articles(gold, shared):
    sets = read_gold(gold)
    wanted = {a for articles in sets.values() for a in articles}
    for corpus in CORPORA:
        path = f"{shared}/corpus/{corpus}.jsonl.gz"
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                article = json.loads(line)
                if article["id"] in wanted:
                    print(json.dumps({"id": article["id"],
                                      "published": day_of(article, sets),
                                      "text": article["body"]}))


def overlap(a, b):
    common = min(a[1], b[1]) - max(a[0], b[0])
    return common / (max(a[1], b[1]) - min(a[0], b[0])) if common > 0 else 0


def match(ours, gold):
    """Pairs of the same date, those that agree best first."""
    pairs = sorted(((overlap(a, b), -i, -j) for i, a in enumerate(ours)
                    for j, b in enumerate(gold) if overlap(a, b) >= SAME),
                   reverse=True)
    taken, given, found = set(), set(), []
    for _, i, j in pairs:
        if i not in taken and j not in given:
            taken.add(i)
            given.add(j)
            found.append((ours[-i], gold[-j]))
    return found


def share(part, whole):
    return part / whole if whole else 1.0


def score_set(articles, ours):
    n_ours = n_gold = 0
    pairs = []
    for article, gold in articles.items():
        n_ours += len(ours[article])
        n_gold += len(gold)
        pairs += match(ours[article], gold)
    n = len(pairs)
    return {"dates": n_gold, "precision": share(n, n_ours),
            "recall": share(n, n_gold),
            "span": share(sum(a[:2] == b[:2] for a, b in pairs), n),
            "value": share(sum(a[4:6] == b[4:6] for a, b in pairs), n),
            "kind": share(sum(a[2] == b[2] for a, b in pairs), n),
            "calendar": share(sum(a[3] == b[3] for a, b in pairs), n)}


def main():
    mode, gold, other = sys.argv[1:]
    if mode == "articles":
        write_articles(gold, other)
        return
    ours = read_ours(other)
    for part, articles in read_gold(gold).items():
        for name, figure in score_set(articles, ours).items():
            print(f"{part} {name} {figure:.4f}")


main()
