### ivp show and ivp history

show-place = Defined in { $file }, line { $line }
show-introduction = Introduction
show-challenges = Challenges
show-ambition = Ambition
show-examples = Examples
show-current-work = What do we already do?
show-notes = Notes
show-caveats = Caveats
show-topics = Topics
show-goals = Goals
show-indicators = Indicators
show-actions = Actions
show-followups = Commitments, motions and recommendations
show-kind = Kind
show-priority = Priority
show-pillar = Pillar
show-goal = Goal
show-lead = Lead
show-portfolio = Portfolio holder
show-partners = Partners
show-standing = Status
show-derived-state = By actions and promises: { $state }
show-state = State
show-overdue = the end date has passed
show-basis = Basis
show-agreed = Agreed
show-start = Start
show-end = End
show-result = Result
show-budget = Budget
show-spent = Spent
show-requested = Requested
show-money-in = In { $year }
show-no-amount = no amount
show-programmes = Programmes
show-hours = Hours
show-log = Log
show-question = Question
show-direction = Direction
show-frequency = Frequency
show-sources = Sources
show-internal = Internal only
show-measurements = Measurements
show-arithmetic = Calculation
show-promise = Per period
show-promise-count = { $count } of { $at-least }
show-promise-at-least = { $count }, at least { $number }
show-promise-at-most = { $count }, at most { $number }
step-baseline = baseline ({ $period }): { $value }
step-origin = measured from ({ $period }): { $value }
step-mean = { $step } = the mean of { $figures-text }
step-sum = { $step } = the sum of { $figures-text }
step-made-figure = { $value } ({ $period }, line { $line })
step-made-figure-bare = { $value } ({ $period })
step-in-file = { $step } ({ $file })
step-latest = latest figure ({ $period }): { $value }
step-cited = { $step } ({ $file }, line { $line })
step-rolling = assessed: { $from } to { $to }, together { $value }
step-better = in { $region } for { $period-text }: { $value }
step-part-target = expected { $expected }, target { $target }
step-part = { $part }: { $was } ({ $since }), now { $now } ({ $period }); { $told }
step-part-then = { $part }: from { $was } ({ $since }) to { $now } ({ $period }); { $told }
step-target = target: { $value } { $year-when }
step-target-change = target: { $change } relative to the baseline = { $value } { $year-when }
step-target-change-whole = target: { $change } relative to the baseline = { $value }, so { $whole } { $year-when }
step-target-change-open = target: { $change } from the baseline { $year-when }
step-target-within = target: within { $within } of the baseline { $year-when }
step-target-better-than = target: better than { $region } { $year-when }
step-target-cadence = promise: { $promise }
step-change = difference: { $change }
step-until = to { $to }
step-expected = expected at the end of { $period-text } (at an even pace) = { $from } { $sign } { $way } × { $months }/{ $all } { $all ->
    [one] month
   *[other] months
} = { $expected }
step-progress = progress = ({ $baseline } − { $actual }) / ({ $baseline } − { $target }) = { $progress }
step-ratio = ratio = progress { $progress } / expected progress { $expected } = { $ratio }
step-band = band from { $low } to { $high }; the figure is { $value }

history-empty = There are no measurements yet.
history-break = series break { $period }: { $reason }
history-superseded = superseded
history-not-representative = sample not representative
history-corrects = correction: { $reason }
