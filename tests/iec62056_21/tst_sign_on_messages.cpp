// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/baud.h"
#include "iec62056_21/identification_message.h"
#include "iec62056_21/option_select.h"
#include "iec62056_21/request_message.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;

namespace
{

using E = std::optional<ErrorCode>;

template <typename Decode>
void everyTruncation(const Bytes& whole, Decode decode)
{
    for (std::size_t cut = 0; cut < whole.size(); ++cut) {
        const auto message = decode(BytesView(whole).first(cut));
        QVERIFY(!message.has_value());
        QCOMPARE(message.error().code, ErrorCode::Truncated);
    }
}

} // namespace

class TestSignOnMessages : public QObject
{
    Q_OBJECT

private slots:
    void requests_data();
    void requests();
    void identifications_data();
    void identifications();
    void identificationLimits();
    void selects_data();
    void selects();
    void bauds();
};

void TestSignOnMessages::requests_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<E>("error");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("to any meter; IEC 62056-21, 6.3.1")
        << QByteArray("/?!\r\n") << E{} << QByteArray();
    QTest::newRow("with address; IEC 62056-21, 6.3.1")
        << QByteArray("/?12345678!\r\n") << E{} << QByteArray("12345678");
    QTest::newRow("address of 33; ours") << "/?" + QByteArray(33, '1') + "!\r\n"
                                         << E{ErrorCode::LimitExceeded} << QByteArray();
    QTest::newRow("address with a sign; ours")
        << QByteArray("/?12#!\r\n") << E{ErrorCode::OutOfRange} << QByteArray();
    QTest::newRow("no ?; ours") << QByteArray("/12!\r\n") << E{ErrorCode::Malformed}
                                << QByteArray();
    QTest::newRow("no !; ours") << QByteArray("/?\r\n") << E{ErrorCode::Malformed} << QByteArray();
    QTest::newRow("no LF; ours") << QByteArray("/?!\r") << E{ErrorCode::Truncated} << QByteArray();
    QTest::newRow("more behind; ours")
        << QByteArray("/?!\r\n/") << E{ErrorCode::Malformed} << QByteArray();
    QTest::newRow("parity bit; ours")
        << QByteArray("\xAF?!\r\n") << E{ErrorCode::Malformed} << QByteArray();
}

void TestSignOnMessages::requests()
{
    QFETCH(QByteArray, line);
    QFETCH(E, error);
    QFETCH(QByteArray, address);
    const auto bytes = ascii(line.toStdString());
    const auto request = decodeRequestMessage(bytes);
    QCOMPARE(request.has_value(), !error.has_value());
    if (error) {
        QCOMPARE(request.error().code, *error);
        return;
    }
    QCOMPARE(request->deviceAddress, address.toStdString());
    QVERIFY(encode(*request).value() == bytes);
    everyTruncation(bytes, decodeRequestMessage);
}

void TestSignOnMessages::identifications_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<E>("error");
    QTest::addColumn<IdentificationMessage>("message");
    using M = IdentificationMessage;
    QTest::newRow("382C, mode A; README of madspeterbach/kamstrup-382C")
        << QByteArray("/KAM 68438BC450000\r\n") << E{} << M{"KAM", ' ', "", "68438BC450000"};
    QTest::newRow("P1 port: baud character alone; OMNIA user guide F2, p72")
        << QByteArray("/KAM5\r\n") << E{} << M{"KAM", '5', "", ""};
    QTest::newRow("mode A, blank; IEC 62056-21, 6.3.2")
        << QByteArray("/KAM 684\r\n") << E{} << M{"KAM", ' ', "", "684"};
    QTest::newRow("mode E offered; Green Book 6.2")
        << QByteArray("/KAM5\\26851131C\r\n") << E{} << M{"KAM", '5', "2", "6851131C"};
    QTest::newRow("fast; IEC 62056-21, 6.3.14")
        << QByteArray("/KAm5X\r\n") << E{} << M{"KAm", '5', "", "X"};
    QTest::newRow("two capabilities; ours")
        << QByteArray("/LGZ4\\2\\9ZMD\r\n") << E{} << M{"LGZ", '4', "29", "ZMD"};
    QTest::newRow("small letters; pwitab/iec62056-21, tests/test_data.py")
        << QByteArray("/Els6\\2EK280\r\n") << E{} << M{"Els", '6', "2", "EK280"};
    QTest::newRow("a digit in the maker; ours")
        << QByteArray("/K4M5X\r\n") << E{ErrorCode::Malformed} << M{};
    QTest::newRow("a sign in it; ours")
        << QByteArray("/KAM5X!Y\r\n") << E{ErrorCode::Malformed} << M{};
    QTest::newRow("too short; ours") << QByteArray("/KAM\r\n") << E{ErrorCode::Malformed} << M{};
    QTest::newRow("no slash; ours") << QByteArray("KAM5XY\r\n") << E{ErrorCode::Malformed} << M{};
    QTest::newRow("backslash alone; ours")
        << QByteArray("/KAM5\\\r\n") << E{ErrorCode::Malformed} << M{};
}

