### Wat er staat, wat er verandert, en ivp diff

## what things say, and what changed

explain-before = Was
explain-with-decision = Met het besluit
explain-beside = Bij dit bestand
phrase-percent = { $number }%
phrase-points = { $number } procentpunt
phrase-point = { $number } procentpunt
phrase-euro = € { $number }
phrase-ratio = { $numerator } van { $denominator }
phrase-missing = geen cijfer ({ $reason })
phrase-with-n = { $figure } (n { $n })
phrase-unit-count = aantal
phrase-unit-percent = percentage
phrase-unit-grade = rapportcijfer
phrase-unit-rank = rangplaats
phrase-unit-euro = euro
phrase-unit-days = dagen
phrase-unit-yes-no = ja of nee
phrase-unit-rate = aantal per { $per }
phrase-target-level = { $value } { $year-at-end }
phrase-target-interim = { $target } (onderweg: { $steps })
phrase-target-change = { $change } ten opzichte van de nulmeting { $year-at-end }
phrase-target-within = binnen { $change } van de nulmeting tot en met { $year }
phrase-target-better-than = beter dan { $region } { $year-at-end }
phrase-steps = { $what } ({ $steps })
phrase-from = { $what }, vanaf { $year }
phrase-for-each = { $what }, voor elk van { $parts-text }
phrase-for-each-part = { $what }, voor elk deel
phrase-years = het gemiddelde van { $first } tot en met { $last }
phrase-own-figures = eigen cijfers
phrase-breakdown = { $title }: { $parts }
phrase-ended = na { $period } (besluit { $decision })
phrase-draft = concept
phrase-adopted = vastgesteld
sort-plan = Plan
sort-passage = Onderdeel van het plan
sort-priority = Prioriteit
sort-pillar = Pijler
sort-goal = Doelstelling
sort-indicator = Indicator
sort-topic = Overig onderwerp
sort-implementation-plan = Uitvoeringsplan
sort-action = Actie
sort-evaluation = Evaluatie
sort-decision = Besluit
sort-followup = Toezegging, motie of aanbeveling
sort-report = Tussenrapportage
sort-partner = Partner
sort-source = Bron
sort-reference = Referentie
sort-participation = Participatie
key-of = { $key } ({ $of })
key-title = titel
key-text = tekst
key-name = naam
key-motto = motto
key-municipality = gemeente
key-municipality-code = gemeentecode
key-language = taal
key-first-year = eerste jaar
key-last-year = laatste jaar
key-status = status
key-adopted = vaststelling
key-noted = kennisname
key-priorities = volgorde van de prioriteiten
key-foreword = voorwoord
key-introduction = inleiding
key-prioritisation = prioritering
key-accountability = verantwoording
key-funding = financiering
key-on-track = grens van ‘op koers’
key-at-risk = grens van ‘let op’
key-small-count = grens van een klein aantal
key-dispersion = spreiding van aantallen
key-assumed-of-target = lezing van de streefwaarde
key-assumed = lezing van de opsteller
key-seasonal = seizoen
key-sd = spreiding van rapportcijfers
key-design-effect = ontwerpeffect van de peiling
key-population = aantal inwoners
key-publish-from = kleinste aantal dat gepubliceerd wordt
key-hide-superseded = vervangen cijfers niet publiceren
key-check = instelling van de toets
key-publisher = uitgever
key-url = webadres
key-table = tabel
key-licence = licentie
key-caveats = kanttekeningen
key-participants = deelnemers
key-themes = thema's
key-respondents = aantal respondenten
key-ambition = ambitie
key-challenges = opgaven
key-goals-introduction = inleiding op de doelstellingen
key-examples = voorbeelden
key-current-work = huidige inzet
key-notes = opmerkingen
key-from = beginjaar
key-ended = einde
key-kind = soort
key-pillar = pijler
key-lead = trekker
key-partners = partners
key-unit = eenheid
key-direction = gewenste richting
key-frequency = frequentie
key-question = vraag
key-goal = doelstelling
key-indicator = indicator
key-priority = prioriteit
key-sources = bron
key-baseline = nulmeting
key-target = streefwaarde
key-breakdown = uitsplitsing
key-break = trendbreuk
key-internal = niet openbaar
key-alert = signaalwaarde
key-lag-days = wachttijd in dagen
key-decimals = decimalen
key-import = herkomst bij inlezen
key-state = stand
key-basis = grondslag
key-agreed = afspraak met partners
key-portfolio = portefeuillehouder
key-start = begin
key-end = eind
key-result = resultaat
key-budget = budget
key-spent = besteed
key-requested = gevraagd extra budget
key-programmes = begrotingsprogramma
key-hours = uren
key-year = geld per jaar
key-year-budget = budget
key-year-spent = besteed
key-log = logboek
key-as-of = peildatum
key-revision = versie van de cijfers
key-document = verzonden stuk
key-document-bytes = inhoud van het verzonden stuk
key-summary = samenvatting
key-voice = inbreng van partner
key-interpretation = duiding
key-adjustment = bijsturing
key-previous = wat er van de bijsturing kwam
key-cause = oorzaak
key-measure = maatregel
key-assessment = eigen oordeel
key-reason = reden van het oordeel
key-value = waarde
key-date = datum
key-body = orgaan
key-due = uiterlijk
key-reference = kenmerk
key-changes = wat het besluit wijzigt
key-evidence = bewijs
key-confirmed = bevestigd
key-period = periode
key-part = onderdeel
key-source = bron
key-high = bovengrens
key-low = ondergrens
key-replaces = wat wordt gecorrigeerd
key-corrects = reden van de correctie
key-representative = representatief
key-measurement-status = status
key-analysis = inleiding van de analyse
key-colour = kleur
key-id = id
key-note = toelichting
key-recorded = dag van vastleggen
key-source-of-file = bron van het metingenbestand
decision-of-council = raadsbesluit
decision-of-college = collegebesluit
change-nothing = niets
change-was-here = zo was het
change-target = Streefwaarde van ‘{ $title }’ gewijzigd van { $old } in { $new } zonder { $body }
change-target-eased = Streefwaarde van ‘{ $title }’ versoepeld van { $old } naar { $new } zonder { $body }
change-target-tightened = Streefwaarde van ‘{ $title }’ aangescherpt van { $old } naar { $new } zonder { $body }
change-target-removed = Streefwaarde van ‘{ $title }’ ({ $old }) geschrapt zonder { $body }
change-target-added = Streefwaarde van ‘{ $title }’ ({ $new }) toegevoegd zonder { $body }
change-set = { $thing } ‘{ $title }’: { $key } gewijzigd van { $old } in { $new } zonder { $body }
change-set-added = { $thing } ‘{ $title }’: { $key } toegevoegd ({ $new }) zonder { $body }
change-set-dropped = { $thing } ‘{ $title }’: { $key } geschrapt ({ $old }) zonder { $body }
change-baseline-moved = ‘{ $title }’: { $key } verschoven van { $old } naar { $new }, zonder correctie of { $body }
change-baseline-figure = { $figure } ({ $source })
change-quoted = ‘{ $text }’
change-moved = { $thing } ‘{ $title }’ verhuisd van { $from } naar { $name } zonder { $body }
change-undated = ‘{ $title }’ over { $period-text }: zonder datum van vastleggen geldt dit nieuwe cijfer als bekend sinds { $end-text }
change-undated-help = Typ erbij de dag waarop het cijfer is vastgelegd; voor vandaag: recorded = { $today }
change-reworded = { $thing } ‘{ $title }’: { $key } anders verwoord zonder { $body }
change-added = { $thing } ‘{ $title }’ ({ $name }) toegevoegd zonder { $body }
change-removed = { $thing } ‘{ $title }’ ({ $name }) verwijderd zonder { $body }
change-renamed = { $thing } ‘{ $title }’ heet nu { $name } in plaats van { $from }
change-renamed-help = Zet de oude naam ‘{ $from }’ terug: verwijzingen en eerdere evaluaties kennen hem zo. Of laat een besluit ‘{ $name }’ noemen.
change-suspect-figures-here = het eerste cijfer volgens de oude definitie
change-evaluation = Vastgestelde evaluatie { $name } gewijzigd ({ $key }) zonder { $body }
change-decision = Besluit ‘{ $title }’ achteraf gewijzigd: { $key } van { $old } in { $new }
change-decision-removed = Besluit ‘{ $title }’ ({ $name }) verwijderd
change-decision-kept-help = Zet het besluit terug zoals het was. Is er iets nieuws besloten, voeg dan een nieuw besluit toe.
change-check-loosened = De toets is versoepeld: de controle ‘{ $rule }’ weegt minder zwaar dan voorheen
change-check-loosened-help = Zet de instelling terug, of leg bij de beoordeling van deze wijziging uit waarom zij nodig is.
change-measurement-rewritten = ‘{ $title }’ over { $period-text }: het cijfer { $old } is overschreven door { $new }
change-measurement-period = ‘{ $title }’: het cijfer { $old } over { $period-text } staat nu bij { $to }
change-measurement-details = ‘{ $title }’ over { $period-text }: gegevens bij het cijfer { $old } zijn overschreven ({ $keys-text })
change-measurement-removed = ‘{ $title }’ over { $period-text }: het cijfer { $old } is verwijderd
change-measurements-removed = ‘{ $title }’: { $count ->
    [one] de enige meting is verwijderd
   *[other] alle { $count } metingen zijn verwijderd
}
change-backdated = ‘{ $title }’ over { $period-text }: dit nieuwe cijfer zou al op { $recorded } zijn vastgelegd, maar stond op { $since } nog niet in het plan
change-backdated-help = Typ de dag waarop het cijfer werkelijk is vastgelegd; voor vandaag: recorded = { $today }
change-shown = { $thing } ‘{ $title }’: { $key } gewijzigd van { $old } in { $new }
change-shown-set = { $thing } ‘{ $title }’: { $key } toegevoegd ({ $new })
change-shown-dropped = { $thing } ‘{ $title }’: { $key } geschrapt ({ $old })
change-shown-added = { $thing } ‘{ $title }’ ({ $name }) toegevoegd
change-shown-removed = { $thing } ‘{ $title }’ ({ $name }) verwijderd
change-shown-renamed = { $thing } ‘{ $title }’ heet nu { $name } in plaats van { $from }
change-shown-aside = ‘{ $title }’ over { $period-text }: bij het cijfer { $figure } gewijzigd: { $keys-text }
change-shown-baseline = ‘{ $title }’ over { $period-text }: de nulmeting is gecorrigeerd tot { $figure }
change-shown-help = Hier is geen besluit voor nodig. Laat wie deze wijziging beoordeelt ernaar kijken.
change-taken-back-help = De commit waarin dit cijfer werd toegevoegd, is teruggedraaid; er is nog niets op vastgesteld. Was het cijfer goed, leg het dan opnieuw vast.
change-measurement-order = ‘{ $title }’ over { $period-text }: het cijfer { $old } staat in een andere volgorde, waardoor een ander cijfer geldt
change-future = dit besluit noemt de wijziging, maar is nog niet genomen
change-future-help = Voeg het { $body } pas toe als het is genomen, of herstel de datum.
change-before-adoption = dit besluit noemt de wijziging, maar is niet van na de vaststelling van het plan
change-before-adoption-help = Een besluit van vóór de vaststelling verandert het plan niet. Herstel de datum, of voeg een later { $body } toe.
change-reused-reference = dit kenmerk is al van een ander besluit
change-reused-reference-help = Vul het kenmerk van dit { $body } zelf in.
change-only-thing = dit besluit noemt het onderdeel, maar niet wat eraan verandert
change-only-thing-help = Noem de wijziging in het { $body }: changes = [{ $names }]
change-unread-record = In { $file } is iets gewijzigd wat eerst niet te lezen was; daardoor is niet te zien wat er verandert
change-unread-record-here = dit was niet te lezen
change-unread-record-help = Laat iemand de oude en de nieuwe tekst naast elkaar leggen. Herstel eerst alleen de fout, in een wijziging die verder niets verandert.
change-backdated-evaluation = ‘{ $title }’ over { $period-text }: dit nieuwe cijfer zou al op { $recorded } zijn vastgelegd, maar de evaluatie van { $year } is zonder dit cijfer vastgesteld
change-crossed = Deze branch en { $revision } zijn eerder over en weer samengevoegd: er is meer dan één punt waar zij uiteengingen, en daardoor is niet te zien wat deze wijziging doet
change-crossed-help = Voeg ze eerst samen en vergelijk dan opnieuw: git merge { $revision }
change-other-body = dit besluit noemt de wijziging, maar is van een ander orgaan
change-other-body-help = Hiervoor is een { $body } nodig.
change-decision-help =
    Maak de wijziging ongedaan, of voeg het { $body } toe in decisions.toml:
    { "[" }[decision]]
    id = "…"
    date = …
    body = "{ $word }"
    title = "…"
    changes = ["{ $name }"]
