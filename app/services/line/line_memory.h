// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_LINE_LINE_MEMORY_H
#define METERSMITH_SERVICES_LINE_LINE_MEMORY_H

#include "app/services/line/connection_settings.h"

#include <QString>

#include <map>

namespace metersmith::services
{

/// What conversations have learnt of lines, for the next ones. How a meter wants to be addressed is
/// kept as long as this object lives: another meter may lie under the head tomorrow. Which heads
/// reflect what is sent stays in the user's settings. All of it is a presumption: a line that
/// behaves otherwise is used all the same, and what is kept is corrected.
class LineMemory
{
public:
    /// `settingsFile` empty: the user's own.
    explicit LineMemory(const QString& settingsFile = {});

    LineKnowledge known(const PortAddress& port) const;
    void learnt(const PortAddress& port, const LineKnowledge& news);

    /// The head behind an address: its stable id if it is one on USB, else the device's path; ""
    /// where there is no head (network, emulator, trace).
    static QString headAt(const PortAddress& port);

private:
    QString m_settingsFile;
    std::map<std::string, LineProtocol> m_protocols; ///< by address
};

} // namespace metersmith::services

#endif
