// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of sources as text: what a table holds comes through, whatever characters it has.
#include "app/data/source_text.h"

#include "tests/app/random.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <catch2/catch_test_macros.hpp>

#include <set>

namespace {

/// Words made of all that BibTeX, TeX, Markdown and HTML take for something else.
QString nasty(Random &random)
{
    static const QStringList Pieces{
        QStringLiteral("\\"),  QStringLiteral("{"),      QStringLiteral("}"),   QStringLiteral("%"),
        QStringLiteral("&"),   QStringLiteral("#"),      QStringLiteral("_"),   QStringLiteral("$"),
        QStringLiteral("~"),   QStringLiteral("^"),      QStringLiteral("*"),   QStringLiteral("["),
        QStringLiteral("]"),   QStringLiteral("("),      QStringLiteral(")"),   QStringLiteral("`"),
        QStringLiteral("<b>"), QStringLiteral("&amp;"),  QStringLiteral("!"),   QStringLiteral("|"),
        QStringLiteral("- "),  QStringLiteral("1. "),    QStringLiteral("+ "),  QStringLiteral("=="),
        QStringLiteral("\n"),  QStringLiteral("\""),     QStringLiteral("@"),   QStringLiteral(","),
        QStringLiteral("a"),   QStringLiteral("Ж"),      QStringLiteral("ü"),   QStringLiteral("中"),
        QStringLiteral(" b "), QStringLiteral("https:"), QStringLiteral("//x"), QStringLiteral("2) "),
        QStringLiteral("%41")};
    QString text;
    for (int i = random.whole(0, 12); i > 0; --i)
        text += Pieces[random.whole(0, int(Pieces.size()) - 1)];
    return text;
}

SourceEntry nastyEntry(Random &random)
{
    const QString link = random.coin() ? QStringLiteral("https://example.org/") + nasty(random) : nasty(random);
    return {.kind = SourceKind::Kind(random.whole(0, 5)),
            .about = QStringLiteral("a") + nasty(random),
            .author = nasty(random),
            .title = nasty(random),
            .link = link,
            .period = random.coin() ? QStringLiteral("2024") : QStringLiteral("2019, 2024"),
            .note = nasty(random),
            .marks = 1};
}

/// What TeX sets for a text as we write it.
QString set(QString tex)
{
    for (const auto &[command, character] : {std::pair(QStringLiteral("\\textbraceleft{}"), QStringLiteral("{")),
                                             std::pair(QStringLiteral("\\textbraceright{}"), QStringLiteral("}")),
                                             std::pair(QStringLiteral("\\textasciitilde{}"), QStringLiteral("~")),
                                             std::pair(QStringLiteral("\\textasciicircum{}"), QStringLiteral("^"))})
        tex.replace(command, character);
    for (const QChar c : QStringLiteral("%&#_$"))
        tex.replace(QStringLiteral("\\") + c, QString(c));
    return tex.replace(QStringLiteral("\\textbackslash{}"), QStringLiteral("\\"));
}

/// How deep in braces a text ends, as BibTeX counts them; −1 if it ever closes more than were open.
int depthAfter(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0)
            return -1;
    }
    return depth;
}

} // namespace

TEST_CASE("BibTeX takes any text as it is: braces are balanced, and nothing special is left bare", "[source_text]")
{
    Random random(1);
    for (int round = 0; round < 2000; ++round) {
        const QString text = nasty(random), escaped = SourceText::bibtex(text);
        CAPTURE(text.toStdString(), escaped.toStdString());
        CHECK(depthAfter(escaped) == 0);
        CHECK(set(escaped) == text.simplified());
        for (qsizetype i = 0; i < escaped.size(); ++i) {
            if (QStringLiteral("%&#_$").contains(escaped.at(i)))
                CHECK((i > 0 && escaped.at(i - 1) == u'\\'));
            CHECK_FALSE((escaped.at(i) == u'~' || escaped.at(i) == u'^'));
        }
    }
}

TEST_CASE("Markdown shows any text as it is", "[source_text]")
{
    Random random(2);
    for (int round = 0; round < 1000; ++round) {
        const QString text = nasty(random), escaped = SourceText::markdown(text);
        CAPTURE(text.toStdString(), escaped.toStdString());
        QTextDocument document;
        document.setMarkdown(escaped);
        CHECK(document.toPlainText() == text.simplified());
        CHECK((document.blockCount() == 1 && !document.firstBlock().textList()));
    }
}

