### ivp action

help-action = Het uitvoeringsplan: toon acties, voeg er een toe, werk er een bij of haal er een weg.
help-action-usage = ivp action OPDRACHT [opties]
help-action-more = Uitleg over een opdracht: ivp action add --help
help-action-list = De acties per jaar, met stand, einde en geld per programma.
help-action-list-usage = ivp action list [NAAM] [opties]
help-action-list-id = Alleen dit jaar, deze prioriteit, doelstelling of actie.
help-action-list-format = De vorm van het overzicht.
help-action-add = Voeg een actie toe aan het uitvoeringsplan van een jaar.
help-action-add-usage = ivp action add JAAR/NAAM --title TITEL [opties]
help-action-add-more =
    Voorbeeld:
        ivp action add 2026/meldpunt --title "Meldpunt openen"
            --goal ondermijning/meldpunt --lead gemeente --end 2026-Q3
            --budget 6000 --programme integrale-veiligheid
    Staat er nog geen uitvoeringsplan van dat jaar, dan wordt het bestand gemaakt.
help-action-add-id = Het jaar en de korte naam, bijvoorbeeld 2026/meldpunt.
help-action-add-title = De titel.
help-action-add-goal = De doelstelling waaraan de actie bijdraagt; mag meer dan één keer.
help-action-add-basis = Andere grondslag, zoals een regionaal plan.
help-action-add-text = Wat de actie inhoudt.
help-action-add-partner = Een partner die meedoet; mag meer dan één keer.
help-action-add-programme = Het begrotingsprogramma dat de actie betaalt; mag meer dan één keer.
help-action-add-state = De stand: gepland, gestart, afgerond, vertraagd of vervallen; zonder deze optie: gepland.
help-action-add-lead = De trekker.
help-action-add-agreed = Wat met partners is afgesproken.
help-action-add-portfolio = De functie van de portefeuillehouder, bijvoorbeeld "burgemeester".
help-action-add-start = De periode waarin de actie begint.
help-action-add-end = De periode waarin de actie klaar moet zijn.
help-action-add-budget = Het budget in euro.
help-action-add-spent = Wat is besteed, in euro.
help-action-add-requested = Extra geld, nog te besluiten, in euro.
help-action-add-year = Het jaar waarover --budget en --spent gaan, van een actie over meer jaren.
help-action-add-hours = Hoeveel uren het de eigen organisatie kost.
help-action-add-internal = Deze actie wordt nooit gepubliceerd.
help-action-add-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-action-add-commit = Leg het bestand daarna vast in git.
help-action-set = Werk een actie bij: de stand, het resultaat, geld, een logregel of wat er is afgesproken.
help-action-set-usage = ivp action set NAAM [opties]
help-action-set-more =
    Voorbeelden:
        ivp action set 2025/meldpunt --state afgerond --result "Geopend op 4 september"
        ivp action set 2025/meldpunt --spent 5.100,50 --log "Laatste factuur betaald"
