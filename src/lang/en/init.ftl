### ivp init: a new plan.

help-init = Begin a new plan: its files, with what is still to be filled in.
help-init-usage = ivp init [FOLDER] --municipality NAME --first-year YEAR --last-year YEAR --priority TITLE …
help-init-more =
    ivp init --municipality Haaksbergen --first-year 2028 --last-year 2031 --priority "Youth and safety"
    Without options ivp asks the questions one by one.
    Does a plan end, then go on from it: ivp init --from plan
help-init-dir = The folder for the plan; else ‘plan’.
help-init-municipality = The municipality.
help-init-code = The code of the municipality at Statistics Netherlands (GM0158); ivp looks it up.
help-init-language = The language of the plan.
help-init-first-year = The first year of the plan.
help-init-last-year = The last year of the plan.
help-init-priority = The title of a priority; may be given more than once.
help-init-ci = Have every edit of the plan checked on GitHub or GitLab.
help-init-git = Begin with git as well, where it is not there yet.
help-init-yes = Ask no questions.
help-value-dir = FOLDER
help-value-municipality = NAME
help-value-code = CODE
help-value-language = LANGUAGE
help-value-first-year = YEAR
help-value-last-year = YEAR
help-value-ci = SERVICE
init-ask-municipality = Which municipality is the plan of?
init-ask-which = Which municipality is it?
init-several = Several municipalities are called { $municipality }.
init-several-help =
    Type one of these:
    { $all }
init-ask-meant = Do you mean { $better }? Type yes or no
init-ask-first-year = What is the first year of the plan?
init-ask-last-year = And the last year?
init-ask-year-help = Type a year, for example 2028.
init-ask-yes = The plan of { $municipality } for { $first }–{ $last }, with { $titles-text }, in the folder { $folder }. Make it? Type yes or no
init-ask-priority = What is the title of the first priority?
init-ask-priority-more = And the next? (empty: that was all)
init-no-municipality = The municipality is missing.
init-no-first-year = The first year of the plan is missing.
init-no-last-year = The last year of the plan is missing.
init-no-priority = No priority has been named yet.
init-lacking-help = Add: { $option }
init-year = ‘{ $text }’ is not a year.
init-year-help = Type for example: { $option } 2028
init-years-order = The plan ends in { $last }, before it begins ({ $first }).
init-bad-code = ‘{ $text }’ is not the code of a municipality.
init-bad-code-help = Such a code is GM with four digits: GM0158. Leave out --code and ivp looks it up.
init-other-code = { $code } is not the code of { $municipality }.
init-other-code-help = That is { $code }. Leave out --code and ivp fills it in.
init-bad-priority = No name for a priority can be made of ‘{ $title }’.
init-bad-priority-help = The title needs letters, and ‘monitor’ or a year alone cannot be used.
init-priority-twice = The priority ‘{ $title }’ is there twice.
init-plan-there = There is a plan in { $folder } already.
init-plan-there-help = Type: ivp status --plan { $folder }. A new plan needs a folder of its own: ivp init FOLDER
init-file-there = { $path } exists already and is not from ivp.
init-file-there-help = Choose another folder: ivp init FOLDER
init-made = Made: { $folder }, the plan of { $municipality } for { $first }–{ $last } ({ $count } files).
init-around = Also made or added to: { $paths }
init-code = Code of the municipality at Statistics Netherlands: { $code }
init-no-code = The code of { $municipality } at Statistics Netherlands is not known. Write it in { $folder }/plan.toml if you need it: municipality_code = "GM…"
init-no-code-like = The code of { $municipality } at Statistics Netherlands is not known. Do you mean { $better }? Then write name and code in { $folder }/plan.toml: municipality and municipality_code.
init-ci-there = { $path } exists already and was left as it was.
init-next =
    Now type:
      ivp add goal --priority { $priority } --title "…" --kind recurring{ $plan }
      ivp status{ $plan }
      ivp check{ $plan }
    The ambition of each priority you write in { $file }.
init-from-no-plan = There is no plan in { $folder } to go on from.
init-from-help = Name the folder of the plan that ends: ivp init --from FOLDER
init-from-errors = { $count ->
    [one] The plan that ends has an error. Fix that first.
   *[other] The plan that ends has { $count } errors. Fix those first.
  }
init-from-errors-help = Type: ivp check --plan { $folder }
init-from-with = { $option } cannot go with --from: the plan that ends says that.
init-from-with-help = Leave { $option } out. What is to change you change in plan.toml afterwards.
init-from-overlap = The new plan begins in { $first }, while the old one runs up to and including { $last }.
init-from-chapter = Carried over from the plan of { $span }. Change the texts, and take away what does not go on.
init-from-goal = In the plan of { $span }: { $state }.
init-from-indicator = In the plan of { $span } the aim was { $told }.
init-from-made = Carried over from the plan of { $span }: { $priorities ->
    [one] one priority
   *[other] { $priorities } priorities
  }, { $goals ->
    [one] one goal
   *[other] { $goals } goals
  } and { $indicators ->
    [one] one indicator with its figures
   *[other] { $indicators } indicators with their figures
  }.
init-from-runs = The old plan runs until { $date }; what follows is how it stands today.
init-from-unreached-one = – { $name } ({ $title }): { $told }
init-from-unreached =
    Not achieved in the plan of { $span }, or not on record ({ $count }); it is also written at the indicator:
    { $all }
init-from-unreached-yet =
    Not yet achieved in the plan of { $span } ({ $count }); it is also written at the indicator:
    { $all }
init-from-goals =
    Goals of which the actions are not finished ({ $count }):
    { $all }
init-from-targets = The targets are those of the plan of { $span } and are not carried over. The baselines are the last figures.
init-from-stable =
    This was to stay as it is; the limit was not carried over, so ‘direction’ now says that it needs interpretation ({ $count }):
    { $all }
init-from-followups = { $count ->
    [one] One commitment, motion or recommendation is still open and goes along in followups.toml.
   *[other] { $count } commitments, motions, recommendations or adjustments are still open and go along in followups.toml.
  }
init-from-left = Decisions, actions and evaluations stay in the old plan, as do the foreword and the introduction.
init-from-next =
    Type now:
      ivp check{ $plan }
      ivp status{ $plan }
      ivp feasible{ $plan }
    New targets you write at the indicators in { $file }.
init-inside-plan = { $folder } lies in the folder of another plan: { $other }.
init-around-plan = There is another plan in { $folder } already: { $other }.
cli-file-for-folder = { $path } is a file, not a folder.
help-init-from = Go on from a plan that ends: the folder of that plan.
help-value-from = FOLDER
outcome-figure = { $value } { $period-when }
outcome-told = { $wanted }: { $verdict } ({ $told })
outcome-bare = { $wanted }: { $verdict }
init-hidden = ‘{ $text }’ holds a character that cannot be seen.
init-hidden-help = Type it without that character: "{ $better }"
init-taplo = With this a text editor completes and reads along, as Visual Studio Code does with Even Better TOML. More: ivp schema --help
