// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/readout/readout_documents.h"
#include "app/services/readout/readout_machine.h"
#include "app/services/readout/readout_rows.h"
#include "app/services/texts/error_texts.h"
#include "services/optical_bench.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::services;
using namespace metersmith::services::test;
using namespace std::chrono_literals;
using Mode = ReadoutOptions::Mode;

/// The data readout, and registers in programming mode, of the emulated meter over a modelled line
/// and of other makers' meters by what they send.
class TestReadoutMachine : public QObject
{
    Q_OBJECT

private slots:
    void readsOut_data();
    void readsOut();
    void namesValues();
    void refusesOptions_data();
    void refusesOptions();
    void readsRegisters();
    void writesAndProves();
    void endsAtARefusedWrite();
    void tellsAWrongPassword();
    void anotherModeThanAskedFor();
    void listensToATelegram();
    void aMeterOfAnotherMaker();
    void cancelLeavesTheMeter_data();
    void cancelLeavesTheMeter();
    void ambles();
    void silenceAndEcho();
    void noiseWithEcho();
};

namespace
{

constexpr const char* meterPassword = "12345"; // the factory's, posted as the maker's default

/// The journal of a test: outlives the machine that writes it.
class SharedJournal : public JournalSink
{
public:
    explicit SharedJournal(std::shared_ptr<std::string> lines)
        : m_lines(std::move(lines))
    {
    }
    Result<> append(const std::string& json) override
    {
        *m_lines += json + "\n";
        return {};
    }
    std::string name() const override { return "journal"; }

private:
    std::shared_ptr<std::string> m_lines;
};

struct Outcome {
    std::optional<Error> error;
    Readout readout;
    Duration took{};
    Bytes sent;
    std::vector<LineSettings> lines;
    LineKnowledge learnt;
    std::string journal;
    int finished = 0;
};

Outcome read(const ReadoutOptions& options, const LineSpec& spec = opticalLine(),
             const std::optional<std::string>& password = meterPassword,
             const std::function<void(OpticalBench&)>& prepare = {}, const char* code = "001")
{
    BenchMeter meter(benchBegin, [code](typecodes::MeterConfiguration& configuration) {
        QVERIFY(typecodes::setItem(configuration, ctFamily(), "Z18", std::string_view(code)));
    });
    auto connection = defaultSettings();
    if (password)
        connection.password = Secret::fromText(*password);
    const auto settings = readoutSettings(connection, options);
    if (!settings)
        return {settings.error(), {}, {}, {}, {}, {}, {}, 1};
    const auto lines = std::make_shared<std::string>();
    ReadoutMachine machine(*settings, std::make_unique<SharedJournal>(lines));
    OpticalBench bench(meter.meter(), machine, spec, benchBegin);
    if (prepare)
        prepare(bench);
    Outcome outcome;
    outcome.error = bench.run();
    outcome.readout = machine.readout();
    outcome.took = bench.took();
    outcome.sent = bench.sent();
    outcome.lines = bench.lines();
    outcome.learnt = bench.learnt();
    outcome.journal = *lines;
    outcome.finished = bench.finishedCount();
    return outcome;
}

std::string text(const std::optional<Error>& error)
{
    return error ? toString(*error) : std::string("no error");
}

const ReadoutRow* find(const Readout& readout, const char* address)
{
    for (const auto& row : readout.rows)
        if (row.address == QLatin1String(address))
            return &row;
    return nullptr;
}

bool contains(const Bytes& bytes, std::string_view sought)
{
    return std::search(bytes.begin(), bytes.end(), sought.begin(), sought.end()) != bytes.end();
}

/// Feeds a machine what a meter sends by itself.
Outcome hear(const ReadoutOptions& options, const std::vector<std::string>& pieces)
{
    ReadoutMachine machine(*readoutSettings(defaultSettings(), options));
    Outcome outcome;
    TimePoint now = benchBegin;
    TimePoint wake = TimePoint::max();
    const auto take = [&](const SessionEffects& effects) {
        for (const auto& effect : effects) {
            if (const auto* end = std::get_if<Finished>(&effect)) {
                outcome.error = end->error;
                ++outcome.finished;
            } else if (const auto* line = std::get_if<SetLine>(&effect)) {
                outcome.lines.push_back(line->line);
            } else if (const auto* awake = std::get_if<WakeAt>(&effect)) {
                wake = awake->at;
            }
        }
    };
    take(machine.start(now));
    for (const auto& piece : pieces) {
        now += 100ms;
        take(machine.received(ascii(piece), now));
    }
    while (!machine.isFinished() && now < benchBegin + 1h) {
        now = std::max(now, wake);
        take(machine.wokenAt(now));
    }
    outcome.readout = machine.readout();
    outcome.took = now - benchBegin;
    return outcome;
}

} // namespace

