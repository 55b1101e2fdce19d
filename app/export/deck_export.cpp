// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck_export.h"

#include "app/data/files.h"
#include "app/data/json_file.h"
#include "app/data/messages.h"
#include "app/export/frame_plan.h"
#include "app/export/picture_series.h"
#include "app/export/year_list.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

using geodata::Error;

namespace {

const QString Handout = QStringLiteral("handout");
const QString Animation = QStringLiteral("animation");

/// Years as people write them, with spaces and dashes, as the command line takes them.
QString plainYears(const DeckOrder &order)
{
    QString years = order.years;
    years.remove(QLatin1Char(' '));
    return years.replace(QChar(u'–'), QLatin1Char('-'));
}

std::vector<int> yearsOf(const DeckOrder &order)
{
    return yearsFrom(plainYears(order).toStdString()).value_or(std::vector<int>());
}

bool isOfYears(const DeckOrder &order)
{
    return order.kind == Animation && !order.isOfDeck;
}

/// Scenes that can be shown.
qsizetype sceneCount(const Deck &deck)
{
    return std::ranges::count_if(deck.scenes, [](const DeckScene &scene) { return !scene.problem; });
}

QString nameFor(const DeckOrder &order, const DeckStore &decks, const Scene &scene)
{
    const QString title = isOfYears(order) ? scene.title : decks.title();
    return QStringLiteral("%1_%2").arg(fileNameOf(title), QDate::currentDate().toString(Qt::ISODate));
}

} // namespace

DeckExport::DeckExport(QObject *parent) : ExportRun(parent), m_program(QCoreApplication::applicationFilePath()) {}

DeckExport::~DeckExport()
{
    if (!m_run)
        return;
    m_run->disconnect(this);
    m_run->terminate();
    constexpr int PatienceMs = 5000; // a large picture is drawn to its end
    if (!m_run->waitForFinished(PatienceMs))
        m_run->kill();
    m_run->waitForFinished();
}

QString DeckExport::problemOf(const DeckOrder &order, DeckStore *decks)
{
    if (!order.years.isEmpty() && yearsOf(order).empty())
        return tr("\"%1\" isn't a list of years like 2010, 2019–2024.").arg(order.years);
    if (isOfYears(order))
        return order.years.isEmpty() ? tr("Say which years it runs through.") : QString();
    return sceneCount(decks->deck()) == 0 ? tr("The deck has no scenes yet: open one, or add what the window shows.")
                                          : QString();
}

QString DeckExport::factsOf(const DeckOrder &order, DeckStore *decks, SceneStore *scene)
{
    if (!problemOf(order, decks).isEmpty())
        return {};
    if (order.kind == Handout)
        return tr("%Ln scenes", nullptr, int(sceneCount(decks->deck())));
    if (order.kind == Animation) {
        const FramePlan plan = order.isOfDeck
                                   ? FramePlan::ofDeck(decks->deck(), scene->scene().language, order.rate)
                                   : FramePlan::ofYears(scene->scene(), yearsOf(order), order.secondsAYear, order.rate);
        return tr("%Ln frames, %1 s", nullptr, plan.count())
            .arg(QLocale().toString(plan.count() / order.rate, 'f', plan.count() < 60 * order.rate ? 1 : 0));
    }
    return tr("%Ln pictures", nullptr,
              int(seriesOf(decks->deck(), {yearsOf(order), order.viewpoints, order.languages}).size()));
}

void DeckExport::showScene(DeckStore *decks, SceneStore *window, SceneStore *to)
{
    const QList<DeckScene> &scenes = decks->deck().scenes;
    const auto canBeShown = [](const DeckScene &scene) { return !scene.problem; };
    const int current = decks->current();
    auto shown = current >= 0 && canBeShown(scenes.at(current)) ? scenes.begin() + current
                                                                : std::ranges::find_if(scenes, canBeShown);
    if (shown != scenes.end())
        to->setScene(sceneOf(*shown, window->scene().language));
}

QUrl DeckExport::suggestedFile(const DeckOrder &order, DeckStore *decks, SceneStore *scene)
{
    const QString ending = order.kind == Handout ? QStringLiteral("pdf") : order.ending;
    return QUrl::fromLocalFile(folderFor(QStandardPaths::PicturesLocation)
                                   .filePath(nameFor(order, *decks, scene->scene()) + QLatin1Char('.') + ending));
}

QUrl DeckExport::suggestedFolder(const DeckOrder &order, DeckStore *decks, SceneStore *scene, const QUrl &folder)
{
    const QDir parent(pathOf(folder));
    const QString name = nameFor(order, *decks, scene->scene());
    QString free = name;
    for (int i = 2; parent.exists(free); ++i)
        free = QStringLiteral("%1_%2").arg(name).arg(i);
    return QUrl::fromLocalFile(parent.filePath(free));
}

