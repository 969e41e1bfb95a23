### ivp status

status-head = { $plan } · stand { $date }
status-has-errors = Het plan heeft fouten. Die zijn overgeslagen. Typ ivp check om ze te zien.
status-goals =
    { $count ->
        [one] 1 doelstelling: { $counts }
       *[other] { $count } doelstellingen: { $counts }
    }
status-effects =
    { $count ->
        [one] 1 effectindicator: { $counts }
       *[other] { $count } effectindicatoren: { $counts }
    }
status-performances =
    { $count ->
        [one] 1 prestatie-indicator: { $counts }
       *[other] { $count } prestatie-indicatoren: { $counts }
    }
status-outcomes = { $count ->
    [one] 1 wordt beoordeeld op de indicator
   *[other] { $count } worden beoordeeld op de indicator
}
status-idle = voor { $count } is nog geen actie gepland
status-priority-ended = { $title } (beëindigd na { $period-text })
status-priority-goals = Doelstellingen: { $counts }
status-unmeasured = Nog niet gemeten: { $names-text }
status-attention = Vraagt aandacht ({ $count })
attention-missing = ‘{ $title }’: het cijfer over { $period-text }{ $count ->
    [0] {""}
   *[other] {" "}van { $parts-text }
} ontbreekt: ivp record { $name } WAARDE --period { $typed }{ $part }
attention-unknown = ‘{ $title }’: niets vastgelegd over { $period-text }: ivp record { $name } WAARDE --period { $typed }{ $part }
attention-action = actie ‘{ $title }’ had klaar moeten zijn ({ $end }); zie ivp show { $name }
attention-followup = { $kind } ‘{ $text }’ had uiterlijk { $due-when } afgedaan moeten zijn: ivp followup set { $name } --state done
attention-adjustments = de evaluatie over { $next } zegt nog niet wat er kwam van de bijsturing uit { $year } ({ $names }): schrijf dat daar onder ‘previous’, in evaluations/{ $next }.toml
attention-adjustments-start = van de bijsturing uit { $year } ({ $names }) is nog niet gezegd wat ervan kwam: ivp evaluate { $next } --start

attention-action-why = actie ‘{ $title }’ had klaar moeten zijn ({ $end }). Laatste bericht, { $date }: { $why }; zie ivp show { $name }
attention-no-plan = geen uitvoeringsplan voor { $years-text }: ivp action add { $last }/NAAM --title TITEL
attention-plan-adoption = uitvoeringsplan { $years-text } nog niet vastgesteld door het college: zet ‘adopted’ bovenaan actions/{ $last }.toml
attention-agreements =
    { $count ->
        [one] uitvoeringsplan { $year }: bij 1 actie staat niet wat met de partners is afgesproken; zie ivp due
       *[other] uitvoeringsplan { $year }: bij { $count } acties staat niet wat met de partners is afgesproken; zie ivp due
    }
attention-no-evaluation = geen evaluatie over { $years-text }: ivp evaluate { $last } --start
attention-evaluation-adoption = evaluatie over { $years-text } nog een concept: ivp evaluate { $last }
attention-unknown-periods = ‘{ $title }’: niets vastgelegd over { $periods-text }: ivp record { $name } WAARDE --period PERIODE{ $part }
attention-each-part = {" "}--part DEEL
attention-missing-group =
    { $count } cijfers over { $period-text } ontbreken; typ ivp record NAAM WAARDE --period { $typed } voor: { $names }
attention-unknown-group =
    over { $period-text } is van { $count } afspraken niets vastgelegd; typ ivp record NAAM WAARDE --period { $typed } voor: { $names }
status-no-parts = Geen enkele indicator heeft cijfers per deel.
status-parts-strict = Wie naar veel delen kijkt, ziet altijd wel iets. Elk deel wordt daarom strenger getoetst: 5% kans op toeval, gedeeld door het aantal delen.

