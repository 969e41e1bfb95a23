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
help-rev = The plan as it was in this git revision
help-value-rev = REVISION
help-value-revision = REVISION
help-value-against = REVISION
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
        ivp record instrumenten-geevalueerd yes --period 2026
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
help-record-yes = Ask nothing: a figure that is far from the one before is right
help-record-commit = Commit the file to git afterwards
help-check = Check the plan: all errors and warnings in one run.
help-check-usage = ivp check [options]
help-check-format = The form of the report
help-check-deny = Treat warnings ("warnings"), or those of a rule or group, as errors
help-check-only = Show only this rule or group
help-check-skip = Do not show this rule or group
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
cli-io-partly = { $path }: { $reason }. Written all the same: { $names }. Type the command again when the cause is gone.
cli-written = Written: { $path }
cli-unknown-name = "{ $name }" does not occur in this plan
cli-unknown-name-help = type ivp show and the name of a priority; it lists the name of every indicator
cli-goal-not-indicator = "{ $name }" is a goal; a figure belongs to an indicator
cli-chapter-not-indicator = "{ $name }" is a priority; a figure belongs to an indicator
cli-goal-indicators =
    choose one of these:
    { $names }
cli-goal-without-indicator = this goal has no indicator yet; add one in the file of the priority
cli-ambiguous-name = "{ $name }" can be more than one thing
cli-unknown-revision = Git does not know the revision "{ $revision }" of this plan
cli-unknown-revision-help = choose a commit, branch or tag from git log; a shallow clone lacks older ones (then type: git fetch --unshallow)
cli-no-revision-here = With --rev or --as-of a plan can only be read; leave that option out here
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
    Not shown because of --only or --skip: { $errors ->
        [0] no errors
        [one] 1 error
       *[other] { $errors } errors
    } and { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
explain-absent = (these lines are not there)
usage-too-many = "{ $text }" is too much, or an option before it is missing
unusual-far = “{ $indicator }”: { $now } for { $period } is far outside the ordinary range ({ $low } to { $high })
unusual-fifth = “{ $indicator }”: { $now } for { $period } is less than a fifth of { $was } ({ $since })
unusual-five-times = “{ $indicator }”: { $now } for { $period } is more than five times { $was } ({ $since })
unusual-shorter = “{ $indicator }”: { $period } is shorter than { $asked }, the period for which this indicator is measured
length-month = a month
length-quarter = a quarter
length-half-year = half a year
length-year = a year
rec-doubt =
    Is this right?
    { $doubts }
rec-doubt-ask = Record it? [y/N]
rec-doubt-help = If it is right, type the same command again with --yes. The file will say that this was asked. If it is wrong, type the right figure.
rec-doubt-no = Nothing was recorded.
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
unit-rank-figure = place { $number }
unit-day-figure = { $number } day
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
status-twelve-months = 12 months to { $to }
status-better-than = better than { $region }
norm-at-least = at least { $number }
norm-at-most = at most { $number }
promised-month = { $norm } a month
promised-quarter = { $norm } a quarter
promised-half-year = { $norm } a half-year
promised-year = { $norm } a year
promised-plan = { $norm } in the plan period
promise-met = kept
promise-missed = not kept
promise-open = still running
promise-unknown = not recorded

## Judgements

assessment-achieved = achieved
assessment-on-track = on track
assessment-at-risk = at risk
assessment-off-track = off track
assessment-worsening = worsening
assessment-no-target = no target
assessment-needs-interpretation = needs interpretation
assessment-interpreted = interpreted
assessment-running = still running
assessment-not-recorded = not fully recorded
assessment-baseline-only = baseline only
assessment-no-data = no data
assessment-not-comparable = not comparable
assessment-withheld = not public
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
because-action-late = the action “{ $name }” is delayed or should have been done by now
because-promise-off-track = the promise “{ $name }” is behind
because-all-done = all actions are done
because-action-under-way = the action “{ $name }” is started or done
because-promise-done = the promise “{ $name }” is kept over all years of the plan
because-promise-kept = the promise “{ $name }” has already been kept once
because-only-planned = the actions have not started yet
because-no-actions = no implementation plan has an action for it
reason-target-not-met = target of { $year } not met
reason-target-year-not-comparable = the figure for { $year } cannot be compared with the baseline
reason-target-year-not-measured = there is no figure for { $year }
reason-provisional = the figure of { $period } is provisional
reason-not-representative = the sample of { $period } is not representative
reason-series-break = series break { $period }: { $reason }
reason-other-length = { $one } and { $other } are not of one length
reason-weighted = the { $period } survey is weighted, which makes its margin wider
reason-season = { $one } and { $other } are not the same part of the year
reason-rolling-year-overlaps = the last twelve months share months with the baseline
reason-no-whole-year = the target is for a whole year; the only figure is for { $period }
reason-no-reference = there is no figure of { $region } for { $period }
reason-part-decides = assessed for each part; { $part } { $count ->
    [one] determines
   *[other] determine
} the result
reason-second-source = { $period }: the figure of { $source } does not count beside that of the first source
reason-cannot-say = whether this is chance cannot be said: { $why }
cannot-say-no-n = the number of respondents is not known
cannot-say-no-spread = the spread of the answers or the number of respondents is not known
cannot-say-rank = a rank has no margin
cannot-say-not-representative = the sample is not representative
cannot-say-ran-up = the figures were already rising before the baseline
cannot-say-ran-down = the figures were already falling before the baseline
cannot-say-unsteady = the figures already jumped up and down before the baseline
cannot-say-too-few = there are too few earlier figures to know what is usual
cannot-say-peak = the baseline was a peak
cannot-say-no-cases = the number of cases is not known
cannot-say-withheld = some of the earlier figures are not public
reason-alert = it has risen since { $since }; in that case the plan calls for action
attention-alert = "{ $title }" has risen ({ $period }); the plan then asks for an approach: ivp show { $name }
reason-other-source = the figure of { $period } comes from another source ({ $source })
reason-baseline-not-measured = the baseline { $period } was not measured
reason-baseline-incomplete = the baseline { $period } cannot be worked out
reason-sum-of-parts = { $parts ->
    [one] the total is that of its only part
   *[other] sum of { $parts } parts
}
reason-missed = not kept: { $period }
reason-missed-part = not kept: { $period } ({ $part })
reason-unknown = not recorded: { $period }
reason-unknown-part = not recorded: { $period } ({ $part })
reason-not-yet = the promise holds from { $year }
reason-ended = ended after { $period }
reason-overdue = measurement { $period } is missing
reason-assumed = the author's reading, not the council's: { $what }
change-points = { $number } percentage points
change-between = { $change } from { $period } to { $to }
change-since = { $change } since { $period }

## Status

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

## One thing

show-place = Defined in { $file }, line { $line }
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
show-standing = Status
show-derived-state = By actions and promises: { $state }
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
show-promise = Per period
show-promise-count = { $count } of { $at-least }
show-promise-at-least = { $count }, at least { $number }
show-promise-at-most = { $count }, at most { $number }
step-baseline = baseline { $period }: { $value } ({ $file }, line { $line })
step-latest = latest measurement { $period }: { $value } ({ $file }, line { $line })
step-rolling = judged: { $from } to { $to }, together { $value }
step-better = in { $region } for { $period }: { $value }
step-part-target = expected { $expected }, target { $target }
step-part = { $part }: { $was } ({ $since }), now { $now } ({ $period }); { $told }
step-target = target: { $value } in { $year }
step-target-change = target: { $change } relative to the baseline = { $value } in { $year }
step-target-change-open = target: { $change } from the baseline in { $year }
step-target-within = target: within { $within } of the baseline in { $year }
step-target-better-than = target: better than { $region } in { $year }
step-target-cadence = promise: { $promise }
step-change = difference: { $change }
step-expected = expected at the end of { $period } (at an even pace) = { $from } { $sign } { $way } × { $months }/{ $all } { $all ->
    [one] month
   *[other] months
} = { $expected }
step-progress = progress = ({ $baseline } − { $actual }) / ({ $baseline } − { $target }) = { $progress }
step-ratio = ratio = progress { $progress } / expected progress { $expected } = { $ratio }
step-band = band from { $low } to { $high }; the figure is { $value }

## Measurements

history-empty = There are no measurements yet.
history-break = series break { $period }: { $reason }
chart-break = series break { $period }
chart-target = { $sign } target { $value } in { $year }
chart-provisional = { $sign } provisional
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
evaluation-whole-priority = Priority as a whole
evaluation-references = For comparison with "{ $title }": { $figures }
evaluation-parts = Parts of "{ $title }": { $figures }
evaluation-open-ends = Open ends for the implementation plan of { $year }
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
evaluation-start = There is still something to fill in. Type ivp evaluate { $year } --start to make the file for it.
evaluation-fill-in = There is still something to fill in, in evaluations/{ $year }.toml.
evaluation-strict =
    { $count ->
        [one] The evaluation of { $year } still lacks 1 interpretation.
       *[other] The evaluation of { $year } still lacks { $count } interpretations.
    }
evaluation-method = Account of the method
evaluation-method-text = Judged is the standing on 31 December { $year }, with the figures known on { $date }. The expected value lies on the straight line from baseline to target.
lacking-summary = the summary
lacking-interpretation = the interpretation of the priority "{ $name }"
lacking-reading = the interpretation of "{ $name }"
lacking-figure = the figure for { $period } of "{ $name }"
lacking-adjustment = the adjustment of the priority "{ $name }"

## Recording a measurement

rec-recorded = Recorded: { $indicator }: { $figure } for { $period } (source: { $source }), in { $path }, line { $line }:
rec-would-record = Would be recorded: { $indicator }: { $figure } for { $period } (source: { $source }), in { $path }, line { $line }:
rec-meaning = { $now } in { $period }, was { $was } in { $since }: { $judged }
rec-meaning-latest = The verdict is about { $period } ({ $now }): { $judged }
rec-meaning-promise = For { $period }: { $count } of { $promised } ({ $state })
rec-meaning-norm = For { $period }: { $count }, at most { $promised } ({ $state })
rec-meaning-other-source = This figure is from another source ({ $source }) than the series that is judged ({ $judged }). It does not change the judgement.
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
rec-bad-period = "{ $text }" is not a period
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
rec-lock-no-file = { $path } is no ordinary file, and by it ivp keeps track of who writes to the plan
rec-lock-no-file-help = take it away; ivp then makes it itself
rec-git-missing = The program git is not installed
rec-git-no-repository = The folder of the plan is not in git
rec-git-refused = Git refuses: { $said }
git-broke-off = Git stopped without saying why
git-garbled = Git gave an answer that cannot be right
git-ambiguous = This name has more than one meaning in git: { $names }
git-lacking = Git cannot give { $path } in that version: its content is not here, or is damaged
git-too-large = { $path } is larger in that version than a file of a plan can be
git-missing-help = Install git: https://git-scm.com
git-no-repository-help = Go to the folder in which git keeps the plan, or name that folder: --plan FOLDER
git-refused-help = Do what git asks above. If that does not help, clone the repository again.
git-garbled-help = See with "git --version" which git this is; version 2.25 or newer is needed. If it is new enough, clone the repository again.
git-ambiguous-help = Give the full name, for instance refs/heads/main or refs/remotes/origin/main.
git-lacking-help =
    Fetch the whole history, with all files: clone the repository again, without --filter.
    In a partial clone this also works, once the server can be reached: git fetch --refetch --no-filter
git-too-large-help = Choose another version, or take the file out of the history.
rec-written-not-committed = The figure is in { $path }, but was not committed to git. { $why }
evaluation-file-head =
    Evaluation { $year }. Fill in the texts between the quotation marks; for several lines: three quotation marks.
    What stays empty counts as missing. Then type: ivp evaluate { $year }
    Adopted by the college? Then change "draft" into "adopted".
evaluation-already-started-help = fill in the texts in that file, then type: ivp evaluate and the year
evaluation-written = Written: { $path }. Fill in the texts with a text editor, then type: ivp evaluate { $year }
evaluation-running = So far: { $year } has not ended yet.
evaluation-unusable = The file evaluations/{ $year }.toml has errors; its texts are missing here.
evaluation-no-plan = No implementation plan was entered yet; little can be said about execution.
evaluation-pillars = Along these lines:
usage-year-not-begun = { $year } has not begun; there is nothing to evaluate yet
status-no-actions = No implementation plan was entered yet (folder actions in the plan).
reason-no-figure = no figure for { $period }: { $reason }
promise-nothing-yet = nothing on record yet
period-quarter = Q{ $number }
period-half = { $number ->
    [one] first half
   *[other] second half
}
period-quarter-short = Q{ $number }
period-half-short = H{ $number }
period-of-year = { $part } { $year }
period-half-of-year = { $part } of { $year }
period-span = { $from } to { $to }
kept-until = { $told } so far (until { $date })
kept-until-norm = { $told } so far; at most { $promised } until { $date }
kept-now-empty = nothing is on record for { $year } yet (possible until { $date })
kept-not-all-recorded = not everything is recorded for { $span } ({ $told })
kept-nothing-recorded = nothing is recorded for { $span }
kept-in = { $told } in { $span }
kept-of = { $told } kept in { $span }
kept-missed = not in { $names }
kept-lacking = { $count ->
    [one] { $names } is missing
   *[other] { $names } are missing
}
kept-open = { $count ->
    [one] 1 period still running (until { $date })
   *[other] { $count } periods still running (until { $date })
}
kept-pace = expected by now: { $number }
looks-told = { $tested ->
    [one] { $certain ->
        [0] 1 difference was tested; it may be chance.
       *[other] 1 difference was tested; it is more than chance.
    }
   *[other] { $certain ->
        [0] Of { $tested } differences tested, none is more than chance.
        [one] Of { $tested } differences tested, 1 is more than chance; even if nothing changed, about { $chance } at most would be.
       *[other] Of { $tested } differences tested, { $certain } are more than chance; even if nothing changed, about { $chance } at most would be.
    }
}
evaluation-file-indicator = { $title }
evaluation-already-started = The evaluation of { $year } is there already: { $path }
io-directory = that is a folder
io-read-only = the disk can only be read
cli-link-out = { $path } is a link; ivp does not write through links
cli-no-file-there = { $path } is no file
io-full = the disk is full

## Certainty

show-certainty = Certainty
said-judged = judged is { $to } ({ $value })
said-rolling-year = judged is { $from } to { $to }: { $value }
said-target-met = target { $target } met in { $period } ({ $value })
said-target-not-met = target { $target } not met in { $period } ({ $value })
said-after-met = met in { $period } ({ $value })
said-after-met-too = in { $period } as well ({ $value })
said-after-not-met-either = not in { $period } either ({ $value })
said-after-above = above it again in { $period } ({ $value })
said-after-below = below it again in { $period } ({ $value })
said-after-outside = no longer in { $period } ({ $value })
said-ahead = already meets the target, which is set for { $period }
said-better = { $region } { $value } ({ $period })
said-higher-by-chance = higher than in { $period } ({ $now } against { $was }), but the difference may be chance
said-lower-by-chance = lower than in { $period } ({ $now } against { $was }), but the difference may be chance
said-usual = not unusual: in { $from }–{ $to } this moved between { $lowest } and { $highest }; only outside { $low }–{ $high } does it stand out
said-unusual = unusual: in { $from }–{ $to } it ranged from { $lowest } to { $highest }; the usual range is { $low } to { $high }
said-open-count-lower = { $value }, target at most { $target }; such a number varies by itself between about { $low } and { $high }
said-open-count-higher = { $value }, target at least { $target }; such a number varies by itself between about { $low } and { $high }
said-open-sample-lower = { $value }, target at most { $target }; the margin is { $low }–{ $high }
said-open-sample-higher = { $value }, target at least { $target }; the margin is { $low }–{ $high }
said-open-lower = { $value }, target at most { $target }; so small a difference may be due to chance
said-open-higher = { $value }, target at least { $target }; so small a difference may be due to chance
said-course-rising = the last five yearly figures show a rise
said-course-falling = the last five yearly figures show a fall
said-elsewhere = newer figure from another source ({ $source }, { $period }): { $value }; not comparable
said-elsewhere-beside = newer figure from another source ({ $source }, { $period }): { $value }; cannot be compared with { $was } in { $since }
said-whole = all parts together { $told }
said-among = { $value } ({ $n } people)
said-among-one = { $value } (1 person)
said-part = { $part } { $value }: { $told }
certainty-chance = this difference may be due to chance
certainty-certain = this difference is more than chance
certainty-margin-share = margin of { $value } ({ $basis }, { $period }): { $low } to { $high } percent (95%, Wilson)
certainty-margin-share-indicative = margin of { $value } ({ $basis }, { $period }): { $low } to { $high } percent (95%, Wilson); only an indication, because the sample is not representative
certainty-margin-count = { $basis } ({ $period }): such a number varies by itself between about { $low } and { $high } (95%, Garwood; widened, because such counts vary more than chance alone explains)
certainty-margin-count-plain = { $basis } ({ $period }): such a number varies by itself between about { $low } and { $high } (95%, Garwood)
certainty-margin-rate = { $value } ({ $basis }, { $period }): such a figure varies by itself between about { $low } and { $high } (95%, Garwood; widened, because such counts vary more than chance alone explains)
certainty-margin-rate-plain = { $value } ({ $basis }, { $period }): such a figure varies by itself between about { $low } and { $high } (95%, Garwood)
certainty-margin-published = margin of { $value } ({ $period }), as its source gives it: { $low } to { $high }
certainty-range = in { $from }–{ $to } ({ $figures } figures) the mean was { $mean } and the difference from one figure to the next { $moved } on average; not unusual is { $mean } ± 2.66 × { $moved } = { $low } to { $high }
certainty-range-floor = in { $from }–{ $to } ({ $figures } figures) the mean was { $mean }; figures differed by { $raw } from one to the next on average, less than chance alone would give. { $moved } was used instead (1.128 × the root of the mean): not unusual is { $mean } ± 2.66 × { $moved } = { $low } to { $high }
certainty-by-range = the figure { $value } beside those limits: { $verdict }
certainty-means = from { $before } to { $after }: { $difference } ({ $low } to { $high }; 95% confidence, Welch): { $verdict }
certainty-published = from { $before } to { $after }: { $difference } ({ $low } to { $high }; from the margins of the source): { $verdict }
basis-mean = spread { $one }, { $other } people
basis-published = margin { $one } to { $other }
against-certain = in { $region } this changed otherwise: { $there }, here { $own }; that is more than chance
against-chance = in { $region }: { $there }, here { $own }; that may be chance
against-per-thousand = { $own } per 1,000 inhabitants; in { $region } { $there }
against-plain = in { $region }: { $there }, here { $own }
certainty-difference = from { $before } to { $after }: { $difference } percentage points ({ $low } to { $high }; 95%, Newcombe): { $verdict }
certainty-test = from { $before } to { $after }: even if nothing changes, a difference this large occurs in about { $p } of 100 cases (test of two counts, with a variance { $phi } times that of pure chance): { $verdict }
basis-share = { $one } of { $other }
basis-months = { $one } in { $other } months
basis-month = { $one } in { $other } month
basis-rate = { $one } in { $other }
certainty-detect-range =
    the smallest { $way ->
        [fall] fall
       *[rise] rise
    } seen with 80% chance is { $smallest }: up to the baseline the figures went up and down by { $moved } on average; the target asks { $asked }
certainty-detect-counts =
    to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }% takes about { $needed } cases a year; with { $cases } the smallest seen with 80% chance is { $smallest }%