change-followup-removed-help = Zet het terug en typ: ivp followup set { $name } --state vervallen --result "…" (of --state afgedaan). Zo blijft te zien wat ervan kwam.
change-measurement-help =
    Zet het oude cijfer terug en leg het nieuwe vast als correctie:
    ivp record { $name } { $typed } --period { $period }{ $part } --corrects "…"
change-measurement-moved-help =
    Zet het oude cijfer terug. Hoort het ergens anders, trek het dan in en leg het daar vast:
    ivp record { $name } --period { $period }{ $part } --missing "…" --corrects "…"
    ivp record { $name } { $typed } --period { $to }{ $to-part }
change-measurement-by-hand-help = Zet het oude cijfer terug en zet het nieuwe eronder als een eigen meting, met de reden achter ‘corrects’.
change-measurement-back-help = Zet terug wat er stond: waar een cijfer vandaan komt en wanneer en waarom het is vastgelegd, verandert niet.
change-measurement-removed-help =
    Zet het cijfer terug. Klopt het niet, trek het dan in:
    ivp record { $name } --period { $period }{ $part } --missing "…" --corrects "…"

## comparing with an earlier version

help-check-against = Vergelijk met een eerdere versie in git en meld wat een besluit vraagt.
against-named = Vergeleken: het plan in { $plan } ({ $now }) met { $revision } van { $date }, { $commit } ({ $then }).
against-fork = Vergeleken: het plan in { $plan } ({ $now }) met het punt waar deze branch van { $revision } afging, { $date }, { $commit } ({ $then }).
against-no-fork = Vergeleken: het plan in { $plan } ({ $now }) met { $revision } zelf van { $date }, { $commit } ({ $then }); het punt waar deze branch daarvan afging, is hier niet te vinden.
against-no-plan-there = Niet vergeleken: het plan in { $plan } ({ $now }) stond nog niet in { $revision } van { $date }, { $commit }.
against-apart = { $compared } Wat er intussen in { $revision } bij kwam, is er niet vanzelf mee samen te voegen; dat moet iemand eerst zelf doen (git merge { $revision }), in: { $files }.
only-together = { $finding } (dat blijkt pas samen met wat er intussen in { $revision } bij kwam)
against-nothing = geen plan
against-counted =
    { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }, { $indicators ->
        [one] 1 indicator
       *[other] { $indicators } indicatoren
    }, { $figures ->
        [one] 1 cijfer
       *[other] { $figures } cijfers
    }
