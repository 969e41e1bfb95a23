### ivp record

rec-recorded = Vastgelegd: { $indicator }, { $period }: { $figure } (bron: { $source }). Staat in { $path }, regel { $line }:
rec-would-record = Zou worden vastgelegd: { $indicator }, { $period }: { $figure } (bron: { $source }). Komt in { $path }, regel { $line }:
rec-of-part = { $indicator }, { $part }
rec-meaning = { $now } { $period-when }, was { $was } { $since-when }: { $judged }
rec-meaning-latest = Het oordeel gaat over { $period-text } ({ $now }): { $judged }
rec-meaning-promise = Over { $period-text }: { $count } van { $promised } ({ $state })
rec-meaning-promise-more = Over { $period-text }: { $count }, minimaal { $promised } ({ $state })
rec-meaning-norm = Over { $period-text }: { $count }, hoogstens { $promised } ({ $state })
rec-meaning-other-source = Dit cijfer komt uit een andere bron ({ $source }) dan de reeks die wordt beoordeeld ({ $judged }). Het verandert het oordeel niet.
rec-committed = Vastgelegd in git: { $commit }
rec-commit = Meting { $name } { $period }: { $figure }
rec-commit-correction = Correctie { $name } { $period }: { $figure }
rec-errors-elsewhere =
    { $count ->
        [one] Elders in het plan staat 1 fout; typ ivp check.
       *[other] Elders in het plan staan { $count } fouten; typ ivp check.
    }
