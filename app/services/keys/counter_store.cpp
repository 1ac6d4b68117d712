// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/keys/counter_store.h"

#include "app/services/file_descriptor.h"
#include "app/services/keys/private_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace metersmith::services
{

namespace
{

constexpr std::uint64_t end = std::uint64_t(1) << 32U;
constexpr std::uint64_t run = 100; ///< numbers that one write to disk reserves
constexpr std::size_t kept = 2;    ///< global unicast and broadcast; dedicated keys are forgotten
constexpr std::size_t largestFile = 512;
constexpr std::string_view schema = "metersmith.counters/1";

/// A sum over the text that shows a torn or edited file: FNV-1a, 32 bits.
std::uint32_t sumOf(std::string_view text)
{
    std::uint32_t sum = 2166136261U;
    for (const char c : text)
        sum = (sum ^ static_cast<std::uint8_t>(c)) * 16777619U;
    return sum;
}

std::string padded(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    return std::string(10 - digits.size(), '0') + digits;
}

/// "… next=0000000101 …": the number after `key` in `line`.
std::optional<std::uint64_t> numberAfter(std::string_view line, std::string_view key)
{
    const auto place = line.find(key);
    if (place == std::string_view::npos)
        return {};
    const auto digits = line.substr(place + key.size(), 10);
    std::uint64_t number = 0;
    const auto [last, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || last != digits.data() + digits.size() || number > end)
        return {};
    return number;
}

Error corrupt(const QString& name)
{
    return {ErrorCode::StorageCorrupt,
            name.toStdString(),
            "the invocation counters in this file are damaged or of another meter. Delete the "
            "file: the meter is then asked for its counter",
            {}};
}

/// 32 bits of a hash of the key, in hex: enough to tell one's own keys apart, no help in guessing.
std::string printOf(const Secret& key)
{
    if (key.empty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(schema.data(), static_cast<qsizetype>(schema.size())));
    hash.addData(QByteArrayView(key.bytes().data(), static_cast<qsizetype>(key.size())));
    return hash.result().left(4).toHex().toStdString();
}

/// The numbers that a file of counters has reserved for the key with that index; 0 if it says
/// none. With a `print`: only if they are of that key.
std::uint64_t reservedIn(const QString& name, std::size_t index, const std::string& print)
{
    const int fd = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return 0;
    char text[largestFile];
    const auto got = ::pread(fd, text, sizeof text, 0);
    ::close(fd);
    const std::string_view content(text, got < 0 ? 0 : static_cast<std::size_t>(got));
    const auto begins = content.find("key" + std::to_string(index) + " ");
    if (begins == std::string_view::npos)
        return 0;
    const auto line = content.substr(begins, content.find('\n', begins) - begins);
    if (!print.empty() && line.find(" print=" + print) == std::string_view::npos)
        return 0;
    return numberAfter(line, "next=").value_or(std::uint64_t{0});
}

/// One at a time among all programs that use the folder; for as long as it takes to reserve.
class FolderLock
{
public:
    explicit FolderLock(const QString& folder)
        : m_fd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        while (m_fd >= 0 && ::flock(m_fd, LOCK_EX) != 0)
            if (errno != EINTR) {
                ::close(m_fd);
                m_fd = -1;
            }
    }
    ~FolderLock()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    bool held() const { return m_fd >= 0; }

private:
    int m_fd;
};

Result<> makeFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return fail(
            ErrorCode::FileUnwritable, folder.toStdString(),
            "the counters' folder cannot be made; METERSMITH_COUNTERS_DIR may name another");
    return {};
}

} // namespace

QString CounterStore::folder()
{
    const QString given = qEnvironmentVariable("METERSMITH_COUNTERS_DIR");
    if (!given.isEmpty())
        return given;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/metersmith/counters");
}

CounterStore::CounterStore(QString name, int fd)
    : m_name(std::move(name))
    , m_fd(fd)
{
}

CounterStore::~CounterStore()
{
    ::close(m_fd);
}

