// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readout_page.h"

#include "app/printing/write_pdf.h"
#include "app/services/documents/whole_file.h"
#include "app/services/readout/readout_documents.h"
#include "app/services/texts/error_texts.h"
#include "ui/plan_model.h"
#include "ui/readout_model.h"
#include "ui/readout_panel.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace metersmith::ui
{

using services::MeterService;
using services::Readout;
using services::ReadoutOptions;

namespace
{

/// Control characters as their pictures, so that nothing that was sent is hidden; line ends stay.
QString visible(const QString& text)
{
    constexpr char16_t pictures = 0x2400;
    constexpr char16_t firstPrinted = 0x20;
    QString shown;
    shown.reserve(text.size());
    for (const auto character : text) {
        const auto code = character.unicode();
        if (code == '\r')
            continue;
        shown += code < firstPrinted && code != '\n' ? QChar(static_cast<char16_t>(pictures + code))
                                                     : character;
    }
    return shown;
}

} // namespace

void ReadoutPage::connectService()
{
    auto& service = m_workspace.service();
    connect(&service, &MeterService::readoutDone, this, [this](const Readout& readout) {
        if (!std::exchange(m_asked, false))
            return;
        take(readout);
        allow();
    });
    connect(&service, &MeterService::progressed, this, [this](int, int, const QString& text) {
        if (m_asked)
            m_status->show(Mood::Busy, text);
    });
    connect(&service, &MeterService::failed, this, [this](const Error& error) {
        if (!std::exchange(m_asked, false))
            return;
        showError(error);
        allow();
    });
    connect(&service, &MeterService::stateChanged, this, &ReadoutPage::allow);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_workspace.service().cancel(); });
    connect(m_panel, &ReadoutPanel::readRequested, this,
            [this] { readRegisters(m_panel->registers()); });
    connect(m_panel, &ReadoutPanel::writeRequested, this, [this] {
        if (const auto addresses = m_panel->registers(); addresses.size() == 1)
            confirmAndWrite(addresses.front(), m_panel->data());
    });
}

bool ReadoutPage::begin()
{
    if (m_workspace.service().isBusy())
        return false;
    const auto applied = m_signOn ? m_signOn() : Result<>();
    if (!applied)
        showError(applied.error());
    return applied.has_value();
}

void ReadoutPage::start(const ReadoutOptions& options)
{
    if (!begin())
        return;
    m_asked = true;
    m_options = options;
    m_status->show(Mood::Busy, tr("Calling the meter …"));
    m_workspace.service().readout(options);
    allow();
}

void ReadoutPage::read()
{
    start(m_panel->options());
}

void ReadoutPage::readRegisters(const std::vector<QString>& addresses)
{
    if (addresses.empty())
        return;
    auto options = m_panel->options();
    options.registers = addresses;
    start(options);
}

