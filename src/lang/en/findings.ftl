### The findings of ivp check

## General

did-you-mean = Did you mean { $better }?
choose-from = Choose from: { $words }.
type-help = Type: { $line }
type-text = a text
type-number = a number
type-boolean = yes or no (‘true’ or ‘false’)
type-date = a date
type-list = a list
type-table = a group of fields
type-records = separate blocks
type-id = a short name (id)
type-full-name = a full name
type-period = a period
type-change = a change
type-number-or-boolean = a number, or ‘true’ or ‘false’
record-action = Action
record-actions = Implementation plan
record-year-money = Money of one year
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
record-followup = Follow-up
record-followups = Follow-ups
record-report = Interim report
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
record-named = { $what } ‘{ $id }’
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
record-step = Next norm
record-sources = Sources
record-target = Target
record-topic = Topic
record-voice = What a partner said

## How a file is written

syntax-backslash = The backslash in this text cannot be read
syntax-backslash-help = Put the text between single quotation marks ('…'), or type the backslash twice (\\).
syntax-conflict-markers = Two versions of this file still stand side by side here, as git left them
syntax-conflict-markers-help = Join them, so that nothing of either is lost. Type: ivp merge --resolve { $file }
syntax-date = ‘{ $text }’ is not a date that exists
syntax-date-help = Type year, month and day without quotation marks: 2026-11-23
syntax-decimal-comma = ‘{ $text }’ has a decimal comma; in a file it is a point
syntax-duplicate-key = ‘{ $text }’ appears here twice
syntax-duplicate-key-help = Remove one of the two. If the second belongs to something new, put a heading [[…]] of its own above it.
syntax-no-equals = This line has no equals sign: ‘{ $text }’
syntax-no-equals-help = Type: field = value. A remark starts with a hash sign (#).
syntax-no-value = There is no value after ‘{ $text }’
syntax-no-value-help = Fill in a value. If this field is not needed, remove the line.
syntax-other = This line cannot be read, from ‘{ $text }’ on
syntax-other-help = Compare the line with the others in this file. A line is: field = value, or a heading such as [[goal]].
syntax-unclosed-list = The bracket ‘{ $text }’ is not closed
syntax-unclosed-list-help = Close a list with ‘]’ and a group of fields with ‘{"}"}’, and put a comma between the parts.
syntax-unclosed-text = This text is not closed: { $text }
syntax-unclosed-text-help = Close the text with the quotation marks that it starts with.
syntax-unquoted = ‘{ $text }’ is a text without quotation marks

## Fields and values

schema-check-error = ‘{ $rule }’ is an error and cannot be lowered here
schema-check-error-help = Remove this line and fix what ivp reports.
schema-check-unknown = ‘{ $rule }’ is not a check of ivp
schema-check-unknown-help = Remove this line; ‘ivp explain’ shows which checks there are.
schema-date-only = ‘{ $key }’ asks for a date without a time
schema-empty-text = ‘{ $key }’ is empty
schema-empty-text-help = Fill in a text, or remove the line.
schema-empty-text-help-needed = Fill in a text; this line cannot be left out.
schema-inline-records = ‘{ $key }’ is here as a list between square brackets
schema-inline-records-help = Give each a block of its own: a heading [[{ $key }]] with the fields below it, each on its own line.
schema-missing-key = { $what }: ‘{ $key }’ is missing
schema-missing-key-help = Add this line, with the value that is right: { $line }
schema-two-readings = ‘{ $written }’ can be { $read } or { $meant }
schema-two-readings-help = Do you mean { $meant }? Then type { $meant }. Otherwise: { $read }.
schema-odd-number = ‘{ $key }’ is not a plain number
schema-odd-number-help = Type digits only, with a point for the decimals: 1010 or 9.5
schema-thresholds = The thresholds of the assessment do not fit together
schema-thresholds-help = Choose ‘at_risk’ above 0, ‘on_track’ not below ‘at_risk’ and at most 1, ‘small_count’ not below 0 and ‘dispersion’ above 0.
schema-population-twice = The number of inhabitants of { $period } is given twice for this place
schema-population-twice-help = Keep one of them. If it is about another place, type: region = "…"
schema-population-first = the first number is here
schema-population-none = The number of inhabitants of { $period } is zero
schema-population-none-help = Type the number of inhabitants as a whole number, for example: value = 24350
schema-unknown-key = { $what }: the field ‘{ $key }’ is unknown
schema-unknown-key-help = The fields that can are here: { $keys }.
schema-unknown-key-help-there = The field ‘{ $better }’ is here as well. Keep one of the two.
schema-word = { $meaning ->
       *[other] { $word }
    }
schema-per-month = per month
schema-per-quarter = per quarter
schema-per-half-year = per half-year
schema-per-year = per year
schema-per-plan = over the whole plan
schema-unit-rate = number per so many
schema-check-off = not shown
schema-unknown-value = ‘{ $text }’ is not a valid choice for ‘{ $key }’ here
schema-whole-number = ‘{ $key }’ asks for a whole number of 0 or more
schema-wrong-type = ‘{ $key }’ asks for { $expected }; here is { $found }
schema-year = ‘{ $key }’ asks for a year
schema-year-help = Type four digits without quotation marks, for example 2027.
schema-years-reversed = The plan ends in { $last }, before it begins in { $first }
schema-years-reversed-first = the plan begins here
schema-years-reversed-help = Put the first year at ‘first_year’ and the last at ‘last_year’.

## Names

