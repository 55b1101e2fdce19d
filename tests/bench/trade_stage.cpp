// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade_stage.h"

#include "geodata/read/trade.h"
#include "process_facts.h"
#include "statistics.h"

#include <array>
#include <format>
#include <fstream>
#include <random>

using namespace geodata;

namespace {

constexpr int RowCount = 1'000'000;
constexpr std::array<const char *, 6> Countries = {"KAZ", "KGZ", "TJK", "TKM", "UZB", "C5"};
constexpr std::array<const char *, 8> Powers = {"CHN", "RUS", "EU", "USA", "TUR", "JPN", "KOR", "IND"};
constexpr std::array<const char *, 3> Flows = {"turnover", "country_to_power", "power_to_country"};
constexpr std::array<const char *, 3> Sides = {"country", "power", "third"};

/// Reporters and sources come again and again, as in any real table; one note in ten is like no other.
bool writeTable(const std::filesystem::path &path)
{
    constexpr std::size_t Reporters = 20'000, Sources = 5'000;
    std::ofstream stream(path, std::ios::binary);
    stream << "country,power,year,flow,value,unit,reporter,side,confidence,source,link,note\n";
    std::mt19937 random(31);
    const auto upTo = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    for (int row = 0; row < RowCount; ++row) {
        const std::size_t source = upTo(Sources);
        stream << std::format("{},{},{},{},{:.2f},{} million,Statistical office number {},{},{},\"Yearbook of foreign "
                              "trade, volume {}\",https://example.org/statistics/foreign-trade/yearbooks/{}/table.html,"
                              "{} goods only\n",
                              Countries.at(upTo(Countries.size())), Powers.at(upTo(Powers.size())), 1990 + upTo(36),
                              Flows.at(upTo(Flows.size())), std::uniform_real_distribution(0.0, 1e5)(random),
                              upTo(4) == 0 ? "EUR" : "USD", upTo(Reporters), Sides.at(upTo(Sides.size())),
                              upTo(10) == 0 ? "low" : "normal", source, source,
                              row % 10 == 0 ? std::format("row {} of the list:", row) : std::string());
    }
    return stream.flush().good();
}

} // namespace

std::expected<QJsonObject, Error> measureTrade(const std::filesystem::path &folder, int repeats)
{
    std::filesystem::create_directories(folder);
    const std::filesystem::path path = folder / "trade.csv";
    if (!writeTable(path))
        return std::unexpected(Error{path.string(), {}, {"cannot be written"}, {"make room on the disk"}});
    std::vector<ExchangeRate> rates;
    constexpr int FirstYear = 1990, LastYear = 2025;
    rates.reserve(LastYear - FirstYear + 1);
    for (int year = FirstYear; year <= LastYear; ++year)
        rates.push_back({year, "EUR", 1.1, "any"});
    const TradeCodes codes{.countries = {Countries.begin(), Countries.end()}, .powers = {Powers.begin(), Powers.end()}};

    std::vector<double> times;
    std::size_t rows = 0;
    double peakMb = 0;
    for (int i = 0; i < repeats; ++i) {
        forgetPeakMemory();
        const double before = memoryMb("VmRSS");
        const std::int64_t start = monotonicNs();
        const auto read = readTrade(path, rates, codes);
        times.push_back(double(monotonicNs() - start) / 1e9);
        if (!read)
            return std::unexpected(read.error());
        rows = read->table.figures.size();
        if (i == 0)
            peakMb = memoryMb("VmHWM") - before;
    }
    const double fileMb = double(std::filesystem::file_size(path)) / 1e6;
    std::filesystem::remove(path);
    return QJsonObject{{QStringLiteral("rows"), qint64(rows)},
                       {QStringLiteral("fileMb"), fileMb},
                       {QStringLiteral("seconds"), median(times)},
                       {QStringLiteral("peakMb"), peakMb}};
}
