### Wat wordt geschreven, en waar

output-lost = De uitkomst is niet of niet helemaal getoond: { $reason }
output-lost-stored = De uitkomst is niet of niet helemaal getoond ({ $reason }), maar alles is vastgelegd in: { $paths }. Typ de opdracht niet opnieuw.
output-screen = Een bestand op .{ $extension } is niet op het scherm te tonen
output-screen-help = Typ een naam: -o naam.{ $extension }
output-pdf = PDF maakt ivp niet
output-pdf-help = Maak een Word-bestand (-o { $path }) en bewaar dat als PDF.
output-other-format = Een bestand op .{ $extension } past niet bij --format { $format }
output-other-format-help = { $extension ->
    [pdf] PDF maakt ivp niet. Maak een Word-bestand (-o evaluatie.docx) en bewaar dat als PDF.
   *[other] Kies een naam op .{ $extension }, of een andere --format.
}

# ivp export --format datapackage. Van een tabel of kolom: de titel, een dubbele punt, en wat erin staat.
cli-into-git = { $path } ligt in de map waarin git de geschiedenis bewaart
cli-into-git-help = Noem een plaats buiten de map .git.
cli-into-plan = { $path } ligt in de map van het plan; kies een andere plaats
help-history-output = Schrijf naar dit bestand.
history-internal = { $title } is intern: een grafiek is om te publiceren
history-internal-help = Bekijk de cijfers zelf met: ivp history { $id }
history-no-chart = Van ‘{ $title }’ is geen grafiek te tekenen: daarvoor zijn ten minste twee cijfers nodig, en geen ja of nee
history-png-file = Een afbeelding gaat naar een bestand; typ erbij: -o grafiek.png

# Wat een afgebroken opdracht nog moest schrijven
journal-finished = Een eerdere opdracht is halverwege afgebroken. Wat die in het plan aan het schrijven was, is nu afgemaakt: { $names }
journal-changed = Een eerdere opdracht is halverwege afgebroken, en daarna is { $file } veranderd. ivp schrijft daar niet overheen.
journal-changed-help =
    Wat de opdracht wilde schrijven, staat in { $journal }. Bewaar daar een kopie van als u die tekst nog nodig hebt.
    Wilt u de bestanden van het plan houden zoals ze nu zijn? Verwijder dan { $journal } en typ: ivp check
journal-damaged = { $journal } is beschadigd. Daarin staat wat een eerdere opdracht in het plan aan het schrijven was toen die werd afgebroken.
journal-damaged-help =
    Kijk in het plan of de bestanden kloppen; staat het plan in git, typ dan: git diff
    Verwijder daarna { $journal } en typ: ivp check
journal-not-finished = Een eerdere opdracht is halverwege afgebroken, zodat sommige bestanden van het plan oud zijn en andere nieuw. Het afmaken lukt niet, door { $path }: { $reason }
journal-not-finished-help = Neem de oorzaak weg en typ de opdracht opnieuw. Mag u niet in het plan schrijven, vraag dan iemand die dat mag om te typen: ivp check
write-changed = { $path } is intussen door iets anders opgeslagen. Er is niets geschreven
write-changed-help = Typ de opdracht nog eens: dan telt mee wat er nu staat.
write-changed-partly = { $path } is intussen door iets anders opgeslagen. Wel geschreven: { $names }
write-changed-partly-help = Typ: ivp check. Daar staat hoe het verder moet; typ deze opdracht niet opnieuw.
journal-partly = Nog niet alles is geschreven, door { $path }: { $reason }. Wel geschreven: { $names }
journal-partly-help = Neem de oorzaak weg en typ: ivp check. De rest wordt dan alsnog geschreven; typ deze opdracht niet opnieuw.
evaluation-start-refused = Niets geschreven: met dit bestand zou het plan ongeldig zijn
io-other = { $text }
