// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readout_panel.h"

#include "ui/card.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{

using services::ReadoutOptions;
using Mode = ReadoutOptions::Mode;

namespace
{

QFormLayout* makeForm()
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(units(2));
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // a narrow column
    return form;
}

QToolButton* makeButton(const QString& iconName, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

bool is(const QComboBox& box, std::initializer_list<Mode> modes)
{
    const auto chosen = static_cast<Mode>(box.currentData().toInt());
    return std::find(modes.begin(), modes.end(), chosen) != modes.end();
}

} // namespace

ReadoutPanel::ReadoutPanel(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(3));
    column->addWidget(makeOptions());
    column->addWidget(makeRegisters());
    column->addStretch();
    describe();
}

QWidget* ReadoutPanel::makeOptions()
{
    m_mode = new QComboBox;
    const std::pair<Mode, QString> modes[] = {{Mode::Auto, tr("As the meter says")},
                                              {Mode::A, tr("A: 300 baud throughout")},
                                              {Mode::B, tr("B: the meter changes the speed")},
                                              {Mode::C, tr("C: speed agreed with the meter")},
                                              {Mode::D, tr("D: the meter sends by itself")},
                                              {Mode::P1, tr("P1: customer port (DSMR)")}};
    for (const auto& [mode, words] : modes)
        m_mode->addItem(words, static_cast<int>(mode));
    m_mode->setAccessibleName(tr("Mode"));
    // As narrow as the column; the open list has room for the words.
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(12);
    m_mode->view()->setMinimumWidth(m_mode->view()->sizeHintForColumn(0) + units(8));
    m_device = new QLineEdit;
    m_device->setPlaceholderText(tr("Whatever meter is there"));
    m_device->setToolTip(tr("Up to 32 letters and digits; where several meters share a line, only "
                            "the one with this address answers."));
    m_device->setAccessibleName(tr("Device address"));
    m_device->setMaxLength(32); // IEC 62056-21, 6.3.2
    m_device->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[0-9A-Za-z ]*")), m_device));
    m_baud = new QComboBox;
    for (const int baud : {300, 600, 1200, 2400, 4800, 9600, 19200})
        m_baud->addItem(tr("%1 baud").arg(baud), baud);
    m_baud->setAccessibleName(tr("Fastest speed"));
    m_baud->setToolTip(tr("The meter proposes a speed; it is followed up to this one."));
    m_sum = new QCheckBox(tr("Check by sum"));
    m_sum->setToolTip(tr("For meters that add the characters up for their block check instead of "
                         "combining them by XOR."));
    m_wakeUp = new QCheckBox(tr("Wake up a battery meter"));
    m_wakeUp->setToolTip(tr("Sends zeros for two seconds first, as meters that sleep expect it."));
    auto* form = makeForm();
    form->addRow(tr("Mode"), m_mode);
    form->addRow(tr("Fastest speed"), m_baud);
    form->addRow(tr("Device address"), m_device);
    auto* card = new Card(tr("How to ask"));
    card->body()->addLayout(form);
    card->body()->addWidget(m_sum);
    card->body()->addWidget(m_wakeUp);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ReadoutPanel::describe);
    setOptions({});
    return card;
}

QWidget* ReadoutPanel::makeRegisters()
{
    m_address = new QLineEdit;
    m_address->setPlaceholderText(tr("1.8.0 C.1.0"));
    m_address->setToolTip(tr("Addresses of registers as the meter writes them, with blanks between "
                             "them."));
    m_address->setAccessibleName(tr("Addresses of registers"));
    m_data = new QLineEdit;
    m_data->setPlaceholderText(tr("New value"));
    m_data->setToolTip(tr("What is to be written; it is sent in brackets."));
    m_data->setAccessibleName(tr("New value of the register"));
    m_read = makeButton(QStringLiteral("read"), tr("Read"),
                        tr("Reads these registers one by one, in programming mode"));
    m_read->setAccessibleName(tr("Read registers"));
    m_write = makeButton(QStringLiteral("write"), tr("Write…"),
                         tr("Writes the value into the register, after asking"));
    m_write->setAccessibleName(tr("Write register"));
    auto* form = makeForm();
    form->addRow(tr("Addresses"), m_address);
    form->addRow(tr("New value"), m_data);
    auto* line = new QHBoxLayout;
    line->setSpacing(units(2));
    line->addWidget(m_read);
    line->addWidget(m_write);
    line->addStretch();
    auto* card = new Card(tr("Single registers"));
    card->body()->addLayout(form);
    card->body()->addLayout(line);
    connect(m_read, &QToolButton::clicked, this, &ReadoutPanel::readRequested);
    connect(m_write, &QToolButton::clicked, this, &ReadoutPanel::writeRequested);
    connect(m_address, &QLineEdit::returnPressed, m_read, &QToolButton::click);
    connect(m_data, &QLineEdit::returnPressed, m_write, &QToolButton::click);
    for (auto* field : {m_address, m_data})
        connect(field, &QLineEdit::textChanged, this, &ReadoutPanel::describe);
    return card;
}

ReadoutOptions ReadoutPanel::options() const
{
    ReadoutOptions options;
    options.mode = static_cast<Mode>(m_mode->currentData().toInt());
    options.deviceAddress = m_device->isEnabled() ? m_device->text() : QString();
    options.fastestBaud = m_baud->currentData().toInt();
    options.sumCheck = m_sum->isChecked();
    options.batteryWakeUp = m_wakeUp->isEnabled() && m_wakeUp->isChecked();
    return options;
}

void ReadoutPanel::setOptions(const ReadoutOptions& options)
{
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(options.mode)));
    m_device->setText(options.deviceAddress);
    m_baud->setCurrentIndex(m_baud->findData(options.fastestBaud));
    m_sum->setChecked(options.sumCheck);
    m_wakeUp->setChecked(options.batteryWakeUp);
}

std::vector<QString> ReadoutPanel::registers() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    const auto parts = m_address->text().split(between, Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

void ReadoutPanel::setRegister(const QString& address)
{
    m_address->setText(address);
}

QString ReadoutPanel::data() const
{
    const auto typed = m_data->text().trimmed();
    return typed.isEmpty() || typed.startsWith(QLatin1Char('('))
               ? typed
               : QLatin1Char('(') + typed + QLatin1Char(')');
}

void ReadoutPanel::allow(bool idle)
{
    m_idle = idle;
    describe();
}

/// What cannot be chosen together is grey: who sends unasked is not called and agrees on nothing.
void ReadoutPanel::describe()
{
    if (!m_write)
        return; // not all there yet
    const bool unasked = is(*m_mode, {Mode::D, Mode::P1});
    m_device->setEnabled(!unasked);
    m_wakeUp->setEnabled(!unasked);
    m_sum->setEnabled(!unasked);
    m_baud->setEnabled(!unasked && !is(*m_mode, {Mode::A}));
    const auto addresses = registers().size();
    const bool asks = is(*m_mode, {Mode::Auto, Mode::C});
    m_read->setEnabled(m_idle && asks && addresses > 0);
    m_write->setEnabled(m_idle && asks && addresses == 1 && !data().isEmpty());
}

} // namespace metersmith::ui
