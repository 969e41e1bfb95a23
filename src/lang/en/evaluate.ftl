### ivp evaluate and the paper it makes

evaluation-title = Evaluation { $year } of the integral safety plan of { $municipality }
evaluation-draft = Draft, with the figures known on { $date }
evaluation-adopted = With the figures known on { $date }
evaluation-adopted-by = Adopted by: { $body }
evaluation-noted-by = Noted by: { $body }
evaluation-summary = Summary
evaluation-summary-more = read on
evaluation-summary-whole = Summary in full
evaluation-no-causation = Execution and effect are shown side by side. A figure rises or falls for many reasons; our approach is only one of them.
evaluation-promised = What was promised, and what came of it?
evaluation-promised-counts =
    { $count ->
        [one] One commitment, motion, recommendation or adjustment was to be settled in { $year }
       *[other] { $count } commitments, motions, recommendations and adjustments were to be settled in { $year }
    }: { $done } done, { $lapsed } lapsed, { $open } still open.
evaluation-promised-open = still open, due by { $due-text }
evaluation-promised-unanswered = what came of it has not been said yet
evaluation-done = What have we done?
evaluation-seen = What do we see?
evaluation-interpretation = Interpretation
evaluation-adjustment = Adjustment
evaluation-promises = Recurring promises: { $priority }
evaluation-no-actions = No action in an implementation plan yet: { $names }
evaluation-references = for comparison: { $figures }
evaluation-parts = made up of { $figures }
evaluation-about = What it is about
evaluation-was = Was
evaluation-now = Now
evaluation-more-bad = Also not going well: { $names }.
evaluation-well = Going well ({ $shown } of { $count })
evaluation-expected = expected by now: { $expected }
evaluation-previous = before that { $figure } ({ $period })
evaluation-unmeasured = Not measured yet: { $names }
evaluation-promise = Promise
evaluation-periods = By period
evaluation-promises-unknown = Promises of which nothing is on record yet: { $names }
evaluation-results = → Assessed by their indicator: { $names }
evaluation-assumed = Readings of the author, and not the text of the council:
evaluation-charts = In the charts a bar with a head and a foot is the margin of a figure, the dotted line the expected course, and the diamond the target.
evaluation-idle =
    { $count ->
        [one] One goal has no planned action yet; it is listed with its priority.
       *[other] { $count } goals have no planned action yet; they are listed with their priorities.
    }
evaluation-figures = Figures
evaluation-figures-caption = All figures
unknown-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
unsaid-unmeasured = { $count } never measured
unsaid-overdue = { $count } with a figure missing
unsaid-no-baseline = { $count } without a baseline
unsaid-no-target = { $count } without a target
unsaid-not-comparable = { $count } not comparable with the baseline
unsaid-no-target-year = { $count } without a figure for the year of the target
unsaid-no-reference = { $count } without a figure to compare with
unsaid-withheld = { $count } not published
evaluation-open-ends = What carries over into the { $year } implementation plan
evaluation-no-indicators = This priority has no effect indicators.
evaluation-other-actions = Other actions
evaluation-voices = What partners said
evaluation-lacking = Still to be filled in
evaluation-missing-summary = The summary is missing.
evaluation-missing-interpretation = The interpretation is missing.
evaluation-missing-adjustment = The adjustment is missing.
evaluation-missing-reading = The interpretation for { $year } is missing:
evaluation-portfolio = portfolio holder: { $holder }
evaluation-money = budget { $budget }, spent { $spent }
evaluation-money-budget = budget { $budget }
evaluation-money-spent = spent { $spent }
evaluation-money-over = over { $first }–{ $last }: { $money }
evaluation-action-elsewhere = { $title } ({ $state }): described under ‘{ $goal }’
evaluation-start = Something still has to be filled in. Type ivp evaluate { $year } --start to make the file for it.
evaluation-fill-in = Something still has to be filled in, in evaluations/{ $year }.toml.
evaluation-strict =
    { $count ->
        [one] The { $year } evaluation still lacks one interpretation.
       *[other] The { $year } evaluation still lacks { $count } interpretations.
    }
evaluation-strict-previous =
    The { $year } evaluation still lacks: { $count ->
        [0] {""}
        [one] one interpretation, and{" "}
       *[other] { $count } interpretations, and{" "}
    }{ $previous ->
        [one] for one priority
       *[other] for { $previous } priorities
    } what came of the adjustment of the year before.
evaluation-method-text = Assessed is the situation on 31 December { $year }, with the figures known on { $date }. The expected value lies on the straight line from baseline to target.
missing-summary = the summary
missing-interpretation =
    { $count ->
        [one] the interpretation of the priority { $names }
       *[other] the interpretation of the priorities { $names }
    }
