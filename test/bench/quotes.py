"""The tables of quotes.sh.

    quotes.py number RULES              prints RULES with numbered rules
    quotes.py tables SHARED WORK RULES

RULES is src/core/quotes/reading.h, where each rule of ar_quotes has its
confidence, AN_SURE_*.  Only the confidence of a row tells which rule made it,
and some rules have the same one.  So the build that is measured adds 1e-5 to
the confidence of the first rule, 2e-5 to that of the second, and so on.
"""
import collections
import math
import pathlib
import re
import statistics
import sys
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / 'lib'))
import gold

SYSTEMS = {'ours': 'ar_quotes', 'sequence': 'marks in sequence',
           'verbs': 'in sequence, with a verb'}
COLUMNS = (('direct', 'direct f1'), ('exact', 'direct exact'),
           ('marked', 'marked f1'), ('who', 'marked with speaker'),
           ('indirect', 'indirect f1'), ('who', 'indirect with speaker'),
           ('explicit', 'speaker explicit'), ('elided', 'speaker elided'),
           ('scare', 'scare taken'))
# sets that the rules were developed on
OWN_SETS = {'seeds', 'dev'}
# an outlet with fewer articles is joined with others
LEAST_ARTICLES = 8
RULE = re.compile(r'^(#define AN_SURE_)(\w+)(\s+)([\d.]+)(?=f)', re.M)
STEPS = re.compile(r'^(#define AN_CONFIDENCE_STEPS\s+)\d+$', re.M)
ELIDED = 'ELIDED'
STEP = 1e-5


# Rules and their confidence

def read_rules(path):
    """For each rule: the confidence that users see, and the numbered one."""
    found = RULE.findall(path.read_text())
    return {name: (float(value), float(value) + no * STEP)
            for no, (_, name, _, value) in enumerate(found, 1)}


def number_rules(path):
    rules = read_rules(path)
    numbered = RULE.sub(lambda m: '%s%s%s%.6f' % (
        *m.group(1, 2, 3), rules[m.group(2)][1]), path.read_text())
    print(STEPS.sub(r'\g<1>1000000', numbered), end='')


def rule_of(row, rules):
    """The rule of a row, whether its subject is elided, its confidence."""
    fits = [(abs(row['confidence'] - value * factor), name, elided,
             shown * (rules[ELIDED][0] if elided else 1))
            for name, (shown, value) in rules.items() if name != ELIDED
            for elided, factor in ((False, 1), (True, rules[ELIDED][1]))]
    best = min(fits)
    if best[0] > STEP / 2:
        sys.exit('no rule has confidence %r' % row['confidence'])
    return best[1:]


# Sets of articles

class Set:
    def __init__(self, work, name):
        self.name = name
        self.articles = gold.read_lines(work / f'{name}_articles.jsonl')
        self.gold = gold.read_lines(work / f'{name}_quotes.jsonl')
        self.found = {system: gold.read_lines(work / f'{name}_{system}.jsonl')
                      for system in SYSTEMS}


def print_head(first):
    print(first + '%5s' % 'texts' +
          ''.join('%9s' % title for title, _ in COLUMNS))


def cell(value):
    if isinstance(value, tuple):
        return '%9s' % ('%d/%d' % value)
    return '        -' if value is None else '%9.3f' % value


def print_line(first, articles, values):
    print(first + '%5d' % len(articles) +
          ''.join(cell(values[name]) for _, name in COLUMNS))


def share(value):
    if isinstance(value, tuple):
        return value[0] / value[1] if value[1] else None
    return value


def print_sets(scoring, sets):
    print('How well: F1 (exact: both ends; who: with the speaker), speakers '
          'right, scare marks taken')
    print_head('%-6s %-25s' % ('set', 'system'))
    for one in sets:
        for system, label in SYSTEMS.items():
            values = gold.figures(scoring, one.articles, one.gold,
                                  one.found[system])
            print_line('%-6s %-25s' % (one.name, label), one.articles, values)


# The same from outlet to outlet

def groups_of(articles):
    """Outlets; small ones are joined by their source, the rest as one."""
    groups = {}
    rest = articles
    for key, label in (('outlet', '%s'), ('source', 'rest of %s')):
        counts = collections.Counter(a[key] for a in rest)
        for name in sorted(counts):
            if counts[name] >= LEAST_ARTICLES:
                groups[label % name] = [a for a in rest if a[key] == name]
        rest = [a for a in rest if counts[a[key]] < LEAST_ARTICLES]
    if rest:
        groups['all others'] = rest
    return groups


def half_of(article):
    return zlib.crc32(article['outlet'].encode()) % 2


def print_outlets(scoring, sets):
    sets = [one for one in sets if 'outlet' in one.articles[0]]
    articles = [a for one in sets for a in one.articles]
    rows = [g for one in sets for g in one.gold]
    found = [f for one in sets for f in one.found['ours']]
    halves = {'one half of the outlets': [a for a in articles if half_of(a)],
              'the other': [a for a in articles if not half_of(a)]}

    def line(label, part):
        values = gold.figures(scoring, part, rows, found)
        print_line('%-32s' % label, part, values)
        return [share(values[name]) for _, name in COLUMNS]

    print('\nFrom outlet to outlet, ar_quotes, sets with outlets: ' +
          ', '.join(one.name for one in sets))
    print_head('%-32s' % 'outlet')
    table = [line(*group) for group in groups_of(articles).items()]
    columns = [[x for x in column if x is not None] for column in zip(*table)]
    worst = [min] * (len(columns) - 1) + [max]
    for label, values in (
            ('mean', map(statistics.mean, columns)),
            ('worst', (w(column) for w, column in zip(worst, columns))),
            ('standard deviation', map(statistics.stdev, columns))):
        print('%-37s' % label + ''.join('%9.3f' % x for x in values))
    for group in halves.items():
        line(*group)


