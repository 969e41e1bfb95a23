### ivp evaluate en het stuk dat daaruit komt

evaluation-title = Evaluatie { $year } integraal veiligheidsplan { $municipality }
evaluation-draft = Concept, met de cijfers bekend op { $date }
evaluation-adopted = Met de cijfers bekend op { $date }
evaluation-adopted-by = Vastgesteld door: { $body }
evaluation-noted-by = Ter kennis gebracht aan: { $body }
evaluation-summary = Samenvatting
evaluation-summary-more = lees verder
evaluation-summary-whole = Samenvatting, volledig
evaluation-no-causation = Uitvoering en effect staan naast elkaar. Dat een cijfer stijgt of daalt, komt door veel factoren; de aanpak is er één van.
evaluation-promised = Wat is toegezegd, en wat kwam ervan?
evaluation-promised-counts =
    { $count ->
        [one] Voor { $year } stond één toezegging, motie, aanbeveling of bijsturing open
       *[other] Voor { $year } stonden { $count } toezeggingen, moties, aanbevelingen en bijsturingen open
    }: { $done } afgedaan, { $lapsed } vervallen, { $open } nog open.
evaluation-promised-open = nog open, uiterlijk { $due-when }
evaluation-promised-unanswered = wat ervan kwam, is nog niet gezegd
evaluation-done = Wat hebben we gedaan?
evaluation-seen = Wat zien we?
evaluation-interpretation = Duiding
evaluation-adjustment = Bijsturing
evaluation-promises = Frequentieafspraken: { $priority }
evaluation-no-actions = Nog geen actie in een uitvoeringsplan: { $names }
evaluation-references = ter vergelijking: { $figures }
evaluation-parts = waarvan { $figures }
evaluation-about = Waarover het gaat
evaluation-was = Was
evaluation-now = Nu
evaluation-more-bad = Ook niet goed: { $names }.
evaluation-well = Gaat goed ({ $shown } van { $count })
evaluation-expected = nu verwacht: { $expected }
evaluation-previous = daarvoor { $figure } ({ $period })
evaluation-unmeasured = Nog niet gemeten: { $names }
evaluation-promise = Afspraak
evaluation-periods = Per periode
evaluation-promises-unknown = Frequentieafspraken waarvan nog niets is vastgelegd: { $names }
evaluation-results = → Wordt beoordeeld op de indicator: { $names }
evaluation-assumed = Lezingen van de opsteller, en niet de tekst van de raad:
evaluation-charts = In de grafieken is een streep met een kop en een voet de marge van een cijfer, de stippellijn het verwachte verloop en de ruit de streefwaarde.
evaluation-idle =
    { $count ->
        [one] Voor één doelstelling is nog geen actie gepland; die staat bij de prioriteit.
       *[other] Voor { $count } doelstellingen is nog geen actie gepland; die staan bij de prioriteiten.
    }
evaluation-figures = Cijfers
evaluation-figures-caption = Alle cijfers
unknown-more =
    { $count ->
        [one] en nog één
       *[other] en nog { $count }
    }
