### ivp init: een nieuw plan.

help-init = Begin een nieuw plan: de bestanden, met wat er nog moet worden ingevuld.
help-init-usage = ivp init [MAP] --municipality NAAM --first-year JAAR --last-year JAAR --priority TITEL …
help-init-more =
    ivp init --municipality Haaksbergen --first-year 2028 --last-year 2031 --priority "Jeugd en veiligheid"
    Zonder opties stelt ivp de vragen een voor een.
    Loopt er een plan af, ga er dan mee verder: ivp init --from plan
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
init-ask-which = Welke gemeente is het?
init-several = Er zijn meer gemeenten met de naam { $municipality }.
init-several-help =
    Typ een van deze:
    { $all }
init-ask-meant = Bedoelt u { $better }? Typ ja of nee
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
init-no-code-like = De code van { $municipality } bij het CBS is niet bekend. Bedoelt u { $better }? Zet naam en code dan in { $folder }/plan.toml: municipality en municipality_code.
init-ci-there = { $path } bestaat al en is gelaten zoals het was.
init-next =
    Typ nu:
      ivp add goal --priority { $priority } --title "…" --kind recurring{ $plan }
      ivp status{ $plan }
      ivp check{ $plan }
    De ambitie van elke prioriteit schrijft u in { $file }.
init-from-no-plan = In { $folder } staat geen plan om verder mee te gaan.
init-from-help = Noem de map van het plan dat afloopt: ivp init --from MAP
init-from-errors = { $count ->
    [one] Het plan dat afloopt heeft een fout. Herstel die eerst.
   *[other] Het plan dat afloopt heeft { $count } fouten. Herstel die eerst.
  }
init-from-errors-help = Typ: ivp check --plan { $folder }
init-from-with = { $option } kan niet samen met --from: dat staat in het plan dat afloopt.
init-from-with-help = Laat { $option } weg. Wat anders wordt, verandert u daarna in plan.toml.
init-from-overlap = Het nieuwe plan begint in { $first }, terwijl het oude tot en met { $last } loopt.
init-from-chapter = Overgenomen uit het plan van { $span }. Pas de teksten aan, en haal weg wat niet verdergaat.
init-from-goal = In het plan van { $span }: { $state }.
init-from-indicator = In het plan van { $span } was het streven { $told }.
init-from-made = Uit het plan van { $span } gaat mee: { $priorities ->
    [one] één prioriteit
   *[other] { $priorities } prioriteiten
  }, { $goals ->
    [one] één doelstelling
   *[other] { $goals } doelstellingen
  } en { $indicators ->
    [one] één indicator met zijn cijfers
   *[other] { $indicators } indicatoren met hun cijfers
  }.
init-from-runs = Het oude plan loopt nog tot en met { $date }; wat hieronder staat is de stand van vandaag.
init-from-unreached-one = – { $name } ({ $title }): { $told }
init-from-unreached =
    In het plan van { $span } niet gehaald, of niet vastgelegd ({ $count }); het staat ook bij de indicator:
    { $all }
init-from-unreached-yet =
    In het plan van { $span } nog niet gehaald ({ $count }); het staat ook bij de indicator:
    { $all }
init-from-goals =
    Doelstellingen waarvan de acties niet klaar zijn ({ $count }):
    { $all }
init-from-targets = De streefwaarden zijn van het plan van { $span } en gaan niet mee. De nulmetingen zijn de laatste cijfers.
init-from-stable =
    Dit moest gelijk blijven; de grens ging niet mee, en daarom staat nu bij ‘direction’ dat het duiding vraagt ({ $count }):
    { $all }
init-from-followups = { $count ->
    [one] Eén toezegging, motie of aanbeveling staat nog open en gaat mee in followups.toml.
   *[other] { $count } toezeggingen, moties, aanbevelingen of bijsturingen staan nog open en gaan mee in followups.toml.
  }
init-from-left = Besluiten, acties en evaluaties blijven in het oude plan, net als het voorwoord en de inleiding.
init-from-next =
    Typ nu:
      ivp check{ $plan }
      ivp status{ $plan }
      ivp feasible{ $plan }
    Nieuwe streefwaarden schrijft u bij de indicatoren in { $file }.
init-inside-plan = { $folder } ligt in de map van een ander plan: { $other }.
init-around-plan = In { $folder } ligt al een ander plan: { $other }.
cli-file-for-folder = { $path } is een bestand, geen map.
help-init-from = Ga verder met een plan dat afloopt: de map van dat plan.
help-value-from = MAP
outcome-figure = { $value } { $period-when }
outcome-told = { $wanted }: { $verdict } ({ $told })
outcome-bare = { $wanted }: { $verdict }
init-hidden = ‘{ $text }’ bevat een teken dat niet te zien is.
init-hidden-help = Typ het zonder dat teken: "{ $better }"
init-taplo = Hiermee vult een teksteditor aan en kijkt mee, zoals Visual Studio Code met Even Better TOML. Uitleg: ivp schema --help