against-plan-moved = In { $revision } stond het plan in een andere map ({ $path }); zo is niet te zien wat er verandert
against-plan-moved-help = Zet de map terug. Moet het plan echt verhuizen, doe dat dan in een wijziging die verder niets verandert, en laat iemand die nakijken.
change-other-plan = Het plan in deze map is nieuw, terwijl er in { $revision } al een plan stond ({ $path })
change-other-plan-help =
    Noem het plan dat u wilt toetsen: --plan MAP
    Hoort dit plan hier niet, haal de map dan weg.
change-second-plan = Deze wijziging zet een tweede plan in de repository ({ $path })
change-second-plan-help =
    Noem het plan dat u wilt toetsen: --plan MAP
    Hoort het tweede plan hier niet, haal het dan weg.
change-behind-link = De map van dit plan is een koppeling (symbolische link): wat daar staat, is niet wat git op deze plaats bewaart
change-link = In het plan staat een koppeling (symbolische link): { $path }
change-link-then = In { $revision } staat een koppeling (symbolische link) in het plan: { $path }
change-submodule = In het plan staat een andere repository (een submodule): { $path }
change-submodule-then = In { $revision } staat een andere repository (een submodule) in het plan: { $path }
change-git-directory = In het plan staat een git-repository: { $path }
change-git-directory-then = In { $revision } staat een git-repository in het plan: { $path }
change-odd-help = Zet de bestanden zelf op deze plaats. Wat achter een koppeling of in een andere repository staat, wordt niet vergeleken.
change-unread-then = Het plan in { $revision } is niet te lezen; daardoor is niet te zien wat er verandert
change-unread-then-help = Herstel plan.toml in een wijziging die verder niets verandert, en laat iemand die nakijken.
against-no-commits = Niet vergeleken: git heeft nog geen eerdere versie van het plan.
against-shallow = De versie ‘{ $revision }’ is hier niet: van de geschiedenis is maar een deel opgehaald (een shallow clone)
against-shallow-help =
    Haal de hele geschiedenis op:
    git fetch --unshallow
    In een workflow van GitHub: ‘fetch-depth: 0’ bij actions/checkout; bij GitLab: GIT_DEPTH: "0".

