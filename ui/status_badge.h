// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_STATUS_BADGE_H
#define METERSMITH_UI_STATUS_BADGE_H

#include <QString>
#include <QWidget>

class QLabel;

namespace metersmith::ui
{

enum class Mood { Neutral, Busy, Good, Attention, Fault };

/// An icon and a word or sentence in the colour of the mood; never colour alone.
class StatusBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget* parent = nullptr);
    void show(Mood mood, const QString& words);
    QString text() const;
    /// What stands before words without a mood; usually the letter i.
    void setNeutralIcon(const QString& name) { m_neutral = name; }

private:
    QLabel* m_icon = nullptr;
    QLabel* m_words = nullptr;
    QString m_neutral = QStringLiteral("info");
};

} // namespace metersmith::ui

#endif
