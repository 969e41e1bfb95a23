### De bevindingen van ivp check

## Algemeen

did-you-mean = Bedoelt u { $better }?
choose-from = Kies uit: { $words }.
type-help = Typ: { $line }
type-text = een tekst
type-number = een getal
type-boolean = ja of nee (‘true’ of ‘false’)
type-date = een datum
type-list = een lijst
type-table = een groep velden
type-records = losse blokken
type-id = een korte naam (id)
type-full-name = een volledige naam
type-period = een periode
type-change = een verandering
type-number-or-boolean = een getal, of ‘true’ of ‘false’
record-action = Actie
record-actions = Uitvoeringsplan
record-year-money = Geld van één jaar
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
record-followup = Toezegging, motie of aanbeveling
record-followups = Toezeggingen, moties en aanbevelingen
record-report = Tussenrapportage
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
record-named = { $what } ‘{ $id }’
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
syntax-conflict-markers = Twee versies van dit bestand staan hier nog naast elkaar, zoals git ze achterliet
syntax-conflict-markers-help = Voeg ze samen, zodat van beide niets verloren gaat. Typ: ivp merge --resolve { $file }
syntax-date = ‘{ $text }’ is geen datum die bestaat
syntax-date-help = Typ jaar, maand en dag zonder aanhalingstekens: 2026-11-23
syntax-decimal-comma = ‘{ $text }’ heeft een decimale komma; in een bestand hoort daar een punt
syntax-duplicate-key = ‘{ $text }’ staat hier twee keer
syntax-duplicate-key-help = Haal één van de twee weg. Hoort de tweede bij iets nieuws, zet er dan een eigen kopregel [[…]] boven.
syntax-no-equals = Op deze regel ontbreekt het isgelijkteken: ‘{ $text }’
syntax-no-equals-help = Typ: veld = waarde. Een toelichting begint met een hekje (#).
syntax-no-value = Achter ‘{ $text }’ staat geen waarde
syntax-no-value-help = Vul een waarde in. Is dit veld niet nodig, haal de regel dan weg.
syntax-other = Deze regel is niet te lezen, vanaf ‘{ $text }’
syntax-other-help = Vergelijk de regel met de andere in dit bestand. Een regel is: veld = waarde, of een kopregel als [[goal]].
syntax-unclosed-list = Het haakje ‘{ $text }’ wordt niet gesloten
syntax-unclosed-list-help = Sluit een lijst met ‘]’ en een groep velden met ‘{"}"}’, en zet een komma tussen de delen.
syntax-unclosed-text = Deze tekst wordt niet afgesloten: { $text }
syntax-unclosed-text-help = Sluit de tekst af met de aanhalingstekens waarmee hij begint.
syntax-unquoted = ‘{ $text }’ is een tekst zonder aanhalingstekens

## Velden en waarden

schema-check-error = ‘{ $rule }’ is een fout en kan hier niet worden verlaagd
schema-check-error-help = Haal deze regel weg en los op wat ivp meldt.
schema-check-unknown = ‘{ $rule }’ is geen controle van ivp
schema-check-unknown-help = Haal deze regel weg; ‘ivp explain’ toont welke controles er zijn.
schema-date-only = ‘{ $key }’ vraagt om een datum zonder tijd
schema-empty-text = ‘{ $key }’ is leeg
schema-empty-text-help = Vul een tekst in, of haal de regel weg.
schema-empty-text-help-needed = Vul een tekst in; deze regel kan niet weg.
schema-inline-records = ‘{ $key }’ staat hier als lijst tussen rechte haken
schema-inline-records-help = Geef elk een eigen blok: een kopregel [[{ $key }]] met daaronder de velden, elk op een eigen regel.
schema-missing-key = { $what }: ‘{ $key }’ ontbreekt
schema-missing-key-help = Voeg deze regel toe, met de waarde die klopt: { $line }
schema-two-readings = ‘{ $written }’ kan { $read } zijn of { $meant }
schema-two-readings-help = Bedoelt u { $meant }? Typ dan { $meant }. Anders: { $read }.
schema-odd-number = ‘{ $key }’ is geen gewoon getal
schema-odd-number-help = Typ alleen cijfers, met een punt voor de decimalen: 1010 of 9.5
schema-thresholds = De drempels van de beoordeling kloppen niet met elkaar
schema-thresholds-help = Kies ‘at_risk’ boven 0, ‘on_track’ niet lager dan ‘at_risk’ en hooguit 1, ‘small_count’ niet onder 0 en ‘dispersion’ boven 0.
schema-population-twice = Het aantal inwoners van { $period } staat er voor deze plaats twee keer
schema-population-twice-help = Laat er één staan. Gaat het over een andere plaats, typ dan: region = "…"
schema-population-first = het eerste aantal staat hier
schema-population-none = Het aantal inwoners van { $period } is nul
schema-population-none-help = Typ het aantal inwoners als heel getal, bijvoorbeeld: value = 24350
schema-unknown-key = { $what }: het veld ‘{ $key }’ is onbekend
schema-unknown-key-help = De velden die hier kunnen staan: { $keys }.
schema-unknown-key-help-there = Het veld ‘{ $better }’ staat hier ook al. Houd één van de twee over.
schema-word = { $word } ({ $meaning })
schema-per-month = per maand
schema-per-quarter = per kwartaal
schema-per-half-year = per halfjaar
schema-per-year = per jaar
schema-per-plan = in de hele planperiode
schema-unit-rate = aantal per zo veel
schema-check-off = niet getoond
schema-unknown-value = ‘{ $text }’ is hier geen geldige keuze voor ‘{ $key }’
schema-whole-number = ‘{ $key }’ vraagt om een heel getal van 0 of hoger
schema-wrong-type = ‘{ $key }’ vraagt om { $expected }; hier staat { $found }
schema-year = ‘{ $key }’ vraagt om een jaartal
schema-year-help = Typ vier cijfers zonder aanhalingstekens, bijvoorbeeld 2027.
schema-years-reversed = Het plan eindigt in { $last }, vóór het begin in { $first }
schema-years-reversed-first = hier begint het plan
schema-years-reversed-help = Zet het eerste jaar bij ‘first_year’ en het laatste bij ‘last_year’.

## Namen

id-duplicate = De korte naam ‘{ $id }’ is twee keer gebruikt
id-duplicate-first = de eerste keer is hier
id-duplicate-help = Geef één van de twee een andere naam, bijvoorbeeld "{ $better }".
id-form = ‘{ $text }’ kan geen korte naam (id) zijn
id-form-help = Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld "weekmarkt".
id-form-help-suggestion = Gebruik kleine letters, cijfers en streepjes: "{ $better }"
id-full-name = ‘{ $text }’ is geen volledige naam
id-full-name-help = Typ het hoofdstuk, een schuine streep en de korte naam: { $example }
id-reserved = ‘{ $text }’ kan geen korte naam (id) zijn: die naam betekent al iets anders
id-reserved-help = Kies een langere naam. Vier cijfers zijn een jaar, ‘monitor’ zijn de overige onderwerpen, en namen als ‘con’ en ‘aux’ gebruikt Windows zelf.
id-too-long = ‘{ $text }’ is te lang voor een korte naam (id): hooguit 64 tekens

