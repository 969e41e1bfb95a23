### ivp record

rec-recorded = Recorded: { $indicator }, { $period }: { $figure } (source: { $source }). Stored in { $path }, line { $line }:
rec-would-record = Would be recorded: { $indicator }, { $period }: { $figure } (source: { $source }). Goes into { $path }, line { $line }:
rec-of-part = { $indicator }, { $part }
rec-meaning = { $now } { $period-when }, was { $was } { $since-when }: { $judged }
rec-meaning-latest = The assessment is about { $period-text } ({ $now }): { $judged }
rec-meaning-promise = For { $period-text }: { $count } of { $promised } ({ $state })
rec-meaning-promise-more = For { $period-text }: { $count }, at least { $promised } ({ $state })
rec-meaning-norm = For { $period-text }: { $count }, at most { $promised } ({ $state })
rec-meaning-other-source = This figure is from another source ({ $source }) than the series that is assessed ({ $judged }). It does not change the assessment.
rec-committed = Committed to git: { $commit }
rec-commit = Measurement { $name } { $period }: { $figure }
rec-commit-correction = Correction { $name } { $period }: { $figure }
rec-errors-elsewhere =
    { $count ->
        [one] There is 1 error elsewhere in the plan; type ivp check.
       *[other] There are { $count } errors elsewhere in the plan; type ivp check.
    }
