// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_READOUT_READOUT_ROWS_H
#define METERSMITH_SERVICES_READOUT_READOUT_ROWS_H

#include "app/services/readout/readout_values.h"
#include "iec62056_21/data_readout.h"
#include "protocol/error.h"

namespace metersmith::services
{

/// The values of data sets as they are shown: one row each, named by the OBIS catalogue, with the
/// address of the data set that a nameless one continues.
std::vector<ReadoutRow> readoutRows(const iec62056_21::DataReadout& readout);

/// A row without a value: the meter's refusal, in words.
ReadoutRow refusedRow(const std::string& address, const Error& error);

/// Text of the meter: bytes that are no ASCII are shown as "?".
QString meterText(std::string_view text);

} // namespace metersmith::services

#endif
