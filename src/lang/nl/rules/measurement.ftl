### measurement: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

measurement-overdue-frequency = zo vaak hoort er een meting te zijn
measurement-record-source = {" "}--source BRON
measurement-no-respondents = ‘{ $indicator }’: het aantal respondenten is nul
measurement-two-figures = Deze meting heeft meer dan één uitkomst
measurement-two-figures-first = de eerste staat hier
measurement-two-figures-help = Laat er één staan: ‘value’, of ‘numerator’ met ‘denominator’, of ‘missing’.
measurement-unit-here = de eenheid staat hier

rule-measurement-corrects-nothing-asks = Een correctie staat na de meting die zij vervangt, met dezelfde periode, dezelfde bron en hetzelfde onderdeel.
rule-measurement-corrects-nothing-why = Is er niets om te vervangen, dan is vermoedelijk de periode of de bron verkeerd getypt en blijft het foute cijfer meetellen.
rule-measurement-corrects-nothing-fix = Verbeter de periode, de bron of het onderdeel. Is het geen correctie, haal ‘corrects’ dan weg.
measurement-corrects-nothing = ‘{ $indicator }’: er is geen eerdere meting over { $period-text } om te corrigeren
measurement-corrects-nothing-help = Controleer de periode, of haal ‘corrects’ weg.
measurement-corrects-nothing-other = deze meting gaat over een andere bron of een ander onderdeel
measurement-corrects-nothing-other-help = Geef de correctie dezelfde bron (‘source’) en hetzelfde onderdeel (‘part’) als de meting die zij vervangt.

rule-measurement-duplicate-asks = Een tweede meting over dezelfde periode, uit dezelfde bron en van hetzelfde onderdeel zegt waarom zij de eerste corrigeert; een tweede cijfer van een ander gebied is later vastgelegd dan het eerste.
rule-measurement-duplicate-why = Anders is niet te zeggen welk van de twee cijfers geldt. Een eerder cijfer wordt nooit overschreven: het blijft staan en is terug te vinden.
rule-measurement-duplicate-fix = Zet bij de tweede ‘corrects’ met de reden, of haal weg wat er dubbel staat.
measurement-duplicate-reference = ‘{ $indicator }’: er is al een cijfer van { $region } over { $period-text }
measurement-duplicate-reference-help = Haal er één weg. Is dit een later, herzien cijfer, zet er dan bij wanneer het is vastgelegd: recorded = …
measurement-duplicate = ‘{ $indicator }’: er is al een meting over { $period-text }
measurement-duplicate-first = de eerste staat hier
measurement-duplicate-help = Is dit een correctie, voeg dan toe: corrects = "reden". Zo niet, haal er dan één weg, of noem bij elk de eigen bron (‘source’).

rule-measurement-impossible-percentage-asks = Een percentage van minder dan honderd mensen is er een dat zo veel mensen kunnen geven.
rule-measurement-impossible-percentage-why = Van tien mensen kan het 30% of 40% zijn, en geen 33,3%. Zo valt een verkeerd aantal respondenten op, of een percentage uit een andere rij. Bij gewogen antwoorden wordt hier niet naar gekeken.
rule-measurement-impossible-percentage-fix = Verbeter het percentage of ‘n’. Zijn de antwoorden gewogen, vermeld dan ‘design_effect’.
measurement-impossible-percentage = ‘{ $indicator }’: { $value }% over { $period-text } kan niet de uitkomst zijn van { $n } mensen
measurement-impossible-percentage-help = Verbeter het percentage of het aantal respondenten. Zijn de antwoorden gewogen, zet er dan onder: design_effect = 1.5 (zie het rapport van het onderzoek).
measurement-impossible-percentage-n = zoveel mensen gaven antwoord

rule-measurement-jump-asks = Een cijfer dat ver van het vorige ligt, of van het cijfer dat het corrigeert, is nagekeken.
rule-measurement-jump-why = Een nul te veel of een verkeerde kolom valt zo op: meer dan vijf keer of minder dan een vijfde van het vorige vergelijkbare cijfer, of ver buiten wat niet ongewoon is. Een correctie wordt ook gelegd naast het cijfer waarvoor zij in de plaats komt. Ook een jaar dat kleiner is dan zijn kwartalen samen kan niet kloppen. Aantallen die beide kleiner zijn dan ‘small_count’ vallen hier niet onder.
rule-measurement-jump-fix = Klopt het cijfer, zet dan ‘confirmed = true’ bij de meting; ‘ivp record … --yes’ doet dat zelf. Klopt het niet, leg dan een correctie vast.
measurement-jump-before = het cijfer waarmee dit is vergeleken
measurement-jump-help = Klopt het cijfer, zet er dan onder: confirmed = true. Klopt het niet, leg dan het goede cijfer vast met ivp record { $name } WAARDE --period { $period }{ $source } --corrects "REDEN"

