### assessments, reasons and certainty

## assessments

assessment-achieved = achieved
assessment-on-track = on track
assessment-at-risk = at risk
assessment-off-track = off track
assessment-worsening = worsening
assessment-no-target = no target
assessment-needs-interpretation = needs interpretation
assessment-interpreted = interpreted
assessment-running = still running
assessment-not-recorded = not fully recorded
assessment-baseline-only = baseline only
assessment-no-data = no data
assessment-parts-alone = figures of parts only
assessment-not-comparable = not comparable
assessment-withheld = not public
assessment-invalid = invalid
counted-off-track = { $count } off track
counted-worsening = { $count } worsening
counted-no-target = { $count } without a target
counted-needs-interpretation = { $count ->
    [one] 1 needs interpretation
   *[other] { $count } need interpretation
}
counted-interpreted = { $count } interpreted
counted-baseline-only = { $count } with a baseline only
counted-no-data = { $count } not measured yet
counted-not-recorded = { $count } not fully recorded
counted-running = { $count } still running
trend-stable = stable
trend-uncertain = uncertain
trend-improving = improving
trend-worsening = worsening
trend-rising = rising
trend-falling = falling
state-done = done
state-on-schedule = on schedule
state-delayed = delayed
state-not-started = not started
state-no-action-planned = no action planned
state-dropped = dropped
state-outcome = assessed by its indicator
because-officer = assessed by the municipality
because-officer-reason = assessed by the municipality: { $reason }
because-all-dropped = all actions were dropped
because-action-late = the action ‘{ $name }’ is delayed or should have been done by now
because-why = { $because } ({ $date }: { $text })
because-promise-off-track = the promise ‘{ $name }’ is behind
because-all-done = all actions are done
because-action-under-way = the action ‘{ $name }’ is started or done
because-promise-done = the promise ‘{ $name }’ is kept over all years of the plan
because-promise-kept = the promise ‘{ $name }’ has been kept at least once
because-only-planned = the actions have not started yet
because-no-actions = no implementation plan has an action for it
reason-target-not-met = target not met { $year-when }
reason-target-year-not-comparable = the figure for { $year-text } cannot be compared with the baseline
reason-target-year-not-measured = there is no figure for { $year-text }
reason-provisional = the figure for { $period-text } is provisional
reason-revised-provisional = the figure for { $period-text } is revised but still provisional
reason-weighted = the survey of { $period-text } is weighted, which makes its margin wider
reason-not-representative = the sample of { $period-text } is not representative
reason-series-break = series break { $period }: { $reason }
reason-other-length = { $one-text } and { $other-text } have different lengths
reason-season = { $one-text } and { $other-text } are not the same part of the year
reason-rolling-year-overlaps = the last twelve months share months with the baseline
reason-rolling-year-stops = the figure for { $period-text } is missing, so no later twelve months are complete
reason-no-twelve-months = no twelve months are complete: the figure for { $period-text } is missing
reason-no-whole-year = the target is for a whole year; the only figure is for { $period-text }
reason-no-reference = there is no figure for { $region } for { $period-text }
reason-part-decides = assessed for each part; { $part-text } { $count ->
    [one] determines
   *[other] determine
} the result
reason-second-source = the figure from { $source } for { $period-text } does not count beside that of the first source
reason-cannot-say = whether this is chance cannot be said: { $why }
cannot-say-no-n = the number of respondents is not known
cannot-say-no-n-of = the number of respondents of { $period } is not known
cannot-say-no-spread = the spread of the answers or the number of respondents is not known
cannot-say-several-surveys = the baseline is the mean of several surveys, for which there is no test
cannot-say-rank = a rank has no margin
cannot-say-not-representative = the sample is not representative
cannot-say-not-representative-of = the sample of { $period } is not representative
cannot-say-ran-up = the figures were already rising before the baseline
cannot-say-ran-down = the figures were already falling before the baseline
cannot-say-unsteady = the figures already jumped up and down before the baseline
cannot-say-baseline-outside = the baseline itself was far from the figures before it
cannot-say-too-few = there are too few earlier figures to know what is usual
cannot-say-no-width = the earlier figures were all the same, so they do not tell what is usual
cannot-say-peak = the baseline was a peak
cannot-say-no-cases = the number of cases is not known
cannot-say-withheld = some of the earlier figures are not public
reason-alert = it has risen since { $since-text }; in that case the plan calls for action
attention-alert = ‘{ $title }’ has risen ({ $period }). The plan then calls for action: ivp show { $name }
reason-other-source = the figure for { $period-text } comes from another source ({ $source })
reason-baseline-not-measured = the baseline of { $period-text } was not measured
reason-baseline-lacks = the baseline of { $period-text } is not complete: there is no figure for { $lacking-text }
reason-baseline-incomplete = the baseline of { $period-text } cannot be calculated
reason-sum-of-parts = { $parts ->
    [one] the total is that of its only part
   *[other] sum of { $parts } parts
}
reason-parts-lacking = for { $period } { $count ->
    [one] { $parts } is missing
   *[other] { $parts } are missing
}, so there is no total
reason-missed = not kept: { $period }
reason-missed-part = not kept: { $period } ({ $part })
reason-unknown = not recorded: { $period }
reason-unknown-part = not recorded: { $period } ({ $part })
reason-unknown-in-part = not fully recorded: { $period }
reason-unknown-in-part-of = not fully recorded: { $period } ({ $part })
reason-not-yet = the promise holds from { $year }
reason-ended = ended after { $period-text }
reason-overdue = the figure for { $period-text } is missing
reason-assumed = the author's reading, not the council's: { $what }
change-points = { $number } percentage points
change-point = { $number } percentage point
change-between = { $change } from { $period-text } to { $to-text }
change-none = the same as { $period-when }
change-since = { $change } since { $period-text }

