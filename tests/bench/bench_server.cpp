// SPDX-License-Identifier: Apache-2.0
//
// The server from bytes to bytes: GETs in memory against memcpy of the same bytes, over one TCP
// loopback connection against a bare ping-pong of the same sizes in the same run, and the memory of
// a thousand associations. Prints one table; takes about ten seconds.
#include "dlms/link/wrapper_link.h"
#include "dlms/server/server_session.h"

#include <arpa/inet.h>
#include <malloc.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <thread>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

constexpr ClientSap client = 16;
constexpr std::uint8_t objectCount = 64;

/// A meter of registers, found by their names.
class Registers : public ServerHandler
{
public:
    AcseDiagnostic associate(const AssociationRequest&) override { return AcseDiagnostic::Null; }
    tl::expected<Data, DataAccessResult> get(ClientSap, const AttributeReference& attribute,
                                             const SelectiveAccess*) override
    {
        const auto found = std::ranges::lower_bound(m_names, attribute.object);
        if (found == m_names.end() || *found != attribute.object || attribute.classId != 3 ||
            attribute.attribute != 2)
            return tl::unexpected(DataAccessResult::ObjectUndefined);
        return Data::unsigned32(static_cast<std::uint32_t>(found - m_names.begin()));
    }
    DataAccessResult set(ClientSap, const AttributeReference&, const Data&) override
    {
        return DataAccessResult::ReadWriteDenied;
    }
    tl::expected<Data, ActionResult> action(ClientSap, const MethodReference&,
                                            const std::optional<Data>&) override
    {
        return tl::unexpected(ActionResult::ObjectUndefined);
    }
    void released(ClientSap) override {}
    std::optional<ServerSecurity> security(ClientSap) override { return keys; }

    std::optional<ServerSecurity> keys;

private:
    static std::vector<Obis> names()
    {
        std::vector<Obis> all;
        for (std::uint8_t i = 0; i < objectCount; ++i)
            all.emplace_back(1, 0, 1, 8, i);
        return all;
    }
    const std::vector<Obis> m_names = names();
};

Bytes pdu(std::string_view hex)
{
    const auto apdu = fromHex(hex).value();
    Bytes bytes;
    for (const auto field :
         {std::uint16_t{1}, client, std::uint16_t{1}, static_cast<std::uint16_t>(apdu.size())})
        appendU16(bytes, field);
    append(bytes, apdu);
    return bytes;
}

const Bytes aarq = pdu("601DA109060760857405080101BE10040E01000000065F1F04007C1BFFFFFF");
const Bytes cipheredAarq =
    pdu("6029A109060760857405080103A60A04084D4D4D0000BC614EBE10040E01000000065F1F"
        "04007C1BFFFFFF");
const Bytes get = pdu("C001C10003010001082AFF0200");

ServerSession makeServer(ServerHandler& handler)
{
    WrapperSettings settings;
    settings.role = Role::Server;
    settings.peers = {client, 1, 0};
    return {makeWrapperLink(settings), handler};
}

bool associated(ServerSession& server, BytesView request, TimePoint now)
{
    static_cast<void>(server.start(now));
    for (const auto& effect : server.received(request, now))
        if (const auto* sent = std::get_if<Send>(&effect))
            return sent->bytes.size() > 20 && sent->bytes[8] == 0x61 && sent->bytes[25] == 0;
    return false;
}

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

[[noreturn]] void give_up(const char* what)
{
    std::fprintf(stderr, "bench_server: %s\n", what);
    std::exit(1);
}

/// Calls `what` in rounds; the best round's calls per second of this thread.
template <typename What>
double perSecond(What what)
{
    constexpr int calls = 500'000, rounds = 9;
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto from = cpuSeconds();
        for (int i = 0; i < calls; ++i)
            what();
        best = std::max(best, calls / (cpuSeconds() - from));
    }
    return best;
}