certainty-detect-counts-nothing =
    to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }% takes about { $needed } cases a year; with { $cases } none at all is seen
certainty-detect-counts-never =
    no number of cases is enough to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }%, because larger counts also vary more; with { $cases } a year the smallest seen with 80% chance is { $smallest }%
certainty-detect-counts-never-nothing =
    no number of cases is enough to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }%, because larger counts also vary more; with { $cases } a year none at all is seen
certainty-survey =
    to establish a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from }% to { $to }% after a baseline of { $baseline } people takes about { $needed } respondents; with { $n } the chance of it is { $chance }%
certainty-survey-never =
    the baseline ({ $baseline } people) is too small: even with a very large survey the chance to establish a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from }% to { $to }% is at most { $chance }%

### rules begin
rule-privacy-citizen-number-asks = No text holds a citizen service number. This check cannot find everything.
rule-privacy-citizen-number-why = The plan is public, and git keeps what was deleted.
rule-privacy-citizen-number-mend = Take the number out and tell the privacy officer.
rule-privacy-email-asks = No text holds an e-mail address. This check cannot find everything.
rule-privacy-email-why = A lead is a function or organisation and no person; the plan is public.
rule-privacy-email-mend = Name the function or the organisation.
rule-privacy-phone-asks = No text holds a telephone number. This check cannot find everything.
rule-privacy-phone-why = A lead is a function or organisation and no person; the plan is public.
rule-privacy-phone-mend = Name the function or the organisation.
rule-text-one-line-asks = A title, a name or a reference is one line.
rule-text-one-line-why = A title with a line break in it can draw a line of its own in a report, as if the program said it. That is why it is shown on one line.
rule-text-one-line-mend = Type the text on one line. An explanation of several lines fits “text”, “note” or “introduction”.

rule-text-placeholder-asks = No text has places that are still to be filled in.
rule-text-placeholder-why = Else such places end up in the evaluation and on the public page.
rule-text-placeholder-mend = Complete the text.
rule-text-garbled-asks = No text has misread letters, such as Ã« for ë.
rule-text-garbled-why = They end up like that in the evaluation and on the public page.
rule-text-garbled-mend = Type the word again.
rule-text-markup-asks = A text holds no markup of a web page.
rule-text-markup-why = Markup is never carried out and so shown as it is.
rule-text-markup-mend = Take the markup out.
rule-silence-no-reason-asks = Who silences a rule of the check in a place says why.
rule-silence-no-reason-why = Somebody else must be able to judge the reason.
rule-silence-no-reason-mend = Type the reason after the rule: # ivp: allow group/rule — reason
rule-silence-unused-asks = A rule is silenced only where it reports something.
rule-silence-unused-why = A needless exception hides something new later.
rule-silence-unused-mend = Take "ivp: allow …" out.
rule-silence-unknown-rule-asks = Who silences a rule names one that exists.
rule-silence-unknown-rule-why = A slip silences nothing.
rule-silence-unknown-rule-mend = Mend the name; "ivp explain" shows all rules.
rule-silence-not-allowed-asks = Errors and rules about changes are not silenced.
rule-silence-not-allowed-why = What is an error makes a report unreliable, also when nobody sees it any more.
rule-silence-not-allowed-mend = Solve what the check finds.
rule-change-silence-added-asks = A rule that is silenced in a place is reported with the edit.
rule-change-silence-added-why = Who silences something decides what others no longer see.
rule-change-silence-added-mend = Solve what the check finds, or let a colleague judge the reason.
rule-action-overdue-asks = An action whose end has passed is done or dropped.
rule-action-overdue-why = College and council cannot follow an action that ran out without a word.
rule-action-overdue-mend = Set the action to "done" with a result, to "dropped" with a reason, or give it a new end.
rule-action-period-order-asks = An action begins before it ends.
rule-action-period-order-why = Else it cannot be said whether it is on time.
rule-action-period-order-mend = Mend "start" or "end".
rule-action-outside-year-asks = An action falls at least in part in the year of its implementation plan.
rule-action-outside-year-why = The evaluation of a year is about the actions of that year.
rule-action-outside-year-mend = Move the action to the right year, or mend its period.
rule-action-no-goal-asks = An action serves a goal, or rests on a plan of others ("basis").
rule-action-no-goal-why = Without that the action counts nowhere and nobody can say what it is for.
rule-action-no-goal-mend = Name the goal in "goal" or the basis in "basis".
rule-action-no-result-asks = An action that is done tells its result.
rule-action-no-result-why = The evaluation tells what was done, not only that it was done.
rule-action-no-result-mend = Fill in "result"; one sentence will do.
rule-action-dropped-silently-asks = An action that was dropped tells the reason.
rule-action-dropped-silently-why = The college adopted the action; the council may know why it does not go on.
rule-action-dropped-silently-mend = Put the reason in "result" or in the log.
rule-action-over-budget-asks = Not more was spent than the budget of the action.
rule-action-over-budget-why = An overrun is to be explained in the evaluation.
rule-action-over-budget-mend = Mend the amount, or explain the overrun.
rule-action-money-asks = Budget, spending and requested budget are zero or more.
rule-action-money-why = In a sum, negative amounts cancel out others.
rule-action-money-mend = Take away the minus sign.
rule-action-log-future-asks = The log of an action holds what has happened.
rule-action-log-future-why = A date in the future is a slip or an intention.
rule-action-log-future-mend = Mend the date.
rule-evaluation-no-interpretation-asks = An adopted evaluation has an interpretation for every priority.
rule-evaluation-no-interpretation-why = Effect indicators do not tell all; the plan asks for a qualitative reading each year.
rule-evaluation-no-interpretation-mend = Fill in the interpretation, or set the evaluation back to "draft".
rule-evaluation-undated-asks = An adopted evaluation names its cut-off date.
rule-evaluation-undated-why = Figures are revised later. Without the date the evaluation cannot be made again.
rule-evaluation-undated-mend = Fill in "as_of".
rule-evaluation-too-early-asks = An evaluation is adopted when the year is over.
rule-evaluation-too-early-why = Until then actions and measurements can change.
rule-evaluation-too-early-mend = Set the status to "draft".
rule-evaluation-as-of-future-asks = The cut-off date of an evaluation has been.
rule-evaluation-as-of-future-why = Nobody knows what is known on a day to come.
rule-evaluation-as-of-future-mend = Mend the date.
rule-evaluation-outside-plan-asks = An evaluation is about a year of the plan.
rule-evaluation-outside-plan-why = Other years are shown nowhere.
rule-evaluation-outside-plan-mend = Mend the year in the name of the file.
rule-evaluation-no-reason-asks = An own judgement of a goal has a reason.
rule-evaluation-no-reason-why = It differs from what follows from actions and measurements; the reader may know why.
rule-evaluation-no-reason-mend = Fill in "reason".
rule-evaluation-document-asks = The paper as sent lies in the folder of the plan, and its checksum is a SHA-256.
rule-evaluation-document-why = Only so can be seen later that the paper stayed the same.
rule-evaluation-document-mend = Mend the path or work out the checksum again.
rule-decision-future-asks = A decision has been taken.
rule-decision-future-why = An intended decision does not allow anything yet.
rule-decision-future-mend = Mend the date, or add the decision later.
rule-decision-wrong-body-asks = The council decides on priorities, goals and targets, the college on actions and evaluations.
rule-decision-wrong-body-why = A decision of another body does not allow the change.
rule-decision-wrong-body-mend = Mend "body", or take the name out of "changes".
rule-decision-unknown-change-asks = What a decision changes bears a name of the plan.
rule-decision-unknown-change-why = A slip in the name does not allow the change that was meant.
rule-decision-unknown-change-mend = Mend the name in "changes".
rule-change-added-asks = A priority, pillar, goal or indicator is added with a decision of the council that is added in the same edit.
rule-change-added-why = The council adopted the plan. What is added to it should be decided by the council too.
rule-change-added-mend = Add the decision to decisions.toml and name under "changes" what is added.
rule-change-backdated-asks = A new figure bears the day on which it was recorded.
rule-change-backdated-why = An evaluation counts with what was known on a day. Who dates a figure earlier changes that evaluation afterwards.
rule-change-backdated-mend = Put today's date in "recorded".
rule-change-baseline-asks = The baseline of an indicator changes with a decision of the council. A first baseline is no change.
rule-change-baseline-why = With another baseline the same development looks better or worse.
rule-change-baseline-mend = Put the baseline back, or add the decision of the council to decisions.toml.
rule-change-check-loosened-asks = A setting under [check] that makes the check less strict is reported.
rule-change-check-loosened-why = Who loosens the check decides what others no longer see. That belongs in the review of the edit.
rule-change-check-loosened-mend = Put the setting back, or explain why it is needed.
rule-change-decision-asks = A decision that was recorded stays as it was.
rule-change-decision-why = Decisions are the proof of who changed what.
rule-change-decision-mend = Put the decision back and add a new one for something new.
rule-change-definition-asks = The unit, direction, question, sources and breakdown of an indicator, and what says how its figures vary, change with a decision of the council. A first question or source may be filled in.
rule-change-definition-why = They decide what is measured and when it goes well.
rule-change-definition-mend = Undo the change, or add the decision of the council to decisions.toml.
rule-change-evaluation-asks = An adopted evaluation changes only with a decision of the college.
rule-change-evaluation-why = The college adopted the evaluation and the council read it.
rule-change-evaluation-mend = Put the evaluation back. New insights belong in the next one.
rule-change-implementation-plan-asks = An adopted implementation plan changes with a decision of the college. State, result, spending and log of an action are kept freely.
rule-change-implementation-plan-why = The college adopted what happens that year. Nobody can account for an action that silently disappears.
rule-change-implementation-plan-mend = Undo the change, set the action to "dropped" or "delayed" with a reason, or add the decision of the college.
rule-change-measurement-removed-asks = A figure that was recorded stays.
rule-change-measurement-removed-why = What was once reported to college or council must be found again.
rule-change-measurement-removed-mend = Put the figure back and withdraw it where needed with "missing" and "corrects".
rule-change-measurement-rewritten-asks = A figure is corrected by a later one and not overwritten.
rule-change-measurement-rewritten-why = The old figure was used. With a correction both stay visible, with the reason.
rule-change-measurement-rewritten-mend = Put the old figure back and record the new one with "ivp record … --corrects".
rule-change-not-comparable-asks = An edit can be laid beside the plan that it changes: the plan is at the same place, as plain files, and both versions can be read.
rule-change-not-comparable-why = With a link, another repository or a second plan, something other than what you read may be compared. A change would then pass unseen.
rule-change-not-comparable-mend = Put the files themselves in the folder of the plan, and name the plan you mean with "--plan" if there is more than one.
rule-change-plan-asks = The title, the years, the adoption, the thresholds of the judgement and the numbers of inhabitants change with a decision of the council. A new number of inhabitants may be added.
rule-change-plan-why = They decide what holds and how it is judged.
rule-change-plan-mend = Undo the change, or add the decision of the council to decisions.toml.
rule-change-removed-asks = A priority, pillar, goal or indicator goes with a decision of the council.
rule-change-removed-why = The council adopted the plan. What silently disappears is not accounted for.
rule-change-removed-mend = Put it back and let it end with "ended", or add the decision of the council to decisions.toml.
rule-change-renamed-asks = The id by which something is known in the plan stays the same.
rule-change-renamed-why = Other files, earlier versions and those who take over the figures know it by that name.
rule-change-renamed-mend = Put the old id back; the title may change, with a decision.
rule-change-reworded-asks = The adopted wording of a priority, pillar, goal or indicator changes with a decision of the council.
rule-change-reworded-why = In other words a goal may promise something else than the council adopted.
rule-change-reworded-mend = Put the wording back, or add the decision of the council to decisions.toml.
rule-change-suspect-figures-asks = When the definition of an indicator changes, a series break or a decision sets the old figures apart from the new.
rule-change-suspect-figures-why = Figures under two definitions cannot be compared, though they stand in one list.
rule-change-suspect-figures-mend = Add an [[indicator.break]], or let a decision name the change.
rule-change-target-asks = A target changes with a decision of the council that is added in the same edit.
rule-change-target-why = The target is what the council promised to reach.
rule-change-target-mend = Put the target back, or add the decision of the council to decisions.toml.

## General

did-you-mean = Did you mean { $better }?
choose-from = Choose from: { $words }.
type-help = Type: { $line }

type-text = a text
type-number = a number
type-boolean = yes or no (“true” or “false”)
type-date = a date
type-list = a list
type-table = a group of fields
type-records = separate blocks
type-id = an id
type-full-name = a full name
type-period = a period
type-change = a change
type-number-or-boolean = a number, or “true” or “false”

record-action = Action
record-actions = Implementation plan
record-adoption = Adoption
record-analysis = Analysis
record-assessment = Thresholds of the assessment
record-break = Series break
record-breakdown = Breakdown
record-check = Settings of the check
record-colours = Colours
record-decision = Decision
record-decisions = Decisions
record-document = Paper as sent
record-ended = End
record-evaluation = Evaluation
record-goal = Goal
record-import = Import
record-import-where = Rows of a table
record-municipality = Municipality
record-breakdown-part = Part of the breakdown
record-indicator = Indicator
record-interim = Interim value
record-log = Log entry
record-measurement = Measurement
record-monitor = Other topics
record-named = { $what } “{ $id }”
record-participation = Participation
record-partner = Partner
record-partners = Partners
record-pillar = Pillar
record-plan = Plan
record-principle = Principle
record-priority = Priority
record-process = Step of the process
record-programme = Programme
record-population = Population
record-publication = Publication
record-reference = Reference
record-series = Measurements
record-source = Source
record-step = Step
record-sources = Sources
record-target = Target
record-topic = Topic
record-voice = What a partner said

## How a file is written

syntax-backslash = The backslash in this text cannot be read
syntax-backslash-help = Put the text between single quotation marks ('…'), or type the backslash twice (\\).
syntax-date = “{ $text }” is not a date that exists
syntax-date-help = Type year, month and day without quotation marks: 2026-11-23
syntax-decimal-comma = “{ $text }” has a decimal comma; in a file it is a point
syntax-duplicate-key = “{ $text }” stands here twice
syntax-duplicate-key-help = Remove one of the two. If the second belongs to something new, put a heading [[…]] of its own above it.
syntax-no-equals = This line has no equals sign: “{ $text }”
syntax-no-equals-help = Type: field = value. A remark starts with a hash sign (#).
syntax-no-value = There is no value after “{ $text }”
syntax-no-value-help = Fill in a value, or remove the line.
syntax-other = This line cannot be read, from “{ $text }” on
syntax-other-help = Compare the line with the others in this file. A line is: field = value, or a heading such as [[goal]].
syntax-unclosed-list = The bracket “{ $text }” is not closed
syntax-unclosed-list-help = Close a list with “]” and a group of fields with “{"}"}”, and put a comma between the parts.
syntax-unclosed-text = This text is not closed: { $text }
syntax-unclosed-text-help = Close the text with the quotation marks that it starts with.
syntax-unquoted = “{ $text }” is a text without quotation marks

## Fields and values