void TestSignOnMessages::identifications()
{
    QFETCH(QByteArray, line);
    QFETCH(E, error);
    QFETCH(IdentificationMessage, message);
    const auto bytes = ascii(line.toStdString());
    const auto decoded = decodeIdentificationMessage(bytes);
    QCOMPARE(decoded.has_value(), !error.has_value());
    if (error) {
        QCOMPARE(decoded.error().code, *error);
        return;
    }
    QVERIFY(*decoded == message);
    QVERIFY(encode(*decoded).value() == bytes);
    QCOMPARE(decoded->offersHdlc(), line.contains("\\2"));
    QCOMPARE(decoded->isFast(), QChar(QLatin1Char(line[3])).isLower());
    everyTruncation(bytes, decodeIdentificationMessage);
}

void TestSignOnMessages::identificationLimits()
{
    QVERIFY(encode(IdentificationMessage{"KAM", '5', "", std::string(16, 'A')}).has_value());
    for (const auto& wrong :
         {IdentificationMessage{"KAM", '5', "", std::string(17, 'A')},
          IdentificationMessage{"KA", '5', "", ""}, IdentificationMessage{"KAM", '/', "", ""},
          IdentificationMessage{"KAM", '5', "!", ""}, IdentificationMessage{"KAM", '5', "", "\\2"}})
        QCOMPARE(encode(wrong).error().code, ErrorCode::OutOfRange);
    QVERIFY(!decodeIdentificationMessage(ascii("/KAM5" + std::string(40, 'A') + "\r\n")));
}

void TestSignOnMessages::selects_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<E>("error");
    QTest::addColumn<bool>("hdlc");
    QTest::newRow("readout at 9600; IEC 62056-21, 6.3.3")
        << QByteArray("063035300D0A") << E{} << false;
    QTest::newRow("programming; IEC 62056-21, 6.3.3") << QByteArray("063035310D0A") << E{} << false;
    QTest::newRow("HDLC, mode E; Green Book 6.2") << QByteArray("063235320D0A") << E{} << true;
    QTest::newRow("a letter; ours")
        << QByteArray("063041300D0A") << E{ErrorCode::Malformed} << false;
    QTest::newRow("NAK; ours") << QByteArray("153035300D0A") << E{ErrorCode::Malformed} << false;
    QTest::newRow("more behind; ours")
        << QByteArray("063035300D0A00") << E{ErrorCode::Malformed} << false;
}

void TestSignOnMessages::selects()
{
    QFETCH(QByteArray, hex);
    QFETCH(E, error);
    QFETCH(bool, hdlc);
    const auto bytes = fromHex(hex.toStdString()).value();
    const auto select = decodeOptionSelect(bytes);
    QCOMPARE(select.has_value(), !error.has_value());
    if (error) {
        QCOMPARE(select.error().code, *error);
        return;
    }
    QCOMPARE(select->selectsHdlc(), hdlc);
    QVERIFY(encode(*select).value() == bytes);
    everyTruncation(bytes, decodeOptionSelect);
    QCOMPARE(encode(OptionSelect{'0', 'x', '0'}).error().code, ErrorCode::OutOfRange);
}

void TestSignOnMessages::bauds()
{
    // IEC 62056-21, 6.3.14, item 13.
    QCOMPARE(baudFor('5').value(), 9600);
    QCOMPARE(baudFor('0').value(), 300);
    QCOMPARE(baudFor('F').value(), 19200);
    QVERIFY(!baudFor('7') && !baudFor(' '));
    QCOMPARE(modeCCharacter(19200).value(), '6');
    QVERIFY(!modeCCharacter(57600));
    QCOMPARE(protocolMode(' '), ProtocolMode::A);
    QCOMPARE(protocolMode('C'), ProtocolMode::B);
    QCOMPARE(protocolMode('5'), ProtocolMode::C);
}

QTEST_APPLESS_MAIN(TestSignOnMessages)
#include "tst_sign_on_messages.moc"
