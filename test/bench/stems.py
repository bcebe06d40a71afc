#!/usr/bin/env python3
"""The stems of light10, and a table of ar_stem beside all other stemmers.

    stems.py light10 WORDS GOLD           a stem a line: word<TAB>stem
    stems.py table GOLD HERE NAME=STEMS.tsv...

light10 is done as Larkey, Ballesteros and Connell describe it (Light Stemming
for Arabic Information Retrieval, 2007): waw is taken off if three letters are
left, then one of the articles, then endings as long as two letters are left.
"""
import subprocess
import sys

ARTICLES = 'وال بال كال فال لل ال'.split()
ENDINGS = 'ها ان ات ون ين يه ية ه ة ي'.split()


def light10(word, fold):
    word = fold(word)
    if word.startswith('و') and len(word) > 3:
        word = word[1:]
    for article in ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= 2:
            word = word[len(article):]
            break
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            word = word[:-len(ending)]
    return word


def run(*command):
    return subprocess.run([sys.executable, '-B', *command], check=True,
                          capture_output=True, text=True).stdout


def main():
    if sys.argv[1] == 'light10':
        sys.path.insert(0, sys.argv[3])
        import score_stems
        for line in open(sys.argv[2], encoding='utf8'):
            word = line.rstrip('\n')
            print(word, light10(word, score_stems.fold), sep='\t')
        return
    gold, here = sys.argv[2:4]
    for argument in sys.argv[4:]:
        name, stems = argument.split('=')
        print('----', name)
        print(run(gold + '/score_stems.py', 'score', stems), end='')
        print(run(here + '/stems_gold.py', gold, stems), end='')


if __name__ == '__main__':
    main()
