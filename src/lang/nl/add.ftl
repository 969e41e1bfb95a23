### ivp add

help-add = Voeg iets toe aan het plan: een doelstelling, een indicator, een pijler, een bron of een partner.
help-add-usage = ivp add OPDRACHT [opties]
help-add-more = Uitleg over een opdracht: ivp add goal --help
help-add-goal = Voeg een doelstelling toe aan een prioriteit.
help-add-goal-usage = ivp add goal --priority PRIORITEIT --title TITEL --kind SOORT [opties]
help-add-goal-more =
    Voorbeeld:
        ivp add goal --priority jeugd --title "Op de weekmarkt in gesprek" --kind recurring --lead gemeente
help-add-goal-priority = De prioriteit.
help-add-goal-kind = De soort: komt terug, één keer klaar, doorlopend, of een resultaat (outcome).
help-add-goal-pillar = De pijler waar de doelstelling bij hoort.
help-add-goal-text = De tekst zoals die in het plan staat.
help-add-goal-lead = De trekker.
help-add-goal-partner = Een partner; mag meer dan één keer.
help-add-goal-id = De korte naam; anders maakt ivp die van de titel.
help-add-goal-title = De titel.
help-add-goal-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-add-indicator = Voeg een indicator toe: wat wordt gemeten, en wat het streven is.
help-add-indicator-usage = ivp add indicator --priority PRIORITEIT --title TITEL --kind SOORT --unit EENHEID --direction RICHTING [opties]
help-add-indicator-more =
    Voorbeelden:
        ivp add indicator --goal jeugd/op-de-weekmarkt --title "Keren op de weekmarkt" --unit count --at-least 2 --each year
        ivp add indicator --priority jeugd --kind effect --title "Overlast door jeugd" --unit count --direction lower
            --source politie --baseline 2025 --target -10% --by 2031
