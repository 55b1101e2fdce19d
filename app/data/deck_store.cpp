// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/deck_store.h"

#include "app/data/files.h"
#include "app/data/json_file.h"
#include "app/data/messages.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace {

const QString DeckSuffix = QStringLiteral(".deck.json");

DeckText DeckScene::*textOf(const QString &role)
{
    if (role == QLatin1String("title"))
        return &DeckScene::title;
    if (role == QLatin1String("subtitle"))
        return &DeckScene::subtitle;
    if (role == QLatin1String("source"))
        return &DeckScene::source;
    return role == QLatin1String("notes") ? &DeckScene::notes : nullptr;
}

const QString KeptKey = QStringLiteral("kept");

/// What was still to be decided on when that state was kept, if anything.
std::optional<QJsonObject> keptBefore(const QJsonObject &state)
{
    const QJsonValue before = state.value(KeptKey);
    return before.isObject() ? std::optional(before.toObject()) : std::nullopt;
}

} // namespace

DeckStore::DeckStore(SceneStore *scene, QObject *parent) : QAbstractListModel(parent), m_scene(scene)
{
    connect(scene, &SceneStore::sceneChanged, this, &DeckStore::viewChanged);
    connect(scene, &SceneStore::languageChanged, this, [this] {
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1));
        emit deckChanged(); // its title
    });
}

