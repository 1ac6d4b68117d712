// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/part_form.h"

#include "ui/card.h"
#include "ui/code_field_bar.h"
#include "ui/item_help.h"
#include "ui/part_controls.h"
#include "ui/part_row.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

constexpr std::size_t mostHeadings = 3; ///< more sections than these are behind a selector

/// "Relay 1", "Plan 2, season 3" from the words that an item's name has.
QString titleOf(const typecodes::PartItem& item)
{
    QStringList words;
    for (const auto& [word, number] : item.words) {
        auto name = dataText(word);
        if (words.isEmpty() && !name.isEmpty())
            name[0] = name[0].toUpper();
        words += QStringLiteral("%1 %2").arg(name, q(number));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

PartForm::PartForm(Workspace& workspace, const std::string& groupId, QWidget* parent)
    : GroupEditor(workspace, parent)
    , m_group(*workspace.family().group(groupId))
    , m_scroll(new QScrollArea)
    , m_notHere(new QLabel)
{
    auto* content = new QWidget;
    auto* form = new QVBoxLayout(content);
    form->setContentsMargins(0, 0, units(3), 0);
    form->setSpacing(units(3));
    makeTop(*form);
    makeSections(*form);
    form->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(&workspace, &Workspace::draftChanged, this, &PartForm::refresh);
    connect(&workspace, &Workspace::meterChanged, this, &PartForm::refresh);
    refresh();
}

void PartForm::makeTop(QVBoxLayout& layout)
{
    m_notHere->setWordWrap(true);
    m_notHere->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    layout.addWidget(m_notHere);
    if (m_group.codeField.empty() || !workspace().family().field(m_group.codeField))
        return;
    auto* card = new Card(tr("Code in the configuration number"));
    auto* bar = new CodeFieldBar(workspace(), m_group.codeField);
    connect(bar, &CodeFieldBar::entered, this, [this] {
        emit explain(fieldHelp(workspace(), *workspace().family().field(m_group.codeField)));
    });
    card->body()->addWidget(bar);
    layout.addWidget(card);
}

std::vector<PartForm::Section> PartForm::sections() const
{
    std::vector<Section> made;
    for (const auto& item : m_group.items) {
        const auto title = titleOf(item);
        const auto found = std::find_if(made.begin(), made.end(), [&](const Section& section) {
            return section.title == title;
        });
        auto& section = found == made.end() ? made.emplace_back(Section{title, {}}) : *found;
        section.items.push_back(&item);
    }
    return made;
}

void PartForm::makeRows(QVBoxLayout& layout, const Section& section)
{
    for (const auto* item : section.items) {
        auto* row = new PartRow(workspace(), *item);
        connect(row, &PartRow::entered, this,
                [this, item] { emit explain(partHelp(workspace(), *item)); });
        m_rows.push_back(row);
        layout.addWidget(row);
    }
}

void PartForm::makeSections(QVBoxLayout& layout)
{
    const auto all = sections();
    const auto repeated = static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [](const Section& section) { return !section.title.isEmpty(); }));
    const bool selected = repeated > mostHeadings;
    for (const auto& section : all) {
        if (section.title.isEmpty() || !selected) {
            auto* card = new Card(section.title.isEmpty() ? dataText(m_group.name) : section.title);
            makeRows(*card->body(), section);
            layout.addWidget(card);
            continue;
        }
        if (!m_selector) {
            m_selector = new QComboBox;
            m_selector->setAccessibleName(tr("Which part of the form to show"));
            m_pages = new QStackedWidget;
            auto* card = new Card(tr("Settings of"));
            card->body()->addWidget(m_selector);
            card->body()->addWidget(m_pages);
            layout.addWidget(card);
            connect(m_selector, &QComboBox::currentIndexChanged, m_pages,
                    &QStackedWidget::setCurrentIndex);
        }
        auto* page = new QWidget;
        auto* rows = new QVBoxLayout(page);
        rows->setContentsMargins(0, 0, 0, 0);
        makeRows(*rows, section);
        rows->addStretch(1);
        m_pages->addWidget(page);
        m_selector->addItem(section.title);
    }
}

bool PartForm::edits(const std::string& path) const
{
    return path == m_group.codeField ||
           std::any_of(m_group.items.begin(), m_group.items.end(),
                       [&](const typecodes::PartItem& item) { return item.path == path; });
}

void PartForm::showPath(const std::string& path)
{
    QWidget* target = nullptr;
    if (path == m_group.codeField)
        if (auto* bar = findChild<CodeFieldBar*>())
            target = bar->box();
    for (auto* row : m_rows) {
        if (row->item().path != path)
            continue;
        target = row->control().focusProxy() ? row->control().focusProxy() : &row->control();
        for (int page = 0; m_pages && page < m_pages->count(); ++page)
            if (m_pages->widget(page)->isAncestorOf(row))
                m_selector->setCurrentIndex(page);
        emit explain(partHelp(workspace(), row->item()));
    }
    if (!target)
        return;
    m_scroll->ensureWidgetVisible(target, units(4), units(12));
    target->setFocus(Qt::OtherFocusReason);
}

void PartForm::refresh()
{
    const auto why = whyNotApplicable(workspace(), m_group.needs);
    m_notHere->setText(why.isEmpty() ? QString() : tr("This meter does not have it. %1").arg(why));
    m_notHere->setVisible(!why.isEmpty());
    for (auto* row : m_rows)
        row->refresh();
}

void PartForm::explainGroup()
{
    emit explain(groupHelp(workspace(), m_group));
}

void PartForm::showEvent(QShowEvent*)
{
    explainGroup();
}

} // namespace metersmith::ui
