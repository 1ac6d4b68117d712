// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter_page.h"

#include "ui/card.h"
#include "ui/item_views.h"
#include "ui/meter_front.h"
#include "ui/phases_model.h"
#include "ui/phasor_widget.h"
#include "ui/registers_model.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/type_number_view.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace metersmith::ui
{

using services::MeterService;

MeterPage::MeterPage(Workspace& workspace, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* left = new QVBoxLayout;
    left->setSpacing(units(3));
    m_front = new MeterFront(*workspace.service().glass());
    left->addWidget(m_front);
    left->addWidget(makeIdentity());
    left->addWidget(makeClock(actions));
    left->addStretch();
    m_right = new QVBoxLayout;
    m_right->setSpacing(units(3));
    m_right->addWidget(makeEnergies(), 1);
    m_right->addWidget(makePhases());
    m_columns = new QGridLayout(this);
    m_columns->setContentsMargins(units(4), units(4), units(4), units(4));
    m_columns->setHorizontalSpacing(units(4));
    m_columns->setVerticalSpacing(units(3));
    m_columns->addLayout(left, 0, 0);
    m_columns->addLayout(m_right, 0, 1);
    m_columns->setColumnStretch(0, 11);
    m_columns->setColumnStretch(1, 9);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_workspace.service().isBusy())
            emit refreshRequested();
        else
            schedule();
    });
    connect(m_live, &QCheckBox::toggled, this, &MeterPage::schedule);
    connect(&workspace, &Workspace::meterChanged, this, &MeterPage::showIdentity);
    auto& service = workspace.service();
    connect(&service, &MeterService::registersRead, this,
            [this](const std::vector<services::RegisterValue>& values) {
                m_energies->setValues(values);
                m_phases->setValues(values);
                m_phasors->setPhases(m_phases->phases());
                schedule();
            });
    connect(&service, &MeterService::clockRead, this, &MeterPage::showClock);
    connect(&service, &MeterService::failed, this, [this] { m_live->setChecked(false); });
    showIdentity();
}

Card* MeterPage::makeIdentity()
{
    auto* card = new Card(tr("Identity"));
    m_type = new TypeNumberView;
    m_identity = new QLabel;
    m_identity->setTextFormat(Qt::RichText);
    m_identity->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_identity->setWordWrap(true);
    m_identity->setFocusPolicy(Qt::NoFocus);
    card->body()->addWidget(m_type);
    card->body()->addWidget(m_identity);
    return card;
}

