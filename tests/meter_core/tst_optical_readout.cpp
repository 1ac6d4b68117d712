// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/server_session.h"
#include "meter_fixture.h"

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;
using iec62056_21::CommandMessage;
using iec62056_21::ServerHandler;

namespace
{

constexpr const char* password = "12345"; // the factory's, posted as the maker's default

MeterSetup withCode(const char* code, const char* family = "omnipower-ct")
{
    MeterSetup setup = ctSetup();
    const auto& known = **typecodes::Catalogue::builtIn().family(family);
    // Of the single-phase meters only variant 1 has the protocol (data sheet, Z18).
    const bool singlePhase = known.id == "omnipower-1ph";
    setup.configuration =
        *typecodes::defaultConfiguration(known, singlePhase ? "686-11-11B-N14-2101-040" : "");
    if (!typecodes::setItem(setup.configuration, known, "Z18", code))
        throw std::runtime_error("Z18");
    setup.startEnergyKwh = 36886;
    return setup;
}

QByteArray line(const iec62056_21::DataSet& set)
{
    std::string text = set.address;
    for (const auto& value : set.values)
        text += '(' + value.value + (value.unit.empty() ? "" : '*' + value.unit) + ')';
    return QByteArray::fromStdString(text);
}

QList<QByteArray> lines(ServerHandler& handler)
{
    QList<QByteArray> all;
    for (const auto& set : handler.readout('0').dataSets)
        all << line(set);
    return all;
}

/// What a command is answered: the text, "ACK", or the text of the error message.
QByteArray ask(ServerHandler& handler, char command, const char* data, char type = '1')
{
    const auto answer = handler.command(CommandMessage{command, type, data, true});
    if (!answer)
        return QByteArray::fromStdString(answer.error().detail);
    return answer->empty() ? QByteArray("ACK") : QByteArray::fromStdString(*answer);
}

bool logged(Meter& meter, const Obis& log, int code)
{
    return read(meter, 7, log).contains(QByteArray("u16:") + QByteArray::number(code));
}

} // namespace

class TestOpticalReadout : public QObject
{
    Q_OBJECT

private slots:
    void identifiesItself();
    void silentUnlessConfigured_data();
    void silentUnlessConfigured();
    void calledByItsNumber_data();
    void calledByItsNumber();
    void sendsTheDataSetOfItsCode();
    void sendsWhatTheTypeMeasures();
    void maximaCarryTheirTime();
    void nothingWithoutThePassword();
    void readsRegisters_data();
    void readsRegisters();
    void setsTheClock_data();
    void setsTheClock();
    void legalDataAreNeverWritten_data();
    void legalDataAreNeverWritten();
    void resetsTheTripCounter();
    void slowsDownWhoTriesPasswords();
    void encryptedMetersKeepTheirValues();
    void failingMemoryIsSaid();
    void button2TurnsThePortOff();
};

void TestOpticalReadout::identifiesItself()
{
    auto meter = makeMeter(withCode("001"));
    const auto message = meter->makeReadout()->identification();
    QCOMPARE(message.manufacturer, std::string("KAM"));
    QCOMPARE(message.baudCharacter, '5'); // 9600 Bd, as the maker's customer interface says
    QVERIFY(message.offersHdlc());
    QVERIFY(message.identification.starts_with("685"));
    QVERIFY(iec62056_21::encode(message).has_value());
}

void TestOpticalReadout::silentUnlessConfigured_data()
{
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("answers");
    for (const char* family :
         {"omnipower-ct", "omnipower-1ph", "omnipower-3ph", "omnipower-3ph-din"}) {
        QTest::addRow("%s 000", family) << QByteArray(family) << QByteArray("000") << false;
        QTest::addRow("%s 001", family) << QByteArray(family) << QByteArray("001") << true;
        QTest::addRow("%s 002", family) << QByteArray(family) << QByteArray("002") << true;
    }
}

void TestOpticalReadout::silentUnlessConfigured()
{
    QFETCH(QByteArray, family);
    QFETCH(QByteArray, code);
    QFETCH(bool, answers);
    auto meter = makeMeter(withCode(code.constData(), family.constData()));
    const auto handler = meter->makeReadout();
    QCOMPARE(handler->answersTo(""), answers);
    if (answers)
        QVERIFY(iec62056_21::encodeDataReadout(handler->readout('0')).has_value());
}

