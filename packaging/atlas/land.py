# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the shipped countries and whose they are from a viewpoint, without any library.

A ring is a list of points whose last equals its first; a piece of land is a list of rings, the shell first.
"""

import csv
import struct
from collections import defaultdict
from pathlib import Path

ATLAS = Path(__file__).resolve().parents[2] / 'resources' / 'atlas'


def read_csv(path):
    """Rows as dictionaries. A row that is too long or too short is an error."""
    with open(path, encoding='utf-8', newline='') as file:
        rows = list(csv.DictReader(file, strict=True))
    for number, row in enumerate(rows, 1):
        if None in row or None in row.values():
            raise ValueError(f'{path.name}: row {number} does not have as many cells as the header')
    return rows


def read_dbf(path):
    data = path.read_bytes()
    count, start, size = struct.unpack_from('<IHH', data, 4)
    fields = [(data[at:at + 11].rstrip(b'\0').decode(), data[at + 16]) for at in range(32, start - 1, 32)]
    rows = []
    for begin in range(start + 1, start + count * size, size):
        row = {}
        for name, width in fields:
            row[name] = data[begin:begin + width].decode().strip()
            begin += width
        rows.append(row)
    return rows


def is_hole(ring):
    """Shells run clockwise in a shapefile."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) > 0


def read_shp(path):
    """The pieces of land of each record; a hole follows its shell."""
    data, records, at = path.read_bytes(), [], 100
    while at < len(data):
        length, = struct.unpack_from('>i', data, at + 4)
        rings, points = struct.unpack_from('<2i', data, at + 44)
        ends = [*struct.unpack_from(f'<{rings}i', data, at + 52), points]
        places = list(struct.iter_unpack('<2d', data[at + 52 + 4 * rings:at + 52 + 4 * rings + 16 * points]))
        pieces = []
        for first, last in zip(ends, ends[1:]):
            ring = places[first:last]
            if is_hole(ring):
                pieces[-1].append(ring)
            else:
                pieces.append([ring])
        records.append(pieces)
        at += 8 + 2 * length
    return records


def read_pieces(folder=ATLAS):
    """Every piece of land of the atlas by the code of the country that has it in the file."""
    countries = defaultdict(list)
    for row, pieces in zip(read_dbf(folder / 'countries.dbf'), read_shp(folder / 'countries.shp')):
        countries[row['ADM0_A3']] += pieces
    return dict(countries)


def holds(piece, place):
    """Whether the place lies in the piece of land: a ray to the east crosses its rings an odd number of times."""
    x, y = place
    is_within = False
    for ring in piece:
        for (ax, ay), (bx, by) in zip(ring, ring[1:]):
            if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
                is_within = not is_within
    return is_within


def place_of(row):
    """The place that a row of viewpoints.csv names, or None: all the land of the country is meant."""
    if not row['longitude'] and not row['latitude']:
        return None
    return float(row['longitude']), float(row['latitude'])


def is_meant(row, country, piece):
    place = place_of(row)
    return row['country'] == country and (place is None or holds(piece, place))


def seen_from(viewpoint, countries, rows):
    """[(country, piece)]: whose each piece of land is. Where two rows of the table speak of one piece, the later wins."""
    moves = [row for row in rows if row['viewpoint'] == viewpoint and row['action'] == 'move']
    land = []
    for country, pieces in countries.items():
        for piece in pieces:
            owners = [row['to'] for row in moves if is_meant(row, country, piece)]
            land.append((owners[-1] if owners else country, piece))
    return land


def neighbours(land):
    """Pairs of countries that have an edge in common, the lesser code first."""
    holders = defaultdict(set)
    for country, piece in land:
        for ring in piece:
            for a, b in zip(ring, ring[1:]):
                holders[min(a, b), max(a, b)].add(country)
    return {tuple(sorted(pair)) for pair in holders.values() if len(pair) == 2}
