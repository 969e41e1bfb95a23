### target: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

target-at-least-nothing = ‘{ $key }’ moet groter zijn dan nul
target-better-than-unit = ‘better_than’ hoort bij een percentage, een cijfer per zoveel of een rapportcijfer; de eenheid is hier: { $unit }
target-better-than-unit-help = Typ een streefwaarde met een getal: target = {"{"} value = …, by = JJJJ {"}"}. Past de eenheid niet, kies dan bij ‘unit’ een percentage, een cijfer per zoveel of een rapportcijfer.
target-change-form = ‘{ $text }’ is geen verandering
target-change-form-help = Typ procenten van de nulmeting ("-10%") of procentpunten ("-4pp").
target-no-form = De streefwaarde zegt niet wat er bereikt moet worden
target-no-form-help = Typ bijvoorbeeld: target = {"{"} value = …, by = JJJJ {"}"}
target-no-year = De streefwaarde noemt geen jaar
target-no-year-help = Voeg het jaar toe waarin zij bereikt moet zijn: by = JJJJ
target-points-without-percent = Procentpunten (‘pp’) bestaan alleen bij een percentage
target-points-without-percent-help = Typ de verandering in procenten van de nulmeting, bijvoorbeeld "-10%".
target-two-forms = De streefwaarde heeft meer dan één vorm: { $keys }
target-two-forms-help = Laat er één staan. Een tweede streefwaarde hoort bij een eigen indicator.

rule-target-already-met-asks = Een streefwaarde was nog niet gehaald toen het plan begon.
rule-target-already-met-why = Wie vraagt wat er al is, kan niet laten zien dat het plan iets deed.
rule-target-already-met-fix = Kies een streefwaarde die verder gaat dan het laatste cijfer van vóór het plan, of een band waarbinnen het cijfer blijft.
target-already-met = ‘{ $indicator }’: de streefwaarde { $target } was al gehaald toen het plan begon ({ $period }: { $value })
target-already-met-figure = het cijfer over { $period-text }
target-already-met-help = Kies een streefwaarde die verder gaat. Gaat het erom dat het zo blijft, typ dan direction = "stable" en een band: target = {"{"} within = "10%", by = … {"}"}

rule-target-before-baseline-asks = Het jaar van een streefwaarde ligt na dat van de nulmeting.
rule-target-before-baseline-why = De verwachte waarde ligt op de lijn van de nulmeting naar de streefwaarde. Die lijn gaat vooruit in de tijd.
rule-target-before-baseline-fix = Verbeter het jaar van de streefwaarde, of de periode van de nulmeting.
target-before-baseline = ‘{ $indicator }’: de streefwaarde van { $year } ligt niet na de nulmeting van { $baseline-text }
target-before-baseline-here = de nulmeting staat hier
target-before-baseline-help = Kies bij ‘by’ een jaar na de nulmeting.

rule-target-beyond-plan-asks = Het jaar van een streefwaarde is een jaar van het plan.
rule-target-beyond-plan-why = Een streefwaarde na het einde van het plan wordt in dit plan nooit beoordeeld.
rule-target-beyond-plan-fix = Kies een jaar van het plan. Ligt het doel verder weg, kies dan wat er aan het einde van het plan bereikt moet zijn.
target-beyond-plan = ‘{ $indicator }’: { $year } valt buiten het plan, dat loopt van { $first } tot en met { $last }
target-beyond-plan-help = Kies een jaar van het plan, bijvoorbeeld { $last }.
target-beyond-plan-limit = de grens staat hier

rule-target-form-asks = Een streefwaarde heeft één vorm: een waarde, een verandering, grenzen, zo vaak of hoogstens zo vaak per periode, of beter dan elders.
rule-target-form-why = Elke vorm wordt anders beoordeeld. Bij twee vormen tegelijk kunnen er twee oordelen zijn.
rule-target-form-fix = Kies ‘value’, ‘change’, ‘within’, ‘at_least’, ‘at_most’ of ‘better_than’, met de velden die daarbij horen.

