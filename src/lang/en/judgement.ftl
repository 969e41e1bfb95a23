### Judgements, reasons and certainty

## Judgements

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
assessment-not-comparable = not comparable
assessment-withheld = not public
assessment-invalid = invalid
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
state-outcome = judged by its indicator
because-officer = judged by the municipality
because-officer-reason = judged by the municipality: { $reason }
because-all-dropped = all actions were dropped
because-action-late = the action “{ $name }” is delayed or should have been done by now
because-promise-off-track = the promise “{ $name }” is behind
because-all-done = all actions are done
because-action-under-way = the action “{ $name }” is started or done
because-promise-done = the promise “{ $name }” is kept over all years of the plan
because-promise-kept = the promise “{ $name }” has already been kept once
because-only-planned = the actions have not started yet
because-no-actions = no implementation plan has an action for it
reason-target-not-met = target of { $year } not met
reason-target-year-not-comparable = the figure for { $year } cannot be compared with the baseline
reason-target-year-not-measured = there is no figure for { $year }
reason-provisional = the figure of { $period } is provisional
reason-revised-provisional = the figure of { $period } is revised-provisional
reason-weighted = the { $period } survey is weighted, which makes its margin wider
reason-not-representative = the sample of { $period } is not representative
reason-series-break = series break { $period }: { $reason }
reason-other-length = { $one } and { $other } are not of one length
reason-season = { $one } and { $other } are not the same part of the year
reason-rolling-year-overlaps = the last twelve months share months with the baseline
reason-no-whole-year = the target is for a whole year; the only figure is for { $period }
reason-no-reference = there is no figure of { $region } for { $period }
reason-part-decides = assessed for each part; { $part } { $count ->
    [one] determines
   *[other] determine
} the result
reason-second-source = { $period }: the figure of { $source } does not count beside that of the first source
reason-cannot-say = whether this is chance cannot be said: { $why }
cannot-say-no-n = the number of respondents is not known
cannot-say-no-n-of = the number of respondents of { $period } is not known
cannot-say-no-spread = the spread of the answers or the number of respondents is not known
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
reason-alert = it has risen since { $since }; in that case the plan calls for action
attention-alert = "{ $title }" has risen ({ $period }); the plan then asks for an approach: ivp show { $name }
reason-other-source = the figure of { $period } comes from another source ({ $source })
reason-baseline-not-measured = the baseline { $period } was not measured
reason-baseline-incomplete = the baseline { $period } cannot be worked out
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
reason-ended = ended after { $period }
reason-overdue = measurement { $period } is missing
reason-assumed = the author's reading, not the council's: { $what }
change-points = { $number } percentage points
change-between = { $change } from { $period } to { $to }
change-none = the same as in { $period }
change-since = { $change } since { $period }

## Certainty