schema-check-error = “{ $rule }” is an error and cannot be lowered here
schema-check-error-help = Remove this line and mend what the check finds.
schema-check-unknown = “{ $rule }” is not a rule of the check
schema-check-unknown-help = Remove this line; “ivp explain” shows which rules there are.
schema-date-only = “{ $key }” asks for a date without a time
schema-empty-text = “{ $key }” is empty
schema-empty-text-help = Fill in a text, or remove the line.
schema-inline-records = “{ $key }” stands here as a list between square brackets
schema-inline-records-help = Give each a block of its own: a heading [[{ $key }]] with the fields below it, each on its own line.
schema-missing-key = { $what }: “{ $key }” is missing
schema-missing-key-help = Add this line: { $line }
schema-two-readings = “{ $written }” can be { $read } or { $meant }
schema-two-readings-help = Type { $meant } if you mean that, and { $read } otherwise.
rule-schema-two-readings-asks = A number can be read in one way only: a point stands before decimals, and then not before exactly three.
rule-schema-two-readings-why = In a plan file 16.800 is the number 16.8; whoever types it often means sixteen thousand eight hundred. An amount or a count does not show the mistake, and the plan is judged by it.
rule-schema-two-readings-mend = Type 16800 without a point, or 16.8 if that is what you mean.
schema-odd-number = “{ $key }” is not a plain number
schema-odd-number-help = Type digits only, with a point for the decimals: 1010 or 9.5
schema-thresholds = The thresholds of the assessment do not fit together
schema-thresholds-help = Choose “at_risk” above 0, “on_track” not below “at_risk” and at most 1, “small_count” not below 0 and “dispersion” above 0.
schema-population-twice = The number of inhabitants of { $period } is given twice for this place
schema-population-twice-help = Keep one of them. If it is about another place, type: region = "…"
schema-population-first = the first number is here
schema-population-none = The number of inhabitants of { $period } is zero
schema-population-none-help = Type the number of inhabitants as a whole number, for example: value = 24350
schema-unknown-key = { $what }: the field “{ $key }” is unknown
schema-unknown-key-help = The fields that can stand here: { $keys }.
schema-unknown-value = “{ $text }” is not a valid choice for “{ $key }” here
schema-whole-number = “{ $key }” asks for a whole number of 0 or more
schema-wrong-type = “{ $key }” asks for { $expected }; here stands { $found }
schema-year = “{ $key }” asks for a year
schema-year-help = Type four digits without quotation marks, for example 2027.
schema-years-reversed = The plan ends in { $last }, before it begins in { $first }
schema-years-reversed-first = the beginning stands here
schema-years-reversed-help = Put the first year at “first_year” and the last at “last_year”.

## Names

id-duplicate = The id “{ $id }” is used twice
id-duplicate-first = the first time is here
id-duplicate-help = Give one of the two another id, for example "{ $better }".
id-form = “{ $text }” cannot be an id
id-form-help = Use small letters, digits and hyphens, for example "weekmarkt".
id-form-help-suggestion = Use small letters, digits and hyphens: "{ $better }"
id-full-name = “{ $text }” is not a full name
id-full-name-help = Type the chapter, a slash and the id: { $example }
id-reserved = “{ $text }” cannot be an id: that name means something else already
id-reserved-help = Choose a longer name. Four digits are a year, “monitor” is the other topics, and names such as “con” and “aux” are used by Windows.
id-too-long = “{ $text }” is too long for an id: at most 64 characters

## Files

file-binary = This is not a text file
file-binary-help = Save it as plain text, or put it outside the plan folder.
file-git-directory = There is a git repository here, in the folder of the plan
file-submodule = This is another repository (a submodule) in the folder of the plan
file-git-directory-help = Take that repository out of the folder of the plan. The plan itself is in the repository around it.
file-encoding-help = Save the file again with the encoding UTF-8; in Notepad you choose it under “Save as”.
file-hidden-character = An invisible character stands here ({ $code }) that can make the text look different from what it is
file-hidden-character-help = Type the text at this place again. Such characters can come along with text from Word or a website.
file-empty = This file is empty: what was in it is gone
file-empty-help = Put the file back as it was (in git: git restore with the name of the file). If nothing belongs in it, take it away.
file-link = This link does not lead to a file in the plan folder
file-link-kept = This is a symbolic link; in an earlier version it cannot be seen where it leads
file-link-help = Put the file itself in the plan folder.
file-misnamed = This file belongs to the plan, but under this name it is not read: { $path }
file-misnamed-beside-help = Move what only this file holds to { $better }, and put this file outside the plan folder.
file-name = “{ $name }” cannot be a name in the plan folder
file-name-help = Name the file { $better }
file-no-figures = This file does not hold a single figure
file-no-figures-help = Put the figures in it, each under [[measurement]]. If they were there before, put the file back as it was (in git: git restore with the name of the file).
file-no-folder = A folder belongs here, and this is a file: { $path }
file-no-folder-help = Put this file outside the plan folder, and put the folder with the files of the plan in its place.
file-no-plan = There is no plan here: plan.toml is missing
file-no-plan-help = Go to the plan folder, or name it: --plan DIR. A new plan begins with: ivp init
file-no-priority = The plan has no priority at all
file-no-priority-help = Make a file in the folder “priorities”, for example priorities/jeugd.toml, with “title” and “ambition” in it.
file-not-utf8 = This file is not saved as UTF-8: character { $byte } cannot be read
file-too-large = This file is larger than { $limit } MB
file-too-large-help = Put the file outside the plan folder, or take out what does not belong in it.
file-too-many = The plan folder has more than { $limit } files, or folders that lie too deep
file-too-many-help = Put what does not belong to the plan outside the plan folder.
file-unread = This file belongs to no part of the plan: { $path }
file-unread-help = Check the name and the folder, or put the file outside the plan folder.
file-unreadable = This file cannot be opened: { $reason }
file-unreadable-help = Check whether you may read the file and whether another program keeps it busy.
file-utf16 = This file is saved as UTF-16
io-not-found = it does not exist
io-other = { $text }
io-permission = you have no permission for it

## References

reference-by-evaluation = Evaluation { $year }
reference-decision = the decision
reference-goal = the goal
reference-indicator = the indicator
reference-partner = the partner
reference-pillar = the pillar
reference-priority = the priority
reference-programme = the programme
reference-source = the source
reference-no-chapter = There is no priority “{ $chapter }” for these measurements
reference-no-chapter-help = Make priorities/{ $chapter }.toml, or put this file in the folder of a priority that there is.
reference-no-indicator = “{ $chapter }” has no indicator “{ $id }” for these measurements
reference-no-indicator-help = Add an indicator with id = "{ $id }" to the priority, or name this file after an indicator that there is.
reference-no-indicator-help-rename = Name this file { $better }
reference-no-parts = “{ $indicator }” has no breakdown, but here stands the part “{ $part }”
reference-no-parts-help = Remove the part, or add to the indicator: breakdown = {"{"} title = "…", parts = ["{ $part }"] {"}"}
reference-no-breakdown = “{ $indicator }”: the target holds for each part (for_each = "parts"), but the indicator has no breakdown
reference-no-breakdown-help = Remove “for_each”, or add to the indicator: breakdown = {"{"} title = "District", parts = ["…"] {"}"}
reference-unknown = “{ $by }” names { $what } “{ $id }”, but that id is unknown
reference-unknown-help-add = Add a block { $block } to { $file }, or choose an id that stands there.
reference-unknown-help-choose = Choose from: { $ids }. Or add a block { $block } to { $file }.
reference-unknown-help-name = Type the full name: the chapter, a slash and the id.
reference-unknown-help-priority = Remove the name, or make the file { $file }
reference-unknown-part = “{ $indicator }” has no part “{ $part }”
reference-unknown-part-breakdown = the parts stand here

## Periods

period-form = “{ $text }” is not a period
period-form-help = Type a year ("2025"), half-year ("2025-H1"), quarter ("2025-Q1"), month ("2025-03"), day ("2025-03-12") or school year ("2024/25").
period-future = “{ $indicator }”: { $period } only begins on { $start }
period-future-help = Check the year. There is no figure about a period that has yet to begin.
period-over-four-years = The plan lasts { $years } years; the council sets the goals at least once every four years
period-over-four-years-first = the plan begins here
period-over-four-years-help = Type: last_year = { $last }
period-plan-is-old = The plan began in { $first } and is older than four years
period-plan-is-old-help = Put new goals before the council, and begin a new plan with them.
period-unfinished = “{ $indicator }”: { $period } is not over yet, this figure does not count yet
period-unfinished-help = After { $end }, record the figure about the whole period, with “corrects”. Or choose a period that is over.

## Measurements

measurement-corrects-nothing = “{ $indicator }”: there is no earlier measurement about { $period } to correct
measurement-corrects-nothing-help = Check the period, or remove “corrects”.
measurement-corrects-nothing-other = this measurement is about another source or another part
measurement-corrects-nothing-other-help = Give the correction the same source (“source”) and the same part (“part”) as the measurement that it replaces.
measurement-replaces = “{ $indicator }” { $period }: this correction says that it replaces { $named }, but the figure before it is { $value }
measurement-replaces-help = If this correction is to count, type: { $line }
measurement-replaces-here = the figure before it is here
measurement-replaces-nothing = “{ $indicator }” { $period }: this correction says that it replaces { $named }, but before it stands that there is no figure
measurement-replaces-nothing-help = Remove “replaces”.
measurement-replaces-alone = “{ $indicator }” { $period }: this says which figure is replaced, but not why
measurement-replaces-alone-help = Add the reason: corrects = "…". If it is not a correction, remove “replaces”.
measurement-denominator-not-positive = “{ $indicator }”, { $period }: the denominator must be above zero
measurement-denominator-not-positive-help = If nobody was counted or asked, type instead of numerator and denominator: missing = "reason"
measurement-duplicate = “{ $indicator }”: there is already a measurement about { $period }
measurement-duplicate-first = the first stands here
measurement-duplicate-help = If this is a correction, add: corrects = "reason". If not, remove one, or name its own source (“source”) with each.
measurement-no-source = { $count ->
    [one] “{ $indicator }”: the measurement about { $period } has no source
   *[other] “{ $indicator }”: { $count } measurements have no source, the first is that about { $period }
}
measurement-no-source-help = Put at the top of this file: source = "{ $source }". If one measurement comes from elsewhere, put the line in its own block.
measurement-no-source-several = the indicator names more than one source
measurement-numerator-negative = “{ $indicator }”, { $period }: the numerator cannot be below zero
measurement-numerator-negative-help = Check the figure at “numerator”.
measurement-numerator-over = “{ $indicator }”, { $period }: the numerator ({ $numerator }) is larger than the denominator ({ $denominator })
measurement-numerator-over-denominator = the denominator stands here
measurement-numerator-over-help = Were the two exchanged? At “numerator” stands how many there were, at “denominator” of how many.
measurement-numerator-unit = “{ $indicator }”, { $period }: numerator and denominator belong to a percentage or a rate
measurement-numerator-unit-help = Type the figure itself: value = …. Or choose unit = "percent" or unit = "rate" for the indicator.
measurement-jump-before = the figure that this is compared with
measurement-jump-help = If the figure is right, add below it: confirmed = true. If it is wrong, record the right figure with ivp record … --corrects "reason".
measurement-other-length-help = Record the figure for the whole period. If it is measured more often, change “frequency” of the indicator. If this figure belongs here all the same, add below it: confirmed = true.
measurement-overdue = “{ $indicator }”: the measurement about { $period } is missing
measurement-overdue-frequency = this is how often there should be a measurement
measurement-overdue-help = Type: ivp record { $name } VALUE --period { $period }. If there will be no figure, type --missing "reason" in the place of VALUE.
measurement-overdue-latest = the latest measurement
measurement-overlap = “{ $indicator }”: { $short } and { $long } overlap
measurement-overlap-help = Months, quarters and years are never added together. Keep to one kind of period, or make an indicator of its own for the other.
measurement-overlap-other = the other period stands here
measurement-recorded-before = “{ $indicator }”: recorded on { $date }, before { $period } began
measurement-recorded-before-period = the period stands here
measurement-recorded-future = “{ $indicator }”: recorded on { $date }, but that day has yet to come
measurement-recorded-help = Type the day on which the figure was recorded; for today: recorded = { $today }
measurement-recorded-lacks = “{ $indicator }”: the correction about { $period } has no date and does not count, as the earlier figure is of { $since }
measurement-recorded-lacks-help = Add the day on which the correction was recorded; for today: recorded = { $today }
measurement-recorded-order = “{ $indicator }”: the correction about { $period } is of { $date } and does not count, as the earlier figure is of { $since }
measurement-recorded-order-first = the earlier figure stands here
measurement-recorded-order-help = Check both dates: the measurement that was recorded last counts.
measurement-sample-none = “{ $indicator }”: the number of respondents is zero
measurement-sample-none-help = Type how many people answered. If nobody did, type instead of the figure: missing = "reason"
measurement-sample-unit = “{ $indicator }”: a number of respondents only belongs to a percentage or a grade
measurement-sample-unit-help = Remove “n”, or put the number in a remark: note = "…"
measurement-interval-half = “{ $indicator }” { $period }: “{ $key }” of the publisher's interval is missing
measurement-interval-half-help = Add “{ $key }”, or remove the other end as well.
measurement-interval-outside = “{ $indicator }” { $period }: the figure lies outside the publisher's interval
measurement-interval-outside-help = Correct the figure, “low” or “high”: “low” is the lowest of the three and “high” the highest.
measurement-interval-figure = the figure is here
measurement-interval-no-figure = “{ $indicator }” { $period }: there is no figure, so there is no interval either
measurement-interval-yes-no = “{ $indicator }” { $period }: yes or no has no interval
measurement-interval-take-away = Remove “low” and “high”.
measurement-two-figures = This measurement has more than one outcome
measurement-two-figures-first = the first stands here
measurement-two-figures-help = Keep one: “value”, or “numerator” with “denominator”, or “missing”.
measurement-unit = “{ $indicator }”: { $value } cannot be, { $why }
measurement-unit-below-first = as the highest place is 1
measurement-unit-fraction = as it must be a whole number
measurement-unit-fraction-help = Type a whole number, for example { $whole }, or choose another unit (“unit”) for the indicator.
measurement-unit-here = the unit stands here
measurement-unit-negative = as it cannot be below zero
measurement-unit-not-number = as a number belongs here
measurement-unit-not-number-help = Type a number. If it is a question of yes or no, choose unit = "yes-no" for the indicator.
measurement-unit-not-yes-no = as yes or no belongs here
measurement-unit-not-yes-no-help = Type: value = true (yes) or value = false (no)
measurement-unit-outside-grades = as a grade lies between 1 and 10
measurement-unit-over-100 = as a percentage is at most 100
measurement-unit-over-100-help = Check the decimal point: 9.5 is nine and a half percent. If it is a number of things, choose unit = "count" for the indicator.
measurement-unit-range-help = Check the figure, or choose another unit (“unit”) for the indicator.

## Indicators

indicator-alert-outside-monitor = “alert” only works with the other topics
indicator-alert-outside-monitor-help = Remove “alert”, or move the indicator to monitor.toml.
indicator-baseline-across = “{ $indicator }”: the baseline { $baseline } runs across a series break
indicator-baseline-across-break = the series break lies here
indicator-baseline-across-help = Choose a baseline that lies wholly before or wholly after the series break.
indicator-baseline-lacking = “{ $indicator }”: the baseline { $baseline } is not complete, it lacks { $periods }
indicator-baseline-lacking-help = Type: { $command }. Or choose years that are all there.
indicator-baseline-sources = “{ $indicator }”: the years of the baseline { $baseline } do not come from one source
indicator-baseline-sources-help = Choose years that all come from the same source.
indicator-baseline-unmeasured = “{ $indicator }”: the baseline { $baseline } has not been recorded yet
indicator-baseline-unmeasured-help = Type: { $command }
indicator-no-baseline = “{ $indicator }” has no baseline
indicator-no-baseline-help = Choose the measurement that you compare with, for example: { $line }
indicator-no-baseline-help-unmeasured = Record a measurement ({ $command }) and put its period at “baseline”.
indicator-no-goal = “{ $indicator }” names no goal
indicator-no-goal-help = Name the goal that this indicator measures: { $line }
indicator-no-source = “{ $indicator }” has no source
indicator-no-source-help = Name where the figures come from: { $line }
indicator-no-target = “{ $indicator }” has no target
indicator-no-target-help = Type, with your own value: target = {"{"} value = …, by = { $by } {"}"}. If a rise can be good or bad, type: direction = "interpret"
indicator-peak-baseline =
    “{ $indicator }”: the baseline { $baseline } ({ $value }) is the { $side ->
        [higher] lowest
       *[lower] highest
    } of { $years } years; a peak falls back by itself
indicator-peak-baseline-direction = this is the better direction
indicator-peak-baseline-help = Take as the baseline the mean of years that all have a figure (baseline = "first year/last year"). If this year was chosen on purpose, explain it under “caveats”.
indicator-per-not-positive = “per” must be above zero
indicator-per-without-rate = “per” does not belong to the unit “{ $unit }”
indicator-per-without-rate-help = Remove “per”. If the figure is a number per so many inhabitants, type: unit = "rate"
indicator-stable-without-band = “{ $indicator }” should stay as it is, but it does not say within which limits
indicator-stable-without-band-direction = here it says that the figure should stay as it is
indicator-stable-without-band-help = Type: target = {"{"} within = "5%", by = { $by } {"}"}
indicator-variation-unit = “{ $indicator }”: “{ $key }” does not belong to the unit { $unit }
indicator-variation-not-positive = “{ $indicator }”: “{ $key }” must be above zero
indicator-variation-not-positive-help = Type a number above zero, or remove “{ $key }”.
indicator-variation-dispersion-help = Remove “dispersion”: it only belongs to a count or a rate.
indicator-variation-design-effect-help = Remove “design_effect”: it only belongs to a percentage or a grade from a survey.
indicator-variation-sd-help = Remove “sd”: it only belongs to a grade.

