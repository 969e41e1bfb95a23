### ivp status

status-head = { $title } · { $municipality } · stand { $date }
status-has-errors = Het plan heeft fouten. Wat ongeldig is, telt niet mee; typ: ivp check
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
    [one] 1 beoordeeld op de indicator
   *[other] { $count } beoordeeld op de indicator
}
status-priority-ended = { $title } (beëindigd na { $period })
status-priority-goals = Doelstellingen: { $counts }
status-unmeasured = Nog zonder meting: { $names }
status-attention = Vraagt aandacht ({ $count })
attention-missing = meting { $period } ontbreekt: ivp record { $name } WAARDE --period { $typed }
attention-unknown = niets vastgelegd over { $period }: ivp record { $name } WAARDE --period { $typed }{ $part }
attention-action = actie over de einddatum ({ $end }): { $title }; zie ivp show { $name }
attention-unknown-periods = niets vastgelegd over { $periods }: ivp record { $name } WAARDE --period PERIODE{ $part }
attention-each-part = {" "}--part DEEL
attention-missing-group =
    { $count } metingen over { $period } ontbreken; typ ivp record NAAM WAARDE --period { $typed } voor: { $names }
attention-unknown-group =
    over { $period } is van { $count } afspraken niets vastgelegd; typ ivp record NAAM WAARDE --period { $typed } voor: { $names }
