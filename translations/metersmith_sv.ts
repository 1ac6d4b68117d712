<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New configuration…</source>
        <translation>&amp;Ny konfiguration…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Spara s&amp;om…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Meter</source>
        <translation>&amp;Mätare</translation>
    </message>
    <message>
        <source>&amp;Read meter</source>
        <translation>&amp;Läs av mätaren</translation>
    </message>
    <message>
        <source>Refresh &amp;values</source>
        <translation>&amp;Uppdatera värden</translation>
    </message>
    <message>
        <source>&amp;Compare with the meter</source>
        <translation>&amp;Jämför med mätaren</translation>
    </message>
    <message>
        <source>&amp;Write to the meter…</source>
        <translation>&amp;Skriv till mätaren…</translation>
    </message>
    <message>
        <source>Set the meter’s &amp;clock</source>
        <translation>Ställ mätarens &amp;klocka</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Mätare</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skrivning</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>S&amp;ystemets tema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Ljust tema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Mörkt tema</translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation>S&amp;törre</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Mi&amp;ndre</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>N&amp;ormal storlek</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Metersmith</source>
        <translation>&amp;Om Metersmith</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Sök inställning</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spårning</translation>
    </message>
    <message>
        <source>Why does it &amp;not answer?…</source>
        <translation>Varför svarar den &amp;inte?…</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Utläsning</translation>
    </message>
    <message>
        <source>Sound of the line’s &amp;quality</source>
        <translation>Ljud för linjens &amp;kvalitet</translation>
    </message>
</context>
<context>
    <name>Feasts</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nyårsdagen</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Trettondedag jul</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skärtorsdagen</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Långfredagen</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Påskdagen</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Annandag påsk</translation>
    </message>
    <message>
        <source>Labour Day, 1 May</source>
        <translation>Första maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelsfärdsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pingstdagen</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Annandag pingst</translation>
    </message>
    <message>
        <source>Assumption, 15 August</source>
        <translation>Jungfru Marie himmelsfärd, 15 augusti</translation>
    </message>
    <message>
        <source>All Saints&apos; Day, 1 November</source>
        <translation>Allhelgonadagen, 1 november</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Julafton</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Juldagen</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>Annandag jul</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Nyårsafton</translation>
    </message>
</context>
<context>
    <name>ItemHelp</name>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>Advice:</source>
        <translation>Råd:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>%1 är angivet</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 är %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 inte är %2</translation>
    </message>
    <message>
        <source>Only if %1.</source>
        <translation>Endast om %1.</translation>
    </message>
    <message>
        <source>Only if %1; it is %2.</source>
        <translation>Endast om %1; det är %2.</translation>
    </message>
    <message>
        <source> (default)</source>
        <translation> (standard)</translation>
    </message>
    <message numerus="yes">
        <source>Further codes come from an order form; any %n digits are accepted.</source>
        <translation>
            <numerusform>Övriga koder kommer från en beställningsblankett; valfri siffra (%n) godtas.</numerusform>
            <numerusform>Övriga koder kommer från en beställningsblankett; valfria %n siffror godtas.</numerusform>
        </translation>
    </message>
    <message>
        <source>COSEM object %1, attribute %2.</source>
        <translation>COSEM-objekt %1, attribut %2.</translation>
    </message>
    <message>
        <source> Our own choice of object.</source>
        <translation> Objektet är vårt eget val.</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Rättat: %1</translation>
    </message>
    <message>
        <source>This meter does not have it.</source>
        <translation>Mätaren har inte detta.</translation>
    </message>
    <message>
        <source>Its code in the configuration number is %1.</source>
        <translation>Dess kod i konfigurationsnumret är %1.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tillåtet</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>In the meter</source>
        <translation>I mätaren</translation>
    </message>
    <message>
        <source>Needs: %1.</source>
        <translation>Kräver: %1.</translation>
    </message>
    <message>
        <source>COSEM object %1.</source>
        <translation>COSEM-objekt %1.</translation>
    </message>
</context>
<context>
    <name>ItemViews</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Kopiera &amp;allt</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Mätare</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Typnummer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Meter configuration</source>
        <translation>Mätarkonfiguration</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Åtgärd: %1</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>Bra att veta:</translation>
    </message>
    <message>
        <source>Not valid: the document breaks rules</source>
        <translation>Ogiltigt: dokumentet bryter mot regler</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>Z-code</source>
        <translation>Z-kod</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Visas som</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort och datum</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Namn och underskrift</translation>
    </message>
    <message>
        <source>Configuration codes</source>
        <translation>Konfigurationskoder</translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation>Strömtransformatorer</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbetsdagar</translation>
    </message>
    <message>
        <source>Non-working days</source>
        <translation>Arbetsfria dagar</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Helgdagar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Säsong</translation>
    </message>
    <message>
        <source>Relay %1</source>
        <translation>Relä %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
</context>
<context>
    <name>ReadoutDocuments</name>
    <message>
        <source>programming mode</source>
        <translation>programmeringsläge</translation>
    </message>
    <message>
        <source>customer port P1</source>
        <translation>kundport P1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>mode %1</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 baud</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Periods back</source>
        <translation>Perioder bakåt</translation>
    </message>
    <message>
        <source>Data readout</source>
        <translation>Datautläsning</translation>
    </message>
    <message>
        <source>What was tolerated</source>
        <translation>Vad som tolererades</translation>
    </message>
</context>
<context>
    <name>metersmith::services::MeterService</name>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Opening the port …</source>
        <translation>Öppnar porten …</translation>
    </message>
    <message>
        <source>Signing on …</source>
        <translation>Loggar in …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Arbetar …</translation>
    </message>
    <message>
        <source>Releasing the meter …</source>
        <translation>Frigör mätaren …</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::AttemptsModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>tyst</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Allt är bra</translation>
    </message>
    <message>
        <source>No optical head</source>
        <translation>Inget optiskt läshuvud</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Ingen behörighet</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Porten är upptagen</translation>
    </message>
    <message>
        <source>Not one byte</source>
        <translation>Inte en byte</translation>
    </message>
    <message>
        <source>Echo only</source>
        <translation>Bara eko</translation>
    </message>
    <message>
        <source>Wrong speed</source>
        <translation>Fel hastighet</translation>
    </message>
    <message>
        <source>Wrong parity</source>
        <translation>Fel paritet</translation>
    </message>
    <message>
        <source>Head sits badly</source>
        <translation>Läshuvudet sitter illa</translation>
    </message>
    <message>
        <source>Mode switched off</source>
        <translation>Läget är avstängt</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Fel adress</translation>
    </message>
    <message>
        <source>Wrong access level</source>
        <translation>Fel åtkomstnivå</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Fel lösenord</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Fel nyckel</translation>
    </message>
    <message>
        <source>Wrong counter</source>
        <translation>Fel räknare</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Inte igenkänt</translation>
    </message>
    <message>
        <source>→ nothing sent</source>
        <translation>→ inget sänt</translation>
    </message>
    <message>
        <source>← nothing received</source>
        <translation>← inget mottaget</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Utlåtande: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Att göra: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Belägg: %1</translation>
    </message>
    <message>
        <source>Settings that work: %1</source>
        <translation>Inställningar som fungerar: %1</translation>
    </message>
    <message numerus="yes">
        <source>   %1; first byte: %2; lasted %3; %n damaged</source>
        <translation>
            <numerusform>   %1; första byte: %2; varade %3; %n skadat</numerusform>
            <numerusform>   %1; första byte: %2; varade %3; %n skadade</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Prövat</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad det gav</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Första byte</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Varade</translation>
    </message>
    <message>
        <source>Parity or speed refused</source>
        <translation>Paritet eller hastighet vägras</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CodeFieldBar</name>
    <message>
        <source>Take from catalogue…</source>
        <translation>Hämta ur katalogen…</translation>
    </message>
    <message>
        <source>Sets this page to what a code of your catalogue stands for</source>
        <translation>Ställer in sidan enligt en kod i din katalog</translation>
    </message>
    <message>
        <source>Keep as code…</source>
        <translation>Spara som kod…</translation>
    </message>
    <message>
        <source>Keeps this page&apos;s content in your catalogue under a code</source>
        <translation>Sparar sidans innehåll i din katalog under en kod</translation>
    </message>
    <message>
        <source>Code to keep the content under</source>
        <translation>Kod som innehållet sparas under</translation>
    </message>
    <message>
        <source>What it is called, for example “Norway, household”</source>
        <translation>Benämning, t.ex. ”Norge, hushåll”</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Kodens namn</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message numerus="yes">
        <source>Choose a code, or type one of your own order form (%n digits)</source>
        <translation>
            <numerusform>Välj en kod eller skriv en från din egen beställningsblankett (%n siffra)</numerusform>
            <numerusform>Välj en kod eller skriv en från din egen beställningsblankett (%n siffror)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>The catalogue has no code of %1 yet</source>
        <translation>Katalogen har ingen kod för %1 än</translation>
    </message>
    <message>
        <source>The catalogue no longer has %1.</source>
        <translation>Katalogen innehåller inte längre %1.</translation>
    </message>
    <message>
        <source>Take %1 %2</source>
        <translation>Hämta %1 %2</translation>
    </message>
    <message>
        <source>Set to what %1 stands for.</source>
        <translation>Inställt enligt %1.</translation>
    </message>
    <message>
        <source>Say under which code.</source>
        <translation>Ange under vilken kod.</translation>
    </message>
    <message>
        <source>Kept as %1 %2 in %3.</source>
        <translation>Sparat som %1 %2 i %3.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareFolderPanel</name>
    <message>
        <source>Documents read</source>
        <translation>Lästa dokument</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stop reading; the documents read so far stay</source>
        <translation>Sluta läsa; redan lästa dokument står kvar</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Jämför igen</translation>
    </message>
    <message>
        <source>Read the folder again and compare it with the draft as it is now</source>
        <translation>Läs mappen igen och jämför den med utkastet som det är nu</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Stäng mappen</translation>
    </message>
    <message>
        <source>Compare a single document again</source>
        <translation>Jämför åter ett enskilt dokument</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrera dokument</translation>
    </message>
    <message>
        <source>Documents of the folder</source>
        <translation>Mappens dokument</translation>
    </message>
    <message>
        <source>There is no document (*.json) in this folder.</source>
        <translation>Det finns inget dokument (*.json) i mappen.</translation>
    </message>
    <message>
        <source>%1: looking for documents</source>
        <translation>%1: söker dokument</translation>
    </message>
    <message>
        <source>%1: %2 of %3 documents</source>
        <translation>%1: %2 av %3 dokument</translation>
    </message>
    <message>
        <source>%1: cancelled after %2 of %3 documents</source>
        <translation>%1: avbrutet efter %2 av %3 dokument</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n document(s)</source>
        <translation>
            <numerusform>%1: %n dokument</numerusform>
            <numerusform>%1: %n dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>; the draft has changed since</source>
        <translation>; utkastet har ändrats sedan dess</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareModel</name>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Z-codes</source>
        <translation>Z-koder</translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation>Strömtransformatorer</translation>
    </message>
    <message>
        <source>Display lists</source>
        <translation>Displaylistor</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>utkastet</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>den andra</translation>
    </message>
    <message>
        <source>both, alike</source>
        <translation>båda, lika</translation>
    </message>
    <message>
        <source>both: conflict</source>
        <translation>båda: konflikt</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>de skiljer sig</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n item(s)</source>
        <translation>
            <numerusform>Ta över %n post</numerusform>
            <numerusform>Ta över %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Ändrat av</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareSource</name>
    <message>
        <source>%1 cannot be compared. %2: %3</source>
        <translation>%1 kan inte jämföras. %2: %3</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>The document or meter that the draft is compared with</source>
        <translation>Dokumentet eller mätaren som utkastet jämförs med</translation>
    </message>
    <message>
        <source>What both come from: with it, you see who changed what</source>
        <translation>Det som båda utgår från: med det syns vem som har ändrat vad</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>Välj vad som ska jämföras</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Ingen mall</translation>
    </message>
    <message>
        <source>The meter last read</source>
        <translation>Senast avläst mätare</translation>
    </message>
    <message>
        <source>The meter last read (none yet)</source>
        <translation>Senast avläst mätare (ingen än)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Mall: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Konfigurationer (*.json);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareView</name>
    <message>
        <source>A folder…</source>
        <translation>En mapp…</translation>
    </message>
    <message>
        <source>List all documents of a folder with their differences and problems</source>
        <translation>Lista alla dokument i en mapp med skillnader och problem</translation>
    </message>
    <message>
        <source>Compare the draft with</source>
        <translation>Jämför utkastet med</translation>
    </message>
    <message>
        <source>Both come from</source>
        <translation>Båda utgår från</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Every item that one of them has</source>
        <translation>Varje post som någon av dem har</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Items that the draft and the other have differently</source>
        <translation>Poster som skiljer sig mellan utkastet och den andra</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Items that both have changed differently; needs a template</source>
        <translation>Poster som båda har ändrat olika; kräver en mall</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Filtrera poster</translation>
    </message>
    <message>
        <source>Compared items</source>
        <translation>Jämförda poster</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Take the other&apos;s values of the chosen items into the draft (Enter)</source>
        <translation>Ta över den andras värden för valda poster till utkastet (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the chosen rows as text (Ctrl+C)</source>
        <translation>Kopiera valda rader som text (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportera CSV…</translation>
    </message>
    <message>
        <source>Save what the table shows for a spreadsheet</source>
        <translation>Spara det tabellen visar för ett kalkylprogram</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n skillnad</numerusform>
            <numerusform>%n skillnader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n conflict(s)</source>
        <translation>
            <numerusform>, %n konflikt</numerusform>
            <numerusform>, %n konflikter</numerusform>
        </translation>
    </message>
    <message>
        <source>No configuration is open.</source>
        <translation>Ingen konfiguration är öppen.</translation>
    </message>
    <message>
        <source>Choose above what to compare the draft with: a file, the meter last read, or a folder of documents.</source>
        <translation>Välj ovan vad utkastet ska jämföras med: en fil, senast avläst mätare eller en mapp med dokument.</translation>
    </message>
    <message>
        <source>The draft and %1 are alike.</source>
        <translation>Utkastet och %1 är lika.</translation>
    </message>
    <message>
        <source>No item matches the filter.</source>
        <translation>Ingen post motsvarar filtret.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Ändrat av</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over into the draft.</source>
        <translation>
            <numerusform>%n post har tagits över till utkastet.</numerusform>
            <numerusform>%n poster har tagits över till utkastet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not taken over: %2</source>
        <translation>%1 Inte övertaget: %2</translation>
    </message>
    <message>
        <source>The table could not be saved to %1: %2</source>
        <translation>Tabellen kunde inte sparas i %1: %2</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Sparad i %1.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportera jämförelsen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>jamforelse.csv</translation>
    </message>
    <message>
        <source>Compare with the documents of a folder</source>
        <translation>Jämför med dokumenten i en mapp</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ConfigurationPage</name>
    <message>
        <source>Groups of the configuration</source>
        <translation>Konfigurationens grupper</translation>
    </message>
    <message>
        <source>Meaning and limits</source>
        <translation>Betydelse och gränser</translation>
    </message>
    <message>
        <source>Unsaved configuration</source>
        <translation>Osparad konfiguration</translation>
    </message>
    <message>
        <source> (changed)</source>
        <translation> (ändrad)</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Sök inställning (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Sök inställning</translation>
    </message>
    <message>
        <source>Choose a setting to see here what it means, what is allowed, and where that is written.</source>
        <translation>Välj en inställning för att se vad den betyder, vad som är tillåtet och var det står.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ConnectionBar</name>
    <message>
        <source>Port or virtual meter</source>
        <translation>Port eller virtuell mätare</translation>
    </message>
    <message>
        <source>Look for ports and heads again</source>
        <translation>Sök efter portar och läshuvuden igen</translation>
    </message>
    <message>
        <source>Access level</source>
        <translation>Behörighetsnivå</translation>
    </message>
    <message>
        <source>Factory password</source>
        <translation>Fabrikslösenord</translation>
    </message>
    <message>
        <source>Password of this access level. Empty: the maker’s published default. It is never saved.</source>
        <translation>Lösenord för behörighetsnivån. Tomt: tillverkarens publicerade standardlösenord. Det sparas aldrig.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Read meter</source>
        <translation>Läs av mätaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Connected as %1: meter %2</source>
        <translation>Ansluten som %1: mätare %2</translation>
    </message>
    <message>
        <source>No optical head found. Plug one in, or choose a virtual meter.</source>
        <translation>Inget optiskt läshuvud hittades. Anslut ett eller välj en virtuell mätare.</translation>
    </message>
    <message>
        <source>Ready. Place the head on the meter and read it.</source>
        <translation>Klar. Sätt läshuvudet på mätaren och läs av den.</translation>
    </message>
    <message>
        <source>Sign-on: authentication, keys and protection</source>
        <translation>Inloggning: autentisering, nycklar och skydd</translation>
    </message>
    <message>
        <source>Sign-on: authentication, keys and protection. Now all as the access level says.</source>
        <translation>Inloggning: autentisering, nycklar och skydd. Nu allt enligt behörighetsnivån.</translation>
    </message>
    <message>
        <source>Sign-on: %1</source>
        <translation>Inloggning: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy what mends it</source>
        <translation>Kopiera det som avhjälper felet</translation>
    </message>
    <message>
        <source>Why does it not answer?</source>
        <translation>Varför svarar den inte?</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Kopierar: %1</translation>
    </message>
    <message>
        <source>The head echoes, the meter is silent: see doctor (F9)</source>
        <translation>Läshuvudet ekar, mätaren är tyst: se diagnos (F9)</translation>
    </message>
    <message>
        <source>Head found, but it cannot be used: %1. To mend it: %2</source>
        <translation>Läshuvud hittat, men det kan inte användas: %1. Så avhjälps det: %2</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>sätt i det igen</translation>
    </message>
    <message>
        <source>%1 is not plugged in. Plug it in, or choose another head.</source>
        <translation>%1 är inte inkopplat. Anslut det eller välj ett annat läshuvud.</translation>
    </message>
    <message>
        <source>No optical head found: %1 is not plugged in.</source>
        <translation>Inget optiskt läshuvud hittat: %1 är inte inkopplat.</translation>
    </message>
    <message>
        <source>Head found, waiting for a meter</source>
        <translation>Läshuvud hittat, väntar på en mätare</translation>
    </message>
    <message>
        <source>Virtual meter, ready to be read</source>
        <translation>Virtuell mätare, klar att läsas</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CosemBrowser</name>
    <message numerus="yes">
        <source>%n value(s) read.</source>
        <translation>
            <numerusform>%n värde läst.</numerusform>
            <numerusform>%n värden lästa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n avvisat.</numerusform>
            <numerusform>%n avvisade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached.</source>
        <translation>
            <numerusform>%n nåddes inte.</numerusform>
            <numerusform>%n nåddes inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back: %1.</source>
        <translation>Skrivet och återläst: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Klart: %1.</translation>
    </message>
    <message>
        <source>Done: %1 returned %2.</source>
        <translation>Klart: %1 returnerade %2.</translation>
    </message>
    <message>
        <source>Another meter was chosen since. List its objects first.</source>
        <translation>En annan mätare har valts sedan dess. Lista dess objekt först.</translation>
    </message>
    <message>
        <source>Reading the object list …</source>
        <translation>Läser objektlistan …</translation>
    </message>
    <message>
        <source>This client may read nothing of this object.</source>
        <translation>Klienten får inte läsa något i objektet.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Reading everything …</source>
        <translation>Läser allt …</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s).</source>
        <translation>
            <numerusform>%n objekt.</numerusform>
            <numerusform>%n objekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) read.</source>
        <translation>
            <numerusform>%n attribut läst.</numerusform>
            <numerusform>%n attribut lästa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an object.</source>
        <translation>Välj ett objekt.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>This client may not write %1.</source>
        <translation>Klienten får inte skriva %1.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Skriv %1</translation>
    </message>
    <message>
        <source>%1 of %2. Expected: %3. No rule of a meter family is checked here.</source>
        <translation>%1 i %2. Förväntat: %3. Inga regler för mätarfamiljen kontrolleras här.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>Invoke %1</source>
        <translation>Anropa %1</translation>
    </message>
    <message>
        <source>%1 of %2 changes the meter at once and is sent one time.</source>
        <translation>%1 i %2 ändrar mätaren omedelbart och skickas en enda gång.</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Anropa</translation>
    </message>
    <message>
        <source>Invoking …</source>
        <translation>Anropar …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparat som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the other reading.</source>
        <translation>
            <numerusform>%n attribut avviker från den andra avläsningen.</numerusform>
            <numerusform>%n attribut avviker från den andra avläsningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both readings are equal.</source>
        <translation>Båda avläsningarna är lika.</translation>
    </message>
    <message>
        <source>Readings of objects (*.json)</source>
        <translation>Objektavläsningar (*.json)</translation>
    </message>
    <message>
        <source>Here you see every object that the meter shows to your access level, whoever made it. Press “List objects”, or read everything at once.</source>
        <translation>Här visas alla objekt som mätaren visar för din behörighetsnivå, oavsett tillverkare. Tryck på ”Lista objekt” eller läs allt på en gång.</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>Inget läst än.</translation>
    </message>
    <message>
        <source>List objects</source>
        <translation>Lista objekt</translation>
    </message>
    <message>
        <source>Reads the list of objects that this access level may see</source>
        <translation>Läser listan över de objekt som behörighetsnivån får se</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Läs allt</translation>
    </message>
    <message>
        <source>Reads all readable attributes; passwords and keys are left out</source>
        <translation>Läser alla läsbara attribut; lösenord och nycklar utelämnas</translation>
    </message>
    <message>
        <source>With profile rows</source>
        <translation>Med profilrader</translation>
    </message>
    <message>
        <source>Also the rows of all profiles, which takes long on an optical head</source>
        <translation>Även alla profilers rader; tar lång tid via optiskt läshuvud</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Saves what was read as JSON</source>
        <translation>Sparar det lästa som JSON</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Marks what differs from an earlier reading</source>
        <translation>Markerar det som avviker från en tidigare avläsning</translation>
    </message>
    <message>
        <source>With the previous reading</source>
        <translation>Med föregående avläsning</translation>
    </message>
    <message>
        <source>With a saved reading…</source>
        <translation>Med en sparad avläsning…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Avsluta jämförelsen</translation>
    </message>
    <message>
        <source>Save the reading</source>
        <translation>Spara avläsningen</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Efter betydelse</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Efter klass</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Trädets ordning</translation>
    </message>
    <message>
        <source>Filter by name, OBIS code or class</source>
        <translation>Filtrera på namn, OBIS-kod eller klass</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Reads the attributes of this object (Enter in the tree)</source>
        <translation>Läser objektets attribut (Enter i trädet)</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Skriv…</translation>
    </message>
    <message>
        <source>Changes the attribute chosen (Enter)</source>
        <translation>Ändrar valt attribut (Enter)</translation>
    </message>
    <message>
        <source>Invokes a method, after asking</source>
        <translation>Anropar en metod efter bekräftelse</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>Visa bara det som skiljer sig</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CtAssistant</name>
    <message>
        <source>Usual transformers</source>
        <translation>Vanliga transformatorer</translation>
    </message>
    <message>
        <source>Primary current of the transformer</source>
        <translation>Transformatorns primärström</translation>
    </message>
    <message>
        <source> A</source>
        <translation> A</translation>
    </message>
    <message>
        <source>Secondary current of the transformer</source>
        <translation>Transformatorns sekundärström</translation>
    </message>
    <message>
        <source>Printed on the plate</source>
        <translation>Står på märkskylten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tillämpa</translation>
    </message>
    <message>
        <source>Put the ratio and the codes below into the configuration, one step</source>
        <translation>För in omsättningen och koderna nedan i konfigurationen i ett steg</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Show again what the configuration has</source>
        <translation>Visa åter vad konfigurationen har</translation>
    </message>
    <message>
        <source>From the plate of the current transformers</source>
        <translation>Från strömtransformatorernas märkskylt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Verkan</translation>
    </message>
    <message>
        <source>CT ratio</source>
        <translation>CT-omsättning</translation>
    </message>
    <message>
        <source>Sets the ratio at once, without the plate</source>
        <translation>Ställer in omsättningen direkt, utan märkskylten</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Omsättning</translation>
    </message>
    <message>
        <source>Or the ratio directly</source>
        <translation>Eller omsättningen direkt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>%1/%2 A</source>
        <translation>%1/%2 A</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>The secondary current is said by the type number (%1).</source>
        <translation>Sekundärströmmen anges av typnumret (%1).</translation>
    </message>
    <message>
        <source>The type number does not say the secondary current.</source>
        <translation>Typnumret anger inte sekundärströmmen.</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>Gäller direkt.</translation>
    </message>
    <message>
        <source>The meter now has %1.</source>
        <translation>Mätaren har nu %1.</translation>
    </message>
    <message>
        <source>As in the meter.</source>
        <translation>Som i mätaren.</translation>
    </message>
    <message>
        <source>Legal:</source>
        <translation>Lagkrav:</translation>
    </message>
    <message>
        <source>Allowed: whole numbers from %1 to %2.</source>
        <translation>Tillåtet: heltal från %1 till %2.</translation>
    </message>
    <message>
        <source>%1 of the configuration number follows this ratio.</source>
        <translation>%1 i konfigurationsnumret följer denna omsättning.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CtAssistantModel</name>
    <message>
        <source>No configuration is open.</source>
        <translation>Ingen konfiguration är öppen.</translation>
    </message>
    <message>
        <source>%1 measures the current directly, without current transformers: it has no ratio to set.</source>
        <translation>%1 mäter strömmen direkt, utan strömtransformatorer: det finns ingen omsättning att ställa in.</translation>
    </message>
    <message>
        <source>Energy on the glass</source>
        <translation>Energi i displayen</translation>
    </message>
    <message>
        <source>%1 digits, %2 of them decimals; one step is %3 primary</source>
        <translation>%1 siffror, varav %2 decimaler; ett steg är %3 primärt</translation>
    </message>
    <message>
        <source>The decimals of the display, Z1; fixed when the meter is ordered</source>
        <translation>Displayens decimaler, Z1; bestäms när mätaren beställs</translation>
    </message>
    <message>
        <source>Starts again from zero</source>
        <translation>Börjar om från noll</translation>
    </message>
    <message>
        <source>after %1 h at full load (%2 years)</source>
        <translation>efter %1 h vid full last (%2 år)</translation>
    </message>
    <message>
        <source>4000 hours at full load are required</source>
        <translation>4000 timmar vid full last krävs</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Omsättning</translation>
    </message>
    <message>
        <source>%1  (%2 = %3)</source>
        <translation>%1  (%2 = %3)</translation>
    </message>
    <message>
        <source>Primary current divided by secondary current</source>
        <translation>Primärström dividerad med sekundärström</translation>
    </message>
    <message>
        <source>Billed energy</source>
        <translation>Debiterad energi</translation>
    </message>
    <message>
        <source>1 kWh at the meter counts as %1 kWh</source>
        <translation>1 kWh i mätaren räknas som %1 kWh</translation>
    </message>
    <message>
        <source>What the display shows as primary energy is what is billed</source>
        <translation>Det displayen visar som primär energi är det som debiteras</translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation>Högsta effekt</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>Three phases at 230 V and the highest current of the meter</source>
        <translation>Tre faser vid 230 V och mätarens högsta ström</translation>
    </message>
    <message>
        <source>LED</source>
        <translation>LED</translation>
    </message>
    <message>
        <source>%1 imp/kWh secondary, %2 imp/kWh primary</source>
        <translation>%1 imp/kWh sekundärt, %2 imp/kWh primärt</translation>
    </message>
    <message>
        <source>The LED always counts secondary energy; divide by the ratio for primary</source>
        <translation>LED räknar alltid sekundär energi; dividera med omsättningen för primär</translation>
    </message>
    <message>
        <source>Current transformers %1/%2 A</source>
        <translation>Strömtransformatorer %1/%2 A</translation>
    </message>
    <message>
        <source>CT ratio %1</source>
        <translation>CT-omsättning %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CtPlate</name>
    <message>
        <source>Plate of the current transformer</source>
        <translation>Strömtransformatorns märkskylt</translation>
    </message>
    <message>
        <source>%1/%2 A</source>
        <translation>%1/%2 A</translation>
    </message>
    <message>
        <source>%1/%2 A, which this meter cannot take</source>
        <translation>%1/%2 A, vilket mätaren inte klarar</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>inte möjligt</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>omsättning %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisconnectCurveView</name>
    <message>
        <source>Trip curve</source>
        <translation>Frånkopplingskurva</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>stays closed</source>
        <translation>förblir sluten</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisconnectEditor</name>
    <message>
        <source>When the breaker opens</source>
        <translation>När brytaren öppnar</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisconnectModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This meter family has no smart disconnect.</source>
        <translation>Denna mätarfamilj har ingen smart frånkoppling.</translation>
    </message>
    <message>
        <source>This meter family has no trip curve for current or power.</source>
        <translation>Denna mätarfamilj har ingen frånkopplingskurva för ström eller effekt.</translation>
    </message>
    <message>
        <source>The curve needs the limit, the factors k1 to k3 and the times t1 to t3; not all of them are set.</source>
        <translation>Kurvan kräver gränsen, faktorerna k1 till k3 och tiderna t1 till t3; alla är inte angivna.</translation>
    </message>
    <message>
        <source>The breaker opens by something else than load, so there is no trip curve. Choose current or power as disconnection basis to get one.</source>
        <translation>Brytaren öppnar på annat än last, därför finns ingen frånkopplingskurva. Välj ström eller effekt som frånkopplingsgrund för att få en.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>At %1 the breaker stays closed.</source>
        <translation>Vid %1 förblir brytaren sluten.</translation>
    </message>
    <message>
        <source>At %1 the breaker opens at once.</source>
        <translation>Vid %1 öppnar brytaren omedelbart.</translation>
    </message>
    <message>
        <source>At %1 the breaker opens after %2.</source>
        <translation>Vid %1 öppnar brytaren efter %2.</translation>
    </message>
    <message>
        <source>above %1 (%2 × %3) it opens after %4</source>
        <translation>över %1 (%2 × %3) öppnar den efter %4</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>The breaker does not open by load: the disconnection basis is &quot;%1&quot;. Choose current or power to get a trip curve.</source>
        <translation>Brytaren öppnar inte på last: frånkopplingsgrunden är ”%1”. Välj ström eller effekt för att få en frånkopplingskurva.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayListEditor</name>
    <message>
        <source>This list is empty. Drag readings here, or choose one at the left and press Enter.</source>
        <translation>Listan är tom. Dra avläsningar hit eller välj en till vänster och tryck på Enter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the chosen readings (Del)</source>
        <translation>Ta bort valda avläsningar (Del)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytta uppåt (Alt+Upp)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytta nedåt (Alt+Ned)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayListModel</name>
    <message>
        <source>This reading is in the list already.</source>
        <translation>Avläsningen finns redan i listan.</translation>
    </message>
    <message>
        <source>This list holds at most %1 readings.</source>
        <translation>Listan rymmer högst %1 avläsningar.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>A legal reading cannot be removed from this list.</source>
        <translation>En avläsning enligt lag kan inte tas bort från listan.</translation>
    </message>
    <message>
        <source>Choose a reading first.</source>
        <translation>Välj en avläsning först.</translation>
    </message>
    <message>
        <source>Remove readings</source>
        <translation>Ta bort avläsningar</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Flytta %1</translation>
    </message>
    <message>
        <source>Move readings</source>
        <translation>Flytta avläsningar</translation>
    </message>
    <message>
        <source>A legal reading: the meter must always be able to show it, so it stays in this list.</source>
        <translation>Avläsning enligt lag: mätaren måste alltid kunna visa den, därför står den kvar i listan.</translation>
    </message>
    <message>
        <source>unknown reading</source>
        <translation>okänd avläsning</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayOptions</name>
    <message>
        <source>On the glass:</source>
        <translation>I displayen:</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayPreview</name>
    <message>
        <source>Left button</source>
        <translation>Vänster knapp</translation>
    </message>
    <message>
        <source>Steps through the manual list; through the backup list without supply.</source>
        <translation>Bläddrar i den manuella listan; utan matning i reservlistan.</translation>
    </message>
    <message>
        <source>Right button, under the seal</source>
        <translation>Höger knapp, under plomberingen</translation>
    </message>
    <message>
        <source>Steps through the utility list.</source>
        <translation>Bläddrar i nätbolagets lista.</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Höger knapp</translation>
    </message>
    <message>
        <source>Mains supply</source>
        <translation>Nätmatning</translation>
    </message>
    <message>
        <source>Off: the glass is dark, and the left button wakes the backup list. On: the start-up sequence.</source>
        <translation>Av: displayen är släckt och vänster knapp väcker reservlistan. På: startsekvensen.</translation>
    </message>
    <message>
        <source>The values are samples, not read from a meter.</source>
        <translation>Värdena är exempel, inte avlästa från en mätare.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spela upp</translation>
    </message>
    <message>
        <source>Let the meter&apos;s time run</source>
        <translation>Låt mätarens tid gå</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stega</translation>
    </message>
    <message>
        <source>Show the next picture now</source>
        <translation>Visa nästa bild nu</translation>
    </message>
    <message>
        <source>Start up</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Switch the meter on and watch from the beginning</source>
        <translation>Slå på mätaren och se från början</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighet</translation>
    </message>
    <message>
        <source>How fast the meter&apos;s time runs here</source>
        <translation>Hur fort mätarens tid går här</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Realtid</translation>
    </message>
    <message>
        <source>%1 × as fast</source>
        <translation>%1 × så fort</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold the meter&apos;s time</source>
        <translation>Stoppa mätarens tid</translation>
    </message>
    <message>
        <source>Start-up sequence</source>
        <translation>Startsekvens</translation>
    </message>
    <message>
        <source>No supply: the glass is dark</source>
        <translation>Ingen matning: displayen är släckt</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: tom</translation>
    </message>
    <message>
        <source>The left button wakes the backup list.</source>
        <translation>Vänster knapp väcker reservlistan.</translation>
    </message>
    <message>
        <source>Nothing to show: add readings to the list.</source>
        <translation>Inget att visa: lägg till avläsningar i listan.</translation>
    </message>
    <message numerus="yes">
        <source>Next picture in %n second(s)</source>
        <translation>
            <numerusform>Nästa bild om %n sekund</numerusform>
            <numerusform>Nästa bild om %n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dark again in %n second(s)</source>
        <translation>
            <numerusform>Släcks om %n sekund</numerusform>
            <numerusform>Släcks om %n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the automatic list in %n second(s)</source>
        <translation>
            <numerusform>Åter till den automatiska listan om %n sekund</numerusform>
            <numerusform>Åter till den automatiska listan om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (held)</source>
        <translation>%1 (pausad)</translation>
    </message>
    <message>
        <source>This meter shows nothing without supply.</source>
        <translation>Mätaren visar inget utan matning.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayReadings</name>
    <message>
        <source>Search by OBIS, text or meaning</source>
        <translation>Sök på OBIS, text eller betydelse</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Lägg till i listan</translation>
    </message>
    <message>
        <source>Add the chosen readings to the list (Enter or Insert)</source>
        <translation>Lägg till valda avläsningar i listan (Enter eller Insert)</translation>
    </message>
    <message>
        <source>Also impossible ones</source>
        <translation>Även omöjliga</translation>
    </message>
    <message>
        <source>Show also the readings that this meter or list cannot have, each with the reason</source>
        <translation>Visa även de avläsningar som mätaren eller listan inte kan ha, med orsak</translation>
    </message>
    <message>
        <source>Readings to choose from</source>
        <translation>Valbara avläsningar</translation>
    </message>
    <message>
        <source>No reading matches the search.</source>
        <translation>Ingen avläsning motsvarar sökningen.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayStudio</name>
    <message>
        <source>Display lists</source>
        <translation>Displaylistor</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>name of a list, readings, most</comment>
        <translation>%1, %2 av %3</translation>
    </message>
    <message>
        <source>%1 – problem</source>
        <translation>%1 – problem</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DoctorDialog</name>
    <message>
        <source>Why does it not answer?</source>
        <translation>Varför svarar den inte?</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Bytes of the chosen attempt</source>
        <translation>Bytes i valt försök</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Undersök igen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Använd dessa inställningar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Hold the head on the meter; this takes up to a minute.</source>
        <translation>Håll läshuvudet mot mätaren; detta tar upp till en minut.</translation>
    </message>
    <message>
        <source>Another job is under way. Wait for its end.</source>
        <translation>Ett annat jobb pågår. Vänta tills det är klart.</translation>
    </message>
    <message>
        <source>Examining the line. Hold the head on the meter …</source>
        <translation>Undersöker linjen. Håll läshuvudet mot mätaren …</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Utlåtande</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Att göra: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Belägg: %1</translation>
    </message>
    <message>
        <source>Settings that work: %1</source>
        <translation>Inställningar som fungerar: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::EntryDelegate</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of every year</comment>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ExceptionDays</name>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 av %2 dagar</translation>
    </message>
    <message>
        <source>This meter has no exception days.</source>
        <translation>Mätaren har inga undantagsdagar.</translation>
    </message>
    <message>
        <source>That would make %1 exception days; the meter takes at most %2. Remove days that have passed, or add fewer years.</source>
        <translation>Det blir %1 undantagsdagar; mätaren rymmer högst %2. Ta bort dagar som har passerat eller lägg till färre år.</translation>
    </message>
    <message>
        <source>Exception day %1</source>
        <translation>Undantagsdag %1</translation>
    </message>
    <message>
        <source>Remove exception day %1</source>
        <translation>Ta bort undantagsdag %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exception day(s)</source>
        <translation>
            <numerusform>Ta bort %n undantagsdag</numerusform>
            <numerusform>Ta bort %n undantagsdagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no day of the calendar; nothing was added.</source>
        <translation>%1 är inget giltigt datum; inget lades till.</translation>
    </message>
    <message>
        <source>There is no date in the text. Write dates as 2027-12-25 or 25.12.2027.</source>
        <translation>Texten innehåller inget datum. Skriv datum som 2027-12-25 eller 25.12.2027.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n exception day(s)</source>
        <translation>
            <numerusform>Klistra in %n undantagsdag</numerusform>
            <numerusform>Klistra in %n undantagsdagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::FolderModel</name>
    <message>
        <source>not readable: %1</source>
        <translation>ej läsbart: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n råd</numerusform>
            <numerusform>%n råd</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ej läsbart</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Typnummer</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::GroupsModel</name>
    <message>
        <source>Type number and identity</source>
        <translation>Typnummer och identitet</translation>
    </message>
    <message>
        <source>Z-codes</source>
        <translation>Z-koder</translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation>Strömtransformatorer</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>Beställningsblankett</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problem</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Differs from the meter</source>
        <translation>Avviker från mätaren</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Värt en titt</translation>
    </message>
    <message>
        <source>As in the meter</source>
        <translation>Som i mätaren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::IdentityEditor</name>
    <message>
        <source>Comment of the document</source>
        <translation>Dokumentets kommentar</translation>
    </message>
    <message>
        <source>What this configuration is for. It stays in the document and is never written to a meter.</source>
        <translation>Vad konfigurationen är avsedd för. Den står kvar i dokumentet och skrivs aldrig till en mätare.</translation>
    </message>
    <message>
        <source>%1: type number</source>
        <translation>%1: typnummer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Not chosen yet; choose the positions below.</source>
        <translation>Ännu inte valt; välj positionerna nedan.</translation>
    </message>
    <message>
        <source>Type number %1</source>
        <translation>Typnummer %1</translation>
    </message>
    <message>
        <source>The document keeps %1 until every position is chosen.</source>
        <translation>Dokumentet behåller %1 tills alla positioner är valda.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Avbryt jobbet</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n omförsök</numerusform>
            <numerusform>%n omförsök</numerusform>
        </translation>
    </message>
    <message>
        <source>A fault of the line that healed: %1</source>
        <translation>Kommunikationsfel som rättades: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::LcdWidget</name>
    <message>
        <source>Display of the meter</source>
        <translation>Mätarens display</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::LinkQualityView</name>
    <message>
        <source>Good line</source>
        <translation>Bra linje</translation>
    </message>
    <message>
        <source>Usable line: seat the head a little better</source>
        <translation>Användbar linje: sätt läshuvudet lite bättre</translation>
    </message>
    <message>
        <source>Bad line: seat the head again</source>
        <translation>Dålig linje: sätt läshuvudet på nytt</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n skadat</numerusform>
            <numerusform>%n skadade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent again</source>
        <translation>
            <numerusform>%n sänt igen</numerusform>
            <numerusform>%n sända igen</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter begins to answer after %1 ms</source>
        <translation>Mätaren börjar svara efter %1 ms</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>Inget svar har kommit ännu.</translation>
    </message>
    <message>
        <source>Line quality %1 %</source>
        <translation>Linjekvalitet %1 %</translation>
    </message>
    <message>
        <source>Line quality not known yet</source>
        <translation>Linjekvaliteten är inte känd ännu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::MainWindow</name>
    <message>
        <source>Metersmith</source>
        <translation>Metersmith</translation>
    </message>
    <message>
        <source>&amp;Recent documents</source>
        <translation>Senaste &amp;dokument</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation>Öppna konfiguration</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Konfigurationer (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>About Metersmith</source>
        <translation>Om Metersmith</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Metersmith %1&lt;/h3&gt;&lt;p&gt;Reads, writes and proves the configuration of electricity meters over DLMS/COSEM.&lt;/p&gt;&lt;p&gt;An independent project under GPL-3.0-or-later; its cores are Apache-2.0. OMNIPOWER and OMNIA are marks of their owner.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Metersmith %1&lt;/h3&gt;&lt;p&gt;Läser, skriver och verifierar elmätares konfiguration via DLMS/COSEM.&lt;/p&gt;&lt;p&gt;Ett oberoende projekt under GPL-3.0-or-later; dess kärnor är Apache-2.0. OMNIPOWER och OMNIA är varumärken som tillhör sin ägare.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Meter %1: written and proven.</source>
        <translation>Mätare %1: skriven och verifierad.</translation>
    </message>
    <message>
        <source>Configuration read.</source>
        <translation>Konfigurationen har lästs.</translation>
    </message>
    <message>
        <source>wait until the present job has ended</source>
        <translation>vänta tills pågående jobb är klart</translation>
    </message>
    <message>
        <source>there is no configuration yet</source>
        <translation>det finns ingen konfiguration än</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>inget att ångra</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>inget att göra om</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>nothing is under way</source>
        <translation>inget pågår</translation>
    </message>
    <message>
        <source>mend the problems first</source>
        <translation>åtgärda problemen först</translation>
    </message>
    <message>
        <source>compare with the meter first</source>
        <translation>jämför med mätaren först</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>det finns inget att skriva</translation>
    </message>
    <message>
        <source>Unsaved configuration</source>
        <translation>Osparad konfiguration</translation>
    </message>
    <message>
        <source>%1[*] – Metersmith</source>
        <translation>%1[*] – Metersmith</translation>
    </message>
    <message>
        <source>%1 opened.</source>
        <translation>%1 har öppnats.</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>Spara konfiguration</translation>
    </message>
    <message>
        <source>configuration.json</source>
        <translation>konfiguration.json</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Konfigurationer (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Sparad i %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Osparade ändringar</translation>
    </message>
    <message>
        <source>The configuration has unsaved changes.</source>
        <translation>Konfigurationen har osparade ändringar.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Inga dokument än</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add the chosen reading to a display list</source>
        <translation>Lägg till vald avläsning i en displaylista</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Ta bort den från listan</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Upp, Alt+Ned</translation>
    </message>
    <message>
        <source>Move it within the list</source>
        <translation>Flytta den i listan</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Vänster, Höger</translation>
    </message>
    <message>
        <source>Step through a type number</source>
        <translation>Stega genom ett typnummer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Shows or hides the list of problems</source>
        <translation>Visar eller döljer problemlistan</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problem</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Inga problem</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n att granska</numerusform>
            <numerusform>%n att granska</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration (%1)</source>
        <translation>Konfiguration (%1)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>New configuration for %1.</source>
        <translation>Ny konfiguration för %1.</translation>
    </message>
    <message>
        <source>The unsaved configuration is back; save it to keep it.</source>
        <translation>Den osparade konfigurationen är återställd; spara den för att behålla den.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;råk</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Systemets språk</translation>
    </message>
    <message>
        <source>Take a value of the type number and go to the next position</source>
        <translation>Använd ett värde i typnumret och gå till nästa position</translation>
    </message>
    <message>
        <source>The settings are in use: %1. Read the meter (F5).</source>
        <translation>Inställningarna används: %1. Läs mätaren (F5).</translation>
    </message>
    <message>
        <source>Not chosen in this window: %1</source>
        <translation>Inte valt i detta fönster: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Listor och tabeller</translation>
    </message>
    <message>
        <source>Copy the chosen rows as text</source>
        <translation>Kopiera de valda raderna som text</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::MeterFront</name>
    <message>
        <source>Left button</source>
        <translation>Vänster knapp</translation>
    </message>
    <message>
        <source>Steps through the manual display list.</source>
        <translation>Bläddrar i den manuella displaylistan.</translation>
    </message>
    <message>
        <source>Right button, under the seal</source>
        <translation>Höger knapp, under plomberingen</translation>
    </message>
    <message>
        <source>Steps through the utility&apos;s display list.</source>
        <translation>Bläddrar i nätbolagets displaylista.</translation>
    </message>
    <message>
        <source>10 000 imp/kWh</source>
        <translation>10 000 imp/kWh</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Ingen mätare</translation>
    </message>
    <message>
        <source>Virtual meter (emulated)</source>
        <translation>Virtuell mätare (emulerad)</translation>
    </message>
    <message>
        <source>Twin of the meter read</source>
        <translation>Tvilling av avläst mätare</translation>
    </message>
    <message>
        <source>Read a meter first; its display then steps here.</source>
        <translation>Läs av en mätare först; sedan bläddrar dess display här.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::MeterPage</name>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Energies and powers</source>
        <translation>Energier och effekter</translation>
    </message>
    <message>
        <source>Keep reading while this page is shown</source>
        <translation>Läs fortlöpande medan sidan visas</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Ännu inte avläst.</translation>
    </message>
    <message>
        <source>Set the meter’s clock</source>
        <translation>Ställ mätarens klocka</translation>
    </message>
    <message>
        <source>No meter read</source>
        <translation>Ingen mätare avläst</translation>
    </message>
    <message>
        <source>Choose a head or a virtual meter above and press Read meter (F5).</source>
        <translation>Välj ett läshuvud eller en virtuell mätare ovan och tryck på Läs av mätaren (F5).</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>GS1 number</source>
        <translation>GS1-nummer</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Fast programvara</translation>
    </message>
    <message>
        <source>System title</source>
        <translation>Systemtitel</translation>
    </message>
    <message>
        <source>Logical device name</source>
        <translation>Logiskt enhetsnamn</translation>
    </message>
    <message>
        <source> (summer time)</source>
        <translation> (sommartid)</translation>
    </message>
    <message>
        <source>The meter does not say its time zone.</source>
        <translation>Mätaren anger inte sin tidszon.</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>stämmer med datorns klocka</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <translation>%1 s före datorns klocka</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <translation>%1 s efter datorns klocka</translation>
    </message>
    <message>
        <source>No values yet. Read the meter (F5).</source>
        <translation>Inga värden ännu. Läs mätaren (F5).</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::NewConfigurationPage</name>
    <message>
        <source>New configuration</source>
        <translation>Ny konfiguration</translation>
    </message>
    <message>
        <source>Meaning of the position</source>
        <translation>Positionens betydelse</translation>
    </message>
    <message>
        <source>Type numbers such as %1</source>
        <translation>Typnummer som %1</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Utgå från</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Skapa</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Tillbaka (Esc)</translation>
    </message>
    <message>
        <source>&amp;Begin from</source>
        <translation>&amp;Utgå från</translation>
    </message>
    <message>
        <source>The family’s usual values</source>
        <translation>Familjens vanliga värden</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Mall %1</translation>
    </message>
    <message>
        <source>Other codes are accepted and called unknown; type them into the number.</source>
        <translation>Andra koder godtas och kallas okända; skriv in dem i numret.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Choose a family, or type a whole number.</source>
        <translation>Välj en familj eller skriv ett helt nummer.</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>Choose the family of the meter above, or type or paste its type number. Only what is possible can then be chosen; what is not says why.</source>
        <translation>Välj mätarens familj ovan, eller skriv eller klistra in dess typnummer. Sedan kan bara det möjliga väljas; för övrigt anges varför inte.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::NoLinkBar</name>
    <message>
        <source>The meter was not reached</source>
        <translation>Mätaren nåddes inte</translation>
    </message>
    <message>
        <source>Why does it not answer?</source>
        <translation>Varför svarar den inte?</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Dölj denna rad</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ObjectEditor</name>
    <message>
        <source>Sent as: %1</source>
        <translation>Skickas som: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1 (%2)</source>
        <translation>Passar inte: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ObjectTreeModel</name>
    <message>
        <source>read %1, write %2</source>
        <translation>läsa %1, skriva %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>läsa %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Differs from the other reading</source>
        <translation>Avviker från den andra avläsningen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ObjectValuesModel</name>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Annan avläsning</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::OpticalPort</name>
    <message>
        <source>Optical port: the head sits here, its cable pointing down.</source>
        <translation>Optisk port: läshuvudet sätts här med kabeln nedåt.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::OrderFormView</name>
    <message>
        <source>No configuration is open. Open one or begin a new one; its order form is then shown here.</source>
        <translation>Ingen konfiguration är öppen. Öppna en eller skapa en ny; dess beställningsblankett visas sedan här.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Save the order form as a PDF to send or to print</source>
        <translation>Spara beställningsblanketten som PDF att skicka eller skriva ut</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Spara som HTML…</translation>
    </message>
    <message>
        <source>Save the order form as a page for a browser</source>
        <translation>Spara beställningsblanketten som webbsida</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Open the form as a PDF in the program that prints it</source>
        <translation>Öppna blanketten som PDF i det program som skriver ut den</translation>
    </message>
    <message>
        <source>Who orders (printed at the top)</source>
        <translation>Beställare (skrivs ut överst)</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>Beställare</translation>
    </message>
    <message>
        <source>The organisation&apos;s name, printed at the top of the form</source>
        <translation>Organisationens namn, skrivs ut överst på blanketten</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>Beställningsblankett</translation>
    </message>
    <message>
        <source>Order form: %1</source>
        <translation>Beställningsblankett: %1</translation>
    </message>
    <message numerus="yes">
        <source>Do not order yet: %n rule(s) are broken. They stand at the top of the form and in the list of problems.</source>
        <translation>
            <numerusform>Beställ inte än: %n regel är bruten. Den står överst på blanketten och i problemlistan.</numerusform>
            <numerusform>Beställ inte än: %n regler är brutna. De står överst på blanketten och i problemlistan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule is broken. %n remark(s) are worth reading before ordering.</source>
        <translation>
            <numerusform>Ingen regel är bruten. %n anmärkning bör läsas före beställning.</numerusform>
            <numerusform>Ingen regel är bruten. %n anmärkningar bör läsas före beställning.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is broken: the form can be ordered.</source>
        <translation>Ingen regel är bruten: blanketten kan beställas.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Sparad i %1.</translation>
    </message>
    <message>
        <source>Save the order form as PDF</source>
        <translation>Spara beställningsblanketten som PDF</translation>
    </message>
    <message>
        <source>Save the order form as HTML</source>
        <translation>Spara beställningsblanketten som HTML</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-sida (*.html)</translation>
    </message>
    <message>
        <source>order-form</source>
        <translation>bestallningsblankett</translation>
    </message>
    <message>
        <source>No program opened the PDF. Print %1 yourself.</source>
        <translation>Inget program öppnade PDF-filen. Skriv ut %1 själv.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartControl</name>
    <message>
        <source>not set</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartEntriesControl</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Time of the switch</source>
        <translation>Omkopplingens tidpunkt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Value from then on</source>
        <translation>Värde därefter</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>First day of the season, month and day</source>
        <translation>Säsongens första dag, månad och dag</translation>
    </message>
    <message>
        <source>season </source>
        <translation>säsong </translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Säsong</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Calendar; Enter takes a day in or out</source>
        <translation>Kalender; Enter lägger till eller tar bort en dag</translation>
    </message>
    <message>
        <source>Double click or Enter takes a day in or out</source>
        <translation>Dubbelklick eller Enter lägger till eller tar bort en dag</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartEntriesModel</name>
    <message>
        <source>from %1: %2</source>
        <translation>från %1: %2</translation>
    </message>
    <message>
        <source>from %1: season %2</source>
        <translation>från %1: säsong %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1 entries would be more than the %2 that the meter holds.</source>
        <translation>%1 poster är fler än de %2 som mätaren rymmer.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartForm</name>
    <message>
        <source>Code in the configuration number</source>
        <translation>Kod i konfigurationsnumret</translation>
    </message>
    <message>
        <source>Which part of the form to show</source>
        <translation>Vilken del av formuläret som visas</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Inställningar för</translation>
    </message>
    <message>
        <source>This meter does not have it. %1</source>
        <translation>Mätaren har inte detta. %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartListControl</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Sök i %1</translation>
    </message>
    <message>
        <source>Only chosen</source>
        <translation>Endast valda</translation>
    </message>
    <message>
        <source>Earlier in the list (Alt+Up)</source>
        <translation>Tidigare i listan (Alt+Upp)</translation>
    </message>
    <message>
        <source>Later in the list (Alt+Down)</source>
        <translation>Senare i listan (Alt+Ned)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartListModel</name>
    <message>
        <source>%1: this meter does not have it</source>
        <translation>%1: mätaren har inte detta</translation>
    </message>
    <message numerus="yes">
        <source>The list holds %n entries at most; take one out first.</source>
        <translation>
            <numerusform>Listan rymmer högst %n post; ta bort en först.</numerusform>
            <numerusform>Listan rymmer högst %n poster; ta bort en först.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartRow</name>
    <message>
        <source>Take the default</source>
        <translation>Använd standardvärdet</translation>
    </message>
    <message>
        <source>Take it out of the document (not set)</source>
        <translation>Ta bort ur dokumentet (ej angivet)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: ej angivet</translation>
    </message>
    <message>
        <source>Default.</source>
        <translation>Standard.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>In the meter: %1.</source>
        <translation>I mätaren: %1.</translation>
    </message>
    <message>
        <source>Advice: %1 %2</source>
        <translation>Råd: %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PhasesModel</name>
    <message>
        <source>Voltage</source>
        <translation>Spänning</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Ström</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PhasorWidget</name>
    <message>
        <source>Phasor diagram</source>
        <translation>Visardiagram</translation>
    </message>
    <message>
        <source>L%1: %2 V, %3 A</source>
        <translation>L%1: %2 V, %3 A</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PlanModel</name>
    <message>
        <source>proven: written and read back</source>
        <translation>verifierad: skriven och återläst</translation>
    </message>
    <message>
        <source>differs: the meter shows another value</source>
        <translation>avviker: mätaren visar ett annat värde</translation>
    </message>
    <message>
        <source>refused by the meter, the old value stands</source>
        <translation>avvisad av mätaren, det gamla värdet gäller</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>inte skriven</translation>
    </message>
    <message>
        <source>unknown: old or new, the line was cut</source>
        <translation>okänt: gammalt eller nytt, förbindelsen bröts</translation>
    </message>
    <message>
        <source>set back to the old value and proven</source>
        <translation>återställd till det gamla värdet och verifierad</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>will be refused: %1</source>
        <translation>kommer att avvisas: %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Meter now</source>
        <translation>Mätaren nu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Verifiering</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Skrivrapport</translation>
    </message>
    <message>
        <source>Meter %1, type %2</source>
        <translation>Mätare %1, typ %2</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Skapad %1</translation>
    </message>
    <message>
        <source>Every item is written and proven by reading it back.</source>
        <translation>Alla poster är skrivna och verifierade genom återläsning.</translation>
    </message>
    <message>
        <source>Not every item is proven.</source>
        <translation>Alla poster är inte verifierade.</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Journal: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PortChooser</name>
    <message>
        <source>%1 – not plugged in</source>
        <translation>%1 – inte inkopplat</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>kan inte användas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ProblemsModel</name>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Råd: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ProblemsPanel</name>
    <message>
        <source>Problems of the configuration</source>
        <translation>Problem i konfigurationen</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: the meter will not be written until they are mended</source>
        <translation>
            <numerusform>%n problem: mätaren skrivs inte förrän det är åtgärdat</numerusform>
            <numerusform>%n problem: mätaren skrivs inte förrän de är åtgärdade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at; the meter may be written all the same</source>
        <translation>
            <numerusform>%n att granska; mätaren kan ändå skrivas</numerusform>
            <numerusform>%n att granska; mätaren kan ändå skrivas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PulseLed</name>
    <message>
        <source>Meter constant LED</source>
        <translation>LED för mätarkonstant</translation>
    </message>
    <message>
        <source>Blinks for the energy measured: 10 000 pulses per kWh on the secondary side.</source>
        <translation>Blinkar för uppmätt energi: 10 000 pulser per kWh på sekundärsidan.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadingsModel</name>
    <message>
        <source>any</source>
        <translation>valfri</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>inte %1</translation>
    </message>
    <message>
        <source>needs %1 to be %2</source>
        <translation>kräver att %1 är %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>historical data is not allowed in this list</source>
        <translation>historiska data är inte tillåtna i denna lista</translation>
    </message>
    <message>
        <source>the meter does not measure it: X9 is %1</source>
        <translation>mätaren mäter den inte: X9 är %1</translation>
    </message>
    <message>
        <source>%1 – not possible: %2</source>
        <translation>%1 – inte möjlig: %2</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>Finns redan i listan</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>On the glass, with a sample value: %1</source>
        <translation>I displayen, med exempelvärde: %1</translation>
    </message>
    <message>
        <source>Not possible here: %1.</source>
        <translation>Inte möjligt här: %1.</translation>
    </message>
    <message>
        <source>A legal reading: the meter must always be able to show it, so this list keeps it.</source>
        <translation>Avläsning enligt lag: mätaren måste alltid kunna visa den, därför finns den kvar i listan.</translation>
    </message>
    <message>
        <source>A legal reading: the manual list must keep it.</source>
        <translation>Avläsning enligt lag: den måste finnas kvar i den manuella listan.</translation>
    </message>
    <message>
        <source>Historical data: not allowed in the automatic list.</source>
        <translation>Historiska data: inte tillåtna i den automatiska listan.</translation>
    </message>
    <message>
        <source>COSEM object %1, attribute %2.</source>
        <translation>COSEM-objekt %1, attribut %2.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadoutModel</name>
    <message>
        <source>refused: %1</source>
        <translation>nekat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n bakåt</numerusform>
            <numerusform>%n bakåt</numerusform>
        </translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>OBIS code %1</source>
        <translation>OBIS-kod %1</translation>
    </message>
    <message>
        <source>The catalogue of OBIS codes does not know this address.</source>
        <translation>Katalogen över OBIS-koder känner inte denna adress.</translation>
    </message>
    <message>
        <source>How many billing periods back the value is from</source>
        <translation>Hur många debiteringsperioder bakåt värdet kommer från</translation>
    </message>
    <message>
        <source>Which of several values that the meter sends under one address</source>
        <translation>Vilket av flera värden som mätaren sänder under en adress</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadoutPage</name>
    <message>
        <source>Calling the meter …</source>
        <translation>Anropar mätaren …</translation>
    </message>
    <message>
        <source>Write to the meter</source>
        <translation>Skriv till mätaren</translation>
    </message>
    <message>
        <source>Write %1 into register %2?</source>
        <translation>Skriva %1 i register %2?</translation>
    </message>
    <message>
        <source>It holds %1 %2 now.</source>
        <translation>Det innehåller nu %1 %2.</translation>
    </message>
    <message>
        <source>This changes the meter at once. No rule of a meter family is checked here; the register is read back afterwards.</source>
        <translation>Detta ändrar mätaren genast. Ingen regel för en mätarfamilj kontrolleras här; registret läses tillbaka efteråt.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Register %1: %2.</source>
        <translation>Register %1: %2.</translation>
    </message>
    <message>
        <source>Journal of this write: %1</source>
        <translation>Journal för skrivningen: %1</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Anmärkningar (%1)</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>Inget läst än.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n värde</numerusform>
            <numerusform>%n värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s): %1</source>
        <translation>
            <numerusform>%n anmärkning: %1</numerusform>
            <numerusform>%n anmärkningar: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) copied.</source>
        <translation>
            <numerusform>%n värde kopierat.</numerusform>
            <numerusform>%n värden kopierade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparat som %1.</translation>
    </message>
    <message>
        <source>No program opened the PDF. Print %1 yourself.</source>
        <translation>Inget program öppnade PDF-filen. Skriv ut %1 själv.</translation>
    </message>
    <message>
        <source>Here stands what a meter tells over IEC 62056-21: no password is needed, and meters of other makers and older ones answer too. Place the head on the meter and press “Read out”. At 300 baud a long list takes some minutes.</source>
        <translation>Här står vad en mätare berättar över IEC 62056-21: inget lösenord behövs, och även äldre mätare och andra tillverkares svarar. Sätt läshuvudet på mätaren och tryck på ”Läs ut”. Vid 300 baud tar en lång lista några minuter.</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Läs ut</translation>
    </message>
    <message>
        <source>Asks the meter for its data readout</source>
        <translation>Ber mätaren om dess datautläsning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stops the readout (Esc)</source>
        <translation>Stoppar utläsningen (Esc)</translation>
    </message>
    <message>
        <source>Cancel the readout</source>
        <translation>Avbryt utläsningen</translation>
    </message>
    <message>
        <source>Filter by address, meaning or value</source>
        <translation>Filtrera på adress, betydelse eller värde</translation>
    </message>
    <message>
        <source>Filter of the values</source>
        <translation>Filter för värdena</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copies the values chosen, or all that are shown (Ctrl+C)</source>
        <translation>Kopierar valda värden, eller alla som visas (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Saves what was read as a file</source>
        <translation>Sparar det lästa som en fil</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabell (CSV)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Document (JSON)…</source>
        <translation>Dokument (JSON)…</translation>
    </message>
    <message>
        <source>Document (*.json)</source>
        <translation>Dokument (*.json)</translation>
    </message>
    <message>
        <source>Page to print (PDF)…</source>
        <translation>Sida för utskrift (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Opens the values as a PDF in the program that prints it</source>
        <translation>Öppnar värdena som PDF i programmet som skriver ut den</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>What is shown of the readout</source>
        <translation>Vad som visas av utläsningen</translation>
    </message>
    <message>
        <source>Text as the meter sent it</source>
        <translation>Texten som mätaren sände den</translation>
    </message>
    <message>
        <source>What was tolerated</source>
        <translation>Vad som tolererades</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Som sänt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>Spara utläsningen</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadoutPanel</name>
    <message>
        <source>As the meter says</source>
        <translation>Enligt mätaren</translation>
    </message>
    <message>
        <source>A: 300 baud throughout</source>
        <translation>A: 300 baud hela tiden</translation>
    </message>
    <message>
        <source>B: the meter changes the speed</source>
        <translation>B: mätaren byter hastighet</translation>
    </message>
    <message>
        <source>C: speed agreed with the meter</source>
        <translation>C: hastighet överenskommen med mätaren</translation>
    </message>
    <message>
        <source>D: the meter sends by itself</source>
        <translation>D: mätaren sänder av sig själv</translation>
    </message>
    <message>
        <source>P1: customer port (DSMR)</source>
        <translation>P1: kundport (DSMR)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Whatever meter is there</source>
        <translation>Vilken mätare som än finns där</translation>
    </message>
    <message>
        <source>Up to 32 letters and digits; where several meters share a line, only the one with this address answers.</source>
        <translation>Upp till 32 bokstäver och siffror; där flera mätare delar en linje svarar bara den med denna adress.</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Enhetsadress</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 baud</translation>
    </message>
    <message>
        <source>Fastest speed</source>
        <translation>Högsta hastighet</translation>
    </message>
    <message>
        <source>The meter proposes a speed; it is followed up to this one.</source>
        <translation>Mätaren föreslår en hastighet; den följs upp till denna.</translation>
    </message>
    <message>
        <source>Check by sum</source>
        <translation>Kontroll med summa</translation>
    </message>
    <message>
        <source>For meters that add the characters up for their block check instead of combining them by XOR.</source>
        <translation>För mätare som summerar tecknen för sin blockkontroll i stället för att kombinera dem med XOR.</translation>
    </message>
    <message>
        <source>Wake up a battery meter</source>
        <translation>Väck en batterimätare</translation>
    </message>
    <message>
        <source>Sends zeros for two seconds first, as meters that sleep expect it.</source>
        <translation>Sänder först nollor i två sekunder, så som mätare i viloläge väntar sig.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Hur det frågas</translation>
    </message>
    <message>
        <source>1.8.0 C.1.0</source>
        <translation>1.8.0 C.1.0</translation>
    </message>
    <message>
        <source>Addresses of registers as the meter writes them, with blanks between them.</source>
        <translation>Registeradresser så som mätaren skriver dem, med blanksteg emellan.</translation>
    </message>
    <message>
        <source>Addresses of registers</source>
        <translation>Registeradresser</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>What is to be written; it is sent in brackets.</source>
        <translation>Vad som ska skrivas; det sänds inom parentes.</translation>
    </message>
    <message>
        <source>New value of the register</source>
        <translation>Registrets nya värde</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Reads these registers one by one, in programming mode</source>
        <translation>Läser dessa register ett i taget, i programmeringsläge</translation>
    </message>
    <message>
        <source>Read registers</source>
        <translation>Läs register</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Skriv…</translation>
    </message>
    <message>
        <source>Writes the value into the register, after asking</source>
        <translation>Skriver värdet i registret, efter en fråga</translation>
    </message>
    <message>
        <source>Write register</source>
        <translation>Skriv register</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Single registers</source>
        <translation>Enstaka register</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::RecoveryBar</name>
    <message>
        <source>Unsaved work</source>
        <translation>Osparat arbete</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Återställ</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Kasta</translation>
    </message>
    <message>
        <source>A configuration of %1 (%2) was not saved.</source>
        <translation>En konfiguration från %1 (%2) sparades inte.</translation>
    </message>
    <message>
        <source>Changes of %1 in %2 were not saved.</source>
        <translation>Ändringar från %1 i %2 sparades inte.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::RegistersModel</name>
    <message>
        <source>refused</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::SettingsIndex</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Type number and identity</source>
        <translation>Typnummer och identitet</translation>
    </message>
    <message>
        <source>Z-codes</source>
        <translation>Z-koder</translation>
    </message>
    <message>
        <source>CT ratio</source>
        <translation>CT-omsättning</translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation>Strömtransformatorer</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::SignOnPanel</name>
    <message>
        <source>Sign-on</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradress</translation>
    </message>
    <message>
        <source>As the family says</source>
        <translation>Enligt mätarfamiljen</translation>
    </message>
    <message>
        <source>Logical device, or logical/physical, e.g. 16/1.</source>
        <translation>Logisk enhet, eller logisk/fysisk, t.ex. 16/1.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autentisering</translation>
    </message>
    <message>
        <source>As the access level says</source>
        <translation>Enligt behörighetsnivån</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Password (LLS)</source>
        <translation>Lösenord (LLS)</translation>
    </message>
    <message>
        <source>HLS with GMAC (5)</source>
        <translation>HLS med GMAC (5)</translation>
    </message>
    <message>
        <source>HLS with SHA-256 (6)</source>
        <translation>HLS med SHA-256 (6)</translation>
    </message>
    <message>
        <source>HLS with ECDSA (7)</source>
        <translation>HLS med ECDSA (7)</translation>
    </message>
    <message>
        <source>HLS with SHA-1 (4), weak</source>
        <translation>HLS med SHA-1 (4), svag</translation>
    </message>
    <message>
        <source>HLS with MD5 (3), weak</source>
        <translation>HLS med MD5 (3), svag</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skyddsnivå</translation>
    </message>
    <message>
        <source>Authentication alone</source>
        <translation>Endast autentisering</translation>
    </message>
    <message>
        <source>Encryption alone</source>
        <translation>Endast kryptering</translation>
    </message>
    <message>
        <source>Authentication and encryption</source>
        <translation>Autentisering och kryptering</translation>
    </message>
    <message>
        <source>Ciphering</source>
        <translation>Krypteringssätt</translation>
    </message>
    <message>
        <source>As usual (global)</source>
        <translation>Som vanligt (global)</translation>
    </message>
    <message>
        <source>Global key (glo)</source>
        <translation>Global nyckel (glo)</translation>
    </message>
    <message>
        <source>Dedicated key (ded)</source>
        <translation>Dedikerad nyckel (ded)</translation>
    </message>
    <message>
        <source>Global key (general-glo)</source>
        <translation>Global nyckel (general-glo)</translation>
    </message>
    <message>
        <source>Dedicated key (general-ded)</source>
        <translation>Dedikerad nyckel (general-ded)</translation>
    </message>
    <message>
        <source>Meter’s system title</source>
        <translation>Mätarens systemtitel</translation>
    </message>
    <message>
        <source>As the meter says</source>
        <translation>Enligt mätaren</translation>
    </message>
    <message>
        <source>16 hexadecimal digits; chooses among several meters of a key file, and refuses any other meter.</source>
        <translation>16 hexadecimala siffror; väljer bland flera mätare i en nyckelfil och avvisar alla andra mätare.</translation>
    </message>
    <message>
        <source>Own system title</source>
        <translation>Egen systemtitel</translation>
    </message>
    <message>
        <source>This installation’s own</source>
        <translation>Installationens egen</translation>
    </message>
    <message>
        <source>16 hexadecimal digits, if the meter expects a certain one.</source>
        <translation>16 hexadecimala siffror, om mätaren förväntar sig en viss.</translation>
    </message>
    <message>
        <source>Keys stay in the key file: they are never saved, shown or traced.</source>
        <translation>Nycklarna stannar i nyckelfilen: de sparas, visas och spåras aldrig.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Nyckelfil</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Välj en nyckelfil</translation>
    </message>
    <message>
        <source>Key files (*.json);;All files (*)</source>
        <translation>Nyckelfiler (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>key file %1</source>
        <translation>nyckelfil %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>server %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>By itself: HDLC, then sign-on</source>
        <translation>Automatiskt: HDLC, sedan inloggning</translation>
    </message>
    <message>
        <source>HDLC at once</source>
        <translation>HDLC direkt</translation>
    </message>
    <message>
        <source>IEC 62056-21 alone (mode C)</source>
        <translation>Enbart IEC 62056-21 (mode C)</translation>
    </message>
    <message>
        <source>Sign-on at 300 baud, then HDLC (mode E)</source>
        <translation>Inloggning vid 300 baud, sedan HDLC (mode E)</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::StartPage</name>
    <message>
        <source>No configuration is open</source>
        <translation>Ingen konfiguration är öppen</translation>
    </message>
    <message>
        <source>Begin one from a type number, open a document, or read the meter on the line.</source>
        <translation>Skapa en från ett typnummer, öppna ett dokument eller läs av den anslutna mätaren.</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Senaste dokument</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>New configuration for</source>
        <translation>Ny konfiguration för</translation>
    </message>
    <message>
        <source>Type numbers such as %1</source>
        <translation>Typnummer som %1</translation>
    </message>
    <message>
        <source>A family file could not be read: %1</source>
        <translation>En familjefil kunde inte läsas: %1</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Inga dokument än.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::SwitchTable</name>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relä</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gäller</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffDaysPage</name>
    <message>
        <source>The week</source>
        <translation>Veckan</translation>
    </message>
    <message>
        <source>Click a day&apos;s name to make it a working or a non-working day. Exception days follow the plan of holidays.</source>
        <translation>Klicka på en dags namn för att växla mellan arbetsdag och arbetsfri dag. Undantagsdagar följer helgdagarnas plan.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pensel</translation>
    </message>
    <message>
        <source>Paint with %1</source>
        <translation>Måla med %1</translation>
    </message>
    <message>
        <source>Paint with %1 (key %2 on the strips)</source>
        <translation>Måla med %1 (tangent %2 på banden)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Zoom in, down to single minutes (Ctrl+wheel, Ctrl++)</source>
        <translation>Zooma in, ned till enstaka minuter (Ctrl+hjul, Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+wheel, Ctrl+-)</source>
        <translation>Zooma ut (Ctrl+hjul, Ctrl+-)</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopiera till</translation>
    </message>
    <message>
        <source>Copy the chosen day plan, the season or the plan</source>
        <translation>Kopiera vald dygnsplan, säsongen eller planen</translation>
    </message>
    <message>
        <source>Switches of the day plan</source>
        <translation>Dygnsplanens omkopplingar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a switch to this day plan</source>
        <translation>Lägg till en omkoppling i dygnsplanen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the chosen switch: what held before it goes on</source>
        <translation>Ta bort vald omkoppling: det som gällde före den fortsätter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Remove all switches of this day plan</source>
        <translation>Ta bort alla omkopplingar i dygnsplanen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 switches</source>
        <translation>%1: %2 av %3 omkopplingar</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>to all kinds of day</source>
        <translation>till alla dagtyper</translation>
    </message>
    <message>
        <source>to the other seasons</source>
        <translation>till övriga säsonger</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Säsong %1</translation>
    </message>
    <message>
        <source>to season %1</source>
        <translation>till säsong %1</translation>
    </message>
    <message>
        <source>No switches yet: paint the day above, or add one.</source>
        <translation>Inga omkopplingar ännu: måla dagen ovan eller lägg till en.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffEditor</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Planens delar</translation>
    </message>
    <message>
        <source>This meter family has no day plans here.</source>
        <translation>Denna mätarfamilj har inga dygnsplaner här.</translation>
    </message>
    <message>
        <source>Day plans</source>
        <translation>Dygnsplaner</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Säsonger</translation>
    </message>
    <message>
        <source>Exception days</source>
        <translation>Undantagsdagar</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Året</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Säsong %1</translation>
    </message>
    <message>
        <source>Season %1 (empty)</source>
        <translation>Säsong %1 (tom)</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffModel</name>
    <message>
        <source>Relay %1</source>
        <translation>Relä %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>a tariff, as on the glass</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>arbetsdagar</translation>
    </message>
    <message>
        <source>non-working days</source>
        <translation>arbetsfria dagar</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>helgdagar</translation>
    </message>
    <message>
        <source>season %1, %2</source>
        <translation>säsong %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>That would make %1 switches a day for %2; the meter takes at most %3. Remove one first, or let two neighbouring stretches have the same value.</source>
        <translation>Det blir %1 omkopplingar per dygn för %2; mätaren rymmer högst %3. Ta bort en först eller ge två intilliggande tidsavsnitt samma värde.</translation>
    </message>
    <message>
        <source>This meter has no plan for %1.</source>
        <translation>Mätaren har ingen plan för %1.</translation>
    </message>
    <message>
        <source>Paint %1 %2, %3</source>
        <translation>Måla %1 %2, %3</translation>
    </message>
    <message>
        <source>Move %1 to %2, %3</source>
        <translation>Flytta %1 till %2, %3</translation>
    </message>
    <message>
        <source>No switch begins here: the value comes over from the day before.</source>
        <translation>Ingen omkoppling börjar här: värdet följer med från föregående dygn.</translation>
    </message>
    <message>
        <source>Remove %1, %2</source>
        <translation>Ta bort %1, %2</translation>
    </message>
    <message>
        <source>There is a switch at %1 already.</source>
        <translation>Det finns redan en omkoppling kl. %1.</translation>
    </message>
    <message>
        <source>Add %1 %2, %3</source>
        <translation>Lägg till %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 från %2, %3</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Töm %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiera %1</translation>
    </message>
    <message>
        <source>Copy season %1</source>
        <translation>Kopiera säsong %1</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>Kopiera %1 till %2</translation>
    </message>
    <message>
        <source>This meter&apos;s working days cannot be chosen.</source>
        <translation>Mätarens arbetsdagar kan inte väljas.</translation>
    </message>
    <message>
        <source>%1 is a working day</source>
        <translation>%1 är arbetsdag</translation>
    </message>
    <message>
        <source>%1 is a non-working day</source>
        <translation>%1 är arbetsfri dag</translation>
    </message>
    <message>
        <source>At least one day of the week stays a working day.</source>
        <translation>Minst en veckodag måste vara arbetsdag.</translation>
    </message>
    <message>
        <source>There is no plan to show.</source>
        <translation>Det finns ingen plan att visa.</translation>
    </message>
    <message>
        <source>No season has a start, so this plan never holds. Paint a day, or begin a season on the year bar.</source>
        <translation>Ingen säsong har någon start, därför gäller planen aldrig. Måla en dag eller börja en säsong på årsbandet.</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %1 without a tariff on %n day(s) (%2), %3.</source>
        <translation>
            <numerusform>Lucka: %1 utan tariff %n dag (%2), %3.</numerusform>
            <numerusform>Lucka: %1 utan tariff %n dagar (%2), %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap: %1 has no switches, but is used on %n day(s) (first %2).</source>
        <translation>
            <numerusform>Lucka: %1 saknar omkopplingar men används %n dag (första %2).</numerusform>
            <numerusform>Lucka: %1 saknar omkopplingar men används %n dagar (första %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Season %1 has day plans but never starts.</source>
        <translation>Säsong %1 har dygnsplaner men börjar aldrig.</translation>
    </message>
    <message>
        <source>Overlap: %1 is switched to at %2 where it holds already, %3.</source>
        <translation>Överlapp: %1 kopplas in kl. %2 fast den redan gäller, %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>date, time, value, where it is said</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>inget angivet</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffPreviewPage</name>
    <message>
        <source>Year of the preview</source>
        <translation>Förhandsvisningens år</translation>
    </message>
    <message>
        <source>Hours per tariff</source>
        <translation>Timmar per tariff</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relä</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Gaps and overlaps</source>
        <translation>Luckor och överlapp</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Point at the picture to read it; double-click to paint that day.</source>
        <translation>Peka på bilden för att läsa av den; dubbelklicka för att måla den dagen.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Klicka för att gå dit</translation>
    </message>
    <message>
        <source>No gaps and no overlaps in this year.</source>
        <translation>Inga luckor och inga överlapp detta år.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffSettingsPage</name>
    <message>
        <source>Code in the configuration number</source>
        <translation>Kod i konfigurationsnumret</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffStrips</name>
    <message>
        <source>Day plans of the season</source>
        <translation>Säsongens dygnsplaner</translation>
    </message>
    <message>
        <source>Part of the day shown</source>
        <translation>Visad del av dygnet</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>inget angivet</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>place, time, value, its stretch</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>, over from the day before</source>
        <translation>, från föregående dygn</translation>
    </message>
    <message>
        <source>; chosen: %1</source>
        <translation>; valt: %1</translation>
    </message>
    <message>
        <source>Paint %1 %2</source>
        <translation>Måla %1 %2</translation>
    </message>
    <message>
        <source>Move the switch to %1</source>
        <translation>Flytta omkopplingen till %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffWeek</name>
    <message>
        <source>Week of the season</source>
        <translation>Säsongens vecka</translation>
    </message>
    <message>
        <source>%1, working</source>
        <comment>weekday</comment>
        <translation>%1, arbetsdag</translation>
    </message>
    <message>
        <source>%1, non-working</source>
        <comment>weekday</comment>
        <translation>%1, arbetsfri</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>inget angivet</translation>
    </message>
    <message>
        <source>Click to make it a working or a non-working day</source>
        <translation>Klicka för att växla mellan arbetsdag och arbetsfri dag</translation>
    </message>
    <message>
        <source>Click to paint the plan that this day uses</source>
        <translation>Klicka för att måla den plan som dagen använder</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TraceFramesModel</name>
    <message>
        <source>→ meter</source>
        <translation>→ mätare</translation>
    </message>
    <message>
        <source>← meter</source>
        <translation>← mätare</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TraceHexView</name>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>… and %1 bytes more</source>
        <translation>… och %1 byte till</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TracePage</name>
    <message>
        <source>Nothing has passed on the line yet. Read a meter (F5) and watch, or open a trace, a capture of Wireshark, or a file of bytes. Passwords and keys never stand here.</source>
        <translation>Ingen trafik på ledningen än. Läs av en mätare (F5) och följ med, eller öppna en spårning, en Wireshark-inspelning eller en fil med byte. Lösenord och nycklar visas aldrig här.</translation>
    </message>
    <message>
        <source>Show frames with …</source>
        <translation>Visa ramar med …</translation>
    </message>
    <message>
        <source>Filter of the frames</source>
        <translation>Filter för ramarna</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>Shows a trace, a pcapng capture, or a file of bytes</source>
        <translation>Visar en spårning, en pcapng-inspelning eller en fil med byte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Saves the trace as text, or as a capture that Wireshark opens</source>
        <translation>Sparar spårningen som text eller som en inspelning för Wireshark</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Nycklar…</translation>
    </message>
    <message>
        <source>Opens ciphered frames with the keys of a file</source>
        <translation>Dekrypterar krypterade ramar med nycklarna i en fil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copies the chosen frame</source>
        <translation>Kopierar vald ram</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Forgets all frames</source>
        <translation>Tar bort alla ramar</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Som text</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Som JSON</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Öppna spårning</translation>
    </message>
    <message>
        <source>Traces and captures (*.trace *.pcapng *.hex *.bin);;All files (*)</source>
        <translation>Spårningar och inspelningar (*.trace *.pcapng *.hex *.bin);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>Spara spårning</translation>
    </message>
    <message>
        <source>Capture for Wireshark (*.pcapng);;Trace as text (*.trace)</source>
        <translation>Inspelning för Wireshark (*.pcapng);;Spårning som text (*.trace)</translation>
    </message>
    <message>
        <source>Open key file</source>
        <translation>Öppna nyckelfil</translation>
    </message>
    <message>
        <source>Key files (*.json);;All files (*)</source>
        <translation>Nyckelfiler (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Ramar</translation>
    </message>
    <message>
        <source>Fields of the frame</source>
        <translation>Ramens fält</translation>
    </message>
    <message>
        <source>Choose a frame to see its fields and its bytes.</source>
        <translation>Välj en ram för att se dess fält och byte.</translation>
    </message>
    <message>
        <source>Which bytes</source>
        <translation>Vilka byte</translation>
    </message>
    <message>
        <source>There are no frames yet.</source>
        <translation>Det finns inga ramar än.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Choose a frame first.</source>
        <translation>Välj en ram först.</translation>
    </message>
    <message>
        <source>%1 opened.</source>
        <translation>%1 har öppnats.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparat som %1.</translation>
    </message>
    <message>
        <source>Ciphered frames are opened with the keys of %1.</source>
        <translation>Krypterade ramar dekrypteras med nycklarna i %1.</translation>
    </message>
    <message>
        <source>Frame %1 copied.</source>
        <translation>Ram %1 kopierad.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TraceTreeModel</name>
    <message>
        <source>%1: %2 bytes from %3</source>
        <translation>%1: %2 byte från %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TypeChooser</name>
    <message>
        <source>Type number, to type or paste into</source>
        <translation>Typnummer, att skriva eller klistra in</translation>
    </message>
    <message>
        <source>Type or paste a whole or partial number; _ stands for what is open</source>
        <translation>Skriv eller klistra in ett helt eller ofullständigt nummer; _ står för det som är öppet</translation>
    </message>
    <message>
        <source>&amp;Type number</source>
        <translation>&amp;Typnummer</translation>
    </message>
    <message>
        <source>Positions of the type number</source>
        <translation>Typnumrets positioner</translation>
    </message>
    <message>
        <source>Values of the position</source>
        <translation>Positionens värden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search in the values</source>
        <translation>Sök bland värdena</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n positions are still open.</source>
        <translation>
            <numerusform>%n position är ännu öppen.</numerusform>
            <numerusform>%n positioner är ännu öppna.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is complete.</source>
        <translation>Numret är komplett.</translation>
    </message>
    <message>
        <source>Complete with &amp;usual values</source>
        <translation>Komplettera med &amp;vanliga värden</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TypeChooserModel</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1
    open</source>
        <translation>%1
    öppen</translation>
    </message>
    <message>
        <source>%1
    %2  %3</source>
        <translation>%1
    %2  %3</translation>
    </message>
    <message>
        <source>not in the tables</source>
        <translation>finns inte i tabellerna</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TypeNumberView</name>
    <message>
        <source>Type number</source>
        <translation>Typnummer</translation>
    </message>
    <message>
        <source>Point at a position, or use the arrow keys, to see what it means.</source>
        <translation>Peka på en position eller använd piltangenterna för att se vad den betyder.</translation>
    </message>
    <message>
        <source>%1  %2 = %3: %4</source>
        <translation>%1  %2 = %3: %4</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TypeOptionsModel</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1
    %2</source>
        <translation>%1
    %2</translation>
    </message>
    <message>
        <source>%1 %2%3%4</source>
        <translation>%1 %2%3%4</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, vald</translation>
    </message>
    <message>
        <source>, not possible: %1</source>
        <translation>, inte möjlig: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::Workspace</name>
    <message>
        <source>Take the meter&apos;s value</source>
        <translation>Ta mätarens värde</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::WritePage</name>
    <message>
        <source>Plan and proof</source>
        <translation>Plan och verifiering</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Spara rapport…</translation>
    </message>
    <message>
        <source>There is no report before a write.</source>
        <translation>Det finns ingen rapport före en skrivning.</translation>
    </message>
    <message>
        <source>Compare the configuration with the meter (F6) to see what a write would change. Nothing is written before you have seen it and said yes.</source>
        <translation>Jämför konfigurationen med mätaren (F6) för att se vad en skrivning skulle ändra. Inget skrivs innan du har sett och godkänt det.</translation>
    </message>
    <message>
        <source>There is nothing to write yet. Read a meter or open a configuration, change it, then compare it with the meter (F6).</source>
        <translation>Det finns inget att skriva än. Läs av en mätare eller öppna en konfiguration, ändra den och jämför den sedan med mätaren (F6).</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Mätare %1</translation>
    </message>
    <message numerus="yes">
        <source>Written and proven: %n items read back equal.</source>
        <translation>
            <numerusform>Skrivet och verifierat: %n post återläst lika.</numerusform>
            <numerusform>Skrivet och verifierat: %n poster återlästa lika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every item is proven: see the table.</source>
        <translation>Alla poster är inte verifierade: se tabellen.</translation>
    </message>
    <message>
        <source>The meter has this configuration already: there is nothing to write.</source>
        <translation>Mätaren har redan denna konfiguration: det finns inget att skriva.</translation>
    </message>
    <message>
        <source>The meter would refuse an item, so nothing will be written: see the table.</source>
        <translation>Mätaren skulle avvisa en post, därför skrivs inget: se tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n items will be written; nothing has been written yet.</source>
        <translation>
            <numerusform>%n post kommer att skrivas; inget har skrivits än.</numerusform>
            <numerusform>%n poster kommer att skrivas; inget har skrivits än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of this write: %1</source>
        <translation>Journal för skrivningen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items are equal and stay as they are.</source>
        <translation>
            <numerusform>%n post är lika och lämnas orörd.</numerusform>
            <numerusform>%n poster är lika och lämnas orörda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated time on the line: %1 s.</source>
        <translation>Beräknad kommunikationstid: %1 s.</translation>
    </message>
    <message>
        <source>Write to the meter</source>
        <translation>Skriv till mätaren</translation>
    </message>
    <message numerus="yes">
        <source>Write %n items to meter %1?</source>
        <translation>
            <numerusform>Skriv %n post till mätare %1?</numerusform>
            <numerusform>Skriv %n poster till mätare %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each item is read back and compared.</source>
        <translation>Varje post läses tillbaka och jämförs.</translation>
    </message>
    <message>
        <source>This changes what is billed or kept:</source>
        <translation>Detta ändrar vad som debiteras eller sparas:</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Spara rapport</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-sida (*.html)</translation>
    </message>
    <message>
        <source>The report could not be saved to %1: %2</source>
        <translation>Rapporten kunde inte sparas i %1: %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Ingenting skiljer sig.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearBar</name>
    <message>
        <source>Seasons of the year</source>
        <translation>Årets säsonger</translation>
    </message>
    <message>
        <source>Drag a handle to move a season&apos;s start; double-click to begin a season there</source>
        <translation>Dra i ett handtag för att flytta en säsongsstart; dubbelklicka för att börja en säsong där</translation>
    </message>
    <message>
        <source>No season has a start.</source>
        <translation>Ingen säsong har någon start.</translation>
    </message>
    <message>
        <source>Season %1 from %2</source>
        <translation>Säsong %1 från %2</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Säsong %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of every year, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Season starts on %1</source>
        <translation>Säsong börjar %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearCalendar</name>
    <message>
        <source>Calendar of the year</source>
        <translation>Årets kalender</translation>
    </message>
    <message>
        <source>: exception day</source>
        <translation>: undantagsdag</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearExceptionsPage</name>
    <message>
        <source>Year of the calendar</source>
        <translation>Kalenderns år</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Click a day, or press Space on it, to toggle it.</source>
        <translation>Klicka på en dag, eller tryck på blanksteg, för att lägga till eller ta bort den.</translation>
    </message>
    <message>
        <source>Exception days</source>
        <translation>Undantagsdagar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Add the dates of a copied list, such as 2027-12-25 (Ctrl+V)</source>
        <translation>Lägg till datumen ur en kopierad lista, t.ex. 2027-12-25 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the chosen days (Del)</source>
        <translation>Ta bort valda dagar (Del)</translation>
    </message>
    <message>
        <source>All exception days</source>
        <translation>Alla undantagsdagar</translation>
    </message>
    <message>
        <source>Feasts to add</source>
        <translation>Helger att lägga till</translation>
    </message>
    <message>
        <source>First year of the feasts</source>
        <translation>Helgernas första år</translation>
    </message>
    <message>
        <source>Last year of the feasts</source>
        <translation>Helgernas sista år</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Lägg till dessa</translation>
    </message>
    <message>
        <source>Add the ticked feasts of these years to the exception days</source>
        <translation>Lägg till dessa års markerade helger bland undantagsdagarna</translation>
    </message>
    <message>
        <source>Add feasts by the year</source>
        <translation>Lägg till helger årsvis</translation>
    </message>
    <message>
        <source>No feast is ticked.</source>
        <translation>Ingen helg är markerad.</translation>
    </message>
    <message>
        <source>Add the feasts of %1 to %2</source>
        <translation>Lägg till helgerna %1 till %2</translation>
    </message>
    <message>
        <source>Choose days of the list first.</source>
        <translation>Välj dagar i listan först.</translation>
    </message>
    <message numerus="yes">
        <source>%n in this year</source>
        <translation>
            <numerusform>%n detta år</numerusform>
            <numerusform>%n detta år</numerusform>
        </translation>
    </message>
    <message>
        <source>No days yet: click them in the year, paste a list, or add feasts.</source>
        <translation>Inga dagar ännu: klicka på dem i året, klistra in en lista eller lägg till helgdagar.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearHeatMap</name>
    <message>
        <source>The year by days and hours</source>
        <translation>Året per dygn och timme</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>a tariff, as on the glass</comment>
        <translation>T%1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearSeasons</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of every year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>This plan has no seasons.</source>
        <translation>Planen har inga säsonger.</translation>
    </message>
    <message>
        <source>The meter takes at most %1 season starts a year. Remove one first.</source>
        <translation>Mätaren rymmer högst %1 säsongsstarter per år. Ta bort en först.</translation>
    </message>
    <message>
        <source>A season starts on %1 already.</source>
        <translation>En säsong börjar redan %1.</translation>
    </message>
    <message>
        <source>Season %1 from %2</source>
        <translation>Säsong %1 från %2</translation>
    </message>
    <message>
        <source>Remove the season start of %1</source>
        <translation>Ta bort säsongsstarten %1</translation>
    </message>
    <message>
        <source>Seasons go from 1 to %1.</source>
        <translation>Säsongerna går från 1 till %1.</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Säsong %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Säsong</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Varar</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearSeasonsPage</name>
    <message>
        <source>Season starts</source>
        <translation>Säsongsstarter</translation>
    </message>
    <message>
        <source>Add a start</source>
        <translation>Lägg till en start</translation>
    </message>
    <message>
        <source>Begin a season on another day (Ins on the year bar)</source>
        <translation>Börja en säsong på en annan dag (Ins på årsbandet)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the chosen start: the season before it goes on (Del)</source>
        <translation>Ta bort vald start: föregående säsong fortsätter (Del)</translation>
    </message>
    <message>
        <source>%1 of %2 starts, %3 seasons at most</source>
        <translation>%1 av %2 starter, högst %3 säsonger</translation>
    </message>
    <message>
        <source>This plan knows no seasons.</source>
        <translation>Planen har inga säsonger.</translation>
    </message>
    <message>
        <source>No season begins yet: add a start, or press Ins on the year bar.</source>
        <translation>Ingen säsong börjar ännu: lägg till en start eller tryck Ins på årsraden.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ZCodesEditor</name>
    <message>
        <source>Z-codes</source>
        <translation>Z-koder</translation>
    </message>
    <message>
        <source>Double-click a value, or press F2, to change it.</source>
        <translation>Dubbelklicka på ett värde eller tryck på F2 för att ändra det.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ZCodesModel</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>In the meter</source>
        <translation>I mätaren</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Reading the meter&apos;s offset to UTC</source>
        <translation>Läser mätarens avvikelse från UTC</translation>
    </message>
    <message>
        <source>Reading the clock</source>
        <translation>Läser klockan</translation>
    </message>
    <message>
        <source>Setting the clock</source>
        <translation>Ställer klockan</translation>
    </message>
    <message>
        <source>Reading the type number</source>
        <translation>Läser typnumret</translation>
    </message>
    <message>
        <source>Reading the serial number</source>
        <translation>Läser serienumret</translation>
    </message>
    <message>
        <source>Reading the GS1 number</source>
        <translation>Läser GS1-numret</translation>
    </message>
    <message>
        <source>Reading the firmware number</source>
        <translation>Läser programvarunumret</translation>
    </message>
    <message>
        <source>Reading the logical device name</source>
        <translation>Läser det logiska enhetsnamnet</translation>
    </message>
    <message>
        <source>Reading the object list</source>
        <translation>Läser objektlistan</translation>
    </message>
    <message>
        <source>Reading the access rights</source>
        <translation>Läser åtkomsträttigheterna</translation>
    </message>
    <message>
        <source>Checking that it is the same meter</source>
        <translation>Kontrollerar att det är samma mätare</translation>
    </message>
    <message>
        <source>Virtual %1</source>
        <translation>Virtuell %1</translation>
    </message>
    <message>
        <source>A block of a long transfer came with another number than the meter expected.</source>
        <translation>Ett block i en lång överföring hade ett annat nummer än mätaren väntade sig.</translation>
    </message>
    <message>
        <source>A block of a long transfer is not there any more.</source>
        <translation>Ett block i en lång överföring finns inte längre kvar.</translation>
    </message>
    <message>
        <source>A checksum is wrong: the data was damaged on its way.</source>
        <translation>Fel kontrollsumma: data skadades under överföringen.</translation>
    </message>
    <message>
        <source>A key is needed that was not given.</source>
        <translation>En nyckel krävs men har inte angetts.</translation>
    </message>
    <message>
        <source>A key that this conversation needs was not given.</source>
        <translation>En nyckel som kommunikationen kräver har inte angetts.</translation>
    </message>
    <message>
        <source>A segment came with another number than expected.</source>
        <translation>Ett segment hade ett annat nummer än väntat.</translation>
    </message>
    <message>
        <source>A signature does not match.</source>
        <translation>En signatur stämmer inte.</translation>
    </message>
    <message>
        <source>A step of the transfer came out of order.</source>
        <translation>Ett steg i överföringen kom i fel ordning.</translation>
    </message>
    <message>
        <source>Add yourself to the group dialout (sudo usermod -aG dialout $USER), then log out and in again.</source>
        <translation>Lägg till dig själv i gruppen dialout (sudo usermod -aG dialout $USER), logga sedan ut och in igen.</translation>
    </message>
    <message>
        <source>Allow longer APDUs.</source>
        <translation>Tillåt längre APDU:er.</translation>
    </message>
    <message>
        <source>An invocation counter came twice, or lower than one before: an answer was repeated, or one side has lost its counter.</source>
        <translation>En invocation counter kom två gånger eller var lägre än en tidigare: ett svar upprepades, eller så har en sida tappat sin räknare.</translation>
    </message>
    <message>
        <source>An invocation counter was refused.</source>
        <translation>En invocation counter avvisades.</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>Ett annat program använder porten.</translation>
    </message>
    <message>
        <source>Another reader may be connected. Wait two minutes and try again; check client and server address.</source>
        <translation>En annan avläsare kan vara ansluten. Vänta två minuter och försök igen; kontrollera klient- och serveradress.</translation>
    </message>
    <message>
        <source>Ask for less at once, or write in smaller parts.</source>
        <translation>Begär mindre åt gången eller skriv i mindre delar.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Begär mindre åt gången.</translation>
    </message>
    <message>
        <source>Ask for less, or connect with an access level that has more rights.</source>
        <translation>Begär mindre eller anslut med en behörighetsnivå som har fler rättigheter.</translation>
    </message>
    <message>
        <source>Ask for less, or connect with more rights.</source>
        <translation>Begär mindre eller anslut med fler rättigheter.</translation>
    </message>
    <message>
        <source>Ask for the signed command again; it may have been changed on its way, or be meant for another meter.</source>
        <translation>Begär det signerade kommandot på nytt; det kan ha ändrats under överföringen eller vara avsett för en annan mätare.</translation>
    </message>
    <message>
        <source>Ask one attribute at a time, without selection; keep a trace if it stays.</source>
        <translation>Begär ett attribut i taget, utan urval; spara en spårning om felet kvarstår.</translation>
    </message>
    <message>
        <source>Ask one attribute at a time.</source>
        <translation>Begär ett attribut i taget.</translation>
    </message>
    <message>
        <source>Ask one attribute at a time; use another way of reading.</source>
        <translation>Begär ett attribut i taget; använd ett annat lässätt.</translation>
    </message>
    <message>
        <source>Bytes arrive, but none of them make sense.</source>
        <translation>Data tas emot men går inte att tolka.</translation>
    </message>
    <message>
        <source>Check class, OBIS code and attribute; list the meter&apos;s objects to see what there is.</source>
        <translation>Kontrollera klass, OBIS-kod och attribut; lista mätarens objekt för att se vad som finns.</translation>
    </message>
    <message>
        <source>Check client address, access level and password, then connect again.</source>
        <translation>Kontrollera klientadress, behörighetsnivå och lösenord och anslut sedan igen.</translation>
    </message>
    <message>
        <source>Check client address, access level and password. If they are right, wait some minutes: the meter may be locked after wrong tries.</source>
        <translation>Kontrollera klientadress, behörighetsnivå och lösenord. Om de är rätt, vänta några minuter: mätaren kan vara låst efter felaktiga försök.</translation>
    </message>
    <message>
        <source>Check client address, access level and password; another try with the same settings will be refused as well.</source>
        <translation>Kontrollera klientadress, behörighetsnivå och lösenord; ett nytt försök med samma inställningar avvisas också.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Kontrollera namn och mapp.</translation>
    </message>
    <message>
        <source>Check password and keys for this access level and this meter. Some meters lock for minutes after wrong tries.</source>
        <translation>Kontrollera lösenord och nycklar för behörighetsnivån och mätaren. Vissa mätare låses i flera minuter efter felaktiga försök.</translation>
    </message>
    <message>
        <source>Check that it is a file, that you may read it, and its size.</source>
        <translation>Kontrollera att det är en fil, att du får läsa den och hur stor den är.</translation>
    </message>
    <message>
        <source>Check that it is meant for this meter.</source>
        <translation>Kontrollera att det är avsett för den här mätaren.</translation>
    </message>
    <message>
        <source>Check that it is still the same meter, then read again.</source>
        <translation>Kontrollera att det fortfarande är samma mätare och läs igen.</translation>
    </message>
    <message>
        <source>Check that it is the meter you mean; choose its own keys.</source>
        <translation>Kontrollera att det är rätt mätare; välj dess egna nycklar.</translation>
    </message>
    <message>
        <source>Check that it is the right file and that it is complete; the place of the fault is named.</source>
        <translation>Kontrollera att det är rätt fil och att den är komplett; felets plats anges.</translation>
    </message>
    <message>
        <source>Check that the association still stands; connect again.</source>
        <translation>Kontrollera att associationen finns kvar; anslut igen.</translation>
    </message>
    <message>
        <source>Check that the client&apos;s certificate is in the meter.</source>
        <translation>Kontrollera att klientens certifikat finns i mätaren.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk has room.</source>
        <translation>Kontrollera att mappen finns, att du får skriva där och att disken har plats.</translation>
    </message>
    <message>
        <source>Check that the head sits on the optical port the right way up, that the meter has supply, and that the port is not disabled in the meter. Then try again.</source>
        <translation>Kontrollera att läshuvudet sitter rättvänt på den optiska porten, att mätaren har matning och att porten inte är avstängd i mätaren. Försök sedan igen.</translation>
    </message>
    <message>
        <source>Check that the keys belong to this meter (compare serial number and system title) and that nobody has changed them.</source>
        <translation>Kontrollera att nycklarna hör till mätaren (jämför serienummer och systemtitel) och att ingen har ändrat dem.</translation>
    </message>
    <message>
        <source>Check that the keys belong to this meter and that nobody has changed them.</source>
        <translation>Kontrollera att nycklarna hör till mätaren och att ingen har ändrat dem.</translation>
    </message>
    <message>
        <source>Check the access level and its security.</source>
        <translation>Kontrollera behörighetsnivån och dess säkerhet.</translation>
    </message>
    <message>
        <source>Check the cable and the optical head, then try again.</source>
        <translation>Kontrollera kabeln och läshuvudet och försök sedan igen.</translation>
    </message>
    <message>
        <source>Check the password for this access level; some meters lock for minutes after wrong tries.</source>
        <translation>Kontrollera lösenordet för behörighetsnivån; vissa mätare låses i flera minuter efter felaktiga försök.</translation>
    </message>
    <message>
        <source>Check the server address and that it is the meter you mean.</source>
        <translation>Kontrollera serveradressen och att det är rätt mätare.</translation>
    </message>
    <message>
        <source>Check the server address; keep a trace if it stays.</source>
        <translation>Kontrollera serveradressen; spara en spårning om felet kvarstår.</translation>
    </message>
    <message>
        <source>Check the server address; wait a minute and connect again.</source>
        <translation>Kontrollera serveradressen; vänta en minut och anslut igen.</translation>
    </message>
    <message>
        <source>Choose a client (access level) that this meter knows.</source>
        <translation>Välj en klient (behörighetsnivå) som mätaren känner till.</translation>
    </message>
    <message>
        <source>Choose a mechanism: low-level password or high-level security.</source>
        <translation>Välj en mekanism: lågnivålösenord (LLS) eller högnivåsäkerhet (HLS).</translation>
    </message>
    <message>
        <source>Choose a user that is in the meter&apos;s user list, or name none.</source>
        <translation>Välj en användare som finns i mätarens användarlista eller ange ingen.</translation>
    </message>
    <message>
        <source>Choose a value inside the range named.</source>
        <translation>Välj ett värde inom angivet område.</translation>
    </message>
    <message>
        <source>Choose another access level; try short names with an old meter.</source>
        <translation>Välj en annan behörighetsnivå; prova kortnamn med en äldre mätare.</translation>
    </message>
    <message>
        <source>Choose another state folder, or delete this one to begin with a new meter.</source>
        <translation>Välj en annan tillståndsmapp eller radera denna för att börja med en ny mätare.</translation>
    </message>
    <message>
        <source>Choose ciphered or plain, logical or short names, as the meter wants.</source>
        <translation>Välj krypterat eller okrypterat, logiska namn eller kortnamn, enligt mätarens krav.</translation>
    </message>
    <message>
        <source>Choose one of the codes named.</source>
        <translation>Välj en av de angivna koderna.</translation>
    </message>
    <message>
        <source>Choose one of the families named.</source>
        <translation>Välj en av de angivna familjerna.</translation>
    </message>
    <message>
        <source>Choose one of the settings named.</source>
        <translation>Välj en av de angivna inställningarna.</translation>
    </message>
    <message>
        <source>Choose the access level&apos;s own security: with keys if the meter ciphers, without if it does not; try short names with an old meter.</source>
        <translation>Välj behörighetsnivåns egen säkerhet: med nycklar om mätaren krypterar, annars utan; prova kortnamn med en äldre mätare.</translation>
    </message>
    <message>
        <source>Choose the mechanism of this access level: none, low-level password, or one of the high-level ones.</source>
        <translation>Välj behörighetsnivåns mekanism: ingen, lågnivålösenord (LLS) eller någon av högnivåmekanismerna (HLS).</translation>
    </message>
    <message>
        <source>Close the other program (a terminal, a modem manager, another Metersmith) and try again.</source>
        <translation>Stäng det andra programmet (en terminal, en modemhanterare, ett annat Metersmith) och försök igen.</translation>
    </message>
    <message>
        <source>Compare the value with the limits of this meter; some settings need a sealed switch or another access level.</source>
        <translation>Jämför värdet med mätarens gränser; vissa inställningar kräver en plomberad omkopplare eller en annan behörighetsnivå.</translation>
    </message>
    <message>
        <source>Compare the value with what this meter allows, and correct it.</source>
        <translation>Jämför värdet med vad mätaren tillåter och rätta det.</translation>
    </message>
    <message>
        <source>Connect again and ask for less at once.</source>
        <translation>Anslut igen och begär mindre åt gången.</translation>
    </message>
    <message>
        <source>Connect again and repeat the same write; it finds out and finishes what is left.</source>
        <translation>Anslut igen och upprepa samma skrivning; den kontrollerar vad som återstår och slutför det.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Anslut igen.</translation>
    </message>
    <message>
        <source>Connect again; choose an access level that may use this service.</source>
        <translation>Anslut igen; välj en behörighetsnivå som får använda tjänsten.</translation>
    </message>
    <message>
        <source>Connect again; seat the optical head well.</source>
        <translation>Anslut igen; sätt läshuvudet ordentligt på plats.</translation>
    </message>
    <message>
        <source>Connect with an access level that has more rights.</source>
        <translation>Anslut med en behörighetsnivå som har fler rättigheter.</translation>
    </message>
    <message>
        <source>Correct the place named, then check the document again.</source>
        <translation>Rätta på angiven plats och kontrollera sedan dokumentet igen.</translation>
    </message>
    <message>
        <source>Do not trust it. Check that it is the meter you mean, and that nothing stands between it and you.</source>
        <translation>Lita inte på svaret. Kontrollera att det är rätt mätare och att inget finns mellan den och dig.</translation>
    </message>
    <message>
        <source>Do not trust the answer. Check that it is the meter you mean, and that nothing stands between it and you.</source>
        <translation>Lita inte på svaret. Kontrollera att det är rätt mätare och att inget finns mellan den och dig.</translation>
    </message>
    <message>
        <source>Document and meter are of different families.</source>
        <translation>Dokument och mätare tillhör olika familjer.</translation>
    </message>
    <message>
        <source>Enter the meter&apos;s password, or choose the public access level.</source>
        <translation>Ange mätarens lösenord eller välj den publika behörighetsnivån.</translation>
    </message>
    <message>
        <source>Find out what it has done, then invoke it again.</source>
        <translation>Ta reda på vad den har utfört och anropa den sedan igen.</translation>
    </message>
    <message>
        <source>Frames arrive, but decryption fails with this key.</source>
        <translation>Ramar tas emot men dekrypteringen misslyckas med denna nyckel.</translation>
    </message>
    <message>
        <source>Frames arrive, decryption fails with this key.</source>
        <translation>Ramar tas emot, dekrypteringen misslyckas med denna nyckel.</translation>
    </message>
    <message>
        <source>Give the meter&apos;s keys as a key file, or choose an access level that does not cipher.</source>
        <translation>Ange mätarens nycklar som nyckelfil eller välj en behörighetsnivå utan kryptering.</translation>
    </message>
    <message>
        <source>Give the parameter with the type of the method&apos;s table.</source>
        <translation>Ange parametern med den typ som metodens tabell anger.</translation>
    </message>
    <message>
        <source>Give the password or the keys, or choose the public access level.</source>
        <translation>Ange lösenordet eller nycklarna eller välj den publika behörighetsnivån.</translation>
    </message>
    <message>
        <source>Give the system title that the meter expects of this client, eight octets.</source>
        <translation>Ange den systemtitel som mätaren förväntar sig av klienten, åtta oktetter.</translation>
    </message>
    <message>
        <source>Hold the head still and try again. A write that was cut is completed by running it again.</source>
        <translation>Håll läshuvudet stilla och försök igen. En avbruten skrivning slutförs genom att köras igen.</translation>
    </message>
    <message>
        <source>Improve the connection and try again, or allow more time.</source>
        <translation>Förbättra förbindelsen och försök igen eller tillåt längre tid.</translation>
    </message>
    <message>
        <source>Invoke it again from the start.</source>
        <translation>Anropa den igen från början.</translation>
    </message>
    <message>
        <source>It cannot be used.</source>
        <translation>Den kan inte användas.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Den körs redan.</translation>
    </message>
    <message>
        <source>It is stopped already.</source>
        <translation>Den är redan stoppad.</translation>
    </message>
    <message>
        <source>It took longer than its time limit.</source>
        <translation>Tidsgränsen överskreds.</translation>
    </message>
    <message>
        <source>Keep a trace of the conversation and ask the meter&apos;s maker.</source>
        <translation>Spara en spårning av kommunikationen och fråga mätarens tillverkare.</translation>
    </message>
    <message>
        <source>Keep a trace of the conversation and send it with a report.</source>
        <translation>Spara en spårning av kommunikationen och bifoga den i en felrapport.</translation>
    </message>
    <message>
        <source>List the meter&apos;s objects.</source>
        <translation>Lista mätarens objekt.</translation>
    </message>
    <message>
        <source>List the meter&apos;s objects; another access level may see more.</source>
        <translation>Lista mätarens objekt; en annan behörighetsnivå kan se fler.</translation>
    </message>
    <message>
        <source>Loading data into the meter failed.</source>
        <translation>Inläsning av data i mätaren misslyckades.</translation>
    </message>
    <message>
        <source>Look at the access rights in the object list; connect with an access level that has them.</source>
        <translation>Se åtkomsträttigheterna i objektlistan; anslut med en behörighetsnivå som har dem.</translation>
    </message>
    <message>
        <source>Look at the access rights in the object list; connect with more rights.</source>
        <translation>Se åtkomsträttigheterna i objektlistan; anslut med fler rättigheter.</translation>
    </message>
    <message>
        <source>Look at the part named; --help shows every form.</source>
        <translation>Se den angivna delen; --help visar alla skrivsätt.</translation>
    </message>
    <message>
        <source>Look at the place named and correct it. If it came from the meter, read again and keep a trace.</source>
        <translation>Se på angiven plats och rätta. Om det kom från mätaren, läs igen och spara en spårning.</translation>
    </message>
    <message>
        <source>Look at the state of the object.</source>
        <translation>Se objektets tillstånd.</translation>
    </message>
    <message>
        <source>Look at the state of the object: the action may not be allowed in it.</source>
        <translation>Se objektets tillstånd: åtgärden kanske inte är tillåten i det.</translation>
    </message>
    <message>
        <source>Look up class and version of the object in the object list.</source>
        <translation>Slå upp objektets klass och version i objektlistan.</translation>
    </message>
    <message>
        <source>Look up its class in the object list.</source>
        <translation>Slå upp dess klass i objektlistan.</translation>
    </message>
    <message>
        <source>Meter and program have no services in common for this client.</source>
        <translation>Mätaren och programmet har inga gemensamma tjänster för klienten.</translation>
    </message>
    <message>
        <source>Meter and program have no version of the association protocol in common.</source>
        <translation>Mätaren och programmet har ingen gemensam version av associationsprotokollet.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Inget återstår att göra.</translation>
    </message>
    <message>
        <source>Nothing was done: you said no.</source>
        <translation>Inget utfördes: du svarade nej.</translation>
    </message>
    <message>
        <source>Only an echo comes back; the meter is silent.</source>
        <translation>Endast ett eko kommer tillbaka; mätaren är tyst.</translation>
    </message>
    <message>
        <source>Open a document made by this program, or make a new one.</source>
        <translation>Öppna ett dokument skapat av detta program eller skapa ett nytt.</translation>
    </message>
    <message>
        <source>Plug in the optical head, or choose another port. The address of a network meter must be reachable.</source>
        <translation>Anslut läshuvudet eller välj en annan port. Adressen till en nätverksansluten mätare måste kunna nås.</translation>
    </message>
    <message>
        <source>Read again from the start; another client may have come in between.</source>
        <translation>Läs igen från början; en annan klient kan ha kommit emellan.</translation>
    </message>
    <message>
        <source>Read again. If it comes from a file, check that it is the right file.</source>
        <translation>Läs igen. Om data kommer från en fil, kontrollera att det är rätt fil.</translation>
    </message>
    <message>
        <source>Read again. If it was pasted or comes from a file, check that it is complete.</source>
        <translation>Läs igen. Om data klistrades in eller kommer från en fil, kontrollera att allt är med.</translation>
    </message>
    <message>
        <source>Read again; ask for a shorter range.</source>
        <translation>Läs igen; begär ett kortare intervall.</translation>
    </message>
    <message>
        <source>Read the attribute and write the same type.</source>
        <translation>Läs attributet och skriv samma typ.</translation>
    </message>
    <message>
        <source>Read the attribute to see its type, then write the same type.</source>
        <translation>Läs attributet för att se dess typ och skriv sedan samma typ.</translation>
    </message>
    <message>
        <source>Read the attribute to see what it holds, then write it again.</source>
        <translation>Läs attributet för att se vad det innehåller och skriv det sedan igen.</translation>
    </message>
    <message>
        <source>Read the configuration and compare. The meter may have rounded the value or need a restart.</source>
        <translation>Läs konfigurationen och jämför. Mätaren kan ha avrundat värdet eller kräva omstart.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter through the public client and go on above it. If it was the meter&apos;s answer that repeated a counter, somebody may be replaying frames.</source>
        <translation>Läs mätarens räknare via den publika klienten och fortsätt ovanför den. Om det var mätarens svar som upprepade en räknare kan någon spela upp gamla ramar på nytt.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter through the public client and go on above it. If the meter&apos;s answer repeated a counter, somebody may be replaying frames.</source>
        <translation>Läs mätarens räknare via den publika klienten och fortsätt ovanför den. Om mätarens svar upprepade en räknare kan någon spela upp gamla ramar på nytt.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter through the public client and go on above it; keep one counter file for each client.</source>
        <translation>Läs mätarens räknare via den publika klienten och fortsätt ovanför den; ha en räknarfil per klient.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register and its event log.</source>
        <translation>Läs mätarens felregister och händelselogg.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register and its event log; the meter may have to be replaced.</source>
        <translation>Läs mätarens felregister och händelselogg; mätaren kan behöva bytas.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register.</source>
        <translation>Läs mätarens felregister.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register; it may have to be replaced.</source>
        <translation>Läs mätarens felregister; mätaren kan behöva bytas.</translation>
    </message>
    <message>
        <source>Read the state of the object, then try again.</source>
        <translation>Läs objektets tillstånd och försök sedan igen.</translation>
    </message>
    <message>
        <source>Seat the optical head again and keep bright light away. Check the baud rate of the port.</source>
        <translation>Sätt om läshuvudet och skärma av starkt ljus. Kontrollera portens baudhastighet.</translation>
    </message>
    <message>
        <source>Seat the optical head again, keep bright light away, and read again.</source>
        <translation>Sätt om läshuvudet, skärma av starkt ljus och läs igen.</translation>
    </message>
    <message>
        <source>Something is not written as it must be.</source>
        <translation>Något är inte skrivet i rätt format.</translation>
    </message>
    <message>
        <source>Start again when you want it done.</source>
        <translation>Starta igen när du vill att det ska utföras.</translation>
    </message>
    <message>
        <source>Start again; seat the optical head well, blocks may have been lost.</source>
        <translation>Starta om; sätt läshuvudet ordentligt på plats, block kan ha gått förlorade.</translation>
    </message>
    <message>
        <source>Start the transfer again from its first block.</source>
        <translation>Starta om överföringen från första blocket.</translation>
    </message>
    <message>
        <source>Start the transfer again.</source>
        <translation>Starta om överföringen.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Stoppat på din begäran.</translation>
    </message>
    <message>
        <source>The access level may be too low for it. Try another client, or another request.</source>
        <translation>Behörighetsnivån kan vara för låg. Prova en annan klient eller en annan begäran.</translation>
    </message>
    <message>
        <source>The answer came with less protection than was agreed.</source>
        <translation>Svaret hade lägre skydd än överenskommet.</translation>
    </message>
    <message>
        <source>The application in the meter cannot be reached.</source>
        <translation>Applikationen i mätaren kan inte nås.</translation>
    </message>
    <message>
        <source>The command is not written as it must be.</source>
        <translation>Kommandot är inte rätt skrivet.</translation>
    </message>
    <message>
        <source>The connection to the meter was lost.</source>
        <translation>Förbindelsen med mätaren bröts.</translation>
    </message>
    <message>
        <source>The data ends in the middle of a field.</source>
        <translation>Data slutar mitt i ett fält.</translation>
    </message>
    <message>
        <source>The data in the meter is not ready.</source>
        <translation>Data i mätaren är inte klara.</translation>
    </message>
    <message>
        <source>The data is larger or deeper than anything a meter sends.</source>
        <translation>Data är större eller djupare än något en mätare skickar.</translation>
    </message>
    <message>
        <source>The data is larger than the meter takes.</source>
        <translation>Data är större än mätaren tar emot.</translation>
    </message>
    <message>
        <source>The document breaks a rule.</source>
        <translation>Dokumentet bryter mot en regel.</translation>
    </message>
    <message>
        <source>The document was made by a newer version of this program.</source>
        <translation>Dokumentet skapades av en nyare version av programmet.</translation>
    </message>
    <message>
        <source>The emulated meter&apos;s memory holds no valid state.</source>
        <translation>Den emulerade mätarens minne innehåller inget giltigt tillstånd.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan inte läsas.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Filen kan inte skrivas.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Filen finns inte.</translation>
    </message>
    <message>
        <source>The file is not a JSON document.</source>
        <translation>Filen är inte ett JSON-dokument.</translation>
    </message>
    <message>
        <source>The head works and reflects its own light. Seat it on the meter&apos;s optical port and turn it the right way up.</source>
        <translation>Läshuvudet fungerar och reflekterar sitt eget ljus. Sätt det rättvänt på mätarens optiska port.</translation>
    </message>
    <message>
        <source>The largest APDU that was offered is too small for the meter.</source>
        <translation>Den största APDU som erbjöds är för liten för mätaren.</translation>
    </message>
    <message>
        <source>The line is good. Check that the keys belong to this meter (compare serial number and system title), that encryption and authentication key are not exchanged, and that nobody has changed the keys since.</source>
        <translation>Förbindelsen är bra. Kontrollera att nycklarna hör till mätaren (jämför serienummer och systemtitel), att krypterings- och autentiseringsnyckel inte är förväxlade och att ingen har ändrat nycklarna sedan dess.</translation>
    </message>
    <message>
        <source>The line was cut while a value was being written: the meter has the old or the new value.</source>
        <translation>Förbindelsen bröts medan ett värde skrevs: mätaren har det gamla eller det nya värdet.</translation>
    </message>
    <message>
        <source>The meter answered something else than was asked.</source>
        <translation>Mätaren svarade på något annat än det som begärdes.</translation>
    </message>
    <message>
        <source>The meter answers with a number that the standard does not list.</source>
        <translation>Mätaren svarar med ett nummer som inte finns i standarden.</translation>
    </message>
    <message>
        <source>The meter calls itself by another system title than expected.</source>
        <translation>Mätaren uppger en annan systemtitel än väntat.</translation>
    </message>
    <message>
        <source>The meter cannot be talked to in this association.</source>
        <translation>Det går inte att kommunicera med mätaren i denna association.</translation>
    </message>
    <message>
        <source>The meter cannot carry out this request.</source>
        <translation>Mätaren kan inte utföra denna begäran.</translation>
    </message>
    <message>
        <source>The meter cannot do this just now.</source>
        <translation>Mätaren kan inte göra detta just nu.</translation>
    </message>
    <message>
        <source>The meter could not store the data.</source>
        <translation>Mätaren kunde inte lagra data.</translation>
    </message>
    <message>
        <source>The meter did not change its state.</source>
        <translation>Mätaren ändrade inte sitt tillstånd.</translation>
    </message>
    <message>
        <source>The meter did not take the value.</source>
        <translation>Mätaren tog inte emot värdet.</translation>
    </message>
    <message>
        <source>The meter does not accept the application entity that was asked for.</source>
        <translation>Mätaren godtar inte den begärda applikationsentiteten.</translation>
    </message>
    <message>
        <source>The meter does not accept the certificate or qualifier that this client presents.</source>
        <translation>Mätaren godtar inte det certifikat eller den kvalificerare som klienten visar upp.</translation>
    </message>
    <message>
        <source>The meter does not accept the invocation identifier of this client.</source>
        <translation>Mätaren godtar inte klientens invocation identifier.</translation>
    </message>
    <message>
        <source>The meter does not accept the invocation identifier that was asked for.</source>
        <translation>Mätaren godtar inte begärd invocation identifier.</translation>
    </message>
    <message>
        <source>The meter does not accept the qualifier that was asked for.</source>
        <translation>Mätaren godtar inte den begärda kvalificeraren.</translation>
    </message>
    <message>
        <source>The meter does not accept this program&apos;s system title.</source>
        <translation>Mätaren godtar inte programmets systemtitel.</translation>
    </message>
    <message>
        <source>The meter does not allow this access.</source>
        <translation>Mätaren tillåter inte denna åtkomst.</translation>
    </message>
    <message>
        <source>The meter does not allow this service now: there is no association, or it has ended.</source>
        <translation>Mätaren tillåter inte tjänsten nu: det finns ingen association, eller så har den avslutats.</translation>
    </message>
    <message>
        <source>The meter does not allow this.</source>
        <translation>Mätaren tillåter inte detta.</translation>
    </message>
    <message>
        <source>The meter does not answer.</source>
        <translation>Mätaren svarar inte.</translation>
    </message>
    <message>
        <source>The meter does not carry out this action and does not say why.</source>
        <translation>Mätaren utför inte åtgärden och anger inte varför.</translation>
    </message>
    <message>
        <source>The meter does not have this object.</source>
        <translation>Mätaren har inte detta objekt.</translation>
    </message>
    <message>
        <source>The meter does not know the user that this client names.</source>
        <translation>Mätaren känner inte till den användare som klienten anger.</translation>
    </message>
    <message>
        <source>The meter does not know this association any more.</source>
        <translation>Mätaren känner inte längre till associationen.</translation>
    </message>
    <message>
        <source>The meter does not know this service.</source>
        <translation>Mätaren känner inte till tjänsten.</translation>
    </message>
    <message>
        <source>The meter does not know this way of authenticating for this client.</source>
        <translation>Mätaren känner inte till detta autentiseringssätt för klienten.</translation>
    </message>
    <message>
        <source>The meter does not know what was asked for.</source>
        <translation>Mätaren känner inte till det som begärdes.</translation>
    </message>
    <message>
        <source>The meter does not let this be loaded.</source>
        <translation>Mätaren tillåter inte att detta läses in.</translation>
    </message>
    <message>
        <source>The meter does not offer this way of talking.</source>
        <translation>Mätaren stöder inte detta kommunikationssätt.</translation>
    </message>
    <message>
        <source>The meter does not offer this way of talking: it wants ciphering, or none, or short names instead of logical names.</source>
        <translation>Mätaren stöder inte detta kommunikationssätt: den kräver kryptering, ingen kryptering, eller kortnamn i stället för logiska namn.</translation>
    </message>
    <message>
        <source>The meter does not support this service.</source>
        <translation>Mätaren stöder inte tjänsten.</translation>
    </message>
    <message>
        <source>The meter does not take this value and does not say why.</source>
        <translation>Mätaren tar inte emot värdet och anger inte varför.</translation>
    </message>
    <message>
        <source>The meter does not understand the data.</source>
        <translation>Mätaren kan inte tolka data.</translation>
    </message>
    <message>
        <source>The meter expects another type of value.</source>
        <translation>Mätaren väntar sig en annan värdetyp.</translation>
    </message>
    <message>
        <source>The meter gave up a long action.</source>
        <translation>Mätaren avbröt en lång åtgärd.</translation>
    </message>
    <message>
        <source>The meter gave up a long answer.</source>
        <translation>Mätaren avbröt ett långt svar.</translation>
    </message>
    <message>
        <source>The meter gave up a long write.</source>
        <translation>Mätaren avbröt en lång skrivning.</translation>
    </message>
    <message>
        <source>The meter had a communication fault.</source>
        <translation>Mätaren hade ett kommunikationsfel.</translation>
    </message>
    <message>
        <source>The meter has already seen a higher invocation counter from this client.</source>
        <translation>Mätaren har redan sett en högre invocation counter från klienten.</translation>
    </message>
    <message>
        <source>The meter has forgotten the long action that was going on.</source>
        <translation>Mätaren har tappat den pågående långa åtgärden.</translation>
    </message>
    <message>
        <source>The meter has forgotten the long answer that was going on.</source>
        <translation>Mätaren har tappat det pågående långa svaret.</translation>
    </message>
    <message>
        <source>The meter has forgotten the long write that was going on.</source>
        <translation>Mätaren har tappat den pågående långa skrivningen.</translation>
    </message>
    <message>
        <source>The meter has no memory free for this.</source>
        <translation>Mätaren har inget ledigt minne för detta.</translation>
    </message>
    <message>
        <source>The meter has no object with this OBIS code for this client.</source>
        <translation>Mätaren har inget objekt med denna OBIS-kod för klienten.</translation>
    </message>
    <message>
        <source>The meter has no object with this name for this client.</source>
        <translation>Mätaren har inget objekt med detta namn för klienten.</translation>
    </message>
    <message>
        <source>The meter has this object, but it is not available now.</source>
        <translation>Mätaren har objektet men det är inte tillgängligt nu.</translation>
    </message>
    <message>
        <source>The meter is in a state in which it does not do this.</source>
        <translation>Mätaren är i ett tillstånd där den inte gör detta.</translation>
    </message>
    <message>
        <source>The meter is loading data.</source>
        <translation>Mätaren läser in data.</translation>
    </message>
    <message>
        <source>The meter is out of order.</source>
        <translation>Mätaren är ur funktion.</translation>
    </message>
    <message>
        <source>The meter is too busy.</source>
        <translation>Mätaren är upptagen.</translation>
    </message>
    <message>
        <source>The meter lacks something it needs for this.</source>
        <translation>Mätaren saknar en resurs som krävs för detta.</translation>
    </message>
    <message>
        <source>The meter refused the password.</source>
        <translation>Mätaren avvisade lösenordet.</translation>
    </message>
    <message>
        <source>The meter refused the request as a whole.</source>
        <translation>Mätaren avvisade hela begäran.</translation>
    </message>
    <message>
        <source>The meter refuses the association and gives no reason.</source>
        <translation>Mätaren avvisar associationen utan att ange orsak.</translation>
    </message>
    <message>
        <source>The meter refuses the association for now: another client may be connected, or it is locked after wrong passwords.</source>
        <translation>Mätaren avvisar associationen för tillfället: en annan klient kan vara ansluten, eller så är den låst efter felaktiga lösenord.</translation>
    </message>
    <message>
        <source>The meter refuses the association with a number that the standard does not list.</source>
        <translation>Mätaren avvisar associationen med ett nummer som inte finns i standarden.</translation>
    </message>
    <message>
        <source>The meter refuses the association without a diagnostic.</source>
        <translation>Mätaren avvisar associationen utan diagnostik.</translation>
    </message>
    <message>
        <source>The meter refuses the connection.</source>
        <translation>Mätaren avvisar anslutningen.</translation>
    </message>
    <message>
        <source>The meter refuses the request and does not say why.</source>
        <translation>Mätaren avvisar begäran och anger inte varför.</translation>
    </message>
    <message>
        <source>The meter refuses the request with a number that the standard does not list.</source>
        <translation>Mätaren avvisar begäran med ett nummer som inte finns i standarden.</translation>
    </message>
    <message>
        <source>The meter refuses the request with numbers that the standard does not list.</source>
        <translation>Mätaren avvisar begäran med nummer som inte finns i standarden.</translation>
    </message>
    <message>
        <source>The meter refuses the terms of the association.</source>
        <translation>Mätaren avvisar associationens villkor.</translation>
    </message>
    <message>
        <source>The meter refuses this association for good and gives no reason.</source>
        <translation>Mätaren avvisar associationen permanent utan att ange orsak.</translation>
    </message>
    <message>
        <source>The meter refuses this service.</source>
        <translation>Mätaren avvisar tjänsten.</translation>
    </message>
    <message>
        <source>The meter refuses to run or stop this.</source>
        <translation>Mätaren vägrar starta eller stoppa detta.</translation>
    </message>
    <message>
        <source>The meter refuses to talk with this client.</source>
        <translation>Mätaren vägrar kommunicera med klienten.</translation>
    </message>
    <message>
        <source>The meter rejected a frame.</source>
        <translation>Mätaren avvisade en ram.</translation>
    </message>
    <message>
        <source>The meter reports a fault of its hardware.</source>
        <translation>Mätaren rapporterar ett maskinvarufel.</translation>
    </message>
    <message>
        <source>The meter reports a temporary failure.</source>
        <translation>Mätaren rapporterar ett tillfälligt fel.</translation>
    </message>
    <message>
        <source>The meter took the value, but shows another one.</source>
        <translation>Mätaren tog emot värdet men visar ett annat.</translation>
    </message>
    <message>
        <source>The meter uses something that this program does not support.</source>
        <translation>Mätaren använder något som programmet inte stöder.</translation>
    </message>
    <message>
        <source>The meter waited too long for this client.</source>
        <translation>Mätaren väntade för länge på klienten.</translation>
    </message>
    <message>
        <source>The meter wants a newer version of DLMS.</source>
        <translation>Mätaren kräver en nyare version av DLMS.</translation>
    </message>
    <message>
        <source>The meter wants to be told how this client authenticates.</source>
        <translation>Mätaren kräver uppgift om hur klienten autentiserar sig.</translation>
    </message>
    <message>
        <source>The meter&apos;s application refuses the association.</source>
        <translation>Mätarens applikation avvisar associationen.</translation>
    </message>
    <message>
        <source>The meter&apos;s protocol layer refuses the association and gives no reason.</source>
        <translation>Mätarens protokollager avvisar associationen och anger ingen orsak.</translation>
    </message>
    <message>
        <source>The meter&apos;s protocol layer refuses the association without a reason.</source>
        <translation>Mätarens protokollager avvisar associationen utan orsak.</translation>
    </message>
    <message>
        <source>The meter&apos;s protocol layer refuses with a number that the standard does not list.</source>
        <translation>Mätarens protokollager avvisar med ett nummer som inte finns i standarden.</translation>
    </message>
    <message>
        <source>The meter&apos;s storage is full or faulty.</source>
        <translation>Mätarens lagring är full eller felaktig.</translation>
    </message>
    <message>
        <source>The method expects a parameter of another type.</source>
        <translation>Metoden väntar sig en parameter av annan typ.</translation>
    </message>
    <message>
        <source>The method would reach beyond what this client may change.</source>
        <translation>Metoden skulle gå utöver vad klienten får ändra.</translation>
    </message>
    <message>
        <source>The object does not have this attribute.</source>
        <translation>Objektet har inte detta attribut.</translation>
    </message>
    <message>
        <source>The object exists and cannot be reached now.</source>
        <translation>Objektet finns men kan inte nås nu.</translation>
    </message>
    <message>
        <source>The object is of another class.</source>
        <translation>Objektet tillhör en annan klass.</translation>
    </message>
    <message>
        <source>The password or the key of this access level is wrong.</source>
        <translation>Behörighetsnivåns lösenord eller nyckel är fel.</translation>
    </message>
    <message>
        <source>The port broke while it was in use.</source>
        <translation>Porten slutade fungera under användning.</translation>
    </message>
    <message>
        <source>The port does not exist.</source>
        <translation>Porten finns inte.</translation>
    </message>
    <message>
        <source>The request asks for more than this client may see.</source>
        <translation>Begäran gäller mer än klienten får se.</translation>
    </message>
    <message>
        <source>The request asks for more than this client may see: a range, a column or an array element.</source>
        <translation>Begäran gäller mer än klienten får se: ett intervall, en kolumn eller ett element i en array.</translation>
    </message>
    <message>
        <source>The request is longer than the meter takes.</source>
        <translation>Begäran är längre än mätaren tar emot.</translation>
    </message>
    <message>
        <source>The request or its answer is longer than agreed.</source>
        <translation>Begäran eller svaret är längre än överenskommet.</translation>
    </message>
    <message>
        <source>The request was meant for another system title.</source>
        <translation>Begäran var avsedd för en annan systemtitel.</translation>
    </message>
    <message>
        <source>The signature does not match the command and the key.</source>
        <translation>Signaturen stämmer inte med kommandot och nyckeln.</translation>
    </message>
    <message>
        <source>The value is outside what is allowed.</source>
        <translation>Värdet ligger utanför det tillåtna området.</translation>
    </message>
    <message>
        <source>There is an object with this OBIS code, but of another class, or without this attribute.</source>
        <translation>Det finns ett objekt med denna OBIS-kod men av en annan klass eller utan detta attribut.</translation>
    </message>
    <message>
        <source>There is no association with the meter.</source>
        <translation>Det finns ingen association med mätaren.</translation>
    </message>
    <message>
        <source>There is no such setting in this family.</source>
        <translation>Familjen har ingen sådan inställning.</translation>
    </message>
    <message>
        <source>This access level needs a password or keys, and none were used.</source>
        <translation>Behörighetsnivån kräver lösenord eller nycklar men inga användes.</translation>
    </message>
    <message>
        <source>This access level needs a password.</source>
        <translation>Behörighetsnivån kräver ett lösenord.</translation>
    </message>
    <message>
        <source>This cannot be run or stopped from outside.</source>
        <translation>Detta kan inte startas eller stoppas utifrån.</translation>
    </message>
    <message>
        <source>This client may not invoke this method.</source>
        <translation>Klienten får inte anropa metoden.</translation>
    </message>
    <message>
        <source>This client may not read or write this attribute.</source>
        <translation>Klienten får inte läsa eller skriva attributet.</translation>
    </message>
    <message>
        <source>This client may not read or write this.</source>
        <translation>Klienten får inte läsa eller skriva detta.</translation>
    </message>
    <message>
        <source>This is not a configuration document.</source>
        <translation>Detta är inte ett konfigurationsdokument.</translation>
    </message>
    <message>
        <source>This meter family is not known.</source>
        <translation>Mätarfamiljen är okänd.</translation>
    </message>
    <message>
        <source>This setting does not have that code.</source>
        <translation>Inställningen har inte den koden.</translation>
    </message>
    <message>
        <source>Try again later, or with another access level.</source>
        <translation>Försök igen senare eller med en annan behörighetsnivå.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Försök igen senare.</translation>
    </message>
    <message>
        <source>Try again later; the function may be switched off in this meter.</source>
        <translation>Försök igen senare; funktionen kan vara avstängd i mätaren.</translation>
    </message>
    <message>
        <source>Try again. If it happens every time, keep a trace and send it with a report.</source>
        <translation>Försök igen. Om det händer varje gång, spara en spårning och bifoga den i en felrapport.</translation>
    </message>
    <message>
        <source>Update Metersmith, then open it again.</source>
        <translation>Uppdatera Metersmith och öppna det sedan igen.</translation>
    </message>
    <message>
        <source>Use a document of the meter&apos;s own family, or connect the meter that the document is for.</source>
        <translation>Använd ett dokument för mätarens egen familj eller anslut den mätare som dokumentet är avsett för.</translation>
    </message>
    <message>
        <source>Use an access level with more rights. Some values are fixed at ordering or locked in the meter; then take them out of the document.</source>
        <translation>Använd en behörighetsnivå med fler rättigheter. Vissa värden bestäms vid beställning eller är låsta i mätaren; ta då bort dem ur dokumentet.</translation>
    </message>
    <message>
        <source>Use another way of reading, or another access level.</source>
        <translation>Använd ett annat lässätt eller en annan behörighetsnivå.</translation>
    </message>
    <message>
        <source>Use the meter&apos;s own buttons or schedule.</source>
        <translation>Använd mätarens egna knappar eller schema.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; another client may be connected.</source>
        <translation>Vänta en minut och anslut igen; en annan klient kan vara ansluten.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; keep a trace if it stays.</source>
        <translation>Vänta en minut och anslut igen; spara en spårning om felet kvarstår.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Vänta en minut och försök igen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Vänta ett ögonblick och försök igen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays, the meter may be faulty.</source>
        <translation>Vänta ett ögonblick och försök igen. Om felet kvarstår kan mätaren vara felaktig.</translation>
    </message>
    <message>
        <source>Wait a moment and try again; some meters refuse while they close a billing period or switch the breaker.</source>
        <translation>Vänta ett ögonblick och försök igen; vissa mätare avvisar medan de avslutar en debiteringsperiod eller manövrerar brytaren.</translation>
    </message>
    <message>
        <source>Wait some minutes, then connect again.</source>
        <translation>Vänta några minuter och anslut sedan igen.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Vänta tills det är klart och försök sedan igen.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Vänta tills det är klart.</translation>
    </message>
    <message>
        <source>Write again from the start.</source>
        <translation>Skriv igen från början.</translation>
    </message>
    <message>
        <source>You may not use this port.</source>
        <translation>Du har inte behörighet att använda porten.</translation>
    </message>
    <message>
        <source>Frames arrive, decryption fails with this key: the meter has another one.</source>
        <translation>Ramar tas emot, dekrypteringen misslyckas med denna nyckel: mätaren har en annan.</translation>
    </message>
    <message>
        <source>Looking for the meter</source>
        <translation>Söker mätaren</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges came damaged</source>
        <translation>%1 av %2 utbyten kom skadade</translation>
    </message>
    <message>
        <source>IEC 62056-21 sign-on at %1</source>
        <translation>Inloggning enligt IEC 62056-21 vid %1</translation>
    </message>
    <message>
        <source>mode E from 300 7E1, then server %1/%2 as client %3</source>
        <translation>mode E från 300 7E1, sedan server %1/%2 som klient %3</translation>
    </message>
    <message>
        <source>wrapper to server %1/%2 as client %3</source>
        <translation>wrapper till server %1/%2 som klient %3</translation>
    </message>
    <message>
        <source>SNRM to server %1/%2 as client %3, at %4</source>
        <translation>SNRM till server %1/%2 som klient %3, vid %4</translation>
    </message>
    <message>
        <source>the link stands</source>
        <translation>länken står</translation>
    </message>
    <message>
        <source>the meter opens programming mode</source>
        <translation>mätaren öppnar programmeringsläget</translation>
    </message>
    <message>
        <source>the meter lets us in</source>
        <translation>mätaren släpper in oss</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>eko</translation>
    </message>
    <message>
        <source>no byte</source>
        <translation>ingen byte</translation>
    </message>
    <message>
        <source>meter %1 %2</source>
        <translation>mätare %1 %2</translation>
    </message>
    <message>
        <source>, first byte after %1 ms</source>
        <translation>, första byte efter %1 ms</translation>
    </message>
    <message>
        <source>, after %1 ms</source>
        <translation>, efter %1 ms</translation>
    </message>
    <message>
        <source>sudo usermod -aG %1 $USER, then log out and in again</source>
        <translation>sudo usermod -aG %1 $USER, logga sedan ut och in igen</translation>
    </message>
    <message>
        <source>no serial port: the driver %1 is not loaded</source>
        <translation>ingen seriell port: drivrutinen %1 är inte laddad</translation>
    </message>
    <message>
        <source>no serial port: the driver %1 does not know it</source>
        <translation>ingen seriell port: drivrutinen %1 känner inte till det</translation>
    </message>
    <message>
        <source>no permission for %1</source>
        <translation>ingen behörighet till %1</translation>
    </message>
    <message>
        <source>no serial port (the driver %1 is not loaded) and no permission for %2</source>
        <translation>ingen seriell port (drivrutinen %1 är inte laddad) och ingen behörighet till %2</translation>
    </message>
    <message>
        <source>%1 has it open</source>
        <translation>%1 har den öppen</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Stäng det programmet.</translation>
    </message>
    <message>
        <source>Bluetooth serial port</source>
        <translation>Seriell Bluetooth-port</translation>
    </message>
    <message>
        <source>Waiting for the meter to send</source>
        <translation>Väntar på att mätaren sänder</translation>
    </message>
    <message>
        <source>Writing registers</source>
        <translation>Skriver register</translation>
    </message>
    <message>
        <source>Reading registers</source>
        <translation>Läser register</translation>
    </message>
    <message>
        <source>Receiving the readout: %1 lines, %2 bytes</source>
        <translation>Tar emot utläsningen: %1 rader, %2 byte</translation>
    </message>
    <message>
        <source>A meter is there, at another server address.</source>
        <translation>En mätare finns där, på en annan serveradress.</translation>
    </message>
    <message>
        <source>Answers come damaged: the head sits badly, or light disturbs it.</source>
        <translation>Svaren kommer skadade: läshuvudet sitter illa, eller så stör ljus det.</translation>
    </message>
    <message>
        <source>Ask for its server address (logical and physical) and give it with --server.</source>
        <translation>Fråga efter dess serveradress (logisk och fysisk) och ange den med --server.</translation>
    </message>
    <message>
        <source>Bytes come that make no sense at any speed or parity tried.</source>
        <translation>Det kommer bytes som inte är begripliga vid någon prövad hastighet eller paritet.</translation>
    </message>
    <message>
        <source>Check address and port number, that the converter or gateway has supply, and that no firewall is between.</source>
        <translation>Kontrollera adress och portnummer, att omvandlaren eller gatewayen har matning och att ingen brandvägg är emellan.</translation>
    </message>
    <message>
        <source>Check that the converter&apos;s cable or head is on the meter, and the converter&apos;s speed and parity: 9600 8N1.</source>
        <translation>Kontrollera att omvandlarens kabel eller läshuvud sitter på mätaren samt omvandlarens hastighet och paritet: 9600 8N1.</translation>
    </message>
    <message>
        <source>Check the cable, plug the head in again, and start once more.</source>
        <translation>Kontrollera kabeln, anslut läshuvudet på nytt och börja om.</translation>
    </message>
    <message>
        <source>Check the password of this access level. It was tried once; some meters lock for minutes after several wrong ones.</source>
        <translation>Kontrollera lösenordet för denna åtkomstnivå. Det prövades en gång; en del mätare spärrar i flera minuter efter flera fel.</translation>
    </message>
    <message>
        <source>Check the password; some meters leave programming mode for minutes after wrong ones.</source>
        <translation>Kontrollera lösenordet; en del mätare lämnar programmeringsläget i flera minuter efter fel lösenord.</translation>
    </message>
    <message>
        <source>Choose a client (access level) that the meter knows, with the security that belongs to it.</source>
        <translation>Välj en klient (åtkomstnivå) som mätaren känner, med den säkerhet som hör till den.</translation>
    </message>
    <message>
        <source>Choose a client (access level) that the meter knows.</source>
        <translation>Välj en klient (åtkomstnivå) som mätaren känner.</translation>
    </message>
    <message>
        <source>Close the other program, then start once more.</source>
        <translation>Stäng det andra programmet och börja om.</translation>
    </message>
    <message>
        <source>Compare serial number and system title of the key file with the meter&apos;s, see that encryption and authentication key are not exchanged, and that nobody has changed the keys since.</source>
        <translation>Jämför nyckelfilens serienummer och systemtitel med mätarens, se att krypterings- och autentiseringsnyckel inte är förväxlade och att ingen har bytt nycklarna sedan dess.</translation>
    </message>
    <message>
        <source>End the other connection, or wait two minutes until the meter gives it up, and start once more.</source>
        <translation>Avsluta den andra förbindelsen, eller vänta två minuter tills mätaren släpper den, och börja om.</translation>
    </message>
    <message>
        <source>Give the meter&apos;s key file with --keys, or choose a client that needs none.</source>
        <translation>Ange mätarens nyckelfil med --keys, eller välj en klient som inte behöver någon.</translation>
    </message>
    <message>
        <source>Give the password of this access level, or choose the public client.</source>
        <translation>Ange lösenordet för denna åtkomstnivå, eller välj den publika klienten.</translation>
    </message>
    <message>
        <source>Keep a trace (--trace FILE) and send it with a report.</source>
        <translation>Spara en spårning (--trace FILE) och skicka den med en rapport.</translation>
    </message>
    <message>
        <source>Keep bright light away, see that no other device is on the line, and keep a trace (--trace FILE).</source>
        <translation>Håll starkt ljus borta, se att ingen annan enhet finns på linjen och spara en spårning (--trace FILE).</translation>
    </message>
    <message>
        <source>Let the mode be found out (auto); where registers are wanted, see whether the meter&apos;s data readout holds them.</source>
        <translation>Låt läget hittas automatiskt (auto); om register önskas, se om mätarens datautläsning innehåller dem.</translation>
    </message>
    <message>
        <source>Look the message up in the meter&apos;s manual. Most often the register does not exist, may not be written, or needs a password.</source>
        <translation>Slå upp meddelandet i mätarens manual. Oftast finns registret inte, får inte skrivas eller kräver ett lösenord.</translation>
    </message>
    <message>
        <source>Nobody takes connections at this network address.</source>
        <translation>Ingen tar emot förbindelser på denna nätverksadress.</translation>
    </message>
    <message>
        <source>Not one byte comes back, at any speed.</source>
        <translation>Inte en byte kommer tillbaka, vid någon hastighet.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Inget behöver göras.</translation>
    </message>
    <message>
        <source>Plug in the optical head, or choose the port where it is; &quot;heads&quot; lists them.</source>
        <translation>Anslut det optiska läshuvudet, eller välj porten där det sitter; &quot;heads&quot; listar dem.</translation>
    </message>
    <message>
        <source>Read it with &quot;readout&quot;; its COSEM objects cannot be reached at this port.</source>
        <translation>Läs den med &quot;readout&quot;; dess COSEM-objekt nås inte på denna port.</translation>
    </message>
    <message>
        <source>Read its data readout instead. An OMNIPOWER meter may have mode E switched off (Z18), or answer HDLC directly.</source>
        <translation>Läs dess datautläsning i stället. En OMNIPOWER-mätare kan ha mode E avstängt (Z18) eller svara med HDLC direkt.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter as the public client and go on above it; see that no other program uses the same keys.</source>
        <translation>Läs mätarens räknare som publik klient och fortsätt över den; se att inget annat program använder samma nycklar.</translation>
    </message>
    <message>
        <source>Seat the head in the middle of the port, hold it still, and keep sunlight and lamps away; the link quality shows when it is well.</source>
        <translation>Sätt läshuvudet mitt på porten, håll det stilla och håll solljus och lampor borta; linjekvaliteten visar när det är bra.</translation>
    </message>
    <message>
        <source>Seat the head on the optical port, cable downwards, and turn it the right way up. Check that the meter has supply, that its cover does not hide the port, and that the port is not disabled (right push button, or by configuration).</source>
        <translation>Sätt läshuvudet på den optiska porten, kabeln nedåt, och vänd det rätt. Kontrollera att mätaren har matning, att dess lock inte döljer porten och att porten inte är avstängd (höger tryckknapp, eller genom konfiguration).</translation>
    </message>
    <message>
        <source>Start again: the meter now lets this client in. If it happens again, another program uses the same keys.</source>
        <translation>Börja om: mätaren släpper nu in denna klient. Om det händer igen använder ett annat program samma nycklar.</translation>
    </message>
    <message>
        <source>The connection stands, and not one byte comes back.</source>
        <translation>Förbindelsen står, och inte en byte kommer tillbaka.</translation>
    </message>
    <message>
        <source>The head echoes, the meter is silent.</source>
        <translation>Läshuvudet ekar, mätaren är tyst.</translation>
    </message>
    <message>
        <source>The head works and reflects its own light. Seat it on the meter&apos;s optical port, cable downwards. If it sits well, the port may be disabled in the meter.</source>
        <translation>Läshuvudet fungerar och speglar sitt eget ljus. Sätt det på mätarens optiska port, kabeln nedåt. Sitter det väl kan porten vara avstängd i mätaren.</translation>
    </message>
    <message>
        <source>The invocation counter had fallen behind the meter&apos;s; it has been read from the meter and set.</source>
        <translation>Invocation counter hade hamnat efter mätarens; den har lästs från mätaren och ställts in.</translation>
    </message>
    <message>
        <source>The line is good, but the keys are not those of this meter.</source>
        <translation>Linjen är bra, men nycklarna är inte denna mätares.</translation>
    </message>
    <message>
        <source>The meter answers HDLC, but not the sign-on of IEC 62056-21.</source>
        <translation>Mätaren svarar på HDLC, men inte på inloggningen enligt IEC 62056-21.</translation>
    </message>
    <message>
        <source>The meter answers IEC 62056-21, but offers no HDLC behind it.</source>
        <translation>Mätaren svarar med IEC 62056-21 men erbjuder ingen HDLC därefter.</translation>
    </message>
    <message>
        <source>The meter answers and lets us in.</source>
        <translation>Mätaren svarar och släpper in oss.</translation>
    </message>
    <message>
        <source>The meter answers only after the sign-on of IEC 62056-21.</source>
        <translation>Mätaren svarar först efter inloggningen enligt IEC 62056-21.</translation>
    </message>
    <message>
        <source>The meter answers the public client, and not this one.</source>
        <translation>Mätaren svarar den publika klienten, men inte denna.</translation>
    </message>
    <message>
        <source>The meter answers whole frames, but does not get on.</source>
        <translation>Mätaren svarar med hela ramar, men kommer inte vidare.</translation>
    </message>
    <message>
        <source>The meter answers with an error message of its maker.</source>
        <translation>Mätaren svarar med ett felmeddelande från sin tillverkare.</translation>
    </message>
    <message>
        <source>The meter answers; to be let in as this client, a password is needed and none was given.</source>
        <translation>Mätaren svarar; för att släppas in som denna klient behövs ett lösenord, och inget angavs.</translation>
    </message>
    <message>
        <source>The meter answers; to be let in as this client, keys are needed and none were given.</source>
        <translation>Mätaren svarar; för att släppas in som denna klient behövs nycklar, och inga angavs.</translation>
    </message>
    <message>
        <source>The meter did not take the password of programming mode.</source>
        <translation>Mätaren godtog inte lösenordet till programmeringsläget.</translation>
    </message>
    <message>
        <source>The meter does not offer this mode of IEC 62056-21.</source>
        <translation>Mätaren erbjuder inte detta läge av IEC 62056-21.</translation>
    </message>
    <message>
        <source>The meter is there, but speaks the other framing: HDLC, or the wrapper.</source>
        <translation>Mätaren finns där, men talar den andra inramningen: HDLC eller wrapper.</translation>
    </message>
    <message>
        <source>The meter opens HDLC, and answers at none of the addresses known.</source>
        <translation>Mätaren öppnar HDLC men svarar på ingen av de kända adresserna.</translation>
    </message>
    <message>
        <source>The meter refuses every connection: another reader may be connected.</source>
        <translation>Mätaren nekar varje förbindelse: en annan läsare kan vara ansluten.</translation>
    </message>
    <message>
        <source>The meter refuses the invocation counter.</source>
        <translation>Mätaren nekar invocation counter.</translation>
    </message>
    <message>
        <source>The meter refuses this client.</source>
        <translation>Mätaren nekar denna klient.</translation>
    </message>
    <message>
        <source>The meter speaks IEC 62056-21 alone: there is no HDLC at this port.</source>
        <translation>Mätaren talar enbart IEC 62056-21: det finns ingen HDLC på denna port.</translation>
    </message>
    <message>
        <source>The meter speaks at another speed.</source>
        <translation>Mätaren talar med en annan hastighet.</translation>
    </message>
    <message>
        <source>The meter speaks with another parity.</source>
        <translation>Mätaren talar med en annan paritet.</translation>
    </message>
    <message>
        <source>There is no optical head at this port.</source>
        <translation>Det finns inget optiskt läshuvud på denna port.</translation>
    </message>
    <message>
        <source>This program speaks 8N1 in HDLC and 7E1 in the sign-on: set the meter or the converter between to that, or read it with a program that can be set.</source>
        <translation>Detta program talar 8N1 i HDLC och 7E1 i inloggningen: ställ mätaren eller omvandlaren emellan på det, eller läs den med ett program som kan ställas in.</translation>
    </message>
    <message>
        <source>Use the address that works, named below.</source>
        <translation>Använd adressen som fungerar, angiven nedan.</translation>
    </message>
    <message>
        <source>Use the address that works, named below; first make sure that it is the meter you mean.</source>
        <translation>Använd adressen som fungerar, angiven nedan; se först till att det är mätaren du menar.</translation>
    </message>
    <message>
        <source>Use the protocol that works, named below.</source>
        <translation>Använd protokollet som fungerar, angivet nedan.</translation>
    </message>
    <message>
        <source>Use the protocol that works, named below; or enable IEC 62056-21 in the meter (Z18: 001 or 002).</source>
        <translation>Använd protokollet som fungerar, angivet nedan; eller slå på IEC 62056-21 i mätaren (Z18: 001 eller 002).</translation>
    </message>
    <message>
        <source>Use the speed that works, named below.</source>
        <translation>Använd hastigheten som fungerar, angiven nedan.</translation>
    </message>
    <message>
        <source>Connection lost; signing on again (%1 of %2)</source>
        <translation>Förbindelsen bröts; loggar in igen (%1 av %2)</translation>
    </message>
    <message>
        <source>Let the program make the parity: add ?parity=none to the port&apos;s address. If the speed is refused, use another converter.</source>
        <translation>Låt programmet göra pariteten: lägg till ?parity=none i portens adress. Om hastigheten vägras, använd en annan omvandlare.</translation>
    </message>
    <message>
        <source>The port does not do characters of this form: its driver or converter refuses the parity or speed.</source>
        <translation>Porten klarar inte tecken av denna form: drivrutinen eller omvandlaren vägrar pariteten eller hastigheten.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n attempt(s) more</source>
        <translation>
            <numerusform>och %n försök till</numerusform>
            <numerusform>och %n försök till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>typecodes</name>
    <message>
        <source>+1 hour (DK/NO/SE/DE/FR/ES)</source>
        <translation>+1 timme (DK/NO/SE/DE/FR/ES)</translation>
    </message>
    <message>
        <source>+10 hours</source>
        <translation>+10 timmar</translation>
    </message>
    <message>
        <source>+11 hours</source>
        <translation>+11 timmar</translation>
    </message>
    <message>
        <source>+12 hours</source>
        <translation>+12 timmar</translation>
    </message>
    <message>
        <source>+2 hours (FI)</source>
        <translation>+2 timmar (FI)</translation>
    </message>
    <message>
        <source>+3 hours</source>
        <translation>+3 timmar</translation>
    </message>
    <message>
        <source>+4 hours</source>
        <translation>+4 timmar</translation>
    </message>
    <message>
        <source>+5 hours</source>
        <translation>+5 timmar</translation>
    </message>
    <message>
        <source>+6 hours</source>
        <translation>+6 timmar</translation>
    </message>
    <message>
        <source>+7 hours</source>
        <translation>+7 timmar</translation>
    </message>
    <message>
        <source>+8 hours</source>
        <translation>+8 timmar</translation>
    </message>
    <message>
        <source>+9 hours</source>
        <translation>+9 timmar</translation>
    </message>
    <message>
        <source>-1 hour</source>
        <translation>-1 timme</translation>
    </message>
    <message>
        <source>-10 hours</source>
        <translation>-10 timmar</translation>
    </message>
    <message>
        <source>-11 hours</source>
        <translation>-11 timmar</translation>
    </message>
    <message>
        <source>-2 hours</source>
        <translation>-2 timmar</translation>
    </message>
    <message>
        <source>-3 hours</source>
        <translation>-3 timmar</translation>
    </message>
    <message>
        <source>-4 hours</source>
        <translation>-4 timmar</translation>
    </message>
    <message>
        <source>-5 hours</source>
        <translation>-5 timmar</translation>
    </message>
    <message>
        <source>-6 hours</source>
        <translation>-6 timmar</translation>
    </message>
    <message>
        <source>-7 hours</source>
        <translation>-7 timmar</translation>
    </message>
    <message>
        <source>-8 hours</source>
        <translation>-8 timmar</translation>
    </message>
    <message>
        <source>-9 hours</source>
        <translation>-9 timmar</translation>
    </message>
    <message>
        <source>10 A/5 A or 2 A/1 A</source>
        <translation>10 A/5 A eller 2 A/1 A</translation>
    </message>
    <message>
        <source>100 A/5 A or 20 A/1 A</source>
        <translation>100 A/5 A eller 20 A/1 A</translation>
    </message>
    <message>
        <source>1000 A/5 A or 200 A/1 A</source>
        <translation>1000 A/5 A eller 200 A/1 A</translation>
    </message>
    <message>
        <source>1107 configuration</source>
        <translation>1107-konfigurering</translation>
    </message>
    <message>
        <source>120 A/5 A or 24 A/1 A</source>
        <translation>120 A/5 A eller 24 A/1 A</translation>
    </message>
    <message>
        <source>15 A/5 A or 3 A/1 A</source>
        <translation>15 A/5 A eller 3 A/1 A</translation>
    </message>
    <message>
        <source>15 min.</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>150 A/5 A or 30 A/1 A</source>
        <translation>150 A/5 A eller 30 A/1 A</translation>
    </message>
    <message>
        <source>1500 A/5 A or 300 A/1 A</source>
        <translation>1500 A/5 A eller 300 A/1 A</translation>
    </message>
    <message>
        <source>160 A/5 A or 32 A/1 A</source>
        <translation>160 A/5 A eller 32 A/1 A</translation>
    </message>
    <message>
        <source>1st variant</source>
        <translation>1:a variant</translation>
    </message>
    <message>
        <source>2 systems (Aron)</source>
        <translation>2 system (Aron)</translation>
    </message>
    <message>
        <source>2-tariff / A+ out</source>
        <translation>2-tariff / A+ ut</translation>
    </message>
    <message>
        <source>2-tariff / Alarm in</source>
        <translation>2-tariff / larm in</translation>
    </message>
    <message>
        <source>2-tariff / Alarm in inverted</source>
        <translation>2-tariff / larm in inverterad</translation>
    </message>
    <message>
        <source>2-tariff inverted / A+ out</source>
        <translation>2-tariff inverterad / A+ ut</translation>
    </message>
    <message>
        <source>2-tariff inverted / Alarm in</source>
        <translation>2-tariff inverterad / larm in</translation>
    </message>
    <message>
        <source>2-tariff inverted / Alarm in inverted</source>
        <translation>2-tariff inverterad / larm in inverterad</translation>
    </message>
    <message>
        <source>20 A/5 A or 4 A/1 A</source>
        <translation>20 A/5 A eller 4 A/1 A</translation>
    </message>
    <message>
        <source>200 A/5 A or 40 A/1 A</source>
        <translation>200 A/5 A eller 40 A/1 A</translation>
    </message>
    <message>
        <source>2000 A/5 A or 400 A/1 A</source>
        <translation>2000 A/5 A eller 400 A/1 A</translation>
    </message>
    <message>
        <source>230 V AC tariff inputs of the primary module.</source>
        <translation>Primärmodulens tariffingångar 230 V AC.</translation>
    </message>
    <message>
        <source>2nd variant</source>
        <translation>2:a variant</translation>
    </message>
    <message>
        <source>3 systems</source>
        <translation>3 system</translation>
    </message>
    <message>
        <source>30 min.</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>30 ms pulse length / alarm input active</source>
        <translation>30 ms pulslängd / larmingång på</translation>
    </message>
    <message>
        <source>30 ms pulse length / alarm input deactivated</source>
        <translation>30 ms pulslängd / larmingång avstängd</translation>
    </message>
    <message>
        <source>300 A/5 A or 60 A/1 A</source>
        <translation>300 A/5 A eller 60 A/1 A</translation>
    </message>
    <message>
        <source>3000 A/5 A or 600 A/1 A</source>
        <translation>3000 A/5 A eller 600 A/1 A</translation>
    </message>
    <message>
        <source>4-tariff</source>
        <translation>4-tariff</translation>
    </message>
    <message>
        <source>4-tariff inverted</source>
        <translation>4-tariff inverterad</translation>
    </message>
    <message>
        <source>4-tariff sync load control</source>
        <translation>4-tariff synk. laststyrning</translation>
    </message>
    <message>
        <source>4-tariff sync load control inverted</source>
        <translation>4-tariff synk. laststyrning inverterad</translation>
    </message>
    <message>
        <source>5 A/5 A or 1 A/1 A</source>
        <translation>5 A/5 A eller 1 A/1 A</translation>
    </message>
    <message>
        <source>50 A/5 A or 10 A/1 A</source>
        <translation>50 A/5 A eller 10 A/1 A</translation>
    </message>
    <message>
        <source>500 A/5 A or 100 A/1 A</source>
        <translation>500 A/5 A eller 100 A/1 A</translation>
    </message>
    <message>
        <source>60 min.</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>75 A/5 A or 15 A/1 A</source>
        <translation>75 A/5 A eller 15 A/1 A</translation>
    </message>
    <message>
        <source>80 ms pulse length / alarm input active</source>
        <translation>80 ms pulslängd / larmingång på</translation>
    </message>
    <message>
        <source>80 ms pulse length / alarm input deactivated</source>
        <translation>80 ms pulslängd / larmingång avstängd</translation>
    </message>
    <message>
        <source>A locked ratio cannot be changed and not be unlocked through the optical port.</source>
        <translation>En låst omsättning kan varken ändras eller låsas upp via den optiska porten.</translation>
    </message>
    <message>
        <source>A- out / A+ out</source>
        <translation>A- ut / A+ ut</translation>
    </message>
    <message>
        <source>AT 378</source>
        <translation>AT 378</translation>
    </message>
    <message>
        <source>AT 379</source>
        <translation>AT 379</translation>
    </message>
    <message>
        <source>Accumulated maximum active power export P-</source>
        <translation>Ackumulerad toppeffekt P-max</translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+</source>
        <translation>Ackumulerad toppeffekt P+max</translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+, tariff 1</source>
        <translation>Ackumulerad toppeffekt P+max, tariff 1</translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+, tariff 2</source>
        <translation>Ackumulerad toppeffekt P+max, tariff 2</translation>
    </message>
    <message>
        <source>Accumulated maximum reactive power export Q-</source>
        <translation>Ackumulerad toppeffekt Q-max</translation>
    </message>
    <message>
        <source>Accumulated maximum reactive power import Q+</source>
        <translation>Ackumulerad toppeffekt Q+max</translation>
    </message>
    <message>
        <source>Accuracy class</source>
        <translation>Noggrannhetsklass</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L1, primary</source>
        <translation>Aktiv negativ energi A-, fas L1, primär</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L2, primary</source>
        <translation>Aktiv negativ energi A-, fas L2, primär</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L3, primary</source>
        <translation>Aktiv negativ energi A-, fas L3, primär</translation>
    </message>
    <message>
        <source>Active energy export A-, primary</source>
        <translation>Aktiv negativ energi A-, primär</translation>
    </message>
    <message>
        <source>Active energy export A-, secondary</source>
        <translation>Aktiv negativ energi A-, sekundär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 1, primary</source>
        <translation>Aktiv negativ energi A-, tariff 1, primär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 1, secondary</source>
        <translation>Aktiv negativ energi A-, tariff 1, sekundär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 2, primary</source>
        <translation>Aktiv negativ energi A-, tariff 2, primär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 2, secondary</source>
        <translation>Aktiv negativ energi A-, tariff 2, sekundär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 3, primary</source>
        <translation>Aktiv negativ energi A-, tariff 3, primär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 3, secondary</source>
        <translation>Aktiv negativ energi A-, tariff 3, sekundär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 4, primary</source>
        <translation>Aktiv negativ energi A-, tariff 4, primär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 4, secondary</source>
        <translation>Aktiv negativ energi A-, tariff 4, sekundär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 5, primary</source>
        <translation>Aktiv negativ energi A-, tariff 5, primär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 5, secondary</source>
        <translation>Aktiv negativ energi A-, tariff 5, sekundär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 6, primary</source>
        <translation>Aktiv negativ energi A-, tariff 6, primär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 6, secondary</source>
        <translation>Aktiv negativ energi A-, tariff 6, sekundär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 7, primary</source>
        <translation>Aktiv negativ energi A-, tariff 7, primär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 7, secondary</source>
        <translation>Aktiv negativ energi A-, tariff 7, sekundär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 8, primary</source>
        <translation>Aktiv negativ energi A-, tariff 8, primär</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 8, secondary</source>
        <translation>Aktiv negativ energi A-, tariff 8, sekundär</translation>
    </message>
    <message>
        <source>Active energy export A-, trip counter</source>
        <translation>Aktiv negativ energi A-, tripräknare</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L1, primary</source>
        <translation>Aktiv positiv energi A+, fas L1, primär</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L2, primary</source>
        <translation>Aktiv positiv energi A+, fas L2, primär</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L3, primary</source>
        <translation>Aktiv positiv energi A+, fas L3, primär</translation>
    </message>
    <message>
        <source>Active energy import A+, primary</source>
        <translation>Aktiv positiv energi A+, primär</translation>
    </message>
    <message>
        <source>Active energy import A+, secondary</source>
        <translation>Aktiv positiv energi A+, sekundär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 1, primary</source>
        <translation>Aktiv positiv energi A+, tariff 1, primär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 1, secondary</source>
        <translation>Aktiv positiv energi A+, tariff 1, sekundär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 2, primary</source>
        <translation>Aktiv positiv energi A+, tariff 2, primär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 2, secondary</source>
        <translation>Aktiv positiv energi A+, tariff 2, sekundär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 3, primary</source>
        <translation>Aktiv positiv energi A+, tariff 3, primär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 3, secondary</source>
        <translation>Aktiv positiv energi A+, tariff 3, sekundär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 4, primary</source>
        <translation>Aktiv positiv energi A+, tariff 4, primär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 4, secondary</source>
        <translation>Aktiv positiv energi A+, tariff 4, sekundär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 5, primary</source>
        <translation>Aktiv positiv energi A+, tariff 5, primär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 5, secondary</source>
        <translation>Aktiv positiv energi A+, tariff 5, sekundär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 6, primary</source>
        <translation>Aktiv positiv energi A+, tariff 6, primär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 6, secondary</source>
        <translation>Aktiv positiv energi A+, tariff 6, sekundär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 7, primary</source>
        <translation>Aktiv positiv energi A+, tariff 7, primär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 7, secondary</source>
        <translation>Aktiv positiv energi A+, tariff 7, sekundär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 8, primary</source>
        <translation>Aktiv positiv energi A+, tariff 8, primär</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 8, secondary</source>
        <translation>Aktiv positiv energi A+, tariff 8, sekundär</translation>
    </message>
    <message>
        <source>Active energy import A+, trip counter</source>
        <translation>Aktiv positiv energi A+, tripräknare</translation>
    </message>
    <message>
        <source>Active energy |A+| + |A-|, primary</source>
        <translation>Aktiv energi |A+| + |A-|, primär</translation>
    </message>
    <message>
        <source>Active power export P-</source>
        <translation>Aktiv negativ effekt P-</translation>
    </message>
    <message>
        <source>Active power export P- of phase L1</source>
        <translation>Aktiv negativ effekt P-, fas L1</translation>
    </message>
    <message>
        <source>Active power export P- of phase L2</source>
        <translation>Aktiv negativ effekt P-, fas L2</translation>
    </message>
    <message>
        <source>Active power export P- of phase L3</source>
        <translation>Aktiv negativ effekt P-, fas L3</translation>
    </message>
    <message>
        <source>Active power import P+</source>
        <translation>Aktiv positiv effekt P+</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1</source>
        <translation>Aktiv positiv effekt P+, fas L1</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2</source>
        <translation>Aktiv positiv effekt P+, fas L2</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3</source>
        <translation>Aktiv positiv effekt P+, fas L3</translation>
    </message>
    <message>
        <source>Add {value}.</source>
        <translation>Lägg till {value}.</translation>
    </message>
    <message>
        <source>Analysis logger setup</source>
        <translation>Inställning av analyslogg</translation>
    </message>
    <message>
        <source>Apparent energy export E-, primary</source>
        <translation>Skenbar negativ energi E-, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, trip counter</source>
        <translation>Skenbar negativ energi E-, tripräknare</translation>
    </message>
    <message>
        <source>Apparent energy import E+, primary</source>
        <translation>Skenbar positiv energi E+, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, trip counter</source>
        <translation>Skenbar positiv energi E+, tripräknare</translation>
    </message>
    <message>
        <source>Apparent power export S-</source>
        <translation>Skenbar negativ effekt S-</translation>
    </message>
    <message>
        <source>Apparent power import S+</source>
        <translation>Skenbar positiv effekt S+</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österrike</translation>
    </message>
    <message>
        <source>Automatic list</source>
        <translation>Automatisk lista</translation>
    </message>
    <message>
        <source>Backup list (without supply)</source>
        <translation>Reservlista (utan matning)</translation>
    </message>
    <message>
        <source>Based on primary energy</source>
        <translation>Baserad på primär energi</translation>
    </message>
    <message>
        <source>Based on secondary energy</source>
        <translation>Baserad på sekundär energi</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Brytare</translation>
    </message>
    <message>
        <source>CH 318</source>
        <translation>CH 318</translation>
    </message>
    <message>
        <source>CT primary current</source>
        <translation>Strömtransformator, primärström</translation>
    </message>
    <message>
        <source>CT ratio</source>
        <translation>CT-omsättning</translation>
    </message>
    <message>
        <source>CT secondary current</source>
        <translation>Strömtransformator, sekundärström</translation>
    </message>
    <message>
        <source>Calendar setup</source>
        <translation>Kalenderinställningar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Changes the day on which the meter closes a billing period.</source>
        <translation>Ändrar den dag då mätaren avslutar en debiteringsperiod.</translation>
    </message>
    <message>
        <source>Changes the meter&apos;s local time in summer: billing periods and tariffs begin at other moments.</source>
        <translation>Ändrar mätarens lokala tid på sommaren: debiteringsperioder och tariffer börjar vid andra tidpunkter.</translation>
    </message>
    <message>
        <source>Changes to which tariff energy is counted.</source>
        <translation>Ändrar på vilken tariff energin räknas.</translation>
    </message>
    <message>
        <source>Changes when the meter closes a billing period.</source>
        <translation>Ändrar när mätaren avslutar en debiteringsperiod.</translation>
    </message>
    <message>
        <source>Changing the integration period deletes the load profile. Read the load profile first.</source>
        <translation>Om integreringsperioden ändras raderas lastprofilen. Läs av lastprofilen först.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Class 0.5</source>
        <translation>Klass 0,5</translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation>Klass 1</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>Klass B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>Klass C</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Landkod</translation>
    </message>
    <message>
        <source>Country specific.</source>
        <translation>Landsspecifik.</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Current of phase L1</source>
        <translation>Ström, fas L1</translation>
    </message>
    <message>
        <source>Current of phase L2</source>
        <translation>Ström, fas L2</translation>
    </message>
    <message>
        <source>Current of phase L3</source>
        <translation>Ström, fas L3</translation>
    </message>
    <message>
        <source>Current range</source>
        <translation>Strömområde</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>Tjeckien</translation>
    </message>
    <message>
        <source>DK 348</source>
        <translation>DK 348</translation>
    </message>
    <message>
        <source>DK 349</source>
        <translation>DK 349</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Daylight saving time / summer-winter time table</source>
        <translation>Tabell för sommar-/vintertid</translation>
    </message>
    <message>
        <source>Debiting logger 2 interval</source>
        <translation>Intervall för debiteringslogg 2</translation>
    </message>
    <message>
        <source>Debiting logging interval</source>
        <translation>Loggningsintervall debitering</translation>
    </message>
    <message>
        <source>Debiting stop date</source>
        <translation>Debiteringsstopp, datum</translation>
    </message>
    <message>
        <source>Debiting stop pulse / -</source>
        <translation>Debiteringsstopp puls / -</translation>
    </message>
    <message>
        <source>Decimals in display</source>
        <translation>Decimaler i display</translation>
    </message>
    <message>
        <source>Default setup</source>
        <translation>Standardinställning</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inaktiverat</translation>
    </message>
    <message>
        <source>Display configuration</source>
        <translation>Konfigurering av display</translation>
    </message>
    <message>
        <source>Display test: all segments</source>
        <translation>Displaytest: alla segment</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>EU 319</source>
        <translation>EU 319</translation>
    </message>
    <message>
        <source>Energy type</source>
        <translation>Energityp</translation>
    </message>
    <message>
        <source>Enter a type number of this family, or choose the family that the meter is of.</source>
        <translation>Ange ett typnummer ur denna familj eller välj den familj som mätaren tillhör.</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Every primary energy and power, and with it what is billed, is the secondary value times this ratio. Compare it with the label of the current transformers. The meter logs the change.</source>
        <translation>All primär energi och effekt, och därmed det som debiteras, är sekundärvärdet gånger denna omsättning. Jämför den med strömtransformatorernas märkskylt. Mätaren loggar ändringen.</translation>
    </message>
    <message>
        <source>Every second month, February</source>
        <translation>Varannan månad, februari</translation>
    </message>
    <message>
        <source>Every second month, January</source>
        <translation>Varannan månad, januari</translation>
    </message>
    <message>
        <source>Every third month, February</source>
        <translation>Var tredje månad, februari</translation>
    </message>
    <message>
        <source>Every third month, January</source>
        <translation>Var tredje månad, januari</translation>
    </message>
    <message>
        <source>Every third month, March</source>
        <translation>Var tredje månad, mars</translation>
    </message>
    <message>
        <source>FI 359</source>
        <translation>FI 359</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Finland (Åland)</source>
        <translation>Finland (Åland)</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Frequency code protocol</source>
        <translation>Protokoll, frekvenskod</translation>
    </message>
    <message>
        <source>GMT</source>
        <translation>GMT</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Generation D</source>
        <translation>Generation D</translation>
    </message>
    <message>
        <source>Generation N</source>
        <translation>Generation N</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greenwich Mean Time (GMT)</source>
        <translation>Greenwich Mean Time (GMT)</translation>
    </message>
    <message>
        <source>Half-yearly, April</source>
        <translation>Var sjätte månad, april</translation>
    </message>
    <message>
        <source>Half-yearly, February</source>
        <translation>Var sjätte månad, februari</translation>
    </message>
    <message>
        <source>Half-yearly, January</source>
        <translation>Var sjätte månad, januari</translation>
    </message>
    <message>
        <source>Half-yearly, June</source>
        <translation>Var sjätte månad, juni</translation>
    </message>
    <message>
        <source>Half-yearly, March</source>
        <translation>Var sjätte månad, mars</translation>
    </message>
    <message>
        <source>Half-yearly, May</source>
        <translation>Var sjätte månad, maj</translation>
    </message>
    <message>
        <source>Historical data: entries of the debiting logger</source>
        <translation>Historiska data: poster i debiteringsloggen</translation>
    </message>
    <message>
        <source>Hour counter</source>
        <translation>Timräkneverk</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Hölje</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungern</translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: input.</source>
        <translation>I/O 1: ingång; I/O 2: ingång.</translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: none.</source>
        <translation>I/O 1: ingång; I/O 2: ingen.</translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: output.</source>
        <translation>I/O 1: ingång; I/O 2: utgång.</translation>
    </message>
    <message>
        <source>I/O 1: output; I/O 2: output.</source>
        <translation>I/O 1: utgång; I/O 2: utgång.</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>In the data sheet, not in the technical description.</source>
        <translation>Finns i databladet, inte i den tekniska beskrivningen.</translation>
    </message>
    <message>
        <source>Integration period / load profile period</source>
        <translation>Integreringsperiod/lastprofilperiod</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>LED configuration</source>
        <translation>LED-konfigurering</translation>
    </message>
    <message>
        <source>LED switched off without consumption</source>
        <translation>LED av när ingen förbrukning</translation>
    </message>
    <message>
        <source>LED switched on without consumption</source>
        <translation>LED på när ingen förbrukning</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Listed for CT meters with a HAN port; meaning not published</source>
        <translation>Listad för CT-mätare med HAN-port; betydelsen ej publicerad</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Load control 1 / Load control 2</source>
        <translation>Laststyrning 1 / laststyrning 2</translation>
    </message>
    <message>
        <source>Load control disabled</source>
        <translation>Ingen laststyrning</translation>
    </message>
    <message>
        <source>Load control load / Status control</source>
        <translation>Laststyrning last / statuskontroll</translation>
    </message>
    <message>
        <source>Load control plan</source>
        <translation>Laststyrningsplan</translation>
    </message>
    <message>
        <source>Load profile data: entries of the load profile</source>
        <translation>Lastprofildata: poster i lastprofilen</translation>
    </message>
    <message>
        <source>Load profile event status</source>
        <translation>Lastprofil, händelsestatus</translation>
    </message>
    <message>
        <source>Load profile values change by the CT ratio: readers of the profile must know which energy it holds.</source>
        <translation>Lastprofilens värden ändras med CT-omsättningen: den som läser profilen måste veta vilken energi den innehåller.</translation>
    </message>
    <message>
        <source>Load profile, based on</source>
        <translation>Lastprofil, baserad på</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Manual list (left button)</source>
        <translation>Manuell lista (vänster knapp)</translation>
    </message>
    <message>
        <source>Maximum active power export P-</source>
        <translation>Toppeffekt P-max</translation>
    </message>
    <message>
        <source>Maximum active power import P+</source>
        <translation>Toppeffekt P+max</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of the day</source>
        <translation>Toppeffekt P+max under dygnet</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of the day, date</source>
        <translation>Toppeffekt P+max under dygnet, datum</translation>
    </message>
    <message>
        <source>Maximum active power import P+, date</source>
        <translation>Toppeffekt P+max, datum</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 1</source>
        <translation>Toppeffekt P+max, tariff 1</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 1, date</source>
        <translation>Toppeffekt P+max, tariff 1, datum</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 2</source>
        <translation>Toppeffekt P+max, tariff 2</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 2, date</source>
        <translation>Toppeffekt P+max, tariff 2, datum</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-</source>
        <translation>Toppeffekt Q-max</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+</source>
        <translation>Toppeffekt Q+max</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, date</source>
        <translation>Toppeffekt Q+max, datum</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 1</source>
        <translation>Toppeffekt Q+max, tariff 1</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 1, date</source>
        <translation>Toppeffekt Q+max, tariff 1, datum</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 2</source>
        <translation>Toppeffekt Q+max, tariff 2</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 2, date</source>
        <translation>Toppeffekt Q+max, tariff 2, datum</translation>
    </message>
    <message>
        <source>Measuring systems</source>
        <translation>Mätsystem</translation>
    </message>
    <message>
        <source>Meter number 1</source>
        <translation>Mätarnummer 1</translation>
    </message>
    <message>
        <source>Meter number 2</source>
        <translation>Mätarnummer 2</translation>
    </message>
    <message>
        <source>Meter number 3</source>
        <translation>Mätarnummer 3</translation>
    </message>
    <message>
        <source>Meter serial number</source>
        <translation>Mätarens serienummer</translation>
    </message>
    <message>
        <source>Meter status</source>
        <translation>Mätarstatus</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Mätartyp</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of the day</source>
        <translation>Lägsta effekt P+min under dygnet</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of the day, date</source>
        <translation>Lägsta effekt P+min under dygnet, datum</translation>
    </message>
    <message>
        <source>Mode A and C, UD1</source>
        <translation>Läge A och C, UD1</translation>
    </message>
    <message>
        <source>Mode A and C, UD2</source>
        <translation>Läge A och C, UD2</translation>
    </message>
    <message>
        <source>Module port control</source>
        <translation>Modulportstyrning</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <source>Move it to another list.</source>
        <translation>Flytta den till en annan lista.</translation>
    </message>
    <message>
        <source>Moves the meter&apos;s local time: billing periods and tariffs begin at other moments.</source>
        <translation>Flyttar mätarens lokala tid: debiteringsperioder och tariffer börjar vid andra tidpunkter.</translation>
    </message>
    <message>
        <source>NO 337</source>
        <translation>NO 337</translation>
    </message>
    <message>
        <source>NO 338</source>
        <translation>NO 338</translation>
    </message>
    <message>
        <source>NO 339</source>
        <translation>NO 339</translation>
    </message>
    <message>
        <source>Net active energy |A+| - |A-|, primary</source>
        <translation>Aktiv nettoenergi |A+| - |A-|, primär</translation>
    </message>
    <message>
        <source>No PB2 setup</source>
        <translation>Ingen inställning av knapp 2</translation>
    </message>
    <message>
        <source>No breaker</source>
        <translation>Utan brytare</translation>
    </message>
    <message>
        <source>No display order form</source>
        <translation>Ingen beställningsblankett för display</translation>
    </message>
    <message>
        <source>No exception days</source>
        <translation>Inga undantagsdagar</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>Ingen funktion</translation>
    </message>
    <message>
        <source>No radio</source>
        <translation>Utan radio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>None (externally controlled)</source>
        <translation>Inget (externt styrt)</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Not in the technical description for CT; in the maker&apos;s list of meters with a HAN port (HAN-NVE rev. 3.1: 685-11-21x/31x-Nxx-1101-040).</source>
        <translation>Saknas i den tekniska beskrivningen för CT; finns i tillverkarens lista över mätare med HAN-port (HAN-NVE rev. 3.1: 685-11-21x/31x-Nxx-1101-040).</translation>
    </message>
    <message>
        <source>Number of debiting periods</source>
        <translation>Antal debiteringsperioder</translation>
    </message>
    <message>
        <source>OMNIPOWER</source>
        <translation>OMNIPOWER</translation>
    </message>
    <message>
        <source>OMNIPOWER CT</source>
        <translation>OMNIPOWER CT</translation>
    </message>
    <message>
        <source>Only for meters without radio.</source>
        <translation>Endast för mätare utan radio.</translation>
    </message>
    <message>
        <source>Our code for a document without an order form: the maker prints none.</source>
        <translation>Vår kod för ett dokument utan beställningsblankett: tillverkaren anger ingen.</translation>
    </message>
    <message>
        <source>PL 369</source>
        <translation>PL 369</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Power factor of phase L1</source>
        <translation>Effektfaktor, fas L1</translation>
    </message>
    <message>
        <source>Power factor of phase L2</source>
        <translation>Effektfaktor, fas L2</translation>
    </message>
    <message>
        <source>Power factor of phase L3</source>
        <translation>Effektfaktor, fas L3</translation>
    </message>
    <message>
        <source>Power factor, total</source>
        <translation>Effektfaktor, totalt</translation>
    </message>
    <message>
        <source>Power threshold counter</source>
        <translation>Räkneverk tröskelvärde effekt</translation>
    </message>
    <message>
        <source>Power threshold value</source>
        <translation>Tröskelvärde effekt</translation>
    </message>
    <message>
        <source>Primary energy</source>
        <translation>Primär energi</translation>
    </message>
    <message>
        <source>Primary module configuration</source>
        <translation>Primärmodul, konfigurering</translation>
    </message>
    <message>
        <source>Pulse in / 2-tariff</source>
        <translation>Puls in / 2-tariff</translation>
    </message>
    <message>
        <source>Pulse in / 2-tariff inverted</source>
        <translation>Puls in / 2-tariff inverterad</translation>
    </message>
    <message>
        <source>Pulse in / A+ out</source>
        <translation>Puls in / A+ ut</translation>
    </message>
    <message>
        <source>Pulse in / Alarm in</source>
        <translation>Puls in / larm in</translation>
    </message>
    <message>
        <source>Pulse in / Alarm in inverted</source>
        <translation>Puls in / larm in inverterad</translation>
    </message>
    <message>
        <source>Pulse in / Load control</source>
        <translation>Puls in / laststyrning</translation>
    </message>
    <message>
        <source>Pulse in / Load tariff sync</source>
        <translation>Puls in / lasttariff synk</translation>
    </message>
    <message>
        <source>Pulse in / Load tariff sync inverted</source>
        <translation>Puls in / lasttariff synk inverterad</translation>
    </message>
    <message>
        <source>Pulse in / Toggle Load control 1 &amp; 2</source>
        <translation>Puls in / växla laststyrning 1 &amp; 2</translation>
    </message>
    <message>
        <source>Pulse in inv. / Load tariff sync</source>
        <translation>Puls in inv. / lasttariff synk</translation>
    </message>
    <message>
        <source>Pulse in inv. / Load tariff sync inverted</source>
        <translation>Puls in inv. / lasttariff synk inverterad</translation>
    </message>
    <message>
        <source>Pulse input</source>
        <translation>Pulsingång</translation>
    </message>
    <message>
        <source>Pulse out length / alarm input</source>
        <translation>Puls ut längd/larmingång</translation>
    </message>
    <message>
        <source>Pulse output (module)</source>
        <translation>Pulsutgång (modul)</translation>
    </message>
    <message>
        <source>Pulses of the module change by the CT ratio: whatever counts them must be set to match.</source>
        <translation>Modulens pulser ändras med CT-omsättningen: det som räknar dem måste ställas in därefter.</translation>
    </message>
    <message>
        <source>Push button 2 setup</source>
        <translation>Knapp 2, inställningar</translation>
    </message>
    <message>
        <source>R+ out / A+ out</source>
        <translation>R+ ut / A+ ut</translation>
    </message>
    <message>
        <source>ROM checksum</source>
        <translation>ROM-kontrollsumma</translation>
    </message>
    <message>
        <source>Radio (for OMNIA)</source>
        <translation>Radio (för OMNIA)</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, primary</source>
        <translation>Reaktiv energi R1, kvadrant 1, primär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, secondary</source>
        <translation>Reaktiv energi R1, kvadrant 1, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, primary</source>
        <translation>Reaktiv energi R2, kvadrant 2, primär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, primary</source>
        <translation>Reaktiv energi R3, kvadrant 3, primär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, primary</source>
        <translation>Reaktiv energi R4, kvadrant 4, primär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, secondary</source>
        <translation>Reaktiv energi R4, kvadrant 4, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, primary</source>
        <translation>Reaktiv negativ energi R-, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, secondary</source>
        <translation>Reaktiv negativ energi R-, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 1, primary</source>
        <translation>Reaktiv negativ energi R-, tariff 1, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 1, secondary</source>
        <translation>Reaktiv negativ energi R-, tariff 1, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 2, primary</source>
        <translation>Reaktiv negativ energi R-, tariff 2, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 2, secondary</source>
        <translation>Reaktiv negativ energi R-, tariff 2, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 3, primary</source>
        <translation>Reaktiv negativ energi R-, tariff 3, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 3, secondary</source>
        <translation>Reaktiv negativ energi R-, tariff 3, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 4, primary</source>
        <translation>Reaktiv negativ energi R-, tariff 4, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 4, secondary</source>
        <translation>Reaktiv negativ energi R-, tariff 4, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 5, primary</source>
        <translation>Reaktiv negativ energi R-, tariff 5, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 5, secondary</source>
        <translation>Reaktiv negativ energi R-, tariff 5, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 6, primary</source>
        <translation>Reaktiv negativ energi R-, tariff 6, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 6, secondary</source>
        <translation>Reaktiv negativ energi R-, tariff 6, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 7, primary</source>
        <translation>Reaktiv negativ energi R-, tariff 7, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 7, secondary</source>
        <translation>Reaktiv negativ energi R-, tariff 7, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 8, primary</source>
        <translation>Reaktiv negativ energi R-, tariff 8, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 8, secondary</source>
        <translation>Reaktiv negativ energi R-, tariff 8, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, trip counter</source>
        <translation>Reaktiv negativ energi R-, tripräknare</translation>
    </message>
    <message>
        <source>Reactive energy import R+, primary</source>
        <translation>Reaktiv positiv energi R+, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, secondary</source>
        <translation>Reaktiv positiv energi R+, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 1, primary</source>
        <translation>Reaktiv positiv energi R+, tariff 1, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 1, secondary</source>
        <translation>Reaktiv positiv energi R+, tariff 1, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 2, primary</source>
        <translation>Reaktiv positiv energi R+, tariff 2, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 2, secondary</source>
        <translation>Reaktiv positiv energi R+, tariff 2, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 3, primary</source>
        <translation>Reaktiv positiv energi R+, tariff 3, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 3, secondary</source>
        <translation>Reaktiv positiv energi R+, tariff 3, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 4, primary</source>
        <translation>Reaktiv positiv energi R+, tariff 4, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 4, secondary</source>
        <translation>Reaktiv positiv energi R+, tariff 4, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 5, primary</source>
        <translation>Reaktiv positiv energi R+, tariff 5, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 5, secondary</source>
        <translation>Reaktiv positiv energi R+, tariff 5, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 6, primary</source>
        <translation>Reaktiv positiv energi R+, tariff 6, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 6, secondary</source>
        <translation>Reaktiv positiv energi R+, tariff 6, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 7, primary</source>
        <translation>Reaktiv positiv energi R+, tariff 7, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 7, secondary</source>
        <translation>Reaktiv positiv energi R+, tariff 7, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 8, primary</source>
        <translation>Reaktiv positiv energi R+, tariff 8, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 8, secondary</source>
        <translation>Reaktiv positiv energi R+, tariff 8, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, trip counter</source>
        <translation>Reaktiv positiv energi R+, tripräknare</translation>
    </message>
    <message>
        <source>Reactive power export Q-</source>
        <translation>Reaktiv negativ effekt Q-</translation>
    </message>
    <message>
        <source>Reactive power import Q+</source>
        <translation>Reaktiv positiv effekt Q+</translation>
    </message>
    <message>
        <source>Register control</source>
        <translation>Registerstyrning</translation>
    </message>
    <message>
        <source>Remove it, or choose one of the family&apos;s readings.</source>
        <translation>Ta bort den eller välj en av familjens avläsningar.</translation>
    </message>
    <message>
        <source>Remove it, or correct position {field} of the type number.</source>
        <translation>Ta bort den eller rätta position {field} i typnumret.</translation>
    </message>
    <message>
        <source>Remove readings until {allowed} are left.</source>
        <translation>Ta bort avläsningar tills {allowed} återstår.</translation>
    </message>
    <message>
        <source>Remove the repetition.</source>
        <translation>Ta bort upprepningen.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ryssland</translation>
    </message>
    <message>
        <source>S0 output</source>
        <translation>S0-utgång</translation>
    </message>
    <message>
        <source>SE 326</source>
        <translation>SE 326</translation>
    </message>
    <message>
        <source>SE 328</source>
        <translation>SE 328</translation>
    </message>
    <message>
        <source>SE 329</source>
        <translation>SE 329</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudiarabien</translation>
    </message>
    <message>
        <source>Secondary energy</source>
        <translation>Sekundär energi</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z12 to 00.</source>
        <translation>Sätt Z3 till något av {allowed} eller Z12 till 00.</translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z13 to 000 or 002.</source>
        <translation>Sätt Z3 till något av {allowed} eller Z13 till 000 eller 002.</translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z8 to 1 or 3.</source>
        <translation>Sätt Z3 till något av {allowed} eller Z8 till 1 eller 3.</translation>
    </message>
    <message>
        <source>Set ct.ratio or ct.primary; the other follows.</source>
        <translation>Ange ct.ratio eller ct.primary; den andra följer med.</translation>
    </message>
    <message>
        <source>Set ct.ratio to the primary divided by the secondary current of the transformers, {allowed}.</source>
        <translation>Sätt ct.ratio till transformatorernas primärström dividerad med sekundärströmmen, {allowed}.</translation>
    </message>
    <message>
        <source>Set ct.ratio; Z21 follows.</source>
        <translation>Ange ct.ratio; Z21 följer med.</translation>
    </message>
    <message>
        <source>Set it to one of: {allowed}.</source>
        <translation>Sätt den till något av: {allowed}.</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakien</translation>
    </message>
    <message>
        <source>Software number</source>
        <translation>Programvarunummer</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sydafrika</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Special data 1</source>
        <translation>Specialdata 1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Supercap</source>
        <translation>Superkondensator</translation>
    </message>
    <message>
        <source>Supercap + battery</source>
        <translation>Superkondensator + batteri</translation>
    </message>
    <message>
        <source>Supply backup</source>
        <translation>Reservmatning</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Switzerland (French part)</source>
        <translation>Schweiz (franska delen)</translation>
    </message>
    <message>
        <source>Switzerland (German part)</source>
        <translation>Schweiz (tyska delen)</translation>
    </message>
    <message>
        <source>Switzerland (Italian part)</source>
        <translation>Schweiz (italienska delen)</translation>
    </message>
    <message>
        <source>Tariff control plan</source>
        <translation>Tariffstyrningsplan</translation>
    </message>
    <message>
        <source>Tariff disabled</source>
        <translation>Ingen tariffplan</translation>
    </message>
    <message>
        <source>The CT ratio is {value}, but Z21 says {other}: both are the same number in the meter.</source>
        <translation>CT-omsättningen är {value} men Z21 anger {other}: de är samma tal i mätaren.</translation>
    </message>
    <message>
        <source>The CT ratio is {value}; it may be {allowed}.</source>
        <translation>CT-omsättningen är {value}; den får vara {allowed}.</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Nederländerna</translation>
    </message>
    <message>
        <source>The decimals of the display are fixed when the meter is ordered (legal requirement).</source>
        <translation>Displayens decimaler bestäms när mätaren beställs (lagkrav).</translation>
    </message>
    <message>
        <source>The secondary current is {value} A, but the type number&apos;s position {field} says {other} A.</source>
        <translation>Sekundärströmmen är {value} A men position {field} i typnumret anger {other} A.</translation>
    </message>
    <message>
        <source>The type number says what was built; it cannot be changed.</source>
        <translation>Typnumret anger vad som är byggt; det kan inte ändras.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L1</source>
        <translation>Total harmonisk distorsion (THD) för spänning, fas L1</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L2</source>
        <translation>Total harmonisk distorsion (THD) för spänning, fas L2</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L3</source>
        <translation>Total harmonisk distorsion (THD) för spänning, fas L3</translation>
    </message>
    <message>
        <source>Transformer ratio</source>
        <translation>Transformatoromsättning</translation>
    </message>
    <message>
        <source>Transformer ratio (unlocked / locked)</source>
        <translation>Transformatoromsättning (olåst/låst)</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turkiet</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Typnummer</translation>
    </message>
    <message>
        <source>Type number version</source>
        <translation>Typnummerversion</translation>
    </message>
    <message>
        <source>Unit of pulse input</source>
        <translation>Pulsingång, enhet</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Olåst</translation>
    </message>
    <message>
        <source>Up to 2015 without DLMS and 1107 (technical description, footnote 11); newer data sheets name DLMS for both.</source>
        <translation>Till och med 2015 utan DLMS och 1107 (teknisk beskrivning, fotnot 11); nyare datablad anger DLMS för båda.</translation>
    </message>
    <message>
        <source>Use transformers of {other} A secondary current, or correct the type number.</source>
        <translation>Använd transformatorer med {other} A sekundärström eller rätta typnumret.</translation>
    </message>
    <message>
        <source>Utility list (right button)</source>
        <translation>Nätbolagets lista (höger knapp)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Voltage of phase L1</source>
        <translation>Spänning, fas L1</translation>
    </message>
    <message>
        <source>Voltage of phase L2</source>
        <translation>Spänning, fas L2</translation>
    </message>
    <message>
        <source>Voltage of phase L3</source>
        <translation>Spänning, fas L3</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Yearly, April</source>
        <translation>Varje år, april</translation>
    </message>
    <message>
        <source>Yearly, August</source>
        <translation>Varje år, augusti</translation>
    </message>
    <message>
        <source>Yearly, December</source>
        <translation>Varje år, december</translation>
    </message>
    <message>
        <source>Yearly, February</source>
        <translation>Varje år, februari</translation>
    </message>
    <message>
        <source>Yearly, January</source>
        <translation>Varje år, januari</translation>
    </message>
    <message>
        <source>Yearly, July</source>
        <translation>Varje år, juli</translation>
    </message>
    <message>
        <source>Yearly, June</source>
        <translation>Varje år, juni</translation>
    </message>
    <message>
        <source>Yearly, March</source>
        <translation>Varje år, mars</translation>
    </message>
    <message>
        <source>Yearly, May</source>
        <translation>Varje år, maj</translation>
    </message>
    <message>
        <source>Yearly, November</source>
        <translation>Varje år, november</translation>
    </message>
    <message>
        <source>Yearly, October</source>
        <translation>Varje år, oktober</translation>
    </message>
    <message>
        <source>Yearly, September</source>
        <translation>Varje år, september</translation>
    </message>
    <message>
        <source>Z12 = {value} gives the pulse input a unit, but Z3 = {other} gives the module no pulse input.</source>
        <translation>Z12 = {value} ger pulsingången en enhet men Z3 = {other} ger modulen ingen pulsingång.</translation>
    </message>
    <message>
        <source>Z13 = {value} lets the module&apos;s inputs select the tariff, but Z3 = {other} gives the module no tariff input.</source>
        <translation>Z13 = {value} låter modulens ingångar välja tariff men Z3 = {other} ger modulen ingen tariffingång.</translation>
    </message>
    <message>
        <source>Z8 = {value} activates the alarm input, but Z3 = {other} gives the module no alarm input.</source>
        <translation>Z8 = {value} aktiverar larmingången men Z3 = {other} ger modulen ingen larmingång.</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>en annan post</translation>
    </message>
    <message>
        <source>anything but {codes}</source>
        <translation>allt utom {codes}</translation>
    </message>
    <message>
        <source>at most {count} characters</source>
        <translation>högst {count} tecken</translation>
    </message>
    <message>
        <source>at most {count} dates YYYY-MM-DD</source>
        <translation>högst {count} datum YYYY-MM-DD</translation>
    </message>
    <message>
        <source>at most {count} of: {names}</source>
        <translation>högst {count} av: {names}</translation>
    </message>
    <message>
        <source>at most {count} ranges YYYY-MM-DD/YYYY-MM-DD</source>
        <translation>högst {count} perioder YYYY-MM-DD/YYYY-MM-DD</translation>
    </message>
    <message>
        <source>at most {count} starts MM-DD=season, season 1 to {maximum}</source>
        <translation>högst {count} starter MM-DD=säsong, säsong 1 till {maximum}</translation>
    </message>
    <message>
        <source>at most {count} switches HH:MM=value, value {minimum} to {maximum}</source>
        <translation>högst {count} omkopplingar HH:MM=värde, värde {minimum} till {maximum}</translation>
    </message>
    <message>
        <source>display readings</source>
        <translation>displayavläsningar</translation>
    </message>
    <message>
        <source>it is not in its usual form</source>
        <translation>det har inte den vanliga formen</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>leaves no possible value for a position that is still open</source>
        <translation>lämnar inget möjligt värde för en position som ännu är öppen</translation>
    </message>
    <message>
        <source>needs {needed}, not {chosen}</source>
        <translation>kräver {needed}, inte {chosen}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>inga avläsningar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>not with {others}</source>
        <translation>inte med {others}</translation>
    </message>
    <message>
        <source>order form {value}</source>
        <translation>beställningsblankett {value}</translation>
    </message>
    <message>
        <source>ratio {value}</source>
        <translation>omsättning {value}</translation>
    </message>
    <message>
        <source>stands in the tables without a code that can be ordered</source>
        <translation>står i tabellerna utan en beställningsbar kod</translation>
    </message>
    <message>
        <source>the type number</source>
        <translation>typnumret</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>unknown code {value}</source>
        <translation>okänd kod {value}</translation>
    </message>
    <message>
        <source>unknown {name} {code}</source>
        <translation>okänt värde för {name}: {code}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>{item} cannot be {value}.</source>
        <translation>{item} kan inte vara {value}.</translation>
    </message>
    <message>
        <source>{item} has no value although the document holds other Z-codes.</source>
        <translation>{item} saknar värde trots att dokumentet innehåller andra Z-koder.</translation>
    </message>
    <message>
        <source>{list} has {value} readings; it holds at most {allowed}.</source>
        <translation>{list} har {value} avläsningar; den rymmer högst {allowed}.</translation>
    </message>
    <message>
        <source>{list} holds {value} more than once.</source>
        <translation>{list} innehåller {value} mer än en gång.</translation>
    </message>
    <message>
        <source>{list} holds {value}, which is historical data: not allowed in this list.</source>
        <translation>{list} innehåller {value}, som är historiska data: inte tillåtet i denna lista.</translation>
    </message>
    <message>
        <source>{list} holds {value}, which is no reading of this family.</source>
        <translation>{list} innehåller {value}, som inte är en avläsning i denna familj.</translation>
    </message>
    <message>
        <source>{list} lacks {value}. Legal readings cannot be removed from it.</source>
        <translation>{list} saknar {value}. Avläsningar enligt lag kan inte tas bort från den.</translation>
    </message>
    <message>
        <source>{value} A/{secondary} A does not make the CT ratio {other}.</source>
        <translation>{value} A/{secondary} A ger inte CT-omsättningen {other}.</translation>
    </message>
    <message>
        <source>1 system</source>
        <translation>1 system</translation>
    </message>
    <message>
        <source>10 min.</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1x pulse out</source>
        <translation>1x puls ut</translation>
    </message>
    <message>
        <source>2x load ctrl + 1x pulse out</source>
        <translation>2x laststyrning + 1x puls ut</translation>
    </message>
    <message>
        <source>5 min.</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>50 mm² terminal with 2 screws</source>
        <translation>50 mm² plint med 2 skruvar</translation>
    </message>
    <message>
        <source>A CT meter has no supply control switch.</source>
        <translation>En CT-mätare har ingen frånkopplingsbrytare.</translation>
    </message>
    <message>
        <source>A HAN telegram is sent every {value} s, but the meter (X9 = {other}) has no HAN interface.</source>
        <translation>Ett HAN-telegram sänds var {value} s men mätaren (X9 = {other}) har inget HAN-gränssnitt.</translation>
    </message>
    <message>
        <source>A mean voltage above this is logged as overvoltage.</source>
        <translation>Medelspänning över detta loggas som överspänning.</translation>
    </message>
    <message>
        <source>A mean voltage below this is logged as undervoltage.</source>
        <translation>Medelspänning under detta loggas som underspänning.</translation>
    </message>
    <message>
        <source>A phase below this voltage counts as missing while another phase still supplies the meter.</source>
        <translation>En fas under denna spänning räknas som bortfallen medan en annan fas fortfarande matar mätaren.</translation>
    </message>
    <message>
        <source>A picture of the instantaneous values at the moment of an event.</source>
        <translation>En bild av momentanvärdena vid en händelse.</translation>
    </message>
    <message>
        <source>A relay is set, but the meter&apos;s FLEX interface (X10X11 = {other}) has no load control relays.</source>
        <translation>Ett relä är inställt men mätarens FLEX-gränssnitt (X10X11 = {other}) har inga laststyrningsreläer.</translation>
    </message>
    <message>
        <source>A relay switches on up to this time late, each meter differently, so that not all loads come at once. It switches off without delay.</source>
        <translation>Ett relä slår till med upp till så lång fördröjning, olika för varje mätare, så att inte alla laster kopplas in samtidigt. Det slår från utan fördröjning.</translation>
    </message>
    <message>
        <source>A second load profile for registers of one&apos;s own choice.</source>
        <translation>En andra lastprofil för egna valda register.</translation>
    </message>
    <message>
        <source>A voltage above this for a second or more is logged as short overvoltage.</source>
        <translation>Spänning över detta i minst en sekund loggas som kortvarig överspänning.</translation>
    </message>
    <message>
        <source>A voltage below this for a second or more is logged as short undervoltage.</source>
        <translation>Spänning under detta i minst en sekund loggas som kortvarig underspänning.</translation>
    </message>
    <message>
        <source>APS</source>
        <translation>APS</translation>
    </message>
    <message>
        <source>APS activated</source>
        <translation>APS aktiverad</translation>
    </message>
    <message>
        <source>APS input deactivated</source>
        <translation>APS-ingång inaktiverad</translation>
    </message>
    <message>
        <source>AT 376</source>
        <translation>AT 376</translation>
    </message>
    <message>
        <source>Absolute values</source>
        <translation>Absolutvärden</translation>
    </message>
    <message>
        <source>Access technology</source>
        <translation>Accessteknik</translation>
    </message>
    <message>
        <source>Access technology GPRS</source>
        <translation>Accessteknik GPRS</translation>
    </message>
    <message>
        <source>Access technology M1</source>
        <translation>Accessteknik M1</translation>
    </message>
    <message>
        <source>Access technology NB1</source>
        <translation>Accessteknik NB1</translation>
    </message>
    <message>
        <source>Access technology NB2</source>
        <translation>Accessteknik NB2</translation>
    </message>
    <message>
        <source>Accumulated maximum active power export P-, tariff 1</source>
        <translation>Ackumulerad toppeffekt P-max, tariff 1</translation>
    </message>
    <message>
        <source>Accumulated maximum active power export P-, tariff 2</source>
        <translation>Ackumulerad toppeffekt P-max, tariff 2</translation>
    </message>
    <message>
        <source>Accuracy class for active energy: letters are MID classes, digits IEC classes.</source>
        <translation>Noggrannhetsklass för aktiv energi: bokstäver är MID-klasser, siffror IEC-klasser.</translation>
    </message>
    <message>
        <source>Accuracy of active and of reactive energy, and the norm it was approved by.</source>
        <translation>Noggrannhet för aktiv och reaktiv energi samt den norm den är godkänd enligt.</translation>
    </message>
    <message>
        <source>Active 0.5s / reactive 1 (IEC)</source>
        <translation>Aktiv 0,5s / reaktiv 1 (IEC)</translation>
    </message>
    <message>
        <source>Active 0.5s / reactive 2 (IEC)</source>
        <translation>Aktiv 0,5s / reaktiv 2 (IEC)</translation>
    </message>
    <message>
        <source>Active 1 / reactive 1 (IEC)</source>
        <translation>Aktiv 1 / reaktiv 1 (IEC)</translation>
    </message>
    <message>
        <source>Active 1 / reactive 2 (IEC)</source>
        <translation>Aktiv 1 / reaktiv 2 (IEC)</translation>
    </message>
    <message>
        <source>Active B / reactive 1 (MID)</source>
        <translation>Aktiv B / reaktiv 1 (MID)</translation>
    </message>
    <message>
        <source>Active B / reactive 2 (MID)</source>
        <translation>Aktiv B / reaktiv 2 (MID)</translation>
    </message>
    <message>
        <source>Active C / reactive 1 (MID)</source>
        <translation>Aktiv C / reaktiv 1 (MID)</translation>
    </message>
    <message>
        <source>Active C / reactive 2 (MID)</source>
        <translation>Aktiv C / reaktiv 2 (MID)</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>Aktiv energi</translation>
    </message>
    <message>
        <source>Active energy export A-</source>
        <translation>Aktiv negativ energi A-</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L1</source>
        <translation>Aktiv negativ energi A-, fas L1</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L2</source>
        <translation>Aktiv negativ energi A-, fas L2</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L3</source>
        <translation>Aktiv negativ energi A-, fas L3</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 1</source>
        <translation>Aktiv negativ energi A-, tariff 1</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 2</source>
        <translation>Aktiv negativ energi A-, tariff 2</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 3</source>
        <translation>Aktiv negativ energi A-, tariff 3</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 4</source>
        <translation>Aktiv negativ energi A-, tariff 4</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 5</source>
        <translation>Aktiv negativ energi A-, tariff 5</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 6</source>
        <translation>Aktiv negativ energi A-, tariff 6</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 7</source>
        <translation>Aktiv negativ energi A-, tariff 7</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 8</source>
        <translation>Aktiv negativ energi A-, tariff 8</translation>
    </message>
    <message>
        <source>Active energy import A+</source>
        <translation>Aktiv positiv energi A+</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L1</source>
        <translation>Aktiv positiv energi A+, fas L1</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L2</source>
        <translation>Aktiv positiv energi A+, fas L2</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L3</source>
        <translation>Aktiv positiv energi A+, fas L3</translation>
    </message>
    <message>
        <source>Active energy import A+, prepayment</source>
        <translation>Aktiv positiv energi A+, förbetalning</translation>
    </message>
    <message>
        <source>Active energy import A+, prepayment credit</source>
        <translation>Aktiv positiv energi A+, förbetalningskredit</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 1</source>
        <translation>Aktiv positiv energi A+, tariff 1</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 2</source>
        <translation>Aktiv positiv energi A+, tariff 2</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 3</source>
        <translation>Aktiv positiv energi A+, tariff 3</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 4</source>
        <translation>Aktiv positiv energi A+, tariff 4</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 5</source>
        <translation>Aktiv positiv energi A+, tariff 5</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 6</source>
        <translation>Aktiv positiv energi A+, tariff 6</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 7</source>
        <translation>Aktiv positiv energi A+, tariff 7</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 8</source>
        <translation>Aktiv positiv energi A+, tariff 8</translation>
    </message>
    <message>
        <source>Active energy |A+| + |A-|</source>
        <translation>Aktiv energi |A+| + |A-|</translation>
    </message>
    <message>
        <source>Active plan</source>
        <translation>Aktiv plan</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1 at the maximum voltage in the analysis period</source>
        <translation>Aktiv positiv effekt P+, fas L1, vid högsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1 at the maximum voltage of the day</source>
        <translation>Aktiv positiv effekt P+, fas L1, vid högsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1 at the minimum voltage in the analysis period</source>
        <translation>Aktiv positiv effekt P+, fas L1, vid lägsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1 at the minimum voltage of the day</source>
        <translation>Aktiv positiv effekt P+, fas L1, vid lägsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the maximum voltage in the analysis period</source>
        <translation>Aktiv positiv effekt P+, fas L2, vid högsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the maximum voltage of the day</source>
        <translation>Aktiv positiv effekt P+, fas L2, vid högsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the minimum voltage in the analysis period</source>
        <translation>Aktiv positiv effekt P+, fas L2, vid lägsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the minimum voltage of the day</source>
        <translation>Aktiv positiv effekt P+, fas L2, vid lägsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the maximum voltage in the analysis period</source>
        <translation>Aktiv positiv effekt P+, fas L3, vid högsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the maximum voltage of the day</source>
        <translation>Aktiv positiv effekt P+, fas L3, vid högsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the minimum voltage in the analysis period</source>
        <translation>Aktiv positiv effekt P+, fas L3, vid lägsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the minimum voltage of the day</source>
        <translation>Aktiv positiv effekt P+, fas L3, vid lägsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Activity calendar</source>
        <translation>Aktivitetskalender</translation>
    </message>
    <message>
        <source>Add at least one switch, or take season {value} out of the season starts.</source>
        <translation>Lägg till minst en omkoppling eller ta bort säsong {value} ur säsongsstarterna.</translation>
    </message>
    <message>
        <source>Added to t1 and t2: how long the limit times k3 may be exceeded. The times must not shrink from t1 to t3.</source>
        <translation>Läggs till t1 och t2: hur länge gränsen gånger k3 får överskridas. Tiderna får inte minska från t1 till t3.</translation>
    </message>
    <message>
        <source>Added to t1: how long the limit times k2 may be exceeded. The times must not shrink from t1 to t3.</source>
        <translation>Läggs till t1: hur länge gränsen gånger k2 får överskridas. Tiderna får inte minska från t1 till t3.</translation>
    </message>
    <message>
        <source>Adjust time</source>
        <translation>Justera tid</translation>
    </message>
    <message>
        <source>Alarm configuration</source>
        <translation>Larmkonfiguration</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Alarms are chosen, but Z26 = {other} says that none is activated.</source>
        <translation>Larm är valda men Z26 = {other} anger att inget är aktiverat.</translation>
    </message>
    <message>
        <source>Alarms, filter 1</source>
        <translation>Larm, filter 1</translation>
    </message>
    <message>
        <source>Alarms, filter 2</source>
        <translation>Larm, filter 2</translation>
    </message>
    <message>
        <source>Alarms, filter 3</source>
        <translation>Larm, filter 3</translation>
    </message>
    <message>
        <source>Alarms, filter 4</source>
        <translation>Larm, filter 4</translation>
    </message>
    <message>
        <source>Alarms, filter 5</source>
        <translation>Larm, filter 5</translation>
    </message>
    <message>
        <source>Alarms, filter 6</source>
        <translation>Larm, filter 6</translation>
    </message>
    <message>
        <source>An empty register disconnects on the next working day, not on non-working days, holidays or exception days.</source>
        <translation>Ett tomt register kopplar från nästa arbetsdag, inte på arbetsfria dagar, helgdagar eller undantagsdagar.</translation>
    </message>
    <message>
        <source>An encrypted interface answers only programs that have the meter&apos;s keys.</source>
        <translation>Ett krypterat gränssnitt svarar bara program som har mätarens nycklar.</translation>
    </message>
    <message>
        <source>Analysis logger</source>
        <translation>Analyslogg</translation>
    </message>
    <message>
        <source>Analysis logger: interval</source>
        <translation>Analyslogg: intervall</translation>
    </message>
    <message>
        <source>Analysis logger: offset</source>
        <translation>Analyslogg: förskjutning</translation>
    </message>
    <message>
        <source>Analysis logger: push</source>
        <translation>Analyslogg: push</translation>
    </message>
    <message>
        <source>Analysis logger: random delay</source>
        <translation>Analyslogg: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Apparent energy export E-</source>
        <translation>Skenbar negativ energi E-</translation>
    </message>
    <message>
        <source>Apparent energy export E- of phase L1, primary</source>
        <translation>Skenbar negativ energi E-, fas L1, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E- of phase L2, primary</source>
        <translation>Skenbar negativ energi E-, fas L2, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E- of phase L3, primary</source>
        <translation>Skenbar negativ energi E-, fas L3, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, secondary</source>
        <translation>Skenbar negativ energi E-, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 1, primary</source>
        <translation>Skenbar negativ energi E-, tariff 1, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 1, secondary</source>
        <translation>Skenbar negativ energi E-, tariff 1, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 2, primary</source>
        <translation>Skenbar negativ energi E-, tariff 2, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 2, secondary</source>
        <translation>Skenbar negativ energi E-, tariff 2, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 3, primary</source>
        <translation>Skenbar negativ energi E-, tariff 3, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 3, secondary</source>
        <translation>Skenbar negativ energi E-, tariff 3, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 4, primary</source>
        <translation>Skenbar negativ energi E-, tariff 4, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 4, secondary</source>
        <translation>Skenbar negativ energi E-, tariff 4, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 5, primary</source>
        <translation>Skenbar negativ energi E-, tariff 5, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 5, secondary</source>
        <translation>Skenbar negativ energi E-, tariff 5, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 6, primary</source>
        <translation>Skenbar negativ energi E-, tariff 6, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 6, secondary</source>
        <translation>Skenbar negativ energi E-, tariff 6, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 7, primary</source>
        <translation>Skenbar negativ energi E-, tariff 7, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 7, secondary</source>
        <translation>Skenbar negativ energi E-, tariff 7, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 8, primary</source>
        <translation>Skenbar negativ energi E-, tariff 8, primär</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 8, secondary</source>
        <translation>Skenbar negativ energi E-, tariff 8, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy import E+</source>
        <translation>Skenbar positiv energi E+</translation>
    </message>
    <message>
        <source>Apparent energy import E+ of phase L1, primary</source>
        <translation>Skenbar positiv energi E+, fas L1, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+ of phase L2, primary</source>
        <translation>Skenbar positiv energi E+, fas L2, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+ of phase L3, primary</source>
        <translation>Skenbar positiv energi E+, fas L3, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, secondary</source>
        <translation>Skenbar positiv energi E+, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 1, primary</source>
        <translation>Skenbar positiv energi E+, tariff 1, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 1, secondary</source>
        <translation>Skenbar positiv energi E+, tariff 1, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 2, primary</source>
        <translation>Skenbar positiv energi E+, tariff 2, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 2, secondary</source>
        <translation>Skenbar positiv energi E+, tariff 2, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 3, primary</source>
        <translation>Skenbar positiv energi E+, tariff 3, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 3, secondary</source>
        <translation>Skenbar positiv energi E+, tariff 3, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 4, primary</source>
        <translation>Skenbar positiv energi E+, tariff 4, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 4, secondary</source>
        <translation>Skenbar positiv energi E+, tariff 4, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 5, primary</source>
        <translation>Skenbar positiv energi E+, tariff 5, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 5, secondary</source>
        <translation>Skenbar positiv energi E+, tariff 5, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 6, primary</source>
        <translation>Skenbar positiv energi E+, tariff 6, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 6, secondary</source>
        <translation>Skenbar positiv energi E+, tariff 6, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 7, primary</source>
        <translation>Skenbar positiv energi E+, tariff 7, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 7, secondary</source>
        <translation>Skenbar positiv energi E+, tariff 7, sekundär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 8, primary</source>
        <translation>Skenbar positiv energi E+, tariff 8, primär</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 8, secondary</source>
        <translation>Skenbar positiv energi E+, tariff 8, sekundär</translation>
    </message>
    <message>
        <source>Apparent power export S- of phase L1</source>
        <translation>Skenbar negativ effekt S-, fas L1</translation>
    </message>
    <message>
        <source>Apparent power export S- of phase L2</source>
        <translation>Skenbar negativ effekt S-, fas L2</translation>
    </message>
    <message>
        <source>Apparent power export S- of phase L3</source>
        <translation>Skenbar negativ effekt S-, fas L3</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1</source>
        <translation>Skenbar positiv effekt S+, fas L1</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the maximum voltage in the analysis period</source>
        <translation>Skenbar positiv effekt S+, fas L1, vid högsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the maximum voltage of the day</source>
        <translation>Skenbar positiv effekt S+, fas L1, vid högsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the minimum voltage in the analysis period</source>
        <translation>Skenbar positiv effekt S+, fas L1, vid lägsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the minimum voltage of the day</source>
        <translation>Skenbar positiv effekt S+, fas L1, vid lägsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2</source>
        <translation>Skenbar positiv effekt S+, fas L2</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the maximum voltage in the analysis period</source>
        <translation>Skenbar positiv effekt S+, fas L2, vid högsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the maximum voltage of the day</source>
        <translation>Skenbar positiv effekt S+, fas L2, vid högsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the minimum voltage in the analysis period</source>
        <translation>Skenbar positiv effekt S+, fas L2, vid lägsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the minimum voltage of the day</source>
        <translation>Skenbar positiv effekt S+, fas L2, vid lägsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3</source>
        <translation>Skenbar positiv effekt S+, fas L3</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the maximum voltage in the analysis period</source>
        <translation>Skenbar positiv effekt S+, fas L3, vid högsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the maximum voltage of the day</source>
        <translation>Skenbar positiv effekt S+, fas L3, vid högsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the minimum voltage in the analysis period</source>
        <translation>Skenbar positiv effekt S+, fas L3, vid lägsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the minimum voltage of the day</source>
        <translation>Skenbar positiv effekt S+, fas L3, vid lägsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Ask for at most {allowed} days, choose a longer period (Z4) or fewer energies.</source>
        <translation>Begär högst {allowed} dagar, välj en längre period (Z4) eller färre energier.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Average active power export P-</source>
        <translation>Medelvärde aktiv negativ effekt P-</translation>
    </message>
    <message>
        <source>Average active power export P- of phase L1</source>
        <translation>Medelvärde aktiv negativ effekt P-, fas L1</translation>
    </message>
    <message>
        <source>Average active power export P- of phase L2</source>
        <translation>Medelvärde aktiv negativ effekt P-, fas L2</translation>
    </message>
    <message>
        <source>Average active power export P- of phase L3</source>
        <translation>Medelvärde aktiv negativ effekt P-, fas L3</translation>
    </message>
    <message>
        <source>Average active power import P+</source>
        <translation>Medelvärde aktiv positiv effekt P+</translation>
    </message>
    <message>
        <source>Average active power import P+ of phase L1</source>
        <translation>Medelvärde aktiv positiv effekt P+, fas L1</translation>
    </message>
    <message>
        <source>Average active power import P+ of phase L2</source>
        <translation>Medelvärde aktiv positiv effekt P+, fas L2</translation>
    </message>
    <message>
        <source>Average active power import P+ of phase L3</source>
        <translation>Medelvärde aktiv positiv effekt P+, fas L3</translation>
    </message>
    <message>
        <source>Average apparent power export S-</source>
        <translation>Medelvärde skenbar negativ effekt S-</translation>
    </message>
    <message>
        <source>Average apparent power export S- of phase L1</source>
        <translation>Medelvärde skenbar negativ effekt S-, fas L1</translation>
    </message>
    <message>
        <source>Average apparent power export S- of phase L2</source>
        <translation>Medelvärde skenbar negativ effekt S-, fas L2</translation>
    </message>
    <message>
        <source>Average apparent power export S- of phase L3</source>
        <translation>Medelvärde skenbar negativ effekt S-, fas L3</translation>
    </message>
    <message>
        <source>Average apparent power import S+</source>
        <translation>Medelvärde skenbar positiv effekt S+</translation>
    </message>
    <message>
        <source>Average apparent power import S+ of phase L1</source>
        <translation>Medelvärde skenbar positiv effekt S+, fas L1</translation>
    </message>
    <message>
        <source>Average apparent power import S+ of phase L2</source>
        <translation>Medelvärde skenbar positiv effekt S+, fas L2</translation>
    </message>
    <message>
        <source>Average apparent power import S+ of phase L3</source>
        <translation>Medelvärde skenbar positiv effekt S+, fas L3</translation>
    </message>
    <message>
        <source>Average current of phase L1</source>
        <translation>Medelvärde ström, fas L1</translation>
    </message>
    <message>
        <source>Average current of phase L2</source>
        <translation>Medelvärde ström, fas L2</translation>
    </message>
    <message>
        <source>Average current of phase L3</source>
        <translation>Medelvärde ström, fas L3</translation>
    </message>
    <message>
        <source>Average frequency</source>
        <translation>Medelvärde frekvens</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the current of phase L1</source>
        <translation>Medelvärde överton 11 för ström, fas L1</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the current of phase L2</source>
        <translation>Medelvärde överton 11 för ström, fas L2</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the current of phase L3</source>
        <translation>Medelvärde överton 11 för ström, fas L3</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the voltage of phase L1</source>
        <translation>Medelvärde överton 11 för spänning, fas L1</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the voltage of phase L2</source>
        <translation>Medelvärde överton 11 för spänning, fas L2</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the voltage of phase L3</source>
        <translation>Medelvärde överton 11 för spänning, fas L3</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the current of phase L1</source>
        <translation>Medelvärde överton 3 för ström, fas L1</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the current of phase L2</source>
        <translation>Medelvärde överton 3 för ström, fas L2</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the current of phase L3</source>
        <translation>Medelvärde överton 3 för ström, fas L3</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the voltage of phase L1</source>
        <translation>Medelvärde överton 3 för spänning, fas L1</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the voltage of phase L2</source>
        <translation>Medelvärde överton 3 för spänning, fas L2</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the voltage of phase L3</source>
        <translation>Medelvärde överton 3 för spänning, fas L3</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the current of phase L1</source>
        <translation>Medelvärde överton 5 för ström, fas L1</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the current of phase L2</source>
        <translation>Medelvärde överton 5 för ström, fas L2</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the current of phase L3</source>
        <translation>Medelvärde överton 5 för ström, fas L3</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the voltage of phase L1</source>
        <translation>Medelvärde överton 5 för spänning, fas L1</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the voltage of phase L2</source>
        <translation>Medelvärde överton 5 för spänning, fas L2</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the voltage of phase L3</source>
        <translation>Medelvärde överton 5 för spänning, fas L3</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the current of phase L1</source>
        <translation>Medelvärde överton 7 för ström, fas L1</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the current of phase L2</source>
        <translation>Medelvärde överton 7 för ström, fas L2</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the current of phase L3</source>
        <translation>Medelvärde överton 7 för ström, fas L3</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the voltage of phase L1</source>
        <translation>Medelvärde överton 7 för spänning, fas L1</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the voltage of phase L2</source>
        <translation>Medelvärde överton 7 för spänning, fas L2</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the voltage of phase L3</source>
        <translation>Medelvärde överton 7 för spänning, fas L3</translation>
    </message>
    <message>
        <source>Average power factor of phase L1</source>
        <translation>Medelvärde effektfaktor, fas L1</translation>
    </message>
    <message>
        <source>Average power factor of phase L2</source>
        <translation>Medelvärde effektfaktor, fas L2</translation>
    </message>
    <message>
        <source>Average power factor of phase L3</source>
        <translation>Medelvärde effektfaktor, fas L3</translation>
    </message>
    <message>
        <source>Average power factor, total</source>
        <translation>Medelvärde effektfaktor, totalt</translation>
    </message>
    <message>
        <source>Average reactive power export Q-</source>
        <translation>Medelvärde reaktiv negativ effekt Q-</translation>
    </message>
    <message>
        <source>Average reactive power export Q- of phase L1</source>
        <translation>Medelvärde reaktiv negativ effekt Q-, fas L1</translation>
    </message>
    <message>
        <source>Average reactive power export Q- of phase L2</source>
        <translation>Medelvärde reaktiv negativ effekt Q-, fas L2</translation>
    </message>
    <message>
        <source>Average reactive power export Q- of phase L3</source>
        <translation>Medelvärde reaktiv negativ effekt Q-, fas L3</translation>
    </message>
    <message>
        <source>Average reactive power import Q+</source>
        <translation>Medelvärde reaktiv positiv effekt Q+</translation>
    </message>
    <message>
        <source>Average reactive power import Q+ of phase L1</source>
        <translation>Medelvärde reaktiv positiv effekt Q+, fas L1</translation>
    </message>
    <message>
        <source>Average reactive power import Q+ of phase L2</source>
        <translation>Medelvärde reaktiv positiv effekt Q+, fas L2</translation>
    </message>
    <message>
        <source>Average reactive power import Q+ of phase L3</source>
        <translation>Medelvärde reaktiv positiv effekt Q+, fas L3</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the current of phase L1</source>
        <translation>Medelvärde total harmonisk distorsion (THD) för ström, fas L1</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the current of phase L2</source>
        <translation>Medelvärde total harmonisk distorsion (THD) för ström, fas L2</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the current of phase L3</source>
        <translation>Medelvärde total harmonisk distorsion (THD) för ström, fas L3</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the voltage of phase L1</source>
        <translation>Medelvärde total harmonisk distorsion (THD) för spänning, fas L1</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the voltage of phase L2</source>
        <translation>Medelvärde total harmonisk distorsion (THD) för spänning, fas L2</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the voltage of phase L3</source>
        <translation>Medelvärde total harmonisk distorsion (THD) för spänning, fas L3</translation>
    </message>
    <message>
        <source>Average voltage of phase L1</source>
        <translation>Medelvärde spänning, fas L1</translation>
    </message>
    <message>
        <source>Average voltage of phase L2</source>
        <translation>Medelvärde spänning, fas L2</translation>
    </message>
    <message>
        <source>Average voltage of phase L3</source>
        <translation>Medelvärde spänning, fas L3</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Battery and last gasp</source>
        <translation>Batteri och last gasp</translation>
    </message>
    <message>
        <source>Billing period counter</source>
        <translation>Räknare för debiteringsperioder</translation>
    </message>
    <message>
        <source>Breaker position</source>
        <translation>Brytarläge</translation>
    </message>
    <message>
        <source>Breaker version 2</source>
        <translation>Brytare version 2</translation>
    </message>
    <message>
        <source>By its own plan</source>
        <translation>Enligt egen plan</translation>
    </message>
    <message>
        <source>By push button</source>
        <translation>Med knapp</translation>
    </message>
    <message>
        <source>By push button after release</source>
        <translation>Med knapp efter frigörande</translation>
    </message>
    <message>
        <source>By remote command</source>
        <translation>Med fjärrkommando</translation>
    </message>
    <message>
        <source>By the active tariff</source>
        <translation>Enligt aktiv tariff</translation>
    </message>
    <message>
        <source>CT meter</source>
        <translation>CT-mätare</translation>
    </message>
    <message>
        <source>CT meter layout, elevation clamps</source>
        <translation>CT-mätarens utförande, lyftklämmor</translation>
    </message>
    <message>
        <source>CT meters only.</source>
        <translation>Endast CT-mätare.</translation>
    </message>
    <message>
        <source>Calculation method</source>
        <translation>Beräkningsmetod</translation>
    </message>
    <message>
        <source>Calendar and summer time</source>
        <translation>Kalender och sommartid</translation>
    </message>
    <message>
        <source>Cellular network</source>
        <translation>Mobilnät</translation>
    </message>
    <message>
        <source>Changes the meter number by the button.</source>
        <translation>Ändrar mätarnumret med knappen.</translation>
    </message>
    <message>
        <source>Changes when the meter disconnects the supply by itself.</source>
        <translation>Ändrar när mätaren själv kopplar från matningen.</translation>
    </message>
    <message>
        <source>Changing what the load profile holds deletes it. Read the load profile first.</source>
        <translation>Om lastprofilens innehåll ändras raderas den. Läs av lastprofilen först.</translation>
    </message>
    <message>
        <source>Choose a longer period or fewer registers, or ask for fewer days.</source>
        <translation>Välj en längre period eller färre register, eller begär färre dagar.</translation>
    </message>
    <message>
        <source>Choose a reconnect threshold that is not above the disconnect threshold.</source>
        <translation>Välj ett tröskelvärde för återinkoppling som inte är högre än det för frånkoppling.</translation>
    </message>
    <message>
        <source>Choose a type number with X10X11 AB or AD, or remove the pulse output.</source>
        <translation>Välj ett typnummer med X10X11 AB eller AD eller ta bort pulsutgången.</translation>
    </message>
    <message>
        <source>Choose a type number with X10X11 AB, or remove the settings of load control.</source>
        <translation>Välj ett typnummer med X10X11 AB eller ta bort inställningarna för laststyrning.</translation>
    </message>
    <message>
        <source>Choose a type number with X12 D or E, or switch last gasp off.</source>
        <translation>Välj ett typnummer med X12 D eller E eller stäng av last gasp.</translation>
    </message>
    <message>
        <source>Choose a type number with X8 4, or remove the push setups.</source>
        <translation>Välj ett typnummer med X8 4 eller ta bort pushinställningarna.</translation>
    </message>
    <message>
        <source>Choose a type number with X8 4, or switch last gasp off.</source>
        <translation>Välj ett typnummer med X8 4 eller stäng av last gasp.</translation>
    </message>
    <message>
        <source>Choose a type number with X9 1 or 2, or set han.interval to 0.</source>
        <translation>Välj ett typnummer med X9 1 eller 2 eller sätt han.interval till 0.</translation>
    </message>
    <message>
        <source>Choose another value of Z27, or correct position X8 of the type number.</source>
        <translation>Välj ett annat värde för Z27 eller rätta position X8 i typnumret.</translation>
    </message>
    <message>
        <source>Choose another value of Z28, or correct position X8 of the type number.</source>
        <translation>Välj ett annat värde för Z28 eller rätta position X8 i typnumret.</translation>
    </message>
    <message>
        <source>Choose another value of Z29, or correct position X8 of the type number.</source>
        <translation>Välj ett annat värde för Z29 eller rätta position X8 i typnumret.</translation>
    </message>
    <message>
        <source>Choose another value of Z30, or correct position X8 of the type number.</source>
        <translation>Välj ett annat värde för Z30 eller rätta position X8 i typnumret.</translation>
    </message>
    <message>
        <source>Choose k3 ≤ k2 ≤ k1.</source>
        <translation>Välj k3 ≤ k2 ≤ k1.</translation>
    </message>
    <message>
        <source>Choose t1 ≤ t2 ≤ t3.</source>
        <translation>Välj t1 ≤ t2 ≤ t3.</translation>
    </message>
    <message>
        <source>Class 2</source>
        <translation>Klass 2</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>Klass A</translation>
    </message>
    <message>
        <source>Clears a permanent tamper sign. The maker announces this function for later.</source>
        <translation>Tar bort en bestående manipuleringsindikering. Tillverkaren har aviserat funktionen till senare.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Clock invalid</source>
        <translation>Ogiltig klocka</translation>
    </message>
    <message>
        <source>Closes the debiting period at the press of the button.</source>
        <translation>Avslutar debiteringsperioden med ett knapptryck.</translation>
    </message>
    <message>
        <source>Code from the technical description; the data sheets refer to the order form.</source>
        <translation>Kod ur den tekniska beskrivningen; databladen hänvisar till beställningsblanketten.</translation>
    </message>
    <message>
        <source>Commands to the supply control switch must be signed, but a CT meter (X4 = {other}) has none.</source>
        <translation>Kommandon till frånkopplingsbrytaren måste signeras men en CT-mätare (X4 = {other}) har ingen sådan.</translation>
    </message>
    <message>
        <source>Communication event logger: interval</source>
        <translation>Logg för kommunikationshändelser: intervall</translation>
    </message>
    <message>
        <source>Communication event logger: offset</source>
        <translation>Logg för kommunikationshändelser: förskjutning</translation>
    </message>
    <message>
        <source>Communication event logger: push</source>
        <translation>Logg för kommunikationshändelser: push</translation>
    </message>
    <message>
        <source>Communication event logger: random delay</source>
        <translation>Logg för kommunikationshändelser: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Compare the number with the type label.</source>
        <translation>Jämför numret med typskylten.</translation>
    </message>
    <message>
        <source>Connect/disconnect failed</source>
        <translation>In-/frånkoppling misslyckades</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Inkopplad</translation>
    </message>
    <message>
        <source>Corrects the clock by a small amount.</source>
        <translation>Justerar klockan med ett litet belopp.</translation>
    </message>
    <message>
        <source>Country and national requirements. Codes that no list has are in use; they are accepted and called unknown.</source>
        <translation>Land och nationella krav. Det förekommer koder som inte finns i någon lista; de godtas och kallas okända.</translation>
    </message>
    <message>
        <source>Country that the meter is made for. A code that is not listed is accepted and called unknown.</source>
        <translation>Land som mätaren är tillverkad för. En kod som inte finns i listan godtas och kallas okänd.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Ström</translation>
    </message>
    <message>
        <source>Current limit Id</source>
        <translation>Strömgräns Id</translation>
    </message>
    <message>
        <source>Current limit L1 exceeded</source>
        <translation>Strömgräns L1 överskriden</translation>
    </message>
    <message>
        <source>Current limit L1 restored</source>
        <translation>Strömgräns L1 ej längre överskriden</translation>
    </message>
    <message>
        <source>Current limit L2 exceeded</source>
        <translation>Strömgräns L2 överskriden</translation>
    </message>
    <message>
        <source>Current limit L2 restored</source>
        <translation>Strömgräns L2 ej längre överskriden</translation>
    </message>
    <message>
        <source>Current limit L3 exceeded</source>
        <translation>Strömgräns L3 överskriden</translation>
    </message>
    <message>
        <source>Current limit L3 restored</source>
        <translation>Strömgräns L3 ej längre överskriden</translation>
    </message>
    <message>
        <source>Current of a phase above which the event comes.</source>
        <translation>Fasström över vilken händelsen utlöses.</translation>
    </message>
    <message>
        <source>Current of phase L1 at the maximum voltage in the analysis period</source>
        <translation>Ström, fas L1, vid högsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Current of phase L1 at the maximum voltage of the day</source>
        <translation>Ström, fas L1, vid högsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Current of phase L1 at the minimum voltage in the analysis period</source>
        <translation>Ström, fas L1, vid lägsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Current of phase L1 at the minimum voltage of the day</source>
        <translation>Ström, fas L1, vid lägsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Current of phase L2 at the maximum voltage in the analysis period</source>
        <translation>Ström, fas L2, vid högsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Current of phase L2 at the maximum voltage of the day</source>
        <translation>Ström, fas L2, vid högsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Current of phase L2 at the minimum voltage in the analysis period</source>
        <translation>Ström, fas L2, vid lägsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Current of phase L2 at the minimum voltage of the day</source>
        <translation>Ström, fas L2, vid lägsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Current of phase L3 at the maximum voltage in the analysis period</source>
        <translation>Ström, fas L3, vid högsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Current of phase L3 at the maximum voltage of the day</source>
        <translation>Ström, fas L3, vid högsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Current of phase L3 at the minimum voltage in the analysis period</source>
        <translation>Ström, fas L3, vid lägsta spänning under analysperioden</translation>
    </message>
    <message>
        <source>Current of phase L3 at the minimum voltage of the day</source>
        <translation>Ström, fas L3, vid lägsta spänning under dygnet</translation>
    </message>
    <message>
        <source>Current reversal</source>
        <translation>Omvänd strömriktning</translation>
    </message>
    <message>
        <source>Current without voltage</source>
        <translation>Ström utan spänning</translation>
    </message>
    <message>
        <source>Current, limit</source>
        <translation>Ström, gräns</translation>
    </message>
    <message>
        <source>Current, time</source>
        <translation>Ström, tid</translation>
    </message>
    <message>
        <source>Cut-off state</source>
        <translation>Frånkopplingsstatus</translation>
    </message>
    <message>
        <source>DIN rail</source>
        <translation>DIN-skena</translation>
    </message>
    <message>
        <source>DLMS push 1</source>
        <translation>DLMS push 1</translation>
    </message>
    <message>
        <source>Data are to be pushed, but the meter (X8 = {other}) has no modem.</source>
        <translation>Data ska sändas med push men mätaren (X8 = {other}) har inget modem.</translation>
    </message>
    <message>
        <source>Data set UD1</source>
        <translation>Dataset UD1</translation>
    </message>
    <message>
        <source>Data set UD2</source>
        <translation>Dataset UD2</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum och tid</translation>
    </message>
    <message>
        <source>Day of that month: a rule that fits every year, written with wildcards in the meter, or a fixed day.</source>
        <translation>Dag i månaden: en regel som passar alla år, skrivs med jokertecken i mätaren, eller en fast dag.</translation>
    </message>
    <message>
        <source>Day of the month on which a debiting period ends. From day 29 on there is none, so that every month has it.</source>
        <translation>Dag i månaden då en debiteringsperiod slutar. Dagar från den 29:e finns inte, så att alla månader har den valda dagen.</translation>
    </message>
    <message>
        <source>Day of the month; only with a fixed day.</source>
        <translation>Dag i månaden; endast med fast dag.</translation>
    </message>
    <message>
        <source>Daylight saving</source>
        <translation>Sommartid</translation>
    </message>
    <message>
        <source>Daylight saving, begin: day</source>
        <translation>Sommartid, början: dag</translation>
    </message>
    <message>
        <source>Daylight saving, begin: day of the month</source>
        <translation>Sommartid, början: dag i månaden</translation>
    </message>
    <message>
        <source>Daylight saving, begin: hour</source>
        <translation>Sommartid, början: timme</translation>
    </message>
    <message>
        <source>Daylight saving, begin: month</source>
        <translation>Sommartid, början: månad</translation>
    </message>
    <message>
        <source>Daylight saving, end: day</source>
        <translation>Sommartid, slut: dag</translation>
    </message>
    <message>
        <source>Daylight saving, end: day of the month</source>
        <translation>Sommartid, slut: dag i månaden</translation>
    </message>
    <message>
        <source>Daylight saving, end: hour</source>
        <translation>Sommartid, slut: timme</translation>
    </message>
    <message>
        <source>Daylight saving, end: month</source>
        <translation>Sommartid, slut: månad</translation>
    </message>
    <message>
        <source>Daylight saving, shift</source>
        <translation>Sommartid, förskjutning</translation>
    </message>
    <message>
        <source>Days of exception</source>
        <translation>Undantagsdagar, antal</translation>
    </message>
    <message>
        <source>Days of the week with the plan of working days; the others have that of non-working days.</source>
        <translation>Veckodagar med arbetsdagarnas plan; övriga har de arbetsfria dagarnas.</translation>
    </message>
    <message>
        <source>Days of the year on which a season begins; at most four seasons.</source>
        <translation>Dagar på året då en säsong börjar; högst fyra säsonger.</translation>
    </message>
    <message>
        <source>Days of the year on which a season of the relay&apos;s calendar begins.</source>
        <translation>Dagar på året då en säsong i reläets kalender börjar.</translation>
    </message>
    <message>
        <source>Days that count as holidays, up to 200 within 20 years.</source>
        <translation>Dagar som räknas som helgdagar, upp till 200 inom 20 år.</translation>
    </message>
    <message>
        <source>Days that the load profile must hold, for example until it is read. Checked against what the meter holds at its period and energies; not written to the meter.</source>
        <translation>Antal dagar som lastprofilen måste rymma, t.ex. tills den läses av. Kontrolleras mot vad mätaren rymmer med sin period och sina energier; skrivs inte till mätaren.</translation>
    </message>
    <message>
        <source>Days to be kept</source>
        <translation>Dagar som ska sparas</translation>
    </message>
    <message>
        <source>Days with the plan of holidays, shared by the tariff calendar and by those of the load control relays.</source>
        <translation>Dagar med helgdagarnas plan, gemensamma för tariffkalendern och laststyrningsreläernas kalendrar.</translation>
    </message>
    <message>
        <source>Debiting logger 1</source>
        <translation>Debiteringslogg 1</translation>
    </message>
    <message>
        <source>Debiting logger 1 closes with each debiting period (Z6, Z7) and holds a fixed list; logger 2 writes daily, weekly or monthly (Z25).</source>
        <translation>Debiteringslogg 1 avslutas med varje debiteringsperiod (Z6, Z7) och har en fast lista; logg 2 skriver per dygn, vecka eller månad (Z25).</translation>
    </message>
    <message>
        <source>Debiting logger 1: interval</source>
        <translation>Debiteringslogg 1: intervall</translation>
    </message>
    <message>
        <source>Debiting logger 1: offset</source>
        <translation>Debiteringslogg 1: förskjutning</translation>
    </message>
    <message>
        <source>Debiting logger 1: push</source>
        <translation>Debiteringslogg 1: push</translation>
    </message>
    <message>
        <source>Debiting logger 1: random delay</source>
        <translation>Debiteringslogg 1: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Debiting logger 2</source>
        <translation>Debiteringslogg 2</translation>
    </message>
    <message>
        <source>Debiting logger 2 configuration</source>
        <translation>Konfigurering av debiteringslogg 2</translation>
    </message>
    <message>
        <source>Debiting logger 2: interval</source>
        <translation>Debiteringslogg 2: intervall</translation>
    </message>
    <message>
        <source>Debiting logger 2: offset</source>
        <translation>Debiteringslogg 2: förskjutning</translation>
    </message>
    <message>
        <source>Debiting logger 2: push</source>
        <translation>Debiteringslogg 2: push</translation>
    </message>
    <message>
        <source>Debiting logger 2: random delay</source>
        <translation>Debiteringslogg 2: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Debiting loggers</source>
        <translation>Debiteringsloggar</translation>
    </message>
    <message>
        <source>Debiting stop</source>
        <translation>Debiteringsstopp</translation>
    </message>
    <message>
        <source>Decimals of kWh and kvarh in the interval loggers; secondary energy is always logged in 0.1 Wh. Chosen when the meter is ordered.</source>
        <translation>Decimaler för kWh och kvarh i intervalloggarna; sekundär energi loggas alltid i 0,1 Wh. Väljs när mätaren beställs.</translation>
    </message>
    <message>
        <source>Decimals of logged primary energy</source>
        <translation>Decimaler för loggad primär energi</translation>
    </message>
    <message>
        <source>Decimals of the energy readings on the glass. Fixed when the meter is ordered.</source>
        <translation>Decimaler för energiavläsningar i displayen. Bestäms när mätaren beställs.</translation>
    </message>
    <message>
        <source>Decryption or authentication failure</source>
        <translation>Fel vid dekryptering eller autentisering</translation>
    </message>
    <message>
        <source>Default breaker</source>
        <translation>Standardbrytare</translation>
    </message>
    <message>
        <source>Delta values</source>
        <translation>Deltavärden</translation>
    </message>
    <message>
        <source>Demand limit L1 exceeded</source>
        <translation>Effektgräns L1 överskriden</translation>
    </message>
    <message>
        <source>Demand limit L1 restored</source>
        <translation>Effektgräns L1 ej längre överskriden</translation>
    </message>
    <message>
        <source>Demand limit L2 exceeded</source>
        <translation>Effektgräns L2 överskriden</translation>
    </message>
    <message>
        <source>Demand limit L2 restored</source>
        <translation>Effektgräns L2 ej längre överskriden</translation>
    </message>
    <message>
        <source>Demand limit L3 exceeded</source>
        <translation>Effektgräns L3 överskriden</translation>
    </message>
    <message>
        <source>Demand limit L3 restored</source>
        <translation>Effektgräns L3 ej längre överskriden</translation>
    </message>
    <message>
        <source>Demand of a phase, limit</source>
        <translation>Effekt per fas, gräns</translation>
    </message>
    <message>
        <source>Demand of a phase, time</source>
        <translation>Effekt per fas, tid</translation>
    </message>
    <message>
        <source>Digits before and behind the point of every primary energy on the glass; secondary energies always have 5.2.</source>
        <translation>Siffror före och efter decimaltecknet för all primär energi i displayen; sekundär energi har alltid 5.2.</translation>
    </message>
    <message>
        <source>Direct meters only.</source>
        <translation>Endast direktanslutna mätare.</translation>
    </message>
    <message>
        <source>Disconnect at neutral fault</source>
        <translation>Frånkoppling vid neutralledarfel</translation>
    </message>
    <message>
        <source>Disconnect by push button</source>
        <translation>Frånkoppling med knapp</translation>
    </message>
    <message>
        <source>Disconnect control event logger: interval</source>
        <translation>Logg för brytarhändelser: intervall</translation>
    </message>
    <message>
        <source>Disconnect control event logger: offset</source>
        <translation>Logg för brytarhändelser: förskjutning</translation>
    </message>
    <message>
        <source>Disconnect control event logger: push</source>
        <translation>Logg för brytarhändelser: push</translation>
    </message>
    <message>
        <source>Disconnect control event logger: random delay</source>
        <translation>Logg för brytarhändelser: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Disconnect on working days only</source>
        <translation>Frånkoppling endast på arbetsdagar</translation>
    </message>
    <message>
        <source>Disconnect setup</source>
        <translation>Frånkopplingsinställningar</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Frånkopplad</translation>
    </message>
    <message>
        <source>Disconnection basis</source>
        <translation>Frånkopplingsgrund</translation>
    </message>
    <message>
        <source>Disconnector ready for manual reconnection</source>
        <translation>Brytare klar för manuell återinkoppling</translation>
    </message>
    <message>
        <source>Disconnects when the neutral of the supply is lost. Only three-phase, four-wire meters detect it.</source>
        <translation>Kopplar från vid bortfall av matningens neutralledare. Endast trefas fyrledarmätare upptäcker det.</translation>
    </message>
    <message>
        <source>Disconnects when the voltage of a phase is too high, and reconnects when it is normal again. Off unless asked for.</source>
        <translation>Kopplar från när en fasspänning är för hög och kopplar in igen när den är normal. Av om inget annat begärs.</translation>
    </message>
    <message>
        <source>Display formats</source>
        <translation>Displayformat</translation>
    </message>
    <message>
        <source>Display options</source>
        <translation>Displayalternativ</translation>
    </message>
    <message>
        <source>Distortion of the current above which the event comes.</source>
        <translation>Distorsion i strömmen över vilken händelsen utlöses.</translation>
    </message>
    <message>
        <source>Distortion of the voltage above which the event comes.</source>
        <translation>Distorsion i spänningen över vilken händelsen utlöses.</translation>
    </message>
    <message>
        <source>Dual breaker</source>
        <translation>Dubbelbrytare</translation>
    </message>
    <message>
        <source>Earth fault module</source>
        <translation>Jordfelsmodul</translation>
    </message>
    <message>
        <source>Earth fault module with 2x5A relays</source>
        <translation>Jordfelsmodul med 2x5A reläer</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiverat</translation>
    </message>
    <message>
        <source>Encrypted push</source>
        <translation>Krypterad push</translation>
    </message>
    <message>
        <source>Encryption of the HAN interface</source>
        <translation>Kryptering av HAN-gränssnittet</translation>
    </message>
    <message>
        <source>Encrypts the list; the receiver then needs the meter&apos;s keys. HAN-NVE is sent unencrypted in Norway.</source>
        <translation>Krypterar listan; mottagaren behöver då mätarens nycklar. HAN-NVE sänds okrypterad i Norge.</translation>
    </message>
    <message>
        <source>Energy paid for in advance: a register counts down and the breaker opens at zero. Needs a breaker and works without tariffs only.</source>
        <translation>Energi som betalas i förväg: ett register räknar ned och brytaren öppnar vid noll. Kräver brytare och fungerar bara utan tariffer.</translation>
    </message>
    <message>
        <source>Events at which the meter sends an alarm to the reading system or to the module port.</source>
        <translation>Händelser vid vilka mätaren sänder ett larm till insamlingssystemet eller till modulporten.</translation>
    </message>
    <message>
        <source>Events that are reported as alarms; each code is the bit of the filter.</source>
        <translation>Händelser som rapporteras som larm; varje kod är filtrets bit.</translation>
    </message>
    <message>
        <source>Events that take a snapshot; each code is the bit of the filter.</source>
        <translation>Händelser som tar en ögonblicksbild; varje kod är filtrets bit.</translation>
    </message>
    <message>
        <source>Events that the meter reports to the head-end system at once. All are off when the meter leaves the factory.</source>
        <translation>Händelser som mätaren genast rapporterar till insamlingssystemet. Alla är avstängda vid leverans från fabrik.</translation>
    </message>
    <message>
        <source>Events, filter 1</source>
        <translation>Händelser, filter 1</translation>
    </message>
    <message>
        <source>Events, filter 2</source>
        <translation>Händelser, filter 2</translation>
    </message>
    <message>
        <source>Events, filter 3</source>
        <translation>Händelser, filter 3</translation>
    </message>
    <message>
        <source>Events, filter 4</source>
        <translation>Händelser, filter 4</translation>
    </message>
    <message>
        <source>Events, filter 5</source>
        <translation>Händelser, filter 5</translation>
    </message>
    <message>
        <source>Events, filter 6</source>
        <translation>Händelser, filter 6</translation>
    </message>
    <message>
        <source>Exact dates on which the plan of holidays holds.</source>
        <translation>Exakta datum då helgdagarnas plan gäller.</translation>
    </message>
    <message>
        <source>Exception current</source>
        <translation>Undantagsström</translation>
    </message>
    <message>
        <source>Exception days</source>
        <translation>Undantagsdagar</translation>
    </message>
    <message>
        <source>Exception days, on which the switches of holidays hold, and the dates of summer time where the rule of the EU does not fit. All loggers write standard time.</source>
        <translation>Undantagsdagar, då helgdagarnas omkopplingar gäller, och datum för sommartid där EU-regeln inte passar. Alla loggar skriver normaltid.</translation>
    </message>
    <message>
        <source>Exception power</source>
        <translation>Undantagseffekt</translation>
    </message>
    <message>
        <source>FI 356</source>
        <translation>FI 356</translation>
    </message>
    <message>
        <source>FI 357</source>
        <translation>FI 357</translation>
    </message>
    <message>
        <source>FLEX interfaces</source>
        <translation>FLEX-gränssnitt</translation>
    </message>
    <message>
        <source>Factor k1</source>
        <translation>Faktor k1</translation>
    </message>
    <message>
        <source>Factor k2</source>
        <translation>Faktor k2</translation>
    </message>
    <message>
        <source>Factor k3</source>
        <translation>Faktor k3</translation>
    </message>
    <message>
        <source>Fills energy readings up with zeros on the left. On a real meter this is fixed when it is ordered.</source>
        <translation>Fyller ut energiavläsningar med nollor till vänster. På en verklig mätare bestäms detta vid beställningen.</translation>
    </message>
    <message>
        <source>Firmware activated</source>
        <translation>Fast programvara aktiverad</translation>
    </message>
    <message>
        <source>Firmware activation failed</source>
        <translation>Aktivering av fast programvara misslyckades</translation>
    </message>
    <message>
        <source>First Sunday</source>
        <translation>Första söndagen</translation>
    </message>
    <message>
        <source>First and last day of summer time, year by year, up to 20. Empty: the dates follow the rule of the EU, if Z15 turns summer time on.</source>
        <translation>Sommartidens första och sista dag, år för år, upp till 20. Tomt: datumen följer EU-regeln om Z15 slår på sommartid.</translation>
    </message>
    <message>
        <source>First return to the primary technology</source>
        <translation>Första återgång till primär teknik</translation>
    </message>
    <message>
        <source>Fixed day of the month</source>
        <translation>Fast dag i månaden</translation>
    </message>
    <message>
        <source>For how many days the exception holds before the meter disconnects for good.</source>
        <translation>Hur många dagar undantaget gäller innan mätaren kopplar från permanent.</translation>
    </message>
    <message>
        <source>Fraud detection event logger: interval</source>
        <translation>Logg för manipuleringshändelser: intervall</translation>
    </message>
    <message>
        <source>Fraud detection event logger: offset</source>
        <translation>Logg för manipuleringshändelser: förskjutning</translation>
    </message>
    <message>
        <source>Fraud detection event logger: push</source>
        <translation>Logg för manipuleringshändelser: push</translation>
    </message>
    <message>
        <source>Fraud detection event logger: random delay</source>
        <translation>Logg för manipuleringshändelser: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Frequency and protocol of the built-in radio. Only a meter without radio has none.</source>
        <translation>Den inbyggda radions frekvens och protokoll. Endast en mätare utan radio saknar detta.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Fredag</translation>
    </message>
    <message>
        <source>From when on disconnection is allowed (1) and not allowed (0), for example 08:00=1 and 22:00=0. Empty: at any time.</source>
        <translation>Från när frånkoppling är tillåten (1) respektive inte tillåten (0), t.ex. 08:00=1 och 22:00=0. Tomt: när som helst.</translation>
    </message>
    <message>
        <source>From which day of each year which of the four seasons holds; up to eight changes a year.</source>
        <translation>Från vilken dag på året var och en av de fyra säsongerna gäller; upp till åtta byten per år.</translation>
    </message>
    <message>
        <source>From which day of each year which of the four seasons of the relay&apos;s plan holds.</source>
        <translation>Från vilken dag på året var och en av de fyra säsongerna i reläets plan gäller.</translation>
    </message>
    <message>
        <source>Full hour of local time at which the clock is put back.</source>
        <translation>Hel timme lokal tid då klockan ställs tillbaka.</translation>
    </message>
    <message>
        <source>Full hour of local time at which the clock is put forward.</source>
        <translation>Hel timme lokal tid då klockan ställs fram.</translation>
    </message>
    <message>
        <source>GSM diagnostics logger, period</source>
        <translation>GSM-diagnostiklogg, period</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: interval</source>
        <translation>GSM-diagnostiklogg: intervall</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: offset</source>
        <translation>GSM-diagnostiklogg: förskjutning</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: push</source>
        <translation>GSM-diagnostiklogg: push</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: random delay</source>
        <translation>GSM-diagnostiklogg: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>General signing failed</source>
        <translation>Allmän signering misslyckades</translation>
    </message>
    <message>
        <source>Generation of the meter&apos;s hardware.</source>
        <translation>Generation av mätarens maskinvara.</translation>
    </message>
    <message>
        <source>Generation of the meter.</source>
        <translation>Mätarens generation.</translation>
    </message>
    <message>
        <source>Grid events</source>
        <translation>Näthändelser</translation>
    </message>
    <message>
        <source>Grid snapshot</source>
        <translation>Ögonblicksbild av nätet</translation>
    </message>
    <message>
        <source>Grid snapshot: interval</source>
        <translation>Ögonblicksbild av nätet: intervall</translation>
    </message>
    <message>
        <source>Grid snapshot: offset</source>
        <translation>Ögonblicksbild av nätet: förskjutning</translation>
    </message>
    <message>
        <source>Grid snapshot: push</source>
        <translation>Ögonblicksbild av nätet: push</translation>
    </message>
    <message>
        <source>Grid snapshot: random delay</source>
        <translation>Ögonblicksbild av nätet: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Grid snapshots are to be pushed, but the interval is not named.</source>
        <translation>Ögonblicksbilder av nätet ska sändas med push men intervallet är inte angivet.</translation>
    </message>
    <message>
        <source>HAN interface</source>
        <translation>HAN-gränssnitt</translation>
    </message>
    <message>
        <source>HAN telegram</source>
        <translation>HAN-telegram</translation>
    </message>
    <message>
        <source>HAN-NVE</source>
        <translation>HAN-NVE</translation>
    </message>
    <message>
        <source>HAN-NVE sends powers, currents and voltages every 10 s and energies every hour; DLMS push 1 sends the full list every 10 s.</source>
        <translation>HAN-NVE sänder effekter, strömmar och spänningar var 10:e s och energier varje timme; DLMS push 1 sänder hela listan var 10:e s.</translation>
    </message>
    <message>
        <source>HAN: P1</source>
        <translation>HAN: P1</translation>
    </message>
    <message>
        <source>HAN: P1 Lite</source>
        <translation>HAN: P1 Lite</translation>
    </message>
    <message>
        <source>HOT SWAP interface</source>
        <translation>HOT SWAP-gränssnitt</translation>
    </message>
    <message>
        <source>Harmonic 11 of the current of phase L1</source>
        <translation>Överton 11 för ström, fas L1</translation>
    </message>
    <message>
        <source>Harmonic 11 of the current of phase L2</source>
        <translation>Överton 11 för ström, fas L2</translation>
    </message>
    <message>
        <source>Harmonic 11 of the current of phase L3</source>
        <translation>Överton 11 för ström, fas L3</translation>
    </message>
    <message>
        <source>Harmonic 11 of the voltage of phase L1</source>
        <translation>Överton 11 för spänning, fas L1</translation>
    </message>
    <message>
        <source>Harmonic 11 of the voltage of phase L2</source>
        <translation>Överton 11 för spänning, fas L2</translation>
    </message>
    <message>
        <source>Harmonic 11 of the voltage of phase L3</source>
        <translation>Överton 11 för spänning, fas L3</translation>
    </message>
    <message>
        <source>Harmonic 3 of the current of phase L1</source>
        <translation>Överton 3 för ström, fas L1</translation>
    </message>
    <message>
        <source>Harmonic 3 of the current of phase L2</source>
        <translation>Överton 3 för ström, fas L2</translation>
    </message>
    <message>
        <source>Harmonic 3 of the current of phase L3</source>
        <translation>Överton 3 för ström, fas L3</translation>
    </message>
    <message>
        <source>Harmonic 3 of the voltage of phase L1</source>
        <translation>Överton 3 för spänning, fas L1</translation>
    </message>
    <message>
        <source>Harmonic 3 of the voltage of phase L2</source>
        <translation>Överton 3 för spänning, fas L2</translation>
    </message>
    <message>
        <source>Harmonic 3 of the voltage of phase L3</source>
        <translation>Överton 3 för spänning, fas L3</translation>
    </message>
    <message>
        <source>Harmonic 5 of the current of phase L1</source>
        <translation>Överton 5 för ström, fas L1</translation>
    </message>
    <message>
        <source>Harmonic 5 of the current of phase L2</source>
        <translation>Överton 5 för ström, fas L2</translation>
    </message>
    <message>
        <source>Harmonic 5 of the current of phase L3</source>
        <translation>Överton 5 för ström, fas L3</translation>
    </message>
    <message>
        <source>Harmonic 5 of the voltage of phase L1</source>
        <translation>Överton 5 för spänning, fas L1</translation>
    </message>
    <message>
        <source>Harmonic 5 of the voltage of phase L2</source>
        <translation>Överton 5 för spänning, fas L2</translation>
    </message>
    <message>
        <source>Harmonic 5 of the voltage of phase L3</source>
        <translation>Överton 5 för spänning, fas L3</translation>
    </message>
    <message>
        <source>Harmonic 7 of the current of phase L1</source>
        <translation>Överton 7 för ström, fas L1</translation>
    </message>
    <message>
        <source>Harmonic 7 of the current of phase L2</source>
        <translation>Överton 7 för ström, fas L2</translation>
    </message>
    <message>
        <source>Harmonic 7 of the current of phase L3</source>
        <translation>Överton 7 för ström, fas L3</translation>
    </message>
    <message>
        <source>Harmonic 7 of the voltage of phase L1</source>
        <translation>Överton 7 för spänning, fas L1</translation>
    </message>
    <message>
        <source>Harmonic 7 of the voltage of phase L2</source>
        <translation>Överton 7 för spänning, fas L2</translation>
    </message>
    <message>
        <source>Harmonic 7 of the voltage of phase L3</source>
        <translation>Överton 7 för spänning, fas L3</translation>
    </message>
    <message>
        <source>Helps when a module is installed. The maker announces this function for later.</source>
        <translation>Underlättar vid montering av en modul. Tillverkaren har aviserat funktionen till senare.</translation>
    </message>
    <message>
        <source>High processor temperature</source>
        <translation>Hög processortemperatur</translation>
    </message>
    <message>
        <source>High processor temperature ended</source>
        <translation>Hög processortemperatur upphörd</translation>
    </message>
    <message>
        <source>Hours at which the growing interval ends.</source>
        <translation>Timmar vid vilka det växande intervallet slutar.</translation>
    </message>
    <message>
        <source>Hours on the secondary technology after which the primary is tried again; the interval then doubles.</source>
        <translation>Timmar på sekundär teknik innan den primära provas igen; därefter fördubblas intervallet.</translation>
    </message>
    <message>
        <source>Housing and terminals.</source>
        <translation>Hölje och plintar.</translation>
    </message>
    <message>
        <source>Housing and terminals. It decides which cover and which cables fit.</source>
        <translation>Hölje och plintar. Avgör vilken kåpa och vilka kablar som passar.</translation>
    </message>
    <message>
        <source>How far back the load profile must reach. Its period is Z4; its energies are those of the type number (X9) or of Z29.</source>
        <translation>Hur långt tillbaka lastprofilen måste nå. Dess period är Z4; dess energier är typnumrets (X9) eller de i Z29.</translation>
    </message>
    <message>
        <source>How long both must hold before a neutral fault is logged.</source>
        <translation>Hur länge båda villkoren måste gälla innan ett neutralledarfel loggas.</translation>
    </message>
    <message>
        <source>How long the voltage must be above the threshold.</source>
        <translation>Hur länge spänningen måste ligga över tröskelvärdet.</translation>
    </message>
    <message>
        <source>How long the voltage must be below the threshold.</source>
        <translation>Hur länge spänningen måste ligga under tröskelvärdet.</translation>
    </message>
    <message>
        <source>How long the voltage must be missing before it is logged.</source>
        <translation>Hur länge spänningen måste saknas innan det loggas.</translation>
    </message>
    <message>
        <source>How many currents and voltages are measured.</source>
        <translation>Hur många strömmar och spänningar som mäts.</translation>
    </message>
    <message>
        <source>How many days of profile billing needs; checked against the depth that the data sheet prints. WELMEC guide 11.2 recommends 2.5 billing periods.</source>
        <translation>Hur många dagars profil debiteringen kräver; kontrolleras mot databladets loggdjup. WELMEC-guide 11.2 rekommenderar 2,5 debiteringsperioder.</translation>
    </message>
    <message>
        <source>How many measuring systems the meter has. Two systems (Aron) measure a network without neutral.</source>
        <translation>Hur många mätsystem mätaren har. Två system (Aron) mäter ett nät utan neutralledare.</translation>
    </message>
    <message>
        <source>How often an entry is made; 0 switches the logger off, 1440 makes one at midnight.</source>
        <translation>Hur ofta en post skrivs; 0 stänger av loggen, 1440 skriver en vid midnatt.</translation>
    </message>
    <message>
        <source>How often an entry is made; 0 switches the logger off. Average and extreme values follow it.</source>
        <translation>Hur ofta en post skrivs; 0 stänger av loggen. Medel- och extremvärden följer den.</translation>
    </message>
    <message>
        <source>How often an entry is made; 0 switches the logger off. The meter logs a change.</source>
        <translation>Hur ofta en post skrivs; 0 stänger av loggen. Mätaren loggar en ändring.</translation>
    </message>
    <message>
        <source>How often debiting logger 2 writes an entry.</source>
        <translation>Hur ofta debiteringslogg 2 skriver en post.</translation>
    </message>
    <message>
        <source>How often the logger writes an entry; it does not depend on the load profile.</source>
        <translation>Hur ofta loggen skriver en post; det är oberoende av lastprofilen.</translation>
    </message>
    <message>
        <source>How often the meter closes a debiting period by itself, and in which month it begins to count.</source>
        <translation>Hur ofta mätaren själv avslutar en debiteringsperiod och i vilken månad räkningen börjar.</translation>
    </message>
    <message>
        <source>How often the state of the cellular network is logged.</source>
        <translation>Hur ofta mobilnätets tillstånd loggas.</translation>
    </message>
    <message>
        <source>How readings are shown; which readings are shown is said by the display lists.</source>
        <translation>Hur avläsningar visas; vilka avläsningar som visas anges i displaylistorna.</translation>
    </message>
    <message>
        <source>How the glass writes numbers. What it shows stands in the display lists.</source>
        <translation>Hur displayen skriver tal. Vad den visar står i displaylistorna.</translation>
    </message>
    <message>
        <source>How the meter chooses between LTE Cat. M1 and NB-IoT. All of this is chosen when the meter is ordered.</source>
        <translation>Hur mätaren väljer mellan LTE Cat. M1 och NB-IoT. Allt detta väljs när mätaren beställs.</translation>
    </message>
    <message>
        <source>How the phases are added up, and how finely energy is logged.</source>
        <translation>Hur faserna summeras och hur fint energi loggas.</translation>
    </message>
    <message>
        <source>How the powers of the three phases become one total; the meter logs a change.</source>
        <translation>Hur de tre fasernas effekter blir en total; mätaren loggar en ändring.</translation>
    </message>
    <message>
        <source>How the supply comes back: by the left button, by the button after the reading system has released it, or by itself when current and power are back to normal.</source>
        <translation>Hur matningen återkommer: med vänster knapp, med knappen efter att insamlingssystemet har frigjort den, eller av sig själv när ström och effekt är normala igen.</translation>
    </message>
    <message>
        <source>IEC 62056-21 data sets</source>
        <translation>IEC 62056-21-dataset</translation>
    </message>
    <message>
        <source>Imported active power of all phases above which the event comes.</source>
        <translation>Positiv aktiv effekt för alla faser över vilken händelsen utlöses.</translation>
    </message>
    <message>
        <source>Imported active power of one phase above which the event comes.</source>
        <translation>Positiv aktiv effekt för en fas över vilken händelsen utlöses.</translation>
    </message>
    <message>
        <source>Individual import/export</source>
        <translation>Separat import/export</translation>
    </message>
    <message>
        <source>Integrated breaker</source>
        <translation>Integrerad brytare</translation>
    </message>
    <message>
        <source>Integrated communication</source>
        <translation>Integrerad kommunikation</translation>
    </message>
    <message>
        <source>Interface under the terminal cover for retrofitted modules.</source>
        <translation>Gränssnitt under plintkåpan för eftermonterade moduler.</translation>
    </message>
    <message>
        <source>Internal meter error</source>
        <translation>Internt mätarfel</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>It may be: {allowed}.</source>
        <translation>Tillåtet: {allowed}.</translation>
    </message>
    <message>
        <source>LTE Cat. M1 first, then NB-IoT</source>
        <translation>LTE Cat. M1 först, sedan NB-IoT</translation>
    </message>
    <message>
        <source>LTE Cat. M1 only</source>
        <translation>Endast LTE Cat. M1</translation>
    </message>
    <message>
        <source>LTE Cat. M1: poor RSRP</source>
        <translation>LTE Cat. M1: svag RSRP</translation>
    </message>
    <message>
        <source>LTE Cat. M1: poor SINR</source>
        <translation>LTE Cat. M1: svag SINR</translation>
    </message>
    <message>
        <source>LTE Cat. M1: time to register</source>
        <translation>LTE Cat. M1: tid för registrering</translation>
    </message>
    <message>
        <source>LTE cat. M1/NB2</source>
        <translation>LTE cat. M1/NB2</translation>
    </message>
    <message>
        <source>Last Sunday</source>
        <translation>Sista söndagen</translation>
    </message>
    <message>
        <source>Last gasp</source>
        <translation>Last gasp</translation>
    </message>
    <message>
        <source>Last gasp is on, but the meter (X8 = {other}) has no modem to send it.</source>
        <translation>Last gasp är på men mätaren (X8 = {other}) har inget modem att sända det med.</translation>
    </message>
    <message>
        <source>Last gasp is on, but the supply backup (X12 = {other}) has no energy for it.</source>
        <translation>Last gasp är på men reservmatningen (X12 = {other}) har ingen energi för det.</translation>
    </message>
    <message>
        <source>Leading zeros</source>
        <translation>Inledande nollor</translation>
    </message>
    <message>
        <source>Length of the module&apos;s output pulses, and whether a signal at the alarm input of the module raises an alarm.</source>
        <translation>Längd på modulens utpulser och om en signal på modulens larmingång utlöser ett larm.</translation>
    </message>
    <message>
        <source>Lets the button turn the optical port off and on. A port that is off does not answer any program.</source>
        <translation>Låter knappen stänga av och slå på den optiska porten. En avstängd port svarar inte på något program.</translation>
    </message>
    <message>
        <source>Lets the left button disconnect the supply while the reading Manual disconnect is shown.</source>
        <translation>Låter vänster knapp koppla från matningen medan avläsningen Manuell frånkoppling visas.</translation>
    </message>
    <message>
        <source>Limits at which the meter logs that the supply voltage was too high, too low or missing.</source>
        <translation>Gränser där mätaren loggar att matningsspänningen var för hög, för låg eller saknades.</translation>
    </message>
    <message>
        <source>Limits for a broken neutral in the low voltage grid and a broken phase in the medium voltage grid.</source>
        <translation>Gränser för avbruten neutralledare i lågspänningsnätet och avbruten fas i mellanspänningsnätet.</translation>
    </message>
    <message>
        <source>Limits of temperature, current, demand and power factor.</source>
        <translation>Gränser för temperatur, ström, effekt och effektfaktor.</translation>
    </message>
    <message>
        <source>Limits of the events and counters of power quality, as in EN 50160.</source>
        <translation>Gränser för elkvalitetens händelser och räknare, enligt EN 50160.</translation>
    </message>
    <message>
        <source>Load control</source>
        <translation>Laststyrning</translation>
    </message>
    <message>
        <source>Load profile</source>
        <translation>Lastprofil</translation>
    </message>
    <message>
        <source>Load profile 1</source>
        <translation>Lastprofil 1</translation>
    </message>
    <message>
        <source>Load profile 1: interval</source>
        <translation>Lastprofil 1: intervall</translation>
    </message>
    <message>
        <source>Load profile 1: offset</source>
        <translation>Lastprofil 1: förskjutning</translation>
    </message>
    <message>
        <source>Load profile 1: push</source>
        <translation>Lastprofil 1: push</translation>
    </message>
    <message>
        <source>Load profile 1: random delay</source>
        <translation>Lastprofil 1: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Load profile 2</source>
        <translation>Lastprofil 2</translation>
    </message>
    <message>
        <source>Load profile 2: interval</source>
        <translation>Lastprofil 2: intervall</translation>
    </message>
    <message>
        <source>Load profile 2: offset</source>
        <translation>Lastprofil 2: förskjutning</translation>
    </message>
    <message>
        <source>Load profile 2: push</source>
        <translation>Lastprofil 2: push</translation>
    </message>
    <message>
        <source>Load profile 2: random delay</source>
        <translation>Lastprofil 2: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Load profile configuration</source>
        <translation>Konfigurering av lastprofil</translation>
    </message>
    <message>
        <source>Load profile data (DLMS)</source>
        <translation>Lastprofilsdata (DLMS)</translation>
    </message>
    <message>
        <source>Load profile values change: readers of the profile must know whether it holds readings or consumption.</source>
        <translation>Lastprofilens värden ändras: den som läser profilen måste veta om den innehåller mätarställningar eller förbrukning.</translation>
    </message>
    <message>
        <source>Local disconnection</source>
        <translation>Lokal frånkoppling</translation>
    </message>
    <message>
        <source>Local interface encryption</source>
        <translation>Kryptering av lokalt gränssnitt</translation>
    </message>
    <message>
        <source>Local reconnection</source>
        <translation>Lokal återinkoppling</translation>
    </message>
    <message>
        <source>Local time and daylight saving. Display, time stamps, loggers, push setups and calendars all follow local time.</source>
        <translation>Lokal tid och sommartid. Display, tidsstämplar, loggar, pushinställningar och kalendrar följer alla lokal tid.</translation>
    </message>
    <message>
        <source>Logger disabled</source>
        <translation>Loggen avstängd</translation>
    </message>
    <message>
        <source>Logging interval</source>
        <translation>Loggningsintervall</translation>
    </message>
    <message>
        <source>Longest return to the primary technology</source>
        <translation>Längsta återgång till primär teknik</translation>
    </message>
    <message>
        <source>Lower limit of the random delay before the relay connects; on demand there is none.</source>
        <translation>Undre gräns för slumpmässig fördröjning innan reläet kopplar in; vid kommando finns ingen.</translation>
    </message>
    <message>
        <source>Magnetic detection</source>
        <translation>Magnetisk påverkan</translation>
    </message>
    <message>
        <source>Make the interval at least as long as the random delay.</source>
        <translation>Gör intervallet minst lika långt som den slumpmässiga fördröjningen.</translation>
    </message>
    <message>
        <source>Make the largest random delay at least as long as the smallest.</source>
        <translation>Gör den längsta slumpmässiga fördröjningen minst lika lång som den kortaste.</translation>
    </message>
    <message>
        <source>Make the longest interval at least as long as the first.</source>
        <translation>Gör det längsta intervallet minst lika långt som det första.</translation>
    </message>
    <message>
        <source>Make the sag threshold at least as high as the missing voltage level.</source>
        <translation>Gör tröskelvärdet för spänningssänkning minst lika högt som nivån för saknad spänning.</translation>
    </message>
    <message>
        <source>Make the total demand limit at least as high as that of a phase.</source>
        <translation>Gör gränsen för total effekt minst lika hög som gränsen per fas.</translation>
    </message>
    <message>
        <source>Make the upper limit at least as high as the lower one.</source>
        <translation>Gör den övre gränsen minst lika hög som den undre.</translation>
    </message>
    <message>
        <source>Manual connection</source>
        <translation>Manuell inkoppling</translation>
    </message>
    <message>
        <source>Manual disconnect</source>
        <translation>Manuell frånkoppling</translation>
    </message>
    <message>
        <source>Manual disconnection</source>
        <translation>Manuell frånkoppling</translation>
    </message>
    <message>
        <source>Manual selection of load control plan</source>
        <translation>Manuellt val av laststyrningsplan</translation>
    </message>
    <message>
        <source>Manual selection of tariff plan</source>
        <translation>Manuellt val av tariffplan</translation>
    </message>
    <message>
        <source>Maximum active power export P- of phase L1 in the analysis period</source>
        <translation>Toppeffekt P-max, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum active power export P- of phase L2 in the analysis period</source>
        <translation>Toppeffekt P-max, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum active power export P- of phase L3 in the analysis period</source>
        <translation>Toppeffekt P-max, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum active power export P-, date</source>
        <translation>Toppeffekt P-max, datum</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 1</source>
        <translation>Toppeffekt P-max, tariff 1</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 1, date</source>
        <translation>Toppeffekt P-max, tariff 1, datum</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 2</source>
        <translation>Toppeffekt P-max, tariff 2</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 2, date</source>
        <translation>Toppeffekt P-max, tariff 2, datum</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 3</source>
        <translation>Toppeffekt P-max, tariff 3</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 3, date</source>
        <translation>Toppeffekt P-max, tariff 3, datum</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 4</source>
        <translation>Toppeffekt P-max, tariff 4</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 4, date</source>
        <translation>Toppeffekt P-max, tariff 4, datum</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of phase L1 in the analysis period</source>
        <translation>Toppeffekt P+max, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of phase L2 in the analysis period</source>
        <translation>Toppeffekt P+max, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of phase L3 in the analysis period</source>
        <translation>Toppeffekt P+max, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 3</source>
        <translation>Toppeffekt P+max, tariff 3</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 3, date</source>
        <translation>Toppeffekt P+max, tariff 3, datum</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 4</source>
        <translation>Toppeffekt P+max, tariff 4</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 4, date</source>
        <translation>Toppeffekt P+max, tariff 4, datum</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 5</source>
        <translation>Toppeffekt P+max, tariff 5</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 5, date</source>
        <translation>Toppeffekt P+max, tariff 5, datum</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 6</source>
        <translation>Toppeffekt P+max, tariff 6</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 6, date</source>
        <translation>Toppeffekt P+max, tariff 6, datum</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 7</source>
        <translation>Toppeffekt P+max, tariff 7</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 7, date</source>
        <translation>Toppeffekt P+max, tariff 7, datum</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 8</source>
        <translation>Toppeffekt P+max, tariff 8</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 8, date</source>
        <translation>Toppeffekt P+max, tariff 8, datum</translation>
    </message>
    <message>
        <source>Maximum apparent power export S-</source>
        <translation>Toppeffekt S-max</translation>
    </message>
    <message>
        <source>Maximum apparent power export S-, date</source>
        <translation>Toppeffekt S-max, datum</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+</source>
        <translation>Toppeffekt S+max</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+ of phase L1 in the analysis period</source>
        <translation>Toppeffekt S+max, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+ of phase L2 in the analysis period</source>
        <translation>Toppeffekt S+max, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+ of phase L3 in the analysis period</source>
        <translation>Toppeffekt S+max, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, date</source>
        <translation>Toppeffekt S+max, datum</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 1</source>
        <translation>Toppeffekt S+max, tariff 1</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 1, date</source>
        <translation>Toppeffekt S+max, tariff 1, datum</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 2</source>
        <translation>Toppeffekt S+max, tariff 2</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 2, date</source>
        <translation>Toppeffekt S+max, tariff 2, datum</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 3</source>
        <translation>Toppeffekt S+max, tariff 3</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 3, date</source>
        <translation>Toppeffekt S+max, tariff 3, datum</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 4</source>
        <translation>Toppeffekt S+max, tariff 4</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 4, date</source>
        <translation>Toppeffekt S+max, tariff 4, datum</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 5</source>
        <translation>Toppeffekt S+max, tariff 5</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 5, date</source>
        <translation>Toppeffekt S+max, tariff 5, datum</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 6</source>
        <translation>Toppeffekt S+max, tariff 6</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 6, date</source>
        <translation>Toppeffekt S+max, tariff 6, datum</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 7</source>
        <translation>Toppeffekt S+max, tariff 7</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 7, date</source>
        <translation>Toppeffekt S+max, tariff 7, datum</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 8</source>
        <translation>Toppeffekt S+max, tariff 8</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 8, date</source>
        <translation>Toppeffekt S+max, tariff 8, datum</translation>
    </message>
    <message>
        <source>Maximum current of phase L1 in the analysis period</source>
        <translation>Högsta ström, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum current of phase L2 in the analysis period</source>
        <translation>Högsta ström, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum current of phase L3 in the analysis period</source>
        <translation>Högsta ström, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q- of phase L1 in the analysis period</source>
        <translation>Toppeffekt Q-max, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q- of phase L2 in the analysis period</source>
        <translation>Toppeffekt Q-max, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q- of phase L3 in the analysis period</source>
        <translation>Toppeffekt Q-max, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, date</source>
        <translation>Toppeffekt Q-max, datum</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 1</source>
        <translation>Toppeffekt Q-max, tariff 1</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 1, date</source>
        <translation>Toppeffekt Q-max, tariff 1, datum</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 2</source>
        <translation>Toppeffekt Q-max, tariff 2</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 2, date</source>
        <translation>Toppeffekt Q-max, tariff 2, datum</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 3</source>
        <translation>Toppeffekt Q-max, tariff 3</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 3, date</source>
        <translation>Toppeffekt Q-max, tariff 3, datum</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 4</source>
        <translation>Toppeffekt Q-max, tariff 4</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 4, date</source>
        <translation>Toppeffekt Q-max, tariff 4, datum</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+ of phase L1 in the analysis period</source>
        <translation>Toppeffekt Q+max, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+ of phase L2 in the analysis period</source>
        <translation>Toppeffekt Q+max, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+ of phase L3 in the analysis period</source>
        <translation>Toppeffekt Q+max, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 3</source>
        <translation>Toppeffekt Q+max, tariff 3</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 3, date</source>
        <translation>Toppeffekt Q+max, tariff 3, datum</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 4</source>
        <translation>Toppeffekt Q+max, tariff 4</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 4, date</source>
        <translation>Toppeffekt Q+max, tariff 4, datum</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the current of phase L1 in the analysis period</source>
        <translation>Högsta totala harmoniska distorsion (THD) för ström, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the current of phase L2 in the analysis period</source>
        <translation>Högsta totala harmoniska distorsion (THD) för ström, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the current of phase L3 in the analysis period</source>
        <translation>Högsta totala harmoniska distorsion (THD) för ström, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the voltage of phase L1 in the analysis period</source>
        <translation>Högsta totala harmoniska distorsion (THD) för spänning, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the voltage of phase L2 in the analysis period</source>
        <translation>Högsta totala harmoniska distorsion (THD) för spänning, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the voltage of phase L3 in the analysis period</source>
        <translation>Högsta totala harmoniska distorsion (THD) för spänning, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L1 in the analysis period</source>
        <translation>Högsta spänning, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L1 of the day</source>
        <translation>Högsta spänning, fas L1, under dygnet</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L2 in the analysis period</source>
        <translation>Högsta spänning, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L2 of the day</source>
        <translation>Högsta spänning, fas L2, under dygnet</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L3 in the analysis period</source>
        <translation>Högsta spänning, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L3 of the day</source>
        <translation>Högsta spänning, fas L3, under dygnet</translation>
    </message>
    <message>
        <source>Mean voltage above the nominal voltage, in percent of it, that is an overvoltage.</source>
        <translation>Medelspänning över nominell spänning, i procent av denna, som är överspänning.</translation>
    </message>
    <message>
        <source>Mean voltage below the nominal voltage, in percent of it and negative, that is an undervoltage.</source>
        <translation>Medelspänning under nominell spänning, i procent av denna och negativ, som är underspänning.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mätning</translation>
    </message>
    <message>
        <source>Meter registration: interval</source>
        <translation>Mätarregistrering: intervall</translation>
    </message>
    <message>
        <source>Meter registration: offset</source>
        <translation>Mätarregistrering: förskjutning</translation>
    </message>
    <message>
        <source>Meter registration: push</source>
        <translation>Mätarregistrering: push</translation>
    </message>
    <message>
        <source>Meter registration: random delay</source>
        <translation>Mätarregistrering: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Minimum active power export P- of phase L1 in the analysis period</source>
        <translation>Lägsta effekt P-min, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum active power export P- of phase L2 in the analysis period</source>
        <translation>Lägsta effekt P-min, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum active power export P- of phase L3 in the analysis period</source>
        <translation>Lägsta effekt P-min, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of phase L1 in the analysis period</source>
        <translation>Lägsta effekt P+min, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of phase L2 in the analysis period</source>
        <translation>Lägsta effekt P+min, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of phase L3 in the analysis period</source>
        <translation>Lägsta effekt P+min, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum apparent power import S+ of phase L1 in the analysis period</source>
        <translation>Lägsta effekt S+min, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum apparent power import S+ of phase L2 in the analysis period</source>
        <translation>Lägsta effekt S+min, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum apparent power import S+ of phase L3 in the analysis period</source>
        <translation>Lägsta effekt S+min, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum current of phase L1 in the analysis period</source>
        <translation>Lägsta ström, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum current of phase L2 in the analysis period</source>
        <translation>Lägsta ström, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum current of phase L3 in the analysis period</source>
        <translation>Lägsta ström, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power export Q- of phase L1 in the analysis period</source>
        <translation>Lägsta effekt Q-min, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power export Q- of phase L2 in the analysis period</source>
        <translation>Lägsta effekt Q-min, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power export Q- of phase L3 in the analysis period</source>
        <translation>Lägsta effekt Q-min, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power import Q+ of phase L1 in the analysis period</source>
        <translation>Lägsta effekt Q+min, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power import Q+ of phase L2 in the analysis period</source>
        <translation>Lägsta effekt Q+min, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power import Q+ of phase L3 in the analysis period</source>
        <translation>Lägsta effekt Q+min, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the current of phase L1 in the analysis period</source>
        <translation>Lägsta totala harmoniska distorsion (THD) för ström, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the current of phase L2 in the analysis period</source>
        <translation>Lägsta totala harmoniska distorsion (THD) för ström, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the current of phase L3 in the analysis period</source>
        <translation>Lägsta totala harmoniska distorsion (THD) för ström, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the voltage of phase L1 in the analysis period</source>
        <translation>Lägsta totala harmoniska distorsion (THD) för spänning, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the voltage of phase L2 in the analysis period</source>
        <translation>Lägsta totala harmoniska distorsion (THD) för spänning, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the voltage of phase L3 in the analysis period</source>
        <translation>Lägsta totala harmoniska distorsion (THD) för spänning, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L1 in the analysis period</source>
        <translation>Lägsta spänning, fas L1, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L1 of the day</source>
        <translation>Lägsta spänning, fas L1, under dygnet</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L2 in the analysis period</source>
        <translation>Lägsta spänning, fas L2, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L2 of the day</source>
        <translation>Lägsta spänning, fas L2, under dygnet</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L3 in the analysis period</source>
        <translation>Lägsta spänning, fas L3, under analysperioden</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L3 of the day</source>
        <translation>Lägsta spänning, fas L3, under dygnet</translation>
    </message>
    <message>
        <source>Minutes from one push to the next.</source>
        <translation>Minuter från en push till nästa.</translation>
    </message>
    <message>
        <source>Minutes from the start of the interval to that of the window.</source>
        <translation>Minuter från intervallets början till fönstrets.</translation>
    </message>
    <message>
        <source>Minutes that local standard time is ahead of UTC; chosen when the meter is ordered.</source>
        <translation>Minuter som lokal normaltid ligger före UTC; väljs när mätaren beställs.</translation>
    </message>
    <message>
        <source>Minutes that summer time is ahead of standard time.</source>
        <translation>Minuter som sommartiden ligger före normaltiden.</translation>
    </message>
    <message>
        <source>Minutes without registration after which the meter changes from LTE Cat. M1 to NB-IoT.</source>
        <translation>Minuter utan registrering innan mätaren byter från LTE Cat. M1 till NB-IoT.</translation>
    </message>
    <message>
        <source>Minutes without registration after which the meter changes from NB-IoT to LTE Cat. M1.</source>
        <translation>Minuter utan registrering innan mätaren byter från NB-IoT till LTE Cat. M1.</translation>
    </message>
    <message>
        <source>Missing neutral</source>
        <translation>Neutralledare saknas</translation>
    </message>
    <message>
        <source>Missing neutral ended</source>
        <translation>Neutralledare åter</translation>
    </message>
    <message>
        <source>Missing phase voltage</source>
        <translation>Fasspänning saknas</translation>
    </message>
    <message>
        <source>Missing voltage L1</source>
        <translation>Spänning saknas L1</translation>
    </message>
    <message>
        <source>Missing voltage L1 restored</source>
        <translation>Spänning åter L1</translation>
    </message>
    <message>
        <source>Missing voltage L2</source>
        <translation>Spänning saknas L2</translation>
    </message>
    <message>
        <source>Missing voltage L2 restored</source>
        <translation>Spänning åter L2</translation>
    </message>
    <message>
        <source>Missing voltage L3</source>
        <translation>Spänning saknas L3</translation>
    </message>
    <message>
        <source>Missing voltage L3 restored</source>
        <translation>Spänning åter L3</translation>
    </message>
    <message>
        <source>Missing voltage level</source>
        <translation>Nivå för saknad spänning</translation>
    </message>
    <message>
        <source>Missing voltage time</source>
        <translation>Tid för saknad spänning</translation>
    </message>
    <message>
        <source>Module installation mode</source>
        <translation>Modulmonteringsläge</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Måndag</translation>
    </message>
    <message>
        <source>Month of every year in which summer time has its begin.</source>
        <translation>Månad på året då sommartiden börjar.</translation>
    </message>
    <message>
        <source>Month of every year in which summer time has its end.</source>
        <translation>Månad på året då sommartiden slutar.</translation>
    </message>
    <message>
        <source>NB-IoT first, then LTE Cat. M1</source>
        <translation>NB-IoT först, sedan LTE Cat. M1</translation>
    </message>
    <message>
        <source>NB-IoT only</source>
        <translation>Endast NB-IoT</translation>
    </message>
    <message>
        <source>NB-IoT: poor RSRP</source>
        <translation>NB-IoT: svag RSRP</translation>
    </message>
    <message>
        <source>NB-IoT: poor SINR</source>
        <translation>NB-IoT: svag SINR</translation>
    </message>
    <message>
        <source>NB-IoT: time to register</source>
        <translation>NB-IoT: tid för registrering</translation>
    </message>
    <message>
        <source>NV memory error</source>
        <translation>Fel i icke-flyktigt minne</translation>
    </message>
    <message>
        <source>Name the seasons in loadControl.relay1.starts, such as 01-01=1.</source>
        <translation>Ange säsongerna i loadControl.relay1.starts, t.ex. 01-01=1.</translation>
    </message>
    <message>
        <source>Name the seasons in loadControl.relay2.starts, such as 01-01=1.</source>
        <translation>Ange säsongerna i loadControl.relay2.starts, t.ex. 01-01=1.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan1.starts, such as 01-01=1.</source>
        <translation>Ange säsongerna i tariff.plan1.starts, t.ex. 01-01=1.</translation>
    </message>
    <message>
        <source>Name the tariffs in loadControl.relay1.tariffs.</source>
        <translation>Ange tarifferna i loadControl.relay1.tariffs.</translation>
    </message>
    <message>
        <source>Name the tariffs in loadControl.relay2.tariffs.</source>
        <translation>Ange tarifferna i loadControl.relay2.tariffs.</translation>
    </message>
    <message>
        <source>Net active energy |A+| - |A-|</source>
        <translation>Aktiv nettoenergi |A+| - |A-|</translation>
    </message>
    <message>
        <source>Neutral fault</source>
        <translation>Neutralledarfel</translation>
    </message>
    <message>
        <source>Neutral fault, drop of the third phase</source>
        <translation>Neutralledarfel, sänkning av tredje fasen</translation>
    </message>
    <message>
        <source>Neutral fault, lower limit</source>
        <translation>Neutralledarfel, undre gräns</translation>
    </message>
    <message>
        <source>Neutral fault, time</source>
        <translation>Neutralledarfel, tid</translation>
    </message>
    <message>
        <source>Neutral fault, upper limit</source>
        <translation>Neutralledarfel, övre gräns</translation>
    </message>
    <message>
        <source>Neutral fault, upper threshold</source>
        <translation>Neutralledarfel, övre tröskelvärde</translation>
    </message>
    <message>
        <source>No alarms activated</source>
        <translation>Inga larm aktiverade</translation>
    </message>
    <message>
        <source>No disconnect setup</source>
        <translation>Ingen frånkopplingsinställning</translation>
    </message>
    <message>
        <source>No phase current</source>
        <translation>Ingen fasström</translation>
    </message>
    <message>
        <source>No strong DC field anymore</source>
        <translation>Inget starkt DC-fält längre</translation>
    </message>
    <message>
        <source>Not in the sheet&apos;s text, whose table is cut; from the technical description.</source>
        <translation>Saknas i databladets text, där tabellen är avklippt; ur den tekniska beskrivningen.</translation>
    </message>
    <message>
        <source>Number of the IEC 62056-21 (1107) order form: whether the meter answers in modes A and C, and with which data set.</source>
        <translation>Nummer på beställningsblanketten för IEC 62056-21 (1107): om mätaren svarar i läge A och C, och med vilket dataset.</translation>
    </message>
    <message>
        <source>Number of the alarm configuration; 000 means that no alarm is sent.</source>
        <translation>Larmkonfigurationens nummer; 000 betyder att inget larm sänds.</translation>
    </message>
    <message>
        <source>Number of the analysis logger order form; 000 is the default setup.</source>
        <translation>Nummer på beställningsblanketten för analyslogg; 000 är standardinställningen.</translation>
    </message>
    <message>
        <source>Number of the calendar order form: days on which the tariff of holidays applies.</source>
        <translation>Nummer på beställningsblanketten för kalender: dagar då helgdagarnas tariff gäller.</translation>
    </message>
    <message>
        <source>Number of the display order form. The display lists themselves stand in the part Display.</source>
        <translation>Nummer på beställningsblanketten för display. Själva displaylistorna finns i delen Display.</translation>
    </message>
    <message>
        <source>Number of the order form for the sealable push button (the right one).</source>
        <translation>Nummer på beställningsblanketten för den plomberbara knappen (den högra).</translation>
    </message>
    <message>
        <source>Number of the smart disconnect order form. Needs a meter with breaker.</source>
        <translation>Nummer på beställningsblanketten för smart frånkoppling. Kräver en mätare med brytare.</translation>
    </message>
    <message>
        <source>OMNIA® e-meter</source>
        <translation>OMNIA® elmätare</translation>
    </message>
    <message>
        <source>OMNIPOWER single-phase</source>
        <translation>OMNIPOWER enfas</translation>
    </message>
    <message>
        <source>OMNIPOWER three-phase</source>
        <translation>OMNIPOWER trefas</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Objects of the HAN telegram</source>
        <translation>HAN-telegrammets objekt</translation>
    </message>
    <message>
        <source>Occurrence counter logger: interval</source>
        <translation>Logg för händelseräknare: intervall</translation>
    </message>
    <message>
        <source>Occurrence counter logger: offset</source>
        <translation>Logg för händelseräknare: förskjutning</translation>
    </message>
    <message>
        <source>Occurrence counter logger: push</source>
        <translation>Logg för händelseräknare: push</translation>
    </message>
    <message>
        <source>Occurrence counter logger: random delay</source>
        <translation>Logg för händelseräknare: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 1 to 2 % too high</source>
        <translation>Förekomster: frekvens 1–2 % för hög</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 1 to 2 % too low</source>
        <translation>Förekomster: frekvens 1–2 % för låg</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 2 to 4 % too high</source>
        <translation>Förekomster: frekvens 2–4 % för hög</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 2 to 6 % too low</source>
        <translation>Förekomster: frekvens 2–6 % för låg</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 4 to 15 % too high</source>
        <translation>Förekomster: frekvens 4–15 % för hög</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 6 to 15 % too low</source>
        <translation>Förekomster: frekvens 6–15 % för låg</translation>
    </message>
    <message>
        <source>Occurrences: Frequency more than 15 % too high</source>
        <translation>Förekomster: frekvens mer än 15 % för hög</translation>
    </message>
    <message>
        <source>Occurrences: Frequency more than 15 % too low</source>
        <translation>Förekomster: frekvens mer än 15 % för låg</translation>
    </message>
    <message>
        <source>Occurrences: Long interruptions</source>
        <translation>Förekomster: långa avbrott</translation>
    </message>
    <message>
        <source>Occurrences: Rapid voltage changes</source>
        <translation>Förekomster: snabba spänningsändringar</translation>
    </message>
    <message>
        <source>Occurrences: Short interruptions</source>
        <translation>Förekomster: korta avbrott</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the current of phase L1 above 8 %</source>
        <translation>Förekomster: total harmonisk distorsion (THD) för ström, fas L1, över 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the current of phase L2 above 8 %</source>
        <translation>Förekomster: total harmonisk distorsion (THD) för ström, fas L2, över 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the current of phase L3 above 8 %</source>
        <translation>Förekomster: total harmonisk distorsion (THD) för ström, fas L3, över 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the voltage of phase L1 above 8 %</source>
        <translation>Förekomster: total harmonisk distorsion (THD) för spänning, fas L1, över 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the voltage of phase L2 above 8 %</source>
        <translation>Förekomster: total harmonisk distorsion (THD) för spänning, fas L2, över 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the voltage of phase L3 above 8 %</source>
        <translation>Förekomster: total harmonisk distorsion (THD) för spänning, fas L3, över 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Voltage above the overvoltage limit</source>
        <translation>Förekomster: spänning över överspänningsgränsen</translation>
    </message>
    <message>
        <source>Occurrences: Voltage below the undervoltage limit</source>
        <translation>Förekomster: spänning under underspänningsgränsen</translation>
    </message>
    <message>
        <source>Occurrences: Voltage more than 10 % too low</source>
        <translation>Förekomster: spänning mer än 10 % för låg</translation>
    </message>
    <message>
        <source>Occurrences: Voltage unbalance above 2 %</source>
        <translation>Förekomster: spänningsobalans över 2 %</translation>
    </message>
    <message>
        <source>Occurrences: voltage sags of phase L1</source>
        <translation>Förekomster: kortvariga spänningssänkningar, fas L1</translation>
    </message>
    <message>
        <source>Occurrences: voltage sags of phase L2</source>
        <translation>Förekomster: kortvariga spänningssänkningar, fas L2</translation>
    </message>
    <message>
        <source>Occurrences: voltage sags of phase L3</source>
        <translation>Förekomster: kortvariga spänningssänkningar, fas L3</translation>
    </message>
    <message>
        <source>Occurrences: voltage swells of phase L1</source>
        <translation>Förekomster: kortvariga spänningshöjningar, fas L1</translation>
    </message>
    <message>
        <source>Occurrences: voltage swells of phase L2</source>
        <translation>Förekomster: kortvariga spänningshöjningar, fas L2</translation>
    </message>
    <message>
        <source>Occurrences: voltage swells of phase L3</source>
        <translation>Förekomster: kortvariga spänningshöjningar, fas L3</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ett dygn</translation>
    </message>
    <message>
        <source>One entry at midnight on the first of each month, or when the head-end system resets the maximum demand.</source>
        <translation>En post vid midnatt den första i varje månad, eller när insamlingssystemet nollställer toppeffekten.</translation>
    </message>
    <message>
        <source>One entry every midnight.</source>
        <translation>En post varje midnatt.</translation>
    </message>
    <message>
        <source>One or more parameters changed</source>
        <translation>En eller flera parametrar ändrade</translation>
    </message>
    <message>
        <source>One phase must be this much below 230 V for a neutral fault.</source>
        <translation>En fas måste ligga så mycket under 230 V för ett neutralledarfel.</translation>
    </message>
    <message>
        <source>Only available for variant 2.</source>
        <translation>Endast tillgängligt för variant 2.</translation>
    </message>
    <message>
        <source>Only for variant 1.</source>
        <translation>Endast för variant 1.</translation>
    </message>
    <message>
        <source>Only in the single-phase data sheet; the other sheets print AT 378 in its place.</source>
        <translation>Endast i enfasdatabladet; övriga datablad anger AT 378 i stället.</translation>
    </message>
    <message>
        <source>Options of data security. DLMS itself is always encrypted (suite 0, AES-GCM 128); the HAN interface never is.</source>
        <translation>Alternativ för datasäkerhet. DLMS är alltid krypterat (suite 0, AES-GCM 128); HAN-gränssnittet är det aldrig.</translation>
    </message>
    <message>
        <source>Outage level</source>
        <translation>Avbrottsnivå</translation>
    </message>
    <message>
        <source>Outage time</source>
        <translation>Avbrottstid</translation>
    </message>
    <message>
        <source>Output pulses</source>
        <translation>Utpulser</translation>
    </message>
    <message>
        <source>Overvoltage</source>
        <translation>Överspänning</translation>
    </message>
    <message>
        <source>Overvoltage L1</source>
        <translation>Överspänning L1</translation>
    </message>
    <message>
        <source>Overvoltage L1 ended</source>
        <translation>Överspänning L1 upphörd</translation>
    </message>
    <message>
        <source>Overvoltage L2</source>
        <translation>Överspänning L2</translation>
    </message>
    <message>
        <source>Overvoltage L2 ended</source>
        <translation>Överspänning L2 upphörd</translation>
    </message>
    <message>
        <source>Overvoltage L3</source>
        <translation>Överspänning L3</translation>
    </message>
    <message>
        <source>Overvoltage L3 ended</source>
        <translation>Överspänning L3 upphörd</translation>
    </message>
    <message>
        <source>Overvoltage disconnect</source>
        <translation>Frånkoppling vid överspänning</translation>
    </message>
    <message>
        <source>Overvoltage disconnect threshold</source>
        <translation>Överspänning, tröskelvärde för frånkoppling</translation>
    </message>
    <message>
        <source>Overvoltage limit</source>
        <translation>Överspänningsgräns</translation>
    </message>
    <message>
        <source>Overvoltage reconnect threshold</source>
        <translation>Överspänning, tröskelvärde för återinkoppling</translation>
    </message>
    <message>
        <source>Overvoltage sample time for disconnect</source>
        <translation>Överspänning, mättid för frånkoppling</translation>
    </message>
    <message>
        <source>Overvoltage sample time for reconnect</source>
        <translation>Överspänning, mättid för återinkoppling</translation>
    </message>
    <message>
        <source>Overvoltage, mean value</source>
        <translation>Överspänning, medelvärde</translation>
    </message>
    <message>
        <source>Overvoltage, single value</source>
        <translation>Överspänning, enskilt värde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Period of the mean value</source>
        <translation>Medelvärdets period</translation>
    </message>
    <message>
        <source>Period over which the mean power is taken and in which the load profile is written. Changing it deletes the load profile.</source>
        <translation>Period för medeleffekten och för lastprofilens poster. En ändring raderar lastprofilen.</translation>
    </message>
    <message>
        <source>Phase asymmetry</source>
        <translation>Fasasymmetri</translation>
    </message>
    <message>
        <source>Phase asymmetry ended</source>
        <translation>Fasasymmetri upphörd</translation>
    </message>
    <message>
        <source>Phase asymmetry, lower limit</source>
        <translation>Fasasymmetri, undre gräns</translation>
    </message>
    <message>
        <source>Phase asymmetry, time</source>
        <translation>Fasasymmetri, tid</translation>
    </message>
    <message>
        <source>Phase asymmetry, upper limit</source>
        <translation>Fasasymmetri, övre gräns</translation>
    </message>
    <message>
        <source>Phase sequence reversal</source>
        <translation>Omvänd fasföljd</translation>
    </message>
    <message>
        <source>Phase voltage above which the supply is disconnected.</source>
        <translation>Fasspänning över vilken matningen kopplas från.</translation>
    </message>
    <message>
        <source>Phase voltage below which the supply is reconnected; not above the disconnect threshold.</source>
        <translation>Fasspänning under vilken matningen kopplas in igen; inte högre än tröskelvärdet för frånkoppling.</translation>
    </message>
    <message>
        <source>Plan {plan}, season {season}: holidays</source>
        <translation>Plan {plan}, säsong {season}: helgdagar</translation>
    </message>
    <message>
        <source>Plan {plan}, season {season}: non-working days</source>
        <translation>Plan {plan}, säsong {season}: arbetsfria dagar</translation>
    </message>
    <message>
        <source>Plan {plan}, season {season}: working days</source>
        <translation>Plan {plan}, säsong {season}: arbetsdagar</translation>
    </message>
    <message>
        <source>Plan {plan}: season starts</source>
        <translation>Plan {plan}: säsongsstarter</translation>
    </message>
    <message>
        <source>Position in which the breaker is delivered. 0 is for meters without breaker only.</source>
        <translation>Läge i vilket brytaren levereras. 0 gäller endast mätare utan brytare.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Power down</source>
        <translation>Spänningsbortfall</translation>
    </message>
    <message>
        <source>Power factor L1 minimum limit cleared</source>
        <translation>Effektfaktor L1 åter över minimigräns</translation>
    </message>
    <message>
        <source>Power factor L1 minimum limit reached</source>
        <translation>Effektfaktor L1 under minimigräns</translation>
    </message>
    <message>
        <source>Power factor L2 minimum limit cleared</source>
        <translation>Effektfaktor L2 åter över minimigräns</translation>
    </message>
    <message>
        <source>Power factor L2 minimum limit reached</source>
        <translation>Effektfaktor L2 under minimigräns</translation>
    </message>
    <message>
        <source>Power factor L3 minimum limit cleared</source>
        <translation>Effektfaktor L3 åter över minimigräns</translation>
    </message>
    <message>
        <source>Power factor L3 minimum limit reached</source>
        <translation>Effektfaktor L3 under minimigräns</translation>
    </message>
    <message>
        <source>Power factor of a phase below which the event comes.</source>
        <translation>En fas effektfaktor under vilken händelsen utlöses.</translation>
    </message>
    <message>
        <source>Power factor, average</source>
        <translation>Effektfaktor, medelvärde</translation>
    </message>
    <message>
        <source>Power factor, smallest</source>
        <translation>Effektfaktor, lägsta</translation>
    </message>
    <message>
        <source>Power factor, time</source>
        <translation>Effektfaktor, tid</translation>
    </message>
    <message>
        <source>Power limit Pd</source>
        <translation>Effektgräns Pd</translation>
    </message>
    <message>
        <source>Power outage on all phases (last gasp)</source>
        <translation>Strömavbrott på alla faser (last gasp)</translation>
    </message>
    <message>
        <source>Power quality</source>
        <translation>Elkvalitet</translation>
    </message>
    <message>
        <source>Power quality event logger: interval</source>
        <translation>Logg för elkvalitetshändelser: intervall</translation>
    </message>
    <message>
        <source>Power quality event logger: offset</source>
        <translation>Logg för elkvalitetshändelser: förskjutning</translation>
    </message>
    <message>
        <source>Power quality event logger: push</source>
        <translation>Logg för elkvalitetshändelser: push</translation>
    </message>
    <message>
        <source>Power quality event logger: random delay</source>
        <translation>Logg för elkvalitetshändelser: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Power up</source>
        <translation>Spänning åter</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Förbetalning</translation>
    </message>
    <message>
        <source>Prepayment counts all energy together and does not work with tariffs, but Z13 = {other}.</source>
        <translation>Förbetalning räknar all energi tillsammans och fungerar inte med tariffer, men Z13 = {other}.</translation>
    </message>
    <message>
        <source>Prepayment is on, but the disconnection basis is {other}: an empty register would not disconnect.</source>
        <translation>Förbetalning är på men frånkopplingsgrunden är {other}: ett tomt register skulle inte koppla från.</translation>
    </message>
    <message>
        <source>Primary divided by secondary current of the transformers. Primary energies are the secondary ones times this number.</source>
        <translation>Transformatorernas primärström dividerad med sekundärström. Primär energi är sekundär energi gånger detta tal.</translation>
    </message>
    <message>
        <source>Printed beside N without a name, one column to the left; the technical description has generation D for CT meters only.</source>
        <translation>Tryckt bredvid N utan namn, en kolumn åt vänster; den tekniska beskrivningen har generation D endast för CT-mätare.</translation>
    </message>
    <message>
        <source>Printed in the data sheet with a hyphen instead of a code: it cannot be ordered.</source>
        <translation>Tryckt i databladet med ett bindestreck i stället för kod: kan inte beställas.</translation>
    </message>
    <message>
        <source>Processor temperature, limit</source>
        <translation>Processortemperatur, gräns</translation>
    </message>
    <message>
        <source>Processor temperature, time</source>
        <translation>Processortemperatur, tid</translation>
    </message>
    <message>
        <source>Profile 01</source>
        <translation>Profil 01</translation>
    </message>
    <message>
        <source>Profile 02</source>
        <translation>Profil 02</translation>
    </message>
    <message>
        <source>Program memory error</source>
        <translation>Fel i programminne</translation>
    </message>
    <message>
        <source>Pulse division factor</source>
        <translation>Pulsdelningsfaktor</translation>
    </message>
    <message>
        <source>Pulse inputs and outputs</source>
        <translation>Pulsin- och utgångar</translation>
    </message>
    <message>
        <source>Pulse output</source>
        <translation>Pulsutgång</translation>
    </message>
    <message>
        <source>Pulses of</source>
        <translation>Pulser för</translation>
    </message>
    <message>
        <source>Pulses per kWh or kvarh at the module&apos;s outputs. At 1000 the pulses do not keep up with more than 86 A (30 ms) or 32 A (80 ms).</source>
        <translation>Pulser per kWh eller kvarh på modulens utgångar. Vid 1000 hinner pulserna inte med mer än 86 A (30 ms) eller 32 A (80 ms).</translation>
    </message>
    <message>
        <source>Push alarms</source>
        <translation>Push av larm</translation>
    </message>
    <message>
        <source>Push button 2</source>
        <translation>Knapp 2</translation>
    </message>
    <message>
        <source>Push button 2 is set up, but Z17 = {other} says that it is not.</source>
        <translation>Knapp 2 är inställd men Z17 = {other} anger att den inte är det.</translation>
    </message>
    <message>
        <source>Push list</source>
        <translation>Pushlista</translation>
    </message>
    <message>
        <source>Push lists of the consumer port</source>
        <translation>Kundportens pushlistor</translation>
    </message>
    <message>
        <source>Push setups</source>
        <translation>Pushinställningar</translation>
    </message>
    <message>
        <source>Quadrant indication</source>
        <translation>Kvadrantindikering</translation>
    </message>
    <message>
        <source>RAM error</source>
        <translation>RAM-fel</translation>
    </message>
    <message>
        <source>Rated secondary current of the current transformers, and the largest current.</source>
        <translation>Strömtransformatorernas märksekundärström och den största strömmen.</translation>
    </message>
    <message>
        <source>Reactive energy</source>
        <translation>Reaktiv energi</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1</source>
        <translation>Reaktiv energi R1, kvadrant 1</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 1, primary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 1, primär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 1, secondary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 1, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 2, primary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 2, primär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 2, secondary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 2, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 3, primary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 3, primär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 3, secondary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 3, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 4, primary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 4, primär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 4, secondary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 4, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 5, primary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 5, primär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 5, secondary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 5, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 6, primary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 6, primär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 6, secondary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 6, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 7, primary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 7, primär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 7, secondary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 7, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 8, primary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 8, primär</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 8, secondary</source>
        <translation>Reaktiv energi R1, kvadrant 1, tariff 8, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2</source>
        <translation>Reaktiv energi R2, kvadrant 2</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, secondary</source>
        <translation>Reaktiv energi R2, kvadrant 2, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 1, primary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 1, primär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 1, secondary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 1, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 2, primary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 2, primär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 2, secondary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 2, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 3, primary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 3, primär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 3, secondary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 3, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 4, primary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 4, primär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 4, secondary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 4, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 5, primary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 5, primär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 5, secondary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 5, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 6, primary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 6, primär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 6, secondary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 6, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 7, primary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 7, primär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 7, secondary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 7, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 8, primary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 8, primär</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 8, secondary</source>
        <translation>Reaktiv energi R2, kvadrant 2, tariff 8, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3</source>
        <translation>Reaktiv energi R3, kvadrant 3</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, secondary</source>
        <translation>Reaktiv energi R3, kvadrant 3, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 1, primary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 1, primär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 1, secondary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 1, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 2, primary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 2, primär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 2, secondary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 2, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 3, primary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 3, primär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 3, secondary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 3, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 4, primary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 4, primär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 4, secondary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 4, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 5, primary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 5, primär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 5, secondary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 5, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 6, primary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 6, primär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 6, secondary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 6, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 7, primary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 7, primär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 7, secondary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 7, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 8, primary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 8, primär</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 8, secondary</source>
        <translation>Reaktiv energi R3, kvadrant 3, tariff 8, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4</source>
        <translation>Reaktiv energi R4, kvadrant 4</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 1, primary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 1, primär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 1, secondary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 1, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 2, primary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 2, primär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 2, secondary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 2, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 3, primary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 3, primär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 3, secondary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 3, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 4, primary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 4, primär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 4, secondary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 4, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 5, primary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 5, primär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 5, secondary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 5, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 6, primary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 6, primär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 6, secondary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 6, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 7, primary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 7, primär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 7, secondary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 7, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 8, primary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 8, primär</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 8, secondary</source>
        <translation>Reaktiv energi R4, kvadrant 4, tariff 8, sekundär</translation>
    </message>
    <message>
        <source>Reactive energy export R-</source>
        <translation>Reaktiv negativ energi R-</translation>
    </message>
    <message>
        <source>Reactive energy export R- of phase L1, primary</source>
        <translation>Reaktiv negativ energi R-, fas L1, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R- of phase L2, primary</source>
        <translation>Reaktiv negativ energi R-, fas L2, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R- of phase L3, primary</source>
        <translation>Reaktiv negativ energi R-, fas L3, primär</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 1</source>
        <translation>Reaktiv negativ energi R-, tariff 1</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 2</source>
        <translation>Reaktiv negativ energi R-, tariff 2</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 3</source>
        <translation>Reaktiv negativ energi R-, tariff 3</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 4</source>
        <translation>Reaktiv negativ energi R-, tariff 4</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 5</source>
        <translation>Reaktiv negativ energi R-, tariff 5</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 6</source>
        <translation>Reaktiv negativ energi R-, tariff 6</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 7</source>
        <translation>Reaktiv negativ energi R-, tariff 7</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 8</source>
        <translation>Reaktiv negativ energi R-, tariff 8</translation>
    </message>
    <message>
        <source>Reactive energy import R+</source>
        <translation>Reaktiv positiv energi R+</translation>
    </message>
    <message>
        <source>Reactive energy import R+ of phase L1, primary</source>
        <translation>Reaktiv positiv energi R+, fas L1, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+ of phase L2, primary</source>
        <translation>Reaktiv positiv energi R+, fas L2, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+ of phase L3, primary</source>
        <translation>Reaktiv positiv energi R+, fas L3, primär</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 1</source>
        <translation>Reaktiv positiv energi R+, tariff 1</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 2</source>
        <translation>Reaktiv positiv energi R+, tariff 2</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 3</source>
        <translation>Reaktiv positiv energi R+, tariff 3</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 4</source>
        <translation>Reaktiv positiv energi R+, tariff 4</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 5</source>
        <translation>Reaktiv positiv energi R+, tariff 5</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 6</source>
        <translation>Reaktiv positiv energi R+, tariff 6</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 7</source>
        <translation>Reaktiv positiv energi R+, tariff 7</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 8</source>
        <translation>Reaktiv positiv energi R+, tariff 8</translation>
    </message>
    <message>
        <source>Reactive power export Q- of phase L1</source>
        <translation>Reaktiv negativ effekt Q-, fas L1</translation>
    </message>
    <message>
        <source>Reactive power export Q- of phase L2</source>
        <translation>Reaktiv negativ effekt Q-, fas L2</translation>
    </message>
    <message>
        <source>Reactive power export Q- of phase L3</source>
        <translation>Reaktiv negativ effekt Q-, fas L3</translation>
    </message>
    <message>
        <source>Reactive power import Q+ of phase L1</source>
        <translation>Reaktiv positiv effekt Q+, fas L1</translation>
    </message>
    <message>
        <source>Reactive power import Q+ of phase L2</source>
        <translation>Reaktiv positiv effekt Q+, fas L2</translation>
    </message>
    <message>
        <source>Reactive power import Q+ of phase L3</source>
        <translation>Reaktiv positiv effekt Q+, fas L3</translation>
    </message>
    <message>
        <source>Received power below which, together with a poor SINR, the meter leaves LTE Cat. M1.</source>
        <translation>Mottagen effekt under vilken mätaren, vid svag SINR, lämnar LTE Cat. M1.</translation>
    </message>
    <message>
        <source>Received power below which, together with a poor SINR, the meter leaves NB-IoT.</source>
        <translation>Mottagen effekt under vilken mätaren, vid svag SINR, lämnar NB-IoT.</translation>
    </message>
    <message>
        <source>Reconnection</source>
        <translation>Återinkoppling</translation>
    </message>
    <message>
        <source>Reference and maximum current. On a CT meter it is the secondary current of the transformers.</source>
        <translation>Referensström och maximal ström. På en CT-mätare är det transformatorernas sekundärström.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registers of debiting logger 2</source>
        <translation>Register i debiteringslogg 2</translation>
    </message>
    <message>
        <source>Registers of the IEC 62056-21 read-out</source>
        <translation>Register i IEC 62056-21-avläsningen</translation>
    </message>
    <message>
        <source>Registers of the analysis logger</source>
        <translation>Register i analysloggen</translation>
    </message>
    <message>
        <source>Registers of the grid snapshot</source>
        <translation>Register i ögonblicksbilden av nätet</translation>
    </message>
    <message>
        <source>Registers of the interval loggers</source>
        <translation>Register i intervalloggarna</translation>
    </message>
    <message>
        <source>Registers that are sent when Z18 is 001, in this order.</source>
        <translation>Register som sänds när Z18 är 001, i denna ordning.</translation>
    </message>
    <message>
        <source>Registers that are sent when Z18 is 002, in this order.</source>
        <translation>Register som sänds när Z18 är 002, i denna ordning.</translation>
    </message>
    <message>
        <source>Registers that each entry holds besides log ID, time stamp, log status, data quality and primary energy scaler.</source>
        <translation>Register i varje post utöver logg-ID, tidsstämpel, loggstatus, datakvalitet och skalfaktor för primär energi.</translation>
    </message>
    <message>
        <source>Registers that each entry holds besides log ID, time stamp, log status, data quality and primary energy scaler. It always holds average powers or energies as verified on the meter&apos;s front.</source>
        <translation>Register i varje post utöver logg-ID, tidsstämpel, loggstatus, datakvalitet och skalfaktor för primär energi. Den innehåller alltid medeleffekter eller energier som kan verifieras på mätarens front.</translation>
    </message>
    <message>
        <source>Registers that each entry holds besides log ID, time stamp, log status, data quality and primary energy scaler. Only 36 can be read with selective access.</source>
        <translation>Register i varje post utöver logg-ID, tidsstämpel, loggstatus, datakvalitet och skalfaktor för primär energi. Endast 36 kan läsas med selektiv åtkomst.</translation>
    </message>
    <message>
        <source>Relay 1 follows its calendar, but no season begins.</source>
        <translation>Relä 1 följer sin kalender men ingen säsong börjar.</translation>
    </message>
    <message>
        <source>Relay 1 follows the active tariff, but no tariff switches it on.</source>
        <translation>Relä 1 följer aktiv tariff men ingen tariff slår till det.</translation>
    </message>
    <message>
        <source>Relay 2 follows its calendar, but no season begins.</source>
        <translation>Relä 2 följer sin kalender men ingen säsong börjar.</translation>
    </message>
    <message>
        <source>Relay 2 follows the active tariff, but no tariff switches it on.</source>
        <translation>Relä 2 följer aktiv tariff men ingen tariff slår till det.</translation>
    </message>
    <message>
        <source>Relay {relay}, season {season}: holidays</source>
        <translation>Relä {relay}, säsong {season}: helgdagar</translation>
    </message>
    <message>
        <source>Relay {relay}, season {season}: non-working days</source>
        <translation>Relä {relay}, säsong {season}: arbetsfria dagar</translation>
    </message>
    <message>
        <source>Relay {relay}, season {season}: working days</source>
        <translation>Relä {relay}, säsong {season}: arbetsdagar</translation>
    </message>
    <message>
        <source>Relay {relay}: control</source>
        <translation>Relä {relay}: styrning</translation>
    </message>
    <message>
        <source>Relay {relay}: longest random delay</source>
        <translation>Relä {relay}: längsta slumpmässiga fördröjning</translation>
    </message>
    <message>
        <source>Relay {relay}: on at tariffs</source>
        <translation>Relä {relay}: på vid tariffer</translation>
    </message>
    <message>
        <source>Relay {relay}: season starts</source>
        <translation>Relä {relay}: säsongsstarter</translation>
    </message>
    <message>
        <source>Relay {relay}: shortest random delay</source>
        <translation>Relä {relay}: kortaste slumpmässiga fördröjning</translation>
    </message>
    <message>
        <source>Relays and pulse output. Load control and pulse output depend on it.</source>
        <translation>Reläer och pulsutgång. Laststyrning och pulsutgång beror på det.</translation>
    </message>
    <message>
        <source>Release permanent tamper</source>
        <translation>Återställ bestående manipulering</translation>
    </message>
    <message>
        <source>Remote connection</source>
        <translation>Fjärrinkoppling</translation>
    </message>
    <message>
        <source>Remote disconnection</source>
        <translation>Fjärrfrånkoppling</translation>
    </message>
    <message>
        <source>Remove it, or make {otherName} {allowed}.</source>
        <translation>Ta bort den eller sätt {otherName} till {allowed}.</translation>
    </message>
    <message>
        <source>Remove the days that lie too far ahead.</source>
        <translation>Ta bort de dagar som ligger för långt fram.</translation>
    </message>
    <message>
        <source>Replay attack</source>
        <translation>Återuppspelningsattack</translation>
    </message>
    <message>
        <source>Required days</source>
        <translation>Krav på antal dagar</translation>
    </message>
    <message>
        <source>Resolution of energy registers</source>
        <translation>Energiregistrens upplösning</translation>
    </message>
    <message>
        <source>Revision 2</source>
        <translation>Revision 2</translation>
    </message>
    <message>
        <source>ST meter (BS 7856)</source>
        <translation>ST-mätare (BS 7856)</translation>
    </message>
    <message>
        <source>Sag threshold</source>
        <translation>Spänningssänkning, tröskelvärde</translation>
    </message>
    <message>
        <source>Sag time</source>
        <translation>Spänningssänkning, tid</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Lördag</translation>
    </message>
    <message>
        <source>Says in which position the breaker was delivered; it is moved by a command, not by a setting.</source>
        <translation>Anger i vilket läge brytaren levererades; den manövreras med ett kommando, inte med en inställning.</translation>
    </message>
    <message>
        <source>Scaling of the module&apos;s pulse input and outputs. Length of output pulses: Z8; unit of the input: Z12; what the ports are: Z3.</source>
        <translation>Skalning av modulens pulsingång och pulsutgångar. Utpulsernas längd: Z8; ingångens enhet: Z12; portarnas funktion: Z3.</translation>
    </message>
    <message>
        <source>Seconds above or below the limit after which the event comes or ends.</source>
        <translation>Sekunder över eller under gränsen innan händelsen utlöses eller upphör.</translation>
    </message>
    <message>
        <source>Seconds above the limit after which the event comes.</source>
        <translation>Sekunder över gränsen innan händelsen utlöses.</translation>
    </message>
    <message>
        <source>Seconds after which a missing voltage is an event.</source>
        <translation>Sekunder innan saknad spänning blir en händelse.</translation>
    </message>
    <message>
        <source>Seconds after which the event comes and ends.</source>
        <translation>Sekunder innan händelsen utlöses respektive upphör.</translation>
    </message>
    <message>
        <source>Seconds after which the event of the current&apos;s distortion comes and ends.</source>
        <translation>Sekunder innan händelsen för strömdistorsion utlöses respektive upphör.</translation>
    </message>
    <message>
        <source>Seconds after which the event of the voltage&apos;s distortion comes and ends.</source>
        <translation>Sekunder innan händelsen för spänningsdistorsion utlöses respektive upphör.</translation>
    </message>
    <message>
        <source>Seconds below or above the limit after which the event comes or ends.</source>
        <translation>Sekunder under eller över gränsen innan händelsen utlöses eller upphör.</translation>
    </message>
    <message>
        <source>Seconds from one telegram to the next; 0 sends none, as from the factory.</source>
        <translation>Sekunder från ett telegram till nästa; 0 sänder inget, som från fabrik.</translation>
    </message>
    <message>
        <source>Seconds over which the mean voltage is formed.</source>
        <translation>Sekunder över vilka medelspänningen bildas.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Selects which load control plan holds.</source>
        <translation>Väljer vilken laststyrningsplan som gäller.</translation>
    </message>
    <message>
        <source>Selects which of the tariff plans holds.</source>
        <translation>Väljer vilken av tariffplanerna som gäller.</translation>
    </message>
    <message>
        <source>Set Z13 to 000, or turn prepayment off.</source>
        <translation>Sätt Z13 till 000 eller stäng av förbetalningen.</translation>
    </message>
    <message>
        <source>Set Z13 to the number of the tariff order form, or remove the plan.</source>
        <translation>Sätt Z13 till numret på beställningsblanketten för tariff eller ta bort planen.</translation>
    </message>
    <message>
        <source>Set Z14 to the number of the load control order form, or let the relay be disabled or switched by command.</source>
        <translation>Sätt Z14 till numret på beställningsblanketten för laststyrning, eller låt reläet vara inaktiverat eller styras med kommando.</translation>
    </message>
    <message>
        <source>Set Z15 to 001, or remove the table.</source>
        <translation>Sätt Z15 till 001 eller ta bort tabellen.</translation>
    </message>
    <message>
        <source>Set Z16 to 000, or correct position X11 of the type number.</source>
        <translation>Sätt Z16 till 000 eller rätta position X11 i typnumret.</translation>
    </message>
    <message>
        <source>Set Z16 to the frequency code of the network, or correct position X11 of the type number.</source>
        <translation>Sätt Z16 till nätets frekvenskod eller rätta position X11 i typnumret.</translation>
    </message>
    <message>
        <source>Set Z17 to the number of the push button order form, or turn the button off.</source>
        <translation>Sätt Z17 till numret på beställningsblanketten för knapp 2 eller stäng av knappen.</translation>
    </message>
    <message>
        <source>Set Z18 to 000, or correct position X8 of the type number.</source>
        <translation>Sätt Z18 till 000 eller rätta position X8 i typnumret.</translation>
    </message>
    <message>
        <source>Set Z19 to 0, or correct position X10 of the type number.</source>
        <translation>Sätt Z19 till 0 eller rätta position X10 i typnumret.</translation>
    </message>
    <message>
        <source>Set Z19 to 1 (connected) or 2 (disconnected).</source>
        <translation>Sätt Z19 till 1 (inkopplad) eller 2 (frånkopplad).</translation>
    </message>
    <message>
        <source>Set Z20 to the number of the calendar order form, or remove the days.</source>
        <translation>Sätt Z20 till numret på beställningsblanketten för kalender eller ta bort dagarna.</translation>
    </message>
    <message>
        <source>Set Z26 to the number of the alarm configuration, or remove the alarms.</source>
        <translation>Sätt Z26 till larmkonfigurationens nummer eller ta bort larmen.</translation>
    </message>
    <message>
        <source>Set Z29 to 1 or 2, or correct position X9 of the type number.</source>
        <translation>Sätt Z29 till 1 eller 2, eller rätta position X9 i typnumret.</translation>
    </message>
    <message>
        <source>Set Z29 to 1, or correct position X9 of the type number.</source>
        <translation>Sätt Z29 till 1 eller rätta position X9 i typnumret.</translation>
    </message>
    <message>
        <source>Set Z4 to 2, or correct the country of the type number.</source>
        <translation>Sätt Z4 till 2 eller rätta landet i typnumret.</translation>
    </message>
    <message>
        <source>Set Z9 to 000, or correct position X10 of the type number.</source>
        <translation>Sätt Z9 till 000 eller rätta position X10 i typnumret.</translation>
    </message>
    <message>
        <source>Set Z9 to the number of the disconnect order form, or the disconnection basis to none.</source>
        <translation>Sätt Z9 till numret på beställningsblanketten för frånkoppling, eller frånkopplingsgrunden till ingen funktion.</translation>
    </message>
    <message>
        <source>Set clock.dstBeginDayOfMonth, or choose a Sunday.</source>
        <translation>Ange clock.dstBeginDayOfMonth eller välj en söndag.</translation>
    </message>
    <message>
        <source>Set clock.dstEndDayOfMonth, or choose a Sunday.</source>
        <translation>Ange clock.dstEndDayOfMonth eller välj en söndag.</translation>
    </message>
    <message>
        <source>Set ct.ratio to the ratio of the transformers, or leave the ratio unlocked (Z22 = 1).</source>
        <translation>Sätt ct.ratio till transformatorernas omsättning eller lämna omsättningen olåst (Z22 = 1).</translation>
    </message>
    <message>
        <source>Set date and time</source>
        <translation>Ställ datum och tid</translation>
    </message>
    <message>
        <source>Set meter number</source>
        <translation>Ställ in mätarnummer</translation>
    </message>
    <message>
        <source>Set on request</source>
        <translation>Ställs in på begäran</translation>
    </message>
    <message>
        <source>Set optical interface</source>
        <translation>Ställ in optiskt gränssnitt</translation>
    </message>
    <message>
        <source>Set push.gridSnapshot.interval.</source>
        <translation>Ange push.gridSnapshot.interval.</translation>
    </message>
    <message>
        <source>Set security.signedSwitchCommands to false.</source>
        <translation>Sätt security.signedSwitchCommands till false.</translation>
    </message>
    <message>
        <source>Set tariff.mode to onRequest or calendar, or let something else control the relay.</source>
        <translation>Sätt tariff.mode till onRequest eller calendar, eller låt något annat styra reläet.</translation>
    </message>
    <message>
        <source>Set the disconnection basis to prepayment.</source>
        <translation>Sätt frånkopplingsgrunden till förbetalning.</translation>
    </message>
    <message>
        <source>Sets the clock of the meter by the button.</source>
        <translation>Ställer mätarens klocka med knappen.</translation>
    </message>
    <message>
        <source>Show OBIS codes</source>
        <translation>Visa OBIS-koder</translation>
    </message>
    <message>
        <source>Shows by arrows in which direction active and reactive power flow.</source>
        <translation>Visar med pilar i vilken riktning aktiv och reaktiv effekt flödar.</translation>
    </message>
    <message>
        <source>Shows the OBIS code of the reading in the identification field.</source>
        <translation>Visar avläsningens OBIS-kod i identifieringsfältet.</translation>
    </message>
    <message>
        <source>Shows the active tariff, T1 to T8. Useful only where tariffs are set up (Z13).</source>
        <translation>Visar aktiv tariff, T1 till T8. Meningsfullt endast där tariffer är inställda (Z13).</translation>
    </message>
    <message>
        <source>Shows the utility display list; fill in that list as well.</source>
        <translation>Visar nätbolagets displaylista; fyll även i den listan.</translation>
    </message>
    <message>
        <source>Signal to noise ratio below which, together with a poor RSRP, the meter leaves LTE Cat. M1.</source>
        <translation>Signalbrusförhållande under vilket mätaren, vid svag RSRP, lämnar LTE Cat. M1.</translation>
    </message>
    <message>
        <source>Signal to noise ratio below which, together with a poor RSRP, the meter leaves NB-IoT.</source>
        <translation>Signalbrusförhållande under vilket mätaren, vid svag RSRP, lämnar NB-IoT.</translation>
    </message>
    <message>
        <source>Signed commands for the supply control switch</source>
        <translation>Signerade kommandon för frånkopplingsbrytaren</translation>
    </message>
    <message>
        <source>Single-phase only.</source>
        <translation>Endast enfas.</translation>
    </message>
    <message>
        <source>Smart disconnect</source>
        <translation>Smart frånkoppling</translation>
    </message>
    <message>
        <source>So many pulses at the input count one unit. 40 makes m³ of a water meter&apos;s pulses of 25 l.</source>
        <translation>Så många pulser på ingången räknas som en enhet. 40 ger m³ av en vattenmätares pulser om 25 l.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Särskilda dagar</translation>
    </message>
    <message>
        <source>Standard breaker</source>
        <translation>Standardbrytare</translation>
    </message>
    <message>
        <source>Standard event logger: interval</source>
        <translation>Standardhändelselogg: intervall</translation>
    </message>
    <message>
        <source>Standard event logger: offset</source>
        <translation>Standardhändelselogg: förskjutning</translation>
    </message>
    <message>
        <source>Standard event logger: push</source>
        <translation>Standardhändelselogg: push</translation>
    </message>
    <message>
        <source>Standard event logger: random delay</source>
        <translation>Standardhändelselogg: slumpmässig fördröjning</translation>
    </message>
    <message>
        <source>Standard time of the place as difference to Greenwich. Summer time comes on top (Z15).</source>
        <translation>Platsens normaltid som skillnad mot Greenwich. Sommartid tillkommer (Z15).</translation>
    </message>
    <message>
        <source>Strong DC field detected</source>
        <translation>Starkt DC-fält upptäckt</translation>
    </message>
    <message>
        <source>Summer time has its begin on a fixed day, but the day is not named.</source>
        <translation>Sommartiden börjar på en fast dag men dagen är inte angiven.</translation>
    </message>
    <message>
        <source>Summer time has its end on a fixed day, but the day is not named.</source>
        <translation>Sommartiden slutar på en fast dag men dagen är inte angiven.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Söndag</translation>
    </message>
    <message>
        <source>Supercap, 7 days capacity</source>
        <translation>Superkondensator, 7 dygns kapacitet</translation>
    </message>
    <message>
        <source>Supercap, 7 days capacity and last gasp</source>
        <translation>Superkondensator, 7 dygns kapacitet och last gasp</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Övervakning</translation>
    </message>
    <message>
        <source>Swell threshold</source>
        <translation>Spänningshöjning, tröskelvärde</translation>
    </message>
    <message>
        <source>Swell time</source>
        <translation>Spänningshöjning, tid</translation>
    </message>
    <message>
        <source>Switches the relays to test the load control.</source>
        <translation>Manövrerar reläerna för att testa laststyrningen.</translation>
    </message>
    <message>
        <source>THD of the current high L1</source>
        <translation>Hög THD för ström L1</translation>
    </message>
    <message>
        <source>THD of the current high L1 ended</source>
        <translation>Hög THD för ström L1 upphörd</translation>
    </message>
    <message>
        <source>THD of the current high L2</source>
        <translation>Hög THD för ström L2</translation>
    </message>
    <message>
        <source>THD of the current high L2 ended</source>
        <translation>Hög THD för ström L2 upphörd</translation>
    </message>
    <message>
        <source>THD of the current high L3</source>
        <translation>Hög THD för ström L3</translation>
    </message>
    <message>
        <source>THD of the current high L3 ended</source>
        <translation>Hög THD för ström L3 upphörd</translation>
    </message>
    <message>
        <source>THD of the current, limit</source>
        <translation>THD för ström, gräns</translation>
    </message>
    <message>
        <source>THD of the current, time</source>
        <translation>THD för ström, tid</translation>
    </message>
    <message>
        <source>THD of the voltage high L1</source>
        <translation>Hög THD för spänning L1</translation>
    </message>
    <message>
        <source>THD of the voltage high L1 ended</source>
        <translation>Hög THD för spänning L1 upphörd</translation>
    </message>
    <message>
        <source>THD of the voltage high L2</source>
        <translation>Hög THD för spänning L2</translation>
    </message>
    <message>
        <source>THD of the voltage high L2 ended</source>
        <translation>Hög THD för spänning L2 upphörd</translation>
    </message>
    <message>
        <source>THD of the voltage high L3</source>
        <translation>Hög THD för spänning L3</translation>
    </message>
    <message>
        <source>THD of the voltage high L3 ended</source>
        <translation>Hög THD för spänning L3 upphörd</translation>
    </message>
    <message>
        <source>THD of the voltage, limit</source>
        <translation>THD för spänning, gräns</translation>
    </message>
    <message>
        <source>THD of the voltage, time</source>
        <translation>THD för spänning, tid</translation>
    </message>
    <message>
        <source>Table of summer times</source>
        <translation>Tabell för sommartid</translation>
    </message>
    <message>
        <source>Tamper detection</source>
        <translation>Manipulering</translation>
    </message>
    <message>
        <source>Tariff 1</source>
        <translation>Tariff 1</translation>
    </message>
    <message>
        <source>Tariff 2</source>
        <translation>Tariff 2</translation>
    </message>
    <message>
        <source>Tariff 3</source>
        <translation>Tariff 3</translation>
    </message>
    <message>
        <source>Tariff 4</source>
        <translation>Tariff 4</translation>
    </message>
    <message>
        <source>Tariff 5</source>
        <translation>Tariff 5</translation>
    </message>
    <message>
        <source>Tariff 6</source>
        <translation>Tariff 6</translation>
    </message>
    <message>
        <source>Tariff 7</source>
        <translation>Tariff 7</translation>
    </message>
    <message>
        <source>Tariff 8</source>
        <translation>Tariff 8</translation>
    </message>
    <message>
        <source>Tariff control</source>
        <translation>Tariffstyrning</translation>
    </message>
    <message>
        <source>Tariff indication</source>
        <translation>Tariffindikering</translation>
    </message>
    <message>
        <source>Tariff plans that the meter holds: which of tariffs 1 to 8 energy is counted to, by season, kind of day and time. Used when Z13 names a tariff order form.</source>
        <translation>Tariffplaner i mätaren: på vilken av tarifferna 1 till 8 energin räknas efter säsong, dagtyp och tid. Används när Z13 anger en beställningsblankett för tariff.</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tariffer</translation>
    </message>
    <message>
        <source>Tariffs disabled</source>
        <translation>Tariffer inaktiverade</translation>
    </message>
    <message>
        <source>Tariffs during which the relay is connected; it is disconnected during the others.</source>
        <translation>Tariffer då reläet är inkopplat; under övriga är det frånkopplat.</translation>
    </message>
    <message>
        <source>Tariffs follow the calendar, but no season begins.</source>
        <translation>Tariffer följer kalendern men ingen säsong börjar.</translation>
    </message>
    <message>
        <source>Temperature in the meter above which the event comes.</source>
        <translation>Temperatur i mätaren över vilken händelsen utlöses.</translation>
    </message>
    <message>
        <source>Terminal cover closed</source>
        <translation>Plintkåpa stängd</translation>
    </message>
    <message>
        <source>Terminal cover removed</source>
        <translation>Plintkåpa borttagen</translation>
    </message>
    <message>
        <source>Test of load control plan</source>
        <translation>Test av laststyrningsplan</translation>
    </message>
    <message>
        <source>The HAN interface of the OMNIA e-meter has no encryption.</source>
        <translation>OMNIA-elmätarens HAN-gränssnitt har ingen kryptering.</translation>
    </message>
    <message>
        <source>The S0 output gives 10000 pulses per unit of energy, each 30 ms long.</source>
        <translation>S0-utgången ger 10000 pulser per energienhet, vardera 30 ms lång.</translation>
    </message>
    <message>
        <source>The current that the factors k1 to k3 multiply; the mean of each second is compared, phase by phase.</source>
        <translation>Den ström som faktorerna k1 till k3 multiplicerar; varje sekunds medelvärde jämförs fas för fas.</translation>
    </message>
    <message>
        <source>The customer&apos;s interface on the meter&apos;s front. The HAN telegram depends on it.</source>
        <translation>Kundgränssnittet på mätarens front. HAN-telegrammet beror på det.</translation>
    </message>
    <message>
        <source>The data sheet prints 2 systems, the technical description adds Aron.</source>
        <translation>Databladet anger 2 system, den tekniska beskrivningen tillägger Aron.</translation>
    </message>
    <message>
        <source>The data sheets print UD, the technical description UD1.</source>
        <translation>Databladen anger UD, den tekniska beskrivningen UD1.</translation>
    </message>
    <message>
        <source>The days of the week to which the switches of working days apply; on the others those of non-working days do.</source>
        <translation>De veckodagar då arbetsdagarnas omkopplingar gäller; övriga dagar gäller de arbetsfria dagarnas.</translation>
    </message>
    <message>
        <source>The demand limit of a phase is above that of all phases: the total is reached first.</source>
        <translation>Effektgränsen för en fas är högre än den för alla faser: den totala nås först.</translation>
    </message>
    <message>
        <source>The disconnection basis is prepayment, but prepayment is off.</source>
        <translation>Frånkopplingsgrunden är förbetalning men förbetalningen är avstängd.</translation>
    </message>
    <message>
        <source>The energy that the output counts.</source>
        <translation>Den energi som utgången räknar.</translation>
    </message>
    <message>
        <source>The events that send an alarm. Last gasp, the alarm at a power outage on all phases, needs variant 2 and the built-in radio.</source>
        <translation>De händelser som sänder ett larm. Last gasp, larmet vid strömavbrott på alla faser, kräver variant 2 och inbyggd radio.</translation>
    </message>
    <message>
        <source>The first return to the primary technology is later than the longest.</source>
        <translation>Första återgången till primär teknik är senare än den längsta.</translation>
    </message>
    <message>
        <source>The grammar of the type number: revision 2 is that of the OMNIA e-meter.</source>
        <translation>Typnumrets uppbyggnad: revision 2 är OMNIA-elmätarens.</translation>
    </message>
    <message>
        <source>The kind of meter: single-phase, three-phase for direct connection, or three-phase for current transformers.</source>
        <translation>Mätarens slag: enfas, trefas för direktanslutning eller trefas för strömtransformatorer.</translation>
    </message>
    <message>
        <source>The limit times this factor is the level that belongs to step 1; the factors must not grow from k1 to k3.</source>
        <translation>Gränsen gånger denna faktor är nivån för steg 1; faktorerna får inte öka från k1 till k3.</translation>
    </message>
    <message>
        <source>The limit times this factor is the level that belongs to step 2; the factors must not grow from k1 to k3.</source>
        <translation>Gränsen gånger denna faktor är nivån för steg 2; faktorerna får inte öka från k1 till k3.</translation>
    </message>
    <message>
        <source>The limit times this factor is the level that belongs to step 3; the factors must not grow from k1 to k3.</source>
        <translation>Gränsen gånger denna faktor är nivån för steg 3; faktorerna får inte öka från k1 till k3.</translation>
    </message>
    <message>
        <source>The load profile is to hold {value} days, but at its period (Z4) and with its energies it holds {allowed}.</source>
        <translation>Lastprofilen ska rymma {value} dagar men med sin period (Z4) och sina energier rymmer den {allowed}.</translation>
    </message>
    <message>
        <source>The load profile that billing relies on.</source>
        <translation>Den lastprofil som debiteringen bygger på.</translation>
    </message>
    <message>
        <source>The lower limit of phase asymmetry is above the upper one.</source>
        <translation>Den undre gränsen för fasasymmetri är högre än den övre.</translation>
    </message>
    <message>
        <source>The meter is to disconnect by voltage, but the overvoltage disconnect, which holds the thresholds, is off.</source>
        <translation>Mätaren ska koppla från på spänning men frånkoppling vid överspänning, som har tröskelvärdena, är avstängd.</translation>
    </message>
    <message>
        <source>The meter is to disconnect by {value}, but Z9 = {other} says that there is no disconnect setup.</source>
        <translation>Mätaren ska koppla från på {value} men Z9 = {other} anger att det inte finns någon frånkopplingsinställning.</translation>
    </message>
    <message>
        <source>The missing voltage level is above the sag threshold: a phase is missing before it sags.</source>
        <translation>Nivån för saknad spänning är högre än tröskelvärdet för spänningssänkning: en fas saknas innan den sjunker.</translation>
    </message>
    <message>
        <source>The modem to the head-end system. Push setups, access technology and last gasp depend on it.</source>
        <translation>Modemet till insamlingssystemet. Pushinställningar, accessteknik och last gasp beror på det.</translation>
    </message>
    <message>
        <source>The plan that the meter starts with; another one can be selected by push button 2 or remotely.</source>
        <translation>Den plan mätaren startar med; en annan kan väljas med knapp 2 eller på distans.</translation>
    </message>
    <message>
        <source>The pulse output is set, but the meter&apos;s FLEX interface (X10X11 = {other}) has none.</source>
        <translation>Pulsutgången är inställd men mätarens FLEX-gränssnitt (X10X11 = {other}) har ingen.</translation>
    </message>
    <message>
        <source>The registers of each entry, up to 16.</source>
        <translation>Registren i varje post, upp till 16.</translation>
    </message>
    <message>
        <source>The registers of each entry, up to 24.</source>
        <translation>Registren i varje post, upp till 24.</translation>
    </message>
    <message>
        <source>The relay follows the active tariff, but tariffs are disabled.</source>
        <translation>Reläet följer aktiv tariff men tariffer är inaktiverade.</translation>
    </message>
    <message>
        <source>The relay is controlled by the meter, but Z14 = {other} does not use a load control plan.</source>
        <translation>Reläet styrs av mätaren men Z14 = {other} använder ingen laststyrningsplan.</translation>
    </message>
    <message>
        <source>The relay is on (1) or off (0) on holidays and exception days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Reläet är på (1) eller av (0) på helgdagar och undantagsdagar: upp till tio omkopplingar, var och en med den minut från vilken den gäller till nästa; före den första gäller den sista.</translation>
    </message>
    <message>
        <source>The relay is on (1) or off (0) on the days of the week that are no working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Reläet är på (1) eller av (0) på veckodagar som inte är arbetsdagar: upp till tio omkopplingar, var och en med den minut från vilken den gäller till nästa; före den första gäller den sista.</translation>
    </message>
    <message>
        <source>The relay is on (1) or off (0) on working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Reläet är på (1) eller av (0) på arbetsdagar: upp till tio omkopplingar, var och en med den minut från vilken den gäller till nästa; före den första gäller den sista.</translation>
    </message>
    <message>
        <source>The supply is disconnected when the limit times k1 is exceeded for longer than t1. The times must not shrink from t1 to t3.</source>
        <translation>Matningen kopplas från när gränsen gånger k1 överskrids längre än t1. Tiderna får inte minska från t1 till t3.</translation>
    </message>
    <message>
        <source>The tariff (1 to 8) on holidays and exception days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Tariffen (1 till 8) på helgdagar och undantagsdagar: upp till tio omkopplingar, var och en med den minut från vilken den gäller till nästa; före den första gäller den sista.</translation>
    </message>
    <message>
        <source>The tariff (1 to 8) on the days of the week that are no working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Tariffen (1 till 8) på veckodagar som inte är arbetsdagar: upp till tio omkopplingar, var och en med den minut från vilken den gäller till nästa; före den första gäller den sista.</translation>
    </message>
    <message>
        <source>The tariff (1 to 8) on working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Tariffen (1 till 8) på arbetsdagar: upp till tio omkopplingar, var och en med den minut från vilken den gäller till nästa; före den första gäller den sista.</translation>
    </message>
    <message>
        <source>The tariffs at which the relay is switched on; it is off at all others.</source>
        <translation>De tariffer då reläet är tillslaget; det är frånslaget vid alla andra.</translation>
    </message>
    <message>
        <source>The technical description calls it undefined: only for meters without breaker.</source>
        <translation>Kallas odefinierat i den tekniska beskrivningen: endast för mätare utan brytare.</translation>
    </message>
    <message>
        <source>The total power of all phases that the factors k1 to k3 multiply.</source>
        <translation>Alla fasers totaleffekt som faktorerna k1 till k3 multiplicerar.</translation>
    </message>
    <message>
        <source>The two lists that the meter sends in modes A and C; Z18 says which of them. What they hold as delivered is not published: the defaults are ours.</source>
        <translation>De två listor som mätaren sänder i läge A och C; Z18 anger vilken. Innehållet vid leverans är inte publicerat: standardvärdena är våra.</translation>
    </message>
    <message>
        <source>The type number has a radio (X11 = 1), but Z16 = {other} names no frequency.</source>
        <translation>Typnumret har radio (X11 = 1) men Z16 = {other} anger ingen frekvens.</translation>
    </message>
    <message>
        <source>There are exception days, but Z20 = {other} says that there are none.</source>
        <translation>Det finns undantagsdagar men Z20 = {other} anger att det inte finns några.</translation>
    </message>
    <message>
        <source>There is a table of summer times, but Z15 = {other} turns summer time off.</source>
        <translation>Det finns en tabell för sommartid men Z15 = {other} stänger av sommartid.</translation>
    </message>
    <message>
        <source>There is a tariff plan, but Z13 = {other} does not use it.</source>
        <translation>Det finns en tariffplan men Z13 = {other} använder den inte.</translation>
    </message>
    <message>
        <source>Three decimals</source>
        <translation>Tre decimaler</translation>
    </message>
    <message>
        <source>Three-phase direct meters only.</source>
        <translation>Endast direktanslutna trefasmätare.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Torsdag</translation>
    </message>
    <message>
        <source>Time over which the mean voltage is taken.</source>
        <translation>Tid för medelspänningen.</translation>
    </message>
    <message>
        <source>Time over which the voltage is averaged before it disconnects.</source>
        <translation>Tid för spänningens medelvärde före frånkoppling.</translation>
    </message>
    <message>
        <source>Time over which the voltage is averaged before it reconnects.</source>
        <translation>Tid för spänningens medelvärde före återinkoppling.</translation>
    </message>
    <message>
        <source>Time t1</source>
        <translation>Tid t1</translation>
    </message>
    <message>
        <source>Time t2</source>
        <translation>Tid t2</translation>
    </message>
    <message>
        <source>Time t3</source>
        <translation>Tid t3</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Times of day for disconnection</source>
        <translation>Tider på dygnet för frånkoppling</translation>
    </message>
    <message>
        <source>Total demand limit exceeded</source>
        <translation>Total effektgräns överskriden</translation>
    </message>
    <message>
        <source>Total demand limit restored</source>
        <translation>Total effektgräns ej längre överskriden</translation>
    </message>
    <message>
        <source>Total demand, limit</source>
        <translation>Total effekt, gräns</translation>
    </message>
    <message>
        <source>Total demand, time</source>
        <translation>Total effekt, tid</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the current of phase L1</source>
        <translation>Total harmonisk distorsion (THD) för ström, fas L1</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the current of phase L2</source>
        <translation>Total harmonisk distorsion (THD) för ström, fas L2</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the current of phase L3</source>
        <translation>Total harmonisk distorsion (THD) för ström, fas L3</translation>
    </message>
    <message>
        <source>Total summation</source>
        <translation>Total summering</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tisdag</translation>
    </message>
    <message>
        <source>Turn prepayment on, or choose another basis.</source>
        <translation>Slå på förbetalning eller välj en annan grund.</translation>
    </message>
    <message>
        <source>Turn the overvoltage disconnect on, or choose another basis.</source>
        <translation>Slå på frånkoppling vid överspänning eller välj en annan grund.</translation>
    </message>
    <message>
        <source>Turns the prepayment register on. Turning it off again clears the register.</source>
        <translation>Slår på förbetalningsregistret. När det stängs av igen nollställs registret.</translation>
    </message>
    <message>
        <source>Turns the right push button on; without it none of its functions is available.</source>
        <translation>Aktiverar höger knapp; annars är ingen av dess funktioner tillgänglig.</translation>
    </message>
    <message>
        <source>Two decimals</source>
        <translation>Två decimaler</translation>
    </message>
    <message>
        <source>Two phases between the limits and the third above the upper one are an asymmetry.</source>
        <translation>Två faser mellan gränserna och den tredje över den övre är en asymmetri.</translation>
    </message>
    <message>
        <source>Two phases between the limits and the third above this one are an asymmetry.</source>
        <translation>Två faser mellan gränserna och den tredje över denna är en asymmetri.</translation>
    </message>
    <message>
        <source>Two phases must be above this voltage for a neutral fault.</source>
        <translation>Två faser måste ligga över denna spänning för ett neutralledarfel.</translation>
    </message>
    <message>
        <source>Two relays that switch the customer&apos;s loads, each in a mode of its own.</source>
        <translation>Två reläer som styr kundens laster, vart och ett i eget läge.</translation>
    </message>
    <message>
        <source>Type number revision</source>
        <translation>Typnummerrevision</translation>
    </message>
    <message>
        <source>Unconnected phases</source>
        <translation>Ej anslutna faser</translation>
    </message>
    <message>
        <source>Undervoltage</source>
        <translation>Underspänning</translation>
    </message>
    <message>
        <source>Undervoltage L1</source>
        <translation>Underspänning L1</translation>
    </message>
    <message>
        <source>Undervoltage L1 ended</source>
        <translation>Underspänning L1 upphörd</translation>
    </message>
    <message>
        <source>Undervoltage L2</source>
        <translation>Underspänning L2</translation>
    </message>
    <message>
        <source>Undervoltage L2 ended</source>
        <translation>Underspänning L2 upphörd</translation>
    </message>
    <message>
        <source>Undervoltage L3</source>
        <translation>Underspänning L3</translation>
    </message>
    <message>
        <source>Undervoltage L3 ended</source>
        <translation>Underspänning L3 upphörd</translation>
    </message>
    <message>
        <source>Undervoltage limit</source>
        <translation>Underspänningsgräns</translation>
    </message>
    <message>
        <source>Undervoltage, mean value</source>
        <translation>Underspänning, medelvärde</translation>
    </message>
    <message>
        <source>Undervoltage, single value</source>
        <translation>Underspänning, enskilt värde</translation>
    </message>
    <message>
        <source>Unit in which the pulse input is counted. Needs a pulse input in Z3.</source>
        <translation>Enhet i vilken pulsingången räknas. Kräver en pulsingång i Z3.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: 1 connects, 0 disconnects, on holidays.</source>
        <translation>Upp till tio omkopplingar per dygn, på minuten: 1 kopplar in, 0 kopplar från, på helgdagar.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: 1 connects, 0 disconnects, on non-working days.</source>
        <translation>Upp till tio omkopplingar per dygn, på minuten: 1 kopplar in, 0 kopplar från, på arbetsfria dagar.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: 1 connects, 0 disconnects, on working days.</source>
        <translation>Upp till tio omkopplingar per dygn, på minuten: 1 kopplar in, 0 kopplar från, på arbetsdagar.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: the tariff 1 to 8 that holds from then on, on holidays.</source>
        <translation>Upp till tio omkopplingar per dygn, på minuten: tariff 1 till 8 som gäller därefter, på helgdagar.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: the tariff 1 to 8 that holds from then on, on non-working days.</source>
        <translation>Upp till tio omkopplingar per dygn, på minuten: tariff 1 till 8 som gäller därefter, på arbetsfria dagar.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: the tariff 1 to 8 that holds from then on, on working days.</source>
        <translation>Upp till tio omkopplingar per dygn, på minuten: tariff 1 till 8 som gäller därefter, på arbetsdagar.</translation>
    </message>
    <message>
        <source>Upper limit of the random delay before the relay connects; on demand there is none.</source>
        <translation>Övre gräns för slumpmässig fördröjning innan reläet kopplar in; vid kommando finns ingen.</translation>
    </message>
    <message>
        <source>Values for the analysis of the grid. Means and extremes are formed over its period.</source>
        <translation>Värden för analys av nätet. Medel- och extremvärden bildas över dess period.</translation>
    </message>
    <message>
        <source>Values that each snapshot holds besides log ID, log status, time stamp and event.</source>
        <translation>Värden i varje ögonblicksbild utöver logg-ID, loggstatus, tidsstämpel och händelse.</translation>
    </message>
    <message>
        <source>Variant 1</source>
        <translation>Variant 1</translation>
    </message>
    <message>
        <source>Variant of the meter&apos;s electronics. Some values of Z18 and Z27 to Z30 exist for one variant only.</source>
        <translation>Variant av mätarens elektronik. Vissa värden för Z18 och Z27 till Z30 finns endast för en variant.</translation>
    </message>
    <message>
        <source>Variant within the generation.</source>
        <translation>Variant inom generationen.</translation>
    </message>
    <message>
        <source>Vector summation</source>
        <translation>Vektorsummering</translation>
    </message>
    <message>
        <source>View manual utility display list</source>
        <translation>Visa nätbolagets manuella displaylista</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spänning</translation>
    </message>
    <message>
        <source>Voltage above which a swell is recorded; the swell ends 2 % of the nominal voltage below it.</source>
        <translation>Spänning över vilken en kortvarig spänningshöjning registreras; den upphör 2 % av nominell spänning därunder.</translation>
    </message>
    <message>
        <source>Voltage below which a phase counts as interrupted.</source>
        <translation>Spänning under vilken en fas räknas som avbruten.</translation>
    </message>
    <message>
        <source>Voltage below which a sag is recorded; the sag ends 2 % of the nominal voltage above it.</source>
        <translation>Spänning under vilken en kortvarig spänningssänkning registreras; den upphör 2 % av nominell spänning däröver.</translation>
    </message>
    <message>
        <source>Voltage below which at least one other phase must be for a missing neutral.</source>
        <translation>Spänning som minst en annan fas måste ligga under för att neutralledaren ska anses saknas.</translation>
    </message>
    <message>
        <source>Voltage quality</source>
        <translation>Spänningskvalitet</translation>
    </message>
    <message>
        <source>Voltage that at least one phase must exceed for a missing neutral.</source>
        <translation>Spänning som minst en fas måste överstiga för att neutralledaren ska anses saknas.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Onsdag</translation>
    </message>
    <message>
        <source>What each entry of logger 2 holds, besides the time. As delivered it is the fixed list of the technical description.</source>
        <translation>Vad varje post i logg 2 innehåller utöver tiden. Vid leverans är det den fasta listan i den tekniska beskrivningen.</translation>
    </message>
    <message>
        <source>What is built: a meter for current transformers.</source>
        <translation>Utförande: en mätare för strömtransformatorer.</translation>
    </message>
    <message>
        <source>What keeps the clock going without supply. Last gasp needs the additional energy storage of D or E.</source>
        <translation>Vad som håller klockan igång utan matning. Last gasp kräver den extra energilagringen i D eller E.</translation>
    </message>
    <message>
        <source>What keeps the clock running, and the display readable, without supply.</source>
        <translation>Vad som håller klockan igång och displayen läsbar utan matning.</translation>
    </message>
    <message>
        <source>What makes the meter disconnect by itself: nothing, a current in any phase, the total power, the voltage, or an empty prepayment register.</source>
        <translation>Vad som får mätaren att själv koppla från: inget, strömmen i någon fas, totaleffekten, spänningen eller ett tomt förbetalningsregister.</translation>
    </message>
    <message>
        <source>What moves the relay: the head-end system, its own activity calendar, or the active tariff.</source>
        <translation>Vad som styr reläet: insamlingssystemet, dess egen aktivitetskalender eller aktiv tariff.</translation>
    </message>
    <message>
        <source>What selects the active tariff: nothing, the module&apos;s inputs, a command from the reading system, or a tariff plan of an order form.</source>
        <translation>Vad som väljer aktiv tariff: inget, modulens ingångar, ett kommando från insamlingssystemet eller en tariffplan enligt beställningsblankett.</translation>
    </message>
    <message>
        <source>What switches the load control relays: nothing, a command from the reading system, or a plan of an order form.</source>
        <translation>Vad som styr laststyrningsreläerna: inget, ett kommando från insamlingssystemet eller en plan enligt beställningsblankett.</translation>
    </message>
    <message>
        <source>What switches the relay. A relay that follows the tariff needs the list of tariffs at which it is on.</source>
        <translation>Vad som styr reläet. Ett relä som följer tariffen behöver listan över de tariffer då det är på.</translation>
    </message>
    <message>
        <source>What switches the two relays of a load control module: a plan in the meter, a command on demand, or the active tariff.</source>
        <translation>Vad som styr laststyrningsmodulens två reläer: en plan i mätaren, ett kommando vid behov eller aktiv tariff.</translation>
    </message>
    <message>
        <source>What the customer&apos;s interface sends, readable by anyone who plugs in: it is not encrypted.</source>
        <translation>Vad kundgränssnittet sänder, läsbart för alla som ansluter sig: det är inte krypterat.</translation>
    </message>
    <message>
        <source>What the meter sends to the head-end system by itself, how often, and spread over which time.</source>
        <translation>Vad mätaren själv sänder till insamlingssystemet, hur ofta och spritt över vilken tid.</translation>
    </message>
    <message>
        <source>What the sealable right push button may do. On a real meter this is fixed when it is ordered.</source>
        <translation>Vad den plomberbara högra knappen får göra. På en verklig mätare bestäms detta vid beställningen.</translation>
    </message>
    <message>
        <source>What the telegram holds, in this order.</source>
        <translation>Vad telegrammet innehåller, i denna ordning.</translation>
    </message>
    <message>
        <source>What the terminals 20 and 21 are: pulse output or auxiliary power supply.</source>
        <translation>Funktion hos plint 20 och 21: pulsutgång eller hjälpspänning (APS).</translation>
    </message>
    <message>
        <source>What the two ports of the module area do: inputs for tariffs, pulses and alarms, or outputs for pulses and load control. Z8, Z12 and Z13 depend on it.</source>
        <translation>Funktion hos modulområdets två portar: ingångar för tariffer, pulser och larm, eller utgångar för pulser och laststyrning. Z8, Z12 och Z13 beror på det.</translation>
    </message>
    <message>
        <source>When the meter opens its breaker by itself, and how the supply comes back. The breaker is no safety device.</source>
        <translation>När mätaren själv öppnar sin brytare och hur matningen återkommer. Brytaren är ingen säkerhetsfunktion.</translation>
    </message>
    <message>
        <source>Whether a radio for the reading network is built in. A meter with radio needs a frequency code in Z16.</source>
        <translation>Om en radio för insamlingsnätet är inbyggd. En mätare med radio kräver en frekvenskod i Z16.</translation>
    </message>
    <message>
        <source>Whether pulses of the module count primary or secondary energy.</source>
        <translation>Om modulens pulser räknar primär eller sekundär energi.</translation>
    </message>
    <message>
        <source>Whether tariffs are off, set on request by the head-end system, or follow the activity calendar.</source>
        <translation>Om tariffer är avstängda, ställs in på begäran av insamlingssystemet eller följer aktivitetskalendern.</translation>
    </message>
    <message>
        <source>Whether the clock is put forward in summer.</source>
        <translation>Om klockan ställs fram på sommaren.</translation>
    </message>
    <message>
        <source>Whether the load profile holds primary or secondary energy.</source>
        <translation>Om lastprofilen innehåller primär eller sekundär energi.</translation>
    </message>
    <message>
        <source>Whether the load profile, read with DLMS, holds register readings or the consumption of each period.</source>
        <translation>Om lastprofilen, läst med DLMS, innehåller mätarställningar eller förbrukningen per period.</translation>
    </message>
    <message>
        <source>Whether the local interface (optical port) is encrypted. Meters of variant 1 have no such setting.</source>
        <translation>Om det lokala gränssnittet (optiska porten) är krypterat. Mätare av variant 1 har ingen sådan inställning.</translation>
    </message>
    <message>
        <source>Whether the meter can disconnect the supply. Disconnect setup, breaker position and prepayment need a breaker.</source>
        <translation>Om mätaren kan koppla från matningen. Frånkopplingsinställningar, brytarläge och förbetalning kräver brytare.</translation>
    </message>
    <message>
        <source>Whether the meter obeys commands to the supply control switch only with the head-end system&apos;s digital signature; chosen when the meter is ordered.</source>
        <translation>Om mätaren lyder kommandon till frånkopplingsbrytaren endast med insamlingssystemets digitala signatur; väljs när mätaren beställs.</translation>
    </message>
    <message>
        <source>Whether the meter sends this to the head-end system by itself.</source>
        <translation>Om mätaren själv sänder detta till insamlingssystemet.</translation>
    </message>
    <message>
        <source>Whether the meter tells the head-end system that all phases have lost their voltage; needs additional energy storage.</source>
        <translation>Om mätaren meddelar insamlingssystemet att alla faser är spänningslösa; kräver extra energilagring.</translation>
    </message>
    <message>
        <source>Whether the meter&apos;s clock changes to summer time. Loggers always write standard time.</source>
        <translation>Om mätarens klocka går över till sommartid. Loggar skriver alltid normaltid.</translation>
    </message>
    <message>
        <source>Whether the metering LED is lit while nothing is consumed.</source>
        <translation>Om mätarens LED lyser när inget förbrukas.</translation>
    </message>
    <message>
        <source>Whether the transformer ratio may still be changed. A locked ratio stays.</source>
        <translation>Om transformatoromsättningen fortfarande får ändras. En låst omsättning består.</translation>
    </message>
    <message>
        <source>Whether unused digits before the point show zeros; chosen when the meter is ordered and fixed from then on.</source>
        <translation>Om oanvända siffror före decimaltecknet visar nollor; väljs när mätaren beställs och är därefter fast.</translation>
    </message>
    <message>
        <source>Which energies are measured.</source>
        <translation>Vilka energier som mäts.</translation>
    </message>
    <message>
        <source>Which energies the load profile holds. More energies leave fewer days.</source>
        <translation>Vilka energier lastprofilen innehåller. Fler energier ger färre dagar.</translation>
    </message>
    <message>
        <source>Which energies the meter measures. Display readings, load profile and loggers can only use these.</source>
        <translation>Vilka energier mätaren mäter. Displayavläsningar, lastprofil och loggar kan endast använda dessa.</translation>
    </message>
    <message>
        <source>Which list the consumer port (CCC, HAN) sends by itself. While it sends, the port does not receive.</source>
        <translation>Vilken lista kundporten (CCC, HAN) sänder av sig själv. Medan den sänder tar porten inte emot.</translation>
    </message>
    <message>
        <source>Which of the eight tariffs counts energy when.</source>
        <translation>Vilken av de åtta tarifferna som räknar energi när.</translation>
    </message>
    <message>
        <source>Which registers the analysis logger writes and how often. More registers and shorter periods leave fewer days.</source>
        <translation>Vilka register analysloggen skriver och hur ofta. Fler register och kortare perioder ger färre dagar.</translation>
    </message>
    <message>
        <source>Which scheme of type numbers this is; 1 is OMNIPOWER.</source>
        <translation>Vilket typnummersystem detta är; 1 är OMNIPOWER.</translation>
    </message>
    <message>
        <source>Which set of registers debiting logger 2 writes.</source>
        <translation>Vilken registeruppsättning debiteringslogg 2 skriver.</translation>
    </message>
    <message>
        <source>Which technology the meter uses first, and whether it may use the other.</source>
        <translation>Vilken teknik mätaren använder först och om den får använda den andra.</translation>
    </message>
    <message>
        <source>Window in which the moment of the push is drawn, so that not all meters send at once.</source>
        <translation>Fönster inom vilket tidpunkten för push slumpas, så att inte alla mätare sänder samtidigt.</translation>
    </message>
    <message>
        <source>Window of the mean voltage</source>
        <translation>Medelspänningens fönster</translation>
    </message>
    <message>
        <source>With an empty register the meter may be reconnected while the current stays below this limit. For disconnection by current.</source>
        <translation>Med tomt register får mätaren kopplas in igen så länge strömmen ligger under denna gräns. För frånkoppling på ström.</translation>
    </message>
    <message>
        <source>With an empty register the meter may be reconnected while the power stays below this limit. 0: no such limit.</source>
        <translation>Med tomt register får mätaren kopplas in igen så länge effekten ligger under denna gräns. 0: ingen sådan gräns.</translation>
    </message>
    <message>
        <source>Without the +5 V supply for the external device. Not in the data sheet for CT; in the user guide 5512-2631 F2, page 72, for three-phase meters.</source>
        <translation>Utan +5 V-matning till den externa enheten. Saknas i databladet för CT; finns i användarhandboken 5512-2631 F2, sidan 72, för trefasmätare.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbetsdagar</translation>
    </message>
    <message>
        <source>X10 = 1 is known for CT meters of generation N only; this one is of generation {other}.</source>
        <translation>X10 = 1 är endast känt för CT-mätare av generation N; denna är av generation {other}.</translation>
    </message>
    <message>
        <source>X12 = 0 is known for CT meters of generation N only; this one is of generation {other}.</source>
        <translation>X12 = 0 är endast känt för CT-mätare av generation N; denna är av generation {other}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Z16 = {value} names a radio frequency, but the meter has no radio (X11 = {other}).</source>
        <translation>Z16 = {value} anger en radiofrekvens men mätaren har ingen radio (X11 = {other}).</translation>
    </message>
    <message>
        <source>Z18 = {value}: this family&apos;s data sheet has IEC 62056-21 data sets for variant 1 only, but the meter is of variant {other} (X8).</source>
        <translation>Z18 = {value}: familjens datablad har IEC 62056-21-dataset endast för variant 1, men mätaren är av variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z18 = {value}: this family&apos;s data sheet has IEC 62056-21 data sets for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z18 = {value}: familjens datablad har IEC 62056-21-dataset endast för variant 2, men mätaren är av variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z19 = 0 is for meters without breaker, but meters of this family have one (X10 = {other}).</source>
        <translation>Z19 = 0 är för mätare utan brytare, men mätare i denna familj har en (X10 = {other}).</translation>
    </message>
    <message>
        <source>Z19 = 0 is for meters without breaker, but the meter has one (X10 = {other}).</source>
        <translation>Z19 = 0 är för mätare utan brytare, men mätaren har en (X10 = {other}).</translation>
    </message>
    <message>
        <source>Z19 = {value} gives the breaker a position, but the meter has no breaker (X10 = {other}).</source>
        <translation>Z19 = {value} anger ett brytarläge men mätaren har ingen brytare (X10 = {other}).</translation>
    </message>
    <message>
        <source>Z22 = {value} locks the transformer ratio at 1: it cannot be set to that of the transformers afterwards.</source>
        <translation>Z22 = {value} låser transformatoromsättningen vid 1: den kan sedan inte ställas in efter transformatorerna.</translation>
    </message>
    <message>
        <source>Z27 = {value} (delta values) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z27 = {value} (deltavärden) finns endast för variant 2, men mätaren är av variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z28 = {value} (encryption) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z28 = {value} (kryptering) finns endast för variant 2, men mätaren är av variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z28 = {value} (no encryption setting) exists for variant 1 only, but the meter is of variant {other} (X8).</source>
        <translation>Z28 = {value} (ingen krypteringsinställning) finns endast för variant 1, men mätaren är av variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z29 = {value} (reactive energy by quadrant) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z29 = {value} (reaktiv energi per kvadrant) finns endast för variant 2, men mätaren är av variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z29 = {value} logs A-, which a meter of this energy type (X9 = {other}) does not measure.</source>
        <translation>Z29 = {value} loggar A-, som en mätare av denna energityp (X9 = {other}) inte mäter.</translation>
    </message>
    <message>
        <source>Z29 = {value} logs reactive energy, which a meter of this energy type (X9 = {other}) does not measure.</source>
        <translation>Z29 = {value} loggar reaktiv energi, som en mätare av denna energityp (X9 = {other}) inte mäter.</translation>
    </message>
    <message>
        <source>Z30 = {value} (profile 02) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z30 = {value} (profil 02) finns endast för variant 2, men mätaren är av variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z4 is {other}, but meters for Austria have a fixed integration period of 15 min. (Z4 = 2).</source>
        <translation>Z4 är {other} men mätare för Österrike har en fast integreringsperiod på 15 min (Z4 = 2).</translation>
    </message>
    <message>
        <source>Z9 = {value} sets up disconnection, but the meter has no breaker (X10 = {other}).</source>
        <translation>Z9 = {value} ställer in frånkoppling men mätaren har ingen brytare (X10 = {other}).</translation>
    </message>
    <message>
        <source>{item} cannot be {value}: {error}.</source>
        <translation>{item} kan inte vara {value}: {error}.</translation>
    </message>
    <message>
        <source>{item} has no switches although season {value} is in use: no tariff holds then.</source>
        <translation>{item} saknar omkopplingar trots att säsong {value} används: då gäller ingen tariff.</translation>
    </message>
    <message>
        <source>{item} has no switches although season {value} is in use: nothing switches the relay then.</source>
        <translation>{item} saknar omkopplingar trots att säsong {value} används: då styr inget reläet.</translation>
    </message>
    <message>
        <source>{item} is set to {value}, which has no effect: {otherName} is {other}.</source>
        <translation>{item} är satt till {value}, vilket saknar verkan: {otherName} är {other}.</translation>
    </message>
    <message>
        <source>{item} is {value} V, but {otherName} is {other} V: the meter would reconnect above the voltage at which it disconnects.</source>
        <translation>{item} är {value} V men {otherName} är {other} V: mätaren skulle koppla in igen över den spänning där den kopplar från.</translation>
    </message>
    <message>
        <source>{item} is {value}, but {otherName} is {other}: the factors must not grow from k1 to k3.</source>
        <translation>{item} är {value} men {otherName} är {other}: faktorerna får inte öka från k1 till k3.</translation>
    </message>
    <message>
        <source>{item} is {value}, but {otherName} is {other}: the times must not shrink from t1 to t3.</source>
        <translation>{item} är {value} men {otherName} är {other}: tiderna får inte minska från t1 till t3.</translation>
    </message>
    <message>
        <source>{item} reaches over {value}: the meter holds {allowed} years.</source>
        <translation>{item} sträcker sig över {value}: mätaren rymmer {allowed} år.</translation>
    </message>
    <message>
        <source>{otherName} is {other} min., longer than {item}, {value} min.</source>
        <translation>{otherName} är {other} min, längre än {item}, {value} min.</translation>
    </message>
    <message>
        <source>{otherName} is {other} s, longer than {item}, {value} s.</source>
        <translation>{otherName} är {other} s, längre än {item}, {value} s.</translation>
    </message>
    <message>
        <source>{value} days are to be kept, but for this period and these registers the data sheet prints {allowed} days.</source>
        <translation>{value} dagar ska sparas, men för denna period och dessa register anger databladet {allowed} dagar.</translation>
    </message>
    <message>
        <source>Add 130.0.0 to one of these lists.</source>
        <translation>Lägg till 130.0.0 i en av dessa listor.</translation>
    </message>
    <message>
        <source>At full load the energy display starts again from zero after {hours} hours; {least} hours are required. Order a display with more digits.</source>
        <translation>Vid full last börjar energidisplayen om från noll efter {hours} timmar; {least} timmar krävs. Beställ en display med fler siffror.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan1.starts, such as 01-01=1, or choose another active plan.</source>
        <translation>Ange säsongerna i tariff.plan1.starts, t.ex. 01-01=1, eller välj en annan aktiv plan.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan2.starts, such as 01-01=1, or choose another active plan.</source>
        <translation>Ange säsongerna i tariff.plan2.starts, t.ex. 01-01=1, eller välj en annan aktiv plan.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan3.starts, such as 01-01=1, or choose another active plan.</source>
        <translation>Ange säsongerna i tariff.plan3.starts, t.ex. 01-01=1, eller välj en annan aktiv plan.</translation>
    </message>
    <message>
        <source>Prepayment is on, but neither the automatic nor the manual list shows the prepayment register 130.0.0.</source>
        <translation>Förbetalning är på men varken den automatiska eller den manuella listan visar förbetalningsregistret 130.0.0.</translation>
    </message>
    <message>
        <source>Set Z13 to another code than 000, or let something else control the relay.</source>
        <translation>Sätt Z13 till en annan kod än 000 eller låt något annat styra reläet.</translation>
    </message>
    <message>
        <source>Set Z14 to 001, or disable the relay.</source>
        <translation>Sätt Z14 till 001 eller inaktivera reläet.</translation>
    </message>
    <message>
        <source>The document has ratio {now}: with ratio {ratio} every primary register counts differently from then on.</source>
        <translation>Dokumentet har omsättningen {now}: med omsättningen {ratio} räknar varje primärregister annorlunda därefter.</translation>
    </message>
    <message>
        <source>The meter begins with tariff plan {value}, but no season begins in that plan.</source>
        <translation>Mätaren startar med tariffplan {value} men ingen säsong börjar i den planen.</translation>
    </message>
    <message>
        <source>The pulse output gives {secondary} imp/kWh secondary, {primary} imp/kWh primary.</source>
        <translation>Pulsutgången ger {secondary} imp/kWh sekundärt, {primary} imp/kWh primärt.</translation>
    </message>
    <message>
        <source>The relay is switched by command, but Z14 = {other} disables load control.</source>
        <translation>Reläet styrs med kommando men Z14 = {other} inaktiverar laststyrningen.</translation>
    </message>
    <message>
        <source>The type number is not known: check that the meter is made for {secondary} A transformers.</source>
        <translation>Typnumret är inte känt: kontrollera att mätaren är avsedd för {secondary} A-transformatorer.</translation>
    </message>
    <message>
        <source>{list} holds {value}, which this meter does not have: position {field} of its type number says {other}.</source>
        <translation>{list} innehåller {value}, som mätaren inte har: position {field} i typnumret anger {other}.</translation>
    </message>
    <message>
        <source>{name} ({id} {code}): {meaning}.</source>
        <translation>{name} ({id} {code}): {meaning}.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Access and security</source>
        <translation>Åtkomst och säkerhet</translation>
    </message>
    <message>
        <source>Account {d}</source>
        <translation>Konto {d}</translation>
    </message>
    <message>
        <source>Activate normal mode script table</source>
        <translation>Skripttabell för normalläge</translation>
    </message>
    <message>
        <source>Activate test mode script table</source>
        <translation>Skripttabell för testläge</translation>
    </message>
    <message>
        <source>Active energy Q1</source>
        <translation>Aktiv energi Q1</translation>
    </message>
    <message>
        <source>Active energy Q2</source>
        <translation>Aktiv energi Q2</translation>
    </message>
    <message>
        <source>Active energy Q3</source>
        <translation>Aktiv energi Q3</translation>
    </message>
    <message>
        <source>Active energy Q4</source>
        <translation>Aktiv energi Q4</translation>
    </message>
    <message>
        <source>Active energy constant (LED)</source>
        <translation>Mätarkonstant för aktiv energi (LED)</translation>
    </message>
    <message>
        <source>Active energy constant (output pulse)</source>
        <translation>Mätarkonstant för aktiv energi (utpuls)</translation>
    </message>
    <message>
        <source>Active energy export (−A)</source>
        <translation>Aktiv negativ energi (−A)</translation>
    </message>
    <message>
        <source>Active energy import (+A)</source>
        <translation>Aktiv positiv energi (+A)</translation>
    </message>
    <message>
        <source>Active energy, |+A| + |−A|</source>
        <translation>Aktiv energi, |+A| + |−A|</translation>
    </message>
    <message>
        <source>Active energy, |+A| − |−A|</source>
        <translation>Aktiv energi, |+A| − |−A|</translation>
    </message>
    <message>
        <source>Active firmware identifier</source>
        <translation>Aktiv fast programvara, identitet</translation>
    </message>
    <message>
        <source>Active firmware signature</source>
        <translation>Aktiv fast programvara, signatur</translation>
    </message>
    <message>
        <source>Active firmware version</source>
        <translation>Aktiv fast programvara, version</translation>
    </message>
    <message>
        <source>Active power Q1</source>
        <translation>Aktiv effekt Q1</translation>
    </message>
    <message>
        <source>Active power Q2</source>
        <translation>Aktiv effekt Q2</translation>
    </message>
    <message>
        <source>Active power Q3</source>
        <translation>Aktiv effekt Q3</translation>
    </message>
    <message>
        <source>Active power Q4</source>
        <translation>Aktiv effekt Q4</translation>
    </message>
    <message>
        <source>Active power export (−P)</source>
        <translation>Aktiv negativ effekt (−P)</translation>
    </message>
    <message>
        <source>Active power import (+P)</source>
        <translation>Aktiv positiv effekt (+P)</translation>
    </message>
    <message>
        <source>Active power, |+P| + |−P|</source>
        <translation>Aktiv effekt, |+P| + |−P|</translation>
    </message>
    <message>
        <source>Active power, |+P| − |−P|</source>
        <translation>Aktiv effekt, |+P| − |−P|</translation>
    </message>
    <message>
        <source>Alarm descriptor {e-20}</source>
        <translation>Larmbeskrivning {e-20}</translation>
    </message>
    <message>
        <source>Alarm filter {e-10}</source>
        <translation>Larmfilter {e-10}</translation>
    </message>
    <message>
        <source>Alarm monitor {e}</source>
        <translation>Larmövervakning {e}</translation>
    </message>
    <message>
        <source>Alarm register {e}</source>
        <translation>Larmregister {e}</translation>
    </message>
    <message>
        <source>Ambient pressure</source>
        <translation>Omgivningstryck</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Omgivningstemperatur</translation>
    </message>
    <message>
        <source>Ampere-hours</source>
        <translation>Amperetimmar</translation>
    </message>
    <message>
        <source>Ampere-squared hours</source>
        <translation>Amperekvadrattimmar</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Vinkel</translation>
    </message>
    <message>
        <source>Apparent energy constant (LED)</source>
        <translation>Mätarkonstant för skenbar energi (LED)</translation>
    </message>
    <message>
        <source>Apparent energy constant (output pulse)</source>
        <translation>Mätarkonstant för skenbar energi (utpuls)</translation>
    </message>
    <message>
        <source>Apparent energy export (−E)</source>
        <translation>Skenbar negativ energi (−E)</translation>
    </message>
    <message>
        <source>Apparent energy import (+E)</source>
        <translation>Skenbar positiv energi (+E)</translation>
    </message>
    <message>
        <source>Apparent power export (−S)</source>
        <translation>Skenbar negativ effekt (−S)</translation>
    </message>
    <message>
        <source>Apparent power import (+S)</source>
        <translation>Skenbar positiv effekt (+S)</translation>
    </message>
    <message>
        <source>Arbitrator</source>
        <translation>Arbitrator</translation>
    </message>
    <message>
        <source>Array manager</source>
        <translation>Arrayhanterare</translation>
    </message>
    <message>
        <source>Association {e}</source>
        <translation>Association {e}</translation>
    </message>
    <message>
        <source>Auto answer</source>
        <translation>Autosvar</translation>
    </message>
    <message>
        <source>Auto connect</source>
        <translation>Automatisk uppkoppling</translation>
    </message>
    <message>
        <source>Auxiliary supply use time counter</source>
        <translation>Hjälpmatning, räknare för användningstid</translation>
    </message>
    <message>
        <source>Auxiliary voltage</source>
        <translation>Hjälpspänning</translation>
    </message>
    <message>
        <source>Average profile</source>
        <translation>Profil för medelvärden</translation>
    </message>
    <message>
        <source>Basic or nominal current</source>
        <translation>Basström eller märkström</translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation>Batteriladdning</translation>
    </message>
    <message>
        <source>Battery initial capacity</source>
        <translation>Batteri, ursprunglig kapacitet</translation>
    </message>
    <message>
        <source>Battery installation time</source>
        <translation>Batteri, monteringstid</translation>
    </message>
    <message>
        <source>Battery remaining use time</source>
        <translation>Batteri, återstående användningstid</translation>
    </message>
    <message>
        <source>Battery use time counter</source>
        <translation>Batteri, räknare för användningstid</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Batterispänning</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Debitering</translation>
    </message>
    <message>
        <source>Billing period counter, second scheme</source>
        <translation>Räknare för debiteringsperioder, andra schemat</translation>
    </message>
    <message>
        <source>Billing period length</source>
        <translation>Debiteringsperiodens längd</translation>
    </message>
    <message>
        <source>Billing period reset lockout time</source>
        <translation>Spärrtid för periodavslut</translation>
    </message>
    <message>
        <source>Broadcast script table</source>
        <translation>Skripttabell för broadcast</translation>
    </message>
    <message>
        <source>COSEM logical device name</source>
        <translation>COSEM logiskt enhetsnamn</translation>
    </message>
    <message>
        <source>Certification data log</source>
        <translation>Logg för certifieringsdata</translation>
    </message>
    <message>
        <source>Charge {e}</source>
        <translation>Avgift {e}</translation>
    </message>
    <message>
        <source>Clock and tariff</source>
        <translation>Klocka och tariff</translation>
    </message>
    <message>
        <source>Clock synchronisation method</source>
        <translation>Klocksynkronisering, metod</translation>
    </message>
    <message>
        <source>Clock synchronisation window</source>
        <translation>Klocksynkronisering, fönster</translation>
    </message>
    <message>
        <source>Clock time shift limit</source>
        <translation>Klocka, gräns för tidsförskjutning</translation>
    </message>
    <message>
        <source>Cold water meter</source>
        <translation>Kallvattenmätare</translation>
    </message>
    <message>
        <source>Communication log</source>
        <translation>Logg för kommunikationshändelser</translation>
    </message>
    <message>
        <source>Communication port parameter 1</source>
        <translation>Kommunikationsport, parameter 1</translation>
    </message>
    <message>
        <source>Communication port protection</source>
        <translation>Skydd av kommunikationsport</translation>
    </message>
    <message>
        <source>Compact data {e}</source>
        <translation>Kompakta data {e}</translation>
    </message>
    <message>
        <source>Consortium specific object</source>
        <translation>Konsortiespecifikt objekt</translation>
    </message>
    <message>
        <source>Consumer message, display</source>
        <translation>Kundmeddelande, display</translation>
    </message>
    <message>
        <source>Consumer message, local port</source>
        <translation>Kundmeddelande, lokal port</translation>
    </message>
    <message>
        <source>Cooling meter</source>
        <translation>Kylmätare</translation>
    </message>
    <message>
        <source>Country specific object</source>
        <translation>Landsspecifikt objekt</translation>
    </message>
    <message>
        <source>Credit {e}</source>
        <translation>Kredit {e}</translation>
    </message>
    <message>
        <source>Current association</source>
        <translation>Aktuell association</translation>
    </message>
    <message>
        <source>Current harmonics profile</source>
        <translation>Profil för strömövertoner</translation>
    </message>
    <message>
        <source>Current transformer ratio, denominator</source>
        <translation>Strömtransformatoromsättning, nämnare</translation>
    </message>
    <message>
        <source>Current transformer ratio, numerator</source>
        <translation>Strömtransformatoromsättning, täljare</translation>
    </message>
    <message>
        <source>Currently active tariff {e}</source>
        <translation>Aktuell tariff {e}</translation>
    </message>
    <message>
        <source>Data of billing period</source>
        <translation>Data för debiteringsperiod</translation>
    </message>
    <message>
        <source>Data of billing period, second scheme</source>
        <translation>Data för debiteringsperiod, andra schemat</translation>
    </message>
    <message>
        <source>Data of the local port, list 0</source>
        <translation>Data på lokal port, lista 0</translation>
    </message>
    <message>
        <source>Data protection {e}</source>
        <translation>Dataskydd {e}</translation>
    </message>
    <message>
        <source>Date of activation of the passive calendar</source>
        <translation>Datum för aktivering av den passiva kalendern</translation>
    </message>
    <message>
        <source>Date of the last calibration</source>
        <translation>Datum för senaste kalibrering</translation>
    </message>
    <message>
        <source>Date of the last clock setting</source>
        <translation>Datum för senaste klockställning</translation>
    </message>
    <message>
        <source>Date of the last configuration change</source>
        <translation>Datum för senaste konfigurationsändring</translation>
    </message>
    <message>
        <source>Date of the last firmware activation</source>
        <translation>Datum för senaste aktivering av fast programvara</translation>
    </message>
    <message>
        <source>Date of the last protected configuration change</source>
        <translation>Datum för senaste skyddade konfigurationsändring</translation>
    </message>
    <message>
        <source>Date of the last reset</source>
        <translation>Datum för senaste nollställning</translation>
    </message>
    <message>
        <source>Date of the last ripple control program change</source>
        <translation>Datum för senaste ändring av rundstyrningsprogram</translation>
    </message>
    <message>
        <source>Date of the last time switch program change</source>
        <translation>Datum för senaste ändring av kopplingsurets program</translation>
    </message>
    <message>
        <source>Date of the next battery change</source>
        <translation>Datum för nästa batteribyte</translation>
    </message>
    <message>
        <source>Date of the next configuration change</source>
        <translation>Datum för nästa konfigurationsändring</translation>
    </message>
    <message>
        <source>Device ID {e1}</source>
        <translation>Enhets-ID {e1}</translation>
    </message>
    <message>
        <source>Device IDs</source>
        <translation>Enhets-ID:n</translation>
    </message>
    <message>
        <source>Disconnect control</source>
        <translation>Brytarstyrning</translation>
    </message>
    <message>
        <source>Disconnect control log</source>
        <translation>Logg för brytarhändelser</translation>
    </message>
    <message>
        <source>Disconnect control schedule</source>
        <translation>Schema för brytarstyrning</translation>
    </message>
    <message>
        <source>Disconnect control script table</source>
        <translation>Skripttabell för brytarstyrning</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Display list, automatic</source>
        <translation>Displaylista, automatisk</translation>
    </message>
    <message>
        <source>Display list, manual</source>
        <translation>Displaylista, manuell</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in all phases</source>
        <translation>Varaktighet för senaste långa spänningsbortfall, alla faser</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in any phase</source>
        <translation>Varaktighet för senaste långa spänningsbortfall, någon fas</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in phase L1</source>
        <translation>Varaktighet för senaste långa spänningsbortfall, fas L1</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in phase L2</source>
        <translation>Varaktighet för senaste långa spänningsbortfall, fas L2</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in phase L3</source>
        <translation>Varaktighet för senaste långa spänningsbortfall, fas L3</translation>
    </message>
    <message>
        <source>Electrical port setup (IEC 62056-21)</source>
        <translation>Elektrisk port, inställningar (IEC 62056-21)</translation>
    </message>
    <message>
        <source>Electricity identifier {e}</source>
        <translation>Elidentitet {e}</translation>
    </message>
    <message>
        <source>End of billing period schedule</source>
        <translation>Schema för periodavslut</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Error register {e}</source>
        <translation>Felregister {e}</translation>
    </message>
    <message>
        <source>Event counter {e}</source>
        <translation>Händelseräknare {e}</translation>
    </message>
    <message>
        <source>Event log {e}</source>
        <translation>Händelselogg {e}</translation>
    </message>
    <message>
        <source>Events and alarms</source>
        <translation>Händelser och larm</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Fast programvara</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Manipulering</translation>
    </message>
    <message>
        <source>Fraud detection log</source>
        <translation>Logg för manipuleringshändelser</translation>
    </message>
    <message>
        <source>Function control</source>
        <translation>Funktionsstyrning</translation>
    </message>
    <message>
        <source>Function control schedule</source>
        <translation>Schema för funktionsstyrning</translation>
    </message>
    <message>
        <source>Function control script table</source>
        <translation>Skripttabell för funktionsstyrning</translation>
    </message>
    <message>
        <source>GPRS modem setup</source>
        <translation>GPRS-modem, inställningar</translation>
    </message>
    <message>
        <source>GSM diagnostic</source>
        <translation>GSM-diagnostik</translation>
    </message>
    <message>
        <source>GSM field strength</source>
        <translation>GSM-fältstyrka</translation>
    </message>
    <message>
        <source>Gas meter</source>
        <translation>Gasmätare</translation>
    </message>
    <message>
        <source>Global meter reset script table</source>
        <translation>Skripttabell för global mätaråterställning</translation>
    </message>
    <message>
        <source>HDLC setup</source>
        <translation>HDLC-inställningar</translation>
    </message>
    <message>
        <source>Heat cost allocator</source>
        <translation>Värmekostnadsfördelare</translation>
    </message>
    <message>
        <source>Heat meter</source>
        <translation>Värmemätare</translation>
    </message>
    <message>
        <source>Hot water meter</source>
        <translation>Varmvattenmätare</translation>
    </message>
    <message>
        <source>IPv4 setup</source>
        <translation>IPv4-inställningar</translation>
    </message>
    <message>
        <source>IPv6 setup</source>
        <translation>IPv6-inställningar</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifiering</translation>
    </message>
    <message>
        <source>Image activation schedule</source>
        <translation>Schema för programvaruaktivering</translation>
    </message>
    <message>
        <source>Image activation script table</source>
        <translation>Skripttabell för programvaruaktivering</translation>
    </message>
    <message>
        <source>Image transfer</source>
        <translation>Programvaruöverföring (image transfer)</translation>
    </message>
    <message>
        <source>Input and output control signals</source>
        <translation>Styrsignaler, in- och utgångar</translation>
    </message>
    <message>
        <source>Input and output status word {e}</source>
        <translation>Statusord för in- och utgångar {e}</translation>
    </message>
    <message>
        <source>Input control signals</source>
        <translation>Styrsignaler, ingångar</translation>
    </message>
    <message>
        <source>Internal control signals</source>
        <translation>Interna styrsignaler</translation>
    </message>
    <message>
        <source>Internal operating status</source>
        <translation>Intern driftstatus</translation>
    </message>
    <message>
        <source>Invocation counter {e}</source>
        <translation>Invocation counter {e}</translation>
    </message>
    <message>
        <source>LTE monitoring</source>
        <translation>LTE-övervakning</translation>
    </message>
    <message>
        <source>Last event code, log {e}</source>
        <translation>Senaste händelsekod, logg {e}</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Begränsare</translation>
    </message>
    <message>
        <source>Line voltage L1–L2</source>
        <translation>Huvudspänning L1–L2</translation>
    </message>
    <message>
        <source>Line voltage L2–L3</source>
        <translation>Huvudspänning L2–L3</translation>
    </message>
    <message>
        <source>Line voltage L3–L1</source>
        <translation>Huvudspänning L3–L1</translation>
    </message>
    <message>
        <source>Load profile control schedule</source>
        <translation>Schema för lastprofilstyrning</translation>
    </message>
    <message>
        <source>Load profile control script table</source>
        <translation>Skripttabell för lastprofilstyrning</translation>
    </message>
    <message>
        <source>Load profile during test</source>
        <translation>Lastprofil under test</translation>
    </message>
    <message>
        <source>Load profile, recording interval 1</source>
        <translation>Lastprofil, registreringsperiod 1</translation>
    </message>
    <message>
        <source>Load profile, recording interval 2</source>
        <translation>Lastprofil, registreringsperiod 2</translation>
    </message>
    <message>
        <source>Local date</source>
        <translation>Lokalt datum</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Lokal tid</translation>
    </message>
    <message>
        <source>M-Bus client</source>
        <translation>M-Bus-klient</translation>
    </message>
    <message>
        <source>M-Bus control log</source>
        <translation>Logg för M-Bus-styrning</translation>
    </message>
    <message>
        <source>M-Bus event log</source>
        <translation>Logg för M-Bus-händelser</translation>
    </message>
    <message>
        <source>M-Bus master port setup</source>
        <translation>M-Bus-masterport, inställningar</translation>
    </message>
    <message>
        <source>M-Bus port setup</source>
        <translation>M-Bus-port, inställningar</translation>
    </message>
    <message>
        <source>M-Bus profile</source>
        <translation>M-Bus-profil</translation>
    </message>
    <message>
        <source>M-Bus profile control schedule</source>
        <translation>Schema för M-Bus-profilstyrning</translation>
    </message>
    <message>
        <source>M-Bus profile control script table</source>
        <translation>Skripttabell för M-Bus-profilstyrning</translation>
    </message>
    <message>
        <source>M-Bus value {e}</source>
        <translation>M-Bus-värde {e}</translation>
    </message>
    <message>
        <source>M-Bus valve or disconnect control</source>
        <translation>M-Bus, ventil- eller brytarstyrning</translation>
    </message>
    <message>
        <source>MAC address setup</source>
        <translation>MAC-adress, inställningar</translation>
    </message>
    <message>
        <source>MDI reset and end of billing period script table</source>
        <translation>Skripttabell för nollställning av toppeffekt (MDI) och periodavslut</translation>
    </message>
    <message>
        <source>Manufacturer specific object</source>
        <translation>Tillverkarspecifikt objekt</translation>
    </message>
    <message>
        <source>Maximum credit limit</source>
        <translation>Högsta kreditgräns</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>Maximal ström</translation>
    </message>
    <message>
        <source>Measurement period 1</source>
        <translation>Mätperiod 1</translation>
    </message>
    <message>
        <source>Measurement period 2</source>
        <translation>Mätperiod 2</translation>
    </message>
    <message>
        <source>Measurement period 3</source>
        <translation>Mätperiod 3</translation>
    </message>
    <message>
        <source>Measurement period 4</source>
        <translation>Mätperiod 4</translation>
    </message>
    <message>
        <source>Measurement value signature</source>
        <translation>Mätvärdets signatur</translation>
    </message>
    <message>
        <source>Measuring algorithm for active energy</source>
        <translation>Mätalgoritm för aktiv energi</translation>
    </message>
    <message>
        <source>Measuring algorithm for active power</source>
        <translation>Mätalgoritm för aktiv effekt</translation>
    </message>
    <message>
        <source>Measuring algorithm for apparent energy</source>
        <translation>Mätalgoritm för skenbar energi</translation>
    </message>
    <message>
        <source>Measuring algorithm for apparent power</source>
        <translation>Mätalgoritm för skenbar effekt</translation>
    </message>
    <message>
        <source>Measuring algorithm for power factor</source>
        <translation>Mätalgoritm för effektfaktor</translation>
    </message>
    <message>
        <source>Measuring algorithm for reactive energy</source>
        <translation>Mätalgoritm för reaktiv energi</translation>
    </message>
    <message>
        <source>Measuring algorithm for reactive power</source>
        <translation>Mätalgoritm för reaktiv effekt</translation>
    </message>
    <message>
        <source>Meter connection diagram</source>
        <translation>Mätarens kopplingsschema</translation>
    </message>
    <message>
        <source>Meter tamper: counters and times</source>
        <translation>Manipulering av mätaren: räknare och tider</translation>
    </message>
    <message>
        <source>Metering</source>
        <translation>Mätning</translation>
    </message>
    <message>
        <source>Metering point ID</source>
        <translation>Mätpunkts-ID</translation>
    </message>
    <message>
        <source>Metering point identifier</source>
        <translation>Mätpunktsidentitet</translation>
    </message>
    <message>
        <source>Microsecond clock</source>
        <translation>Mikrosekundklocka</translation>
    </message>
    <message>
        <source>Modem configuration</source>
        <translation>Modemkonfiguration</translation>
    </message>
    <message>
        <source>NTP setup</source>
        <translation>NTP-inställningar</translation>
    </message>
    <message>
        <source>Name of the passive calendar</source>
        <translation>Den passiva kalenderns namn</translation>
    </message>
    <message>
        <source>Neutral current</source>
        <translation>Neutralledarström</translation>
    </message>
    <message>
        <source>Neutral voltage</source>
        <translation>Neutralledarspänning</translation>
    </message>
    <message>
        <source>Nominal frequency</source>
        <translation>Nominell frekvens</translation>
    </message>
    <message>
        <source>Nominal voltage</source>
        <translation>Nominell spänning</translation>
    </message>
    <message>
        <source>Number of available billing periods</source>
        <translation>Antal tillgängliga debiteringsperioder</translation>
    </message>
    <message>
        <source>Number of available billing periods, second scheme</source>
        <translation>Antal tillgängliga debiteringsperioder, andra schemat</translation>
    </message>
    <message>
        <source>Number of configuration changes</source>
        <translation>Antal konfigurationsändringar</translation>
    </message>
    <message>
        <source>Number of connections</source>
        <translation>Antal anslutningar</translation>
    </message>
    <message>
        <source>Number of long power failures, in all phases</source>
        <translation>Antal långa spänningsbortfall, alla faser</translation>
    </message>
    <message>
        <source>Number of long power failures, in any phase</source>
        <translation>Antal långa spänningsbortfall, någon fas</translation>
    </message>
    <message>
        <source>Number of long power failures, in phase L1</source>
        <translation>Antal långa spänningsbortfall, fas L1</translation>
    </message>
    <message>
        <source>Number of long power failures, in phase L2</source>
        <translation>Antal långa spänningsbortfall, fas L2</translation>
    </message>
    <message>
        <source>Number of long power failures, in phase L3</source>
        <translation>Antal långa spänningsbortfall, fas L3</translation>
    </message>
    <message>
        <source>Number of power failures, in all phases</source>
        <translation>Antal spänningsbortfall, alla faser</translation>
    </message>
    <message>
        <source>Number of power failures, in any phase</source>
        <translation>Antal spänningsbortfall, någon fas</translation>
    </message>
    <message>
        <source>Number of power failures, in phase L1</source>
        <translation>Antal spänningsbortfall, fas L1</translation>
    </message>
    <message>
        <source>Number of power failures, in phase L2</source>
        <translation>Antal spänningsbortfall, fas L2</translation>
    </message>
    <message>
        <source>Number of power failures, in phase L3</source>
        <translation>Antal spänningsbortfall, fas L3</translation>
    </message>
    <message>
        <source>Number of protected configuration changes</source>
        <translation>Antal skyddade konfigurationsändringar</translation>
    </message>
    <message>
        <source>Optical port setup (IEC 62056-21)</source>
        <translation>Optisk port, inställningar (IEC 62056-21)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Other media</source>
        <translation>Andra medier</translation>
    </message>
    <message>
        <source>Other medium</source>
        <translation>Annat medium</translation>
    </message>
    <message>
        <source>Output control schedule</source>
        <translation>Schema för utgångsstyrning</translation>
    </message>
    <message>
        <source>Output control signals</source>
        <translation>Styrsignaler, utgångar</translation>
    </message>
    <message>
        <source>Output pulse duration</source>
        <translation>Utpulsens längd</translation>
    </message>
    <message>
        <source>Overall transformer ratio, denominator</source>
        <translation>Total transformatoromsättning, nämnare</translation>
    </message>
    <message>
        <source>Overall transformer ratio, numerator</source>
        <translation>Total transformatoromsättning, täljare</translation>
    </message>
    <message>
        <source>PPP setup</source>
        <translation>PPP-inställningar</translation>
    </message>
    <message>
        <source>Parameter monitor</source>
        <translation>Parameterövervakning</translation>
    </message>
    <message>
        <source>Power and demand</source>
        <translation>Effekt och toppeffekt</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Effektfaktor</translation>
    </message>
    <message>
        <source>Power factor, export</source>
        <translation>Effektfaktor, avgiven energi</translation>
    </message>
    <message>
        <source>Power failure log</source>
        <translation>Logg för spänningsbortfall</translation>
    </message>
    <message>
        <source>Power quality log</source>
        <translation>Logg för elkvalitetshändelser</translation>
    </message>
    <message>
        <source>Power quality measurement management script table</source>
        <translation>Skripttabell för elkvalitetsmätning</translation>
    </message>
    <message>
        <source>Profile entry signature</source>
        <translation>Profilpostens signatur</translation>
    </message>
    <message>
        <source>Profile status {e}</source>
        <translation>Profilstatus {e}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Pulses or pieces</source>
        <translation>Pulser eller styck</translation>
    </message>
    <message>
        <source>Push schedule</source>
        <translation>Schema för push</translation>
    </message>
    <message>
        <source>Push script table</source>
        <translation>Skripttabell för push</translation>
    </message>
    <message>
        <source>Push setup {e}</source>
        <translation>Pushinställning {e}</translation>
    </message>
    <message>
        <source>Reactive energy Q1</source>
        <translation>Reaktiv energi Q1</translation>
    </message>
    <message>
        <source>Reactive energy Q2</source>
        <translation>Reaktiv energi Q2</translation>
    </message>
    <message>
        <source>Reactive energy Q3</source>
        <translation>Reaktiv energi Q3</translation>
    </message>
    <message>
        <source>Reactive energy Q4</source>
        <translation>Reaktiv energi Q4</translation>
    </message>
    <message>
        <source>Reactive energy constant (LED)</source>
        <translation>Mätarkonstant för reaktiv energi (LED)</translation>
    </message>
    <message>
        <source>Reactive energy constant (output pulse)</source>
        <translation>Mätarkonstant för reaktiv energi (utpuls)</translation>
    </message>
    <message>
        <source>Reactive energy export (−R)</source>
        <translation>Reaktiv negativ energi (−R)</translation>
    </message>
    <message>
        <source>Reactive energy import (+R)</source>
        <translation>Reaktiv positiv energi (+R)</translation>
    </message>
    <message>
        <source>Reactive energy, capacitive</source>
        <translation>Reaktiv energi, kapacitiv</translation>
    </message>
    <message>
        <source>Reactive energy, inductive</source>
        <translation>Reaktiv energi, induktiv</translation>
    </message>
    <message>
        <source>Reactive power Q1</source>
        <translation>Reaktiv effekt Q1</translation>
    </message>
    <message>
        <source>Reactive power Q2</source>
        <translation>Reaktiv effekt Q2</translation>
    </message>
    <message>
        <source>Reactive power Q3</source>
        <translation>Reaktiv effekt Q3</translation>
    </message>
    <message>
        <source>Reactive power Q4</source>
        <translation>Reaktiv effekt Q4</translation>
    </message>
    <message>
        <source>Reactive power export (−Q)</source>
        <translation>Reaktiv negativ effekt (−Q)</translation>
    </message>
    <message>
        <source>Reactive power import (+Q)</source>
        <translation>Reaktiv positiv effekt (+Q)</translation>
    </message>
    <message>
        <source>Reactive power, capacitive</source>
        <translation>Reaktiv effekt, kapacitiv</translation>
    </message>
    <message>
        <source>Reactive power, inductive</source>
        <translation>Reaktiv effekt, induktiv</translation>
    </message>
    <message>
        <source>Reading factor for energy</source>
        <translation>Avläsningsfaktor för energi</translation>
    </message>
    <message>
        <source>Reading factor for power</source>
        <translation>Avläsningsfaktor för effekt</translation>
    </message>
    <message>
        <source>Recording interval 1</source>
        <translation>Registreringsperiod 1</translation>
    </message>
    <message>
        <source>Recording interval 2</source>
        <translation>Registreringsperiod 2</translation>
    </message>
    <message>
        <source>Reference voltage</source>
        <translation>Referensspänning</translation>
    </message>
    <message>
        <source>Register activation</source>
        <translation>Registeraktivering</translation>
    </message>
    <message>
        <source>Register monitor</source>
        <translation>Registerövervakning</translation>
    </message>
    <message>
        <source>Register table</source>
        <translation>Registertabell</translation>
    </message>
    <message>
        <source>Relative humidity</source>
        <translation>Relativ luftfuktighet</translation>
    </message>
    <message>
        <source>Ripple control receiver program number</source>
        <translation>Rundstyrningsmottagare, programnummer</translation>
    </message>
    <message>
        <source>SAP assignment</source>
        <translation>SAP-tilldelning</translation>
    </message>
    <message>
        <source>SMTP setup</source>
        <translation>SMTP-inställningar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Security setup {e}</source>
        <translation>Säkerhetsinställning {e}</translation>
    </message>
    <message>
        <source>Set output signals script table</source>
        <translation>Skripttabell för utsignaler</translation>
    </message>
    <message>
        <source>Short display list of the local port</source>
        <translation>Kort displaylista på lokal port</translation>
    </message>
    <message>
        <source>Special days table</source>
        <translation>Tabell över specialdagar</translation>
    </message>
    <message>
        <source>Standard event log</source>
        <translation>Standardhändelselogg</translation>
    </message>
    <message>
        <source>Standard readout list {e}</source>
        <translation>Standardlista för avläsning {e}</translation>
    </message>
    <message>
        <source>Status of security switches</source>
        <translation>Status för säkerhetsomkopplare</translation>
    </message>
    <message>
        <source>Status register {e}</source>
        <translation>Statusregister {e}</translation>
    </message>
    <message>
        <source>Sum of currents</source>
        <translation>Summaström</translation>
    </message>
    <message>
        <source>Supply frequency</source>
        <translation>Nätfrekvens</translation>
    </message>
    <message>
        <source>Switch optical test output script table</source>
        <translation>Skripttabell för optisk testutgång</translation>
    </message>
    <message>
        <source>Switching and limits</source>
        <translation>Styrning och gränser</translation>
    </message>
    <message>
        <source>TCP-UDP setup</source>
        <translation>TCP-UDP-inställningar</translation>
    </message>
    <message>
        <source>Tariffication script table</source>
        <translation>Skripttabell för tariffbyte</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Threshold for long power failure</source>
        <translation>Tröskelvärde för långt spänningsbortfall</translation>
    </message>
    <message>
        <source>Time expired since the last end of billing period</source>
        <translation>Tid sedan senaste periodavslut</translation>
    </message>
    <message>
        <source>Time of operation</source>
        <translation>Drifttid</translation>
    </message>
    <message>
        <source>Time of operation, rate {e}</source>
        <translation>Drifttid, tariff {e}</translation>
    </message>
    <message>
        <source>Time of power failure, in all phases</source>
        <translation>Tid med spänningsbortfall, alla faser</translation>
    </message>
    <message>
        <source>Time of power failure, in any phase</source>
        <translation>Tid med spänningsbortfall, någon fas</translation>
    </message>
    <message>
        <source>Time of power failure, in phase L1</source>
        <translation>Tid med spänningsbortfall, fas L1</translation>
    </message>
    <message>
        <source>Time of power failure, in phase L2</source>
        <translation>Tid med spänningsbortfall, fas L2</translation>
    </message>
    <message>
        <source>Time of power failure, in phase L3</source>
        <translation>Tid med spänningsbortfall, fas L3</translation>
    </message>
    <message>
        <source>Time of the last reset</source>
        <translation>Tid för senaste nollställning</translation>
    </message>
    <message>
        <source>Time stamp of the billing period</source>
        <translation>Debiteringsperiodens tidsstämpel</translation>
    </message>
    <message>
        <source>Time stamp of the billing period, second scheme</source>
        <translation>Debiteringsperiodens tidsstämpel, andra schemat</translation>
    </message>
    <message>
        <source>Time switch program number</source>
        <translation>Kopplingsur, programnummer</translation>
    </message>
    <message>
        <source>Token gateway</source>
        <translation>Token gateway</translation>
    </message>
    <message>
        <source>Transformer and line losses</source>
        <translation>Transformator- och ledningsförluster</translation>
    </message>
    <message>
        <source>Twisted pair setup</source>
        <translation>Tvinnat par, inställningar</translation>
    </message>
    <message>
        <source>UNIX clock</source>
        <translation>UNIX-klocka</translation>
    </message>
    <message>
        <source>Unbalance profile</source>
        <translation>Profil för obalans</translation>
    </message>
    <message>
        <source>Utility table</source>
        <translation>Utility-tabell</translation>
    </message>
    <message>
        <source>Volt-hours</source>
        <translation>Volttimmar</translation>
    </message>
    <message>
        <source>Volt-squared hours</source>
        <translation>Voltkvadrattimmar</translation>
    </message>
    <message>
        <source>Voltage cuts profile</source>
        <translation>Profil för spänningsavbrott</translation>
    </message>
    <message>
        <source>Voltage dips profile</source>
        <translation>Profil för kortvariga spänningssänkningar</translation>
    </message>
    <message>
        <source>Voltage harmonics profile</source>
        <translation>Profil för spänningsövertoner</translation>
    </message>
    <message>
        <source>Voltage swells profile</source>
        <translation>Profil för kortvariga spänningshöjningar</translation>
    </message>
    <message>
        <source>Voltage transformer ratio, denominator</source>
        <translation>Spänningstransformatoromsättning, nämnare</translation>
    </message>
    <message>
        <source>Voltage transformer ratio, numerator</source>
        <translation>Spänningstransformatoromsättning, täljare</translation>
    </message>
    <message>
        <source>Week day</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Wireless M-Bus slave port setup</source>
        <translation>Trådlös M-Bus, slavport, inställningar</translation>
    </message>
    <message>
        <source>above threshold</source>
        <translation>över tröskelvärde</translation>
    </message>
    <message>
        <source>average for harmonics</source>
        <translation>medelvärde för övertoner</translation>
    </message>
    <message>
        <source>average, recording interval 1</source>
        <translation>medelvärde, registreringsperiod 1</translation>
    </message>
    <message>
        <source>average, recording interval 2</source>
        <translation>medelvärde, registreringsperiod 2</translation>
    </message>
    <message>
        <source>billing period</source>
        <translation>debiteringsperiod</translation>
    </message>
    <message>
        <source>billing period average</source>
        <translation>medelvärde för debiteringsperioden</translation>
    </message>
    <message>
        <source>billing period {f}</source>
        <translation>debiteringsperiod {f}</translation>
    </message>
    <message>
        <source>billing period, end of recording interval 1</source>
        <translation>debiteringsperiod, slut på registreringsperiod 1</translation>
    </message>
    <message>
        <source>billing period, end of recording interval 2</source>
        <translation>debiteringsperiod, slut på registreringsperiod 2</translation>
    </message>
    <message>
        <source>channel {b}</source>
        <translation>kanal {b}</translation>
    </message>
    <message>
        <source>contracted value</source>
        <translation>abonnerat värde</translation>
    </message>
    <message>
        <source>cumulative maximum</source>
        <translation>ackumulerat maximum</translation>
    </message>
    <message>
        <source>cumulative maximum 2</source>
        <translation>ackumulerat maximum 2</translation>
    </message>
    <message>
        <source>cumulative maximum 3</source>
        <translation>ackumulerat maximum 3</translation>
    </message>
    <message>
        <source>cumulative minimum</source>
        <translation>ackumulerat minimum</translation>
    </message>
    <message>
        <source>cumulative minimum 2</source>
        <translation>ackumulerat minimum 2</translation>
    </message>
    <message>
        <source>cumulative minimum 3</source>
        <translation>ackumulerat minimum 3</translation>
    </message>
    <message>
        <source>current average</source>
        <translation>aktuellt medelvärde</translation>
    </message>
    <message>
        <source>current average 2</source>
        <translation>aktuellt medelvärde 2</translation>
    </message>
    <message>
        <source>current average 3</source>
        <translation>aktuellt medelvärde 3</translation>
    </message>
    <message>
        <source>current average 5</source>
        <translation>aktuellt medelvärde 5</translation>
    </message>
    <message>
        <source>current average 6</source>
        <translation>aktuellt medelvärde 6</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>kund</translation>
    </message>
    <message>
        <source>end of recording interval 1</source>
        <translation>slut på registreringsperiod 1</translation>
    </message>
    <message>
        <source>end of recording interval 2</source>
        <translation>slut på registreringsperiod 2</translation>
    </message>
    <message>
        <source>harmonic {e}</source>
        <translation>överton {e}</translation>
    </message>
    <message>
        <source>head-end</source>
        <translation>insamlingssystem</translation>
    </message>
    <message>
        <source>installer</source>
        <translation>installatör</translation>
    </message>
    <message>
        <source>instantaneous</source>
        <translation>momentanvärde</translation>
    </message>
    <message>
        <source>kind {d}</source>
        <translation>slag {d}</translation>
    </message>
    <message>
        <source>last average</source>
        <translation>senaste medelvärde</translation>
    </message>
    <message>
        <source>last average 2</source>
        <translation>senaste medelvärde 2</translation>
    </message>
    <message>
        <source>last average 3</source>
        <translation>senaste medelvärde 3</translation>
    </message>
    <message>
        <source>last billing period</source>
        <translation>senaste debiteringsperiod</translation>
    </message>
    <message>
        <source>management</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>manufacturer specific</source>
        <translation>tillverkarspecifik</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>maximum 2</source>
        <translation>maximum 2</translation>
    </message>
    <message>
        <source>maximum 3</source>
        <translation>maximum 3</translation>
    </message>
    <message>
        <source>maximum, recording interval 1</source>
        <translation>maximum, registreringsperiod 1</translation>
    </message>
    <message>
        <source>maximum, recording interval 2</source>
        <translation>maximum, registreringsperiod 2</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>minimum 2</source>
        <translation>minimum 2</translation>
    </message>
    <message>
        <source>minimum 3</source>
        <translation>minimum 3</translation>
    </message>
    <message>
        <source>minimum, recording interval 1</source>
        <translation>minimum, registreringsperiod 1</translation>
    </message>
    <message>
        <source>minimum, recording interval 2</source>
        <translation>minimum, registreringsperiod 2</translation>
    </message>
    <message>
        <source>missing, duration</source>
        <translation>saknas, varaktighet</translation>
    </message>
    <message>
        <source>missing, magnitude</source>
        <translation>saknas, storlek</translation>
    </message>
    <message>
        <source>missing, occurrences</source>
        <translation>saknas, förekomster</translation>
    </message>
    <message>
        <source>missing, threshold</source>
        <translation>saknas, tröskelvärde</translation>
    </message>
    <message>
        <source>over limit, duration</source>
        <translation>över gräns, varaktighet</translation>
    </message>
    <message>
        <source>over limit, magnitude</source>
        <translation>över gräns, storlek</translation>
    </message>
    <message>
        <source>over limit, occurrences</source>
        <translation>över gräns, förekomster</translation>
    </message>
    <message>
        <source>over limit, threshold</source>
        <translation>över gräns, tröskelvärde</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publik</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>avläsare</translation>
    </message>
    <message>
        <source>recording interval 1</source>
        <translation>registreringsperiod 1</translation>
    </message>
    <message>
        <source>recording interval 2</source>
        <translation>registreringsperiod 2</translation>
    </message>
    <message>
        <source>tariff {e}</source>
        <translation>tariff {e}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>test average</source>
        <translation>medelvärde under test</translation>
    </message>
    <message>
        <source>time threshold for missing</source>
        <translation>tidströskel för saknas</translation>
    </message>
    <message>
        <source>time threshold for over limit</source>
        <translation>tidströskel för över gräns</translation>
    </message>
    <message>
        <source>time threshold for under limit</source>
        <translation>tidströskel för under gräns</translation>
    </message>
    <message>
        <source>total harmonic distortion</source>
        <translation>total harmonisk distorsion (THD)</translation>
    </message>
    <message>
        <source>under limit, duration</source>
        <translation>under gräns, varaktighet</translation>
    </message>
    <message>
        <source>under limit, magnitude</source>
        <translation>under gräns, storlek</translation>
    </message>
    <message>
        <source>under limit, occurrences</source>
        <translation>under gräns, förekomster</translation>
    </message>
    <message>
        <source>under limit, threshold</source>
        <translation>under gräns, tröskelvärde</translation>
    </message>
    <message>
        <source>Manufacturer specific</source>
        <translation>Tillverkarspecifikt</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Reads, writes and proves meter configurations.</source>
        <translation>Läser, skriver och verifierar mätarkonfigurationer.</translation>
    </message>
    <message>
        <source>Choose this port and read the meter, e.g. emulator:omnipower-ct.</source>
        <translation>Välj denna port och läs av mätaren, t.ex. emulator:omnipower-ct.</translation>
    </message>
    <message>
        <source>A configuration to open.</source>
        <translation>En konfiguration att öppna.</translation>
    </message>
</context>
</TS>