int DeckStore::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DeckStore::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeckScene &scene = m_deck.scenes.at(index.row());
    switch (role) {
    case TitleRole:
        return scene.title.in(m_scene->language());
    case SubtitleRole:
        return scene.subtitle.in(m_scene->language());
    case SourceRole:
        return scene.source.in(m_scene->language());
    case NotesRole:
        return scene.notes.in(m_scene->language());
    case SecondsRole:
        return scene.seconds;
    case TransitionRole:
        return scene.transition;
    case ProblemRole:
        return scene.problem ? translated(*scene.problem) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> DeckStore::roleNames() const
{
    return {{TitleRole, "title"},     {SubtitleRole, "subtitle"},     {SourceRole, "source"},  {NotesRole, "notes"},
            {SecondsRole, "seconds"}, {TransitionRole, "transition"}, {ProblemRole, "problem"}};
}

QString DeckStore::title() const
{
    return m_deck.title.in(m_scene->language());
}

QString DeckStore::keptTitle() const
{
    if (!m_kept)
        return {};
    const auto kept = deckFrom(m_kept->value(QLatin1String("deck")).toObject(), {});
    const QString name = kept ? kept->deck.title.in(m_scene->language()) : QString();
    return name.isEmpty() ? QFileInfo(m_kept->value(QLatin1String("file")).toString()).fileName() : name;
}

QString DeckStore::language() const
{
    return m_deck.languages().isEmpty() ? QString() : m_scene->language();
}

bool DeckStore::isViewChanged() const
{
    return m_current >= 0 && m_scene->scene() != sceneOf(m_deck.scenes.at(m_current), m_scene->language());
}

bool DeckStore::isShipped() const
{
    return !m_file.isEmpty() && m_file == shippedDeckFile();
}

void DeckStore::setTitle(const QString &title)
{
    if (title == this->title())
        return;
    m_deck.title.set(language(), title);
    emit deckChanged();
}

void DeckStore::setOpenAtlas(const QString &path)
{
    if (m_openAtlas == path)
        return;
    m_openAtlas = path;
    emit openAtlasChanged();
}

void DeckStore::close()
{
    replace({}, -1);
    m_saved = {};
    m_file.clear();
    emit fileChanged();
    emit deckChanged();
}

bool DeckStore::read(const QString &file)
{
    auto opened = readDeck(file);
    if (!opened) {
        emit told(translated(opened.error()), true);
        return false;
    }
    m_file = QFileInfo(file).absoluteFilePath();
    Deck &deck = opened->deck;
    if (!deck.atlas.isEmpty())
        deck.atlas = QDir::cleanPath(QFileInfo(m_file).dir().absoluteFilePath(deck.atlas));
    m_saved = deck;
    replace(deck, -1);
    emit fileChanged();
    QStringList notices;
    for (const geodata::Error &notice : opened->notices)
        notices.append(translated(notice));
    if (!notices.isEmpty())
        emit told(notices.join(QLatin1Char('\n')), false);
    return true;
}

bool DeckStore::open(const QUrl &file)
{
    return read(pathOf(file));
}

bool DeckStore::openShipped()
{
    return read(shippedDeckFile());
}

bool DeckStore::write(const QString &file)
{
    Deck deck = m_deck;
    if (!deck.atlas.isEmpty()) // so that both can be taken along together
        deck.atlas = QFileInfo(file).absoluteDir().relativeFilePath(deck.atlas);
    if (const auto written = writeDeck(deck, file); !written) {
        emit told(translated(written.error()), true);
        return false;
    }
    m_saved = m_deck;
    m_file = QFileInfo(file).absoluteFilePath();
    emit fileChanged();
    emit deckChanged();
    return true;
}

bool DeckStore::save()
{
    return !m_file.isEmpty() && !isShipped() && write(m_file);
}

bool DeckStore::saveAs(const QUrl &file)
{
    QString path = pathOf(file);
    if (QFileInfo(path).suffix().isEmpty())
        path += DeckSuffix;
    return write(path);
}

QUrl DeckStore::suggestedFile() const
{
    if (!m_file.isEmpty() && !isShipped())
        return QUrl::fromLocalFile(m_file);
    return QUrl::fromLocalFile(folderFor(QStandardPaths::DocumentsLocation).filePath(fileNameOf(title()) + DeckSuffix));
}

bool DeckStore::isDeck(const QUrl &file)
{
    const QString path = pathOf(file);
    if (path.endsWith(DeckSuffix, Qt::CaseInsensitive))
        return true;
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return false;
    const auto json = readJsonObject(path, {.isNot = "{0}", .wayOut = ""});
    return json && json->value(QLatin1String("scenes")).isArray();
}

DeckScene *DeckStore::sceneAt(int row)
{
    if (row < 0 || row >= count() || m_deck.scenes.at(row).problem)
        return nullptr;
    return &m_deck.scenes[row];
}

void DeckStore::setCurrent(int row)
{
    if (m_current == row)
        return;
    m_current = row;
    emit currentChanged();
    emit viewChanged();
}

void DeckStore::changed(int row)
{
    emit dataChanged(index(row), index(row));
    emit deckChanged();
    if (row == m_current)
        emit viewChanged();
}

void DeckStore::add()
{
    const int row = m_current >= 0 ? m_current + 1 : count();
    if (count() == 0)
        m_deck.atlas = m_openAtlas;
    Scene scene = m_scene->scene();
    // Its texts are the earlier scene's, which says something else.
    if (m_current >= 0)
        scene.title = scene.subtitle = scene.source = QString();
    if (scene.title.isEmpty())
        scene.title = tr("Scene %1").arg(count() + 1);
    beginInsertRows({}, row, row);
    m_deck.scenes.insert(row, deckSceneOf(scene, language()));
    endInsertRows();
    m_scene->setScene(scene);
    emit deckChanged();
    setCurrent(row);
}

void DeckStore::update()
{
    DeckScene *target = sceneAt(m_current);
    if (!target)
        return;
    replaceView(*target, m_scene->scene());
    changed(m_current);
}

void DeckStore::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_deck.scenes.removeAt(row);
    endRemoveRows();
    const int current = row == m_current ? -1 : row < m_current ? m_current - 1 : m_current;
    setCurrent(current);
    emit deckChanged();
}