void TestOpticalReadout::calledByItsNumber_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("answers");
    QTest::newRow("everybody") << QByteArray("") << true;
    QTest::newRow("its own") << QByteArray("28000001") << true;
    QTest::newRow("leading zeros") << QByteArray("000028000001") << true;
    QTest::newRow("another") << QByteArray("28000002") << false;
    QTest::newRow("zeros") << QByteArray("0000") << false;
}

void TestOpticalReadout::calledByItsNumber()
{
    QFETCH(QByteArray, address);
    auto meter = makeMeter(withCode("001"));
    QTEST(meter->makeReadout()->answersTo(address.toStdString()), "answers");
}

void TestOpticalReadout::sendsTheDataSetOfItsCode()
{
    // Local time 04:00 on 2026-11-21; the lists are the defaults of the family's data.
    auto first = makeMeter(withCode("001"));
    QCOMPARE(
        lines(*first->makeReadout()),
        (QList<QByteArray>{"F.F(00)", "C.1.0(28000001)", "0.9.1(040000)", "0.9.2(261121)",
                           "0.0.1(28000001)", "1.8.0(0036886*kWh)", "2.8.0(0000000*kWh)",
                           "3.8.0(0000000*kvarh)", "4.8.0(0000000*kvarh)", "96.8.0(0000000*h)"}));
    auto second = makeMeter(withCode("002"));
    const auto sent = lines(*second->makeReadout());
    QVERIFY(sent.contains("1.8.1(0000000*kWh)"));
    QVERIFY(sent.contains("1.6.0(0.000*kW)"));
    // What the emulated meter does not have is not sent.
    QVERIFY(!sent.join(' ').contains("0.128.1"));
}

void TestOpticalReadout::sendsWhatTheTypeMeasures()
{
    MeterSetup setup = withCode("001");
    const auto& family = **typecodes::Catalogue::builtIn().family("omnipower-ct");
    QVERIFY(typecodes::setItem(setup.configuration, family, "protocol1107.ud1",
                               "1.8.0,1.7.0,2.7.0,97.97.0,1.0.0"));
    auto meter = makeMeter(setup);
    meter->advanceTo(start + 1h);
    const auto sent = lines(*meter->makeReadout());
    QVERIFY(sent.contains("1.7.0(0.690*kW)")); // 3 × 230 V × 1 A
    QVERIFY(sent.contains("2.7.0(0.000*kW)"));
    QVERIFY(sent.contains("97.97.0(00000000)"));
    QVERIFY(sent.contains("1.0.0(261121050000)"));
}

void TestOpticalReadout::maximaCarryTheirTime()
{
    auto meter = makeMeter(withCode("002"));
    meter->advanceTo(start + 61min);
    QVERIFY(lines(*meter->makeReadout()).contains("1.6.0(0.690*kW)(2611210500)"));
}

void TestOpticalReadout::nothingWithoutThePassword()
{
    auto meter = makeMeter(withCode("001"));
    const auto handler = meter->makeReadout();
    QVERIFY(handler->offersProgramming());
    QCOMPARE(handler->operand(), std::string("28000001"));
    QCOMPARE(ask(*handler, 'R', "1.8.0()"), QByteArray("ER03"));
    QVERIFY(!handler->signOn('1', "(54321)"));
    QCOMPARE(ask(*handler, 'R', "1.8.0()"), QByteArray("ER03"));
    QVERIFY(!handler->signOn('2', "(12345)")); // only the plain password is known
    QVERIFY(handler->signOn('1', "(12345)"));
    QCOMPARE(ask(*handler, 'R', "1.8.0()"), QByteArray("1.8.0(0036886*kWh)"));
    static_cast<void>(handler->identification()); // the next session begins
    QCOMPARE(ask(*handler, 'R', "1.8.0()"), QByteArray("ER03"));
}