## Targets

target-at-least-nothing = “{ $key }” must be above zero
target-better-than-unit = “better_than” belongs to a percentage, a rate or a grade; the unit here is: { $unit }
target-better-than-unit-help = Choose unit = "percent", "rate" (per 1,000 inhabitants) or "grade", or a target with a number: target = {"{"} value = …, by = 2027 {"}"}
target-beyond-plan = “{ $indicator }”: { $year } lies outside the plan, which runs from { $first } up to and including { $last }
target-beyond-plan-help = Choose a year of the plan, for example { $last }.
target-beyond-plan-limit = the limit stands here
target-change-form = “{ $text }” is not a change
target-change-form-help = Type percents of the baseline ("-10%") or points ("-4pp").
target-interim-late = “{ $indicator }”: the interim value for { $year } does not come before the target
target-interim-late-help = Choose a year before { $by }.
target-interim-late-target = the year of the target stands here
target-interim-order = “{ $indicator }”: the interim value for { $year } is not in order
target-interim-order-earlier = this year stands before it
target-interim-order-help = Put the interim values in order, each year once.
target-steps-order = “{ $indicator }”: the norm from { $year } is out of order
target-steps-order-help = Put the years of “steps” in order, each year once and after “from” of the target.
target-needs-baseline = “{ $indicator }”: this target reckons from a baseline, but none was chosen
target-needs-baseline-help = Add this line: { $line }
target-no-form = The target does not say what is to be reached
target-no-form-help = Type for example: target = {"{"} value = 7, by = 2027 {"}"}
target-no-year = The target names no year
target-no-year-help = Add the year in which it is to be reached: by = 2027
target-on-interpret = “{ $indicator }” asks for an interpretation, but has a target
target-on-interpret-direction = here it says that a rise can be good or bad
target-on-interpret-help = Remove the target, or choose direction = "lower" or direction = "higher".
target-points-without-percent = Points (“pp”) only exist with a percentage
target-points-without-percent-help = Type the change in percents of the baseline, for example "-10%".
target-two-forms = The target has more than one form: { $keys }
target-two-forms-help = Keep one. A second target belongs to an indicator of its own.
target-value = “{ $indicator }”: the target { $value } cannot be, { $why }
target-value-help = Choose a target that fits the unit.
target-value-yes-no-help = Type: target = {"{"} at_least = 1, per = "plan" {"}"}
target-wrong-side = “{ $indicator }”: the target { $target } is worse than the baseline { $baseline }
target-wrong-side-baseline = the baseline is { $baseline }
target-wrong-side-help = Check the target and the direction (“direction”).
target-wrong-side-higher = here it says that higher is better
target-wrong-side-lower = here it says that lower is better
target-wrong-way = “{ $indicator }”: a change of { $change } goes the wrong way

## Goals

goal-outcome-without-effect = Goal “{ $goal }” is a result, but there is no effect indicator that measures it
goal-outcome-without-effect-help = Put with the effect indicator that measures this result: { $line }
goal-outcome-without-effect-kind = here it says that it is a result
goal-unmeasured = Goal “{ $goal }” has no indicator and no action
goal-unmeasured-help = Add an action to the implementation plan, with goal = "{ $goal }", or a performance indicator for this goal.

## The rules: what they ask, why, and what to do then

rule-file-empty-asks = A file of the plan is not empty.
rule-file-empty-why = An empty file is left behind when saving was broken off halfway. The figures that were in it are then gone, and the indicator seems not to have been measured.
rule-file-empty-mend = Put the file back as it was. If nothing belongs in it, take it away.

rule-file-encoding-asks = Every file of the plan is text with the encoding UTF-8.
rule-file-encoding-why = With another encoding, letters such as ë and é turn into strange characters, and a file of Word or Excel cannot be read as text at all.
rule-file-encoding-mend = Open the file in a text editor and save it again as UTF-8. In Notepad you choose the encoding under “Save as”.

rule-file-git-directory-asks = There is no git repository in the folder of the plan: no folder ".git", no submodule, and no files such as HEAD beside objects and refs.
rule-file-git-directory-why = Git looks from the inside out. With a repository in the folder of the plan, the plan could be compared with a history that somebody made up.
rule-file-git-directory-mend = Take that repository out of the folder of the plan.

rule-file-hidden-character-asks = Texts have no invisible characters that reverse the direction of reading or steer a screen.
rule-file-hidden-character-why = With such characters a reader sees something else than what is there. Who reviews a change can then approve the wrong thing.
rule-file-hidden-character-mend = Delete the text at this place and type it again.

rule-file-link-asks = A link in the plan folder leads to a file in the same folder.
rule-file-link-why = Otherwise a part of the plan lies where it is neither kept nor checked, or the program reads a file that is not the plan's.
rule-file-link-mend = Put the file itself in the plan folder.

rule-file-misnamed-asks = A file of the plan bears the name under which it is read.
rule-file-misnamed-why = Figures in a file such as overlast.toml.txt, or in a folder Measurements with a capital, do not count. The indicator would then be judged without those figures.
rule-file-misnamed-mend = Give the file the name in the finding. If a file with that name is there already, move over what it lacks, and put this file outside the plan folder.

rule-file-missing-asks = The plan folder has a file plan.toml.
rule-file-missing-why = It holds the title, the municipality and the years of the plan. Without it there is no plan to report on.
rule-file-missing-mend = Name the right folder with “--plan”, or begin a new plan with “ivp init”.

rule-file-no-figures-asks = A file with measurements holds at least one figure.
rule-file-no-figures-why = A file that was saved halfway, or of which every line begins with #, does not count. The indicator then seems not to have been measured.
rule-file-no-figures-mend = Put the figures in the file, each under [[measurement]], or take the file away.

rule-file-no-priority-asks = A plan has at least one priority.
rule-file-no-priority-why = Goals and indicators belong to a priority. Without priorities there is nothing to follow.
rule-file-no-priority-mend = Make a file with “title” and “ambition” in the folder “priorities”.

rule-file-too-large-asks = A file of the plan is not larger than 16 MB.
rule-file-too-large-why = A hundred thousand measurements fit in it with ease. A larger file is probably something else, and would keep you waiting.
rule-file-too-large-mend = Put the file outside the plan folder.

rule-file-too-many-asks = The plan folder has at most 20,000 files, and folders lie at most eight levels deep.
rule-file-too-many-why = A plan needs two levels. More is a sign of a folder that is not the plan.
rule-file-too-many-mend = Check the folder that you name with “--plan”, and put what does not belong to the plan outside it.

rule-file-unread-asks = Every file in the plan folder belongs to a part of the plan.
rule-file-unread-why = A file with a wrong name or in a wrong place does not count, and nothing shows it.
rule-file-unread-mend = Give the file the name and the folder that belong to it, or put it outside the plan folder.

rule-file-unreadable-asks = Every file of the plan can be opened.
rule-file-unreadable-why = What cannot be opened cannot be checked, and is missing from every report.
rule-file-unreadable-mend = Close the program that keeps the file busy, or ask for permission to read it.

rule-goal-outcome-without-effect-asks = A goal that is a result (kind = "outcome") has an effect indicator.
rule-goal-outcome-without-effect-why = A result is judged by a figure and never by what was done. Without an effect indicator nobody can say whether it was reached.
rule-goal-outcome-without-effect-mend = Put “goal” with the id of this goal with the effect indicator that measures the result, or add such an indicator.

rule-goal-unmeasured-asks = Every goal has an indicator or an action.
rule-goal-unmeasured-why = Without either, nothing shows whether anything comes of the goal, and the evaluation has nothing to say about it.
rule-goal-unmeasured-mend = Put an action in this year's implementation plan with “goal” and the name of the goal, or add a performance indicator.

rule-id-duplicate-asks = An id belongs to one thing. Goals and indicators of a chapter do not share ids with each other.
rule-id-duplicate-why = With an id that is used twice, nobody can say which of the two is meant, and measurements can end up with the wrong one.
rule-id-duplicate-mend = Give one of the two another id, and adapt what refers to it.

rule-id-file-name-asks = The name of a file is the id of what it holds, or a year.
rule-id-file-name-why = By the name of the file the program knows to which priority, indicator or year its content belongs. A file with another name is not read.
rule-id-file-name-mend = Give the file a name of small letters, digits and hyphens. Implementation plans and evaluations are named after their year: 2026.toml.

rule-id-form-asks = An id consists of small letters, digits and hyphens, and has at most 64 characters.
rule-id-form-why = An id is also a file name and a word that you type. In this form it works the same on every computer.
rule-id-form-mend = Type the id without capitals, spaces and punctuation. The full text belongs in “title”.

rule-id-reserved-asks = An id is not a year, not “monitor”, and not a name that Windows uses for devices.
rule-id-reserved-why = Four digits are a year, “monitor” is the other topics, and a file “con” or “aux” cannot exist on Windows.
rule-id-reserved-mend = Choose a longer id, for example “peiling-2025” instead of “2025”.

rule-indicator-alert-outside-monitor-asks = An alert (“alert”) only stands with the other topics.
rule-indicator-alert-outside-monitor-why = An indicator of a priority is judged by a target. An alert would have no effect there.
rule-indicator-alert-outside-monitor-mend = Remove “alert” and choose a target, or move the indicator to monitor.toml.

rule-indicator-baseline-broken-asks = A baseline can be worked out: from one source, on one side of a series break, and with a figure for each of its years.
rule-indicator-baseline-broken-why = Everything is compared with the baseline. If it is a mixture itself, no judgement of this indicator is right.
rule-indicator-baseline-broken-mend = Choose a period or years at “baseline” that meet the conditions, or record the years that are missing.

rule-indicator-baseline-unmeasured-asks = There is a measurement of the period that was chosen as baseline.
rule-indicator-baseline-unmeasured-why = Without that figure there is nothing to compare with, and the indicator is not judged.
rule-indicator-baseline-unmeasured-mend = Record the measurement with “ivp record”, or choose a period at “baseline” that has a figure.

rule-indicator-no-baseline-asks = An effect indicator of a priority has a baseline.
rule-indicator-no-baseline-why = The baseline says where the plan began. Without that choice, figures are compared with the first measurement that happens to be there.
rule-indicator-no-baseline-mend = Put the period of the measurement that you want to compare with at “baseline”, or the years whose mean counts: "2021/2023".

rule-indicator-no-goal-asks = A performance indicator names the goal that it measures.
rule-indicator-no-goal-why = A performance indicator shows whether a goal is carried out. Without a goal it counts nowhere.
rule-indicator-no-goal-mend = Put the id of a goal of the same chapter at “goal”.

rule-indicator-no-source-asks = An effect indicator names where its figures come from.
rule-indicator-no-source-why = Figures from different sources cannot be compared, and whoever asks for next year's figure must know where.
rule-indicator-no-source-mend = Put one or more sources at “sources”, the most important first.

rule-indicator-no-target-asks = An effect indicator of a priority has a target, unless a rise can be good or bad.
rule-indicator-no-target-why = Without a target one can only say what changed, and not whether that is enough.
rule-indicator-no-target-mend = Add “target” with a value and a year. If the figure asks for an interpretation, choose direction = "interpret".

rule-indicator-peak-baseline-asks = The baseline is not the worst of four or more years.
rule-indicator-peak-baseline-why = After an outlier things improve by themselves, also when nothing is done. A fall from a peak proves nothing, and ivp never calls it certain.
rule-indicator-peak-baseline-mend = Take the mean of several years as the baseline.
rule-indicator-per-not-positive-asks = A rate (“per”) is per a number above zero.
rule-indicator-per-not-positive-why = There is no such thing as a number per zero inhabitants.
rule-indicator-per-not-positive-mend = Type per how many inhabitants or homes the figure is: per = 1000

rule-indicator-per-without-rate-asks = Only a rate (unit = "rate") has “per”.
rule-indicator-per-without-rate-why = With another unit “per” has no effect, and a reader can misunderstand the figure.
rule-indicator-per-without-rate-mend = Remove “per”, or choose unit = "rate".

rule-indicator-stable-without-band-asks = What should stay as it is (direction = "stable") has a target with limits: “within”.
rule-indicator-stable-without-band-why = No figure stays exactly the same. Only with limits can one say whether it did.
rule-indicator-stable-without-band-mend = Type how far the figure may lie from the baseline, for example within = "5%", or choose another direction.
rule-indicator-variation-asks = What says how the figures of an indicator vary (“dispersion”, “design_effect” and “sd”) fits the unit and is above zero.
rule-indicator-variation-why = These numbers decide whether a difference can be chance. With another unit they do nothing.
rule-indicator-variation-mend = Correct the number, or remove it: then the usual one holds.

rule-measurement-corrects-nothing-asks = A correction stands after the measurement that it replaces, with the same period, the same source and the same part.
rule-measurement-corrects-nothing-why = If there is nothing to replace, the period or the source was probably mistyped, and the wrong figure still counts.
rule-measurement-corrects-nothing-mend = Mend the period, the source or the part. If it is not a correction, remove “corrects”.
rule-measurement-replaces-asks = Where a correction names the figure that it replaces (“replaces”), that is true.
rule-measurement-replaces-why = Two people can correct one figure on the same day. “replaces” shows which correction follows which; if it is not true, the wrong figure may count.
rule-measurement-replaces-mend = Type the value of the figure that is replaced, or remove “replaces”.

rule-measurement-duplicate-asks = A second measurement about the same period, from the same source and of the same part says why it corrects the first.
rule-measurement-duplicate-why = Otherwise nobody can say which of the two figures holds. An earlier figure is never overwritten: it stays and can be found again.
rule-measurement-duplicate-mend = Put “corrects” with the reason with the second, or remove what stands there twice.

rule-measurement-no-source-asks = It is known from which source each measurement comes.
rule-measurement-no-source-why = Figures from different sources are not compared with each other. So a figure without a source can be compared with nothing.
rule-measurement-no-source-mend = Put “source” at the top of the file or with the measurement itself. If the indicator names only one source, that one holds by itself.

rule-measurement-numerator-asks = A numerator and a denominator stand with a percentage or a rate; the denominator is above zero, and of a percentage the numerator is not larger than the denominator.
rule-measurement-numerator-why = The figure is worked out from the two. If they were exchanged or mistyped, the figure is wrong.
rule-measurement-numerator-mend = Put how many there were at “numerator”, and of how many at “denominator”.

rule-measurement-jump-asks = A figure that is far from the one before it has been checked.
rule-measurement-jump-why = This catches a zero too many or the wrong column: more than five times or less than a fifth of the previous comparable figure, or far outside the ordinary range. Counts that are both below “small_count” are left alone.
rule-measurement-jump-mend = If the figure is right, add “confirmed = true” to the measurement; “ivp record … --yes” does so by itself. If it is wrong, record a correction.
rule-measurement-other-length-asks = A figure covers a period as long as the frequency of its indicator asks.
rule-measurement-other-length-why = A quarter cannot be compared with a year. A figure for a quarter in a yearly indicator does not count, and nobody notices. For a promise or norm shorter periods add up, so this does not apply there.
rule-measurement-other-length-mend = Record the figure for the whole period, or change “frequency”. If the figure belongs here all the same, add “confirmed = true” to the measurement.
rule-measurement-overdue-asks = The measurement about the last period that has passed is recorded.
rule-measurement-overdue-why = A report with old figures looks up to date. How often a figure comes and how long that takes stands with the indicator (“frequency” and “lag_days”).
rule-measurement-overdue-mend = Record the figure with “ivp record”. If there will be none, record why with “--missing”; a figure that does not exist is never zero.

rule-measurement-overlap-asks = Measurements from one source are not about periods that overlap, such as a year and one of its quarters.
rule-measurement-overlap-why = Periods of different length are not compared and not added up. If they are mixed, it is not clear which figure is the latest.
rule-measurement-overlap-mend = Keep to one kind of period, or make an indicator of its own for the other kind.

rule-measurement-recorded-asks = The day of recording (“recorded”) is not after today, not before its period began, and for a correction not before the day of the figure that it replaces.
rule-measurement-recorded-why = Of two figures about one period, the one recorded last counts. With a wrong day the wrong figure counts.
rule-measurement-recorded-mend = Mend the day. “ivp record” fills it in by itself.

rule-measurement-sample-asks = The number of respondents (“n”) stands with a percentage or a grade, and is not zero.
rule-measurement-sample-why = The margin is worked out from the number of respondents. A number that was counted has no such margin.
rule-measurement-sample-mend = Remove “n”, or type how many people answered.
rule-measurement-variation-asks = What a measurement says of its own margin (“sd”, “design_effect”, “low” and “high”) fits the unit and the figure.
rule-measurement-variation-why = These numbers decide whether a difference can be chance. With an impossible number that judgement is wrong.
rule-measurement-variation-mend = Copy the publisher's numbers, or remove them.

rule-measurement-two-figures-asks = A measurement has one outcome: a value, a numerator with a denominator, or the reason why there is no figure.
rule-measurement-two-figures-why = With more than one outcome nobody can say which holds. A figure that does not exist is something else than zero.
rule-measurement-two-figures-mend = Keep one of the three and remove the rest.

rule-measurement-unit-asks = A figure fits the unit of its indicator: a count is whole, a percentage lies between 0 and 100, a grade between 1 and 10.
rule-measurement-unit-why = A figure that cannot exist is mostly a typing error or a shifted decimal point, and makes every judgement unreliable.
rule-measurement-unit-mend = Mend the figure. If the unit does not fit, choose another “unit” for the indicator.

