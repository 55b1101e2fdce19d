// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <span>
#include <string>

/// What holds for every sentence: it names the file, all blanks are filled, it ends as one, and it is one line of text.
inline void checkSentence(const geodata::Error &error, const std::filesystem::path &file)
{
    const std::string sentence = toEnglish(error);
    INFO(sentence);
    CHECK(sentence.starts_with(file.native()));
    CHECK(sentence.size() > file.native().size() + 10);
    CHECK(sentence.ends_with("."));
    CHECK_FALSE(sentence.ends_with(".."));
    const std::string words = sentence.substr(file.native().size());
    CHECK(words.find_first_of("{}\n\r\t") == std::string::npos);
    CHECK(words.find("multivector-") == std::string::npos); // the private folder is nobody's business
    CHECK_FALSE(error.problem.isEmpty());
}

/// All notices as one text, each checked.
inline std::string sentencesOf(std::span<const geodata::Error> notices, const std::filesystem::path &file)
{
    std::string text;
    for (const geodata::Error &notice : notices) {
        checkSentence(notice, file);
        text += toEnglish(notice) + '\n';
    }
    return text;
}