rec-usage-help = Typ: ivp record { $name } WAARDE --period { $period }
rec-n-unit = Een aantal respondenten (--n) hoort bij een percentage of een rapportcijfer, niet bij ‘{ $indicator }’
rec-bad-period = ‘{ $text }’ is geen periode
rec-period-help-expected = Typ --period { $period } voor het cijfer dat nu wordt verwacht.
rec-two-figures = Geef één uitkomst: een waarde, een teller met een noemer (--numerator en --denominator), of --missing
rec-whole-number = Typ een heel getal van nul of meer.
rec-two-readings = ‘{ $typed }’ kan { $one } zijn of { $two }
rec-two-readings-help = Typ { $one } of { $two }.
rec-no-number = ‘{ $typed }’ is geen getal
rec-no-number-help = Typ bijvoorbeeld 12 of 9,5. Is er geen cijfer, typ dan --missing "reden".
rec-forbidden-yes-no = ‘{ $typed }’ is geen ja of nee
rec-forbidden-negative = ‘{ $typed }’ is kleiner dan nul
rec-forbidden-fraction = ‘{ $typed }’ is geen heel getal; dit is een aantal, en dat is altijd een heel getal
rec-forbidden-over-100 = ‘{ $typed }’ is meer dan 100 procent
rec-forbidden-grades = ‘{ $typed }’ is geen rapportcijfer van 1 tot en met 10
rec-forbidden-rank = ‘{ $typed }’ is geen plek op een ranglijst; dat is een heel getal vanaf 1
rec-not-negative-help = Typ een getal van nul of meer.
rec-percentage-help = Typ een percentage van 0 tot en met 100, bijvoorbeeld 9,5.
rec-grade-help = Typ een cijfer van 1 tot en met 10, bijvoorbeeld 7,3.
rec-rank-help = Typ een plek: 1 of een hoger geheel getal.
rec-yes-no-help = Typ ja of nee.
rec-no-parts = Deze indicator heeft geen uitsplitsing; laat --part weg.
rec-already-there = Over { $period-text } is al een cijfer vastgelegd bij ‘{ $indicator }’ (regel { $line } van het bestand met metingen)
rec-already-there-help = Een correctie legt u vast met --corrects "de reden"; het oude cijfer blijft bewaard.
rec-nothing-to-correct = Over { $period-text } is bij ‘{ $indicator }’ niets vastgelegd om te corrigeren
rec-nothing-to-correct-help = Laat --corrects weg, of kies de periode en de bron van het cijfer dat u corrigeert.
rec-reason-help = Typ de reden erachter: { $option } "de reden".
rec-empty = Het cijfer is leeg
rec-empty-help = Typ het cijfer. Is er geen, typ dan in plaats daarvan: --missing "de reden".
rec-none-help = Is er geen cijfer, typ dan in plaats van { $typed }: --missing "de reden".
rec-number-help = Typ alleen het getal, bijvoorbeeld 12 of 9,5.
rec-otherwise-help = Deze indicator wordt gemeten in: { $unit }. Reken het om en typ alleen het getal dat eruit komt.
rec-type-help = Typ { $number }.
rec-about-help = Typ { $number }, en daarachter --note "ongeveer".
rec-share-help = Typ in plaats daarvan: --numerator { $some } --denominator { $all }.
rec-between-help = Typ één getal: { $one } of { $two }. Hoe precies het is, kan erachter: --note "tussen { $one } en { $two }".
rec-below-help = Het cijfer zelf is niet bekend. Typ daarom in plaats van het cijfer: --missing "minder dan { $number }".
rec-above-help = Het cijfer zelf is niet bekend. Typ daarom in plaats van het cijfer: --missing "meer dan { $number }".
rec-per-other-help = Deze indicator telt per { $own }: { $number } per { $per } is { $gives } per { $own }. Typ { $gives }.
rec-too-large = ‘{ $typed }’ is een te groot getal
rec-two-states = Bij het cijfer staat een andere status dan bij --status
rec-two-states-help = Typ de status op één plaats.
rec-name-and-value-help = Zet een spatie tussen naam en cijfer: ivp record { $name } { $value } --period PERIODE
rec-total-help = Laat --part weg: het totaal is het cijfer zonder onderdeel.
rec-no-respondents-help = Typ hoeveel mensen antwoord gaven. Antwoordde niemand, typ dan in plaats van het cijfer: --missing "de reden".
rec-nothing-to-correct-part-help = Is het cijfer van een onderdeel, noem dat dan: --part { $part }. Laat anders --corrects weg.
rec-other-respondents = { $figure } kan niet de uitkomst zijn van de { $n } mensen die bij het eerdere cijfer staan
rec-other-respondents-help = Typ erachter hoeveel mensen antwoord gaven: --n AANTAL.
rec-evidence-outside = ‘{ $path }’ leidt uit de map van het plan
rec-evidence-outside-help = Noem een bestand in de map van het plan, of een webadres.
rec-file-has-errors = Niets vastgelegd: het bestand met metingen heeft fouten. Herstel die eerst.
rec-refused = Niets vastgelegd: met dit cijfer zou het plan ongeldig zijn
rec-not-read-back = Niets vastgelegd: het bestand zou na de wijziging anders te lezen zijn dan bedoeld
rec-lock-held = Iemand anders schrijft op dit moment in het plan
rec-lock-held-help = Er is een minuut gewacht. Kijk of ergens ivp is blijven hangen, en probeer het dan opnieuw.
rec-lock-waits = Iemand anders schrijft in het plan; ivp wacht op zijn beurt (hooguit een minuut)…
rec-no-locks = De schijf waarop { $path } staat, kan niet bijhouden wie er in het plan schrijft. Er is niets geschreven
rec-no-locks-help = Werk in een kopie van het plan op uw eigen computer, en breng die met git (git push) naar de anderen.
rec-lock-no-file = { $path } is geen gewoon bestand, en daarmee houdt ivp bij wie er in het plan schrijft
rec-lock-no-file-help = Haal het weg; ivp maakt het daarna zelf.
rec-git-missing = Het programma git is niet geïnstalleerd
rec-git-no-repository = De map van het plan staat niet in git
rec-git-refused = Git weigert: { $said }
git-broke-off = Git is gestopt zonder te zeggen waarom
git-merging = In git is een samenvoeging begonnen en nog niet afgemaakt
git-garbled = Git gaf een antwoord dat niet klopt
git-ambiguous = Deze naam heeft meer dan één betekenis in git: { $names }
git-lacking = Git kan { $path } in die versie niet geven: de inhoud is hier niet, of is beschadigd
git-too-large = { $path } is in die versie groter dan een bestand van een plan kan zijn
git-too-much = Git noemt in die versie meer bestanden dan te lezen zijn, of een veel te groot bestand
git-missing-help = Installeer git: https://git-scm.com
git-no-repository-help = Ga naar de map waarin git het plan bewaart, of noem die map: --plan MAP
git-refused-help = Doe wat git hierboven vraagt. Helpt dat niet, kloon de repository dan opnieuw.
git-no-commit-help = Er is niets geschreven. Los op wat hierboven staat, of laat --commit weg en zet de wijziging daarna zelf in git.
git-garbled-help = Kijk met ‘git --version’ welke git dit is; nodig is versie 2.25 of nieuwer. Is die nieuw genoeg, kloon de repository dan opnieuw.
git-ambiguous-help = Noem de volledige naam, bijvoorbeeld refs/heads/main of refs/remotes/origin/main.
git-lacking-help =
    Haal de hele geschiedenis op, met alle bestanden: kloon de repository opnieuw, zonder --filter.
    Dat kan ook in een kopie die ‘partial clone’ heet, zodra de server bereikbaar is: git fetch --refetch --no-filter
