### evaluation: what the rules ask, why, what to do then, and what a finding says

rule-evaluation-adoption-order-asks = An evaluation is adopted after the year and after its figures were known; the council takes note after that.
rule-evaluation-adoption-order-why = Otherwise it holds figures that the municipal executive (college van B&W) did not see.
rule-evaluation-adoption-order-fix = Correct one of the dates.
evaluation-adopted-before-figures = The evaluation of { $year } was adopted on { $date }, before the day its figures were cut off ({ $other })
evaluation-adopted-within-year = The evaluation of { $year } was adopted on { $date }, before the year was over
evaluation-noted-before-adopted = The evaluation of { $year } was noted on { $date }, before it was adopted ({ $other })
evaluation-adoption-order-here = the other date is here
evaluation-adoption-order-help = Correct one of the dates.

rule-evaluation-as-of-future-asks = The cut-off date of an evaluation has been.
rule-evaluation-as-of-future-why = Nobody knows what is known on a day to come.
rule-evaluation-as-of-future-fix = Fix the date.
evaluation-as-of-future = The cut-off date { $date } is yet to come
evaluation-as-of-future-help = Type the day on which the figures were closed; for today: as_of = { $today }

rule-evaluation-document-asks = The paper as sent lies in the folder of the plan and is the file with the given checksum (SHA-256).
rule-evaluation-document-why = Only so can be seen later that the paper stayed the same.
rule-evaluation-document-fix = Fix the path or work out the checksum again.
evaluation-document-outside = The paper as sent ‘{ $path }’ lies outside the folder of the plan
evaluation-document-outside-help = Put the paper in the folder of the plan and give the path without ‘..’, or leave ‘document’ out.
evaluation-document-other = The paper as sent ‘{ $path }’ is not the file with this checksum
evaluation-document-other-help = Put the paper back as it was sent. If it was sent again, say so under ‘revision’ and work out the checksum again.
evaluation-document-hash = This is not a checksum (SHA-256): that has 64 digits and letters a to f
evaluation-document-hash-help = Work it out again: sha256sum { $path }. In Windows: certutil -hashfile { $path } SHA256

rule-evaluation-missing-asks = Every year of an adopted plan that is over has an evaluation.
rule-evaluation-missing-why = The yearly evaluation is how the municipality accounts for the plan and adjusts it.
rule-evaluation-missing-fix = Begin it with ivp evaluate YEAR --start.
evaluation-missing =
    There is no evaluation of { $years-text }
evaluation-missing-help = Type: ivp evaluate { $year } --start

rule-evaluation-no-interpretation-asks = An adopted evaluation has an interpretation for every priority.
rule-evaluation-no-interpretation-why = Effect indicators do not tell all; the plan asks for a qualitative reading each year.
rule-evaluation-no-interpretation-fix = Fill in the interpretation, or set the evaluation back to ‘draft’.
evaluation-no-interpretation = The { $year } evaluation was adopted without an interpretation of: { $priorities }
evaluation-no-interpretation-help = Type under [priority.{ $first }]: interpretation = "…". Figures do not tell everything; the plan asks for an interpretation.

rule-evaluation-no-reason-asks = An assessment of your own of a goal has a reason.
rule-evaluation-no-reason-why = It differs from what follows from actions and measurements; the reader may know why.
rule-evaluation-no-reason-fix = Fill in ‘reason’.
evaluation-no-reason = Own assessment of ‘{ $goal }’ without a reason
evaluation-no-reason-help = Type below it: reason = "…"

rule-evaluation-other-figure-asks = A number in the interpretation of an indicator belongs to that indicator: to its figures, its target or differences.
rule-evaluation-other-figure-why = A mistaken figure in the evaluation reaches the council, and is checked there.
rule-evaluation-other-figure-fix = Correct the number, or name the figure of the year too.
evaluation-other-figure = ‘{ $indicator }’: the text says { $said }; for { $year }, { $figure } is on record. Is this right?
evaluation-other-figure-help = If another year or a part is meant, name the figure of this year too. If it is a slip, correct the text. If the figure is wrong, record a correction with ivp record { $name } VALUE --period { $year }{ $source } --corrects "REASON"

rule-evaluation-not-adopted-asks = An evaluation is adopted by 1 July of the year after.
rule-evaluation-not-adopted-why = A draft that stays put does not reach the council and adjusts nothing.
rule-evaluation-not-adopted-fix = Submit it to the municipal executive (college van B&W), then put status = "adopted" with ‘adopted’ at the top of the file.
evaluation-not-adopted = The evaluation of { $year } is still a draft
evaluation-not-adopted-help = Did the municipal executive (college van B&W) adopt it? Then put at the top of { $file }: status = "adopted" and adopted = { "{" } body = "college", date = YYYY-MM-DD { "}" }

rule-evaluation-outside-plan-asks = An evaluation is about a year of the plan.
rule-evaluation-outside-plan-why = Other years are shown nowhere.
rule-evaluation-outside-plan-fix = Fix the year in the name of the file.
evaluation-outside-plan = The plan runs from { $first } to { $last }; { $year } is outside it
evaluation-outside-plan-help = Correct the year in the name of the file.

rule-evaluation-previous-unanswered-asks = An adopted evaluation says what came of the adjustment announced in the one before.
rule-evaluation-previous-unanswered-why = The council was promised that adjustment and otherwise hears no more of it.
rule-evaluation-previous-unanswered-fix = Fill in ‘previous’ under the priority; one sentence is enough.
evaluation-previous-unanswered = The { $year } evaluation does not say what came of the { $before } adjustment for { $priorities-text }
evaluation-previous-unanswered-help = Type under [priority.{ $priority }]: previous = "…" (what came of the adjustment). The evaluation is adopted, so this needs a decision of the municipal executive.

rule-evaluation-too-early-asks = An evaluation is adopted when the year is over, with figures that were known by then.
rule-evaluation-too-early-why = Until then actions and measurements can change.
rule-evaluation-too-early-fix = Set the status to ‘draft’.
evaluation-too-early = The evaluation of { $year } was adopted while that year is not over
evaluation-too-early-help = Type, until the year is over: status = "draft". Or correct the year in the file name.
evaluation-too-early-figures = The evaluation of { $year } was adopted with the figures known on { $date }, when that year was not over
evaluation-too-early-figures-help = Type at ‘as_of’ the day on which the figures were closed.

rule-evaluation-undated-asks = An adopted evaluation names its cut-off date.
rule-evaluation-undated-why = Figures are revised later. Without the date the evaluation cannot be made again.
rule-evaluation-undated-fix = Fill in ‘as_of’.
evaluation-undated = The adopted evaluation of { $year } has no cut-off date
evaluation-undated-help = Type the day on which the figures were closed, for example: as_of = { $day }

rule-evaluation-wrong-body-asks = The municipal executive (college van B&W) adopts the evaluation; the council takes note of it.
rule-evaluation-wrong-body-why = The evaluation is about the implementation, which is that of the municipal executive (college van B&W).
rule-evaluation-wrong-body-fix = Correct ‘body’ in ‘adopted’, and put the council in ‘noted’.
evaluation-wrong-body = The evaluation of { $year } was adopted by: { $body }. An evaluation is adopted by the municipal executive (college van B&W); the council takes note of it.
evaluation-wrong-body-help = Type: adopted = { "{" } body = "college", date = … { "}" }, and for the council: noted = { "{" } body = "council", date = … { "}" }
