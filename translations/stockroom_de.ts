<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>windows, tables, and access to both databases</source>
        <translation>Fenster, Tabellen und der Zugang zu beiden Datenbanken</translation>
    </message>
    <message>
        <source>stores that are a file</source>
        <translation>Shops in einer Datei</translation>
    </message>
    <message>
        <source>stores that many people share</source>
        <translation>Shops, die viele gemeinsam nutzen</translation>
    </message>
    <message>
        <source>passwords, kept in the system&apos;s keyring</source>
        <translation>Passwörter, aufbewahrt im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>the symbols</source>
        <translation>die Symbole</translation>
    </message>
    <message>
        <source>the typeface, where it is installed</source>
        <translation>die Schrift, wo sie installiert ist</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Anderen Shop öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Stockroom</source>
        <translation>Über Stockroom</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Zum vorigen Teil des Fensters</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Das Formular speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Als jemand anderes anmelden</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>the store, where STOCKROOM_STORE does not name it</source>
        <translation>der Shop, wenn STOCKROOM_STORE ihn nicht nennt</translation>
    </message>
    <message>
        <source>who asks; the user of the system otherwise</source>
        <translation>wer fragt; sonst der Benutzer des Systems</translation>
    </message>
    <message>
        <source>an array of objects; money as a string, links as they are typed</source>
        <translation>ein Array von Objekten; Geld als Text, Verweise wie eingegeben</translation>
    </message>
    <message>
        <source>words, field:value, field&lt;value, field&gt;value; may be repeated</source>
        <translation>Wörter, Feld:Wert, Feld&lt;Wert, Feld&gt;Wert; auch mehrmals</translation>
    </message>
    <message>
        <source>by which field; -FIELD for descending</source>
        <translation>nach welchem Feld; -FIELD für absteigend</translation>
    </message>
    <message>
        <source>at most so many rows; 0 for all; otherwise 100</source>
        <translation>höchstens so viele Zeilen; 0 für alle; sonst 100</translation>
    </message>
    <message>
        <source>only when a changed field still holds this; may be repeated</source>
        <translation>nur wenn ein geändertes Feld noch dies enthält; auch mehrmals</translation>
    </message>
    <message>
        <source>why, for the history</source>
        <translation>warum, für den Verlauf</translation>
    </message>
    <message>
        <source>the name of the new store</source>
        <translation>der Name des neuen Shops</translation>
    </message>
    <message>
        <source>its currency, with two decimals; otherwise EUR</source>
        <translation>seine Währung, mit zwei Dezimalstellen; sonst EUR</translation>
    </message>
    <message>
        <source>how many products; otherwise 5000</source>
        <translation>wie viele Artikel; sonst 5000</translation>
    </message>
    <message>
        <source>how many orders; otherwise 20000</source>
        <translation>wie viele Bestellungen; sonst 20000</translation>
    </message>
    <message>
        <source>another number gives other data; otherwise 1</source>
        <translation>eine andere Zahl ergibt andere Daten; sonst 1</translation>
    </message>
    <message>
        <source>show this, or the help of one command</source>
        <translation>dies zeigen oder die Hilfe zu einem Befehl</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Es gibt keine Option --%1.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Die Option --%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>--limit needs a whole number, 0 or more.</source>
        <translation>--limit braucht eine ganze Zahl, 0 oder mehr.</translation>
    </message>
    <message>
        <source>Only the first %1 rows are shown; --limit 0 shows all.</source>
        <translation>Nur die ersten %1 Zeilen sind zu sehen; --limit 0 zeigt alle.</translation>
    </message>
    <message>
        <source>There is no field “%1” in “%2”.</source>
        <translation>Es gibt kein Feld „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>„%1“ hat nicht die Form FIELD=VALUE.</translation>
    </message>
    <message>
        <source>--if names “%1”, which is not changed.</source>
        <translation>--if nennt „%1“, das nicht geändert wird.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Make a store in an empty place.</source>
        <translation>Einen Shop an einem leeren Ort anlegen.</translation>
    </message>
    <message>
        <source>Fill a store with demo data; the same arguments give the same data.</source>
        <translation>Einen Shop mit Demodaten füllen; gleiche Argumente ergeben gleiche Daten.</translation>
    </message>
    <message>
        <source>Show rows.</source>
        <translation>Zeilen zeigen.</translation>
    </message>
    <message>
        <source>Show one row with all its fields.</source>
        <translation>Eine Zeile mit allen Feldern zeigen.</translation>
    </message>
    <message>
        <source>Add a row.</source>
        <translation>Eine Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>Change fields of a row; stock=+5 adds five.</source>
        <translation>Felder einer Zeile ändern; stock=+5 zählt fünf dazu.</translation>
    </message>
    <message>
        <source>Delete a row.</source>
        <translation>Eine Zeile löschen.</translation>
    </message>
    <message>
        <source>Show the steps of Stockroom&apos;s own tables, and which of them the store has.</source>
        <translation>Die Schritte der eigenen Tabellen von Stockroom zeigen und welche davon der Shop hat.</translation>
    </message>
    <message>
        <source>Say it like this: stockroomctl %1</source>
        <translation>So geht es: stockroomctl %1</translation>
    </message>
    <message>
        <source>The command %1 takes no option --%2.</source>
        <translation>Der Befehl %1 kennt keine Option --%2.</translation>
    </message>
    <message>
        <source>Which command? stockroomctl --help shows them all.</source>
        <translation>Welcher Befehl? stockroomctl --help zeigt alle.</translation>
    </message>
    <message>
        <source>There is no command “%1”; stockroomctl --help shows them all.</source>
        <translation>Es gibt keinen Befehl „%1“; stockroomctl --help zeigt alle.</translation>
    </message>
    <message>
        <source>Usage: stockroomctl COMMAND [OPTIONS]</source>
        <translation>Aufruf: stockroomctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Works on a store without a window. STORE is a file, or postgresql://user@host/database. ROW is an id, a slug, an order&apos;s number or a user name; links are written the same way.</source>
        <translation>Arbeitet ohne Fenster an einem Shop. STORE ist eine Datei oder postgresql://benutzer@server/datenbank. ROW ist eine ID, ein Slug, eine Bestellnummer oder ein Benutzername; Verweise werden ebenso geschrieben.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>Usage: stockroomctl %1 [OPTIONS]</source>
        <translation>Aufruf: stockroomctl %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Argument %1 is not UTF-8.</source>
        <translation>Argument %1 ist kein UTF-8.</translation>
    </message>
    <message>
        <source>--products, --orders and --seed need whole numbers, 0 or more.</source>
        <translation>--products, --orders und --seed brauchen ganze Zahlen, 0 oder mehr.</translation>
    </message>
    <message>
        <source>--to needs the number of a step.</source>
        <translation>--to braucht die Nummer eines Schritts.</translation>
    </message>
    <message>
        <source>done, and on disk</source>
        <translation>erledigt und auf der Platte</translation>
    </message>
    <message>
        <source>the store or the machine failed</source>
        <translation>der Shop oder der Rechner hat versagt</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>die Befehlszeile ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>values break a rule</source>
        <translation>Werte verletzen eine Regel</translation>
    </message>
    <message>
        <source>there is no such row, field, entity or store</source>
        <translation>es gibt keine solche Zeile, kein solches Feld, keine solche Art oder keinen solchen Shop</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>das dürfen Sie nicht</translation>
    </message>
    <message>
        <source>the store is locked or away; try again</source>
        <translation>der Shop ist gesperrt oder nicht erreichbar; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Which store? Say it with --store, or in STOCKROOM_STORE.</source>
        <translation>Welcher Shop? Nennen Sie ihn mit --store oder in STOCKROOM_STORE.</translation>
    </message>
    <message>
        <source>Others on this machine can read the password in the URL; keep it in ~/.pgpass, or in PGPASSWORD.</source>
        <translation>Andere auf diesem Rechner können das Passwort in der Adresse lesen; bewahren Sie es in ~/.pgpass oder in PGPASSWORD auf.</translation>
    </message>
    <message>
        <source>There is no entity “%1”; there are: %2.</source>
        <translation>Es gibt keine Art „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>The connection was lost before the server could say whether this was saved; look before you do it again.</source>
        <translation>Die Verbindung riss ab, bevor der Server sagen konnte, ob dies gespeichert ist; bitte erst nachsehen, dann wiederholen.</translation>
    </message>
    <message>
        <source>do not ask before something is thrown away</source>
        <translation>nicht nachfragen, bevor etwas weggeworfen wird</translation>
    </message>
    <message>
        <source>up or back to this step; otherwise to the newest</source>
        <translation>vor oder zurück bis zu diesem Schritt; sonst bis zum neuesten</translation>
    </message>
    <message>
        <source>Bring Stockroom&apos;s own tables in a store up to date, or back with --to.</source>
        <translation>Die eigenen Tabellen von Stockroom in einem Shop auf den neuesten Stand bringen, oder mit --to zurück.</translation>
    </message>
    <message>
        <source>Going back to step %1 throws away what Stockroom keeps in this store: %2.</source>
        <translation>Zurück zu Schritt %1 heißt, wegzuwerfen, was Stockroom in diesem Shop aufbewahrt: %2.</translation>
    </message>
    <message>
        <source>Say --yes if that is meant.</source>
        <translation>Geben Sie --yes an, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>Go back?</source>
        <translation>Zurückgehen?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Deleted %1, and with it %2.</source>
        <translation>%1 wurde gelöscht, und damit auch %2.</translation>
    </message>
    <message>
        <source>Other rows changed: %1.</source>
        <translation>Andere geänderte Zeilen: %1.</translation>
    </message>
    <message>
        <source>%1 is so already.</source>
        <translation>%1 ist schon so.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>Delete %1, and with it %2?</source>
        <translation>%1 löschen, und damit auch %2?</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 Say --yes if that is meant.</source>
        <translation>%1 wurde nicht gelöscht. %2 Mit --yes wird es trotzdem getan.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Die Option --%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>„%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>show the SQL, and change nothing</source>
        <translation>das SQL zeigen und nichts ändern</translation>
    </message>
    <message>
        <source>take in a store that belongs to a Django backend</source>
        <translation>einen Shop übernehmen, der zu einem Django-Backend gehört</translation>
    </message>
    <message>
        <source>with --adopt: readers and writers of the file hinder each other no more</source>
        <translation>mit --adopt: Wer die Datei liest und wer sie schreibt, behindert einander nicht mehr</translation>
    </message>
    <message>
        <source>write the history to this file first, a JSON object on a line</source>
        <translation>den Verlauf zuerst in diese Datei schreiben, ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the store itself.</source>
        <translation>„%1“ ist der Shop selbst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Write over it?</source>
        <translation>Überschreiben?</translation>
    </message>
    <message>
        <source>Copying the store</source>
        <translation>Der Shop wird kopiert</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Kopiert nach %1.</translation>
    </message>
    <message>
        <source>All that is in %1 now is replaced.</source>
        <translation>Alles, was jetzt in %1 steht, wird ersetzt.</translation>
    </message>
    <message>
        <source>Put the copy in its place?</source>
        <translation>Die Kopie an seine Stelle setzen?</translation>
    </message>
    <message>
        <source>Putting the copy back</source>
        <translation>Die Kopie wird zurückgespielt</translation>
    </message>
    <message>
        <source>%1 is as it was in %2.</source>
        <translation>%1 ist so, wie es in %2 war.</translation>
    </message>
    <message>
        <source>Show the newest changes, or those of one row.</source>
        <translation>Die neuesten Änderungen zeigen, oder die einer Zeile.</translation>
    </message>
    <message>
        <source>Take back a change that the history shows.</source>
        <translation>Eine Änderung zurücknehmen, die der Verlauf zeigt.</translation>
    </message>
    <message>
        <source>Do a change again that was taken back.</source>
        <translation>Eine zurückgenommene Änderung wieder vornehmen.</translation>
    </message>
    <message>
        <source>Take the last step of Stockroom&apos;s own tables back.</source>
        <translation>Den letzten Schritt der eigenen Tabellen von Stockroom zurücknehmen.</translation>
    </message>
    <message>
        <source>Write a checked copy of a store into a file, while others use it.</source>
        <translation>Eine geprüfte Kopie eines Shops in eine Datei schreiben, während andere ihn benutzen.</translation>
    </message>
    <message>
        <source>Put such a copy in the place of all that a store holds.</source>
        <translation>Eine solche Kopie an die Stelle von allem setzen, was ein Shop enthält.</translation>
    </message>
    <message>
        <source>Take everything of Stockroom&apos;s out of a store.</source>
        <translation>Alles, was zu Stockroom gehört, aus einem Shop entfernen.</translation>
    </message>
    <message>
        <source>Nothing noted the changes of %1 for a time, since another program made the tables anew. From now on they are in the history again.</source>
        <translation>Eine Zeit lang wurden Änderungen nicht vermerkt (%1), weil ein anderes Programm die Tabellen neu angelegt hat. Von jetzt an stehen sie wieder im Verlauf.</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: %2 geändert</translation>
    </message>
    <message>
        <source>%1: %2 deleted</source>
        <translation>%1: %2 gelöscht</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>(takes back %1)</source>
        <translation>(nimmt %1 zurück)</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(zurückgenommen)</translation>
    </message>
    <message>
        <source>There was nothing left to change.</source>
        <translation>Es war nichts mehr zu ändern.</translation>
    </message>
    <message>
        <source>Which row? Say it like this: stockroomctl history ENTITY ROW</source>
        <translation>Welche Zeile? Sagen Sie es so: stockroomctl history ENTITÄT ZEILE</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown; --limit 0 shows all.</source>
        <translation>Nur die neuesten %1 werden gezeigt; --limit 0 zeigt alle.</translation>
    </message>
    <message>
        <source>Taken back, by %1.</source>
        <translation>Zurückgenommen, durch %1.</translation>
    </message>
    <message>
        <source>This change is not taken back.</source>
        <translation>Diese Änderung ist nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Done again, by %1.</source>
        <translation>Wieder vorgenommen, durch %1.</translation>
    </message>
    <message>
        <source>-- nothing to do</source>
        <translation>-- nichts zu tun</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>--wal goes with --adopt.</source>
        <translation>--wal gehört zu --adopt.</translation>
    </message>
    <message>
        <source>The store has no step that could be taken back.</source>
        <translation>Der Shop hat keinen Schritt, der sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>The history goes with Stockroom&apos;s tables; --history FILE writes it to a file first.</source>
        <translation>Der Verlauf geht mit den Tabellen von Stockroom verloren; --history DATEI schreibt ihn zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>The history is written to &quot;%1&quot;, and Stockroom&apos;s tables go.</source>
        <translation>Der Verlauf wird in „%1“ geschrieben, und die Tabellen von Stockroom werden entfernt.</translation>
    </message>
    <message>
        <source>Take Stockroom out of this store?</source>
        <translation>Stockroom aus diesem Shop entfernen?</translation>
    </message>
    <message>
        <source>Nothing of Stockroom&apos;s is left in the store.</source>
        <translation>Von Stockroom ist nichts mehr in diesem Shop.</translation>
    </message>
    <message>
        <source>where pictures go; otherwise beside the store&apos;s file, or with your data</source>
        <translation>wohin Bilder kommen; sonst neben die Datei des Shops oder zu Ihren Daten</translation>
    </message>
    <message>
        <source>PostgreSQL: tables get the owner who puts them back</source>
        <translation>PostgreSQL: Tabellen gehören dem, der sie zurückholt</translation>
    </message>
    <message>
        <source>What it held before is kept in %1.</source>
        <translation>Was vorher darin stand, liegt in %1.</translation>
    </message>
    <message>
        <source>The store lacks tables that Stockroom needs to write; add them with: %1</source>
        <translation>Dem Shop fehlen Tabellen, die Stockroom zum Schreiben braucht; fügen Sie sie hinzu mit: %1</translation>
    </message>
    <message>
        <source>The store has no whole history yet. Bring it up to date with: %1</source>
        <translation>Der Shop hat noch keinen vollständigen Verlauf. Bringen Sie ihn auf den neuesten Stand mit: %1</translation>
    </message>
    <message>
        <source>the store is not empty, another program&apos;s, or not up to date</source>
        <translation>der Shop ist nicht leer, gehört einem anderen Programm oder ist nicht auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>A step of the store&apos;s tables was begun and is not complete; go on with: %1</source>
        <translation>Ein Schritt an den Tabellen des Shops wurde begonnen und ist nicht fertig; weiter geht es mit: %1</translation>
    </message>
    <message>
        <source>begun, not complete</source>
        <translation>begonnen, nicht fertig</translation>
    </message>
    <message>
        <source>the new person&apos;s address</source>
        <translation>die Adresse der neuen Person</translation>
    </message>
    <message>
        <source>read the password of --as from this open descriptor, one line</source>
        <translation>das Passwort von --as aus diesem offenen Deskriptor lesen, eine Zeile</translation>
    </message>
    <message>
        <source>the same for the new password of somebody</source>
        <translation>dasselbe für das neue Passwort von jemandem</translation>
    </message>
    <message>
        <source>The password cannot be read from the descriptor %1.</source>
        <translation>Das Passwort lässt sich nicht aus dem Deskriptor %1 lesen.</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>Das Passwort ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>There is no password on the descriptor %1.</source>
        <translation>Am Deskriptor %1 liegt kein Passwort.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a password; give one with --password-fd N, a new one with --new-password-fd N.</source>
        <translation>Hier ist kein Terminal, an dem nach einem Passwort gefragt werden kann; geben Sie es mit --password-fd N, ein neues mit --new-password-fd N.</translation>
    </message>
    <message>
        <source>The terminal would show the password; give it with --password-fd N, a new one with --new-password-fd N.</source>
        <translation>Das Terminal würde das Passwort zeigen; geben Sie es mit --password-fd N, ein neues mit --new-password-fd N.</translation>
    </message>
    <message>
        <source>--%1 needs the number of an open descriptor, like 3.</source>
        <translation>--%1 braucht die Nummer eines offenen Deskriptors, etwa 3.</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Neues Passwort für %1</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>These were not the same; nothing was changed.</source>
        <translation>Das war nicht dasselbe; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Add somebody who may do everything.</source>
        <translation>Jemanden hinzufügen, der alles darf.</translation>
    </message>
    <message>
        <source>Give somebody another password.</source>
        <translation>Jemandem ein anderes Passwort geben.</translation>
    </message>
    <message>
        <source>Show who there is, and in which groups.</source>
        <translation>Zeigen, wen es gibt und in welchen Gruppen.</translation>
    </message>
    <message>
        <source>Show, check, try and change who may do what.</source>
        <translation>Zeigen, prüfen, erproben und ändern, wer was darf.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet; make the first one with: stockroomctl createsuperuser USER</source>
        <translation>Noch kann sich niemand anmelden; machen Sie den Ersten mit: stockroomctl createsuperuser USER</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>There is no version %1 of the policy.</source>
        <translation>Es gibt keine Version %1 der Richtlinie.</translation>
    </message>
    <message numerus="yes">
        <source>%n statements, nothing wrong.</source>
        <translation>
            <numerusform>%n Anweisung, nichts daran falsch.</numerusform>
            <numerusform>%n Anweisungen, nichts daran falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of the policy counts from now on.</source>
        <translation>Von jetzt an gilt Version %1 der Richtlinie.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>durch: %1</translation>
    </message>
    <message>
        <source>%1 of %2 expectations are not kept.</source>
        <translation>%1 von %2 Erwartungen sind nicht erfüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%n expectations are kept.</source>
        <translation>
            <numerusform>%n Erwartung ist erfüllt.</numerusform>
            <numerusform>%n Erwartungen sind erfüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say it in one of these ways:</source>
        <translation>Sagen Sie es auf eine dieser Arten:</translation>
    </message>
    <message>
        <source>the same fields were changed meanwhile</source>
        <translation>dieselben Felder wurden inzwischen geändert</translation>
    </message>
    <message>
        <source>Make them anew with: %1</source>
        <translation>Neu machen mit: %1</translation>
    </message>
    <message>
        <source>Nobody in this store is called “%1”; say who you are with --as USER.</source>
        <translation>Niemand in diesem Shop heißt „%1“; sagen Sie mit --as USER, wer Sie sind.</translation>
    </message>
    <message>
        <source>%1 is not active.</source>
        <translation>%1 ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>(does %1 again)</source>
        <translation>(macht %1 noch einmal)</translation>
    </message>
    <message>
        <source>--history FILE writes the history to a file first.</source>
        <translation>--history FILE schreibt den Verlauf zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>The history is written to &quot;%1&quot; first.</source>
        <translation>Der Verlauf wird zuerst nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>--history goes with a way back that takes the history with it.</source>
        <translation>--history gehört zu einem Weg zurück, der den Verlauf mitnimmt.</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>There are tables in &quot;%1&quot; already: a store is made in an empty place alone</source>
        <translation>In „%1“ gibt es schon Tabellen: Ein Shop wird nur an einem leeren Ort angelegt</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Es wurde abgebrochen</translation>
    </message>
    <message>
        <source>Another row has the same %1</source>
        <translation>Eine andere Zeile hat bereits denselben Wert: %1</translation>
    </message>
    <message>
        <source>A row that it refers to is not there, or it is still referred to</source>
        <translation>Eine Zeile, auf die verwiesen wird, fehlt, oder es wird noch darauf verwiesen</translation>
    </message>
    <message>
        <source>The row that %1 refers to is not there, or it is still referred to</source>
        <translation>Die Zeile, auf die %1 verweist, fehlt, oder es wird noch darauf verwiesen</translation>
    </message>
    <message>
        <source>The database does not allow this value: %1</source>
        <translation>Die Datenbank erlaubt diesen Wert nicht: %1</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 darf nicht leer sein</translation>
    </message>
    <message>
        <source>The database refused</source>
        <translation>Die Datenbank hat abgelehnt</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 is not installed</source>
        <translation>Der Qt-Treiber %1 ist nicht installiert</translation>
    </message>
    <message>
        <source>The connection to the store is lost</source>
        <translation>Die Verbindung zum Shop ist verloren</translation>
    </message>
    <message>
        <source>The transaction had failed before; nothing was saved</source>
        <translation>Die Transaktion war schon vorher gescheitert; nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>The step %1 cannot be read</source>
        <translation>Der Schritt %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>The step %1 has no line &quot;-- down&quot; between its halves</source>
        <translation>Der Schritt %1 hat keine Zeile „-- down“ zwischen seinen Hälften</translation>
    </message>
    <message>
        <source>The store is from a newer Stockroom: it has the step %1 (%2), which this one does not know. Please update Stockroom</source>
        <translation>Der Shop stammt von einem neueren Stockroom: Er hat den Schritt %1 (%2), den dieses nicht kennt. Bitte aktualisieren Sie Stockroom</translation>
    </message>
    <message>
        <source>The store lacks the step %1 (%2), but has the step %3</source>
        <translation>Dem Shop fehlt der Schritt %1 (%2), er hat aber den Schritt %3</translation>
    </message>
    <message>
        <source>The store was made with another form of the step %1 (%2)</source>
        <translation>Der Shop wurde mit einer anderen Fassung des Schritts %1 (%2) angelegt</translation>
    </message>
    <message>
        <source>The step %1 (%2) failed: %3</source>
        <translation>Der Schritt %1 (%2) ist gescheitert: %3</translation>
    </message>
    <message>
        <source>The steps are not numbered one by one: %1 stands where %2 should</source>
        <translation>Die Schritte sind nicht fortlaufend nummeriert: %1 steht, wo %2 stehen sollte</translation>
    </message>
    <message>
        <source>There is no step %1; the newest is %2</source>
        <translation>Es gibt keinen Schritt %1; der neueste ist %2</translation>
    </message>
    <message>
        <source>This address cannot be read: %1</source>
        <translation>Diese Adresse ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The address names no database: postgresql://host/database</source>
        <translation>Die Adresse nennt keine Datenbank: postgresql://server/datenbank</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: ports are numbers from 1 to 65535</source>
        <translation>„%1“ ist kein Port: Ports sind Zahlen von 1 bis 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not have a semicolon in it</source>
        <translation>„%1“ darf kein Semikolon enthalten</translation>
    </message>
    <message>
        <source>No store is named</source>
        <translation>Es ist kein Shop genannt</translation>
    </message>
    <message>
        <source>The name of a store has no null character in it</source>
        <translation>Der Name eines Shops enthält kein Nullzeichen</translation>
    </message>
    <message>
        <source>A store is a file or begins with postgresql://, not with %1</source>
        <translation>Ein Shop ist eine Datei oder beginnt mit postgresql://, nicht mit %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a file on this machine</source>
        <translation>„%1“ ist nicht die Adresse einer Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>The password has a % in it that must be written as %25</source>
        <translation>Das Passwort enthält ein %, das als %25 geschrieben werden muss</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows; try again</source>
        <translation>Jemand anders ändert gerade dieselben Zeilen; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>Die Platte des Servers ist voll</translation>
    </message>
    <message>
        <source>The server has no room for this now; try again</source>
        <translation>Der Server hat gerade keinen Platz dafür; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The server does not allow you this: %1</source>
        <translation>Der Server erlaubt Ihnen das nicht: %1</translation>
    </message>
    <message>
        <source>The store may only be read here</source>
        <translation>Der Shop darf hier nur gelesen werden</translation>
    </message>
    <message>
        <source>The database does not take this value: %1</source>
        <translation>Die Datenbank nimmt diesen Wert nicht an: %1</translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation>Die Datenbank hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server on %1 does not let you in; is the password right?</source>
        <translation>Der Server auf %1 lässt Sie nicht ein; stimmt das Passwort?</translation>
    </message>
    <message>
        <source>The server on %1 does not let &quot;%2&quot; in; is the password right?</source>
        <translation>Der Server auf %1 lässt „%2“ nicht ein; stimmt das Passwort?</translation>
    </message>
    <message>
        <source>The server on %1 has no database &quot;%2&quot;</source>
        <translation>Der Server auf %1 hat keine Datenbank „%2“</translation>
    </message>
    <message>
        <source>You may not use the database &quot;%1&quot;</source>
        <translation>Sie dürfen die Datenbank „%1“ nicht benutzen</translation>
    </message>
    <message>
        <source>The server on %1 takes no connections for now</source>
        <translation>Der Server auf %1 nimmt zurzeit keine Verbindungen an</translation>
    </message>
    <message>
        <source>The server on %1 has no room for one more connection</source>
        <translation>Der Server auf %1 hat keinen Platz für eine weitere Verbindung</translation>
    </message>
    <message>
        <source>No server answers on %1</source>
        <translation>Auf %1 antwortet kein Server</translation>
    </message>
    <message>
        <source>The server on %1 refused the connection (%2)</source>
        <translation>Der Server auf %1 hat die Verbindung abgelehnt (%2)</translation>
    </message>
    <message>
        <source>The connection to the server is lost</source>
        <translation>Die Verbindung zum Server ist verloren</translation>
    </message>
    <message>
        <source>It took longer than the server allows</source>
        <translation>Es hat länger gedauert, als der Server erlaubt</translation>
    </message>
    <message>
        <source>Another program is writing to the store; try again</source>
        <translation>Ein anderes Programm schreibt gerade in den Shop; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The store&apos;s file, or its folder, may only be read</source>
        <translation>Die Datei des Shops oder ihr Ordner darf nur gelesen werden</translation>
    </message>
    <message>
        <source>The store&apos;s file, or one beside it, cannot be opened</source>
        <translation>Die Datei des Shops oder eine daneben lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file is no SQLite database, or it is encrypted</source>
        <translation>Die Datei ist keine SQLite-Datenbank, oder sie ist verschlüsselt</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it are missing or make no sense</source>
        <translation>Die Datei ist beschädigt: Teile fehlen oder ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>The disk failed while the store was read or written</source>
        <translation>Die Platte hat versagt, während der Shop gelesen oder geschrieben wurde</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a store</source>
        <translation>„%1“ ist ein Ordner, kein Shop</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;</source>
        <translation>Es gibt keine Datei „%1“</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;</source>
        <translation>Es gibt keinen Ordner „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ordinary file</source>
        <translation>„%1“ ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;</source>
        <translation>Sie dürfen „%1“ nicht lesen</translation>
    </message>
    <message>
        <source>You may not write to &quot;%1&quot;</source>
        <translation>Sie dürfen nicht in „%1“ schreiben</translation>
    </message>
    <message>
        <source>You may not write in the folder &quot;%1&quot;</source>
        <translation>Sie dürfen nicht in den Ordner „%1“ schreiben</translation>
    </message>
    <message>
        <source>The program %1 is not installed; on Debian it is in postgresql-client</source>
        <translation>Das Programm %1 ist nicht installiert; in Debian steckt es in postgresql-client</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Others use the store: %1. Nothing was changed.</source>
        <translation>Andere benutzen den Shop: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The copy &quot;%1&quot; could not be written</source>
        <translation>Die Kopie „%1“ konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The copying was called off.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Others use the store. Nothing was changed.</source>
        <translation>Andere benutzen den Shop. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2</source>
        <translation>„%1“ ist beschädigt: %2</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; could not be made</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a user, and a computer</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies on a drive of another computer, where two programs could damage a store; share it by a PostgreSQL server</source>
        <translation>„%1“ liegt auf dem Laufwerk eines anderen Rechners, wo zwei Programme einen Shop beschädigen könnten; teilen Sie ihn über einen PostgreSQL-Server</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written</source>
        <translation>„%1“ konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Others write to the store. Nothing was changed.</source>
        <translation>Andere schreiben in den Shop. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the store itself</source>
        <translation>„%1“ ist der Shop selbst</translation>
    </message>
    <message>
        <source>The server on %1 does not prove who it is by TLS. If you trust the network, give the address the option sslmode=require, or sslmode=disable for a server without TLS</source>
        <translation>Der Server auf %1 weist sich nicht durch TLS aus. Wenn Sie dem Netz trauen, geben Sie der Adresse die Option sslmode=require, oder sslmode=disable für einen Server ohne TLS</translation>
    </message>
    <message>
        <source>Less was written than was asked for</source>
        <translation>Es wurde weniger geschrieben als verlangt</translation>
    </message>
    <message>
        <source>This is no file of pg_dump&apos;s: %1</source>
        <translation>Das ist keine Datei von pg_dump: %1</translation>
    </message>
    <message>
        <source>The step %1 (%2) is not complete: %3. “stockroomctl migrate” goes on with it</source>
        <translation>Der Schritt %1 (%2) ist nicht fertig: %3. „stockroomctl migrate“ setzt ihn fort</translation>
    </message>
    <message>
        <source>Another version of Stockroom began the step %1 of this store. Please go on with that</source>
        <translation>Eine andere Version von Stockroom hat den Schritt %1 dieses Shops begonnen. Bitte machen Sie mit dieser weiter</translation>
    </message>
    <message>
        <source>Another program changes the tables of this store. Try again when it is done</source>
        <translation>Ein anderes Programm ändert die Tabellen dieses Shops. Versuchen Sie es noch einmal, wenn es fertig ist</translation>
    </message>
    <message>
        <source>The store&apos;s file &quot;%1&quot; is no longer there; nothing can be saved until it is back</source>
        <translation>Die Datei des Shops „%1“ ist nicht mehr da; gespeichert werden kann erst wieder, wenn sie zurück ist</translation>
    </message>
    <message>
        <source>Another file has taken the place of the store&apos;s file &quot;%1&quot;; nothing can be saved until the old one is back, or the store is opened again</source>
        <translation>Eine andere Datei steht an der Stelle der Datei des Shops „%1“; gespeichert werden kann erst wieder, wenn die alte zurück ist oder der Shop neu geöffnet wird</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which belongs to the open store, has been taken away; nothing can be saved until all programs that use the store are closed</source>
        <translation>„%1“ gehört zum geöffneten Shop und wurde weggenommen; gespeichert werden kann erst wieder, wenn alle Programme geschlossen sind, die den Shop benutzen</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it</source>
        <translation>Die Platte ist voll, oder Ihr Anteil daran</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <source>Somebody opened “%1” while it was copied. Try again.</source>
        <translation>Jemand hat „%1“ geöffnet, während es kopiert wurde. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It was cancelled; the store is as it was before.</source>
        <translation>Es wurde abgebrochen; der Shop ist, wie er vorher war.</translation>
    </message>
    <message>
        <source>A demo store has from 0 to %1 products and orders.</source>
        <translation>Ein Demo-Shop hat 0 bis %1 Artikel und Bestellungen.</translation>
    </message>
    <message>
        <source>Orders need products; ask for one at least.</source>
        <translation>Bestellungen brauchen Artikel; verlangen Sie wenigstens einen.</translation>
    </message>
    <message>
        <source>The store has %1 already; demo data is only put into an empty one.</source>
        <translation>Im Shop gibt es schon: %1; Demodaten kommen nur in einen leeren.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Order items</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Clerk: stock, prices within limits, orders</source>
        <translation>Verkauf: Bestand, Preise in Grenzen, Bestellungen</translation>
    </message>
    <message>
        <source>Manager: the whole catalogue and reports</source>
        <translation>Leitung: der ganze Katalog und die Berichte</translation>
    </message>
    <message>
        <source>Reviewer: reads and exports</source>
        <translation>Prüfung: liest und exportiert</translation>
    </message>
    <message>
        <source>Administrator: everything</source>
        <translation>Verwaltung: alles</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>editors</name>
    <message>
        <source>for example %1</source>
        <comment>a time</comment>
        <translation>zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>More columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Verpackt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Name when ordered</source>
        <translation>Name bei der Bestellung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>Bestellposition</translation>
    </message>
    <message>
        <source>Order items</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Pricing and stock</source>
        <translation>Preis und Bestand</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%1 categories</source>
        <translation>
            <numerusform>%1 Kategorie</numerusform>
            <numerusform>%1 Kategorien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation>
            <numerusform>%1 Gruppe</numerusform>
            <numerusform>%1 Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 Bestellung</numerusform>
            <numerusform>%1 Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order items</source>
        <translation>
            <numerusform>%1 Bestellposition</numerusform>
            <numerusform>%1 Bestellpositionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>%1 Artikel</numerusform>
            <numerusform>%1 Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users</source>
        <translation>
            <numerusform>%1 Benutzer</numerusform>
            <numerusform>%1 Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message numerus="yes">
        <source>%1 memberships</source>
        <translation>
            <numerusform>%1 Mitgliedschaft</numerusform>
            <numerusform>%1 Mitgliedschaften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Choose the row, or not</source>
        <translation>Die Zeile auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Das Formular speichern</translation>
    </message>
    <message>
        <source>Go from the search to what was found</source>
        <translation>Von der Suche zum Gefundenen gehen</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Show what can be done with the row</source>
        <translation>Zeigen, was mit der Zeile getan werden kann</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>The store was not brought up to date. %1</source>
        <translation>Der Shop wurde nicht auf den neuesten Stand gebracht. %1</translation>
    </message>
    <message>
        <source>The store was not adopted. %1</source>
        <translation>Der Shop wurde nicht übernommen. %1</translation>
    </message>
    <message>
        <source>The store was not backed up. %1</source>
        <translation>Der Shop wurde nicht gesichert. %1</translation>
    </message>
    <message>
        <source>The copy was not put back. %1</source>
        <translation>Die Kopie wurde nicht zurückgespielt. %1</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the store was not made. %1</source>
        <translation>Die heutige Kopie des Shops wurde nicht angelegt. %1</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>A currency has three capital letters, like EUR</source>
        <translation>Eine Währung hat drei Großbuchstaben, wie EUR</translation>
    </message>
    <message>
        <source>%1 has not two decimals</source>
        <translation>%1 hat keine zwei Dezimalstellen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; make a store in it with: stockroomctl init %1</source>
        <translation>„%1“ ist leer; so legen Sie darin einen Shop an: stockroomctl init %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a store: %2</source>
        <translation>„%1“ ist kein Shop: %2</translation>
    </message>
    <message>
        <source>Another program is making a store in &quot;%1&quot;</source>
        <translation>In „%1“ legt gerade ein anderes Programm einen Shop an</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Show this theme: %1.</source>
        <translation>Dieses Farbschema zeigen: %1.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Diese Sprache sprechen: %1.</translation>
    </message>
    <message>
        <source>Write this much to the log: %1.</source>
        <translation>So viel ins Protokoll schreiben: %1.</translation>
    </message>
    <message>
        <source>The desktop of a store.</source>
        <translation>Die Oberfläche eines Shops.</translation>
    </message>
    <message>
        <source>A file, or postgresql://user@server/database.</source>
        <translation>Eine Datei oder postgresql://benutzer@server/datenbank.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>--%1 nimmt eines von: %2.</translation>
    </message>
    <message>
        <source>One store at a time can be opened.</source>
        <translation>Es kann nur ein Shop auf einmal geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Benutzername oder Passwort ist nicht richtig.</translation>
    </message>
    <message>
        <source>This store keeps no passwords.</source>
        <translation>Dieser Shop verwahrt keine Passwörter.</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>Ein neues Passwort für %1</translation>
    </message>
    <message>
        <source>A new superuser</source>
        <translation>Ein neuer Superuser</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in by a remembered computer</source>
        <translation>Angemeldet durch einen gemerkten Computer</translation>
    </message>
    <message>
        <source>The name or the password was not right</source>
        <translation>Name oder Passwort war nicht richtig</translation>
    </message>
    <message>
        <source>The person is not active</source>
        <translation>Die Person ist nicht aktiv</translation>
    </message>
    <message>
        <source>The password is kept in an unknown form</source>
        <translation>Das Passwort ist in einer unbekannten Form verwahrt</translation>
    </message>
    <message>
        <source>Too early after too many failures</source>
        <translation>Zu früh nach zu vielen Fehlversuchen</translation>
    </message>
    <message>
        <source>Too many attempts to sign in failed. Try again in a second.</source>
        <translation>Zu viele Anmeldungen sind gescheitert. Versuchen Sie es in einer Sekunde wieder.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts to sign in failed. Try again in %n seconds.</source>
        <translation>
            <numerusform>Zu viele Anmeldungen sind gescheitert. Versuchen Sie es in %n Sekunde wieder.</numerusform>
            <numerusform>Zu viele Anmeldungen sind gescheitert. Versuchen Sie es in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts to sign in failed. Try again in %n minutes.</source>
        <translation>
            <numerusform>Zu viele Anmeldungen sind gescheitert. Versuchen Sie es in %n Minute wieder.</numerusform>
            <numerusform>Zu viele Anmeldungen sind gescheitert. Versuchen Sie es in %n Minuten wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password cannot be encoded: %1</source>
        <translation>Das Passwort lässt sich nicht verschlüsseln: %1</translation>
    </message>
    <message>
        <source>The password must not be empty.</source>
        <translation>Das Passwort darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Das Passwort ist zu lang.</translation>
    </message>
    <message>
        <source>It is open for reading alone</source>
        <translation>Er ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>It lacks tables that Stockroom needs; add them first with: %1</source>
        <translation>Ihm fehlen Tabellen, die Stockroom braucht; fügen Sie sie zuerst hinzu mit: %1</translation>
    </message>
    <message>
        <source>Nothing can be written into this store. %1</source>
        <translation>In diesen Shop lässt sich nichts schreiben. %1</translation>
    </message>
    <message>
        <source>The standard policy</source>
        <translation>Die Standardrichtlinie</translation>
    </message>
    <message>
        <source>The standard policy cannot be read.</source>
        <translation>Die Standardrichtlinie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>With this policy nobody who can sign in could change it any more: allow %1 to somebody.</source>
        <translation>Mit dieser Richtlinie könnte niemand, der sich anmelden kann, sie noch ändern: Erlauben Sie jemandem %1.</translation>
    </message>
    <message>
        <source>%1 changed the policy meanwhile. Look at it again.</source>
        <translation>%1 hat die Richtlinie inzwischen geändert. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>This computer is not remembered any more. Sign in with your password.</source>
        <translation>Dieser Computer ist nicht mehr gemerkt. Melden Sie sich mit Ihrem Passwort an.</translation>
    </message>
    <message>
        <source>This computer is not remembered any more.</source>
        <translation>Dieser Computer ist nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>The password is too much like this: %1.</source>
        <translation>Das Passwort ähnelt diesem zu sehr: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The password must have at least %n characters.</source>
        <translation>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is easy to guess: many people use one like it.</source>
        <translation>Das Passwort ist leicht zu erraten: Viele haben ein ähnliches.</translation>
    </message>
    <message>
        <source>The password must not consist of digits alone.</source>
        <translation>Das Passwort darf nicht nur aus Ziffern bestehen.</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>%1 may not see %2.</source>
        <translation>%1 darf %2 nicht sehen.</translation>
    </message>
    <message>
        <source>%1 may not add %2.</source>
        <translation>%1 darf %2 nicht hinzufügen.</translation>
    </message>
    <message>
        <source>%1 may not change %2.</source>
        <translation>%1 darf %2 nicht ändern.</translation>
    </message>
    <message>
        <source>%1 may not delete %2.</source>
        <translation>%1 darf %2 nicht löschen.</translation>
    </message>
    <message>
        <source>%1 may not export %2.</source>
        <translation>%1 darf %2 nicht exportieren.</translation>
    </message>
    <message>
        <source>%1 may not import %2.</source>
        <translation>%1 darf %2 nicht importieren.</translation>
    </message>
    <message>
        <source>%1 may not adjust %2.</source>
        <translation>%1 darf %2 nicht anpassen.</translation>
    </message>
    <message>
        <source>%1 may not place %2.</source>
        <translation>%1 darf %2 nicht aufgeben.</translation>
    </message>
    <message>
        <source>%1 may not confirm %2.</source>
        <translation>%1 darf %2 nicht bestätigen.</translation>
    </message>
    <message>
        <source>%1 may not mark %2 as paid.</source>
        <translation>%1 darf %2 nicht als bezahlt kennzeichnen.</translation>
    </message>
    <message>
        <source>%1 may not mark %2 as packed.</source>
        <translation>%1 darf %2 nicht als gepackt kennzeichnen.</translation>
    </message>
    <message>
        <source>%1 may not ship %2.</source>
        <translation>%1 darf %2 nicht versenden.</translation>
    </message>
    <message>
        <source>%1 may not mark %2 as delivered.</source>
        <translation>%1 darf %2 nicht als zugestellt kennzeichnen.</translation>
    </message>
    <message>
        <source>%1 may not cancel %2.</source>
        <translation>%1 darf %2 nicht stornieren.</translation>
    </message>
    <message>
        <source>%1 may not take back %2.</source>
        <translation>%1 darf %2 nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 may not refund %2.</source>
        <translation>%1 darf %2 nicht erstatten.</translation>
    </message>
    <message>
        <source>%1 may not see reports.</source>
        <translation>%1 darf keine Berichte sehen.</translation>
    </message>
    <message>
        <source>%1 may not change the policy.</source>
        <translation>%1 darf die Richtlinie nicht ändern.</translation>
    </message>
    <message>
        <source>an action such as *, *.view, product.* or product.change</source>
        <translation>eine Aktion wie *, *.view, product.* oder product.change</translation>
    </message>
    <message>
        <source>before the point one of: %1</source>
        <translation>vor dem Punkt eines von: %1</translation>
    </message>
    <message>
        <source>after “%1.” one of: %2</source>
        <translation>nach „%1.“ eines von: %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an amount as a text, such as &quot;12.50&quot;</source>
        <translation>ein Betrag als Text, etwa &quot;12.50&quot;</translation>
    </message>
    <message>
        <source>a time as a text, such as &quot;2026-03-31T14:30:00Z&quot;</source>
        <translation>eine Zeit als Text, etwa &quot;2026-03-31T14:30:00Z&quot;</translation>
    </message>
    <message>
        <source>a key of 32 hexadecimal digits as a text</source>
        <translation>ein Schlüssel aus 32 hexadezimalen Ziffern als Text</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>@user.id for a link to users, @user.name for a text, or @@ for a text that begins with @</source>
        <translation>@user.id für einen Verweis auf Benutzer, @user.name für einen Text, oder @@ für einen Text, der mit @ beginnt</translation>
    </message>
    <message>
        <source>a list of 1 to %1 values</source>
        <translation>eine Liste von 1 bis %1 Werten</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a list of 1 to %1 steps</source>
        <translation>eine Liste von 1 bis %1 Schritten</translation>
    </message>
    <message>
        <source>a list of two values, from and to, each %1</source>
        <translation>eine Liste aus zwei Werten, von und nach, jeder %1</translation>
    </message>
    <message>
        <source>a field whose values the program knows and shows</source>
        <translation>ein Feld, dessen Werte das Programm kennt und zeigt</translation>
    </message>
    <message>
        <source>a number, an amount or a time</source>
        <translation>eine Zahl, ein Betrag oder eine Zeit</translation>
    </message>
    <message>
        <source>a link into a tree, such as that of categories</source>
        <translation>ein Verweis in einen Baum, etwa den der Kategorien</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>a number or an amount</source>
        <translation>eine Zahl oder ein Betrag</translation>
    </message>
    <message>
        <source>a quantity</source>
        <translation>eine Menge</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>eine Auswahl</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>das eigene</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is something other than %2</source>
        <translation>%1 ist etwas anderes als %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 ist unter %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 ist über %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 ist eines von: %2</translation>
    </message>
    <message>
        <source>%1 is %2 or stands in it</source>
        <translation>%1 ist %2 oder steht darin</translation>
    </message>
    <message>
        <source>%1 is less than %2 days ago</source>
        <translation>%1 ist weniger als %2 Tage her</translation>
    </message>
    <message>
        <source>%1 is more than %2 days ago</source>
        <translation>%1 ist mehr als %2 Tage her</translation>
    </message>
    <message>
        <source>%1 falls by at most %2 %</source>
        <translation>%1 sinkt um höchstens %2 %</translation>
    </message>
    <message>
        <source>%1 rises by at most %2 %</source>
        <translation>%1 steigt um höchstens %2 %</translation>
    </message>
    <message>
        <source>%1 is changed by a difference</source>
        <translation>%1 wird um einen Unterschied geändert</translation>
    </message>
    <message>
        <source>%1 is changed by a difference of at most %2</source>
        <translation>%1 wird um einen Unterschied von höchstens %2 geändert</translation>
    </message>
    <message>
        <source>%1 goes one of these steps: %2</source>
        <translation>%1 geht einen dieser Schritte: %2</translation>
    </message>
    <message>
        <source>conditions only where all actions are about one entity, and not about: %1</source>
        <translation>Bedingungen nur, wo es in allen Aktionen um eine Entität geht, und nicht um: %1</translation>
    </message>
    <message>
        <source>a list of 1 to %1 conditions</source>
        <translation>eine Liste von 1 bis %1 Bedingungen</translation>
    </message>
    <message>
        <source>an object with %1</source>
        <translation>ein Objekt mit %1</translation>
    </message>
    <message>
        <source>a member “field” that is one of: %1</source>
        <translation>ein Element „field“, das eines ist von: %1</translation>
    </message>
    <message>
        <source>a member “test” that is one of: %1</source>
        <translation>ein Element „test“, das eines ist von: %1</translation>
    </message>
    <message>
        <source>This test is of what is changed. Expected an action that changes something.</source>
        <translation>Diese Prüfung betrifft, was geändert wird. Erwartet wird eine Aktion, die etwas ändert.</translation>
    </message>
    <message>
        <source>for this test %1</source>
        <translation>für diese Prüfung %1</translation>
    </message>
    <message>
        <source>a member %1 in this object</source>
        <translation>ein Element %1 in diesem Objekt</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Erwartet wird %1.</translation>
    </message>
    <message>
        <source>A policy is at most %1 bytes long; this text has %2.</source>
        <translation>Eine Richtlinie ist höchstens %1 Bytes lang; dieser Text hat %2.</translation>
    </message>
    <message>
        <source>Expected at most %1 lists and objects in each other.</source>
        <translation>Erwartet werden höchstens %1 Listen und Objekte ineinander.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>%1 is no member here. Expected one of: %2.</source>
        <translation>%1 ist hier kein Element. Erwartet wird eines von: %2.</translation>
    </message>
    <message>
        <source>%1 stands here twice. Expected it once.</source>
        <translation>%1 steht hier zweimal. Erwartet wird es einmal.</translation>
    </message>
    <message>
        <source>a list of at least one of: %1</source>
        <translation>eine Liste von mindestens einem von: %1</translation>
    </message>
    <message>
        <source>the version %1</source>
        <translation>die Version %1</translation>
    </message>
    <message>
        <source>a list of statements</source>
        <translation>eine Liste von Anweisungen</translation>
    </message>
    <message>
        <source>an id of 1 to 100 letters without accents, digits, points, - and _</source>
        <translation>eine Kennung aus 1 bis 100 Buchstaben ohne Akzente, Ziffern, Punkten, - und _</translation>
    </message>
    <message>
        <source>Another statement has the id %1. Expected one of its own.</source>
        <translation>Eine andere Anweisung hat die Kennung %1. Erwartet wird eine eigene.</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>der Name eines Feldes</translation>
    </message>
    <message>
        <source>These actions are not about fields. Expected no fields.</source>
        <translation>Bei diesen Aktionen geht es nicht um Felder. Erwartet werden keine Felder.</translation>
    </message>
    <message>
        <source>one of the fields: %1</source>
        <translation>eines der Felder: %1</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>ein Text aus 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>“%1” is no field of this entity.</source>
        <translation>„%1“ ist kein Feld dieser Entität.</translation>
    </message>
    <message>
        <source>one action, such as product.change</source>
        <translation>eine Aktion, etwa product.change</translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>eine Liste von Schlüsseln</translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <translation>%1 durch „%2“</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>jemand Fremdes</translation>
    </message>
    <message>
        <source>Line %1: %2, %3: expected %4, but the policy says %5.</source>
        <translation>Zeile %1: %2, %3: erwartet %4, doch die Richtlinie sagt %5.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Es gibt keine Aktion „%1“.</translation>
    </message>
    <message>
        <source>The account of %1 is not active.</source>
        <translation>Das Konto von %1 ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Who is not signed in</source>
        <translation>Wer nicht angemeldet ist</translation>
    </message>
    <message>
        <source>It is allowed where: %1.</source>
        <translation>Erlaubt ist es, wo: %1.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>This database has no table “%1”, so it is no store.</source>
        <translation>Diese Datenbank hat keine Tabelle „%1“ und ist daher kein Shop.</translation>
    </message>
    <message>
        <source>The table “%1” lacks what a store needs: %2.</source>
        <translation>Der Tabelle „%1“ fehlt, was ein Shop braucht: %2.</translation>
    </message>
    <message>
        <source>%1 must be 32 hexadecimal digits.</source>
        <translation>%1: 32 hexadezimale Ziffern sind nötig.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be yes or no.</source>
        <translation>%1 muss Ja oder Nein sein.</translation>
    </message>
    <message>
        <source>%1 must be a time, such as 2026-03-31 14:30.</source>
        <translation>%1 muss ein Zeitpunkt sein, etwa 2026-03-31 14:30.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 muss eines davon sein: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by.</source>
        <translation>Es gibt kein Feld „%1“, nach dem sich filtern lässt.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: use “:”.</source>
        <translation>„%1“ lässt sich nicht vergleichen: Nehmen Sie „:“.</translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation>Es gibt kein Feld „%1“, nach dem sich sortieren lässt.</translation>
    </message>
    <message>
        <source>The history has no change “%1”.</source>
        <translation>Im Verlauf gibt es keine Änderung „%1“.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The store has nothing called “%1”.</source>
        <translation>Im Shop heißt nichts „%1“.</translation>
    </message>
    <message>
        <source>The rows could not be written: %1</source>
        <translation>Die Zeilen konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 contains a character that cannot be stored.</source>
        <translation>%1 enthält ein Zeichen, das sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>%1 must be a single line.</source>
        <translation>%1 muss eine einzelne Zeile sein.</translation>
    </message>
    <message>
        <source>%1 may only contain letters without accents, digits, - and _.</source>
        <translation>%1 darf nur Buchstaben ohne Akzente, Ziffern, - und _ enthalten.</translation>
    </message>
    <message>
        <source>%1 must be an address such as name@example.com.</source>
        <translation>%1 muss eine Adresse wie name@example.com sein.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters; this has %3.</source>
        <translation>%1 darf höchstens %2 Zeichen haben; dies hat %3.</translation>
    </message>
    <message>
        <source>%1 may only contain letters, digits and @ . + - _.</source>
        <translation>%1 darf nur Buchstaben, Ziffern und @ . + - _ enthalten.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>%1 was given a value of another kind.</source>
        <translation>%1 hat einen Wert anderer Art bekommen.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>%1 is set by the program.</source>
        <translation>%1 wird vom Programm gesetzt.</translation>
    </message>
    <message>
        <source>%1 “%2” is taken already; it must be unique.</source>
        <translation>%1 „%2“ ist schon vergeben; der Wert muss einmalig sein.</translation>
    </message>
    <message>
        <source>%1 cannot be a part of itself.</source>
        <translation>%1 kann kein Teil von sich selbst sein.</translation>
    </message>
    <message>
        <source>%1 was refused by the database: %2</source>
        <translation>%1 wurde von der Datenbank abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 does not fit.</source>
        <translation>%1 passt nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2 (%3) still refer to it.</source>
        <translation>%1 lässt sich nicht löschen: %2 (%3) verweisen noch darauf.</translation>
    </message>
    <message>
        <source>The history of this change is not complete, so it cannot be taken back.</source>
        <translation>Der Verlauf dieser Änderung ist unvollständig, deshalb kann sie nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>%1 is a part of itself in the store already; give it another place first.</source>
        <translation>%1 ist im Shop bereits ein Teil von sich selbst; bitte erst anders einordnen.</translation>
    </message>
    <message>
        <source>This change was taken back already.</source>
        <translation>Diese Änderung wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>The store no longer writes its history, so nothing was saved. Open it again.</source>
        <translation>Der Shop schreibt keinen Verlauf mehr, deshalb wurde nichts gespeichert. Bitte neu öffnen.</translation>
    </message>
    <message>
        <source>%1 of “%2” is kept in no history and was not brought back: give a new one.</source>
        <translation>%1 von „%2“ steht in keinem Verlauf und wurde nicht wiederhergestellt: bitte neu vergeben.</translation>
    </message>
    <message>
        <source>%1 must be an amount such as %2.</source>
        <translation>%1 muss ein Betrag wie %2 sein.</translation>
    </message>
    <message>
        <source>“%1” means two rows: it is the %2 of %3, and the %4 of %5. Say %3 or %5 instead.</source>
        <translation>„%1“ kann zwei Zeilen meinen: Es ist „%2“ von %3 und „%4“ von %5. Sagen Sie stattdessen %3 oder %5.</translation>
    </message>
    <message>
        <source>%1 is kept in no history: no undo brings it back.</source>
        <translation>%1 steht in keinem Verlauf: Kein Rückgängigmachen bringt es zurück.</translation>
    </message>
    <message>
        <source>%1 must not be empty: nothing of this can be seen.</source>
        <translation>%1 darf nicht leer sein: Davon ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>The history was not written.</source>
        <translation>Der Verlauf wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>A table was emptied at once; what it held is not in the history, so it cannot be taken back.</source>
        <translation>Eine Tabelle wurde auf einmal geleert; was darin stand, ist nicht im Verlauf und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>“%1”: there is “&lt;” and “&gt;”, and “:” for what is equal.</source>
        <translation>„%1“: Es gibt „&lt;“ und „&gt;“, und „:“ für Gleiches.</translation>
    </message>
    <message>
        <source>“%1” stands alone: write it without blanks, like price&lt;10.</source>
        <translation>„%1“ steht allein: Schreiben Sie es ohne Leerzeichen, wie price&lt;10.</translation>
    </message>
    <message>
        <source>This store lacks tables that Stockroom needs to write; add them first with: %1</source>
        <translation>Diesem Shop fehlen Tabellen, die Stockroom zum Schreiben braucht; fügen Sie sie zuerst hinzu mit: %1</translation>
    </message>
    <message>
        <source>The row of this change has been deleted meanwhile.</source>
        <translation>Die Zeile dieser Änderung ist inzwischen gelöscht worden.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1 muss von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>%1 must be bytes, such as \x00ff27: two hexadecimal digits for each.</source>
        <translation>%1 muss aus Bytes bestehen, etwa \x00ff27: zwei hexadezimale Ziffern für jedes.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: rows of the table “%2” (%3) still refer to it.</source>
        <translation>%1 kann nicht gelöscht werden: Zeilen der Tabelle „%2“ (%3) verweisen noch darauf.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: it was %2, and is %3</source>
        <translation>%1: es war %2 und ist %3</translation>
    </message>
    <message>
        <source>%1; you want %2</source>
        <translation>%1; Sie wollen %2</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile.</source>
        <translation>%1 wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile (%2).</source>
        <translation>%1 wurde inzwischen geändert (%2).</translation>
    </message>
    <message>
        <source>Look at it again, and repeat what you still want.</source>
        <translation>Sehen Sie es noch einmal an, und wiederholen Sie, was Sie noch wollen.</translation>
    </message>
    <message>
        <source>%1 has %2, and this takes %3.</source>
        <translation>%1 hat %2, und dies nimmt %3.</translation>
    </message>
    <message>
        <source>%1 has %2, and this adds %3.</source>
        <translation>%1 hat %2, und dies gibt %3 dazu.</translation>
    </message>
    <message>
        <source>Make them anew with: %1</source>
        <translation>Neu machen mit: %1</translation>
    </message>
    <message>
        <source>There is nothing of this change that could be taken back: a password is kept in no history.</source>
        <translation>An dieser Änderung gibt es nichts, was sich zurücknehmen ließe: Ein Passwort steht in keinem Verlauf.</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>make tables in the schema &quot;%1&quot;</source>
        <translation>Tabellen im Schema „%1“ anlegen</translation>
    </message>
    <message>
        <source>make triggers on %1</source>
        <translation>Trigger auf %1 anlegen</translation>
    </message>
    <message>
        <source>change %1, which belong to the role &quot;%2&quot;</source>
        <translation>%1 ändern, die der Rolle „%2“ gehören</translation>
    </message>
    <message>
        <source>The role %1 may not %2. An administrator can allow it with: %3</source>
        <translation>Die Rolle %1 darf nicht: %2. Wer die Datenbank verwaltet, kann es erlauben mit: %3</translation>
    </message>
    <message>
        <source>The server is a copy of another one</source>
        <translation>Der Server ist eine Kopie eines anderen</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may only read here</source>
        <translation>Die Rolle „%1“ darf hier nur lesen</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>add rows to %1</source>
        <translation>Zeilen zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>change rows of %1</source>
        <translation>Zeilen von %1 ändern</translation>
    </message>
    <message>
        <source>delete rows of %1</source>
        <translation>Zeilen von %1 löschen</translation>
    </message>
    <message>
        <source>take numbers from %1</source>
        <translation>Nummern aus %1 ziehen</translation>
    </message>
