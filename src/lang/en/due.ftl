### ivp due

help-due = What is due, and when? Overdue items first.
help-due-usage = ivp due [options]
help-due-within = How far ahead: days (30d), weeks (6w) or months (3m); otherwise 30 days.
help-due-format = The form; ics is for a calendar, such as that of Outlook.
help-value-within = TIME
due-within-form = Write a number of days, weeks or months, up to ten years: 30d, 6w or 3m
due-nothing = Nothing is due up to and including { $date }.
due-late = Overdue ({ $count })
due-coming = Up to and including { $date } ({ $count })
due-later = Further ahead ({ $count })
due-measurement = { $title }: the figure for { $period-text } is expected
due-measurement-late = { $title }: the figure for { $period-text } is missing
due-promise = { $title }: { $number } more by { $date }
due-promise-figure = { $title }: { $number } more by { $date }
due-promise-ended = { $title }: { $number } more to record for { $period-text }
due-promise-figure-ended = { $title }: { $number } more to record for { $period-text }
due-promise-level = { $title }: the figure for { $period-text } (at least { $number })
due-promise-late = { $title }: nothing recorded for { $period-text }
due-part = { $title } ({ $part })
due-action = { $title }: finish the action
due-followup = { $kind } to be settled: { $title }
due-followup-late = { $kind } not settled: { $title }
due-adjustment = { $title }: what came of the adjustment in the { $year } evaluation? It belongs in the { $next } evaluation
due-interpretation = { $title }: the interpretation for { $year } is missing
due-evaluation =
    { $count ->
        [one] The evaluation of { $year } has not been started: 1 interpretation is missing
       *[other] The evaluation of { $year } has not been started: { $count } interpretations are missing
    }
due-plan =
    { $running ->
        [0] There is no implementation plan for { $year }
        [one] There is no implementation plan for { $year }; 1 action of another year does run on
       *[other] There is no implementation plan for { $year }; { $running } actions of another year do run on
    }
due-plan-adoption = The { $year } implementation plan has not been adopted by the municipal executive (college van B&W)
due-agreement =
    { $count ->
        [one] { $year } implementation plan: 1 action does not say what was agreed with the partners: { $titles }
       *[other] { $year } implementation plan: { $count } actions do not say what was agreed with the partners: { $titles }
    }
due-evaluation-adoption = The evaluation of { $year } is still a draft
due-adopt-plan = put at the top of { $file }: adopted = { "{" } body = "college", date = YYYY-MM-DD { "}" }
due-adopt-evaluation = put at the top of { $file }: status = "adopted" and adopted = { "{" } body = "college", date = YYYY-MM-DD { "}" }
due-fill-in = fill in: { $file }, at { $table }
due-event-late = Overdue: { $what }
due-blank-value = VALUE
due-blank-date = DATE
due-blank-source = SOURCE
due-blank-reason = REASON
due-blank-name = NAME
due-blank-title = TITLE
due-blank-text = TEXT
