### reference: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

rule-reference-no-indicator-asks = Een bestand met metingen hoort bij een indicator: measurements/hoofdstuk/indicator.toml.
rule-reference-no-indicator-why = Aan de naam van het bestand is te zien om welke indicator het gaat. Zonder indicator tellen de metingen nergens mee.
rule-reference-no-indicator-fix = Geef het bestand de naam van een indicator die er is, of voeg de indicator toe aan zijn hoofdstuk.
reference-no-chapter = Er is geen prioriteit ‘{ $chapter }’ bij deze metingen
reference-no-chapter-help = Maak priorities/{ $chapter }.toml, of zet dit bestand in de map van een prioriteit die er is.
reference-no-indicator = ‘{ $chapter }’ heeft geen indicator ‘{ $id }’ bij deze metingen
reference-no-indicator-help = Typ: ivp add indicator --priority { $chapter } --id { $id } --title "…" --kind effect --unit EENHEID --direction RICHTING{ $source }. Of noem dit bestand naar een indicator die er is.
reference-no-indicator-help-rename = Noem dit bestand { $better }

rule-reference-other-municipality-asks = De code van de gemeente hoort bij haar naam.
rule-reference-other-municipality-why = Met de code zoekt ivp in ingelezen tabellen de eigen cijfers; met de code van een ander komen de cijfers van een ander in het plan.
rule-reference-other-municipality-fix = Zet bij de gemeente haar eigen code van het CBS, of haal de code weg.
reference-other-municipality = De code { $code } is van { $other }, niet van { $municipality }
reference-no-such-code = De code { $code } is niet van { $municipality }
reference-other-municipality-here = dit is de gemeente
reference-other-municipality-help = Typ: "{ $better }"

rule-reference-same-name-asks = Twee partners, bronnen of programma’s heten niet hetzelfde.
rule-reference-same-name-why = Wie kiest, ziet geen verschil, en cijfers van één bron vallen in twee reeksen uiteen.
rule-reference-same-name-fix = Houd er één over, of geef ze namen die te onderscheiden zijn.
reference-same-name = ‘{ $name }’ staat er twee keer, onder de korte namen ‘{ $one }’ en ‘{ $other }’
reference-same-name-first = de eerste keer staat hier
reference-same-name-help = Is het dezelfde, houd er dan één over en noem die overal. Zijn het er twee, geef ze dan namen die te onderscheiden zijn.

rule-reference-unknown-asks = Wat bij een naam wordt genoemd, bestaat: doelstelling, pijler, bron, partner, programma, besluit, prioriteit of indicator.
rule-reference-unknown-why = Een verwijzing naar iets wat niet bestaat, is meestal een tikfout. Het cijfer of de actie telt dan niet mee waar u dat verwacht.
rule-reference-unknown-fix = Verbeter de naam, of voeg toe waarnaar het verwijst. Zonder sources.toml of partners.toml zijn de namen van bronnen en partners vrij.
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
reference-unknown = ‘{ $by }’ noemt { $what } ‘{ $id }’, maar die naam is onbekend
reference-unknown-help-add = Voeg een blok { $block } toe aan { $file }, of kies een naam die daar al staat.
reference-unknown-help-choose = Kies uit: { $ids }. Of voeg een blok { $block } toe aan { $file }.
reference-unknown-help-name = Typ de volledige naam: het hoofdstuk, een schuine streep en de korte naam.
reference-unknown-help-gone = Haal de naam weg, of voeg toe waarnaar zij verwijst.
reference-unknown-help-priority = Haal de naam weg, of maak het bestand { $file }

rule-reference-unknown-part-asks = Een onderdeel dat bij een meting of een streefwaarde staat, is een onderdeel van de uitsplitsing (‘breakdown’).
rule-reference-unknown-part-why = Een onderdeel met een tikfout telt niet mee in het totaal.
rule-reference-unknown-part-fix = Verbeter de naam, of voeg het onderdeel toe bij ‘parts’.
reference-no-parts = ‘{ $indicator }’ is niet uitgesplitst, maar hier staat het onderdeel ‘{ $part }’
reference-no-parts-help = Haal het onderdeel weg, of voeg bij de indicator toe: breakdown = {"{"} title = "…", parts = ["{ $part }"] {"}"}
reference-no-breakdown = ‘{ $indicator }’: de streefwaarde geldt voor elk onderdeel (for_each = "parts"), maar de indicator is niet uitgesplitst
reference-no-breakdown-help = Haal ‘for_each’ weg, of voeg bij de indicator toe: breakdown = {"{"} title = "Wijk", parts = ["…"] {"}"}
reference-unknown-part = ‘{ $indicator }’ heeft geen onderdeel ‘{ $part }’
reference-unknown-part-breakdown = de onderdelen staan hier

rule-reference-unused-asks = Een bron geeft cijfers, en een programma betaalt een actie.
rule-reference-unused-why = Wat nergens wordt gebruikt, is vergeten of bij iets anders bedoeld.
rule-reference-unused-fix = Noem de bron bij een indicator of het programma bij een actie, of haal weg wat niet meer nodig is.
reference-unused-source = Geen indicator en geen meting gebruikt de bron ‘{ $name }’
reference-unused-source-help = Noem de bron bij een indicator, onder ‘sources’, als "{ $id }". Of haal haar weg.
reference-unused-programme = Geen actie wordt betaald uit het programma ‘{ $name }’
reference-unused-programme-help = Noem het programma bij een actie, onder ‘programmes’, als "{ $id }". Of haal het weg.
