### ivp export --template: the workbook to fill in, and what comes back when it is imported

template-missing = No figure because
template-instruction =
    Fill in the white cells. If you do not know a figure (yet), leave the cell empty.
    If there will be no figure, write the reason under ‘No figure because’.
template-then-import = Save this file and read it with: ivp import { $file }
template-then-send = Send this file back to { $owner } when it is filled in.
template-actions = Actions { $year }
template-actions-instruction =
    Update the white cells. Leave what stays the same.
    What you write under ‘Explanation’ goes into the log of the action, with today's date.
template-action-title = Title
template-action-goal = Goal
template-action-state = State
template-action-result = Result
template-action-spent = Spent
template-action-end = End
template-action-portfolio = Portfolio holder
template-action-hours = Hours
template-action-log = Explanation
template-action-name = Action
template-texts = Texts { $year }
template-texts-instruction =
    Write your answer under ‘Your text’. Leave empty what you do not know yet.
    The figures beside it are those of the evaluation.
template-text-question = Question
template-text-was = Was
template-text-now = Now
template-text-wanted = Target
template-text-judged = Assessment
template-text-answer = Your text
template-text-name = Key
template-issued = As issued
template-ask-summary = What must the council know about { $year }? (summary)
template-ask-interpretation = { $title }: what do the figures mean together? (interpretation)
template-ask-adjustment = { $title }: what will change? (adjustment)
template-ask-previous = { $title }: what came of the adjustment in the previous evaluation? (previous adjustment)
template-ask-indicator = { $title }: what does this figure mean? (interpretation)

help-export-partner = With --template: only what this partner supplies, with the actions it takes part in.
help-due-partner = Only what this partner still has to supply or do.
export-for-template = ‘--for’ goes with --template
export-for-template-help = Type for example: ivp export --template --for politie -o politie.xlsx
cli-unknown-partner = Partner ‘{ $partner }’ is not in partners.toml
cli-no-partners = There is no partner in partners.toml yet.

returned-copy = Skipped: the sheet ‘{ $sheet }’. It is a copy of a sheet that was read.
returned-bad-action = { $at }: there is no action ‘{ $text }’. Put back the name that was there, as ivp action list gives it.
returned-which-action = { $at }: there is no action ‘{ $text }’. Did you mean { $names }?
returned-bad-state = { $at }: ‘{ $text }’ is not a state ({ $name }). Choose from: { $states }.
returned-left-out = Not read: what was filled in on the sheets of actions and texts. For that, import the file without --indicator and --reference.
returned-changed-since = { $at }: you wrote ‘{ $text }’, but since this workbook was made the plan has changed that to ‘{ $now }’. Write that in the cell to leave it so, or make a new workbook (ivp export --template) and write your answer there.
returned-emptied-since = { $at }: you wrote ‘{ $text }’, but since this workbook was made that was removed from the plan. Clear the cell, or make a new workbook (ivp export --template) and write your answer there.
returned-bad-spent = { $at }: ‘{ $text }’ is not an amount ({ $name }). Write the number alone, for example 2450.
returned-bad-hours = { $at }: ‘{ $text }’ is not a number of hours ({ $name }). Write the number alone, for example 40.
returned-bad-end = { $at }: ‘{ $text }’ is not a period ({ $name }). { $want }
returned-bad-text = { $at }: ‘{ $text }’ is not the key of a text. Put back what was there; ivp export --template makes a new workbook.
returned-no-key = { $at }: the cell under ‘{ $column }’ is empty, and there is something in its row. Put back what was there.
returned-twice = { $at }: ‘{ $text }’ appears twice. Keep one row.
returned-hidden = Not read: row { $row } of sheet ‘{ $sheet }’ has something new that is hidden. Type --hidden to read it too.
returned-two-years = The texts are of more than one year: { $years }. Keep those of one year.
returned-adopted = The evaluation of { $year } has been adopted; its texts can no longer be changed
returned-adopted-cells = The evaluation of { $year } has been adopted; its texts can no longer be changed (sheet ‘{ $sheet }’, cell { $cells-text }). Take that sheet out, and make a new workbook for the next year.
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
returned-action-portfolio = portfolio holder
returned-action-hours = hours
returned-action-log = explanation
returned-texts = Texts of { $year }: { $count ->
        [0] nothing changed
        [one] 1 recorded in { $path }
       *[other] { $count } recorded in { $path }
    }

own-no-period = { $at }: ‘{ $indicator }’ has { $text }, but no period. Write in cell { $cell } which period it is about, for example 2025.
own-bad-period = { $at }: ‘{ $text }’ is not a period. { $want }
own-not-begun = { $at }: { $period } only begins on { $start }, so there is no figure for it yet ({ $indicator }). Correct the period.
own-no-such-indicator = { $at }: there is no indicator ‘{ $text }’. The names stand in the last column of the workbook of ivp export --template.
own-which-indicator = { $at }: there is no indicator ‘{ $text }’. Did you mean { $names }?
own-twice = { $at }: ‘{ $indicator }’ has two figures for { $period } (lines { $other } and { $line }). Keep one of them.
own-which-source = { $at }: ‘{ $indicator }’ has more than one source, and none is given ({ $period }). Choose: { $sources }. If one holds for all figures, type it with --source.
own-no-parts = { $at }: ‘{ $indicator }’ ({ $period }) has no breakdown, and the part given is ‘{ $text }’. Empty the cell.
own-bad-part = { $at }: ‘{ $text }’ is not a part of ‘{ $indicator }’ ({ $period }). Choose: { $parts }.
own-no-reason = Not taken over: ‘{ $indicator }’ ({ $period }, row { $line }) has ‘{ $text }’ and no figure. If there will be no figure, write the reason under ‘No figure because’, or type: ivp record { $name } --period { $period } --missing "REASON"
own-remark-alone = Not taken over: the note on ‘{ $indicator }’ ({ $period }, row { $line }) has no figure beside it. If there will be no figure, write it under ‘No figure because’.
own-remark-changed = Not taken over: the note on ‘{ $indicator }’ ({ $period }, row { $line }). The figure was already there with another note. Change that in the file { $path }.
own-other-source = { $at }: ‘{ $text }’ is not a source of ‘{ $indicator }’ ({ $period }). Choose: { $sources }.
own-no-sample = { $at }: ‘{ $indicator }’ ({ $period }) has ‘{ $count }’ respondents. Those belong to a percentage or a grade only; empty the cell.
own-empty-sample = { $at }: ‘{ $indicator }’ ({ $period }) has 0 respondents. If you do not know how many, leave the cell empty.