rule-measurement-no-evidence-asks = Een bestand dat als bewijs bij een cijfer staat, is er.
rule-measurement-no-evidence-why = Wie het cijfer over een jaar nagaat, vindt anders niets.
rule-measurement-no-evidence-fix = Zet het bestand in de map van het plan, of noem een webadres of zaaknummer.
measurement-no-evidence = ‘{ $indicator }’ over { $period-text }: het bestand ‘{ $path }’ staat niet in de map van het plan
measurement-no-evidence-help = Zet het bestand in de map van het plan, als { $path }, of noem het webadres of het zaaknummer waaronder het te vinden is.

rule-measurement-no-respondents-asks = Een cijfer uit een vragenlijst is van ten minste één mens die antwoord gaf.
rule-measurement-no-respondents-why = Zonder antwoorden is er geen cijfer. Een nul staat er meestal omdat het aantal nog moest worden ingevuld.
rule-measurement-no-respondents-fix = Typ hoeveel mensen antwoord gaven. Antwoordde niemand, typ dan in plaats van het cijfer: missing = "reden"
measurement-no-respondents-help = Typ hoeveel mensen antwoord gaven. Antwoordde niemand, typ dan in plaats van het cijfer: missing = "reden"
measurement-no-respondents-help-elsewhere = Typ hoeveel mensen antwoord gaven, of haal ‘n’ weg.

rule-measurement-no-source-asks = Van elke meting is bekend uit welke bron zij komt.
rule-measurement-no-source-why = Cijfers uit verschillende bronnen worden niet met elkaar vergeleken. Zonder bron kan een cijfer dus nergens mee worden vergeleken.
rule-measurement-no-source-fix = Zet ‘source’ bovenaan het bestand of bij de meting zelf. Noemt de indicator maar één bron, dan geldt die vanzelf.
measurement-no-source = { $count ->
    [one] ‘{ $indicator }’: de meting over { $period-text } heeft geen bron
   *[other] ‘{ $indicator }’: { $count } metingen hebben geen bron, de eerste is die over { $period-text }
}
measurement-no-source-help = Zet bovenaan dit bestand: source = "{ $source }". Komt één meting ergens anders vandaan, zet de regel dan in haar eigen blok.
measurement-no-source-several = de indicator noemt meer dan één bron

rule-measurement-numerator-asks = Een teller en een noemer staan bij een percentage of een cijfer per zoveel; de noemer is groter dan nul, en bij een percentage is de teller niet groter dan de noemer.
rule-measurement-numerator-why = Uit de twee wordt het cijfer berekend. Zijn ze verwisseld of verkeerd getypt, dan klopt het cijfer niet.
rule-measurement-numerator-fix = Zet bij ‘numerator’ hoeveel het er waren en bij ‘denominator’ van hoeveel.
measurement-denominator-not-positive = ‘{ $indicator }’, { $period }: de noemer moet groter zijn dan nul
measurement-denominator-not-positive-help = Is er niemand geteld of gevraagd, typ dan in plaats van teller en noemer: missing = "reden"
measurement-numerator-negative = ‘{ $indicator }’, { $period }: de teller kan niet onder nul liggen
measurement-numerator-negative-help = Controleer het cijfer bij ‘numerator’.
measurement-numerator-over = ‘{ $indicator }’, { $period }: de teller ({ $numerator }) is groter dan de noemer ({ $denominator })
measurement-numerator-over-denominator = de noemer staat hier
measurement-numerator-over-help = Zijn de twee verwisseld? Bij ‘numerator’ staat hoeveel het er waren, bij ‘denominator’ van hoeveel.
measurement-numerator-unit = ‘{ $indicator }’, { $period }: teller en noemer horen bij een percentage of een aantal per zoveel
measurement-numerator-unit-help = Typ het cijfer zelf: value = …. Of kies bij de indicator unit = "percent" of unit = "rate".

