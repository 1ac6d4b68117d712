// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_KEYS_COUNTER_STORE_H
#define METERSMITH_SERVICES_KEYS_COUNTER_STORE_H

#include "dlms/security/security_keys.h"

#include <QString>

namespace metersmith::services
{

/// Whose counters: this side's and the meter's system title, and as which client. The keys tell
/// whether another file counts for the same key under another name of the meter.
struct CounterOwner {
    Bytes ownTitle;
    Bytes peerTitle;
    int client = 0;
    Secret unicast = {};
    Secret broadcast = {};
};

/// The invocation counters of one meter's keys, in a file of their own. Numbers are reserved in
/// runs: on disk before the first of them is given out, so that after a cut or crash none is used
/// again, neither by this client nor by another of the same meter, nor with the same key under
/// another name of it (a key file may name a meter by its title or by its serial number). Of a key
/// the file holds 32 bits of a hash. The file is locked while it is open. Counters of dedicated
/// keys live with the object.
class CounterStore : public dlms::InvocationCounters
{
public:
    /// METERSMITH_COUNTERS_DIR, else …/metersmith/counters in the user's data.
    static QString folder();
    /// Opens or makes the file. Errors: FileUnwritable; PortBusy (another program uses these
    /// counters now); StorageCorrupt (naming the file, and what to do).
    static Result<std::shared_ptr<CounterStore>>
    open(const CounterOwner& owner, const QString& folder = CounterStore::folder());
    ~CounterStore() override;
    CounterStore(const CounterStore&) = delete;
    CounterStore& operator=(const CounterStore&) = delete;

    Result<std::uint32_t> next(dlms::KeySet keys) override;
    std::uint32_t lowestAcceptable(dlms::KeySet keys) const override;
    Result<> received(dlms::KeySet keys, std::uint32_t counter) override;

    /// False until somebody has said where to begin: the meter's counter is to be read first.
    bool isKnown() const { return m_known; }
    /// Goes on above `highest`, which the meter has had; never back.
    Result<> goOnAfter(std::uint32_t highest);
    /// The meter has new keys: its own counters begin anew.
    Result<> forgetReceived();

    QString fileName() const { return m_name; }

private:
    struct Counters {
        std::uint64_t next = 1;
        std::uint64_t reserved = 1; ///< in the file: above all that were given out
        std::uint64_t lowest = 0;
    };
    CounterStore(QString name, int fd);
    void takePrints(const CounterOwner& owner);
    Result<> load(const CounterOwner& owner);
    Result<> save(bool toDisk);
    Result<> reserve(std::size_t index);
    tl::unexpected<Error> usedUp() const;

    QString m_name;
    int m_fd;
    std::string m_head;
    std::string m_prints[2]; ///< of the keys; "" where there is none
    bool m_known = false;
    Counters m_counters[3];
};

/// This installation's own system title: "MSM" and five octets made at random once, kept in the
/// counters' folder. Errors: FileUnwritable, StorageCorrupt.
Result<Bytes> ownSystemTitle(const QString& folder = CounterStore::folder());

} // namespace metersmith::services

#endif
