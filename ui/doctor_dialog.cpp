// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor_dialog.h"

#include "app/services/texts/error_texts.h"
#include "ui/attempts_model.h"
#include "ui/card.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace metersmith::ui
{

using services::Diagnosis;
using services::MeterService;
using services::Verdict;

namespace
{

QLabel* makeText()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

DoctorDialog::DoctorDialog(Workspace& workspace, std::function<Result<>()> signOn, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_signOn(std::move(signOn))
{
    setWindowTitle(tr("Why does it not answer?"));
    setWindowIcon(icon(QStringLiteral("doctor")));
    m_state = new StatusBadge;
    m_attempts = new AttemptsModel(this);
    m_table = makeTable(m_attempts, tr("Attempts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(units(20));
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(AttemptsModel::What, QHeaderView::Stretch);
    header->setSectionResizeMode(AttemptsModel::Outcome, QHeaderView::Stretch);
    m_table->setColumnWidth(AttemptsModel::FirstByte, units(20));
    m_table->setColumnWidth(AttemptsModel::Lasted, units(18));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DoctorDialog::showBytes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(4), units(4), units(4), units(4));
    layout->setSpacing(units(3));
    layout->addWidget(m_state);
    layout->addWidget(makeVerdict());
    layout->addWidget(m_table, 1);
    layout->addWidget(makeBytes());
    layout->addWidget(makeButtons());
    resize(units(190), units(120));
    connectService();
    beginAnew();
}

QWidget* DoctorDialog::makeVerdict()
{
    m_verdict = new Card(QString());
    m_finding = makeText();
    m_finding->setFont(scaledFont(1.1, true));
    m_fix = makeText();
    m_evidence = makeText();
    for (auto* text : {m_finding, m_fix, m_evidence})
        m_verdict->body()->addWidget(text);
    m_verdict->hide();
    return m_verdict;
}

QWidget* DoctorDialog::makeBytes()
{
    m_fold = new QToolButton;
    m_fold->setText(tr("Bytes of the chosen attempt"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_bytes = new QPlainTextEdit;
    m_bytes->setReadOnly(true);
    m_bytes->setTabChangesFocus(true);
    m_bytes->setAccessibleName(m_fold->text());
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(scaledFont(1.0).pixelSize());
    m_bytes->setFont(font);
    m_bytes->setMinimumHeight(units(14));
    m_bytes->setMaximumHeight(units(40));
    m_bytes->hide();
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_bytes->setVisible(open);
    });
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(1));
    column->addWidget(m_fold);
    column->addWidget(m_bytes);
    return whole;
}

QWidget* DoctorDialog::makeButtons()
{
    m_again = new QPushButton(icon(QStringLiteral("refresh")), tr("Examine again"));
    m_cancel = new QPushButton(icon(QStringLiteral("cancel")), tr("Cancel"));
    m_copy = new QPushButton(icon(QStringLiteral("report")), tr("Copy as text"));
    m_use = new QPushButton(icon(QStringLiteral("ok")), tr("Use these settings"));
    auto* close = new QPushButton(tr("Close"));
    for (auto* one : {m_again, m_cancel, m_copy, m_use, close})
        one->setAutoDefault(false); // Enter in the table must not begin anything
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::examine);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_workspace.service().cancel(); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        auto whole = m_diagnosis.value_or(Diagnosis());
        if (!m_diagnosis)
            whole.finding = m_state->text();
        whole.attempts = m_attempts->attempts();
        QGuiApplication::clipboard()->setText(diagnosisAsText(whole));
    });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_diagnosis)
            emit settingsChosen(m_diagnosis->workingOptions);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(units(2));
    row->addWidget(m_again);
    row->addWidget(m_cancel);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_use);
    row->addWidget(close);
    return bar;
}

void DoctorDialog::connectService()
{
    auto& service = m_workspace.service();
    connect(&service, &MeterService::attempted, this, [this](const services::Attempt& attempt) {
        if (m_asked)
            addAttempt(attempt);
    });
    connect(&service, &MeterService::progressed, this, [this](int, int, const QString& text) {
        if (m_asked)
            m_state->show(Mood::Busy, text);
    });
    connect(&service, &MeterService::diagnosed, this, [this](const Diagnosis& diagnosis) {
        if (std::exchange(m_asked, false))
            showDiagnosis(diagnosis);
    });
    connect(&service, &MeterService::failed, this, [this](const Error& error) {
        if (!std::exchange(m_asked, false))
            return;
        const auto text = services::errorText(error);
        m_state->show(error.code == ErrorCode::Cancelled ? Mood::Attention : Mood::Fault,
                      text.title + QLatin1Char(' ') + text.remedy);
        allow();
    });
    connect(&service, &MeterService::stateChanged, this, &DoctorDialog::allow);
}