rule-measurement-other-length-asks = Een cijfer gaat over een periode die zo lang is als de frequentie van de indicator vraagt.
rule-measurement-other-length-why = Een kwartaal is niet te vergelijken met een jaar. Staat er bij een jaarlijkse indicator een kwartaalcijfer, dan telt dat niet mee zonder dat iemand het merkt. Bij een afspraak of norm tellen kortere perioden op; daar geldt dit niet.
rule-measurement-other-length-fix = Leg het cijfer over de hele periode vast, of verander ‘frequency’. Hoort het cijfer er toch bij, zet dan ‘confirmed = true’ bij de meting.
measurement-other-length-help = Leg het cijfer over de hele periode vast. Wordt vaker gemeten, verander dan ‘frequency’ bij de indicator. Hoort dit cijfer er toch bij, zet er dan onder: confirmed = true.

rule-measurement-overdue-asks = De meting over de laatste periode die voorbij is, is vastgelegd, en er is geen eerdere periode overgeslagen.
rule-measurement-overdue-why = Een overzicht met oude cijfers lijkt actueel. Hoe vaak een cijfer komt en hoe lang dat duurt, staat bij de indicator (‘frequency’ en ‘lag_days’).
rule-measurement-overdue-fix = Leg het cijfer vast met ‘ivp record’. Komt er geen, leg dan met ‘--missing’ vast waarom; een ontbrekend cijfer is nooit nul.
measurement-overdue = ‘{ $indicator }’: het cijfer over { $period-text }{ $count ->
    [0] {""}
   *[other] {" "}van { $parts-text }
} ontbreekt
measurement-overdue-help = Typ: ivp record { $name } WAARDE --period { $period }{ $source }{ $count ->
    [0] {""}
   *[other] {" "}--part { $part }
}. Komt er geen cijfer, typ dan --missing "reden" in plaats van WAARDE.
measurement-overdue-latest = de laatste meting

rule-measurement-overlap-asks = Metingen uit één bron gaan niet over perioden die elkaar overlappen, zoals een jaar en een kwartaal daarvan.
rule-measurement-overlap-why = Perioden van verschillende lengte worden niet met elkaar vergeleken en niet opgeteld. Staan ze door elkaar, dan is niet duidelijk welk cijfer het laatste is.
rule-measurement-overlap-fix = Houd één soort periode aan, of maak voor de andere soort een eigen indicator.
measurement-overlap = ‘{ $indicator }’: { $short-text } en { $long-text } overlappen elkaar
measurement-overlap-help = Maanden, kwartalen en jaren worden nooit bij elkaar opgeteld. Houd één soort periode aan, of maak voor de andere een eigen indicator.
measurement-overlap-other = de andere periode staat hier

rule-measurement-parts-asks = De delen van een uitsplitsing zijn samen het totaal dat ernaast staat.
rule-measurement-parts-why = Komen zij er niet op uit, dan is een van de cijfers verkeerd, of telt een geval in twee delen mee.
rule-measurement-parts-fix = Verbeter het cijfer dat niet klopt, of laat het totaal weg: dan is het de som van de delen.
measurement-parts = ‘{ $indicator }’: over { $period-text } is de som van de delen { $sum }, en het totaal { $total }
measurement-parts-help = Verbeter het totaal of een van de delen; een later cijfer met ‘corrects’ mag ook. Zonder totaal wordt de som van de delen gebruikt.

rule-measurement-recorded-asks = De dag van vastleggen (‘recorded’) is niet na vandaag, niet vóór het begin van de periode, en bij een correctie niet vóór de dag van het cijfer dat zij vervangt.
rule-measurement-recorded-why = Van twee cijfers over één periode telt het cijfer dat het laatst is vastgelegd. Met een verkeerde dag telt het verkeerde cijfer.
rule-measurement-recorded-fix = Verbeter de dag. ‘ivp record’ vult haar zelf in.
measurement-recorded-before = ‘{ $indicator }’: vastgelegd op { $date }, voordat { $period-text } begon
measurement-recorded-before-period = de periode staat hier
measurement-recorded-future = ‘{ $indicator }’: vastgelegd op { $date }, maar die dag moet nog komen
measurement-recorded-help = Typ de dag waarop het cijfer is vastgelegd; voor vandaag: recorded = { $today }
measurement-recorded-lacks = ‘{ $indicator }’: de correctie over { $period-text } heeft geen datum en telt niet, want het eerdere cijfer is van { $since-text }
measurement-recorded-lacks-help = Voeg de dag toe waarop de correctie is vastgelegd; voor vandaag: recorded = { $today }
measurement-recorded-order = ‘{ $indicator }’: de correctie over { $period-text } is van { $date } en telt niet, want het eerdere cijfer is van { $since-text }
measurement-recorded-order-first = het eerdere cijfer staat hier
measurement-recorded-order-help = Controleer beide datums: de meting die het laatst is vastgelegd, telt.

