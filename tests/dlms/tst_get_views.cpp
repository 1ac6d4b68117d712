// SPDX-License-Identifier: Apache-2.0
#include "apdu_vectors.h"

#include "dlms/axdr.h"
#include "dlms/get_views.h"

using namespace metersmith;
using namespace metersmith::dlms;
using vectors::hex;

/// GET read as views and written into a kept buffer: the same as through decodeApdu() and encode().
class TestGetViews : public QObject
{
    Q_OBJECT

private slots:
    void agreeWithTrees();
    void everyType();
    void spoiltAnswers();
};

void TestGetViews::agreeWithTrees()
{
    int requests = 0;
    int answers = 0;
    for (const auto& vector : vectors::load()) {
        const auto apdu = decodeApdu(vector.bytes).value();
        if (const auto* request = std::get_if<GetRequestNormal>(&apdu)) {
            const auto view = decodeGetRequest(vector.bytes).value();
            QVERIFY(view.attribute == request->attribute && view.invoke == request->invoke);
            QCOMPARE(view.selective, request->access.has_value());
            if (view.selective)
                QVERIFY(decodeData(view.parameters).value() == request->access->parameters);
            Bytes out{0xE6};
            encodeInto(*request, out);
            out.erase(out.begin());
            QCOMPARE(toHex(out), toHex(vector.bytes));
            ++requests;
        } else if (const auto* answer = std::get_if<GetResponseNormal>(&apdu)) {
            const auto view = decodeGetResponse(vector.bytes).value();
            QVERIFY(!view.isBlock && view.invoke == answer->invoke);
            Bytes out;
            if (const auto* data = std::get_if<Data>(&answer->result)) {
                QVERIFY(view.value.toData().value() == *data);
                QVERIFY(view.value.toNumber() == data->number());
                encodeGetResponse(answer->invoke, *data, out);
            } else {
                QCOMPARE(view.result, std::get<DataAccessResult>(answer->result));
                encodeGetResponse(answer->invoke, view.result, out);
            }
            QCOMPARE(toHex(out), toHex(vector.bytes));
            ++answers;
        } else if (const auto* block = std::get_if<GetResponseBlock>(&apdu)) {
            const auto view = decodeGetResponse(vector.bytes).value();
            QVERIFY(view.isBlock && view.last == block->last && view.block == block->block);
            if (const auto* raw = std::get_if<Bytes>(&block->result))
                QVERIFY(std::equal(view.raw.begin(), view.raw.end(), raw->begin(), raw->end()));
            ++answers;
        } else {
            QVERIFY(!decodeGetRequest(vector.bytes));
            QVERIFY(!decodeGetResponse(vector.bytes));
        }
    }
    QVERIFY(requests >= 2 && answers >= 6);
}

void TestGetViews::everyType()
{
    for (const auto& data : {Data::null(),
                             Data::boolean(true),
                             Data::integer8(-5),
                             Data::integer16(-500),
                             Data::integer32(-50000),
                             Data::integer64(INT64_MIN),
                             Data::unsigned8(200),
                             Data::unsigned16(60000),
                             Data::unsigned32(4000000000),
                             Data::unsigned64(UINT64_MAX),
                             Data::unsigned64(5),
                             Data::enumeration(27),
                             Data::bcd(66),
                             Data::float32(1.5F),
                             Data::float64(-1.5),
                             Data::octets({1, 2, 3}),
                             Data::visible("abc"),
                             Data::utf8("abc"),
                             Data::bits({{0xA8}, 5}),
                             Data::dateTime(Bytes(12, 7)),
                             Data::date(Bytes(5, 7)),
                             Data::time(Bytes(4, 7)),
                             Data::dontCare(),
                             Data::octets(Bytes(300, 9)),
                             Data::array({Data::unsigned8(1), Data::null()}),
                             Data::structure({})}) {
        Bytes bytes;
        encodeData(data, bytes);
        const auto view = viewData(bytes);
        QVERIFY2(view, toString(data).c_str());
        QVERIFY2(view->toData().value() == data, toString(data).c_str());
        QVERIFY2(view->toNumber() == data.number(), toString(data).c_str());
        if (!data.bytes().empty())
            QVERIFY(std::equal(view->bytes.begin(), view->bytes.end(), data.bytes().begin(),
                               data.bytes().end()));
        for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
            const auto shorter = viewData(BytesView(bytes).first(cut));
            QVERIFY(!shorter || !shorter->toData()); // containers are looked into on demand
        }
        bytes.push_back(0);
        const auto longer = viewData(bytes);
        QVERIFY(!longer || !longer->toData());
    }
}

void TestGetViews::spoiltAnswers()
{
    // Any octet but 0 is true, and true is 1.
    QCOMPARE(decodeGetResponse(hex("C401C1000391")).value().value.toNumber().value(), 1);
    const auto code = [](const char* bytes) { return decodeGetResponse(hex(bytes)).error().code; };
    QCOMPARE(code("C401C1"), ErrorCode::Truncated);
    QCOMPARE(code("C401C100"), ErrorCode::Truncated);
    QCOMPARE(code("C401C1000600001391FF"), ErrorCode::Malformed);
    QCOMPARE(code("C401C10006000013"), ErrorCode::Truncated);
    QCOMPARE(code("C401C10007"), ErrorCode::Malformed);
    QCOMPARE(code("C401C10204"), ErrorCode::Malformed);
    QCOMPARE(code("C401C1010400"), ErrorCode::Malformed);
    QCOMPARE(code("C401C1000984FFFFFFFF01"), ErrorCode::Truncated);
    QCOMPARE(code("C402C101000000010084FFFFFFFF"), ErrorCode::Truncated);
    QCOMPARE(code("C403C10100010B"), ErrorCode::Unsupported);
    QCOMPARE(decodeGetRequest(hex("C001C1000100002B0100FF02")).error().code, ErrorCode::Truncated);
    QCOMPARE(decodeGetRequest(hex("C001C1000100002B0100FF020000")).error().code,
             ErrorCode::Malformed);
    QCOMPARE(decodeGetRequest(hex("C002C100000001")).error().code, ErrorCode::Unsupported);
}

QTEST_APPLESS_MAIN(TestGetViews)
#include "tst_get_views.moc"