Card* MeterPage::makeEnergies()
{
    auto* card = new Card(tr("Energies and powers"));
    m_energies = new RegistersModel(
        {QStringLiteral("energy"), QStringLiteral("power"), QStringLiteral("other")}, this);
    auto* table = makeTable(m_energies, tr("Energies and powers"));
    table->horizontalHeader()->setSectionResizeMode(RegistersModel::Name, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(RegistersModel::Value,
                                                    QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(RegistersModel::Unit,
                                                    QHeaderView::ResizeToContents);
    table->setMinimumHeight(units(50));
    sayWhenEmpty(*table, tr("No values yet. Read the meter (F5)."));
    m_live = new QCheckBox(tr("Keep reading while this page is shown"));
    card->body()->addWidget(table, 1);
    card->body()->addWidget(m_live);
    return card;
}

Card* MeterPage::makePhases()
{
    auto* card = new Card(tr("Phases"));
    m_phases = new PhasesModel(this);
    auto* table = makeTable(m_phases, tr("Phases"));
    table->verticalHeader()->show();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(units(16));
    table->setMinimumWidth(units(76));
    table->setFixedHeight(units(6) * 3 + units(8));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_phasors = new PhasorWidget;
    auto* row = new QHBoxLayout;
    row->addWidget(table, 1);
    row->addWidget(m_phasors);
    card->body()->addLayout(row);
    return card;
}

Card* MeterPage::makeClock(Actions& actions)
{
    auto* card = new Card(tr("Clock"));
    m_clock = new QLabel(tr("Not read yet."));
    m_clock->setFont(scaledFont(1.25));
    m_drift = new QLabel;
    m_drift->setWordWrap(true);
    auto* set = new QToolButton;
    set->setDefaultAction(actions[ActionId::SetClock]);
    set->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    set->setFocusPolicy(Qt::StrongFocus);
    set->setAccessibleName(tr("Set the meter’s clock"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_clock);
    words->addWidget(m_drift);
    auto* row = new QHBoxLayout;
    row->setSpacing(units(2));
    row->addLayout(words, 1);
    row->addWidget(set);
    card->body()->addLayout(row);
    return card;
}

void MeterPage::showIdentity()
{
    if (!m_workspace.identity()) {
        m_type->setType({}, tr("No meter read"),
                        tr("Choose a head or a virtual meter above and press Read meter (F5)."));
        m_identity->clear();
        return;
    }
    const auto& identity = *m_workspace.identity();
    m_type->setType(identity.type, q(identity.typeNumber), q(identity.typeError));
    const auto line = [](const QString& name, const std::string& value) {
        return value.empty() ? QString()
                             : QStringLiteral("<tr><td style='padding-right:16px; color:%1'>%2</td>"
                                              "<td>%3</td></tr>")
                                   .arg(colors().muted.name(), name, q(value).toHtmlEscaped());
    };
    m_identity->setText(
        QStringLiteral("<table cellspacing='3'>") + line(tr("Serial number"), identity.serial) +
        line(tr("GS1 number"), identity.gs1) + line(tr("Firmware"), identity.firmware) +
        line(tr("System title"), identity.systemTitle) +
        line(tr("Logical device name"), identity.logicalDeviceName) + QStringLiteral("</table>"));
}

void MeterPage::showClock(const services::ClockReading& clock)
{
    m_clock->setText(q(toString(clock.meterTime)) +
                     (clock.daylightSaving ? tr(" (summer time)") : QString()));
    if (!clock.utcOffsetMinutes) {
        m_drift->setText(tr("The meter does not say its time zone."));
        return;
    }
    const double drift = std::abs(clock.driftSeconds);
    const bool off = drift >= 7; // adjustments below 7 s are not logged by the meter
    m_drift->setText(drift < 1 ? tr("agrees with this computer")
                               : (clock.driftSeconds > 0 ? tr("%1 s ahead of this computer")
                                                         : tr("%1 s behind this computer"))
                                     .arg(drift, 0, 'f', 0));
    m_drift->setStyleSheet(
        QStringLiteral("color: %1;").arg((off ? colors().attention : colors().muted).name()));
}

void MeterPage::schedule()
{
    if (m_live->isChecked() && isVisible())
        m_timer.start(m_workspace.settings().value(services::Setting::LivePollSeconds).toInt() *
                      1000);
    else
        m_timer.stop();
}

/// One column where two would not fit: the page scrolls down, never sideways.
void MeterPage::arrange(int width)
{
    constexpr int narrow = 240; // units
    const bool one = width < units(narrow);
    m_front->setMaximumWidth(one ? units(180) : QWIDGETSIZE_MAX);
    const auto place = one ? std::pair(1, 0) : std::pair(0, 1);
    if (m_columns->itemAtPosition(place.first, place.second))
        return;
    m_columns->removeItem(m_right);
    m_columns->addLayout(m_right, place.first, place.second);
    m_columns->setColumnStretch(1, one ? 0 : 9);
}

bool MeterPage::event(QEvent* event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return QWidget::event(event);
}

bool MeterPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange(parentWidget()->width());
    return QWidget::eventFilter(watched, event);
}

void MeterPage::showEvent(QShowEvent*)
{
    schedule();
}

void MeterPage::hideEvent(QHideEvent*)
{
    m_timer.stop();
}

} // namespace metersmith::ui
