// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_READOUT_PAGE_H
#define METERSMITH_UI_READOUT_PAGE_H

#include "app/services/readout/readout_values.h"
#include "protocol/result.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QToolButton;

namespace metersmith::ui
{

class ReadoutModel;
class ReadoutPanel;
class StatusBadge;
class Workspace;

/// The data readout of IEC 62056-21 of any maker's meter: its values, its text as sent, what was
/// tolerated; single registers in programming mode; saved, copied, printed.
class ReadoutPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReadoutPage(Workspace& workspace, QWidget* parent = nullptr);

    /// What hands port and password to the service before each operation; none: they stay.
    void signOnWith(std::function<Result<>()> signOn) { m_signOn = std::move(signOn); }
    /// Shows what the page that this one replaces has read.
    void takePlaceOf(const ReadoutPage& other);

    void read(); ///< the whole list
    void readRegisters(const std::vector<QString>& addresses);
    /// Asks, then writes one register and reads it back.
    void confirmAndWrite(const QString& address, const QString& value);

    void showReadout(const services::Readout& readout);
    const services::Readout& readout() const { return m_readout; }
    ReadoutPanel& panel() { return *m_panel; }

    // Each says on the page what came of it; false where the file cannot be written.
    bool saveAs(const QString& file); ///< CSV by the name's ending, else JSON
    bool savePdf(const QString& file);
    void copy(); ///< the rows chosen, or all that the filter shows

private:
    QWidget* makeTools();
    QWidget* makeValues();
    QWidget* makeSheets();
    void connectService();
    bool begin();
    void start(const services::ReadoutOptions& options);
    void take(const services::Readout& readout);
    void showError(const Error& error);
    void describe();
    void allow();
    void chooseFile(const QString& suffix, const QString& filter);
    void openForPrinting();
    QString now() const;
    bool tellSaved(const Result<>& saved, const QString& file);

    Workspace& m_workspace;
    std::function<Result<>()> m_signOn;
    services::Readout m_readout;
    services::ReadoutOptions m_options; ///< of the operation under way
    bool m_asked = false;               ///< the operation under way is this page's
    bool m_any = false;                 ///< something was read
    QTemporaryDir m_printed;            ///< the PDF that was opened for printing

    ReadoutModel* m_model = nullptr;
    QSortFilterProxyModel* m_filtered = nullptr;
    ReadoutPanel* m_panel = nullptr;
    QStackedWidget* m_whole = nullptr;
    QTabWidget* m_sheets = nullptr;
    QTableView* m_table = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPlainTextEdit* m_remarks = nullptr;
    QLineEdit* m_filter = nullptr;
    StatusBadge* m_status = nullptr;
    QToolButton* m_read = nullptr;
    QToolButton* m_cancel = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_print = nullptr;
};

} // namespace metersmith::ui

#endif
