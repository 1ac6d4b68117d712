// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft_keeper.h"

#include <QGuiApplication>

#include <algorithm>

namespace metersmith::ui
{

DraftKeeper::DraftKeeper(Workspace& workspace, const QString& folder,
                         std::chrono::milliseconds delay, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_autosave(folder)
    , m_left(m_autosave.adopt())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(&workspace, &Workspace::draftChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::saved, this, &DraftKeeper::keepNow);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    keepNow();
            });
}

void DraftKeeper::keepNow()
{
    m_timer.stop();
    if (!m_workspace.hasDraft() || !m_workspace.isModified()) {
        m_autosave.discard();
        return;
    }
    const auto kept = m_autosave.keep(m_workspace.draft(), m_workspace.file());
    if (!kept && !m_told) {
        m_told = true;
        emit failed(kept.error());
    }
}

void DraftKeeper::recover(const services::KeptDraft& draft)
{
    const auto copy = draft; // the list that holds it changes below
    m_workspace.recover(copy.configuration, copy.document);
    keepNow();
    if (m_autosave.hasKept())
        m_autosave.drop(copy);
    forget(copy.path);
}

void DraftKeeper::drop(const services::KeptDraft& draft)
{
    const auto path = draft.path;
    m_autosave.drop(draft);
    forget(path);
}

void DraftKeeper::forget(const QString& path)
{
    m_left.erase(std::remove_if(m_left.begin(), m_left.end(),
                                [&](const auto& one) { return one.path == path; }),
                 m_left.end());
    emit leftChanged();
}

void DraftKeeper::end()
{
    m_timer.stop();
    m_autosave.discard();
}

} // namespace metersmith::ui
