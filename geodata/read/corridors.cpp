// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/corridors.h"

#include "geodata/read/csv.h"
#include "geodata/read/language_columns.h"
#include "geodata/read/line_layer.h"
#include "geodata/read/local_file.h"
#include "geodata/read/named_places.h"
#include "geodata/read/words.h"

#include <charconv>
#include <map>
#include <set>

namespace geodata {

namespace {

constexpr double MaxKilometers = 100'000;
constexpr double MaxAmount = 1e12;
constexpr int LeastGaugeMm = 300, MostGaugeMm = 3000;

/// The rows of a table by the name that others call them by.
using RowByName = std::map<std::string, std::uint32_t, std::less<>>;

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// Reads a table row by row: a row that makes no sense is left out with a notice.
template <typename Read>
std::expected<void, Error> eachRow(const std::filesystem::path &path, std::span<const std::string_view> columns,
                                   std::vector<Error> &notices, Read read)
{
    auto table = readCsv(path);
    if (!table)
        return std::unexpected(std::move(table.error()));
    if (const auto good = table->checkColumns(columns); !good)
        return std::unexpected(good.error());
    for (const CsvRow &row : table->rows()) {
        if (std::expected<void, Error> good = read(row, table->columns()); !good)
            table->notices.leaveOut(std::move(good.error()));
    }
    std::ranges::move(table->notices.take(), std::back_inserter(notices));
    return {};
}

class CorridorTableReader
{
public:
    explicit CorridorTableReader(const CorridorFiles &files) : m_files(files) {}

    std::expected<CorridorTables, Error> read()
    {
        for (const auto step :
             {&CorridorTableReader::readSections, &CorridorTableReader::readTable, &CorridorTableReader::readParts}) {
            if (auto good = (this->*step)(); !good)
                return std::unexpected(std::move(good.error()));
        }
        for (const Corridor &corridor : table().corridors) {
            if (corridor.legs.empty())
                notice(m_files.parts,
                       {GEODATA_TEXT("the corridor {0} has no sections, so it is not drawn"), {corridor.id}},
                       {GEODATA_TEXT("name its sections there, or remove it")});
        }
        readPoints();
        readVolumes();
        readGauges();
        return std::move(m_result);
    }

private:
    using Good = std::expected<void, Error>;
    using Columns = std::span<const std::string_view>;

    CorridorTable &table() { return m_result.table; }
    void notice(const std::filesystem::path &file, Text problem, Text wayOut, Text place = {})
    {
        m_result.notices.push_back({shownName(file), std::move(place), std::move(problem), std::move(wayOut)});
    }

    /// What a section's fields say; unknown words are told and taken as not stated.
    template <typename Value, std::size_t Count>
    Value wordIn(std::string_view field, std::string_view text, const std::array<std::string_view, Count> &words,
                 long long feature)
    {
        const auto found = std::ranges::find(words, text);
        if (found == words.end() && !text.empty())
            notice(m_files.sections,
                   {GEODATA_TEXT("{0} is “{1}”, which is not known"), {std::string(field), shownField(text)}},
                   {GEODATA_TEXT("write one of the words that atlas.schema.json lists")},
                   {GEODATA_TEXT("feature {0}"), {std::to_string(feature)}});
        return found == words.end() ? Value{} : static_cast<Value>(found - words.begin());
    }

    Good readSections()
    {
        auto layer = readLineLayer(m_files.sections);
        if (!layer)
            return std::unexpected(std::move(layer.error()));
        std::ranges::move(layer->notices, std::back_inserter(m_result.notices));
        for (LineFeature &feature : layer->features) {
            CorridorSection section;
            std::string mode, status, grade, gauge;
            for (std::size_t i = 0; i < layer->fields.size(); ++i) {
                const std::string_view field = layer->fields[i];
                std::string &value = feature.values[i];
                if (field == "id")
                    section.id = value;
                else if (field == "name" && !value.empty())
                    section.names.emplace("en", value);
                else if (!languageOf(field, "name").empty() && !value.empty())
                    section.names.emplace(languageOf(field, "name"), value);
                else if (field == "note")
                    section.note = value;
                else if (field == "mode")
                    mode = value;
                else if (field == "status")
                    status = value;
                else if (field == "grade")
                    grade = value;
                else if (field == "gauge_mm")
                    gauge = value;
            }
            const Text place = {GEODATA_TEXT("feature {0}"), {std::to_string(feature.number)}};
            if (section.id.empty() || feature.lines.size() != 1) {
                notice(m_files.sections,
                       section.id.empty() ? Text{GEODATA_TEXT("has no id and was left out")}
                                          : Text{GEODATA_TEXT("is not one line and was left out")},
                       {GEODATA_TEXT("give every line a feature and an id of its own")}, place);
                continue;
            }
            section.mode = wordIn<CorridorMode>("mode", mode, CorridorModeWords, feature.number);
            section.status = wordIn<CorridorStatus>("status", status, CorridorStatusWords, feature.number);
            section.grade = wordIn<ShapeGrade>("grade", grade, ShapeGradeWords, feature.number);
            int mm = 0;
            std::from_chars(gauge.data(), gauge.data() + gauge.size(), mm);
            if (!gauge.empty() && (mm < LeastGaugeMm || mm > MostGaugeMm))
                notice(m_files.sections,
                       {GEODATA_TEXT("gauge_mm is “{0}”, which is no distance between rails"), {shownField(gauge)}},
                       {GEODATA_TEXT("write millimetres, such as 1520, or nothing")}, place);
            else
                section.gaugeMm = mm;
            section.line = std::move(feature.lines.front());
            if (!m_sections.try_emplace(section.id, table().sections.size()).second) {
                notice(m_files.sections,
                       {GEODATA_TEXT("its id {0} is taken by a feature before it, so it was left out"), {section.id}},
                       {GEODATA_TEXT("give it another id")}, place);
                continue;
            }
            table().sections.push_back(std::move(section));
        }
        return {};
    }

