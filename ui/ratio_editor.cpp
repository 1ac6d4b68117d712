// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ratio_editor.h"

#include "ui/card.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace metersmith::ui
{
namespace
{

constexpr char ratioPath[] = "ct.ratio";

} // namespace

RatioEditor::RatioEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_ratio = new QSpinBox;
    m_ratio->setAccessibleName(tr("CT ratio"));
    m_ratio->setRange(workspace.family().ratioMinimum, workspace.family().ratioMaximum);
    m_ratio->setKeyboardTracking(false);
    m_ratio->setFixedWidth(units(28));
    m_primary = new QSpinBox;
    m_primary->setAccessibleName(tr("Primary current of the transformer"));
    m_primary->setRange(1, workspace.family().ratioMaximum * 5);
    m_primary->setSuffix(tr(" A"));
    m_primary->setKeyboardTracking(false);
    m_primary->setFixedWidth(units(28));
    m_secondary = new QLabel;
    m_presets = new QComboBox;
    m_presets->setAccessibleName(tr("Usual transformers"));
    m_presets->setMinimumWidth(units(56));
    m_effect = new QLabel;
    m_effect->setWordWrap(true);
    m_effect->setFont(scaledFont(1.15));
    m_message = new QLabel;
    m_message->setWordWrap(true);
    m_message->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
    m_meter = new QLabel;
    m_meter->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));

    auto* plate = new Card(tr("From the plate of the current transformers"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(units(5));
    form->setVerticalSpacing(units(3));
    form->addRow(tr("Usual transformers"), m_presets);
    form->addRow(tr("Primary current"), m_primary);
    form->addRow(tr("Secondary current"), m_secondary);
    form->addRow(tr("Ratio"), m_ratio);
    form->addRow(QString(), m_meter);
    plate->body()->addLayout(form);
    plate->body()->addWidget(m_message);
    auto* effect = new Card(tr("What it does"));
    effect->body()->addWidget(m_effect);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(3));
    layout->addWidget(plate);
    layout->addWidget(effect);
    layout->addStretch();

    connect(m_ratio, &QSpinBox::valueChanged, this, &RatioEditor::setRatio);
    connect(m_primary, &QSpinBox::valueChanged, this, &RatioEditor::setPrimary);
    connect(m_presets, &QComboBox::activated, this,
            [this] { setRatio(m_presets->currentData().toInt()); });
    connect(&workspace, &Workspace::draftChanged, this, &RatioEditor::refresh);
    connect(&workspace, &Workspace::meterChanged, this, &RatioEditor::refresh);
    fillPresets();
    refresh();
}

void RatioEditor::fillPresets()
{
    m_presets->addItem(tr("Choose…"), 0);
    if (const auto* z21 = m_workspace.family().field("Z21"))
        for (const auto& value : z21->values)
            m_presets->addItem(
                QStringLiteral("%1  (%2)").arg(dataText(value.meaning), q(value.code)),
                q(value.code).toInt());
}

void RatioEditor::setRatio(int ratio)
{
    if (ratio <= 0)
        return;
    const auto edited = m_workspace.edit(tr("CT ratio %1").arg(ratio), ratioPath,
                                         typecodes::ItemValue(std::int64_t{ratio}));
    m_message->setText(edited ? QString() : q(edited.error().detail));
    refresh();
}

void RatioEditor::setPrimary(int primary)
{
    const auto edited = m_workspace.edit(tr("Primary current %1 A").arg(primary), "ct.primary",
                                         typecodes::ItemValue(std::int64_t{primary}));
    m_message->setText(edited ? QString() : q(edited.error().detail));
    if (edited)
        refresh();
}

void RatioEditor::refresh()
{
    if (!m_workspace.hasDraft())
        return;
    const QSignalBlocker blockRatio(m_ratio);
    const QSignalBlocker blockPrimary(m_primary);
    const QSignalBlocker blockPresets(m_presets);
    const auto& draft = m_workspace.draft();
    const auto ratio = static_cast<int>(draft.number(ratioPath));
    const auto secondary = draft.number("ct.secondary", 5);
    m_ratio->setValue(ratio);
    m_primary->setSingleStep(static_cast<int>(secondary));
    m_primary->setValue(static_cast<int>(draft.number("ct.primary", ratio * secondary)));
    m_secondary->setText(tr("%1 A, by the type number").arg(secondary));
    m_presets->setCurrentIndex(qMax(0, m_presets->findData(ratio)));
    const bool differs = m_workspace.differsFromMeter(ratioPath);
    m_meter->setText(m_workspace.meterConfiguration()
                         ? (differs ? tr("The meter now has %1.")
                                          .arg(m_workspace.meterConfiguration()->number(ratioPath))
                                    : tr("As in the meter."))
                         : QString());
    m_effect->setText(
        tr("1 kWh measured by the meter on the secondary side counts as <b>%1 kWh</b> primary "
           "energy, which is what the display shows and what is billed. "
           "At %2 A primary current the meter sees %3 A.")
            .arg(ratio)
            .arg(ratio * secondary)
            .arg(secondary));
}

void RatioEditor::showEvent(QShowEvent*)
{
    const auto& family = m_workspace.family();
    const auto* item = family.item(ratioPath);
    const auto* lock = family.field("Z22");
    QString html = QStringLiteral("<h3>%1</h3>").arg(tr("CT ratio"));
    html += QStringLiteral("<p>") +
            tr("Allowed: whole numbers from %1 to %2.")
                .arg(family.ratioMinimum)
                .arg(family.ratioMaximum) +
            QStringLiteral("</p>");
    if (item && !item->riskText.empty())
        html += QStringLiteral("<p>%1</p>").arg(dataText(item->riskText));
    if (lock && m_workspace.hasDraft())
        html +=
            QStringLiteral("<p>Z22: %1</p>")
                .arg(q(typecodes::valueInWords(family, "Z22", m_workspace.draft().text("Z22"))));
    html += QStringLiteral("<p>") + tr("Z21 of the configuration number follows this ratio.") +
            QStringLiteral("</p>");
    emit explain(html);
}

} // namespace metersmith::ui
