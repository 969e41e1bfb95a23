### ivp import

help-import = Lees cijfers in uit een bestand: een tabel van CBS of politie, of een eigen tabel (CSV of Excel).
help-import-usage = ivp import BESTAND [opties]
help-import-file = Het bestand.
help-import-indicator = Voor welke indicator de cijfers zijn.
help-import-region = De rijen van dit gebied (zonder: die van de eigen gemeente).
help-import-topic = Het onderwerp in het bestand, als er meer zijn.
help-import-wheres = Alleen de rijen met deze waarde onder deze kop; mag meer dan één keer.
help-import-period = De periode van een bestand dat er geen noemt.
help-import-own = Het bestand noemt geen plaats en gaat toch over de eigen gemeente.
help-value-wheres = "KOP=WAARDE"
help-import-sheet = Het blad van de werkmap, als er meer zijn.
help-import-range = De cellen van het blad, bijvoorbeeld A3:F20.
help-import-hidden = Lees ook de bladen, rijen en kolommen die in de werkmap verborgen zijn.
help-import-source = De bron van de cijfers.
help-import-reference = Leg de cijfers van een ander gebied vast om mee te vergelijken.
help-import-corrections = Neem cijfers die anders zijn dan wat er staat op als correctie.
help-import-yes = De cijfers die ver van de vorige liggen, kloppen.
help-import-dry-run = Laat alleen zien wat er zou gebeuren.
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
import-only-hidden = Alleen op een verborgen blad van { $file } kan een tabel staan; er is niets vastgelegd
import-sheet-per-year = { $file } heeft een blad per periode, en in de tabellen zelf staat geen periode
import-sheet-per-year-help =
    Lees de bladen een voor een in:
    { $commands }
import-other-sheet-period = Het blad van { $file } heet ‘{ $sheet }’, en dat is een andere periode dan { $period }
import-other-sheet-period-help = Typ --period { $sheet }, of kies met --sheet een ander blad.
import-sheets =
    Typ --sheet met een van:
    { $names }
