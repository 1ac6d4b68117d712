<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;New configuration…</source>
        <translation>&amp;Ny konfiguration…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åbn…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Gem &amp;som…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Meter</source>
        <translation>&amp;Måler</translation>
    </message>
    <message>
        <source>&amp;Read meter</source>
        <translation>&amp;Læs måler</translation>
    </message>
    <message>
        <source>Refresh &amp;values</source>
        <translation>&amp;Opdater værdier</translation>
    </message>
    <message>
        <source>&amp;Compare with the meter</source>
        <translation>&amp;Sammenlign med måleren</translation>
    </message>
    <message>
        <source>&amp;Write to the meter…</source>
        <translation>S&amp;kriv til måleren…</translation>
    </message>
    <message>
        <source>Set the meter’s &amp;clock</source>
        <translation>Stil målerens &amp;ur</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Måler</translation>
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
        <translation>&amp;Lyst tema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Mø&amp;rkt tema</translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation>&amp;Større</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal størrelse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastaturgenveje</translation>
    </message>
    <message>
        <source>&amp;About Metersmith</source>
        <translation>&amp;Om Metersmith</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Find en indstilling</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekter</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Sporing</translation>
    </message>
    <message>
        <source>Why does it &amp;not answer?…</source>
        <translation>Hvorfor svarer den &amp;ikke?…</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Udlæsning</translation>
    </message>
    <message>
        <source>Sound of the line’s &amp;quality</source>
        <translation>Lyd for linjens &amp;kvalitet</translation>
    </message>
</context>
<context>
    <name>Feasts</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nytårsdag</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Helligtrekonger</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skærtorsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Langfredag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>2. påskedag</translation>
    </message>
    <message>
        <source>Labour Day, 1 May</source>
        <translation>Arbejdernes kampdag, 1. maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pinsedag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>2. pinsedag</translation>
    </message>
    <message>
        <source>Assumption, 15 August</source>
        <translation>Marias himmelfart, 15. august</translation>
    </message>
    <message>
        <source>All Saints&apos; Day, 1 November</source>
        <translation>Allehelgensdag, 1. november</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Juleaften</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Juledag</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>2. juledag</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Nytårsaften</translation>
    </message>
</context>
<context>
    <name>ItemHelp</name>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>til</translation>
    </message>
    <message>
        <source>off</source>
        <translation>fra</translation>
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
        <translation>%1 er angivet</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 er %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ikke er %2</translation>
    </message>
    <message>
        <source>Only if %1.</source>
        <translation>Kun hvis %1.</translation>
    </message>
    <message>
        <source>Only if %1; it is %2.</source>
        <translation>Kun hvis %1; den er %2.</translation>
    </message>
    <message>
        <source> (default)</source>
        <translation> (standard)</translation>
    </message>
    <message numerus="yes">
        <source>Further codes come from an order form; any %n digits are accepted.</source>
        <translation>
            <numerusform>Øvrige koder kommer fra et bestillingsskema; ethvert ciffer accepteres.</numerusform>
            <numerusform>Øvrige koder kommer fra et bestillingsskema; %n vilkårlige cifre accepteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>COSEM object %1, attribute %2.</source>
        <translation>COSEM-objekt %1, attribut %2.</translation>
    </message>
    <message>
        <source> Our own choice of object.</source>
        <translation> Objektet er vores eget valg.</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Rettet: %1</translation>
    </message>
    <message>
        <source>This meter does not have it.</source>
        <translation>Denne måler har det ikke.</translation>
    </message>
    <message>
        <source>Its code in the configuration number is %1.</source>
        <translation>Koden i konfigurationsnummeret er %1.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tilladt</translation>
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
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>In the meter</source>
        <translation>I måleren</translation>
    </message>
    <message>
        <source>Needs: %1.</source>
        <translation>Kræver: %1.</translation>
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
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Kopiér &amp;alt</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Måler</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Typenummer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
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
        <translation>Målerkonfiguration</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Afhjælpning: %1</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>Værd at vide:</translation>
    </message>
    <message>
        <source>Not valid: the document breaks rules</source>
        <translation>Ugyldigt: dokumentet overtræder regler</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>Z-code</source>
        <translation>Z-kode</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Betegnelse</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Vises som</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Sted og dato</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Navn og underskrift</translation>
    </message>
    <message>
        <source>Configuration codes</source>
        <translation>Konfigurationskoder</translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation>Strømtransformere</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
    <message>
        <source>Non-working days</source>
        <translation>Fridage</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Helligdage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sæson</translation>
    </message>
    <message>
        <source>Relay %1</source>
        <translation>Relæ %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
</context>
<context>
    <name>ReadoutDocuments</name>
    <message>
        <source>programming mode</source>
        <translation>programmeringstilstand</translation>
    </message>
    <message>
        <source>customer port P1</source>
        <translation>kundeport P1</translation>
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
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Periods back</source>
        <translation>Perioder tilbage</translation>
    </message>
    <message>
        <source>Data readout</source>
        <translation>Dataudlæsning</translation>
    </message>
    <message>
        <source>What was tolerated</source>
        <translation>Hvad der blev tolereret</translation>
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
        <translation>Åbner porten …</translation>
    </message>
    <message>
        <source>Signing on …</source>
        <translation>Logger på …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Arbejder …</translation>
    </message>
    <message>
        <source>Releasing the meter …</source>
        <translation>Frigiver måleren …</translation>
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
        <translation>tavs</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alt er i orden</translation>
    </message>
    <message>
        <source>No optical head</source>
        <translation>Intet optisk læsehoved</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Ingen adgang</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Porten er optaget</translation>
    </message>
    <message>
        <source>Not one byte</source>
        <translation>Ikke en byte</translation>
    </message>
    <message>
        <source>Echo only</source>
        <translation>Kun ekko</translation>
    </message>
    <message>
        <source>Wrong speed</source>
        <translation>Forkert hastighed</translation>
    </message>
    <message>
        <source>Wrong parity</source>
        <translation>Forkert paritet</translation>
    </message>
    <message>
        <source>Head sits badly</source>
        <translation>Læsehovedet sidder dårligt</translation>
    </message>
    <message>
        <source>Mode switched off</source>
        <translation>Mode slået fra</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Forkert adresse</translation>
    </message>
    <message>
        <source>Wrong access level</source>
        <translation>Forkert adgangsniveau</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Forkert adgangskode</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Forkert nøgle</translation>
    </message>
    <message>
        <source>Wrong counter</source>
        <translation>Forkert tæller</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Ikke genkendt</translation>
    </message>
    <message>
        <source>→ nothing sent</source>
        <translation>→ intet sendt</translation>
    </message>
    <message>
        <source>← nothing received</source>
        <translation>← intet modtaget</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Afgørelse: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Hvad der skal gøres: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Belæg: %1</translation>
    </message>
    <message>
        <source>Settings that work: %1</source>
        <translation>Indstillinger, der virker: %1</translation>
    </message>
    <message numerus="yes">
        <source>   %1; first byte: %2; lasted %3; %n damaged</source>
        <translation>
            <numerusform>   %1; første byte: %2; varede %3; %n beskadiget</numerusform>
            <numerusform>   %1; første byte: %2; varede %3; %n beskadigede</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Prøvet</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hvad det gav</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Første byte</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Varede</translation>
    </message>
    <message>
        <source>Parity or speed refused</source>
        <translation>Paritet eller hastighed afvist</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CodeFieldBar</name>
    <message>
        <source>Take from catalogue…</source>
        <translation>Hent fra katalog…</translation>
    </message>
    <message>
        <source>Sets this page to what a code of your catalogue stands for</source>
        <translation>Sætter siden til det, som en kode i dit katalog står for</translation>
    </message>
    <message>
        <source>Keep as code…</source>
        <translation>Gem som kode…</translation>
    </message>
    <message>
        <source>Keeps this page&apos;s content in your catalogue under a code</source>
        <translation>Gemmer sidens indhold i dit katalog under en kode</translation>
    </message>
    <message>
        <source>Code to keep the content under</source>
        <translation>Kode, som indholdet gemmes under</translation>
    </message>
    <message>
        <source>What it is called, for example “Norway, household”</source>
        <translation>Navnet, f.eks. “Norge, husholdning”</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Kodens navn</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message numerus="yes">
        <source>Choose a code, or type one of your own order form (%n digits)</source>
        <translation>
            <numerusform>Vælg en kode, eller skriv en fra dit eget bestillingsskema (%n ciffer)</numerusform>
            <numerusform>Vælg en kode, eller skriv en fra dit eget bestillingsskema (%n cifre)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>The catalogue has no code of %1 yet</source>
        <translation>Kataloget har endnu ingen kode for %1</translation>
    </message>
    <message>
        <source>The catalogue no longer has %1.</source>
        <translation>Kataloget har ikke længere %1.</translation>
    </message>
    <message>
        <source>Take %1 %2</source>
        <translation>Hent %1 %2</translation>
    </message>
    <message>
        <source>Set to what %1 stands for.</source>
        <translation>Sat til det, som %1 står for.</translation>
    </message>
    <message>
        <source>Say under which code.</source>
        <translation>Angiv under hvilken kode.</translation>
    </message>
    <message>
        <source>Kept as %1 %2 in %3.</source>
        <translation>Gemt som %1 %2 i %3.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareFolderPanel</name>
    <message>
        <source>Documents read</source>
        <translation>Læste dokumenter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Stop reading; the documents read so far stay</source>
        <translation>Stop læsningen; de allerede læste dokumenter bliver</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Sammenlign igen</translation>
    </message>
    <message>
        <source>Read the folder again and compare it with the draft as it is now</source>
        <translation>Læs mappen igen, og sammenlign den med kladden, som den er nu</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Luk mappen</translation>
    </message>
    <message>
        <source>Compare a single document again</source>
        <translation>Sammenlign igen et enkelt dokument</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrer dokumenter</translation>
    </message>
    <message>
        <source>Documents of the folder</source>
        <translation>Mappens dokumenter</translation>
    </message>
    <message>
        <source>There is no document (*.json) in this folder.</source>
        <translation>Der er intet dokument (*.json) i denne mappe.</translation>
    </message>
    <message>
        <source>%1: looking for documents</source>
        <translation>%1: søger efter dokumenter</translation>
    </message>
    <message>
        <source>%1: %2 of %3 documents</source>
        <translation>%1: %2 af %3 dokumenter</translation>
    </message>
    <message>
        <source>%1: cancelled after %2 of %3 documents</source>
        <translation>%1: annulleret efter %2 af %3 dokumenter</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n document(s)</source>
        <translation>
            <numerusform>%1: %n dokument</numerusform>
            <numerusform>%1: %n dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>; the draft has changed since</source>
        <translation>; kladden er ændret siden</translation>
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
        <translation>Strømtransformere</translation>
    </message>
    <message>
        <source>Display lists</source>
        <translation>Displaylister</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>kladden</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>den anden</translation>
    </message>
    <message>
        <source>both, alike</source>
        <translation>begge, ens</translation>
    </message>
    <message>
        <source>both: conflict</source>
        <translation>begge: konflikt</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>de er forskellige</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n item(s)</source>
        <translation>
            <numerusform>Overtag %n post</numerusform>
            <numerusform>Overtag %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anden</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Ændret af</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareSource</name>
    <message>
        <source>%1 cannot be compared. %2: %3</source>
        <translation>%1 kan ikke sammenlignes. %2: %3</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>The document or meter that the draft is compared with</source>
        <translation>Det dokument eller den måler, som kladden sammenlignes med</translation>
    </message>
    <message>
        <source>What both come from: with it, you see who changed what</source>
        <translation>Det fælles udgangspunkt: viser, hvem der har ændret hvad</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>Vælg, hvad der skal sammenlignes med</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Ingen skabelon</translation>
    </message>
    <message>
        <source>The meter last read</source>
        <translation>Den senest læste måler</translation>
    </message>
    <message>
        <source>The meter last read (none yet)</source>
        <translation>Den senest læste måler (ingen endnu)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Skabelon: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vælg en fil…</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Konfigurationer (*.json);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareView</name>
    <message>
        <source>A folder…</source>
        <translation>En mappe…</translation>
    </message>
    <message>
        <source>List all documents of a folder with their differences and problems</source>
        <translation>Vis alle dokumenter i en mappe med deres forskelle og problemer</translation>
    </message>
    <message>
        <source>Compare the draft with</source>
        <translation>Sammenlign kladden med</translation>
    </message>
    <message>
        <source>Both come from</source>
        <translation>Fælles udgangspunkt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every item that one of them has</source>
        <translation>Alle poster, som mindst én af dem har</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskelle</translation>
    </message>
    <message>
        <source>Items that the draft and the other have differently</source>
        <translation>Poster, der er forskellige i kladden og den anden</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Items that both have changed differently; needs a template</source>
        <translation>Poster, som begge har ændret forskelligt; kræver en skabelon</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Filtrer poster</translation>
    </message>
    <message>
        <source>Compared items</source>
        <translation>Sammenlignede poster</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overtag</translation>
    </message>
    <message>
        <source>Take the other&apos;s values of the chosen items into the draft (Enter)</source>
        <translation>Overtag den andens værdier for de valgte poster i kladden (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy the chosen rows as text (Ctrl+C)</source>
        <translation>Kopiér de valgte rækker som tekst (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Eksportér CSV…</translation>
    </message>
    <message>
        <source>Save what the table shows for a spreadsheet</source>
        <translation>Gem tabellens indhold til et regneark</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n forskel</numerusform>
            <numerusform>%n forskelle</numerusform>
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
        <translation>Ingen konfiguration er åben.</translation>
    </message>
    <message>
        <source>Choose above what to compare the draft with: a file, the meter last read, or a folder of documents.</source>
        <translation>Vælg ovenfor, hvad kladden skal sammenlignes med: en fil, den senest læste måler eller en mappe med dokumenter.</translation>
    </message>
    <message>
        <source>The draft and %1 are alike.</source>
        <translation>Kladden og %1 er ens.</translation>
    </message>
    <message>
        <source>No item matches the filter.</source>
        <translation>Ingen post passer til filteret.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Ændret af</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over into the draft.</source>
        <translation>
            <numerusform>%n post overtaget i kladden.</numerusform>
            <numerusform>%n poster overtaget i kladden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not taken over: %2</source>
        <translation>%1 Ikke overtaget: %2</translation>
    </message>
    <message>
        <source>The table could not be saved to %1: %2</source>
        <translation>Tabellen kunne ikke gemmes i %1: %2</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gemt i %1.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Eksportér sammenligningen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>sammenligning.csv</translation>
    </message>
    <message>
        <source>Compare with the documents of a folder</source>
        <translation>Sammenlign med dokumenterne i en mappe</translation>
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
        <translation>Betydning og grænser</translation>
    </message>
    <message>
        <source>Unsaved configuration</source>
        <translation>Ikke gemt konfiguration</translation>
    </message>
    <message>
        <source> (changed)</source>
        <translation> (ændret)</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Find en indstilling (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Find en indstilling</translation>
    </message>
    <message>
        <source>Choose a setting to see here what it means, what is allowed, and where that is written.</source>
        <translation>Vælg en indstilling for her at se, hvad den betyder, hvad der er tilladt, og hvor det står.</translation>
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
        <translation>Port eller virtuel måler</translation>
    </message>
    <message>
        <source>Look for ports and heads again</source>
        <translation>Søg igen efter porte og læsehoveder</translation>
    </message>
    <message>
        <source>Access level</source>
        <translation>Adgangsniveau</translation>
    </message>
    <message>
        <source>Factory password</source>
        <translation>Fabriksadgangskode</translation>
    </message>
    <message>
        <source>Password of this access level. Empty: the maker’s published default. It is never saved.</source>
        <translation>Adgangskode til dette adgangsniveau. Tom: producentens offentliggjorte standard. Den gemmes aldrig.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Read meter</source>
        <translation>Læs måler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Connected as %1: meter %2</source>
        <translation>Forbundet som %1: måler %2</translation>
    </message>
    <message>
        <source>No optical head found. Plug one in, or choose a virtual meter.</source>
        <translation>Intet optisk læsehoved fundet. Tilslut et, eller vælg en virtuel måler.</translation>
    </message>
    <message>
        <source>Ready. Place the head on the meter and read it.</source>
        <translation>Klar. Sæt læsehovedet på måleren, og læs den.</translation>
    </message>
    <message>
        <source>Sign-on: authentication, keys and protection</source>
        <translation>Pålogning: autentificering, nøgler og beskyttelse</translation>
    </message>
    <message>
        <source>Sign-on: authentication, keys and protection. Now all as the access level says.</source>
        <translation>Pålogning: autentificering, nøgler og beskyttelse. Nu alt som adgangsniveauet angiver.</translation>
    </message>
    <message>
        <source>Sign-on: %1</source>
        <translation>Pålogning: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy what mends it</source>
        <translation>Kopiér det, der afhjælper fejlen</translation>
    </message>
    <message>
        <source>Why does it not answer?</source>
        <translation>Hvorfor svarer den ikke?</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Kopierer: %1</translation>
    </message>
    <message>
        <source>The head echoes, the meter is silent: see doctor (F9)</source>
        <translation>Læsehovedet ekkoer, måleren er tavs: se diagnose (F9)</translation>
    </message>
    <message>
        <source>Head found, but it cannot be used: %1. To mend it: %2</source>
        <translation>Læsehoved fundet, men det kan ikke bruges: %1. Sådan afhjælpes det: %2</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>sæt det i igen</translation>
    </message>
    <message>
        <source>%1 is not plugged in. Plug it in, or choose another head.</source>
        <translation>%1 er ikke tilsluttet. Tilslut det, eller vælg et andet læsehoved.</translation>
    </message>
    <message>
        <source>No optical head found: %1 is not plugged in.</source>
        <translation>Intet optisk læsehoved fundet: %1 er ikke tilsluttet.</translation>
    </message>
    <message>
        <source>Head found, waiting for a meter</source>
        <translation>Læsehoved fundet, venter på en måler</translation>
    </message>
    <message>
        <source>Virtual meter, ready to be read</source>
        <translation>Virtuel måler, klar til at blive læst</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CosemBrowser</name>
    <message numerus="yes">
        <source>%n value(s) read.</source>
        <translation>
            <numerusform>%n værdi læst.</numerusform>
            <numerusform>%n værdier læst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n afvist.</numerusform>
            <numerusform>%n afvist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached.</source>
        <translation>
            <numerusform>%n ikke nået.</numerusform>
            <numerusform>%n ikke nået.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back: %1.</source>
        <translation>Skrevet og læst tilbage: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Udført: %1.</translation>
    </message>
    <message>
        <source>Done: %1 returned %2.</source>
        <translation>Udført: %1 returnerede %2.</translation>
    </message>
    <message>
        <source>Another meter was chosen since. List its objects first.</source>
        <translation>Der er valgt en anden måler siden. List først dens objekter.</translation>
    </message>
    <message>
        <source>Reading the object list …</source>
        <translation>Læser objektlisten …</translation>
    </message>
    <message>
        <source>This client may read nothing of this object.</source>
        <translation>Denne klient må ikke læse noget i dette objekt.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Læser …</translation>
    </message>
    <message>
        <source>Reading everything …</source>
        <translation>Læser alt …</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s).</source>
        <translation>
            <numerusform>%n objekt.</numerusform>
            <numerusform>%n objekter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) read.</source>
        <translation>
            <numerusform>%n attribut læst.</numerusform>
            <numerusform>%n attributter læst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an object.</source>
        <translation>Vælg et objekt.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>This client may not write %1.</source>
        <translation>Denne klient må ikke skrive %1.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Skriv %1</translation>
    </message>
    <message>
        <source>%1 of %2. Expected: %3. No rule of a meter family is checked here.</source>
        <translation>%1 i %2. Forventet: %3. Ingen regel for en målerfamilie kontrolleres her.</translation>
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
        <translation>Udfør %1</translation>
    </message>
    <message>
        <source>%1 of %2 changes the meter at once and is sent one time.</source>
        <translation>%1 i %2 ændrer måleren med det samme og sendes én gang.</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Udfør</translation>
    </message>
    <message>
        <source>Invoking …</source>
        <translation>Udfører …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gemt som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the other reading.</source>
        <translation>
            <numerusform>%n attribut afviger fra den anden læsning.</numerusform>
            <numerusform>%n attributter afviger fra den anden læsning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both readings are equal.</source>
        <translation>De to læsninger er ens.</translation>
    </message>
    <message>
        <source>Readings of objects (*.json)</source>
        <translation>Læsninger af objekter (*.json)</translation>
    </message>
    <message>
        <source>Here you see every object that the meter shows to your access level, whoever made it. Press “List objects”, or read everything at once.</source>
        <translation>Her ser du alle objekter, som måleren viser dit adgangsniveau, uanset producent. Tryk på “List objekter”, eller læs alt på én gang.</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>Intet læst endnu.</translation>
    </message>
    <message>
        <source>List objects</source>
        <translation>List objekter</translation>
    </message>
    <message>
        <source>Reads the list of objects that this access level may see</source>
        <translation>Læser listen over de objekter, som dette adgangsniveau må se</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Læs alt</translation>
    </message>
    <message>
        <source>Reads all readable attributes; passwords and keys are left out</source>
        <translation>Læser alle læsbare attributter; adgangskoder og nøgler udelades</translation>
    </message>
    <message>
        <source>With profile rows</source>
        <translation>Med profilrækker</translation>
    </message>
    <message>
        <source>Also the rows of all profiles, which takes long on an optical head</source>
        <translation>Også rækkerne i alle profiler, hvilket tager lang tid med et optisk læsehoved</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Saves what was read as JSON</source>
        <translation>Gemmer det læste som JSON</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Marks what differs from an earlier reading</source>
        <translation>Markerer, hvad der afviger fra en tidligere læsning</translation>
    </message>
    <message>
        <source>With the previous reading</source>
        <translation>Med forrige læsning</translation>
    </message>
    <message>
        <source>With a saved reading…</source>
        <translation>Med en gemt læsning…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Afslut sammenligning</translation>
    </message>
    <message>
        <source>Save the reading</source>
        <translation>Gem læsningen</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Efter betydning</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Efter klasse</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Træets rækkefølge</translation>
    </message>
    <message>
        <source>Filter by name, OBIS code or class</source>
        <translation>Filtrer på navn, OBIS-kode eller klasse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekter</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributter</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Læs</translation>
    </message>
    <message>
        <source>Reads the attributes of this object (Enter in the tree)</source>
        <translation>Læser attributterne i dette objekt (Enter i træet)</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Skriv…</translation>
    </message>
    <message>
        <source>Changes the attribute chosen (Enter)</source>
        <translation>Ændrer den valgte attribut (Enter)</translation>
    </message>
    <message>
        <source>Invokes a method, after asking</source>
        <translation>Udfører en metode efter bekræftelse</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>Vis kun det, der er forskelligt</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CtAssistant</name>
    <message>
        <source>Usual transformers</source>
        <translation>Gængse transformere</translation>
    </message>
    <message>
        <source>Primary current of the transformer</source>
        <translation>Transformerens primærstrøm</translation>
    </message>
    <message>
        <source> A</source>
        <translation> A</translation>
    </message>
    <message>
        <source>Secondary current of the transformer</source>
        <translation>Transformerens sekundærstrøm</translation>
    </message>
    <message>
        <source>Printed on the plate</source>
        <translation>Trykt på mærkepladen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anvend</translation>
    </message>
    <message>
        <source>Put the ratio and the codes below into the configuration, one step</source>
        <translation>Overfør forholdet og koderne nedenfor til konfigurationen i ét trin</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Show again what the configuration has</source>
        <translation>Vis igen det, konfigurationen har</translation>
    </message>
    <message>
        <source>From the plate of the current transformers</source>
        <translation>Fra strømtransformernes mærkeplade</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hvad det gør</translation>
    </message>
    <message>
        <source>CT ratio</source>
        <translation>Omsætningsforhold</translation>
    </message>
    <message>
        <source>Sets the ratio at once, without the plate</source>
        <translation>Sætter straks forholdet, uden mærkepladen</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Forhold</translation>
    </message>
    <message>
        <source>Or the ratio directly</source>
        <translation>Eller forholdet direkte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
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
        <translation>Sekundærstrømmen fremgår af typenummeret (%1).</translation>
    </message>
    <message>
        <source>The type number does not say the secondary current.</source>
        <translation>Sekundærstrømmen fremgår ikke af typenummeret.</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>Gælder straks.</translation>
    </message>
    <message>
        <source>The meter now has %1.</source>
        <translation>Måleren har nu %1.</translation>
    </message>
    <message>
        <source>As in the meter.</source>
        <translation>Som i måleren.</translation>
    </message>
    <message>
        <source>Legal:</source>
        <translation>Lovkrav:</translation>
    </message>
    <message>
        <source>Allowed: whole numbers from %1 to %2.</source>
        <translation>Tilladt: hele tal fra %1 til %2.</translation>
    </message>
    <message>
        <source>%1 of the configuration number follows this ratio.</source>
        <translation>%1 i konfigurationsnummeret følger dette forhold.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CtAssistantModel</name>
    <message>
        <source>No configuration is open.</source>
        <translation>Ingen konfiguration er åben.</translation>
    </message>
    <message>
        <source>%1 measures the current directly, without current transformers: it has no ratio to set.</source>
        <translation>%1 måler strømmen direkte, uden strømtransformere: den har intet omsætningsforhold at indstille.</translation>
    </message>
    <message>
        <source>Energy on the glass</source>
        <translation>Energi i displayet</translation>
    </message>
    <message>
        <source>%1 digits, %2 of them decimals; one step is %3 primary</source>
        <translation>%1 cifre, heraf %2 decimaler; ét trin er %3 primært</translation>
    </message>
    <message>
        <source>The decimals of the display, Z1; fixed when the meter is ordered</source>
        <translation>Displayets decimaler, Z1; fastlægges ved bestilling af måleren</translation>
    </message>
    <message>
        <source>Starts again from zero</source>
        <translation>Begynder forfra fra nul</translation>
    </message>
    <message>
        <source>after %1 h at full load (%2 years)</source>
        <translation>efter %1 t ved fuld last (%2 år)</translation>
    </message>
    <message>
        <source>4000 hours at full load are required</source>
        <translation>4000 timer ved fuld last er påkrævet</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Forhold</translation>
    </message>
    <message>
        <source>%1  (%2 = %3)</source>
        <translation>%1  (%2 = %3)</translation>
    </message>
    <message>
        <source>Primary current divided by secondary current</source>
        <translation>Primærstrøm divideret med sekundærstrøm</translation>
    </message>
    <message>
        <source>Billed energy</source>
        <translation>Afregnet energi</translation>
    </message>
    <message>
        <source>1 kWh at the meter counts as %1 kWh</source>
        <translation>1 kWh på måleren tæller som %1 kWh</translation>
    </message>
    <message>
        <source>What the display shows as primary energy is what is billed</source>
        <translation>Det, displayet viser som primær energi, er det, der afregnes</translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation>Højeste effekt</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>Three phases at 230 V and the highest current of the meter</source>
        <translation>Tre faser ved 230 V og målerens største strøm</translation>
    </message>
    <message>
        <source>LED</source>
        <translation>LED</translation>
    </message>
    <message>
        <source>%1 imp/kWh secondary, %2 imp/kWh primary</source>
        <translation>%1 imp/kWh sekundært, %2 imp/kWh primært</translation>
    </message>
    <message>
        <source>The LED always counts secondary energy; divide by the ratio for primary</source>
        <translation>LED&apos;en tæller altid sekundær energi; divider med forholdet for primær</translation>
    </message>
    <message>
        <source>Current transformers %1/%2 A</source>
        <translation>Strømtransformere %1/%2 A</translation>
    </message>
    <message>
        <source>CT ratio %1</source>
        <translation>Omsætningsforhold %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CtPlate</name>
    <message>
        <source>Plate of the current transformer</source>
        <translation>Strømtransformerens mærkeplade</translation>
    </message>
    <message>
        <source>%1/%2 A</source>
        <translation>%1/%2 A</translation>
    </message>
    <message>
        <source>%1/%2 A, which this meter cannot take</source>
        <translation>%1/%2 A, som denne måler ikke kan bruge</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ikke mulig</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>forhold %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisconnectCurveView</name>
    <message>
        <source>Trip curve</source>
        <translation>Udkoblingskurve</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>stays closed</source>
        <translation>forbliver sluttet</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisconnectEditor</name>
    <message>
        <source>When the breaker opens</source>
        <translation>Hvornår afbryderen åbner</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisconnectModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
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
        <translation>Denne målerfamilie har ikke smart afbrydelse.</translation>
    </message>
    <message>
        <source>This meter family has no trip curve for current or power.</source>
        <translation>Denne målerfamilie har ingen udkoblingskurve for strøm eller effekt.</translation>
    </message>
    <message>
        <source>The curve needs the limit, the factors k1 to k3 and the times t1 to t3; not all of them are set.</source>
        <translation>Kurven kræver grænsen, faktorerne k1 til k3 og tiderne t1 til t3; ikke alle er angivet.</translation>
    </message>
    <message>
        <source>The breaker opens by something else than load, so there is no trip curve. Choose current or power as disconnection basis to get one.</source>
        <translation>Afbryderen åbner på andet grundlag end belastning, så der er ingen udkoblingskurve. Vælg strøm eller effekt som afbrydelsesgrundlag for at få en.</translation>
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
        <translation>Ved %1 forbliver afbryderen sluttet.</translation>
    </message>
    <message>
        <source>At %1 the breaker opens at once.</source>
        <translation>Ved %1 åbner afbryderen straks.</translation>
    </message>
    <message>
        <source>At %1 the breaker opens after %2.</source>
        <translation>Ved %1 åbner afbryderen efter %2.</translation>
    </message>
    <message>
        <source>above %1 (%2 × %3) it opens after %4</source>
        <translation>over %1 (%2 × %3) åbner den efter %4</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>The breaker does not open by load: the disconnection basis is &quot;%1&quot;. Choose current or power to get a trip curve.</source>
        <translation>Afbryderen åbner ikke ved belastning: afbrydelsesgrundlaget er &quot;%1&quot;. Vælg strøm eller effekt for at få en udkoblingskurve.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayListEditor</name>
    <message>
        <source>This list is empty. Drag readings here, or choose one at the left and press Enter.</source>
        <translation>Listen er tom. Træk visninger hertil, eller vælg en til venstre, og tryk på Enter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the chosen readings (Del)</source>
        <translation>Fjern de valgte visninger (Del)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flyt op (Alt+Op)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flyt ned (Alt+Ned)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 af %3</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayListModel</name>
    <message>
        <source>This reading is in the list already.</source>
        <translation>Visningen er allerede i listen.</translation>
    </message>
    <message>
        <source>This list holds at most %1 readings.</source>
        <translation>Listen rummer højst %1 visninger.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Tilføj %1</translation>
    </message>
    <message>
        <source>A legal reading cannot be removed from this list.</source>
        <translation>En lovpligtig visning kan ikke fjernes fra listen.</translation>
    </message>
    <message>
        <source>Choose a reading first.</source>
        <translation>Vælg først en visning.</translation>
    </message>
    <message>
        <source>Remove readings</source>
        <translation>Fjern visninger</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Flyt %1</translation>
    </message>
    <message>
        <source>Move readings</source>
        <translation>Flyt visninger</translation>
    </message>
    <message>
        <source>A legal reading: the meter must always be able to show it, so it stays in this list.</source>
        <translation>Lovpligtig visning: måleren skal altid kunne vise den, så den bliver i listen.</translation>
    </message>
    <message>
        <source>unknown reading</source>
        <translation>ukendt visning</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayOptions</name>
    <message>
        <source>On the glass:</source>
        <translation>I displayet:</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ændr %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayPreview</name>
    <message>
        <source>Left button</source>
        <translation>Venstre knap</translation>
    </message>
    <message>
        <source>Steps through the manual list; through the backup list without supply.</source>
        <translation>Bladrer i den manuelle liste; uden forsyning i backuplisten.</translation>
    </message>
    <message>
        <source>Right button, under the seal</source>
        <translation>Højre knap, under plomben</translation>
    </message>
    <message>
        <source>Steps through the utility list.</source>
        <translation>Bladrer i netselskabets liste.</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Højre knap</translation>
    </message>
    <message>
        <source>Mains supply</source>
        <translation>Netforsyning</translation>
    </message>
    <message>
        <source>Off: the glass is dark, and the left button wakes the backup list. On: the start-up sequence.</source>
        <translation>Fra: displayet er slukket, og venstre knap vækker backuplisten. Til: opstartssekvensen.</translation>
    </message>
    <message>
        <source>The values are samples, not read from a meter.</source>
        <translation>Værdierne er eksempler, ikke læst fra en måler.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>Let the meter&apos;s time run</source>
        <translation>Lad målerens tid løbe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Show the next picture now</source>
        <translation>Vis næste billede nu</translation>
    </message>
    <message>
        <source>Start up</source>
        <translation>Start op</translation>
    </message>
    <message>
        <source>Switch the meter on and watch from the beginning</source>
        <translation>Tænd måleren, og følg den fra begyndelsen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighed</translation>
    </message>
    <message>
        <source>How fast the meter&apos;s time runs here</source>
        <translation>Hvor hurtigt målerens tid løber her</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Realtid</translation>
    </message>
    <message>
        <source>%1 × as fast</source>
        <translation>%1 × hastighed</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the meter&apos;s time</source>
        <translation>Stands målerens tid</translation>
    </message>
    <message>
        <source>Start-up sequence</source>
        <translation>Opstartssekvens</translation>
    </message>
    <message>
        <source>No supply: the glass is dark</source>
        <translation>Ingen forsyning: displayet er slukket</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 af %3</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: tom</translation>
    </message>
    <message>
        <source>The left button wakes the backup list.</source>
        <translation>Venstre knap vækker backuplisten.</translation>
    </message>
    <message>
        <source>Nothing to show: add readings to the list.</source>
        <translation>Intet at vise: tilføj visninger til listen.</translation>
    </message>
    <message numerus="yes">
        <source>Next picture in %n second(s)</source>
        <translation>
            <numerusform>Næste billede om %n sekund</numerusform>
            <numerusform>Næste billede om %n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dark again in %n second(s)</source>
        <translation>
            <numerusform>Slukket igen om %n sekund</numerusform>
            <numerusform>Slukket igen om %n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the automatic list in %n second(s)</source>
        <translation>
            <numerusform>Tilbage til den automatiske liste om %n sekund</numerusform>
            <numerusform>Tilbage til den automatiske liste om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (held)</source>
        <translation>%1 (standset)</translation>
    </message>
    <message>
        <source>This meter shows nothing without supply.</source>
        <translation>Denne måler viser intet uden forsyning.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayReadings</name>
    <message>
        <source>Search by OBIS, text or meaning</source>
        <translation>Søg på OBIS, tekst eller betydning</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Tilføj til listen</translation>
    </message>
    <message>
        <source>Add the chosen readings to the list (Enter or Insert)</source>
        <translation>Tilføj de valgte visninger til listen (Enter eller Insert)</translation>
    </message>
    <message>
        <source>Also impossible ones</source>
        <translation>Også umulige</translation>
    </message>
    <message>
        <source>Show also the readings that this meter or list cannot have, each with the reason</source>
        <translation>Vis også de visninger, som måleren eller listen ikke kan have, hver med begrundelse</translation>
    </message>
    <message>
        <source>Readings to choose from</source>
        <translation>Visninger at vælge imellem</translation>
    </message>
    <message>
        <source>No reading matches the search.</source>
        <translation>Ingen visning passer til søgningen.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayStudio</name>
    <message>
        <source>Display lists</source>
        <translation>Displaylister</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>name of a list, readings, most</comment>
        <translation>%1, %2 af %3</translation>
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
        <translation>Hvorfor svarer den ikke?</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Forsøg</translation>
    </message>
    <message>
        <source>Bytes of the chosen attempt</source>
        <translation>Bytes i det valgte forsøg</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Undersøg igen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiér som tekst</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Brug disse indstillinger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Hold the head on the meter; this takes up to a minute.</source>
        <translation>Hold læsehovedet på måleren; det tager op til et minut.</translation>
    </message>
    <message>
        <source>Another job is under way. Wait for its end.</source>
        <translation>Et andet job er i gang. Vent, til det er færdigt.</translation>
    </message>
    <message>
        <source>Examining the line. Hold the head on the meter …</source>
        <translation>Undersøger linjen. Hold læsehovedet på måleren …</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Afgørelse</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Hvad der skal gøres: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Belæg: %1</translation>
    </message>
    <message>
        <source>Settings that work: %1</source>
        <translation>Indstillinger, der virker: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::EntryDelegate</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of every year</comment>
        <translation>d. MMMM</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ExceptionDays</name>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 af %2 dage</translation>
    </message>
    <message>
        <source>This meter has no exception days.</source>
        <translation>Denne måler har ingen undtagelsesdage.</translation>
    </message>
    <message>
        <source>That would make %1 exception days; the meter takes at most %2. Remove days that have passed, or add fewer years.</source>
        <translation>Det ville give %1 undtagelsesdage; måleren tager højst %2. Fjern dage, der er forbi, eller tilføj færre år.</translation>
    </message>
    <message>
        <source>Exception day %1</source>
        <translation>Undtagelsesdag %1</translation>
    </message>
    <message>
        <source>Remove exception day %1</source>
        <translation>Fjern undtagelsesdag %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exception day(s)</source>
        <translation>
            <numerusform>Fjern %n undtagelsesdag</numerusform>
            <numerusform>Fjern %n undtagelsesdage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no day of the calendar; nothing was added.</source>
        <translation>%1 er ikke en kalenderdag; intet blev tilføjet.</translation>
    </message>
    <message>
        <source>There is no date in the text. Write dates as 2027-12-25 or 25.12.2027.</source>
        <translation>Der er ingen dato i teksten. Skriv datoer som 2027-12-25 eller 25.12.2027.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n exception day(s)</source>
        <translation>
            <numerusform>Indsæt %n undtagelsesdag</numerusform>
            <numerusform>Indsæt %n undtagelsesdage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::FolderModel</name>
    <message>
        <source>not readable: %1</source>
        <translation>kan ikke læses: %1</translation>
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
        <translation>kan ikke læses</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Typenummer</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskelle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::GroupsModel</name>
    <message>
        <source>Type number and identity</source>
        <translation>Typenummer og identitet</translation>
    </message>
    <message>
        <source>Z-codes</source>
        <translation>Z-koder</translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation>Strømtransformere</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>Bestillingsskema</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problemer</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Differs from the meter</source>
        <translation>Afviger fra måleren</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Værd at se på</translation>
    </message>
    <message>
        <source>As in the meter</source>
        <translation>Som i måleren</translation>
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
        <translation>Hvad konfigurationen er til. Det bliver i dokumentet og skrives aldrig til en måler.</translation>
    </message>
    <message>
        <source>%1: type number</source>
        <translation>%1: typenummer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Not chosen yet; choose the positions below.</source>
        <translation>Ikke valgt endnu; vælg positionerne nedenfor.</translation>
    </message>
    <message>
        <source>Type number %1</source>
        <translation>Typenummer %1</translation>
    </message>
    <message>
        <source>The document keeps %1 until every position is chosen.</source>
        <translation>Dokumentet beholder %1, indtil alle positioner er valgt.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Annuller opgaven</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n gentagelse</numerusform>
            <numerusform>%n gentagelser</numerusform>
        </translation>
    </message>
    <message>
        <source>A fault of the line that healed: %1</source>
        <translation>En linjefejl, der rettede sig selv: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::LcdWidget</name>
    <message>
        <source>Display of the meter</source>
        <translation>Målerens display</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::LinkQualityView</name>
    <message>
        <source>Good line</source>
        <translation>God linje</translation>
    </message>
    <message>
        <source>Usable line: seat the head a little better</source>
        <translation>Brugbar linje: sæt læsehovedet lidt bedre</translation>
    </message>
    <message>
        <source>Bad line: seat the head again</source>
        <translation>Dårlig linje: sæt læsehovedet på igen</translation>
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
            <numerusform>%n beskadiget</numerusform>
            <numerusform>%n beskadigede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent again</source>
        <translation>
            <numerusform>%n sendt igen</numerusform>
            <numerusform>%n sendt igen</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter begins to answer after %1 ms</source>
        <translation>Måleren begynder at svare efter %1 ms</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>Der er ikke kommet noget svar endnu.</translation>
    </message>
    <message>
        <source>Line quality %1 %</source>
        <translation>Linjekvalitet %1 %</translation>
    </message>
    <message>
        <source>Line quality not known yet</source>
        <translation>Linjekvaliteten er ikke kendt endnu</translation>
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
        <translation>&amp;Seneste dokumenter</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation>Åbn konfiguration</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Konfigurationer (*.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>About Metersmith</source>
        <translation>Om Metersmith</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Metersmith %1&lt;/h3&gt;&lt;p&gt;Reads, writes and proves the configuration of electricity meters over DLMS/COSEM.&lt;/p&gt;&lt;p&gt;An independent project under GPL-3.0-or-later; its cores are Apache-2.0. OMNIPOWER and OMNIA are marks of their owner.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Metersmith %1&lt;/h3&gt;&lt;p&gt;Læser, skriver og kontrollæser elmåleres konfiguration via DLMS/COSEM.&lt;/p&gt;&lt;p&gt;Et uafhængigt projekt under GPL-3.0-or-later; kernerne er Apache-2.0. OMNIPOWER og OMNIA er varemærker tilhørende deres ejer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Meter %1: written and proven.</source>
        <translation>Måler %1: skrevet og kontrollæst.</translation>
    </message>
    <message>
        <source>Configuration read.</source>
        <translation>Konfiguration læst.</translation>
    </message>
    <message>
        <source>wait until the present job has ended</source>
        <translation>vent, til den igangværende opgave er færdig</translation>
    </message>
    <message>
        <source>there is no configuration yet</source>
        <translation>der er endnu ingen konfiguration</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>intet at fortryde</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>intet at gentage</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Fortryd %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Gentag %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>nothing is under way</source>
        <translation>intet er i gang</translation>
    </message>
    <message>
        <source>mend the problems first</source>
        <translation>ret problemerne først</translation>
    </message>
    <message>
        <source>compare with the meter first</source>
        <translation>sammenlign med måleren først</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>der er intet at skrive</translation>
    </message>
    <message>
        <source>Unsaved configuration</source>
        <translation>Ikke gemt konfiguration</translation>
    </message>
    <message>
        <source>%1[*] – Metersmith</source>
        <translation>%1[*] – Metersmith</translation>
    </message>
    <message>
        <source>%1 opened.</source>
        <translation>%1 åbnet.</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>Gem konfiguration</translation>
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
        <translation>Gemt i %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ikke gemte ændringer</translation>
    </message>
    <message>
        <source>The configuration has unsaved changes.</source>
        <translation>Konfigurationen har ændringer, der ikke er gemt.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ingen dokumenter endnu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add the chosen reading to a display list</source>
        <translation>Tilføj den valgte visning til en displayliste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Fjern den fra listen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Op, Alt+Ned</translation>
    </message>
    <message>
        <source>Move it within the list</source>
        <translation>Flyt den i listen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Venstre, Højre</translation>
    </message>
    <message>
        <source>Step through a type number</source>
        <translation>Gå gennem et typenummer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>Shows or hides the list of problems</source>
        <translation>Viser eller skjuler listen over problemer</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problemer</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Ingen problemer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n at se på</numerusform>
            <numerusform>%n at se på</numerusform>
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
        <translation>Ny konfiguration til %1.</translation>
    </message>
    <message>
        <source>The unsaved configuration is back; save it to keep it.</source>
        <translation>Den ikke gemte konfiguration er gendannet; gem den for at beholde den.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Systemets sprog</translation>
    </message>
    <message>
        <source>Take a value of the type number and go to the next position</source>
        <translation>Vælg en værdi til typenummeret, og gå til næste position</translation>
    </message>
    <message>
        <source>The settings are in use: %1. Read the meter (F5).</source>
        <translation>Indstillingerne bruges: %1. Læs måleren (F5).</translation>
    </message>
    <message>
        <source>Not chosen in this window: %1</source>
        <translation>Ikke valgt i dette vindue: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Lister og tabeller</translation>
    </message>
    <message>
        <source>Copy the chosen rows as text</source>
        <translation>Kopiér de valgte rækker som tekst</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::MeterFront</name>
    <message>
        <source>Left button</source>
        <translation>Venstre knap</translation>
    </message>
    <message>
        <source>Steps through the manual display list.</source>
        <translation>Bladrer i den manuelle displayliste.</translation>
    </message>
    <message>
        <source>Right button, under the seal</source>
        <translation>Højre knap, under plomben</translation>
    </message>
    <message>
        <source>Steps through the utility&apos;s display list.</source>
        <translation>Bladrer i netselskabets displayliste.</translation>
    </message>
    <message>
        <source>10 000 imp/kWh</source>
        <translation>10 000 imp/kWh</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Ingen måler</translation>
    </message>
    <message>
        <source>Virtual meter (emulated)</source>
        <translation>Virtuel måler (emuleret)</translation>
    </message>
    <message>
        <source>Twin of the meter read</source>
        <translation>Tvilling af den læste måler</translation>
    </message>
    <message>
        <source>Read a meter first; its display then steps here.</source>
        <translation>Læs først en måler; dens display kører derefter her.</translation>
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
        <translation>Energier og effekter</translation>
    </message>
    <message>
        <source>Keep reading while this page is shown</source>
        <translation>Fortsæt læsningen, mens siden vises</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Ikke læst endnu.</translation>
    </message>
    <message>
        <source>Set the meter’s clock</source>
        <translation>Stil målerens ur</translation>
    </message>
    <message>
        <source>No meter read</source>
        <translation>Ingen måler læst</translation>
    </message>
    <message>
        <source>Choose a head or a virtual meter above and press Read meter (F5).</source>
        <translation>Vælg et læsehoved eller en virtuel måler ovenfor, og tryk på Læs måler (F5).</translation>
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
        <translation>Firmware</translation>
    </message>
    <message>
        <source>System title</source>
        <translation>System title</translation>
    </message>
    <message>
        <source>Logical device name</source>
        <translation>Logisk enhedsnavn</translation>
    </message>
    <message>
        <source> (summer time)</source>
        <translation> (sommertid)</translation>
    </message>
    <message>
        <source>The meter does not say its time zone.</source>
        <translation>Måleren oplyser ikke sin tidszone.</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>stemmer med denne computer</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <translation>%1 s foran denne computer</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <translation>%1 s efter denne computer</translation>
    </message>
    <message>
        <source>No values yet. Read the meter (F5).</source>
        <translation>Ingen værdier endnu. Aflæs måleren (F5).</translation>
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
        <translation>Positionens betydning</translation>
    </message>
    <message>
        <source>Type numbers such as %1</source>
        <translation>Typenumre som %1</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Begynd med</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opret</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Tilbage (Esc)</translation>
    </message>
    <message>
        <source>&amp;Begin from</source>
        <translation>&amp;Begynd med</translation>
    </message>
    <message>
        <source>The family’s usual values</source>
        <translation>Familiens sædvanlige værdier</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Skabelon %1</translation>
    </message>
    <message>
        <source>Other codes are accepted and called unknown; type them into the number.</source>
        <translation>Andre koder accepteres og kaldes ukendte; skriv dem i nummeret.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Choose a family, or type a whole number.</source>
        <translation>Vælg en familie, eller skriv et helt nummer.</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Klar: %1</translation>
    </message>
    <message>
        <source>Choose the family of the meter above, or type or paste its type number. Only what is possible can then be chosen; what is not says why.</source>
        <translation>Vælg målerens familie ovenfor, eller skriv eller indsæt dens typenummer. Derefter kan kun det mulige vælges; resten angiver hvorfor ikke.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::NoLinkBar</name>
    <message>
        <source>The meter was not reached</source>
        <translation>Måleren blev ikke nået</translation>
    </message>
    <message>
        <source>Why does it not answer?</source>
        <translation>Hvorfor svarer den ikke?</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Skjul denne linje</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ObjectEditor</name>
    <message>
        <source>Sent as: %1</source>
        <translation>Sendes som: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1 (%2)</source>
        <translation>Passer ikke: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ObjectTreeModel</name>
    <message>
        <source>read %1, write %2</source>
        <translation>læs %1, skriv %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>læs %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Differs from the other reading</source>
        <translation>Afviger fra den anden læsning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
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
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Anden læsning</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::OpticalPort</name>
    <message>
        <source>Optical port: the head sits here, its cable pointing down.</source>
        <translation>Optisk port: læsehovedet sidder her med kablet nedad.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::OrderFormView</name>
    <message>
        <source>No configuration is open. Open one or begin a new one; its order form is then shown here.</source>
        <translation>Ingen konfiguration er åben. Åbn en, eller opret en ny; dens bestillingsskema vises så her.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Save the order form as a PDF to send or to print</source>
        <translation>Gem bestillingsskemaet som PDF til forsendelse eller udskrift</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Gem som HTML…</translation>
    </message>
    <message>
        <source>Save the order form as a page for a browser</source>
        <translation>Gem bestillingsskemaet som en side til en browser</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Open the form as a PDF in the program that prints it</source>
        <translation>Åbn skemaet som PDF i det program, der udskriver det</translation>
    </message>
    <message>
        <source>Who orders (printed at the top)</source>
        <translation>Bestiller (trykkes øverst)</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>Bestiller</translation>
    </message>
    <message>
        <source>The organisation&apos;s name, printed at the top of the form</source>
        <translation>Organisationens navn, trykt øverst på skemaet</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>Bestillingsskema</translation>
    </message>
    <message>
        <source>Order form: %1</source>
        <translation>Bestillingsskema: %1</translation>
    </message>
    <message numerus="yes">
        <source>Do not order yet: %n rule(s) are broken. They stand at the top of the form and in the list of problems.</source>
        <translation>
            <numerusform>Bestil ikke endnu: %n regel er overtrådt. Den står øverst på skemaet og i listen over problemer.</numerusform>
            <numerusform>Bestil ikke endnu: %n regler er overtrådt. De står øverst på skemaet og i listen over problemer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule is broken. %n remark(s) are worth reading before ordering.</source>
        <translation>
            <numerusform>Ingen regel er overtrådt. %n bemærkning er værd at læse før bestilling.</numerusform>
            <numerusform>Ingen regel er overtrådt. %n bemærkninger er værd at læse før bestilling.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is broken: the form can be ordered.</source>
        <translation>Ingen regel er overtrådt: skemaet kan bestilles.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gemt i %1.</translation>
    </message>
    <message>
        <source>Save the order form as PDF</source>
        <translation>Gem bestillingsskemaet som PDF</translation>
    </message>
    <message>
        <source>Save the order form as HTML</source>
        <translation>Gem bestillingsskemaet som HTML</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-side (*.html)</translation>
    </message>
    <message>
        <source>order-form</source>
        <translation>bestillingsskema</translation>
    </message>
    <message>
        <source>No program opened the PDF. Print %1 yourself.</source>
        <translation>Intet program åbnede PDF-filen. Udskriv selv %1.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartControl</name>
    <message>
        <source>not set</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>til</translation>
    </message>
    <message>
        <source>off</source>
        <translation>fra</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartEntriesControl</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Time of the switch</source>
        <translation>Tidspunkt for skiftet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Value from then on</source>
        <translation>Værdi derefter</translation>
    </message>
    <message>
        <source>off</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>on</source>
        <translation>til</translation>
    </message>
    <message>
        <source>First day of the season, month and day</source>
        <translation>Sæsonens første dag, måned og dag</translation>
    </message>
    <message>
        <source>season </source>
        <translation>sæson </translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sæson</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Calendar; Enter takes a day in or out</source>
        <translation>Kalender; Enter tager en dag med eller fra</translation>
    </message>
    <message>
        <source>Double click or Enter takes a day in or out</source>
        <translation>Dobbeltklik eller Enter tager en dag med eller fra</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
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
        <translation>fra %1: %2</translation>
    </message>
    <message>
        <source>from %1: season %2</source>
        <translation>fra %1: sæson %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1 entries would be more than the %2 that the meter holds.</source>
        <translation>%1 poster er flere end de %2, som måleren rummer.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartForm</name>
    <message>
        <source>Code in the configuration number</source>
        <translation>Kode i konfigurationsnummeret</translation>
    </message>
    <message>
        <source>Which part of the form to show</source>
        <translation>Hvilken del af formularen der vises</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Indstillinger for</translation>
    </message>
    <message>
        <source>This meter does not have it. %1</source>
        <translation>Denne måler har det ikke. %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartListControl</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Søg i %1</translation>
    </message>
    <message>
        <source>Only chosen</source>
        <translation>Kun valgte</translation>
    </message>
    <message>
        <source>Earlier in the list (Alt+Up)</source>
        <translation>Tidligere i listen (Alt+Op)</translation>
    </message>
    <message>
        <source>Later in the list (Alt+Down)</source>
        <translation>Senere i listen (Alt+Ned)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartListModel</name>
    <message>
        <source>%1: this meter does not have it</source>
        <translation>%1: denne måler har det ikke</translation>
    </message>
    <message numerus="yes">
        <source>The list holds %n entries at most; take one out first.</source>
        <translation>
            <numerusform>Listen rummer højst %n post; tag den ud først.</numerusform>
            <numerusform>Listen rummer højst %n poster; tag først en ud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plads</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartRow</name>
    <message>
        <source>Take the default</source>
        <translation>Brug standardværdien</translation>
    </message>
    <message>
        <source>Take it out of the document (not set)</source>
        <translation>Tag det ud af dokumentet (ikke angivet)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: ikke angivet</translation>
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
        <translation>I måleren: %1.</translation>
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
        <translation>Spænding</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strøm</translation>
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
        <translation>Vektordiagram</translation>
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
        <translation>kontrollæst: skrevet og læst tilbage</translation>
    </message>
    <message>
        <source>differs: the meter shows another value</source>
        <translation>afviger: måleren viser en anden værdi</translation>
    </message>
    <message>
        <source>refused by the meter, the old value stands</source>
        <translation>afvist af måleren, den gamle værdi gælder</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>ikke skrevet</translation>
    </message>
    <message>
        <source>unknown: old or new, the line was cut</source>
        <translation>ukendt: gammel eller ny, forbindelsen blev afbrudt</translation>
    </message>
    <message>
        <source>set back to the old value and proven</source>
        <translation>sat tilbage til den gamle værdi og kontrollæst</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>will be refused: %1</source>
        <translation>vil blive afvist: %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Meter now</source>
        <translation>Måler nu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Skriverapport</translation>
    </message>
    <message>
        <source>Meter %1, type %2</source>
        <translation>Måler %1, type %2</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Udarbejdet %1</translation>
    </message>
    <message>
        <source>Every item is written and proven by reading it back.</source>
        <translation>Alle poster er skrevet og kontrollæst.</translation>
    </message>
    <message>
        <source>Not every item is proven.</source>
        <translation>Ikke alle poster er kontrollæst.</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Journal: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PortChooser</name>
    <message>
        <source>%1 – not plugged in</source>
        <translation>%1 – ikke tilsluttet</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>kan ikke bruges</translation>
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
        <translation>Sted</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hvad er galt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hvad skal gøres</translation>
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
        <translation>Konfigurationens problemer</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: the meter will not be written until they are mended</source>
        <translation>
            <numerusform>%n problem: der skrives ikke til måleren, før det er rettet</numerusform>
            <numerusform>%n problemer: der skrives ikke til måleren, før de er rettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at; the meter may be written all the same</source>
        <translation>
            <numerusform>%n at se på; der kan alligevel skrives til måleren</numerusform>
            <numerusform>%n at se på; der kan alligevel skrives til måleren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PulseLed</name>
    <message>
        <source>Meter constant LED</source>
        <translation>Målerkonstant-LED</translation>
    </message>
    <message>
        <source>Blinks for the energy measured: 10 000 pulses per kWh on the secondary side.</source>
        <translation>Blinker for den målte energi: 10 000 impulser pr. kWh på sekundærsiden.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadingsModel</name>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ikke %1</translation>
    </message>
    <message>
        <source>needs %1 to be %2</source>
        <translation>kræver, at %1 er %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>historical data is not allowed in this list</source>
        <translation>historiske data er ikke tilladt i denne liste</translation>
    </message>
    <message>
        <source>the meter does not measure it: X9 is %1</source>
        <translation>måleren måler det ikke: X9 er %1</translation>
    </message>
    <message>
        <source>%1 – not possible: %2</source>
        <translation>%1 – ikke mulig: %2</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>Allerede i listen</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>On the glass, with a sample value: %1</source>
        <translation>I displayet, med en eksempelværdi: %1</translation>
    </message>
    <message>
        <source>Not possible here: %1.</source>
        <translation>Ikke mulig her: %1.</translation>
    </message>
    <message>
        <source>A legal reading: the meter must always be able to show it, so this list keeps it.</source>
        <translation>Lovpligtig visning: måleren skal altid kunne vise den, så den bliver i listen.</translation>
    </message>
    <message>
        <source>A legal reading: the manual list must keep it.</source>
        <translation>Lovpligtig visning: den skal blive i den manuelle liste.</translation>
    </message>
    <message>
        <source>Historical data: not allowed in the automatic list.</source>
        <translation>Historiske data: ikke tilladt i den automatiske liste.</translation>
    </message>
    <message>
        <source>COSEM object %1, attribute %2.</source>
        <translation>COSEM-objekt %1, attribut %2.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadoutModel</name>
    <message>
        <source>refused: %1</source>
        <translation>afvist: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuel</translation>
    </message>
    <message>
        <source>OBIS code %1</source>
        <translation>OBIS-kode %1</translation>
    </message>
    <message>
        <source>The catalogue of OBIS codes does not know this address.</source>
        <translation>Kataloget over OBIS-koder kender ikke denne adresse.</translation>
    </message>
    <message>
        <source>How many billing periods back the value is from</source>
        <translation>Hvor mange afregningsperioder tilbage værdien er fra</translation>
    </message>
    <message>
        <source>Which of several values that the meter sends under one address</source>
        <translation>Hvilken af flere værdier, som måleren sender under én adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadoutPage</name>
    <message>
        <source>Calling the meter …</source>
        <translation>Kalder måleren …</translation>
    </message>
    <message>
        <source>Write to the meter</source>
        <translation>Skriv til måleren</translation>
    </message>
    <message>
        <source>Write %1 into register %2?</source>
        <translation>Skriv %1 i register %2?</translation>
    </message>
    <message>
        <source>It holds %1 %2 now.</source>
        <translation>Det indeholder nu %1 %2.</translation>
    </message>
    <message>
        <source>This changes the meter at once. No rule of a meter family is checked here; the register is read back afterwards.</source>
        <translation>Dette ændrer måleren med det samme. Ingen regel for en målerfamilie kontrolleres her; registret læses tilbage bagefter.</translation>
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
        <translation>Journal for denne skrivning: %1</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Bemærkninger (%1)</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>Intet læst endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n værdi</numerusform>
            <numerusform>%n værdier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s): %1</source>
        <translation>
            <numerusform>%n bemærkning: %1</numerusform>
            <numerusform>%n bemærkninger: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) copied.</source>
        <translation>
            <numerusform>%n værdi kopieret.</numerusform>
            <numerusform>%n værdier kopieret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gemt som %1.</translation>
    </message>
    <message>
        <source>No program opened the PDF. Print %1 yourself.</source>
        <translation>Intet program åbnede PDF-filen. Udskriv selv %1.</translation>
    </message>
    <message>
        <source>Here stands what a meter tells over IEC 62056-21: no password is needed, and meters of other makers and older ones answer too. Place the head on the meter and press “Read out”. At 300 baud a long list takes some minutes.</source>
        <translation>Her står, hvad en måler fortæller over IEC 62056-21: der kræves ingen adgangskode, og også ældre målere og andre fabrikaters svarer. Sæt læsehovedet på måleren, og tryk på »Udlæs«. Ved 300 baud tager en lang liste nogle minutter.</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Udlæs</translation>
    </message>
    <message>
        <source>Asks the meter for its data readout</source>
        <translation>Beder måleren om dens dataudlæsning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Stops the readout (Esc)</source>
        <translation>Stopper udlæsningen (Esc)</translation>
    </message>
    <message>
        <source>Cancel the readout</source>
        <translation>Annullér udlæsningen</translation>
    </message>
    <message>
        <source>Filter by address, meaning or value</source>
        <translation>Filtrér efter adresse, betydning eller værdi</translation>
    </message>
    <message>
        <source>Filter of the values</source>
        <translation>Filter for værdierne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copies the values chosen, or all that are shown (Ctrl+C)</source>
        <translation>Kopierer de valgte værdier, eller alle viste (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Saves what was read as a file</source>
        <translation>Gemmer det læste som en fil</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabel (CSV)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
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
        <translation>Side til udskrift (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Opens the values as a PDF in the program that prints it</source>
        <translation>Åbner værdierne som PDF i det program, der udskriver den</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <source>What is shown of the readout</source>
        <translation>Hvad der vises af udlæsningen</translation>
    </message>
    <message>
        <source>Text as the meter sent it</source>
        <translation>Teksten, som måleren sendte den</translation>
    </message>
    <message>
        <source>What was tolerated</source>
        <translation>Hvad der blev tolereret</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Som sendt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>Gem udlæsningen</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadoutPanel</name>
    <message>
        <source>As the meter says</source>
        <translation>Som måleren angiver</translation>
    </message>
    <message>
        <source>A: 300 baud throughout</source>
        <translation>A: 300 baud hele tiden</translation>
    </message>
    <message>
        <source>B: the meter changes the speed</source>
        <translation>B: måleren skifter hastighed</translation>
    </message>
    <message>
        <source>C: speed agreed with the meter</source>
        <translation>C: hastighed aftalt med måleren</translation>
    </message>
    <message>
        <source>D: the meter sends by itself</source>
        <translation>D: måleren sender af sig selv</translation>
    </message>
    <message>
        <source>P1: customer port (DSMR)</source>
        <translation>P1: kundeport (DSMR)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Whatever meter is there</source>
        <translation>Hvilken måler der end er</translation>
    </message>
    <message>
        <source>Up to 32 letters and digits; where several meters share a line, only the one with this address answers.</source>
        <translation>Op til 32 bogstaver og cifre; hvor flere målere deler en linje, svarer kun den med denne adresse.</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Enhedsadresse</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 baud</translation>
    </message>
    <message>
        <source>Fastest speed</source>
        <translation>Højeste hastighed</translation>
    </message>
    <message>
        <source>The meter proposes a speed; it is followed up to this one.</source>
        <translation>Måleren foreslår en hastighed; den følges op til denne.</translation>
    </message>
    <message>
        <source>Check by sum</source>
        <translation>Kontrol med sum</translation>
    </message>
    <message>
        <source>For meters that add the characters up for their block check instead of combining them by XOR.</source>
        <translation>Til målere, der lægger tegnene sammen til deres blokkontrol i stedet for at kombinere dem med XOR.</translation>
    </message>
    <message>
        <source>Wake up a battery meter</source>
        <translation>Væk en batterimåler</translation>
    </message>
    <message>
        <source>Sends zeros for two seconds first, as meters that sleep expect it.</source>
        <translation>Sender først nuller i to sekunder, som målere i dvale forventer det.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Hvordan der spørges</translation>
    </message>
    <message>
        <source>1.8.0 C.1.0</source>
        <translation>1.8.0 C.1.0</translation>
    </message>
    <message>
        <source>Addresses of registers as the meter writes them, with blanks between them.</source>
        <translation>Registeradresser, som måleren skriver dem, med mellemrum imellem.</translation>
    </message>
    <message>
        <source>Addresses of registers</source>
        <translation>Registeradresser</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Ny værdi</translation>
    </message>
    <message>
        <source>What is to be written; it is sent in brackets.</source>
        <translation>Hvad der skal skrives; det sendes i parentes.</translation>
    </message>
    <message>
        <source>New value of the register</source>
        <translation>Registrets nye værdi</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Læs</translation>
    </message>
    <message>
        <source>Reads these registers one by one, in programming mode</source>
        <translation>Læser disse registre ét ad gangen, i programmeringstilstand</translation>
    </message>
    <message>
        <source>Read registers</source>
        <translation>Læs registre</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Skriv…</translation>
    </message>
    <message>
        <source>Writes the value into the register, after asking</source>
        <translation>Skriver værdien i registret, efter at have spurgt</translation>
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
        <translation>Enkelte registre</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::RecoveryBar</name>
    <message>
        <source>Unsaved work</source>
        <translation>Ikke gemt arbejde</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Gendan</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Kassér</translation>
    </message>
    <message>
        <source>A configuration of %1 (%2) was not saved.</source>
        <translation>En konfiguration af %1 (%2) blev ikke gemt.</translation>
    </message>
    <message>
        <source>Changes of %1 in %2 were not saved.</source>
        <translation>Ændringer af %1 i %2 blev ikke gemt.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::RegistersModel</name>
    <message>
        <source>refused</source>
        <translation>afvist</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
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
        <translation>Typenummer og identitet</translation>
    </message>
    <message>
        <source>Z-codes</source>
        <translation>Z-koder</translation>
    </message>
    <message>
        <source>CT ratio</source>
        <translation>Omsætningsforhold</translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation>Strømtransformere</translation>
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
        <translation>Pålogning</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>As the family says</source>
        <translation>Som familien angiver</translation>
    </message>
    <message>
        <source>Logical device, or logical/physical, e.g. 16/1.</source>
        <translation>Logisk enhed, eller logisk/fysisk, f.eks. 16/1.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autentificering</translation>
    </message>
    <message>
        <source>As the access level says</source>
        <translation>Som adgangsniveauet angiver</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Password (LLS)</source>
        <translation>Adgangskode (LLS)</translation>
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
        <translation>Beskyttelse</translation>
    </message>
    <message>
        <source>Authentication alone</source>
        <translation>Kun autentificering</translation>
    </message>
    <message>
        <source>Encryption alone</source>
        <translation>Kun kryptering</translation>
    </message>
    <message>
        <source>Authentication and encryption</source>
        <translation>Autentificering og kryptering</translation>
    </message>
    <message>
        <source>Ciphering</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>As usual (global)</source>
        <translation>Som sædvanligt (global)</translation>
    </message>
    <message>
        <source>Global key (glo)</source>
        <translation>Global nøgle (glo)</translation>
    </message>
    <message>
        <source>Dedicated key (ded)</source>
        <translation>Dedikeret nøgle (ded)</translation>
    </message>
    <message>
        <source>Global key (general-glo)</source>
        <translation>Global nøgle (general-glo)</translation>
    </message>
    <message>
        <source>Dedicated key (general-ded)</source>
        <translation>Dedikeret nøgle (general-ded)</translation>
    </message>
    <message>
        <source>Meter’s system title</source>
        <translation>Målerens systemtitel</translation>
    </message>
    <message>
        <source>As the meter says</source>
        <translation>Som måleren angiver</translation>
    </message>
    <message>
        <source>16 hexadecimal digits; chooses among several meters of a key file, and refuses any other meter.</source>
        <translation>16 hexadecimale cifre; vælger mellem flere målere i en nøglefil og afviser enhver anden måler.</translation>
    </message>
    <message>
        <source>Own system title</source>
        <translation>Egen systemtitel</translation>
    </message>
    <message>
        <source>This installation’s own</source>
        <translation>Denne installations egen</translation>
    </message>
    <message>
        <source>16 hexadecimal digits, if the meter expects a certain one.</source>
        <translation>16 hexadecimale cifre, hvis måleren forventer en bestemt.</translation>
    </message>
    <message>
        <source>Keys stay in the key file: they are never saved, shown or traced.</source>
        <translation>Nøglerne bliver i nøglefilen: de gemmes, vises og spores aldrig.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Nøglefil</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Vælg en nøglefil</translation>
    </message>
    <message>
        <source>Key files (*.json);;All files (*)</source>
        <translation>Nøglefiler (*.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>key file %1</source>
        <translation>nøglefil %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>server %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>By itself: HDLC, then sign-on</source>
        <translation>Automatisk: HDLC, derefter sign-on</translation>
    </message>
    <message>
        <source>HDLC at once</source>
        <translation>HDLC straks</translation>
    </message>
    <message>
        <source>IEC 62056-21 alone (mode C)</source>
        <translation>IEC 62056-21 alene (mode C)</translation>
    </message>
    <message>
        <source>Sign-on at 300 baud, then HDLC (mode E)</source>
        <translation>Sign-on ved 300 baud, derefter HDLC (mode E)</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::StartPage</name>
    <message>
        <source>No configuration is open</source>
        <translation>Ingen konfiguration er åben</translation>
    </message>
    <message>
        <source>Begin one from a type number, open a document, or read the meter on the line.</source>
        <translation>Begynd ud fra et typenummer, åbn et dokument, eller læs den tilsluttede måler.</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Seneste dokumenter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>New configuration for</source>
        <translation>Ny konfiguration til</translation>
    </message>
    <message>
        <source>Type numbers such as %1</source>
        <translation>Typenumre som %1</translation>
    </message>
    <message>
        <source>A family file could not be read: %1</source>
        <translation>En familiefil kunne ikke læses: %1</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Ingen dokumenter endnu.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::SwitchTable</name>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relæ</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gælder</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffDaysPage</name>
    <message>
        <source>The week</source>
        <translation>Ugen</translation>
    </message>
    <message>
        <source>Click a day&apos;s name to make it a working or a non-working day. Exception days follow the plan of holidays.</source>
        <translation>Klik på en dags navn for at gøre den til arbejdsdag eller fridag. Undtagelsesdage følger helligdagenes plan.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pensel</translation>
    </message>
    <message>
        <source>Paint with %1</source>
        <translation>Mal med %1</translation>
    </message>
    <message>
        <source>Paint with %1 (key %2 on the strips)</source>
        <translation>Mal med %1 (tast %2 på striberne)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Zoom in, down to single minutes (Ctrl+wheel, Ctrl++)</source>
        <translation>Zoom ind, ned til enkelte minutter (Ctrl+hjul, Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+wheel, Ctrl+-)</source>
        <translation>Zoom ud (Ctrl+hjul, Ctrl+-)</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopiér til</translation>
    </message>
    <message>
        <source>Copy the chosen day plan, the season or the plan</source>
        <translation>Kopiér den valgte dagsplan, sæsonen eller planen</translation>
    </message>
    <message>
        <source>Switches of the day plan</source>
        <translation>Dagsplanens skift</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add a switch to this day plan</source>
        <translation>Tilføj et skift til dagsplanen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the chosen switch: what held before it goes on</source>
        <translation>Fjern det valgte skift: det foregående gælder videre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Remove all switches of this day plan</source>
        <translation>Fjern alle skift i dagsplanen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 switches</source>
        <translation>%1: %2 af %3 skift</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>to all kinds of day</source>
        <translation>til alle dagtyper</translation>
    </message>
    <message>
        <source>to the other seasons</source>
        <translation>til de andre sæsoner</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Sæson %1</translation>
    </message>
    <message>
        <source>to season %1</source>
        <translation>til sæson %1</translation>
    </message>
    <message>
        <source>No switches yet: paint the day above, or add one.</source>
        <translation>Ingen skift endnu: mal dagen ovenfor, eller tilføj et.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffEditor</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Planens dele</translation>
    </message>
    <message>
        <source>This meter family has no day plans here.</source>
        <translation>Denne målerfamilie har ingen dagsplaner her.</translation>
    </message>
    <message>
        <source>Day plans</source>
        <translation>Dagsplaner</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Sæsoner</translation>
    </message>
    <message>
        <source>Exception days</source>
        <translation>Undtagelsesdage</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Året</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Sæson %1</translation>
    </message>
    <message>
        <source>Season %1 (empty)</source>
        <translation>Sæson %1 (tom)</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffModel</name>
    <message>
        <source>Relay %1</source>
        <translation>Relæ %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>til</translation>
    </message>
    <message>
        <source>off</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>a tariff, as on the glass</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>arbejdsdage</translation>
    </message>
    <message>
        <source>non-working days</source>
        <translation>fridage</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>helligdage</translation>
    </message>
    <message>
        <source>season %1, %2</source>
        <translation>sæson %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>That would make %1 switches a day for %2; the meter takes at most %3. Remove one first, or let two neighbouring stretches have the same value.</source>
        <translation>Det ville give %1 skift pr. dag for %2; måleren tager højst %3. Fjern først et, eller lad to tilstødende perioder have samme værdi.</translation>
    </message>
    <message>
        <source>This meter has no plan for %1.</source>
        <translation>Denne måler har ingen plan for %1.</translation>
    </message>
    <message>
        <source>Paint %1 %2, %3</source>
        <translation>Mal %1 %2, %3</translation>
    </message>
    <message>
        <source>Move %1 to %2, %3</source>
        <translation>Flyt %1 til %2, %3</translation>
    </message>
    <message>
        <source>No switch begins here: the value comes over from the day before.</source>
        <translation>Intet skift begynder her: værdien videreføres fra dagen før.</translation>
    </message>
    <message>
        <source>Remove %1, %2</source>
        <translation>Fjern %1, %2</translation>
    </message>
    <message>
        <source>There is a switch at %1 already.</source>
        <translation>Der er allerede et skift kl. %1.</translation>
    </message>
    <message>
        <source>Add %1 %2, %3</source>
        <translation>Tilføj %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 fra %2, %3</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Ryd %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiér %1</translation>
    </message>
    <message>
        <source>Copy season %1</source>
        <translation>Kopiér sæson %1</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>Kopiér %1 til %2</translation>
    </message>
    <message>
        <source>This meter&apos;s working days cannot be chosen.</source>
        <translation>Denne målers arbejdsdage kan ikke vælges.</translation>
    </message>
    <message>
        <source>%1 is a working day</source>
        <translation>%1 er en arbejdsdag</translation>
    </message>
    <message>
        <source>%1 is a non-working day</source>
        <translation>%1 er en fridag</translation>
    </message>
    <message>
        <source>At least one day of the week stays a working day.</source>
        <translation>Mindst én ugedag skal forblive arbejdsdag.</translation>
    </message>
    <message>
        <source>There is no plan to show.</source>
        <translation>Der er ingen plan at vise.</translation>
    </message>
    <message>
        <source>No season has a start, so this plan never holds. Paint a day, or begin a season on the year bar.</source>
        <translation>Ingen sæson har en start, så planen gælder aldrig. Mal en dag, eller begynd en sæson på årsbjælken.</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %1 without a tariff on %n day(s) (%2), %3.</source>
        <translation>
            <numerusform>Hul: %1 uden tarif på %n dag (%2), %3.</numerusform>
            <numerusform>Hul: %1 uden tarif på %n dage (%2), %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap: %1 has no switches, but is used on %n day(s) (first %2).</source>
        <translation>
            <numerusform>Hul: %1 har ingen skift, men bruges på %n dag (første gang %2).</numerusform>
            <numerusform>Hul: %1 har ingen skift, men bruges på %n dage (første gang %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Season %1 has day plans but never starts.</source>
        <translation>Sæson %1 har dagsplaner, men starter aldrig.</translation>
    </message>
    <message>
        <source>Overlap: %1 is switched to at %2 where it holds already, %3.</source>
        <translation>Overlap: der skiftes til %1 kl. %2, hvor den allerede gælder, %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>date, time, value, where it is said</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>intet er angivet</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffPreviewPage</name>
    <message>
        <source>Year of the preview</source>
        <translation>Forhåndsvisningens år</translation>
    </message>
    <message>
        <source>Hours per tariff</source>
        <translation>Timer pr. tarif</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relæ</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Gaps and overlaps</source>
        <translation>Huller og overlap</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Point at the picture to read it; double-click to paint that day.</source>
        <translation>Peg på billedet for at aflæse det; dobbeltklik for at male dagen.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Klik for at gå dertil</translation>
    </message>
    <message>
        <source>No gaps and no overlaps in this year.</source>
        <translation>Ingen huller og ingen overlap i dette år.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffSettingsPage</name>
    <message>
        <source>Code in the configuration number</source>
        <translation>Kode i konfigurationsnummeret</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffStrips</name>
    <message>
        <source>Day plans of the season</source>
        <translation>Sæsonens dagsplaner</translation>
    </message>
    <message>
        <source>Part of the day shown</source>
        <translation>Vist del af dagen</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>intet er angivet</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>place, time, value, its stretch</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>, over from the day before</source>
        <translation>, videreført fra dagen før</translation>
    </message>
    <message>
        <source>; chosen: %1</source>
        <translation>; valgt: %1</translation>
    </message>
    <message>
        <source>Paint %1 %2</source>
        <translation>Mal %1 %2</translation>
    </message>
    <message>
        <source>Move the switch to %1</source>
        <translation>Flyt skiftet til %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffWeek</name>
    <message>
        <source>Week of the season</source>
        <translation>Sæsonens uge</translation>
    </message>
    <message>
        <source>%1, working</source>
        <comment>weekday</comment>
        <translation>%1, arbejdsdag</translation>
    </message>
    <message>
        <source>%1, non-working</source>
        <comment>weekday</comment>
        <translation>%1, fridag</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>intet er angivet</translation>
    </message>
    <message>
        <source>Click to make it a working or a non-working day</source>
        <translation>Klik for at gøre den til arbejdsdag eller fridag</translation>
    </message>
    <message>
        <source>Click to paint the plan that this day uses</source>
        <translation>Klik for at male den plan, som dagen bruger</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TraceFramesModel</name>
    <message>
        <source>→ meter</source>
        <translation>→ måler</translation>
    </message>
    <message>
        <source>← meter</source>
        <translation>← måler</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ramme</translation>
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
        <translation>… og %1 byte mere</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TracePage</name>
    <message>
        <source>Nothing has passed on the line yet. Read a meter (F5) and watch, or open a trace, a capture of Wireshark, or a file of bytes. Passwords and keys never stand here.</source>
        <translation>Der er endnu ikke sendt noget på linjen. Læs en måler (F5), og følg med, eller åbn en sporing, en Wireshark-optagelse eller en fil med byte. Adgangskoder og nøgler står her aldrig.</translation>
    </message>
    <message>
        <source>Show frames with …</source>
        <translation>Vis rammer med …</translation>
    </message>
    <message>
        <source>Filter of the frames</source>
        <translation>Filter for rammerne</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åbn…</translation>
    </message>
    <message>
        <source>Shows a trace, a pcapng capture, or a file of bytes</source>
        <translation>Viser en sporing, en pcapng-optagelse eller en fil med byte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Saves the trace as text, or as a capture that Wireshark opens</source>
        <translation>Gemmer sporingen som tekst eller som en optagelse, der kan åbnes i Wireshark</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Nøgler…</translation>
    </message>
    <message>
        <source>Opens ciphered frames with the keys of a file</source>
        <translation>Åbner krypterede rammer med nøglerne i en fil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copies the chosen frame</source>
        <translation>Kopierer den valgte ramme</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Forgets all frames</source>
        <translation>Glemmer alle rammer</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Som tekst</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Som JSON</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Åbn sporing</translation>
    </message>
    <message>
        <source>Traces and captures (*.trace *.pcapng *.hex *.bin);;All files (*)</source>
        <translation>Sporinger og optagelser (*.trace *.pcapng *.hex *.bin);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>Gem sporing</translation>
    </message>
    <message>
        <source>Capture for Wireshark (*.pcapng);;Trace as text (*.trace)</source>
        <translation>Optagelse til Wireshark (*.pcapng);;Sporing som tekst (*.trace)</translation>
    </message>
    <message>
        <source>Open key file</source>
        <translation>Åbn nøglefil</translation>
    </message>
    <message>
        <source>Key files (*.json);;All files (*)</source>
        <translation>Nøglefiler (*.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Rammer</translation>
    </message>
    <message>
        <source>Fields of the frame</source>
        <translation>Rammens felter</translation>
    </message>
    <message>
        <source>Choose a frame to see its fields and its bytes.</source>
        <translation>Vælg en ramme for at se dens felter og byte.</translation>
    </message>
    <message>
        <source>Which bytes</source>
        <translation>Hvilke byte</translation>
    </message>
    <message>
        <source>There are no frames yet.</source>
        <translation>Der er ingen rammer endnu.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ramme</translation>
    </message>
    <message>
        <source>Choose a frame first.</source>
        <translation>Vælg først en ramme.</translation>
    </message>
    <message>
        <source>%1 opened.</source>
        <translation>%1 åbnet.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gemt som %1.</translation>
    </message>
    <message>
        <source>Ciphered frames are opened with the keys of %1.</source>
        <translation>Krypterede rammer åbnes med nøglerne i %1.</translation>
    </message>
    <message>
        <source>Frame %1 copied.</source>
        <translation>Ramme %1 kopieret.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TraceTreeModel</name>
    <message>
        <source>%1: %2 bytes from %3</source>
        <translation>%1: %2 byte fra %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TypeChooser</name>
    <message>
        <source>Type number, to type or paste into</source>
        <translation>Typenummer, til indtastning eller indsætning</translation>
    </message>
    <message>
        <source>Type or paste a whole or partial number; _ stands for what is open</source>
        <translation>Skriv eller indsæt et helt eller delvist nummer; _ står for det åbne</translation>
    </message>
    <message>
        <source>&amp;Type number</source>
        <translation>&amp;Typenummer</translation>
    </message>
    <message>
        <source>Positions of the type number</source>
        <translation>Typenummerets positioner</translation>
    </message>
    <message>
        <source>Values of the position</source>
        <translation>Positionens værdier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search in the values</source>
        <translation>Søg i værdierne</translation>
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
            <numerusform>%n position er stadig åben.</numerusform>
            <numerusform>%n positioner er stadig åbne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is complete.</source>
        <translation>Nummeret er komplet.</translation>
    </message>
    <message>
        <source>Complete with &amp;usual values</source>
        <translation>&amp;Udfyld med sædvanlige værdier</translation>
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
    åben</translation>
    </message>
    <message>
        <source>%1
    %2  %3</source>
        <translation>%1
    %2  %3</translation>
    </message>
    <message>
        <source>not in the tables</source>
        <translation>ikke i tabellerne</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TypeNumberView</name>
    <message>
        <source>Type number</source>
        <translation>Typenummer</translation>
    </message>
    <message>
        <source>Point at a position, or use the arrow keys, to see what it means.</source>
        <translation>Peg på en position, eller brug piletasterne, for at se, hvad den betyder.</translation>
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
        <translation>, valgt</translation>
    </message>
    <message>
        <source>, not possible: %1</source>
        <translation>, ikke mulig: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::Workspace</name>
    <message>
        <source>Take the meter&apos;s value</source>
        <translation>Overtag målerens værdi</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::WritePage</name>
    <message>
        <source>Plan and proof</source>
        <translation>Plan og kontrol</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Gem rapport…</translation>
    </message>
    <message>
        <source>There is no report before a write.</source>
        <translation>Der er ingen rapport før en skrivning.</translation>
    </message>
    <message>
        <source>Compare the configuration with the meter (F6) to see what a write would change. Nothing is written before you have seen it and said yes.</source>
        <translation>Sammenlign konfigurationen med måleren (F6) for at se, hvad en skrivning vil ændre. Intet skrives, før du har set det og sagt ja.</translation>
    </message>
    <message>
        <source>There is nothing to write yet. Read a meter or open a configuration, change it, then compare it with the meter (F6).</source>
        <translation>Der er endnu intet at skrive. Læs en måler eller åbn en konfiguration, ændr den, og sammenlign den derefter med måleren (F6).</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Måler %1</translation>
    </message>
    <message numerus="yes">
        <source>Written and proven: %n items read back equal.</source>
        <translation>
            <numerusform>Skrevet og kontrollæst: %n post læst tilbage uden afvigelse.</numerusform>
            <numerusform>Skrevet og kontrollæst: %n poster læst tilbage uden afvigelse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every item is proven: see the table.</source>
        <translation>Ikke alle poster er kontrollæst: se tabellen.</translation>
    </message>
    <message>
        <source>The meter has this configuration already: there is nothing to write.</source>
        <translation>Måleren har allerede denne konfiguration: der er intet at skrive.</translation>
    </message>
    <message>
        <source>The meter would refuse an item, so nothing will be written: see the table.</source>
        <translation>Måleren ville afvise en post, så intet bliver skrevet: se tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n items will be written; nothing has been written yet.</source>
        <translation>
            <numerusform>%n post vil blive skrevet; intet er skrevet endnu.</numerusform>
            <numerusform>%n poster vil blive skrevet; intet er skrevet endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of this write: %1</source>
        <translation>Journal for denne skrivning: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items are equal and stay as they are.</source>
        <translation>
            <numerusform>%n post er ens og forbliver uændret.</numerusform>
            <numerusform>%n poster er ens og forbliver uændrede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated time on the line: %1 s.</source>
        <translation>Forventet tid på linjen: %1 s.</translation>
    </message>
    <message>
        <source>Write to the meter</source>
        <translation>Skriv til måleren</translation>
    </message>
    <message numerus="yes">
        <source>Write %n items to meter %1?</source>
        <translation>
            <numerusform>Skriv %n post til måler %1?</numerusform>
            <numerusform>Skriv %n poster til måler %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each item is read back and compared.</source>
        <translation>Hver post læses tilbage og sammenlignes.</translation>
    </message>
    <message>
        <source>This changes what is billed or kept:</source>
        <translation>Dette ændrer, hvad der afregnes eller gemmes:</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Gem rapport</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-side (*.html)</translation>
    </message>
    <message>
        <source>The report could not be saved to %1: %2</source>
        <translation>Rapporten kunne ikke gemmes i %1: %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Intet er forskelligt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearBar</name>
    <message>
        <source>Seasons of the year</source>
        <translation>Årets sæsoner</translation>
    </message>
    <message>
        <source>Drag a handle to move a season&apos;s start; double-click to begin a season there</source>
        <translation>Træk i et håndtag for at flytte en sæsonstart; dobbeltklik for at begynde en sæson der</translation>
    </message>
    <message>
        <source>No season has a start.</source>
        <translation>Ingen sæson har en start.</translation>
    </message>
    <message>
        <source>Season %1 from %2</source>
        <translation>Sæson %1 fra %2</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Sæson %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of every year, short</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Season starts on %1</source>
        <translation>Sæsonstart %1</translation>
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
        <translation>: undtagelsesdag</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearExceptionsPage</name>
    <message>
        <source>Year of the calendar</source>
        <translation>Kalenderens år</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Click a day, or press Space on it, to toggle it.</source>
        <translation>Klik på en dag, eller tryk på mellemrum på den, for at slå den til eller fra.</translation>
    </message>
    <message>
        <source>Exception days</source>
        <translation>Undtagelsesdage</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>Add the dates of a copied list, such as 2027-12-25 (Ctrl+V)</source>
        <translation>Tilføj datoerne fra en kopieret liste, f.eks. 2027-12-25 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the chosen days (Del)</source>
        <translation>Fjern de valgte dage (Del)</translation>
    </message>
    <message>
        <source>All exception days</source>
        <translation>Alle undtagelsesdage</translation>
    </message>
    <message>
        <source>Feasts to add</source>
        <translation>Højtider, der skal tilføjes</translation>
    </message>
    <message>
        <source>First year of the feasts</source>
        <translation>Højtidernes første år</translation>
    </message>
    <message>
        <source>Last year of the feasts</source>
        <translation>Højtidernes sidste år</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Tilføj disse</translation>
    </message>
    <message>
        <source>Add the ticked feasts of these years to the exception days</source>
        <translation>Tilføj de afkrydsede højtider i disse år til undtagelsesdagene</translation>
    </message>
    <message>
        <source>Add feasts by the year</source>
        <translation>Tilføj højtider årsvis</translation>
    </message>
    <message>
        <source>No feast is ticked.</source>
        <translation>Ingen højtid er afkrydset.</translation>
    </message>
    <message>
        <source>Add the feasts of %1 to %2</source>
        <translation>Tilføj højtiderne fra %1 til %2</translation>
    </message>
    <message>
        <source>Choose days of the list first.</source>
        <translation>Vælg først dage i listen.</translation>
    </message>
    <message numerus="yes">
        <source>%n in this year</source>
        <translation>
            <numerusform>%n i dette år</numerusform>
            <numerusform>%n i dette år</numerusform>
        </translation>
    </message>
    <message>
        <source>No days yet: click them in the year, paste a list, or add feasts.</source>
        <translation>Ingen dage endnu: klik på dem i året, indsæt en liste, eller tilføj helligdage.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearHeatMap</name>
    <message>
        <source>The year by days and hours</source>
        <translation>Året i dage og timer</translation>
    </message>
    <message>
        <source>on</source>
        <translation>til</translation>
    </message>
    <message>
        <source>off</source>
        <translation>fra</translation>
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
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>This plan has no seasons.</source>
        <translation>Denne plan har ingen sæsoner.</translation>
    </message>
    <message>
        <source>The meter takes at most %1 season starts a year. Remove one first.</source>
        <translation>Måleren tager højst %1 sæsonstarter pr. år. Fjern først en.</translation>
    </message>
    <message>
        <source>A season starts on %1 already.</source>
        <translation>Der starter allerede en sæson %1.</translation>
    </message>
    <message>
        <source>Season %1 from %2</source>
        <translation>Sæson %1 fra %2</translation>
    </message>
    <message>
        <source>Remove the season start of %1</source>
        <translation>Fjern sæsonstarten %1</translation>
    </message>
    <message>
        <source>Seasons go from 1 to %1.</source>
        <translation>Sæsoner går fra 1 til %1.</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Sæson %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sæson</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Varer</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearSeasonsPage</name>
    <message>
        <source>Season starts</source>
        <translation>Sæsonstarter</translation>
    </message>
    <message>
        <source>Add a start</source>
        <translation>Tilføj en start</translation>
    </message>
    <message>
        <source>Begin a season on another day (Ins on the year bar)</source>
        <translation>Begynd en sæson på en anden dag (Ins på årsbjælken)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the chosen start: the season before it goes on (Del)</source>
        <translation>Fjern den valgte start: den foregående sæson fortsætter (Del)</translation>
    </message>
    <message>
        <source>%1 of %2 starts, %3 seasons at most</source>
        <translation>%1 af %2 starter, højst %3 sæsoner</translation>
    </message>
    <message>
        <source>This plan knows no seasons.</source>
        <translation>Denne plan kender ingen sæsoner.</translation>
    </message>
    <message>
        <source>No season begins yet: add a start, or press Ins on the year bar.</source>
        <translation>Ingen sæson begynder endnu: tilføj en start, eller tryk på Ins på årsbjælken.</translation>
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
        <translation>Dobbeltklik på en værdi, eller tryk på F2, for at ændre den.</translation>
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
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>In the meter</source>
        <translation>I måleren</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Reading the meter&apos;s offset to UTC</source>
        <translation>Læser målerens forskydning fra UTC</translation>
    </message>
    <message>
        <source>Reading the clock</source>
        <translation>Læser uret</translation>
    </message>
    <message>
        <source>Setting the clock</source>
        <translation>Stiller uret</translation>
    </message>
    <message>
        <source>Reading the type number</source>
        <translation>Læser typenummeret</translation>
    </message>
    <message>
        <source>Reading the serial number</source>
        <translation>Læser serienummeret</translation>
    </message>
    <message>
        <source>Reading the GS1 number</source>
        <translation>Læser GS1-nummeret</translation>
    </message>
    <message>
        <source>Reading the firmware number</source>
        <translation>Læser firmwarenummeret</translation>
    </message>
    <message>
        <source>Reading the logical device name</source>
        <translation>Læser det logiske enhedsnavn</translation>
    </message>
    <message>
        <source>Reading the object list</source>
        <translation>Læser objektlisten</translation>
    </message>
    <message>
        <source>Reading the access rights</source>
        <translation>Læser adgangsrettighederne</translation>
    </message>
    <message>
        <source>Checking that it is the same meter</source>
        <translation>Kontrollerer, at det er samme måler</translation>
    </message>
    <message>
        <source>Virtual %1</source>
        <translation>Virtuel %1</translation>
    </message>
    <message>
        <source>A block of a long transfer came with another number than the meter expected.</source>
        <translation>En blok i en lang overførsel kom med et andet nummer, end måleren forventede.</translation>
    </message>
    <message>
        <source>A block of a long transfer is not there any more.</source>
        <translation>En blok i en lang overførsel findes ikke længere.</translation>
    </message>
    <message>
        <source>A checksum is wrong: the data was damaged on its way.</source>
        <translation>En kontrolsum er forkert: dataene blev beskadiget undervejs.</translation>
    </message>
    <message>
        <source>A key is needed that was not given.</source>
        <translation>Der mangler en nøgle, som ikke er angivet.</translation>
    </message>
    <message>
        <source>A key that this conversation needs was not given.</source>
        <translation>En nøgle, som denne kommunikation kræver, er ikke angivet.</translation>
    </message>
    <message>
        <source>A segment came with another number than expected.</source>
        <translation>Et segment kom med et andet nummer end forventet.</translation>
    </message>
    <message>
        <source>A signature does not match.</source>
        <translation>En signatur passer ikke.</translation>
    </message>
    <message>
        <source>A step of the transfer came out of order.</source>
        <translation>Et trin i overførslen kom i forkert rækkefølge.</translation>
    </message>
    <message>
        <source>Add yourself to the group dialout (sudo usermod -aG dialout $USER), then log out and in again.</source>
        <translation>Tilføj dig selv til gruppen dialout (sudo usermod -aG dialout $USER), log derefter ud og ind igen.</translation>
    </message>
    <message>
        <source>Allow longer APDUs.</source>
        <translation>Tillad længere APDU&apos;er.</translation>
    </message>
    <message>
        <source>An invocation counter came twice, or lower than one before: an answer was repeated, or one side has lost its counter.</source>
        <translation>En invocation counter kom to gange eller lavere end en tidligere: et svar blev gentaget, eller den ene side har mistet sin tæller.</translation>
    </message>
    <message>
        <source>An invocation counter was refused.</source>
        <translation>En invocation counter blev afvist.</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>Et andet program bruger denne port.</translation>
    </message>
    <message>
        <source>Another reader may be connected. Wait two minutes and try again; check client and server address.</source>
        <translation>En anden aflæser kan være tilsluttet. Vent to minutter, og prøv igen; kontrollér klient- og serveradresse.</translation>
    </message>
    <message>
        <source>Ask for less at once, or write in smaller parts.</source>
        <translation>Bed om mindre ad gangen, eller skriv i mindre dele.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Bed om mindre ad gangen.</translation>
    </message>
    <message>
        <source>Ask for less, or connect with an access level that has more rights.</source>
        <translation>Bed om mindre, eller opret forbindelse med et adgangsniveau med flere rettigheder.</translation>
    </message>
    <message>
        <source>Ask for less, or connect with more rights.</source>
        <translation>Bed om mindre, eller opret forbindelse med flere rettigheder.</translation>
    </message>
    <message>
        <source>Ask for the signed command again; it may have been changed on its way, or be meant for another meter.</source>
        <translation>Bed om den signerede kommando igen; den kan være ændret undervejs eller være beregnet til en anden måler.</translation>
    </message>
    <message>
        <source>Ask one attribute at a time, without selection; keep a trace if it stays.</source>
        <translation>Bed om én attribut ad gangen, uden udvælgelse; gem en sporing, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>Ask one attribute at a time.</source>
        <translation>Bed om én attribut ad gangen.</translation>
    </message>
    <message>
        <source>Ask one attribute at a time; use another way of reading.</source>
        <translation>Bed om én attribut ad gangen; brug en anden læsemåde.</translation>
    </message>
    <message>
        <source>Bytes arrive, but none of them make sense.</source>
        <translation>Der kommer byte, men ingen af dem giver mening.</translation>
    </message>
    <message>
        <source>Check class, OBIS code and attribute; list the meter&apos;s objects to see what there is.</source>
        <translation>Kontrollér klasse, OBIS-kode og attribut; list målerens objekter for at se, hvad der findes.</translation>
    </message>
    <message>
        <source>Check client address, access level and password, then connect again.</source>
        <translation>Kontrollér klientadresse, adgangsniveau og adgangskode, og opret forbindelse igen.</translation>
    </message>
    <message>
        <source>Check client address, access level and password. If they are right, wait some minutes: the meter may be locked after wrong tries.</source>
        <translation>Kontrollér klientadresse, adgangsniveau og adgangskode. Hvis de er rigtige, så vent nogle minutter: måleren kan være låst efter forkerte forsøg.</translation>
    </message>
    <message>
        <source>Check client address, access level and password; another try with the same settings will be refused as well.</source>
        <translation>Kontrollér klientadresse, adgangsniveau og adgangskode; endnu et forsøg med samme indstillinger bliver også afvist.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Kontrollér dens navn og mappe.</translation>
    </message>
    <message>
        <source>Check password and keys for this access level and this meter. Some meters lock for minutes after wrong tries.</source>
        <translation>Kontrollér adgangskode og nøgler til dette adgangsniveau og denne måler. Nogle målere låser i flere minutter efter forkerte forsøg.</translation>
    </message>
    <message>
        <source>Check that it is a file, that you may read it, and its size.</source>
        <translation>Kontrollér, at det er en fil, at du må læse den, og dens størrelse.</translation>
    </message>
    <message>
        <source>Check that it is meant for this meter.</source>
        <translation>Kontrollér, at den er beregnet til denne måler.</translation>
    </message>
    <message>
        <source>Check that it is still the same meter, then read again.</source>
        <translation>Kontrollér, at det stadig er samme måler, og læs igen.</translation>
    </message>
    <message>
        <source>Check that it is the meter you mean; choose its own keys.</source>
        <translation>Kontrollér, at det er den ønskede måler; vælg dens egne nøgler.</translation>
    </message>
    <message>
        <source>Check that it is the right file and that it is complete; the place of the fault is named.</source>
        <translation>Kontrollér, at det er den rigtige fil, og at den er komplet; fejlens sted er angivet.</translation>
    </message>
    <message>
        <source>Check that the association still stands; connect again.</source>
        <translation>Kontrollér, at associationen stadig består; opret forbindelse igen.</translation>
    </message>
    <message>
        <source>Check that the client&apos;s certificate is in the meter.</source>
        <translation>Kontrollér, at klientens certifikat findes i måleren.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk has room.</source>
        <translation>Kontrollér, at mappen findes, at du må skrive i den, og at der er plads på disken.</translation>
    </message>
    <message>
        <source>Check that the head sits on the optical port the right way up, that the meter has supply, and that the port is not disabled in the meter. Then try again.</source>
        <translation>Kontrollér, at læsehovedet sidder rigtigt vendt på den optiske port, at måleren har forsyning, og at porten ikke er deaktiveret i måleren. Prøv derefter igen.</translation>
    </message>
    <message>
        <source>Check that the keys belong to this meter (compare serial number and system title) and that nobody has changed them.</source>
        <translation>Kontrollér, at nøglerne hører til denne måler (sammenlign serienummer og systemtitel), og at ingen har ændret dem.</translation>
    </message>
    <message>
        <source>Check that the keys belong to this meter and that nobody has changed them.</source>
        <translation>Kontrollér, at nøglerne hører til denne måler, og at ingen har ændret dem.</translation>
    </message>
    <message>
        <source>Check the access level and its security.</source>
        <translation>Kontrollér adgangsniveauet og dets sikkerhed.</translation>
    </message>
    <message>
        <source>Check the cable and the optical head, then try again.</source>
        <translation>Kontrollér kablet og det optiske læsehoved, og prøv igen.</translation>
    </message>
    <message>
        <source>Check the password for this access level; some meters lock for minutes after wrong tries.</source>
        <translation>Kontrollér adgangskoden til dette adgangsniveau; nogle målere låser i flere minutter efter forkerte forsøg.</translation>
    </message>
    <message>
        <source>Check the server address and that it is the meter you mean.</source>
        <translation>Kontrollér serveradressen, og at det er den ønskede måler.</translation>
    </message>
    <message>
        <source>Check the server address; keep a trace if it stays.</source>
        <translation>Kontrollér serveradressen; gem en sporing, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>Check the server address; wait a minute and connect again.</source>
        <translation>Kontrollér serveradressen; vent et minut, og opret forbindelse igen.</translation>
    </message>
    <message>
        <source>Choose a client (access level) that this meter knows.</source>
        <translation>Vælg en klient (et adgangsniveau), som denne måler kender.</translation>
    </message>
    <message>
        <source>Choose a mechanism: low-level password or high-level security.</source>
        <translation>Vælg en mekanisme: adgangskode på lavt niveau eller sikkerhed på højt niveau.</translation>
    </message>
    <message>
        <source>Choose a user that is in the meter&apos;s user list, or name none.</source>
        <translation>Vælg en bruger fra målerens brugerliste, eller angiv ingen.</translation>
    </message>
    <message>
        <source>Choose a value inside the range named.</source>
        <translation>Vælg en værdi inden for det angivne område.</translation>
    </message>
    <message>
        <source>Choose another access level; try short names with an old meter.</source>
        <translation>Vælg et andet adgangsniveau; prøv korte navne ved en ældre måler.</translation>
    </message>
    <message>
        <source>Choose another state folder, or delete this one to begin with a new meter.</source>
        <translation>Vælg en anden tilstandsmappe, eller slet denne for at begynde med en ny måler.</translation>
    </message>
    <message>
        <source>Choose ciphered or plain, logical or short names, as the meter wants.</source>
        <translation>Vælg krypteret eller ukrypteret, logiske eller korte navne, som måleren kræver.</translation>
    </message>
    <message>
        <source>Choose one of the codes named.</source>
        <translation>Vælg en af de angivne koder.</translation>
    </message>
    <message>
        <source>Choose one of the families named.</source>
        <translation>Vælg en af de angivne familier.</translation>
    </message>
    <message>
        <source>Choose one of the settings named.</source>
        <translation>Vælg en af de angivne indstillinger.</translation>
    </message>
    <message>
        <source>Choose the access level&apos;s own security: with keys if the meter ciphers, without if it does not; try short names with an old meter.</source>
        <translation>Vælg adgangsniveauets egen sikkerhed: med nøgler, hvis måleren krypterer, ellers uden; prøv korte navne ved en ældre måler.</translation>
    </message>
    <message>
        <source>Choose the mechanism of this access level: none, low-level password, or one of the high-level ones.</source>
        <translation>Vælg dette adgangsniveaus mekanisme: ingen, adgangskode på lavt niveau eller en af dem på højt niveau.</translation>
    </message>
    <message>
        <source>Close the other program (a terminal, a modem manager, another Metersmith) and try again.</source>
        <translation>Luk det andet program (en terminal, modemhåndtering, et andet Metersmith), og prøv igen.</translation>
    </message>
    <message>
        <source>Compare the value with the limits of this meter; some settings need a sealed switch or another access level.</source>
        <translation>Sammenlign værdien med denne målers grænser; nogle indstillinger kræver en plomberet kontakt eller et andet adgangsniveau.</translation>
    </message>
    <message>
        <source>Compare the value with what this meter allows, and correct it.</source>
        <translation>Sammenlign værdien med det, denne måler tillader, og ret den.</translation>
    </message>
    <message>
        <source>Connect again and ask for less at once.</source>
        <translation>Opret forbindelse igen, og bed om mindre ad gangen.</translation>
    </message>
    <message>
        <source>Connect again and repeat the same write; it finds out and finishes what is left.</source>
        <translation>Opret forbindelse igen, og gentag samme skrivning; den finder ud af, hvad der mangler, og gør det færdigt.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Opret forbindelse igen.</translation>
    </message>
    <message>
        <source>Connect again; choose an access level that may use this service.</source>
        <translation>Opret forbindelse igen; vælg et adgangsniveau, der må bruge denne tjeneste.</translation>
    </message>
    <message>
        <source>Connect again; seat the optical head well.</source>
        <translation>Opret forbindelse igen; sæt det optiske læsehoved ordentligt på.</translation>
    </message>
    <message>
        <source>Connect with an access level that has more rights.</source>
        <translation>Opret forbindelse med et adgangsniveau med flere rettigheder.</translation>
    </message>
    <message>
        <source>Correct the place named, then check the document again.</source>
        <translation>Ret det angivne sted, og kontrollér dokumentet igen.</translation>
    </message>
    <message>
        <source>Do not trust it. Check that it is the meter you mean, and that nothing stands between it and you.</source>
        <translation>Stol ikke på det. Kontrollér, at det er den ønskede måler, og at intet står mellem den og dig.</translation>
    </message>
    <message>
        <source>Do not trust the answer. Check that it is the meter you mean, and that nothing stands between it and you.</source>
        <translation>Stol ikke på svaret. Kontrollér, at det er den ønskede måler, og at intet står mellem den og dig.</translation>
    </message>
    <message>
        <source>Document and meter are of different families.</source>
        <translation>Dokument og måler er af forskellige familier.</translation>
    </message>
    <message>
        <source>Enter the meter&apos;s password, or choose the public access level.</source>
        <translation>Angiv målerens adgangskode, eller vælg det offentlige adgangsniveau.</translation>
    </message>
    <message>
        <source>Find out what it has done, then invoke it again.</source>
        <translation>Find ud af, hvad den har udført, og udfør den igen.</translation>
    </message>
    <message>
        <source>Frames arrive, but decryption fails with this key.</source>
        <translation>Der kommer rammer, men dekryptering mislykkes med denne nøgle.</translation>
    </message>
    <message>
        <source>Frames arrive, decryption fails with this key.</source>
        <translation>Der kommer rammer, dekryptering mislykkes med denne nøgle.</translation>
    </message>
    <message>
        <source>Give the meter&apos;s keys as a key file, or choose an access level that does not cipher.</source>
        <translation>Angiv målerens nøgler som nøglefil, eller vælg et adgangsniveau uden kryptering.</translation>
    </message>
    <message>
        <source>Give the parameter with the type of the method&apos;s table.</source>
        <translation>Angiv parameteren med typen fra metodens tabel.</translation>
    </message>
    <message>
        <source>Give the password or the keys, or choose the public access level.</source>
        <translation>Angiv adgangskoden eller nøglerne, eller vælg det offentlige adgangsniveau.</translation>
    </message>
    <message>
        <source>Give the system title that the meter expects of this client, eight octets.</source>
        <translation>Angiv den systemtitel, som måleren forventer af denne klient, otte oktetter.</translation>
    </message>
    <message>
        <source>Hold the head still and try again. A write that was cut is completed by running it again.</source>
        <translation>Hold læsehovedet stille, og prøv igen. En afbrudt skrivning fuldføres ved at køre den igen.</translation>
    </message>
    <message>
        <source>Improve the connection and try again, or allow more time.</source>
        <translation>Forbedr forbindelsen, og prøv igen, eller tillad mere tid.</translation>
    </message>
    <message>
        <source>Invoke it again from the start.</source>
        <translation>Udfør den igen fra begyndelsen.</translation>
    </message>
    <message>
        <source>It cannot be used.</source>
        <translation>Den kan ikke bruges.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Den kører allerede.</translation>
    </message>
    <message>
        <source>It is stopped already.</source>
        <translation>Den er allerede stoppet.</translation>
    </message>
    <message>
        <source>It took longer than its time limit.</source>
        <translation>Det tog længere end tidsgrænsen.</translation>
    </message>
    <message>
        <source>Keep a trace of the conversation and ask the meter&apos;s maker.</source>
        <translation>Gem en sporing af kommunikationen, og spørg målerens producent.</translation>
    </message>
    <message>
        <source>Keep a trace of the conversation and send it with a report.</source>
        <translation>Gem en sporing af kommunikationen, og send den med en fejlrapport.</translation>
    </message>
    <message>
        <source>List the meter&apos;s objects.</source>
        <translation>List målerens objekter.</translation>
    </message>
    <message>
        <source>List the meter&apos;s objects; another access level may see more.</source>
        <translation>List målerens objekter; et andet adgangsniveau kan muligvis se flere.</translation>
    </message>
    <message>
        <source>Loading data into the meter failed.</source>
        <translation>Indlæsning af data i måleren mislykkedes.</translation>
    </message>
    <message>
        <source>Look at the access rights in the object list; connect with an access level that has them.</source>
        <translation>Se adgangsrettighederne i objektlisten; opret forbindelse med et adgangsniveau, der har dem.</translation>
    </message>
    <message>
        <source>Look at the access rights in the object list; connect with more rights.</source>
        <translation>Se adgangsrettighederne i objektlisten; opret forbindelse med flere rettigheder.</translation>
    </message>
    <message>
        <source>Look at the part named; --help shows every form.</source>
        <translation>Se på den angivne del; --help viser alle former.</translation>
    </message>
    <message>
        <source>Look at the place named and correct it. If it came from the meter, read again and keep a trace.</source>
        <translation>Se på det angivne sted, og ret det. Hvis det kom fra måleren, så læs igen, og gem en sporing.</translation>
    </message>
    <message>
        <source>Look at the state of the object.</source>
        <translation>Se objektets tilstand.</translation>
    </message>
    <message>
        <source>Look at the state of the object: the action may not be allowed in it.</source>
        <translation>Se objektets tilstand: handlingen er muligvis ikke tilladt i den.</translation>
    </message>
    <message>
        <source>Look up class and version of the object in the object list.</source>
        <translation>Slå objektets klasse og version op i objektlisten.</translation>
    </message>
    <message>
        <source>Look up its class in the object list.</source>
        <translation>Slå dets klasse op i objektlisten.</translation>
    </message>
    <message>
        <source>Meter and program have no services in common for this client.</source>
        <translation>Måler og program har ingen fælles tjenester for denne klient.</translation>
    </message>
    <message>
        <source>Meter and program have no version of the association protocol in common.</source>
        <translation>Måler og program har ingen fælles version af associationsprotokollen.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Der er intet tilbage at gøre.</translation>
    </message>
    <message>
        <source>Nothing was done: you said no.</source>
        <translation>Intet blev gjort: du svarede nej.</translation>
    </message>
    <message>
        <source>Only an echo comes back; the meter is silent.</source>
        <translation>Kun et ekko kommer tilbage; måleren er tavs.</translation>
    </message>
    <message>
        <source>Open a document made by this program, or make a new one.</source>
        <translation>Åbn et dokument, som dette program har lavet, eller opret et nyt.</translation>
    </message>
    <message>
        <source>Plug in the optical head, or choose another port. The address of a network meter must be reachable.</source>
        <translation>Tilslut det optiske læsehoved, eller vælg en anden port. En netværksmålers adresse skal kunne nås.</translation>
    </message>
    <message>
        <source>Read again from the start; another client may have come in between.</source>
        <translation>Læs igen fra begyndelsen; en anden klient kan være kommet imellem.</translation>
    </message>
    <message>
        <source>Read again. If it comes from a file, check that it is the right file.</source>
        <translation>Læs igen. Hvis det kommer fra en fil, så kontrollér, at det er den rigtige fil.</translation>
    </message>
    <message>
        <source>Read again. If it was pasted or comes from a file, check that it is complete.</source>
        <translation>Læs igen. Hvis det er indsat eller kommer fra en fil, så kontrollér, at det er komplet.</translation>
    </message>
    <message>
        <source>Read again; ask for a shorter range.</source>
        <translation>Læs igen; bed om et kortere interval.</translation>
    </message>
    <message>
        <source>Read the attribute and write the same type.</source>
        <translation>Læs attributten, og skriv samme type.</translation>
    </message>
    <message>
        <source>Read the attribute to see its type, then write the same type.</source>
        <translation>Læs attributten for at se dens type, og skriv samme type.</translation>
    </message>
    <message>
        <source>Read the attribute to see what it holds, then write it again.</source>
        <translation>Læs attributten for at se dens indhold, og skriv den igen.</translation>
    </message>
    <message>
        <source>Read the configuration and compare. The meter may have rounded the value or need a restart.</source>
        <translation>Læs konfigurationen, og sammenlign. Måleren kan have afrundet værdien eller kræve en genstart.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter through the public client and go on above it. If it was the meter&apos;s answer that repeated a counter, somebody may be replaying frames.</source>
        <translation>Læs målerens tæller via den offentlige klient, og fortsæt over den. Hvis det var målerens svar, der gentog en tæller, er der måske nogen, der genafspiller rammer.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter through the public client and go on above it. If the meter&apos;s answer repeated a counter, somebody may be replaying frames.</source>
        <translation>Læs målerens tæller via den offentlige klient, og fortsæt over den. Hvis målerens svar gentog en tæller, er der måske nogen, der genafspiller rammer.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter through the public client and go on above it; keep one counter file for each client.</source>
        <translation>Læs målerens tæller via den offentlige klient, og fortsæt over den; hav én tællerfil for hver klient.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register and its event log.</source>
        <translation>Læs målerens fejlregister og hændelseslog.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register and its event log; the meter may have to be replaced.</source>
        <translation>Læs målerens fejlregister og hændelseslog; måleren skal måske udskiftes.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register.</source>
        <translation>Læs målerens fejlregister.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register; it may have to be replaced.</source>
        <translation>Læs målerens fejlregister; den skal måske udskiftes.</translation>
    </message>
    <message>
        <source>Read the state of the object, then try again.</source>
        <translation>Læs objektets tilstand, og prøv igen.</translation>
    </message>
    <message>
        <source>Seat the optical head again and keep bright light away. Check the baud rate of the port.</source>
        <translation>Sæt det optiske læsehoved på igen, og hold stærkt lys væk. Kontrollér portens baudrate.</translation>
    </message>
    <message>
        <source>Seat the optical head again, keep bright light away, and read again.</source>
        <translation>Sæt det optiske læsehoved på igen, hold stærkt lys væk, og læs igen.</translation>
    </message>
    <message>
        <source>Something is not written as it must be.</source>
        <translation>Noget er ikke skrevet, som det skal være.</translation>
    </message>
    <message>
        <source>Start again when you want it done.</source>
        <translation>Start igen, når du ønsker det udført.</translation>
    </message>
    <message>
        <source>Start again; seat the optical head well, blocks may have been lost.</source>
        <translation>Start igen; sæt det optiske læsehoved ordentligt på, blokke kan være gået tabt.</translation>
    </message>
    <message>
        <source>Start the transfer again from its first block.</source>
        <translation>Start overførslen igen fra dens første blok.</translation>
    </message>
    <message>
        <source>Start the transfer again.</source>
        <translation>Start overførslen igen.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Stoppet, som du bad om.</translation>
    </message>
    <message>
        <source>The access level may be too low for it. Try another client, or another request.</source>
        <translation>Adgangsniveauet kan være for lavt til det. Prøv en anden klient eller en anden forespørgsel.</translation>
    </message>
    <message>
        <source>The answer came with less protection than was agreed.</source>
        <translation>Svaret kom med mindre beskyttelse end aftalt.</translation>
    </message>
    <message>
        <source>The application in the meter cannot be reached.</source>
        <translation>Applikationen i måleren kan ikke nås.</translation>
    </message>
    <message>
        <source>The command is not written as it must be.</source>
        <translation>Kommandoen er ikke skrevet, som den skal være.</translation>
    </message>
    <message>
        <source>The connection to the meter was lost.</source>
        <translation>Forbindelsen til måleren gik tabt.</translation>
    </message>
    <message>
        <source>The data ends in the middle of a field.</source>
        <translation>Dataene ender midt i et felt.</translation>
    </message>
    <message>
        <source>The data in the meter is not ready.</source>
        <translation>Dataene i måleren er ikke klar.</translation>
    </message>
    <message>
        <source>The data is larger or deeper than anything a meter sends.</source>
        <translation>Dataene er større eller dybere end noget, en måler sender.</translation>
    </message>
    <message>
        <source>The data is larger than the meter takes.</source>
        <translation>Dataene er større, end måleren kan modtage.</translation>
    </message>
    <message>
        <source>The document breaks a rule.</source>
        <translation>Dokumentet overtræder en regel.</translation>
    </message>
    <message>
        <source>The document was made by a newer version of this program.</source>
        <translation>Dokumentet er lavet af en nyere version af dette program.</translation>
    </message>
    <message>
        <source>The emulated meter&apos;s memory holds no valid state.</source>
        <translation>Den emulerede målers hukommelse indeholder ingen gyldig tilstand.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Filen kan ikke skrives.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Filen findes ikke.</translation>
    </message>
    <message>
        <source>The file is not a JSON document.</source>
        <translation>Filen er ikke et JSON-dokument.</translation>
    </message>
    <message>
        <source>The head works and reflects its own light. Seat it on the meter&apos;s optical port and turn it the right way up.</source>
        <translation>Læsehovedet virker og reflekterer sit eget lys. Sæt det på målerens optiske port, og vend det rigtigt.</translation>
    </message>
    <message>
        <source>The largest APDU that was offered is too small for the meter.</source>
        <translation>Den største APDU, der blev tilbudt, er for lille til måleren.</translation>
    </message>
    <message>
        <source>The line is good. Check that the keys belong to this meter (compare serial number and system title), that encryption and authentication key are not exchanged, and that nobody has changed the keys since.</source>
        <translation>Linjen er god. Kontrollér, at nøglerne hører til denne måler (sammenlign serienummer og systemtitel), at krypterings- og autentificeringsnøgle ikke er byttet om, og at ingen har ændret nøglerne siden.</translation>
    </message>
    <message>
        <source>The line was cut while a value was being written: the meter has the old or the new value.</source>
        <translation>Linjen blev afbrudt, mens en værdi blev skrevet: måleren har den gamle eller den nye værdi.</translation>
    </message>
    <message>
        <source>The meter answered something else than was asked.</source>
        <translation>Måleren svarede på noget andet, end der blev spurgt om.</translation>
    </message>
    <message>
        <source>The meter answers with a number that the standard does not list.</source>
        <translation>Måleren svarer med et nummer, som standarden ikke indeholder.</translation>
    </message>
    <message>
        <source>The meter calls itself by another system title than expected.</source>
        <translation>Måleren angiver en anden systemtitel end forventet.</translation>
    </message>
    <message>
        <source>The meter cannot be talked to in this association.</source>
        <translation>Der kan ikke kommunikeres med måleren i denne association.</translation>
    </message>
    <message>
        <source>The meter cannot carry out this request.</source>
        <translation>Måleren kan ikke udføre denne forespørgsel.</translation>
    </message>
    <message>
        <source>The meter cannot do this just now.</source>
        <translation>Måleren kan ikke gøre dette lige nu.</translation>
    </message>
    <message>
        <source>The meter could not store the data.</source>
        <translation>Måleren kunne ikke lagre dataene.</translation>
    </message>
    <message>
        <source>The meter did not change its state.</source>
        <translation>Måleren ændrede ikke sin tilstand.</translation>
    </message>
    <message>
        <source>The meter did not take the value.</source>
        <translation>Måleren overtog ikke værdien.</translation>
    </message>
    <message>
        <source>The meter does not accept the application entity that was asked for.</source>
        <translation>Måleren accepterer ikke den applikationsenhed (application entity), der blev bedt om.</translation>
    </message>
    <message>
        <source>The meter does not accept the certificate or qualifier that this client presents.</source>
        <translation>Måleren accepterer ikke det certifikat eller den qualifier, som denne klient præsenterer.</translation>
    </message>
    <message>
        <source>The meter does not accept the invocation identifier of this client.</source>
        <translation>Måleren accepterer ikke denne klients invocation identifier.</translation>
    </message>
    <message>
        <source>The meter does not accept the invocation identifier that was asked for.</source>
        <translation>Måleren accepterer ikke den invocation identifier, der blev bedt om.</translation>
    </message>
    <message>
        <source>The meter does not accept the qualifier that was asked for.</source>
        <translation>Måleren accepterer ikke den qualifier, der blev bedt om.</translation>
    </message>
    <message>
        <source>The meter does not accept this program&apos;s system title.</source>
        <translation>Måleren accepterer ikke dette programs systemtitel.</translation>
    </message>
    <message>
        <source>The meter does not allow this access.</source>
        <translation>Måleren tillader ikke denne adgang.</translation>
    </message>
    <message>
        <source>The meter does not allow this service now: there is no association, or it has ended.</source>
        <translation>Måleren tillader ikke denne tjeneste nu: der er ingen association, eller den er afsluttet.</translation>
    </message>
    <message>
        <source>The meter does not allow this.</source>
        <translation>Måleren tillader ikke dette.</translation>
    </message>
    <message>
        <source>The meter does not answer.</source>
        <translation>Måleren svarer ikke.</translation>
    </message>
    <message>
        <source>The meter does not carry out this action and does not say why.</source>
        <translation>Måleren udfører ikke denne handling og siger ikke hvorfor.</translation>
    </message>
    <message>
        <source>The meter does not have this object.</source>
        <translation>Måleren har ikke dette objekt.</translation>
    </message>
    <message>
        <source>The meter does not know the user that this client names.</source>
        <translation>Måleren kender ikke den bruger, som denne klient angiver.</translation>
    </message>
    <message>
        <source>The meter does not know this association any more.</source>
        <translation>Måleren kender ikke længere denne association.</translation>
    </message>
    <message>
        <source>The meter does not know this service.</source>
        <translation>Måleren kender ikke denne tjeneste.</translation>
    </message>
    <message>
        <source>The meter does not know this way of authenticating for this client.</source>
        <translation>Måleren kender ikke denne autentificeringsmåde for denne klient.</translation>
    </message>
    <message>
        <source>The meter does not know what was asked for.</source>
        <translation>Måleren kender ikke det, der blev spurgt om.</translation>
    </message>
    <message>
        <source>The meter does not let this be loaded.</source>
        <translation>Måleren tillader ikke, at dette indlæses.</translation>
    </message>
    <message>
        <source>The meter does not offer this way of talking.</source>
        <translation>Måleren tilbyder ikke denne kommunikationsmåde.</translation>
    </message>
    <message>
        <source>The meter does not offer this way of talking: it wants ciphering, or none, or short names instead of logical names.</source>
        <translation>Måleren tilbyder ikke denne kommunikationsmåde: den kræver kryptering eller ingen, eller korte navne i stedet for logiske navne.</translation>
    </message>
    <message>
        <source>The meter does not support this service.</source>
        <translation>Måleren understøtter ikke denne tjeneste.</translation>
    </message>
    <message>
        <source>The meter does not take this value and does not say why.</source>
        <translation>Måleren overtager ikke denne værdi og siger ikke hvorfor.</translation>
    </message>
    <message>
        <source>The meter does not understand the data.</source>
        <translation>Måleren forstår ikke dataene.</translation>
    </message>
    <message>
        <source>The meter expects another type of value.</source>
        <translation>Måleren forventer en anden værditype.</translation>
    </message>
    <message>
        <source>The meter gave up a long action.</source>
        <translation>Måleren opgav en lang handling.</translation>
    </message>
    <message>
        <source>The meter gave up a long answer.</source>
        <translation>Måleren opgav et langt svar.</translation>
    </message>
    <message>
        <source>The meter gave up a long write.</source>
        <translation>Måleren opgav en lang skrivning.</translation>
    </message>
    <message>
        <source>The meter had a communication fault.</source>
        <translation>Måleren havde en kommunikationsfejl.</translation>
    </message>
    <message>
        <source>The meter has already seen a higher invocation counter from this client.</source>
        <translation>Måleren har allerede set en højere invocation counter fra denne klient.</translation>
    </message>
    <message>
        <source>The meter has forgotten the long action that was going on.</source>
        <translation>Måleren har glemt den lange handling, der var i gang.</translation>
    </message>
    <message>
        <source>The meter has forgotten the long answer that was going on.</source>
        <translation>Måleren har glemt det lange svar, der var i gang.</translation>
    </message>
    <message>
        <source>The meter has forgotten the long write that was going on.</source>
        <translation>Måleren har glemt den lange skrivning, der var i gang.</translation>
    </message>
    <message>
        <source>The meter has no memory free for this.</source>
        <translation>Måleren har ikke ledig hukommelse til dette.</translation>
    </message>
    <message>
        <source>The meter has no object with this OBIS code for this client.</source>
        <translation>Måleren har intet objekt med denne OBIS-kode for denne klient.</translation>
    </message>
    <message>
        <source>The meter has no object with this name for this client.</source>
        <translation>Måleren har intet objekt med dette navn for denne klient.</translation>
    </message>
    <message>
        <source>The meter has this object, but it is not available now.</source>
        <translation>Måleren har dette objekt, men det er ikke tilgængeligt nu.</translation>
    </message>
    <message>
        <source>The meter is in a state in which it does not do this.</source>
        <translation>Måleren er i en tilstand, hvor den ikke gør dette.</translation>
    </message>
    <message>
        <source>The meter is loading data.</source>
        <translation>Måleren er ved at indlæse data.</translation>
    </message>
    <message>
        <source>The meter is out of order.</source>
        <translation>Måleren er ude af drift.</translation>
    </message>
    <message>
        <source>The meter is too busy.</source>
        <translation>Måleren er for optaget.</translation>
    </message>
    <message>
        <source>The meter lacks something it needs for this.</source>
        <translation>Måleren mangler noget, den skal bruge til dette.</translation>
    </message>
    <message>
        <source>The meter refused the password.</source>
        <translation>Måleren afviste adgangskoden.</translation>
    </message>
    <message>
        <source>The meter refused the request as a whole.</source>
        <translation>Måleren afviste hele forespørgslen.</translation>
    </message>
    <message>
        <source>The meter refuses the association and gives no reason.</source>
        <translation>Måleren afviser associationen uden begrundelse.</translation>
    </message>
    <message>
        <source>The meter refuses the association for now: another client may be connected, or it is locked after wrong passwords.</source>
        <translation>Måleren afviser associationen foreløbig: en anden klient kan være forbundet, eller den er låst efter forkerte adgangskoder.</translation>
    </message>
    <message>
        <source>The meter refuses the association with a number that the standard does not list.</source>
        <translation>Måleren afviser associationen med et nummer, som standarden ikke indeholder.</translation>
    </message>
    <message>
        <source>The meter refuses the association without a diagnostic.</source>
        <translation>Måleren afviser associationen uden diagnose.</translation>
    </message>
    <message>
        <source>The meter refuses the connection.</source>
        <translation>Måleren afviser forbindelsen.</translation>
    </message>
    <message>
        <source>The meter refuses the request and does not say why.</source>
        <translation>Måleren afviser forespørgslen og siger ikke hvorfor.</translation>
    </message>
    <message>
        <source>The meter refuses the request with a number that the standard does not list.</source>
        <translation>Måleren afviser forespørgslen med et nummer, som standarden ikke indeholder.</translation>
    </message>
    <message>
        <source>The meter refuses the request with numbers that the standard does not list.</source>
        <translation>Måleren afviser forespørgslen med numre, som standarden ikke indeholder.</translation>
    </message>
    <message>
        <source>The meter refuses the terms of the association.</source>
        <translation>Måleren afviser associationens vilkår.</translation>
    </message>
    <message>
        <source>The meter refuses this association for good and gives no reason.</source>
        <translation>Måleren afviser denne association permanent og uden begrundelse.</translation>
    </message>
    <message>
        <source>The meter refuses this service.</source>
        <translation>Måleren afviser denne tjeneste.</translation>
    </message>
    <message>
        <source>The meter refuses to run or stop this.</source>
        <translation>Måleren afviser at køre eller stoppe dette.</translation>
    </message>
    <message>
        <source>The meter refuses to talk with this client.</source>
        <translation>Måleren afviser at kommunikere med denne klient.</translation>
    </message>
    <message>
        <source>The meter rejected a frame.</source>
        <translation>Måleren afviste en ramme.</translation>
    </message>
    <message>
        <source>The meter reports a fault of its hardware.</source>
        <translation>Måleren melder en hardwarefejl.</translation>
    </message>
    <message>
        <source>The meter reports a temporary failure.</source>
        <translation>Måleren melder en midlertidig fejl.</translation>
    </message>
    <message>
        <source>The meter took the value, but shows another one.</source>
        <translation>Måleren overtog værdien, men viser en anden.</translation>
    </message>
    <message>
        <source>The meter uses something that this program does not support.</source>
        <translation>Måleren bruger noget, som dette program ikke understøtter.</translation>
    </message>
    <message>
        <source>The meter waited too long for this client.</source>
        <translation>Måleren ventede for længe på denne klient.</translation>
    </message>
    <message>
        <source>The meter wants a newer version of DLMS.</source>
        <translation>Måleren kræver en nyere version af DLMS.</translation>
    </message>
    <message>
        <source>The meter wants to be told how this client authenticates.</source>
        <translation>Måleren kræver oplyst, hvordan denne klient autentificerer sig.</translation>
    </message>
    <message>
        <source>The meter&apos;s application refuses the association.</source>
        <translation>Målerens applikation afviser associationen.</translation>
    </message>
    <message>
        <source>The meter&apos;s protocol layer refuses the association and gives no reason.</source>
        <translation>Målerens protokollag afviser associationen og giver ingen begrundelse.</translation>
    </message>
    <message>
        <source>The meter&apos;s protocol layer refuses the association without a reason.</source>
        <translation>Målerens protokollag afviser associationen uden begrundelse.</translation>
    </message>
    <message>
        <source>The meter&apos;s protocol layer refuses with a number that the standard does not list.</source>
        <translation>Målerens protokollag afviser med et nummer, som standarden ikke indeholder.</translation>
    </message>
    <message>
        <source>The meter&apos;s storage is full or faulty.</source>
        <translation>Målerens lager er fuldt eller defekt.</translation>
    </message>
    <message>
        <source>The method expects a parameter of another type.</source>
        <translation>Metoden forventer en parameter af en anden type.</translation>
    </message>
    <message>
        <source>The method would reach beyond what this client may change.</source>
        <translation>Metoden ville nå ud over det, denne klient må ændre.</translation>
    </message>
    <message>
        <source>The object does not have this attribute.</source>
        <translation>Objektet har ikke denne attribut.</translation>
    </message>
    <message>
        <source>The object exists and cannot be reached now.</source>
        <translation>Objektet findes, men kan ikke nås nu.</translation>
    </message>
    <message>
        <source>The object is of another class.</source>
        <translation>Objektet er af en anden klasse.</translation>
    </message>
    <message>
        <source>The password or the key of this access level is wrong.</source>
        <translation>Adgangskoden eller nøglen til dette adgangsniveau er forkert.</translation>
    </message>
    <message>
        <source>The port broke while it was in use.</source>
        <translation>Porten svigtede under brug.</translation>
    </message>
    <message>
        <source>The port does not exist.</source>
        <translation>Porten findes ikke.</translation>
    </message>
    <message>
        <source>The request asks for more than this client may see.</source>
        <translation>Forespørgslen beder om mere, end denne klient må se.</translation>
    </message>
    <message>
        <source>The request asks for more than this client may see: a range, a column or an array element.</source>
        <translation>Forespørgslen beder om mere, end denne klient må se: et interval, en kolonne eller et arrayelement.</translation>
    </message>
    <message>
        <source>The request is longer than the meter takes.</source>
        <translation>Forespørgslen er længere, end måleren kan modtage.</translation>
    </message>
    <message>
        <source>The request or its answer is longer than agreed.</source>
        <translation>Forespørgslen eller dens svar er længere end aftalt.</translation>
    </message>
    <message>
        <source>The request was meant for another system title.</source>
        <translation>Forespørgslen var beregnet til en anden systemtitel.</translation>
    </message>
    <message>
        <source>The signature does not match the command and the key.</source>
        <translation>Signaturen passer ikke til kommandoen og nøglen.</translation>
    </message>
    <message>
        <source>The value is outside what is allowed.</source>
        <translation>Værdien er uden for det tilladte.</translation>
    </message>
    <message>
        <source>There is an object with this OBIS code, but of another class, or without this attribute.</source>
        <translation>Der findes et objekt med denne OBIS-kode, men af en anden klasse eller uden denne attribut.</translation>
    </message>
    <message>
        <source>There is no association with the meter.</source>
        <translation>Der er ingen association med måleren.</translation>
    </message>
    <message>
        <source>There is no such setting in this family.</source>
        <translation>Der findes ingen sådan indstilling i denne familie.</translation>
    </message>
    <message>
        <source>This access level needs a password or keys, and none were used.</source>
        <translation>Dette adgangsniveau kræver en adgangskode eller nøgler, og der blev ikke brugt nogen.</translation>
    </message>
    <message>
        <source>This access level needs a password.</source>
        <translation>Dette adgangsniveau kræver en adgangskode.</translation>
    </message>
    <message>
        <source>This cannot be run or stopped from outside.</source>
        <translation>Dette kan ikke køres eller stoppes udefra.</translation>
    </message>
    <message>
        <source>This client may not invoke this method.</source>
        <translation>Denne klient må ikke udføre denne metode.</translation>
    </message>
    <message>
        <source>This client may not read or write this attribute.</source>
        <translation>Denne klient må ikke læse eller skrive denne attribut.</translation>
    </message>
    <message>
        <source>This client may not read or write this.</source>
        <translation>Denne klient må ikke læse eller skrive dette.</translation>
    </message>
    <message>
        <source>This is not a configuration document.</source>
        <translation>Dette er ikke et konfigurationsdokument.</translation>
    </message>
    <message>
        <source>This meter family is not known.</source>
        <translation>Denne målerfamilie er ikke kendt.</translation>
    </message>
    <message>
        <source>This setting does not have that code.</source>
        <translation>Denne indstilling har ikke den kode.</translation>
    </message>
    <message>
        <source>Try again later, or with another access level.</source>
        <translation>Prøv igen senere eller med et andet adgangsniveau.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Prøv igen senere.</translation>
    </message>
    <message>
        <source>Try again later; the function may be switched off in this meter.</source>
        <translation>Prøv igen senere; funktionen kan være slået fra i denne måler.</translation>
    </message>
    <message>
        <source>Try again. If it happens every time, keep a trace and send it with a report.</source>
        <translation>Prøv igen. Hvis det sker hver gang, så gem en sporing, og send den med en fejlrapport.</translation>
    </message>
    <message>
        <source>Update Metersmith, then open it again.</source>
        <translation>Opdatér Metersmith, og åbn det igen.</translation>
    </message>
    <message>
        <source>Use a document of the meter&apos;s own family, or connect the meter that the document is for.</source>
        <translation>Brug et dokument fra målerens egen familie, eller tilslut den måler, som dokumentet er til.</translation>
    </message>
    <message>
        <source>Use an access level with more rights. Some values are fixed at ordering or locked in the meter; then take them out of the document.</source>
        <translation>Brug et adgangsniveau med flere rettigheder. Nogle værdier er fastlagt ved bestilling eller låst i måleren; tag dem da ud af dokumentet.</translation>
    </message>
    <message>
        <source>Use another way of reading, or another access level.</source>
        <translation>Brug en anden læsemåde eller et andet adgangsniveau.</translation>
    </message>
    <message>
        <source>Use the meter&apos;s own buttons or schedule.</source>
        <translation>Brug målerens egne knapper eller tidsplan.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; another client may be connected.</source>
        <translation>Vent et minut, og opret forbindelse igen; en anden klient kan være forbundet.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; keep a trace if it stays.</source>
        <translation>Vent et minut, og opret forbindelse igen; gem en sporing, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Vent et minut, og prøv igen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Vent et øjeblik, og prøv igen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays, the meter may be faulty.</source>
        <translation>Vent et øjeblik, og prøv igen. Hvis det fortsætter, kan måleren være defekt.</translation>
    </message>
    <message>
        <source>Wait a moment and try again; some meters refuse while they close a billing period or switch the breaker.</source>
        <translation>Vent et øjeblik, og prøv igen; nogle målere afviser, mens de afslutter en afregningsperiode eller kobler afbryderen.</translation>
    </message>
    <message>
        <source>Wait some minutes, then connect again.</source>
        <translation>Vent nogle minutter, og opret forbindelse igen.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Vent, til det er afsluttet, og prøv igen.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Vent, til det er afsluttet.</translation>
    </message>
    <message>
        <source>Write again from the start.</source>
        <translation>Skriv igen fra begyndelsen.</translation>
    </message>
    <message>
        <source>You may not use this port.</source>
        <translation>Du må ikke bruge denne port.</translation>
    </message>
    <message>
        <source>Frames arrive, decryption fails with this key: the meter has another one.</source>
        <translation>Der kommer rammer, dekryptering mislykkes med denne nøgle: måleren har en anden.</translation>
    </message>
    <message>
        <source>Looking for the meter</source>
        <translation>Leder efter måleren</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges came damaged</source>
        <translation>%1 af %2 udvekslinger kom beskadiget</translation>
    </message>
    <message>
        <source>IEC 62056-21 sign-on at %1</source>
        <translation>IEC 62056-21-sign-on ved %1</translation>
    </message>
    <message>
        <source>mode E from 300 7E1, then server %1/%2 as client %3</source>
        <translation>mode E fra 300 7E1, derefter server %1/%2 som klient %3</translation>
    </message>
    <message>
        <source>wrapper to server %1/%2 as client %3</source>
        <translation>wrapper til server %1/%2 som klient %3</translation>
    </message>
    <message>
        <source>SNRM to server %1/%2 as client %3, at %4</source>
        <translation>SNRM til server %1/%2 som klient %3, ved %4</translation>
    </message>
    <message>
        <source>the link stands</source>
        <translation>linket står</translation>
    </message>
    <message>
        <source>the meter opens programming mode</source>
        <translation>måleren åbner programmeringstilstanden</translation>
    </message>
    <message>
        <source>the meter lets us in</source>
        <translation>måleren lukker os ind</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>ekko</translation>
    </message>
    <message>
        <source>no byte</source>
        <translation>ingen byte</translation>
    </message>
    <message>
        <source>meter %1 %2</source>
        <translation>måler %1 %2</translation>
    </message>
    <message>
        <source>, first byte after %1 ms</source>
        <translation>, første byte efter %1 ms</translation>
    </message>
    <message>
        <source>, after %1 ms</source>
        <translation>, efter %1 ms</translation>
    </message>
    <message>
        <source>sudo usermod -aG %1 $USER, then log out and in again</source>
        <translation>sudo usermod -aG %1 $USER, log derefter ud og ind igen</translation>
    </message>
    <message>
        <source>no serial port: the driver %1 is not loaded</source>
        <translation>ingen seriel port: driveren %1 er ikke indlæst</translation>
    </message>
    <message>
        <source>no serial port: the driver %1 does not know it</source>
        <translation>ingen seriel port: driveren %1 kender det ikke</translation>
    </message>
    <message>
        <source>no permission for %1</source>
        <translation>ingen adgang til %1</translation>
    </message>
    <message>
        <source>no serial port (the driver %1 is not loaded) and no permission for %2</source>
        <translation>ingen seriel port (driveren %1 er ikke indlæst) og ingen adgang til %2</translation>
    </message>
    <message>
        <source>%1 has it open</source>
        <translation>%1 har den åben</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Luk det program.</translation>
    </message>
    <message>
        <source>Bluetooth serial port</source>
        <translation>Seriel Bluetooth-port</translation>
    </message>
    <message>
        <source>Waiting for the meter to send</source>
        <translation>Venter på, at måleren sender</translation>
    </message>
    <message>
        <source>Writing registers</source>
        <translation>Skriver registre</translation>
    </message>
    <message>
        <source>Reading registers</source>
        <translation>Læser registre</translation>
    </message>
    <message>
        <source>Receiving the readout: %1 lines, %2 bytes</source>
        <translation>Modtager udlæsningen: %1 linjer, %2 byte</translation>
    </message>
    <message>
        <source>A meter is there, at another server address.</source>
        <translation>Der er en måler, på en anden serveradresse.</translation>
    </message>
    <message>
        <source>Answers come damaged: the head sits badly, or light disturbs it.</source>
        <translation>Svarene kommer beskadigede: læsehovedet sidder dårligt, eller lys forstyrrer det.</translation>
    </message>
    <message>
        <source>Ask for its server address (logical and physical) and give it with --server.</source>
        <translation>Spørg efter dens serveradresse (logisk og fysisk), og angiv den med --server.</translation>
    </message>
    <message>
        <source>Bytes come that make no sense at any speed or parity tried.</source>
        <translation>Der kommer bytes, som ikke giver mening ved nogen prøvet hastighed eller paritet.</translation>
    </message>
    <message>
        <source>Check address and port number, that the converter or gateway has supply, and that no firewall is between.</source>
        <translation>Kontrollér adresse og portnummer, at konverteren eller gatewayen har forsyning, og at ingen firewall er imellem.</translation>
    </message>
    <message>
        <source>Check that the converter&apos;s cable or head is on the meter, and the converter&apos;s speed and parity: 9600 8N1.</source>
        <translation>Kontrollér, at konverterens kabel eller læsehoved sidder på måleren, samt konverterens hastighed og paritet: 9600 8N1.</translation>
    </message>
    <message>
        <source>Check the cable, plug the head in again, and start once more.</source>
        <translation>Kontrollér kablet, tilslut læsehovedet igen, og begynd forfra.</translation>
    </message>
    <message>
        <source>Check the password of this access level. It was tried once; some meters lock for minutes after several wrong ones.</source>
        <translation>Kontrollér adgangskoden for dette adgangsniveau. Den blev prøvet én gang; nogle målere spærrer i minutter efter flere forkerte.</translation>
    </message>
    <message>
        <source>Check the password; some meters leave programming mode for minutes after wrong ones.</source>
        <translation>Kontrollér adgangskoden; nogle målere forlader programmeringstilstanden i minutter efter forkerte adgangskoder.</translation>
    </message>
    <message>
        <source>Choose a client (access level) that the meter knows, with the security that belongs to it.</source>
        <translation>Vælg en klient (adgangsniveau), som måleren kender, med den sikkerhed, der hører til.</translation>
    </message>
    <message>
        <source>Choose a client (access level) that the meter knows.</source>
        <translation>Vælg en klient (adgangsniveau), som måleren kender.</translation>
    </message>
    <message>
        <source>Close the other program, then start once more.</source>
        <translation>Luk det andet program, og begynd forfra.</translation>
    </message>
    <message>
        <source>Compare serial number and system title of the key file with the meter&apos;s, see that encryption and authentication key are not exchanged, and that nobody has changed the keys since.</source>
        <translation>Sammenlign nøglefilens serienummer og systemtitel med målerens, se, at krypterings- og autentifikationsnøgle ikke er forbyttet, og at ingen har skiftet nøglerne siden.</translation>
    </message>
    <message>
        <source>End the other connection, or wait two minutes until the meter gives it up, and start once more.</source>
        <translation>Afslut den anden forbindelse, eller vent to minutter, til måleren opgiver den, og begynd forfra.</translation>
    </message>
    <message>
        <source>Give the meter&apos;s key file with --keys, or choose a client that needs none.</source>
        <translation>Angiv målerens nøglefil med --keys, eller vælg en klient, der ikke behøver nogen.</translation>
    </message>
    <message>
        <source>Give the password of this access level, or choose the public client.</source>
        <translation>Angiv adgangskoden for dette adgangsniveau, eller vælg den offentlige klient.</translation>
    </message>
    <message>
        <source>Keep a trace (--trace FILE) and send it with a report.</source>
        <translation>Gem en sporing (--trace FILE), og send den med en rapport.</translation>
    </message>
    <message>
        <source>Keep bright light away, see that no other device is on the line, and keep a trace (--trace FILE).</source>
        <translation>Hold stærkt lys væk, se, at ingen anden enhed er på linjen, og gem en sporing (--trace FILE).</translation>
    </message>
    <message>
        <source>Let the mode be found out (auto); where registers are wanted, see whether the meter&apos;s data readout holds them.</source>
        <translation>Lad mode blive fundet automatisk (auto); ønskes registre, så se, om målerens dataudlæsning indeholder dem.</translation>
    </message>
    <message>
        <source>Look the message up in the meter&apos;s manual. Most often the register does not exist, may not be written, or needs a password.</source>
        <translation>Slå meddelelsen op i målerens manual. Oftest findes registret ikke, må ikke skrives eller kræver en adgangskode.</translation>
    </message>
    <message>
        <source>Nobody takes connections at this network address.</source>
        <translation>Ingen tager imod forbindelser på denne netværksadresse.</translation>
    </message>
    <message>
        <source>Not one byte comes back, at any speed.</source>
        <translation>Ikke en byte kommer tilbage, ved nogen hastighed.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Intet skal gøres.</translation>
    </message>
    <message>
        <source>Plug in the optical head, or choose the port where it is; &quot;heads&quot; lists them.</source>
        <translation>Tilslut det optiske læsehoved, eller vælg porten, hvor det er; &quot;heads&quot; viser dem.</translation>
    </message>
    <message>
        <source>Read it with &quot;readout&quot;; its COSEM objects cannot be reached at this port.</source>
        <translation>Læs den med &quot;readout&quot;; dens COSEM-objekter kan ikke nås på denne port.</translation>
    </message>
    <message>
        <source>Read its data readout instead. An OMNIPOWER meter may have mode E switched off (Z18), or answer HDLC directly.</source>
        <translation>Læs dens dataudlæsning i stedet. En OMNIPOWER-måler kan have mode E slået fra (Z18) eller svare med HDLC direkte.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter as the public client and go on above it; see that no other program uses the same keys.</source>
        <translation>Læs målerens tæller som offentlig klient, og fortsæt over den; se, at intet andet program bruger de samme nøgler.</translation>
    </message>
    <message>
        <source>Seat the head in the middle of the port, hold it still, and keep sunlight and lamps away; the link quality shows when it is well.</source>
        <translation>Sæt læsehovedet midt på porten, hold det stille, og hold sollys og lamper væk; linjekvaliteten viser, hvornår det er godt.</translation>
    </message>
    <message>
        <source>Seat the head on the optical port, cable downwards, and turn it the right way up. Check that the meter has supply, that its cover does not hide the port, and that the port is not disabled (right push button, or by configuration).</source>
        <translation>Sæt læsehovedet på den optiske port, kablet nedad, og vend det rigtigt. Kontrollér, at måleren har forsyning, at dens dæksel ikke skjuler porten, og at porten ikke er slået fra (højre trykknap eller ved konfiguration).</translation>
    </message>
    <message>
        <source>Start again: the meter now lets this client in. If it happens again, another program uses the same keys.</source>
        <translation>Begynd forfra: måleren lukker nu denne klient ind. Sker det igen, bruger et andet program de samme nøgler.</translation>
    </message>
    <message>
        <source>The connection stands, and not one byte comes back.</source>
        <translation>Forbindelsen står, og ikke en byte kommer tilbage.</translation>
    </message>
    <message>
        <source>The head echoes, the meter is silent.</source>
        <translation>Læsehovedet ekkoer, måleren er tavs.</translation>
    </message>
    <message>
        <source>The head works and reflects its own light. Seat it on the meter&apos;s optical port, cable downwards. If it sits well, the port may be disabled in the meter.</source>
        <translation>Læsehovedet virker og spejler sit eget lys. Sæt det på målerens optiske port, kablet nedad. Sidder det godt, kan porten være slået fra i måleren.</translation>
    </message>
    <message>
        <source>The invocation counter had fallen behind the meter&apos;s; it has been read from the meter and set.</source>
        <translation>Invocation counter var kommet bagud i forhold til målerens; den er læst fra måleren og stillet.</translation>
    </message>
    <message>
        <source>The line is good, but the keys are not those of this meter.</source>
        <translation>Linjen er god, men nøglerne er ikke denne målers.</translation>
    </message>
    <message>
        <source>The meter answers HDLC, but not the sign-on of IEC 62056-21.</source>
        <translation>Måleren svarer på HDLC, men ikke på sign-on efter IEC 62056-21.</translation>
    </message>
    <message>
        <source>The meter answers IEC 62056-21, but offers no HDLC behind it.</source>
        <translation>Måleren svarer med IEC 62056-21, men tilbyder ingen HDLC bagefter.</translation>
    </message>
    <message>
        <source>The meter answers and lets us in.</source>
        <translation>Måleren svarer og lukker os ind.</translation>
    </message>
    <message>
        <source>The meter answers only after the sign-on of IEC 62056-21.</source>
        <translation>Måleren svarer først efter sign-on efter IEC 62056-21.</translation>
    </message>
    <message>
        <source>The meter answers the public client, and not this one.</source>
        <translation>Måleren svarer den offentlige klient, men ikke denne.</translation>
    </message>
    <message>
        <source>The meter answers whole frames, but does not get on.</source>
        <translation>Måleren svarer med hele rammer, men kommer ikke videre.</translation>
    </message>
    <message>
        <source>The meter answers with an error message of its maker.</source>
        <translation>Måleren svarer med en fejlmeddelelse fra sin fabrikant.</translation>
    </message>
    <message>
        <source>The meter answers; to be let in as this client, a password is needed and none was given.</source>
        <translation>Måleren svarer; for at blive lukket ind som denne klient kræves en adgangskode, og ingen blev angivet.</translation>
    </message>
    <message>
        <source>The meter answers; to be let in as this client, keys are needed and none were given.</source>
        <translation>Måleren svarer; for at blive lukket ind som denne klient kræves nøgler, og ingen blev angivet.</translation>
    </message>
    <message>
        <source>The meter did not take the password of programming mode.</source>
        <translation>Måleren godtog ikke adgangskoden til programmeringstilstanden.</translation>
    </message>
    <message>
        <source>The meter does not offer this mode of IEC 62056-21.</source>
        <translation>Måleren tilbyder ikke denne mode af IEC 62056-21.</translation>
    </message>
    <message>
        <source>The meter is there, but speaks the other framing: HDLC, or the wrapper.</source>
        <translation>Måleren er der, men taler den anden indramning: HDLC eller wrapper.</translation>
    </message>
    <message>
        <source>The meter opens HDLC, and answers at none of the addresses known.</source>
        <translation>Måleren åbner HDLC og svarer på ingen af de kendte adresser.</translation>
    </message>
    <message>
        <source>The meter refuses every connection: another reader may be connected.</source>
        <translation>Måleren afviser enhver forbindelse: en anden læser kan være tilsluttet.</translation>
    </message>
    <message>
        <source>The meter refuses the invocation counter.</source>
        <translation>Måleren afviser invocation counter.</translation>
    </message>
    <message>
        <source>The meter refuses this client.</source>
        <translation>Måleren afviser denne klient.</translation>
    </message>
    <message>
        <source>The meter speaks IEC 62056-21 alone: there is no HDLC at this port.</source>
        <translation>Måleren taler kun IEC 62056-21: der er ingen HDLC på denne port.</translation>
    </message>
    <message>
        <source>The meter speaks at another speed.</source>
        <translation>Måleren taler med en anden hastighed.</translation>
    </message>
    <message>
        <source>The meter speaks with another parity.</source>
        <translation>Måleren taler med en anden paritet.</translation>
    </message>
    <message>
        <source>There is no optical head at this port.</source>
        <translation>Der er intet optisk læsehoved på denne port.</translation>
    </message>
    <message>
        <source>This program speaks 8N1 in HDLC and 7E1 in the sign-on: set the meter or the converter between to that, or read it with a program that can be set.</source>
        <translation>Dette program taler 8N1 i HDLC og 7E1 i sign-on: indstil måleren eller konverteren imellem til det, eller læs den med et program, der kan indstilles.</translation>
    </message>
    <message>
        <source>Use the address that works, named below.</source>
        <translation>Brug adressen, der virker, nævnt nedenfor.</translation>
    </message>
    <message>
        <source>Use the address that works, named below; first make sure that it is the meter you mean.</source>
        <translation>Brug adressen, der virker, nævnt nedenfor; sørg først for, at det er den måler, du mener.</translation>
    </message>
    <message>
        <source>Use the protocol that works, named below.</source>
        <translation>Brug protokollen, der virker, nævnt nedenfor.</translation>
    </message>
    <message>
        <source>Use the protocol that works, named below; or enable IEC 62056-21 in the meter (Z18: 001 or 002).</source>
        <translation>Brug protokollen, der virker, nævnt nedenfor; eller slå IEC 62056-21 til i måleren (Z18: 001 eller 002).</translation>
    </message>
    <message>
        <source>Use the speed that works, named below.</source>
        <translation>Brug hastigheden, der virker, nævnt nedenfor.</translation>
    </message>
    <message>
        <source>Connection lost; signing on again (%1 of %2)</source>
        <translation>Forbindelsen gik tabt; logger på igen (%1 af %2)</translation>
    </message>
    <message>
        <source>Let the program make the parity: add ?parity=none to the port&apos;s address. If the speed is refused, use another converter.</source>
        <translation>Lad programmet danne pariteten: føj ?parity=none til portens adresse. Afvises hastigheden, så brug en anden omsætter.</translation>
    </message>
    <message>
        <source>The port does not do characters of this form: its driver or converter refuses the parity or speed.</source>
        <translation>Porten kan ikke tegn af denne form: driveren eller omsætteren afviser pariteten eller hastigheden.</translation>
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
            <numerusform>og %n forsøg mere</numerusform>
            <numerusform>og %n forsøg mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>typecodes</name>
    <message>
        <source>+1 hour (DK/NO/SE/DE/FR/ES)</source>
        <translation>+1 time (DK/NO/SE/DE/FR/ES)</translation>
    </message>
    <message>
        <source>+10 hours</source>
        <translation>+10 timer</translation>
    </message>
    <message>
        <source>+11 hours</source>
        <translation>+11 timer</translation>
    </message>
    <message>
        <source>+12 hours</source>
        <translation>+12 timer</translation>
    </message>
    <message>
        <source>+2 hours (FI)</source>
        <translation>+2 timer (FI)</translation>
    </message>
    <message>
        <source>+3 hours</source>
        <translation>+3 timer</translation>
    </message>
    <message>
        <source>+4 hours</source>
        <translation>+4 timer</translation>
    </message>
    <message>
        <source>+5 hours</source>
        <translation>+5 timer</translation>
    </message>
    <message>
        <source>+6 hours</source>
        <translation>+6 timer</translation>
    </message>
    <message>
        <source>+7 hours</source>
        <translation>+7 timer</translation>
    </message>
    <message>
        <source>+8 hours</source>
        <translation>+8 timer</translation>
    </message>
    <message>
        <source>+9 hours</source>
        <translation>+9 timer</translation>
    </message>
    <message>
        <source>-1 hour</source>
        <translation>-1 time</translation>
    </message>
    <message>
        <source>-10 hours</source>
        <translation>-10 timer</translation>
    </message>
    <message>
        <source>-11 hours</source>
        <translation>-11 timer</translation>
    </message>
    <message>
        <source>-2 hours</source>
        <translation>-2 timer</translation>
    </message>
    <message>
        <source>-3 hours</source>
        <translation>-3 timer</translation>
    </message>
    <message>
        <source>-4 hours</source>
        <translation>-4 timer</translation>
    </message>
    <message>
        <source>-5 hours</source>
        <translation>-5 timer</translation>
    </message>
    <message>
        <source>-6 hours</source>
        <translation>-6 timer</translation>
    </message>
    <message>
        <source>-7 hours</source>
        <translation>-7 timer</translation>
    </message>
    <message>
        <source>-8 hours</source>
        <translation>-8 timer</translation>
    </message>
    <message>
        <source>-9 hours</source>
        <translation>-9 timer</translation>
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
        <translation>1107-konfiguration</translation>
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
        <translation>15 min.</translation>
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
        <translation>1. variant</translation>
    </message>
    <message>
        <source>2 systems (Aron)</source>
        <translation>2 systemer (Aron)</translation>
    </message>
    <message>
        <source>2-tariff / A+ out</source>
        <translation>2-tarif / A+ ud</translation>
    </message>
    <message>
        <source>2-tariff / Alarm in</source>
        <translation>2-tarif / alarm ind</translation>
    </message>
    <message>
        <source>2-tariff / Alarm in inverted</source>
        <translation>2-tarif / alarm ind inverteret</translation>
    </message>
    <message>
        <source>2-tariff inverted / A+ out</source>
        <translation>2-tarif inverteret / A+ ud</translation>
    </message>
    <message>
        <source>2-tariff inverted / Alarm in</source>
        <translation>2-tarif inverteret / alarm ind</translation>
    </message>
    <message>
        <source>2-tariff inverted / Alarm in inverted</source>
        <translation>2-tarif inverteret / alarm ind inverteret</translation>
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
        <translation>Primærmodulets 230 V AC-tarifindgange.</translation>
    </message>
    <message>
        <source>2nd variant</source>
        <translation>2. variant</translation>
    </message>
    <message>
        <source>3 systems</source>
        <translation>3 systemer</translation>
    </message>
    <message>
        <source>30 min.</source>
        <translation>30 min.</translation>
    </message>
    <message>
        <source>30 ms pulse length / alarm input active</source>
        <translation>30 ms impulslængde / alarmindgang aktiv</translation>
    </message>
    <message>
        <source>30 ms pulse length / alarm input deactivated</source>
        <translation>30 ms impulslængde / alarmindgang deaktiveret</translation>
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
        <translation>4-tarif</translation>
    </message>
    <message>
        <source>4-tariff inverted</source>
        <translation>4-tarif inverteret</translation>
    </message>
    <message>
        <source>4-tariff sync load control</source>
        <translation>4-tarif-synk belastningsstyring</translation>
    </message>
    <message>
        <source>4-tariff sync load control inverted</source>
        <translation>4-tarif-synk belastningsstyring inverteret</translation>
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
        <translation>60 min.</translation>
    </message>
    <message>
        <source>75 A/5 A or 15 A/1 A</source>
        <translation>75 A/5 A eller 15 A/1 A</translation>
    </message>
    <message>
        <source>80 ms pulse length / alarm input active</source>
        <translation>80 ms impulslængde / alarmindgang aktiv</translation>
    </message>
    <message>
        <source>80 ms pulse length / alarm input deactivated</source>
        <translation>80 ms impulslængde / alarmindgang deaktiveret</translation>
    </message>
    <message>
        <source>A locked ratio cannot be changed and not be unlocked through the optical port.</source>
        <translation>Et låst omsætningsforhold kan hverken ændres eller låses op via den optiske port.</translation>
    </message>
    <message>
        <source>A- out / A+ out</source>
        <translation>A- ud / A+ ud</translation>
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
        <translation>Akkumuleret maksimal aktiv effekt eksport P-</translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+</source>
        <translation>Akkumuleret maksimal aktiv effekt import P+</translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+, tariff 1</source>
        <translation>Akkumuleret maksimal aktiv effekt import P+, tarif 1</translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+, tariff 2</source>
        <translation>Akkumuleret maksimal aktiv effekt import P+, tarif 2</translation>
    </message>
    <message>
        <source>Accumulated maximum reactive power export Q-</source>
        <translation>Akkumuleret maksimal reaktiv effekt eksport Q-</translation>
    </message>
    <message>
        <source>Accumulated maximum reactive power import Q+</source>
        <translation>Akkumuleret maksimal reaktiv effekt import Q+</translation>
    </message>
    <message>
        <source>Accuracy class</source>
        <translation>Nøjagtighedsklasse</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L1, primary</source>
        <translation>Aktiv energi eksport A- i fase L1, primær</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L2, primary</source>
        <translation>Aktiv energi eksport A- i fase L2, primær</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L3, primary</source>
        <translation>Aktiv energi eksport A- i fase L3, primær</translation>
    </message>
    <message>
        <source>Active energy export A-, primary</source>
        <translation>Aktiv energi eksport A-, primær</translation>
    </message>
    <message>
        <source>Active energy export A-, secondary</source>
        <translation>Aktiv energi eksport A-, sekundær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 1, primary</source>
        <translation>Aktiv energi eksport A-, tarif 1, primær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 1, secondary</source>
        <translation>Aktiv energi eksport A-, tarif 1, sekundær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 2, primary</source>
        <translation>Aktiv energi eksport A-, tarif 2, primær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 2, secondary</source>
        <translation>Aktiv energi eksport A-, tarif 2, sekundær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 3, primary</source>
        <translation>Aktiv energi eksport A-, tarif 3, primær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 3, secondary</source>
        <translation>Aktiv energi eksport A-, tarif 3, sekundær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 4, primary</source>
        <translation>Aktiv energi eksport A-, tarif 4, primær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 4, secondary</source>
        <translation>Aktiv energi eksport A-, tarif 4, sekundær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 5, primary</source>
        <translation>Aktiv energi eksport A-, tarif 5, primær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 5, secondary</source>
        <translation>Aktiv energi eksport A-, tarif 5, sekundær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 6, primary</source>
        <translation>Aktiv energi eksport A-, tarif 6, primær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 6, secondary</source>
        <translation>Aktiv energi eksport A-, tarif 6, sekundær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 7, primary</source>
        <translation>Aktiv energi eksport A-, tarif 7, primær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 7, secondary</source>
        <translation>Aktiv energi eksport A-, tarif 7, sekundær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 8, primary</source>
        <translation>Aktiv energi eksport A-, tarif 8, primær</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 8, secondary</source>
        <translation>Aktiv energi eksport A-, tarif 8, sekundær</translation>
    </message>
    <message>
        <source>Active energy export A-, trip counter</source>
        <translation>Aktiv energi eksport A-, triptæller</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L1, primary</source>
        <translation>Aktiv energi import A+ i fase L1, primær</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L2, primary</source>
        <translation>Aktiv energi import A+ i fase L2, primær</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L3, primary</source>
        <translation>Aktiv energi import A+ i fase L3, primær</translation>
    </message>
    <message>
        <source>Active energy import A+, primary</source>
        <translation>Aktiv energi import A+, primær</translation>
    </message>
    <message>
        <source>Active energy import A+, secondary</source>
        <translation>Aktiv energi import A+, sekundær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 1, primary</source>
        <translation>Aktiv energi import A+, tarif 1, primær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 1, secondary</source>
        <translation>Aktiv energi import A+, tarif 1, sekundær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 2, primary</source>
        <translation>Aktiv energi import A+, tarif 2, primær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 2, secondary</source>
        <translation>Aktiv energi import A+, tarif 2, sekundær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 3, primary</source>
        <translation>Aktiv energi import A+, tarif 3, primær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 3, secondary</source>
        <translation>Aktiv energi import A+, tarif 3, sekundær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 4, primary</source>
        <translation>Aktiv energi import A+, tarif 4, primær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 4, secondary</source>
        <translation>Aktiv energi import A+, tarif 4, sekundær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 5, primary</source>
        <translation>Aktiv energi import A+, tarif 5, primær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 5, secondary</source>
        <translation>Aktiv energi import A+, tarif 5, sekundær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 6, primary</source>
        <translation>Aktiv energi import A+, tarif 6, primær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 6, secondary</source>
        <translation>Aktiv energi import A+, tarif 6, sekundær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 7, primary</source>
        <translation>Aktiv energi import A+, tarif 7, primær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 7, secondary</source>
        <translation>Aktiv energi import A+, tarif 7, sekundær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 8, primary</source>
        <translation>Aktiv energi import A+, tarif 8, primær</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 8, secondary</source>
        <translation>Aktiv energi import A+, tarif 8, sekundær</translation>
    </message>
    <message>
        <source>Active energy import A+, trip counter</source>
        <translation>Aktiv energi import A+, triptæller</translation>
    </message>
    <message>
        <source>Active energy |A+| + |A-|, primary</source>
        <translation>Aktiv energi |A+| + |A-|, primær</translation>
    </message>
    <message>
        <source>Active power export P-</source>
        <translation>Aktiv effekt eksport P-</translation>
    </message>
    <message>
        <source>Active power export P- of phase L1</source>
        <translation>Aktiv effekt eksport P- i fase L1</translation>
    </message>
    <message>
        <source>Active power export P- of phase L2</source>
        <translation>Aktiv effekt eksport P- i fase L2</translation>
    </message>
    <message>
        <source>Active power export P- of phase L3</source>
        <translation>Aktiv effekt eksport P- i fase L3</translation>
    </message>
    <message>
        <source>Active power import P+</source>
        <translation>Aktiv effekt import P+</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1</source>
        <translation>Aktiv effekt import P+ i fase L1</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2</source>
        <translation>Aktiv effekt import P+ i fase L2</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3</source>
        <translation>Aktiv effekt import P+ i fase L3</translation>
    </message>
    <message>
        <source>Add {value}.</source>
        <translation>Tilføj {value}.</translation>
    </message>
    <message>
        <source>Analysis logger setup</source>
        <translation>Opsætning af analyselogger</translation>
    </message>
    <message>
        <source>Apparent energy export E-, primary</source>
        <translation>Tilsyneladende energi eksport E-, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, trip counter</source>
        <translation>Tilsyneladende energi eksport E-, triptæller</translation>
    </message>
    <message>
        <source>Apparent energy import E+, primary</source>
        <translation>Tilsyneladende energi import E+, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, trip counter</source>
        <translation>Tilsyneladende energi import E+, triptæller</translation>
    </message>
    <message>
        <source>Apparent power export S-</source>
        <translation>Tilsyneladende effekt eksport S-</translation>
    </message>
    <message>
        <source>Apparent power import S+</source>
        <translation>Tilsyneladende effekt import S+</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Østrig</translation>
    </message>
    <message>
        <source>Automatic list</source>
        <translation>Automatisk liste</translation>
    </message>
    <message>
        <source>Backup list (without supply)</source>
        <translation>Backupliste (uden forsyning)</translation>
    </message>
    <message>
        <source>Based on primary energy</source>
        <translation>Baseret på primær energi</translation>
    </message>
    <message>
        <source>Based on secondary energy</source>
        <translation>Baseret på sekundær energi</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Afbryder</translation>
    </message>
    <message>
        <source>CH 318</source>
        <translation>CH 318</translation>
    </message>
    <message>
        <source>CT primary current</source>
        <translation>Strømtransformerens primærstrøm</translation>
    </message>
    <message>
        <source>CT ratio</source>
        <translation>Omsætningsforhold</translation>
    </message>
    <message>
        <source>CT secondary current</source>
        <translation>Strømtransformerens sekundærstrøm</translation>
    </message>
    <message>
        <source>Calendar setup</source>
        <translation>Kalenderopsætning</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Changes the day on which the meter closes a billing period.</source>
        <translation>Ændrer den dag, hvor måleren afslutter en afregningsperiode.</translation>
    </message>
    <message>
        <source>Changes the meter&apos;s local time in summer: billing periods and tariffs begin at other moments.</source>
        <translation>Ændrer målerens lokaltid om sommeren: afregningsperioder og tariffer begynder på andre tidspunkter.</translation>
    </message>
    <message>
        <source>Changes to which tariff energy is counted.</source>
        <translation>Ændrer, hvilken tarif energien tælles i.</translation>
    </message>
    <message>
        <source>Changes when the meter closes a billing period.</source>
        <translation>Ændrer, hvornår måleren afslutter en afregningsperiode.</translation>
    </message>
    <message>
        <source>Changing the integration period deletes the load profile. Read the load profile first.</source>
        <translation>Ændring af integrationsperioden sletter belastningsprofilen. Læs først belastningsprofilen.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Class 0.5</source>
        <translation>Klasse 0,5</translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation>Klasse 1</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>Klasse B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>Klasse C</translation>
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
        <translation>Landekode</translation>
    </message>
    <message>
        <source>Country specific.</source>
        <translation>Landespecifik.</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Current of phase L1</source>
        <translation>Strøm i fase L1</translation>
    </message>
    <message>
        <source>Current of phase L2</source>
        <translation>Strøm i fase L2</translation>
    </message>
    <message>
        <source>Current of phase L3</source>
        <translation>Strøm i fase L3</translation>
    </message>
    <message>
        <source>Current range</source>
        <translation>Strømområde</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>Tjekkiet</translation>
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
        <translation>Dagligt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Daylight saving time / summer-winter time table</source>
        <translation>Sommertid / sommer-/vintertidstabel</translation>
    </message>
    <message>
        <source>Debiting logger 2 interval</source>
        <translation>Interval for debiteringslogger 2</translation>
    </message>
    <message>
        <source>Debiting logging interval</source>
        <translation>Interval for debiteringslogning</translation>
    </message>
    <message>
        <source>Debiting stop date</source>
        <translation>Debiteringsstopdato</translation>
    </message>
    <message>
        <source>Debiting stop pulse / -</source>
        <translation>Debiteringsstopimpuls / -</translation>
    </message>
    <message>
        <source>Decimals in display</source>
        <translation>Decimaler i displayet</translation>
    </message>
    <message>
        <source>Default setup</source>
        <translation>Standardopsætning</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiveret</translation>
    </message>
    <message>
        <source>Display configuration</source>
        <translation>Displaykonfiguration</translation>
    </message>
    <message>
        <source>Display test: all segments</source>
        <translation>Displaytest: alle segmenter</translation>
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
        <translation>Energitype</translation>
    </message>
    <message>
        <source>Enter a type number of this family, or choose the family that the meter is of.</source>
        <translation>Indtast et typenummer fra denne familie, eller vælg den familie, som måleren hører til.</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Every primary energy and power, and with it what is billed, is the secondary value times this ratio. Compare it with the label of the current transformers. The meter logs the change.</source>
        <translation>Alle primære energier og effekter, og dermed det afregnede, er den sekundære værdi gange dette forhold. Sammenlign med strømtransformernes mærkeplade. Måleren logger ændringen.</translation>
    </message>
    <message>
        <source>Every second month, February</source>
        <translation>Hver anden måned, februar</translation>
    </message>
    <message>
        <source>Every second month, January</source>
        <translation>Hver anden måned, januar</translation>
    </message>
    <message>
        <source>Every third month, February</source>
        <translation>Hver tredje måned, februar</translation>
    </message>
    <message>
        <source>Every third month, January</source>
        <translation>Hver tredje måned, januar</translation>
    </message>
    <message>
        <source>Every third month, March</source>
        <translation>Hver tredje måned, marts</translation>
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
        <translation>Frekvenskode/protokol</translation>
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
        <translation>Greenwich-middeltid (GMT)</translation>
    </message>
    <message>
        <source>Half-yearly, April</source>
        <translation>Halvårligt, april</translation>
    </message>
    <message>
        <source>Half-yearly, February</source>
        <translation>Halvårligt, februar</translation>
    </message>
    <message>
        <source>Half-yearly, January</source>
        <translation>Halvårligt, januar</translation>
    </message>
    <message>
        <source>Half-yearly, June</source>
        <translation>Halvårligt, juni</translation>
    </message>
    <message>
        <source>Half-yearly, March</source>
        <translation>Halvårligt, marts</translation>
    </message>
    <message>
        <source>Half-yearly, May</source>
        <translation>Halvårligt, maj</translation>
    </message>
    <message>
        <source>Historical data: entries of the debiting logger</source>
        <translation>Historiske data: poster i debiteringsloggeren</translation>
    </message>
    <message>
        <source>Hour counter</source>
        <translation>Timetæller</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Kabinet</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: input.</source>
        <translation>I/O 1: indgang; I/O 2: indgang.</translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: none.</source>
        <translation>I/O 1: indgang; I/O 2: ingen.</translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: output.</source>
        <translation>I/O 1: indgang; I/O 2: udgang.</translation>
    </message>
    <message>
        <source>I/O 1: output; I/O 2: output.</source>
        <translation>I/O 1: udgang; I/O 2: udgang.</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>In the data sheet, not in the technical description.</source>
        <translation>I databladet, ikke i den tekniske beskrivelse.</translation>
    </message>
    <message>
        <source>Integration period / load profile period</source>
        <translation>Integrationsperiode / belastningsprofilperiode</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>LED configuration</source>
        <translation>LED-konfiguration</translation>
    </message>
    <message>
        <source>LED switched off without consumption</source>
        <translation>LED slukket uden forbrug</translation>
    </message>
    <message>
        <source>LED switched on without consumption</source>
        <translation>LED tændt uden forbrug</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <source>Listed for CT meters with a HAN port; meaning not published</source>
        <translation>Anført for CT-målere med HAN-port; betydning ikke offentliggjort</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Load control 1 / Load control 2</source>
        <translation>Belastningsstyring 1 / belastningsstyring 2</translation>
    </message>
    <message>
        <source>Load control disabled</source>
        <translation>Belastningsstyring deaktiveret</translation>
    </message>
    <message>
        <source>Load control load / Status control</source>
        <translation>Belastningsstyring last / statuskontrol</translation>
    </message>
    <message>
        <source>Load control plan</source>
        <translation>Belastningsstyringsplan</translation>
    </message>
    <message>
        <source>Load profile data: entries of the load profile</source>
        <translation>Belastningsprofildata: poster i belastningsprofilen</translation>
    </message>
    <message>
        <source>Load profile event status</source>
        <translation>Hændelsesstatus for belastningsprofil</translation>
    </message>
    <message>
        <source>Load profile values change by the CT ratio: readers of the profile must know which energy it holds.</source>
        <translation>Belastningsprofilens værdier ændres med omsætningsforholdet: den, der læser profilen, skal vide, hvilken energi den indeholder.</translation>
    </message>
    <message>
        <source>Load profile, based on</source>
        <translation>Belastningsprofil, baseret på</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Manual list (left button)</source>
        <translation>Manuel liste (venstre knap)</translation>
    </message>
    <message>
        <source>Maximum active power export P-</source>
        <translation>Maksimal aktiv effekt eksport P-</translation>
    </message>
    <message>
        <source>Maximum active power import P+</source>
        <translation>Maksimal aktiv effekt import P+</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of the day</source>
        <translation>Maksimal aktiv effekt import P+ i døgnet</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of the day, date</source>
        <translation>Maksimal aktiv effekt import P+ i døgnet, dato</translation>
    </message>
    <message>
        <source>Maximum active power import P+, date</source>
        <translation>Maksimal aktiv effekt import P+, dato</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 1</source>
        <translation>Maksimal aktiv effekt import P+, tarif 1</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 1, date</source>
        <translation>Maksimal aktiv effekt import P+, tarif 1, dato</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 2</source>
        <translation>Maksimal aktiv effekt import P+, tarif 2</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 2, date</source>
        <translation>Maksimal aktiv effekt import P+, tarif 2, dato</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-</source>
        <translation>Maksimal reaktiv effekt eksport Q-</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+</source>
        <translation>Maksimal reaktiv effekt import Q+</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, date</source>
        <translation>Maksimal reaktiv effekt import Q+, dato</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 1</source>
        <translation>Maksimal reaktiv effekt import Q+, tarif 1</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 1, date</source>
        <translation>Maksimal reaktiv effekt import Q+, tarif 1, dato</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 2</source>
        <translation>Maksimal reaktiv effekt import Q+, tarif 2</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 2, date</source>
        <translation>Maksimal reaktiv effekt import Q+, tarif 2, dato</translation>
    </message>
    <message>
        <source>Measuring systems</source>
        <translation>Målesystemer</translation>
    </message>
    <message>
        <source>Meter number 1</source>
        <translation>Målernummer 1</translation>
    </message>
    <message>
        <source>Meter number 2</source>
        <translation>Målernummer 2</translation>
    </message>
    <message>
        <source>Meter number 3</source>
        <translation>Målernummer 3</translation>
    </message>
    <message>
        <source>Meter serial number</source>
        <translation>Målerens serienummer</translation>
    </message>
    <message>
        <source>Meter status</source>
        <translation>Målerstatus</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Målertype</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of the day</source>
        <translation>Minimal aktiv effekt import P+ i døgnet</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of the day, date</source>
        <translation>Minimal aktiv effekt import P+ i døgnet, dato</translation>
    </message>
    <message>
        <source>Mode A and C, UD1</source>
        <translation>Mode A og C, UD1</translation>
    </message>
    <message>
        <source>Mode A and C, UD2</source>
        <translation>Mode A og C, UD2</translation>
    </message>
    <message>
        <source>Module port control</source>
        <translation>Styring via modulport</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Månedligt</translation>
    </message>
    <message>
        <source>Move it to another list.</source>
        <translation>Flyt den til en anden liste.</translation>
    </message>
    <message>
        <source>Moves the meter&apos;s local time: billing periods and tariffs begin at other moments.</source>
        <translation>Flytter målerens lokaltid: afregningsperioder og tariffer begynder på andre tidspunkter.</translation>
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
        <translation>Netto aktiv energi |A+| - |A-|, primær</translation>
    </message>
    <message>
        <source>No PB2 setup</source>
        <translation>Ingen PB2-opsætning</translation>
    </message>
    <message>
        <source>No breaker</source>
        <translation>Ingen afbryder</translation>
    </message>
    <message>
        <source>No display order form</source>
        <translation>Intet displaybestillingsskema</translation>
    </message>
    <message>
        <source>No exception days</source>
        <translation>Ingen undtagelsesdage</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>Ingen funktion</translation>
    </message>
    <message>
        <source>No radio</source>
        <translation>Ingen radio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>None (externally controlled)</source>
        <translation>Ingen (eksternt styret)</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Not in the technical description for CT; in the maker&apos;s list of meters with a HAN port (HAN-NVE rev. 3.1: 685-11-21x/31x-Nxx-1101-040).</source>
        <translation>Ikke i den tekniske beskrivelse for CT; i producentens liste over målere med HAN-port (HAN-NVE rev. 3.1: 685-11-21x/31x-Nxx-1101-040).</translation>
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
        <translation>Kun til målere uden radio.</translation>
    </message>
    <message>
        <source>Our code for a document without an order form: the maker prints none.</source>
        <translation>Vores kode for et dokument uden bestillingsskema: producenten angiver ingen.</translation>
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
        <translation>Effektfaktor i fase L1</translation>
    </message>
    <message>
        <source>Power factor of phase L2</source>
        <translation>Effektfaktor i fase L2</translation>
    </message>
    <message>
        <source>Power factor of phase L3</source>
        <translation>Effektfaktor i fase L3</translation>
    </message>
    <message>
        <source>Power factor, total</source>
        <translation>Effektfaktor, total</translation>
    </message>
    <message>
        <source>Power threshold counter</source>
        <translation>Tæller for effekttærskel</translation>
    </message>
    <message>
        <source>Power threshold value</source>
        <translation>Værdi for effekttærskel</translation>
    </message>
    <message>
        <source>Primary energy</source>
        <translation>Primær energi</translation>
    </message>
    <message>
        <source>Primary module configuration</source>
        <translation>Primærmodulets konfiguration</translation>
    </message>
    <message>
        <source>Pulse in / 2-tariff</source>
        <translation>Impuls ind / 2-tarif</translation>
    </message>
    <message>
        <source>Pulse in / 2-tariff inverted</source>
        <translation>Impuls ind / 2-tarif inverteret</translation>
    </message>
    <message>
        <source>Pulse in / A+ out</source>
        <translation>Impuls ind / A+ ud</translation>
    </message>
    <message>
        <source>Pulse in / Alarm in</source>
        <translation>Impuls ind / alarm ind</translation>
    </message>
    <message>
        <source>Pulse in / Alarm in inverted</source>
        <translation>Impuls ind / alarm ind inverteret</translation>
    </message>
    <message>
        <source>Pulse in / Load control</source>
        <translation>Impuls ind / belastningsstyring</translation>
    </message>
    <message>
        <source>Pulse in / Load tariff sync</source>
        <translation>Impuls ind / lasttarif-synk</translation>
    </message>
    <message>
        <source>Pulse in / Load tariff sync inverted</source>
        <translation>Impuls ind / lasttarif-synk inverteret</translation>
    </message>
    <message>
        <source>Pulse in / Toggle Load control 1 &amp; 2</source>
        <translation>Impuls ind / skift belastningsstyring 1 &amp; 2</translation>
    </message>
    <message>
        <source>Pulse in inv. / Load tariff sync</source>
        <translation>Impuls ind inv. / lasttarif-synk</translation>
    </message>
    <message>
        <source>Pulse in inv. / Load tariff sync inverted</source>
        <translation>Impuls ind inv. / lasttarif-synk inverteret</translation>
    </message>
    <message>
        <source>Pulse input</source>
        <translation>Impulsindgang</translation>
    </message>
    <message>
        <source>Pulse out length / alarm input</source>
        <translation>Udgangsimpulslængde / alarmindgang</translation>
    </message>
    <message>
        <source>Pulse output (module)</source>
        <translation>Impulsudgang (modul)</translation>
    </message>
    <message>
        <source>Pulses of the module change by the CT ratio: whatever counts them must be set to match.</source>
        <translation>Modulets impulser ændres med omsætningsforholdet: det, der tæller dem, skal indstilles tilsvarende.</translation>
    </message>
    <message>
        <source>Push button 2 setup</source>
        <translation>Opsætning af trykknap 2</translation>
    </message>
    <message>
        <source>R+ out / A+ out</source>
        <translation>R+ ud / A+ ud</translation>
    </message>
    <message>
        <source>ROM checksum</source>
        <translation>ROM-kontrolsum</translation>
    </message>
    <message>
        <source>Radio (for OMNIA)</source>
        <translation>Radio (til OMNIA)</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, primary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, primær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, secondary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, primary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, primær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, primary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, primær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, primary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, primær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, secondary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, primary</source>
        <translation>Reaktiv energi eksport R-, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, secondary</source>
        <translation>Reaktiv energi eksport R-, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 1, primary</source>
        <translation>Reaktiv energi eksport R-, tarif 1, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 1, secondary</source>
        <translation>Reaktiv energi eksport R-, tarif 1, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 2, primary</source>
        <translation>Reaktiv energi eksport R-, tarif 2, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 2, secondary</source>
        <translation>Reaktiv energi eksport R-, tarif 2, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 3, primary</source>
        <translation>Reaktiv energi eksport R-, tarif 3, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 3, secondary</source>
        <translation>Reaktiv energi eksport R-, tarif 3, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 4, primary</source>
        <translation>Reaktiv energi eksport R-, tarif 4, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 4, secondary</source>
        <translation>Reaktiv energi eksport R-, tarif 4, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 5, primary</source>
        <translation>Reaktiv energi eksport R-, tarif 5, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 5, secondary</source>
        <translation>Reaktiv energi eksport R-, tarif 5, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 6, primary</source>
        <translation>Reaktiv energi eksport R-, tarif 6, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 6, secondary</source>
        <translation>Reaktiv energi eksport R-, tarif 6, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 7, primary</source>
        <translation>Reaktiv energi eksport R-, tarif 7, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 7, secondary</source>
        <translation>Reaktiv energi eksport R-, tarif 7, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 8, primary</source>
        <translation>Reaktiv energi eksport R-, tarif 8, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 8, secondary</source>
        <translation>Reaktiv energi eksport R-, tarif 8, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, trip counter</source>
        <translation>Reaktiv energi eksport R-, triptæller</translation>
    </message>
    <message>
        <source>Reactive energy import R+, primary</source>
        <translation>Reaktiv energi import R+, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, secondary</source>
        <translation>Reaktiv energi import R+, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 1, primary</source>
        <translation>Reaktiv energi import R+, tarif 1, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 1, secondary</source>
        <translation>Reaktiv energi import R+, tarif 1, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 2, primary</source>
        <translation>Reaktiv energi import R+, tarif 2, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 2, secondary</source>
        <translation>Reaktiv energi import R+, tarif 2, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 3, primary</source>
        <translation>Reaktiv energi import R+, tarif 3, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 3, secondary</source>
        <translation>Reaktiv energi import R+, tarif 3, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 4, primary</source>
        <translation>Reaktiv energi import R+, tarif 4, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 4, secondary</source>
        <translation>Reaktiv energi import R+, tarif 4, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 5, primary</source>
        <translation>Reaktiv energi import R+, tarif 5, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 5, secondary</source>
        <translation>Reaktiv energi import R+, tarif 5, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 6, primary</source>
        <translation>Reaktiv energi import R+, tarif 6, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 6, secondary</source>
        <translation>Reaktiv energi import R+, tarif 6, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 7, primary</source>
        <translation>Reaktiv energi import R+, tarif 7, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 7, secondary</source>
        <translation>Reaktiv energi import R+, tarif 7, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 8, primary</source>
        <translation>Reaktiv energi import R+, tarif 8, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 8, secondary</source>
        <translation>Reaktiv energi import R+, tarif 8, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, trip counter</source>
        <translation>Reaktiv energi import R+, triptæller</translation>
    </message>
    <message>
        <source>Reactive power export Q-</source>
        <translation>Reaktiv effekt eksport Q-</translation>
    </message>
    <message>
        <source>Reactive power import Q+</source>
        <translation>Reaktiv effekt import Q+</translation>
    </message>
    <message>
        <source>Register control</source>
        <translation>Registerstyring</translation>
    </message>
    <message>
        <source>Remove it, or choose one of the family&apos;s readings.</source>
        <translation>Fjern den, eller vælg en af familiens visninger.</translation>
    </message>
    <message>
        <source>Remove it, or correct position {field} of the type number.</source>
        <translation>Fjern den, eller ret position {field} i typenummeret.</translation>
    </message>
    <message>
        <source>Remove readings until {allowed} are left.</source>
        <translation>Fjern visninger, indtil der er {allowed} tilbage.</translation>
    </message>
    <message>
        <source>Remove the repetition.</source>
        <translation>Fjern gentagelsen.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusland</translation>
    </message>
    <message>
        <source>S0 output</source>
        <translation>S0-udgang</translation>
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
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Secondary energy</source>
        <translation>Sekundær energi</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z12 to 00.</source>
        <translation>Sæt Z3 til en af {allowed}, eller Z12 til 00.</translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z13 to 000 or 002.</source>
        <translation>Sæt Z3 til en af {allowed}, eller Z13 til 000 eller 002.</translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z8 to 1 or 3.</source>
        <translation>Sæt Z3 til en af {allowed}, eller Z8 til 1 eller 3.</translation>
    </message>
    <message>
        <source>Set ct.ratio or ct.primary; the other follows.</source>
        <translation>Angiv ct.ratio eller ct.primary; den anden følger med.</translation>
    </message>
    <message>
        <source>Set ct.ratio to the primary divided by the secondary current of the transformers, {allowed}.</source>
        <translation>Sæt ct.ratio til transformernes primærstrøm divideret med sekundærstrømmen, {allowed}.</translation>
    </message>
    <message>
        <source>Set ct.ratio; Z21 follows.</source>
        <translation>Angiv ct.ratio; Z21 følger med.</translation>
    </message>
    <message>
        <source>Set it to one of: {allowed}.</source>
        <translation>Sæt den til en af: {allowed}.</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakiet</translation>
    </message>
    <message>
        <source>Software number</source>
        <translation>Softwarenummer</translation>
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
        <translation>Backupforsyning</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Switzerland (French part)</source>
        <translation>Schweiz (fransktalende del)</translation>
    </message>
    <message>
        <source>Switzerland (German part)</source>
        <translation>Schweiz (tysktalende del)</translation>
    </message>
    <message>
        <source>Switzerland (Italian part)</source>
        <translation>Schweiz (italiensktalende del)</translation>
    </message>
    <message>
        <source>Tariff control plan</source>
        <translation>Tarifstyringsplan</translation>
    </message>
    <message>
        <source>Tariff disabled</source>
        <translation>Tarif deaktiveret</translation>
    </message>
    <message>
        <source>The CT ratio is {value}, but Z21 says {other}: both are the same number in the meter.</source>
        <translation>Omsætningsforholdet er {value}, men Z21 siger {other}: begge er det samme tal i måleren.</translation>
    </message>
    <message>
        <source>The CT ratio is {value}; it may be {allowed}.</source>
        <translation>Omsætningsforholdet er {value}; det må være {allowed}.</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Nederlandene</translation>
    </message>
    <message>
        <source>The decimals of the display are fixed when the meter is ordered (legal requirement).</source>
        <translation>Displayets decimaler fastlægges ved bestilling af måleren (lovkrav).</translation>
    </message>
    <message>
        <source>The secondary current is {value} A, but the type number&apos;s position {field} says {other} A.</source>
        <translation>Sekundærstrømmen er {value} A, men typenummerets position {field} siger {other} A.</translation>
    </message>
    <message>
        <source>The type number says what was built; it cannot be changed.</source>
        <translation>Typenummeret angiver, hvad der er bygget; det kan ikke ændres.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L1</source>
        <translation>Total harmonisk forvrængning af spændingen i fase L1</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L2</source>
        <translation>Total harmonisk forvrængning af spændingen i fase L2</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L3</source>
        <translation>Total harmonisk forvrængning af spændingen i fase L3</translation>
    </message>
    <message>
        <source>Transformer ratio</source>
        <translation>Transformeromsætning</translation>
    </message>
    <message>
        <source>Transformer ratio (unlocked / locked)</source>
        <translation>Transformeromsætning (ulåst / låst)</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Tyrkiet</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Typenummer</translation>
    </message>
    <message>
        <source>Type number version</source>
        <translation>Typenummerversion</translation>
    </message>
    <message>
        <source>Unit of pulse input</source>
        <translation>Enhed for impulsindgang</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Ulåst</translation>
    </message>
    <message>
        <source>Up to 2015 without DLMS and 1107 (technical description, footnote 11); newer data sheets name DLMS for both.</source>
        <translation>Indtil 2015 uden DLMS og 1107 (teknisk beskrivelse, fodnote 11); nyere datablade angiver DLMS for begge.</translation>
    </message>
    <message>
        <source>Use transformers of {other} A secondary current, or correct the type number.</source>
        <translation>Brug transformere med {other} A sekundærstrøm, eller ret typenummeret.</translation>
    </message>
    <message>
        <source>Utility list (right button)</source>
        <translation>Netselskabets liste (højre knap)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Voltage of phase L1</source>
        <translation>Spænding i fase L1</translation>
    </message>
    <message>
        <source>Voltage of phase L2</source>
        <translation>Spænding i fase L2</translation>
    </message>
    <message>
        <source>Voltage of phase L3</source>
        <translation>Spænding i fase L3</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Ugentligt</translation>
    </message>
    <message>
        <source>Yearly, April</source>
        <translation>Årligt, april</translation>
    </message>
    <message>
        <source>Yearly, August</source>
        <translation>Årligt, august</translation>
    </message>
    <message>
        <source>Yearly, December</source>
        <translation>Årligt, december</translation>
    </message>
    <message>
        <source>Yearly, February</source>
        <translation>Årligt, februar</translation>
    </message>
    <message>
        <source>Yearly, January</source>
        <translation>Årligt, januar</translation>
    </message>
    <message>
        <source>Yearly, July</source>
        <translation>Årligt, juli</translation>
    </message>
    <message>
        <source>Yearly, June</source>
        <translation>Årligt, juni</translation>
    </message>
    <message>
        <source>Yearly, March</source>
        <translation>Årligt, marts</translation>
    </message>
    <message>
        <source>Yearly, May</source>
        <translation>Årligt, maj</translation>
    </message>
    <message>
        <source>Yearly, November</source>
        <translation>Årligt, november</translation>
    </message>
    <message>
        <source>Yearly, October</source>
        <translation>Årligt, oktober</translation>
    </message>
    <message>
        <source>Yearly, September</source>
        <translation>Årligt, september</translation>
    </message>
    <message>
        <source>Z12 = {value} gives the pulse input a unit, but Z3 = {other} gives the module no pulse input.</source>
        <translation>Z12 = {value} giver impulsindgangen en enhed, men Z3 = {other} giver ikke modulet en impulsindgang.</translation>
    </message>
    <message>
        <source>Z13 = {value} lets the module&apos;s inputs select the tariff, but Z3 = {other} gives the module no tariff input.</source>
        <translation>Z13 = {value} lader modulets indgange vælge tariffen, men Z3 = {other} giver ikke modulet en tarifindgang.</translation>
    </message>
    <message>
        <source>Z8 = {value} activates the alarm input, but Z3 = {other} gives the module no alarm input.</source>
        <translation>Z8 = {value} aktiverer alarmindgangen, men Z3 = {other} giver ikke modulet en alarmindgang.</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>en anden post</translation>
    </message>
    <message>
        <source>anything but {codes}</source>
        <translation>alt undtagen {codes}</translation>
    </message>
    <message>
        <source>at most {count} characters</source>
        <translation>højst {count} tegn</translation>
    </message>
    <message>
        <source>at most {count} dates YYYY-MM-DD</source>
        <translation>højst {count} datoer ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>at most {count} of: {names}</source>
        <translation>højst {count} af: {names}</translation>
    </message>
    <message>
        <source>at most {count} ranges YYYY-MM-DD/YYYY-MM-DD</source>
        <translation>højst {count} perioder ÅÅÅÅ-MM-DD/ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>at most {count} starts MM-DD=season, season 1 to {maximum}</source>
        <translation>højst {count} starter MM-DD=sæson, sæson 1 til {maximum}</translation>
    </message>
    <message>
        <source>at most {count} switches HH:MM=value, value {minimum} to {maximum}</source>
        <translation>højst {count} skift TT:MM=værdi, værdi {minimum} til {maximum}</translation>
    </message>
    <message>
        <source>display readings</source>
        <translation>displayvisninger</translation>
    </message>
    <message>
        <source>it is not in its usual form</source>
        <translation>den har ikke sin sædvanlige form</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>leaves no possible value for a position that is still open</source>
        <translation>efterlader ingen mulig værdi for en position, der stadig er åben</translation>
    </message>
    <message>
        <source>needs {needed}, not {chosen}</source>
        <translation>kræver {needed}, ikke {chosen}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>ingen visninger</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>not with {others}</source>
        <translation>ikke med {others}</translation>
    </message>
    <message>
        <source>order form {value}</source>
        <translation>bestillingsskema {value}</translation>
    </message>
    <message>
        <source>ratio {value}</source>
        <translation>forhold {value}</translation>
    </message>
    <message>
        <source>stands in the tables without a code that can be ordered</source>
        <translation>står i tabellerne uden en kode, der kan bestilles</translation>
    </message>
    <message>
        <source>the type number</source>
        <translation>typenummeret</translation>
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
        <translation>ukendt kode {value}</translation>
    </message>
    <message>
        <source>unknown {name} {code}</source>
        <translation>ukendt {name} {code}</translation>
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
        <translation>{item} kan ikke være {value}.</translation>
    </message>
    <message>
        <source>{item} has no value although the document holds other Z-codes.</source>
        <translation>{item} har ingen værdi, selv om dokumentet indeholder andre Z-koder.</translation>
    </message>
    <message>
        <source>{list} has {value} readings; it holds at most {allowed}.</source>
        <translation>{list} har {value} visninger; den rummer højst {allowed}.</translation>
    </message>
    <message>
        <source>{list} holds {value} more than once.</source>
        <translation>{list} indeholder {value} mere end én gang.</translation>
    </message>
    <message>
        <source>{list} holds {value}, which is historical data: not allowed in this list.</source>
        <translation>{list} indeholder {value}, som er historiske data: ikke tilladt i denne liste.</translation>
    </message>
    <message>
        <source>{list} holds {value}, which is no reading of this family.</source>
        <translation>{list} indeholder {value}, som ikke er en visning i denne familie.</translation>
    </message>
    <message>
        <source>{list} lacks {value}. Legal readings cannot be removed from it.</source>
        <translation>{list} mangler {value}. Lovpligtige visninger kan ikke fjernes fra den.</translation>
    </message>
    <message>
        <source>{value} A/{secondary} A does not make the CT ratio {other}.</source>
        <translation>{value} A/{secondary} A giver ikke omsætningsforholdet {other}.</translation>
    </message>
    <message>
        <source>1 system</source>
        <translation>1 system</translation>
    </message>
    <message>
        <source>10 min.</source>
        <translation>10 min.</translation>
    </message>
    <message>
        <source>1x pulse out</source>
        <translation>1x impuls ud</translation>
    </message>
    <message>
        <source>2x load ctrl + 1x pulse out</source>
        <translation>2x belastningsstyring + 1x impuls ud</translation>
    </message>
    <message>
        <source>5 min.</source>
        <translation>5 min.</translation>
    </message>
    <message>
        <source>50 mm² terminal with 2 screws</source>
        <translation>50 mm² klemme med 2 skruer</translation>
    </message>
    <message>
        <source>A CT meter has no supply control switch.</source>
        <translation>En CT-måler har ingen forsyningsafbryder.</translation>
    </message>
    <message>
        <source>A HAN telegram is sent every {value} s, but the meter (X9 = {other}) has no HAN interface.</source>
        <translation>Der sendes et HAN-telegram med {value} s mellemrum, men måleren (X9 = {other}) har intet HAN-interface.</translation>
    </message>
    <message>
        <source>A mean voltage above this is logged as overvoltage.</source>
        <translation>En middelspænding over denne logges som overspænding.</translation>
    </message>
    <message>
        <source>A mean voltage below this is logged as undervoltage.</source>
        <translation>En middelspænding under denne logges som underspænding.</translation>
    </message>
    <message>
        <source>A phase below this voltage counts as missing while another phase still supplies the meter.</source>
        <translation>En fase under denne spænding regnes som manglende, mens en anden fase stadig forsyner måleren.</translation>
    </message>
    <message>
        <source>A picture of the instantaneous values at the moment of an event.</source>
        <translation>Et øjebliksbillede af de aktuelle værdier, når en hændelse indtræffer.</translation>
    </message>
    <message>
        <source>A relay is set, but the meter&apos;s FLEX interface (X10X11 = {other}) has no load control relays.</source>
        <translation>Et relæ er opsat, men målerens FLEX-interface (X10X11 = {other}) har ingen relæer til belastningsstyring.</translation>
    </message>
    <message>
        <source>A relay switches on up to this time late, each meter differently, so that not all loads come at once. It switches off without delay.</source>
        <translation>Et relæ slutter op til denne tid for sent, forskelligt for hver måler, så ikke alle belastninger kommer på én gang. Det åbner uden forsinkelse.</translation>
    </message>
    <message>
        <source>A second load profile for registers of one&apos;s own choice.</source>
        <translation>En anden belastningsprofil med selvvalgte registre.</translation>
    </message>
    <message>
        <source>A voltage above this for a second or more is logged as short overvoltage.</source>
        <translation>En spænding over denne i et sekund eller mere logges som kortvarig overspænding.</translation>
    </message>
    <message>
        <source>A voltage below this for a second or more is logged as short undervoltage.</source>
        <translation>En spænding under denne i et sekund eller mere logges som kortvarig underspænding.</translation>
    </message>
    <message>
        <source>APS</source>
        <translation>APS</translation>
    </message>
    <message>
        <source>APS activated</source>
        <translation>APS aktiveret</translation>
    </message>
    <message>
        <source>APS input deactivated</source>
        <translation>APS-indgang deaktiveret</translation>
    </message>
    <message>
        <source>AT 376</source>
        <translation>AT 376</translation>
    </message>
    <message>
        <source>Absolute values</source>
        <translation>Absolutte værdier</translation>
    </message>
    <message>
        <source>Access technology</source>
        <translation>Accessteknologi</translation>
    </message>
    <message>
        <source>Access technology GPRS</source>
        <translation>Accessteknologi GPRS</translation>
    </message>
    <message>
        <source>Access technology M1</source>
        <translation>Accessteknologi M1</translation>
    </message>
    <message>
        <source>Access technology NB1</source>
        <translation>Accessteknologi NB1</translation>
    </message>
    <message>
        <source>Access technology NB2</source>
        <translation>Accessteknologi NB2</translation>
    </message>
    <message>
        <source>Accumulated maximum active power export P-, tariff 1</source>
        <translation>Akkumuleret maksimal aktiv effekt eksport P-, tarif 1</translation>
    </message>
    <message>
        <source>Accumulated maximum active power export P-, tariff 2</source>
        <translation>Akkumuleret maksimal aktiv effekt eksport P-, tarif 2</translation>
    </message>
    <message>
        <source>Accuracy class for active energy: letters are MID classes, digits IEC classes.</source>
        <translation>Nøjagtighedsklasse for aktiv energi: bogstaver er MID-klasser, tal IEC-klasser.</translation>
    </message>
    <message>
        <source>Accuracy of active and of reactive energy, and the norm it was approved by.</source>
        <translation>Nøjagtighed for aktiv og reaktiv energi samt den norm, den er godkendt efter.</translation>
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
        <translation>Aktiv energi eksport A-</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L1</source>
        <translation>Aktiv energi eksport A- i fase L1</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L2</source>
        <translation>Aktiv energi eksport A- i fase L2</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L3</source>
        <translation>Aktiv energi eksport A- i fase L3</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 1</source>
        <translation>Aktiv energi eksport A-, tarif 1</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 2</source>
        <translation>Aktiv energi eksport A-, tarif 2</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 3</source>
        <translation>Aktiv energi eksport A-, tarif 3</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 4</source>
        <translation>Aktiv energi eksport A-, tarif 4</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 5</source>
        <translation>Aktiv energi eksport A-, tarif 5</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 6</source>
        <translation>Aktiv energi eksport A-, tarif 6</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 7</source>
        <translation>Aktiv energi eksport A-, tarif 7</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 8</source>
        <translation>Aktiv energi eksport A-, tarif 8</translation>
    </message>
    <message>
        <source>Active energy import A+</source>
        <translation>Aktiv energi import A+</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L1</source>
        <translation>Aktiv energi import A+ i fase L1</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L2</source>
        <translation>Aktiv energi import A+ i fase L2</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L3</source>
        <translation>Aktiv energi import A+ i fase L3</translation>
    </message>
    <message>
        <source>Active energy import A+, prepayment</source>
        <translation>Aktiv energi import A+, forudbetaling</translation>
    </message>
    <message>
        <source>Active energy import A+, prepayment credit</source>
        <translation>Aktiv energi import A+, forudbetalingssaldo</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 1</source>
        <translation>Aktiv energi import A+, tarif 1</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 2</source>
        <translation>Aktiv energi import A+, tarif 2</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 3</source>
        <translation>Aktiv energi import A+, tarif 3</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 4</source>
        <translation>Aktiv energi import A+, tarif 4</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 5</source>
        <translation>Aktiv energi import A+, tarif 5</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 6</source>
        <translation>Aktiv energi import A+, tarif 6</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 7</source>
        <translation>Aktiv energi import A+, tarif 7</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 8</source>
        <translation>Aktiv energi import A+, tarif 8</translation>
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
        <translation>Aktiv effekt import P+ i fase L1 ved maksimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1 at the maximum voltage of the day</source>
        <translation>Aktiv effekt import P+ i fase L1 ved maksimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1 at the minimum voltage in the analysis period</source>
        <translation>Aktiv effekt import P+ i fase L1 ved minimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1 at the minimum voltage of the day</source>
        <translation>Aktiv effekt import P+ i fase L1 ved minimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the maximum voltage in the analysis period</source>
        <translation>Aktiv effekt import P+ i fase L2 ved maksimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the maximum voltage of the day</source>
        <translation>Aktiv effekt import P+ i fase L2 ved maksimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the minimum voltage in the analysis period</source>
        <translation>Aktiv effekt import P+ i fase L2 ved minimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the minimum voltage of the day</source>
        <translation>Aktiv effekt import P+ i fase L2 ved minimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the maximum voltage in the analysis period</source>
        <translation>Aktiv effekt import P+ i fase L3 ved maksimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the maximum voltage of the day</source>
        <translation>Aktiv effekt import P+ i fase L3 ved maksimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the minimum voltage in the analysis period</source>
        <translation>Aktiv effekt import P+ i fase L3 ved minimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the minimum voltage of the day</source>
        <translation>Aktiv effekt import P+ i fase L3 ved minimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Activity calendar</source>
        <translation>Aktivitetskalender</translation>
    </message>
    <message>
        <source>Add at least one switch, or take season {value} out of the season starts.</source>
        <translation>Tilføj mindst ét skift, eller tag sæson {value} ud af sæsonstarterne.</translation>
    </message>
    <message>
        <source>Added to t1 and t2: how long the limit times k3 may be exceeded. The times must not shrink from t1 to t3.</source>
        <translation>Lægges til t1 og t2: hvor længe grænsen gange k3 må overskrides. Tiderne må ikke aftage fra t1 til t3.</translation>
    </message>
    <message>
        <source>Added to t1: how long the limit times k2 may be exceeded. The times must not shrink from t1 to t3.</source>
        <translation>Lægges til t1: hvor længe grænsen gange k2 må overskrides. Tiderne må ikke aftage fra t1 til t3.</translation>
    </message>
    <message>
        <source>Adjust time</source>
        <translation>Justér tid</translation>
    </message>
    <message>
        <source>Alarm configuration</source>
        <translation>Alarmkonfiguration</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmer</translation>
    </message>
    <message>
        <source>Alarms are chosen, but Z26 = {other} says that none is activated.</source>
        <translation>Der er valgt alarmer, men Z26 = {other} siger, at ingen er aktiveret.</translation>
    </message>
    <message>
        <source>Alarms, filter 1</source>
        <translation>Alarmer, filter 1</translation>
    </message>
    <message>
        <source>Alarms, filter 2</source>
        <translation>Alarmer, filter 2</translation>
    </message>
    <message>
        <source>Alarms, filter 3</source>
        <translation>Alarmer, filter 3</translation>
    </message>
    <message>
        <source>Alarms, filter 4</source>
        <translation>Alarmer, filter 4</translation>
    </message>
    <message>
        <source>Alarms, filter 5</source>
        <translation>Alarmer, filter 5</translation>
    </message>
    <message>
        <source>Alarms, filter 6</source>
        <translation>Alarmer, filter 6</translation>
    </message>
    <message>
        <source>An empty register disconnects on the next working day, not on non-working days, holidays or exception days.</source>
        <translation>Et tomt register afbryder på næste arbejdsdag, ikke på fridage, helligdage eller undtagelsesdage.</translation>
    </message>
    <message>
        <source>An encrypted interface answers only programs that have the meter&apos;s keys.</source>
        <translation>Et krypteret interface svarer kun programmer, der har målerens nøgler.</translation>
    </message>
    <message>
        <source>Analysis logger</source>
        <translation>Analyselogger</translation>
    </message>
    <message>
        <source>Analysis logger: interval</source>
        <translation>Analyselogger: interval</translation>
    </message>
    <message>
        <source>Analysis logger: offset</source>
        <translation>Analyselogger: forskydning</translation>
    </message>
    <message>
        <source>Analysis logger: push</source>
        <translation>Analyselogger: push</translation>
    </message>
    <message>
        <source>Analysis logger: random delay</source>
        <translation>Analyselogger: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Apparent energy export E-</source>
        <translation>Tilsyneladende energi eksport E-</translation>
    </message>
    <message>
        <source>Apparent energy export E- of phase L1, primary</source>
        <translation>Tilsyneladende energi eksport E- i fase L1, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E- of phase L2, primary</source>
        <translation>Tilsyneladende energi eksport E- i fase L2, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E- of phase L3, primary</source>
        <translation>Tilsyneladende energi eksport E- i fase L3, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, secondary</source>
        <translation>Tilsyneladende energi eksport E-, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 1, primary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 1, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 1, secondary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 1, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 2, primary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 2, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 2, secondary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 2, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 3, primary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 3, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 3, secondary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 3, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 4, primary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 4, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 4, secondary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 4, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 5, primary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 5, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 5, secondary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 5, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 6, primary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 6, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 6, secondary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 6, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 7, primary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 7, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 7, secondary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 7, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 8, primary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 8, primær</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 8, secondary</source>
        <translation>Tilsyneladende energi eksport E-, tarif 8, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy import E+</source>
        <translation>Tilsyneladende energi import E+</translation>
    </message>
    <message>
        <source>Apparent energy import E+ of phase L1, primary</source>
        <translation>Tilsyneladende energi import E+ i fase L1, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+ of phase L2, primary</source>
        <translation>Tilsyneladende energi import E+ i fase L2, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+ of phase L3, primary</source>
        <translation>Tilsyneladende energi import E+ i fase L3, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, secondary</source>
        <translation>Tilsyneladende energi import E+, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 1, primary</source>
        <translation>Tilsyneladende energi import E+, tarif 1, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 1, secondary</source>
        <translation>Tilsyneladende energi import E+, tarif 1, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 2, primary</source>
        <translation>Tilsyneladende energi import E+, tarif 2, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 2, secondary</source>
        <translation>Tilsyneladende energi import E+, tarif 2, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 3, primary</source>
        <translation>Tilsyneladende energi import E+, tarif 3, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 3, secondary</source>
        <translation>Tilsyneladende energi import E+, tarif 3, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 4, primary</source>
        <translation>Tilsyneladende energi import E+, tarif 4, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 4, secondary</source>
        <translation>Tilsyneladende energi import E+, tarif 4, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 5, primary</source>
        <translation>Tilsyneladende energi import E+, tarif 5, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 5, secondary</source>
        <translation>Tilsyneladende energi import E+, tarif 5, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 6, primary</source>
        <translation>Tilsyneladende energi import E+, tarif 6, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 6, secondary</source>
        <translation>Tilsyneladende energi import E+, tarif 6, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 7, primary</source>
        <translation>Tilsyneladende energi import E+, tarif 7, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 7, secondary</source>
        <translation>Tilsyneladende energi import E+, tarif 7, sekundær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 8, primary</source>
        <translation>Tilsyneladende energi import E+, tarif 8, primær</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 8, secondary</source>
        <translation>Tilsyneladende energi import E+, tarif 8, sekundær</translation>
    </message>
    <message>
        <source>Apparent power export S- of phase L1</source>
        <translation>Tilsyneladende effekt eksport S- i fase L1</translation>
    </message>
    <message>
        <source>Apparent power export S- of phase L2</source>
        <translation>Tilsyneladende effekt eksport S- i fase L2</translation>
    </message>
    <message>
        <source>Apparent power export S- of phase L3</source>
        <translation>Tilsyneladende effekt eksport S- i fase L3</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1</source>
        <translation>Tilsyneladende effekt import S+ i fase L1</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the maximum voltage in the analysis period</source>
        <translation>Tilsyneladende effekt import S+ i fase L1 ved maksimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the maximum voltage of the day</source>
        <translation>Tilsyneladende effekt import S+ i fase L1 ved maksimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the minimum voltage in the analysis period</source>
        <translation>Tilsyneladende effekt import S+ i fase L1 ved minimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the minimum voltage of the day</source>
        <translation>Tilsyneladende effekt import S+ i fase L1 ved minimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2</source>
        <translation>Tilsyneladende effekt import S+ i fase L2</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the maximum voltage in the analysis period</source>
        <translation>Tilsyneladende effekt import S+ i fase L2 ved maksimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the maximum voltage of the day</source>
        <translation>Tilsyneladende effekt import S+ i fase L2 ved maksimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the minimum voltage in the analysis period</source>
        <translation>Tilsyneladende effekt import S+ i fase L2 ved minimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the minimum voltage of the day</source>
        <translation>Tilsyneladende effekt import S+ i fase L2 ved minimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3</source>
        <translation>Tilsyneladende effekt import S+ i fase L3</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the maximum voltage in the analysis period</source>
        <translation>Tilsyneladende effekt import S+ i fase L3 ved maksimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the maximum voltage of the day</source>
        <translation>Tilsyneladende effekt import S+ i fase L3 ved maksimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the minimum voltage in the analysis period</source>
        <translation>Tilsyneladende effekt import S+ i fase L3 ved minimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the minimum voltage of the day</source>
        <translation>Tilsyneladende effekt import S+ i fase L3 ved minimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Ask for at most {allowed} days, choose a longer period (Z4) or fewer energies.</source>
        <translation>Bed om højst {allowed} dage, vælg en længere periode (Z4) eller færre energier.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Average active power export P-</source>
        <translation>Gennemsnitlig aktiv effekt eksport P-</translation>
    </message>
    <message>
        <source>Average active power export P- of phase L1</source>
        <translation>Gennemsnitlig aktiv effekt eksport P- i fase L1</translation>
    </message>
    <message>
        <source>Average active power export P- of phase L2</source>
        <translation>Gennemsnitlig aktiv effekt eksport P- i fase L2</translation>
    </message>
    <message>
        <source>Average active power export P- of phase L3</source>
        <translation>Gennemsnitlig aktiv effekt eksport P- i fase L3</translation>
    </message>
    <message>
        <source>Average active power import P+</source>
        <translation>Gennemsnitlig aktiv effekt import P+</translation>
    </message>
    <message>
        <source>Average active power import P+ of phase L1</source>
        <translation>Gennemsnitlig aktiv effekt import P+ i fase L1</translation>
    </message>
    <message>
        <source>Average active power import P+ of phase L2</source>
        <translation>Gennemsnitlig aktiv effekt import P+ i fase L2</translation>
    </message>
    <message>
        <source>Average active power import P+ of phase L3</source>
        <translation>Gennemsnitlig aktiv effekt import P+ i fase L3</translation>
    </message>
    <message>
        <source>Average apparent power export S-</source>
        <translation>Gennemsnitlig tilsyneladende effekt eksport S-</translation>
    </message>
    <message>
        <source>Average apparent power export S- of phase L1</source>
        <translation>Gennemsnitlig tilsyneladende effekt eksport S- i fase L1</translation>
    </message>
    <message>
        <source>Average apparent power export S- of phase L2</source>
        <translation>Gennemsnitlig tilsyneladende effekt eksport S- i fase L2</translation>
    </message>
    <message>
        <source>Average apparent power export S- of phase L3</source>
        <translation>Gennemsnitlig tilsyneladende effekt eksport S- i fase L3</translation>
    </message>
    <message>
        <source>Average apparent power import S+</source>
        <translation>Gennemsnitlig tilsyneladende effekt import S+</translation>
    </message>
    <message>
        <source>Average apparent power import S+ of phase L1</source>
        <translation>Gennemsnitlig tilsyneladende effekt import S+ i fase L1</translation>
    </message>
    <message>
        <source>Average apparent power import S+ of phase L2</source>
        <translation>Gennemsnitlig tilsyneladende effekt import S+ i fase L2</translation>
    </message>
    <message>
        <source>Average apparent power import S+ of phase L3</source>
        <translation>Gennemsnitlig tilsyneladende effekt import S+ i fase L3</translation>
    </message>
    <message>
        <source>Average current of phase L1</source>
        <translation>Gennemsnitlig strøm i fase L1</translation>
    </message>
    <message>
        <source>Average current of phase L2</source>
        <translation>Gennemsnitlig strøm i fase L2</translation>
    </message>
    <message>
        <source>Average current of phase L3</source>
        <translation>Gennemsnitlig strøm i fase L3</translation>
    </message>
    <message>
        <source>Average frequency</source>
        <translation>Gennemsnitlig frekvens</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the current of phase L1</source>
        <translation>Gennemsnitlig 11. harmoniske af strømmen i fase L1</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the current of phase L2</source>
        <translation>Gennemsnitlig 11. harmoniske af strømmen i fase L2</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the current of phase L3</source>
        <translation>Gennemsnitlig 11. harmoniske af strømmen i fase L3</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the voltage of phase L1</source>
        <translation>Gennemsnitlig 11. harmoniske af spændingen i fase L1</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the voltage of phase L2</source>
        <translation>Gennemsnitlig 11. harmoniske af spændingen i fase L2</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the voltage of phase L3</source>
        <translation>Gennemsnitlig 11. harmoniske af spændingen i fase L3</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the current of phase L1</source>
        <translation>Gennemsnitlig 3. harmoniske af strømmen i fase L1</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the current of phase L2</source>
        <translation>Gennemsnitlig 3. harmoniske af strømmen i fase L2</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the current of phase L3</source>
        <translation>Gennemsnitlig 3. harmoniske af strømmen i fase L3</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the voltage of phase L1</source>
        <translation>Gennemsnitlig 3. harmoniske af spændingen i fase L1</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the voltage of phase L2</source>
        <translation>Gennemsnitlig 3. harmoniske af spændingen i fase L2</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the voltage of phase L3</source>
        <translation>Gennemsnitlig 3. harmoniske af spændingen i fase L3</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the current of phase L1</source>
        <translation>Gennemsnitlig 5. harmoniske af strømmen i fase L1</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the current of phase L2</source>
        <translation>Gennemsnitlig 5. harmoniske af strømmen i fase L2</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the current of phase L3</source>
        <translation>Gennemsnitlig 5. harmoniske af strømmen i fase L3</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the voltage of phase L1</source>
        <translation>Gennemsnitlig 5. harmoniske af spændingen i fase L1</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the voltage of phase L2</source>
        <translation>Gennemsnitlig 5. harmoniske af spændingen i fase L2</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the voltage of phase L3</source>
        <translation>Gennemsnitlig 5. harmoniske af spændingen i fase L3</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the current of phase L1</source>
        <translation>Gennemsnitlig 7. harmoniske af strømmen i fase L1</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the current of phase L2</source>
        <translation>Gennemsnitlig 7. harmoniske af strømmen i fase L2</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the current of phase L3</source>
        <translation>Gennemsnitlig 7. harmoniske af strømmen i fase L3</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the voltage of phase L1</source>
        <translation>Gennemsnitlig 7. harmoniske af spændingen i fase L1</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the voltage of phase L2</source>
        <translation>Gennemsnitlig 7. harmoniske af spændingen i fase L2</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the voltage of phase L3</source>
        <translation>Gennemsnitlig 7. harmoniske af spændingen i fase L3</translation>
    </message>
    <message>
        <source>Average power factor of phase L1</source>
        <translation>Gennemsnitlig effektfaktor i fase L1</translation>
    </message>
    <message>
        <source>Average power factor of phase L2</source>
        <translation>Gennemsnitlig effektfaktor i fase L2</translation>
    </message>
    <message>
        <source>Average power factor of phase L3</source>
        <translation>Gennemsnitlig effektfaktor i fase L3</translation>
    </message>
    <message>
        <source>Average power factor, total</source>
        <translation>Gennemsnitlig effektfaktor, total</translation>
    </message>
    <message>
        <source>Average reactive power export Q-</source>
        <translation>Gennemsnitlig reaktiv effekt eksport Q-</translation>
    </message>
    <message>
        <source>Average reactive power export Q- of phase L1</source>
        <translation>Gennemsnitlig reaktiv effekt eksport Q- i fase L1</translation>
    </message>
    <message>
        <source>Average reactive power export Q- of phase L2</source>
        <translation>Gennemsnitlig reaktiv effekt eksport Q- i fase L2</translation>
    </message>
    <message>
        <source>Average reactive power export Q- of phase L3</source>
        <translation>Gennemsnitlig reaktiv effekt eksport Q- i fase L3</translation>
    </message>
    <message>
        <source>Average reactive power import Q+</source>
        <translation>Gennemsnitlig reaktiv effekt import Q+</translation>
    </message>
    <message>
        <source>Average reactive power import Q+ of phase L1</source>
        <translation>Gennemsnitlig reaktiv effekt import Q+ i fase L1</translation>
    </message>
    <message>
        <source>Average reactive power import Q+ of phase L2</source>
        <translation>Gennemsnitlig reaktiv effekt import Q+ i fase L2</translation>
    </message>
    <message>
        <source>Average reactive power import Q+ of phase L3</source>
        <translation>Gennemsnitlig reaktiv effekt import Q+ i fase L3</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the current of phase L1</source>
        <translation>Gennemsnitlig total harmonisk forvrængning af strømmen i fase L1</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the current of phase L2</source>
        <translation>Gennemsnitlig total harmonisk forvrængning af strømmen i fase L2</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the current of phase L3</source>
        <translation>Gennemsnitlig total harmonisk forvrængning af strømmen i fase L3</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the voltage of phase L1</source>
        <translation>Gennemsnitlig total harmonisk forvrængning af spændingen i fase L1</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the voltage of phase L2</source>
        <translation>Gennemsnitlig total harmonisk forvrængning af spændingen i fase L2</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the voltage of phase L3</source>
        <translation>Gennemsnitlig total harmonisk forvrængning af spændingen i fase L3</translation>
    </message>
    <message>
        <source>Average voltage of phase L1</source>
        <translation>Gennemsnitlig spænding i fase L1</translation>
    </message>
    <message>
        <source>Average voltage of phase L2</source>
        <translation>Gennemsnitlig spænding i fase L2</translation>
    </message>
    <message>
        <source>Average voltage of phase L3</source>
        <translation>Gennemsnitlig spænding i fase L3</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Battery and last gasp</source>
        <translation>Batteri og last gasp</translation>
    </message>
    <message>
        <source>Billing period counter</source>
        <translation>Afregningsperiodetæller</translation>
    </message>
    <message>
        <source>Breaker position</source>
        <translation>Afbryderposition</translation>
    </message>
    <message>
        <source>Breaker version 2</source>
        <translation>Afbryder version 2</translation>
    </message>
    <message>
        <source>By its own plan</source>
        <translation>Efter egen plan</translation>
    </message>
    <message>
        <source>By push button</source>
        <translation>Med trykknap</translation>
    </message>
    <message>
        <source>By push button after release</source>
        <translation>Med trykknap efter frigivelse</translation>
    </message>
    <message>
        <source>By remote command</source>
        <translation>Med fjernkommando</translation>
    </message>
    <message>
        <source>By the active tariff</source>
        <translation>Efter den aktive tarif</translation>
    </message>
    <message>
        <source>CT meter</source>
        <translation>CT-måler</translation>
    </message>
    <message>
        <source>CT meter layout, elevation clamps</source>
        <translation>CT-måler-layout, løfteklemmer</translation>
    </message>
    <message>
        <source>CT meters only.</source>
        <translation>Kun CT-målere.</translation>
    </message>
    <message>
        <source>Calculation method</source>
        <translation>Beregningsmetode</translation>
    </message>
    <message>
        <source>Calendar and summer time</source>
        <translation>Kalender og sommertid</translation>
    </message>
    <message>
        <source>Cellular network</source>
        <translation>Mobilnet</translation>
    </message>
    <message>
        <source>Changes the meter number by the button.</source>
        <translation>Ændrer målernummeret med knappen.</translation>
    </message>
    <message>
        <source>Changes when the meter disconnects the supply by itself.</source>
        <translation>Ændrer, hvornår måleren selv afbryder forsyningen.</translation>
    </message>
    <message>
        <source>Changing what the load profile holds deletes it. Read the load profile first.</source>
        <translation>Ændring af belastningsprofilens indhold sletter den. Læs først belastningsprofilen.</translation>
    </message>
    <message>
        <source>Choose a longer period or fewer registers, or ask for fewer days.</source>
        <translation>Vælg en længere periode eller færre registre, eller bed om færre dage.</translation>
    </message>
    <message>
        <source>Choose a reconnect threshold that is not above the disconnect threshold.</source>
        <translation>Vælg en gentilslutningstærskel, der ikke ligger over afbrydelsestærsklen.</translation>
    </message>
    <message>
        <source>Choose a type number with X10X11 AB or AD, or remove the pulse output.</source>
        <translation>Vælg et typenummer med X10X11 AB eller AD, eller fjern impulsudgangen.</translation>
    </message>
    <message>
        <source>Choose a type number with X10X11 AB, or remove the settings of load control.</source>
        <translation>Vælg et typenummer med X10X11 AB, eller fjern indstillingerne for belastningsstyring.</translation>
    </message>
    <message>
        <source>Choose a type number with X12 D or E, or switch last gasp off.</source>
        <translation>Vælg et typenummer med X12 D eller E, eller slå last gasp fra.</translation>
    </message>
    <message>
        <source>Choose a type number with X8 4, or remove the push setups.</source>
        <translation>Vælg et typenummer med X8 4, eller fjern push-opsætningerne.</translation>
    </message>
    <message>
        <source>Choose a type number with X8 4, or switch last gasp off.</source>
        <translation>Vælg et typenummer med X8 4, eller slå last gasp fra.</translation>
    </message>
    <message>
        <source>Choose a type number with X9 1 or 2, or set han.interval to 0.</source>
        <translation>Vælg et typenummer med X9 1 eller 2, eller sæt han.interval til 0.</translation>
    </message>
    <message>
        <source>Choose another value of Z27, or correct position X8 of the type number.</source>
        <translation>Vælg en anden værdi for Z27, eller ret position X8 i typenummeret.</translation>
    </message>
    <message>
        <source>Choose another value of Z28, or correct position X8 of the type number.</source>
        <translation>Vælg en anden værdi for Z28, eller ret position X8 i typenummeret.</translation>
    </message>
    <message>
        <source>Choose another value of Z29, or correct position X8 of the type number.</source>
        <translation>Vælg en anden værdi for Z29, eller ret position X8 i typenummeret.</translation>
    </message>
    <message>
        <source>Choose another value of Z30, or correct position X8 of the type number.</source>
        <translation>Vælg en anden værdi for Z30, eller ret position X8 i typenummeret.</translation>
    </message>
    <message>
        <source>Choose k3 ≤ k2 ≤ k1.</source>
        <translation>Vælg k3 ≤ k2 ≤ k1.</translation>
    </message>
    <message>
        <source>Choose t1 ≤ t2 ≤ t3.</source>
        <translation>Vælg t1 ≤ t2 ≤ t3.</translation>
    </message>
    <message>
        <source>Class 2</source>
        <translation>Klasse 2</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>Klasse A</translation>
    </message>
    <message>
        <source>Clears a permanent tamper sign. The maker announces this function for later.</source>
        <translation>Sletter et permanent manipulationsmærke. Producenten har bebudet funktionen til senere.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>Clock invalid</source>
        <translation>Ur ugyldigt</translation>
    </message>
    <message>
        <source>Closes the debiting period at the press of the button.</source>
        <translation>Afslutter debiteringsperioden ved tryk på knappen.</translation>
    </message>
    <message>
        <source>Code from the technical description; the data sheets refer to the order form.</source>
        <translation>Kode fra den tekniske beskrivelse; databladene henviser til bestillingsskemaet.</translation>
    </message>
    <message>
        <source>Commands to the supply control switch must be signed, but a CT meter (X4 = {other}) has none.</source>
        <translation>Kommandoer til forsyningsafbryderen skal være signeret, men en CT-måler (X4 = {other}) har ingen.</translation>
    </message>
    <message>
        <source>Communication event logger: interval</source>
        <translation>Hændelseslogger for kommunikation: interval</translation>
    </message>
    <message>
        <source>Communication event logger: offset</source>
        <translation>Hændelseslogger for kommunikation: forskydning</translation>
    </message>
    <message>
        <source>Communication event logger: push</source>
        <translation>Hændelseslogger for kommunikation: push</translation>
    </message>
    <message>
        <source>Communication event logger: random delay</source>
        <translation>Hændelseslogger for kommunikation: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Compare the number with the type label.</source>
        <translation>Sammenlign nummeret med typeskiltet.</translation>
    </message>
    <message>
        <source>Connect/disconnect failed</source>
        <translation>Til-/frakobling mislykkedes</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <source>Corrects the clock by a small amount.</source>
        <translation>Korrigerer uret en smule.</translation>
    </message>
    <message>
        <source>Country and national requirements. Codes that no list has are in use; they are accepted and called unknown.</source>
        <translation>Land og nationale krav. Koder, som ingen liste har, er i brug; de accepteres og kaldes ukendte.</translation>
    </message>
    <message>
        <source>Country that the meter is made for. A code that is not listed is accepted and called unknown.</source>
        <translation>Landet, måleren er fremstillet til. En kode, der ikke er anført, accepteres og kaldes ukendt.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strøm</translation>
    </message>
    <message>
        <source>Current limit Id</source>
        <translation>Strømgrænse Id</translation>
    </message>
    <message>
        <source>Current limit L1 exceeded</source>
        <translation>Strømgrænse L1 overskredet</translation>
    </message>
    <message>
        <source>Current limit L1 restored</source>
        <translation>Strømgrænse L1 igen overholdt</translation>
    </message>
    <message>
        <source>Current limit L2 exceeded</source>
        <translation>Strømgrænse L2 overskredet</translation>
    </message>
    <message>
        <source>Current limit L2 restored</source>
        <translation>Strømgrænse L2 igen overholdt</translation>
    </message>
    <message>
        <source>Current limit L3 exceeded</source>
        <translation>Strømgrænse L3 overskredet</translation>
    </message>
    <message>
        <source>Current limit L3 restored</source>
        <translation>Strømgrænse L3 igen overholdt</translation>
    </message>
    <message>
        <source>Current of a phase above which the event comes.</source>
        <translation>Fasestrøm, hvorover hændelsen indtræffer.</translation>
    </message>
    <message>
        <source>Current of phase L1 at the maximum voltage in the analysis period</source>
        <translation>Strøm i fase L1 ved maksimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Current of phase L1 at the maximum voltage of the day</source>
        <translation>Strøm i fase L1 ved maksimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Current of phase L1 at the minimum voltage in the analysis period</source>
        <translation>Strøm i fase L1 ved minimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Current of phase L1 at the minimum voltage of the day</source>
        <translation>Strøm i fase L1 ved minimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Current of phase L2 at the maximum voltage in the analysis period</source>
        <translation>Strøm i fase L2 ved maksimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Current of phase L2 at the maximum voltage of the day</source>
        <translation>Strøm i fase L2 ved maksimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Current of phase L2 at the minimum voltage in the analysis period</source>
        <translation>Strøm i fase L2 ved minimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Current of phase L2 at the minimum voltage of the day</source>
        <translation>Strøm i fase L2 ved minimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Current of phase L3 at the maximum voltage in the analysis period</source>
        <translation>Strøm i fase L3 ved maksimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Current of phase L3 at the maximum voltage of the day</source>
        <translation>Strøm i fase L3 ved maksimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Current of phase L3 at the minimum voltage in the analysis period</source>
        <translation>Strøm i fase L3 ved minimal spænding i analyseperioden</translation>
    </message>
    <message>
        <source>Current of phase L3 at the minimum voltage of the day</source>
        <translation>Strøm i fase L3 ved minimal spænding i døgnet</translation>
    </message>
    <message>
        <source>Current reversal</source>
        <translation>Strømvending</translation>
    </message>
    <message>
        <source>Current without voltage</source>
        <translation>Strøm uden spænding</translation>
    </message>
    <message>
        <source>Current, limit</source>
        <translation>Strøm, grænse</translation>
    </message>
    <message>
        <source>Current, time</source>
        <translation>Strøm, tid</translation>
    </message>
    <message>
        <source>Cut-off state</source>
        <translation>Afbrydelsestilstand</translation>
    </message>
    <message>
        <source>DIN rail</source>
        <translation>DIN-skinne</translation>
    </message>
    <message>
        <source>DLMS push 1</source>
        <translation>DLMS push 1</translation>
    </message>
    <message>
        <source>Data are to be pushed, but the meter (X8 = {other}) has no modem.</source>
        <translation>Data skal pushes, men måleren (X8 = {other}) har intet modem.</translation>
    </message>
    <message>
        <source>Data set UD1</source>
        <translation>Datasæt UD1</translation>
    </message>
    <message>
        <source>Data set UD2</source>
        <translation>Datasæt UD2</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Dato og tid</translation>
    </message>
    <message>
        <source>Day of that month: a rule that fits every year, written with wildcards in the meter, or a fixed day.</source>
        <translation>Dag i måneden: en regel, der passer hvert år, skrevet med jokertegn i måleren, eller en fast dag.</translation>
    </message>
    <message>
        <source>Day of the month on which a debiting period ends. From day 29 on there is none, so that every month has it.</source>
        <translation>Dag i måneden, hvor en debiteringsperiode slutter. Fra dag 29 er der ingen, så alle måneder har den.</translation>
    </message>
    <message>
        <source>Day of the month; only with a fixed day.</source>
        <translation>Dag i måneden; kun ved fast dag.</translation>
    </message>
    <message>
        <source>Daylight saving</source>
        <translation>Sommertid</translation>
    </message>
    <message>
        <source>Daylight saving, begin: day</source>
        <translation>Sommertid, begyndelse: dag</translation>
    </message>
    <message>
        <source>Daylight saving, begin: day of the month</source>
        <translation>Sommertid, begyndelse: dag i måneden</translation>
    </message>
    <message>
        <source>Daylight saving, begin: hour</source>
        <translation>Sommertid, begyndelse: time</translation>
    </message>
    <message>
        <source>Daylight saving, begin: month</source>
        <translation>Sommertid, begyndelse: måned</translation>
    </message>
    <message>
        <source>Daylight saving, end: day</source>
        <translation>Sommertid, slutning: dag</translation>
    </message>
    <message>
        <source>Daylight saving, end: day of the month</source>
        <translation>Sommertid, slutning: dag i måneden</translation>
    </message>
    <message>
        <source>Daylight saving, end: hour</source>
        <translation>Sommertid, slutning: time</translation>
    </message>
    <message>
        <source>Daylight saving, end: month</source>
        <translation>Sommertid, slutning: måned</translation>
    </message>
    <message>
        <source>Daylight saving, shift</source>
        <translation>Sommertid, forskydning</translation>
    </message>
    <message>
        <source>Days of exception</source>
        <translation>Undtagelsens varighed i dage</translation>
    </message>
    <message>
        <source>Days of the week with the plan of working days; the others have that of non-working days.</source>
        <translation>Ugedage med arbejdsdagenes plan; de øvrige har fridagenes.</translation>
    </message>
    <message>
        <source>Days of the year on which a season begins; at most four seasons.</source>
        <translation>Dage i året, hvor en sæson begynder; højst fire sæsoner.</translation>
    </message>
    <message>
        <source>Days of the year on which a season of the relay&apos;s calendar begins.</source>
        <translation>Dage i året, hvor en sæson i relæets kalender begynder.</translation>
    </message>
    <message>
        <source>Days that count as holidays, up to 200 within 20 years.</source>
        <translation>Dage, der regnes som helligdage, op til 200 inden for 20 år.</translation>
    </message>
    <message>
        <source>Days that the load profile must hold, for example until it is read. Checked against what the meter holds at its period and energies; not written to the meter.</source>
        <translation>Dage, som belastningsprofilen skal rumme, f.eks. indtil den læses. Kontrolleres mod det, måleren rummer med sin periode og sine energier; skrives ikke til måleren.</translation>
    </message>
    <message>
        <source>Days to be kept</source>
        <translation>Dage, der skal gemmes</translation>
    </message>
    <message>
        <source>Days with the plan of holidays, shared by the tariff calendar and by those of the load control relays.</source>
        <translation>Dage med helligdagenes plan, fælles for tarifkalenderen og kalenderne for belastningsstyringens relæer.</translation>
    </message>
    <message>
        <source>Debiting logger 1</source>
        <translation>Debiteringslogger 1</translation>
    </message>
    <message>
        <source>Debiting logger 1 closes with each debiting period (Z6, Z7) and holds a fixed list; logger 2 writes daily, weekly or monthly (Z25).</source>
        <translation>Debiteringslogger 1 afsluttes med hver debiteringsperiode (Z6, Z7) og indeholder en fast liste; logger 2 skriver dagligt, ugentligt eller månedligt (Z25).</translation>
    </message>
    <message>
        <source>Debiting logger 1: interval</source>
        <translation>Debiteringslogger 1: interval</translation>
    </message>
    <message>
        <source>Debiting logger 1: offset</source>
        <translation>Debiteringslogger 1: forskydning</translation>
    </message>
    <message>
        <source>Debiting logger 1: push</source>
        <translation>Debiteringslogger 1: push</translation>
    </message>
    <message>
        <source>Debiting logger 1: random delay</source>
        <translation>Debiteringslogger 1: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Debiting logger 2</source>
        <translation>Debiteringslogger 2</translation>
    </message>
    <message>
        <source>Debiting logger 2 configuration</source>
        <translation>Konfiguration af debiteringslogger 2</translation>
    </message>
    <message>
        <source>Debiting logger 2: interval</source>
        <translation>Debiteringslogger 2: interval</translation>
    </message>
    <message>
        <source>Debiting logger 2: offset</source>
        <translation>Debiteringslogger 2: forskydning</translation>
    </message>
    <message>
        <source>Debiting logger 2: push</source>
        <translation>Debiteringslogger 2: push</translation>
    </message>
    <message>
        <source>Debiting logger 2: random delay</source>
        <translation>Debiteringslogger 2: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Debiting loggers</source>
        <translation>Debiteringsloggere</translation>
    </message>
    <message>
        <source>Debiting stop</source>
        <translation>Debiteringsstop</translation>
    </message>
    <message>
        <source>Decimals of kWh and kvarh in the interval loggers; secondary energy is always logged in 0.1 Wh. Chosen when the meter is ordered.</source>
        <translation>Decimaler for kWh og kvarh i intervalloggerne; sekundær energi logges altid i 0,1 Wh. Vælges ved bestilling af måleren.</translation>
    </message>
    <message>
        <source>Decimals of logged primary energy</source>
        <translation>Decimaler for logget primær energi</translation>
    </message>
    <message>
        <source>Decimals of the energy readings on the glass. Fixed when the meter is ordered.</source>
        <translation>Decimaler for energivisningerne i displayet. Fastlægges ved bestilling af måleren.</translation>
    </message>
    <message>
        <source>Decryption or authentication failure</source>
        <translation>Dekrypterings- eller autentificeringsfejl</translation>
    </message>
    <message>
        <source>Default breaker</source>
        <translation>Standardafbryder</translation>
    </message>
    <message>
        <source>Delta values</source>
        <translation>Deltaværdier</translation>
    </message>
    <message>
        <source>Demand limit L1 exceeded</source>
        <translation>Effektgrænse L1 overskredet</translation>
    </message>
    <message>
        <source>Demand limit L1 restored</source>
        <translation>Effektgrænse L1 igen overholdt</translation>
    </message>
    <message>
        <source>Demand limit L2 exceeded</source>
        <translation>Effektgrænse L2 overskredet</translation>
    </message>
    <message>
        <source>Demand limit L2 restored</source>
        <translation>Effektgrænse L2 igen overholdt</translation>
    </message>
    <message>
        <source>Demand limit L3 exceeded</source>
        <translation>Effektgrænse L3 overskredet</translation>
    </message>
    <message>
        <source>Demand limit L3 restored</source>
        <translation>Effektgrænse L3 igen overholdt</translation>
    </message>
    <message>
        <source>Demand of a phase, limit</source>
        <translation>Faseeffekt, grænse</translation>
    </message>
    <message>
        <source>Demand of a phase, time</source>
        <translation>Faseeffekt, tid</translation>
    </message>
    <message>
        <source>Digits before and behind the point of every primary energy on the glass; secondary energies always have 5.2.</source>
        <translation>Cifre før og efter kommaet for alle primære energier i displayet; sekundære energier har altid 5.2.</translation>
    </message>
    <message>
        <source>Direct meters only.</source>
        <translation>Kun direkte målere.</translation>
    </message>
    <message>
        <source>Disconnect at neutral fault</source>
        <translation>Afbryd ved nulfejl</translation>
    </message>
    <message>
        <source>Disconnect by push button</source>
        <translation>Afbryd med trykknap</translation>
    </message>
    <message>
        <source>Disconnect control event logger: interval</source>
        <translation>Hændelseslogger for afbrydelse: interval</translation>
    </message>
    <message>
        <source>Disconnect control event logger: offset</source>
        <translation>Hændelseslogger for afbrydelse: forskydning</translation>
    </message>
    <message>
        <source>Disconnect control event logger: push</source>
        <translation>Hændelseslogger for afbrydelse: push</translation>
    </message>
    <message>
        <source>Disconnect control event logger: random delay</source>
        <translation>Hændelseslogger for afbrydelse: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Disconnect on working days only</source>
        <translation>Afbryd kun på arbejdsdage</translation>
    </message>
    <message>
        <source>Disconnect setup</source>
        <translation>Afbrydelsesopsætning</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Frakoblet</translation>
    </message>
    <message>
        <source>Disconnection basis</source>
        <translation>Afbrydelsesgrundlag</translation>
    </message>
    <message>
        <source>Disconnector ready for manual reconnection</source>
        <translation>Afbryder klar til manuel gentilslutning</translation>
    </message>
    <message>
        <source>Disconnects when the neutral of the supply is lost. Only three-phase, four-wire meters detect it.</source>
        <translation>Afbryder, når forsyningens nul mangler. Kun trefasede målere med fire ledere registrerer det.</translation>
    </message>
    <message>
        <source>Disconnects when the voltage of a phase is too high, and reconnects when it is normal again. Off unless asked for.</source>
        <translation>Afbryder, når en fasespænding er for høj, og tilslutter igen, når den er normal. Slået fra, medmindre det ønskes.</translation>
    </message>
    <message>
        <source>Display formats</source>
        <translation>Displayformater</translation>
    </message>
    <message>
        <source>Display options</source>
        <translation>Displayindstillinger</translation>
    </message>
    <message>
        <source>Distortion of the current above which the event comes.</source>
        <translation>Forvrængning af strømmen, hvorover hændelsen indtræffer.</translation>
    </message>
    <message>
        <source>Distortion of the voltage above which the event comes.</source>
        <translation>Forvrængning af spændingen, hvorover hændelsen indtræffer.</translation>
    </message>
    <message>
        <source>Dual breaker</source>
        <translation>Dobbelt afbryder</translation>
    </message>
    <message>
        <source>Earth fault module</source>
        <translation>Jordfejlsmodul</translation>
    </message>
    <message>
        <source>Earth fault module with 2x5A relays</source>
        <translation>Jordfejlsmodul med 2x5A-relæer</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiveret</translation>
    </message>
    <message>
        <source>Encrypted push</source>
        <translation>Krypteret push</translation>
    </message>
    <message>
        <source>Encryption of the HAN interface</source>
        <translation>Kryptering af HAN-interfacet</translation>
    </message>
    <message>
        <source>Encrypts the list; the receiver then needs the meter&apos;s keys. HAN-NVE is sent unencrypted in Norway.</source>
        <translation>Krypterer listen; modtageren skal da have målerens nøgler. HAN-NVE sendes ukrypteret i Norge.</translation>
    </message>
    <message>
        <source>Energy paid for in advance: a register counts down and the breaker opens at zero. Needs a breaker and works without tariffs only.</source>
        <translation>Forudbetalt energi: et register tæller ned, og afbryderen åbner ved nul. Kræver en afbryder og virker kun uden tariffer.</translation>
    </message>
    <message>
        <source>Events at which the meter sends an alarm to the reading system or to the module port.</source>
        <translation>Hændelser, hvor måleren sender en alarm til hjemtagningssystemet eller til modulporten.</translation>
    </message>
    <message>
        <source>Events that are reported as alarms; each code is the bit of the filter.</source>
        <translation>Hændelser, der meldes som alarmer; hver kode er filterets bit.</translation>
    </message>
    <message>
        <source>Events that take a snapshot; each code is the bit of the filter.</source>
        <translation>Hændelser, der udløser et snapshot; hver kode er filterets bit.</translation>
    </message>
    <message>
        <source>Events that the meter reports to the head-end system at once. All are off when the meter leaves the factory.</source>
        <translation>Hændelser, som måleren straks melder til hjemtagningssystemet. Alle er slået fra, når måleren forlader fabrikken.</translation>
    </message>
    <message>
        <source>Events, filter 1</source>
        <translation>Hændelser, filter 1</translation>
    </message>
    <message>
        <source>Events, filter 2</source>
        <translation>Hændelser, filter 2</translation>
    </message>
    <message>
        <source>Events, filter 3</source>
        <translation>Hændelser, filter 3</translation>
    </message>
    <message>
        <source>Events, filter 4</source>
        <translation>Hændelser, filter 4</translation>
    </message>
    <message>
        <source>Events, filter 5</source>
        <translation>Hændelser, filter 5</translation>
    </message>
    <message>
        <source>Events, filter 6</source>
        <translation>Hændelser, filter 6</translation>
    </message>
    <message>
        <source>Exact dates on which the plan of holidays holds.</source>
        <translation>Præcise datoer, hvor helligdagenes plan gælder.</translation>
    </message>
    <message>
        <source>Exception current</source>
        <translation>Undtagelsesstrøm</translation>
    </message>
    <message>
        <source>Exception days</source>
        <translation>Undtagelsesdage</translation>
    </message>
    <message>
        <source>Exception days, on which the switches of holidays hold, and the dates of summer time where the rule of the EU does not fit. All loggers write standard time.</source>
        <translation>Undtagelsesdage, hvor helligdagenes skift gælder, samt sommertidsdatoer, hvor EU-reglen ikke passer. Alle loggere skriver normaltid.</translation>
    </message>
    <message>
        <source>Exception power</source>
        <translation>Undtagelseseffekt</translation>
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
        <translation>FLEX-interfaces</translation>
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
        <translation>Udfylder energivisninger med nuller til venstre. På en rigtig måler fastlægges det ved bestilling.</translation>
    </message>
    <message>
        <source>Firmware activated</source>
        <translation>Firmware aktiveret</translation>
    </message>
    <message>
        <source>Firmware activation failed</source>
        <translation>Firmwareaktivering mislykkedes</translation>
    </message>
    <message>
        <source>First Sunday</source>
        <translation>Første søndag</translation>
    </message>
    <message>
        <source>First and last day of summer time, year by year, up to 20. Empty: the dates follow the rule of the EU, if Z15 turns summer time on.</source>
        <translation>Sommertidens første og sidste dag, år for år, op til 20. Tom: datoerne følger EU-reglen, hvis Z15 slår sommertid til.</translation>
    </message>
    <message>
        <source>First return to the primary technology</source>
        <translation>Første tilbagevenden til den primære teknologi</translation>
    </message>
    <message>
        <source>Fixed day of the month</source>
        <translation>Fast dag i måneden</translation>
    </message>
    <message>
        <source>For how many days the exception holds before the meter disconnects for good.</source>
        <translation>Hvor mange dage undtagelsen gælder, før måleren afbryder endeligt.</translation>
    </message>
    <message>
        <source>Fraud detection event logger: interval</source>
        <translation>Hændelseslogger for svindel: interval</translation>
    </message>
    <message>
        <source>Fraud detection event logger: offset</source>
        <translation>Hændelseslogger for svindel: forskydning</translation>
    </message>
    <message>
        <source>Fraud detection event logger: push</source>
        <translation>Hændelseslogger for svindel: push</translation>
    </message>
    <message>
        <source>Fraud detection event logger: random delay</source>
        <translation>Hændelseslogger for svindel: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Frequency and protocol of the built-in radio. Only a meter without radio has none.</source>
        <translation>Den indbyggede radios frekvens og protokol. Kun en måler uden radio har ingen.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Fredag</translation>
    </message>
    <message>
        <source>From when on disconnection is allowed (1) and not allowed (0), for example 08:00=1 and 22:00=0. Empty: at any time.</source>
        <translation>Fra hvornår afbrydelse er tilladt (1) og ikke tilladt (0), f.eks. 08:00=1 og 22:00=0. Tom: når som helst.</translation>
    </message>
    <message>
        <source>From which day of each year which of the four seasons holds; up to eight changes a year.</source>
        <translation>Fra hvilken dag hvert år hvilken af de fire sæsoner gælder; op til otte skift pr. år.</translation>
    </message>
    <message>
        <source>From which day of each year which of the four seasons of the relay&apos;s plan holds.</source>
        <translation>Fra hvilken dag hvert år hvilken af de fire sæsoner i relæets plan gælder.</translation>
    </message>
    <message>
        <source>Full hour of local time at which the clock is put back.</source>
        <translation>Hel time i lokaltid, hvor uret stilles tilbage.</translation>
    </message>
    <message>
        <source>Full hour of local time at which the clock is put forward.</source>
        <translation>Hel time i lokaltid, hvor uret stilles frem.</translation>
    </message>
    <message>
        <source>GSM diagnostics logger, period</source>
        <translation>GSM-diagnoselogger, periode</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: interval</source>
        <translation>GSM-diagnoselogger: interval</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: offset</source>
        <translation>GSM-diagnoselogger: forskydning</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: push</source>
        <translation>GSM-diagnoselogger: push</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: random delay</source>
        <translation>GSM-diagnoselogger: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>General signing failed</source>
        <translation>Generel signering mislykkedes</translation>
    </message>
    <message>
        <source>Generation of the meter&apos;s hardware.</source>
        <translation>Målerens hardwaregeneration.</translation>
    </message>
    <message>
        <source>Generation of the meter.</source>
        <translation>Målerens generation.</translation>
    </message>
    <message>
        <source>Grid events</source>
        <translation>Nethændelser</translation>
    </message>
    <message>
        <source>Grid snapshot</source>
        <translation>Netsnapshot</translation>
    </message>
    <message>
        <source>Grid snapshot: interval</source>
        <translation>Netsnapshot: interval</translation>
    </message>
    <message>
        <source>Grid snapshot: offset</source>
        <translation>Netsnapshot: forskydning</translation>
    </message>
    <message>
        <source>Grid snapshot: push</source>
        <translation>Netsnapshot: push</translation>
    </message>
    <message>
        <source>Grid snapshot: random delay</source>
        <translation>Netsnapshot: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Grid snapshots are to be pushed, but the interval is not named.</source>
        <translation>Netsnapshots skal pushes, men intervallet er ikke angivet.</translation>
    </message>
    <message>
        <source>HAN interface</source>
        <translation>HAN-interface</translation>
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
        <translation>HAN-NVE sender effekter, strømme og spændinger hvert 10. s og energier hver time; DLMS push 1 sender hele listen hvert 10. s.</translation>
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
        <translation>HOT SWAP-interface</translation>
    </message>
    <message>
        <source>Harmonic 11 of the current of phase L1</source>
        <translation>11. harmoniske af strømmen i fase L1</translation>
    </message>
    <message>
        <source>Harmonic 11 of the current of phase L2</source>
        <translation>11. harmoniske af strømmen i fase L2</translation>
    </message>
    <message>
        <source>Harmonic 11 of the current of phase L3</source>
        <translation>11. harmoniske af strømmen i fase L3</translation>
    </message>
    <message>
        <source>Harmonic 11 of the voltage of phase L1</source>
        <translation>11. harmoniske af spændingen i fase L1</translation>
    </message>
    <message>
        <source>Harmonic 11 of the voltage of phase L2</source>
        <translation>11. harmoniske af spændingen i fase L2</translation>
    </message>
    <message>
        <source>Harmonic 11 of the voltage of phase L3</source>
        <translation>11. harmoniske af spændingen i fase L3</translation>
    </message>
    <message>
        <source>Harmonic 3 of the current of phase L1</source>
        <translation>3. harmoniske af strømmen i fase L1</translation>
    </message>
    <message>
        <source>Harmonic 3 of the current of phase L2</source>
        <translation>3. harmoniske af strømmen i fase L2</translation>
    </message>
    <message>
        <source>Harmonic 3 of the current of phase L3</source>
        <translation>3. harmoniske af strømmen i fase L3</translation>
    </message>
    <message>
        <source>Harmonic 3 of the voltage of phase L1</source>
        <translation>3. harmoniske af spændingen i fase L1</translation>
    </message>
    <message>
        <source>Harmonic 3 of the voltage of phase L2</source>
        <translation>3. harmoniske af spændingen i fase L2</translation>
    </message>
    <message>
        <source>Harmonic 3 of the voltage of phase L3</source>
        <translation>3. harmoniske af spændingen i fase L3</translation>
    </message>
    <message>
        <source>Harmonic 5 of the current of phase L1</source>
        <translation>5. harmoniske af strømmen i fase L1</translation>
    </message>
    <message>
        <source>Harmonic 5 of the current of phase L2</source>
        <translation>5. harmoniske af strømmen i fase L2</translation>
    </message>
    <message>
        <source>Harmonic 5 of the current of phase L3</source>
        <translation>5. harmoniske af strømmen i fase L3</translation>
    </message>
    <message>
        <source>Harmonic 5 of the voltage of phase L1</source>
        <translation>5. harmoniske af spændingen i fase L1</translation>
    </message>
    <message>
        <source>Harmonic 5 of the voltage of phase L2</source>
        <translation>5. harmoniske af spændingen i fase L2</translation>
    </message>
    <message>
        <source>Harmonic 5 of the voltage of phase L3</source>
        <translation>5. harmoniske af spændingen i fase L3</translation>
    </message>
    <message>
        <source>Harmonic 7 of the current of phase L1</source>
        <translation>7. harmoniske af strømmen i fase L1</translation>
    </message>
    <message>
        <source>Harmonic 7 of the current of phase L2</source>
        <translation>7. harmoniske af strømmen i fase L2</translation>
    </message>
    <message>
        <source>Harmonic 7 of the current of phase L3</source>
        <translation>7. harmoniske af strømmen i fase L3</translation>
    </message>
    <message>
        <source>Harmonic 7 of the voltage of phase L1</source>
        <translation>7. harmoniske af spændingen i fase L1</translation>
    </message>
    <message>
        <source>Harmonic 7 of the voltage of phase L2</source>
        <translation>7. harmoniske af spændingen i fase L2</translation>
    </message>
    <message>
        <source>Harmonic 7 of the voltage of phase L3</source>
        <translation>7. harmoniske af spændingen i fase L3</translation>
    </message>
    <message>
        <source>Helps when a module is installed. The maker announces this function for later.</source>
        <translation>Hjælper ved installation af et modul. Producenten har bebudet funktionen til senere.</translation>
    </message>
    <message>
        <source>High processor temperature</source>
        <translation>Høj processortemperatur</translation>
    </message>
    <message>
        <source>High processor temperature ended</source>
        <translation>Høj processortemperatur ophørt</translation>
    </message>
    <message>
        <source>Hours at which the growing interval ends.</source>
        <translation>Timer, hvor det voksende interval slutter.</translation>
    </message>
    <message>
        <source>Hours on the secondary technology after which the primary is tried again; the interval then doubles.</source>
        <translation>Timer på den sekundære teknologi, hvorefter den primære forsøges igen; intervallet fordobles derefter.</translation>
    </message>
    <message>
        <source>Housing and terminals.</source>
        <translation>Kabinet og klemmer.</translation>
    </message>
    <message>
        <source>Housing and terminals. It decides which cover and which cables fit.</source>
        <translation>Kabinet og klemmer. Afgør, hvilket dæksel og hvilke kabler der passer.</translation>
    </message>
    <message>
        <source>How far back the load profile must reach. Its period is Z4; its energies are those of the type number (X9) or of Z29.</source>
        <translation>Hvor langt tilbage belastningsprofilen skal nå. Perioden er Z4; energierne er typenummerets (X9) eller dem i Z29.</translation>
    </message>
    <message>
        <source>How long both must hold before a neutral fault is logged.</source>
        <translation>Hvor længe begge skal gælde, før en nulfejl logges.</translation>
    </message>
    <message>
        <source>How long the voltage must be above the threshold.</source>
        <translation>Hvor længe spændingen skal ligge over tærsklen.</translation>
    </message>
    <message>
        <source>How long the voltage must be below the threshold.</source>
        <translation>Hvor længe spændingen skal ligge under tærsklen.</translation>
    </message>
    <message>
        <source>How long the voltage must be missing before it is logged.</source>
        <translation>Hvor længe spændingen skal mangle, før det logges.</translation>
    </message>
    <message>
        <source>How many currents and voltages are measured.</source>
        <translation>Hvor mange strømme og spændinger der måles.</translation>
    </message>
    <message>
        <source>How many days of profile billing needs; checked against the depth that the data sheet prints. WELMEC guide 11.2 recommends 2.5 billing periods.</source>
        <translation>Hvor mange dages profil afregningen kræver; kontrolleres mod databladets logdybde. WELMEC-vejledning 11.2 anbefaler 2,5 afregningsperioder.</translation>
    </message>
    <message>
        <source>How many measuring systems the meter has. Two systems (Aron) measure a network without neutral.</source>
        <translation>Hvor mange målesystemer måleren har. To systemer (Aron) måler et net uden nul.</translation>
    </message>
    <message>
        <source>How often an entry is made; 0 switches the logger off, 1440 makes one at midnight.</source>
        <translation>Hvor ofte der skrives en post; 0 slår loggeren fra, 1440 giver én ved midnat.</translation>
    </message>
    <message>
        <source>How often an entry is made; 0 switches the logger off. Average and extreme values follow it.</source>
        <translation>Hvor ofte der skrives en post; 0 slår loggeren fra. Gennemsnits- og ekstremværdier følger den.</translation>
    </message>
    <message>
        <source>How often an entry is made; 0 switches the logger off. The meter logs a change.</source>
        <translation>Hvor ofte der skrives en post; 0 slår loggeren fra. Måleren logger en ændring.</translation>
    </message>
    <message>
        <source>How often debiting logger 2 writes an entry.</source>
        <translation>Hvor ofte debiteringslogger 2 skriver en post.</translation>
    </message>
    <message>
        <source>How often the logger writes an entry; it does not depend on the load profile.</source>
        <translation>Hvor ofte loggeren skriver en post; uafhængigt af belastningsprofilen.</translation>
    </message>
    <message>
        <source>How often the meter closes a debiting period by itself, and in which month it begins to count.</source>
        <translation>Hvor ofte måleren selv afslutter en debiteringsperiode, og i hvilken måned den begynder at tælle.</translation>
    </message>
    <message>
        <source>How often the state of the cellular network is logged.</source>
        <translation>Hvor ofte mobilnettets tilstand logges.</translation>
    </message>
    <message>
        <source>How readings are shown; which readings are shown is said by the display lists.</source>
        <translation>Hvordan visninger vises; displaylisterne angiver, hvilke der vises.</translation>
    </message>
    <message>
        <source>How the glass writes numbers. What it shows stands in the display lists.</source>
        <translation>Hvordan displayet skriver tal. Hvad det viser, står i displaylisterne.</translation>
    </message>
    <message>
        <source>How the meter chooses between LTE Cat. M1 and NB-IoT. All of this is chosen when the meter is ordered.</source>
        <translation>Hvordan måleren vælger mellem LTE Cat. M1 og NB-IoT. Alt dette vælges ved bestilling af måleren.</translation>
    </message>
    <message>
        <source>How the phases are added up, and how finely energy is logged.</source>
        <translation>Hvordan faserne summeres, og hvor fint energien logges.</translation>
    </message>
    <message>
        <source>How the powers of the three phases become one total; the meter logs a change.</source>
        <translation>Hvordan de tre fasers effekter bliver til én total; måleren logger en ændring.</translation>
    </message>
    <message>
        <source>How the supply comes back: by the left button, by the button after the reading system has released it, or by itself when current and power are back to normal.</source>
        <translation>Hvordan forsyningen kommer tilbage: med venstre knap, med knappen efter frigivelse fra hjemtagningssystemet, eller af sig selv, når strøm og effekt igen er normale.</translation>
    </message>
    <message>
        <source>IEC 62056-21 data sets</source>
        <translation>IEC 62056-21-datasæt</translation>
    </message>
    <message>
        <source>Imported active power of all phases above which the event comes.</source>
        <translation>Importeret aktiv effekt for alle faser, hvorover hændelsen indtræffer.</translation>
    </message>
    <message>
        <source>Imported active power of one phase above which the event comes.</source>
        <translation>Importeret aktiv effekt for én fase, hvorover hændelsen indtræffer.</translation>
    </message>
    <message>
        <source>Individual import/export</source>
        <translation>Individuel import/eksport</translation>
    </message>
    <message>
        <source>Integrated breaker</source>
        <translation>Integreret afbryder</translation>
    </message>
    <message>
        <source>Integrated communication</source>
        <translation>Integreret kommunikation</translation>
    </message>
    <message>
        <source>Interface under the terminal cover for retrofitted modules.</source>
        <translation>Interface under klemdækslet til eftermonterede moduler.</translation>
    </message>
    <message>
        <source>Internal meter error</source>
        <translation>Intern målerfejl</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>It may be: {allowed}.</source>
        <translation>Den må være: {allowed}.</translation>
    </message>
    <message>
        <source>LTE Cat. M1 first, then NB-IoT</source>
        <translation>LTE Cat. M1 først, derefter NB-IoT</translation>
    </message>
    <message>
        <source>LTE Cat. M1 only</source>
        <translation>Kun LTE Cat. M1</translation>
    </message>
    <message>
        <source>LTE Cat. M1: poor RSRP</source>
        <translation>LTE Cat. M1: dårlig RSRP</translation>
    </message>
    <message>
        <source>LTE Cat. M1: poor SINR</source>
        <translation>LTE Cat. M1: dårlig SINR</translation>
    </message>
    <message>
        <source>LTE Cat. M1: time to register</source>
        <translation>LTE Cat. M1: tid til registrering</translation>
    </message>
    <message>
        <source>LTE cat. M1/NB2</source>
        <translation>LTE Cat. M1/NB2</translation>
    </message>
    <message>
        <source>Last Sunday</source>
        <translation>Sidste søndag</translation>
    </message>
    <message>
        <source>Last gasp</source>
        <translation>Last gasp</translation>
    </message>
    <message>
        <source>Last gasp is on, but the meter (X8 = {other}) has no modem to send it.</source>
        <translation>Last gasp er slået til, men måleren (X8 = {other}) har intet modem til at sende den.</translation>
    </message>
    <message>
        <source>Last gasp is on, but the supply backup (X12 = {other}) has no energy for it.</source>
        <translation>Last gasp er slået til, men backupforsyningen (X12 = {other}) har ikke energi til den.</translation>
    </message>
    <message>
        <source>Leading zeros</source>
        <translation>Foranstillede nuller</translation>
    </message>
    <message>
        <source>Length of the module&apos;s output pulses, and whether a signal at the alarm input of the module raises an alarm.</source>
        <translation>Længden af modulets udgangsimpulser, og om et signal på modulets alarmindgang udløser en alarm.</translation>
    </message>
    <message>
        <source>Lets the button turn the optical port off and on. A port that is off does not answer any program.</source>
        <translation>Lader knappen slå den optiske port fra og til. En port, der er slået fra, svarer ikke noget program.</translation>
    </message>
    <message>
        <source>Lets the left button disconnect the supply while the reading Manual disconnect is shown.</source>
        <translation>Lader venstre knap afbryde forsyningen, mens visningen Manuel afbrydelse vises.</translation>
    </message>
    <message>
        <source>Limits at which the meter logs that the supply voltage was too high, too low or missing.</source>
        <translation>Grænser, hvor måleren logger, at forsyningsspændingen var for høj, for lav eller manglede.</translation>
    </message>
    <message>
        <source>Limits for a broken neutral in the low voltage grid and a broken phase in the medium voltage grid.</source>
        <translation>Grænser for nulbrud i lavspændingsnettet og fasebrud i mellemspændingsnettet.</translation>
    </message>
    <message>
        <source>Limits of temperature, current, demand and power factor.</source>
        <translation>Grænser for temperatur, strøm, effekt og effektfaktor.</translation>
    </message>
    <message>
        <source>Limits of the events and counters of power quality, as in EN 50160.</source>
        <translation>Grænser for elkvalitetens hændelser og tællere, som i EN 50160.</translation>
    </message>
    <message>
        <source>Load control</source>
        <translation>Belastningsstyring</translation>
    </message>
    <message>
        <source>Load profile</source>
        <translation>Belastningsprofil</translation>
    </message>
    <message>
        <source>Load profile 1</source>
        <translation>Belastningsprofil 1</translation>
    </message>
    <message>
        <source>Load profile 1: interval</source>
        <translation>Belastningsprofil 1: interval</translation>
    </message>
    <message>
        <source>Load profile 1: offset</source>
        <translation>Belastningsprofil 1: forskydning</translation>
    </message>
    <message>
        <source>Load profile 1: push</source>
        <translation>Belastningsprofil 1: push</translation>
    </message>
    <message>
        <source>Load profile 1: random delay</source>
        <translation>Belastningsprofil 1: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Load profile 2</source>
        <translation>Belastningsprofil 2</translation>
    </message>
    <message>
        <source>Load profile 2: interval</source>
        <translation>Belastningsprofil 2: interval</translation>
    </message>
    <message>
        <source>Load profile 2: offset</source>
        <translation>Belastningsprofil 2: forskydning</translation>
    </message>
    <message>
        <source>Load profile 2: push</source>
        <translation>Belastningsprofil 2: push</translation>
    </message>
    <message>
        <source>Load profile 2: random delay</source>
        <translation>Belastningsprofil 2: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Load profile configuration</source>
        <translation>Konfiguration af belastningsprofil</translation>
    </message>
    <message>
        <source>Load profile data (DLMS)</source>
        <translation>Belastningsprofildata (DLMS)</translation>
    </message>
    <message>
        <source>Load profile values change: readers of the profile must know whether it holds readings or consumption.</source>
        <translation>Belastningsprofilens værdier ændres: den, der læser profilen, skal vide, om den indeholder tællerstande eller forbrug.</translation>
    </message>
    <message>
        <source>Local disconnection</source>
        <translation>Lokal afbrydelse</translation>
    </message>
    <message>
        <source>Local interface encryption</source>
        <translation>Kryptering af lokalt interface</translation>
    </message>
    <message>
        <source>Local reconnection</source>
        <translation>Lokal gentilslutning</translation>
    </message>
    <message>
        <source>Local time and daylight saving. Display, time stamps, loggers, push setups and calendars all follow local time.</source>
        <translation>Lokaltid og sommertid. Display, tidsstempler, loggere, push-opsætninger og kalendere følger alle lokaltid.</translation>
    </message>
    <message>
        <source>Logger disabled</source>
        <translation>Logger deaktiveret</translation>
    </message>
    <message>
        <source>Logging interval</source>
        <translation>Logningsinterval</translation>
    </message>
    <message>
        <source>Longest return to the primary technology</source>
        <translation>Længste tilbagevenden til den primære teknologi</translation>
    </message>
    <message>
        <source>Lower limit of the random delay before the relay connects; on demand there is none.</source>
        <translation>Nedre grænse for den tilfældige forsinkelse, før relæet slutter; ved kommando er der ingen.</translation>
    </message>
    <message>
        <source>Magnetic detection</source>
        <translation>Magnetdetektering</translation>
    </message>
    <message>
        <source>Make the interval at least as long as the random delay.</source>
        <translation>Gør intervallet mindst lige så langt som den tilfældige forsinkelse.</translation>
    </message>
    <message>
        <source>Make the largest random delay at least as long as the smallest.</source>
        <translation>Gør den største tilfældige forsinkelse mindst lige så lang som den mindste.</translation>
    </message>
    <message>
        <source>Make the longest interval at least as long as the first.</source>
        <translation>Gør det længste interval mindst lige så langt som det første.</translation>
    </message>
    <message>
        <source>Make the sag threshold at least as high as the missing voltage level.</source>
        <translation>Gør dyktærsklen mindst lige så høj som niveauet for manglende spænding.</translation>
    </message>
    <message>
        <source>Make the total demand limit at least as high as that of a phase.</source>
        <translation>Gør den samlede effektgrænse mindst lige så høj som fasens.</translation>
    </message>
    <message>
        <source>Make the upper limit at least as high as the lower one.</source>
        <translation>Gør den øvre grænse mindst lige så høj som den nedre.</translation>
    </message>
    <message>
        <source>Manual connection</source>
        <translation>Manuel tilslutning</translation>
    </message>
    <message>
        <source>Manual disconnect</source>
        <translation>Manuel afbrydelse</translation>
    </message>
    <message>
        <source>Manual disconnection</source>
        <translation>Manuel afbrydelse</translation>
    </message>
    <message>
        <source>Manual selection of load control plan</source>
        <translation>Manuelt valg af belastningsstyringsplan</translation>
    </message>
    <message>
        <source>Manual selection of tariff plan</source>
        <translation>Manuelt valg af tarifplan</translation>
    </message>
    <message>
        <source>Maximum active power export P- of phase L1 in the analysis period</source>
        <translation>Maksimal aktiv effekt eksport P- i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum active power export P- of phase L2 in the analysis period</source>
        <translation>Maksimal aktiv effekt eksport P- i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum active power export P- of phase L3 in the analysis period</source>
        <translation>Maksimal aktiv effekt eksport P- i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum active power export P-, date</source>
        <translation>Maksimal aktiv effekt eksport P-, dato</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 1</source>
        <translation>Maksimal aktiv effekt eksport P-, tarif 1</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 1, date</source>
        <translation>Maksimal aktiv effekt eksport P-, tarif 1, dato</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 2</source>
        <translation>Maksimal aktiv effekt eksport P-, tarif 2</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 2, date</source>
        <translation>Maksimal aktiv effekt eksport P-, tarif 2, dato</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 3</source>
        <translation>Maksimal aktiv effekt eksport P-, tarif 3</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 3, date</source>
        <translation>Maksimal aktiv effekt eksport P-, tarif 3, dato</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 4</source>
        <translation>Maksimal aktiv effekt eksport P-, tarif 4</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 4, date</source>
        <translation>Maksimal aktiv effekt eksport P-, tarif 4, dato</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of phase L1 in the analysis period</source>
        <translation>Maksimal aktiv effekt import P+ i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of phase L2 in the analysis period</source>
        <translation>Maksimal aktiv effekt import P+ i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of phase L3 in the analysis period</source>
        <translation>Maksimal aktiv effekt import P+ i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 3</source>
        <translation>Maksimal aktiv effekt import P+, tarif 3</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 3, date</source>
        <translation>Maksimal aktiv effekt import P+, tarif 3, dato</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 4</source>
        <translation>Maksimal aktiv effekt import P+, tarif 4</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 4, date</source>
        <translation>Maksimal aktiv effekt import P+, tarif 4, dato</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 5</source>
        <translation>Maksimal aktiv effekt import P+, tarif 5</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 5, date</source>
        <translation>Maksimal aktiv effekt import P+, tarif 5, dato</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 6</source>
        <translation>Maksimal aktiv effekt import P+, tarif 6</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 6, date</source>
        <translation>Maksimal aktiv effekt import P+, tarif 6, dato</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 7</source>
        <translation>Maksimal aktiv effekt import P+, tarif 7</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 7, date</source>
        <translation>Maksimal aktiv effekt import P+, tarif 7, dato</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 8</source>
        <translation>Maksimal aktiv effekt import P+, tarif 8</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 8, date</source>
        <translation>Maksimal aktiv effekt import P+, tarif 8, dato</translation>
    </message>
    <message>
        <source>Maximum apparent power export S-</source>
        <translation>Maksimal tilsyneladende effekt eksport S-</translation>
    </message>
    <message>
        <source>Maximum apparent power export S-, date</source>
        <translation>Maksimal tilsyneladende effekt eksport S-, dato</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+</source>
        <translation>Maksimal tilsyneladende effekt import S+</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+ of phase L1 in the analysis period</source>
        <translation>Maksimal tilsyneladende effekt import S+ i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+ of phase L2 in the analysis period</source>
        <translation>Maksimal tilsyneladende effekt import S+ i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+ of phase L3 in the analysis period</source>
        <translation>Maksimal tilsyneladende effekt import S+ i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, date</source>
        <translation>Maksimal tilsyneladende effekt import S+, dato</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 1</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 1</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 1, date</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 1, dato</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 2</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 2</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 2, date</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 2, dato</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 3</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 3</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 3, date</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 3, dato</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 4</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 4</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 4, date</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 4, dato</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 5</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 5</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 5, date</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 5, dato</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 6</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 6</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 6, date</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 6, dato</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 7</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 7</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 7, date</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 7, dato</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 8</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 8</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 8, date</source>
        <translation>Maksimal tilsyneladende effekt import S+, tarif 8, dato</translation>
    </message>
    <message>
        <source>Maximum current of phase L1 in the analysis period</source>
        <translation>Maksimal strøm i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum current of phase L2 in the analysis period</source>
        <translation>Maksimal strøm i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum current of phase L3 in the analysis period</source>
        <translation>Maksimal strøm i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q- of phase L1 in the analysis period</source>
        <translation>Maksimal reaktiv effekt eksport Q- i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q- of phase L2 in the analysis period</source>
        <translation>Maksimal reaktiv effekt eksport Q- i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q- of phase L3 in the analysis period</source>
        <translation>Maksimal reaktiv effekt eksport Q- i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, date</source>
        <translation>Maksimal reaktiv effekt eksport Q-, dato</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 1</source>
        <translation>Maksimal reaktiv effekt eksport Q-, tarif 1</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 1, date</source>
        <translation>Maksimal reaktiv effekt eksport Q-, tarif 1, dato</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 2</source>
        <translation>Maksimal reaktiv effekt eksport Q-, tarif 2</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 2, date</source>
        <translation>Maksimal reaktiv effekt eksport Q-, tarif 2, dato</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 3</source>
        <translation>Maksimal reaktiv effekt eksport Q-, tarif 3</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 3, date</source>
        <translation>Maksimal reaktiv effekt eksport Q-, tarif 3, dato</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 4</source>
        <translation>Maksimal reaktiv effekt eksport Q-, tarif 4</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 4, date</source>
        <translation>Maksimal reaktiv effekt eksport Q-, tarif 4, dato</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+ of phase L1 in the analysis period</source>
        <translation>Maksimal reaktiv effekt import Q+ i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+ of phase L2 in the analysis period</source>
        <translation>Maksimal reaktiv effekt import Q+ i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+ of phase L3 in the analysis period</source>
        <translation>Maksimal reaktiv effekt import Q+ i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 3</source>
        <translation>Maksimal reaktiv effekt import Q+, tarif 3</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 3, date</source>
        <translation>Maksimal reaktiv effekt import Q+, tarif 3, dato</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 4</source>
        <translation>Maksimal reaktiv effekt import Q+, tarif 4</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 4, date</source>
        <translation>Maksimal reaktiv effekt import Q+, tarif 4, dato</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the current of phase L1 in the analysis period</source>
        <translation>Maksimal total harmonisk forvrængning af strømmen i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the current of phase L2 in the analysis period</source>
        <translation>Maksimal total harmonisk forvrængning af strømmen i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the current of phase L3 in the analysis period</source>
        <translation>Maksimal total harmonisk forvrængning af strømmen i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the voltage of phase L1 in the analysis period</source>
        <translation>Maksimal total harmonisk forvrængning af spændingen i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the voltage of phase L2 in the analysis period</source>
        <translation>Maksimal total harmonisk forvrængning af spændingen i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the voltage of phase L3 in the analysis period</source>
        <translation>Maksimal total harmonisk forvrængning af spændingen i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L1 in the analysis period</source>
        <translation>Maksimal spænding i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L1 of the day</source>
        <translation>Maksimal spænding i fase L1 i døgnet</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L2 in the analysis period</source>
        <translation>Maksimal spænding i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L2 of the day</source>
        <translation>Maksimal spænding i fase L2 i døgnet</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L3 in the analysis period</source>
        <translation>Maksimal spænding i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L3 of the day</source>
        <translation>Maksimal spænding i fase L3 i døgnet</translation>
    </message>
    <message>
        <source>Mean voltage above the nominal voltage, in percent of it, that is an overvoltage.</source>
        <translation>Middelspænding over den nominelle spænding, i procent af denne, der er en overspænding.</translation>
    </message>
    <message>
        <source>Mean voltage below the nominal voltage, in percent of it and negative, that is an undervoltage.</source>
        <translation>Middelspænding under den nominelle spænding, i procent af denne og negativ, der er en underspænding.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Meter registration: interval</source>
        <translation>Målerregistrering: interval</translation>
    </message>
    <message>
        <source>Meter registration: offset</source>
        <translation>Målerregistrering: forskydning</translation>
    </message>
    <message>
        <source>Meter registration: push</source>
        <translation>Målerregistrering: push</translation>
    </message>
    <message>
        <source>Meter registration: random delay</source>
        <translation>Målerregistrering: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Minimum active power export P- of phase L1 in the analysis period</source>
        <translation>Minimal aktiv effekt eksport P- i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum active power export P- of phase L2 in the analysis period</source>
        <translation>Minimal aktiv effekt eksport P- i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum active power export P- of phase L3 in the analysis period</source>
        <translation>Minimal aktiv effekt eksport P- i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of phase L1 in the analysis period</source>
        <translation>Minimal aktiv effekt import P+ i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of phase L2 in the analysis period</source>
        <translation>Minimal aktiv effekt import P+ i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of phase L3 in the analysis period</source>
        <translation>Minimal aktiv effekt import P+ i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum apparent power import S+ of phase L1 in the analysis period</source>
        <translation>Minimal tilsyneladende effekt import S+ i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum apparent power import S+ of phase L2 in the analysis period</source>
        <translation>Minimal tilsyneladende effekt import S+ i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum apparent power import S+ of phase L3 in the analysis period</source>
        <translation>Minimal tilsyneladende effekt import S+ i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum current of phase L1 in the analysis period</source>
        <translation>Minimal strøm i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum current of phase L2 in the analysis period</source>
        <translation>Minimal strøm i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum current of phase L3 in the analysis period</source>
        <translation>Minimal strøm i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power export Q- of phase L1 in the analysis period</source>
        <translation>Minimal reaktiv effekt eksport Q- i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power export Q- of phase L2 in the analysis period</source>
        <translation>Minimal reaktiv effekt eksport Q- i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power export Q- of phase L3 in the analysis period</source>
        <translation>Minimal reaktiv effekt eksport Q- i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power import Q+ of phase L1 in the analysis period</source>
        <translation>Minimal reaktiv effekt import Q+ i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power import Q+ of phase L2 in the analysis period</source>
        <translation>Minimal reaktiv effekt import Q+ i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum reactive power import Q+ of phase L3 in the analysis period</source>
        <translation>Minimal reaktiv effekt import Q+ i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the current of phase L1 in the analysis period</source>
        <translation>Minimal total harmonisk forvrængning af strømmen i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the current of phase L2 in the analysis period</source>
        <translation>Minimal total harmonisk forvrængning af strømmen i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the current of phase L3 in the analysis period</source>
        <translation>Minimal total harmonisk forvrængning af strømmen i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the voltage of phase L1 in the analysis period</source>
        <translation>Minimal total harmonisk forvrængning af spændingen i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the voltage of phase L2 in the analysis period</source>
        <translation>Minimal total harmonisk forvrængning af spændingen i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the voltage of phase L3 in the analysis period</source>
        <translation>Minimal total harmonisk forvrængning af spændingen i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L1 in the analysis period</source>
        <translation>Minimal spænding i fase L1 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L1 of the day</source>
        <translation>Minimal spænding i fase L1 i døgnet</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L2 in the analysis period</source>
        <translation>Minimal spænding i fase L2 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L2 of the day</source>
        <translation>Minimal spænding i fase L2 i døgnet</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L3 in the analysis period</source>
        <translation>Minimal spænding i fase L3 i analyseperioden</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L3 of the day</source>
        <translation>Minimal spænding i fase L3 i døgnet</translation>
    </message>
    <message>
        <source>Minutes from one push to the next.</source>
        <translation>Minutter fra ét push til det næste.</translation>
    </message>
    <message>
        <source>Minutes from the start of the interval to that of the window.</source>
        <translation>Minutter fra intervallets start til vinduets.</translation>
    </message>
    <message>
        <source>Minutes that local standard time is ahead of UTC; chosen when the meter is ordered.</source>
        <translation>Minutter, som lokal normaltid er foran UTC; vælges ved bestilling af måleren.</translation>
    </message>
    <message>
        <source>Minutes that summer time is ahead of standard time.</source>
        <translation>Minutter, som sommertid er foran normaltid.</translation>
    </message>
    <message>
        <source>Minutes without registration after which the meter changes from LTE Cat. M1 to NB-IoT.</source>
        <translation>Minutter uden registrering, hvorefter måleren skifter fra LTE Cat. M1 til NB-IoT.</translation>
    </message>
    <message>
        <source>Minutes without registration after which the meter changes from NB-IoT to LTE Cat. M1.</source>
        <translation>Minutter uden registrering, hvorefter måleren skifter fra NB-IoT til LTE Cat. M1.</translation>
    </message>
    <message>
        <source>Missing neutral</source>
        <translation>Manglende nul</translation>
    </message>
    <message>
        <source>Missing neutral ended</source>
        <translation>Manglende nul ophørt</translation>
    </message>
    <message>
        <source>Missing phase voltage</source>
        <translation>Manglende fasespænding</translation>
    </message>
    <message>
        <source>Missing voltage L1</source>
        <translation>Manglende spænding L1</translation>
    </message>
    <message>
        <source>Missing voltage L1 restored</source>
        <translation>Manglende spænding L1 ophørt</translation>
    </message>
    <message>
        <source>Missing voltage L2</source>
        <translation>Manglende spænding L2</translation>
    </message>
    <message>
        <source>Missing voltage L2 restored</source>
        <translation>Manglende spænding L2 ophørt</translation>
    </message>
    <message>
        <source>Missing voltage L3</source>
        <translation>Manglende spænding L3</translation>
    </message>
    <message>
        <source>Missing voltage L3 restored</source>
        <translation>Manglende spænding L3 ophørt</translation>
    </message>
    <message>
        <source>Missing voltage level</source>
        <translation>Niveau for manglende spænding</translation>
    </message>
    <message>
        <source>Missing voltage time</source>
        <translation>Tid for manglende spænding</translation>
    </message>
    <message>
        <source>Module installation mode</source>
        <translation>Modulinstallationstilstand</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Mandag</translation>
    </message>
    <message>
        <source>Month of every year in which summer time has its begin.</source>
        <translation>Måned hvert år, hvor sommertiden begynder.</translation>
    </message>
    <message>
        <source>Month of every year in which summer time has its end.</source>
        <translation>Måned hvert år, hvor sommertiden slutter.</translation>
    </message>
    <message>
        <source>NB-IoT first, then LTE Cat. M1</source>
        <translation>NB-IoT først, derefter LTE Cat. M1</translation>
    </message>
    <message>
        <source>NB-IoT only</source>
        <translation>Kun NB-IoT</translation>
    </message>
    <message>
        <source>NB-IoT: poor RSRP</source>
        <translation>NB-IoT: dårlig RSRP</translation>
    </message>
    <message>
        <source>NB-IoT: poor SINR</source>
        <translation>NB-IoT: dårlig SINR</translation>
    </message>
    <message>
        <source>NB-IoT: time to register</source>
        <translation>NB-IoT: tid til registrering</translation>
    </message>
    <message>
        <source>NV memory error</source>
        <translation>NV-hukommelsesfejl</translation>
    </message>
    <message>
        <source>Name the seasons in loadControl.relay1.starts, such as 01-01=1.</source>
        <translation>Angiv sæsonerne i loadControl.relay1.starts, f.eks. 01-01=1.</translation>
    </message>
    <message>
        <source>Name the seasons in loadControl.relay2.starts, such as 01-01=1.</source>
        <translation>Angiv sæsonerne i loadControl.relay2.starts, f.eks. 01-01=1.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan1.starts, such as 01-01=1.</source>
        <translation>Angiv sæsonerne i tariff.plan1.starts, f.eks. 01-01=1.</translation>
    </message>
    <message>
        <source>Name the tariffs in loadControl.relay1.tariffs.</source>
        <translation>Angiv tarifferne i loadControl.relay1.tariffs.</translation>
    </message>
    <message>
        <source>Name the tariffs in loadControl.relay2.tariffs.</source>
        <translation>Angiv tarifferne i loadControl.relay2.tariffs.</translation>
    </message>
    <message>
        <source>Net active energy |A+| - |A-|</source>
        <translation>Netto aktiv energi |A+| - |A-|</translation>
    </message>
    <message>
        <source>Neutral fault</source>
        <translation>Nulfejl</translation>
    </message>
    <message>
        <source>Neutral fault, drop of the third phase</source>
        <translation>Nulfejl, fald i tredje fase</translation>
    </message>
    <message>
        <source>Neutral fault, lower limit</source>
        <translation>Nulfejl, nedre grænse</translation>
    </message>
    <message>
        <source>Neutral fault, time</source>
        <translation>Nulfejl, tid</translation>
    </message>
    <message>
        <source>Neutral fault, upper limit</source>
        <translation>Nulfejl, øvre grænse</translation>
    </message>
    <message>
        <source>Neutral fault, upper threshold</source>
        <translation>Nulfejl, øvre tærskel</translation>
    </message>
    <message>
        <source>No alarms activated</source>
        <translation>Ingen alarmer aktiveret</translation>
    </message>
    <message>
        <source>No disconnect setup</source>
        <translation>Ingen afbrydelsesopsætning</translation>
    </message>
    <message>
        <source>No phase current</source>
        <translation>Ingen fasestrøm</translation>
    </message>
    <message>
        <source>No strong DC field anymore</source>
        <translation>Kraftigt DC-felt ophørt</translation>
    </message>
    <message>
        <source>Not in the sheet&apos;s text, whose table is cut; from the technical description.</source>
        <translation>Ikke i databladets tekst, hvis tabel er afkortet; fra den tekniske beskrivelse.</translation>
    </message>
    <message>
        <source>Number of the IEC 62056-21 (1107) order form: whether the meter answers in modes A and C, and with which data set.</source>
        <translation>Nummer på IEC 62056-21-bestillingsskemaet (1107): om måleren svarer i mode A og C, og med hvilket datasæt.</translation>
    </message>
    <message>
        <source>Number of the alarm configuration; 000 means that no alarm is sent.</source>
        <translation>Alarmkonfigurationens nummer; 000 betyder, at ingen alarm sendes.</translation>
    </message>
    <message>
        <source>Number of the analysis logger order form; 000 is the default setup.</source>
        <translation>Nummer på bestillingsskemaet for analyseloggeren; 000 er standardopsætningen.</translation>
    </message>
    <message>
        <source>Number of the calendar order form: days on which the tariff of holidays applies.</source>
        <translation>Nummer på kalenderbestillingsskemaet: dage, hvor helligdagenes tarif gælder.</translation>
    </message>
    <message>
        <source>Number of the display order form. The display lists themselves stand in the part Display.</source>
        <translation>Nummer på displaybestillingsskemaet. Selve displaylisterne står i delen Display.</translation>
    </message>
    <message>
        <source>Number of the order form for the sealable push button (the right one).</source>
        <translation>Nummer på bestillingsskemaet for den plomberbare trykknap (den højre).</translation>
    </message>
    <message>
        <source>Number of the smart disconnect order form. Needs a meter with breaker.</source>
        <translation>Nummer på bestillingsskemaet for smart afbrydelse. Kræver en måler med afbryder.</translation>
    </message>
    <message>
        <source>OMNIA® e-meter</source>
        <translation>OMNIA® e-måler</translation>
    </message>
    <message>
        <source>OMNIPOWER single-phase</source>
        <translation>OMNIPOWER enfaset</translation>
    </message>
    <message>
        <source>OMNIPOWER three-phase</source>
        <translation>OMNIPOWER trefaset</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekter</translation>
    </message>
    <message>
        <source>Objects of the HAN telegram</source>
        <translation>HAN-telegrammets objekter</translation>
    </message>
    <message>
        <source>Occurrence counter logger: interval</source>
        <translation>Logger for forekomsttællere: interval</translation>
    </message>
    <message>
        <source>Occurrence counter logger: offset</source>
        <translation>Logger for forekomsttællere: forskydning</translation>
    </message>
    <message>
        <source>Occurrence counter logger: push</source>
        <translation>Logger for forekomsttællere: push</translation>
    </message>
    <message>
        <source>Occurrence counter logger: random delay</source>
        <translation>Logger for forekomsttællere: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 1 to 2 % too high</source>
        <translation>Forekomster: frekvens 1 til 2 % for høj</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 1 to 2 % too low</source>
        <translation>Forekomster: frekvens 1 til 2 % for lav</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 2 to 4 % too high</source>
        <translation>Forekomster: frekvens 2 til 4 % for høj</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 2 to 6 % too low</source>
        <translation>Forekomster: frekvens 2 til 6 % for lav</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 4 to 15 % too high</source>
        <translation>Forekomster: frekvens 4 til 15 % for høj</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 6 to 15 % too low</source>
        <translation>Forekomster: frekvens 6 til 15 % for lav</translation>
    </message>
    <message>
        <source>Occurrences: Frequency more than 15 % too high</source>
        <translation>Forekomster: frekvens mere end 15 % for høj</translation>
    </message>
    <message>
        <source>Occurrences: Frequency more than 15 % too low</source>
        <translation>Forekomster: frekvens mere end 15 % for lav</translation>
    </message>
    <message>
        <source>Occurrences: Long interruptions</source>
        <translation>Forekomster: lange afbrydelser</translation>
    </message>
    <message>
        <source>Occurrences: Rapid voltage changes</source>
        <translation>Forekomster: hurtige spændingsændringer</translation>
    </message>
    <message>
        <source>Occurrences: Short interruptions</source>
        <translation>Forekomster: korte afbrydelser</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the current of phase L1 above 8 %</source>
        <translation>Forekomster: total harmonisk forvrængning af strømmen i fase L1 over 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the current of phase L2 above 8 %</source>
        <translation>Forekomster: total harmonisk forvrængning af strømmen i fase L2 over 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the current of phase L3 above 8 %</source>
        <translation>Forekomster: total harmonisk forvrængning af strømmen i fase L3 over 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the voltage of phase L1 above 8 %</source>
        <translation>Forekomster: total harmonisk forvrængning af spændingen i fase L1 over 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the voltage of phase L2 above 8 %</source>
        <translation>Forekomster: total harmonisk forvrængning af spændingen i fase L2 over 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the voltage of phase L3 above 8 %</source>
        <translation>Forekomster: total harmonisk forvrængning af spændingen i fase L3 over 8 %</translation>
    </message>
    <message>
        <source>Occurrences: Voltage above the overvoltage limit</source>
        <translation>Forekomster: spænding over overspændingsgrænsen</translation>
    </message>
    <message>
        <source>Occurrences: Voltage below the undervoltage limit</source>
        <translation>Forekomster: spænding under underspændingsgrænsen</translation>
    </message>
    <message>
        <source>Occurrences: Voltage more than 10 % too low</source>
        <translation>Forekomster: spænding mere end 10 % for lav</translation>
    </message>
    <message>
        <source>Occurrences: Voltage unbalance above 2 %</source>
        <translation>Forekomster: spændingsubalance over 2 %</translation>
    </message>
    <message>
        <source>Occurrences: voltage sags of phase L1</source>
        <translation>Forekomster: spændingsdyk i fase L1</translation>
    </message>
    <message>
        <source>Occurrences: voltage sags of phase L2</source>
        <translation>Forekomster: spændingsdyk i fase L2</translation>
    </message>
    <message>
        <source>Occurrences: voltage sags of phase L3</source>
        <translation>Forekomster: spændingsdyk i fase L3</translation>
    </message>
    <message>
        <source>Occurrences: voltage swells of phase L1</source>
        <translation>Forekomster: spændingsstigninger i fase L1</translation>
    </message>
    <message>
        <source>Occurrences: voltage swells of phase L2</source>
        <translation>Forekomster: spændingsstigninger i fase L2</translation>
    </message>
    <message>
        <source>Occurrences: voltage swells of phase L3</source>
        <translation>Forekomster: spændingsstigninger i fase L3</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ét døgn</translation>
    </message>
    <message>
        <source>One entry at midnight on the first of each month, or when the head-end system resets the maximum demand.</source>
        <translation>Én post ved midnat den første i hver måned, eller når hjemtagningssystemet nulstiller maksimaleffekten.</translation>
    </message>
    <message>
        <source>One entry every midnight.</source>
        <translation>Én post hver midnat.</translation>
    </message>
    <message>
        <source>One or more parameters changed</source>
        <translation>En eller flere parametre ændret</translation>
    </message>
    <message>
        <source>One phase must be this much below 230 V for a neutral fault.</source>
        <translation>Én fase skal ligge så meget under 230 V, for at det er en nulfejl.</translation>
    </message>
    <message>
        <source>Only available for variant 2.</source>
        <translation>Kun til variant 2.</translation>
    </message>
    <message>
        <source>Only for variant 1.</source>
        <translation>Kun til variant 1.</translation>
    </message>
    <message>
        <source>Only in the single-phase data sheet; the other sheets print AT 378 in its place.</source>
        <translation>Kun i det enfasede datablad; de andre datablade angiver AT 378 i stedet.</translation>
    </message>
    <message>
        <source>Options of data security. DLMS itself is always encrypted (suite 0, AES-GCM 128); the HAN interface never is.</source>
        <translation>Valg for datasikkerhed. DLMS selv er altid krypteret (suite 0, AES-GCM 128); det er HAN-interfacet aldrig.</translation>
    </message>
    <message>
        <source>Outage level</source>
        <translation>Udfaldsniveau</translation>
    </message>
    <message>
        <source>Outage time</source>
        <translation>Udfaldstid</translation>
    </message>
    <message>
        <source>Output pulses</source>
        <translation>Udgangsimpulser</translation>
    </message>
    <message>
        <source>Overvoltage</source>
        <translation>Overspænding</translation>
    </message>
    <message>
        <source>Overvoltage L1</source>
        <translation>Overspænding L1</translation>
    </message>
    <message>
        <source>Overvoltage L1 ended</source>
        <translation>Overspænding L1 ophørt</translation>
    </message>
    <message>
        <source>Overvoltage L2</source>
        <translation>Overspænding L2</translation>
    </message>
    <message>
        <source>Overvoltage L2 ended</source>
        <translation>Overspænding L2 ophørt</translation>
    </message>
    <message>
        <source>Overvoltage L3</source>
        <translation>Overspænding L3</translation>
    </message>
    <message>
        <source>Overvoltage L3 ended</source>
        <translation>Overspænding L3 ophørt</translation>
    </message>
    <message>
        <source>Overvoltage disconnect</source>
        <translation>Afbrydelse ved overspænding</translation>
    </message>
    <message>
        <source>Overvoltage disconnect threshold</source>
        <translation>Overspænding, afbrydelsestærskel</translation>
    </message>
    <message>
        <source>Overvoltage limit</source>
        <translation>Overspændingsgrænse</translation>
    </message>
    <message>
        <source>Overvoltage reconnect threshold</source>
        <translation>Overspænding, gentilslutningstærskel</translation>
    </message>
    <message>
        <source>Overvoltage sample time for disconnect</source>
        <translation>Overspænding, måletid for afbrydelse</translation>
    </message>
    <message>
        <source>Overvoltage sample time for reconnect</source>
        <translation>Overspænding, måletid for gentilslutning</translation>
    </message>
    <message>
        <source>Overvoltage, mean value</source>
        <translation>Overspænding, middelværdi</translation>
    </message>
    <message>
        <source>Overvoltage, single value</source>
        <translation>Overspænding, enkeltværdi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Period of the mean value</source>
        <translation>Middelværdiens periode</translation>
    </message>
    <message>
        <source>Period over which the mean power is taken and in which the load profile is written. Changing it deletes the load profile.</source>
        <translation>Periode, hvorover middeleffekten dannes, og som belastningsprofilen skrives med. Ændring sletter belastningsprofilen.</translation>
    </message>
    <message>
        <source>Phase asymmetry</source>
        <translation>Faseasymmetri</translation>
    </message>
    <message>
        <source>Phase asymmetry ended</source>
        <translation>Faseasymmetri ophørt</translation>
    </message>
    <message>
        <source>Phase asymmetry, lower limit</source>
        <translation>Faseasymmetri, nedre grænse</translation>
    </message>
    <message>
        <source>Phase asymmetry, time</source>
        <translation>Faseasymmetri, tid</translation>
    </message>
    <message>
        <source>Phase asymmetry, upper limit</source>
        <translation>Faseasymmetri, øvre grænse</translation>
    </message>
    <message>
        <source>Phase sequence reversal</source>
        <translation>Ombyttet fasefølge</translation>
    </message>
    <message>
        <source>Phase voltage above which the supply is disconnected.</source>
        <translation>Fasespænding, hvorover forsyningen afbrydes.</translation>
    </message>
    <message>
        <source>Phase voltage below which the supply is reconnected; not above the disconnect threshold.</source>
        <translation>Fasespænding, hvorunder forsyningen gentilsluttes; ikke over afbrydelsestærsklen.</translation>
    </message>
    <message>
        <source>Plan {plan}, season {season}: holidays</source>
        <translation>Plan {plan}, sæson {season}: helligdage</translation>
    </message>
    <message>
        <source>Plan {plan}, season {season}: non-working days</source>
        <translation>Plan {plan}, sæson {season}: fridage</translation>
    </message>
    <message>
        <source>Plan {plan}, season {season}: working days</source>
        <translation>Plan {plan}, sæson {season}: arbejdsdage</translation>
    </message>
    <message>
        <source>Plan {plan}: season starts</source>
        <translation>Plan {plan}: sæsonstarter</translation>
    </message>
    <message>
        <source>Position in which the breaker is delivered. 0 is for meters without breaker only.</source>
        <translation>Afbryderens stilling ved levering. 0 er kun til målere uden afbryder.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Power down</source>
        <translation>Spænding fra</translation>
    </message>
    <message>
        <source>Power factor L1 minimum limit cleared</source>
        <translation>Effektfaktor L1: minimumsgrænse ophævet</translation>
    </message>
    <message>
        <source>Power factor L1 minimum limit reached</source>
        <translation>Effektfaktor L1: minimumsgrænse nået</translation>
    </message>
    <message>
        <source>Power factor L2 minimum limit cleared</source>
        <translation>Effektfaktor L2: minimumsgrænse ophævet</translation>
    </message>
    <message>
        <source>Power factor L2 minimum limit reached</source>
        <translation>Effektfaktor L2: minimumsgrænse nået</translation>
    </message>
    <message>
        <source>Power factor L3 minimum limit cleared</source>
        <translation>Effektfaktor L3: minimumsgrænse ophævet</translation>
    </message>
    <message>
        <source>Power factor L3 minimum limit reached</source>
        <translation>Effektfaktor L3: minimumsgrænse nået</translation>
    </message>
    <message>
        <source>Power factor of a phase below which the event comes.</source>
        <translation>Faseeffektfaktor, hvorunder hændelsen indtræffer.</translation>
    </message>
    <message>
        <source>Power factor, average</source>
        <translation>Effektfaktor, gennemsnit</translation>
    </message>
    <message>
        <source>Power factor, smallest</source>
        <translation>Effektfaktor, mindste</translation>
    </message>
    <message>
        <source>Power factor, time</source>
        <translation>Effektfaktor, tid</translation>
    </message>
    <message>
        <source>Power limit Pd</source>
        <translation>Effektgrænse Pd</translation>
    </message>
    <message>
        <source>Power outage on all phases (last gasp)</source>
        <translation>Strømafbrydelse på alle faser (last gasp)</translation>
    </message>
    <message>
        <source>Power quality</source>
        <translation>Elkvalitet</translation>
    </message>
    <message>
        <source>Power quality event logger: interval</source>
        <translation>Hændelseslogger for elkvalitet: interval</translation>
    </message>
    <message>
        <source>Power quality event logger: offset</source>
        <translation>Hændelseslogger for elkvalitet: forskydning</translation>
    </message>
    <message>
        <source>Power quality event logger: push</source>
        <translation>Hændelseslogger for elkvalitet: push</translation>
    </message>
    <message>
        <source>Power quality event logger: random delay</source>
        <translation>Hændelseslogger for elkvalitet: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Power up</source>
        <translation>Spænding til</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Forudbetaling</translation>
    </message>
    <message>
        <source>Prepayment counts all energy together and does not work with tariffs, but Z13 = {other}.</source>
        <translation>Forudbetaling tæller al energi samlet og virker ikke med tariffer, men Z13 = {other}.</translation>
    </message>
    <message>
        <source>Prepayment is on, but the disconnection basis is {other}: an empty register would not disconnect.</source>
        <translation>Forudbetaling er slået til, men afbrydelsesgrundlaget er {other}: et tomt register ville ikke afbryde.</translation>
    </message>
    <message>
        <source>Primary divided by secondary current of the transformers. Primary energies are the secondary ones times this number.</source>
        <translation>Transformernes primærstrøm divideret med sekundærstrømmen. Primære energier er de sekundære gange dette tal.</translation>
    </message>
    <message>
        <source>Printed beside N without a name, one column to the left; the technical description has generation D for CT meters only.</source>
        <translation>Trykt ved siden af N uden navn, en kolonne til venstre; den tekniske beskrivelse har kun generation D for CT-målere.</translation>
    </message>
    <message>
        <source>Printed in the data sheet with a hyphen instead of a code: it cannot be ordered.</source>
        <translation>Trykt i databladet med en bindestreg i stedet for en kode: kan ikke bestilles.</translation>
    </message>
    <message>
        <source>Processor temperature, limit</source>
        <translation>Processortemperatur, grænse</translation>
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
        <translation>Programhukommelsesfejl</translation>
    </message>
    <message>
        <source>Pulse division factor</source>
        <translation>Impulsdelingsfaktor</translation>
    </message>
    <message>
        <source>Pulse inputs and outputs</source>
        <translation>Impulsind- og -udgange</translation>
    </message>
    <message>
        <source>Pulse output</source>
        <translation>Impulsudgang</translation>
    </message>
    <message>
        <source>Pulses of</source>
        <translation>Impulser for</translation>
    </message>
    <message>
        <source>Pulses per kWh or kvarh at the module&apos;s outputs. At 1000 the pulses do not keep up with more than 86 A (30 ms) or 32 A (80 ms).</source>
        <translation>Impulser pr. kWh eller kvarh på modulets udgange. Ved 1000 kan impulserne ikke følge med over 86 A (30 ms) eller 32 A (80 ms).</translation>
    </message>
    <message>
        <source>Push alarms</source>
        <translation>Push-alarmer</translation>
    </message>
    <message>
        <source>Push button 2</source>
        <translation>Trykknap 2</translation>
    </message>
    <message>
        <source>Push button 2 is set up, but Z17 = {other} says that it is not.</source>
        <translation>Trykknap 2 er opsat, men Z17 = {other} siger, at den ikke er.</translation>
    </message>
    <message>
        <source>Push list</source>
        <translation>Push-liste</translation>
    </message>
    <message>
        <source>Push lists of the consumer port</source>
        <translation>Kundeportens push-lister</translation>
    </message>
    <message>
        <source>Push setups</source>
        <translation>Push-opsætninger</translation>
    </message>
    <message>
        <source>Quadrant indication</source>
        <translation>Kvadrantvisning</translation>
    </message>
    <message>
        <source>RAM error</source>
        <translation>RAM-fejl</translation>
    </message>
    <message>
        <source>Rated secondary current of the current transformers, and the largest current.</source>
        <translation>Strømtransformernes nominelle sekundærstrøm og den største strøm.</translation>
    </message>
    <message>
        <source>Reactive energy</source>
        <translation>Reaktiv energi</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1</source>
        <translation>Reaktiv energi R1 i kvadrant 1</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 1, primary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 1, primær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 1, secondary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 1, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 2, primary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 2, primær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 2, secondary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 2, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 3, primary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 3, primær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 3, secondary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 3, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 4, primary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 4, primær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 4, secondary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 4, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 5, primary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 5, primær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 5, secondary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 5, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 6, primary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 6, primær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 6, secondary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 6, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 7, primary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 7, primær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 7, secondary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 7, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 8, primary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 8, primær</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 8, secondary</source>
        <translation>Reaktiv energi R1 i kvadrant 1, tarif 8, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2</source>
        <translation>Reaktiv energi R2 i kvadrant 2</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, secondary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 1, primary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 1, primær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 1, secondary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 1, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 2, primary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 2, primær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 2, secondary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 2, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 3, primary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 3, primær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 3, secondary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 3, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 4, primary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 4, primær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 4, secondary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 4, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 5, primary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 5, primær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 5, secondary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 5, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 6, primary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 6, primær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 6, secondary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 6, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 7, primary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 7, primær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 7, secondary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 7, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 8, primary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 8, primær</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 8, secondary</source>
        <translation>Reaktiv energi R2 i kvadrant 2, tarif 8, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3</source>
        <translation>Reaktiv energi R3 i kvadrant 3</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, secondary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 1, primary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 1, primær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 1, secondary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 1, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 2, primary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 2, primær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 2, secondary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 2, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 3, primary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 3, primær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 3, secondary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 3, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 4, primary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 4, primær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 4, secondary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 4, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 5, primary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 5, primær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 5, secondary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 5, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 6, primary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 6, primær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 6, secondary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 6, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 7, primary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 7, primær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 7, secondary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 7, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 8, primary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 8, primær</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 8, secondary</source>
        <translation>Reaktiv energi R3 i kvadrant 3, tarif 8, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4</source>
        <translation>Reaktiv energi R4 i kvadrant 4</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 1, primary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 1, primær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 1, secondary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 1, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 2, primary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 2, primær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 2, secondary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 2, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 3, primary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 3, primær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 3, secondary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 3, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 4, primary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 4, primær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 4, secondary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 4, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 5, primary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 5, primær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 5, secondary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 5, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 6, primary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 6, primær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 6, secondary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 6, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 7, primary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 7, primær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 7, secondary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 7, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 8, primary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 8, primær</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 8, secondary</source>
        <translation>Reaktiv energi R4 i kvadrant 4, tarif 8, sekundær</translation>
    </message>
    <message>
        <source>Reactive energy export R-</source>
        <translation>Reaktiv energi eksport R-</translation>
    </message>
    <message>
        <source>Reactive energy export R- of phase L1, primary</source>
        <translation>Reaktiv energi eksport R- i fase L1, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R- of phase L2, primary</source>
        <translation>Reaktiv energi eksport R- i fase L2, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R- of phase L3, primary</source>
        <translation>Reaktiv energi eksport R- i fase L3, primær</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 1</source>
        <translation>Reaktiv energi eksport R-, tarif 1</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 2</source>
        <translation>Reaktiv energi eksport R-, tarif 2</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 3</source>
        <translation>Reaktiv energi eksport R-, tarif 3</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 4</source>
        <translation>Reaktiv energi eksport R-, tarif 4</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 5</source>
        <translation>Reaktiv energi eksport R-, tarif 5</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 6</source>
        <translation>Reaktiv energi eksport R-, tarif 6</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 7</source>
        <translation>Reaktiv energi eksport R-, tarif 7</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 8</source>
        <translation>Reaktiv energi eksport R-, tarif 8</translation>
    </message>
    <message>
        <source>Reactive energy import R+</source>
        <translation>Reaktiv energi import R+</translation>
    </message>
    <message>
        <source>Reactive energy import R+ of phase L1, primary</source>
        <translation>Reaktiv energi import R+ i fase L1, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+ of phase L2, primary</source>
        <translation>Reaktiv energi import R+ i fase L2, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+ of phase L3, primary</source>
        <translation>Reaktiv energi import R+ i fase L3, primær</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 1</source>
        <translation>Reaktiv energi import R+, tarif 1</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 2</source>
        <translation>Reaktiv energi import R+, tarif 2</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 3</source>
        <translation>Reaktiv energi import R+, tarif 3</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 4</source>
        <translation>Reaktiv energi import R+, tarif 4</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 5</source>
        <translation>Reaktiv energi import R+, tarif 5</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 6</source>
        <translation>Reaktiv energi import R+, tarif 6</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 7</source>
        <translation>Reaktiv energi import R+, tarif 7</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 8</source>
        <translation>Reaktiv energi import R+, tarif 8</translation>
    </message>
    <message>
        <source>Reactive power export Q- of phase L1</source>
        <translation>Reaktiv effekt eksport Q- i fase L1</translation>
    </message>
    <message>
        <source>Reactive power export Q- of phase L2</source>
        <translation>Reaktiv effekt eksport Q- i fase L2</translation>
    </message>
    <message>
        <source>Reactive power export Q- of phase L3</source>
        <translation>Reaktiv effekt eksport Q- i fase L3</translation>
    </message>
    <message>
        <source>Reactive power import Q+ of phase L1</source>
        <translation>Reaktiv effekt import Q+ i fase L1</translation>
    </message>
    <message>
        <source>Reactive power import Q+ of phase L2</source>
        <translation>Reaktiv effekt import Q+ i fase L2</translation>
    </message>
    <message>
        <source>Reactive power import Q+ of phase L3</source>
        <translation>Reaktiv effekt import Q+ i fase L3</translation>
    </message>
    <message>
        <source>Received power below which, together with a poor SINR, the meter leaves LTE Cat. M1.</source>
        <translation>Modtaget effekt, hvorunder måleren, sammen med en dårlig SINR, forlader LTE Cat. M1.</translation>
    </message>
    <message>
        <source>Received power below which, together with a poor SINR, the meter leaves NB-IoT.</source>
        <translation>Modtaget effekt, hvorunder måleren, sammen med en dårlig SINR, forlader NB-IoT.</translation>
    </message>
    <message>
        <source>Reconnection</source>
        <translation>Gentilslutning</translation>
    </message>
    <message>
        <source>Reference and maximum current. On a CT meter it is the secondary current of the transformers.</source>
        <translation>Reference- og maksimalstrøm. På en CT-måler er det transformernes sekundærstrøm.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Registers of debiting logger 2</source>
        <translation>Registre i debiteringslogger 2</translation>
    </message>
    <message>
        <source>Registers of the IEC 62056-21 read-out</source>
        <translation>Registre i IEC 62056-21-udlæsningen</translation>
    </message>
    <message>
        <source>Registers of the analysis logger</source>
        <translation>Registre i analyseloggeren</translation>
    </message>
    <message>
        <source>Registers of the grid snapshot</source>
        <translation>Registre i netsnapshottet</translation>
    </message>
    <message>
        <source>Registers of the interval loggers</source>
        <translation>Registre i intervalloggerne</translation>
    </message>
    <message>
        <source>Registers that are sent when Z18 is 001, in this order.</source>
        <translation>Registre, der sendes, når Z18 er 001, i denne rækkefølge.</translation>
    </message>
    <message>
        <source>Registers that are sent when Z18 is 002, in this order.</source>
        <translation>Registre, der sendes, når Z18 er 002, i denne rækkefølge.</translation>
    </message>
    <message>
        <source>Registers that each entry holds besides log ID, time stamp, log status, data quality and primary energy scaler.</source>
        <translation>Registre, som hver post indeholder ud over log-ID, tidsstempel, logstatus, datakvalitet og skaleringsfaktor for primær energi.</translation>
    </message>
    <message>
        <source>Registers that each entry holds besides log ID, time stamp, log status, data quality and primary energy scaler. It always holds average powers or energies as verified on the meter&apos;s front.</source>
        <translation>Registre, som hver post indeholder ud over log-ID, tidsstempel, logstatus, datakvalitet og skaleringsfaktor for primær energi. Den indeholder altid gennemsnitseffekter eller energier som verificeret på målerens front.</translation>
    </message>
    <message>
        <source>Registers that each entry holds besides log ID, time stamp, log status, data quality and primary energy scaler. Only 36 can be read with selective access.</source>
        <translation>Registre, som hver post indeholder ud over log-ID, tidsstempel, logstatus, datakvalitet og skaleringsfaktor for primær energi. Kun 36 kan læses med selektiv adgang.</translation>
    </message>
    <message>
        <source>Relay 1 follows its calendar, but no season begins.</source>
        <translation>Relæ 1 følger sin kalender, men ingen sæson begynder.</translation>
    </message>
    <message>
        <source>Relay 1 follows the active tariff, but no tariff switches it on.</source>
        <translation>Relæ 1 følger den aktive tarif, men ingen tarif slutter det.</translation>
    </message>
    <message>
        <source>Relay 2 follows its calendar, but no season begins.</source>
        <translation>Relæ 2 følger sin kalender, men ingen sæson begynder.</translation>
    </message>
    <message>
        <source>Relay 2 follows the active tariff, but no tariff switches it on.</source>
        <translation>Relæ 2 følger den aktive tarif, men ingen tarif slutter det.</translation>
    </message>
    <message>
        <source>Relay {relay}, season {season}: holidays</source>
        <translation>Relæ {relay}, sæson {season}: helligdage</translation>
    </message>
    <message>
        <source>Relay {relay}, season {season}: non-working days</source>
        <translation>Relæ {relay}, sæson {season}: fridage</translation>
    </message>
    <message>
        <source>Relay {relay}, season {season}: working days</source>
        <translation>Relæ {relay}, sæson {season}: arbejdsdage</translation>
    </message>
    <message>
        <source>Relay {relay}: control</source>
        <translation>Relæ {relay}: styring</translation>
    </message>
    <message>
        <source>Relay {relay}: longest random delay</source>
        <translation>Relæ {relay}: længste tilfældige forsinkelse</translation>
    </message>
    <message>
        <source>Relay {relay}: on at tariffs</source>
        <translation>Relæ {relay}: til ved tariffer</translation>
    </message>
    <message>
        <source>Relay {relay}: season starts</source>
        <translation>Relæ {relay}: sæsonstarter</translation>
    </message>
    <message>
        <source>Relay {relay}: shortest random delay</source>
        <translation>Relæ {relay}: korteste tilfældige forsinkelse</translation>
    </message>
    <message>
        <source>Relays and pulse output. Load control and pulse output depend on it.</source>
        <translation>Relæer og impulsudgang. Belastningsstyring og impulsudgang afhænger af det.</translation>
    </message>
    <message>
        <source>Release permanent tamper</source>
        <translation>Frigiv permanent manipulation</translation>
    </message>
    <message>
        <source>Remote connection</source>
        <translation>Fjerntilslutning</translation>
    </message>
    <message>
        <source>Remote disconnection</source>
        <translation>Fjernafbrydelse</translation>
    </message>
    <message>
        <source>Remove it, or make {otherName} {allowed}.</source>
        <translation>Fjern den, eller sæt {otherName} til {allowed}.</translation>
    </message>
    <message>
        <source>Remove the days that lie too far ahead.</source>
        <translation>Fjern de dage, der ligger for langt fremme.</translation>
    </message>
    <message>
        <source>Replay attack</source>
        <translation>Replay-angreb</translation>
    </message>
    <message>
        <source>Required days</source>
        <translation>Krævede dage</translation>
    </message>
    <message>
        <source>Resolution of energy registers</source>
        <translation>Energiregistrenes opløsning</translation>
    </message>
    <message>
        <source>Revision 2</source>
        <translation>Revision 2</translation>
    </message>
    <message>
        <source>ST meter (BS 7856)</source>
        <translation>ST-måler (BS 7856)</translation>
    </message>
    <message>
        <source>Sag threshold</source>
        <translation>Dyktærskel</translation>
    </message>
    <message>
        <source>Sag time</source>
        <translation>Dyktid</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Lørdag</translation>
    </message>
    <message>
        <source>Says in which position the breaker was delivered; it is moved by a command, not by a setting.</source>
        <translation>Angiver, i hvilken stilling afbryderen blev leveret; den flyttes med en kommando, ikke med en indstilling.</translation>
    </message>
    <message>
        <source>Scaling of the module&apos;s pulse input and outputs. Length of output pulses: Z8; unit of the input: Z12; what the ports are: Z3.</source>
        <translation>Skalering af modulets impulsindgang og -udgange. Udgangsimpulsernes længde: Z8; indgangens enhed: Z12; portenes funktion: Z3.</translation>
    </message>
    <message>
        <source>Seconds above or below the limit after which the event comes or ends.</source>
        <translation>Sekunder over eller under grænsen, hvorefter hændelsen indtræffer eller ophører.</translation>
    </message>
    <message>
        <source>Seconds above the limit after which the event comes.</source>
        <translation>Sekunder over grænsen, hvorefter hændelsen indtræffer.</translation>
    </message>
    <message>
        <source>Seconds after which a missing voltage is an event.</source>
        <translation>Sekunder, hvorefter en manglende spænding er en hændelse.</translation>
    </message>
    <message>
        <source>Seconds after which the event comes and ends.</source>
        <translation>Sekunder, hvorefter hændelsen indtræffer og ophører.</translation>
    </message>
    <message>
        <source>Seconds after which the event of the current&apos;s distortion comes and ends.</source>
        <translation>Sekunder, hvorefter hændelsen for strømmens forvrængning indtræffer og ophører.</translation>
    </message>
    <message>
        <source>Seconds after which the event of the voltage&apos;s distortion comes and ends.</source>
        <translation>Sekunder, hvorefter hændelsen for spændingens forvrængning indtræffer og ophører.</translation>
    </message>
    <message>
        <source>Seconds below or above the limit after which the event comes or ends.</source>
        <translation>Sekunder under eller over grænsen, hvorefter hændelsen indtræffer eller ophører.</translation>
    </message>
    <message>
        <source>Seconds from one telegram to the next; 0 sends none, as from the factory.</source>
        <translation>Sekunder fra ét telegram til det næste; 0 sender ingen, som fra fabrikken.</translation>
    </message>
    <message>
        <source>Seconds over which the mean voltage is formed.</source>
        <translation>Sekunder, hvorover middelspændingen dannes.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Selects which load control plan holds.</source>
        <translation>Vælger, hvilken belastningsstyringsplan der gælder.</translation>
    </message>
    <message>
        <source>Selects which of the tariff plans holds.</source>
        <translation>Vælger, hvilken af tarifplanerne der gælder.</translation>
    </message>
    <message>
        <source>Set Z13 to 000, or turn prepayment off.</source>
        <translation>Sæt Z13 til 000, eller slå forudbetaling fra.</translation>
    </message>
    <message>
        <source>Set Z13 to the number of the tariff order form, or remove the plan.</source>
        <translation>Sæt Z13 til nummeret på tarifbestillingsskemaet, eller fjern planen.</translation>
    </message>
    <message>
        <source>Set Z14 to the number of the load control order form, or let the relay be disabled or switched by command.</source>
        <translation>Sæt Z14 til nummeret på bestillingsskemaet for belastningsstyring, eller lad relæet være deaktiveret eller styret med kommando.</translation>
    </message>
    <message>
        <source>Set Z15 to 001, or remove the table.</source>
        <translation>Sæt Z15 til 001, eller fjern tabellen.</translation>
    </message>
    <message>
        <source>Set Z16 to 000, or correct position X11 of the type number.</source>
        <translation>Sæt Z16 til 000, eller ret position X11 i typenummeret.</translation>
    </message>
    <message>
        <source>Set Z16 to the frequency code of the network, or correct position X11 of the type number.</source>
        <translation>Sæt Z16 til netværkets frekvenskode, eller ret position X11 i typenummeret.</translation>
    </message>
    <message>
        <source>Set Z17 to the number of the push button order form, or turn the button off.</source>
        <translation>Sæt Z17 til nummeret på trykknapbestillingsskemaet, eller slå knappen fra.</translation>
    </message>
    <message>
        <source>Set Z18 to 000, or correct position X8 of the type number.</source>
        <translation>Sæt Z18 til 000, eller ret position X8 i typenummeret.</translation>
    </message>
    <message>
        <source>Set Z19 to 0, or correct position X10 of the type number.</source>
        <translation>Sæt Z19 til 0, eller ret position X10 i typenummeret.</translation>
    </message>
    <message>
        <source>Set Z19 to 1 (connected) or 2 (disconnected).</source>
        <translation>Sæt Z19 til 1 (tilkoblet) eller 2 (frakoblet).</translation>
    </message>
    <message>
        <source>Set Z20 to the number of the calendar order form, or remove the days.</source>
        <translation>Sæt Z20 til nummeret på kalenderbestillingsskemaet, eller fjern dagene.</translation>
    </message>
    <message>
        <source>Set Z26 to the number of the alarm configuration, or remove the alarms.</source>
        <translation>Sæt Z26 til alarmkonfigurationens nummer, eller fjern alarmerne.</translation>
    </message>
    <message>
        <source>Set Z29 to 1 or 2, or correct position X9 of the type number.</source>
        <translation>Sæt Z29 til 1 eller 2, eller ret position X9 i typenummeret.</translation>
    </message>
    <message>
        <source>Set Z29 to 1, or correct position X9 of the type number.</source>
        <translation>Sæt Z29 til 1, eller ret position X9 i typenummeret.</translation>
    </message>
    <message>
        <source>Set Z4 to 2, or correct the country of the type number.</source>
        <translation>Sæt Z4 til 2, eller ret landet i typenummeret.</translation>
    </message>
    <message>
        <source>Set Z9 to 000, or correct position X10 of the type number.</source>
        <translation>Sæt Z9 til 000, eller ret position X10 i typenummeret.</translation>
    </message>
    <message>
        <source>Set Z9 to the number of the disconnect order form, or the disconnection basis to none.</source>
        <translation>Sæt Z9 til nummeret på afbrydelsesbestillingsskemaet, eller afbrydelsesgrundlaget til ingen.</translation>
    </message>
    <message>
        <source>Set clock.dstBeginDayOfMonth, or choose a Sunday.</source>
        <translation>Angiv clock.dstBeginDayOfMonth, eller vælg en søndag.</translation>
    </message>
    <message>
        <source>Set clock.dstEndDayOfMonth, or choose a Sunday.</source>
        <translation>Angiv clock.dstEndDayOfMonth, eller vælg en søndag.</translation>
    </message>
    <message>
        <source>Set ct.ratio to the ratio of the transformers, or leave the ratio unlocked (Z22 = 1).</source>
        <translation>Sæt ct.ratio til transformernes omsætningsforhold, eller lad forholdet være ulåst (Z22 = 1).</translation>
    </message>
    <message>
        <source>Set date and time</source>
        <translation>Stil dato og tid</translation>
    </message>
    <message>
        <source>Set meter number</source>
        <translation>Indstil målernummer</translation>
    </message>
    <message>
        <source>Set on request</source>
        <translation>Sættes på anmodning</translation>
    </message>
    <message>
        <source>Set optical interface</source>
        <translation>Indstil optisk interface</translation>
    </message>
    <message>
        <source>Set push.gridSnapshot.interval.</source>
        <translation>Angiv push.gridSnapshot.interval.</translation>
    </message>
    <message>
        <source>Set security.signedSwitchCommands to false.</source>
        <translation>Sæt security.signedSwitchCommands til false.</translation>
    </message>
    <message>
        <source>Set tariff.mode to onRequest or calendar, or let something else control the relay.</source>
        <translation>Sæt tariff.mode til onRequest eller calendar, eller lad noget andet styre relæet.</translation>
    </message>
    <message>
        <source>Set the disconnection basis to prepayment.</source>
        <translation>Sæt afbrydelsesgrundlaget til forudbetaling.</translation>
    </message>
    <message>
        <source>Sets the clock of the meter by the button.</source>
        <translation>Stiller målerens ur med knappen.</translation>
    </message>
    <message>
        <source>Show OBIS codes</source>
        <translation>Vis OBIS-koder</translation>
    </message>
    <message>
        <source>Shows by arrows in which direction active and reactive power flow.</source>
        <translation>Viser med pile, i hvilken retning aktiv og reaktiv effekt løber.</translation>
    </message>
    <message>
        <source>Shows the OBIS code of the reading in the identification field.</source>
        <translation>Viser visningens OBIS-kode i identifikationsfeltet.</translation>
    </message>
    <message>
        <source>Shows the active tariff, T1 to T8. Useful only where tariffs are set up (Z13).</source>
        <translation>Viser den aktive tarif, T1 til T8. Kun nyttigt, hvor tariffer er opsat (Z13).</translation>
    </message>
    <message>
        <source>Shows the utility display list; fill in that list as well.</source>
        <translation>Viser netselskabets displayliste; udfyld også den liste.</translation>
    </message>
    <message>
        <source>Signal to noise ratio below which, together with a poor RSRP, the meter leaves LTE Cat. M1.</source>
        <translation>Signal-støj-forhold, hvorunder måleren, sammen med en dårlig RSRP, forlader LTE Cat. M1.</translation>
    </message>
    <message>
        <source>Signal to noise ratio below which, together with a poor RSRP, the meter leaves NB-IoT.</source>
        <translation>Signal-støj-forhold, hvorunder måleren, sammen med en dårlig RSRP, forlader NB-IoT.</translation>
    </message>
    <message>
        <source>Signed commands for the supply control switch</source>
        <translation>Signerede kommandoer til forsyningsafbryderen</translation>
    </message>
    <message>
        <source>Single-phase only.</source>
        <translation>Kun enfaset.</translation>
    </message>
    <message>
        <source>Smart disconnect</source>
        <translation>Smart afbrydelse</translation>
    </message>
    <message>
        <source>So many pulses at the input count one unit. 40 makes m³ of a water meter&apos;s pulses of 25 l.</source>
        <translation>Så mange impulser på indgangen tæller én enhed. 40 giver m³ af en vandmålers impulser på 25 l.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Særlige dage</translation>
    </message>
    <message>
        <source>Standard breaker</source>
        <translation>Standardafbryder</translation>
    </message>
    <message>
        <source>Standard event logger: interval</source>
        <translation>Standardhændelseslogger: interval</translation>
    </message>
    <message>
        <source>Standard event logger: offset</source>
        <translation>Standardhændelseslogger: forskydning</translation>
    </message>
    <message>
        <source>Standard event logger: push</source>
        <translation>Standardhændelseslogger: push</translation>
    </message>
    <message>
        <source>Standard event logger: random delay</source>
        <translation>Standardhændelseslogger: tilfældig forsinkelse</translation>
    </message>
    <message>
        <source>Standard time of the place as difference to Greenwich. Summer time comes on top (Z15).</source>
        <translation>Stedets normaltid som forskel til Greenwich. Sommertid kommer oveni (Z15).</translation>
    </message>
    <message>
        <source>Strong DC field detected</source>
        <translation>Kraftigt DC-felt registreret</translation>
    </message>
    <message>
        <source>Summer time has its begin on a fixed day, but the day is not named.</source>
        <translation>Sommertiden begynder på en fast dag, men dagen er ikke angivet.</translation>
    </message>
    <message>
        <source>Summer time has its end on a fixed day, but the day is not named.</source>
        <translation>Sommertiden slutter på en fast dag, men dagen er ikke angivet.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Søndag</translation>
    </message>
    <message>
        <source>Supercap, 7 days capacity</source>
        <translation>Superkondensator, 7 dages kapacitet</translation>
    </message>
    <message>
        <source>Supercap, 7 days capacity and last gasp</source>
        <translation>Superkondensator, 7 dages kapacitet og last gasp</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Overvågning</translation>
    </message>
    <message>
        <source>Swell threshold</source>
        <translation>Tærskel for spændingsstigning</translation>
    </message>
    <message>
        <source>Swell time</source>
        <translation>Tid for spændingsstigning</translation>
    </message>
    <message>
        <source>Switches the relays to test the load control.</source>
        <translation>Skifter relæerne for at teste belastningsstyringen.</translation>
    </message>
    <message>
        <source>THD of the current high L1</source>
        <translation>Strømmens THD høj L1</translation>
    </message>
    <message>
        <source>THD of the current high L1 ended</source>
        <translation>Strømmens THD høj L1 ophørt</translation>
    </message>
    <message>
        <source>THD of the current high L2</source>
        <translation>Strømmens THD høj L2</translation>
    </message>
    <message>
        <source>THD of the current high L2 ended</source>
        <translation>Strømmens THD høj L2 ophørt</translation>
    </message>
    <message>
        <source>THD of the current high L3</source>
        <translation>Strømmens THD høj L3</translation>
    </message>
    <message>
        <source>THD of the current high L3 ended</source>
        <translation>Strømmens THD høj L3 ophørt</translation>
    </message>
    <message>
        <source>THD of the current, limit</source>
        <translation>Strømmens THD, grænse</translation>
    </message>
    <message>
        <source>THD of the current, time</source>
        <translation>Strømmens THD, tid</translation>
    </message>
    <message>
        <source>THD of the voltage high L1</source>
        <translation>Spændingens THD høj L1</translation>
    </message>
    <message>
        <source>THD of the voltage high L1 ended</source>
        <translation>Spændingens THD høj L1 ophørt</translation>
    </message>
    <message>
        <source>THD of the voltage high L2</source>
        <translation>Spændingens THD høj L2</translation>
    </message>
    <message>
        <source>THD of the voltage high L2 ended</source>
        <translation>Spændingens THD høj L2 ophørt</translation>
    </message>
    <message>
        <source>THD of the voltage high L3</source>
        <translation>Spændingens THD høj L3</translation>
    </message>
    <message>
        <source>THD of the voltage high L3 ended</source>
        <translation>Spændingens THD høj L3 ophørt</translation>
    </message>
    <message>
        <source>THD of the voltage, limit</source>
        <translation>Spændingens THD, grænse</translation>
    </message>
    <message>
        <source>THD of the voltage, time</source>
        <translation>Spændingens THD, tid</translation>
    </message>
    <message>
        <source>Table of summer times</source>
        <translation>Sommertidstabel</translation>
    </message>
    <message>
        <source>Tamper detection</source>
        <translation>Manipulationsdetektering</translation>
    </message>
    <message>
        <source>Tariff 1</source>
        <translation>Tarif 1</translation>
    </message>
    <message>
        <source>Tariff 2</source>
        <translation>Tarif 2</translation>
    </message>
    <message>
        <source>Tariff 3</source>
        <translation>Tarif 3</translation>
    </message>
    <message>
        <source>Tariff 4</source>
        <translation>Tarif 4</translation>
    </message>
    <message>
        <source>Tariff 5</source>
        <translation>Tarif 5</translation>
    </message>
    <message>
        <source>Tariff 6</source>
        <translation>Tarif 6</translation>
    </message>
    <message>
        <source>Tariff 7</source>
        <translation>Tarif 7</translation>
    </message>
    <message>
        <source>Tariff 8</source>
        <translation>Tarif 8</translation>
    </message>
    <message>
        <source>Tariff control</source>
        <translation>Tarifstyring</translation>
    </message>
    <message>
        <source>Tariff indication</source>
        <translation>Tarifvisning</translation>
    </message>
    <message>
        <source>Tariff plans that the meter holds: which of tariffs 1 to 8 energy is counted to, by season, kind of day and time. Used when Z13 names a tariff order form.</source>
        <translation>Tarifplaner, som måleren rummer: hvilken af tarif 1 til 8 energien tælles i, efter sæson, dagtype og klokkeslæt. Bruges, når Z13 angiver et tarifbestillingsskema.</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tariffer</translation>
    </message>
    <message>
        <source>Tariffs disabled</source>
        <translation>Tariffer deaktiveret</translation>
    </message>
    <message>
        <source>Tariffs during which the relay is connected; it is disconnected during the others.</source>
        <translation>Tariffer, hvor relæet er sluttet; under de øvrige er det åbent.</translation>
    </message>
    <message>
        <source>Tariffs follow the calendar, but no season begins.</source>
        <translation>Tariffer følger kalenderen, men ingen sæson begynder.</translation>
    </message>
    <message>
        <source>Temperature in the meter above which the event comes.</source>
        <translation>Temperatur i måleren, hvorover hændelsen indtræffer.</translation>
    </message>
    <message>
        <source>Terminal cover closed</source>
        <translation>Klemdæksel lukket</translation>
    </message>
    <message>
        <source>Terminal cover removed</source>
        <translation>Klemdæksel fjernet</translation>
    </message>
    <message>
        <source>Test of load control plan</source>
        <translation>Test af belastningsstyringsplan</translation>
    </message>
    <message>
        <source>The HAN interface of the OMNIA e-meter has no encryption.</source>
        <translation>OMNIA e-målerens HAN-interface har ingen kryptering.</translation>
    </message>
    <message>
        <source>The S0 output gives 10000 pulses per unit of energy, each 30 ms long.</source>
        <translation>S0-udgangen giver 10000 impulser pr. energienhed, hver på 30 ms.</translation>
    </message>
    <message>
        <source>The current that the factors k1 to k3 multiply; the mean of each second is compared, phase by phase.</source>
        <translation>Den strøm, som faktorerne k1 til k3 ganges med; hvert sekunds middelværdi sammenlignes, fase for fase.</translation>
    </message>
    <message>
        <source>The customer&apos;s interface on the meter&apos;s front. The HAN telegram depends on it.</source>
        <translation>Kundens interface på målerens front. HAN-telegrammet afhænger af det.</translation>
    </message>
    <message>
        <source>The data sheet prints 2 systems, the technical description adds Aron.</source>
        <translation>Databladet angiver 2 systemer, den tekniske beskrivelse tilføjer Aron.</translation>
    </message>
    <message>
        <source>The data sheets print UD, the technical description UD1.</source>
        <translation>Databladene angiver UD, den tekniske beskrivelse UD1.</translation>
    </message>
    <message>
        <source>The days of the week to which the switches of working days apply; on the others those of non-working days do.</source>
        <translation>De ugedage, som arbejdsdagenes skift gælder for; på de øvrige gælder fridagenes.</translation>
    </message>
    <message>
        <source>The demand limit of a phase is above that of all phases: the total is reached first.</source>
        <translation>Effektgrænsen for en fase ligger over den for alle faser: den samlede nås først.</translation>
    </message>
    <message>
        <source>The disconnection basis is prepayment, but prepayment is off.</source>
        <translation>Afbrydelsesgrundlaget er forudbetaling, men forudbetaling er slået fra.</translation>
    </message>
    <message>
        <source>The energy that the output counts.</source>
        <translation>Den energi, som udgangen tæller.</translation>
    </message>
    <message>
        <source>The events that send an alarm. Last gasp, the alarm at a power outage on all phases, needs variant 2 and the built-in radio.</source>
        <translation>De hændelser, der sender en alarm. Last gasp, alarmen ved strømafbrydelse på alle faser, kræver variant 2 og den indbyggede radio.</translation>
    </message>
    <message>
        <source>The first return to the primary technology is later than the longest.</source>
        <translation>Den første tilbagevenden til den primære teknologi er senere end den længste.</translation>
    </message>
    <message>
        <source>The grammar of the type number: revision 2 is that of the OMNIA e-meter.</source>
        <translation>Typenummerets opbygning: revision 2 er OMNIA e-målerens.</translation>
    </message>
    <message>
        <source>The kind of meter: single-phase, three-phase for direct connection, or three-phase for current transformers.</source>
        <translation>Målertypen: enfaset, trefaset til direkte tilslutning eller trefaset til strømtransformere.</translation>
    </message>
    <message>
        <source>The limit times this factor is the level that belongs to step 1; the factors must not grow from k1 to k3.</source>
        <translation>Grænsen gange denne faktor er niveauet for trin 1; faktorerne må ikke vokse fra k1 til k3.</translation>
    </message>
    <message>
        <source>The limit times this factor is the level that belongs to step 2; the factors must not grow from k1 to k3.</source>
        <translation>Grænsen gange denne faktor er niveauet for trin 2; faktorerne må ikke vokse fra k1 til k3.</translation>
    </message>
    <message>
        <source>The limit times this factor is the level that belongs to step 3; the factors must not grow from k1 to k3.</source>
        <translation>Grænsen gange denne faktor er niveauet for trin 3; faktorerne må ikke vokse fra k1 til k3.</translation>
    </message>
    <message>
        <source>The load profile is to hold {value} days, but at its period (Z4) and with its energies it holds {allowed}.</source>
        <translation>Belastningsprofilen skal rumme {value} dage, men med sin periode (Z4) og sine energier rummer den {allowed}.</translation>
    </message>
    <message>
        <source>The load profile that billing relies on.</source>
        <translation>Den belastningsprofil, som afregningen bygger på.</translation>
    </message>
    <message>
        <source>The lower limit of phase asymmetry is above the upper one.</source>
        <translation>Den nedre grænse for faseasymmetri ligger over den øvre.</translation>
    </message>
    <message>
        <source>The meter is to disconnect by voltage, but the overvoltage disconnect, which holds the thresholds, is off.</source>
        <translation>Måleren skal afbryde efter spænding, men afbrydelse ved overspænding, som rummer tærsklerne, er slået fra.</translation>
    </message>
    <message>
        <source>The meter is to disconnect by {value}, but Z9 = {other} says that there is no disconnect setup.</source>
        <translation>Måleren skal afbryde efter {value}, men Z9 = {other} siger, at der ikke er nogen afbrydelsesopsætning.</translation>
    </message>
    <message>
        <source>The missing voltage level is above the sag threshold: a phase is missing before it sags.</source>
        <translation>Niveauet for manglende spænding ligger over dyktærsklen: en fase mangler, før den dykker.</translation>
    </message>
    <message>
        <source>The modem to the head-end system. Push setups, access technology and last gasp depend on it.</source>
        <translation>Modemet til hjemtagningssystemet. Push-opsætninger, accessteknologi og last gasp afhænger af det.</translation>
    </message>
    <message>
        <source>The plan that the meter starts with; another one can be selected by push button 2 or remotely.</source>
        <translation>Den plan, måleren starter med; en anden kan vælges med trykknap 2 eller via fjernkommando.</translation>
    </message>
    <message>
        <source>The pulse output is set, but the meter&apos;s FLEX interface (X10X11 = {other}) has none.</source>
        <translation>Impulsudgangen er opsat, men målerens FLEX-interface (X10X11 = {other}) har ingen.</translation>
    </message>
    <message>
        <source>The registers of each entry, up to 16.</source>
        <translation>Registrene i hver post, op til 16.</translation>
    </message>
    <message>
        <source>The registers of each entry, up to 24.</source>
        <translation>Registrene i hver post, op til 24.</translation>
    </message>
    <message>
        <source>The relay follows the active tariff, but tariffs are disabled.</source>
        <translation>Relæet følger den aktive tarif, men tariffer er deaktiveret.</translation>
    </message>
    <message>
        <source>The relay is controlled by the meter, but Z14 = {other} does not use a load control plan.</source>
        <translation>Relæet styres af måleren, men Z14 = {other} bruger ikke en belastningsstyringsplan.</translation>
    </message>
    <message>
        <source>The relay is on (1) or off (0) on holidays and exception days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Relæet er til (1) eller fra (0) på helligdage og undtagelsesdage: op til ti skift, hvert med det minut, hvorfra det gælder indtil det næste; før det første gælder det sidste.</translation>
    </message>
    <message>
        <source>The relay is on (1) or off (0) on the days of the week that are no working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Relæet er til (1) eller fra (0) på de ugedage, der ikke er arbejdsdage: op til ti skift, hvert med det minut, hvorfra det gælder indtil det næste; før det første gælder det sidste.</translation>
    </message>
    <message>
        <source>The relay is on (1) or off (0) on working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Relæet er til (1) eller fra (0) på arbejdsdage: op til ti skift, hvert med det minut, hvorfra det gælder indtil det næste; før det første gælder det sidste.</translation>
    </message>
    <message>
        <source>The supply is disconnected when the limit times k1 is exceeded for longer than t1. The times must not shrink from t1 to t3.</source>
        <translation>Forsyningen afbrydes, når grænsen gange k1 overskrides længere end t1. Tiderne må ikke aftage fra t1 til t3.</translation>
    </message>
    <message>
        <source>The tariff (1 to 8) on holidays and exception days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Tariffen (1 til 8) på helligdage og undtagelsesdage: op til ti skift, hvert med det minut, hvorfra det gælder indtil det næste; før det første gælder det sidste.</translation>
    </message>
    <message>
        <source>The tariff (1 to 8) on the days of the week that are no working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Tariffen (1 til 8) på de ugedage, der ikke er arbejdsdage: op til ti skift, hvert med det minut, hvorfra det gælder indtil det næste; før det første gælder det sidste.</translation>
    </message>
    <message>
        <source>The tariff (1 to 8) on working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Tariffen (1 til 8) på arbejdsdage: op til ti skift, hvert med det minut, hvorfra det gælder indtil det næste; før det første gælder det sidste.</translation>
    </message>
    <message>
        <source>The tariffs at which the relay is switched on; it is off at all others.</source>
        <translation>De tariffer, hvor relæet er sluttet; ved alle andre er det åbent.</translation>
    </message>
    <message>
        <source>The technical description calls it undefined: only for meters without breaker.</source>
        <translation>Den tekniske beskrivelse kalder den udefineret: kun til målere uden afbryder.</translation>
    </message>
    <message>
        <source>The total power of all phases that the factors k1 to k3 multiply.</source>
        <translation>Den samlede effekt for alle faser, som faktorerne k1 til k3 ganges med.</translation>
    </message>
    <message>
        <source>The two lists that the meter sends in modes A and C; Z18 says which of them. What they hold as delivered is not published: the defaults are ours.</source>
        <translation>De to lister, som måleren sender i mode A og C; Z18 angiver hvilken. Indholdet ved levering er ikke offentliggjort: standardværdierne er vores.</translation>
    </message>
    <message>
        <source>The type number has a radio (X11 = 1), but Z16 = {other} names no frequency.</source>
        <translation>Typenummeret har en radio (X11 = 1), men Z16 = {other} angiver ingen frekvens.</translation>
    </message>
    <message>
        <source>There are exception days, but Z20 = {other} says that there are none.</source>
        <translation>Der er undtagelsesdage, men Z20 = {other} siger, at der ingen er.</translation>
    </message>
    <message>
        <source>There is a table of summer times, but Z15 = {other} turns summer time off.</source>
        <translation>Der er en sommertidstabel, men Z15 = {other} slår sommertid fra.</translation>
    </message>
    <message>
        <source>There is a tariff plan, but Z13 = {other} does not use it.</source>
        <translation>Der er en tarifplan, men Z13 = {other} bruger den ikke.</translation>
    </message>
    <message>
        <source>Three decimals</source>
        <translation>Tre decimaler</translation>
    </message>
    <message>
        <source>Three-phase direct meters only.</source>
        <translation>Kun trefasede direkte målere.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Torsdag</translation>
    </message>
    <message>
        <source>Time over which the mean voltage is taken.</source>
        <translation>Tid, hvorover middelspændingen dannes.</translation>
    </message>
    <message>
        <source>Time over which the voltage is averaged before it disconnects.</source>
        <translation>Tid, hvorover spændingen midles, før der afbrydes.</translation>
    </message>
    <message>
        <source>Time over which the voltage is averaged before it reconnects.</source>
        <translation>Tid, hvorover spændingen midles, før der gentilsluttes.</translation>
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
        <translation>Tidszone</translation>
    </message>
    <message>
        <source>Times of day for disconnection</source>
        <translation>Klokkeslæt for afbrydelse</translation>
    </message>
    <message>
        <source>Total demand limit exceeded</source>
        <translation>Samlet effektgrænse overskredet</translation>
    </message>
    <message>
        <source>Total demand limit restored</source>
        <translation>Samlet effektgrænse igen overholdt</translation>
    </message>
    <message>
        <source>Total demand, limit</source>
        <translation>Samlet effekt, grænse</translation>
    </message>
    <message>
        <source>Total demand, time</source>
        <translation>Samlet effekt, tid</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the current of phase L1</source>
        <translation>Total harmonisk forvrængning af strømmen i fase L1</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the current of phase L2</source>
        <translation>Total harmonisk forvrængning af strømmen i fase L2</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the current of phase L3</source>
        <translation>Total harmonisk forvrængning af strømmen i fase L3</translation>
    </message>
    <message>
        <source>Total summation</source>
        <translation>Total summering</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tirsdag</translation>
    </message>
    <message>
        <source>Turn prepayment on, or choose another basis.</source>
        <translation>Slå forudbetaling til, eller vælg et andet grundlag.</translation>
    </message>
    <message>
        <source>Turn the overvoltage disconnect on, or choose another basis.</source>
        <translation>Slå afbrydelse ved overspænding til, eller vælg et andet grundlag.</translation>
    </message>
    <message>
        <source>Turns the prepayment register on. Turning it off again clears the register.</source>
        <translation>Slår forudbetalingsregistret til. Slås det fra igen, ryddes registret.</translation>
    </message>
    <message>
        <source>Turns the right push button on; without it none of its functions is available.</source>
        <translation>Slår højre trykknap til; uden det er ingen af dens funktioner til rådighed.</translation>
    </message>
    <message>
        <source>Two decimals</source>
        <translation>To decimaler</translation>
    </message>
    <message>
        <source>Two phases between the limits and the third above the upper one are an asymmetry.</source>
        <translation>To faser mellem grænserne og den tredje over den øvre er en asymmetri.</translation>
    </message>
    <message>
        <source>Two phases between the limits and the third above this one are an asymmetry.</source>
        <translation>To faser mellem grænserne og den tredje over denne er en asymmetri.</translation>
    </message>
    <message>
        <source>Two phases must be above this voltage for a neutral fault.</source>
        <translation>To faser skal ligge over denne spænding, for at det er en nulfejl.</translation>
    </message>
    <message>
        <source>Two relays that switch the customer&apos;s loads, each in a mode of its own.</source>
        <translation>To relæer, der styrer kundens belastninger, hver i sin egen tilstand.</translation>
    </message>
    <message>
        <source>Type number revision</source>
        <translation>Typenummerrevision</translation>
    </message>
    <message>
        <source>Unconnected phases</source>
        <translation>Ikke tilsluttede faser</translation>
    </message>
    <message>
        <source>Undervoltage</source>
        <translation>Underspænding</translation>
    </message>
    <message>
        <source>Undervoltage L1</source>
        <translation>Underspænding L1</translation>
    </message>
    <message>
        <source>Undervoltage L1 ended</source>
        <translation>Underspænding L1 ophørt</translation>
    </message>
    <message>
        <source>Undervoltage L2</source>
        <translation>Underspænding L2</translation>
    </message>
    <message>
        <source>Undervoltage L2 ended</source>
        <translation>Underspænding L2 ophørt</translation>
    </message>
    <message>
        <source>Undervoltage L3</source>
        <translation>Underspænding L3</translation>
    </message>
    <message>
        <source>Undervoltage L3 ended</source>
        <translation>Underspænding L3 ophørt</translation>
    </message>
    <message>
        <source>Undervoltage limit</source>
        <translation>Underspændingsgrænse</translation>
    </message>
    <message>
        <source>Undervoltage, mean value</source>
        <translation>Underspænding, middelværdi</translation>
    </message>
    <message>
        <source>Undervoltage, single value</source>
        <translation>Underspænding, enkeltværdi</translation>
    </message>
    <message>
        <source>Unit in which the pulse input is counted. Needs a pulse input in Z3.</source>
        <translation>Enhed, som impulsindgangen tælles i. Kræver en impulsindgang i Z3.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: 1 connects, 0 disconnects, on holidays.</source>
        <translation>Op til ti skift pr. døgn, på minuttet: 1 slutter, 0 åbner, på helligdage.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: 1 connects, 0 disconnects, on non-working days.</source>
        <translation>Op til ti skift pr. døgn, på minuttet: 1 slutter, 0 åbner, på fridage.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: 1 connects, 0 disconnects, on working days.</source>
        <translation>Op til ti skift pr. døgn, på minuttet: 1 slutter, 0 åbner, på arbejdsdage.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: the tariff 1 to 8 that holds from then on, on holidays.</source>
        <translation>Op til ti skift pr. døgn, på minuttet: den tarif 1 til 8, der gælder derefter, på helligdage.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: the tariff 1 to 8 that holds from then on, on non-working days.</source>
        <translation>Op til ti skift pr. døgn, på minuttet: den tarif 1 til 8, der gælder derefter, på fridage.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: the tariff 1 to 8 that holds from then on, on working days.</source>
        <translation>Op til ti skift pr. døgn, på minuttet: den tarif 1 til 8, der gælder derefter, på arbejdsdage.</translation>
    </message>
    <message>
        <source>Upper limit of the random delay before the relay connects; on demand there is none.</source>
        <translation>Øvre grænse for den tilfældige forsinkelse, før relæet slutter; ved kommando er der ingen.</translation>
    </message>
    <message>
        <source>Values for the analysis of the grid. Means and extremes are formed over its period.</source>
        <translation>Værdier til analyse af nettet. Middel- og ekstremværdier dannes over dens periode.</translation>
    </message>
    <message>
        <source>Values that each snapshot holds besides log ID, log status, time stamp and event.</source>
        <translation>Værdier, som hvert snapshot indeholder ud over log-ID, logstatus, tidsstempel og hændelse.</translation>
    </message>
    <message>
        <source>Variant 1</source>
        <translation>Variant 1</translation>
    </message>
    <message>
        <source>Variant of the meter&apos;s electronics. Some values of Z18 and Z27 to Z30 exist for one variant only.</source>
        <translation>Variant af målerens elektronik. Nogle værdier af Z18 og Z27 til Z30 findes kun for én variant.</translation>
    </message>
    <message>
        <source>Variant within the generation.</source>
        <translation>Variant inden for generationen.</translation>
    </message>
    <message>
        <source>Vector summation</source>
        <translation>Vektorsummering</translation>
    </message>
    <message>
        <source>View manual utility display list</source>
        <translation>Vis netselskabets manuelle displayliste</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spænding</translation>
    </message>
    <message>
        <source>Voltage above which a swell is recorded; the swell ends 2 % of the nominal voltage below it.</source>
        <translation>Spænding, hvorover en spændingsstigning registreres; den slutter 2 % af den nominelle spænding herunder.</translation>
    </message>
    <message>
        <source>Voltage below which a phase counts as interrupted.</source>
        <translation>Spænding, hvorunder en fase regnes som afbrudt.</translation>
    </message>
    <message>
        <source>Voltage below which a sag is recorded; the sag ends 2 % of the nominal voltage above it.</source>
        <translation>Spænding, hvorunder et spændingsdyk registreres; det slutter 2 % af den nominelle spænding herover.</translation>
    </message>
    <message>
        <source>Voltage below which at least one other phase must be for a missing neutral.</source>
        <translation>Spænding, som mindst én anden fase skal ligge under ved manglende nul.</translation>
    </message>
    <message>
        <source>Voltage quality</source>
        <translation>Spændingskvalitet</translation>
    </message>
    <message>
        <source>Voltage that at least one phase must exceed for a missing neutral.</source>
        <translation>Spænding, som mindst én fase skal overskride ved manglende nul.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Onsdag</translation>
    </message>
    <message>
        <source>What each entry of logger 2 holds, besides the time. As delivered it is the fixed list of the technical description.</source>
        <translation>Hvad hver post i logger 2 indeholder ud over tiden. Ved levering er det den tekniske beskrivelses faste liste.</translation>
    </message>
    <message>
        <source>What is built: a meter for current transformers.</source>
        <translation>Hvad der er bygget: en måler til strømtransformere.</translation>
    </message>
    <message>
        <source>What keeps the clock going without supply. Last gasp needs the additional energy storage of D or E.</source>
        <translation>Hvad der holder uret i gang uden forsyning. Last gasp kræver det ekstra energilager i D eller E.</translation>
    </message>
    <message>
        <source>What keeps the clock running, and the display readable, without supply.</source>
        <translation>Hvad der holder uret i gang og displayet læsbart uden forsyning.</translation>
    </message>
    <message>
        <source>What makes the meter disconnect by itself: nothing, a current in any phase, the total power, the voltage, or an empty prepayment register.</source>
        <translation>Hvad der får måleren til selv at afbryde: intet, en strøm i en vilkårlig fase, den samlede effekt, spændingen eller et tomt forudbetalingsregister.</translation>
    </message>
    <message>
        <source>What moves the relay: the head-end system, its own activity calendar, or the active tariff.</source>
        <translation>Hvad der styrer relæet: hjemtagningssystemet, dets egen aktivitetskalender eller den aktive tarif.</translation>
    </message>
    <message>
        <source>What selects the active tariff: nothing, the module&apos;s inputs, a command from the reading system, or a tariff plan of an order form.</source>
        <translation>Hvad der vælger den aktive tarif: intet, modulets indgange, en kommando fra hjemtagningssystemet eller en tarifplan fra et bestillingsskema.</translation>
    </message>
    <message>
        <source>What switches the load control relays: nothing, a command from the reading system, or a plan of an order form.</source>
        <translation>Hvad der styrer belastningsstyringens relæer: intet, en kommando fra hjemtagningssystemet eller en plan fra et bestillingsskema.</translation>
    </message>
    <message>
        <source>What switches the relay. A relay that follows the tariff needs the list of tariffs at which it is on.</source>
        <translation>Hvad der styrer relæet. Et relæ, der følger tariffen, kræver listen over tariffer, hvor det er til.</translation>
    </message>
    <message>
        <source>What switches the two relays of a load control module: a plan in the meter, a command on demand, or the active tariff.</source>
        <translation>Hvad der styrer de to relæer i et belastningsstyringsmodul: en plan i måleren, en kommando efter behov eller den aktive tarif.</translation>
    </message>
    <message>
        <source>What the customer&apos;s interface sends, readable by anyone who plugs in: it is not encrypted.</source>
        <translation>Hvad kundens interface sender, læsbart for enhver, der tilslutter sig: det er ikke krypteret.</translation>
    </message>
    <message>
        <source>What the meter sends to the head-end system by itself, how often, and spread over which time.</source>
        <translation>Hvad måleren selv sender til hjemtagningssystemet, hvor ofte, og fordelt over hvilken tid.</translation>
    </message>
    <message>
        <source>What the sealable right push button may do. On a real meter this is fixed when it is ordered.</source>
        <translation>Hvad den plomberbare højre trykknap må. På en rigtig måler fastlægges det ved bestilling.</translation>
    </message>
    <message>
        <source>What the telegram holds, in this order.</source>
        <translation>Hvad telegrammet indeholder, i denne rækkefølge.</translation>
    </message>
    <message>
        <source>What the terminals 20 and 21 are: pulse output or auxiliary power supply.</source>
        <translation>Hvad klemme 20 og 21 er: impulsudgang eller hjælpeforsyning.</translation>
    </message>
    <message>
        <source>What the two ports of the module area do: inputs for tariffs, pulses and alarms, or outputs for pulses and load control. Z8, Z12 and Z13 depend on it.</source>
        <translation>Hvad modulområdets to porte gør: indgange til tariffer, impulser og alarmer eller udgange til impulser og belastningsstyring. Z8, Z12 og Z13 afhænger af det.</translation>
    </message>
    <message>
        <source>When the meter opens its breaker by itself, and how the supply comes back. The breaker is no safety device.</source>
        <translation>Hvornår måleren selv åbner sin afbryder, og hvordan forsyningen kommer tilbage. Afbryderen er ikke en sikkerhedsanordning.</translation>
    </message>
    <message>
        <source>Whether a radio for the reading network is built in. A meter with radio needs a frequency code in Z16.</source>
        <translation>Om en radio til aflæsningsnettet er indbygget. En måler med radio kræver en frekvenskode i Z16.</translation>
    </message>
    <message>
        <source>Whether pulses of the module count primary or secondary energy.</source>
        <translation>Om modulets impulser tæller primær eller sekundær energi.</translation>
    </message>
    <message>
        <source>Whether tariffs are off, set on request by the head-end system, or follow the activity calendar.</source>
        <translation>Om tariffer er slået fra, sættes på anmodning af hjemtagningssystemet eller følger aktivitetskalenderen.</translation>
    </message>
    <message>
        <source>Whether the clock is put forward in summer.</source>
        <translation>Om uret stilles frem om sommeren.</translation>
    </message>
    <message>
        <source>Whether the load profile holds primary or secondary energy.</source>
        <translation>Om belastningsprofilen indeholder primær eller sekundær energi.</translation>
    </message>
    <message>
        <source>Whether the load profile, read with DLMS, holds register readings or the consumption of each period.</source>
        <translation>Om belastningsprofilen, læst med DLMS, indeholder tællerstande eller hver periodes forbrug.</translation>
    </message>
    <message>
        <source>Whether the local interface (optical port) is encrypted. Meters of variant 1 have no such setting.</source>
        <translation>Om det lokale interface (optisk port) er krypteret. Målere af variant 1 har ikke denne indstilling.</translation>
    </message>
    <message>
        <source>Whether the meter can disconnect the supply. Disconnect setup, breaker position and prepayment need a breaker.</source>
        <translation>Om måleren kan afbryde forsyningen. Afbrydelsesopsætning, afbryderposition og forudbetaling kræver en afbryder.</translation>
    </message>
    <message>
        <source>Whether the meter obeys commands to the supply control switch only with the head-end system&apos;s digital signature; chosen when the meter is ordered.</source>
        <translation>Om måleren kun udfører kommandoer til forsyningsafbryderen med hjemtagningssystemets digitale signatur; vælges ved bestilling af måleren.</translation>
    </message>
    <message>
        <source>Whether the meter sends this to the head-end system by itself.</source>
        <translation>Om måleren selv sender dette til hjemtagningssystemet.</translation>
    </message>
    <message>
        <source>Whether the meter tells the head-end system that all phases have lost their voltage; needs additional energy storage.</source>
        <translation>Om måleren melder til hjemtagningssystemet, at alle faser har mistet spændingen; kræver ekstra energilager.</translation>
    </message>
    <message>
        <source>Whether the meter&apos;s clock changes to summer time. Loggers always write standard time.</source>
        <translation>Om målerens ur skifter til sommertid. Loggere skriver altid normaltid.</translation>
    </message>
    <message>
        <source>Whether the metering LED is lit while nothing is consumed.</source>
        <translation>Om måle-LED&apos;en lyser, når intet forbruges.</translation>
    </message>
    <message>
        <source>Whether the transformer ratio may still be changed. A locked ratio stays.</source>
        <translation>Om transformeromsætningen stadig må ændres. Et låst forhold forbliver.</translation>
    </message>
    <message>
        <source>Whether unused digits before the point show zeros; chosen when the meter is ordered and fixed from then on.</source>
        <translation>Om ubrugte cifre før kommaet viser nuller; vælges ved bestilling af måleren og ligger derefter fast.</translation>
    </message>
    <message>
        <source>Which energies are measured.</source>
        <translation>Hvilke energier der måles.</translation>
    </message>
    <message>
        <source>Which energies the load profile holds. More energies leave fewer days.</source>
        <translation>Hvilke energier belastningsprofilen indeholder. Flere energier giver færre dage.</translation>
    </message>
    <message>
        <source>Which energies the meter measures. Display readings, load profile and loggers can only use these.</source>
        <translation>Hvilke energier måleren måler. Displayvisninger, belastningsprofil og loggere kan kun bruge disse.</translation>
    </message>
    <message>
        <source>Which list the consumer port (CCC, HAN) sends by itself. While it sends, the port does not receive.</source>
        <translation>Hvilken liste kundeporten (CCC, HAN) selv sender. Mens den sender, modtager porten ikke.</translation>
    </message>
    <message>
        <source>Which of the eight tariffs counts energy when.</source>
        <translation>Hvilken af de otte tariffer der tæller energi hvornår.</translation>
    </message>
    <message>
        <source>Which registers the analysis logger writes and how often. More registers and shorter periods leave fewer days.</source>
        <translation>Hvilke registre analyseloggeren skriver og hvor ofte. Flere registre og kortere perioder giver færre dage.</translation>
    </message>
    <message>
        <source>Which scheme of type numbers this is; 1 is OMNIPOWER.</source>
        <translation>Hvilket typenummersystem det er; 1 er OMNIPOWER.</translation>
    </message>
    <message>
        <source>Which set of registers debiting logger 2 writes.</source>
        <translation>Hvilket sæt registre debiteringslogger 2 skriver.</translation>
    </message>
    <message>
        <source>Which technology the meter uses first, and whether it may use the other.</source>
        <translation>Hvilken teknologi måleren bruger først, og om den må bruge den anden.</translation>
    </message>
    <message>
        <source>Window in which the moment of the push is drawn, so that not all meters send at once.</source>
        <translation>Vindue, hvori push-tidspunktet trækkes, så ikke alle målere sender på én gang.</translation>
    </message>
    <message>
        <source>Window of the mean voltage</source>
        <translation>Middelspændingens vindue</translation>
    </message>
    <message>
        <source>With an empty register the meter may be reconnected while the current stays below this limit. For disconnection by current.</source>
        <translation>Med tomt register må måleren gentilsluttes, så længe strømmen holder sig under denne grænse. Til afbrydelse efter strøm.</translation>
    </message>
    <message>
        <source>With an empty register the meter may be reconnected while the power stays below this limit. 0: no such limit.</source>
        <translation>Med tomt register må måleren gentilsluttes, så længe effekten holder sig under denne grænse. 0: ingen grænse.</translation>
    </message>
    <message>
        <source>Without the +5 V supply for the external device. Not in the data sheet for CT; in the user guide 5512-2631 F2, page 72, for three-phase meters.</source>
        <translation>Uden +5 V-forsyning til det eksterne udstyr. Ikke i databladet for CT; i brugervejledning 5512-2631 F2, side 72, for trefasede målere.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
    <message>
        <source>X10 = 1 is known for CT meters of generation N only; this one is of generation {other}.</source>
        <translation>X10 = 1 kendes kun for CT-målere af generation N; denne er af generation {other}.</translation>
    </message>
    <message>
        <source>X12 = 0 is known for CT meters of generation N only; this one is of generation {other}.</source>
        <translation>X12 = 0 kendes kun for CT-målere af generation N; denne er af generation {other}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Z16 = {value} names a radio frequency, but the meter has no radio (X11 = {other}).</source>
        <translation>Z16 = {value} angiver en radiofrekvens, men måleren har ingen radio (X11 = {other}).</translation>
    </message>
    <message>
        <source>Z18 = {value}: this family&apos;s data sheet has IEC 62056-21 data sets for variant 1 only, but the meter is of variant {other} (X8).</source>
        <translation>Z18 = {value}: familiens datablad har kun IEC 62056-21-datasæt for variant 1, men måleren er af variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z18 = {value}: this family&apos;s data sheet has IEC 62056-21 data sets for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z18 = {value}: familiens datablad har kun IEC 62056-21-datasæt for variant 2, men måleren er af variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z19 = 0 is for meters without breaker, but meters of this family have one (X10 = {other}).</source>
        <translation>Z19 = 0 er til målere uden afbryder, men målere i denne familie har en (X10 = {other}).</translation>
    </message>
    <message>
        <source>Z19 = 0 is for meters without breaker, but the meter has one (X10 = {other}).</source>
        <translation>Z19 = 0 er til målere uden afbryder, men måleren har en (X10 = {other}).</translation>
    </message>
    <message>
        <source>Z19 = {value} gives the breaker a position, but the meter has no breaker (X10 = {other}).</source>
        <translation>Z19 = {value} giver afbryderen en position, men måleren har ingen afbryder (X10 = {other}).</translation>
    </message>
    <message>
        <source>Z22 = {value} locks the transformer ratio at 1: it cannot be set to that of the transformers afterwards.</source>
        <translation>Z22 = {value} låser transformeromsætningen på 1: den kan ikke bagefter sættes til transformernes.</translation>
    </message>
    <message>
        <source>Z27 = {value} (delta values) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z27 = {value} (deltaværdier) findes kun for variant 2, men måleren er af variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z28 = {value} (encryption) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z28 = {value} (kryptering) findes kun for variant 2, men måleren er af variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z28 = {value} (no encryption setting) exists for variant 1 only, but the meter is of variant {other} (X8).</source>
        <translation>Z28 = {value} (ingen krypteringsindstilling) findes kun for variant 1, men måleren er af variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z29 = {value} (reactive energy by quadrant) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z29 = {value} (reaktiv energi pr. kvadrant) findes kun for variant 2, men måleren er af variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z29 = {value} logs A-, which a meter of this energy type (X9 = {other}) does not measure.</source>
        <translation>Z29 = {value} logger A-, som en måler med denne energitype (X9 = {other}) ikke måler.</translation>
    </message>
    <message>
        <source>Z29 = {value} logs reactive energy, which a meter of this energy type (X9 = {other}) does not measure.</source>
        <translation>Z29 = {value} logger reaktiv energi, som en måler med denne energitype (X9 = {other}) ikke måler.</translation>
    </message>
    <message>
        <source>Z30 = {value} (profile 02) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z30 = {value} (profil 02) findes kun for variant 2, men måleren er af variant {other} (X8).</translation>
    </message>
    <message>
        <source>Z4 is {other}, but meters for Austria have a fixed integration period of 15 min. (Z4 = 2).</source>
        <translation>Z4 er {other}, men målere til Østrig har en fast integrationsperiode på 15 min. (Z4 = 2).</translation>
    </message>
    <message>
        <source>Z9 = {value} sets up disconnection, but the meter has no breaker (X10 = {other}).</source>
        <translation>Z9 = {value} opsætter afbrydelse, men måleren har ingen afbryder (X10 = {other}).</translation>
    </message>
    <message>
        <source>{item} cannot be {value}: {error}.</source>
        <translation>{item} kan ikke være {value}: {error}.</translation>
    </message>
    <message>
        <source>{item} has no switches although season {value} is in use: no tariff holds then.</source>
        <translation>{item} har ingen skift, selv om sæson {value} er i brug: ingen tarif gælder da.</translation>
    </message>
    <message>
        <source>{item} has no switches although season {value} is in use: nothing switches the relay then.</source>
        <translation>{item} har ingen skift, selv om sæson {value} er i brug: intet styrer da relæet.</translation>
    </message>
    <message>
        <source>{item} is set to {value}, which has no effect: {otherName} is {other}.</source>
        <translation>{item} er sat til {value}, hvilket ingen virkning har: {otherName} er {other}.</translation>
    </message>
    <message>
        <source>{item} is {value} V, but {otherName} is {other} V: the meter would reconnect above the voltage at which it disconnects.</source>
        <translation>{item} er {value} V, men {otherName} er {other} V: måleren ville gentilslutte over den spænding, hvor den afbryder.</translation>
    </message>
    <message>
        <source>{item} is {value}, but {otherName} is {other}: the factors must not grow from k1 to k3.</source>
        <translation>{item} er {value}, men {otherName} er {other}: faktorerne må ikke vokse fra k1 til k3.</translation>
    </message>
    <message>
        <source>{item} is {value}, but {otherName} is {other}: the times must not shrink from t1 to t3.</source>
        <translation>{item} er {value}, men {otherName} er {other}: tiderne må ikke aftage fra t1 til t3.</translation>
    </message>
    <message>
        <source>{item} reaches over {value}: the meter holds {allowed} years.</source>
        <translation>{item} strækker sig over {value}: måleren rummer {allowed} år.</translation>
    </message>
    <message>
        <source>{otherName} is {other} min., longer than {item}, {value} min.</source>
        <translation>{otherName} er {other} min., længere end {item}, {value} min.</translation>
    </message>
    <message>
        <source>{otherName} is {other} s, longer than {item}, {value} s.</source>
        <translation>{otherName} er {other} s, længere end {item}, {value} s.</translation>
    </message>
    <message>
        <source>{value} days are to be kept, but for this period and these registers the data sheet prints {allowed} days.</source>
        <translation>{value} dage skal gemmes, men for denne periode og disse registre angiver databladet {allowed} dage.</translation>
    </message>
    <message>
        <source>Add 130.0.0 to one of these lists.</source>
        <translation>Tilføj 130.0.0 til en af disse lister.</translation>
    </message>
    <message>
        <source>At full load the energy display starts again from zero after {hours} hours; {least} hours are required. Order a display with more digits.</source>
        <translation>Ved fuld last begynder energivisningen forfra fra nul efter {hours} timer; {least} timer kræves. Bestil et display med flere cifre.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan1.starts, such as 01-01=1, or choose another active plan.</source>
        <translation>Angiv sæsonerne i tariff.plan1.starts, f.eks. 01-01=1, eller vælg en anden aktiv plan.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan2.starts, such as 01-01=1, or choose another active plan.</source>
        <translation>Angiv sæsonerne i tariff.plan2.starts, f.eks. 01-01=1, eller vælg en anden aktiv plan.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan3.starts, such as 01-01=1, or choose another active plan.</source>
        <translation>Angiv sæsonerne i tariff.plan3.starts, f.eks. 01-01=1, eller vælg en anden aktiv plan.</translation>
    </message>
    <message>
        <source>Prepayment is on, but neither the automatic nor the manual list shows the prepayment register 130.0.0.</source>
        <translation>Forudbetaling er slået til, men hverken den automatiske eller den manuelle liste viser forudbetalingsregistret 130.0.0.</translation>
    </message>
    <message>
        <source>Set Z13 to another code than 000, or let something else control the relay.</source>
        <translation>Sæt Z13 til en anden kode end 000, eller lad noget andet styre relæet.</translation>
    </message>
    <message>
        <source>Set Z14 to 001, or disable the relay.</source>
        <translation>Sæt Z14 til 001, eller deaktivér relæet.</translation>
    </message>
    <message>
        <source>The document has ratio {now}: with ratio {ratio} every primary register counts differently from then on.</source>
        <translation>Dokumentet har omsætningsforholdet {now}: med omsætningsforholdet {ratio} tæller hvert primærregister anderledes derefter.</translation>
    </message>
    <message>
        <source>The meter begins with tariff plan {value}, but no season begins in that plan.</source>
        <translation>Måleren begynder med tarifplan {value}, men ingen sæson begynder i den plan.</translation>
    </message>
    <message>
        <source>The pulse output gives {secondary} imp/kWh secondary, {primary} imp/kWh primary.</source>
        <translation>Pulsudgangen giver {secondary} imp/kWh sekundært, {primary} imp/kWh primært.</translation>
    </message>
    <message>
        <source>The relay is switched by command, but Z14 = {other} disables load control.</source>
        <translation>Relæet styres med kommando, men Z14 = {other} deaktiverer belastningsstyring.</translation>
    </message>
    <message>
        <source>The type number is not known: check that the meter is made for {secondary} A transformers.</source>
        <translation>Typenummeret er ikke kendt: kontrollér, at måleren er lavet til {secondary} A-transformere.</translation>
    </message>
    <message>
        <source>{list} holds {value}, which this meter does not have: position {field} of its type number says {other}.</source>
        <translation>{list} indeholder {value}, som denne måler ikke har: position {field} i dens typenummer siger {other}.</translation>
    </message>
    <message>
        <source>{name} ({id} {code}): {meaning}.</source>
        <translation>{name} ({id} {code}): {meaning}.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Access and security</source>
        <translation>Adgang og sikkerhed</translation>
    </message>
    <message>
        <source>Account {d}</source>
        <translation>Konto {d}</translation>
    </message>
    <message>
        <source>Activate normal mode script table</source>
        <translation>Scripttabel for aktivering af normaltilstand</translation>
    </message>
    <message>
        <source>Activate test mode script table</source>
        <translation>Scripttabel for aktivering af testtilstand</translation>
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
        <translation>Konstant for aktiv energi (LED)</translation>
    </message>
    <message>
        <source>Active energy constant (output pulse)</source>
        <translation>Konstant for aktiv energi (udgangsimpuls)</translation>
    </message>
    <message>
        <source>Active energy export (−A)</source>
        <translation>Aktiv energi eksport (−A)</translation>
    </message>
    <message>
        <source>Active energy import (+A)</source>
        <translation>Aktiv energi import (+A)</translation>
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
        <translation>Aktiv firmwareidentifikation</translation>
    </message>
    <message>
        <source>Active firmware signature</source>
        <translation>Aktiv firmwaresignatur</translation>
    </message>
    <message>
        <source>Active firmware version</source>
        <translation>Aktiv firmwareversion</translation>
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
        <translation>Aktiv effekt eksport (−P)</translation>
    </message>
    <message>
        <source>Active power import (+P)</source>
        <translation>Aktiv effekt import (+P)</translation>
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
        <translation>Alarmdeskriptor {e-20}</translation>
    </message>
    <message>
        <source>Alarm filter {e-10}</source>
        <translation>Alarmfilter {e-10}</translation>
    </message>
    <message>
        <source>Alarm monitor {e}</source>
        <translation>Alarmovervågning {e}</translation>
    </message>
    <message>
        <source>Alarm register {e}</source>
        <translation>Alarmregister {e}</translation>
    </message>
    <message>
        <source>Ambient pressure</source>
        <translation>Omgivelsestryk</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Omgivelsestemperatur</translation>
    </message>
    <message>
        <source>Ampere-hours</source>
        <translation>Amperetimer</translation>
    </message>
    <message>
        <source>Ampere-squared hours</source>
        <translation>Ampere²-timer</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Vinkel</translation>
    </message>
    <message>
        <source>Apparent energy constant (LED)</source>
        <translation>Konstant for tilsyneladende energi (LED)</translation>
    </message>
    <message>
        <source>Apparent energy constant (output pulse)</source>
        <translation>Konstant for tilsyneladende energi (udgangsimpuls)</translation>
    </message>
    <message>
        <source>Apparent energy export (−E)</source>
        <translation>Tilsyneladende energi eksport (−E)</translation>
    </message>
    <message>
        <source>Apparent energy import (+E)</source>
        <translation>Tilsyneladende energi import (+E)</translation>
    </message>
    <message>
        <source>Apparent power export (−S)</source>
        <translation>Tilsyneladende effekt eksport (−S)</translation>
    </message>
    <message>
        <source>Apparent power import (+S)</source>
        <translation>Tilsyneladende effekt import (+S)</translation>
    </message>
    <message>
        <source>Arbitrator</source>
        <translation>Arbitrator</translation>
    </message>
    <message>
        <source>Array manager</source>
        <translation>Arraymanager</translation>
    </message>
    <message>
        <source>Association {e}</source>
        <translation>Association {e}</translation>
    </message>
    <message>
        <source>Auto answer</source>
        <translation>Automatisk besvarelse</translation>
    </message>
    <message>
        <source>Auto connect</source>
        <translation>Automatisk opkald</translation>
    </message>
    <message>
        <source>Auxiliary supply use time counter</source>
        <translation>Tidstæller for brug af hjælpeforsyning</translation>
    </message>
    <message>
        <source>Auxiliary voltage</source>
        <translation>Hjælpespænding</translation>
    </message>
    <message>
        <source>Average profile</source>
        <translation>Gennemsnitsprofil</translation>
    </message>
    <message>
        <source>Basic or nominal current</source>
        <translation>Basis- eller mærkestrøm</translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation>Batteriladning</translation>
    </message>
    <message>
        <source>Battery initial capacity</source>
        <translation>Batteriets startkapacitet</translation>
    </message>
    <message>
        <source>Battery installation time</source>
        <translation>Tidspunkt for batteriets installation</translation>
    </message>
    <message>
        <source>Battery remaining use time</source>
        <translation>Batteriets resterende brugstid</translation>
    </message>
    <message>
        <source>Battery use time counter</source>
        <translation>Tidstæller for batteriets brug</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Batterispænding</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Afregning</translation>
    </message>
    <message>
        <source>Billing period counter, second scheme</source>
        <translation>Afregningsperiodetæller, andet skema</translation>
    </message>
    <message>
        <source>Billing period length</source>
        <translation>Afregningsperiodens længde</translation>
    </message>
    <message>
        <source>Billing period reset lockout time</source>
        <translation>Spærretid for nulstilling af afregningsperiode</translation>
    </message>
    <message>
        <source>Broadcast script table</source>
        <translation>Scripttabel for broadcast</translation>
    </message>
    <message>
        <source>COSEM logical device name</source>
        <translation>COSEM logisk enhedsnavn</translation>
    </message>
    <message>
        <source>Certification data log</source>
        <translation>Certificeringsdatalog</translation>
    </message>
    <message>
        <source>Charge {e}</source>
        <translation>Opkrævning {e}</translation>
    </message>
    <message>
        <source>Clock and tariff</source>
        <translation>Ur og tarif</translation>
    </message>
    <message>
        <source>Clock synchronisation method</source>
        <translation>Metode for ursynkronisering</translation>
    </message>
    <message>
        <source>Clock synchronisation window</source>
        <translation>Vindue for ursynkronisering</translation>
    </message>
    <message>
        <source>Clock time shift limit</source>
        <translation>Grænse for urforskydning</translation>
    </message>
    <message>
        <source>Cold water meter</source>
        <translation>Koldtvandsmåler</translation>
    </message>
    <message>
        <source>Communication log</source>
        <translation>Kommunikationslog</translation>
    </message>
    <message>
        <source>Communication port parameter 1</source>
        <translation>Kommunikationsportparameter 1</translation>
    </message>
    <message>
        <source>Communication port protection</source>
        <translation>Beskyttelse af kommunikationsport</translation>
    </message>
    <message>
        <source>Compact data {e}</source>
        <translation>Kompakte data {e}</translation>
    </message>
    <message>
        <source>Consortium specific object</source>
        <translation>Konsortiespecifikt objekt</translation>
    </message>
    <message>
        <source>Consumer message, display</source>
        <translation>Forbrugermeddelelse, display</translation>
    </message>
    <message>
        <source>Consumer message, local port</source>
        <translation>Forbrugermeddelelse, lokal port</translation>
    </message>
    <message>
        <source>Cooling meter</source>
        <translation>Kølemåler</translation>
    </message>
    <message>
        <source>Country specific object</source>
        <translation>Landespecifikt objekt</translation>
    </message>
    <message>
        <source>Credit {e}</source>
        <translation>Kredit {e}</translation>
    </message>
    <message>
        <source>Current association</source>
        <translation>Aktuel association</translation>
    </message>
    <message>
        <source>Current harmonics profile</source>
        <translation>Profil for strømharmoniske</translation>
    </message>
    <message>
        <source>Current transformer ratio, denominator</source>
        <translation>Strømtransformeromsætning, nævner</translation>
    </message>
    <message>
        <source>Current transformer ratio, numerator</source>
        <translation>Strømtransformeromsætning, tæller</translation>
    </message>
    <message>
        <source>Currently active tariff {e}</source>
        <translation>Aktuel aktiv tarif {e}</translation>
    </message>
    <message>
        <source>Data of billing period</source>
        <translation>Data for afregningsperiode</translation>
    </message>
    <message>
        <source>Data of billing period, second scheme</source>
        <translation>Data for afregningsperiode, andet skema</translation>
    </message>
    <message>
        <source>Data of the local port, list 0</source>
        <translation>Data for den lokale port, liste 0</translation>
    </message>
    <message>
        <source>Data protection {e}</source>
        <translation>Databeskyttelse {e}</translation>
    </message>
    <message>
        <source>Date of activation of the passive calendar</source>
        <translation>Dato for aktivering af den passive kalender</translation>
    </message>
    <message>
        <source>Date of the last calibration</source>
        <translation>Dato for seneste kalibrering</translation>
    </message>
    <message>
        <source>Date of the last clock setting</source>
        <translation>Dato for seneste urindstilling</translation>
    </message>
    <message>
        <source>Date of the last configuration change</source>
        <translation>Dato for seneste konfigurationsændring</translation>
    </message>
    <message>
        <source>Date of the last firmware activation</source>
        <translation>Dato for seneste firmwareaktivering</translation>
    </message>
    <message>
        <source>Date of the last protected configuration change</source>
        <translation>Dato for seneste beskyttede konfigurationsændring</translation>
    </message>
    <message>
        <source>Date of the last reset</source>
        <translation>Dato for seneste nulstilling</translation>
    </message>
    <message>
        <source>Date of the last ripple control program change</source>
        <translation>Dato for seneste ændring af rundstyringsprogram</translation>
    </message>
    <message>
        <source>Date of the last time switch program change</source>
        <translation>Dato for seneste ændring af koblingsurprogram</translation>
    </message>
    <message>
        <source>Date of the next battery change</source>
        <translation>Dato for næste batteriskift</translation>
    </message>
    <message>
        <source>Date of the next configuration change</source>
        <translation>Dato for næste konfigurationsændring</translation>
    </message>
    <message>
        <source>Device ID {e1}</source>
        <translation>Enheds-ID {e1}</translation>
    </message>
    <message>
        <source>Device IDs</source>
        <translation>Enheds-ID&apos;er</translation>
    </message>
    <message>
        <source>Disconnect control</source>
        <translation>Afbryderstyring</translation>
    </message>
    <message>
        <source>Disconnect control log</source>
        <translation>Log for afbryderstyring</translation>
    </message>
    <message>
        <source>Disconnect control schedule</source>
        <translation>Tidsplan for afbryderstyring</translation>
    </message>
    <message>
        <source>Disconnect control script table</source>
        <translation>Scripttabel for afbryderstyring</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Display list, automatic</source>
        <translation>Displayliste, automatisk</translation>
    </message>
    <message>
        <source>Display list, manual</source>
        <translation>Displayliste, manuel</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in all phases</source>
        <translation>Varighed af seneste lange spændingsudfald, i alle faser</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in any phase</source>
        <translation>Varighed af seneste lange spændingsudfald, i en vilkårlig fase</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in phase L1</source>
        <translation>Varighed af seneste lange spændingsudfald, i fase L1</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in phase L2</source>
        <translation>Varighed af seneste lange spændingsudfald, i fase L2</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in phase L3</source>
        <translation>Varighed af seneste lange spændingsudfald, i fase L3</translation>
    </message>
    <message>
        <source>Electrical port setup (IEC 62056-21)</source>
        <translation>Opsætning af elektrisk port (IEC 62056-21)</translation>
    </message>
    <message>
        <source>Electricity identifier {e}</source>
        <translation>Elidentifikation {e}</translation>
    </message>
    <message>
        <source>End of billing period schedule</source>
        <translation>Tidsplan for afregningsperiodens afslutning</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Error register {e}</source>
        <translation>Fejlregister {e}</translation>
    </message>
    <message>
        <source>Event counter {e}</source>
        <translation>Hændelsestæller {e}</translation>
    </message>
    <message>
        <source>Event log {e}</source>
        <translation>Hændelseslog {e}</translation>
    </message>
    <message>
        <source>Events and alarms</source>
        <translation>Hændelser og alarmer</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Svindel</translation>
    </message>
    <message>
        <source>Fraud detection log</source>
        <translation>Log for svindeldetektering</translation>
    </message>
    <message>
        <source>Function control</source>
        <translation>Funktionsstyring</translation>
    </message>
    <message>
        <source>Function control schedule</source>
        <translation>Tidsplan for funktionsstyring</translation>
    </message>
    <message>
        <source>Function control script table</source>
        <translation>Scripttabel for funktionsstyring</translation>
    </message>
    <message>
        <source>GPRS modem setup</source>
        <translation>Opsætning af GPRS-modem</translation>
    </message>
    <message>
        <source>GSM diagnostic</source>
        <translation>GSM-diagnostik</translation>
    </message>
    <message>
        <source>GSM field strength</source>
        <translation>GSM-feltstyrke</translation>
    </message>
    <message>
        <source>Gas meter</source>
        <translation>Gasmåler</translation>
    </message>
    <message>
        <source>Global meter reset script table</source>
        <translation>Scripttabel for global målernulstilling</translation>
    </message>
    <message>
        <source>HDLC setup</source>
        <translation>HDLC-opsætning</translation>
    </message>
    <message>
        <source>Heat cost allocator</source>
        <translation>Varmefordelingsmåler</translation>
    </message>
    <message>
        <source>Heat meter</source>
        <translation>Varmemåler</translation>
    </message>
    <message>
        <source>Hot water meter</source>
        <translation>Varmtvandsmåler</translation>
    </message>
    <message>
        <source>IPv4 setup</source>
        <translation>IPv4-opsætning</translation>
    </message>
    <message>
        <source>IPv6 setup</source>
        <translation>IPv6-opsætning</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikation</translation>
    </message>
    <message>
        <source>Image activation schedule</source>
        <translation>Tidsplan for imageaktivering</translation>
    </message>
    <message>
        <source>Image activation script table</source>
        <translation>Scripttabel for imageaktivering</translation>
    </message>
    <message>
        <source>Image transfer</source>
        <translation>Imageoverførsel</translation>
    </message>
    <message>
        <source>Input and output control signals</source>
        <translation>Styresignaler for ind- og udgange</translation>
    </message>
    <message>
        <source>Input and output status word {e}</source>
        <translation>Statusord for ind- og udgange {e}</translation>
    </message>
    <message>
        <source>Input control signals</source>
        <translation>Styresignaler for indgange</translation>
    </message>
    <message>
        <source>Internal control signals</source>
        <translation>Interne styresignaler</translation>
    </message>
    <message>
        <source>Internal operating status</source>
        <translation>Intern driftsstatus</translation>
    </message>
    <message>
        <source>Invocation counter {e}</source>
        <translation>Invocation counter {e}</translation>
    </message>
    <message>
        <source>LTE monitoring</source>
        <translation>LTE-overvågning</translation>
    </message>
    <message>
        <source>Last event code, log {e}</source>
        <translation>Seneste hændelseskode, log {e}</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Begrænser</translation>
    </message>
    <message>
        <source>Line voltage L1–L2</source>
        <translation>Yderspænding L1–L2</translation>
    </message>
    <message>
        <source>Line voltage L2–L3</source>
        <translation>Yderspænding L2–L3</translation>
    </message>
    <message>
        <source>Line voltage L3–L1</source>
        <translation>Yderspænding L3–L1</translation>
    </message>
    <message>
        <source>Load profile control schedule</source>
        <translation>Tidsplan for styring af belastningsprofil</translation>
    </message>
    <message>
        <source>Load profile control script table</source>
        <translation>Scripttabel for styring af belastningsprofil</translation>
    </message>
    <message>
        <source>Load profile during test</source>
        <translation>Belastningsprofil under test</translation>
    </message>
    <message>
        <source>Load profile, recording interval 1</source>
        <translation>Belastningsprofil, registreringsinterval 1</translation>
    </message>
    <message>
        <source>Load profile, recording interval 2</source>
        <translation>Belastningsprofil, registreringsinterval 2</translation>
    </message>
    <message>
        <source>Local date</source>
        <translation>Lokal dato</translation>
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
        <translation>M-Bus-styringslog</translation>
    </message>
    <message>
        <source>M-Bus event log</source>
        <translation>M-Bus-hændelseslog</translation>
    </message>
    <message>
        <source>M-Bus master port setup</source>
        <translation>Opsætning af M-Bus-masterport</translation>
    </message>
    <message>
        <source>M-Bus port setup</source>
        <translation>Opsætning af M-Bus-port</translation>
    </message>
    <message>
        <source>M-Bus profile</source>
        <translation>M-Bus-profil</translation>
    </message>
    <message>
        <source>M-Bus profile control schedule</source>
        <translation>Tidsplan for styring af M-Bus-profil</translation>
    </message>
    <message>
        <source>M-Bus profile control script table</source>
        <translation>Scripttabel for styring af M-Bus-profil</translation>
    </message>
    <message>
        <source>M-Bus value {e}</source>
        <translation>M-Bus-værdi {e}</translation>
    </message>
    <message>
        <source>M-Bus valve or disconnect control</source>
        <translation>Styring af M-Bus-ventil eller -afbryder</translation>
    </message>
    <message>
        <source>MAC address setup</source>
        <translation>Opsætning af MAC-adresse</translation>
    </message>
    <message>
        <source>MDI reset and end of billing period script table</source>
        <translation>Scripttabel for maksimumnulstilling og afregningsperiodens afslutning</translation>
    </message>
    <message>
        <source>Manufacturer specific object</source>
        <translation>Producentspecifikt objekt</translation>
    </message>
    <message>
        <source>Maximum credit limit</source>
        <translation>Maksimal kreditgrænse</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>Maksimal strøm</translation>
    </message>
    <message>
        <source>Measurement period 1</source>
        <translation>Måleperiode 1</translation>
    </message>
    <message>
        <source>Measurement period 2</source>
        <translation>Måleperiode 2</translation>
    </message>
    <message>
        <source>Measurement period 3</source>
        <translation>Måleperiode 3</translation>
    </message>
    <message>
        <source>Measurement period 4</source>
        <translation>Måleperiode 4</translation>
    </message>
    <message>
        <source>Measurement value signature</source>
        <translation>Signatur for måleværdi</translation>
    </message>
    <message>
        <source>Measuring algorithm for active energy</source>
        <translation>Målealgoritme for aktiv energi</translation>
    </message>
    <message>
        <source>Measuring algorithm for active power</source>
        <translation>Målealgoritme for aktiv effekt</translation>
    </message>
    <message>
        <source>Measuring algorithm for apparent energy</source>
        <translation>Målealgoritme for tilsyneladende energi</translation>
    </message>
    <message>
        <source>Measuring algorithm for apparent power</source>
        <translation>Målealgoritme for tilsyneladende effekt</translation>
    </message>
    <message>
        <source>Measuring algorithm for power factor</source>
        <translation>Målealgoritme for effektfaktor</translation>
    </message>
    <message>
        <source>Measuring algorithm for reactive energy</source>
        <translation>Målealgoritme for reaktiv energi</translation>
    </message>
    <message>
        <source>Measuring algorithm for reactive power</source>
        <translation>Målealgoritme for reaktiv effekt</translation>
    </message>
    <message>
        <source>Meter connection diagram</source>
        <translation>Målerens tilslutningsdiagram</translation>
    </message>
    <message>
        <source>Meter tamper: counters and times</source>
        <translation>Målermanipulation: tællere og tidspunkter</translation>
    </message>
    <message>
        <source>Metering</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Metering point ID</source>
        <translation>Målepunkts-ID</translation>
    </message>
    <message>
        <source>Metering point identifier</source>
        <translation>Målepunktsidentifikation</translation>
    </message>
    <message>
        <source>Microsecond clock</source>
        <translation>Mikrosekundur</translation>
    </message>
    <message>
        <source>Modem configuration</source>
        <translation>Modemkonfiguration</translation>
    </message>
    <message>
        <source>NTP setup</source>
        <translation>NTP-opsætning</translation>
    </message>
    <message>
        <source>Name of the passive calendar</source>
        <translation>Navn på den passive kalender</translation>
    </message>
    <message>
        <source>Neutral current</source>
        <translation>Nulstrøm</translation>
    </message>
    <message>
        <source>Neutral voltage</source>
        <translation>Nulspænding</translation>
    </message>
    <message>
        <source>Nominal frequency</source>
        <translation>Mærkefrekvens</translation>
    </message>
    <message>
        <source>Nominal voltage</source>
        <translation>Mærkespænding</translation>
    </message>
    <message>
        <source>Number of available billing periods</source>
        <translation>Antal tilgængelige afregningsperioder</translation>
    </message>
    <message>
        <source>Number of available billing periods, second scheme</source>
        <translation>Antal tilgængelige afregningsperioder, andet skema</translation>
    </message>
    <message>
        <source>Number of configuration changes</source>
        <translation>Antal konfigurationsændringer</translation>
    </message>
    <message>
        <source>Number of connections</source>
        <translation>Antal forbindelser</translation>
    </message>
    <message>
        <source>Number of long power failures, in all phases</source>
        <translation>Antal lange spændingsudfald, i alle faser</translation>
    </message>
    <message>
        <source>Number of long power failures, in any phase</source>
        <translation>Antal lange spændingsudfald, i en vilkårlig fase</translation>
    </message>
    <message>
        <source>Number of long power failures, in phase L1</source>
        <translation>Antal lange spændingsudfald, i fase L1</translation>
    </message>
    <message>
        <source>Number of long power failures, in phase L2</source>
        <translation>Antal lange spændingsudfald, i fase L2</translation>
    </message>
    <message>
        <source>Number of long power failures, in phase L3</source>
        <translation>Antal lange spændingsudfald, i fase L3</translation>
    </message>
    <message>
        <source>Number of power failures, in all phases</source>
        <translation>Antal spændingsudfald, i alle faser</translation>
    </message>
    <message>
        <source>Number of power failures, in any phase</source>
        <translation>Antal spændingsudfald, i en vilkårlig fase</translation>
    </message>
    <message>
        <source>Number of power failures, in phase L1</source>
        <translation>Antal spændingsudfald, i fase L1</translation>
    </message>
    <message>
        <source>Number of power failures, in phase L2</source>
        <translation>Antal spændingsudfald, i fase L2</translation>
    </message>
    <message>
        <source>Number of power failures, in phase L3</source>
        <translation>Antal spændingsudfald, i fase L3</translation>
    </message>
    <message>
        <source>Number of protected configuration changes</source>
        <translation>Antal beskyttede konfigurationsændringer</translation>
    </message>
    <message>
        <source>Optical port setup (IEC 62056-21)</source>
        <translation>Opsætning af optisk port (IEC 62056-21)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anden</translation>
    </message>
    <message>
        <source>Other media</source>
        <translation>Andre medier</translation>
    </message>
    <message>
        <source>Other medium</source>
        <translation>Andet medie</translation>
    </message>
    <message>
        <source>Output control schedule</source>
        <translation>Tidsplan for udgangsstyring</translation>
    </message>
    <message>
        <source>Output control signals</source>
        <translation>Styresignaler for udgange</translation>
    </message>
    <message>
        <source>Output pulse duration</source>
        <translation>Udgangsimpulsens varighed</translation>
    </message>
    <message>
        <source>Overall transformer ratio, denominator</source>
        <translation>Samlet transformeromsætning, nævner</translation>
    </message>
    <message>
        <source>Overall transformer ratio, numerator</source>
        <translation>Samlet transformeromsætning, tæller</translation>
    </message>
    <message>
        <source>PPP setup</source>
        <translation>PPP-opsætning</translation>
    </message>
    <message>
        <source>Parameter monitor</source>
        <translation>Parameterovervågning</translation>
    </message>
    <message>
        <source>Power and demand</source>
        <translation>Effekt og middeleffekt</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Effektfaktor</translation>
    </message>
    <message>
        <source>Power factor, export</source>
        <translation>Effektfaktor, eksport</translation>
    </message>
    <message>
        <source>Power failure log</source>
        <translation>Log for spændingsudfald</translation>
    </message>
    <message>
        <source>Power quality log</source>
        <translation>Log for elkvalitet</translation>
    </message>
    <message>
        <source>Power quality measurement management script table</source>
        <translation>Scripttabel for styring af elkvalitetsmåling</translation>
    </message>
    <message>
        <source>Profile entry signature</source>
        <translation>Signatur for profilpost</translation>
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
        <translation>Impulser eller antal</translation>
    </message>
    <message>
        <source>Push schedule</source>
        <translation>Tidsplan for push</translation>
    </message>
    <message>
        <source>Push script table</source>
        <translation>Scripttabel for push</translation>
    </message>
    <message>
        <source>Push setup {e}</source>
        <translation>Push-opsætning {e}</translation>
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
        <translation>Konstant for reaktiv energi (LED)</translation>
    </message>
    <message>
        <source>Reactive energy constant (output pulse)</source>
        <translation>Konstant for reaktiv energi (udgangsimpuls)</translation>
    </message>
    <message>
        <source>Reactive energy export (−R)</source>
        <translation>Reaktiv energi eksport (−R)</translation>
    </message>
    <message>
        <source>Reactive energy import (+R)</source>
        <translation>Reaktiv energi import (+R)</translation>
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
        <translation>Reaktiv effekt eksport (−Q)</translation>
    </message>
    <message>
        <source>Reactive power import (+Q)</source>
        <translation>Reaktiv effekt import (+Q)</translation>
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
        <translation>Aflæsningsfaktor for energi</translation>
    </message>
    <message>
        <source>Reading factor for power</source>
        <translation>Aflæsningsfaktor for effekt</translation>
    </message>
    <message>
        <source>Recording interval 1</source>
        <translation>Registreringsinterval 1</translation>
    </message>
    <message>
        <source>Recording interval 2</source>
        <translation>Registreringsinterval 2</translation>
    </message>
    <message>
        <source>Reference voltage</source>
        <translation>Referencespænding</translation>
    </message>
    <message>
        <source>Register activation</source>
        <translation>Registeraktivering</translation>
    </message>
    <message>
        <source>Register monitor</source>
        <translation>Registerovervågning</translation>
    </message>
    <message>
        <source>Register table</source>
        <translation>Registertabel</translation>
    </message>
    <message>
        <source>Relative humidity</source>
        <translation>Relativ fugtighed</translation>
    </message>
    <message>
        <source>Ripple control receiver program number</source>
        <translation>Programnummer for rundstyringsmodtager</translation>
    </message>
    <message>
        <source>SAP assignment</source>
        <translation>SAP-tildeling</translation>
    </message>
    <message>
        <source>SMTP setup</source>
        <translation>SMTP-opsætning</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>Security setup {e}</source>
        <translation>Sikkerhedsopsætning {e}</translation>
    </message>
    <message>
        <source>Set output signals script table</source>
        <translation>Scripttabel for indstilling af udgangssignaler</translation>
    </message>
    <message>
        <source>Short display list of the local port</source>
        <translation>Kort displayliste for den lokale port</translation>
    </message>
    <message>
        <source>Special days table</source>
        <translation>Tabel over særlige dage</translation>
    </message>
    <message>
        <source>Standard event log</source>
        <translation>Standardhændelseslog</translation>
    </message>
    <message>
        <source>Standard readout list {e}</source>
        <translation>Standardudlæsningsliste {e}</translation>
    </message>
    <message>
        <source>Status of security switches</source>
        <translation>Status for sikkerhedskontakter</translation>
    </message>
    <message>
        <source>Status register {e}</source>
        <translation>Statusregister {e}</translation>
    </message>
    <message>
        <source>Sum of currents</source>
        <translation>Sum af strømme</translation>
    </message>
    <message>
        <source>Supply frequency</source>
        <translation>Netfrekvens</translation>
    </message>
    <message>
        <source>Switch optical test output script table</source>
        <translation>Scripttabel for omkobling af optisk testudgang</translation>
    </message>
    <message>
        <source>Switching and limits</source>
        <translation>Kobling og grænser</translation>
    </message>
    <message>
        <source>TCP-UDP setup</source>
        <translation>TCP-UDP-opsætning</translation>
    </message>
    <message>
        <source>Tariffication script table</source>
        <translation>Scripttabel for tarifering</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Threshold for long power failure</source>
        <translation>Tærskel for langt spændingsudfald</translation>
    </message>
    <message>
        <source>Time expired since the last end of billing period</source>
        <translation>Tid siden seneste afslutning af afregningsperiode</translation>
    </message>
    <message>
        <source>Time of operation</source>
        <translation>Driftstid</translation>
    </message>
    <message>
        <source>Time of operation, rate {e}</source>
        <translation>Driftstid, tarif {e}</translation>
    </message>
    <message>
        <source>Time of power failure, in all phases</source>
        <translation>Varighed af spændingsudfald, i alle faser</translation>
    </message>
    <message>
        <source>Time of power failure, in any phase</source>
        <translation>Varighed af spændingsudfald, i en vilkårlig fase</translation>
    </message>
    <message>
        <source>Time of power failure, in phase L1</source>
        <translation>Varighed af spændingsudfald, i fase L1</translation>
    </message>
    <message>
        <source>Time of power failure, in phase L2</source>
        <translation>Varighed af spændingsudfald, i fase L2</translation>
    </message>
    <message>
        <source>Time of power failure, in phase L3</source>
        <translation>Varighed af spændingsudfald, i fase L3</translation>
    </message>
    <message>
        <source>Time of the last reset</source>
        <translation>Tidspunkt for seneste nulstilling</translation>
    </message>
    <message>
        <source>Time stamp of the billing period</source>
        <translation>Tidsstempel for afregningsperioden</translation>
    </message>
    <message>
        <source>Time stamp of the billing period, second scheme</source>
        <translation>Tidsstempel for afregningsperioden, andet skema</translation>
    </message>
    <message>
        <source>Time switch program number</source>
        <translation>Koblingsurets programnummer</translation>
    </message>
    <message>
        <source>Token gateway</source>
        <translation>Token-gateway</translation>
    </message>
    <message>
        <source>Transformer and line losses</source>
        <translation>Transformer- og ledningstab</translation>
    </message>
    <message>
        <source>Twisted pair setup</source>
        <translation>Opsætning af parsnoet forbindelse</translation>
    </message>
    <message>
        <source>UNIX clock</source>
        <translation>UNIX-ur</translation>
    </message>
    <message>
        <source>Unbalance profile</source>
        <translation>Ubalanceprofil</translation>
    </message>
    <message>
        <source>Utility table</source>
        <translation>Utility-tabel</translation>
    </message>
    <message>
        <source>Volt-hours</source>
        <translation>Volttimer</translation>
    </message>
    <message>
        <source>Volt-squared hours</source>
        <translation>Volt²-timer</translation>
    </message>
    <message>
        <source>Voltage cuts profile</source>
        <translation>Profil for spændingsafbrydelser</translation>
    </message>
    <message>
        <source>Voltage dips profile</source>
        <translation>Profil for spændingsdyk</translation>
    </message>
    <message>
        <source>Voltage harmonics profile</source>
        <translation>Profil for spændingsharmoniske</translation>
    </message>
    <message>
        <source>Voltage swells profile</source>
        <translation>Profil for spændingsstigninger</translation>
    </message>
    <message>
        <source>Voltage transformer ratio, denominator</source>
        <translation>Spændingstransformeromsætning, nævner</translation>
    </message>
    <message>
        <source>Voltage transformer ratio, numerator</source>
        <translation>Spændingstransformeromsætning, tæller</translation>
    </message>
    <message>
        <source>Week day</source>
        <translation>Ugedag</translation>
    </message>
    <message>
        <source>Wireless M-Bus slave port setup</source>
        <translation>Opsætning af trådløs M-Bus-slaveport</translation>
    </message>
    <message>
        <source>above threshold</source>
        <translation>over tærskel</translation>
    </message>
    <message>
        <source>average for harmonics</source>
        <translation>gennemsnit for harmoniske</translation>
    </message>
    <message>
        <source>average, recording interval 1</source>
        <translation>gennemsnit, registreringsinterval 1</translation>
    </message>
    <message>
        <source>average, recording interval 2</source>
        <translation>gennemsnit, registreringsinterval 2</translation>
    </message>
    <message>
        <source>billing period</source>
        <translation>afregningsperiode</translation>
    </message>
    <message>
        <source>billing period average</source>
        <translation>gennemsnit for afregningsperiode</translation>
    </message>
    <message>
        <source>billing period {f}</source>
        <translation>afregningsperiode {f}</translation>
    </message>
    <message>
        <source>billing period, end of recording interval 1</source>
        <translation>afregningsperiode, slut på registreringsinterval 1</translation>
    </message>
    <message>
        <source>billing period, end of recording interval 2</source>
        <translation>afregningsperiode, slut på registreringsinterval 2</translation>
    </message>
    <message>
        <source>channel {b}</source>
        <translation>kanal {b}</translation>
    </message>
    <message>
        <source>contracted value</source>
        <translation>kontraktværdi</translation>
    </message>
    <message>
        <source>cumulative maximum</source>
        <translation>kumulativt maksimum</translation>
    </message>
    <message>
        <source>cumulative maximum 2</source>
        <translation>kumulativt maksimum 2</translation>
    </message>
    <message>
        <source>cumulative maximum 3</source>
        <translation>kumulativt maksimum 3</translation>
    </message>
    <message>
        <source>cumulative minimum</source>
        <translation>kumulativt minimum</translation>
    </message>
    <message>
        <source>cumulative minimum 2</source>
        <translation>kumulativt minimum 2</translation>
    </message>
    <message>
        <source>cumulative minimum 3</source>
        <translation>kumulativt minimum 3</translation>
    </message>
    <message>
        <source>current average</source>
        <translation>aktuelt gennemsnit</translation>
    </message>
    <message>
        <source>current average 2</source>
        <translation>aktuelt gennemsnit 2</translation>
    </message>
    <message>
        <source>current average 3</source>
        <translation>aktuelt gennemsnit 3</translation>
    </message>
    <message>
        <source>current average 5</source>
        <translation>aktuelt gennemsnit 5</translation>
    </message>
    <message>
        <source>current average 6</source>
        <translation>aktuelt gennemsnit 6</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>kunde</translation>
    </message>
    <message>
        <source>end of recording interval 1</source>
        <translation>slut på registreringsinterval 1</translation>
    </message>
    <message>
        <source>end of recording interval 2</source>
        <translation>slut på registreringsinterval 2</translation>
    </message>
    <message>
        <source>harmonic {e}</source>
        <translation>{e}. harmoniske</translation>
    </message>
    <message>
        <source>head-end</source>
        <translation>hjemtagningssystem</translation>
    </message>
    <message>
        <source>installer</source>
        <translation>installatør</translation>
    </message>
    <message>
        <source>instantaneous</source>
        <translation>øjebliksværdi</translation>
    </message>
    <message>
        <source>kind {d}</source>
        <translation>art {d}</translation>
    </message>
    <message>
        <source>last average</source>
        <translation>seneste gennemsnit</translation>
    </message>
    <message>
        <source>last average 2</source>
        <translation>seneste gennemsnit 2</translation>
    </message>
    <message>
        <source>last average 3</source>
        <translation>seneste gennemsnit 3</translation>
    </message>
    <message>
        <source>last billing period</source>
        <translation>seneste afregningsperiode</translation>
    </message>
    <message>
        <source>management</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>manufacturer specific</source>
        <translation>producentspecifik</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maksimum</translation>
    </message>
    <message>
        <source>maximum 2</source>
        <translation>maksimum 2</translation>
    </message>
    <message>
        <source>maximum 3</source>
        <translation>maksimum 3</translation>
    </message>
    <message>
        <source>maximum, recording interval 1</source>
        <translation>maksimum, registreringsinterval 1</translation>
    </message>
    <message>
        <source>maximum, recording interval 2</source>
        <translation>maksimum, registreringsinterval 2</translation>
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
        <translation>minimum, registreringsinterval 1</translation>
    </message>
    <message>
        <source>minimum, recording interval 2</source>
        <translation>minimum, registreringsinterval 2</translation>
    </message>
    <message>
        <source>missing, duration</source>
        <translation>udfald, varighed</translation>
    </message>
    <message>
        <source>missing, magnitude</source>
        <translation>udfald, størrelse</translation>
    </message>
    <message>
        <source>missing, occurrences</source>
        <translation>udfald, forekomster</translation>
    </message>
    <message>
        <source>missing, threshold</source>
        <translation>udfald, tærskel</translation>
    </message>
    <message>
        <source>over limit, duration</source>
        <translation>over grænse, varighed</translation>
    </message>
    <message>
        <source>over limit, magnitude</source>
        <translation>over grænse, størrelse</translation>
    </message>
    <message>
        <source>over limit, occurrences</source>
        <translation>over grænse, forekomster</translation>
    </message>
    <message>
        <source>over limit, threshold</source>
        <translation>over grænse, tærskel</translation>
    </message>
    <message>
        <source>public</source>
        <translation>offentlig</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>aflæser</translation>
    </message>
    <message>
        <source>recording interval 1</source>
        <translation>registreringsinterval 1</translation>
    </message>
    <message>
        <source>recording interval 2</source>
        <translation>registreringsinterval 2</translation>
    </message>
    <message>
        <source>tariff {e}</source>
        <translation>tarif {e}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>test average</source>
        <translation>testgennemsnit</translation>
    </message>
    <message>
        <source>time threshold for missing</source>
        <translation>tidstærskel for udfald</translation>
    </message>
    <message>
        <source>time threshold for over limit</source>
        <translation>tidstærskel for over grænse</translation>
    </message>
    <message>
        <source>time threshold for under limit</source>
        <translation>tidstærskel for under grænse</translation>
    </message>
    <message>
        <source>total harmonic distortion</source>
        <translation>total harmonisk forvrængning</translation>
    </message>
    <message>
        <source>under limit, duration</source>
        <translation>under grænse, varighed</translation>
    </message>
    <message>
        <source>under limit, magnitude</source>
        <translation>under grænse, størrelse</translation>
    </message>
    <message>
        <source>under limit, occurrences</source>
        <translation>under grænse, forekomster</translation>
    </message>
    <message>
        <source>under limit, threshold</source>
        <translation>under grænse, tærskel</translation>
    </message>
    <message>
        <source>Manufacturer specific</source>
        <translation>Producentspecifikt</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Reads, writes and proves meter configurations.</source>
        <translation>Læser, skriver og kontrollæser målerkonfigurationer.</translation>
    </message>
    <message>
        <source>Choose this port and read the meter, e.g. emulator:omnipower-ct.</source>
        <translation>Vælg denne port, og læs måleren, f.eks. emulator:omnipower-ct.</translation>
    </message>
    <message>
        <source>A configuration to open.</source>
        <translation>En konfiguration, der skal åbnes.</translation>
    </message>
</context>
</TS>