id-duplicate = The short name ‘{ $id }’ is used twice
id-duplicate-first = the first time is here
id-duplicate-help = Give one of the two another name, for example "{ $better }".
id-form = ‘{ $text }’ cannot be a short name (id)
id-form-help = Use lower-case letters, digits and hyphens, for example "weekmarkt".
id-form-help-suggestion = Use lower-case letters, digits and hyphens: "{ $better }"
id-full-name = ‘{ $text }’ is not a full name
id-full-name-help = Type the chapter, a slash and the short name: { $example }
id-reserved = ‘{ $text }’ cannot be a short name (id): that name already means something else
id-reserved-help = Choose a longer name. Four digits are a year, ‘monitor’ is the other topics, and names such as ‘con’ and ‘aux’ are used by Windows.
id-too-long = ‘{ $text }’ is too long for a short name (id): at most 64 characters

## Files

file-binary = This is not a text file
file-binary-help = Save it as plain text, or put it outside the plan folder.
file-git-directory = There is a git repository here, in the folder of the plan
file-submodule = This is another repository (a submodule) in the folder of the plan
file-git-directory-help = Take that repository out of the folder of the plan. The plan itself is in the repository around it.
file-encoding-help = Save the file again with the encoding UTF-8; in Notepad you choose it under ‘Save as’.
file-hidden-character = An invisible character is here ({ $code }) that can make the text look different from what it is
file-hidden-character-help = Type the text at this place again. Such characters can come along with text from Word or a website.
file-empty = This file is empty: what was in it is gone
file-empty-help = Put the file back as it was (in git: git restore with the name of the file). If nothing belongs in it, remove it.
file-link = This link does not lead to a file in the plan folder
file-link-kept = This is a symbolic link; in an earlier version it cannot be seen where it leads
file-link-help = Put the file itself in the plan folder.
file-misnamed = This file belongs to the plan, but under this name it is not read: { $path }
file-misnamed-beside-help = Move what only this file holds to { $better }, and put this file outside the plan folder.
file-name = ‘{ $name }’ cannot be a name in the plan folder
file-name-help = Name the file { $better }
file-no-figures = This file does not hold a single figure
file-no-figures-help = Put the figures in it, each under [[measurement]]. If they were there before, put the file back as it was (in git: git restore with the name of the file).
file-no-folder = A folder belongs here, and this is a file: { $path }
file-no-folder-help = Put this file outside the plan folder, and put the folder with the files of the plan in its place.
file-no-plan = There is no plan here: plan.toml is missing
file-no-plan-help = Go to the plan folder, or name it: --plan DIR. A new plan begins with: ivp init
file-no-priority = The plan has no priority at all
file-no-priority-help = Make a file in the folder ‘priorities’, for example priorities/jeugd.toml, with ‘title’ and ‘ambition’ in it.
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
io-exists = something of that name is there already
io-not-empty = that folder is not empty
io-too-large = it is larger than the disk allows
io-name = that name is not possible on this disk
io-busy = another program is using it
io-network = the network drive cannot be reached
io-unsupported = this disk cannot do that
io-memory = the memory of the computer is full
io-nobody-reads = the program that was to read this has stopped
io-damaged = the content is damaged
io-code = error { $code } of the system
io-unknown = the system refuses it
io-permission = you have no permission for it

## References

reference-by-evaluation = Evaluation { $year }
reference-by-report = Interim report { $period }
reference-decision = the decision
reference-goal = the goal
reference-indicator = the indicator
reference-partner = the partner
reference-pillar = the pillar
reference-priority = the priority
reference-programme = the programme
reference-source = the source
reference-no-chapter = There is no priority ‘{ $chapter }’ for these measurements
reference-no-chapter-help = Make priorities/{ $chapter }.toml, or put this file in the folder of a priority that there is.
reference-no-indicator = ‘{ $chapter }’ has no indicator ‘{ $id }’ for these measurements
reference-no-indicator-help = Type: ivp add indicator --priority { $chapter } --id { $id } --title "…" --kind effect --unit UNIT --direction DIRECTION{ $source }. Or name this file after an indicator that there is.
reference-no-indicator-help-rename = Name this file { $better }
reference-no-parts = ‘{ $indicator }’ has no breakdown, but here is the part ‘{ $part }’
reference-no-parts-help = Remove the part, or add to the indicator: breakdown = {"{"} title = "…", parts = ["{ $part }"] {"}"}
reference-no-breakdown = ‘{ $indicator }’: the target holds for each part (for_each = "parts"), but the indicator has no breakdown
reference-no-breakdown-help = Remove ‘for_each’, or add to the indicator: breakdown = {"{"} title = "District", parts = ["…"] {"}"}
reference-unknown = ‘{ $by }’ names { $what } ‘{ $id }’, but that name is unknown
reference-unknown-help-add = Add a block { $block } to { $file }, or choose a name that is already there.
reference-unknown-help-choose = Choose from: { $ids }. Or add a block { $block } to { $file }.
reference-unknown-help-name = Type the full name: the chapter, a slash and the short name.
reference-unknown-help-gone = Remove the name, or add what it refers to.
reference-unknown-help-priority = Remove the name, or make the file { $file }
reference-unknown-part = ‘{ $indicator }’ has no part ‘{ $part }’
reference-unknown-part-breakdown = the parts are here

## Periods

period-form = ‘{ $text }’ is not a period
period-form-help = Type a year ("2025"), half-year ("2025-H1"), quarter ("2025-Q1"), month ("2025-03"), day ("2025-03-12") or school year ("2024/25").
period-future = ‘{ $indicator }’: { $period-text } only begins on { $start }
period-future-help = Check the year. There is no figure about a period that has yet to begin.
period-over-four-years = The plan lasts { $years } years; the council sets the goals at least once every four years
period-over-four-years-first = the plan begins here
period-over-four-years-help = Type: last_year = { $last }
period-over-four-years-help-later = Let the plan end in { $last }, and put what should be achieved after that in a new plan.
period-plan-is-old = The plan began in { $first } and is older than four years
period-plan-is-old-help = Put new goals before the council, and begin a new plan with them.
period-unfinished = ‘{ $indicator }’: { $period-text } is not over yet; this figure does not count yet
period-unfinished-help = After { $end }, record the figure about the whole period, with ‘corrects’. Or choose a period that is over.

