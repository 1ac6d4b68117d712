// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/ec_key.h"
#include "dlms/security/hls.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>

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
using Number = std::unique_ptr<BIGNUM, Free<BN_clear_free>>;

/// Leaves OpenSSL's error queue as it was found: others read it too.
class QuietErrors
{
public:
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
};

Key fromData(const char* group, OSSL_PARAM parameter, int selection)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    if (context == nullptr || EVP_PKEY_fromdata_init(context.get()) != 1)
        return {};
    std::string name = group;
    std::array<OSSL_PARAM, 3> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, name.data(), 0), parameter,
        OSSL_PARAM_construct_end()};
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_fromdata(context.get(), &key, selection, parameters.data()) != 1)
        return {};
    return Key(key);
}

/// A point that is not on the curve gives none.
Key publicKeyAt(EcPoint& place)
{
    return fromData(place.curve->group,
                    OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, place.point.data(),
                                                      place.point.size()),
                    EVP_PKEY_PUBLIC_KEY);
}

/// Made from the number itself: OpenSSL's decoders leave copies of the DER in freed memory.
Key privateKeyOf(const EcNumber& number)
{
    const Number big(BN_secure_new());
    Bytes native(number.curve->coordinate);
    Key key;
    if (big != nullptr &&
        BN_bin2bn(number.number.data(), static_cast<int>(number.number.size()), big.get()) !=
            nullptr &&
        BN_bn2nativepad(big.get(), native.data(), static_cast<int>(native.size())) > 0)
        key = fromData(
            number.curve->group,
            OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_PRIV_KEY, native.data(), native.size()),
            EVP_PKEY_KEYPAIR);
    wipe(native);
    return key;
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
    const auto number = readPrivateKey(privateKey.bytes());
    const Key key = number ? privateKeyOf(*number) : Key();
    if (key == nullptr || !isSound(key.get()))
        return fail(ErrorCode::Malformed, "private key",
                    "expected PKCS #8 or SEC1 DER of a key on P-256 or P-384", clause);
    const DigestContext context(EVP_MD_CTX_new());
    std::size_t length = 0;
    Bytes der;
    if (context != nullptr &&
        EVP_DigestSignInit_ex(context.get(), nullptr, number->curve->hash, nullptr, nullptr,
                              key.get(), nullptr) == 1 &&
        EVP_DigestSign(context.get(), nullptr, &length, text.data(), text.size()) == 1) {
        der.resize(length);
        if (EVP_DigestSign(context.get(), der.data(), &length, text.data(), text.size()) != 1)
            length = 0;
        der.resize(length);
    }
    Bytes signature = fromDer(der, number->curve->coordinate);
    if (signature.empty())
        return fail(ErrorCode::Malformed, "private key", "OpenSSL cannot sign with it", clause);
    return signature;
}

Result<> verifySignature(BytesView publicKey, BytesView text, BytesView signature)
{
    const QuietErrors quiet;
    auto point = readPublicKey(publicKey);
    const Key key = point ? publicKeyAt(*point) : Key();
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
