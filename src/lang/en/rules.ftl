### The rules: what they ask, why, and what to do then

rule-action-adoption-order-asks = The municipal executive (college van B&W) adopts an implementation plan after the council adopted the safety plan.
rule-action-adoption-order-why = An implementation plan works out the safety plan; it cannot come first.
rule-action-adoption-order-fix = Correct one of the dates.

rule-action-done-before-start-asks = An action that is done has started.
rule-action-done-before-start-why = Otherwise either its state or its start is wrong.
rule-action-done-before-start-fix = Correct ‘state’ or ‘start’.

rule-action-dropped-silently-asks = An action that was dropped tells the reason.
rule-action-dropped-silently-why = The municipal executive (college van B&W) adopted the action; the council may know why it does not go on.
rule-action-dropped-silently-fix = Put the reason in ‘result’ or in the log.

rule-action-goal-twice-asks = An action names its goals in one place: ‘goal’ for one, ‘goals’ for several.
rule-action-goal-twice-why = With both, nobody can say which goals count.
rule-action-goal-twice-fix = Put all goals in ‘goals’ and take ‘goal’ out.

rule-action-log-future-asks = The log of an action holds what has happened.
rule-action-log-future-why = A date in the future is a slip or an intention.
rule-action-log-future-fix = Fix the date.

rule-action-money-asks = Budget, spending, requested budget and hours are zero or more.
rule-action-money-why = In a sum, negative amounts cancel out others.
rule-action-money-fix = Remove the minus sign.

rule-action-no-goal-asks = An action belongs to a goal or to a plan of others (‘basis’).
rule-action-no-goal-why = Without that the action counts nowhere and nobody can say what it is for.
rule-action-no-goal-fix = Name the goal in ‘goal’ or the basis in ‘basis’.

rule-action-no-plan-asks = Every year of an adopted plan has an implementation plan, from three months before the year begins.
rule-action-no-plan-why = Without an implementation plan nothing says what happens that year, by whom and with what money. Actions that run on from another year are not yet an implementation plan.
rule-action-no-plan-fix = Put the actions of that year in actions/<year>.toml, beginning with ivp action add.

rule-action-no-result-asks = An action that is done tells its result.
rule-action-no-result-why = The evaluation tells what was done, not only that it was done.
rule-action-no-result-fix = Fill in ‘result’; one sentence will do.

rule-action-not-adopted-asks = An implementation plan says when the municipal executive (college van B&W) adopted it.
rule-action-not-adopted-why = Only then is it a commitment; later changes need a decision.
rule-action-not-adopted-fix = Put ‘adopted’ at the top of the file once the municipal executive (college van B&W) has decided.

rule-action-not-agreed-asks = An action with partners says what was agreed with them about their part. Only of actions that are still open, in a year that is not over.
rule-action-not-agreed-why = Safety is a shared responsibility: a partner that promised nothing cannot be held to anything.
rule-action-not-agreed-fix = Put what was agreed in ‘agreed’, or take the partner out.

rule-action-outside-year-asks = An action falls at least in part in the year of its implementation plan.
rule-action-outside-year-why = The evaluation of a year is about the actions of that year.
rule-action-outside-year-fix = Move the action to the right year, or fix its period.

rule-action-over-budget-asks = Not more was spent than the budget of the action.
rule-action-over-budget-why = An overrun is to be explained in the evaluation.
rule-action-over-budget-fix = Fix the amount, or explain the overrun.

rule-action-overdue-asks = An action whose end has passed is done or dropped.
rule-action-overdue-why = The municipal executive and the council cannot follow an action that ran out without a word.
rule-action-overdue-fix = Set the action to ‘done’ with a result, to ‘dropped’ with a reason, or give it a new end.

rule-action-period-order-asks = An action begins before it ends.
rule-action-period-order-why = Otherwise nobody can say whether it is on time.
rule-action-period-order-fix = Fix ‘start’ or ‘end’.

rule-action-wrong-body-asks = The municipal executive (college van B&W) adopts the implementation plan.
rule-action-wrong-body-why = The safety plan is the council's, its implementation that of the municipal executive (college van B&W).
rule-action-wrong-body-fix = Correct ‘body’, or give the decision of the municipal executive (college van B&W).

rule-action-year-outside-asks = Money by year belongs to a year in which the action runs.
rule-action-year-outside-why = Otherwise the amount counts in no year.
rule-action-year-outside-fix = Correct the year, or ‘start’ and ‘end’.

rule-action-year-sum-asks = The amounts by year add up to the amount of the action, where that is given too.
rule-action-year-sum-why = Otherwise the overview of a year and that of all years differ.
rule-action-year-sum-fix = Correct one of the amounts, or take the total out.

rule-action-year-twice-asks = The money of a year is given once for an action.
rule-action-year-twice-why = Of two amounts nobody can say which holds.
rule-action-year-twice-fix = Put the amounts of that year together.

rule-change-added-asks = A priority, pillar, goal or indicator with a target is added by a decision of the council that is added in the same edit.
rule-change-added-why = The council adopted the plan. What is added to it should be decided by the council too.
rule-change-added-fix = Add the decision to decisions.toml and name under ‘changes’ what is added.

rule-change-backdated-asks = A new figure bears the day on which it was recorded. A day before an adopted evaluation is an error.
rule-change-backdated-why = An evaluation uses what was known on a given day. Dating a figure earlier changes that evaluation afterwards.
rule-change-backdated-fix = Put today's date in ‘recorded’.

rule-change-baseline-asks = The baseline of an indicator changes with a decision of the council. A first baseline is no change.
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

rule-change-target-asks = A target changes with a decision of the council that is added in the same edit.
rule-change-target-why = The target is what the council promised to reach.
rule-change-target-fix = Put the target back, or add the decision of the council to decisions.toml.

