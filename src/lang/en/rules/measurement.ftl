### measurement: what the rules ask, why, what to do then, and what a finding says

measurement-overdue-frequency = this is how often there should be a measurement
measurement-record-source = {" "}--source SOURCE
measurement-no-respondents = ‘{ $indicator }’: the number of respondents is zero
measurement-two-figures = This measurement has more than one outcome
measurement-two-figures-first = the first is here
measurement-two-figures-help = Keep one: ‘value’, or ‘numerator’ with ‘denominator’, or ‘missing’.
measurement-unit-here = the unit is here

rule-measurement-corrects-nothing-asks = A correction stands after the measurement that it replaces, with the same period, the same source and the same part.
rule-measurement-corrects-nothing-why = If there is nothing to replace, the period or the source was probably mistyped, and the wrong figure still counts.
rule-measurement-corrects-nothing-fix = Fix the period, the source or the part. If it is not a correction, remove ‘corrects’.
measurement-corrects-nothing = ‘{ $indicator }’: there is no earlier measurement for { $period-text } to correct
measurement-corrects-nothing-help = Check the period, or remove ‘corrects’.
measurement-corrects-nothing-other = this measurement is about another source or another part
measurement-corrects-nothing-other-help = Give the correction the same source (‘source’) and the same part (‘part’) as the measurement that it replaces.

rule-measurement-duplicate-asks = A second measurement about the same period, from the same source and of the same part says why it corrects the first; a second figure of another region was recorded later than the first.
rule-measurement-duplicate-why = Otherwise nobody can say which of the two figures holds. An earlier figure is never overwritten: it stays and can be found again.
rule-measurement-duplicate-fix = Put ‘corrects’ with the reason with the second, or remove what is there twice.
measurement-duplicate-reference = ‘{ $indicator }’: there is already a figure of { $region } for { $period-text }
measurement-duplicate-reference-help = Remove one of the two. If this is a later, revised figure, say when it was recorded: recorded = …
measurement-duplicate = ‘{ $indicator }’: there is already a measurement for { $period-text }
measurement-duplicate-first = the first is here
measurement-duplicate-help = If this is a correction, add: corrects = "reason". If not, remove one, or name its own source (‘source’) with each.

rule-measurement-impossible-percentage-asks = A percentage of fewer than a hundred people is one that so many people can give.
rule-measurement-impossible-percentage-why = Of ten people it can be 30% or 40%, and not 33.3%. This catches a wrong number of respondents, or a percentage from another row. Weighted answers are left alone.
rule-measurement-impossible-percentage-fix = Correct the percentage or ‘n’. If the answers are weighted, give ‘design_effect’.
measurement-impossible-percentage = ‘{ $indicator }’: { $value }% for { $period-text } cannot be the result of { $n } people
measurement-impossible-percentage-help = Correct the percentage or the number of respondents. If the answers are weighted, add below it: design_effect = 1.5 (see the report of the survey).
measurement-impossible-percentage-n = so many people answered

rule-measurement-jump-asks = A figure that is far from the one before it, or from the one that it corrects, has been checked.
rule-measurement-jump-why = This catches a zero too many or the wrong column: more than five times or less than a fifth of the previous comparable figure, or far outside the ordinary range. A correction is also compared with the figure that it replaces. A year that is less than its quarters together cannot be right either. Counts that are both below ‘small_count’ are left alone.
rule-measurement-jump-fix = If the figure is right, add ‘confirmed = true’ to the measurement; ‘ivp record … --yes’ does so by itself. If it is wrong, record a correction.
measurement-jump-before = the figure that this is compared with
measurement-jump-help = If the figure is right, add below it: confirmed = true. If it is wrong, record the right figure with ivp record { $name } VALUE --period { $period }{ $source } --corrects "REASON"

rule-measurement-no-evidence-asks = A file that is named as evidence of a figure is there.
rule-measurement-no-evidence-why = Whoever checks the figure a year later finds nothing otherwise.
rule-measurement-no-evidence-fix = Put the file in the plan folder, or name a web address or case number.
measurement-no-evidence = ‘{ $indicator }’ for { $period-text }: the file ‘{ $path }’ is not in the plan folder
measurement-no-evidence-help = Put the file in the plan folder, as { $path }, or name the web address or the case number under which it can be found.

