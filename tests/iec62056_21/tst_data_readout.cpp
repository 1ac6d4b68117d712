// SPDX-License-Identifier: Apache-2.0
// The grammar of data readouts: what is tolerated, what is refused, what is written.
#include "iec62056_21/data_readout.h"

#include <QTest>

#include <random>

using namespace metersmith;
using namespace metersmith::iec62056_21;

namespace
{

/// Random text of what the standard allows in a field.
std::string randomText(std::mt19937& random, std::size_t least, std::size_t most,
                       std::string_view forbidden)
{
    std::string text;
    const auto length = least + random() % (most - least + 1);
    while (text.size() < length) {
        const auto c = static_cast<char>(0x20 + random() % 0x5F);
        if (forbidden.find(c) == std::string_view::npos)
            text.push_back(c);
    }
    return text;
}

DataReadout randomReadout(std::mt19937& random)
{
    DataReadout readout;
    for (auto sets = random() % 12; sets > 0; --sets) {
        DataSet dataSet;
        if (readout.dataSets.empty() || random() % 4 != 0)
            dataSet.address = randomText(random, 1, 16, "()/! ");
        std::size_t room = 76 - dataSet.address.size();
        do {
            ReadoutValue value;
            value.value = randomText(random, 0, std::min<std::size_t>(room - 2, 32), "()*/!");
            room -= value.value.size() + 2;
            if (room >= 3 && random() % 2 == 0) {
                value.unit = randomText(random, 1, std::min<std::size_t>(room - 1, 16), "()*/!");
                room -= value.unit.size() + 1;
            }
            dataSet.values.push_back(std::move(value));
        } while (room >= 6 && random() % 3 == 0);
        readout.dataSets.push_back(std::move(dataSet));
    }
    return readout;
}

DataSet oneValue(std::string address, std::string value, std::string unit = {})
{
    return {std::move(address), {{std::move(value), std::move(unit)}}};
}

using DataSets = std::vector<DataSet>;

} // namespace

Q_DECLARE_METATYPE(std::vector<metersmith::iec62056_21::DataSet>)

class TestDataReadout : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void truncations();
    void tolerated_data();
    void tolerated();
    void refused_data();
    void refused();
    void notWritten_data();
    void notWritten();
    void limits();
    void dataSetsAlone();
    void addresses_data();
    void addresses();
    void noAddresses_data();
    void noAddresses();
    void numbers_data();
    void numbers();
};

void TestDataReadout::roundTrip()
{
    for (unsigned seed = 0; seed < 10000; ++seed) {
        std::mt19937 random(seed);
        const auto readout = randomReadout(random);
        const auto text = encodeDataReadout(readout);
        QVERIFY2(text.has_value(), text ? "" : toString(text.error()).c_str());
        const auto again = decodeDataReadout(*text);
        QVERIFY2(again.has_value(), again ? "" : toString(again.error()).c_str());
        QVERIFY2(*again == readout, text->c_str());
    }
}

void TestDataReadout::truncations()
{
    const std::string whole = "F.F(00)\r\n1.8.0*01(000123.4*kWh)(2611211300)\r\n(5*kW)\r\n!\r\n";
    const auto all = decodeDataReadout(whole).value();
    QVERIFY(all.remarks.empty());
    for (std::size_t cut = 0; cut < whole.size(); ++cut) {
        const auto part = decodeDataReadout(whole.substr(0, cut));
        if (!part) { // inside a bracket
            QCOMPARE(part.error().code, ErrorCode::Malformed);
            continue;
        }
        const auto intact = std::min(part->dataSets.size(), all.dataSets.size());
        for (std::size_t i = 0; i + 1 < intact; ++i)
            QVERIFY(part->dataSets[i] == all.dataSets[i]);
        if (cut < whole.size() - 2)
            QVERIFY(!part->remarks.empty());
    }
}

