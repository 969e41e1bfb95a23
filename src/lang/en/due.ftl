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
due-measurement = { $title }: the figure for { $period-text } is expected
due-measurement-late = { $title }: the figure for { $period-text } is missing
due-promise = { $title }: { $number } more by { $date }
due-promise-figure = { $title }: { $number } more by { $date }
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
due-fill-in = fill in: { $file }, at { $table }
due-event-late = Overdue: { $what }
due-blank-value = VALUE
due-blank-date = DATE
due-blank-source = SOURCE
due-blank-reason = REASON
