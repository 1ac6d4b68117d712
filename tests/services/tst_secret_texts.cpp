// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys on their way between a file and Secret: no memory that is given back holds them.
#include "app/services/keys/key_file.h"
#include "app/services/keys/private_file.h"
#include "app/services/keys/secret_texts.h"
#include "freed_memory.h"
#include "protocol/secret_text.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace metersmith;
using namespace metersmith::services;

namespace
{

constexpr std::string_view keyText = "A1B2C3D4E5F60718293A4B5C6D7E8F90";
constexpr std::string_view keyStart = "\xA1\xB2\xC3\xD4\xE5\xF6";

Keys someKeys()
{
    Keys keys;
    keys.unicast = *secretFromHex(keyText);
    keys.authentication = *secretFromHex("000102030405060708090A0B0C0D0E0F");
    keys.hlsSecret = *secretFromHex("AB");
    return keys;
}

QByteArray textOf(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

class TestSecretTexts : public QObject
{
    Q_OBJECT

private slots:
    void wipesTexts();
    void wipesJson();
    void takesOutAndPutsBack();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void keyFilesLeaveNothingBehind();
};

void TestSecretTexts::wipesTexts()
{
    for (const std::size_t length : {std::size_t{3}, std::size_t{200}}) {
        std::string text(length, 'x');
        const char* at = text.data();
        wipe(text);
        QVERIFY(text.empty());
        QVERIFY(text.capacity() >= length);
        for (std::size_t i = 0; i < length; ++i)
            QCOMPARE(at[i], '\0');
    }
    QVERIFY(*secretFromHex("0x00 FF") == Secret(Bytes{0, 0xFF}));
    const auto wrong = secretFromHex("A1B2C3D4E5F607X8");
    QVERIFY(!wrong && toString(wrong.error()).find("A1B2") == std::string::npos);
    QCOMPARE(hexOf(Secret(Bytes{0x0A, 0xFF})), std::string("0AFF"));
}

void TestSecretTexts::wipesJson()
{
    nlohmann::json json = {{"a", std::string(keyText)}, {"b", {1, std::string(keyText), nullptr}}};
    {
        const WipedTexts wiped(json);
        QCOMPARE(json["a"].get_ref<const std::string&>(), std::string(keyText));
    }
    QCOMPARE(json.dump(), std::string("{\"a\":\"\",\"b\":[1,\"\",null]}"));
    constexpr std::size_t deep = 1'000'000; // more than a stack holds
    auto nested = nlohmann::json::parse(std::string(deep, '[') + std::string(deep, ']'));
    wipeTexts(nested);
    QVERIFY(nested.is_array());
}

void TestSecretTexts::takesOutAndPutsBack()
{
    const QByteArray before = "{\"unicast\": \"A1B2C3D4E5F60718293A4B5C6D7E8F90\", \"x\": \"AB\"}";
    Bytes text = ascii(before.toStdString());
    SecretTexts texts;
    texts.takeOut(text);
    QCOMPARE(textOf(text), QByteArray("{\"unicast\": \"#000000000______________________\", "
                                      "\"x\": \"AB\"}"));
    QVERIFY(*texts.secret("#000000000______________________") == *secretFromHex(keyText));
    QVERIFY(*texts.secret("AB") == Secret(Bytes{0xAB}));
    for (const char* other : {"#000000000____________________", "#000000001______________________",
                              "#", "#00000000x______________________"})
        QVERIFY(!texts.secret(other));
    texts.putBack(text);
    QCOMPARE(textOf(text), before);
    SecretTexts writing;
    QCOMPARE(writing.placeHolder(*secretFromHex("0102")), std::string("0102"));
    QCOMPARE(writing.placeHolder(*secretFromHex(keyText)),
             std::string("#000000000______________________"));
}

void TestSecretTexts::leavesOthersAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a name of a member") << QByteArray("{\"A1B2C3D4E5F6\" : 1}");
    QTest::newRow("odd") << QByteArray("[\"A1B2C3D4E5F60\"]");
    QTest::newRow("words") << QByteArray("[\"metersmith.keys/1\", \"28000001\"]");
    QTest::newRow("quote within") << QByteArray("[\"A1B2C3\\\"D4E5F6\"]");
    QTest::newRow("no end") << QByteArray("[\"A1B2C3D4E5F60718");
    QTest::newRow("ends in an escape") << QByteArray("[\"A1B2C3D4E5F60718\\");
}

void TestSecretTexts::leavesOthersAlone()
{
    QFETCH(QByteArray, text);
    Bytes bytes = ascii(text.toStdString());
    SecretTexts texts;
    texts.takeOut(bytes);
    texts.putBack(bytes);
    QCOMPARE(textOf(bytes), text);
}

void TestSecretTexts::keyFilesLeaveNothingBehind()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("keys"));
    auto& [wanted, watching, found] = test::freedMemory;
    wanted[0] = keyText.substr(0, 8);
    wanted[1] = keyStart;
    found = 0;
    watching = true;
    {
        const std::string text(keyText.data(), keyText.size());
        QVERIFY(!text.empty());
    }
    QCOMPARE(found, 1); // a text alone does
    found = 0;
    KeyFile file;
    file.meters.resize(1);
    file.meters[0].systemTitle = Bytes(8, 7);
    file.meters[0].roles["installer"] = someKeys();
    file.meters[0].pending["installer"] = someKeys();
    QVERIFY(writeKeyFile(name, file));
    const int atWriting = std::exchange(found, 0);
    {
        const auto again = readKeyFile(name);
        QVERIFY2(again, again ? "" : toString(again.error()).c_str());
        QVERIFY(again->meters.at(0).systemTitle == Bytes(8, 7));
        QVERIFY(again->meters.at(0).roles.at("installer") == someKeys());
        QVERIFY(again->meters.at(0).pending.at("installer") == someKeys());
    }
    const int atReading = std::exchange(found, 0);
    watching = false;
    QCOMPARE(atWriting, 0);
    QCOMPARE(atReading, 0);
}

QTEST_APPLESS_MAIN(TestSecretTexts)
#include "tst_secret_texts.moc"
