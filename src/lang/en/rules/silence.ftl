### silence: what the rules ask, why, what to do then, and what a finding says

silence-no-reason = A check is switched off here without a reason
silence-no-reason-help = Type the reason after it: # ivp: allow { $rules } — reason
silence-unused = The check ‘{ $rule }’ reports nothing here; it need not be switched off
silence-unused-help = Remove ‘ivp: allow …’.
silence-unused-help-one = Remove { $rule } after ‘ivp: allow’.
silence-unknown-rule = There is no check ‘{ $rule }’
silence-unknown-rule-help = ‘ivp explain’ shows which checks there are.
silence-not-allowed = The check ‘{ $rule }’ cannot be switched off
silence-not-allowed-help = Remove ‘ivp: allow …’ and fix what the check finds.

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