void TestDataReadout::tolerated_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<DataSets>("dataSets");
    QTest::addColumn<QByteArray>("remark");
    const DataSets one{oneValue("1.8.0", "12", "kWh")};
    QTest::newRow("strict; IEC 62056-21, 6.6")
        << QByteArray("1.8.0(12*kWh)\r\n!\r\n") << one << QByteArray();
    QTest::newRow("no data set; ours") << QByteArray("!\r\n") << DataSets{} << QByteArray();
    QTest::newRow("no end mark; ours")
        << QByteArray("1.8.0(12*kWh)\r\n") << one << QByteArray("is missing");
    QTest::newRow("no end mark, no line end; ours")
        << QByteArray("1.8.0(12*kWh)") << one << QByteArray("is missing");
    QTest::newRow("LF alone; ours")
        << QByteArray("1.8.0(12*kWh)\n!\n") << one << QByteArray("2 lines end with LF");
    QTest::newRow("CR alone; ours")
        << QByteArray("1.8.0(12*kWh)\r!\r\n") << one << QByteArray("1 lines end with LF or CR");
    QTest::newRow("empty lines as of a terminal that made LF of CR; vzlogger, tests of MeterD0")
        << QByteArray("1.8.0(12*kWh)\n\n!\n\n") << one << QByteArray("lines end with LF");
    QTest::newRow("end mark in the line of a data set; ours")
        << QByteArray("1.8.0(12*kWh)!\r\n") << one << QByteArray();
    QTest::newRow("something behind the end mark; ours")
        << QByteArray("1.8.0(12*kWh)\r\n!\r\nX(1)\r\n") << one << QByteArray("is left out");
    QTest::newRow("blanks around; ours")
        << QByteArray("  1.8.0 (12*kWh) \r\n!\r\n") << one << QByteArray();
    QTest::newRow("several in a line; pwitab/iec62056-21, tests/test_data.py, TestDataLine")
        << QByteArray("12(12*kWh)13(13*kWh)14(14*kwh)\r\n!\r\n")
        << DataSets{oneValue("12", "12", "kWh"), oneValue("13", "13", "kWh"),
                    oneValue("14", "14", "kwh")}
        << QByteArray();
    QTest::newRow("value and time stamp; solostec/smf, comment in the parser's header")
        << QByteArray("1.6.1*87(01.05)(2101082215)\r\n!\r\n")
        << DataSets{{"1.6.1*87", {{"01.05", ""}, {"2101082215", ""}}}} << QByteArray();
    QTest::newRow("continued in the next line; DSMR 2.2")
        << QByteArray("0-1:24.3.0(0)(m3)\r\n(00001.001)\r\n!\r\n")
        << DataSets{{"0-1:24.3.0", {{"0", ""}, {"m3", ""}}}, oneValue("", "00001.001")}
        << QByteArray();
    QTest::newRow("star in the unit; ours")
        << QByteArray("1(2*3*4)\r\n!\r\n") << DataSets{oneValue("1", "2", "3*4")} << QByteArray();
    QTest::newRow("address alone; ours")
        << QByteArray("1.8.0\r\n!\r\n") << DataSets{{"1.8.0", {}}} << QByteArray("has no value");
    QTest::newRow("slash in a value; ours")
        << QByteArray("0.9.2(21/11/26)\r\n!\r\n") << DataSets{oneValue("0.9.2", "21/11/26")}
        << QByteArray("with \"/\" or \"!\"");
    QTest::newRow("value of 33; ours")
        << "1(" + QByteArray(33, '7') + ")\r\n!\r\n"
        << DataSets{oneValue("1", std::string(33, '7'))} << QByteArray("a value of 33");
    QTest::newRow("address of 17; ours")
        << QByteArray(17, '7') + "(1)\r\n!\r\n"
        << DataSets{oneValue(std::string(17, '7'), "1")} << QByteArray("an address of 17");
    QTest::newRow("unit of 17; ours")
        << "1(1*" + QByteArray(17, 'u') + ")\r\n!\r\n"
        << DataSets{oneValue("1", "1", std::string(17, 'u'))} << QByteArray("a unit of 17");
    QTest::newRow("line of 80; ours")
        << "12345(" + QByteArray(32, '7') + ")(" + QByteArray(32, '7') + ")(123)\r\n!\r\n"
        << DataSets{{"12345",
                     {{std::string(32, '7'), ""}, {std::string(32, '7'), ""}, {"123", ""}}}}
        << QByteArray("a line of 80");
}

