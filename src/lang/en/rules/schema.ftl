### schema: what the rules ask, why, what to do then, and what a finding says

schema-date-only = ‘{ $key }’ asks for a date without a time
schema-date-year = ‘{ $key }’ is in the year { $year }
schema-date-year-help = Type the year with four digits: 2026-11-23.
schema-empty-text = ‘{ $key }’ is empty
schema-empty-text-help = Fill in a text, or remove the line.
schema-empty-text-help-needed = Fill in a text; this line cannot be left out.
schema-inline-records = ‘{ $key }’ is here as a list between square brackets
schema-inline-records-help = Give each a block of its own: a heading [[{ $key }]] with the fields below it, each on its own line.
schema-listed-twice = ‘{ $text }’ appears twice in the list ‘{ $key }’
schema-listed-twice-first = it first appears here
schema-listed-twice-help = Remove one of the two.
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
schema-header-in-comment = The fields from here on belong to ‘{ $header }’, and that header is behind a #
schema-header-in-comment-help = Remove the # from the line with { $header }.
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

rule-schema-check-setting-asks = Under [check] stand rules that exist, and no error is lowered.
rule-schema-check-setting-why = A mistyped rule would do nothing. And what is an error makes a report unreliable, also when nobody sees it any more.
rule-schema-check-setting-fix = Choose a check from ‘ivp explain’. Warnings you can switch off ("off") or make errors ("error").
schema-check-error = ‘{ $rule }’ is an error and cannot be lowered here
schema-check-error-help = Remove this line and fix what ivp reports.
schema-check-unknown = ‘{ $rule }’ is not a check of ivp
schema-check-unknown-help = Remove this line; ‘ivp explain’ shows which checks there are.

rule-schema-empty-text-asks = A text is not empty.
rule-schema-empty-text-why = An empty text seems filled in, but says nothing.
rule-schema-empty-text-fix = Fill in the text, or remove the line.

rule-schema-inline-records-asks = Goals, indicators and measurements each stand in a block of their own, with a heading between double brackets.
rule-schema-inline-records-why = So ‘ivp record’ can add a measurement without changing anything else, and the history shows what was added.
rule-schema-inline-records-fix = Make a block of each part of the list: a heading [[measurement]] with the fields below it.

rule-schema-listed-twice-asks = A list names everything once.
rule-schema-listed-twice-why = What appears twice counts once; perhaps something else was meant, and that is now missing.
rule-schema-listed-twice-fix = Remove one of the two, or correct one.

rule-schema-missing-key-asks = What a block must have is in it.
rule-schema-missing-key-why = Without that field the block cannot be used. Everything that is optional may be left out.
rule-schema-missing-key-fix = Add the field; the check shows what the line looks like.

rule-schema-odd-number-asks = A number is written plainly: digits, with a point for the decimals.
rule-schema-odd-number-why = ‘inf’, ‘nan’ and numbers with an underscore are allowed in this kind of file, but nobody means a figure by them.
rule-schema-odd-number-fix = Type the number with digits only. If there is no figure, type: missing = "reason"

rule-schema-population-asks = A place has one number of inhabitants in a period, and it is not zero.
rule-schema-population-why = Figures per 1,000 inhabitants are calculated with this number.
rule-schema-population-fix = Keep one number for each place and period.

rule-schema-thresholds-asks = The thresholds of the assessment fit together: ‘at_risk’ lies above 0, and ‘on_track’ is not below it and at most 1.
rule-schema-thresholds-why = Otherwise an indicator can be on track and off track at once.
rule-schema-thresholds-fix = Use the usual thresholds: on_track = 0.95, at_risk = 0.60, small_count = 20 and dispersion = 2.0.

rule-schema-two-readings-asks = A number can be read in one way only: a point comes before decimals only, and then not before exactly three.
rule-schema-two-readings-why = In a plan file 16.800 is the number 16.8; whoever types it often means sixteen thousand eight hundred. An amount or a count does not show the mistake, and the plan is judged by it.
rule-schema-two-readings-fix = Type 16800 without a point, or 16.8 if that is what you mean.

rule-schema-unknown-key-asks = A field has a name that the plan knows.
rule-schema-unknown-key-why = A mistyped field would be passed over in silence, and a target or a source would be missing.
rule-schema-unknown-key-fix = Fix the name of the field. A remark for yourself starts with a hash sign (#).

rule-schema-unknown-value-asks = Where one chooses from fixed words, one of those words is used.
rule-schema-unknown-value-why = Only then does the program know how to calculate and to assess.
rule-schema-unknown-value-fix = Choose one of the words that the check names.

rule-schema-wrong-type-asks = A value is of the kind that the field asks for: a text, number, date, list, or yes or no.
rule-schema-wrong-type-why = A number between quotation marks cannot be calculated with, and a period without them is an ordinary number.
rule-schema-wrong-type-fix = Put quotation marks around a text and a period, and not around a number, a date, ‘true’ or ‘false’.

rule-schema-years-reversed-asks = The first year of the plan does not lie after the last.
rule-schema-years-reversed-why = The years decide which targets, actions and evaluations belong to the plan.
rule-schema-years-reversed-fix = Put the first year at ‘first_year’ and the last at ‘last_year’.
