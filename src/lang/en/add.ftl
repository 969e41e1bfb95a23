### ivp add

help-add = Add something to the plan: a goal, an indicator, a pillar, a source or a partner.
help-add-usage = ivp add COMMAND [options]
help-add-more = Help on a command: ivp add goal --help
help-add-goal = Add a goal to a priority.
help-add-goal-usage = ivp add goal --priority PRIORITY --title TITLE --kind KIND [options]
help-add-goal-more =
    Example:
        ivp add goal --priority jeugd --title "Talking at the market" --kind recurring --lead gemeente
help-add-goal-priority = The priority.
help-add-goal-kind = The kind: recurring, milestone (done once), continuous, or outcome (a result).
help-add-goal-pillar = The pillar that the goal belongs to.
help-add-goal-text = The text as it stands in the plan.
help-add-goal-lead = The lead.
help-add-goal-partner = A partner; may be given more than once.
help-add-goal-id = The short name; else ivp makes it from the title.
help-add-goal-title = The title.
help-add-goal-dry-run = Show what would happen, and write nothing.
help-add-indicator = Add an indicator: what is measured, and what is aimed for.
help-add-indicator-usage = ivp add indicator --priority PRIORITY --title TITLE --kind KIND --unit UNIT --direction DIRECTION [options]
help-add-indicator-more =
    Examples:
        ivp add indicator --goal jeugd/talking-at-the-market --title "Times at the market" --unit count --at-least 2 --each year
        ivp add indicator --priority jeugd --kind effect --title "Nuisance by youth" --unit count --direction lower
            --source politie --baseline 2025 --target -10% --by 2031
