### ivp report

help-report = The paper on a half-year, quarter or month: what departs from plan, with cause and measure.
help-report-usage = ivp report PERIOD [options]
help-report-more =
    Examples:
        ivp report 2026-H1 --start
        ivp report 2026-H1 -o interim-report.docx
    A whole year is what the evaluation is about: ivp evaluate 2026
help-report-period = The half-year (2026-H1), the quarter (2026-Q3) or the month (2026-08).
help-report-format = The form; otherwise by the name given with -o.
help-report-output = Write to a file: .md, .html, .docx or .json.
help-report-strict = Report an error as long as a cause or measure is missing.
help-report-start = Make the file in which you fill in cause and measure.
report-title = Interim report { $period }
report-title-of = { $title }, integral safety plan { $municipality }
report-running = Provisional: this period has not ended yet.
report-unusable = The file of this interim report has errors; its texts are missing here.
report-since-day = { $date }
report-since-evaluation = the { $year } evaluation
report-since-report = the interim report on the { $period }
report-counts =
    { $count ->
        [0] Since { $since } nothing departs from plan: no promise was missed, no new figure is behind its target or worse by more than chance, no action is past its date, no budget was exceeded and no commitment is late.
        [one] Since { $since } one point departs from plan.
       *[other] Since { $since } { $count } points depart from plan.
    }
report-counts-public =
    { $count ->
        [0] Of what is public, nothing departs from plan since { $since }: no promise was missed, no new figure is behind its target or worse by more than chance, no action is past its date, no budget was exceeded and no commitment is late.
        [one] Of what is public, one point departs from plan since { $since }.
       *[other] Of what is public, { $count } points depart from plan since { $since }.
    }
report-other = Other
report-more =
    { $count ->
        [one] And one more point: { $names }.
       *[other] And { $count } more points: { $names }.
    }
report-more-texts =
    { $count ->
        [one] For one of these points a cause or measure was written; there is no room for that text here.
       *[other] For { $count } of these points a cause or measure was written; there is no room for those texts here.
    }
report-cause = Cause: { $text }
report-measure = Measure: { $text }
report-missing-cause = The cause is missing.
report-missing-measure = The measure is missing.
report-missed = { $count } of { $promised } { $period-when }
report-missed-part = { $part }: { $count } of { $promised } { $period-when }
report-exceeded = { $count } { $period-when }, more than the norm of { $promised }
report-exceeded-part = { $part }: { $count } { $period-when }, more than the norm of { $promised }
report-action-overdue = the action ‘{ $title }’ should have been done { $end-when }
report-action-delayed = the action ‘{ $title }’ was put off
report-action-delayed-why = the action ‘{ $title }’ was put off ({ $text })
report-over-budget = the action ‘{ $title }’ cost { $spent } on a budget of { $budget }
report-followup = { $kind } ‘{ $text }’ should have been settled by { $due-text }
report-alone-overdue = should have been done { $end-when }
report-alone-delayed = this action was put off
report-alone-delayed-why = this action was put off ({ $text })
report-alone-over-budget = this action cost { $spent } on a budget of { $budget }
report-alone-followup = this { $kind } should have been settled by { $due-text }
report-norms = How do the yearly norms stand?
report-so-far = { $value } after { $months ->
    [1] one month
    [2] two months
    [3] three months
    [4] four months
    [5] five months
    [6] six months
    [7] seven months
    [8] eight months
    [9] nine months
    [10] ten months
    [11] eleven months
   *[other] twelve months
}, { $before } at that point last year ({ $norm } a year)
report-not-recorded = Not to be said yet, as not (all) is on record: { $names }.
report-withheld = Not public, so without a judgement here: { $names }.
report-start = Something must still be filled in. Type ivp report { $period } --start to make the file for it.
report-fill-in = Something must still be filled in in reports/{ $period }.toml.
report-strict =
    { $count ->
        [one] The interim report { $period } still lacks one cause or measure.
       *[other] The interim report { $period } still lacks { $count } causes or measures.
    }
report-file-head =
    Interim report { $period }. Fill in the texts between the quotation marks; for more lines: three quotation marks.
    What stays empty counts as missing. Then type: ivp report { $period }
    Is the paper sent? Then add: as_of = { $date } (the day up to which figures were known).
report-start-refused = Nothing was written.
report-already-started = This interim report exists already: { $path }
report-already-started-help = Complete that file with a text editor.
report-written = Written: { $path }. Fill in the texts with a text editor, and then type: ivp report { $period }
report-no-period = The period is missing.
report-period-help = Type a half-year, quarter or month, for example: ivp report { $example }
report-whole-year = The whole of { $year } is what the evaluation is about
report-whole-year-help = Type: ivp evaluate { $year }
report-other-period = ‘{ $text }’ is no half-year, quarter or month
report-not-begun = { $period } has yet to begin
