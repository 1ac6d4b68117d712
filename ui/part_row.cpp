// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/part_row.h"

#include "ui/item_help.h"
#include "ui/part_controls.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace metersmith::ui
{
namespace
{

bool isTall(typecodes::PartType type)
{
    using typecodes::PartType;
    return type == PartType::List || type == PartType::Switches || type == PartType::Dates ||
           type == PartType::DateRanges || type == PartType::SeasonStarts;
}

} // namespace

PartRow::PartRow(Workspace& workspace, const typecodes::PartItem& item, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_item(item)
    , m_title(q(typecodes::itemName(workspace.family(), item.path)))
    , m_name(new QLabel(m_title))
    , m_control(makePartControl(workspace, item))
    , m_note(new QLabel)
    , m_problemIcon(new QLabel)
    , m_problem(new QLabel)
{
    m_name->setWordWrap(true);
    m_name->setBuddy(m_control->focusProxy());
    m_control->setAccessibleName(m_title);
    if (auto* focus = m_control->focusProxy())
        focus->setAccessibleName(m_title);
    m_note->setWordWrap(true);
    m_note->setFont(scaledFont(0.92));
    m_note->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    m_problem->setWordWrap(true);
    m_problemIcon->setFixedSize(units(4), units(4));
    m_default = makeButton(QStringLiteral("undo"), tr("Take the default"));
    m_clear = makeButton(QStringLiteral("remove"), tr("Take it out of the document (not set)"));

    auto* below = new QGridLayout;
    below->setSpacing(units(1));
    below->setColumnStretch(1, 1);
    below->addWidget(m_note, 0, 0, 1, 2);
    below->addWidget(m_problemIcon, 1, 0, Qt::AlignTop);
    below->addWidget(m_problem, 1, 1);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, units(1));
    layout->setHorizontalSpacing(units(2));
    layout->setVerticalSpacing(units(1) / 2);
    layout->setColumnStretch(1, 1);
    if (isTall(item.type)) { // tables need the whole width
        layout->addWidget(m_name, 0, 0, 1, 2);
        layout->addWidget(m_control, 1, 0, 1, 4);
        layout->addLayout(below, 2, 0, 1, 4);
    } else {
        m_name->setFixedWidth(units(48));
        layout->addWidget(m_name, 0, 0, Qt::AlignVCenter);
        layout->addWidget(m_control, 0, 1);
        layout->addLayout(below, 1, 1);
    }
    layout->addWidget(m_default, 0, 2, Qt::AlignTop);
    layout->addWidget(m_clear, 0, 3, Qt::AlignTop);

    connect(m_control, &PartControl::edited, this, &PartRow::set);
    connect(m_default, &QToolButton::clicked, this, [this] { set(m_item.defaultValue); });
    connect(m_clear, &QToolButton::clicked, this, [this] { set({}); });
    watch(this);
    refresh();
}

QWidget* PartRow::nameLabel() const
{
    return m_name;
}

QToolButton* PartRow::makeButton(const QString& iconName, const QString& tip)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tr("%1: %2").arg(m_title, tip));
    button->setFocusPolicy(Qt::StrongFocus);
    auto policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    return button;
}

void PartRow::set(const typecodes::ItemValue& value)
{
    const auto name =
        value.index() == 0
            ? tr("%1: not set").arg(m_title)
            : tr("%1: %2").arg(
                  m_title,
                  q(typecodes::valueInWords(m_workspace.family(), m_item.path, value)).left(40));
    const auto done = m_workspace.edit(name, m_item.path, value);
    m_refused = done ? QString() : q(done.error().detail);
    refresh();
}

void PartRow::refresh()
{
    if (!m_workspace.hasDraft())
        return;
    const auto* held = m_workspace.draft().find(m_item.path);
    const auto value = held ? *held : typecodes::ItemValue();
    const bool applies = whyNotApplicable(m_workspace, m_item.needs).isEmpty();
    m_control->setPossible(m_workspace);
    m_control->setValue(value);
    m_control->setEnabled(applies);
    m_name->setEnabled(applies);
    m_name->setFont(scaledFont(1.0, m_workspace.isChanged(m_item.path)));
    m_default->setVisible(applies && m_item.defaultValue.index() != 0 &&
                          value != m_item.defaultValue);
    m_clear->setVisible(value.index() != 0);
    describe(value);
    showProblems();
}

void PartRow::describe(const typecodes::ItemValue& value)
{
    const auto& family = m_workspace.family();
    const auto words = [&](const typecodes::ItemValue& v) {
        return partInWords(family, m_item, v);
    };
    QStringList notes;
    if (const auto why = whyNotApplicable(m_workspace, m_item.needs); !why.isEmpty())
        notes += why;
    if (m_item.defaultValue.index() != 0)
        notes += value == m_item.defaultValue ? tr("Default.")
                 : isTall(m_item.type)        ? QString()
                                              : tr("Default: %1.").arg(words(m_item.defaultValue));
    if (const auto& meter = m_workspace.meterConfiguration())
        if (const auto* meters = meter->find(m_item.path); meters && *meters != value)
            notes += tr("In the meter: %1.").arg(words(*meters));
    notes.removeAll(QString());
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
}

void PartRow::showProblems()
{
    QStringList lines;
    bool fault = false;
    if (!m_refused.isEmpty()) {
        lines += m_refused;
        fault = true;
    }
    for (const auto* violation : problemsAt(m_workspace, m_item.path)) {
        fault = fault || !violation->advice;
        lines += (violation->advice ? tr("Advice: %1 %2") : tr("%1 %2"))
                     .arg(q(violation->what), q(violation->mend));
    }
    const auto color = fault ? colors().attention : colors().accent;
    m_problemIcon->setPixmap(iconPixmap(
        fault ? QStringLiteral("attention") : QStringLiteral("question"), color, units(4)));
    m_problem->setText(lines.join(QLatin1Char('\n')));
    m_problem->setStyleSheet(QStringLiteral("color: %1;").arg(color.name()));
    m_problem->setVisible(!lines.isEmpty());
    m_problemIcon->setVisible(!lines.isEmpty());
}

void PartRow::watch(QWidget* widget)
{
    for (auto* child : widget->findChildren<QWidget*>())
        child->installEventFilter(this);
}

bool PartRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered();
    return QWidget::eventFilter(watched, event);
}

} // namespace metersmith::ui