## Measurements

measurement-corrects-nothing = ‘{ $indicator }’: there is no earlier measurement for { $period-text } to correct
measurement-corrects-nothing-help = Check the period, or remove ‘corrects’.
measurement-corrects-nothing-other = this measurement is about another source or another part
measurement-corrects-nothing-other-help = Give the correction the same source (‘source’) and the same part (‘part’) as the measurement that it replaces.
measurement-replaces = ‘{ $indicator }’, { $period }: this correction says that it replaces { $named }, but the figure before it is { $value }
measurement-replaces-help = If this correction is to count, type: { $line }
measurement-replaces-here = the figure before it is here
measurement-replaces-nothing = ‘{ $indicator }’, { $period }: this correction says that it replaces { $named }, but before it the file says that there is no figure
measurement-replaces-nothing-help = Remove ‘replaces’.
measurement-replaces-alone = ‘{ $indicator }’, { $period }: this says which figure is replaced, but not why
measurement-replaces-alone-help = Add the reason: corrects = "…". If it is not a correction, remove ‘replaces’.
measurement-rivals = ‘{ $indicator }’, { $period }: two corrections both replace { $named }, one by { $one } and this one by { $other }
measurement-rivals-none = ‘no figure’
measurement-rivals-help = If this correction holds, type here: { $line }. If the other holds, add a third correction below this one with that figure and { $third }.
measurement-rivals-none-help = If this correction holds, remove ‘replaces’ here. If the other holds, add a third correction below this one that says the same.
measurement-rivals-here = the other correction is here
measurement-denominator-not-positive = ‘{ $indicator }’, { $period }: the denominator must be above zero
measurement-denominator-not-positive-help = If nobody was counted or asked, type instead of numerator and denominator: missing = "reason"
measurement-duplicate = ‘{ $indicator }’: there is already a measurement for { $period-text }
measurement-duplicate-first = the first is here
measurement-duplicate-help = If this is a correction, add: corrects = "reason". If not, remove one, or name its own source (‘source’) with each.
measurement-no-source = { $count ->
    [one] ‘{ $indicator }’: the measurement for { $period-text } has no source
   *[other] ‘{ $indicator }’: { $count } measurements have no source, the first is that for { $period-text }
}
measurement-no-source-help = Put at the top of this file: source = "{ $source }". If one measurement comes from elsewhere, put the line in its own block.
measurement-no-source-several = the indicator names more than one source
measurement-numerator-negative = ‘{ $indicator }’, { $period }: the numerator cannot be below zero
measurement-numerator-negative-help = Check the figure at ‘numerator’.
measurement-numerator-over = ‘{ $indicator }’, { $period }: the numerator ({ $numerator }) is larger than the denominator ({ $denominator })
measurement-numerator-over-denominator = the denominator is here
measurement-numerator-over-help = Were the two exchanged? ‘numerator’ is how many there were, ‘denominator’ of how many.
measurement-numerator-unit = ‘{ $indicator }’, { $period }: numerator and denominator belong to a percentage or a rate
measurement-numerator-unit-help = Type the figure itself: value = …. Or choose unit = "percent" or unit = "rate" for the indicator.
measurement-impossible-percentage = ‘{ $indicator }’: { $value }% for { $period-text } cannot be the result of { $n } people
measurement-impossible-percentage-help = Correct the percentage or the number of respondents. If the answers are weighted, add below it: design_effect = 1.5 (see the report of the survey).
measurement-impossible-percentage-n = so many people answered
measurement-jump-before = the figure that this is compared with
measurement-jump-help = If the figure is right, add below it: confirmed = true. If it is wrong, record the right figure with ivp record { $name } VALUE --period { $period }{ $source } --corrects "REASON"
measurement-other-length-help = Record the figure for the whole period. If it is measured more often, change ‘frequency’ of the indicator. If this figure belongs here all the same, add below it: confirmed = true.
measurement-overdue = ‘{ $indicator }’: the figure for { $period-text } is missing
measurement-overdue-frequency = this is how often there should be a measurement
measurement-overdue-help = Type: ivp record { $name } VALUE --period { $period }{ $source }. If there will be no figure, type --missing "reason" instead of VALUE.
measurement-record-source = {" "}--source SOURCE
measurement-overdue-latest = the latest measurement
measurement-overlap = ‘{ $indicator }’: { $short-text } and { $long-text } overlap
measurement-overlap-help = Months, quarters and years are never added together. Keep to one kind of period, or make an indicator of its own for the other.
measurement-overlap-other = the other period is here
measurement-recorded-before = ‘{ $indicator }’: recorded on { $date }, before { $period-text } began
measurement-recorded-before-period = the period is here
measurement-recorded-future = ‘{ $indicator }’: recorded on { $date }, but that day has yet to come
measurement-recorded-help = Type the day on which the figure was recorded; for today: recorded = { $today }
measurement-recorded-lacks = ‘{ $indicator }’: the correction for { $period-text } has no date and does not count, as the earlier figure is of { $since-text }
measurement-recorded-lacks-help = Add the day on which the correction was recorded; for today: recorded = { $today }
measurement-recorded-order = ‘{ $indicator }’: the correction for { $period-text } is of { $date } and does not count, as the earlier figure is of { $since-text }
measurement-recorded-order-first = the earlier figure is here
measurement-recorded-order-help = Check both dates: the measurement that was recorded last counts.
measurement-no-respondents = ‘{ $indicator }’: the number of respondents is zero
measurement-no-respondents-help = Type how many people answered. If nobody did, type instead of the figure: missing = "reason"
measurement-no-respondents-help-elsewhere = Type how many people answered, or remove ‘n’.
measurement-sample-unit = ‘{ $indicator }’: a number of respondents only belongs to a percentage or a grade
measurement-sample-unit-help = Remove ‘n’, or put in its place: note = "…"
measurement-interval-half = ‘{ $indicator }’, { $period }: ‘{ $key }’ of the publisher's interval is missing
measurement-interval-half-help = Add ‘{ $key }’, or remove the other end as well.
measurement-interval-outside = ‘{ $indicator }’, { $period }: the figure lies outside the publisher's interval
measurement-interval-outside-help = Correct the figure, ‘low’ or ‘high’: ‘low’ is the lowest of the three and ‘high’ the highest.
measurement-interval-figure = the figure is here
measurement-interval-no-figure = ‘{ $indicator }’, { $period }: there is no figure, so there is no interval either
measurement-interval-yes-no = ‘{ $indicator }’, { $period }: yes or no has no interval
measurement-interval-take-away = Remove ‘low’ and ‘high’.
measurement-two-figures = This measurement has more than one outcome
measurement-two-figures-first = the first is here
measurement-two-figures-help = Keep one: ‘value’, or ‘numerator’ with ‘denominator’, or ‘missing’.
measurement-unit = ‘{ $indicator }’: { $value } cannot be, { $why }
measurement-unit-below-first = as the highest place is 1
measurement-unit-fraction = as it must be a whole number
measurement-unit-fraction-help = Type a whole number, for example { $whole }, or choose another unit (‘unit’) for the indicator.
measurement-unit-here = the unit is here
measurement-unit-negative = as it cannot be below zero
measurement-unit-not-number = as a number belongs here
measurement-unit-not-number-help = Type a number. If it is a question of yes or no, choose another unit (‘unit’) for the indicator.
measurement-unit-not-yes-no = as yes or no belongs here
measurement-unit-not-yes-no-help = Type: value = true (yes) or value = false (no)
measurement-unit-outside-grades = as a grade lies between 1 and 10
measurement-unit-over-100 = as a percentage is at most 100
measurement-unit-over-100-help = Check the decimal point: 9.5 is nine and a half percent. If it is a number of things, choose another unit (‘unit’) for the indicator.
measurement-unit-range-help = Check the figure, or choose another unit (‘unit’) for the indicator.

