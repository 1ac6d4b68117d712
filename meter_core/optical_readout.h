// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_OPTICAL_READOUT_H
#define METERSMITH_METER_CORE_OPTICAL_READOUT_H

#include "iec62056_21/server_session.h"
#include "meter_core/core.h"

namespace metersmith::meter_core
{

/// The meter as IEC 62056-21 shows it: identification, the data set that its configuration names,
/// and after the password single registers. Which, under what address, and what may be written is
/// data: typecodes/optical_readout.h. While the local interface is encrypted, only what everybody
/// may know is sent and nobody can sign on.
class OpticalReadout : public iec62056_21::ServerHandler
{
public:
    /// `core` must outlive it.
    explicit OpticalReadout(Core& core);

    bool answersTo(std::string_view deviceAddress) override;
    iec62056_21::IdentificationMessage identification() override;
    iec62056_21::DataReadout readout(char option) override;
    bool offersProgramming() override;
    std::string operand() override;
    bool signOn(char type, std::string_view operand) override;
    Result<std::string> command(const iec62056_21::CommandMessage& message) override;

private:
    const typecodes::OpticalReadout& facts() const { return m_core.family().opticalReadout; }
    bool encrypted() const;
    std::optional<iec62056_21::DataSet> dataSet(const std::string& address) const;
    Result<std::string> read(const std::string& address) const;
    Result<std::string> write(const std::string& address, const std::string& value);

    Core& m_core;
    bool m_signedOn = false;
};

} // namespace metersmith::meter_core

#endif
