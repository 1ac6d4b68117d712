// SPDX-License-Identifier: Apache-2.0
//
// Where the octets of tests/vectors come from. Whatever dlms/ reads or writes has a row whose
// octets were made outside this project, or it stands in `gaps`; rows that were composed from the
// standard's types and formulas alone stand in `composedRows`. Both lists are exact.
#include "apdu_vectors.h"
#include "dlms/link/hdlc_frame.h"
#include "dlms/security/ciphered_tag.h"
#include "security_vectors.h"

#include <algorithm>
#include <set>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

using Names = std::set<std::string>;

/// What nobody outside has made octets of, as far as anybody found.
const Names gaps = {
    // Plain APDUs and choices inside of them: for short names mostly.
    "APDU: data-notification-confirm",
    "tag 10",
    "APDU: WriteRequest",
    "tag 06",
    "APDU: WriteResponse",
    "tag 0D",
    "APDU: UnconfirmedWriteRequest",
    "tag 16",
    "short names: read-data-block-access",
    "short names: write-data-block-access",
    "read result: data-access-error",
    "read result: block-number",
    "write result: success",
    "write result: data-access-error",
    "write result: block-number",
    "information report: with time",
    // glo-: read, write, their responses, unconfirmed write, report, event.
    "tag 25",
    "tag 26",
    "tag 2C",
    "tag 2D",
    "tag 36",
    "tag 38",
    "tag CA",
    // ded-: the same, error, set and the answer of action; initiate is read, never written.
    "tag 41",
    "tag 45",
    "tag 46",
    "tag 48",
    "tag 4C",
    "tag 4D",
    "tag 4E",
    "tag 56",
    "tag 58",
    "tag D1",
    "tag D2",
    "tag D5",
    "tag D7",
    // general-ded-ciphering.
    "tag DC",
    "ciphering: general-dedicated, authentication",
    "ciphering: general-dedicated, encryption",
    "ciphering: general-dedicated, both",
    // One protection alone, where devices use both.
    "ciphering: dedicated, authentication",
    "ciphering: dedicated, encryption",
    "ciphering: general-global, authentication",
    // An association of two devices whose public keys are told.
    "mechanism 7: hls-ecdsa",
    // Whole frames; of FRMR there is a header.
    "HDLC: RNR",
    "HDLC: REJ",
};

/// The rows of class "composed", by file.
const std::map<std::string, Names> composedRows = {
    {"apdus.json",
     {"data-notification-confirm", "information-report", "information-report-bare",
      "read-request-long", "read-response-refused", "write-request", "write-request-block",
      "write-request-single", "write-request-unconfirmed", "write-response",
      "write-response-block"}},
    {"security.json, apdus",
     {"ded-action-request",
      "ded-action-response",
      "ded-confirmed-service-error",
      "ded-event-notification",
      "ded-get-request-authentication",
      "ded-get-request-encryption",
      "ded-information-report",
      "ded-read-request",
      "ded-read-response",
      "ded-set-request",
      "ded-set-response",
      "ded-unconfirmed-write-request",
      "ded-write-request",
      "ded-write-response",
      "general-ded-ciphering-access-request",
      "general-ded-ciphering-action-request",
      "general-ded-ciphering-data-notification",
      "general-ded-ciphering-get-request",
      "general-ded-ciphering-get-request-authentication",
      "general-ded-ciphering-get-request-encryption",
      "general-glo-ciphering-access-request",
      "general-glo-ciphering-action-request",
      "general-glo-ciphering-get-request-authentication",
      "glo-confirmed-service-error",
      "glo-event-notification",
      "glo-information-report",
      "glo-read-request",
      "glo-read-response",
      "glo-unconfirmed-write-request",
      "glo-write-request",
      "glo-write-response"}},
    {"security.json, hls",
     {"hls-3-client-message", "hls-4-client-message", "hls-6-client", "hls-6-client-message",
      "hls-6-server", "hls-6-server-message", "hls-7-client-message-p256",
      "hls-7-client-message-p384", "hls-7-client-p256", "hls-7-client-p384",
      "hls-7-server-message-p256", "hls-7-server-message-p384", "hls-7-server-p256",
      "hls-7-server-p384"}},
    {"hdlc_frames.json", {"FRMR", "REJ", "RNR"}},
};

/// What a row counts for, and the classes of the rows that count for it.
using Table = std::map<std::string, Names>;

