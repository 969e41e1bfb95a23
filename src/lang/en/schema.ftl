### ivp schema

help-schema = What the files of a plan can hold, for an editor that then completes and checks (JSON Schema).
help-schema-usage = ivp schema [options]
help-schema-output = The folder in which a schema for each kind of file comes (plan.schema.json, priority.schema.json …).
help-value-schema-output = FOLDER
help-schema-more =
    In the folder that holds the folder ‘plan’, type: ivp schema -o schemas
    Then write in a file .taplo.toml there, for each kind three lines:
        {"[["}rule]]
        include = ["**/plan/priorities/*.toml"]
        schema.path = "schemas/priority.schema.json"
    So also plan.toml (plan), partners.toml, sources.toml, monitor.toml, measurements/**/*.toml (measurements),
    actions/*.toml, evaluations/*.toml, reports/*.toml, decisions.toml, followups.toml and analysis.toml. A plan of
    ivp init has that file already. Visual Studio Code reads this with the
    extension Even Better TOML; on the command line ‘taplo check’ does the same.
schema-written = { $count } schemas written in { $path }. How an editor finds them: ivp schema --help
schema-key-assessment = judgement, or its thresholds
schema-key-at-least = at least (a promise)
schema-key-at-most = at most (a norm)
schema-key-better-than = better than this place
schema-key-by = by
schema-key-change = change from the baseline, as "-10%" or "-4pp"
schema-key-code = municipality code
schema-key-decision = decision
schema-key-denominator = denominator
schema-key-for-each = holds for each part: "parts" or a list
schema-key-missing = why there is no figure
schema-key-n = number of respondents
schema-key-numerator = numerator
schema-key-own = the table names no place and is the municipality’s own
schema-key-partner = partner
schema-key-path = file
schema-key-per = per: of a target the period, of an indicator the number that is counted on
schema-key-reason = reason
schema-key-region = place
schema-key-sha256 = checksum of the file (SHA-256)
schema-key-superseded = also publish figures that were replaced
schema-key-topic = topic
schema-key-within = within this distance of the baseline, as "5%"
schema-key-goals = goals
