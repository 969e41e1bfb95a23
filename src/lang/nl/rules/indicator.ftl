### indicator: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

indicator-alert-outside-monitor = ‘alert’ werkt alleen bij de overige onderwerpen
indicator-alert-outside-monitor-help = Haal ‘alert’ weg, of verplaats de indicator naar monitor.toml.
indicator-per-not-positive = ‘per’ moet groter zijn dan nul
indicator-per-without-rate = ‘per’ hoort niet bij de eenheid ‘{ $unit }’
indicator-per-without-rate-help = Haal ‘per’ weg.
indicator-per-without-rate-help-count = Haal ‘per’ weg. Is het cijfer een aantal per zoveel inwoners, typ dan: unit = "rate"

rule-indicator-alert-outside-monitor-asks = Een signaalgrens (‘alert’) staat alleen bij de overige onderwerpen.
rule-indicator-alert-outside-monitor-why = Een indicator van een prioriteit wordt beoordeeld met een streefwaarde. Een signaalgrens zou daar geen gevolg hebben.
rule-indicator-alert-outside-monitor-fix = Haal ‘alert’ weg en kies een streefwaarde, of verplaats de indicator naar monitor.toml.

rule-indicator-baseline-broken-asks = Een nulmeting is uit te rekenen: uit één bron, aan één kant van een trendbreuk, en met een cijfer voor elk van haar jaren.
rule-indicator-baseline-broken-why = Alles wordt met de nulmeting vergeleken. Is zij zelf een mengsel, dan klopt geen enkel oordeel over deze indicator.
rule-indicator-baseline-broken-fix = Kies bij ‘baseline’ een periode of jaren die aan de voorwaarden voldoen, of leg de ontbrekende jaren vast.
indicator-baseline-across = ‘{ $indicator }’: de nulmeting ({ $baseline }) loopt over een trendbreuk heen
indicator-baseline-across-break = de trendbreuk ligt hier
indicator-baseline-across-help = Kies een nulmeting die helemaal vóór of helemaal na de trendbreuk ligt.
indicator-baseline-lacking = ‘{ $indicator }’: de nulmeting ({ $baseline }) is niet compleet: er ontbreekt een cijfer over { $periods-text }
indicator-baseline-lacking-help = Typ: ivp record { $name } WAARDE --period { $period }{ $source }. Of kies jaren die er allemaal zijn.
indicator-baseline-sources = ‘{ $indicator }’: de jaren van de nulmeting ({ $baseline }) komen niet uit één bron
indicator-baseline-sources-help = Kies jaren die allemaal uit dezelfde bron komen.

rule-indicator-baseline-unmeasured-asks = Van de periode die als nulmeting is gekozen, is een meting vastgelegd.
rule-indicator-baseline-unmeasured-why = Zonder dat cijfer is er niets om mee te vergelijken, en blijft een oordeel over de indicator uit.
rule-indicator-baseline-unmeasured-fix = Leg de meting vast met ‘ivp record’, of kies bij ‘baseline’ een periode waarover er al een cijfer is.
indicator-baseline-unmeasured = ‘{ $indicator }’: de nulmeting ({ $baseline }) is nog niet vastgelegd
indicator-baseline-unmeasured-help =
    Typ: ivp record { $name } WAARDE --period { $code }{ $source }{ $years ->
        [0] {""}
       *[other] . Doe hetzelfde voor { $others-text }.
    }
indicator-baseline-unmeasured-help-choose = Kies de periode waarover er wel een cijfer is: { $line }

rule-indicator-no-baseline-asks = Een effectindicator van een prioriteit heeft een nulmeting.
rule-indicator-no-baseline-why = De nulmeting zegt waar het plan begon. Zonder die keuze wordt vergeleken met de eerste meting die er toevallig is.
rule-indicator-no-baseline-fix = Zet bij ‘baseline’ de periode van de meting waarmee u wilt vergelijken, of de jaren waarvan het gemiddelde telt: "2021/2023".
indicator-no-baseline = ‘{ $indicator }’ heeft geen nulmeting
indicator-no-baseline-help = Kies de meting waarmee u vergelijkt, bijvoorbeeld: { $line }
indicator-no-baseline-help-unmeasured = Leg een meting vast ({ $command }) en zet de periode daarvan bij ‘baseline’.