nlohmann::json document(const char* name)
{
    QFile file(QStringLiteral(METERSMITH_VECTORS "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/vectors/%s is missing", name);
    return nlohmann::json::parse(file.readAll().toStdString());
}

std::string tagName(std::uint8_t tag)
{
    return "tag " + toHex(Bytes{tag});
}

std::string cipheringName(Ciphering ciphering, Protection protection)
{
    return "ciphering: " + std::string(name(ciphering)) + ", " + std::string(name(protection));
}

std::string mechanismName(Mechanism mechanism)
{
    return "mechanism " + std::to_string(static_cast<int>(mechanism)) + ": " +
           std::string(name(mechanism));
}

template <std::size_t... indices>
void addApdus(Table& table, std::index_sequence<indices...> /*all*/)
{
    (table["APDU: " + name(Apdu(std::in_place_index<indices>))], ...);
    table["APDU: " + name(Apdu(Release{true, {}, {}}))]; // two names of one alternative
    table["APDU: " + name(Apdu(WriteRequest{false, {}, {}}))];
}

bool isRead(std::uint8_t tag)
{
    const auto apdu = decodeApdu(Bytes{tag});
    return apdu || apdu.error().where != "APDU tag, byte 0";
}

/// Everything that the code can read or write, without rows.
Table everything()
{
    Table table;
    addApdus(table, std::make_index_sequence<std::variant_size_v<Apdu>>());
    for (unsigned tag = 0; tag < 256; ++tag)
        if (isRead(static_cast<std::uint8_t>(tag)))
            table[tagName(static_cast<std::uint8_t>(tag))];
    for (const auto ciphering : {Ciphering::Global, Ciphering::Dedicated, Ciphering::GeneralGlobal,
                                 Ciphering::GeneralDedicated})
        for (const auto protection :
             {Protection::Authentication, Protection::Encryption, Protection::Both})
            table[cipheringName(ciphering, protection)];
    for (int mechanism = 0; mechanism <= 7; ++mechanism)
        table[mechanismName(static_cast<Mechanism>(mechanism))];
    for (int type = 0; type < static_cast<int>(HdlcFrameType::Unknown); ++type)
        table["HDLC: " + std::string(name(static_cast<HdlcFrameType>(type)))];
    for (const char* rule :
         {"address of 1", "address of 2", "address of 4", "segment", "parameters of the link"})
        table["HDLC rule: " + std::string(rule)];
    for (const char* choice : {"variable-name", "parameterised-access", "block-number-access",
                               "read-data-block-access", "write-data-block-access"})
        table["short names: " + std::string(choice)];
    for (const char* choice : {"data", "data-access-error", "data-block-result", "block-number"})
        table["read result: " + std::string(choice)];
    for (const char* choice : {"success", "data-access-error", "block-number"})
        table["write result: " + std::string(choice)];
    for (const char* choice : {"with time", "without time"})
        table["information report: " + std::string(choice)];
    return table;
}

std::string choiceOf(const ShortNameAccess& access)
{
    using Kind = ShortNameAccess::Kind;
    switch (access.kind) {
    case Kind::Name:
        return "short names: variable-name";
    case Kind::Parameterised:
        return "short names: parameterised-access";
    case Kind::Block:
        return "short names: block-number-access";
    case Kind::ReadBlock:
        return "short names: read-data-block-access";
    case Kind::WriteBlock:
        return "short names: write-data-block-access";
    }
    return {};
}

/// The choices inside of the APDUs for short names.
Names choicesOf(const Apdu& apdu)
{
    Names found;
    if (const auto* request = std::get_if<ReadRequest>(&apdu))
        for (const auto& variable : request->variables)
            found.insert(choiceOf(variable));
    if (const auto* request = std::get_if<WriteRequest>(&apdu))
        for (const auto& variable : request->variables)
            found.insert(choiceOf(variable));
    constexpr const char* read[] = {"data", "data-access-error", "data-block-result",
                                    "block-number"};
    if (const auto* response = std::get_if<ReadResponse>(&apdu))
        for (const auto& result : response->results)
            found.insert(std::string("read result: ") + read[result.index()]);
    if (const auto* response = std::get_if<WriteResponse>(&apdu))
        for (const auto& result : response->results) {
            const auto* said = std::get_if<DataAccessResult>(&result);
            found.insert("write result: " + std::string(said == nullptr ? "block-number"
                                                        : *said == DataAccessResult::Success
                                                            ? "success"
                                                            : "data-access-error"));
        }
    if (const auto* report = std::get_if<InformationReport>(&apdu))
        found.insert(std::string("information report: ") +
                     (report->time.empty() ? "without time" : "with time"));
    return found;
}

/// What these octets are examples of.
Names subjectsOf(const Bytes& octets)
{
    const Apdu apdu = decodeApdu(octets).value();
    Names found = choicesOf(apdu);
    found.insert("APDU: " + name(apdu));
    found.insert(tagName(octets.front()));
    if (const auto* aarq = std::get_if<Aarq>(&apdu))
        found.insert(mechanismName(static_cast<Mechanism>(aarq->mechanism.value_or(0))));
    return found;
}

/// What a row of hdlc_frames.json is an example of.
Names rulesOf(const nlohmann::json& row)
{
    const Bytes frame = bytesOf(row, "hex");
    Names found = {"HDLC: " + row["type"].get<std::string>()};
    if (row.contains("addresses"))
        for (const std::size_t at : {2U, 5U})
            found.insert("HDLC rule: address of " +
                         std::to_string(row["addresses"][at].get<int>()));
    if ((frame.at(1) & 0x08U) != 0)
        found.insert("HDLC rule: segment");
    const Bytes head = {0x81, 0x80}; // format and group identifiers
    if ((row["type"] == "SNRM" || row["type"] == "UA") &&
        std::search(frame.begin(), frame.end(), head.begin(), head.end()) != frame.end())
        found.insert("HDLC rule: parameters of the link");
    return found;
}

} // namespace

