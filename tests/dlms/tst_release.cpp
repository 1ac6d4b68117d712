// SPDX-License-Identifier: Apache-2.0
//
// How an association ends: with a request under way, with a meter that is silent, for the next
// client.
#include "session_pair.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

class TestRelease : public QObject
{
    Q_OBJECT

private slots:
    void releaseWithARequestUnderWay_data();
    void releaseWithARequestUnderWay();
    void releaseFromASilentMeter_data();
    void releaseFromASilentMeter();
    void secondClientAfterTheFirst();
};

void TestRelease::releaseWithARequestUnderWay_data()
{
    QTest::addColumn<bool>("wrapper");
    QTest::addColumn<int>("steps"); ///< PDUs carried before the release
    for (const bool wrapper : {false, true})
        for (const int steps : {0, 1, 2, 3})
            QTest::addRow("%s, after %d", wrapper ? "wrapper" : "HDLC", steps) << wrapper << steps;
}

/// The answer under way is heard to its end and dropped; then RLRQ, and only then DISC (Green
/// Book, 9.4.5: the association is released before the link is).
void TestRelease::releaseWithARequestUnderWay()
{
    QFETCH(bool, wrapper);
    QFETCH(int, steps);
    Handler handler;
    Pair pair(wrapper, handler);
    pair.open();
    pair.sent.clear();
    pair.take(pair.client.request(GetRequest{longValue, {}}, pair.now));
    for (int i = 0; i < steps; ++i)
        if (i % 2 == 0 && !pair.toServer.empty())
            pair.carry(pair.toServer, pair.server, false);
        else if (!pair.toClient.empty())
            pair.carry(pair.toClient, pair.client, false);
    const bool done = pair.answer.has_value();
    pair.take(pair.client.release(pair.now));
    const auto before = pair.now;
    pair.settle();
    QVERIFY2(pair.released, pair.failure ? toString(*pair.failure).c_str() : "");
    QCOMPARE(pair.answer.has_value(), done);
    QCOMPARE(handler.releases, 1);
    const auto releases = std::ranges::count_if(pair.sent, [&](const Bytes& pdu) {
        const Bytes rlrq = wrapper ? Bytes{0x62} : Bytes{0xE6, 0xE6, 0x00, 0x62};
        const auto from = pdu.begin() + (wrapper ? 8 : 0);
        const auto at = std::search(from, pdu.end(), rlrq.begin(), rlrq.end());
        return wrapper ? at == from : at != pdu.end();
    });
    QCOMPARE(int(releases), 1);
    QVERIFY(pair.now - before < std::chrono::seconds(1));
}

void TestRelease::releaseFromASilentMeter_data()
{
    QTest::addColumn<bool>("wrapper");
    QTest::newRow("HDLC") << false;
    QTest::newRow("wrapper") << true;
}

/// A meter that says nothing more costs one bounded wait, and the link's own.
void TestRelease::releaseFromASilentMeter()
{
    QFETCH(bool, wrapper);
    Handler handler;
    Pair pair(wrapper, handler);
    pair.open();
    pair.take(pair.client.request(GetRequest{longValue, {}}, pair.now));
    pair.cut = true;
    const auto before = pair.now;
    pair.take(pair.client.release(pair.now));
    pair.settle();
    QVERIFY(pair.released || pair.failure);
    QVERIFY(!pair.answer);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(pair.now - before);
    QVERIFY2(took <= std::chrono::seconds(wrapper ? 4 : 20), std::to_string(took.count()).c_str());
}

void TestRelease::secondClientAfterTheFirst()
{
    Handler handler;
    Pair pair(false, handler);
    for (int i = 1; i <= 3; ++i) {
        pair.client = ClientSession(makeLink(false, Role::Client), {});
        pair.released = false;
        pair.associated.reset();
        if (i == 1)
            pair.take(pair.server.start(pair.now));
        pair.take(pair.client.open(pair.now));
        pair.settle();
        QVERIFY(pair.associated);
        QVERIFY(pair.ask(GetRequest{settable, {}}));
        pair.take(pair.client.release(pair.now));
        pair.settle();
        QVERIFY(pair.released);
        QCOMPARE(handler.releases, i);
    }
}

QTEST_APPLESS_MAIN(TestRelease)
#include "tst_release.moc"
