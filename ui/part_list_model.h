// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PART_LIST_MODEL_H
#define METERSMITH_UI_PART_LIST_MODEL_H

#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace metersmith::ui
{

/// What a list setting may hold, each with a tick and, if chosen, its place in the list. Says what
/// a person chose; it does not touch the draft.
class PartListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Code, Place, ColumnCount };
    static constexpr int SearchRole = Qt::UserRole;
    static constexpr int ChosenRole = Qt::UserRole + 1;
    static constexpr int CodeRole = Qt::UserRole + 2;

    PartListModel(const Workspace& workspace, const typecodes::PartItem& item,
                  QObject* parent = nullptr);

    const std::vector<std::string>& chosen() const { return m_chosen; }
    int maximum() const { return static_cast<int>(m_item.maximumCount); } ///< 0: no limit
    /// Shows a list without telling.
    void setChosen(const std::vector<std::string>& codes);
    /// Again which entries the draft can have.
    void setPossible(const Workspace& workspace);

    /// Moves a chosen entry up (-1) or down (1) in the list; false if it cannot.
    bool move(int row, int by);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// A person changed the list.
    void edited(const std::vector<std::string>& codes);
    void refused(const QString& why);

private:
    struct Row {
        std::string code;
        QString meaning;
        bool possible = true;
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows() const;
    int placeOf(const std::string& code) const; ///< -1: not chosen

    const typecodes::PartItem& m_item;
    const typecodes::Family* m_family;
    std::vector<std::string> m_possible;
    std::vector<std::string> m_chosen;
    std::vector<Row> m_rows;
};

} // namespace metersmith::ui

#endif