unsaid-unmeasured = { $count } nog nooit gemeten
unsaid-overdue = { $count } zonder het laatste cijfer
unsaid-no-baseline = { $count } zonder nulmeting
unsaid-no-target = { $count } zonder streefwaarde
unsaid-not-comparable = { $count } niet met de nulmeting te vergelijken
unsaid-no-target-year = { $count } zonder cijfer over het jaar van de streefwaarde
unsaid-no-reference = { $count } zonder cijfer om mee te vergelijken
unsaid-withheld = { $count } niet openbaar
evaluation-open-ends = Wat meegaat naar het uitvoeringsplan { $year }
evaluation-no-indicators = Deze prioriteit heeft geen effectindicatoren.
evaluation-other-actions = Overige acties
evaluation-voices = Wat partners zeiden
evaluation-lacking = Nog in te vullen
evaluation-missing-summary = De samenvatting ontbreekt.
evaluation-missing-interpretation = De duiding ontbreekt.
evaluation-missing-adjustment = De bijsturing ontbreekt.
evaluation-missing-reading = De duiding over { $year } ontbreekt van:
evaluation-portfolio = portefeuillehouder: { $holder }
evaluation-money = budget { $budget }, besteed { $spent }
evaluation-money-budget = budget { $budget }
evaluation-money-spent = besteed { $spent }
evaluation-money-over = over { $first }–{ $last }: { $money }
evaluation-action-elsewhere = { $title } ({ $state }): staat bij ‘{ $goal }’
evaluation-start = Er moet nog iets worden ingevuld. Typ ivp evaluate { $year } --start om het bestand daarvoor te maken.
evaluation-fill-in = In evaluations/{ $year }.toml moet nog iets worden ingevuld.
evaluation-strict =
    { $count ->
        [one] In de evaluatie van { $year } ontbreekt nog één duiding.
       *[other] In de evaluatie van { $year } ontbreken nog { $count } duidingen.
    }
evaluation-strict-previous =
    In de evaluatie van { $year } ontbreekt nog: { $count ->
        [0] {""}
        [one] één duiding, en{" "}
       *[other] { $count } duidingen, en{" "}
    }{ $previous ->
        [one] bij één prioriteit
       *[other] bij { $previous } prioriteiten
    } wat er van de bijsturing uit het jaar ervoor kwam.
evaluation-method-text = Beoordeeld is de stand op 31 december { $year }, met de cijfers die bekend waren op { $date }. De verwachte waarde ligt op de rechte lijn van nulmeting naar streefwaarde.
missing-summary = de samenvatting
missing-interpretation =
    { $count ->
        [one] de duiding van de prioriteit { $names }
       *[other] de duiding van de prioriteiten { $names }
    }
missing-reading = de duiding van: { $names }
missing-figure =
    { $count ->
        [one] het cijfer van: { $names }
       *[other] de cijfers van: { $names }
    }
missing-adjustment =
    { $count ->
        [one] de bijsturing van de prioriteit { $names }
       *[other] de bijsturing van de prioriteiten { $names }
    }
missing-previous = wat er kwam van de bijsturing uit de vorige evaluatie bij: { $names }

# Een stuk als Word-document
docx-contents = Inhoud
docx-page = pagina { $page } van { $pages }
docx-table = Tabel
docx-table-caption = Tabel { $number }: { $caption }
docx-table-columns = Kolommen: { $columns }
docx-figure = Figuur
docx-figure-caption = Figuur { $number }: { $caption }
docx-no-picture = De grafiek ‘{ $caption }’ kon niet worden getekend.
docx-style-missing = Nog in te vullen
docx-style-picture = Grafiek
docx-style-between = Tussen grafieken
docx-style-detail = Bijzonderheid in tabel
docx-style-cell = Tekst in tabel
docx-style-table = Tabel met koppen

