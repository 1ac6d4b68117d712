// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_READOUT_READOUT_VALUES_H
#define METERSMITH_SERVICES_READOUT_READOUT_VALUES_H

#include "app/services/meter_values.h"
#include "protocol/obis.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace metersmith::services
{

/// How a meter is asked for its data readout (IEC 62056-21).
struct ReadoutOptions {
    enum class Mode { Auto, A, B, C, D, P1 };
    Mode mode = Mode::Auto;  ///< Auto: A, B or C as the meter's identification says
    QString deviceAddress;   ///< "" calls whatever meter is there
    int fastestBaud = 19200; ///< the meter's proposal is followed up to it
    bool sumCheck = false;   ///< block check as a sum (cousins that need it)
    bool batteryWakeUp = false;
    /// Registers read one by one in programming mode instead of the list: "1.8.0", "C.1.0".
    std::vector<QString> registers;
    /// Registers written in programming mode, address and data: {"0.9.1", "(120000)"}.
    std::vector<std::pair<QString, QString>> writes;
};

/// One value of the readout.
struct ReadoutRow {
    QString address; ///< as the meter wrote it
    std::optional<Obis> obis;
    QString name; ///< by the OBIS catalogue; "" if it knows none
    QString value;
    QString unit;
    std::optional<int> historical;       ///< billing period back
    int part = 0;                        ///< which of several values of its data set
    QString error;                       ///< the meter's error message instead of a value
    std::optional<Outcome> outcome = {}; ///< of a register that was to be written
};

/// What a meter has sent.
struct Readout {
    QString manufacturer;   ///< "KAM"
    QString identification; ///< text of the identification message
    QString mode;           ///< "A", "B", "C", "D", "P1", "programming"
    int baud = 300;         ///< at which the data came
    std::vector<ReadoutRow> rows;
    std::vector<QString> remarks; ///< what was tolerated
    QString text;                 ///< as sent
    QString journalFile = {};     ///< of what was written; "" if nothing was
};

} // namespace metersmith::services

Q_DECLARE_METATYPE(metersmith::services::Readout)

#endif
