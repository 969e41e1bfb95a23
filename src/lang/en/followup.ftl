### ivp followup

help-followup = What the council or others were promised: commitments, motions, recommendations and adjustments.
help-followup-usage = ivp followup COMMAND [options]
help-followup-more = About one command: ivp followup add --help
help-followup-list = What is open and what was settled; what is late comes first.
help-followup-list-usage = ivp followup list [options]
help-followup-list-open = Only what is still open.
help-followup-list-format = The form of the list.
help-followup-add = Record a commitment, motion or recommendation.
help-followup-add-usage = ivp followup add NAME --kind KIND --text TEXT --body BODY --due PERIOD [options]
help-followup-add-more =
    Example:
        ivp followup add motie-verlichting --kind motion --text "More light in the park"
            --body council --due 2026-Q4 --priority jeugd --reference "M 2026-12"
    What an adopted evaluation says under ‘adjustment’ is listed by itself.
help-followup-add-id = A short name, for example motie-verlichting.
help-followup-add-kind = The kind: commitment, motion, recommendation or adjustment.
help-followup-add-text = What was promised, asked or advised.
help-followup-add-date = The day of that; without this option today.
help-followup-add-body = To whom: council, college or mayor.
help-followup-add-due = The period by which it is due.
help-followup-add-lead = The lead.
help-followup-add-reference = The number of the motion or letter.
help-followup-add-goal = The goal it is about.
help-followup-add-indicator = The indicator it is about.
help-followup-add-priority = The priority it is about.
help-followup-add-dry-run = Show what would happen, and write nothing.
help-followup-add-commit = Then commit the file in git.
help-followup-set = Update one: done, lapsed, the result or a later date.
help-followup-set-usage = ivp followup set NAME [options]
help-followup-set-more =
    Examples:
        ivp followup set motie-verlichting --state done --result "Eight more lights"
        ivp followup set motie-verlichting --due 2027-Q1
help-followup-set-id = The name, as ivp followup list gives it.
help-followup-set-kind = The kind: commitment, motion, recommendation or adjustment.
help-followup-set-text = What was promised, asked or advised.
help-followup-set-date = The day of that.
help-followup-set-body = To whom: council, college or mayor.
help-followup-set-due = The period by which it is due.
help-followup-set-lead = The lead.
help-followup-set-reference = The number of the motion or letter.
help-followup-set-goal = The goal it is about.
help-followup-set-indicator = The indicator it is about.
help-followup-set-priority = The priority it is about.
help-followup-set-state = The state: open, done or lapsed.
help-followup-set-result = What came of it.
help-followup-set-evidence = The file in the plan folder, or the web address, that shows it.
help-followup-set-clear = Empty what this option fills, for example --clear lead; may be given more than once.
help-followup-set-dry-run = Show what would happen, and write nothing.
help-followup-set-commit = Then commit the file in git.
help-value-date = DATE
help-value-body = BODY
help-value-due = PERIOD
help-value-reference = REFERENCE
help-value-priority = NAME
fol-head = Commitments, motions and recommendations · { $plan } · { $date }
fol-late = Overdue ({ $count })
fol-open = Open ({ $count })
fol-settled = Done or lapsed ({ $count })
fol-what = { $kind } ‘{ $text }’
fol-to-on = to: { $body }, { $date }
fol-to = to: { $body }
fol-of-evaluation = from the { $year } evaluation
fol-reference = reference { $reference }
fol-lead = lead: { $lead }
fol-about = about: { $about }
fol-stands-late = should have been settled by { $due-text }
fol-stands-unanswered = the { $year } evaluation does not say what came of it
fol-stands-open = by { $due-text }
fol-stands-settled = { $state }: { $result }
fol-in-draft = outcome in draft ({ $year } evaluation)
fol-stands-bare = { $state }, without a word on what came of it
fol-evidence = evidence: { $evidence }
fol-incomplete = The plan has errors: follow-ups may be missing. See below or type: ivp check
fol-column-kind = Kind
fol-column-what = What
fol-column-origin = Origin
fol-column-standing = State
fol-none = No commitments, motions or recommendations are on record yet. Start with: ivp followup add NAME --kind KIND --text TEXT --body BODY --due PERIOD
fol-none-open = Nothing is open.
fol-written = Recorded: { $kind } ‘{ $text }’ ({ $name }), in { $path }, line { $line }:
fol-would-write = Would be recorded: { $kind } ‘{ $text }’ ({ $name }), in { $path }, line { $line }:
fol-unchanged = Nothing to change: { $kind } ‘{ $text }’ ({ $name }) already reads so in { $path }, line { $line }.
fol-next-open = Open until { $due-text }; until then ivp due shows it. Once settled, type: ivp followup set { $name } --state done --result "…"
fol-next-late = Should have been settled by { $due-text }. Once settled, type: ivp followup set { $name } --state done --result "…"
fol-next-settled = Goes into the { $year } evaluation. Report it to: { $body }.
fol-next-settled-council = Goes into the { $year } evaluation. Tell the council as well.
fol-commit-added = Follow-up recorded: { $name }
fol-commit-changed = Follow-up updated: { $name }
fol-written-not-committed = It is in { $path }, but was not committed in git. { $why }
fol-name = ‘{ $name }’ is no short name
fol-name-help = Type a short name of small letters, digits and hyphens, for example motie-verlichting.
fol-kind-help = Type the kind: --kind commitment, motion, recommendation or adjustment.
fol-text-help = Type what was promised, asked or advised: --text "…".
fol-body-help = Type to whom: --body council, college or mayor.
fol-due-help = Type by when: --due 2026-Q4.
fol-day-help = Type a day, for example --date { $day }.
fol-nothing-asked-help = For example: --state done --result "…", or --due 2027-Q1
fol-unknown = There is no follow-up ‘{ $name }’
fol-unknown-none-help = Record a new one with: ivp followup add { $name } --kind KIND --text TEXT --body BODY --due PERIOD
fol-is-adjustment = ‘{ $name }’ is an adjustment from the { $year } evaluation; what came of it stands in the evaluation of the year after
fol-is-adjustment-help = In { $file }, fill in under [priority.{ $priority }]: previous = "…"
fol-is-adjustment-start-help = Type ivp evaluate { $next } --start. Then, in { $file }, fill in under [priority.{ $priority }]: previous = "…"
fol-already-there = ‘{ $name }’ exists already (line { $line } of followups.toml)
fol-already-there-help = Choose another name, or update it with ivp followup set { $name }
fol-inline = Nothing recorded: in followups.toml everything is a list between brackets
fol-inline-help = Put each under a header [[followup]]
fol-file-has-errors = Nothing recorded: followups.toml has errors. Correct those first.
fol-refused = Nothing recorded: with this change the plan would be invalid