## Indicators

indicator-alert-outside-monitor = ‘alert’ only works with the other topics
indicator-alert-outside-monitor-help = Remove ‘alert’, or move the indicator to monitor.toml.
indicator-baseline-across = ‘{ $indicator }’: the baseline ({ $baseline }) runs across a series break
indicator-baseline-across-break = the series break lies here
indicator-baseline-across-help = Choose a baseline that lies wholly before or wholly after the series break.
indicator-baseline-lacking = ‘{ $indicator }’: the baseline ({ $baseline }) is not complete: there is no figure for { $periods-text }
indicator-baseline-lacking-help = Type: ivp record { $name } VALUE --period { $period }{ $source }. Or choose years that are all there.
indicator-baseline-sources = ‘{ $indicator }’: the years of the baseline ({ $baseline }) do not come from one source
indicator-baseline-sources-help = Choose years that all come from the same source.
indicator-baseline-unmeasured = ‘{ $indicator }’: the baseline ({ $baseline }) has not been recorded yet
indicator-baseline-unmeasured-help =
    Type: ivp record { $name } VALUE --period { $code }{ $source }{ $years ->
        [0] {""}
       *[other] . Do the same for { $others-text }.
    }
indicator-baseline-unmeasured-help-choose = Choose the period that does have a figure: { $line }
indicator-no-baseline = ‘{ $indicator }’ has no baseline
indicator-no-baseline-help = Choose the measurement that you compare with, for example: { $line }
indicator-no-baseline-help-unmeasured = Record a measurement ({ $command }) and put its period at ‘baseline’.
indicator-no-goal = ‘{ $indicator }’ names no goal
indicator-no-goal-help = Name the goal that this indicator measures: { $line }
indicator-no-goal-help-none = This priority has no goal yet. Add one first, then name it with the indicator, under ‘goal’.
indicator-no-source = ‘{ $indicator }’ has no source
indicator-no-source-help = Name where the figures come from: { $line }
indicator-no-target = ‘{ $indicator }’ has no target
indicator-no-target-help =
    Type, with your own value: target = {"{"} value = …, by = { $by } {"}"}. If a rise can be good or bad, type: direction = "interpret" { $status ->
        [adopted] (the plan is adopted: either takes a decision of the council in decisions.toml)
       *[other] { "" }
    }
indicator-peak-baseline =
    ‘{ $indicator }’: the baseline ({ $baseline }: { $value }) is the { $side ->
        [higher] lowest
       *[lower] highest
    } of { $years } years; an outlier falls back by itself
