// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/trade_view.h"

#include <QAbstractTableModel>
#include <QPointer>

/// What the map shows of the trade as a table: a row a flow, the largest first as long as nobody sorts, then a row a
/// pair that has no data, so that no data, zero and withheld are told apart.
class TradeTableModel : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(TradeView *view READ view WRITE setView NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool isFollowing READ isFollowing WRITE setFollowing NOTIFY isFollowingChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY sortingChanged FINAL)
    Q_PROPERTY(bool isDescending READ isDescending NOTIFY sortingChanged FINAL)

public:
    enum Column
    {
        Power,
        State,
        Flow,
        Value,
        Original,
        Year,
        Reporter,
        Side,
        Confidence,
        Gap,
        Ratio,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role
    {
        CellsRole = Qt::UserRole, ///< texts of all columns
        PairRole,                 ///< "KAZ/CHN"
        FlowRole,                 ///< "KAZ/CHN/imports"; empty: no data
        PowerRole,                ///< id
        IsQuietRole               ///< has no value: no data, or withheld
    };

    using QAbstractTableModel::QAbstractTableModel;

    TradeView *view() const { return m_view; }
    void setView(TradeView *view);
    bool isFollowing() const { return m_isFollowing; } ///< a table that nobody sees costs nothing when a year changes
    void setFollowing(bool isFollowing);
    int count() const { return int(m_rows.size()); }
    int sortColumn() const { return m_sortColumn; } ///< −1: the map's own order
    bool isDescending() const { return m_order == Qt::DescendingOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Texts by the language's order, numbers by their size, what has none last either way. −1: the map's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Sorts by a column: upwards, the next time downwards, the next time not at all.
    Q_INVOKABLE void cycleSort(int column);
    Q_INVOKABLE QString header(int column) const;
    Q_INVOKABLE bool isNumeric(int column) const;
    Q_INVOKABLE QString pairAt(int row) const;
    Q_INVOKABLE QString flowAt(int row) const;
    /// The first row of a flow, or else of a pair; −1 if there is none.
    Q_INVOKABLE int rowOf(const QString &id) const;
    /// Rows `first` to `last` as tab-separated text under a header; numbers as a spreadsheet reads them, money in
    /// millions of US dollars.
    Q_INVOKABLE QString text(int first, int last) const;
    /// The same, into the clipboard.
    Q_INVOKABLE void copy(int first, int last) const;

signals:
    void viewChanged();
    void isFollowingChanged();
    void rowsChanged();
    void sortingChanged();

private:
    struct Row
    {
        QString pair;
        QString flow;
        QString power;
        bool isQuiet = false;
        QStringList texts;          ///< by column, as they are read
        QStringList plain;          ///< by column, as they are copied
        QList<QVariant> sortValues; ///< by column; invalid: goes last
    };

    void update();
    void order();
    void appendFlows();
    void appendPairsWithoutData();
    Row rowFor(const geodata::TradeRow &row) const;

    QPointer<TradeView> m_view;
    QList<Row> m_rows;
    QList<Row> m_unsorted; // the map's own order
    bool m_isFollowing = true;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};