rule-decision-before-plan-asks = A decision that changes the plan is not from before the plan.
rule-decision-before-plan-why = An older decision cannot be about this plan; mostly the year was mistyped.
rule-decision-before-plan-fix = Correct the date.

rule-decision-future-asks = A decision has been taken.
rule-decision-future-why = An intended decision does not allow anything yet.
rule-decision-future-fix = Fix the date, or add the decision later.

rule-decision-same-reference-asks = A decision has a reference of its own.
rule-decision-same-reference-why = With one reference for two decisions nobody can trace which paper changed what.
rule-decision-same-reference-fix = Give each decision a reference of its own.

rule-decision-unknown-change-asks = What a decision changes bears a name of the plan.
rule-decision-unknown-change-why = A slip in the name does not allow the change that was meant.
rule-decision-unknown-change-fix = Fix the name in ‘changes’.

rule-decision-wrong-body-asks = The council decides on priorities, goals and targets, the municipal executive (college van B&W) on actions and evaluations.
rule-decision-wrong-body-why = A decision of another body does not allow the change.
rule-decision-wrong-body-fix = Fix ‘body’, or take the name out of ‘changes’.

rule-evaluation-adoption-order-asks = An evaluation is adopted after the year and after its figures were known; the council takes note after that.
rule-evaluation-adoption-order-why = Otherwise it holds figures that the municipal executive (college van B&W) did not see.
rule-evaluation-adoption-order-fix = Correct one of the dates.

rule-evaluation-as-of-future-asks = The cut-off date of an evaluation has been.
rule-evaluation-as-of-future-why = Nobody knows what is known on a day to come.
rule-evaluation-as-of-future-fix = Fix the date.

rule-evaluation-document-asks = The paper as sent lies in the folder of the plan and is the file with the given checksum (SHA-256).
rule-evaluation-document-why = Only so can be seen later that the paper stayed the same.
rule-evaluation-document-fix = Fix the path or work out the checksum again.

rule-evaluation-missing-asks = Every year of an adopted plan that is over has an evaluation.
rule-evaluation-missing-why = The yearly evaluation is how the municipality accounts for the plan and adjusts it.
rule-evaluation-missing-fix = Begin it with ivp evaluate YEAR --start.

rule-evaluation-no-interpretation-asks = An adopted evaluation has an interpretation for every priority.
rule-evaluation-no-interpretation-why = Effect indicators do not tell all; the plan asks for a qualitative reading each year.
rule-evaluation-no-interpretation-fix = Fill in the interpretation, or set the evaluation back to ‘draft’.

rule-evaluation-no-reason-asks = An assessment of your own of a goal has a reason.
rule-evaluation-no-reason-why = It differs from what follows from actions and measurements; the reader may know why.
rule-evaluation-no-reason-fix = Fill in ‘reason’.

rule-evaluation-other-figure-asks = A number in the interpretation of an indicator belongs to that indicator: to its figures, its target or differences.
rule-evaluation-other-figure-why = A mistaken figure in the evaluation reaches the council, and is checked there.
rule-evaluation-other-figure-fix = Correct the number, or name the figure of the year too.

rule-evaluation-not-adopted-asks = An evaluation is adopted by 1 July of the year after.
rule-evaluation-not-adopted-why = A draft that stays put does not reach the council and adjusts nothing.
rule-evaluation-not-adopted-fix = Submit it to the municipal executive (college van B&W), then put status = "adopted" with ‘adopted’ at the top of the file.

rule-evaluation-outside-plan-asks = An evaluation is about a year of the plan.
rule-evaluation-outside-plan-why = Other years are shown nowhere.
rule-evaluation-outside-plan-fix = Fix the year in the name of the file.

rule-evaluation-previous-unanswered-asks = An adopted evaluation says what came of the adjustment announced in the one before.
rule-evaluation-previous-unanswered-why = The council was promised that adjustment and otherwise hears no more of it.
rule-evaluation-previous-unanswered-fix = Fill in ‘previous’ under the priority; one sentence is enough.

rule-evaluation-too-early-asks = An evaluation is adopted when the year is over.
rule-evaluation-too-early-why = Until then actions and measurements can change.
rule-evaluation-too-early-fix = Set the status to ‘draft’.

rule-evaluation-undated-asks = An adopted evaluation names its cut-off date.
rule-evaluation-undated-why = Figures are revised later. Without the date the evaluation cannot be made again.
rule-evaluation-undated-fix = Fill in ‘as_of’.

rule-evaluation-wrong-body-asks = The municipal executive (college van B&W) adopts the evaluation; the council takes note of it.
rule-evaluation-wrong-body-why = The evaluation is about the implementation, which is that of the municipal executive (college van B&W).
rule-evaluation-wrong-body-fix = Correct ‘body’ in ‘adopted’, and put the council in ‘noted’.

rule-file-empty-asks = A file of the plan is not empty.
rule-file-empty-why = An empty file is left behind when saving was broken off halfway. The figures that were in it are then gone, and the indicator seems not to have been measured.
rule-file-empty-fix = Put the file back as it was. If nothing belongs in it, remove it.

rule-file-encoding-asks = Every file of the plan is text with the encoding UTF-8.
rule-file-encoding-why = With another encoding, letters such as ë and é turn into strange characters, and a file of Word or Excel cannot be read as text at all.
rule-file-encoding-fix = Open the file in a text editor and save it again as UTF-8. In Notepad you choose the encoding under ‘Save as’.

rule-file-git-directory-asks = There is no git repository in the folder of the plan: no folder ‘.git’, no submodule, and no files such as HEAD beside objects and refs.
rule-file-git-directory-why = Git looks from the inside out. With a repository in the folder of the plan, the plan could be compared with a history that somebody made up.
rule-file-git-directory-fix = Take that repository out of the folder of the plan.

