#!/usr/bin/env python3
"""What score_stems.py does not measure, from the same gold.

    stems_gold.py GOLD STEMS.tsv

GOLD is the folder of score_stems.py, STEMS.tsv what that scores.  Figures:
beheaded   bare nouns of PUD whose stem begins with another letter than the
           word and its gold lemma: a plural may go with its singular, and the
           lam that PUD leaves of lil- (one in sixteen `bare' nouns) may go
all_15     nouns, without those cut ones, of the same stem behind all 15
           proclitic strings, in percent
retrieval  F1 of finding sentences of PUD: each word asks for the other
           sentences with its lemma and gets those with its stem; mean over
           the words whose lemma some other sentence has
"""
import collections
import os
import re
import sys

NOUNS = {'NOUN', 'PROPN', 'ADJ'}


def sentences(gold):
    """Of each sentence its rows, and its words as (surface, lemmas)."""
    import score_stems as s
    text = open(os.path.join(gold, 'pud.conllu'), encoding='utf8').read()
    for block in text.strip().split('\n\n'):
        rows = [line.split('\t') for line in block.split('\n')
                if not line.startswith('#')]
        rows = [r for r in rows if '-' not in r[0] and '.' not in r[0]]
        words, parts = [], []
        for r in rows + [None]:
            if r is not None and r[3] not in ('PUNCT', 'SYM'):
                parts.append(r)
                if 'SpaceAfter=No' in r[9]:
                    continue
            surface = ''.join(p[1] for p in parts)
            lemmas = [p[2] for p in parts if p[3] in s.CONTENT]
            if len(lemmas) == 1 and s.ARABIC.search(surface):
                words.append((surface, lemmas[0]))
            parts = []
        yield rows, words


def bare_nouns(gold):
    """The nouns that score_stems.py takes, each with its lemmas."""
    count, lemmas = collections.Counter(), collections.defaultdict(set)
    for rows, _ in sentences(gold):
        for r in rows:
            if (r[3] in NOUNS and re.fullmatch('[\u0621-\u064a]{3,}', r[1])
                    and not r[1].startswith(('ال', 'لل'))):
                count[r[1]] += 1
                lemmas[r[1]].add(r[2])
    return {w: lemmas[w] for w, _ in count.most_common(2500)}


def beheaded(nouns, stem, fold):
    lost = sum(stem[w][:1] not in {fold(w)[:1]} | {fold(l)[:1] for l in ls}
               for w, ls in nouns.items())
    return 100 * lost / len(nouns)


def all_15(nouns, stem, fold, proclitics):
    whole = [w for w, ls in nouns.items() if w[0] != 'ل' or
             any(fold(l)[:1] == 'ل' for l in ls)]
    alike = sum(all(stem[p + w] == stem[w] for p in proclitics) for w in whole)
    return 100 * alike / len(whole)


def retrieval(gold, stem):
    by_lemma = collections.defaultdict(set)
    by_stem = collections.defaultdict(set)
    asked = []
    for no, (_, words) in enumerate(sentences(gold)):
        for surface, lemma in words:
            by_lemma[lemma].add(no)
            by_stem[stem[surface]].add(no)
            asked.append((no, surface, lemma))
    total = n = 0
    for no, surface, lemma in asked:
        relevant, found = by_lemma[lemma] - {no}, by_stem[stem[surface]] - {no}
        if relevant:
            n += 1
            total += 2 * len(relevant & found) / (len(relevant) + len(found))
    return total / n, n


def main():
    gold = sys.argv[1]
    sys.path.insert(0, gold)
    import score_stems as s
    nouns = bare_nouns(gold)
    stem = dict(line.rstrip('\n').split('\t')[:2]
                for line in open(sys.argv[2], encoding='utf8'))
    print('beheaded %.2f' % beheaded(nouns, stem, s.fold))
    print('all_15 %.1f' % all_15(nouns, stem, s.fold, s.PROCLITICS))
    print('retrieval %.3f of %d' % retrieval(gold, stem))


if __name__ == '__main__':
    main()
