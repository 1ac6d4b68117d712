// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well the conversations of the program use a line, in invented time: the client machines of
// the program with the settings that it uses, the emulated meter, and between them a modelled line
// of 9600 baud with a turn-around of 20 ms, clean or with one bit in 10 000 flipped. For each job:
// bytes each way, exchanges (turns of the line, both ways), time in which a character was on the
// line, time in which none was, and the ratio of the whole to the bare payload at 960 bytes/s.
//
//   bench_line [ROWS [SEED]]     rows of the load profile, 17280 if not given
//   bench_line slice             seconds for 480 rows of the emulated meter's own profile on the
//                                clean line: what line_real_time.py holds against the clock
#include "app/services/documents/configuration_coding.h"
#include "app/services/emulator/emulated_meter.h"
#include "app/services/jobs/attributes.h"
#include "app/services/jobs/read_configuration.h"
#include "app/services/readout/readout_machine.h"
#include "app/services/session/session_factory.h"
#include "app/services/session/session_machine.h"
#include "bench/line/line_world.h"
#include "bench/line/profile_meter.h"
#include "dlms/axdr.h"
#include "dlms/profile_columns.h"
#include "meter_core/meter.h"

#include <cstdio>
#include <cstdlib>
#include <set>

using namespace metersmith;
using namespace metersmith::bench;