rule-period-form-asks = A period is a year, half-year, quarter, month, day or school year, in the form that the plan knows.
rule-period-form-why = The period decides what a figure is compared with and when the next one comes.
rule-period-form-mend = Type "2025", "2025-H1", "2025-Q1", "2025-03", "2025-03-12" or "2024/25".

rule-period-future-asks = A measurement is about a period that has begun.
rule-period-future-why = There is no figure about a period that has yet to begin. Mostly the year was mistyped.
rule-period-future-mend = Mend the period. What you want to reach in the future belongs in the target (“target”).

rule-period-over-four-years-asks = A plan lasts at most four years and is not older than that.
rule-period-over-four-years-why = The council sets the goals for safety at least once every four years (Politiewet 2012, article 38b).
rule-period-over-four-years-mend = Put new goals before the council in time, and begin a new plan with them.

rule-period-unfinished-asks = A measurement is about a period that is over. For a cadence promise the period may still run.
rule-period-unfinished-why = A figure about a part of a year looks lower than that of a whole year. So it does not count in the judgement yet.
rule-period-unfinished-mend = When it is over, record the figure about the whole period, as a correction of this one.

rule-reference-no-indicator-asks = A file with measurements belongs to an indicator: measurements/chapter/indicator.toml.
rule-reference-no-indicator-why = The name of the file shows which indicator it is about. Without an indicator the measurements count nowhere.
rule-reference-no-indicator-mend = Give the file the name of an indicator that there is, or add the indicator to its chapter.

rule-reference-unknown-asks = What an id names is there: goal, pillar, source, partner, programme, decision, priority or indicator.
rule-reference-unknown-why = A reference to something that does not exist is mostly a typing error. The figure or the action then does not count where you expect it.
rule-reference-unknown-mend = Mend the id, or add what it refers to. Without sources.toml or partners.toml the ids of sources and partners are free.

rule-reference-unknown-part-asks = A part that stands with a measurement or a target is a part of the breakdown (“breakdown”).
rule-reference-unknown-part-why = A part that is mistyped does not count in the total.
rule-reference-unknown-part-mend = Mend the name, or add the part at “parts”.

rule-schema-check-setting-asks = Under [check] stand rules that exist, and no error is lowered.
rule-schema-check-setting-why = A mistyped rule would do nothing. And what is an error makes a report unreliable, also when nobody sees it any more.
rule-schema-check-setting-mend = Choose a rule from “ivp explain”. Warnings you can switch off ("off") or make errors ("error").

rule-schema-empty-text-asks = A text is not empty.
rule-schema-empty-text-why = An empty text seems filled in, but says nothing.
rule-schema-empty-text-mend = Fill in the text, or remove the line.

rule-schema-inline-records-asks = Goals, indicators and measurements each stand in a block of their own, with a heading between double brackets.
rule-schema-inline-records-why = So “ivp record” can add a measurement without changing anything else, and the history shows what was added.
rule-schema-inline-records-mend = Make a block of each part of the list: a heading [[measurement]] with the fields below it.

rule-schema-missing-key-asks = What a block must have is in it.
rule-schema-missing-key-why = Without that field the block cannot be used. All that can be missed may be left out.
rule-schema-missing-key-mend = Add the field; the check shows what the line looks like.

rule-schema-odd-number-asks = A number is written plainly: digits, with a point for the decimals.
rule-schema-odd-number-why = “inf”, “nan” and numbers with an underscore are allowed in this kind of file, but nobody means a figure by them.
rule-schema-odd-number-mend = Type the number with digits only. If there is no figure, type: missing = "reason"
rule-schema-population-asks = A place has one number of inhabitants in a period, and it is not zero.
rule-schema-population-why = Figures per 1,000 inhabitants are worked out with this number.
rule-schema-population-mend = Keep one number for each place and period.

rule-schema-thresholds-asks = The thresholds of the assessment fit together: “at_risk” lies above 0, and “on_track” is not below it and at most 1.
rule-schema-thresholds-why = Otherwise an indicator can be on track and off track at once.
rule-schema-thresholds-mend = Use the usual thresholds: on_track = 0.95, at_risk = 0.60, small_count = 20 and dispersion = 2.0.

rule-schema-unknown-key-asks = A field has a name that the plan knows.
rule-schema-unknown-key-why = A mistyped field would be passed over in silence, and a target or a source would be missing.
rule-schema-unknown-key-mend = Mend the name of the field. A remark for yourself starts with a hash sign (#).

rule-schema-unknown-value-asks = Where one chooses from fixed words, one of those words stands.
rule-schema-unknown-value-why = Only then does the program know how to reckon and to judge.
rule-schema-unknown-value-mend = Choose one of the words that the check names.

rule-schema-wrong-type-asks = A value is of the kind that the field asks for: a text, number, date, list, or yes or no.
rule-schema-wrong-type-why = A number between quotation marks cannot be reckoned with, and a period without them is an ordinary number.
rule-schema-wrong-type-mend = Put quotation marks around a text and a period, and not around a number, a date, “true” or “false”.

rule-schema-years-reversed-asks = The first year of the plan does not lie after the last.
rule-schema-years-reversed-why = The years decide which targets, actions and evaluations belong to the plan.
rule-schema-years-reversed-mend = Put the first year at “first_year” and the last at “last_year”.

rule-syntax-backslash-asks = A text between double quotation marks has a backslash only where it means something.
rule-syntax-backslash-why = There the backslash starts a special character, such as \n for a new line. A path of Windows is misread because of it.
rule-syntax-backslash-mend = Put the text between single quotation marks, or type the backslash twice.

rule-syntax-date-asks = A date exists and is written as year, month and day: 2026-11-23.
rule-syntax-date-why = Of 3-4-2026 nobody can say what is the day and what the month.
rule-syntax-date-mend = Type four digits for the year and two for month and day, with hyphens between and without quotation marks.

rule-syntax-decimal-comma-asks = A number in a file has a decimal point.
rule-syntax-decimal-comma-why = In these files the comma stands between the parts of a list. On the screen and in documents numbers follow the language.
rule-syntax-decimal-comma-mend = Type a point: 7.3. With “ivp record” you may use either.

rule-syntax-duplicate-key-asks = A field stands once in its block.
rule-syntax-duplicate-key-why = If it stands there twice, nobody can say which value holds. Often a heading between two blocks is missing.
rule-syntax-duplicate-key-mend = Remove one of the two, or put the heading above the second block.

rule-syntax-no-value-asks = A line has a field, an equals sign and a value.
rule-syntax-no-value-why = A line that lacks one of the three can mean anything.
rule-syntax-no-value-mend = Finish the line, or remove it. Put a hash sign (#) before a remark.

rule-syntax-other-asks = Every line can be read.
rule-syntax-other-why = A figure from a line that cannot be read would be an invented figure. So such a line is not used.
rule-syntax-other-mend = Compare the line with the others in the file. Look at quotation marks, commas and brackets.

rule-syntax-unclosed-asks = What is opened is closed: quotation marks, a list and a group of fields.
rule-syntax-unclosed-why = Without the closing mark nobody can say where the text or the list ends, and what follows disappears.
rule-syntax-unclosed-mend = Put the closing mark where the text or the list ends.

rule-syntax-unquoted-asks = A text stands between quotation marks.
rule-syntax-unquoted-why = Without quotation marks a word cannot be told from a number or from yes and no.
rule-syntax-unquoted-mend = Put quotation marks around the text. Yes and no are “true” and “false”, without quotation marks.

rule-target-beyond-plan-asks = The year of a target is a year of the plan.
rule-target-beyond-plan-why = A target after the end of the plan is never judged in this plan.
rule-target-beyond-plan-mend = Choose a year of the plan. If the aim lies further away, choose what is to be reached at the end of the plan.


rule-target-form-asks = A target has one form: a value, a change, limits, so often or at most so often in each period, or better than elsewhere.
rule-target-form-why = Each form is judged in another way. With two forms at once there can be two judgements.
rule-target-form-mend = Choose “value”, “change”, “within”, “at_least”, “at_most” or “better_than”, with the fields that belong to it.

rule-target-interim-order-asks = Interim values stand in the order of their years, and before the year of the target. Norms that change by the year (“steps”) stand in order too.
rule-target-interim-order-why = The expected value lies on the line from the baseline through the interim values to the target. That line goes forward in time.
rule-target-interim-order-mend = Put the interim values in order, and choose years before “by” of the target.

rule-target-needs-baseline-asks = A change or limits (“change” or “within”) go with a baseline that was chosen.
rule-target-needs-baseline-why = Ten percent less is a number only when it is settled of what.
rule-target-needs-baseline-mend = Put the period of the baseline at “baseline”, or choose a fixed target with “value”.

rule-target-no-year-asks = A target names the year in which it is to be reached.
rule-target-no-year-why = Without a year nobody can say whether a figure is on track.
rule-target-no-year-mend = Add “by”, for example the last year of the plan.

rule-target-on-interpret-asks = An indicator that asks for an interpretation (direction = "interpret") has no target.
rule-target-on-interpret-why = If a rise can be good or bad, the figure is never called better or worse. The target then has no effect.
rule-target-on-interpret-mend = Remove the target, or choose a direction.

rule-target-value-asks = A target fits the unit of its indicator.
rule-target-value-why = A value that cannot exist cannot be reached either.
rule-target-value-mend = Mend the target. If the unit does not fit, choose another “unit”.

rule-target-wrong-side-asks = A target lies on the right side of the baseline.
rule-target-wrong-side-why = A target that is worse than the beginning is mostly a typing error, or the direction of the indicator is wrong.
rule-target-wrong-side-mend = Check the target, the baseline and “direction”. If the figure should not change much, choose direction = "stable" with “within”.

file-no-file = This is no ordinary file
file-no-file-help = Take it away, or put the file itself there.

measurement-parts = "{ $indicator }": for { $period } the parts add up to { $sum }, and the total is { $total }
measurement-parts-help = Correct the total or one of the parts; a later figure with "corrects" will do. Without a total the sum of the parts is used.
rule-measurement-parts-asks = The parts of a breakdown together are the total that stands beside them.
rule-measurement-parts-why = Where they are not, one of the figures is wrong, or a case counts in two parts.
rule-measurement-parts-mend = Correct the figure that is wrong, or leave the total out: it then is the sum of the parts.

target-not-detectable =
    "{ $indicator }": to establish a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from }% to { $to }% after a baseline of { $baseline } people takes about { $needed } respondents; the latest survey had { $sample }
target-not-detectable-ever =
    "{ $indicator }": the baseline ({ $baseline } people) is too small: even with a very large survey the chance to establish a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from }% to { $to }% is at most { $chance }%
target-not-detectable-baseline = the baseline
target-not-detectable-range =
    “{ $indicator }”: a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked } does not stand out: up to the baseline the figures went up and down by { $moved } on average, and only { $smallest } is seen with 80% chance
target-not-detectable-range-help = Choose a target further from the baseline, take the mean of several years as the baseline, or say with the target that it shows a direction.
target-not-detectable-counts =
    “{ $indicator }”: to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }% takes about { $needed } cases a year; the baseline has { $cases }
target-not-detectable-counts-never =
    “{ $indicator }”: no number of cases is enough to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }%, because larger counts also vary more; the baseline has { $cases } a year
target-not-detectable-sample = { $sample } respondents in this measurement
target-not-detectable-help = Ask about { $needed } respondents next time, or say with the target that it shows a direction.
target-not-detectable-ever-help = Take a larger survey as the new baseline, choose a target further from the baseline, or say with the target that it shows a direction.
rule-target-not-detectable-asks = The target is far enough from the baseline to establish whether it is reached, by the method that will judge it.
rule-target-not-detectable-why = In a small sample or with a small count chance alone can move the figure as far as the target lies from the baseline. Then nobody can say whether the goal was reached. Calculated at 95% confidence, 80% power.
rule-target-not-detectable-mend = Survey more residents, pool rounds, or choose a target further from the baseline. Where the baseline itself is too small, only a new one helps. ivp show names the number that is needed.

syntax-header = “{ $text }” is not a proper header
syntax-curled-quotes = These quotation marks are those of a word processor; a file wants straight ones
syntax-percent-sign = “{ $text }” has a percent sign; a file holds only the number

measurement-uncounted = “{ $indicator }”: the figure of { $period } does not count for the promise
measurement-uncounted-promise = the promise holds for shorter periods
measurement-uncounted-help = Divide the figure over the periods of the promise, or name the day on which it happened.
measurement-uncounted-whole = “{ $indicator }”: the figure of { $period } is of no part and does not count for the target
measurement-uncounted-each = here the target holds for each part
measurement-uncounted-whole-help = Say with the figure which part it is of, for example: part = "{ $part }"
rule-measurement-uncounted-asks = A figure counts for the target: with a promise or norm it falls within one period, and where the target holds for each part, it says of which one it is.
rule-measurement-uncounted-why = Of four times in a year it cannot be said whether it was once in each quarter. The figure therefore does not count.
rule-measurement-uncounted-mend = Record what was done for each period and each part, or choose the longer period for the promise.

target-before-baseline = “{ $indicator }”: the target of { $year } does not lie after the baseline of { $baseline }
target-before-baseline-here = the baseline stands here
target-before-baseline-help = Choose a year after the baseline for “by”.
rule-target-before-baseline-asks = The year of a target lies after that of the baseline.
rule-target-before-baseline-why = The expected value lies on the line from the baseline to the target. That line goes forward in time.
rule-target-before-baseline-mend = Correct the year of the target, or the period of the baseline.

### rules end

## What is due

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

## Actions

help-action = The implementation plan: show actions, add one or update one.
help-action-usage = ivp action COMMAND [options]
help-action-more = More about a command: ivp action add --help
help-action-list = The actions by year, with state, end and money by programme.
help-action-list-usage = ivp action list [YEAR or NAME] [options]
help-action-list-id = Only this year, priority, goal or action
help-action-list-format = The form of the overview
help-action-add = Add an action to the implementation plan of a year.
help-action-add-usage = ivp action add YEAR/NAME --title TITLE [options]
help-action-add-more =
    Example:
        ivp action add 2026/meldpunt --title "Meldpunt openen" --goal ondermijning/meldpunt
            --lead gemeente --end 2026-Q3 --budget 6000 --programme integrale-veiligheid
    If there is no implementation plan of that year yet, its file is made.
help-action-add-id = The year and the short name, for example 2026/meldpunt
help-action-add-title = The title
help-action-add-goal = The goal that the action serves
help-action-add-basis = Another basis, such as a regional plan
help-action-add-text = What the action is about
help-action-add-partner = A partner that takes part; may be repeated
help-action-add-programme = A programme that pays; may be repeated
help-action-add-state = The state; else planned
help-action-add-lead = The lead
help-action-add-agreed = What was agreed with partners
help-action-add-start = The period in which the action starts
help-action-add-end = The period in which the action is to be done
help-action-add-budget = The budget in euro
help-action-add-spent = What was spent, in euro
help-action-add-requested = Extra money, still to be decided, in euro
help-action-add-dry-run = Show what would happen, and write nothing
help-action-add-commit = Then commit the file to git
help-action-set = Update an action: its state, its result, money or a line in its log.
help-action-set-usage = ivp action set NAME [options]
help-action-set-more =
    Examples:
        ivp action set 2025/meldpunt --state done --result "Opened on 4 September"
        ivp action set 2025/meldpunt --spent 5,100.50 --log "Last invoice paid"
help-action-set-id = The name of the action, for example 2025/meldpunt
help-action-set-state = The state
help-action-set-lead = The lead
help-action-set-agreed = What was agreed with partners
help-action-set-start = The period in which the action starts
help-action-set-end = The period in which the action is to be done
help-action-set-budget = The budget in euro
help-action-set-spent = What was spent, in euro
help-action-set-requested = Extra money, still to be decided, in euro
help-action-set-result = What came of the action
help-action-set-log = A line in the log, with today's date
help-action-set-dry-run = Show what would happen, and write nothing
help-action-set-commit = Then commit the file to git
help-value-title = TITLE
help-value-goal = NAME
help-value-basis = TEXT
help-value-text = TEXT
help-value-partner = PARTNER
help-value-programme = PROGRAMME
help-value-state = STATE
help-value-lead = PARTNER
help-value-agreed = TEXT
help-value-start = PERIOD
help-value-end = PERIOD
help-value-budget = AMOUNT
help-value-spent = AMOUNT
help-value-requested = AMOUNT
help-value-result = TEXT
help-value-log = TEXT

act-year = Implementation plan { $year } · not adopted
act-year-adopted = Implementation plan { $year } · adopted by: { $body }
act-year-adopted-on = Implementation plan { $year } · adopted on { $date } by: { $body }
act-counts =
    { $count ->
        [one] 1 action: { $counts }
       *[other] { $count } actions: { $counts }
    }
