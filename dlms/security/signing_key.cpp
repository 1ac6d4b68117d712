// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/signing_key.h"

#include "dlms/security/ec_key.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/objects.h>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view clause = "Green Book, 9.2.3.4.4";
constexpr std::size_t numberLength = 32;
constexpr int mostDraws = 64; ///< one in 2^32 is drawn in vain
/// ECPrivateKey of P-256 before and after its number (RFC 5915, 3).
constexpr std::uint8_t before[] = {0x30, 0x31, 0x02, 0x01, 0x01, 0x04, 0x20};
constexpr std::uint8_t behind[] = {0xA0, 0x0A, 0x06, 0x08, 0x2A, 0x86,
                                   0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07};

template <auto function>
struct Free {
    template <typename T>
    void operator()(T* pointer) const
    {
        function(pointer);
    }
};
using Group = std::unique_ptr<EC_GROUP, Free<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, Free<EC_POINT_free>>;
using Number = std::unique_ptr<BIGNUM, Free<BN_clear_free>>;

/// The point that belongs to a number: 04 ‖ x ‖ y; nothing if it is none of the curve's.
Bytes pointOf(const EcNumber& secret)
{
    ERR_set_mark();
    const Group group(EC_GROUP_new_by_curve_name(OBJ_sn2nid(secret.curve->group)));
    const Number number(BN_secure_new());
    Bytes bytes;
    if (group != nullptr && number != nullptr &&
        BN_bin2bn(secret.number.data(), static_cast<int>(secret.number.size()), number.get()) !=
            nullptr &&
        BN_is_zero(number.get()) == 0 &&
        BN_cmp(number.get(), EC_GROUP_get0_order(group.get())) < 0) {
        BN_set_flags(number.get(), BN_FLG_CONSTTIME);
        const Point point(EC_POINT_new(group.get()));
        bytes.resize(1 + 2 * secret.curve->coordinate);
        if (point == nullptr ||
            EC_POINT_mul(group.get(), point.get(), number.get(), nullptr, nullptr, nullptr) != 1 ||
            EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED,
                               bytes.data(), bytes.size(), nullptr) != bytes.size())
            bytes.clear();
    }
    ERR_pop_to_mark();
    return bytes;
}

} // namespace

Result<Secret> makeSigningKey(const RandomSource& random)
{
    for (int i = 0; i < mostDraws; ++i) {
        Bytes number = random(numberLength);
        if (number.size() != numberLength)
            break;
        Bytes der;
        der.reserve(sizeof before + numberLength + sizeof behind); // grown, it would leave a copy
        append(der, BytesView(before));
        append(der, number);
        append(der, BytesView(behind));
        wipe(number);
        Secret key(std::move(der));
        const auto drawn = readPrivateKey(key.bytes());
        if (drawn && !pointOf(*drawn).empty())
            return key;
    }
    return fail(ErrorCode::Malformed, "signing key", "the random source gives no key", clause);
}

Result<Bytes> publicKeyOf(const Secret& privateKey)
{
    if (privateKey.empty())
        return fail(ErrorCode::KeyMissing, "signing key", "the private key was not given", clause);
    const auto number = readPrivateKey(privateKey.bytes());
    const Bytes point = number ? pointOf(*number) : Bytes();
    if (point.empty())
        return fail(ErrorCode::Malformed, "private key",
                    "expected PKCS #8 or SEC1 DER of a key on P-256 or P-384", clause);
    Bytes info(number->curve->infoPrefix.begin(), number->curve->infoPrefix.end());
    append(info, point);
    return info;
}

bool isPublicKey(BytesView key)
{
    const auto read = readPublicKey(key);
    if (!read)
        return false;
    ERR_set_mark();
    const Group group(EC_GROUP_new_by_curve_name(OBJ_sn2nid(read->curve->group)));
    const Point point(group != nullptr ? EC_POINT_new(group.get()) : nullptr);
    const bool isOne =
        point != nullptr && EC_POINT_oct2point(group.get(), point.get(), read->point.data(),
                                               read->point.size(), nullptr) == 1;
    ERR_pop_to_mark();
    return isOne;
}

} // namespace metersmith::dlms
