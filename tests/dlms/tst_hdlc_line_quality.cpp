// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_line_quality.h"

#include "dlms/line_pair.h"
#include "dlms/link/hdlc_link.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace std::chrono_literals;

namespace
{

constexpr HdlcParameters most{2030, 2030, 7, 7};

/// Frames of `bytes` on a line that damages each character with the chance `rate`.
void hear(HdlcLineQuality& quality, double rate, std::size_t bytes, int frames, unsigned seed)
{
    std::mt19937 random(seed);
    std::bernoulli_distribution whole(std::exp(-rate * static_cast<double>(bytes)));
    for (int i = 0; i < frames; ++i) {
        if (whole(random))
            quality.whole(bytes);
        else
            quality.damaged(bytes);
    }
}

} // namespace

class TestHdlcLineQuality : public QObject
{
    Q_OBJECT

private slots:
    void aCleanLineGetsTheLongest();
    void estimatesTheRate_data();
    void estimatesTheRate();
    void badLinesGetShorterFrames();
    void reopensWhereItPays();
    void keepsWhatThePeerGrants();
    void learnsWhenATurnIsOver();
    void aLinkIsOpenedAgainWithShorterFrames();
};

void TestHdlcLineQuality::aCleanLineGetsTheLongest()
{
    HdlcLineQuality quality;
    QCOMPARE(quality.best(most), most);
    hear(quality, 0, 2041, 50, 1);
    QCOMPARE(quality.best(most), most);
    QVERIFY(!quality.sawDamage());
    QVERIFY(!quality.tooLong(most, most));
    // Seven frames of 2030 bytes, seven headers and one turn.
    QVERIFY(quality.cost(2030, 7) < 1.01);
    QVERIFY(quality.cost(128, 1) > 1.3);
}

void TestHdlcLineQuality::estimatesTheRate_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("bytes");
    QTest::newRow("1 bit in 10 000, short frames") << 1e-3 << 139;
    QTest::newRow("the same, long frames") << 1e-3 << 2041;
    QTest::newRow("1 bit in 100 000") << 1e-4 << 2041;
    QTest::newRow("1 bit in 1 000") << 1e-2 << 139;
}

void TestHdlcLineQuality::estimatesTheRate()
{
    QFETCH(double, rate);
    QFETCH(int, bytes);
    double sum = 0;
    constexpr int seeds = 50;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        HdlcLineQuality quality;
        hear(quality, rate, static_cast<std::size_t>(bytes), 64, seed);
        sum += quality.errorRate();
    }
    QVERIFY2(sum / seeds > rate * 0.8 && sum / seeds < rate * 1.25,
             qPrintable(QString::number(sum / seeds)));
}

void TestHdlcLineQuality::badLinesGetShorterFrames()
{
    HdlcLineQuality quality;
    hear(quality, 1e-3, 2041, 64, 3);
    const auto wanted = quality.best(most);
    QVERIFY(wanted.maxInfoReceive <= 256);
    QVERIFY(wanted.windowReceive <= 3);
    QCOMPARE(wanted.maxInfoSend, most.maxInfoSend);
    QVERIFY(quality.cost(wanted.maxInfoReceive, wanted.windowReceive) < 1.8);
    QVERIFY(quality.cost(2030, 7) > 5);
}

void TestHdlcLineQuality::reopensWhereItPays()
{
    HdlcLineQuality quality;
    quality.opened(most, most);
    hear(quality, 0, 2041, 20, 1);
    quality.damaged(2041);
    QVERIFY(!quality.tooLong(most, most)); // once is no rate
    quality.damaged(2041);
    quality.damaged(2041);
    quality.damaged(2041);
    QVERIFY(quality.tooLong(most, most));
    const auto shorter = quality.best(most);
    quality.opened(shorter, shorter);
    QVERIFY(!quality.tooLong(shorter, most));
    // The line has become good: after a while longer frames pay.
    const HdlcParameters least{2030, 128, 7, 1};
    QVERIFY(!quality.tooShort(least, most));
    hear(quality, 0, 139, 120, 1);
    QVERIFY(quality.tooShort(least, most));
    // Frames that cannot be shorter are no reason to open the link anew.
    HdlcLineQuality small;
    small.opened(most, most);
    for (int i = 0; i < 10; ++i)
        small.damaged(60);
    QVERIFY(!small.tooLong(most, most));
}

void TestHdlcLineQuality::keepsWhatThePeerGrants()
{
    HdlcLineQuality quality;
    quality.opened(most, {2030, 512, 7, 1});
    const auto wanted = quality.best(most);
    QVERIFY(wanted.maxInfoReceive == 2030 || wanted.maxInfoReceive <= 512);
    QVERIFY(!quality.tooShort({2030, 512, 7, 1}, most));
}

void TestHdlcLineQuality::learnsWhenATurnIsOver()
{
    HdlcLineQuality quality;
    QCOMPARE(quality.turnGap(500ms), Duration(500ms));
    for (int i = 0; i < 40; ++i)
        quality.paused(i == 7 ? 16ms : 1ms);
    QCOMPARE(quality.turnGap(500ms), Duration(64ms));
    quality.paused(400ms);
    QCOMPARE(quality.turnGap(500ms), Duration(500ms));
    QCOMPARE(quality.pollTimeout(1500ms), Duration(1500ms));
    for (int i = 0; i < 4; ++i)
        quality.answeredPoll(20ms);
    QCOMPARE(quality.pollTimeout(1500ms), Duration(150ms));
    quality.answeredPoll(200ms);
    QCOMPARE(quality.pollTimeout(1500ms), Duration(800ms));
}

void TestHdlcLineQuality::aLinkIsOpenedAgainWithShorterFrames()
{
    const auto quality = std::make_shared<HdlcLineQuality>();
    const auto answer = [](const Bytes&) { return Bytes(30000, 0x5A); };
    std::mt19937 random(5);
    const auto spoil = [&random](Bytes bytes) {
        std::bernoulli_distribution hit(1e-3);
        for (auto& byte : bytes)
            if (hit(random))
                byte ^= std::uint8_t{4};
        return bytes;
    };
    HdlcSettings settings;
    settings.peers = {16, 1, 0};
    settings.quality = quality;
    HdlcSettings serverSettings = settings;
    serverSettings.role = Role::Server;
    const auto converse = [&] {
        const auto client = makeHdlcLink(settings);
        const auto server = makeHdlcLink(serverSettings);
        test::LinePair line(*client, *server);
        line.answer = answer;
        line.toClient = spoil;
        line.requests = {Bytes{1}};
        const bool ended = line.run(1h);
        return ended ? std::pair(line.failure, line.answers.size())
                     : std::pair(std::optional<Error>(Error{}), std::size_t(0));
    };
    const auto first = converse();
    QVERIFY(first.first.has_value());
    QCOMPARE(first.first->code, ErrorCode::LineNoise);
    QVERIFY(first.first->detail.find("damaged too often") != std::string::npos);
    const auto second = converse();
    QVERIFY2(!second.first, second.first ? toString(*second.first).c_str() : "");
    QCOMPARE(second.second, std::size_t(1));
}

QTEST_APPLESS_MAIN(TestHdlcLineQuality)
#include "tst_hdlc_line_quality.moc"
