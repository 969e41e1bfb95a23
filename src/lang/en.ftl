### All texts in English. nl.ftl has the same names and arguments; a test compares them.

## Help

help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-common = For every command
help-ivp = ivp keeps a municipality's integral safety plan as plain text in git.
help-ivp-usage = ivp COMMAND [options]
help-ivp-more =
    About one command: ivp COMMAND --help
    Exit status: 0 done, 1 the plan has errors, 2 wrong use, 3 a file or folder does not cooperate.
help-help = Show this help
help-version = Show the version
help-plan = The folder of the plan; else the nearest folder "plan", or IVP_PLAN
help-as-of = Only what was known on this date, judged on that day
help-lang = The language; else IVP_LANG, that of the computer, or that of the plan
help-color = Colours
help-quiet = Only the result and errors
help-value-plan = DIR
help-value-as-of = DATE
help-value-lang = LANGUAGE
help-value-color = WHEN
help-value-format = FORM
help-value-id = NAME
help-value-value = VALUE
help-value-period = PERIOD
help-value-n = NUMBER
help-value-numerator = NUMBER
help-value-denominator = NUMBER
help-value-source = SOURCE
help-value-status = STATUS
help-value-part = PART
help-value-note = TEXT
help-value-evidence = REFERENCE
help-value-missing = REASON
help-value-corrects = REASON
help-value-kind = KIND
help-value-rule = RULE
help-value-only = RULE
help-value-skip = RULE
help-value-deny = WHAT
help-value-year = YEAR
help-value-output = FILE

help-status = How do we stand? Indicators and goals per priority, and what asks for attention.
help-status-usage = ivp status [NAME] [options]
help-status-id = Only this priority, goal or indicator
help-status-kind = Only effect indicators or only performance indicators
help-status-format = The form of the overview
help-show = Everything about one priority, goal, indicator or action, with the arithmetic.
help-show-usage = ivp show NAME [options]
help-show-id = The name, such as veiligheidsbeleving/onveiligheidsgevoel
help-show-format = The form
help-history = The measurements of an indicator over time.
help-history-usage = ivp history NAME [options]
help-history-id = The name of the indicator
help-history-format = The form of the overview
help-record = Record a measurement.
help-record-usage = ivp record NAME VALUE --period PERIOD [options]
help-record-more =
    Examples:
        ivp record veiligheidsbeleving/onveiligheidsgevoel 9.5 --period 2025 --n 181
        ivp record weekmarkt-gesprekken 1 --period 2026-03-12
        ivp record training-gegeven yes --period 2026
        ivp record jeugd/overlast-jeugd --period 2025 --missing "The police have no figure"
    A number may have a comma or a point. A period is 2025, 2025-H1, 2025-Q1, 2025-03, 2025-03-12 or 2024/25.
help-record-id = The name of the indicator
help-record-value = The figure; yes or no for a yes-no indicator
help-record-period = The period that the figure is about
help-record-n = The number of respondents
help-record-numerator = The numerator, instead of a value
help-record-denominator = The denominator, with a numerator
help-record-source = The source, when the indicator has several
help-record-status = The status of the figure
help-record-part = The part of the breakdown
help-record-note = A remark on the figure
help-record-evidence = A path or address of the proof
help-record-missing = There is no figure, with the reason
help-record-corrects = Corrects an earlier figure, with the reason
help-record-not-representative = The sample is not representative
help-record-internal = Never publish
help-record-dry-run = Show what would happen, and write nothing
help-record-yes = Ask no questions
help-record-commit = Commit the file to git afterwards
help-check = Check the plan: all errors and warnings in one run.
help-check-usage = ivp check [options]
help-check-format = The form of the report
help-check-deny = Treat warnings as errors
help-check-only = Show only this rule
help-check-skip = Do not show this rule
help-explain = What a rule of the check asks, why, and how to mend it.
help-explain-usage = ivp explain [RULE]
help-explain-rule = The rule; without one the list follows
help-evaluate = The yearly evaluation: what was wanted, what was done, what is seen, and what is still missing.
help-evaluate-usage = ivp evaluate YEAR [options]
help-evaluate-year = The year
help-evaluate-format = The form of the paper
help-evaluate-output = Write to this file
help-evaluate-strict = Exit status 1 while an interpretation is missing
help-evaluate-start = Make the file in which to fill in the interpretation

