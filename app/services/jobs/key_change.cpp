// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/key_change.h"

#include "app/services/keys/private_file.h"
#include "dlms/security/key_wrap.h"
#include "dlms/security/security_keys.h"

namespace metersmith::services::jobs
{

namespace
{

constexpr std::uint16_t securitySetupClass = 64;
constexpr std::int8_t keyTransfer = 2;
constexpr int mostTransfers = 2;

/// key_id of key_transfer (Blue Book, 4.4.7).
struct KeyId {
    std::uint8_t id;
    Secret Keys::*place;
};
constexpr KeyId keyIds[] = {
    {0, &Keys::unicast}, {1, &Keys::broadcast}, {2, &Keys::authentication}, {3, &Keys::master}};

/// The meter answered, and does not know these keys; a fault of the line says nothing about them.
bool saysWrongKeys(ErrorCode code)
{
    return code == ErrorCode::AuthenticationFailed || code == ErrorCode::AssociationRefused ||
           code == ErrorCode::DecryptionFailed || code == ErrorCode::ServiceRefused ||
           code == ErrorCode::AccessDenied;
}

Error noSuchKeys(const QString& file, const std::string& role)
{
    return {ErrorCode::KeyMissing,
            file.toStdString(),
            "the file has no keys of the role " + role + " for this meter",
            {}};
}

} // namespace

OneRequest::OneRequest(dlms::Request request, std::string text)
    : m_step{std::move(request), std::move(text)}
{
}

std::optional<Step> OneRequest::next()
{
    if (m_asked)
        return {};
    m_asked = true;
    return m_step;
}

void OneRequest::answered(const Result<dlms::Data>& answer)
{
    m_answered = true;
    if (!answer)
        m_error = answer.error();
}

Keys randomKeys(const Keys& old, bool master)
{
    constexpr std::size_t keyLength = 16;
    Keys keys;
    for (const auto& [id, place] : keyIds)
        if (!(old.*place).empty() && (place != &Keys::master || master))
            keys.*place = Secret(dlms::randomBytes(keyLength));
    return keys;
}

KeyChange::KeyChange(QString keyFile, Bytes meterTitle, std::string role, int instance)
    : m_fileName(std::move(keyFile))
    , m_meterTitle(std::move(meterTitle))
    , m_role(std::move(role))
    , m_instance(instance)
{
}

Result<> KeyChange::begin(const Keys& wanted)
{
    const auto lock = lockPrivateFile(m_fileName); // other changes write into the same file
    if (!lock)
        return fail(lock.error());
    auto file = readKeyFile(m_fileName);
    if (!file)
        return fail(file.error());
    auto* meter = file->find(m_meterTitle, {});
    const auto* keys = meter ? meter->of(m_role) : nullptr;
    if (!keys)
        return fail(noSuchKeys(m_fileName, m_role));
    m_old = *keys;
    if (const auto pending = meter->pending.find(m_role); pending != meter->pending.end()) {
        m_new = pending->second;
        m_recovery = true;
        m_phase = Phase::ProveNew; // the meter may have them: that is found out first
        return {};
    }
    if (m_old.master.empty())
        return fail(ErrorCode::KeyMissing, m_fileName.toStdString(),
                    "new keys travel wrapped with the master key, and the file has none for " +
                        m_role);
    m_new = m_old;
    for (const auto& [id, place] : keyIds)
        if (!(wanted.*place).empty())
            m_new.*place = wanted.*place;
    if (m_new == m_old)
        return fail(ErrorCode::Usage, m_fileName.toStdString(), "the new keys are the old ones");
    if (m_new.unicast == m_old.unicast && m_new.authentication == m_old.authentication)
        return fail(ErrorCode::Usage, m_fileName.toStdString(),
                    "give another unicast or authentication key with them: after a cut, signing on "
                    "with those two is what shows which keys the meter has");
    meter->pending[m_role] = m_new;
    if (const auto written = writeKeyFile(m_fileName, *file); !written)
        return written;
    m_phase = Phase::Transfer;
    return {};
}

Result<dlms::ActionRequest> KeyChange::transfer() const
{
    std::vector<dlms::Data> elements;
    for (const auto& [id, place] : keyIds) {
        if (m_new.*place == m_old.*place)
            continue;
        auto wrapped = dlms::wrapKey(m_old.master, m_new.*place);
        if (!wrapped)
            return fail(wrapped.error());
        elements.push_back(dlms::Data::structure(
            {dlms::Data::enumeration(id), dlms::Data::octets(*std::move(wrapped))}));
    }
    const Obis setup(0, 0, 43, 0, static_cast<std::uint8_t>(m_instance));
    return dlms::ActionRequest{{securitySetupClass, setup, keyTransfer},
                               dlms::Data::array(std::move(elements))};
}

std::optional<KeyChange::Conversation> KeyChange::next()
{
    // The security setup's own logical name: whoever reads it has the keys.
    const dlms::GetRequest proof{
        {securitySetupClass, Obis(0, 0, 43, 0, static_cast<std::uint8_t>(m_instance)), 1}, {}};
    switch (m_phase) {
    case Phase::Over:
        return {};
    case Phase::Transfer: {
        auto request = transfer();
        if (!request) {
            over(request.error());
            return {};
        }
        ++m_transfers;
        m_refusal.reset();
        m_job = std::make_unique<OneRequest>(*std::move(request), "Handing over the new keys");
        return Conversation{false, m_job.get()};
    }
    case Phase::ProveNew:
        m_job = std::make_unique<OneRequest>(proof, "Proving the new keys");
        return Conversation{true, m_job.get()};
    case Phase::ProveOld:
        m_job = std::make_unique<OneRequest>(proof, "Proving the old keys");
        return Conversation{false, m_job.get()};
    }
    return {};
}

void KeyChange::ended(const std::optional<Error>& outcome)
{
    const bool answered = m_job && m_job->stepsDone() == 1;
    switch (m_phase) {
    case Phase::Over:
        return;
    case Phase::Transfer:
        if (outcome && answered)
            m_refusal = outcome;
        else if (outcome && !saysWrongKeys(outcome->code)) {
            over(outcome); // whether the meter took the keys is not known: the next run asks it
            return;
        }
        m_phase = m_refusal ? Phase::ProveOld : Phase::ProveNew;
        return;
    case Phase::ProveNew:
        if (!outcome) {
            const auto closed = close(true);
            m_changed = closed.has_value();
            over(closed ? std::nullopt : std::optional<Error>(closed.error()));
        } else if (saysWrongKeys(outcome->code)) {
            m_phase = Phase::ProveOld;
        } else {
            over(outcome);
        }
        return;
    case Phase::ProveOld:
        if (outcome) {
            over(outcome);
        } else if (m_refusal || m_transfers >= mostTransfers) {
            const auto closed = close(false);
            over(!closed     ? closed.error()
                 : m_refusal ? *m_refusal
                             : Error{ErrorCode::ValueRefused,
                                     "key change",
                                     "the meter took the new keys and goes on with the old ones",
                                     {}});
        } else {
            m_phase = Phase::Transfer; // the old keys hold: once more
        }
        return;
    }
}

/// Ends the journal: the pending keys become the role's, or are dropped.
Result<> KeyChange::close(bool accepted)
{
    const auto lock = lockPrivateFile(m_fileName);
    if (!lock)
        return fail(lock.error());
    auto file = readKeyFile(m_fileName);
    if (!file)
        return fail(file.error());
    auto* meter = file->find(m_meterTitle, {});
    if (!meter)
        return fail(noSuchKeys(m_fileName, m_role));
    meter->pending.erase(m_role);
    if (accepted)
        meter->roles[m_role] = m_new;
    return writeKeyFile(m_fileName, *file);
}

void KeyChange::over(std::optional<Error> error)
{
    m_error = std::move(error);
    m_phase = Phase::Over;
}

} // namespace metersmith::services::jobs
