// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/key_wrap.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <memory>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view clause = "RFC 3394; Green Book, 9.2.3.3.8";
constexpr std::size_t checkLength = 8; ///< by which the wrapped key is longer
constexpr std::size_t longestKey = 64;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

Result<> checkMaster(const Secret& master)
{
    if (master.size() == 16 || master.size() == 32)
        return {};
    return fail(ErrorCode::OutOfRange, "master key",
                std::to_string(master.size()) + " octets, expected 16 or 32", clause);
}

bool fits(std::size_t key)
{
    return key >= 16 && key <= longestKey && key % 8 == 0;
}

/// The whole of `in` into `out`, which has room for a block more than is written.
bool run(const Secret& master, BytesView in, Bytes& out, std::size_t expected, int wrapping)
{
    ERR_set_mark();
    const Context context(EVP_CIPHER_CTX_new());
    const EVP_CIPHER* cipher = master.size() == 16 ? EVP_aes_128_wrap() : EVP_aes_256_wrap();
    bool done = false;
    if (context != nullptr) {
        EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
        int length = 0;
        out.resize(expected + 16);
        done = EVP_CipherInit_ex(context.get(), cipher, nullptr, master.bytes().data(), nullptr,
                                 wrapping) == 1 &&
               EVP_CipherUpdate(context.get(), out.data(), &length, in.data(),
                                static_cast<int>(in.size())) == 1 &&
               length == static_cast<int>(expected);
    }
    ERR_pop_to_mark();
    return done;
}

} // namespace

Result<Bytes> wrapKey(const Secret& master, const Secret& key)
{
    if (const auto usable = checkMaster(master); !usable)
        return fail(usable.error());
    if (!fits(key.size()))
        return fail(ErrorCode::OutOfRange, "key to wrap",
                    std::to_string(key.size()) + " octets, expected 16, 24, 32 … 64", clause);
    Bytes wrapped;
    if (!run(master, key.bytes(), wrapped, key.size() + checkLength, 1))
        return fail(ErrorCode::Unsupported, "AES key wrap", "OpenSSL does not offer it", clause);
    wrapped.resize(key.size() + checkLength);
    return wrapped;
}

Result<Secret> unwrapKey(const Secret& master, BytesView wrapped)
{
    if (const auto usable = checkMaster(master); !usable)
        return fail(usable.error());
    if (wrapped.size() < checkLength || !fits(wrapped.size() - checkLength))
        return fail(ErrorCode::OutOfRange, "wrapped key",
                    std::to_string(wrapped.size()) + " octets, expected 24, 32, 40 … 72", clause);
    Bytes key;
    if (!run(master, wrapped, key, wrapped.size() - checkLength, 0)) {
        wipe(key);
        return fail(ErrorCode::DecryptionFailed, "wrapped key",
                    "the check value does not match: another master key, or changed bytes", clause);
    }
    key.resize(wrapped.size() - checkLength);
    return Secret(std::move(key));
}

} // namespace metersmith::dlms
