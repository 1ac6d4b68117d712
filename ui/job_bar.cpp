// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_bar.h"

#include "ui/link_quality_view.h"
#include "ui/quality_sound.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace metersmith::ui
{

using services::MeterService;

JobBar::JobBar(Workspace& workspace, Actions& actions, QWidget* parent)
    : QWidget(parent)
{
    m_text = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(units(60));
    m_progress->setTextVisible(true);
    m_retries = new QLabel;
    m_quality = new LinkQualityView;
    m_sound = new QualitySound([] { QApplication::beep(); }, this);
    auto* sounds = actions[ActionId::QualitySound];
    connect(sounds, &QAction::toggled, m_sound, &QualitySound::setOn);
    m_sound->setOn(sounds->isChecked());
    auto* cancel = new QToolButton;
    cancel->setDefaultAction(actions[ActionId::Cancel]);
    cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    cancel->setFocusPolicy(Qt::StrongFocus);
    cancel->setAccessibleName(tr("Cancel the job"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(units(4), units(1), units(4), units(1));
    layout->setSpacing(units(3));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_quality);
    layout->addWidget(m_retries);
    layout->addWidget(m_progress);
    layout->addWidget(cancel);
    hide();

    auto& service = workspace.service();
    connect(&service, &MeterService::stateChanged, this,
            [this, &service](MeterService::State state) {
                if (state == MeterService::State::Idle) {
                    m_sound->stop();
                    hide();
                    return;
                }
                if (!isVisible())
                    begin();
                m_text->setText(service.stateInWords());
                show();
            });
    connect(&service, &MeterService::progressed, this,
            [this](int done, int total, const QString& text) {
                m_progress->setRange(0, qMax(total, 1));
                m_progress->setValue(done);
                m_text->setText(text);
            });
    connect(&service, &MeterService::linkQualityChanged, this,
            [this](const services::LinkQuality& quality) {
                m_quality->show(quality);
                m_sound->show(quality);
            });
    connect(&service, &MeterService::noted, this, [this](const Error& error) {
        ++m_noted;
        m_retries->setText(tr("%n retries", nullptr, m_noted));
        m_retries->setToolTip(tr("A fault of the line that healed: %1").arg(q(toString(error))));
    });
}

void JobBar::begin()
{
    m_noted = 0;
    m_retries->clear();
    m_quality->forget();
    m_progress->setRange(0, 0);
}

} // namespace metersmith::ui
