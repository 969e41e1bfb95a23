### What is there, what changes, and ivp diff

## what things say, and what changed

explain-before = Before
explain-with-decision = With the decision
explain-beside = With this file
phrase-percent = { $number }%
phrase-points = { $number } percentage points
phrase-point = { $number } percentage point
phrase-euro = € { $number }
phrase-ratio = { $numerator } of { $denominator }
phrase-missing = no figure ({ $reason })
phrase-with-n = { $figure } (n { $n })
phrase-unit-count = count
phrase-unit-percent = percentage
phrase-unit-grade = grade
phrase-unit-rank = rank
phrase-unit-euro = euro
phrase-unit-days = days
phrase-unit-yes-no = yes or no
phrase-unit-rate = count per { $per }
phrase-target-level = { $value } { $year-at-end }
phrase-target-interim = { $target } (on the way: { $steps })
phrase-target-change = { $change } from the baseline { $year-at-end }
phrase-target-within = within { $change } of the baseline until { $year }
phrase-target-better-than = better than { $region } { $year-at-end }
phrase-steps = { $what } ({ $steps })
phrase-from = { $what }, from { $year }
phrase-for-each = { $what }, for each of { $parts-text }
phrase-for-each-part = { $what }, for each part
phrase-years = the mean of { $first } to { $last }
phrase-own-figures = own figures
phrase-breakdown = { $title }: { $parts }
phrase-ended = after { $period } (decision { $decision })
phrase-draft = draft
phrase-adopted = adopted
sort-plan = Plan
sort-passage = Passage of the plan
sort-priority = Priority
sort-pillar = Pillar
sort-goal = Goal
sort-indicator = Indicator
sort-topic = Other topic
sort-implementation-plan = Implementation plan
sort-action = Action
sort-evaluation = Evaluation
sort-decision = Decision
sort-followup = Follow-up
sort-report = Interim report
sort-partner = Partner
sort-source = Source
sort-reference = Reference
sort-participation = Participation
key-of = { $key } ({ $of })
key-title = title
key-text = text
key-name = name
key-motto = motto
key-municipality = municipality
key-municipality-code = code of the municipality
key-language = language
key-first-year = first year
key-last-year = last year
key-status = status
key-adopted = adoption
key-noted = noted by
key-priorities = order of the priorities
key-foreword = foreword
key-introduction = introduction
key-prioritisation = prioritisation
key-accountability = accountability
key-funding = funding
key-on-track = threshold of "on track"
key-at-risk = threshold of "at risk"
key-small-count = threshold of a small count
key-dispersion = spread of counts
key-assumed-of-target = reading of the target
key-assumed = author's reading
key-seasonal = season
key-sd = spread of grades
key-design-effect = design effect of the survey
key-population = number of inhabitants
key-publish-from = smallest count that is published
key-hide-superseded = superseded figures not published
key-check = setting of the check
key-publisher = publisher
key-url = address
key-table = table
key-licence = licence
key-caveats = caveats
key-participants = participants
key-themes = themes
key-respondents = number of respondents
key-ambition = ambition
key-challenges = challenges
key-goals-introduction = introduction to the goals
key-examples = examples
key-current-work = current work
key-notes = notes
key-from = first year it holds
key-ended = end
key-kind = kind
key-pillar = pillar
key-lead = lead
key-partners = partners
key-unit = unit
key-direction = direction
key-frequency = frequency
key-question = question
key-goal = goal
key-indicator = indicator
key-priority = priority
key-sources = source
key-baseline = baseline
key-target = target
key-breakdown = breakdown
key-break = series break
key-internal = not public
key-alert = alert
key-lag-days = lag in days
key-decimals = decimals
key-import = import
key-state = state
key-basis = basis
key-agreed = agreement with partners
key-portfolio = portfolio holder
key-start = start
key-end = end
key-result = result
key-budget = budget
key-spent = spent
key-requested = extra budget requested
key-programmes = budget programme
key-hours = hours
key-year = money by year
key-year-budget = budget
key-year-spent = spent
key-log = log
key-as-of = cut-off date
key-revision = revision of the figures
key-document = paper as sent
key-document-bytes = contents of the paper as sent
key-summary = summary
key-voice = voice of partner
key-interpretation = interpretation
key-adjustment = adjustment
key-previous = what came of the adjustment
key-cause = cause
key-measure = measure
key-assessment = own assessment
key-reason = reason of the assessment
key-value = value
key-date = date
key-body = body
key-due = due
key-reference = reference
key-changes = what the decision changes
key-evidence = evidence
key-confirmed = confirmed
key-period = period
key-part = part
key-source = source
key-high = upper bound
key-low = lower bound
key-replaces = what is corrected
key-corrects = reason of the correction
key-representative = representative
key-measurement-status = status
key-analysis = introduction of the analysis
key-colour = colour
key-id = id
key-note = remark
key-recorded = day of recording
key-source-of-file = source of the measurement file
decision-of-council = decision of the council
decision-of-college = decision of the municipal executive (college van B&W)
change-nothing = nothing
change-was-here = as it was
change-target = Target of ‘{ $title }’ changed from { $old } to { $new } without a { $body }
change-target-eased = Target of ‘{ $title }’ eased from { $old } to { $new } without a { $body }
change-target-tightened = Target of ‘{ $title }’ tightened from { $old } to { $new } without a { $body }
change-target-removed = Target of ‘{ $title }’ ({ $old }) dropped without a { $body }
change-target-added = Target of ‘{ $title }’ ({ $new }) added without a { $body }
change-set = { $thing } ‘{ $title }’: { $key } changed from { $old } to { $new } without a { $body }
change-set-added = { $thing } ‘{ $title }’: { $key } added ({ $new }) without a { $body }
change-set-dropped = { $thing } ‘{ $title }’: { $key } dropped ({ $old }) without a { $body }
change-baseline-moved = ‘{ $title }’: { $key } moved from { $old } to { $new }, without a correction or a { $body }
change-baseline-figure = { $figure } ({ $source })
change-quoted = ‘{ $text }’
change-moved = { $thing } ‘{ $title }’ moved from { $from } to { $name } without a { $body }
change-undated = ‘{ $title }’ for { $period-text }: without the day of recording this new figure counts as known since { $end }
change-undated-help = Add the day on which the figure was recorded; for today: recorded = { $today }
change-reworded = { $thing } ‘{ $title }’: { $key } reworded without a { $body }
change-added = { $thing } ‘{ $title }’ ({ $name }) added without a { $body }
change-removed = { $thing } ‘{ $title }’ ({ $name }) removed without a { $body }
change-renamed = { $thing } ‘{ $title }’ is now called { $name } instead of { $from }
change-renamed-help = Put the old name ‘{ $from }’ back: references and earlier evaluations know it by that. Or let a decision name ‘{ $name }’.
change-suspect-figures-here = the first figure under the old definition
change-evaluation = Adopted evaluation { $name } changed ({ $key }) without a { $body }
change-decision = Decision ‘{ $title }’ changed afterwards: { $key } from { $old } to { $new }
change-decision-removed = Decision ‘{ $title }’ ({ $name }) removed
change-decision-kept-help = Put the decision back as it was. If something new was decided, add a new decision.
change-check-loosened = The check was loosened: ‘{ $rule }’ weighs less than before
change-check-loosened-help = Put the setting back, or explain in the review of this change why it is needed.
change-measurement-rewritten = ‘{ $title }’ for { $period-text }: the figure { $old } was overwritten by { $new }
change-measurement-period = ‘{ $title }’: the figure { $old } for { $period-text } is now at { $to }
change-measurement-details = ‘{ $title }’ for { $period-text }: what belongs to the figure { $old } was overwritten ({ $keys-text })
change-measurement-removed = ‘{ $title }’ for { $period-text }: the figure { $old } was removed
change-measurements-removed = ‘{ $title }’: { $count ->
    [one] the only measurement was removed
   *[other] all { $count } measurements were removed
}
change-backdated = ‘{ $title }’ for { $period-text }: this new figure claims to have been recorded on { $recorded }, but was not in the plan on { $since }
change-backdated-help = Type the day on which the figure was really recorded; for today: recorded = { $today }
change-shown = { $thing } ‘{ $title }’: { $key } changed from { $old } to { $new }
change-shown-set = { $thing } ‘{ $title }’: { $key } added ({ $new })
change-shown-dropped = { $thing } ‘{ $title }’: { $key } dropped ({ $old })
change-shown-added = { $thing } ‘{ $title }’ ({ $name }) added
change-shown-removed = { $thing } ‘{ $title }’ ({ $name }) removed
change-shown-renamed = { $thing } ‘{ $title }’ is now called { $name } instead of { $from }
change-shown-aside = ‘{ $title }’ for { $period-text }: changed beside the figure { $figure }: { $keys-text }
change-shown-baseline = ‘{ $title }’ for { $period-text }: the baseline was corrected to { $figure }
change-shown-help = This takes no decision. Have whoever reviews this edit look at it.
change-taken-back-help = The commit that added this figure was reverted, and nothing adopted rests on it. If the figure was right, record it again.
change-measurement-order = ‘{ $title }’ for { $period-text }: the figure { $old } stands in another order, so that another figure counts
change-future = this decision names the change, but has not been taken yet
change-future-help = Add the { $body } once it has been taken, or correct its date.
change-before-adoption = this decision names the change, but is not from after the adoption of the plan
change-before-adoption-help = A decision from before the adoption does not change the plan. Correct its date, or add a later { $body }.
change-reused-reference = this reference belongs to another decision
change-reused-reference-help = Fill in the reference of this { $body } itself.
change-only-thing = this decision names the thing, but not what changes about it
change-only-thing-help = Name the change in the { $body }: changes = [{ $names }]
change-unread-record = Something in { $file } that could not be read before was changed; what changes cannot be seen
change-unread-record-here = this could not be read
change-unread-record-help = Have someone lay the old and the new text side by side. Mend only the mistake first, in an edit that changes nothing else.
change-backdated-evaluation = ‘{ $title }’ for { $period-text }: this new figure claims to have been recorded on { $recorded }, but the evaluation of { $year } was adopted without it
change-crossed = This branch and { $revision } were merged into each other before: there is more than one point where they parted, so that it cannot be seen what this edit does
change-crossed-help = Merge them first, then compare again: git merge { $revision }
change-other-body = this decision names the change, but is of another body
change-other-body-help = This takes a { $body }.
change-decision-help =
    Undo the change, or add the { $body } to decisions.toml:
    { "[" }[decision]]
    id = "…"
    date = …
    body = "{ $word }"
    title = "…"
    changes = ["{ $name }"]