help-add-indicator-priority = The priority, or monitor for the other topics.
help-add-indicator-kind = The kind: effect or performance; with --goal it is performance.
help-add-indicator-goal = The goal that is measured by it.
help-add-indicator-unit = What the figure is: a number, a percentage, a grade, an amount …
help-add-indicator-per = Per how many, of a figure per inhabitant: 1000.
help-add-indicator-direction = Which way is good: lower, higher, stable, or interpret.
help-add-indicator-frequency = How often there is a figure; else every year.
help-add-indicator-source = The source; may be given more than once.
help-add-indicator-pillar = The pillar.
help-add-indicator-text = The text as it stands in the plan.
help-add-indicator-question = The question, of a survey.
help-add-indicator-baseline = The baseline: the year that is compared with, or a span of years (2015/2019).
help-add-indicator-target = The target: a figure, or a change such as -10%.
help-add-indicator-within = How far it may move around the baseline, when it is to stay as it is: 5%.
help-add-indicator-by = The year by which the target must be met.
help-add-indicator-at-least = At least so many in every period.
help-add-indicator-at-most = At most so many in every period.
help-add-indicator-each = The period: month, quarter, half-year, year or plan; else year.
help-add-indicator-id = The short name; else ivp makes it from the title.
help-add-indicator-title = The title.
help-add-indicator-dry-run = Show what would happen, and write nothing.
help-add-pillar = Add a pillar to a priority.
help-add-pillar-usage = ivp add pillar --priority PRIORITY --title TITLE [options]
help-add-pillar-priority = The priority.
help-add-pillar-ambition = The ambition of the pillar.
help-add-pillar-id = The short name; else ivp makes it from the title.
help-add-pillar-title = The title.
help-add-pillar-dry-run = Show what would happen, and write nothing.
help-add-source = Add a source: where figures come from.
help-add-source-usage = ivp add source --title NAME [options]
help-add-source-publisher = The publisher.
help-add-source-url = The web address.
help-add-source-table = The number of the table, for example 47013NED.
help-add-source-id = The short name; else ivp makes it from the name.
help-add-source-title = The name of the source.
help-add-source-dry-run = Show what would happen, and write nothing.
help-add-partner = Add a partner: an organisation or a function, not a person.
help-add-partner-usage = ivp add partner --title NAME [options]
help-add-partner-id = The short name; else ivp makes it from the name.
help-add-partner-title = The name of the partner.
help-add-partner-dry-run = Show what would happen, and write nothing.
help-value-pillar = PILLAR
help-value-init-priority = TITLE
help-value-unit = UNIT
help-value-per = NUMBER
help-value-direction = DIRECTION
help-value-frequency = FREQUENCY
help-value-question = TEXT
help-value-baseline = PERIOD
help-value-add-indicator-target = VALUE
help-value-add-indicator-within = VALUE
help-value-add-indicator-by = YEAR
help-value-at-least = NUMBER
help-value-at-most = NUMBER
help-value-each = PERIOD
help-value-publisher = NAME
help-value-url = ADDRESS
help-value-table = NUMBER
help-value-ambition = TEXT
add-ask-title = What is the title?
add-ask-id = Under which short name?
add-ask-id-help = A short name consists of small letters, digits and hyphens, for example: market
add-ask-yes = Add { $name }? Type yes or no
add-ask-priority = Which priority does it belong to?
add-ask-goal-kind = Is it recurring, a milestone that is done once, continuous, or an outcome?
add-ask-indicator-kind = Does the figure say whether something was done (performance), or what residents notice of it (effect)?
add-ask-unit = Does it count something, is it a percentage, a grade (1 to 10), an amount in euros, or yes or no?
add-ask-per = Per how many inhabitants?
add-ask-direction = Which way is good: lower, higher, stable, or interpret?
add-ask-frequency = How often is there a figure?
add-title-help = Type the title behind it: --title "…"
add-per-help = Type per how many: --per 1000
add-by-help = Add by when: --by { $year }
add-by-alone = With --by { $by } it is not said what must be reached by then.
add-by-alone-help = Type the target as well: --target VALUE
add-each-alone = With --each it is not said how many there must be in every period.
add-each-alone-help = Type --at-least NUMBER or --at-most NUMBER as well.
add-one-target = An indicator has one target.
add-one-target-help = Choose --target with --by, or --at-least or --at-most with --each.
add-target-help = Type a number, for example --target 7, or a change: --target -10%
add-bad-id = ‘{ $text }’ cannot be a short name.
add-bad-id-help = A short name has small letters, digits and hyphens, for example --id market
add-already-there = { $name } exists already: see line { $line } of { $file }.
add-already-there-help = Choose another short name with --id, or change what is there in the file.
add-inline = In { $file } ‘{ $key }’ is written as a list on one line; ivp cannot add to that.
add-inline-help = Write each as a block of its own: [[{ $key }]]
add-file-has-errors = Nothing was added: the file has errors. Fix those first.
add-refused = Nothing was added: the plan would be invalid with it.
add-done = Added: { $name }, in { $path }, line { $line }
add-would = Would add: { $name }, in { $path }, line { $line }
add-decision-needed = The plan is adopted. To add { $name } takes a decision of the council in decisions.toml, with changes = ["{ $name }"].
add-next-indicator =
    { $kind ->
        [outcome] What shows whether this is reached? Type: ivp add indicator --goal { $goal } --title "…" --kind effect --unit count --direction lower{ $source }
       *[other] How do you measure whether this happens? Type: ivp add indicator --goal { $goal } --title "…" --unit count --at-least 1 --each year{ $source }
    }
add-next-figure = When a figure comes in, type: ivp record { $name } VALUE --period PERIOD{ $source }
add-next-goal = Now type: ivp add goal --priority { $priority } --pillar { $pillar } --title "…" --kind recurring
add-target-yes-no-help = Of yes or no it counts how often it is yes: --at-least 1 --each year
add-change-too-far = More than all of it cannot go: 100% is the most.
add-within-help = Type how much it may differ, for example --within 5%
add-within-by-help = What is to stay as it is stays within a limit: --within 5% --by { $year }
add-other-way = { $option } does not fit the direction ‘{ $way }’.
add-other-way-help = Type { $better }, or leave --direction out.
add-baseline-help = A change is counted from a baseline: --baseline { $year }
