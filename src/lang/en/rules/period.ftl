### period: what the rules ask, why, what to do then, and what a finding says

period-form = ‘{ $text }’ is not a period
period-form-help = Type a year ("2025"), half-year ("2025-H1"), quarter ("2025-Q1"), month ("2025-03"), day ("2025-03-12") or school year ("2024/25").
period-future = ‘{ $indicator }’: { $period-text } only begins on { $start }
period-future-help = Check the year. There is no figure about a period that has yet to begin.

rule-period-form-asks = A period is a year, half-year, quarter, month, day or school year, in the form that the plan knows.
rule-period-form-why = The period decides what a figure is compared with and when the next one comes.
rule-period-form-fix = Type "2025", "2025-H1", "2025-Q1", "2025-03", "2025-03-12" or "2024/25".

rule-period-future-asks = A measurement is about a period that has begun.
rule-period-future-why = There is no figure about a period that has yet to begin. Mostly the year was mistyped.
rule-period-future-fix = Fix the period. What you want to reach in the future belongs in the target (‘target’).

rule-period-over-four-years-asks = A plan lasts at most four years and is not older than that.
rule-period-over-four-years-why = The council sets the goals for safety at least once every four years (Politiewet 2012, article 38b).
rule-period-over-four-years-fix = Put new goals before the council in time, and begin a new plan with them.
period-over-four-years = The plan lasts { $years } years; the council sets the goals at least once every four years
period-over-four-years-first = the plan begins here
period-over-four-years-help = Type: last_year = { $last }
period-over-four-years-help-later = Let the plan end in { $last }, and put what should be achieved after that in a new plan.
period-plan-is-old = The plan began in { $first } and is older than four years
period-plan-is-old-help = Put new goals before the council, and begin a new plan with them.

rule-period-unfinished-asks = A measurement is about a period that is over. For a cadence promise the period may still run.
rule-period-unfinished-why = A figure about a part of a year looks lower than that of a whole year. So it does not count in the assessment yet.
rule-period-unfinished-fix = When it is over, record the figure about the whole period, as a correction of this one.
period-unfinished = ‘{ $indicator }’: { $period-text } is not over yet; this figure does not count yet
period-unfinished-help = After { $end }, record the figure about the whole period, with ‘corrects’. Or choose a period that is over.
