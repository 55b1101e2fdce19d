// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/data/atlas_store.h"
#include "app/data/deck_store.h"
#include "app/export/offscreen_renderer.h"
#include "app/export/picture_opener.h"

#include <QFileInfo>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTranslator>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Multivector_DataPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_LayersPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_ExportPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_UiPlugin)

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("multivector"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MULTIVECTOR_VERSION));
}

/// Loads the program's translations for the system's language; the English ones, which know "1 neighbour" from
/// "2 neighbours", where it has none.
void translate(QTranslator &translator)
{
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
        if (translator.load(locale, QStringLiteral("multivector"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
            QCoreApplication::installTranslator(&translator);
            break;
        }
    }
    // Numbers are written as the words around them are, also where the system asks for words alone.
    const QLocale spoken(translator.language());
    if (spoken.language() != QLocale::English && QLocale().decimalPoint() != spoken.decimalPoint())
        QLocale::setDefault(spoken);
}

void setUpFonts()
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(13);
    QGuiApplication::setFont(font);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runWindow(int argc, char **argv, const WindowCommand &command, const geodata::ReadOptions &readOptions)
{
    if (!hasDisplay()) {
        complain("there is no display to open a window on; draw a picture instead: "
                 "multivector export --scene default --size 1920x1080 --out map.png.");
        return 1;
    }
    useGreyEdges();
    useNoDepthBuffer();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("multivector"));
    QTranslator translator;
    translate(translator);
    setUpFonts();
    setReadOptions(readOptions);

    QQmlApplicationEngine engine;
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, &app, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    // A picture or a deck is opened over the atlas that the last session showed.
    const QUrl file = QUrl::fromLocalFile(QFileInfo(command.atlas).absoluteFilePath());
    const bool isView = !command.atlas.isEmpty() && (PictureOpener::isPicture(file) || DeckStore::isDeck(file));
    engine.setInitialProperties({{QStringLiteral("requestedFile"), isView ? QString() : command.atlas},
                                 {QStringLiteral("requestedView"), isView ? file : QUrl()},
                                 {QStringLiteral("requestedCorridors"), command.corridors}});
    engine.loadFromModule("Multivector.Ui", "Main");
    for (QObject *root : engine.rootObjects()) {
        QObject::connect(qobject_cast<QQuickWindow *>(root), &QQuickWindow::sceneGraphError, &app,
                         [](QQuickWindow::SceneGraphError, const QString &message) {
                             complain("no graphics driver can draw the window (" + message.toStdString() +
                                      "); install one, on Debian: libgl1-mesa-dri and mesa-vulkan-drivers.");
                             QCoreApplication::exit(1);
                         });
    }
    return QGuiApplication::exec();
}

int runTable(const CountriesCommand &command, const geodata::ReadOptions &options)
{
    return runCountries(command, options);
}
int runTable(const BordersCommand &command, const geodata::ReadOptions &options)
{
    return runBorders(command, options);
}
int runTable(const TradeCommand &command, const geodata::ReadOptions &options)
{
    return runTrade(command, options);
}
int runTable(const CorridorsCommand &command, const geodata::ReadOptions &options)
{
    return runCorridors(command, options);
}
int runTable(const MeetingsCommand &command, const geodata::ReadOptions &options)
{
    return runMeetings(command, options);
}
int runTable(const CompareCommand &command, const geodata::ReadOptions &options)
{
    return runCompare(command, options);
}
int runTable(const SourcesCommand &command, const geodata::ReadOptions &options)
{
    return runSources(command, options);
}
int runTable(const RouteCommand &command, const geodata::ReadOptions &options)
{
    return runRoute(command, options);
}

} // namespace

int main(int argc, char **argv)
{
    const auto parsed = parseCommandLine(argc, argv);
    if (const int *exitCode = std::get_if<int>(&parsed))
        return *exitCode;
    const CommandLine &line = std::get<CommandLine>(parsed);
    nameProgram();

    if (const auto *window = std::get_if<WindowCommand>(&line.command))
        return runWindow(argc, argv, *window, line.readOptions);

    QTranslator translator;
    const auto runsTable = [&](const auto &command) -> std::optional<int> {
        using Command = std::decay_t<decltype(command)>;
        if constexpr (std::is_same_v<Command, WindowCommand> || std::is_same_v<Command, ExportCommand>) {
            return std::nullopt;
        } else {
            const QCoreApplication app(argc, argv);
            translate(translator);
            return runTable(command, line.readOptions);
        }
    };
    if (const auto exitCode = std::visit(runsTable, line.command))
        return *exitCode;
    prepareOffscreenPlatform();
    const QGuiApplication app(argc, argv);
    translate(translator);
    setUpFonts();
    return runExport(std::get<ExportCommand>(line.command), line.readOptions);
}
