### action: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

action-overdue = Actie ‘{ $title }’ had klaar moeten zijn { $end-when } en staat nog open
action-period-order-start = hier staat het begin
action-goal-twice = Hier staan ‘goal’ en ‘goals’ allebei: onduidelijk is welke doelstellingen tellen
action-goal-twice-help = Typ: goals = { $goals }, en haal ‘goal’ weg.

rule-action-adoption-order-asks = Het college stelt een uitvoeringsplan vast nadat de raad het veiligheidsplan heeft vastgesteld.
rule-action-adoption-order-why = Een uitvoeringsplan werkt het veiligheidsplan uit; eerder kan niet.
rule-action-adoption-order-fix = Verbeter een van de datums.
action-adoption-order = Het uitvoeringsplan { $year } is vastgesteld op { $date }, eerder dan het veiligheidsplan zelf ({ $plan })
action-adoption-order-plan = de vaststelling van het veiligheidsplan staat hier
action-adoption-order-help = Verbeter een van de twee datums.

rule-action-done-before-start-asks = Een afgeronde actie is begonnen.
rule-action-done-before-start-why = Anders klopt de stand niet, of het begin.
rule-action-done-before-start-fix = Verbeter ‘state’ of ‘start’.
action-done-before-start = Actie ‘{ $title }’ is afgerond, maar begint pas { $start-when }
action-done-before-start-help = Verbeter ‘state’ of ‘start’.

rule-action-dropped-silently-asks = Bij een vervallen actie staat de reden.
rule-action-dropped-silently-why = Het college heeft de actie vastgesteld; de raad mag weten waarom zij niet doorgaat.
rule-action-dropped-silently-fix = Zet de reden bij ‘result’ of in het logboek.
action-dropped-silently = Actie ‘{ $title }’ is vervallen zonder dat er staat waarom
action-dropped-silently-help = Typ: ivp action set { $name } --result "Vervallen: …"

rule-action-goal-twice-asks = Een actie noemt haar doelstellingen op één plaats: ‘goal’ voor één, ‘goals’ voor meer.
rule-action-goal-twice-why = Staan beide er, dan is niet te zeggen welke doelstellingen tellen.
rule-action-goal-twice-fix = Zet alle doelstellingen bij ‘goals’ en haal ‘goal’ weg.

rule-action-log-future-asks = Het logboek van een actie bevat wat is gebeurd.
rule-action-log-future-why = Een datum in de toekomst is een tikfout of een voornemen.
rule-action-log-future-fix = Verbeter de datum.
action-log-future = Logboek van ‘{ $title }’: { $date } moet nog komen
action-log-future-help = Verbeter de datum. Wat nog moet gebeuren, hoort bij ‘text’ of in een eigen actie.

rule-action-money-asks = Budget, besteding, gevraagd budget en uren zijn nul of meer.
rule-action-money-why = Negatieve bedragen vallen in een optelling tegen andere weg.
rule-action-money-fix = Haal het minteken weg.
action-money = Actie ‘{ $title }’: een bedrag kan niet negatief zijn
action-money-help = Haal het minteken weg. Een inkomst hoort in de tekst.
action-hours = Actie ‘{ $title }’: het aantal uren kan niet negatief zijn

rule-action-no-goal-asks = Een actie hoort bij een doelstelling of bij een plan van anderen (‘basis’).
rule-action-no-goal-why = Zonder dat telt de actie nergens mee en is niet te zeggen waarvoor zij is.
rule-action-no-goal-fix = Noem de doelstelling bij ‘goal’ of de grondslag bij ‘basis’.
action-no-goal = Actie ‘{ $title }’ hoort bij geen doelstelling
action-no-goal-help = Typ: ivp action set { $name } --goal DOELSTELLING. Hoort de actie bij een landelijk of regionaal plan, typ dan: ivp action set { $name } --basis "…"

rule-action-no-plan-asks = Elk jaar van een vastgesteld plan heeft een uitvoeringsplan, vanaf drie maanden voordat het jaar begint.
rule-action-no-plan-why = Zonder uitvoeringsplan ligt niet vast wat er dat jaar gebeurt, door wie en met welk geld. Acties die uit een ander jaar doorlopen, zijn nog geen uitvoeringsplan.
rule-action-no-plan-fix = Zet de acties van dat jaar in actions/<jaar>.toml, te beginnen met ivp action add.
action-no-plan =
    Er is geen uitvoeringsplan voor { $years-text }{ $running ->
        [0] {""}
        [one] . Er loopt wel 1 actie uit een ander jaar door
       *[other] . Er lopen wel { $running } acties uit een ander jaar door
    }
action-no-plan-help = Typ: ivp action add { $year }/NAAM --title TITEL --goal DOELSTELLING

rule-action-no-result-asks = Bij een afgeronde actie staat het resultaat.
rule-action-no-result-why = De evaluatie vertelt wat er is gedaan, niet alleen dat het is gedaan.
rule-action-no-result-fix = Vul ‘result’ in, één zin is genoeg.
action-no-result = Actie ‘{ $title }’ is afgerond, maar er staat niet bij wat zij heeft opgeleverd
action-no-result-help = Typ: ivp action set { $name } --result "…"

