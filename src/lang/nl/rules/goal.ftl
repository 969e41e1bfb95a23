### goal: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

rule-goal-no-number-asks = Een doelstelling die iets belooft dat terugkomt, zegt hoe vaak: met een indicator die een getal heeft.
rule-goal-no-number-why = Wat ‘periodiek’, ‘regelmatig’ of ‘structureel’ gebeurt, is na vier jaar niet te tellen. Er is dan geen moment waarop iemand merkt dat het niet gebeurt.
rule-goal-no-number-fix = Voeg een prestatie-indicator toe met een streefwaarde zoals {"{"} at_least = 4, per = "year" {"}"}, en zet bij ‘assumed’ dat het plan zelf geen getal noemt.
goal-no-number =
    { $priority }: { $count ->
        [one] een doelstelling belooft iets dat terugkomt, zonder te zeggen hoe vaak: { $goals }
       *[other] { $count } doelstellingen beloven iets dat terugkomt, zonder te zeggen hoe vaak: { $goals }
    }
goal-no-number-help =
    Typ, met uw eigen getal: ivp add indicator --goal { $goal } --title "…" --unit count --at-least 4 --each year. Noemt het plan geen getal, zeg dat dan bij de streefwaarde, onder ‘assumed’. Zonder getal merkt niemand het als er niets gebeurt. { $status ->
        [adopted] Het plan is vastgesteld: een indicator met een streefwaarde vraagt een raadsbesluit (decisions.toml).
       *[other] { "" }
    }

rule-goal-none-asks = Elke prioriteit heeft een doelstelling.
rule-goal-none-why = Met een ambitie alleen is later niet te zeggen wat er is gedaan en of het is gelukt.
rule-goal-none-fix = Voeg een doelstelling toe met ivp add goal, en wat u ervan meet met ivp add indicator.
goal-none = Prioriteit ‘{ $title }’ heeft nog geen doelstelling
goal-none-help = Typ: ivp add goal --priority { $priority } --title "…" --kind recurring

rule-goal-outcome-without-effect-asks = Een doelstelling die een resultaat is (kind = "outcome"), heeft een effectindicator.
rule-goal-outcome-without-effect-why = Een resultaat wordt beoordeeld met een cijfer en nooit met wat er gedaan is. Zonder effectindicator is niet te zeggen of het bereikt is.
rule-goal-outcome-without-effect-fix = Zet bij de effectindicator die het resultaat meet ‘goal’ met de korte naam van deze doelstelling, of voeg zo'n indicator toe.
goal-outcome-without-effect = Doelstelling ‘{ $goal }’ is een resultaat, maar er is geen effectindicator die het meet
goal-outcome-without-effect-help = Zet bij de effectindicator die dit resultaat meet: { $line }
goal-outcome-without-effect-help-none = Typ: ivp add indicator --goal { $goal } --kind effect --title "…" --unit EENHEID --direction RICHTING --source BRON
goal-outcome-without-effect-kind = hier staat dat het om een resultaat gaat

rule-goal-unmeasured-asks = Elke doelstelling heeft een indicator of een actie.
rule-goal-unmeasured-why = Zonder een van beide laat niets zien of er iets van de doelstelling terechtkomt, en valt er in de evaluatie niets over te zeggen.
rule-goal-unmeasured-fix = Neem een actie op in het uitvoeringsplan van dit jaar met ‘goal’ en de naam van de doelstelling, of voeg een prestatie-indicator toe.
goal-unmeasured = Doelstelling ‘{ $goal }’ heeft geen indicator en geen actie
goal-unmeasured-help =
    Typ: ivp add indicator --goal { $goal } --title "…" --unit count --at-least 1 --each year. Of neem een actie op in het uitvoeringsplan: ivp action add { $action } --goal { $goal } --title "…"{ $status ->
        [adopted] . Het plan is vastgesteld: een indicator met een streefwaarde vraagt een raadsbesluit (decisions.toml).
       *[other] .
    }