change-followup-removed-help = Put it back and type: ivp followup set { $name } --state lapsed --result "…" (or --state done). Then it can still be seen what came of it.
change-measurement-help =
    Put the old figure back and record the new one as a correction:
    ivp record { $name } { $typed } --period { $period }{ $part } --corrects "…"
change-measurement-moved-help =
    Put the old figure back. If it belongs elsewhere, withdraw it and record it there:
    ivp record { $name } --period { $period }{ $part } --missing "…" --corrects "…"
    ivp record { $name } { $typed } --period { $to }{ $to-part }
change-measurement-by-hand-help = Put the old figure back and put the new one below it as a measurement of its own, with the reason behind ‘corrects’.
change-measurement-back-help = Put back what was there: where a figure comes from, and when and why it was recorded, does not change.
change-measurement-removed-help =
    Put the figure back. If it is wrong, withdraw it:
    ivp record { $name } --period { $period }{ $part } --missing "…" --corrects "…"

## comparing with an earlier version

help-check-against = Compare with an earlier version in git and report what takes a decision.
against-named = Compared: the plan in { $plan } ({ $now }) with { $revision } of { $date }, { $commit } ({ $then }).
against-fork = Compared: the plan in { $plan } ({ $now }) with the point where this branch left { $revision }, { $date }, { $commit } ({ $then }).
against-no-fork = Compared: the plan in { $plan } ({ $now }) with { $revision } itself of { $date }, { $commit } ({ $then }); the point where this branch left it cannot be found here.
against-no-plan-there = Not compared: the plan in { $plan } ({ $now }) was not yet in { $revision } of { $date }, { $commit }.
against-apart = { $compared } It cannot be merged with what was added to { $revision } since; somebody must do that first (git merge { $revision }), in: { $files }.
only-together = { $finding } (this only shows together with what was added to { $revision } since)
against-nothing = no plan
against-counted =
    { $files ->
        [one] 1 file
       *[other] { $files } files
    }, { $indicators ->
        [one] 1 indicator
       *[other] { $indicators } indicators
    }, { $figures ->
        [one] 1 figure
       *[other] { $figures } figures
    }
