// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys changed in an emulated meter over a line that breaks at every step; and the files that keep
// keys and counters.
#include "app/services/jobs/key_change.h"
#include "app/services/keys/counter_store.h"
#include "app/services/keys/key_change_runner.h"
#include "memory_line.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <set>
#include <thread>

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;
using jobs::KeyChange;

namespace
{

constexpr int installer = 19, setupInstance = 5;
const TimePoint start{std::chrono::hours(100)};

/// A meter that ciphers, its key file, and a place for counters.
class Bench
{
public:
    Bench()
        : meter(start, {}, true)
    {
        qputenv("METERSMITH_COUNTERS_DIR", folder.filePath(QStringLiteral("counters")).toUtf8());
        const auto held = *meter.meter().keysOf(installer);
        MeterKeys keys;
        keys.systemTitle = *fromHex(meter.meter().facts().systemTitle);
        keys.roles["installer"] = {
            held.unicast, held.broadcast, held.authentication, held.master, {}, {}, {}};
        KeyFile all;
        all.meters.push_back(keys);
        if (!writeKeyFile(file(), all))
            qFatal("key file");
    }

    QString file() const { return folder.filePath(QStringLiteral("meter.keys")); }

    ConnectionSettings settings(bool pendingKeys) const
    {
        auto settings = defaultSettings();
        settings.keyFile = file().toStdString();
        settings.client = installer;
        settings.pendingKeys = pendingKeys;
        return settings;
    }

    /// Runs a change to its end; the line breaks when `breakAt` bytes have passed in all.
    void run(KeyChange& change, std::size_t breakAt = SIZE_MAX)
    {
        std::size_t passed = 0;
        while (auto conversation = change.next()) {
            auto factory =
                makeSessionFactory(settings(conversation->pendingKeys), ctFamily().access);
            if (!factory) {
                change.ended(factory.error());
                continue;
            }
            meter.connectLine(now);
            MemoryLine line(meter, *conversation->job, *factory, {}, now);
            if (breakAt >= passed)
                line.breakTransportAt(breakAt - passed);
            const auto outcome = line.run();
            passed += line.bytesPassed();
            now = line.now() + std::chrono::minutes(20);
            meter.meter().advanceTo(now);
            change.ended(outcome);
        }
        bytes = passed;
    }

    /// Whether the file's keys are the meter's.
    bool agrees() const
    {
        const auto held = *meter.meter().keysOf(installer);
        const auto all = readKeyFile(file());
        const auto& role = all->meters.front().roles.at("installer");
        return role.unicast == held.unicast && role.authentication == held.authentication &&
               role.master == held.master;
    }
    bool isPending() const { return !readKeyFile(file())->meters.front().pending.empty(); }

    QTemporaryDir folder;
    mutable BenchMeter meter;
    TimePoint now = start;
    std::size_t bytes = 0;
};

Keys fresh()
{
    Keys old;
    old.unicast = old.broadcast = old.authentication = Secret(Bytes(16, 0));
    return jobs::randomKeys(old, false);
}

} // namespace

class TestKeyChange : public QObject
{
    Q_OBJECT

private slots:
    void changes();
    void everyCutIsHealed();
    void wrongMasterKey();
    void onlyKeysThatCanBeProven();
    void signsOnWithTheKeys();
    void changesAtTheSameTime();
    void keyFiles_data();
    void keyFiles();
    void keyFileIsPrivate();
    void countersGoOn();
    void countersOfOneMeterNeverMeet();
    void countersOfOneKeyNeverMeet();
    void lastCounterComesOnce();
    void countersAreLocked();
    void damagedCountersAreRefused();
};

void TestKeyChange::changes()
{
    Bench bench;
    const auto before = bench.meter.meter().keysOf(installer)->unicast;
    for (int i = 0; i < 2; ++i) {
        KeyChange change(bench.file(), {}, "installer", setupInstance);
        QVERIFY(change.begin(fresh()));
        QVERIFY(bench.isPending());
        bench.run(change);
        QVERIFY2(!change.error(), change.error() ? toString(*change.error()).c_str() : "");
        QVERIFY(change.changed() && bench.agrees() && !bench.isPending());
    }
    QVERIFY(!(bench.meter.meter().keysOf(installer)->unicast == before));
}

