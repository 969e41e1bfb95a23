### ivp evaluate and the paper it makes

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
evaluation-parts = Parts of "{ $title }" for { $period }: { $figures }
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
unknown-no-target-year = Without a figure for the year of the target ({ $count }): { $names }
unknown-no-reference = Without a figure of the region that is compared with ({ $count }): { $names }
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

evaluation-no-docx = The Word document could not be made: { $reason }
evaluation-no-revision = Revision { $revision }, on which this evaluation rests, cannot be found here. The plan as it is now was read; figures may differ from the paper of then.
evaluation-broken-revision = The plan in revision { $revision } cannot be read. The plan as it is now was read.
evaluation-plan-changed = Made from the plan in revision { $revision }. The plan has changed since: with the plan of now this paper would differ.
evaluation-as-sent = This paper is the same as the one that was sent ({ $path }).
evaluation-not-as-sent = This paper is not the same as the one that was sent ({ $path }): the plan, the texts or the version of ivp has changed since.
