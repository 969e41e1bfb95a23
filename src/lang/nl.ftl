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
help-rev = Het plan zoals het was in deze git-versie
help-value-rev = VERSIE
help-value-revision = VERSIE
help-value-against = VERSIE
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
help-status-kind = Alleen effectindicatoren of alleen prestatie-indicatoren
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
        ivp record instrumenten-geevalueerd ja --period 2026
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
help-record-yes = Stel geen vragen: een cijfer dat ver van het vorige ligt, klopt
help-record-commit = Leg het bestand daarna vast in git
help-check = Toets het plan: alle fouten en waarschuwingen in één keer.
help-check-usage = ivp check [opties]
help-check-format = De vorm van het verslag
help-check-deny = Behandel waarschuwingen („warnings”), of die van een regel of groep, als fouten
help-check-only = Toon alleen deze regel of groep
help-check-skip = Toon deze regel of groep niet
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
cli-io-partly = { $path }: { $reason }. Wel geschreven: { $names }. Typ de opdracht opnieuw als de oorzaak weg is.
cli-written = Geschreven: { $path }
cli-unknown-name = „{ $name }” komt in dit plan niet voor
cli-unknown-name-help = typ ivp show en de naam van een prioriteit; daar staat bij elke indicator de naam
cli-goal-not-indicator = „{ $name }” is een doelstelling; een cijfer hoort bij een indicator
cli-chapter-not-indicator = „{ $name }” is een prioriteit; een cijfer hoort bij een indicator
cli-goal-indicators =
    kies een van deze:
    { $names }
cli-goal-without-indicator = deze doelstelling heeft nog geen indicator; voeg er een toe in het bestand van de prioriteit
cli-ambiguous-name = „{ $name }” kan meer dan één ding zijn
cli-unknown-revision = Git kent de versie „{ $revision }” van dit plan niet
cli-unknown-revision-help = kies een commit, tak of label uit git log; in een ondiepe kopie staan oudere versies niet (typ dan: git fetch --unshallow)
cli-no-revision-here = Met --rev of --as-of is alleen te lezen; laat die optie hier weg
cli-unknown-rule = De regel „{ $name }” bestaat niet
cli-unknown-rule-help = typ ivp explain voor de lijst

## Toets

check-error = fout
check-warning = waarschuwing
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
    Door --only of --skip niet getoond: { $errors ->
        [0] geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    } en { $warnings ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }.
explain-absent = (deze regels staan er niet)
usage-too-many = „{ $text }” is te veel, of er ontbreekt een optie voor
unusual-far = „{ $indicator }”: { $now } over { $period } ligt ver buiten wat niet ongewoon is ({ $low } tot { $high })
unusual-fifth = „{ $indicator }”: { $now } over { $period } is minder dan een vijfde van { $was } ({ $since })
unusual-five-times = „{ $indicator }”: { $now } over { $period } is meer dan vijf keer { $was } ({ $since })
unusual-shorter = „{ $indicator }”: { $period } is korter dan { $asked }, de periode waarover deze indicator wordt gemeten
length-month = een maand
length-quarter = een kwartaal
length-half-year = een halfjaar
length-year = een jaar
rec-doubt =
    Klopt dit?
    { $doubts }
rec-doubt-ask = Vastleggen? [j/N]
rec-doubt-help = Klopt het, typ dan dezelfde opdracht nog eens met --yes erachter. In het bestand komt te staan dat ernaar is gevraagd. Klopt het niet, typ dan het goede cijfer.
rec-doubt-no = Er is niets vastgelegd.
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
unit-rank-figure = plek { $number }
unit-day-figure = { $number } dag
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
status-twelve-months = 12 mnd t/m { $to }
status-better-than = beter dan { $region }
norm-at-least = minimaal { $number }
norm-at-most = hoogstens { $number }
promised-month = { $norm } per maand
promised-quarter = { $norm } per kwartaal
promised-half-year = { $norm } per halfjaar
promised-year = { $norm } per jaar
promised-plan = { $norm } in de planperiode
promise-met = nagekomen
promise-missed = niet nagekomen
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
assessment-interpreted = duiding gegeven
assessment-running = termijn loopt nog
assessment-not-recorded = niet alles vastgelegd
assessment-baseline-only = alleen nulmeting
assessment-no-data = geen meting
assessment-not-comparable = niet vergelijkbaar
assessment-withheld = niet openbaar
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
because-action-late = de actie „{ $name }” is vertraagd of had al klaar moeten zijn
because-promise-off-track = de afspraak „{ $name }” loopt achter
because-all-done = alle acties zijn afgerond
because-action-under-way = de actie „{ $name }” is gestart of afgerond
because-promise-done = de afspraak „{ $name }” is over de hele planperiode nagekomen
because-promise-kept = de afspraak „{ $name }” is al een keer nagekomen
because-only-planned = de acties zijn nog niet gestart
because-no-actions = er staan geen acties in een uitvoeringsplan
reason-target-not-met = streefwaarde in { $year } niet gehaald
reason-target-year-not-comparable = het cijfer over { $year } is niet met de nulmeting te vergelijken
reason-target-year-not-measured = over { $year } is geen cijfer
reason-provisional = cijfer { $period } is voorlopig
reason-weighted = de peiling van { $period } is gewogen; de marge is daarom groter
reason-not-representative = steekproef { $period } is niet representatief
reason-series-break = trendbreuk { $period }: { $reason }
reason-other-length = { $one } en { $other } zijn niet even lang
reason-season = { $one } en { $other } zijn niet hetzelfde deel van het jaar
reason-rolling-year-overlaps = de laatste twaalf maanden vallen deels samen met de nulmeting
reason-no-whole-year = de streefwaarde geldt voor een heel jaar; er is alleen een cijfer over { $period }
reason-no-reference = van { $region } is over { $period } geen cijfer
reason-part-decides = beoordeeld per deel; { $part } { $count ->
    [one] bepaalt
   *[other] bepalen
} het oordeel
reason-second-source = { $period }: het cijfer van { $source } telt niet mee naast dat van de eerste bron
reason-cannot-say = of dit toeval is, is niet te zeggen: { $why }
cannot-say-no-n = het aantal ondervraagden is niet bekend
cannot-say-no-spread = de spreiding van de antwoorden of het aantal ondervraagden is niet bekend
cannot-say-rank = een plaats op een ranglijst heeft geen marge
cannot-say-not-representative = de steekproef is niet representatief
cannot-say-ran-up = de cijfers liepen vóór de nulmeting al op
cannot-say-ran-down = de cijfers liepen vóór de nulmeting al af
cannot-say-unsteady = de cijfers sprongen vóór de nulmeting al op en neer
cannot-say-too-few = er zijn te weinig eerdere cijfers om te weten wat gewoon is
cannot-say-peak = de nulmeting was een piek
cannot-say-no-cases = het aantal gevallen is niet bekend
cannot-say-withheld = van de eerdere cijfers is een deel niet openbaar
reason-alert = gestegen sinds { $since }; het plan vraagt dan om een aanpak
attention-alert = „{ $title }” is gestegen ({ $period }); het plan vraagt dan om een aanpak: ivp show { $name }
reason-other-source = het cijfer over { $period } komt uit een andere bron ({ $source })
reason-baseline-not-measured = de nulmeting { $period } is niet gemeten
reason-baseline-incomplete = de nulmeting { $period } is niet te berekenen
reason-sum-of-parts = { $parts ->
    [one] het totaal is dat van het enige deel
   *[other] som van { $parts } delen
}
reason-missed = niet nagekomen: { $period }
reason-missed-part = niet nagekomen: { $period } ({ $part })
reason-unknown = niet vastgelegd: { $period }
reason-unknown-part = niet vastgelegd: { $period } ({ $part })
reason-not-yet = de afspraak geldt vanaf { $year }
reason-ended = beëindigd na { $period }
reason-overdue = meting { $period } ontbreekt
reason-assumed = lezing van de opsteller, niet van de raad: { $what }
change-points = { $number } procentpunt
change-between = { $change } van { $period } tot { $to }
change-since = { $change } sinds { $period }

## Stand

status-head = { $title } · { $municipality } · stand { $date }
status-has-errors = Het plan heeft fouten. Wat ongeldig is, telt niet mee; typ: ivp check
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
status-outcomes = { $count ->
    [one] 1 beoordeeld op de indicator
   *[other] { $count } beoordeeld op de indicator
}
status-priority-ended = { $title } (beëindigd na { $period })
status-priority-goals = Doelstellingen: { $counts }
status-unmeasured = Nog zonder meting: { $names }
status-attention = Vraagt aandacht ({ $count })
attention-missing = meting { $period } ontbreekt: ivp record { $name } WAARDE --period { $typed }
attention-unknown = niets vastgelegd over { $period }: ivp record { $name } WAARDE --period { $typed }{ $part }
attention-action = actie over de einddatum ({ $end }): { $title }; zie ivp show { $name }
attention-unknown-periods = niets vastgelegd over { $periods }: ivp record { $name } WAARDE --period PERIODE{ $part }
attention-each-part = {" "}--part DEEL
attention-missing-group =
    { $count } metingen over { $period } ontbreken; typ ivp record NAAM WAARDE --period { $typed } voor: { $names }
attention-unknown-group =
    over { $period } is van { $count } afspraken niets vastgelegd; typ ivp record NAAM WAARDE --period { $typed } voor: { $names }

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
show-derived-state = Volgens acties en afspraken: { $state }
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
show-promise = Per termijn
show-promise-count = { $count } van { $at-least }
show-promise-at-least = { $count }, minimaal { $number }
show-promise-at-most = { $count }, hoogstens { $number }
step-baseline = nulmeting { $period }: { $value } ({ $file }, regel { $line })
step-latest = laatste meting { $period }: { $value } ({ $file }, regel { $line })
step-rolling = beoordeeld: { $from } t/m { $to }, bij elkaar { $value }
step-better = in { $region } over { $period }: { $value }
step-part-target = verwacht { $expected }, streefwaarde { $target }
step-part = { $part }: { $was } ({ $since }), nu { $now } ({ $period }); { $told }
step-target = streefwaarde: { $value } in { $year }
step-target-change = streefwaarde: { $change } ten opzichte van de nulmeting = { $value } in { $year }
step-target-change-open = streefwaarde: { $change } ten opzichte van de nulmeting in { $year }
step-target-within = streefwaarde: binnen { $within } van de nulmeting in { $year }
step-target-better-than = streefwaarde: beter dan { $region } in { $year }
step-target-cadence = afspraak: { $promise }
step-change = verschil: { $change }
step-expected = verwacht eind { $period } (bij gelijkmatig verloop) = { $from } { $sign } { $way } × { $months }/{ $all } { $all ->
    [one] maand
   *[other] maanden
} = { $expected }
step-progress = voortgang = ({ $baseline } − { $actual }) / ({ $baseline } − { $target }) = { $progress }
step-ratio = verhouding = voortgang { $progress } / verwachte voortgang { $expected } = { $ratio }
step-band = band van { $low } tot { $high }; het cijfer is { $value }

## Metingen

history-empty = Er zijn nog geen metingen.
history-break = trendbreuk { $period }: { $reason }
chart-break = trendbreuk { $period }
chart-target = { $sign } streefwaarde { $value } in { $year }
chart-provisional = { $sign } voorlopig
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
evaluation-whole-priority = Hele prioriteit
evaluation-references = Ter vergelijking bij „{ $title }”: { $figures }
evaluation-parts = Delen van „{ $title }”: { $figures }
evaluation-open-ends = Open einden voor het uitvoeringsplan { $year }
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
evaluation-start = Er is nog in te vullen. Typ ivp evaluate { $year } --start om het bestand daarvoor te maken.
evaluation-fill-in = Er is nog in te vullen, in evaluations/{ $year }.toml.
evaluation-strict =
    { $count ->
        [one] De evaluatie van { $year } mist nog 1 duiding.
       *[other] De evaluatie van { $year } mist nog { $count } duidingen.
    }
evaluation-method = Verantwoording
evaluation-method-text = Beoordeeld is de stand op 31 december { $year }, met de cijfers die bekend waren op { $date }. De verwachte waarde ligt op de rechte lijn van nulmeting naar streefwaarde.
lacking-summary = de samenvatting
lacking-interpretation = de duiding van de prioriteit „{ $name }”
lacking-reading = de duiding van „{ $name }”
lacking-figure = het cijfer over { $period } van „{ $name }”
lacking-adjustment = de bijsturing van de prioriteit „{ $name }”

## Meting vastleggen

rec-recorded = Vastgelegd: { $indicator }: { $figure } over { $period } (bron: { $source }), in { $path }, regel { $line }:
rec-would-record = Zou worden vastgelegd: { $indicator }: { $figure } over { $period } (bron: { $source }), in { $path }, regel { $line }:
rec-meaning = { $now } in { $period }, was { $was } in { $since }: { $judged }
rec-meaning-latest = Het oordeel gaat over { $period } ({ $now }): { $judged }
rec-meaning-promise = Over { $period }: { $count } van { $promised } ({ $state })
rec-meaning-norm = Over { $period }: { $count }, hoogstens { $promised } ({ $state })
rec-meaning-other-source = Dit cijfer is van een andere bron ({ $source }) dan de reeks die wordt beoordeeld ({ $judged }). Het verandert het oordeel niet.
rec-committed = Vastgelegd in git: { $commit }
rec-commit = Meting { $name } { $period }: { $figure }
rec-commit-correction = Correctie { $name } { $period }: { $figure }
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
rec-lock-no-file = { $path } is geen gewoon bestand, en daarmee houdt ivp bij wie er in het plan schrijft
rec-lock-no-file-help = haal het weg; ivp maakt het daarna zelf
rec-git-missing = Het programma git is niet geïnstalleerd
rec-git-no-repository = De map van het plan staat niet in git
rec-git-refused = Git weigert: { $said }
git-broke-off = Git is gestopt zonder te zeggen waarom
git-garbled = Git gaf een antwoord dat niet klopt
git-ambiguous = Deze naam heeft meer dan één betekenis in git: { $names }
git-lacking = Git kan { $path } in die versie niet geven: de inhoud is hier niet, of is beschadigd
git-too-large = { $path } is in die versie groter dan een bestand van een plan kan zijn
git-missing-help = Installeer git: https://git-scm.com
git-no-repository-help = Ga naar de map waarin git het plan bewaart, of noem die map: --plan MAP
git-refused-help = Doe wat git hierboven vraagt. Helpt dat niet, kloon de repository dan opnieuw.
git-garbled-help = Kijk met „git --version” welke git dit is; nodig is versie 2.25 of nieuwer. Is die nieuw genoeg, kloon de repository dan opnieuw.
git-ambiguous-help = Noem de volledige naam, bijvoorbeeld refs/heads/main of refs/remotes/origin/main.
git-lacking-help =
    Haal de hele geschiedenis op, met alle bestanden: kloon de repository opnieuw, zonder --filter.
    Dat kan ook in een kopie die „partial clone” heet, zodra de server bereikbaar is: git fetch --refetch --no-filter
git-too-large-help = Kies een andere versie, of haal het bestand uit de geschiedenis.
rec-written-not-committed = Het cijfer staat in { $path }, maar is niet in git vastgelegd. { $why }
evaluation-file-head =
    Evaluatie { $year }. Vul de teksten in tussen de aanhalingstekens; voor meer regels: drie aanhalingstekens.
    Wat leeg blijft, telt als ontbrekend. Typ daarna: ivp evaluate { $year }
    Vastgesteld door het college? Verander dan "draft" in "adopted".
evaluation-already-started-help = vul de teksten in, in dat bestand, en typ daarna: ivp evaluate en het jaar
evaluation-written = Geschreven: { $path }. Vul de teksten in met een teksteditor, en typ daarna: ivp evaluate { $year }
evaluation-running = Tussenstand: { $year } is nog niet voorbij.
evaluation-unusable = Het bestand evaluations/{ $year }.toml heeft fouten; de teksten daaruit ontbreken hier.
evaluation-no-plan = Er is nog geen uitvoeringsplan ingevoerd; over de uitvoering is daarom weinig te zeggen.
evaluation-pillars = Langs deze lijnen:
usage-year-not-begun = { $year } is nog niet begonnen; er valt nog niets te evalueren
status-no-actions = Er is nog geen uitvoeringsplan ingevoerd (map actions in het plan).
reason-no-figure = geen cijfer over { $period }: { $reason }
promise-nothing-yet = nog niets vastgelegd
period-quarter = { $number }e kwartaal
period-half = { $number }e helft
period-quarter-short = { $number }e kw
period-half-short = { $number }e helft
period-of-year = { $part } { $year }
period-half-of-year = { $part } { $year }
period-span = { $from } t/m { $to }
kept-until = t/m { $date }: { $told }
kept-until-norm = tot nu toe { $told }; hoogstens { $promised } t/m { $date }
kept-now-empty = over { $year } is nog niets vastgelegd (kan t/m { $date })
kept-not-all-recorded = over { $span } is niet alles vastgelegd ({ $told })
kept-nothing-recorded = over { $span } is niets vastgelegd
kept-in = { $told } in { $span }
kept-of = { $told } nagekomen in { $span }
kept-missed = { $names } niet
kept-lacking = { $count ->
    [one] { $names } ontbreekt
   *[other] { $names } ontbreken
}
kept-open = { $count ->
    [one] 1 termijn loopt nog (t/m { $date })
   *[other] { $count } termijnen lopen nog (t/m { $date })
}
kept-pace = verwacht op dit moment: { $number }
looks-told = { $tested ->
    [one] { $certain ->
        [0] Er is 1 verschil getoetst; dat kan toeval zijn.
       *[other] Er is 1 verschil getoetst; dat is groter dan toeval.
    }
   *[other] { $certain ->
        [0] Van { $tested } getoetste verschillen is er geen groter dan toeval.
        [one] Van { $tested } getoetste verschillen is er 1 groter dan toeval; ook als er niets verandert, zijn het er hoogstens ongeveer { $chance }.
       *[other] Van { $tested } getoetste verschillen zijn er { $certain } groter dan toeval; ook als er niets verandert, zijn het er hoogstens ongeveer { $chance }.
    }
}
evaluation-file-indicator = { $title }
evaluation-already-started = De evaluatie van { $year } bestaat al: { $path }
io-directory = dat is een map
io-read-only = de schijf is alleen te lezen
cli-link-out = { $path } is een koppeling; ivp schrijft niet door koppelingen heen
cli-no-file-there = { $path } is geen bestand
io-full = de schijf is vol

## Zekerheid

show-certainty = Zekerheid
said-judged = beoordeeld is { $to } ({ $value })
said-rolling-year = beoordeeld is { $from } t/m { $to }: { $value }
said-target-met = streefwaarde { $target } in { $period } gehaald ({ $value })
said-target-not-met = streefwaarde { $target } in { $period } niet gehaald ({ $value })
said-after-met = in { $period } wel ({ $value })
said-after-met-too = in { $period } ook ({ $value })
said-after-not-met-either = in { $period } ook niet ({ $value })
said-after-above = in { $period } weer erboven ({ $value })
said-after-below = in { $period } weer eronder ({ $value })
said-after-outside = in { $period } niet meer ({ $value })
said-ahead = haalt de streefwaarde al; die geldt voor { $period }
said-better = { $region } { $value } ({ $period })
said-higher-by-chance = hoger dan in { $period } ({ $now } tegen { $was }), maar het verschil kan toeval zijn
said-lower-by-chance = lager dan in { $period } ({ $now } tegen { $was }), maar het verschil kan toeval zijn
said-usual = niet ongewoon: in { $from }–{ $to } bewoog dit tussen { $lowest } en { $highest }; pas buiten { $low }–{ $high } valt het op
said-unusual = ongewoon: in { $from }–{ $to } bewoog dit tussen { $lowest } en { $highest }; gewoon is { $low } tot { $high }
said-open-count-lower = { $value }, streefwaarde hoogstens { $target }; zo'n aantal schommelt vanzelf tussen ongeveer { $low } en { $high }
said-open-count-higher = { $value }, streefwaarde minstens { $target }; zo'n aantal schommelt vanzelf tussen ongeveer { $low } en { $high }
said-open-sample-lower = { $value }, streefwaarde hoogstens { $target }; de marge is { $low }–{ $high }
said-open-sample-higher = { $value }, streefwaarde minstens { $target }; de marge is { $low }–{ $high }
said-open-lower = { $value }, streefwaarde hoogstens { $target }; zo'n klein verschil kan toeval zijn
said-open-higher = { $value }, streefwaarde minstens { $target }; zo'n klein verschil kan toeval zijn
said-course-rising = de laatste vijf jaarcijfers lopen op
said-course-falling = de laatste vijf jaarcijfers lopen af
said-elsewhere = nieuwer cijfer uit een andere bron ({ $source }, { $period }): { $value }; niet te vergelijken
said-elsewhere-beside = nieuwer cijfer uit een andere bron ({ $source }, { $period }): { $value }; niet naast de { $was } van { $since } te leggen
said-whole = alle delen samen { $told }
said-among = { $value } ({ $n } mensen)
said-among-one = { $value } (1 mens)
said-part = { $part } { $value }: { $told }
certainty-chance = dit verschil kan toeval zijn
certainty-certain = dit verschil is groter dan toeval
certainty-margin-share = marge van { $value } ({ $basis }, { $period }): met 95% zekerheid tussen { $low } en { $high } procent (Wilson)
certainty-margin-share-indicative = marge van { $value } ({ $basis }, { $period }): { $low } tot { $high } procent (95% zekerheid, Wilson); alleen een indicatie, want de steekproef is niet representatief
certainty-margin-count = { $basis } ({ $period }): zo'n aantal schommelt vanzelf tussen ongeveer { $low } en { $high } (95%, Garwood; ruimer genomen, want zulke aantallen schommelen meer dan door toeval alleen)
certainty-margin-count-plain = { $basis } ({ $period }): zo'n aantal schommelt vanzelf tussen ongeveer { $low } en { $high } (95%, Garwood)
certainty-margin-rate = { $value } ({ $basis }, { $period }): zo'n cijfer schommelt vanzelf tussen ongeveer { $low } en { $high } (95%, Garwood; ruimer genomen, want zulke aantallen schommelen meer dan door toeval alleen)
certainty-margin-rate-plain = { $value } ({ $basis }, { $period }): zo'n cijfer schommelt vanzelf tussen ongeveer { $low } en { $high } (95%, Garwood)
certainty-margin-published = marge van { $value } ({ $period }), zoals de bron die geeft: { $low } tot { $high }
certainty-range = in { $from }–{ $to } ({ $figures } cijfers) was het gemiddelde { $mean } en het verschil van het ene cijfer naar het volgende gemiddeld { $moved }; niet ongewoon is { $mean } ± 2,66 × { $moved } = { $low } tot { $high }
certainty-range-floor = in { $from }–{ $to } ({ $figures } cijfers) was het gemiddelde { $mean }; van het ene cijfer naar het volgende verschilde het gemiddeld { $raw }, minder dan toeval alleen al geeft. Daarom is gerekend met { $moved } (1,128 × de wortel van het gemiddelde): niet ongewoon is { $mean } ± 2,66 × { $moved } = { $low } tot { $high }
certainty-by-range = het cijfer { $value } naast die grenzen: { $verdict }
certainty-means = van { $before } naar { $after }: { $difference } ({ $low } tot { $high }; 95% zekerheid, Welch): { $verdict }
certainty-published = van { $before } naar { $after }: { $difference } ({ $low } tot { $high }; uit de marges van de bron): { $verdict }
basis-mean = spreiding { $one }, { $other } mensen
basis-published = marge { $one } tot { $other }
against-certain = in { $region } veranderde dit anders: { $there }, hier { $own }; dat is meer dan toeval
against-chance = in { $region }: { $there }, hier { $own }; dat kan toeval zijn
against-per-thousand = per 1.000 inwoners { $own }; in { $region } { $there }
against-plain = in { $region }: { $there }, hier { $own }
certainty-difference = van { $before } naar { $after }: { $difference } procentpunt ({ $low } tot { $high }; 95% zekerheid, Newcombe): { $verdict }
certainty-test = van { $before } naar { $after }: ook als er niets verandert, komt een verschil van deze grootte in ongeveer { $p } van de 100 gevallen voor (toets op twee aantallen; spreiding { $phi } keer die van zuiver toeval): { $verdict }
basis-share = { $one } van { $other }
basis-months = { $one } in { $other } maanden
basis-month = { $one } in { $other } maand
basis-rate = { $one } op { $other }
certainty-detect-range =
    de kleinste { $way ->
        [fall] daling
       *[rise] stijging
    } die met 80% kans opvalt, is { $smallest }: de cijfers gingen tot de nulmeting gemiddeld { $moved } op en neer; de streefwaarde vraagt { $asked }