void TestOpticalReadout::readsRegisters_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<char>("command");
    QTest::addColumn<char>("type");
    QTest::newRow("energy") << QByteArray("1.8.0()") << QByteArray("1.8.0(0036886*kWh)") << 'R'
                            << '1';
    QTest::newRow("serial") << QByteArray("C.1.0()") << QByteArray("C.1.0(28000001)") << 'R' << '1';
    QTest::newRow("software") << QByteArray("0.2.0()") << QByteArray("0.2.0(50981040 U1)") << 'R'
                              << '1';
    QTest::newRow("unknown") << QByteArray("1.9.0()") << QByteArray("ER02") << 'R' << '1';
    QTest::newRow("no brackets") << QByteArray("1.8.0") << QByteArray("ER01") << 'R' << '1';
    QTest::newRow("brackets in brackets")
        << QByteArray("1.8.0(())") << QByteArray("ER01") << 'R' << '1';
    QTest::newRow("R2") << QByteArray("1.8.0()") << QByteArray("ER01") << 'R' << '2';
    QTest::newRow("E2") << QByteArray("1.8.0()") << QByteArray("ER01") << 'E' << '2';
}

void TestOpticalReadout::readsRegisters()
{
    QFETCH(QByteArray, data);
    QFETCH(char, command);
    QFETCH(char, type);
    auto meter = makeMeter(withCode("001"));
    const auto handler = meter->makeReadout();
    QVERIFY(handler->signOn('1', password));
    QTEST(ask(*handler, command, data.constData(), type), "answer");
}

void TestOpticalReadout::setsTheClock_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("shown");
    const QByteArray same("1.0.0(261121040000)");
    QTest::newRow("time") << QByteArray("0.9.1(143005)") << QByteArray("ACK")
                          << QByteArray("1.0.0(261121143005)");
    QTest::newRow("date") << QByteArray("0.9.2(270301)") << QByteArray("ACK")
                          << QByteArray("1.0.0(270301040000)");
    QTest::newRow("both") << QByteArray("1.0.0(280229235959)") << QByteArray("ACK")
                          << QByteArray("1.0.0(280229235959)");
    QTest::newRow("no such day") << QByteArray("0.9.2(270229)") << QByteArray("ER04") << same;
    QTest::newRow("no such hour") << QByteArray("0.9.1(240000)") << QByteArray("ER04") << same;
    QTest::newRow("letters") << QByteArray("0.9.1(14300x)") << QByteArray("ER04") << same;
    QTest::newRow("signs") << QByteArray("0.9.1(-10000)") << QByteArray("ER04") << same;
    QTest::newRow("too short") << QByteArray("0.9.1(1430)") << QByteArray("ER04") << same;
    QTest::newRow("nothing") << QByteArray("0.9.1()") << QByteArray("ER04") << same;
}

void TestOpticalReadout::setsTheClock()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, answer);
    auto meter = makeMeter(withCode("001"));
    const auto handler = meter->makeReadout();
    QVERIFY(handler->signOn('1', password));
    QCOMPARE(ask(*handler, 'W', data.constData()), answer);
    QTEST(ask(*handler, 'R', "1.0.0()"), "shown");
    QCOMPARE(logged(*meter, Obis(0, 0, 99, 98, 0), 5), answer == "ACK");
}

void TestOpticalReadout::legalDataAreNeverWritten_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("answer");
    for (const char* address : {"1.8.0", "96.8.0", "C.1.0", "96.1.1", "F.F", "0.2.0", "97.97.0"})
        QTest::newRow(address) << QByteArray(address) + "(0000000)" << QByteArray("ER03");
    QTest::newRow("unknown") << QByteArray("0.4.2(1)") << QByteArray("ER02");
}

void TestOpticalReadout::legalDataAreNeverWritten()
{
    QFETCH(QByteArray, data);
    auto meter = makeMeter(withCode("001"));
    const auto handler = meter->makeReadout();
    QVERIFY(handler->signOn('1', password));
    QTEST(ask(*handler, 'W', data.constData()), "answer");
}

void TestOpticalReadout::resetsTheTripCounter()
{
    auto meter = makeMeter(withCode("001"));
    meter->advanceTo(start + 10h);
    const auto handler = meter->makeReadout();
    QVERIFY(handler->signOn('1', password));
    QVERIFY(ask(*handler, 'R', "1.128.0()") != "1.128.0(0000000*kWh)");
    QCOMPARE(ask(*handler, 'W', "1.128.0(12)"), QByteArray("ER04"));
    QCOMPARE(ask(*handler, 'W', "1.128.0(0)"), QByteArray("ACK"));
    QCOMPARE(ask(*handler, 'R', "1.128.0()"), QByteArray("1.128.0(0000000*kWh)"));
}

