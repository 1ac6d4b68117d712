// SPDX-License-Identifier: Apache-2.0
#include "typecodes/code_catalogue.h"
#include "typecodes/document_schema.h"
#include "typecodes/rules.h"
#include "typecodes/type_compose.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace metersmith;
using namespace metersmith::typecodes;

namespace
{

constexpr auto invented = METERSMITH_SOURCE_DIR "/tests/typecodes/data/invented-family.json";

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& name, const QByteArray& content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

/// A family that the program was not built with, loaded from a folder at run time: everything that
/// works for the built-in ones works for it.
class TestSixthFamily : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void standsBesideTheBuiltInOnes();
    void composesAndChecksAndSaves();
    void itsOwnRulesHold();
    void mayUseSharedFilesOfItsFolder();
    void brokenFilesAreNamed();

private:
    QTemporaryDir m_folder;
    Catalogue m_catalogue;
};

void TestSixthFamily::init()
{
    QVERIFY(QFile::exists(QString::fromUtf8(invented)));
    QFile::remove(m_folder.filePath(QStringLiteral("invented-family.json")));
    QVERIFY(QFile::copy(QString::fromUtf8(invented),
                        m_folder.filePath(QStringLiteral("invented-family.json"))));
    m_catalogue = Catalogue::builtIn();
    m_catalogue.loadFolder(m_folder.path().toStdString());
}

void TestSixthFamily::standsBesideTheBuiltInOnes()
{
    QVERIFY2(m_catalogue.problems().empty(),
             m_catalogue.problems().empty() ? ""
                                            : toString(m_catalogue.problems().front()).c_str());
    QCOMPARE(m_catalogue.families().size(), Catalogue::builtIn().families().size() + 1);
    const auto family = m_catalogue.family("example-6");
    QVERIFY(family);
    const auto type = parseTypeNumber((*family)->defaultTypeNumber, m_catalogue);
    QVERIFY2(type, type ? "" : toString(type.error()).c_str());
    QCOMPARE(type->family, std::string("example-6"));
    for (const auto& other : Catalogue::builtIn().families()) {
        const auto still = parseTypeNumber(other.defaultTypeNumber, m_catalogue);
        QVERIFY(still && still->family == other.id);
    }
}

void TestSixthFamily::composesAndChecksAndSaves()
{
    const Family& family = **m_catalogue.family("example-6");
    PositionCodes chosen;
    for (auto open = openPositions(family, chosen); !open.empty();
         open = openPositions(family, chosen)) {
        const auto next = std::find_if(open.begin(), open.end(),
                                       [](const auto& position) { return position.code.empty(); });
        if (next == open.end())
            break;
        const auto option = std::find_if(next->options.begin(), next->options.end(),
                                         [](const auto& one) { return one.possible; });
        QVERIFY(option != next->options.end());
        chosen[next->id] = option->code;
    }
    const auto type = composeTypeNumber(family, chosen);
    QVERIFY2(type, type ? "" : toString(type.error()).c_str());
    auto made = defaultConfiguration(family, type->printed);
    QVERIFY(made);
    QVERIFY(mayBeWritten(check(*made, family)));
    const std::string json = toJson(*made, family);
    const auto read = fromJson(json, m_catalogue);
    QVERIFY2(read, read ? "" : toString(read.error()).c_str());
    QCOMPARE(toJson(*read, family), json);
    QVERIFY(documentSchema(family).find(family.groups.front().items.front().path.substr(
                family.groups.front().items.front().path.rfind('.') + 1)) != std::string::npos);
}

void TestSixthFamily::itsOwnRulesHold()
{
    const Family& family = **m_catalogue.family("example-6");
    QVERIFY(!family.rules.empty());
    for (const Rule& rule : family.rules)
        QVERIFY2(!rule.passes.empty() && !rule.fails.empty(), rule.name.c_str());
    std::set<PartType> types;
    for (const auto& group : family.groups)
        for (const auto& item : group.items)
            types.insert(item.type);
    QCOMPARE(types.size(), std::size_t{10}); // every type of setting
}

void TestSixthFamily::mayUseSharedFilesOfItsFolder()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("shared")));
    const QByteArray text = contentOf(QString::fromUtf8(invented));
    write(folder.filePath(QStringLiteral("shared/base.json")), text);
    write(folder.filePath(QStringLiteral("derived.json")),
          R"({"uses": ["shared/base"], "family": "example-7", "name": "Derived",
              "zCodes": [{"id": "Z1", "name": "Replaced", "source": "this test",
                          "values": [{"code": "7", "meaning": "seven"}]}]})");
    Catalogue catalogue;
    catalogue.loadFolder(folder.path().toStdString());
    const auto family = catalogue.family("example-7");
    QVERIFY2(family,
             catalogue.problems().empty() ? "" : toString(catalogue.problems().front()).c_str());
    QCOMPARE((*family)->zCodes.size(), (*m_catalogue.family("example-6"))->zCodes.size());
    QCOMPARE((*family)->field("Z1")->name, std::string("Replaced"));
}

void TestSixthFamily::brokenFilesAreNamed()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("half.json")), "{\"family\": \"half\"");
    write(folder.filePath(QStringLiteral("uses-nothing.json")), R"({"uses": ["shared/none"]})");
    Catalogue catalogue = Catalogue::builtIn();
    catalogue.loadFolder(folder.path().toStdString());
    QCOMPARE(catalogue.families().size(), Catalogue::builtIn().families().size());
    QCOMPARE(catalogue.problems().size(), std::size_t{2});
    QVERIFY(toString(catalogue.problems()[0]).find("half.json") != std::string::npos);
    QVERIFY(toString(catalogue.problems()[1]).find("shared/none.json") != std::string::npos);
    catalogue.loadFolder(folder.filePath(QStringLiteral("nowhere")).toStdString());
    QCOMPARE(catalogue.problems().size(), std::size_t{3});
}

QTEST_APPLESS_MAIN(TestSixthFamily)
#include "tst_sixth_family.moc"
