// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_SESSION_SESSION_SECURITY_H
#define METERSMITH_SERVICES_SESSION_SESSION_SECURITY_H

#include "app/services/keys/counter_store.h"
#include "app/services/keys/key_file.h"
#include "app/services/line/connection_settings.h"
#include "dlms/client/client_session.h"
#include "typecodes/family.h"

namespace metersmith::services
{

/// Keys that this program has in its hands anyway: those of an emulated meter within it.
struct HandedKeys {
    Keys keys;
    Bytes systemTitle;
    std::uint32_t highestCounter = 0; ///< that the meter has had
    bool mustCipher = false;          ///< the meter lets nobody in without
};

/// How the client of some settings signs on: mechanism, keys, titles, counters. What the settings
/// leave open comes from the family's data and from the meter itself.
class SessionSecurity
{
public:
    /// Errors: Usage (unknown mechanism, protection, ciphering; title of another length),
    /// PasswordMissing, KeyMissing (no keys for this client, or no meter of the file is meant),
    /// those of readKeyFile() and CounterStore::open().
    static Result<std::shared_ptr<SessionSecurity>> make(const ConnectionSettings& settings,
                                                         const typecodes::AccessDefaults& access,
                                                         const HandedKeys* handed);

    /// All that the association needs, as far as it is known by now.
    const dlms::AssociationSettings& association() const { return m_association; }

    /// The counter cannot be known without asking the meter: whether it must be asked first, and
    /// whether it can be.
    bool mustAsk() const { return m_store ? !m_store->isKnown() : m_file.has_value(); }
    bool canAsk() const { return m_store || m_file; }
    std::vector<dlms::AttributeReference> questions() const;
    /// Takes the answers to questions(). Errors: KeyMissing (the file has no keys for this meter),
    /// the meter's refusal, those of the counter store.
    Result<> take(const std::vector<Result<dlms::Data>>& answers);

private:
    Result<> readKeys(const ConnectionSettings& settings);
    Result<> use(const MeterKeys& meter);
    Result<> use(const Keys& keys);
    Result<> checkKeys() const;

    dlms::AssociationSettings m_association;
    typecodes::AccessRole m_role;
    int m_client = 0;
    bool m_pendingKeys = false;
    std::optional<KeyFile> m_file; ///< while it is not known which of its meters this is
    std::string m_fileName;
    std::shared_ptr<CounterStore> m_store;
};

/// "none", "lls", "hls-gmac" … as the command line writes it. Errors: Usage, naming them all.
Result<dlms::Mechanism> mechanismNamed(const std::string& name);
/// "none", "auth", "encrypt", "both".
Result<dlms::Protection> protectionNamed(const std::string& name);
/// "global", "dedicated", "general-global", "general-dedicated".
Result<dlms::Ciphering> cipheringNamed(const std::string& name);

} // namespace metersmith::services

#endif
