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
assessment-parts-alone = alleen cijfers van delen
assessment-not-comparable = niet vergelijkbaar
assessment-withheld = niet openbaar
assessment-invalid = ongeldig
counted-off-track = { $count ->
    [one] 1 loopt achter
   *[other] { $count } lopen achter
}
counted-worsening = { $count ->
    [one] 1 verslechtert
   *[other] { $count } verslechteren
}
counted-no-target = { $count } zonder streefwaarde
counted-needs-interpretation = { $count } waarbij duiding nodig is
counted-interpreted = { $count } met een duiding
counted-baseline-only = { $count } met alleen een nulmeting
counted-no-data = { $count } nog niet gemeten
counted-not-recorded = { $count } waarvan niet alles is vastgelegd
counted-running = { $count } waarvan de termijn nog loopt
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
state-outcome = wordt beoordeeld op de indicator
because-officer = oordeel van de gemeente
because-officer-reason = oordeel van de gemeente: { $reason }
because-all-dropped = alle acties zijn vervallen
because-action-late = de actie ‘{ $name }’ is vertraagd of had al klaar moeten zijn
because-why = { $because } ({ $date }: { $text })
because-promise-off-track = de afspraak ‘{ $name }’ loopt achter
because-all-done = alle acties zijn afgerond
because-action-under-way = de actie ‘{ $name }’ is gestart of afgerond
because-promise-done = de afspraak ‘{ $name }’ is over de hele planperiode nagekomen
because-promise-kept = de afspraak ‘{ $name }’ is al een keer nagekomen
because-only-planned = de acties zijn nog niet gestart
because-no-actions = er staan geen acties in een uitvoeringsplan
reason-target-not-met = streefwaarde { $year-when } niet gehaald
reason-target-year-not-comparable = het cijfer over { $year-text } is niet met de nulmeting te vergelijken
reason-target-year-not-measured = over { $year-text } is geen cijfer
reason-provisional = het cijfer over { $period-text } is voorlopig
reason-revised-provisional = het cijfer over { $period-text } is nader voorlopig
reason-weighted = de peiling van { $period-text } is gewogen; de marge is daarom groter
reason-not-representative = de steekproef van { $period-text } is niet representatief
reason-series-break = trendbreuk { $period }: { $reason }
reason-other-length = { $one-text } en { $other-text } zijn niet even lang
reason-season = { $one-text } en { $other-text } zijn niet hetzelfde deel van het jaar
reason-rolling-year-overlaps = de laatste twaalf maanden vallen deels samen met de nulmeting
reason-rolling-year-stops = het cijfer over { $period-text } ontbreekt, dus zijn latere twaalf maanden niet compleet
reason-no-twelve-months = er zijn geen twaalf maanden compleet: het cijfer over { $period-text } ontbreekt
reason-no-whole-year = de streefwaarde geldt voor een heel jaar; er is alleen een cijfer over { $period-text }
reason-no-reference = van { $region } is over { $period-text } geen cijfer
reason-part-decides = beoordeeld per deel; { $part-text } { $count ->
    [one] bepaalt
   *[other] bepalen
} het oordeel
reason-second-source = het cijfer van { $source } over { $period-text } telt niet mee naast dat van de eerste bron
reason-cannot-say = of dit toeval is, is niet te zeggen: { $why }
cannot-say-no-n = het aantal ondervraagden is niet bekend
cannot-say-no-n-of = het aantal ondervraagden van { $period } is niet bekend
cannot-say-no-spread = de spreiding van de antwoorden of het aantal ondervraagden is niet bekend
cannot-say-several-surveys = de nulmeting is het gemiddelde van meer peilingen, en daarvoor is er geen toets
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
reason-alert = gestegen sinds { $since-text }; het plan vraagt dan om een aanpak
attention-alert = ‘{ $title }’ is gestegen ({ $period }). Het plan vraagt dan om een aanpak: ivp show { $name }
reason-other-source = het cijfer over { $period-text } komt uit een andere bron ({ $source })
reason-baseline-not-measured = de nulmeting van { $period-text } is niet gemeten
reason-baseline-lacks = de nulmeting van { $period-text } is niet compleet: het cijfer over { $lacking-text } ontbreekt
reason-baseline-incomplete = de nulmeting van { $period-text } is niet te berekenen
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
reason-ended = beëindigd na { $period-text }
reason-overdue = het cijfer over { $period-text } ontbreekt
reason-assumed = lezing van de opsteller, niet van de raad: { $what }
change-points = { $number } procentpunt
change-point = { $number } procentpunt
change-between = { $change } van { $period-text } tot { $to-text }
change-none = gelijk aan { $period }
change-since = { $change } sinds { $period-text }