rule-file-hidden-character-asks = Texts have no invisible characters that reverse the direction of reading or steer a screen.
rule-file-hidden-character-why = With such characters a reader sees something else than what is there. Who reviews a change can then approve the wrong thing.
rule-file-hidden-character-fix = Delete the text at this place and type it again.

rule-file-link-asks = A link in the plan folder leads to a file in the same folder.
rule-file-link-why = Otherwise a part of the plan lies where it is neither kept nor checked, or the program reads a file that is not the plan's.
rule-file-link-fix = Put the file itself in the plan folder.

rule-file-misnamed-asks = A file of the plan bears the name under which it is read.
rule-file-misnamed-why = Figures in a file such as overlast.toml.txt, or in a folder Measurements with a capital, do not count. The indicator would then be judged without those figures.
rule-file-misnamed-fix = Give the file the name in the finding. If a file with that name is there already, move over what it lacks, and put this file outside the plan folder.

rule-file-missing-asks = The plan folder has a file plan.toml.
rule-file-missing-why = It holds the title, the municipality and the years of the plan. Without it there is no plan to report on.
rule-file-missing-fix = Name the right folder with ‘--plan’, or begin a new plan with ‘ivp init’.

rule-file-no-figures-asks = A file with measurements holds at least one figure.
rule-file-no-figures-why = A file that was saved halfway, or of which every line begins with #, does not count. The indicator then seems not to have been measured.
rule-file-no-figures-fix = Put the figures in the file, each under [[measurement]], or take the file away.

rule-file-no-priority-asks = A plan has at least one priority.
rule-file-no-priority-why = Goals and indicators belong to a priority. Without priorities there is nothing to follow.
rule-file-no-priority-fix = Make a file with ‘title’ and ‘ambition’ in the folder ‘priorities’.

rule-file-too-large-asks = A file of the plan is not larger than 16 MB.
rule-file-too-large-why = A hundred thousand measurements fit in it with ease. A larger file is probably something else, and would keep you waiting.
rule-file-too-large-fix = Put the file outside the plan folder.

rule-file-too-many-asks = The plan folder has at most 20,000 files, and folders lie at most eight levels deep.
rule-file-too-many-why = A plan needs two levels. More is a sign of a folder that is not the plan.
rule-file-too-many-fix = Check the folder that you name with ‘--plan’, and put what does not belong to the plan outside it.

rule-file-unread-asks = Every file in the plan folder belongs to a part of the plan.
rule-file-unread-why = A file with a wrong name or in a wrong place does not count, and nothing shows it.
rule-file-unread-fix = Give the file the name and the folder that belong to it, or put it outside the plan folder.

rule-file-unreadable-asks = Every file of the plan can be opened.
rule-file-unreadable-why = What cannot be opened cannot be checked, and is missing from every report.
rule-file-unreadable-fix = Close the program that keeps the file busy, or ask for permission to read it.

rule-goal-no-number-asks = A goal that promises something that recurs says how often: by an indicator with a number.
rule-goal-no-number-why = What happens ‘periodically’ or ‘regularly’ cannot be counted after four years. There is then no moment at which anybody notices that it does not happen.
rule-goal-no-number-fix = Add a performance indicator with a target such as {"{"} at_least = 4, per = "year" {"}"}, and say at ‘assumed’ that the plan itself names no number.

rule-followup-due-before-date-asks = When something is due lies after the day on which it was promised, asked or advised.
rule-followup-due-before-date-why = A term that had already passed is a typing error; otherwise ivp reports it as overdue.
rule-followup-due-before-date-fix = Correct ‘due’ or ‘date’.

rule-followup-future-asks = A commitment, motion or recommendation was made on a day that has been.
rule-followup-future-why = What is still to be made is an intention, not a commitment.
rule-followup-future-fix = Correct the date, or add it later.

rule-followup-no-evidence-asks = The evidence of a commitment, motion or recommendation is a file that is there, or a web address.
rule-followup-no-evidence-why = Whoever asks for it later must be able to find it.
rule-followup-no-evidence-fix = Put the file in the plan folder and give its path from that folder, or type the web address.

rule-followup-no-result-asks = What is done or has lapsed says what came of it.
rule-followup-no-result-why = Whoever asked for it wants to know what was done, or why it will not be.
rule-followup-no-result-fix = Fill in ‘result’; one sentence is enough.

rule-followup-overdue-asks = What was promised, asked or advised is settled in time.
rule-followup-overdue-why = The council remembers what was promised; a term that passes in silence costs trust.
rule-followup-overdue-fix = Set ‘state’ to done with a result, to lapsed with the reason, or change ‘due’ when a later date was agreed.

rule-goal-none-asks = Every priority has a goal.
rule-goal-none-why = With an ambition alone nothing can be said later of what was done and whether it succeeded.
rule-goal-none-fix = Add a goal with ivp add goal, and what you measure of it with ivp add indicator.

rule-goal-outcome-without-effect-asks = A goal that is a result (kind = "outcome") has an effect indicator.
rule-goal-outcome-without-effect-why = A result is judged by a figure and never by what was done. Without an effect indicator nobody can say whether it was reached.
rule-goal-outcome-without-effect-fix = Put ‘goal’ with the id of this goal with the effect indicator that measures the result, or add such an indicator.

rule-goal-unmeasured-asks = Every goal has an indicator or an action.
rule-goal-unmeasured-why = Without either, nothing shows whether anything comes of the goal, and the evaluation has nothing to say about it.
rule-goal-unmeasured-fix = Put an action in this year's implementation plan with ‘goal’ and the name of the goal, or add a performance indicator.

rule-id-duplicate-asks = An id belongs to one thing. Goals and indicators of a chapter do not share ids with each other.
rule-id-duplicate-why = With an id that is used twice, nobody can say which of the two is meant, and measurements can end up with the wrong one.
rule-id-duplicate-fix = Give one of the two another id, and adapt what refers to it.

