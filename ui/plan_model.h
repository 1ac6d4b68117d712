// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PLAN_MODEL_H
#define METERSMITH_UI_PLAN_MODEL_H

#include "ui/status_badge.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace metersmith::ui
{

/// What an outcome is called and how it is shown.
struct OutcomeText {
    QString word;
    QString icon;
    Mood mood = Mood::Neutral;
};
OutcomeText outcomeText(services::Outcome outcome);

/// The plan before a write, and the same rows with their proof after it.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Now, New, Note, ColumnCount };
    explicit PlanModel(Workspace& workspace, QObject* parent = nullptr);

    bool isReport() const { return m_workspace.report().has_value(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();

    Workspace& m_workspace;
    std::vector<services::WriteReportItem> m_rows;
    bool m_report = false;
};

} // namespace metersmith::ui

#endif
