<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>On the glass, with a sample value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal reading: the meter must always be able to show it, so this list keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal reading: the manual list must keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical data: not allowed in the automatic list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COSEM object %1, attribute %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New configuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write to the meter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the meter’s &amp;clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Metersmith</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feasts</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour Day, 1 May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption, 15 August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Saints&apos; Day, 1 November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>26 December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: the document breaks rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the port …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing on …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing the meter …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ConfigurationPage</name>
    <message>
        <source>No configuration is open. Read a meter (F5), open a document (Ctrl+O) or begin a new one (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z-codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see here what it means, what is allowed, and where that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the meter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ConnectionBar</name>
    <message>
        <source>Port or virtual meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for ports and heads again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this access level. Empty: the maker’s published default. It is never saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1: meter %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No optical head found. Plug one in, or choose a virtual meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. Place the head on the meter and read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayListEditor</name>
    <message>
        <source>This list is empty. Drag readings here, or choose one at the left and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen readings (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 readings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayListModel</name>
    <message>
        <source>This reading is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list holds at most %1 readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal reading cannot be removed from this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reading first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal reading: the meter must always be able to show it, so it stays in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayOptions</name>
    <message>
        <source>On the glass:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayPreview</name>
    <message>
        <source>Left button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps through the manual list; through the backup list without supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right button, under the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps through the utility list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the glass is dark, and the left button wakes the backup list. On: the start-up sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are samples, not read from a meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the meter&apos;s time run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next picture now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the meter on and watch from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the meter&apos;s time runs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the meter&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supply: the glass is dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left button wakes the backup list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show: add readings to the list.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>%1 (held)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayReadings</name>
    <message>
        <source>Search by OBIS, text or meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the chosen readings to the list (Enter or Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also impossible ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show also the readings that this meter or list cannot have, each with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayStudio</name>
    <message>
        <source>Display lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>name of a list, readings, most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::EntryDelegate</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of every year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ExceptionDays</name>
    <message>
        <source>%1 of %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meter has no exception days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would make %1 exception days; the meter takes at most %2. Remove days that have passed, or add fewer years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove exception day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exception day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no day of the calendar; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date in the text. Write dates as 2027-12-25 or 25.12.2027.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A fault of the line that healed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::LcdWidget</name>
    <message>
        <source>Display of the meter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::MainWindow</name>
    <message>
        <source>Metersmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Metersmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Metersmith %1&lt;/h3&gt;&lt;p&gt;Reads, writes and proves the configuration of electricity meters over DLMS/COSEM.&lt;/p&gt;&lt;p&gt;An independent project under GPL-3.0-or-later; its cores are Apache-2.0. OMNIPOWER and OMNIA are marks of their owner.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter %1: written and proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until the present job has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no configuration yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the problems first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare with the meter first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Metersmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type number, as printed on the meter or the order form:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has unsaved changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the chosen reading to a display list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it within the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step through a type number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::MeterFront</name>
    <message>
        <source>Left button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps through the manual display list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right button, under the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps through the utility&apos;s display list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 000 imp/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual meter (emulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twin of the meter read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a meter first; its display then steps here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::MeterPage</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energies and powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep reading while this page is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the meter’s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a head or a virtual meter above and press Read meter (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GS1 number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical device name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (summer time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter does not say its time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::OpticalPort</name>
    <message>
        <source>Optical port: the head sits here, its cable pointing down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PhasesModel</name>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PhasorWidget</name>
    <message>
        <source>Phasor diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L%1: %2 V, %3 A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PlanModel</name>
    <message>
        <source>proven: written and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs: the meter shows another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the meter, the old value stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: old or new, the line was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set back to the old value and proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter %1, type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item is written and proven by reading it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every item is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ProblemsModel</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ProblemsPanel</name>
    <message>
        <source>Problems of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems: the meter will not be written until they are mended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PulseLed</name>
    <message>
        <source>Meter constant LED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinks for the energy measured: 10 000 pulses per kWh on the secondary side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::RatioEditor</name>
    <message>
        <source>CT ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary current of the transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the plate of the current transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT ratio %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary current %1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A, by the type number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter now has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kWh measured by the meter on the secondary side counts as &lt;b&gt;%1 kWh&lt;/b&gt; primary energy, which is what the display shows and what is billed. At %2 A primary current the meter sees %3 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: whole numbers from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z21 of the configuration number follows this ratio.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadingsModel</name>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1 to be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>historical data is not allowed in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meter does not measure it: X9 is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – not possible: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::RegistersModel</name>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::SwitchTable</name>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffModel</name>
    <message>
        <source>Relay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>a tariff, as on the glass</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, place in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would make %1 switches a day for %2; the meter takes at most %3. Remove one first, or let two neighbouring stretches have the same value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meter has no plan for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint %1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No switch begins here: the value comes over from the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a switch at %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy season %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meter&apos;s working days cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a non-working day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffStrips</name>
    <message>
        <source>Day plans of the season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the day shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>place, time, value, its stretch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, over from the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the switch to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TypeNumberView</name>
    <message>
        <source>Type number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a position, or use the arrow keys, to see what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 = %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::Workspace</name>
    <message>
        <source>Take the meter&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::WritePage</name>
    <message>
        <source>Plan and proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report before a write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the configuration with the meter (F6) to see what a write would change. Nothing is written before you have seen it and said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write yet. Read a meter or open a configuration, change it, then compare it with the meter (F6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written and proven: %n items read back equal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not every item is proven: see the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter has this configuration already: there is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter would refuse an item, so nothing will be written: see the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items will be written; nothing has been written yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of this write: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items are equal and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated time on the line: %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n items to meter %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each item is read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes what is billed or kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearSeasons</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of every year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has no seasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter takes at most %1 season starts a year. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A season starts on %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the season start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasons go from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ZCodesEditor</name>
    <message>
        <source>Z-codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a value, or press F2, to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Further codes come from an order form; any %n digits are accepted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>COSEM object %1, attribute %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Our own choice of object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ZCodesModel</name>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Reading the meter&apos;s offset to UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the type number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the GS1 number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the firmware number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the logical device name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the object list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the access rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that it is the same meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission. Add yourself to the group dialout (sudo usermod -aG dialout $USER), then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>typecodes</name>
    <message>
        <source>+1 hour (DK/NO/SE/DE/FR/ES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+10 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+11 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2 hours (FI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+3 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+5 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+7 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+8 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+9 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-10 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-11 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-3 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-5 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-7 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-8 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-9 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 A/5 A or 2 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 A/5 A or 20 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 A/5 A or 200 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1107 configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 A/5 A or 24 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 A/5 A or 3 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 A/5 A or 30 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1500 A/5 A or 300 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>160 A/5 A or 32 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 systems (Aron)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-tariff / A+ out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-tariff / Alarm in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-tariff / Alarm in inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-tariff inverted / A+ out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-tariff inverted / Alarm in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-tariff inverted / Alarm in inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 A/5 A or 4 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 A/5 A or 40 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2000 A/5 A or 400 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>230 V AC tariff inputs of the primary module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 ms pulse length / alarm input active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 ms pulse length / alarm input deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 A/5 A or 60 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3000 A/5 A or 600 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-tariff inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-tariff sync load control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-tariff sync load control inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 A/5 A or 1 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 A/5 A or 10 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 A/5 A or 100 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 A/5 A or 15 A/1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 ms pulse length / alarm input active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 ms pulse length / alarm input deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked ratio cannot be changed and not be unlocked through the optical port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A- out / A+ out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT 378</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT 379</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated maximum active power export P-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+, tariff 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+, tariff 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated maximum reactive power export Q-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated maximum reactive power import Q+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A- of phase L1, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A- of phase L2, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A- of phase L3, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 1, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 1, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 2, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 2, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 3, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 3, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 4, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 4, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 5, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 5, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 6, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 6, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 7, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 7, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 8, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 8, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy export A-, trip counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L1, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L2, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L3, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 1, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 1, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 2, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 2, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 3, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 3, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 4, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 4, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 5, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 5, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 6, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 6, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 7, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 7, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 8, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 8, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy import A+, trip counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active energy |A+| + |A-|, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active power export P-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active power export P- of phase L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active power export P- of phase L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active power export P- of phase L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active power import P+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis logger setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent energy export E-, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent energy export E-, trip counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent energy import E+, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent energy import E+, trip counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent power export S-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent power import S+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup list (without supply)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on primary energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on secondary energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CH 318</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT primary current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT secondary current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the day on which the meter closes a billing period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the meter&apos;s local time in summer: billing periods and tariffs begin at other moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to which tariff energy is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes when the meter closes a billing period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the integration period deletes the load profile. Read the load profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the technical description; the data sheet refers to the order form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country specific.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current of phase L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current of phase L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current of phase L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DK 348</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DK 349</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylight saving time / summer-winter time table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debiting logger 2 interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debiting logging interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debiting stop date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debiting stop pulse / -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals in display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display test: all segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU 319</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a type number of this family, or choose the family that the meter is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every primary energy and power, and with it what is billed, is the secondary value times this ratio. Compare it with the label of the current transformers. The meter logs the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second month, February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second month, January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every third month, February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every third month, January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every third month, March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FI 359</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland (Åland)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency code protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenwich Mean Time (GMT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-yearly, April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-yearly, February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-yearly, January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-yearly, June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-yearly, March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-yearly, May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical data: entries of the debiting logger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O 1: output; I/O 2: output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the data sheet, not in the technical description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration period / load profile period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LED configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LED switched off without consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LED switched on without consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed for CT meters with a HAN port; meaning not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load control 1 / Load control 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load control disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load control load / Status control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load control plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load profile data: entries of the load profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load profile event status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load profile values change by the CT ratio: readers of the profile must know which energy it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load profile, based on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual list (left button)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum active power export P-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum active power import P+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum active power import P+ of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum active power import P+ of the day, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum active power import P+, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 1, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 2, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 1, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 2, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter number 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter number 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter number 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum active power import P+ of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum active power import P+ of the day, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode A and C, UD1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode A and C, UD2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module port control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to another list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the meter&apos;s local time: billing periods and tariffs begin at other moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO 337</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO 338</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO 339</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net active energy |A+| - |A-|, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PB2 setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No display order form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exception days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (externally controlled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the technical description for CT; in the maker&apos;s list of meters with a HAN port (HAN-NVE rev. 3.1: 685-11-21x/31x-Nxx-1101-040).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of debiting periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OMNIPOWER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OMNIPOWER CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for meters without radio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our code for a document without an order form: the maker prints none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PL 369</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power factor of phase L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power factor of phase L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power factor of phase L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power factor, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power threshold counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power threshold value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary module configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse in / 2-tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse in / 2-tariff inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse in / A+ out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse in / Alarm in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse in / Alarm in inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse in / Load control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse in / Load tariff sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse in / Load tariff sync inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse in / Toggle Load control 1 &amp; 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse in inv. / Load tariff sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse in inv. / Load tariff sync inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse out length / alarm input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse output (module)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulses of the module change by the CT ratio: whatever counts them must be set to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push button 2 setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R+ out / A+ out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROM checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio (for OMNIA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 1, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 1, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 2, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 2, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 3, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 3, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 4, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 4, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 5, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 5, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 6, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 6, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 7, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 7, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 8, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 8, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy export R-, trip counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 1, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 1, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 2, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 2, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 3, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 3, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 4, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 4, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 5, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 5, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 6, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 6, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 7, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 7, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 8, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 8, secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive energy import R+, trip counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power export Q-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power import Q+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or choose one of the family&apos;s readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or correct position {field} of the type number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove readings until {allowed} are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the repetition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S0 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE 326</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE 328</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE 329</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z12 to 00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z13 to 000 or 002.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z8 to 1 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set ct.ratio or ct.primary; the other follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set ct.ratio to the primary divided by the secondary current of the transformers, {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set ct.ratio; Z21 follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special data 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supercap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supercap + battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland (French part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland (German part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland (Italian part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff control plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT ratio is {value}, but Z21 says {other}: both are the same number in the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT ratio is {value}; it may be {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data sheet prints UD, the technical description UD1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimals of the display are fixed when the meter is ordered (legal requirement).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secondary current is {value} A, but the type number&apos;s position {field} says {other} A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type number says what was built; it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer ratio (unlocked / locked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type number version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of pulse input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 2015 without DLMS and 1107 (technical description, footnote 11); newer data sheets name DLMS for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use transformers of {other} A secondary current, or correct the type number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utility list (right button)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage of phase L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage of phase L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage of phase L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly, September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z12 = {value} gives the pulse input a unit, but Z3 = {other} gives the module no pulse input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z13 = {value} lets the module&apos;s inputs select the tariff, but Z3 = {other} gives the module no tariff input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z8 = {value} activates the alarm input, but Z3 = {other} gives the module no alarm input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything but {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {count} dates YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {count} of: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {count} ranges YYYY-MM-DD/YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {count} starts MM-DD=season, season 1 to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {count} switches HH:MM=value, value {minimum} to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in its usual form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves no possible value for a position that is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {needed}, not {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not with {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order form {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in the tables without a code that can be ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown code {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown {name} {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} has no value although the document holds other Z-codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} has {value} readings; it holds at most {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} holds {value} more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} holds {value}, which a meter of this energy type ({other}) does not measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} holds {value}, which is historical data: not allowed in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} holds {value}, which is no reading of this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} lacks {value}. Legal readings cannot be removed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} A/{secondary} A does not make the CT ratio {other}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Reads, writes and proves meter configurations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this port and read the meter, e.g. emulator:omnipower-ct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A configuration to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
