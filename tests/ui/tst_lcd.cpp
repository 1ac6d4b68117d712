// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lcd_painter.h"
#include "ui/lcd_widget.h"
#include "ui/segments.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>
#include <set>

using namespace metersmith::ui;
using metersmith::typecodes::BreakerSymbol;
using metersmith::typecodes::DisplayState;
using metersmith::typecodes::PhaseSequence;

namespace
{

QImage drawn(const DisplayState& state)
{
    QImage image(500, 218, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLcd(painter, image.rect(), state);
    return image;
}

} // namespace

class TestLcd : public QObject
{
    Q_OBJECT

private slots:
    void digitsDiffer();
    void everySymbolShows_data();
    void everySymbolShows();
    void offShowsNothing();
    void isReadAloud();
};

void TestLcd::digitsDiffer()
{
    // The digits of the data sheet's value field.
    QCOMPARE(sevenSegmentMask(u'8'), 0x7FU);
    QCOMPARE(sevenSegmentMask(u'1'), 0x06U);
    QCOMPARE(sevenSegmentMask(u' '), 0U);
    std::set<unsigned> seven;
    for (const QChar c : QStringLiteral("0123456789"))
        seven.insert(sevenSegmentMask(c));
    QCOMPARE(seven.size(), std::size_t{10});
    std::set<unsigned> fourteen;
    const auto letters = QStringLiteral("ABCDEFGHIJKLMNPQRSTUVWXYZ+-/_*");
    for (const QChar c : letters)
        fourteen.insert(fourteenSegmentMask(c));
    QCOMPARE(fourteen.size(), static_cast<std::size_t>(letters.size()));
}

void TestLcd::everySymbolShows_data()
{
    using Change = std::function<void(DisplayState&)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
    row("identification", [](DisplayState& s) { s.identification = "1.8.0"; });
    row("text", [](DisplayState& s) { s.text = "A+"; });
    row("value", [](DisplayState& s) { s.value = "0001234"; });
    row("unit", [](DisplayState& s) { s.unit = "kWh"; });
    row("+P", [](DisplayState& s) { s.importActive = true; });
    row("-P", [](DisplayState& s) { s.exportActive = true; });
    row("+Q", [](DisplayState& s) { s.importReactive = true; });
    row("-Q", [](DisplayState& s) { s.exportReactive = true; });
    for (std::size_t i = 0; i < 4; ++i)
        QTest::addRow("M%zu", i + 1) << Change([i](DisplayState& s) { s.modules[i] = true; });
    for (std::size_t i = 0; i < 3; ++i) {
        QTest::addRow("L%zu", i + 1) << Change([i](DisplayState& s) { s.voltage[i] = true; });
        QTest::addRow("+ of L%zu", i + 1)
            << Change([i](DisplayState& s) { s.currentForward[i] = true; });
        QTest::addRow("- of L%zu", i + 1)
            << Change([i](DisplayState& s) { s.currentReverse[i] = true; });
    }
    row("L1L2L3", [](DisplayState& s) { s.sequence = PhaseSequence::L1L2L3; });
    row("L1L3L2", [](DisplayState& s) { s.sequence = PhaseSequence::L1L3L2; });
    row("tariff", [](DisplayState& s) { s.tariff = 3; });
    row("prepayment", [](DisplayState& s) { s.prepayment = true; });
    row("error", [](DisplayState& s) { s.error = true; });
    row("radio", [](DisplayState& s) { s.radio = true; });
    row("tamper", [](DisplayState& s) { s.tamper = true; });
    row("breaker open", [](DisplayState& s) { s.breaker = BreakerSymbol::Disconnected; });
    row("breaker closed", [](DisplayState& s) { s.breaker = BreakerSymbol::Connected; });
    row("all segments", [](DisplayState& s) { s.allSegments = true; });
}

void TestLcd::everySymbolShows()
{
    QFETCH(std::function<void(DisplayState&)>, change);
    DisplayState state;
    const auto before = drawn(state);
    change(state);
    QVERIFY(drawn(state) != before);
}

void TestLcd::offShowsNothing()
{
    DisplayState off;
    off.on = false;
    off.allSegments = true;
    off.value = "123";
    QVERIFY(drawn(off) == drawn(DisplayState{}));
}

void TestLcd::isReadAloud()
{
    LcdWidget widget;
    DisplayState state;
    state.identification = "1.8.0";
    state.value = "0001234";
    state.unit = "kWh";
    widget.setState(state);
    QCOMPARE(widget.accessibleDescription(),
             QString::fromStdString(metersmith::typecodes::toText(state)));
    QVERIFY(widget.accessibleDescription().contains(QStringLiteral("1234")));
}

QTEST_MAIN(TestLcd)
#include "tst_lcd.moc"