Result<std::shared_ptr<CounterStore>> CounterStore::open(const CounterOwner& owner,
                                                         const QString& folder)
{
    if (const auto made = makeFolder(folder); !made)
        return fail(made.error());
    const QString name = QStringLiteral("%1/%2-%3-%4.counters")
                             .arg(folder, QString::fromStdString(toHex(owner.ownTitle)),
                                  QString::fromStdString(toHex(owner.peerTitle)))
                             .arg(owner.client);
    // One object for all of this program: the lock is on the open file.
    static std::mutex guard;
    static std::map<QString, std::weak_ptr<CounterStore>> opened;
    const std::scoped_lock locked(guard);
    if (auto same = opened[name].lock()) {
        same->takePrints(owner);
        return same;
    }
    const int fd = ::open(QFile::encodeName(name).constData(),
                          O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return fail(ErrorCode::FileUnwritable, name.toStdString(), systemError());
    std::shared_ptr<CounterStore> store(new CounterStore(name, fd));
    store->takePrints(owner);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::PortBusy, name.toStdString(),
                    "another program talks to this meter with the same client and keys");
    if (const auto loaded = store->load(owner); !loaded)
        return fail(loaded.error());
    opened[name] = store;
    return store;
}

void CounterStore::takePrints(const CounterOwner& owner)
{
    m_prints[static_cast<std::size_t>(dlms::KeySet::GlobalUnicast)] = printOf(owner.unicast);
    m_prints[static_cast<std::size_t>(dlms::KeySet::GlobalBroadcast)] = printOf(owner.broadcast);
}

Result<> CounterStore::load(const CounterOwner& owner)
{
    m_head.assign(schema).append("\nown=").append(toHex(owner.ownTitle));
    m_head.append(" peer=").append(toHex(owner.peerTitle));
    m_head.append(" client=").append(std::to_string(owner.client)).append("\n");
    char text[largestFile + 1];
    const auto got = ::pread(m_fd, text, sizeof text, 0);
    if (got < 0)
        return fail(ErrorCode::FileUnreadable, m_name.toStdString(), systemError());
    if (got == 0)
        return {}; // new: nothing is known yet
    const std::string_view content(text, static_cast<std::size_t>(got));
    const auto sumAt = content.rfind("sum=");
    if (!content.starts_with(m_head) || sumAt == std::string_view::npos ||
        numberAfter(content, "sum=") != sumOf(content.substr(0, sumAt)))
        return fail(corrupt(m_name));
    for (std::size_t i = 0; i < kept; ++i) {
        const auto line = content.find("key" + std::to_string(i) + " ");
        const auto rest = line == std::string_view::npos ? "" : content.substr(line);
        const auto next = numberAfter(rest, "next="), lowest = numberAfter(rest, "lowest=");
        if (!next || !lowest)
            return fail(corrupt(m_name));
        m_counters[i] = {*next, *next, *lowest};
    }
    m_known = true;
    return {};
}

Result<> CounterStore::save(bool toDisk)
{
    std::string text = m_head;
    for (std::size_t i = 0; i < kept; ++i)
        text.append("key")
            .append(std::to_string(i))
            .append(" next=")
            .append(padded(m_counters[i].reserved))
            .append(" lowest=")
            .append(padded(m_counters[i].lowest))
            .append(m_prints[i].empty() ? "" : " print=" + m_prints[i])
            .append("\n");
    const auto sum = padded(sumOf(text));
    text.append("sum=").append(sum).append("\n");
    const auto size = static_cast<ssize_t>(text.size());
    if (::pwrite(m_fd, text.data(), text.size(), 0) != size || (toDisk && ::fdatasync(m_fd) != 0))
        return fail(ErrorCode::FileUnwritable, m_name.toStdString(), systemError());
    return {};
}