import-bad-range = ‘{ $range }’ is geen reeks cellen; typ bijvoorbeeld --range A3:F20
import-fractions-help = Zet in het bestand een procentteken achter deze cijfers, zoals u ze bedoelt: 9,5%. Een werkmap van een oudere soort slaat u eerst op als CSV.
import-fractions-headed-help = Zijn het al procenten, zoals de kop zegt, typ dan dezelfde opdracht nog eens met --yes erachter. Zo niet, zet dan in het bestand een procentteken achter deze cijfers, zoals u ze bedoelt: 9,5%.
import-unit = Let op: de bron geeft ‘{ $indicator }’ in ‘{ $unit }’; de cijfers zijn overgenomen zoals zij er staan.
import-unit-other = De bron geeft ‘{ $indicator }’ in ‘{ $unit }’, en dat is een andere eenheid dan die van de indicator; er is niets vastgelegd
import-unit-other-help = Kies met --topic de kolom met de goede eenheid, of leg deze cijfers vast bij een indicator die zo wordt gemeten.
import-unit-left-out = Weggelaten: { $count ->
    [one] één rij
   *[other] { $count } rijen
} met een andere eenheid dan die van ‘{ $indicator }’, zoals ‘{ $unit }’.
import-other-measure = Het bestand noemt deze cijfers ‘{ $text }’: dat is bijvoorbeeld een doel, een index, een verwachting, een verschil, een gemiddelde of een eerdere meting, en geen stand van ‘{ $indicator }’; er is niets vastgelegd
import-other-measure-help = Kies met --topic de kolom met de stand. Zijn het toch de cijfers van ‘{ $indicator }’, typ dan dezelfde opdracht nog eens met --yes erachter.
import-sum-of-parts = In { $file } is { $figure }, het cijfer over { $period }, precies de som van { $parts }: dat is niet de hele periode; er is niets vastgelegd
import-counted-within = Bij de cijfers in { $file } staat ‘{ $text }’: { $figure }, het cijfer over { $period }, hoeft dus niet over precies die periode te gaan; er is niets vastgelegd
import-not-whole-help = Gaat het cijfer toch over de hele periode, typ dan dezelfde opdracht nog eens met --yes erachter. Haal het anders uit het bestand.
import-may-be-provisional = Let op: in het bestand staat ‘{ $text }’, maar niet bij welk cijfer dat hoort. Zet in het bestand een * achter het jaar van een voorlopig cijfer (2025*) en lees het opnieuw in met --corrections.
import-unit-multiple = De bron geeft ‘{ $indicator }’ in ‘{ $unit }’: wat er staat, { $figure }, is niet het hele getal; er is niets vastgelegd
import-unit-multiple-help = Reken de cijfers in het bestand om, zet de nieuwe eenheid erbij en typ de opdracht opnieuw. Wordt de indicator zelf ook in ‘{ $unit }’ gemeten, typ dan dezelfde opdracht nog eens met --yes erachter.
import-other-years = Let op: boven de tabel in { $file } staat ‘{ $title }’, en u typte --period { $period }.
import-without-period = Niet ingelezen, want zonder periode: { $names }
import-odd-sheets = Niet ingelezen, want de tabel erop is niet te lezen: { $names }
import-other-sheets = Niet ingelezen, want alle cijfers staan op één ander blad: { $names }
import-hidden-sheet = Niet ingelezen: blad ‘{ $name }’ is verborgen.
import-hidden-row = Niet ingelezen: rij { $line } ({ $figures }) is verborgen.
import-hidden-column = Niet ingelezen: kolom { $name } ({ $figures }) is verborgen.
import-hidden-more = Niet ingelezen: nog { $count } verborgen rijen of kolommen.
import-hidden-help = Typ --hidden om ook in te lezen wat verborgen is.
import-all-hidden = Alle cijfers in { $file } zijn verborgen; er is niets vastgelegd
import-unused-rows = Niet ingelezen, want zonder periode: regel { $rows }
import-contradicted = Let op: bij ‘{ $indicator }’ staat in het plan ‘{ $plan }’; ingelezen is ‘{ $typed }’, zoals u typte.
import-reference-needs = Typ bij --reference ook --indicator en --region: voor welke indicator en van welk gebied
import-note-table = tabel { $table }
import-note-unit = eenheid in de bron: { $unit }
import-note-fives = in de bron zijn alle aantallen veelvouden van 5
import-twice = { $file } heeft twee cijfers voor { $period } (regel { $other } en { $line }); er is niets vastgelegd
import-twice-rows-help = Laat in het bestand alleen de rij staan die u bedoelt, en typ de opdracht opnieuw. Staat elke rij voor een voorval of een groep, tel ze dan eerst op tot één rij.
import-twice-columns = { $file } heeft op regel { $line } twee cijfers voor { $period }, in kolommen met dezelfde naam; er is niets vastgelegd
import-twice-columns-help = Geef de kolommen in het bestand verschillende namen en kies daarna met --topic.
import-twice-help = Staan er twee tabellen onder elkaar, noem dan de cellen van de tabel die u bedoelt: --range A3:F20. Laat anders alleen de rij staan die u bedoelt.
import-working = Cijfers toetsen
import-status = {"  "}{ $period }  { $value }  zelfde cijfer, andere status, ander aantal respondenten of ander kenmerk: opgenomen als correctie
import-other-status = {"  "}{ $period }  { $value }  zelfde cijfer, andere status, ander aantal respondenten of ander kenmerk: niet overgenomen
import-binary = { $file } is geen tekst en geen werkmap
import-no-columns = In { $file } is geen tabel met perioden te herkennen
import-for-whom = Voor welke indicator zijn de cijfers in { $file }?
import-for-whom-help = Typ: ivp import { $file } --indicator NAAM. Of zet het voortaan bij een indicator die nog geen import heeft: import = {"{"} { $key } {"}"}
import-for-whom-type = Typ: ivp import { $file } --indicator NAAM.
import-several = { $file } is voor meer dan één indicator, en { $option } zegt iets anders dan het plan bij ‘{ $indicator }’; er is niets vastgelegd
import-several-help =
    Wat u typt, geldt voor één indicator. Typ een van:
    { $commands }