void row(const char* what, double figure, const char* unit, double target, const char* limitName,
         double limit, double ratio)
{
    std::printf("%-46s %14.3f %-6s target %11.3f %-4s %s %.3f, ratio %.3f\n", what, figure, unit,
                target, figure >= target ? "met" : "MISS", limitName, limit, ratio);
}

void inMemory()
{
    Registers handler;
    auto server = makeServer(handler);
    const TimePoint now{std::chrono::hours(1)};
    if (!associated(server, aarq, now))
        give_up("the association was refused");
    ServerEffects effects;
    server.receivedInto(get, now, effects);
    const auto* answer = effects.size() == 2 ? std::get_if<Send>(&effects[1]) : nullptr;
    if (!answer || toHex(BytesView(answer->bytes).subspan(8)) != "C401C100060000002A")
        give_up("the GET was not answered");
    Bytes copied(get.size() + answer->bytes.size());
    const auto answered = answer->bytes;
    const auto limit = perSecond([&] {
        std::memcpy(copied.data(), get.data(), get.size());
        std::memcpy(copied.data() + get.size(), answered.data(), answered.size());
        asm volatile("" : : "r"(copied.data()) : "memory");
    });
    const auto recycled = perSecond([&] {
        server.receivedInto(get, now, effects);
        asm volatile("" : : "r"(effects.data()) : "memory");
    });
    const auto fresh = perSecond([&] {
        effects = server.received(get, now);
        asm volatile("" : : "r"(effects.data()) : "memory");
    });
    constexpr double millions = 1e-6;
    row("GETs in memory, wrapper, receivedInto()", recycled * millions, "M/s", 6, "memcpy of both",
        limit * millions, recycled / limit);
    row("GETs in memory, wrapper, received()", fresh * millions, "M/s", 6, "memcpy of both",
        limit * millions, fresh / limit);
}

