### action: what the rules ask, why, what to do then, and what a finding says

action-overdue = Action ‘{ $title }’ should have been done { $end-when } and is still open
action-period-order-start = the start is here
action-goal-twice = Both ‘goal’ and ‘goals’ are here: it is unclear which goals count
action-goal-twice-help = Type: goals = { $goals }, and remove ‘goal’.

rule-action-adoption-order-asks = The municipal executive (college van B&W) adopts an implementation plan after the council adopted the safety plan.
rule-action-adoption-order-why = An implementation plan works out the safety plan; it cannot come first.
rule-action-adoption-order-fix = Correct one of the dates.
action-adoption-order = The { $year } implementation plan was adopted on { $date }, before the safety plan itself ({ $plan })
action-adoption-order-plan = the adoption of the safety plan is here
action-adoption-order-help = Correct one of the two dates.

rule-action-done-before-start-asks = An action that is done has started.
rule-action-done-before-start-why = Otherwise either its state or its start is wrong.
rule-action-done-before-start-fix = Correct ‘state’ or ‘start’.
action-done-before-start = Action ‘{ $title }’ is done, but only starts { $start-when }
action-done-before-start-help = Correct ‘state’ or ‘start’.

rule-action-dropped-silently-asks = An action that was dropped tells the reason.
rule-action-dropped-silently-why = The municipal executive (college van B&W) adopted the action; the council may know why it does not go on.
rule-action-dropped-silently-fix = Put the reason in ‘result’ or in the log.
action-dropped-silently = Action ‘{ $title }’ was dropped without saying why
action-dropped-silently-help = Type: ivp action set { $name } --result "Dropped: …"

rule-action-goal-twice-asks = An action names its goals in one place: ‘goal’ for one, ‘goals’ for several.
rule-action-goal-twice-why = With both, nobody can say which goals count.
rule-action-goal-twice-fix = Put all goals in ‘goals’ and take ‘goal’ out.

rule-action-log-future-asks = The log of an action holds what has happened.
rule-action-log-future-why = A date in the future is a slip or an intention.
rule-action-log-future-fix = Fix the date.
action-log-future = Log of ‘{ $title }’: { $date } is yet to come
action-log-future-help = Correct the date. What has yet to be done belongs in ‘text’ or in an action of its own.

rule-action-money-asks = Budget, spending, requested budget and hours are zero or more.
rule-action-money-why = In a sum, negative amounts cancel out others.
rule-action-money-fix = Remove the minus sign.
action-money = Action ‘{ $title }’: an amount cannot be negative
action-money-help = Remove the minus sign. An income belongs in the text.
action-hours = Action ‘{ $title }’: the number of hours cannot be negative

rule-action-no-goal-asks = An action belongs to a goal or to a plan of others (‘basis’).
rule-action-no-goal-why = Without that the action counts nowhere and nobody can say what it is for.
rule-action-no-goal-fix = Name the goal in ‘goal’ or the basis in ‘basis’.
action-no-goal = Action ‘{ $title }’ belongs to no goal
action-no-goal-help = Type: ivp action set { $name } --goal GOAL. If the action belongs to a national or regional plan, type: ivp action set { $name } --basis "…"

rule-action-no-plan-asks = Every year of an adopted plan has an implementation plan, from three months before the year begins.
rule-action-no-plan-why = Without an implementation plan nothing says what happens that year, by whom and with what money. Actions that run on from another year are not yet an implementation plan.
rule-action-no-plan-fix = Put the actions of that year in actions/<year>.toml, beginning with ivp action add.
action-no-plan =
    There is no implementation plan for { $years-text }{ $running ->
        [0] {""}
        [one] . 1 action of another year does run on
       *[other] . { $running } actions of another year do run on
    }
action-no-plan-help = Type: ivp action add { $year }/NAME --title TITLE --goal GOAL

rule-action-no-result-asks = An action that is done tells its result.
rule-action-no-result-why = The evaluation tells what was done, not only that it was done.
rule-action-no-result-fix = Fill in ‘result’; one sentence will do.
action-no-result = Action ‘{ $title }’ is done, but its result is not given
action-no-result-help = Type: ivp action set { $name } --result "…"

rule-action-not-adopted-asks = An implementation plan says when the municipal executive (college van B&W) adopted it.
rule-action-not-adopted-why = Only then is it a commitment; later changes need a decision.
rule-action-not-adopted-fix = Put ‘adopted’ at the top of the file once the municipal executive (college van B&W) has decided.
action-not-adopted = Nothing says that the municipal executive (college van B&W) adopted the { $year } implementation plan
action-not-adopted-help = Put at the top of { $file }: adopted = { "{" } body = "college", date = YYYY-MM-DD { "}" }

