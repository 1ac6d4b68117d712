// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_options.h"

#include "ui/display_flow.h"
#include "ui/display_samples.h"
#include "ui/group_editor.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace metersmith::ui
{

QWidget* DisplayOptions::Control::widget() const
{
    return check ? static_cast<QWidget*>(check) : combo;
}

DisplayOptions::DisplayOptions(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* layout = new DisplayFlow(this);
    auto* title = new QLabel(tr("On the glass:"));
    title->setFont(scaledFont(1.0, true));
    layout->addWidget(title);
    for (const auto& group : workspace.family().groups)
        for (const auto& item : group.items) {
            if (item.path.rfind("display.", 0) != 0)
                continue;
            if (item.type == typecodes::PartType::Boolean)
                addCheck(item);
            else if (item.type == typecodes::PartType::Choice)
                addCombo(item);
        }
    m_message = new QLabel;
    m_message->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
    m_message->hide();
    layout->addWidget(m_message);
    connect(&workspace, &Workspace::draftChanged, this, &DisplayOptions::refresh);
    setVisible(!isEmpty());
    refresh();
}

void DisplayOptions::addCheck(const typecodes::PartItem& item)
{
    auto* check = new QCheckBox(dataText(item.name));
    check->setToolTip(dataText(item.help));
    check->installEventFilter(this);
    m_controls.push_back({item.path, check, nullptr});
    connect(check, &QCheckBox::clicked, this,
            [this, path = item.path](bool on) { set(path, on ? "true" : "false"); });
    layout()->addWidget(check);
}

void DisplayOptions::addCombo(const typecodes::PartItem& item)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(dataText(item.name));
    combo->setToolTip(dataText(item.help));
    combo->installEventFilter(this);
    for (const auto& choice : item.choices)
        combo->addItem(dataText(choice.meaning), q(choice.code));
    m_controls.push_back({item.path, nullptr, combo});
    connect(combo, &QComboBox::activated, this, [this, path = item.path, combo] {
        set(path, combo->currentData().toString().toStdString());
    });
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(dataText(item.name));
    label->setBuddy(combo);
    row->addWidget(label);
    row->addWidget(combo);
    layout()->addWidget(pair);
}

void DisplayOptions::set(const std::string& path, const std::string& value)
{
    const auto* item = m_workspace.family().part(path);
    const auto edited = m_workspace.edit(tr("Change %1").arg(item ? dataText(item->name) : q(path)),
                                         path, typecodes::ItemValue(value));
    m_message->setText(edited ? QString() : q(edited.error().detail));
    m_message->setVisible(!edited);
    refresh();
}

void DisplayOptions::refresh()
{
    if (!m_workspace.hasDraft())
        return;
    const auto& draft = m_workspace.draft();
    const auto& family = m_workspace.family();
    for (const auto& control : m_controls) {
        const QSignalBlocker quiet(control.widget());
        if (control.check)
            control.check->setChecked(displayOption(family, draft, control.path, false));
        else
            control.combo->setCurrentIndex(control.combo->findData(q(draft.text(control.path))));
    }
}

bool DisplayOptions::edits(const std::string& path) const
{
    return std::any_of(m_controls.begin(), m_controls.end(),
                       [&](const Control& control) { return control.path == path; });
}

void DisplayOptions::showPath(const std::string& path)
{
    for (const auto& control : m_controls)
        if (control.path == path)
            control.widget()->setFocus(Qt::OtherFocusReason);
}

bool DisplayOptions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        for (const auto& control : m_controls)
            if (control.widget() == watched)
                if (const auto* item = m_workspace.family().part(control.path))
                    emit explain(partHelp(m_workspace, *item));
    return QWidget::eventFilter(watched, event);
}

} // namespace metersmith::ui