## Bestanden

file-binary = Dit is geen tekstbestand
file-binary-help = Sla het op als gewone tekst, of zet het buiten de map van het plan.
file-git-directory = Hier staat een git-repository in de map van het plan
file-submodule = Dit is een andere repository (een submodule) in de map van het plan
file-git-directory-help = Haal die repository uit de map van het plan. Het plan zelf staat in de repository daaromheen.
file-encoding-help = Sla het bestand opnieuw op met de codering UTF-8; in Kladblok kiest u die bij ‘Opslaan als’.
file-hidden-character = Hier staat een onzichtbaar teken ({ $code }), waardoor de tekst anders kan lijken dan zij is
file-hidden-character-help = Typ de tekst op deze plaats opnieuw. Zulke tekens komen soms mee met tekst uit Word of van een website.
file-empty = Dit bestand is leeg: wat erin stond, is weg
file-empty-help = Zet het bestand terug zoals het was (in git: git restore met de naam van het bestand). Hoort er niets in? Haal het dan weg.
file-link = Deze koppeling leidt niet naar een bestand in de map van het plan
file-link-kept = Dit is een koppeling (symbolische link); in een eerdere versie is niet te zien waarheen
file-link-help = Zet het bestand zelf in de map van het plan.
file-misnamed = Dit bestand hoort bij het plan, maar onder deze naam wordt het niet gelezen: { $path }
file-misnamed-beside-help = Zet wat hier alleen in staat over naar { $better }, en zet dit bestand buiten de map van het plan.
file-name = ‘{ $name }’ kan geen naam zijn in de map van het plan
file-name-help = Noem het bestand { $better }
file-no-figures = In dit bestand staat geen enkel cijfer
file-no-figures-help = Zet de cijfers erin, elk onder [[measurement]]. Stonden ze er al? Zet het bestand dan terug zoals het was (in git: git restore met de naam van het bestand).
file-no-folder = Hier hoort een map te staan, en dit is een bestand: { $path }
file-no-folder-help = Zet dit bestand buiten de map van het plan, en zet op deze plaats de map met de bestanden van het plan.
file-no-plan = Hier is geen plan: plan.toml ontbreekt
file-no-plan-help = Ga naar de map van het plan, of noem die map: --plan MAP. Een nieuw plan begint met: ivp init
file-no-priority = Het plan heeft geen enkele prioriteit
file-no-priority-help = Maak een bestand in de map ‘priorities’, bijvoorbeeld priorities/jeugd.toml, met daarin ‘title’ en ‘ambition’.
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
io-exists = er staat al iets met die naam
io-not-empty = die map is niet leeg
io-too-large = het is groter dan de schijf toelaat
io-name = die naam kan op deze schijf niet
io-busy = een ander programma heeft het in gebruik
io-network = de netwerkschijf is niet bereikbaar
io-unsupported = deze schijf kan dat niet
io-memory = het geheugen van de computer is vol
io-nobody-reads = het programma dat dit zou lezen, is gestopt
io-damaged = de inhoud is beschadigd
io-code = fout { $code } van het systeem
io-unknown = het systeem weigert het
io-permission = u hebt er geen toestemming voor

## Verwijzingen

reference-by-evaluation = Evaluatie { $year }
reference-by-report = Tussenrapportage { $period }
reference-decision = het besluit
reference-goal = de doelstelling
reference-indicator = de indicator
reference-partner = de partner
reference-pillar = de pijler
reference-priority = de prioriteit
reference-programme = het programma
reference-source = de bron
reference-no-chapter = Er is geen prioriteit ‘{ $chapter }’ bij deze metingen
reference-no-chapter-help = Maak priorities/{ $chapter }.toml, of zet dit bestand in de map van een prioriteit die er is.
reference-no-indicator = ‘{ $chapter }’ heeft geen indicator ‘{ $id }’ bij deze metingen
reference-no-indicator-help = Typ: ivp add indicator --priority { $chapter } --id { $id } --title "…" --kind effect --unit EENHEID --direction RICHTING{ $source }. Of noem dit bestand naar een indicator die er is.
reference-no-indicator-help-rename = Noem dit bestand { $better }
reference-no-parts = ‘{ $indicator }’ is niet uitgesplitst, maar hier staat het onderdeel ‘{ $part }’
reference-no-parts-help = Haal het onderdeel weg, of voeg bij de indicator toe: breakdown = {"{"} title = "…", parts = ["{ $part }"] {"}"}
reference-no-breakdown = ‘{ $indicator }’: de streefwaarde geldt voor elk onderdeel (for_each = "parts"), maar de indicator is niet uitgesplitst
reference-no-breakdown-help = Haal ‘for_each’ weg, of voeg bij de indicator toe: breakdown = {"{"} title = "Wijk", parts = ["…"] {"}"}
reference-unknown = ‘{ $by }’ noemt { $what } ‘{ $id }’, maar die naam is onbekend
reference-unknown-help-add = Voeg een blok { $block } toe aan { $file }, of kies een naam die daar al staat.
reference-unknown-help-choose = Kies uit: { $ids }. Of voeg een blok { $block } toe aan { $file }.
reference-unknown-help-name = Typ de volledige naam: het hoofdstuk, een schuine streep en de korte naam.
reference-unknown-help-gone = Haal de naam weg, of voeg toe waarnaar zij verwijst.
reference-unknown-help-priority = Haal de naam weg, of maak het bestand { $file }
reference-unknown-part = ‘{ $indicator }’ heeft geen onderdeel ‘{ $part }’
reference-unknown-part-breakdown = de onderdelen staan hier

## Perioden

period-form = ‘{ $text }’ is geen periode
period-form-help = Typ een jaar ("2025"), halfjaar ("2025-H1"), kwartaal ("2025-Q1"), maand ("2025-03"), dag ("2025-03-12") of schooljaar ("2024/25").
period-future = ‘{ $indicator }’: { $period-text } begint pas op { $start }
period-future-help = Controleer het jaartal. Over een periode die nog moet beginnen, is er geen cijfer.
period-over-four-years = Het plan duurt { $years } jaar; de raad stelt de doelen ten minste eens in de vier jaar vast
period-over-four-years-first = het plan begint hier
period-over-four-years-help = Typ: last_year = { $last }
period-over-four-years-help-later = Laat het plan eindigen in { $last }, en zet wat daarna moet worden bereikt in een nieuw plan.
period-plan-is-old = Het plan begon in { $first } en is ouder dan vier jaar
period-plan-is-old-help = Leg de raad nieuwe doelen voor en begin daarmee een nieuw plan.
period-unfinished = ‘{ $indicator }’: { $period-text } is nog niet voorbij; dit cijfer telt nog niet mee
period-unfinished-help = Leg na { $end } het cijfer over de hele periode vast, met ‘corrects’. Of kies een periode die al voorbij is.

