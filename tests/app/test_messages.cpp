// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/messages.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QMultiHash>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

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

/// The sentences of geodata that the sources mark for the translators.
QStringList markedSentences()
{
    QStringList sentences;
    static const QRegularExpression mark(
        QStringLiteral(R"re((?:GEODATA_TEXT\(|QT_TRANSLATE_NOOP\("geodata",)((?:\s*"(?:[^"\\]|\\.)*")+)\s*\))re"));
    static const QRegularExpression comment(QStringLiteral("///?[< ].*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression joint(QStringLiteral(R"re("\s*")re"));
    for (const char *room : {"geodata", "app"}) {
        QDirIterator files(QStringLiteral(MULTIVECTOR_SOURCE_DIR "/") + QLatin1String(room),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            auto match = mark.globalMatch(QString::fromUtf8(file.readAll()).remove(comment));
            while (match.hasNext()) {
                QString literal = match.next().captured(1).trimmed().replace(joint, QString());
                literal = literal.mid(1, literal.size() - 2);
                sentences.append(literal.replace(QStringLiteral("\\\""), QStringLiteral("\"")));
            }
        }
    }
    return sentences;
}

/// The Russian catalogue in place, each sentence turned into its context in brackets: a translation nobody confuses.
class Catalogue : public QTranslator
{
public:
    Catalogue()
    {
        QFile file(QStringLiteral(MULTIVECTOR_SOURCE_DIR "/resources/i18n/multivector_ru.ts"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.isStartElement() && xml.name() == QLatin1String("source"))
                m_contexts.insert(xml.readElementText(), context);
        }
        REQUIRE_FALSE(xml.hasError());
        QCoreApplication::installTranslator(this);
    }
    ~Catalogue() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(Catalogue)

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const QString name = QString::fromUtf8(context);
        return m_contexts.contains(QString::fromUtf8(text), name) ? u'[' + name + u']' : QString();
    }

private:
    QMultiHash<QString, QString> m_contexts; // by sentence
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
    CHECK(translated(Error{.file = {}, .problem = {"is empty"}, .wayOut = {"fill it"}}) ==
          QStringLiteral("is empty; fill it."));
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

TEST_CASE("Every sentence of geodata stands in the catalogue where it is looked up", "[messages]")
{
    const QStringList sentences = markedSentences();
    CHECK(sentences.size() > 50);
    const Catalogue catalogue;
    for (const QString &sentence : sentences) {
        CAPTURE(sentence.toStdString());
        CHECK(translated(geodata::Text{sentence.toStdString()}).startsWith(QLatin1Char('[')));
    }
}
