### text: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

text-one-line = Bij ‘{ $key }’ staat een tekst met een nieuwe regel of een stuurteken erin
text-one-line-help = Typ de tekst op één regel, tussen gewone aanhalingstekens.

rule-text-garbled-asks = In een tekst staan geen verkeerd gelezen letters, zoals Ã« voor ë.
rule-text-garbled-why = Ze komen zo in de evaluatie en op de openbare pagina.
rule-text-garbled-fix = Typ het woord opnieuw.
text-garbled = Hier staan verkeerd gelezen letters: { $what }
text-garbled-help = Typ het woord opnieuw. Dit ontstaat als een tekst uit een ander programma in een andere tekenset is geplakt.

rule-text-markup-asks = Een tekst bevat geen opmaak van een webpagina.
rule-text-markup-why = Opmaak wordt nergens uitgevoerd en dus letterlijk getoond.
rule-text-markup-fix = Haal de opmaak weg.
text-markup = Hier staat opmaak van een webpagina: { $what }
text-markup-help = Haal de opmaak weg; zij wordt als gewone tekst getoond.

rule-text-one-line-asks = Een titel, een naam of een verwijzing is één regel.
rule-text-one-line-why = Een titel met een nieuwe regel erin kan een eigen regel tekenen in een overzicht, alsof het programma dat zegt. Daarom wordt hij op één regel getoond.
rule-text-one-line-fix = Typ de tekst op één regel. Een toelichting van meer regels past bij ‘text’, ‘note’ of ‘introduction’.

rule-text-placeholder-asks = In een tekst staan geen plekken die nog moeten worden ingevuld.
rule-text-placeholder-why = Zulke plekken komen anders in de evaluatie en op de openbare pagina.
rule-text-placeholder-fix = Vul de tekst aan.
text-placeholder = Hier moet nog iets worden ingevuld: { $what }
text-placeholder-help = Vul de tekst aan of haal dit weg.
