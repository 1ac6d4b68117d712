// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/codes_file.h"
#include "app/services/documents/configuration_files.h"
#include "app/services/documents/templates.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::services;

class TestTemplates : public QObject
{
    Q_OBJECT

private slots:
    void areKeptByName();
    void areReplacedOnlyWhenSaid();
    void refusesNames_data();
    void refusesNames();
    void namesThoseThereAre();
    void brokenOneIsListedWithItsReason();
    void codesAreSavedAndLoaded();
    void codesFileIsBegun();
    void codesFileErrorsNameTheFile();
};

namespace
{

typecodes::MeterConfiguration configuration()
{
    return *typecodes::defaultConfiguration(
        **typecodes::Catalogue::builtIn().family("omnipower-ct"));
}

} // namespace

void TestTemplates::areKeptByName()
{
    const QTemporaryDir dir;
    const Templates templates(dir.filePath(QStringLiteral("not/there/yet")));
    QVERIFY(templates.list().empty());
    QVERIFY(templates.save(QStringLiteral("Hus 2 – å_b").remove(u'–'), configuration(), false));
    const QString name = QStringLiteral("Hus 2  å_b");
    QCOMPARE(templates.list().size(), std::size_t{1});
    QCOMPARE(templates.list().front().name, name);
    QCOMPARE(templates.list().front().family, std::string("omnipower-ct"));
    const auto loaded = templates.load(name);
    QVERIFY(loaded);
    QVERIFY(*loaded == configuration());
    QVERIFY(templates.remove(name));
    QVERIFY(templates.list().empty());
}

void TestTemplates::areReplacedOnlyWhenSaid()
{
    const QTemporaryDir dir;
    const Templates templates(dir.path());
    const QString name = QStringLiteral("a");
    QVERIFY(templates.save(name, configuration(), false));
    const auto refused = templates.save(name, configuration(), false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    QVERIFY(templates.save(name, configuration(), true));
}

void TestTemplates::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("folder") << QStringLiteral("../a");
    QTest::newRow("hidden") << QStringLiteral(".a");
    QTest::newRow("blank at the end") << QStringLiteral("a ");
    QTest::newRow("too long") << QString(65, u'a');
    QTest::newRow("line feed") << QStringLiteral("a\nb");
}

void TestTemplates::refusesNames()
{
    QFETCH(QString, name);
    const QTemporaryDir dir;
    const auto saved = Templates(dir.path()).save(name, configuration(), false);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Malformed);
}

void TestTemplates::namesThoseThereAre()
{
    const QTemporaryDir dir;
    const Templates templates(dir.path());
    QVERIFY(templates.save(QStringLiteral("house"), configuration(), false));
    for (const auto& error : {templates.load(QStringLiteral("hose")).error(),
                              templates.remove(QStringLiteral("hose")).error()}) {
        QCOMPARE(error.code, ErrorCode::FileNotFound);
        QVERIFY(error.detail.find("house") != std::string::npos);
    }
}

void TestTemplates::brokenOneIsListedWithItsReason()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("broken.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const auto list = Templates(dir.path()).list();
    QCOMPARE(list.size(), std::size_t{1});
    QVERIFY(list.front().problem.has_value());
    QCOMPARE(list.front().problem->code, ErrorCode::NotJson);
}

void TestTemplates::codesAreSavedAndLoaded()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("codes.json"));
    const auto& family = **typecodes::Catalogue::builtIn().family("omnipower-ct");
    typecodes::CodeCatalogue catalogue;
    catalogue.put(typecodes::entryOf(configuration(), family, "Z5", "123", "House"));
    QVERIFY(saveCodes(file, catalogue));
    const auto loaded = loadCodes(file);
    QVERIFY2(loaded.has_value(), loaded ? "" : toString(loaded.error()).c_str());
    QVERIFY(loaded->entries == catalogue.entries);
    QVERIFY(loaded->find(family, "Z5", "123"));
}

void TestTemplates::codesFileIsBegun()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("codes.json"));
    QCOMPARE(loadCodes(file).error().code, ErrorCode::FileNotFound);
    const auto begun = loadOrBeginCodes(file);
    QVERIFY(begun && begun->entries.empty());
}

void TestTemplates::codesFileErrorsNameTheFile()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("codes.json"));
    QVERIFY(saveConfiguration(file, configuration()));
    for (const auto& read : {loadCodes(file), loadOrBeginCodes(file)}) {
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::WrongDocument);
        QVERIFY(read.error().where.find("codes.json") != std::string::npos);
    }
    const auto saved = saveCodes(dir.filePath(QStringLiteral("no/folder/c.json")), {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