void TestReadoutMachine::readsOut_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("fastest");
    QTest::addColumn<int>("baud");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("auto") << static_cast<int>(Mode::Auto) << 19200 << 9600 << QByteArray("001");
    QTest::newRow("UD2") << static_cast<int>(Mode::Auto) << 19200 << 9600 << QByteArray("002");
    QTest::newRow("A, 300 baud") << static_cast<int>(Mode::A) << 19200 << 300 << QByteArray("001");
    QTest::newRow("C, 2400") << static_cast<int>(Mode::C) << 2400 << 2400 << QByteArray("001");
}

void TestReadoutMachine::readsOut()
{
    QFETCH(int, mode);
    QFETCH(int, fastest);
    QFETCH(int, baud);
    QFETCH(QByteArray, code);
    ReadoutOptions options;
    options.mode = static_cast<Mode>(mode);
    options.fastestBaud = fastest;
    const auto outcome = read(options, opticalLine(), {}, {}, code.constData());
    QVERIFY2(!outcome.error, text(outcome.error).c_str());
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(outcome.readout.manufacturer, QStringLiteral("KAM"));
    QCOMPARE(outcome.readout.mode, QStringLiteral("C"));
    QCOMPARE(outcome.readout.baud, baud);
    const auto* serial = find(outcome.readout, "C.1.0");
    const auto* energy = find(outcome.readout, "1.8.0");
    QVERIFY(serial && energy);
    QCOMPARE(energy->unit, QStringLiteral("kWh"));
    QVERIFY(energy->name.contains(QStringLiteral("Active energy import")));
    QVERIFY(outcome.readout.text.contains(QStringLiteral("1.8.0(")));
    QVERIFY(outcome.lines.front() == signOnLine);
    QVERIFY(std::any_of(outcome.lines.begin(), outcome.lines.end(),
                        [baud](const auto& line) { return line.baud == baud; }));
}

void TestReadoutMachine::namesValues()
{
    // Several values a set, a set without address, a register of an earlier period, no OBIS code.
    const auto decoded = iec62056_21::decodeDataReadout(
        "1.6.1*03(1.078*kW)(2611011215)\r\n(0.9*kW)\r\nABC(x)\r\n1-0:32.7.0*255(230.1*V)\r\n!\r\n");
    QVERIFY(decoded);
    const auto rows = readoutRows(*decoded);
    QCOMPARE(rows.size(), std::size_t(5));
    QCOMPARE(rows[0].historical, std::optional<int>(3));
    QCOMPARE(rows[1].part, 1);
    QCOMPARE(rows[2].address, QStringLiteral("1.6.1*03"));
    QCOMPARE(rows[2].part, 2);
    QVERIFY(!rows[3].obis && rows[3].name.isEmpty());
    QCOMPARE(QString::fromStdString(rows[4].obis->toString()), QStringLiteral("1.0.32.7.0.255"));
    QVERIFY(rows[4].name.contains(QStringLiteral("Voltage")));
    QCOMPARE(meterText("a\x1B[2J\x80z\n"), QStringLiteral("a?[2J?z\n"));
}

