### ivp show en ivp history

show-place = Staat in { $file }, regel { $line }
show-introduction = Inleiding
show-challenges = Uitdagingen
show-ambition = Ambitie
show-examples = Voorbeelden
show-current-work = Wat doen we op dit moment al?
show-notes = Toelichting
show-caveats = Kanttekeningen
show-topics = Onderwerpen
show-goals = Doelstellingen
show-indicators = Indicatoren
show-actions = Acties
show-followups = Toezeggingen, moties en aanbevelingen
show-kind = Soort
show-priority = Prioriteit
show-pillar = Pijler
show-goal = Doelstelling
show-lead = Trekker
show-portfolio = Portefeuillehouder
show-partners = Partners
show-standing = Stand
show-derived-state = Volgens acties en afspraken: { $state }
show-state = Stand
show-overdue = de einddatum is voorbij
show-basis = Grondslag
show-agreed = Afgesproken
show-start = Begin
show-end = Eind
show-result = Resultaat
show-budget = Budget
show-spent = Besteed
show-requested = Aangevraagd
show-money-in = In { $year }
show-no-amount = geen bedrag
show-programmes = Programma's
show-hours = Uren
show-log = Logboek
show-question = Vraag
show-direction = Richting
show-frequency = Frequentie
show-sources = Bronnen
show-internal = Alleen intern
show-measurements = Metingen
show-arithmetic = Berekening
show-promise = Per termijn
show-promise-count = { $count } van { $at-least }
show-promise-at-least = { $count }, minimaal { $number }
show-promise-at-most = { $count }, hoogstens { $number }
step-baseline = nulmeting ({ $period }): { $value }
step-origin = gemeten vanaf ({ $period }): { $value }
step-mean = { $step } = het gemiddelde van { $figures-text }
step-sum = { $step } = de som van { $figures-text }
step-made-figure = { $value } ({ $period }, regel { $line })
step-made-figure-bare = { $value } ({ $period })
step-in-file = { $step } ({ $file })
step-latest = laatste cijfer ({ $period }): { $value }
step-cited = { $step } ({ $file }, regel { $line })
step-rolling = beoordeeld: { $from } t/m { $to }, bij elkaar { $value }
step-better = in { $region } over { $period-text }: { $value }
step-part-target = verwacht { $expected }, streefwaarde { $target }
step-part = { $part }: { $was } ({ $since }), nu { $now } ({ $period }); { $told }
step-part-then = { $part }: van { $was } ({ $since }) naar { $now } ({ $period }); { $told }
step-target = streefwaarde: { $value } { $year-when }
step-target-change = streefwaarde: { $change } ten opzichte van de nulmeting = { $value } { $year-when }
step-target-change-whole = streefwaarde: { $change } ten opzichte van de nulmeting = { $value }, dus { $whole } { $year-when }
step-target-change-open = streefwaarde: { $change } ten opzichte van de nulmeting { $year-when }
step-target-within = streefwaarde: binnen { $within } van de nulmeting { $year-when }
step-target-better-than = streefwaarde: beter dan { $region } { $year-when }
step-target-cadence = afspraak: { $promise }
step-change = verschil: { $change }
step-until = t/m { $to }
step-expected = verwacht aan het eind van { $period-text } (bij gelijkmatig verloop) = { $from } { $sign } { $way } × { $months }/{ $all } { $all ->
    [one] maand
   *[other] maanden
} = { $expected }
step-progress = voortgang = ({ $baseline } − { $actual }) / ({ $baseline } − { $target }) = { $progress }
step-ratio = verhouding = voortgang { $progress } / verwachte voortgang { $expected } = { $ratio }
step-band = band van { $low } tot { $high }; het cijfer is { $value }

history-empty = Er zijn nog geen metingen.
history-break = trendbreuk { $period }: { $reason }
history-superseded = vervangen
history-not-representative = steekproef niet representatief
history-corrects = correctie: { $reason }
