### ivp check

check-error = error
check-warning = warning
check-help = help
check-more =
    { $count ->
        [one] The same goes for one more place:
       *[other] The same goes for { $count } more places:
    }
finding-counted =
    { $count ->
        [one] The same was found in one more place: here
       *[other] The same was found in { $count } more places, the first one here: counted and not shown one by one
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
explain-absent = (there is nothing here)
usage-too-many = What do you mean by ‘{ $text }’?
unusual-below-its-parts = “{ $indicator }”: { $now } for { $period } is less than what is already recorded for parts of it: { $sum } together ({ $from } to { $to })
unusual-far = ‘{ $indicator }’: { $now } for { $period-text } is far outside the ordinary range ({ $low } to { $high })
unusual-fifth = ‘{ $indicator }’: { $now } for { $period-text } is less than a fifth of { $was } ({ $since })
unusual-five-times = ‘{ $indicator }’: { $now } for { $period-text } is more than five times { $was } ({ $since })
unusual-other-per = ‘{ $indicator }’: { $now } for { $period-text } is { $zeros ->
    [one] a zero
   *[other] two zeros
} away from { $was } ({ $since }). This indicator counts per { $per }; is this a figure per { $seems }?
unusual-shorter = ‘{ $indicator }’: { $period-text } is shorter than { $asked }, the period for which this indicator is measured
unusual-sign = ‘{ $indicator }’: { $now } for { $period-text } has another sign than { $was } ({ $since }): one is above zero, the other below
length-month = a month
length-quarter = a quarter
length-half-year = half a year
length-year = a year
rec-doubt =
    Is this right?
    { $doubts }
rec-doubt-ask = Record it? Type yes or no
rec-doubt-help = If it is right, type the same command again with --yes. The file will say that this was asked. If it is wrong, type the right figure.
rec-doubt-no = Nothing was recorded.
explain-asks = What the check asks
explain-why = Why
explain-fix = How to fix it
explain-wrong = Wrong
explain-right = Right

help-check-allow = Ignore this check or group in this run (warnings only).
help-value-allow = CHECK
check-allow-error = ‘{ $name }’ reports errors or changes and cannot be lowered
check-allow-error-help = Fix what the check finds. With --skip you hide the finding; the outcome stays the same.
check-nothing-new = Nothing new was found since the version compared with.
check-known = This was there already:
check-before =
    { $count ->
        [one] 1 warning was there before this edit.
       *[other] { $count } warnings were there before this edit.
    }
check-silenced =
    { $count ->
        [one] 1 finding is silenced on its line (‘ivp: allow’).
       *[other] { $count } findings are silenced on their lines (‘ivp: allow’).
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
    [one] And one more finding; ‘ivp check’ shows them all.
   *[other] And { $count } more findings; ‘ivp check’ shows them all.
}
summary-failed = The summary could not be written; the findings are above.

help-check-fix = Fix what ivp can fix by itself: slips in fields and names, notation and layout.
help-check-dry-run = With --fix: only show what would change.
fix-nothing = There is nothing that ivp can fix by itself.
fix-done =
    { $count ->
        [one] { $file }: 1 place fixed
       *[other] { $file }: { $count } places fixed
    }
fix-line = { "  " }line { $line }: { $was } → { $now }
fix-dry-run = Nothing changed. Type the command without --dry-run to fix this.
check-fixable =
    { $count ->
        [one] ivp can fix 1 finding by itself. Type: ivp check --fix
       *[other] ivp can fix { $count } findings by itself. Type: ivp check --fix
    }