# How often rows are right

Judged = collections.namedtuple('Judged', 'set rule elided confidence '
                                'span exact right')


def judge(scoring, one):
    """(row, span right, its ends exact, all right) of every row that counts.

    Left out, as in scoring: a row that fits an optional one or one of
    another kind, and indirect speech where it is not annotated.
    """
    scope = {a['id']: a.get('scope', 'all') for a in one.articles}
    scorer = scoring.Scorer(one.gold, one.found['ours'], scope, False)
    for kinds in ({'direct', 'mixed'}, {'indirect'}):
        found = [f for f in one.found['ours'] if f['kind'] in kinds and
                 ('direct' in kinds or scope[f['doc']] == 'all')]
        rows = [g for g in one.gold if g['kind'] in kinds and
                not g['optional']]
        others = [g for g in one.gold if g['optional'] or
                  g['kind'] in set(scoring.KINDS) - kinds]
        fits = {j: rows[i] for i, j in scorer.match(rows, found, False)}
        rest = [j for j in range(len(found)) if j not in fits]
        excused = {rest[j] for _, j in scorer.match(
            others, [found[j] for j in rest], False)}
        for j, f in enumerate(found):
            g = fits.get(j)
            if g is not None:
                yield (f, True, (g['start'], g['end']) ==
                       (f['start'], f['end']), scorer.same_speaker(g, f))
            elif j not in excused:
                yield f, False, False, False


def rate(right, rows):
    return '%6.3f' % (right / rows) if rows else '     -'


def error(right, rows):
    """Of a share; one right and one wrong row more keep few from sureness."""
    p = (right + 1) / (rows + 2)
    return '%5.3f' % math.sqrt(p * (1 - p) / (rows + 2)) if rows else '    -'


def print_rules(title, judged, rules):
    """Named and elided subjects apart; wanted is what RULES should say."""
    print('\nRules over %s: rows, right span, exact span; wanted and right: '
          'with speaker; +-: one standard error' % title)
    print('%-12s %6s | %-38s | %s' % ('AN_SURE_', 'says', 'speaker named',
                                      'subject elided'))
    print('%-12s %6s | %5s %6s %6s %6s  %5s   | %5s %6s %6s  %5s' % (
        '', '', 'rows', 'span', 'exact', 'wanted', '+-', 'rows', 'span',
        'right', '+-'))
    elided_right = elided_due = 0
    for name in rules:
        if name == ELIDED:
            continue
        named, elided = ([j for j in judged if j.rule == name and
                          j.elided == which] for which in (False, True))
        n, m = len(named), len(elided)
        right, of_elided = (sum(j.right for j in x) for x in (named, elided))
        if n:
            elided_right += of_elided
            elided_due += m * right / n
        print('%-12s %6.2f | %5d %s %s %s  %s   | %5d %s %s  %s' % (
            name, rules[name][0], n, rate(sum(j.span for j in named), n),
            rate(sum(j.exact for j in named), n), rate(right, n),
            error(right, n), m, rate(sum(j.span for j in elided), m),
            rate(of_elided, m), error(of_elided, m)))
    print('%-12s %6.2f | wanted %s, as a factor on the named' % (
        ELIDED, rules[ELIDED][0], rate(elided_right, elided_due)))


def print_confidence(judged, sets):
    print('\nRight with speaker, by confidence (wanted from .9 on: .95)')
    columns = [(one.name, {one.name}) for one in sets]
    names = {one.name for one in sets}
    if names - OWN_SETS:
        columns.append(('in folders', names - OWN_SETS))
    columns.append(('all', names))
    print('%-12s' % 'confidence' +
          ''.join('%16s' % title for title, _ in columns))
    for low, high in ((.9, 1.1), (.8, .9), (.7, .8), (.6, .7), (0, .6)):
        print('%-12s' % ('%.1f to %.1f' % (low, min(1, high))), end='')
        for _, names in columns:
            part = [j for j in judged if j.set in names and
                    low <= j.confidence + STEP < high]
            right = sum(j.right for j in part)
            print('%9s %6s' % ('%d/%d' % (right, len(part)),
                               rate(right, len(part))), end='')
        print()


def print_tables(shared, work, rules):
    scoring = gold.load_scoring(shared)
    names = [path.name[:-len('_ours.jsonl')]
             for path in work.glob('*_ours.jsonl')]
    sets = [Set(work, name) for name in
            sorted(names, key=lambda n: (n != 'seeds', n != 'dev', n))]
    print_sets(scoring, sets)
    print_outlets(scoring, sets)
    judged = [Judged(one.name, *rule_of(row, rules), *verdict) for one in sets
              for row, *verdict in judge(scoring, one)]
    print_rules('all sets', judged, rules)
    unseen = [j for j in judged if j.set not in OWN_SETS]
    if unseen:
        print_rules('the sets in folders', unseen, rules)
    print_confidence(judged, sets)


if sys.argv[1] == 'number':
    number_rules(pathlib.Path(sys.argv[2]))
else:
    print_tables(*map(pathlib.Path, sys.argv[2:4]),
                 read_rules(pathlib.Path(sys.argv[4])))