import-no-region = { $region } komt in { $file } niet voor
import-no-region-help = Typ het gebied zoals het in het bestand staat: --region "…"
import-bad-source = { $at }: ‘{ $text }’ is geen bron uit sources.toml ({ $indicator }, { $period }). Kies: { $sources }.
import-bad-n = { $at }: ‘{ $text }’ is geen aantal respondenten ({ $indicator }, { $period }). Schrijf een heel getal, of laat de cel leeg.
import-no-indicator = { $at }: er staat niet bij om welke indicator het gaat. Schrijf erbij hoe die heet.
import-bad-cell-help = Verbeter de regel in het bestand en typ de opdracht opnieuw.
import-where-help = Typ de kop van de kolom, een is-teken en wat eronder staat: --where "Leeftijd=Totaal"
import-period-help = Typ een jaar, kwartaal, maand of dag: 2025, 2025-Q1, 2025-03 of 2025-03-12
import-about = {"  "}{ $about }
import-not-ours = In { $file } staan geen cijfers van { $own }, wel van: { $places }; er is niets vastgelegd
import-not-ours-put = Staan de cijfers van { $own } er toch in, zet er dan in het bestand { $own } bij.
import-not-ours-chosen = Bij wat u koos, staan in { $file } geen cijfers van { $own }, wel van: { $places }; er is niets vastgelegd
import-not-own = --own is voor een bestand dat geen plaats noemt. { $file } noemt bij deze cijfers wel een plaats, en niet { $own }: { $places }; er is niets vastgelegd
import-not-own-by-plan = Bij ‘{ $indicator }’ staat in het plan, onder import, own = true: een bestand dat geen plaats noemt. { $file } noemt bij deze cijfers wel een plaats, en niet { $own }: { $places }; er is niets vastgelegd
import-ours-unused = In { $file } staan cijfers van { $own } zonder periode, op regel { $lines }; er is niets vastgelegd
import-not-ours-help =
    Wilt u vergelijken met { $other }, typ dan: { $command } --reference --region { $typed }
    Staan de cijfers van { $own } er toch in, zet er dan in het bestand { $own } bij.
import-no-place = In { $file } staat niet over welke plaats de cijfers gaan; er is niets vastgelegd
import-no-place-help = Zijn het de cijfers van { $own }, typ dan: { $command } --own
import-which-place = In { $file } staat onder ‘{ $header }’ meer dan één plaats die { $own } kan zijn, of een naam die meer plaatsen hebben; er is niets vastgelegd
import-other-place = { $file } noemt bij deze cijfers een andere plaats: onder ‘{ $header }’ staat ‘{ $value }’; er is niets vastgelegd
import-other-place-help = Zijn het toch de cijfers van { $own }, typ dan: { $command } { $option }
import-smaller = { $file } noemt bij deze cijfers onder ‘{ $header }’ ‘{ $value }’: zij gaan dan misschien niet over de hele gemeente { $own }; er is niets vastgelegd
import-smaller-total-help =
    Bedoelt u het totaal, typ dan: { $command } { $total } --own
    Zijn het toch de cijfers van { $own }, typ dan: { $command } { $option }
import-own-column-help = Gaan deze cijfers over heel { $own }, haal dan de kolom ‘{ $header }’ uit het bestand.
import-one-of-region = { $file } heeft cijfers van { $name }, en niet van de regio als geheel; er is niets vastgelegd
import-one-of-region-help =
    Leg ze vast per gemeente. Zet daarvoor bij de indicator: breakdown = {"{"} title = "Gemeente", parts = [{"{"} id = "…", region = "{ $name }" {"}"}] {"}"}
import-one-of-region-parts = Leg ze vast per gemeente: neem bij ‘{ $indicator }’ in breakdown een onderdeel op met region = "{ $name }", of maak een aparte indicator met de gemeenten als onderdelen.
import-row-without-place = Regel { $line } van { $file } zegt niet over welke plaats zij gaat; er is niets vastgelegd
import-no-header = { $file } heeft geen kop ‘{ $header }’
import-no-value = In { $file } staat onder ‘{ $header }’ nergens ‘{ $value }’
import-which = In { $file } kunnen meer cijfers bedoeld zijn: zij verschillen in { $headers }; er is niets vastgelegd
import-choose =
    Typ de opdracht opnieuw, met de goede van deze keuzes erbij{ $plain ->
        [true] {" "}(de lege is voor cijfers waar geen onderwerp bij staat)
       *[other] {""}
    }:
    { $choices }
import-choose-for =
    Typ { $command } met de goede van deze keuzes erachter{ $plain ->
        [true] {" "}(de lege is voor cijfers waar geen onderwerp bij staat)
       *[other] {""}
    }:
    { $choices }
import-plan-says = ‘{ $value }’ staat in het plan bij ‘{ $indicator }’, onder import. Verbeter het daar; in het bestand staan: { $words }.
import-plan-says-value =
    ‘{ $value }’ staat in het plan bij ‘{ $indicator }’, onder import. Heet het in het bestand nu anders, verbeter het dan daar. Zo niet, dan staan de cijfers van ‘{ $indicator }’ niet in dit bestand. Wel staat er:
    { $values }
