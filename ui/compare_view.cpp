// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_view.h"

#include "ui/card.h"
#include "ui/compare_folder_panel.h"
#include "ui/compare_source.h"
#include "ui/compare_text.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

QToolButton* makeButton(const QString& iconName, const QString& text, const QString& does)
{
    auto* control = new QToolButton;
    if (!iconName.isEmpty())
        control->setIcon(icon(iconName));
    control->setText(text);
    control->setToolTip(does);
    control->setAccessibleName(text);
    control->setToolButtonStyle(iconName.isEmpty() ? Qt::ToolButtonTextOnly
                                                   : Qt::ToolButtonTextBesideIcon);
    control->setFocusPolicy(Qt::StrongFocus);
    return control;
}

} // namespace

CompareView::CompareView(Workspace& workspace, QWidget* parent)
    : GroupEditor(workspace, parent)
{
    m_model = new CompareModel(workspace, this);
    m_filter = new CompareFilter(this);
    m_filter->setSourceModel(m_model);
    m_folder = new CompareFolderPanel(workspace);
    m_folder->hide();
    makeTableView();
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_folder);
    split->addWidget(m_table);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(makeSources());
    layout->addWidget(makeFilters());
    layout->addWidget(split, 1);
    layout->addWidget(makeButtons());
    connectSources();
    connect(m_model, &QAbstractItemModel::modelReset, this, &CompareView::describe);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CompareView::describe);
    describe();
}

QWidget* CompareView::makeSources()
{
    m_other = new CompareSource(workspace(), CompareSource::Kind::Other);
    m_base = new CompareSource(workspace(), CompareSource::Kind::Base);
    auto* folder = makeButton(QStringLiteral("open"), tr("A folder…"),
                              tr("List all documents of a folder with their differences and "
                                 "problems"));
    connect(folder, &QToolButton::clicked, this, &CompareView::chooseFolder);
    auto* otherLabel = new QLabel(tr("Compare the draft with"));
    otherLabel->setBuddy(m_other);
    auto* baseLabel = new QLabel(tr("Both come from"));
    baseLabel->setBuddy(m_base);
    auto* sources = new QWidget;
    auto* layout = new QGridLayout(sources);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(otherLabel, 0, 0);
    layout->addWidget(m_other, 0, 1);
    layout->addWidget(folder, 0, 2);
    layout->addWidget(baseLabel, 1, 0);
    layout->addWidget(m_base, 1, 1);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 1);
    return sources;
}

QWidget* CompareView::makeFilters()
{
    m_show = new QButtonGroup(this);
    auto* filters = new QWidget;
    auto* layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(1));
    const std::tuple<CompareFilter::Show, QString, QString> choices[] = {
        {CompareFilter::Show::All, tr("All"), tr("Every item that one of them has")},
        {CompareFilter::Show::Differences, tr("Differences"),
         tr("Items that the draft and the other have differently")},
        {CompareFilter::Show::Conflicts, tr("Conflicts"),
         tr("Items that both have changed differently; needs a template")}};
    for (const auto& [show, name, does] : choices) {
        auto* button = makeButton({}, name, does);
        button->setCheckable(true);
        button->setChecked(show == CompareFilter::Show::Differences);
        m_show->addButton(button, static_cast<int>(show));
        layout->addWidget(button);
    }
    connect(m_show, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter->setShow(static_cast<CompareFilter::Show>(id));
        describe();
    });
    m_summary = new QLabel;
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter items"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(units(60));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        describe();
    });
    layout->addSpacing(units(2));
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_search, 1);
    return filters;
}

void CompareView::makeTableView()
{
    m_table = makeTable(m_filter, tr("Compared items"), [this] { copySelected(); });
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // document order until a title is clicked
    m_table->setColumnWidth(CompareModel::Group, units(34));
    m_table->setColumnWidth(CompareModel::Item, units(44));
    m_table->setColumnWidth(CompareModel::Who, units(32));
    for (const int column : {CompareModel::Base, CompareModel::Draft, CompareModel::Other})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setIconSize({units(4), units(4)});
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CompareView::describe);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CompareView::explainCurrent);
    m_hint = makeHint({});
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(m_table->viewport());
    layout->addWidget(m_hint);
}

QWidget* CompareView::makeButtons()
{
    m_take = makeButton(QStringLiteral("down"), tr("Take over"),
                        tr("Take the other's values of the chosen items into the draft (Enter)"));
    m_copy = makeButton({}, tr("Copy"), tr("Copy the chosen rows as text (Ctrl+C)"));
    m_export = makeButton(QStringLiteral("save"), tr("Export CSV…"),
                          tr("Save what the table shows for a spreadsheet"));
    connect(m_take, &QToolButton::clicked, this, &CompareView::takeSelected);
    connect(m_copy, &QToolButton::clicked, this, &CompareView::copySelected);
    connect(m_export, &QToolButton::clicked, this, &CompareView::chooseCsv);
    m_message = new StatusBadge;
    for (auto* label : m_message->findChildren<QLabel*>())
        label->setWordWrap(true); // reasons may be long
    m_message->hide();
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(1));
    for (auto* control : {m_take, m_copy, m_export})
        layout->addWidget(control);
    layout->addWidget(m_message, 1);
    layout->addStretch();
    return row;
}

