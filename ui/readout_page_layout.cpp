// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"
#include "ui/readout_model.h"
#include "ui/readout_page.h"
#include "ui/readout_panel.h"
#include "ui/status_badge.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{

namespace
{

QToolButton* makeButton(const QString& iconName, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPlainTextEdit* makeSheet(const QString& name, bool fixedPitch)
{
    auto* sheet = new QPlainTextEdit;
    sheet->setReadOnly(true);
    sheet->setTabChangesFocus(true);
    sheet->setAccessibleName(name);
    if (fixedPitch) {
        auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(scaledFont(1.0).pixelSize());
        sheet->setFont(font);
        sheet->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    return sheet;
}

} // namespace

// How the page is laid out; readout_page.cpp has what it does.

ReadoutPage::ReadoutPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_model = new ReadoutModel(this);
    m_filtered = new QSortFilterProxyModel(this);
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(ReadoutModel::searchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortRole(ReadoutModel::sortRole);
    m_panel = new ReadoutPanel;
    // The panel scrolls by itself, so that the values and what is said of them stay in sight.
    auto* aside = scrolled(m_panel);
    aside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    aside->setFixedWidth(units(64));
    m_status = new StatusBadge;
    m_status->setObjectName(QStringLiteral("readoutStatus"));
    m_whole = new QStackedWidget;
    m_whole->addWidget(makeHint(
        tr("Here stands what a meter tells over IEC 62056-21: no password is needed, and meters of "
           "other makers and older ones answer too. Place the head on the meter and press “Read "
           "out”. At 300 baud a long list takes some minutes.")));
    m_whole->addWidget(makeSheets());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(units(3));
    middle->addWidget(m_whole, 1);
    middle->addWidget(aside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(4), units(4), units(4), units(4));
    layout->setSpacing(units(3));
    layout->addWidget(makeTools());
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    connectService();
    describe();
}

QWidget* ReadoutPage::makeTools()
{
    m_read = makeButton(QStringLiteral("read"), tr("Read out"),
                        tr("Asks the meter for its data readout"));
    m_cancel = makeButton(QStringLiteral("cancel"), tr("Cancel"), tr("Stops the readout (Esc)"));
    m_cancel->setAccessibleName(tr("Cancel the readout"));
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter by address, meaning or value"));
    m_filter->setAccessibleName(tr("Filter of the values"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(units(30));
    m_copy = makeButton(QStringLiteral("copy"), tr("Copy"),
                        tr("Copies the values chosen, or all that are shown (Ctrl+C)"));
    m_save = makeButton(QStringLiteral("save"), tr("Save…"), tr("Saves what was read as a file"));
    auto* menu = new QMenu(m_save);
    menu->addAction(tr("Table (CSV)…"), this,
                    [this] { chooseFile(QStringLiteral("csv"), tr("Table (*.csv)")); });
    menu->addAction(tr("Document (JSON)…"), this,
                    [this] { chooseFile(QStringLiteral("json"), tr("Document (*.json)")); });
    menu->addAction(tr("Page to print (PDF)…"), this,
                    [this] { chooseFile(QStringLiteral("pdf"), tr("PDF (*.pdf)")); });
    m_save->setMenu(menu);
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_print = makeButton(QStringLiteral("report"), tr("Print…"),
                         tr("Opens the values as a PDF in the program that prints it"));
    connect(m_read, &QToolButton::clicked, this, &ReadoutPage::read);
    connect(m_copy, &QToolButton::clicked, this, &ReadoutPage::copy);
    connect(m_print, &QToolButton::clicked, this, &ReadoutPage::openForPrinting);
    connect(m_filter, &QLineEdit::textChanged, m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(units(2));
    row->addWidget(m_read);
    row->addWidget(m_cancel);
    row->addWidget(m_filter, 1);
    for (auto* tool : {m_copy, m_save, m_print})
        row->addWidget(tool);
    return tools;
}

QWidget* ReadoutPage::makeValues()
{
    m_table = makeTable(m_filtered, tr("Values"), [this] { copy(); });
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setObjectName(QStringLiteral("readoutValues"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1,
                          Qt::AscendingOrder); // as the meter sent them, until a head is clicked
    const std::pair<int, int> widths[] = {{ReadoutModel::Address, 30},
                                          {ReadoutModel::Value, 38},
                                          {ReadoutModel::Unit, 14},
                                          {ReadoutModel::Historical, 18},
                                          {ReadoutModel::Part, 10}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, units(width));
    m_table->horizontalHeader()->setSectionResizeMode(ReadoutModel::Name, QHeaderView::Stretch);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                m_panel->setRegister(
                    m_model
                        ->rows()[static_cast<std::size_t>(m_filtered->mapToSource(current).row())]
                        .address);
        });
    return m_table;
}

QWidget* ReadoutPage::makeSheets()
{
    m_sheets = new QTabWidget;
    m_sheets->setDocumentMode(true);
    m_sheets->tabBar()->setDrawBase(false);
    m_sheets->tabBar()->setAccessibleName(tr("What is shown of the readout"));
    m_text = makeSheet(tr("Text as the meter sent it"), true);
    m_remarks = makeSheet(tr("What was tolerated"), false);
    m_sheets->addTab(makeValues(), tr("Values"));
    m_sheets->addTab(m_text, tr("As sent"));
    m_sheets->addTab(m_remarks, tr("Remarks"));
    return m_sheets;
}

void ReadoutPage::chooseFile(const QString& suffix, const QString& filter)
{
    auto* dialog = new QFileDialog(
        this, tr("Save the readout"),
        m_workspace.settings().value(services::Setting::LastFolder).toString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("readout.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, suffix](const QString& file) {
        if (suffix == QStringLiteral("pdf"))
            savePdf(file);
        else
            saveAs(file);
    });
    dialog->open();
}

} // namespace metersmith::ui
