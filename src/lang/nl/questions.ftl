### De vragen aan een terminal

# De vragen: wat u typt, staat erbij.
ask-explained = Typ uw antwoord en daarna Enter. Enter alleen: wat tussen [haken] staat. Vorige vraag: terug. Ophouden: stop. Uitleg: ?
ask-garbled = Dat is niet te lezen. Typ het opnieuw; wissen kan met Backspace, niet met de pijltjes.
ask-too-long = Dat is langer dan een scherm doorgeeft; het einde ontbreekt. Typ het korter, of zet de hele tekst later in het bestand.
ask-first = Dit is de eerste vraag; verder terug kan niet.
ask-empty = Hier is een antwoord nodig. Ophouden kan met: stop
ask-yes-no = ‘{ $typed }’ is geen ja of nee. Typ: ja of nee
ask-stopped = Gestopt. Er is niets geschreven.
ask-not-found = ‘{ $typed }’ is hier niet gevonden
ask-choose-help = Typ een nummer uit de lijst, of een paar woorden of letters uit de titel. De lijst nog eens: lijst. Alles: alles
ask-word-help = Typ een nummer uit de lijst, of wat erachter staat.
ask-more = En nog { $count }. Typ een woord uit de titel, of: alles
ask-due =
    { $count ->
        [0] Er wordt nu geen cijfer verwacht.
        [one] Er wordt 1 cijfer verwacht:
       *[other] Er worden { $count } cijfers verwacht; wat het langst wacht, staat bovenaan:
    }
ask-which = Van welke indicator hebt u een cijfer? Typ een woord uit de titel:
ask-which-due = Welk cijfer hebt u? Typ een nummer of een woord uit de titel
ask-which-next = Nu: { $what }. Enter, of een ander nummer of woord
ask-about = ‘{ $title }’
ask-no-earlier = Er is nog geen eerder cijfer.
ask-earlier = Eerder: { $figures }
ask-earlier-one = { $figure } ({ $period })
ask-earlier-part = { $figure } ({ $period }, { $part })
ask-usual = Niet ongewoon: { $low } tot { $high }
ask-part = Is het cijfer van het geheel of van een onderdeel?
ask-whole = het geheel
ask-period = Over welke periode gaat het cijfer?
ask-period-help = Typ een jaar (2025), halfjaar (2025-H1), kwartaal (2025-Q1), maand (2025-03), dag (2025-03-12) of schooljaar (2024/25).
ask-figure = Wat is het cijfer ({ $unit })?
ask-figure-yes-no = Wat is het antwoord: ja of nee?
ask-figure-help = Typ het getal, met een komma of een punt: 12 of 9,5. Voorlopig: 12*. Is er geen cijfer: n.v.t.
ask-figure-help-share = Typ het getal, met een komma of een punt: 12 of 9,5. Of teller en noemer: 8/10. Voorlopig: 12*. Is er geen cijfer: n.v.t.
ask-no-number = Typ alleen het getal, bijvoorbeeld 12 of 9,5. Is er geen cijfer: n.v.t.
ask-below = Het cijfer zelf is niet bekend. Typ n.v.t., en daarna als reden: minder dan { $number }
ask-above = Het cijfer zelf is niet bekend. Typ n.v.t., en daarna als reden: meer dan { $number }
ask-missing = Waarom is er geen cijfer? Typ de reden:
ask-n = Op hoeveel antwoorden of gevallen rust dit? (Enter: niet bekend)
ask-n-help = Typ hoeveel mensen antwoord gaven, of van hoeveel gevallen dit een deel is: 400. Met dat aantal is te zeggen hoe zeker het cijfer is.
ask-n-none = Antwoordde niemand, dan is er geen cijfer. Typ: terug, en daarna n.v.t.
ask-n-corrected = Bij het eerdere cijfer staan { $n } mensen, en die kunnen dit niet hebben gegeven. Hoeveel mensen gaven antwoord?
ask-source = Waar komt het cijfer vandaan? Typ het nummer of een woord
ask-source-new = Waar komt het cijfer vandaan? Typ een korte naam, bijvoorbeeld: politie
ask-corrects = Over { $period-text } staat er al een cijfer. Is dat fout, typ dan waarom; het oude blijft bewaard. Anders: terug
ask-read-back = U legt vast: ‘{ $title }’, { $period-text }: { $figure } (bron: { $source }).
ask-read-back-bare = U legt vast: ‘{ $title }’, { $period-text }: { $figure }.
ask-with-n = { $n } antwoorden of gevallen
ask-record = Vastleggen? Typ ja of nee
ask-record-doubt = Dit cijfer is ongewoon. Klopt het? Typ ja of nee
ask-not-recorded = Niets vastgelegd. Typ het goede cijfer, of: stop
ask-recorded = Vastgelegd in { $path }, regel { $line }.
ask-would-record = Zou worden vastgelegd in { $path }, regel { $line }.
ask-ended =
    { $count ->
        [0] Gestopt. Er is niets vastgelegd.
        [one] Gestopt. Er is 1 cijfer vastgelegd. Verder gaan: ivp record
       *[other] Gestopt. Er zijn { $count } cijfers vastgelegd. Verder gaan: ivp record
    }
ask-ended-dry = Gestopt. Er is niets vastgelegd (--dry-run).
evaluation-ask = Er zijn { $count } teksten te schrijven. Wilt u ze nu één voor één beantwoorden? Typ ja of nee
evaluation-ask-summary = Samenvatting: wat moeten college en raad weten over { $year }? (Enter: later)
evaluation-ask-reading = Wat zegt dit cijfer over ‘{ $indicator }’, en waardoor komt het? (Enter: later)
evaluation-ask-interpretation = ‘{ $priority }’: wat betekenen de cijfers samen? (Enter: later)
evaluation-ask-previous = ‘{ $priority }’: wat kwam er van de bijsturing van vorig jaar (‘{ $said }’)? (Enter: later)
evaluation-ask-adjustment = ‘{ $priority }’: wat gaat u anders doen? (Enter: later)
evaluation-ask-right = Staat elk antwoord bij de juiste vraag? Typ ja of nee
evaluation-ask-keep =
    { $count ->
        [one] Gestopt. De tekst die u gaf bewaren? Typ ja of nee
       *[other] Gestopt. De { $count } teksten die u gaf bewaren? Typ ja of nee
    }