rule-measurement-replaces-asks = Noemt een correctie het cijfer dat zij vervangt (‘replaces’), dan klopt dat.
rule-measurement-replaces-why = Twee mensen kunnen op één dag hetzelfde cijfer corrigeren. Aan ‘replaces’ is te zien welke correctie op welke volgt; klopt dat niet, dan telt misschien het verkeerde cijfer.
rule-measurement-replaces-fix = Typ de waarde van het cijfer dat vervangen wordt, of haal ‘replaces’ weg.
measurement-replaces = ‘{ $indicator }’, { $period }: deze correctie zegt { $named } te vervangen, maar het cijfer ervoor is { $value }
measurement-replaces-help = Moet deze correctie gelden, typ dan: { $line }
measurement-replaces-here = het cijfer ervoor staat hier
measurement-replaces-nothing = ‘{ $indicator }’, { $period }: deze correctie zegt { $named } te vervangen, maar ervoor staat dat er geen cijfer is
measurement-replaces-nothing-help = Haal ‘replaces’ weg.
measurement-replaces-alone = ‘{ $indicator }’, { $period }: hier staat welk cijfer wordt vervangen, maar niet waarom
measurement-replaces-alone-help = Voeg de reden toe: corrects = "…". Is het geen correctie, haal ‘replaces’ dan weg.

rule-measurement-rival-corrections-asks = Twee correcties zeggen niet allebei dat zij hetzelfde cijfer vervangen.
rule-measurement-rival-corrections-why = Corrigeren twee mensen hetzelfde cijfer zonder het van elkaar te weten, dan zou toevallig de correctie gelden die het laatst is vastgelegd.
rule-measurement-rival-corrections-fix = Kies welke geldt. Laat die correctie de andere vervangen (‘replaces’), of leg onder beide een derde vast.
measurement-rivals = ‘{ $indicator }’, { $period }: twee correcties vervangen allebei { $named }, de ene door { $one } en deze door { $other }
measurement-rivals-none = ‘geen cijfer’
measurement-rivals-help = Geldt deze correctie, typ dan hier: { $line }. Geldt de andere, zet dan onder deze een derde correctie met dat cijfer en { $third }.
measurement-rivals-none-help = Geldt deze correctie, haal dan ‘replaces’ hier weg. Geldt de andere, zet dan onder deze een derde correctie met wat daar staat.
measurement-rivals-here = de andere correctie staat hier

rule-measurement-sample-asks = Het aantal respondenten (‘n’) staat bij een percentage of een rapportcijfer.
rule-measurement-sample-why = Met het aantal respondenten wordt de onzekerheidsmarge berekend. Bij een geteld aantal bestaat die marge niet.
rule-measurement-sample-fix = Haal ‘n’ weg, of zet het aantal in ‘note’.
measurement-sample-unit = ‘{ $indicator }’: een aantal respondenten hoort alleen bij een percentage of een rapportcijfer
measurement-sample-unit-help = Haal ‘n’ weg, of zet in plaats daarvan: note = "…"

rule-measurement-two-figures-asks = Een meting heeft één uitkomst: een waarde, een teller met een noemer, of de reden waarom er geen cijfer is.
rule-measurement-two-figures-why = Bij meer dan één uitkomst is niet te zeggen welke geldt. Een ontbrekend cijfer is iets anders dan nul.
rule-measurement-two-figures-fix = Laat één van de drie staan en haal de rest weg.

