// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems_panel.h"

#include "ui/text.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace metersmith::ui
{

ProblemsModel::ProblemsModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_rows(workspace.problems())
{
    connect(&workspace, &Workspace::draftChanged, this, [this] {
        if (m_rows == m_workspace.problems())
            return;
        beginResetModel();
        m_rows = m_workspace.problems();
        endResetModel();
    });
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& violation = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DecorationRole && index.column() == Place)
        return markIcon(QStringLiteral("attention"), colors().attention);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Place:
        return q(typecodes::itemName(m_workspace.family(), violation.path));
    case What:
        return q(violation.what);
    default:
        return q(violation.mend);
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Place"), tr("What is wrong"), tr("What to do")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

std::string ProblemsModel::pathAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].path
                                        : std::string();
}

ProblemsPanel::ProblemsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
{
    m_model = new ProblemsModel(workspace, this);
    m_title = new QLabel;
    m_title->setFont(scaledFont(1.0, true));
    m_view = new QTreeView;
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setAlternatingRowColors(true);
    m_view->setAccessibleName(tr("Problems of the configuration"));
    m_view->setMaximumHeight(units(32));
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnWidth(ProblemsModel::Place, units(44));
    m_view->setColumnWidth(ProblemsModel::What, units(110));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(4), units(1), units(4), units(2));
    layout->setSpacing(units(1));
    layout->addWidget(m_title);
    layout->addWidget(m_view);
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex& index) { emit jump(q(m_model->pathAt(index.row()))); });
    const auto refresh = [this] {
        const int count = m_model->rowCount();
        m_title->setText(
            tr("%n problems: the meter will not be written until they are mended", nullptr, count));
        setVisible(count > 0);
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, refresh);
    refresh();
}

} // namespace metersmith::ui