rule-id-file-name-asks = The name of a file is the id of what it holds, or a year.
rule-id-file-name-why = By the name of the file the program knows to which priority, indicator or year its content belongs. A file with another name is not read.
rule-id-file-name-fix = Give the file a name of lower-case letters, digits and hyphens. Implementation plans and evaluations are named after their year: 2026.toml.

rule-id-form-asks = An id consists of lower-case letters, digits and hyphens, and has at most 64 characters.
rule-id-form-why = An id is also a file name and a word that you type. In this form it works the same on every computer.
rule-id-form-fix = Type the id without capitals, spaces and punctuation. The full text belongs in ‘title’.

rule-id-near-duplicate-asks = Ids of one kind differ by more than a hyphen or one letter.
rule-id-near-duplicate-why = Of two names that look alike, one is often a slip. Whoever types later chooses the wrong one.
rule-id-near-duplicate-fix = Keep one name, or make the difference clear.

rule-id-reserved-asks = The id of an indicator or a priority is not a name that Windows uses for devices; that of a priority is not a year or ‘monitor’ either.
rule-id-reserved-why = A file ‘con’ or ‘aux’ cannot exist on Windows. Four digits are a year, and ‘monitor’ is the other topics.
rule-id-reserved-fix = Choose a longer id, for example ‘aux-reports’ instead of ‘aux’.

rule-indicator-alert-outside-monitor-asks = An alert (‘alert’) is only for the other topics.
rule-indicator-alert-outside-monitor-why = An indicator of a priority is judged by a target. An alert would have no effect there.
rule-indicator-alert-outside-monitor-fix = Remove ‘alert’ and choose a target, or move the indicator to monitor.toml.

rule-indicator-baseline-broken-asks = A baseline can be calculated: from one source, on one side of a series break, and with a figure for each of its years.
rule-indicator-baseline-broken-why = Everything is compared with the baseline. If it is a mixture itself, no assessment of this indicator is right.
rule-indicator-baseline-broken-fix = Choose a period or years at ‘baseline’ that meet the conditions, or record the years that are missing.

rule-indicator-baseline-unmeasured-asks = There is a measurement of the period that was chosen as baseline.
rule-indicator-baseline-unmeasured-why = Without that figure there is nothing to compare with, and the indicator is not judged.
rule-indicator-baseline-unmeasured-fix = Record the measurement with ‘ivp record’, or choose a period at ‘baseline’ that has a figure.

rule-indicator-no-baseline-asks = An effect indicator of a priority has a baseline.
rule-indicator-no-baseline-why = The baseline says where the plan began. Without that choice, figures are compared with the first measurement that happens to be there.
rule-indicator-no-baseline-fix = Put the period of the measurement that you want to compare with at ‘baseline’, or the years whose mean counts: "2021/2023".

rule-indicator-no-figure-asks = A figure of an effect indicator of a priority is on record.
rule-indicator-no-figure-why = Without a figure there is no baseline to choose and no target to assess. Those are therefore asked for once there is one.
rule-indicator-no-figure-fix = Record a figure, one from before the plan too. If there is none, record the reason with --missing.

rule-indicator-no-goal-asks = A performance indicator names the goal that it measures.
rule-indicator-no-goal-why = A performance indicator shows whether a goal is carried out. Without a goal it counts nowhere.
rule-indicator-no-goal-fix = Put the id of a goal of the same chapter at ‘goal’.

rule-indicator-no-source-asks = An effect indicator names where its figures come from.
rule-indicator-no-source-why = Figures from different sources cannot be compared, and whoever asks for next year's figure must know where.
rule-indicator-no-source-fix = Put one or more sources at ‘sources’, the most important first.

rule-indicator-no-target-asks = An effect indicator of a priority has a target, unless a rise can be good or bad.
rule-indicator-no-target-why = Without a target one can only say what changed, and not whether that is enough.
rule-indicator-no-target-fix = Add ‘target’ with a value and a year. If the figure asks for an interpretation, choose direction = "interpret".

rule-indicator-peak-baseline-asks = The baseline is not the worst of four or more years.
rule-indicator-peak-baseline-why = After an outlier things improve by themselves, also when nothing is done. A fall from a peak proves nothing, and ivp never calls it certain.
rule-indicator-peak-baseline-fix = Take the mean of several years as the baseline.

rule-indicator-per-not-positive-asks = A rate (‘per’) is per a number above zero.
rule-indicator-per-not-positive-why = There is no such thing as a number per zero inhabitants.
rule-indicator-per-not-positive-fix = Type per how many inhabitants or homes the figure is: per = 1000

rule-indicator-per-without-rate-asks = Only a rate (unit = "rate") has ‘per’.
rule-indicator-per-without-rate-why = With another unit ‘per’ has no effect, and a reader can misunderstand the figure.
rule-indicator-per-without-rate-fix = Remove ‘per’, or choose unit = "rate".

rule-indicator-stable-without-band-asks = What should stay as it is (direction = "stable") has a target with limits: ‘within’.
rule-indicator-stable-without-band-why = No figure stays exactly the same. Only with limits can one say whether it did.
rule-indicator-stable-without-band-fix = Type how far the figure may lie from the baseline, for example within = "5%", or choose another direction.

rule-indicator-variation-asks = What says how the figures of an indicator vary (‘dispersion’, ‘design_effect’ and ‘sd’) fits the unit and is above zero.
rule-indicator-variation-why = These numbers decide whether a difference may be due to chance. With another unit they do nothing.
rule-indicator-variation-fix = Correct the number, or remove it: then the usual one holds.