certainty-detect-counts =
    om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% aan te tonen, zijn ongeveer { $needed } gevallen per jaar nodig; met { $cases } is de kleinste die met 80% kans opvalt { $smallest }%
certainty-detect-counts-nothing =
    om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% aan te tonen, zijn ongeveer { $needed } gevallen per jaar nodig; met { $cases } valt geen enkele op
certainty-detect-counts-never =
    een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% is met geen enkel aantal aan te tonen, omdat grote aantallen ook meer op en neer gaan; met { $cases } per jaar is de kleinste die met 80% kans opvalt { $smallest }%
certainty-detect-counts-never-nothing =
    een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% is met geen enkel aantal aan te tonen, omdat grote aantallen ook meer op en neer gaan; met { $cases } per jaar valt geen enkele op
certainty-survey =
    om na een nulmeting onder { $baseline } mensen een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from }% naar { $to }% aan te tonen, zijn ongeveer { $needed } respondenten nodig; met { $n } is de kans daarop { $chance }%
certainty-survey-never =
    de nulmeting ({ $baseline } mensen) is te klein: ook met een heel grote peiling is de kans om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from }% naar { $to }% aan te tonen hooguit { $chance }%

### rules begin
rule-privacy-citizen-number-asks = In een tekst staat geen burgerservicenummer. Deze toets kan niet alles vinden.
rule-privacy-citizen-number-why = Het plan is openbaar, en git bewaart wat is gewist.
rule-privacy-citizen-number-mend = Haal het nummer weg en meld het bij de privacyfunctionaris.
rule-privacy-email-asks = In een tekst staat geen e-mailadres. Deze toets kan niet alles vinden.
rule-privacy-email-why = Een trekker is een functie of organisatie en geen persoon; het plan is openbaar.
rule-privacy-email-mend = Noem de functie of de organisatie.
rule-privacy-phone-asks = In een tekst staat geen telefoonnummer. Deze toets kan niet alles vinden.
rule-privacy-phone-why = Een trekker is een functie of organisatie en geen persoon; het plan is openbaar.
rule-privacy-phone-mend = Noem de functie of de organisatie.
rule-text-one-line-asks = Een titel, een naam of een verwijzing is één regel.
rule-text-one-line-why = Een titel met een nieuwe regel erin kan een eigen regel tekenen in een overzicht, alsof het programma dat zegt. Daarom wordt hij op één regel getoond.
rule-text-one-line-mend = Typ de tekst op één regel. Een toelichting van meer regels past bij „text”, „note” of „introduction”.

rule-text-placeholder-asks = In een tekst staan geen plekken die nog moeten worden ingevuld.
rule-text-placeholder-why = Zulke plekken komen anders in de evaluatie en op de openbare pagina.
rule-text-placeholder-mend = Vul de tekst aan.
rule-text-garbled-asks = In een tekst staan geen verkeerd gelezen letters, zoals Ã« voor ë.
rule-text-garbled-why = Ze komen zo in de evaluatie en op de openbare pagina.
rule-text-garbled-mend = Typ het woord opnieuw.
rule-text-markup-asks = Een tekst bevat geen opmaak van een webpagina.
rule-text-markup-why = Opmaak wordt nergens uitgevoerd en dus letterlijk getoond.
rule-text-markup-mend = Haal de opmaak weg.
rule-silence-no-reason-asks = Wie een regel van de toets op een plaats stilzet, zegt waarom.
rule-silence-no-reason-why = Een ander moet kunnen beoordelen of de reden klopt.
rule-silence-no-reason-mend = Typ de reden achter de regel: # ivp: allow groep/regel — reden
rule-silence-unused-asks = Een regel wordt alleen stilgezet waar hij iets meldt.
rule-silence-unused-why = Een overbodige uitzondering verbergt later iets nieuws.
rule-silence-unused-mend = Haal „ivp: allow …” weg.
rule-silence-unknown-rule-asks = Wie een regel stilzet, noemt een regel die bestaat.
rule-silence-unknown-rule-why = Een tikfout zet niets stil.
rule-silence-unknown-rule-mend = Herstel de naam; „ivp explain” toont alle regels.
rule-silence-not-allowed-asks = Fouten en regels over wijzigingen worden niet stilgezet.
rule-silence-not-allowed-why = Wat een fout is, maakt een overzicht onbetrouwbaar, ook als niemand het meer ziet.
rule-silence-not-allowed-mend = Los op wat de toets vindt.
rule-change-silence-added-asks = Een regel die op een plaats wordt stilgezet, wordt bij de wijziging gemeld.
rule-change-silence-added-why = Wie iets stilzet, bepaalt wat anderen niet meer zien.
rule-change-silence-added-mend = Los op wat de toets vindt, of laat een collega de reden beoordelen.
rule-action-overdue-asks = Een actie waarvan het einde voorbij is, is afgerond of vervallen.
rule-action-overdue-why = Een verlopen actie zonder bericht is voor college en raad niet te volgen.
rule-action-overdue-mend = Zet de actie op „done” met een resultaat, op „dropped” met een reden, of geef haar een nieuw einde.
rule-action-period-order-asks = Een actie begint voordat zij eindigt.
rule-action-period-order-why = Anders is niet te zeggen of zij op tijd is.
rule-action-period-order-mend = Herstel „start” of „end”.
rule-action-outside-year-asks = Een actie valt ten minste voor een deel in het jaar van haar uitvoeringsplan.
rule-action-outside-year-why = De evaluatie van een jaar gaat over de acties van dat jaar.
rule-action-outside-year-mend = Verplaats de actie naar het juiste jaar, of herstel haar periode.
rule-action-no-goal-asks = Een actie dient een doelstelling, of rust op een plan van anderen („basis”).
rule-action-no-goal-why = Zonder dat telt de actie nergens mee en is niet te zeggen waarvoor zij dient.
rule-action-no-goal-mend = Noem de doelstelling bij „goal” of de grondslag bij „basis”.
rule-action-no-result-asks = Bij een afgeronde actie staat het resultaat.
rule-action-no-result-why = De evaluatie vertelt wat er is gedaan, niet alleen dat het is gedaan.
rule-action-no-result-mend = Vul „result” in, één zin is genoeg.
rule-action-dropped-silently-asks = Bij een vervallen actie staat de reden.
rule-action-dropped-silently-why = Het college heeft de actie vastgesteld; de raad mag weten waarom zij niet doorgaat.
rule-action-dropped-silently-mend = Zet de reden bij „result” of in het logboek.
rule-action-over-budget-asks = Er is niet meer uitgegeven dan het budget van de actie.
rule-action-over-budget-why = Een overschrijding hoort in de evaluatie te worden uitgelegd.
rule-action-over-budget-mend = Herstel het bedrag, of licht de overschrijding toe.
rule-action-money-asks = Budget, uitgaven en gevraagd budget zijn nul of meer.
rule-action-money-why = Negatieve bedragen vallen in een optelling tegen andere weg.
rule-action-money-mend = Haal het minteken weg.
rule-action-log-future-asks = Het logboek van een actie bevat wat is gebeurd.
rule-action-log-future-why = Een datum in de toekomst is een tikfout of een voornemen.
rule-action-log-future-mend = Herstel de datum.
rule-evaluation-no-interpretation-asks = Een vastgestelde evaluatie heeft bij elke prioriteit een duiding.
rule-evaluation-no-interpretation-why = Effectindicatoren zeggen niet alles; het plan vraagt elk jaar om een kwalitatieve duiding.
rule-evaluation-no-interpretation-mend = Vul de duiding in, of zet de evaluatie terug op „draft”.
rule-evaluation-undated-asks = Een vastgestelde evaluatie noemt haar peildatum.
rule-evaluation-undated-why = Cijfers worden later herzien. Zonder peildatum is de evaluatie niet opnieuw te maken.
rule-evaluation-undated-mend = Vul „as_of” in.
rule-evaluation-too-early-asks = Een evaluatie wordt vastgesteld als het jaar voorbij is.
rule-evaluation-too-early-why = Tot dan kunnen acties en metingen nog veranderen.
rule-evaluation-too-early-mend = Zet de status op „draft”.
rule-evaluation-as-of-future-asks = De peildatum van een evaluatie is geweest.
rule-evaluation-as-of-future-why = Wat op een dag in de toekomst bekend is, weet niemand.
rule-evaluation-as-of-future-mend = Herstel de datum.
rule-evaluation-outside-plan-asks = Een evaluatie gaat over een jaar van het plan.
rule-evaluation-outside-plan-why = Andere jaren worden nergens getoond.
rule-evaluation-outside-plan-mend = Herstel het jaar in de naam van het bestand.
rule-evaluation-no-reason-asks = Een eigen oordeel over een doelstelling heeft een reden.
rule-evaluation-no-reason-why = Het oordeel wijkt af van wat uit acties en metingen volgt; de lezer mag weten waarom.
rule-evaluation-no-reason-mend = Vul „reason” in.
rule-evaluation-document-asks = Het verzonden stuk ligt in de map van het plan, en zijn controlegetal is een SHA-256.
rule-evaluation-document-why = Alleen zo is later te zien dat het stuk hetzelfde is gebleven.
rule-evaluation-document-mend = Herstel het pad of bereken het controlegetal opnieuw.
rule-decision-future-asks = Een besluit is genomen.
rule-decision-future-why = Een voorgenomen besluit staat nog niets toe.
rule-decision-future-mend = Herstel de datum, of voeg het besluit later toe.
rule-decision-wrong-body-asks = Over prioriteiten, doelstellingen en streefwaarden beslist de raad, over acties en evaluaties het college.
rule-decision-wrong-body-why = Een besluit van een ander orgaan staat de wijziging niet toe.
rule-decision-wrong-body-mend = Herstel „body”, of haal de naam weg bij „changes”.
rule-decision-unknown-change-asks = Wat een besluit wijzigt, draagt een naam uit het plan.
rule-decision-unknown-change-why = Een tikfout in de naam staat de bedoelde wijziging niet toe.
rule-decision-unknown-change-mend = Herstel de naam bij „changes”.
rule-change-added-asks = Een prioriteit, pijler, doelstelling of indicator komt erbij met een raadsbesluit dat in dezelfde wijziging is toegevoegd.
rule-change-added-why = De raad heeft het plan vastgesteld. Wat erbij komt, hoort de raad ook te hebben besloten.
rule-change-added-mend = Voeg het besluit toe in decisions.toml en noem onder „changes” wat erbij komt.
rule-change-backdated-asks = Een nieuw cijfer draagt de dag waarop het is vastgelegd.
rule-change-backdated-why = Een evaluatie rekent met wat op een dag bekend was. Wie een cijfer eerder dateert, verandert die evaluatie achteraf.
rule-change-backdated-mend = Zet bij „recorded” de dag van vandaag.
rule-change-baseline-asks = De nulmeting van een indicator verandert met een raadsbesluit. Een eerste nulmeting is geen wijziging.
rule-change-baseline-why = Met een andere nulmeting ziet dezelfde ontwikkeling er beter of slechter uit.
rule-change-baseline-mend = Zet de nulmeting terug, of voeg het raadsbesluit toe in decisions.toml.
rule-change-check-loosened-asks = Een instelling onder [check] die de toets minder streng maakt, wordt gemeld.
rule-change-check-loosened-why = Wie de toets versoepelt, bepaalt wat anderen niet meer zien. Dat hoort bij de beoordeling van de wijziging.
rule-change-check-loosened-mend = Zet de instelling terug, of leg uit waarom zij nodig is.
rule-change-decision-asks = Een besluit dat is vastgelegd, blijft zoals het was.
rule-change-decision-why = Besluiten zijn het bewijs van wie wat heeft veranderd.
rule-change-decision-mend = Zet het besluit terug en voeg voor iets nieuws een nieuw besluit toe.
rule-change-definition-asks = De eenheid, de gewenste richting, de vraag, de bronnen en de uitsplitsing van een indicator, en wat zegt hoe haar cijfers schommelen, veranderen met een raadsbesluit. Een eerste vraag of bron mag worden ingevuld.
rule-change-definition-why = Ze bepalen wat er gemeten wordt en wanneer het goed gaat.
rule-change-definition-mend = Maak de wijziging ongedaan, of voeg het raadsbesluit toe in decisions.toml.
rule-change-evaluation-asks = Een vastgestelde evaluatie verandert alleen met een collegebesluit.
rule-change-evaluation-why = Het college heeft de evaluatie vastgesteld en de raad heeft haar gelezen.
rule-change-evaluation-mend = Zet de evaluatie terug. Nieuwe inzichten horen in de volgende.
rule-change-implementation-plan-asks = Een vastgesteld uitvoeringsplan verandert met een collegebesluit. Stand, resultaat, uitgaven en logboek van een actie worden vrij bijgehouden.
rule-change-implementation-plan-why = Het college heeft vastgesteld wat er dat jaar gebeurt. Een actie die stil verdwijnt, kan niemand verantwoorden.
rule-change-implementation-plan-mend = Maak de wijziging ongedaan, zet de actie op „dropped” of „delayed” met een reden, of voeg het collegebesluit toe.
rule-change-measurement-removed-asks = Een vastgelegd cijfer blijft staan.
rule-change-measurement-removed-why = Wat ooit is gemeld aan college of raad, moet terug te vinden zijn.
rule-change-measurement-removed-mend = Zet het cijfer terug en trek het zo nodig in met „missing” en „corrects”.
rule-change-measurement-rewritten-asks = Een cijfer wordt gecorrigeerd door een later cijfer en niet overschreven.
rule-change-measurement-rewritten-why = Het oude cijfer is gebruikt. Met een correctie blijven beide zichtbaar, met de reden.
rule-change-measurement-rewritten-mend = Zet het oude cijfer terug en leg het nieuwe vast met „ivp record … --corrects”.
rule-change-not-comparable-asks = Een wijziging is naast het plan te leggen dat zij verandert: het plan staat op dezelfde plaats, als gewone bestanden, en beide versies zijn te lezen.
rule-change-not-comparable-why = Staat er een koppeling, een andere repository of een tweede plan, dan kan iets anders worden vergeleken dan wat u leest. Een wijziging zou dan ongezien langskomen.
rule-change-not-comparable-mend = Zet de bestanden zelf in de map van het plan, en noem met „--plan” welk plan u bedoelt als er meer dan één is.
rule-change-plan-asks = De titel, de jaren, de vaststelling, de grenzen van het oordeel en de inwonertallen veranderen met een raadsbesluit. Een nieuw inwonertal mag erbij.
rule-change-plan-why = Zij bepalen wat er geldt en hoe er wordt geoordeeld.
rule-change-plan-mend = Maak de wijziging ongedaan, of voeg het raadsbesluit toe in decisions.toml.
rule-change-removed-asks = Een prioriteit, pijler, doelstelling of indicator verdwijnt met een raadsbesluit.
rule-change-removed-why = De raad heeft het plan vastgesteld. Wat stil verdwijnt, wordt niet verantwoord.
rule-change-removed-mend = Zet het terug en laat het met „ended” eindigen, of voeg het raadsbesluit toe in decisions.toml.
rule-change-renamed-asks = De naam waaronder iets in het plan bekend is, blijft gelijk.
rule-change-renamed-why = Andere bestanden, eerdere versies en wie de cijfers overneemt, kennen het onder die naam.
rule-change-renamed-mend = Zet de oude naam terug; de titel mag met een besluit wel veranderen.
rule-change-reworded-asks = De vastgestelde tekst van een prioriteit, pijler, doelstelling of indicator verandert met een raadsbesluit.
rule-change-reworded-why = Met andere woorden kan een doelstelling iets anders beloven dan de raad heeft vastgesteld.
rule-change-reworded-mend = Zet de tekst terug, of voeg het raadsbesluit toe in decisions.toml.
rule-change-suspect-figures-asks = Verandert de definitie van een indicator, dan scheidt een trendbreuk of een besluit de oude cijfers van de nieuwe.
rule-change-suspect-figures-why = Cijfers volgens twee definities zijn niet vergelijkbaar, ook als zij onder elkaar staan.
rule-change-suspect-figures-mend = Voeg een [[indicator.break]] toe, of laat een besluit de wijziging noemen.
rule-change-target-asks = Een streefwaarde verandert met een raadsbesluit dat in dezelfde wijziging is toegevoegd.
rule-change-target-why = De streefwaarde is wat de raad heeft beloofd te bereiken.
rule-change-target-mend = Zet de streefwaarde terug, of voeg het raadsbesluit toe in decisions.toml.

## Algemeen

did-you-mean = Bedoelt u { $better }?
choose-from = Kies uit: { $words }.
type-help = Typ: { $line }

type-text = een tekst
type-number = een getal
type-boolean = ja of nee („true” of „false”)
type-date = een datum
type-list = een lijst
type-table = een groep velden
type-records = losse blokken
type-id = een id
type-full-name = een volledige naam
type-period = een periode
type-change = een verandering
type-number-or-boolean = een getal, of „true” of „false”

record-action = Actie
record-actions = Uitvoeringsplan
record-adoption = Vaststelling
record-analysis = Analyse
record-assessment = Drempels van de beoordeling
record-break = Trendbreuk
record-breakdown = Uitsplitsing
record-check = Instellingen van de toets
record-colours = Kleuren
record-decision = Besluit
record-decisions = Besluiten
record-document = Verzonden stuk
record-ended = Einde
record-evaluation = Evaluatie
record-goal = Doelstelling
record-import = Import
record-import-where = Rijen van een tabel
record-municipality = Gemeente
record-breakdown-part = Deel van de uitsplitsing
record-indicator = Indicator
record-interim = Tussenwaarde
record-log = Logregel
record-measurement = Meting
record-monitor = Overige onderwerpen
record-named = { $what } „{ $id }”
record-participation = Participatie
record-partner = Partner
record-partners = Partners
record-pillar = Pijler
record-plan = Plan
record-principle = Uitgangspunt
record-priority = Prioriteit
record-process = Processtap
record-programme = Programma
record-population = Inwoneraantal
record-publication = Publicatie
record-reference = Referentie
record-series = Metingen
record-source = Bron
record-step = Volgende norm
record-sources = Bronnen
record-target = Streefwaarde
record-topic = Onderwerp
record-voice = Reactie van een partner

## Schrijfwijze van een bestand

syntax-backslash = De backslash in deze tekst is niet te lezen
syntax-backslash-help = Zet de tekst tussen enkele aanhalingstekens ('…'), of typ de backslash twee keer (\\).
syntax-date = „{ $text }” is geen datum die bestaat
syntax-date-help = Typ jaar, maand en dag zonder aanhalingstekens: 2026-11-23
syntax-decimal-comma = „{ $text }” heeft een decimale komma; in een bestand hoort daar een punt
syntax-duplicate-key = „{ $text }” staat hier twee keer
syntax-duplicate-key-help = Haal één van de twee weg. Hoort de tweede bij iets nieuws, zet er dan een eigen kopregel [[…]] boven.
syntax-no-equals = Op deze regel ontbreekt het isgelijkteken: „{ $text }”
syntax-no-equals-help = Typ: veld = waarde. Een toelichting begint met een hekje (#).
syntax-no-value = Achter „{ $text }” staat geen waarde
syntax-no-value-help = Vul een waarde in, of haal de regel weg.
syntax-other = Deze regel is niet te lezen, vanaf „{ $text }”
syntax-other-help = Vergelijk de regel met de andere in dit bestand. Een regel is: veld = waarde, of een kopregel als [[goal]].
syntax-unclosed-list = Het haakje „{ $text }” wordt niet gesloten
syntax-unclosed-list-help = Sluit een lijst met „]” en een groep velden met „{"}"}”, en zet een komma tussen de delen.
syntax-unclosed-text = Deze tekst wordt niet afgesloten: { $text }
syntax-unclosed-text-help = Sluit de tekst af met de aanhalingstekens waarmee hij begint.
syntax-unquoted = „{ $text }” is een tekst zonder aanhalingstekens

## Velden en waarden