glance-day = stand { $date }
glance-goals = Doelen
glance-effects = Effect
glance-promises = Afspraken
glance-rest = en nog { $count } prioriteiten
glance-no-judgement = geen oordeel
glance-by-indicator = telt bij effect
glance-ended = Beëindigd: { $names-text }
glance-bad = Gaat niet goed ({ $count })
glance-more-bad = … en nog { $count }: ivp status --all
glance-nothing-bad = Niets loopt achter en niets verslechtert.
glance-nothing-judged = Er is nog niets te beoordelen.
glance-was = was
glance-now = nu
glance-expected = verwacht
glance-target = streef
glance-alert = gestegen ({ $period-text }); het plan vraagt dan om een aanpak
glance-chance = kan toeval zijn.
glance-unsaid = of dat toeval is, is niet te zeggen.
glance-certain = Groter dan toeval: { $names-text }.
glance-idle = { $idle-of ->
    [all] Voor geen van de { $goals } doelen is al een actie gepland
    [only] Voor het enige doel is nog geen actie gepland
   *[some] Voor { $idle } van de { $goals } doelen is nog geen actie gepland
}.
glance-unmeasured = { $unmeasured-of ->
    [all] Van geen van de { $all } effectindicatoren is er al een cijfer
    [only] Van de enige effectindicator is er nog geen cijfer
   *[some] Van { $count } van de { $all } effectindicatoren is er nog geen cijfer
}.
glance-idle-and-unmeasured = { $idle-of ->
    [all] Voor geen van de { $goals } doelen is al een actie gepland
    [only] Voor het enige doel is nog geen actie gepland
   *[some] Voor { $idle } van de { $goals } doelen is nog geen actie gepland
}; { $unmeasured-of ->
    [all] van geen van de { $all } effectindicatoren is er al een cijfer
    [only] van de enige effectindicator is er nog geen cijfer
   *[some] van { $count } van de { $all } effectindicatoren is er nog geen cijfer
}.
glance-more = Meer: ivp status { $name } · ivp status --all
glance-all = Meer: ivp status --all

answer-goals =
    Van de { $all } doelstellingen { $good ->
        [0] is er nog geen klaar of op schema
        [one] is er één klaar of op schema
       *[other] zijn er { $good } klaar of op schema
    }{ $bad ->
        [0] .
        [one] {" "}en loopt er één achter.
       *[other] {" "}en lopen er { $bad } achter.
    }
answer-effects =
    Van de { $all } cijfers over het effect { $good ->
        [0] gaat er nog geen goed
        [one] gaat er één goed
       *[other] gaan er { $good } goed
    }{ $doubtful ->
        [0] {""}
        [one] , vraagt er één aandacht
       *[other] , vragen er { $doubtful } aandacht
    }{ $bad ->
        [0] {""}
        [one] {" "}en gaat er één niet goed
       *[other] {" "}en gaan er { $bad } niet goed
    }{ $rest ->
        [0] .
        [one] ; bij één staat geen oordeel.
       *[other] ; bij { $rest } staat geen oordeel.
    }
answer-goals-none = Van de { $all } doelstellingen is er nog geen in uitvoering.
answer-effects-none = Bij de { $all } cijfers over het effect staat nog geen oordeel.
answer-goals-one =
    { $only ->
        [good] De enige doelstelling is klaar of op schema.
        [bad] De enige doelstelling loopt achter.
        [idle] De enige doelstelling is nog niet in uitvoering.
       *[rest] {""}
    }
answer-effects-one =
    { $only ->
        [good] Het enige cijfer over het effect gaat goed.
        [doubtful] Het enige cijfer over het effect vraagt aandacht.
        [bad] Het enige cijfer over het effect gaat niet goed.
       *[rest] Bij het enige cijfer over het effect staat nog geen oordeel.
    }
answer-action-late = had klaar moeten zijn ({ $end })
answer-action-by = moet klaar zijn { $end-when }
answer-spent-of = { $spent } van { $budget } besteed
answer-spent = { $spent } besteed
answer-budget = budget { $budget }
answer-now-was = { $now } ({ $now-period }), was { $was } ({ $was-period })
answer-now = { $now } ({ $period })
answer-target = streven: { $target }

overview-due = Te doen: { $late ->
        [0] niets te laat
       *[other] { $late } te laat
    }{ $soon ->
        [0] { "" }
       *[other] {", "}{ $soon } in de komende 30 dagen
    } (ivp due)
overview-check = Het plan heeft fouten. Typ: ivp check
overview-add-goal = Er is nog een prioriteit zonder doelstelling. Typ: ivp add goal --priority { $priority } --title "…" --kind recurring
overview-next-due = Typ ‘ivp due’ voor wat er moet gebeuren, of ‘ivp status’ voor de stand.
overview-status = Typ ‘ivp status’ voor de stand, of ‘ivp record’ als er een cijfer binnenkomt.
overview-no-plan =
    Hier is nog geen veiligheidsplan. Begin er een: ivp init
    Staat het plan in een andere map? Ga daarheen, of typ: ivp status --plan MAP
    Alle opdrachten: ivp --help
