### ivp export --template: de werkmap om in te vullen, en wat er bij het inlezen van terugkomt

template-missing = Geen cijfer want
template-instruction =
    Vul de witte cellen in. Weet u een cijfer (nog) niet, laat de cel dan leeg.
    Komt er geen cijfer, schrijf dan de reden onder ‘Geen cijfer want’.
template-then-import = Bewaar dit bestand en lees het in met: ivp import { $file }
template-then-send = Stuur dit bestand, als het is ingevuld, terug naar { $owner }.
template-actions = Acties { $year }
template-actions-instruction =
    Werk de witte cellen bij. Wat hetzelfde blijft, laat u staan.
    Wat u onder ‘Toelichting’ schrijft, komt met de datum van vandaag in het logboek van de actie.
template-action-title = Titel
template-action-goal = Doelstelling
template-action-state = Stand
template-action-result = Resultaat
template-action-spent = Besteed
template-action-end = Einde
template-action-portfolio = Portefeuillehouder
template-action-hours = Uren
template-action-log = Toelichting
template-action-name = Actie
template-texts = Teksten { $year }
template-texts-instruction =
    Schrijf uw antwoord onder ‘Uw tekst’. Wat u nog niet weet, laat u leeg.
    De cijfers ernaast zijn die van de evaluatie.
template-text-question = Vraag
template-text-was = Was
template-text-now = Nu
template-text-wanted = Streefwaarde
template-text-judged = Oordeel
template-text-answer = Uw tekst
template-text-name = Sleutel
template-issued = Zoals uitgegeven
template-ask-summary = Wat moet de raad van { $year } weten? (samenvatting)
template-ask-interpretation = { $title }: wat betekenen de cijfers samen? (duiding)
template-ask-adjustment = { $title }: wat gaat er veranderen? (bijsturing)
template-ask-previous = { $title }: wat is er gekomen van de bijsturing uit de vorige evaluatie? (vorige bijsturing)
template-ask-indicator = { $title }: wat betekent dit cijfer? (duiding)

help-export-partner = Met --template: alleen wat deze partner levert, met de acties waaraan hij meewerkt.
help-due-partner = Alleen wat deze partner nog moet leveren of doen.
export-for-template = ‘--for’ hoort bij --template
export-for-template-help = Typ bijvoorbeeld: ivp export --template --for politie -o politie.xlsx
cli-unknown-partner = Partner ‘{ $partner }’ staat niet in partners.toml
cli-no-partners = In partners.toml staat nog geen partner.

returned-copy = Overgeslagen: het blad ‘{ $sheet }’. Het is een kopie van een blad dat wel is gelezen.
returned-bad-action = { $at }: er is geen actie ‘{ $text }’. Zet er de naam terug die er stond, zoals ivp action list hem noemt.
returned-which-action = { $at }: er is geen actie ‘{ $text }’. Bedoelt u { $names }?
returned-bad-state = { $at }: ‘{ $text }’ is geen stand ({ $name }). Kies uit: { $states }.
returned-left-out = Niet ingelezen: wat op de bladen met acties en teksten is ingevuld. Lees daarvoor het bestand in zonder --indicator en --reference.
returned-changed-since = { $at }: u schreef ‘{ $text }’, maar sinds deze werkmap is gemaakt, is dat in het plan ‘{ $now }’ geworden. Schrijf dat in de cel om het zo te laten, of maak een nieuwe werkmap (ivp export --template) en schrijf uw antwoord daarin.
returned-emptied-since = { $at }: u schreef ‘{ $text }’, maar sinds deze werkmap is gemaakt, is dat in het plan weggehaald. Maak de cel leeg, of maak een nieuwe werkmap (ivp export --template) en schrijf uw antwoord daarin.
returned-bad-spent = { $at }: ‘{ $text }’ is geen bedrag ({ $name }). Schrijf alleen het getal, bijvoorbeeld 2450.
returned-bad-hours = { $at }: ‘{ $text }’ is geen aantal uren ({ $name }). Schrijf alleen het getal, bijvoorbeeld 40.
returned-bad-end = { $at }: ‘{ $text }’ is geen periode ({ $name }). { $want }
returned-bad-text = { $at }: ‘{ $text }’ is geen sleutel van een tekst. Zet terug wat er stond; een nieuwe werkmap maakt u met ivp export --template.
returned-no-key = { $at }: de cel onder ‘{ $column }’ is leeg, en in die rij staat wel iets. Zet terug wat er stond.
returned-twice = { $at }: ‘{ $text }’ staat er twee keer. Laat één rij staan.
returned-hidden = Niet ingelezen: op blad ‘{ $sheet }’ staat in rij { $row } iets nieuws dat verborgen is. Typ --hidden om het ook in te lezen.
returned-two-years = De teksten zijn van meer dan één jaar: { $years }. Laat die van één jaar staan.
returned-adopted = De evaluatie over { $year } is vastgesteld; de teksten daarin zijn niet meer te veranderen
returned-adopted-cells = De evaluatie over { $year } is vastgesteld; de teksten daarin zijn niet meer te veranderen (blad ‘{ $sheet }’, cel { $cells-text }). Haal dat blad weg, en maak een nieuwe werkmap voor het volgende jaar.
returned-adopted-help = Er is niets vastgelegd. Haal het blad met teksten weg, en maak een nieuwe werkmap voor het volgende jaar.
returned-inline = Een van de acties van { $year } staat in het bestand op één regel; daar is niets achter te zetten
returned-inline-help = Zet de actie in een blok dat begint met { $header } en typ de opdracht opnieuw.
returned-refused = Niets vastgelegd: met deze acties en teksten zou het plan ongeldig zijn
returned-actions = Acties: { $count ->
        [0] niets veranderd
        [one] 1 bijgewerkt
       *[other] { $count } bijgewerkt
    }
