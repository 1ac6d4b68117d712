// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/hls.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <algorithm>
#include <array>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view clause = "Green Book, 9.2.3.4.4";

template <auto function>
struct Free {
    template <typename T>
    void operator()(T* pointer) const
    {
        function(pointer);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using RawSignature = std::unique_ptr<ECDSA_SIG, Free<ECDSA_SIG_free>>;
using Number = std::unique_ptr<BIGNUM, Free<BN_free>>;

/// Leaves OpenSSL's error queue as it was found: others read it too.
class QuietErrors
{
public:
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
};

struct Curve {
    const char* group;
    const char* hash;
    std::size_t coordinate;      ///< octets of x, y, r and s
    std::string_view infoPrefix; ///< SubjectPublicKeyInfo up to the point (RFC 5480)
};

using namespace std::string_view_literals;

constexpr std::array<Curve, 2> curves{{
    {"prime256v1", "SHA256", 32,
     "\x30\x59\x30\x13\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x08\x2A\x86\x48\xCE\x3D\x03\x01\x07"
     "\x03\x42\x00"sv},
    {"secp384r1", "SHA384", 48,
     "\x30\x76\x30\x10\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01\x06\x05\x2B\x81\x04\x00\x22\x03\x62"
     "\x00"sv},
}};

struct CurveAndPoint {
    const Curve* curve = nullptr;
    Bytes point; ///< 04 ‖ x ‖ y
};

/// A raw point (with or without its leading 04) or the one DER form that a SubjectPublicKeyInfo
/// on these curves can have: no general parser is shown bytes from outside.
std::optional<CurveAndPoint> publicPoint(BytesView key)
{
    for (const Curve& curve : curves) {
        const std::size_t bare = 2 * curve.coordinate;
        if (key.size() == bare) {
            Bytes point{0x04};
            append(point, key);
            return CurveAndPoint{&curve, std::move(point)};
        }
        const std::size_t prefix = curve.infoPrefix.size();
        const bool hasInfo = key.size() == prefix + 1 + bare &&
                             std::ranges::equal(key.first(prefix), ascii(curve.infoPrefix));
        const BytesView point = hasInfo ? key.subspan(prefix) : key;
        if (point.size() == 1 + bare && point[0] == 0x04)
            return CurveAndPoint{&curve, Bytes(point.begin(), point.end())};
    }
    return {};
}

Key publicKeyOn(const Curve& curve, Bytes& point)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    if (context == nullptr || EVP_PKEY_fromdata_init(context.get()) != 1)
        return {};
    std::string group = curve.group;
    std::array<OSSL_PARAM, 3> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end()};
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.data()) != 1)
        return {};
    return Key(key);
}

const Curve* curveOf(EVP_PKEY* key)
{
    std::array<char, 64> group{};
    if (EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) != 1)
        return nullptr;
    const auto found = std::ranges::find_if(
        curves, [&](const Curve& curve) { return std::string_view(group.data()) == curve.group; });
    return found == curves.end() ? nullptr : &*found;
}

/// Whether the private number is one of the curve's.
bool isSound(EVP_PKEY* key)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context != nullptr && EVP_PKEY_private_check(context.get()) == 1;
}

/// r ‖ s as OpenSSL wants it: DER.
Bytes toDer(BytesView signature)
{
    const std::size_t half = signature.size() / 2;
    Number r(BN_bin2bn(signature.data(), static_cast<int>(half), nullptr));
    Number s(BN_bin2bn(signature.data() + half, static_cast<int>(half), nullptr));
    const RawSignature raw(ECDSA_SIG_new());
    if (r == nullptr || s == nullptr || raw == nullptr ||
        ECDSA_SIG_set0(raw.get(), r.get(), s.get()) != 1)
        return {};
    static_cast<void>(r.release()); // the signature's now
    static_cast<void>(s.release());
    unsigned char* der = nullptr;
    const int length = i2d_ECDSA_SIG(raw.get(), &der);
    if (length <= 0)
        return {};
    Bytes bytes(der, der + length);
    OPENSSL_free(der);
    return bytes;
}

Bytes fromDer(BytesView der, std::size_t coordinate)
{
    const unsigned char* at = der.data();
    const RawSignature raw(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    if (raw == nullptr)
        return {};
    Bytes signature(2 * coordinate);
    const int half = static_cast<int>(coordinate);
    if (BN_bn2binpad(ECDSA_SIG_get0_r(raw.get()), signature.data(), half) != half ||
        BN_bn2binpad(ECDSA_SIG_get0_s(raw.get()), signature.data() + coordinate, half) != half)
        return {};
    return signature;
}

} // namespace

Result<Bytes> sign(const Secret& privateKey, BytesView text)
{
    if (privateKey.empty())
        return fail(ErrorCode::KeyMissing, "signature", "the private key was not given", clause);
    const QuietErrors quiet;
    const unsigned char* at = privateKey.bytes().data();
    const Key key(d2i_PrivateKey(EVP_PKEY_EC, nullptr, &at, static_cast<long>(privateKey.size())));
    const Curve* curve = key != nullptr ? curveOf(key.get()) : nullptr;
    if (curve == nullptr || !isSound(key.get()))
        return fail(ErrorCode::Malformed, "private key",
                    "expected PKCS #8 or SEC1 DER of a key on P-256 or P-384", clause);
    const DigestContext context(EVP_MD_CTX_new());
    std::size_t length = 0;
    Bytes der;
    if (context != nullptr &&
        EVP_DigestSignInit_ex(context.get(), nullptr, curve->hash, nullptr, nullptr, key.get(),
                              nullptr) == 1 &&
        EVP_DigestSign(context.get(), nullptr, &length, text.data(), text.size()) == 1) {
        der.resize(length);
        if (EVP_DigestSign(context.get(), der.data(), &length, text.data(), text.size()) != 1)
            length = 0;
        der.resize(length);
    }
    Bytes signature = fromDer(der, curve->coordinate);
    if (signature.empty())
        return fail(ErrorCode::Malformed, "private key", "OpenSSL cannot sign with it", clause);
    return signature;
}

Result<> verifySignature(BytesView publicKey, BytesView text, BytesView signature)
{
    const QuietErrors quiet;
    auto point = publicPoint(publicKey);
    const Key key = point ? publicKeyOn(*point->curve, point->point) : Key();
    if (key == nullptr)
        return fail(ErrorCode::Malformed, "public key",
                    std::to_string(publicKey.size()) +
                        " octets; expected SubjectPublicKeyInfo DER or an uncompressed point on "
                        "P-256 or P-384",
                    clause);
    const std::size_t expected = 2 * point->curve->coordinate;
    if (signature.size() != expected)
        return fail(ErrorCode::Malformed, "signature",
                    std::to_string(signature.size()) + " octets, expected " +
                        std::to_string(expected) + " for this key",
                    clause);
    const Bytes der = toDer(signature);
    const DigestContext context(EVP_MD_CTX_new());
    if (!der.empty() && context != nullptr &&
        EVP_DigestVerifyInit_ex(context.get(), nullptr, point->curve->hash, nullptr, nullptr,
                                key.get(), nullptr) == 1 &&
        EVP_DigestVerify(context.get(), der.data(), der.size(), text.data(), text.size()) == 1)
        return {};
    return fail(ErrorCode::SignatureInvalid, "signature",
                "it was not made over these bytes with this key's private half", clause);
}

} // namespace metersmith::dlms
