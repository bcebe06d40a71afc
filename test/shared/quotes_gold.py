"""The figures that quotes_gold.sh wants: one a line, set, name, value.

    quotes_gold.py SHARED WORK

WORK holds the seeds, dev and dev2 as test/lib/gold.py writes them, what
ar_quotes found, in NAME_ours.jsonl, and the keys of all names, in NAME_keys.tsv.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / 'lib'))
import gold

shared, work = map(pathlib.Path, sys.argv[1:])
scoring = gold.load_scoring(shared)
for name, kept in (('seeds', slice(None)),
                   # has an unclosed mark, a stray one, and broken lines
                   ('third_seed', slice(2, 3)),
                   ('dev', slice(None)), ('dev2', slice(None))):
    part = name if name.startswith('dev') else 'seeds'
    articles, rows, found = (
        gold.read_lines(work / f'{part}_{what}.jsonl')
        for what in ('articles', 'quotes', 'ours'))
    values = gold.figures(scoring, articles[kept], rows, found,
                          gold.read_keys(work / f'{part}_keys.tsv'))
    for figure, value in values.items():
        if isinstance(value, tuple):
            value = value[0] / max(1, value[1])
        print(name, figure, value)