TEST_CASE("All three texts of a list have as many entries as the list, whatever is in them", "[source_text]")
{
    Random random(3);
    for (int round = 0; round < 100; ++round) {
        QList<SourceEntry> entries;
        for (int i = random.whole(0, 12); i > 0; --i)
            entries.append(nastyEntry(random));
        const QString plain = SourceText::list(entries, SourceFormat::Plain);
        const QString markdown = SourceText::list(entries, SourceFormat::Markdown);
        const QString bibtex = SourceText::list(entries, SourceFormat::Bibtex);
        CAPTURE(plain.toStdString(), markdown.toStdString(), bibtex.toStdString());
        CHECK(plain.count(QLatin1Char('\n')) == entries.size());
        CHECK(markdown.count(QLatin1Char('\n')) == entries.size());

        QTextDocument document;
        document.setMarkdown(markdown);
        qsizetype items = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            items += block.textList() ? 1 : 0;
        CHECK(items == entries.size());

        CHECK(depthAfter(bibtex) == 0);
        std::set<QString> keys;
        qsizetype found = 0;
        for (const QString &line : bibtex.split(QLatin1Char('\n'))) {
            if (!line.startsWith(QLatin1String("@misc{")))
                continue;
            const QString key = line.mid(6).chopped(1);
            CHECK(std::ranges::all_of(
                key, [](QChar c) { return c == u'-' || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }));
            CHECK((key.at(0) >= u'a' && key.at(0) <= u'z'));
            keys.insert(key);
            ++found;
        }
        CHECK(found == entries.size());
        CHECK(std::ssize(keys) == entries.size());
    }
}

TEST_CASE("A source keeps its key in another year and among other sources", "[source_text]")
{
    const SourceEntry entry{.about = QStringLiteral("Trade China – Kazakhstan, 2024"),
                            .author = QStringLiteral("China GACC"),
                            .title = QStringLiteral("Astana Times citing GACC"),
                            .link = QStringLiteral("https://example.org/a_b"),
                            .period = QStringLiteral("2024")};
    SourceEntry later = entry;
    later.period = QStringLiteral("2025");
    later.about = QStringLiteral("Trade China – Uzbekistan, 2025");
    CHECK(SourceText::key(entry) == SourceText::key(later));
    later.link = QStringLiteral("https://example.org/c");
    CHECK(SourceText::key(entry) != SourceText::key(later));
    CHECK(SourceText::key(entry).startsWith(QLatin1String("mv-china-gacc-")));
}

TEST_CASE("An entry says who, what, when and where in every format", "[source_text]")
{
    const QList<SourceEntry> list{{.about = QStringLiteral("Trade China – Kazakhstan, 2024"),
                                   .author = QStringLiteral("China GACC"),
                                   .title = QStringLiteral("Title with 50 % & more"),
                                   .link = QStringLiteral("https://example.org/a_b?x=50%25"),
                                   .period = QStringLiteral("2024"),
                                   .note = QStringLiteral("of low confidence")}};
    CHECK(SourceText::list(list, SourceFormat::Plain).toStdString() ==
          "1. China GACC. Title with 50 % & more. https://example.org/a_b?x=50%25 – "
          "Trade China – Kazakhstan, 2024; of low confidence\n");
    CHECK(SourceText::list(list, SourceFormat::Markdown).toStdString() ==
          "1. China GACC, [Title with 50 % \\& more](<https://example.org/a_b?x=50%25>) – "
          "Trade China – Kazakhstan, 2024; of low confidence\n");
    CHECK(SourceText::list(list, SourceFormat::Bibtex).toStdString() ==
          "@misc{" + SourceText::key(list[0]).toStdString() +
              ",\n  author = {{China GACC}},\n  title = {{Title with 50 \\% \\& more}},\n  year = {2024},\n"
              "  url = {https://example.org/a_b?x=50%25},\n"
              "  note = {Trade China – Kazakhstan, 2024; of low confidence}\n}\n");
}