rule-target-interim-order-asks = Tussenwaarden staan op volgorde van jaar, en vóór het jaar van de streefwaarde. Ook normen die met het jaar veranderen (‘steps’) staan op volgorde.
rule-target-interim-order-why = De verwachte waarde ligt op de lijn van de nulmeting via de tussenwaarden naar de streefwaarde. Die lijn gaat vooruit in de tijd.
rule-target-interim-order-fix = Zet de tussenwaarden op volgorde, en kies jaren vóór ‘by’ van de streefwaarde.
target-interim-late = ‘{ $indicator }’: de tussenwaarde voor { $year } komt niet vóór de streefwaarde
target-interim-late-help = Kies een jaar vóór { $by-text }.
target-interim-late-target = het jaar van de streefwaarde staat hier
target-interim-order = ‘{ $indicator }’: de tussenwaarde voor { $year } staat niet op volgorde
target-interim-order-earlier = dit jaar staat ervoor
target-interim-order-help = Zet de tussenwaarden op volgorde, met elk jaar één keer.
target-steps-order = ‘{ $indicator }’: de norm vanaf { $year } staat niet op volgorde
target-steps-order-help = Zet de jaren van ‘steps’ op volgorde, elk jaar één keer en na ‘from’ van de streefwaarde.

rule-target-needs-baseline-asks = Een verandering of grenzen (‘change’ of ‘within’) horen bij een gekozen nulmeting.
rule-target-needs-baseline-why = Tien procent minder is pas een getal als vaststaat waarvan.
rule-target-needs-baseline-fix = Zet bij ‘baseline’ de periode van de nulmeting, of kies een vaste streefwaarde met ‘value’.
target-needs-baseline = ‘{ $indicator }’: deze streefwaarde rekent vanaf een nulmeting, maar die is niet gekozen
target-needs-baseline-help = Voeg deze regel toe: { $line }

rule-target-no-year-asks = Een streefwaarde noemt het jaar waarin zij bereikt moet zijn.
rule-target-no-year-why = Zonder jaar is niet te zeggen of een cijfer op koers ligt.
rule-target-no-year-fix = Voeg ‘by’ toe, bijvoorbeeld het laatste jaar van het plan.

rule-target-not-detectable-asks = De streefwaarde ligt ver genoeg van de nulmeting om vast te stellen of zij wordt bereikt, met de methode die straks oordeelt.
rule-target-not-detectable-why = In een kleine steekproef, of bij een klein aantal, kan het cijfer door toeval even ver schommelen als de streefwaarde van de nulmeting ligt. Of het doel is bereikt, is dan niet te zeggen. Gerekend is met 95% zekerheid en een kans van 80% om een werkelijk verschil te zien.
rule-target-not-detectable-fix = Ondervraag meer inwoners, voeg peilingen samen, of kies een streefwaarde die verder van de nulmeting ligt. Is de nulmeting zelf te klein, dan helpt alleen een nieuwe. ivp show noemt het aantal dat nodig is.
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

rule-target-on-interpret-asks = Een indicator die om duiding vraagt (direction = "interpret"), heeft geen streefwaarde.
rule-target-on-interpret-why = Als een stijging goed of slecht kan zijn, wordt het cijfer nooit beter of slechter genoemd. De streefwaarde heeft dan geen gevolg.
rule-target-on-interpret-fix = Haal de streefwaarde weg, of kies een richting.
target-on-interpret = ‘{ $indicator }’ vraagt om duiding, maar heeft een streefwaarde
target-on-interpret-direction = hier staat dat een stijging goed of slecht kan zijn
target-on-interpret-help = Haal de streefwaarde weg, of kies direction = "lower" of direction = "higher".

rule-target-value-asks = Een streefwaarde past bij de eenheid van haar indicator.
rule-target-value-why = Een waarde die niet kan bestaan, kan ook niet worden bereikt.
rule-target-value-fix = Verbeter de streefwaarde. Past de eenheid niet, kies dan een andere ‘unit’.
target-value = ‘{ $indicator }’: de streefwaarde { $value } kan niet, { $why }
target-value-help = Kies een streefwaarde die bij de eenheid past.
target-value-yes-no-help = Typ: target = {"{"} at_least = 1, per = "plan" {"}"}

rule-target-wrong-side-asks = Een streefwaarde ligt aan de goede kant van de nulmeting.
rule-target-wrong-side-why = Een streefwaarde die slechter is dan het begin, is meestal een tikfout, of de richting van de indicator is verkeerd.
rule-target-wrong-side-fix = Controleer de streefwaarde, de nulmeting en ‘direction’. Mag het cijfer niet veel veranderen, kies dan direction = "stable" met ‘within’.
target-wrong-side = ‘{ $indicator }’: de streefwaarde { $target } is slechter dan de nulmeting { $baseline }
target-wrong-side-baseline = de nulmeting is { $baseline }
target-wrong-side-help = Controleer de streefwaarde en de richting (‘direction’).
target-wrong-side-higher = hier staat dat hoger beter is
target-wrong-side-lower = hier staat dat lager beter is
target-wrong-way = ‘{ $indicator }’: een verandering van { $change } gaat de verkeerde kant op