rule-measurement-corrects-nothing-asks = A correction stands after the measurement that it replaces, with the same period, the same source and the same part.
rule-measurement-corrects-nothing-why = If there is nothing to replace, the period or the source was probably mistyped, and the wrong figure still counts.
rule-measurement-corrects-nothing-fix = Fix the period, the source or the part. If it is not a correction, remove ‘corrects’.

rule-measurement-duplicate-asks = A second measurement about the same period, from the same source and of the same part says why it corrects the first.
rule-measurement-duplicate-why = Otherwise nobody can say which of the two figures holds. An earlier figure is never overwritten: it stays and can be found again.
rule-measurement-duplicate-fix = Put ‘corrects’ with the reason with the second, or remove what is there twice.

rule-measurement-impossible-percentage-asks = A percentage of fewer than a hundred people is one that so many people can give.
rule-measurement-impossible-percentage-why = Of ten people it can be 30% or 40%, and not 33.3%. This catches a wrong number of respondents, or a percentage from another row. Weighted answers are left alone.
rule-measurement-impossible-percentage-fix = Correct the percentage or ‘n’. If the answers are weighted, give ‘design_effect’.

rule-measurement-jump-asks = A figure that is far from the one before it, or from the one that it corrects, has been checked.
rule-measurement-jump-why = This catches a zero too many or the wrong column: more than five times or less than a fifth of the previous comparable figure, or far outside the ordinary range. A correction is also compared with the figure that it replaces. A year that is less than its quarters together cannot be right either. Counts that are both below ‘small_count’ are left alone.
rule-measurement-jump-fix = If the figure is right, add ‘confirmed = true’ to the measurement; ‘ivp record … --yes’ does so by itself. If it is wrong, record a correction.

rule-measurement-no-evidence-asks = A file that is named as evidence of a figure is there.
rule-measurement-no-evidence-why = Whoever checks the figure a year later finds nothing otherwise.
rule-measurement-no-evidence-fix = Put the file in the plan folder, or name a web address or case number.

rule-measurement-no-respondents-asks = A figure from a survey is of at least one person who answered.
rule-measurement-no-respondents-why = Without answers there is no figure. A zero is usually there because the number was still to be filled in.
rule-measurement-no-respondents-fix = Type how many people answered. If nobody did, type instead of the figure: missing = "reason"

rule-measurement-no-source-asks = It is known from which source each measurement comes.
rule-measurement-no-source-why = Figures from different sources are not compared with each other. So a figure without a source can be compared with nothing.
rule-measurement-no-source-fix = Put ‘source’ at the top of the file or with the measurement itself. If the indicator names only one source, that one holds by itself.

rule-measurement-numerator-asks = A numerator and a denominator stand with a percentage or a rate; the denominator is above zero, and of a percentage the numerator is not larger than the denominator.
rule-measurement-numerator-why = The figure is calculated from the two. If they were exchanged or mistyped, the figure is wrong.
rule-measurement-numerator-fix = Put how many there were at ‘numerator’, and of how many at ‘denominator’.

rule-measurement-other-length-asks = A figure covers a period as long as the frequency of its indicator asks.
rule-measurement-other-length-why = A quarter cannot be compared with a year. A figure for a quarter in a yearly indicator does not count, and nobody notices. For a promise or norm shorter periods add up, so this does not apply there.
rule-measurement-other-length-fix = Record the figure for the whole period, or change ‘frequency’. If the figure belongs here all the same, add ‘confirmed = true’ to the measurement.

rule-measurement-overdue-asks = The measurement about the last period that has passed is recorded.
rule-measurement-overdue-why = A report with old figures looks up to date. How often a figure comes and how long that takes is given with the indicator (‘frequency’ and ‘lag_days’).
rule-measurement-overdue-fix = Record the figure with ‘ivp record’. If there will be none, record why with ‘--missing’; a figure that does not exist is never zero.

rule-measurement-overlap-asks = Measurements from one source are not about periods that overlap, such as a year and one of its quarters.
rule-measurement-overlap-why = Periods of different length are not compared and not added up. If they are mixed, it is not clear which figure is the latest.
rule-measurement-overlap-fix = Keep to one kind of period, or make an indicator of its own for the other kind.

rule-measurement-parts-asks = The parts of a breakdown together are the total that stands beside them.
rule-measurement-parts-why = Where they are not, one of the figures is wrong, or a case counts in two parts.
rule-measurement-parts-fix = Correct the figure that is wrong, or leave the total out: it then is the sum of the parts.

rule-measurement-recorded-asks = The day of recording (‘recorded’) is not after today, not before its period began, and for a correction not before the day of the figure that it replaces.
rule-measurement-recorded-why = Of two figures about one period, the one recorded last counts. With a wrong day the wrong figure counts.
rule-measurement-recorded-fix = Fix the day. ‘ivp record’ fills it in by itself.

rule-measurement-replaces-asks = Where a correction names the figure that it replaces (‘replaces’), that is true.
rule-measurement-replaces-why = Two people can correct one figure on the same day. ‘replaces’ shows which correction follows which; if it is not true, the wrong figure may count.
rule-measurement-replaces-fix = Type the value of the figure that is replaced, or remove ‘replaces’.

rule-measurement-rival-corrections-asks = Two corrections do not both say that they replace the same figure.
rule-measurement-rival-corrections-why = When two people correct one figure without knowing of each other, the correction that was recorded last would hold by chance.
rule-measurement-rival-corrections-fix = Choose which one holds. Let that correction replace the other (‘replaces’), or record a third below both.

rule-measurement-sample-asks = The number of respondents (‘n’) belongs to a percentage or a grade.
rule-measurement-sample-why = The margin is calculated from the number of respondents. A number that was counted has no such margin.
rule-measurement-sample-fix = Remove ‘n’, or put the number in ‘note’.

