# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the recipes have in common: a sentence, and what is wrong with it."""

import sys
from collections import Counter

failures = 0


def check(sentence, wrong=()):
    global failures
    wrong = list(wrong)
    failures += bool(wrong)
    print('FAIL' if wrong else 'ok  ', ': '.join([sentence] + ['; '.join(map(str, wrong[:8]))] * bool(wrong)))


def duplicates(values):
    return [value for value, times in Counter(values).items() if times > 1]


def finish():
    sys.exit(1 if failures else 0)
