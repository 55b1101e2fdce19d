# SPDX-License-Identifier: GPL-3.0-or-later
"""From the TopoJSON of world-atlas to valid polygons.

Everything happens in whole grid units of the TopoJSON, with exact arithmetic; degrees come last. So a border that two
countries share stays the same on both sides, vertex for vertex, and the result does not depend on any library.
A ring is a list of points whose last equals its first; a polygon is a list of rings, the shell first.
"""

from collections import Counter, defaultdict
from fractions import Fraction
from math import atan2

CELL = 24  # grid units; most edges lie in one or two cells of this size
HALF = Fraction(1, 2)
HAIR = Fraction(1, 10**12)  # far less than any two points of the grid, or crossings on it, are apart


class Grid:
    """A quantised TopoJSON: its grid and its arcs."""

    def __init__(self, topology):
        self.scale, self.origin = topology['transform']['scale'], topology['transform']['translate']
        self.east = round(360 / self.scale[0])  # column of +180°; column 0 is −180°
        self.south = round((-90 - self.origin[1]) / self.scale[1])  # row of the pole, which is below row 0
        self.arcs = [self.decode(arc) for arc in topology['arcs']]

    @staticmethod
    def decode(arc):
        x = y = 0
        return [(x := x + dx, y := y + dy) for dx, dy in arc]

    def place(self, point):
        """Longitude and latitude in degrees. Equal points give equal doubles, the edges of the world exact ones."""
        x, y = (float(value * scale + start) for value, scale, start in zip(point, self.scale, self.origin))
        return 180.0 if point[0] == self.east else x, -90.0 if point[1] == self.south else y

    def point(self, place):
        """The nearest point of the grid."""
        return tuple(round((value - start) / scale) for value, scale, start in zip(place, self.scale, self.origin))

    def ring(self, indices):
        ring = []
        for index in indices:
            points = self.arcs[index] if index >= 0 else self.arcs[~index][::-1]
            ring += points[1:] if ring else points
        return self.unwrapped(ring)

    def unwrapped(self, ring):
        """Undoes the stitching at ±180°: a ring that jumps there ends at +180°; if only once, it goes round the pole.

        No ring of the source runs across; it only writes +180° as −180° where a ring touches it, and leaves out
        Antarctica's way along ±180° and −90°. So nothing is cut here, and no vertex is made but the pole's two.
        """
        jumps = sum(abs(a[0] - b[0]) > self.east / 2 for a, b in zip(ring, ring[1:]))
        if jumps == 1:
            start = ring[0]
            assert start[0] == 0 and abs(ring[-2][0] - self.east) < self.east / 2
            ring = ring[:-1] + [(self.east, start[1]), (self.east, self.south), (0, self.south), start]
        elif jumps:
            assert jumps == 2
            ring = [(self.east if x == 0 else x, y) for x, y in ring]
        return ring

    def polygons(self, geometry):
        parts = geometry['arcs'] if geometry['type'] == 'MultiPolygon' else [geometry['arcs']]
        return [[self.ring(indices) for indices in part] for part in parts]


def edges_of(polygon):
    """Every edge of all rings, its ends in order, so that both neighbours name it alike."""
    return [(a, b) if a < b else (b, a) for ring in polygon for a, b in zip(ring, ring[1:])]


def close_seam(polygons, east):
    """+180° is the same line as −180°: where the vertices on them differ by one unit, takes those of −180°."""
    rows = {y for polygon in polygons for ring in polygon for x, y in ring if x == 0}

    def snapped(point):
        near = [y for y in (point[1], point[1] - 1, point[1] + 1) if y in rows]
        return (east, near[0]) if point[0] == east and near else point

    return [[without_repeats([snapped(point) for point in ring]) for ring in polygon] for polygon in polygons]


def without_repeats(ring):
    return [a for a, b in zip(ring, ring[1:]) if a != b] + ring[-1:]


def moved(ring, target):
    """The ring with the middle of its bounds where the target has it, to the nearest unit."""
    offset = [round((max(b) + min(b) - max(a) - min(a)) / 2) for a, b in zip(zip(*ring), zip(*target))]
    return [(x + offset[0], y + offset[1]) for x, y in ring]


def is_flat(ring):
    return len(set(ring)) < 3