## Metingen

measurement-corrects-nothing = ‘{ $indicator }’: er is geen eerdere meting over { $period-text } om te corrigeren
measurement-corrects-nothing-help = Controleer de periode, of haal ‘corrects’ weg.
measurement-corrects-nothing-other = deze meting gaat over een andere bron of een ander onderdeel
measurement-corrects-nothing-other-help = Geef de correctie dezelfde bron (‘source’) en hetzelfde onderdeel (‘part’) als de meting die zij vervangt.
measurement-replaces = ‘{ $indicator }’, { $period }: deze correctie zegt { $named } te vervangen, maar het cijfer ervoor is { $value }
measurement-replaces-help = Moet deze correctie gelden, typ dan: { $line }
measurement-replaces-here = het cijfer ervoor staat hier
measurement-replaces-nothing = ‘{ $indicator }’, { $period }: deze correctie zegt { $named } te vervangen, maar ervoor staat dat er geen cijfer is
measurement-replaces-nothing-help = Haal ‘replaces’ weg.
measurement-replaces-alone = ‘{ $indicator }’, { $period }: hier staat welk cijfer wordt vervangen, maar niet waarom
measurement-replaces-alone-help = Voeg de reden toe: corrects = "…". Is het geen correctie, haal ‘replaces’ dan weg.
measurement-rivals = ‘{ $indicator }’, { $period }: twee correcties vervangen allebei { $named }, de ene door { $one } en deze door { $other }
measurement-rivals-none = ‘geen cijfer’
measurement-rivals-help = Geldt deze correctie, typ dan hier: { $line }. Geldt de andere, zet dan onder deze een derde correctie met dat cijfer en { $third }.
measurement-rivals-none-help = Geldt deze correctie, haal dan ‘replaces’ hier weg. Geldt de andere, zet dan onder deze een derde correctie met wat daar staat.
measurement-rivals-here = de andere correctie staat hier
measurement-denominator-not-positive = ‘{ $indicator }’, { $period }: de noemer moet groter zijn dan nul
measurement-denominator-not-positive-help = Is er niemand geteld of gevraagd, typ dan in plaats van teller en noemer: missing = "reden"
measurement-duplicate = ‘{ $indicator }’: er is al een meting over { $period-text }
measurement-duplicate-first = de eerste staat hier
measurement-duplicate-help = Is dit een correctie, voeg dan toe: corrects = "reden". Zo niet, haal er dan één weg, of noem bij elk de eigen bron (‘source’).
measurement-no-source = { $count ->
    [one] ‘{ $indicator }’: de meting over { $period-text } heeft geen bron
   *[other] ‘{ $indicator }’: { $count } metingen hebben geen bron, de eerste is die over { $period-text }
}
measurement-no-source-help = Zet bovenaan dit bestand: source = "{ $source }". Komt één meting ergens anders vandaan, zet de regel dan in haar eigen blok.
measurement-no-source-several = de indicator noemt meer dan één bron
measurement-numerator-negative = ‘{ $indicator }’, { $period }: de teller kan niet onder nul liggen
measurement-numerator-negative-help = Controleer het cijfer bij ‘numerator’.
measurement-numerator-over = ‘{ $indicator }’, { $period }: de teller ({ $numerator }) is groter dan de noemer ({ $denominator })
measurement-numerator-over-denominator = de noemer staat hier
measurement-numerator-over-help = Zijn de twee verwisseld? Bij ‘numerator’ staat hoeveel het er waren, bij ‘denominator’ van hoeveel.
measurement-numerator-unit = ‘{ $indicator }’, { $period }: teller en noemer horen bij een percentage of een aantal per zoveel
measurement-numerator-unit-help = Typ het cijfer zelf: value = …. Of kies bij de indicator unit = "percent" of unit = "rate".
measurement-impossible-percentage = ‘{ $indicator }’: { $value }% over { $period-text } kan niet de uitkomst zijn van { $n } mensen
measurement-impossible-percentage-help = Verbeter het percentage of het aantal respondenten. Zijn de antwoorden gewogen, zet er dan onder: design_effect = 1.5 (zie het rapport van het onderzoek).
measurement-impossible-percentage-n = zoveel mensen gaven antwoord
measurement-jump-before = het cijfer waarmee dit is vergeleken
measurement-jump-help = Klopt het cijfer, zet er dan onder: confirmed = true. Klopt het niet, leg dan het goede cijfer vast met ivp record { $name } WAARDE --period { $period }{ $source } --corrects "REDEN"
measurement-other-length-help = Leg het cijfer over de hele periode vast. Wordt vaker gemeten, verander dan ‘frequency’ bij de indicator. Hoort dit cijfer er toch bij, zet er dan onder: confirmed = true.
measurement-overdue = ‘{ $indicator }’: het cijfer over { $period-text } ontbreekt
measurement-overdue-frequency = zo vaak hoort er een meting te zijn
measurement-overdue-help = Typ: ivp record { $name } WAARDE --period { $period }{ $source }. Komt er geen cijfer, typ dan --missing "reden" in plaats van WAARDE.
measurement-record-source = {" "}--source BRON
measurement-overdue-latest = de laatste meting
measurement-overlap = ‘{ $indicator }’: { $short-text } en { $long-text } overlappen elkaar
measurement-overlap-help = Maanden, kwartalen en jaren worden nooit bij elkaar opgeteld. Houd één soort periode aan, of maak voor de andere een eigen indicator.
measurement-overlap-other = de andere periode staat hier
measurement-recorded-before = ‘{ $indicator }’: vastgelegd op { $date }, voordat { $period-text } begon
measurement-recorded-before-period = de periode staat hier
measurement-recorded-future = ‘{ $indicator }’: vastgelegd op { $date }, maar die dag moet nog komen
measurement-recorded-help = Typ de dag waarop het cijfer is vastgelegd; voor vandaag: recorded = { $today }
measurement-recorded-lacks = ‘{ $indicator }’: de correctie over { $period-text } heeft geen datum en telt niet, want het eerdere cijfer is van { $since-text }
measurement-recorded-lacks-help = Voeg de dag toe waarop de correctie is vastgelegd; voor vandaag: recorded = { $today }
measurement-recorded-order = ‘{ $indicator }’: de correctie over { $period-text } is van { $date } en telt niet, want het eerdere cijfer is van { $since-text }
measurement-recorded-order-first = het eerdere cijfer staat hier
measurement-recorded-order-help = Controleer beide datums: de meting die het laatst is vastgelegd, telt.
measurement-no-respondents = ‘{ $indicator }’: het aantal respondenten is nul
measurement-no-respondents-help = Typ hoeveel mensen antwoord gaven. Antwoordde niemand, typ dan in plaats van het cijfer: missing = "reden"
measurement-no-respondents-help-elsewhere = Typ hoeveel mensen antwoord gaven, of haal ‘n’ weg.
measurement-sample-unit = ‘{ $indicator }’: een aantal respondenten hoort alleen bij een percentage of een rapportcijfer
measurement-sample-unit-help = Haal ‘n’ weg, of zet in plaats daarvan: note = "…"
measurement-interval-half = ‘{ $indicator }’, { $period }: van het interval van de uitgever ontbreekt ‘{ $key }’
measurement-interval-half-help = Voeg ‘{ $key }’ toe, of haal ook het andere uiteinde weg.
measurement-interval-outside = ‘{ $indicator }’, { $period }: het cijfer ligt niet binnen het interval van de uitgever
measurement-interval-outside-help = Verbeter het cijfer, ‘low’ of ‘high’: ‘low’ is het laagste van de drie en ‘high’ het hoogste.
measurement-interval-figure = het cijfer staat hier
measurement-interval-no-figure = ‘{ $indicator }’, { $period }: er is geen cijfer, en dus ook geen interval
measurement-interval-yes-no = ‘{ $indicator }’, { $period }: ja of nee heeft geen interval
measurement-interval-take-away = Haal ‘low’ en ‘high’ weg.
measurement-two-figures = Deze meting heeft meer dan één uitkomst
measurement-two-figures-first = de eerste staat hier
measurement-two-figures-help = Laat er één staan: ‘value’, of ‘numerator’ met ‘denominator’, of ‘missing’.
measurement-unit = ‘{ $indicator }’: { $value } kan niet, { $why }
measurement-unit-below-first = want de hoogste plaats is 1
measurement-unit-fraction = want het moet een heel getal zijn
measurement-unit-fraction-help = Typ een heel getal, bijvoorbeeld { $whole }, of kies bij de indicator een andere eenheid (‘unit’).
measurement-unit-here = de eenheid staat hier
measurement-unit-negative = want het kan niet onder nul liggen
measurement-unit-not-number = want hier hoort een getal
measurement-unit-not-number-help = Typ een getal. Is het een vraag met ja of nee, kies dan bij de indicator een andere eenheid (‘unit’).
measurement-unit-not-yes-no = want hier hoort ja of nee
measurement-unit-not-yes-no-help = Typ: value = true (ja) of value = false (nee)
measurement-unit-outside-grades = want een rapportcijfer ligt tussen 1 en 10
measurement-unit-over-100 = want een percentage is hooguit 100
measurement-unit-over-100-help = Controleer de decimale punt: 9.5 is negenenhalf procent. Is het een aantal, kies dan bij de indicator een andere eenheid (‘unit’).
measurement-unit-range-help = Controleer het cijfer, of kies bij de indicator een andere eenheid (‘unit’).

