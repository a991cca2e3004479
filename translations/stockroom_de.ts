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
</context>
<context>
    <name>database</name>
    <message>
        <source>There are tables in &quot;%1&quot; already: a store is made in an empty place alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row has the same %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that it refers to is not there, or it is still referred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that %1 refers to is not there, or it is still referred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not allow this value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the store is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction had failed before; nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 has no line &quot;-- down&quot; between its halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is from a newer Stockroom: it has the step %1 (%2), which this one does not know. Please update Stockroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store lacks the step %1 (%2), but has the step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was made with another form of the step %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 (%2) failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are not numbered one by one: %1 stands where %2 should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step %1; the newest is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no database: postgresql://host/database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: ports are numbers from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not have a semicolon in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a store has no null character in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store is a file or begins with postgresql://, not with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a file on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has a % in it that must be written as %25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no room for this now; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow you this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store may only be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not take this value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 does not let you in; is the password right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 does not let &quot;%2&quot; in; is the password right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 has no database &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use the database &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 takes no connections for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 has no room for one more connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on %1 refused the connection (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took longer than the server allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the store; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file, or its folder, may only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file, or one beside it, cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no SQLite database, or it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: parts of it are missing or make no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while the store was read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write in the folder &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled; the store is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo store has from 0 to %1 products and orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders need products; ask for one at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has %1 already; demo data is only put into an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">Artikel</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished">Bestellungen</translation>
    </message>
    <message>
        <source>Order items</source>
        <translation type="unfinished">Bestellpositionen</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>opening</name>
    <message>
        <source>A currency has three capital letters, like EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; make a store in it with: stockroomctl init %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a store: %2</source>
        <translation type="unfinished"></translation>
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
    <name>problem</name>
    <message>
        <source>This database has no table “%1”, so it is no store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” lacks what a store needs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an amount with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a time, such as 2026-03-31 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be compared: use “:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has no change “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has nothing called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a character that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a single line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only contain letters without accents, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an address such as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters; this has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only contain letters, digits and @ . + - _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given a value of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is taken already; it must be unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be a part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was refused by the database: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2 (%3) still refer to it.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>stockroom::dialog::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
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
        <source>Edit the cell, or open the row</source>
        <translation>Zelle bearbeiten oder Zeile öffnen</translation>
    </message>
    <message>
        <source>F2, Enter</source>
        <translation>F2, Eingabe</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
    <name>value</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
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