/// Another run of numbers, above those of the same meter's other clients: their keys may be the
/// same, and the initialisation vector does not name the client. And above those of the same key
/// for whatever meter: nor does it name the meter.
Result<> CounterStore::reserve(std::size_t index)
{
    const QFileInfo own(m_name);
    const FolderLock lock(own.absolutePath());
    if (!lock.held())
        return fail(ErrorCode::FileUnwritable, m_name.toStdString(), systemError());
    const auto dash = QLatin1Char('-');
    const QString mine = own.fileName().section(dash, 0, 0) + dash;
    const QString meter = own.fileName().section(dash, 0, 1) + dash;
    const std::string& print = m_prints[index];
    std::uint64_t first = m_counters[index].next;
    for (const auto& other :
         own.absoluteDir().entryInfoList({mine + QStringLiteral("*.counters")}, QDir::Files)) {
        const bool same = other.fileName().startsWith(meter);
        if (same || !print.empty())
            first = std::max(
                first, reservedIn(other.absoluteFilePath(), index, same ? std::string() : print));
    }
    if (first >= end)
        return usedUp();
    const auto before = m_counters[index];
    m_counters[index].next = first;
    m_counters[index].reserved = std::min(end, first + run);
    auto saved = save(true);
    if (!saved)
        m_counters[index] = before;
    return saved;
}

tl::unexpected<Error> CounterStore::usedUp() const
{
    return fail(ErrorCode::LimitExceeded, m_name.toStdString(),
                "all 4294967296 numbers of this key are used: change the key");
}

Result<std::uint32_t> CounterStore::next(dlms::KeySet keys)
{
    const auto index = static_cast<std::size_t>(keys);
    auto& counters = m_counters[index];
    if (counters.next >= end)
        return usedUp();
    if (index < kept && counters.next >= counters.reserved) {
        if (const auto reserved = reserve(index); !reserved)
            return fail(reserved.error());
        m_known = true;
    }
    return static_cast<std::uint32_t>(counters.next++);
}

std::uint32_t CounterStore::lowestAcceptable(dlms::KeySet keys) const
{
    return static_cast<std::uint32_t>(
        std::min(m_counters[static_cast<std::size_t>(keys)].lowest, end - 1));
}

Result<> CounterStore::received(dlms::KeySet keys, std::uint32_t counter)
{
    const auto index = static_cast<std::size_t>(keys);
    if (counter < m_counters[index].lowest)
        return fail(ErrorCode::CounterRefused, "invocation counter",
                    "the meter's counter " + std::to_string(counter) + " was used before",
                    "Green Book, 9.2.3.3.7.3");
    m_counters[index].lowest = std::uint64_t(counter) + 1;
    return index < kept ? save(false) : Result<>();
}

Result<> CounterStore::goOnAfter(std::uint32_t highest)
{
    auto& counters = m_counters[static_cast<std::size_t>(dlms::KeySet::GlobalUnicast)];
    counters.next = std::max(counters.next, std::uint64_t(highest) + 1);
    counters.reserved = std::max(counters.reserved, counters.next);
    m_known = true;
    return save(true);
}

Result<> CounterStore::forgetReceived()
{
    for (auto& counters : m_counters)
        counters.lowest = 0;
    return save(true);
}

Result<Bytes> ownSystemTitle(const QString& folder)
{
    constexpr std::size_t titleLength = 8;
    if (const auto made = makeFolder(folder); !made)
        return fail(made.error());
    const QString name = folder + QStringLiteral("/own-title");
    if (const auto content = readPrivateFile(name)) {
        auto title = fromHex(std::string(content->begin(), content->end()));
        if (title && title->size() == titleLength)
            return title;
        return fail(ErrorCode::StorageCorrupt, name.toStdString(),
                    "the file does not hold a system title of 16 hex digits: delete it, and "
                    "another is made");
    } else if (content.error().code != ErrorCode::FileNotFound) {
        return fail(content.error());
    }
    Bytes title = ascii("MSM");
    append(title, dlms::randomBytes(titleLength - title.size()));
    if (const auto written = writePrivateFile(name, ascii(toHex(title))); !written)
        return fail(written.error());
    return title;
}

} // namespace metersmith::services