show-certainty = Certainty
said-judged = judged is { $to } ({ $value })
said-newest = latest figure: { $value } ({ $period })
said-rolling-year = judged is { $from } to { $to }: { $value }
said-target-met = target { $target } met in { $period } ({ $value })
said-target-not-met = target { $target } not met in { $period } ({ $value })
said-later = in { $period } it was { $value } (target { $target })
said-met-in-each = target met in { $period } in every part
said-after-met = met in { $period } ({ $value })
said-after-met-too = in { $period } as well ({ $value })
said-after-not-met-either = not in { $period } either ({ $value })
said-after-above = above it again in { $period } ({ $value })
said-after-below = below it again in { $period } ({ $value })
said-after-outside = no longer in { $period } ({ $value })
said-ahead = already meets the target, which is set for { $period }
said-better = { $region } { $value } ({ $period })
said-higher-by-chance = higher than in { $period } ({ $now } against { $was }), but the difference may be chance
said-lower-by-chance = lower than in { $period } ({ $now } against { $was }), but the difference may be chance
said-usual = not unusual: in { $span } this moved between { $lowest } and { $highest }; only outside { $low }–{ $high } does it stand out
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
said-open-lower = { $value }, target at most { $target }; so small a difference may be due to chance
said-open-higher = { $value }, target at least { $target }; so small a difference may be due to chance
said-course-rising = the last five yearly figures show a rise
said-course-falling = the last five yearly figures show a fall
said-elsewhere = newer figure from another source ({ $source }, { $period }): { $value }; not comparable
said-elsewhere-beside = newer figure from another source ({ $source }, { $period }): { $value }; cannot be compared with { $was } in { $since }
said-whole = all parts together { $told }
said-among = { $value } ({ $n } people)
said-among-one = { $value } (1 person)
said-part = { $part } { $value }: { $told }
certainty-chance = this difference may be due to chance
certainty-certain = this difference is more than chance
certainty-margin-share = margin of { $value } ({ $basis }, { $period }): { $low } to { $high } percent (95%, Wilson)
certainty-margin-share-indicative = margin of { $value } ({ $basis }, { $period }): { $low } to { $high } percent (95%, Wilson); only an indication, because the sample is not representative
certainty-margin-count = { $basis } ({ $period }): such a number varies by itself between about { $low } and { $high } (95%, Garwood; widened, because such counts vary more than chance alone explains)
certainty-margin-count-plain = { $basis } ({ $period }): such a number varies by itself between about { $low } and { $high } (95%, Garwood)
certainty-margin-rate = { $value } ({ $basis }, { $period }): such a figure varies by itself between about { $low } and { $high } (95%, Garwood; widened, because such counts vary more than chance alone explains)
certainty-margin-rate-plain = { $value } ({ $basis }, { $period }): such a figure varies by itself between about { $low } and { $high } (95%, Garwood)
certainty-margin-published = margin of { $value } ({ $period }), as its source gives it: { $low } to { $high }
certainty-range = in { $span } ({ $figures } figures) the mean was { $mean } and the difference from one figure to the next { $moved } on average; not unusual is { $mean } ± 2.66 × { $moved } = { $low } to { $high }
certainty-range-floor = in { $span } ({ $figures } figures) the mean was { $mean }; figures differed by { $raw } from one to the next on average, less than chance alone would give. { $moved } was used instead (1.128 × the root of the mean): not unusual is { $mean } ± 2.66 × { $moved } = { $low } to { $high }
certainty-by-range = the figure { $value } beside those limits: { $verdict }
certainty-means = from { $before } to { $after }: { $difference } ({ $low } to { $high }; 95% confidence, Welch): { $verdict }
certainty-published = from { $before } to { $after }: { $difference } ({ $low } to { $high }; from the margins of the source): { $verdict }
basis-mean = spread { $one }, { $other } people
basis-published = margin { $one } to { $other }
against-certain = in { $region } this changed otherwise: { $there }, here { $own }; that is more than chance
against-chance = in { $region }: { $there }, here { $own }; that may be chance
against-per-thousand = { $own } per 1,000 inhabitants; in { $region } { $there }
against-plain = in { $region }: { $there }, here { $own }
certainty-difference = from { $before } to { $after }: { $difference } percentage points ({ $low } to { $high }; 95%, Newcombe): { $verdict }
certainty-test = from { $before } to { $after }: even if nothing changes, a difference this large occurs in about { $p } of 100 cases (test of two counts, with a variance { $phi } times that of pure chance): { $verdict }
basis-share = { $one } of { $other }
basis-months = { $one } in { $other } months
basis-month = { $one } in { $other } month
basis-rate = { $one } in { $other }
certainty-detect-range =
    the smallest { $way ->
        [fall] fall
       *[rise] rise
    } seen with 80% chance is { $smallest }: up to the baseline the figures went up and down by { $moved } on average; the target asks { $asked }
certainty-detect-counts =
    to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }% takes about { $needed } cases a year; with { $cases } the smallest seen with 80% chance is { $smallest }%
certainty-detect-counts-nothing =
    to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }% takes about { $needed } cases a year; with { $cases } none at all is seen
certainty-detect-counts-never =
    no number of cases is enough to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }%, because larger counts also vary more; with { $cases } a year the smallest seen with 80% chance is { $smallest }%
certainty-detect-counts-never-nothing =
    no number of cases is enough to establish a { $way ->
        [fall] fall
       *[rise] rise
    } of { $asked }%, because larger counts also vary more; with { $cases } a year none at all is seen
certainty-survey =
    to establish a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from }% to { $to }% after a baseline of { $baseline } people takes about { $needed } respondents; with { $n } the chance of it is { $chance }%
certainty-survey-never =
    the baseline ({ $baseline } people) is too small: even with a very large survey the chance to establish a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from }% to { $to }% is at most { $chance }%