missing-reading = the interpretation of: { $names }
missing-figure =
    { $count ->
        [one] the figure of: { $names }
       *[other] the figures of: { $names }
    }
missing-adjustment =
    { $count ->
        [one] the adjustment of the priority { $names }
       *[other] the adjustment of the priorities { $names }
    }
missing-previous = what came of the adjustment in the previous evaluation for: { $names }

# A paper as a Word document
docx-contents = Contents
docx-page = page { $page } of { $pages }
docx-table = Table
docx-table-caption = Table { $number }: { $caption }
docx-table-columns = Columns: { $columns }
docx-figure = Figure
docx-figure-caption = Figure { $number }: { $caption }
docx-no-picture = The chart ‘{ $caption }’ could not be drawn.
docx-style-missing = To be filled in
docx-style-picture = Chart
docx-style-between = Between charts
docx-style-detail = Detail in table
docx-style-cell = Text in table
docx-style-table = Table with headings

evaluation-revision = Figures and texts as in version { $revision } of the plan
evaluation-side-by-side = Execution and effect by priority
evaluation-asked = Decision requested
evaluation-no-goals = This priority has no goals.
evaluation-effects-of = Effect indicators: { $priority }
evaluation-performances-of = Other performance indicators: { $priority }
evaluation-caveats = What these figures cannot tell:
evaluation-all-figures = Appendix: all figures
evaluation-figure = Figure
evaluation-remark = Remark
asked-adopt = The municipal executive (college van B&W): adopt the { $year } evaluation.
asked-note = The council: take note of the { $year } evaluation.
asked-adjust = Discuss the adjustment for { $year } of: { $names-text }.
asked-money = Decide on the extra money requested: { $amount }.
asked-open-ends = { $count ->
    [one] Carry over one unfinished action into the { $year } implementation plan.
   *[other] Carry over { $count } unfinished actions into the { $year } implementation plan.
}
asked-nothing = No decision is requested: this evaluation was adopted and noted.
account-judging = How the assessments are made
account-level = An indicator is ‘on track’ when at least { $on-track } of the expected distance has been covered, ‘at risk’ from { $at-risk }, and ‘off track’ below that. Worse than the baseline, and by more than chance, is ‘worsening’. Once the target year has ended, only the target counts.
account-promises = A cadence promise is kept when the promised number has been recorded for the period. If nothing has been recorded, it is called ‘not recorded’: that does not prove that nothing was done.
account-goals = A goal is assessed by its actions and promises, and a promised result by its indicator. Where the municipality itself assesses otherwise, both assessments are given.
account-margins = Margins and small numbers
account-margins-text = Percentages from a sample have a 95% margin (Wilson); differences were tested with Newcombe's interval. For series with six or more earlier figures it is known what is not unusual; for other counts it was tested whether the difference may be due to chance, more widely than for pure chance, because such counts vary more. ‘This difference may be due to chance’ means that the test does not rule that out. Below a starting number of { $small } no percentage is given: one or two cases are then a large percentage.
account-unknown = What cannot be said
unknown-unmeasured = Never measured ({ $count }): { $names }
unknown-overdue = A figure that should be there is missing ({ $count }): { $names }
unknown-no-baseline = No baseline, so no change can be given ({ $count }): { $names }
unknown-no-target = No target, so no assessment ({ $count }): { $names }
unknown-not-comparable = Not comparable with the baseline ({ $count }): { $names }
unknown-no-target-year = Without a figure for the year of the target ({ $count }): { $names }
unknown-no-reference = Without a figure of the region that is compared with ({ $count }): { $names }
unknown-withheld = Not public, so no assessment ({ $count }): { $names }
unknown-by-chance = The change may be due to chance ({ $count }): { $names }
account-revisions = Revised figures
account-no-revisions = No figures were revised after { $date }.
account-revised-inside = Figures that are not public were revised after { $date } too.
account-revised-since = Figures revised after { $date }
account-was = Was
account-is = Is
account-reason = Why and when
account-settled = became definitive
account-sources = Sources
account-table = table { $table }
account-licence = licence { $licence }

evaluation-no-docx = The Word document could not be made: { $reason }
evaluation-no-revision = Version { $revision }, on which this evaluation is based, cannot be found here. The plan was read as it is now; the figures may differ from those in the original paper.
evaluation-broken-revision = The plan in version { $revision } cannot be read. The plan was read as it is now.
evaluation-plan-changed = Made from version { $revision } of the plan. The plan has changed since: with the plan as it is now, this paper would be different.
evaluation-as-sent = This paper is the same as the one that was sent ({ $path }).
evaluation-not-as-sent = This paper is not the same as the one that was sent ({ $path }): the plan, the texts or the version of ivp has changed since.