void TestDataReadout::tolerated()
{
    QFETCH(QByteArray, text);
    QFETCH(DataSets, dataSets);
    QFETCH(QByteArray, remark);
    const auto readout = decodeDataReadout(text.toStdString());
    QVERIFY2(readout.has_value(), readout ? "" : toString(readout.error()).c_str());
    QVERIFY(readout->dataSets == dataSets);
    QCOMPARE(readout->remarks.size(), remark.isEmpty() ? 0U : 1U);
    if (!remark.isEmpty())
        QVERIFY2(QByteArray::fromStdString(readout->remarks.front()).contains(remark),
                 readout->remarks.front().c_str());
}

void TestDataReadout::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<QByteArray>("where");
    const auto malformed = ErrorCode::Malformed;
    QTest::newRow("bracket not closed; ours") << QByteArray("F.F(00)\r\n1.8.0(12*kWh\r\n!\r\n")
                                              << malformed << QByteArray("line 2, column 6");
    QTest::newRow("bracket not closed at the end; ours")
        << QByteArray("1.8.0(12") << malformed << QByteArray("line 1, column 6");
    QTest::newRow("closed without opening; ours")
        << QByteArray("1.8.0)12(\r\n") << malformed << QByteArray("line 1, column 6");
    QTest::newRow("bracket in a bracket; ours")
        << QByteArray("1.8.0((12))\r\n") << malformed << QByteArray("line 1, column 7");
    QTest::newRow("control character in an address; ours")
        << QByteArray("1.8\x01.0(12)\r\n") << malformed << QByteArray("line 1, column 4");
    QTest::newRow("control character in a value; ours")
        << QByteArray("1.8.0(1\x02)\r\n") << malformed << QByteArray("line 1, column 8");
    QTest::newRow("parity bit; ours")
        << QByteArray("F(1)\n1.8.0(\xB1)\r\n") << malformed << QByteArray("line 2, column 7");
    QTest::newRow("64 kB and a character; ours")
        << QByteArray(65537, ' ') << ErrorCode::LimitExceeded << QByteArray("data readout");
    QTest::newRow("4097 data sets; ours")
        << QByteArray("1(2)").repeated(4097) << ErrorCode::LimitExceeded
        << QByteArray("line 1, column 16385");
}

void TestDataReadout::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, error);
    QFETCH(QByteArray, where);
    const auto readout = decodeDataReadout(text.toStdString());
    QVERIFY(!readout.has_value());
    QCOMPARE(readout.error().code, error);
    QVERIFY2(QByteArray::fromStdString(readout.error().where).contains(where),
             readout.error().where.c_str());
}

