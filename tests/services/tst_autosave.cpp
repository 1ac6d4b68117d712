// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/autosave.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::services;

class TestAutosave : public QObject
{
    Q_OBJECT

private slots:
    void keepsAndOffers();
    void twoProgramsDoNotShare();
    void discardLeavesNothing();
    void brokenCopiesAreLeft();
    void folderThatCannotBe();

private:
    static typecodes::MeterConfiguration anyDocument();
};

typecodes::MeterConfiguration TestAutosave::anyDocument()
{
    const auto& family = typecodes::Catalogue::installed().families().front();
    auto made = typecodes::defaultConfiguration(family);
    return made ? *made : typecodes::MeterConfiguration();
}

void TestAutosave::keepsAndOffers()
{
    const QTemporaryDir folder;
    auto document = anyDocument();
    document.comment = "kept";
    {
        Autosave autosave(folder.path());
        QVERIFY(!autosave.hasKept());
        QVERIFY(autosave.keep(anyDocument(), {}));
        QVERIFY(autosave.keep(document, QStringLiteral("/tmp/a.json")));
        QVERIFY(autosave.hasKept());
    }
    Autosave next(folder.path());
    const auto left = next.adopt();
    QCOMPARE(left.size(), std::size_t{1});
    QVERIFY(left[0].configuration == document);
    QCOMPARE(left[0].document, QStringLiteral("/tmp/a.json"));
    QVERIFY(left[0].at.isValid());
    next.drop(left[0]);
    QVERIFY(Autosave(folder.path()).adopt().empty());
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void TestAutosave::twoProgramsDoNotShare()
{
    const QTemporaryDir folder;
    Autosave one(folder.path());
    Autosave two(folder.path());
    QVERIFY(one.keep(anyDocument(), {}));
    QVERIFY(two.keep(anyDocument(), {}));
    QVERIFY(one.adopt().empty()); // the other one lives
    QVERIFY(two.adopt().empty());
    {
        Autosave gone(folder.path());
        QVERIFY(gone.keep(anyDocument(), {}));
    }
    QCOMPARE(one.adopt().size(), std::size_t{1});
    QVERIFY(two.adopt().empty()); // offered once
}

void TestAutosave::discardLeavesNothing()
{
    const QTemporaryDir folder;
    Autosave autosave(folder.path());
    autosave.discard();
    QVERIFY(autosave.keep(anyDocument(), {}));
    autosave.discard();
    QVERIFY(!autosave.hasKept());
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    QVERIFY(autosave.keep(anyDocument(), {})); // and goes on
    QVERIFY(autosave.hasKept());
}

void TestAutosave::brokenCopiesAreLeft()
{
    const QTemporaryDir folder;
    const auto name = folder.filePath(QStringLiteral("x.draft.json"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\":\"metersmith.autosave/1\",\"configuration\":\"{\"}");
    file.close();
    QVERIFY(Autosave(folder.path()).adopt().empty());
    QVERIFY(QFile::exists(name));
}

void TestAutosave::folderThatCannotBe()
{
    const QTemporaryDir folder;
    const auto name = folder.filePath(QStringLiteral("file"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Autosave autosave(name + QStringLiteral("/below"));
    const auto kept = autosave.keep(anyDocument(), {});
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::FileUnwritable);
    QVERIFY(autosave.adopt().empty());
}

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
