// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/emulator/emulated_meter.h"

#include "app/services/default_family.h"
#include "app/services/emulator/file_storage.h"
#include "dlms/link/hdlc_link.h"
#include "dlms/link/wrapper_link.h"
#include "dlms/security/signing_key.h"
#include "meter_core/identity.h"
#include "typecodes/rules.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace metersmith::services
{

namespace
{

TimePoint now()
{
    return std::chrono::steady_clock::now();
}

/// A meter that has run for a while shows more on its glass than one fresh from the factory.
constexpr double startEnergyKwh = 1234.567;

std::int64_t utcNow()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

/// Of the client's signing key the meter gets the public half alone.
Result<meter_core::RoleKeys> ofRole(const std::string& role, const Keys& keys)
{
    meter_core::RoleKeys given{
        role, keys.unicast, keys.broadcast, keys.authentication, keys.master, keys.clientPublicKey};
    if (!given.clientPublicKey.empty() || keys.signing.empty())
        return given;
    auto publicKey = dlms::publicKeyOf(keys.signing);
    if (!publicKey)
        return fail(within("keys of " + role, publicKey.error()));
    given.clientPublicKey = *std::move(publicKey);
    return given;
}

/// The meter with that serial; one without name, the only one of a file, is it too.
const MeterKeys* meterOf(const KeyFile& file, const std::string& serial)
{
    const auto number = static_cast<std::uint32_t>(std::strtoul(serial.c_str(), nullptr, 10));
    const auto* meter = file.find(meter_core::systemTitle(number), serial);
    const auto* only = file.find({}, {});
    if (!meter && only && only->serial.empty() && only->systemTitle.empty())
        meter = only;
    return meter;
}

Result<> giveKeys(meter_core::MeterSetup& setup, const MeterKeys& keys)
{
    setup.signing = keys.meterSigning;
    for (const auto& entry : keys.roles) {
        if (entry.first.empty())
            continue;
        auto role = ofRole(entry.first, entry.second);
        if (!role)
            return fail(role.error());
        setup.keys.push_back(*std::move(role));
    }
    return {};
}

/// Makes a signing key for each role that has keys and was given none. Returns the private halves.
Result<std::map<std::string, Secret>> makeClientKeys(meter_core::MeterSetup& setup)
{
    std::map<std::string, Secret> made;
    const auto family = typecodes::Catalogue::installed().family(setup.configuration.family);
    if (!family)
        return fail(family.error());
    for (const auto& role : (*family)->access.roles) {
        if (role.securitySetup < 0)
            continue;
        auto keys = std::find_if(setup.keys.begin(), setup.keys.end(),
                                 [&](const auto& one) { return one.role == role.name; });
        if (keys == setup.keys.end()) {
            setup.keys.push_back({});
            keys = std::prev(setup.keys.end());
            keys->role = role.name;
        }
        if (!keys->clientPublicKey.empty())
            continue;
        auto key = dlms::makeSigningKey();
        auto publicKey = key ? dlms::publicKeyOf(*key) : fail(key.error());
        if (!publicKey)
            return fail(publicKey.error());
        keys->clientPublicKey = *std::move(publicKey);
        made[role.name] = *std::move(key);
    }
    return made;
}

/// A new meter that nobody has configured answers a data readout, too, if its variant has that.
void answerReadout(typecodes::MeterConfiguration& configuration, const typecodes::Family& family)
{
    const auto& readout = family.opticalReadout;
    auto answering = configuration;
    if (!readout.dataSets.empty() &&
        typecodes::setItem(answering, family, readout.codeField, readout.dataSets.begin()->first) &&
        typecodes::mayBeWritten(typecodes::check(answering, family)))
        configuration = std::move(answering);
}

Result<meter_core::MeterSetup> setupOf(const EmulatedMeter::Options& options)
{
    const auto& catalogue = typecodes::Catalogue::installed();
    meter_core::MeterSetup setup;
    if (options.configuration) {
        setup.configuration = *options.configuration;
    } else {
        const auto* fallback = options.family.isEmpty() ? defaultFamily(catalogue) : nullptr;
        const auto family =
            catalogue.family(fallback ? fallback->id : options.family.toStdString());
        if (!family)
            return fail(family.error());
        auto configuration = typecodes::defaultConfiguration(**family);
        if (!configuration)
            return fail(configuration.error());
        setup.configuration = *std::move(configuration);
        answerReadout(setup.configuration, **family);
    }
    setup.startEnergyKwh = startEnergyKwh;
    if (!options.serial.isEmpty())
        setup.serial = options.serial.toStdString();
    setup.encrypted = options.encrypted;
    setup.signers = options.signers;
    if (const auto* keys = meterOf(options.keys, setup.serial))
        if (const auto given = giveKeys(setup, *keys); !given)
            return fail(given.error());
    return setup;
}

} // namespace

EmulatedMeter::EmulatedMeter(double speed)
    : m_speed(speed)
    , m_start(now())
{
}

Result<std::shared_ptr<EmulatedMeter>> EmulatedMeter::make(const Options& options)
{
    std::shared_ptr<EmulatedMeter> made(new EmulatedMeter(options.speed));
    std::shared_ptr<meter_core::Storage> storage = std::make_shared<meter_core::MemoryStorage>();
    if (!options.stateFolder.isEmpty()) {
        auto files = FileStorage::open(options.stateFolder);
        if (!files)
            return fail(files.error());
        storage = *files;
        auto existing = meter_core::Meter::powerUp(storage, made->meterTime(), utcNow());
        if (existing) {
            made->m_meter = *std::move(existing);
            return made;
        }
        if (existing.error().code != ErrorCode::FileNotFound)
            return fail(within(options.stateFolder.toStdString(), existing.error()));
    }
    auto setup = setupOf(options);
    if (!setup)
        return fail(within("emulated meter", setup.error()));
    auto clientKeys = makeClientKeys(*setup);
    if (!clientKeys)
        return fail(within("emulated meter", clientKeys.error()));
    made->m_clientSigning = *std::move(clientKeys);
    auto meter = meter_core::Meter::manufacture(*setup, storage, made->meterTime(), utcNow());
    if (!meter)
        return fail(within("emulated meter", meter.error()));
    made->m_meter = *std::move(meter);
    return made;
}

meter_core::Meter& EmulatedMeter::meter()
{
    m_meter->advanceTo(meterTime());
    return *m_meter;
}

TimePoint EmulatedMeter::meterTime() const
{
    const Duration real = now() - m_start;
    if (m_speed == 1.0)
        return m_start + real;
    return m_start +
           std::chrono::duration_cast<Duration>(std::chrono::duration<double, Duration::period>(
               static_cast<double>(real.count()) * m_speed));
}

std::optional<HandedKeys> EmulatedMeter::handedKeys(int client)
{
    const auto keys = m_meter->keysOf(client);
    if (!keys)
        return {};
    HandedKeys handed;
    handed.keys.unicast = keys->unicast;
    handed.keys.broadcast = keys->broadcast;
    handed.keys.authentication = keys->authentication;
    handed.keys.master = keys->master;
    handed.keys.meterPublicKey = m_meter->publicKey();
    if (const auto own = m_clientSigning.find(keys->role); own != m_clientSigning.end())
        handed.keys.signing = own->second;
    else
        handed.keys.clientPublicKey = keys->clientPublicKey;
    handed.systemTitle = fromHex(m_meter->facts().systemTitle).value_or(Bytes());
    handed.highestCounter = m_meter->highestCounter(client);
    handed.mustCipher = m_meter->mustCipher(client);
    return handed;
}

MeterKeys EmulatedMeter::keys()
{
    MeterKeys all;
    all.serial = m_meter->facts().serial;
    all.systemTitle = fromHex(m_meter->facts().systemTitle).value_or(Bytes());
    for (const auto& client : m_meter->family().access.clients)
        if (const auto handed = handedKeys(client.client))
            all.roles[client.name] = handed->keys;
    return all;
}

std::chrono::milliseconds EmulatedMeter::untilDisplayChange()
{
    using std::chrono::milliseconds;
    constexpr auto longest = std::chrono::seconds(60);
    constexpr auto shortest = milliseconds(10);
    const TimePoint next = meter().nextDisplayChange();
    const TimePoint at = meterTime();
    if (next >= at + std::chrono::hours(24))
        return longest;
    const auto wait = std::chrono::duration<double, std::milli>(next - at).count() / m_speed;
    return std::clamp<milliseconds>(milliseconds(static_cast<int>(wait) + 1), shortest, longest);
}

std::unique_ptr<dlms::Link> makeServerLink(const typecodes::Family& family, Framing framing)
{
    dlms::Peers peers;
    peers.serverLogical = static_cast<std::uint16_t>(family.access.serverLogical);
    peers.serverPhysical = static_cast<std::uint16_t>(family.access.serverPhysical);
    if (framing == Framing::Wrapper) {
        dlms::WrapperSettings settings;
        settings.role = dlms::Role::Server;
        settings.peers = peers;
        return dlms::makeWrapperLink(settings);
    }
    dlms::HdlcSettings settings;
    settings.role = dlms::Role::Server;
    settings.peers = peers;
    return dlms::makeHdlcLink(settings);
}

MeterLine::MeterLine(std::shared_ptr<EmulatedMeter> meter, Framing framing, QObject* parent,
                     const dlms::ServerSettings& settings)
    : QObject(parent)
    , m_meter(std::move(meter))
    , m_session(
          std::make_unique<dlms::ServerSession>(makeServerLink(m_meter->m_meter->family(), framing),
                                                m_meter->m_meter->server(), settings))
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] {
        m_meter->meter();
        const bool was = isInUse();
        carryOut(m_session->wokenAt(now()));
        if (was && !isInUse())
            emit fellSilent();
    });
    carryOut(m_session->start(now()));
}

void MeterLine::take(BytesView bytes)
{
    m_meter->meter();
    carryOut(m_session->received(bytes, now()));
    emit m_meter->used();
}

void MeterLine::carryOut(const dlms::ServerEffects& effects)
{
    for (const auto& effect : effects) {
        if (const auto* send = std::get_if<Send>(&effect)) {
            emit answered(send->bytes);
        } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
            if (wake->at == TimePoint::max()) {
                m_wake.stop();
                continue;
            }
            const auto wait = std::chrono::ceil<std::chrono::milliseconds>(wake->at - now());
            m_wake.start(std::max(wait, std::chrono::milliseconds(0)));
        }
    }
}

} // namespace metersmith::services
