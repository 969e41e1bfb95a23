### target: what the rules ask, why, what to do then, and what a finding says

target-at-least-nothing = ‘{ $key }’ must be above zero
target-better-than-unit = ‘better_than’ belongs to a percentage, a rate or a grade; the unit here is: { $unit }
target-better-than-unit-help = Type a target with a number: target = {"{"} value = …, by = YYYY {"}"}. If the unit does not fit, choose at ‘unit’ a percentage, a rate or a grade.
target-change-form = ‘{ $text }’ is not a change
target-change-form-help = Type a percentage of the baseline ("-10%") or percentage points ("-4pp").
target-no-form = The target does not say what is to be achieved
target-no-form-help = Type, for example: target = {"{"} value = …, by = YYYY {"}"}
target-no-year = The target names no year
target-no-year-help = Add the year in which it is to be achieved: by = YYYY
target-points-without-percent = Percentage points (‘pp’) only exist with a percentage
target-points-without-percent-help = Type the change as a percentage of the baseline, for example "-10%".
target-two-forms = The target has more than one form: { $keys }
target-two-forms-help = Keep one. A second target belongs to an indicator of its own.

rule-target-already-met-asks = A target was not met yet when the plan began.
rule-target-already-met-why = Whoever asks for what is there already cannot show that the plan did anything.
rule-target-already-met-fix = Choose a target that goes further than the last figure from before the plan, or a band within which the figure stays.
target-already-met = ‘{ $indicator }’: the target { $target } was met already when the plan began ({ $period }: { $value })
target-already-met-figure = the figure for { $period-text }
target-already-met-help = Choose a target that goes further. If it is meant to stay so, type direction = "stable" and a band: target = {"{"} within = "10%", by = … {"}"}

rule-target-before-baseline-asks = The year of a target lies after that of the baseline.
rule-target-before-baseline-why = The expected value lies on the line from the baseline to the target. That line goes forward in time.
rule-target-before-baseline-fix = Correct the year of the target, or the period of the baseline.
target-before-baseline = ‘{ $indicator }’: the target of { $year } does not lie after the baseline of { $baseline-text }
target-before-baseline-here = the baseline is here
target-before-baseline-help = Choose a year after the baseline for ‘by’.

rule-target-beyond-plan-asks = The year of a target is a year of the plan.
rule-target-beyond-plan-why = A target after the end of the plan is never assessed in this plan.
rule-target-beyond-plan-fix = Choose a year of the plan. If the aim lies further away, choose what is to be achieved at the end of the plan.
target-beyond-plan = ‘{ $indicator }’: { $year } lies outside the plan, which runs from { $first } up to and including { $last }
target-beyond-plan-help = Choose a year of the plan, for example { $last }.
target-beyond-plan-limit = the limit is here

rule-target-form-asks = A target has one form: a value, a change, limits, at least or at most so often in each period, or better than elsewhere.
rule-target-form-why = Each form is assessed differently. With two forms at once there can be two assessments.
rule-target-form-fix = Choose ‘value’, ‘change’, ‘within’, ‘at_least’, ‘at_most’ or ‘better_than’, with the fields that belong to it.

rule-target-interim-order-asks = Interim values are in the order of their years, and before the year of the target. Norms that change by the year (‘steps’) are in order too.
rule-target-interim-order-why = The expected value lies on the line from the baseline through the interim values to the target. That line goes forward in time.
rule-target-interim-order-fix = Put the interim values in order, and choose years before ‘by’ of the target.
target-interim-late = ‘{ $indicator }’: the interim value for { $year } does not come before the target
target-interim-late-help = Choose a year before { $by-text }.
target-interim-late-target = the year of the target is here
target-interim-order = ‘{ $indicator }’: the interim value for { $year } is not in order
target-interim-order-earlier = this year is before it
target-interim-order-help = Put the interim values in order, each year once.
target-steps-order = ‘{ $indicator }’: the norm from { $year } is out of order
target-steps-order-help = Put the years of ‘steps’ in order, each year once and after ‘from’ of the target.

rule-target-needs-baseline-asks = A change or limits (‘change’ or ‘within’) need a chosen baseline.
rule-target-needs-baseline-why = Ten percent less is a number only when it is settled of what.
rule-target-needs-baseline-fix = Put the period of the baseline at ‘baseline’, or choose a fixed target with ‘value’.
target-needs-baseline = ‘{ $indicator }’: this target counts from a baseline, but none was chosen
target-needs-baseline-help = Add this line: { $line }

rule-target-no-year-asks = A target names the year in which it is to be achieved.
rule-target-no-year-why = Without a year nobody can say whether a figure is on track.
rule-target-no-year-fix = Add ‘by’, for example the last year of the plan.

rule-target-not-detectable-asks = The target is far enough from the baseline to establish whether it is achieved, by the method that will assess it.
rule-target-not-detectable-why = In a small sample or with a small count chance alone can move the figure as far as the target lies from the baseline. Then nobody can say whether the goal was reached. Calculated at 95% confidence, 80% power.
rule-target-not-detectable-fix = Survey more residents, pool rounds, or choose a target further from the baseline. Where the baseline itself is too small, only a new one helps. ivp show names the number that is needed.
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

rule-target-on-interpret-asks = An indicator that asks for an interpretation (direction = "interpret") has no target.
rule-target-on-interpret-why = If a rise can be good or bad, the figure is never called better or worse. The target then has no effect.
rule-target-on-interpret-fix = Remove the target, or choose a direction.
target-on-interpret = ‘{ $indicator }’ asks for an interpretation, but has a target
target-on-interpret-direction = here it says that a rise can be good or bad
target-on-interpret-help = Remove the target, or choose direction = "lower" or direction = "higher".

rule-target-value-asks = A target fits the unit of its indicator.
rule-target-value-why = A value that cannot exist cannot be achieved either.
rule-target-value-fix = Fix the target. If the unit does not fit, choose another ‘unit’.
target-value = ‘{ $indicator }’: the target { $value } cannot be, { $why }
target-value-help = Choose a target that fits the unit.
target-value-yes-no-help = Type: target = {"{"} at_least = 1, per = "plan" {"}"}

rule-target-wrong-side-asks = A target lies on the right side of the baseline.
rule-target-wrong-side-why = A target that is worse than the beginning is mostly a typing error, or the direction of the indicator is wrong.
rule-target-wrong-side-fix = Check the target, the baseline and ‘direction’. If the figure should not change much, choose direction = "stable" with ‘within’.
target-wrong-side = ‘{ $indicator }’: the target { $target } is worse than the baseline { $baseline }
target-wrong-side-baseline = the baseline is { $baseline }
target-wrong-side-help = Check the target and the direction (‘direction’).
target-wrong-side-higher = here it says that higher is better
target-wrong-side-lower = here it says that lower is better
target-wrong-way = ‘{ $indicator }’: a change of { $change } goes the wrong way