## Indicatoren

indicator-alert-outside-monitor = ‘alert’ werkt alleen bij de overige onderwerpen
indicator-alert-outside-monitor-help = Haal ‘alert’ weg, of verplaats de indicator naar monitor.toml.
indicator-baseline-across = ‘{ $indicator }’: de nulmeting ({ $baseline }) loopt over een trendbreuk heen
indicator-baseline-across-break = de trendbreuk ligt hier
indicator-baseline-across-help = Kies een nulmeting die helemaal vóór of helemaal na de trendbreuk ligt.
indicator-baseline-lacking = ‘{ $indicator }’: de nulmeting ({ $baseline }) is niet compleet: er ontbreekt een cijfer over { $periods-text }
indicator-baseline-lacking-help = Typ: ivp record { $name } WAARDE --period { $period }{ $source }. Of kies jaren die er allemaal zijn.
indicator-baseline-sources = ‘{ $indicator }’: de jaren van de nulmeting ({ $baseline }) komen niet uit één bron
indicator-baseline-sources-help = Kies jaren die allemaal uit dezelfde bron komen.
indicator-baseline-unmeasured = ‘{ $indicator }’: de nulmeting ({ $baseline }) is nog niet vastgelegd
indicator-baseline-unmeasured-help =
    Typ: ivp record { $name } WAARDE --period { $code }{ $source }{ $years ->
        [0] {""}
       *[other] . Doe hetzelfde voor { $others-text }.
    }
indicator-baseline-unmeasured-help-choose = Kies de periode waarover er wel een cijfer is: { $line }
indicator-no-baseline = ‘{ $indicator }’ heeft geen nulmeting
indicator-no-baseline-help = Kies de meting waarmee u vergelijkt, bijvoorbeeld: { $line }
indicator-no-baseline-help-unmeasured = Leg een meting vast ({ $command }) en zet de periode daarvan bij ‘baseline’.
indicator-no-goal = ‘{ $indicator }’ noemt geen doelstelling
indicator-no-goal-help = Noem de doelstelling die deze indicator meet: { $line }
indicator-no-goal-help-none = Deze prioriteit heeft nog geen doelstelling. Voeg die eerst toe, en noem haar dan bij de indicator, onder ‘goal’.
indicator-no-source = ‘{ $indicator }’ heeft geen bron
indicator-no-source-help = Noem waar de cijfers vandaan komen: { $line }
indicator-no-target = ‘{ $indicator }’ heeft geen streefwaarde
indicator-no-target-help =
    Typ, met uw eigen waarde: target = {"{"} value = …, by = { $by } {"}"}. Kan een stijging goed of slecht zijn, typ dan: direction = "interpret" { $status ->
        [adopted] (het plan is vastgesteld: beide vragen een raadsbesluit in decisions.toml)
       *[other] { "" }
    }
indicator-peak-baseline =
    ‘{ $indicator }’: de nulmeting ({ $baseline }: { $value }) is { $side ->
        [higher] de laagste
       *[lower] de hoogste
    } van { $years } jaren; een uitschieter komt vanzelf weer terug
indicator-peak-baseline-direction = dit is de goede richting
indicator-peak-baseline-help = Neem als nulmeting het gemiddelde van meer jaren waarvan alle cijfers er zijn. Is dit jaar met opzet gekozen, leg dat dan uit bij ‘caveats’.
indicator-peak-baseline-help-years = Neem als nulmeting het gemiddelde van meer jaren: { $line }. Is dit jaar met opzet gekozen, leg dat dan uit bij ‘caveats’.
indicator-per-not-positive = ‘per’ moet groter zijn dan nul
indicator-per-without-rate = ‘per’ hoort niet bij de eenheid ‘{ $unit }’
indicator-per-without-rate-help = Haal ‘per’ weg.
indicator-per-without-rate-help-count = Haal ‘per’ weg. Is het cijfer een aantal per zoveel inwoners, typ dan: unit = "rate"
indicator-stable-without-band = ‘{ $indicator }’ moet gelijk blijven, maar er staat niet binnen welke grenzen
indicator-stable-without-band-direction = hier staat dat het cijfer gelijk moet blijven
indicator-stable-without-band-help = Typ: target = {"{"} within = "5%", by = { $by } {"}"}
indicator-stable-without-band-help-promise = Een afspraak over hoe vaak iets gebeurt, heeft een richting. Typ: direction = "{ $word }"
indicator-stable-without-band-help-baseline = Typ: baseline = "{ $period }" en target = {"{"} within = "5%", by = { $by } {"}"}
indicator-stable-without-band-help-unmeasured = Leg eerst een cijfer vast. Zet de periode daarvan bij ‘baseline’, en bij de streefwaarde hoeveel het cijfer mag afwijken (‘within’).
indicator-variation-unit = ‘{ $indicator }’: ‘{ $key }’ hoort niet bij de eenheid { $unit }
indicator-variation-not-positive = ‘{ $indicator }’: ‘{ $key }’ moet groter zijn dan nul
indicator-variation-not-positive-help = Typ een getal groter dan nul, of haal ‘{ $key }’ weg.
indicator-variation-dispersion-help = Haal ‘dispersion’ weg: het hoort alleen bij een aantal of een cijfer per zoveel.
indicator-variation-design-effect-help = Haal ‘design_effect’ weg: het hoort alleen bij een percentage of rapportcijfer uit een peiling.
indicator-variation-sd-help = Haal ‘sd’ weg: het hoort alleen bij een rapportcijfer.