void TestKeyChange::everyCutIsHealed()
{
    std::size_t whole = 0;
    {
        Bench bench;
        KeyChange change(bench.file(), {}, "installer", setupInstance);
        QVERIFY(change.begin(fresh()));
        bench.run(change);
        QVERIFY(change.changed());
        whole = bench.bytes;
    }
    int healed = 0;
    for (std::size_t cut = 5; cut < whole; cut += 23) {
        Bench bench;
        const auto before = bench.meter.meter().keysOf(installer)->unicast;
        {
            KeyChange change(bench.file(), {}, "installer", setupInstance);
            QVERIFY(change.begin(fresh()));
            bench.run(change, cut);
            if (change.changed()) // the cut was in a goodbye
                continue;
        }
        QVERIFY2(bench.isPending(), QByteArray::number(qulonglong(cut)).constData());
        KeyChange again(bench.file(), {}, "installer", setupInstance);
        QVERIFY(again.begin(fresh()));
        QVERIFY(again.isRecovery());
        bench.run(again);
        QVERIFY2(again.changed(),
                 (std::to_string(cut) + ": " +
                  (again.error() ? toString(*again.error()) : std::string("no error")))
                     .c_str());
        QVERIFY(bench.agrees() && !bench.isPending());
        QVERIFY(!(bench.meter.meter().keysOf(installer)->unicast == before));
        ++healed;
    }
    QVERIFY(healed > 10);
}

void TestKeyChange::wrongMasterKey()
{
    Bench bench;
    auto all = *readKeyFile(bench.file());
    all.meters.front().roles.at("installer").master = Secret(Bytes(16, 9));
    QVERIFY(writeKeyFile(bench.file(), all));
    const auto before = bench.meter.meter().keysOf(installer)->unicast;
    KeyChange change(bench.file(), {}, "installer", setupInstance);
    QVERIFY(change.begin(fresh()));
    bench.run(change);
    QVERIFY(!change.changed() && change.error());
    QVERIFY(!bench.isPending());
    QVERIFY(bench.meter.meter().keysOf(installer)->unicast == before);
}

/// Signing on shows nothing of master and broadcast key: after a cut nobody would know them.
void TestKeyChange::onlyKeysThatCanBeProven()
{
    for (auto place : {&Keys::master, &Keys::broadcast}) {
        Bench bench;
        Keys wanted;
        wanted.*place = Secret(Bytes(16, 0x5A));
        KeyChange change(bench.file(), {}, "installer", setupInstance);
        const auto begun = change.begin(wanted);
        QVERIFY(!begun && begun.error().code == ErrorCode::Usage);
        QVERIFY(!bench.isPending());
        wanted.authentication = Secret(Bytes(16, 0x5B));
        QVERIFY(change.begin(wanted));
        bench.run(change);
        QVERIFY(change.changed() && bench.agrees());
    }
}

/// An association that needs no keys would call any keys proven.
void TestKeyChange::signsOnWithTheKeys()
{
    const Bench bench;
    auto settings = bench.settings(false);
    settings.port.kind = PortKind::Tcp;
    settings.mechanism = "lls";
    KeyChangeRunner runner;
    const auto started = runner.start(settings, {});
    QVERIFY(!started && started.error().code == ErrorCode::Usage);
    QVERIFY(!bench.isPending());
}