</context>
<context>
    <name>saved</name>
    <message numerus="yes">
        <source>%Ln rows changed</source>
        <translation>
            <numerusform>%Ln Zeile geändert</numerusform>
            <numerusform>%Ln Zeilen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows added</source>
        <translation>
            <numerusform>%Ln Zeile hinzugefügt</numerusform>
            <numerusform>%Ln Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows deleted</source>
        <translation>
            <numerusform>%Ln Zeile gelöscht</numerusform>
            <numerusform>%Ln Zeilen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 von %2 auf %3 geändert</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>%1 deleted: %2</source>
        <translation>%1 gelöscht: %2</translation>
    </message>
    <message>
        <source>%1, other rows changed: %2</source>
        <translation>%1, andere geänderte Zeilen: %2</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What is written to the log file, for whoever looks for a fault.</source>
        <translation>Was in die Protokolldatei geschrieben wird, für die Fehlersuche.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>When nobody uses the keys or the mouse, the password is asked for again.</source>
        <translation>Wenn niemand Tastatur oder Maus benutzt, wird wieder nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>Nach 10 Minuten</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation>Nach 2 Minuten</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>Nach 30 Minuten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Etwas ist nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Admission</name>
    <message>
        <source>This computer will not remember you: %1</source>
        <translation>Dieser Computer wird sich Sie nicht merken: %1</translation>
    </message>
    <message>
        <source>What %1 has not saved yet is behind this lock: only they can unlock it.</source>
        <translation>Was %1 noch nicht gespeichert hat, liegt hinter dieser Sperre: Nur diese Person kann sie aufheben.</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Desktop</name>
    <message>
        <source>Open a store</source>
        <translation>Einen Shop öffnen</translation>
    </message>
    <message>
        <source>Stores (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Shops (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Eine Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Copies of stores (*.sqlite *.sqlite3 *.db)</source>
        <translation>Kopien von Shops (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Gate</name>
    <message>
        <source>Open another store</source>
        <translation>Einen anderen Shop öffnen</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Als jemand anderes anmelden</translation>
    </message>
    <message>
        <source>Only %1 can unlock it.</source>
        <translation>Nur %1 kann die Sperre aufheben.</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Notice</name>
    <message>
        <source>This store is from an older Stockroom and can only be read.</source>
        <translation>Dieser Shop stammt von einem älteren Stockroom und kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This store belongs to a Django backend and can only be read.</source>
        <translation>Dieser Shop gehört zu einem Django-Backend und kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This store has no tables of Stockroom&apos;s own and can only be read.</source>
        <translation>Dieser Shop hat keine eigenen Tabellen von Stockroom und kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The database does not answer. You can go on: what you change is saved as soon as it answers again, if the window stays open until then.</source>
        <translation>Die Datenbank antwortet nicht. Sie können weiterarbeiten: Was Sie ändern, wird gespeichert, sobald sie wieder antwortet, wenn das Fenster bis dahin offen bleibt.</translation>
    </message>
    <message>
        <source>To change it here, bring it up to date.</source>
        <translation>Um ihn hier zu ändern, bringen Sie ihn auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>To change it here, adopt it.</source>
        <translation>Um ihn hier zu ändern, übernehmen Sie ihn.</translation>
    </message>
    <message>
        <source>Adopt …</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged. Stop working in it, and put a copy in its place, with Restore in the menu. What is wrong stands in the log.</source>
        <translation>Die Datei des Shops ist beschädigt. Arbeiten Sie nicht weiter darin und spielen Sie eine Kopie zurück, mit „Wiederherstellen“ im Menü. Was nicht stimmt, steht im Protokoll.</translation>
    </message>
    <message>
        <source>An update of this store&apos;s tables was begun and is not complete. It can only be read until then.</source>
        <translation>Eine Aktualisierung der Tabellen dieses Shops wurde begonnen und ist nicht fertig. Bis dahin kann er nur gelesen werden.</translation>
    </message>
    <message>
        <source>This store can only be read. %1.</source>
        <translation>Dieser Shop kann nur gelesen werden. %1.</translation>
    </message>
    <message>
        <source>It can only be read.</source>
        <translation>Er lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>To change it here, let Stockroom make them anew.</source>
        <translation>Um ihn hier zu ändern, lassen Sie Stockroom sie neu machen.</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Neu machen</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Opening</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>The keyring gave no password: %1</source>
        <translation>Der Schlüsselbund hat kein Passwort geliefert: %1</translation>
    </message>
    <message>
        <source>The keyring did not take the password, so you will be asked for it: %1</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen, daher werden Sie danach gefragt: %1</translation>
    </message>
    <message>
        <source>Creating %1 …</source>
        <translation>%1 wird angelegt …</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>„%1“ wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>Putting the copy back …</source>
        <translation>Die Kopie wird zurückgespielt …</translation>
    </message>
    <message>
        <source>“%1” is no copy of a store. %2</source>
        <translation>„%1“ ist keine Kopie eines Shops. %2</translation>
    </message>
    <message>
        <source>Still under way: %1 Wait until that is done, or cancel it.</source>
        <translation>Noch in Arbeit: %1 Warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Making the demo store …</source>
        <translation>Der Demo-Shop wird angelegt …</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::RowCommands</name>
    <message>
        <source>This store can only be read.</source>
        <translation>Dieser Shop kann nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Session</name>
    <message>
        <source>Still saving: the window closes when that is done.</source>
        <translation>Es wird noch gespeichert: Danach schließt sich das Fenster.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing noted the changes of %1 for a time, since another program made the tables anew. From now on they are in the history again.</source>
        <translation>Eine Zeit lang wurden Änderungen nicht vermerkt (%1), weil ein anderes Programm die Tabellen neu angelegt hat. Von jetzt an stehen sie wieder im Verlauf.</translation>
    </message>
    <message>
        <source>You may see nothing of this store. Ask somebody who may change that to put you into a group.</source>
        <translation>In diesem Shop dürfen Sie nichts sehen. Bitten Sie jemanden, der das ändern darf, Sie in eine Gruppe aufzunehmen.</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Telling</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What is being saved</source>
        <translation>Was gerade gespeichert wird</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Undertaking</name>
    <message>
        <source>%1 Close the window again to call it off.</source>
        <translation>%1 Schließen Sie das Fenster noch einmal, um es abzubrechen.</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Upkeep</name>
    <message>
        <source>The database does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>Something else is being done to the store.</source>
        <translation>Mit dem Shop geschieht gerade etwas anderes.</translation>
    </message>
    <message>
        <source>This store can only be read.</source>
        <translation>Dieser Shop kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Copying the store …</source>
        <translation>Der Shop wird kopiert …</translation>
    </message>
    <message>
        <source>Bringing the store up to date …</source>
        <translation>Der Shop wird auf den neuesten Stand gebracht …</translation>
    </message>
    <message>
        <source>The store is up to date.</source>
        <translation>Der Shop ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Adopting the store …</source>
        <translation>Der Shop wird übernommen …</translation>
    </message>
    <message>
        <source>The store is adopted: its changes are in the history, and can be undone.</source>
        <translation>Der Shop ist übernommen: Seine Änderungen stehen im Verlauf und lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Copies of stores (*.sqlite *.sqlite3 *.db)</source>
        <translation>Kopien von Shops (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>Copies of stores (*.dump)</source>
        <translation>Kopien von Shops (*.dump)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>Den Shop sichern</translation>
    </message>
    <message>
        <source>“%1” is the store itself.</source>
        <translation>„%1“ ist der Shop selbst.</translation>
    </message>
    <message>
        <source>Backing up the store …</source>
        <translation>Der Shop wird gesichert …</translation>
    </message>
    <message>
        <source>Backed up to “%1”.</source>
        <translation>Gesichert in „%1“.</translation>
    </message>
    <message>
        <source>Something is not saved yet. Save it, or take it back, and then restore.</source>
        <translation>Etwas ist noch nicht gespeichert. Speichern oder verwerfen Sie es, und stellen Sie dann wieder her.</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Eine Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Looking at the copy …</source>
        <translation>Die Kopie wird angesehen …</translation>
    </message>
    <message>
        <source>Putting the copy back …</source>
        <translation>Die Kopie wird zurückgespielt …</translation>
    </message>
    <message>
        <source>The store is as it was in “%1”.</source>
        <translation>Der Shop ist so, wie er in „%1“ war.</translation>
    </message>
    <message>
        <source>“%1” is no copy of a store. %2</source>
        <translation>„%1“ ist keine Kopie eines Shops. %2</translation>
    </message>
</context>
<context>
    <name>stockroom::desktop::Vault</name>
    <message>
        <source>There is no keyring.</source>
        <translation>Es gibt keinen Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::AboutDialog</name>
    <message>
        <source>About Stockroom</source>
        <translation>Über Stockroom</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>The store, at your fingertips.</source>
        <translation>Der Shop, immer zur Hand.</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>Es steht auf</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::AdoptDialog</name>
    <message>
        <source>Adopt a store</source>
        <translation>Einen Shop übernehmen</translation>
    </message>
    <message>
        <source>Stockroom can then change this store, keep a history of every change, and undo it.</source>
        <translation>Stockroom kann diesen Shop danach ändern, führt einen Verlauf jeder Änderung und kann sie rückgängig machen.</translation>
    </message>
    <message>
        <source>It adds tables whose names begin with stockroom_, and triggers that write the history. Django&apos;s own tables stay as they are, and Django goes on working.</source>
        <translation>Hinzu kommen Tabellen, deren Namen mit stockroom_ beginnen, und Trigger, die den Verlauf schreiben. Djangos eigene Tabellen bleiben, wie sie sind, und Django arbeitet weiter.</translation>
    </message>
    <message>
        <source>All that was added can be taken out again: stockroomctl release.</source>
        <translation>Alles, was hinzukam, lässt sich wieder entfernen: stockroomctl release.</translation>
    </message>
    <message>
        <source>Let readers and writers work at the same time (WAL)</source>
        <translation>Lesen und Schreiben zur selben Zeit erlauben (WAL)</translation>
    </message>
    <message>
        <source>The other program then has to be on this machine too, and two more files lie beside the store while it is used.</source>
        <translation>Das andere Programm muss dann auch auf diesem Rechner laufen, und neben dem Shop liegen zwei weitere Dateien, solange er benutzt wird.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Adopt “%1”?</source>
        <translation>„%1“ übernehmen?</translation>
    </message>
    <message>
        <source>The file is copied first; the copy lies beside it.</source>
        <translation>Zuvor wird die Datei kopiert; die Kopie liegt daneben.</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to a shared store</source>
        <translation>Mit einem gemeinsamen Shop verbinden</translation>
    </message>
    <message>
        <source>Address, if you were given one</source>
        <translation>Adresse, falls Sie eine bekommen haben</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>An address looks like postgresql://user@server/database.</source>
        <translation>Eine Adresse sieht aus wie postgresql://benutzer@server/datenbank.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Say which server the store is on.</source>
        <translation>Geben Sie an, auf welchem Server der Shop liegt.</translation>
    </message>
    <message>
        <source>Say what the database is called.</source>
        <translation>Geben Sie an, wie die Datenbank heißt.</translation>
    </message>
    <message>
        <source>Say as whom to sign in.</source>
        <translation>Geben Sie an, als wer Sie sich anmelden.</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::CreateDialog</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create a store</source>
        <translation>Einen Shop anlegen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Where the store is kept</source>
        <translation>Wo der Shop aufbewahrt wird</translation>
    </message>
    <message>
        <source>Stores (*.db *.sqlite *.sqlite3)</source>
        <translation>Shops (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>Give the store a name.</source>
        <translation>Geben Sie dem Shop einen Namen.</translation>
    </message>
    <message>
        <source>Say in which file the store is kept.</source>
        <translation>Geben Sie an, in welcher Datei der Shop liegt.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Wird angelegt …</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::LoseDialog</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>1 change is not saved yet. Close and lose it?</source>
        <translation>1 Änderung ist noch nicht gespeichert. Schließen und sie verlieren?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved yet. Close and lose them?</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht gespeichert. Schließen und sie verlieren?</numerusform>
            <numerusform>%n Änderungen sind noch nicht gespeichert. Schließen und sie verlieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not saved yet: the server does not answer. Close and lose it?</source>
        <translation>1 Änderung ist noch nicht gespeichert: Der Server antwortet nicht. Schließen und sie verlieren?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved yet: the server does not answer. Close and lose them?</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht gespeichert: Der Server antwortet nicht. Schließen und sie verlieren?</numerusform>
            <numerusform>%n Änderungen sind noch nicht gespeichert: Der Server antwortet nicht. Schließen und sie verlieren?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>All that is in “%1” now is replaced by what is in the copy, also what others saved since then.</source>
        <translation>Alles, was jetzt in „%1“ steht, wird durch den Inhalt der Kopie ersetzt, auch was andere seither gespeichert haben.</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>Nichts davon wird behalten.</translation>
    </message>
    <message>
        <source>What is there now is kept as “%1”.</source>
        <translation>Was jetzt da ist, bleibt als „%1“ erhalten.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace “%1” with the copy “%2”?</source>
        <translation>„%1“ durch die Kopie „%2“ ersetzen?</translation>
    </message>
</context>
<context>
    <name>stockroom::dialog::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>stockroom::pane::CellDelegate</name>
    <message>
        <source>out of stock</source>
        <translation>nicht vorrätig</translation>
    </message>
    <message>
        <source>%1 low</source>
        <comment>a low stock</comment>
        <translation>%1 knapp</translation>
    </message>
    <message>
        <source>“%1” is no longer in the list. What was being written, “%2” for %3, is not saved.</source>
        <translation>„%1“ ist nicht mehr in der Liste. Was gerade geschrieben wurde, „%2“ für %3, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>stockroom::pane::FormField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and its currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>made when it is left empty</source>
        <translation>wird erzeugt, wenn es leer bleibt</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderes übernehmen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Meanwhile it has become: %1</source>
        <translation>Inzwischen steht hier: %1</translation>
    </message>
</context>
<context>
    <name>stockroom::pane::FormPane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Speichern und noch eins hinzufügen</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What you have written is not saved.</source>
        <translation>Was Sie geschrieben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>This row has been deleted.</source>
        <translation>Diese Zeile wurde gelöscht.</translation>
    </message>
    <message>
        <source>The row could not be opened: %1</source>
        <translation>Die Zeile konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <comment>with its key</comment>
        <translation>Schließen (%1)</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Choose for each field; nothing is lost.</source>
        <translation>Dies wurde inzwischen geändert. Wählen Sie für jedes Feld; nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>stockroom::pane::ListPane</name>
    <message>
        <source>Only rows that were looked at can be deleted together: choose fewer.</source>
        <translation>Nur Zeilen, die schon zu sehen waren, lassen sich zusammen löschen: Wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This store can only be read.</source>
        <translation>Dieser Shop kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>The rows could not be read</source>
        <translation>Die Zeilen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No row fits “%1”.</source>
        <translation>Keine Zeile passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>The first one that you add stands here.</source>
        <translation>Das Erste, was Sie hinzufügen, steht hier.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a row, its field, and why it was refused</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What was refused is not saved. Correct it, or give it up with Esc.</source>
        <translation>Was abgelehnt wurde, ist nicht gespeichert. Berichtigen Sie es oder verwerfen Sie es mit Esc.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number, and all that are counted: 5 of 12 products</comment>
        <translation>%2, davon %1 gefunden</translation>
    </message>
    <message>
        <source>It was added, but does not fit the search and is not shown.</source>
        <translation>Es wurde hinzugefügt, passt aber nicht zur Suche und wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Not all rows are here: reading was cancelled.</source>
        <translation>Hier stehen nicht alle Zeilen: Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Nicht alles gelesen</translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1 of %2 cannot be.</source>
        <comment>a number, and all with what they are: 43 of 44 products</comment>
        <translation>Nichts wurde gelöscht: %1 von %2 lassen sich nicht löschen.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <comment>reasons</comment>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>This row is still being read.</source>
        <translation>Diese Zeile wird noch gelesen.</translation>
    </message>
    <message>
        <source>%1: Enter changes it.</source>
        <comment>a field that is yes or no</comment>
        <translation>%1: Eingabe ändert es.</translation>
    </message>
    <message>
        <source>%1 is edited in the form, which Ctrl+Enter opens.</source>
        <comment>a field</comment>
        <translation>%1 wird im Formular bearbeitet, das Strg+Eingabe öffnet.</translation>
    </message>
    <message>
        <source>%1 cannot be edited.</source>
        <comment>a field</comment>
        <translation>%1 kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Typing or Enter edits a cell, Ctrl+Enter opens the row.</source>
        <translation>Tippen oder Eingabe bearbeitet eine Zelle, Strg+Eingabe öffnet die Zeile.</translation>
    </message>
    <message>
        <source>“%1” went to its place in the order.</source>
        <comment>a row that was edited</comment>
        <translation>„%1“ steht jetzt an seinem Platz in der Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>stockroom::pane::PartsList</name>
    <message>
        <source>%1 of %2 are shown.</source>
        <translation>%1 von %2 werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>stockroom::store::AsyncStore</name>
    <message>
        <source>It was not saved, so there is nothing to take back.</source>
        <translation>Es wurde nicht gespeichert, also gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The change stays in the list of what can be undone.</source>
        <translation>Die Änderung bleibt in der Liste dessen, was rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>The change stays in the list of what can be done again.</source>
        <translation>Die Änderung bleibt in der Liste dessen, was wiederholt werden kann.</translation>
    </message>
    <message>
        <source>The change is no longer in the list of what can be undone.</source>
        <translation>Die Änderung steht nicht mehr in der Liste dessen, was rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>The change is no longer in the list of what can be done again.</source>
        <translation>Die Änderung steht nicht mehr in der Liste dessen, was wiederholt werden kann.</translation>
    </message>
</context>
<context>
    <name>stockroom::table::EntityTable</name>
    <message>
        <source>This was changed meanwhile.</source>
        <translation>Dies wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>This was changed to %1 meanwhile.</source>
        <translation>Dies wurde inzwischen auf %1 geändert.</translation>
    </message>
    <message>
        <source>In the cell, Enter twice writes yours over it, and Esc keeps what is there.</source>
        <translation>In der Zelle schreibt zweimal Enter Ihres darüber, und Esc behält, was da ist.</translation>
    </message>
</context>
<context>
    <name>stockroom::widget::NavigationBar</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>stockroom::widget::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stockroom::widget::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>stockroom::widget::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>stockroom::window::FirstPage</name>
    <message>
        <source>Making the administrator …</source>
        <translation>Die Verwaltung wird eingerichtet …</translation>
    </message>
    <message>
        <source>Make the administrator</source>
        <translation>Verwaltung einrichten</translation>
    </message>
    <message>
        <source>Say what the administrator is called.</source>
        <translation>Sagen Sie, wie der Benutzer der Verwaltung heißt.</translation>
    </message>
    <message>
        <source>Think of a password.</source>
        <translation>Denken Sie sich ein Passwort aus.</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>Das ist nicht dasselbe Passwort.</translation>
    </message>
    <message>
        <source>Nobody can sign in to this store yet. Make its first administrator: who may do everything, and let others in.</source>
        <translation>Noch kann sich bei diesem Shop niemand anmelden. Richten Sie die erste Verwaltung ein: Sie darf alles und lässt andere hinein.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>E-Mail, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Noch einmal dasselbe Passwort</translation>
    </message>
</context>
<context>
    <name>stockroom::window::MainWindow</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>%1 – Stockroom</source>
        <translation>%1 – Stockroom</translation>
    </message>
    <message>
        <source>Show a section</source>
        <translation>Einen Bereich zeigen</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+%1</source>
        <translation>Strg+1 bis Strg+%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Replace what stands in the cell</source>
        <translation>Ersetzen, was in der Zelle steht</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <comment>keys</comment>
        <translation>Buchstaben und Ziffern</translation>
    </message>
</context>
<context>
    <name>stockroom::window::RecentList</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>stockroom::window::SignInPage</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde wieder.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Say as whom to sign in.</source>
        <translation>Sagen Sie, als wer Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Locked. What you were doing is still there.</source>
        <translation>Gesperrt. Was Sie gerade taten, ist noch da.</translation>
    </message>
    <message>
        <source>Sign in to open the store.</source>
        <translation>Melden Sie sich an, um den Shop zu öffnen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remember me on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>People to try this demo store as:</source>
        <translation>Personen, als die man diesen Beispielshop ausprobieren kann:</translation>
    </message>
</context>
<context>
    <name>stockroom::window::TopBar</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>Commands (F10)</source>
        <translation>Befehle (F10)</translation>
    </message>
</context>
<context>
    <name>stockroom::window::WelcomeWindow</name>
    <message>
        <source>Welcome to Stockroom</source>
        <translation>Willkommen bei Stockroom</translation>
    </message>
    <message>
        <source>The store, at your fingertips.</source>
        <translation>Der Shop, immer zur Hand.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Stores that you open are listed here.</source>
        <translation>Shops, die Sie öffnen, stehen hier.</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Zuletzt geöffnete Shops</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Restore a copy …</source>
        <translation>Eine Kopie wiederherstellen …</translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>Required, server verified</source>
        <translation>Verlangt, Server geprüft</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>This store belongs to a Django backend. Stockroom can take it in and leaves its tables as they are; say so with --adopt.</source>
        <translation>Dieser Shop gehört zu einem Django-Backend. Stockroom kann ihn übernehmen und lässt seine Tabellen, wie sie sind; sagen Sie das mit --adopt.</translation>
    </message>
    <message>
        <source>There is no step %1; the newest is %2</source>
        <translation>Es gibt keinen Schritt %1; der neueste ist %2</translation>
    </message>
    <message>
        <source>Not everything is known before this: nothing noted the changes of %1.</source>
        <translation>Davor ist nicht alles bekannt: Nichts hat die Änderungen von %1 vermerkt.</translation>
    </message>
    <message>
        <source>Others use the store. Nothing was changed.</source>
        <translation>Andere benutzen den Shop. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing of Stockroom&apos;s in this store.</source>
        <translation>In diesem Shop ist nichts von Stockroom.</translation>
    </message>
    <message>
        <source>It is used by: %1.</source>
        <translation>Benutzt wird er von: %1.</translation>
    </message>
    <message>
        <source>The store is adopted, but its journal cannot be changed while others use it. Say the same again when they are done.</source>
        <translation>Der Shop ist übernommen, aber sein Journal lässt sich nicht ändern, solange andere ihn benutzen. Sagen Sie dasselbe noch einmal, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>It has no table “%1”, so it is no copy of a store.</source>
        <translation>Darin fehlt die Tabelle „%1“, es ist also keine Kopie eines Shops.</translation>
    </message>
    <message>
        <source>Somebody has taken tables of Stockroom&apos;s out of this store: %1.</source>
        <translation>Jemand hat Tabellen von Stockroom aus diesem Shop genommen: %1.</translation>
    </message>
    <message>
        <source>Without it nobody knows what the store has. Take Stockroom out of it with “stockroomctl release”, and then in again.</source>
        <translation>Ohne sie weiß niemand, was der Shop hat. Nehmen Sie Stockroom mit „stockroomctl release“ heraus und dann wieder hinein.</translation>
    </message>
    <message>
        <source>Not everything is known before this: somebody had taken %1 away.</source>
        <translation>Vor diesem Punkt ist nicht alles bekannt: Jemand hatte %1 weggenommen.</translation>
    </message>
    <message>
        <source>The store&apos;s currency stood there. Say it, as in: %1 --currency EUR</source>
        <translation>Dort stand die Währung des Shops. Nennen Sie sie, etwa so: %1 --currency EUR</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Open the demo store</source>
        <translation>Den Demo-Shop öffnen</translation>
    </message>
    <message>
        <source>5,000 products and two years of orders to try things on.</source>
        <translation>5.000 Artikel und zwei Jahre Bestellungen zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Create a store</source>
        <translation>Einen Shop anlegen</translation>
    </message>
    <message>
        <source>A file on this computer. Nothing to install.</source>
        <translation>Eine Datei auf diesem Computer. Nichts zu installieren.</translation>
    </message>
    <message>
        <source>Connect to a shared store</source>
        <translation>Mit einem gemeinsamen Shop verbinden</translation>
    </message>
    <message>
        <source>PostgreSQL, for many people at once.</source>
        <translation>PostgreSQL, für viele Leute zugleich.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>A store, or the database of a Django backend.</source>
        <translation>Ein Shop oder die Datenbank eines Django-Backends.</translation>
    </message>
</context>
</TS>
