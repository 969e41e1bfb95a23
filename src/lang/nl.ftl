### Alle teksten in het Nederlands. Dezelfde namen en argumenten staan in en.ftl; een toets vergelijkt ze.

## Hulp

help-heading-usage = Gebruik:
help-heading-commands = Opdrachten
help-heading-arguments = Gegevens
help-heading-options = Opties
help-heading-common = Voor elke opdracht
help-ivp = ivp houdt het integraal veiligheidsplan van een gemeente bij als gewone tekst in git.
help-ivp-usage = ivp OPDRACHT [opties]
help-ivp-more =
    Uitleg over een opdracht: ivp OPDRACHT --help
    Afsluitwaarde: 0 gelukt, 1 het plan heeft fouten, 2 verkeerd gebruik, 3 een bestand of map werkt niet mee.
help-help = Toon deze uitleg
help-version = Toon de versie
help-plan = De map van het plan; anders de dichtstbijzijnde map „plan”, of IVP_PLAN
help-as-of = Alleen wat op deze datum bekend was, en beoordeeld op die dag
help-lang = De taal; anders IVP_LANG, de taal van de computer of die van het plan
help-color = Kleuren
help-quiet = Alleen het resultaat en fouten
help-value-plan = MAP
help-value-as-of = DATUM
help-value-lang = TAAL
help-value-color = WANNEER
help-value-format = VORM
help-value-id = NAAM
help-value-value = WAARDE
help-value-period = PERIODE
help-value-n = AANTAL
help-value-numerator = AANTAL
help-value-denominator = AANTAL
help-value-source = BRON
help-value-status = STATUS
help-value-part = DEEL
help-value-note = TEKST
help-value-evidence = VERWIJZING
help-value-missing = REDEN
help-value-corrects = REDEN
help-value-kind = SOORT
help-value-rule = REGEL
help-value-only = REGEL
help-value-skip = REGEL
help-value-deny = WAT
help-value-year = JAAR
help-value-output = BESTAND

help-status = Hoe staan we ervoor? Indicatoren en doelstellingen per prioriteit, en wat aandacht vraagt.
help-status-usage = ivp status [NAAM] [opties]
help-status-id = Alleen deze prioriteit, doelstelling of indicator
help-status-kind = Alleen effectindicatoren (effect) of prestatie-indicatoren (performance)
help-status-format = De vorm van het overzicht
help-show = Alles over één prioriteit, doelstelling, indicator of actie, met de berekening.
help-show-usage = ivp show NAAM [opties]
help-show-id = De naam, bijvoorbeeld veiligheidsbeleving/onveiligheidsgevoel
help-show-format = De vorm
help-history = De metingen van een indicator door de tijd.
help-history-usage = ivp history NAAM [opties]
help-history-id = De naam van de indicator
help-history-format = De vorm van het overzicht
help-record = Leg een meting vast.
help-record-usage = ivp record NAAM WAARDE --period PERIODE [opties]
help-record-more =
    Voorbeelden:
        ivp record veiligheidsbeleving/onveiligheidsgevoel 9,5 --period 2025 --n 181
        ivp record weekmarkt-gesprekken 1 --period 2026-03-12
        ivp record training-gegeven ja --period 2026
        ivp record jeugd/overlast-jeugd --period 2025 --missing "De politie levert geen cijfer"
    Een getal mag met een komma of een punt. Een periode is 2025, 2025-H1, 2025-Q1, 2025-03, 2025-03-12 of 2024/25.