void CompareView::connectSources()
{
    connect(m_other, &CompareSource::chosen, this, [this](const ComparedDocument& document) {
        m_message->hide();
        m_model->setOther(document);
    });
    connect(m_base, &CompareSource::chosen, this, [this](const ComparedDocument& document) {
        m_message->hide();
        m_model->setBase(document);
    });
    for (auto* source : {m_other, m_base})
        connect(source, &CompareSource::failed, this,
                [this](const QString& why) { say(Mood::Fault, why); });
    connect(m_folder, &CompareFolderPanel::fileChosen, m_other, &CompareSource::chooseFile);
    connect(m_folder, &CompareFolderPanel::closed, m_folder, &QWidget::hide);
}

void CompareView::say(Mood mood, const QString& words)
{
    m_message->show(mood, words);
    m_message->setVisible(!words.isEmpty());
}

QList<int> CompareView::columns() const
{
    QList<int> shown;
    for (int column = 0; column < CompareModel::ColumnCount; ++column)
        if (!m_table->isColumnHidden(column))
            shown += column;
    return shown;
}

QList<int> CompareView::selectedRows() const
{
    QList<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CompareView::describe()
{
    const bool ready = m_model->isReady();
    const bool based = m_model->base().configuration.has_value();
    m_table->setColumnHidden(CompareModel::Base, !based);
    m_show->button(static_cast<int>(CompareFilter::Show::Conflicts))->setEnabled(based);
    const int differences = m_model->differences();
    QString summary = ready ? tr("%n difference(s)", nullptr, differences) : QString();
    if (ready && based)
        summary += tr(", %n conflict(s)", nullptr, m_model->conflicts());
    m_summary->setText(summary);
    const auto rows = selectedRows();
    const bool takeable = std::any_of(rows.begin(), rows.end(), [this](int row) {
        return m_filter->index(row, 0).data(CompareModel::DiffersRole).toBool();
    });
    m_take->setEnabled(takeable);
    m_copy->setEnabled(!rows.isEmpty());
    m_export->setEnabled(m_filter->rowCount() > 0);
    QString hint;
    if (!workspace().hasDraft())
        hint = tr("No configuration is open.");
    else if (!ready)
        hint = tr("Choose above what to compare the draft with: a file, the meter last read, or a "
                  "folder of documents.");
    else if (differences == 0 && m_filter->rowCount() == 0 && m_search->text().isEmpty())
        hint = tr("The draft and %1 are alike.").arg(m_model->other().name);
    else if (m_filter->rowCount() == 0)
        hint = tr("No item matches the filter.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void CompareView::explainCurrent()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const auto cell = [&](CompareModel::Column column) {
        return index.siblingAtColumn(column).data().toString().toHtmlEscaped();
    };
    QString html = QStringLiteral("<h3>%1</h3><p>%2</p>")
                       .arg(cell(CompareModel::Item), cell(CompareModel::Group));
    const auto line = [&](const QString& title, CompareModel::Column column) {
        html += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(title.toHtmlEscaped(), cell(column));
    };
    line(tr("Draft"), CompareModel::Draft);
    line(m_model->other().name, CompareModel::Other);
    if (m_model->base().configuration)
        line(m_model->base().name, CompareModel::Base);
    line(tr("Who changed it"), CompareModel::Who);
    emit explain(html);
}

void CompareView::takeSelected()
{
    std::vector<std::string> paths;
    for (const int row : selectedRows())
        paths.push_back(
            m_filter->index(row, 0).data(CompareModel::PathRole).toString().toStdString());
    if (paths.empty())
        return;
    const int taken = m_model->takeOver(paths);
    const auto refused = m_model->refused();
    const auto words = tr("%n item(s) taken over into the draft.", nullptr, taken);
    if (refused.isEmpty())
        say(Mood::Good, words);
    else
        say(Mood::Attention,
            tr("%1 Not taken over: %2").arg(words, refused.join(QStringLiteral("; "))));
    describe();
}

void CompareView::copySelected()
{
    const auto rows = selectedRows();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(tableAsText(*m_filter, rows, columns()));
}

bool CompareView::exportCsv(const QString& file)
{
    const auto csv = tableAsCsv(*m_filter, columns()).toUtf8();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(csv) != csv.size() || !out.commit()) {
        say(Mood::Fault, tr("The table could not be saved to %1: %2").arg(file, out.errorString()));
        return false;
    }
    say(Mood::Good, tr("Saved to %1.").arg(file));
    return true;
}

void CompareView::chooseCsv()
{
    auto* dialog =
        new QFileDialog(this, tr("Export the comparison"),
                        workspace().settings().value(services::Setting::LastFolder).toString(),
                        tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("comparison.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &CompareView::exportCsv);
    dialog->open();
}

void CompareView::chooseFolder()
{
    auto* dialog =
        new QFileDialog(this, tr("Compare with the documents of a folder"),
                        workspace().settings().value(services::Setting::LastFolder).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareView::openFolder);
    dialog->open();
}

void CompareView::openFolder(const QString& folder)
{
    m_folder->show();
    m_folder->openFolder(folder);
}

bool CompareView::compareWithFile(const QString& file)
{
    return m_other->chooseFile(file);
}

void CompareView::compareWithMeter()
{
    m_other->chooseMeter();
}

bool CompareView::useTemplateFile(const QString& file)
{
    return m_base->chooseFile(file);
}

bool CompareView::edits(const std::string&) const
{
    return false;
}

void CompareView::showPath(const std::string& path)
{
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (m_filter->index(row, 0).data(CompareModel::PathRole).toString().toStdString() == path)
            m_table->selectRow(row);
    m_table->setFocus();
}

bool CompareView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return GroupEditor::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        takeSelected();
    else if (key->matches(QKeySequence::Copy))
        copySelected();
    else
        return GroupEditor::eventFilter(watched, event);
    return true;
}

} // namespace metersmith::ui