rule-measurement-uncounted-asks = Een cijfer telt mee voor de streefwaarde: bij een frequentieafspraak of norm valt het binnen één periode, en geldt de streefwaarde voor elk onderdeel, dan staat erbij van welk.
rule-measurement-uncounted-why = Van vier keer in een jaar is niet te zeggen of het elk kwartaal één keer was. Het cijfer telt daarom niet mee.
rule-measurement-uncounted-fix = Leg per periode en per onderdeel vast wat er gedaan is, of kies bij de afspraak de langere periode.
measurement-uncounted = ‘{ $indicator }’: { $others ->
    [0] het cijfer over { $period-text } telt voor de afspraak niet mee
    [1] de cijfers over { $period-text } en nog één periode tellen voor de afspraak niet mee
   *[other] de cijfers over { $period-text } en nog { $others } perioden tellen voor de afspraak niet mee
}
measurement-uncounted-promise = { $why ->
    [begins] de afspraak begint binnen die periode
    [plan] over het hele plan kunnen alleen cijfers meetellen die bij elkaar op te tellen zijn
    [level] de afspraak geldt voor deze hele periode; cijfers over delen ervan zijn niet op te tellen
    [across] die periode valt in twee perioden van de afspraak
   *[longer] de afspraak geldt per kortere periode
}
measurement-uncounted-help = { $why ->
    [begins] Leg apart vast wat er was sinds de afspraak begon, of laat de afspraak met deze periode beginnen.
    [plan] Laat de afspraak per jaar gelden, en niet over het hele plan.
    [level] Leg het cijfer over de hele periode vast: ivp record { $name } WAARDE --period { $period }. Of laat de afspraak gelden per kortere periode.
   *[other] Verdeel het cijfer over de perioden van de afspraak, of noem de dag waarop het gebeurde.
}
measurement-uncounted-whole = ‘{ $indicator }’: het cijfer over { $period-text } is van geen onderdeel en telt voor de streefwaarde niet mee
measurement-uncounted-each = de streefwaarde geldt hier voor elk onderdeel
measurement-uncounted-whole-help = Zet bij het cijfer voor welk onderdeel het is, bijvoorbeeld: part = "{ $part }"

rule-measurement-unit-asks = Een cijfer past bij de eenheid van zijn indicator: een aantal is heel, een percentage ligt tussen 0 en 100, een rapportcijfer tussen 1 en 10.
rule-measurement-unit-why = Een cijfer dat niet kan bestaan, is meestal een tikfout of een verschoven decimale punt, en maakt elk oordeel onbetrouwbaar.
rule-measurement-unit-fix = Verbeter het cijfer. Past de eenheid niet, kies dan bij de indicator een andere ‘unit’.
measurement-unit = ‘{ $indicator }’: { $value } kan niet, { $why }
measurement-unit-below-first = want de hoogste plaats is 1
measurement-unit-fraction = want het moet een heel getal zijn
measurement-unit-fraction-help = Typ een heel getal, bijvoorbeeld { $whole }, of kies bij de indicator een andere eenheid (‘unit’).
measurement-unit-negative = want het kan niet onder nul liggen
measurement-unit-not-number = want hier hoort een getal
measurement-unit-not-number-help = Typ een getal. Is het een vraag met ja of nee, kies dan bij de indicator een andere eenheid (‘unit’).
measurement-unit-not-yes-no = want hier hoort ja of nee
measurement-unit-not-yes-no-help = Typ: value = true (ja) of value = false (nee)
measurement-unit-outside-grades = want een rapportcijfer ligt tussen 1 en 10
measurement-unit-over-100 = want een percentage is hooguit 100
measurement-unit-over-100-help = Controleer de decimale punt: 9.5 is negenenhalf procent. Is het een aantal, kies dan bij de indicator een andere eenheid (‘unit’).
measurement-unit-range-help = Controleer het cijfer, of kies bij de indicator een andere eenheid (‘unit’).

rule-measurement-variation-asks = Wat bij een meting over haar eigen marge staat (‘sd’, ‘design_effect’, ‘low’ en ‘high’), past bij de eenheid en bij het cijfer.
rule-measurement-variation-why = Met deze getallen wordt berekend of een verschil toeval kan zijn. Met een onmogelijk getal klopt dat oordeel niet.
rule-measurement-variation-fix = Neem de getallen over van de uitgever, of haal ze weg.
measurement-interval-half = ‘{ $indicator }’, { $period }: van het interval van de uitgever ontbreekt ‘{ $key }’
measurement-interval-half-help = Voeg ‘{ $key }’ toe, of haal ook het andere uiteinde weg.
measurement-interval-outside = ‘{ $indicator }’, { $period }: het cijfer ligt niet binnen het interval van de uitgever
measurement-interval-outside-help = Verbeter het cijfer, ‘low’ of ‘high’: ‘low’ is het laagste van de drie en ‘high’ het hoogste.
measurement-interval-figure = het cijfer staat hier
measurement-interval-no-figure = ‘{ $indicator }’, { $period }: er is geen cijfer, en dus ook geen interval
measurement-interval-yes-no = ‘{ $indicator }’, { $period }: ja of nee heeft geen interval
measurement-interval-take-away = Haal ‘low’ en ‘high’ weg.