act-count-overdue = { $count } past the end date
act-incomplete = This implementation plan has errors: actions may be missing. See below or type: ivp check
act-invalid = invalid; its amounts do not count
act-action = Action
act-goal = goal { $goal }
act-without-goal = Without a goal ({ $count })
act-basis = basis: { $basis }
act-no-basis = no basis given
act-money-year = Money { $year }
act-money-years = Money { $first }–{ $last }, all years together
act-shared = { $names } (together)
act-shared-note = An action that several programmes pay stands on a line of its own (together) and counts once.
act-no-programme = Without a programme
act-total = Total
act-of-dropped = of which actions given up
act-money-incomplete = Not all amounts are counted: the plan has errors.
act-none = There are no actions in an implementation plan yet.
act-none-of = There are no actions in an implementation plan for “{ $name }”.
act-written = Recorded: { $title } ({ $name }), in { $path }, line { $line }:
act-would-write = Would be recorded: { $title } ({ $name }), in { $path }, line { $line }:
act-unchanged = Nothing to change: { $title } ({ $name }) stands like that in { $path }, line { $line }, already.
act-line-was = { $line } (was { $was })
act-goal-now = Goal “{ $goal }”: was { $was }, now { $state }
act-goal-still = Goal “{ $goal }” stays: { $state }
act-decision-needed = The implementation plan { $year } was adopted. This change goes beyond state, result, spending or log, so it needs a decision of the college.
act-commit-added = Action { $name } added: { $title }
act-commit-changed = Action { $name } updated: { $title }
act-written-not-committed = The action stands in { $path }, but is not committed to git. { $why }
act-name = “{ $name }” is no name for an action
act-name-help = write the year and a short name of small letters, digits and hyphens, for example 2026/meldpunt
act-nothing-asked = It does not say what changes
act-nothing-asked-help = for example: --state done, --result "…", --spent 5100 or --log "…"
act-no-file = There is no implementation plan { $year }
act-no-file-help = type ivp action add { $name } --title "…" to begin it
act-already-there = The action { $name } is there already (line { $line } of the implementation plan)
act-already-there-help = choose another name, or update the action with ivp action set { $name }
act-inline = Nothing recorded: in the implementation plan { $year } “{ $key }” is a list between brackets
act-inline-help = put each of them under a header { $header }
act-file-has-errors = Nothing recorded: the implementation plan has errors. Mend those first.
act-refused = Nothing recorded: with this change the plan would be invalid

## what things say, and what changed

explain-before = Before
explain-with-decision = With the decision
told-percent = { $number }%
told-points = { $number } points
told-euro = € { $number }
told-ratio = { $numerator } of { $denominator }
told-missing = no figure ({ $reason })
told-with-n = { $figure } (n { $n })
told-unit-count = count
told-unit-percent = percentage
told-unit-grade = grade
told-unit-rank = rank
told-unit-euro = euro
told-unit-days = days
told-unit-yes-no = yes or no
told-unit-rate = count per { $per }
told-target-level = { $value } by the end of { $year }
told-target-interim = { $target } (on the way: { $steps })
told-target-change = { $change } from the baseline by the end of { $year }
told-target-within = within { $change } of the baseline until { $year }
told-target-better-than = better than { $region } by the end of { $year }
told-steps = { $what } ({ $steps })
told-from = { $what }, from { $year }
told-for-each = { $what }, for each of { $parts }
told-for-each-part = { $what }, for each part
told-years = the mean of { $first } to { $last }
told-own-figures = own figures
told-breakdown = { $title }: { $parts }
told-ended = after { $period } (decision { $decision })
told-draft = draft
told-adopted = adopted
sort-plan = Plan
sort-passage = Passage of the plan
sort-priority = Priority
sort-pillar = Pillar
sort-goal = Goal
sort-indicator = Indicator
sort-topic = Other topic
sort-implementation-plan = Implementation plan
sort-action = Action
sort-evaluation = Evaluation
sort-decision = Decision
sort-partner = Partner
sort-source = Source
sort-reference = Reference
sort-participation = Participation
key-of = { $key } ({ $of })
key-title = title
key-text = text
key-name = name
key-motto = motto
key-municipality = municipality
key-municipality-code = code of the municipality
key-language = language
key-first-year = first year
key-last-year = last year
key-status = status
key-adopted = adoption
key-noted = noted by
key-priorities = order of the priorities
key-foreword = foreword
key-introduction = introduction
key-prioritisation = prioritisation
key-accountability = accountability
key-funding = funding
key-on-track = threshold of "on track"
key-at-risk = threshold of "at risk"
key-small-count = threshold of a small count
key-dispersion = spread of counts
key-target-assumed = reading of the target
key-assumed = author's reading
key-seasonal = season
key-sd = spread of grades
key-design-effect = design effect of the survey
key-population = number of inhabitants
key-publish-from = smallest count that is published
key-hide-superseded = superseded figures not published
key-check = setting of the check
key-publisher = publisher
key-url = address
key-table = table
key-licence = licence
key-caveats = caveats
key-participants = participants
key-themes = themes
key-respondents = number of respondents
key-ambition = ambition
key-challenges = challenges
key-goals-introduction = introduction to the goals
key-examples = examples
key-current-work = current work
key-notes = notes
key-from = first year it holds
key-ended = end
key-kind = kind
key-pillar = pillar
key-lead = lead
key-partners = partners
key-unit = unit
key-direction = direction
key-frequency = frequency
key-question = question
key-goal = goal
key-sources = source
key-baseline = baseline
key-target = target
key-breakdown = breakdown
key-break = series break
key-internal = not public
key-alert = alert
key-lag-days = lag in days
key-decimals = decimals
key-import = import
key-state = state
key-basis = basis
key-agreed = agreement with partners
key-start = start
key-end = end
key-result = result
key-budget = budget
key-spent = spent
key-requested = extra budget requested
key-programmes = budget programme
key-log = log
key-as-of = cut-off date
key-revision = revision of the figures
key-document = paper as sent
key-summary = summary
key-voice = voice of partner
key-interpretation = interpretation
key-adjustment = adjustment
key-assessment = own judgement
key-reason = reason of the judgement
key-value = value
key-date = date
key-body = body
key-reference = reference
key-changes = what the decision changes
decision-of-council = decision of the council
decision-of-college = decision of the college
change-nothing = nothing
change-was-here = as it was
change-target = Target of "{ $title }" changed from { $old } to { $new } without a { $body }
change-target-eased = Target of "{ $title }" eased from { $old } to { $new } without a { $body }
change-target-tightened = Target of "{ $title }" tightened from { $old } to { $new } without a { $body }
change-target-removed = Target of "{ $title }" ({ $old }) dropped without a { $body }
change-target-added = Target of "{ $title }" ({ $new }) added without a { $body }
change-set = { $thing } "{ $title }": { $key } changed from { $old } to { $new } without a { $body }
change-set-added = { $thing } "{ $title }": { $key } added ({ $new }) without a { $body }
change-set-dropped = { $thing } "{ $title }": { $key } dropped ({ $old }) without a { $body }
change-quoted = "{ $text }"
change-moved = { $thing } "{ $title }" moved from { $from } to { $name } without a { $body }
change-undated = "{ $title }" for { $period }: without the day of recording this new figure counts as known since { $end }
change-undated-help = Add the day on which the figure was recorded: recorded = … ("ivp record" does so by itself).
change-reworded = { $thing } "{ $title }": { $key } reworded without a { $body }
change-added = { $thing } "{ $title }" ({ $name }) added without a { $body }
change-removed = { $thing } "{ $title }" ({ $name }) removed without a { $body }
change-renamed = { $thing } "{ $title }" is now called { $name } instead of { $from }
change-renamed-help = Put the old name "{ $from }" back: references and earlier evaluations know it by that. Or let a decision name "{ $name }".
change-suspect-figures = "{ $title }": { $key } changed, while the earlier figures were measured under the old definition
change-suspect-figures-here = the first figure under the old definition
change-evaluation = Adopted evaluation { $name } changed ({ $key }) without a { $body }
change-decision = Decision "{ $title }" changed afterwards: { $key } from { $old } to { $new }
change-decision-removed = Decision "{ $title }" ({ $name }) removed
change-decision-kept-help = Put the decision back as it was. If something new was decided, add a new decision.
change-check-loosened = The check was loosened: the rule "{ $rule }" weighs less than before
change-check-loosened-help = Put the setting back, or explain in the review of this change why it is needed.
change-measurement-rewritten = "{ $title }" for { $period }: the figure { $old } was overwritten by { $new }
change-measurement-period = "{ $title }": the figure { $old } for { $period } now stands at { $to }
change-measurement-details = "{ $title }" for { $period }: details of the figure { $old } were overwritten
change-measurement-removed = "{ $title }" for { $period }: the figure { $old } was removed
change-measurements-removed = "{ $title }": { $count ->
    [one] the only measurement was removed
   *[other] all { $count } measurements were removed
}
change-backdated = "{ $title }" for { $period }: this new figure claims to have been recorded on { $recorded }, but was not in the plan on { $since }
change-backdated-help = Give in "recorded" the day on which the figure was really recorded; "ivp record" does so by itself.
change-other-body = this decision names the change, but is of another body
change-other-body-help = This takes a { $body }.
change-decision-help =
    Undo the change, or add the { $body } to decisions.toml:
    { "[" }[decision]]
    id = "…"
    date = …
    body = "{ $word }"
    title = "…"
    changes = ["{ $name }"]
change-suspect-figures-help =
    Add a series break to the indicator:
    { "[" }[indicator.break]]
    period = "…"
    reason = "…"
    Or let a decision name "{ $key }" of this indicator.
change-measurement-help =
    Put the old figure back and record the new one as a correction:
    ivp record { $name } … --period { $period } --corrects "…"
change-measurement-removed-help =
    Put the figure back. If it is wrong, withdraw it:
    ivp record { $name } --period { $period } --missing "…" --corrects "…"

## comparing with an earlier version

help-check-against = Compare with an earlier version in git and report what takes a decision
against-named = Compared: the plan in { $plan } ({ $now }) with { $revision } of { $date }, { $commit } ({ $then }).
against-fork = Compared: the plan in { $plan } ({ $now }) with the point where this branch left { $revision }, { $date }, { $commit } ({ $then }).
against-no-fork = Compared: the plan in { $plan } ({ $now }) with { $revision } itself of { $date }, { $commit } ({ $then }); the point where this branch left it cannot be found here.
against-no-plan-there = Not compared: the plan in { $plan } ({ $now }) was not yet in { $revision } of { $date }, { $commit }.
against-nothing = no plan
against-counted =
    { $files ->
        [one] 1 file
       *[other] { $files } files
    }, { $indicators ->
        [one] 1 indicator
       *[other] { $indicators } indicators
    }, { $figures ->
        [one] 1 figure
       *[other] { $figures } figures
    }
against-plan-moved = In { $revision } the plan was in another folder ({ $path }), so what changes cannot be seen
against-plan-moved-help = Put the folder back. If the plan really has to move, do so in an edit that changes nothing else, and have someone look at it.
change-other-plan = The plan in this folder is new, while { $revision } already had a plan ({ $path })
change-other-plan-help =
    Name the plan that you want to check: --plan FOLDER
    If this plan does not belong here, remove its folder.
change-second-plan = This edit puts a second plan in the repository ({ $path })
change-second-plan-help =
    Name the plan that you want to check: --plan FOLDER
    If the second plan does not belong here, remove it.
change-behind-link = The folder of this plan is a symbolic link: what is there is not what git keeps at this place
change-link = There is a symbolic link in the plan: { $path }
change-link-then = In { $revision } there is a symbolic link in the plan: { $path }
change-submodule = There is another repository (a submodule) in the plan: { $path }
change-submodule-then = In { $revision } there is another repository (a submodule) in the plan: { $path }
change-git-directory = There is a git repository in the plan: { $path }
change-git-directory-then = In { $revision } there is a git repository in the plan: { $path }
change-odd-help = Put the files themselves at this place. What is behind a link or in another repository is not compared.
change-unread-then = The plan in { $revision } cannot be read, so what changes cannot be seen
change-unread-then-help = Repair plan.toml in an edit that changes nothing else, and have someone look at it.
against-no-commits = Not compared: git has no earlier version of the plan yet.
against-shallow = The version "{ $revision }" is not here: only a part of the history was fetched
against-shallow-help =
    Fetch the whole history:
    git fetch --unshallow
    In a GitHub workflow: "fetch-depth: 0" with actions/checkout; with GitLab: GIT_DEPTH: "0".

## ivp diff

diff-said = { $said }
diff-heading = What changes compared with { $from } ({ $date })
diff-nothing = Nothing changes in the plan.
diff-thing = { $sort } "{ $title }" ({ $name })
diff-thing-plain = { $sort } "{ $title }"
diff-thing-added = { $sort } "{ $title }" ({ $name }): new
diff-thing-removed = { $sort } "{ $title }" ({ $name }): removed
diff-renamed = was called { $from }
diff-changed = { $key }: { $old } → { $new }
diff-set = { $key }: { $new } (new)
diff-unset = { $key }: { $old } (dropped)
diff-was = was:
diff-is = now:
diff-figure-added = measurement { $period }: { $new } (new)
diff-figure-corrected = measurement { $period }: { $new } (correction: { $why })
diff-figure-removed = measurement { $period }: { $old } (removed)
diff-figure-rewritten = measurement { $period }: { $old } → { $new } (overwritten)
diff-figure-aside = measurement { $period }: { $new } (remark, proof or publication changed)
diff-judgement = judgement: { $old } → { $new }
diff-asks = Takes a decision, a correction or an explanation
help-diff = Show what an edit does to the plan
help-diff-usage = ivp diff [REV] [options]
help-diff-revision = The version in git to compare with (without: the last commit)
help-diff-format = The form of the report

## actions, evaluations, decisions

action-overdue = Action "{ $title }" should have been done in { $end } and is still open
action-overdue-help = Type: ivp action set { $name } --state done --result "…". If it was put off, give in "end" when it will be done.
action-period-order = Action "{ $title }" ends ({ $end }) before it begins ({ $start })
action-period-order-start = the start stands here
action-period-order-help = Mend "start" or "end".
action-outside-year = Action "{ $title }" stands in the implementation plan of { $year }, but takes place in { $period }
action-outside-year-help = Move the action to actions/{ $year }.toml, or mend "start" and "end".
action-no-goal = Action "{ $title }" serves no goal
action-no-goal-help = Type: goal = "priority/goal". If it rests on a national or regional plan, type: basis = "…".
action-no-result = Action "{ $title }" is done, but what came of it is not told
action-no-result-help = Type: ivp action set { $name } --result "…"
action-dropped-silently = Action "{ $title }" was dropped without saying why
action-dropped-silently-help = Type: ivp action set { $name } --result "Dropped: …"
action-over-budget = Action "{ $title }": € { $spent } spent on a budget of € { $budget }
action-over-budget-here = the budget stands here
action-over-budget-help = If the amount is right, explain it in "result" and put on this line: # ivp: allow action/over-budget — reason
action-money = Action "{ $title }": an amount cannot be negative
action-money-help = Take away the minus sign. An income belongs in the text.
action-log-future = Log of "{ $title }": { $date } is yet to come
action-log-future-help = Mend the date. What is yet to be done belongs in "text" or in an action of its own.
evaluation-no-interpretation = The evaluation of { $year } was adopted without interpretation of: { $priorities }
evaluation-no-interpretation-help = Type under [priority.{ $first }]: interpretation = "…". Figures do not tell all; the plan asks for interpretation.
evaluation-undated = The adopted evaluation of { $year } has no cut-off date
evaluation-undated-help = Type the day on which the figures were closed: as_of = 2026-03-01
evaluation-too-early = The evaluation of { $year } was adopted while that year is not over
evaluation-too-early-help = Set the status to "draft" until the year is over, or mend the year in the file name.
evaluation-as-of-future = The cut-off date { $date } is yet to come
evaluation-as-of-future-help = Mend the date, or take the line away: a draft counts with today.
evaluation-outside-plan = The plan runs from { $first } to { $last }; { $year } is outside it
evaluation-outside-plan-help = Mend the year in the name of the file.
evaluation-no-reason = Own judgement of "{ $goal }" without a reason
evaluation-no-reason-help = Type below it: reason = "…"
evaluation-document-outside = The paper as sent "{ $path }" lies outside the folder of the plan
evaluation-document-outside-help = Put the paper in the folder of the plan and give the path without "..", or leave "document" out.
evaluation-document-hash = This is no checksum (SHA-256): that counts 64 digits and letters a to f
evaluation-document-hash-help = Work it out again: sha256sum { $path }. In Windows: certutil -hashfile { $path } SHA256
decision-future = Decision "{ $title }": { $date } is yet to come
decision-future-help = Mend the date, or add the decision when it has been taken.
decision-wrong-body = The council decides on "{ $name }"
decision-wrong-body-college = The college decides on "{ $name }"
decision-wrong-body-here = this is what the decision changes
decision-wrong-body-help = Type: body = "{ $word }", or take the name out of "changes".
decision-unknown-change = The decision names "{ $name }", which is not in the plan

## personal data, text, silences

privacy-citizen-number = This looks like a citizen service number: { $what }
privacy-citizen-number-help = Take the number out; git keeps what was there, so tell the privacy officer too. If it is something else, type after this line: # ivp: allow privacy/citizen-number — reason
privacy-email = Here stands an e-mail address: { $what }
privacy-email-help = Name a function or organisation. If it is a general address, type after this line: # ivp: allow privacy/email — reason
privacy-phone = Here stands a telephone number: { $what }
privacy-phone-help = Name a function or organisation. If it is a general number, type after this line: # ivp: allow privacy/phone — reason
text-placeholder = Something is still to be filled in here: { $what }
text-placeholder-help = Complete the text or take this out.
text-one-line = The text of “{ $key }” has a line break or a control character in it
text-one-line-help = Type the text on one line, between ordinary quotation marks.
text-garbled = Letters were misread here: { $what }
text-garbled-help = Type the word again. This happens when a text of another program was pasted in another encoding.
text-markup = Markup of a web page stands here: { $what }
text-markup-help = Take the markup out; it is shown as plain text.
silence-no-reason = A rule of the check is silenced here without a reason
silence-no-reason-help = Type the reason after it: # ivp: allow { $rules } — reason
silence-unused = The rule "{ $rule }" reports nothing here; the silence can go
silence-unused-help = Take "ivp: allow …" out.
silence-unknown-rule = "{ $rule }" is no rule of the check
silence-unknown-rule-help = "ivp explain" shows which rules there are.
silence-not-allowed = The rule "{ $rule }" cannot be silenced
silence-not-allowed-help = Take "ivp: allow …" out and solve what the check finds.
change-silence-added = The check was silenced here for: { $rules }
change-silence-added-help = Take "ivp: allow …" out, or let a colleague judge the reason.

