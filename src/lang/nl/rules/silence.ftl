### silence: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

silence-no-reason = Hier is een controle uitgezet zonder reden
silence-no-reason-help = Typ de reden erachter: # ivp: allow { $rules } — reden
silence-unused = De controle ‘{ $rule }’ meldt hier niets; het uitzetten kan weg
silence-unused-help = Haal ‘ivp: allow …’ weg.
silence-unused-help-one = Haal { $rule } weg achter ‘ivp: allow’.
silence-unknown-rule = De controle ‘{ $rule }’ bestaat niet
silence-unknown-rule-help = ‘ivp explain’ toont welke controles er zijn.
silence-not-allowed = De controle ‘{ $rule }’ kan niet worden uitgezet
silence-not-allowed-help = Haal ‘ivp: allow …’ weg en los op wat de toets vindt.

rule-silence-no-reason-asks = Wie een controle op een plaats uitzet, zegt waarom.
rule-silence-no-reason-why = Een ander moet kunnen beoordelen of de reden klopt.
rule-silence-no-reason-fix = Typ de reden achter de regel: # ivp: allow groep/regel — reden

rule-silence-not-allowed-asks = Fouten en controles van wijzigingen worden niet uitgezet.
rule-silence-not-allowed-why = Wat een fout is, maakt een overzicht onbetrouwbaar, ook als niemand het meer ziet.
rule-silence-not-allowed-fix = Los op wat de toets vindt.

rule-silence-unknown-rule-asks = Wie een controle uitzet, noemt een controle die bestaat.
rule-silence-unknown-rule-why = Met een tikfout wordt niets uitgezet.
rule-silence-unknown-rule-fix = Verbeter de naam; ‘ivp explain’ toont alle controles.

rule-silence-unused-asks = Een controle wordt alleen uitgezet waar zij iets meldt.
rule-silence-unused-why = Een overbodige uitzondering verbergt later iets nieuws.
rule-silence-unused-fix = Haal ‘ivp: allow …’ weg.
