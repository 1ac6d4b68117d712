// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_METER_CORE_METER_FIXTURE_H
#define METERSMITH_TESTS_METER_CORE_METER_FIXTURE_H

#include "dlms/server/server_session.h"
#include "meter_core/meter.h"

#include <QtTest>

#include <stdexcept>

namespace metersmith::tests
{

using namespace std::chrono_literals;

/// Invented time: everything counts from here.
inline constexpr TimePoint start{std::chrono::hours(1000)};
/// 2026-11-21 03:00:00 UTC: local standard time 04:00, a full hour.
inline constexpr std::int64_t startUtc = 1795230000;

inline constexpr dlms::ClientSap publicClient = 16, readerClient = 18, installerClient = 19;

/// A load without the daily swing: 230 V, 1 A, in phase.
inline meter_core::Load steadyLoad(double current = 1.0, double angle = 0.0)
{
    meter_core::Load load;
    load.vary = false;
    for (auto& phase : load.phases)
        phase = {230.0, current, angle};
    return load;
}

inline meter_core::MeterSetup ctSetup()
{
    meter_core::MeterSetup setup;
    setup.configuration.family = "omnipower-ct";
    setup.load = steadyLoad();
    return setup;
}

inline std::unique_ptr<meter_core::Meter> makeMeter(
    const meter_core::MeterSetup& setup = ctSetup(),
    std::shared_ptr<meter_core::Storage> storage = std::make_shared<meter_core::MemoryStorage>(),
    std::int64_t utcSeconds = startUtc)
{
    auto meter = meter_core::Meter::manufacture(setup, std::move(storage), start, utcSeconds);
    if (!meter)
        throw std::runtime_error(toString(meter.error()));
    return std::move(*meter);
}

inline dlms::AttributeReference attribute(std::uint16_t classId, const Obis& object,
                                          std::int8_t number = 2)
{
    return {classId, object, number};
}

/// What a GET of that client answers: the notation of the data, or the refusal's name.
inline QByteArray read(meter_core::Meter& meter, dlms::ClientSap client,
                       const dlms::AttributeReference& reference)
{
    const auto answer = meter.server().get(client, reference, nullptr);
    return QByteArray::fromStdString(answer ? dlms::toNotation(*answer)
                                            : std::string(dlms::name(answer.error())));
}

inline QByteArray read(meter_core::Meter& meter, std::uint16_t classId, const Obis& object,
                       std::int8_t number = 2)
{
    return read(meter, installerClient, attribute(classId, object, number));
}

/// What a SET of that client answers: "success" or the refusal's name.
inline QByteArray write(meter_core::Meter& meter, const dlms::AttributeReference& reference,
                        const dlms::Data& value, dlms::ClientSap client = installerClient)
{
    const auto result = meter.server().set(client, reference, value);
    return result == dlms::DataAccessResult::Success
               ? QByteArray("success")
               : QByteArray::fromStdString(std::string(dlms::name(result)));
}

} // namespace metersmith::tests

#endif