indicator-peak-baseline-direction = this is the better direction
indicator-peak-baseline-help = Take as the baseline the mean of several years that all have a figure. If this year was chosen on purpose, explain it under ‘caveats’.
indicator-peak-baseline-help-years = Take as the baseline the mean of several years: { $line }. If this year was chosen on purpose, explain it under ‘caveats’.
indicator-per-not-positive = ‘per’ must be above zero
indicator-per-without-rate = ‘per’ does not belong to the unit ‘{ $unit }’
indicator-per-without-rate-help = Remove ‘per’.
indicator-per-without-rate-help-count = Remove ‘per’. If the figure is a number per so many inhabitants, type: unit = "rate"
indicator-stable-without-band = ‘{ $indicator }’ should stay as it is, but it does not say within which limits
indicator-stable-without-band-direction = here it says that the figure should stay as it is
indicator-stable-without-band-help = Type: target = {"{"} within = "5%", by = { $by } {"}"}
indicator-stable-without-band-help-promise = An agreement on how often something happens has a direction. Type: direction = "{ $word }"
indicator-stable-without-band-help-baseline = Type: baseline = "{ $period }" and target = {"{"} within = "5%", by = { $by } {"}"}
indicator-stable-without-band-help-unmeasured = Record a figure first. Put its period at ‘baseline’, and with the target how far the figure may differ (‘within’).
indicator-variation-unit = ‘{ $indicator }’: ‘{ $key }’ does not belong to the unit { $unit }
indicator-variation-not-positive = ‘{ $indicator }’: ‘{ $key }’ must be above zero
indicator-variation-not-positive-help = Type a number above zero, or remove ‘{ $key }’.
indicator-variation-dispersion-help = Remove ‘dispersion’: it only belongs to a count or a rate.
indicator-variation-design-effect-help = Remove ‘design_effect’: it only belongs to a percentage or a grade from a survey.
indicator-variation-sd-help = Remove ‘sd’: it only belongs to a grade.

## Targets

target-at-least-nothing = ‘{ $key }’ must be above zero
target-better-than-unit = ‘better_than’ belongs to a percentage, a rate or a grade; the unit here is: { $unit }
target-better-than-unit-help = Type a target with a number: target = {"{"} value = …, by = YYYY {"}"}. If the unit does not fit, choose at ‘unit’ a percentage, a rate or a grade.
target-beyond-plan = ‘{ $indicator }’: { $year } lies outside the plan, which runs from { $first } up to and including { $last }
target-beyond-plan-help = Choose a year of the plan, for example { $last }.
target-beyond-plan-limit = the limit is here
target-change-form = ‘{ $text }’ is not a change
target-change-form-help = Type a percentage of the baseline ("-10%") or percentage points ("-4pp").
target-interim-late = ‘{ $indicator }’: the interim value for { $year } does not come before the target
target-interim-late-help = Choose a year before { $by-text }.
target-interim-late-target = the year of the target is here
target-interim-order = ‘{ $indicator }’: the interim value for { $year } is not in order
target-interim-order-earlier = this year is before it
target-interim-order-help = Put the interim values in order, each year once.
target-steps-order = ‘{ $indicator }’: the norm from { $year } is out of order
target-steps-order-help = Put the years of ‘steps’ in order, each year once and after ‘from’ of the target.
target-needs-baseline = ‘{ $indicator }’: this target counts from a baseline, but none was chosen
target-needs-baseline-help = Add this line: { $line }
target-no-form = The target does not say what is to be achieved
target-no-form-help = Type, for example: target = {"{"} value = …, by = YYYY {"}"}
target-no-year = The target names no year
target-no-year-help = Add the year in which it is to be achieved: by = YYYY
target-on-interpret = ‘{ $indicator }’ asks for an interpretation, but has a target
target-on-interpret-direction = here it says that a rise can be good or bad
target-on-interpret-help = Remove the target, or choose direction = "lower" or direction = "higher".
target-points-without-percent = Percentage points (‘pp’) only exist with a percentage
target-points-without-percent-help = Type the change as a percentage of the baseline, for example "-10%".
target-two-forms = The target has more than one form: { $keys }
target-two-forms-help = Keep one. A second target belongs to an indicator of its own.
target-value = ‘{ $indicator }’: the target { $value } cannot be, { $why }
target-value-help = Choose a target that fits the unit.
target-value-yes-no-help = Type: target = {"{"} at_least = 1, per = "plan" {"}"}
target-wrong-side = ‘{ $indicator }’: the target { $target } is worse than the baseline { $baseline }
target-wrong-side-baseline = the baseline is { $baseline }
target-wrong-side-help = Check the target and the direction (‘direction’).
target-wrong-side-higher = here it says that higher is better
target-wrong-side-lower = here it says that lower is better
target-wrong-way = ‘{ $indicator }’: a change of { $change } goes the wrong way

## Goals

goal-outcome-without-effect = Goal ‘{ $goal }’ is a result, but there is no effect indicator that measures it
goal-outcome-without-effect-help = Put with the effect indicator that measures this result: { $line }
goal-outcome-without-effect-help-none = Type: ivp add indicator --goal { $goal } --kind effect --title "…" --unit UNIT --direction DIRECTION --source SOURCE
goal-outcome-without-effect-kind = here it says that it is a result
goal-none = Priority ‘{ $title }’ does not have a goal yet
goal-none-help = Type: ivp add goal --priority { $priority } --title "…" --kind recurring
goal-unmeasured = Goal ‘{ $goal }’ has no indicator and no action
goal-unmeasured-help =
    Type: ivp add indicator --goal { $goal } --title "…" --unit count --at-least 1 --each year. Or put an action in the implementation plan: ivp action add { $action } --goal { $goal } --title "…"{ $status ->
        [adopted] . The plan is adopted: an indicator with a target takes a decision of the council (decisions.toml).
       *[other] .
    }

## The rules: what they ask, why, and what to do then

file-no-file = This is not an ordinary file
file-no-file-help = Remove it, or put the file itself there.
measurement-parts = ‘{ $indicator }’: for { $period-text } the parts add up to { $sum }, and the total is { $total }
measurement-parts-help = Correct the total or one of the parts; a later figure with ‘corrects’ will do. Without a total the sum of the parts is used.
target-not-detectable =
    ‘{ $indicator }’: to establish a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from }% to { $to }% after a baseline of { $baseline } takes about { $needed } respondents; the latest survey had { $sample }
target-not-detectable-ever =
    ‘{ $indicator }’: the baseline ({ $baseline }) is too small: even with a very large survey the chance to establish a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from }% to { $to }% is at most { $chance }%