schema-check-error = „{ $rule }” is een fout en kan hier niet worden verlaagd
schema-check-error-help = Haal deze regel weg en los op wat de toets vindt.
schema-check-unknown = „{ $rule }” is geen regel van de toets
schema-check-unknown-help = Haal deze regel weg; „ivp explain” toont welke regels er zijn.
schema-date-only = „{ $key }” vraagt om een datum zonder tijd
schema-empty-text = „{ $key }” is leeg
schema-empty-text-help = Vul een tekst in, of haal de regel weg.
schema-inline-records = „{ $key }” staat hier als lijst tussen rechte haken
schema-inline-records-help = Geef elk een eigen blok: een kopregel [[{ $key }]] met daaronder de velden, elk op een eigen regel.
schema-missing-key = { $what }: „{ $key }” ontbreekt
schema-missing-key-help = Voeg deze regel toe: { $line }
schema-two-readings = „{ $written }” kan { $read } zijn of { $meant }
schema-two-readings-help = Typ { $meant } als u dat bedoelt, en anders { $read }.
rule-schema-two-readings-asks = Van een getal is maar één lezing mogelijk: een punt staat er alleen voor decimalen, en dan niet voor precies drie.
rule-schema-two-readings-why = In een planbestand is 16.800 het getal 16,8; wie het typt, bedoelt vaak zestienduizendachthonderd. Aan een bedrag of aantal is die vergissing niet te zien, en het plan rekent ermee.
rule-schema-two-readings-mend = Typ 16800 zonder punt, of 16.8 als u dat bedoelt.
schema-odd-number = „{ $key }” is geen gewoon getal
schema-odd-number-help = Typ alleen cijfers, met een punt voor de decimalen: 1010 of 9.5
schema-thresholds = De drempels van de beoordeling kloppen niet met elkaar
schema-thresholds-help = Kies „at_risk” boven 0, „on_track” niet lager dan „at_risk” en hooguit 1, „small_count” niet onder 0 en „dispersion” boven 0.
schema-population-twice = Het aantal inwoners van { $period } staat er voor deze plaats twee keer
schema-population-twice-help = Laat er één staan. Gaat het over een andere plaats, typ dan: region = "…"
schema-population-first = het eerste aantal staat hier
schema-population-none = Het aantal inwoners van { $period } is nul
schema-population-none-help = Typ het aantal inwoners als heel getal, bijvoorbeeld: value = 24350
schema-unknown-key = { $what }: het veld „{ $key }” is onbekend
schema-unknown-key-help = De velden die hier kunnen staan: { $keys }.
schema-unknown-value = „{ $text }” is hier geen geldige keuze voor „{ $key }”
schema-whole-number = „{ $key }” vraagt om een heel getal van 0 of hoger
schema-wrong-type = „{ $key }” vraagt om { $expected }; hier staat { $found }
schema-year = „{ $key }” vraagt om een jaartal
schema-year-help = Typ vier cijfers zonder aanhalingstekens, bijvoorbeeld 2027.
schema-years-reversed = Het plan eindigt in { $last }, vóór het begin in { $first }
schema-years-reversed-first = het begin staat hier
schema-years-reversed-help = Zet het eerste jaar bij „first_year” en het laatste bij „last_year”.

## Namen

id-duplicate = Het id „{ $id }” is twee keer gebruikt
id-duplicate-first = de eerste keer is hier
id-duplicate-help = Geef één van de twee een ander id, bijvoorbeeld "{ $better }".
id-form = „{ $text }” kan geen id zijn
id-form-help = Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld "weekmarkt".
id-form-help-suggestion = Gebruik kleine letters, cijfers en streepjes: "{ $better }"
id-full-name = „{ $text }” is geen volledige naam
id-full-name-help = Typ het hoofdstuk, een schuine streep en het id: { $example }
id-reserved = „{ $text }” kan geen id zijn: die naam betekent al iets anders
id-reserved-help = Kies een langere naam. Vier cijfers zijn een jaar, „monitor” zijn de overige onderwerpen, en namen als „con” en „aux” gebruikt Windows zelf.
id-too-long = „{ $text }” is te lang voor een id: hooguit 64 tekens

## Bestanden

file-binary = Dit is geen tekstbestand
file-binary-help = Sla het op als gewone tekst, of zet het buiten de map van het plan.
file-git-directory = Hier staat een git-repository in de map van het plan
file-submodule = Dit is een andere repository (een submodule) in de map van het plan
file-git-directory-help = Haal die repository uit de map van het plan. Het plan zelf staat in de repository daaromheen.
file-encoding-help = Sla het bestand opnieuw op met de codering UTF-8; in Kladblok kiest u die bij „Opslaan als”.
file-hidden-character = Hier staat een onzichtbaar teken ({ $code }), waardoor de tekst anders kan lijken dan zij is
file-hidden-character-help = Typ de tekst op deze plaats opnieuw. Zulke tekens komen soms mee met tekst uit Word of van een website.
file-empty = Dit bestand is leeg: wat erin stond, is weg
file-empty-help = Zet het bestand terug zoals het was (in git: git restore met de naam van het bestand). Hoort er niets in? Haal het dan weg.
file-link = Deze koppeling leidt niet naar een bestand in de map van het plan
file-link-kept = Dit is een koppeling (symbolische link); in een eerdere versie is niet te zien waarheen
file-link-help = Zet het bestand zelf in de map van het plan.
file-misnamed = Dit bestand hoort bij het plan, maar onder deze naam wordt het niet gelezen: { $path }
file-misnamed-beside-help = Zet wat hier alleen in staat over naar { $better }, en zet dit bestand buiten de map van het plan.
file-name = „{ $name }” kan geen naam zijn in de map van het plan
file-name-help = Noem het bestand { $better }
file-no-figures = In dit bestand staat geen enkel cijfer
file-no-figures-help = Zet de cijfers erin, elk onder [[measurement]]. Stonden ze er al? Zet het bestand dan terug zoals het was (in git: git restore met de naam van het bestand).
file-no-folder = Hier hoort een map te staan, en dit is een bestand: { $path }
file-no-folder-help = Zet dit bestand buiten de map van het plan, en zet op deze plaats de map met de bestanden van het plan.
file-no-plan = Hier is geen plan: plan.toml ontbreekt
file-no-plan-help = Ga naar de map van het plan, of noem die map: --plan MAP. Een nieuw plan begint met: ivp init
file-no-priority = Het plan heeft geen enkele prioriteit
file-no-priority-help = Maak een bestand in de map „priorities”, bijvoorbeeld priorities/jeugd.toml, met daarin „title” en „ambition”.
file-not-utf8 = Dit bestand is niet opgeslagen als UTF-8: teken { $byte } is niet te lezen
file-too-large = Dit bestand is groter dan { $limit } MB
file-too-large-help = Zet het bestand buiten de map van het plan, of haal eruit wat er niet in hoort.
file-too-many = De map van het plan heeft meer dan { $limit } bestanden, of mappen die te diep liggen
file-too-many-help = Zet wat niet bij het plan hoort buiten de map van het plan.
file-unread = Dit bestand hoort bij geen onderdeel van het plan: { $path }
file-unread-help = Controleer de naam en de map, of zet het bestand buiten de map van het plan.
file-unreadable = Dit bestand is niet te openen: { $reason }
file-unreadable-help = Controleer of u het bestand mag lezen en of geen ander programma het bezet houdt.
file-utf16 = Dit bestand is opgeslagen als UTF-16
io-not-found = het bestaat niet
io-other = { $text }
io-permission = u hebt er geen toestemming voor

## Verwijzingen

reference-by-evaluation = Evaluatie { $year }
reference-decision = het besluit
reference-goal = de doelstelling
reference-indicator = de indicator
reference-partner = de partner
reference-pillar = de pijler
reference-priority = de prioriteit
reference-programme = het programma
reference-source = de bron
reference-no-chapter = Er is geen prioriteit „{ $chapter }” bij deze metingen
reference-no-chapter-help = Maak priorities/{ $chapter }.toml, of zet dit bestand in de map van een prioriteit die er is.
reference-no-indicator = „{ $chapter }” heeft geen indicator „{ $id }” bij deze metingen
reference-no-indicator-help = Voeg bij de prioriteit een indicator toe met id = "{ $id }", of noem dit bestand naar een indicator die er is.
reference-no-indicator-help-rename = Noem dit bestand { $better }
reference-no-parts = „{ $indicator }” is niet uitgesplitst, maar hier staat het onderdeel „{ $part }”
reference-no-parts-help = Haal het onderdeel weg, of voeg bij de indicator toe: breakdown = {"{"} title = "…", parts = ["{ $part }"] {"}"}
reference-no-breakdown = „{ $indicator }”: de streefwaarde geldt voor elk onderdeel (for_each = "parts"), maar de indicator is niet uitgesplitst
reference-no-breakdown-help = Haal „for_each” weg, of voeg bij de indicator toe: breakdown = {"{"} title = "Wijk", parts = ["…"] {"}"}
reference-unknown = „{ $by }” noemt { $what } „{ $id }”, maar dat id is onbekend
reference-unknown-help-add = Voeg een blok { $block } toe aan { $file }, of kies een id dat daar al staat.
reference-unknown-help-choose = Kies uit: { $ids }. Of voeg een blok { $block } toe aan { $file }.
reference-unknown-help-name = Typ de volledige naam: het hoofdstuk, een schuine streep en het id.
reference-unknown-help-priority = Haal de naam weg, of maak het bestand { $file }
reference-unknown-part = „{ $indicator }” heeft geen onderdeel „{ $part }”
reference-unknown-part-breakdown = de onderdelen staan hier

## Perioden

period-form = „{ $text }” is geen periode
period-form-help = Typ een jaar ("2025"), halfjaar ("2025-H1"), kwartaal ("2025-Q1"), maand ("2025-03"), dag ("2025-03-12") of schooljaar ("2024/25").
period-future = „{ $indicator }”: { $period } begint pas op { $start }
period-future-help = Controleer het jaartal. Over een periode die nog moet beginnen, is er geen cijfer.
period-over-four-years = Het plan duurt { $years } jaar; de raad stelt de doelen ten minste eens in de vier jaar vast
period-over-four-years-first = het plan begint hier
period-over-four-years-help = Typ: last_year = { $last }
period-plan-is-old = Het plan begon in { $first } en is ouder dan vier jaar
period-plan-is-old-help = Leg de raad nieuwe doelen voor en begin daarmee een nieuw plan.
period-unfinished = „{ $indicator }”: { $period } is nog niet voorbij, dit cijfer telt nog niet mee
period-unfinished-help = Leg na { $end } het cijfer over de hele periode vast, met „corrects”. Of kies een periode die al voorbij is.

## Metingen

measurement-corrects-nothing = „{ $indicator }”: er is geen eerdere meting over { $period } om te corrigeren
measurement-corrects-nothing-help = Controleer de periode, of haal „corrects” weg.
measurement-corrects-nothing-other = deze meting gaat over een andere bron of een ander onderdeel
measurement-corrects-nothing-other-help = Geef de correctie dezelfde bron („source”) en hetzelfde onderdeel („part”) als de meting die zij vervangt.
measurement-replaces = „{ $indicator }” { $period }: deze correctie zegt { $named } te vervangen, maar het cijfer ervoor is { $value }
measurement-replaces-help = Moet deze correctie gelden, typ dan: { $line }
measurement-replaces-here = het cijfer ervoor staat hier
measurement-replaces-nothing = „{ $indicator }” { $period }: deze correctie zegt { $named } te vervangen, maar ervoor staat dat er geen cijfer is
measurement-replaces-nothing-help = Haal „replaces” weg.
measurement-replaces-alone = „{ $indicator }” { $period }: hier staat welk cijfer wordt vervangen, maar niet waarom
measurement-replaces-alone-help = Voeg de reden toe: corrects = "…". Is het geen correctie, haal „replaces” dan weg.
measurement-denominator-not-positive = „{ $indicator }”, { $period }: de noemer moet groter zijn dan nul
measurement-denominator-not-positive-help = Is er niemand geteld of gevraagd, typ dan in plaats van teller en noemer: missing = "reden"
measurement-duplicate = „{ $indicator }”: er is al een meting over { $period }
measurement-duplicate-first = de eerste staat hier
measurement-duplicate-help = Is dit een correctie, voeg dan toe: corrects = "reden". Zo niet, haal er dan één weg, of noem bij elk de eigen bron („source”).
measurement-no-source = { $count ->
    [one] „{ $indicator }”: de meting over { $period } heeft geen bron
   *[other] „{ $indicator }”: { $count } metingen hebben geen bron, de eerste is die over { $period }
}
measurement-no-source-help = Zet bovenaan dit bestand: source = "{ $source }". Komt één meting ergens anders vandaan, zet de regel dan in haar eigen blok.
measurement-no-source-several = de indicator noemt meer dan één bron
measurement-numerator-negative = „{ $indicator }”, { $period }: de teller kan niet onder nul liggen
measurement-numerator-negative-help = Controleer het cijfer bij „numerator”.
measurement-numerator-over = „{ $indicator }”, { $period }: de teller ({ $numerator }) is groter dan de noemer ({ $denominator })
measurement-numerator-over-denominator = de noemer staat hier
measurement-numerator-over-help = Zijn de twee verwisseld? Bij „numerator” staat hoeveel het er waren, bij „denominator” van hoeveel.
measurement-numerator-unit = „{ $indicator }”, { $period }: teller en noemer horen bij een percentage of een aantal per zoveel
measurement-numerator-unit-help = Typ het cijfer zelf: value = …. Of kies bij de indicator unit = "percent" of unit = "rate".
measurement-jump-before = het cijfer waarmee dit is vergeleken
measurement-jump-help = Klopt het cijfer, zet er dan onder: confirmed = true. Klopt het niet, leg dan het goede cijfer vast met ivp record … --corrects "reden".
measurement-other-length-help = Leg het cijfer over de hele periode vast. Wordt vaker gemeten, verander dan „frequency” bij de indicator. Hoort dit cijfer er toch bij, zet er dan onder: confirmed = true.
measurement-overdue = „{ $indicator }”: de meting over { $period } ontbreekt
measurement-overdue-frequency = zo vaak hoort er een meting te zijn
measurement-overdue-help = Typ: ivp record { $name } WAARDE --period { $period }. Komt er geen cijfer, typ dan --missing "reden" in plaats van WAARDE.
measurement-overdue-latest = de laatste meting
measurement-overlap = „{ $indicator }”: { $short } en { $long } overlappen elkaar
measurement-overlap-help = Maanden, kwartalen en jaren worden nooit bij elkaar opgeteld. Houd één soort periode aan, of maak voor de andere een eigen indicator.
measurement-overlap-other = de andere periode staat hier
measurement-recorded-before = „{ $indicator }”: vastgelegd op { $date }, voordat { $period } begon
measurement-recorded-before-period = de periode staat hier
measurement-recorded-future = „{ $indicator }”: vastgelegd op { $date }, maar die dag moet nog komen
measurement-recorded-help = Typ de dag waarop het cijfer is vastgelegd; voor vandaag: recorded = { $today }
measurement-recorded-lacks = „{ $indicator }”: de correctie over { $period } heeft geen datum en telt niet, want het eerdere cijfer is van { $since }
measurement-recorded-lacks-help = Voeg de dag toe waarop de correctie is vastgelegd; voor vandaag: recorded = { $today }
measurement-recorded-order = „{ $indicator }”: de correctie over { $period } is van { $date } en telt niet, want het eerdere cijfer is van { $since }
measurement-recorded-order-first = het eerdere cijfer staat hier
measurement-recorded-order-help = Controleer beide datums: de meting die het laatst is vastgelegd, telt.
measurement-sample-none = „{ $indicator }”: het aantal respondenten is nul
measurement-sample-none-help = Typ hoeveel mensen antwoord gaven. Antwoordde niemand, typ dan in plaats van het cijfer: missing = "reden"
measurement-sample-unit = „{ $indicator }”: een aantal respondenten hoort alleen bij een percentage of een rapportcijfer
measurement-sample-unit-help = Haal „n” weg, of zet het aantal in een opmerking: note = "…"
measurement-interval-half = „{ $indicator }” { $period }: van het interval van de uitgever ontbreekt „{ $key }”
measurement-interval-half-help = Voeg „{ $key }” toe, of haal ook het andere uiteinde weg.
measurement-interval-outside = „{ $indicator }” { $period }: het cijfer ligt niet binnen het interval van de uitgever
measurement-interval-outside-help = Verbeter het cijfer, „low” of „high”: „low” is het laagste van de drie en „high” het hoogste.
measurement-interval-figure = het cijfer staat hier
measurement-interval-no-figure = „{ $indicator }” { $period }: er is geen cijfer, en dus ook geen interval
measurement-interval-yes-no = „{ $indicator }” { $period }: ja of nee heeft geen interval
measurement-interval-take-away = Haal „low” en „high” weg.
measurement-two-figures = Deze meting heeft meer dan één uitkomst
measurement-two-figures-first = de eerste staat hier
measurement-two-figures-help = Laat er één staan: „value”, of „numerator” met „denominator”, of „missing”.
measurement-unit = „{ $indicator }”: { $value } kan niet, { $why }
measurement-unit-below-first = want de hoogste plaats is 1
measurement-unit-fraction = want het moet een heel getal zijn
measurement-unit-fraction-help = Typ een heel getal, bijvoorbeeld { $whole }, of kies bij de indicator een andere eenheid („unit”).
measurement-unit-here = de eenheid staat hier
measurement-unit-negative = want het kan niet onder nul liggen
measurement-unit-not-number = want hier hoort een getal
measurement-unit-not-number-help = Typ een getal. Is het een vraag met ja of nee, kies dan bij de indicator unit = "yes-no".
measurement-unit-not-yes-no = want hier hoort ja of nee
measurement-unit-not-yes-no-help = Typ: value = true (ja) of value = false (nee)
measurement-unit-outside-grades = want een rapportcijfer ligt tussen 1 en 10
measurement-unit-over-100 = want een percentage is hooguit 100
measurement-unit-over-100-help = Controleer de decimale punt: 9.5 is negenenhalf procent. Is het een aantal, kies dan bij de indicator unit = "count".
measurement-unit-range-help = Controleer het cijfer, of kies bij de indicator een andere eenheid („unit”).

## Indicatoren

indicator-alert-outside-monitor = „alert” werkt alleen bij de overige onderwerpen
indicator-alert-outside-monitor-help = Haal „alert” weg, of verplaats de indicator naar monitor.toml.
indicator-baseline-across = „{ $indicator }”: de nulmeting { $baseline } loopt over een trendbreuk heen
indicator-baseline-across-break = de trendbreuk ligt hier
indicator-baseline-across-help = Kies een nulmeting die helemaal vóór of helemaal na de trendbreuk ligt.
indicator-baseline-lacking = „{ $indicator }”: de nulmeting { $baseline } is niet compleet, er ontbreekt { $periods }
indicator-baseline-lacking-help = Typ: { $command }. Of kies jaren die er allemaal zijn.
indicator-baseline-sources = „{ $indicator }”: de jaren van de nulmeting { $baseline } komen niet uit één bron
indicator-baseline-sources-help = Kies jaren die allemaal uit dezelfde bron komen.
indicator-baseline-unmeasured = „{ $indicator }”: de nulmeting { $baseline } is nog niet vastgelegd
indicator-baseline-unmeasured-help = Typ: { $command }
indicator-no-baseline = „{ $indicator }” heeft geen nulmeting
indicator-no-baseline-help = Kies de meting waarmee u vergelijkt, bijvoorbeeld: { $line }
indicator-no-baseline-help-unmeasured = Leg een meting vast ({ $command }) en zet de periode daarvan bij „baseline”.
indicator-no-goal = „{ $indicator }” noemt geen doelstelling
indicator-no-goal-help = Noem de doelstelling die deze indicator meet: { $line }
indicator-no-source = „{ $indicator }” heeft geen bron
indicator-no-source-help = Noem waar de cijfers vandaan komen: { $line }
indicator-no-target = „{ $indicator }” heeft geen streefwaarde
indicator-no-target-help = Typ, met uw eigen waarde: target = {"{"} value = …, by = { $by } {"}"}. Kan een stijging goed of slecht zijn, typ dan: direction = "interpret"
indicator-peak-baseline =
    „{ $indicator }”: de nulmeting { $baseline } ({ $value }) is { $side ->
        [higher] de laagste
       *[lower] de hoogste
    } van { $years } jaren; wat op zijn top is, beweegt vanzelf terug
indicator-peak-baseline-direction = dit is de goede richting
indicator-peak-baseline-help = Neem als nulmeting het gemiddelde van jaren waarvan alle cijfers er zijn (baseline = "eerste jaar/laatste jaar"). Is dit jaar met opzet gekozen, leg dat dan uit bij „caveats”.
indicator-per-not-positive = „per” moet groter zijn dan nul
indicator-per-without-rate = „per” hoort niet bij de eenheid „{ $unit }”
indicator-per-without-rate-help = Haal „per” weg. Is het cijfer een aantal per zoveel inwoners, typ dan: unit = "rate"
indicator-stable-without-band = „{ $indicator }” moet gelijk blijven, maar er staat niet binnen welke grenzen
indicator-stable-without-band-direction = hier staat dat het cijfer gelijk moet blijven
indicator-stable-without-band-help = Typ: target = {"{"} within = "5%", by = { $by } {"}"}
indicator-variation-unit = „{ $indicator }”: „{ $key }” hoort niet bij de eenheid { $unit }
indicator-variation-not-positive = „{ $indicator }”: „{ $key }” moet groter zijn dan nul
indicator-variation-not-positive-help = Typ een getal groter dan nul, of haal „{ $key }” weg.
indicator-variation-dispersion-help = Haal „dispersion” weg: het hoort alleen bij een aantal of een cijfer per zoveel.
indicator-variation-design-effect-help = Haal „design_effect” weg: het hoort alleen bij een percentage of rapportcijfer uit een peiling.
indicator-variation-sd-help = Haal „sd” weg: het hoort alleen bij een rapportcijfer.

## Streefwaarden