## ivp diff

diff-said = { $said }
diff-heading = Wat er verandert ten opzichte van { $from } ({ $date })
diff-nothing = Er verandert niets aan het plan.
diff-thing = { $sort } ‘{ $title }’ ({ $name })
diff-thing-plain = { $sort } ‘{ $title }’
diff-thing-added = { $sort } ‘{ $title }’ ({ $name }): nieuw
diff-thing-removed = { $sort } ‘{ $title }’ ({ $name }): verwijderd
diff-renamed = heette eerst { $from }
diff-changed = { $key }: { $old } → { $new }
diff-set = { $key }: { $new } (nieuw)
diff-unset = { $key }: { $old } (vervallen)
diff-was = was:
diff-is = nu:
diff-figure-added = meting { $period }: { $new } (nieuw)
diff-figure-corrected = meting { $period }: { $new } (correctie: { $why })
diff-figure-removed = meting { $period }: { $old } (verwijderd)
diff-figure-rewritten = meting { $period }: { $old } → { $new } (overschreven: { $keys-text })
diff-figure-aside = meting { $period }: { $new } (gewijzigd: { $keys-text })
diff-figure-order = meting { $period }: { $new } (andere volgorde: een ander cijfer telt nu)
diff-content = { $key }: { $new }
diff-allowed-by = toegestaan door besluit { $decisions-text }
diff-figure-corrected-from = meting { $period }: { $old } → { $new } (correctie: { $why })
diff-figure-added-with = meting { $period }: { $new } (nieuw; { $details-text })
diff-not-representative = niet representatief
diff-counts = In het kort: { $parts-text }.
diff-count-figures =
    { $count ->
        [one] 1 nieuw cijfer
       *[other] { $count } nieuwe cijfers
    }