/// Two programs change the keys of two meters in one file: none of the new keys is lost.
void TestKeyChange::changesAtTheSameTime()
{
    constexpr int meters = 4, rounds = 10;
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("k.json"));
    for (int round = 0; round < rounds; ++round) {
        KeyFile all;
        auto keys = fresh();
        keys.master = Secret(Bytes(16, 1));
        for (char i = 0; i < meters; ++i)
            all.meters.push_back(
                {ascii(std::string("KAME000") + char('0' + i)), {}, {{"installer", keys}}, {}});
        QVERIFY(writeKeyFile(name, all));
        std::vector<std::thread> programs;
        std::atomic<int> begun = 0;
        for (const auto& meter : all.meters)
            programs.emplace_back([&name, &begun, title = meter.systemTitle] {
                KeyChange change(name, title, "installer", setupInstance);
                begun += change.begin(fresh()) ? 1 : 0;
            });
        for (auto& program : programs)
            program.join();
        QCOMPARE(begun.load(), meters);
        const auto after = readKeyFile(name);
        for (const auto& meter : after->meters)
            QVERIFY(meter.pending.contains("installer"));
    }
}

void TestKeyChange::keyFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* content, ErrorCode code) {
        QTest::newRow(name) << QByteArray(content) << static_cast<int>(code);
    };
    row("no JSON", "{\"schema\": \"metersmith.keys/1\", 00112233", ErrorCode::NotJson);
    row("other document", "{\"meters\": []}", ErrorCode::WrongDocument);
    row("newer", "{\"schema\": \"metersmith.keys/2\", \"meters\": []}", ErrorCode::NewerFormat);
    row("no meters", "{\"schema\": \"metersmith.keys/1\"}", ErrorCode::Malformed);
    row("short key",
        "{\"schema\": \"metersmith.keys/1\", \"meters\": [{\"keys\": {\"unicast\": "
        "\"00112233\"}}]}",
        ErrorCode::Malformed);
    row("unknown key",
        "{\"schema\": \"metersmith.keys/1\", \"meters\": [{\"keys\": {\"00112233\": \"00\"}}]}",
        ErrorCode::Malformed);
    row("title of another length",
        "{\"schema\": \"metersmith.keys/1\", \"meters\": [{\"systemTitle\": \"4B41\"}]}",
        ErrorCode::Malformed);
}

void TestKeyChange::keyFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("k.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto read = readKeyFile(file.fileName());
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), code);
    QVERIFY(read.error().detail.find("00112233") == std::string::npos);
}

void TestKeyChange::keyFileIsPrivate()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("k.json"));
    KeyFile all;
    all.meters.push_back({ascii("KAME0001"), "28000001", {{"", fresh()}}, {}});
    QVERIFY(writeKeyFile(name, all));
    QCOMPARE(QFile::permissions(name) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    const auto back = readKeyFile(name);
    QVERIFY(back && *back->meters.front().of("installer") == *all.meters.front().of("reader"));
    QFile::setPermissions(name, QFile::permissions(name) | QFile::ReadGroup);
    const auto refused = readKeyFile(name);
    QVERIFY(!refused && refused.error().detail.find("chmod 600") != std::string::npos);
}

void TestKeyChange::countersGoOn()
{
    const QTemporaryDir folder;
    const CounterOwner owner{ascii("MSM00001"), ascii("KAME0001"), installer};
    constexpr auto key = dlms::KeySet::GlobalUnicast;
    std::uint32_t last = 0;
    {
        const auto store = *CounterStore::open(owner, folder.path());
        QVERIFY(!store->isKnown());
        QVERIFY(store->goOnAfter(4000));
        for (int i = 0; i < 250; ++i)
            last = *store->next(key);
        QCOMPARE(last, 4250U);
        QVERIFY(store->received(key, 77));
    }
    const auto store = *CounterStore::open(owner, folder.path());
    QVERIFY(store->isKnown());
    QVERIFY(*store->next(key) > last);
    QCOMPARE(store->lowestAcceptable(key), 78U);
    QVERIFY(store->goOnAfter(10)); // never back
    QVERIFY(*store->next(key) > last);
    QVERIFY(store->goOnAfter(0xFFFFFFFF));
    QCOMPARE(store->next(key).error().code, ErrorCode::LimitExceeded);
}

