// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/gcm_cipher.h"

#include <openssl/evp.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace metersmith::dlms
{

namespace
{

bool fits(BytesView bytes)
{
    return bytes.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max());
}

/// One EVP update; `out` null feeds additional authenticated data.
bool update(EVP_CIPHER_CTX* context, BytesView in, std::uint8_t* out)
{
    if (in.empty())
        return true;
    int written = 0;
    return fits(in) &&
           EVP_CipherUpdate(context, out, &written, in.data(), static_cast<int>(in.size())) == 1;
}

EVP_CIPHER_CTX* keyed(BytesView key, int encrypt)
{
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    if (context == nullptr)
        return nullptr;
    const EVP_CIPHER* cipher = key.size() == 16 ? EVP_aes_128_gcm() : EVP_aes_256_gcm();
    if (EVP_CipherInit_ex(context, cipher, nullptr, key.data(), nullptr, encrypt) != 1) {
        EVP_CIPHER_CTX_free(context);
        return nullptr;
    }
    return context;
}

} // namespace

Result<GcmCipher> GcmCipher::make(BytesView key)
{
    if (key.size() != 16 && key.size() != 32)
        return fail(ErrorCode::OutOfRange, "AES key",
                    std::to_string(key.size()) + " octets; AES-GCM takes 16 or 32",
                    "Green Book, 9.2.3.7");
    GcmCipher cipher;
    cipher.m_seal = keyed(key, 1);
    cipher.m_open = keyed(key, 0);
    if (cipher.m_seal == nullptr || cipher.m_open == nullptr)
        return fail(ErrorCode::Unsupported, "AES-GCM", "OpenSSL's provider does not offer it");
    return cipher;
}

GcmCipher::~GcmCipher()
{
    free();
}

GcmCipher::GcmCipher(GcmCipher&& other) noexcept
    : m_seal(std::exchange(other.m_seal, nullptr))
    , m_open(std::exchange(other.m_open, nullptr))
{
}

GcmCipher& GcmCipher::operator=(GcmCipher&& other) noexcept
{
    if (this != &other) {
        free();
        m_seal = std::exchange(other.m_seal, nullptr);
        m_open = std::exchange(other.m_open, nullptr);
    }
    return *this;
}

void GcmCipher::free()
{
    // EVP_CIPHER_CTX_free overwrites the key schedule before it gives the memory back.
    EVP_CIPHER_CTX_free(m_seal);
    EVP_CIPHER_CTX_free(m_open);
    m_seal = nullptr;
    m_open = nullptr;
}

bool GcmCipher::begin(const GcmIv& iv, BytesView aad, BytesView more)
{
    // The IV alone: cipher and key stay as they are.
    return m_seal != nullptr &&
           EVP_EncryptInit_ex(m_seal, nullptr, nullptr, nullptr, iv.data()) == 1 &&
           update(m_seal, aad, nullptr) && update(m_seal, more, nullptr);
}

bool GcmCipher::finish(std::uint8_t* tag)
{
    std::uint8_t none[16];
    int written = 0;
    return EVP_EncryptFinal_ex(m_seal, none, &written) == 1 &&
           EVP_CIPHER_CTX_ctrl(m_seal, EVP_CTRL_AEAD_GET_TAG, static_cast<int>(gcmTagLength),
                               tag) == 1;
}

bool GcmCipher::seal(const GcmIv& iv, BytesView aad, BytesView more, BytesView plain,
                     std::uint8_t* out, std::uint8_t* tag)
{
    return begin(iv, aad, more) && update(m_seal, plain, out) && (tag == nullptr || finish(tag));
}

bool GcmCipher::sealOnto(const GcmIv& iv, BytesView aad, BytesView plain, bool withTag, Bytes& out)
{
    const std::size_t start = out.size();
    out.reserve(start + plain.size() + gcmTagLength);
    append(out, plain); // ciphered where it stands
    std::uint8_t* place = out.data() + start;
    if (!begin(iv, aad, {}) || !update(m_seal, BytesView(place, plain.size()), place))
        return false;
    if (!withTag)
        return true;
    out.resize(out.size() + gcmTagLength);
    return finish(out.data() + out.size() - gcmTagLength);
}

bool GcmCipher::open(const GcmIv& iv, BytesView aad, BytesView more, BytesView ciphered,
                     std::uint8_t* out, const std::uint8_t* tag)
{
    if (m_open == nullptr || EVP_DecryptInit_ex(m_open, nullptr, nullptr, nullptr, iv.data()) != 1)
        return false;
    if (!update(m_open, aad, nullptr) || !update(m_open, more, nullptr) ||
        !update(m_open, ciphered, out))
        return false;
    if (tag == nullptr)
        return true;
    std::uint8_t expected[gcmTagLength];
    std::copy_n(tag, gcmTagLength, expected);
    std::uint8_t none[16];
    int written = 0;
    // OpenSSL compares the tags in constant time.
    return EVP_CIPHER_CTX_ctrl(m_open, EVP_CTRL_AEAD_SET_TAG, static_cast<int>(gcmTagLength),
                               expected) == 1 &&
           EVP_DecryptFinal_ex(m_open, none, &written) == 1;
}

} // namespace metersmith::dlms
