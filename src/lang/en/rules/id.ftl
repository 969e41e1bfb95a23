### id: what the rules ask, why, what to do then, and what a finding says

id-form = ‘{ $text }’ cannot be a short name (id)
id-form-help = Use lower-case letters, digits and hyphens, for example "weekmarkt".
id-form-help-suggestion = Use lower-case letters, digits and hyphens: "{ $better }"
id-full-name = ‘{ $text }’ is not a full name
id-full-name-help = Type the chapter, a slash and the short name, as ivp show displays them.
id-reserved = ‘{ $text }’ cannot be a short name (id): that name already means something else
id-reserved-help = Choose a longer name. Four digits are a year, ‘monitor’ is the other topics, and names such as ‘con’ and ‘aux’ are used by Windows.
id-too-long = ‘{ $text }’ is too long for a short name (id): at most 64 characters

rule-id-duplicate-asks = An id belongs to one thing. Goals and indicators of a chapter do not share ids with each other.
rule-id-duplicate-why = With an id that is used twice, nobody can say which of the two is meant, and measurements can end up with the wrong one.
rule-id-duplicate-fix = Give one of the two another id, and adapt what refers to it.
id-duplicate = The short name ‘{ $id }’ is used twice
id-duplicate-first = the first time is here
id-duplicate-help = Give one of the two another name, for example "{ $better }".

rule-id-file-name-asks = The name of a file is the id of what it holds, or a year.
rule-id-file-name-why = By the name of the file the program knows to which priority, indicator or year its content belongs. A file with another name is not read.
rule-id-file-name-fix = Give the file a name of lower-case letters, digits and hyphens. Implementation plans and evaluations are named after their year: 2026.toml.

rule-id-form-asks = An id consists of lower-case letters, digits and hyphens, and has at most 64 characters.
rule-id-form-why = An id is also a file name and a word that you type. In this form it works the same on every computer.
rule-id-form-fix = Type the id without capitals, spaces and punctuation. The full text belongs in ‘title’.

rule-id-near-duplicate-asks = Ids of one kind differ by more than a hyphen or one letter.
rule-id-near-duplicate-why = Of two names that look alike, one is often a slip. Whoever types later chooses the wrong one.
rule-id-near-duplicate-fix = Keep one name, or make the difference clear.
id-near-duplicate = The ids ‘{ $id }’ and ‘{ $other }’ differ by one character
id-near-duplicate-first = the other is here
id-near-duplicate-help = If the same is meant, use ‘{ $other }’ everywhere. If there are two, give one of them a name that is clearly different.

rule-id-reserved-asks = The id of an indicator or a priority is not a name that Windows uses for devices; that of a priority is not a year or ‘monitor’ either.
rule-id-reserved-why = A file ‘con’ or ‘aux’ cannot exist on Windows. Four digits are a year, and ‘monitor’ is the other topics.
rule-id-reserved-fix = Choose a longer id, for example ‘aux-reports’ instead of ‘aux’.
