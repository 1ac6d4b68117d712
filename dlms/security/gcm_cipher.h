// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_GCM_CIPHER_H
#define METERSMITH_DLMS_SECURITY_GCM_CIPHER_H

#include "protocol/bytes.h"

#include <array>

struct evp_cipher_ctx_st; // OpenSSL's, unseen above the .cpp

namespace metersmith::dlms
{

inline constexpr std::size_t gcmTagLength = 12; ///< octets; Green Book, 9.2.3.3.7.7
inline constexpr std::size_t gcmIvLength = 12;
using GcmIv = std::array<std::uint8_t, gcmIvLength>;

/// AES-GCM under one key: the key schedule and the hash key are made once and serve every APDU
/// (NIST SP 800-38D). Move-only; the schedules are overwritten when it goes.
class GcmCipher
{
public:
    GcmCipher() = default;
    /// `key` of 16 or 32 octets. Errors: OutOfRange; Unsupported (OpenSSL has no AES-GCM).
    static Result<GcmCipher> make(BytesView key);
    ~GcmCipher();
    GcmCipher(const GcmCipher&) = delete;
    GcmCipher& operator=(const GcmCipher&) = delete;
    GcmCipher(GcmCipher&& other) noexcept;
    GcmCipher& operator=(GcmCipher&& other) noexcept;

    /// Whether it holds a key.
    explicit operator bool() const { return m_seal != nullptr; }

    /// Encrypts `plain` into `out` (of the same length, or null for none) and writes the 12 octets
    /// of the tag over `aad` ‖ `more` and the ciphertext into `tag` (null: not wanted).
    bool seal(const GcmIv& iv, BytesView aad, BytesView more, BytesView plain, std::uint8_t* out,
              std::uint8_t* tag);
    /// The same with ciphertext and tag (if `withTag`) appended to `out`. Piece by piece, so that
    /// the text is copied and ciphered while it is in the cache. On failure `out` may have grown.
    bool sealOnto(const GcmIv& iv, BytesView aad, BytesView plain, bool withTag, Bytes& out);
    /// The other way. With `tag` (12 octets) it is false when the tag does not match, and what
    /// stands in `out` is then not to be used; without one nothing is proven.
    bool open(const GcmIv& iv, BytesView aad, BytesView more, BytesView ciphered, std::uint8_t* out,
              const std::uint8_t* tag);

private:
    bool begin(const GcmIv& iv, BytesView aad, BytesView more);
    bool finish(std::uint8_t* tag);
    void free();

    evp_cipher_ctx_st* m_seal = nullptr;
    evp_cipher_ctx_st* m_open = nullptr;
};

} // namespace metersmith::dlms

#endif
