### reference: what the rules ask, why, what to do then, and what a finding says

rule-reference-no-indicator-asks = A file with measurements belongs to an indicator: measurements/chapter/indicator.toml.
rule-reference-no-indicator-why = The name of the file shows which indicator it is about. Without an indicator the measurements count nowhere.
rule-reference-no-indicator-fix = Give the file the name of an indicator that there is, or add the indicator to its chapter.
reference-no-chapter = There is no priority ‘{ $chapter }’ for these measurements
reference-no-chapter-help = Make priorities/{ $chapter }.toml, or put this file in the folder of a priority that there is.
reference-no-indicator = ‘{ $chapter }’ has no indicator ‘{ $id }’ for these measurements
reference-no-indicator-help = Type: ivp add indicator --priority { $chapter } --id { $id } --title "…" --kind effect --unit UNIT --direction DIRECTION{ $source }. Or name this file after an indicator that there is.
reference-no-indicator-help-rename = Name this file { $better }

rule-reference-other-municipality-asks = The code of the municipality belongs to its name.
rule-reference-other-municipality-why = By the code ivp finds your own figures in the tables that you read in; with the code of another, the figures of another come into the plan.
rule-reference-other-municipality-fix = Give the municipality its own code of Statistics Netherlands, or take the code away.
reference-other-municipality = The code { $code } is that of { $other }, not of { $municipality }
reference-no-such-code = The code { $code } is not that of { $municipality }
reference-other-municipality-here = this is the municipality
reference-other-municipality-help = Type: "{ $better }"

rule-reference-same-name-asks = Two partners, sources or programmes are not called the same.
rule-reference-same-name-why = Whoever chooses sees no difference, and figures of one source fall apart into two series.
rule-reference-same-name-fix = Keep one, or give them names that can be told apart.
reference-same-name = ‘{ $name }’ appears twice, under the ids ‘{ $one }’ and ‘{ $other }’
reference-same-name-first = the first time is here
reference-same-name-help = If it is the same, keep one and name that everywhere. If there are two, give them names that can be told apart.

rule-reference-unknown-asks = What an id names is there: goal, pillar, source, partner, programme, decision, priority or indicator.
rule-reference-unknown-why = A reference to something that does not exist is mostly a typing error. The figure or the action then does not count where you expect it.
rule-reference-unknown-fix = Fix the id, or add what it refers to. Without sources.toml or partners.toml the ids of sources and partners are free.
reference-by-evaluation = Evaluation { $year }
reference-by-report = Interim report { $period }
reference-decision = the decision
reference-goal = the goal
reference-indicator = the indicator
reference-partner = the partner
reference-pillar = the pillar
reference-priority = the priority
reference-programme = the programme
reference-source = the source
reference-unknown = ‘{ $by }’ names { $what } ‘{ $id }’, but that name is unknown
reference-unknown-help-add = Add a block { $block } to { $file }, or choose a name that is already there.
reference-unknown-help-choose = Choose from: { $ids }. Or add a block { $block } to { $file }.
reference-unknown-help-name = Type the full name: the chapter, a slash and the short name.
reference-unknown-help-gone = Remove the name, or add what it refers to.
reference-unknown-help-priority = Remove the name, or make the file { $file }

rule-reference-unknown-part-asks = A part given with a measurement or a target is a part of the breakdown (‘breakdown’).
rule-reference-unknown-part-why = A part that is mistyped does not count in the total.
rule-reference-unknown-part-fix = Fix the name, or add the part at ‘parts’.
reference-no-parts = ‘{ $indicator }’ has no breakdown, but here is the part ‘{ $part }’
reference-no-parts-help = Remove the part, or add to the indicator: breakdown = {"{"} title = "…", parts = ["{ $part }"] {"}"}
reference-no-breakdown = ‘{ $indicator }’: the target holds for each part (for_each = "parts"), but the indicator has no breakdown
reference-no-breakdown-help = Remove ‘for_each’, or add to the indicator: breakdown = {"{"} title = "District", parts = ["…"] {"}"}
reference-unknown-part = ‘{ $indicator }’ has no part ‘{ $part }’
reference-unknown-part-breakdown = the parts are here

rule-reference-unused-asks = A source gives figures, and a programme pays for an action.
rule-reference-unused-why = What is used nowhere is forgotten or meant for something else.
rule-reference-unused-fix = Name the source with an indicator or the programme with an action, or remove what is no longer needed.
reference-unused-source = No indicator and no measurement uses the source ‘{ $name }’
reference-unused-source-help = Name the source with an indicator, under ‘sources’, as "{ $id }". Or remove it.
reference-unused-programme = No action is paid for by the programme ‘{ $name }’
reference-unused-programme-help = Name the programme with an action, under ‘programmes’, as "{ $id }". Or remove it.
