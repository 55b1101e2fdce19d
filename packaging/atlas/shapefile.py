# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes an Esri Shapefile of polygons that is the same to the byte on every machine, whatever libraries it has."""

import struct
from pathlib import Path

WGS84 = ('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],'
         'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]')
LAST_UPDATE = (118, 5, 21)  # years since 1900, month, day: fixed


def bounds(points):
    xs, ys = zip(*points)
    return min(xs), min(ys), max(xs), max(ys)


def polygon_record(polygons):
    """polygons: [[shell, hole, ...], ...] of closed rings, shells counter-clockwise; a shapefile wants the reverse."""
    rings = [ring[::-1] for polygon in polygons for ring in polygon]
    points = [point for ring in rings for point in ring]
    starts, start = [], 0
    for ring in rings:
        starts.append(start)
        start += len(ring)
    head = struct.pack('<i4d2i', 5, *bounds(points), len(rings), len(points))
    return head + struct.pack(f'<{len(starts)}i', *starts) + b''.join(struct.pack('<2d', *point) for point in points)


def header(length, box):
    return struct.pack('>7i', 9994, 0, 0, 0, 0, 0, length // 2) + struct.pack('<2i8d', 1000, 5, *box, 0, 0, 0, 0)


def write_shp(path, features):
    box = bounds([point for polygons in features for polygon in polygons for ring in polygon for point in ring])
    shp, shx, offset = [], [], 100
    for number, polygons in enumerate(features, 1):
        record = polygon_record(polygons)
        shx.append(struct.pack('>2i', offset // 2, len(record) // 2))
        shp.append(struct.pack('>2i', number, len(record) // 2) + record)
        offset += 8 + len(record)
    path.with_suffix('.shp').write_bytes(header(offset, box) + b''.join(shp))
    path.with_suffix('.shx').write_bytes(header(100 + 8 * len(shx), box) + b''.join(shx))


def write_dbf(path, rows):
    """rows: dictionaries of text, all with the same keys. Every field is as wide as its longest value in UTF-8."""
    names = list(rows[0])
    widths = [max(1, *(len(row[name].encode()) for row in rows)) for name in names]
    assert all(len(name) <= 10 for name in names) and all(width <= 254 for width in widths), (names, widths)
    header_size, record_size = 32 + 32 * len(names) + 1, 1 + sum(widths)
    out = [struct.pack('<4BiHH20x', 3, *LAST_UPDATE, len(rows), header_size, record_size)]
    out += [struct.pack('<11sc4xBB14x', name.encode(), b'C', width, 0) for name, width in zip(names, widths)]
    out.append(b'\r')
    for row in rows:
        out.append(b' ' + b''.join(row[name].encode().ljust(width) for name, width in zip(names, widths)))
    path.with_suffix('.dbf').write_bytes(b''.join(out) + b'\x1a')


def write(path, features, rows):
    path = Path(path)
    write_shp(path, features)
    write_dbf(path, rows)
    path.with_suffix('.prj').write_text(WGS84)
    path.with_suffix('.cpg').write_text('UTF-8')
