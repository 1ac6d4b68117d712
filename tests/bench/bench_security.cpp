// SPDX-License-Identifier: Apache-2.0
//
// Protection of APDUs on one core, against AES-GCM of OpenSSL's EVP alone with the same key and the
// same lengths in the same run. After the benchmarks a table sets both beside the targets.
#include "dlms/security/apdu_protection.h"

#include <benchmark/benchmark.h>
#include <openssl/evp.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

constexpr int tagLength = 12;

Bytes key()
{
    return fromHex("000102030405060708090A0B0C0D0E0F").value();
}

ApduProtection protection()
{
    SecuritySettings settings;
    settings.protection = Protection::Both;
    settings.ownTitle = fromHex("4D4D4D0000BC614E").value();
    settings.peerTitle = settings.ownTitle;
    settings.keys.globalUnicast = Secret(key());
    settings.keys.authentication = Secret(fromHex("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF").value());
    return ApduProtection::make(settings).value();
}

Bytes apdu(const benchmark::State& state)
{
    Bytes bytes(static_cast<std::size_t>(state.range(0)), 0x5A);
    bytes[0] = 0xC4;
    return bytes;
}

void counted(benchmark::State& state)
{
    state.SetBytesProcessed(state.iterations() * state.range(0));
}

void protect(benchmark::State& state)
{
    auto cipher = protection();
    const Bytes plain = apdu(state);
    Bytes out;
    std::uint32_t counter = 0;
    for (auto _ : state) {
        out.clear();
        if (!cipher.protect(plain, Ciphering::Global, Protection::Both, ++counter, out))
            state.SkipWithError("not protected");
        benchmark::DoNotOptimize(out.data());
    }
    counted(state);
}

void unprotect(benchmark::State& state)
{
    auto cipher = protection();
    Bytes ciphered;
    static_cast<void>(
        cipher.protect(apdu(state), Ciphering::Global, Protection::Both, 1, ciphered));
    for (auto _ : state) {
        const auto plain = cipher.unprotect(ciphered);
        if (!plain)
            state.SkipWithError("not opened");
        benchmark::DoNotOptimize(plain->apdu.data());
    }
    counted(state);
}

/// EVP alone: the key once, for each message its IV, 17 octets of additional data, text and tag.
class Evp
{
public:
    explicit Evp(bool encrypt)
        : m_encrypt(encrypt)
    {
        const Bytes secret = key();
        EVP_CipherInit_ex(m_context, EVP_aes_128_gcm(), nullptr, secret.data(), nullptr,
                          encrypt ? 1 : 0);
    }
    ~Evp() { EVP_CIPHER_CTX_free(m_context); }
    Evp(const Evp&) = delete;
    Evp& operator=(const Evp&) = delete;

    bool run(const Bytes& in, Bytes& out, std::uint8_t* tag)
    {
        int length = 0;
        bool good = EVP_CipherInit_ex(m_context, nullptr, nullptr, nullptr, m_iv.data(), -1) == 1;
        EVP_CipherUpdate(m_context, nullptr, &length, m_aad.data(), 17);
        EVP_CipherUpdate(m_context, out.data(), &length, in.data(), static_cast<int>(in.size()));
        if (!m_encrypt)
            EVP_CIPHER_CTX_ctrl(m_context, EVP_CTRL_AEAD_SET_TAG, tagLength, tag);
        std::uint8_t none[16];
        good = EVP_CipherFinal_ex(m_context, none, &length) == 1 && good;
        if (m_encrypt)
            EVP_CIPHER_CTX_ctrl(m_context, EVP_CTRL_AEAD_GET_TAG, tagLength, tag);
        return good;
    }

private:
    EVP_CIPHER_CTX* m_context = EVP_CIPHER_CTX_new();
    bool m_encrypt;
    const Bytes m_aad = Bytes(17, 0xD0);
    const Bytes m_iv = Bytes(12, 0x4D);
};

void limitEvp(benchmark::State& state, bool encrypt)
{
    const Bytes plain = apdu(state);
    Bytes ciphered(plain.size());
    Bytes out(plain.size());
    std::uint8_t tag[tagLength] = {};
    Evp(true).run(plain, ciphered, tag);
    Evp evp(encrypt);
    for (auto _ : state) {
        if (!evp.run(encrypt ? plain : ciphered, out, tag))
            state.SkipWithError("EVP refused");
        benchmark::DoNotOptimize(out.data());
        benchmark::ClobberMemory();
    }
    counted(state);
}

/// Bytes per second of every benchmark, for the table at the end.
class Collector : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs)
            if (const auto found = run.counters.find("bytes_per_second");
                found != run.counters.end())
                figures[run.benchmark_name()] = std::max(figures[run.benchmark_name()],
                                                         static_cast<double>(found->second) / 1e6);
    }
    std::map<std::string, double> figures;
};

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    constexpr int small = 200;
    constexpr int large = 60'000;
    for (const int size : {small, large}) {
        benchmark::RegisterBenchmark("limitEvpSeal", limitEvp, true)->Arg(size);
        benchmark::RegisterBenchmark("protect", protect)->Arg(size);
        benchmark::RegisterBenchmark("limitEvpOpen", limitEvp, false)->Arg(size);
        benchmark::RegisterBenchmark("unprotect", unprotect)->Arg(size);
    }
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    benchmark::Shutdown();

    std::printf("\n%-10s %8s %12s %12s %8s %12s\n", "", "octets", "MB/s", "EVP alone", "ratio",
                "target MB/s");
    for (const int size : {small, large})
        for (const char* what : {"protect", "unprotect"}) {
            std::string suffix(1, '/');
            suffix += std::to_string(size);
            const std::string limit =
                std::string(what) == "protect" ? "limitEvpSeal" : "limitEvpOpen";
            const double seen = collector.figures[what + suffix];
            const double bare = collector.figures[limit + suffix];
            std::printf("%-10s %8d %12.0f %12.0f %8.2f %12d\n", what, size, seen, bare,
                        bare > 0 ? seen / bare : 0.0, size == small ? 250 : 4000);
        }
    return 0;
}