evaluation-revision = Cijfers en teksten volgens versie { $revision } van het plan
evaluation-side-by-side = Uitvoering en effect per prioriteit
evaluation-asked = Gevraagd besluit
evaluation-no-goals = Deze prioriteit heeft geen doelstellingen.
evaluation-effects-of = Effectindicatoren: { $priority }
evaluation-performances-of = Overige prestatie-indicatoren: { $priority }
evaluation-caveats = Wat deze cijfers niet kunnen zeggen:
evaluation-all-figures = Bijlage: alle cijfers
evaluation-figure = Cijfer
evaluation-remark = Opmerking
asked-adopt = Het college: de evaluatie over { $year } vaststellen.
asked-note = De raad: kennisnemen van de evaluatie over { $year }.
asked-adjust = De bijsturing voor { $year } bespreken bij: { $names-text }.
asked-money = Besluiten over het gevraagde extra geld: { $amount }.
asked-open-ends = { $count ->
    [one] Eén actie die niet is afgerond, meenemen in het uitvoeringsplan { $year }.
   *[other] { $count } acties die niet zijn afgerond, meenemen in het uitvoeringsplan { $year }.
}
asked-nothing = Er wordt geen besluit gevraagd: deze evaluatie is vastgesteld en ter kennis gebracht.
account-judging = Hoe is beoordeeld
account-level = Een indicator is ‘op koers’ als ten minste { $on-track } van de verwachte weg is afgelegd, ‘let op’ vanaf { $at-risk }, en daaronder ‘loopt achter’. Is het cijfer slechter dan de nulmeting en is dat meer dan toeval, dan heet het ‘verslechtert’. Is het streefjaar voorbij, dan telt alleen of de streefwaarde is gehaald.
account-promises = Een frequentieafspraak is nagekomen als het afgesproken aantal in de periode is vastgelegd. Is er niets vastgelegd, dan heet dat ‘niet vastgelegd’: het bewijst niet dat er niets is gedaan.
account-goals = Een doelstelling wordt beoordeeld op haar acties en afspraken, en een beloofd resultaat op de indicator. Oordeelt de gemeente zelf anders, dan staan beide oordelen er.
account-margins = Marges en kleine aantallen
account-margins-text = Percentages uit een steekproef hebben een marge van 95% (Wilson); verschillen zijn getoetst met het interval van Newcombe. Van reeksen met zes of meer eerdere cijfers is bekend wat niet ongewoon is; van andere aantallen is getoetst of het verschil toeval kan zijn, ruimer dan bij zuiver toeval, omdat zulke aantallen meer schommelen. ‘Dit verschil kan toeval zijn’ betekent dat de toets dat niet uitsluit. Onder een beginaantal van { $small } staat er geen percentage bij: één of twee gevallen zijn dan al veel procenten.
account-unknown = Wat niet te zeggen is
unknown-unmeasured = Nog nooit gemeten ({ $count }): { $names }
unknown-overdue = Het laatste cijfer dat er had moeten zijn, ontbreekt ({ $count }): { $names }
unknown-no-baseline = Zonder nulmeting; de verandering is niet te zeggen ({ $count }): { $names }
unknown-no-target = Zonder streefwaarde; of dit goed genoeg is, is niet te zeggen ({ $count }): { $names }
unknown-not-comparable = Niet met de nulmeting te vergelijken ({ $count }): { $names }
unknown-no-target-year = Zonder cijfer over het jaar van de streefwaarde ({ $count }): { $names }
unknown-no-reference = Zonder cijfer van de regio waarmee wordt vergeleken ({ $count }): { $names }
unknown-withheld = Niet openbaar, dus zonder oordeel ({ $count }): { $names }
unknown-by-chance = De verandering kan toeval zijn ({ $count }): { $names }
account-revisions = Herziene cijfers
account-no-revisions = Na { $date } zijn geen cijfers herzien.
account-revised-inside = Na { $date } zijn ook cijfers herzien die niet openbaar zijn.
account-revised-since = Cijfers die na { $date } zijn herzien
account-was = Was
account-is = Is
account-reason = Waarom en wanneer
account-settled = definitief geworden
account-sources = Bronnen
account-table = tabel { $table }
account-licence = licentie { $licence }

evaluation-no-docx = Het Word-document kon niet worden gemaakt: { $reason }
evaluation-no-revision = Versie { $revision }, waarop deze evaluatie rust, is hier niet te vinden. Gelezen is het plan zoals het nu is; de cijfers kunnen anders zijn dan in het stuk van toen.
evaluation-broken-revision = Het plan in versie { $revision } is niet te lezen. Gelezen is het plan zoals het nu is.
evaluation-plan-changed = Gemaakt van het plan in versie { $revision }. Sindsdien is het plan gewijzigd: met het plan van nu zou dit stuk anders zijn.
evaluation-as-sent = Dit stuk is gelijk aan het verzonden stuk ({ $path }).
evaluation-not-as-sent = Dit stuk is niet gelijk aan het verzonden stuk ({ $path }): het plan, de teksten of de versie van ivp is sindsdien veranderd.
