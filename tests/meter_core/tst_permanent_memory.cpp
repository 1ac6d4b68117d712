// SPDX-License-Identifier: Apache-2.0
#include "meter_core/crc32.h"
#include "meter_core/permanent_memory.h"

#include <QtTest>

using namespace metersmith;
using namespace metersmith::meter_core;

namespace
{

/// Loses power after `budget` bytes of a write. `overwrites`: what the page held before stands
/// behind the bytes written (a flash page); else it is gone (a truncated file).
class TornStorage : public Storage
{
public:
    Result<Bytes> read(int page) override { return pages[page]; }
    Result<> write(int page, BytesView bytes) override
    {
        const std::size_t count = std::min(budget, bytes.size());
        Bytes& target = pages[page];
        if (!overwrites)
            target.assign(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
        else {
            target.resize(std::max(target.size(), count));
            std::copy_n(bytes.begin(), count, target.begin());
        }
        if (count < bytes.size())
            return fail(ErrorCode::FileUnwritable, "page", "the power is gone");
        return {};
    }

    Bytes pages[pageCount];
    std::size_t budget = SIZE_MAX;
    bool overwrites = false;
};

Bytes content(const Result<Bytes>& result)
{
    return result ? *result : ascii("(error)");
}

} // namespace

class TestPermanentMemory : public QObject
{
    Q_OBJECT

private slots:
    void crcOfTheCheckString();
    void newestPageWins();
    void emptyAndCorrupt();
    void pageRoundTrip();
    void tornAtEveryByte_data();
    void tornAtEveryByte();
    void everyFlippedBitIsSeen();
    void failedWriteIsRepeatedOnTheSamePage();
};

void TestPermanentMemory::crcOfTheCheckString()
{
    // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
    QCOMPARE(crc32(ascii("123456789")), 0xCBF43926U);
}

void TestPermanentMemory::newestPageWins()
{
    auto storage = std::make_shared<MemoryStorage>();
    PermanentMemory memory(storage);
    for (const char* text : {"first", "second", "third"}) {
        QVERIFY(memory.commit(ascii(text)));
        QCOMPARE(content(PermanentMemory(storage).load()), ascii(text));
    }
    PermanentMemory after(storage);
    QCOMPARE(content(after.load()), ascii("third"));
    QVERIFY(after.commit(ascii("fourth")));
    QCOMPARE(content(PermanentMemory(storage).load()), ascii("fourth"));
    // Both newest states are kept, each on its page.
    QCOMPARE(decodePage(*storage->read(0))->sequence + decodePage(*storage->read(1))->sequence,
             std::uint64_t{7});
}

void TestPermanentMemory::emptyAndCorrupt()
{
    auto storage = std::make_shared<MemoryStorage>();
    QCOMPARE(PermanentMemory(storage).load().error().code, ErrorCode::FileNotFound);
    QVERIFY(storage->write(1, ascii("not a page")));
    QCOMPARE(PermanentMemory(storage).load().error().code, ErrorCode::StorageCorrupt);
}

void TestPermanentMemory::pageRoundTrip()
{
    const Page page{42, ascii("abc")};
    const Bytes bytes = encodePage(page);
    QCOMPARE(bytes.size(), std::size_t{27});
    QCOMPARE(toHex(bytes).substr(0, 40), std::string("4D53504D00000001000000000000002A00000003"));
    QCOMPARE(*decodePage(bytes), page);
}

void TestPermanentMemory::tornAtEveryByte_data()
{
    QTest::addColumn<bool>("overwrites");
    QTest::addColumn<int>("oldest");
    QTest::addColumn<int>("newest");
    QTest::newRow("file cut off, same lengths") << false << 100 << 100;
    QTest::newRow("over an older, longer page") << true << 300 << 100;
    QTest::newRow("over an older, shorter page") << true << 50 << 200;
    QTest::newRow("over an older page of the same length") << true << 128 << 128;
    QTest::newRow("over an empty page") << true << 0 << 64;
}

void TestPermanentMemory::tornAtEveryByte()
{
    QFETCH(bool, overwrites);
    QFETCH(int, oldest);
    QFETCH(int, newest);
    const Bytes before = ascii("the state that stood");
    const Bytes after(static_cast<std::size_t>(newest), 'n');
    const std::size_t whole = encodePage({3, after}).size();
    for (std::size_t cut = 0; cut <= whole; ++cut) {
        auto storage = std::make_shared<TornStorage>();
        storage->overwrites = overwrites;
        PermanentMemory memory(storage);
        if (oldest > 0)
            QVERIFY(memory.commit(Bytes(static_cast<std::size_t>(oldest), 'o')));
        QVERIFY(memory.commit(before));
        storage->budget = cut;
        QCOMPARE(memory.commit(after).has_value(), cut == whole);
        storage->budget = SIZE_MAX;
        PermanentMemory afterwards(storage);
        QCOMPARE(content(afterwards.load()), cut == whole ? after : before);
        // And the memory goes on from there.
        QVERIFY(afterwards.commit(ascii("next")));
        QCOMPARE(content(PermanentMemory(storage).load()), ascii("next"));
    }
}

void TestPermanentMemory::everyFlippedBitIsSeen()
{
    const Bytes page = encodePage({7, ascii("a short state")});
    for (std::size_t bit = 0; bit < page.size() * 8; ++bit) {
        Bytes broken = page;
        broken[bit / 8] = static_cast<std::uint8_t>(broken[bit / 8] ^ 1U << bit % 8);
        QVERIFY(!decodePage(broken));
    }
}

void TestPermanentMemory::failedWriteIsRepeatedOnTheSamePage()
{
    auto storage = std::make_shared<TornStorage>();
    PermanentMemory memory(storage);
    QVERIFY(memory.commit(ascii("good")));
    for (int i = 0; i < 3; ++i) {
        storage->budget = 10;
        QCOMPARE(memory.commit(ascii("bad")).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(content(PermanentMemory(storage).load()), ascii("good"));
    }
    storage->budget = SIZE_MAX;
    QVERIFY(memory.commit(ascii("better")));
    QCOMPARE(content(PermanentMemory(storage).load()), ascii("better"));
}

QTEST_APPLESS_MAIN(TestPermanentMemory)
#include "tst_permanent_memory.moc"
