// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disconnect_editor.h"

#include "ui/card.h"
#include "ui/disconnect_curve_view.h"
#include "ui/part_form.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace metersmith::ui
{

DisconnectEditor::DisconnectEditor(Workspace& workspace, const std::string& groupId,
                                   QWidget* parent)
    : GroupEditor(workspace, parent)
{
    m_model = new DisconnectModel(workspace, groupId, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(3));
    if (!workspace.family().group(groupId)) {
        layout->addWidget(makeHint(m_model->why()));
        layout->addStretch();
        return;
    }
    m_curve = new DisconnectCurveView(*m_model);
    m_readOut = new QLabel;
    m_readOut->setWordWrap(true);
    m_why = new QLabel;
    m_why->setWordWrap(true);
    m_why->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    m_problemIcon = new QLabel;
    m_problemIcon->setPixmap(iconPixmap(QStringLiteral("attention"), colors().attention, units(5)));
    m_problemIcon->setAlignment(Qt::AlignTop);
    m_problems = new QLabel;
    m_problems->setWordWrap(true);
    m_problems->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
    auto* problems = new QHBoxLayout;
    problems->setSpacing(units(2));
    problems->addWidget(m_problemIcon);
    problems->addWidget(m_problems, 1);
    auto* card = new Card(tr("When the breaker opens"));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    card->body()->addWidget(m_why);
    card->body()->addWidget(m_curve);
    card->body()->addWidget(m_readOut);
    card->body()->addLayout(problems);
    m_form = new PartForm(workspace, groupId);
    layout->addWidget(card);
    layout->addWidget(m_form, 1);
    setFocusProxy(m_form);

    connect(m_form, &GroupEditor::explain, this, &GroupEditor::explain);
    connect(m_curve, &DisconnectCurveView::readOut, m_readOut, &QLabel::setText);
    connect(m_model, &DisconnectModel::changed, this, &DisconnectEditor::refresh);
    m_curve->setLoad(m_model->limit());
    refresh();
}

void DisconnectEditor::refresh()
{
    const bool drawn = m_model->why().isEmpty();
    m_curve->setVisible(drawn);
    m_readOut->setVisible(drawn);
    m_why->setVisible(!drawn);
    m_why->setText(m_model->why());
    const auto& problems = m_model->problems();
    m_problemIcon->setVisible(!problems.isEmpty());
    m_problems->setVisible(!problems.isEmpty());
    m_problems->setText(problems.join(QLatin1Char('\n')));
}

bool DisconnectEditor::edits(const std::string& path) const
{
    return m_form && m_form->edits(path);
}

void DisconnectEditor::showPath(const std::string& path)
{
    if (m_form)
        m_form->showPath(path);
}

} // namespace metersmith::ui