## Wrong use

usage-unknown-option = There is no option "{ $option }"
usage-unknown-command = There is no command "{ $command }"
usage-no-command = There is no command
usage-no-value = "{ $option }" lacks a value
usage-bad-value = "{ $value }" cannot be given to { $option }
usage-conflict = "{ $option }" does not go with another option, or stands there twice
usage-missing = Missing: { $option }
usage-not-text = The command holds characters that are no text
usage-other = The command cannot be understood
usage-help = type ivp --help for the commands, or ivp COMMAND --help for the options
usage-date-help = write a date as 2026-11-23 or 23-11-2026
usage-year-outside-plan = "{ $text }" is no year of this plan
usage-year-outside-plan-help = choose a year from { $first } up to and including { $last }
cli-no-plan-here = There is no plan in { $folder } or the folders above it
cli-no-plan-help = go to the folder with the plan, or type --plan DIR
cli-no-such-folder = The folder { $folder } does not exist
cli-io = { $path }: { $reason }
cli-written = Written: { $path }
cli-unknown-name = "{ $name }" does not occur in this plan
cli-unknown-name-help = type ivp status for the names
cli-ambiguous-name = "{ $name }" can be more than one thing
cli-unknown-rule = There is no rule "{ $name }"
cli-unknown-rule-help = type ivp explain for the list

## Check

check-error = error
check-warning = warning
check-help = help
check-more =
    { $count ->
        [one] The same holds for 1 more:
       *[other] The same holds for { $count } more:
    }