## Streefwaarden

target-at-least-nothing = ‘{ $key }’ moet groter zijn dan nul
target-better-than-unit = ‘better_than’ hoort bij een percentage, een cijfer per zoveel of een rapportcijfer; de eenheid is hier: { $unit }
target-better-than-unit-help = Typ een streefwaarde met een getal: target = {"{"} value = …, by = JJJJ {"}"}. Past de eenheid niet, kies dan bij ‘unit’ een percentage, een cijfer per zoveel of een rapportcijfer.
target-beyond-plan = ‘{ $indicator }’: { $year } valt buiten het plan, dat loopt van { $first } tot en met { $last }
target-beyond-plan-help = Kies een jaar van het plan, bijvoorbeeld { $last }.
target-beyond-plan-limit = de grens staat hier
target-change-form = ‘{ $text }’ is geen verandering
target-change-form-help = Typ procenten van de nulmeting ("-10%") of procentpunten ("-4pp").
target-interim-late = ‘{ $indicator }’: de tussenwaarde voor { $year } komt niet vóór de streefwaarde
target-interim-late-help = Kies een jaar vóór { $by-text }.
target-interim-late-target = het jaar van de streefwaarde staat hier
target-interim-order = ‘{ $indicator }’: de tussenwaarde voor { $year } staat niet op volgorde
target-interim-order-earlier = dit jaar staat ervoor
target-interim-order-help = Zet de tussenwaarden op volgorde, met elk jaar één keer.
target-steps-order = ‘{ $indicator }’: de norm vanaf { $year } staat niet op volgorde
target-steps-order-help = Zet de jaren van ‘steps’ op volgorde, elk jaar één keer en na ‘from’ van de streefwaarde.
target-needs-baseline = ‘{ $indicator }’: deze streefwaarde rekent vanaf een nulmeting, maar die is niet gekozen
target-needs-baseline-help = Voeg deze regel toe: { $line }
target-no-form = De streefwaarde zegt niet wat er bereikt moet worden
target-no-form-help = Typ bijvoorbeeld: target = {"{"} value = …, by = JJJJ {"}"}
target-no-year = De streefwaarde noemt geen jaar
target-no-year-help = Voeg het jaar toe waarin zij bereikt moet zijn: by = JJJJ
target-on-interpret = ‘{ $indicator }’ vraagt om duiding, maar heeft een streefwaarde
target-on-interpret-direction = hier staat dat een stijging goed of slecht kan zijn
target-on-interpret-help = Haal de streefwaarde weg, of kies direction = "lower" of direction = "higher".
target-points-without-percent = Procentpunten (‘pp’) bestaan alleen bij een percentage
target-points-without-percent-help = Typ de verandering in procenten van de nulmeting, bijvoorbeeld "-10%".
target-two-forms = De streefwaarde heeft meer dan één vorm: { $keys }
target-two-forms-help = Laat er één staan. Een tweede streefwaarde hoort bij een eigen indicator.
target-value = ‘{ $indicator }’: de streefwaarde { $value } kan niet, { $why }
target-value-help = Kies een streefwaarde die bij de eenheid past.
target-value-yes-no-help = Typ: target = {"{"} at_least = 1, per = "plan" {"}"}
target-wrong-side = ‘{ $indicator }’: de streefwaarde { $target } is slechter dan de nulmeting { $baseline }
target-wrong-side-baseline = de nulmeting is { $baseline }
target-wrong-side-help = Controleer de streefwaarde en de richting (‘direction’).
target-wrong-side-higher = hier staat dat hoger beter is
target-wrong-side-lower = hier staat dat lager beter is
target-wrong-way = ‘{ $indicator }’: een verandering van { $change } gaat de verkeerde kant op

## Doelstellingen

goal-outcome-without-effect = Doelstelling ‘{ $goal }’ is een resultaat, maar er is geen effectindicator die het meet
goal-outcome-without-effect-help = Zet bij de effectindicator die dit resultaat meet: { $line }
goal-outcome-without-effect-help-none = Typ: ivp add indicator --goal { $goal } --kind effect --title "…" --unit EENHEID --direction RICHTING --source BRON
goal-outcome-without-effect-kind = hier staat dat het om een resultaat gaat
goal-none = Prioriteit ‘{ $title }’ heeft nog geen doelstelling
goal-none-help = Typ: ivp add goal --priority { $priority } --title "…" --kind recurring
goal-unmeasured = Doelstelling ‘{ $goal }’ heeft geen indicator en geen actie
goal-unmeasured-help =
    Typ: ivp add indicator --goal { $goal } --title "…" --unit count --at-least 1 --each year. Of neem een actie op in het uitvoeringsplan: ivp action add { $action } --goal { $goal } --title "…"{ $status ->
        [adopted] . Het plan is vastgesteld: een indicator met een streefwaarde vraagt een raadsbesluit (decisions.toml).
       *[other] .
    }

## De regels: wat zij vragen, waarom, en wat u dan doet

file-no-file = Dit is geen gewoon bestand
file-no-file-help = Haal het weg, of zet er het bestand zelf neer.
measurement-parts = ‘{ $indicator }’: over { $period-text } is de som van de delen { $sum }, en het totaal { $total }
measurement-parts-help = Verbeter het totaal of een van de delen; een later cijfer met ‘corrects’ mag ook. Zonder totaal wordt de som van de delen gebruikt.
target-not-detectable =
    ‘{ $indicator }’: om na een nulmeting onder { $baseline } een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from }% naar { $to }% aan te tonen, zijn ongeveer { $needed } respondenten nodig; de laatste peiling had er { $sample }
target-not-detectable-ever =
    ‘{ $indicator }’: de nulmeting ({ $baseline }) is te klein: ook met een heel grote peiling is de kans om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from }% naar { $to }% aan te tonen hooguit { $chance }%
target-not-detectable-baseline = de nulmeting
target-not-detectable-range =
    ‘{ $indicator }’: een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked } valt niet op: tot de nulmeting gingen de cijfers gemiddeld { $moved } op en neer, en pas { $smallest } wordt met 80% kans gezien