against-plan-moved = In { $revision } the plan was in another folder ({ $path }), so what changes cannot be seen
against-plan-moved-help = Put the folder back. If the plan really has to move, do so in an edit that changes nothing else, and have someone look at it.
change-other-plan = The plan in this folder is new, while { $revision } already had a plan ({ $path })
change-other-plan-help =
    Name the plan that you want to check: --plan FOLDER
    If this plan does not belong here, remove its folder.
change-second-plan = This edit puts a second plan in the repository ({ $path })
change-second-plan-help =
    Name the plan that you want to check: --plan FOLDER
    If the second plan does not belong here, remove it.
change-behind-link = The folder of this plan is a symbolic link: what is there is not what git keeps at this place
change-link = There is a symbolic link in the plan: { $path }
change-link-then = In { $revision } there is a symbolic link in the plan: { $path }
change-submodule = There is another repository (a submodule) in the plan: { $path }
change-submodule-then = In { $revision } there is another repository (a submodule) in the plan: { $path }
change-git-directory = There is a git repository in the plan: { $path }
change-git-directory-then = In { $revision } there is a git repository in the plan: { $path }
change-odd-help = Put the files themselves at this place. What is behind a link or in another repository is not compared.
change-unread-then = The plan in { $revision } cannot be read, so what changes cannot be seen
change-unread-then-help = Repair plan.toml in an edit that changes nothing else, and have someone look at it.
against-no-commits = Not compared: git has no earlier version of the plan yet.
against-shallow = The version ‘{ $revision }’ is not here: only part of the history was fetched (a shallow clone)
against-shallow-help =
    Fetch the whole history:
    git fetch --unshallow
    In a GitHub workflow: ‘fetch-depth: 0’ with actions/checkout; with GitLab: GIT_DEPTH: "0".

