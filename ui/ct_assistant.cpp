// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ct_assistant.h"

#include "ui/card.h"
#include "ui/ct_assistant_model.h"
#include "ui/ct_assistant_plate.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace metersmith::ui
{
namespace
{

constexpr char ratioPath[] = "ct.ratio";

QLabel* mutedLabel()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    return label;
}

} // namespace

CtAssistant::CtAssistant(Workspace& workspace, QWidget* parent)
    : GroupEditor(workspace, parent)
{
    m_model = new CtAssistantModel(workspace, this);
    m_unavailable = makeHint({});
    auto* inside = new QWidget;
    auto* cards = new QVBoxLayout(inside);
    cards->setContentsMargins(0, 0, units(3), 0);
    cards->setSpacing(units(3));
    cards->addWidget(makePlate());
    cards->addWidget(makeEffects());
    cards->addWidget(makeDirect());
    cards->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_content = scroll;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_unavailable);
    layout->addWidget(m_content, 1);
    setFocusProxy(m_pairs);
    connect(m_model, &CtAssistantModel::changed, this, &CtAssistant::refresh);
    refresh();
}

QWidget* CtAssistant::makePlate()
{
    m_plate = new CtPlate;
    m_pairs = new QComboBox;
    m_pairs->setAccessibleName(tr("Usual transformers"));
    m_primary = new QSpinBox;
    m_primary->setAccessibleName(tr("Primary current of the transformer"));
    m_primary->setRange(1, 1000000);
    m_primary->setSuffix(tr(" A"));
    m_secondary = new QComboBox;
    m_secondary->setAccessibleName(tr("Secondary current of the transformer"));
    auto* currents = new QHBoxLayout;
    currents->setSpacing(units(2));
    currents->addWidget(m_primary);
    currents->addWidget(new QLabel(QStringLiteral("/")));
    currents->addWidget(m_secondary);
    currents->addStretch();
    m_secondaryNote = mutedLabel();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(units(5));
    form->setVerticalSpacing(units(3));
    form->addRow(tr("Usual transformers"), m_pairs);
    form->addRow(tr("Printed on the plate"), currents);
    form->addRow(QString(), m_secondaryNote);
    m_apply = new QPushButton(icon(QStringLiteral("ok")), tr("Apply"));
    m_apply->setToolTip(tr("Put the ratio and the codes below into the configuration, one step"));
    m_revert = new QPushButton(tr("Reset"));
    m_revert->setToolTip(tr("Show again what the configuration has"));
    m_errorIcon = new QLabel;
    m_errorIcon->setPixmap(iconPixmap(QStringLiteral("attention"), colors().attention, units(4)));
    m_error = new QLabel;
    m_error->setWordWrap(true);
    m_error->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
    auto* error = new QHBoxLayout;
    error->setSpacing(units(2));
    error->addWidget(m_errorIcon, 0, Qt::AlignTop);
    error->addWidget(m_error, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    auto* left = new QVBoxLayout;
    left->setSpacing(units(3));
    left->addLayout(form);
    left->addLayout(error);
    left->addStretch();
    left->addLayout(buttons);
    auto* row = new QHBoxLayout;
    row->setSpacing(units(4));
    row->addLayout(left, 1);
    row->addWidget(m_plate, 0, Qt::AlignTop);
    auto* card = new Card(tr("From the plate of the current transformers"));
    card->body()->addLayout(row);

    connect(m_pairs, &QComboBox::activated, this, [this] {
        if (const int primary = m_pairs->currentData().toInt(); primary > 0)
            m_model->setPlate(primary, m_model->secondary());
    });
    connect(m_primary, &QSpinBox::valueChanged, this,
            [this](int primary) { m_model->setPlate(primary, m_model->secondary()); });
    connect(m_secondary, &QComboBox::activated, this,
            [this] { m_model->setPlate(m_model->primary(), m_secondary->currentData().toInt()); });
    connect(m_apply, &QPushButton::clicked, m_model, &CtAssistantModel::apply);
    connect(m_revert, &QPushButton::clicked, m_model, &CtAssistantModel::reset);
    return card;
}

QWidget* CtAssistant::makeEffects()
{
    auto* card = new Card(tr("What it does"));
    m_effects = new QGridLayout;
    m_effects->setHorizontalSpacing(units(5));
    m_effects->setVerticalSpacing(units(1));
    m_effects->setColumnStretch(1, 1);
    card->body()->addLayout(m_effects);
    card->body()->addSpacing(units(1));
    card->body()->addWidget(makeCodes());
    m_warnings = new QLabel;
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::RichText);
    card->body()->addWidget(m_warnings);
    return card;
}