target-at-least-nothing = „{ $key }” moet groter zijn dan nul
target-better-than-unit = „better_than” hoort bij een percentage, een cijfer per zoveel of een rapportcijfer; de eenheid is hier: { $unit }
target-better-than-unit-help = Kies unit = "percent", "rate" (per 1.000 inwoners) of "grade", of een streefwaarde met een getal: target = {"{"} value = …, by = 2027 {"}"}
target-beyond-plan = „{ $indicator }”: { $year } valt buiten het plan, dat loopt van { $first } tot en met { $last }
target-beyond-plan-help = Kies een jaar van het plan, bijvoorbeeld { $last }.
target-beyond-plan-limit = de grens staat hier
target-change-form = „{ $text }” is geen verandering
target-change-form-help = Typ procenten van de nulmeting ("-10%") of procentpunten ("-4pp").
target-interim-late = „{ $indicator }”: de tussenwaarde voor { $year } komt niet vóór de streefwaarde
target-interim-late-help = Kies een jaar vóór { $by }.
target-interim-late-target = het jaar van de streefwaarde staat hier
target-interim-order = „{ $indicator }”: de tussenwaarde voor { $year } staat niet op volgorde
target-interim-order-earlier = dit jaar staat ervoor
target-interim-order-help = Zet de tussenwaarden op volgorde, met elk jaar één keer.
target-steps-order = „{ $indicator }”: de norm vanaf { $year } staat niet op volgorde
target-steps-order-help = Zet de jaren van „steps” op volgorde, elk jaar één keer en na „from” van de streefwaarde.
target-needs-baseline = „{ $indicator }”: deze streefwaarde rekent vanaf een nulmeting, maar die is niet gekozen
target-needs-baseline-help = Voeg deze regel toe: { $line }
target-no-form = De streefwaarde zegt niet wat er bereikt moet worden
target-no-form-help = Typ bijvoorbeeld: target = {"{"} value = 7, by = 2027 {"}"}
target-no-year = De streefwaarde noemt geen jaar
target-no-year-help = Voeg het jaar toe waarin zij bereikt moet zijn: by = 2027
target-on-interpret = „{ $indicator }” vraagt om duiding, maar heeft een streefwaarde
target-on-interpret-direction = hier staat dat een stijging goed of slecht kan zijn
target-on-interpret-help = Haal de streefwaarde weg, of kies direction = "lower" of direction = "higher".
target-points-without-percent = Procentpunten („pp”) bestaan alleen bij een percentage
target-points-without-percent-help = Typ de verandering in procenten van de nulmeting, bijvoorbeeld "-10%".
target-two-forms = De streefwaarde heeft meer dan één vorm: { $keys }
target-two-forms-help = Laat er één staan. Een tweede streefwaarde hoort bij een eigen indicator.
target-value = „{ $indicator }”: de streefwaarde { $value } kan niet, { $why }
target-value-help = Kies een streefwaarde die bij de eenheid past.
target-value-yes-no-help = Typ: target = {"{"} at_least = 1, per = "plan" {"}"}
target-wrong-side = „{ $indicator }”: de streefwaarde { $target } is slechter dan de nulmeting { $baseline }
target-wrong-side-baseline = de nulmeting is { $baseline }
target-wrong-side-help = Controleer de streefwaarde en de richting („direction”).
target-wrong-side-higher = hier staat dat hoger beter is
target-wrong-side-lower = hier staat dat lager beter is
target-wrong-way = „{ $indicator }”: een verandering van { $change } gaat de verkeerde kant op

## Doelstellingen

goal-outcome-without-effect = Doelstelling „{ $goal }” is een resultaat, maar er is geen effectindicator die het meet
goal-outcome-without-effect-help = Zet bij de effectindicator die dit resultaat meet: { $line }
goal-outcome-without-effect-kind = hier staat dat het om een resultaat gaat
goal-unmeasured = Doelstelling „{ $goal }” heeft geen indicator en geen actie
goal-unmeasured-help = Voeg een actie toe aan het uitvoeringsplan, met goal = "{ $goal }", of een prestatie-indicator bij deze doelstelling.

## De regels: wat zij vragen, waarom, en wat u dan doet

rule-file-empty-asks = Een bestand van het plan is niet leeg.
rule-file-empty-why = Een leeg bestand blijft achter als het opslaan halverwege is afgebroken. De cijfers die erin stonden, zijn dan weg, en de indicator lijkt niet gemeten.
rule-file-empty-mend = Zet het bestand terug zoals het was. Hoort er niets in, haal het dan weg.

rule-file-encoding-asks = Elk bestand van het plan is tekst met de codering UTF-8.
rule-file-encoding-why = Bij een andere codering veranderen letters als ë en é in vreemde tekens, en een Word- of Excelbestand is helemaal niet als tekst te lezen.
rule-file-encoding-mend = Open het bestand in een teksteditor en sla het opnieuw op als UTF-8. In Kladblok kiest u de codering bij „Opslaan als”.

rule-file-git-directory-asks = In de map van het plan staat geen git-repository: geen map „.git”, geen submodule en geen bestanden als HEAD naast objects en refs.
rule-file-git-directory-why = Git zoekt van binnen naar buiten. Met een repository in de map van het plan zou het plan kunnen worden vergeleken met een geschiedenis die iemand zelf heeft gemaakt.
rule-file-git-directory-mend = Haal die repository uit de map van het plan.

rule-file-hidden-character-asks = In de tekst staan geen onzichtbare tekens die de leesrichting omkeren of een scherm besturen.
rule-file-hidden-character-why = Met zulke tekens ziet een lezer iets anders dan wat er staat. Wie een wijziging controleert, kan daardoor iets verkeerds goedkeuren.
rule-file-hidden-character-mend = Wis de tekst op deze plaats en typ haar opnieuw.

rule-file-link-asks = Een koppeling (snelkoppeling of symbolische link) in de map van het plan leidt naar een bestand in diezelfde map.
rule-file-link-why = Anders staat een deel van het plan ergens waar het niet bewaard en niet gecontroleerd wordt, of leest het programma een bestand dat niet van het plan is.
rule-file-link-mend = Zet het bestand zelf in de map van het plan.

rule-file-misnamed-asks = Een bestand van het plan heeft de naam waaronder het gelezen wordt.
rule-file-misnamed-why = Cijfers in een bestand als overlast.toml.txt, of in een map Measurements met een hoofdletter, tellen niet mee. De indicator zou dan een oordeel krijgen zonder die cijfers.
rule-file-misnamed-mend = Geef het bestand de naam uit de melding. Staat er al een bestand met die naam, zet dan over wat daarin ontbreekt, en zet dit bestand buiten de map van het plan.

rule-file-missing-asks = De map van het plan heeft een bestand plan.toml.
rule-file-missing-why = Daarin staan de titel, de gemeente en de jaren van het plan. Zonder dat bestand is er geen plan om over te rapporteren.
rule-file-missing-mend = Noem de goede map met „--plan”, of begin een nieuw plan met „ivp init”.

rule-file-no-figures-asks = In een bestand met metingen staat ten minste één cijfer.
rule-file-no-figures-why = Een bestand dat half is opgeslagen of waarvan alle regels met een # beginnen, telt niet mee. De indicator lijkt dan niet gemeten.
rule-file-no-figures-mend = Zet de cijfers in het bestand, elk onder [[measurement]], of haal het bestand weg.

rule-file-no-priority-asks = Een plan heeft ten minste één prioriteit.
rule-file-no-priority-why = Doelstellingen en indicatoren horen bij een prioriteit. Zonder prioriteiten is er niets te volgen.
rule-file-no-priority-mend = Maak in de map „priorities” een bestand met „title” en „ambition”.

rule-file-too-large-asks = Een bestand van het plan is niet groter dan 16 MB.
rule-file-too-large-why = Honderdduizend metingen passen daar ruim in. Een groter bestand is vermoedelijk iets anders, en zou het programma lang laten wachten.
rule-file-too-large-mend = Zet het bestand buiten de map van het plan.

rule-file-too-many-asks = De map van het plan heeft hooguit 20.000 bestanden, en mappen liggen hooguit acht niveaus diep.
rule-file-too-many-why = Een plan heeft twee niveaus nodig. Meer wijst op een map die niet het plan is.
rule-file-too-many-mend = Controleer de map die u met „--plan” noemt, en zet daarbuiten wat niet bij het plan hoort.

rule-file-unread-asks = Elk bestand in de map van het plan hoort bij een onderdeel van het plan.
rule-file-unread-why = Een bestand met een verkeerde naam of op een verkeerde plaats telt niet mee, zonder dat u dat ergens aan ziet.
rule-file-unread-mend = Geef het bestand de naam en de map die erbij horen, of zet het buiten de map van het plan.

rule-file-unreadable-asks = Elk bestand van het plan is te openen.
rule-file-unreadable-why = Wat niet te openen is, kan niet worden getoetst en ontbreekt in elk overzicht.
rule-file-unreadable-mend = Sluit het programma dat het bestand bezet houdt, of vraag toestemming om het te lezen.

rule-goal-outcome-without-effect-asks = Een doelstelling die een resultaat is (kind = "outcome"), heeft een effectindicator.
rule-goal-outcome-without-effect-why = Een resultaat wordt beoordeeld met een cijfer en nooit met wat er gedaan is. Zonder effectindicator is niet te zeggen of het bereikt is.
rule-goal-outcome-without-effect-mend = Zet bij de effectindicator die het resultaat meet „goal” met het id van deze doelstelling, of voeg zo'n indicator toe.

rule-goal-unmeasured-asks = Elke doelstelling heeft een indicator of een actie.
rule-goal-unmeasured-why = Zonder een van beide laat niets zien of er iets van de doelstelling terechtkomt, en valt er in de evaluatie niets over te zeggen.
rule-goal-unmeasured-mend = Neem een actie op in het uitvoeringsplan van dit jaar met „goal” en de naam van de doelstelling, of voeg een prestatie-indicator toe.

rule-id-duplicate-asks = Een id hoort bij één ding. Doelstellingen en indicatoren van een hoofdstuk delen hun id's niet met elkaar.
rule-id-duplicate-why = Bij een dubbel id is niet te zeggen welke van de twee wordt bedoeld, en kunnen metingen bij de verkeerde terechtkomen.
rule-id-duplicate-mend = Geef één van de twee een ander id, en pas aan wat ernaar verwijst.

rule-id-file-name-asks = De naam van een bestand is het id van wat erin staat, of een jaar.
rule-id-file-name-why = Aan de bestandsnaam herkent het programma bij welke prioriteit, indicator of welk jaar de inhoud hoort. Een bestand met een andere naam wordt niet gelezen.
rule-id-file-name-mend = Geef het bestand een naam met kleine letters, cijfers en streepjes. Uitvoeringsplannen en evaluaties heten naar hun jaar: 2026.toml.

rule-id-form-asks = Een id bestaat uit kleine letters, cijfers en streepjes, en is hooguit 64 tekens lang.
rule-id-form-why = Een id is ook een bestandsnaam en een woord dat u typt. Zo werkt het op elke computer hetzelfde.
rule-id-form-mend = Typ het id zonder hoofdletters, spaties en leestekens. De volledige tekst hoort in „title”.

rule-id-reserved-asks = Een id is geen jaar, niet „monitor”, en geen naam die Windows voor apparaten gebruikt.
rule-id-reserved-why = Vier cijfers zijn een jaar, „monitor” zijn de overige onderwerpen, en een bestand „con” of „aux” kan op Windows niet bestaan.
rule-id-reserved-mend = Kies een langer id, bijvoorbeeld „peiling-2025” in plaats van „2025”.

rule-indicator-alert-outside-monitor-asks = Een signaalgrens („alert”) staat alleen bij de overige onderwerpen.
rule-indicator-alert-outside-monitor-why = Een indicator van een prioriteit wordt beoordeeld met een streefwaarde. Een signaalgrens zou daar geen gevolg hebben.
rule-indicator-alert-outside-monitor-mend = Haal „alert” weg en kies een streefwaarde, of verplaats de indicator naar monitor.toml.

rule-indicator-baseline-broken-asks = Een nulmeting is uit te rekenen: uit één bron, aan één kant van een trendbreuk, en met een cijfer voor elk van haar jaren.
rule-indicator-baseline-broken-why = Alles wordt met de nulmeting vergeleken. Is zij zelf een mengsel, dan klopt geen enkel oordeel over deze indicator.
rule-indicator-baseline-broken-mend = Kies bij „baseline” een periode of jaren die aan de voorwaarden voldoen, of leg de ontbrekende jaren vast.

rule-indicator-baseline-unmeasured-asks = Van de periode die als nulmeting is gekozen, is een meting vastgelegd.
rule-indicator-baseline-unmeasured-why = Zonder dat cijfer is er niets om mee te vergelijken, en blijft een oordeel over de indicator uit.
rule-indicator-baseline-unmeasured-mend = Leg de meting vast met „ivp record”, of kies bij „baseline” een periode waarover er al een cijfer is.

rule-indicator-no-baseline-asks = Een effectindicator van een prioriteit heeft een nulmeting.
rule-indicator-no-baseline-why = De nulmeting zegt waar het plan begon. Zonder die keuze wordt vergeleken met de eerste meting die er toevallig is.
rule-indicator-no-baseline-mend = Zet bij „baseline” de periode van de meting waarmee u wilt vergelijken, of de jaren waarvan het gemiddelde telt: "2021/2023".

rule-indicator-no-goal-asks = Een prestatie-indicator noemt de doelstelling die hij meet.
rule-indicator-no-goal-why = Een prestatie-indicator laat zien of een doelstelling wordt uitgevoerd. Zonder doelstelling telt hij nergens voor mee.
rule-indicator-no-goal-mend = Zet bij „goal” het id van een doelstelling uit hetzelfde hoofdstuk.

rule-indicator-no-source-asks = Een effectindicator noemt waar zijn cijfers vandaan komen.
rule-indicator-no-source-why = Cijfers uit verschillende bronnen zijn niet te vergelijken, en wie het cijfer volgend jaar moet opvragen, moet weten waar.
rule-indicator-no-source-mend = Zet bij „sources” een of meer bronnen, de belangrijkste eerst.

rule-indicator-no-target-asks = Een effectindicator van een prioriteit heeft een streefwaarde, tenzij een stijging goed of slecht kan zijn.
rule-indicator-no-target-why = Zonder streefwaarde is alleen te zeggen wat er veranderde, en niet of dat genoeg is.
rule-indicator-no-target-mend = Voeg „target” toe met een waarde en een jaar. Vraagt het cijfer om duiding, kies dan direction = "interpret".

rule-indicator-peak-baseline-asks = De nulmeting is niet de slechtste van vier of meer jaren.
rule-indicator-peak-baseline-why = Na een uitschieter wordt het vanzelf beter, ook als er niets gebeurt. Een daling vanaf een piek bewijst niets, en ivp noemt haar nooit zeker.
rule-indicator-peak-baseline-mend = Neem het gemiddelde van meer jaren als nulmeting.
rule-indicator-per-not-positive-asks = Een cijfer per zoveel („per”) is per een getal boven nul.
rule-indicator-per-not-positive-why = Een aantal per nul inwoners bestaat niet.
rule-indicator-per-not-positive-mend = Typ per hoeveel inwoners of woningen het cijfer is: per = 1000

rule-indicator-per-without-rate-asks = Alleen een cijfer per zoveel (unit = "rate") heeft „per”.
rule-indicator-per-without-rate-why = Bij een andere eenheid heeft „per” geen gevolg, en kan een lezer het cijfer verkeerd begrijpen.
rule-indicator-per-without-rate-mend = Haal „per” weg, of kies unit = "rate".

rule-indicator-stable-without-band-asks = Wat gelijk moet blijven (direction = "stable"), heeft een streefwaarde met grenzen: „within”.
rule-indicator-stable-without-band-why = Geen cijfer blijft precies gelijk. Pas met grenzen is te zeggen of het gelijk is gebleven.
rule-indicator-stable-without-band-mend = Typ hoeveel het cijfer van de nulmeting mag afwijken, bijvoorbeeld within = "5%", of kies een andere richting.
rule-indicator-variation-asks = Wat zegt hoe de cijfers van een indicator schommelen („dispersion”, „design_effect” en „sd”), past bij de eenheid en is groter dan nul.
rule-indicator-variation-why = Met deze getallen wordt berekend of een verschil toeval kan zijn. Bij een andere eenheid doen zij niets.
rule-indicator-variation-mend = Verbeter het getal, of haal het weg: dan geldt het gewone.

rule-measurement-corrects-nothing-asks = Een correctie staat na de meting die zij vervangt, met dezelfde periode, dezelfde bron en hetzelfde onderdeel.
rule-measurement-corrects-nothing-why = Is er niets om te vervangen, dan is vermoedelijk de periode of de bron verkeerd getypt en blijft het foute cijfer meetellen.
rule-measurement-corrects-nothing-mend = Verbeter de periode, de bron of het onderdeel. Is het geen correctie, haal „corrects” dan weg.
rule-measurement-replaces-asks = Noemt een correctie het cijfer dat zij vervangt („replaces”), dan klopt dat.
rule-measurement-replaces-why = Twee mensen kunnen op één dag hetzelfde cijfer corrigeren. Aan „replaces” is te zien welke correctie op welke volgt; klopt dat niet, dan telt misschien het verkeerde cijfer.
rule-measurement-replaces-mend = Typ de waarde van het cijfer dat vervangen wordt, of haal „replaces” weg.

rule-measurement-duplicate-asks = Een tweede meting over dezelfde periode, uit dezelfde bron en van hetzelfde onderdeel zegt waarom zij de eerste corrigeert.
rule-measurement-duplicate-why = Anders is niet te zeggen welk van de twee cijfers geldt. Een eerder cijfer wordt nooit overschreven: het blijft staan en is terug te vinden.
rule-measurement-duplicate-mend = Zet bij de tweede „corrects” met de reden, of haal weg wat er dubbel staat.

rule-measurement-no-source-asks = Van elke meting is bekend uit welke bron zij komt.
rule-measurement-no-source-why = Cijfers uit verschillende bronnen worden niet met elkaar vergeleken. Zonder bron kan een cijfer dus nergens mee worden vergeleken.
rule-measurement-no-source-mend = Zet „source” bovenaan het bestand of bij de meting zelf. Noemt de indicator maar één bron, dan geldt die vanzelf.

rule-measurement-numerator-asks = Een teller en een noemer staan bij een percentage of een cijfer per zoveel; de noemer is groter dan nul, en bij een percentage is de teller niet groter dan de noemer.
rule-measurement-numerator-why = Uit de twee wordt het cijfer berekend. Zijn ze verwisseld of verkeerd getypt, dan klopt het cijfer niet.
rule-measurement-numerator-mend = Zet bij „numerator” hoeveel het er waren en bij „denominator” van hoeveel.

rule-measurement-jump-asks = Een cijfer dat ver van het vorige ligt, is nagekeken.
rule-measurement-jump-why = Een nul te veel of een verkeerde kolom valt zo op: meer dan vijf keer of minder dan een vijfde van het vorige vergelijkbare cijfer, of ver buiten wat niet ongewoon is. Aantallen die beide kleiner zijn dan „small_count” vallen hier niet onder.
rule-measurement-jump-mend = Klopt het cijfer, zet dan „confirmed = true” bij de meting; „ivp record … --yes” doet dat zelf. Klopt het niet, leg dan een correctie vast.
rule-measurement-other-length-asks = Een cijfer gaat over een periode die zo lang is als de frequentie van de indicator vraagt.
rule-measurement-other-length-why = Een kwartaal is niet te vergelijken met een jaar. Staat er bij een jaarlijkse indicator een kwartaalcijfer, dan telt dat niet mee zonder dat iemand het merkt. Bij een afspraak of norm tellen kortere perioden op; daar geldt dit niet.
rule-measurement-other-length-mend = Leg het cijfer over de hele periode vast, of verander „frequency”. Hoort het cijfer er toch bij, zet dan „confirmed = true” bij de meting.
rule-measurement-overdue-asks = De meting over de laatste periode die voorbij is, is vastgelegd.
rule-measurement-overdue-why = Een overzicht met oude cijfers lijkt actueel. Hoe vaak een cijfer komt en hoe lang dat duurt, staat bij de indicator („frequency” en „lag_days”).
rule-measurement-overdue-mend = Leg het cijfer vast met „ivp record”. Komt er geen, leg dan met „--missing” vast waarom; een ontbrekend cijfer is nooit nul.

rule-measurement-overlap-asks = Metingen uit één bron gaan niet over perioden die elkaar overlappen, zoals een jaar en een kwartaal daarvan.
rule-measurement-overlap-why = Perioden van verschillende lengte worden niet met elkaar vergeleken en niet opgeteld. Staan ze door elkaar, dan is niet duidelijk welk cijfer het laatste is.
rule-measurement-overlap-mend = Houd één soort periode aan, of maak voor de andere soort een eigen indicator.

rule-measurement-recorded-asks = De dag van vastleggen („recorded”) is niet na vandaag, niet vóór het begin van de periode, en bij een correctie niet vóór de dag van het cijfer dat zij vervangt.
rule-measurement-recorded-why = Van twee cijfers over één periode telt het cijfer dat het laatst is vastgelegd. Met een verkeerde dag telt het verkeerde cijfer.
rule-measurement-recorded-mend = Verbeter de dag. „ivp record” vult haar zelf in.

rule-measurement-sample-asks = Het aantal respondenten („n”) staat bij een percentage of een rapportcijfer, en is niet nul.
rule-measurement-sample-why = Met het aantal respondenten wordt de onzekerheidsmarge berekend. Bij een geteld aantal bestaat die marge niet.
rule-measurement-sample-mend = Haal „n” weg, of typ hoeveel mensen antwoord gaven.
rule-measurement-variation-asks = Wat bij een meting over haar eigen marge staat („sd”, „design_effect”, „low” en „high”), past bij de eenheid en bij het cijfer.
rule-measurement-variation-why = Met deze getallen wordt berekend of een verschil toeval kan zijn. Met een onmogelijk getal klopt dat oordeel niet.
rule-measurement-variation-mend = Neem de getallen over van de uitgever, of haal ze weg.

rule-measurement-two-figures-asks = Een meting heeft één uitkomst: een waarde, een teller met een noemer, of de reden waarom er geen cijfer is.
rule-measurement-two-figures-why = Bij meer dan één uitkomst is niet te zeggen welke geldt. Een ontbrekend cijfer is iets anders dan nul.
rule-measurement-two-figures-mend = Laat één van de drie staan en haal de rest weg.

rule-measurement-unit-asks = Een cijfer past bij de eenheid van zijn indicator: een aantal is heel, een percentage ligt tussen 0 en 100, een rapportcijfer tussen 1 en 10.
rule-measurement-unit-why = Een cijfer dat niet kan bestaan, is meestal een tikfout of een verschoven decimale punt, en maakt elk oordeel onbetrouwbaar.
rule-measurement-unit-mend = Verbeter het cijfer. Past de eenheid niet, kies dan bij de indicator een andere „unit”.

rule-period-form-asks = Een periode is een jaar, halfjaar, kwartaal, maand, dag of schooljaar, in de vorm die het plan kent.
rule-period-form-why = De periode bepaalt waarmee een cijfer wordt vergeleken en wanneer het volgende komt.
rule-period-form-mend = Typ "2025", "2025-H1", "2025-Q1", "2025-03", "2025-03-12" of "2024/25".

rule-period-future-asks = Een meting gaat over een periode die al begonnen is.
rule-period-future-why = Over een periode die nog moet beginnen, bestaat geen cijfer. Meestal is het jaartal verkeerd getypt.
rule-period-future-mend = Verbeter de periode. Wat u in de toekomst wilt bereiken, hoort bij de streefwaarde („target”).