/// One key may serve several clients of a meter, and the initialisation vector is the own title and
/// the counter: no number comes twice, whoever asks, and whether the programs end between.
void TestKeyChange::countersOfOneMeterNeverMeet()
{
    const QTemporaryDir folder;
    constexpr auto key = dlms::KeySet::GlobalUnicast;
    std::set<std::uint32_t> given;
    std::size_t wanted = 0;
    for (int turn = 0; turn < 3; ++turn) {
        std::vector<std::shared_ptr<CounterStore>> stores;
        for (const int client : {1, 17, installer})
            stores.push_back(
                *CounterStore::open({ascii("MSM00001"), ascii("KAME0001"), client}, folder.path()));
        for (int i = 0; i < 250; ++i)
            for (const auto& store : stores) {
                given.insert(*store->next(key));
                ++wanted;
            }
    }
    QCOMPARE(given.size(), wanted);
    // Another meter counts for itself.
    const auto other =
        *CounterStore::open({ascii("MSM00001"), ascii("KAME0002"), 1}, folder.path());
    QCOMPARE(*other->next(key), 1U);
}

/// A key file may name a meter by its title, another by its serial number.
void TestKeyChange::countersOfOneKeyNeverMeet()
{
    const QTemporaryDir folder;
    constexpr auto key = dlms::KeySet::GlobalUnicast;
    const auto open = [&](const char* meter, char fill) {
        const Secret secret(Bytes(16, static_cast<std::uint8_t>(fill)));
        return *CounterStore::open({ascii("MSM00001"), ascii(meter), 1, secret}, folder.path());
    };
    std::set<std::uint32_t> given;
    for (int turn = 0; turn < 3; ++turn) {
        const auto byTitle = open("KAME0001", 'k'), bySerial = open("28000001", 'k');
        for (int i = 0; i < 150; ++i)
            given.insert({*byTitle->next(key), *bySerial->next(key)});
    }
    QCOMPARE(given.size(), std::size_t(900));
    QCOMPARE(*open("KAME0002", 'x')->next(key), 1U); // of another key
    for (const auto& file :
         QDir(folder.path()).entryInfoList({QStringLiteral("*.counters")}, QDir::Files)) {
        QFile counters(file.absoluteFilePath());
        QVERIFY(counters.open(QIODevice::ReadOnly));
        QVERIFY(!counters.readAll().contains(QByteArray(4, 'k').toHex()));
    }
}

/// Above the highest counter there is no "lowest that may come": it is taken once all the same.
void TestKeyChange::lastCounterComesOnce()
{
    const QTemporaryDir folder;
    constexpr auto key = dlms::KeySet::GlobalUnicast;
    const auto store =
        *CounterStore::open({ascii("MSM00001"), ascii("KAME0001"), 1}, folder.path());
    QVERIFY(store->received(key, 0xFFFFFFFF));
    const auto again = store->received(key, 0xFFFFFFFF);
    QVERIFY(!again && again.error().code == ErrorCode::CounterRefused);
}

void TestKeyChange::countersAreLocked()
{
    const QTemporaryDir folder;
    const CounterOwner owner{ascii("MSM00001"), ascii("KAME0001"), installer};
    const auto one = *CounterStore::open(owner, folder.path());
    const auto same = *CounterStore::open(owner, folder.path());
    QVERIFY(one == same); // in this program it is one and the same
}

void TestKeyChange::damagedCountersAreRefused()
{
    const QTemporaryDir folder;
    const CounterOwner owner{ascii("MSM00001"), ascii("KAME0001"), installer};
    QString name;
    {
        const auto store = *CounterStore::open(owner, folder.path());
        QVERIFY(store->goOnAfter(4000));
        name = store->fileName();
    }
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    for (int i = 0; i < good.size() - 1; ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bad);
        file.close();
        const auto opened = CounterStore::open(owner, folder.path());
        QVERIFY2(!opened, QByteArray::number(i).constData());
        QCOMPARE(opened.error().code, ErrorCode::StorageCorrupt);
        QVERIFY(opened.error().detail.find("Delete") != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(TestKeyChange)
#include "tst_key_change.moc"
