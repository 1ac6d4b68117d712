// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems_panel.h"

#include "ui/item_views.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

std::vector<typecodes::Violation> sorted(std::vector<typecodes::Violation> problems)
{
    std::stable_partition(problems.begin(), problems.end(),
                          [](const auto& problem) { return !problem.advice; });
    return problems;
}

} // namespace

ProblemsModel::ProblemsModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_rows(sorted(workspace.problems()))
{
    connect(&workspace, &Workspace::draftChanged, this, [this] {
        auto fresh = sorted(m_workspace.problems());
        if (m_rows == fresh)
            return;
        beginResetModel();
        m_rows = std::move(fresh);
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
        return violation.advice ? markIcon(QStringLiteral("question"), colors().accent)
                                : markIcon(QStringLiteral("attention"), colors().attention);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Place:
        return violation.advice
                   ? tr("Advice: %1")
                         .arg(q(typecodes::itemName(m_workspace.family(), violation.path)))
                   : q(typecodes::itemName(m_workspace.family(), violation.path));
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

bool ProblemsModel::isAdvice(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<std::size_t>(row)].advice;
}

ProblemsPanel::ProblemsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_model = new ProblemsModel(workspace, this);
    m_title = new QLabel;
    m_title->setFont(scaledFont(1.0, true));
    m_view = new QTreeView;
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setAlternatingRowColors(true);
    m_view->setAccessibleName(tr("Problems of the configuration"));
    offerCopy(*m_view);
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnWidth(ProblemsModel::Place, units(56));
    m_view->setColumnWidth(ProblemsModel::What, units(124));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(4), units(1), units(4), units(2));
    layout->setSpacing(units(1));
    layout->addWidget(m_title);
    layout->addWidget(m_view);
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex& index) { emit jump(q(m_model->pathAt(index.row()))); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::refresh);
    refresh();
}

void ProblemsPanel::refresh()
{
    const int count = m_model->rowCount();
    const int faults = m_workspace.faultCount();
    const int advice = m_workspace.adviceCount();
    if (faults > m_shown)
        m_hidden = false;
    m_shown = faults;
    m_title->setText(
        faults > 0 ? tr("%n problems: the meter will not be written until they are mended", nullptr,
                        faults)
                   : tr("%n to look at; the meter may be written all the same", nullptr, advice));
    const int rows = qMin(count, 5);
    m_view->setFixedHeight(units(6) * rows + units(9));
    setVisible(count > 0 && !m_hidden);
}

void ProblemsPanel::toggle()
{
    m_hidden = !m_hidden;
    refresh();
}

} // namespace metersmith::ui