help-record-id = De naam van de indicator
help-record-value = Het cijfer; ja of nee bij een ja/nee-indicator
help-record-period = De periode waarover het cijfer gaat
help-record-n = Het aantal respondenten
help-record-numerator = De teller, in plaats van een waarde
help-record-denominator = De noemer, bij een teller
help-record-source = De bron, als de indicator er meer heeft
help-record-status = De status van het cijfer
help-record-part = Het deel van de uitsplitsing
help-record-note = Een opmerking bij het cijfer
help-record-evidence = Een pad of webadres van het bewijs
help-record-missing = Er is geen cijfer, met de reden
help-record-corrects = Verbetert een eerder cijfer, met de reden
help-record-not-representative = De steekproef is niet representatief
help-record-internal = Nooit publiceren
help-record-dry-run = Laat zien wat er zou gebeuren, en schrijf niets
help-record-yes = Stel geen vragen
help-record-commit = Leg het bestand daarna vast in git
help-check = Toets het plan: alle fouten en waarschuwingen in één keer.
help-check-usage = ivp check [opties]
help-check-format = De vorm van het verslag
help-check-deny = Behandel waarschuwingen als fouten
help-check-only = Toon alleen deze regel
help-check-skip = Toon deze regel niet
help-explain = Wat een regel van de toets vraagt, waarom, en hoe u het herstelt.
help-explain-usage = ivp explain [REGEL]
help-explain-rule = De regel; zonder regel volgt de lijst
help-evaluate = De jaarlijkse evaluatie: wat wilden we, wat is gedaan, wat zien we, en wat ontbreekt nog.
help-evaluate-usage = ivp evaluate JAAR [opties]
help-evaluate-year = Het jaar
help-evaluate-format = De vorm van het stuk
help-evaluate-output = Schrijf naar dit bestand
help-evaluate-strict = Afsluitwaarde 1 zolang een duiding ontbreekt
help-evaluate-start = Maak het bestand om de duiding in te vullen

## Verkeerd gebruik

usage-unknown-option = De optie „{ $option }” bestaat niet
usage-unknown-command = De opdracht „{ $command }” bestaat niet
usage-no-command = Er staat geen opdracht
usage-no-value = Bij „{ $option }” ontbreekt een waarde
usage-bad-value = „{ $value }” kan niet bij { $option }
usage-conflict = „{ $option }” kan niet samen met een andere optie, of staat er twee keer
usage-missing = Er ontbreekt: { $option }
usage-not-text = De opdracht bevat tekens die geen tekst zijn
usage-other = De opdracht is niet te begrijpen
usage-help = typ ivp --help voor de opdrachten, of ivp OPDRACHT --help voor de opties
usage-date-help = schrijf een datum als 2026-11-23 of 23-11-2026
usage-year-outside-plan = „{ $text }” is geen jaar van dit plan
usage-year-outside-plan-help = kies een jaar van { $first } tot en met { $last }
cli-no-plan-here = In { $folder } en de mappen erboven staat geen plan
cli-no-plan-help = ga naar de map met het plan, of typ --plan MAP
cli-no-such-folder = De map { $folder } bestaat niet
cli-io = { $path }: { $reason }
cli-written = Geschreven: { $path }
cli-unknown-name = „{ $name }” komt in dit plan niet voor
cli-unknown-name-help = typ ivp status voor de namen
cli-ambiguous-name = „{ $name }” kan meer dan één ding zijn
cli-unknown-rule = De regel „{ $name }” bestaat niet
cli-unknown-rule-help = typ ivp explain voor de lijst

## Toets

check-error = fout
check-warning = let op
check-help = wat nu
check-more =
    { $count ->
        [one] Hetzelfde geldt voor nog 1:
       *[other] Hetzelfde geldt voor nog { $count }:
    }
check-closing =
    { $errors ->
        [0] Geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }.
check-hidden =
    { $count ->
        [one] 1 bevinding is door --only of --skip niet getoond.
       *[other] { $count } bevindingen zijn door --only of --skip niet getoond.
    }
explain-asks = Wat de regel vraagt
explain-why = Waarom
explain-mend = Hoe u het herstelt
explain-wrong = Fout
explain-right = Goed

## Woorden

