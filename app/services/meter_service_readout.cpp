// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/meter_service.h"
#include "app/services/readout/readout_machine.h"

#include <algorithm>

namespace metersmith::services
{

namespace
{

/// What a journal's file is named after: the device address, if it makes a name.
std::string journalName(const ReadoutOptions& options)
{
    const auto address = options.deviceAddress.toStdString();
    const bool plain = std::all_of(address.begin(), address.end(), [](unsigned char character) {
        return character < 0x80 && std::isalnum(character);
    });
    return address.empty() || !plain ? "iec62056-21" : address;
}

} // namespace

void MeterService::readout(const ReadoutOptions& options)
{
    auto settings = readoutSettings(settingsNow(), options);
    if (!settings) {
        failLater(settings.error());
        return;
    }
    std::unique_ptr<JournalSink> journal;
    if (!options.writes.empty()) {
        auto made = FileJournal::create(journalName(options));
        if (!made) {
            failLater(made.error());
            return;
        }
        journal = *std::move(made);
    }
    auto machine = std::make_unique<ReadoutMachine>(*std::move(settings), std::move(journal));
    const auto* running = machine.get();
    converse(std::move(machine), [this, running](const std::optional<Error>& error) {
        if (error)
            emit failed(*error);
        else
            emit readoutDone(running->readout());
    });
}

} // namespace metersmith::services
