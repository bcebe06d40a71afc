#!/usr/bin/env python3
"""More articles than a corpus has, made of pieces of its articles.

    scale.py ARTICLES.tsv COUNT [--seed 7]

ARTICLES.tsv holds id, outlet, title, body.  Writes COUNT further rows of that
form, with ids from 10,000,001, to standard output.  Each is as long as some
article of the corpus, and made of runs of 2 to 5 words from anywhere in it: so
words and short runs are as frequent as in the corpus, and no article copies
another.  Every tenth begins with the first words of some article, as agency
reports do.
"""
import argparse
import random
import sys


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('articles')
    parser.add_argument('count', type=int)
    parser.add_argument('--seed', type=int, default=7)
    args = parser.parse_args()
    chance = random.Random(args.seed).random
    words = []
    lengths = []
    starts = []
    with open(args.articles) as rows:
        for row in rows:
            body = row.rstrip('\n').split('\t')[3].split(' ')
            starts.append(len(words))
            lengths.append(len(body))
            words += body
    last = len(words) - 5
    for number in range(args.count):
        length = lengths[int(chance() * len(lengths))]
        out = []
        if number % 10 == 0:
            start = starts[int(chance() * len(starts))]
            out += words[start:start + 12]
        while len(out) < length:
            at = int(chance() * last)
            out += words[at:at + 2 + int(chance() * 4)]
        sys.stdout.write('%d\tmade\t\t%s\n' % (10000001 + number,
                                              ' '.join(out)))


if __name__ == '__main__':
    main()