target-not-detectable-baseline = the baseline
target-not-detectable-range =
    ‘{ $indicator }’: a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked } does not stand out: up to the baseline the figures went up and down by { $moved } on average, and only { $smallest } is seen with 80% chance
target-not-detectable-range-help = Choose a target further from the baseline, take the mean of several years as the baseline, or say with the target that it shows a direction.
target-not-detectable-counts =
    ‘{ $indicator }’: to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }% takes about { $needed } cases a year; the baseline has { $cases }
target-not-detectable-counts-never =
    ‘{ $indicator }’: no number of cases is enough to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }%, because larger counts also vary more; the baseline has { $cases } a year
target-not-detectable-means =
    ‘{ $indicator }’: to demonstrate a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from } to { $to } it takes about { $needed } respondents; the latest survey had { $sample }
target-not-detectable-means-never =
    ‘{ $indicator }’: the baseline ({ $baseline }) is too small: a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from } to { $to } cannot be demonstrated even with a very large survey
target-not-detectable-sample = { $sample } respondents in this measurement
target-not-detectable-help = Ask about { $needed } respondents next time, or say with the target that it shows a direction.
target-not-detectable-ever-help = Take a larger survey as the new baseline, choose a target further from the baseline, or say with the target that it shows a direction.
syntax-header = ‘{ $text }’ is not a proper header
syntax-curled-quotes = These quotation marks are those of a word processor; a file wants straight ones
syntax-percent-sign = ‘{ $text }’ has a percent sign; a file holds only the number
measurement-uncounted = ‘{ $indicator }’: the figure of { $period-text } does not count for the promise
measurement-uncounted-promise = the promise holds for shorter periods
measurement-uncounted-help = Divide the figure over the periods of the promise, or name the day on which it happened.
measurement-uncounted-whole = ‘{ $indicator }’: the figure of { $period-text } is of no part and does not count for the target
measurement-uncounted-each = here the target holds for each part
measurement-uncounted-whole-help = Say with the figure which part it is of, for example: part = "{ $part }"
target-before-baseline = ‘{ $indicator }’: the target of { $year } does not lie after the baseline of { $baseline-text }
target-before-baseline-here = the baseline is here
target-before-baseline-help = Choose a year after the baseline for ‘by’.

## actions, evaluations, decisions

action-overdue = Action ‘{ $title }’ should have been done in { $end-text } and is still open
action-overdue-help = Type: ivp action set { $name } --state done --result "…". Was the action postponed? Then type, with the new end date: ivp action set { $name } --end PERIOD
action-period-order = Action ‘{ $title }’ ends ({ $end }) before it begins ({ $start })
action-period-order-start = the start is here
action-period-order-help = Correct ‘start’ or ‘end’.
action-outside-year = Action ‘{ $title }’ is in the { $year } implementation plan, but takes place in { $period-text }
action-outside-year-help = Move the action to actions/{ $year }.toml, or correct ‘start’ and ‘end’.
action-no-goal = Action ‘{ $title }’ belongs to no goal
action-no-goal-help = Type: ivp action set { $name } --goal GOAL. If the action belongs to a national or regional plan, type: ivp action set { $name } --basis "…"
action-no-result = Action ‘{ $title }’ is done, but its result is not given
action-no-result-help = Type: ivp action set { $name } --result "…"
action-dropped-silently = Action ‘{ $title }’ was dropped without saying why
action-dropped-silently-help = Type: ivp action set { $name } --result "Dropped: …"
action-over-budget = Action ‘{ $title }’: € { $spent } spent on a budget of € { $budget }
action-over-budget-here = the budget is here
action-over-budget-help = If the amount is right, explain it in ‘result’ and put on this line: # ivp: allow action/over-budget — reason
action-money = Action ‘{ $title }’: an amount cannot be negative
action-money-help = Remove the minus sign. An income belongs in the text.
action-log-future = Log of ‘{ $title }’: { $date } is yet to come
action-log-future-help = Correct the date. What has yet to be done belongs in ‘text’ or in an action of its own.
action-hours = Action ‘{ $title }’: the number of hours cannot be negative
action-over-budget-in = Action ‘{ $title }’: € { $spent } spent in { $year } on a budget of € { $budget }
action-goal-twice = Both ‘goal’ and ‘goals’ are here: it is unclear which goals count
action-goal-twice-help = Type: goals = { $goals }, and remove ‘goal’.
action-year-outside = Action ‘{ $title }’ runs from { $first } to { $last }; here is money of { $year }
action-year-outside-help = Correct the year, or ‘start’ and ‘end’ of the action.
action-year-twice = Action ‘{ $title }’: the money of { $year } is here twice
action-year-twice-first = the first is here
action-year-twice-help = Put the amounts of one year under one header [[action.year]].
action-year-sum = Action ‘{ $title }’: ‘{ $key }’ says € { $whole }, but the years together are € { $sum }
action-year-sum-help = If the years are right, type: { $key } = { $sum }. Or take ‘{ $key }’ out here: then the sum of the years counts.
action-done-before-start = Action ‘{ $title }’ is done, but only starts in { $start-text }
action-done-before-start-help = Correct ‘state’ or ‘start’.
action-wrong-body = The { $year } implementation plan was adopted by: { $body }. An implementation plan is adopted by the municipal executive (college van B&W).
action-wrong-body-help = Type: adopted = { "{" } body = "college", date = … { "}" }
action-adoption-order = The { $year } implementation plan was adopted on { $date }, before the safety plan itself ({ $plan })
action-adoption-order-plan = the adoption of the safety plan is here
action-adoption-order-help = Correct one of the two dates.
action-no-plan =
    There is no implementation plan for { $years-text }{ $running ->
        [0] {""}
        [one] . 1 action of another year does run on
       *[other] . { $running } actions of another year do run on
    }