rule-period-over-four-years-asks = Een plan duurt hooguit vier jaar en is niet ouder dan dat.
rule-period-over-four-years-why = De gemeenteraad stelt ten minste eens in de vier jaar de doelen op het terrein van de veiligheid vast (Politiewet 2012, artikel 38b).
rule-period-over-four-years-mend = Leg de raad op tijd nieuwe doelen voor, en begin daarmee een nieuw plan.

rule-period-unfinished-asks = Een meting gaat over een periode die voorbij is. Bij een frequentieafspraak mag de periode nog lopen.
rule-period-unfinished-why = Een cijfer over een deel van een jaar lijkt lager dan dat van een heel jaar. Daarom telt het nog niet mee in het oordeel.
rule-period-unfinished-mend = Leg na afloop het cijfer over de hele periode vast, als correctie op dit cijfer.

rule-reference-no-indicator-asks = Een bestand met metingen hoort bij een indicator: measurements/hoofdstuk/indicator.toml.
rule-reference-no-indicator-why = Aan de naam van het bestand is te zien om welke indicator het gaat. Zonder indicator tellen de metingen nergens mee.
rule-reference-no-indicator-mend = Geef het bestand de naam van een indicator die er is, of voeg de indicator toe aan zijn hoofdstuk.

rule-reference-unknown-asks = Wat bij een id wordt genoemd, bestaat: doelstelling, pijler, bron, partner, programma, besluit, prioriteit of indicator.
rule-reference-unknown-why = Een verwijzing naar iets wat niet bestaat, is meestal een tikfout. Het cijfer of de actie telt dan niet mee waar u dat verwacht.
rule-reference-unknown-mend = Verbeter het id, of voeg toe waarnaar het verwijst. Zonder sources.toml of partners.toml zijn de id's van bronnen en partners vrij.

rule-reference-unknown-part-asks = Een onderdeel dat bij een meting of een streefwaarde staat, is een onderdeel van de uitsplitsing („breakdown”).
rule-reference-unknown-part-why = Een onderdeel met een tikfout telt niet mee in het totaal.
rule-reference-unknown-part-mend = Verbeter de naam, of voeg het onderdeel toe bij „parts”.

rule-schema-check-setting-asks = Onder [check] staan regels die bestaan, en geen fout wordt verlaagd.
rule-schema-check-setting-why = Een verkeerd getypte regel zou niets doen. En wat een fout is, maakt een overzicht onbetrouwbaar, ook als niemand het meer ziet.
rule-schema-check-setting-mend = Kies een regel uit „ivp explain”. Waarschuwingen kunt u uitzetten ("off") of tot fout maken ("error").

rule-schema-empty-text-asks = Een tekst is niet leeg.
rule-schema-empty-text-why = Een lege tekst lijkt ingevuld, maar zegt niets.
rule-schema-empty-text-mend = Vul de tekst in, of haal de regel weg.

rule-schema-inline-records-asks = Doelstellingen, indicatoren en metingen staan elk in een eigen blok met een kopregel tussen dubbele haken.
rule-schema-inline-records-why = Zo kan „ivp record” een meting toevoegen zonder iets anders te veranderen, en is in de geschiedenis te zien wat erbij kwam.
rule-schema-inline-records-mend = Maak van elk deel van de lijst een blok: een kopregel [[measurement]] met daaronder de velden.

rule-schema-missing-key-asks = Wat een blok moet hebben, staat erin.
rule-schema-missing-key-why = Zonder dat veld is het blok niet te gebruiken. Alles wat gemist kan worden, mag u weglaten.
rule-schema-missing-key-mend = Voeg het veld toe; de toets laat zien hoe de regel eruitziet.

rule-schema-odd-number-asks = Een getal is gewoon geschreven: cijfers, met een punt voor de decimalen.
rule-schema-odd-number-why = „inf”, „nan” en getallen met een laag streepje zijn in dit soort bestanden toegestaan, maar niemand bedoelt er een cijfer mee.
rule-schema-odd-number-mend = Typ het getal met alleen cijfers. Is er geen cijfer, typ dan: missing = "reden"
rule-schema-population-asks = Een plaats heeft in een periode één aantal inwoners, en dat is niet nul.
rule-schema-population-why = Cijfers per 1.000 inwoners worden met dit aantal berekend.
rule-schema-population-mend = Laat per plaats en periode één aantal staan.

rule-schema-thresholds-asks = De drempels van de beoordeling passen bij elkaar: „at_risk” ligt boven 0, en „on_track” ligt daar niet onder en is hooguit 1.
rule-schema-thresholds-why = Anders kan een indicator tegelijk op koers zijn en achterlopen.
rule-schema-thresholds-mend = Gebruik de gewone drempels: on_track = 0.95, at_risk = 0.60, small_count = 20 en dispersion = 2.0.

rule-schema-unknown-key-asks = Een veld heeft een naam die het plan kent.
rule-schema-unknown-key-why = Een veld met een tikfout zou zonder melding worden overgeslagen, en een streefwaarde of bron zou dan ontbreken.
rule-schema-unknown-key-mend = Verbeter de naam van het veld. Een opmerking voor uzelf begint met een hekje (#).

rule-schema-unknown-value-asks = Waar uit vaste woorden wordt gekozen, staat één van die woorden.
rule-schema-unknown-value-why = Alleen dan weet het programma hoe het moet rekenen en beoordelen.
rule-schema-unknown-value-mend = Kies één van de woorden die de toets noemt.

rule-schema-wrong-type-asks = Een waarde is van de soort die het veld vraagt: een tekst, getal, datum, lijst, of ja of nee.
rule-schema-wrong-type-why = Met een getal tussen aanhalingstekens kan niet worden gerekend, en een periode zonder aanhalingstekens is een gewoon getal.
rule-schema-wrong-type-mend = Zet aanhalingstekens om een tekst en een periode, en niet om een getal, een datum, „true” of „false”.

rule-schema-years-reversed-asks = Het eerste jaar van het plan ligt niet na het laatste.
rule-schema-years-reversed-why = De jaren bepalen welke streefwaarden, acties en evaluaties bij het plan horen.
rule-schema-years-reversed-mend = Zet het eerste jaar bij „first_year” en het laatste bij „last_year”.

rule-syntax-backslash-asks = In een tekst tussen dubbele aanhalingstekens staat een backslash alleen waar die iets betekent.
rule-syntax-backslash-why = De backslash begint daar een bijzonder teken, zoals \n voor een nieuwe regel. Een pad van Windows wordt daardoor verkeerd gelezen.
rule-syntax-backslash-mend = Zet de tekst tussen enkele aanhalingstekens, of typ de backslash twee keer.

rule-syntax-date-asks = Een datum bestaat en is geschreven als jaar, maand en dag: 2026-11-23.
rule-syntax-date-why = Bij 3-4-2026 is niet te zeggen wat de dag is en wat de maand.
rule-syntax-date-mend = Typ vier cijfers voor het jaar en twee voor maand en dag, met streepjes ertussen en zonder aanhalingstekens.

rule-syntax-decimal-comma-asks = Een getal in een bestand heeft een decimale punt.
rule-syntax-decimal-comma-why = De komma scheidt in deze bestanden de delen van een lijst. Op het scherm en in documenten staat gewoon een komma.
rule-syntax-decimal-comma-mend = Typ een punt: 7.3. Bij „ivp record” mag u beide gebruiken.

rule-syntax-duplicate-key-asks = Een veld staat één keer in zijn blok.
rule-syntax-duplicate-key-why = Staat het er twee keer, dan is niet te zeggen welke waarde geldt. Vaak ontbreekt een kopregel tussen twee blokken.
rule-syntax-duplicate-key-mend = Haal één van de twee weg, of zet de kopregel boven het tweede blok.

rule-syntax-no-value-asks = Een regel heeft een veld, een isgelijkteken en een waarde.
rule-syntax-no-value-why = Een regel waar een van de drie ontbreekt, kan van alles betekenen.
rule-syntax-no-value-mend = Maak de regel af, of haal haar weg. Zet voor een toelichting een hekje (#).

rule-syntax-other-asks = Elke regel is te lezen.
rule-syntax-other-why = Een cijfer uit een regel die niet te lezen is, zou een verzonnen cijfer zijn. Daarom wordt zo'n regel niet gebruikt.
rule-syntax-other-mend = Vergelijk de regel met de andere in het bestand. Let op aanhalingstekens, komma's en haakjes.

rule-syntax-unclosed-asks = Wat geopend wordt, wordt gesloten: aanhalingstekens, een lijst en een groep velden.
rule-syntax-unclosed-why = Zonder sluiting is niet te zeggen waar de tekst of de lijst ophoudt, en verdwijnt wat erna komt.
rule-syntax-unclosed-mend = Zet het sluitende teken waar de tekst of de lijst eindigt.

rule-syntax-unquoted-asks = Een tekst staat tussen aanhalingstekens.
rule-syntax-unquoted-why = Zonder aanhalingstekens is een woord niet van een getal of van ja en nee te onderscheiden.
rule-syntax-unquoted-mend = Zet aanhalingstekens om de tekst. Ja en nee zijn „true” en „false”, zonder aanhalingstekens.

rule-target-beyond-plan-asks = Het jaar van een streefwaarde is een jaar van het plan.
rule-target-beyond-plan-why = Een streefwaarde na het einde van het plan wordt in dit plan nooit beoordeeld.
rule-target-beyond-plan-mend = Kies een jaar van het plan. Ligt het doel verder weg, kies dan wat er aan het einde van het plan bereikt moet zijn.


rule-target-form-asks = Een streefwaarde heeft één vorm: een waarde, een verandering, grenzen, zo vaak of hoogstens zo vaak per periode, of beter dan elders.
rule-target-form-why = Elke vorm wordt anders beoordeeld. Bij twee vormen tegelijk kunnen er twee oordelen zijn.
rule-target-form-mend = Kies „value”, „change”, „within”, „at_least”, „at_most” of „better_than”, met de velden die daarbij horen.

rule-target-interim-order-asks = Tussenwaarden staan op volgorde van jaar, en vóór het jaar van de streefwaarde. Ook normen die met het jaar veranderen („steps”) staan op volgorde.
rule-target-interim-order-why = De verwachte waarde ligt op de lijn van de nulmeting via de tussenwaarden naar de streefwaarde. Die lijn gaat vooruit in de tijd.
rule-target-interim-order-mend = Zet de tussenwaarden op volgorde, en kies jaren vóór „by” van de streefwaarde.

rule-target-needs-baseline-asks = Een verandering of grenzen („change” of „within”) horen bij een gekozen nulmeting.
rule-target-needs-baseline-why = Tien procent minder is pas een getal als vaststaat waarvan.
rule-target-needs-baseline-mend = Zet bij „baseline” de periode van de nulmeting, of kies een vaste streefwaarde met „value”.

rule-target-no-year-asks = Een streefwaarde noemt het jaar waarin zij bereikt moet zijn.
rule-target-no-year-why = Zonder jaar is niet te zeggen of een cijfer op koers ligt.
rule-target-no-year-mend = Voeg „by” toe, bijvoorbeeld het laatste jaar van het plan.

rule-target-on-interpret-asks = Een indicator die om duiding vraagt (direction = "interpret"), heeft geen streefwaarde.
rule-target-on-interpret-why = Als een stijging goed of slecht kan zijn, wordt het cijfer nooit beter of slechter genoemd. De streefwaarde heeft dan geen gevolg.
rule-target-on-interpret-mend = Haal de streefwaarde weg, of kies een richting.

rule-target-value-asks = Een streefwaarde past bij de eenheid van haar indicator.
rule-target-value-why = Een waarde die niet kan bestaan, kan ook niet worden bereikt.
rule-target-value-mend = Verbeter de streefwaarde. Past de eenheid niet, kies dan een andere „unit”.

rule-target-wrong-side-asks = Een streefwaarde ligt aan de goede kant van de nulmeting.
rule-target-wrong-side-why = Een streefwaarde die slechter is dan het begin, is meestal een tikfout, of de richting van de indicator is verkeerd.
rule-target-wrong-side-mend = Controleer de streefwaarde, de nulmeting en „direction”. Mag het cijfer niet veel veranderen, kies dan direction = "stable" met „within”.

file-no-file = Dit is geen gewoon bestand
file-no-file-help = Haal het weg, of zet er het bestand zelf neer.

measurement-parts = „{ $indicator }”: over { $period } is de som van de delen { $sum }, en het totaal { $total }
measurement-parts-help = Verbeter het totaal of een van de delen; een later cijfer met „corrects” mag ook. Zonder totaal wordt de som van de delen gebruikt.
rule-measurement-parts-asks = De delen van een uitsplitsing zijn samen het totaal dat ernaast staat.
rule-measurement-parts-why = Komen zij er niet op uit, dan is een van de cijfers verkeerd, of telt een geval in twee delen mee.
rule-measurement-parts-mend = Verbeter het cijfer dat niet klopt, of laat het totaal weg: dan is het de som van de delen.

target-not-detectable =
    „{ $indicator }”: om na een nulmeting onder { $baseline } mensen een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from }% naar { $to }% aan te tonen, zijn ongeveer { $needed } respondenten nodig; de laatste peiling had er { $sample }
target-not-detectable-ever =
    „{ $indicator }”: de nulmeting ({ $baseline } mensen) is te klein: ook met een heel grote peiling is de kans om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from }% naar { $to }% aan te tonen hooguit { $chance }%
target-not-detectable-baseline = de nulmeting
target-not-detectable-range =
    „{ $indicator }”: een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked } valt niet op: tot de nulmeting gingen de cijfers gemiddeld { $moved } op en neer, en pas { $smallest } wordt met 80% kans gezien
target-not-detectable-range-help = Kies een streefwaarde die verder van de nulmeting ligt, neem het gemiddelde van meer jaren als nulmeting, of zeg bij de streefwaarde dat zij een richting aangeeft.
target-not-detectable-counts =
    „{ $indicator }”: om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% aan te tonen, zijn ongeveer { $needed } gevallen per jaar nodig; in de nulmeting zijn het er { $cases }
target-not-detectable-counts-never =
    „{ $indicator }”: een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% is met geen enkel aantal aan te tonen, omdat grote aantallen ook meer op en neer gaan; in de nulmeting zijn het er { $cases } per jaar
target-not-detectable-sample = { $sample } respondenten in deze meting
target-not-detectable-help = Vraag de volgende keer ongeveer { $needed } respondenten, of zeg bij de streefwaarde dat zij een richting aangeeft.
target-not-detectable-ever-help = Neem een grotere peiling als nieuwe nulmeting, kies een streefwaarde die verder van de nulmeting ligt, of zeg bij de streefwaarde dat zij een richting aangeeft.
rule-target-not-detectable-asks = De streefwaarde ligt ver genoeg van de nulmeting om vast te stellen of zij wordt bereikt, met de methode die straks oordeelt.
rule-target-not-detectable-why = In een kleine steekproef, of bij een klein aantal, kan het cijfer door toeval even ver schommelen als de streefwaarde van de nulmeting ligt. Of het doel is bereikt, is dan niet te zeggen. Gerekend is met 95% zekerheid en een kans van 80% om een werkelijk verschil te zien.
rule-target-not-detectable-mend = Vraag meer inwoners, voeg metingen samen, of kies een streefwaarde die verder van de nulmeting ligt. Is de nulmeting zelf te klein, dan helpt alleen een nieuwe. ivp show noemt het aantal dat nodig is.

syntax-header = „{ $text }” is geen goede kop van een onderdeel
syntax-curled-quotes = Deze aanhalingstekens zijn die van een tekstverwerker; in een bestand horen rechte
syntax-percent-sign = „{ $text }” heeft een procentteken; in een bestand staat alleen het getal

measurement-uncounted = „{ $indicator }”: het cijfer over { $period } telt voor de afspraak niet mee
measurement-uncounted-promise = de afspraak geldt per kortere periode
measurement-uncounted-help = Verdeel het cijfer over de perioden van de afspraak, of noem de dag waarop het gebeurde.
measurement-uncounted-whole = „{ $indicator }”: het cijfer over { $period } is van geen onderdeel en telt voor de streefwaarde niet mee
measurement-uncounted-each = de streefwaarde geldt hier voor elk onderdeel
measurement-uncounted-whole-help = Zet bij het cijfer voor welk onderdeel het is, bijvoorbeeld: part = "{ $part }"
rule-measurement-uncounted-asks = Een cijfer telt mee voor de streefwaarde: bij een frequentieafspraak of norm valt het binnen één periode, en geldt de streefwaarde voor elk onderdeel, dan staat erbij van welk.
rule-measurement-uncounted-why = Van vier keer in een jaar is niet te zeggen of het elk kwartaal één keer was. Het cijfer telt daarom niet mee.
rule-measurement-uncounted-mend = Leg per periode en per onderdeel vast wat er gedaan is, of kies bij de afspraak de langere periode.

target-before-baseline = „{ $indicator }”: de streefwaarde van { $year } ligt niet na de nulmeting van { $baseline }
target-before-baseline-here = de nulmeting staat hier
target-before-baseline-help = Kies bij „by” een jaar na de nulmeting.
rule-target-before-baseline-asks = Het jaar van een streefwaarde ligt na dat van de nulmeting.
rule-target-before-baseline-why = De verwachte waarde ligt op de lijn van de nulmeting naar de streefwaarde. Die lijn gaat vooruit in de tijd.
rule-target-before-baseline-mend = Verbeter het jaar van de streefwaarde, of de periode van de nulmeting.

### rules end

## Wat eraan komt

help-due = Wat moet er gebeuren, en voor wanneer? Wat te laat is, staat bovenaan.
help-due-usage = ivp due [opties]
help-due-within = Hoe ver vooruit: dagen (30d), weken (6w) of maanden (3m); anders 30 dagen
help-due-format = De vorm; ics is voor een agenda, zoals die van Outlook
help-value-within = TERMIJN
due-within-form = schrijf een aantal dagen, weken of maanden, tot tien jaar: 30d, 6w of 3m
due-nothing = Tot en met { $date } hoeft er niets te gebeuren.
due-late = Te laat ({ $count })
due-coming = Tot en met { $date } ({ $count })
due-measurement = { $title }: meting { $period } komt uit
due-measurement-late = { $title }: meting { $period } ontbreekt
due-promise = { $title }: nog { $number } keer, uiterlijk op { $date }
due-promise-figure = { $title }: nog { $number }, uiterlijk op { $date }
due-promise-late = { $title }: niets vastgelegd over { $period }
due-part = { $title } ({ $part })
due-action = { $title }: actie afronden
due-interpretation = { $title }: duiding { $year } ontbreekt
due-evaluation =
    { $count ->
        [one] Evaluatie { $year } is nog niet begonnen: 1 duiding ontbreekt
       *[other] Evaluatie { $year } is nog niet begonnen: { $count } duidingen ontbreken
    }
due-fill-in = vul in: { $file }, bij { $table }
due-event-late = Te laat: { $what }
due-blank-value = WAARDE
due-blank-date = DATUM
due-blank-source = BRON
due-blank-reason = REDEN

## Acties

help-action = Het uitvoeringsplan: toon acties, voeg er een toe of werk er een bij.
help-action-usage = ivp action OPDRACHT [opties]
help-action-more = Uitleg over een opdracht: ivp action add --help
help-action-list = De acties per jaar, met stand, einde en geld per programma.
help-action-list-usage = ivp action list [JAAR of NAAM] [opties]
help-action-list-id = Alleen dit jaar, deze prioriteit, doelstelling of actie
help-action-list-format = De vorm van het overzicht
help-action-add = Voeg een actie toe aan het uitvoeringsplan van een jaar.
help-action-add-usage = ivp action add JAAR/NAAM --title TITEL [opties]
help-action-add-more =
    Voorbeeld:
        ivp action add 2026/meldpunt --title "Meldpunt openen" --goal ondermijning/meldpunt
            --lead gemeente --end 2026-Q3 --budget 6000 --programme integrale-veiligheid
    Staat er nog geen uitvoeringsplan van dat jaar, dan wordt het bestand gemaakt.
help-action-add-id = Het jaar en de korte naam, bijvoorbeeld 2026/meldpunt
help-action-add-title = De titel
help-action-add-goal = De doelstelling waaraan de actie bijdraagt
help-action-add-basis = Andere grondslag, zoals een regionaal plan
help-action-add-text = Wat de actie inhoudt
help-action-add-partner = Een partner die meedoet; mag vaker
help-action-add-programme = Een programma dat betaalt; mag vaker
help-action-add-state = De stand; anders planned
help-action-add-lead = De trekker
help-action-add-agreed = Wat met partners is afgesproken
help-action-add-start = De periode waarin de actie begint
help-action-add-end = De periode waarin de actie klaar moet zijn
help-action-add-budget = Het budget in euro
help-action-add-spent = Wat is besteed, in euro
help-action-add-requested = Extra geld, nog te besluiten, in euro
help-action-add-dry-run = Laat zien wat er zou gebeuren, en schrijf niets
help-action-add-commit = Leg het bestand daarna vast in git
help-action-set = Werk een actie bij: de stand, het resultaat, geld of een logregel.
help-action-set-usage = ivp action set NAAM [opties]
help-action-set-more =
    Voorbeelden:
        ivp action set 2025/meldpunt --state done --result "Geopend op 4 september"
        ivp action set 2025/meldpunt --spent 5.100,50 --log "Laatste factuur betaald"
    De stand is planned (gepland), started (gestart), done (afgerond), delayed (vertraagd) of dropped (vervallen).
help-action-set-id = De naam van de actie, bijvoorbeeld 2025/meldpunt
help-action-set-state = De stand
help-action-set-lead = De trekker
help-action-set-agreed = Wat met partners is afgesproken
help-action-set-start = De periode waarin de actie begint
help-action-set-end = De periode waarin de actie klaar moet zijn
help-action-set-budget = Het budget in euro
help-action-set-spent = Wat is besteed, in euro
help-action-set-requested = Extra geld, nog te besluiten, in euro
help-action-set-result = Wat de actie heeft opgeleverd
help-action-set-log = Een logregel, met de datum van vandaag
help-action-set-dry-run = Laat zien wat er zou gebeuren, en schrijf niets
help-action-set-commit = Leg het bestand daarna vast in git
help-value-title = TITEL
help-value-goal = NAAM
help-value-basis = TEKST
help-value-text = TEKST
help-value-partner = PARTNER
help-value-programme = PROGRAMMA
help-value-state = STAND
help-value-lead = PARTNER
help-value-agreed = TEKST
help-value-start = PERIODE
help-value-end = PERIODE
help-value-budget = BEDRAG
help-value-spent = BEDRAG
help-value-requested = BEDRAG
help-value-result = TEKST
help-value-log = TEKST

