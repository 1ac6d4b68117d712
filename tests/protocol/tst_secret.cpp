// SPDX-License-Identifier: Apache-2.0
#include "freed_memory.h"
#include "protocol/secret.h"

#include <QTest>

#include <type_traits>

using namespace metersmith;

namespace
{

constexpr char pattern[] = "pa55w0rd-in-memory";

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void holdsBytes();
    void compares();
    void movesAndCopies();
    void wipes();
    void leavesNothingBehind();
    void hasNoWayIntoATextOrStream();
};

void TestSecret::holdsBytes()
{
    const Secret secret = Secret::fromText("abc");
    QCOMPARE(secret.size(), std::size_t(3));
    QVERIFY(!secret.empty());
    QCOMPARE(secret.bytes()[1], std::uint8_t('b'));
    QVERIFY(Secret().empty());
}

void TestSecret::compares()
{
    QVERIFY(Secret::fromText("abc") == Secret::fromText("abc"));
    QVERIFY(!(Secret::fromText("abc") == Secret::fromText("abd")));
    QVERIFY(!(Secret::fromText("abc") == Secret::fromText("ab")));
    QVERIFY(!(Secret::fromText("ab") == Secret::fromText("abc")));
    QVERIFY(Secret() == Secret());
    QVERIFY(equalInConstantTime({}, {}));
    // Not even a trailing zero is taken for nothing.
    const Bytes zero(1, 0);
    QVERIFY(!equalInConstantTime(zero, {}));
    QVERIFY(!equalInConstantTime({}, zero));
    const Bytes all(300, 0xFF);
    for (std::size_t bit = 0; bit < 8 * all.size(); bit += 7) {
        Bytes other = all;
        other[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        QVERIFY(!equalInConstantTime(all, other));
    }
    // A difference in length of a multiple of 256 is one, too.
    QVERIFY(!equalInConstantTime(Bytes(256, 0), Bytes(512, 0)));
}

void TestSecret::movesAndCopies()
{
    Secret first = Secret::fromText("abc");
    const Secret copy = first;
    QVERIFY(copy == first);
    const Secret moved = std::move(first);
    QVERIFY(moved == copy);
    QVERIFY(first.empty()); // NOLINT(bugprone-use-after-move): that it is empty is promised
    Secret target = Secret::fromText("before");
    target = moved;
    QVERIFY(target == copy);
    Secret& same = target;
    target = same;
    QVERIFY(target == copy);
    target = std::move(same);
    QVERIFY(target == copy);
}

void TestSecret::wipes()
{
    Secret secret = Secret::fromText("abc");
    secret.wipe();
    QVERIFY(secret.empty());
    Bytes bytes(5, 1);
    wipe(bytes);
    QVERIFY(bytes.empty());
    wipe(bytes);
    QVERIFY(bytes.empty());
}

void TestSecret::leavesNothingBehind()
{
    auto& [wanted, watching, found] = test::freedMemory;
    wanted[0] = std::string_view(pattern).substr(0, 6);
    found = 0;
    watching = true;
    {
        const Bytes plain = ascii(pattern);
        QVERIFY(!plain.empty());
    }
    QCOMPARE(found, 1); // bytes alone do
    found = 0;
    {
        Secret secret = Secret::fromText(pattern);
        const Secret copy = secret;
        Secret other = Secret::fromText(pattern);
        other = copy;
        other = std::move(secret);
        other = Secret::fromText("something longer than the pattern was, to grow");
        Secret kept = Secret::fromText(pattern);
        kept.wipe();
        Bytes shrunk = ascii(pattern);
        shrunk.resize(1); // what lies beyond its size is still there
        Secret(std::move(shrunk)).wipe();
    }
    watching = false;
    QCOMPARE(found, 0);
}

void TestSecret::hasNoWayIntoATextOrStream()
{
    static_assert(!std::is_convertible_v<Secret, Bytes>);
    static_assert(!std::is_convertible_v<Secret, BytesView>);
    static_assert(!std::is_convertible_v<Secret, std::string>);
    static_assert(!std::is_constructible_v<std::string, Secret>);
    static_assert(!std::is_constructible_v<QByteArray, Secret>);
    static_assert(!std::is_constructible_v<QVariant, Secret>);
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