void ReadoutPage::confirmAndWrite(const QString& address, const QString& value)
{
    if (m_workspace.service().isBusy())
        return;
    QMessageBox box(this);
    box.setWindowTitle(tr("Write to the meter"));
    box.setIconPixmap(iconPixmap(QStringLiteral("attention"), colors().attention, units(10)));
    box.setText(tr("Write %1 into register %2?").arg(value, address));
    QString now;
    for (const auto& row : m_model->rows())
        if (row.address == address && row.part == 0 && row.error.isEmpty())
            now = tr("It holds %1 %2 now.").arg(row.value, row.unit).trimmed() + QLatin1Char(' ');
    box.setInformativeText(
        now + tr("This changes the meter at once. No rule of a meter family is checked here; the "
                 "register is read back afterwards."));
    auto* write = box.addButton(tr("Write"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != write)
        return;
    auto options = m_panel->options();
    options.writes = {{address, value}}; // read before and after by itself
    start(options);
}

void ReadoutPage::take(const Readout& readout)
{
    const bool single = !m_options.registers.empty() || !m_options.writes.empty();
    if (!single || !m_any) {
        showReadout(readout);
    } else { // what is known of the others stays
        auto merged = readout;
        m_model->merge(readout.rows);
        merged.rows = m_model->rows();
        showReadout(merged);
    }
    if (m_options.writes.empty())
        return;
    const auto& address = m_options.writes.front().first;
    const auto back = std::find_if(readout.rows.begin(), readout.rows.end(),
                                   [&](const auto& row) { return row.address == address; });
    if (back == readout.rows.end() || !back->outcome)
        return;
    const auto outcome = outcomeText(*back->outcome);
    auto words = tr("Register %1: %2.").arg(address, outcome.word);
    if (!back->value.isEmpty())
        words +=
            QLatin1Char(' ') + tr("It holds %1 %2 now.").arg(back->value, back->unit).trimmed();
    if (!back->error.isEmpty())
        words += QLatin1Char(' ') + back->error;
    m_status->show(outcome.mood, words);
    m_status->setToolTip(readout.journalFile.isEmpty()
                             ? words
                             : tr("Journal of this write: %1").arg(readout.journalFile));
}

void ReadoutPage::showReadout(const Readout& readout)
{
    m_readout = readout;
    m_any = true;
    m_model->setRows(readout.rows);
    m_text->setPlainText(visible(readout.text));
    QStringList remarks(readout.remarks.begin(), readout.remarks.end());
    m_remarks->setPlainText(remarks.join(QLatin1Char('\n')));
    describe();
}

void ReadoutPage::describe()
{
    m_whole->setCurrentIndex(m_any ? 1 : 0);
    m_table->setColumnHidden(ReadoutModel::Historical, !m_model->hasHistorical());
    m_table->setColumnHidden(ReadoutModel::Part, !m_model->hasParts());
    const auto remarks = static_cast<int>(m_readout.remarks.size());
    constexpr int remarksSheet = 2;
    m_sheets->setTabVisible(remarksSheet, remarks > 0);
    m_sheets->setTabText(remarksSheet, tr("Remarks (%1)").arg(remarks));
    if (!m_any) {
        m_status->show(Mood::Neutral, tr("Nothing read yet."));
    } else {
        auto words = services::readoutHead(m_readout) + QStringLiteral(" · ") +
                     tr("%n value(s)", nullptr, m_model->rowCount());
        if (remarks > 0)
            words += QStringLiteral(" · ") +
                     tr("%n remark(s): %1", nullptr, remarks).arg(m_readout.remarks.front());
        m_status->show(remarks > 0 ? Mood::Attention : Mood::Good, words);
    }
    allow();
}

void ReadoutPage::showError(const Error& error)
{
    const auto text = services::errorText(error);
    m_status->show(error.code == ErrorCode::Cancelled ? Mood::Neutral : Mood::Fault,
                   text.title + QLatin1Char(' ') + text.remedy);
    m_status->setToolTip(q(toString(error)));
}

void ReadoutPage::allow()
{
    const bool idle = !m_workspace.service().isBusy();
    m_read->setVisible(idle || !m_asked);
    m_cancel->setVisible(!idle && m_asked);
    m_read->setEnabled(idle);
    m_panel->allow(idle);
    for (auto* tool : {m_copy, m_save, m_print})
        tool->setEnabled(m_any);
}

void ReadoutPage::takePlaceOf(const ReadoutPage& other)
{
    m_panel->setOptions(other.m_panel->options());
    m_asked = other.m_asked;
    m_options = other.m_options;
    if (other.m_any)
        showReadout(other.m_readout);
}

void ReadoutPage::copy()
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const auto& a, const auto& b) { return a.row() < b.row(); });
    if (rows.isEmpty())
        for (int row = 0; row < m_filtered->rowCount(); ++row)
            rows += m_filtered->index(row, 0);
    QList<int> columns;
    for (int column = 0; column < ReadoutModel::ColumnCount; ++column)
        if (!m_table->isColumnHidden(column))
            columns += column;
    QStringList lines;
    for (const auto& row : rows)
        lines += m_model->text(m_filtered->mapToSource(row).row(), columns);
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    m_status->show(Mood::Good, tr("%n value(s) copied.", nullptr, static_cast<int>(lines.size())));
}

QString ReadoutPage::now() const
{
    return QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
}

bool ReadoutPage::tellSaved(const Result<>& saved, const QString& file)
{
    if (saved)
        m_status->show(Mood::Good, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    else
        showError(saved.error());
    return saved.has_value();
}

bool ReadoutPage::saveAs(const QString& file)
{
    const bool csv = file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    return tellSaved(services::writeFile(file, csv ? services::readoutCsv(m_readout)
                                                   : services::readoutJson(m_readout)),
                     file);
}

bool ReadoutPage::savePdf(const QString& file)
{
    return tellSaved(printing::writePdf(services::readoutHtml(m_readout, now()),
                                        services::readoutHead(m_readout), file),
                     file);
}

void ReadoutPage::openForPrinting()
{
    const auto file = m_printed.filePath(QStringLiteral("readout.pdf"));
    if (savePdf(file) && !QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        m_status->show(Mood::Attention,
                       tr("No program opened the PDF. Print %1 yourself.").arg(file));
}

} // namespace metersmith::ui
