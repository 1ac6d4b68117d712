// SPDX-License-Identifier: Apache-2.0
#include "dlms/profile_columns.h"
#include "profile_oracle.h"

#include <QTest>

#include <random>

using namespace metersmith;
using namespace metersmith::dlms;
using test::ProfileOracle;

namespace
{

constexpr std::uint32_t period = 900;

Bytes clockOf(std::int64_t seconds, std::uint8_t status = 0, std::uint8_t deviation = 0xC4)
{
    const auto t = fromSeconds(seconds);
    const auto octet = [](int value) { return static_cast<std::uint8_t>(value); };
    return {octet(t.year >> 8),
            octet(t.year & 0xFF),
            octet(t.month),
            octet(t.day),
            octet(dayOfWeek(t)),
            octet(t.hour),
            octet(t.minute),
            octet(t.second),
            0,
            0xFF,
            deviation,
            status};
}

const std::int64_t start = toSeconds({2026, 10, 25, 0, 0, 0});

/// Every kind of cell, null-data in every column, a change of deviation.
Data mixedProfile(std::size_t rows, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Data> all;
    for (std::size_t i = 0; i < rows; ++i) {
        const auto n = static_cast<std::uint32_t>(random());
        const auto orNull = [&random](Data data) { return random() % 3 == 0 ? Data() : data; };
        const auto when = start + static_cast<std::int64_t>(i) * period;
        const bool summer = i < rows / 2;
        std::vector<Data> row;
        row.push_back(orNull(Data::octets(
            clockOf(when, summer ? 0x80 : 0x00, static_cast<std::uint8_t>(summer ? 0x88 : 0xC4)))));
        row.push_back(orNull(Data::unsigned8(static_cast<std::uint8_t>(n))));
        row.push_back(orNull(Data::unsigned32(n)));
        row.push_back(orNull(Data::integer16(static_cast<std::int16_t>(n))));
        row.push_back(orNull(i % 5 == 0 ? Data::unsigned64(~std::uint64_t{n})
                                        : Data::integer64(-std::int64_t{n})));
        row.push_back(orNull(i % 7 == 0 ? Data::float32(1.5F) : Data::float64(n / 3.0)));
        row.push_back(orNull(Data::bits({{static_cast<std::uint8_t>(n & 0xF0U)}, 4})));
        row.push_back(orNull(Data::octets(Bytes(n % 20, 0x31))));
        row.push_back(orNull(
            Data::structure({Data::boolean(n % 2 != 0), Data::array({Data::visible("kWh")})})));
        row.push_back(orNull(n % 2 == 0 ? Data::dateTime(clockOf(when)) : Data::boolean(true)));
        all.push_back(Data::structure(std::move(row)));
    }
    return Data::array(std::move(all));
}

Bytes encoded(const Data& data)
{
    Bytes bytes;
    encodeData(data, bytes);
    return bytes;
}

Bytes hex(const char* text)
{
    return fromHex(text).value();
}

void addTo(ProfileColumns& whole, const ProfileColumns& part)
{
    whole.columns.resize(std::max(whole.columns.size(), part.columns.size()));
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
        auto& to = whole.columns[i];
        const auto& from = part.columns[i];
        to.flags.resize(whole.rows);
        to.clockStatus.resize(whole.rows);
        for (auto deviation : from.deviations)
            to.deviations.push_back({deviation.row + whole.rows, deviation.minutes});
        for (std::size_t row = 0; row < part.rows; ++row) {
            const auto flags = from.flagsAt(row);
            const auto base = static_cast<std::int64_t>(whole.others.size());
            to.values.push_back(from.values[row] + ((flags & profile_cell::other) != 0 ? base : 0));
            to.flags.push_back(flags);
            to.clockStatus.push_back(row < from.clockStatus.size() ? from.clockStatus[row]
                                                                   : std::uint8_t{0});
        }
    }
    append(whole.others, part.others);
    whole.rows += part.rows;
}

} // namespace

class TestProfileColumns : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheTree_data();
    void equalsTheTree();
    void publishedProfile();
    void piecesEqualTheWhole_data();
    void piecesEqualTheWhole();
    void rowsLeaveWhileBlocksCome();
    void nullDataGoesOn();
    void compactArrays_data();
    void compactArrays();
    void missingRows_data();
    void missingRows();
    void refusals_data();
    void refusals();
    void everyTruncationIsSaid();
    void hostileCountsTakeNoMemory();
};

void TestProfileColumns::equalsTheTree_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 2, 127, 128, 1000})
        QTest::addRow("%d rows", rows) << rows;
}

void TestProfileColumns::equalsTheTree()
{
    QFETCH(int, rows);
    for (unsigned seed = 0; seed < 5; ++seed) {
        const auto data = mixedProfile(static_cast<std::size_t>(rows), seed);
        for (const auto each : {period, 0U}) {
            const auto columns = decodeProfile(encoded(data), each);
            QVERIFY2(columns.has_value(), columns ? "" : columns.error().detail.c_str());
            QVERIFY(ProfileOracle(data, each, *columns).agrees());
        }
    }
}