word-yes = ja
word-no = nee
word-monitor = Overige onderwerpen
word-baseline = Nulmeting
word-latest = Laatste
word-expected = Verwacht
word-target = Streef
word-indicator = Indicator
word-assessment = Oordeel
word-priority = Prioriteit
word-period = Periode
word-part = Deel
word-total = totaal
word-value = Waarde
word-respondents = n
word-source = Bron
word-recorded = Vastgelegd
word-remark = Opmerking
word-reference = Referentie
word-no-figure = geen cijfer
word-nothing-recorded = niets vastgelegd
unit-rank-figure = plek { $number }
unit-days-figure = { $number } dagen
unit-rate-figure = { $number } per { $per }
kind-effect = effectindicator
kind-performance = prestatie-indicator
goal-kind-recurring = terugkerend
goal-kind-milestone = eenmalig op te leveren
goal-kind-continuous = doorlopend
goal-kind-outcome = te bereiken resultaat
direction-lower = lager is beter
direction-higher = hoger is beter
direction-stable = gelijk houden
direction-interpret = een stijging kan goed of slecht zijn
frequency-monthly = elke maand
frequency-quarterly = elk kwartaal
frequency-half-yearly = elk halfjaar
frequency-yearly = elk jaar
frequency-two-yearly = om het jaar
frequency-four-yearly = eens in de vier jaar
frequency-irregular = onregelmatig
status-provisional = voorlopig
status-revised-provisional = nader voorlopig
status-definitive = definitief
body-council = gemeenteraad
body-college = college van burgemeester en wethouders
body-mayor = burgemeester
action-planned = gepland
action-started = gestart
action-done = afgerond
action-delayed = vertraagd
action-dropped = vervallen
promised-month = minimaal { $number } per maand
promised-quarter = minimaal { $number } per kwartaal
promised-half-year = minimaal { $number } per halfjaar
promised-year = minimaal { $number } per jaar
promised-plan = minimaal { $number } in de planperiode
promise-met = gehaald
promise-missed = niet gehaald
promise-open = loopt nog
promise-unknown = niet vastgelegd

## Oordelen

assessment-achieved = behaald
assessment-on-track = op koers
assessment-at-risk = let op
assessment-off-track = loopt achter
assessment-worsening = verslechtert
assessment-no-target = geen streefwaarde
assessment-needs-interpretation = duiding nodig
assessment-baseline-only = alleen nulmeting
assessment-no-data = geen meting
assessment-not-comparable = niet vergelijkbaar
assessment-invalid = ongeldig
trend-stable = gelijk
trend-uncertain = onzeker
trend-improving = verbetert
trend-worsening = verslechtert
trend-rising = stijgt
trend-falling = daalt
state-done = afgerond
state-on-schedule = op schema
state-delayed = vertraagd
state-not-started = niet gestart
state-no-action-planned = geen actie gepland
state-dropped = vervallen
state-outcome = beoordeeld op de indicator
because-officer = oordeel van de gemeente
because-officer-reason = oordeel van de gemeente: { $reason }
because-all-dropped = alle acties zijn vervallen
because-action-late = actie { $name } is vertraagd of over de einddatum
because-promise-off-track = de afspraak bij { $name } is niet gehaald
because-all-done = alle acties zijn afgerond
because-action-under-way = actie { $name } is gestart of afgerond
because-promise-kept = de afspraak bij { $name } wordt nagekomen
because-only-planned = de acties zijn nog niet gestart
because-no-actions = er staan geen acties in een uitvoeringsplan
reason-target-not-met = niet behaald in { $year }
reason-target-year-not-measured = over streefjaar { $year } is geen meting
reason-provisional = cijfer { $period } is voorlopig
reason-not-representative = steekproef { $period } is niet representatief
reason-series-break = trendbreuk { $period }: { $reason }
reason-other-source = het cijfer over { $period } komt uit een andere bron ({ $source })
reason-baseline-not-measured = de nulmeting { $period } is niet gemeten
reason-baseline-incomplete = de nulmeting { $period } is niet te berekenen
reason-sum-of-parts = som van { $parts } delen
reason-missed = niet gehaald in { $period }
reason-missed-part = niet gehaald in { $period } ({ $part })
reason-unknown = niets vastgelegd over { $period }
reason-unknown-part = niets vastgelegd over { $period } ({ $part })
reason-not-yet = de afspraak geldt vanaf { $year }
reason-ended = beëindigd na { $period }
reason-overdue = meting { $period } ontbreekt
change-points = { $number } procentpunt
change-since = { $change } sinds { $period }