void DeckStore::move(int from, int to)
{
    if (from < 0 || from >= count() || to < 0 || to >= count() || from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_deck.scenes.move(from, to);
    endMoveRows();
    int current = m_current;
    if (m_current == from)
        current = to;
    else if (from < m_current && m_current <= to)
        current = m_current - 1;
    else if (to <= m_current && m_current < from)
        current = m_current + 1;
    setCurrent(current);
    emit deckChanged();
}

bool DeckStore::goTo(int row)
{
    if (row < 0 || row >= count())
        return false;
    const DeckScene &scene = m_deck.scenes.at(row);
    if (scene.problem) {
        emit told(translated(*scene.problem), true);
        return false;
    }
    setCurrent(row);
    m_scene->setScene(sceneOf(scene, m_scene->language()));
    return true;
}

void DeckStore::setText(int row, const QString &role, const QString &text)
{
    DeckScene *scene = sceneAt(row);
    DeckText DeckScene::*member = textOf(role);
    if (!scene || !member || (scene->*member).in(m_scene->language()) == text)
        return;
    const bool isShown = row == m_current && m_scene->title() == scene->title.in(m_scene->language());
    (scene->*member).set(language(), text);
    if (isShown && role == QLatin1String("title"))
        m_scene->setTitle(text);
    if (isShown && role == QLatin1String("subtitle"))
        m_scene->setSubtitle(text);
    if (isShown && role == QLatin1String("source"))
        m_scene->setSource(text);
    changed(row);
}

void DeckStore::setSeconds(int row, double seconds)
{
    DeckScene *scene = sceneAt(row);
    if (!scene || !(seconds >= 0 && seconds <= DeckScene::MostSeconds) || scene->seconds == seconds)
        return;
    scene->seconds = seconds;
    changed(row);
}

void DeckStore::setTransition(int row, const QString &transition)
{
    DeckScene *scene = sceneAt(row);
    if (!scene || !DeckScene::transitions().contains(transition) || scene->transition == transition)
        return;
    scene->transition = transition;
    changed(row);
}

QJsonObject DeckStore::state() const
{
    if (m_kept && !isChanged())
        return *m_kept; // still to be decided on
    QJsonObject state{{QStringLiteral("file"), m_file}, {QStringLiteral("current"), m_current}};
    if (isChanged())
        state.insert(QStringLiteral("deck"), toJson(m_deck));
    if (m_kept)
        state.insert(KeptKey, *m_kept); // nobody has answered yet
    return state;
}

void DeckStore::resume(const QJsonObject &state)
{
    const QString file = state.value(QLatin1String("file")).toString();
    if (state.value(QLatin1String("deck")).isObject()) {
        m_kept = state;
        emit keptChanged();
    } else if (!file.isEmpty() && QFileInfo::exists(file) && read(file)) {
        const int current = state.value(QLatin1String("current")).toInt(-1);
        setCurrent(sceneAt(current) ? current : -1);
    }
}

void DeckStore::takeKept()
{
    if (!m_kept)
        return;
    const QJsonObject state = *std::exchange(m_kept, keptBefore(*m_kept));
    emit keptChanged();
    const auto kept = deckFrom(state.value(QLatin1String("deck")).toObject(), {});
    if (!kept) {
        emit told(translated(kept.error()), true);
        return;
    }
    m_file = state.value(QLatin1String("file")).toString();
    const auto saved = m_file.isEmpty() ? std::expected<ReadDeck, geodata::Error>{ReadDeck{}} : readDeck(m_file);
    m_saved = saved ? saved->deck : Deck{};
    if (!m_saved.atlas.isEmpty())
        m_saved.atlas = QDir::cleanPath(QFileInfo(m_file).dir().absoluteFilePath(m_saved.atlas));
    const int current = state.value(QLatin1String("current")).toInt(-1);
    replace(kept->deck, current >= 0 && current < kept->deck.scenes.size() ? current : -1);
    emit fileChanged();
}

void DeckStore::dropKept()
{
    if (!m_kept)
        return;
    const QJsonObject state = *std::exchange(m_kept, keptBefore(*m_kept));
    emit keptChanged();
    const QString file = state.value(QLatin1String("file")).toString();
    if (!file.isEmpty() && QFileInfo::exists(file) && count() == 0)
        read(file);
    else
        emit deckChanged();
}

void DeckStore::restore(const Moment &moment)
{
    if (moment == this->moment())
        return;
    if (moment.file != m_file) { // what this file has now was saved later
        m_file = moment.file;
        m_saved = moment.saved;
        emit fileChanged();
    }
    replace(moment.deck, moment.current);
}

void DeckStore::replace(const Deck &deck, int current)
{
    beginResetModel();
    m_deck = deck;
    m_current = current;
    endResetModel();
    emit deckChanged();
    emit currentChanged();
    emit viewChanged();
}
