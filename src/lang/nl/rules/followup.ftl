### followup: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

followup-overdue = Over de { $kind } ‘{ $text }’ had uiterlijk { $due-when } iets gemeld moeten zijn

rule-followup-due-before-date-asks = Waarvoor iets klaar moet zijn (‘due’), ligt na de dag waarop het is toegezegd, gevraagd of geadviseerd.
rule-followup-due-before-date-why = Een termijn die al voorbij was, is een tikfout; ivp meldt hem anders als te laat.
rule-followup-due-before-date-fix = Verbeter ‘due’ of ‘date’.
followup-due-before-date = ‘{ $text }’ moest klaar zijn { $due-when }, voordat het er was ({ $date })
followup-date-here = de datum staat hier
followup-due-before-date-help = Verbeter ‘due’ of ‘date’.

rule-followup-future-asks = Een toezegging, motie of aanbeveling is gedaan op een dag die is geweest.
rule-followup-future-why = Wat nog gedaan moet worden, is een voornemen en geen toezegging.
rule-followup-future-fix = Verbeter de datum, of voeg het later toe.
followup-future = ‘{ $text }’: { $date } moet nog komen
followup-future-help = Verbeter de datum, of voeg het toe als het zover is.

rule-followup-no-evidence-asks = Het bewijs bij een toezegging, motie of aanbeveling is een bestand dat er is, of een webadres.
rule-followup-no-evidence-why = Wie later vraagt waar het uit blijkt, moet het kunnen vinden.
rule-followup-no-evidence-fix = Zet het bestand in de map van het plan en noem het pad vanaf die map, of typ het webadres.
followup-no-evidence = Het bewijs ‘{ $path }’ is geen bestand in de map van het plan en geen webadres
followup-no-evidence-help = Zet het bestand in de map van het plan en noem het pad vanaf die map, of typ het webadres, dat met https:// begint.

rule-followup-no-result-asks = Bij wat is afgedaan of vervallen, staat wat ervan kwam.
rule-followup-no-result-why = Wie erom vroeg, wil weten wat er is gedaan of waarom het niet doorgaat.
rule-followup-no-result-fix = Vul ‘result’ in, één zin is genoeg.
followup-no-result = ‘{ $text }’ is afgedaan, maar er staat niet bij wat ervan kwam
followup-no-result-lapsed = ‘{ $text }’ is vervallen zonder dat er staat waarom
followup-no-result-help = Typ: ivp followup set { $name } --result "…"

rule-followup-overdue-asks = Wat is toegezegd, gevraagd of geadviseerd, is op tijd afgedaan.
rule-followup-overdue-why = De raad onthoudt wat is toegezegd; een termijn die stil verstrijkt, kost vertrouwen.
rule-followup-overdue-fix = Zet ‘state’ op done met een resultaat, op lapsed met de reden, of verander ‘due’ als er een latere datum is afgesproken.
followup-overdue-help = Typ: ivp followup set { $name } --state done --result "…". Is een latere datum afgesproken? Typ dan: ivp followup set { $name } --due PERIODE
