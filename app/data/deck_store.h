// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/deck.h"
#include "app/data/scene_store.h"

#include <QAbstractListModel>
#include <QUrl>

/// The deck that is being made, as QML shows and changes it: a row a scene. Texts are those in the language of the
/// names on the map. Whatever is changed is kept by the session until it's saved. GUI thread.
class DeckStore : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY deckChanged FINAL)
    Q_PROPERTY(QString file READ file NOTIFY fileChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY deckChanged FINAL)
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool isChanged READ isChanged NOTIFY deckChanged FINAL)
    Q_PROPERTY(bool isViewChanged READ isViewChanged NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool isShipped READ isShipped NOTIFY fileChanged FINAL)
    Q_PROPERTY(QString atlas READ atlas NOTIFY deckChanged FINAL)
    Q_PROPERTY(QString openAtlas READ openAtlas WRITE setOpenAtlas NOTIFY openAtlasChanged FINAL)
    Q_PROPERTY(bool hasKept READ hasKept NOTIFY keptChanged FINAL)
    Q_PROPERTY(QString keptTitle READ keptTitle NOTIFY keptChanged FINAL)

public:
    enum Role
    {
        TitleRole = Qt::UserRole + 1,
        SubtitleRole,
        SourceRole,
        NotesRole,
        SecondsRole,
        TransitionRole,
        ProblemRole, ///< why the scene can't be shown; empty: it can
    };

    /// `scene` is the one in the window; it outlives the store.
    explicit DeckStore(SceneStore *scene, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const Deck &deck() const { return m_deck; }
    QString title() const;                  ///< empty if it has none
    QString file() const { return m_file; } ///< empty: it was never saved
    int count() const { return int(m_deck.scenes.size()); }
    int current() const { return m_current; } ///< the row whose scene the window shows, or went on from; -1: none
    bool isChanged() const { return m_deck != m_saved; }
    bool isViewChanged() const; ///< the window has gone on from the current scene
    bool isShipped() const;     ///< it is the deck that comes with the program, to be saved elsewhere
    QString atlas() const { return m_deck.atlas; }      ///< path of what the scenes are of; empty: the shipped one
    QString openAtlas() const { return m_openAtlas; }   ///< likewise, of what the window shows
    bool hasKept() const { return m_kept.has_value(); } ///< an earlier session left changes that it didn't save
    QString keptTitle() const;

    void setTitle(const QString &title);
    void setOpenAtlas(const QString &path);

    Q_INVOKABLE void close(); ///< an empty deck; what wasn't saved can be undone
    /// Reads a deck; told() says what is wrong, and false that nothing was opened.
    Q_INVOKABLE bool open(const QUrl &file);
    Q_INVOKABLE bool openShipped();
    Q_INVOKABLE bool save(); ///< false if there is no file to save to, or for a reason that told() gives
    Q_INVOKABLE bool saveAs(const QUrl &file);
    /// The file to propose: where it lies, or a name made of the title in the documents folder.
    Q_INVOKABLE QUrl suggestedFile() const;
    /// Whether the file is to be opened as a deck: by its name, or as it holds a list of scenes.
    Q_INVOKABLE static bool isDeck(const QUrl &file);

    Q_INVOKABLE void add();    ///< the window's scene after the current one
    Q_INVOKABLE void update(); ///< the current scene's view becomes the window's
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE bool goTo(int row); ///< the window shows that scene; false, and told() why, if it can't
    /// `role` is "title", "subtitle", "source" or "notes".
    Q_INVOKABLE void setText(int row, const QString &role, const QString &text);
    Q_INVOKABLE void setSeconds(int row, double seconds);
    Q_INVOKABLE void setTransition(int row, const QString &transition);

    Q_INVOKABLE void takeKept(); ///< goes on with what an earlier session left
    Q_INVOKABLE void dropKept();

    /// What is to be remembered until the next start, and back.
    QJsonObject state() const;
    void resume(const QJsonObject &state);

    /// A deck and its file at some moment, for History.
    struct Moment
    {
        Deck deck;
        QString file;
        int current = -1;
        Deck saved; ///< as the file had it then

        bool operator==(const Moment &other) const
        {
            return deck == other.deck && file == other.file && current == other.current; // saving is no step
        }
    };
    Moment moment() const { return {m_deck, m_file, m_current, m_saved}; }
    void restore(const Moment &moment);

signals:
    void deckChanged();
    void fileChanged();
    void currentChanged();
    void viewChanged();
    void keptChanged();
    void openAtlasChanged();
    void told(const QString &message, bool isError);

private:
    QString language() const;    ///< of the texts that are changed
    DeckScene *sceneAt(int row); ///< none if there is no such row, or if it's broken
    bool read(const QString &file);
    bool write(const QString &file);
    void replace(const Deck &deck, int current);
    void setCurrent(int row);
    void changed(int row);

    SceneStore *m_scene;
    Deck m_deck;  ///< its atlas by its whole path
    Deck m_saved; ///< as the file has it, but for that
    QString m_openAtlas;
    QString m_file;
    int m_current = -1;
    std::optional<QJsonObject> m_kept; ///< state of an earlier session, with a deck that wasn't saved
};