void TestDataReadout::notWritten_data()
{
    QTest::addColumn<DataSets>("dataSets");
    const std::string seven(33, '7');
    QTest::newRow("address of 17; 6.5") << DataSets{oneValue(seven.substr(0, 17), "1")};
    QTest::newRow("value of 33; 6.5") << DataSets{oneValue("1.8.0", seven)};
    QTest::newRow("unit of 17; 6.5") << DataSets{oneValue("1.8.0", "1", seven.substr(0, 17))};
    QTest::newRow("line of 79; 6.6") << DataSets{
        {"12345", {{std::string(32, '7'), ""}, {std::string(32, '7'), ""}, {"12", ""}}}};
    for (const char c : {'(', ')', '/', '!', '\n', '\x7F', '\x03'}) {
        const auto name = "character " + QByteArray::number(c) + "; 6.5";
        QTest::newRow(name + ", address") << DataSets{oneValue(std::string("1") + c, "1")};
        QTest::newRow(name + ", value") << DataSets{oneValue("1", std::string("1") + c)};
        QTest::newRow(name + ", unit") << DataSets{oneValue("1", "1", std::string("k") + c)};
    }
    QTest::newRow("star in a value; 6.5") << DataSets{oneValue("1", "1*2")};
    QTest::newRow("no value; 6.5") << DataSets{{"1.8.0", {}}};
    QTest::newRow("blank before the address; ours") << DataSets{oneValue(" 1", "1")};
    QTest::newRow("nothing to continue; ours") << DataSets{oneValue("", "1")};
    QTest::newRow("4097 data sets; ours") << DataSets(4097, oneValue("1", "1"));
    QTest::newRow("beyond 64 kB; ours") << DataSets(2000, oneValue("1", std::string(32, '7')));
}

void TestDataReadout::notWritten()
{
    QFETCH(DataSets, dataSets);
    const auto text = encodeDataReadout({dataSets, {}});
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().code, ErrorCode::OutOfRange);
}

void TestDataReadout::limits()
{
    // Everything as long as it may be, and no remark about it.
    const std::string address(16, 'A');
    const DataReadout longest{{oneValue(address, std::string(32, '7'), std::string(16, 'u')),
                               {"1234", {{std::string(32, '7'), ""}, {std::string(32, '7'), "1"}}}},
                              {}};
    const auto text = encodeDataReadout(longest).value();
    QCOMPARE(text.find("\r\n", text.find("1234")) + 2 - text.find("1234"), std::size_t(76));
    QVERIFY(decodeDataReadout(text).value() == longest);
    std::string hostile;
    while (hostile.size() < 65000)
        hostile.append(40, 'x').append("(//)\n");
    const auto bounded = decodeDataReadout(hostile).value();
    QVERIFY(bounded.remarks.size() <= 103);
}

void TestDataReadout::dataSetsAlone()
{
    // What R1 is answered: no line end, no "!", a value of up to 128 characters.
    const auto answer = decodeDataSets("(00001234*kWh)").value();
    QVERIFY(answer.dataSets == DataSets{oneValue("", "00001234", "kWh")});
    QVERIFY(answer.remarks.empty());
    QVERIFY(decodeDataSets("C.1.0(" + std::string(128, '7') + ")").value().remarks.empty());
    QCOMPARE(decodeDataSets("C.1.0(" + std::string(129, '7') + ")").value().remarks.size(), 1U);
    QCOMPARE(encodeDataSet(oneValue("1.8.0", "1", "kWh")).value(), std::string("1.8.0(1*kWh)"));
    QCOMPARE(encodeDataSet(oneValue("", "1")).value(), std::string("(1)"));
    QVERIFY(!encodeDataSet(oneValue("", std::string(129, '7'))).has_value());
}

