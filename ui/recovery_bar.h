// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_RECOVERY_BAR_H
#define METERSMITH_UI_RECOVERY_BAR_H

#include "ui/draft_keeper.h"

#include <QWidget>

class QLabel;

namespace metersmith::ui
{

/// Offers what was not saved when the program last ended out of order; hidden when there is
/// nothing.
class RecoveryBar : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget* parent = nullptr);
    /// The keeper must outlive the bar.
    void setKeeper(DraftKeeper& keeper);

signals:
    /// A person wants it back; whoever holds the draft asks before it is replaced.
    void recoverRequested(const metersmith::services::KeptDraft& draft);

private:
    void refresh();

    DraftKeeper* m_keeper = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace metersmith::ui

#endif