void TestReadoutMachine::refusesOptions_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("data"); // "": a register to be read
    QTest::addColumn<int>("mode");
    const int any = static_cast<int>(Mode::Auto);
    QTest::newRow("bracket in an address") << "1.8.0(1)"
                                           << "" << any;
    QTest::newRow("empty address") << ""
                                   << "1" << any;
    QTest::newRow("ETX in the data") << "0.9.1" << QStringLiteral("12\x03") << any;
    QTest::newRow("end of data") << "0.9.1"
                                 << "12!" << any;
    QTest::newRow("unclosed") << "0.9.1"
                              << "(12)(" << any;
    QTest::newRow("registers in mode A") << "0.9.1"
                                         << "" << static_cast<int>(Mode::A);
    QTest::newRow("registers of P1") << "0.9.1"
                                     << "" << static_cast<int>(Mode::P1);
}

void TestReadoutMachine::refusesOptions()
{
    QFETCH(QString, address);
    QFETCH(QString, data);
    QFETCH(int, mode);
    ReadoutOptions options;
    options.mode = static_cast<Mode>(mode);
    if (data.isEmpty() && !address.isEmpty())
        options.registers.push_back(address);
    else
        options.writes.emplace_back(address, data);
    const auto settings = readoutSettings(defaultSettings(), options);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ErrorCode::Usage);
}

void TestReadoutMachine::readsRegisters()
{
    ReadoutOptions options;
    options.registers = {QStringLiteral("1.8.0"), QStringLiteral("1.9.0"), QStringLiteral("C.1.0")};
    const auto outcome = read(options);
    QVERIFY2(!outcome.error, text(outcome.error).c_str());
    QCOMPARE(outcome.readout.mode, QStringLiteral("programming"));
    QCOMPARE(outcome.readout.rows.size(), std::size_t(3));
    QCOMPARE(outcome.readout.rows[0].unit, QStringLiteral("kWh"));
    QVERIFY(outcome.readout.rows[1].error.startsWith(QStringLiteral("ER02")));
    QVERIFY(outcome.readout.rows[1].error.contains(QStringLiteral("error message of its maker")));
    QVERIFY(!outcome.readout.rows[2].value.isEmpty());
    QVERIFY(contains(outcome.sent, "\x01"
                                   "B0\x03")); // signed off
    QVERIFY(outcome.journal.empty());
}

void TestReadoutMachine::writesAndProves()
{
    ReadoutOptions options;
    options.writes = {{QStringLiteral("0.9.1"), QStringLiteral("143005")},
                      {QStringLiteral("1.128.0"), QStringLiteral("(0)")}};
    options.registers = {QStringLiteral("0.9.2")};
    const auto outcome = read(options);
    QVERIFY2(!outcome.error, text(outcome.error).c_str());
    QCOMPARE(outcome.readout.rows.size(), std::size_t(3));
    QVERIFY(outcome.readout.rows[0].value.startsWith(QStringLiteral("14300")));
    QCOMPARE(outcome.readout.rows[0].outcome, std::optional(services::Outcome::Proven));
    QCOMPARE(outcome.readout.rows[1].outcome, std::optional(services::Outcome::Proven));
    QVERIFY(!outcome.readout.rows[2].outcome);
    const auto journal = parseJournal(outcome.journal);
    QVERIFY2(journal, journal ? "" : toString(journal.error()).c_str());
    QCOMPARE(journal->items.size(), std::size_t(2));
    for (const auto& item : journal->items)
        QCOMPARE(item.state, JournalItemState::Written);
    QVERIFY(!std::holds_alternative<std::monostate>(journal->items[0].before));
    QVERIFY(journal->ended);
    QVERIFY(outcome.journal.find(meterPassword) == std::string::npos);
    QVERIFY(readoutJson(outcome.readout).find("\"outcome\": \"proven\"") != std::string::npos);
}