target-not-detectable-range-help = Kies een streefwaarde die verder van de nulmeting ligt, neem het gemiddelde van meer jaren als nulmeting, of zeg bij de streefwaarde dat zij een richting aangeeft.
target-not-detectable-counts =
    ‘{ $indicator }’: om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% aan te tonen, zijn ongeveer { $needed } gevallen per jaar nodig; in de nulmeting zijn het er { $cases }
target-not-detectable-counts-never =
    ‘{ $indicator }’: een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% is met geen enkel aantal aan te tonen, omdat grote aantallen ook meer op en neer gaan; in de nulmeting zijn het er { $cases } per jaar
target-not-detectable-means =
    ‘{ $indicator }’: om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from } naar { $to } aan te tonen, zijn ongeveer { $needed } respondenten nodig; de laatste peiling had er { $sample }
target-not-detectable-means-never =
    ‘{ $indicator }’: de nulmeting ({ $baseline }) is te klein: een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from } naar { $to } is ook met een heel grote peiling niet aan te tonen
target-not-detectable-sample = { $sample } respondenten in deze meting
target-not-detectable-help = Vraag de volgende keer ongeveer { $needed } respondenten, of zeg bij de streefwaarde dat zij een richting aangeeft.
target-not-detectable-ever-help = Neem een grotere peiling als nieuwe nulmeting, kies een streefwaarde die verder van de nulmeting ligt, of zeg bij de streefwaarde dat zij een richting aangeeft.
syntax-header = ‘{ $text }’ is geen goede kop van een onderdeel
syntax-curled-quotes = Deze aanhalingstekens zijn die van een tekstverwerker; in een bestand horen rechte
syntax-percent-sign = ‘{ $text }’ heeft een procentteken; in een bestand staat alleen het getal
measurement-uncounted = ‘{ $indicator }’: het cijfer over { $period-text } telt voor de afspraak niet mee
measurement-uncounted-promise = de afspraak geldt per kortere periode
measurement-uncounted-help = Verdeel het cijfer over de perioden van de afspraak, of noem de dag waarop het gebeurde.
measurement-uncounted-whole = ‘{ $indicator }’: het cijfer over { $period-text } is van geen onderdeel en telt voor de streefwaarde niet mee
measurement-uncounted-each = de streefwaarde geldt hier voor elk onderdeel
measurement-uncounted-whole-help = Zet bij het cijfer voor welk onderdeel het is, bijvoorbeeld: part = "{ $part }"
target-before-baseline = ‘{ $indicator }’: de streefwaarde van { $year } ligt niet na de nulmeting van { $baseline-text }
target-before-baseline-here = de nulmeting staat hier
target-before-baseline-help = Kies bij ‘by’ een jaar na de nulmeting.

## actions, evaluations, decisions

action-overdue = Actie ‘{ $title }’ had klaar moeten zijn in { $end-text } en staat nog open
action-overdue-help = Typ: ivp action set { $name } --state done --result "…". Is de actie uitgesteld? Typ dan met de nieuwe einddatum: ivp action set { $name } --end PERIODE
action-period-order = Actie ‘{ $title }’ eindigt ({ $end }) voordat zij begint ({ $start })
action-period-order-start = hier staat het begin
action-period-order-help = Verbeter ‘start’ of ‘end’.
action-outside-year = Actie ‘{ $title }’ staat in het uitvoeringsplan van { $year }, maar valt in { $period-text }
action-outside-year-help = Verplaats de actie naar actions/{ $year }.toml, of verbeter ‘start’ en ‘end’.
action-no-goal = Actie ‘{ $title }’ hoort bij geen doelstelling
action-no-goal-help = Typ: ivp action set { $name } --goal DOELSTELLING. Hoort de actie bij een landelijk of regionaal plan, typ dan: ivp action set { $name } --basis "…"
action-no-result = Actie ‘{ $title }’ is afgerond, maar er staat niet bij wat zij heeft opgeleverd
action-no-result-help = Typ: ivp action set { $name } --result "…"
action-dropped-silently = Actie ‘{ $title }’ is vervallen zonder dat er staat waarom
action-dropped-silently-help = Typ: ivp action set { $name } --result "Vervallen: …"
action-over-budget = Actie ‘{ $title }’: € { $spent } besteed bij een budget van € { $budget }
action-over-budget-here = het budget staat hier
action-over-budget-help = Klopt het bedrag, licht het dan toe bij ‘result’ en zet op deze regel: # ivp: allow action/over-budget — reden
action-money = Actie ‘{ $title }’: een bedrag kan niet negatief zijn
action-money-help = Haal het minteken weg. Een inkomst hoort in de tekst.
action-log-future = Logboek van ‘{ $title }’: { $date } moet nog komen
action-log-future-help = Verbeter de datum. Wat nog moet gebeuren, hoort bij ‘text’ of in een eigen actie.
action-hours = Actie ‘{ $title }’: het aantal uren kan niet negatief zijn
action-over-budget-in = Actie ‘{ $title }’: in { $year } € { $spent } besteed bij een budget van € { $budget }
action-goal-twice = Hier staan ‘goal’ en ‘goals’ allebei: onduidelijk is welke doelstellingen tellen
action-goal-twice-help = Typ: goals = { $goals }, en haal ‘goal’ weg.
action-year-outside = Actie ‘{ $title }’ loopt van { $first } t/m { $last }; hier staat geld van { $year }
action-year-outside-help = Verbeter het jaar, of ‘start’ en ‘end’ van de actie.
action-year-twice = Actie ‘{ $title }’: het geld van { $year } staat er twee keer
action-year-twice-first = de eerste keer staat hier
action-year-twice-help = Zet de bedragen van één jaar onder één kopregel [[action.year]].
action-year-sum = Actie ‘{ $title }’: bij ‘{ $key }’ staat € { $whole }, maar de jaren zijn samen € { $sum }
action-year-sum-help = Klopt het per jaar, typ dan: { $key } = { $sum }. Of haal ‘{ $key }’ hier weg: dan telt de som van de jaren.
action-done-before-start = Actie ‘{ $title }’ is afgerond, maar begint pas in { $start-text }
action-done-before-start-help = Verbeter ‘state’ of ‘start’.
action-wrong-body = Het uitvoeringsplan { $year } is vastgesteld door: { $body }. Een uitvoeringsplan stelt het college vast.
action-wrong-body-help = Typ: adopted = { "{" } body = "college", date = … { "}" }
action-adoption-order = Het uitvoeringsplan { $year } is vastgesteld op { $date }, eerder dan het veiligheidsplan zelf ({ $plan })
action-adoption-order-plan = de vaststelling van het veiligheidsplan staat hier
action-adoption-order-help = Verbeter een van de twee datums.
action-no-plan =
    Er is geen uitvoeringsplan voor { $years-text }{ $running ->
        [0] {""}
        [one] . Er loopt wel 1 actie uit een ander jaar door
       *[other] . Er lopen wel { $running } acties uit een ander jaar door
    }
