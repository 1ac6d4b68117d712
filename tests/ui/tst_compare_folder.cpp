// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/configuration_files.h"
#include "ui/compare_folder_panel.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace metersmith;
using namespace metersmith::ui;

class TestCompareFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void largeFolderStaysFluid();
    void cancels();
    void emptyFolder();

private:
    void fillFolder(const QString& folder, int documents) const;
    QAbstractButton* button(const QString& name) const;

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CompareFolderPanel> m_panel;
};

void TestCompareFolder::init()
{
    applyTheme(*qApp, ThemeMode::Light, 1.0);
    m_settings = std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("s.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    const auto family = typecodes::Catalogue::installed().family("omnipower-ct");
    QVERIFY(family.has_value());
    m_workspace->setDraft(*typecodes::defaultConfiguration(**family), {});
    m_panel = std::make_unique<CompareFolderPanel>(*m_workspace);
    m_panel->show();
}

void TestCompareFolder::cleanup()
{
    m_panel.reset();
    m_workspace.reset();
    m_service.reset();
}

QAbstractButton* TestCompareFolder::button(const QString& name) const
{
    for (auto* control : m_panel->findChildren<QAbstractButton*>())
        if (control->text() == name)
            return control;
    return nullptr;
}

/// Meters of one order that differ by their CT ratio, a quarter of them in a subfolder.
void TestCompareFolder::fillFolder(const QString& folder, int documents) const
{
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/deeper")));
    for (int i = 0; i < documents; ++i) {
        auto document = m_workspace->draft();
        QVERIFY(typecodes::setItem(document, m_workspace->family(), "ct.ratio",
                                   std::to_string(i % 600 + 1))
                    .has_value());
        const auto file = QStringLiteral("%1/%2meter-%3.json")
                              .arg(folder, i % 4 == 0 ? QStringLiteral("deeper/") : QString())
                              .arg(i, 4, 10, QLatin1Char('0'));
        QVERIFY(services::saveConfiguration(file, document).has_value());
    }
}

/// 2 000 documents: the window answers all the while.
void TestCompareFolder::largeFolderStaysFluid()
{
    constexpr int count = 2000;
    const auto folder = m_dir.filePath(QStringLiteral("many"));
    fillFolder(folder, count);
    QElapsedTimer whole;
    QElapsedTimer gap;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = qMax(longest, gap.restart()); });
    whole.start();
    gap.start();
    beat.start(10);
    m_panel->openFolder(folder);
    const auto& model = m_panel->model();
    QTRY_VERIFY_WITH_TIMEOUT(!model.isLoading(), 120000);
    QCOMPARE(model.rowCount(), count);
    qInfo("%d documents in %lld ms, longest gap of the window %lld ms", count,
          static_cast<long long>(whole.elapsed()), static_cast<long long>(longest));
    QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    int equal = 0;
    for (const auto& row : model.documents())
        equal += row.differences == 0 ? 1 : 0;
    QCOMPARE(equal, 4); // every 600th has the draft's ratio
}

void TestCompareFolder::cancels()
{
    const auto folder = m_dir.filePath(QStringLiteral("some"));
    fillFolder(folder, 400);
    m_panel->openFolder(folder);
    QTRY_VERIFY(m_panel->model().rowCount() > 0);
    auto* cancel = button(QStringLiteral("Cancel"));
    if (m_panel->model().isLoading()) {
        QVERIFY(cancel->isVisible());
        cancel->click();
    }
    QVERIFY(!m_panel->model().isLoading());
    QVERIFY(!cancel->isVisible());
    const int rows = m_panel->model().rowCount();
    QVERIFY(rows > 0 && rows <= 400);
    // Begun anew while under way, and destroyed while under way.
    m_panel->openFolder(folder);
    m_panel->openFolder(folder);
    m_panel.reset();
}

void TestCompareFolder::emptyFolder()
{
    const auto folder = m_dir.filePath(QStringLiteral("empty"));
    QVERIFY(QDir().mkpath(folder));
    m_panel->openFolder(folder);
    QTRY_VERIFY(!m_panel->model().isLoading());
    QCOMPARE(m_panel->model().rowCount(), 0);
    QVERIFY(!m_panel->findChild<QProgressBar*>()->isVisible());
    m_panel->openFolder(m_dir.filePath(QStringLiteral("none such")));
    QTRY_VERIFY(!m_panel->model().isLoading());
}

QTEST_MAIN(TestCompareFolder)
#include "tst_compare_folder.moc"
