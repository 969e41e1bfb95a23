### ivp followup

help-followup = Wat aan de raad of een ander is beloofd: toezeggingen, moties, aanbevelingen en bijsturingen.
help-followup-usage = ivp followup OPDRACHT [opties]
help-followup-more = Uitleg over een opdracht: ivp followup add --help
help-followup-list = Wat er openstaat en wat is afgedaan; wat te laat is, staat bovenaan.
help-followup-list-usage = ivp followup list [opties]
help-followup-list-open = Alleen wat nog openstaat.
help-followup-list-format = De vorm van het overzicht.
help-followup-add = Leg een toezegging, motie of aanbeveling vast.
help-followup-add-usage = ivp followup add NAAM --kind SOORT --text TEKST --body ORGAAN --due PERIODE [opties]
help-followup-add-more =
    Voorbeeld:
        ivp followup add motie-verlichting --kind motie --text "Meer licht in het park"
            --body raad --due 2026-Q4 --priority jeugd --reference "M 2026-12"
    Wat een vastgestelde evaluatie bij ‘bijsturing’ zegt, staat er vanzelf bij.
help-followup-add-id = Een korte naam, bijvoorbeeld motie-verlichting.
help-followup-add-kind = De soort: toezegging, motie, aanbeveling of bijsturing.
help-followup-add-text = Wat er is toegezegd, gevraagd of geadviseerd.
help-followup-add-date = De datum waarop dat was; zonder deze optie vandaag.
help-followup-add-body = Aan wie: raad, college of burgemeester.
help-followup-add-due = De periode waarin het klaar moet zijn.
help-followup-add-lead = De trekker.
help-followup-add-reference = Het kenmerk van de motie of brief.
help-followup-add-goal = De doelstelling waarover het gaat.
help-followup-add-indicator = De indicator waarover het gaat.
help-followup-add-priority = De prioriteit waarover het gaat.
help-followup-add-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-followup-add-commit = Leg het bestand daarna vast in git.
help-followup-set = Werk er een bij: afgedaan, vervallen, het resultaat of een latere datum.
help-followup-set-usage = ivp followup set NAAM [opties]
help-followup-set-more =
    Voorbeelden:
        ivp followup set motie-verlichting --state afgedaan --result "Acht lantaarns erbij"
        ivp followup set motie-verlichting --due 2027-Q1