rule-measurement-two-figures-asks = A measurement has one outcome: a value, a numerator with a denominator, or the reason why there is no figure.
rule-measurement-two-figures-why = With more than one outcome nobody can say which holds. A figure that does not exist is something else than zero.
rule-measurement-two-figures-fix = Keep one of the three and remove the rest.

rule-measurement-uncounted-asks = A figure counts for the target: with a promise or norm it falls within one period, and where the target holds for each part, it says of which one it is.
rule-measurement-uncounted-why = Of four times in a year it cannot be said whether it was once in each quarter. The figure therefore does not count.
rule-measurement-uncounted-fix = Record what was done for each period and each part, or choose the longer period for the promise.

rule-measurement-unit-asks = A figure fits the unit of its indicator: a count is whole, a percentage lies between 0 and 100, a grade between 1 and 10.
rule-measurement-unit-why = A figure that cannot exist is mostly a typing error or a shifted decimal point, and makes every assessment unreliable.
rule-measurement-unit-fix = Fix the figure. If the unit does not fit, choose another ‘unit’ for the indicator.

rule-measurement-variation-asks = What a measurement says of its own margin (‘sd’, ‘design_effect’, ‘low’ and ‘high’) fits the unit and the figure.
rule-measurement-variation-why = These numbers decide whether a difference may be due to chance. With an impossible number that assessment is wrong.
rule-measurement-variation-fix = Copy the publisher's numbers, or remove them.

rule-period-form-asks = A period is a year, half-year, quarter, month, day or school year, in the form that the plan knows.
rule-period-form-why = The period decides what a figure is compared with and when the next one comes.
rule-period-form-fix = Type "2025", "2025-H1", "2025-Q1", "2025-03", "2025-03-12" or "2024/25".

rule-period-future-asks = A measurement is about a period that has begun.
rule-period-future-why = There is no figure about a period that has yet to begin. Mostly the year was mistyped.
rule-period-future-fix = Fix the period. What you want to reach in the future belongs in the target (‘target’).

rule-period-over-four-years-asks = A plan lasts at most four years and is not older than that.
rule-period-over-four-years-why = The council sets the goals for safety at least once every four years (Politiewet 2012, article 38b).
rule-period-over-four-years-fix = Put new goals before the council in time, and begin a new plan with them.

rule-period-unfinished-asks = A measurement is about a period that is over. For a cadence promise the period may still run.
rule-period-unfinished-why = A figure about a part of a year looks lower than that of a whole year. So it does not count in the assessment yet.
rule-period-unfinished-fix = When it is over, record the figure about the whole period, as a correction of this one.

rule-privacy-birth-date-asks = No text holds a date of birth. This check cannot find everything.
rule-privacy-birth-date-why = A date of birth makes somebody recognisable; the plan is public.
rule-privacy-birth-date-fix = Remove the date.

rule-privacy-citizen-number-asks = No text holds a citizen service number. This check cannot find everything.
rule-privacy-citizen-number-why = The plan is public, and git keeps what was deleted.
rule-privacy-citizen-number-fix = Take the number out and tell the privacy officer.

rule-privacy-email-asks = No text holds an e-mail address. This check cannot find everything.
rule-privacy-email-why = A lead is a function or organisation and no person; the plan is public.
rule-privacy-email-fix = Name the function or the organisation.

rule-privacy-licence-plate-asks = No text holds the number plate of a vehicle. This check cannot find everything.
rule-privacy-licence-plate-why = A number plate leads to a person; the plan is public.
rule-privacy-licence-plate-fix = Remove the number plate.

rule-privacy-phone-asks = No text holds a telephone number. This check cannot find everything.
rule-privacy-phone-why = A lead is a function or organisation and no person; the plan is public.
rule-privacy-phone-fix = Name the function or the organisation.

rule-reference-no-indicator-asks = A file with measurements belongs to an indicator: measurements/chapter/indicator.toml.
rule-reference-no-indicator-why = The name of the file shows which indicator it is about. Without an indicator the measurements count nowhere.
rule-reference-no-indicator-fix = Give the file the name of an indicator that there is, or add the indicator to its chapter.

rule-reference-other-municipality-asks = The code of the municipality belongs to its name.
rule-reference-other-municipality-why = By the code ivp finds your own figures in the tables that you read in; with the code of another, the figures of another come into the plan.
rule-reference-other-municipality-fix = Give the municipality its own code of Statistics Netherlands, or take the code away.
rule-reference-same-name-asks = Two partners, sources or programmes are not called the same.
rule-reference-same-name-why = Whoever chooses sees no difference, and figures of one source fall apart into two series.
rule-reference-same-name-fix = Keep one, or give them names that can be told apart.

rule-reference-unknown-asks = What an id names is there: goal, pillar, source, partner, programme, decision, priority or indicator.
rule-reference-unknown-why = A reference to something that does not exist is mostly a typing error. The figure or the action then does not count where you expect it.
rule-reference-unknown-fix = Fix the id, or add what it refers to. Without sources.toml or partners.toml the ids of sources and partners are free.

rule-reference-unknown-part-asks = A part given with a measurement or a target is a part of the breakdown (‘breakdown’).
rule-reference-unknown-part-why = A part that is mistyped does not count in the total.
rule-reference-unknown-part-fix = Fix the name, or add the part at ‘parts’.

rule-reference-unused-asks = A source gives figures, and a programme pays for an action.
rule-reference-unused-why = What is used nowhere is forgotten or meant for something else.
rule-reference-unused-fix = Name the source with an indicator or the programme with an action, or remove what is no longer needed.

rule-report-as-of-future-asks = The cut-off date of an interim report is a day that has been.
rule-report-as-of-future-why = Figures of later cannot be in it.
rule-report-as-of-future-fix = Correct ‘as_of’, or remove the line: without one, today counts.

rule-report-outside-plan-asks = An interim report is about a part of a year of the plan.
rule-report-outside-plan-why = Other years are shown nowhere.
rule-report-outside-plan-fix = Correct the period in the name of the file.

