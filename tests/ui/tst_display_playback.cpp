// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_playback.h"
#include "ui/display_samples.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::ui;
using namespace std::chrono_literals;
using Phase = DisplayPlayback::Phase;
using Button = DisplayPlayback::Button;

class TestDisplayPlayback : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsUpAndScrolls();
    void omniaBeginsWithTheDisplayTest();
    void buttonsStepTheirLists();
    void backupListWithoutSupply();
    void emptyListsShowNothing();
    void formatsFollowTheDraft();

private:
    void begin(const char* id);
    void set(const char* path, const typecodes::ItemValue& value);
    const typecodes::Family& family() const { return *m_family; }
    DisplayPlayback playback() const;

    const typecodes::Family* m_family = nullptr;
    typecodes::MeterConfiguration m_draft;
};

void TestDisplayPlayback::init()
{
    begin("omnipower-ct");
}

void TestDisplayPlayback::begin(const char* id)
{
    const auto known = typecodes::Catalogue::installed().family(id);
    QVERIFY(known.has_value());
    m_family = *known;
    m_draft = *typecodes::defaultConfiguration(*m_family);
}

void TestDisplayPlayback::set(const char* path, const typecodes::ItemValue& value)
{
    QVERIFY(typecodes::setItem(m_draft, *m_family, path, value).has_value());
}

DisplayPlayback TestDisplayPlayback::playback() const
{
    DisplayPlayback playback;
    playback.setDraft(*m_family, m_draft);
    return playback;
}

/// Five seconds of checksum, ten of software number, then the automatic list, ten seconds each
/// (technical description 55121235 D1, sections 4.2 and 4.2.1).
void TestDisplayPlayback::startsUpAndScrolls()
{
    auto glass = playback();
    QCOMPARE(glass.phase(), Phase::StartUp);
    QCOMPARE(glass.state().identification, std::string("96.54.1"));
    QCOMPARE(glass.state().list, std::string("start-up"));
    glass.advance(4999ms);
    QCOMPARE(glass.state().identification, std::string("96.54.1"));
    glass.advance(1ms);
    QCOMPARE(glass.state().identification, std::string("0.2.0"));
    QCOMPARE(glass.state().text, std::string("A1")); // the revision, in the text field
    glass.press(Button::Left);
    QCOMPARE(glass.phase(), Phase::StartUp);
    glass.advance(9999ms);
    QCOMPARE(glass.phase(), Phase::StartUp);
    glass.advance(1ms);
    QCOMPARE(glass.phase(), Phase::Automatic);
    QCOMPARE(glass.row(), 0);
    QVERIFY(glass.untilChange() == std::optional<std::chrono::milliseconds>(10s));
    const auto count = static_cast<int>(glass.readings().size());
    for (int row = 1; row <= count; ++row) {
        glass.advance(10s);
        QCOMPARE(glass.row(), row % count);
    }
    glass.advance(24h);
    QCOMPARE(glass.phase(), Phase::Automatic);
}

/// The OMNIA user guide (section 3.3) shows every segment first; its glass has no text field.
void TestDisplayPlayback::omniaBeginsWithTheDisplayTest()
{
    begin("omnia-ct");
    auto glass = playback();
    QVERIFY(glass.state().allSegments);
    glass.advance(5s);
    QCOMPARE(glass.state().identification, std::string("0.2.0"));
    QVERIFY(glass.state().text.empty());
    glass.advance(5s);
    QCOMPARE(glass.phase(), Phase::Automatic);
    set("display.resolution", std::string("3"));
    glass.setDraft(family(), m_draft);
    glass.show("automatic", 0);
    QCOMPARE(glass.state().value, std::string("001334.570"));
    glass.press(Button::Right); // there is no list behind it
    QCOMPARE(glass.phase(), Phase::Automatic);
    glass.setSupply(false);
    glass.press(Button::Left);
    QVERIFY(!glass.state().on);
}

