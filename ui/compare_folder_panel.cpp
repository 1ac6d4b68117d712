// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_folder_panel.h"

#include "ui/card.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{
namespace
{

QToolButton* makeButton(const QString& iconName, const QString& text, const QString& does)
{
    auto* control = new QToolButton;
    control->setIcon(icon(iconName));
    control->setText(text);
    control->setToolTip(does);
    control->setAccessibleName(text);
    control->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    control->setFocusPolicy(Qt::StrongFocus);
    return control;
}

} // namespace

CompareFolderPanel::CompareFolderPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_model = new FolderModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FolderModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(makeHeader());
    makeTableView();
    layout->addWidget(m_table, 1);
    connect(m_model, &FolderModel::progressed, this, &CompareFolderPanel::describe);
    connect(&workspace, &Workspace::draftChanged, this, &CompareFolderPanel::markStale);
    describe();
}

QWidget* CompareFolderPanel::makeHeader()
{
    m_state = new QLabel;
    m_state->setTextInteractionFlags(Qt::NoTextInteraction);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Documents read"));
    m_progress->setMaximumWidth(units(40));
    m_cancel = makeButton(QStringLiteral("cancel"), tr("Cancel"),
                          tr("Stop reading; the documents read so far stay"));
    m_again = makeButton(QStringLiteral("refresh"), tr("Compare again"),
                         tr("Read the folder again and compare it with the draft as it is now"));
    auto* close = makeButton(QStringLiteral("cancel"), tr("Close the folder"),
                             tr("Compare a single document again"));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter documents"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(units(50));
    connect(m_search, &QLineEdit::textChanged, m_sorted,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancelled = true;
        m_model->cancel();
    });
    connect(m_again, &QToolButton::clicked, this, [this] { openFolder(m_folder); });
    connect(close, &QToolButton::clicked, this, [this] {
        m_model->cancel();
        emit closed();
    });
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_again);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addWidget(close);
    return header;
}

void CompareFolderPanel::makeTableView()
{
    m_table = makeTable(m_sorted, tr("Documents of the folder"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setIconSize({units(4), units(4)});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FolderModel::Name, Qt::AscendingOrder);
    m_table->setColumnWidth(FolderModel::Name, units(52));
    m_table->setColumnWidth(FolderModel::TypeNumber, units(48));
    m_table->setColumnWidth(FolderModel::Differences, units(24));
    m_table->setColumnWidth(FolderModel::Problems, units(22));
    m_table->horizontalHeader()->setSectionResizeMode(FolderModel::Remark, QHeaderView::Stretch);
    m_empty = makeHint(tr("There is no document (*.json) in this folder."));
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(m_table->viewport());
    layout->addWidget(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    emit fileChosen(index.data(FolderModel::FileRole).toString());
            });
}

void CompareFolderPanel::openFolder(const QString& folder)
{
    if (!m_workspace.hasDraft())
        return;
    m_folder = folder;
    m_stale = false;
    m_cancelled = false;
    m_model->load(folder, m_workspace.draft());
}

void CompareFolderPanel::markStale()
{
    m_stale = !m_folder.isEmpty();
    describe();
}

void CompareFolderPanel::describe()
{
    const int count = m_model->rowCount();
    const bool loading = m_model->isLoading();
    const auto name = QDir(m_folder).dirName();
    QString words;
    if (loading && m_model->total() == 0)
        words = tr("%1: looking for documents").arg(name);
    else if (loading)
        words = tr("%1: %2 of %3 documents").arg(name).arg(count).arg(m_model->total());
    else if (m_cancelled)
        words =
            tr("%1: cancelled after %2 of %3 documents").arg(name).arg(count).arg(m_model->total());
    else
        words = tr("%1: %n document(s)", nullptr, count).arg(name);
    if (!loading && m_stale)
        words += tr("; the draft has changed since");
    m_state->setText(words);
    m_state->setToolTip(QDir::toNativeSeparators(m_folder));
    m_progress->setVisible(loading);
    m_progress->setRange(0, m_model->total());
    m_progress->setValue(count);
    m_cancel->setVisible(loading);
    m_again->setVisible(!loading && (m_stale || m_cancelled));
    m_empty->setVisible(!loading && count == 0 && !m_cancelled);
}

} // namespace metersmith::ui