    Good readTable()
    {
        constexpr std::array<std::string_view, 4> Needed = {"id", "name", "status", "links"};
        return eachRow(m_files.table, Needed, m_result.notices, [this](const CsvRow &row, Columns columns) -> Good {
            Corridor corridor;
            corridor.id = row.field("id");
            if (!isShortName(corridor.id))
                return std::unexpected(
                    row.error({GEODATA_TEXT("the id is “{0}”, which is no short name"), {shownField(corridor.id)}},
                              {GEODATA_TEXT("use small letters, digits, _ and - only")}));
            corridor.names = textsIn(row, columns, "name");
            corridor.mapNames = textsIn(row, columns, "map_name");
            if (corridor.names.empty())
                return std::unexpected(row.error({GEODATA_TEXT("{0} is empty"), {"name"}},
                                                 {GEODATA_TEXT("write what the corridor is called")}));
            const auto status = valueIn<CorridorStatus>(row, "status", CorridorStatusWords);
            if (!status)
                return std::unexpected(status.error());
            corridor.status = *status;
            if (!row.field("stated_length_km").empty()) {
                const auto km = row.number("stated_length_km", 0, MaxKilometers);
                if (!km)
                    return std::unexpected(km.error());
                corridor.statedKm = *km;
                corridor.lengthSource = row.field("length_source");
                if (corridor.lengthSource.empty() && row.field("length_link").empty())
                    return std::unexpected(unsourced(row, "length_source"));
            }
            corridor.lengthNote = row.field("length_note");
            corridor.lengthLink = row.field("length_link");
            corridor.transitDays = row.field("transit_days");
            corridor.capacity = row.field("capacity");
            corridor.links = wordsOf(row.field("links"));
            corridor.note = row.field("note");
            if (!m_corridors.try_emplace(corridor.id, table().corridors.size()).second)
                return std::unexpected(row.error({GEODATA_TEXT("the corridor {0} is on a line before"), {corridor.id}},
                                                 {GEODATA_TEXT("remove one of the two lines")}));
            table().corridors.push_back(std::move(corridor));
            return {};
        });
    }

