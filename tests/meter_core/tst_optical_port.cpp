// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_link.h"
#include "iec62056_21/bcc.h"
#include "iec62056_21/command_message.h"
#include "iec62056_21/data_readout.h"
#include "iec62056_21/identification_message.h"
#include "meter_core/optical_port.h"
#include "meter_fixture.h"

using namespace metersmith;
using namespace metersmith::meter_core;
using namespace metersmith::tests;

namespace
{

const LineSettings fast7e1{9600, 7, Parity::Even, 1};
const LineSettings fast8n1{9600, 8, Parity::None, 1};

/// SNRM of client 19 to server 16/1, as posted in u9n/dlms-cosem, issue 62.
const char* const snrm = "7EA0082003279373857E";

MeterSetup setupWith(const char* code)
{
    MeterSetup setup = ctSetup();
    const auto& family = **typecodes::Catalogue::builtIn().family("omnipower-ct");
    setup.configuration = *typecodes::defaultConfiguration(family);
    for (const auto& [path, value] : {std::pair<const char*, const char*>{"Z18", code},
                                      {"pushButton2.enabled", "true"},
                                      {"pushButton2.opticalInterface", "true"}})
        if (!typecodes::setItem(setup.configuration, family, path, value))
            throw std::runtime_error(path);
    setup.startEnergyKwh = 36886;
    return setup;
}

std::unique_ptr<dlms::Link> serverLink()
{
    dlms::HdlcSettings settings;
    settings.role = dlms::Role::Server;
    settings.peers = {16, 16, 1};
    return dlms::makeHdlcLink(settings);
}

/// The port in invented time: what it says, when, and at which line settings.
class Port
{
public:
    struct Said {
        Bytes bytes;
        LineSettings line;
        TimePoint at;
    };

    explicit Port(const char* code = "001")
        : meter(makeMeter(setupWith(code)))
        , m_port(*meter, serverLink())
    {
        did(m_port.start(now));
    }

    /// Somebody speaks with these settings; the port hears it only if it listens that way.
    void tell(BytesView bytes, const LineSettings& line)
    {
        const auto ear = fixed.value_or(OpticalPort::hearing(line));
        if (ear == line)
            did(m_port.received(bytes, ear, now));
    }
    void tell(const char* text, const LineSettings& line) { tell(ascii(text), line); }

    /// Until something is said, at most `limit`; what was said, or nothing.
    std::optional<Said> answer(Duration limit = 5s)
    {
        const auto end = now + limit;
        while (m_said.empty() && m_wake <= end) {
            now = std::max(now, m_wake);
            m_wake = TimePoint::max();
            meter->advanceTo(now);
            did(m_port.wokenAt(now));
        }
        if (m_said.empty()) {
            now = end;
            return {};
        }
        const auto said = m_said.front();
        m_said.erase(m_said.begin());
        return said;
    }
    bool silent(Duration limit = 5s) { return !answer(limit); }
    QByteArray heard(Duration limit = 5s)
    {
        const auto said = answer(limit);
        return said ? QByteArray(reinterpret_cast<const char*>(said->bytes.data()),
                                 static_cast<qsizetype>(said->bytes.size()))
                    : QByteArray();
    }
    bool hearsBoth() const { return !fixed; }

    std::unique_ptr<Meter> meter;
    TimePoint now = start;
    std::optional<LineSettings> fixed;

private:
    void did(const OpticalEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect))
                m_said.push_back({send->bytes, fixed.value_or(directHdlcLine), now});
            else if (const auto* line = std::get_if<SetLine>(&effect))
                fixed = line->line;
            else if (std::holds_alternative<HearBoth>(effect))
                fixed.reset();
            else if (const auto* wake = std::get_if<WakeAt>(&effect))
                m_wake = wake->at;
        }
    }

    OpticalPort m_port;
    TimePoint m_wake = TimePoint::max();
    std::vector<Said> m_said;
};

/// The readout in one message; the test ends where it is none.
iec62056_21::DataReadout readoutOf(const Bytes& bytes)
{
    const auto message = iec62056_21::decodeDataMessage(bytes);
    if (!message)
        throw std::runtime_error(toString(message.error()));
    const auto readout = iec62056_21::decodeDataReadout(message->data);
    if (!readout)
        throw std::runtime_error(toString(readout.error()));
    return *readout;
}

} // namespace

class TestOpticalPort : public QObject
{
    Q_OBJECT

private slots:
    void hearsTheNearerSpeed();
    void modeA();
    void modeC();
    void modeCAtALowerSpeed();
    void programming();
    void modeE();
    void modeEGivesTheLineBackAfterSilence();
    void directHdlc();
    void sessionKeepsTheOtherOut();
    void requestToAnotherMeter();
    void silentWithoutTheCode();
    void silentWhenTurnedOff();
    void turnedOffDuringASession();
};

