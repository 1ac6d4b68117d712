// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/readout/readout_rows.h"

#include "app/services/texts/failure_texts.h"
#include "typecodes/obis_catalogue.h"

namespace metersmith::services
{

namespace
{

constexpr int registerClass = 3; // what a value with a unit is, to the catalogue

ReadoutRow namedRow(const std::string& address)
{
    ReadoutRow row;
    row.address = meterText(address);
    const auto known = iec62056_21::readoutAddress(address);
    if (!known)
        return row;
    row.obis = known->obis;
    row.historical = known->historical;
    row.name = QString::fromStdString(
        typecodes::ObisCatalogue::builtIn().meaning(known->obis, registerClass).name);
    return row;
}

} // namespace

QString meterText(std::string_view text)
{
    QString shown;
    shown.reserve(static_cast<qsizetype>(text.size()));
    for (const char character : text) {
        const auto octet = static_cast<unsigned char>(character);
        const bool kept = (octet >= 0x20 && octet < 0x7F) || character == '\r' || character == '\n';
        shown += kept ? QLatin1Char(character) : QLatin1Char('?');
    }
    return shown;
}

std::vector<ReadoutRow> readoutRows(const iec62056_21::DataReadout& readout)
{
    std::vector<ReadoutRow> rows;
    std::string address;
    int part = 0;
    for (const auto& set : readout.dataSets) {
        if (!set.address.empty()) {
            address = set.address;
            part = 0;
        }
        for (const auto& value : set.values) {
            ReadoutRow row = namedRow(address);
            row.value = meterText(value.value);
            row.unit = meterText(value.unit);
            row.part = part++;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

ReadoutRow refusedRow(const std::string& address, const Error& error)
{
    ReadoutRow row = namedRow(address);
    const auto words = failureText(error);
    row.error = meterText(error.detail);
    if (words)
        row.error += QStringLiteral(": ") + words->cause;
    return row;
}

} // namespace metersmith::services
