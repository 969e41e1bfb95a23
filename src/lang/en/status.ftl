### ivp status

status-head = { $plan } · as of { $date }
status-has-errors = The plan has errors. They were skipped. Type ivp check to see them.
status-goals =
    { $count ->
        [one] 1 goal: { $counts }
       *[other] { $count } goals: { $counts }
    }
status-effects =
    { $count ->
        [one] 1 effect indicator: { $counts }
       *[other] { $count } effect indicators: { $counts }
    }
status-performances =
    { $count ->
        [one] 1 performance indicator: { $counts }
       *[other] { $count } performance indicators: { $counts }
    }
status-outcomes = { $count ->
    [one] 1 assessed by its indicator
   *[other] { $count } assessed by their indicators
}
status-idle = { $count ->
    [one] 1 has no planned action
   *[other] { $count } have no planned action
}
status-priority-ended = { $title } (ended after { $period-text })
status-priority-goals = Goals: { $counts }
status-unmeasured = Not measured yet: { $names-text }
status-attention = Needs attention ({ $count })
attention-missing = ‘{ $title }’: the figure for { $period-text }{ $count ->
    [0] {""}
   *[other] {" "}of { $parts-text }
} is missing: ivp record { $name } VALUE --period { $typed }{ $part }
attention-unknown = ‘{ $title }’: nothing recorded for { $period-text }: ivp record { $name } VALUE --period { $typed }{ $part }
attention-action = action ‘{ $title }’ should have been done by now ({ $end }); see ivp show { $name }
attention-followup = { $kind } ‘{ $text }’ should have been settled by { $due-text }: ivp followup set { $name } --state done
attention-adjustments = the { $next } evaluation does not yet say what came of the { $year } adjustments ({ $names }): write that there under ‘previous’, in evaluations/{ $next }.toml
attention-adjustments-start = it has not been said what came of the { $year } adjustments ({ $names }): ivp evaluate { $next } --start

attention-action-why = action ‘{ $title }’ should have been done by now ({ $end }). Last word, { $date }: { $why }; see ivp show { $name }
attention-no-plan = no implementation plan for { $years-text }: ivp action add { $last }/NAME --title TITLE
attention-plan-adoption = { $years-text } implementation plan not adopted by the municipal executive (college van B&W) yet: put ‘adopted’ at the top of actions/{ $last }.toml
attention-agreements =
    { $count ->
        [one] { $year } implementation plan: 1 action does not say what was agreed with the partners; see ivp due
       *[other] { $year } implementation plan: { $count } actions do not say what was agreed with the partners; see ivp due
    }
attention-no-evaluation = no evaluation of { $years-text }: ivp evaluate { $last } --start
attention-evaluation-adoption = evaluation of { $years-text } still a draft: ivp evaluate { $last }
attention-unknown-periods = ‘{ $title }’: nothing recorded for { $periods-text }: ivp record { $name } VALUE --period PERIOD{ $part }
attention-each-part = {" "}--part PART
attention-missing-group =
    { $count } figures for { $period-text } are missing; type ivp record NAME VALUE --period { $typed } for: { $names }
attention-unknown-group =
    nothing is recorded for { $count } promises for { $period-text }; type ivp record NAME VALUE --period { $typed } for: { $names }
status-no-parts = No indicator has figures by part.
status-parts-strict = Whoever looks at many parts always sees something. Each part is therefore tested more strictly: a 5% chance of coincidence, divided by the number of parts.