void TestDataReadout::addresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("obis");
    QTest::addColumn<int>("historical");
    QTest::addColumn<bool>("byHand");
    QTest::addColumn<bool>("full");
    const auto row = [](const char* address, const char* source, const char* obis,
                        int historical = -1, bool byHand = false, bool full = false) {
        QTest::addRow("%s; %s", address, source)
            << QByteArray(address) << QByteArray(obis) << historical << byHand << full;
    };
    const auto* kamstrup382 = "casperbang/KMP382-driver, Kamstrup 685-382";
    row("0.0", kamstrup382, "1.0.0.0.0.255");
    row("1.20", kamstrup382, "1.0.1.20.0.255");
    row("1.20.1", kamstrup382, "1.0.1.20.1.255");
    row("1.26", kamstrup382, "1.0.1.26.0.255");
    row("1.6", kamstrup382, "1.0.1.6.0.255");
    row("1.6*1", kamstrup382, "1.0.1.6.0.1", 1);
    row("1.8.0", "Blue Book ed. 13, 7.11.1", "1.0.1.8.0.255");
    row("1-0:1.8.0*255", "Blue Book ed. 13, 7.11.1", "1.0.1.8.0.255", -1, false, true);
    row("1.8.0&02", "Blue Book ed. 13, 7.11.1", "1.0.1.8.0.2", 2, true);
    row("1.6.1*87", "solostec/smf", "1.0.1.6.1.87", 87);
    row("C.1.0", "Blue Book ed. 13, Table 102", "0.0.96.1.0.255");
    row("F.F", "Blue Book ed. 13, Table 102", "0.0.97.97.0.255");
    row("L.1.0", "Blue Book ed. 13, Table 102", "1.0.98.1.0.255");
    row("P.01", "Blue Book ed. 13, Table 102", "1.0.99.1.0.255");
    row("P.98", "Blue Book ed. 13, Table 102", "1.0.99.98.0.255");
    row("1-1:F.F", "Landis+Gyr ZMD310", "1.1.97.97.0.255", -1, false, true);
    row("1-1:C.5", "Landis+Gyr ZMD310", "1.1.96.5.0.255", -1, false, true);
    row("3:171.0", "pwitab/iec62056-21, TestAnswerDataMessage", "1.3.171.0.0.255");
    row("0-0:96.1.1.255", "DSMR 5.0.2, Table 6-3", "0.0.96.1.1.255", -1, false, true);
    row("1.1.1.8.0.255", "Blue Book ed. 13, dotted", "1.1.1.8.0.255", -1, false, true);
}

void TestDataReadout::addresses()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, obis);
    QFETCH(int, historical);
    QFETCH(bool, byHand);
    QFETCH(bool, full);
    const auto meant = readoutAddress(address.toStdString());
    QVERIFY(meant.has_value());
    QCOMPARE(meant->obis.toString(), obis.toStdString());
    QCOMPARE(meant->historical.value_or(-1), historical);
    QCOMPARE(meant->resetByHand, byHand);
    QCOMPARE(meant->full, full);
}

void TestDataReadout::noAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char* address : {"",
                                "1",
                                "1.",
                                ".8",
                                "1.8.",
                                "1.8.0*",
                                "1.8.0*x",
                                "1.31*h",
                                "1.8.0*1x",
                                "256.8.0",
                                "1.8.256",
                                "1.8.0*256",
                                "1-1.8.0",
                                "1-0:",
                                "X.1.0",
                                "1.8.C",
                                "1 .8.0",
                                "1.8.0.1",
                                "1-0:99:97.0",
                                "1.2.3.4.5.6.7",
                                "1.1.1.8.0.256",
                                "0001.8.0",
                                "-1.8.0"})
        QTest::addRow("\"%s\"; ours", address) << QByteArray(address);
}

void TestDataReadout::noAddresses()
{
    QFETCH(QByteArray, address);
    QVERIFY(!readoutAddress(address.toStdString()).has_value());
}

void TestDataReadout::numbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("number");
    const auto row = [](const char* value, const char* number) {
        QTest::addRow("\"%s\"; ours", value) << QByteArray(value) << QByteArray(number);
    };
    row("0036886", "36886");
    row("1.078", "1.078");
    row("00.000", "0.000");
    row("000", "0");
    row("-000.82", "-0.82");
    row(" 001.67", "1.67");
    row("120858        ", "120858");
    for (const char* none : {"", " ", "-", ".", "1.", ".5", "1.2.3", "1,5", "101209113020W",
                             "26-11-21", "13:00", "ver.03", "1 2", "--1", "+1", "0x10", "4B38"})
        row(none, "");
}

void TestDataReadout::numbers()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, number);
    QCOMPARE(plainNumber(value.toStdString()).value_or(""), number.toStdString());
}

QTEST_APPLESS_MAIN(TestDataReadout)
#include "tst_data_readout.moc"