diff-count-corrections =
    { $count ->
        [one] 1 correctie
       *[other] { $count } correcties
    }
diff-count-rewritten =
    { $count ->
        [one] 1 cijfer gewijzigd
       *[other] { $count } cijfers gewijzigd
    }
diff-count-removed-figures =
    { $count ->
        [one] 1 cijfer verwijderd
       *[other] { $count } cijfers verwijderd
    }
diff-count-added =
    { $count ->
        [one] 1 onderdeel nieuw
       *[other] { $count } onderdelen nieuw
    }
diff-count-changed =
    { $count ->
        [one] 1 onderdeel gewijzigd
       *[other] { $count } onderdelen gewijzigd
    }
diff-count-removed =
    { $count ->
        [one] 1 onderdeel verwijderd
       *[other] { $count } onderdelen verwijderd
    }
diff-count-judgements =
    { $count ->
        [one] 1 oordeel anders
       *[other] { $count } oordelen anders
    }
diff-left-out =
    { $count ->
        [one] 1 onderdeel of melding is hier weggelaten, omdat het verslag anders te lang wordt.
       *[other] { $count } onderdelen en meldingen zijn hier weggelaten, omdat het verslag anders te lang wordt.
    } Alles staat in ‘ivp diff’.
diff-judgement = oordeel: { $old } → { $new }
diff-judgement-same = oordeel blijft: { $new }
diff-together = Blijkt pas samen met wat er intussen bij kwam
diff-asks = Vraagt een besluit, een correctie of uitleg
help-diff = Laat zien wat een wijziging met het plan doet.
help-diff-usage = ivp diff [VERSIE] [opties]
help-diff-revision = De versie in git om mee te vergelijken (zonder: de laatst vastgelegde).
help-diff-format = De vorm van het verslag.
