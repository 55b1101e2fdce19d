# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the recipes have in common: a sentence, and what is wrong with it."""

import sys
import unicodedata
from collections import Counter

PLAIN_NUMBER = '[0-9]+([.][0-9]+)?'
LINK = '(https?://[^ ]+)?'

failures = 0


def check(sentence, wrong=()):
    global failures
    wrong = list(wrong)
    failures += bool(wrong)
    print('FAIL' if wrong else 'ok  ', ': '.join([sentence] + ['; '.join(map(str, wrong[:8]))] * bool(wrong)))


def duplicates(values):
    return [value for value, times in Counter(values).items() if times > 1]


def scattered(values):
    """Values whose occurrences don't stand together."""
    values = list(values)
    return [value for value in dict.fromkeys(values)
            if values.index(value) + values.count(value) != len(values) - values[::-1].index(value)]


def check_text(file, rows, columns):
    """Plain CSV that every reader takes the same way."""
    data = file.read_bytes()
    check(f'{file.name} is UTF-8 with LF, no BOM, a header and no comments',
          [file.name] * (b'\r' in data or data.startswith(b'\xef\xbb\xbf') or not data.endswith(b'\n')
                         or b'\n#' in data or list(rows[0]) != columns))
    check(f'{file.name}: cells are tidy: NFC, no stray blanks', [
        cell for row in rows for cell in row.values()
        if cell != ' '.join(cell.split()) or not unicodedata.is_normalized('NFC', cell)])


def finish():
    sys.exit(1 if failures else 0)