rule-indicator-no-figure-asks = Van een effectindicator van een prioriteit is een cijfer vastgelegd.
rule-indicator-no-figure-why = Zonder cijfer is er geen nulmeting te kiezen en geen streefwaarde te beoordelen. Dat wordt daarom pas gevraagd als er een cijfer is.
rule-indicator-no-figure-fix = Leg een cijfer vast, ook een van vóór het plan. Is er geen, leg dan de reden vast met --missing.
indicator-no-figure =
    { $priority }: { $which ->
        [one] één effectindicator is nog niet gemeten: { $indicators }
        [all] geen van de { $all } effectindicatoren is al gemeten: { $indicators }
       *[some] { $count } van de { $all } effectindicatoren zijn nog niet gemeten: { $indicators }
    }
indicator-no-figure-help = Leg van elk een meting vast, ook een van vóór het plan: ivp record { $indicator } WAARDE --period { $year }{ $source }. Zijn het er veel, maak dan een werkmap om in te vullen: ivp export --template -o invullen.xlsx

rule-indicator-no-goal-asks = Een prestatie-indicator noemt de doelstelling die hij meet.
rule-indicator-no-goal-why = Een prestatie-indicator laat zien of een doelstelling wordt uitgevoerd. Zonder doelstelling telt hij nergens voor mee.
rule-indicator-no-goal-fix = Zet bij ‘goal’ de korte naam van een doelstelling uit hetzelfde hoofdstuk.
indicator-no-goal = ‘{ $indicator }’ noemt geen doelstelling
indicator-no-goal-help = Noem de doelstelling die deze indicator meet: { $line }
indicator-no-goal-help-none = Deze prioriteit heeft nog geen doelstelling. Voeg die eerst toe, en noem haar dan bij de indicator, onder ‘goal’.

rule-indicator-no-source-asks = Een effectindicator noemt waar zijn cijfers vandaan komen.
rule-indicator-no-source-why = Cijfers uit verschillende bronnen zijn niet te vergelijken, en wie het cijfer volgend jaar moet opvragen, moet weten waar.
rule-indicator-no-source-fix = Zet bij ‘sources’ een of meer bronnen, de belangrijkste eerst.
indicator-no-source = ‘{ $indicator }’ heeft geen bron
indicator-no-source-help = Noem waar de cijfers vandaan komen: { $line }

rule-indicator-no-target-asks = Een effectindicator van een prioriteit heeft een streefwaarde, tenzij een stijging goed of slecht kan zijn.
rule-indicator-no-target-why = Zonder streefwaarde is alleen te zeggen wat er veranderde, en niet of dat genoeg is.
rule-indicator-no-target-fix = Voeg ‘target’ toe met een waarde en een jaar. Vraagt het cijfer om duiding, kies dan direction = "interpret".
indicator-no-target = ‘{ $indicator }’ heeft geen streefwaarde
indicator-no-target-help =
    Typ, met uw eigen waarde: target = {"{"} value = …, by = { $by } {"}"}. Kan een stijging goed of slecht zijn, typ dan: direction = "interpret" { $status ->
        [adopted] (het plan is vastgesteld: beide vragen een raadsbesluit in decisions.toml)
       *[other] { "" }
    }

rule-indicator-peak-baseline-asks = De nulmeting is niet de slechtste van vier of meer jaren.
rule-indicator-peak-baseline-why = Na een uitschieter wordt het vanzelf beter, ook als er niets gebeurt. Een daling vanaf een piek bewijst niets, en ivp noemt haar nooit zeker.
rule-indicator-peak-baseline-fix = Neem het gemiddelde van meer jaren als nulmeting.
indicator-peak-baseline =
    ‘{ $indicator }’: de nulmeting ({ $baseline }: { $value }) is { $side ->
        [higher] de laagste
       *[lower] de hoogste
    } van { $years } jaren; een uitschieter komt vanzelf weer terug