rule-measurement-no-respondents-asks = A figure from a survey is of at least one person who answered.
rule-measurement-no-respondents-why = Without answers there is no figure. A zero is usually there because the number was still to be filled in.
rule-measurement-no-respondents-fix = Type how many people answered. If nobody did, type instead of the figure: missing = "reason"
measurement-no-respondents-help = Type how many people answered. If nobody did, type instead of the figure: missing = "reason"
measurement-no-respondents-help-elsewhere = Type how many people answered, or remove ‘n’.

rule-measurement-no-source-asks = It is known from which source each measurement comes.
rule-measurement-no-source-why = Figures from different sources are not compared with each other. So a figure without a source can be compared with nothing.
rule-measurement-no-source-fix = Put ‘source’ at the top of the file or with the measurement itself. If the indicator names only one source, that one holds by itself.
measurement-no-source = { $count ->
    [one] ‘{ $indicator }’: the measurement for { $period-text } has no source
   *[other] ‘{ $indicator }’: { $count } measurements have no source, the first is that for { $period-text }
}
measurement-no-source-help = Put at the top of this file: source = "{ $source }". If one measurement comes from elsewhere, put the line in its own block.
measurement-no-source-several = the indicator names more than one source

rule-measurement-numerator-asks = A numerator and a denominator stand with a percentage or a rate; the denominator is above zero, and of a percentage the numerator is not larger than the denominator.
rule-measurement-numerator-why = The figure is calculated from the two. If they were exchanged or mistyped, the figure is wrong.
rule-measurement-numerator-fix = Put how many there were at ‘numerator’, and of how many at ‘denominator’.
measurement-denominator-not-positive = ‘{ $indicator }’, { $period }: the denominator must be above zero
measurement-denominator-not-positive-help = If nobody was counted or asked, type instead of numerator and denominator: missing = "reason"
measurement-numerator-negative = ‘{ $indicator }’, { $period }: the numerator cannot be below zero
measurement-numerator-negative-help = Check the figure at ‘numerator’.
measurement-numerator-over = ‘{ $indicator }’, { $period }: the numerator ({ $numerator }) is larger than the denominator ({ $denominator })
measurement-numerator-over-denominator = the denominator is here
measurement-numerator-over-help = Were the two exchanged? ‘numerator’ is how many there were, ‘denominator’ of how many.
measurement-numerator-unit = ‘{ $indicator }’, { $period }: numerator and denominator belong to a percentage or a rate
measurement-numerator-unit-help = Type the figure itself: value = …. Or choose unit = "percent" or unit = "rate" for the indicator.

rule-measurement-other-length-asks = A figure covers a period as long as the frequency of its indicator asks.
rule-measurement-other-length-why = A quarter cannot be compared with a year. A figure for a quarter in a yearly indicator does not count, and nobody notices. For a promise or norm shorter periods add up, so this does not apply there.
rule-measurement-other-length-fix = Record the figure for the whole period, or change ‘frequency’. If the figure belongs here all the same, add ‘confirmed = true’ to the measurement.
measurement-other-length-help = Record the figure for the whole period. If it is measured more often, change ‘frequency’ of the indicator. If this figure belongs here all the same, add below it: confirmed = true.

rule-measurement-overdue-asks = The measurement about the last period that has passed is recorded, and no earlier period was skipped.
rule-measurement-overdue-why = A report with old figures looks up to date. How often a figure comes and how long that takes is given with the indicator (‘frequency’ and ‘lag_days’).
rule-measurement-overdue-fix = Record the figure with ‘ivp record’. If there will be none, record why with ‘--missing’; a figure that does not exist is never zero.
measurement-overdue = ‘{ $indicator }’: the figure for { $period-text }{ $count ->
    [0] {""}
   *[other] {" "}of { $parts-text }
} is missing
measurement-overdue-help = Type: ivp record { $name } VALUE --period { $period }{ $source }{ $count ->
    [0] {""}
   *[other] {" "}--part { $part }
}. If there will be no figure, type --missing "reason" instead of VALUE.
measurement-overdue-latest = the latest measurement

rule-measurement-overlap-asks = Measurements from one source are not about periods that overlap, such as a year and one of its quarters.
rule-measurement-overlap-why = Periods of different length are not compared and not added up. If they are mixed, it is not clear which figure is the latest.
rule-measurement-overlap-fix = Keep to one kind of period, or make an indicator of its own for the other kind.
measurement-overlap = ‘{ $indicator }’: { $short-text } and { $long-text } overlap
measurement-overlap-help = Months, quarters and years are never added together. Keep to one kind of period, or make an indicator of its own for the other.
measurement-overlap-other = the other period is here