void TestDisplayPlayback::buttonsStepTheirLists()
{
    auto glass = playback();
    glass.advance(40s);
    glass.press(Button::Left);
    QCOMPARE(glass.phase(), Phase::Manual);
    QCOMPARE(glass.row(), 0);
    glass.press(Button::Left);
    QCOMPARE(glass.row(), 1);
    glass.press(Button::Right);
    QCOMPARE(glass.phase(), Phase::Utility);
    QCOMPARE(glass.row(), 0);
    QVERIFY(glass.state().allSegments); // the display test leads the utility list
    for (std::size_t i = 0; i < glass.readings().size(); ++i)
        glass.step();
    QCOMPARE(glass.row(), 0);
    glass.advance(119'999ms);
    QCOMPARE(glass.phase(), Phase::Utility);
    glass.press(Button::Right); // every press begins the two minutes anew
    glass.advance(119'999ms);
    QCOMPARE(glass.phase(), Phase::Utility);
    glass.advance(1ms);
    QCOMPARE(glass.phase(), Phase::Automatic);
    QCOMPARE(glass.row(), 0);
}

void TestDisplayPlayback::backupListWithoutSupply()
{
    auto glass = playback();
    glass.setSupply(false);
    QVERIFY(!glass.state().on);
    QVERIFY(!glass.untilChange());
    glass.press(Button::Right);
    QVERIFY(!glass.state().on);
    glass.press(Button::Left);
    QCOMPARE(glass.phase(), Phase::Backup);
    QCOMPARE(glass.state().readingId, m_draft.list("display.backup").front());
    glass.advance(120s);
    QVERIFY(!glass.state().on);
    glass.setSupply(true);
    QCOMPARE(glass.phase(), Phase::StartUp);
}

void TestDisplayPlayback::emptyListsShowNothing()
{
    set("display.automatic", std::vector<std::string>());
    set("display.utility", std::vector<std::string>());
    auto glass = playback();
    glass.advance(1h);
    QCOMPARE(glass.phase(), Phase::Automatic);
    QCOMPARE(glass.row(), -1);
    QVERIFY(glass.state().value.empty());
    QVERIFY(!glass.untilChange());
    glass.press(Button::Right);
    QCOMPARE(glass.phase(), Phase::Automatic);
    glass.step();
    QCOMPARE(glass.phase(), Phase::Automatic);
}

/// Z1 says the decimals, the display settings what stands around the value; a primary value is the
/// secondary one times the ratio.
void TestDisplayPlayback::formatsFollowTheDraft()
{
    const auto shown = [this](const char* id) {
        typecodes::DisplayState state;
        const auto* reading = family().reading(id);
        typecodes::showReading(state, *reading, sampleValue(*reading, m_draft),
                               energyFormat(family(), m_draft),
                               displayOption(family(), m_draft, "display.leadingZeros", true));
        return state;
    };
    set("ct.ratio", std::int64_t{20});
    QCOMPARE(shown("1.8.0").value.size(), std::size_t{7});
    QCOMPARE(shown("1.8.0").unit, std::string("kWh"));
    QCOMPARE(shown("1.8.0/secondary").value, std::string("01334.57"));
    QCOMPARE(shown("1.8.0").value, std::string("0026691")); // 20 × 1334.57
    QCOMPARE(shown("0.4.2").value, std::string("20"));
    set("Z1", std::string("3"));
    QCOMPARE(shown("1.8.0").value, std::string("0026691.40"));
    set("display.leadingZeros", std::string("false"));
    QCOMPARE(shown("1.8.0").value, std::string("26691.40"));

    auto glass = playback();
    glass.show("automatic", 0);
    QVERIFY(glass.state().importActive);
    QVERIFY(!glass.state().identification.empty());
    set("display.quadrant", std::string("false"));
    set("display.showObis", std::string("false"));
    set("display.tariffIndication", std::string("true"));
    glass.setDraft(family(), m_draft);
    QVERIFY(!glass.state().importActive);
    QVERIFY(glass.state().identification.empty());
    QCOMPARE(glass.state().tariff, 1);
}

QTEST_GUILESS_MAIN(TestDisplayPlayback)
#include "tst_display_playback.moc"
