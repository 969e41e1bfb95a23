### change: what the rules ask, why, what to do then, and what a finding says

rule-change-added-asks = A priority, pillar, goal or indicator with a target is added by a decision of the council that is added in the same edit.
rule-change-added-why = The council adopted the plan. What is added to it should be decided by the council too.
rule-change-added-fix = Add the decision to decisions.toml and name under ‘changes’ what is added.

rule-change-backdated-asks = A new figure bears the day on which it was recorded. A day on which an adopted evaluation would have counted it is an error.
rule-change-backdated-why = An evaluation uses what was known on a given day. Dating a figure earlier changes that evaluation afterwards.
rule-change-backdated-fix = Put today's date in ‘recorded’.

rule-change-baseline-asks = The baseline of an indicator changes with a decision of the council. A first baseline is no change. A figure or a source that makes it another one changes it too; a correction is only shown.
rule-change-baseline-why = With another baseline the same development looks better or worse.
rule-change-baseline-fix = Put the baseline back, or add the decision of the council to decisions.toml.

rule-change-check-loosened-asks = A setting under [check] that makes the check less strict is reported.
rule-change-check-loosened-why = Who loosens the check decides what others no longer see. That belongs in the review of the edit.
rule-change-check-loosened-fix = Put the setting back, or explain why it is needed.

rule-change-decision-asks = A decision that was recorded stays as it was.
rule-change-decision-why = Decisions are the proof of who changed what.
rule-change-decision-fix = Put the decision back and add a new one for something new.

rule-change-definition-asks = The unit, direction, question, text, sources, breaks and breakdown of an indicator, and what says how its figures vary, change by a decision of the council. A spelling mistake may be mended.
rule-change-definition-why = They decide what is measured and when it goes well.
rule-change-definition-fix = Undo the change, or add the decision of the council to decisions.toml.

rule-change-evaluation-asks = An adopted evaluation changes only with a decision of the municipal executive (college van B&W).
rule-change-evaluation-why = The municipal executive (college van B&W) adopted the evaluation and the council read it.
rule-change-evaluation-fix = Put the evaluation back. New insights belong in the next one.

rule-change-implementation-plan-asks = An adopted implementation plan changes by a decision of the college. State, result, money and log of an action are kept freely until the evaluation of that year is adopted.
rule-change-implementation-plan-why = The municipal executive (college van B&W) adopted what happens that year. Nobody can account for an action that silently disappears.
rule-change-implementation-plan-fix = Undo the change, set the action to ‘dropped’ or ‘delayed’ with a reason, or add the decision of the municipal executive (college van B&W).

rule-change-measurement-removed-asks = A figure that was recorded stays.
rule-change-measurement-removed-why = What was once reported to college or council must be found again.
rule-change-measurement-removed-fix = Put the figure back and withdraw it where needed with ‘missing’ and ‘corrects’.

rule-change-measurement-rewritten-asks = A figure is corrected by a later one and not overwritten.
rule-change-measurement-rewritten-why = The old figure was used. With a correction both stay visible, with the reason.
rule-change-measurement-rewritten-fix = Put the old figure back and record the new one with ‘ivp record … --corrects’.

rule-change-not-comparable-asks = An edit can be laid beside the plan that it changes: the plan is at the same place, as plain files, and both versions can be read.
rule-change-not-comparable-why = With a link, another repository or a second plan, something other than what you read may be compared. A change would then pass unseen.
rule-change-not-comparable-fix = Put the files themselves in the folder of the plan, and name the plan you mean with ‘--plan’ if there is more than one.

rule-change-plan-asks = The title, the municipality, the years, the adoption, the thresholds of the judgement and the numbers of inhabitants change by a decision of the council. The number of a later year may be added.
rule-change-plan-why = They decide what holds and how it is judged.
rule-change-plan-fix = Undo the change, or add the decision of the council to decisions.toml.

rule-change-removed-asks = A priority, pillar, goal or indicator is removed only with a decision of the council.
rule-change-removed-why = The council adopted the plan. What silently disappears is not accounted for.
rule-change-removed-fix = Put it back and let it end with ‘ended’, or add the decision of the council to decisions.toml.

rule-change-renamed-asks = The name by which something in the plan is known changes only by a decision of the council.
rule-change-renamed-why = Other files, earlier versions and those who take over the figures know it by that name.
rule-change-renamed-fix = Put the old name back, or have a decision of the council name the new or the old one.

rule-change-reworded-asks = The adopted wording of a priority, pillar, goal or indicator changes with a decision of the council.
rule-change-reworded-why = In other words a goal may promise something else than the council adopted.
rule-change-reworded-fix = Put the wording back, or add the decision of the council to decisions.toml.

rule-change-shown-asks = What takes no decision but must be seen is told of an edit: sources, remarks, leads and partners, what is public, a first baseline, spelling.
rule-change-shown-why = Whoever reviews an edit must see all that it does. These warnings cannot be turned off and stop nothing.
rule-change-shown-fix = Nothing has to be mended. Check that the edit was meant this way.

rule-change-silence-added-asks = A rule that is silenced in a place is reported with the edit.
rule-change-silence-added-why = Who silences something decides what others no longer see.
rule-change-silence-added-fix = Solve what the check finds, or let a colleague judge the reason.
change-silence-added = A check was switched off here: { $rules-text }
change-silence-added-help = Remove ‘ivp: allow …’, or let a colleague judge the reason.

rule-change-target-asks = A target changes with a decision of the council that is added in the same edit.
rule-change-target-why = The target is what the council promised to reach.
rule-change-target-fix = Put the target back, or add the decision of the council to decisions.toml.
