<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</context>
<context>
    <name>metersmith::ui::DisplayPreview</name>
    <message numerus="yes">
        <source>Next picture in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dark again in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the automatic list in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ExceptionDays</name>
    <message numerus="yes">
        <source>Remove %n exception day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n exception day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>metersmith::ui::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n problems: the meter will not be written until they are mended</source>
        <translation>
            <numerusform>%n problem: the meter will not be written until it is mended</numerusform>
            <numerusform>%n problems: the meter will not be written until they are mended</numerusform>
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
    <name>metersmith::ui::YearSeasons</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ZCodesEditor</name>
    <message numerus="yes">
        <source>Further codes come from an order form; any %n digits are accepted.</source>
        <translation>
            <numerusform>Further codes come from an order form; any digit is accepted.</numerusform>
            <numerusform>Further codes come from an order form; any %n digits are accepted.</numerusform>
        </translation>
    </message>
</context>
</TS>