def doubled_area(ring):
    """Positive if the ring runs counter-clockwise."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))


def side(a, b, p):
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])


def is_inside_edge(a, b, p):
    return p not in (a, b) and side(a, b, p) == 0 and a <= p <= b


def missing_nodes(edges):
    """Where edges cross or touch without having a vertex there: {edge: [points]}."""
    cells = defaultdict(list)
    for a, b in edges:
        for column in range(a[0] // CELL, b[0] // CELL + 1):
            for row in range(min(a[1], b[1]) // CELL, max(a[1], b[1]) // CELL + 1):
                cells[column, row].append((a, b))
    nodes = defaultdict(set)
    for cell in cells.values():
        for number, (a, b) in enumerate(cell):
            low, high = (a[1], b[1]) if a[1] < b[1] else (b[1], a[1])
            for p, q in cell[number + 1:]:
                if p[0] > b[0] or q[0] < a[0] or (p[1] < low and q[1] < low) or (p[1] > high and q[1] > high):
                    continue
                before, after = side(a, b, p), side(a, b, q)
                if before * after < 0 and side(p, q, a) * side(p, q, b) < 0:
                    along = Fraction(before, before - after)
                    crossing = (p[0] + along * (q[0] - p[0]), p[1] + along * (q[1] - p[1]))
                    nodes[a, b].add(crossing)
                    nodes[p, q].add(crossing)
                else:
                    nodes[a, b].update(end for end in (p, q) if is_inside_edge(a, b, end))
                    nodes[p, q].update(end for end in (a, b) if is_inside_edge(p, q, end))
    return {edge: sorted(points) for edge, points in nodes.items() if points}


def with_nodes(ring, nodes):
    whole = ring[:1]
    for a, b in zip(ring, ring[1:]):
        whole += nodes.get((a, b), []) if a < b else nodes.get((b, a), [])[::-1]
        whole.append(b)
    return whole


def simple_loops(ring):
    """Takes a ring apart wherever it comes back to a vertex."""
    loops, path, position = [], [], {}
    for point in ring:
        if point in position:
            start = position[point]
            loops.append(path[start:] + [point])
            for left in path[start + 1:]:
                del position[left]
            del path[start + 1:]
        else:
            position[point] = len(path)
            path.append(point)
    return loops


def is_within(point, edges):
    """True if the edges enclose the point an odd number of times."""
    inside = False
    for a, b in edges:
        if (a[1] > point[1]) != (b[1] > point[1]) and (side(a, b, point) > 0) == (b[1] > a[1]):
            inside = not inside
    return inside


def rebuilt(polygons):
    """Valid polygons of all that the given ones enclose an odd number of times; their edges must have all nodes.

    An edge that occurs twice (a spike, a line between two parts) is no border and goes. Of the rest each junction is
    passed so that the ring stays with the same piece of land, which separates pieces that touch in a point.
    """
    count = Counter(edge for polygon in polygons for edge in edges_of(polygon))
    neighbours = defaultdict(list)
    for (a, b), times in count.items():
        if times % 2:
            neighbours[a].append(b)
            neighbours[b].append(a)
    for point, around in neighbours.items():
        around.sort(key=lambda other: atan2(other[1] - point[1], other[0] - point[0]))

    borders = [edge for edge, times in count.items() if times % 2]
    shells, holes, walked = [], [], set()
    for a, b in borders:
        if (a, b) in walked or (b, a) in walked:
            continue
        left = ((a[0] + b[0]) * HALF - (b[1] - a[1]) * HAIR, (a[1] + b[1]) * HALF + (b[0] - a[0]) * HAIR)
        if not is_within(left, borders):
            a, b = b, a
        ring = [a]
        while (a, b) not in walked:
            walked.add((a, b))
            ring.append(b)
            around = neighbours[b]
            a, b = b, around[around.index(a) - 1]  # the next edge clockwise bounds the same piece of land
        for loop in simple_loops(ring):
            (shells if doubled_area(loop) > 0 else holes).append(loop)

    shells.sort(key=doubled_area)
    result = [[shell] for shell in shells]  # smallest first, so that a hole finds the shell next round it
    for hole in holes:
        (x, y), (u, v) = hole[:2]
        middle = ((x + u) * HALF, (y + v) * HALF)
        next(polygon for polygon in result if is_within(middle, edges_of(polygon[:1]))).append(hole)
    return result[::-1]


def faulty(polygons):
    """Numbers of the polygons that come back to a vertex of their own or share an edge with another."""
    count = Counter(edge for polygon in polygons for edge in edges_of(polygon))
    numbers = []
    for number, polygon in enumerate(polygons):
        points = [point for ring in polygon for point in ring[1:]]
        if len(points) > len(set(points)) or any(count[edge] > 1 for edge in edges_of(polygon)):
            numbers.append(number)
    return numbers


def oriented(polygon):
    """Shells counter-clockwise, holes clockwise."""
    return [ring if (doubled_area(ring) > 0) == (number == 0) else ring[::-1] for number, ring in enumerate(polygon)]
