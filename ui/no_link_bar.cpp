// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/no_link_bar.h"

#include "app/services/texts/error_texts.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace metersmith::ui
{

using services::MeterService;

NoLinkBar::NoLinkBar(Workspace& workspace, Actions& actions, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The meter was not reached"));
    auto* mark = new QLabel;
    mark->setPixmap(iconPixmap(QStringLiteral("attention"), colors().attention, units(5)));
    m_text = new QLabel;
    m_text->setWordWrap(true);
    auto* ask = new QPushButton(icon(QStringLiteral("doctor")), tr("Why does it not answer?"));
    connect(ask, &QPushButton::clicked, actions[ActionId::Doctor], &QAction::trigger);
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("cancel")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Hide this line"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(units(4), units(1), units(4), units(1));
    layout->setSpacing(units(2));
    layout->addWidget(mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(ask);
    layout->addWidget(close);
    hide();

    auto& service = workspace.service();
    connect(&service, &MeterService::failed, this, [this](const Error& error) {
        constexpr int noLink = 3; // of the command line's contract
        if (services::exitCode(error.code) == noLink)
            show(error);
    });
    connect(&service, &MeterService::stateChanged, this, [this](MeterService::State state) {
        if (state == MeterService::State::Opening)
            hide();
    });
}

void NoLinkBar::show(const Error& error)
{
    const auto text = services::errorText(error);
    m_text->setText(text.title + QLatin1Char(' ') + text.remedy);
    setToolTip(q(toString(error)));
    QWidget::show();
}

} // namespace metersmith::ui
