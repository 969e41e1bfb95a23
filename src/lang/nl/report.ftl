### ivp report

help-report = Het stuk over een halfjaar, kwartaal of maand: wat van het plan afwijkt, met oorzaak en maatregel.
help-report-usage = ivp report PERIODE [opties]
help-report-more =
    Voorbeelden:
        ivp report 2026-H1 --start
        ivp report 2026-H1 -o tussenrapportage.docx
    Over een heel jaar gaat de evaluatie: ivp evaluate 2026
help-report-period = Het halfjaar (2026-H1), het kwartaal (2026-Q3) of de maand (2026-08).
help-report-format = De vorm; anders volgens de naam bij -o.
help-report-output = Schrijf naar een bestand: .md, .html, .docx of .json.
help-report-strict = Meld een fout zolang er een oorzaak of maatregel ontbreekt.
help-report-start = Maak het bestand waarin u oorzaak en maatregel invult.
report-title = Tussenrapportage { $period }
report-title-of = { $title } integraal veiligheidsplan { $municipality }
report-running = Tussenstand: deze periode is nog niet voorbij.
report-unusable = Het bestand van deze tussenrapportage heeft fouten; de teksten daaruit ontbreken hier.
report-since-day = { $date }
report-since-evaluation = de evaluatie over { $year }
report-since-report = de tussenrapportage over: { $period }
report-counts =
    { $count ->
        [0] Sinds { $since } wijkt niets af van het plan: geen afspraak is gemist, geen nieuw cijfer blijft achter bij wat het plan wil of is meer dan toevallig verslechterd, geen actie is over haar datum, geen budget is overschreden en geen toezegging is te laat.
        [one] Sinds { $since } wijkt één punt af van het plan.
       *[other] Sinds { $since } wijken { $count } punten af van het plan.
    }
report-counts-public =
    { $count ->
        [0] Van wat openbaar is, wijkt sinds { $since } niets af van het plan: geen afspraak is gemist, geen nieuw cijfer blijft achter bij wat het plan wil of is meer dan toevallig verslechterd, geen actie is over haar datum, geen budget is overschreden en geen toezegging is te laat.
        [one] Van wat openbaar is, wijkt sinds { $since } één punt af van het plan.
       *[other] Van wat openbaar is, wijken sinds { $since } { $count } punten af van het plan.
    }
report-other = Overig
report-more =
    { $count ->
        [one] En nog één punt: { $names }.
       *[other] En nog { $count } punten: { $names }.
    }
report-more-texts =
    { $count ->
        [one] Bij één van deze punten is een oorzaak of maatregel opgeschreven; voor die tekst is hier geen plaats.
       *[other] Bij { $count } van deze punten is een oorzaak of maatregel opgeschreven; voor die teksten is hier geen plaats.
    }
report-cause = Oorzaak: { $text }
report-measure = Maatregel: { $text }
report-missing-cause = De oorzaak ontbreekt.
report-missing-measure = De maatregel ontbreekt.
report-missed = { $count } van { $promised } { $period-when }
report-missed-part = { $part }: { $count } van { $promised } { $period-when }
report-exceeded = { $count } { $period-when }, meer dan de norm van { $promised }
report-exceeded-part = { $part }: { $count } { $period-when }, meer dan de norm van { $promised }
report-action-overdue = actie ‘{ $title }’ had klaar moeten zijn { $end-when }
report-action-delayed = actie ‘{ $title }’ is uitgesteld
report-action-delayed-why = actie ‘{ $title }’ is uitgesteld ({ $text })
report-over-budget = actie ‘{ $title }’ kostte { $spent } bij een budget van { $budget }
report-followup = { $kind } ‘{ $text }’ had uiterlijk { $due-when } afgedaan moeten zijn
report-alone-overdue = had klaar moeten zijn { $end-when }
report-alone-delayed = deze actie is uitgesteld
report-alone-delayed-why = deze actie is uitgesteld ({ $text })
report-alone-over-budget = deze actie kostte { $spent } bij een budget van { $budget }
report-alone-followup = deze { $kind } had uiterlijk { $due-when } afgedaan moeten zijn
report-norms = Hoe staan de afspraken per jaar?
report-so-far = { $value } na { $months ->
    [1] één maand
    [2] twee maanden
    [3] drie maanden
    [4] vier maanden
    [5] vijf maanden
    [6] zes maanden
    [7] zeven maanden
    [8] acht maanden
    [9] negen maanden
    [10] tien maanden
    [11] elf maanden
   *[other] twaalf maanden
}, vorig jaar toen { $before } ({ $norm } per jaar)
report-not-recorded = Nog niet te zeggen, want niet (alles) vastgelegd: { $names }.
report-withheld = Niet openbaar, dus hier zonder oordeel: { $names }.
report-start = Er moet nog iets worden ingevuld. Typ ivp report { $period } --start om het bestand daarvoor te maken.
report-fill-in = In reports/{ $period }.toml moet nog iets worden ingevuld.
report-strict =
    { $count ->
        [one] In de tussenrapportage { $period } ontbreekt nog één oorzaak of maatregel.
       *[other] In de tussenrapportage { $period } ontbreken nog { $count } oorzaken of maatregelen.
    }
report-file-head =
    Tussenrapportage { $period }. Vul de teksten in tussen de aanhalingstekens; voor meer regels: drie aanhalingstekens.
    Wat leeg blijft, telt als ontbrekend. Typ daarna: ivp report { $period }
    Wordt het stuk verzonden? Voeg dan toe: as_of = { $date } (de datum tot wanneer de cijfers bekend waren).
report-start-refused = Er is niets geschreven.
report-already-started = Deze tussenrapportage bestaat al: { $path }
report-already-started-help = Vul dat bestand aan met een teksteditor.
report-written = Geschreven: { $path }. Vul de teksten in met een teksteditor, en typ daarna: ivp report { $period }
report-no-period = De periode ontbreekt.
report-period-help = Typ een halfjaar, kwartaal of maand, bijvoorbeeld: ivp report { $example }
report-whole-year = Over heel { $year } gaat de evaluatie
report-whole-year-help = Typ: ivp evaluate { $year }
report-other-period = ‘{ $text }’ is geen halfjaar, kwartaal of maand
report-not-begun = { $period } moet nog beginnen