import-absent = Voor ‘{ $indicator }’ is niets ingelezen. { $why }.
import-no-heads-help = Zet boven elke kolom een kop, met op één rij bijvoorbeeld: Gemeente, Jaar, Waarde. Daaronder staat per rij een plaats, een jaar en een cijfer.
import-no-head = In { $file } staat boven de kolommen niet wat erin staat: de eerste regel heeft al een cijfer
import-events = { $file } is een lijst met één rij per voorval (elk met een eigen ‘{ $column }’), zonder telling
import-events-help = Tel de rijen in Excel met een draaitabel: perioden onder elkaar, met daarnaast het aantal. Bewaar die tabel als eigen bestand en lees dat in.
import-nested = In { $file } staat ‘{ $value }’ onder ‘{ $header }’ meer dan eens voor dezelfde periode: de rijen staan in groepen onder elkaar, en een plaats is dan het totaal van haar groep
import-nested-help = Kies in Excel bij de draaitabel de tabelweergave met herhaalde itemlabels (Ontwerpen, Rapportindeling), bewaar het bestand en typ de opdracht opnieuw.
import-days-help = Er staat: { $periods }. Is elke rij een voorval, tel ze dan eerst in Excel met een draaitabel: perioden onder elkaar, met daarnaast het aantal.
import-no-table = { $file } is geen tabel die te lezen is
import-no-table-help = Bewaar de tabel in Excel als .xlsx of als CSV, en lees dat bestand in. Een JSON-bestand is een lijst van records, of een kubus (JSON-stat).
import-no-columns-help = Gaat het hele bestand over één periode, typ dan bijvoorbeeld --period 2025.
import-no-period = { $file } heeft geen perioden van de lengte waarover deze indicator wordt gemeten
import-unknown-source = Bron ‘{ $source }’ staat niet in sources.toml
import-other-source = { $file } noemt als bron ‘{ $source }’, en dat is geen bron van ‘{ $indicator }’; er is niets vastgelegd
import-other-source-help =
    Is ‘{ $source }’ een andere naam voor een bron van deze indicator, typ dan:
    { $commands }
    Is het een andere bron, leg de cijfers dan vast bij een indicator van die bron, of zet die bron in het plan bij deze indicator, onder sources.
import-other-sources = Overgeslagen, want van een andere bron: { $count ->
    [one] 1 cijfer
   *[other] { $count } cijfers
}
import-which-source = ‘{ $indicator }’ heeft meer dan één bron
import-which-source-help = Typ --source met een van: { $sources }
at-cell = Blad ‘{ $sheet }’, cel { $cell }
at-line = Regel { $line } van { $file }
import-want-number = Schrijf alleen het getal, bijvoorbeeld 12 of 9,5.
import-want-figure = Schrijf { $number }.
import-want-in-unit = De indicator wordt gemeten in: { $unit }. Reken het om en schrijf alleen het getal dat eruit komt.
import-want-share = Een breuk legt u vast met: ivp record { $name } --period { $period } --numerator { $some } --denominator { $all }
import-want-yes-no = Schrijf ja of nee.
import-want-not-negative = Schrijf een getal van nul of meer.
import-want-whole = Schrijf een heel getal van nul of meer.
import-want-percentage = Schrijf een getal van 0 tot en met 100.
import-want-grade = Schrijf een getal van 1 tot en met 10.
import-want-rank = Schrijf een heel getal vanaf 1.
import-want-period = Schrijf bijvoorbeeld 2025, 2025-Q1, 2025-03 of 2025-03-12.
import-want-this = Bedoelt u { $better }?
import-skipped-unknown = Overgeslagen: { $period } (regel { $line } van { $file }); het cijfer is onbekend of geheim
import-skipped-secret = Overgeslagen: { $period } (regel { $line } van { $file }); het cijfer is geheim
import-skipped-empty = Overgeslagen: { $period } (regel { $line } van { $file }); er is geen cijfer
import-skipped-nothing = Overgeslagen: { $period } (regel { $line } van { $file }); niets, of minder dan de helft van de eenheid
import-figure-and-reason = { $at }: er staat een cijfer, ‘{ $text }’, en ook waarom er geen is, ‘{ $reason }’ ({ $indicator }, { $period }). Laat één van de twee staan.
import-unreadable = { $at }: ‘{ $text }’ is geen cijfer ({ $indicator }, { $period }). { $want }
import-formula = { $at } bevat een formule zonder uitkomst, { $text }: open het bestand in Excel, sla het op en lees het opnieuw in ({ $indicator }, { $period })
import-mistake = { $at }: in de cel staat een fout van het rekenblad, { $text }, en geen cijfer ({ $indicator }, { $period }). Schrijf het getal zelf.
import-not-of-unit = { $at }: ‘{ $text }’ past niet bij de eenheid van ‘{ $indicator }’ ({ $period }). { $want }
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
import-topic = Onderwerp
import-topics-help =
    Typ --topic met een van:
    { $topics }
