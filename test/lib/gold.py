"""Annotated articles, and how well quotations that were found fit them.

    gold.py write SHARED WORK [FOLDER...]

writes WORK/NAME_articles.jsonl, WORK/NAME_quotes.jsonl and WORK/NAME_names.txt,
every name of a speaker in them, of every set: the seeds, dev, dev2, and each
NAME for which a FOLDER holds two files of these names.
Texts are copied character by character, so positions stay right.  Scores are
those of SHARED/gold/quotes/score_quotes.py.
"""
import collections
import contextlib
import importlib.util
import io
import json
import pathlib
import re
import sys


def read_lines(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines if line.strip()]


def write_lines(path, rows):
    with open(path, 'w', encoding='utf-8') as out:
        for row in rows:
            out.write(json.dumps(row) + '\n')


def read_sets(shared, folders):
    """Articles and rows of every set, by name."""
    gold = shared / 'gold/quotes'
    seeds = [{'id': path.name, 'text': path.read_bytes().decode('utf-8')}
             for path in sorted((shared / 'corpus/seeds').glob('*.txt'))]
    yield 'seeds', seeds, read_lines(gold / 'seeds_quotes.jsonl')
    for name in 'dev', 'dev2':
        yield (name, read_lines(gold / (name + '_articles.jsonl')),
               read_lines(gold / (name + '_quotes.jsonl')))
    for folder in folders:
        paths = sorted(folder.glob('*_articles.jsonl'))
        if not paths:
            sys.exit('gold.py: %s: holds no *_articles.jsonl' % folder)
        for path in paths:
            name = path.name[:-len('_articles.jsonl')]
            yield (name, read_lines(path),
                   read_lines(folder / (name + '_quotes.jsonl')))


def write_sets(shared, work, folders):
    for name, articles, rows in read_sets(shared, folders):
        if (work / (name + '_quotes.jsonl')).exists():
            sys.exit('gold.py: two sets are named ' + name)
        for article in articles:
            # PostgreSQL has no NUL in text
            article['text'] = article['text'].replace('\0', ' ')
        write_lines(work / (name + '_articles.jsonl'), articles)
        write_lines(work / (name + '_quotes.jsonl'), rows)
        (work / (name + '_names.txt')).write_text(
            ''.join(x + '\n' for x in names(rows)), encoding='utf-8')


def names(rows):
    """Every name of a speaker, as score_quotes.py asks for its key."""
    return sorted({' '.join(x.split()) for row in rows for x in (
        row['speaker'], row['speaker_resolved'],
        *row.get('speaker_alt', [])) if x and x.strip()})


def read_keys(path):
    """The key of every name: name, tab, key a line."""
    with open(path, encoding='utf-8') as lines:
        return dict(line.rstrip('\n').split('\t') for line in lines)


def load_scoring(shared):
    """score_quotes.py, as a module."""
    spec = importlib.util.spec_from_file_location(
        'score_quotes', shared / 'gold/quotes/score_quotes.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def figures(scoring, articles, gold, found, keys=None):
    """Every figure of one system over some articles.

    Shares are pairs; F1 of what nobody said is None.  With the keys of all
    names of the gold there are figures of keys too.
    """
    docs = {a['id']: a.get('scope', 'all') for a in articles}
    gold = [g for g in gold if g['doc'] in docs]
    found = [f for f in found if f['doc'] in docs]
    scorer = scoring.Scorer(gold, found, docs, False, keys)
    with contextlib.redirect_stdout(io.StringIO()) as said:
        direct = scorer.run('direct', {'direct'})
        marked = scorer.run('marked', {'direct', 'mixed'})['overlap']
        indirect = scorer.run('indirect', {'indirect'}, True)['overlap']
    taken = re.search(r'^marked +overlap .*scare fp (\d+)', said.getvalue(),
                      re.M)
    values = {
        'direct f1': direct['overlap']['f1'],
        'direct exact': direct['exact']['f1'],
        'marked f1': marked['f1'],
        'marked recall': marked['recall'],
        'marked with speaker': marked['end_to_end'],
        'indirect f1': indirect['f1'],
        'indirect with speaker': indirect['end_to_end'],
        'speaker explicit': add(marked['explicit'], indirect['explicit']),
        'speaker elided': add(marked['elided'], indirect['elided'])}
    counts = collections.Counter(g['kind'] for g in gold if not g['optional'])
    counts['marked'] = counts['direct'] + counts['mixed']
    for name in values:
        kind = name.split()[0]
        if kind != 'speaker' and counts[kind] == 0:
            values[name] = None
    for name in 'answered', 'answered_right':
        values[name.replace('_', ' ')] = add(marked[name], indirect[name])
    if keys:
        values['same key'] = add(marked['same_key'], indirect['same_key'])
        values['collisions'] = scorer.collisions()
    values['scare taken'] = int(taken.group(1)), counts['scare']
    return values


def add(a, b):
    return a[0] + b[0], a[1] + b[1]


if __name__ == '__main__':
    _, _, *paths = map(pathlib.Path, sys.argv)
    write_sets(paths[0], paths[1], paths[2:])