action-no-plan-help = Type: ivp action add { $year }/NAME --title TITLE --goal GOAL
action-not-adopted = Nothing says that the municipal executive (college van B&W) adopted the { $year } implementation plan
action-not-adopted-help = Put at the top of { $file }: adopted = { "{" } body = "college", date = YYYY-MM-DD { "}" }
action-not-agreed =
    { $year } implementation plan: { $count ->
        [one] 1 action with partners does not say what was agreed with them
       *[other] { $count } actions with partners do not say what was agreed with them
    }: { $titles }
action-not-agreed-help = Type for each: ivp action set { $name } --agreed "What the partner does"
evaluation-missing =
    There is no evaluation of { $years-text }
evaluation-missing-help = Type: ivp evaluate { $year } --start
evaluation-not-adopted = The evaluation of { $year } is still a draft
evaluation-not-adopted-help = Did the municipal executive (college van B&W) adopt it? Then put at the top of { $file }: status = "adopted" and adopted = { "{" } body = "college", date = YYYY-MM-DD { "}" }
evaluation-wrong-body = The evaluation of { $year } was adopted by: { $body }. An evaluation is adopted by the municipal executive (college van B&W); the council takes note of it.
evaluation-wrong-body-help = Type: adopted = { "{" } body = "college", date = … { "}" }, and for the council: noted = { "{" } body = "council", date = … { "}" }
evaluation-adopted-before-figures = The evaluation of { $year } was adopted on { $date }, before the day its figures were cut off ({ $other })
evaluation-adopted-within-year = The evaluation of { $year } was adopted on { $date }, before the year was over
evaluation-noted-before-adopted = The evaluation of { $year } was noted on { $date }, before it was adopted ({ $other })
evaluation-adoption-order-here = the other date is here
evaluation-adoption-order-help = Correct one of the dates.
evaluation-no-interpretation = The { $year } evaluation was adopted without an interpretation of: { $priorities }
evaluation-no-interpretation-help = Type under [priority.{ $first }]: interpretation = "…". Figures do not tell everything; the plan asks for an interpretation.
evaluation-undated = The adopted evaluation of { $year } has no cut-off date
evaluation-undated-help = Type the day on which the figures were closed, for example: as_of = { $day }
evaluation-too-early = The evaluation of { $year } was adopted while that year is not over
evaluation-too-early-help = Type, until the year is over: status = "draft". Or correct the year in the file name.
evaluation-as-of-future = The cut-off date { $date } is yet to come
evaluation-as-of-future-help = Type the day on which the figures were closed; for today: as_of = { $today }
evaluation-outside-plan = The plan runs from { $first } to { $last }; { $year } is outside it
evaluation-outside-plan-help = Correct the year in the name of the file.
evaluation-previous-unanswered = The { $year } evaluation does not say what came of the { $before } adjustment for { $priorities-text }
evaluation-previous-unanswered-help = Type under [priority.{ $priority }]: previous = "…" (what came of the adjustment). The evaluation is adopted, so this needs a decision of the municipal executive.
followup-due-before-date = ‘{ $text }’ was due in { $due-text }, before it existed ({ $date })
followup-date-here = the date is here
followup-due-before-date-help = Correct ‘due’ or ‘date’.
followup-future = ‘{ $text }’: { $date } is in the future
followup-future-help = Correct the date, or add it when the time has come.
followup-no-evidence = The evidence ‘{ $path }’ is neither a file in the plan folder nor a web address
followup-no-evidence-help = Put the file in the plan folder and give its path from that folder, or type the web address, which begins with https://.
evidence-unsafe-help = Put the file in the plan folder and give its path from that folder, or type a web address that begins with https://. A path with ‘..’ or another kind of address is never opened.
followup-no-result = ‘{ $text }’ is done, but it does not say what came of it
followup-no-result-lapsed = ‘{ $text }’ has lapsed without a reason
followup-no-result-help = Type: ivp followup set { $name } --result "…"
followup-overdue = The { $kind } ‘{ $text }’ should have been answered by { $due-text }
followup-overdue-help = Type: ivp followup set { $name } --state done --result "…". Was a later date agreed? Then type: ivp followup set { $name } --due PERIOD
report-as-of-future = The cut-off date { $date } is in the future
report-as-of-future-help = Type the day on which the figures were closed; for today: as_of = { $today }
report-outside-plan = The plan runs from { $first } to { $last }; { $period-text } is outside it
report-outside-plan-help = Correct the period in the name of the file.
evaluation-no-reason = Own assessment of ‘{ $goal }’ without a reason
evaluation-no-reason-help = Type below it: reason = "…"
evaluation-document-outside = The paper as sent ‘{ $path }’ lies outside the folder of the plan
evaluation-document-outside-help = Put the paper in the folder of the plan and give the path without ‘..’, or leave ‘document’ out.
evaluation-document-other = The paper as sent ‘{ $path }’ is not the file with this checksum
evaluation-document-other-help = Put the paper back as it was sent. If it was sent again, say so under ‘revision’ and work out the checksum again.
evaluation-document-hash = This is not a checksum (SHA-256): that has 64 digits and letters a to f
evaluation-document-hash-help = Work it out again: sha256sum { $path }. In Windows: certutil -hashfile { $path } SHA256
decision-future = Decision ‘{ $title }’: { $date } is yet to come
decision-future-help = Correct the date, or add the decision once it has been taken.
decision-wrong-body = The council decides on ‘{ $name }’
decision-wrong-body-college = The municipal executive (college van B&W) decides on ‘{ $name }’
decision-wrong-body-here = this is what the decision changes
decision-wrong-body-help = Type: body = "{ $word }", or take the name out of ‘changes’.
decision-unknown-change = The decision names ‘{ $name }’, which is not in the plan

