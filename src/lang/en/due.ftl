### ivp due

help-due = What is to be done, and by when? What is late stands on top.
help-due-usage = ivp due [options]
help-due-within = How far ahead: days (30d), weeks (6w) or months (3m); 30 days otherwise
help-due-format = The form; ics is for a calendar, such as that of Outlook
help-value-within = TIME
due-within-form = write a number of days, weeks or months, up to ten years: 30d, 6w or 3m
due-nothing = Up to and including { $date } nothing is due.
due-late = Late ({ $count })
due-coming = Up to and including { $date } ({ $count })
due-measurement = { $title }: measurement { $period } comes out
due-measurement-late = { $title }: measurement { $period } is missing
due-promise = { $title }: { $number } more by { $date }
due-promise-figure = { $title }: { $number } more by { $date }
due-promise-late = { $title }: nothing recorded for { $period }
due-part = { $title } ({ $part })
due-action = { $title }: action to be done
due-interpretation = { $title }: interpretation { $year } is missing
due-evaluation =
    { $count ->
        [one] Evaluation { $year } has not been begun: 1 interpretation is missing
       *[other] Evaluation { $year } has not been begun: { $count } interpretations are missing
    }
due-fill-in = fill in: { $file }, at { $table }
due-event-late = Late: { $what }
due-blank-value = VALUE
due-blank-date = DATE
due-blank-source = SOURCE
due-blank-reason = REASON