void TestReadoutMachine::endsAtARefusedWrite()
{
    ReadoutOptions options;
    options.writes = {{QStringLiteral("1.8.0"), QStringLiteral("0000000")}, // legal data
                      {QStringLiteral("0.9.1"), QStringLiteral("143005")}};
    options.registers = {QStringLiteral("C.1.0")};
    const auto outcome = read(options);
    QVERIFY2(!outcome.error, text(outcome.error).c_str());
    QCOMPARE(outcome.readout.rows.size(), std::size_t(3));
    QCOMPARE(outcome.readout.rows[0].outcome, std::optional(services::Outcome::Refused));
    QVERIFY(outcome.readout.rows[0].error.startsWith(QStringLiteral("ER")));
    QCOMPARE(outcome.readout.rows[1].outcome, std::optional(services::Outcome::NotWritten));
    QVERIFY(outcome.readout.rows[2].error.isEmpty());
    QVERIFY(!contains(outcome.sent, "143005"));
    QCOMPARE(parseJournal(outcome.journal)->items[0].state, JournalItemState::NotWritten);
}

void TestReadoutMachine::tellsAWrongPassword()
{
    ReadoutOptions options;
    options.registers = {QStringLiteral("1.8.0")};
    const auto outcome = read(options, opticalLine(), std::string("99999"));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::AuthenticationFailed);
    QCOMPARE(exitCode(outcome.error->code), 4);
    QVERIFY(errorText(*outcome.error).title.contains(QStringLiteral("password")));
    QVERIFY(toString(*outcome.error).find("99999") == std::string::npos);
}

void TestReadoutMachine::anotherModeThanAskedFor()
{
    ReadoutOptions options;
    options.mode = Mode::B;
    const auto outcome = read(options);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::Unsupported);
    QVERIFY2(outcome.error->detail.find("offers mode C") != std::string::npos,
             text(outcome.error).c_str());
}

void TestReadoutMachine::listensToATelegram()
{
    ReadoutOptions options;
    options.mode = Mode::P1;
    // DSMR P1 companion standard 5.0.2, 6.12: the example telegram, its first lines; no CRC.
    const auto outcome = hear(
        options, {"/ISk5\\2MT382-1000\r\n\r\n1-3:0.2.8(50)\r\n0-0:1.0.0(101209113020W)\r\n",
                  "1-0:1.8.1(123456.789*kWh)\r\n0-1:24.2.1(101209112500W)(12785.123*m3)\r\n!\r\n"});
    QVERIFY2(!outcome.error, text(outcome.error).c_str());
    QVERIFY(outcome.lines.front() == (LineSettings{115'200, 8, Parity::None, 1}));
    QCOMPARE(outcome.readout.mode, QStringLiteral("P1"));
    QCOMPARE(outcome.readout.baud, 115'200);
    QCOMPARE(outcome.readout.manufacturer, QStringLiteral("ISk"));
    QCOMPARE(outcome.readout.rows.size(), std::size_t(5));
    QCOMPARE(outcome.readout.rows[4].value, QStringLiteral("12785.123"));
    QCOMPARE(outcome.readout.rows[4].unit, QStringLiteral("m3"));
    QVERIFY(!outcome.readout.remarks.empty()); // no check character covers it
    const auto silent = hear(options, {});
    QVERIFY(silent.error);
    QCOMPARE(silent.error->code, ErrorCode::NoAnswer);
    QVERIFY(silent.took < 90s);
}

void TestReadoutMachine::aMeterOfAnotherMaker()
{
    // Mode A at 300 baud: the lines of a Kamstrup 382C (madspeterbach/kamstrup-382C, README).
    std::string data = "0.0.0(14410000)\r\n1.8.0(0036886*kWh)\r\n1.8.1(0036886*kWh)\r\n"
                       "96.8.0(0119899*h)\r\n0.128.1(0000000)\r\n1.6.0(1.078*kW)\r\n!\r\n\x03";
    char check = 0;
    for (const char character : data)
        check = static_cast<char>(check ^ character);
    const auto outcome =
        hear({}, {"/KAM 68438BC450000\r\n", "\x02" + data + std::string(1, check)});
    QVERIFY2(!outcome.error, text(outcome.error).c_str());
    QCOMPARE(outcome.readout.mode, QStringLiteral("A"));
    QCOMPARE(outcome.readout.baud, 300);
    QCOMPARE(outcome.readout.identification, QStringLiteral("68438BC450000"));
    QCOMPARE(outcome.readout.rows.size(), std::size_t(6));
    QCOMPARE(outcome.readout.rows[5].value, QStringLiteral("1.078"));
}

void TestReadoutMachine::cancelLeavesTheMeter_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {100, 900, 1500, 2000, 2500})
        QTest::addRow("%d ms", after) << after;
}

void TestReadoutMachine::cancelLeavesTheMeter()
{
    QFETCH(int, after);
    ReadoutOptions options;
    for (int i = 0; i < 50; ++i)
        options.registers.push_back(QStringLiteral("1.8.0"));
    const auto outcome = read(options, opticalLine(), meterPassword, [after](OpticalBench& bench) {
        bench.cancelAfter(std::chrono::milliseconds(after));
    });
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::Cancelled);
    QCOMPARE(outcome.finished, 1);
    QVERIFY(outcome.took < std::chrono::milliseconds(after) + 6s);
    if (contains(outcome.sent, "1.8.0()")) // in programming mode
        QVERIFY(contains(outcome.sent, "\x01"
                                       "B0\x03"));
}

/// A readout that does not end within its limit.
void TestReadoutMachine::ambles()
{
    ReadoutOptions options;
    options.mode = Mode::A;
    auto connection = defaultSettings();
    connection.jobLimit = 5s; // at 300 baud it takes longer
    BenchMeter meter(benchBegin, [](typecodes::MeterConfiguration& configuration) {
        QVERIFY(typecodes::setItem(configuration, ctFamily(), "Z18", std::string_view("001")));
    });
    ReadoutMachine machine(*readoutSettings(connection, options));
    OpticalBench bench(meter.meter(), machine, opticalLine(), benchBegin);
    const auto error = bench.run();
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::Timeout);
    QVERIFY(bench.took() < 11s);
}

