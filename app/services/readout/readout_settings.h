// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_READOUT_READOUT_SETTINGS_H
#define METERSMITH_SERVICES_READOUT_READOUT_SETTINGS_H

#include "app/services/line/connection_settings.h"
#include "app/services/readout/readout_values.h"
#include "app/services/session/conversation.h"
#include "iec62056_21/client_session.h"

namespace metersmith::services
{

/// How a readout is made over a line.
struct ReadoutSettings {
    ReadoutOptions options;
    std::optional<Secret> password; ///< P1, before registers are read or written
    std::optional<bool> echo;       ///< whether the head reflects; nothing: to be learnt
    Duration answerTimeout = std::chrono::milliseconds(2000);
    unsigned retries = 3;
    SessionLimits limits;
    bool speedChanges = true; ///< false over a network: the line stays as it is
};

/// Whether these options fit together and over this port, and what they mean there. Errors: Usage.
Result<ReadoutSettings> readoutSettings(const ConnectionSettings& connection,
                                        const ReadoutOptions& options);

/// Whether the meter sends by itself in this mode (D, P1).
bool listens(ReadoutOptions::Mode mode);
/// Whether registers are read or written, which takes programming mode.
bool programs(const ReadoutOptions& options);
/// The session of IEC 62056-21 that these settings mean.
iec62056_21::ClientSettings sessionSettings(const ReadoutSettings& settings);

} // namespace metersmith::services

#endif
