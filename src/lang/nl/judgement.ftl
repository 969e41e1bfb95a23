### Oordelen, redenen en zekerheid

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
reason-revised-provisional = cijfer { $period } is nader voorlopig
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
cannot-say-no-n-of = het aantal ondervraagden van { $period } is niet bekend
cannot-say-no-spread = de spreiding van de antwoorden of het aantal ondervraagden is niet bekend
cannot-say-rank = een plaats op een ranglijst heeft geen marge
cannot-say-not-representative = de steekproef is niet representatief
cannot-say-not-representative-of = de steekproef van { $period } is niet representatief
cannot-say-ran-up = de cijfers liepen vóór de nulmeting al op
cannot-say-ran-down = de cijfers liepen vóór de nulmeting al af
cannot-say-unsteady = de cijfers sprongen vóór de nulmeting al op en neer
cannot-say-baseline-outside = de nulmeting zelf week sterk af van de cijfers ervoor
cannot-say-too-few = er zijn te weinig eerdere cijfers om te weten wat gewoon is
cannot-say-no-width = de eerdere cijfers waren alle gelijk en zeggen daarom niet wat gewoon is
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
reason-parts-lacking = over { $period } { $count ->
    [one] ontbreekt { $parts }
   *[other] ontbreken { $parts }
}, dus is er geen totaal
reason-missed = niet nagekomen: { $period }
reason-missed-part = niet nagekomen: { $period } ({ $part })
reason-unknown = niet vastgelegd: { $period }
reason-unknown-part = niet vastgelegd: { $period } ({ $part })
reason-unknown-in-part = niet alles vastgelegd: { $period }
reason-unknown-in-part-of = niet alles vastgelegd: { $period } ({ $part })
reason-not-yet = de afspraak geldt vanaf { $year }
reason-ended = beëindigd na { $period }
reason-overdue = meting { $period } ontbreekt
reason-assumed = lezing van de opsteller, niet van de raad: { $what }
change-points = { $number } procentpunt
change-between = { $change } van { $period } tot { $to }
change-none = gelijk aan { $period }
change-since = { $change } sinds { $period }

## Zekerheid

show-certainty = Zekerheid
said-judged = beoordeeld is { $to } ({ $value })
said-newest = nieuwste cijfer: { $value } ({ $period })
said-rolling-year = beoordeeld is { $from } t/m { $to }: { $value }
said-target-met = streefwaarde { $target } in { $period } gehaald ({ $value })
said-target-not-met = streefwaarde { $target } in { $period } niet gehaald ({ $value })
said-later = in { $period } was het { $value } (streefwaarde { $target })
said-met-in-each = streefwaarde in { $period } in elk deel gehaald
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
said-usual = niet ongewoon: in { $span } bewoog dit tussen { $lowest } en { $highest }; pas buiten { $low }–{ $high } valt het op
said-unusual = ongewoon: in { $span } bewoog dit tussen { $lowest } en { $highest }; gewoon is { $low } tot { $high }
range-span = { $from }–{ $to }
range-span-quarters = de { $number ->
    [1] eerste
    [2] tweede
    [3] derde
   *[4] vierde
} kwartalen van { $from } tot en met { $to }
range-span-halves = de { $number ->
    [1] eerste
   *[2] tweede
} helften van { $from } tot en met { $to }
range-span-months = { $month } van { $from } tot en met { $to }
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
certainty-range = in { $span } ({ $figures } cijfers) was het gemiddelde { $mean } en het verschil van het ene cijfer naar het volgende gemiddeld { $moved }; niet ongewoon is { $mean } ± 2,66 × { $moved } = { $low } tot { $high }
certainty-range-floor = in { $span } ({ $figures } cijfers) was het gemiddelde { $mean }; van het ene cijfer naar het volgende verschilde het gemiddeld { $raw }, minder dan toeval alleen al geeft. Daarom is gerekend met { $moved } (1,128 × de wortel van het gemiddelde): niet ongewoon is { $mean } ± 2,66 × { $moved } = { $low } tot { $high }
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