void TestReadoutMachine::silenceAndEcho()
{
    auto spec = opticalLine();
    const auto dark = read({}, spec, {}, {}, "000");
    QVERIFY(dark.error);
    QCOMPARE(dark.error->code, ErrorCode::NoAnswer);
    spec.echo = true;
    const auto echo = read({}, spec, {}, {}, "000");
    QVERIFY(echo.error);
    QCOMPARE(echo.error->code, ErrorCode::EchoOnly);
    QCOMPARE(echo.learnt.echo, std::optional(true));
    const auto answered = read({}, spec);
    QVERIFY2(!answered.error, text(answered.error).c_str());
    QCOMPARE(answered.learnt.echo, std::optional(true));
}

void TestReadoutMachine::noiseWithEcho()
{
    const auto right = read({});
    QVERIFY(!right.error);
    int completed = 0;
    constexpr int seeds = 100;
    for (int seed = 1; seed <= seeds; ++seed) {
        auto spec = opticalLine("paced,turnaround=20ms,echo,noise=2e-5,drop=2e-5");
        spec.seed = static_cast<std::uint64_t>(seed);
        const auto outcome = read({}, spec);
        QVERIFY(outcome.took < 11min);
        if (outcome.error) {
            QVERIFY(!outcome.error->detail.empty());
            continue;
        }
        ++completed;
        QCOMPARE(outcome.readout.rows.size(), right.readout.rows.size());
        for (std::size_t i = 0; i < right.readout.rows.size(); ++i) {
            QCOMPARE(outcome.readout.rows[i].address, right.readout.rows[i].address);
            QCOMPARE(outcome.readout.rows[i].unit, right.readout.rows[i].unit);
        }
        QCOMPARE(find(outcome.readout, "1.8.0")->value, find(right.readout, "1.8.0")->value);
    }
    qInfo("%d of %d completed", completed, seeds);
    QVERIFY(completed >= seeds / 2);
}

QTEST_GUILESS_MAIN(TestReadoutMachine)
#include "tst_readout_machine.moc"
