### Wat wordt geschreven, en waar

output-lost = De uitkomst is niet of niet helemaal getoond: { $reason }
output-lost-stored = De uitkomst is niet of niet helemaal getoond ({ $reason }), maar alles is vastgelegd in: { $paths }. Typ de opdracht niet opnieuw.
output-screen = Een bestand op .{ $extension } is niet op het scherm te tonen
output-screen-help = Typ een naam: -o naam.{ $extension }
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
