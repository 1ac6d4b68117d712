// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace_page.h"

#include "app/services/texts/error_texts.h"
#include "ui/card.h"
#include "ui/item_views.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/trace_hex_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace metersmith::ui
{

using services::TraceFrame;
using services::TraceLog;

TracePage::TracePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_log(*workspace.service().traceLog())
{
    m_frames = new TraceFramesModel(m_log, this);
    m_fields = new TraceTreeModel(this);
    m_filtered = new QSortFilterProxyModel(this);
    m_filtered->setSourceModel(m_frames);
    m_filtered->setFilterRole(TraceFramesModel::searchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_state = new StatusBadge;
    m_state->hide();
    m_whole = new QStackedWidget;
    m_whole->addWidget(makeHint(
        tr("Nothing has passed on the line yet. Read a meter (F5) and watch, or open a trace, a "
           "capture of Wireshark, or a file of bytes. Passwords and keys never stand here.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(4), units(4), units(4), units(4));
    layout->setSpacing(units(3));
    layout->addWidget(makeTools());
    layout->addWidget(m_state);
    m_whole->addWidget(makeViews());
    layout->addWidget(m_whole, 1);

    connect(m_filter, &QLineEdit::textChanged, m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TracePage::showFrame);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TracePage::markNode);
    connect(m_hex, &TraceHexView::byteChosen, this, &TracePage::chooseByte);
    connect(m_layers, &QTabBar::currentChanged, this, &TracePage::showLayer);
    connect(m_frames, &QAbstractItemModel::modelReset, this, [this] {
        m_follow = !m_opening; // a file is read from its beginning, the line from its end
        describe();
    });
    const auto* bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_follow = value >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, &TracePage::follow);
    connect(m_frames, &QAbstractItemModel::rowsInserted, this, &TracePage::describe);
    describe();
}

QToolButton* TracePage::addTool(const QString& iconName, const QString& text, const QString& tip)
{
    auto* tool = new QToolButton;
    tool->setText(text);
    tool->setAccessibleName(text);
    tool->setToolTip(tip);
    tool->setIcon(icon(iconName));
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setFocusPolicy(Qt::StrongFocus);
    return tool;
}

QWidget* TracePage::makeTools()
{
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Show frames with …"));
    m_filter->setAccessibleName(tr("Filter of the frames"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(units(30));
    auto* open = addTool(QStringLiteral("open"), tr("Open…"),
                         tr("Shows a trace, a pcapng capture, or a file of bytes"));
    m_save = addTool(QStringLiteral("save"), tr("Save…"),
                     tr("Saves the trace as text, or as a capture that Wireshark opens"));
    auto* keys = addTool(QStringLiteral("lock"), tr("Keys…"),
                         tr("Opens ciphered frames with the keys of a file"));
    m_copy = addTool(QStringLiteral("report"), tr("Copy"), tr("Copies the chosen frame"));
    m_clear = addTool(QStringLiteral("remove"), tr("Clear"), tr("Forgets all frames"));
    auto* menu = new QMenu(m_copy);
    menu->addAction(tr("As text"), this, [this] { copy(false); });
    menu->addAction(tr("As JSON"), this, [this] { copy(true); });
    m_copy->setMenu(menu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    connect(open, &QToolButton::clicked, this, [this] {
        const auto file = QFileDialog::getOpenFileName(
            this, tr("Open trace"), {},
            tr("Traces and captures (*.trace *.pcapng *.hex *.bin);;All files (*)"));
        if (!file.isEmpty())
            openFile(file);
    });
    connect(m_save, &QToolButton::clicked, this, [this] {
        const auto file = QFileDialog::getSaveFileName(
            this, tr("Save trace"), QStringLiteral("metersmith.pcapng"),
            tr("Capture for Wireshark (*.pcapng);;Trace as text (*.trace)"));
        if (!file.isEmpty())
            saveFile(file);
    });
    connect(keys, &QToolButton::clicked, this, [this] {
        const auto file = QFileDialog::getOpenFileName(this, tr("Open key file"), {},
                                                       tr("Key files (*.json);;All files (*)"));
        if (!file.isEmpty())
            useKeys(file);
    });
    connect(m_clear, &QToolButton::clicked, &m_log, &TraceLog::clear);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(units(2));
    row->addWidget(m_filter, 1);
    for (auto* tool : {open, m_save, keys, m_copy, m_clear})
        row->addWidget(tool);
    return tools;
}

QWidget* TracePage::makeViews()
{
    m_table = makeTable(m_filtered, tr("Frames"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setObjectName(QStringLiteral("traceFrames"));
    const int widths[] = {14, 20, 20, 16};
    for (int column = 0; column < TraceFramesModel::Summary; ++column) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        m_table->setColumnWidth(column, units(widths[column]));
    }
    m_table->horizontalHeader()->setSectionResizeMode(TraceFramesModel::Summary,
                                                      QHeaderView::Stretch);
    m_tree = new QTreeView;
    m_tree->setModel(m_fields);
    m_tree->setAccessibleName(tr("Fields of the frame"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(TraceTreeModel::Name, units(64));
    m_tree->setTabKeyNavigation(false);
    offerCopy(*m_tree);
    m_tree->setObjectName(QStringLiteral("traceFields"));
    m_hex = new TraceHexView;
    m_hex->setPlaceholderText(tr("Choose a frame to see its fields and its bytes."));
    m_layers = new QTabBar;
    m_layers->setAccessibleName(tr("Which bytes"));
    m_layers->setDrawBase(false);
    m_layers->setExpanding(false);
    auto* bytes = new QWidget;
    auto* column = new QVBoxLayout(bytes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(1));
    column->addWidget(m_layers);
    column->addWidget(m_hex, 1);
    auto* lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(m_tree);
    lower->addWidget(bytes);
    lower->setStretchFactor(0, 1);
    lower->setStretchFactor(1, 0); // a line of bytes has its width, the fields the rest
    lower->setSizes({units(40), m_hex->sizeHint().width()});
    m_hex->setMinimumWidth(units(40));
    lower->setChildrenCollapsible(false);
    auto* views = new QSplitter(Qt::Vertical);
    views->addWidget(m_table);
    views->addWidget(lower);
    views->setStretchFactor(0, 2);
    views->setStretchFactor(1, 3);
    views->setChildrenCollapsible(false);
    lower->setObjectName(QStringLiteral("traceLower"));
    views->setObjectName(QStringLiteral("traceViews"));
    return views;
}

void TracePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_log.watch(); // nothing is explained before somebody looks
}

void TracePage::describe()
{
    const bool any = m_frames->rowCount() > 0;
    m_whole->setCurrentIndex(any ? 1 : 0);
    for (auto* tool : {m_save, m_clear, m_copy}) {
        tool->setEnabled(any);
        if (!any)
            tool->setAccessibleDescription(tr("There are no frames yet."));
    }
    if (!m_table->selectionModel()->currentIndex().isValid())
        showFrame();
}

/// A new frame is followed while the list stands at its end and none is chosen.
void TracePage::follow()
{
    if (m_follow && m_shown == 0)
        m_table->scrollToBottom();
}

const TraceFrame* TracePage::current() const
{
    const auto index = m_table->selectionModel()->currentIndex();
    return index.isValid() ? m_frames->frame(m_filtered->mapToSource(index).row()) : nullptr;
}

void TracePage::showFrame()
{
    const auto* frame = current();
    m_marking = true;
    while (m_layers->count() > 0)
        m_layers->removeTab(0);
    if (frame) {
        m_shown = frame->number;
        m_fields->show(frame->tree);
        m_layers->addTab(tr("Frame"));
        for (const auto& layer : frame->layers)
            m_layers->addTab(layer.name);
    } else {
        m_shown = 0;
        m_fields->clear();
    }
    m_layers->setVisible(m_layers->count() > 1);
    m_marking = false;
    m_tree->expandToDepth(1);
    showLayer(0);
}

void TracePage::showLayer(int layer)
{
    if (m_marking)
        return;
    const auto* frame = current();
    const auto number = static_cast<std::size_t>(std::max(layer, 0));
    m_hex->show(!frame                                         ? Bytes()
                : number > 0 && number <= frame->layers.size() ? frame->layers[number - 1].bytes
                                                               : frame->bytes);
}

void TracePage::markNode()
{
    const auto* node = m_fields->node(m_tree->currentIndex());
    if (!node || m_marking)
        return;
    m_marking = true;
    const bool other = m_layers->currentIndex() != node->layer;
    if (other)
        m_layers->setCurrentIndex(node->layer);
    m_marking = false;
    if (other)
        showLayer(node->layer);
    m_hex->mark(node->offset, node->length);
}

void TracePage::chooseByte(std::size_t offset)
{
    const auto index = m_fields->at(std::max(m_layers->currentIndex(), 0), offset);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void TracePage::copy(bool json)
{
    const auto* frame = current();
    if (!frame) {
        m_state->show(Mood::Attention, tr("Choose a frame first."));
        m_state->setVisible(true);
        return;
    }
    QGuiApplication::clipboard()->setText(q(json ? TraceLog::toJson(*frame) : frame->text));
    m_state->show(Mood::Good, tr("Frame %1 copied.").arg(frame->number));
    m_state->setVisible(true);
}

void TracePage::tell(const Result<>& result, const QString& done)
{
    m_state->setVisible(true);
    if (result) {
        m_state->show(Mood::Good, done);
        return;
    }
    const auto text = services::errorText(result.error().code);
    m_state->show(Mood::Fault, text.title + u' ' + text.remedy);
    m_state->setToolTip(q(toString(result.error())));
}

void TracePage::openFile(const QString& file)
{
    m_opening = true;
    const auto opened = m_log.open(file);
    m_opening = false;
    tell(opened, tr("%1 opened.").arg(file));
}

void TracePage::saveFile(const QString& file)
{
    tell(m_log.save(file), tr("Saved as %1.").arg(file));
}

void TracePage::useKeys(const QString& file)
{
    const auto keys = services::DecodingKeys::load(file);
    if (keys)
        m_log.setKeys(*keys);
    tell(keys.map([](const auto&) {}),
         tr("Ciphered frames are opened with the keys of %1.").arg(file));
}

} // namespace metersmith::ui
