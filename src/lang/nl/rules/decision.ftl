### decision: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

rule-decision-before-plan-asks = Een besluit dat het plan verandert, is niet van vóór het plan.
rule-decision-before-plan-why = Een ouder besluit kan niet over dit plan gaan; meestal is het jaar verkeerd getypt.
rule-decision-before-plan-fix = Verbeter de datum.
decision-before-plan = Het besluit ‘{ $title }’ is van { $date }, van vóór het plan
decision-before-plan-help = Verbeter de datum. Een besluit van vóór het plan verandert niets aan dit plan.

rule-decision-future-asks = Een besluit is genomen.
rule-decision-future-why = Een voorgenomen besluit staat nog niets toe.
rule-decision-future-fix = Herstel de datum, of voeg het besluit later toe.
decision-future = Besluit ‘{ $title }’: { $date } moet nog komen
decision-future-adoption = Een besluit van { $date } kan nog niet zijn genomen: die dag moet nog komen
decision-future-adoption-help = Verbeter de datum, of laat hem weg zolang het besluit niet is genomen.
decision-future-help = Verbeter de datum, of voeg het besluit toe als het genomen is.

rule-decision-same-reference-asks = Een besluit heeft een eigen kenmerk.
rule-decision-same-reference-why = Met één kenmerk bij twee besluiten is niet na te gaan welk stuk wat veranderde.
rule-decision-same-reference-fix = Geef elk besluit zijn eigen kenmerk.
decision-same-reference = Het besluit ‘{ $title }’ heeft hetzelfde kenmerk als een ander: { $reference }
decision-same-reference-first = het andere besluit met dit kenmerk
decision-same-reference-help = Geef elk besluit zijn eigen kenmerk. Nam de raad op één stuk twee besluiten, zet dan het nummer van het beslispunt erachter.

rule-decision-unknown-change-asks = Wat een besluit wijzigt, draagt een naam uit het plan.
rule-decision-unknown-change-why = Een tikfout in de naam staat de bedoelde wijziging niet toe.
rule-decision-unknown-change-fix = Verbeter de naam bij ‘changes’.
decision-unknown-change = Het besluit noemt ‘{ $name }’, dat niet in het plan staat
decision-unknown-key = ‘{ $name }’ heeft geen veld ‘{ $key }’; dit besluit staat daar niets mee toe

rule-decision-wrong-body-asks = Over prioriteiten, doelstellingen en streefwaarden beslist de raad, over acties en evaluaties het college.
rule-decision-wrong-body-why = Een besluit van een ander orgaan staat de wijziging niet toe.
rule-decision-wrong-body-fix = Verbeter ‘body’, of haal de naam weg bij ‘changes’.
decision-wrong-body = Over ‘{ $name }’ beslist de gemeenteraad
decision-wrong-body-college = Over ‘{ $name }’ beslist het college
decision-wrong-body-here = dit wijzigt het besluit
decision-wrong-body-help = Typ: body = "{ $word }", of haal de naam weg bij ‘changes’.