indicator-peak-baseline-direction = dit is de goede richting
indicator-peak-baseline-help = Neem als nulmeting het gemiddelde van meer jaren waarvan alle cijfers er zijn. Is dit jaar met opzet gekozen, leg dat dan uit bij ‘caveats’.
indicator-peak-baseline-help-years = Neem als nulmeting het gemiddelde van meer jaren: { $line }. Is dit jaar met opzet gekozen, leg dat dan uit bij ‘caveats’.

rule-indicator-per-not-positive-asks = Een cijfer per zoveel (‘per’) is per een getal boven nul.
rule-indicator-per-not-positive-why = Een aantal per nul inwoners bestaat niet.
rule-indicator-per-not-positive-fix = Typ per hoeveel inwoners of woningen het cijfer is: per = 1000

rule-indicator-per-without-rate-asks = Alleen een cijfer per zoveel (unit = "rate") heeft ‘per’.
rule-indicator-per-without-rate-why = Bij een andere eenheid heeft ‘per’ geen gevolg, en kan een lezer het cijfer verkeerd begrijpen.
rule-indicator-per-without-rate-fix = Haal ‘per’ weg, of kies unit = "rate".

rule-indicator-stable-without-band-asks = Wat gelijk moet blijven (direction = "stable"), heeft een streefwaarde met grenzen: ‘within’.
rule-indicator-stable-without-band-why = Geen cijfer blijft precies gelijk. Pas met grenzen is te zeggen of het gelijk is gebleven.
rule-indicator-stable-without-band-fix = Typ hoeveel het cijfer van de nulmeting mag afwijken, bijvoorbeeld within = "5%", of kies een andere richting.
indicator-stable-without-band = ‘{ $indicator }’ moet gelijk blijven, maar er staat niet binnen welke grenzen
indicator-stable-without-band-direction = hier staat dat het cijfer gelijk moet blijven
indicator-stable-without-band-help = Typ: target = {"{"} within = "5%", by = { $by } {"}"}
indicator-stable-without-band-help-promise = Een afspraak over hoe vaak iets gebeurt, heeft een richting. Typ: direction = "{ $word }"
indicator-stable-without-band-help-baseline = Typ: baseline = "{ $period }" en target = {"{"} within = "5%", by = { $by } {"}"}
indicator-stable-without-band-help-unmeasured = Leg eerst een cijfer vast. Zet de periode daarvan bij ‘baseline’, en bij de streefwaarde hoeveel het cijfer mag afwijken (‘within’).

rule-indicator-variation-asks = Wat zegt hoe de cijfers van een indicator schommelen (‘dispersion’, ‘design_effect’ en ‘sd’), past bij de eenheid en is groter dan nul.
rule-indicator-variation-why = Met deze getallen wordt berekend of een verschil toeval kan zijn. Bij een andere eenheid doen zij niets.
rule-indicator-variation-fix = Verbeter het getal, of haal het weg: dan geldt het gewone.
indicator-variation-unit = ‘{ $indicator }’: ‘{ $key }’ hoort niet bij de eenheid { $unit }
indicator-variation-not-positive = ‘{ $indicator }’: ‘{ $key }’ moet groter zijn dan nul
indicator-variation-not-positive-help = Typ een getal groter dan nul, of haal ‘{ $key }’ weg.
indicator-variation-dispersion-help = Haal ‘dispersion’ weg: het hoort alleen bij een aantal of een cijfer per zoveel.
indicator-variation-design-effect-help = Haal ‘design_effect’ weg: het hoort alleen bij een percentage of rapportcijfer uit een peiling.
indicator-variation-sd-help = Haal ‘sd’ weg: het hoort alleen bij een rapportcijfer.