rule-schema-check-setting-asks = Under [check] stand rules that exist, and no error is lowered.
rule-schema-check-setting-why = A mistyped rule would do nothing. And what is an error makes a report unreliable, also when nobody sees it any more.
rule-schema-check-setting-fix = Choose a check from ‘ivp explain’. Warnings you can switch off ("off") or make errors ("error").

rule-schema-empty-text-asks = A text is not empty.
rule-schema-empty-text-why = An empty text seems filled in, but says nothing.
rule-schema-empty-text-fix = Fill in the text, or remove the line.

rule-schema-inline-records-asks = Goals, indicators and measurements each stand in a block of their own, with a heading between double brackets.
rule-schema-inline-records-why = So ‘ivp record’ can add a measurement without changing anything else, and the history shows what was added.
rule-schema-inline-records-fix = Make a block of each part of the list: a heading [[measurement]] with the fields below it.

rule-schema-missing-key-asks = What a block must have is in it.
rule-schema-missing-key-why = Without that field the block cannot be used. Everything that is optional may be left out.
rule-schema-missing-key-fix = Add the field; the check shows what the line looks like.

rule-schema-odd-number-asks = A number is written plainly: digits, with a point for the decimals.
rule-schema-odd-number-why = ‘inf’, ‘nan’ and numbers with an underscore are allowed in this kind of file, but nobody means a figure by them.
rule-schema-odd-number-fix = Type the number with digits only. If there is no figure, type: missing = "reason"

rule-schema-population-asks = A place has one number of inhabitants in a period, and it is not zero.
rule-schema-population-why = Figures per 1,000 inhabitants are calculated with this number.
rule-schema-population-fix = Keep one number for each place and period.

rule-schema-thresholds-asks = The thresholds of the assessment fit together: ‘at_risk’ lies above 0, and ‘on_track’ is not below it and at most 1.
rule-schema-thresholds-why = Otherwise an indicator can be on track and off track at once.
rule-schema-thresholds-fix = Use the usual thresholds: on_track = 0.95, at_risk = 0.60, small_count = 20 and dispersion = 2.0.

rule-schema-two-readings-asks = A number can be read in one way only: a point comes before decimals only, and then not before exactly three.
rule-schema-two-readings-why = In a plan file 16.800 is the number 16.8; whoever types it often means sixteen thousand eight hundred. An amount or a count does not show the mistake, and the plan is judged by it.
rule-schema-two-readings-fix = Type 16800 without a point, or 16.8 if that is what you mean.

