// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/digest.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace metersmith::dlms
{

namespace
{

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

const EVP_MD* functionOf(Hash hash)
{
    switch (hash) {
    case Hash::Md5:
        return EVP_md5();
    case Hash::Sha1:
        return EVP_sha1();
    case Hash::Sha256:
        return EVP_sha256();
    }
    return nullptr;
}

} // namespace

Result<Bytes> digest(Hash hash, std::initializer_list<BytesView> parts)
{
    ERR_set_mark();
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    const EVP_MD* function = functionOf(hash);
    Bytes value(EVP_MAX_MD_SIZE);
    unsigned length = 0;
    const bool made = context != nullptr &&
                      EVP_DigestInit_ex(context.get(), function, nullptr) == 1 &&
                      std::ranges::all_of(parts,
                                          [&](BytesView part) {
                                              return EVP_DigestUpdate(context.get(), part.data(),
                                                                      part.size()) == 1;
                                          }) &&
                      EVP_DigestFinal_ex(context.get(), value.data(), &length) == 1;
    ERR_pop_to_mark();
    if (!made)
        return fail(ErrorCode::Unsupported,
                    "hash function " + std::string(EVP_MD_get0_name(function)),
                    "OpenSSL refuses it; its configuration may allow approved functions alone");
    value.resize(length);
    return value;
}

} // namespace metersmith::dlms