## what check does not show

help-check-allow = Pass over this rule or group in this run (warnings only)
help-value-allow = RULE
check-allow-error = "{ $name }" reports errors or changes and cannot be lowered
check-allow-error-help = Solve what the check finds. With --skip you hide the finding; the outcome stays the same.
check-silenced =
    { $count ->
        [one] 1 finding is silenced on its line ("ivp: allow").
       *[other] { $count } findings are silenced on their line ("ivp: allow").
    }
check-switched-off =
    { $count ->
        [one] 1 finding is switched off in plan.toml, under [check].
       *[other] { $count } findings are switched off in plan.toml, under [check].
    }

## the summary of a job

summary-title = Check of the safety plan
summary-severity = Severity
summary-where = Where
summary-what = What
summary-more = { $count ->
    [one] And 1 finding more; "ivp check" shows them all.
   *[other] And { $count } findings more; "ivp check" shows them all.
}
summary-failed = The summary could not be written; the findings stand above.

## ivp fmt

help-fmt = Put the layout of all files of the plan in order: white space, no content
help-fmt-usage = ivp fmt [options]
help-fmt-check = Write nothing; tell which files would change
fmt-done = { $file } put in order
fmt-differs = { $file }: line { $line } gets another layout
fmt-nothing = The layout of all files is in order.
fmt-left-alone = These files were not touched; mend what stands above first.
fmt-not-read-back = { $file } left alone: in another layout it would say something else
fmt-check-help =
    { $count ->
        [one] 1 file is not in order. Type: ivp fmt
       *[other] { $count } files are not in order. Type: ivp fmt
    }

## check --fix

help-check-fix = Mend what can be right in one way only: slips in keys and names, notation, layout
help-check-dry-run = With --fix: only show what would change
fix-nothing = There is nothing that can be right in one way only.
fix-done =
    { $count ->
        [one] { $file }: 1 place mended
       *[other] { $file }: { $count } places mended
    }
fix-slip = { "  " }line { $line }: { $was } → { $now }
fix-dry-run = Nothing changed. Type it without --dry-run to mend this.
check-mendable =
    { $count ->
        [one] ivp can mend 1 finding by itself. Type: ivp check --fix
       *[other] ivp can mend { $count } findings by itself. Type: ivp check --fix
    }

## ivp log

help-log = Who changed what and when, from the history in git
help-log-usage = ivp log [NAME] [options]
help-log-id = Only this priority, goal, indicator or action
help-log-format = The form of the report
log-begin = Here the plan begins in git.
log-reworded = { $key }: reworded
log-nothing = Git knows no changes of this.
log-shallow = Older changes are not here: only a part of the history was fetched (git fetch --unshallow).

## ivp export

help-export = The figures, or everything, for a spreadsheet or another program
help-export-usage = ivp export [options]
help-export-format = The form: a table with all figures (csv), everything (json), a workbook for Excel with charts (xlsx), or a package of open data to publish (datapackage)
help-export-template = A table of what is missing, to fill in and to read with ivp import
help-export-excel = With csv: as a Dutch Excel opens it
help-export-output = Write to this file instead of to the screen; with datapackage: to this folder
help-value-excel = COUNTRY
export-excel-csv-only = "--excel" goes with --format csv
cli-one-plan = This command is about one plan
cli-one-plan-help = Give "--plan" once. Only "ivp export" takes more.

## ivp import