void TestOpticalReadout::slowsDownWhoTriesPasswords()
{
    auto meter = makeMeter(withCode("001"));
    const auto handler = meter->makeReadout();
    for (int i = 0; i < 3; ++i)
        QVERIFY(!handler->signOn('1', "(0)"));
    QVERIFY(!handler->signOn('1', "(12345)")); // locked: even the right one
    // The same lock holds for the installer's log-in over DLMS.
    dlms::AssociationRequest request;
    request.peers = {installerClient, 16, 1};
    request.mechanism = dlms::Mechanism::LowLevel;
    request.password = Secret::fromText(password);
    QCOMPARE(meter->server().associate(request), dlms::AcseDiagnostic::NoReasonGiven);
    QVERIFY(logged(*meter, Obis(0, 0, 99, 98, 1), 46));
    QVERIFY(logged(*meter, Obis(0, 0, 99, 98, 128), 159));
    QVERIFY(logged(*meter, Obis(0, 0, 99, 98, 128), 138));
    meter->advanceTo(start + 11s);
    QVERIFY(handler->signOn('1', "(12345)"));
}

void TestOpticalReadout::encryptedMetersKeepTheirValues()
{
    MeterSetup setup = withCode("001");
    setup.encrypted = true;
    auto meter = makeMeter(setup);
    const auto handler = meter->makeReadout();
    QVERIFY(handler->answersTo(""));
    QVERIFY(!handler->offersProgramming());
    QVERIFY(!handler->signOn('1', "(12345)"));
    QCOMPARE(lines(*handler), (QList<QByteArray>{"F.F(00)", "C.1.0(28000001)", "0.9.1(040000)",
                                                 "0.9.2(261121)", "0.0.1(28000001)"}));
}

void TestOpticalReadout::failingMemoryIsSaid()
{
    class Failing : public MemoryStorage
    {
    public:
        bool broken = false;
        Result<> write(int page, BytesView content) override
        {
            return broken ? fail(ErrorCode::FileUnwritable, "memory")
                          : MemoryStorage::write(page, content);
        }
    };
    const auto storage = std::make_shared<Failing>();
    auto meter = makeMeter(withCode("001"), storage);
    const auto handler = meter->makeReadout();
    QVERIFY(handler->signOn('1', password));
    storage->broken = true;
    QCOMPARE(ask(*handler, 'W', "0.9.1(143005)"), QByteArray("ER05"));
    QCOMPARE(ask(*handler, 'R', "0.9.1()"), QByteArray("0.9.1(040000)"));
    QCOMPARE(ask(*handler, 'R', "F.F()"), QByteArray("F.F(02)"));
}

void TestOpticalReadout::button2TurnsThePortOff()
{
    const auto hold = [](Meter& meter, TimePoint from, Duration time) {
        meter.press(Button::Right, from);
        meter.release(Button::Right, from + time);
    };
    auto locked = makeMeter(withCode("001"));
    hold(*locked, start + 20s, 7s);
    QVERIFY(locked->opticalPortOn()); // the order form does not let the button do that

    MeterSetup setup = withCode("001");
    const auto& family = **typecodes::Catalogue::builtIn().family("omnipower-ct");
    QVERIFY(typecodes::setItem(setup.configuration, family, "pushButton2.enabled", "true"));
    QVERIFY(
        typecodes::setItem(setup.configuration, family, "pushButton2.opticalInterface", "true"));
    const auto storage = std::make_shared<MemoryStorage>();
    auto meter = makeMeter(setup, storage);
    hold(*meter, start + 20s, 5s);
    QVERIFY(meter->opticalPortOn()); // not long enough
    hold(*meter, start + 30s, 6s);
    QVERIFY(!meter->opticalPortOn());
    QVERIFY(!meter->makeReadout()->answersTo(""));
    QVERIFY(logged(*meter, Obis(0, 0, 99, 98, 128), 228));
    meter.reset();
    auto again = Meter::powerUp(storage, start, startUtc + 60); // a power cut does not turn it on
    QVERIFY(again.has_value());
    QVERIFY(!(*again)->opticalPortOn());
    hold(**again, start + 20s, 6s);
    QVERIFY((*again)->opticalPortOn());
    QVERIFY(logged(**again, Obis(0, 0, 99, 98, 128), 227));
}

QTEST_APPLESS_MAIN(TestOpticalReadout)
#include "tst_optical_readout.moc"
