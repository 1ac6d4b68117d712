<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ItemHelp</name>
    <message numerus="yes">
        <source>Further codes come from an order form; any %n digits are accepted.</source>
        <translation>
            <numerusform>Further codes come from an order form; any %n digit is accepted.</numerusform>
            <numerusform>Further codes come from an order form; any %n digits are accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%1: %n item(s) of %2</source>
        <translation>
            <numerusform>%1: %n item of %2</numerusform>
            <numerusform>%1: %n items of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) written, read back and proven.</source>
        <translation>
            <numerusform>%n item written, read back and proven.</numerusform>
            <numerusform>%n items written, read back and proven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) not compared: the meter has no object for them.</source>
        <translation>
            <numerusform>%n setting not compared: the meter has no object for it.</numerusform>
            <numerusform>%n settings not compared: the meter has no object for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) excluded; --all shows them and why.</source>
        <translation>
            <numerusform>%n value excluded; --all shows it and why.</numerusform>
            <numerusform>%n values excluded; --all shows them and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) read.</source>
        <translation>
            <numerusform>%n value read.</numerusform>
            <numerusform>%n values read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::AttemptsModel</name>
    <message numerus="yes">
        <source>   %1; first byte: %2; lasted %3; %n damaged</source>
        <translation>
            <numerusform>   %1; first byte: %2; lasted %3; %n damaged</numerusform>
            <numerusform>   %1; first byte: %2; lasted %3; %n damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CodeFieldBar</name>
    <message numerus="yes">
        <source>Choose a code, or type one of your own order form (%n digits)</source>
        <translation>
            <numerusform>Choose a code, or type one of your own order form (%n digit)</numerusform>
            <numerusform>Choose a code, or type one of your own order form (%n digits)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareFolderPanel</name>
    <message numerus="yes">
        <source>%1: %n document(s)</source>
        <translation>
            <numerusform>%1: %n document</numerusform>
            <numerusform>%1: %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareModel</name>
    <message numerus="yes">
        <source>Take over %n item(s)</source>
        <translation>
            <numerusform>Take over %n item</numerusform>
            <numerusform>Take over %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n conflict(s)</source>
        <translation>
            <numerusform>, %n conflict</numerusform>
            <numerusform>, %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over into the draft.</source>
        <translation>
            <numerusform>%n item taken over into the draft.</numerusform>
            <numerusform>%n items taken over into the draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CosemBrowser</name>
    <message numerus="yes">
        <source>%n value(s) read.</source>
        <translation>
            <numerusform>%n value read.</numerusform>
            <numerusform>%n values read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached.</source>
        <translation>
            <numerusform>%n not reached.</numerusform>
            <numerusform>%n not reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s).</source>
        <translation>
            <numerusform>%n object.</numerusform>
            <numerusform>%n objects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) read.</source>
        <translation>
            <numerusform>%n attribute read.</numerusform>
            <numerusform>%n attributes read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the other reading.</source>
        <translation>
            <numerusform>%n attribute differs from the other reading.</numerusform>
            <numerusform>%n attributes differ from the other reading.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayPreview</name>
    <message numerus="yes">
        <source>Next picture in %n second(s)</source>
        <translation>
            <numerusform>Next picture in %n second</numerusform>
            <numerusform>Next picture in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dark again in %n second(s)</source>
        <translation>
            <numerusform>Dark again in %n second</numerusform>
            <numerusform>Dark again in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the automatic list in %n second(s)</source>
        <translation>
            <numerusform>Back to the automatic list in %n second</numerusform>
            <numerusform>Back to the automatic list in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ExceptionDays</name>
    <message numerus="yes">
        <source>Remove %n exception day(s)</source>
        <translation>
            <numerusform>Remove %n exception day</numerusform>
            <numerusform>Remove %n exception days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n exception day(s)</source>
        <translation>
            <numerusform>Paste %n exception day</numerusform>
            <numerusform>Paste %n exception days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::FolderModel</name>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n advice</numerusform>
            <numerusform>%n advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::GroupsModel</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::JobBar</name>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n retry</numerusform>
            <numerusform>%n retries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::LinkQualityView</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent again</source>
        <translation>
            <numerusform>%n sent again</numerusform>
            <numerusform>%n sent again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::OrderFormView</name>
    <message numerus="yes">
        <source>Do not order yet: %n rule(s) are broken. They stand at the top of the form and in the list of problems.</source>
        <translation>
            <numerusform>Do not order yet: %n rule is broken. It stands at the top of the form and in the list of problems.</numerusform>
            <numerusform>Do not order yet: %n rules are broken. They stand at the top of the form and in the list of problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule is broken. %n remark(s) are worth reading before ordering.</source>
        <translation>
            <numerusform>No rule is broken. %n remark is worth reading before ordering.</numerusform>
            <numerusform>No rule is broken. %n remarks are worth reading before ordering.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartEntriesControl</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartListControl</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartListModel</name>
    <message numerus="yes">
        <source>The list holds %n entries at most; take one out first.</source>
        <translation>
            <numerusform>The list holds %n entry at most; take it out first.</numerusform>
            <numerusform>The list holds %n entries at most; take one out first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n problems: the meter will not be written until they are mended</source>
        <translation>
            <numerusform>%n problem: the meter will not be written until it is mended</numerusform>
            <numerusform>%n problems: the meter will not be written until they are mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at; the meter may be written all the same</source>
        <translation>
            <numerusform>%n to look at; the meter may be written all the same</numerusform>
            <numerusform>%n to look at; the meter may be written all the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadoutModel</name>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n back</numerusform>
            <numerusform>%n back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadoutPage</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s): %1</source>
        <translation>
            <numerusform>%n remark: %1</numerusform>
            <numerusform>%n remarks: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) copied.</source>
        <translation>
            <numerusform>%n value copied.</numerusform>
            <numerusform>%n values copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffModel</name>
    <message numerus="yes">
        <source>Gap: %1 without a tariff on %n day(s) (%2), %3.</source>
        <translation>
            <numerusform>Gap: %1 without a tariff on %n day (%2), %3.</numerusform>
            <numerusform>Gap: %1 without a tariff on %n days (%2), %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap: %1 has no switches, but is used on %n day(s) (first %2).</source>
        <translation>
            <numerusform>Gap: %1 has no switches, but is used on %n day (first %2).</numerusform>
            <numerusform>Gap: %1 has no switches, but is used on %n days (first %2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TypeChooser</name>
    <message numerus="yes">
        <source>%n positions are still open.</source>
        <translation>
            <numerusform>%n position is still open.</numerusform>
            <numerusform>%n positions are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::WritePage</name>
    <message numerus="yes">
        <source>Written and proven: %n items read back equal.</source>
        <translation>
            <numerusform>Written and proven: %n item read back equal.</numerusform>
            <numerusform>Written and proven: %n items read back equal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items will be written; nothing has been written yet.</source>
        <translation>
            <numerusform>%n item will be written; nothing has been written yet.</numerusform>
            <numerusform>%n items will be written; nothing has been written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are equal and stay as they are.</source>
        <translation>
            <numerusform>%n item is equal and stays as it is.</numerusform>
            <numerusform>%n items are equal and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n items to meter %1?</source>
        <translation>
            <numerusform>Write %n item to meter %1?</numerusform>
            <numerusform>Write %n items to meter %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearExceptionsPage</name>
    <message numerus="yes">
        <source>%n in this year</source>
        <translation>
            <numerusform>%n in this year</numerusform>
            <numerusform>%n in this year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearSeasons</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n attempt(s) more</source>
        <translation>
            <numerusform>and %n attempt more</numerusform>
            <numerusform>and %n attempts more</numerusform>
        </translation>
    </message>
</context>
</TS>
