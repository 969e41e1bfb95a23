### The help

help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-common = For every command
help-ivp = ivp keeps a municipality's integral safety plan as plain text in git.
help-ivp-usage = ivp COMMAND [options]
help-ivp-more =
    About one command: ivp COMMAND --help. About the year, the files, the judgements and more: ivp help
    For scripts. Exit status: 0 done, 1 the plan has errors, 2 wrong use, 3 a file or folder could not be read or written.
help-option = Show this help.
help-help = About a topic: the year, the files, the judgements, working together, publishing; or about a command.
help-help-usage = ivp help [TOPIC or COMMAND]
help-help-topic = The topic or the command; without a name, the lists.
help-heading-topics = Topics
help-unknown = There is no help about ‘{ $name }’
help-unknown-help = Choose a topic ({ $topics }) or a command; ivp help names them all.
help-version = Show the version.
help-plan = The folder of the plan; otherwise the nearest folder ‘plan’, or IVP_PLAN.
help-as-of = Only what was known on this date, assessed on that day.
help-lang = The language; otherwise IVP_LANG, that of the computer, or that of the plan.
help-color = Whether colours are used.
help-quiet = Show only the result and errors.
help-value-plan = DIR
help-rev = The plan as it was in this git revision.
help-value-rev = REVISION
help-value-revision = REVISION
help-value-against = REVISION
help-value-as-of = DATE
help-value-lang = LANGUAGE
help-value-color = WHEN
help-value-format = FORM
help-value-id = NAME
help-value-by = BREAKDOWN
help-value-value = VALUE
help-value-period = PERIOD
help-value-n = NUMBER
help-value-numerator = NUMBER
help-value-denominator = NUMBER
help-value-source = SOURCE
help-value-status = STATUS
help-value-part = PART
help-value-note = TEXT
help-value-evidence = REFERENCE
help-value-missing = REASON
help-value-corrects = REASON
help-value-kind = KIND
help-value-rule = CHECK
help-value-only = CHECK
help-value-skip = CHECK
help-value-deny = WHAT
help-value-year = YEAR
help-value-output = FILE
help-status = Where do we stand? On one screen how each priority stands, and what is not going well.
help-status-usage = ivp status [NAME] [options]
help-status-id = Only this priority, goal or indicator.
help-status-all = All indicators and everything that needs attention, also when that does not fit on one screen.
help-status-kind = Only effect indicators or only performance indicators.
help-status-by = By part of the breakdown: districts, municipalities or groups.
help-status-format = The form of the overview.
help-show = Everything about one priority, goal, indicator or action, with the calculation.
help-show-usage = ivp show NAME [options]
help-show-id = The name, such as veiligheidsbeleving/onveiligheidsgevoel.
help-show-format = The form.
help-history = The measurements of an indicator over time.
help-history-usage = ivp history NAME [options]
help-history-id = The name of the indicator.
help-history-format = The form of the overview.
help-record = Record a measurement.
help-record-usage = ivp record [NAME] [VALUE] [--period PERIOD] [options]
help-record-more =
    Type ivp record alone: ivp then asks which figure you have, and goes through what is due. With a name it asks only for what is missing.
    Examples:
        ivp record veiligheidsbeleving/onveiligheidsgevoel 9.5 --period 2025 --n 181
        ivp record weekmarkt-gesprekken 1 --period 2026-03-12
        ivp record instrumenten-geevalueerd yes --period 2026
        ivp record jeugd/overlast-jeugd --period 2025 --missing "not supplied"
    A number may have a comma or a point. A period is 2025, 2025-H1, 2025-Q1, 2025-03, 2025-03-12 or 2024/25.
    Only the definitions, the evaluations and the measurements of this indicator are read. Errors there are mentioned; for the rest of the plan type ivp check.
help-record-id = The name of the indicator.
help-record-value = The figure; yes or no for a yes-no indicator.
help-record-period = The period that the figure is about.
help-record-n = The number of respondents.
help-record-numerator = The numerator, instead of a value.
help-record-denominator = The denominator, with a numerator.
help-record-source = The source, when the indicator has several.
help-record-status = The status of the figure: provisional, revised provisional or definitive.
help-record-part = The part of the breakdown.
help-record-note = A remark on the figure.
help-record-evidence = The file or web address that the figure comes from.
help-record-missing = There is no figure, with the reason.
help-record-corrects = Corrects an earlier figure, with the reason.
help-record-not-representative = The sample is not representative.
help-record-internal = This figure is never published.
help-record-dry-run = Show what would happen, and write nothing.
help-record-yes = Ask no questions: a figure that is far from the previous one is right.
help-record-commit = Commit the file to git afterwards.
help-check = Check the plan: all errors and warnings in one run.
help-check-usage = ivp check [options]
help-check-format = The form of the report.
help-check-deny = Treat warnings (‘warnings’), or those of a check or group, as errors.
help-check-only = Show only this check or group.
help-check-skip = Do not show this check or group.
help-explain = What a check asks, why, and how to fix it.
help-explain-usage = ivp explain [CHECK]
help-explain-rule = The check; without a name the list follows.
help-evaluate = The yearly evaluation: what was wanted, what was done, what we see, and what is still missing.
help-evaluate-usage = ivp evaluate YEAR [options]
help-evaluate-year = The year.
help-evaluate-format = The form of the paper.
help-evaluate-output = Write to this file.
help-evaluate-strict = Report an error while an interpretation is missing.
help-evaluate-start = Make the file in which to fill in the interpretation.
help-completions = Completion with the Tab key: what a shell must read for it.
help-completions-usage = ivp completions SHELL
help-completions-shell = The shell.
help-completions-more =
    Bash:       ivp completions bash > ~/.local/share/bash-completion/completions/ivp
    Zsh:        ivp completions zsh > ~/.zfunc/_ivp (a folder in $fpath)
    Fish:       ivp completions fish > ~/.config/fish/completions/ivp.fish
    PowerShell:
        New-Item (Split-Path $PROFILE) -ItemType Directory -Force
        Add-Content $PROFILE 'ivp completions powershell | Out-String | iex'
    Then open PowerShell again. If it says that scripts are disabled, ask your help desk.
help-man = The manual for the program man.
help-man-usage = ivp man [options]
help-man-output = The folder in which each command gets a page (ivp.1, ivp-status.1 …).
help-value-shell = SHELL
help-value-man-output = FOLDER
man-heading-name = NAME
man-heading-synopsis = USAGE
man-heading-description = DESCRIPTION
man-heading-version = VERSION
man-written = { $count } pages written to { $path }