## Zekerheid

show-certainty = Zekerheid
said-judged = beoordeeld is het cijfer over { $to-text } ({ $value })
said-newest = nieuwste cijfer: { $value } ({ $period })
said-rolling-year = beoordeeld is de periode { $from } t/m { $to }: { $value }
said-target-met = streefwaarde { $target } { $period-when } gehaald ({ $value })
said-target-not-met = streefwaarde { $target } { $period-when } niet gehaald ({ $value })
said-later = { $period-when } was het { $value } (streefwaarde { $target })
said-met-in-each = streefwaarde { $period-when } in elk deel gehaald
said-interim-met = tussenwaarde { $target } { $period-when } gehaald ({ $value })
said-interim-not-met = tussenwaarde { $target } { $period-when } niet gehaald ({ $value })
said-after-met = { $period-when } wel ({ $value })
said-after-met-too = { $period-when } ook ({ $value })
said-after-not-met-either = { $period-when } ook niet ({ $value })
said-after-above = { $period-when } weer erboven ({ $value })
said-after-below = { $period-when } weer eronder ({ $value })
said-after-outside = { $period-when } niet meer ({ $value })
said-ahead = nu al op de streefwaarde; telt { $period-when }
said-better = { $region } { $value } ({ $period })
said-higher-by-chance = hoger dan { $period-when } ({ $now } tegen { $was }), maar het verschil kan toeval zijn
said-lower-by-chance = lager dan { $period-when } ({ $now } tegen { $was }), maar het verschil kan toeval zijn
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
said-open-lower = { $value }, streefwaarde hoogstens { $target }; dat kan ook toeval zijn
said-open-higher = { $value }, streefwaarde minstens { $target }; dat kan ook toeval zijn
said-open-count-band = { $value }, streefwaarde { $target }; zo'n aantal schommelt vanzelf tussen ongeveer { $low } en { $high }
said-open-sample-band = { $value }, streefwaarde { $target }; de marge is { $low }–{ $high }
said-open-band = { $value }, streefwaarde { $target }; dat kan ook toeval zijn
said-course-rising = de laatste vijf jaarcijfers lopen op
said-course-falling = de laatste vijf jaarcijfers lopen af
said-elsewhere = andere bron: { $source } heeft over { $period-text } een nieuwer cijfer, { $value }; niet te vergelijken
said-elsewhere-beside = andere bron: { $source } heeft over { $period-text } een nieuwer cijfer, { $value }; niet naast de { $was } van { $since-text } te leggen
said-elsewhere-met = streefwaarde { $target } daarmee gehaald
said-elsewhere-met-margin = streefwaarde { $target } daarmee gehaald (marge { $low }–{ $high })
said-elsewhere-not-met = streefwaarde { $target } daarmee niet gehaald
said-elsewhere-not-met-margin = streefwaarde { $target } daarmee niet gehaald (marge { $low }–{ $high })
said-whole = alle delen samen { $told }
said-among = { $value } ({ $n } mensen)
said-among-one = { $value } (1 persoon)
people = { $number } mensen
people-one = { $number } persoon
said-part = { $part } { $value }: { $told }
certainty-chance = dit verschil kan toeval zijn
certainty-certain = dit verschil is groter dan toeval
certainty-margin-share = marge van { $value } ({ $basis }, { $period }): met 95% zekerheid tussen { $low } en { $high } (Wilson)
certainty-margin-share-indicative = marge van { $value } ({ $basis }, { $period }): { $low } tot { $high } (95% zekerheid, Wilson); alleen een indicatie, want de steekproef is niet representatief
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
basis-mean = spreiding { $one }, { $other }
basis-published = marge { $one } tot { $other }
against-certain = in { $region } was dat anders: { $there }, hier { $own }; dat verschil is meer dan toeval
against-chance = in { $region }: { $there }, hier { $own }; dat kan toeval zijn
against-per-thousand = per 1.000 inwoners { $own }; in { $region } { $there }
against-plain = in { $region }: { $there }, hier { $own }
certainty-difference = van { $before } naar { $after }: { $difference } procentpunt ({ $low } tot { $high }; 95% zekerheid, Newcombe): { $verdict }
certainty-test = van { $before } naar { $after }: ook als er niets verandert, komt een verschil van deze grootte in { $p } voor (toets op twee aantallen; spreiding { $phi } keer die van zuiver toeval): { $verdict }
certainty-test-plain = van { $before } naar { $after }: ook als er niets verandert, komt een verschil van deze grootte in { $p } voor (toets op twee aantallen): { $verdict }
chance-about = ongeveer { $number } van de 100 gevallen
chance-under = minder dan { $number } van de 100 gevallen
chance-all = vrijwel alle gevallen
basis-share = { $one } van { $other }
basis-months = { $one } in { $other } maanden
basis-month = { $one } in { $other } maand
basis-rate = { $one } op { $other }
certainty-detect-range =
    de kleinste { $way ->
        [fall] daling
       *[rise] stijging
    } die met 80% kans opvalt, is { $smallest } (3,6 × { $moved }); de streefwaarde vraagt { $asked }