namespace
{

constexpr double bytesPerSecond = 960;

const typecodes::Family& family()
{
    return **typecodes::Catalogue::builtIn().family("omnipower-ct");
}

std::unique_ptr<meter_core::Meter> newMeter(const char* readout = nullptr)
{
    meter_core::MeterSetup setup;
    setup.configuration = *typecodes::defaultConfiguration(family());
    if (readout)
        static_cast<void>(
            typecodes::setItem(setup.configuration, family(), "Z18", std::string(readout)));
    auto made = meter_core::Meter::manufacture(setup, std::make_shared<meter_core::MemoryStorage>(),
                                               TimePoint(std::chrono::hours(1)), 1'800'000'000);
    if (!made) {
        std::fprintf(stderr, "%s\n", toString(made.error()).c_str());
        std::exit(1);
    }
    return *std::move(made);
}

services::ConnectionSettings settingsOf(const char* protocol)
{
    services::ConnectionSettings settings;
    settings.port = *services::PortAddress::parse("serial:/dev/ttyUSB0");
    settings.protocol = *services::lineProtocol(protocol);
    settings.jobLimit = std::chrono::hours(3);
    return settings;
}

/// Signs on, and reads one value: the serial number.
class FirstValue : public services::StepJob
{
public:
    FirstValue()
    {
        get({1, family().identityObjects.at("serial"), 2}, "first value",
            [this](const Result<dlms::Data>& answer) { value = answer; });
    }
    Result<dlms::Data> value = fail(ErrorCode::NoAnswer, "nothing");
};

struct Line {
    const char* name;
    LineSpec spec;
};

std::vector<Line> lines(std::uint64_t seed)
{
    LineSpec clean;
    clean.paced = true;
    clean.turnAround = std::chrono::milliseconds(20);
    LineSpec noisy = clean;
    noisy.bitErrors = 1e-4;
    noisy.seed = seed;
    return {{"clean", clean}, {"1 in 10 000", noisy}};
}

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// `payload` in bytes, 0 for none; `right`: what was read is what the meter has.
void print(const char* job, const Line& line, const Measured& measured, std::size_t payload,
           bool right)
{
    const double total = seconds(measured.total), busy = seconds(measured.counts.busy);
    std::printf("| %s | %s | %zu + %zu | %zu | %.2f s | %.2f s | ", job, line.name,
                measured.counts.bytesFromTool, measured.counts.bytesFromMeter,
                (measured.counts.turns + 1) / 2, busy, total - busy);
    if (payload > 0)
        std::printf("%.3f | ", total * bytesPerSecond / static_cast<double>(payload));
    else
        std::printf("– | ");
    std::printf("%s%s |\n", measured.error ? toString(*measured.error).c_str() : "",
                !measured.error ? (right ? "all right" : "WRONG VALUES") : "");
    if (std::getenv("BENCH_LINE_NOTES")) {
        std::printf("  sign-ons %d, notes %d, flipped %zu\n", measured.signOns, measured.notes,
                    measured.counts.flippedBits);
        for (const auto& note : measured.noted)
            std::printf("    %s\n", note.c_str());
    }
    std::fflush(stdout);
}

Measured conversation(services::Job& job, MeterEnd& meter, const Line& line, const char* protocol)
{
    const auto settings = settingsOf(protocol);
    auto factory = services::makeSessionFactory(settings, family().access);
    if (!factory) {
        std::fprintf(stderr, "%s\n", toString(factory.error()).c_str());
        std::exit(1);
    }
    services::SessionMachine machine(*std::move(factory), job, services::sessionLimits(settings));
    return converse(machine, meter, line.spec);
}

void firstValue(const Line& line, const char* name, const char* protocol)
{
    auto meter = newMeter("001");
    PortEnd end(*meter, services::makeServerLink(family(), services::Framing::Hdlc));
    FirstValue job;
    const auto measured = conversation(job, end, line, protocol);
    if (!job.value)
        std::fprintf(stderr, "%s\n", toString(job.value.error()).c_str());
    print(name, line, measured, 0, job.value.has_value());
}

void identify(const Line& line)
{
    auto meter = newMeter();
    PortEnd end(*meter, services::makeServerLink(family(), services::Framing::Hdlc));
    services::jobs::Identify job;
    const auto measured = conversation(job, end, line, "hdlc");
    print("identify", line, measured, 0, job.identity().serial == meter->facts().serial);
}

/// What each value costs in an APDU of its own: get-request-normal of 13 bytes, get-response-normal
/// of 4 bytes and the value.
std::size_t bareConfiguration(meter_core::Meter& meter)
{
    std::size_t bytes = 0;
    std::set<dlms::AttributeReference> read;
    for (const auto& item : family().items)
        read.insert(services::attributeOf(item));
    for (const char* what : {"typeNumber", "serial", "gs1", "firmware", "logicalDeviceName"})
        read.insert({1, family().identityObjects.at(what), 2});
    for (const auto& attribute : read) {
        const auto value = meter.server().get(static_cast<dlms::ClientSap>(family().access.client),
                                              attribute, nullptr);
        Bytes encoded;
        if (value)
            dlms::encodeData(*value, encoded);
        bytes += 13 + 4 + encoded.size();
    }
    return bytes;
}

void configuration(const Line& line)
{
    auto meter = newMeter();
    PortEnd end(*meter, services::makeServerLink(family(), services::Framing::Hdlc));
    services::jobs::ReadConfiguration job({});
    const auto measured = conversation(job, end, line, "hdlc");
    bool right = true;
    for (const auto& difference :
         typecodes::compare(job.configuration(), meter->configuration(), family()))
        right = right && !family().item(difference.path);
    print("whole configuration", line, measured, bareConfiguration(*meter), right);
}

void readout(const Line& line, const char* name, bool stayAt300)
{
    auto meter = newMeter("001");
    PortEnd end(*meter, services::makeServerLink(family(), services::Framing::Hdlc));
    services::ReadoutOptions options;
    options.mode =
        stayAt300 ? services::ReadoutOptions::Mode::A : services::ReadoutOptions::Mode::C;
    auto settings = services::readoutSettings(settingsOf("mode-c"), options);
    if (!settings) {
        std::fprintf(stderr, "%s\n", toString(settings.error()).c_str());
        return;
    }
    settings->limits.job = std::chrono::hours(1);
    services::ReadoutMachine machine(*settings);
    const auto measured = converse(machine, end, line.spec);
    print(name, line, measured, 0, !machine.readout().rows.empty());
}

/// Every value of every row is what the meter has, null-data filled in.
bool isWhole(const std::string& notation, const dlms::Data& expected)
{
    const auto read = dlms::parseNotation(notation);
    if (!read)
        return false;
    Bytes readBytes, expectedBytes;
    dlms::encodeData(*read, readBytes);
    dlms::encodeData(expected, expectedBytes);
    const auto have = dlms::decodeProfile(readBytes, ProfileMeter::period);
    const auto want = dlms::decodeProfile(expectedBytes, ProfileMeter::period);
    if (!have || !want || have->rows != want->rows || have->columns.size() != want->columns.size())
        return false;
    for (std::size_t i = 0; i < want->columns.size(); ++i)
        if (have->columns[i].values != want->columns[i].values)
            return false;
    return true;
}

void profile(const Line& line, const char* name, Rows rows, std::size_t count)
{
    ProfileMeter handler(rows, count);
    ServerEnd end(services::makeServerLink(family(), services::Framing::Hdlc), handler);
    services::jobs::Get job({{7, Obis(1, 0, 99, 1, 0), 2}});
    const auto measured = conversation(job, end, line, "hdlc");
    const bool right = job.values().size() == 1 && !job.values()[0].error &&
                       isWhole(job.values()[0].notation, handler.wholeBuffer());
    print(name, line, measured, handler.bareBytes(), right);
}

int slice()
{
    auto meter = newMeter();
    PortEnd end(*meter, services::makeServerLink(family(), services::Framing::Hdlc));
    services::ProfileSelection selection;
    selection.firstEntry = 1;
    selection.lastEntry = 480;
    services::jobs::Get job({{7, family().loadProfile.object, 2}}, selection);
    const auto measured = conversation(job, end, lines(1).front(), "hdlc");
    std::printf("%.3f\n", seconds(measured.total));
    return measured.error || job.values().empty() || job.values()[0].error ? 1 : 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count > 1 && std::string_view(arguments[1]) == "slice")
        return slice();
    const auto argument = [&](int index, unsigned long otherwise) {
        return count > index ? std::strtoul(arguments[index], nullptr, 10) : otherwise;
    };
    const std::size_t rows = argument(1, 17280);
    std::printf(
        "| job | line | bytes to + from the meter | exchanges | on the line | idle | of the "
        "bare payload | read |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (const auto& line : lines(argument(2, 1))) {
        firstValue(line, "first value, direct HDLC", "hdlc");
        firstValue(line, "first value, mode E", "mode-e");
        identify(line);
        configuration(line);
        readout(line, "data readout at 300 Bd (mode A)", true);
        readout(line, "data readout, mode C", false);
        profile(line, "profile, every value", Rows::Whole, rows);
        profile(line, "profile, null-data for clock and status", Rows::NullClock, rows);
        profile(line, "the same, two counters at rest", Rows::NullUnmoved, rows);
    }
    return 0;
}
