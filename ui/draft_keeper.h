// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DRAFT_KEEPER_H
#define METERSMITH_UI_DRAFT_KEEPER_H

#include "app/services/documents/autosave.h"
#include "ui/workspace.h"

#include <QTimer>

#include <chrono>

namespace metersmith::ui
{

/// Keeps a copy of the draft while it is not saved: a moment after a change, and when the program
/// loses the focus. The copy goes when the draft is saved.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `folder` as in services::Autosave.
    explicit DraftKeeper(Workspace& workspace, const QString& folder = {},
                         std::chrono::milliseconds delay = std::chrono::seconds(2),
                         QObject* parent = nullptr);

    /// What other programs left behind, newest first.
    const std::vector<services::KeptDraft>& left() const { return m_left; }
    /// Makes it the draft; its copy goes once this program has kept its own.
    void recover(const services::KeptDraft& draft);
    void drop(const services::KeptDraft& draft);
    /// The window was closed in order: nothing is kept.
    void end();

signals:
    void leftChanged();
    /// The copy cannot be written; said once.
    void failed(const metersmith::Error& error);

private:
    void keepNow();
    void forget(const QString& path);

    Workspace& m_workspace;
    services::Autosave m_autosave;
    std::vector<services::KeptDraft> m_left;
    QTimer m_timer;
    bool m_told = false;
};

} // namespace metersmith::ui

#endif
