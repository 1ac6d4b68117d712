// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session/session_security.h"

#include <algorithm>

namespace metersmith::services
{

using dlms::Ciphering;
using dlms::Mechanism;
using dlms::Protection;

namespace
{

constexpr std::size_t titleLength = 8;
constexpr std::uint16_t dataClass = 1;
/// The serial number of this maker's meters, to choose among the keys of several.
const Obis serialObject(1, 1, 0, 0, 1);

template <class T>
struct Named {
    const char* name;
    T value;
};
constexpr Named<Mechanism> mechanisms[] = {
    {"none", Mechanism::Lowest},        {"lls", Mechanism::LowLevel},
    {"hls-md5", Mechanism::HighMd5},    {"hls-sha1", Mechanism::HighSha1},
    {"hls-gmac", Mechanism::HighGmac},  {"hls-sha256", Mechanism::HighSha256},
    {"hls-ecdsa", Mechanism::HighEcdsa}};
constexpr Named<Protection> protections[] = {{"none", Protection::None},
                                             {"auth", Protection::Authentication},
                                             {"encrypt", Protection::Encryption},
                                             {"both", Protection::Both}};
constexpr Named<Ciphering> cipherings[] = {{"global", Ciphering::Global},
                                           {"dedicated", Ciphering::Dedicated},
                                           {"general-global", Ciphering::GeneralGlobal},
                                           {"general-dedicated", Ciphering::GeneralDedicated}};

template <class T, std::size_t n>
Result<T> named(const Named<T> (&table)[n], const std::string& name, const char* what)
{
    std::string all;
    for (const auto& row : table) {
        if (name == row.name)
            return row.value;
        all += (all.empty() ? "" : ", ") + std::string(row.name);
    }
    return fail(ErrorCode::Usage, what, "\"" + name + "\" is not known; there are " + all);
}

Result<Bytes> title(const std::string& hex, const char* what)
{
    auto bytes = fromHex(hex);
    if (!bytes || bytes->size() != titleLength)
        return fail(ErrorCode::Usage, what, "a system title has 16 hex digits");
    return bytes;
}

/// What the settings do not say: the family's mechanism for the client; keys are there to be used.
std::string mechanismOf(const ConnectionSettings& settings, const typecodes::AccessDefaults& access,
                        int client, const HandedKeys* handed)
{
    if (settings.mechanism)
        return *settings.mechanism;
    const auto* known = access.clientOf(client);
    const std::string standard = known               ? known->mechanism
                                 : settings.password ? "lls"
                                                     : access.mechanism;
    const bool keys = !settings.keyFile.empty() || (handed && handed->mustCipher);
    return keys && standard != "none" ? "hls-gmac" : standard;
}

/// The counters of keys that the meter may have got just now. Its own begin anew with them; ours
/// go on, and once an answer has proven the keys, the old ones' are forgotten.
class NewKeyCounters : public dlms::InvocationCounters
{
public:
    explicit NewKeyCounters(std::shared_ptr<CounterStore> store)
        : m_store(std::move(store))
    {
    }
    Result<std::uint32_t> next(dlms::KeySet keys) override { return m_store->next(keys); }
    std::uint32_t lowestAcceptable(dlms::KeySet keys) const override
    {
        return m_proven ? m_store->lowestAcceptable(keys) : 0;
    }
    Result<> received(dlms::KeySet keys, std::uint32_t counter) override
    {
        if (!m_proven)
            if (const auto forgotten = m_store->forgetReceived(); !forgotten)
                return forgotten;
        m_proven = true;
        return m_store->received(keys, counter);
    }

private:
    std::shared_ptr<CounterStore> m_store;
    bool m_proven = false;
};

bool wantsPassword(Mechanism mechanism)
{
    return mechanism == Mechanism::LowLevel || mechanism == Mechanism::HighMd5 ||
           mechanism == Mechanism::HighSha1 || mechanism == Mechanism::HighSha256;
}

} // namespace

Result<Mechanism> mechanismNamed(const std::string& name)
{
    return named(mechanisms, name, "authentication");
}

Result<Protection> protectionNamed(const std::string& name)
{
    return named(protections, name, "protection");
}

Result<Ciphering> cipheringNamed(const std::string& name)
{
    return named(cipherings, name, "ciphering");
}

Result<> checkNames(const ConnectionSettings& settings)
{
    const auto at = [](const char* option, const auto& result) -> Result<> {
        if (!result)
            return fail(ErrorCode::Usage, option, result.error().detail);
        return {};
    };
    std::vector<Result<>> checks;
    if (settings.mechanism)
        checks.push_back(at("--auth", mechanismNamed(*settings.mechanism)));
    if (settings.protection)
        checks.push_back(at("--protection", protectionNamed(*settings.protection)));
    if (settings.ciphering)
        checks.push_back(at("--ciphering", cipheringNamed(*settings.ciphering)));
    if (settings.ownTitle)
        checks.push_back(at("--own-title", title(*settings.ownTitle, "title")));
    if (settings.meterTitle)
        checks.push_back(at("--meter-title", title(*settings.meterTitle, "title")));
    for (const auto& check : checks)
        if (!check)
            return check;
    return {};
}

Result<std::shared_ptr<SessionSecurity>>
SessionSecurity::make(const ConnectionSettings& settings, const typecodes::AccessDefaults& access,
                      const HandedKeys* handed)
{
    auto made = std::make_shared<SessionSecurity>();
    made->m_client = settings.client.value_or(access.client);
    if (const auto* known = access.clientOf(made->m_client))
        made->m_role = access.roleOf(*known);
    auto& association = made->m_association;
    const auto mechanism = mechanismNamed(mechanismOf(settings, access, made->m_client, handed));
    if (!mechanism)
        return fail(mechanism.error());
    association.mechanism = *mechanism;
    association.shortNames = settings.shortNames;
    const auto protection = protectionNamed(
        settings.protection.value_or(*mechanism == Mechanism::HighGmac ? "both" : "none"));
    if (!protection)
        return fail(protection.error());
    const auto ciphering = cipheringNamed(settings.ciphering.value_or("global"));
    if (!ciphering)
        return fail(ciphering.error());
    association.security.protection = *protection;
    association.security.ciphering = *ciphering;
    if (wantsPassword(*mechanism))
        association.password =
            settings.password ? *settings.password : Secret::fromText(access.factoryPassword);
    if (dlms::isHighLevel(*mechanism) || *protection != Protection::None) {
        auto own = settings.ownTitle ? title(*settings.ownTitle, "own system title")
                   : handed          ? Result<Bytes>(ascii("MSM00001"))
                                     : ownSystemTitle();
        if (!own)
            return fail(own.error());
        association.security.ownTitle = *std::move(own);
        if (handed && settings.keyFile.empty()) {
            association.security.peerTitle = handed->systemTitle;
            association.security.counters =
                std::make_shared<dlms::CountersInMemory>(handed->highestCounter + 1);
            if (const auto used = made->use(handed->keys); !used)
                return fail(used.error());
        } else if (const auto read = made->readKeys(settings); !read) {
            return fail(read.error());
        }
    }
    if (wantsPassword(*mechanism) && association.password.empty())
        return fail(ErrorCode::PasswordMissing, "authentication",
                    "client " + std::to_string(made->m_client) + " signs on with a password");
    if (!made->m_file)
        if (const auto checked = made->checkKeys(); !checked)
            return fail(checked.error());
    return made;
}

Result<> SessionSecurity::readKeys(const ConnectionSettings& settings)
{
    if (settings.keyFile.empty())
        return {};
    m_fileName = settings.keyFile;
    m_pendingKeys = settings.pendingKeys;
    auto file = readKeyFile(QString::fromStdString(settings.keyFile));
    if (!file)
        return fail(file.error());
    Bytes wanted;
    if (settings.meterTitle) {
        auto given = title(*settings.meterTitle, "system title of the meter");
        if (!given)
            return fail(given.error());
        wanted = *std::move(given);
    }
    if (const auto* meter = file->find(wanted, {}))
        return use(*meter);
    if (!wanted.empty() || file->meters.empty())
        return fail(ErrorCode::KeyMissing, m_fileName,
                    wanted.empty() ? "the file has no meters"
                                   : "the file has no meter " + toHex(wanted));
    m_file = *std::move(file);
    return {};
}

Result<> SessionSecurity::use(const MeterKeys& meter)
{
    const auto pending = meter.pending.find(m_role.name);
    const auto* keys = !m_pendingKeys                   ? meter.of(m_role.name)
                       : pending == meter.pending.end() ? nullptr
                                                        : &pending->second;
    if (!keys)
        return fail(
            ErrorCode::KeyMissing, m_fileName,
            "the file has no keys of the role " +
                (m_role.name.empty() ? "of client " + std::to_string(m_client) : m_role.name) +
                " for this meter");
    if (const auto used = use(*keys); !used)
        return used;
    auto& security = m_association.security;
    security.peerTitle = meter.systemTitle;
    const Bytes peer = meter.systemTitle.empty() ? ascii(meter.serial) : meter.systemTitle;
    if (security.keys.globalUnicast.empty())
        return {};
    auto store = CounterStore::open({security.ownTitle, peer, m_client, security.keys.globalUnicast,
                                     security.keys.globalBroadcast});
    if (!store)
        return fail(store.error());
    m_store = *std::move(store);
    security.counters = m_store;
    if (m_pendingKeys)
        security.counters = std::make_shared<NewKeyCounters>(m_store);
    return {};
}

Result<> SessionSecurity::use(const Keys& keys)
{
    auto& security = m_association.security;
    security.keys.globalUnicast = keys.unicast;
    security.keys.globalBroadcast = keys.broadcast;
    security.keys.authentication = keys.authentication;
    security.keys.master = keys.master;
    security.signing = {keys.signing, keys.meterPublicKey};
    if (!keys.hlsSecret.empty() && m_association.mechanism != Mechanism::LowLevel)
        m_association.password = keys.hlsSecret;
    return checkKeys();
}

/// Whether the keys that mechanism and protection take are there.
Result<> SessionSecurity::checkKeys() const
{
    const auto& security = m_association.security;
    const bool gmac = m_association.mechanism == Mechanism::HighGmac;
    const auto missing = [this](const char* what) {
        return fail(ErrorCode::KeyMissing, m_fileName.empty() ? "keys" : m_fileName,
                    "client " + std::to_string(m_client) + " signs on with " + what +
                        (m_fileName.empty() ? ": give a key file with --keys FILE"
                                            : ", and the file has none for it"));
    };
    if ((gmac || security.protection != Protection::None) && security.keys.globalUnicast.empty())
        return missing("a global unicast encryption key");
    if ((gmac || security.protection != Protection::None) && security.keys.authentication.empty())
        return missing("an authentication key");
    if (m_association.mechanism == Mechanism::HighEcdsa && security.signing.privateKey.empty())
        return missing("a signing key");
    return {};
}

std::vector<dlms::AttributeReference> SessionSecurity::questions() const
{
    const int instance = std::max(0, m_role.securitySetup);
    std::vector<dlms::AttributeReference> list{
        {dataClass, Obis(0, 0, 43, 1, static_cast<std::uint8_t>(instance)), 2}};
    if (m_file)
        list.push_back({dataClass, serialObject, 2});
    return list;
}

Result<> SessionSecurity::take(const std::vector<Result<dlms::Data>>& answers)
{
    if (m_file) {
        const auto& answer = answers.at(1);
        const auto number = answer ? answer->number() : std::nullopt;
        if (!number)
            return fail(ErrorCode::KeyMissing, m_fileName,
                        "the file has the keys of several meters, and this one does not say its "
                        "serial number: name it with --meter-title");
        std::string serial = std::to_string(*number);
        serial.insert(0, 8 - std::min<std::size_t>(8, serial.size()), '0');
        const auto* meter = m_file->find({}, serial);
        if (!meter)
            return fail(ErrorCode::KeyMissing, m_fileName,
                        "the file has no keys of the meter " + serial);
        if (const auto used = use(*meter); !used)
            return used;
        m_file.reset();
    }
    if (!m_store)
        return {};
    const auto& answer = answers.at(0);
    const auto counter = answer ? answer->unsignedNumber() : std::nullopt;
    // Nobody has proven it: one lie must not use up the key for good, here and in the meter.
    constexpr std::uint64_t highestBelieved = 0xFFFFFFFFU - 1'000'000U;
    if (counter && *counter > highestBelieved && *counter <= 0xFFFFFFFFU)
        return fail(ErrorCode::LimitExceeded, "invocation counter",
                    "the meter says, without proof, that it stands at " + std::to_string(*counter) +
                        " of 4294967295, and is not believed; if it is true, the keys must be "
                        "changed by a client with other keys",
                    "Green Book, 9.2.3.3.7.3");
    if (counter && *counter <= 0xFFFFFFFFU)
        return m_store->goOnAfter(static_cast<std::uint32_t>(*counter));
    // A meter without such an object: it counts what it has seen, and takes what is higher.
    return m_store->goOnAfter(0);
}

} // namespace metersmith::services