rule-action-not-agreed-asks = An action with partners says what was agreed with them about their part. Only of actions that are still open, in a year that is not over.
rule-action-not-agreed-why = Safety is a shared responsibility: a partner that promised nothing cannot be held to anything.
rule-action-not-agreed-fix = Put what was agreed in ‘agreed’, or take the partner out.
action-not-agreed =
    { $year } implementation plan: { $count ->
        [one] 1 action with partners does not say what was agreed with them
       *[other] { $count } actions with partners do not say what was agreed with them
    }: { $titles }
action-not-agreed-help = Type for each action: ivp action set { $name } --agreed "What the partner does"

rule-action-outside-year-asks = An action falls at least in part in the year of its implementation plan.
rule-action-outside-year-why = The evaluation of a year is about the actions of that year.
rule-action-outside-year-fix = Move the action to the right year, or fix its period.
action-outside-year = Action ‘{ $title }’ is in the { $year } implementation plan, but takes place { $period-when }
action-outside-year-help = Move the action to actions/{ $year }.toml, or correct ‘start’ and ‘end’.

rule-action-over-budget-asks = Not more was spent than the budget of the action.
rule-action-over-budget-why = An overrun is to be explained in the evaluation.
rule-action-over-budget-fix = Fix the amount, or explain the overrun.
action-over-budget = Action ‘{ $title }’: € { $spent } spent on a budget of € { $budget }
action-over-budget-here = the budget is here
action-over-budget-help = If the amount is right, explain it in ‘result’ and put on this line: # ivp: allow action/over-budget — reason
action-over-budget-in = Action ‘{ $title }’: € { $spent } spent in { $year } on a budget of € { $budget }

rule-action-overdue-asks = An action whose end has passed is done or dropped.
rule-action-overdue-why = The municipal executive and the council cannot follow an action that ran out without a word.
rule-action-overdue-fix = Set the action to ‘done’ with a result, to ‘dropped’ with a reason, or give it a new end.
action-overdue-help = Type: ivp action set { $name } --state done --result "…". Was the action postponed? Then type, with the new end date: ivp action set { $name } --end PERIOD

rule-action-period-order-asks = An action begins before it ends.
rule-action-period-order-why = Otherwise nobody can say whether it is on time.
rule-action-period-order-fix = Fix ‘start’ or ‘end’.
action-period-order = Action ‘{ $title }’ ends ({ $end }) before it begins ({ $start })
action-period-order-help = Correct ‘start’ or ‘end’.

rule-action-wrong-body-asks = The municipal executive (college van B&W) adopts the implementation plan.
rule-action-wrong-body-why = The safety plan is the council's, its implementation that of the municipal executive (college van B&W).
rule-action-wrong-body-fix = Correct ‘body’, or give the decision of the municipal executive (college van B&W).
action-wrong-body = The { $year } implementation plan was adopted by: { $body }. An implementation plan is adopted by the municipal executive (college van B&W).
action-wrong-body-help = Type: adopted = { "{" } body = "college", date = … { "}" }

rule-action-year-outside-asks = Money by year belongs to a year in which the action runs.
rule-action-year-outside-why = Otherwise the amount counts in no year.
rule-action-year-outside-fix = Correct the year, or ‘start’ and ‘end’.
action-year-outside = Action ‘{ $title }’ runs from { $first } to { $last }; here is money of { $year }
action-year-outside-help = Correct the year, or ‘start’ and ‘end’ of the action.

rule-action-year-sum-asks = The amounts by year add up to the amount of the action, where that is given too.
rule-action-year-sum-why = Otherwise the overview of a year and that of all years differ.
rule-action-year-sum-fix = Correct one of the amounts, or take the total out.
action-year-sum = Action ‘{ $title }’: ‘{ $key }’ says € { $whole }, but the years together are € { $sum }
action-year-sum-help = If the years are right, type: { $key } = { $sum }. Or take ‘{ $key }’ out here: then the sum of the years counts.

rule-action-year-twice-asks = The money of a year is given once for an action.
rule-action-year-twice-why = Of two amounts nobody can say which holds.
rule-action-year-twice-fix = Put the amounts of that year together.
action-year-twice = Action ‘{ $title }’: the money of { $year } is here twice
action-year-twice-first = the first is here
action-year-twice-help = Put the amounts of one year under one header [[action.year]].
