// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_preview_page.h"

#include "ui/card.h"
#include "ui/theme.h"
#include "ui/year_heat_map.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace metersmith::ui
{
namespace
{

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

} // namespace

TariffPreviewPage::TariffPreviewPage(TariffModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    m_map = new YearHeatMap;
    m_year = new QSpinBox;
    m_year->setRange(2000, 2099);
    m_year->setValue(QDate::currentDate().year());
    m_year->setAccessibleName(tr("Year of the preview"));
    m_readOut = new QLabel;
    m_readOut->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hours = new QTableWidget(0, 3);
    m_hours->setAccessibleName(tr("Hours per tariff"));
    m_hours->setHorizontalHeaderLabels(
        {model.kind() == SwitchKind::Relay ? tr("Relay") : tr("Tariff"), tr("Hours"), tr("Share")});
    m_hours->setShowGrid(false);
    m_hours->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hours->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_hours->setTabKeyNavigation(false);
    m_hours->verticalHeader()->hide();
    m_hours->verticalHeader()->setDefaultSectionSize(units(6));
    m_hours->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_hours->setFixedWidth(units(62));
    m_findings = new QListWidget;
    m_findings->setAccessibleName(tr("Gaps and overlaps"));
    m_findings->setWordWrap(true);
    m_findings->setIconSize({units(4), units(4)});

    auto* head = new QHBoxLayout;
    head->addWidget(new QLabel(tr("Year")));
    head->addWidget(m_year);
    head->addWidget(m_readOut, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(units(3));
    lower->addWidget(m_hours);
    lower->addWidget(m_findings, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, units(3), 0, 0);
    layout->setSpacing(units(2));
    layout->addLayout(head);
    layout->addWidget(m_map, 3);
    layout->addLayout(lower, 2);
    setFocusProxy(m_year); // the first control: Tab passes over what stands before it

    connect(m_year, &QSpinBox::valueChanged, this, &TariffPreviewPage::refresh);
    connect(m_map, &YearHeatMap::readOut, m_readOut, &QLabel::setText);
    connect(m_map, &YearHeatMap::opened, this, &TariffPreviewPage::open);
    const auto choose = [this](const QListWidgetItem* item) {
        const auto at = static_cast<std::size_t>(m_findings->row(item));
        if (m_shown && at < m_shown->findings().size())
            emit findingChosen(m_shown->findings()[at]);
    };
    connect(m_findings, &QListWidget::itemClicked, this, choose);
    connect(m_findings, &QListWidget::itemActivated, this, choose);
    connect(&model, &TariffModel::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    refresh();
}

void TariffPreviewPage::setPlan(int plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_stale = true;
    if (isVisible())
        refresh();
}

void TariffPreviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void TariffPreviewPage::refresh()
{
    m_map->setYear(nullptr, m_model.kind());
    m_shown = std::make_unique<TariffYear>(m_model, m_plan, m_year->value());
    m_map->setYear(m_shown.get(), m_model.kind());
    m_stale = false;
    m_readOut->setText(m_shown->why().isEmpty()
                           ? tr("Point at the picture to read it; double-click to paint that day.")
                           : QString());
    fillHours();
    fillFindings();
}

void TariffPreviewPage::fillHours()
{
    const QLocale locale;
    m_hours->setRowCount(0);
    const auto add = [&](const QString& name, const QVariant& mark, qint64 minutes,
                         double percent) {
        const int row = m_hours->rowCount();
        m_hours->insertRow(row);
        auto* first = cell(name, Qt::AlignLeft);
        first->setData(Qt::DecorationRole, mark);
        m_hours->setItem(row, 0, first);
        const double hours = static_cast<double>(minutes) / 60;
        m_hours->setItem(row, 1,
                         cell(tr("%1 h").arg(locale.toString(hours, 'f', minutes % 60 ? 1 : 0)),
                              Qt::AlignRight));
        m_hours->setItem(row, 2,
                         cell(tr("%1 %").arg(locale.toString(percent, 'f', 1)), Qt::AlignRight));
    };
    for (const auto& share : m_shown->shares())
        add(m_model.valueName(share.value), valueColor(m_model.kind(), share.value), share.minutes,
            share.percent);
    if (m_shown->gapMinutes() > 0)
        add(tr("nothing"), markIcon(QStringLiteral("attention"), colors().attention),
            m_shown->gapMinutes(),
            100.0 * static_cast<double>(m_shown->gapMinutes()) / (m_shown->days() * minutesPerDay));
}

void TariffPreviewPage::fillFindings()
{
    m_findings->clear();
    for (const auto& finding : m_shown->findings()) {
        auto* item = new QListWidgetItem(finding.text, m_findings);
        item->setIcon(finding.isFault ? markIcon(QStringLiteral("attention"), colors().attention)
                                      : markIcon(QStringLiteral("question"), colors().muted));
        item->setToolTip(tr("Click to go there"));
    }
    if (m_shown->findings().empty()) {
        auto* item = new QListWidgetItem(tr("No gaps and no overlaps in this year."), m_findings);
        item->setIcon(markIcon(QStringLiteral("ok"), colors().good));
        item->setFlags(Qt::ItemIsEnabled);
    }
}

void TariffPreviewPage::open(int dayOfYear)
{
    TariffYear::Finding there;
    there.place = m_shown->place(dayOfYear);
    emit findingChosen(there);
}

} // namespace metersmith::ui
