// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/data/messages.h"

#include <cstdio>

bool printOut(const std::string &text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

void complain(const std::string &sentence)
{
    std::fputs(("multivector: " + sentence + '\n').c_str(), stderr);
}

void complain(const geodata::Error &error)
{
    complain(translated(error).toStdString());
}
