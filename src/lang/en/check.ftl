### ivp check

check-error = error
check-warning = warning
check-help = help
check-more =
    { $count ->
        [one] The same holds for 1 more:
       *[other] The same holds for { $count } more:
    }
check-closing =
    { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
check-hidden =
    Not shown because of --only or --skip: { $errors ->
        [0] no errors
        [one] 1 error
       *[other] { $errors } errors
    } and { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
explain-absent = (these lines are not there)
usage-too-many = "{ $text }" is too much, or an option before it is missing
unusual-below-its-parts = “{ $indicator }”: { $now } for { $period } is less than what is already recorded for parts of it: { $sum } together ({ $from } to { $to })
unusual-far = “{ $indicator }”: { $now } for { $period } is far outside the ordinary range ({ $low } to { $high })
unusual-fifth = “{ $indicator }”: { $now } for { $period } is less than a fifth of { $was } ({ $since })
unusual-five-times = “{ $indicator }”: { $now } for { $period } is more than five times { $was } ({ $since })
unusual-shorter = “{ $indicator }”: { $period } is shorter than { $asked }, the period for which this indicator is measured
length-month = a month
length-quarter = a quarter
length-half-year = half a year
length-year = a year
rec-doubt =
    Is this right?
    { $doubts }
rec-doubt-ask = Record it? [y/N]
rec-doubt-help = If it is right, type the same command again with --yes. The file will say that this was asked. If it is wrong, type the right figure.
rec-doubt-no = Nothing was recorded.
explain-asks = What the rule asks
explain-why = Why
explain-mend = How to mend it
explain-wrong = Wrong
explain-right = Right

help-check-allow = Pass over this rule or group in this run (warnings only)
help-value-allow = RULE
check-allow-error = "{ $name }" reports errors or changes and cannot be lowered
check-allow-error-help = Solve what the check finds. With --skip you hide the finding; the outcome stays the same.
check-silenced =
    { $count ->
        [one] 1 finding is silenced on its line ("ivp: allow").
       *[other] { $count } findings are silenced on their line ("ivp: allow").
    }
check-switched-off =
    { $count ->
        [one] 1 finding is switched off in plan.toml, under [check].
       *[other] { $count } findings are switched off in plan.toml, under [check].
    }

summary-title = Check of the safety plan
summary-severity = Severity
summary-where = Where
summary-what = What
summary-more = { $count ->
    [one] And 1 finding more; "ivp check" shows them all.
   *[other] And { $count } findings more; "ivp check" shows them all.
}
summary-failed = The summary could not be written; the findings stand above.

help-check-fix = Mend what can be right in one way only: slips in keys and names, notation, layout
help-check-dry-run = With --fix: only show what would change
fix-nothing = There is nothing that can be right in one way only.
fix-done =
    { $count ->
        [one] { $file }: 1 place mended
       *[other] { $file }: { $count } places mended
    }
fix-slip = { "  " }line { $line }: { $was } → { $now }
fix-dry-run = Nothing changed. Type it without --dry-run to mend this.
check-mendable =
    { $count ->
        [one] ivp can mend 1 finding by itself. Type: ivp check --fix
       *[other] ivp can mend { $count } findings by itself. Type: ivp check --fix
    }
