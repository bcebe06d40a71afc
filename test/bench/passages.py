#!/usr/bin/env python3
"""Passages edited and put into other texts, and how well they are found.

    passages.py make CORPUS.jsonl[.gz] OUT_DIR [--pairs 200] [--seed 7]
    passages.py score OUT_DIR FOUND.tsv...

make writes OUT_DIR/texts.tsv (pair, suspicious text, source text) and
OUT_DIR/cases.tsv (pair, kind, place and length in either).  Texts are articles
of one outlet strung together to thousands of words; from each source one to
four passages of 30 to 500 words go into the suspicious text, obfuscated:

  verbatim  as they are
  shuffled  phrases of 2 to 12 words in another order, over the whole passage
            or near by
  synonyms  15 to 60 % of the content words made another word of about the same
            frequency, now and then two
  both      shuffled, then synonyms
  words     the order of words changed within windows of six; not a goal
  none      no passage: the pair only shares what its outlet always writes

score reads what a detector found (pair, a_start, a_length, b_start, b_length)
and prints macro precision and recall by character, and detections a case
(granularity), as PAN does (Potthast, Stein, Barron-Cedeno, Rosso, "An
evaluation framework for plagiarism detection", COLING 2010).
"""
import argparse
import collections
import gzip
import json
import os
import random

KINDS = ('verbatim', 'shuffled', 'synonyms', 'both', 'words', 'none')
GOALS = ('verbatim', 'shuffled', 'synonyms')
# Articles that share a run of so many words are left out.
NATURAL_RUN = 8


def read(path):
    """Articles by outlet, in the order of the corpus, without reused ones."""
    opener = gzip.open if path.endswith('.gz') else open
    outlets = collections.defaultdict(list)
    seen = set()
    with opener(path, 'rt', encoding='utf8') as lines:
        for line in lines:
            row = json.loads(line)
            words = (row['body'] or '').replace('\\', '').split()
            if not 60 <= len(words) <= 2500:
                continue
            runs = {hash(tuple(words[i:i + NATURAL_RUN]))
                    for i in range(len(words) - NATURAL_RUN + 1)}
            if len(runs) == len(words) - NATURAL_RUN + 1 \
                    and not runs & seen:
                outlets[row['outlet']].append(words)
            seen |= runs
    return outlets


