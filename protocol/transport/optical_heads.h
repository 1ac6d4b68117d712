// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_OPTICAL_HEADS_H
#define METERSMITH_PROTOCOL_TRANSPORT_OPTICAL_HEADS_H

#include "protocol/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <vector>

namespace metersmith::transport
{

/// Whether a head reflects what is sent; Unknown where nobody has said.
enum class HeadEcho : std::uint8_t { Unknown, On, Off };

/// What is known of a USB id: a row of data/heads.json. The defaults are what an unknown serial
/// device gets: both lines asserted, for heads take their supply from them.
struct HeadRow {
    std::uint16_t vendor = 0;
    std::uint16_t product = 0;
    QString name;             ///< "Kamstrup optical head"
    bool opticalHead = false; ///< false: a serial bridge that may or may not carry a head
    HeadEcho echo = HeadEcho::Unknown;
    bool dtr = true; ///< asserted while in use
    bool rts = true;
    std::chrono::milliseconds baudSwitchDelay{0}; ///< nothing is sent for so long after a switch
    QString driver;                               ///< the kernel module that makes a tty of it
    bool userSpaceCp210x = false;                 ///< usb_transport.h can drive it
    QString source;
};

/// Reads the table. Errors: Malformed, naming the row and the field.
Result<std::vector<HeadRow>> parseHeadTable(const QByteArray& json);

/// The table that is built in.
const std::vector<HeadRow>& headTable();

/// The row of a USB id; nullptr if it is not in the table.
const HeadRow* headRow(std::uint16_t vendor, std::uint16_t product);

} // namespace metersmith::transport

#endif