## Stand

status-head = { $title } · { $municipality } · stand { $date }
status-has-errors = Het plan heeft fouten. Wat ongeldig is, telt niet mee; zie onderaan of typ: ivp check
status-goals =
    { $count ->
        [one] 1 doelstelling: { $counts }
       *[other] { $count } doelstellingen: { $counts }
    }
status-effects =
    { $count ->
        [one] 1 effectindicator: { $counts }
       *[other] { $count } effectindicatoren: { $counts }
    }
status-performances =
    { $count ->
        [one] 1 prestatie-indicator: { $counts }
       *[other] { $count } prestatie-indicatoren: { $counts }
    }
status-outcomes = { $count } beoordeeld op de indicator
status-priority-ended = { $title } (beëindigd na { $period })
status-priority-goals = Doelstellingen: { $counts }
status-unmeasured = Nog zonder meting: { $names }
status-attention = Vraagt aandacht ({ $count })
attention-missing = meting { $period } ontbreekt: ivp record { $name } WAARDE --period { $period }
attention-unknown = niets vastgelegd over { $period }: ivp record { $name } WAARDE --period { $period }{ $part }
attention-action = actie over de einddatum ({ $end }): { $title }; zie ivp show { $name }
attention-unknown-periods = niets vastgelegd over { $periods }: ivp record { $name } WAARDE --period PERIODE
attention-missing-group =
    { $count } metingen over { $period } ontbreken; typ ivp record NAAM WAARDE --period { $period } voor: { $names }
attention-unknown-group =
    over { $period } is van { $count } afspraken niets vastgelegd; typ ivp record NAAM WAARDE --period { $period } voor: { $names }

## Eén ding

show-place = Staat in { $file }, regel { $line }
show-introduction = Inleiding
show-challenges = Uitdagingen
show-ambition = Ambitie
show-examples = Voorbeelden
show-current-work = Wat doen we op dit moment al?
show-notes = Toelichting
show-caveats = Kanttekeningen
show-topics = Onderwerpen
show-goals = Doelstellingen
show-indicators = Indicatoren
show-actions = Acties
show-kind = Soort
show-priority = Prioriteit
show-pillar = Pijler
show-goal = Doelstelling
show-lead = Trekker
show-partners = Partners
show-standing = Stand
show-derived-state = Uit acties en afspraken volgt: { $state }
show-state = Stand
show-overdue = de einddatum is voorbij
show-basis = Grondslag
show-agreed = Afgesproken
show-start = Begin
show-end = Eind
show-result = Resultaat
show-budget = Budget
show-spent = Besteed
show-requested = Aangevraagd
show-programmes = Programma's
show-log = Logboek
show-question = Vraag
show-direction = Richting
show-frequency = Frequentie
show-sources = Bronnen
show-internal = Alleen intern
show-measurements = Metingen
show-arithmetic = Berekening
show-promise = Frequentieafspraak
show-promise-count = { $count } van { $at-least }
step-baseline = nulmeting { $period }: { $value } ({ $file }, regel { $line })
step-latest = laatste meting { $period }: { $value } ({ $file }, regel { $line })
step-target = streefwaarde: { $value } in { $year }
step-target-change = streefwaarde: { $change } ten opzichte van de nulmeting = { $value } in { $year }
step-target-within = streefwaarde: binnen { $within } van de nulmeting in { $year }
step-target-cadence = afspraak: { $promise }
step-change = verschil: { $change }
step-expected = verwacht eind { $period } = { $from } { $sign } { $way } × { $months }/{ $all } maanden = { $expected }
step-progress = voortgang = ({ $baseline } − { $actual }) / ({ $baseline } − { $target }) = { $progress }
step-ratio = verhouding = voortgang { $progress } / verwachte voortgang { $expected } = { $ratio }
step-band = band van { $low } tot { $high }; het cijfer is { $value }

