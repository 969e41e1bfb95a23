### goal: what the rules ask, why, what to do then, and what a finding says

rule-goal-no-number-asks = A goal that promises something that recurs says how often: by an indicator with a number.
rule-goal-no-number-why = What happens ‘periodically’ or ‘regularly’ cannot be counted after four years. There is then no moment at which anybody notices that it does not happen.
rule-goal-no-number-fix = Add a performance indicator with a target such as {"{"} at_least = 4, per = "year" {"}"}, and say at ‘assumed’ that the plan itself names no number.
goal-no-number =
    { $priority }: { $count ->
        [one] one goal promises something that recurs, without saying how often: { $goals }
       *[other] { $count } goals promise something that recurs, without saying how often: { $goals }
    }
goal-no-number-help =
    Type, with your own number: ivp add indicator --goal { $goal } --title "…" --unit count --at-least 4 --each year. If the plan names no number, say so under ‘assumed’ of the target. Without a number nobody notices when nothing happens. { $status ->
        [adopted] The plan is adopted: an indicator with a target asks for a decision of the council (decisions.toml).
       *[other] { "" }
    }

rule-goal-none-asks = Every priority has a goal.
rule-goal-none-why = With an ambition alone nothing can be said later of what was done and whether it succeeded.
rule-goal-none-fix = Add a goal with ivp add goal, and what you measure of it with ivp add indicator.
goal-none = Priority ‘{ $title }’ does not have a goal yet
goal-none-help = Type: ivp add goal --priority { $priority } --title "…" --kind recurring

rule-goal-outcome-without-effect-asks = A goal that is a result (kind = "outcome") has an effect indicator.
rule-goal-outcome-without-effect-why = A result is judged by a figure and never by what was done. Without an effect indicator nobody can say whether it was reached.
rule-goal-outcome-without-effect-fix = Put ‘goal’ with the id of this goal with the effect indicator that measures the result, or add such an indicator.
goal-outcome-without-effect = Goal ‘{ $goal }’ is a result, but there is no effect indicator that measures it
goal-outcome-without-effect-help = Put with the effect indicator that measures this result: { $line }
goal-outcome-without-effect-help-none = Type: ivp add indicator --goal { $goal } --kind effect --title "…" --unit UNIT --direction DIRECTION --source SOURCE
goal-outcome-without-effect-kind = here it says that it is a result

rule-goal-unmeasured-asks = Every goal has an indicator or an action.
rule-goal-unmeasured-why = Without either, nothing shows whether anything comes of the goal, and the evaluation has nothing to say about it.
rule-goal-unmeasured-fix = Put an action in this year's implementation plan with ‘goal’ and the name of the goal, or add a performance indicator.
goal-unmeasured = Goal ‘{ $goal }’ has no indicator and no action
goal-unmeasured-help =
    Type: ivp add indicator --goal { $goal } --title "…" --unit count --at-least 1 --each year. Or put an action in the implementation plan: ivp action add { $action } --goal { $goal } --title "…"{ $status ->
        [adopted] . The plan is adopted: an indicator with a target takes a decision of the council (decisions.toml).
       *[other] .
    }