## personal data, text, silences

privacy-citizen-number = This looks like a citizen service number: { $what }
privacy-citizen-number-help = Take the number out; git keeps what was there, so tell the privacy officer too. If it is something else, type after this line: # ivp: allow privacy/citizen-number — reason
privacy-email = Here is an e-mail address: { $what }
privacy-email-help = Name a function or organisation. If it is a general address, type after this line: # ivp: allow privacy/email — reason
privacy-phone = Here is a telephone number: { $what }
privacy-phone-help = Name a function or organisation. If it is a general number, type after this line: # ivp: allow privacy/phone — reason
text-placeholder = Something is still to be filled in here: { $what }
text-placeholder-help = Complete the text or take this out.
text-one-line = The text of ‘{ $key }’ has a line break or a control character in it
text-one-line-help = Type the text on one line, between ordinary quotation marks.
text-garbled = Letters were misread here: { $what }
text-garbled-help = Type the word again. This happens when a text of another program was pasted in another encoding.
text-markup = Markup of a web page is here: { $what }
text-markup-help = Take the markup out; it is shown as plain text.
silence-no-reason = A check is switched off here without a reason
silence-no-reason-help = Type the reason after it: # ivp: allow { $rules } — reason
silence-unused = The check ‘{ $rule }’ reports nothing here; it need not be switched off
silence-unused-help = Remove ‘ivp: allow …’.
silence-unused-help-one = Remove { $rule } after ‘ivp: allow’.
silence-unknown-rule = There is no check ‘{ $rule }’
silence-unknown-rule-help = ‘ivp explain’ shows which checks there are.
silence-not-allowed = The check ‘{ $rule }’ cannot be switched off
silence-not-allowed-help = Remove ‘ivp: allow …’ and fix what the check finds.
change-silence-added = A check was switched off here: { $rules-text }
change-silence-added-help = Remove ‘ivp: allow …’, or let a colleague judge the reason.
goal-no-number =
    { $priority }: { $count ->
        [one] one goal promises something that recurs, without saying how often: { $goals }
       *[other] { $count } goals promise something that recurs, without saying how often: { $goals }
    }
goal-no-number-help =
    Type, with your own number: ivp add indicator --goal { $goal } --title "…" --unit count --at-least 4 --each year. If the plan names no number, say so under ‘assumed’ of the target. Without a number nobody notices when nothing happens. { $status ->
        [adopted] The plan is adopted: an indicator with a target asks for a decision of the council (decisions.toml).
       *[other] { "" }
    }
indicator-no-figure =
    { $priority }: { $which ->
        [one] one effect indicator has not been measured yet: { $indicators }
        [all] none of the { $all } effect indicators has been measured yet: { $indicators }
       *[some] { $count } of the { $all } effect indicators have not been measured yet: { $indicators }
    }
indicator-no-figure-help = Record a measurement of each, one from before the plan too: ivp record { $indicator } VALUE --period { $year }{ $source }. If there are many, ivp export --template -o figures.xlsx makes a workbook to fill in.
target-already-met = ‘{ $indicator }’: the target { $target } was met already when the plan began ({ $period }: { $value })
target-already-met-figure = the figure for { $period-text }
target-already-met-help = Choose a target that goes further. If it is meant to stay so, type direction = "stable" and a band: target = {"{"} within = "10%", by = … {"}"}
evaluation-other-figure = ‘{ $indicator }’: the text says { $said }; for { $year }, { $figure } is on record. Is this right?
evaluation-other-figure-help = If another year or a part is meant, name the figure of this year too. If it is a slip, correct the text. If the figure is wrong, record a correction with ivp record { $name } VALUE --period { $year }{ $source } --corrects "REASON"
id-near-duplicate = The ids ‘{ $id }’ and ‘{ $other }’ differ by one character
id-near-duplicate-first = the other is here
id-near-duplicate-help = If the same is meant, use ‘{ $other }’ everywhere. If there are two, give one of them a name that is clearly different.
reference-other-municipality = The code { $code } is that of { $other }, not of { $municipality }
reference-no-such-code = The code { $code } is not that of { $municipality }
reference-other-municipality-here = this is the municipality
reference-other-municipality-help = Type: "{ $better }"
reference-same-name = ‘{ $name }’ appears twice, under the ids ‘{ $one }’ and ‘{ $other }’
reference-same-name-first = the first time is here
reference-same-name-help = If it is the same, keep one and name that everywhere. If there are two, give them names that can be told apart.
reference-unused-source = No indicator and no measurement uses the source ‘{ $name }’
reference-unused-source-help = Name the source with an indicator, under ‘sources’, as "{ $id }". Or remove it.
reference-unused-programme = No action is paid for by the programme ‘{ $name }’
reference-unused-programme-help = Name the programme with an action, under ‘programmes’, as "{ $id }". Or remove it.
measurement-no-evidence = ‘{ $indicator }’ for { $period-text }: the file ‘{ $path }’ is not in the plan folder
measurement-no-evidence-help = Put the file in the plan folder, as { $path }, or name the web address or the case number under which it can be found.
decision-before-plan = The decision ‘{ $title }’ is of { $date }, from before the plan
decision-before-plan-help = Correct the date. A decision from before the plan changes nothing about this plan.
decision-same-reference = The decision ‘{ $title }’ has the same reference as another: { $reference }
decision-same-reference-first = the other decision with this reference
decision-same-reference-help = Give each decision a reference of its own. If the council took two decisions on one paper, add the number of the item.
privacy-birth-date = Here is a date of birth: { $what }
privacy-birth-date-help = Remove the date; an age group is enough.
privacy-licence-plate = This looks like a number plate: { $what }
privacy-licence-plate-help = Remove the number plate. If it is something else, type after this line: # ivp: allow privacy/licence-plate — reason
