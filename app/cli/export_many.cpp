// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_many.h"

#include "app/cli/console.h"
#include "app/cli/table.h"
#include "app/export/animation.h"
#include "app/export/handout.h"
#include "app/export/picture_series.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <format>

using geodata::Error;

namespace {

int fail(const Error &error)
{
    complain(error);
    return 1;
}

/// Says how far it is, each tenth of the way.
class Progress
{
public:
    explicit Progress(std::string what) : m_what(std::move(what)) {}

    void tell(double part)
    {
        const int tenth = int(part * 10);
        if (tenth <= m_told)
            return;
        m_told = tenth;
        complain(std::format("{}: {} %", m_what, tenth * 10));
    }

private:
    std::string m_what;
    int m_told = 0;
};

int exportSeries(const ExportCommand &command, const Deck &deck, const PictureSettings &settings,
                 const AtlasHandle &atlas)
{
    QStringList languages = command.languages;
    if (languages.isEmpty() && !command.language.isEmpty())
        languages.append(command.language);
    for (const QString &viewpoint : command.viewpoints) {
        if (!seenFrom(atlas, viewpoint)) // which says so
            return 1;
    }
    auto writer = SeriesWriter::start(seriesOf(deck, {command.years, command.viewpoints, languages}), settings,
                                      command.out, command.isForced);
    if (!writer)
        return fail(writer.error());
    PictureLanguage language;
    std::unique_ptr<PicturePainter> painter;
    QString spoken;
    Progress progress(command.out.toStdString());
    for (int i = 0; i < writer->count(); ++i) {
        const QString wanted = writer->picture(i).scene.language;
        if (!painter || wanted != spoken) { // whose QML keeps the words it has
            painter.reset();
            language.speak(wanted);
            spoken = wanted;
            auto created = PicturePainter::create();
            if (!created)
                return fail(created.error());
            painter = std::move(*created);
        }
        if (const auto drawn = writer->draw(i, *painter, atlas); !drawn)
            return fail(drawn.error());
        progress.tell(double(i + 1) / writer->count());
    }
    const auto finished = writer->finish();
    return finished ? 0 : fail(finished.error());
}

int exportAnimation(const ExportCommand &command, const Deck &deck, const PictureSettings &settings,
                    const AtlasHandle &atlas)
{
    const QString language = command.language;
    Scene first = deck.scenes.isEmpty() ? Scene{} : sceneOf(deck.scenes.first(), language);
    if (!language.isEmpty())
        first.language = language;
    const FramePlan plan = command.years.empty()
                               ? FramePlan::ofDeck(deck, language, command.rate)
                               : FramePlan::ofYears(first, command.years, command.secondsAYear, command.rate);
    PictureLanguage words;
    words.speak(first.language);
    const auto painter = PicturePainter::create();
    if (!painter)
        return fail(painter.error());
    const auto job = AnimationJob::start(**painter, atlas, plan, settings, command.out, command.isForced);
    if (!job)
        return fail(job.error());
    Progress progress(command.out.toStdString());
    for (;;) {
        const auto isDone = (*job)->step();
        if (!isDone)
            return fail(isDone.error());
        progress.tell((*job)->progress());
        if (*isDone)
            break;
    }
    if (command.isVerbose)
        complain(std::format("{} frames, {} of them drawn now", plan.count(), (*job)->drawn()));
    return 0;
}

int exportHandout(const ExportCommand &command, const Deck &deck, const AtlasHandle &atlas)
{
    // What is asked for, else what the system speaks; of a deck that isn't translated, the only one there is.
    const QString language = command.language.isEmpty() ? QLocale().bcp47Name() : command.language;
    PictureLanguage words;
    words.speak(language);
    const auto painter = PicturePainter::create();
    if (!painter)
        return fail(painter.error());
    const auto written = writeHandout(**painter, atlas, deck, language, command.out);
    return written ? 0 : fail(written.error());
}

} // namespace

PictureLanguage::~PictureLanguage()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

void PictureLanguage::speak(const QString &language)
{
    if (m_translator && m_language == language)
        return;
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::make_unique<QTranslator>();
    m_language = language;
    const QLocale locale(language);
    QLocale::setDefault(locale);
    if (m_translator->load(locale, QStringLiteral("multivector"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(m_translator.get());
}

int exportMany(const ExportCommand &command, const Deck &deck, const PictureSettings &settings,
               const AtlasHandle &atlas)
{
    const bool isFile = command.kind == ExportKind::Handout ||
                        (command.kind == ExportKind::Animation && !QFileInfo(command.out).suffix().isEmpty());
    if (isFile && !command.isForced && QFileInfo(command.out).isFile())
        return fail({command.out.toStdString(),
                     {},
                     {QT_TRANSLATE_NOOP("geodata", "is there already")},
                     {QT_TRANSLATE_NOOP("geodata", "write over it with --force, or choose another name")}});
    switch (command.kind) {
    case ExportKind::Series:
        return exportSeries(command, deck, settings, atlas);
    case ExportKind::Animation:
        return exportAnimation(command, deck, settings, atlas);
    default:
        return exportHandout(command, deck, atlas);
    }
}