class Synonyms:
    """For each word others that are about as frequent."""

    def __init__(self, outlets):
        counts = collections.Counter(
            w for articles in outlets.values() for a in articles for w in a)
        self.order = [w for w, _ in counts.most_common()]
        self.rank = {w: i for i, w in enumerate(self.order)}

    def is_content(self, word):
        return len(word) > 3 and self.rank[word] > 150

    def of(self, word, rng):
        rank = self.rank[word]
        near = max(20, rank // 10)
        other = self.order[min(len(self.order) - 1, max(
            150, rank + rng.randrange(-near, near)))]
        return other

    def put(self, words, share, rng):
        out = []
        for word in words:
            if self.is_content(word) and rng.random() < share:
                out.append(self.of(word, rng))
                if rng.random() < .15:
                    out.append(self.of(word, rng))
            else:
                out.append(word)
        return out


def shuffle_phrases(words, rng):
    longest = rng.choice((4, 8, 12))
    phrases = []
    at = 0
    while at < len(words):
        n = rng.randrange(2, longest + 1)
        phrases.append(words[at:at + n])
        at += n
    reach = rng.choice((3, 6, len(phrases)))
    order = sorted(range(len(phrases)),
                   key=lambda i: i + rng.uniform(0, reach))
    return [w for i in order for w in phrases[i]]


def shuffle_words(words, rng):
    out = []
    for at in range(0, len(words), 6):
        window = words[at:at + 6]
        rng.shuffle(window)
        out += window
    return out


def obfuscate(words, kind, synonyms, rng):
    if kind in ('shuffled', 'both'):
        words = shuffle_phrases(words, rng)
    if kind in ('synonyms', 'both'):
        words = synonyms.put(words, rng.uniform(.15, .6), rng)
    if kind == 'words':
        words = shuffle_words(words, rng)
    return words


def long_text(articles, start, nwords):
    words = []
    while len(words) < nwords and start < len(articles):
        words += articles[start]
        start += 1
    return words, start


def make_pair(articles, start, kind, synonyms, rng):
    """The two texts as lists of words, and the cases as word places."""
    a, start = long_text(articles, start, rng.randrange(1000, 5000))
    b, start = long_text(articles, start, rng.randrange(1000, 5000))
    count = 0 if kind == 'none' else rng.randrange(1, 5)
    room = len(b) // max(count, 1)
    cases = []
    for i in range(count):
        n = min(int(30 * (500 / 30) ** rng.random()), room)
        first = i * room + rng.randrange(room - n + 1)
        cases.append((first, n, obfuscate(b[first:first + n], kind, synonyms,
                                          rng)))
    rng.shuffle(cases)
    gaps = sorted(rng.sample(range(len(a) + 1), count))
    places = []
    out = []
    last = 0
    for gap, (first, n, words) in zip(gaps, cases):
        out += a[last:gap]
        places.append((len(out), len(words), first, n))
        out += words
        last = gap
    return out + a[last:], b, places, start


def character_place(words, first, n):
    start = len(' '.join(words[:first])) + (first > 0) + 1
    return start, len(' '.join(words[first:first + n]))


def make(args):
    rng = random.Random(args.seed)
    outlets = read(args.corpus)
    synonyms = Synonyms(outlets)
    left = {name: [articles, 0] for name, articles in outlets.items()
            if len(articles) > 100}
    os.makedirs(args.out, exist_ok=True)
    with open(os.path.join(args.out, 'texts.tsv'), 'w') as texts, \
            open(os.path.join(args.out, 'cases.tsv'), 'w') as cases:
        for pair in range(1, args.pairs + 1):
            kind = KINDS[pair % len(KINDS)]
            name = rng.choice(sorted(left))
            a, b, places, left[name][1] = make_pair(*left[name], kind,
                                                    synonyms, rng)
            if left[name][1] > len(left[name][0]) - 60:
                del left[name]
            texts.write('%d\t%s\t%s\n' % (pair, ' '.join(a), ' '.join(b)))
            if not places:
                cases.write('%d\t%s\t0\t0\t0\t0\n' % (pair, kind))
            for a_first, a_words, b_first, b_words in places:
                cases.write('%d\t%s\t%d\t%d\t%d\t%d\n' % (
                    pair, kind, *character_place(a, a_first, a_words),
                    *character_place(b, b_first, b_words)))


def read_table(path, columns):
    with open(path) as lines:
        for line in lines:
            row = line.rstrip('\n').split('\t')
            yield [int(x) if i in columns else x for i, x in enumerate(row)]


def overlap(start, length, other_start, other_length):
    return (max(start, other_start),
            min(start + length, other_start + other_length))


def covered(spans):
    total = 0
    end = 0
    for start, stop in sorted(spans):
        total += max(0, stop - max(start, end))
        end = max(end, stop)
    return total


def share(one, others):
    """The share of one's characters, in both texts, that others cover."""
    met = [o for o in others if all(
        overlap(one[k], one[k + 1], o[k], o[k + 1])[0] <
        overlap(one[k], one[k + 1], o[k], o[k + 1])[1] for k in (0, 2))]
    hit = sum(covered([overlap(one[k], one[k + 1], o[k], o[k + 1])
                       for o in met]) for k in (0, 2))
    return hit / (one[1] + one[3]), len(met)


def score_kinds(cases, found):
    """kind -> (precisions, recalls, numbers of detections)"""
    result = collections.defaultdict(lambda: ([], [], []))
    kinds = {}
    of_pair = collections.defaultdict(list)
    for pair, kind, *place in cases:
        kinds[pair] = kind
        if place[1] > 0:
            of_pair[pair].append(place)
    for pair, kind in kinds.items():
        precisions, recalls, counts = result[kind]
        for place in found[pair]:
            precisions.append(share(place, of_pair[pair])[0])
        for place in of_pair[pair]:
            recall, count = share(place, found[pair])
            recalls.append(recall)
            if count > 0:
                counts.append(count)
    return result


def mean(numbers):
    return sum(numbers) / len(numbers) if numbers else 1.0


def score(args):
    cases = list(read_table(os.path.join(args.out, 'cases.tsv'),
                            (0, 2, 3, 4, 5)))
    print('%-24s %-10s %6s %6s %9s %7s %11s' % (
        'setting', 'kind', 'cases', 'found', 'precision', 'recall',
        'granularity'))
    for path in args.found:
        found = collections.defaultdict(list)
        for pair, *place in read_table(path, range(5)):
            found[pair].append(place)
        result = score_kinds(cases, found)
        # what stands in pairs that share nothing counts against all goals
        total = [sum((result[kind][k] for kind in GOALS), [])
                 for k in range(3)]
        total[0] += result['none'][0]
        rows = [(kind, result[kind]) for kind in KINDS] + [('GOALS', total)]
        for kind, (precisions, recalls, counts) in rows:
            name = os.path.basename(path).rsplit('.', 1)[0]
            print('%-24s %-10s %6d %6d %9.3f %7.3f %11.3f' % (
                name, kind, len(recalls), len(precisions), mean(precisions),
                mean(recalls), mean(counts)))


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    maker = commands.add_parser('make')
    maker.add_argument('corpus')
    maker.add_argument('out')
    maker.add_argument('--pairs', type=int, default=200)
    maker.add_argument('--seed', type=int, default=7)
    maker.set_defaults(run=make)
    scorer = commands.add_parser('score')
    scorer.add_argument('out')
    scorer.add_argument('found', nargs='+')
    scorer.set_defaults(run=score)
    args = parser.parse_args()
    args.run(args)


if __name__ == '__main__':
    main()
