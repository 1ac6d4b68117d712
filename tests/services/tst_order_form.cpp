// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/order_form.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace metersmith;
using namespace metersmith::services;

class TestOrderForm : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormed_data();
    void isWellFormed();
    void namesWhatThereIs();
    void hasNoEmptySection_data();
    void hasNoEmptySection();
    void brokenRulesStandInABox();
    void tariffsAreTables();
    void leavesOutWhatIsNotSaid();
    void escapesTexts();
};

namespace
{

const typecodes::Family& familyOf(const char* id)
{
    return **typecodes::Catalogue::builtIn().family(id);
}

typecodes::MeterConfiguration configurationOf(const char* id)
{
    return *typecodes::defaultConfiguration(familyOf(id));
}

void addFamilies()
{
    QTest::addColumn<QString>("family");
    for (const auto& family : typecodes::Catalogue::builtIn().families())
        QTest::newRow(family.id.c_str()) << QString::fromStdString(family.id);
}

QString pageOf(const QString& id)
{
    const std::string name = id.toStdString();
    return orderFormHtml(configurationOf(name.c_str()), familyOf(name.c_str()));
}

} // namespace

void TestOrderForm::isWellFormed_data()
{
    addFamilies();
}

void TestOrderForm::isWellFormed()
{
    QFETCH(QString, family);
    QString page = pageOf(family);
    page.replace(QStringLiteral("&nbsp;"), QStringLiteral(" ")); // HTML's own entity
    QXmlStreamReader reader(page);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestOrderForm::namesWhatThereIs()
{
    auto configuration = configurationOf("omnipower-ct");
    QVERIFY(typecodes::setItem(configuration, familyOf("omnipower-ct"), "ct.ratio", "20"));
    QVERIFY(typecodes::setItem(configuration, familyOf("omnipower-ct"), "comment", "Bakery"));
    OrderFormOptions options;
    options.documentName = QStringLiteral("a.json");
    options.organisation = QStringLiteral("Valley Power");
    options.date = QDate(2026, 11, 21);
    const QString page = orderFormHtml(configuration, familyOf("omnipower-ct"), options);
    for (const char* text :
         {"OMNIPOWER CT", "685-11-35C-D14-0011-040", "a.json", "Valley Power", "2026-11-21",
          "Bakery", "Z21", "020", "X14X15X16", "Norway", "1.1.1.8.0.255", "signature"})
        QVERIFY2(page.contains(QLatin1String(text)), text);
}

void TestOrderForm::hasNoEmptySection_data()
{
    addFamilies();
}

void TestOrderForm::hasNoEmptySection()
{
    QFETCH(QString, family);
    const QString page = pageOf(family);
    const auto sections = page.split(QStringLiteral("<h2>"));
    QVERIFY(sections.size() > 3);
    for (qsizetype i = 1; i < sections.size(); ++i)
        QVERIFY2(sections[i].contains(QStringLiteral("<td")), qPrintable(sections[i].left(80)));
}

void TestOrderForm::brokenRulesStandInABox()
{
    auto configuration = configurationOf("omnipower-ct");
    const QString mark = QStringLiteral("Not valid");
    QVERIFY(!orderFormHtml(configuration, familyOf("omnipower-ct")).contains(mark));
    configuration.items["display.manual"] = std::vector<std::string>{"1.8.0"};
    const QString page = orderFormHtml(configuration, familyOf("omnipower-ct"));
    QVERIFY(page.contains(mark));
    QVERIFY(page.indexOf(mark) < page.indexOf(QStringLiteral("<h2>")));
    QVERIFY(page.contains(QStringLiteral("display.manual")));
}

void TestOrderForm::tariffsAreTables()
{
    const auto& family = familyOf("omnipower-3ph");
    auto configuration = configurationOf("omnipower-3ph");
    using List = std::vector<std::string>;
    configuration.items["tariff.plan1.starts"] = List{"01-01=1", "04-01=2"};
    configuration.items["tariff.plan1.season1.working"] = List{"06:00=2", "22:00=1"};
    configuration.items["tariff.plan1.season2.holiday"] = List{"00:00=1"};
    const QString page = orderFormHtml(configuration, family);
    QVERIFY(page.contains(QStringLiteral("Plan 1")));
    QVERIFY(page.contains(QStringLiteral("06:00&nbsp;→&nbsp;2")));
    QVERIFY(page.contains(QLocale().monthName(4)));
    QVERIFY(page.contains(QStringLiteral("Working days")));
    QVERIFY(!page.contains(QStringLiteral("Plan 2")));
}

void TestOrderForm::leavesOutWhatIsNotSaid()
{
    typecodes::MeterConfiguration nothing;
    nothing.family = "omnipower-ct";
    OrderFormOptions options;
    options.signatures = false;
    const QString page = orderFormHtml(nothing, familyOf("omnipower-ct"), options);
    QVERIFY(!page.contains(QStringLiteral("<h2>")));
    QVERIFY(!page.contains(QStringLiteral("signature")));
    QVERIFY(!page.contains(QStringLiteral("Organisation")));
}

void TestOrderForm::escapesTexts()
{
    auto configuration = configurationOf("omnipower-ct");
    configuration.comment = "<b>&\"x\"\nsecond";
    const QString page = orderFormHtml(configuration, familyOf("omnipower-ct"));
    QVERIFY(page.contains(QStringLiteral("&lt;b&gt;&amp;&quot;x&quot;<br/>second")));
}

QTEST_GUILESS_MAIN(TestOrderForm)
#include "tst_order_form.moc"