std::expected<QStringList, Error> DeckExport::prepare(const DeckOrder &order, const DeckStore &decks,
                                                      const Scene &scene, const PictureSettings &settings)
{
    m_files = std::make_unique<QTemporaryDir>();
    if (!m_files->isValid())
        return std::unexpected(cannotBeWritten(m_files->path(), m_files->errorString()));
    QStringList arguments{QStringLiteral("export"), QStringLiteral("--progress")};
    if (isOfYears(order)) {
        const QString file = m_files->filePath(QStringLiteral("scene.json"));
        if (const auto written = writeJson(toJson(scene), file); !written)
            return std::unexpected(written.error());
        arguments << QStringLiteral("--scene") << file;
    } else {
        const QString file = m_files->filePath(QStringLiteral("multivector.deck.json"));
        Deck deck = decks.deck();
        deck.atlas.clear(); // the window's is named below
        if (const auto written = writeDeck(deck, file); !written)
            return std::unexpected(written.error());
        arguments << QStringLiteral("--deck") << file;
    }
    if (!decks.openAtlas().isEmpty())
        arguments << QStringLiteral("--atlas") << decks.openAtlas();
    for (const QString &file : m_corridorFiles)
        arguments << QStringLiteral("--corridors") << file;
    if (order.kind == Handout)
        return arguments << QStringLiteral("--handout") << QStringLiteral("--language") << scene.language;
    arguments << argumentsOf(settings);
    if (!order.years.isEmpty() && (order.kind != Animation || !order.isOfDeck))
        arguments << QStringLiteral("--years") << plainYears(order);
    if (order.kind == Animation) {
        arguments << QStringLiteral("--animate") << QStringLiteral("--rate") << QString::number(order.rate)
                  << QStringLiteral("--seconds-a-year") << QString::number(order.secondsAYear);
        return arguments << QStringLiteral("--language") << scene.language;
    }
    arguments << QStringLiteral("--all") << QStringLiteral("--languages")
              << (order.languages.isEmpty() ? scene.language : order.languages.join(QLatin1Char(',')));
    if (!order.viewpoints.isEmpty())
        arguments << QStringLiteral("--viewpoints") << order.viewpoints.join(QLatin1Char(','));
    return arguments;
}

void DeckExport::start(const DeckOrder &order, DeckStore *decks, SceneStore *scene, const PictureSettings &settings,
                       const QUrl &out)
{
    if (m_run)
        return;
    m_progress = 0;
    m_said.clear();
    m_isCanceled = false;
    m_out = pathOf(out);
    if (const QString problem = problemOf(order, decks); !problem.isEmpty())
        return tell(problem, true);
    const auto arguments = prepare(order, *decks, scene->scene(), settings);
    if (!arguments)
        return tell(translated(arguments.error()), true);
    m_run = std::make_unique<QProcess>();
    m_run->setProcessChannelMode(QProcess::MergedChannels);
    connect(m_run.get(), &QProcess::readyRead, this, &DeckExport::read);
    connect(m_run.get(), &QProcess::finished, this, &DeckExport::end);
    connect(m_run.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(-1, QProcess::CrashExit); // after which nothing finishes
    });
    emit progressChanged();
    m_run->start(m_program, *arguments + QStringList{QStringLiteral("--force"), QStringLiteral("--out"), m_out});
}

void DeckExport::cancel()
{
    if (!m_run)
        return;
    m_isCanceled = true;
    m_run->terminate();
}

void DeckExport::read()
{
    static const QRegularExpression percent(QStringLiteral(": (\\d+) %$"));
    while (m_run->canReadLine()) {
        const QString line = QString::fromUtf8(m_run->readLine()).trimmed();
        if (const auto match = percent.match(line); match.hasMatch()) {
            m_progress = match.captured(1).toDouble() / 100;
            emit progressChanged();
        } else if (!line.isEmpty()) {
            m_said = line;
            m_said.remove(QRegularExpression(QStringLiteral("^multivector: ")));
        }
    }
}

void DeckExport::end(int exitCode, QProcess::ExitStatus status)
{
    read();
    const QString reason = status == QProcess::CrashExit && m_said.isEmpty() ? m_run->errorString() : m_said;
    m_run.release()->deleteLater(); // it is speaking
    m_files.reset();
    if (status == QProcess::NormalExit && exitCode == 0)
        return tell(tr("Saved %1").arg(QDir::toNativeSeparators(m_out)), false);
    if (m_isCanceled)
        return tell({}, false);
    tell(reason, true);
}
