### followup: what the rules ask, why, what to do then, and what a finding says

followup-overdue = The { $kind } ‘{ $text }’ should have been answered by { $due-text }

rule-followup-due-before-date-asks = When something is due lies after the day on which it was promised, asked or advised.
rule-followup-due-before-date-why = A term that had already passed is a typing error; otherwise ivp reports it as overdue.
rule-followup-due-before-date-fix = Correct ‘due’ or ‘date’.
followup-due-before-date = ‘{ $text }’ was due { $due-when }, before it existed ({ $date })
followup-date-here = the date is here
followup-due-before-date-help = Correct ‘due’ or ‘date’.

rule-followup-future-asks = A commitment, motion or recommendation was made on a day that has been.
rule-followup-future-why = What is still to be made is an intention, not a commitment.
rule-followup-future-fix = Correct the date, or add it later.
followup-future = ‘{ $text }’: { $date } is in the future
followup-future-help = Correct the date, or add it when the time has come.

rule-followup-no-evidence-asks = The evidence of a commitment, motion or recommendation is a file that is there, or a web address.
rule-followup-no-evidence-why = Whoever asks for it later must be able to find it.
rule-followup-no-evidence-fix = Put the file in the plan folder and give its path from that folder, or type the web address.
followup-no-evidence = The evidence ‘{ $path }’ is neither a file in the plan folder nor a web address
followup-no-evidence-help = Put the file in the plan folder and give its path from that folder, or type the web address, which begins with https://.

rule-followup-no-result-asks = What is done or has lapsed says what came of it.
rule-followup-no-result-why = Whoever asked for it wants to know what was done, or why it will not be.
rule-followup-no-result-fix = Fill in ‘result’; one sentence is enough.
followup-no-result = ‘{ $text }’ is done, but it does not say what came of it
followup-no-result-lapsed = ‘{ $text }’ has lapsed without a reason
followup-no-result-help = Type: ivp followup set { $name } --result "…"

rule-followup-overdue-asks = What was promised, asked or advised is settled in time.
rule-followup-overdue-why = The council remembers what was promised; a term that passes in silence costs trust.
rule-followup-overdue-fix = Set ‘state’ to done with a result, to lapsed with the reason, or change ‘due’ when a later date was agreed.
followup-overdue-help = Type: ivp followup set { $name } --state done --result "…". Was a later date agreed? Then type: ivp followup set { $name } --due PERIOD