rule-measurement-parts-asks = The parts of a breakdown together are the total that stands beside them.
rule-measurement-parts-why = Where they are not, one of the figures is wrong, or a case counts in two parts.
rule-measurement-parts-fix = Correct the figure that is wrong, or leave the total out: it then is the sum of the parts.
measurement-parts = ‘{ $indicator }’: for { $period-text } the parts add up to { $sum }, and the total is { $total }
measurement-parts-help = Correct the total or one of the parts; a later figure with ‘corrects’ will do. Without a total the sum of the parts is used.

rule-measurement-recorded-asks = The day of recording (‘recorded’) is not after today, not before its period began, and for a correction not before the day of the figure that it replaces.
rule-measurement-recorded-why = Of two figures about one period, the one recorded last counts. With a wrong day the wrong figure counts.
rule-measurement-recorded-fix = Fix the day. ‘ivp record’ fills it in by itself.
measurement-recorded-before = ‘{ $indicator }’: recorded on { $date }, before { $period-text } began
measurement-recorded-before-period = the period is here
measurement-recorded-future = ‘{ $indicator }’: recorded on { $date }, but that day has yet to come
measurement-recorded-help = Type the day on which the figure was recorded; for today: recorded = { $today }
measurement-recorded-lacks = ‘{ $indicator }’: the correction for { $period-text } has no date and does not count, as the earlier figure is of { $since-text }
measurement-recorded-lacks-help = Add the day on which the correction was recorded; for today: recorded = { $today }
measurement-recorded-order = ‘{ $indicator }’: the correction for { $period-text } is of { $date } and does not count, as the earlier figure is of { $since-text }
measurement-recorded-order-first = the earlier figure is here
measurement-recorded-order-help = Check both dates: the measurement that was recorded last counts.

rule-measurement-replaces-asks = Where a correction names the figure that it replaces (‘replaces’), that is true.
rule-measurement-replaces-why = Two people can correct one figure on the same day. ‘replaces’ shows which correction follows which; if it is not true, the wrong figure may count.
rule-measurement-replaces-fix = Type the value of the figure that is replaced, or remove ‘replaces’.
measurement-replaces = ‘{ $indicator }’, { $period }: this correction says that it replaces { $named }, but the figure before it is { $value }
measurement-replaces-help = If this correction is to count, type: { $line }
measurement-replaces-here = the figure before it is here
measurement-replaces-nothing = ‘{ $indicator }’, { $period }: this correction says that it replaces { $named }, but before it the file says that there is no figure
measurement-replaces-nothing-help = Remove ‘replaces’.
measurement-replaces-alone = ‘{ $indicator }’, { $period }: this says which figure is replaced, but not why
measurement-replaces-alone-help = Add the reason: corrects = "…". If it is not a correction, remove ‘replaces’.

rule-measurement-rival-corrections-asks = Two corrections do not both say that they replace the same figure.
rule-measurement-rival-corrections-why = When two people correct one figure without knowing of each other, the correction that was recorded last would hold by chance.
rule-measurement-rival-corrections-fix = Choose which one holds. Let that correction replace the other (‘replaces’), or record a third below both.
measurement-rivals = ‘{ $indicator }’, { $period }: two corrections both replace { $named }, one by { $one } and this one by { $other }
measurement-rivals-none = ‘no figure’
measurement-rivals-help = If this correction holds, type here: { $line }. If the other holds, add a third correction below this one with that figure and { $third }.
measurement-rivals-none-help = If this correction holds, remove ‘replaces’ here. If the other holds, add a third correction below this one that says the same.
measurement-rivals-here = the other correction is here

rule-measurement-sample-asks = The number of respondents (‘n’) belongs to a percentage or a grade.
rule-measurement-sample-why = The margin is calculated from the number of respondents. A number that was counted has no such margin.
rule-measurement-sample-fix = Remove ‘n’, or put the number in ‘note’.
measurement-sample-unit = ‘{ $indicator }’: a number of respondents only belongs to a percentage or a grade
measurement-sample-unit-help = Remove ‘n’, or put in its place: note = "…"