/// Reads exactly `size` bytes; false if the line is closed.
bool readAll(int socket, std::uint8_t* to, std::size_t size)
{
    while (size > 0) {
        const auto got = read(socket, to, size);
        if (got <= 0)
            return false;
        to += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

void connectPair(int& a, int& b)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        listen(listener, 1) != 0 ||
        getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        give_up("no loopback port");
    a = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(a, reinterpret_cast<sockaddr*>(&address), size) != 0)
        give_up("no loopback connection");
    b = accept(listener, nullptr, nullptr);
    close(listener);
    const int on = 1;
    for (const int end : {a, b})
        setsockopt(end, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// One end of a TCP connection that answers as a meter, or with the same bytes without one.
void serve(int line, const std::atomic<bool>& bare)
{
    Registers handler;
    auto server = makeServer(handler);
    const auto now = [] {
        return TimePoint(std::chrono::duration_cast<Duration>(
            std::chrono::steady_clock::now().time_since_epoch()));
    };
    static_cast<void>(server.start(now()));
    std::array<std::uint8_t, 4096> buffer{};
    ServerEffects effects;
    Bytes last;
    for (;;) {
        const auto got = read(line, buffer.data(), buffer.size());
        if (got <= 0)
            return;
        if (bare) {
            if (write(line, last.data(), last.size()) < 0)
                return;
            continue;
        }
        server.receivedInto(BytesView(buffer).first(static_cast<std::size_t>(got)), now(), effects);
        for (const auto& effect : effects)
            if (const auto* send = std::get_if<Send>(&effect)) {
                if (last.size() != send->bytes.size())
                    last = send->bytes;
                if (write(line, send->bytes.data(), send->bytes.size()) < 0)
                    return;
            }
    }
}

/// Asks `count` times; the seconds it took.
double ask(int line, std::size_t answerSize, int count)
{
    std::array<std::uint8_t, 4096> buffer{};
    const auto from = wallSeconds();
    for (int i = 0; i < count; ++i)
        if (write(line, get.data(), get.size()) < 0 || !readAll(line, buffer.data(), answerSize))
            give_up("the connection broke");
    return wallSeconds() - from;
}

void overTcp()
{
    constexpr int rounds = 1000, each = 100;
    constexpr std::size_t answerSize = 8 + 9;
    int here = -1, there = -1;
    connectPair(here, there);
    std::atomic<bool> bare = false;
    std::thread server([&] { serve(there, bare); });
    std::array<std::uint8_t, 4096> buffer{};
    if (write(here, aarq.data(), aarq.size()) < 0 || read(here, buffer.data(), buffer.size()) <= 0)
        give_up("no AARE");
    ask(here, answerSize, 1000);
    // Turn and turn about, so that whatever else the machine does falls on both.
    std::vector<double> served, pinged;
    for (int round = 0; round < rounds; ++round) {
        bare = round % 2 != 0;
        served.push_back(ask(here, answerSize, each));
        bare = !bare;
        pinged.push_back(ask(here, answerSize, each));
        if (round % 2 != 0)
            std::swap(served.back(), pinged.back());
    }
    close(here);
    server.join();
    close(there);
    const auto median = [](std::vector<double> all) {
        std::ranges::nth_element(all, all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2));
        return all[all.size() / 2];
    };
    std::vector<double> ratios;
    for (std::size_t i = 0; i < served.size(); ++i)
        ratios.push_back(pinged[i] / served[i]);
    const auto ratio = median(ratios);
    std::printf("GETs over one TCP loopback connection: %.0f/s\n", each / median(served));
    row("  as a ratio to a bare ping-pong", ratio, "", 0.97, "ping-pong/s", each / median(pinged),
        ratio);
}

std::size_t residentBytes()
{
    std::FILE* file = std::fopen("/proc/self/statm", "r");
    unsigned long pages = 0, resident = 0;
    if (!file || std::fscanf(file, "%lu %lu", &pages, &resident) != 2)
        give_up("no /proc/self/statm");
    std::fclose(file);
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

void manyAssociations(bool ciphered)
{
    constexpr std::size_t count = 1000;
    constexpr double target = 64;
    Registers handler;
    if (ciphered) {
        ServerSecurity keys;
        keys.settings.ownTitle = fromHex("4D4D4D0000000001").value();
        keys.settings.keys.globalUnicast =
            Secret(fromHex("000102030405060708090A0B0C0D0E0F").value());
        keys.settings.keys.authentication =
            Secret(fromHex("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF").value());
        handler.keys = keys;
    }
    const TimePoint now{std::chrono::hours(1)};
    std::vector<ServerSession> servers;
    servers.reserve(count);
    const auto used = mallinfo2().uordblks;
    const auto resident = residentBytes();
    std::size_t open = 0;
    for (std::size_t i = 0; i < count; ++i) {
        servers.push_back(makeServer(handler));
        open += associated(servers.back(), ciphered ? cipheredAarq : aarq, now) ? 1 : 0;
        for (const auto& effect : servers.back().received(get, now))
            open += std::holds_alternative<Noted>(effect) ? count : 0;
    }
    if (open != count)
        give_up("not every association stands");
    const auto each = [](std::size_t after, std::size_t before) {
        return static_cast<double>(after - before) / count / 1024;
    };
    const auto malloced = each(mallinfo2().uordblks, used);
    const auto grown = each(residentBytes(), resident);
    std::printf("%zu %s associations at once: %.2f kB each by malloc, %.2f kB resident; at most "
                "%.0f kB: %s\n",
                count, ciphered ? "ciphered" : "plain", malloced, grown, target,
                std::max(malloced, grown) <= target ? "met" : "MISS");
}

} // namespace

int main()
{
    std::printf("the server; figures of the best round (memory) or the median (TCP)\n");
    inMemory();
    overTcp();
    manyAssociations(false);
    manyAssociations(true);
    return 0;
}