returned-action = {"  "}{ $title } ({ $name }): { $changed }
returned-action-state = stand
returned-action-result = resultaat
returned-action-spent = besteed
returned-action-end = einde
returned-action-portfolio = portefeuillehouder
returned-action-hours = uren
returned-action-log = toelichting
returned-texts = Teksten van { $year }: { $count ->
        [0] niets veranderd
        [one] 1 vastgelegd in { $path }
       *[other] { $count } vastgelegd in { $path }
    }

own-no-period = { $at }: bij ‘{ $indicator }’ staat { $text }, maar geen periode. Schrijf in cel { $cell } over welke periode het gaat, bijvoorbeeld 2025.
own-bad-period = { $at }: ‘{ $text }’ is geen periode. { $want }
own-not-begun = { $at }: { $period } begint pas op { $start }, dus daarover is er nog geen cijfer ({ $indicator }). Verbeter de periode.
own-no-such-indicator = { $at }: er is geen indicator ‘{ $text }’. De namen staan achteraan in de werkmap van ivp export --template.
own-which-indicator = { $at }: er is geen indicator ‘{ $text }’. Bedoelt u { $names }?
own-twice = { $at }: bij ‘{ $indicator }’ staan twee cijfers voor { $period } (regel { $other } en { $line }). Laat er één staan.
own-which-source = { $at }: ‘{ $indicator }’ heeft meer dan één bron, en er staat er geen bij ({ $period }). Kies: { $sources }. Geldt er één voor alle cijfers, typ die dan met --source.
own-no-parts = { $at }: ‘{ $indicator }’ ({ $period }) heeft geen uitsplitsing, en als deel staat er ‘{ $text }’. Maak de cel leeg.
own-bad-part = { $at }: ‘{ $text }’ is geen deel van ‘{ $indicator }’ ({ $period }). Kies: { $parts }.
own-no-reason = Niet overgenomen: bij ‘{ $indicator }’ ({ $period }, rij { $line }) staat ‘{ $text }’ en geen cijfer. Komt er geen cijfer, schrijf dan de reden onder ‘Geen cijfer want’, of typ: ivp record { $name } --period { $period } --missing "REDEN"
own-remark-alone = Niet overgenomen: de opmerking bij ‘{ $indicator }’ ({ $period }, rij { $line }) staat er zonder cijfer. Komt er geen cijfer, schrijf haar dan onder ‘Geen cijfer want’.
own-remark-changed = Niet overgenomen: de opmerking bij ‘{ $indicator }’ ({ $period }, rij { $line }). Het cijfer stond er al met een andere opmerking. Verander die in het bestand { $path }.
own-other-source = { $at }: ‘{ $text }’ is geen bron van ‘{ $indicator }’ ({ $period }). Kies: { $sources }.
own-no-sample = { $at }: bij ‘{ $indicator }’ ({ $period }) staat ‘{ $count }’ als aantal respondenten. Dat hoort alleen bij een percentage of rapportcijfer; maak de cel leeg.
own-empty-sample = { $at }: bij ‘{ $indicator }’ ({ $period }) is het aantal respondenten 0. Weet u het niet, laat de cel dan leeg.
