// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_GROUPS_MODEL_H
#define METERSMITH_UI_GROUPS_MODEL_H

#include "ui/workspace.h"

#include <QAbstractListModel>

namespace metersmith::ui
{

enum class GroupKind { Identity, ZCodes, Ratio, Display, Part, Compare, OrderForm };

/// How a group of the draft stands, the most urgent first.
enum class GroupState {
    NotApplicable, ///< this meter does not have it
    Problem,
    Changed, ///< since the document was opened, begun or saved
    Differs, ///< from the meter read
    Advice,
    AsInMeter,
    Plain,
};

/// The groups of the draft's configuration, with how each stands.
class GroupsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row {
        GroupKind kind;
        std::string id; ///< of the family's group; "" for the others
        QString name;
    };
    explicit GroupsModel(Workspace& workspace, QObject* parent = nullptr);

    const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    GroupState state(int row) const { return standing(row).state; }
    int problemCount(int row) const { return standing(row).problems; } ///< without advice
    /// The row on which a path is edited ("X10", "Z4", "tariff.activePlan"); -1 if there is none.
    int rowOf(const std::string& path) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Standing {
        GroupState state = GroupState::Plain;
        int problems = 0;
    };
    void rebuild();
    const Standing& standing(int row) const;
    void judge() const;
    QString stateInWords(int row) const;
    QIcon stateIcon(int row) const;

    Workspace& m_workspace;
    std::vector<Row> m_rows;
    mutable std::vector<Standing> m_standings; ///< of the present draft; empty: not known yet
};

} // namespace metersmith::ui

#endif
