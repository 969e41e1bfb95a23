### ivp status

status-head = { $title } · { $municipality } · as of { $date }
status-has-errors = The plan has errors. What is invalid does not count; type: ivp check
status-goals =
    { $count ->
        [one] 1 goal: { $counts }
       *[other] { $count } goals: { $counts }
    }
status-effects =
    { $count ->
        [one] 1 effect indicator: { $counts }
       *[other] { $count } effect indicators: { $counts }
    }
status-performances =
    { $count ->
        [one] 1 performance indicator: { $counts }
       *[other] { $count } performance indicators: { $counts }
    }
status-outcomes = { $count ->
    [one] 1 judged by its indicator
   *[other] { $count } judged by their indicators
}
status-priority-ended = { $title } (ended after { $period })
status-priority-goals = Goals: { $counts }
status-unmeasured = Not measured yet: { $names }
status-attention = Asks for attention ({ $count })
attention-missing = measurement { $period } is missing: ivp record { $name } VALUE --period { $typed }
attention-unknown = nothing on record for { $period }: ivp record { $name } VALUE --period { $typed }{ $part }
attention-action = action past its end date ({ $end }): { $title }; see ivp show { $name }
attention-unknown-periods = nothing on record for { $periods }: ivp record { $name } VALUE --period PERIOD{ $part }
attention-each-part = {" "}--part PART
attention-missing-group =
    { $count } measurements of { $period } are missing; type ivp record NAME VALUE --period { $typed } for: { $names }
attention-unknown-group =
    nothing is on record about { $count } promises for { $period }; type ivp record NAME VALUE --period { $typed } for: { $names }