act-year = Uitvoeringsplan { $year } · niet vastgesteld
act-year-adopted = Uitvoeringsplan { $year } · vastgesteld door: { $body }
act-year-adopted-on = Uitvoeringsplan { $year } · vastgesteld op { $date } door: { $body }
act-counts =
    { $count ->
        [one] 1 actie: { $counts }
       *[other] { $count } acties: { $counts }
    }
act-count-overdue = { $count } over de einddatum
act-incomplete = Dit uitvoeringsplan heeft fouten: er kunnen acties ontbreken. Zie onderaan of typ: ivp check
act-invalid = ongeldig; de bedragen tellen niet mee
act-action = Actie
act-goal = doelstelling { $goal }
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
act-money-incomplete = Niet alle bedragen zijn meegeteld: het plan heeft fouten.
act-none = Er staan nog geen acties in een uitvoeringsplan.
act-none-of = Er staan geen acties in een uitvoeringsplan bij „{ $name }”.
act-written = Vastgelegd: { $title } ({ $name }), in { $path }, regel { $line }:
act-would-write = Zou worden vastgelegd: { $title } ({ $name }), in { $path }, regel { $line }:
act-unchanged = Niets te wijzigen: zo staat { $title } ({ $name }) al in { $path }, regel { $line }.
act-line-was = { $line } (was { $was })
act-goal-now = Doelstelling „{ $goal }”: was { $was }, nu { $state }
act-goal-still = Doelstelling „{ $goal }” blijft: { $state }
act-decision-needed = Het uitvoeringsplan { $year } is vastgesteld. Deze wijziging gaat verder dan stand, resultaat, besteding of logboek en vraagt dus een besluit van het college.
act-commit-added = Actie { $name } toegevoegd: { $title }
act-commit-changed = Actie { $name } bijgewerkt: { $title }
act-written-not-committed = De actie staat in { $path }, maar is niet in git vastgelegd. { $why }
act-name = „{ $name }” is geen naam voor een actie
act-name-help = schrijf het jaar en een korte naam van kleine letters, cijfers en streepjes, bijvoorbeeld 2026/meldpunt
act-nothing-asked = Er staat niet bij wat er verandert
act-nothing-asked-help = bijvoorbeeld: --state done, --result "…", --spent 5100 of --log "…"
act-no-file = Er is geen uitvoeringsplan { $year }
act-no-file-help = typ ivp action add { $name } --title "…" om het te beginnen
act-already-there = De actie { $name } bestaat al (regel { $line } van het uitvoeringsplan)
act-already-there-help = kies een andere naam, of werk de actie bij met ivp action set { $name }
act-inline = Niets vastgelegd: in het uitvoeringsplan { $year } staat „{ $key }” als lijst tussen haken
act-inline-help = zet elk onderdeel onder een kopregel { $header }
act-file-has-errors = Niets vastgelegd: het uitvoeringsplan heeft fouten. Herstel die eerst.
act-refused = Niets vastgelegd: met deze wijziging zou het plan ongeldig zijn

## what things say, and what changed

explain-before = Was
explain-with-decision = Met het besluit
told-percent = { $number }%
told-points = { $number } procentpunt
told-euro = € { $number }
told-ratio = { $numerator } van { $denominator }
told-missing = geen cijfer ({ $reason })
told-with-n = { $figure } (n { $n })
told-unit-count = aantal
told-unit-percent = percentage
told-unit-grade = rapportcijfer
told-unit-rank = rangplaats
told-unit-euro = euro
told-unit-days = dagen
told-unit-yes-no = ja of nee
told-unit-rate = aantal per { $per }
told-target-level = { $value } eind { $year }
told-target-interim = { $target } (onderweg: { $steps })
told-target-change = { $change } ten opzichte van de nulmeting eind { $year }
told-target-within = binnen { $change } van de nulmeting tot en met { $year }
told-target-better-than = beter dan { $region } eind { $year }
told-steps = { $what } ({ $steps })
told-from = { $what }, vanaf { $year }
told-for-each = { $what }, voor elk van { $parts }
told-for-each-part = { $what }, voor elk deel
told-years = het gemiddelde van { $first } tot en met { $last }
told-own-figures = eigen cijfers
told-breakdown = { $title }: { $parts }
told-ended = na { $period } (besluit { $decision })
told-draft = concept
told-adopted = vastgesteld
sort-plan = Plan
sort-passage = Onderdeel van het plan
sort-priority = Prioriteit
sort-pillar = Pijler
sort-goal = Doelstelling
sort-indicator = Indicator
sort-topic = Overig onderwerp
sort-implementation-plan = Uitvoeringsplan
sort-action = Actie
sort-evaluation = Evaluatie
sort-decision = Besluit
sort-partner = Partner
sort-source = Bron
sort-reference = Referentie
sort-participation = Participatie
key-of = { $key } ({ $of })
key-title = titel
key-text = tekst
key-name = naam
key-motto = motto
key-municipality = gemeente
key-municipality-code = gemeentecode
key-language = taal
key-first-year = eerste jaar
key-last-year = laatste jaar
key-status = status
key-adopted = vaststelling
key-noted = kennisname
key-priorities = volgorde van de prioriteiten
key-foreword = voorwoord
key-introduction = inleiding
key-prioritisation = prioritering
key-accountability = verantwoording
key-funding = financiering
key-on-track = grens van „op koers”
key-at-risk = grens van „let op”
key-small-count = grens van een klein aantal
key-dispersion = spreiding van aantallen
key-target-assumed = lezing van de streefwaarde
key-assumed = lezing van de opsteller
key-seasonal = seizoen
key-sd = spreiding van rapportcijfers
key-design-effect = ontwerpeffect van de peiling
key-population = aantal inwoners
key-publish-from = kleinste aantal dat gepubliceerd wordt
key-hide-superseded = vervangen cijfers niet publiceren
key-check = instelling van de toets
key-publisher = uitgever
key-url = webadres
key-table = tabel
key-licence = licentie
key-caveats = kanttekeningen
key-participants = deelnemers
key-themes = thema's
key-respondents = aantal respondenten
key-ambition = ambitie
key-challenges = opgaven
key-goals-introduction = inleiding op de doelstellingen
key-examples = voorbeelden
key-current-work = huidige inzet
key-notes = opmerkingen
key-from = beginjaar
key-ended = einde
key-kind = soort
key-pillar = pijler
key-lead = trekker
key-partners = partners
key-unit = eenheid
key-direction = gewenste richting
key-frequency = frequentie
key-question = vraag
key-goal = doelstelling
key-sources = bron
key-baseline = nulmeting
key-target = streefwaarde
key-breakdown = uitsplitsing
key-break = trendbreuk
key-internal = niet openbaar
key-alert = signaalwaarde
key-lag-days = wachttijd in dagen
key-decimals = decimalen
key-import = herkomst bij inlezen
key-state = stand
key-basis = grondslag
key-agreed = afspraak met partners
key-start = begin
key-end = eind
key-result = resultaat
key-budget = budget
key-spent = uitgegeven
key-requested = gevraagd extra budget
key-programmes = begrotingsprogramma
key-log = logboek
key-as-of = peildatum
key-revision = versie van de cijfers
key-document = verzonden stuk
key-summary = samenvatting
key-voice = inbreng van partner
key-interpretation = duiding
key-adjustment = bijsturing
key-assessment = eigen oordeel
key-reason = reden van het oordeel
key-value = waarde
key-date = datum
key-body = orgaan
key-reference = kenmerk
key-changes = wat het besluit wijzigt
decision-of-council = raadsbesluit
decision-of-college = collegebesluit
change-nothing = niets
change-was-here = zo was het
change-target = Streefwaarde van „{ $title }” gewijzigd van { $old } in { $new } zonder { $body }
change-target-eased = Streefwaarde van „{ $title }” versoepeld van { $old } naar { $new } zonder { $body }
change-target-tightened = Streefwaarde van „{ $title }” aangescherpt van { $old } naar { $new } zonder { $body }
change-target-removed = Streefwaarde van „{ $title }” ({ $old }) geschrapt zonder { $body }
change-target-added = Streefwaarde van „{ $title }” ({ $new }) toegevoegd zonder { $body }
change-set = { $thing } „{ $title }”: { $key } gewijzigd van { $old } in { $new } zonder { $body }
change-set-added = { $thing } „{ $title }”: { $key } toegevoegd ({ $new }) zonder { $body }
change-set-dropped = { $thing } „{ $title }”: { $key } geschrapt ({ $old }) zonder { $body }
change-quoted = „{ $text }”
change-moved = { $thing } „{ $title }” verhuisd van { $from } naar { $name } zonder { $body }
change-undated = „{ $title }” over { $period }: zonder datum van vastleggen geldt dit nieuwe cijfer als bekend sinds { $end }
change-undated-help = Typ erbij de dag waarop het cijfer is vastgelegd: recorded = … („ivp record” doet dat zelf).
change-reworded = { $thing } „{ $title }”: { $key } anders verwoord zonder { $body }
change-added = { $thing } „{ $title }” ({ $name }) toegevoegd zonder { $body }
change-removed = { $thing } „{ $title }” ({ $name }) verwijderd zonder { $body }
change-renamed = { $thing } „{ $title }” heet nu { $name } in plaats van { $from }
change-renamed-help = Zet de oude naam „{ $from }” terug: verwijzingen en eerdere evaluaties kennen hem zo. Of laat een besluit „{ $name }” noemen.
change-suspect-figures = „{ $title }”: { $key } gewijzigd, terwijl de eerdere cijfers met de oude definitie zijn gemeten
change-suspect-figures-here = het eerste cijfer volgens de oude definitie
change-evaluation = Vastgestelde evaluatie { $name } gewijzigd ({ $key }) zonder { $body }
change-decision = Besluit „{ $title }” achteraf gewijzigd: { $key } van { $old } in { $new }
change-decision-removed = Besluit „{ $title }” ({ $name }) verwijderd
change-decision-kept-help = Zet het besluit terug zoals het was. Is er iets nieuws besloten, voeg dan een nieuw besluit toe.
change-check-loosened = De toets is versoepeld: de regel „{ $rule }” weegt minder zwaar dan voorheen
change-check-loosened-help = Zet de instelling terug, of leg bij de beoordeling van deze wijziging uit waarom zij nodig is.
change-measurement-rewritten = „{ $title }” over { $period }: het cijfer { $old } is overschreven door { $new }
change-measurement-period = „{ $title }”: het cijfer { $old } over { $period } staat nu bij { $to }
change-measurement-details = „{ $title }” over { $period }: gegevens bij het cijfer { $old } zijn overschreven
change-measurement-removed = „{ $title }” over { $period }: het cijfer { $old } is verwijderd
change-measurements-removed = „{ $title }”: { $count ->
    [one] de enige meting is verwijderd
   *[other] alle { $count } metingen zijn verwijderd
}
change-backdated = „{ $title }” over { $period }: dit nieuwe cijfer zou al op { $recorded } zijn vastgelegd, maar stond op { $since } nog niet in het plan
change-backdated-help = Zet bij „recorded” de dag waarop het cijfer werkelijk is vastgelegd; „ivp record” doet dat zelf.
change-other-body = dit besluit noemt de wijziging, maar is van een ander orgaan
change-other-body-help = Hiervoor is een { $body } nodig.
change-decision-help =
    Maak de wijziging ongedaan, of voeg het { $body } toe in decisions.toml:
    { "[" }[decision]]
    id = "…"
    date = …
    body = "{ $word }"
    title = "…"
    changes = ["{ $name }"]
change-suspect-figures-help =
    Voeg een trendbreuk toe bij de indicator:
    { "[" }[indicator.break]]
    period = "…"
    reason = "…"
    Of laat een besluit „{ $key }” van deze indicator noemen.
change-measurement-help =
    Zet het oude cijfer terug en leg het nieuwe vast als correctie:
    ivp record { $name } … --period { $period } --corrects "…"
change-measurement-removed-help =
    Zet het cijfer terug. Klopt het niet, trek het dan in:
    ivp record { $name } --period { $period } --missing "…" --corrects "…"

## comparing with an earlier version

help-check-against = Vergelijk met een eerdere versie in git en meld wat een besluit vraagt
against-named = Vergeleken: het plan in { $plan } ({ $now }) met { $revision } van { $date }, { $commit } ({ $then }).
against-fork = Vergeleken: het plan in { $plan } ({ $now }) met het punt waar deze tak van { $revision } afging, { $date }, { $commit } ({ $then }).
against-no-fork = Vergeleken: het plan in { $plan } ({ $now }) met { $revision } zelf van { $date }, { $commit } ({ $then }); het punt waar deze tak daarvan afging, is hier niet te vinden.
against-no-plan-there = Niet vergeleken: het plan in { $plan } ({ $now }) stond nog niet in { $revision } van { $date }, { $commit }.
against-nothing = geen plan
against-counted =
    { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }, { $indicators ->
        [one] 1 indicator
       *[other] { $indicators } indicatoren
    }, { $figures ->
        [one] 1 cijfer
       *[other] { $figures } cijfers
    }
against-plan-moved = In { $revision } stond het plan in een andere map ({ $path }); zo is niet te zien wat er verandert
against-plan-moved-help = Zet de map terug. Moet het plan echt verhuizen, doe dat dan in een wijziging die verder niets verandert, en laat iemand die nakijken.
change-other-plan = Het plan in deze map is nieuw, terwijl er in { $revision } al een plan stond ({ $path })
change-other-plan-help =
    Noem het plan dat u wilt toetsen: --plan MAP
    Hoort dit plan hier niet, haal de map dan weg.
change-second-plan = Deze wijziging zet een tweede plan in de repository ({ $path })
change-second-plan-help =
    Noem het plan dat u wilt toetsen: --plan MAP
    Hoort het tweede plan hier niet, haal het dan weg.
change-behind-link = De map van dit plan is een koppeling (symbolische link): wat daar staat, is niet wat git op deze plaats bewaart
change-link = In het plan staat een koppeling (symbolische link): { $path }
change-link-then = In { $revision } staat een koppeling (symbolische link) in het plan: { $path }
change-submodule = In het plan staat een andere repository (een submodule): { $path }
change-submodule-then = In { $revision } staat een andere repository (een submodule) in het plan: { $path }
change-git-directory = In het plan staat een git-repository: { $path }
change-git-directory-then = In { $revision } staat een git-repository in het plan: { $path }
change-odd-help = Zet de bestanden zelf op deze plaats. Wat achter een koppeling of in een andere repository staat, wordt niet vergeleken.
change-unread-then = Het plan in { $revision } is niet te lezen; daardoor is niet te zien wat er verandert
change-unread-then-help = Herstel plan.toml in een wijziging die verder niets verandert, en laat iemand die nakijken.
against-no-commits = Niet vergeleken: git heeft nog geen eerdere versie van het plan.
against-shallow = De versie „{ $revision }” is hier niet: van de geschiedenis is maar een deel opgehaald
against-shallow-help =
    Haal de hele geschiedenis op:
    git fetch --unshallow
    In een werkstroom van GitHub: „fetch-depth: 0” bij actions/checkout; bij GitLab: GIT_DEPTH: "0".

## ivp diff

diff-said = { $said }
diff-heading = Wat er verandert ten opzichte van { $from } ({ $date })
diff-nothing = Er verandert niets aan het plan.
diff-thing = { $sort } „{ $title }” ({ $name })
diff-thing-plain = { $sort } „{ $title }”
diff-thing-added = { $sort } „{ $title }” ({ $name }): nieuw
diff-thing-removed = { $sort } „{ $title }” ({ $name }): verwijderd
diff-renamed = heette eerst { $from }
diff-changed = { $key }: { $old } → { $new }
diff-set = { $key }: { $new } (nieuw)
diff-unset = { $key }: { $old } (vervallen)
diff-was = was:
diff-is = nu:
diff-figure-added = meting { $period }: { $new } (nieuw)
diff-figure-corrected = meting { $period }: { $new } (correctie: { $why })
diff-figure-removed = meting { $period }: { $old } (verwijderd)
diff-figure-rewritten = meting { $period }: { $old } → { $new } (overschreven)
diff-figure-aside = meting { $period }: { $new } (toelichting, bewijs of openbaarheid gewijzigd)
diff-judgement = oordeel: { $old } → { $new }
diff-asks = Vraagt een besluit, een correctie of uitleg
help-diff = Laat zien wat een wijziging met het plan doet
help-diff-usage = ivp diff [VERSIE] [opties]
help-diff-revision = De versie in git om mee te vergelijken (zonder: de laatst vastgelegde)
help-diff-format = De vorm van het verslag

## actions, evaluations, decisions

action-overdue = Actie „{ $title }” had klaar moeten zijn in { $end } en staat nog open
action-overdue-help = Typ: ivp action set { $name } --state done --result "…". Is zij uitgesteld, zet dan bij „end” wanneer zij wel klaar is.
action-period-order = Actie „{ $title }” eindigt ({ $end }) voordat zij begint ({ $start })
action-period-order-start = het begin staat hier
action-period-order-help = Herstel „start” of „end”.
action-outside-year = Actie „{ $title }” staat in het uitvoeringsplan van { $year }, maar valt in { $period }
action-outside-year-help = Verplaats de actie naar actions/{ $year }.toml, of herstel „start” en „end”.
action-no-goal = Actie „{ $title }” hoort bij geen doelstelling
action-no-goal-help = Typ: goal = "prioriteit/doelstelling". Rust zij op een landelijk of regionaal plan, typ dan: basis = "…".
action-no-result = Actie „{ $title }” is afgerond, maar er staat niet bij wat zij heeft opgeleverd
action-no-result-help = Typ: ivp action set { $name } --result "…"
action-dropped-silently = Actie „{ $title }” is vervallen zonder dat er staat waarom
action-dropped-silently-help = Typ: ivp action set { $name } --result "Vervallen: …"
action-over-budget = Actie „{ $title }”: € { $spent } uitgegeven bij een budget van € { $budget }
action-over-budget-here = het budget staat hier
action-over-budget-help = Klopt het bedrag, licht het dan toe bij „result” en zet op deze regel: # ivp: allow action/over-budget — reden
action-money = Actie „{ $title }”: een bedrag kan niet negatief zijn
action-money-help = Haal het minteken weg. Een inkomst hoort in de tekst.
action-log-future = Logboek van „{ $title }”: { $date } moet nog komen
action-log-future-help = Herstel de datum. Wat nog moet gebeuren, hoort bij „text” of in een eigen actie.
evaluation-no-interpretation = De evaluatie van { $year } is vastgesteld zonder duiding bij: { $priorities }
evaluation-no-interpretation-help = Typ onder [priority.{ $first }]: interpretation = "…". Cijfers zeggen niet alles; het plan vraagt om duiding.
evaluation-undated = De vastgestelde evaluatie van { $year } heeft geen peildatum
evaluation-undated-help = Typ de dag waarop de cijfers zijn afgesloten: as_of = 2026-03-01
evaluation-too-early = De evaluatie van { $year } is vastgesteld terwijl dat jaar nog loopt
evaluation-too-early-help = Zet de status op „draft” tot het jaar voorbij is, of herstel het jaar in de bestandsnaam.
evaluation-as-of-future = De peildatum { $date } moet nog komen
evaluation-as-of-future-help = Herstel de datum, of haal de regel weg: een concept rekent met vandaag.
evaluation-outside-plan = Het plan loopt van { $first } tot en met { $last }; { $year } valt daarbuiten
evaluation-outside-plan-help = Herstel het jaar in de naam van het bestand.
evaluation-no-reason = Eigen oordeel over „{ $goal }” zonder reden
evaluation-no-reason-help = Typ eronder: reason = "…"
evaluation-document-outside = Het verzonden stuk „{ $path }” ligt buiten de map van het plan
evaluation-document-outside-help = Zet het stuk in een map naast het plan in git en noem het pad zonder „..”, of laat „document” weg.
evaluation-document-hash = Dit is geen controlegetal (SHA-256): dat telt 64 cijfers en letters a tot en met f
evaluation-document-hash-help = Bereken het opnieuw: sha256sum { $path }. In Windows: certutil -hashfile { $path } SHA256
decision-future = Besluit „{ $title }”: { $date } moet nog komen
decision-future-help = Herstel de datum, of voeg het besluit toe als het genomen is.
decision-wrong-body = Over „{ $name }” beslist de gemeenteraad
decision-wrong-body-college = Over „{ $name }” beslist het college
decision-wrong-body-here = dit wijzigt het besluit
decision-wrong-body-help = Typ: body = "{ $word }", of haal de naam weg bij „changes”.
decision-unknown-change = Het besluit noemt „{ $name }”, dat niet in het plan staat

## personal data, text, silences

privacy-citizen-number = Dit lijkt een burgerservicenummer: { $what }
privacy-citizen-number-help = Haal het nummer weg; git bewaart wat er stond, dus meld het ook bij de privacyfunctionaris. Is het iets anders, typ dan achter deze regel: # ivp: allow privacy/citizen-number — reden
privacy-email = Hier staat een e-mailadres: { $what }
privacy-email-help = Noem een functie of organisatie. Is het een algemeen adres, typ dan achter deze regel: # ivp: allow privacy/email — reden
privacy-phone = Hier staat een telefoonnummer: { $what }
privacy-phone-help = Noem een functie of organisatie. Is het een algemeen nummer, typ dan achter deze regel: # ivp: allow privacy/phone — reden
text-placeholder = Hier moet nog iets worden ingevuld: { $what }
text-placeholder-help = Vul de tekst aan of haal dit weg.
text-one-line = Bij „{ $key }” staat een tekst met een nieuwe regel of een stuurteken erin
text-one-line-help = Typ de tekst op één regel, tussen gewone aanhalingstekens.
text-garbled = Hier staan verkeerd gelezen letters: { $what }
text-garbled-help = Typ het woord opnieuw. Dit ontstaat als een tekst uit een ander programma in een andere tekenset is geplakt.
text-markup = Hier staat opmaak van een webpagina: { $what }
text-markup-help = Haal de opmaak weg; zij wordt als gewone tekst getoond.
silence-no-reason = Hier wordt een regel van de toets stilgezet zonder reden
silence-no-reason-help = Typ de reden erachter: # ivp: allow { $rules } — reden
silence-unused = De regel „{ $rule }” meldt hier niets; het stilzetten kan weg
silence-unused-help = Haal „ivp: allow …” weg.
silence-unknown-rule = „{ $rule }” is geen regel van de toets
silence-unknown-rule-help = „ivp explain” toont welke regels er zijn.
silence-not-allowed = De regel „{ $rule }” kan niet worden stilgezet
silence-not-allowed-help = Haal „ivp: allow …” weg en los op wat de toets vindt.
change-silence-added = De toets is hier stilgezet voor: { $rules }
change-silence-added-help = Haal „ivp: allow …” weg, of laat een collega de reden beoordelen.