glance-day = as of { $date }
glance-goals = Goals
glance-effects = Effect
glance-promises = Promises
glance-rest = and { $count } more priorities
glance-no-judgement = no judgement
glance-by-indicator = counted under effect
glance-ended = Ended: { $names-text }
glance-bad = Not going well ({ $count })
glance-more-bad = … and { $count } more: ivp status --all
glance-nothing-bad = Nothing is off track and nothing is worsening.
glance-nothing-judged = There is nothing to judge yet.
glance-was = was
glance-now = now
glance-expected = expected
glance-target = target
glance-alert = has risen ({ $period-text }); the plan then calls for action
glance-chance = may be due to chance.
glance-unsaid = whether that is chance cannot be said.
glance-certain = More than chance: { $names-text }.
glance-idle = { $idle-of ->
    [all] No action is planned yet for any of the { $goals } goals
    [only] No action is planned yet for the only goal
   *[some] For { $idle } of the { $goals } goals no action is planned yet
}.
glance-unmeasured = { $unmeasured-of ->
    [all] There is no figure yet for any of the { $all } effect indicators
    [only] There is no figure yet for the only effect indicator
   *[some] For { $count } of the { $all } effect indicators there is no figure yet
}.
glance-idle-and-unmeasured = { $idle-of ->
    [all] No action is planned yet for any of the { $goals } goals
    [only] No action is planned yet for the only goal
   *[some] For { $idle } of the { $goals } goals no action is planned yet
}; { $unmeasured-of ->
    [all] there is no figure yet for any of the { $all } effect indicators
    [only] there is no figure yet for the only effect indicator
   *[some] for { $count } of the { $all } effect indicators there is no figure yet
}.
glance-more = More: ivp status { $name } · ivp status --all
glance-all = More: ivp status --all

answer-goals =
    Of the { $all } goals, { $good ->
        [0] none is done or on schedule yet
        [one] one is done or on schedule
       *[other] { $good } are done or on schedule
    }{ $bad ->
        [0] .
        [one] {" "}and one is behind.
       *[other] {" "}and { $bad } are behind.
    }
answer-effects =
    Of the { $all } figures on the effect, { $good ->
        [0] none is going well yet
        [one] one is going well
       *[other] { $good } are going well
    }{ $doubtful ->
        [0] {""}
        [one] , one needs attention
       *[other] , { $doubtful } need attention
    }{ $bad ->
        [0] {""}
        [one] {" "}and one is not going well
       *[other] {" "}and { $bad } are not going well
    }{ $rest ->
        [0] .
        [one] ; one has no assessment.
       *[other] ; { $rest } have no assessment.
    }
answer-goals-none = None of the { $all } goals is under way yet.
answer-effects-none = None of the { $all } figures on the effect has an assessment yet.
answer-goals-one =
    { $only ->
        [good] The only goal is done or on schedule.
        [bad] The only goal is behind.
        [idle] The only goal is not under way yet.
       *[rest] {""}
    }
answer-effects-one =
    { $only ->
        [good] The only figure on the effect is going well.
        [doubtful] The only figure on the effect needs attention.
        [bad] The only figure on the effect is not going well.
       *[rest] The only figure on the effect has no assessment yet.
    }
answer-action-late = should have been done ({ $end })
answer-action-by = to be done by { $end }
answer-spent-of = { $spent } of { $budget } spent
answer-spent = { $spent } spent
answer-budget = budget { $budget }
answer-now-was = { $now } ({ $now-period }), was { $was } ({ $was-period })
answer-now = { $now } ({ $period })
answer-target = target: { $target }

overview-due = To do: { $late ->
        [0] nothing late
       *[other] { $late } late
    }{ $soon ->
        [0] { "" }
       *[other] {", "}{ $soon } in the next 30 days
    } (ivp due)
overview-check = The plan has errors. Type: ivp check
overview-add-goal = There is a priority without a goal. Type: ivp add goal --priority { $priority } --title "…" --kind recurring
overview-next-due = Type ‘ivp due’ for what needs to be done, or ‘ivp status’ for where things stand.
overview-status = Type ‘ivp status’ for where things stand, or ‘ivp record’ when a figure comes in.
overview-no-plan =
    There is no safety plan here yet. Begin one: ivp init
    Is the plan in another folder? Go there, or type: ivp status --plan FOLDER
    All commands: ivp --help
