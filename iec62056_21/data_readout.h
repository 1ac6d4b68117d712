// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_DATA_READOUT_H
#define METERSMITH_IEC62056_21_DATA_READOUT_H

#include "protocol/obis.h"

#include <optional>
#include <string>
#include <vector>

namespace metersmith::iec62056_21
{

/// One value of a data set, as the meter wrote it: "0036886" and "kWh".
struct ReadoutValue {
    std::string value;
    std::string unit; ///< "" where none is given
    friend bool operator==(const ReadoutValue&, const ReadoutValue&) = default;
};

/// Address and values of one register: "1.8.0*01(000123.4*kWh)(2611211300)".
struct DataSet {
    std::string address;              ///< as written, "1-0:1.8.0*01"; "" continues the one before
    std::vector<ReadoutValue> values; ///< several where a meter sends several
    friend bool operator==(const DataSet&, const DataSet&) = default;
};

/// What an address means: reduced ID codes and EDIS codes ("1.8.0", "0.0", "1.20", "C.1.0",
/// "L.1.0", "F.F", "1-0:1.8.0*255", "1.6*1", "1.6&2"). Missing groups take their defaults (A from
/// the medium, B 0, F 255). Nothing if it is no OBIS-like address.
struct ReadoutAddress {
    Obis obis;
    std::optional<int> historical; ///< the index after "*" or "&": 0 to 99
    bool resetByHand = false;      ///< "&" instead of "*"
    bool full = false;             ///< A and B were written
};
std::optional<ReadoutAddress> readoutAddress(std::string_view address);

/// The longest that may be written; what is read may be longer and is remarked. `line` counts its
/// CR LF. Source: IEC 62056-21, 6.5 and 6.6.
struct ReadoutLimits {
    std::size_t address = 16;
    std::size_t value = 32;
    std::size_t unit = 16;
    std::size_t line = 78;
};
/// Programming mode C: values of 128, no lines (6.5).
inline constexpr ReadoutLimits programmingLimits{16, 128, 16, 8192};

/// Beyond these nothing is read.
inline constexpr std::size_t largestReadout = 65536;
inline constexpr std::size_t mostDataSets = 4096;

/// A whole data readout, "STX data CR LF ! CR LF ETX BCC" without its frame.
struct DataReadout {
    std::vector<DataSet> dataSets;
    std::vector<std::string> remarks; ///< English: what was tolerated, with the line it was in
    friend bool operator==(const DataReadout&, const DataReadout&) = default;
};

/// Reads the lines of a readout between STX and ETX, tolerant of what meters really send: missing
/// "!", LF alone, blanks, several data sets in a line, lines beyond 78 characters, values of 128.
/// Errors: Malformed, naming line and column (an unclosed bracket, a control character);
/// LimitExceeded beyond 64 kB or 4 096 data sets.
Result<DataReadout> decodeDataReadout(std::string_view text);

/// The same for data sets without "!": what a meter answers to R1, the body of a telegram. What is
/// longer than `limits` is remarked. Lines are counted from `firstLine`.
Result<DataReadout> decodeDataSets(std::string_view text,
                                   const ReadoutLimits& limits = programmingLimits,
                                   std::size_t firstLine = 1);

/// Strict: the lines with CR LF, "!" CR LF last. Errors: OutOfRange, naming the data set, for what
/// the standard does not allow (address 16, value 32, unit 16, line 78 characters, ( ) * / !).
/// Source: IEC 62056-21, 6.5 and 6.6.
Result<std::string> encodeDataReadout(const DataReadout& readout);

/// Strict: one data set as "address(value*unit)…" without a line end, as R1 is answered; an address
/// of "" is left out. Errors: OutOfRange.
Result<std::string> encodeDataSet(const DataSet& dataSet,
                                  const ReadoutLimits& limits = programmingLimits);

/// The value as a number with its unit's own text, if it is one: "0036886" 36886, "1.078" 1.078;
/// leading zeros gone, decimals kept. Nothing for dates, texts, registers with ':' or '-'.
std::optional<std::string> plainNumber(std::string_view value);

} // namespace metersmith::iec62056_21

#endif
