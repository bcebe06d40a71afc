"""What quotes.sh holds ar_quotes against, and its table of figures.

    quotes.py sequence ARTICLES         every two marks hold a quotation
    quotes.py verbs ARTICLES VERBS      ... if their sentence has such a verb
    quotes.py table WORK                figures of WORK/*.json side by side

The first two print what they find in the form that score_quotes.py reads.
The second is what textacy does for languages that it knows: the speaker is
the noun next to the verb.
"""
import json
import pathlib
import re
import sys

MARK = re.compile('["“”„«»‹›]')
STOP = re.compile(r'[.!?؟\n]')
WORD = re.compile(r'[^\W\d_]+')
NO_NOUN = set('أن إن أنه إنه أنها إنها بأن في من إلى على عن مع خلال بعد قبل '
              'هذا هذه ذلك التي الذي لا ما لم لن قد هو هي'.split())
SPEAKER_WORDS = 3


def pairs(text):
    marks = [m.start() for m in MARK.finditer(text)]
    return [(a + 1, b) for a, b in zip(marks[::2], marks[1::2]) if b > a + 1]


def sentence(text, start, end):
    """Where the sentence around a pair of marks begins and ends."""
    before = [m.end() for m in STOP.finditer(text, 0, start - 1)]
    after = STOP.search(text, end + 1)
    return before[-1] if before else 0, after.start() if after else len(text)


def speaker_after(text, at, end):
    words = []
    for m in WORD.finditer(text, at, end):
        if m.group() in NO_NOUN or text[at:m.start()].strip():
            if words:
                break
        else:
            words.append(m.group())
        at = m.end()
        if len(words) == SPEAKER_WORDS:
            break
    return ' '.join(words)


def with_verb(text, start, end, verbs):
    """The verb nearest to a pair of marks in its sentence, and its noun."""
    first, last = sentence(text, start, end)
    found = [m for m in WORD.finditer(text, first, last)
             if (m.end() < start or m.start() > end) and
             (m.group() in verbs or m.group()[1:] in verbs and
              m.group()[0] in 'وف')]
    if not found:
        return None
    verb = min(found, key=lambda m: min(abs(start - m.end()),
                                        abs(m.start() - end)))
    limit = start - 1 if verb.end() < start else last
    return verb.group(), speaker_after(text, verb.end(), limit)


def find(path, verbs):
    with open(path, encoding='utf-8') as lines:
        for article in map(json.loads, lines):
            text = article['text']
            for start, end in pairs(text):
                said = with_verb(text, start, end, verbs) if verbs else ('', '')
                if said is None:
                    continue
                print(json.dumps({
                    'doc': article['id'], 'kind': 'direct', 'start': start,
                    'end': end, 'quote': text[start:end], 'cue': said[0],
                    'speaker': said[1], 'speaker_resolved': said[1]}))


def share(right, told):
    return '%4d of %4d' % (right, told)


def print_table(parts, work):
    print('%-6s %-28s %7s %7s %7s %7s %6s %13s %13s' % (
        'gold', 'system', 'direct', 'exact', 'marked', 'with', 'scare',
        'named', 'elided'))
    print('%-6s %-28s %7s %7s %7s %7s %6s %13s %13s' % (
        '', '', 'F1', 'F1', 'F1', 'speaker', 'taken', 'speakers', 'speakers'))
    for part in parts:
        for name, label in (('ours', 'ar_quotes'),
                            ('sequence', 'marks in sequence'),
                            ('verbs', 'in sequence, with a verb')):
            scores = json.loads((work / f'{part}_{name}.json').read_text())
            direct, marked = scores['direct'], scores['marked']['overlap']
            scare = re.search(r'^marked +overlap .*scare fp (\d+)',
                              (work / f'{part}_{name}.txt').read_text(), re.M)
            print('%-6s %-28s %7.3f %7.3f %7.3f %7.3f %6s %13s %13s' % (
                part, label, direct['overlap']['f1'], direct['exact']['f1'],
                marked['f1'], marked['end_to_end'], scare.group(1),
                share(*marked['explicit']), share(*marked['elided'])))


if sys.argv[1] == 'table':
    print_table(('seeds', 'dev'), pathlib.Path(sys.argv[2]))
elif sys.argv[1] == 'verbs':
    with open(sys.argv[3], encoding='utf-8') as lines:
        find(sys.argv[2], set(lines.read().split()))
else:
    find(sys.argv[2], set())
