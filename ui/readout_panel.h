// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_READOUT_PANEL_H
#define METERSMITH_UI_READOUT_PANEL_H

#include "app/services/readout/readout_values.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace metersmith::ui
{

/// How to ask for a readout, and single registers in programming mode.
class ReadoutPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReadoutPanel(QWidget* parent = nullptr);

    /// Without registers and writes.
    services::ReadoutOptions options() const;
    void setOptions(const services::ReadoutOptions& options);
    /// The addresses typed, "1.8.0 C.1.0" as two.
    std::vector<QString> registers() const;
    void setRegister(const QString& address); ///< of the value chosen in the table
    QString data() const;                     ///< for a write, in brackets: "(120000)"
    void allow(bool idle);

signals:
    void readRequested();
    void writeRequested();

private:
    QWidget* makeOptions();
    QWidget* makeRegisters();
    void describe();

    QComboBox* m_mode = nullptr;
    QLineEdit* m_device = nullptr;
    QComboBox* m_baud = nullptr;
    QCheckBox* m_sum = nullptr;
    QCheckBox* m_wakeUp = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_data = nullptr;
    QToolButton* m_read = nullptr;
    QToolButton* m_write = nullptr;
    bool m_idle = true;
};

} // namespace metersmith::ui

#endif