void TestProfileColumns::publishedProfile()
{
    // Green Book 8 and 9, 14.8 and Blue Book: the date-time layout; Radius DLMS/COSEM example,
    // section 5: the clock of the list, 2018-03-06 (Tuesday) 10:48:10, deviation and status not
    // specified.
    const auto columns =
        decodeProfile(hex("0101 0202 090C 07E2 03 06 02 0A 30 0A FF 8000 FF 06 0000 1234"));
    QVERIFY(columns.has_value());
    QCOMPARE(columns->columns[0].values[0], toSeconds({2018, 3, 6, 10, 48, 10}));
    QCOMPARE(columns->columns[0].clockStatus[0], std::uint8_t(0xFF));
    QCOMPARE(columns->columns[0].deviations[0].minutes, std::int16_t(-0x8000));
    QCOMPARE(columns->columns[1].values[0], std::int64_t(0x1234));
    QVERIFY(columns->columns[1].flags.empty());
}

void TestProfileColumns::piecesEqualTheWhole_data()
{
    QTest::addColumn<int>("piece");
    QTest::addColumn<bool>("take");
    for (const int piece : {1, 2, 7, 41, 100, 1000}) {
        QTest::addRow("%d bytes, kept", piece) << piece << false;
        QTest::addRow("%d bytes, taken", piece) << piece << true;
    }
}

void TestProfileColumns::piecesEqualTheWhole()
{
    QFETCH(int, piece);
    QFETCH(bool, take);
    const auto data = mixedProfile(200, 9);
    const auto bytes = encoded(data);
    ProfileDecoder decoder(period);
    ProfileColumns whole;
    const auto step = static_cast<std::size_t>(piece);
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        QVERIFY(!decoder.finish().has_value());
        QVERIFY(decoder.feed(BytesView(bytes).subspan(at, std::min(step, bytes.size() - at))));
        if (take)
            addTo(whole, decoder.takeRows());
    }
    QVERIFY(decoder.finish().has_value());
    addTo(whole, decoder.takeRows());
    QVERIFY(ProfileOracle(data, period, whole).agrees());
}

void TestProfileColumns::rowsLeaveWhileBlocksCome()
{
    const auto bytes = encoded(mixedProfile(100, 3));
    ProfileDecoder decoder(period);
    QVERIFY(!decoder.rowsPromised());
    QVERIFY(decoder.feed(BytesView(bytes).first(bytes.size() / 2)));
    QCOMPARE(decoder.rowsPromised().value(), std::size_t(100));
    const auto half = decoder.rowsReady();
    QVERIFY(half > 30 && half < 70);
    QCOMPARE(decoder.takeRows().rows, half);
    QCOMPARE(decoder.rowsReady(), std::size_t(0));
    QVERIFY(decoder.feed(BytesView(bytes).subspan(bytes.size() / 2)));
    QCOMPARE(decoder.takeRows().rows, 100 - half);
}

void TestProfileColumns::nullDataGoesOn()
{
    // Clock and counter once, then null-data: the next period, the same value.
    Bytes bytes = hex("0103 0203 090C");
    append(bytes, clockOf(start));
    append(bytes, hex("06 00000007 00  0203 00 00 00  0203 00 0600000009 1105"));
    const auto columns = decodeProfile(bytes, period).value();
    using profile_cell::absent;
    using profile_cell::filled;
    constexpr auto clock = profile_cell::clock;
    QCOMPARE(columns.columns[0].values[2], start + 2 * std::int64_t{period});
    QCOMPARE(columns.columns[0].flags,
             (std::vector<std::uint8_t>{clock, clock | filled, clock | filled}));
    QCOMPARE(columns.columns[1].values, (std::vector<std::int64_t>{7, 7, 9}));
    QCOMPARE(columns.columns[1].flags, (std::vector<std::uint8_t>{0, filled, 0}));
    QCOMPARE(columns.columns[2].flags, (std::vector<std::uint8_t>{absent, absent, 0}));
}

void TestProfileColumns::compactArrays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* tag, const char* text) {
        QTest::newRow(tag) << QByteArray::fromStdString(text);
    };
    // TypeDescription and contents as in IEC 62056-5-3, compact-array.
    row("structure of two", "13 02 02 06 11 0F 00000001 0A 00000002 0B 00000003 0C");
    row("plain values", "13 12 06 0001 0002 0003");
    row("octet-strings", "13 02 02 09 11 07 02 AABB 01 01 CC 02");
    row("nested array", "13 02 02 01 0002 11 12 08 0102 0003 0405 0006");
    row("nested structure", "13 02 01 02 02 16 0A 06 05 02 6162 06 00");
    row("null-data among the types", "13 02 02 00 11 02 01 02");
    row("no rows", "13 02 02 06 11 00");
}