void TestOpticalPort::hearsTheNearerSpeed()
{
    QVERIFY(OpticalPort::hearing(signOnLine) == signOnLine);
    QVERIFY(OpticalPort::hearing(directHdlcLine) == directHdlcLine);
    QVERIFY(OpticalPort::hearing({600, 7, Parity::Even, 1}) == signOnLine);
    QVERIFY(OpticalPort::hearing({2400, 7, Parity::Even, 1}) == directHdlcLine);
    QVERIFY(OpticalPort::hearing({115200, 8, Parity::None, 1}) == directHdlcLine);
}

void TestOpticalPort::modeA()
{
    Port port;
    const auto asked = port.now;
    port.tell("/?!\r\n", signOnLine);
    const auto identified = port.answer();
    QVERIFY(identified.has_value());
    QVERIFY(identified->line == signOnLine);
    // Reaction time: 200 ms to 1 500 ms (IEC 62056-21, 6.3.14).
    QVERIFY(identified->at >= asked + 200ms && identified->at <= asked + 1500ms);
    const auto message = iec62056_21::decodeIdentificationMessage(identified->bytes);
    QVERIFY(message.has_value());
    QCOMPARE(message->manufacturer, std::string("KAM"));
    // Nobody acknowledges: the readout comes at the speed of the sign-on.
    const auto sent = port.answer();
    QVERIFY(sent.has_value());
    QVERIFY(sent->line == signOnLine);
    const auto readout = readoutOf(sent->bytes);
    QCOMPARE(readout.dataSets.at(5).address, std::string("1.8.0"));
    QCOMPARE(readout.dataSets.at(5).values.at(0).value, std::string("0036886"));
    QVERIFY(port.silent(20s)); // the readout takes its time, too
    QVERIFY(port.hearsBoth());
}

void TestOpticalPort::modeC()
{
    Port port;
    port.tell("/?28000001!\r\n", signOnLine);
    QVERIFY(port.answer().has_value());
    port.tell("\x06"
              "050\r\n",
              signOnLine);
    const auto sent = port.answer();
    QVERIFY(sent.has_value());
    QVERIFY(sent->line == fast7e1);
    QCOMPARE(readoutOf(sent->bytes).dataSets.at(0).address, std::string("F.F"));
    QVERIFY(port.silent());
    QVERIFY(port.hearsBoth());
}

void TestOpticalPort::modeCAtALowerSpeed()
{
    Port port;
    port.tell("/?!\r\n", signOnLine);
    QVERIFY(port.answer().has_value());
    port.tell("\x06"
              "030\r\n",
              signOnLine);
    const auto sent = port.answer();
    QVERIFY(sent.has_value());
    QCOMPARE(sent->line.baud, 2400);
}

void TestOpticalPort::programming()
{
    const auto block = [](const char* text) { return iec62056_21::withBcc(ascii(text)); };
    Port port;
    port.tell("/?!\r\n", signOnLine);
    QVERIFY(port.answer().has_value());
    port.tell("\x06"
              "051\r\n",
              signOnLine);
    const auto opened = port.answer();
    QVERIFY(opened.has_value());
    QVERIFY(opened->line == fast7e1);
    const auto p0 = iec62056_21::decodeCommandMessage(opened->bytes);
    QVERIFY(p0.has_value());
    QCOMPARE(p0->command, 'P');
    QCOMPARE(p0->type, '0');
    port.tell(block("\x01P1\x02(12345)\x03"), fast7e1);
    QCOMPARE(port.heard(), QByteArray("\x06"));
    port.tell(block("\x01R1\x02"
                    "1.8.0()\x03"),
              fast7e1);
    const auto read = port.answer();
    QVERIFY(read.has_value());
    const auto data = iec62056_21::decodeDataMessage(read->bytes);
    QVERIFY(data.has_value());
    QCOMPARE(data->data, std::string("1.8.0(0036886*kWh)"));
    port.tell(block("\x01W1\x02"
                    "1.8.0(0)\x03"),
              fast7e1);
    const auto refused = port.answer();
    QVERIFY(refused.has_value());
    QCOMPARE(iec62056_21::decodeDataMessage(refused->bytes).value().data, std::string("(ER03)"));
    port.tell(block("\x01W1\x02"
                    "0.9.1(143000)\x03"),
              fast7e1);
    QCOMPARE(port.heard(), QByteArray("\x06"));
    port.tell(block("\x01"
                    "B0\x03"),
              fast7e1);
    QVERIFY(port.silent());
    QVERIFY(port.hearsBoth());
    QCOMPARE(port.meter->facts().clock.hour, 14);
}