## Metingen

history-empty = Er zijn nog geen metingen.
history-break = trendbreuk { $period }: { $reason }
history-superseded = vervangen
history-not-representative = steekproef niet representatief
history-ratio = { $numerator } van { $denominator }
history-corrects = verbetering: { $reason }

## Evaluatie

evaluation-title = Evaluatie { $year } integraal veiligheidsplan { $municipality }
evaluation-draft = Concept, met de cijfers bekend op { $date }
evaluation-adopted = Met de cijfers bekend op { $date }
evaluation-adopted-by = Vastgesteld door: { $body }
evaluation-noted-by = Ter kennis gebracht aan: { $body }
evaluation-summary = Samenvatting
evaluation-execution = Uitvoering
evaluation-effect = Effect
evaluation-no-causation = Uitvoering en effect staan naast elkaar. Dat een cijfer stijgt of daalt, komt door veel factoren; de aanpak is er één van.
evaluation-wanted = Wat wilden we bereiken?
evaluation-done = Wat hebben we gedaan?
evaluation-seen = Wat zien we?
evaluation-interpretation = Duiding
evaluation-adjustment = Bijsturing
evaluation-promises = Frequentieafspraken:
evaluation-no-actions = Geen actie in een uitvoeringsplan: { $names }
evaluation-no-indicators = Deze prioriteit heeft geen effectindicatoren.
evaluation-other-actions = Overige acties
evaluation-voices = Wat partners zeiden
evaluation-lacking = Nog in te vullen
evaluation-missing-summary = De samenvatting ontbreekt.
evaluation-missing-interpretation = De duiding ontbreekt.
evaluation-missing-adjustment = De bijsturing ontbreekt.
evaluation-missing-reading = de duiding bij het cijfer over { $year } ontbreekt.
evaluation-money = budget { $budget }, besteed { $spent }
evaluation-money-budget = budget { $budget }
evaluation-start = Typ ivp evaluate { $year } --start om het bestand te maken waarin u dit invult.
evaluation-fill-in = Vul dit in, in evaluations/{ $year }.toml.
evaluation-strict =
    { $count ->
        [one] De evaluatie van { $year } mist nog 1 duiding.
       *[other] De evaluatie van { $year } mist nog { $count } duidingen.
    }
evaluation-method = Verantwoording
evaluation-method-text = Beoordeeld is de stand op 31 december { $year }, met de cijfers die bekend waren op { $date }. De verwachte waarde ligt op de rechte lijn van nulmeting naar streefwaarde. De berekening per indicator staat in ivp show.
lacking-summary = de samenvatting
lacking-interpretation = de duiding van prioriteit { $name }
lacking-reading = de duiding van indicator { $name }
lacking-adjustment = de bijsturing van prioriteit { $name }

## Meting vastleggen

rec-recorded = Vastgelegd: { $indicator }: { $figure } over { $period } (bron: { $source }), in { $path }, regel { $line }:
rec-would-record = Zou worden vastgelegd: { $indicator }: { $figure } over { $period } (bron: { $source }), in { $path }, regel { $line }:
rec-meaning = Was { $was } ({ $since }), nu { $now } ({ $period }): { $judged }
rec-meaning-latest = Laatste cijfer: { $now } ({ $period }): { $judged }
rec-meaning-promise = Over { $period }: { $count } van { $at-least } ({ $state })
rec-committed = Vastgelegd in git: { $commit }
rec-commit = Meting { $name } { $period }: { $figure }
rec-commit-correction = Verbetering { $name } { $period }: { $figure }
rec-errors-elsewhere =
    { $count ->
        [one] Elders in het plan staat 1 fout; typ ivp check.
       *[other] Elders in het plan staan { $count } fouten; typ ivp check.
    }