rec-usage-help = Type: ivp record { $name } VALUE --period { $period }
rec-n-unit = A number of respondents (--n) goes with a percentage or a grade, not with ‘{ $indicator }’
rec-bad-period = ‘{ $text }’ is not a period
rec-period-help-expected = Type --period { $period } for the figure that is expected now.
rec-two-figures = Give one outcome: a value, a numerator with a denominator (--numerator and --denominator), or --missing
rec-whole-number = Type a whole number of zero or more.
rec-two-readings = ‘{ $typed }’ can be { $one } or { $two }
rec-two-readings-help = Type { $one } or { $two }.
rec-no-number = ‘{ $typed }’ is not a number
rec-no-number-help = Type for example 12 or 9.5. If there is no figure, type --missing "reason".
rec-forbidden-yes-no = ‘{ $typed }’ is neither yes nor no
rec-forbidden-negative = ‘{ $typed }’ is below zero
rec-forbidden-fraction = ‘{ $typed }’ is not a whole number; this is a count, and a count is always whole
rec-forbidden-over-100 = ‘{ $typed }’ is more than 100 percent
rec-forbidden-grades = ‘{ $typed }’ is not a grade from 1 to 10
rec-forbidden-rank = ‘{ $typed }’ is not a place in a ranking; that is a whole number from 1
rec-not-negative-help = Type a number of zero or more.
rec-percentage-help = Type a percentage from 0 to 100, for example 9.5.
rec-grade-help = Type a grade from 1 to 10, for example 7.3.
rec-rank-help = Type a place: 1 or a higher whole number.
rec-yes-no-help = Type yes or no.
rec-no-parts = This indicator has no breakdown; leave --part out.
rec-already-there = A figure for { $period-text } is already recorded for ‘{ $indicator }’ (line { $line } of the file with measurements)
rec-already-there-help = Record a correction with --corrects "the reason"; the old figure is kept.
rec-nothing-to-correct = Nothing is recorded for { $period-text } of ‘{ $indicator }’ that could be corrected
rec-nothing-to-correct-help = Leave --corrects out, or choose the period and source of the figure you correct.
rec-reason-help = Type the reason behind it: { $option } "the reason".
rec-empty = The figure is empty
rec-empty-help = Type the figure. If there is none, type instead: --missing "the reason".
rec-none-help = If there is no figure, type instead of { $typed }: --missing "the reason".
rec-number-help = Type the number only, for example 12 or 9.5.
rec-otherwise-help = This indicator is measured in: { $unit }. Convert it and type the resulting number only.
rec-type-help = Type { $number }.
rec-about-help = Type { $number }, followed by --note "approximately".
rec-share-help = Type instead: --numerator { $some } --denominator { $all }.
rec-between-help = Type one figure: { $one } or { $two }. How exact it is can follow: --note "between { $one } and { $two }".
rec-below-help = The figure itself is not known. So type instead of the figure: --missing "less than { $number }".
rec-above-help = The figure itself is not known. So type instead of the figure: --missing "more than { $number }".
rec-per-other-help = This indicator counts per { $own }: { $number } per { $per } is { $gives } per { $own }. Type { $gives }.
rec-too-large = ‘{ $typed }’ is too large a number
rec-two-states = The status behind the figure is another than that of --status
rec-two-states-help = Type the status in one place.
rec-name-and-value-help = Put a space between name and figure: ivp record { $name } { $value } --period PERIOD
rec-total-help = Leave out --part: the total is the figure without a part.
rec-no-respondents-help = Type how many people answered. If nobody did, type instead of the figure: --missing "the reason".
rec-nothing-to-correct-part-help = If the figure is of a part, name that: --part { $part }. Otherwise leave --corrects out.
rec-other-respondents = { $figure } cannot be the result of the { $n } people that go with the earlier figure
rec-other-respondents-help = Type how many people answered as well: --n NUMBER.
rec-evidence-outside = ‘{ $path }’ leads out of the folder of the plan
rec-evidence-outside-help = Name a file in the folder of the plan, or a web address.
rec-file-has-errors = Nothing recorded: the file with measurements has errors. Fix those first.
rec-refused = Nothing recorded: with this figure the plan would be invalid
rec-not-read-back = Nothing recorded: after the change the file would read differently from what is meant
rec-lock-held = Somebody else is writing to the plan right now
rec-lock-held-help = It took more than a minute. See whether ivp hangs somewhere, and try again then.
rec-lock-waits = Somebody else is writing to the plan; ivp is waiting its turn (one minute at most)…
rec-no-locks = The disk that holds { $path } cannot keep track of who writes to the plan. Nothing was written
rec-no-locks-help = Work in a copy of the plan on your own computer, and bring it to the others with git (git push).
rec-lock-no-file = { $path } is not an ordinary file, and ivp uses it to keep track of who writes to the plan
rec-lock-no-file-help = Remove it; ivp then makes it itself.
rec-git-missing = The program git is not installed
rec-git-no-repository = The folder of the plan is not in git
rec-git-refused = Git refuses: { $said }
git-broke-off = Git stopped without saying why
git-merging = A merge was begun in git and is not finished
git-garbled = Git gave an answer that cannot be right
git-ambiguous = This name has more than one meaning in git: { $names }
git-lacking = Git cannot give { $path } in that version: its content is not here, or is damaged
git-too-large = { $path } is larger in that version than a file of a plan can be
git-too-much = Git names more files in that version than can be read, or a file that is far too large
git-missing-help = Install git: https://git-scm.com
git-no-repository-help = Go to the folder in which git keeps the plan, or name that folder: --plan FOLDER
git-refused-help = Do what git asks above. If that does not help, clone the repository again.
git-no-commit-help = Nothing was written. Solve what is said above, or leave out --commit and put the change in git yourself.
git-garbled-help = See with ‘git --version’ which git this is; version 2.25 or newer is needed. If it is new enough, clone the repository again.
git-ambiguous-help = Give the full name, for instance refs/heads/main or refs/remotes/origin/main.
git-lacking-help =
    Fetch the whole history, with all files: clone the repository again, without --filter.
    In a partial clone this also works, once the server can be reached: git fetch --refetch --no-filter
git-too-large-help = Choose another version, or take the file out of the history.
git-too-much-help = Choose another version. If it is in the history of the plan itself, ask who made that version.
rec-written-not-committed = The figure is in { $path }, but was not committed to git. { $why }
evaluation-file-head =
    Evaluation { $year }. Fill in the texts between the quotation marks; for several lines: three quotation marks.
    What stays empty counts as missing. Then type: ivp evaluate { $year }
    Adopted by the municipal executive (college van B&W)? Then change "draft" into "adopted".