void TestOpticalPort::modeE()
{
    Port port;
    port.tell("/?!\r\n", signOnLine);
    const auto identified = port.answer();
    QVERIFY(identified.has_value());
    QVERIFY(iec62056_21::decodeIdentificationMessage(identified->bytes)->offersHdlc());
    port.tell("\x06"
              "252\r\n",
              signOnLine);
    const auto confirmed = port.answer();
    QVERIFY(confirmed.has_value());
    QCOMPARE(confirmed->bytes, ascii("\x06"
                                     "252\r\n"));
    QVERIFY(confirmed->line == fast7e1); // still with parity (Green Book ed. 8, 6.2)
    QVERIFY(port.fixed.has_value());
    QVERIFY(*port.fixed == fast8n1);
    port.tell(*fromHex(snrm), fast8n1);
    const auto up = port.answer();
    QVERIFY(up.has_value());
    QCOMPARE(up->bytes.at(6), std::uint8_t(0x73)); // UA
    QVERIFY(!port.hearsBoth());
    // DISC of the same client
    port.tell(*fromHex("7EA008200327537F437E"), fast8n1);
    const auto down = port.answer();
    QVERIFY(down.has_value());
    QCOMPARE(down->bytes.at(6), std::uint8_t(0x73));
    QVERIFY(port.hearsBoth());
    port.tell("/?!\r\n", signOnLine);
    QVERIFY(port.answer().has_value());
}

void TestOpticalPort::modeEGivesTheLineBackAfterSilence()
{
    Port port;
    port.tell("/?!\r\n", signOnLine);
    QVERIFY(port.answer().has_value());
    port.tell("\x06"
              "252\r\n",
              signOnLine);
    QVERIFY(port.answer().has_value());
    QVERIFY(port.silent(OpticalPort::handOverSilence - 1s));
    QVERIFY(!port.hearsBoth());
    QVERIFY(port.silent(2s));
    QVERIFY(port.hearsBoth());
    port.tell("/?!\r\n", signOnLine);
    QVERIFY(port.answer().has_value());
}

void TestOpticalPort::directHdlc()
{
    Port port;
    port.tell(*fromHex(snrm), directHdlcLine);
    const auto up = port.answer();
    QVERIFY(up.has_value());
    QCOMPARE(up->bytes.at(6), std::uint8_t(0x73));
    QVERIFY(*port.fixed == directHdlcLine);
    // A client that goes without a word: the port hears both again after the link's time-out.
    QVERIFY(port.silent(130s));
    QVERIFY(port.hearsBoth());
    port.tell("/?!\r\n", signOnLine);
    QVERIFY(port.answer().has_value());
}

void TestOpticalPort::sessionKeepsTheOtherOut()
{
    Port port;
    port.tell("/?!\r\n", signOnLine);
    QVERIFY(port.answer().has_value());
    port.tell(*fromHex(snrm), directHdlcLine); // not heard: the port listens at 300
    const auto sent = port.answer();
    QVERIFY(sent.has_value());
    QCOMPARE(sent->bytes.at(0), iec62056_21::stx);
}

void TestOpticalPort::requestToAnotherMeter()
{
    Port port;
    for (const char* piece : {"/?", "28000002", "!\r", "\n"}) // as a slow line brings it
        port.tell(piece, signOnLine);
    QVERIFY(port.hearsBoth());
    QVERIFY(port.silent());
    port.tell("/?280", signOnLine); // breaks off
    QVERIFY(!port.hearsBoth());
    QVERIFY(port.silent());
    QVERIFY(port.hearsBoth());
    port.tell(*fromHex(snrm), directHdlcLine);
    QVERIFY(port.answer().has_value());
}

void TestOpticalPort::silentWithoutTheCode()
{
    Port port("000");
    port.tell("/?!\r\n", signOnLine);
    QVERIFY(port.silent());
    QVERIFY(port.hearsBoth());
    port.tell(*fromHex(snrm), directHdlcLine);
    QVERIFY(port.answer().has_value());
}

void TestOpticalPort::silentWhenTurnedOff()
{
    Port port;
    port.now += 20s;
    port.meter->press(Button::Right, port.now);
    port.now += 6s;
    port.meter->release(Button::Right, port.now);
    QVERIFY(!port.meter->opticalPortOn());
    port.tell("/?!\r\n", signOnLine);
    QVERIFY(port.silent());
    port.tell(*fromHex(snrm), directHdlcLine);
    QVERIFY(port.silent());
    port.meter->press(Button::Right, port.now);
    port.now += 6s;
    port.meter->release(Button::Right, port.now);
    port.tell(*fromHex(snrm), directHdlcLine);
    QVERIFY(port.answer().has_value());
}

void TestOpticalPort::turnedOffDuringASession()
{
    Port port;
    port.now += 20s;
    port.tell("/?!\r\n", signOnLine);
    QVERIFY(port.answer().has_value());
    port.meter->press(Button::Right, port.now - 6s);
    port.meter->advanceTo(port.now + 6s);
    port.meter->release(Button::Right, port.now + 6s);
    QVERIFY(!port.meter->opticalPortOn());
    QVERIFY(port.silent()); // no readout any more
    QVERIFY(port.hearsBoth());
}

QTEST_APPLESS_MAIN(TestOpticalPort)
#include "tst_optical_port.moc"