check-closing =
    { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
check-hidden =
    { $count ->
        [one] 1 finding was not shown because of --only or --skip.
       *[other] { $count } findings were not shown because of --only or --skip.
    }
explain-asks = What the rule asks
explain-why = Why
explain-mend = How to mend it
explain-wrong = Wrong
explain-right = Right

## Words

word-yes = yes
word-no = no
word-monitor = Other topics
word-baseline = Baseline
word-latest = Latest
word-expected = Expected
word-target = Target
word-indicator = Indicator
word-assessment = Judgement
word-priority = Priority
word-period = Period
word-part = Part
word-total = total
word-value = Value
word-respondents = n
word-source = Source
word-recorded = Recorded
word-remark = Remark
word-reference = Reference
word-no-figure = no figure
word-nothing-recorded = nothing on record
unit-rank-figure = place { $number }
unit-days-figure = { $number } days
unit-rate-figure = { $number } per { $per }
kind-effect = effect indicator
kind-performance = performance indicator
goal-kind-recurring = recurring
goal-kind-milestone = to be set up once
goal-kind-continuous = continuous
goal-kind-outcome = a result to reach
direction-lower = lower is better
direction-higher = higher is better
direction-stable = to be kept equal
direction-interpret = a rise can be good or bad
frequency-monthly = every month
frequency-quarterly = every quarter
frequency-half-yearly = every half-year
frequency-yearly = every year
frequency-two-yearly = every second year
frequency-four-yearly = once in four years
frequency-irregular = irregular
status-provisional = provisional
status-revised-provisional = revised provisional
status-definitive = definitive
body-council = municipal council
body-college = mayor and aldermen
body-mayor = mayor
action-planned = planned
action-started = started
action-done = done
action-delayed = delayed
action-dropped = dropped
promised-month = at least { $number } a month
promised-quarter = at least { $number } a quarter
promised-half-year = at least { $number } a half-year
promised-year = at least { $number } a year
promised-plan = at least { $number } in the plan period
promise-met = met
promise-missed = missed
promise-open = still open
promise-unknown = not on record

## Judgements

assessment-achieved = achieved
assessment-on-track = on track
assessment-at-risk = at risk
assessment-off-track = off track
assessment-worsening = worsening
assessment-no-target = no target
assessment-needs-interpretation = needs interpretation
assessment-baseline-only = baseline only
assessment-no-data = no data
assessment-not-comparable = not comparable
assessment-invalid = invalid
trend-stable = stable
trend-uncertain = uncertain
trend-improving = improving
trend-worsening = worsening
trend-rising = rising
trend-falling = falling
state-done = done
state-on-schedule = on schedule
state-delayed = delayed
state-not-started = not started
state-no-action-planned = no action planned
state-dropped = dropped
state-outcome = judged by its indicator
because-officer = judged by the municipality
because-officer-reason = judged by the municipality: { $reason }
because-all-dropped = all actions were dropped
because-action-late = action { $name } is delayed or past its end date
because-promise-off-track = the promise at { $name } was not kept
because-all-done = all actions are done
because-action-under-way = action { $name } is started or done
because-promise-kept = the promise at { $name } is being kept
because-only-planned = the actions have not started yet
because-no-actions = no implementation plan has an action for it
reason-target-not-met = not met in { $year }
reason-target-year-not-measured = nothing was measured over target year { $year }
reason-provisional = the figure of { $period } is provisional
reason-not-representative = the sample of { $period } is not representative
reason-series-break = series break { $period }: { $reason }
reason-other-source = the figure of { $period } comes from another source ({ $source })
reason-baseline-not-measured = the baseline { $period } was not measured
reason-baseline-incomplete = the baseline { $period } cannot be worked out
reason-sum-of-parts = sum of { $parts } parts
reason-missed = missed in { $period }
reason-missed-part = missed in { $period } ({ $part })
reason-unknown = nothing on record for { $period }
reason-unknown-part = nothing on record for { $period } ({ $part })
reason-not-yet = the promise holds from { $year }
reason-ended = ended after { $period }
reason-overdue = measurement { $period } is missing
change-points = { $number } percentage points
change-since = { $change } since { $period }

## Status

status-head = { $title } · { $municipality } · as of { $date }
status-has-errors = The plan has errors. What is invalid does not count; see below or type: ivp check
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
status-outcomes = { $count } judged by its indicator
status-priority-ended = { $title } (ended after { $period })
status-priority-goals = Goals: { $counts }
status-unmeasured = Not measured yet: { $names }
status-attention = Asks for attention ({ $count })
attention-missing = measurement { $period } is missing: ivp record { $name } VALUE --period { $period }
attention-unknown = nothing on record for { $period }: ivp record { $name } VALUE --period { $period }{ $part }
attention-action = action past its end date ({ $end }): { $title }; see ivp show { $name }
attention-unknown-periods = nothing on record for { $periods }: ivp record { $name } VALUE --period PERIOD
attention-missing-group =
    { $count } measurements of { $period } are missing; type ivp record NAME VALUE --period { $period } for: { $names }
attention-unknown-group =
    nothing is on record about { $count } promises for { $period }; type ivp record NAME VALUE --period { $period } for: { $names }

## One thing

show-place = Stands in { $file }, line { $line }
show-introduction = Introduction
show-challenges = Challenges
show-ambition = Ambition
show-examples = Examples
show-current-work = What do we do already?
show-notes = Notes
show-caveats = Caveats
show-topics = Topics
show-goals = Goals
show-indicators = Indicators
show-actions = Actions
show-kind = Kind
show-priority = Priority
show-pillar = Pillar
show-goal = Goal
show-lead = Lead
show-partners = Partners
show-standing = Standing
show-derived-state = From actions and promises follows: { $state }
show-state = State
show-overdue = the end date has passed
show-basis = Basis
show-agreed = Agreed
show-start = Start
show-end = End
show-result = Result
show-budget = Budget
show-spent = Spent
show-requested = Requested
show-programmes = Programmes
show-log = Log
show-question = Question
show-direction = Direction
show-frequency = Frequency
show-sources = Sources
show-internal = Internal only
show-measurements = Measurements
show-arithmetic = Arithmetic
show-promise = Cadence promise
show-promise-count = { $count } of { $at-least }
step-baseline = baseline { $period }: { $value } ({ $file }, line { $line })
step-latest = latest measurement { $period }: { $value } ({ $file }, line { $line })
step-target = target: { $value } in { $year }
step-target-change = target: { $change } relative to the baseline = { $value } in { $year }
step-target-within = target: within { $within } of the baseline in { $year }
step-target-cadence = promise: { $promise }
step-change = difference: { $change }
step-expected = expected at the end of { $period } = { $from } { $sign } { $way } × { $months }/{ $all } months = { $expected }
step-progress = progress = ({ $baseline } − { $actual }) / ({ $baseline } − { $target }) = { $progress }
step-ratio = ratio = progress { $progress } / expected progress { $expected } = { $ratio }
step-band = band from { $low } to { $high }; the figure is { $value }

## Measurements

history-empty = There are no measurements yet.
history-break = series break { $period }: { $reason }
history-superseded = superseded
history-not-representative = sample not representative
history-ratio = { $numerator } of { $denominator }
history-corrects = correction: { $reason }

## Evaluation

evaluation-title = Evaluation { $year } of the integral safety plan of { $municipality }
evaluation-draft = Draft, with the figures known on { $date }
evaluation-adopted = With the figures known on { $date }
evaluation-adopted-by = Adopted by: { $body }
evaluation-noted-by = Noted by: { $body }
evaluation-summary = Summary
evaluation-execution = Execution
evaluation-effect = Effect
evaluation-no-causation = Execution and effect stand side by side. That a figure rises or falls has many causes; the approach is one of them.
evaluation-wanted = What did we want to reach?
evaluation-done = What have we done?
evaluation-seen = What do we see?
evaluation-interpretation = Interpretation
evaluation-adjustment = Adjustment
evaluation-promises = Cadence promises:
evaluation-no-actions = No action in any implementation plan: { $names }
evaluation-no-indicators = This priority has no effect indicators.
evaluation-other-actions = Other actions
evaluation-voices = What partners said
evaluation-lacking = Still to be filled in
evaluation-missing-summary = The summary is missing.
evaluation-missing-interpretation = The interpretation is missing.
evaluation-missing-adjustment = The adjustment is missing.
evaluation-missing-reading = the interpretation of the figure of { $year } is missing.
evaluation-money = budget { $budget }, spent { $spent }
evaluation-money-budget = budget { $budget }
evaluation-start = Type ivp evaluate { $year } --start to make the file in which to fill this in.
evaluation-fill-in = Fill this in, in evaluations/{ $year }.toml.
evaluation-strict =
    { $count ->
        [one] The evaluation of { $year } still lacks 1 interpretation.
       *[other] The evaluation of { $year } still lacks { $count } interpretations.
    }
evaluation-method = Account of the method
evaluation-method-text = Judged is the standing on 31 December { $year }, with the figures known on { $date }. The expected value lies on the straight line from baseline to target. The arithmetic of each indicator is in ivp show.
lacking-summary = the summary
lacking-interpretation = the interpretation of priority { $name }
lacking-reading = the interpretation of indicator { $name }
lacking-adjustment = the adjustment of priority { $name }

## Recording a measurement

rec-recorded = Recorded: { $indicator }: { $figure } for { $period } (source: { $source }), in { $path }, line { $line }:
rec-would-record = Would be recorded: { $indicator }: { $figure } for { $period } (source: { $source }), in { $path }, line { $line }:
rec-meaning = Was { $was } ({ $since }), now { $now } ({ $period }): { $judged }
rec-meaning-latest = Latest figure: { $now } ({ $period }): { $judged }
rec-meaning-promise = For { $period }: { $count } of { $at-least } ({ $state })
rec-committed = Committed to git: { $commit }
rec-commit = Measurement { $name } { $period }: { $figure }
rec-commit-correction = Correction { $name } { $period }: { $figure }
rec-errors-elsewhere =
    { $count ->
        [one] There is 1 error elsewhere in the plan; type ivp check.
       *[other] There are { $count } errors elsewhere in the plan; type ivp check.
    }
rec-usage-help = for example: ivp record weekmarkt-gesprekken 1 --period 2026-03-12
rec-n-unit = A number of respondents (--n) goes with a percentage or a grade, not with "{ $indicator }"
rec-bad-period = "{ $text }" is no period
rec-period-help-expected = type --period { $period } for the figure that is expected now
rec-two-figures = Give a value, or numerator and denominator, or --missing; not more than one of these
rec-whole-number = write a whole number of zero or more
rec-two-readings = "{ $typed }" can be { $one } or { $two }
rec-two-readings-help = type { $one } or { $two }
rec-no-number = "{ $typed }" is no number that can stand here
rec-no-number-help = write for example 12 or 9.5
rec-forbidden-yes-no = "{ $typed }" is no yes or no
rec-forbidden-negative = "{ $typed }" is below zero
rec-forbidden-fraction = "{ $typed }" is no whole number, and this indicator counts whole things
rec-forbidden-over-100 = "{ $typed }" is more than 100 percent
rec-forbidden-grades = "{ $typed }" is no grade from 1 to 10
rec-forbidden-rank = "{ $typed }" is no place in a ranking; those begin at 1
rec-yes-no-help = type yes or no
rec-no-parts = this indicator has no breakdown; leave --part out
rec-already-there = A figure for { $period } is already recorded for "{ $indicator }" (line { $line } of the measurement file)
rec-already-there-help = record a correction with --corrects "the reason"; the old figure is kept
rec-nothing-to-correct = Nothing is recorded for { $period } of "{ $indicator }" that could be corrected
rec-nothing-to-correct-help = leave --corrects out, or choose the period and source of the figure you correct
rec-file-has-errors = Nothing recorded: the measurement file has errors. Mend those first.
rec-refused = Nothing recorded: with this figure the plan would be invalid
rec-not-read-back = Nothing recorded: after the change the file would read differently from what is meant
rec-lock-held = Somebody else is writing to the plan right now
rec-lock-held-help = try again in half a minute
rec-git-missing = The program git is not installed
rec-git-no-repository = The folder of the plan is not in git
rec-git-refused = Git refuses: { $said }
rec-written-not-committed = The figure is in { $path }, but was not committed to git. { $why }
evaluation-file-head =
    Evaluation { $year }. Fill in the texts between the quotation marks; for several lines: three quotation marks.
    What stays empty counts as missing. Then type: ivp evaluate { $year }
evaluation-file-indicator = { $title }
evaluation-already-started = The evaluation of { $year } is there already: { $path }
io-full = the disk is full

## Certainty

show-certainty = Certainty
certainty-chance = this difference can be chance
certainty-certain = this difference is more than chance
certainty-target-open = whether the target is met cannot be established
certainty-margin-share = margin of { $value } ({ $period }): { $low } to { $high } percent (95%, Wilson)
certainty-margin-share-indicative = margin of { $value } ({ $period }): { $low } to { $high } percent (95%, Wilson); only an indication, because the sample is not representative
certainty-margin-count = margin of { $value } ({ $period }): { $low } to { $high } (95%, Garwood)
certainty-difference = difference of the shares: { $difference } percentage points ({ $low } to { $high }; 95%, Newcombe): { $verdict }
certainty-test = probability of such a difference by chance: { $p } (exact test of two counts): { $verdict }
certainty-survey = to establish a difference between { $from }% and { $to }% each round needs about { $needed } respondents; with { $n } the chance of it is { $chance }%