help-import = Read figures from a file: a table of CBS or the police, or one of your own (CSV or Excel)
help-import-usage = ivp import FILE [options]
help-import-file = The file
help-import-indicator = Which indicator the figures are for
help-import-region = The rows of this region (without: those of the plan's own municipality)
help-import-topic = The topic in the file, when there are several
help-import-wheres = Only the rows with this value below this header; can be given more than once
help-import-period = The period of a file that names none
help-import-own = The file names no place and is about the plan's own municipality all the same
help-value-wheres = "HEADER=VALUE"
help-import-sheet = The sheet of the workbook, when there are several
help-import-range = The cells of the sheet, for instance A3:F20
help-import-source = The source of the figures
help-import-reference = Record the figures of another region to compare with
help-import-corrections = Take figures that differ from what is there as corrections
help-import-yes = The figures that are far from the ones before are right
help-import-dry-run = Only show what would happen
help-value-file = FILE
help-value-indicator = NAME
help-value-region = REGION
help-value-sheet = SHEET
help-value-range = CELLS
help-value-topic = TOPIC
import-reason = Revised figure from { $file }
import-dry-run = Nothing recorded (--dry-run).
import-too-large = { $file } is too large to read
import-empty = { $file } is empty
import-html = { $file } is a web page and no table; did the download succeed?
import-damaged = { $file } is a workbook that cannot be opened: damaged, locked with a password, or of another kind. Save it in Excel as .xlsx again
import-no-workbook = { $file } is no workbook; --sheet and --range are for workbooks only
import-no-such-sheet = { $file } has no sheet of that name
import-which-sheet = { $file } has more than one sheet with a table
import-sheets =
    Type --sheet with one of:
    { $names }
import-bad-range = "{ $range }" is no range of cells; type for instance --range A3:F20
import-fractions = What is given for “{ $indicator }” is at most 1; whether that is 1% or 100% cannot be seen
import-fractions-help = Put a percent sign behind these figures in the file, as you mean them: 9.5%. Save a workbook of an older kind as CSV first.
import-unit = Mind: the source gives "{ $indicator }" in "{ $unit }"; the figures were taken over as they stand.
import-without-period = Not read, being without a period: { $names }
import-reference-needs = Type --indicator and --region with --reference: of which indicator, and of which region
import-note-table = table { $table }
import-note-unit = unit in the source: { $unit }
import-note-fives = all counts in the source are multiples of 5
import-twice = { $file } has two figures for { $period } (lines { $other } and { $line }); nothing was recorded
import-working = Checking figures
import-status = {"  "}{ $period }  { $value }  same figure, another status or number of respondents: taken as a correction
import-other-status = {"  "}{ $period }  { $value }  same figure, another status or number of respondents: not taken
import-binary = { $file } is neither a text nor a workbook
import-no-columns = No table with periods can be recognised in { $file }
import-for-whom = Which indicator are the figures in { $file } for?
import-for-whom-help = Type: ivp import { $file } --indicator NAME. Or say it at the indicator from now on: import = {"{"} table = "…" {"}"}
import-no-region = { $region } does not occur in { $file }
import-no-region-help = Type the region as the file has it: --region "…"
import-bad-period = Line { $line } of { $file }: "{ $text }" is no period; nothing was recorded
import-bad-source = Line { $line } of { $file }: “{ $text }” is no source in sources.toml ({ $indicator }, { $period })
import-bad-n = Line { $line } of { $file }: “{ $text }” is no number of respondents ({ $indicator }, { $period })
import-no-indicator = Line { $line } of { $file }: it does not say which indicator this is about; nothing was recorded
import-bad-cell-help = Mend the line in the file and type the command again.
import-where-help = Type the header of the column, an equals sign and what stands below it: --where "Age=Total"
import-period-help = Type a year, quarter, month or day: 2025, 2025-Q1, 2025-03 or 2025-03-12
import-about = {"  "}{ $about }
import-not-ours = { $file } has no figures of { $own }, but of: { $places }; nothing was recorded
import-not-ours-help =
    To compare with { $other }, type: { $command } --reference --region { $typed }
    If these are figures of { $own } after all, type: { $command }{ $region } --own
import-no-place = { $file } does not say which place its figures are about; nothing was recorded
import-no-place-help = If these are the figures of { $own }, type: { $command } --own
import-which-place = Below “{ $header }” { $file } has more than one place that may be { $own }, or a name that several places share; nothing was recorded
import-other-place = { $file } names another place with these figures: “{ $value }” below “{ $header }”; nothing was recorded
import-other-place-help = If these are the figures of { $own } after all, type: { $command } { $option }
import-one-of-region = { $file } has figures of { $name }, and not of the region as a whole; nothing was recorded
import-one-of-region-help =
    Record them by municipality. For that, add to the indicator: breakdown = {"{"} title = "Municipality", parts = [{"{"} id = "…", region = "{ $name }" {"}"}] {"}"}
import-row-without-place = Line { $line } of { $file } does not say which place it is about; nothing was recorded
import-no-header = { $file } has no header “{ $header }”
import-no-value = { $file } has no “{ $value }” below “{ $header }”
import-which = More than one set of figures in { $file } may be meant: they differ in { $headers }; nothing was recorded
import-choose =
    Type the command again and add the right one of these choices:
    { $choices }
import-no-columns-help = If the whole file is about one period, type for instance --period 2025.
import-no-period = { $file } has no periods of the length by which this indicator is measured
import-unknown-source = Source "{ $source }" is not in sources.toml
import-which-source = "{ $indicator }" has more than one source
import-which-source-help = Type --source with one of: { $sources }
import-skipped-unknown = Skipped: { $period } (line { $line } of { $file }), figure unknown or secret
import-skipped-secret = Skipped: { $period } (line { $line } of { $file }), figure secret
import-skipped-empty = Skipped: { $period } (line { $line } of { $file }), no figure
import-skipped-nothing = Skipped: { $period } (line { $line } of { $file }), nothing or less than half of the unit
import-unreadable = Line { $line } of { $file }: “{ $text }” is no figure ({ $indicator }, { $period })
import-not-of-unit = Line { $line } of { $file }: “{ $text }” does not fit the unit of “{ $indicator }” ({ $period })
import-blank = Skipped, being without a value: { $count ->
    [one] 1 line
   *[other] { $count } lines
}
import-foreign = Skipped, being of another region: { $count ->
    [one] 1 line
   *[other] { $count } lines
}
import-line = This is about { $period }, line { $line } of the file.
import-refused = Nothing recorded: with these figures the plan would be invalid
import-heading = { $title } ({ $name })
import-nothing-new = Nothing new was recorded.
import-doubts =
    { $file }: is this right? Nothing was recorded.
    { $doubts }
import-doubts-help = If these figures are right, type the same command again with --yes. If one is wrong, correct the file first.
import-differs-help = Figures that differ were not taken over. Type --corrections to take them as corrections.
import-topics-help =
    Type --topic with one of:
    { $topics }
import-new = {"  "}{ $period }  { $value }  new
import-same = {"  "}{ $period }  { $value }  was there already
import-corrects = {"  "}{ $period }  { $value }  correction of { $old }
import-differs = {"  "}{ $period }  { $value }  differs from { $old }, not taken over

## publication

withheld-below = fewer than { $from }
withheld-part-below = one part is fewer than { $from }
withheld-telling = not shown
withheld-inside = not public
withheld-because-telling = otherwise a small or internal figure could be worked out
withheld-because = { $what }: { $why }
inside-remark = Contains internal figures or small numbers: not for publication.
reason-withheld = the figure for { $period } is not public
reason-baseline-withheld = the { $period } baseline is not public
# A paper as a Word document
docx-contents = Contents
docx-page = page { $page } of { $pages }
docx-table = Table
docx-table-caption = Table { $number }: { $caption }
docx-table-columns = Columns: { $columns }
docx-figure = Figure
docx-figure-caption = Figure { $number }: { $caption }
docx-no-picture = The chart "{ $caption }" could not be drawn.
docx-style-missing = To be filled in
docx-style-picture = Chart
docx-style-detail = Detail in table
docx-style-cell = Text in table
docx-style-table = Table with headings
## Charts as pictures: the words in and under the drawing, and the description for who cannot see it.

chart-target-label = target { $value }{"\u00a0"}({ $year })
chart-band-label = aim: { $low } to { $high } ({ $year })
chart-key-provisional = provisional figure
chart-key-superseded = corrected later
chart-key-varies = such a number varies by itself (95%)
chart-key-margin = margin of uncertainty (95%)
chart-key-margin-indicative = margin of uncertainty, indicative
chart-key-path = expected course
chart-key-interim = interim value
chart-key-usual = not unusual ({ $from }–{ $to }): { $low } to { $high }
chart-desc-usual = Not unusual, by the figures of { $from }–{ $to }: { $low } to { $high }.
chart-note-rank = Place 1 is at the top.
chart-note-zoomed = The axis begins at { $value }, not at zero.
chart-note-uneven = Note: not all periods are of the same length.
chart-desc-course = Course: { $title } ({ $unit }).
chart-desc-what = Line chart: { $title } ({ $unit }).
chart-desc-first = First figure: { $value } ({ $period }).
chart-desc-latest = Latest figure: { $value } ({ $period }).
chart-desc-latest-varies = Latest figure: { $value } ({ $period }); such a number varies by itself between about { $low } and { $high }.
chart-desc-latest-margin = Latest figure: { $value } ({ $period }), with a margin of uncertainty from { $low } to { $high }.
chart-desc-provisional = Provisional: { $periods }.
chart-desc-break = Series break: { $periods }; figures before and after it are not comparable.
chart-desc-gap = No figure: { $periods }.
chart-desc-strip = Periods of a promise: { $title }.
chart-desc-strip-year = { $year }: { $states }.
chart-desc-superseded = Corrected later: { $periods }.
chart-desc-hidden = { $period }: { $what }.
chart-desc-target = Target: { $value } in { $year }.
chart-desc-interim = Interim values: { $values }.
chart-desc-interim-value = { $value } in { $year }
chart-desc-band = The aim is to stay between { $low } and { $high } up to and including { $year }.
chart-desc-reference = For comparison: { $region } { $value } ({ $period }).
chart-desc-source = From another source ({ $source }): { $value } ({ $period }).

## the evaluation as a paper

word-previous = Previous
evaluation-revision = Figures and texts as in revision { $revision } of the plan
evaluation-side-by-side = Execution and effect by priority
evaluation-side-by-side-of = Execution and effect by pillar: { $priority }
evaluation-standouts = What stands out
evaluation-asked = What is asked of you
evaluation-source = Source: { $source }
evaluation-no-goals = This priority has no goals.
evaluation-effects-of = Effect indicators: { $priority }
evaluation-performances-of = Other performance indicators: { $priority }
evaluation-caveats = What these figures cannot tell:
evaluation-all-figures = Appendix: all figures
evaluation-figures-of = Figures: { $title }
evaluation-figure = Figure
evaluation-remark = Remark
standout-effect = "{ $title }": { $judged }
standout-effect-by-chance = "{ $title }": { $judged } (this difference can be chance)
standout-goal = the goal "{ $title }" is { $state }
standout-promise = the promise "{ $title }" was not kept
standout-unmeasured = { $count ->
    [one] { $all ->
        [one] the effect indicator has no measurement yet
       *[other] 1 of the { $all } effect indicators has no measurement yet
    }
   *[other] { $count } of the { $all } effect indicators have no measurement yet
}
standout-idle = { $count ->
    [one] { $all ->
        [one] no action is planned for the goal
       *[other] no action is planned for 1 of the { $all } goals
    }
   *[other] no action is planned for { $count } of the { $all } goals
}
standout-more = and { $count ->
    [one] 1 more
   *[other] { $count } more
}
asked-adopt = The college: adopt the evaluation of { $year }.
asked-note = The council: take note of the evaluation of { $year }.
asked-adjust = Discuss the adjustment for { $year } of: { $names }.
asked-money = Decide on the extra money requested: { $amount }.
asked-open-ends = { $count ->
    [one] Take up 1 action that is not done in the implementation plan of { $year }.
   *[other] Take up { $count } actions that are not done in the implementation plan of { $year }.
}
asked-nothing = Nothing: this evaluation was adopted and noted.
account-judging = How was judged
account-level = An indicator is “on track” where at least { $on-track } of the expected way was covered, “at risk” from { $at-risk }, and “off track” below that. Worse than the baseline, and by more than chance, is “worsening”. Once the target's year has ended, only the target counts.
account-promises = A cadence promise is kept when the promised number is on record for the period. Nothing on record is called "not on record": it does not prove that nothing was done.
account-goals = A goal is judged by its actions and promises, and a promised result by the indicator. Where the municipality judges otherwise, both judgements are given.
account-margins = Margins and small numbers
account-margins-text = Percentages from a sample have a 95% margin (Wilson); differences were tested with Newcombe's interval. Of series with six or more earlier figures it is known what is not unusual; of other counts it was tested whether the difference can be chance, more widely than for pure chance, because such counts vary more. “This difference can be chance” means that the test does not rule that out. On a starting number below { $small } no percentage is given: one or two cases are a large percentage then.
account-unknown = What cannot be said
unknown-unmeasured = Never measured yet ({ $count }): { $names }
unknown-overdue = The latest figure that should be there is missing ({ $count }): { $names }
unknown-no-baseline = Without a baseline, so without a change ({ $count }): { $names }
unknown-no-target = Without a target, so without a judgement ({ $count }): { $names }
unknown-not-comparable = Not comparable with the baseline ({ $count }): { $names }
unknown-withheld = Not public, so without a judgement ({ $count }): { $names }
unknown-by-chance = The change can be chance ({ $count }): { $names }
unknown-goals = Nothing is on record about the execution ({ $count }): { $names }
account-revisions = Revised figures
account-no-revisions = No figures were revised after { $date }.
account-revised-inside = Figures that are not public were revised after { $date } too.
account-revised-since = Figures revised after { $date }
account-was = Was
account-is = Is
account-reason = Why and when
account-settled = became definitive
account-definitions = What was measured
account-definitions-caption = The indicators with a figure
account-definition = Description
account-measured = Unit, frequency, source
account-sources = Sources
account-table = table { $table }
account-licence = licence { $licence }

## pages

page-skip = Skip to content
page-pages = Sections
## ivp export --format xlsx

workbook-overview = Overview
workbook-figures = Figures
workbook-back = Back to the overview
workbook-plan = Plan
workbook-kind = Kind
workbook-unit = Unit
workbook-baseline-period = Baseline period
workbook-latest-period = Latest period
workbook-target = Target
workbook-by = By
workbook-besides = Remarks
workbook-until = Until
workbook-guide = Target line
workbook-guide-or-low = Target line or lower edge
workbook-low = Lower edge
workbook-high = Upper edge
workbook-status = Status
workbook-region = Region
workbook-superseded = Superseded
workbook-internal = Internal
workbook-wanted = wanted: { $target }
workbook-target-row = target
workbook-other-source = another source begins here; the line does not continue
workbook-unlike = not comparable with the figure above
workbook-series = Figure
workbook-chart-described = Line chart of "{ $title }": { $figures }
export-workbook = The workbook cannot be made: { $reason }

## what is written where

output-lost = The result was not shown, or not all of it: { $reason }
output-lost-stored = The result was not shown, or not all of it ({ $reason }), but everything is recorded in: { $paths }. Do not type the command again.
output-screen = A file ending in .{ $extension } cannot be shown on the screen
output-screen-help = type a name: -o name.{ $extension }
output-other-format = A file ending in .{ $extension } does not go with --format { $format }
output-other-format-help = choose a name ending in .{ $extension }, or another --format
evaluation-no-docx = The Word document could not be made: { $reason }
evaluation-no-revision = Revision { $revision }, on which this evaluation rests, cannot be found here. The plan as it is now was read; figures may differ from the paper of then.
evaluation-broken-revision = The plan in revision { $revision } cannot be read. The plan as it is now was read.
evaluation-plan-changed = Made from the plan in revision { $revision }. The plan has changed since: with the plan of now this paper would differ.
evaluation-as-sent = This paper is the same as the one that was sent ({ $path }).
evaluation-not-as-sent = This paper is not the same as the one that was sent ({ $path }): the plan, the texts or the version of ivp has changed since.
# ivp export --format datapackage. Of a table or column: its title, a colon, and what stands in it.
cli-into-git = { $path } lies in the folder in which git keeps the history
cli-into-git-help = Name a place outside the folder .git.
cli-into-plan = { $path } lies in the folder of the plan; choose another place
package-needs-folder = A data package is more than one file; give the folder for it
package-needs-folder-help = ivp export --format datapackage -o open-data
package-onto-file = { $path } is a file; name a folder
site-other-plan = The folder { $path } holds the site of another plan: { $plan }
site-other-plan-help = Name another folder, for example: ivp site -o public-2. If this site is to replace the other, first take the files out of the folder.
package-foreign-folder = The folder { $path } holds something else: { $name }
package-foreign-folder-help = Name a new or empty folder, or one that ivp made this way before.
package-errors = Nothing was written. A plan with errors is not published: what is meant to be internal may have been misread.
package-namesakes = Two plans are called { $name }; give each plan once
package-written = { $count ->
    [one] The data package is in { $path }.
   *[other] The data package of { $count } plans is in { $path }.
}
package-no-licence = Without a licence others may not simply use the data. Put for instance licence = "CC0-1.0" in plan.toml under [publication] ({ $plans }).
package-title = { $title } ({ $municipality }): goals, indicators and figures
package-title-several = Integral safety plans of { $count } municipalities: goals, indicators and figures
package-description = The public data of integral safety plans. What is internal is not in it. Small counts are replaced by the threshold in the column below ("fewer than"), and figures from which a hidden figure could be worked out are left out (withheld). Words such as effect or on-track are written the same in every language; the description of the column says what they mean.
package-publisher = Municipality of { $municipality }
package-monitor = Other topics
package-table-plans = Plans: a row for each plan
package-table-priorities = Priorities: a row for each priority, and in each plan a row monitor for the indicators outside them
package-table-goals = Goals: a row for each goal
package-table-indicators = Indicators: a row for each public indicator, with baseline, target and judgement
package-table-figures = Figures: a row for each figure, those of regions to compare with included
package-table-actions = Actions: a row for each action of an implementation plan
package-table-sources = Sources: a row for each source of figures
package-field-plan = Plan: municipality and years; by what a plan is known in this package
package-field-title = Title: the short title
package-field-text = Text: the wording of the plan
package-field-municipality = Municipality: the name of the municipality
package-field-municipality_code = Municipality code: the code of Statistics Netherlands, such as GM0158
package-field-first_year = First year: the first year of the plan
package-field-last_year = Last year: the last year of the plan
package-field-language = Language: the language of the plan (nl Dutch, en English)
package-field-plans-status = Adoption: whether the plan is a draft or adopted
package-field-adopted_by = Adopted by: council the municipal council, college the mayor and aldermen, mayor the mayor
package-field-adopted_on = Adopted on: the day of adoption
package-field-publish_from = Threshold: smaller counts are not shown
package-field-plans-licence = Licence: under which the data of this plan may be used
package-field-judged_on = Day of judgement: only what was known by then counts
package-field-priority = Priority: the chapter of the plan; monitor for the other topics
package-field-position = Position: the place of the priority in the plan
package-field-ambition = Ambition: what the priority wants to reach
package-field-from_year = From: the year from which this holds; empty: from the start of the plan
package-field-ended_in = Ended: the last period in which this held; empty: not ended early
package-field-goal = Goal: the name of the goal, priority/goal
package-field-pillar = Pillar: the line along which the ambition is reached
package-field-goals-kind = Kind: recurring is done again and again, milestone is set up once, continuous is kept going, outcome is a result to reach
package-field-kind = Kind: effect is a sign of the effect on society, performance measures whether a goal is carried out
package-field-lead = Lead: the function or organisation that sees to it
package-field-goals-state = State: how far the goal is, from its actions and promises; empty for an outcome, and for a promise of which something is internal
package-field-actions-state = State: how far the action is
package-field-indicator = Indicator: the name of the indicator, priority/indicator
package-field-unit = Unit: of the figures; rate is a number per so many, yes-no is 1 or 0
package-field-per = Per: of a rate, per how many
package-field-direction = Direction: what of the number is better; interpret: a rise can be good or bad
package-field-frequency = Frequency: how often a figure comes
package-field-question = Question: the question that people were asked
package-field-baseline_period = Baseline period: from which change is measured; of several years the mean
package-field-baseline = Baseline: its value; empty when not measured yet or not public
package-field-target_kind = Kind of target: a value, a change from the baseline, within a band around it, at least or at most so often in each period, or better than another region
package-field-target = Target: the value; with at-least and at-most the number in each period
package-field-target_change = Change: with change and within
package-field-target_change_unit = Unit of the change: percent of the baseline, or points
package-field-target_by = Target year: the year by whose end it is to be reached
package-field-target_per = Per period: with at-least and at-most; plan is all its years together
package-field-target_from = From year: with at-least and at-most, from when on
package-field-target_period = Target period: the period by whose end it is to be reached
package-field-target_steps = Later numbers: year and number from that year on
package-field-target_region = Region: with better-than, better than which
package-field-target_for_each = For each: the parts for each of which the target holds
package-field-assumed = Reading: what of it is the author's reading and not the council's
package-field-assessment = Assessment: the judgement on the day of judgement, by what is public; empty for a promise of which something is internal
package-field-assessed_on = Assessed on: the day of the judgement
package-field-action = Action: the name of the action, year/action
package-field-year = Year: the year of the implementation plan
package-field-basis = Basis: what the action rests on when that is no goal
package-field-start_period = Start: the period in which the action begins
package-field-end_period = End: the period in which the action is to be done
package-field-result = Result: what came of it
package-field-budget = Budget: in euro
package-field-spent = Spent: in euro
package-field-source = Source: the name of the source, see the table sources
package-field-name = Name: the full name of the source
package-field-publisher = Publisher: who publishes the source
package-field-url = Address: where the source is found
package-field-table = Table: the id of the table at the publisher
package-field-licence = Licence: under which the figures of the source may be shown
package-field-caveats = Caveats: what the figures of the source cannot tell
package-field-period = Period: year 2024, half-year 2024-H1, quarter 2024-Q1, month 2024-03, day 2024-03-12 or school year 2023/24
package-field-period_start = First day: of the period
package-field-period_end = Last day: of the period
package-field-value = Value: in the unit of the indicator; empty when there is no figure (missing) or it is not public (withheld)
package-field-n = Number: how many people answered, or the denominator
package-field-status = Status: whether the figure will be revised
package-field-part = Part: the part that the figure is about; empty: the whole
package-field-region = Region: the municipality itself, or the region to compare with
package-field-superseded = Superseded: a later figure took its place
package-field-recorded = Recorded: the day on which the figure was recorded
package-field-missing = Missing: why there is no figure
package-field-note = Remark: on this figure
package-field-sd = Spread: the standard deviation of the grades
package-field-design_effect = Design effect: how much more a weighted survey leaves open
package-field-low = Lower end: of the publisher's 95% interval
package-field-high = Upper end: of the publisher's 95% interval
package-field-confirmed = Confirmed: an unusual figure that was asked about
package-field-below = Fewer than: the count is under this threshold and not shown
package-field-withheld = Withheld: the figure exists but is not public, because it is small or would give away a small or an internal one
package-field-row = Row: counts the figures of a plan; may differ in a next package
chart-desc-source-since = From another source ({ $source }): from { $from } ({ $since }) to { $value } ({ $period }).
help-history-output = Write to this file
history-internal = { $title } is internal: a chart is made to be published
history-internal-help = see the figures yourself with: ivp history { $id }
history-no-chart = No chart can be drawn of “{ $title }”: that takes at least two figures, other than yes or no
history-png-file = A picture goes into a file; add: -o chart.png

## the public page

site-owner = Municipality of { $municipality } · { $title }
site-overview = Overview
site-how-it-stands = How does it stand?
site-priorities = Priorities
site-more = More on these pages
site-actions = Implementation plan
site-actions-of = Actions in { $year }
site-action = Action
site-evaluation = Evaluation { $year }
site-method = Account
site-accessibility = Accessibility
site-data = All figures as open data
site-data-text = {" "}(a Data Package: tables in CSV with their description)
site-standing = As it stood on { $date }
site-revision = Revision of the plan: { $revision }
site-effects = Effect indicators
site-performances = Performance indicators
site-goal = Goal
site-lead = Lead: { $lead }
site-no-figures = There is no figure yet.
site-no-public-figures = There is no figure that is public.
site-respondents = Respondents
site-source = Source
site-to-compare = to compare with
site-download = Download these figures (CSV)
site-definition = What is measured?
site-unit = Unit
site-property = Property
site-value = Description
site-place = { $file }, line { $line }
site-in-plan = Place in the plan
site-line = The expected value lies on the straight line from baseline to target.
site-small = Small counts
site-small-text = Counts under { $from } are not shown: they can be about persons who can be recognised. Figures from which such a count can be worked out are not shown either; there it says "not shown". What the municipality did itself is always counted and shown.
site-accountability = How does one account for it?
site-funding = How is it paid for?
site-principles = Principles
site-process = How the plan is made and carried out
site-participation = Who was heard?
site-answered = { $count } answers
site-answered-one = 1 answer
site-foreword = Foreword
access-intro = The municipality of { $municipality } wants everyone to be able to use these pages, people with a disability too. It is also obliged to (Besluit digitale toegankelijkheid overheid).
access-made = How these pages were made
access-structure = Every page has headings in order, its language is marked, and tables have headers for rows and columns.
access-keyboard = Everything works with the keyboard; where you are is visible. At the top is a link to the content.
access-colour = Colour never carries meaning alone: every judgement is a word with a symbol. Texts have enough contrast, in the dark view too.
access-charts = Every chart has a description in words, and its figures also stand in a table.
access-small = The pages work without script, on a screen 320 pixels wide, and on paper.
access-tested = How that was tested
access-tested-text = The build of these pages is tested automatically with every new version of the program ivp (axe and the Nu Html Checker; WCAG 2.2, levels A and AA). An automatic test does not find everything. Whether these very pages were examined the program does not know; the municipality says so in its accessibility statement.
access-limits = What can be better
access-limit-tables = Wide tables scroll within their frame on a narrow screen.
access-limit-texts = Texts of the plan are taken over as they were adopted; their readability was not judged.
access-contact = Do you run into something?
access-contact-text = Tell the municipality of { $municipality }.

help-site = The public page: a folder of web pages for residents
help-site-usage = ivp site -o FOLDER [options]
help-site-output = The folder for the pages
site-needs-folder = Name a folder for the pages
site-needs-folder-help = for instance: ivp site -o public
site-draft = This plan is still a draft; a draft is not published
site-draft-help = when the plan was adopted, write in plan.toml: status = "adopted"
site-colour-unknown = [publication.colours] has a colour that the page does not have: { $name }
site-colour-unreadable = The colour { $name } in [publication.colours] cannot be read: "{ $text }"
site-colour-help = write a colour as #154273
site-colour-faint = The colour { $name } in [publication.colours] is hard to read on the page: contrast { $contrast }, and 4.5 is needed
site-colour-faint-help = choose a darker colour for accent, or a lighter one for accent-dark
site-working = Making pages
site-written = Written: { $count } pages in { $path }. Open { $path }/index.html.
site-stale-left = The pages are written, but a page from before cannot be taken away: { $path } ({ $reason })
site-stale-left-help = take that file away yourself, so that nothing stays public that is no longer in the plan
workbook-template = To fill in
export-template-form = A table to fill in comes as CSV or as a workbook (xlsx)
export-template-empty = No figure is missing at this moment; the table is empty.
export-working = Reading plans
evaluation-word-pages = Word fills in the page numbers of the table of contents: click on it and press F9.
evaluation-internal = Left out, being internal: { $count ->
    [one] 1 indicator or figure
   *[other] { $count } indicators or figures
}. The paper goes to the council, and so is public.

## around a page

page-path = Breadcrumb

# Import: what a file leaves ambiguous, incomplete or unknown.
import-two-readings = Line { $line } of { $file }: “{ $text }” can be { $one } or { $two } ({ $indicator }, { $period })
import-unclear-help = { $count ->
        [one] Nothing was recorded. Mend this cell and type the command again. Where there is no figure, leave the cell empty.
       *[other] Nothing was recorded. Mend these { $count } cells and type the command again. Where there is no figure, leave the cell empty.
    }
import-bad-status = Line { $line } of { $file }: “{ $text }” is no status; choose provisional, revised-provisional or definitive
import-other-unit = Line { $line } of { $file }: the unit is “{ $unit }” there, and another for “{ $indicator }” ({ $period })
import-two-columns = { $file } has two columns that say the same; the second is called “{ $column }”
import-open-quote = Line { $line } of { $file }: a quotation mark begins there that is never closed
import-two-tables = { $file } has more than one table; a header of the other stands on line { $line }
import-two-tables-help = Put the table you mean in a file of its own. In a workbook you can name its cells: --range A3:F20
import-unread-columns = Not read, because unknown: { $names }
import-incomplete = Note: this is not the whole answer of the service; it goes on at a next page. Fetch that too, or ask for your own municipality only.
import-no-topic = Topic “{ $topic }” does not occur in { $file }
import-regions-help =
    Type --region with one of:
    { $regions }
import-two-columns-help = Take one of the two columns away and type the command again.
import-reference-own = --reference is for figures of another region; read those of your own municipality without it

# The columns of the table to fill in; ivp import knows these names.
template-indicator = Indicator
template-period = Period
template-value = Value
template-n = Respondents
template-status = Status
template-source = Source
template-part = Part
template-note = Note
template-title = Title
template-unit = Unit

help-import-more =
    Examples:
        ivp import police.csv --indicator geregistreerde-misdrijven --dry-run
        ivp import police.csv --indicator geregistreerde-misdrijven --reference --region Nederland
        ivp import filled-in.xlsx
    A table of your own has the columns indicator, period and value, and if you
    like n, status, source, part, region, note and internal.
    ivp export --template -o fill-in.xlsx makes one of what is still missing.
    Figures of another place never come in: if your municipality is not in the
    file, type --own where they are your figures all the same.
    A figure that is there already is not added again. When one cell cannot be
    read, nothing is recorded.
help-export-more =
    Examples:
        ivp export --template -o fill-in.xlsx
        ivp export --excel nl -o figures.csv
        ivp export --format xlsx -o figures.xlsx
        ivp export --format datapackage -o open-data
    Only datapackage is for publication; the other forms also hold what is internal.
import-outdated = {"  "}{ $period }  { $value }  was there before and was corrected to { $new }; not taken
import-outdated-help = This file is older than what is on record. If the older figure is right after all, type ivp record NAME VALUE --period PERIOD --corrects "reason".
import-reference-differs-help = A figure to compare with is not corrected by an import. Change it in the file with the measurements, under [[reference]].
import-other-indicators = Skipped, being of another indicator: { $count ->
    [one] 1 line
   *[other] { $count } lines
}
import-shifted = Line { $line } of { $file } has more cells than the header
import-shifted-help = If a figure or text has a comma or semicolon in it, put it between quotation marks: "8,5".