evaluation-already-started-help = Fill in the texts in that file, then type ivp evaluate with the year.
evaluation-written = Written: { $path }. Fill in the texts with a text editor, then type: ivp evaluate { $year }
evaluation-running = So far: { $year } has not ended yet.
evaluation-unusable = The file evaluations/{ $year }.toml has errors; its texts are missing here.
evaluation-no-plan = There is no implementation plan yet, so little can be said about execution.
evaluation-pillars = Our lines of action:
usage-year-not-begun = { $year } has not started; there is nothing to evaluate yet
usage-year-not-begun-help = How the plan stands you see with: ivp status
status-no-actions = There is no implementation plan yet. Start with: ivp action add YEAR/NAME --title TITLE
reason-no-figure = no figure for { $period-text }: { $reason }
promise-nothing-yet = nothing recorded yet
promise-none-counts = nothing recorded that counts for this
period-quarter = { $in-full ->
    [yes] { $number ->
        [1] first
        [2] second
        [3] third
       *[other] fourth
    } quarter
   *[no] Q{ $number }
}
period-quarter-text = the { $number ->
    [1] first
    [2] second
    [3] third
   *[4] fourth
} quarter
period-half = { $number ->
    [one] first half
   *[other] second half
}
period-half-text = the { $number ->
    [one] first half
   *[other] second half
}
period-quarter-short = Q{ $number }
period-half-short = H{ $number }
period-of-year = { $part } { $year }
period-half-of-year = { $part } of { $year }
period-part-of-year-text = { $part-text } of { $year }
when-day = on { $day }
when-period = in { $period-text }
at-end-day = by { $day }
at-end-period = by the end of { $period }
period-span = { $from } to { $to }
period-span-text = { $from-text } to { $to-text }
kept-until = { $told } so far (until { $date })
kept-until-nothing = nothing recorded yet; possible until { $date }
kept-until-nothing-norm = nothing recorded yet; runs until { $date }
kept-until-norm = { $told } so far; at most { $promised } (until { $date })
kept-now-empty = nothing is recorded for { $year } yet (possible until { $date })
kept-now-empty-norm = nothing is recorded for { $year } yet (runs until { $date })
kept-not-all-recorded = not everything is recorded for { $span } ({ $told })
kept-nothing-recorded = nothing is recorded for { $span }
kept-none-counts = nothing that counts for this is recorded for { $span }
kept-withheld = not everything is public for { $span }
kept-withheld-of = { $count ->
    [one] { $names-text } is not public
   *[other] { $names-text } are not public
}
kept-in = { $told } in { $span }
kept-in-norm-missed = { $told } in { $span }, more than the { $promised } agreed
kept-of = { $told } kept in { $span }
kept-missed = not in { $names-text }
kept-lacking = { $count ->
    [one] { $names-text } is missing
   *[other] { $names-text } are missing
}
kept-open = { $count ->
    [one] 1 period to go (until { $date })
   *[other] { $count } periods to go (until { $date })
}
kept-waiting = { $count ->
    [one] the figure of 1 period is awaited (until { $date })
   *[other] the figures of { $count } periods are awaited (until { $date })
}
kept-waiting-counted = { $told } in { $span }; the last figure is awaited (until { $date })
kept-waiting-nothing = nothing is recorded yet for { $span }; the figure may come until { $date }
kept-pace = expected by now: { $number }
looks-told = { $tested ->
    [one] { $certain ->
        [0] One difference was tested; it may be due to chance.
       *[other] One difference was tested; it is more than chance.
    }
   *[other] { $certain ->
        [0] Of the { $tested } differences tested, none is more than chance.
        [one] Of the { $tested } differences tested, one is more than chance; chance alone gives about { $chance } at most.
       *[other] Of the { $tested } differences tested, { $certain } are more than chance; chance alone gives about { $chance } at most.
    }
}
evaluation-file-indicator = { $title }
evaluation-file-previous = Adjustment in the evaluation of { $year }: ‘{ $text }’. What came of it?
evaluation-already-started = The evaluation of { $year } is there already: { $path }
io-not-a-directory = on the way there stands a file where a folder should be
io-directory = that is a folder
io-read-only = the disk can only be read
cli-link-out = { $path } is a link; ivp does not write through links
cli-no-file-there = { $path } is not a file
io-full = the disk is full
rec-no-sources-help = Type where the figure comes from, for example --source police