## what check does not show

help-check-allow = Let in deze ronde niet op deze regel of groep (alleen waarschuwingen)
help-value-allow = REGEL
check-allow-error = „{ $name }” meldt fouten of wijzigingen en kan niet worden verlaagd
check-allow-error-help = Los op wat de toets vindt. Met --skip verbergt u de melding; het resultaat blijft dan gelijk.
check-silenced =
    { $count ->
        [one] 1 melding is op haar regel stilgezet („ivp: allow”).
       *[other] { $count } meldingen zijn op hun regel stilgezet („ivp: allow”).
    }
check-switched-off =
    { $count ->
        [one] 1 melding is uitgezet in plan.toml, onder [check].
       *[other] { $count } meldingen zijn uitgezet in plan.toml, onder [check].
    }

## the summary of a job

summary-title = Toets van het veiligheidsplan
summary-severity = Soort
summary-where = Waar
summary-what = Wat
summary-more = { $count ->
    [one] En nog 1 melding; „ivp check” toont ze alle.
   *[other] En nog { $count } meldingen; „ivp check” toont ze alle.
}
summary-failed = De samenvatting kon niet worden weggeschreven; de meldingen staan hierboven.

## ivp fmt

help-fmt = Zet de opmaak van alle bestanden van het plan in orde: witruimte, geen inhoud
help-fmt-usage = ivp fmt [opties]
help-fmt-check = Schrijf niets; meld welke bestanden anders worden
fmt-done = { $file } in orde gezet
fmt-differs = { $file }: regel { $line } krijgt een andere opmaak
fmt-nothing = De opmaak van alle bestanden is in orde.
fmt-left-alone = Deze bestanden zijn niet aangeraakt; herstel eerst wat hierboven staat.
fmt-not-read-back = { $file } niet aangeraakt: met een andere opmaak zou er iets anders staan
fmt-check-help =
    { $count ->
        [one] 1 bestand is niet in orde. Typ: ivp fmt
       *[other] { $count } bestanden zijn niet in orde. Typ: ivp fmt
    }

## check --fix

help-check-fix = Herstel zelf wat maar op één manier goed kan: tikfouten in sleutels en namen, notatie, opmaak
help-check-dry-run = Met --fix: laat alleen zien wat er zou veranderen
fix-nothing = Er is niets dat maar op één manier goed kan.
fix-done =
    { $count ->
        [one] { $file }: 1 plaats hersteld
       *[other] { $file }: { $count } plaatsen hersteld
    }
fix-slip = { "  " }regel { $line }: { $was } → { $now }
fix-dry-run = Niets gewijzigd. Typ zonder --dry-run om dit te herstellen.
check-mendable =
    { $count ->
        [one] 1 melding kan ivp zelf herstellen. Typ: ivp check --fix
       *[other] { $count } meldingen kan ivp zelf herstellen. Typ: ivp check --fix
    }

## ivp log

help-log = Wie wijzigde wat en wanneer, uit de geschiedenis in git
help-log-usage = ivp log [NAAM] [opties]
help-log-id = Alleen deze prioriteit, doelstelling, indicator of actie
help-log-format = De vorm van het overzicht
log-begin = Hier begint het plan in git.
log-reworded = { $key }: anders verwoord
log-nothing = Git kent hierover geen wijzigingen.
log-shallow = Oudere wijzigingen zijn hier niet: van de geschiedenis is maar een deel opgehaald (git fetch --unshallow).

## ivp export

help-export = De cijfers, of alles, voor een rekenblad of een ander programma
help-export-usage = ivp export [opties]
help-export-format = De vorm: een tabel met alle cijfers (csv), alles (json), een werkmap voor Excel met grafieken (xlsx), of een pakket open data om te publiceren (datapackage)
help-export-template = Een tabel van wat er nog ontbreekt, om in te vullen en met ivp import in te lezen
help-export-excel = Met csv: zoals een Nederlandse Excel het opent
help-export-output = Schrijf naar dit bestand in plaats van naar het scherm; met datapackage: naar deze map
help-value-excel = LAND
export-excel-csv-only = „--excel” hoort bij --format csv
cli-one-plan = Deze opdracht gaat over één plan
cli-one-plan-help = Noem „--plan” één keer. Alleen „ivp export” neemt er meer.

## ivp import

help-import = Lees cijfers in uit een bestand: een tabel van CBS of politie, of een eigen tabel (CSV of Excel)
help-import-usage = ivp import BESTAND [opties]
help-import-file = Het bestand
help-import-indicator = Voor welke indicator de cijfers zijn
help-import-region = De rijen van dit gebied (zonder: die van de eigen gemeente)
help-import-topic = Het onderwerp in het bestand, als er meer zijn
help-import-wheres = Alleen de rijen met deze waarde onder deze kop; mag vaker
help-import-period = De periode van een bestand dat er geen noemt
help-import-own = Het bestand noemt geen plaats en gaat toch over de eigen gemeente
help-value-wheres = "KOP=WAARDE"
help-import-sheet = Het blad van de werkmap, als er meer zijn
help-import-range = De cellen van het blad, bijvoorbeeld A3:F20
help-import-source = De bron van de cijfers
help-import-reference = Leg de cijfers van een ander gebied vast om mee te vergelijken
help-import-corrections = Neem cijfers die anders zijn dan wat er staat op als correctie
help-import-yes = De cijfers die ver van de vorige liggen, kloppen
help-import-dry-run = Laat alleen zien wat er zou gebeuren
help-value-file = BESTAND
help-value-indicator = NAAM
help-value-region = GEBIED
help-value-sheet = BLAD
help-value-range = CELLEN
help-value-topic = ONDERWERP
import-reason = Herzien cijfer uit { $file }
import-dry-run = Niets vastgelegd (--dry-run).
import-too-large = { $file } is te groot om in te lezen
import-empty = { $file } is leeg
import-html = { $file } is een webpagina en geen tabel; is het downloaden wel gelukt?
import-damaged = { $file } is een werkmap die niet te openen is: beschadigd, met een wachtwoord beveiligd of van een andere soort. Sla hem in Excel opnieuw op als .xlsx
import-no-workbook = { $file } is geen werkmap; --sheet en --range gelden alleen daarvoor
import-no-such-sheet = { $file } heeft geen blad met die naam
import-which-sheet = { $file } heeft meer dan één blad met een tabel
import-sheets =
    Typ --sheet met een van:
    { $names }
import-bad-range = „{ $range }” is geen reeks cellen; typ bijvoorbeeld --range A3:F20
import-fractions = Wat er bij „{ $indicator }” staat, is hoogstens 1; of dat 1% of 100% is, is niet te zien
import-fractions-help = Zet in het bestand een procentteken achter deze cijfers, zoals u ze bedoelt: 9,5%. Een werkmap van een oudere soort slaat u eerst op als CSV.
import-unit = Let op: de bron geeft „{ $indicator }” in „{ $unit }”; de cijfers zijn overgenomen zoals zij er staan.
import-without-period = Niet ingelezen, want zonder periode: { $names }
import-reference-needs = Typ bij --reference ook --indicator en --region: voor welke indicator en van welk gebied
import-note-table = tabel { $table }
import-note-unit = eenheid in de bron: { $unit }
import-note-fives = in de bron zijn alle aantallen veelvouden van 5
import-twice = { $file } heeft twee cijfers voor { $period } (regel { $other } en { $line }); er is niets vastgelegd
import-working = Cijfers toetsen
import-status = {"  "}{ $period }  { $value }  zelfde cijfer, andere status of ander aantal respondenten: opgenomen als correctie
import-other-status = {"  "}{ $period }  { $value }  zelfde cijfer, andere status of ander aantal respondenten: niet overgenomen
import-binary = { $file } is geen tekst en geen werkmap
import-no-columns = In { $file } is geen tabel met perioden te herkennen
import-for-whom = Voor welke indicator zijn de cijfers in { $file }?
import-for-whom-help = Typ: ivp import { $file } --indicator NAAM. Of zet het voortaan bij de indicator: import = {"{"} table = "…" {"}"}
import-no-region = { $region } komt in { $file } niet voor
import-no-region-help = Typ het gebied zoals het in het bestand staat: --region "…"
import-bad-period = Regel { $line } van { $file }: „{ $text }” is geen periode; er is niets vastgelegd
import-bad-source = Regel { $line } van { $file }: „{ $text }” is geen bron uit sources.toml ({ $indicator }, { $period })
import-bad-n = Regel { $line } van { $file }: „{ $text }” is geen aantal respondenten ({ $indicator }, { $period })
import-no-indicator = Regel { $line } van { $file }: er staat niet bij om welke indicator het gaat; er is niets vastgelegd
import-bad-cell-help = Herstel de regel in het bestand en typ de opdracht opnieuw.
import-where-help = Typ de kop van de kolom, een is-teken en wat eronder staat: --where "Leeftijd=Totaal"
import-period-help = Typ een jaar, kwartaal, maand of dag: 2025, 2025-Q1, 2025-03 of 2025-03-12
import-about = {"  "}{ $about }
import-not-ours = In { $file } staan geen cijfers van { $own }, wel van: { $places }; er is niets vastgelegd
import-not-ours-help =
    Wilt u vergelijken met { $other }, typ dan: { $command } --reference --region { $typed }
    Zijn het toch de cijfers van { $own }, typ dan: { $command }{ $region } --own
import-no-place = In { $file } staat niet over welke plaats de cijfers gaan; er is niets vastgelegd
import-no-place-help = Zijn het de cijfers van { $own }, typ dan: { $command } --own
import-which-place = In { $file } staat onder „{ $header }” meer dan één plaats die { $own } kan zijn, of een naam die meer plaatsen hebben; er is niets vastgelegd
import-other-place = { $file } noemt bij deze cijfers een andere plaats: onder „{ $header }” staat „{ $value }”; er is niets vastgelegd
import-other-place-help = Zijn het toch de cijfers van { $own }, typ dan: { $command } { $option }
import-one-of-region = { $file } heeft cijfers van { $name }, en niet van de regio als geheel; er is niets vastgelegd
import-one-of-region-help =
    Leg ze vast per gemeente. Zet daarvoor bij de indicator: breakdown = {"{"} title = "Gemeente", parts = [{"{"} id = "…", region = "{ $name }" {"}"}] {"}"}
import-row-without-place = Regel { $line } van { $file } zegt niet over welke plaats zij gaat; er is niets vastgelegd
import-no-header = { $file } heeft geen kop „{ $header }”
import-no-value = In { $file } staat onder „{ $header }” nergens „{ $value }”
import-which = In { $file } kunnen meer cijfers bedoeld zijn: zij verschillen in { $headers }; er is niets vastgelegd
import-choose =
    Typ de opdracht opnieuw, met de goede van deze keuzes erbij:
    { $choices }