certainty-detect-range-nothing = geen enkele daling valt op: pas een daling van { $smallest } (3,6 × { $moved }) zou met 80% kans opvallen; de streefwaarde vraagt { $asked }
certainty-detect-counts =
    om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% aan te tonen, zijn ongeveer { $needed } gevallen per jaar nodig; met { $cases } valt pas een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $smallest }% met 80% kans op
certainty-detect-counts-nothing =
    om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% aan te tonen, zijn ongeveer { $needed } gevallen per jaar nodig; met { $cases } valt geen enkele verandering op
certainty-detect-counts-never =
    een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% is met geen enkel aantal aan te tonen, omdat grote aantallen ook meer op en neer gaan; met { $cases } per jaar valt pas een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $smallest }% met 80% kans op
certainty-detect-counts-never-nothing =
    een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $asked }% is met geen enkel aantal aan te tonen, omdat grote aantallen ook meer op en neer gaan; met { $cases } per jaar valt geen enkele verandering op
certainty-parts = elk van de { $parts } delen wordt strenger getoetst, omdat wie naar meer delen kijkt altijd wel iets ziet: 5% gedeeld door { $parts } is { $each }%
certainty-mean-needs =
    om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from } naar { $to } aan te tonen, zijn ongeveer { $needed } respondenten nodig; de laatste peiling had er { $sample }
certainty-mean-never =
    de nulmeting ({ $baseline }) is te klein: een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from } naar { $to } is ook met een heel grote peiling niet aan te tonen
certainty-survey =
    om na een nulmeting onder { $baseline } een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from }% naar { $to }% aan te tonen, zijn ongeveer { $needed } respondenten nodig; met { $n } is de kans daarop { $chance }%
certainty-survey-never =
    de nulmeting ({ $baseline }) is te klein: ook met een heel grote peiling is de kans om een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from }% naar { $to }% aan te tonen hooguit { $chance }%
