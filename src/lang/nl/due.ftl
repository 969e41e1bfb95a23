### ivp due

help-due = Wat moet er gebeuren, en voor wanneer? Wat te laat is, staat bovenaan.
help-due-usage = ivp due [opties]
help-due-within = Hoe ver vooruit: dagen (30d), weken (6w) of maanden (3m); anders 30 dagen.
help-due-format = De vorm; ics is voor een agenda, zoals die van Outlook.
help-value-within = TERMIJN
due-within-form = Schrijf een aantal dagen, weken of maanden, tot tien jaar: 30d, 6w of 3m
due-nothing = Tot en met { $date } hoeft er niets te gebeuren.
due-late = Te laat ({ $count })
due-coming = Tot en met { $date } ({ $count })
due-later = Verder vooruit ({ $count })
due-measurement = { $title }: het cijfer over { $period-text } wordt verwacht
due-measurement-late = { $title }: het cijfer over { $period-text } ontbreekt
due-promise = { $title }: nog { $number } keer, uiterlijk op { $date }
due-promise-figure = { $title }: nog { $number }, uiterlijk op { $date }
due-promise-ended = { $title }: nog { $number } keer vast te leggen over { $period-text }
due-promise-figure-ended = { $title }: nog { $number } vast te leggen over { $period-text }
due-promise-level = { $title }: het cijfer over { $period-text } (minimaal { $number })
due-promise-late = { $title }: niets vastgelegd over { $period-text }
due-part = { $title } ({ $part })
due-action = { $title }: actie afronden
due-followup = { $kind } afdoen: { $title }
due-followup-late = { $kind } niet afgedaan: { $title }
due-adjustment = { $title }: wat kwam er van de bijsturing uit de evaluatie over { $year }? Dat hoort in de evaluatie over { $next }
due-interpretation = { $title }: de duiding over { $year } ontbreekt
due-evaluation =
    { $count ->
        [one] De evaluatie over { $year } is nog niet begonnen: er ontbreekt 1 duiding
       *[other] De evaluatie over { $year } is nog niet begonnen: er ontbreken { $count } duidingen
    }
due-plan =
    { $running ->
        [0] Er is geen uitvoeringsplan voor { $year }
        [one] Er is geen uitvoeringsplan voor { $year }; er loopt wel 1 actie uit een ander jaar door
       *[other] Er is geen uitvoeringsplan voor { $year }; er lopen wel { $running } acties uit een ander jaar door
    }
due-plan-adoption = Het uitvoeringsplan { $year } is nog niet vastgesteld door het college
due-agreement =
    { $count ->
        [one] Uitvoeringsplan { $year }: bij 1 actie staat niet wat met de partners is afgesproken: { $titles }
       *[other] Uitvoeringsplan { $year }: bij { $count } acties staat niet wat met de partners is afgesproken: { $titles }
    }
due-evaluation-adoption = De evaluatie over { $year } is nog een concept
due-adopt-plan = zet bovenaan { $file }: adopted = { "{" } body = "college", date = JJJJ-MM-DD { "}" }
due-adopt-evaluation = zet bovenaan { $file }: status = "adopted" en adopted = { "{" } body = "college", date = JJJJ-MM-DD { "}" }
due-fill-in = vul in: { $file }, bij { $table }
due-event-late = Te laat: { $what }
due-blank-value = WAARDE
due-blank-date = DATUM
due-blank-source = BRON
due-blank-reason = REDEN
due-blank-name = NAAM
due-blank-title = TITEL
due-blank-text = TEKST
