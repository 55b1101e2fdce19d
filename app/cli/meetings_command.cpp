// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/table.h"
#include "geodata/read/meetings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace geodata;

namespace {

/// Each of a few words once, in the order in which they come.
void addOnce(std::vector<std::string> &words, const std::string &word)
{
    if (!word.empty() && !std::ranges::contains(words, word))
        words.push_back(word);
}

/// What is wrong if the command asks for what there is not.
std::optional<Error> problemWith(const MeetingsCommand &command, const Atlas &atlas)
{
    const std::string file =
        atlas.manifest.meetingsFile.empty() ? atlas.path.string() : atlas.manifest.meetingsFile.string();
    if (atlas.meetings.empty())
        return Error{
            .file = file,
            .problem = {QT_TRANSLATE_NOOP("geodata", "has no meetings")},
            .wayOut = {QT_TRANSLATE_NOOP("geodata", "name a table of them under “meetings” in the atlas.json")}};
    std::vector<std::string> powers, years;
    for (const Meeting &meeting : atlas.meetings) {
        addOnce(powers, meeting.power);
        addOnce(years, meeting.date.year == 0 ? std::string() : std::to_string(meeting.date.year));
    }
    const auto missing = [&](const char *problem, const std::string &wanted, const std::vector<std::string> &known) {
        return Error{.file = file,
                     .problem = {problem, {wanted}},
                     .wayOut = {QT_TRANSLATE_NOOP("geodata", "name one of these: {0}"), {joined(known)}}};
    };
    if (const std::string power = command.power.toStdString(); !power.empty() && !std::ranges::contains(powers, power))
        return missing(QT_TRANSLATE_NOOP("geodata", "has no meetings of the power {0}"), power, powers);
    if (command.year && !std::ranges::contains(years, std::to_string(*command.year)))
        return missing(QT_TRANSLATE_NOOP("geodata", "has no meetings of the year {0}"), std::to_string(*command.year),
                       years);
    return {};
}

std::string lineOf(const Meeting &meeting)
{
    CsvLine line;
    line << toText(meeting.date) << toText(meeting.endDate) << meeting.power << nameIn(meeting.format, "en")
         << wordOf(meeting.level) << (meeting.ordinal > 0 ? std::to_string(meeting.ordinal) : std::string())
         << wordOf(meeting.state) << (meeting.isWithFive ? "yes" : "no") << nameIn(meeting.place, "en")
         << nameIn(meeting.outcome, "en") << meeting.link << meeting.note;
    return line.take();
}

} // namespace

int runMeetings(const MeetingsCommand &command, const ReadOptions &readOptions)
{
    const auto handle = openTable(command.atlas, {}, readOptions);
    if (!handle)
        return 1;
    const Atlas &atlas = *handle->atlas;
    if (const auto problem = problemWith(command, atlas)) {
        complain(*problem);
        return 1;
    }
    std::string text = "date,end_date,power,format,level,ordinal,state,with_five,place,outcome,link,note\n";
    for (const Meeting &meeting : atlas.meetings) {
        const bool isWanted = (command.power.isEmpty() || meeting.power == command.power.toStdString()) &&
                              (!command.year || meeting.date.year == *command.year);
        text += isWanted ? lineOf(meeting) : std::string();
    }
    return printTable(text);
}