rule-schema-unknown-key-asks = A field has a name that the plan knows.
rule-schema-unknown-key-why = A mistyped field would be passed over in silence, and a target or a source would be missing.
rule-schema-unknown-key-fix = Fix the name of the field. A remark for yourself starts with a hash sign (#).

rule-schema-unknown-value-asks = Where one chooses from fixed words, one of those words is used.
rule-schema-unknown-value-why = Only then does the program know how to calculate and to assess.
rule-schema-unknown-value-fix = Choose one of the words that the check names.

rule-schema-wrong-type-asks = A value is of the kind that the field asks for: a text, number, date, list, or yes or no.
rule-schema-wrong-type-why = A number between quotation marks cannot be calculated with, and a period without them is an ordinary number.
rule-schema-wrong-type-fix = Put quotation marks around a text and a period, and not around a number, a date, ‘true’ or ‘false’.

rule-schema-years-reversed-asks = The first year of the plan does not lie after the last.
rule-schema-years-reversed-why = The years decide which targets, actions and evaluations belong to the plan.
rule-schema-years-reversed-fix = Put the first year at ‘first_year’ and the last at ‘last_year’.

rule-silence-no-reason-asks = Whoever switches a check off in one place says why.
rule-silence-no-reason-why = Somebody else must be able to weigh the reason.
rule-silence-no-reason-fix = Type the reason after the check: # ivp: allow group/rule — reason

rule-silence-not-allowed-asks = Errors and checks of changes are not switched off.
rule-silence-not-allowed-why = What is an error makes a report unreliable, also when nobody sees it any more.
rule-silence-not-allowed-fix = Fix what the check finds.

rule-silence-unknown-rule-asks = Whoever switches off a check names one that exists.
rule-silence-unknown-rule-why = A slip switches nothing off.
rule-silence-unknown-rule-fix = Fix the name; ‘ivp explain’ shows all checks.

rule-silence-unused-asks = A check is switched off only where it reports something.
rule-silence-unused-why = A needless exception hides something new later.
rule-silence-unused-fix = Remove ‘ivp: allow …’.

rule-syntax-backslash-asks = A text between double quotation marks has a backslash only where it means something.
rule-syntax-backslash-why = There the backslash starts a special character, such as \n for a new line. A path of Windows is misread because of it.
rule-syntax-backslash-fix = Put the text between single quotation marks, or type the backslash twice.

rule-syntax-conflict-markers-asks = Two versions of a file have been joined.
rule-syntax-conflict-markers-why = When two people change one file, git puts both versions side by side, between the marks <<<<<<< and >>>>>>>. Removing one of the two can delete a colleague's figure. As long as the marks are there, nothing in the file is used.
rule-syntax-conflict-markers-fix = Type ivp merge --resolve with the name of the file. What either version added is then in; where they contradict each other, you read what to choose from.

rule-syntax-date-asks = A date exists and is written as year, month and day: 2026-11-23.
rule-syntax-date-why = Of 3-4-2026 nobody can say what is the day and what the month.
rule-syntax-date-fix = Type four digits for the year and two for month and day, with hyphens between and without quotation marks.

rule-syntax-decimal-comma-asks = A number in a file has a decimal point.
rule-syntax-decimal-comma-why = In these files the comma separates the parts of a list. On the screen and in documents numbers follow the language.
rule-syntax-decimal-comma-fix = Type a point: 7.3. With ‘ivp record’ you may use either.

rule-syntax-duplicate-key-asks = A field is given once in its block.
rule-syntax-duplicate-key-why = If it is given twice, nobody can say which value holds. Often a heading between two blocks is missing.
rule-syntax-duplicate-key-fix = Remove one of the two, or put the heading above the second block.

rule-syntax-no-value-asks = A line has a field, an equals sign and a value.
rule-syntax-no-value-why = A line that lacks one of the three can mean anything.
rule-syntax-no-value-fix = Finish the line, or remove it. Put a hash sign (#) before a remark.

rule-syntax-other-asks = Every line can be read.
rule-syntax-other-why = A figure from a line that cannot be read would be an invented figure. So such a line is not used.
rule-syntax-other-fix = Compare the line with the others in the file. Look at quotation marks, commas and brackets.

rule-syntax-unclosed-asks = What is opened is closed: quotation marks, a list and a group of fields.
rule-syntax-unclosed-why = Without the closing mark nobody can say where the text or the list ends, and what follows disappears.
rule-syntax-unclosed-fix = Put the closing mark where the text or the list ends.

rule-syntax-unquoted-asks = A text is between quotation marks.
rule-syntax-unquoted-why = Without quotation marks a word cannot be told from a number or from yes and no.
rule-syntax-unquoted-fix = Put quotation marks around the text. Yes and no are ‘true’ and ‘false’, without quotation marks.

rule-target-already-met-asks = A target was not met yet when the plan began.
rule-target-already-met-why = Whoever asks for what is there already cannot show that the plan did anything.
rule-target-already-met-fix = Choose a target that goes further than the last figure from before the plan, or a band within which the figure stays.

rule-target-before-baseline-asks = The year of a target lies after that of the baseline.
rule-target-before-baseline-why = The expected value lies on the line from the baseline to the target. That line goes forward in time.
rule-target-before-baseline-fix = Correct the year of the target, or the period of the baseline.

rule-target-beyond-plan-asks = The year of a target is a year of the plan.
rule-target-beyond-plan-why = A target after the end of the plan is never assessed in this plan.
rule-target-beyond-plan-fix = Choose a year of the plan. If the aim lies further away, choose what is to be achieved at the end of the plan.

rule-target-form-asks = A target has one form: a value, a change, limits, at least or at most so often in each period, or better than elsewhere.
rule-target-form-why = Each form is assessed differently. With two forms at once there can be two assessments.
rule-target-form-fix = Choose ‘value’, ‘change’, ‘within’, ‘at_least’, ‘at_most’ or ‘better_than’, with the fields that belong to it.

rule-target-interim-order-asks = Interim values are in the order of their years, and before the year of the target. Norms that change by the year (‘steps’) are in order too.
rule-target-interim-order-why = The expected value lies on the line from the baseline through the interim values to the target. That line goes forward in time.
rule-target-interim-order-fix = Put the interim values in order, and choose years before ‘by’ of the target.

rule-target-needs-baseline-asks = A change or limits (‘change’ or ‘within’) need a chosen baseline.
rule-target-needs-baseline-why = Ten percent less is a number only when it is settled of what.
rule-target-needs-baseline-fix = Put the period of the baseline at ‘baseline’, or choose a fixed target with ‘value’.

rule-target-no-year-asks = A target names the year in which it is to be achieved.
rule-target-no-year-why = Without a year nobody can say whether a figure is on track.
rule-target-no-year-fix = Add ‘by’, for example the last year of the plan.

rule-target-not-detectable-asks = The target is far enough from the baseline to establish whether it is achieved, by the method that will assess it.
rule-target-not-detectable-why = In a small sample or with a small count chance alone can move the figure as far as the target lies from the baseline. Then nobody can say whether the goal was reached. Calculated at 95% confidence, 80% power.
rule-target-not-detectable-fix = Survey more residents, pool rounds, or choose a target further from the baseline. Where the baseline itself is too small, only a new one helps. ivp show names the number that is needed.

rule-target-on-interpret-asks = An indicator that asks for an interpretation (direction = "interpret") has no target.
rule-target-on-interpret-why = If a rise can be good or bad, the figure is never called better or worse. The target then has no effect.
rule-target-on-interpret-fix = Remove the target, or choose a direction.

rule-target-value-asks = A target fits the unit of its indicator.
rule-target-value-why = A value that cannot exist cannot be achieved either.
rule-target-value-fix = Fix the target. If the unit does not fit, choose another ‘unit’.

rule-target-wrong-side-asks = A target lies on the right side of the baseline.
rule-target-wrong-side-why = A target that is worse than the beginning is mostly a typing error, or the direction of the indicator is wrong.
rule-target-wrong-side-fix = Check the target, the baseline and ‘direction’. If the figure should not change much, choose direction = "stable" with ‘within’.

rule-text-garbled-asks = No text has misread letters, such as Ã« for ë.
rule-text-garbled-why = They end up like that in the evaluation and on the public page.
rule-text-garbled-fix = Type the word again.

rule-text-markup-asks = A text holds no markup of a web page.
rule-text-markup-why = Markup is never carried out and so shown as it is.
rule-text-markup-fix = Take the markup out.

rule-text-one-line-asks = A title, a name or a reference is one line.
rule-text-one-line-why = A title with a line break in it can draw a line of its own in a report, as if the program said it. That is why it is shown on one line.
rule-text-one-line-fix = Type the text on one line. An explanation of several lines fits ‘text’, ‘note’ or ‘introduction’.

rule-text-placeholder-asks = No text has places that are still to be filled in.
rule-text-placeholder-why = Else such places end up in the evaluation and on the public page.
rule-text-placeholder-fix = Complete the text.