## ivp diff

diff-said = { $said }
diff-heading = What changes compared with { $from } ({ $date })
diff-nothing = Nothing changes in the plan.
diff-thing = { $sort } ‘{ $title }’ ({ $name })
diff-thing-plain = { $sort } ‘{ $title }’
diff-thing-added = { $sort } ‘{ $title }’ ({ $name }): new
diff-thing-removed = { $sort } ‘{ $title }’ ({ $name }): removed
diff-renamed = was called { $from }
diff-changed = { $key }: { $old } → { $new }
diff-set = { $key }: { $new } (new)
diff-unset = { $key }: { $old } (dropped)
diff-was = was:
diff-is = now:
diff-figure-added = measurement { $period }: { $new } (new)
diff-figure-corrected = measurement { $period }: { $new } (correction: { $why })
diff-figure-removed = measurement { $period }: { $old } (removed)
diff-figure-rewritten = measurement { $period }: { $old } → { $new } (overwritten: { $keys-text })
diff-figure-aside = measurement { $period }: { $new } (changed: { $keys-text })
diff-figure-order = measurement { $period }: { $new } (other order: another figure counts now)
diff-content = { $key }: { $new }
diff-allowed-by = allowed by decision { $decisions-text }
diff-figure-corrected-from = measurement { $period }: { $old } → { $new } (correction: { $why })
diff-figure-added-with = measurement { $period }: { $new } (new; { $details-text })
diff-not-representative = not representative
diff-counts = In short: { $parts-text }.
diff-count-figures =
    { $count ->
        [one] 1 new figure
       *[other] { $count } new figures
    }
diff-count-corrections =
    { $count ->
        [one] 1 correction
       *[other] { $count } corrections
    }
diff-count-rewritten =
    { $count ->
        [one] 1 figure changed
       *[other] { $count } figures changed
    }
diff-count-removed-figures =
    { $count ->
        [one] 1 figure removed
       *[other] { $count } figures removed
    }
diff-count-added =
    { $count ->
        [one] 1 item new
       *[other] { $count } items new
    }
diff-count-changed =
    { $count ->
        [one] 1 item changed
       *[other] { $count } items changed
    }
diff-count-removed =
    { $count ->
        [one] 1 item removed
       *[other] { $count } items removed
    }
diff-count-judgements =
    { $count ->
        [one] 1 assessment changed
       *[other] { $count } assessments changed
    }
diff-left-out =
    { $count ->
        [one] 1 item or finding was left out here, as the report would be too long.
       *[other] { $count } items and findings were left out here, as the report would be too long.
    } ‘ivp diff’ shows all.
diff-judgement = assessment: { $old } → { $new }
diff-judgement-same = assessment stays: { $new }
diff-together = Only shows together with what was added since
diff-asks = Takes a decision, a correction or an explanation
help-diff = Show what an edit does to the plan.
help-diff-usage = ivp diff [REV] [options]
help-diff-revision = The version in git to compare with (without: the last commit).
help-diff-format = The form of the report.