/// The codes that go with the ratio: lock, base of the load profile and of the pulses.
QWidget* CtAssistant::makeCodes()
{
    auto* panel = new QWidget;
    auto* form = new QFormLayout(panel);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(units(5));
    form->setVerticalSpacing(units(2));
    for (const auto& entry : m_model->codes()) {
        const auto id = entry.first;
        const auto* field = workspace().family().field(id);
        auto* box = new QComboBox;
        box->setAccessibleName(dataText(field->name));
        box->setToolTip(dataText(field->help));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12); // long meanings give way
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        for (const auto& value : field->values)
            box->addItem(QStringLiteral("%1   %2").arg(q(value.code), dataText(value.meaning)),
                         q(value.code));
        connect(box, &QComboBox::activated, this, [this, id, box] {
            m_model->setCode(id, box->currentData().toString().toStdString());
        });
        m_codes[id] = box;
        auto* name = new QLabel(QStringLiteral("%1  %2").arg(q(id), dataText(field->name)));
        name->setBuddy(box);
        form->addRow(name, box);
    }
    return panel;
}

QWidget* CtAssistant::makeDirect()
{
    m_ratio = new QSpinBox;
    m_ratio->setAccessibleName(tr("CT ratio"));
    m_ratio->setRange(workspace().family().ratioMinimum, workspace().family().ratioMaximum);
    m_ratio->setKeyboardTracking(false);
    m_ratio->setMinimumWidth(units(24));
    m_ratio->setToolTip(tr("Sets the ratio at once, without the plate"));
    m_meter = mutedLabel();
    auto* row = new QHBoxLayout;
    row->setSpacing(units(3));
    row->addWidget(new QLabel(tr("Ratio")));
    row->addWidget(m_ratio);
    row->addWidget(m_meter, 1);
    auto* card = new Card(tr("Or the ratio directly"));
    card->body()->addLayout(row);
    connect(m_ratio, &QSpinBox::valueChanged, m_model, &CtAssistantModel::setRatio);
    return card;
}

void CtAssistant::fillPairs()
{
    m_pairs->clear();
    m_pairs->addItem(tr("Choose…"), 0);
    for (const auto& pair : m_model->usualPairs())
        m_pairs->addItem(tr("%1/%2 A").arg(pair.primary).arg(pair.secondary), pair.primary);
    m_pairs->setCurrentIndex(qMax(0, m_pairs->findData(m_model->primary())));
}

void CtAssistant::refresh()
{
    const auto why = m_model->unavailable();
    m_unavailable->setText(why);
    m_unavailable->setVisible(!why.isEmpty());
    m_content->setVisible(why.isEmpty());
    if (!why.isEmpty())
        return;
    const QSignalBlocker blockPairs(m_pairs);
    const QSignalBlocker blockPrimary(m_primary);
    const QSignalBlocker blockSecondary(m_secondary);
    const QSignalBlocker blockRatio(m_ratio);
    fillPairs();
    m_primary->setSingleStep(qMax(1, m_model->secondary()));
    m_primary->setValue(m_model->primary());
    m_secondary->clear();
    for (const int amperes : m_model->secondaries())
        m_secondary->addItem(tr("%1 A").arg(amperes), amperes);
    m_secondary->setCurrentIndex(m_secondary->findData(m_model->secondary()));
    m_secondary->setEnabled(!m_model->isSecondaryFixed());
    m_secondaryNote->setText(m_model->isSecondaryFixed()
                                 ? tr("The secondary current is said by the type number (%1).")
                                       .arg(q(workspace().family().ratioLink.secondaryField))
                                 : tr("The type number does not say the secondary current."));
    m_plate->setCurrents(m_model->primary(), m_model->secondary(), m_model->advice().has_value());
    m_ratio->setValue(static_cast<int>(workspace().draft().number(ratioPath)));
    m_apply->setEnabled(m_model->differs());
    m_revert->setEnabled(m_model->differs() || !m_model->advice());
    m_error->setText(m_model->error());
    m_error->setVisible(!m_model->error().isEmpty());
    m_errorIcon->setVisible(!m_model->error().isEmpty());
    const auto& meter = workspace().meterConfiguration();
    m_meter->setText(!meter ? tr("Applies at once.")
                     : workspace().differsFromMeter(ratioPath)
                         ? tr("The meter now has %1.").arg(meter->number(ratioPath))
                         : tr("As in the meter."));
    refreshEffects();
    refreshWarnings();
}

