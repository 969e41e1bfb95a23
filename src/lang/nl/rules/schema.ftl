### schema: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

schema-date-only = ‘{ $key }’ vraagt om een datum zonder tijd
schema-date-year = ‘{ $key }’ valt in het jaar { $year }
schema-date-year-help = Typ het jaartal met vier cijfers: 2026-11-23.
schema-empty-text = ‘{ $key }’ is leeg
schema-empty-text-help = Vul een tekst in, of haal de regel weg.
schema-empty-text-help-needed = Vul een tekst in; deze regel kan niet weg.
schema-inline-records = ‘{ $key }’ staat hier als lijst tussen rechte haken
schema-inline-records-help = Geef elk een eigen blok: een kopregel [[{ $key }]] met daaronder de velden, elk op een eigen regel.
schema-listed-twice = ‘{ $text }’ staat twee keer in de lijst ‘{ $key }’
schema-listed-twice-first = de eerste keer staat hier
schema-listed-twice-help = Haal één van de twee weg.
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
schema-header-in-comment = De velden vanaf hier horen bij ‘{ $header }’, en die kop staat achter een #
schema-header-in-comment-help = Haal in de regel met { $header } de # weg.
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

rule-schema-check-setting-asks = Onder [check] staan controles die bestaan, en geen fout wordt verlaagd.
rule-schema-check-setting-why = Een verkeerd getypte naam zou niets doen. En wat een fout is, maakt een overzicht onbetrouwbaar, ook als niemand het meer ziet.
rule-schema-check-setting-fix = Kies een controle uit ‘ivp explain’. Waarschuwingen kunt u uitzetten ("off") of tot fout maken ("error").
schema-check-error = ‘{ $rule }’ is een fout en kan hier niet worden verlaagd
schema-check-error-help = Haal deze regel weg en los op wat ivp meldt.
schema-check-unknown = ‘{ $rule }’ is geen controle van ivp
schema-check-unknown-help = Haal deze regel weg; ‘ivp explain’ toont welke controles er zijn.

rule-schema-empty-text-asks = Een tekst is niet leeg.
rule-schema-empty-text-why = Een lege tekst lijkt ingevuld, maar zegt niets.
rule-schema-empty-text-fix = Vul de tekst in, of haal de regel weg.

rule-schema-inline-records-asks = Doelstellingen, indicatoren en metingen staan elk in een eigen blok met een kopregel tussen dubbele haken.
rule-schema-inline-records-why = Zo kan ‘ivp record’ een meting toevoegen zonder iets anders te veranderen, en is in de geschiedenis te zien wat erbij kwam.
rule-schema-inline-records-fix = Maak van elk deel van de lijst een blok: een kopregel [[measurement]] met daaronder de velden.

rule-schema-listed-twice-asks = Een lijst noemt alles één keer.
rule-schema-listed-twice-why = Wat er twee keer staat, telt één keer; misschien was iets anders bedoeld, en dat ontbreekt nu.
rule-schema-listed-twice-fix = Haal één van de twee weg, of verbeter er een.

rule-schema-missing-key-asks = Wat een blok moet hebben, staat erin.
rule-schema-missing-key-why = Zonder dat veld is het blok niet te gebruiken. Alles wat gemist kan worden, mag u weglaten.
rule-schema-missing-key-fix = Voeg het veld toe; de toets laat zien hoe de regel eruitziet.

rule-schema-odd-number-asks = Een getal is gewoon geschreven: cijfers, met een punt voor de decimalen.
rule-schema-odd-number-why = ‘inf’, ‘nan’ en getallen met een laag streepje zijn in dit soort bestanden toegestaan, maar niemand bedoelt er een cijfer mee.
rule-schema-odd-number-fix = Typ het getal met alleen cijfers. Is er geen cijfer, typ dan: missing = "reden"

rule-schema-population-asks = Een plaats heeft in een periode één aantal inwoners, en dat is niet nul.
rule-schema-population-why = Cijfers per 1.000 inwoners worden met dit aantal berekend.
rule-schema-population-fix = Laat per plaats en periode één aantal staan.

rule-schema-thresholds-asks = De drempels van de beoordeling passen bij elkaar: ‘at_risk’ ligt boven 0, en ‘on_track’ ligt daar niet onder en is hooguit 1.
rule-schema-thresholds-why = Anders kan een indicator tegelijk op koers zijn en achterlopen.
rule-schema-thresholds-fix = Gebruik de gewone drempels: on_track = 0.95, at_risk = 0.60, small_count = 20 en dispersion = 2.0.

rule-schema-two-readings-asks = Van een getal is maar één lezing mogelijk: een punt staat er alleen voor decimalen, en dan niet voor precies drie.
rule-schema-two-readings-why = In een planbestand is 16.800 het getal 16,8; wie het typt, bedoelt vaak zestienduizendachthonderd. Aan een bedrag of aantal is die vergissing niet te zien, en het plan rekent ermee.
rule-schema-two-readings-fix = Typ 16800 zonder punt, of 16.8 als u dat bedoelt.

rule-schema-unknown-key-asks = Een veld heeft een naam die het plan kent.
rule-schema-unknown-key-why = Een veld met een tikfout zou zonder melding worden overgeslagen, en een streefwaarde of bron zou dan ontbreken.
rule-schema-unknown-key-fix = Verbeter de naam van het veld. Een opmerking voor uzelf begint met een hekje (#).

rule-schema-unknown-value-asks = Waar uit vaste woorden wordt gekozen, staat één van die woorden.
rule-schema-unknown-value-why = Alleen dan weet het programma hoe het moet rekenen en beoordelen.
rule-schema-unknown-value-fix = Kies één van de woorden die de toets noemt.

rule-schema-wrong-type-asks = Een waarde is van de soort die het veld vraagt: een tekst, getal, datum, lijst, of ja of nee.
rule-schema-wrong-type-why = Met een getal tussen aanhalingstekens kan niet worden gerekend, en een periode zonder aanhalingstekens is een gewoon getal.
rule-schema-wrong-type-fix = Zet aanhalingstekens om een tekst en een periode, en niet om een getal, een datum, ‘true’ of ‘false’.

rule-schema-years-reversed-asks = Het eerste jaar van het plan ligt niet na het laatste.
rule-schema-years-reversed-why = De jaren bepalen welke streefwaarden, acties en evaluaties bij het plan horen.
rule-schema-years-reversed-fix = Zet het eerste jaar bij ‘first_year’ en het laatste bij ‘last_year’.
