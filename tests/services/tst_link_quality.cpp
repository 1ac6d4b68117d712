// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/line/link_quality.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::services;
using namespace std::chrono_literals;

class TestLinkQuality : public QObject
{
    Q_OBJECT

private slots:
    void nothingYet();
    void everyExchangeWhole();
    void medianOfTurnArounds();
    void damageIsCountedOncePerExchange();
    void silenceIsARetry();
    void whatTheMeterSaysIsNoFaultOfTheLine();
    void recoversAndForgets();
};

namespace
{

const Error damaged{ErrorCode::ChecksumMismatch, "HDLC", "FCS", {}};
const Error unanswered{ErrorCode::NoAnswer, "HDLC", "no byte came", {}};

/// One exchange that takes so long to be answered.
TimePoint exchange(LinkQualityMeter& meter, TimePoint at, std::chrono::milliseconds turn = 20ms)
{
    meter.sent(at);
    meter.received(at + turn);
    return at + 1s;
}

} // namespace

void TestLinkQuality::nothingYet()
{
    LinkQualityMeter meter;
    meter.received(TimePoint(1s)); // unasked: of no exchange
    QCOMPARE(meter.quality().exchanges, 0);
    QCOMPARE(meter.quality().percent, 0);
}

void TestLinkQuality::everyExchangeWhole()
{
    LinkQualityMeter meter;
    TimePoint now{};
    for (int i = 0; i < 5; ++i) {
        now = exchange(meter, now);
        QCOMPARE(meter.quality().percent, 100);
    }
    QCOMPARE(meter.quality().exchanges, 5);
    QCOMPARE(meter.quality().errors, 0);
    QCOMPARE(meter.quality().retries, 0);
}

void TestLinkQuality::medianOfTurnArounds()
{
    LinkQualityMeter meter;
    TimePoint now{};
    for (const auto turn : {20ms, 25ms, 900ms, 22ms, 21ms}) // one meter that had to think
        now = exchange(meter, now, turn);
    QCOMPARE(meter.quality().turnAround.count(), 22);
    // An answer that begins while our last byte is said to leave took no time, not less than none.
    LinkQualityMeter early;
    early.sent(TimePoint(1s));
    early.received(TimePoint(999ms));
    QCOMPARE(early.quality().turnAround.count(), 0);
}

void TestLinkQuality::damageIsCountedOncePerExchange()
{
    LinkQualityMeter meter;
    auto now = exchange(meter, TimePoint{});
    meter.sent(now);
    meter.received(now + 20ms);
    QCOMPARE(meter.quality().percent, 100); // so far it looks whole
    meter.noted(damaged);
    QCOMPARE(meter.quality().percent, 90);
    meter.noted({ErrorCode::LineNoise, "HDLC", "no valid answer", {}}); // and so it is repeated
    QCOMPARE(meter.quality().percent, 90);
    QCOMPARE(meter.quality().errors, 1);
    QCOMPARE(meter.quality().retries, 1);
    QCOMPARE(meter.quality().exchanges, 2);
}

void TestLinkQuality::silenceIsARetry()
{
    LinkQualityMeter meter;
    meter.sent(TimePoint{});
    meter.noted(unanswered);
    QCOMPARE(meter.quality().retries, 1);
    QCOMPARE(meter.quality().exchanges, 0);
    QCOMPARE(meter.quality().percent, 0);
    exchange(meter, TimePoint(2s));
    QCOMPARE(meter.quality().percent, 10);
}

void TestLinkQuality::whatTheMeterSaysIsNoFaultOfTheLine()
{
    LinkQualityMeter meter;
    exchange(meter, TimePoint{});
    meter.noted({ErrorCode::AccessDenied, "read", "denied", {}});
    meter.noted({ErrorCode::EchoOnly, "HDLC", "the head reflects", {}});
    QCOMPARE(meter.quality().percent, 100);
    QCOMPARE(meter.quality().errors, 0);
}

void TestLinkQuality::recoversAndForgets()
{
    LinkQualityMeter meter;
    TimePoint now{};
    for (int i = 0; i < 20; ++i) {
        meter.sent(now);
        meter.received(now + 20ms);
        meter.noted(damaged);
        now += 1s;
    }
    QCOMPARE(meter.quality().percent, 0);
    int before = 0;
    for (int i = 0; i < 40; ++i) { // the head is turned the right way
        now = exchange(meter, now);
        QVERIFY(meter.quality().percent >= before);
        before = meter.quality().percent;
    }
    QVERIFY(before >= 98);
    QCOMPARE(meter.quality().errors, 20);
}

QTEST_APPLESS_MAIN(TestLinkQuality)
#include "tst_link_quality.moc"