rec-usage-help = bijvoorbeeld: ivp record weekmarkt-gesprekken 1 --period 2026-03-12
rec-n-unit = Een aantal respondenten (--n) hoort bij een percentage of een rapportcijfer, niet bij „{ $indicator }”
rec-bad-period = „{ $text }” is geen periode
rec-period-help-expected = typ --period { $period } voor het cijfer dat nu verwacht wordt
rec-two-figures = Geef een waarde, of teller en noemer, of --missing; niet meer dan één daarvan
rec-whole-number = schrijf een heel getal van nul of meer
rec-two-readings = „{ $typed }” kan { $one } zijn of { $two }
rec-two-readings-help = typ { $one } of { $two }
rec-no-number = „{ $typed }” is geen getal dat hier kan
rec-no-number-help = schrijf bijvoorbeeld 12 of 9,5
rec-forbidden-yes-no = „{ $typed }” is geen ja of nee
rec-forbidden-negative = „{ $typed }” is kleiner dan nul
rec-forbidden-fraction = „{ $typed }” is geen heel getal, en deze indicator telt hele dingen
rec-forbidden-over-100 = „{ $typed }” is meer dan 100 procent
rec-forbidden-grades = „{ $typed }” is geen rapportcijfer van 1 tot en met 10
rec-forbidden-rank = „{ $typed }” is geen plek op een ranglijst; die begint bij 1
rec-yes-no-help = typ ja of nee
rec-no-parts = deze indicator heeft geen uitsplitsing; laat --part weg
rec-already-there = Over { $period } is al een cijfer vastgelegd bij „{ $indicator }” (regel { $line } van het meetbestand)
rec-already-there-help = een verbetering legt u vast met --corrects "de reden"; het oude cijfer blijft bewaard
rec-nothing-to-correct = Over { $period } is bij „{ $indicator }” niets vastgelegd om te verbeteren
rec-nothing-to-correct-help = laat --corrects weg, of kies de periode en de bron van het cijfer dat u verbetert
rec-file-has-errors = Niets vastgelegd: het meetbestand heeft fouten. Herstel die eerst.
rec-refused = Niets vastgelegd: met dit cijfer zou het plan ongeldig zijn
rec-not-read-back = Niets vastgelegd: het bestand zou na de wijziging anders te lezen zijn dan bedoeld
rec-lock-held = Iemand anders schrijft op dit moment in het plan
rec-lock-held-help = probeer het over een halve minuut opnieuw
rec-git-missing = Het programma git is niet geïnstalleerd
rec-git-no-repository = De map van het plan staat niet in git
rec-git-refused = Git weigert: { $said }
rec-written-not-committed = Het cijfer staat in { $path }, maar is niet in git vastgelegd. { $why }
evaluation-file-head =
    Evaluatie { $year }. Vul de teksten in tussen de aanhalingstekens; voor meer regels: drie aanhalingstekens.
    Wat leeg blijft, telt als ontbrekend. Typ daarna: ivp evaluate { $year }
evaluation-file-indicator = { $title }
evaluation-already-started = De evaluatie van { $year } bestaat al: { $path }
io-full = de schijf is vol

## Zekerheid

show-certainty = Zekerheid
certainty-chance = dit verschil kan toeval zijn
certainty-certain = dit verschil is groter dan toeval
certainty-target-open = of de streefwaarde is behaald, is niet vast te stellen
certainty-margin-share = marge van { $value } ({ $period }): { $low } tot { $high } procent (95%, Wilson)
certainty-margin-share-indicative = marge van { $value } ({ $period }): { $low } tot { $high } procent (95%, Wilson); alleen een indicatie, want de steekproef is niet representatief
certainty-margin-count = marge van { $value } ({ $period }): { $low } tot { $high } (95%, Garwood)
certainty-difference = verschil van de aandelen: { $difference } procentpunt ({ $low } tot { $high }; 95%, Newcombe): { $verdict }
certainty-test = kans op zo'n verschil door toeval: { $p } (exacte toets op twee aantallen): { $verdict }
certainty-survey = om een verschil tussen { $from }% en { $to }% vast te stellen zijn per meting ongeveer { $needed } respondenten nodig; met { $n } is de kans daarop { $chance }%