void DoctorDialog::beginAnew()
{
    m_diagnosis.reset();
    m_attempts->clear();
    m_verdict->hide();
    m_bytes->clear();
    m_state->show(Mood::Neutral, tr("Hold the head on the meter; this takes up to a minute."));
    allow();
}

void DoctorDialog::examine()
{
    if (m_workspace.service().isBusy()) {
        m_state->show(Mood::Attention, tr("Another job is under way. Wait for its end."));
        return;
    }
    beginAnew();
    if (const auto applied = m_signOn ? m_signOn() : Result<>(); !applied) {
        m_state->show(Mood::Fault, services::errorText(applied.error()).title + QLatin1Char(' ') +
                                       q(applied.error().detail));
        return;
    }
    m_asked = true;
    m_state->show(Mood::Busy, tr("Examining the line. Hold the head on the meter …"));
    m_workspace.service().diagnose();
    allow();
}

void DoctorDialog::addAttempt(const services::Attempt& attempt)
{
    m_attempts->add(attempt);
    m_table->scrollToBottom();
    allow();
}

void DoctorDialog::showDiagnosis(const Diagnosis& diagnosis)
{
    m_diagnosis = diagnosis;
    if (!diagnosis.attempts.empty())
        m_attempts->setAttempts(diagnosis.attempts);
    const bool healthy = diagnosis.verdict == Verdict::Healthy;
    m_state->show(healthy ? Mood::Good : Mood::Attention, verdictName(diagnosis.verdict));
    m_verdict->setTitle(tr("Verdict"));
    m_finding->setText(diagnosis.finding);
    m_fix->setText(diagnosis.fix.isEmpty() ? QString() : tr("What to do: %1").arg(diagnosis.fix));
    auto evidence =
        diagnosis.evidence.isEmpty() ? QString() : tr("Evidence: %1").arg(diagnosis.evidence);
    if (!diagnosis.workingOptions.isEmpty())
        evidence += (evidence.isEmpty() ? QString() : QStringLiteral("\n")) +
                    tr("Settings that work: %1").arg(diagnosis.workingOptions);
    m_evidence->setText(evidence);
    m_fix->setVisible(!m_fix->text().isEmpty());
    m_evidence->setVisible(!evidence.isEmpty());
    m_verdict->show();
    makeRoom();
    m_table->scrollToBottom();
    if (m_attempts->rowCount() > 0)
        m_table->setCurrentIndex(m_attempts->index(m_attempts->rowCount() - 1, 0));
    allow();
}

/// Wrapped lines say how high they are only once their width is known; nothing of them is cut.
void DoctorDialog::makeRoom()
{
    const auto margins = layout()->contentsMargins();
    const auto inner = m_verdict->layout()->contentsMargins();
    const int width =
        this->width() - margins.left() - margins.right() - inner.left() - inner.right();
    for (auto* text : {m_finding, m_fix, m_evidence})
        text->setMinimumHeight(std::max(0, text->heightForWidth(width)));
}

void DoctorDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    makeRoom();
}

void DoctorDialog::showBytes()
{
    const auto row = m_table->currentIndex().row();
    const auto& attempts = m_attempts->attempts();
    m_bytes->setPlainText(row >= 0 && row < m_attempts->rowCount()
                              ? attemptBytes(attempts[static_cast<std::size_t>(row)])
                              : QString());
}

void DoctorDialog::allow()
{
    const bool busy = m_workspace.service().isBusy();
    m_again->setVisible(!(busy && m_asked));
    m_cancel->setVisible(busy && m_asked);
    m_again->setEnabled(!busy);
    m_copy->setEnabled(m_diagnosis || m_attempts->rowCount() > 0);
    m_use->setVisible(m_diagnosis && !m_diagnosis->workingOptions.isEmpty());
    m_use->setEnabled(!busy);
}

/// Escape stops the examination before it closes anything.
void DoctorDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_asked && m_workspace.service().isBusy())
        m_workspace.service().cancel();
    else
        QDialog::keyPressEvent(event);
}

} // namespace metersmith::ui
