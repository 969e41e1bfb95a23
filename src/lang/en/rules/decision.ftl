### decision: what the rules ask, why, what to do then, and what a finding says

rule-decision-before-plan-asks = A decision that changes the plan is not from before the plan.
rule-decision-before-plan-why = An older decision cannot be about this plan; mostly the year was mistyped.
rule-decision-before-plan-fix = Correct the date.
decision-before-plan = The decision ‘{ $title }’ is of { $date }, from before the plan
decision-before-plan-help = Correct the date. A decision from before the plan changes nothing about this plan.

rule-decision-future-asks = A decision has been taken.
rule-decision-future-why = An intended decision does not allow anything yet.
rule-decision-future-fix = Fix the date, or add the decision later.
decision-future = Decision ‘{ $title }’: { $date } is yet to come
decision-future-adoption = A decision of { $date } cannot have been taken yet: that day is still to come
decision-future-adoption-help = Correct the date, or leave it out as long as the decision has not been taken.
decision-future-help = Correct the date, or add the decision once it has been taken.

rule-decision-same-reference-asks = A decision has a reference of its own.
rule-decision-same-reference-why = With one reference for two decisions nobody can trace which paper changed what.
rule-decision-same-reference-fix = Give each decision a reference of its own.
decision-same-reference = The decision ‘{ $title }’ has the same reference as another: { $reference }
decision-same-reference-first = the other decision with this reference
decision-same-reference-help = Give each decision a reference of its own. If the council took two decisions on one paper, add the number of the item.

rule-decision-unknown-change-asks = What a decision changes bears a name of the plan.
rule-decision-unknown-change-why = A slip in the name does not allow the change that was meant.
rule-decision-unknown-change-fix = Fix the name in ‘changes’.
decision-unknown-change = The decision names ‘{ $name }’, which is not in the plan
decision-unknown-key = ‘{ $name }’ has no field ‘{ $key }’; this decision allows nothing by it

rule-decision-wrong-body-asks = The council decides on priorities, goals and targets, the municipal executive (college van B&W) on actions and evaluations.
rule-decision-wrong-body-why = A decision of another body does not allow the change.
rule-decision-wrong-body-fix = Fix ‘body’, or take the name out of ‘changes’.
decision-wrong-body = The council decides on ‘{ $name }’
decision-wrong-body-college = The municipal executive (college van B&W) decides on ‘{ $name }’
decision-wrong-body-here = this is what the decision changes
decision-wrong-body-help = Type: body = "{ $word }", or take the name out of ‘changes’.