import-new = {"  "}{ $period }  { $value }  nieuw{ $provisional ->
    [true] , voorlopig
   *[other] {""}
}
import-same = {"  "}{ $period }  { $value }  stond er al
import-corrects = {"  "}{ $period }  { $value }  correctie van { $old }{ $provisional ->
    [true] , voorlopig
   *[other] {""}
}
import-differs = {"  "}{ $period }  { $value }  anders dan { $old }, niet overgenomen

# Inlezen: over welke periode een rij gaat.
import-odd-periods = Niet ingelezen: { $periods }
import-odd-rows = { $count ->
        [one] 1 rij
       *[other] { $count } rijen
    } { $kind } ({ $examples })
import-odd-week = over een week
import-odd-season = over een seizoen
import-odd-day = over een dag
import-odd-total = met een totaal
import-odd-partial = over een deel van een jaar dat geen maand, kwartaal of half jaar is
import-odd-span = over meer jaren samen
import-odd-unread = met een periode die niet te lezen is
import-odd-columns = { $count ->
        [one] 1 kolom
       *[other] { $count } kolommen
    } { $kind } ({ $examples })
import-no-periods = In { $file } gaat geen cijfer over een periode die vastgelegd kan worden: { $periods }; er is niets vastgelegd
import-no-periods-help = Een cijfer gaat over een jaar, half jaar, kwartaal, maand of schooljaar.
import-no-year = In { $file } staat wel welk deel van het jaar (‘{ $text }’), maar niet welk jaar; er is niets vastgelegd
import-no-year-help = Typ het jaar erbij, bijvoorbeeld --period 2025.
import-unclear-periods = Van deze regels in { $file } is niet te zeggen over welke periode zij gaan: { $rows }; er is niets vastgelegd
import-unclear-periods-help = Schrijf de periode daar zoals 2025, 2025-Q1, 2025-03 of 2024/25 en typ de opdracht opnieuw.
import-period-row = regel { $line } (‘{ $text }’)
import-period-row-empty = regel { $line } (leeg)
import-names-periods = { $file } zegt zelf over welke periode de cijfers gaan: { $periods }; er is niets vastgelegd
import-names-periods-help = --period is voor een tabel die geen periode noemt. Typ de opdracht zonder --period.
import-no-period-help = Er staat: { $periods }
import-counted-help = Er staat: { $periods }. Is wat op zo'n dag is geteld het cijfer van een heel jaar, typ dan dat jaar erbij: --period { $year }
import-other-length = Overgeslagen, want over een langere of kortere periode dan waarover wordt gemeten: { $count ->
        [one] 1 cijfer
       *[other] { $count } cijfers
    }

# Inlezen: tekens bij een cijfer.
import-skipped-inapplicable = Overgeslagen: { $period } (regel { $line } van { $file }); er is geen cijfer: ‘{ $text }’
import-skipped-below = Overgeslagen: { $period } (regel { $line } van { $file }); er staat alleen ‘{ $text }’, geen cijfer
import-fraction = { $at }: ‘{ $text }’ kan { $one }% zijn of { $two }% ({ $indicator }, { $period })
import-flag = Regel { $line } van { $file }: ‘{ $text }’ is ingelezen als een cijfer dat { $meaning-text } ({ $indicator }, { $period })
import-flag-provisional = voorlopig is
import-flag-revised-provisional = nader voorlopig is
import-flag-e = volgens de bron een schatting is
import-flag-b = na een breuk in de reeks komt
import-flag-r = herzien is
import-flag-u = volgens de bron weinig betrouwbaar is
import-flag-d = een andere definitie heeft
import-flag-other = van de bron het teken ‘{ $flag }’ kreeg
import-note-flag = bij de bron met het teken ‘{ $flag }’
import-other-respondents-help = Dit percentage kan niet de uitkomst zijn van de { $n } mensen die bij het eerdere cijfer staan. Zet in het bestand hoeveel mensen antwoord gaven.