help-followup-set-id = De naam, zoals ivp followup list die noemt.
help-followup-set-kind = De soort: toezegging, motie, aanbeveling of bijsturing.
help-followup-set-text = Wat er is toegezegd, gevraagd of geadviseerd.
help-followup-set-date = De datum waarop dat was.
help-followup-set-body = Aan wie: raad, college of burgemeester.
help-followup-set-due = De periode waarin het klaar moet zijn.
help-followup-set-lead = De trekker.
help-followup-set-reference = Het kenmerk van de motie of brief.
help-followup-set-goal = De doelstelling waarover het gaat.
help-followup-set-indicator = De indicator waarover het gaat.
help-followup-set-priority = De prioriteit waarover het gaat.
help-followup-set-state = De stand: open, afgedaan of vervallen.
help-followup-set-result = Wat ervan kwam.
help-followup-set-evidence = Het bestand in de map van het plan, of het webadres, waaruit dat blijkt.
help-followup-set-clear = Maak leeg wat deze optie vult, bijvoorbeeld --clear lead; mag meer dan één keer.
help-followup-set-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-followup-set-commit = Leg het bestand daarna vast in git.
help-value-date = DATUM
help-value-body = ORGAAN
help-value-due = PERIODE
help-value-reference = KENMERK
help-value-priority = NAAM
fol-head = Toezeggingen, moties en aanbevelingen · { $plan } · { $date }
fol-late = Te laat ({ $count })
fol-open = Open ({ $count })
fol-settled = Afgedaan of vervallen ({ $count })
fol-what = { $kind } ‘{ $text }’
fol-to-on = aan: { $body }, { $date }
fol-to = aan: { $body }
fol-of-evaluation = uit de evaluatie over { $year }
fol-reference = kenmerk { $reference }
fol-lead = trekker: { $lead }
fol-about = over: { $about }
fol-stands-late = had uiterlijk { $due-when } afgedaan moeten zijn
fol-stands-unanswered = de evaluatie over { $year } zegt niet wat ervan kwam
fol-stands-open = uiterlijk { $due-when }
fol-stands-settled = { $state }: { $result }
fol-in-draft = uitkomst in concept (evaluatie over { $year })
fol-stands-bare = { $state }, zonder dat er staat wat ervan kwam
fol-evidence = bewijs: { $evidence }
fol-incomplete = Het plan heeft fouten: er kunnen toezeggingen, moties of aanbevelingen ontbreken. Zie onderaan of typ: ivp check
fol-column-kind = Soort
fol-column-what = Wat
fol-column-origin = Waarvandaan
fol-column-standing = Stand
fol-none = Er zijn nog geen toezeggingen, moties of aanbevelingen vastgelegd. Begin met: ivp followup add NAAM --kind SOORT --text TEKST --body ORGAAN --due PERIODE
fol-none-open = Er staat niets open.
fol-written = Vastgelegd: { $kind } ‘{ $text }’ ({ $name }), in { $path }, regel { $line }:
fol-would-write = Zou worden vastgelegd: { $kind } ‘{ $text }’ ({ $name }), in { $path }, regel { $line }:
fol-unchanged = Niets te wijzigen: zo staat { $kind } ‘{ $text }’ ({ $name }) al in { $path }, regel { $line }.
fol-next-open = Staat open tot en met { $due-text } en staat tot dan in ivp due. Is het afgedaan, typ dan: ivp followup set { $name } --state afgedaan --result "…"
fol-next-late = Had uiterlijk { $due-when } afgedaan moeten zijn. Is het afgedaan, typ dan: ivp followup set { $name } --state afgedaan --result "…"
fol-next-settled = Komt in de evaluatie over { $year }. Meld het aan: { $body }.
fol-next-settled-council = Komt in de evaluatie over { $year }. Laat het de raad ook weten.
fol-commit-added = Toezegging, motie of aanbeveling vastgelegd: { $name }
fol-commit-changed = Toezegging, motie of aanbeveling bijgewerkt: { $name }
fol-written-not-committed = Het staat in { $path }, maar is niet in git vastgelegd. { $why }
fol-name = ‘{ $name }’ is geen korte naam
fol-name-help = Typ een korte naam van kleine letters, cijfers en streepjes, bijvoorbeeld motie-verlichting.
fol-kind-help = Typ de soort erachter: --kind toezegging, motie, aanbeveling of bijsturing.
fol-text-help = Typ wat er is toegezegd, gevraagd of geadviseerd: --text "…".
fol-body-help = Typ aan wie: --body raad, college of burgemeester.
fol-due-help = Typ voor wanneer: --due 2026-Q4.
fol-day-help = Typ een dag, bijvoorbeeld --date { $day }.
fol-nothing-asked-help = Bijvoorbeeld: --state afgedaan --result "…", of --due 2027-Q1
fol-unknown = Er is geen toezegging, motie of aanbeveling ‘{ $name }’
fol-unknown-none-help = Een nieuwe legt u vast met: ivp followup add { $name } --kind SOORT --text TEKST --body ORGAAN --due PERIODE
fol-is-adjustment = ‘{ $name }’ is een bijsturing uit de evaluatie over { $year }; wat ervan kwam, staat in de evaluatie van het jaar erna
fol-is-adjustment-help = Vul in { $file } onder [priority.{ $priority }] in: previous = "…"
fol-is-adjustment-start-help = Typ ivp evaluate { $next } --start. Vul daarna in { $file } onder [priority.{ $priority }] in: previous = "…"
fol-already-there = ‘{ $name }’ bestaat al (regel { $line } van followups.toml)
fol-already-there-help = Kies een andere naam, of werk hem bij met ivp followup set { $name }
fol-inline = Niets vastgelegd: in followups.toml staat alles als lijst tussen haken
fol-inline-help = Zet elk onderdeel onder een kopregel [[followup]]
fol-file-has-errors = Niets vastgelegd: followups.toml heeft fouten. Herstel die eerst.
fol-refused = Niets vastgelegd: met deze wijziging zou het plan ongeldig zijn