help-action-set-id = De naam van de actie, bijvoorbeeld 2025/meldpunt.
help-action-set-title = De titel.
help-action-set-goal = De doelstelling waaraan de actie bijdraagt; mag meer dan één keer. Wat er staat, wordt vervangen.
help-action-set-basis = Andere grondslag, zoals een regionaal plan.
help-action-set-text = Wat de actie inhoudt.
help-action-set-partner = Een partner die meedoet; mag meer dan één keer. De lijst die er staat, wordt vervangen.
help-action-set-programme = Het begrotingsprogramma dat de actie betaalt; mag meer dan één keer. De lijst die er staat, wordt vervangen.
help-action-set-state = De stand: gepland, gestart, afgerond, vertraagd of vervallen.
help-action-set-lead = De trekker.
help-action-set-agreed = Wat met partners is afgesproken.
help-action-set-portfolio = De functie van de portefeuillehouder, bijvoorbeeld "burgemeester".
help-action-set-start = De periode waarin de actie begint.
help-action-set-end = De periode waarin de actie klaar moet zijn.
help-action-set-budget = Het budget in euro.
help-action-set-spent = Wat is besteed, in euro.
help-action-set-requested = Extra geld, nog te besluiten, in euro.
help-action-set-year = Het jaar waarover --budget en --spent gaan, van een actie over meer jaren.
help-action-set-hours = Hoeveel uren het de eigen organisatie kost.
help-action-set-internal = Deze actie wordt nooit gepubliceerd.
help-action-set-result = Wat de actie heeft opgeleverd.
help-action-set-log = Een logregel, met de datum van vandaag.
help-action-set-clear = Maak leeg wat deze optie vult, bijvoorbeeld --clear end; mag meer dan één keer.
help-action-set-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-action-set-commit = Leg het bestand daarna vast in git.
help-action-remove = Haal een actie weg uit het uitvoeringsplan, met haar logboek.
help-action-remove-usage = ivp action remove NAAM [opties]
help-action-remove-more =
    Gaat een actie niet door, dan is meestal beter:
        ivp action set 2025/meldpunt --state vervallen --result "Vervallen: …"
    Zo blijft te zien dat de actie er was, en waarom zij niet doorgaat.
help-action-remove-id = De naam van de actie, bijvoorbeeld 2025/meldpunt.
help-action-remove-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-action-remove-commit = Leg het bestand daarna vast in git.
help-value-title = TITEL
help-value-goal = NAAM
help-value-basis = TEKST
help-value-text = TEKST
help-value-partner = PARTNER
help-value-programme = PROGRAMMA
help-value-state = STAND
help-value-lead = PARTNER
help-value-agreed = TEKST
help-value-portfolio = FUNCTIE
help-value-start = PERIODE
help-value-end = PERIODE
help-value-budget = BEDRAG
help-value-spent = BEDRAG
help-value-requested = BEDRAG
help-value-hours = AANTAL
help-value-result = TEKST
help-value-log = TEKST
help-value-clear = OPTIE
act-year = Uitvoeringsplan { $year } · niet vastgesteld
act-year-none = { $year } · geen eigen uitvoeringsplan; dit loopt door uit een ander jaar
act-year-adopted = Uitvoeringsplan { $year } · vastgesteld door: { $body }
act-year-adopted-on = Uitvoeringsplan { $year } · vastgesteld op { $date } door: { $body }
act-counts =
    { $count ->
        [one] 1 actie: { $counts }
       *[other] { $count } acties: { $counts }
    }
