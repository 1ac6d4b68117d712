// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_settings_page.h"

#include "ui/card.h"
#include "ui/code_field_bar.h"
#include "ui/part_controls.h"
#include "ui/part_row.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace metersmith::ui
{

TariffSettingsPage::TariffSettingsPage(TariffModel& model, const typecodes::PartGroup& group,
                                       QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
{
    auto& workspace = model.workspace();
    auto* content = new QWidget;
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, units(3), units(3), 0);
    cards->setSpacing(units(3));
    if (!group.codeField.empty() && workspace.family().field(group.codeField)) {
        auto* card = new Card(tr("Code in the configuration number"));
        auto* bar = new CodeFieldBar(workspace, group.codeField);
        connect(bar, &CodeFieldBar::entered, this, &TariffSettingsPage::codeEntered);
        card->body()->addWidget(bar);
        cards->addWidget(card);
    }
    auto* card = new Card(dataText(group.name));
    for (const auto& item : group.items) {
        if (model.placeOf(item.path) || item.type == typecodes::PartType::SeasonStarts)
            continue;
        auto* row = new PartRow(workspace, item);
        connect(row, &PartRow::entered, this, [this, &item] { emit itemEntered(&item); });
        card->body()->addWidget(row);
        m_rows.push_back(row);
    }
    card->setVisible(!m_rows.empty());
    cards->addWidget(card);
    cards->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    const auto refresh = [this] {
        for (auto* row : m_rows)
            row->refresh();
    };
    connect(&model, &TariffModel::changed, this, refresh);
    connect(&workspace, &Workspace::meterChanged, this, refresh);
    refresh();
}

bool TariffSettingsPage::has(const std::string& path) const
{
    for (const auto* row : m_rows)
        if (row->item().path == path)
            return true;
    return false;
}

void TariffSettingsPage::showPath(const std::string& path)
{
    for (auto* row : m_rows) {
        if (row->item().path != path)
            continue;
        m_scroll->ensureWidgetVisible(row);
        row->control().setFocus();
        return;
    }
}

} // namespace metersmith::ui
