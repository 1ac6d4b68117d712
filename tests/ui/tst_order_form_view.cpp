// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_form_view.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace metersmith;
using namespace metersmith::ui;

class TestOrderFormView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheDraft();
    void saysBrokenRules();
    void savesPdfAndHtml();
    void savesEveryFamily();
    void emptyWithoutADraft();
    void pictures_data();
    void pictures();

private:
    void begin(const std::string& family);
    bool isTold(const QString& words) const;
    QByteArray contents(const QString& file) const;

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OrderFormView> m_view;
};

void TestOrderFormView::init()
{
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    m_view = std::make_unique<OrderFormView>(*m_workspace);
    m_view->resize(units(190), units(170));
    m_view->show();
}

void TestOrderFormView::cleanup()
{
    m_view.reset();
    m_workspace.reset();
    m_service.reset();
}

void TestOrderFormView::begin(const std::string& id)
{
    const auto family = typecodes::Catalogue::installed().family(id);
    QVERIFY(family.has_value());
    const auto draft = typecodes::defaultConfiguration(**family);
    QVERIFY(draft.has_value());
    m_workspace->setDraft(*draft, {});
}

bool TestOrderFormView::isTold(const QString& words) const
{
    for (const auto* label : m_view->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

QByteArray TestOrderFormView::contents(const QString& name) const
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestOrderFormView::showsTheDraft()
{
    begin("omnipower-ct");
    auto* paper = m_view->findChild<QTextBrowser*>();
    QVERIFY(paper->toPlainText().contains(QStringLiteral("685-11-35C-D14-0011-040")));
    QVERIFY(isTold(QStringLiteral("No rule is broken")));
    QVERIFY(m_workspace->edit({}, "ct.ratio", std::int64_t{137}));
    QVERIFY(paper->toPlainText().contains(QStringLiteral("137")));
    auto* organisation = m_view->findChild<QLineEdit*>();
    QTest::keyClicks(organisation, QStringLiteral("Northern <Grid>"));
    QTest::keyClick(organisation, Qt::Key_Return);
    QVERIFY(paper->toPlainText().contains(QStringLiteral("Northern <Grid>")));
    QCOMPARE(paper->palette().color(QPalette::Base), QColor(Qt::white));
    // Hidden, it lays nothing out; shown again, it has caught up.
    m_view->hide();
    QVERIFY(m_workspace->edit({}, "ct.ratio", std::int64_t{139}));
    QVERIFY(!paper->toPlainText().contains(QStringLiteral("139")));
    m_view->show();
    QVERIFY(paper->toPlainText().contains(QStringLiteral("139")));
}

void TestOrderFormView::saysBrokenRules()
{
    begin("omnipower-ct");
    auto draft = m_workspace->draft();
    draft.items["display.automatic"] = std::vector<std::string>(1, "98.1.0");
    m_workspace->setDraft(draft, {});
    QVERIFY(m_workspace->faultCount() > 0);
    QVERIFY(isTold(QStringLiteral("Do not order yet")));
}

void TestOrderFormView::savesPdfAndHtml()
{
    begin("omnipower-ct");
    const auto pdf = m_dir.filePath(QStringLiteral("form.pdf"));
    QVERIFY(m_view->savePdf(pdf));
    QVERIFY(contents(pdf).startsWith("%PDF-"));
    QVERIFY(contents(pdf).size() > 5000);
    QVERIFY(isTold(QStringLiteral("form.pdf")));
    const auto html = m_dir.filePath(QStringLiteral("form.html"));
    QVERIFY(m_view->saveHtml(html));
    QCOMPARE(QString::fromUtf8(contents(html)), m_view->html());
    const auto nowhere = m_dir.filePath(QStringLiteral("no/such/folder/form.pdf"));
    QVERIFY(!m_view->savePdf(nowhere));
    QVERIFY(isTold(nowhere));
    QVERIFY(!m_view->saveHtml(m_dir.filePath(QStringLiteral("no/such/folder/form.html"))));
}

void TestOrderFormView::savesEveryFamily()
{
    for (const auto& family : typecodes::Catalogue::installed().families()) {
        begin(family.id);
        const auto file =
            m_dir.filePath(QString::fromStdString(family.id) + QStringLiteral(".pdf"));
        QVERIFY(m_view->savePdf(file));
        QVERIFY(contents(file).startsWith("%PDF-"));
    }
}

void TestOrderFormView::emptyWithoutADraft()
{
    QVERIFY(m_view->html().isEmpty());
    QVERIFY(!m_view->savePdf(m_dir.filePath(QStringLiteral("none.pdf"))));
    QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("none.pdf"))));
    QVERIFY(isTold(QStringLiteral("No configuration is open")));
    QVERIFY(!m_view->edits("Z4"));
    for (const auto* button : m_view->findChildren<QAbstractButton*>())
        if (!button->text().isEmpty())
            QVERIFY(!button->isEnabled());
}

void TestOrderFormView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    for (const bool dark : {false, true})
        for (const int percent : {100, 200})
            QTest::addRow("%s-%d", dark ? "dark" : "light", percent) << dark << percent;
}

void TestOrderFormView::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, percent);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light, percent / 100.0);
    m_view = std::make_unique<OrderFormView>(*m_workspace);
    m_view->resize(units(180), units(170));
    m_view->show();
    begin("omnipower-ct");
    if (dark) {
        auto draft = m_workspace->draft();
        draft.items["display.automatic"] = std::vector<std::string>(1, "98.1.0");
        m_workspace->setDraft(draft, {});
    }
    const QDir screens(QStringLiteral(METERSMITH_BINARY_DIR "/screens"));
    QVERIFY(screens.mkpath(QStringLiteral(".")));
    const auto file =
        QStringLiteral("order-form-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(m_view->grab().save(screens.filePath(file)));
    for (const auto* widget : m_view->findChildren<QWidget*>()) {
        const bool reached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (reached && !(button && !button->text().isEmpty()))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestOrderFormView)
#include "tst_order_form_view.moc"