class TestVectorSources : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRowNamesItsSource();
    void everythingHasASourceOutside();
    void composedRowsAreListed();

private:
    void count(const char* file, const nlohmann::json& row, const Names& subjects);

    Table m_table = everything();
    std::map<std::string, Names> m_composed;
};

void TestVectorSources::count(const char* file, const nlohmann::json& row, const Names& subjects)
{
    const auto kind = row.at("class").get<std::string>();
    for (const auto& subject : subjects) {
        QVERIFY2(m_table.contains(subject), subject.c_str());
        m_table[subject].insert(kind);
    }
    if (kind == "composed")
        m_composed[file].insert(row.contains("id") ? row["id"].get<std::string>()
                                                   : row.at("type").get<std::string>());
}

void TestVectorSources::initTestCase()
{
    const auto apdus = document("apdus.json");
    for (const auto& row : apdus.at("apdus")) {
        const Bytes octets = bytesOf(row, "hex");
        count("apdus.json", row, subjectsOf(octets));
        QCOMPARE(toHex(encode(decodeApdu(octets).value())),
                 toHex(row.contains("written") ? bytesOf(row, "written") : octets));
    }
    for (const auto& row : securityVectors("apdus")) {
        const Bytes octets = bytesOf(row, "ciphered");
        auto subjects = subjectsOf(octets);
        const auto protection = static_cast<Protection>(
            std::get<CipheredApdu>(decodeApdu(octets).value()).securityControl & 0x30U);
        subjects.insert(cipheringName(cipheringOf(octets.front()).value(), protection));
        count("security.json, apdus", row, subjects);
    }
    // A whole frame: general-glo-ciphering.
    count("security.json, pushFrame", securityVectors("pushFrame"),
          {cipheringName(Ciphering::GeneralGlobal, Protection::Both)});
    for (const auto& row : securityVectors("hls"))
        count("security.json, hls", row,
              {mechanismName(static_cast<Mechanism>(row["mechanism"].get<int>()))});
    const auto frames = document("hdlc_frames.json");
    for (const auto& row : frames.at("hdlc"))
        count("hdlc_frames.json", row, rulesOf(row));
    for (const auto& row : frames.at("hcs"))
        count("hdlc_frames.json", row,
              row.contains("type") ? Names{"HDLC: " + row["type"].get<std::string>()} : Names{});
    for (const char* part : {"gcm", "keyWrap", "signatures", "signedApdus", "keyPairs"})
        for (const auto& row : securityVectors(part))
            count(part, row, {});
}

void TestVectorSources::everyRowNamesItsSource()
{
    const Names classes = {"standard", "published", "suite", "captured", "composed"};
    const auto security = document("security.json");
    const auto frames = document("hdlc_frames.json");
    Names ids;
    for (const auto& part :
         {document("apdus.json").at("apdus"), security.at("apdus"), security.at("hls"),
          security.at("gcm"), security.at("keyWrap"), security.at("signatures"),
          security.at("signedApdus"), security.at("keyPairs"), frames.at("hdlc"), frames.at("hcs")})
        for (const auto& row : part) {
            const auto said = row.at("source").get<std::string>();
            QVERIFY(said.size() > 8);
            QVERIFY2(classes.contains(row.at("class").get<std::string>()), said.c_str());
            const bool ours = said.find("tests/vectors/independent/") != std::string::npos ||
                              said.find("Composed from") != std::string::npos;
            if (ours)
                QVERIFY2(row["class"] == "composed", said.c_str());
        }
    for (const auto& part : {security.at("apdus"), security.at("hls")})
        for (const auto& row : part)
            QVERIFY2(ids.insert(row.at("id").get<std::string>()).second, "two rows of one name");
}

void TestVectorSources::everythingHasASourceOutside()
{
    Names without;
    for (const auto& [subject, classes] : m_table) {
        std::string said;
        for (const auto& one : classes)
            said += (said.empty() ? "" : ", ") + one;
        qInfo("%-48s %s", subject.c_str(), said.empty() ? "-" : said.c_str());
        if (classes.empty() || classes == Names{"composed"})
            without.insert(subject);
    }
    for (const auto& subject : without)
        QVERIFY2(gaps.contains(subject), ("no outside source for " + subject).c_str());
    for (const auto& subject : gaps)
        QVERIFY2(without.contains(subject), ("is no gap any more: " + subject).c_str());
}

void TestVectorSources::composedRowsAreListed()
{
    for (const auto& [file, rows] : m_composed)
        for (const auto& row : rows)
            QVERIFY2(composedRows.contains(file) && composedRows.at(file).contains(row),
                     ("composed, but not listed: " + file + ": " + row).c_str());
    for (const auto& [file, rows] : composedRows)
        for (const auto& row : rows)
            QVERIFY2(m_composed[file].contains(row),
                     ("listed, but not composed: " + file + ": " + row).c_str());
}

QTEST_APPLESS_MAIN(TestVectorSources)
#include "tst_vector_sources.moc"