## Certainty

show-certainty = Certainty
said-judged = assessed is the figure for { $to-text } ({ $value })
said-newest = latest figure: { $value } ({ $period })
said-rolling-year = assessed is the period { $from } to { $to }: { $value }
said-target-met = target { $target } met { $period-when } ({ $value })
said-target-not-met = target { $target } not met { $period-when } ({ $value })
said-later = { $period-when } it was { $value } (target { $target })
said-met-in-each = target met { $period-when } in every part
said-interim-met = interim value { $target } met { $period-when } ({ $value })
said-interim-not-met = interim value { $target } not met { $period-when } ({ $value })
said-after-met = met { $period-when } ({ $value })
said-after-met-too = { $period-when } as well ({ $value })
said-after-not-met-either = not { $period-when } either ({ $value })
said-after-above = above it again { $period-when } ({ $value })
said-after-below = below it again { $period-when } ({ $value })
said-after-outside = no longer { $period-when } ({ $value })
said-ahead = already at the target, which counts { $period-when }
said-better = { $region } { $value } ({ $period })
said-higher-by-chance = higher than { $period-when } ({ $now } against { $was }), but the difference may be due to chance
said-lower-by-chance = lower than { $period-when } ({ $now } against { $was }), but the difference may be due to chance
said-usual = not unusual: in { $span } this moved between { $lowest } and { $highest }; it stands out only outside { $low }–{ $high }
said-unusual = unusual: in { $span } it ranged from { $lowest } to { $highest }; the usual range is { $low } to { $high }
range-span = { $from }–{ $to }
range-span-quarters = the { $number ->
    [1] first
    [2] second
    [3] third
   *[4] fourth
} quarters of { $from } to { $to }
range-span-halves = the { $number ->
    [1] first
   *[2] second
} halves of { $from } to { $to }
range-span-months = { $month } of { $from } to { $to }
said-open-count-lower = { $value }, target at most { $target }; such a number varies by itself between about { $low } and { $high }
said-open-count-higher = { $value }, target at least { $target }; such a number varies by itself between about { $low } and { $high }
said-open-sample-lower = { $value }, target at most { $target }; the margin is { $low }–{ $high }
said-open-sample-higher = { $value }, target at least { $target }; the margin is { $low }–{ $high }
said-open-lower = { $value }, target at most { $target }; that may also be due to chance
said-open-higher = { $value }, target at least { $target }; that may also be due to chance
said-open-count-band = { $value }, target { $target }; such a number varies by itself between about { $low } and { $high }
said-open-sample-band = { $value }, target { $target }; the margin is { $low }–{ $high }
said-open-band = { $value }, target { $target }; that may also be due to chance
said-course-rising = the last five yearly figures show a rise
said-course-falling = the last five yearly figures show a fall
said-elsewhere = another source: { $source } has a newer figure for { $period-text }, { $value }; not comparable
said-elsewhere-beside = another source: { $source } has a newer figure for { $period-text }, { $value }; it cannot be compared with the { $was } of { $since-text }
said-elsewhere-met = by that figure, target { $target } was met
said-elsewhere-met-margin = by that figure, target { $target } was met (margin { $low }–{ $high })
said-elsewhere-not-met = by that figure, target { $target } was not met
said-elsewhere-not-met-margin = by that figure, target { $target } was not met (margin { $low }–{ $high })
said-whole = all parts together { $told }
said-among = { $value } ({ $n } people)
said-among-one = { $value } (1 person)
people = { $number } people
people-one = { $number } person
said-part = { $part } { $value }: { $told }
certainty-chance = this difference may be due to chance
certainty-certain = this difference is more than chance
certainty-margin-share = margin of { $value } ({ $basis }, { $period }): { $low } to { $high } (95% confidence, Wilson)
certainty-margin-share-indicative = margin of { $value } ({ $basis }, { $period }): { $low } to { $high } (95% confidence, Wilson); only an indication, because the sample is not representative
certainty-margin-count = { $basis } ({ $period }): such a number varies by itself between about { $low } and { $high } (95%, Garwood; widened, because such counts vary more than chance alone explains)
certainty-margin-count-plain = { $basis } ({ $period }): such a number varies by itself between about { $low } and { $high } (95%, Garwood)
certainty-margin-rate = { $value } ({ $basis }, { $period }): such a figure varies by itself between about { $low } and { $high } (95%, Garwood; widened, because such counts vary more than chance alone explains)
certainty-margin-rate-plain = { $value } ({ $basis }, { $period }): such a figure varies by itself between about { $low } and { $high } (95%, Garwood)
certainty-margin-published = margin of { $value } ({ $period }), as its source gives it: { $low } to { $high }
certainty-range = in { $span } ({ $figures } figures) the mean was { $mean } and the difference from one figure to the next { $moved } on average; not unusual is { $mean } ± 2.66 × { $moved } = { $low } to { $high }
certainty-range-floor = in { $span } ({ $figures } figures) the mean was { $mean }; figures differed by { $raw } from one to the next on average, less than chance alone would give. { $moved } was used instead (1.128 × the square root of the mean): not unusual is { $mean } ± 2.66 × { $moved } = { $low } to { $high }
certainty-by-range = the figure { $value } beside those limits: { $verdict }
certainty-means = from { $before } to { $after }: { $difference } ({ $low } to { $high }; 95% confidence, Welch): { $verdict }
certainty-published = from { $before } to { $after }: { $difference } ({ $low } to { $high }; from the margins of the source): { $verdict }
basis-mean = standard deviation { $one }, { $other }
basis-published = margin { $one } to { $other }
against-certain = in { $region } this changed differently: { $there }, here { $own }; that is more than chance
against-chance = in { $region }: { $there }, here { $own }; that may be due to chance
against-per-thousand = { $own } per 1,000 inhabitants; in { $region } { $there }
against-plain = in { $region }: { $there }, here { $own }
certainty-difference = from { $before } to { $after }: { $difference } percentage points ({ $low } to { $high }; 95% confidence, Newcombe): { $verdict }
certainty-test = from { $before } to { $after }: even if nothing changes, a difference this large occurs in { $p } (test of two counts, with a variance { $phi } times that of pure chance): { $verdict }
certainty-test-plain = from { $before } to { $after }: even if nothing changes, a difference this large occurs in { $p } (test of two counts): { $verdict }
chance-about = about { $number } of 100 cases
chance-under = fewer than { $number } of 100 cases
chance-all = practically all cases
basis-share = { $one } of { $other }
basis-months = { $one } in { $other } months
basis-month = { $one } in { $other } month
basis-rate = { $one } in { $other }
certainty-detect-range =
    the smallest { $way ->
        [fall] fall
       *[rise] rise
    } seen with 80% chance is { $smallest } (3.6 × { $moved }); the target asks { $asked }
