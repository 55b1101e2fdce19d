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

#include <csignal>
#include <format>

using geodata::Error;

namespace {

int fail(const Error &error)
{
    complain(error);
    return 1;
}

/// Whether somebody wants the program to end: Ctrl+C, or the window that had it started.
volatile std::sig_atomic_t isStopped = 0;

/// While this lives, a wish to end is met between two pictures, so that no half of one is left.
class StopBetween
{
public:
    StopBetween() : m_interrupt(std::signal(SIGINT, stop)), m_terminate(std::signal(SIGTERM, stop)) {}
    ~StopBetween()
    {
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGTERM, m_terminate);
    }
    StopBetween(const StopBetween &) = delete;
    StopBetween &operator=(const StopBetween &) = delete;

private:
    static void stop(int /*signal*/) { isStopped = 1; }

    void (*m_interrupt)(int);
    void (*m_terminate)(int);
};

/// Says how far it is, each tenth of the way or each hundredth, and asks whether to go on.
class Progress
{
public:
    explicit Progress(const ExportCommand &command)
        : m_what(command.out.toStdString()), m_step(command.hasProgress ? 1 : 10)
    {
    }

    /// False if it is to stop here.
    bool tell(double part)
    {
        const int told = int(part * 100) / m_step * m_step;
        if (told > m_told) {
            m_told = told;
            complain(std::format("{}: {} %", m_what, told));
        }
        return isStopped == 0;
    }

private:
    std::string m_what;
    int m_step = 0; // percent
    int m_told = 0;
};

/// The exit code of a run that was stopped, as shells have it.
int stopped(const std::string &what)
{
    constexpr int Interrupted = 130;
    complain(what);
    return Interrupted;
}

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
    Progress progress(command);
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
        if (!progress.tell(double(i + 1) / writer->count()))
            return stopped(std::format("stopped after {} of {} pictures", i + 1, writer->count()));
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
    Progress progress(command);
    for (;;) {
        const auto isDone = (*job)->step();
        if (!isDone)
            return fail(isDone.error());
        const bool goesOn = progress.tell((*job)->progress());
        if (*isDone)
            break;
        if (!goesOn)
            return stopped("stopped; the frames that are drawn are kept, and the next run goes on with them");
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
    Progress progress(command);
    const auto isWritten = writeHandout(**painter, atlas, deck, language, command.out,
                                        [&progress](double part) { return progress.tell(part); });
    if (!isWritten)
        return fail(isWritten.error());
    return *isWritten ? 0 : stopped("stopped");
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
    const StopBetween stopBetween;
    switch (command.kind) {
    case ExportKind::Series:
        return exportSeries(command, deck, settings, atlas);
    case ExportKind::Animation:
        return exportAnimation(command, deck, settings, atlas);
    default:
        return exportHandout(command, deck, atlas);
    }
}
