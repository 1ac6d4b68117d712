// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery_bar.h"

#include "ui/text.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace metersmith::ui
{

RecoveryBar::RecoveryBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    setAccessibleName(tr("Unsaved work"));
    m_icon->setPixmap(iconPixmap(QStringLiteral("attention"), colors().attention, units(5)));
    m_text->setWordWrap(true);
    auto* recover = new QPushButton(tr("&Recover"));
    auto* discard = new QPushButton(tr("&Discard"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(units(4), units(2), units(4), units(2));
    layout->setSpacing(units(2));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(recover);
    layout->addWidget(discard);
    connect(recover, &QPushButton::clicked, this, [this] {
        if (m_keeper && !m_keeper->left().empty())
            emit recoverRequested(m_keeper->left().front());
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        if (m_keeper && !m_keeper->left().empty())
            m_keeper->drop(m_keeper->left().front());
    });
    hide();
}

void RecoveryBar::setKeeper(DraftKeeper& keeper)
{
    m_keeper = &keeper;
    connect(&keeper, &DraftKeeper::leftChanged, this, &RecoveryBar::refresh);
    refresh();
}

void RecoveryBar::refresh()
{
    const auto& left = m_keeper->left();
    setVisible(!left.empty());
    if (left.empty())
        return;
    const auto& draft = left.front();
    const auto at = QLocale().toString(draft.at.toLocalTime(), QLocale::ShortFormat);
    m_text->setText(draft.document.isEmpty() ? tr("A configuration of %1 (%2) was not saved.")
                                                   .arg(at, q(draft.configuration.typeNumber))
                                             : tr("Changes of %1 in %2 were not saved.")
                                                   .arg(at, QFileInfo(draft.document).fileName()));
}

} // namespace metersmith::ui
