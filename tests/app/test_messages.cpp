// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/messages.h"

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

using geodata::Error;

namespace {

/// Knows two sentences of Russian.
class Russian : public QTranslator
{
public:
    Russian() { QCoreApplication::installTranslator(this); }
    ~Russian() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(Russian)

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QLatin1String(context) != QLatin1String("geodata"))
            return {};
        if (QLatin1String(text) == QLatin1String("has no field {0}"))
            return QStringLiteral("не имеет поля {0}");
        if (QLatin1String(text) == QLatin1String("feature {0}"))
            return QStringLiteral("объект {0}");
        return {};
    }
};

const Error NoField{.file = "/home/me/maps/my world.shp",
                    .place = {"feature {0}", {"12"}},
                    .problem = {"has no field {0}", {"ISO_A3"}},
                    .wayOut = {"name it with --code-field"}};

} // namespace

TEST_CASE("An error is one sentence with the file's name, the place, the problem and the way out", "[messages]")
{
    CHECK(translated(NoField) ==
          QStringLiteral("my world.shp, feature 12: has no field ISO_A3; name it with --code-field."));
    CHECK(translated(Error{.file = "карта.shp", .problem = {"is empty"}}) == QStringLiteral("карта.shp: is empty."));
    CHECK(translated(Error{.file = {}, .problem = {"is empty"}, .wayOut = {"fill it"}}) == QStringLiteral("is empty; fill it."));
}

TEST_CASE("The sentence is in the interface's language; what has no translation stays English", "[messages]")
{
    const Russian russian;
    CHECK(translated(NoField) ==
          QStringLiteral("my world.shp, объект 12: не имеет поля ISO_A3; name it with --code-field."));
}

TEST_CASE("A value is put in as it is, even where it looks like a blank", "[messages]")
{
    const Russian russian;
    CHECK(translated(geodata::Text{"has no field {0}", {"{0} %1"}}) == QStringLiteral("не имеет поля {0} %1"));
}