action-no-plan-help = Typ: ivp action add { $year }/NAAM --title TITEL --goal DOELSTELLING
action-not-adopted = Van het uitvoeringsplan { $year } staat niet vast dat het college het heeft vastgesteld
action-not-adopted-help = Zet bovenaan { $file }: adopted = { "{" } body = "college", date = JJJJ-MM-DD { "}" }
action-not-agreed =
    Uitvoeringsplan { $year }: bij { $count ->
        [one] 1 actie
       *[other] { $count } acties
    } met partners staat niet wat met hen is afgesproken: { $titles }
action-not-agreed-help = Typ bij elk: ivp action set { $name } --agreed "Wat de partner doet"
evaluation-missing =
    Er is geen evaluatie over { $years-text }
evaluation-missing-help = Typ: ivp evaluate { $year } --start
evaluation-not-adopted = De evaluatie over { $year } is nog een concept
evaluation-not-adopted-help = Heeft het college haar vastgesteld? Zet dan bovenaan { $file }: status = "adopted" en adopted = { "{" } body = "college", date = JJJJ-MM-DD { "}" }
evaluation-wrong-body = De evaluatie over { $year } is vastgesteld door: { $body }. Een evaluatie stelt het college vast; de raad neemt er kennis van.
evaluation-wrong-body-help = Typ: adopted = { "{" } body = "college", date = … { "}" }, en voor de raad: noted = { "{" } body = "council", date = … { "}" }
evaluation-adopted-before-figures = De evaluatie over { $year } is vastgesteld op { $date }, eerder dan de dag tot wanneer haar cijfers bekend waren ({ $other })
evaluation-adopted-within-year = De evaluatie over { $year } is vastgesteld op { $date }, toen het jaar nog niet om was
evaluation-noted-before-adopted = De evaluatie over { $year } is ter kennis genomen op { $date }, eerder dan zij is vastgesteld ({ $other })
evaluation-adoption-order-here = de andere datum staat hier
evaluation-adoption-order-help = Verbeter een van de datums.
evaluation-no-interpretation = De evaluatie van { $year } is vastgesteld zonder duiding bij: { $priorities }
evaluation-no-interpretation-help = Typ onder [priority.{ $first }]: interpretation = "…". Cijfers zeggen niet alles; het plan vraagt om duiding.
evaluation-undated = De vastgestelde evaluatie van { $year } heeft geen peildatum
evaluation-undated-help = Typ de dag waarop de cijfers zijn afgesloten, bijvoorbeeld: as_of = { $day }
evaluation-too-early = De evaluatie van { $year } is vastgesteld terwijl dat jaar nog loopt
evaluation-too-early-help = Typ, tot het jaar voorbij is: status = "draft" (concept). Of verbeter het jaar in de bestandsnaam.
evaluation-as-of-future = De peildatum { $date } moet nog komen
evaluation-as-of-future-help = Typ de dag waarop de cijfers zijn afgesloten; voor vandaag: as_of = { $today }
evaluation-outside-plan = Het plan loopt van { $first } tot en met { $last }; { $year } valt daarbuiten
evaluation-outside-plan-help = Verbeter het jaar in de naam van het bestand.
evaluation-previous-unanswered = De evaluatie over { $year } zegt niet wat er kwam van de bijsturing uit { $before } bij { $priorities-text }
evaluation-previous-unanswered-help = Typ onder [priority.{ $priority }]: previous = "…" (wat er van de bijsturing kwam). De evaluatie is vastgesteld: dat vraagt een besluit van het college.
followup-due-before-date = ‘{ $text }’ moest klaar zijn in { $due-text }, voordat het er was ({ $date })
followup-date-here = de datum staat hier
followup-due-before-date-help = Verbeter ‘due’ of ‘date’.
followup-future = ‘{ $text }’: { $date } moet nog komen
followup-future-help = Verbeter de datum, of voeg het toe als het zover is.
followup-no-evidence = Het bewijs ‘{ $path }’ is geen bestand in de map van het plan en geen webadres
followup-no-evidence-help = Zet het bestand in de map van het plan en noem het pad vanaf die map, of typ het webadres, dat met https:// begint.
evidence-unsafe-help = Zet het bestand in de map van het plan en noem het pad vanaf die map, of typ een webadres dat met https:// begint. Een pad met ‘..’ of een ander soort adres wordt nooit geopend.
followup-no-result = ‘{ $text }’ is afgedaan, maar er staat niet bij wat ervan kwam
followup-no-result-lapsed = ‘{ $text }’ is vervallen zonder dat er staat waarom
followup-no-result-help = Typ: ivp followup set { $name } --result "…"
followup-overdue = Over de { $kind } ‘{ $text }’ had uiterlijk in { $due-text } iets gemeld moeten zijn
followup-overdue-help = Typ: ivp followup set { $name } --state done --result "…". Is een latere datum afgesproken? Typ dan: ivp followup set { $name } --due PERIODE
report-as-of-future = De peildatum { $date } moet nog komen
report-as-of-future-help = Typ de dag waarop de cijfers zijn afgesloten; voor vandaag: as_of = { $today }
report-outside-plan = Het plan loopt van { $first } tot en met { $last }; { $period-text } valt daarbuiten
report-outside-plan-help = Verbeter de periode in de naam van het bestand.
evaluation-no-reason = Eigen oordeel over ‘{ $goal }’ zonder reden
evaluation-no-reason-help = Typ eronder: reason = "…"
evaluation-document-outside = Het verzonden stuk ‘{ $path }’ ligt buiten de map van het plan
evaluation-document-outside-help = Zet het stuk in een map naast het plan in git en noem het pad zonder ‘..’, of laat ‘document’ weg.
evaluation-document-other = Het verzonden stuk ‘{ $path }’ is niet het bestand met dit controlegetal
evaluation-document-other-help = Zet het stuk terug zoals het is verzonden. Is het opnieuw verzonden, vermeld dat dan onder ‘revision’ en bereken het controlegetal opnieuw.
evaluation-document-hash = Dit is geen controlegetal (SHA-256): dat telt 64 cijfers en letters a tot en met f
evaluation-document-hash-help = Bereken het opnieuw: sha256sum { $path }. In Windows: certutil -hashfile { $path } SHA256
decision-future = Besluit ‘{ $title }’: { $date } moet nog komen
decision-future-help = Verbeter de datum, of voeg het besluit toe als het genomen is.
decision-wrong-body = Over ‘{ $name }’ beslist de gemeenteraad
decision-wrong-body-college = Over ‘{ $name }’ beslist het college
decision-wrong-body-here = dit wijzigt het besluit
decision-wrong-body-help = Typ: body = "{ $word }", of haal de naam weg bij ‘changes’.
decision-unknown-change = Het besluit noemt ‘{ $name }’, dat niet in het plan staat

## personal data, text, silences

