# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the corridors, the places and the meetings in resources/atlas: that they are in order and fit each other."""

import json
import re
from collections import Counter, defaultdict
from datetime import date

import land
from checking import LINK, PLAIN_NUMBER, check, check_text, duplicates, scattered

NAMED = {
    'corridors': {
        'table': 'corridors.csv', 'sections': 'corridor_sections.geojson', 'parts': 'corridor_parts.csv',
        'points': 'corridor_points.csv', 'volumes': 'corridor_volumes.csv', 'gauges': 'rail_gauges.csv',
    },
    'places': 'places.csv',
    'meetings': 'meetings.csv',
}
COLUMNS = {
    'corridors.csv': ['id', 'name', 'name_ru', 'map_name', 'map_name_ru', 'mode', 'status', 'stated_length_km',
                      'length_note', 'length_source', 'length_link', 'transit_days', 'capacity', 'links', 'note'],
    'corridor_parts.csv': ['corridor', 'order', 'section', 'reversed', 'role', 'leg', 'leg_ru'],
    'corridor_points.csv': ['name', 'name_ru', 'kind', 'country', 'lon', 'lat', 'approximate', 'source', 'note'],
    'corridor_volumes.csv': ['corridor', 'year', 'period', 'value', 'unit', 'kind', 'series', 'qualifier', 'source',
                             'link'],
    'rail_gauges.csv': ['country', 'gauge_mm', 'source', 'link', 'note'],
    'places.csv': ['name', 'name_ru', 'kind', 'country', 'lon', 'lat', 'note', 'source', 'link'],
    'meetings.csv': ['power', 'format', 'format_ru', 'date', 'end_date', 'place', 'place_ru', 'lon', 'lat', 'level',
                     'ordinal', 'state', 'outcome', 'outcome_ru', 'with_five', 'link', 'note'],
}
SECTION_KEYS = ['id', 'name', 'name_ru', 'mode', 'status', 'grade', 'gauge_mm', 'note']
ID = '[a-z][a-z0-9_]*'
DATE = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?'
MODES = ('rail', 'road', 'ferry', 'sea', 'pipeline')
STATUSES = ('operating', 'under_construction', 'planned')
GRADES = ('digitised', 'schematic')
GAUGES = (1435, 1520, 1676)
POINT_KINDS = ('rail_station', 'border_crossing', 'port', 'dry_port', 'ferry_terminal', 'pipeline_node', 'pump_station',
               'compressor', 'gas_field', 'oil_field', 'refinery')
PLACE_KINDS = ('capital', 'port', 'dry_port', 'border_crossing', 'free_zone', 'rail_hub')
UNITS = ('thousand tonnes', 'million tonnes', 'TEU', 'trains', 'bcm', 'USD billion', 'percent', 'persons')
KINDS = ('carried', 'capacity', 'target', 'growth', 'derived', 'partial')
STATES = ('held', 'planned', 'announced', 'postponed', 'cancelled')
LEVELS = ('summit', 'foreign_ministers')
KNOWN_GAPS = set()  # corridors whose main line is not continuous in what we have


def read(name):
    rows = land.read_csv(land.ATLAS / name)
    check_text(land.ATLAS / name, rows, COLUMNS[name])
    return rows


def read_sections():
    name = NAMED['corridors']['sections']
    data = (land.ATLAS / name).read_bytes()
    features = json.loads(data.decode('utf-8'))['features']
    check(f'{name} is UTF-8 with LF and has a feature a line', [name] * (
        b'\r' in data or data.startswith(b'\xef\xbb\xbf') or data.count(b'\n') != len(features) + 2))
    check('a section is one line with our properties', [
        feature['properties'] for feature in features
        if list(feature['properties']) != SECTION_KEYS or feature['geometry']['type'] != 'LineString'])
    return {feature['properties']['id']: {
        **feature['properties'], 'line': [tuple(place) for place in feature['geometry']['coordinates']]}
        for feature in features}, [feature['properties']['id'] for feature in features]


def is_in_world(place):
    return abs(place[0]) <= 180 and abs(place[1]) <= 90


