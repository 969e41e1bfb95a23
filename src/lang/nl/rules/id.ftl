### id: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

id-form = ‘{ $text }’ kan geen korte naam (id) zijn
id-form-help = Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld "weekmarkt".
id-form-help-suggestion = Gebruik kleine letters, cijfers en streepjes: "{ $better }"
id-full-name = ‘{ $text }’ is geen volledige naam
id-full-name-help = Typ het hoofdstuk, een schuine streep en de korte naam, zoals ivp show ze toont.
id-reserved = ‘{ $text }’ kan geen korte naam (id) zijn: die naam betekent al iets anders
id-reserved-help = Kies een langere naam. Vier cijfers zijn een jaar, ‘monitor’ zijn de overige onderwerpen, en namen als ‘con’ en ‘aux’ gebruikt Windows zelf.
id-too-long = ‘{ $text }’ is te lang voor een korte naam (id): hooguit 64 tekens

rule-id-duplicate-asks = Een korte naam (id) hoort bij één onderdeel van het plan. Doelstellingen en indicatoren van een hoofdstuk hebben elk een eigen korte naam.
rule-id-duplicate-why = Bij een dubbele naam is niet te zeggen welke van de twee wordt bedoeld, en kunnen metingen bij de verkeerde terechtkomen.
rule-id-duplicate-fix = Geef één van de twee een andere naam, en pas aan wat ernaar verwijst.
id-duplicate = De korte naam ‘{ $id }’ is twee keer gebruikt
id-duplicate-first = de eerste keer is hier
id-duplicate-help = Geef één van de twee een andere naam, bijvoorbeeld "{ $better }".

rule-id-file-name-asks = De naam van een bestand is de korte naam (id) van wat erin staat, of een jaar.
rule-id-file-name-why = Aan de bestandsnaam herkent het programma bij welke prioriteit, indicator of welk jaar de inhoud hoort. Een bestand met een andere naam wordt niet gelezen.
rule-id-file-name-fix = Geef het bestand een naam met kleine letters, cijfers en streepjes. Uitvoeringsplannen en evaluaties heten naar hun jaar: 2026.toml.

rule-id-form-asks = Een korte naam (id) bestaat uit kleine letters, cijfers en streepjes, en is hooguit 64 tekens lang.
rule-id-form-why = Een korte naam is ook een bestandsnaam en een woord dat u typt. Zo werkt het op elke computer hetzelfde.
rule-id-form-fix = Typ de korte naam zonder hoofdletters, spaties en leestekens. De volledige tekst hoort in ‘title’.

rule-id-near-duplicate-asks = Korte namen van dezelfde soort schelen meer dan een streepje of één letter.
rule-id-near-duplicate-why = Van twee namen die op elkaar lijken, is er vaak één een tikfout. Wie later typt, kiest de verkeerde.
rule-id-near-duplicate-fix = Houd één naam over, of maak het verschil duidelijk.
id-near-duplicate = De korte namen ‘{ $id }’ en ‘{ $other }’ schelen één teken
id-near-duplicate-first = de andere staat hier
id-near-duplicate-help = Is hetzelfde bedoeld, gebruik dan overal ‘{ $other }’. Zijn het er twee, geef dan een van de twee een naam die duidelijk anders is.

rule-id-reserved-asks = De korte naam (id) van een indicator of een prioriteit is geen naam die Windows voor apparaten gebruikt; die van een prioriteit is ook geen jaar en niet ‘monitor’.
rule-id-reserved-why = Een bestand ‘con’ of ‘aux’ kan op Windows niet bestaan. Vier cijfers zijn een jaar, en ‘monitor’ zijn de overige onderwerpen.
rule-id-reserved-fix = Kies een langere naam, bijvoorbeeld ‘aux-meldingen’ in plaats van ‘aux’.
