<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New configuration…</source>
        <translation>&amp;Nouvelle configuration…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Meter</source>
        <translation>&amp;Compteur</translation>
    </message>
    <message>
        <source>&amp;Read meter</source>
        <translation>&amp;Lire le compteur</translation>
    </message>
    <message>
        <source>Refresh &amp;values</source>
        <translation>Actualiser les &amp;valeurs</translation>
    </message>
    <message>
        <source>&amp;Compare with the meter</source>
        <translation>&amp;Comparer avec le compteur</translation>
    </message>
    <message>
        <source>&amp;Write to the meter…</source>
        <translation>Éc&amp;rire dans le compteur…</translation>
    </message>
    <message>
        <source>Set the meter’s &amp;clock</source>
        <translation>Régler l’&amp;horloge du compteur</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Thème du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation>P&amp;lus grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Metersmith</source>
        <translation>À &amp;propos de Metersmith</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Trouver un paramètre</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Why does it &amp;not answer?…</source>
        <translation>Pourquoi ne répond-il &amp;pas ?…</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Sound of the line’s &amp;quality</source>
        <translation>Son de la &amp;qualité de la ligne</translation>
    </message>
</context>
<context>
    <name>Feasts</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l’An</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Épiphanie</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Jeudi saint</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Dimanche de Pâques</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day, 1 May</source>
        <translation>Fête du Travail, 1er mai</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Dimanche de Pentecôte</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Assumption, 15 August</source>
        <translation>Assomption, 15 août</translation>
    </message>
    <message>
        <source>All Saints&apos; Day, 1 November</source>
        <translation>Toussaint, 1er novembre</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Veille de Noël</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>26 décembre</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Saint-Sylvestre</translation>
    </message>
</context>
<context>
    <name>ItemHelp</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Advice:</source>
        <translation>Conseil&#xa0;:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problème&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>%1 est défini</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ne vaut pas %2</translation>
    </message>
    <message>
        <source>Only if %1.</source>
        <translation>Uniquement si %1.</translation>
    </message>
    <message>
        <source>Only if %1; it is %2.</source>
        <translation>Uniquement si %1&#xa0;; valeur actuelle&#xa0;: %2.</translation>
    </message>
    <message>
        <source> (default)</source>
        <translation> (par défaut)</translation>
    </message>
    <message numerus="yes">
        <source>Further codes come from an order form; any %n digits are accepted.</source>
        <translation>
            <numerusform>Les autres codes proviennent d’un formulaire de commande&#xa0;; tout nombre à %n chiffre est accepté.</numerusform>
            <numerusform>Les autres codes proviennent d’un formulaire de commande&#xa0;; tout nombre à %n chiffres est accepté.</numerusform>
        </translation>
    </message>
    <message>
        <source>COSEM object %1, attribute %2.</source>
        <translation>Objet COSEM %1, attribut %2.</translation>
    </message>
    <message>
        <source> Our own choice of object.</source>
        <translation> L’objet est notre propre choix.</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Rectifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>This meter does not have it.</source>
        <translation>Ce compteur ne le possède pas.</translation>
    </message>
    <message>
        <source>Its code in the configuration number is %1.</source>
        <translation>Son code dans le numéro de configuration est %1.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Admet</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>In the meter</source>
        <translation>Dans le compteur</translation>
    </message>
    <message>
        <source>Needs: %1.</source>
        <translation>Nécessite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>COSEM object %1.</source>
        <translation>Objet COSEM %1.</translation>
    </message>
</context>
<context>
    <name>ItemViews</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Numéro de type</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Meter configuration</source>
        <translation>Configuration du compteur</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Pour y remédier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>Bon à savoir&#xa0;:</translation>
    </message>
    <message>
        <source>Not valid: the document breaks rules</source>
        <translation>Non valide&#xa0;: le document enfreint des règles</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Z-code</source>
        <translation>Code Z</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché sous</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nom et signature</translation>
    </message>
    <message>
        <source>Configuration codes</source>
        <translation>Codes de configuration</translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation>Transformateurs de courant</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrables</translation>
    </message>
    <message>
        <source>Non-working days</source>
        <translation>Jours non ouvrables</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Relay %1</source>
        <translation>Relais %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ReadoutDocuments</name>
    <message>
        <source>programming mode</source>
        <translation>mode programmation</translation>
    </message>
    <message>
        <source>customer port P1</source>
        <translation>port client P1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>mode %1</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 bauds</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Periods back</source>
        <translation>Périodes en arrière</translation>
    </message>
    <message>
        <source>Data readout</source>
        <translation>Relevé de données</translation>
    </message>
    <message>
        <source>What was tolerated</source>
        <translation>Ce qui a été toléré</translation>
    </message>
</context>
<context>
    <name>metersmith::services::MeterService</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Opening the port …</source>
        <translation>Ouverture du port…</translation>
    </message>
    <message>
        <source>Signing on …</source>
        <translation>Ouverture de la session…</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Traitement en cours…</translation>
    </message>
    <message>
        <source>Releasing the meter …</source>
        <translation>Libération du compteur…</translation>
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
        <translation>muet</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>No optical head</source>
        <translation>Aucune tête optique</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Pas d’autorisation</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Port occupé</translation>
    </message>
    <message>
        <source>Not one byte</source>
        <translation>Pas un octet</translation>
    </message>
    <message>
        <source>Echo only</source>
        <translation>Écho seulement</translation>
    </message>
    <message>
        <source>Wrong speed</source>
        <translation>Mauvaise vitesse</translation>
    </message>
    <message>
        <source>Wrong parity</source>
        <translation>Mauvaise parité</translation>
    </message>
    <message>
        <source>Head sits badly</source>
        <translation>Tête mal placée</translation>
    </message>
    <message>
        <source>Mode switched off</source>
        <translation>Mode désactivé</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Mauvaise adresse</translation>
    </message>
    <message>
        <source>Wrong access level</source>
        <translation>Mauvais niveau d’accès</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mauvais mot de passe</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Mauvaise clé</translation>
    </message>
    <message>
        <source>Wrong counter</source>
        <translation>Mauvais compteur</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>→ nothing sent</source>
        <translation>→ rien envoyé</translation>
    </message>
    <message>
        <source>← nothing received</source>
        <translation>← rien reçu</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict : %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>À faire : %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuve : %1</translation>
    </message>
    <message>
        <source>Settings that work: %1</source>
        <translation>Réglages qui fonctionnent : %1</translation>
    </message>
    <message numerus="yes">
        <source>   %1; first byte: %2; lasted %3; %n damaged</source>
        <translation>
            <numerusform>   %1 ; premier octet : %2 ; durée %3 ; %n altéré</numerusform>
            <numerusform>   %1 ; premier octet : %2 ; durée %3 ; %n altérés</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Parity or speed refused</source>
        <translation>Parité ou vitesse refusée</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CodeFieldBar</name>
    <message>
        <source>Take from catalogue…</source>
        <translation>Prendre dans le catalogue…</translation>
    </message>
    <message>
        <source>Sets this page to what a code of your catalogue stands for</source>
        <translation>Règle cette page sur ce que représente un code de votre catalogue</translation>
    </message>
    <message>
        <source>Keep as code…</source>
        <translation>Conserver comme code…</translation>
    </message>
    <message>
        <source>Keeps this page&apos;s content in your catalogue under a code</source>
        <translation>Conserve le contenu de cette page dans votre catalogue sous un code</translation>
    </message>
    <message>
        <source>Code to keep the content under</source>
        <translation>Code sous lequel conserver le contenu</translation>
    </message>
    <message>
        <source>What it is called, for example “Norway, household”</source>
        <translation>Sa désignation, par exemple «&#xa0;Norvège, ménage&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Nom du code</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>Choose a code, or type one of your own order form (%n digits)</source>
        <translation>
            <numerusform>Choisissez un code ou saisissez celui de votre propre formulaire de commande (%n chiffre)</numerusform>
            <numerusform>Choisissez un code ou saisissez celui de votre propre formulaire de commande (%n chiffres)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>The catalogue has no code of %1 yet</source>
        <translation>Le catalogue n’a pas encore de code %1</translation>
    </message>
    <message>
        <source>The catalogue no longer has %1.</source>
        <translation>Le catalogue n’a plus %1.</translation>
    </message>
    <message>
        <source>Take %1 %2</source>
        <translation>Prendre %1 %2</translation>
    </message>
    <message>
        <source>Set to what %1 stands for.</source>
        <translation>Réglé sur ce que représente %1.</translation>
    </message>
    <message>
        <source>Say under which code.</source>
        <translation>Indiquez le code à utiliser.</translation>
    </message>
    <message>
        <source>Kept as %1 %2 in %3.</source>
        <translation>Conservé comme %1 %2 dans %3.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareFolderPanel</name>
    <message>
        <source>Documents read</source>
        <translation>Documents lus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading; the documents read so far stay</source>
        <translation>Arrêter la lecture&#xa0;; les documents déjà lus restent</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Read the folder again and compare it with the draft as it is now</source>
        <translation>Relire le dossier et le comparer avec le brouillon actuel</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message>
        <source>Compare a single document again</source>
        <translation>Revenir à la comparaison d’un seul document</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>Documents of the folder</source>
        <translation>Documents du dossier</translation>
    </message>
    <message>
        <source>There is no document (*.json) in this folder.</source>
        <translation>Ce dossier ne contient aucun document (*.json).</translation>
    </message>
    <message>
        <source>%1: looking for documents</source>
        <translation>%1&#xa0;: recherche de documents</translation>
    </message>
    <message>
        <source>%1: %2 of %3 documents</source>
        <translation>%1&#xa0;: %2 documents sur %3</translation>
    </message>
    <message>
        <source>%1: cancelled after %2 of %3 documents</source>
        <translation>%1&#xa0;: annulé après %2 documents sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n document(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n document</numerusform>
            <numerusform>%1&#xa0;: %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>; the draft has changed since</source>
        <translation>&#xa0;; le brouillon a changé depuis</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareModel</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Z-codes</source>
        <translation>Codes Z</translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation>Transformateurs de courant</translation>
    </message>
    <message>
        <source>Display lists</source>
        <translation>Listes d’affichage</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>le brouillon</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>both, alike</source>
        <translation>les deux, à l’identique</translation>
    </message>
    <message>
        <source>both: conflict</source>
        <translation>les deux&#xa0;: conflit</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>différents</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n item(s)</source>
        <translation>
            <numerusform>Reprendre %n élément</numerusform>
            <numerusform>Reprendre %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Modifié par</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareSource</name>
    <message>
        <source>%1 cannot be compared. %2: %3</source>
        <translation>%1 ne peut pas être comparé. %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The document or meter that the draft is compared with</source>
        <translation>Document ou compteur avec lequel comparer le brouillon</translation>
    </message>
    <message>
        <source>What both come from: with it, you see who changed what</source>
        <translation>Ce dont les deux proviennent&#xa0;: permet de voir qui a modifié quoi</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>Choisir l’élément de comparaison</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>The meter last read</source>
        <translation>Le dernier compteur lu</translation>
    </message>
    <message>
        <source>The meter last read (none yet)</source>
        <translation>Le dernier compteur lu (aucun pour l’instant)</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Configurations (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CompareView</name>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>List all documents of a folder with their differences and problems</source>
        <translation>Lister tous les documents d’un dossier avec leurs différences et leurs problèmes</translation>
    </message>
    <message>
        <source>Compare the draft with</source>
        <translation>Comparer le brouillon avec</translation>
    </message>
    <message>
        <source>Both come from</source>
        <translation>Origine commune</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Every item that one of them has</source>
        <translation>Tous les éléments présents dans l’un des deux</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Items that the draft and the other have differently</source>
        <translation>Éléments dont la valeur diffère entre le brouillon et l’autre</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Items that both have changed differently; needs a template</source>
        <translation>Éléments que les deux ont modifiés différemment&#xa0;; nécessite un modèle</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Filtrer les éléments</translation>
    </message>
    <message>
        <source>Compared items</source>
        <translation>Éléments comparés</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take the other&apos;s values of the chosen items into the draft (Enter)</source>
        <translation>Reprendre dans le brouillon les valeurs de l’autre pour les éléments choisis (Entrée)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the chosen rows as text (Ctrl+C)</source>
        <translation>Copier les lignes choisies sous forme de texte (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Save what the table shows for a spreadsheet</source>
        <translation>Enregistrer le contenu du tableau pour un tableur</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n conflict(s)</source>
        <translation>
            <numerusform>, %n conflit</numerusform>
            <numerusform>, %n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>No configuration is open.</source>
        <translation>Aucune configuration n’est ouverte.</translation>
    </message>
    <message>
        <source>Choose above what to compare the draft with: a file, the meter last read, or a folder of documents.</source>
        <translation>Choisissez ci-dessus ce avec quoi comparer le brouillon&#xa0;: un fichier, le dernier compteur lu ou un dossier de documents.</translation>
    </message>
    <message>
        <source>The draft and %1 are alike.</source>
        <translation>Le brouillon et %1 sont identiques.</translation>
    </message>
    <message>
        <source>No item matches the filter.</source>
        <translation>Aucun élément ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Modifié par</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over into the draft.</source>
        <translation>
            <numerusform>%n élément repris dans le brouillon.</numerusform>
            <numerusform>%n éléments repris dans le brouillon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not taken over: %2</source>
        <translation>%1 Non repris&#xa0;: %2</translation>
    </message>
    <message>
        <source>The table could not be saved to %1: %2</source>
        <translation>Le tableau n’a pas pu être enregistré dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>comparaison.csv</translation>
    </message>
    <message>
        <source>Compare with the documents of a folder</source>
        <translation>Comparer avec les documents d’un dossier</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ConfigurationPage</name>
    <message>
        <source>Groups of the configuration</source>
        <translation>Groupes de la configuration</translation>
    </message>
    <message>
        <source>Meaning and limits</source>
        <translation>Signification et limites</translation>
    </message>
    <message>
        <source>Unsaved configuration</source>
        <translation>Configuration non enregistrée</translation>
    </message>
    <message>
        <source> (changed)</source>
        <translation> (modifié)</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Trouver un paramètre (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un paramètre</translation>
    </message>
    <message>
        <source>Choose a setting to see here what it means, what is allowed, and where that is written.</source>
        <translation>Choisissez un paramètre pour voir ici sa signification, les valeurs admises et où cela est écrit.</translation>
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
        <translation>Port ou compteur virtuel</translation>
    </message>
    <message>
        <source>Look for ports and heads again</source>
        <translation>Rechercher à nouveau les ports et les têtes</translation>
    </message>
    <message>
        <source>Access level</source>
        <translation>Niveau d’accès</translation>
    </message>
    <message>
        <source>Factory password</source>
        <translation>Mot de passe usine</translation>
    </message>
    <message>
        <source>Password of this access level. Empty: the maker’s published default. It is never saved.</source>
        <translation>Mot de passe de ce niveau d’accès. Vide&#xa0;: la valeur par défaut publiée par le fabricant. Il n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Read meter</source>
        <translation>Lire le compteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connected as %1: meter %2</source>
        <translation>Connecté comme %1&#xa0;: compteur %2</translation>
    </message>
    <message>
        <source>No optical head found. Plug one in, or choose a virtual meter.</source>
        <translation>Aucune tête optique trouvée. Branchez-en une ou choisissez un compteur virtuel.</translation>
    </message>
    <message>
        <source>Ready. Place the head on the meter and read it.</source>
        <translation>Prêt. Placez la tête sur le compteur et lancez la lecture.</translation>
    </message>
    <message>
        <source>Sign-on: authentication, keys and protection</source>
        <translation>Ouverture de session&#xa0;: authentification, clés et protection</translation>
    </message>
    <message>
        <source>Sign-on: authentication, keys and protection. Now all as the access level says.</source>
        <translation>Ouverture de session&#xa0;: authentification, clés et protection. Actuellement, tout suit le niveau d’accès.</translation>
    </message>
    <message>
        <source>Sign-on: %1</source>
        <translation>Ouverture de session&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what mends it</source>
        <translation>Copier ce qui y remédie</translation>
    </message>
    <message>
        <source>Why does it not answer?</source>
        <translation>Pourquoi ne répond-il pas ?</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Copie : %1</translation>
    </message>
    <message>
        <source>The head echoes, the meter is silent: see doctor (F9)</source>
        <translation>La tête renvoie l’écho, le compteur se tait : voir diagnostic (F9)</translation>
    </message>
    <message>
        <source>Head found, but it cannot be used: %1. To mend it: %2</source>
        <translation>Tête trouvée, mais inutilisable : %1. Pour y remédier : %2</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>la rebrancher</translation>
    </message>
    <message>
        <source>%1 is not plugged in. Plug it in, or choose another head.</source>
        <translation>%1 n’est pas branchée. La brancher ou choisir une autre tête.</translation>
    </message>
    <message>
        <source>No optical head found: %1 is not plugged in.</source>
        <translation>Aucune tête optique trouvée : %1 n’est pas branchée.</translation>
    </message>
    <message>
        <source>Head found, waiting for a meter</source>
        <translation>Tête trouvée, en attente d’un compteur</translation>
    </message>
    <message>
        <source>Virtual meter, ready to be read</source>
        <translation>Compteur virtuel, prêt à être lu</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CosemBrowser</name>
    <message numerus="yes">
        <source>%n value(s) read.</source>
        <translation>
            <numerusform>%n valeur lue.</numerusform>
            <numerusform>%n valeurs lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n refus.</numerusform>
            <numerusform>%n refus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached.</source>
        <translation>
            <numerusform>%n non atteint.</numerusform>
            <numerusform>%n non atteints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back: %1.</source>
        <translation>Écrit et relu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done: %1 returned %2.</source>
        <translation>Terminé&#xa0;: %1 a renvoyé %2.</translation>
    </message>
    <message>
        <source>Another meter was chosen since. List its objects first.</source>
        <translation>Un autre compteur a été choisi entre-temps. Listez d’abord ses objets.</translation>
    </message>
    <message>
        <source>Reading the object list …</source>
        <translation>Lecture de la liste des objets…</translation>
    </message>
    <message>
        <source>This client may read nothing of this object.</source>
        <translation>Ce client ne peut rien lire de cet objet.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading everything …</source>
        <translation>Lecture complète…</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s).</source>
        <translation>
            <numerusform>%n objet.</numerusform>
            <numerusform>%n objets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) read.</source>
        <translation>
            <numerusform>%n attribut lu.</numerusform>
            <numerusform>%n attributs lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an object.</source>
        <translation>Choisissez un objet.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>This client may not write %1.</source>
        <translation>Ce client ne peut pas écrire %1.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>%1 of %2. Expected: %3. No rule of a meter family is checked here.</source>
        <translation>%1 de %2. Attendu&#xa0;: %3. Aucune règle d’une famille de compteurs n’est vérifiée ici.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Invoke %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>%1 of %2 changes the meter at once and is sent one time.</source>
        <translation>%1 de %2 modifie immédiatement le compteur et n’est envoyé qu’une seule fois.</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Invoking …</source>
        <translation>Appel en cours…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the other reading.</source>
        <translation>
            <numerusform>%n attribut diffère de l’autre lecture.</numerusform>
            <numerusform>%n attributs diffèrent de l’autre lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both readings are equal.</source>
        <translation>Les deux lectures sont identiques.</translation>
    </message>
    <message>
        <source>Readings of objects (*.json)</source>
        <translation>Lectures d’objets (*.json)</translation>
    </message>
    <message>
        <source>Here you see every object that the meter shows to your access level, whoever made it. Press “List objects”, or read everything at once.</source>
        <translation>Vous voyez ici tous les objets que le compteur présente à votre niveau d’accès, quel que soit son fabricant. Cliquez sur «&#xa0;Lister les objets&#xa0;» ou lisez tout en une fois.</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>List objects</source>
        <translation>Lister les objets</translation>
    </message>
    <message>
        <source>Reads the list of objects that this access level may see</source>
        <translation>Lire la liste des objets visibles à ce niveau d’accès</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Reads all readable attributes; passwords and keys are left out</source>
        <translation>Lire tous les attributs lisibles&#xa0;; les mots de passe et les clés sont omis</translation>
    </message>
    <message>
        <source>With profile rows</source>
        <translation>Avec les lignes des profils</translation>
    </message>
    <message>
        <source>Also the rows of all profiles, which takes long on an optical head</source>
        <translation>Lire aussi les lignes de tous les profils, ce qui est long avec une tête optique</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saves what was read as JSON</source>
        <translation>Enregistrer au format JSON ce qui a été lu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Marks what differs from an earlier reading</source>
        <translation>Marquer ce qui diffère d’une lecture antérieure</translation>
    </message>
    <message>
        <source>With the previous reading</source>
        <translation>Avec la lecture précédente</translation>
    </message>
    <message>
        <source>With a saved reading…</source>
        <translation>Avec une lecture enregistrée…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Save the reading</source>
        <translation>Enregistrer la lecture</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Par signification</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Ordre de l’arborescence</translation>
    </message>
    <message>
        <source>Filter by name, OBIS code or class</source>
        <translation>Filtrer par nom, code OBIS ou classe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Reads the attributes of this object (Enter in the tree)</source>
        <translation>Lire les attributs de cet objet (Entrée dans l’arborescence)</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Changes the attribute chosen (Enter)</source>
        <translation>Modifier l’attribut choisi (Entrée)</translation>
    </message>
    <message>
        <source>Invokes a method, after asking</source>
        <translation>Appeler une méthode, après confirmation</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>N&apos;afficher que les différences</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CtAssistant</name>
    <message>
        <source>Usual transformers</source>
        <translation>Transformateurs usuels</translation>
    </message>
    <message>
        <source>Primary current of the transformer</source>
        <translation>Courant primaire du transformateur</translation>
    </message>
    <message>
        <source> A</source>
        <translation> A</translation>
    </message>
    <message>
        <source>Secondary current of the transformer</source>
        <translation>Courant secondaire du transformateur</translation>
    </message>
    <message>
        <source>Printed on the plate</source>
        <translation>Imprimé sur la plaque</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Put the ratio and the codes below into the configuration, one step</source>
        <translation>Reporter le rapport et les codes ci-dessous dans la configuration, en une étape</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show again what the configuration has</source>
        <translation>Afficher à nouveau ce que contient la configuration</translation>
    </message>
    <message>
        <source>From the plate of the current transformers</source>
        <translation>Indiqué sur la plaque des transformateurs de courant</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>CT ratio</source>
        <translation>Rapport TC</translation>
    </message>
    <message>
        <source>Sets the ratio at once, without the plate</source>
        <translation>Règle immédiatement le rapport, sans la plaque</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Or the ratio directly</source>
        <translation>Ou directement le rapport</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
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
        <translation>Le courant secondaire est donné par le numéro de type (%1).</translation>
    </message>
    <message>
        <source>The type number does not say the secondary current.</source>
        <translation>Le numéro de type n’indique pas le courant secondaire.</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>S’applique immédiatement.</translation>
    </message>
    <message>
        <source>The meter now has %1.</source>
        <translation>Le compteur a actuellement %1.</translation>
    </message>
    <message>
        <source>As in the meter.</source>
        <translation>Identique au compteur.</translation>
    </message>
    <message>
        <source>Legal:</source>
        <translation>Légal&#xa0;:</translation>
    </message>
    <message>
        <source>Allowed: whole numbers from %1 to %2.</source>
        <translation>Admis&#xa0;: nombres entiers de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 of the configuration number follows this ratio.</source>
        <translation>%1 du numéro de configuration suit ce rapport.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CtAssistantModel</name>
    <message>
        <source>No configuration is open.</source>
        <translation>Aucune configuration n’est ouverte.</translation>
    </message>
    <message>
        <source>%1 measures the current directly, without current transformers: it has no ratio to set.</source>
        <translation>%1 mesure le courant directement, sans transformateurs de courant&#xa0;: il n’a pas de rapport à régler.</translation>
    </message>
    <message>
        <source>Energy on the glass</source>
        <translation>Énergie sur l’afficheur</translation>
    </message>
    <message>
        <source>%1 digits, %2 of them decimals; one step is %3 primary</source>
        <translation>%1 chiffres, dont %2 décimales&#xa0;; un pas vaut %3 primaire</translation>
    </message>
    <message>
        <source>The decimals of the display, Z1; fixed when the meter is ordered</source>
        <translation>Les décimales à l’affichage, Z1&#xa0;; fixées à la commande du compteur</translation>
    </message>
    <message>
        <source>Starts again from zero</source>
        <translation>Repart de zéro</translation>
    </message>
    <message>
        <source>after %1 h at full load (%2 years)</source>
        <translation>après %1 h à pleine charge (%2 ans)</translation>
    </message>
    <message>
        <source>4000 hours at full load are required</source>
        <translation>4000 heures à pleine charge sont exigées</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>%1  (%2 = %3)</source>
        <translation>%1  (%2 = %3)</translation>
    </message>
    <message>
        <source>Primary current divided by secondary current</source>
        <translation>Courant primaire divisé par courant secondaire</translation>
    </message>
    <message>
        <source>Billed energy</source>
        <translation>Énergie facturée</translation>
    </message>
    <message>
        <source>1 kWh at the meter counts as %1 kWh</source>
        <translation>1 kWh au compteur compte pour %1 kWh</translation>
    </message>
    <message>
        <source>What the display shows as primary energy is what is billed</source>
        <translation>L’énergie primaire affichée est celle qui est facturée</translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation>Puissance maximale</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>Three phases at 230 V and the highest current of the meter</source>
        <translation>Trois phases à 230 V et le courant maximal du compteur</translation>
    </message>
    <message>
        <source>LED</source>
        <translation>LED</translation>
    </message>
    <message>
        <source>%1 imp/kWh secondary, %2 imp/kWh primary</source>
        <translation>%1 imp/kWh secondaire, %2 imp/kWh primaire</translation>
    </message>
    <message>
        <source>The LED always counts secondary energy; divide by the ratio for primary</source>
        <translation>La LED compte toujours l’énergie secondaire&#xa0;; diviser par le rapport pour l’énergie primaire</translation>
    </message>
    <message>
        <source>Current transformers %1/%2 A</source>
        <translation>Transformateurs de courant %1/%2 A</translation>
    </message>
    <message>
        <source>CT ratio %1</source>
        <translation>Rapport TC %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::CtPlate</name>
    <message>
        <source>Plate of the current transformer</source>
        <translation>Plaque du transformateur de courant</translation>
    </message>
    <message>
        <source>%1/%2 A</source>
        <translation>%1/%2 A</translation>
    </message>
    <message>
        <source>%1/%2 A, which this meter cannot take</source>
        <translation>%1/%2 A, que ce compteur n’accepte pas</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>ratio %1</source>
        <translation>rapport %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisconnectCurveView</name>
    <message>
        <source>Trip curve</source>
        <translation>Courbe de déclenchement</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>stays closed</source>
        <translation>reste fermé</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisconnectEditor</name>
    <message>
        <source>When the breaker opens</source>
        <translation>Quand le disjoncteur s’ouvre</translation>
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
        <translation>Cette famille de compteurs n’a pas de déconnexion intelligente.</translation>
    </message>
    <message>
        <source>This meter family has no trip curve for current or power.</source>
        <translation>Cette famille de compteurs n’a pas de courbe de déclenchement en courant ou en puissance.</translation>
    </message>
    <message>
        <source>The curve needs the limit, the factors k1 to k3 and the times t1 to t3; not all of them are set.</source>
        <translation>La courbe nécessite la limite, les facteurs k1 à k3 et les temps t1 à t3&#xa0;; tous ne sont pas définis.</translation>
    </message>
    <message>
        <source>The breaker opens by something else than load, so there is no trip curve. Choose current or power as disconnection basis to get one.</source>
        <translation>Le disjoncteur s’ouvre sur un autre critère que la charge, il n’y a donc pas de courbe de déclenchement. Choisissez le courant ou la puissance comme critère de déconnexion pour en obtenir une.</translation>
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
        <translation>À %1, le disjoncteur reste fermé.</translation>
    </message>
    <message>
        <source>At %1 the breaker opens at once.</source>
        <translation>À %1, le disjoncteur s’ouvre immédiatement.</translation>
    </message>
    <message>
        <source>At %1 the breaker opens after %2.</source>
        <translation>À %1, le disjoncteur s’ouvre après %2.</translation>
    </message>
    <message>
        <source>above %1 (%2 × %3) it opens after %4</source>
        <translation>au-dessus de %1 (%2 × %3), il s’ouvre après %4</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>The breaker does not open by load: the disconnection basis is &quot;%1&quot;. Choose current or power to get a trip curve.</source>
        <translation>Le disjoncteur ne s’ouvre pas sur la charge&#xa0;: le critère de déconnexion est «&#xa0;%1&#xa0;». Choisissez le courant ou la puissance pour obtenir une courbe de déclenchement.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayListEditor</name>
    <message>
        <source>This list is empty. Drag readings here, or choose one at the left and press Enter.</source>
        <translation>Cette liste est vide. Glissez-y des relevés, ou choisissez-en un à gauche et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen readings (Del)</source>
        <translation>Supprimer les relevés choisis (Suppr)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Déplacer vers le haut (Alt+Haut)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Déplacer vers le bas (Alt+Bas)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayListModel</name>
    <message>
        <source>This reading is in the list already.</source>
        <translation>Ce relevé figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>This list holds at most %1 readings.</source>
        <translation>Cette liste contient au plus %1 relevés.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>A legal reading cannot be removed from this list.</source>
        <translation>Un relevé légal ne peut pas être supprimé de cette liste.</translation>
    </message>
    <message>
        <source>Choose a reading first.</source>
        <translation>Choisissez d’abord un relevé.</translation>
    </message>
    <message>
        <source>Remove readings</source>
        <translation>Supprimer des relevés</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Move readings</source>
        <translation>Déplacer des relevés</translation>
    </message>
    <message>
        <source>A legal reading: the meter must always be able to show it, so it stays in this list.</source>
        <translation>Relevé légal&#xa0;: le compteur doit toujours pouvoir l’afficher, il reste donc dans cette liste.</translation>
    </message>
    <message>
        <source>unknown reading</source>
        <translation>relevé inconnu</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayOptions</name>
    <message>
        <source>On the glass:</source>
        <translation>Sur l’afficheur&#xa0;:</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayPreview</name>
    <message>
        <source>Left button</source>
        <translation>Bouton gauche</translation>
    </message>
    <message>
        <source>Steps through the manual list; through the backup list without supply.</source>
        <translation>Fait défiler la liste manuelle&#xa0;; sans alimentation, la liste de secours.</translation>
    </message>
    <message>
        <source>Right button, under the seal</source>
        <translation>Bouton droit, sous le scellé</translation>
    </message>
    <message>
        <source>Steps through the utility list.</source>
        <translation>Fait défiler la liste du distributeur.</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Bouton droit</translation>
    </message>
    <message>
        <source>Mains supply</source>
        <translation>Alimentation secteur</translation>
    </message>
    <message>
        <source>Off: the glass is dark, and the left button wakes the backup list. On: the start-up sequence.</source>
        <translation>Coupée&#xa0;: l’afficheur est éteint et le bouton gauche réveille la liste de secours. Présente&#xa0;: la séquence de démarrage.</translation>
    </message>
    <message>
        <source>The values are samples, not read from a meter.</source>
        <translation>Les valeurs sont des exemples, non lues sur un compteur.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Let the meter&apos;s time run</source>
        <translation>Laisser s’écouler le temps du compteur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Show the next picture now</source>
        <translation>Afficher immédiatement l’image suivante</translation>
    </message>
    <message>
        <source>Start up</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Switch the meter on and watch from the beginning</source>
        <translation>Mettre le compteur sous tension et observer depuis le début</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast the meter&apos;s time runs here</source>
        <translation>Vitesse d’écoulement du temps du compteur</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>%1 × as fast</source>
        <translation>%1 × plus vite</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the meter&apos;s time</source>
        <translation>Arrêter le temps du compteur</translation>
    </message>
    <message>
        <source>Start-up sequence</source>
        <translation>Séquence de démarrage</translation>
    </message>
    <message>
        <source>No supply: the glass is dark</source>
        <translation>Pas d’alimentation&#xa0;: l’afficheur est éteint</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1&#xa0;: vide</translation>
    </message>
    <message>
        <source>The left button wakes the backup list.</source>
        <translation>Le bouton gauche réveille la liste de secours.</translation>
    </message>
    <message>
        <source>Nothing to show: add readings to the list.</source>
        <translation>Rien à afficher&#xa0;: ajoutez des relevés à la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Next picture in %n second(s)</source>
        <translation>
            <numerusform>Image suivante dans %n seconde</numerusform>
            <numerusform>Image suivante dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dark again in %n second(s)</source>
        <translation>
            <numerusform>Extinction dans %n seconde</numerusform>
            <numerusform>Extinction dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the automatic list in %n second(s)</source>
        <translation>
            <numerusform>Retour à la liste automatique dans %n seconde</numerusform>
            <numerusform>Retour à la liste automatique dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (held)</source>
        <translation>%1 (en pause)</translation>
    </message>
    <message>
        <source>This meter shows nothing without supply.</source>
        <translation>Ce compteur n’affiche rien sans alimentation.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayReadings</name>
    <message>
        <source>Search by OBIS, text or meaning</source>
        <translation>Rechercher par OBIS, texte ou signification</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Add the chosen readings to the list (Enter or Insert)</source>
        <translation>Ajouter à la liste les relevés choisis (Entrée ou Inser)</translation>
    </message>
    <message>
        <source>Also impossible ones</source>
        <translation>Aussi les impossibles</translation>
    </message>
    <message>
        <source>Show also the readings that this meter or list cannot have, each with the reason</source>
        <translation>Afficher aussi les relevés que ce compteur ou cette liste ne peut pas avoir, avec le motif</translation>
    </message>
    <message>
        <source>Readings to choose from</source>
        <translation>Relevés au choix</translation>
    </message>
    <message>
        <source>No reading matches the search.</source>
        <translation>Aucun relevé ne correspond à la recherche.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DisplayStudio</name>
    <message>
        <source>Display lists</source>
        <translation>Listes d’affichage</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>name of a list, readings, most</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1 – problem</source>
        <translation>%1 – problème</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::DoctorDialog</name>
    <message>
        <source>Why does it not answer?</source>
        <translation>Pourquoi ne répond-il pas ?</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Bytes of the chosen attempt</source>
        <translation>Octets de l’essai choisi</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hold the head on the meter; this takes up to a minute.</source>
        <translation>Tenir la tête sur le compteur ; cela prend jusqu’à une minute.</translation>
    </message>
    <message>
        <source>Another job is under way. Wait for its end.</source>
        <translation>Une autre tâche est en cours. Attendre sa fin.</translation>
    </message>
    <message>
        <source>Examining the line. Hold the head on the meter …</source>
        <translation>Examen de la ligne. Tenir la tête sur le compteur …</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>À faire : %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuve : %1</translation>
    </message>
    <message>
        <source>Settings that work: %1</source>
        <translation>Réglages qui fonctionnent : %1</translation>
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
        <translation>%1 jours sur %2</translation>
    </message>
    <message>
        <source>This meter has no exception days.</source>
        <translation>Ce compteur n’a pas de jours d’exception.</translation>
    </message>
    <message>
        <source>That would make %1 exception days; the meter takes at most %2. Remove days that have passed, or add fewer years.</source>
        <translation>Cela ferait %1 jours d’exception&#xa0;; le compteur en accepte au plus %2. Supprimez les jours passés ou ajoutez moins d’années.</translation>
    </message>
    <message>
        <source>Exception day %1</source>
        <translation>Jour d’exception %1</translation>
    </message>
    <message>
        <source>Remove exception day %1</source>
        <translation>Supprimer le jour d’exception %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exception day(s)</source>
        <translation>
            <numerusform>Supprimer %n jour d’exception</numerusform>
            <numerusform>Supprimer %n jours d’exception</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no day of the calendar; nothing was added.</source>
        <translation>%1 n’est pas un jour du calendrier&#xa0;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>There is no date in the text. Write dates as 2027-12-25 or 25.12.2027.</source>
        <translation>Le texte ne contient aucune date. Écrivez les dates sous la forme 2027-12-25 ou 25.12.2027.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n exception day(s)</source>
        <translation>
            <numerusform>Coller %n jour d’exception</numerusform>
            <numerusform>Coller %n jours d’exception</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::FolderModel</name>
    <message>
        <source>not readable: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Numéro de type</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::GroupsModel</name>
    <message>
        <source>Type number and identity</source>
        <translation>Numéro de type et identité</translation>
    </message>
    <message>
        <source>Z-codes</source>
        <translation>Codes Z</translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation>Transformateurs de courant</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>Formulaire de commande</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Differs from the meter</source>
        <translation>Diffère du compteur</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>As in the meter</source>
        <translation>Identique au compteur</translation>
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
        <translation>Commentaire du document</translation>
    </message>
    <message>
        <source>What this configuration is for. It stays in the document and is never written to a meter.</source>
        <translation>À quoi sert cette configuration. Reste dans le document et n’est jamais écrit dans un compteur.</translation>
    </message>
    <message>
        <source>%1: type number</source>
        <translation>%1&#xa0;: numéro de type</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Not chosen yet; choose the positions below.</source>
        <translation>Pas encore choisi&#xa0;; choisissez les positions ci-dessous.</translation>
    </message>
    <message>
        <source>Type number %1</source>
        <translation>Numéro de type %1</translation>
    </message>
    <message>
        <source>The document keeps %1 until every position is chosen.</source>
        <translation>Le document conserve %1 jusqu’à ce que chaque position soit choisie.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n nouvel essai</numerusform>
            <numerusform>%n nouveaux essais</numerusform>
        </translation>
    </message>
    <message>
        <source>A fault of the line that healed: %1</source>
        <translation>Une erreur de ligne qui s’est rétablie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::LcdWidget</name>
    <message>
        <source>Display of the meter</source>
        <translation>Afficheur du compteur</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::LinkQualityView</name>
    <message>
        <source>Good line</source>
        <translation>Bonne ligne</translation>
    </message>
    <message>
        <source>Usable line: seat the head a little better</source>
        <translation>Ligne utilisable : placer la tête un peu mieux</translation>
    </message>
    <message>
        <source>Bad line: seat the head again</source>
        <translation>Mauvaise ligne : replacer la tête</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n altérée</numerusform>
            <numerusform>%n altérées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent again</source>
        <translation>
            <numerusform>%n renvoyée</numerusform>
            <numerusform>%n renvoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>The meter begins to answer after %1 ms</source>
        <translation>Le compteur commence à répondre après %1 ms</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>Aucune réponse n’est encore venue.</translation>
    </message>
    <message>
        <source>Line quality %1 %</source>
        <translation>Qualité de la ligne %1 %</translation>
    </message>
    <message>
        <source>Line quality not known yet</source>
        <translation>Qualité de la ligne pas encore connue</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>Documents &amp;récents</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation>Ouvrir une configuration</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Configurations (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>About Metersmith</source>
        <translation>À propos de Metersmith</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Metersmith %1&lt;/h3&gt;&lt;p&gt;Reads, writes and proves the configuration of electricity meters over DLMS/COSEM.&lt;/p&gt;&lt;p&gt;An independent project under GPL-3.0-or-later; its cores are Apache-2.0. OMNIPOWER and OMNIA are marks of their owner.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Metersmith %1&lt;/h3&gt;&lt;p&gt;Lit, écrit et vérifie la configuration de compteurs d’électricité via DLMS/COSEM.&lt;/p&gt;&lt;p&gt;Un projet indépendant sous GPL-3.0-or-later&#xa0;; ses noyaux sont sous Apache-2.0. OMNIPOWER et OMNIA sont des marques de leur propriétaire.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Meter %1: written and proven.</source>
        <translation>Compteur %1&#xa0;: écrit et vérifié.</translation>
    </message>
    <message>
        <source>Configuration read.</source>
        <translation>Configuration lue.</translation>
    </message>
    <message>
        <source>wait until the present job has ended</source>
        <translation>attendez la fin de la tâche en cours</translation>
    </message>
    <message>
        <source>there is no configuration yet</source>
        <translation>il n’y a pas encore de configuration</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>rien à rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>nothing is under way</source>
        <translation>aucune tâche en cours</translation>
    </message>
    <message>
        <source>mend the problems first</source>
        <translation>corrigez d’abord les problèmes</translation>
    </message>
    <message>
        <source>compare with the meter first</source>
        <translation>comparez d’abord avec le compteur</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>il n’y a rien à écrire</translation>
    </message>
    <message>
        <source>Unsaved configuration</source>
        <translation>Configuration non enregistrée</translation>
    </message>
    <message>
        <source>%1[*] – Metersmith</source>
        <translation>%1[*] – Metersmith</translation>
    </message>
    <message>
        <source>%1 opened.</source>
        <translation>%1 ouvert.</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>configuration.json</source>
        <translation>configuration.json</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configurations (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>The configuration has unsaved changes.</source>
        <translation>La configuration contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aucun document pour l’instant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Add the chosen reading to a display list</source>
        <translation>Ajouter le relevé choisi à une liste d’affichage</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Le supprimer de la liste</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Move it within the list</source>
        <translation>Le déplacer dans la liste</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Step through a type number</source>
        <translation>Parcourir un numéro de type</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Shows or hides the list of problems</source>
        <translation>Affiche ou masque la liste des problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration (%1)</source>
        <translation>Configuration (%1)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>New configuration for %1.</source>
        <translation>Nouvelle configuration pour %1.</translation>
    </message>
    <message>
        <source>The unsaved configuration is back; save it to keep it.</source>
        <translation>La configuration non enregistrée est rétablie&#xa0;; enregistrez-la pour la conserver.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Take a value of the type number and go to the next position</source>
        <translation>Prendre une valeur du numéro de type et passer à la position suivante</translation>
    </message>
    <message>
        <source>The settings are in use: %1. Read the meter (F5).</source>
        <translation>Les réglages sont en usage : %1. Lire le compteur (F5).</translation>
    </message>
    <message>
        <source>Not chosen in this window: %1</source>
        <translation>Non choisi dans cette fenêtre : %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Listes et tableaux</translation>
    </message>
    <message>
        <source>Copy the chosen rows as text</source>
        <translation>Copier les lignes choisies comme texte</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::MeterFront</name>
    <message>
        <source>Left button</source>
        <translation>Bouton gauche</translation>
    </message>
    <message>
        <source>Steps through the manual display list.</source>
        <translation>Fait défiler la liste d’affichage manuelle.</translation>
    </message>
    <message>
        <source>Right button, under the seal</source>
        <translation>Bouton droit, sous le scellé</translation>
    </message>
    <message>
        <source>Steps through the utility&apos;s display list.</source>
        <translation>Fait défiler la liste d’affichage du distributeur.</translation>
    </message>
    <message>
        <source>10 000 imp/kWh</source>
        <translation>10 000 imp/kWh</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Aucun compteur</translation>
    </message>
    <message>
        <source>Virtual meter (emulated)</source>
        <translation>Compteur virtuel (émulé)</translation>
    </message>
    <message>
        <source>Twin of the meter read</source>
        <translation>Jumeau du compteur lu</translation>
    </message>
    <message>
        <source>Read a meter first; its display then steps here.</source>
        <translation>Lisez d’abord un compteur&#xa0;; son afficheur défile alors ici.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::MeterPage</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Energies and powers</source>
        <translation>Énergies et puissances</translation>
    </message>
    <message>
        <source>Keep reading while this page is shown</source>
        <translation>Continuer la lecture tant que cette page est affichée</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>Set the meter’s clock</source>
        <translation>Régler l’horloge du compteur</translation>
    </message>
    <message>
        <source>No meter read</source>
        <translation>Aucun compteur lu</translation>
    </message>
    <message>
        <source>Choose a head or a virtual meter above and press Read meter (F5).</source>
        <translation>Choisissez ci-dessus une tête ou un compteur virtuel et appuyez sur Lire le compteur (F5).</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>GS1 number</source>
        <translation>Numéro GS1</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>System title</source>
        <translation>Titre système</translation>
    </message>
    <message>
        <source>Logical device name</source>
        <translation>Nom logique de l’appareil</translation>
    </message>
    <message>
        <source> (summer time)</source>
        <translation> (heure d’été)</translation>
    </message>
    <message>
        <source>The meter does not say its time zone.</source>
        <translation>Le compteur n’indique pas son fuseau horaire.</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>concorde avec cet ordinateur</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <translation>%1 s d’avance sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <translation>%1 s de retard sur cet ordinateur</translation>
    </message>
    <message>
        <source>No values yet. Read the meter (F5).</source>
        <translation>Aucune valeur pour l&apos;instant. Lisez le compteur (F5).</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::NewConfigurationPage</name>
    <message>
        <source>New configuration</source>
        <translation>Nouvelle configuration</translation>
    </message>
    <message>
        <source>Meaning of the position</source>
        <translation>Signification de la position</translation>
    </message>
    <message>
        <source>Type numbers such as %1</source>
        <translation>Numéros de type comme %1</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>&amp;Begin from</source>
        <translation>Partir &amp;de</translation>
    </message>
    <message>
        <source>The family’s usual values</source>
        <translation>Valeurs usuelles de la famille</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Other codes are accepted and called unknown; type them into the number.</source>
        <translation>D’autres codes sont acceptés et signalés comme inconnus&#xa0;; saisissez-les dans le numéro.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a family, or type a whole number.</source>
        <translation>Choisissez une famille ou saisissez un numéro complet.</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Prêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the family of the meter above, or type or paste its type number. Only what is possible can then be chosen; what is not says why.</source>
        <translation>Choisissez ci-dessus la famille du compteur, ou saisissez ou collez son numéro de type. Seul ce qui est possible peut alors être choisi&#xa0;; le reste indique pourquoi.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::NoLinkBar</name>
    <message>
        <source>The meter was not reached</source>
        <translation>Le compteur n’a pas été atteint</translation>
    </message>
    <message>
        <source>Why does it not answer?</source>
        <translation>Pourquoi ne répond-il pas ?</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Masquer cette ligne</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ObjectEditor</name>
    <message>
        <source>Sent as: %1</source>
        <translation>Envoyé comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1 (%2)</source>
        <translation>Ne convient pas&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ObjectTreeModel</name>
    <message>
        <source>read %1, write %2</source>
        <translation>lecture %1, écriture %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lecture %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Differs from the other reading</source>
        <translation>Diffère de l’autre lecture</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Autre lecture</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::OpticalPort</name>
    <message>
        <source>Optical port: the head sits here, its cable pointing down.</source>
        <translation>Port optique&#xa0;: la tête se place ici, câble vers le bas.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::OrderFormView</name>
    <message>
        <source>No configuration is open. Open one or begin a new one; its order form is then shown here.</source>
        <translation>Aucune configuration n’est ouverte. Ouvrez-en une ou créez-en une&#xa0;; son formulaire de commande s’affichera ici.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the order form as a PDF to send or to print</source>
        <translation>Enregistrer le formulaire de commande en PDF pour l’envoyer ou l’imprimer</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Save the order form as a page for a browser</source>
        <translation>Enregistrer le formulaire de commande comme page pour un navigateur</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Open the form as a PDF in the program that prints it</source>
        <translation>Ouvrir le formulaire en PDF dans le programme qui l’imprime</translation>
    </message>
    <message>
        <source>Who orders (printed at the top)</source>
        <translation>Donneur d’ordre (imprimé en haut)</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>Donneur d’ordre</translation>
    </message>
    <message>
        <source>The organisation&apos;s name, printed at the top of the form</source>
        <translation>Nom de l’organisation, imprimé en haut du formulaire</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>Formulaire de commande</translation>
    </message>
    <message>
        <source>Order form: %1</source>
        <translation>Formulaire de commande&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Do not order yet: %n rule(s) are broken. They stand at the top of the form and in the list of problems.</source>
        <translation>
            <numerusform>Ne commandez pas encore&#xa0;: %n règle est enfreinte. Elle figure en haut du formulaire et dans la liste des problèmes.</numerusform>
            <numerusform>Ne commandez pas encore&#xa0;: %n règles sont enfreintes. Elles figurent en haut du formulaire et dans la liste des problèmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule is broken. %n remark(s) are worth reading before ordering.</source>
        <translation>
            <numerusform>Aucune règle n’est enfreinte. %n remarque est à lire avant de commander.</numerusform>
            <numerusform>Aucune règle n’est enfreinte. %n remarques sont à lire avant de commander.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is broken: the form can be ordered.</source>
        <translation>Aucune règle n’est enfreinte&#xa0;: le formulaire peut être commandé.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Save the order form as PDF</source>
        <translation>Enregistrer le formulaire de commande en PDF</translation>
    </message>
    <message>
        <source>Save the order form as HTML</source>
        <translation>Enregistrer le formulaire de commande en HTML</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Page HTML (*.html)</translation>
    </message>
    <message>
        <source>order-form</source>
        <translation>formulaire-de-commande</translation>
    </message>
    <message>
        <source>No program opened the PDF. Print %1 yourself.</source>
        <translation>Aucun programme n’a ouvert le PDF. Imprimez vous-même %1.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartControl</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartEntriesControl</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Time of the switch</source>
        <translation>Heure de la commutation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Value from then on</source>
        <translation>Valeur à partir de cette heure</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>First day of the season, month and day</source>
        <translation>Premier jour de la saison, mois et jour</translation>
    </message>
    <message>
        <source>season </source>
        <translation>saison </translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>Calendar; Enter takes a day in or out</source>
        <translation>Calendrier&#xa0;; Entrée ajoute ou retire un jour</translation>
    </message>
    <message>
        <source>Double click or Enter takes a day in or out</source>
        <translation>Un double clic ou Entrée ajoute ou retire un jour</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartEntriesModel</name>
    <message>
        <source>from %1: %2</source>
        <translation>dès %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>from %1: season %2</source>
        <translation>dès le %1&#xa0;: saison %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1 entries would be more than the %2 that the meter holds.</source>
        <translation>%1 entrées dépasseraient les %2 que le compteur contient.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartForm</name>
    <message>
        <source>Code in the configuration number</source>
        <translation>Code dans le numéro de configuration</translation>
    </message>
    <message>
        <source>Which part of the form to show</source>
        <translation>Partie du formulaire à afficher</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Paramètres de</translation>
    </message>
    <message>
        <source>This meter does not have it. %1</source>
        <translation>Ce compteur ne le possède pas. %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartListControl</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Only chosen</source>
        <translation>Seulement les choisis</translation>
    </message>
    <message>
        <source>Earlier in the list (Alt+Up)</source>
        <translation>Plus tôt dans la liste (Alt+Haut)</translation>
    </message>
    <message>
        <source>Later in the list (Alt+Down)</source>
        <translation>Plus tard dans la liste (Alt+Bas)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartListModel</name>
    <message>
        <source>%1: this meter does not have it</source>
        <translation>%1&#xa0;: ce compteur ne le possède pas</translation>
    </message>
    <message numerus="yes">
        <source>The list holds %n entries at most; take one out first.</source>
        <translation>
            <numerusform>La liste contient au plus %n entrée&#xa0;; retirez-en une d’abord.</numerusform>
            <numerusform>La liste contient au plus %n entrées&#xa0;; retirez-en une d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PartRow</name>
    <message>
        <source>Take the default</source>
        <translation>Prendre la valeur par défaut</translation>
    </message>
    <message>
        <source>Take it out of the document (not set)</source>
        <translation>Le retirer du document (non défini)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1&#xa0;: non défini</translation>
    </message>
    <message>
        <source>Default.</source>
        <translation>Par défaut.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the meter: %1.</source>
        <translation>Dans le compteur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Advice: %1 %2</source>
        <translation>Conseil&#xa0;: %1 %2</translation>
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
        <translation>Tension</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PhasorWidget</name>
    <message>
        <source>Phasor diagram</source>
        <translation>Diagramme de Fresnel</translation>
    </message>
    <message>
        <source>L%1: %2 V, %3 A</source>
        <translation>L%1&#xa0;: %2 V, %3 A</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PlanModel</name>
    <message>
        <source>proven: written and read back</source>
        <translation>vérifié&#xa0;: écrit et relu</translation>
    </message>
    <message>
        <source>differs: the meter shows another value</source>
        <translation>différent&#xa0;: le compteur affiche une autre valeur</translation>
    </message>
    <message>
        <source>refused by the meter, the old value stands</source>
        <translation>refusé par le compteur, l’ancienne valeur est conservée</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>non écrit</translation>
    </message>
    <message>
        <source>unknown: old or new, the line was cut</source>
        <translation>inconnu&#xa0;: ancienne ou nouvelle valeur, la liaison a été coupée</translation>
    </message>
    <message>
        <source>set back to the old value and proven</source>
        <translation>remis à l’ancienne valeur et vérifié</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>will be refused: %1</source>
        <translation>sera refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Meter now</source>
        <translation>Compteur actuel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Rapport d’écriture</translation>
    </message>
    <message>
        <source>Meter %1, type %2</source>
        <translation>Compteur %1, type %2</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Établi le %1</translation>
    </message>
    <message>
        <source>Every item is written and proven by reading it back.</source>
        <translation>Chaque élément est écrit et vérifié par relecture.</translation>
    </message>
    <message>
        <source>Not every item is proven.</source>
        <translation>Tous les éléments ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PortChooser</name>
    <message>
        <source>%1 – not plugged in</source>
        <translation>%1 – non branchée</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
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
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Conseil&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ProblemsPanel</name>
    <message>
        <source>Problems of the configuration</source>
        <translation>Problèmes de la configuration</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: the meter will not be written until they are mended</source>
        <translation>
            <numerusform>%n problème&#xa0;: le compteur ne sera pas écrit tant qu’il n’est pas corrigé</numerusform>
            <numerusform>%n problèmes&#xa0;: le compteur ne sera pas écrit tant qu’ils ne sont pas corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at; the meter may be written all the same</source>
        <translation>
            <numerusform>%n à vérifier&#xa0;; le compteur peut néanmoins être écrit</numerusform>
            <numerusform>%n à vérifier&#xa0;; le compteur peut néanmoins être écrit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metersmith::ui::PulseLed</name>
    <message>
        <source>Meter constant LED</source>
        <translation>LED métrologique</translation>
    </message>
    <message>
        <source>Blinks for the energy measured: 10 000 pulses per kWh on the secondary side.</source>
        <translation>Clignote selon l’énergie mesurée&#xa0;: 10 000 impulsions par kWh côté secondaire.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadingsModel</name>
    <message>
        <source>any</source>
        <translation>une valeur quelconque</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>autre chose que %1</translation>
    </message>
    <message>
        <source>needs %1 to be %2</source>
        <translation>exige que %1 vaille %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>historical data is not allowed in this list</source>
        <translation>les données historiques ne sont pas admises dans cette liste</translation>
    </message>
    <message>
        <source>the meter does not measure it: X9 is %1</source>
        <translation>le compteur ne le mesure pas&#xa0;: X9 vaut %1</translation>
    </message>
    <message>
        <source>%1 – not possible: %2</source>
        <translation>%1 – impossible&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>Déjà dans la liste</translation>
    </message>
    <message>
        <source>OBIS</source>
        <translation>OBIS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>On the glass, with a sample value: %1</source>
        <translation>Sur l’afficheur, avec une valeur d’exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not possible here: %1.</source>
        <translation>Impossible ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A legal reading: the meter must always be able to show it, so this list keeps it.</source>
        <translation>Relevé légal&#xa0;: le compteur doit toujours pouvoir l’afficher, cette liste le conserve donc.</translation>
    </message>
    <message>
        <source>A legal reading: the manual list must keep it.</source>
        <translation>Relevé légal&#xa0;: la liste manuelle doit le conserver.</translation>
    </message>
    <message>
        <source>Historical data: not allowed in the automatic list.</source>
        <translation>Données historiques&#xa0;: non admises dans la liste automatique.</translation>
    </message>
    <message>
        <source>COSEM object %1, attribute %2.</source>
        <translation>Objet COSEM %1, attribut %2.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadoutModel</name>
    <message>
        <source>refused: %1</source>
        <translation>refusé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n en arrière</numerusform>
            <numerusform>%n en arrière</numerusform>
        </translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>OBIS code %1</source>
        <translation>Code OBIS %1</translation>
    </message>
    <message>
        <source>The catalogue of OBIS codes does not know this address.</source>
        <translation>Le catalogue des codes OBIS ne connaît pas cette adresse.</translation>
    </message>
    <message>
        <source>How many billing periods back the value is from</source>
        <translation>De combien de périodes de facturation en arrière date la valeur</translation>
    </message>
    <message>
        <source>Which of several values that the meter sends under one address</source>
        <translation>Laquelle de plusieurs valeurs que le compteur envoie sous une adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadoutPage</name>
    <message>
        <source>Calling the meter …</source>
        <translation>Appel du compteur …</translation>
    </message>
    <message>
        <source>Write to the meter</source>
        <translation>Écrire dans le compteur</translation>
    </message>
    <message>
        <source>Write %1 into register %2?</source>
        <translation>Écrire %1 dans le registre %2 ?</translation>
    </message>
    <message>
        <source>It holds %1 %2 now.</source>
        <translation>Il contient actuellement %1 %2.</translation>
    </message>
    <message>
        <source>This changes the meter at once. No rule of a meter family is checked here; the register is read back afterwards.</source>
        <translation>Cela modifie le compteur aussitôt. Aucune règle d’une famille de compteurs n’est vérifiée ici ; le registre est relu ensuite.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Register %1: %2.</source>
        <translation>Registre %1 : %2.</translation>
    </message>
    <message>
        <source>Journal of this write: %1</source>
        <translation>Journal de cette écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Remarques (%1)</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s): %1</source>
        <translation>
            <numerusform>%n remarque : %1</numerusform>
            <numerusform>%n remarques : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) copied.</source>
        <translation>
            <numerusform>%n valeur copiée.</numerusform>
            <numerusform>%n valeurs copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>No program opened the PDF. Print %1 yourself.</source>
        <translation>Aucun programme n’a ouvert le PDF. Imprimez vous-même %1.</translation>
    </message>
    <message>
        <source>Here stands what a meter tells over IEC 62056-21: no password is needed, and meters of other makers and older ones answer too. Place the head on the meter and press “Read out”. At 300 baud a long list takes some minutes.</source>
        <translation>Ici figure ce qu’un compteur dit par IEC 62056-21 : aucun mot de passe n’est nécessaire, et les compteurs plus anciens ou d’autres fabricants répondent aussi. Placer la tête sur le compteur et appuyer sur « Relever ». À 300 bauds, une longue liste prend quelques minutes.</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Relever</translation>
    </message>
    <message>
        <source>Asks the meter for its data readout</source>
        <translation>Demande au compteur son relevé de données</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stops the readout (Esc)</source>
        <translation>Arrête le relevé (Échap)</translation>
    </message>
    <message>
        <source>Cancel the readout</source>
        <translation>Annuler le relevé</translation>
    </message>
    <message>
        <source>Filter by address, meaning or value</source>
        <translation>Filtrer par adresse, signification ou valeur</translation>
    </message>
    <message>
        <source>Filter of the values</source>
        <translation>Filtre des valeurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the values chosen, or all that are shown (Ctrl+C)</source>
        <translation>Copie les valeurs choisies, ou toutes celles affichées (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saves what was read as a file</source>
        <translation>Enregistre ce qui a été lu dans un fichier</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Document (JSON)…</source>
        <translation>Document (JSON)…</translation>
    </message>
    <message>
        <source>Document (*.json)</source>
        <translation>Document (*.json)</translation>
    </message>
    <message>
        <source>Page to print (PDF)…</source>
        <translation>Page à imprimer (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Opens the values as a PDF in the program that prints it</source>
        <translation>Ouvre les valeurs en PDF dans le programme qui l’imprime</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What is shown of the readout</source>
        <translation>Ce qui est montré du relevé</translation>
    </message>
    <message>
        <source>Text as the meter sent it</source>
        <translation>Texte tel que le compteur l’a envoyé</translation>
    </message>
    <message>
        <source>What was tolerated</source>
        <translation>Ce qui a été toléré</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>Enregistrer le relevé</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ReadoutPanel</name>
    <message>
        <source>As the meter says</source>
        <translation>Selon le compteur</translation>
    </message>
    <message>
        <source>A: 300 baud throughout</source>
        <translation>A : 300 bauds du début à la fin</translation>
    </message>
    <message>
        <source>B: the meter changes the speed</source>
        <translation>B : le compteur change de vitesse</translation>
    </message>
    <message>
        <source>C: speed agreed with the meter</source>
        <translation>C : vitesse convenue avec le compteur</translation>
    </message>
    <message>
        <source>D: the meter sends by itself</source>
        <translation>D : le compteur envoie de lui-même</translation>
    </message>
    <message>
        <source>P1: customer port (DSMR)</source>
        <translation>P1 : port client (DSMR)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Whatever meter is there</source>
        <translation>N’importe quel compteur présent</translation>
    </message>
    <message>
        <source>Up to 32 letters and digits; where several meters share a line, only the one with this address answers.</source>
        <translation>Jusqu’à 32 lettres et chiffres ; si plusieurs compteurs partagent une ligne, seul celui de cette adresse répond.</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Adresse de l’appareil</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 bauds</translation>
    </message>
    <message>
        <source>Fastest speed</source>
        <translation>Vitesse maximale</translation>
    </message>
    <message>
        <source>The meter proposes a speed; it is followed up to this one.</source>
        <translation>Le compteur propose une vitesse ; elle est suivie jusqu’à celle-ci.</translation>
    </message>
    <message>
        <source>Check by sum</source>
        <translation>Contrôle par somme</translation>
    </message>
    <message>
        <source>For meters that add the characters up for their block check instead of combining them by XOR.</source>
        <translation>Pour les compteurs qui additionnent les caractères pour leur contrôle de bloc au lieu de les combiner par XOR.</translation>
    </message>
    <message>
        <source>Wake up a battery meter</source>
        <translation>Réveiller un compteur à pile</translation>
    </message>
    <message>
        <source>Sends zeros for two seconds first, as meters that sleep expect it.</source>
        <translation>Envoie d’abord des zéros pendant deux secondes, comme l’attendent les compteurs en veille.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Comment interroger</translation>
    </message>
    <message>
        <source>1.8.0 C.1.0</source>
        <translation>1.8.0 C.1.0</translation>
    </message>
    <message>
        <source>Addresses of registers as the meter writes them, with blanks between them.</source>
        <translation>Adresses de registres telles que le compteur les écrit, séparées par des espaces.</translation>
    </message>
    <message>
        <source>Addresses of registers</source>
        <translation>Adresses de registres</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>What is to be written; it is sent in brackets.</source>
        <translation>Ce qui doit être écrit ; envoyé entre parenthèses.</translation>
    </message>
    <message>
        <source>New value of the register</source>
        <translation>Nouvelle valeur du registre</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Reads these registers one by one, in programming mode</source>
        <translation>Lit ces registres un par un, en mode programmation</translation>
    </message>
    <message>
        <source>Read registers</source>
        <translation>Lire les registres</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Writes the value into the register, after asking</source>
        <translation>Écrit la valeur dans le registre, après confirmation</translation>
    </message>
    <message>
        <source>Write register</source>
        <translation>Écrire le registre</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Single registers</source>
        <translation>Registres isolés</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::RecoveryBar</name>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>A configuration of %1 (%2) was not saved.</source>
        <translation>Une configuration de %1 (%2) n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Changes of %1 in %2 were not saved.</source>
        <translation>Des modifications de %1 dans %2 n’ont pas été enregistrées.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::RegistersModel</name>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::SettingsIndex</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Type number and identity</source>
        <translation>Numéro de type et identité</translation>
    </message>
    <message>
        <source>Z-codes</source>
        <translation>Codes Z</translation>
    </message>
    <message>
        <source>CT ratio</source>
        <translation>Rapport TC</translation>
    </message>
    <message>
        <source>Current transformers</source>
        <translation>Transformateurs de courant</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
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
        <translation>Ouverture de session</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>As the family says</source>
        <translation>Selon la famille</translation>
    </message>
    <message>
        <source>Logical device, or logical/physical, e.g. 16/1.</source>
        <translation>Dispositif logique, ou logique/physique, p. ex. 16/1.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>As the access level says</source>
        <translation>Selon le niveau d’accès</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Password (LLS)</source>
        <translation>Mot de passe (LLS)</translation>
    </message>
    <message>
        <source>HLS with GMAC (5)</source>
        <translation>HLS avec GMAC (5)</translation>
    </message>
    <message>
        <source>HLS with SHA-256 (6)</source>
        <translation>HLS avec SHA-256 (6)</translation>
    </message>
    <message>
        <source>HLS with ECDSA (7)</source>
        <translation>HLS avec ECDSA (7)</translation>
    </message>
    <message>
        <source>HLS with SHA-1 (4), weak</source>
        <translation>HLS avec SHA-1 (4), faible</translation>
    </message>
    <message>
        <source>HLS with MD5 (3), weak</source>
        <translation>HLS avec MD5 (3), faible</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Authentication alone</source>
        <translation>Authentification seule</translation>
    </message>
    <message>
        <source>Encryption alone</source>
        <translation>Chiffrement seul</translation>
    </message>
    <message>
        <source>Authentication and encryption</source>
        <translation>Authentification et chiffrement</translation>
    </message>
    <message>
        <source>Ciphering</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>As usual (global)</source>
        <translation>Habituel (global)</translation>
    </message>
    <message>
        <source>Global key (glo)</source>
        <translation>Clé globale (glo)</translation>
    </message>
    <message>
        <source>Dedicated key (ded)</source>
        <translation>Clé dédiée (ded)</translation>
    </message>
    <message>
        <source>Global key (general-glo)</source>
        <translation>Clé globale (general-glo)</translation>
    </message>
    <message>
        <source>Dedicated key (general-ded)</source>
        <translation>Clé dédiée (general-ded)</translation>
    </message>
    <message>
        <source>Meter’s system title</source>
        <translation>Titre système du compteur</translation>
    </message>
    <message>
        <source>As the meter says</source>
        <translation>Selon le compteur</translation>
    </message>
    <message>
        <source>16 hexadecimal digits; chooses among several meters of a key file, and refuses any other meter.</source>
        <translation>16 chiffres hexadécimaux&#xa0;; choisit parmi plusieurs compteurs d’un fichier de clés et refuse tout autre compteur.</translation>
    </message>
    <message>
        <source>Own system title</source>
        <translation>Titre système propre</translation>
    </message>
    <message>
        <source>This installation’s own</source>
        <translation>Celui de cette installation</translation>
    </message>
    <message>
        <source>16 hexadecimal digits, if the meter expects a certain one.</source>
        <translation>16 chiffres hexadécimaux, si le compteur en attend un précis.</translation>
    </message>
    <message>
        <source>Keys stay in the key file: they are never saved, shown or traced.</source>
        <translation>Les clés restent dans le fichier de clés&#xa0;: elles ne sont jamais enregistrées, affichées ni tracées.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clés</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Choisir un fichier de clés</translation>
    </message>
    <message>
        <source>Key files (*.json);;All files (*)</source>
        <translation>Fichiers de clés (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>key file %1</source>
        <translation>fichier de clés %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>serveur %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>By itself: HDLC, then sign-on</source>
        <translation>Automatique : HDLC, puis ouverture de session</translation>
    </message>
    <message>
        <source>HDLC at once</source>
        <translation>HDLC d’emblée</translation>
    </message>
    <message>
        <source>IEC 62056-21 alone (mode C)</source>
        <translation>IEC 62056-21 seule (mode C)</translation>
    </message>
    <message>
        <source>Sign-on at 300 baud, then HDLC (mode E)</source>
        <translation>Ouverture à 300 bauds, puis HDLC (mode E)</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::StartPage</name>
    <message>
        <source>No configuration is open</source>
        <translation>Aucune configuration n’est ouverte</translation>
    </message>
    <message>
        <source>Begin one from a type number, open a document, or read the meter on the line.</source>
        <translation>Créez-en une à partir d’un numéro de type, ouvrez un document ou lisez le compteur raccordé.</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Documents récents</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>New configuration for</source>
        <translation>Nouvelle configuration pour</translation>
    </message>
    <message>
        <source>Type numbers such as %1</source>
        <translation>Numéros de type comme %1</translation>
    </message>
    <message>
        <source>A family file could not be read: %1</source>
        <translation>Un fichier de famille n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Aucun document pour l’instant.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::SwitchTable</name>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffDaysPage</name>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>Click a day&apos;s name to make it a working or a non-working day. Exception days follow the plan of holidays.</source>
        <translation>Cliquez sur le nom d’un jour pour en faire un jour ouvrable ou non ouvrable. Les jours d’exception suivent le plan des jours fériés.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Paint with %1</source>
        <translation>Peindre avec %1</translation>
    </message>
    <message>
        <source>Paint with %1 (key %2 on the strips)</source>
        <translation>Peindre avec %1 (touche %2 sur les bandes)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in, down to single minutes (Ctrl+wheel, Ctrl++)</source>
        <translation>Zoom avant, jusqu’à la minute (Ctrl+molette, Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+wheel, Ctrl+-)</source>
        <translation>Zoom arrière (Ctrl+molette, Ctrl+-)</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>Copy the chosen day plan, the season or the plan</source>
        <translation>Copier le plan journalier, la saison ou le plan choisis</translation>
    </message>
    <message>
        <source>Switches of the day plan</source>
        <translation>Commutations du plan journalier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a switch to this day plan</source>
        <translation>Ajouter une commutation à ce plan journalier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen switch: what held before it goes on</source>
        <translation>Supprimer la commutation choisie&#xa0;: la valeur précédente se prolonge</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Remove all switches of this day plan</source>
        <translation>Supprimer toutes les commutations de ce plan journalier</translation>
    </message>
    <message>
        <source>%1: %2 of %3 switches</source>
        <translation>%1&#xa0;: %2 commutations sur %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>to all kinds of day</source>
        <translation>vers tous les types de jour</translation>
    </message>
    <message>
        <source>to the other seasons</source>
        <translation>vers les autres saisons</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Saison %1</translation>
    </message>
    <message>
        <source>to season %1</source>
        <translation>vers la saison %1</translation>
    </message>
    <message>
        <source>No switches yet: paint the day above, or add one.</source>
        <translation>Aucune commutation pour l&apos;instant : peignez la journée ci-dessus ou ajoutez-en une.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffEditor</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Parties du plan</translation>
    </message>
    <message>
        <source>This meter family has no day plans here.</source>
        <translation>Cette famille de compteurs n’a pas de plans journaliers ici.</translation>
    </message>
    <message>
        <source>Day plans</source>
        <translation>Plans journaliers</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Saisons</translation>
    </message>
    <message>
        <source>Exception days</source>
        <translation>Jours d’exception</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>L’année</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Saison %1</translation>
    </message>
    <message>
        <source>Season %1 (empty)</source>
        <translation>Saison %1 (vide)</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffModel</name>
    <message>
        <source>Relay %1</source>
        <translation>Relais %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>enclenché</translation>
    </message>
    <message>
        <source>off</source>
        <translation>déclenché</translation>
    </message>
    <message>
        <source>T%1</source>
        <comment>a tariff, as on the glass</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>jours ouvrables</translation>
    </message>
    <message>
        <source>non-working days</source>
        <translation>jours non ouvrables</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>jours fériés</translation>
    </message>
    <message>
        <source>season %1, %2</source>
        <translation>saison %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>That would make %1 switches a day for %2; the meter takes at most %3. Remove one first, or let two neighbouring stretches have the same value.</source>
        <translation>Cela ferait %1 commutations par jour pour %2&#xa0;; le compteur en accepte au plus %3. Supprimez-en une d’abord ou donnez la même valeur à deux plages voisines.</translation>
    </message>
    <message>
        <source>This meter has no plan for %1.</source>
        <translation>Ce compteur n’a pas de plan pour %1.</translation>
    </message>
    <message>
        <source>Paint %1 %2, %3</source>
        <translation>Peindre %1 %2, %3</translation>
    </message>
    <message>
        <source>Move %1 to %2, %3</source>
        <translation>Déplacer %1 vers %2, %3</translation>
    </message>
    <message>
        <source>No switch begins here: the value comes over from the day before.</source>
        <translation>Aucune commutation ne débute ici&#xa0;: la valeur est reprise du jour précédent.</translation>
    </message>
    <message>
        <source>Remove %1, %2</source>
        <translation>Supprimer %1, %2</translation>
    </message>
    <message>
        <source>There is a switch at %1 already.</source>
        <translation>Il y a déjà une commutation à %1.</translation>
    </message>
    <message>
        <source>Add %1 %2, %3</source>
        <translation>Ajouter %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 dès %2, %3</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copy season %1</source>
        <translation>Copier la saison %1</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>Copier %1 vers %2</translation>
    </message>
    <message>
        <source>This meter&apos;s working days cannot be chosen.</source>
        <translation>Les jours ouvrables de ce compteur ne peuvent pas être choisis.</translation>
    </message>
    <message>
        <source>%1 is a working day</source>
        <translation>%1 est un jour ouvrable</translation>
    </message>
    <message>
        <source>%1 is a non-working day</source>
        <translation>%1 est un jour non ouvrable</translation>
    </message>
    <message>
        <source>At least one day of the week stays a working day.</source>
        <translation>Au moins un jour de la semaine reste un jour ouvrable.</translation>
    </message>
    <message>
        <source>There is no plan to show.</source>
        <translation>Il n’y a pas de plan à afficher.</translation>
    </message>
    <message>
        <source>No season has a start, so this plan never holds. Paint a day, or begin a season on the year bar.</source>
        <translation>Aucune saison n’a de début, ce plan ne s’applique donc jamais. Peignez un jour ou faites débuter une saison sur la barre de l’année.</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %1 without a tariff on %n day(s) (%2), %3.</source>
        <translation>
            <numerusform>Lacune&#xa0;: %1 sans tarif pendant %n jour (%2), %3.</numerusform>
            <numerusform>Lacune&#xa0;: %1 sans tarif pendant %n jours (%2), %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap: %1 has no switches, but is used on %n day(s) (first %2).</source>
        <translation>
            <numerusform>Lacune&#xa0;: %1 n’a pas de commutations, mais est utilisé pendant %n jour (le premier&#xa0;: %2).</numerusform>
            <numerusform>Lacune&#xa0;: %1 n’a pas de commutations, mais est utilisé pendant %n jours (le premier&#xa0;: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Season %1 has day plans but never starts.</source>
        <translation>La saison %1 a des plans journaliers mais ne débute jamais.</translation>
    </message>
    <message>
        <source>Overlap: %1 is switched to at %2 where it holds already, %3.</source>
        <translation>Chevauchement&#xa0;: commutation vers %1 à %2 alors que cette valeur s’applique déjà, %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>date, time, value, where it is said</comment>
        <translation>%1, %2&#xa0;: %3 (%4)</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>rien de défini</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffPreviewPage</name>
    <message>
        <source>Year of the preview</source>
        <translation>Année de l’aperçu</translation>
    </message>
    <message>
        <source>Hours per tariff</source>
        <translation>Heures par tarif</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Gaps and overlaps</source>
        <translation>Lacunes et chevauchements</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Point at the picture to read it; double-click to paint that day.</source>
        <translation>Pointez l’image pour la lire&#xa0;; double-cliquez pour peindre ce jour.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Cliquer pour y aller</translation>
    </message>
    <message>
        <source>No gaps and no overlaps in this year.</source>
        <translation>Ni lacune ni chevauchement cette année.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffSettingsPage</name>
    <message>
        <source>Code in the configuration number</source>
        <translation>Code dans le numéro de configuration</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffStrips</name>
    <message>
        <source>Day plans of the season</source>
        <translation>Plans journaliers de la saison</translation>
    </message>
    <message>
        <source>Part of the day shown</source>
        <translation>Partie du jour affichée</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>rien de défini</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>place, time, value, its stretch</comment>
        <translation>%1, %2&#xa0;: %3 (%4)</translation>
    </message>
    <message>
        <source>, over from the day before</source>
        <translation>, repris du jour précédent</translation>
    </message>
    <message>
        <source>; chosen: %1</source>
        <translation>&#xa0;; choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paint %1 %2</source>
        <translation>Peindre %1 %2</translation>
    </message>
    <message>
        <source>Move the switch to %1</source>
        <translation>Déplacer la commutation à %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TariffWeek</name>
    <message>
        <source>Week of the season</source>
        <translation>Semaine de la saison</translation>
    </message>
    <message>
        <source>%1, working</source>
        <comment>weekday</comment>
        <translation>%1, ouvrable</translation>
    </message>
    <message>
        <source>%1, non-working</source>
        <comment>weekday</comment>
        <translation>%1, non ouvrable</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>rien de défini</translation>
    </message>
    <message>
        <source>Click to make it a working or a non-working day</source>
        <translation>Cliquer pour en faire un jour ouvrable ou non ouvrable</translation>
    </message>
    <message>
        <source>Click to paint the plan that this day uses</source>
        <translation>Cliquer pour peindre le plan utilisé par ce jour</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TraceFramesModel</name>
    <message>
        <source>→ meter</source>
        <translation>→ compteur</translation>
    </message>
    <message>
        <source>← meter</source>
        <translation>← compteur</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TraceHexView</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>… and %1 bytes more</source>
        <translation>… et %1 octets de plus</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TracePage</name>
    <message>
        <source>Nothing has passed on the line yet. Read a meter (F5) and watch, or open a trace, a capture of Wireshark, or a file of bytes. Passwords and keys never stand here.</source>
        <translation>Rien n’a encore circulé sur la ligne. Lisez un compteur (F5) et observez, ou ouvrez une trace, une capture Wireshark ou un fichier d’octets. Les mots de passe et les clés n’apparaissent jamais ici.</translation>
    </message>
    <message>
        <source>Show frames with …</source>
        <translation>Afficher les trames avec…</translation>
    </message>
    <message>
        <source>Filter of the frames</source>
        <translation>Filtre des trames</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Shows a trace, a pcapng capture, or a file of bytes</source>
        <translation>Afficher une trace, une capture pcapng ou un fichier d’octets</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saves the trace as text, or as a capture that Wireshark opens</source>
        <translation>Enregistrer la trace en texte ou en capture lisible par Wireshark</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Clés…</translation>
    </message>
    <message>
        <source>Opens ciphered frames with the keys of a file</source>
        <translation>Déchiffrer les trames chiffrées avec les clés d’un fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the chosen frame</source>
        <translation>Copier la trame choisie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forgets all frames</source>
        <translation>Effacer toutes les trames</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Ouvrir une trace</translation>
    </message>
    <message>
        <source>Traces and captures (*.trace *.pcapng *.hex *.bin);;All files (*)</source>
        <translation>Traces et captures (*.trace *.pcapng *.hex *.bin);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>Enregistrer la trace</translation>
    </message>
    <message>
        <source>Capture for Wireshark (*.pcapng);;Trace as text (*.trace)</source>
        <translation>Capture pour Wireshark (*.pcapng);;Trace en texte (*.trace)</translation>
    </message>
    <message>
        <source>Open key file</source>
        <translation>Ouvrir un fichier de clés</translation>
    </message>
    <message>
        <source>Key files (*.json);;All files (*)</source>
        <translation>Fichiers de clés (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Fields of the frame</source>
        <translation>Champs de la trame</translation>
    </message>
    <message>
        <source>Choose a frame to see its fields and its bytes.</source>
        <translation>Choisissez une trame pour voir ses champs et ses octets.</translation>
    </message>
    <message>
        <source>Which bytes</source>
        <translation>Choix des octets</translation>
    </message>
    <message>
        <source>There are no frames yet.</source>
        <translation>Il n’y a encore aucune trame.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Choose a frame first.</source>
        <translation>Choisissez d’abord une trame.</translation>
    </message>
    <message>
        <source>%1 opened.</source>
        <translation>%1 ouvert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Ciphered frames are opened with the keys of %1.</source>
        <translation>Les trames chiffrées sont déchiffrées avec les clés de %1.</translation>
    </message>
    <message>
        <source>Frame %1 copied.</source>
        <translation>Trame %1 copiée.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TraceTreeModel</name>
    <message>
        <source>%1: %2 bytes from %3</source>
        <translation>%1&#xa0;: %2 octets à partir de %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TypeChooser</name>
    <message>
        <source>Type number, to type or paste into</source>
        <translation>Numéro de type, à saisir ou à coller</translation>
    </message>
    <message>
        <source>Type or paste a whole or partial number; _ stands for what is open</source>
        <translation>Saisissez ou collez un numéro complet ou partiel&#xa0;; _ représente ce qui reste ouvert</translation>
    </message>
    <message>
        <source>&amp;Type number</source>
        <translation>Numéro de &amp;type</translation>
    </message>
    <message>
        <source>Positions of the type number</source>
        <translation>Positions du numéro de type</translation>
    </message>
    <message>
        <source>Values of the position</source>
        <translation>Valeurs de la position</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the values</source>
        <translation>Rechercher dans les valeurs</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n positions are still open.</source>
        <translation>
            <numerusform>%n position reste ouverte.</numerusform>
            <numerusform>%n positions restent ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is complete.</source>
        <translation>Le numéro est complet.</translation>
    </message>
    <message>
        <source>Complete with &amp;usual values</source>
        <translation>Compléter avec les valeurs &amp;usuelles</translation>
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
    ouvert</translation>
    </message>
    <message>
        <source>%1
    %2  %3</source>
        <translation>%1
    %2  %3</translation>
    </message>
    <message>
        <source>not in the tables</source>
        <translation>absent des tableaux</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::TypeNumberView</name>
    <message>
        <source>Type number</source>
        <translation>Numéro de type</translation>
    </message>
    <message>
        <source>Point at a position, or use the arrow keys, to see what it means.</source>
        <translation>Pointez une position, ou utilisez les touches fléchées, pour voir sa signification.</translation>
    </message>
    <message>
        <source>%1  %2 = %3: %4</source>
        <translation>%1  %2 = %3&#xa0;: %4</translation>
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
        <translation>, choisi</translation>
    </message>
    <message>
        <source>, not possible: %1</source>
        <translation>, impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::Workspace</name>
    <message>
        <source>Take the meter&apos;s value</source>
        <translation>Prendre la valeur du compteur</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::WritePage</name>
    <message>
        <source>Plan and proof</source>
        <translation>Plan et vérification</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>There is no report before a write.</source>
        <translation>Il n’y a pas de rapport avant une écriture.</translation>
    </message>
    <message>
        <source>Compare the configuration with the meter (F6) to see what a write would change. Nothing is written before you have seen it and said yes.</source>
        <translation>Comparez la configuration avec le compteur (F6) pour voir ce qu’une écriture modifierait. Rien n’est écrit avant que vous l’ayez vu et confirmé.</translation>
    </message>
    <message>
        <source>There is nothing to write yet. Read a meter or open a configuration, change it, then compare it with the meter (F6).</source>
        <translation>Il n’y a encore rien à écrire. Lisez un compteur ou ouvrez une configuration, modifiez-la, puis comparez-la avec le compteur (F6).</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Compteur %1</translation>
    </message>
    <message numerus="yes">
        <source>Written and proven: %n items read back equal.</source>
        <translation>
            <numerusform>Écrit et vérifié&#xa0;: %n élément relu à l’identique.</numerusform>
            <numerusform>Écrit et vérifié&#xa0;: %n éléments relus à l’identique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every item is proven: see the table.</source>
        <translation>Tous les éléments ne sont pas vérifiés&#xa0;: voir le tableau.</translation>
    </message>
    <message>
        <source>The meter has this configuration already: there is nothing to write.</source>
        <translation>Le compteur a déjà cette configuration&#xa0;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>The meter would refuse an item, so nothing will be written: see the table.</source>
        <translation>Le compteur refuserait un élément, rien ne sera donc écrit&#xa0;: voir le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%n items will be written; nothing has been written yet.</source>
        <translation>
            <numerusform>%n élément sera écrit&#xa0;; rien n’a encore été écrit.</numerusform>
            <numerusform>%n éléments seront écrits&#xa0;; rien n’a encore été écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of this write: %1</source>
        <translation>Journal de cette écriture&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items are equal and stay as they are.</source>
        <translation>
            <numerusform>%n élément est identique et reste inchangé.</numerusform>
            <numerusform>%n éléments sont identiques et restent inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated time on the line: %1 s.</source>
        <translation>Durée estimée sur la ligne&#xa0;: %1 s.</translation>
    </message>
    <message>
        <source>Write to the meter</source>
        <translation>Écrire dans le compteur</translation>
    </message>
    <message numerus="yes">
        <source>Write %n items to meter %1?</source>
        <translation>
            <numerusform>Écrire %n élément dans le compteur %1&#xa0;?</numerusform>
            <numerusform>Écrire %n éléments dans le compteur %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each item is read back and compared.</source>
        <translation>Chaque élément est relu et comparé.</translation>
    </message>
    <message>
        <source>This changes what is billed or kept:</source>
        <translation>Cela modifie ce qui est facturé ou conservé&#xa0;:</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Page HTML (*.html)</translation>
    </message>
    <message>
        <source>The report could not be saved to %1: %2</source>
        <translation>Le rapport n’a pas pu être enregistré dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearBar</name>
    <message>
        <source>Seasons of the year</source>
        <translation>Saisons de l’année</translation>
    </message>
    <message>
        <source>Drag a handle to move a season&apos;s start; double-click to begin a season there</source>
        <translation>Faites glisser une poignée pour déplacer le début d’une saison&#xa0;; double-cliquez pour y faire débuter une saison</translation>
    </message>
    <message>
        <source>No season has a start.</source>
        <translation>Aucune saison n’a de début.</translation>
    </message>
    <message>
        <source>Season %1 from %2</source>
        <translation>Saison %1 dès le %2</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Saison %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of every year, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Season starts on %1</source>
        <translation>Une saison débute le %1</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearCalendar</name>
    <message>
        <source>Calendar of the year</source>
        <translation>Calendrier de l’année</translation>
    </message>
    <message>
        <source>: exception day</source>
        <translation>&#xa0;: jour d’exception</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearExceptionsPage</name>
    <message>
        <source>Year of the calendar</source>
        <translation>Année du calendrier</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Click a day, or press Space on it, to toggle it.</source>
        <translation>Cliquez sur un jour, ou appuyez sur Espace, pour l’ajouter ou le retirer.</translation>
    </message>
    <message>
        <source>Exception days</source>
        <translation>Jours d’exception</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Add the dates of a copied list, such as 2027-12-25 (Ctrl+V)</source>
        <translation>Ajouter les dates d’une liste copiée, par exemple 2027-12-25 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen days (Del)</source>
        <translation>Supprimer les jours choisis (Suppr)</translation>
    </message>
    <message>
        <source>All exception days</source>
        <translation>Tous les jours d’exception</translation>
    </message>
    <message>
        <source>Feasts to add</source>
        <translation>Fêtes à ajouter</translation>
    </message>
    <message>
        <source>First year of the feasts</source>
        <translation>Première année des fêtes</translation>
    </message>
    <message>
        <source>Last year of the feasts</source>
        <translation>Dernière année des fêtes</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Ajouter celles-ci</translation>
    </message>
    <message>
        <source>Add the ticked feasts of these years to the exception days</source>
        <translation>Ajouter aux jours d’exception les fêtes cochées de ces années</translation>
    </message>
    <message>
        <source>Add feasts by the year</source>
        <translation>Ajouter des fêtes par année</translation>
    </message>
    <message>
        <source>No feast is ticked.</source>
        <translation>Aucune fête n’est cochée.</translation>
    </message>
    <message>
        <source>Add the feasts of %1 to %2</source>
        <translation>Ajouter les fêtes de %1 à %2</translation>
    </message>
    <message>
        <source>Choose days of the list first.</source>
        <translation>Choisissez d’abord des jours de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n in this year</source>
        <translation>
            <numerusform>%n cette année</numerusform>
            <numerusform>%n cette année</numerusform>
        </translation>
    </message>
    <message>
        <source>No days yet: click them in the year, paste a list, or add feasts.</source>
        <translation>Aucun jour pour l&apos;instant : cliquez dans l&apos;année, collez une liste ou ajoutez des fêtes.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearHeatMap</name>
    <message>
        <source>The year by days and hours</source>
        <translation>L’année par jours et heures</translation>
    </message>
    <message>
        <source>on</source>
        <translation>enclenché</translation>
    </message>
    <message>
        <source>off</source>
        <translation>déclenché</translation>
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
        <translation>Ce plan n’a pas de saisons.</translation>
    </message>
    <message>
        <source>The meter takes at most %1 season starts a year. Remove one first.</source>
        <translation>Le compteur accepte au plus %1 débuts de saison par an. Supprimez-en un d’abord.</translation>
    </message>
    <message>
        <source>A season starts on %1 already.</source>
        <translation>Une saison débute déjà le %1.</translation>
    </message>
    <message>
        <source>Season %1 from %2</source>
        <translation>Saison %1 dès le %2</translation>
    </message>
    <message>
        <source>Remove the season start of %1</source>
        <translation>Supprimer le début de saison du %1</translation>
    </message>
    <message>
        <source>Seasons go from 1 to %1.</source>
        <translation>Les saisons vont de 1 à %1.</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Saison %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::YearSeasonsPage</name>
    <message>
        <source>Season starts</source>
        <translation>Débuts de saison</translation>
    </message>
    <message>
        <source>Add a start</source>
        <translation>Ajouter un début</translation>
    </message>
    <message>
        <source>Begin a season on another day (Ins on the year bar)</source>
        <translation>Faire débuter une saison un autre jour (Inser sur la barre de l’année)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen start: the season before it goes on (Del)</source>
        <translation>Supprimer le début choisi&#xa0;: la saison précédente se prolonge (Suppr)</translation>
    </message>
    <message>
        <source>%1 of %2 starts, %3 seasons at most</source>
        <translation>%1 débuts sur %2, %3 saisons au plus</translation>
    </message>
    <message>
        <source>This plan knows no seasons.</source>
        <translation>Ce plan ne connaît pas de saisons.</translation>
    </message>
    <message>
        <source>No season begins yet: add a start, or press Ins on the year bar.</source>
        <translation>Aucune saison ne commence pour l&apos;instant : ajoutez un début ou appuyez sur Ins dans la barre de l&apos;année.</translation>
    </message>
</context>
<context>
    <name>metersmith::ui::ZCodesEditor</name>
    <message>
        <source>Z-codes</source>
        <translation>Codes Z</translation>
    </message>
    <message>
        <source>Double-click a value, or press F2, to change it.</source>
        <translation>Double-cliquez sur une valeur, ou appuyez sur F2, pour la modifier.</translation>
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
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>In the meter</source>
        <translation>Dans le compteur</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Reading the meter&apos;s offset to UTC</source>
        <translation>Lecture du décalage UTC du compteur</translation>
    </message>
    <message>
        <source>Reading the clock</source>
        <translation>Lecture de l’horloge</translation>
    </message>
    <message>
        <source>Setting the clock</source>
        <translation>Réglage de l’horloge</translation>
    </message>
    <message>
        <source>Reading the type number</source>
        <translation>Lecture du numéro de type</translation>
    </message>
    <message>
        <source>Reading the serial number</source>
        <translation>Lecture du numéro de série</translation>
    </message>
    <message>
        <source>Reading the GS1 number</source>
        <translation>Lecture du numéro GS1</translation>
    </message>
    <message>
        <source>Reading the firmware number</source>
        <translation>Lecture du numéro de micrologiciel</translation>
    </message>
    <message>
        <source>Reading the logical device name</source>
        <translation>Lecture du nom logique de l’appareil</translation>
    </message>
    <message>
        <source>Reading the object list</source>
        <translation>Lecture de la liste des objets</translation>
    </message>
    <message>
        <source>Reading the access rights</source>
        <translation>Lecture des droits d’accès</translation>
    </message>
    <message>
        <source>Checking that it is the same meter</source>
        <translation>Contrôle qu’il s’agit du même compteur</translation>
    </message>
    <message>
        <source>Virtual %1</source>
        <translation>%1 virtuel</translation>
    </message>
    <message>
        <source>A block of a long transfer came with another number than the meter expected.</source>
        <translation>Un bloc d’un transfert long est arrivé avec un autre numéro que celui attendu par le compteur.</translation>
    </message>
    <message>
        <source>A block of a long transfer is not there any more.</source>
        <translation>Un bloc d’un transfert long n’est plus disponible.</translation>
    </message>
    <message>
        <source>A checksum is wrong: the data was damaged on its way.</source>
        <translation>Une somme de contrôle est erronée&#xa0;: les données ont été altérées en chemin.</translation>
    </message>
    <message>
        <source>A key is needed that was not given.</source>
        <translation>Une clé nécessaire n’a pas été fournie.</translation>
    </message>
    <message>
        <source>A key that this conversation needs was not given.</source>
        <translation>Une clé nécessaire à cet échange n’a pas été fournie.</translation>
    </message>
    <message>
        <source>A segment came with another number than expected.</source>
        <translation>Un segment est arrivé avec un autre numéro que prévu.</translation>
    </message>
    <message>
        <source>A signature does not match.</source>
        <translation>Une signature ne correspond pas.</translation>
    </message>
    <message>
        <source>A step of the transfer came out of order.</source>
        <translation>Une étape du transfert est arrivée dans le désordre.</translation>
    </message>
    <message>
        <source>Add yourself to the group dialout (sudo usermod -aG dialout $USER), then log out and in again.</source>
        <translation>Ajoutez-vous au groupe dialout (sudo usermod -aG dialout $USER), puis fermez et rouvrez votre session.</translation>
    </message>
    <message>
        <source>Allow longer APDUs.</source>
        <translation>Autorisez des APDU plus longues.</translation>
    </message>
    <message>
        <source>An invocation counter came twice, or lower than one before: an answer was repeated, or one side has lost its counter.</source>
        <translation>Un compteur d’invocation est arrivé deux fois, ou plus bas que le précédent&#xa0;: une réponse a été répétée, ou l’un des deux côtés a perdu son compteur.</translation>
    </message>
    <message>
        <source>An invocation counter was refused.</source>
        <translation>Un compteur d’invocation a été refusé.</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>Un autre programme utilise ce port.</translation>
    </message>
    <message>
        <source>Another reader may be connected. Wait two minutes and try again; check client and server address.</source>
        <translation>Un autre lecteur est peut-être connecté. Attendez deux minutes et réessayez&#xa0;; vérifiez les adresses client et serveur.</translation>
    </message>
    <message>
        <source>Ask for less at once, or write in smaller parts.</source>
        <translation>Demandez moins à la fois, ou écrivez par plus petites parties.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Demandez moins à la fois.</translation>
    </message>
    <message>
        <source>Ask for less, or connect with an access level that has more rights.</source>
        <translation>Demandez moins, ou connectez-vous avec un niveau d’accès disposant de plus de droits.</translation>
    </message>
    <message>
        <source>Ask for less, or connect with more rights.</source>
        <translation>Demandez moins, ou connectez-vous avec plus de droits.</translation>
    </message>
    <message>
        <source>Ask for the signed command again; it may have been changed on its way, or be meant for another meter.</source>
        <translation>Redemandez la commande signée&#xa0;; elle a pu être modifiée en chemin ou être destinée à un autre compteur.</translation>
    </message>
    <message>
        <source>Ask one attribute at a time, without selection; keep a trace if it stays.</source>
        <translation>Demandez un attribut à la fois, sans sélection&#xa0;; conservez une trace si cela persiste.</translation>
    </message>
    <message>
        <source>Ask one attribute at a time.</source>
        <translation>Demandez un attribut à la fois.</translation>
    </message>
    <message>
        <source>Ask one attribute at a time; use another way of reading.</source>
        <translation>Demandez un attribut à la fois&#xa0;; utilisez un autre mode de lecture.</translation>
    </message>
    <message>
        <source>Bytes arrive, but none of them make sense.</source>
        <translation>Des octets arrivent, mais aucun n’a de sens.</translation>
    </message>
    <message>
        <source>Check class, OBIS code and attribute; list the meter&apos;s objects to see what there is.</source>
        <translation>Vérifiez la classe, le code OBIS et l’attribut&#xa0;; listez les objets du compteur pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>Check client address, access level and password, then connect again.</source>
        <translation>Vérifiez l’adresse client, le niveau d’accès et le mot de passe, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Check client address, access level and password. If they are right, wait some minutes: the meter may be locked after wrong tries.</source>
        <translation>Vérifiez l’adresse client, le niveau d’accès et le mot de passe. S’ils sont corrects, attendez quelques minutes&#xa0;: le compteur est peut-être verrouillé après des tentatives erronées.</translation>
    </message>
    <message>
        <source>Check client address, access level and password; another try with the same settings will be refused as well.</source>
        <translation>Vérifiez l’adresse client, le niveau d’accès et le mot de passe&#xa0;; une nouvelle tentative avec les mêmes réglages sera également refusée.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>Check password and keys for this access level and this meter. Some meters lock for minutes after wrong tries.</source>
        <translation>Vérifiez le mot de passe et les clés pour ce niveau d’accès et ce compteur. Certains compteurs se verrouillent plusieurs minutes après des tentatives erronées.</translation>
    </message>
    <message>
        <source>Check that it is a file, that you may read it, and its size.</source>
        <translation>Vérifiez qu’il s’agit d’un fichier, que vous pouvez le lire, et sa taille.</translation>
    </message>
    <message>
        <source>Check that it is meant for this meter.</source>
        <translation>Vérifiez que cela est bien destiné à ce compteur.</translation>
    </message>
    <message>
        <source>Check that it is still the same meter, then read again.</source>
        <translation>Vérifiez qu’il s’agit toujours du même compteur, puis relisez.</translation>
    </message>
    <message>
        <source>Check that it is the meter you mean; choose its own keys.</source>
        <translation>Vérifiez qu’il s’agit du compteur voulu&#xa0;; choisissez ses propres clés.</translation>
    </message>
    <message>
        <source>Check that it is the right file and that it is complete; the place of the fault is named.</source>
        <translation>Vérifiez qu’il s’agit du bon fichier et qu’il est complet&#xa0;; l’emplacement de l’erreur est indiqué.</translation>
    </message>
    <message>
        <source>Check that the association still stands; connect again.</source>
        <translation>Vérifiez que l’association est toujours établie&#xa0;; reconnectez-vous.</translation>
    </message>
    <message>
        <source>Check that the client&apos;s certificate is in the meter.</source>
        <translation>Vérifiez que le certificat du client se trouve dans le compteur.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk has room.</source>
        <translation>Vérifiez que le dossier existe, que vous pouvez y écrire et que le disque a assez de place.</translation>
    </message>
    <message>
        <source>Check that the head sits on the optical port the right way up, that the meter has supply, and that the port is not disabled in the meter. Then try again.</source>
        <translation>Vérifiez que la tête est posée dans le bon sens sur le port optique, que le compteur est alimenté et que le port n’est pas désactivé dans le compteur. Puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the keys belong to this meter (compare serial number and system title) and that nobody has changed them.</source>
        <translation>Vérifiez que les clés appartiennent à ce compteur (comparez le numéro de série et le titre système) et que personne ne les a modifiées.</translation>
    </message>
    <message>
        <source>Check that the keys belong to this meter and that nobody has changed them.</source>
        <translation>Vérifiez que les clés appartiennent à ce compteur et que personne ne les a modifiées.</translation>
    </message>
    <message>
        <source>Check the access level and its security.</source>
        <translation>Vérifiez le niveau d’accès et sa sécurité.</translation>
    </message>
    <message>
        <source>Check the cable and the optical head, then try again.</source>
        <translation>Vérifiez le câble et la tête optique, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the password for this access level; some meters lock for minutes after wrong tries.</source>
        <translation>Vérifiez le mot de passe pour ce niveau d’accès&#xa0;; certains compteurs se verrouillent plusieurs minutes après des tentatives erronées.</translation>
    </message>
    <message>
        <source>Check the server address and that it is the meter you mean.</source>
        <translation>Vérifiez l’adresse du serveur et qu’il s’agit du compteur voulu.</translation>
    </message>
    <message>
        <source>Check the server address; keep a trace if it stays.</source>
        <translation>Vérifiez l’adresse du serveur&#xa0;; conservez une trace si cela persiste.</translation>
    </message>
    <message>
        <source>Check the server address; wait a minute and connect again.</source>
        <translation>Vérifiez l’adresse du serveur&#xa0;; attendez une minute et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Choose a client (access level) that this meter knows.</source>
        <translation>Choisissez un client (niveau d’accès) connu de ce compteur.</translation>
    </message>
    <message>
        <source>Choose a mechanism: low-level password or high-level security.</source>
        <translation>Choisissez un mécanisme&#xa0;: mot de passe de bas niveau ou sécurité de haut niveau.</translation>
    </message>
    <message>
        <source>Choose a user that is in the meter&apos;s user list, or name none.</source>
        <translation>Choisissez un utilisateur présent dans la liste des utilisateurs du compteur, ou n’en indiquez aucun.</translation>
    </message>
    <message>
        <source>Choose a value inside the range named.</source>
        <translation>Choisissez une valeur dans la plage indiquée.</translation>
    </message>
    <message>
        <source>Choose another access level; try short names with an old meter.</source>
        <translation>Choisissez un autre niveau d’accès&#xa0;; essayez les noms courts avec un ancien compteur.</translation>
    </message>
    <message>
        <source>Choose another state folder, or delete this one to begin with a new meter.</source>
        <translation>Choisissez un autre dossier d’état, ou supprimez celui-ci pour repartir d’un compteur neuf.</translation>
    </message>
    <message>
        <source>Choose ciphered or plain, logical or short names, as the meter wants.</source>
        <translation>Choisissez chiffré ou en clair, noms logiques ou noms courts, comme le compteur l’exige.</translation>
    </message>
    <message>
        <source>Choose one of the codes named.</source>
        <translation>Choisissez l’un des codes indiqués.</translation>
    </message>
    <message>
        <source>Choose one of the families named.</source>
        <translation>Choisissez l’une des familles indiquées.</translation>
    </message>
    <message>
        <source>Choose one of the settings named.</source>
        <translation>Choisissez l’un des réglages indiqués.</translation>
    </message>
    <message>
        <source>Choose the access level&apos;s own security: with keys if the meter ciphers, without if it does not; try short names with an old meter.</source>
        <translation>Choisissez la sécurité propre au niveau d’accès&#xa0;: avec clés si le compteur chiffre, sans clés sinon&#xa0;; essayez les noms courts avec un ancien compteur.</translation>
    </message>
    <message>
        <source>Choose the mechanism of this access level: none, low-level password, or one of the high-level ones.</source>
        <translation>Choisissez le mécanisme de ce niveau d’accès&#xa0;: aucun, mot de passe de bas niveau, ou l’un de ceux de haut niveau.</translation>
    </message>
    <message>
        <source>Close the other program (a terminal, a modem manager, another Metersmith) and try again.</source>
        <translation>Fermez l’autre programme (un terminal, un gestionnaire de modem, un autre Metersmith) et réessayez.</translation>
    </message>
    <message>
        <source>Compare the value with the limits of this meter; some settings need a sealed switch or another access level.</source>
        <translation>Comparez la valeur aux limites de ce compteur&#xa0;; certains réglages exigent un interrupteur scellé ou un autre niveau d’accès.</translation>
    </message>
    <message>
        <source>Compare the value with what this meter allows, and correct it.</source>
        <translation>Comparez la valeur à ce que ce compteur autorise et corrigez-la.</translation>
    </message>
    <message>
        <source>Connect again and ask for less at once.</source>
        <translation>Reconnectez-vous et demandez moins à la fois.</translation>
    </message>
    <message>
        <source>Connect again and repeat the same write; it finds out and finishes what is left.</source>
        <translation>Reconnectez-vous et répétez la même écriture&#xa0;; elle détermine ce qui reste et le termine.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Connect again; choose an access level that may use this service.</source>
        <translation>Reconnectez-vous&#xa0;; choisissez un niveau d’accès autorisé à utiliser ce service.</translation>
    </message>
    <message>
        <source>Connect again; seat the optical head well.</source>
        <translation>Reconnectez-vous&#xa0;; posez bien la tête optique.</translation>
    </message>
    <message>
        <source>Connect with an access level that has more rights.</source>
        <translation>Connectez-vous avec un niveau d’accès disposant de plus de droits.</translation>
    </message>
    <message>
        <source>Correct the place named, then check the document again.</source>
        <translation>Corrigez l’emplacement indiqué, puis vérifiez à nouveau le document.</translation>
    </message>
    <message>
        <source>Do not trust it. Check that it is the meter you mean, and that nothing stands between it and you.</source>
        <translation>Ne vous y fiez pas. Vérifiez qu’il s’agit du compteur voulu et que rien ne s’interpose entre lui et vous.</translation>
    </message>
    <message>
        <source>Do not trust the answer. Check that it is the meter you mean, and that nothing stands between it and you.</source>
        <translation>Ne vous fiez pas à cette réponse. Vérifiez qu’il s’agit du compteur voulu et que rien ne s’interpose entre lui et vous.</translation>
    </message>
    <message>
        <source>Document and meter are of different families.</source>
        <translation>Le document et le compteur sont de familles différentes.</translation>
    </message>
    <message>
        <source>Enter the meter&apos;s password, or choose the public access level.</source>
        <translation>Saisissez le mot de passe du compteur, ou choisissez le niveau d’accès public.</translation>
    </message>
    <message>
        <source>Find out what it has done, then invoke it again.</source>
        <translation>Déterminez ce qu’elle a fait, puis appelez-la à nouveau.</translation>
    </message>
    <message>
        <source>Frames arrive, but decryption fails with this key.</source>
        <translation>Des trames arrivent, mais le déchiffrement échoue avec cette clé.</translation>
    </message>
    <message>
        <source>Frames arrive, decryption fails with this key.</source>
        <translation>Des trames arrivent, le déchiffrement échoue avec cette clé.</translation>
    </message>
    <message>
        <source>Give the meter&apos;s keys as a key file, or choose an access level that does not cipher.</source>
        <translation>Fournissez les clés du compteur dans un fichier de clés, ou choisissez un niveau d’accès sans chiffrement.</translation>
    </message>
    <message>
        <source>Give the parameter with the type of the method&apos;s table.</source>
        <translation>Fournissez le paramètre avec le type indiqué dans le tableau de la méthode.</translation>
    </message>
    <message>
        <source>Give the password or the keys, or choose the public access level.</source>
        <translation>Fournissez le mot de passe ou les clés, ou choisissez le niveau d’accès public.</translation>
    </message>
    <message>
        <source>Give the system title that the meter expects of this client, eight octets.</source>
        <translation>Indiquez le titre système que le compteur attend de ce client, huit octets.</translation>
    </message>
    <message>
        <source>Hold the head still and try again. A write that was cut is completed by running it again.</source>
        <translation>Maintenez la tête immobile et réessayez. Une écriture interrompue se complète en la relançant.</translation>
    </message>
    <message>
        <source>Improve the connection and try again, or allow more time.</source>
        <translation>Améliorez la liaison et réessayez, ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>Invoke it again from the start.</source>
        <translation>Relancez l’appel depuis le début.</translation>
    </message>
    <message>
        <source>It cannot be used.</source>
        <translation>Il ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Déjà en cours d’exécution.</translation>
    </message>
    <message>
        <source>It is stopped already.</source>
        <translation>Déjà arrêté.</translation>
    </message>
    <message>
        <source>It took longer than its time limit.</source>
        <translation>Le délai imparti a été dépassé.</translation>
    </message>
    <message>
        <source>Keep a trace of the conversation and ask the meter&apos;s maker.</source>
        <translation>Conservez une trace de l’échange et consultez le fabricant du compteur.</translation>
    </message>
    <message>
        <source>Keep a trace of the conversation and send it with a report.</source>
        <translation>Conservez une trace de l’échange et joignez-la à un rapport.</translation>
    </message>
    <message>
        <source>List the meter&apos;s objects.</source>
        <translation>Listez les objets du compteur.</translation>
    </message>
    <message>
        <source>List the meter&apos;s objects; another access level may see more.</source>
        <translation>Listez les objets du compteur&#xa0;; un autre niveau d’accès en voit peut-être davantage.</translation>
    </message>
    <message>
        <source>Loading data into the meter failed.</source>
        <translation>Échec du chargement des données dans le compteur.</translation>
    </message>
    <message>
        <source>Look at the access rights in the object list; connect with an access level that has them.</source>
        <translation>Consultez les droits d’accès dans la liste des objets&#xa0;; connectez-vous avec un niveau d’accès qui les possède.</translation>
    </message>
    <message>
        <source>Look at the access rights in the object list; connect with more rights.</source>
        <translation>Consultez les droits d’accès dans la liste des objets&#xa0;; connectez-vous avec plus de droits.</translation>
    </message>
    <message>
        <source>Look at the part named; --help shows every form.</source>
        <translation>Examinez la partie indiquée&#xa0;; --help présente toutes les formes.</translation>
    </message>
    <message>
        <source>Look at the place named and correct it. If it came from the meter, read again and keep a trace.</source>
        <translation>Examinez l’emplacement indiqué et corrigez-le. Si les données viennent du compteur, relisez et conservez une trace.</translation>
    </message>
    <message>
        <source>Look at the state of the object.</source>
        <translation>Examinez l’état de l’objet.</translation>
    </message>
    <message>
        <source>Look at the state of the object: the action may not be allowed in it.</source>
        <translation>Examinez l’état de l’objet&#xa0;: l’action n’y est peut-être pas autorisée.</translation>
    </message>
    <message>
        <source>Look up class and version of the object in the object list.</source>
        <translation>Cherchez la classe et la version de l’objet dans la liste des objets.</translation>
    </message>
    <message>
        <source>Look up its class in the object list.</source>
        <translation>Cherchez sa classe dans la liste des objets.</translation>
    </message>
    <message>
        <source>Meter and program have no services in common for this client.</source>
        <translation>Le compteur et le programme n’ont aucun service en commun pour ce client.</translation>
    </message>
    <message>
        <source>Meter and program have no version of the association protocol in common.</source>
        <translation>Le compteur et le programme n’ont aucune version du protocole d’association en commun.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Nothing was done: you said no.</source>
        <translation>Rien n’a été fait&#xa0;: vous avez refusé.</translation>
    </message>
    <message>
        <source>Only an echo comes back; the meter is silent.</source>
        <translation>Seul un écho revient&#xa0;; le compteur reste muet.</translation>
    </message>
    <message>
        <source>Open a document made by this program, or make a new one.</source>
        <translation>Ouvrez un document créé par ce programme, ou créez-en un.</translation>
    </message>
    <message>
        <source>Plug in the optical head, or choose another port. The address of a network meter must be reachable.</source>
        <translation>Branchez la tête optique, ou choisissez un autre port. L’adresse d’un compteur en réseau doit être joignable.</translation>
    </message>
    <message>
        <source>Read again from the start; another client may have come in between.</source>
        <translation>Relisez depuis le début&#xa0;; un autre client est peut-être intervenu entre-temps.</translation>
    </message>
    <message>
        <source>Read again. If it comes from a file, check that it is the right file.</source>
        <translation>Relisez. Si les données viennent d’un fichier, vérifiez qu’il s’agit du bon fichier.</translation>
    </message>
    <message>
        <source>Read again. If it was pasted or comes from a file, check that it is complete.</source>
        <translation>Relisez. Si les données ont été collées ou viennent d’un fichier, vérifiez qu’elles sont complètes.</translation>
    </message>
    <message>
        <source>Read again; ask for a shorter range.</source>
        <translation>Relisez&#xa0;; demandez une plage plus courte.</translation>
    </message>
    <message>
        <source>Read the attribute and write the same type.</source>
        <translation>Lisez l’attribut et écrivez le même type.</translation>
    </message>
    <message>
        <source>Read the attribute to see its type, then write the same type.</source>
        <translation>Lisez l’attribut pour connaître son type, puis écrivez le même type.</translation>
    </message>
    <message>
        <source>Read the attribute to see what it holds, then write it again.</source>
        <translation>Lisez l’attribut pour voir ce qu’il contient, puis écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>Read the configuration and compare. The meter may have rounded the value or need a restart.</source>
        <translation>Lisez la configuration et comparez. Le compteur a pu arrondir la valeur ou nécessite un redémarrage.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter through the public client and go on above it. If it was the meter&apos;s answer that repeated a counter, somebody may be replaying frames.</source>
        <translation>Lisez le compteur d’invocation du compteur par le client public et continuez au-dessus. Si c’est la réponse du compteur qui a répété une valeur, quelqu’un rejoue peut-être des trames.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter through the public client and go on above it. If the meter&apos;s answer repeated a counter, somebody may be replaying frames.</source>
        <translation>Lisez le compteur d’invocation du compteur par le client public et continuez au-dessus. Si la réponse du compteur a répété une valeur, quelqu’un rejoue peut-être des trames.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter through the public client and go on above it; keep one counter file for each client.</source>
        <translation>Lisez le compteur d’invocation du compteur par le client public et continuez au-dessus&#xa0;; gardez un fichier de compteur d’invocation par client.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register and its event log.</source>
        <translation>Lisez le registre d’erreurs du compteur et son journal d’événements.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register and its event log; the meter may have to be replaced.</source>
        <translation>Lisez le registre d’erreurs du compteur et son journal d’événements&#xa0;; il faudra peut-être remplacer le compteur.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register.</source>
        <translation>Lisez le registre d’erreurs du compteur.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s error register; it may have to be replaced.</source>
        <translation>Lisez le registre d’erreurs du compteur&#xa0;; il faudra peut-être le remplacer.</translation>
    </message>
    <message>
        <source>Read the state of the object, then try again.</source>
        <translation>Lisez l’état de l’objet, puis réessayez.</translation>
    </message>
    <message>
        <source>Seat the optical head again and keep bright light away. Check the baud rate of the port.</source>
        <translation>Reposez la tête optique et évitez la lumière vive. Vérifiez la vitesse du port en bauds.</translation>
    </message>
    <message>
        <source>Seat the optical head again, keep bright light away, and read again.</source>
        <translation>Reposez la tête optique, évitez la lumière vive et relisez.</translation>
    </message>
    <message>
        <source>Something is not written as it must be.</source>
        <translation>Un élément n’est pas écrit correctement.</translation>
    </message>
    <message>
        <source>Start again when you want it done.</source>
        <translation>Relancez lorsque vous le souhaitez.</translation>
    </message>
    <message>
        <source>Start again; seat the optical head well, blocks may have been lost.</source>
        <translation>Relancez&#xa0;; posez bien la tête optique, des blocs ont pu se perdre.</translation>
    </message>
    <message>
        <source>Start the transfer again from its first block.</source>
        <translation>Recommencez le transfert à partir de son premier bloc.</translation>
    </message>
    <message>
        <source>Start the transfer again.</source>
        <translation>Recommencez le transfert.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>The access level may be too low for it. Try another client, or another request.</source>
        <translation>Le niveau d’accès est peut-être insuffisant. Essayez un autre client ou une autre requête.</translation>
    </message>
    <message>
        <source>The answer came with less protection than was agreed.</source>
        <translation>La réponse est arrivée avec une protection inférieure à celle convenue.</translation>
    </message>
    <message>
        <source>The application in the meter cannot be reached.</source>
        <translation>L’application du compteur est injoignable.</translation>
    </message>
    <message>
        <source>The command is not written as it must be.</source>
        <translation>La commande n’est pas écrite correctement.</translation>
    </message>
    <message>
        <source>The connection to the meter was lost.</source>
        <translation>La connexion au compteur a été perdue.</translation>
    </message>
    <message>
        <source>The data ends in the middle of a field.</source>
        <translation>Les données s’arrêtent au milieu d’un champ.</translation>
    </message>
    <message>
        <source>The data in the meter is not ready.</source>
        <translation>Les données du compteur ne sont pas prêtes.</translation>
    </message>
    <message>
        <source>The data is larger or deeper than anything a meter sends.</source>
        <translation>Les données sont plus volumineuses ou plus imbriquées que tout ce qu’envoie un compteur.</translation>
    </message>
    <message>
        <source>The data is larger than the meter takes.</source>
        <translation>Les données sont trop volumineuses pour le compteur.</translation>
    </message>
    <message>
        <source>The document breaks a rule.</source>
        <translation>Le document enfreint une règle.</translation>
    </message>
    <message>
        <source>The document was made by a newer version of this program.</source>
        <translation>Le document a été créé par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The emulated meter&apos;s memory holds no valid state.</source>
        <translation>La mémoire du compteur émulé ne contient aucun état valide.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file is not a JSON document.</source>
        <translation>Le fichier n’est pas un document JSON.</translation>
    </message>
    <message>
        <source>The head works and reflects its own light. Seat it on the meter&apos;s optical port and turn it the right way up.</source>
        <translation>La tête fonctionne et reflète sa propre lumière. Posez-la sur le port optique du compteur et orientez-la correctement.</translation>
    </message>
    <message>
        <source>The largest APDU that was offered is too small for the meter.</source>
        <translation>La taille maximale d’APDU proposée est trop petite pour le compteur.</translation>
    </message>
    <message>
        <source>The line is good. Check that the keys belong to this meter (compare serial number and system title), that encryption and authentication key are not exchanged, and that nobody has changed the keys since.</source>
        <translation>La ligne est bonne. Vérifiez que les clés appartiennent à ce compteur (comparez le numéro de série et le titre système), que la clé de chiffrement et la clé d’authentification ne sont pas interverties et que personne n’a modifié les clés depuis.</translation>
    </message>
    <message>
        <source>The line was cut while a value was being written: the meter has the old or the new value.</source>
        <translation>La ligne a été coupée pendant l’écriture d’une valeur&#xa0;: le compteur a l’ancienne ou la nouvelle.</translation>
    </message>
    <message>
        <source>The meter answered something else than was asked.</source>
        <translation>Le compteur a répondu autre chose que ce qui était demandé.</translation>
    </message>
    <message>
        <source>The meter answers with a number that the standard does not list.</source>
        <translation>Le compteur répond par un nombre que la norme ne prévoit pas.</translation>
    </message>
    <message>
        <source>The meter calls itself by another system title than expected.</source>
        <translation>Le compteur s’annonce avec un autre titre système que prévu.</translation>
    </message>
    <message>
        <source>The meter cannot be talked to in this association.</source>
        <translation>Le dialogue avec le compteur est impossible dans cette association.</translation>
    </message>
    <message>
        <source>The meter cannot carry out this request.</source>
        <translation>Le compteur ne peut pas exécuter cette requête.</translation>
    </message>
    <message>
        <source>The meter cannot do this just now.</source>
        <translation>Le compteur ne peut pas le faire pour le moment.</translation>
    </message>
    <message>
        <source>The meter could not store the data.</source>
        <translation>Le compteur n’a pas pu enregistrer les données.</translation>
    </message>
    <message>
        <source>The meter did not change its state.</source>
        <translation>Le compteur n’a pas changé d’état.</translation>
    </message>
    <message>
        <source>The meter did not take the value.</source>
        <translation>Le compteur n’a pas pris la valeur.</translation>
    </message>
    <message>
        <source>The meter does not accept the application entity that was asked for.</source>
        <translation>Le compteur n’accepte pas l’entité d’application demandée.</translation>
    </message>
    <message>
        <source>The meter does not accept the certificate or qualifier that this client presents.</source>
        <translation>Le compteur n’accepte pas le certificat ou le qualificatif que ce client présente.</translation>
    </message>
    <message>
        <source>The meter does not accept the invocation identifier of this client.</source>
        <translation>Le compteur n’accepte pas l’identifiant d’invocation de ce client.</translation>
    </message>
    <message>
        <source>The meter does not accept the invocation identifier that was asked for.</source>
        <translation>Le compteur n’accepte pas l’identifiant d’invocation demandé.</translation>
    </message>
    <message>
        <source>The meter does not accept the qualifier that was asked for.</source>
        <translation>Le compteur n’accepte pas le qualificatif demandé.</translation>
    </message>
    <message>
        <source>The meter does not accept this program&apos;s system title.</source>
        <translation>Le compteur n’accepte pas le titre système de ce programme.</translation>
    </message>
    <message>
        <source>The meter does not allow this access.</source>
        <translation>Le compteur n’autorise pas cet accès.</translation>
    </message>
    <message>
        <source>The meter does not allow this service now: there is no association, or it has ended.</source>
        <translation>Le compteur n’autorise pas ce service maintenant&#xa0;: il n’y a pas d’association, ou elle est terminée.</translation>
    </message>
    <message>
        <source>The meter does not allow this.</source>
        <translation>Le compteur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>The meter does not answer.</source>
        <translation>Le compteur ne répond pas.</translation>
    </message>
    <message>
        <source>The meter does not carry out this action and does not say why.</source>
        <translation>Le compteur n’exécute pas cette action et n’indique pas pourquoi.</translation>
    </message>
    <message>
        <source>The meter does not have this object.</source>
        <translation>Le compteur n’a pas cet objet.</translation>
    </message>
    <message>
        <source>The meter does not know the user that this client names.</source>
        <translation>Le compteur ne connaît pas l’utilisateur que ce client indique.</translation>
    </message>
    <message>
        <source>The meter does not know this association any more.</source>
        <translation>Le compteur ne connaît plus cette association.</translation>
    </message>
    <message>
        <source>The meter does not know this service.</source>
        <translation>Le compteur ne connaît pas ce service.</translation>
    </message>
    <message>
        <source>The meter does not know this way of authenticating for this client.</source>
        <translation>Le compteur ne connaît pas ce mode d’authentification pour ce client.</translation>
    </message>
    <message>
        <source>The meter does not know what was asked for.</source>
        <translation>Le compteur ne connaît pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>The meter does not let this be loaded.</source>
        <translation>Le compteur n’autorise pas ce chargement.</translation>
    </message>
    <message>
        <source>The meter does not offer this way of talking.</source>
        <translation>Le compteur ne propose pas ce mode de dialogue.</translation>
    </message>
    <message>
        <source>The meter does not offer this way of talking: it wants ciphering, or none, or short names instead of logical names.</source>
        <translation>Le compteur ne propose pas ce mode de dialogue&#xa0;: il exige le chiffrement, ou son absence, ou des noms courts au lieu de noms logiques.</translation>
    </message>
    <message>
        <source>The meter does not support this service.</source>
        <translation>Le compteur ne prend pas en charge ce service.</translation>
    </message>
    <message>
        <source>The meter does not take this value and does not say why.</source>
        <translation>Le compteur ne prend pas cette valeur et n’indique pas pourquoi.</translation>
    </message>
    <message>
        <source>The meter does not understand the data.</source>
        <translation>Le compteur ne comprend pas les données.</translation>
    </message>
    <message>
        <source>The meter expects another type of value.</source>
        <translation>Le compteur attend un autre type de valeur.</translation>
    </message>
    <message>
        <source>The meter gave up a long action.</source>
        <translation>Le compteur a abandonné une action longue.</translation>
    </message>
    <message>
        <source>The meter gave up a long answer.</source>
        <translation>Le compteur a abandonné une réponse longue.</translation>
    </message>
    <message>
        <source>The meter gave up a long write.</source>
        <translation>Le compteur a abandonné une écriture longue.</translation>
    </message>
    <message>
        <source>The meter had a communication fault.</source>
        <translation>Le compteur a eu un défaut de communication.</translation>
    </message>
    <message>
        <source>The meter has already seen a higher invocation counter from this client.</source>
        <translation>Le compteur a déjà vu un compteur d’invocation plus élevé de ce client.</translation>
    </message>
    <message>
        <source>The meter has forgotten the long action that was going on.</source>
        <translation>Le compteur a oublié l’action longue en cours.</translation>
    </message>
    <message>
        <source>The meter has forgotten the long answer that was going on.</source>
        <translation>Le compteur a oublié la réponse longue en cours.</translation>
    </message>
    <message>
        <source>The meter has forgotten the long write that was going on.</source>
        <translation>Le compteur a oublié l’écriture longue en cours.</translation>
    </message>
    <message>
        <source>The meter has no memory free for this.</source>
        <translation>Le compteur n’a plus de mémoire libre pour cela.</translation>
    </message>
    <message>
        <source>The meter has no object with this OBIS code for this client.</source>
        <translation>Le compteur n’a aucun objet avec ce code OBIS pour ce client.</translation>
    </message>
    <message>
        <source>The meter has no object with this name for this client.</source>
        <translation>Le compteur n’a aucun objet de ce nom pour ce client.</translation>
    </message>
    <message>
        <source>The meter has this object, but it is not available now.</source>
        <translation>Le compteur a cet objet, mais il n’est pas disponible actuellement.</translation>
    </message>
    <message>
        <source>The meter is in a state in which it does not do this.</source>
        <translation>Le compteur est dans un état où il ne le fait pas.</translation>
    </message>
    <message>
        <source>The meter is loading data.</source>
        <translation>Le compteur est en train de charger des données.</translation>
    </message>
    <message>
        <source>The meter is out of order.</source>
        <translation>Le compteur est hors service.</translation>
    </message>
    <message>
        <source>The meter is too busy.</source>
        <translation>Le compteur est trop occupé.</translation>
    </message>
    <message>
        <source>The meter lacks something it needs for this.</source>
        <translation>Il manque au compteur quelque chose de nécessaire.</translation>
    </message>
    <message>
        <source>The meter refused the password.</source>
        <translation>Le compteur a refusé le mot de passe.</translation>
    </message>
    <message>
        <source>The meter refused the request as a whole.</source>
        <translation>Le compteur a refusé la requête dans son ensemble.</translation>
    </message>
    <message>
        <source>The meter refuses the association and gives no reason.</source>
        <translation>Le compteur refuse l’association sans donner de raison.</translation>
    </message>
    <message>
        <source>The meter refuses the association for now: another client may be connected, or it is locked after wrong passwords.</source>
        <translation>Le compteur refuse l’association pour le moment&#xa0;: un autre client est peut-être connecté, ou il est verrouillé après des mots de passe erronés.</translation>
    </message>
    <message>
        <source>The meter refuses the association with a number that the standard does not list.</source>
        <translation>Le compteur refuse l’association avec un nombre que la norme ne prévoit pas.</translation>
    </message>
    <message>
        <source>The meter refuses the association without a diagnostic.</source>
        <translation>Le compteur refuse l’association sans diagnostic.</translation>
    </message>
    <message>
        <source>The meter refuses the connection.</source>
        <translation>Le compteur refuse la connexion.</translation>
    </message>
    <message>
        <source>The meter refuses the request and does not say why.</source>
        <translation>Le compteur refuse la requête et n’indique pas pourquoi.</translation>
    </message>
    <message>
        <source>The meter refuses the request with a number that the standard does not list.</source>
        <translation>Le compteur refuse la requête avec un nombre que la norme ne prévoit pas.</translation>
    </message>
    <message>
        <source>The meter refuses the request with numbers that the standard does not list.</source>
        <translation>Le compteur refuse la requête avec des nombres que la norme ne prévoit pas.</translation>
    </message>
    <message>
        <source>The meter refuses the terms of the association.</source>
        <translation>Le compteur refuse les conditions de l’association.</translation>
    </message>
    <message>
        <source>The meter refuses this association for good and gives no reason.</source>
        <translation>Le compteur refuse définitivement cette association sans donner de raison.</translation>
    </message>
    <message>
        <source>The meter refuses this service.</source>
        <translation>Le compteur refuse ce service.</translation>
    </message>
    <message>
        <source>The meter refuses to run or stop this.</source>
        <translation>Le compteur refuse d’exécuter ou d’arrêter ceci.</translation>
    </message>
    <message>
        <source>The meter refuses to talk with this client.</source>
        <translation>Le compteur refuse de dialoguer avec ce client.</translation>
    </message>
    <message>
        <source>The meter rejected a frame.</source>
        <translation>Le compteur a rejeté une trame.</translation>
    </message>
    <message>
        <source>The meter reports a fault of its hardware.</source>
        <translation>Le compteur signale un défaut de son matériel.</translation>
    </message>
    <message>
        <source>The meter reports a temporary failure.</source>
        <translation>Le compteur signale une défaillance temporaire.</translation>
    </message>
    <message>
        <source>The meter took the value, but shows another one.</source>
        <translation>Le compteur a pris la valeur, mais en affiche une autre.</translation>
    </message>
    <message>
        <source>The meter uses something that this program does not support.</source>
        <translation>Le compteur utilise une fonction que ce programme ne prend pas en charge.</translation>
    </message>
    <message>
        <source>The meter waited too long for this client.</source>
        <translation>Le compteur a attendu ce client trop longtemps.</translation>
    </message>
    <message>
        <source>The meter wants a newer version of DLMS.</source>
        <translation>Le compteur exige une version plus récente de DLMS.</translation>
    </message>
    <message>
        <source>The meter wants to be told how this client authenticates.</source>
        <translation>Le compteur exige que ce client indique son mode d’authentification.</translation>
    </message>
    <message>
        <source>The meter&apos;s application refuses the association.</source>
        <translation>L’application du compteur refuse l’association.</translation>
    </message>
    <message>
        <source>The meter&apos;s protocol layer refuses the association and gives no reason.</source>
        <translation>La couche protocole du compteur refuse l’association et ne donne aucune raison.</translation>
    </message>
    <message>
        <source>The meter&apos;s protocol layer refuses the association without a reason.</source>
        <translation>La couche protocole du compteur refuse l’association sans raison.</translation>
    </message>
    <message>
        <source>The meter&apos;s protocol layer refuses with a number that the standard does not list.</source>
        <translation>La couche protocole du compteur refuse avec un nombre que la norme ne prévoit pas.</translation>
    </message>
    <message>
        <source>The meter&apos;s storage is full or faulty.</source>
        <translation>La mémoire du compteur est pleine ou défectueuse.</translation>
    </message>
    <message>
        <source>The method expects a parameter of another type.</source>
        <translation>La méthode attend un paramètre d’un autre type.</translation>
    </message>
    <message>
        <source>The method would reach beyond what this client may change.</source>
        <translation>La méthode dépasserait ce que ce client peut modifier.</translation>
    </message>
    <message>
        <source>The object does not have this attribute.</source>
        <translation>L’objet n’a pas cet attribut.</translation>
    </message>
    <message>
        <source>The object exists and cannot be reached now.</source>
        <translation>L’objet existe mais est actuellement inaccessible.</translation>
    </message>
    <message>
        <source>The object is of another class.</source>
        <translation>L’objet est d’une autre classe.</translation>
    </message>
    <message>
        <source>The password or the key of this access level is wrong.</source>
        <translation>Le mot de passe ou la clé de ce niveau d’accès est erroné.</translation>
    </message>
    <message>
        <source>The port broke while it was in use.</source>
        <translation>Le port est tombé en panne pendant son utilisation.</translation>
    </message>
    <message>
        <source>The port does not exist.</source>
        <translation>Le port n’existe pas.</translation>
    </message>
    <message>
        <source>The request asks for more than this client may see.</source>
        <translation>La requête demande plus que ce que ce client peut voir.</translation>
    </message>
    <message>
        <source>The request asks for more than this client may see: a range, a column or an array element.</source>
        <translation>La requête demande plus que ce que ce client peut voir&#xa0;: une plage, une colonne ou un élément de tableau.</translation>
    </message>
    <message>
        <source>The request is longer than the meter takes.</source>
        <translation>La requête est trop longue pour le compteur.</translation>
    </message>
    <message>
        <source>The request or its answer is longer than agreed.</source>
        <translation>La requête ou sa réponse est plus longue que convenu.</translation>
    </message>
    <message>
        <source>The request was meant for another system title.</source>
        <translation>La requête était destinée à un autre titre système.</translation>
    </message>
    <message>
        <source>The signature does not match the command and the key.</source>
        <translation>La signature ne correspond pas à la commande et à la clé.</translation>
    </message>
    <message>
        <source>The value is outside what is allowed.</source>
        <translation>La valeur est hors de la plage autorisée.</translation>
    </message>
    <message>
        <source>There is an object with this OBIS code, but of another class, or without this attribute.</source>
        <translation>Il existe un objet avec ce code OBIS, mais d’une autre classe ou sans cet attribut.</translation>
    </message>
    <message>
        <source>There is no association with the meter.</source>
        <translation>Il n’y a pas d’association avec le compteur.</translation>
    </message>
    <message>
        <source>There is no such setting in this family.</source>
        <translation>Ce réglage n’existe pas dans cette famille.</translation>
    </message>
    <message>
        <source>This access level needs a password or keys, and none were used.</source>
        <translation>Ce niveau d’accès exige un mot de passe ou des clés, et aucun n’a été utilisé.</translation>
    </message>
    <message>
        <source>This access level needs a password.</source>
        <translation>Ce niveau d’accès exige un mot de passe.</translation>
    </message>
    <message>
        <source>This cannot be run or stopped from outside.</source>
        <translation>Ceci ne peut être ni exécuté ni arrêté de l’extérieur.</translation>
    </message>
    <message>
        <source>This client may not invoke this method.</source>
        <translation>Ce client ne peut pas appeler cette méthode.</translation>
    </message>
    <message>
        <source>This client may not read or write this attribute.</source>
        <translation>Ce client ne peut ni lire ni écrire cet attribut.</translation>
    </message>
    <message>
        <source>This client may not read or write this.</source>
        <translation>Ce client ne peut ni lire ni écrire ceci.</translation>
    </message>
    <message>
        <source>This is not a configuration document.</source>
        <translation>Ceci n’est pas un document de configuration.</translation>
    </message>
    <message>
        <source>This meter family is not known.</source>
        <translation>Cette famille de compteurs est inconnue.</translation>
    </message>
    <message>
        <source>This setting does not have that code.</source>
        <translation>Ce réglage n’a pas ce code.</translation>
    </message>
    <message>
        <source>Try again later, or with another access level.</source>
        <translation>Réessayez plus tard, ou avec un autre niveau d’accès.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again later; the function may be switched off in this meter.</source>
        <translation>Réessayez plus tard&#xa0;; la fonction est peut-être désactivée dans ce compteur.</translation>
    </message>
    <message>
        <source>Try again. If it happens every time, keep a trace and send it with a report.</source>
        <translation>Réessayez. Si cela se produit à chaque fois, conservez une trace et joignez-la à un rapport.</translation>
    </message>
    <message>
        <source>Update Metersmith, then open it again.</source>
        <translation>Mettez Metersmith à jour, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Use a document of the meter&apos;s own family, or connect the meter that the document is for.</source>
        <translation>Utilisez un document de la famille du compteur, ou connectez le compteur auquel le document est destiné.</translation>
    </message>
    <message>
        <source>Use an access level with more rights. Some values are fixed at ordering or locked in the meter; then take them out of the document.</source>
        <translation>Utilisez un niveau d’accès disposant de plus de droits. Certaines valeurs sont fixées à la commande ou verrouillées dans le compteur&#xa0;; retirez-les alors du document.</translation>
    </message>
    <message>
        <source>Use another way of reading, or another access level.</source>
        <translation>Utilisez un autre mode de lecture ou un autre niveau d’accès.</translation>
    </message>
    <message>
        <source>Use the meter&apos;s own buttons or schedule.</source>
        <translation>Utilisez les boutons ou le programme horaire du compteur.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; another client may be connected.</source>
        <translation>Attendez une minute et reconnectez-vous&#xa0;; un autre client est peut-être connecté.</translation>
    </message>
    <message>
        <source>Wait a minute and connect again; keep a trace if it stays.</source>
        <translation>Attendez une minute et reconnectez-vous&#xa0;; conservez une trace si cela persiste.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays, the meter may be faulty.</source>
        <translation>Attendez un instant et réessayez. Si cela persiste, le compteur est peut-être défectueux.</translation>
    </message>
    <message>
        <source>Wait a moment and try again; some meters refuse while they close a billing period or switch the breaker.</source>
        <translation>Attendez un instant et réessayez&#xa0;; certains compteurs refusent pendant la clôture d’une période de facturation ou la manœuvre du disjoncteur.</translation>
    </message>
    <message>
        <source>Wait some minutes, then connect again.</source>
        <translation>Attendez quelques minutes, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendez la fin.</translation>
    </message>
    <message>
        <source>Write again from the start.</source>
        <translation>Écrivez à nouveau depuis le début.</translation>
    </message>
    <message>
        <source>You may not use this port.</source>
        <translation>Vous n’avez pas le droit d’utiliser ce port.</translation>
    </message>
    <message>
        <source>Frames arrive, decryption fails with this key: the meter has another one.</source>
        <translation>Des trames arrivent, le déchiffrement échoue avec cette clé : le compteur en a une autre.</translation>
    </message>
    <message>
        <source>Looking for the meter</source>
        <translation>Recherche du compteur</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges came damaged</source>
        <translation>%1 échanges sur %2 sont arrivés altérés</translation>
    </message>
    <message>
        <source>IEC 62056-21 sign-on at %1</source>
        <translation>Ouverture IEC 62056-21 à %1</translation>
    </message>
    <message>
        <source>mode E from 300 7E1, then server %1/%2 as client %3</source>
        <translation>mode E depuis 300 7E1, puis serveur %1/%2 comme client %3</translation>
    </message>
    <message>
        <source>wrapper to server %1/%2 as client %3</source>
        <translation>wrapper vers le serveur %1/%2 comme client %3</translation>
    </message>
    <message>
        <source>SNRM to server %1/%2 as client %3, at %4</source>
        <translation>SNRM vers le serveur %1/%2 comme client %3, à %4</translation>
    </message>
    <message>
        <source>the link stands</source>
        <translation>la liaison est établie</translation>
    </message>
    <message>
        <source>the meter opens programming mode</source>
        <translation>le compteur ouvre le mode programmation</translation>
    </message>
    <message>
        <source>the meter lets us in</source>
        <translation>le compteur nous laisse entrer</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>écho</translation>
    </message>
    <message>
        <source>no byte</source>
        <translation>aucun octet</translation>
    </message>
    <message>
        <source>meter %1 %2</source>
        <translation>compteur %1 %2</translation>
    </message>
    <message>
        <source>, first byte after %1 ms</source>
        <translation>, premier octet après %1 ms</translation>
    </message>
    <message>
        <source>, after %1 ms</source>
        <translation>, après %1 ms</translation>
    </message>
    <message>
        <source>sudo usermod -aG %1 $USER, then log out and in again</source>
        <translation>sudo usermod -aG %1 $USER, puis se déconnecter et se reconnecter</translation>
    </message>
    <message>
        <source>no serial port: the driver %1 is not loaded</source>
        <translation>pas de port série : le pilote %1 n’est pas chargé</translation>
    </message>
    <message>
        <source>no serial port: the driver %1 does not know it</source>
        <translation>pas de port série : le pilote %1 ne la connaît pas</translation>
    </message>
    <message>
        <source>no permission for %1</source>
        <translation>pas d’autorisation pour %1</translation>
    </message>
    <message>
        <source>no serial port (the driver %1 is not loaded) and no permission for %2</source>
        <translation>pas de port série (le pilote %1 n’est pas chargé) et pas d’autorisation pour %2</translation>
    </message>
    <message>
        <source>%1 has it open</source>
        <translation>%1 l’a ouvert</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Fermer ce programme.</translation>
    </message>
    <message>
        <source>Bluetooth serial port</source>
        <translation>Port série Bluetooth</translation>
    </message>
    <message>
        <source>Waiting for the meter to send</source>
        <translation>Attente de l’envoi du compteur</translation>
    </message>
    <message>
        <source>Writing registers</source>
        <translation>Écriture de registres</translation>
    </message>
    <message>
        <source>Reading registers</source>
        <translation>Lecture de registres</translation>
    </message>
    <message>
        <source>Receiving the readout: %1 lines, %2 bytes</source>
        <translation>Réception du relevé : %1 lignes, %2 octets</translation>
    </message>
    <message>
        <source>A meter is there, at another server address.</source>
        <translation>Un compteur est là, à une autre adresse de serveur.</translation>
    </message>
    <message>
        <source>Answers come damaged: the head sits badly, or light disturbs it.</source>
        <translation>Les réponses arrivent altérées : la tête est mal placée, ou la lumière la gêne.</translation>
    </message>
    <message>
        <source>Ask for its server address (logical and physical) and give it with --server.</source>
        <translation>Demander son adresse de serveur (logique et physique) et la donner avec --server.</translation>
    </message>
    <message>
        <source>Bytes come that make no sense at any speed or parity tried.</source>
        <translation>Des octets arrivent, sans aucun sens à aucune vitesse ni parité essayée.</translation>
    </message>
    <message>
        <source>Check address and port number, that the converter or gateway has supply, and that no firewall is between.</source>
        <translation>Vérifier l’adresse et le numéro de port, que le convertisseur ou la passerelle est alimenté et qu’aucun pare-feu ne s’interpose.</translation>
    </message>
    <message>
        <source>Check that the converter&apos;s cable or head is on the meter, and the converter&apos;s speed and parity: 9600 8N1.</source>
        <translation>Vérifier que le câble ou la tête du convertisseur est sur le compteur, ainsi que la vitesse et la parité du convertisseur : 9600 8N1.</translation>
    </message>
    <message>
        <source>Check the cable, plug the head in again, and start once more.</source>
        <translation>Vérifier le câble, rebrancher la tête et recommencer.</translation>
    </message>
    <message>
        <source>Check the password of this access level. It was tried once; some meters lock for minutes after several wrong ones.</source>
        <translation>Vérifier le mot de passe de ce niveau d’accès. Il a été essayé une fois ; certains compteurs se bloquent plusieurs minutes après plusieurs erreurs.</translation>
    </message>
    <message>
        <source>Check the password; some meters leave programming mode for minutes after wrong ones.</source>
        <translation>Vérifier le mot de passe ; certains compteurs quittent le mode programmation pour plusieurs minutes après des erreurs.</translation>
    </message>
    <message>
        <source>Choose a client (access level) that the meter knows, with the security that belongs to it.</source>
        <translation>Choisir un client (niveau d’accès) que le compteur connaît, avec la sécurité qui lui appartient.</translation>
    </message>
    <message>
        <source>Choose a client (access level) that the meter knows.</source>
        <translation>Choisir un client (niveau d’accès) que le compteur connaît.</translation>
    </message>
    <message>
        <source>Close the other program, then start once more.</source>
        <translation>Fermer l’autre programme, puis recommencer.</translation>
    </message>
    <message>
        <source>Compare serial number and system title of the key file with the meter&apos;s, see that encryption and authentication key are not exchanged, and that nobody has changed the keys since.</source>
        <translation>Comparer le numéro de série et le titre système du fichier de clés avec ceux du compteur, vérifier que clé de chiffrement et clé d’authentification ne sont pas interverties et que personne n’a changé les clés depuis.</translation>
    </message>
    <message>
        <source>End the other connection, or wait two minutes until the meter gives it up, and start once more.</source>
        <translation>Terminer l’autre connexion, ou attendre deux minutes que le compteur l’abandonne, puis recommencer.</translation>
    </message>
    <message>
        <source>Give the meter&apos;s key file with --keys, or choose a client that needs none.</source>
        <translation>Donner le fichier de clés du compteur avec --keys, ou choisir un client qui n’en demande pas.</translation>
    </message>
    <message>
        <source>Give the password of this access level, or choose the public client.</source>
        <translation>Donner le mot de passe de ce niveau d’accès, ou choisir le client public.</translation>
    </message>
    <message>
        <source>Keep a trace (--trace FILE) and send it with a report.</source>
        <translation>Garder une trace (--trace FILE) et l’envoyer avec un rapport.</translation>
    </message>
    <message>
        <source>Keep bright light away, see that no other device is on the line, and keep a trace (--trace FILE).</source>
        <translation>Éloigner toute lumière vive, vérifier qu’aucun autre appareil n’est sur la ligne et garder une trace (--trace FILE).</translation>
    </message>
    <message>
        <source>Let the mode be found out (auto); where registers are wanted, see whether the meter&apos;s data readout holds them.</source>
        <translation>Laisser trouver le mode (auto) ; si des registres sont voulus, voir si le relevé de données du compteur les contient.</translation>
    </message>
    <message>
        <source>Look the message up in the meter&apos;s manual. Most often the register does not exist, may not be written, or needs a password.</source>
        <translation>Chercher le message dans le manuel du compteur. Le plus souvent le registre n’existe pas, n’est pas inscriptible ou exige un mot de passe.</translation>
    </message>
    <message>
        <source>Nobody takes connections at this network address.</source>
        <translation>Personne n’accepte de connexion à cette adresse réseau.</translation>
    </message>
    <message>
        <source>Not one byte comes back, at any speed.</source>
        <translation>Pas un octet ne revient, à aucune vitesse.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Plug in the optical head, or choose the port where it is; &quot;heads&quot; lists them.</source>
        <translation>Brancher la tête optique, ou choisir le port où elle se trouve ; &quot;heads&quot; les énumère.</translation>
    </message>
    <message>
        <source>Read it with &quot;readout&quot;; its COSEM objects cannot be reached at this port.</source>
        <translation>Le lire avec &quot;readout&quot; ; ses objets COSEM ne sont pas accessibles par ce port.</translation>
    </message>
    <message>
        <source>Read its data readout instead. An OMNIPOWER meter may have mode E switched off (Z18), or answer HDLC directly.</source>
        <translation>Lire plutôt son relevé de données. Un compteur OMNIPOWER peut avoir le mode E désactivé (Z18) ou répondre directement en HDLC.</translation>
    </message>
    <message>
        <source>Read the meter&apos;s counter as the public client and go on above it; see that no other program uses the same keys.</source>
        <translation>Lire le compteur d’invocation en client public et continuer au-dessus ; vérifier qu’aucun autre programme n’utilise les mêmes clés.</translation>
    </message>
    <message>
        <source>Seat the head in the middle of the port, hold it still, and keep sunlight and lamps away; the link quality shows when it is well.</source>
        <translation>Placer la tête au milieu du port, la tenir immobile et écarter soleil et lampes ; la qualité de la ligne montre quand c’est bon.</translation>
    </message>
    <message>
        <source>Seat the head on the optical port, cable downwards, and turn it the right way up. Check that the meter has supply, that its cover does not hide the port, and that the port is not disabled (right push button, or by configuration).</source>
        <translation>Placer la tête sur le port optique, câble vers le bas, et la tourner dans le bon sens. Vérifier que le compteur est alimenté, que son couvercle ne cache pas le port et que le port n’est pas désactivé (bouton-poussoir droit, ou par configuration).</translation>
    </message>
    <message>
        <source>Start again: the meter now lets this client in. If it happens again, another program uses the same keys.</source>
        <translation>Recommencer : le compteur laisse maintenant entrer ce client. Si cela se reproduit, un autre programme utilise les mêmes clés.</translation>
    </message>
    <message>
        <source>The connection stands, and not one byte comes back.</source>
        <translation>La connexion tient, et pas un octet ne revient.</translation>
    </message>
    <message>
        <source>The head echoes, the meter is silent.</source>
        <translation>La tête renvoie l’écho, le compteur se tait.</translation>
    </message>
    <message>
        <source>The head works and reflects its own light. Seat it on the meter&apos;s optical port, cable downwards. If it sits well, the port may be disabled in the meter.</source>
        <translation>La tête fonctionne et réfléchit sa propre lumière. La placer sur le port optique du compteur, câble vers le bas. Si elle est bien placée, le port est peut-être désactivé dans le compteur.</translation>
    </message>
    <message>
        <source>The invocation counter had fallen behind the meter&apos;s; it has been read from the meter and set.</source>
        <translation>Le compteur d’invocation était en retard sur celui du compteur ; il y a été lu et repris.</translation>
    </message>
    <message>
        <source>The line is good, but the keys are not those of this meter.</source>
        <translation>La ligne est bonne, mais les clés ne sont pas celles de ce compteur.</translation>
    </message>
    <message>
        <source>The meter answers HDLC, but not the sign-on of IEC 62056-21.</source>
        <translation>Le compteur répond à HDLC, mais pas à l’ouverture IEC 62056-21.</translation>
    </message>
    <message>
        <source>The meter answers IEC 62056-21, but offers no HDLC behind it.</source>
        <translation>Le compteur répond en IEC 62056-21, mais n’offre pas HDLC ensuite.</translation>
    </message>
    <message>
        <source>The meter answers and lets us in.</source>
        <translation>Le compteur répond et nous laisse entrer.</translation>
    </message>
    <message>
        <source>The meter answers only after the sign-on of IEC 62056-21.</source>
        <translation>Le compteur ne répond qu’après l’ouverture IEC 62056-21.</translation>
    </message>
    <message>
        <source>The meter answers the public client, and not this one.</source>
        <translation>Le compteur répond au client public, et pas à celui-ci.</translation>
    </message>
    <message>
        <source>The meter answers whole frames, but does not get on.</source>
        <translation>Le compteur répond par des trames entières, mais n’avance pas.</translation>
    </message>
    <message>
        <source>The meter answers with an error message of its maker.</source>
        <translation>Le compteur répond par un message d’erreur de son fabricant.</translation>
    </message>
    <message>
        <source>The meter answers; to be let in as this client, a password is needed and none was given.</source>
        <translation>Le compteur répond ; pour entrer comme ce client, un mot de passe est nécessaire et aucun n’a été donné.</translation>
    </message>
    <message>
        <source>The meter answers; to be let in as this client, keys are needed and none were given.</source>
        <translation>Le compteur répond ; pour entrer comme ce client, des clés sont nécessaires et aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>The meter did not take the password of programming mode.</source>
        <translation>Le compteur n’a pas accepté le mot de passe du mode programmation.</translation>
    </message>
    <message>
        <source>The meter does not offer this mode of IEC 62056-21.</source>
        <translation>Le compteur n’offre pas ce mode d’IEC 62056-21.</translation>
    </message>
    <message>
        <source>The meter is there, but speaks the other framing: HDLC, or the wrapper.</source>
        <translation>Le compteur est là, mais parle l’autre tramage : HDLC, ou le wrapper.</translation>
    </message>
    <message>
        <source>The meter opens HDLC, and answers at none of the addresses known.</source>
        <translation>Le compteur ouvre HDLC et ne répond à aucune des adresses connues.</translation>
    </message>
    <message>
        <source>The meter refuses every connection: another reader may be connected.</source>
        <translation>Le compteur refuse toute connexion : un autre lecteur est peut-être connecté.</translation>
    </message>
    <message>
        <source>The meter refuses the invocation counter.</source>
        <translation>Le compteur refuse le compteur d’invocation.</translation>
    </message>
    <message>
        <source>The meter refuses this client.</source>
        <translation>Le compteur refuse ce client.</translation>
    </message>
    <message>
        <source>The meter speaks IEC 62056-21 alone: there is no HDLC at this port.</source>
        <translation>Le compteur parle uniquement IEC 62056-21 : il n’y a pas d’HDLC à ce port.</translation>
    </message>
    <message>
        <source>The meter speaks at another speed.</source>
        <translation>Le compteur parle à une autre vitesse.</translation>
    </message>
    <message>
        <source>The meter speaks with another parity.</source>
        <translation>Le compteur parle avec une autre parité.</translation>
    </message>
    <message>
        <source>There is no optical head at this port.</source>
        <translation>Il n’y a pas de tête optique à ce port.</translation>
    </message>
    <message>
        <source>This program speaks 8N1 in HDLC and 7E1 in the sign-on: set the meter or the converter between to that, or read it with a program that can be set.</source>
        <translation>Ce programme parle 8N1 en HDLC et 7E1 à l’ouverture : régler ainsi le compteur ou le convertisseur intermédiaire, ou le lire avec un programme réglable.</translation>
    </message>
    <message>
        <source>Use the address that works, named below.</source>
        <translation>Utiliser l’adresse qui fonctionne, indiquée ci-dessous.</translation>
    </message>
    <message>
        <source>Use the address that works, named below; first make sure that it is the meter you mean.</source>
        <translation>Utiliser l’adresse qui fonctionne, indiquée ci-dessous ; s’assurer d’abord que c’est bien le compteur voulu.</translation>
    </message>
    <message>
        <source>Use the protocol that works, named below.</source>
        <translation>Utiliser le protocole qui fonctionne, indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>Use the protocol that works, named below; or enable IEC 62056-21 in the meter (Z18: 001 or 002).</source>
        <translation>Utiliser le protocole qui fonctionne, indiqué ci-dessous ; ou activer IEC 62056-21 dans le compteur (Z18 : 001 ou 002).</translation>
    </message>
    <message>
        <source>Use the speed that works, named below.</source>
        <translation>Utiliser la vitesse qui fonctionne, indiquée ci-dessous.</translation>
    </message>
    <message>
        <source>Connection lost; signing on again (%1 of %2)</source>
        <translation>Connexion perdue ; nouvelle ouverture (%1 sur %2)</translation>
    </message>
    <message>
        <source>Let the program make the parity: add ?parity=none to the port&apos;s address. If the speed is refused, use another converter.</source>
        <translation>Laissez le programme faire la parité : ajoutez ?parity=none à l&apos;adresse du port. Si la vitesse est refusée, utilisez un autre convertisseur.</translation>
    </message>
    <message>
        <source>The port does not do characters of this form: its driver or converter refuses the parity or speed.</source>
        <translation>Le port n&apos;accepte pas les caractères de cette forme : son pilote ou son convertisseur refuse la parité ou la vitesse.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n attempt(s) more</source>
        <translation>
            <numerusform>et %n autre tentative</numerusform>
            <numerusform>et %n autres tentatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>typecodes</name>
    <message>
        <source>+1 hour (DK/NO/SE/DE/FR/ES)</source>
        <translation>+1 heure (DK/NO/SE/DE/FR/ES)</translation>
    </message>
    <message>
        <source>+10 hours</source>
        <translation>+10 heures</translation>
    </message>
    <message>
        <source>+11 hours</source>
        <translation>+11 heures</translation>
    </message>
    <message>
        <source>+12 hours</source>
        <translation>+12 heures</translation>
    </message>
    <message>
        <source>+2 hours (FI)</source>
        <translation>+2 heures (FI)</translation>
    </message>
    <message>
        <source>+3 hours</source>
        <translation>+3 heures</translation>
    </message>
    <message>
        <source>+4 hours</source>
        <translation>+4 heures</translation>
    </message>
    <message>
        <source>+5 hours</source>
        <translation>+5 heures</translation>
    </message>
    <message>
        <source>+6 hours</source>
        <translation>+6 heures</translation>
    </message>
    <message>
        <source>+7 hours</source>
        <translation>+7 heures</translation>
    </message>
    <message>
        <source>+8 hours</source>
        <translation>+8 heures</translation>
    </message>
    <message>
        <source>+9 hours</source>
        <translation>+9 heures</translation>
    </message>
    <message>
        <source>-1 hour</source>
        <translation>-1 heure</translation>
    </message>
    <message>
        <source>-10 hours</source>
        <translation>-10 heures</translation>
    </message>
    <message>
        <source>-11 hours</source>
        <translation>-11 heures</translation>
    </message>
    <message>
        <source>-2 hours</source>
        <translation>-2 heures</translation>
    </message>
    <message>
        <source>-3 hours</source>
        <translation>-3 heures</translation>
    </message>
    <message>
        <source>-4 hours</source>
        <translation>-4 heures</translation>
    </message>
    <message>
        <source>-5 hours</source>
        <translation>-5 heures</translation>
    </message>
    <message>
        <source>-6 hours</source>
        <translation>-6 heures</translation>
    </message>
    <message>
        <source>-7 hours</source>
        <translation>-7 heures</translation>
    </message>
    <message>
        <source>-8 hours</source>
        <translation>-8 heures</translation>
    </message>
    <message>
        <source>-9 hours</source>
        <translation>-9 heures</translation>
    </message>
    <message>
        <source>10 A/5 A or 2 A/1 A</source>
        <translation>10 A/5 A ou 2 A/1 A</translation>
    </message>
    <message>
        <source>100 A/5 A or 20 A/1 A</source>
        <translation>100 A/5 A ou 20 A/1 A</translation>
    </message>
    <message>
        <source>1000 A/5 A or 200 A/1 A</source>
        <translation>1000 A/5 A ou 200 A/1 A</translation>
    </message>
    <message>
        <source>1107 configuration</source>
        <translation>Configuration 1107</translation>
    </message>
    <message>
        <source>120 A/5 A or 24 A/1 A</source>
        <translation>120 A/5 A ou 24 A/1 A</translation>
    </message>
    <message>
        <source>15 A/5 A or 3 A/1 A</source>
        <translation>15 A/5 A ou 3 A/1 A</translation>
    </message>
    <message>
        <source>15 min.</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>150 A/5 A or 30 A/1 A</source>
        <translation>150 A/5 A ou 30 A/1 A</translation>
    </message>
    <message>
        <source>1500 A/5 A or 300 A/1 A</source>
        <translation>1500 A/5 A ou 300 A/1 A</translation>
    </message>
    <message>
        <source>160 A/5 A or 32 A/1 A</source>
        <translation>160 A/5 A ou 32 A/1 A</translation>
    </message>
    <message>
        <source>1st variant</source>
        <translation>1re variante</translation>
    </message>
    <message>
        <source>2 systems (Aron)</source>
        <translation>2 systèmes (Aron)</translation>
    </message>
    <message>
        <source>2-tariff / A+ out</source>
        <translation>2 tarifs / Sortie A+</translation>
    </message>
    <message>
        <source>2-tariff / Alarm in</source>
        <translation>2 tarifs / Entrée alarme</translation>
    </message>
    <message>
        <source>2-tariff / Alarm in inverted</source>
        <translation>2 tarifs / Entrée alarme inversée</translation>
    </message>
    <message>
        <source>2-tariff inverted / A+ out</source>
        <translation>2 tarifs inversé / Sortie A+</translation>
    </message>
    <message>
        <source>2-tariff inverted / Alarm in</source>
        <translation>2 tarifs inversé / Entrée alarme</translation>
    </message>
    <message>
        <source>2-tariff inverted / Alarm in inverted</source>
        <translation>2 tarifs inversé / Entrée alarme inversée</translation>
    </message>
    <message>
        <source>20 A/5 A or 4 A/1 A</source>
        <translation>20 A/5 A ou 4 A/1 A</translation>
    </message>
    <message>
        <source>200 A/5 A or 40 A/1 A</source>
        <translation>200 A/5 A ou 40 A/1 A</translation>
    </message>
    <message>
        <source>2000 A/5 A or 400 A/1 A</source>
        <translation>2000 A/5 A ou 400 A/1 A</translation>
    </message>
    <message>
        <source>230 V AC tariff inputs of the primary module.</source>
        <translation>Entrées tarifaires 230 V AC du module primaire.</translation>
    </message>
    <message>
        <source>2nd variant</source>
        <translation>2e variante</translation>
    </message>
    <message>
        <source>3 systems</source>
        <translation>3 systèmes</translation>
    </message>
    <message>
        <source>30 min.</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>30 ms pulse length / alarm input active</source>
        <translation>Durée d’impulsion 30 ms / entrée alarme active</translation>
    </message>
    <message>
        <source>30 ms pulse length / alarm input deactivated</source>
        <translation>Durée d’impulsion 30 ms / entrée alarme désactivée</translation>
    </message>
    <message>
        <source>300 A/5 A or 60 A/1 A</source>
        <translation>300 A/5 A ou 60 A/1 A</translation>
    </message>
    <message>
        <source>3000 A/5 A or 600 A/1 A</source>
        <translation>3000 A/5 A ou 600 A/1 A</translation>
    </message>
    <message>
        <source>4-tariff</source>
        <translation>4 tarifs</translation>
    </message>
    <message>
        <source>4-tariff inverted</source>
        <translation>4 tarifs inversé</translation>
    </message>
    <message>
        <source>4-tariff sync load control</source>
        <translation>Contrôle de charge synchronisé 4 tarifs</translation>
    </message>
    <message>
        <source>4-tariff sync load control inverted</source>
        <translation>Contrôle de charge synchronisé 4 tarifs inversé</translation>
    </message>
    <message>
        <source>5 A/5 A or 1 A/1 A</source>
        <translation>5 A/5 A ou 1 A/1 A</translation>
    </message>
    <message>
        <source>50 A/5 A or 10 A/1 A</source>
        <translation>50 A/5 A ou 10 A/1 A</translation>
    </message>
    <message>
        <source>500 A/5 A or 100 A/1 A</source>
        <translation>500 A/5 A ou 100 A/1 A</translation>
    </message>
    <message>
        <source>60 min.</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>75 A/5 A or 15 A/1 A</source>
        <translation>75 A/5 A ou 15 A/1 A</translation>
    </message>
    <message>
        <source>80 ms pulse length / alarm input active</source>
        <translation>Durée d’impulsion 80 ms / entrée alarme active</translation>
    </message>
    <message>
        <source>80 ms pulse length / alarm input deactivated</source>
        <translation>Durée d’impulsion 80 ms / entrée alarme désactivée</translation>
    </message>
    <message>
        <source>A locked ratio cannot be changed and not be unlocked through the optical port.</source>
        <translation>Un rapport verrouillé ne peut être ni modifié ni déverrouillé par le port optique.</translation>
    </message>
    <message>
        <source>A- out / A+ out</source>
        <translation>Sortie A- / Sortie A+</translation>
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
        <translation>Puissance active exportée P- maximale cumulée</translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+</source>
        <translation>Puissance active importée P+ maximale cumulée</translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+, tariff 1</source>
        <translation>Puissance active importée P+ maximale cumulée, tarif 1</translation>
    </message>
    <message>
        <source>Accumulated maximum active power import P+, tariff 2</source>
        <translation>Puissance active importée P+ maximale cumulée, tarif 2</translation>
    </message>
    <message>
        <source>Accumulated maximum reactive power export Q-</source>
        <translation>Puissance réactive exportée Q- maximale cumulée</translation>
    </message>
    <message>
        <source>Accumulated maximum reactive power import Q+</source>
        <translation>Puissance réactive importée Q+ maximale cumulée</translation>
    </message>
    <message>
        <source>Accuracy class</source>
        <translation>Classe de précision</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L1, primary</source>
        <translation>Énergie active exportée A- de la phase L1, primaire</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L2, primary</source>
        <translation>Énergie active exportée A- de la phase L2, primaire</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L3, primary</source>
        <translation>Énergie active exportée A- de la phase L3, primaire</translation>
    </message>
    <message>
        <source>Active energy export A-, primary</source>
        <translation>Énergie active exportée A-, primaire</translation>
    </message>
    <message>
        <source>Active energy export A-, secondary</source>
        <translation>Énergie active exportée A-, secondaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 1, primary</source>
        <translation>Énergie active exportée A-, tarif 1, primaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 1, secondary</source>
        <translation>Énergie active exportée A-, tarif 1, secondaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 2, primary</source>
        <translation>Énergie active exportée A-, tarif 2, primaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 2, secondary</source>
        <translation>Énergie active exportée A-, tarif 2, secondaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 3, primary</source>
        <translation>Énergie active exportée A-, tarif 3, primaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 3, secondary</source>
        <translation>Énergie active exportée A-, tarif 3, secondaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 4, primary</source>
        <translation>Énergie active exportée A-, tarif 4, primaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 4, secondary</source>
        <translation>Énergie active exportée A-, tarif 4, secondaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 5, primary</source>
        <translation>Énergie active exportée A-, tarif 5, primaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 5, secondary</source>
        <translation>Énergie active exportée A-, tarif 5, secondaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 6, primary</source>
        <translation>Énergie active exportée A-, tarif 6, primaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 6, secondary</source>
        <translation>Énergie active exportée A-, tarif 6, secondaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 7, primary</source>
        <translation>Énergie active exportée A-, tarif 7, primaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 7, secondary</source>
        <translation>Énergie active exportée A-, tarif 7, secondaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 8, primary</source>
        <translation>Énergie active exportée A-, tarif 8, primaire</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 8, secondary</source>
        <translation>Énergie active exportée A-, tarif 8, secondaire</translation>
    </message>
    <message>
        <source>Active energy export A-, trip counter</source>
        <translation>Énergie active exportée A-, compteur partiel</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L1, primary</source>
        <translation>Énergie active importée A+ de la phase L1, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L2, primary</source>
        <translation>Énergie active importée A+ de la phase L2, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L3, primary</source>
        <translation>Énergie active importée A+ de la phase L3, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+, primary</source>
        <translation>Énergie active importée A+, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+, secondary</source>
        <translation>Énergie active importée A+, secondaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 1, primary</source>
        <translation>Énergie active importée A+, tarif 1, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 1, secondary</source>
        <translation>Énergie active importée A+, tarif 1, secondaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 2, primary</source>
        <translation>Énergie active importée A+, tarif 2, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 2, secondary</source>
        <translation>Énergie active importée A+, tarif 2, secondaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 3, primary</source>
        <translation>Énergie active importée A+, tarif 3, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 3, secondary</source>
        <translation>Énergie active importée A+, tarif 3, secondaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 4, primary</source>
        <translation>Énergie active importée A+, tarif 4, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 4, secondary</source>
        <translation>Énergie active importée A+, tarif 4, secondaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 5, primary</source>
        <translation>Énergie active importée A+, tarif 5, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 5, secondary</source>
        <translation>Énergie active importée A+, tarif 5, secondaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 6, primary</source>
        <translation>Énergie active importée A+, tarif 6, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 6, secondary</source>
        <translation>Énergie active importée A+, tarif 6, secondaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 7, primary</source>
        <translation>Énergie active importée A+, tarif 7, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 7, secondary</source>
        <translation>Énergie active importée A+, tarif 7, secondaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 8, primary</source>
        <translation>Énergie active importée A+, tarif 8, primaire</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 8, secondary</source>
        <translation>Énergie active importée A+, tarif 8, secondaire</translation>
    </message>
    <message>
        <source>Active energy import A+, trip counter</source>
        <translation>Énergie active importée A+, compteur partiel</translation>
    </message>
    <message>
        <source>Active energy |A+| + |A-|, primary</source>
        <translation>Énergie active |A+| + |A-|, primaire</translation>
    </message>
    <message>
        <source>Active power export P-</source>
        <translation>Puissance active exportée P-</translation>
    </message>
    <message>
        <source>Active power export P- of phase L1</source>
        <translation>Puissance active exportée P- de la phase L1</translation>
    </message>
    <message>
        <source>Active power export P- of phase L2</source>
        <translation>Puissance active exportée P- de la phase L2</translation>
    </message>
    <message>
        <source>Active power export P- of phase L3</source>
        <translation>Puissance active exportée P- de la phase L3</translation>
    </message>
    <message>
        <source>Active power import P+</source>
        <translation>Puissance active importée P+</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1</source>
        <translation>Puissance active importée P+ de la phase L1</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2</source>
        <translation>Puissance active importée P+ de la phase L2</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3</source>
        <translation>Puissance active importée P+ de la phase L3</translation>
    </message>
    <message>
        <source>Add {value}.</source>
        <translation>Ajoutez {value}.</translation>
    </message>
    <message>
        <source>Analysis logger setup</source>
        <translation>Configuration de l’enregistreur d’analyse</translation>
    </message>
    <message>
        <source>Apparent energy export E-, primary</source>
        <translation>Énergie apparente exportée E-, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, trip counter</source>
        <translation>Énergie apparente exportée E-, compteur partiel</translation>
    </message>
    <message>
        <source>Apparent energy import E+, primary</source>
        <translation>Énergie apparente importée E+, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, trip counter</source>
        <translation>Énergie apparente importée E+, compteur partiel</translation>
    </message>
    <message>
        <source>Apparent power export S-</source>
        <translation>Puissance apparente exportée S-</translation>
    </message>
    <message>
        <source>Apparent power import S+</source>
        <translation>Puissance apparente importée S+</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Automatic list</source>
        <translation>Liste automatique</translation>
    </message>
    <message>
        <source>Backup list (without supply)</source>
        <translation>Liste de secours (sans alimentation)</translation>
    </message>
    <message>
        <source>Based on primary energy</source>
        <translation>Sur la base de l’énergie primaire</translation>
    </message>
    <message>
        <source>Based on secondary energy</source>
        <translation>Sur la base de l’énergie secondaire</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>CH 318</source>
        <translation>CH 318</translation>
    </message>
    <message>
        <source>CT primary current</source>
        <translation>Courant primaire du TC</translation>
    </message>
    <message>
        <source>CT ratio</source>
        <translation>Rapport TC</translation>
    </message>
    <message>
        <source>CT secondary current</source>
        <translation>Courant secondaire du TC</translation>
    </message>
    <message>
        <source>Calendar setup</source>
        <translation>Configuration du calendrier</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Changes the day on which the meter closes a billing period.</source>
        <translation>Modifie le jour où le compteur clôture une période de facturation.</translation>
    </message>
    <message>
        <source>Changes the meter&apos;s local time in summer: billing periods and tariffs begin at other moments.</source>
        <translation>Modifie l’heure locale du compteur en été&#xa0;: les périodes de facturation et les tarifs débutent à d’autres moments.</translation>
    </message>
    <message>
        <source>Changes to which tariff energy is counted.</source>
        <translation>Modifie le tarif auquel l’énergie est comptée.</translation>
    </message>
    <message>
        <source>Changes when the meter closes a billing period.</source>
        <translation>Modifie le moment où le compteur clôture une période de facturation.</translation>
    </message>
    <message>
        <source>Changing the integration period deletes the load profile. Read the load profile first.</source>
        <translation>Modifier la période d’intégration efface le profil de charge. Lisez d’abord le profil de charge.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Class 0.5</source>
        <translation>Classe 0.5</translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation>Classe 1</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>Classe B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>Classe C</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code pays</translation>
    </message>
    <message>
        <source>Country specific.</source>
        <translation>Propre au pays.</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Current of phase L1</source>
        <translation>Courant de la phase L1</translation>
    </message>
    <message>
        <source>Current of phase L2</source>
        <translation>Courant de la phase L2</translation>
    </message>
    <message>
        <source>Current of phase L3</source>
        <translation>Courant de la phase L3</translation>
    </message>
    <message>
        <source>Current range</source>
        <translation>Plage de courant</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>République tchèque</translation>
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
        <translation>Quotidien</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Daylight saving time / summer-winter time table</source>
        <translation>Tableau heure d’été/heure d’hiver</translation>
    </message>
    <message>
        <source>Debiting logger 2 interval</source>
        <translation>Intervalle de l’enregistreur de facturation 2</translation>
    </message>
    <message>
        <source>Debiting logging interval</source>
        <translation>Intervalle d’enregistrement de facturation</translation>
    </message>
    <message>
        <source>Debiting stop date</source>
        <translation>Date de clôture de facturation</translation>
    </message>
    <message>
        <source>Debiting stop pulse / -</source>
        <translation>Impulsion de clôture de facturation / -</translation>
    </message>
    <message>
        <source>Decimals in display</source>
        <translation>Décimales à l’affichage</translation>
    </message>
    <message>
        <source>Default setup</source>
        <translation>Configuration par défaut</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Display configuration</source>
        <translation>Configuration de l’affichage</translation>
    </message>
    <message>
        <source>Display test: all segments</source>
        <translation>Test de l’afficheur&#xa0;: tous les segments</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>EU 319</source>
        <translation>EU 319</translation>
    </message>
    <message>
        <source>Energy type</source>
        <translation>Type d’énergie</translation>
    </message>
    <message>
        <source>Enter a type number of this family, or choose the family that the meter is of.</source>
        <translation>Saisissez un numéro de type de cette famille ou choisissez la famille du compteur.</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Every primary energy and power, and with it what is billed, is the secondary value times this ratio. Compare it with the label of the current transformers. The meter logs the change.</source>
        <translation>Toute énergie et puissance primaire, et donc ce qui est facturé, est la valeur secondaire multipliée par ce rapport. Comparez-le avec la plaque des transformateurs de courant. Le compteur consigne la modification.</translation>
    </message>
    <message>
        <source>Every second month, February</source>
        <translation>Tous les deux mois, février</translation>
    </message>
    <message>
        <source>Every second month, January</source>
        <translation>Tous les deux mois, janvier</translation>
    </message>
    <message>
        <source>Every third month, February</source>
        <translation>Tous les trois mois, février</translation>
    </message>
    <message>
        <source>Every third month, January</source>
        <translation>Tous les trois mois, janvier</translation>
    </message>
    <message>
        <source>Every third month, March</source>
        <translation>Tous les trois mois, mars</translation>
    </message>
    <message>
        <source>FI 359</source>
        <translation>FI 359</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Finland (Åland)</source>
        <translation>Finlande (Åland)</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Frequency code protocol</source>
        <translation>Protocole de code de fréquence</translation>
    </message>
    <message>
        <source>GMT</source>
        <translation>GMT</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Generation D</source>
        <translation>Génération D</translation>
    </message>
    <message>
        <source>Generation N</source>
        <translation>Génération N</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greenwich Mean Time (GMT)</source>
        <translation>Heure de Greenwich (GMT)</translation>
    </message>
    <message>
        <source>Half-yearly, April</source>
        <translation>Semestriel, avril</translation>
    </message>
    <message>
        <source>Half-yearly, February</source>
        <translation>Semestriel, février</translation>
    </message>
    <message>
        <source>Half-yearly, January</source>
        <translation>Semestriel, janvier</translation>
    </message>
    <message>
        <source>Half-yearly, June</source>
        <translation>Semestriel, juin</translation>
    </message>
    <message>
        <source>Half-yearly, March</source>
        <translation>Semestriel, mars</translation>
    </message>
    <message>
        <source>Half-yearly, May</source>
        <translation>Semestriel, mai</translation>
    </message>
    <message>
        <source>Historical data: entries of the debiting logger</source>
        <translation>Données historiques&#xa0;: entrées de l’enregistreur de facturation</translation>
    </message>
    <message>
        <source>Hour counter</source>
        <translation>Compteur horaire</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Boîtier</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: input.</source>
        <translation>E/S 1&#xa0;: entrée&#xa0;; E/S 2&#xa0;: entrée.</translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: none.</source>
        <translation>E/S 1&#xa0;: entrée&#xa0;; E/S 2&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>I/O 1: input; I/O 2: output.</source>
        <translation>E/S 1&#xa0;: entrée&#xa0;; E/S 2&#xa0;: sortie.</translation>
    </message>
    <message>
        <source>I/O 1: output; I/O 2: output.</source>
        <translation>E/S 1&#xa0;: sortie&#xa0;; E/S 2&#xa0;: sortie.</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>In the data sheet, not in the technical description.</source>
        <translation>Dans la fiche produit, pas dans la description technique.</translation>
    </message>
    <message>
        <source>Integration period / load profile period</source>
        <translation>Période d’intégration / période du profil de charge</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>LED configuration</source>
        <translation>Configuration de la LED</translation>
    </message>
    <message>
        <source>LED switched off without consumption</source>
        <translation>LED éteinte sans consommation</translation>
    </message>
    <message>
        <source>LED switched on without consumption</source>
        <translation>LED allumée sans consommation</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Listed for CT meters with a HAN port; meaning not published</source>
        <translation>Indiqué pour les compteurs sur TC avec port HAN&#xa0;; signification non publiée</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Load control 1 / Load control 2</source>
        <translation>Contrôle de charge 1 / Contrôle de charge 2</translation>
    </message>
    <message>
        <source>Load control disabled</source>
        <translation>Contrôle de charge désactivé</translation>
    </message>
    <message>
        <source>Load control load / Status control</source>
        <translation>Contrôle de charge / Contrôle d’état</translation>
    </message>
    <message>
        <source>Load control plan</source>
        <translation>Plan de contrôle de charge</translation>
    </message>
    <message>
        <source>Load profile data: entries of the load profile</source>
        <translation>Données du profil de charge&#xa0;: entrées du profil de charge</translation>
    </message>
    <message>
        <source>Load profile event status</source>
        <translation>Statut d’événements du profil de charge</translation>
    </message>
    <message>
        <source>Load profile values change by the CT ratio: readers of the profile must know which energy it holds.</source>
        <translation>Les valeurs du profil de charge changent avec le rapport TC&#xa0;: qui lit le profil doit savoir quelle énergie il contient.</translation>
    </message>
    <message>
        <source>Load profile, based on</source>
        <translation>Profil de charge, base</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Manual list (left button)</source>
        <translation>Liste manuelle (bouton gauche)</translation>
    </message>
    <message>
        <source>Maximum active power export P-</source>
        <translation>Puissance active exportée P- maximale</translation>
    </message>
    <message>
        <source>Maximum active power import P+</source>
        <translation>Puissance active importée P+ maximale</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of the day</source>
        <translation>Puissance active importée P+ maximale du jour</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of the day, date</source>
        <translation>Puissance active importée P+ maximale du jour, date</translation>
    </message>
    <message>
        <source>Maximum active power import P+, date</source>
        <translation>Puissance active importée P+ maximale, date</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 1</source>
        <translation>Puissance active importée P+ maximale, tarif 1</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 1, date</source>
        <translation>Puissance active importée P+ maximale, tarif 1, date</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 2</source>
        <translation>Puissance active importée P+ maximale, tarif 2</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 2, date</source>
        <translation>Puissance active importée P+ maximale, tarif 2, date</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-</source>
        <translation>Puissance réactive exportée Q- maximale</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+</source>
        <translation>Puissance réactive importée Q+ maximale</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, date</source>
        <translation>Puissance réactive importée Q+ maximale, date</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 1</source>
        <translation>Puissance réactive importée Q+ maximale, tarif 1</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 1, date</source>
        <translation>Puissance réactive importée Q+ maximale, tarif 1, date</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 2</source>
        <translation>Puissance réactive importée Q+ maximale, tarif 2</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 2, date</source>
        <translation>Puissance réactive importée Q+ maximale, tarif 2, date</translation>
    </message>
    <message>
        <source>Measuring systems</source>
        <translation>Systèmes de mesure</translation>
    </message>
    <message>
        <source>Meter number 1</source>
        <translation>Numéro de compteur 1</translation>
    </message>
    <message>
        <source>Meter number 2</source>
        <translation>Numéro de compteur 2</translation>
    </message>
    <message>
        <source>Meter number 3</source>
        <translation>Numéro de compteur 3</translation>
    </message>
    <message>
        <source>Meter serial number</source>
        <translation>Numéro de série du compteur</translation>
    </message>
    <message>
        <source>Meter status</source>
        <translation>État du compteur</translation>
    </message>
    <message>
        <source>Meter type</source>
        <translation>Type de compteur</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of the day</source>
        <translation>Puissance active importée P+ minimale du jour</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of the day, date</source>
        <translation>Puissance active importée P+ minimale du jour, date</translation>
    </message>
    <message>
        <source>Mode A and C, UD1</source>
        <translation>Modes A et C, UD1</translation>
    </message>
    <message>
        <source>Mode A and C, UD2</source>
        <translation>Modes A et C, UD2</translation>
    </message>
    <message>
        <source>Module port control</source>
        <translation>Contrôle par port du module</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>Move it to another list.</source>
        <translation>Déplacez-le dans une autre liste.</translation>
    </message>
    <message>
        <source>Moves the meter&apos;s local time: billing periods and tariffs begin at other moments.</source>
        <translation>Décale l’heure locale du compteur&#xa0;: les périodes de facturation et les tarifs débutent à d’autres moments.</translation>
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
        <translation>Énergie active nette |A+| - |A-|, primaire</translation>
    </message>
    <message>
        <source>No PB2 setup</source>
        <translation>Pas de configuration PB2</translation>
    </message>
    <message>
        <source>No breaker</source>
        <translation>Pas de disjoncteur</translation>
    </message>
    <message>
        <source>No display order form</source>
        <translation>Pas de formulaire de commande d’affichage</translation>
    </message>
    <message>
        <source>No exception days</source>
        <translation>Pas de jours d’exception</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>Pas de fonction</translation>
    </message>
    <message>
        <source>No radio</source>
        <translation>Pas de radio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None (externally controlled)</source>
        <translation>Aucun (commande externe)</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Not in the technical description for CT; in the maker&apos;s list of meters with a HAN port (HAN-NVE rev. 3.1: 685-11-21x/31x-Nxx-1101-040).</source>
        <translation>Absent de la description technique du CT&#xa0;; figure dans la liste du fabricant des compteurs avec port HAN (HAN-NVE rév. 3.1&#xa0;: 685-11-21x/31x-Nxx-1101-040).</translation>
    </message>
    <message>
        <source>Number of debiting periods</source>
        <translation>Nombre de périodes de facturation</translation>
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
        <translation>Uniquement pour les compteurs sans radio.</translation>
    </message>
    <message>
        <source>Our code for a document without an order form: the maker prints none.</source>
        <translation>Notre code pour un document sans formulaire de commande&#xa0;: le fabricant n’en imprime pas.</translation>
    </message>
    <message>
        <source>PL 369</source>
        <translation>PL 369</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Power factor of phase L1</source>
        <translation>Facteur de puissance de la phase L1</translation>
    </message>
    <message>
        <source>Power factor of phase L2</source>
        <translation>Facteur de puissance de la phase L2</translation>
    </message>
    <message>
        <source>Power factor of phase L3</source>
        <translation>Facteur de puissance de la phase L3</translation>
    </message>
    <message>
        <source>Power factor, total</source>
        <translation>Facteur de puissance, total</translation>
    </message>
    <message>
        <source>Power threshold counter</source>
        <translation>Compteur de seuil de puissance</translation>
    </message>
    <message>
        <source>Power threshold value</source>
        <translation>Valeur du seuil de puissance</translation>
    </message>
    <message>
        <source>Primary energy</source>
        <translation>Énergie primaire</translation>
    </message>
    <message>
        <source>Primary module configuration</source>
        <translation>Configuration du module primaire</translation>
    </message>
    <message>
        <source>Pulse in / 2-tariff</source>
        <translation>Entrée d’impulsions / 2 tarifs</translation>
    </message>
    <message>
        <source>Pulse in / 2-tariff inverted</source>
        <translation>Entrée d’impulsions / 2 tarifs inversé</translation>
    </message>
    <message>
        <source>Pulse in / A+ out</source>
        <translation>Entrée d’impulsions / Sortie A+</translation>
    </message>
    <message>
        <source>Pulse in / Alarm in</source>
        <translation>Entrée d’impulsions / Entrée alarme</translation>
    </message>
    <message>
        <source>Pulse in / Alarm in inverted</source>
        <translation>Entrée d’impulsions / Entrée alarme inversée</translation>
    </message>
    <message>
        <source>Pulse in / Load control</source>
        <translation>Entrée d’impulsions / Contrôle de charge</translation>
    </message>
    <message>
        <source>Pulse in / Load tariff sync</source>
        <translation>Entrée d’impulsions / Synchro tarifaire de charge</translation>
    </message>
    <message>
        <source>Pulse in / Load tariff sync inverted</source>
        <translation>Entrée d’impulsions / Synchro tarifaire de charge inversée</translation>
    </message>
    <message>
        <source>Pulse in / Toggle Load control 1 &amp; 2</source>
        <translation>Entrée d’impulsions / Contrôle de charge 1 &amp; 2 alterné</translation>
    </message>
    <message>
        <source>Pulse in inv. / Load tariff sync</source>
        <translation>Entrée d’impulsions inv. / Synchro tarifaire de charge</translation>
    </message>
    <message>
        <source>Pulse in inv. / Load tariff sync inverted</source>
        <translation>Entrée d’impulsions inv. / Synchro tarifaire de charge inversée</translation>
    </message>
    <message>
        <source>Pulse input</source>
        <translation>Entrée d’impulsions</translation>
    </message>
    <message>
        <source>Pulse out length / alarm input</source>
        <translation>Durée d’impulsion de sortie / entrée alarme</translation>
    </message>
    <message>
        <source>Pulse output (module)</source>
        <translation>Sortie d’impulsions (module)</translation>
    </message>
    <message>
        <source>Pulses of the module change by the CT ratio: whatever counts them must be set to match.</source>
        <translation>Les impulsions du module changent avec le rapport TC&#xa0;: l’appareil qui les compte doit être réglé en conséquence.</translation>
    </message>
    <message>
        <source>Push button 2 setup</source>
        <translation>Configuration du bouton-poussoir 2</translation>
    </message>
    <message>
        <source>R+ out / A+ out</source>
        <translation>Sortie R+ / Sortie A+</translation>
    </message>
    <message>
        <source>ROM checksum</source>
        <translation>Somme de contrôle ROM</translation>
    </message>
    <message>
        <source>Radio (for OMNIA)</source>
        <translation>Radio (pour OMNIA)</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, primary</source>
        <translation>Énergie réactive R1 du quadrant 1, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, secondary</source>
        <translation>Énergie réactive R1 du quadrant 1, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, primary</source>
        <translation>Énergie réactive R2 du quadrant 2, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, primary</source>
        <translation>Énergie réactive R3 du quadrant 3, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, primary</source>
        <translation>Énergie réactive R4 du quadrant 4, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, secondary</source>
        <translation>Énergie réactive R4 du quadrant 4, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, primary</source>
        <translation>Énergie réactive exportée R-, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, secondary</source>
        <translation>Énergie réactive exportée R-, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 1, primary</source>
        <translation>Énergie réactive exportée R-, tarif 1, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 1, secondary</source>
        <translation>Énergie réactive exportée R-, tarif 1, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 2, primary</source>
        <translation>Énergie réactive exportée R-, tarif 2, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 2, secondary</source>
        <translation>Énergie réactive exportée R-, tarif 2, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 3, primary</source>
        <translation>Énergie réactive exportée R-, tarif 3, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 3, secondary</source>
        <translation>Énergie réactive exportée R-, tarif 3, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 4, primary</source>
        <translation>Énergie réactive exportée R-, tarif 4, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 4, secondary</source>
        <translation>Énergie réactive exportée R-, tarif 4, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 5, primary</source>
        <translation>Énergie réactive exportée R-, tarif 5, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 5, secondary</source>
        <translation>Énergie réactive exportée R-, tarif 5, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 6, primary</source>
        <translation>Énergie réactive exportée R-, tarif 6, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 6, secondary</source>
        <translation>Énergie réactive exportée R-, tarif 6, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 7, primary</source>
        <translation>Énergie réactive exportée R-, tarif 7, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 7, secondary</source>
        <translation>Énergie réactive exportée R-, tarif 7, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 8, primary</source>
        <translation>Énergie réactive exportée R-, tarif 8, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 8, secondary</source>
        <translation>Énergie réactive exportée R-, tarif 8, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, trip counter</source>
        <translation>Énergie réactive exportée R-, compteur partiel</translation>
    </message>
    <message>
        <source>Reactive energy import R+, primary</source>
        <translation>Énergie réactive importée R+, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, secondary</source>
        <translation>Énergie réactive importée R+, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 1, primary</source>
        <translation>Énergie réactive importée R+, tarif 1, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 1, secondary</source>
        <translation>Énergie réactive importée R+, tarif 1, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 2, primary</source>
        <translation>Énergie réactive importée R+, tarif 2, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 2, secondary</source>
        <translation>Énergie réactive importée R+, tarif 2, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 3, primary</source>
        <translation>Énergie réactive importée R+, tarif 3, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 3, secondary</source>
        <translation>Énergie réactive importée R+, tarif 3, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 4, primary</source>
        <translation>Énergie réactive importée R+, tarif 4, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 4, secondary</source>
        <translation>Énergie réactive importée R+, tarif 4, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 5, primary</source>
        <translation>Énergie réactive importée R+, tarif 5, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 5, secondary</source>
        <translation>Énergie réactive importée R+, tarif 5, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 6, primary</source>
        <translation>Énergie réactive importée R+, tarif 6, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 6, secondary</source>
        <translation>Énergie réactive importée R+, tarif 6, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 7, primary</source>
        <translation>Énergie réactive importée R+, tarif 7, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 7, secondary</source>
        <translation>Énergie réactive importée R+, tarif 7, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 8, primary</source>
        <translation>Énergie réactive importée R+, tarif 8, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 8, secondary</source>
        <translation>Énergie réactive importée R+, tarif 8, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, trip counter</source>
        <translation>Énergie réactive importée R+, compteur partiel</translation>
    </message>
    <message>
        <source>Reactive power export Q-</source>
        <translation>Puissance réactive exportée Q-</translation>
    </message>
    <message>
        <source>Reactive power import Q+</source>
        <translation>Puissance réactive importée Q+</translation>
    </message>
    <message>
        <source>Register control</source>
        <translation>Contrôle par registre</translation>
    </message>
    <message>
        <source>Remove it, or choose one of the family&apos;s readings.</source>
        <translation>Supprimez-le ou choisissez l’un des relevés de la famille.</translation>
    </message>
    <message>
        <source>Remove it, or correct position {field} of the type number.</source>
        <translation>Supprimez-le ou corrigez la position {field} du numéro de type.</translation>
    </message>
    <message>
        <source>Remove readings until {allowed} are left.</source>
        <translation>Supprimez des relevés jusqu’à ce qu’il en reste {allowed}.</translation>
    </message>
    <message>
        <source>Remove the repetition.</source>
        <translation>Supprimez la répétition.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>S0 output</source>
        <translation>Sortie S0</translation>
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
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Secondary energy</source>
        <translation>Énergie secondaire</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z12 to 00.</source>
        <translation>Réglez Z3 sur l’une des valeurs {allowed}, ou Z12 sur 00.</translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z13 to 000 or 002.</source>
        <translation>Réglez Z3 sur l’une des valeurs {allowed}, ou Z13 sur 000 ou 002.</translation>
    </message>
    <message>
        <source>Set Z3 to one of {allowed}, or Z8 to 1 or 3.</source>
        <translation>Réglez Z3 sur l’une des valeurs {allowed}, ou Z8 sur 1 ou 3.</translation>
    </message>
    <message>
        <source>Set ct.ratio or ct.primary; the other follows.</source>
        <translation>Réglez ct.ratio ou ct.primary&#xa0;; l’autre suit.</translation>
    </message>
    <message>
        <source>Set ct.ratio to the primary divided by the secondary current of the transformers, {allowed}.</source>
        <translation>Réglez ct.ratio sur le courant primaire divisé par le courant secondaire des transformateurs, {allowed}.</translation>
    </message>
    <message>
        <source>Set ct.ratio; Z21 follows.</source>
        <translation>Réglez ct.ratio&#xa0;; Z21 suit.</translation>
    </message>
    <message>
        <source>Set it to one of: {allowed}.</source>
        <translation>Valeurs possibles&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Software number</source>
        <translation>Numéro de logiciel</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Special data 1</source>
        <translation>Données spéciales 1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Supercap</source>
        <translation>Supercondensateur</translation>
    </message>
    <message>
        <source>Supercap + battery</source>
        <translation>Supercondensateur + batterie</translation>
    </message>
    <message>
        <source>Supply backup</source>
        <translation>Alimentation de secours</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland (French part)</source>
        <translation>Suisse (partie francophone)</translation>
    </message>
    <message>
        <source>Switzerland (German part)</source>
        <translation>Suisse (partie germanophone)</translation>
    </message>
    <message>
        <source>Switzerland (Italian part)</source>
        <translation>Suisse (partie italophone)</translation>
    </message>
    <message>
        <source>Tariff control plan</source>
        <translation>Plan de contrôle tarifaire</translation>
    </message>
    <message>
        <source>Tariff disabled</source>
        <translation>Tarif désactivé</translation>
    </message>
    <message>
        <source>The CT ratio is {value}, but Z21 says {other}: both are the same number in the meter.</source>
        <translation>Le rapport TC est {value}, mais Z21 indique {other}&#xa0;: les deux sont le même nombre dans le compteur.</translation>
    </message>
    <message>
        <source>The CT ratio is {value}; it may be {allowed}.</source>
        <translation>Le rapport TC est {value}&#xa0;; valeurs admises&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>The decimals of the display are fixed when the meter is ordered (legal requirement).</source>
        <translation>Les décimales à l’affichage sont fixées à la commande du compteur (exigence légale).</translation>
    </message>
    <message>
        <source>The secondary current is {value} A, but the type number&apos;s position {field} says {other} A.</source>
        <translation>Le courant secondaire est de {value} A, mais la position {field} du numéro de type indique {other} A.</translation>
    </message>
    <message>
        <source>The type number says what was built; it cannot be changed.</source>
        <translation>Le numéro de type indique ce qui a été construit&#xa0;; il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L1</source>
        <translation>Distorsion harmonique totale de la tension de la phase L1</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L2</source>
        <translation>Distorsion harmonique totale de la tension de la phase L2</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the voltage of phase L3</source>
        <translation>Distorsion harmonique totale de la tension de la phase L3</translation>
    </message>
    <message>
        <source>Transformer ratio</source>
        <translation>Rapport de transformation</translation>
    </message>
    <message>
        <source>Transformer ratio (unlocked / locked)</source>
        <translation>Rapport de transformation (déverrouillé / verrouillé)</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Numéro de type</translation>
    </message>
    <message>
        <source>Type number version</source>
        <translation>Version du numéro de type</translation>
    </message>
    <message>
        <source>Unit of pulse input</source>
        <translation>Unité de l’entrée d’impulsions</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Up to 2015 without DLMS and 1107 (technical description, footnote 11); newer data sheets name DLMS for both.</source>
        <translation>Jusqu’en 2015 sans DLMS ni 1107 (description technique, note 11)&#xa0;; les fiches produit plus récentes indiquent DLMS pour les deux.</translation>
    </message>
    <message>
        <source>Use transformers of {other} A secondary current, or correct the type number.</source>
        <translation>Utilisez des transformateurs de {other} A de courant secondaire ou corrigez le numéro de type.</translation>
    </message>
    <message>
        <source>Utility list (right button)</source>
        <translation>Liste du distributeur (bouton droit)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Voltage of phase L1</source>
        <translation>Tension de la phase L1</translation>
    </message>
    <message>
        <source>Voltage of phase L2</source>
        <translation>Tension de la phase L2</translation>
    </message>
    <message>
        <source>Voltage of phase L3</source>
        <translation>Tension de la phase L3</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <source>Yearly, April</source>
        <translation>Annuel, avril</translation>
    </message>
    <message>
        <source>Yearly, August</source>
        <translation>Annuel, août</translation>
    </message>
    <message>
        <source>Yearly, December</source>
        <translation>Annuel, décembre</translation>
    </message>
    <message>
        <source>Yearly, February</source>
        <translation>Annuel, février</translation>
    </message>
    <message>
        <source>Yearly, January</source>
        <translation>Annuel, janvier</translation>
    </message>
    <message>
        <source>Yearly, July</source>
        <translation>Annuel, juillet</translation>
    </message>
    <message>
        <source>Yearly, June</source>
        <translation>Annuel, juin</translation>
    </message>
    <message>
        <source>Yearly, March</source>
        <translation>Annuel, mars</translation>
    </message>
    <message>
        <source>Yearly, May</source>
        <translation>Annuel, mai</translation>
    </message>
    <message>
        <source>Yearly, November</source>
        <translation>Annuel, novembre</translation>
    </message>
    <message>
        <source>Yearly, October</source>
        <translation>Annuel, octobre</translation>
    </message>
    <message>
        <source>Yearly, September</source>
        <translation>Annuel, septembre</translation>
    </message>
    <message>
        <source>Z12 = {value} gives the pulse input a unit, but Z3 = {other} gives the module no pulse input.</source>
        <translation>Z12 = {value} donne une unité à l’entrée d’impulsions, mais Z3 = {other} ne donne pas d’entrée d’impulsions au module.</translation>
    </message>
    <message>
        <source>Z13 = {value} lets the module&apos;s inputs select the tariff, but Z3 = {other} gives the module no tariff input.</source>
        <translation>Z13 = {value} fait choisir le tarif par les entrées du module, mais Z3 = {other} ne donne pas d’entrée tarifaire au module.</translation>
    </message>
    <message>
        <source>Z8 = {value} activates the alarm input, but Z3 = {other} gives the module no alarm input.</source>
        <translation>Z8 = {value} active l’entrée alarme, mais Z3 = {other} ne donne pas d’entrée alarme au module.</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>une autre entrée</translation>
    </message>
    <message>
        <source>anything but {codes}</source>
        <translation>tout sauf {codes}</translation>
    </message>
    <message>
        <source>at most {count} characters</source>
        <translation>au plus {count} caractères</translation>
    </message>
    <message>
        <source>at most {count} dates YYYY-MM-DD</source>
        <translation>au plus {count} dates AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>at most {count} of: {names}</source>
        <translation>au plus {count} parmi&#xa0;: {names}</translation>
    </message>
    <message>
        <source>at most {count} ranges YYYY-MM-DD/YYYY-MM-DD</source>
        <translation>au plus {count} plages AAAA-MM-JJ/AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>at most {count} starts MM-DD=season, season 1 to {maximum}</source>
        <translation>au plus {count} débuts MM-JJ=saison, saison 1 à {maximum}</translation>
    </message>
    <message>
        <source>at most {count} switches HH:MM=value, value {minimum} to {maximum}</source>
        <translation>au plus {count} commutations HH:MM=valeur, valeur {minimum} à {maximum}</translation>
    </message>
    <message>
        <source>display readings</source>
        <translation>relevés affichés</translation>
    </message>
    <message>
        <source>it is not in its usual form</source>
        <translation>ce n’est pas sous sa forme usuelle</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>leaves no possible value for a position that is still open</source>
        <translation>ne laisse aucune valeur possible pour une position encore ouverte</translation>
    </message>
    <message>
        <source>needs {needed}, not {chosen}</source>
        <translation>exige {needed}, pas {chosen}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>aucun relevé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>not with {others}</source>
        <translation>pas avec {others}</translation>
    </message>
    <message>
        <source>order form {value}</source>
        <translation>formulaire de commande {value}</translation>
    </message>
    <message>
        <source>ratio {value}</source>
        <translation>rapport {value}</translation>
    </message>
    <message>
        <source>stands in the tables without a code that can be ordered</source>
        <translation>figure dans les tableaux sans code pouvant être commandé</translation>
    </message>
    <message>
        <source>the type number</source>
        <translation>le numéro de type</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>unknown code {value}</source>
        <translation>code inconnu {value}</translation>
    </message>
    <message>
        <source>unknown {name} {code}</source>
        <translation>{name} inconnu {code}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>{item} cannot be {value}.</source>
        <translation>{item} ne peut pas valoir {value}.</translation>
    </message>
    <message>
        <source>{item} has no value although the document holds other Z-codes.</source>
        <translation>{item} n’a pas de valeur alors que le document contient d’autres codes Z.</translation>
    </message>
    <message>
        <source>{list} has {value} readings; it holds at most {allowed}.</source>
        <translation>{list} contient {value} relevés&#xa0;; elle en contient au plus {allowed}.</translation>
    </message>
    <message>
        <source>{list} holds {value} more than once.</source>
        <translation>{list} contient {value} plus d’une fois.</translation>
    </message>
    <message>
        <source>{list} holds {value}, which is historical data: not allowed in this list.</source>
        <translation>{list} contient {value}, une donnée historique&#xa0;: non admise dans cette liste.</translation>
    </message>
    <message>
        <source>{list} holds {value}, which is no reading of this family.</source>
        <translation>{list} contient {value}, qui n’est pas un relevé de cette famille.</translation>
    </message>
    <message>
        <source>{list} lacks {value}. Legal readings cannot be removed from it.</source>
        <translation>{value} manque dans {list}. Les relevés légaux ne peuvent pas en être supprimés.</translation>
    </message>
    <message>
        <source>{value} A/{secondary} A does not make the CT ratio {other}.</source>
        <translation>{value} A/{secondary} A ne donne pas le rapport TC {other}.</translation>
    </message>
    <message>
        <source>1 system</source>
        <translation>1 système</translation>
    </message>
    <message>
        <source>10 min.</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1x pulse out</source>
        <translation>1x sortie d’impulsions</translation>
    </message>
    <message>
        <source>2x load ctrl + 1x pulse out</source>
        <translation>2x contrôle de charge + 1x sortie d’impulsions</translation>
    </message>
    <message>
        <source>5 min.</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>50 mm² terminal with 2 screws</source>
        <translation>Borne 50 mm² à 2 vis</translation>
    </message>
    <message>
        <source>A CT meter has no supply control switch.</source>
        <translation>Un compteur sur TC n’a pas d’interrupteur de coupure.</translation>
    </message>
    <message>
        <source>A HAN telegram is sent every {value} s, but the meter (X9 = {other}) has no HAN interface.</source>
        <translation>Un télégramme HAN est envoyé toutes les {value} s, mais le compteur (X9 = {other}) n’a pas d’interface HAN.</translation>
    </message>
    <message>
        <source>A mean voltage above this is logged as overvoltage.</source>
        <translation>Une tension moyenne supérieure à cette valeur est consignée comme surtension.</translation>
    </message>
    <message>
        <source>A mean voltage below this is logged as undervoltage.</source>
        <translation>Une tension moyenne inférieure à cette valeur est consignée comme sous-tension.</translation>
    </message>
    <message>
        <source>A phase below this voltage counts as missing while another phase still supplies the meter.</source>
        <translation>Une phase sous cette tension est considérée comme absente tant qu’une autre phase alimente encore le compteur.</translation>
    </message>
    <message>
        <source>A picture of the instantaneous values at the moment of an event.</source>
        <translation>Une image des valeurs instantanées au moment d’un événement.</translation>
    </message>
    <message>
        <source>A relay is set, but the meter&apos;s FLEX interface (X10X11 = {other}) has no load control relays.</source>
        <translation>Un relais est réglé, mais l’interface FLEX du compteur (X10X11 = {other}) n’a pas de relais de contrôle de charge.</translation>
    </message>
    <message>
        <source>A relay switches on up to this time late, each meter differently, so that not all loads come at once. It switches off without delay.</source>
        <translation>Un relais s’enclenche avec un retard allant jusqu’à cette durée, différent pour chaque compteur, afin que toutes les charges ne s’enclenchent pas en même temps. Il se déclenche sans retard.</translation>
    </message>
    <message>
        <source>A second load profile for registers of one&apos;s own choice.</source>
        <translation>Un second profil de charge pour des registres au choix.</translation>
    </message>
    <message>
        <source>A voltage above this for a second or more is logged as short overvoltage.</source>
        <translation>Une tension supérieure à cette valeur pendant une seconde ou plus est consignée comme surtension brève.</translation>
    </message>
    <message>
        <source>A voltage below this for a second or more is logged as short undervoltage.</source>
        <translation>Une tension inférieure à cette valeur pendant une seconde ou plus est consignée comme sous-tension brève.</translation>
    </message>
    <message>
        <source>APS</source>
        <translation>APS</translation>
    </message>
    <message>
        <source>APS activated</source>
        <translation>APS activée</translation>
    </message>
    <message>
        <source>APS input deactivated</source>
        <translation>Entrée APS désactivée</translation>
    </message>
    <message>
        <source>AT 376</source>
        <translation>AT 376</translation>
    </message>
    <message>
        <source>Absolute values</source>
        <translation>Valeurs absolues</translation>
    </message>
    <message>
        <source>Access technology</source>
        <translation>Technologie d’accès</translation>
    </message>
    <message>
        <source>Access technology GPRS</source>
        <translation>Technologie d’accès GPRS</translation>
    </message>
    <message>
        <source>Access technology M1</source>
        <translation>Technologie d’accès M1</translation>
    </message>
    <message>
        <source>Access technology NB1</source>
        <translation>Technologie d’accès NB1</translation>
    </message>
    <message>
        <source>Access technology NB2</source>
        <translation>Technologie d’accès NB2</translation>
    </message>
    <message>
        <source>Accumulated maximum active power export P-, tariff 1</source>
        <translation>Puissance active exportée P- maximale cumulée, tarif 1</translation>
    </message>
    <message>
        <source>Accumulated maximum active power export P-, tariff 2</source>
        <translation>Puissance active exportée P- maximale cumulée, tarif 2</translation>
    </message>
    <message>
        <source>Accuracy class for active energy: letters are MID classes, digits IEC classes.</source>
        <translation>Classe de précision pour l’énergie active&#xa0;: les lettres sont les classes MID, les chiffres les classes IEC.</translation>
    </message>
    <message>
        <source>Accuracy of active and of reactive energy, and the norm it was approved by.</source>
        <translation>Précision des énergies active et réactive, et norme selon laquelle elle a été homologuée.</translation>
    </message>
    <message>
        <source>Active 0.5s / reactive 1 (IEC)</source>
        <translation>Active 0.5s / réactive 1 (IEC)</translation>
    </message>
    <message>
        <source>Active 0.5s / reactive 2 (IEC)</source>
        <translation>Active 0.5s / réactive 2 (IEC)</translation>
    </message>
    <message>
        <source>Active 1 / reactive 1 (IEC)</source>
        <translation>Active 1 / réactive 1 (IEC)</translation>
    </message>
    <message>
        <source>Active 1 / reactive 2 (IEC)</source>
        <translation>Active 1 / réactive 2 (IEC)</translation>
    </message>
    <message>
        <source>Active B / reactive 1 (MID)</source>
        <translation>Active B / réactive 1 (MID)</translation>
    </message>
    <message>
        <source>Active B / reactive 2 (MID)</source>
        <translation>Active B / réactive 2 (MID)</translation>
    </message>
    <message>
        <source>Active C / reactive 1 (MID)</source>
        <translation>Active C / réactive 1 (MID)</translation>
    </message>
    <message>
        <source>Active C / reactive 2 (MID)</source>
        <translation>Active C / réactive 2 (MID)</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>Énergie active</translation>
    </message>
    <message>
        <source>Active energy export A-</source>
        <translation>Énergie active exportée A-</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L1</source>
        <translation>Énergie active exportée A- de la phase L1</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L2</source>
        <translation>Énergie active exportée A- de la phase L2</translation>
    </message>
    <message>
        <source>Active energy export A- of phase L3</source>
        <translation>Énergie active exportée A- de la phase L3</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 1</source>
        <translation>Énergie active exportée A-, tarif 1</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 2</source>
        <translation>Énergie active exportée A-, tarif 2</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 3</source>
        <translation>Énergie active exportée A-, tarif 3</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 4</source>
        <translation>Énergie active exportée A-, tarif 4</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 5</source>
        <translation>Énergie active exportée A-, tarif 5</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 6</source>
        <translation>Énergie active exportée A-, tarif 6</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 7</source>
        <translation>Énergie active exportée A-, tarif 7</translation>
    </message>
    <message>
        <source>Active energy export A-, tariff 8</source>
        <translation>Énergie active exportée A-, tarif 8</translation>
    </message>
    <message>
        <source>Active energy import A+</source>
        <translation>Énergie active importée A+</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L1</source>
        <translation>Énergie active importée A+ de la phase L1</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L2</source>
        <translation>Énergie active importée A+ de la phase L2</translation>
    </message>
    <message>
        <source>Active energy import A+ of phase L3</source>
        <translation>Énergie active importée A+ de la phase L3</translation>
    </message>
    <message>
        <source>Active energy import A+, prepayment</source>
        <translation>Énergie active importée A+, prépaiement</translation>
    </message>
    <message>
        <source>Active energy import A+, prepayment credit</source>
        <translation>Énergie active importée A+, crédit de prépaiement</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 1</source>
        <translation>Énergie active importée A+, tarif 1</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 2</source>
        <translation>Énergie active importée A+, tarif 2</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 3</source>
        <translation>Énergie active importée A+, tarif 3</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 4</source>
        <translation>Énergie active importée A+, tarif 4</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 5</source>
        <translation>Énergie active importée A+, tarif 5</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 6</source>
        <translation>Énergie active importée A+, tarif 6</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 7</source>
        <translation>Énergie active importée A+, tarif 7</translation>
    </message>
    <message>
        <source>Active energy import A+, tariff 8</source>
        <translation>Énergie active importée A+, tarif 8</translation>
    </message>
    <message>
        <source>Active energy |A+| + |A-|</source>
        <translation>Énergie active |A+| + |A-|</translation>
    </message>
    <message>
        <source>Active plan</source>
        <translation>Plan actif</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1 at the maximum voltage in the analysis period</source>
        <translation>Puissance active importée P+ de la phase L1 à la tension maximale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1 at the maximum voltage of the day</source>
        <translation>Puissance active importée P+ de la phase L1 à la tension maximale du jour</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1 at the minimum voltage in the analysis period</source>
        <translation>Puissance active importée P+ de la phase L1 à la tension minimale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L1 at the minimum voltage of the day</source>
        <translation>Puissance active importée P+ de la phase L1 à la tension minimale du jour</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the maximum voltage in the analysis period</source>
        <translation>Puissance active importée P+ de la phase L2 à la tension maximale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the maximum voltage of the day</source>
        <translation>Puissance active importée P+ de la phase L2 à la tension maximale du jour</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the minimum voltage in the analysis period</source>
        <translation>Puissance active importée P+ de la phase L2 à la tension minimale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L2 at the minimum voltage of the day</source>
        <translation>Puissance active importée P+ de la phase L2 à la tension minimale du jour</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the maximum voltage in the analysis period</source>
        <translation>Puissance active importée P+ de la phase L3 à la tension maximale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the maximum voltage of the day</source>
        <translation>Puissance active importée P+ de la phase L3 à la tension maximale du jour</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the minimum voltage in the analysis period</source>
        <translation>Puissance active importée P+ de la phase L3 à la tension minimale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Active power import P+ of phase L3 at the minimum voltage of the day</source>
        <translation>Puissance active importée P+ de la phase L3 à la tension minimale du jour</translation>
    </message>
    <message>
        <source>Activity calendar</source>
        <translation>Calendrier d’activité</translation>
    </message>
    <message>
        <source>Add at least one switch, or take season {value} out of the season starts.</source>
        <translation>Ajoutez au moins une commutation ou retirez la saison {value} des débuts de saison.</translation>
    </message>
    <message>
        <source>Added to t1 and t2: how long the limit times k3 may be exceeded. The times must not shrink from t1 to t3.</source>
        <translation>S’ajoute à t1 et t2&#xa0;: durée pendant laquelle la limite multipliée par k3 peut être dépassée. Les temps ne doivent pas diminuer de t1 à t3.</translation>
    </message>
    <message>
        <source>Added to t1: how long the limit times k2 may be exceeded. The times must not shrink from t1 to t3.</source>
        <translation>S’ajoute à t1&#xa0;: durée pendant laquelle la limite multipliée par k2 peut être dépassée. Les temps ne doivent pas diminuer de t1 à t3.</translation>
    </message>
    <message>
        <source>Adjust time</source>
        <translation>Ajuster l’heure</translation>
    </message>
    <message>
        <source>Alarm configuration</source>
        <translation>Configuration de l’alarme</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Alarms are chosen, but Z26 = {other} says that none is activated.</source>
        <translation>Des alarmes sont choisies, mais Z26 = {other} indique qu’aucune n’est activée.</translation>
    </message>
    <message>
        <source>Alarms, filter 1</source>
        <translation>Alarmes, filtre 1</translation>
    </message>
    <message>
        <source>Alarms, filter 2</source>
        <translation>Alarmes, filtre 2</translation>
    </message>
    <message>
        <source>Alarms, filter 3</source>
        <translation>Alarmes, filtre 3</translation>
    </message>
    <message>
        <source>Alarms, filter 4</source>
        <translation>Alarmes, filtre 4</translation>
    </message>
    <message>
        <source>Alarms, filter 5</source>
        <translation>Alarmes, filtre 5</translation>
    </message>
    <message>
        <source>Alarms, filter 6</source>
        <translation>Alarmes, filtre 6</translation>
    </message>
    <message>
        <source>An empty register disconnects on the next working day, not on non-working days, holidays or exception days.</source>
        <translation>Un registre vide déconnecte le jour ouvrable suivant, pas les jours non ouvrables, fériés ou d’exception.</translation>
    </message>
    <message>
        <source>An encrypted interface answers only programs that have the meter&apos;s keys.</source>
        <translation>Une interface chiffrée ne répond qu’aux programmes qui possèdent les clés du compteur.</translation>
    </message>
    <message>
        <source>Analysis logger</source>
        <translation>Enregistreur d’analyse</translation>
    </message>
    <message>
        <source>Analysis logger: interval</source>
        <translation>Enregistreur d’analyse&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Analysis logger: offset</source>
        <translation>Enregistreur d’analyse&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Analysis logger: push</source>
        <translation>Enregistreur d’analyse&#xa0;: push</translation>
    </message>
    <message>
        <source>Analysis logger: random delay</source>
        <translation>Enregistreur d’analyse&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Apparent energy export E-</source>
        <translation>Énergie apparente exportée E-</translation>
    </message>
    <message>
        <source>Apparent energy export E- of phase L1, primary</source>
        <translation>Énergie apparente exportée E- de la phase L1, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E- of phase L2, primary</source>
        <translation>Énergie apparente exportée E- de la phase L2, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E- of phase L3, primary</source>
        <translation>Énergie apparente exportée E- de la phase L3, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, secondary</source>
        <translation>Énergie apparente exportée E-, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 1, primary</source>
        <translation>Énergie apparente exportée E-, tarif 1, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 1, secondary</source>
        <translation>Énergie apparente exportée E-, tarif 1, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 2, primary</source>
        <translation>Énergie apparente exportée E-, tarif 2, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 2, secondary</source>
        <translation>Énergie apparente exportée E-, tarif 2, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 3, primary</source>
        <translation>Énergie apparente exportée E-, tarif 3, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 3, secondary</source>
        <translation>Énergie apparente exportée E-, tarif 3, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 4, primary</source>
        <translation>Énergie apparente exportée E-, tarif 4, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 4, secondary</source>
        <translation>Énergie apparente exportée E-, tarif 4, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 5, primary</source>
        <translation>Énergie apparente exportée E-, tarif 5, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 5, secondary</source>
        <translation>Énergie apparente exportée E-, tarif 5, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 6, primary</source>
        <translation>Énergie apparente exportée E-, tarif 6, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 6, secondary</source>
        <translation>Énergie apparente exportée E-, tarif 6, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 7, primary</source>
        <translation>Énergie apparente exportée E-, tarif 7, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 7, secondary</source>
        <translation>Énergie apparente exportée E-, tarif 7, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 8, primary</source>
        <translation>Énergie apparente exportée E-, tarif 8, primaire</translation>
    </message>
    <message>
        <source>Apparent energy export E-, tariff 8, secondary</source>
        <translation>Énergie apparente exportée E-, tarif 8, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+</source>
        <translation>Énergie apparente importée E+</translation>
    </message>
    <message>
        <source>Apparent energy import E+ of phase L1, primary</source>
        <translation>Énergie apparente importée E+ de la phase L1, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+ of phase L2, primary</source>
        <translation>Énergie apparente importée E+ de la phase L2, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+ of phase L3, primary</source>
        <translation>Énergie apparente importée E+ de la phase L3, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, secondary</source>
        <translation>Énergie apparente importée E+, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 1, primary</source>
        <translation>Énergie apparente importée E+, tarif 1, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 1, secondary</source>
        <translation>Énergie apparente importée E+, tarif 1, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 2, primary</source>
        <translation>Énergie apparente importée E+, tarif 2, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 2, secondary</source>
        <translation>Énergie apparente importée E+, tarif 2, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 3, primary</source>
        <translation>Énergie apparente importée E+, tarif 3, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 3, secondary</source>
        <translation>Énergie apparente importée E+, tarif 3, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 4, primary</source>
        <translation>Énergie apparente importée E+, tarif 4, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 4, secondary</source>
        <translation>Énergie apparente importée E+, tarif 4, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 5, primary</source>
        <translation>Énergie apparente importée E+, tarif 5, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 5, secondary</source>
        <translation>Énergie apparente importée E+, tarif 5, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 6, primary</source>
        <translation>Énergie apparente importée E+, tarif 6, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 6, secondary</source>
        <translation>Énergie apparente importée E+, tarif 6, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 7, primary</source>
        <translation>Énergie apparente importée E+, tarif 7, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 7, secondary</source>
        <translation>Énergie apparente importée E+, tarif 7, secondaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 8, primary</source>
        <translation>Énergie apparente importée E+, tarif 8, primaire</translation>
    </message>
    <message>
        <source>Apparent energy import E+, tariff 8, secondary</source>
        <translation>Énergie apparente importée E+, tarif 8, secondaire</translation>
    </message>
    <message>
        <source>Apparent power export S- of phase L1</source>
        <translation>Puissance apparente exportée S- de la phase L1</translation>
    </message>
    <message>
        <source>Apparent power export S- of phase L2</source>
        <translation>Puissance apparente exportée S- de la phase L2</translation>
    </message>
    <message>
        <source>Apparent power export S- of phase L3</source>
        <translation>Puissance apparente exportée S- de la phase L3</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1</source>
        <translation>Puissance apparente importée S+ de la phase L1</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the maximum voltage in the analysis period</source>
        <translation>Puissance apparente importée S+ de la phase L1 à la tension maximale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the maximum voltage of the day</source>
        <translation>Puissance apparente importée S+ de la phase L1 à la tension maximale du jour</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the minimum voltage in the analysis period</source>
        <translation>Puissance apparente importée S+ de la phase L1 à la tension minimale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L1 at the minimum voltage of the day</source>
        <translation>Puissance apparente importée S+ de la phase L1 à la tension minimale du jour</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2</source>
        <translation>Puissance apparente importée S+ de la phase L2</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the maximum voltage in the analysis period</source>
        <translation>Puissance apparente importée S+ de la phase L2 à la tension maximale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the maximum voltage of the day</source>
        <translation>Puissance apparente importée S+ de la phase L2 à la tension maximale du jour</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the minimum voltage in the analysis period</source>
        <translation>Puissance apparente importée S+ de la phase L2 à la tension minimale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L2 at the minimum voltage of the day</source>
        <translation>Puissance apparente importée S+ de la phase L2 à la tension minimale du jour</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3</source>
        <translation>Puissance apparente importée S+ de la phase L3</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the maximum voltage in the analysis period</source>
        <translation>Puissance apparente importée S+ de la phase L3 à la tension maximale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the maximum voltage of the day</source>
        <translation>Puissance apparente importée S+ de la phase L3 à la tension maximale du jour</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the minimum voltage in the analysis period</source>
        <translation>Puissance apparente importée S+ de la phase L3 à la tension minimale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Apparent power import S+ of phase L3 at the minimum voltage of the day</source>
        <translation>Puissance apparente importée S+ de la phase L3 à la tension minimale du jour</translation>
    </message>
    <message>
        <source>Ask for at most {allowed} days, choose a longer period (Z4) or fewer energies.</source>
        <translation>Demandez au plus {allowed} jours, choisissez une période plus longue (Z4) ou moins d’énergies.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Average active power export P-</source>
        <translation>Puissance active exportée P- moyenne</translation>
    </message>
    <message>
        <source>Average active power export P- of phase L1</source>
        <translation>Puissance active exportée P- moyenne de la phase L1</translation>
    </message>
    <message>
        <source>Average active power export P- of phase L2</source>
        <translation>Puissance active exportée P- moyenne de la phase L2</translation>
    </message>
    <message>
        <source>Average active power export P- of phase L3</source>
        <translation>Puissance active exportée P- moyenne de la phase L3</translation>
    </message>
    <message>
        <source>Average active power import P+</source>
        <translation>Puissance active importée P+ moyenne</translation>
    </message>
    <message>
        <source>Average active power import P+ of phase L1</source>
        <translation>Puissance active importée P+ moyenne de la phase L1</translation>
    </message>
    <message>
        <source>Average active power import P+ of phase L2</source>
        <translation>Puissance active importée P+ moyenne de la phase L2</translation>
    </message>
    <message>
        <source>Average active power import P+ of phase L3</source>
        <translation>Puissance active importée P+ moyenne de la phase L3</translation>
    </message>
    <message>
        <source>Average apparent power export S-</source>
        <translation>Puissance apparente exportée S- moyenne</translation>
    </message>
    <message>
        <source>Average apparent power export S- of phase L1</source>
        <translation>Puissance apparente exportée S- moyenne de la phase L1</translation>
    </message>
    <message>
        <source>Average apparent power export S- of phase L2</source>
        <translation>Puissance apparente exportée S- moyenne de la phase L2</translation>
    </message>
    <message>
        <source>Average apparent power export S- of phase L3</source>
        <translation>Puissance apparente exportée S- moyenne de la phase L3</translation>
    </message>
    <message>
        <source>Average apparent power import S+</source>
        <translation>Puissance apparente importée S+ moyenne</translation>
    </message>
    <message>
        <source>Average apparent power import S+ of phase L1</source>
        <translation>Puissance apparente importée S+ moyenne de la phase L1</translation>
    </message>
    <message>
        <source>Average apparent power import S+ of phase L2</source>
        <translation>Puissance apparente importée S+ moyenne de la phase L2</translation>
    </message>
    <message>
        <source>Average apparent power import S+ of phase L3</source>
        <translation>Puissance apparente importée S+ moyenne de la phase L3</translation>
    </message>
    <message>
        <source>Average current of phase L1</source>
        <translation>Courant moyen de la phase L1</translation>
    </message>
    <message>
        <source>Average current of phase L2</source>
        <translation>Courant moyen de la phase L2</translation>
    </message>
    <message>
        <source>Average current of phase L3</source>
        <translation>Courant moyen de la phase L3</translation>
    </message>
    <message>
        <source>Average frequency</source>
        <translation>Fréquence moyenne</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the current of phase L1</source>
        <translation>Harmonique 11 moyen du courant de la phase L1</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the current of phase L2</source>
        <translation>Harmonique 11 moyen du courant de la phase L2</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the current of phase L3</source>
        <translation>Harmonique 11 moyen du courant de la phase L3</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the voltage of phase L1</source>
        <translation>Harmonique 11 moyen de la tension de la phase L1</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the voltage of phase L2</source>
        <translation>Harmonique 11 moyen de la tension de la phase L2</translation>
    </message>
    <message>
        <source>Average harmonic 11 of the voltage of phase L3</source>
        <translation>Harmonique 11 moyen de la tension de la phase L3</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the current of phase L1</source>
        <translation>Harmonique 3 moyen du courant de la phase L1</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the current of phase L2</source>
        <translation>Harmonique 3 moyen du courant de la phase L2</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the current of phase L3</source>
        <translation>Harmonique 3 moyen du courant de la phase L3</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the voltage of phase L1</source>
        <translation>Harmonique 3 moyen de la tension de la phase L1</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the voltage of phase L2</source>
        <translation>Harmonique 3 moyen de la tension de la phase L2</translation>
    </message>
    <message>
        <source>Average harmonic 3 of the voltage of phase L3</source>
        <translation>Harmonique 3 moyen de la tension de la phase L3</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the current of phase L1</source>
        <translation>Harmonique 5 moyen du courant de la phase L1</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the current of phase L2</source>
        <translation>Harmonique 5 moyen du courant de la phase L2</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the current of phase L3</source>
        <translation>Harmonique 5 moyen du courant de la phase L3</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the voltage of phase L1</source>
        <translation>Harmonique 5 moyen de la tension de la phase L1</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the voltage of phase L2</source>
        <translation>Harmonique 5 moyen de la tension de la phase L2</translation>
    </message>
    <message>
        <source>Average harmonic 5 of the voltage of phase L3</source>
        <translation>Harmonique 5 moyen de la tension de la phase L3</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the current of phase L1</source>
        <translation>Harmonique 7 moyen du courant de la phase L1</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the current of phase L2</source>
        <translation>Harmonique 7 moyen du courant de la phase L2</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the current of phase L3</source>
        <translation>Harmonique 7 moyen du courant de la phase L3</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the voltage of phase L1</source>
        <translation>Harmonique 7 moyen de la tension de la phase L1</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the voltage of phase L2</source>
        <translation>Harmonique 7 moyen de la tension de la phase L2</translation>
    </message>
    <message>
        <source>Average harmonic 7 of the voltage of phase L3</source>
        <translation>Harmonique 7 moyen de la tension de la phase L3</translation>
    </message>
    <message>
        <source>Average power factor of phase L1</source>
        <translation>Facteur de puissance moyen de la phase L1</translation>
    </message>
    <message>
        <source>Average power factor of phase L2</source>
        <translation>Facteur de puissance moyen de la phase L2</translation>
    </message>
    <message>
        <source>Average power factor of phase L3</source>
        <translation>Facteur de puissance moyen de la phase L3</translation>
    </message>
    <message>
        <source>Average power factor, total</source>
        <translation>Facteur de puissance moyen, total</translation>
    </message>
    <message>
        <source>Average reactive power export Q-</source>
        <translation>Puissance réactive exportée Q- moyenne</translation>
    </message>
    <message>
        <source>Average reactive power export Q- of phase L1</source>
        <translation>Puissance réactive exportée Q- moyenne de la phase L1</translation>
    </message>
    <message>
        <source>Average reactive power export Q- of phase L2</source>
        <translation>Puissance réactive exportée Q- moyenne de la phase L2</translation>
    </message>
    <message>
        <source>Average reactive power export Q- of phase L3</source>
        <translation>Puissance réactive exportée Q- moyenne de la phase L3</translation>
    </message>
    <message>
        <source>Average reactive power import Q+</source>
        <translation>Puissance réactive importée Q+ moyenne</translation>
    </message>
    <message>
        <source>Average reactive power import Q+ of phase L1</source>
        <translation>Puissance réactive importée Q+ moyenne de la phase L1</translation>
    </message>
    <message>
        <source>Average reactive power import Q+ of phase L2</source>
        <translation>Puissance réactive importée Q+ moyenne de la phase L2</translation>
    </message>
    <message>
        <source>Average reactive power import Q+ of phase L3</source>
        <translation>Puissance réactive importée Q+ moyenne de la phase L3</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the current of phase L1</source>
        <translation>Distorsion harmonique totale moyenne du courant de la phase L1</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the current of phase L2</source>
        <translation>Distorsion harmonique totale moyenne du courant de la phase L2</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the current of phase L3</source>
        <translation>Distorsion harmonique totale moyenne du courant de la phase L3</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the voltage of phase L1</source>
        <translation>Distorsion harmonique totale moyenne de la tension de la phase L1</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the voltage of phase L2</source>
        <translation>Distorsion harmonique totale moyenne de la tension de la phase L2</translation>
    </message>
    <message>
        <source>Average total harmonic distortion of the voltage of phase L3</source>
        <translation>Distorsion harmonique totale moyenne de la tension de la phase L3</translation>
    </message>
    <message>
        <source>Average voltage of phase L1</source>
        <translation>Tension moyenne de la phase L1</translation>
    </message>
    <message>
        <source>Average voltage of phase L2</source>
        <translation>Tension moyenne de la phase L2</translation>
    </message>
    <message>
        <source>Average voltage of phase L3</source>
        <translation>Tension moyenne de la phase L3</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Battery and last gasp</source>
        <translation>Batterie et last gasp</translation>
    </message>
    <message>
        <source>Billing period counter</source>
        <translation>Compteur de périodes de facturation</translation>
    </message>
    <message>
        <source>Breaker position</source>
        <translation>Position du disjoncteur</translation>
    </message>
    <message>
        <source>Breaker version 2</source>
        <translation>Disjoncteur version 2</translation>
    </message>
    <message>
        <source>By its own plan</source>
        <translation>Selon son propre plan</translation>
    </message>
    <message>
        <source>By push button</source>
        <translation>Par bouton-poussoir</translation>
    </message>
    <message>
        <source>By push button after release</source>
        <translation>Par bouton-poussoir après libération</translation>
    </message>
    <message>
        <source>By remote command</source>
        <translation>Par commande à distance</translation>
    </message>
    <message>
        <source>By the active tariff</source>
        <translation>Selon le tarif actif</translation>
    </message>
    <message>
        <source>CT meter</source>
        <translation>Compteur sur TC</translation>
    </message>
    <message>
        <source>CT meter layout, elevation clamps</source>
        <translation>Compteur sur TC, bornes à étrier</translation>
    </message>
    <message>
        <source>CT meters only.</source>
        <translation>Compteurs sur TC uniquement.</translation>
    </message>
    <message>
        <source>Calculation method</source>
        <translation>Méthode de calcul</translation>
    </message>
    <message>
        <source>Calendar and summer time</source>
        <translation>Calendrier et heure d’été</translation>
    </message>
    <message>
        <source>Cellular network</source>
        <translation>Réseau cellulaire</translation>
    </message>
    <message>
        <source>Changes the meter number by the button.</source>
        <translation>Modifie le numéro de compteur à l’aide du bouton.</translation>
    </message>
    <message>
        <source>Changes when the meter disconnects the supply by itself.</source>
        <translation>Modifie les conditions dans lesquelles le compteur coupe l’alimentation de lui-même.</translation>
    </message>
    <message>
        <source>Changing what the load profile holds deletes it. Read the load profile first.</source>
        <translation>Modifier le contenu du profil de charge l’efface. Lisez d’abord le profil de charge.</translation>
    </message>
    <message>
        <source>Choose a longer period or fewer registers, or ask for fewer days.</source>
        <translation>Choisissez une période plus longue ou moins de registres, ou demandez moins de jours.</translation>
    </message>
    <message>
        <source>Choose a reconnect threshold that is not above the disconnect threshold.</source>
        <translation>Choisissez un seuil de reconnexion qui n’est pas supérieur au seuil de déconnexion.</translation>
    </message>
    <message>
        <source>Choose a type number with X10X11 AB or AD, or remove the pulse output.</source>
        <translation>Choisissez un numéro de type avec X10X11 AB ou AD, ou supprimez la sortie d’impulsions.</translation>
    </message>
    <message>
        <source>Choose a type number with X10X11 AB, or remove the settings of load control.</source>
        <translation>Choisissez un numéro de type avec X10X11 AB, ou supprimez les réglages du contrôle de charge.</translation>
    </message>
    <message>
        <source>Choose a type number with X12 D or E, or switch last gasp off.</source>
        <translation>Choisissez un numéro de type avec X12 D ou E, ou désactivez le last gasp.</translation>
    </message>
    <message>
        <source>Choose a type number with X8 4, or remove the push setups.</source>
        <translation>Choisissez un numéro de type avec X8 4, ou supprimez les configurations push.</translation>
    </message>
    <message>
        <source>Choose a type number with X8 4, or switch last gasp off.</source>
        <translation>Choisissez un numéro de type avec X8 4, ou désactivez le last gasp.</translation>
    </message>
    <message>
        <source>Choose a type number with X9 1 or 2, or set han.interval to 0.</source>
        <translation>Choisissez un numéro de type avec X9 1 ou 2, ou réglez han.interval sur 0.</translation>
    </message>
    <message>
        <source>Choose another value of Z27, or correct position X8 of the type number.</source>
        <translation>Choisissez une autre valeur de Z27 ou corrigez la position X8 du numéro de type.</translation>
    </message>
    <message>
        <source>Choose another value of Z28, or correct position X8 of the type number.</source>
        <translation>Choisissez une autre valeur de Z28 ou corrigez la position X8 du numéro de type.</translation>
    </message>
    <message>
        <source>Choose another value of Z29, or correct position X8 of the type number.</source>
        <translation>Choisissez une autre valeur de Z29 ou corrigez la position X8 du numéro de type.</translation>
    </message>
    <message>
        <source>Choose another value of Z30, or correct position X8 of the type number.</source>
        <translation>Choisissez une autre valeur de Z30 ou corrigez la position X8 du numéro de type.</translation>
    </message>
    <message>
        <source>Choose k3 ≤ k2 ≤ k1.</source>
        <translation>Choisissez k3 ≤ k2 ≤ k1.</translation>
    </message>
    <message>
        <source>Choose t1 ≤ t2 ≤ t3.</source>
        <translation>Choisissez t1 ≤ t2 ≤ t3.</translation>
    </message>
    <message>
        <source>Class 2</source>
        <translation>Classe 2</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>Classe A</translation>
    </message>
    <message>
        <source>Clears a permanent tamper sign. The maker announces this function for later.</source>
        <translation>Efface un signe de fraude permanent. Le fabricant annonce cette fonction pour plus tard.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Clock invalid</source>
        <translation>Horloge non valide</translation>
    </message>
    <message>
        <source>Closes the debiting period at the press of the button.</source>
        <translation>Clôture la période de facturation lorsque l’on appuie sur le bouton.</translation>
    </message>
    <message>
        <source>Code from the technical description; the data sheets refer to the order form.</source>
        <translation>Code de la description technique&#xa0;; les fiches produit renvoient au formulaire de commande.</translation>
    </message>
    <message>
        <source>Commands to the supply control switch must be signed, but a CT meter (X4 = {other}) has none.</source>
        <translation>Les commandes de l’interrupteur de coupure doivent être signées, mais un compteur sur TC (X4 = {other}) n’en a pas.</translation>
    </message>
    <message>
        <source>Communication event logger: interval</source>
        <translation>Enregistreur d’événements de communication&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Communication event logger: offset</source>
        <translation>Enregistreur d’événements de communication&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Communication event logger: push</source>
        <translation>Enregistreur d’événements de communication&#xa0;: push</translation>
    </message>
    <message>
        <source>Communication event logger: random delay</source>
        <translation>Enregistreur d’événements de communication&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Compare the number with the type label.</source>
        <translation>Comparez le numéro avec la plaque signalétique.</translation>
    </message>
    <message>
        <source>Connect/disconnect failed</source>
        <translation>Échec de la connexion/déconnexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Corrects the clock by a small amount.</source>
        <translation>Corrige légèrement l’horloge.</translation>
    </message>
    <message>
        <source>Country and national requirements. Codes that no list has are in use; they are accepted and called unknown.</source>
        <translation>Pays et exigences nationales. Des codes absents de toute liste sont en usage&#xa0;; ils sont acceptés et signalés comme inconnus.</translation>
    </message>
    <message>
        <source>Country that the meter is made for. A code that is not listed is accepted and called unknown.</source>
        <translation>Pays pour lequel le compteur est fabriqué. Un code non répertorié est accepté et signalé comme inconnu.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Current limit Id</source>
        <translation>Limite de courant Id</translation>
    </message>
    <message>
        <source>Current limit L1 exceeded</source>
        <translation>Limite de courant L1 dépassée</translation>
    </message>
    <message>
        <source>Current limit L1 restored</source>
        <translation>Limite de courant L1 rétablie</translation>
    </message>
    <message>
        <source>Current limit L2 exceeded</source>
        <translation>Limite de courant L2 dépassée</translation>
    </message>
    <message>
        <source>Current limit L2 restored</source>
        <translation>Limite de courant L2 rétablie</translation>
    </message>
    <message>
        <source>Current limit L3 exceeded</source>
        <translation>Limite de courant L3 dépassée</translation>
    </message>
    <message>
        <source>Current limit L3 restored</source>
        <translation>Limite de courant L3 rétablie</translation>
    </message>
    <message>
        <source>Current of a phase above which the event comes.</source>
        <translation>Courant d’une phase au-dessus duquel l’événement se produit.</translation>
    </message>
    <message>
        <source>Current of phase L1 at the maximum voltage in the analysis period</source>
        <translation>Courant de la phase L1 à la tension maximale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Current of phase L1 at the maximum voltage of the day</source>
        <translation>Courant de la phase L1 à la tension maximale du jour</translation>
    </message>
    <message>
        <source>Current of phase L1 at the minimum voltage in the analysis period</source>
        <translation>Courant de la phase L1 à la tension minimale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Current of phase L1 at the minimum voltage of the day</source>
        <translation>Courant de la phase L1 à la tension minimale du jour</translation>
    </message>
    <message>
        <source>Current of phase L2 at the maximum voltage in the analysis period</source>
        <translation>Courant de la phase L2 à la tension maximale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Current of phase L2 at the maximum voltage of the day</source>
        <translation>Courant de la phase L2 à la tension maximale du jour</translation>
    </message>
    <message>
        <source>Current of phase L2 at the minimum voltage in the analysis period</source>
        <translation>Courant de la phase L2 à la tension minimale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Current of phase L2 at the minimum voltage of the day</source>
        <translation>Courant de la phase L2 à la tension minimale du jour</translation>
    </message>
    <message>
        <source>Current of phase L3 at the maximum voltage in the analysis period</source>
        <translation>Courant de la phase L3 à la tension maximale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Current of phase L3 at the maximum voltage of the day</source>
        <translation>Courant de la phase L3 à la tension maximale du jour</translation>
    </message>
    <message>
        <source>Current of phase L3 at the minimum voltage in the analysis period</source>
        <translation>Courant de la phase L3 à la tension minimale sur la période d’analyse</translation>
    </message>
    <message>
        <source>Current of phase L3 at the minimum voltage of the day</source>
        <translation>Courant de la phase L3 à la tension minimale du jour</translation>
    </message>
    <message>
        <source>Current reversal</source>
        <translation>Inversion du courant</translation>
    </message>
    <message>
        <source>Current without voltage</source>
        <translation>Courant sans tension</translation>
    </message>
    <message>
        <source>Current, limit</source>
        <translation>Courant, limite</translation>
    </message>
    <message>
        <source>Current, time</source>
        <translation>Courant, durée</translation>
    </message>
    <message>
        <source>Cut-off state</source>
        <translation>État de coupure</translation>
    </message>
    <message>
        <source>DIN rail</source>
        <translation>Rail DIN</translation>
    </message>
    <message>
        <source>DLMS push 1</source>
        <translation>DLMS push 1</translation>
    </message>
    <message>
        <source>Data are to be pushed, but the meter (X8 = {other}) has no modem.</source>
        <translation>Des données doivent être envoyées en push, mais le compteur (X8 = {other}) n’a pas de modem.</translation>
    </message>
    <message>
        <source>Data set UD1</source>
        <translation>Jeu de données UD1</translation>
    </message>
    <message>
        <source>Data set UD2</source>
        <translation>Jeu de données UD2</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Day of that month: a rule that fits every year, written with wildcards in the meter, or a fixed day.</source>
        <translation>Jour de ce mois&#xa0;: une règle valable chaque année, écrite avec des caractères génériques dans le compteur, ou un jour fixe.</translation>
    </message>
    <message>
        <source>Day of the month on which a debiting period ends. From day 29 on there is none, so that every month has it.</source>
        <translation>Jour du mois où se termine une période de facturation. À partir du 29, il n’y en a pas, afin que chaque mois en ait un.</translation>
    </message>
    <message>
        <source>Day of the month; only with a fixed day.</source>
        <translation>Jour du mois&#xa0;; uniquement avec un jour fixe.</translation>
    </message>
    <message>
        <source>Daylight saving</source>
        <translation>Heure d’été</translation>
    </message>
    <message>
        <source>Daylight saving, begin: day</source>
        <translation>Heure d’été, début&#xa0;: jour</translation>
    </message>
    <message>
        <source>Daylight saving, begin: day of the month</source>
        <translation>Heure d’été, début&#xa0;: jour du mois</translation>
    </message>
    <message>
        <source>Daylight saving, begin: hour</source>
        <translation>Heure d’été, début&#xa0;: heure</translation>
    </message>
    <message>
        <source>Daylight saving, begin: month</source>
        <translation>Heure d’été, début&#xa0;: mois</translation>
    </message>
    <message>
        <source>Daylight saving, end: day</source>
        <translation>Heure d’été, fin&#xa0;: jour</translation>
    </message>
    <message>
        <source>Daylight saving, end: day of the month</source>
        <translation>Heure d’été, fin&#xa0;: jour du mois</translation>
    </message>
    <message>
        <source>Daylight saving, end: hour</source>
        <translation>Heure d’été, fin&#xa0;: heure</translation>
    </message>
    <message>
        <source>Daylight saving, end: month</source>
        <translation>Heure d’été, fin&#xa0;: mois</translation>
    </message>
    <message>
        <source>Daylight saving, shift</source>
        <translation>Heure d’été, décalage</translation>
    </message>
    <message>
        <source>Days of exception</source>
        <translation>Jours d’exception</translation>
    </message>
    <message>
        <source>Days of the week with the plan of working days; the others have that of non-working days.</source>
        <translation>Jours de la semaine suivant le plan des jours ouvrables&#xa0;; les autres suivent celui des jours non ouvrables.</translation>
    </message>
    <message>
        <source>Days of the year on which a season begins; at most four seasons.</source>
        <translation>Jours de l’année où débute une saison&#xa0;; quatre saisons au plus.</translation>
    </message>
    <message>
        <source>Days of the year on which a season of the relay&apos;s calendar begins.</source>
        <translation>Jours de l’année où débute une saison du calendrier du relais.</translation>
    </message>
    <message>
        <source>Days that count as holidays, up to 200 within 20 years.</source>
        <translation>Jours comptant comme jours fériés, jusqu’à 200 sur 20 ans.</translation>
    </message>
    <message>
        <source>Days that the load profile must hold, for example until it is read. Checked against what the meter holds at its period and energies; not written to the meter.</source>
        <translation>Nombre de jours que le profil de charge doit contenir, par exemple jusqu’à sa lecture. Contrôlé par rapport à ce que le compteur contient selon sa période et ses énergies&#xa0;; non écrit dans le compteur.</translation>
    </message>
    <message>
        <source>Days to be kept</source>
        <translation>Jours à conserver</translation>
    </message>
    <message>
        <source>Days with the plan of holidays, shared by the tariff calendar and by those of the load control relays.</source>
        <translation>Jours suivant le plan des jours fériés, communs au calendrier tarifaire et à ceux des relais de contrôle de charge.</translation>
    </message>
    <message>
        <source>Debiting logger 1</source>
        <translation>Enregistreur de facturation 1</translation>
    </message>
    <message>
        <source>Debiting logger 1 closes with each debiting period (Z6, Z7) and holds a fixed list; logger 2 writes daily, weekly or monthly (Z25).</source>
        <translation>L’enregistreur de facturation 1 clôture avec chaque période de facturation (Z6, Z7) et contient une liste fixe&#xa0;; l’enregistreur 2 écrit chaque jour, semaine ou mois (Z25).</translation>
    </message>
    <message>
        <source>Debiting logger 1: interval</source>
        <translation>Enregistreur de facturation 1&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Debiting logger 1: offset</source>
        <translation>Enregistreur de facturation 1&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Debiting logger 1: push</source>
        <translation>Enregistreur de facturation 1&#xa0;: push</translation>
    </message>
    <message>
        <source>Debiting logger 1: random delay</source>
        <translation>Enregistreur de facturation 1&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Debiting logger 2</source>
        <translation>Enregistreur de facturation 2</translation>
    </message>
    <message>
        <source>Debiting logger 2 configuration</source>
        <translation>Configuration de l’enregistreur de facturation 2</translation>
    </message>
    <message>
        <source>Debiting logger 2: interval</source>
        <translation>Enregistreur de facturation 2&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Debiting logger 2: offset</source>
        <translation>Enregistreur de facturation 2&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Debiting logger 2: push</source>
        <translation>Enregistreur de facturation 2&#xa0;: push</translation>
    </message>
    <message>
        <source>Debiting logger 2: random delay</source>
        <translation>Enregistreur de facturation 2&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Debiting loggers</source>
        <translation>Enregistreurs de facturation</translation>
    </message>
    <message>
        <source>Debiting stop</source>
        <translation>Clôture de facturation</translation>
    </message>
    <message>
        <source>Decimals of kWh and kvarh in the interval loggers; secondary energy is always logged in 0.1 Wh. Chosen when the meter is ordered.</source>
        <translation>Décimales de kWh et kvarh dans les enregistreurs à intervalles&#xa0;; l’énergie secondaire est toujours enregistrée à 0,1 Wh. Choisi à la commande du compteur.</translation>
    </message>
    <message>
        <source>Decimals of logged primary energy</source>
        <translation>Décimales de l’énergie primaire enregistrée</translation>
    </message>
    <message>
        <source>Decimals of the energy readings on the glass. Fixed when the meter is ordered.</source>
        <translation>Décimales des relevés d’énergie sur l’afficheur. Fixées à la commande du compteur.</translation>
    </message>
    <message>
        <source>Decryption or authentication failure</source>
        <translation>Échec du déchiffrement ou de l’authentification</translation>
    </message>
    <message>
        <source>Default breaker</source>
        <translation>Disjoncteur par défaut</translation>
    </message>
    <message>
        <source>Delta values</source>
        <translation>Valeurs delta</translation>
    </message>
    <message>
        <source>Demand limit L1 exceeded</source>
        <translation>Limite d’appel de puissance L1 dépassée</translation>
    </message>
    <message>
        <source>Demand limit L1 restored</source>
        <translation>Limite d’appel de puissance L1 rétablie</translation>
    </message>
    <message>
        <source>Demand limit L2 exceeded</source>
        <translation>Limite d’appel de puissance L2 dépassée</translation>
    </message>
    <message>
        <source>Demand limit L2 restored</source>
        <translation>Limite d’appel de puissance L2 rétablie</translation>
    </message>
    <message>
        <source>Demand limit L3 exceeded</source>
        <translation>Limite d’appel de puissance L3 dépassée</translation>
    </message>
    <message>
        <source>Demand limit L3 restored</source>
        <translation>Limite d’appel de puissance L3 rétablie</translation>
    </message>
    <message>
        <source>Demand of a phase, limit</source>
        <translation>Appel de puissance d’une phase, limite</translation>
    </message>
    <message>
        <source>Demand of a phase, time</source>
        <translation>Appel de puissance d’une phase, durée</translation>
    </message>
    <message>
        <source>Digits before and behind the point of every primary energy on the glass; secondary energies always have 5.2.</source>
        <translation>Chiffres avant et après la virgule de chaque énergie primaire sur l’afficheur&#xa0;; les énergies secondaires ont toujours 5.2.</translation>
    </message>
    <message>
        <source>Direct meters only.</source>
        <translation>Compteurs à connexion directe uniquement.</translation>
    </message>
    <message>
        <source>Disconnect at neutral fault</source>
        <translation>Déconnecter en cas de défaut de neutre</translation>
    </message>
    <message>
        <source>Disconnect by push button</source>
        <translation>Déconnecter par bouton-poussoir</translation>
    </message>
    <message>
        <source>Disconnect control event logger: interval</source>
        <translation>Enregistreur d’événements de déconnexion&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Disconnect control event logger: offset</source>
        <translation>Enregistreur d’événements de déconnexion&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Disconnect control event logger: push</source>
        <translation>Enregistreur d’événements de déconnexion&#xa0;: push</translation>
    </message>
    <message>
        <source>Disconnect control event logger: random delay</source>
        <translation>Enregistreur d’événements de déconnexion&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Disconnect on working days only</source>
        <translation>Déconnecter uniquement les jours ouvrables</translation>
    </message>
    <message>
        <source>Disconnect setup</source>
        <translation>Configuration de la déconnexion</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Disconnection basis</source>
        <translation>Critère de déconnexion</translation>
    </message>
    <message>
        <source>Disconnector ready for manual reconnection</source>
        <translation>Disjoncteur prêt pour la reconnexion manuelle</translation>
    </message>
    <message>
        <source>Disconnects when the neutral of the supply is lost. Only three-phase, four-wire meters detect it.</source>
        <translation>Déconnecte en cas de perte du neutre de l’alimentation. Seuls les compteurs triphasés à quatre fils la détectent.</translation>
    </message>
    <message>
        <source>Disconnects when the voltage of a phase is too high, and reconnects when it is normal again. Off unless asked for.</source>
        <translation>Déconnecte lorsque la tension d’une phase est trop élevée et reconnecte lorsqu’elle est redevenue normale. Désactivé sauf demande.</translation>
    </message>
    <message>
        <source>Display formats</source>
        <translation>Formats d’affichage</translation>
    </message>
    <message>
        <source>Display options</source>
        <translation>Options d’affichage</translation>
    </message>
    <message>
        <source>Distortion of the current above which the event comes.</source>
        <translation>Distorsion du courant au-dessus de laquelle l’événement se produit.</translation>
    </message>
    <message>
        <source>Distortion of the voltage above which the event comes.</source>
        <translation>Distorsion de la tension au-dessus de laquelle l’événement se produit.</translation>
    </message>
    <message>
        <source>Dual breaker</source>
        <translation>Double disjoncteur</translation>
    </message>
    <message>
        <source>Earth fault module</source>
        <translation>Module de défaut de terre</translation>
    </message>
    <message>
        <source>Earth fault module with 2x5A relays</source>
        <translation>Module de défaut de terre avec relais 2x5A</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Encrypted push</source>
        <translation>Push chiffré</translation>
    </message>
    <message>
        <source>Encryption of the HAN interface</source>
        <translation>Chiffrement de l’interface HAN</translation>
    </message>
    <message>
        <source>Encrypts the list; the receiver then needs the meter&apos;s keys. HAN-NVE is sent unencrypted in Norway.</source>
        <translation>Chiffre la liste&#xa0;; le récepteur a alors besoin des clés du compteur. HAN-NVE est envoyé non chiffré en Norvège.</translation>
    </message>
    <message>
        <source>Energy paid for in advance: a register counts down and the breaker opens at zero. Needs a breaker and works without tariffs only.</source>
        <translation>Énergie payée d’avance&#xa0;: un registre décompte et le disjoncteur s’ouvre à zéro. Nécessite un disjoncteur et ne fonctionne que sans tarifs.</translation>
    </message>
    <message>
        <source>Events at which the meter sends an alarm to the reading system or to the module port.</source>
        <translation>Événements pour lesquels le compteur envoie une alarme au système de relève ou au port du module.</translation>
    </message>
    <message>
        <source>Events that are reported as alarms; each code is the bit of the filter.</source>
        <translation>Événements signalés comme alarmes&#xa0;; chaque code est le bit du filtre.</translation>
    </message>
    <message>
        <source>Events that take a snapshot; each code is the bit of the filter.</source>
        <translation>Événements qui déclenchent un instantané&#xa0;; chaque code est le bit du filtre.</translation>
    </message>
    <message>
        <source>Events that the meter reports to the head-end system at once. All are off when the meter leaves the factory.</source>
        <translation>Événements que le compteur signale immédiatement au système central. Tous sont désactivés à la sortie d’usine.</translation>
    </message>
    <message>
        <source>Events, filter 1</source>
        <translation>Événements, filtre 1</translation>
    </message>
    <message>
        <source>Events, filter 2</source>
        <translation>Événements, filtre 2</translation>
    </message>
    <message>
        <source>Events, filter 3</source>
        <translation>Événements, filtre 3</translation>
    </message>
    <message>
        <source>Events, filter 4</source>
        <translation>Événements, filtre 4</translation>
    </message>
    <message>
        <source>Events, filter 5</source>
        <translation>Événements, filtre 5</translation>
    </message>
    <message>
        <source>Events, filter 6</source>
        <translation>Événements, filtre 6</translation>
    </message>
    <message>
        <source>Exact dates on which the plan of holidays holds.</source>
        <translation>Dates exactes auxquelles s’applique le plan des jours fériés.</translation>
    </message>
    <message>
        <source>Exception current</source>
        <translation>Courant d’exception</translation>
    </message>
    <message>
        <source>Exception days</source>
        <translation>Jours d’exception</translation>
    </message>
    <message>
        <source>Exception days, on which the switches of holidays hold, and the dates of summer time where the rule of the EU does not fit. All loggers write standard time.</source>
        <translation>Jours d’exception, où s’appliquent les commutations des jours fériés, et dates de l’heure d’été là où la règle de l’UE ne convient pas. Tous les enregistreurs écrivent en heure normale.</translation>
    </message>
    <message>
        <source>Exception power</source>
        <translation>Puissance d’exception</translation>
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
        <translation>Interfaces FLEX</translation>
    </message>
    <message>
        <source>Factor k1</source>
        <translation>Facteur k1</translation>
    </message>
    <message>
        <source>Factor k2</source>
        <translation>Facteur k2</translation>
    </message>
    <message>
        <source>Factor k3</source>
        <translation>Facteur k3</translation>
    </message>
    <message>
        <source>Fills energy readings up with zeros on the left. On a real meter this is fixed when it is ordered.</source>
        <translation>Complète à gauche les relevés d’énergie par des zéros. Sur un compteur réel, cela est fixé à la commande.</translation>
    </message>
    <message>
        <source>Firmware activated</source>
        <translation>Micrologiciel activé</translation>
    </message>
    <message>
        <source>Firmware activation failed</source>
        <translation>Échec de l’activation du micrologiciel</translation>
    </message>
    <message>
        <source>First Sunday</source>
        <translation>Premier dimanche</translation>
    </message>
    <message>
        <source>First and last day of summer time, year by year, up to 20. Empty: the dates follow the rule of the EU, if Z15 turns summer time on.</source>
        <translation>Premier et dernier jour de l’heure d’été, année par année, jusqu’à 20. Vide&#xa0;: les dates suivent la règle de l’UE, si Z15 active l’heure d’été.</translation>
    </message>
    <message>
        <source>First return to the primary technology</source>
        <translation>Premier retour à la technologie primaire</translation>
    </message>
    <message>
        <source>Fixed day of the month</source>
        <translation>Jour fixe du mois</translation>
    </message>
    <message>
        <source>For how many days the exception holds before the meter disconnects for good.</source>
        <translation>Nombre de jours pendant lesquels l’exception s’applique avant que le compteur ne déconnecte définitivement.</translation>
    </message>
    <message>
        <source>Fraud detection event logger: interval</source>
        <translation>Enregistreur d’événements de fraude&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Fraud detection event logger: offset</source>
        <translation>Enregistreur d’événements de fraude&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Fraud detection event logger: push</source>
        <translation>Enregistreur d’événements de fraude&#xa0;: push</translation>
    </message>
    <message>
        <source>Fraud detection event logger: random delay</source>
        <translation>Enregistreur d’événements de fraude&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Frequency and protocol of the built-in radio. Only a meter without radio has none.</source>
        <translation>Fréquence et protocole de la radio intégrée. Seul un compteur sans radio n’en a pas.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>From when on disconnection is allowed (1) and not allowed (0), for example 08:00=1 and 22:00=0. Empty: at any time.</source>
        <translation>Moments à partir desquels la déconnexion est autorisée (1) et non autorisée (0), par exemple 08:00=1 et 22:00=0. Vide&#xa0;: à tout moment.</translation>
    </message>
    <message>
        <source>From which day of each year which of the four seasons holds; up to eight changes a year.</source>
        <translation>Jour de l’année à partir duquel s’applique chacune des quatre saisons&#xa0;; jusqu’à huit changements par an.</translation>
    </message>
    <message>
        <source>From which day of each year which of the four seasons of the relay&apos;s plan holds.</source>
        <translation>Jour de l’année à partir duquel s’applique chacune des quatre saisons du plan du relais.</translation>
    </message>
    <message>
        <source>Full hour of local time at which the clock is put back.</source>
        <translation>Heure locale pleine à laquelle l’horloge est retardée.</translation>
    </message>
    <message>
        <source>Full hour of local time at which the clock is put forward.</source>
        <translation>Heure locale pleine à laquelle l’horloge est avancée.</translation>
    </message>
    <message>
        <source>GSM diagnostics logger, period</source>
        <translation>Enregistreur de diagnostic GSM, période</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: interval</source>
        <translation>Enregistreur de diagnostic GSM&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: offset</source>
        <translation>Enregistreur de diagnostic GSM&#xa0;: décalage</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: push</source>
        <translation>Enregistreur de diagnostic GSM&#xa0;: push</translation>
    </message>
    <message>
        <source>GSM diagnostics logger: random delay</source>
        <translation>Enregistreur de diagnostic GSM&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>General signing failed</source>
        <translation>Échec de la signature générale</translation>
    </message>
    <message>
        <source>Generation of the meter&apos;s hardware.</source>
        <translation>Génération du matériel du compteur.</translation>
    </message>
    <message>
        <source>Generation of the meter.</source>
        <translation>Génération du compteur.</translation>
    </message>
    <message>
        <source>Grid events</source>
        <translation>Événements réseau</translation>
    </message>
    <message>
        <source>Grid snapshot</source>
        <translation>Instantané du réseau</translation>
    </message>
    <message>
        <source>Grid snapshot: interval</source>
        <translation>Instantané du réseau&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Grid snapshot: offset</source>
        <translation>Instantané du réseau&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Grid snapshot: push</source>
        <translation>Instantané du réseau&#xa0;: push</translation>
    </message>
    <message>
        <source>Grid snapshot: random delay</source>
        <translation>Instantané du réseau&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Grid snapshots are to be pushed, but the interval is not named.</source>
        <translation>Des instantanés du réseau doivent être envoyés en push, mais l’intervalle n’est pas indiqué.</translation>
    </message>
    <message>
        <source>HAN interface</source>
        <translation>Interface HAN</translation>
    </message>
    <message>
        <source>HAN telegram</source>
        <translation>Télégramme HAN</translation>
    </message>
    <message>
        <source>HAN-NVE</source>
        <translation>HAN-NVE</translation>
    </message>
    <message>
        <source>HAN-NVE sends powers, currents and voltages every 10 s and energies every hour; DLMS push 1 sends the full list every 10 s.</source>
        <translation>HAN-NVE envoie les puissances, courants et tensions toutes les 10 s et les énergies toutes les heures&#xa0;; DLMS push 1 envoie la liste complète toutes les 10 s.</translation>
    </message>
    <message>
        <source>HAN: P1</source>
        <translation>HAN&#xa0;: P1</translation>
    </message>
    <message>
        <source>HAN: P1 Lite</source>
        <translation>HAN&#xa0;: P1 Lite</translation>
    </message>
    <message>
        <source>HOT SWAP interface</source>
        <translation>Interface HOT SWAP</translation>
    </message>
    <message>
        <source>Harmonic 11 of the current of phase L1</source>
        <translation>Harmonique 11 du courant de la phase L1</translation>
    </message>
    <message>
        <source>Harmonic 11 of the current of phase L2</source>
        <translation>Harmonique 11 du courant de la phase L2</translation>
    </message>
    <message>
        <source>Harmonic 11 of the current of phase L3</source>
        <translation>Harmonique 11 du courant de la phase L3</translation>
    </message>
    <message>
        <source>Harmonic 11 of the voltage of phase L1</source>
        <translation>Harmonique 11 de la tension de la phase L1</translation>
    </message>
    <message>
        <source>Harmonic 11 of the voltage of phase L2</source>
        <translation>Harmonique 11 de la tension de la phase L2</translation>
    </message>
    <message>
        <source>Harmonic 11 of the voltage of phase L3</source>
        <translation>Harmonique 11 de la tension de la phase L3</translation>
    </message>
    <message>
        <source>Harmonic 3 of the current of phase L1</source>
        <translation>Harmonique 3 du courant de la phase L1</translation>
    </message>
    <message>
        <source>Harmonic 3 of the current of phase L2</source>
        <translation>Harmonique 3 du courant de la phase L2</translation>
    </message>
    <message>
        <source>Harmonic 3 of the current of phase L3</source>
        <translation>Harmonique 3 du courant de la phase L3</translation>
    </message>
    <message>
        <source>Harmonic 3 of the voltage of phase L1</source>
        <translation>Harmonique 3 de la tension de la phase L1</translation>
    </message>
    <message>
        <source>Harmonic 3 of the voltage of phase L2</source>
        <translation>Harmonique 3 de la tension de la phase L2</translation>
    </message>
    <message>
        <source>Harmonic 3 of the voltage of phase L3</source>
        <translation>Harmonique 3 de la tension de la phase L3</translation>
    </message>
    <message>
        <source>Harmonic 5 of the current of phase L1</source>
        <translation>Harmonique 5 du courant de la phase L1</translation>
    </message>
    <message>
        <source>Harmonic 5 of the current of phase L2</source>
        <translation>Harmonique 5 du courant de la phase L2</translation>
    </message>
    <message>
        <source>Harmonic 5 of the current of phase L3</source>
        <translation>Harmonique 5 du courant de la phase L3</translation>
    </message>
    <message>
        <source>Harmonic 5 of the voltage of phase L1</source>
        <translation>Harmonique 5 de la tension de la phase L1</translation>
    </message>
    <message>
        <source>Harmonic 5 of the voltage of phase L2</source>
        <translation>Harmonique 5 de la tension de la phase L2</translation>
    </message>
    <message>
        <source>Harmonic 5 of the voltage of phase L3</source>
        <translation>Harmonique 5 de la tension de la phase L3</translation>
    </message>
    <message>
        <source>Harmonic 7 of the current of phase L1</source>
        <translation>Harmonique 7 du courant de la phase L1</translation>
    </message>
    <message>
        <source>Harmonic 7 of the current of phase L2</source>
        <translation>Harmonique 7 du courant de la phase L2</translation>
    </message>
    <message>
        <source>Harmonic 7 of the current of phase L3</source>
        <translation>Harmonique 7 du courant de la phase L3</translation>
    </message>
    <message>
        <source>Harmonic 7 of the voltage of phase L1</source>
        <translation>Harmonique 7 de la tension de la phase L1</translation>
    </message>
    <message>
        <source>Harmonic 7 of the voltage of phase L2</source>
        <translation>Harmonique 7 de la tension de la phase L2</translation>
    </message>
    <message>
        <source>Harmonic 7 of the voltage of phase L3</source>
        <translation>Harmonique 7 de la tension de la phase L3</translation>
    </message>
    <message>
        <source>Helps when a module is installed. The maker announces this function for later.</source>
        <translation>Aide lors de l’installation d’un module. Le fabricant annonce cette fonction pour plus tard.</translation>
    </message>
    <message>
        <source>High processor temperature</source>
        <translation>Température élevée du processeur</translation>
    </message>
    <message>
        <source>High processor temperature ended</source>
        <translation>Température élevée du processeur, fin</translation>
    </message>
    <message>
        <source>Hours at which the growing interval ends.</source>
        <translation>Heures au bout desquelles l’intervalle cesse de croître.</translation>
    </message>
    <message>
        <source>Hours on the secondary technology after which the primary is tried again; the interval then doubles.</source>
        <translation>Heures sur la technologie secondaire après lesquelles la primaire est de nouveau essayée&#xa0;; l’intervalle double ensuite.</translation>
    </message>
    <message>
        <source>Housing and terminals.</source>
        <translation>Boîtier et bornes.</translation>
    </message>
    <message>
        <source>Housing and terminals. It decides which cover and which cables fit.</source>
        <translation>Boîtier et bornes. Déterminent le couvercle et les câbles adaptés.</translation>
    </message>
    <message>
        <source>How far back the load profile must reach. Its period is Z4; its energies are those of the type number (X9) or of Z29.</source>
        <translation>Profondeur que le profil de charge doit atteindre. Sa période est Z4&#xa0;; ses énergies sont celles du numéro de type (X9) ou de Z29.</translation>
    </message>
    <message>
        <source>How long both must hold before a neutral fault is logged.</source>
        <translation>Durée pendant laquelle les deux conditions doivent être remplies avant qu’un défaut de neutre soit consigné.</translation>
    </message>
    <message>
        <source>How long the voltage must be above the threshold.</source>
        <translation>Durée pendant laquelle la tension doit être supérieure au seuil.</translation>
    </message>
    <message>
        <source>How long the voltage must be below the threshold.</source>
        <translation>Durée pendant laquelle la tension doit être inférieure au seuil.</translation>
    </message>
    <message>
        <source>How long the voltage must be missing before it is logged.</source>
        <translation>Durée pendant laquelle la tension doit manquer avant que cela soit consigné.</translation>
    </message>
    <message>
        <source>How many currents and voltages are measured.</source>
        <translation>Nombre de courants et de tensions mesurés.</translation>
    </message>
    <message>
        <source>How many days of profile billing needs; checked against the depth that the data sheet prints. WELMEC guide 11.2 recommends 2.5 billing periods.</source>
        <translation>Nombre de jours de profil nécessaires à la facturation&#xa0;; contrôlé par rapport à la profondeur imprimée dans la fiche produit. Le guide WELMEC 11.2 recommande 2,5 périodes de facturation.</translation>
    </message>
    <message>
        <source>How many measuring systems the meter has. Two systems (Aron) measure a network without neutral.</source>
        <translation>Nombre de systèmes de mesure du compteur. Deux systèmes (Aron) mesurent un réseau sans neutre.</translation>
    </message>
    <message>
        <source>How often an entry is made; 0 switches the logger off, 1440 makes one at midnight.</source>
        <translation>Fréquence des entrées&#xa0;; 0 désactive l’enregistreur, 1440 en crée une à minuit.</translation>
    </message>
    <message>
        <source>How often an entry is made; 0 switches the logger off. Average and extreme values follow it.</source>
        <translation>Fréquence des entrées&#xa0;; 0 désactive l’enregistreur. Les valeurs moyennes et extrêmes la suivent.</translation>
    </message>
    <message>
        <source>How often an entry is made; 0 switches the logger off. The meter logs a change.</source>
        <translation>Fréquence des entrées&#xa0;; 0 désactive l’enregistreur. Le compteur consigne une modification.</translation>
    </message>
    <message>
        <source>How often debiting logger 2 writes an entry.</source>
        <translation>Fréquence à laquelle l’enregistreur de facturation 2 écrit une entrée.</translation>
    </message>
    <message>
        <source>How often the logger writes an entry; it does not depend on the load profile.</source>
        <translation>Fréquence à laquelle l’enregistreur écrit une entrée&#xa0;; elle ne dépend pas du profil de charge.</translation>
    </message>
    <message>
        <source>How often the meter closes a debiting period by itself, and in which month it begins to count.</source>
        <translation>Fréquence à laquelle le compteur clôture de lui-même une période de facturation, et mois à partir duquel il commence à compter.</translation>
    </message>
    <message>
        <source>How often the state of the cellular network is logged.</source>
        <translation>Fréquence d’enregistrement de l’état du réseau cellulaire.</translation>
    </message>
    <message>
        <source>How readings are shown; which readings are shown is said by the display lists.</source>
        <translation>Mode d’affichage des relevés&#xa0;; les relevés affichés sont définis par les listes d’affichage.</translation>
    </message>
    <message>
        <source>How the glass writes numbers. What it shows stands in the display lists.</source>
        <translation>Écriture des nombres sur l’afficheur. Ce qu’il montre figure dans les listes d’affichage.</translation>
    </message>
    <message>
        <source>How the meter chooses between LTE Cat. M1 and NB-IoT. All of this is chosen when the meter is ordered.</source>
        <translation>Choix du compteur entre LTE Cat. M1 et NB-IoT. Tout cela est choisi à la commande du compteur.</translation>
    </message>
    <message>
        <source>How the phases are added up, and how finely energy is logged.</source>
        <translation>Mode d’addition des phases et finesse d’enregistrement de l’énergie.</translation>
    </message>
    <message>
        <source>How the powers of the three phases become one total; the meter logs a change.</source>
        <translation>Manière dont les puissances des trois phases forment un total&#xa0;; le compteur consigne une modification.</translation>
    </message>
    <message>
        <source>How the supply comes back: by the left button, by the button after the reading system has released it, or by itself when current and power are back to normal.</source>
        <translation>Rétablissement de l’alimentation&#xa0;: par le bouton gauche, par le bouton après libération par le système de relève, ou automatiquement lorsque courant et puissance sont redevenus normaux.</translation>
    </message>
    <message>
        <source>IEC 62056-21 data sets</source>
        <translation>Jeux de données IEC 62056-21</translation>
    </message>
    <message>
        <source>Imported active power of all phases above which the event comes.</source>
        <translation>Puissance active importée de toutes les phases au-dessus de laquelle l’événement se produit.</translation>
    </message>
    <message>
        <source>Imported active power of one phase above which the event comes.</source>
        <translation>Puissance active importée d’une phase au-dessus de laquelle l’événement se produit.</translation>
    </message>
    <message>
        <source>Individual import/export</source>
        <translation>Import/export individuels</translation>
    </message>
    <message>
        <source>Integrated breaker</source>
        <translation>Disjoncteur intégré</translation>
    </message>
    <message>
        <source>Integrated communication</source>
        <translation>Communication intégrée</translation>
    </message>
    <message>
        <source>Interface under the terminal cover for retrofitted modules.</source>
        <translation>Interface sous le cache-bornes pour les modules ajoutés ultérieurement.</translation>
    </message>
    <message>
        <source>Internal meter error</source>
        <translation>Erreur interne du compteur</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>It may be: {allowed}.</source>
        <translation>Valeurs admises&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>LTE Cat. M1 first, then NB-IoT</source>
        <translation>LTE Cat. M1 d’abord, puis NB-IoT</translation>
    </message>
    <message>
        <source>LTE Cat. M1 only</source>
        <translation>LTE Cat. M1 uniquement</translation>
    </message>
    <message>
        <source>LTE Cat. M1: poor RSRP</source>
        <translation>LTE Cat. M1&#xa0;: RSRP faible</translation>
    </message>
    <message>
        <source>LTE Cat. M1: poor SINR</source>
        <translation>LTE Cat. M1&#xa0;: SINR faible</translation>
    </message>
    <message>
        <source>LTE Cat. M1: time to register</source>
        <translation>LTE Cat. M1&#xa0;: délai d’enregistrement</translation>
    </message>
    <message>
        <source>LTE cat. M1/NB2</source>
        <translation>LTE cat. M1/NB2</translation>
    </message>
    <message>
        <source>Last Sunday</source>
        <translation>Dernier dimanche</translation>
    </message>
    <message>
        <source>Last gasp</source>
        <translation>Last gasp</translation>
    </message>
    <message>
        <source>Last gasp is on, but the meter (X8 = {other}) has no modem to send it.</source>
        <translation>Le last gasp est activé, mais le compteur (X8 = {other}) n’a pas de modem pour l’envoyer.</translation>
    </message>
    <message>
        <source>Last gasp is on, but the supply backup (X12 = {other}) has no energy for it.</source>
        <translation>Le last gasp est activé, mais l’alimentation de secours (X12 = {other}) n’a pas l’énergie nécessaire.</translation>
    </message>
    <message>
        <source>Leading zeros</source>
        <translation>Zéros de tête</translation>
    </message>
    <message>
        <source>Length of the module&apos;s output pulses, and whether a signal at the alarm input of the module raises an alarm.</source>
        <translation>Durée des impulsions de sortie du module, et si un signal à l’entrée alarme du module déclenche une alarme.</translation>
    </message>
    <message>
        <source>Lets the button turn the optical port off and on. A port that is off does not answer any program.</source>
        <translation>Permet au bouton de désactiver et d’activer le port optique. Un port désactivé ne répond à aucun programme.</translation>
    </message>
    <message>
        <source>Lets the left button disconnect the supply while the reading Manual disconnect is shown.</source>
        <translation>Permet au bouton gauche de couper l’alimentation tant que le relevé Déconnexion manuelle est affiché.</translation>
    </message>
    <message>
        <source>Limits at which the meter logs that the supply voltage was too high, too low or missing.</source>
        <translation>Limites à partir desquelles le compteur consigne que la tension d’alimentation était trop élevée, trop basse ou absente.</translation>
    </message>
    <message>
        <source>Limits for a broken neutral in the low voltage grid and a broken phase in the medium voltage grid.</source>
        <translation>Limites pour une rupture de neutre dans le réseau basse tension et une rupture de phase dans le réseau moyenne tension.</translation>
    </message>
    <message>
        <source>Limits of temperature, current, demand and power factor.</source>
        <translation>Limites de température, courant, appel de puissance et facteur de puissance.</translation>
    </message>
    <message>
        <source>Limits of the events and counters of power quality, as in EN 50160.</source>
        <translation>Limites des événements et compteurs de qualité de l’énergie, comme dans EN 50160.</translation>
    </message>
    <message>
        <source>Load control</source>
        <translation>Contrôle de charge</translation>
    </message>
    <message>
        <source>Load profile</source>
        <translation>Profil de charge</translation>
    </message>
    <message>
        <source>Load profile 1</source>
        <translation>Profil de charge 1</translation>
    </message>
    <message>
        <source>Load profile 1: interval</source>
        <translation>Profil de charge 1&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Load profile 1: offset</source>
        <translation>Profil de charge 1&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Load profile 1: push</source>
        <translation>Profil de charge 1&#xa0;: push</translation>
    </message>
    <message>
        <source>Load profile 1: random delay</source>
        <translation>Profil de charge 1&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Load profile 2</source>
        <translation>Profil de charge 2</translation>
    </message>
    <message>
        <source>Load profile 2: interval</source>
        <translation>Profil de charge 2&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Load profile 2: offset</source>
        <translation>Profil de charge 2&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Load profile 2: push</source>
        <translation>Profil de charge 2&#xa0;: push</translation>
    </message>
    <message>
        <source>Load profile 2: random delay</source>
        <translation>Profil de charge 2&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Load profile configuration</source>
        <translation>Configuration du profil de charge</translation>
    </message>
    <message>
        <source>Load profile data (DLMS)</source>
        <translation>Données du profil de charge (DLMS)</translation>
    </message>
    <message>
        <source>Load profile values change: readers of the profile must know whether it holds readings or consumption.</source>
        <translation>Les valeurs du profil de charge changent&#xa0;: qui lit le profil doit savoir s’il contient des index ou des consommations.</translation>
    </message>
    <message>
        <source>Local disconnection</source>
        <translation>Déconnexion locale</translation>
    </message>
    <message>
        <source>Local interface encryption</source>
        <translation>Chiffrement de l’interface locale</translation>
    </message>
    <message>
        <source>Local reconnection</source>
        <translation>Reconnexion locale</translation>
    </message>
    <message>
        <source>Local time and daylight saving. Display, time stamps, loggers, push setups and calendars all follow local time.</source>
        <translation>Heure locale et heure d’été. L’affichage, l’horodatage, les enregistreurs, les configurations push et les calendriers suivent tous l’heure locale.</translation>
    </message>
    <message>
        <source>Logger disabled</source>
        <translation>Enregistreur désactivé</translation>
    </message>
    <message>
        <source>Logging interval</source>
        <translation>Intervalle d’enregistrement</translation>
    </message>
    <message>
        <source>Longest return to the primary technology</source>
        <translation>Retour le plus long à la technologie primaire</translation>
    </message>
    <message>
        <source>Lower limit of the random delay before the relay connects; on demand there is none.</source>
        <translation>Limite inférieure du délai aléatoire avant l’enclenchement du relais&#xa0;; aucun sur demande.</translation>
    </message>
    <message>
        <source>Magnetic detection</source>
        <translation>Détection magnétique</translation>
    </message>
    <message>
        <source>Make the interval at least as long as the random delay.</source>
        <translation>L’intervalle doit être au moins aussi long que le délai aléatoire.</translation>
    </message>
    <message>
        <source>Make the largest random delay at least as long as the smallest.</source>
        <translation>Le délai aléatoire maximal doit être au moins égal au minimal.</translation>
    </message>
    <message>
        <source>Make the longest interval at least as long as the first.</source>
        <translation>L’intervalle le plus long doit être au moins égal au premier.</translation>
    </message>
    <message>
        <source>Make the sag threshold at least as high as the missing voltage level.</source>
        <translation>Le seuil de creux doit être au moins égal au niveau d’absence de tension.</translation>
    </message>
    <message>
        <source>Make the total demand limit at least as high as that of a phase.</source>
        <translation>La limite d’appel de puissance totale doit être au moins égale à celle d’une phase.</translation>
    </message>
    <message>
        <source>Make the upper limit at least as high as the lower one.</source>
        <translation>La limite supérieure doit être au moins égale à la limite inférieure.</translation>
    </message>
    <message>
        <source>Manual connection</source>
        <translation>Connexion manuelle</translation>
    </message>
    <message>
        <source>Manual disconnect</source>
        <translation>Déconnexion manuelle</translation>
    </message>
    <message>
        <source>Manual disconnection</source>
        <translation>Coupure manuelle</translation>
    </message>
    <message>
        <source>Manual selection of load control plan</source>
        <translation>Sélection manuelle du plan de contrôle de charge</translation>
    </message>
    <message>
        <source>Manual selection of tariff plan</source>
        <translation>Sélection manuelle du plan tarifaire</translation>
    </message>
    <message>
        <source>Maximum active power export P- of phase L1 in the analysis period</source>
        <translation>Puissance active exportée P- maximale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum active power export P- of phase L2 in the analysis period</source>
        <translation>Puissance active exportée P- maximale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum active power export P- of phase L3 in the analysis period</source>
        <translation>Puissance active exportée P- maximale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum active power export P-, date</source>
        <translation>Puissance active exportée P- maximale, date</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 1</source>
        <translation>Puissance active exportée P- maximale, tarif 1</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 1, date</source>
        <translation>Puissance active exportée P- maximale, tarif 1, date</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 2</source>
        <translation>Puissance active exportée P- maximale, tarif 2</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 2, date</source>
        <translation>Puissance active exportée P- maximale, tarif 2, date</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 3</source>
        <translation>Puissance active exportée P- maximale, tarif 3</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 3, date</source>
        <translation>Puissance active exportée P- maximale, tarif 3, date</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 4</source>
        <translation>Puissance active exportée P- maximale, tarif 4</translation>
    </message>
    <message>
        <source>Maximum active power export P-, tariff 4, date</source>
        <translation>Puissance active exportée P- maximale, tarif 4, date</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of phase L1 in the analysis period</source>
        <translation>Puissance active importée P+ maximale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of phase L2 in the analysis period</source>
        <translation>Puissance active importée P+ maximale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum active power import P+ of phase L3 in the analysis period</source>
        <translation>Puissance active importée P+ maximale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 3</source>
        <translation>Puissance active importée P+ maximale, tarif 3</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 3, date</source>
        <translation>Puissance active importée P+ maximale, tarif 3, date</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 4</source>
        <translation>Puissance active importée P+ maximale, tarif 4</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 4, date</source>
        <translation>Puissance active importée P+ maximale, tarif 4, date</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 5</source>
        <translation>Puissance active importée P+ maximale, tarif 5</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 5, date</source>
        <translation>Puissance active importée P+ maximale, tarif 5, date</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 6</source>
        <translation>Puissance active importée P+ maximale, tarif 6</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 6, date</source>
        <translation>Puissance active importée P+ maximale, tarif 6, date</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 7</source>
        <translation>Puissance active importée P+ maximale, tarif 7</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 7, date</source>
        <translation>Puissance active importée P+ maximale, tarif 7, date</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 8</source>
        <translation>Puissance active importée P+ maximale, tarif 8</translation>
    </message>
    <message>
        <source>Maximum active power import P+, tariff 8, date</source>
        <translation>Puissance active importée P+ maximale, tarif 8, date</translation>
    </message>
    <message>
        <source>Maximum apparent power export S-</source>
        <translation>Puissance apparente exportée S- maximale</translation>
    </message>
    <message>
        <source>Maximum apparent power export S-, date</source>
        <translation>Puissance apparente exportée S- maximale, date</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+</source>
        <translation>Puissance apparente importée S+ maximale</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+ of phase L1 in the analysis period</source>
        <translation>Puissance apparente importée S+ maximale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+ of phase L2 in the analysis period</source>
        <translation>Puissance apparente importée S+ maximale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+ of phase L3 in the analysis period</source>
        <translation>Puissance apparente importée S+ maximale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, date</source>
        <translation>Puissance apparente importée S+ maximale, date</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 1</source>
        <translation>Puissance apparente importée S+ maximale, tarif 1</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 1, date</source>
        <translation>Puissance apparente importée S+ maximale, tarif 1, date</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 2</source>
        <translation>Puissance apparente importée S+ maximale, tarif 2</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 2, date</source>
        <translation>Puissance apparente importée S+ maximale, tarif 2, date</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 3</source>
        <translation>Puissance apparente importée S+ maximale, tarif 3</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 3, date</source>
        <translation>Puissance apparente importée S+ maximale, tarif 3, date</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 4</source>
        <translation>Puissance apparente importée S+ maximale, tarif 4</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 4, date</source>
        <translation>Puissance apparente importée S+ maximale, tarif 4, date</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 5</source>
        <translation>Puissance apparente importée S+ maximale, tarif 5</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 5, date</source>
        <translation>Puissance apparente importée S+ maximale, tarif 5, date</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 6</source>
        <translation>Puissance apparente importée S+ maximale, tarif 6</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 6, date</source>
        <translation>Puissance apparente importée S+ maximale, tarif 6, date</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 7</source>
        <translation>Puissance apparente importée S+ maximale, tarif 7</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 7, date</source>
        <translation>Puissance apparente importée S+ maximale, tarif 7, date</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 8</source>
        <translation>Puissance apparente importée S+ maximale, tarif 8</translation>
    </message>
    <message>
        <source>Maximum apparent power import S+, tariff 8, date</source>
        <translation>Puissance apparente importée S+ maximale, tarif 8, date</translation>
    </message>
    <message>
        <source>Maximum current of phase L1 in the analysis period</source>
        <translation>Courant maximal de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum current of phase L2 in the analysis period</source>
        <translation>Courant maximal de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum current of phase L3 in the analysis period</source>
        <translation>Courant maximal de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q- of phase L1 in the analysis period</source>
        <translation>Puissance réactive exportée Q- maximale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q- of phase L2 in the analysis period</source>
        <translation>Puissance réactive exportée Q- maximale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q- of phase L3 in the analysis period</source>
        <translation>Puissance réactive exportée Q- maximale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, date</source>
        <translation>Puissance réactive exportée Q- maximale, date</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 1</source>
        <translation>Puissance réactive exportée Q- maximale, tarif 1</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 1, date</source>
        <translation>Puissance réactive exportée Q- maximale, tarif 1, date</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 2</source>
        <translation>Puissance réactive exportée Q- maximale, tarif 2</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 2, date</source>
        <translation>Puissance réactive exportée Q- maximale, tarif 2, date</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 3</source>
        <translation>Puissance réactive exportée Q- maximale, tarif 3</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 3, date</source>
        <translation>Puissance réactive exportée Q- maximale, tarif 3, date</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 4</source>
        <translation>Puissance réactive exportée Q- maximale, tarif 4</translation>
    </message>
    <message>
        <source>Maximum reactive power export Q-, tariff 4, date</source>
        <translation>Puissance réactive exportée Q- maximale, tarif 4, date</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+ of phase L1 in the analysis period</source>
        <translation>Puissance réactive importée Q+ maximale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+ of phase L2 in the analysis period</source>
        <translation>Puissance réactive importée Q+ maximale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+ of phase L3 in the analysis period</source>
        <translation>Puissance réactive importée Q+ maximale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 3</source>
        <translation>Puissance réactive importée Q+ maximale, tarif 3</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 3, date</source>
        <translation>Puissance réactive importée Q+ maximale, tarif 3, date</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 4</source>
        <translation>Puissance réactive importée Q+ maximale, tarif 4</translation>
    </message>
    <message>
        <source>Maximum reactive power import Q+, tariff 4, date</source>
        <translation>Puissance réactive importée Q+ maximale, tarif 4, date</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the current of phase L1 in the analysis period</source>
        <translation>Distorsion harmonique totale maximale du courant de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the current of phase L2 in the analysis period</source>
        <translation>Distorsion harmonique totale maximale du courant de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the current of phase L3 in the analysis period</source>
        <translation>Distorsion harmonique totale maximale du courant de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the voltage of phase L1 in the analysis period</source>
        <translation>Distorsion harmonique totale maximale de la tension de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the voltage of phase L2 in the analysis period</source>
        <translation>Distorsion harmonique totale maximale de la tension de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum total harmonic distortion of the voltage of phase L3 in the analysis period</source>
        <translation>Distorsion harmonique totale maximale de la tension de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L1 in the analysis period</source>
        <translation>Tension maximale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L1 of the day</source>
        <translation>Tension maximale de la phase L1 du jour</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L2 in the analysis period</source>
        <translation>Tension maximale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L2 of the day</source>
        <translation>Tension maximale de la phase L2 du jour</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L3 in the analysis period</source>
        <translation>Tension maximale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Maximum voltage of phase L3 of the day</source>
        <translation>Tension maximale de la phase L3 du jour</translation>
    </message>
    <message>
        <source>Mean voltage above the nominal voltage, in percent of it, that is an overvoltage.</source>
        <translation>Tension moyenne au-dessus de la tension nominale, en pourcentage de celle-ci, considérée comme surtension.</translation>
    </message>
    <message>
        <source>Mean voltage below the nominal voltage, in percent of it and negative, that is an undervoltage.</source>
        <translation>Tension moyenne en dessous de la tension nominale, en pourcentage négatif de celle-ci, considérée comme sous-tension.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Meter registration: interval</source>
        <translation>Enregistrement du compteur&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Meter registration: offset</source>
        <translation>Enregistrement du compteur&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Meter registration: push</source>
        <translation>Enregistrement du compteur&#xa0;: push</translation>
    </message>
    <message>
        <source>Meter registration: random delay</source>
        <translation>Enregistrement du compteur&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Minimum active power export P- of phase L1 in the analysis period</source>
        <translation>Puissance active exportée P- minimale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum active power export P- of phase L2 in the analysis period</source>
        <translation>Puissance active exportée P- minimale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum active power export P- of phase L3 in the analysis period</source>
        <translation>Puissance active exportée P- minimale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of phase L1 in the analysis period</source>
        <translation>Puissance active importée P+ minimale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of phase L2 in the analysis period</source>
        <translation>Puissance active importée P+ minimale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum active power import P+ of phase L3 in the analysis period</source>
        <translation>Puissance active importée P+ minimale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum apparent power import S+ of phase L1 in the analysis period</source>
        <translation>Puissance apparente importée S+ minimale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum apparent power import S+ of phase L2 in the analysis period</source>
        <translation>Puissance apparente importée S+ minimale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum apparent power import S+ of phase L3 in the analysis period</source>
        <translation>Puissance apparente importée S+ minimale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum current of phase L1 in the analysis period</source>
        <translation>Courant minimal de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum current of phase L2 in the analysis period</source>
        <translation>Courant minimal de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum current of phase L3 in the analysis period</source>
        <translation>Courant minimal de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum reactive power export Q- of phase L1 in the analysis period</source>
        <translation>Puissance réactive exportée Q- minimale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum reactive power export Q- of phase L2 in the analysis period</source>
        <translation>Puissance réactive exportée Q- minimale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum reactive power export Q- of phase L3 in the analysis period</source>
        <translation>Puissance réactive exportée Q- minimale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum reactive power import Q+ of phase L1 in the analysis period</source>
        <translation>Puissance réactive importée Q+ minimale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum reactive power import Q+ of phase L2 in the analysis period</source>
        <translation>Puissance réactive importée Q+ minimale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum reactive power import Q+ of phase L3 in the analysis period</source>
        <translation>Puissance réactive importée Q+ minimale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the current of phase L1 in the analysis period</source>
        <translation>Distorsion harmonique totale minimale du courant de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the current of phase L2 in the analysis period</source>
        <translation>Distorsion harmonique totale minimale du courant de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the current of phase L3 in the analysis period</source>
        <translation>Distorsion harmonique totale minimale du courant de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the voltage of phase L1 in the analysis period</source>
        <translation>Distorsion harmonique totale minimale de la tension de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the voltage of phase L2 in the analysis period</source>
        <translation>Distorsion harmonique totale minimale de la tension de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum total harmonic distortion of the voltage of phase L3 in the analysis period</source>
        <translation>Distorsion harmonique totale minimale de la tension de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L1 in the analysis period</source>
        <translation>Tension minimale de la phase L1 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L1 of the day</source>
        <translation>Tension minimale de la phase L1 du jour</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L2 in the analysis period</source>
        <translation>Tension minimale de la phase L2 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L2 of the day</source>
        <translation>Tension minimale de la phase L2 du jour</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L3 in the analysis period</source>
        <translation>Tension minimale de la phase L3 sur la période d’analyse</translation>
    </message>
    <message>
        <source>Minimum voltage of phase L3 of the day</source>
        <translation>Tension minimale de la phase L3 du jour</translation>
    </message>
    <message>
        <source>Minutes from one push to the next.</source>
        <translation>Minutes d’un envoi push au suivant.</translation>
    </message>
    <message>
        <source>Minutes from the start of the interval to that of the window.</source>
        <translation>Minutes du début de l’intervalle à celui de la fenêtre.</translation>
    </message>
    <message>
        <source>Minutes that local standard time is ahead of UTC; chosen when the meter is ordered.</source>
        <translation>Avance en minutes de l’heure normale locale sur UTC&#xa0;; choisie à la commande du compteur.</translation>
    </message>
    <message>
        <source>Minutes that summer time is ahead of standard time.</source>
        <translation>Avance en minutes de l’heure d’été sur l’heure normale.</translation>
    </message>
    <message>
        <source>Minutes without registration after which the meter changes from LTE Cat. M1 to NB-IoT.</source>
        <translation>Minutes sans enregistrement après lesquelles le compteur passe de LTE Cat. M1 à NB-IoT.</translation>
    </message>
    <message>
        <source>Minutes without registration after which the meter changes from NB-IoT to LTE Cat. M1.</source>
        <translation>Minutes sans enregistrement après lesquelles le compteur passe de NB-IoT à LTE Cat. M1.</translation>
    </message>
    <message>
        <source>Missing neutral</source>
        <translation>Neutre manquant</translation>
    </message>
    <message>
        <source>Missing neutral ended</source>
        <translation>Neutre manquant, fin</translation>
    </message>
    <message>
        <source>Missing phase voltage</source>
        <translation>Tension de phase absente</translation>
    </message>
    <message>
        <source>Missing voltage L1</source>
        <translation>Tension absente L1</translation>
    </message>
    <message>
        <source>Missing voltage L1 restored</source>
        <translation>Tension rétablie L1</translation>
    </message>
    <message>
        <source>Missing voltage L2</source>
        <translation>Tension absente L2</translation>
    </message>
    <message>
        <source>Missing voltage L2 restored</source>
        <translation>Tension rétablie L2</translation>
    </message>
    <message>
        <source>Missing voltage L3</source>
        <translation>Tension absente L3</translation>
    </message>
    <message>
        <source>Missing voltage L3 restored</source>
        <translation>Tension rétablie L3</translation>
    </message>
    <message>
        <source>Missing voltage level</source>
        <translation>Niveau d’absence de tension</translation>
    </message>
    <message>
        <source>Missing voltage time</source>
        <translation>Durée d’absence de tension</translation>
    </message>
    <message>
        <source>Module installation mode</source>
        <translation>Mode d’installation du module</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Month of every year in which summer time has its begin.</source>
        <translation>Mois de chaque année où débute l’heure d’été.</translation>
    </message>
    <message>
        <source>Month of every year in which summer time has its end.</source>
        <translation>Mois de chaque année où se termine l’heure d’été.</translation>
    </message>
    <message>
        <source>NB-IoT first, then LTE Cat. M1</source>
        <translation>NB-IoT d’abord, puis LTE Cat. M1</translation>
    </message>
    <message>
        <source>NB-IoT only</source>
        <translation>NB-IoT uniquement</translation>
    </message>
    <message>
        <source>NB-IoT: poor RSRP</source>
        <translation>NB-IoT&#xa0;: RSRP faible</translation>
    </message>
    <message>
        <source>NB-IoT: poor SINR</source>
        <translation>NB-IoT&#xa0;: SINR faible</translation>
    </message>
    <message>
        <source>NB-IoT: time to register</source>
        <translation>NB-IoT&#xa0;: délai d’enregistrement</translation>
    </message>
    <message>
        <source>NV memory error</source>
        <translation>Erreur de mémoire non volatile</translation>
    </message>
    <message>
        <source>Name the seasons in loadControl.relay1.starts, such as 01-01=1.</source>
        <translation>Indiquez les saisons dans loadControl.relay1.starts, par exemple 01-01=1.</translation>
    </message>
    <message>
        <source>Name the seasons in loadControl.relay2.starts, such as 01-01=1.</source>
        <translation>Indiquez les saisons dans loadControl.relay2.starts, par exemple 01-01=1.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan1.starts, such as 01-01=1.</source>
        <translation>Indiquez les saisons dans tariff.plan1.starts, par exemple 01-01=1.</translation>
    </message>
    <message>
        <source>Name the tariffs in loadControl.relay1.tariffs.</source>
        <translation>Indiquez les tarifs dans loadControl.relay1.tariffs.</translation>
    </message>
    <message>
        <source>Name the tariffs in loadControl.relay2.tariffs.</source>
        <translation>Indiquez les tarifs dans loadControl.relay2.tariffs.</translation>
    </message>
    <message>
        <source>Net active energy |A+| - |A-|</source>
        <translation>Énergie active nette |A+| - |A-|</translation>
    </message>
    <message>
        <source>Neutral fault</source>
        <translation>Défaut de neutre</translation>
    </message>
    <message>
        <source>Neutral fault, drop of the third phase</source>
        <translation>Défaut de neutre, chute de la troisième phase</translation>
    </message>
    <message>
        <source>Neutral fault, lower limit</source>
        <translation>Défaut de neutre, limite inférieure</translation>
    </message>
    <message>
        <source>Neutral fault, time</source>
        <translation>Défaut de neutre, durée</translation>
    </message>
    <message>
        <source>Neutral fault, upper limit</source>
        <translation>Défaut de neutre, limite supérieure</translation>
    </message>
    <message>
        <source>Neutral fault, upper threshold</source>
        <translation>Défaut de neutre, seuil supérieur</translation>
    </message>
    <message>
        <source>No alarms activated</source>
        <translation>Aucune alarme activée</translation>
    </message>
    <message>
        <source>No disconnect setup</source>
        <translation>Pas de configuration de déconnexion</translation>
    </message>
    <message>
        <source>No phase current</source>
        <translation>Pas de courant de phase</translation>
    </message>
    <message>
        <source>No strong DC field anymore</source>
        <translation>Plus de champ continu fort</translation>
    </message>
    <message>
        <source>Not in the sheet&apos;s text, whose table is cut; from the technical description.</source>
        <translation>Absent du texte de la fiche, dont le tableau est tronqué&#xa0;; tiré de la description technique.</translation>
    </message>
    <message>
        <source>Number of the IEC 62056-21 (1107) order form: whether the meter answers in modes A and C, and with which data set.</source>
        <translation>Numéro du formulaire de commande IEC 62056-21 (1107)&#xa0;: si le compteur répond dans les modes A et C, et avec quel jeu de données.</translation>
    </message>
    <message>
        <source>Number of the alarm configuration; 000 means that no alarm is sent.</source>
        <translation>Numéro de la configuration de l’alarme&#xa0;; 000 signifie qu’aucune alarme n’est envoyée.</translation>
    </message>
    <message>
        <source>Number of the analysis logger order form; 000 is the default setup.</source>
        <translation>Numéro du formulaire de commande de l’enregistreur d’analyse&#xa0;; 000 est la configuration par défaut.</translation>
    </message>
    <message>
        <source>Number of the calendar order form: days on which the tariff of holidays applies.</source>
        <translation>Numéro du formulaire de commande du calendrier&#xa0;: jours où s’applique le tarif des jours fériés.</translation>
    </message>
    <message>
        <source>Number of the display order form. The display lists themselves stand in the part Display.</source>
        <translation>Numéro du formulaire de commande de l’affichage. Les listes d’affichage elles-mêmes figurent dans la partie Affichage.</translation>
    </message>
    <message>
        <source>Number of the order form for the sealable push button (the right one).</source>
        <translation>Numéro du formulaire de commande du bouton-poussoir plombable (celui de droite).</translation>
    </message>
    <message>
        <source>Number of the smart disconnect order form. Needs a meter with breaker.</source>
        <translation>Numéro du formulaire de commande de la déconnexion intelligente. Nécessite un compteur avec disjoncteur.</translation>
    </message>
    <message>
        <source>OMNIA® e-meter</source>
        <translation>OMNIA® e-meter</translation>
    </message>
    <message>
        <source>OMNIPOWER single-phase</source>
        <translation>OMNIPOWER monophasé</translation>
    </message>
    <message>
        <source>OMNIPOWER three-phase</source>
        <translation>OMNIPOWER triphasé</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Objects of the HAN telegram</source>
        <translation>Objets du télégramme HAN</translation>
    </message>
    <message>
        <source>Occurrence counter logger: interval</source>
        <translation>Enregistreur des compteurs d’occurrences&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Occurrence counter logger: offset</source>
        <translation>Enregistreur des compteurs d’occurrences&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Occurrence counter logger: push</source>
        <translation>Enregistreur des compteurs d’occurrences&#xa0;: push</translation>
    </message>
    <message>
        <source>Occurrence counter logger: random delay</source>
        <translation>Enregistreur des compteurs d’occurrences&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 1 to 2 % too high</source>
        <translation>Occurrences&#xa0;: fréquence de 1 à 2&#xa0;% trop élevée</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 1 to 2 % too low</source>
        <translation>Occurrences&#xa0;: fréquence de 1 à 2&#xa0;% trop basse</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 2 to 4 % too high</source>
        <translation>Occurrences&#xa0;: fréquence de 2 à 4&#xa0;% trop élevée</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 2 to 6 % too low</source>
        <translation>Occurrences&#xa0;: fréquence de 2 à 6&#xa0;% trop basse</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 4 to 15 % too high</source>
        <translation>Occurrences&#xa0;: fréquence de 4 à 15&#xa0;% trop élevée</translation>
    </message>
    <message>
        <source>Occurrences: Frequency 6 to 15 % too low</source>
        <translation>Occurrences&#xa0;: fréquence de 6 à 15&#xa0;% trop basse</translation>
    </message>
    <message>
        <source>Occurrences: Frequency more than 15 % too high</source>
        <translation>Occurrences&#xa0;: fréquence de plus de 15&#xa0;% trop élevée</translation>
    </message>
    <message>
        <source>Occurrences: Frequency more than 15 % too low</source>
        <translation>Occurrences&#xa0;: fréquence de plus de 15&#xa0;% trop basse</translation>
    </message>
    <message>
        <source>Occurrences: Long interruptions</source>
        <translation>Occurrences&#xa0;: coupures longues</translation>
    </message>
    <message>
        <source>Occurrences: Rapid voltage changes</source>
        <translation>Occurrences&#xa0;: variations rapides de tension</translation>
    </message>
    <message>
        <source>Occurrences: Short interruptions</source>
        <translation>Occurrences&#xa0;: coupures brèves</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the current of phase L1 above 8 %</source>
        <translation>Occurrences&#xa0;: distorsion harmonique totale du courant de la phase L1 supérieure à 8&#xa0;%</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the current of phase L2 above 8 %</source>
        <translation>Occurrences&#xa0;: distorsion harmonique totale du courant de la phase L2 supérieure à 8&#xa0;%</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the current of phase L3 above 8 %</source>
        <translation>Occurrences&#xa0;: distorsion harmonique totale du courant de la phase L3 supérieure à 8&#xa0;%</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the voltage of phase L1 above 8 %</source>
        <translation>Occurrences&#xa0;: distorsion harmonique totale de la tension de la phase L1 supérieure à 8&#xa0;%</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the voltage of phase L2 above 8 %</source>
        <translation>Occurrences&#xa0;: distorsion harmonique totale de la tension de la phase L2 supérieure à 8&#xa0;%</translation>
    </message>
    <message>
        <source>Occurrences: Total harmonic distortion of the voltage of phase L3 above 8 %</source>
        <translation>Occurrences&#xa0;: distorsion harmonique totale de la tension de la phase L3 supérieure à 8&#xa0;%</translation>
    </message>
    <message>
        <source>Occurrences: Voltage above the overvoltage limit</source>
        <translation>Occurrences&#xa0;: tension supérieure à la limite de surtension</translation>
    </message>
    <message>
        <source>Occurrences: Voltage below the undervoltage limit</source>
        <translation>Occurrences&#xa0;: tension inférieure à la limite de sous-tension</translation>
    </message>
    <message>
        <source>Occurrences: Voltage more than 10 % too low</source>
        <translation>Occurrences&#xa0;: tension de plus de 10&#xa0;% trop basse</translation>
    </message>
    <message>
        <source>Occurrences: Voltage unbalance above 2 %</source>
        <translation>Occurrences&#xa0;: déséquilibre de tension supérieur à 2&#xa0;%</translation>
    </message>
    <message>
        <source>Occurrences: voltage sags of phase L1</source>
        <translation>Occurrences&#xa0;: creux de tension de la phase L1</translation>
    </message>
    <message>
        <source>Occurrences: voltage sags of phase L2</source>
        <translation>Occurrences&#xa0;: creux de tension de la phase L2</translation>
    </message>
    <message>
        <source>Occurrences: voltage sags of phase L3</source>
        <translation>Occurrences&#xa0;: creux de tension de la phase L3</translation>
    </message>
    <message>
        <source>Occurrences: voltage swells of phase L1</source>
        <translation>Occurrences&#xa0;: surtensions temporaires de la phase L1</translation>
    </message>
    <message>
        <source>Occurrences: voltage swells of phase L2</source>
        <translation>Occurrences&#xa0;: surtensions temporaires de la phase L2</translation>
    </message>
    <message>
        <source>Occurrences: voltage swells of phase L3</source>
        <translation>Occurrences&#xa0;: surtensions temporaires de la phase L3</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>One entry at midnight on the first of each month, or when the head-end system resets the maximum demand.</source>
        <translation>Une entrée à minuit le premier de chaque mois, ou lorsque le système central remet à zéro la puissance maximale.</translation>
    </message>
    <message>
        <source>One entry every midnight.</source>
        <translation>Une entrée chaque nuit à minuit.</translation>
    </message>
    <message>
        <source>One or more parameters changed</source>
        <translation>Un ou plusieurs paramètres modifiés</translation>
    </message>
    <message>
        <source>One phase must be this much below 230 V for a neutral fault.</source>
        <translation>Une phase doit être inférieure d’autant à 230 V pour un défaut de neutre.</translation>
    </message>
    <message>
        <source>Only available for variant 2.</source>
        <translation>Disponible uniquement pour la variante 2.</translation>
    </message>
    <message>
        <source>Only for variant 1.</source>
        <translation>Uniquement pour la variante 1.</translation>
    </message>
    <message>
        <source>Only in the single-phase data sheet; the other sheets print AT 378 in its place.</source>
        <translation>Uniquement dans la fiche produit du monophasé&#xa0;; les autres fiches impriment AT 378 à sa place.</translation>
    </message>
    <message>
        <source>Options of data security. DLMS itself is always encrypted (suite 0, AES-GCM 128); the HAN interface never is.</source>
        <translation>Options de sécurité des données. DLMS lui-même est toujours chiffré (suite 0, AES-GCM 128)&#xa0;; l’interface HAN ne l’est jamais.</translation>
    </message>
    <message>
        <source>Outage level</source>
        <translation>Niveau de coupure</translation>
    </message>
    <message>
        <source>Outage time</source>
        <translation>Durée de coupure</translation>
    </message>
    <message>
        <source>Output pulses</source>
        <translation>Impulsions de sortie</translation>
    </message>
    <message>
        <source>Overvoltage</source>
        <translation>Surtension</translation>
    </message>
    <message>
        <source>Overvoltage L1</source>
        <translation>Surtension L1</translation>
    </message>
    <message>
        <source>Overvoltage L1 ended</source>
        <translation>Surtension L1, fin</translation>
    </message>
    <message>
        <source>Overvoltage L2</source>
        <translation>Surtension L2</translation>
    </message>
    <message>
        <source>Overvoltage L2 ended</source>
        <translation>Surtension L2, fin</translation>
    </message>
    <message>
        <source>Overvoltage L3</source>
        <translation>Surtension L3</translation>
    </message>
    <message>
        <source>Overvoltage L3 ended</source>
        <translation>Surtension L3, fin</translation>
    </message>
    <message>
        <source>Overvoltage disconnect</source>
        <translation>Déconnexion sur surtension</translation>
    </message>
    <message>
        <source>Overvoltage disconnect threshold</source>
        <translation>Seuil de déconnexion sur surtension</translation>
    </message>
    <message>
        <source>Overvoltage limit</source>
        <translation>Limite de surtension</translation>
    </message>
    <message>
        <source>Overvoltage reconnect threshold</source>
        <translation>Seuil de reconnexion après surtension</translation>
    </message>
    <message>
        <source>Overvoltage sample time for disconnect</source>
        <translation>Durée d’échantillonnage de surtension pour la déconnexion</translation>
    </message>
    <message>
        <source>Overvoltage sample time for reconnect</source>
        <translation>Durée d’échantillonnage de surtension pour la reconnexion</translation>
    </message>
    <message>
        <source>Overvoltage, mean value</source>
        <translation>Surtension, valeur moyenne</translation>
    </message>
    <message>
        <source>Overvoltage, single value</source>
        <translation>Surtension, valeur unique</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period of the mean value</source>
        <translation>Période de la valeur moyenne</translation>
    </message>
    <message>
        <source>Period over which the mean power is taken and in which the load profile is written. Changing it deletes the load profile.</source>
        <translation>Période sur laquelle la puissance moyenne est calculée et le profil de charge est écrit. La modifier efface le profil de charge.</translation>
    </message>
    <message>
        <source>Phase asymmetry</source>
        <translation>Asymétrie de phases</translation>
    </message>
    <message>
        <source>Phase asymmetry ended</source>
        <translation>Asymétrie de phases, fin</translation>
    </message>
    <message>
        <source>Phase asymmetry, lower limit</source>
        <translation>Asymétrie de phases, limite inférieure</translation>
    </message>
    <message>
        <source>Phase asymmetry, time</source>
        <translation>Asymétrie de phases, durée</translation>
    </message>
    <message>
        <source>Phase asymmetry, upper limit</source>
        <translation>Asymétrie de phases, limite supérieure</translation>
    </message>
    <message>
        <source>Phase sequence reversal</source>
        <translation>Inversion de l’ordre des phases</translation>
    </message>
    <message>
        <source>Phase voltage above which the supply is disconnected.</source>
        <translation>Tension de phase au-dessus de laquelle l’alimentation est coupée.</translation>
    </message>
    <message>
        <source>Phase voltage below which the supply is reconnected; not above the disconnect threshold.</source>
        <translation>Tension de phase en dessous de laquelle l’alimentation est rétablie&#xa0;; pas supérieure au seuil de déconnexion.</translation>
    </message>
    <message>
        <source>Plan {plan}, season {season}: holidays</source>
        <translation>Plan {plan}, saison {season}&#xa0;: jours fériés</translation>
    </message>
    <message>
        <source>Plan {plan}, season {season}: non-working days</source>
        <translation>Plan {plan}, saison {season}&#xa0;: jours non ouvrables</translation>
    </message>
    <message>
        <source>Plan {plan}, season {season}: working days</source>
        <translation>Plan {plan}, saison {season}&#xa0;: jours ouvrables</translation>
    </message>
    <message>
        <source>Plan {plan}: season starts</source>
        <translation>Plan {plan}&#xa0;: débuts de saison</translation>
    </message>
    <message>
        <source>Position in which the breaker is delivered. 0 is for meters without breaker only.</source>
        <translation>Position dans laquelle le disjoncteur est livré. 0 est réservé aux compteurs sans disjoncteur.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Power down</source>
        <translation>Mise hors tension</translation>
    </message>
    <message>
        <source>Power factor L1 minimum limit cleared</source>
        <translation>Limite minimale du facteur de puissance L1 levée</translation>
    </message>
    <message>
        <source>Power factor L1 minimum limit reached</source>
        <translation>Limite minimale du facteur de puissance L1 atteinte</translation>
    </message>
    <message>
        <source>Power factor L2 minimum limit cleared</source>
        <translation>Limite minimale du facteur de puissance L2 levée</translation>
    </message>
    <message>
        <source>Power factor L2 minimum limit reached</source>
        <translation>Limite minimale du facteur de puissance L2 atteinte</translation>
    </message>
    <message>
        <source>Power factor L3 minimum limit cleared</source>
        <translation>Limite minimale du facteur de puissance L3 levée</translation>
    </message>
    <message>
        <source>Power factor L3 minimum limit reached</source>
        <translation>Limite minimale du facteur de puissance L3 atteinte</translation>
    </message>
    <message>
        <source>Power factor of a phase below which the event comes.</source>
        <translation>Facteur de puissance d’une phase en dessous duquel l’événement se produit.</translation>
    </message>
    <message>
        <source>Power factor, average</source>
        <translation>Facteur de puissance moyen</translation>
    </message>
    <message>
        <source>Power factor, smallest</source>
        <translation>Facteur de puissance minimal</translation>
    </message>
    <message>
        <source>Power factor, time</source>
        <translation>Facteur de puissance, durée</translation>
    </message>
    <message>
        <source>Power limit Pd</source>
        <translation>Limite de puissance Pd</translation>
    </message>
    <message>
        <source>Power outage on all phases (last gasp)</source>
        <translation>Coupure sur toutes les phases (last gasp)</translation>
    </message>
    <message>
        <source>Power quality</source>
        <translation>Qualité de l’énergie</translation>
    </message>
    <message>
        <source>Power quality event logger: interval</source>
        <translation>Enregistreur d’événements de qualité&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Power quality event logger: offset</source>
        <translation>Enregistreur d’événements de qualité&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Power quality event logger: push</source>
        <translation>Enregistreur d’événements de qualité&#xa0;: push</translation>
    </message>
    <message>
        <source>Power quality event logger: random delay</source>
        <translation>Enregistreur d’événements de qualité&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Power up</source>
        <translation>Mise sous tension</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Prépaiement</translation>
    </message>
    <message>
        <source>Prepayment counts all energy together and does not work with tariffs, but Z13 = {other}.</source>
        <translation>Le prépaiement compte toute l’énergie ensemble et ne fonctionne pas avec des tarifs, mais Z13 = {other}.</translation>
    </message>
    <message>
        <source>Prepayment is on, but the disconnection basis is {other}: an empty register would not disconnect.</source>
        <translation>Le prépaiement est activé, mais le critère de déconnexion est {other}&#xa0;: un registre vide ne déconnecterait pas.</translation>
    </message>
    <message>
        <source>Primary divided by secondary current of the transformers. Primary energies are the secondary ones times this number.</source>
        <translation>Courant primaire divisé par le courant secondaire des transformateurs. Les énergies primaires sont les énergies secondaires multipliées par ce nombre.</translation>
    </message>
    <message>
        <source>Printed beside N without a name, one column to the left; the technical description has generation D for CT meters only.</source>
        <translation>Imprimé sans nom à côté de N, une colonne à gauche&#xa0;; la description technique n’indique la génération D que pour les compteurs sur TC.</translation>
    </message>
    <message>
        <source>Printed in the data sheet with a hyphen instead of a code: it cannot be ordered.</source>
        <translation>Imprimé dans la fiche produit avec un tiret au lieu d’un code&#xa0;: ne peut pas être commandé.</translation>
    </message>
    <message>
        <source>Processor temperature, limit</source>
        <translation>Température du processeur, limite</translation>
    </message>
    <message>
        <source>Processor temperature, time</source>
        <translation>Température du processeur, durée</translation>
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
        <translation>Erreur de mémoire programme</translation>
    </message>
    <message>
        <source>Pulse division factor</source>
        <translation>Facteur de division des impulsions</translation>
    </message>
    <message>
        <source>Pulse inputs and outputs</source>
        <translation>Entrées et sorties d’impulsions</translation>
    </message>
    <message>
        <source>Pulse output</source>
        <translation>Sortie d’impulsions</translation>
    </message>
    <message>
        <source>Pulses of</source>
        <translation>Impulsions de</translation>
    </message>
    <message>
        <source>Pulses per kWh or kvarh at the module&apos;s outputs. At 1000 the pulses do not keep up with more than 86 A (30 ms) or 32 A (80 ms).</source>
        <translation>Impulsions par kWh ou kvarh aux sorties du module. À 1000, les impulsions ne suivent plus au-delà de 86 A (30 ms) ou 32 A (80 ms).</translation>
    </message>
    <message>
        <source>Push alarms</source>
        <translation>Alarmes push</translation>
    </message>
    <message>
        <source>Push button 2</source>
        <translation>Bouton-poussoir 2</translation>
    </message>
    <message>
        <source>Push button 2 is set up, but Z17 = {other} says that it is not.</source>
        <translation>Le bouton-poussoir 2 est configuré, mais Z17 = {other} indique qu’il ne l’est pas.</translation>
    </message>
    <message>
        <source>Push list</source>
        <translation>Liste push</translation>
    </message>
    <message>
        <source>Push lists of the consumer port</source>
        <translation>Listes push du port client</translation>
    </message>
    <message>
        <source>Push setups</source>
        <translation>Configurations push</translation>
    </message>
    <message>
        <source>Quadrant indication</source>
        <translation>Indication de quadrant</translation>
    </message>
    <message>
        <source>RAM error</source>
        <translation>Erreur RAM</translation>
    </message>
    <message>
        <source>Rated secondary current of the current transformers, and the largest current.</source>
        <translation>Courant secondaire nominal des transformateurs de courant, et courant maximal.</translation>
    </message>
    <message>
        <source>Reactive energy</source>
        <translation>Énergie réactive</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1</source>
        <translation>Énergie réactive R1 du quadrant 1</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 1, primary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 1, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 1, secondary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 1, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 2, primary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 2, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 2, secondary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 2, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 3, primary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 3, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 3, secondary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 3, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 4, primary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 4, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 4, secondary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 4, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 5, primary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 5, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 5, secondary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 5, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 6, primary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 6, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 6, secondary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 6, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 7, primary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 7, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 7, secondary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 7, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 8, primary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 8, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R1 of quadrant 1, tariff 8, secondary</source>
        <translation>Énergie réactive R1 du quadrant 1, tarif 8, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2</source>
        <translation>Énergie réactive R2 du quadrant 2</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, secondary</source>
        <translation>Énergie réactive R2 du quadrant 2, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 1, primary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 1, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 1, secondary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 1, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 2, primary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 2, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 2, secondary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 2, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 3, primary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 3, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 3, secondary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 3, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 4, primary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 4, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 4, secondary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 4, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 5, primary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 5, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 5, secondary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 5, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 6, primary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 6, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 6, secondary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 6, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 7, primary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 7, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 7, secondary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 7, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 8, primary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 8, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R2 of quadrant 2, tariff 8, secondary</source>
        <translation>Énergie réactive R2 du quadrant 2, tarif 8, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3</source>
        <translation>Énergie réactive R3 du quadrant 3</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, secondary</source>
        <translation>Énergie réactive R3 du quadrant 3, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 1, primary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 1, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 1, secondary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 1, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 2, primary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 2, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 2, secondary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 2, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 3, primary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 3, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 3, secondary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 3, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 4, primary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 4, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 4, secondary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 4, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 5, primary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 5, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 5, secondary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 5, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 6, primary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 6, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 6, secondary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 6, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 7, primary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 7, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 7, secondary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 7, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 8, primary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 8, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R3 of quadrant 3, tariff 8, secondary</source>
        <translation>Énergie réactive R3 du quadrant 3, tarif 8, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4</source>
        <translation>Énergie réactive R4 du quadrant 4</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 1, primary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 1, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 1, secondary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 1, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 2, primary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 2, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 2, secondary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 2, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 3, primary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 3, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 3, secondary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 3, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 4, primary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 4, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 4, secondary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 4, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 5, primary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 5, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 5, secondary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 5, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 6, primary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 6, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 6, secondary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 6, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 7, primary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 7, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 7, secondary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 7, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 8, primary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 8, primaire</translation>
    </message>
    <message>
        <source>Reactive energy R4 of quadrant 4, tariff 8, secondary</source>
        <translation>Énergie réactive R4 du quadrant 4, tarif 8, secondaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-</source>
        <translation>Énergie réactive exportée R-</translation>
    </message>
    <message>
        <source>Reactive energy export R- of phase L1, primary</source>
        <translation>Énergie réactive exportée R- de la phase L1, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R- of phase L2, primary</source>
        <translation>Énergie réactive exportée R- de la phase L2, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R- of phase L3, primary</source>
        <translation>Énergie réactive exportée R- de la phase L3, primaire</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 1</source>
        <translation>Énergie réactive exportée R-, tarif 1</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 2</source>
        <translation>Énergie réactive exportée R-, tarif 2</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 3</source>
        <translation>Énergie réactive exportée R-, tarif 3</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 4</source>
        <translation>Énergie réactive exportée R-, tarif 4</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 5</source>
        <translation>Énergie réactive exportée R-, tarif 5</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 6</source>
        <translation>Énergie réactive exportée R-, tarif 6</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 7</source>
        <translation>Énergie réactive exportée R-, tarif 7</translation>
    </message>
    <message>
        <source>Reactive energy export R-, tariff 8</source>
        <translation>Énergie réactive exportée R-, tarif 8</translation>
    </message>
    <message>
        <source>Reactive energy import R+</source>
        <translation>Énergie réactive importée R+</translation>
    </message>
    <message>
        <source>Reactive energy import R+ of phase L1, primary</source>
        <translation>Énergie réactive importée R+ de la phase L1, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+ of phase L2, primary</source>
        <translation>Énergie réactive importée R+ de la phase L2, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+ of phase L3, primary</source>
        <translation>Énergie réactive importée R+ de la phase L3, primaire</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 1</source>
        <translation>Énergie réactive importée R+, tarif 1</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 2</source>
        <translation>Énergie réactive importée R+, tarif 2</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 3</source>
        <translation>Énergie réactive importée R+, tarif 3</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 4</source>
        <translation>Énergie réactive importée R+, tarif 4</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 5</source>
        <translation>Énergie réactive importée R+, tarif 5</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 6</source>
        <translation>Énergie réactive importée R+, tarif 6</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 7</source>
        <translation>Énergie réactive importée R+, tarif 7</translation>
    </message>
    <message>
        <source>Reactive energy import R+, tariff 8</source>
        <translation>Énergie réactive importée R+, tarif 8</translation>
    </message>
    <message>
        <source>Reactive power export Q- of phase L1</source>
        <translation>Puissance réactive exportée Q- de la phase L1</translation>
    </message>
    <message>
        <source>Reactive power export Q- of phase L2</source>
        <translation>Puissance réactive exportée Q- de la phase L2</translation>
    </message>
    <message>
        <source>Reactive power export Q- of phase L3</source>
        <translation>Puissance réactive exportée Q- de la phase L3</translation>
    </message>
    <message>
        <source>Reactive power import Q+ of phase L1</source>
        <translation>Puissance réactive importée Q+ de la phase L1</translation>
    </message>
    <message>
        <source>Reactive power import Q+ of phase L2</source>
        <translation>Puissance réactive importée Q+ de la phase L2</translation>
    </message>
    <message>
        <source>Reactive power import Q+ of phase L3</source>
        <translation>Puissance réactive importée Q+ de la phase L3</translation>
    </message>
    <message>
        <source>Received power below which, together with a poor SINR, the meter leaves LTE Cat. M1.</source>
        <translation>Puissance reçue en dessous de laquelle, avec un SINR faible, le compteur quitte LTE Cat. M1.</translation>
    </message>
    <message>
        <source>Received power below which, together with a poor SINR, the meter leaves NB-IoT.</source>
        <translation>Puissance reçue en dessous de laquelle, avec un SINR faible, le compteur quitte NB-IoT.</translation>
    </message>
    <message>
        <source>Reconnection</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Reference and maximum current. On a CT meter it is the secondary current of the transformers.</source>
        <translation>Courant de référence et courant maximal. Sur un compteur sur TC, il s’agit du courant secondaire des transformateurs.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Registers of debiting logger 2</source>
        <translation>Registres de l’enregistreur de facturation 2</translation>
    </message>
    <message>
        <source>Registers of the IEC 62056-21 read-out</source>
        <translation>Registres de la lecture IEC 62056-21</translation>
    </message>
    <message>
        <source>Registers of the analysis logger</source>
        <translation>Registres de l’enregistreur d’analyse</translation>
    </message>
    <message>
        <source>Registers of the grid snapshot</source>
        <translation>Registres de l’instantané du réseau</translation>
    </message>
    <message>
        <source>Registers of the interval loggers</source>
        <translation>Registres des enregistreurs à intervalles</translation>
    </message>
    <message>
        <source>Registers that are sent when Z18 is 001, in this order.</source>
        <translation>Registres envoyés lorsque Z18 vaut 001, dans cet ordre.</translation>
    </message>
    <message>
        <source>Registers that are sent when Z18 is 002, in this order.</source>
        <translation>Registres envoyés lorsque Z18 vaut 002, dans cet ordre.</translation>
    </message>
    <message>
        <source>Registers that each entry holds besides log ID, time stamp, log status, data quality and primary energy scaler.</source>
        <translation>Registres que chaque entrée contient en plus de l’identifiant, de l’horodatage, du statut d’enregistrement, de la qualité des données et du facteur d’échelle de l’énergie primaire.</translation>
    </message>
    <message>
        <source>Registers that each entry holds besides log ID, time stamp, log status, data quality and primary energy scaler. It always holds average powers or energies as verified on the meter&apos;s front.</source>
        <translation>Registres que chaque entrée contient en plus de l’identifiant, de l’horodatage, du statut d’enregistrement, de la qualité des données et du facteur d’échelle de l’énergie primaire. Elle contient toujours les puissances moyennes ou les énergies telles que vérifiées sur la face avant du compteur.</translation>
    </message>
    <message>
        <source>Registers that each entry holds besides log ID, time stamp, log status, data quality and primary energy scaler. Only 36 can be read with selective access.</source>
        <translation>Registres que chaque entrée contient en plus de l’identifiant, de l’horodatage, du statut d’enregistrement, de la qualité des données et du facteur d’échelle de l’énergie primaire. Seuls 36 peuvent être lus par accès sélectif.</translation>
    </message>
    <message>
        <source>Relay 1 follows its calendar, but no season begins.</source>
        <translation>Le relais 1 suit son calendrier, mais aucune saison ne débute.</translation>
    </message>
    <message>
        <source>Relay 1 follows the active tariff, but no tariff switches it on.</source>
        <translation>Le relais 1 suit le tarif actif, mais aucun tarif ne l’enclenche.</translation>
    </message>
    <message>
        <source>Relay 2 follows its calendar, but no season begins.</source>
        <translation>Le relais 2 suit son calendrier, mais aucune saison ne débute.</translation>
    </message>
    <message>
        <source>Relay 2 follows the active tariff, but no tariff switches it on.</source>
        <translation>Le relais 2 suit le tarif actif, mais aucun tarif ne l’enclenche.</translation>
    </message>
    <message>
        <source>Relay {relay}, season {season}: holidays</source>
        <translation>Relais {relay}, saison {season}&#xa0;: jours fériés</translation>
    </message>
    <message>
        <source>Relay {relay}, season {season}: non-working days</source>
        <translation>Relais {relay}, saison {season}&#xa0;: jours non ouvrables</translation>
    </message>
    <message>
        <source>Relay {relay}, season {season}: working days</source>
        <translation>Relais {relay}, saison {season}&#xa0;: jours ouvrables</translation>
    </message>
    <message>
        <source>Relay {relay}: control</source>
        <translation>Relais {relay}&#xa0;: commande</translation>
    </message>
    <message>
        <source>Relay {relay}: longest random delay</source>
        <translation>Relais {relay}&#xa0;: délai aléatoire maximal</translation>
    </message>
    <message>
        <source>Relay {relay}: on at tariffs</source>
        <translation>Relais {relay}&#xa0;: enclenché aux tarifs</translation>
    </message>
    <message>
        <source>Relay {relay}: season starts</source>
        <translation>Relais {relay}&#xa0;: débuts de saison</translation>
    </message>
    <message>
        <source>Relay {relay}: shortest random delay</source>
        <translation>Relais {relay}&#xa0;: délai aléatoire minimal</translation>
    </message>
    <message>
        <source>Relays and pulse output. Load control and pulse output depend on it.</source>
        <translation>Relais et sortie d’impulsions. Le contrôle de charge et la sortie d’impulsions en dépendent.</translation>
    </message>
    <message>
        <source>Release permanent tamper</source>
        <translation>Effacer la fraude permanente</translation>
    </message>
    <message>
        <source>Remote connection</source>
        <translation>Connexion à distance</translation>
    </message>
    <message>
        <source>Remote disconnection</source>
        <translation>Déconnexion à distance</translation>
    </message>
    <message>
        <source>Remove it, or make {otherName} {allowed}.</source>
        <translation>Supprimez-le, ou réglez {otherName} sur {allowed}.</translation>
    </message>
    <message>
        <source>Remove the days that lie too far ahead.</source>
        <translation>Supprimez les jours trop éloignés.</translation>
    </message>
    <message>
        <source>Replay attack</source>
        <translation>Attaque par rejeu</translation>
    </message>
    <message>
        <source>Required days</source>
        <translation>Jours requis</translation>
    </message>
    <message>
        <source>Resolution of energy registers</source>
        <translation>Résolution des registres d’énergie</translation>
    </message>
    <message>
        <source>Revision 2</source>
        <translation>Révision 2</translation>
    </message>
    <message>
        <source>ST meter (BS 7856)</source>
        <translation>Compteur ST (BS 7856)</translation>
    </message>
    <message>
        <source>Sag threshold</source>
        <translation>Seuil de creux de tension</translation>
    </message>
    <message>
        <source>Sag time</source>
        <translation>Durée du creux de tension</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Says in which position the breaker was delivered; it is moved by a command, not by a setting.</source>
        <translation>Indique la position dans laquelle le disjoncteur a été livré&#xa0;; il est actionné par une commande, non par un réglage.</translation>
    </message>
    <message>
        <source>Scaling of the module&apos;s pulse input and outputs. Length of output pulses: Z8; unit of the input: Z12; what the ports are: Z3.</source>
        <translation>Mise à l’échelle de l’entrée et des sorties d’impulsions du module. Durée des impulsions de sortie&#xa0;: Z8&#xa0;; unité de l’entrée&#xa0;: Z12&#xa0;; fonction des ports&#xa0;: Z3.</translation>
    </message>
    <message>
        <source>Seconds above or below the limit after which the event comes or ends.</source>
        <translation>Secondes au-dessus ou en dessous de la limite après lesquelles l’événement se produit ou prend fin.</translation>
    </message>
    <message>
        <source>Seconds above the limit after which the event comes.</source>
        <translation>Secondes au-dessus de la limite après lesquelles l’événement se produit.</translation>
    </message>
    <message>
        <source>Seconds after which a missing voltage is an event.</source>
        <translation>Secondes après lesquelles une absence de tension est un événement.</translation>
    </message>
    <message>
        <source>Seconds after which the event comes and ends.</source>
        <translation>Secondes après lesquelles l’événement se produit et prend fin.</translation>
    </message>
    <message>
        <source>Seconds after which the event of the current&apos;s distortion comes and ends.</source>
        <translation>Secondes après lesquelles l’événement de distorsion du courant se produit et prend fin.</translation>
    </message>
    <message>
        <source>Seconds after which the event of the voltage&apos;s distortion comes and ends.</source>
        <translation>Secondes après lesquelles l’événement de distorsion de la tension se produit et prend fin.</translation>
    </message>
    <message>
        <source>Seconds below or above the limit after which the event comes or ends.</source>
        <translation>Secondes en dessous ou au-dessus de la limite après lesquelles l’événement se produit ou prend fin.</translation>
    </message>
    <message>
        <source>Seconds from one telegram to the next; 0 sends none, as from the factory.</source>
        <translation>Secondes d’un télégramme au suivant&#xa0;; 0 n’en envoie aucun, comme au départ d’usine.</translation>
    </message>
    <message>
        <source>Seconds over which the mean voltage is formed.</source>
        <translation>Secondes sur lesquelles la tension moyenne est calculée.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Selects which load control plan holds.</source>
        <translation>Sélectionne le plan de contrôle de charge qui s’applique.</translation>
    </message>
    <message>
        <source>Selects which of the tariff plans holds.</source>
        <translation>Sélectionne celui des plans tarifaires qui s’applique.</translation>
    </message>
    <message>
        <source>Set Z13 to 000, or turn prepayment off.</source>
        <translation>Réglez Z13 sur 000 ou désactivez le prépaiement.</translation>
    </message>
    <message>
        <source>Set Z13 to the number of the tariff order form, or remove the plan.</source>
        <translation>Réglez Z13 sur le numéro du formulaire de commande de tarifs ou supprimez le plan.</translation>
    </message>
    <message>
        <source>Set Z14 to the number of the load control order form, or let the relay be disabled or switched by command.</source>
        <translation>Réglez Z14 sur le numéro du formulaire de commande de contrôle de charge, ou laissez le relais désactivé ou commandé à distance.</translation>
    </message>
    <message>
        <source>Set Z15 to 001, or remove the table.</source>
        <translation>Réglez Z15 sur 001 ou supprimez le tableau.</translation>
    </message>
    <message>
        <source>Set Z16 to 000, or correct position X11 of the type number.</source>
        <translation>Réglez Z16 sur 000 ou corrigez la position X11 du numéro de type.</translation>
    </message>
    <message>
        <source>Set Z16 to the frequency code of the network, or correct position X11 of the type number.</source>
        <translation>Réglez Z16 sur le code de fréquence du réseau ou corrigez la position X11 du numéro de type.</translation>
    </message>
    <message>
        <source>Set Z17 to the number of the push button order form, or turn the button off.</source>
        <translation>Réglez Z17 sur le numéro du formulaire de commande du bouton-poussoir ou désactivez le bouton.</translation>
    </message>
    <message>
        <source>Set Z18 to 000, or correct position X8 of the type number.</source>
        <translation>Réglez Z18 sur 000 ou corrigez la position X8 du numéro de type.</translation>
    </message>
    <message>
        <source>Set Z19 to 0, or correct position X10 of the type number.</source>
        <translation>Réglez Z19 sur 0 ou corrigez la position X10 du numéro de type.</translation>
    </message>
    <message>
        <source>Set Z19 to 1 (connected) or 2 (disconnected).</source>
        <translation>Réglez Z19 sur 1 (connecté) ou 2 (déconnecté).</translation>
    </message>
    <message>
        <source>Set Z20 to the number of the calendar order form, or remove the days.</source>
        <translation>Réglez Z20 sur le numéro du formulaire de commande du calendrier ou supprimez les jours.</translation>
    </message>
    <message>
        <source>Set Z26 to the number of the alarm configuration, or remove the alarms.</source>
        <translation>Réglez Z26 sur le numéro de la configuration de l’alarme ou supprimez les alarmes.</translation>
    </message>
    <message>
        <source>Set Z29 to 1 or 2, or correct position X9 of the type number.</source>
        <translation>Réglez Z29 sur 1 ou 2, ou corrigez la position X9 du numéro de type.</translation>
    </message>
    <message>
        <source>Set Z29 to 1, or correct position X9 of the type number.</source>
        <translation>Réglez Z29 sur 1 ou corrigez la position X9 du numéro de type.</translation>
    </message>
    <message>
        <source>Set Z4 to 2, or correct the country of the type number.</source>
        <translation>Réglez Z4 sur 2 ou corrigez le pays du numéro de type.</translation>
    </message>
    <message>
        <source>Set Z9 to 000, or correct position X10 of the type number.</source>
        <translation>Réglez Z9 sur 000 ou corrigez la position X10 du numéro de type.</translation>
    </message>
    <message>
        <source>Set Z9 to the number of the disconnect order form, or the disconnection basis to none.</source>
        <translation>Réglez Z9 sur le numéro du formulaire de commande de déconnexion, ou le critère de déconnexion sur aucun.</translation>
    </message>
    <message>
        <source>Set clock.dstBeginDayOfMonth, or choose a Sunday.</source>
        <translation>Réglez clock.dstBeginDayOfMonth ou choisissez un dimanche.</translation>
    </message>
    <message>
        <source>Set clock.dstEndDayOfMonth, or choose a Sunday.</source>
        <translation>Réglez clock.dstEndDayOfMonth ou choisissez un dimanche.</translation>
    </message>
    <message>
        <source>Set ct.ratio to the ratio of the transformers, or leave the ratio unlocked (Z22 = 1).</source>
        <translation>Réglez ct.ratio sur le rapport des transformateurs ou laissez le rapport déverrouillé (Z22 = 1).</translation>
    </message>
    <message>
        <source>Set date and time</source>
        <translation>Régler la date et l’heure</translation>
    </message>
    <message>
        <source>Set meter number</source>
        <translation>Régler le numéro de compteur</translation>
    </message>
    <message>
        <source>Set on request</source>
        <translation>Réglé sur demande</translation>
    </message>
    <message>
        <source>Set optical interface</source>
        <translation>Régler l’interface optique</translation>
    </message>
    <message>
        <source>Set push.gridSnapshot.interval.</source>
        <translation>Réglez push.gridSnapshot.interval.</translation>
    </message>
    <message>
        <source>Set security.signedSwitchCommands to false.</source>
        <translation>Réglez security.signedSwitchCommands sur false.</translation>
    </message>
    <message>
        <source>Set tariff.mode to onRequest or calendar, or let something else control the relay.</source>
        <translation>Réglez tariff.mode sur onRequest ou calendar, ou choisissez une autre commande du relais.</translation>
    </message>
    <message>
        <source>Set the disconnection basis to prepayment.</source>
        <translation>Réglez le critère de déconnexion sur le prépaiement.</translation>
    </message>
    <message>
        <source>Sets the clock of the meter by the button.</source>
        <translation>Règle l’horloge du compteur à l’aide du bouton.</translation>
    </message>
    <message>
        <source>Show OBIS codes</source>
        <translation>Afficher les codes OBIS</translation>
    </message>
    <message>
        <source>Shows by arrows in which direction active and reactive power flow.</source>
        <translation>Indique par des flèches le sens de l’énergie active et réactive.</translation>
    </message>
    <message>
        <source>Shows the OBIS code of the reading in the identification field.</source>
        <translation>Affiche le code OBIS du relevé dans le champ d’identification.</translation>
    </message>
    <message>
        <source>Shows the active tariff, T1 to T8. Useful only where tariffs are set up (Z13).</source>
        <translation>Affiche le tarif actif, T1 à T8. Utile uniquement si des tarifs sont configurés (Z13).</translation>
    </message>
    <message>
        <source>Shows the utility display list; fill in that list as well.</source>
        <translation>Affiche la liste du distributeur&#xa0;; remplissez également cette liste.</translation>
    </message>
    <message>
        <source>Signal to noise ratio below which, together with a poor RSRP, the meter leaves LTE Cat. M1.</source>
        <translation>Rapport signal/bruit en dessous duquel, avec un RSRP faible, le compteur quitte LTE Cat. M1.</translation>
    </message>
    <message>
        <source>Signal to noise ratio below which, together with a poor RSRP, the meter leaves NB-IoT.</source>
        <translation>Rapport signal/bruit en dessous duquel, avec un RSRP faible, le compteur quitte NB-IoT.</translation>
    </message>
    <message>
        <source>Signed commands for the supply control switch</source>
        <translation>Commandes signées pour l’interrupteur de coupure</translation>
    </message>
    <message>
        <source>Single-phase only.</source>
        <translation>Monophasé uniquement.</translation>
    </message>
    <message>
        <source>Smart disconnect</source>
        <translation>Déconnexion intelligente</translation>
    </message>
    <message>
        <source>So many pulses at the input count one unit. 40 makes m³ of a water meter&apos;s pulses of 25 l.</source>
        <translation>Nombre d’impulsions à l’entrée comptant pour une unité. 40 donne des m³ à partir des impulsions de 25 l d’un compteur d’eau.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Jours spéciaux</translation>
    </message>
    <message>
        <source>Standard breaker</source>
        <translation>Disjoncteur standard</translation>
    </message>
    <message>
        <source>Standard event logger: interval</source>
        <translation>Enregistreur d’événements standard&#xa0;: intervalle</translation>
    </message>
    <message>
        <source>Standard event logger: offset</source>
        <translation>Enregistreur d’événements standard&#xa0;: décalage</translation>
    </message>
    <message>
        <source>Standard event logger: push</source>
        <translation>Enregistreur d’événements standard&#xa0;: push</translation>
    </message>
    <message>
        <source>Standard event logger: random delay</source>
        <translation>Enregistreur d’événements standard&#xa0;: délai aléatoire</translation>
    </message>
    <message>
        <source>Standard time of the place as difference to Greenwich. Summer time comes on top (Z15).</source>
        <translation>Heure normale du lieu, en différence avec Greenwich. L’heure d’été s’y ajoute (Z15).</translation>
    </message>
    <message>
        <source>Strong DC field detected</source>
        <translation>Champ continu fort détecté</translation>
    </message>
    <message>
        <source>Summer time has its begin on a fixed day, but the day is not named.</source>
        <translation>L’heure d’été débute un jour fixe, mais le jour n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Summer time has its end on a fixed day, but the day is not named.</source>
        <translation>L’heure d’été se termine un jour fixe, mais le jour n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Supercap, 7 days capacity</source>
        <translation>Supercondensateur, autonomie 7 jours</translation>
    </message>
    <message>
        <source>Supercap, 7 days capacity and last gasp</source>
        <translation>Supercondensateur, autonomie 7 jours et last gasp</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Swell threshold</source>
        <translation>Seuil de surtension temporaire</translation>
    </message>
    <message>
        <source>Swell time</source>
        <translation>Durée de surtension temporaire</translation>
    </message>
    <message>
        <source>Switches the relays to test the load control.</source>
        <translation>Commute les relais pour tester le contrôle de charge.</translation>
    </message>
    <message>
        <source>THD of the current high L1</source>
        <translation>THD du courant élevée L1</translation>
    </message>
    <message>
        <source>THD of the current high L1 ended</source>
        <translation>THD du courant élevée L1, fin</translation>
    </message>
    <message>
        <source>THD of the current high L2</source>
        <translation>THD du courant élevée L2</translation>
    </message>
    <message>
        <source>THD of the current high L2 ended</source>
        <translation>THD du courant élevée L2, fin</translation>
    </message>
    <message>
        <source>THD of the current high L3</source>
        <translation>THD du courant élevée L3</translation>
    </message>
    <message>
        <source>THD of the current high L3 ended</source>
        <translation>THD du courant élevée L3, fin</translation>
    </message>
    <message>
        <source>THD of the current, limit</source>
        <translation>THD du courant, limite</translation>
    </message>
    <message>
        <source>THD of the current, time</source>
        <translation>THD du courant, durée</translation>
    </message>
    <message>
        <source>THD of the voltage high L1</source>
        <translation>THD de la tension élevée L1</translation>
    </message>
    <message>
        <source>THD of the voltage high L1 ended</source>
        <translation>THD de la tension élevée L1, fin</translation>
    </message>
    <message>
        <source>THD of the voltage high L2</source>
        <translation>THD de la tension élevée L2</translation>
    </message>
    <message>
        <source>THD of the voltage high L2 ended</source>
        <translation>THD de la tension élevée L2, fin</translation>
    </message>
    <message>
        <source>THD of the voltage high L3</source>
        <translation>THD de la tension élevée L3</translation>
    </message>
    <message>
        <source>THD of the voltage high L3 ended</source>
        <translation>THD de la tension élevée L3, fin</translation>
    </message>
    <message>
        <source>THD of the voltage, limit</source>
        <translation>THD de la tension, limite</translation>
    </message>
    <message>
        <source>THD of the voltage, time</source>
        <translation>THD de la tension, durée</translation>
    </message>
    <message>
        <source>Table of summer times</source>
        <translation>Tableau des heures d’été</translation>
    </message>
    <message>
        <source>Tamper detection</source>
        <translation>Détection de fraude</translation>
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
        <translation>Contrôle tarifaire</translation>
    </message>
    <message>
        <source>Tariff indication</source>
        <translation>Indication du tarif</translation>
    </message>
    <message>
        <source>Tariff plans that the meter holds: which of tariffs 1 to 8 energy is counted to, by season, kind of day and time. Used when Z13 names a tariff order form.</source>
        <translation>Plans tarifaires du compteur&#xa0;: auquel des tarifs 1 à 8 l’énergie est comptée, selon la saison, le type de jour et l’heure. Utilisés lorsque Z13 désigne un formulaire de commande de tarifs.</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Tariffs disabled</source>
        <translation>Tarifs désactivés</translation>
    </message>
    <message>
        <source>Tariffs during which the relay is connected; it is disconnected during the others.</source>
        <translation>Tarifs pendant lesquels le relais est connecté&#xa0;; il est déconnecté pendant les autres.</translation>
    </message>
    <message>
        <source>Tariffs follow the calendar, but no season begins.</source>
        <translation>Les tarifs suivent le calendrier, mais aucune saison ne débute.</translation>
    </message>
    <message>
        <source>Temperature in the meter above which the event comes.</source>
        <translation>Température dans le compteur au-dessus de laquelle l’événement se produit.</translation>
    </message>
    <message>
        <source>Terminal cover closed</source>
        <translation>Cache-bornes fermé</translation>
    </message>
    <message>
        <source>Terminal cover removed</source>
        <translation>Cache-bornes retiré</translation>
    </message>
    <message>
        <source>Test of load control plan</source>
        <translation>Test du plan de contrôle de charge</translation>
    </message>
    <message>
        <source>The HAN interface of the OMNIA e-meter has no encryption.</source>
        <translation>L’interface HAN de l’OMNIA e-meter n’a pas de chiffrement.</translation>
    </message>
    <message>
        <source>The S0 output gives 10000 pulses per unit of energy, each 30 ms long.</source>
        <translation>La sortie S0 émet 10000 impulsions par unité d’énergie, de 30 ms chacune.</translation>
    </message>
    <message>
        <source>The current that the factors k1 to k3 multiply; the mean of each second is compared, phase by phase.</source>
        <translation>Courant que multiplient les facteurs k1 à k3&#xa0;; la moyenne de chaque seconde est comparée, phase par phase.</translation>
    </message>
    <message>
        <source>The customer&apos;s interface on the meter&apos;s front. The HAN telegram depends on it.</source>
        <translation>Interface du client en face avant du compteur. Le télégramme HAN en dépend.</translation>
    </message>
    <message>
        <source>The data sheet prints 2 systems, the technical description adds Aron.</source>
        <translation>La fiche produit imprime 2 systèmes, la description technique ajoute Aron.</translation>
    </message>
    <message>
        <source>The data sheets print UD, the technical description UD1.</source>
        <translation>Les fiches produit impriment UD, la description technique UD1.</translation>
    </message>
    <message>
        <source>The days of the week to which the switches of working days apply; on the others those of non-working days do.</source>
        <translation>Jours de la semaine auxquels s’appliquent les commutations des jours ouvrables&#xa0;; aux autres s’appliquent celles des jours non ouvrables.</translation>
    </message>
    <message>
        <source>The demand limit of a phase is above that of all phases: the total is reached first.</source>
        <translation>La limite d’appel de puissance d’une phase est supérieure à celle de toutes les phases&#xa0;: le total est atteint d’abord.</translation>
    </message>
    <message>
        <source>The disconnection basis is prepayment, but prepayment is off.</source>
        <translation>Le critère de déconnexion est le prépaiement, mais le prépaiement est désactivé.</translation>
    </message>
    <message>
        <source>The energy that the output counts.</source>
        <translation>Énergie que compte la sortie.</translation>
    </message>
    <message>
        <source>The events that send an alarm. Last gasp, the alarm at a power outage on all phases, needs variant 2 and the built-in radio.</source>
        <translation>Événements qui envoient une alarme. Le last gasp, alarme en cas de coupure sur toutes les phases, nécessite la variante 2 et la radio intégrée.</translation>
    </message>
    <message>
        <source>The first return to the primary technology is later than the longest.</source>
        <translation>Le premier retour à la technologie primaire est plus tardif que le plus long.</translation>
    </message>
    <message>
        <source>The grammar of the type number: revision 2 is that of the OMNIA e-meter.</source>
        <translation>Grammaire du numéro de type&#xa0;: la révision 2 est celle de l’OMNIA e-meter.</translation>
    </message>
    <message>
        <source>The kind of meter: single-phase, three-phase for direct connection, or three-phase for current transformers.</source>
        <translation>Genre de compteur&#xa0;: monophasé, triphasé à connexion directe ou triphasé sur transformateurs de courant.</translation>
    </message>
    <message>
        <source>The limit times this factor is the level that belongs to step 1; the factors must not grow from k1 to k3.</source>
        <translation>La limite multipliée par ce facteur est le niveau de l’étape 1&#xa0;; les facteurs ne doivent pas augmenter de k1 à k3.</translation>
    </message>
    <message>
        <source>The limit times this factor is the level that belongs to step 2; the factors must not grow from k1 to k3.</source>
        <translation>La limite multipliée par ce facteur est le niveau de l’étape 2&#xa0;; les facteurs ne doivent pas augmenter de k1 à k3.</translation>
    </message>
    <message>
        <source>The limit times this factor is the level that belongs to step 3; the factors must not grow from k1 to k3.</source>
        <translation>La limite multipliée par ce facteur est le niveau de l’étape 3&#xa0;; les facteurs ne doivent pas augmenter de k1 à k3.</translation>
    </message>
    <message>
        <source>The load profile is to hold {value} days, but at its period (Z4) and with its energies it holds {allowed}.</source>
        <translation>Le profil de charge doit contenir {value} jours, mais selon sa période (Z4) et ses énergies il en contient {allowed}.</translation>
    </message>
    <message>
        <source>The load profile that billing relies on.</source>
        <translation>Profil de charge sur lequel repose la facturation.</translation>
    </message>
    <message>
        <source>The lower limit of phase asymmetry is above the upper one.</source>
        <translation>La limite inférieure d’asymétrie de phases est supérieure à la limite supérieure.</translation>
    </message>
    <message>
        <source>The meter is to disconnect by voltage, but the overvoltage disconnect, which holds the thresholds, is off.</source>
        <translation>Le compteur doit déconnecter sur la tension, mais la déconnexion sur surtension, qui contient les seuils, est désactivée.</translation>
    </message>
    <message>
        <source>The meter is to disconnect by {value}, but Z9 = {other} says that there is no disconnect setup.</source>
        <translation>Le compteur doit déconnecter selon {value}, mais Z9 = {other} indique qu’il n’y a pas de configuration de déconnexion.</translation>
    </message>
    <message>
        <source>The missing voltage level is above the sag threshold: a phase is missing before it sags.</source>
        <translation>Le niveau d’absence de tension est supérieur au seuil de creux&#xa0;: une phase est absente avant d’être en creux.</translation>
    </message>
    <message>
        <source>The modem to the head-end system. Push setups, access technology and last gasp depend on it.</source>
        <translation>Modem vers le système central. Les configurations push, la technologie d’accès et le last gasp en dépendent.</translation>
    </message>
    <message>
        <source>The plan that the meter starts with; another one can be selected by push button 2 or remotely.</source>
        <translation>Plan avec lequel le compteur démarre&#xa0;; un autre peut être sélectionné par le bouton-poussoir 2 ou à distance.</translation>
    </message>
    <message>
        <source>The pulse output is set, but the meter&apos;s FLEX interface (X10X11 = {other}) has none.</source>
        <translation>La sortie d’impulsions est réglée, mais l’interface FLEX du compteur (X10X11 = {other}) n’en a pas.</translation>
    </message>
    <message>
        <source>The registers of each entry, up to 16.</source>
        <translation>Registres de chaque entrée, jusqu’à 16.</translation>
    </message>
    <message>
        <source>The registers of each entry, up to 24.</source>
        <translation>Registres de chaque entrée, jusqu’à 24.</translation>
    </message>
    <message>
        <source>The relay follows the active tariff, but tariffs are disabled.</source>
        <translation>Le relais suit le tarif actif, mais les tarifs sont désactivés.</translation>
    </message>
    <message>
        <source>The relay is controlled by the meter, but Z14 = {other} does not use a load control plan.</source>
        <translation>Le relais est commandé par le compteur, mais Z14 = {other} n’utilise pas de plan de contrôle de charge.</translation>
    </message>
    <message>
        <source>The relay is on (1) or off (0) on holidays and exception days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Le relais est enclenché (1) ou déclenché (0) les jours fériés et d’exception&#xa0;: jusqu’à dix commutations, chacune avec la minute à partir de laquelle elle s’applique jusqu’à la suivante&#xa0;; avant la première, la dernière s’applique.</translation>
    </message>
    <message>
        <source>The relay is on (1) or off (0) on the days of the week that are no working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Le relais est enclenché (1) ou déclenché (0) les jours de la semaine non ouvrables&#xa0;: jusqu’à dix commutations, chacune avec la minute à partir de laquelle elle s’applique jusqu’à la suivante&#xa0;; avant la première, la dernière s’applique.</translation>
    </message>
    <message>
        <source>The relay is on (1) or off (0) on working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Le relais est enclenché (1) ou déclenché (0) les jours ouvrables&#xa0;: jusqu’à dix commutations, chacune avec la minute à partir de laquelle elle s’applique jusqu’à la suivante&#xa0;; avant la première, la dernière s’applique.</translation>
    </message>
    <message>
        <source>The supply is disconnected when the limit times k1 is exceeded for longer than t1. The times must not shrink from t1 to t3.</source>
        <translation>L’alimentation est coupée lorsque la limite multipliée par k1 est dépassée plus longtemps que t1. Les temps ne doivent pas diminuer de t1 à t3.</translation>
    </message>
    <message>
        <source>The tariff (1 to 8) on holidays and exception days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Tarif (1 à 8) des jours fériés et d’exception&#xa0;: jusqu’à dix commutations, chacune avec la minute à partir de laquelle elle s’applique jusqu’à la suivante&#xa0;; avant la première, la dernière s’applique.</translation>
    </message>
    <message>
        <source>The tariff (1 to 8) on the days of the week that are no working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Tarif (1 à 8) des jours de la semaine non ouvrables&#xa0;: jusqu’à dix commutations, chacune avec la minute à partir de laquelle elle s’applique jusqu’à la suivante&#xa0;; avant la première, la dernière s’applique.</translation>
    </message>
    <message>
        <source>The tariff (1 to 8) on working days: up to ten switches, each with the minute from which it holds until the next; before the first one, the last one holds.</source>
        <translation>Tarif (1 à 8) des jours ouvrables&#xa0;: jusqu’à dix commutations, chacune avec la minute à partir de laquelle elle s’applique jusqu’à la suivante&#xa0;; avant la première, la dernière s’applique.</translation>
    </message>
    <message>
        <source>The tariffs at which the relay is switched on; it is off at all others.</source>
        <translation>Tarifs auxquels le relais est enclenché&#xa0;; il est déclenché à tous les autres.</translation>
    </message>
    <message>
        <source>The technical description calls it undefined: only for meters without breaker.</source>
        <translation>La description technique l’appelle indéfini&#xa0;: uniquement pour les compteurs sans disjoncteur.</translation>
    </message>
    <message>
        <source>The total power of all phases that the factors k1 to k3 multiply.</source>
        <translation>Puissance totale de toutes les phases que multiplient les facteurs k1 à k3.</translation>
    </message>
    <message>
        <source>The two lists that the meter sends in modes A and C; Z18 says which of them. What they hold as delivered is not published: the defaults are ours.</source>
        <translation>Les deux listes que le compteur envoie dans les modes A et C&#xa0;; Z18 indique laquelle. Leur contenu à la livraison n’est pas publié&#xa0;: les valeurs par défaut sont les nôtres.</translation>
    </message>
    <message>
        <source>The type number has a radio (X11 = 1), but Z16 = {other} names no frequency.</source>
        <translation>Le numéro de type comporte une radio (X11 = 1), mais Z16 = {other} n’indique aucune fréquence.</translation>
    </message>
    <message>
        <source>There are exception days, but Z20 = {other} says that there are none.</source>
        <translation>Il y a des jours d’exception, mais Z20 = {other} indique qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>There is a table of summer times, but Z15 = {other} turns summer time off.</source>
        <translation>Il y a un tableau des heures d’été, mais Z15 = {other} désactive l’heure d’été.</translation>
    </message>
    <message>
        <source>There is a tariff plan, but Z13 = {other} does not use it.</source>
        <translation>Il y a un plan tarifaire, mais Z13 = {other} ne l’utilise pas.</translation>
    </message>
    <message>
        <source>Three decimals</source>
        <translation>Trois décimales</translation>
    </message>
    <message>
        <source>Three-phase direct meters only.</source>
        <translation>Compteurs triphasés à connexion directe uniquement.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Time over which the mean voltage is taken.</source>
        <translation>Durée sur laquelle la tension moyenne est calculée.</translation>
    </message>
    <message>
        <source>Time over which the voltage is averaged before it disconnects.</source>
        <translation>Durée sur laquelle la tension est moyennée avant la déconnexion.</translation>
    </message>
    <message>
        <source>Time over which the voltage is averaged before it reconnects.</source>
        <translation>Durée sur laquelle la tension est moyennée avant la reconnexion.</translation>
    </message>
    <message>
        <source>Time t1</source>
        <translation>Temps t1</translation>
    </message>
    <message>
        <source>Time t2</source>
        <translation>Temps t2</translation>
    </message>
    <message>
        <source>Time t3</source>
        <translation>Temps t3</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Times of day for disconnection</source>
        <translation>Heures autorisées pour la déconnexion</translation>
    </message>
    <message>
        <source>Total demand limit exceeded</source>
        <translation>Limite d’appel de puissance totale dépassée</translation>
    </message>
    <message>
        <source>Total demand limit restored</source>
        <translation>Limite d’appel de puissance totale rétablie</translation>
    </message>
    <message>
        <source>Total demand, limit</source>
        <translation>Appel de puissance total, limite</translation>
    </message>
    <message>
        <source>Total demand, time</source>
        <translation>Appel de puissance total, durée</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the current of phase L1</source>
        <translation>Distorsion harmonique totale du courant de la phase L1</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the current of phase L2</source>
        <translation>Distorsion harmonique totale du courant de la phase L2</translation>
    </message>
    <message>
        <source>Total harmonic distortion of the current of phase L3</source>
        <translation>Distorsion harmonique totale du courant de la phase L3</translation>
    </message>
    <message>
        <source>Total summation</source>
        <translation>Sommation totale</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Turn prepayment on, or choose another basis.</source>
        <translation>Activez le prépaiement ou choisissez un autre critère.</translation>
    </message>
    <message>
        <source>Turn the overvoltage disconnect on, or choose another basis.</source>
        <translation>Activez la déconnexion sur surtension ou choisissez un autre critère.</translation>
    </message>
    <message>
        <source>Turns the prepayment register on. Turning it off again clears the register.</source>
        <translation>Active le registre de prépaiement. Le désactiver à nouveau efface le registre.</translation>
    </message>
    <message>
        <source>Turns the right push button on; without it none of its functions is available.</source>
        <translation>Active le bouton-poussoir droit&#xa0;; sans lui, aucune de ses fonctions n’est disponible.</translation>
    </message>
    <message>
        <source>Two decimals</source>
        <translation>Deux décimales</translation>
    </message>
    <message>
        <source>Two phases between the limits and the third above the upper one are an asymmetry.</source>
        <translation>Deux phases entre les limites et la troisième au-dessus de la limite supérieure constituent une asymétrie.</translation>
    </message>
    <message>
        <source>Two phases between the limits and the third above this one are an asymmetry.</source>
        <translation>Deux phases entre les limites et la troisième au-dessus de celle-ci constituent une asymétrie.</translation>
    </message>
    <message>
        <source>Two phases must be above this voltage for a neutral fault.</source>
        <translation>Deux phases doivent être au-dessus de cette tension pour un défaut de neutre.</translation>
    </message>
    <message>
        <source>Two relays that switch the customer&apos;s loads, each in a mode of its own.</source>
        <translation>Deux relais qui commutent les charges du client, chacun dans son propre mode.</translation>
    </message>
    <message>
        <source>Type number revision</source>
        <translation>Révision du numéro de type</translation>
    </message>
    <message>
        <source>Unconnected phases</source>
        <translation>Phases non connectées</translation>
    </message>
    <message>
        <source>Undervoltage</source>
        <translation>Sous-tension</translation>
    </message>
    <message>
        <source>Undervoltage L1</source>
        <translation>Sous-tension L1</translation>
    </message>
    <message>
        <source>Undervoltage L1 ended</source>
        <translation>Sous-tension L1, fin</translation>
    </message>
    <message>
        <source>Undervoltage L2</source>
        <translation>Sous-tension L2</translation>
    </message>
    <message>
        <source>Undervoltage L2 ended</source>
        <translation>Sous-tension L2, fin</translation>
    </message>
    <message>
        <source>Undervoltage L3</source>
        <translation>Sous-tension L3</translation>
    </message>
    <message>
        <source>Undervoltage L3 ended</source>
        <translation>Sous-tension L3, fin</translation>
    </message>
    <message>
        <source>Undervoltage limit</source>
        <translation>Limite de sous-tension</translation>
    </message>
    <message>
        <source>Undervoltage, mean value</source>
        <translation>Sous-tension, valeur moyenne</translation>
    </message>
    <message>
        <source>Undervoltage, single value</source>
        <translation>Sous-tension, valeur unique</translation>
    </message>
    <message>
        <source>Unit in which the pulse input is counted. Needs a pulse input in Z3.</source>
        <translation>Unité dans laquelle l’entrée d’impulsions est comptée. Nécessite une entrée d’impulsions dans Z3.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: 1 connects, 0 disconnects, on holidays.</source>
        <translation>Jusqu’à dix commutations par jour, à la minute&#xa0;: 1 connecte, 0 déconnecte, les jours fériés.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: 1 connects, 0 disconnects, on non-working days.</source>
        <translation>Jusqu’à dix commutations par jour, à la minute&#xa0;: 1 connecte, 0 déconnecte, les jours non ouvrables.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: 1 connects, 0 disconnects, on working days.</source>
        <translation>Jusqu’à dix commutations par jour, à la minute&#xa0;: 1 connecte, 0 déconnecte, les jours ouvrables.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: the tariff 1 to 8 that holds from then on, on holidays.</source>
        <translation>Jusqu’à dix commutations par jour, à la minute&#xa0;: le tarif 1 à 8 applicable à partir de ce moment, les jours fériés.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: the tariff 1 to 8 that holds from then on, on non-working days.</source>
        <translation>Jusqu’à dix commutations par jour, à la minute&#xa0;: le tarif 1 à 8 applicable à partir de ce moment, les jours non ouvrables.</translation>
    </message>
    <message>
        <source>Up to ten switches a day, to the minute: the tariff 1 to 8 that holds from then on, on working days.</source>
        <translation>Jusqu’à dix commutations par jour, à la minute&#xa0;: le tarif 1 à 8 applicable à partir de ce moment, les jours ouvrables.</translation>
    </message>
    <message>
        <source>Upper limit of the random delay before the relay connects; on demand there is none.</source>
        <translation>Limite supérieure du délai aléatoire avant l’enclenchement du relais&#xa0;; aucun sur demande.</translation>
    </message>
    <message>
        <source>Values for the analysis of the grid. Means and extremes are formed over its period.</source>
        <translation>Valeurs pour l’analyse du réseau. Les moyennes et les extrêmes sont calculés sur sa période.</translation>
    </message>
    <message>
        <source>Values that each snapshot holds besides log ID, log status, time stamp and event.</source>
        <translation>Valeurs que chaque instantané contient en plus de l’identifiant, du statut d’enregistrement, de l’horodatage et de l’événement.</translation>
    </message>
    <message>
        <source>Variant 1</source>
        <translation>Variante 1</translation>
    </message>
    <message>
        <source>Variant of the meter&apos;s electronics. Some values of Z18 and Z27 to Z30 exist for one variant only.</source>
        <translation>Variante de l’électronique du compteur. Certaines valeurs de Z18 et de Z27 à Z30 n’existent que pour une variante.</translation>
    </message>
    <message>
        <source>Variant within the generation.</source>
        <translation>Variante au sein de la génération.</translation>
    </message>
    <message>
        <source>Vector summation</source>
        <translation>Sommation vectorielle</translation>
    </message>
    <message>
        <source>View manual utility display list</source>
        <translation>Voir la liste d’affichage manuelle du distributeur</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Voltage above which a swell is recorded; the swell ends 2 % of the nominal voltage below it.</source>
        <translation>Tension au-dessus de laquelle une surtension temporaire est enregistrée&#xa0;; elle prend fin 2&#xa0;% de la tension nominale plus bas.</translation>
    </message>
    <message>
        <source>Voltage below which a phase counts as interrupted.</source>
        <translation>Tension en dessous de laquelle une phase est considérée comme coupée.</translation>
    </message>
    <message>
        <source>Voltage below which a sag is recorded; the sag ends 2 % of the nominal voltage above it.</source>
        <translation>Tension en dessous de laquelle un creux est enregistré&#xa0;; il prend fin 2&#xa0;% de la tension nominale plus haut.</translation>
    </message>
    <message>
        <source>Voltage below which at least one other phase must be for a missing neutral.</source>
        <translation>Tension en dessous de laquelle au moins une autre phase doit se trouver pour un neutre manquant.</translation>
    </message>
    <message>
        <source>Voltage quality</source>
        <translation>Qualité de la tension</translation>
    </message>
    <message>
        <source>Voltage that at least one phase must exceed for a missing neutral.</source>
        <translation>Tension qu’au moins une phase doit dépasser pour un neutre manquant.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>What each entry of logger 2 holds, besides the time. As delivered it is the fixed list of the technical description.</source>
        <translation>Contenu de chaque entrée de l’enregistreur 2, en plus de l’heure. À la livraison, c’est la liste fixe de la description technique.</translation>
    </message>
    <message>
        <source>What is built: a meter for current transformers.</source>
        <translation>Ce qui est construit&#xa0;: un compteur pour transformateurs de courant.</translation>
    </message>
    <message>
        <source>What keeps the clock going without supply. Last gasp needs the additional energy storage of D or E.</source>
        <translation>Ce qui maintient l’horloge sans alimentation. Le last gasp nécessite la réserve d’énergie supplémentaire de D ou E.</translation>
    </message>
    <message>
        <source>What keeps the clock running, and the display readable, without supply.</source>
        <translation>Ce qui maintient l’horloge en marche, et l’afficheur lisible, sans alimentation.</translation>
    </message>
    <message>
        <source>What makes the meter disconnect by itself: nothing, a current in any phase, the total power, the voltage, or an empty prepayment register.</source>
        <translation>Ce qui fait déconnecter le compteur de lui-même&#xa0;: rien, un courant dans une phase, la puissance totale, la tension ou un registre de prépaiement vide.</translation>
    </message>
    <message>
        <source>What moves the relay: the head-end system, its own activity calendar, or the active tariff.</source>
        <translation>Ce qui actionne le relais&#xa0;: le système central, son propre calendrier d’activité ou le tarif actif.</translation>
    </message>
    <message>
        <source>What selects the active tariff: nothing, the module&apos;s inputs, a command from the reading system, or a tariff plan of an order form.</source>
        <translation>Ce qui sélectionne le tarif actif&#xa0;: rien, les entrées du module, une commande du système de relève ou un plan tarifaire d’un formulaire de commande.</translation>
    </message>
    <message>
        <source>What switches the load control relays: nothing, a command from the reading system, or a plan of an order form.</source>
        <translation>Ce qui commute les relais de contrôle de charge&#xa0;: rien, une commande du système de relève ou un plan d’un formulaire de commande.</translation>
    </message>
    <message>
        <source>What switches the relay. A relay that follows the tariff needs the list of tariffs at which it is on.</source>
        <translation>Ce qui commute le relais. Un relais qui suit le tarif a besoin de la liste des tarifs auxquels il est enclenché.</translation>
    </message>
    <message>
        <source>What switches the two relays of a load control module: a plan in the meter, a command on demand, or the active tariff.</source>
        <translation>Ce qui commute les deux relais d’un module de contrôle de charge&#xa0;: un plan dans le compteur, une commande sur demande ou le tarif actif.</translation>
    </message>
    <message>
        <source>What the customer&apos;s interface sends, readable by anyone who plugs in: it is not encrypted.</source>
        <translation>Ce qu’envoie l’interface du client, lisible par quiconque s’y branche&#xa0;: elle n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>What the meter sends to the head-end system by itself, how often, and spread over which time.</source>
        <translation>Ce que le compteur envoie de lui-même au système central, à quelle fréquence et étalé sur quelle durée.</translation>
    </message>
    <message>
        <source>What the sealable right push button may do. On a real meter this is fixed when it is ordered.</source>
        <translation>Ce que peut faire le bouton-poussoir droit plombable. Sur un compteur réel, cela est fixé à la commande.</translation>
    </message>
    <message>
        <source>What the telegram holds, in this order.</source>
        <translation>Contenu du télégramme, dans cet ordre.</translation>
    </message>
    <message>
        <source>What the terminals 20 and 21 are: pulse output or auxiliary power supply.</source>
        <translation>Fonction des bornes 20 et 21&#xa0;: sortie d’impulsions ou alimentation auxiliaire.</translation>
    </message>
    <message>
        <source>What the two ports of the module area do: inputs for tariffs, pulses and alarms, or outputs for pulses and load control. Z8, Z12 and Z13 depend on it.</source>
        <translation>Fonction des deux ports de la zone du module&#xa0;: entrées pour tarifs, impulsions et alarmes, ou sorties pour impulsions et contrôle de charge. Z8, Z12 et Z13 en dépendent.</translation>
    </message>
    <message>
        <source>When the meter opens its breaker by itself, and how the supply comes back. The breaker is no safety device.</source>
        <translation>Quand le compteur ouvre de lui-même son disjoncteur, et comment l’alimentation est rétablie. Le disjoncteur n’est pas un dispositif de sécurité.</translation>
    </message>
    <message>
        <source>Whether a radio for the reading network is built in. A meter with radio needs a frequency code in Z16.</source>
        <translation>Indique si une radio pour le réseau de relève est intégrée. Un compteur avec radio nécessite un code de fréquence dans Z16.</translation>
    </message>
    <message>
        <source>Whether pulses of the module count primary or secondary energy.</source>
        <translation>Indique si les impulsions du module comptent l’énergie primaire ou secondaire.</translation>
    </message>
    <message>
        <source>Whether tariffs are off, set on request by the head-end system, or follow the activity calendar.</source>
        <translation>Indique si les tarifs sont désactivés, réglés sur demande par le système central, ou suivent le calendrier d’activité.</translation>
    </message>
    <message>
        <source>Whether the clock is put forward in summer.</source>
        <translation>Indique si l’horloge est avancée en été.</translation>
    </message>
    <message>
        <source>Whether the load profile holds primary or secondary energy.</source>
        <translation>Indique si le profil de charge contient l’énergie primaire ou secondaire.</translation>
    </message>
    <message>
        <source>Whether the load profile, read with DLMS, holds register readings or the consumption of each period.</source>
        <translation>Indique si le profil de charge, lu par DLMS, contient les index des registres ou la consommation de chaque période.</translation>
    </message>
    <message>
        <source>Whether the local interface (optical port) is encrypted. Meters of variant 1 have no such setting.</source>
        <translation>Indique si l’interface locale (port optique) est chiffrée. Les compteurs de la variante 1 n’ont pas ce réglage.</translation>
    </message>
    <message>
        <source>Whether the meter can disconnect the supply. Disconnect setup, breaker position and prepayment need a breaker.</source>
        <translation>Indique si le compteur peut couper l’alimentation. La configuration de la déconnexion, la position du disjoncteur et le prépaiement nécessitent un disjoncteur.</translation>
    </message>
    <message>
        <source>Whether the meter obeys commands to the supply control switch only with the head-end system&apos;s digital signature; chosen when the meter is ordered.</source>
        <translation>Indique si le compteur n’obéit aux commandes de l’interrupteur de coupure qu’avec la signature numérique du système central&#xa0;; choisi à la commande du compteur.</translation>
    </message>
    <message>
        <source>Whether the meter sends this to the head-end system by itself.</source>
        <translation>Indique si le compteur envoie ceci de lui-même au système central.</translation>
    </message>
    <message>
        <source>Whether the meter tells the head-end system that all phases have lost their voltage; needs additional energy storage.</source>
        <translation>Indique si le compteur signale au système central que toutes les phases ont perdu leur tension&#xa0;; nécessite une réserve d’énergie supplémentaire.</translation>
    </message>
    <message>
        <source>Whether the meter&apos;s clock changes to summer time. Loggers always write standard time.</source>
        <translation>Indique si l’horloge du compteur passe à l’heure d’été. Les enregistreurs écrivent toujours en heure normale.</translation>
    </message>
    <message>
        <source>Whether the metering LED is lit while nothing is consumed.</source>
        <translation>Indique si la LED métrologique est allumée lorsque rien n’est consommé.</translation>
    </message>
    <message>
        <source>Whether the transformer ratio may still be changed. A locked ratio stays.</source>
        <translation>Indique si le rapport de transformation peut encore être modifié. Un rapport verrouillé le reste.</translation>
    </message>
    <message>
        <source>Whether unused digits before the point show zeros; chosen when the meter is ordered and fixed from then on.</source>
        <translation>Indique si les chiffres inutilisés avant la virgule affichent des zéros&#xa0;; choisi à la commande du compteur et fixé dès lors.</translation>
    </message>
    <message>
        <source>Which energies are measured.</source>
        <translation>Énergies mesurées.</translation>
    </message>
    <message>
        <source>Which energies the load profile holds. More energies leave fewer days.</source>
        <translation>Énergies contenues dans le profil de charge. Plus il y a d’énergies, moins il reste de jours.</translation>
    </message>
    <message>
        <source>Which energies the meter measures. Display readings, load profile and loggers can only use these.</source>
        <translation>Énergies mesurées par le compteur. Les relevés affichés, le profil de charge et les enregistreurs ne peuvent utiliser que celles-ci.</translation>
    </message>
    <message>
        <source>Which list the consumer port (CCC, HAN) sends by itself. While it sends, the port does not receive.</source>
        <translation>Liste que le port client (CCC, HAN) envoie de lui-même. Pendant l’envoi, le port ne reçoit pas.</translation>
    </message>
    <message>
        <source>Which of the eight tariffs counts energy when.</source>
        <translation>Lequel des huit tarifs compte l’énergie, et quand.</translation>
    </message>
    <message>
        <source>Which registers the analysis logger writes and how often. More registers and shorter periods leave fewer days.</source>
        <translation>Registres que l’enregistreur d’analyse écrit et à quelle fréquence. Plus de registres et des périodes plus courtes laissent moins de jours.</translation>
    </message>
    <message>
        <source>Which scheme of type numbers this is; 1 is OMNIPOWER.</source>
        <translation>Schéma de numéro de type&#xa0;; 1 correspond à OMNIPOWER.</translation>
    </message>
    <message>
        <source>Which set of registers debiting logger 2 writes.</source>
        <translation>Jeu de registres écrit par l’enregistreur de facturation 2.</translation>
    </message>
    <message>
        <source>Which technology the meter uses first, and whether it may use the other.</source>
        <translation>Technologie utilisée en premier par le compteur, et s’il peut utiliser l’autre.</translation>
    </message>
    <message>
        <source>Window in which the moment of the push is drawn, so that not all meters send at once.</source>
        <translation>Fenêtre dans laquelle le moment de l’envoi push est tiré au sort, afin que tous les compteurs n’envoient pas en même temps.</translation>
    </message>
    <message>
        <source>Window of the mean voltage</source>
        <translation>Fenêtre de la tension moyenne</translation>
    </message>
    <message>
        <source>With an empty register the meter may be reconnected while the current stays below this limit. For disconnection by current.</source>
        <translation>Avec un registre vide, le compteur peut être reconnecté tant que le courant reste en dessous de cette limite. Pour la déconnexion sur le courant.</translation>
    </message>
    <message>
        <source>With an empty register the meter may be reconnected while the power stays below this limit. 0: no such limit.</source>
        <translation>Avec un registre vide, le compteur peut être reconnecté tant que la puissance reste en dessous de cette limite. 0&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>Without the +5 V supply for the external device. Not in the data sheet for CT; in the user guide 5512-2631 F2, page 72, for three-phase meters.</source>
        <translation>Sans l’alimentation +5 V pour l’appareil externe. Absent de la fiche produit du CT&#xa0;; dans le guide d’utilisation 5512-2631 F2, page 72, pour les compteurs triphasés.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrables</translation>
    </message>
    <message>
        <source>X10 = 1 is known for CT meters of generation N only; this one is of generation {other}.</source>
        <translation>X10 = 1 n’est connu que pour les compteurs CT de génération N&#xa0;; celui-ci est de génération {other}.</translation>
    </message>
    <message>
        <source>X12 = 0 is known for CT meters of generation N only; this one is of generation {other}.</source>
        <translation>X12 = 0 n’est connu que pour les compteurs CT de génération N&#xa0;; celui-ci est de génération {other}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Z16 = {value} names a radio frequency, but the meter has no radio (X11 = {other}).</source>
        <translation>Z16 = {value} indique une fréquence radio, mais le compteur n’a pas de radio (X11 = {other}).</translation>
    </message>
    <message>
        <source>Z18 = {value}: this family&apos;s data sheet has IEC 62056-21 data sets for variant 1 only, but the meter is of variant {other} (X8).</source>
        <translation>Z18 = {value}&#xa0;: la fiche produit de cette famille n’a de jeux de données IEC 62056-21 que pour la variante 1, mais le compteur est de variante {other} (X8).</translation>
    </message>
    <message>
        <source>Z18 = {value}: this family&apos;s data sheet has IEC 62056-21 data sets for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z18 = {value}&#xa0;: la fiche produit de cette famille n’a de jeux de données IEC 62056-21 que pour la variante 2, mais le compteur est de variante {other} (X8).</translation>
    </message>
    <message>
        <source>Z19 = 0 is for meters without breaker, but meters of this family have one (X10 = {other}).</source>
        <translation>Z19 = 0 est réservé aux compteurs sans disjoncteur, mais les compteurs de cette famille en ont un (X10 = {other}).</translation>
    </message>
    <message>
        <source>Z19 = 0 is for meters without breaker, but the meter has one (X10 = {other}).</source>
        <translation>Z19 = 0 est réservé aux compteurs sans disjoncteur, mais le compteur en a un (X10 = {other}).</translation>
    </message>
    <message>
        <source>Z19 = {value} gives the breaker a position, but the meter has no breaker (X10 = {other}).</source>
        <translation>Z19 = {value} donne une position au disjoncteur, mais le compteur n’a pas de disjoncteur (X10 = {other}).</translation>
    </message>
    <message>
        <source>Z22 = {value} locks the transformer ratio at 1: it cannot be set to that of the transformers afterwards.</source>
        <translation>Z22 = {value} verrouille le rapport de transformation à 1&#xa0;: il ne pourra plus être réglé sur celui des transformateurs.</translation>
    </message>
    <message>
        <source>Z27 = {value} (delta values) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z27 = {value} (valeurs delta) n’existe que pour la variante 2, mais le compteur est de variante {other} (X8).</translation>
    </message>
    <message>
        <source>Z28 = {value} (encryption) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z28 = {value} (chiffrement) n’existe que pour la variante 2, mais le compteur est de variante {other} (X8).</translation>
    </message>
    <message>
        <source>Z28 = {value} (no encryption setting) exists for variant 1 only, but the meter is of variant {other} (X8).</source>
        <translation>Z28 = {value} (pas de réglage du chiffrement) n’existe que pour la variante 1, mais le compteur est de variante {other} (X8).</translation>
    </message>
    <message>
        <source>Z29 = {value} (reactive energy by quadrant) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z29 = {value} (énergie réactive par quadrant) n’existe que pour la variante 2, mais le compteur est de variante {other} (X8).</translation>
    </message>
    <message>
        <source>Z29 = {value} logs A-, which a meter of this energy type (X9 = {other}) does not measure.</source>
        <translation>Z29 = {value} enregistre A-, qu’un compteur de ce type d’énergie (X9 = {other}) ne mesure pas.</translation>
    </message>
    <message>
        <source>Z29 = {value} logs reactive energy, which a meter of this energy type (X9 = {other}) does not measure.</source>
        <translation>Z29 = {value} enregistre l’énergie réactive, qu’un compteur de ce type d’énergie (X9 = {other}) ne mesure pas.</translation>
    </message>
    <message>
        <source>Z30 = {value} (profile 02) exists for variant 2 only, but the meter is of variant {other} (X8).</source>
        <translation>Z30 = {value} (profil 02) n’existe que pour la variante 2, mais le compteur est de variante {other} (X8).</translation>
    </message>
    <message>
        <source>Z4 is {other}, but meters for Austria have a fixed integration period of 15 min. (Z4 = 2).</source>
        <translation>Z4 vaut {other}, mais les compteurs pour l’Autriche ont une période d’intégration fixe de 15 min (Z4 = 2).</translation>
    </message>
    <message>
        <source>Z9 = {value} sets up disconnection, but the meter has no breaker (X10 = {other}).</source>
        <translation>Z9 = {value} configure la déconnexion, mais le compteur n’a pas de disjoncteur (X10 = {other}).</translation>
    </message>
    <message>
        <source>{item} cannot be {value}: {error}.</source>
        <translation>{item} ne peut pas valoir {value}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{item} has no switches although season {value} is in use: no tariff holds then.</source>
        <translation>{item} n’a pas de commutations alors que la saison {value} est utilisée&#xa0;: aucun tarif ne s’applique alors.</translation>
    </message>
    <message>
        <source>{item} has no switches although season {value} is in use: nothing switches the relay then.</source>
        <translation>{item} n’a pas de commutations alors que la saison {value} est utilisée&#xa0;: rien ne commute alors le relais.</translation>
    </message>
    <message>
        <source>{item} is set to {value}, which has no effect: {otherName} is {other}.</source>
        <translation>{item} est réglé sur {value}, ce qui n’a aucun effet&#xa0;: {otherName} vaut {other}.</translation>
    </message>
    <message>
        <source>{item} is {value} V, but {otherName} is {other} V: the meter would reconnect above the voltage at which it disconnects.</source>
        <translation>{item} vaut {value} V, mais {otherName} vaut {other} V&#xa0;: le compteur reconnecterait au-dessus de la tension à laquelle il déconnecte.</translation>
    </message>
    <message>
        <source>{item} is {value}, but {otherName} is {other}: the factors must not grow from k1 to k3.</source>
        <translation>{item} vaut {value}, mais {otherName} vaut {other}&#xa0;: les facteurs ne doivent pas augmenter de k1 à k3.</translation>
    </message>
    <message>
        <source>{item} is {value}, but {otherName} is {other}: the times must not shrink from t1 to t3.</source>
        <translation>{item} vaut {value}, mais {otherName} vaut {other}&#xa0;: les temps ne doivent pas diminuer de t1 à t3.</translation>
    </message>
    <message>
        <source>{item} reaches over {value}: the meter holds {allowed} years.</source>
        <translation>{item} s’étend sur {value}&#xa0;: le compteur contient {allowed} ans.</translation>
    </message>
    <message>
        <source>{otherName} is {other} min., longer than {item}, {value} min.</source>
        <translation>{otherName} vaut {other} min, plus que {item}, {value} min.</translation>
    </message>
    <message>
        <source>{otherName} is {other} s, longer than {item}, {value} s.</source>
        <translation>{otherName} vaut {other} s, plus que {item}, {value} s.</translation>
    </message>
    <message>
        <source>{value} days are to be kept, but for this period and these registers the data sheet prints {allowed} days.</source>
        <translation>{value} jours doivent être conservés, mais pour cette période et ces registres, la fiche produit imprime {allowed} jours.</translation>
    </message>
    <message>
        <source>Add 130.0.0 to one of these lists.</source>
        <translation>Ajoutez 130.0.0 à l’une de ces listes.</translation>
    </message>
    <message>
        <source>At full load the energy display starts again from zero after {hours} hours; {least} hours are required. Order a display with more digits.</source>
        <translation>À pleine charge, l’affichage de l’énergie repart de zéro après {hours} heures ; {least} heures sont exigées. Commandez un affichage à plus de chiffres.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan1.starts, such as 01-01=1, or choose another active plan.</source>
        <translation>Indiquez les saisons dans tariff.plan1.starts, par exemple 01-01=1, ou choisissez un autre plan actif.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan2.starts, such as 01-01=1, or choose another active plan.</source>
        <translation>Indiquez les saisons dans tariff.plan2.starts, par exemple 01-01=1, ou choisissez un autre plan actif.</translation>
    </message>
    <message>
        <source>Name the seasons in tariff.plan3.starts, such as 01-01=1, or choose another active plan.</source>
        <translation>Indiquez les saisons dans tariff.plan3.starts, par exemple 01-01=1, ou choisissez un autre plan actif.</translation>
    </message>
    <message>
        <source>Prepayment is on, but neither the automatic nor the manual list shows the prepayment register 130.0.0.</source>
        <translation>Le prépaiement est activé, mais ni la liste automatique ni la liste manuelle n’affiche le registre de prépaiement 130.0.0.</translation>
    </message>
    <message>
        <source>Set Z13 to another code than 000, or let something else control the relay.</source>
        <translation>Réglez Z13 sur un autre code que 000, ou choisissez une autre commande du relais.</translation>
    </message>
    <message>
        <source>Set Z14 to 001, or disable the relay.</source>
        <translation>Réglez Z14 sur 001 ou désactivez le relais.</translation>
    </message>
    <message>
        <source>The document has ratio {now}: with ratio {ratio} every primary register counts differently from then on.</source>
        <translation>Le document a le rapport {now} : avec le rapport {ratio}, chaque registre primaire comptera différemment à partir de là.</translation>
    </message>
    <message>
        <source>The meter begins with tariff plan {value}, but no season begins in that plan.</source>
        <translation>Le compteur démarre avec le plan tarifaire {value}, mais aucune saison ne débute dans ce plan.</translation>
    </message>
    <message>
        <source>The pulse output gives {secondary} imp/kWh secondary, {primary} imp/kWh primary.</source>
        <translation>La sortie d’impulsions donne {secondary} imp/kWh au secondaire, {primary} imp/kWh au primaire.</translation>
    </message>
    <message>
        <source>The relay is switched by command, but Z14 = {other} disables load control.</source>
        <translation>Le relais est commandé à distance, mais Z14 = {other} désactive le contrôle de charge.</translation>
    </message>
    <message>
        <source>The type number is not known: check that the meter is made for {secondary} A transformers.</source>
        <translation>Le numéro de type n’est pas connu : vérifiez que le compteur est prévu pour des transformateurs {secondary} A.</translation>
    </message>
    <message>
        <source>{list} holds {value}, which this meter does not have: position {field} of its type number says {other}.</source>
        <translation>{list} contient {value}, que ce compteur n’a pas&#xa0;: la position {field} de son numéro de type indique {other}.</translation>
    </message>
    <message>
        <source>{name} ({id} {code}): {meaning}.</source>
        <translation>{name} ({id} {code}) : {meaning}.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Access and security</source>
        <translation>Accès et sécurité</translation>
    </message>
    <message>
        <source>Account {d}</source>
        <translation>Compte {d}</translation>
    </message>
    <message>
        <source>Activate normal mode script table</source>
        <translation>Table de scripts d’activation du mode normal</translation>
    </message>
    <message>
        <source>Activate test mode script table</source>
        <translation>Table de scripts d’activation du mode test</translation>
    </message>
    <message>
        <source>Active energy Q1</source>
        <translation>Énergie active Q1</translation>
    </message>
    <message>
        <source>Active energy Q2</source>
        <translation>Énergie active Q2</translation>
    </message>
    <message>
        <source>Active energy Q3</source>
        <translation>Énergie active Q3</translation>
    </message>
    <message>
        <source>Active energy Q4</source>
        <translation>Énergie active Q4</translation>
    </message>
    <message>
        <source>Active energy constant (LED)</source>
        <translation>Constante d’énergie active (LED)</translation>
    </message>
    <message>
        <source>Active energy constant (output pulse)</source>
        <translation>Constante d’énergie active (impulsion de sortie)</translation>
    </message>
    <message>
        <source>Active energy export (−A)</source>
        <translation>Énergie active exportée (−A)</translation>
    </message>
    <message>
        <source>Active energy import (+A)</source>
        <translation>Énergie active importée (+A)</translation>
    </message>
    <message>
        <source>Active energy, |+A| + |−A|</source>
        <translation>Énergie active, |+A| + |−A|</translation>
    </message>
    <message>
        <source>Active energy, |+A| − |−A|</source>
        <translation>Énergie active, |+A| − |−A|</translation>
    </message>
    <message>
        <source>Active firmware identifier</source>
        <translation>Identifiant du micrologiciel actif</translation>
    </message>
    <message>
        <source>Active firmware signature</source>
        <translation>Signature du micrologiciel actif</translation>
    </message>
    <message>
        <source>Active firmware version</source>
        <translation>Version du micrologiciel actif</translation>
    </message>
    <message>
        <source>Active power Q1</source>
        <translation>Puissance active Q1</translation>
    </message>
    <message>
        <source>Active power Q2</source>
        <translation>Puissance active Q2</translation>
    </message>
    <message>
        <source>Active power Q3</source>
        <translation>Puissance active Q3</translation>
    </message>
    <message>
        <source>Active power Q4</source>
        <translation>Puissance active Q4</translation>
    </message>
    <message>
        <source>Active power export (−P)</source>
        <translation>Puissance active exportée (−P)</translation>
    </message>
    <message>
        <source>Active power import (+P)</source>
        <translation>Puissance active importée (+P)</translation>
    </message>
    <message>
        <source>Active power, |+P| + |−P|</source>
        <translation>Puissance active, |+P| + |−P|</translation>
    </message>
    <message>
        <source>Active power, |+P| − |−P|</source>
        <translation>Puissance active, |+P| − |−P|</translation>
    </message>
    <message>
        <source>Alarm descriptor {e-20}</source>
        <translation>Descripteur d’alarmes {e-20}</translation>
    </message>
    <message>
        <source>Alarm filter {e-10}</source>
        <translation>Filtre d’alarmes {e-10}</translation>
    </message>
    <message>
        <source>Alarm monitor {e}</source>
        <translation>Moniteur d’alarmes {e}</translation>
    </message>
    <message>
        <source>Alarm register {e}</source>
        <translation>Registre d’alarmes {e}</translation>
    </message>
    <message>
        <source>Ambient pressure</source>
        <translation>Pression ambiante</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Température ambiante</translation>
    </message>
    <message>
        <source>Ampere-hours</source>
        <translation>Ampères-heures</translation>
    </message>
    <message>
        <source>Ampere-squared hours</source>
        <translation>Ampères carrés-heures</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Apparent energy constant (LED)</source>
        <translation>Constante d’énergie apparente (LED)</translation>
    </message>
    <message>
        <source>Apparent energy constant (output pulse)</source>
        <translation>Constante d’énergie apparente (impulsion de sortie)</translation>
    </message>
    <message>
        <source>Apparent energy export (−E)</source>
        <translation>Énergie apparente exportée (−E)</translation>
    </message>
    <message>
        <source>Apparent energy import (+E)</source>
        <translation>Énergie apparente importée (+E)</translation>
    </message>
    <message>
        <source>Apparent power export (−S)</source>
        <translation>Puissance apparente exportée (−S)</translation>
    </message>
    <message>
        <source>Apparent power import (+S)</source>
        <translation>Puissance apparente importée (+S)</translation>
    </message>
    <message>
        <source>Arbitrator</source>
        <translation>Arbitre</translation>
    </message>
    <message>
        <source>Array manager</source>
        <translation>Gestionnaire de tableaux</translation>
    </message>
    <message>
        <source>Association {e}</source>
        <translation>Association {e}</translation>
    </message>
    <message>
        <source>Auto answer</source>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>Auto connect</source>
        <translation>Connexion automatique</translation>
    </message>
    <message>
        <source>Auxiliary supply use time counter</source>
        <translation>Compteur de durée d’utilisation de l’alimentation auxiliaire</translation>
    </message>
    <message>
        <source>Auxiliary voltage</source>
        <translation>Tension auxiliaire</translation>
    </message>
    <message>
        <source>Average profile</source>
        <translation>Profil des moyennes</translation>
    </message>
    <message>
        <source>Basic or nominal current</source>
        <translation>Courant de base ou nominal</translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation>Charge de la batterie</translation>
    </message>
    <message>
        <source>Battery initial capacity</source>
        <translation>Capacité initiale de la batterie</translation>
    </message>
    <message>
        <source>Battery installation time</source>
        <translation>Date d’installation de la batterie</translation>
    </message>
    <message>
        <source>Battery remaining use time</source>
        <translation>Durée d’utilisation restante de la batterie</translation>
    </message>
    <message>
        <source>Battery use time counter</source>
        <translation>Compteur de durée d’utilisation de la batterie</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Tension de la batterie</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Billing period counter, second scheme</source>
        <translation>Compteur de périodes de facturation, second schéma</translation>
    </message>
    <message>
        <source>Billing period length</source>
        <translation>Durée de la période de facturation</translation>
    </message>
    <message>
        <source>Billing period reset lockout time</source>
        <translation>Temps de verrouillage de la clôture de période de facturation</translation>
    </message>
    <message>
        <source>Broadcast script table</source>
        <translation>Table de scripts de diffusion</translation>
    </message>
    <message>
        <source>COSEM logical device name</source>
        <translation>Nom de dispositif logique COSEM</translation>
    </message>
    <message>
        <source>Certification data log</source>
        <translation>Journal des données de certification</translation>
    </message>
    <message>
        <source>Charge {e}</source>
        <translation>Redevance {e}</translation>
    </message>
    <message>
        <source>Clock and tariff</source>
        <translation>Horloge et tarif</translation>
    </message>
    <message>
        <source>Clock synchronisation method</source>
        <translation>Méthode de synchronisation de l’horloge</translation>
    </message>
    <message>
        <source>Clock synchronisation window</source>
        <translation>Fenêtre de synchronisation de l’horloge</translation>
    </message>
    <message>
        <source>Clock time shift limit</source>
        <translation>Limite de décalage de l’horloge</translation>
    </message>
    <message>
        <source>Cold water meter</source>
        <translation>Compteur d’eau froide</translation>
    </message>
    <message>
        <source>Communication log</source>
        <translation>Journal de communication</translation>
    </message>
    <message>
        <source>Communication port parameter 1</source>
        <translation>Paramètre 1 du port de communication</translation>
    </message>
    <message>
        <source>Communication port protection</source>
        <translation>Protection du port de communication</translation>
    </message>
    <message>
        <source>Compact data {e}</source>
        <translation>Données compactes {e}</translation>
    </message>
    <message>
        <source>Consortium specific object</source>
        <translation>Objet propre à un consortium</translation>
    </message>
    <message>
        <source>Consumer message, display</source>
        <translation>Message au consommateur, afficheur</translation>
    </message>
    <message>
        <source>Consumer message, local port</source>
        <translation>Message au consommateur, port local</translation>
    </message>
    <message>
        <source>Cooling meter</source>
        <translation>Compteur de froid</translation>
    </message>
    <message>
        <source>Country specific object</source>
        <translation>Objet propre à un pays</translation>
    </message>
    <message>
        <source>Credit {e}</source>
        <translation>Crédit {e}</translation>
    </message>
    <message>
        <source>Current association</source>
        <translation>Association en cours</translation>
    </message>
    <message>
        <source>Current harmonics profile</source>
        <translation>Profil des harmoniques de courant</translation>
    </message>
    <message>
        <source>Current transformer ratio, denominator</source>
        <translation>Rapport de transformation de courant, numérateur</translation>
    </message>
    <message>
        <source>Current transformer ratio, numerator</source>
        <translation>Rapport de transformation de courant, dénominateur</translation>
    </message>
    <message>
        <source>Currently active tariff {e}</source>
        <translation>Tarif actuellement actif {e}</translation>
    </message>
    <message>
        <source>Data of billing period</source>
        <translation>Données de la période de facturation</translation>
    </message>
    <message>
        <source>Data of billing period, second scheme</source>
        <translation>Données de la période de facturation, second schéma</translation>
    </message>
    <message>
        <source>Data of the local port, list 0</source>
        <translation>Données du port local, liste 0</translation>
    </message>
    <message>
        <source>Data protection {e}</source>
        <translation>Protection des données {e}</translation>
    </message>
    <message>
        <source>Date of activation of the passive calendar</source>
        <translation>Date d’activation du calendrier passif</translation>
    </message>
    <message>
        <source>Date of the last calibration</source>
        <translation>Date du dernier étalonnage</translation>
    </message>
    <message>
        <source>Date of the last clock setting</source>
        <translation>Date de la dernière mise à l’heure</translation>
    </message>
    <message>
        <source>Date of the last configuration change</source>
        <translation>Date de la dernière modification de configuration</translation>
    </message>
    <message>
        <source>Date of the last firmware activation</source>
        <translation>Date de la dernière activation de micrologiciel</translation>
    </message>
    <message>
        <source>Date of the last protected configuration change</source>
        <translation>Date de la dernière modification de configuration protégée</translation>
    </message>
    <message>
        <source>Date of the last reset</source>
        <translation>Date de la dernière remise à zéro</translation>
    </message>
    <message>
        <source>Date of the last ripple control program change</source>
        <translation>Date de la dernière modification du programme de télécommande centralisée</translation>
    </message>
    <message>
        <source>Date of the last time switch program change</source>
        <translation>Date de la dernière modification du programme de l’horloge de commutation</translation>
    </message>
    <message>
        <source>Date of the next battery change</source>
        <translation>Date du prochain remplacement de la batterie</translation>
    </message>
    <message>
        <source>Date of the next configuration change</source>
        <translation>Date de la prochaine modification de configuration</translation>
    </message>
    <message>
        <source>Device ID {e1}</source>
        <translation>Identifiant d’appareil {e1}</translation>
    </message>
    <message>
        <source>Device IDs</source>
        <translation>Identifiants d’appareil</translation>
    </message>
    <message>
        <source>Disconnect control</source>
        <translation>Commande de coupure</translation>
    </message>
    <message>
        <source>Disconnect control log</source>
        <translation>Journal de la commande de coupure</translation>
    </message>
    <message>
        <source>Disconnect control schedule</source>
        <translation>Planification de la commande de coupure</translation>
    </message>
    <message>
        <source>Disconnect control script table</source>
        <translation>Table de scripts de la commande de coupure</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Display list, automatic</source>
        <translation>Liste d’affichage, automatique</translation>
    </message>
    <message>
        <source>Display list, manual</source>
        <translation>Liste d’affichage, manuelle</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in all phases</source>
        <translation>Durée de la dernière coupure longue, sur toutes les phases</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in any phase</source>
        <translation>Durée de la dernière coupure longue, sur au moins une phase</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in phase L1</source>
        <translation>Durée de la dernière coupure longue, sur la phase L1</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in phase L2</source>
        <translation>Durée de la dernière coupure longue, sur la phase L2</translation>
    </message>
    <message>
        <source>Duration of the last long power failure, in phase L3</source>
        <translation>Durée de la dernière coupure longue, sur la phase L3</translation>
    </message>
    <message>
        <source>Electrical port setup (IEC 62056-21)</source>
        <translation>Configuration du port électrique (IEC 62056-21)</translation>
    </message>
    <message>
        <source>Electricity identifier {e}</source>
        <translation>Identifiant électricité {e}</translation>
    </message>
    <message>
        <source>End of billing period schedule</source>
        <translation>Planification de la fin de période de facturation</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Error register {e}</source>
        <translation>Registre d’erreurs {e}</translation>
    </message>
    <message>
        <source>Event counter {e}</source>
        <translation>Compteur d’événements {e}</translation>
    </message>
    <message>
        <source>Event log {e}</source>
        <translation>Journal d’événements {e}</translation>
    </message>
    <message>
        <source>Events and alarms</source>
        <translation>Événements et alarmes</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Fraud detection log</source>
        <translation>Journal de détection de fraude</translation>
    </message>
    <message>
        <source>Function control</source>
        <translation>Commande de fonctions</translation>
    </message>
    <message>
        <source>Function control schedule</source>
        <translation>Planification de la commande de fonctions</translation>
    </message>
    <message>
        <source>Function control script table</source>
        <translation>Table de scripts de la commande de fonctions</translation>
    </message>
    <message>
        <source>GPRS modem setup</source>
        <translation>Configuration du modem GPRS</translation>
    </message>
    <message>
        <source>GSM diagnostic</source>
        <translation>Diagnostic GSM</translation>
    </message>
    <message>
        <source>GSM field strength</source>
        <translation>Niveau du champ GSM</translation>
    </message>
    <message>
        <source>Gas meter</source>
        <translation>Compteur de gaz</translation>
    </message>
    <message>
        <source>Global meter reset script table</source>
        <translation>Table de scripts de remise à zéro générale du compteur</translation>
    </message>
    <message>
        <source>HDLC setup</source>
        <translation>Configuration HDLC</translation>
    </message>
    <message>
        <source>Heat cost allocator</source>
        <translation>Répartiteur de frais de chauffage</translation>
    </message>
    <message>
        <source>Heat meter</source>
        <translation>Compteur de chaleur</translation>
    </message>
    <message>
        <source>Hot water meter</source>
        <translation>Compteur d’eau chaude</translation>
    </message>
    <message>
        <source>IPv4 setup</source>
        <translation>Configuration IPv4</translation>
    </message>
    <message>
        <source>IPv6 setup</source>
        <translation>Configuration IPv6</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Image activation schedule</source>
        <translation>Planification de l’activation d’image</translation>
    </message>
    <message>
        <source>Image activation script table</source>
        <translation>Table de scripts d’activation d’image</translation>
    </message>
    <message>
        <source>Image transfer</source>
        <translation>Transfert d’image</translation>
    </message>
    <message>
        <source>Input and output control signals</source>
        <translation>Signaux de commande d’entrée et de sortie</translation>
    </message>
    <message>
        <source>Input and output status word {e}</source>
        <translation>Mot d’état des entrées et sorties {e}</translation>
    </message>
    <message>
        <source>Input control signals</source>
        <translation>Signaux de commande d’entrée</translation>
    </message>
    <message>
        <source>Internal control signals</source>
        <translation>Signaux de commande internes</translation>
    </message>
    <message>
        <source>Internal operating status</source>
        <translation>État de fonctionnement interne</translation>
    </message>
    <message>
        <source>Invocation counter {e}</source>
        <translation>Compteur d’invocation {e}</translation>
    </message>
    <message>
        <source>LTE monitoring</source>
        <translation>Surveillance LTE</translation>
    </message>
    <message>
        <source>Last event code, log {e}</source>
        <translation>Code du dernier événement, journal {e}</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Limiteur</translation>
    </message>
    <message>
        <source>Line voltage L1–L2</source>
        <translation>Tension composée L1–L2</translation>
    </message>
    <message>
        <source>Line voltage L2–L3</source>
        <translation>Tension composée L2–L3</translation>
    </message>
    <message>
        <source>Line voltage L3–L1</source>
        <translation>Tension composée L3–L1</translation>
    </message>
    <message>
        <source>Load profile control schedule</source>
        <translation>Planification de la commande du profil de charge</translation>
    </message>
    <message>
        <source>Load profile control script table</source>
        <translation>Table de scripts de la commande du profil de charge</translation>
    </message>
    <message>
        <source>Load profile during test</source>
        <translation>Profil de charge pendant un test</translation>
    </message>
    <message>
        <source>Load profile, recording interval 1</source>
        <translation>Profil de charge, intervalle d’enregistrement 1</translation>
    </message>
    <message>
        <source>Load profile, recording interval 2</source>
        <translation>Profil de charge, intervalle d’enregistrement 2</translation>
    </message>
    <message>
        <source>Local date</source>
        <translation>Date locale</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>M-Bus client</source>
        <translation>Client M-Bus</translation>
    </message>
    <message>
        <source>M-Bus control log</source>
        <translation>Journal de commande M-Bus</translation>
    </message>
    <message>
        <source>M-Bus event log</source>
        <translation>Journal d’événements M-Bus</translation>
    </message>
    <message>
        <source>M-Bus master port setup</source>
        <translation>Configuration du port maître M-Bus</translation>
    </message>
    <message>
        <source>M-Bus port setup</source>
        <translation>Configuration du port M-Bus</translation>
    </message>
    <message>
        <source>M-Bus profile</source>
        <translation>Profil M-Bus</translation>
    </message>
    <message>
        <source>M-Bus profile control schedule</source>
        <translation>Planification de la commande du profil M-Bus</translation>
    </message>
    <message>
        <source>M-Bus profile control script table</source>
        <translation>Table de scripts de la commande du profil M-Bus</translation>
    </message>
    <message>
        <source>M-Bus value {e}</source>
        <translation>Valeur M-Bus {e}</translation>
    </message>
    <message>
        <source>M-Bus valve or disconnect control</source>
        <translation>Commande de vanne ou de coupure M-Bus</translation>
    </message>
    <message>
        <source>MAC address setup</source>
        <translation>Configuration de l’adresse MAC</translation>
    </message>
    <message>
        <source>MDI reset and end of billing period script table</source>
        <translation>Table de scripts de remise à zéro du maximum et de fin de période de facturation</translation>
    </message>
    <message>
        <source>Manufacturer specific object</source>
        <translation>Objet propre au fabricant</translation>
    </message>
    <message>
        <source>Maximum credit limit</source>
        <translation>Limite de crédit maximale</translation>
    </message>
    <message>
        <source>Maximum current</source>
        <translation>Courant maximal</translation>
    </message>
    <message>
        <source>Measurement period 1</source>
        <translation>Période de mesure 1</translation>
    </message>
    <message>
        <source>Measurement period 2</source>
        <translation>Période de mesure 2</translation>
    </message>
    <message>
        <source>Measurement period 3</source>
        <translation>Période de mesure 3</translation>
    </message>
    <message>
        <source>Measurement period 4</source>
        <translation>Période de mesure 4</translation>
    </message>
    <message>
        <source>Measurement value signature</source>
        <translation>Signature de la valeur mesurée</translation>
    </message>
    <message>
        <source>Measuring algorithm for active energy</source>
        <translation>Algorithme de mesure de l’énergie active</translation>
    </message>
    <message>
        <source>Measuring algorithm for active power</source>
        <translation>Algorithme de mesure de la puissance active</translation>
    </message>
    <message>
        <source>Measuring algorithm for apparent energy</source>
        <translation>Algorithme de mesure de l’énergie apparente</translation>
    </message>
    <message>
        <source>Measuring algorithm for apparent power</source>
        <translation>Algorithme de mesure de la puissance apparente</translation>
    </message>
    <message>
        <source>Measuring algorithm for power factor</source>
        <translation>Algorithme de mesure du facteur de puissance</translation>
    </message>
    <message>
        <source>Measuring algorithm for reactive energy</source>
        <translation>Algorithme de mesure de l’énergie réactive</translation>
    </message>
    <message>
        <source>Measuring algorithm for reactive power</source>
        <translation>Algorithme de mesure de la puissance réactive</translation>
    </message>
    <message>
        <source>Meter connection diagram</source>
        <translation>Schéma de raccordement du compteur</translation>
    </message>
    <message>
        <source>Meter tamper: counters and times</source>
        <translation>Fraude sur le compteur&#xa0;: nombres et heures</translation>
    </message>
    <message>
        <source>Metering</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Metering point ID</source>
        <translation>ID du point de comptage</translation>
    </message>
    <message>
        <source>Metering point identifier</source>
        <translation>Identifiant du point de comptage</translation>
    </message>
    <message>
        <source>Microsecond clock</source>
        <translation>Horloge à la microseconde</translation>
    </message>
    <message>
        <source>Modem configuration</source>
        <translation>Configuration du modem</translation>
    </message>
    <message>
        <source>NTP setup</source>
        <translation>Configuration NTP</translation>
    </message>
    <message>
        <source>Name of the passive calendar</source>
        <translation>Nom du calendrier passif</translation>
    </message>
    <message>
        <source>Neutral current</source>
        <translation>Courant de neutre</translation>
    </message>
    <message>
        <source>Neutral voltage</source>
        <translation>Tension de neutre</translation>
    </message>
    <message>
        <source>Nominal frequency</source>
        <translation>Fréquence nominale</translation>
    </message>
    <message>
        <source>Nominal voltage</source>
        <translation>Tension nominale</translation>
    </message>
    <message>
        <source>Number of available billing periods</source>
        <translation>Nombre de périodes de facturation disponibles</translation>
    </message>
    <message>
        <source>Number of available billing periods, second scheme</source>
        <translation>Nombre de périodes de facturation disponibles, second schéma</translation>
    </message>
    <message>
        <source>Number of configuration changes</source>
        <translation>Nombre de modifications de configuration</translation>
    </message>
    <message>
        <source>Number of connections</source>
        <translation>Nombre de connexions</translation>
    </message>
    <message>
        <source>Number of long power failures, in all phases</source>
        <translation>Nombre de coupures longues, sur toutes les phases</translation>
    </message>
    <message>
        <source>Number of long power failures, in any phase</source>
        <translation>Nombre de coupures longues, sur au moins une phase</translation>
    </message>
    <message>
        <source>Number of long power failures, in phase L1</source>
        <translation>Nombre de coupures longues, sur la phase L1</translation>
    </message>
    <message>
        <source>Number of long power failures, in phase L2</source>
        <translation>Nombre de coupures longues, sur la phase L2</translation>
    </message>
    <message>
        <source>Number of long power failures, in phase L3</source>
        <translation>Nombre de coupures longues, sur la phase L3</translation>
    </message>
    <message>
        <source>Number of power failures, in all phases</source>
        <translation>Nombre de coupures d’alimentation, sur toutes les phases</translation>
    </message>
    <message>
        <source>Number of power failures, in any phase</source>
        <translation>Nombre de coupures d’alimentation, sur au moins une phase</translation>
    </message>
    <message>
        <source>Number of power failures, in phase L1</source>
        <translation>Nombre de coupures d’alimentation, sur la phase L1</translation>
    </message>
    <message>
        <source>Number of power failures, in phase L2</source>
        <translation>Nombre de coupures d’alimentation, sur la phase L2</translation>
    </message>
    <message>
        <source>Number of power failures, in phase L3</source>
        <translation>Nombre de coupures d’alimentation, sur la phase L3</translation>
    </message>
    <message>
        <source>Number of protected configuration changes</source>
        <translation>Nombre de modifications de configuration protégée</translation>
    </message>
    <message>
        <source>Optical port setup (IEC 62056-21)</source>
        <translation>Configuration du port optique (IEC 62056-21)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other media</source>
        <translation>Autres fluides</translation>
    </message>
    <message>
        <source>Other medium</source>
        <translation>Autre fluide</translation>
    </message>
    <message>
        <source>Output control schedule</source>
        <translation>Planification de la commande des sorties</translation>
    </message>
    <message>
        <source>Output control signals</source>
        <translation>Signaux de commande de sortie</translation>
    </message>
    <message>
        <source>Output pulse duration</source>
        <translation>Durée des impulsions de sortie</translation>
    </message>
    <message>
        <source>Overall transformer ratio, denominator</source>
        <translation>Rapport de transformation global, dénominateur</translation>
    </message>
    <message>
        <source>Overall transformer ratio, numerator</source>
        <translation>Rapport de transformation global, numérateur</translation>
    </message>
    <message>
        <source>PPP setup</source>
        <translation>Configuration PPP</translation>
    </message>
    <message>
        <source>Parameter monitor</source>
        <translation>Moniteur de paramètres</translation>
    </message>
    <message>
        <source>Power and demand</source>
        <translation>Puissance et puissance appelée</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Facteur de puissance</translation>
    </message>
    <message>
        <source>Power factor, export</source>
        <translation>Facteur de puissance, exportation</translation>
    </message>
    <message>
        <source>Power failure log</source>
        <translation>Journal des coupures d’alimentation</translation>
    </message>
    <message>
        <source>Power quality log</source>
        <translation>Journal de qualité de l’énergie</translation>
    </message>
    <message>
        <source>Power quality measurement management script table</source>
        <translation>Table de scripts de gestion des mesures de qualité de l’énergie</translation>
    </message>
    <message>
        <source>Profile entry signature</source>
        <translation>Signature d’entrée de profil</translation>
    </message>
    <message>
        <source>Profile status {e}</source>
        <translation>État du profil {e}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Pulses or pieces</source>
        <translation>Impulsions ou pièces</translation>
    </message>
    <message>
        <source>Push schedule</source>
        <translation>Planification du push</translation>
    </message>
    <message>
        <source>Push script table</source>
        <translation>Table de scripts du push</translation>
    </message>
    <message>
        <source>Push setup {e}</source>
        <translation>Configuration du push {e}</translation>
    </message>
    <message>
        <source>Reactive energy Q1</source>
        <translation>Énergie réactive Q1</translation>
    </message>
    <message>
        <source>Reactive energy Q2</source>
        <translation>Énergie réactive Q2</translation>
    </message>
    <message>
        <source>Reactive energy Q3</source>
        <translation>Énergie réactive Q3</translation>
    </message>
    <message>
        <source>Reactive energy Q4</source>
        <translation>Énergie réactive Q4</translation>
    </message>
    <message>
        <source>Reactive energy constant (LED)</source>
        <translation>Constante d’énergie réactive (LED)</translation>
    </message>
    <message>
        <source>Reactive energy constant (output pulse)</source>
        <translation>Constante d’énergie réactive (impulsion de sortie)</translation>
    </message>
    <message>
        <source>Reactive energy export (−R)</source>
        <translation>Énergie réactive exportée (−R)</translation>
    </message>
    <message>
        <source>Reactive energy import (+R)</source>
        <translation>Énergie réactive importée (+R)</translation>
    </message>
    <message>
        <source>Reactive energy, capacitive</source>
        <translation>Énergie réactive capacitive</translation>
    </message>
    <message>
        <source>Reactive energy, inductive</source>
        <translation>Énergie réactive inductive</translation>
    </message>
    <message>
        <source>Reactive power Q1</source>
        <translation>Puissance réactive Q1</translation>
    </message>
    <message>
        <source>Reactive power Q2</source>
        <translation>Puissance réactive Q2</translation>
    </message>
    <message>
        <source>Reactive power Q3</source>
        <translation>Puissance réactive Q3</translation>
    </message>
    <message>
        <source>Reactive power Q4</source>
        <translation>Puissance réactive Q4</translation>
    </message>
    <message>
        <source>Reactive power export (−Q)</source>
        <translation>Puissance réactive exportée (−Q)</translation>
    </message>
    <message>
        <source>Reactive power import (+Q)</source>
        <translation>Puissance réactive importée (+Q)</translation>
    </message>
    <message>
        <source>Reactive power, capacitive</source>
        <translation>Puissance réactive capacitive</translation>
    </message>
    <message>
        <source>Reactive power, inductive</source>
        <translation>Puissance réactive inductive</translation>
    </message>
    <message>
        <source>Reading factor for energy</source>
        <translation>Facteur de lecture de l’énergie</translation>
    </message>
    <message>
        <source>Reading factor for power</source>
        <translation>Facteur de lecture de la puissance</translation>
    </message>
    <message>
        <source>Recording interval 1</source>
        <translation>Intervalle d’enregistrement 1</translation>
    </message>
    <message>
        <source>Recording interval 2</source>
        <translation>Intervalle d’enregistrement 2</translation>
    </message>
    <message>
        <source>Reference voltage</source>
        <translation>Tension de référence</translation>
    </message>
    <message>
        <source>Register activation</source>
        <translation>Activation de registres</translation>
    </message>
    <message>
        <source>Register monitor</source>
        <translation>Moniteur de registre</translation>
    </message>
    <message>
        <source>Register table</source>
        <translation>Table de registres</translation>
    </message>
    <message>
        <source>Relative humidity</source>
        <translation>Humidité relative</translation>
    </message>
    <message>
        <source>Ripple control receiver program number</source>
        <translation>Numéro de programme du récepteur de télécommande centralisée</translation>
    </message>
    <message>
        <source>SAP assignment</source>
        <translation>Affectation des SAP</translation>
    </message>
    <message>
        <source>SMTP setup</source>
        <translation>Configuration SMTP</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programme horaire</translation>
    </message>
    <message>
        <source>Security setup {e}</source>
        <translation>Configuration de la sécurité {e}</translation>
    </message>
    <message>
        <source>Set output signals script table</source>
        <translation>Table de scripts de commande des signaux de sortie</translation>
    </message>
    <message>
        <source>Short display list of the local port</source>
        <translation>Liste d’affichage courte du port local</translation>
    </message>
    <message>
        <source>Special days table</source>
        <translation>Table des jours spéciaux</translation>
    </message>
    <message>
        <source>Standard event log</source>
        <translation>Journal d’événements standard</translation>
    </message>
    <message>
        <source>Standard readout list {e}</source>
        <translation>Liste de relève standard {e}</translation>
    </message>
    <message>
        <source>Status of security switches</source>
        <translation>État des interrupteurs de sécurité</translation>
    </message>
    <message>
        <source>Status register {e}</source>
        <translation>Registre d’état {e}</translation>
    </message>
    <message>
        <source>Sum of currents</source>
        <translation>Somme des courants</translation>
    </message>
    <message>
        <source>Supply frequency</source>
        <translation>Fréquence du réseau</translation>
    </message>
    <message>
        <source>Switch optical test output script table</source>
        <translation>Table de scripts de commutation de la sortie optique de test</translation>
    </message>
    <message>
        <source>Switching and limits</source>
        <translation>Commutation et limites</translation>
    </message>
    <message>
        <source>TCP-UDP setup</source>
        <translation>Configuration TCP-UDP</translation>
    </message>
    <message>
        <source>Tariffication script table</source>
        <translation>Table de scripts de tarification</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Threshold for long power failure</source>
        <translation>Seuil de coupure longue</translation>
    </message>
    <message>
        <source>Time expired since the last end of billing period</source>
        <translation>Temps écoulé depuis la dernière fin de période de facturation</translation>
    </message>
    <message>
        <source>Time of operation</source>
        <translation>Durée de fonctionnement</translation>
    </message>
    <message>
        <source>Time of operation, rate {e}</source>
        <translation>Durée de fonctionnement, tarif {e}</translation>
    </message>
    <message>
        <source>Time of power failure, in all phases</source>
        <translation>Heure de la coupure d’alimentation, sur toutes les phases</translation>
    </message>
    <message>
        <source>Time of power failure, in any phase</source>
        <translation>Heure de la coupure d’alimentation, sur au moins une phase</translation>
    </message>
    <message>
        <source>Time of power failure, in phase L1</source>
        <translation>Heure de la coupure d’alimentation, sur la phase L1</translation>
    </message>
    <message>
        <source>Time of power failure, in phase L2</source>
        <translation>Heure de la coupure d’alimentation, sur la phase L2</translation>
    </message>
    <message>
        <source>Time of power failure, in phase L3</source>
        <translation>Heure de la coupure d’alimentation, sur la phase L3</translation>
    </message>
    <message>
        <source>Time of the last reset</source>
        <translation>Heure de la dernière remise à zéro</translation>
    </message>
    <message>
        <source>Time stamp of the billing period</source>
        <translation>Horodatage de la période de facturation</translation>
    </message>
    <message>
        <source>Time stamp of the billing period, second scheme</source>
        <translation>Horodatage de la période de facturation, second schéma</translation>
    </message>
    <message>
        <source>Time switch program number</source>
        <translation>Numéro de programme de l’horloge de commutation</translation>
    </message>
    <message>
        <source>Token gateway</source>
        <translation>Passerelle de jetons</translation>
    </message>
    <message>
        <source>Transformer and line losses</source>
        <translation>Pertes transformateur et ligne</translation>
    </message>
    <message>
        <source>Twisted pair setup</source>
        <translation>Configuration de la paire torsadée</translation>
    </message>
    <message>
        <source>UNIX clock</source>
        <translation>Horloge UNIX</translation>
    </message>
    <message>
        <source>Unbalance profile</source>
        <translation>Profil de déséquilibre</translation>
    </message>
    <message>
        <source>Utility table</source>
        <translation>Table utilitaire</translation>
    </message>
    <message>
        <source>Volt-hours</source>
        <translation>Volts-heures</translation>
    </message>
    <message>
        <source>Volt-squared hours</source>
        <translation>Volts carrés-heures</translation>
    </message>
    <message>
        <source>Voltage cuts profile</source>
        <translation>Profil des coupures de tension</translation>
    </message>
    <message>
        <source>Voltage dips profile</source>
        <translation>Profil des creux de tension</translation>
    </message>
    <message>
        <source>Voltage harmonics profile</source>
        <translation>Profil des harmoniques de tension</translation>
    </message>
    <message>
        <source>Voltage swells profile</source>
        <translation>Profil des surtensions temporaires</translation>
    </message>
    <message>
        <source>Voltage transformer ratio, denominator</source>
        <translation>Rapport de transformation de tension, dénominateur</translation>
    </message>
    <message>
        <source>Voltage transformer ratio, numerator</source>
        <translation>Rapport de transformation de tension, numérateur</translation>
    </message>
    <message>
        <source>Week day</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Wireless M-Bus slave port setup</source>
        <translation>Configuration du port esclave M-Bus sans fil</translation>
    </message>
    <message>
        <source>above threshold</source>
        <translation>au-dessus du seuil</translation>
    </message>
    <message>
        <source>average for harmonics</source>
        <translation>moyenne pour les harmoniques</translation>
    </message>
    <message>
        <source>average, recording interval 1</source>
        <translation>moyenne, intervalle d’enregistrement 1</translation>
    </message>
    <message>
        <source>average, recording interval 2</source>
        <translation>moyenne, intervalle d’enregistrement 2</translation>
    </message>
    <message>
        <source>billing period</source>
        <translation>période de facturation</translation>
    </message>
    <message>
        <source>billing period average</source>
        <translation>moyenne de la période de facturation</translation>
    </message>
    <message>
        <source>billing period {f}</source>
        <translation>période de facturation {f}</translation>
    </message>
    <message>
        <source>billing period, end of recording interval 1</source>
        <translation>période de facturation, fin de l’intervalle d’enregistrement 1</translation>
    </message>
    <message>
        <source>billing period, end of recording interval 2</source>
        <translation>période de facturation, fin de l’intervalle d’enregistrement 2</translation>
    </message>
    <message>
        <source>channel {b}</source>
        <translation>voie {b}</translation>
    </message>
    <message>
        <source>contracted value</source>
        <translation>valeur souscrite</translation>
    </message>
    <message>
        <source>cumulative maximum</source>
        <translation>maximum cumulé</translation>
    </message>
    <message>
        <source>cumulative maximum 2</source>
        <translation>maximum cumulé 2</translation>
    </message>
    <message>
        <source>cumulative maximum 3</source>
        <translation>maximum cumulé 3</translation>
    </message>
    <message>
        <source>cumulative minimum</source>
        <translation>minimum cumulé</translation>
    </message>
    <message>
        <source>cumulative minimum 2</source>
        <translation>minimum cumulé 2</translation>
    </message>
    <message>
        <source>cumulative minimum 3</source>
        <translation>minimum cumulé 3</translation>
    </message>
    <message>
        <source>current average</source>
        <translation>moyenne en cours</translation>
    </message>
    <message>
        <source>current average 2</source>
        <translation>moyenne en cours 2</translation>
    </message>
    <message>
        <source>current average 3</source>
        <translation>moyenne en cours 3</translation>
    </message>
    <message>
        <source>current average 5</source>
        <translation>moyenne en cours 5</translation>
    </message>
    <message>
        <source>current average 6</source>
        <translation>moyenne en cours 6</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>consommateur</translation>
    </message>
    <message>
        <source>end of recording interval 1</source>
        <translation>fin de l’intervalle d’enregistrement 1</translation>
    </message>
    <message>
        <source>end of recording interval 2</source>
        <translation>fin de l’intervalle d’enregistrement 2</translation>
    </message>
    <message>
        <source>harmonic {e}</source>
        <translation>harmonique {e}</translation>
    </message>
    <message>
        <source>head-end</source>
        <translation>système central</translation>
    </message>
    <message>
        <source>installer</source>
        <translation>installateur</translation>
    </message>
    <message>
        <source>instantaneous</source>
        <translation>instantané</translation>
    </message>
    <message>
        <source>kind {d}</source>
        <translation>type {d}</translation>
    </message>
    <message>
        <source>last average</source>
        <translation>dernière moyenne</translation>
    </message>
    <message>
        <source>last average 2</source>
        <translation>dernière moyenne 2</translation>
    </message>
    <message>
        <source>last average 3</source>
        <translation>dernière moyenne 3</translation>
    </message>
    <message>
        <source>last billing period</source>
        <translation>dernière période de facturation</translation>
    </message>
    <message>
        <source>management</source>
        <translation>gestion</translation>
    </message>
    <message>
        <source>manufacturer specific</source>
        <translation>propre au fabricant</translation>
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
        <translation>maximum, intervalle d’enregistrement 1</translation>
    </message>
    <message>
        <source>maximum, recording interval 2</source>
        <translation>maximum, intervalle d’enregistrement 2</translation>
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
        <translation>minimum, intervalle d’enregistrement 1</translation>
    </message>
    <message>
        <source>minimum, recording interval 2</source>
        <translation>minimum, intervalle d’enregistrement 2</translation>
    </message>
    <message>
        <source>missing, duration</source>
        <translation>absence, durée</translation>
    </message>
    <message>
        <source>missing, magnitude</source>
        <translation>absence, amplitude</translation>
    </message>
    <message>
        <source>missing, occurrences</source>
        <translation>absence, nombre</translation>
    </message>
    <message>
        <source>missing, threshold</source>
        <translation>absence, seuil</translation>
    </message>
    <message>
        <source>over limit, duration</source>
        <translation>au-dessus de la limite, durée</translation>
    </message>
    <message>
        <source>over limit, magnitude</source>
        <translation>au-dessus de la limite, amplitude</translation>
    </message>
    <message>
        <source>over limit, occurrences</source>
        <translation>au-dessus de la limite, nombre</translation>
    </message>
    <message>
        <source>over limit, threshold</source>
        <translation>au-dessus de la limite, seuil</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>recording interval 1</source>
        <translation>intervalle d’enregistrement 1</translation>
    </message>
    <message>
        <source>recording interval 2</source>
        <translation>intervalle d’enregistrement 2</translation>
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
        <translation>moyenne de test</translation>
    </message>
    <message>
        <source>time threshold for missing</source>
        <translation>seuil de temps pour absence</translation>
    </message>
    <message>
        <source>time threshold for over limit</source>
        <translation>seuil de temps au-dessus de la limite</translation>
    </message>
    <message>
        <source>time threshold for under limit</source>
        <translation>seuil de temps au-dessous de la limite</translation>
    </message>
    <message>
        <source>total harmonic distortion</source>
        <translation>distorsion harmonique totale</translation>
    </message>
    <message>
        <source>under limit, duration</source>
        <translation>au-dessous de la limite, durée</translation>
    </message>
    <message>
        <source>under limit, magnitude</source>
        <translation>au-dessous de la limite, amplitude</translation>
    </message>
    <message>
        <source>under limit, occurrences</source>
        <translation>au-dessous de la limite, nombre</translation>
    </message>
    <message>
        <source>under limit, threshold</source>
        <translation>au-dessous de la limite, seuil</translation>
    </message>
    <message>
        <source>Manufacturer specific</source>
        <translation>Propre au fabricant</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Reads, writes and proves meter configurations.</source>
        <translation>Lit, écrit et vérifie des configurations de compteurs.</translation>
    </message>
    <message>
        <source>Choose this port and read the meter, e.g. emulator:omnipower-ct.</source>
        <translation>Choisir ce port et lire le compteur, p. ex. emulator:omnipower-ct.</translation>
    </message>
    <message>
        <source>A configuration to open.</source>
        <translation>Configuration à ouvrir.</translation>
    </message>
</context>
</TS>