privacy-citizen-number = Dit lijkt een burgerservicenummer: { $what }
privacy-citizen-number-help = Haal het nummer weg; git bewaart wat er stond, dus meld het ook bij de privacyfunctionaris. Is het iets anders, typ dan achter deze regel: # ivp: allow privacy/citizen-number — reden
privacy-email = Hier staat een e-mailadres: { $what }
privacy-email-help = Noem een functie of organisatie. Is het een algemeen adres, typ dan achter deze regel: # ivp: allow privacy/email — reden
privacy-phone = Hier staat een telefoonnummer: { $what }
privacy-phone-help = Noem een functie of organisatie. Is het een algemeen nummer, typ dan achter deze regel: # ivp: allow privacy/phone — reden
text-placeholder = Hier moet nog iets worden ingevuld: { $what }
text-placeholder-help = Vul de tekst aan of haal dit weg.
text-one-line = Bij ‘{ $key }’ staat een tekst met een nieuwe regel of een stuurteken erin
text-one-line-help = Typ de tekst op één regel, tussen gewone aanhalingstekens.
text-garbled = Hier staan verkeerd gelezen letters: { $what }
text-garbled-help = Typ het woord opnieuw. Dit ontstaat als een tekst uit een ander programma in een andere tekenset is geplakt.
text-markup = Hier staat opmaak van een webpagina: { $what }
text-markup-help = Haal de opmaak weg; zij wordt als gewone tekst getoond.
silence-no-reason = Hier is een controle uitgezet zonder reden
silence-no-reason-help = Typ de reden erachter: # ivp: allow { $rules } — reden
silence-unused = De controle ‘{ $rule }’ meldt hier niets; het uitzetten kan weg
silence-unused-help = Haal ‘ivp: allow …’ weg.
silence-unused-help-one = Haal { $rule } weg achter ‘ivp: allow’.
silence-unknown-rule = De controle ‘{ $rule }’ bestaat niet
silence-unknown-rule-help = ‘ivp explain’ toont welke controles er zijn.
silence-not-allowed = De controle ‘{ $rule }’ kan niet worden uitgezet
silence-not-allowed-help = Haal ‘ivp: allow …’ weg en los op wat de toets vindt.
change-silence-added = Hier is een controle uitgezet: { $rules-text }
change-silence-added-help = Haal ‘ivp: allow …’ weg, of laat een collega de reden beoordelen.
goal-no-number =
    { $priority }: { $count ->
        [one] een doelstelling belooft iets dat terugkomt, zonder te zeggen hoe vaak: { $goals }
       *[other] { $count } doelstellingen beloven iets dat terugkomt, zonder te zeggen hoe vaak: { $goals }
    }
goal-no-number-help =
    Typ, met uw eigen getal: ivp add indicator --goal { $goal } --title "…" --unit count --at-least 4 --each year. Noemt het plan geen getal, zeg dat dan bij de streefwaarde, onder ‘assumed’. Zonder getal merkt niemand het als er niets gebeurt. { $status ->
        [adopted] Het plan is vastgesteld: een indicator met een streefwaarde vraagt een raadsbesluit (decisions.toml).
       *[other] { "" }
    }
indicator-no-figure =
    { $priority }: { $which ->
        [one] één effectindicator is nog niet gemeten: { $indicators }
        [all] geen van de { $all } effectindicatoren is al gemeten: { $indicators }
       *[some] { $count } van de { $all } effectindicatoren zijn nog niet gemeten: { $indicators }
    }
indicator-no-figure-help = Leg van elk een meting vast, ook een van vóór het plan: ivp record { $indicator } WAARDE --period { $year }{ $source }. Zijn het er veel, dan maakt ivp export --template -o invullen.xlsx een werkmap om in te vullen.
target-already-met = ‘{ $indicator }’: de streefwaarde { $target } was al gehaald toen het plan begon ({ $period }: { $value })
target-already-met-figure = het cijfer over { $period-text }
target-already-met-help = Kies een streefwaarde die verder gaat. Gaat het erom dat het zo blijft, typ dan direction = "stable" en een band: target = {"{"} within = "10%", by = … {"}"}
evaluation-other-figure = ‘{ $indicator }’: de tekst noemt { $said }; over { $year } is { $figure } vastgelegd. Klopt dit?
evaluation-other-figure-help = Is een ander jaar of een deel bedoeld, noem dan ook het cijfer van dit jaar. Is het een tikfout, verbeter dan de tekst. Klopt het cijfer niet, leg dan een correctie vast met ivp record { $name } WAARDE --period { $year }{ $source } --corrects "REDEN"
id-near-duplicate = De korte namen ‘{ $id }’ en ‘{ $other }’ schelen één teken
id-near-duplicate-first = de andere staat hier
id-near-duplicate-help = Is hetzelfde bedoeld, gebruik dan overal ‘{ $other }’. Zijn het er twee, geef dan een van de twee een naam die duidelijk anders is.
reference-other-municipality = De code { $code } is van { $other }, niet van { $municipality }
reference-no-such-code = De code { $code } is niet van { $municipality }
reference-other-municipality-here = dit is de gemeente
reference-other-municipality-help = Typ: "{ $better }"
reference-same-name = ‘{ $name }’ staat er twee keer, onder de korte namen ‘{ $one }’ en ‘{ $other }’
reference-same-name-first = de eerste keer staat hier
reference-same-name-help = Is het dezelfde, houd er dan één over en noem die overal. Zijn het er twee, geef ze dan namen die te onderscheiden zijn.
reference-unused-source = Geen indicator en geen meting gebruikt de bron ‘{ $name }’
reference-unused-source-help = Noem de bron bij een indicator, onder ‘sources’, als "{ $id }". Of haal haar weg.
reference-unused-programme = Geen actie wordt betaald uit het programma ‘{ $name }’
reference-unused-programme-help = Noem het programma bij een actie, onder ‘programmes’, als "{ $id }". Of haal het weg.
measurement-no-evidence = ‘{ $indicator }’ over { $period-text }: het bestand ‘{ $path }’ staat niet in de map van het plan
measurement-no-evidence-help = Zet het bestand in de map van het plan, als { $path }, of noem het webadres of het zaaknummer waaronder het te vinden is.
decision-before-plan = Het besluit ‘{ $title }’ is van { $date }, van vóór het plan
decision-before-plan-help = Verbeter de datum. Een besluit van vóór het plan verandert niets aan dit plan.
decision-same-reference = Het besluit ‘{ $title }’ heeft hetzelfde kenmerk als een ander: { $reference }
decision-same-reference-first = het andere besluit met dit kenmerk
decision-same-reference-help = Geef elk besluit zijn eigen kenmerk. Nam de raad op één stuk twee besluiten, zet dan het nummer van het beslispunt erachter.
privacy-birth-date = Hier staat een geboortedatum: { $what }
privacy-birth-date-help = Haal de datum weg; een leeftijdsgroep is genoeg.
privacy-licence-plate = Hier lijkt een kenteken te staan: { $what }
privacy-licence-plate-help = Haal het kenteken weg. Is het iets anders, typ dan achter deze regel: # ivp: allow privacy/licence-plate — reden