void TestProfileColumns::compactArrays()
{
    QFETCH(QByteArray, bytes);
    const auto all = hex(bytes.constData());
    const auto data = decodeData(BytesView(all));
    QVERIFY2(data.has_value(), data ? "" : data.error().detail.c_str());
    const auto columns = decodeProfile(all, period);
    QVERIFY2(columns.has_value(), columns ? "" : columns.error().detail.c_str());
    QVERIFY(ProfileOracle(*data, period, *columns).agrees());
    ProfileDecoder pieces(period);
    for (const auto octet : all)
        QVERIFY(pieces.feed(BytesView(&octet, 1)));
    QVERIFY(pieces.finish());
    QVERIFY(pieces.takeRows() == *columns);
}

void TestProfileColumns::missingRows_data()
{
    QTest::addColumn<int>("promised");
    QTest::addColumn<int>("came");
    QTest::newRow("a header that promises more: 65535") << 65535 << 1500;
    QTest::newRow("one too few") << 100 << 99;
    QTest::newRow("none") << 5 << 0;
}

void TestProfileColumns::missingRows()
{
    QFETCH(int, promised);
    QFETCH(int, came);
    Bytes bytes{1};
    encodeLength(static_cast<std::size_t>(promised), bytes);
    for (int i = 0; i < came; ++i)
        append(bytes, hex("0202 0600000001 1100"));
    ProfileDecoder decoder;
    QVERIFY(decoder.feed(bytes)); // near 65 535 bytes, and rows must not vanish silently
    const auto end = decoder.finish();
    QVERIFY(!end.has_value());
    QCOMPARE(end.error().code, ErrorCode::Truncated);
    QVERIFY(end.error().detail.find(std::to_string(promised - came) + " rows are missing") !=
            std::string::npos);
    QCOMPARE(decoder.takeRows().rows, static_cast<std::size_t>(came)); // what came is still good
}

void TestProfileColumns::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* tag, const char* text, ErrorCode code, const char* where) {
        QTest::newRow(tag) << QByteArray(text) << code << QByteArray(where);
    };
    const auto malformed = ErrorCode::Malformed;
    row("no array", "0201 1100", malformed, "profile");
    row("rows without structure", "0102 1100 1101", malformed, "profile/row 1");
    row("another number of columns", "0102 0201 1100 0202 1100 1101", malformed, "profile/row 2");
    row("no columns", "0101 0200", ErrorCode::LimitExceeded, "profile/row 1");
    row("256 columns", "0101 02820100", ErrorCode::LimitExceeded, "profile/row 1");
    row("bytes behind", "0101 0201 1100 00", malformed, "profile/row 2");
    row("unknown type", "0101 0202 1100 7F", malformed, "profile/row 1/column 2");
    row("length of five bytes", "01850000000001", malformed, "profile");
    row("a cell of 16 MB", "0101 0201 0984 01000000", ErrorCode::LimitExceeded,
        "profile/row 1/column 1");
    row("compact-array of no size", "13 00 01 00", malformed, "profile/row 1");
    row("compact-array cut inside a row", "13 02 02 06 11 06 00000001 0A 00 ", malformed,
        "profile/row 2/column 1");
    row("compact-array in a compact-array", "13 13 11 00", malformed, "profile");
}

void TestProfileColumns::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, where);
    ProfileDecoder decoder;
    const auto fed = decoder.feed(hex(bytes.constData()));
    QVERIFY(!fed.has_value());
    QCOMPARE(fed.error().code, code);
    QCOMPARE(fed.error().where, where.toStdString());
    QVERIFY(!decoder.feed(Bytes{0}).has_value()); // and stays so
    QVERIFY(!decoder.finish().has_value());
    const auto rows = decoder.takeRows();
    for (const auto& column : rows.columns)
        QCOMPARE(column.values.size(), rows.rows);
}

void TestProfileColumns::everyTruncationIsSaid()
{
    const auto bytes = encoded(mixedProfile(5, 1));
    for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
        const auto columns = decodeProfile(BytesView(bytes).first(cut), period);
        QVERIFY(!columns.has_value());
        QCOMPARE(columns.error().code, ErrorCode::Truncated);
    }
}

void TestProfileColumns::hostileCountsTakeNoMemory()
{
    // Four milliards of rows announced, one there: room for what the bytes can hold, not more.
    ProfileDecoder decoder;
    QVERIFY(decoder.feed(hex("0184FFFFFFFF 0203 06 00000001 06 00000002 06 00000003 02")));
    const auto rows = decoder.takeRows();
    QCOMPARE(rows.rows, std::size_t(1));
    QVERIFY(rows.columns[0].values.capacity() < 16);
    // Elements without bytes, as many as a description says: refused before there is one.
    Bytes compact = hex("13 02 02 11 01 FFFF 00 82 8000");
    compact.resize(compact.size() + 0x8000, 1);
    const auto many = decodeProfile(compact);
    QCOMPARE(many.error().code, ErrorCode::Malformed);
}

QTEST_APPLESS_MAIN(TestProfileColumns)
#include "tst_profile_columns.moc"
