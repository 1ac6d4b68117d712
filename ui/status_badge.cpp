// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_badge.h"

#include "ui/elided_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace metersmith::ui
{

StatusBadge::StatusBadge(QWidget* parent)
    : QWidget(parent)
{
    m_icon = new QLabel;
    m_words = new ElidedLabel;
    m_words->setWordWrap(false);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(m_icon);
    layout->addWidget(m_words, 1);
}

void StatusBadge::show(Mood mood, const QString& words)
{
    QString name = m_neutral;
    QColor color = colors().muted;
    switch (mood) {
    case Mood::Neutral:
        break;
    case Mood::Busy:
        name = QStringLiteral("refresh");
        color = colors().accent;
        break;
    case Mood::Good:
        name = QStringLiteral("ok");
        color = colors().good;
        break;
    case Mood::Attention:
        name = QStringLiteral("attention");
        color = colors().attention;
        break;
    case Mood::Fault:
        name = QStringLiteral("fault");
        color = colors().fault;
        break;
    }
    m_icon->setPixmap(iconPixmap(name, color, units(5)));
    m_words->setText(words);
    m_words->setToolTip(words);
    m_words->setStyleSheet(mood == Mood::Neutral ? QString()
                                                 : QStringLiteral("color: %1;").arg(color.name()));
    setAccessibleName(words);
}

QString StatusBadge::text() const
{
    return m_words->text();
}

} // namespace metersmith::ui