help-add-indicator-priority = De prioriteit, of monitor voor de overige onderwerpen.
help-add-indicator-kind = De soort: effect of performance; met --goal is dat performance.
help-add-indicator-goal = De doelstelling die ermee wordt gemeten.
help-add-indicator-unit = Wat het cijfer is: een aantal, een percentage, een cijfer, een bedrag …
help-add-indicator-per = Per hoeveel, bij een cijfer per inwoner: 1000.
help-add-indicator-direction = Welke kant goed is: lager, hoger, gelijk, of dat vraagt duiding.
help-add-indicator-frequency = Hoe vaak er een cijfer is; anders elk jaar.
help-add-indicator-source = De bron; mag meer dan één keer.
help-add-indicator-pillar = De pijler.
help-add-indicator-text = De tekst zoals die in het plan staat.
help-add-indicator-question = De vraag, bij een enquête.
help-add-indicator-baseline = De nulmeting: het jaar waarmee wordt vergeleken, of een reeks jaren (2015/2019).
help-add-indicator-target = De streefwaarde: een cijfer, of een verandering zoals -10%.
help-add-indicator-within = Hoeveel het om de nulmeting mag schommelen, als het gelijk moet blijven: 5%.
help-add-indicator-by = Het jaar waarin de streefwaarde moet zijn gehaald.
help-add-indicator-at-least = Zoveel ten minste in elke periode.
help-add-indicator-at-most = Zoveel ten hoogste in elke periode.
help-add-indicator-each = De periode: maand, kwartaal, halfjaar, jaar of planperiode; anders jaar.
help-add-indicator-id = De korte naam; anders maakt ivp die van de titel.
help-add-indicator-title = De titel.
help-add-indicator-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-add-pillar = Voeg een pijler toe aan een prioriteit.
help-add-pillar-usage = ivp add pillar --priority PRIORITEIT --title TITEL [opties]
help-add-pillar-priority = De prioriteit.
help-add-pillar-ambition = De ambitie van de pijler.
help-add-pillar-id = De korte naam; anders maakt ivp die van de titel.
help-add-pillar-title = De titel.
help-add-pillar-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-add-source = Voeg een bron toe: waar cijfers vandaan komen.
help-add-source-usage = ivp add source --title NAAM [opties]
help-add-source-publisher = De uitgever.
help-add-source-url = Het webadres.
help-add-source-table = Het nummer van de tabel, bijvoorbeeld 47013NED.
help-add-source-id = De korte naam; anders maakt ivp die van de naam.
help-add-source-title = De naam van de bron.
help-add-source-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-add-partner = Voeg een partner toe: een organisatie of functie, geen persoon.
help-add-partner-usage = ivp add partner --title NAAM [opties]
help-add-partner-id = De korte naam; anders maakt ivp die van de naam.
help-add-partner-title = De naam van de partner.
help-add-partner-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-value-pillar = PIJLER
help-value-init-priority = TITEL
help-value-unit = EENHEID
help-value-per = AANTAL
help-value-direction = RICHTING
help-value-frequency = FREQUENTIE
help-value-question = TEKST
help-value-baseline = PERIODE
help-value-add-indicator-target = WAARDE
help-value-add-indicator-within = WAARDE
help-value-add-indicator-by = JAAR
help-value-at-least = AANTAL
help-value-at-most = AANTAL
help-value-each = PERIODE
help-value-publisher = NAAM
help-value-url = ADRES
help-value-table = NUMMER
help-value-ambition = TEKST
add-ask-title = Wat is de titel?
add-ask-id = Onder welke korte naam?
add-ask-id-help = Een korte naam bestaat uit kleine letters, cijfers en streepjes, bijvoorbeeld: weekmarkt
add-ask-yes = { $name } toevoegen? Typ ja of nee
add-ask-priority = Bij welke prioriteit hoort het?
add-ask-goal-kind = Komt het elk jaar terug, is het één keer klaar, loopt het door, of is het een resultaat?
add-ask-indicator-kind = Zegt het cijfer of iets is gedaan (prestatie), of wat inwoners ervan merken (effect)?
add-ask-unit = Telt het iets, is het een percentage, een cijfer (1 tot 10), een bedrag, of ja of nee?
add-ask-per = Per hoeveel inwoners?
add-ask-direction = Welke kant is goed: lager, hoger, gelijk, of vraagt dat duiding?
add-ask-frequency = Hoe vaak is er een cijfer?
add-title-help = Typ de titel erachter: --title "…"
add-per-help = Typ per hoeveel: --per 1000
add-by-help = Typ erbij wanneer: --by { $year }
add-by-alone = Bij --by { $by } staat niet wat dan moet zijn gehaald.
add-by-alone-help = Typ ook de streefwaarde: --target WAARDE
add-each-alone = Bij --each staat niet hoeveel er in elke periode moet gebeuren.
add-each-alone-help = Typ ook --at-least AANTAL of --at-most AANTAL.
add-one-target = Een indicator heeft één streven.
add-one-target-help = Kies --target met --by, of --at-least of --at-most met --each.
add-target-help = Typ een getal, bijvoorbeeld --target 7, of een verandering: --target -10%
add-bad-id = ‘{ $text }’ kan geen korte naam zijn.
add-bad-id-help = Een korte naam bestaat uit kleine letters, cijfers en streepjes, bijvoorbeeld --id weekmarkt
add-already-there = { $name } bestaat al: zie regel { $line } van { $file }.
add-already-there-help = Kies een andere korte naam met --id, of verander wat er staat in het bestand.
add-inline = In { $file } staat ‘{ $key }’ als lijst op één regel; daar kan ivp niets aan toevoegen.
add-inline-help = Schrijf elk als een eigen blok: [[{ $key }]]
add-file-has-errors = Niets toegevoegd: het bestand heeft fouten. Herstel die eerst.
add-refused = Niets toegevoegd: het plan zou ermee ongeldig zijn.
add-done = Toegevoegd: { $name }, in { $path }, regel { $line }
add-would = Zou toevoegen: { $name }, in { $path }, regel { $line }
add-decision-needed = Het plan is vastgesteld. { $name } toevoegen vraagt een besluit van de raad in decisions.toml, met changes = ["{ $name }"].
add-next-indicator =
    { $kind ->
        [outcome] Waaraan ziet u of dit wordt bereikt? Typ: ivp add indicator --goal { $goal } --title "…" --kind effect --unit count --direction lower{ $source }
       *[other] Hoe meet u of dit gebeurt? Typ: ivp add indicator --goal { $goal } --title "…" --unit count --at-least 1 --each year{ $source }
    }
add-next-figure = Komt er een cijfer binnen, typ dan: ivp record { $name } WAARDE --period PERIODE{ $source }
add-next-goal = Typ nu: ivp add goal --priority { $priority } --pillar { $pillar } --title "…" --kind recurring
add-target-yes-no-help = Bij ja of nee telt hoe vaak het ja is: --at-least 1 --each year
add-change-too-far = Meer dan alles kan er niet af: 100% is het meeste.
add-within-help = Typ hoeveel het mag schelen, bijvoorbeeld --within 5%
add-within-by-help = Wat gelijk moet blijven, blijft binnen een grens: --within 5% --by { $year }
add-other-way = { $option } past niet bij de richting ‘{ $way }’.
add-other-way-help = Typ { $better }, of laat --direction weg.
add-baseline-help = Een verandering wordt gerekend vanaf een nulmeting: --baseline { $year }
