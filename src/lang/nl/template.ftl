### ivp export --template: de werkmap om in te vullen, en wat er bij het inlezen van terugkomt

template-missing = Geen cijfer want
template-instruction =
    Vul de witte cellen in. Weet u een cijfer (nog) niet, laat de cel dan leeg.
    Komt er geen cijfer, schrijf dan de reden onder ‘Geen cijfer want’.
    Bewaar dit bestand en lees het in met: ivp import invullen.xlsx
template-actions = Acties { $year }
template-actions-instruction =
    Werk de witte cellen bij. Wat hetzelfde blijft, laat u staan.
    Wat u onder ‘Toelichting’ schrijft, komt met de datum van vandaag in het logboek van de actie.
    Bewaar dit bestand en lees het in met: ivp import invullen.xlsx
template-action-title = Titel
template-action-goal = Doelstelling
template-action-state = Stand
template-action-result = Resultaat
template-action-spent = Besteed
template-action-end = Einde
template-action-log = Toelichting
template-action-name = Actie
template-texts = Teksten { $year }
template-texts-instruction =
    Schrijf uw antwoord onder ‘Uw tekst’. Wat u nog niet weet, laat u leeg.
    De cijfers ernaast zijn die van de evaluatie.
    Bewaar dit bestand en lees het in met: ivp import invullen.xlsx
template-text-question = Vraag
template-text-was = Was
template-text-now = Nu
template-text-wanted = Streefwaarde
template-text-judged = Oordeel
template-text-answer = Uw tekst
template-text-name = Sleutel
template-ask-summary = Wat moet de raad van { $year } weten? (samenvatting)
template-ask-interpretation = { $title }: wat betekenen de cijfers samen? (duiding)
template-ask-adjustment = { $title }: wat gaat er veranderen? (bijsturing)
template-ask-indicator = { $title }: wat betekent dit cijfer? (duiding)

help-export-partner = Met --template: alleen wat deze partner levert, met de acties waaraan hij meewerkt.
help-due-partner = Alleen wat deze partner nog moet leveren of doen.
export-for-template = ‘--for’ hoort bij --template
export-for-template-help = Typ bijvoorbeeld: ivp export --template --for politie -o politie.xlsx
cli-unknown-partner = Partner ‘{ $partner }’ staat niet in partners.toml
cli-no-partners = In partners.toml staat nog geen partner.

returned-copy = Overgeslagen: het blad ‘{ $sheet }’. Het is een kopie van een blad dat wel is gelezen.
returned-bad-action = Blad ‘{ $sheet }’, rij { $row }: er is geen actie ‘{ $text }’
returned-bad-state = Blad ‘{ $sheet }’, rij { $row }: ‘{ $text }’ is geen stand. Kies gepland, gestart, afgerond, vertraagd of vervallen ({ $name }).
returned-bad-spent = Blad ‘{ $sheet }’, rij { $row }: ‘{ $text }’ is geen bedrag ({ $name })
returned-bad-end = Blad ‘{ $sheet }’, rij { $row }: ‘{ $text }’ is geen periode. Schrijf bijvoorbeeld 2026-Q4 ({ $name }).
returned-bad-text = Blad ‘{ $sheet }’, rij { $row }: onder ‘Sleutel’ staat ‘{ $text }’, en dat is geen tekst van een evaluatie
returned-no-key = Blad ‘{ $sheet }’, rij { $row }: u schreef er iets, maar de cel onder ‘{ $column }’ is leeg
returned-twice = Blad ‘{ $sheet }’, rij { $row }: ‘{ $text }’ staat er twee keer
returned-two-years = De teksten zijn van meer dan één jaar: { $years }
returned-adopted = De evaluatie over { $year } is vastgesteld; de teksten daarin zijn niet meer te veranderen
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
returned-action-log = toelichting
returned-texts = Teksten van { $year }: { $count ->
        [0] niets veranderd
        [one] 1 vastgelegd in { $path }
       *[other] { $count } vastgelegd in { $path }
    }

own-no-period = Rij { $line } van { $file }: bij ‘{ $indicator }’ staat { $text }, maar geen periode. Schrijf in cel { $cell } over welke periode het gaat, bijvoorbeeld 2025.
own-no-reason = Niet overgenomen: bij ‘{ $indicator }’ ({ $period }, rij { $line }) staat ‘{ $text }’ en geen cijfer. Komt er geen cijfer, schrijf dan de reden onder ‘Geen cijfer want’, of typ: ivp record { $name } --period { $period } --missing "REDEN"
own-remark-alone = Niet overgenomen: de opmerking bij ‘{ $indicator }’ ({ $period }, rij { $line }) staat er zonder cijfer. Komt er geen cijfer, schrijf haar dan onder ‘Geen cijfer want’.
own-remark-changed = Niet overgenomen: de opmerking bij ‘{ $indicator }’ ({ $period }, rij { $line }). Het cijfer stond er al met een andere opmerking. Verander die in het bestand { $path }.
own-other-source = Rij { $line } van { $file }: ‘{ $text }’ is geen bron van ‘{ $indicator }’ ({ $period }). Kies: { $sources }.
own-no-sample = Rij { $line } van { $file }: bij ‘{ $indicator }’ ({ $period }) staat ‘{ $count }’ als aantal respondenten. Dat hoort alleen bij een percentage of rapportcijfer; maak de cel leeg.
own-empty-sample = Rij { $line } van { $file }: bij ‘{ $indicator }’ ({ $period }) is het aantal respondenten 0. Weet u het niet, laat de cel dan leeg.
