### ivp action

help-action = The implementation plan: show actions, add one, update one or remove one.
help-action-usage = ivp action COMMAND [options]
help-action-more = More about a command: ivp action add --help
help-action-list = The actions by year, with state, end and money by programme.
help-action-list-usage = ivp action list [NAME] [options]
help-action-list-id = Only this year, priority, goal or action.
help-action-list-format = The form of the overview.
help-action-add = Add an action to the implementation plan of a year.
help-action-add-usage = ivp action add YEAR/NAME --title TITLE [options]
help-action-add-more =
    Example:
        ivp action add 2026/meldpunt --title "Meldpunt openen"
            --goal ondermijning/meldpunt --lead gemeente --end 2026-Q3
            --budget 6000 --programme integrale-veiligheid
    If there is no implementation plan of that year yet, its file is made.
help-action-add-id = The year and the short name, for example 2026/meldpunt.
help-action-add-title = The title.
help-action-add-goal = The goal that the action contributes to; may be given more than once.
help-action-add-basis = Another basis, such as a regional plan.
help-action-add-text = What the action is about.
help-action-add-partner = A partner that takes part; may be given more than once.
help-action-add-programme = The budget programme that pays for the action; may be given more than once.
help-action-add-state = The state: planned, started, done, delayed or dropped; without this option: planned.
help-action-add-lead = The lead.
help-action-add-agreed = What was agreed with partners.
help-action-add-portfolio = The function of the portfolio holder, for example "mayor".
help-action-add-start = The period in which the action starts.
help-action-add-end = The period in which the action is to be done.
help-action-add-budget = The budget in euro.
help-action-add-spent = What was spent, in euro.
help-action-add-requested = Extra money, still to be decided, in euro.
help-action-add-year = The year that --budget and --spent are of, for an action over several years.
help-action-add-hours = How many hours of the own staff it takes.
help-action-add-internal = This action is never published.
help-action-add-dry-run = Show what would happen, and write nothing.
help-action-add-commit = Then commit the file to git.
help-action-set = Update an action: its state, its result, money, a line in its log or what was agreed.
help-action-set-usage = ivp action set NAME [options]
help-action-set-more =
    Examples:
        ivp action set 2025/meldpunt --state done --result "Opened on 4 September"
        ivp action set 2025/meldpunt --spent 5,100.50 --log "Last invoice paid"
help-action-set-id = The name of the action, for example 2025/meldpunt.
help-action-set-title = The title.
help-action-set-goal = The goal that the action contributes to; may be given more than once. Replaces what is there.
help-action-set-basis = Another basis, such as a regional plan.
help-action-set-text = What the action is about.
help-action-set-partner = A partner that takes part; may be given more than once. Replaces the list that is there.
help-action-set-programme = The budget programme that pays for the action; may be given more than once. Replaces the list that is there.
help-action-set-state = The state: planned, started, done, delayed or dropped.
help-action-set-lead = The lead.
help-action-set-agreed = What was agreed with partners.
help-action-set-portfolio = The function of the portfolio holder, for example "mayor".
help-action-set-start = The period in which the action starts.
help-action-set-end = The period in which the action is to be done.
help-action-set-budget = The budget in euro.
help-action-set-spent = What was spent, in euro.
help-action-set-requested = Extra money, still to be decided, in euro.
help-action-set-year = The year that --budget and --spent are of, for an action over several years.
help-action-set-hours = How many hours of the own staff it takes.
help-action-set-internal = This action is never published.
help-action-set-result = What came of the action.
help-action-set-log = A line in the log, with today's date.
help-action-set-clear = Empty what this option fills, for example --clear end; may be given more than once.
help-action-set-dry-run = Show what would happen, and write nothing.
help-action-set-commit = Then commit the file to git.
help-action-remove = Remove an action from the implementation plan, with its log.
help-action-remove-usage = ivp action remove NAME [options]
help-action-remove-more =
    If an action is given up, this is usually better:
        ivp action set 2025/meldpunt --state dropped --result "Dropped: …"
    Then it stays visible that the action was there, and why it was given up.
help-action-remove-id = The name of the action, for example 2025/meldpunt.
help-action-remove-dry-run = Show what would happen, and write nothing.
help-action-remove-commit = Then commit the file to git.
help-value-title = TITLE
help-value-goal = NAME
help-value-basis = TEXT
help-value-text = TEXT
help-value-partner = PARTNER
help-value-programme = PROGRAMME
help-value-state = STATE
help-value-lead = PARTNER
help-value-agreed = TEXT
help-value-portfolio = FUNCTION
help-value-start = PERIOD
help-value-end = PERIOD
help-value-budget = AMOUNT
help-value-spent = AMOUNT
help-value-requested = AMOUNT
help-value-hours = NUMBER
help-value-result = TEXT
help-value-log = TEXT
help-value-clear = OPTION
act-year = Implementation plan { $year } · not adopted
act-year-none = { $year } · no implementation plan of its own; this runs on from another year
act-year-adopted = Implementation plan { $year } · adopted by: { $body }
act-year-adopted-on = Implementation plan { $year } · adopted on { $date } by: { $body }
act-counts =
    { $count ->
        [one] 1 action: { $counts }
       *[other] { $count } actions: { $counts }
    }