act-count-overdue = { $count ->
    [one] 1 had al klaar moeten zijn
   *[other] { $count } hadden al klaar moeten zijn
}
act-incomplete = Dit uitvoeringsplan heeft fouten: er kunnen acties ontbreken. Zie onderaan of typ: ivp check
act-invalid = ongeldig; de bedragen tellen niet mee
act-action = Actie
act-goal = { $count ->
    [one] doelstelling { $goal }
   *[other] doelstellingen { $goal }
}
act-hour = { $hours } uur
act-hours = { $hours } uur
act-over-years = loopt van { $first } t/m { $last }
act-over-years-money = loopt van { $first } t/m { $last }; bedragen over die jaren samen
act-without-goal = Zonder doelstelling ({ $count })
act-basis = grondslag: { $basis }
act-no-basis = geen grondslag vermeld
act-money-year = Geld { $year }
act-money-years = Geld { $first }–{ $last }, alle jaren samen
act-shared = { $names } (samen)
act-shared-note = Een actie die meer programma's betalen, staat op een eigen regel (samen) en telt één keer mee.
act-no-programme = Zonder programma
act-total = Totaal
act-of-dropped = waarvan vervallen acties
act-money-over-years = { $names }, over { $first }–{ $last }
act-money-over-years-note = Bedragen over meer jaren die niet per jaar zijn verdeeld, tellen niet mee in het totaal.
act-money-incomplete = Niet alle bedragen zijn meegeteld: het plan heeft fouten.
act-none = Er staan nog geen acties in een uitvoeringsplan.
act-none-of = Er staan geen acties in een uitvoeringsplan bij ‘{ $name }’.
act-written = Vastgelegd: { $title } ({ $name }), in { $path }, regel { $line }:
act-would-write = Zou worden vastgelegd: { $title } ({ $name }), in { $path }, regel { $line }:
act-removed = Weggehaald: { $title } ({ $name }), uit { $path }, regel { $line }:
act-would-remove = Zou worden weggehaald: { $title } ({ $name }), uit { $path }, regel { $line }:
act-unchanged = Niets te wijzigen: zo staat { $title } ({ $name }) al in { $path }, regel { $line }.
act-line-was = { $line } (was { $was })
act-line-gone = { $was } (weggehaald)
act-clear-year = ‘--clear year’ haalt het bedrag van één jaar weg; van welk jaar, is niet getypt
act-clear-year-help = Typ het jaar erbij, bijvoorbeeld: --clear year --year 2026
act-year-without-money = Wat verandert er in { $year }? Er staat geen bedrag bij.
act-year-without-money-help = Typ bijvoorbeeld: --year { $year } --budget 4000 --spent 1500
act-goal-now = Doelstelling ‘{ $goal }’: was { $was }, nu { $state }
act-goal-still = Doelstelling ‘{ $goal }’ blijft: { $state }
act-decision-needed = Het uitvoeringsplan { $year } is vastgesteld. Deze wijziging gaat verder dan stand, resultaat, besteding of logboek en vraagt dus een besluit van het college.
act-decision-needed-evaluated = De evaluatie van { $year } is vastgesteld, en daarmee wat er dat jaar is gedaan. Deze wijziging vraagt dus een besluit van het college.
act-commit-added = Actie { $name } toegevoegd: { $title }
act-commit-changed = Actie { $name } bijgewerkt: { $title }
act-commit-removed = Actie { $name } weggehaald: { $title }
act-written-not-committed = De actie staat in { $path }, maar is niet in git vastgelegd. { $why }
act-name = ‘{ $name }’ is geen naam voor een actie
act-name-help = Schrijf het jaar en een korte naam van kleine letters, cijfers en streepjes, bijvoorbeeld 2026/meldpunt
act-nothing-asked = U hebt niet getypt wat er verandert
act-nothing-asked-help = Bijvoorbeeld: --state done, --result "…", --spent 5100 of --log "…"
act-no-file = Er is geen uitvoeringsplan { $year }
act-no-file-help = Typ ivp action list om de acties te zien die er zijn. Een nieuwe actie begint u met ivp action add { $name } --title "…".
act-already-there = De actie { $name } bestaat al (regel { $line } van het uitvoeringsplan)
act-already-there-help = Kies een andere naam, of werk de actie bij met ivp action set { $name }
act-inline = Niets vastgelegd: in het uitvoeringsplan { $year } staat ‘{ $key }’ als lijst tussen haken
act-inline-help = Zet elk onderdeel onder een kopregel { $header }
act-file-has-errors = Niets vastgelegd: het uitvoeringsplan heeft fouten. Herstel die eerst.
act-refused = Niets vastgelegd: met deze wijziging zou het plan ongeldig zijn
act-title-help = Typ de titel erachter: --title "Wat er gebeurt".
act-no-amount-help = Is dat niet bekend, laat { $option } dan weg.
act-choose-partner = Kies uit: { $words }. Een nieuwe partner zet u eerst in partners.toml.
act-is-indicator = ‘{ $name }’ is een indicator, geen actie
act-is-indicator-help = Een cijfer legt u vast met: ivp record { $name } CIJFER --period PERIODE
act-is-goal = ‘{ $name }’ is een doelstelling, geen actie
act-is-goal-help = Typ ivp action list { $name } voor de acties die eraan bijdragen.