git-too-large-help = Kies een andere versie, of haal het bestand uit de geschiedenis.
git-too-much-help = Kies een andere versie. Zit het in de geschiedenis van het plan zelf, vraag dan na wie die versie maakte.
rec-written-not-committed = Het cijfer staat in { $path }, maar is niet in git vastgelegd. { $why }
evaluation-file-head =
    Evaluatie { $year }. Vul de teksten in tussen de aanhalingstekens; voor meer regels: drie aanhalingstekens.
    Wat leeg blijft, telt als ontbrekend. Typ daarna: ivp evaluate { $year }
    Vastgesteld door het college? Verander dan "draft" (concept) in "adopted" (vastgesteld).
evaluation-already-started-help = Vul de teksten in dat bestand in, en typ daarna ivp evaluate met het jaar.
evaluation-written = Geschreven: { $path }. Vul de teksten in met een teksteditor, en typ daarna: ivp evaluate { $year }
evaluation-running = Tussenstand: { $year } is nog niet voorbij.
evaluation-unusable = Het bestand evaluations/{ $year }.toml heeft fouten; de teksten daaruit ontbreken hier.
evaluation-no-plan = Er is nog geen uitvoeringsplan; over de uitvoering is daarom weinig te zeggen.
evaluation-pillars = We doen dat langs deze lijnen:
usage-year-not-begun = { $year } is nog niet begonnen; er valt nog niets te evalueren
usage-year-not-begun-help = Hoe het plan ervoor staat, ziet u met: ivp status
status-no-actions = Er is nog geen uitvoeringsplan. Begin met: ivp action add JAAR/NAAM --title TITEL
reason-no-figure = geen cijfer over { $period-text }: { $reason }
promise-nothing-yet = nog niets vastgelegd
promise-none-counts = niets vastgelegd dat hiervoor meetelt
period-quarter = { $in-full ->
    [yes] { $number ->
        [1] eerste
        [2] tweede
        [3] derde
       *[other] vierde
    } kwartaal
   *[no] { $number }e kwartaal
}
period-quarter-text = het { $in-full ->
    [yes] { $number ->
        [1] eerste
        [2] tweede
        [3] derde
       *[other] vierde
    } kwartaal
   *[no] { $number }e kwartaal
}
period-half = { $in-full ->
    [yes] { $number ->
        [1] eerste
       *[other] tweede
    } helft
   *[no] { $number }e helft
}
period-half-text = de { $in-full ->
    [yes] { $number ->
        [1] eerste
       *[other] tweede
    } helft
   *[no] { $number }e helft
}
period-quarter-short = { $number }e kw
period-half-short = { $number }e helft
period-of-year = { $part } { $year }
period-half-of-year = { $part } { $year }
period-part-of-year-text = { $part-text } van { $year }
when-day = op { $day }
when-period = in { $period-text }
at-end-day = op { $day }
at-end-period = eind { $period }
period-span = { $from } t/m { $to }
period-span-text = { $from-text } t/m { $to-text }
kept-until = tot nu toe { $told } (t/m { $date })
kept-until-nothing = nog niets vastgelegd; kan t/m { $date }
kept-until-nothing-norm = nog niets vastgelegd; loopt t/m { $date }
kept-until-norm = tot nu toe { $told }; hoogstens { $promised } (t/m { $date })
kept-now-empty = over { $year } is nog niets vastgelegd (kan t/m { $date })
kept-now-empty-norm = over { $year } is nog niets vastgelegd (loopt t/m { $date })
kept-not-all-recorded = over { $span } is niet alles vastgelegd ({ $told })
kept-nothing-recorded = over { $span } is niets vastgelegd
kept-none-counts = over { $span } is niets vastgelegd dat hiervoor meetelt
kept-withheld = over { $span } is niet alles openbaar
kept-withheld-of = { $count ->
    [one] { $names-text } is niet openbaar
   *[other] { $names-text } zijn niet openbaar
}
kept-in = { $told } in { $span }
kept-in-norm-missed = { $told } in { $span }, meer dan de afgesproken { $promised }
kept-of = { $told } nagekomen in { $span }
kept-missed = { $names-text } niet
kept-lacking = { $count ->
    [one] { $names-text } ontbreekt
   *[other] { $names-text } ontbreken
}
kept-open = { $count ->
    [one] nog 1 termijn te gaan (t/m { $date })
   *[other] nog { $count } termijnen te gaan (t/m { $date })
}
kept-waiting = { $count ->
    [one] op het cijfer van 1 termijn wordt gewacht (t/m { $date })
   *[other] op de cijfers van { $count } termijnen wordt gewacht (t/m { $date })
}
kept-waiting-counted = { $told } in { $span }; op het laatste cijfer wordt gewacht (t/m { $date })
kept-waiting-nothing = over { $span } is nog niets vastgelegd; het cijfer kan komen t/m { $date }
kept-pace = nu verwacht: { $number }
looks-told = { $tested ->
    [one] { $certain ->
        [0] Er is één verschil getoetst; dat kan toeval zijn.
       *[other] Er is één verschil getoetst; dat is groter dan toeval.
    }
   *[other] { $certain ->
        [0] Van de { $tested } getoetste verschillen is er geen groter dan toeval.
        [one] Van de { $tested } getoetste verschillen is er één groter dan toeval; toeval alleen geeft er hooguit ongeveer { $chance }.
       *[other] Van de { $tested } getoetste verschillen zijn er { $certain } groter dan toeval; toeval alleen geeft er hooguit ongeveer { $chance }.
    }
}
evaluation-file-indicator = { $title }
evaluation-file-previous = Bijsturing uit de evaluatie over { $year }: ‘{ $text }’. Wat kwam daarvan?
evaluation-already-started = De evaluatie van { $year } bestaat al: { $path }
io-not-a-directory = op de weg daarheen staat een bestand waar een map moet staan
io-directory = dat is een map
io-read-only = de schijf is alleen te lezen
cli-link-out = { $path } is een koppeling; ivp schrijft niet door koppelingen heen
cli-no-file-there = { $path } is geen bestand
io-full = de schijf is vol
rec-no-sources-help = Typ waar het cijfer vandaan komt, bijvoorbeeld --source politie