void CtAssistant::addEffectRow()
{
    const int row = static_cast<int>(m_effectRows.size());
    auto* name = new QLabel;
    name->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    auto* value = new QLabel;
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_effects->addWidget(name, row, 0, Qt::AlignTop);
    m_effects->addWidget(value, row, 1);
    m_effectRows.emplace_back(name, value);
}

void CtAssistant::refreshEffects()
{
    const auto effects = m_model->effects();
    while (m_effectRows.size() < effects.size())
        addEffectRow();
    for (std::size_t i = 0; i < m_effectRows.size(); ++i) {
        const auto& [name, value] = m_effectRows[i];
        const bool used = i < effects.size();
        name->setVisible(used);
        value->setVisible(used);
        if (!used)
            continue;
        name->setText(effects[i].name);
        value->setText(effects[i].value);
        value->setToolTip(effects[i].how);
    }
    for (const auto& [id, box] : m_codes) {
        const QSignalBlocker block(box);
        const auto code = m_model->codes().find(id);
        box->setCurrentIndex(code == m_model->codes().end() ? -1 : box->findData(q(code->second)));
    }
}

void CtAssistant::refreshWarnings()
{
    QString html;
    const auto* item = workspace().family().item(ratioPath);
    const bool changes = m_model->advice() && m_model->differs();
    if (item && !item->riskText.empty() && (changes || workspace().differsFromMeter(ratioPath)))
        html += QStringLiteral("<p style='color:%1'><b>%2</b> %3</p>")
                    .arg(colors().attention.name(), tr("Legal:"),
                         dataText(item->riskText).toHtmlEscaped());
    const auto remarks = m_model->remarks();
    if (!remarks.isEmpty()) {
        html += QStringLiteral("<ul style='margin-left:-20px'>");
        for (const auto& remark : remarks)
            html += QStringLiteral("<li>%1</li>").arg(remark.toHtmlEscaped());
        html += QStringLiteral("</ul>");
    }
    m_warnings->setText(html);
    m_warnings->setVisible(!html.isEmpty());
}

QString CtAssistant::help() const
{
    const auto& family = workspace().family();
    const auto* item = family.item(ratioPath);
    QString html = QStringLiteral("<h3>%1</h3>").arg(tr("CT ratio"));
    if (!family.hasRatio)
        return html + QStringLiteral("<p>%1</p>").arg(m_model->unavailable());
    html += QStringLiteral("<p>") +
            tr("Allowed: whole numbers from %1 to %2.")
                .arg(family.ratioMinimum)
                .arg(family.ratioMaximum) +
            QStringLiteral("</p>");
    if (item && !item->riskText.empty())
        html += QStringLiteral("<p>%1</p>").arg(dataText(item->riskText));
    if (workspace().hasDraft() && family.field("Z22"))
        html += QStringLiteral("<p>Z22: %1</p>")
                    .arg(dataText(
                        typecodes::valueInWords(family, "Z22", workspace().draft().text("Z22"))));
    if (!family.ratioLink.codeField.empty())
        html += QStringLiteral("<p>") +
                tr("%1 of the configuration number follows this ratio.")
                    .arg(q(family.ratioLink.codeField)) +
                QStringLiteral("</p>");
    if (item && !item->source.empty())
        html += QStringLiteral("<p><small>") + tr("Source: %1").arg(q(item->source)) +
                QStringLiteral("</small></p>");
    return html;
}

void CtAssistant::showEvent(QShowEvent* event)
{
    GroupEditor::showEvent(event);
    emit explain(help());
}

bool CtAssistant::edits(const std::string& path) const
{
    return path.starts_with("ct.") && workspace().family().hasRatio;
}

void CtAssistant::showPath(const std::string& path)
{
    if (path == ratioPath)
        m_ratio->setFocus();
    else
        m_primary->setFocus();
    emit explain(help());
}

} // namespace metersmith::ui