def has_place(row):
    """Whether longitude and latitude are plain degrees."""
    return all(re.fullmatch('-?' + PLAIN_NUMBER, row[key]) for key in ('lon', 'lat')) and is_in_world(place_of(row))


def place_of(row):
    return float(row['lon']), float(row['lat'])


def lies_in(place, pieces):
    return any(land.holds(piece, place) for piece in pieces)


def check_corridors(rows, sections, parts):
    check('corridors have ids of their own', duplicates(row['id'] for row in rows) + [
        row['id'] for row in rows if not re.fullmatch(ID, row['id'])])
    check('a corridor has a name, English and Russian', [
        row['id'] for row in rows if not row['name'] or not row['name_ru']])
    check('a corridor has a short name for the map, English and Russian', [
        row['id'] for row in rows if not 0 < len(row['map_name']) <= 32 or not 0 < len(row['map_name_ru']) <= 32])
    check('a corridor operates, is built or is planned', [row['id'] for row in rows if row['status'] not in STATUSES])
    check('a corridor goes by what its sections go by', [
        row['id'] for row in rows if set(row['mode'].split('+')) != {
            sections[part['section']]['mode'] for part in parts
            if part['corridor'] == row['id'] and part['section'] in sections}])
    check('stated lengths are plain numbers above zero, with who says so and where, or there is none', [
        row['id'] for row in rows if (
            not re.fullmatch(PLAIN_NUMBER, row['stated_length_km']) or not float(row['stated_length_km'])
            or not row['length_source'] or not row['length_link'] if row['stated_length_km']
            else row['length_source'] or row['length_link'])])
    check('links of a corridor are web addresses, and there is one', [
        row['id'] for row in rows if not (links := [row['length_link'], *row['links'].split(' ')])
        or not any(links) or not all(re.fullmatch(LINK, link) for link in links)])


def check_sections(sections, ids, parts, points):
    check('sections have ids of their own', duplicates(ids) + [each for each in ids if not re.fullmatch(ID, each)])
    check('a section has a name, English and Russian', [
        each for each, section in sections.items() if not section['name'] or not section['name_ru']])
    check('mode, status and grade of a section are known', [
        each for each, section in sections.items()
        if section['mode'] not in MODES or section['status'] not in STATUSES or section['grade'] not in GRADES])
    check('only rails have a gauge, one there is, and a note says why it is told', [
        each for each, section in sections.items() if section['gauge_mm'] is not None and (
            section['gauge_mm'] not in GAUGES or section['mode'] != 'rail' or not section['note'])])
    check('a section has two vertices or more, and all lie in the world', [
        each for each, section in sections.items()
        if len(section['line']) < 2 or not all(map(is_in_world, section['line']))])
    check('a section touches no place twice', [
        each for each, section in sections.items() if len(set(section['line'])) != len(section['line'])])
    check('a stretch of track is there once', [sorted(key[0]) for key in duplicates(
        (frozenset(stretch), section['mode'], section['status'], section['grade'])
        for section in sections.values() for stretch in zip(section['line'], section['line'][1:]))])
    check('each section is part of a corridor', set(sections) - {part['section'] for part in parts})
    named = {place_of(point) for point in points}
    check('a section starts and ends at a place that has a name', [
        each for each, section in sections.items() if not {section['line'][0], section['line'][-1]} <= named])


def line_of(part, sections):
    line = sections[part['section']]['line']
    return line[::-1] if part['reversed'] == 'yes' else line


def gaps(parts, sections):
    """Pairs of parts of which the one doesn't start where the other ends."""
    return [(before['section'], after['section']) for before, after in zip(parts, parts[1:])
            if line_of(before, sections)[-1] != line_of(after, sections)[0]]