import-no-columns-help = Gaat het hele bestand over één periode, typ dan bijvoorbeeld --period 2025.
import-no-period = { $file } heeft geen perioden van de lengte waarin deze indicator wordt gemeten
import-unknown-source = Bron „{ $source }” staat niet in sources.toml
import-which-source = „{ $indicator }” heeft meer dan één bron
import-which-source-help = Typ --source met een van: { $sources }
import-skipped-unknown = Overgeslagen: { $period } (regel { $line } van { $file }), cijfer onbekend of geheim
import-skipped-secret = Overgeslagen: { $period } (regel { $line } van { $file }), cijfer geheim
import-skipped-empty = Overgeslagen: { $period } (regel { $line } van { $file }), geen cijfer
import-skipped-nothing = Overgeslagen: { $period } (regel { $line } van { $file }), niets of minder dan de helft van de eenheid
import-unreadable = Regel { $line } van { $file }: „{ $text }” is geen cijfer ({ $indicator }, { $period })
import-not-of-unit = Regel { $line } van { $file }: „{ $text }” past niet bij de eenheid van „{ $indicator }” ({ $period })
import-blank = Overgeslagen, want zonder waarde: { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
import-foreign = Overgeslagen, want van een ander gebied: { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
import-line = Het gaat om { $period }, regel { $line } van het bestand.
import-refused = Niets vastgelegd: met deze cijfers zou het plan ongeldig zijn
import-heading = { $title } ({ $name })
import-nothing-new = Er is niets nieuws vastgelegd.
import-doubts =
    { $file }: klopt dit? Er is niets vastgelegd.
    { $doubts }
import-doubts-help = Kloppen deze cijfers, typ dan dezelfde opdracht nog eens met --yes erachter. Klopt er een niet, verbeter dan eerst het bestand.
import-differs-help = Cijfers die anders zijn, zijn niet overgenomen. Typ --corrections om ze als correctie op te nemen.
import-topics-help =
    Typ --topic met een van:
    { $topics }
import-new = {"  "}{ $period }  { $value }  nieuw
import-same = {"  "}{ $period }  { $value }  stond er al
import-corrects = {"  "}{ $period }  { $value }  correctie van { $old }
import-differs = {"  "}{ $period }  { $value }  anders dan { $old }, niet overgenomen

## publication

withheld-below = minder dan { $from }
withheld-part-below = een deel is kleiner dan { $from }
withheld-telling = niet getoond
withheld-inside = niet openbaar
withheld-because-telling = anders is een klein of intern cijfer af te leiden
withheld-because = { $what }: { $why }
inside-remark = Bevat interne cijfers of kleine aantallen: niet om te publiceren.
reason-withheld = het cijfer over { $period } is niet openbaar
reason-baseline-withheld = de nulmeting { $period } is niet openbaar
# Een stuk als Word-document
docx-contents = Inhoud
docx-page = pagina { $page } van { $pages }
docx-table = Tabel
docx-table-caption = Tabel { $number }: { $caption }
docx-table-columns = Kolommen: { $columns }
docx-figure = Figuur
docx-figure-caption = Figuur { $number }: { $caption }
docx-no-picture = De grafiek „{ $caption }” kon niet worden getekend.
docx-style-missing = Nog in te vullen
docx-style-picture = Grafiek
docx-style-detail = Bijzonderheid in tabel
docx-style-cell = Tekst in tabel
docx-style-table = Tabel met koppen
## Grafieken als beeld: de woorden in en onder de tekening, en de beschrijving voor wie haar niet ziet.

chart-target-label = streefwaarde { $value }{"\u00a0"}({ $year })
chart-band-label = streven: { $low } tot { $high } ({ $year })
chart-key-provisional = voorlopig cijfer
chart-key-superseded = later gecorrigeerd
chart-key-varies = zo'n aantal schommelt vanzelf (95%)
chart-key-margin = onzekerheidsmarge (95%)
chart-key-margin-indicative = onzekerheidsmarge, indicatief
chart-key-path = verwacht verloop
chart-key-interim = tussenwaarde
chart-key-usual = niet ongewoon ({ $from }–{ $to }): { $low } tot { $high }
chart-desc-usual = Niet ongewoon, naar de cijfers van { $from }–{ $to }: { $low } tot { $high }.
chart-note-rank = Plek 1 staat bovenaan.
chart-note-zoomed = De as begint bij { $value }, niet bij nul.
chart-note-uneven = Let op: niet alle perioden zijn even lang.
chart-desc-course = Verloop: { $title } ({ $unit }).
chart-desc-what = Lijngrafiek: { $title } ({ $unit }).
chart-desc-first = Eerste cijfer: { $value } ({ $period }).
chart-desc-latest = Laatste cijfer: { $value } ({ $period }).
chart-desc-latest-varies = Laatste cijfer: { $value } ({ $period }); zo'n aantal schommelt vanzelf tussen ongeveer { $low } en { $high }.
chart-desc-latest-margin = Laatste cijfer: { $value } ({ $period }), met een onzekerheidsmarge van { $low } tot { $high }.
chart-desc-provisional = Voorlopig: { $periods }.
chart-desc-break = Trendbreuk: { $periods }; cijfers van ervoor en erna zijn niet te vergelijken.
chart-desc-gap = Geen cijfer: { $periods }.
chart-desc-strip = Termijnen van een afspraak: { $title }.
chart-desc-strip-year = { $year }: { $states }.
chart-desc-superseded = Later gecorrigeerd: { $periods }.
chart-desc-hidden = { $period }: { $what }.
chart-desc-target = Streefwaarde: { $value } in { $year }.
chart-desc-interim = Tussenwaarden: { $values }.
chart-desc-interim-value = { $value } in { $year }
chart-desc-band = Het streven is om tot en met { $year } tussen { $low } en { $high } te blijven.
chart-desc-reference = Ter vergelijking: { $region } { $value } ({ $period }).
chart-desc-source = Uit een andere bron ({ $source }): { $value } ({ $period }).

## de evaluatie als stuk

word-previous = Vorige
evaluation-revision = Cijfers en teksten volgens revisie { $revision } van het plan
evaluation-side-by-side = Uitvoering en effect per prioriteit
evaluation-side-by-side-of = Uitvoering en effect per pijler: { $priority }
evaluation-standouts = Wat opvalt
evaluation-asked = Wat van u wordt gevraagd
evaluation-source = Bron: { $source }
evaluation-no-goals = Deze prioriteit heeft geen doelstellingen.
evaluation-effects-of = Effectindicatoren: { $priority }
evaluation-performances-of = Overige prestatie-indicatoren: { $priority }
evaluation-caveats = Wat deze cijfers niet kunnen zeggen:
evaluation-all-figures = Bijlage: alle cijfers
evaluation-figures-of = Cijfers: { $title }
evaluation-figure = Cijfer
evaluation-remark = Opmerking
standout-effect = „{ $title }”: { $judged }
standout-effect-by-chance = „{ $title }”: { $judged } (dit verschil kan toeval zijn)
standout-goal = de doelstelling „{ $title }” is { $state }
standout-promise = de afspraak „{ $title }” is niet gehaald
standout-unmeasured = { $count ->
    [one] { $all ->
        [one] de effectindicator heeft nog geen meting
       *[other] 1 van de { $all } effectindicatoren heeft nog geen meting
    }
   *[other] { $count } van de { $all } effectindicatoren hebben nog geen meting
}
standout-idle = { $count ->
    [one] { $all ->
        [one] voor de doelstelling is geen actie gepland
       *[other] voor 1 van de { $all } doelstellingen is geen actie gepland
    }
   *[other] voor { $count } van de { $all } doelstellingen is geen actie gepland
}
standout-more = en nog { $count ->
    [one] 1 punt
   *[other] { $count } punten
}
asked-adopt = Het college: de evaluatie over { $year } vaststellen.
asked-note = De raad: kennisnemen van de evaluatie over { $year }.
asked-adjust = De bijsturing voor { $year } bespreken bij: { $names }.
asked-money = Besluiten over het gevraagde extra geld: { $amount }.
asked-open-ends = { $count ->
    [one] 1 actie die niet is afgerond, meenemen in het uitvoeringsplan { $year }.
   *[other] { $count } acties die niet zijn afgerond, meenemen in het uitvoeringsplan { $year }.
}
asked-nothing = Niets: deze evaluatie is vastgesteld en ter kennis gebracht.
account-judging = Hoe is beoordeeld
account-level = Een indicator is „op koers” als ten minste { $on-track } van de verwachte weg is afgelegd, „let op” vanaf { $at-risk }, en daaronder „loopt achter”. Is het cijfer slechter dan de nulmeting en is dat meer dan toeval, dan heet het „verslechtert”. Is het streefjaar voorbij, dan telt alleen of de streefwaarde is gehaald.
account-promises = Een frequentieafspraak is gehaald als het afgesproken aantal in de periode is vastgelegd. Is er niets vastgelegd, dan heet dat „niet vastgelegd”: het bewijst niet dat er niets is gedaan.
account-goals = Een doelstelling wordt beoordeeld op haar acties en afspraken, en een beloofd resultaat op de indicator. Oordeelt de gemeente zelf anders, dan staan beide oordelen er.
account-margins = Marges en kleine aantallen
account-margins-text = Percentages uit een steekproef hebben een marge van 95% (Wilson); verschillen zijn getoetst met het interval van Newcombe. Van reeksen met zes of meer eerdere cijfers is bekend wat niet ongewoon is; van andere aantallen is getoetst of het verschil toeval kan zijn, ruimer dan bij zuiver toeval, omdat zulke aantallen meer schommelen. „Dit verschil kan toeval zijn” betekent dat de toets dat niet uitsluit. Onder een beginaantal van { $small } staat er geen percentage bij: één of twee gevallen zijn dan al veel procenten.
account-unknown = Wat niet te zeggen is
unknown-unmeasured = Nog nooit gemeten ({ $count }): { $names }
unknown-overdue = Het laatste cijfer dat er had moeten zijn, ontbreekt ({ $count }): { $names }
unknown-no-baseline = Zonder nulmeting, dus zonder verandering ({ $count }): { $names }
unknown-no-target = Zonder streefwaarde, dus zonder oordeel ({ $count }): { $names }
unknown-not-comparable = Niet met de nulmeting te vergelijken ({ $count }): { $names }
unknown-withheld = Niet openbaar, dus zonder oordeel ({ $count }): { $names }
unknown-by-chance = De verandering kan toeval zijn ({ $count }): { $names }
unknown-goals = Over de uitvoering is niets vastgelegd ({ $count }): { $names }
account-revisions = Herziene cijfers
account-no-revisions = Na { $date } zijn geen cijfers herzien.
account-revised-inside = Na { $date } zijn ook cijfers herzien die niet openbaar zijn.
account-revised-since = Cijfers die na { $date } zijn herzien
account-was = Was
account-is = Is
account-reason = Waarom en wanneer
account-settled = definitief geworden
account-definitions = Wat er is gemeten
account-definitions-caption = De indicatoren met een cijfer
account-definition = Omschrijving
account-measured = Eenheid, frequentie, bron
account-sources = Bronnen
account-table = tabel { $table }
account-licence = licentie { $licence }

## pagina's

page-skip = Naar de inhoud
page-pages = Onderdelen
## ivp export --format xlsx

workbook-overview = Overzicht
workbook-figures = Cijfers
workbook-back = Terug naar het overzicht
workbook-plan = Plan
workbook-kind = Soort
workbook-unit = Eenheid
workbook-baseline-period = Periode nulmeting
workbook-latest-period = Laatste periode
workbook-target = Streefwaarde
workbook-by = Uiterlijk
workbook-besides = Toelichting
workbook-until = Tot en met
workbook-guide = Streeflijn
workbook-guide-or-low = Streeflijn of ondergrens
workbook-low = Ondergrens
workbook-high = Bovengrens
workbook-status = Status
workbook-region = Gebied
workbook-superseded = Vervangen
workbook-internal = Intern
workbook-wanted = beoogd: { $target }
workbook-target-row = streefwaarde
workbook-other-source = hier begint een andere bron; de lijn loopt niet door
workbook-unlike = niet te vergelijken met het cijfer hierboven
workbook-series = Cijfer
workbook-chart-described = Lijngrafiek van „{ $title }”: { $figures }
export-workbook = De werkmap is niet te maken: { $reason }

## what is written where

output-lost = De uitkomst is niet of niet helemaal getoond: { $reason }
output-lost-stored = De uitkomst is niet of niet helemaal getoond ({ $reason }), maar alles is vastgelegd in: { $paths }. Typ de opdracht niet opnieuw.
output-screen = Een bestand op .{ $extension } is niet op het scherm te tonen
output-screen-help = typ een naam: -o naam.{ $extension }
output-other-format = Een bestand op .{ $extension } past niet bij --format { $format }
output-other-format-help = kies een naam op .{ $extension }, of een andere --format
evaluation-no-docx = Het Word-document kon niet worden gemaakt: { $reason }
evaluation-no-revision = Revisie { $revision }, waarop deze evaluatie rust, is hier niet te vinden. Gelezen is het plan zoals het nu is; de cijfers kunnen anders zijn dan in het stuk van toen.
evaluation-broken-revision = Het plan in revisie { $revision } is niet te lezen. Gelezen is het plan zoals het nu is.
evaluation-plan-changed = Gemaakt van het plan in revisie { $revision }. Sindsdien is het plan gewijzigd: met het plan van nu zou dit stuk anders zijn.
evaluation-as-sent = Dit stuk is gelijk aan het verzonden stuk ({ $path }).
evaluation-not-as-sent = Dit stuk is niet gelijk aan het verzonden stuk ({ $path }): het plan, de teksten of de versie van ivp is sindsdien veranderd.
# ivp export --format datapackage. Van een tabel of kolom: de titel, een dubbele punt, en wat erin staat.
cli-into-git = { $path } ligt in de map waarin git de geschiedenis bewaart
cli-into-git-help = Noem een plaats buiten de map .git.
cli-into-plan = { $path } ligt in de map van het plan; kies een andere plaats
package-needs-folder = Een datapackage bestaat uit meer dan één bestand; noem de map waar het komt
package-needs-folder-help = ivp export --format datapackage -o open-data
package-onto-file = { $path } is een bestand; noem een map
site-other-plan = In de map { $path } staat de site van een ander plan: { $plan }
site-other-plan-help = Noem een andere map, bijvoorbeeld: ivp site -o openbaar-2. Moet deze site in de plaats van de andere komen, haal dan eerst de bestanden uit de map weg.
package-foreign-folder = In de map { $path } staat al iets anders: { $name }
package-foreign-folder-help = Noem een nieuwe of lege map, of een map die ivp eerder zo heeft gemaakt.
package-errors = Er is niets geschreven. Een plan met fouten wordt niet gepubliceerd: wat als intern is bedoeld, kan dan verkeerd gelezen zijn.
package-namesakes = Twee plannen heten { $name }; noem elk plan één keer
package-written = { $count ->
    [one] Het datapackage staat in { $path }.
   *[other] Het datapackage van { $count } plannen staat in { $path }.
}
package-no-licence = Zonder licentie mag een ander de gegevens niet zomaar gebruiken. Zet in plan.toml onder [publication] bijvoorbeeld licence = "CC0-1.0" ({ $plans }).
package-title = { $title } ({ $municipality }): doelstellingen, indicatoren en cijfers
package-title-several = Integrale veiligheidsplannen van { $count } gemeenten: doelstellingen, indicatoren en cijfers
package-description = De openbare gegevens van integrale veiligheidsplannen. Wat intern is, staat er niet in. Kleine aantallen zijn vervangen door de drempel in de kolom below („minder dan”), en cijfers waaruit een verborgen cijfer te berekenen zou zijn, zijn weggelaten (withheld). Woorden als effect of on-track hebben in elke taal dezelfde schrijfwijze; de beschrijving van de kolom zegt wat zij betekenen.
package-publisher = Gemeente { $municipality }
package-monitor = Overige onderwerpen
package-table-plans = Plannen: een rij voor elk plan
package-table-priorities = Prioriteiten: een rij voor elke prioriteit, en per plan een rij monitor voor de indicatoren daarbuiten
package-table-goals = Doelstellingen: een rij voor elke doelstelling
package-table-indicators = Indicatoren: een rij voor elke openbare indicator, met nulmeting, streefwaarde en oordeel
package-table-figures = Cijfers: een rij voor elk cijfer, ook van gebieden om mee te vergelijken
package-table-actions = Acties: een rij voor elke actie uit een uitvoeringsplan
package-table-sources = Bronnen: een rij voor elke bron van cijfers
package-field-plan = Plan: gemeente en looptijd; waaraan een plan in dit pakket te herkennen is
package-field-title = Titel: de korte titel
package-field-text = Tekst: de woorden van het plan
package-field-municipality = Gemeente: de naam van de gemeente
package-field-municipality_code = Gemeentecode: de code van het CBS, zoals GM0158
package-field-first_year = Eerste jaar: het eerste jaar van het plan
package-field-last_year = Laatste jaar: het laatste jaar van het plan
package-field-language = Taal: de taal van het plan (nl Nederlands, en Engels)
package-field-plans-status = Vaststelling: draft concept, adopted vastgesteld
package-field-adopted_by = Vastgesteld door: council de raad, college het college, mayor de burgemeester
package-field-adopted_on = Vastgesteld op: de dag van de vaststelling
package-field-publish_from = Drempel: aantallen daaronder worden niet getoond
package-field-plans-licence = Licentie: waaronder de gegevens van dit plan gebruikt mogen worden
package-field-judged_on = Peildatum: de dag waarop is beoordeeld; alleen wat toen bekend was, telt
package-field-priority = Prioriteit: het hoofdstuk van het plan; monitor voor de overige onderwerpen
package-field-position = Volgorde: de plaats van de prioriteit in het plan
package-field-ambition = Ambitie: wat de prioriteit wil bereiken
package-field-from_year = Vanaf: het jaar vanaf wanneer dit geldt; leeg: vanaf het begin van het plan
package-field-ended_in = Beëindigd: de laatste periode waarin dit gold; leeg: niet eerder beëindigd
package-field-goal = Doelstelling: de naam van de doelstelling, prioriteit/doelstelling
package-field-pillar = Pijler: de lijn waarlangs de ambitie wordt bereikt
package-field-goals-kind = Soort: recurring terugkerend, milestone mijlpaal, continuous doorlopend, outcome resultaat
package-field-kind = Soort: effect effectindicator, performance prestatie-indicator
package-field-lead = Trekker: de functie of organisatie die ervoor zorgt
package-field-goals-state = Stand: done afgerond, on-schedule op schema, delayed vertraagd, not-started niet gestart, no-action-planned geen actie gepland, dropped vervallen; leeg bij een resultaat, en bij een afspraak waarvan een deel intern is
package-field-actions-state = Stand: planned gepland, started gestart, done afgerond, delayed vertraagd, dropped vervallen
package-field-indicator = Indicator: de naam van de indicator, prioriteit/indicator
package-field-unit = Eenheid: count aantal, percent procent, rate aantal per zoveel, grade rapportcijfer, rank plaats, euro, days dagen, yes-no ja of nee (1 of 0)
package-field-per = Per: bij rate, per hoeveel
package-field-direction = Richting: wat van het getal beter is: lower lager, higher hoger, stable gelijk, interpret niet te zeggen
package-field-frequency = Frequentie: hoe vaak er een cijfer komt: monthly maand, quarterly kwartaal, half-yearly halfjaar, yearly jaar, two-yearly twee jaar, four-yearly vier jaar, irregular onregelmatig
package-field-question = Vraag: de vraag die aan mensen is gesteld
package-field-baseline_period = Periode nulmeting: waarvan verandering wordt gemeten; bij meer jaren het gemiddelde
package-field-baseline = Nulmeting: de waarde; leeg als zij nog niet is gemeten of niet openbaar is
package-field-target_kind = Soort streefwaarde: value een waarde, change een verandering vanaf de nulmeting, within binnen een band om de nulmeting, at-least minstens zo vaak in elke periode, at-most hoogstens zo vaak in elke periode, better-than beter dan een andere regio
package-field-target = Streefwaarde: de waarde; bij at-least en at-most het aantal in elke periode
package-field-target_change = Verandering: bij change en within
package-field-target_change_unit = Eenheid van de verandering: percent procent van de nulmeting, points procentpunt
package-field-target_by = Streefjaar: het jaar aan het eind waarvan het bereikt moet zijn
package-field-target_per = Per periode: bij at-least en at-most: month maand, quarter kwartaal, half-year halfjaar, year jaar, plan de hele looptijd
package-field-target_from = Vanaf jaar: bij at-least en at-most, vanaf wanneer
package-field-target_period = Streefperiode: de periode aan het eind waarvan het bereikt moet zijn
package-field-target_steps = Latere aantallen: jaar en aantal vanaf dat jaar
package-field-target_region = Regio: bij better-than, beter dan welke
package-field-target_for_each = Voor elk: de onderdelen waarvoor de streefwaarde elk geldt
package-field-assumed = Lezing: wat hieraan de lezing van de opsteller is en niet van de raad
package-field-assessment = Oordeel: achieved behaald, on-track op koers, at-risk let op, off-track loopt achter, worsening verslechtert, no-target geen streefwaarde, needs-interpretation duiding nodig, baseline-only alleen nulmeting, no-data geen meting, not-comparable niet vergelijkbaar, running termijn loopt nog, not-recorded niet alles vastgelegd, interpreted duiding gegeven, withheld niet openbaar; naar wat openbaar is, en leeg bij een afspraak waarvan een deel intern is
package-field-assessed_on = Beoordeeld op: de dag van het oordeel
package-field-action = Actie: de naam van de actie, jaar/actie
package-field-year = Jaar: het jaar van het uitvoeringsplan
package-field-basis = Grondslag: waar de actie op rust als dat geen doelstelling is
package-field-start_period = Begin: de periode waarin de actie begint
package-field-end_period = Eind: de periode waarin de actie klaar moet zijn
package-field-result = Resultaat: wat ervan gekomen is
package-field-budget = Budget: in euro
package-field-spent = Uitgegeven: in euro
package-field-source = Bron: de naam van de bron, zie de tabel sources
package-field-name = Naam: de volledige naam van de bron
package-field-publisher = Uitgever: wie de bron uitgeeft
package-field-url = Adres: waar de bron te vinden is
package-field-table = Tabel: de code van de tabel bij de uitgever
package-field-licence = Licentie: waaronder de cijfers van de bron getoond mogen worden
package-field-caveats = Kanttekeningen: wat de cijfers van de bron niet kunnen zeggen
package-field-period = Periode: jaar 2024, halfjaar 2024-H1, kwartaal 2024-Q1, maand 2024-03, dag 2024-03-12 of schooljaar 2023/24
package-field-period_start = Eerste dag: van de periode
package-field-period_end = Laatste dag: van de periode
package-field-value = Waarde: in de eenheid van de indicator; leeg als er geen cijfer is (missing) of het niet openbaar is (withheld)
package-field-n = Aantal: hoeveel mensen antwoordden, of de noemer
package-field-status = Status: provisional voorlopig, revised-provisional nader voorlopig, definitive definitief
package-field-part = Deel: het deel waar het cijfer over gaat; leeg: het geheel
package-field-region = Gebied: de gemeente zelf, of het gebied om mee te vergelijken
package-field-superseded = Vervangen: een later cijfer kwam ervoor in de plaats
package-field-recorded = Vastgelegd: de dag waarop het cijfer is vastgelegd
package-field-missing = Ontbreekt: waarom er geen cijfer is
package-field-note = Opmerking: bij dit cijfer
package-field-sd = Spreiding: de standaardafwijking van de rapportcijfers
package-field-design_effect = Ontwerpeffect: hoeveel meer een gewogen peiling openlaat
package-field-low = Ondergrens: van het 95%-interval van de uitgever
package-field-high = Bovengrens: van het 95%-interval van de uitgever
package-field-confirmed = Nagevraagd: een opvallend cijfer dat is nagevraagd
package-field-below = Minder dan: het aantal is kleiner dan deze drempel en wordt niet getoond
package-field-withheld = Niet getoond: het cijfer bestaat maar is niet openbaar, omdat het klein is of een klein of intern cijfer zou verraden
package-field-row = Rij: telt de cijfers van een plan; kan in een volgend pakket anders zijn
chart-desc-source-since = Uit een andere bron ({ $source }): van { $from } ({ $since }) tot { $value } ({ $period }).
help-history-output = Schrijf naar dit bestand
history-internal = { $title } is intern: een grafiek is om te publiceren
history-internal-help = bekijk de cijfers zelf met: ivp history { $id }
history-no-chart = Van „{ $title }” is geen grafiek te tekenen: daarvoor zijn ten minste twee cijfers nodig, en geen ja of nee
history-png-file = Een afbeelding gaat naar een bestand; typ erbij: -o grafiek.png

## de openbare pagina

site-owner = Gemeente { $municipality } · { $title }
site-overview = Overzicht
site-how-it-stands = Hoe staat het ervoor?
site-priorities = Prioriteiten
site-more = Verder op deze pagina's
site-actions = Uitvoeringsplan
site-actions-of = Acties in { $year }
site-action = Actie
site-evaluation = Evaluatie { $year }
site-method = Verantwoording
site-accessibility = Toegankelijkheid
site-data = Alle cijfers als open data
site-data-text = {" "}(een Data Package: tabellen in CSV met een beschrijving erbij)
site-standing = Stand op { $date }
site-revision = Revisie van het plan: { $revision }
site-effects = Effectindicatoren
site-performances = Prestatie-indicatoren
site-goal = Doelstelling
site-lead = Trekker: { $lead }
site-no-figures = Er is nog geen cijfer.
site-no-public-figures = Er is geen cijfer dat openbaar is.
site-respondents = Respondenten
site-source = Bron
site-to-compare = ter vergelijking
site-download = Download deze cijfers (CSV)
site-definition = Wat wordt er gemeten?
site-unit = Eenheid
site-property = Kenmerk
site-value = Omschrijving
site-place = { $file }, regel { $line }
site-in-plan = Plaats in het plan
site-line = De verwachte waarde ligt op de rechte lijn van nulmeting naar streefwaarde.
site-small = Kleine aantallen
site-small-text = Aantallen onder de { $from } worden niet getoond: zij kunnen over herkenbare personen gaan. Cijfers waaruit zo'n aantal te berekenen is, worden ook niet getoond; daar staat „niet getoond”. Wat de gemeente zelf deed, wordt altijd geteld en getoond.
site-accountability = Hoe wordt verantwoording afgelegd?
site-funding = Hoe wordt het betaald?
site-principles = Uitgangspunten
site-process = Hoe het plan tot stand komt en wordt uitgevoerd
site-participation = Wie is gehoord?
site-answered = { $count } reacties
site-answered-one = 1 reactie
site-foreword = Voorwoord
access-intro = Gemeente { $municipality } wil dat iedereen deze pagina's kan gebruiken, ook mensen met een beperking. Zij is daartoe ook verplicht (Besluit digitale toegankelijkheid overheid).
access-made = Hoe deze pagina's zijn gemaakt
access-structure = Elke pagina heeft koppen op volgorde, een taalaanduiding en tabellen met koppen voor rijen en kolommen.
access-keyboard = Alles is met het toetsenbord te bedienen; waar u bent, is zichtbaar. Bovenaan staat een koppeling naar de inhoud.
access-colour = Kleur is nergens de enige drager van betekenis: elk oordeel is een woord met een teken. Teksten hebben voldoende contrast, ook in de donkere weergave.
access-charts = Elke grafiek heeft een beschrijving in woorden, en haar cijfers staan ook in een tabel.
access-small = De pagina's werken zonder script, op een scherm van 320 beeldpunten breed, en op papier.
access-tested = Hoe dat is getoetst
access-tested-text = De opzet van deze pagina's wordt bij elke nieuwe versie van het programma ivp automatisch getoetst (axe en de Nu Html Checker; WCAG 2.2, niveau A en AA). Een automatische toets vindt niet alles. Of deze pagina's zelf zijn onderzocht, weet het programma niet; de gemeente legt dat vast in haar toegankelijkheidsverklaring.
access-limits = Wat beter kan
access-limit-tables = Brede tabellen schuiven op een smal scherm binnen hun kader.
access-limit-texts = Teksten uit het plan zijn overgenomen zoals zij zijn vastgesteld; zij zijn niet op leesbaarheid beoordeeld.
access-contact = Loopt u ergens tegenaan?
access-contact-text = Laat het gemeente { $municipality } weten.

help-site = De openbare pagina: een map met webpagina's voor inwoners
help-site-usage = ivp site -o MAP [opties]
help-site-output = De map waarin de pagina's komen
site-needs-folder = Noem een map voor de pagina's
site-needs-folder-help = bijvoorbeeld: ivp site -o openbaar
site-draft = Dit plan is nog een concept; een concept wordt niet gepubliceerd
site-draft-help = is het plan vastgesteld, zet dan in plan.toml: status = "adopted"
site-colour-unknown = In [publication.colours] staat een kleur die de pagina niet heeft: { $name }
site-colour-unreadable = De kleur { $name } in [publication.colours] is niet te lezen: „{ $text }”
site-colour-help = schrijf een kleur als #154273
site-colour-faint = De kleur { $name } in [publication.colours] is op de pagina slecht te lezen: contrast { $contrast }, en 4,5 is nodig
site-colour-faint-help = kies een donkerder kleur voor accent, of een lichtere voor accent-dark
site-working = Pagina's maken
site-written = Geschreven: { $count } pagina's in { $path }. Open { $path }/index.html.
site-stale-left = De pagina's zijn geschreven, maar een pagina van vroeger is niet weg te halen: { $path } ({ $reason })
site-stale-left-help = haal dat bestand zelf weg, zodat er niets openbaar blijft wat niet meer in het plan staat
workbook-template = Invullen
export-template-form = Een tabel om in te vullen is er als CSV of als werkmap (xlsx)
export-template-empty = Er ontbreekt op dit moment geen cijfer; de tabel is leeg.
export-working = Plannen lezen
evaluation-word-pages = De paginanummers in de inhoudsopgave vult Word in: klik erop en druk op F9.
evaluation-internal = Weggelaten, want intern: { $count ->
    [one] 1 indicator of cijfer
   *[other] { $count } indicatoren of cijfers
}. Het stuk gaat naar de raad en is daarmee openbaar.

## rond een pagina

page-path = Kruimelpad

# Inlezen: wat een bestand dubbelzinnig, onvolledig of onbekend laat.
import-two-readings = Regel { $line } van { $file }: „{ $text }” kan { $one } zijn of { $two } ({ $indicator }, { $period })
import-unclear-help = { $count ->
        [one] Er is niets vastgelegd. Herstel deze cel en typ de opdracht opnieuw. Is er geen cijfer, laat de cel dan leeg.
       *[other] Er is niets vastgelegd. Herstel deze { $count } cellen en typ de opdracht opnieuw. Is er geen cijfer, laat de cel dan leeg.
    }
import-bad-status = Regel { $line } van { $file }: „{ $text }” is geen status; kies voorlopig, nader voorlopig of definitief
import-other-unit = Regel { $line } van { $file }: de eenheid is daar „{ $unit }”, en bij „{ $indicator }” een andere ({ $period })
import-two-columns = { $file } heeft twee kolommen die hetzelfde zeggen; de tweede heet „{ $column }”
import-open-quote = Regel { $line } van { $file }: daar begint een aanhalingsteken dat nergens wordt gesloten
import-two-tables = In { $file } staat meer dan één tabel; een kop van de andere staat op regel { $line }
import-two-tables-help = Zet de tabel die u bedoelt in een eigen bestand. In een werkmap kunt u haar cellen noemen: --range A3:F20
import-unread-columns = Niet ingelezen, want onbekend: { $names }
import-incomplete = Let op: dit is niet het hele antwoord van de dienst; het gaat verder op een volgende pagina. Haal die ook op, of vraag alleen uw eigen gemeente op.
import-no-topic = Onderwerp „{ $topic }” komt in { $file } niet voor
import-regions-help =
    Typ --region met een van:
    { $regions }
import-two-columns-help = Haal een van de twee kolommen weg en typ de opdracht opnieuw.
import-reference-own = --reference is voor cijfers van een ander gebied; die van de eigen gemeente leest u in zonder --reference

# De kolommen van de tabel om in te vullen; ivp import kent deze namen.
template-indicator = Indicator
template-period = Periode
template-value = Waarde
template-n = Aantal respondenten
template-status = Status
template-source = Bron
template-part = Deel
template-note = Opmerking
template-title = Titel
template-unit = Eenheid

help-import-more =
    Voorbeelden:
        ivp import politie.csv --indicator geregistreerde-misdrijven --dry-run
        ivp import politie.csv --indicator geregistreerde-misdrijven --reference --region Nederland
        ivp import ingevuld.xlsx
    Een eigen tabel heeft de kolommen indicator, periode en waarde, en als u wilt
    aantal respondenten, status, bron, deel, gemeente, opmerking en intern.
    ivp export --template -o invullen.xlsx maakt er een van wat nog ontbreekt.
    Cijfers van een andere plaats komen er nooit in: staat uw gemeente niet in het
    bestand, typ dan --own als het toch uw cijfers zijn.
    Een cijfer dat er al staat, komt er niet nog eens bij. Is één cel niet te
    lezen, dan wordt er niets vastgelegd.
help-export-more =
    Voorbeelden:
        ivp export --template -o invullen.xlsx
        ivp export --excel nl -o cijfers.csv
        ivp export --format xlsx -o cijfers.xlsx
        ivp export --format datapackage -o open-data
    Alleen datapackage is om te publiceren; in de andere vormen staat ook wat intern is.
import-outdated = {"  "}{ $period }  { $value }  stond er eerder en is verbeterd tot { $new }; niet overgenomen
import-outdated-help = Dit bestand is ouder dan wat er staat. Is het oudere cijfer toch het goede, typ dan ivp record NAAM WAARDE --period PERIODE --corrects "reden".
import-reference-differs-help = Een cijfer om mee te vergelijken wordt niet verbeterd door het in te lezen. Pas het aan in het bestand met de metingen, onder [[reference]].
import-other-indicators = Overgeslagen, want van een andere indicator: { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
import-shifted = Regel { $line } van { $file } heeft meer cellen dan de kop
import-shifted-help = Staat er een komma of puntkomma in een cijfer of tekst, zet dat dan tussen aanhalingstekens: "8,5".
