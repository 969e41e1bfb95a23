### Wrong use

usage-unknown-option = There is no option ‘{ $option }’
usage-unknown-command = There is no command ‘{ $command }’
usage-no-command = You typed no command
usage-no-value = A value is missing after ‘{ $option }’
usage-bad-value = ‘{ $value }’ is not valid for { $option }
usage-conflict = ‘{ $option }’ does not go with another option
usage-twice = ‘{ $option }’ can be given only once
usage-missing = This is still missing: { $option }
usage-missing-figure = The figure is missing
usage-missing-period = The period is missing
usage-not-text = The command contains characters that are not text
usage-other = The command cannot be understood
usage-help = Type ivp --help for the commands, or ivp COMMAND --help for the options.
usage-date-help = Write a date as 2026-11-23 or 23-11-2026.
usage-year-outside-plan = ‘{ $text }’ is not a year of this plan
usage-year-outside-plan-help = Choose a year from { $first } to { $last }.
cli-no-plan-here = There is no plan in { $folder } or the folders above it
cli-no-plan-help = Go to the folder with the plan, or type --plan DIR.
cli-no-such-folder = The folder { $folder } does not exist
cli-io = { $path }: { $reason }
cli-io-full-help = Free up space on the disk, then type the command again.
cli-io-not-found-help = Check the name and the folder, then type the command again.
cli-io-permission-help = Ask whoever manages the folder for permission to read and change this file, then type the command again.
cli-io-read-only-help = Ask whoever manages the disk for permission to write to it, or put the plan somewhere else.
cli-io-partly = { $path }: { $reason }. Written all the same: { $names-text }. Type the command again when the cause is gone.
cli-written = Written: { $path }
cli-unknown-name = ‘{ $name }’ does not occur in this plan
cli-unknown-name-help = Type ivp show and the name of a priority; it lists the name of every indicator.
cli-goal-not-indicator = ‘{ $name }’ is a goal; a figure belongs to an indicator
cli-chapter-not-indicator = ‘{ $name }’ is a priority; a figure belongs to an indicator
cli-goal-indicators =
    Choose one of these:
    { $names }
cli-goal-without-indicator = This goal has no indicator yet; add one in the file of the priority.
cli-ambiguous-name = ‘{ $name }’ can be more than one thing
cli-pillar = ‘{ $name }’ is a pillar
cli-pillar-help = Type the priority that the pillar belongs to: { $chapter }.
cli-unknown-revision = Git does not know the revision ‘{ $revision }’ of this plan
cli-unknown-revision-help = Choose a commit, branch or tag from git log. A shallow clone lacks older ones; then type: git fetch --unshallow
cli-no-revision-here = With --rev or --as-of you can only read; leave that option out here
cli-unknown-rule = There is no check ‘{ $name }’
cli-unknown-rule-help = Type ivp explain for the list.
