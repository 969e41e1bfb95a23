### ivp init: een nieuw plan.

help-init = Begin een nieuw plan: de bestanden, met wat er nog moet worden ingevuld.
help-init-usage = ivp init [MAP] --municipality NAAM --first-year JAAR --last-year JAAR --priority TITEL …
help-init-more =
    ivp init --municipality Haaksbergen --first-year 2028 --last-year 2031 --priority "Jeugd en veiligheid"
    Zonder opties stelt ivp de vragen een voor een.
help-init-dir = De map waarin het plan komt; anders ‘plan’.
help-init-municipality = De gemeente.
help-init-code = De code van de gemeente bij het CBS (GM0158); zoekt ivp zelf op.
help-init-language = De taal van het plan.
help-init-first-year = Het eerste jaar van het plan.
help-init-last-year = Het laatste jaar van het plan.
help-init-priority = De titel van een prioriteit; mag meer dan één keer.
help-init-ci = Laat elke wijziging van het plan toetsen op GitHub of GitLab.
help-init-git = Begin ook met git, als dat er nog niet is.
help-init-yes = Stel geen vragen.
help-value-dir = MAP
help-value-municipality = NAAM
help-value-code = CODE
help-value-language = TAAL
help-value-first-year = JAAR
help-value-last-year = JAAR
help-value-ci = DIENST
init-ask-municipality = Van welke gemeente is het plan?
init-ask-first-year = Wat is het eerste jaar van het plan?
init-ask-last-year = En het laatste jaar?
init-ask-year-help = Typ een jaar, bijvoorbeeld 2028.
init-ask-yes = Het plan van { $municipality } voor { $first }–{ $last }, met { $titles-text }, in de map { $folder }. Maken? Typ ja of nee
init-ask-priority = Wat is de titel van de eerste prioriteit?
init-ask-priority-more = En de volgende? (leeg: dat was alles)
init-no-municipality = De gemeente ontbreekt.
init-no-first-year = Het eerste jaar van het plan ontbreekt.
init-no-last-year = Het laatste jaar van het plan ontbreekt.
init-no-priority = Er is nog geen prioriteit genoemd.
init-lacking-help = Typ erbij: { $option }
init-year = ‘{ $text }’ is geen jaar.
init-year-help = Typ bijvoorbeeld: { $option } 2028
init-years-order = Het plan eindigt in { $last }, vóór het begint ({ $first }).
init-bad-code = ‘{ $text }’ is geen code van een gemeente.
init-bad-code-help = Zo’n code is GM met vier cijfers: GM0158. Laat --code weg, dan zoekt ivp de code zelf op.
init-other-code = { $code } is niet de code van { $municipality }.
init-other-code-help = Dat is { $code }. Laat --code weg, dan vult ivp die in.
init-bad-priority = Van ‘{ $title }’ is geen naam voor een prioriteit te maken.
init-bad-priority-help = De titel heeft letters nodig, en ‘monitor’ of een jaartal alleen kan niet.
init-priority-twice = De prioriteit ‘{ $title }’ staat er twee keer.
init-plan-there = In { $folder } staat al een plan.
init-plan-there-help = Typ: ivp status --plan { $folder }. Een nieuw plan heeft een eigen map nodig: ivp init MAP
init-file-there = { $path } bestaat al en is niet van ivp.
init-file-there-help = Kies een andere map: ivp init MAP
init-made = Gemaakt: { $folder }, het plan van { $municipality } voor { $first }–{ $last } ({ $count } bestanden).
init-around = Ook gemaakt of aangevuld: { $paths }
init-code = Code van de gemeente bij het CBS: { $code }
init-no-code = De code van { $municipality } bij het CBS is niet bekend. Zet die zo nodig in { $folder }/plan.toml: municipality_code = "GM…"
init-no-code-like = De code van { $municipality } bij het CBS is niet bekend. Bedoelt u { $better }? Verander dan de naam in { $folder }/plan.toml.
init-ci-there = { $path } bestaat al en is gelaten zoals het was.
init-next =
    Typ nu:
      ivp add goal --priority { $priority } --title "…" --kind recurring{ $plan }
      ivp status{ $plan }
      ivp check{ $plan }
    De ambitie van elke prioriteit schrijft u in { $file }.
