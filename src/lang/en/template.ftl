### ivp export --template: the workbook to fill in, and what comes back when it is imported

template-missing = No figure because
template-instruction =
    Fill in the white cells. If you do not know a figure (yet), leave the cell empty.
    If there will be no figure, write the reason under ‘No figure because’.
    Save this file and read it with: ivp import fill-in.xlsx
template-actions = Actions { $year }
template-actions-instruction =
    Update the white cells. Leave what stays the same.
    What you write under ‘Explanation’ goes into the log of the action, with today's date.
    Save this file and read it with: ivp import fill-in.xlsx
template-action-title = Title
template-action-goal = Goal
template-action-state = State
template-action-result = Result
template-action-spent = Spent
template-action-end = End
template-action-log = Explanation
template-action-name = Action
template-texts = Texts { $year }
template-texts-instruction =
    Write your answer under ‘Your text’. Leave empty what you do not know yet.
    The figures beside it are those of the evaluation.
    Save this file and read it with: ivp import fill-in.xlsx
template-text-question = Question
template-text-was = Was
template-text-now = Now
template-text-wanted = Target
template-text-judged = Assessment
template-text-answer = Your text
template-text-name = Key
template-ask-summary = What must the council know about { $year }? (summary)
template-ask-interpretation = { $title }: what do the figures mean together? (interpretation)
template-ask-adjustment = { $title }: what will change? (adjustment)
template-ask-indicator = { $title }: what does this figure mean? (interpretation)

help-export-partner = With --template: only what this partner supplies, with the actions it takes part in.
help-due-partner = Only what this partner still has to supply or do.
export-for-template = ‘--for’ goes with --template
export-for-template-help = Type for example: ivp export --template --for politie -o politie.xlsx
cli-unknown-partner = Partner ‘{ $partner }’ is not in partners.toml
cli-no-partners = There is no partner in partners.toml yet.

returned-copy = Skipped: the sheet ‘{ $sheet }’. It is a copy of a sheet that was read.
returned-bad-action = Sheet ‘{ $sheet }’, row { $row }: there is no action ‘{ $text }’
returned-bad-state = Sheet ‘{ $sheet }’, row { $row }: ‘{ $text }’ is not a state. Choose planned, started, done, delayed or dropped ({ $name }).
returned-bad-spent = Sheet ‘{ $sheet }’, row { $row }: ‘{ $text }’ is not an amount ({ $name })
returned-bad-end = Sheet ‘{ $sheet }’, row { $row }: ‘{ $text }’ is not a period. Write for example 2026-Q4 ({ $name }).
returned-bad-text = Sheet ‘{ $sheet }’, row { $row }: ‘{ $text }’ under ‘Key’ is not a text of an evaluation
returned-no-key = Sheet ‘{ $sheet }’, row { $row }: you wrote something, but the cell under ‘{ $column }’ is empty
returned-twice = Sheet ‘{ $sheet }’, row { $row }: ‘{ $text }’ appears twice
returned-two-years = The texts are of more than one year: { $years }
returned-adopted = The evaluation of { $year } has been adopted; its texts can no longer be changed
returned-adopted-help = Nothing was recorded. Take the sheet of texts out, and make a new workbook for the next year.
returned-inline = One of the actions of { $year } is written on one line in its file; nothing can be added to it there
returned-inline-help = Put the action in a block that begins with { $header } and type the command again.
returned-refused = Nothing recorded: these actions and texts would make the plan invalid
returned-actions = Actions: { $count ->
        [0] nothing changed
        [one] 1 updated
       *[other] { $count } updated
    }
returned-action = {"  "}{ $title } ({ $name }): { $changed }
returned-action-state = state
returned-action-result = result
returned-action-spent = spent
returned-action-end = end
returned-action-log = explanation
returned-texts = Texts of { $year }: { $count ->
        [0] nothing changed
        [one] 1 recorded in { $path }
       *[other] { $count } recorded in { $path }
    }

own-no-period = Row { $line } of { $file }: ‘{ $indicator }’ has { $text }, but no period. Write in cell { $cell } which period it is about, for example 2025.
own-no-reason = Not taken over: ‘{ $indicator }’ ({ $period }, row { $line }) has ‘{ $text }’ and no figure. If there will be no figure, write the reason under ‘No figure because’, or type: ivp record { $name } --period { $period } --missing "REASON"
own-remark-alone = Not taken over: the note on ‘{ $indicator }’ ({ $period }, row { $line }) has no figure beside it. If there will be no figure, write it under ‘No figure because’.
own-remark-changed = Not taken over: the note on ‘{ $indicator }’ ({ $period }, row { $line }). The figure was already there with another note. Change that in the file { $path }.
own-other-source = Row { $line } of { $file }: ‘{ $text }’ is not a source of ‘{ $indicator }’ ({ $period }). Choose: { $sources }.
own-no-sample = Row { $line } of { $file }: ‘{ $indicator }’ ({ $period }) has ‘{ $count }’ respondents. Those belong to a percentage or a grade only; empty the cell.
own-empty-sample = Row { $line } of { $file }: ‘{ $indicator }’ ({ $period }) has 0 respondents. If you do not know how many, leave the cell empty.
