### report: what the rules ask, why, what to do then, and what a finding says

rule-report-as-of-future-asks = The cut-off date of an interim report is a day that has been.
rule-report-as-of-future-why = Figures of later cannot be in it.
rule-report-as-of-future-fix = Correct ‘as_of’, or remove the line: without one, today counts.
report-as-of-future = The cut-off date { $date } is in the future
report-as-of-future-help = Type the day on which the figures were closed; for today: as_of = { $today }

rule-report-outside-plan-asks = An interim report is about a part of a year of the plan.
rule-report-outside-plan-why = Other years are shown nowhere.
rule-report-outside-plan-fix = Correct the period in the name of the file.
report-outside-plan = The plan runs from { $first } to { $last }; { $period-text } is outside it
report-outside-plan-help = Correct the period in the name of the file.

rule-report-too-early-asks = The cut-off date of an interim report does not lie before the end of its period.
rule-report-too-early-why = Figures that were recorded after the cut-off date are not in it, and what was not kept may be told as nothing at all.
rule-report-too-early-fix = Correct ‘as_of’, or let the file be about a shorter period.
report-too-early = The figures of this report were closed on { $date }, before the end of { $period-text }
report-too-early-help = Type at ‘as_of’ the day on which the figures were closed. Or name the file after the part that was over by then.
