// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start_page.h"

#include "ui/card.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{
namespace
{

constexpr int shownFiles = 8;

QToolButton* makeLink(const QString& text, const QString& iconName)
{
    auto* link = new QToolButton;
    link->setText(text);
    link->setIcon(icon(iconName));
    link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return link;
}

} // namespace

StartPage::StartPage(Workspace& workspace, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* title = new QLabel(tr("No configuration is open"));
    title->setFont(scaledFont(1.5, true));
    auto* hint = new QLabel(
        tr("Begin one from a type number, open a document, or read the meter on the line."));
    hint->setWordWrap(true);
    hint->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    auto* recent = new Card(tr("Recent documents"));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(units(1));
    recent->body()->addLayout(m_recent);
    recent->body()->addStretch();
    auto* cards = new QHBoxLayout;
    cards->setSpacing(units(4));
    cards->addWidget(makeBeginnings(actions), 1);
    cards->addWidget(makeFamilies(), 1);
    cards->addWidget(recent, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(6), units(6), units(6), units(6));
    layout->setSpacing(units(3));
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addSpacing(units(3));
    layout->addLayout(cards);
    layout->addStretch();
    fillRecent();
}

QWidget* StartPage::makeBeginnings(Actions& actions)
{
    auto* card = new Card(tr("Begin"));
    for (const auto id : {ActionId::New, ActionId::Open, ActionId::Read}) {
        auto* control = makeLink({}, {});
        control->setDefaultAction(actions[id]);
        control->setAccessibleName(actions[id]->text().remove(QLatin1Char('&')));
        card->body()->addWidget(control);
    }
    card->body()->addStretch();
    return card;
}

QWidget* StartPage::makeFamilies()
{
    auto* card = new Card(tr("New configuration for"));
    for (const auto& family : typecodes::Catalogue::installed().families()) {
        auto* link = makeLink(dataText(family.name), QStringLiteral("meter"));
        link->setToolTip(tr("Type numbers such as %1").arg(q(family.defaultTypeNumber)));
        connect(link, &QToolButton::clicked, this,
                [this, id = q(family.id)] { emit newRequested(id); });
        card->body()->addWidget(link);
    }
    for (const auto& problem : typecodes::Catalogue::installed().problems()) {
        auto* label =
            new QLabel(tr("A family file could not be read: %1").arg(q(toString(problem))));
        label->setWordWrap(true);
        label->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
        card->body()->addWidget(label);
    }
    card->body()->addStretch();
    return card;
}

void StartPage::fillRecent()
{
    while (auto* item = m_recent->takeAt(0)) {
        if (auto* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const auto files = m_workspace.settings().value(services::Setting::RecentFiles).toStringList();
    for (const auto& file : files.mid(0, shownFiles)) {
        auto* link = makeLink(QFileInfo(file).fileName(), QStringLiteral("open"));
        link->setToolTip(file);
        connect(link, &QToolButton::clicked, this, [this, file] { emit openRequested(file); });
        m_recent->addWidget(link);
    }
    if (files.isEmpty()) {
        auto* none = new QLabel(tr("No documents yet."));
        none->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
        m_recent->addWidget(none);
    }
}

void StartPage::showEvent(QShowEvent*)
{
    fillRecent();
}

} // namespace metersmith::ui
