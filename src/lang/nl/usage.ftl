### Verkeerd gebruik

usage-unknown-option = De optie ‘{ $option }’ bestaat niet
usage-unknown-command = De opdracht ‘{ $command }’ bestaat niet
usage-no-command = U hebt geen opdracht getypt
usage-no-value = Achter ‘{ $option }’ ontbreekt een waarde
usage-bad-value = ‘{ $value }’ kan niet bij { $option }
usage-conflict = ‘{ $option }’ kan niet samen met een andere optie
usage-twice = ‘{ $option }’ kan maar één keer
usage-missing = Dit ontbreekt nog: { $option }
usage-missing-figure = Het cijfer ontbreekt
usage-missing-period = De periode ontbreekt
usage-not-text = De opdracht bevat tekens die geen tekst zijn
usage-other = De opdracht is niet te begrijpen
usage-help = Typ ivp --help voor de opdrachten, of ivp OPDRACHT --help voor de opties.
usage-date-help = Schrijf een datum als 2026-11-23 of 23-11-2026.
usage-year-outside-plan = ‘{ $text }’ is geen jaar van dit plan
usage-year-outside-plan-help = Kies een jaar van { $first } tot en met { $last }.
cli-no-plan-here = In { $folder } en de mappen erboven staat geen plan
cli-no-plan-help = Ga naar de map met het plan, of typ --plan MAP.
cli-no-such-folder = De map { $folder } bestaat niet
cli-io = { $path }: { $reason }
cli-io-full-help = Maak ruimte op de schijf en typ de opdracht dan opnieuw.
cli-io-not-found-help = Controleer de naam en de map, en typ de opdracht dan opnieuw.
cli-io-permission-help = Vraag wie de map beheert of u dit bestand mag lezen en veranderen, en typ de opdracht dan opnieuw.
cli-io-read-only-help = Vraag wie de schijf beheert of u erop mag schrijven, of zet het plan op een andere plaats.
cli-io-partly = { $path }: { $reason }. Wel geschreven: { $names-text }. Typ de opdracht opnieuw als de oorzaak weg is.
cli-written = Geschreven: { $path }
cli-unknown-name = ‘{ $name }’ komt in dit plan niet voor
cli-unknown-name-help = Typ ivp show en de naam van een prioriteit; daar staat bij elke indicator de naam.
cli-goal-not-indicator = ‘{ $name }’ is een doelstelling; een cijfer hoort bij een indicator
cli-chapter-not-indicator = ‘{ $name }’ is een prioriteit; een cijfer hoort bij een indicator
cli-goal-indicators =
    Kies een van deze:
    { $names }
cli-goal-without-indicator = Deze doelstelling heeft nog geen indicator; voeg er een toe in het bestand van de prioriteit.
cli-ambiguous-name = ‘{ $name }’ kan meer dan één ding zijn
cli-pillar = ‘{ $name }’ is een pijler
cli-pillar-help = Typ de prioriteit waar de pijler bij hoort: { $chapter }.
cli-unknown-revision = Git kent de versie ‘{ $revision }’ van dit plan niet
cli-unknown-revision-help = Kies een commit, branch of tag uit git log. In een shallow clone ontbreken oudere versies; typ dan: git fetch --unshallow
cli-no-revision-here = Met --rev of --as-of kunt u alleen lezen; laat die optie hier weg
cli-unknown-rule = De controle ‘{ $name }’ bestaat niet
cli-unknown-rule-help = Typ ivp explain voor de lijst.
