"""The articles and figures of quotes_gold.sh.

    quotes_gold.py articles SHARED WORK     writes seeds, odd and dev
    quotes_gold.py figures WORK             one figure a line: name, value

Articles go to WORK/*_articles.jsonl, no character of their text moved;
figures come from WORK/*.json and WORK/*.txt, which score_quotes.py wrote.
"""
import json
import pathlib
import re
import sys


def read_articles(shared):
    seeds = sorted((shared / 'corpus/seeds').glob('*.txt'))
    seeds = [{'id': path.name, 'text': path.read_bytes().decode('utf-8')}
             for path in seeds]
    with open(shared / 'gold/quotes/dev_articles.jsonl',
              encoding='utf-8') as lines:
        dev = [json.loads(line) for line in lines if line.strip()]
    # the third seed has an unclosed mark, a stray one, and broken lines
    return {'seeds': seeds, 'odd': seeds[2:3], 'dev': dev}


def write_articles(shared, work):
    for name, articles in read_articles(shared).items():
        with open(work / (name + '_articles.jsonl'), 'w') as out:
            for article in articles:
                kept = {key: article[key] for key in ('id', 'text', 'scope')
                        if key in article}
                # PostgreSQL has no NUL in text
                kept['text'] = kept['text'].replace('\0', ' ')
                out.write(json.dumps(kept) + '\n')


def print_figures(work):
    for name in ('seeds', 'odd', 'dev'):
        scores = json.loads((work / (name + '.json')).read_text())
        for kind, score in scores.items():
            for measure in ('recall', 'f1'):
                print(name, kind, measure, score['overlap'][measure])
        for who in ('explicit', 'elided'):
            right, told = map(sum, zip(*(scores[kind]['overlap'][who] for
                                         kind in ('marked', 'indirect'))))
            print(name, 'speaker', who, right / max(1, told))
        scare = re.search(r'^marked +overlap .*scare fp (\d+)',
                          (work / (name + '.txt')).read_text(), re.M)
        print(name, 'scare', 'returned', scare.group(1))


if sys.argv[1] == 'articles':
    write_articles(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
else:
    print_figures(pathlib.Path(sys.argv[2]))