rule-measurement-two-figures-asks = A measurement has one outcome: a value, a numerator with a denominator, or the reason why there is no figure.
rule-measurement-two-figures-why = With more than one outcome nobody can say which holds. A figure that does not exist is something else than zero.
rule-measurement-two-figures-fix = Keep one of the three and remove the rest.

rule-measurement-uncounted-asks = A figure counts for the target: with a promise or norm it falls within one period, and where the target holds for each part, it says of which one it is.
rule-measurement-uncounted-why = Of four times in a year it cannot be said whether it was once in each quarter. The figure therefore does not count.
rule-measurement-uncounted-fix = Record what was done for each period and each part, or choose the longer period for the promise.
measurement-uncounted = ‘{ $indicator }’: { $others ->
    [0] the figure of { $period-text } does not count for the promise
    [1] the figures of { $period-text } and one other period do not count for the promise
   *[other] the figures of { $period-text } and { $others } other periods do not count for the promise
}
measurement-uncounted-promise = { $why ->
    [begins] the promise begins within that period
    [plan] over the whole plan only figures that add up can be counted
    [level] the promise holds for this whole period; figures of parts of it do not add up
    [across] that period lies in two periods of the promise
   *[longer] the promise holds for shorter periods
}
measurement-uncounted-help = { $why ->
    [begins] Record what there was since the promise began as a figure of its own, or let the promise begin with this period.
    [plan] Let the promise hold per year, and not over the whole plan.
    [level] Record the figure of the whole period: ivp record { $name } VALUE --period { $period }. Or let the promise hold for shorter periods.
   *[other] Divide the figure over the periods of the promise, or name the day on which it happened.
}
measurement-uncounted-whole = ‘{ $indicator }’: the figure of { $period-text } is of no part and does not count for the target
measurement-uncounted-each = here the target holds for each part
measurement-uncounted-whole-help = Say with the figure which part it is of, for example: part = "{ $part }"

rule-measurement-unit-asks = A figure fits the unit of its indicator: a count is whole, a percentage lies between 0 and 100, a grade between 1 and 10.
rule-measurement-unit-why = A figure that cannot exist is mostly a typing error or a shifted decimal point, and makes every assessment unreliable.
rule-measurement-unit-fix = Fix the figure. If the unit does not fit, choose another ‘unit’ for the indicator.
measurement-unit = ‘{ $indicator }’: { $value } cannot be, { $why }
measurement-unit-below-first = as the highest place is 1
measurement-unit-fraction = as it must be a whole number
measurement-unit-fraction-help = Type a whole number, for example { $whole }, or choose another unit (‘unit’) for the indicator.
measurement-unit-negative = as it cannot be below zero
measurement-unit-not-number = as a number belongs here
measurement-unit-not-number-help = Type a number. If it is a question of yes or no, choose another unit (‘unit’) for the indicator.
measurement-unit-not-yes-no = as yes or no belongs here
measurement-unit-not-yes-no-help = Type: value = true (yes) or value = false (no)
measurement-unit-outside-grades = as a grade lies between 1 and 10
measurement-unit-over-100 = as a percentage is at most 100
measurement-unit-over-100-help = Check the decimal point: 9.5 is nine and a half percent. If it is a number of things, choose another unit (‘unit’) for the indicator.
measurement-unit-range-help = Check the figure, or choose another unit (‘unit’) for the indicator.

rule-measurement-variation-asks = What a measurement says of its own margin (‘sd’, ‘design_effect’, ‘low’ and ‘high’) fits the unit and the figure.
rule-measurement-variation-why = These numbers decide whether a difference may be due to chance. With an impossible number that assessment is wrong.
rule-measurement-variation-fix = Copy the publisher's numbers, or remove them.
measurement-interval-half = ‘{ $indicator }’, { $period }: ‘{ $key }’ of the publisher's interval is missing
measurement-interval-half-help = Add ‘{ $key }’, or remove the other end as well.
measurement-interval-outside = ‘{ $indicator }’, { $period }: the figure lies outside the publisher's interval
measurement-interval-outside-help = Correct the figure, ‘low’ or ‘high’: ‘low’ is the lowest of the three and ‘high’ the highest.
measurement-interval-figure = the figure is here
measurement-interval-no-figure = ‘{ $indicator }’, { $period }: there is no figure, so there is no interval either
measurement-interval-yes-no = ‘{ $indicator }’, { $period }: yes or no has no interval
measurement-interval-take-away = Remove ‘low’ and ‘high’.
