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
import-sheets =
    Typ --sheet met een van:
    { $names }
import-bad-range = ‘{ $range }’ is geen reeks cellen; typ bijvoorbeeld --range A3:F20
import-fractions = Wat er bij ‘{ $indicator }’ staat, is hoogstens 1; of dat 1% of 100% is, is niet te zien
import-fractions-help = Zet in het bestand een procentteken achter deze cijfers, zoals u ze bedoelt: 9,5%. Een werkmap van een oudere soort slaat u eerst op als CSV.
import-unit = Let op: de bron geeft ‘{ $indicator }’ in ‘{ $unit }’; de cijfers zijn overgenomen zoals zij er staan.
import-without-period = Niet ingelezen, want zonder periode: { $names }
import-reference-needs = Typ bij --reference ook --indicator en --region: voor welke indicator en van welk gebied
import-note-table = tabel { $table }
import-note-unit = eenheid in de bron: { $unit }
import-note-fives = in de bron zijn alle aantallen veelvouden van 5
import-twice = { $file } heeft twee cijfers voor { $period } (regel { $other } en { $line }); er is niets vastgelegd
import-working = Cijfers toetsen
import-status = {"  "}{ $period }  { $value }  zelfde cijfer, andere status of ander aantal respondenten: opgenomen als correctie
import-other-status = {"  "}{ $period }  { $value }  zelfde cijfer, andere status of ander aantal respondenten: niet overgenomen
import-binary = { $file } is geen tekst en geen werkmap
import-no-columns = In { $file } is geen tabel met perioden te herkennen
import-for-whom = Voor welke indicator zijn de cijfers in { $file }?
import-for-whom-help = Typ: ivp import { $file } --indicator NAAM. Of zet het voortaan bij de indicator: import = {"{"} table = "…" {"}"}
import-no-region = { $region } komt in { $file } niet voor
import-no-region-help = Typ het gebied zoals het in het bestand staat: --region "…"
import-bad-period = Regel { $line } van { $file }: ‘{ $text }’ is geen periode; er is niets vastgelegd
import-bad-source = Regel { $line } van { $file }: ‘{ $text }’ is geen bron uit sources.toml ({ $indicator }, { $period })
import-bad-n = Regel { $line } van { $file }: ‘{ $text }’ is geen aantal respondenten ({ $indicator }, { $period })
import-no-indicator = Regel { $line } van { $file }: er staat niet bij om welke indicator het gaat; er is niets vastgelegd
import-bad-cell-help = Verbeter de regel in het bestand en typ de opdracht opnieuw.
import-where-help = Typ de kop van de kolom, een is-teken en wat eronder staat: --where "Leeftijd=Totaal"
import-period-help = Typ een jaar, kwartaal, maand of dag: 2025, 2025-Q1, 2025-03 of 2025-03-12
import-about = {"  "}{ $about }
import-not-ours = In { $file } staan geen cijfers van { $own }, wel van: { $places }; er is niets vastgelegd
import-not-ours-help =
    Wilt u vergelijken met { $other }, typ dan: { $command } --reference --region { $typed }
    Zijn het toch de cijfers van { $own }, typ dan: { $command }{ $region } --own
import-no-place = In { $file } staat niet over welke plaats de cijfers gaan; er is niets vastgelegd
import-no-place-help = Zijn het de cijfers van { $own }, typ dan: { $command } --own
import-which-place = In { $file } staat onder ‘{ $header }’ meer dan één plaats die { $own } kan zijn, of een naam die meer plaatsen hebben; er is niets vastgelegd
import-other-place = { $file } noemt bij deze cijfers een andere plaats: onder ‘{ $header }’ staat ‘{ $value }’; er is niets vastgelegd
import-other-place-help = Zijn het toch de cijfers van { $own }, typ dan: { $command } { $option }
import-one-of-region = { $file } heeft cijfers van { $name }, en niet van de regio als geheel; er is niets vastgelegd
import-one-of-region-help =
    Leg ze vast per gemeente. Zet daarvoor bij de indicator: breakdown = {"{"} title = "Gemeente", parts = [{"{"} id = "…", region = "{ $name }" {"}"}] {"}"}
import-row-without-place = Regel { $line } van { $file } zegt niet over welke plaats zij gaat; er is niets vastgelegd
import-no-header = { $file } heeft geen kop ‘{ $header }’
import-no-value = In { $file } staat onder ‘{ $header }’ nergens ‘{ $value }’
import-which = In { $file } kunnen meer cijfers bedoeld zijn: zij verschillen in { $headers }; er is niets vastgelegd
import-choose =
    Typ de opdracht opnieuw, met de goede van deze keuzes erbij:
    { $choices }
import-no-columns-help = Gaat het hele bestand over één periode, typ dan bijvoorbeeld --period 2025.
import-no-period = { $file } heeft geen perioden van de lengte waarover deze indicator wordt gemeten
import-unknown-source = Bron ‘{ $source }’ staat niet in sources.toml
import-which-source = ‘{ $indicator }’ heeft meer dan één bron
import-which-source-help = Typ --source met een van: { $sources }
import-skipped-unknown = Overgeslagen: { $period } (regel { $line } van { $file }); het cijfer is onbekend of geheim
import-skipped-secret = Overgeslagen: { $period } (regel { $line } van { $file }); het cijfer is geheim
import-skipped-empty = Overgeslagen: { $period } (regel { $line } van { $file }); er is geen cijfer
import-skipped-nothing = Overgeslagen: { $period } (regel { $line } van { $file }); niets, of minder dan de helft van de eenheid
import-unreadable = Regel { $line } van { $file }: ‘{ $text }’ is geen cijfer ({ $indicator }, { $period })
import-not-of-unit = Regel { $line } van { $file }: ‘{ $text }’ past niet bij de eenheid van ‘{ $indicator }’ ({ $period })
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
import-topics-help =
    Typ --topic met een van:
    { $topics }
import-new = {"  "}{ $period }  { $value }  nieuw
import-same = {"  "}{ $period }  { $value }  stond er al
import-corrects = {"  "}{ $period }  { $value }  correctie van { $old }
import-differs = {"  "}{ $period }  { $value }  anders dan { $old }, niet overgenomen
import-other-respondents-help = Dit percentage kan niet de uitkomst zijn van de { $n } mensen die bij het eerdere cijfer staan. Zet in het bestand hoeveel mensen antwoord gaven.