    Good readParts()
    {
        constexpr std::array<std::string_view, 5> Needed = {"corridor", "order", "section", "reversed", "role"};
        struct Row
        {
            double order = 0;
            CorridorPart part;
            bool isMain = false;
            Names leg;
        };
        std::map<std::uint32_t, std::vector<Row>> rows;
        auto good = eachRow(m_files.parts, Needed, m_result.notices, [&](const CsvRow &row, Columns columns) -> Good {
            constexpr std::array<std::string_view, 2> YesNo = {"no", "yes"};
            constexpr std::array<std::string_view, 2> Roles = {"main", "branch"};
            const auto corridor = m_corridors.find(row.field("corridor"));
            const auto section = m_sections.find(row.field("section"));
            if (corridor == m_corridors.end() || section == m_sections.end()) {
                const bool isCorridor = corridor == m_corridors.end();
                return std::unexpected(row.error(
                    isCorridor ? Text{GEODATA_TEXT("there is no corridor {0}"), {shownField(row.field("corridor"))}}
                               : Text{GEODATA_TEXT("there is no section {0}"), {shownField(row.field("section"))}},
                    {GEODATA_TEXT("correct the name, or remove the line")}));
            }
            const auto order = row.number("order", 0);
            if (!order)
                return std::unexpected(order.error());
            const auto isReversed = valueIn<bool>(row, "reversed", YesNo);
            if (!isReversed)
                return std::unexpected(isReversed.error());
            const auto isBranch = valueIn<bool>(row, "role", Roles);
            if (!isBranch)
                return std::unexpected(isBranch.error());
            rows[corridor->second].push_back(
                {*order, {section->second, *isReversed}, !*isBranch, textsIn(row, columns, "leg")});
            return {};
        });
        if (!good)
            return good;
        for (auto &[corridor, parts] : rows) {
            std::ranges::stable_sort(parts, {}, &Row::order);
            std::vector<CorridorLeg> &legs = table().corridors[corridor].legs;
            for (Row &row : parts) {
                // The main line is one leg whatever its parts are called; a branch is what bears one name.
                const auto leg = std::ranges::find_if(legs, [&row](const CorridorLeg &known) {
                    return known.isMain == row.isMain && (row.isMain || known.names == row.leg);
                });
                if (leg != legs.end())
                    leg->parts.push_back(row.part);
                else
                    legs.push_back({row.isMain ? Names() : std::move(row.leg), row.isMain, {row.part}});
            }
            std::ranges::stable_partition(legs, &CorridorLeg::isMain);
        }
        return {};
    }

    void readPoints()
    {
        if (m_files.points.empty())
            return;
        auto points = readNamedPlaces(m_files.points);
        if (!points) {
            m_result.notices.push_back(std::move(points.error()));
            return;
        }
        table().points = std::move(points->places);
        std::ranges::move(points->notices, std::back_inserter(m_result.notices));
    }

    void readVolumes()
    {
        if (m_files.volumes.empty())
            return;
        constexpr std::array<std::string_view, 9> Needed = {"corridor", "year",   "period", "value", "unit",
                                                            "kind",     "series", "source", "link"};
        auto good = eachRow(m_files.volumes, Needed, m_result.notices, [this](const CsvRow &row, Columns) -> Good {
            CorridorVolume volume;
            volume.corridor = row.field("corridor");
            if (!row.field("year").empty()) {
                const auto year = yearIn(row, row.field("year"));
                if (!year)
                    return std::unexpected(year.error());
                volume.year = *year;
            }
            const auto value = row.number("value", -MaxAmount, MaxAmount);
            if (!value)
                return std::unexpected(value.error());
            volume.value = *value;
            volume.source = row.field("source");
            if (volume.source.empty())
                return std::unexpected(unsourced(row, "source"));
            volume.unit = row.field("unit");
            if (volume.unit.empty())
                return std::unexpected(row.error({GEODATA_TEXT("{0} is empty"), {"unit"}},
                                                 {GEODATA_TEXT("write what is counted, such as TEU")}));
            volume.period = row.field("period");
            volume.kind = row.field("kind");
            volume.series = row.field("series");
            volume.qualifier = row.field("qualifier");
            volume.link = row.field("link");
            table().volumes.push_back(std::move(volume));
            return {};
        });
        if (!good)
            m_result.notices.push_back(std::move(good.error()));
    }

    void readGauges()
    {
        if (m_files.gauges.empty())
            return;
        constexpr std::array<std::string_view, 3> Needed = {"country", "gauge_mm", "source"};
        std::set<std::string, std::less<>> known;
        auto good = eachRow(m_files.gauges, Needed, m_result.notices, [&](const CsvRow &row, Columns) -> Good {
            const auto mm = row.number("gauge_mm", LeastGaugeMm, MostGaugeMm);
            if (!mm)
                return std::unexpected(mm.error());
            if (row.field("source").empty())
                return std::unexpected(unsourced(row, "source"));
            if (!known.emplace(row.field("country")).second)
                return std::unexpected(
                    row.error({GEODATA_TEXT("{0} has a gauge on a line before"), {shownField(row.field("country"))}},
                              {GEODATA_TEXT("remove one of the two lines")}));
            table().gauges.push_back({std::string(row.field("country")), static_cast<int>(*mm),
                                      std::string(row.field("source")), std::string(row.field("link")),
                                      std::string(row.field("note"))});
            return {};
        });
        if (!good)
            m_result.notices.push_back(std::move(good.error()));
    }

    const CorridorFiles &m_files;
    CorridorTables m_result;
    RowByName m_sections, m_corridors;
};

} // namespace

std::expected<CorridorTables, Error> readCorridors(const CorridorFiles &files)
{
    try {
        return CorridorTableReader(files).read();
    } catch (const std::exception &problem) {
        return std::unexpected(unreadable(files.table, problem));
    }
}

} // namespace geodata