rule-action-not-adopted-asks = Bij een uitvoeringsplan staat wanneer het college het heeft vastgesteld.
rule-action-not-adopted-why = Pas dan is het een afspraak; wijzigingen daarna vragen een besluit.
rule-action-not-adopted-fix = Zet ‘adopted’ bovenaan het bestand zodra het college heeft besloten.
action-not-adopted = Van het uitvoeringsplan { $year } staat niet vast dat het college het heeft vastgesteld
action-not-adopted-help = Zet bovenaan { $file }: adopted = { "{" } body = "college", date = JJJJ-MM-DD { "}" }

rule-action-not-agreed-asks = Bij een actie met partners staat wat met hen over hun deel is afgesproken. Alleen van acties die nog open staan, in een jaar dat nog niet om is.
rule-action-not-agreed-why = Veiligheid is een gedeelde verantwoordelijkheid: een partner die niets heeft toegezegd, is niet aan te spreken.
rule-action-not-agreed-fix = Zet de afspraak bij ‘agreed’, of haal de partner weg.
action-not-agreed =
    Uitvoeringsplan { $year }: bij { $count ->
        [one] 1 actie
       *[other] { $count } acties
    } met partners staat niet wat met hen is afgesproken: { $titles }
action-not-agreed-help = Typ bij elke actie: ivp action set { $name } --agreed "Wat de partner doet"

rule-action-outside-year-asks = Een actie valt ten minste voor een deel in het jaar van haar uitvoeringsplan.
rule-action-outside-year-why = De evaluatie van een jaar gaat over de acties van dat jaar.
rule-action-outside-year-fix = Verplaats de actie naar het juiste jaar, of verbeter haar periode.
action-outside-year = Actie ‘{ $title }’ staat in het uitvoeringsplan van { $year }, maar valt { $period-when }
action-outside-year-help = Verplaats de actie naar actions/{ $year }.toml, of verbeter ‘start’ en ‘end’.

rule-action-over-budget-asks = Er is niet meer besteed dan het budget van de actie.
rule-action-over-budget-why = Een overschrijding hoort in de evaluatie te worden uitgelegd.
rule-action-over-budget-fix = Verbeter het bedrag, of licht de overschrijding toe.
action-over-budget = Actie ‘{ $title }’: € { $spent } besteed bij een budget van € { $budget }
action-over-budget-here = het budget staat hier
action-over-budget-help = Klopt het bedrag, licht het dan toe bij ‘result’ en zet op deze regel: # ivp: allow action/over-budget — reden
action-over-budget-in = Actie ‘{ $title }’: in { $year } € { $spent } besteed bij een budget van € { $budget }

rule-action-overdue-asks = Een actie waarvan het einde voorbij is, is afgerond of vervallen.
rule-action-overdue-why = Een verlopen actie zonder bericht is voor college en raad niet te volgen.
rule-action-overdue-fix = Zet de actie op ‘done’ met een resultaat, op ‘dropped’ met een reden, of geef haar een nieuw einde.
action-overdue-help = Typ: ivp action set { $name } --state done --result "…". Is de actie uitgesteld? Typ dan met de nieuwe einddatum: ivp action set { $name } --end PERIODE

rule-action-period-order-asks = Een actie begint voordat zij eindigt.
rule-action-period-order-why = Anders is niet te zeggen of zij op tijd is.
rule-action-period-order-fix = Verbeter ‘start’ of ‘end’.
action-period-order = Actie ‘{ $title }’ eindigt ({ $end }) voordat zij begint ({ $start })
action-period-order-help = Verbeter ‘start’ of ‘end’.

rule-action-wrong-body-asks = Het college stelt het uitvoeringsplan vast.
rule-action-wrong-body-why = Het veiligheidsplan is van de raad, de uitvoering van het college.
rule-action-wrong-body-fix = Verbeter ‘body’, of noem het besluit van het college.
action-wrong-body = Het uitvoeringsplan { $year } is vastgesteld door: { $body }. Een uitvoeringsplan stelt het college vast.
action-wrong-body-help = Typ: adopted = { "{" } body = "college", date = … { "}" }

rule-action-year-outside-asks = Geld per jaar hoort bij een jaar waarin de actie loopt.
rule-action-year-outside-why = Anders telt het bedrag in geen enkel jaar mee.
rule-action-year-outside-fix = Verbeter het jaar, of ‘start’ en ‘end’.
action-year-outside = Actie ‘{ $title }’ loopt van { $first } t/m { $last }; hier staat geld van { $year }
action-year-outside-help = Verbeter het jaar, of ‘start’ en ‘end’ van de actie.

rule-action-year-sum-asks = De bedragen per jaar zijn samen het bedrag van de actie, als dat er ook staat.
rule-action-year-sum-why = Anders vertellen het overzicht van een jaar en dat van alle jaren iets verschillends.
rule-action-year-sum-fix = Verbeter een van de bedragen, of haal het totaal weg.
action-year-sum = Actie ‘{ $title }’: bij ‘{ $key }’ staat € { $whole }, maar de jaren zijn samen € { $sum }
action-year-sum-help = Klopt het per jaar, typ dan: { $key } = { $sum }. Of haal ‘{ $key }’ hier weg: dan telt de som van de jaren.

rule-action-year-twice-asks = Het geld van een jaar staat één keer bij een actie.
rule-action-year-twice-why = Van twee bedragen is niet te zeggen welk geldt.
rule-action-year-twice-fix = Zet de bedragen van dat jaar bij elkaar.
action-year-twice = Actie ‘{ $title }’: het geld van { $year } staat er twee keer
action-year-twice-first = de eerste keer staat hier
action-year-twice-help = Zet de bedragen van één jaar onder één kopregel [[action.year]].
