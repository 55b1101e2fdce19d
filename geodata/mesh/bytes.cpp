// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/bytes.h"

namespace geodata {
namespace {

void writeRing(ByteWriter &writer, const Ring &ring)
{
    writer.number(std::uint64_t(ring.size()));
    writer.array(std::span(ring));
}

void writeText(ByteWriter &writer, const Text &text)
{
    writer.text(text.pattern);
    writer.number(std::uint64_t(text.values.size()));
    for (const std::string &value : text.values)
        writer.text(value);
}

Text readText(ByteReader &reader)
{
    Text text;
    text.pattern = reader.text();
    text.values.resize(reader.count(sizeof(std::uint64_t)));
    for (std::string &value : text.values)
        value = reader.text();
    return text;
}

} // namespace

void writeCountriesTo(ByteWriter &writer, std::span<const Country> countries)
{
    writer.number(std::uint64_t(countries.size()));
    for (const Country &country : countries) {
        writer.text(country.code);
        writer.text(country.numeric);
        writer.text(country.note);
        writer.number(std::uint64_t(country.names.size()));
        for (const auto &[language, name] : country.names) {
            writer.text(language);
            writer.text(name);
        }
        writer.number(std::uint64_t(country.polygons.size()));
        for (const Polygon &polygon : country.polygons) {
            writeRing(writer, polygon.outer);
            writer.number(std::uint64_t(polygon.holes.size()));
            for (const Ring &hole : polygon.holes)
                writeRing(writer, hole);
        }
    }
}

std::vector<Country> readCountriesFrom(ByteReader &reader)
{
    std::vector<Country> countries(reader.count(4 * sizeof(std::uint64_t)));
    for (Country &country : countries) {
        country.code = reader.text();
        country.numeric = reader.text();
        country.note = reader.text();
        for (std::size_t left = reader.count(2 * sizeof(std::uint64_t)); left > 0; --left) {
            std::string language = reader.text();
            country.names[std::move(language)] = reader.text();
        }
        country.polygons.resize(reader.count(2 * sizeof(std::uint64_t)));
        for (Polygon &polygon : country.polygons) {
            polygon.outer = reader.array<LonLat>();
            polygon.holes.resize(reader.count(sizeof(std::uint64_t)));
            for (Ring &hole : polygon.holes)
                hole = reader.array<LonLat>();
        }
    }
    return countries;
}

void writeErrorsTo(ByteWriter &writer, std::span<const Error> errors)
{
    writer.number(std::uint64_t(errors.size()));
    for (const Error &error : errors) {
        writer.text(error.file);
        writeText(writer, error.place);
        writeText(writer, error.problem);
        writeText(writer, error.wayOut);
    }
}

std::vector<Error> readErrorsFrom(ByteReader &reader)
{
    std::vector<Error> errors(reader.count(sizeof(std::uint64_t)));
    for (Error &error : errors) {
        error.file = reader.text();
        error.place = readText(reader);
        error.problem = readText(reader);
        error.wayOut = readText(reader);
    }
    return errors;
}

void writeBordersTo(ByteWriter &writer, const BorderNet &net)
{
    const auto write = [&](const auto &values) {
        writer.number(std::uint64_t(values.size()));
        writer.array(std::span(values));
    };
    write(net.points);
    write(net.stretches);
    write(net.beside);
    write(net.missed);
    write(net.overlaps);
    writer.number(net.toleranceKm);
    writer.number(net.widestKm);
}

BorderNet readBordersFrom(ByteReader &reader)
{
    BorderNet net;
    net.points = reader.array<WorldPoint>();
    net.stretches = reader.array<BorderStretch>();
    net.beside = reader.array<BesideLength>();
    net.missed = reader.array<BesideLength>();
    net.overlaps = reader.array<Overlap>();
    net.toleranceKm = reader.number<double>();
    net.widestKm = reader.number<double>();
    return net;
}

} // namespace geodata
