// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/security_keys.h"

#include <openssl/rand.h>

#include <limits>

namespace metersmith::dlms
{

namespace
{

std::size_t at(KeySet keys)
{
    return static_cast<std::size_t>(keys);
}

constexpr std::uint32_t usedUp = std::numeric_limits<std::uint32_t>::max();

} // namespace

std::string_view name(Protection protection)
{
    switch (protection) {
    case Protection::None:
        return "none";
    case Protection::Authentication:
        return "authentication";
    case Protection::Encryption:
        return "encryption";
    case Protection::Both:
        return "both";
    }
    return "unknown";
}

std::string_view name(Ciphering ciphering)
{
    switch (ciphering) {
    case Ciphering::Global:
        return "global";
    case Ciphering::Dedicated:
        return "dedicated";
    case Ciphering::GeneralGlobal:
        return "general-global";
    case Ciphering::GeneralDedicated:
        return "general-dedicated";
    }
    return "unknown";
}

std::string_view name(KeySet keys)
{
    switch (keys) {
    case KeySet::GlobalUnicast:
        return "global unicast";
    case KeySet::GlobalBroadcast:
        return "global broadcast";
    case KeySet::Dedicated:
        return "dedicated";
    }
    return "unknown";
}

Result<std::uint32_t> CountersInMemory::next(KeySet keys)
{
    std::uint32_t& counter = m_next[at(keys)];
    if (counter == usedUp)
        return fail(ErrorCode::LimitExceeded,
                    "invocation counter, " + std::string(name(keys)) + " key",
                    "all counters are used; the key must be changed", "Green Book, 9.2.3.3.7.3");
    return counter++;
}

std::uint32_t CountersInMemory::lowestAcceptable(KeySet keys) const
{
    return m_lowest[at(keys)];
}

Result<> CountersInMemory::received(KeySet keys, std::uint32_t counter)
{
    std::uint32_t& lowest = m_lowest[at(keys)];
    if (counter < lowest || counter == usedUp)
        return fail(ErrorCode::CounterRefused,
                    "invocation counter, " + std::string(name(keys)) + " key",
                    std::to_string(counter) + "; expected " + std::to_string(lowest) + " or above",
                    "Green Book, 9.2.3.3.7.3");
    lowest = counter + 1;
    return {};
}

Bytes randomBytes(std::size_t count)
{
    Bytes bytes(count);
    if (count > static_cast<std::size_t>(std::numeric_limits<int>::max()) ||
        RAND_bytes(bytes.data(), static_cast<int>(count)) != 1)
        bytes.clear();
    return bytes;
}

} // namespace metersmith::dlms
