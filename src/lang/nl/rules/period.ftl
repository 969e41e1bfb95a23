### period: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

period-form = ‘{ $text }’ is geen periode
period-form-help = Typ een jaar ("2025"), halfjaar ("2025-H1"), kwartaal ("2025-Q1"), maand ("2025-03"), dag ("2025-03-12") of schooljaar ("2024/25").
period-future = ‘{ $indicator }’: { $period-text } begint pas op { $start }
period-future-help = Controleer het jaartal. Over een periode die nog moet beginnen, is er geen cijfer.

rule-period-form-asks = Een periode is een jaar, halfjaar, kwartaal, maand, dag of schooljaar, in de vorm die het plan kent.
rule-period-form-why = De periode bepaalt waarmee een cijfer wordt vergeleken en wanneer het volgende komt.
rule-period-form-fix = Typ "2025", "2025-H1", "2025-Q1", "2025-03", "2025-03-12" of "2024/25".

rule-period-future-asks = Een meting gaat over een periode die al begonnen is.
rule-period-future-why = Over een periode die nog moet beginnen, bestaat geen cijfer. Meestal is het jaartal verkeerd getypt.
rule-period-future-fix = Verbeter de periode. Wat u in de toekomst wilt bereiken, hoort bij de streefwaarde (‘target’).

rule-period-over-four-years-asks = Een plan duurt hooguit vier jaar en is niet ouder dan dat.
rule-period-over-four-years-why = De gemeenteraad stelt ten minste eens in de vier jaar de doelen op het terrein van de veiligheid vast (Politiewet 2012, artikel 38b).
rule-period-over-four-years-fix = Leg de raad op tijd nieuwe doelen voor, en begin daarmee een nieuw plan.
period-over-four-years = Het plan duurt { $years } jaar; de raad stelt de doelen ten minste eens in de vier jaar vast
period-over-four-years-first = het plan begint hier
period-over-four-years-help = Typ: last_year = { $last }
period-over-four-years-help-later = Laat het plan eindigen in { $last }, en zet wat daarna moet worden bereikt in een nieuw plan.
period-plan-is-old = Het plan begon in { $first } en is ouder dan vier jaar
period-plan-is-old-help = Leg de raad nieuwe doelen voor en begin daarmee een nieuw plan.

rule-period-unfinished-asks = Een meting gaat over een periode die voorbij is. Bij een frequentieafspraak mag de periode nog lopen.
rule-period-unfinished-why = Een cijfer over een deel van een jaar lijkt lager dan dat van een heel jaar. Daarom telt het nog niet mee in het oordeel.
rule-period-unfinished-fix = Leg na afloop het cijfer over de hele periode vast, als correctie op dit cijfer.
period-unfinished = ‘{ $indicator }’: { $period-text } is nog niet voorbij; dit cijfer telt nog niet mee
period-unfinished-help = Leg na { $end } het cijfer over de hele periode vast, met ‘corrects’. Of kies een periode die al voorbij is.