def check_parts(rows, corridors, sections):
    ids = [row['id'] for row in corridors]
    check('a part is of a corridor there is', {row['corridor'] for row in rows} ^ set(ids))
    check('and of a section there is', {row['section'] for row in rows} - set(sections))
    check('a part runs along its section or against it', [row for row in rows if row['reversed'] not in ('yes', 'no')])
    check('a part has a leg with a name, English and Russian', [
        row for row in rows if not row['leg'] or not row['leg_ru']])
    for corridor in ids:
        of = [row for row in rows if row['corridor'] == corridor and row['section'] in sections]
        main = [row for row in of if row['role'] == 'main']
        legs = [(row['role'], row['leg']) for row in of]
        check(f'{corridor}: parts are numbered from 1, the main line first, then branches', [
            row for number, row in enumerate(of, 1) if row['order'] != str(number)
            or row['role'] != ('main' if number <= len(main) else 'branch')] + ['none'] * (not main))
        check(f'{corridor}: parts of a leg stand together and join', scattered(legs) + [
            leg for leg in dict.fromkeys(legs)
            if gaps([row for row, its in zip(of, legs) if its == leg], sections)])
        met = Counter(place for row in main for place in line_of(row, sections)[row is not main[0]:])
        check(f'{corridor}: the main line is continuous' + ', but for known gaps' * (corridor in KNOWN_GAPS), (
            [] if corridor in KNOWN_GAPS else gaps(main, sections)))
        check(f'{corridor}: and comes to no place twice', [place for place, times in met.items() if times > 1])
    check('a known gap is one', [
        corridor for corridor in KNOWN_GAPS if not gaps(
            [row for row in rows if row['corridor'] == corridor and row['role'] == 'main'], sections)])


def check_points(rows, sections, countries):
    check('each place along a corridor has a name of its own', duplicates(row['name'] for row in rows))
    check('and a place of its own', duplicates((row['lon'], row['lat']) for row in rows))
    check('and a name in Russian', [row['name'] for row in rows if not row['name_ru']])
    check('its kind is known', [row['name'] for row in rows if row['kind'] not in POINT_KINDS])
    check('its coordinates are degrees', [row['name'] for row in rows if not has_place(row)])
    check('it lies on a vertex of a section', [
        row['name'] for row in rows
        if place_of(row) not in {place for section in sections.values() for place in section['line']}])
    check('it lies in its country, as the file has it', [
        row['name'] for row in rows if not lies_in(place_of(row), countries.get(row['country'], []))])
    check('it is approximate or from GeoNames, and says so', [
        row['name'] for row in rows if not re.fullmatch(
            {'yes': 'approximate .+', 'no': 'GeoNames: .+'}.get(row['approximate'], ''), row['source'])])


def check_volumes(rows):
    label = {id(row): f'line {number} ({row["corridor"]} {row["period"]})' for number, row in enumerate(rows, 2)}
    check('what is carried has an id to be carried along', [
        label[id(row)] for row in rows if not re.fullmatch(ID, row['corridor'])])
    check('a year is that of the period, or there is none', [
        label[id(row)] for row in rows if not row['period']
        or row['year'] and (not re.fullmatch('20[0-9]{2}', row['year']) or row['year'] != row['period'])])
    check('unit and kind of a figure are known', [
        label[id(row)] for row in rows if row['unit'] not in UNITS or row['kind'] not in KINDS])
    check('values are plain numbers; only a growth is in percent and can be negative', [
        label[id(row)] for row in rows
        if not re.fullmatch('-?' * (row['kind'] == 'growth') + PLAIN_NUMBER, row['value'])
        or (row['unit'] == 'percent') != (row['kind'] == 'growth')])
    check('a figure has a source and a link', [
        label[id(row)] for row in rows if not row['source'] or not re.fullmatch(LINK, row['link']) or not row['link']])
    series = defaultdict(list)
    for row in rows:
        if row['series']:
            series[row['series']].append(row)
    check('a series is of what was carried in whole years', [
        label[id(row)] for each in series.values() for row in each if row['kind'] != 'carried' or not row['year']])
    check('a series is of one corridor, in one unit, and has two years or more, each once', [
        name for name, each in series.items() if len({(row['corridor'], row['unit']) for row in each}) > 1
        or duplicates(row['year'] for row in each) or len(each) < 2])
    check('no figure stands there twice', duplicates(tuple(row.values()) for row in rows))