certainty-detect-range-nothing = no fall at all would stand out: only a fall of { $smallest } (3.6 × { $moved }) would be seen with 80% chance; the target asks { $asked }
certainty-detect-counts =
    to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }% takes about { $needed } cases a year; with { $cases } only a { $way ->
        [fall] fall
       *[rise] rise
    } of { $smallest }% is seen with 80% chance
certainty-detect-counts-nothing =
    to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }% takes about { $needed } cases a year; with { $cases } no change at all would stand out
certainty-detect-counts-never =
    no number of cases is enough to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }%, because larger counts also vary more; with { $cases } a year only a { $way ->
        [fall] fall
       *[rise] rise
    } of { $smallest }% is seen with 80% chance
certainty-detect-counts-never-nothing =
    no number of cases is enough to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }%, because larger counts also vary more; with { $cases } a year no change at all would stand out
certainty-parts = each of the { $parts } parts is tested more strictly, because whoever looks at more parts always sees something: 5% divided by { $parts } is { $each }%
certainty-mean-needs =
    to demonstrate a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from } to { $to } it takes about { $needed } respondents; the latest survey had { $sample }
certainty-mean-never =
    the baseline ({ $baseline }) is too small: a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from } to { $to } cannot be demonstrated even with a very large survey
certainty-survey =
    to establish a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from }% to { $to }% after a baseline of { $baseline } takes about { $needed } respondents; with { $n } the chance of it is { $chance }%
certainty-survey-never =
    the baseline ({ $baseline }) is too small: even with a very large survey the chance to establish a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from }% to { $to }% is at most { $chance }%