act-count-overdue = { $count ->
    [one] 1 should have been done by now
   *[other] { $count } should have been done by now
}
act-incomplete = This implementation plan has errors: actions may be missing. See below or type: ivp check
act-invalid = invalid; its amounts do not count
act-action = Action
act-goal = { $count ->
    [one] goal { $goal }
   *[other] goals { $goal }
}
act-hour = { $hours } hour
act-hours = { $hours } hours
act-over-years = runs from { $first } to { $last }
act-over-years-money = runs from { $first } to { $last }; amounts over those years together
act-without-goal = Without a goal ({ $count })
act-basis = basis: { $basis }
act-no-basis = no basis given
act-money-year = Money { $year }
act-money-years = Money { $first }–{ $last }, all years together
act-shared = { $names } (together)
act-shared-note = An action that several programmes pay is on a line of its own (together) and counts once.
act-no-programme = Without a programme
act-total = Total
act-of-dropped = of which actions given up
act-money-over-years = { $names }, over { $first }–{ $last }
act-money-over-years-note = Amounts over several years that are not divided by year are not in the total.
act-money-incomplete = Not all amounts are counted: the plan has errors.
act-none = There are no actions in an implementation plan yet.
act-none-of = There are no actions in an implementation plan for ‘{ $name }’.
act-written = Recorded: { $title } ({ $name }), in { $path }, line { $line }:
act-would-write = Would be recorded: { $title } ({ $name }), in { $path }, line { $line }:
act-removed = Removed: { $title } ({ $name }), from { $path }, line { $line }:
act-would-remove = Would be removed: { $title } ({ $name }), from { $path }, line { $line }:
act-unchanged = Nothing to change: { $title } ({ $name }) is already like that in { $path }, line { $line }.
act-line-was = { $line } (was { $was })
act-line-gone = { $was } (taken away)
act-clear-year = ‘--clear year’ takes away the amounts of one year; which year was not typed
act-clear-year-help = Add the year, for example: --clear year --year 2026
act-year-without-money = What changes in { $year }? There is no amount with it.
act-year-without-money-help = Type for example: --year { $year } --budget 4000 --spent 1500
act-goal-now = Goal ‘{ $goal }’: was { $was }, now { $state }
act-goal-still = Goal ‘{ $goal }’ stays: { $state }
act-decision-needed = The { $year } implementation plan was adopted. This change goes beyond state, result, spending or log, and so needs a decision of the municipal executive (college van B&W).
act-decision-needed-evaluated = The { $year } evaluation was adopted, and with it what was done that year. So this change needs a decision of the municipal executive (college van B&W).
act-commit-added = Action { $name } added: { $title }
act-commit-changed = Action { $name } updated: { $title }
act-commit-removed = Action { $name } removed: { $title }
act-written-not-committed = The action is in { $path }, but is not committed to git. { $why }
act-name = ‘{ $name }’ is not a name for an action
act-name-help = Write the year and a short name of lower-case letters, digits and hyphens, for example 2026/meldpunt
act-nothing-asked = You did not type what changes
act-nothing-asked-help = For example: --state done, --result "…", --spent 5100 or --log "…"
act-no-file = There is no implementation plan { $year }
act-no-file-help = Type ivp action list to see the actions there are. You start a new one with ivp action add { $name } --title "…".
act-already-there = The action { $name } is there already (line { $line } of the implementation plan)
act-already-there-help = Choose another name, or update the action with ivp action set { $name }
act-inline = Nothing recorded: in the implementation plan { $year } ‘{ $key }’ is a list between brackets
act-inline-help = Put each of them under a header { $header }
act-file-has-errors = Nothing recorded: the implementation plan has errors. Fix those first.
act-refused = Nothing recorded: with this change the plan would be invalid
act-title-help = Type the title behind it: --title "What is done".
act-no-amount-help = If that is not known, leave { $option } out.
act-choose-partner = Choose from: { $words }. A new partner is first put in partners.toml.
act-is-indicator = ‘{ $name }’ is an indicator, not an action
act-is-indicator-help = Record a figure with: ivp record { $name } FIGURE --period PERIOD
act-is-goal = ‘{ $name }’ is a goal, not an action
act-is-goal-help = Type ivp action list { $name } for the actions that contribute to it.