def check_gauges(rows, points):
    check('a country has one usual gauge, one there is', duplicates(row['country'] for row in rows) + [
        row['country'] for row in rows if row['gauge_mm'] not in map(str, GAUGES)])
    check('each country that a corridor touches has one', {
        row['country'] for row in points} ^ {row['country'] for row in rows})
    check('a gauge has a source, and its link is a web address or empty', [
        row['country'] for row in rows if not row['source'] or not re.fullmatch(LINK, row['link'])])


def check_places(rows, countries):
    check('a place has a name, English and Russian', [
        row['name'] for row in rows if not row['name'] or not row['name_ru']])
    check('a place of a kind is there once', duplicates((row['name'], row['kind']) for row in rows))
    check('kind and country of a place are known', [
        row['name'] for row in rows if row['kind'] not in PLACE_KINDS or row['country'] not in countries])
    check('coordinates of a place are degrees', [row['name'] for row in rows if not has_place(row)])
    check('a place lies in its country, unless its note says that the border is drawn elsewhere', [
        row['name'] for row in rows if lies_in(place_of(row), countries[row['country']])
        == ('draws this border point' in row['note'])])
    check('a place has a source, and its link is a web address or empty', [
        row['name'] for row in rows if not row['source'] or not re.fullmatch(LINK, row['link'])])


def is_date(text):
    """Whether a day, a month or a year that there is."""
    if not re.fullmatch(DATE, text):
        return False
    try:
        date.fromisoformat((text + '-01-01')[:10])
        return True
    except ValueError:
        return False


def check_meetings(rows, powers):
    label = {id(row): f'line {number} ({row["format"]} {row["date"]})' for number, row in enumerate(rows, 2)}
    names = [row['power'] for row in rows]
    check('rows of a power stand together', scattered(row['power'] for row in rows))
    check('each power of the manifest meets the five', set(powers) - {row['power'] for row in rows})
    check('a meeting has a format and what came of it, English and Russian', [
        label[id(row)] for row in rows
        if not all(row[key] for key in ('format', 'format_ru', 'outcome', 'outcome_ru'))
        or bool(row['place']) != bool(row['place_ru'])])
    check('a date is a day, a month or a year that there is, and the end is a day after it', [
        label[id(row)] for row in rows if not is_date(row['date'])
        or row['end_date'] and (not is_date(row['end_date']) or not row['date'] < row['end_date'])])
    check('level and state are known, an ordinal is a number', [
        label[id(row)] for row in rows if row['level'] not in LEVELS or row['state'] not in STATES
        or not re.fullmatch('([1-9][0-9]*)?', row['ordinal'])])
    check('a meeting has both coordinates and a place, or none', [
        label[id(row)] for row in rows if (row['lon'] or row['lat']) and (not has_place(row) or not row['place'])])
    check('the Organization of Turkic States meets without all five, others with them', [
        label[id(row)] for row in rows
        if row['with_five'] != ('no' if row['format'].startswith('Organization of Turkic States') else 'yes')])
    check('a meeting has a link', [
        label[id(row)] for row in rows if not row['link'] or not re.fullmatch(LINK, row['link'])])
    check('no meeting stands there twice', duplicates(
        (row['power'], row['format'], row['date'], row['level']) for row in rows))


def check_all(manifest, countries):
    named = {**manifest, 'corridors': {**manifest.get('corridors', {})}}
    check('pictures of corridors name their source', [] if named['corridors'].pop('source', '') else ['none'])
    check('the manifest names corridors, places and meetings as they are', [
        key for key, value in NAMED.items() if named.get(key) != value])
    files = NAMED['corridors']
    corridors, parts, points = read(files['table']), read(files['parts']), read(files['points'])
    sections, ids = read_sections()
    check_corridors(corridors, sections, parts)
    check_sections(sections, ids, parts, points)
    check_parts(parts, corridors, sections)
    check_points(points, sections, countries)
    check_volumes(read(files['volumes']))
    check_gauges(read(files['gauges']), points)
    check_places(read(NAMED['places']), countries)
    check_meetings(read(NAMED['meetings']), [power['id'] for power in manifest['groups']['powers']])
    print(f'     {len(corridors)} corridors of {len(sections)} sections in {len(parts)} parts, {len(points)} points')
