### change: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

rule-change-added-asks = Een prioriteit, pijler, doelstelling of indicator met een streefwaarde komt erbij met een raadsbesluit dat in dezelfde wijziging is toegevoegd.
rule-change-added-why = De raad heeft het plan vastgesteld. Wat erbij komt, hoort de raad ook te hebben besloten.
rule-change-added-fix = Voeg het besluit toe in decisions.toml en noem onder ‘changes’ wat erbij komt.

rule-change-backdated-asks = Een nieuw cijfer draagt de dag waarop het is vastgelegd. Een dag waarop een vastgestelde evaluatie het al had meegeteld, is een fout.
rule-change-backdated-why = Een evaluatie rekent met wat op een dag bekend was. Wie een cijfer eerder dateert, verandert die evaluatie achteraf.
rule-change-backdated-fix = Zet bij ‘recorded’ de dag van vandaag.

rule-change-baseline-asks = De nulmeting van een indicator verandert met een raadsbesluit. Een eerste nulmeting is geen wijziging. Ook een cijfer of een bron waardoor zij iets anders wordt, verandert haar; een correctie wordt alleen gemeld.
rule-change-baseline-why = Met een andere nulmeting ziet dezelfde ontwikkeling er beter of slechter uit.
rule-change-baseline-fix = Zet de nulmeting terug, of voeg het raadsbesluit toe in decisions.toml.

rule-change-check-loosened-asks = Een instelling onder [check] die de toets minder streng maakt, wordt gemeld.
rule-change-check-loosened-why = Wie de toets versoepelt, bepaalt wat anderen niet meer zien. Dat hoort bij de beoordeling van de wijziging.
rule-change-check-loosened-fix = Zet de instelling terug, of leg uit waarom zij nodig is.

rule-change-decision-asks = Een besluit dat is vastgelegd, blijft zoals het was.
rule-change-decision-why = Besluiten zijn het bewijs van wie wat heeft veranderd.
rule-change-decision-fix = Zet het besluit terug en voeg voor iets nieuws een nieuw besluit toe.

rule-change-definition-asks = De eenheid, de gewenste richting, de vraag, de tekst, de bronnen, de trendbreuken en de uitsplitsing van een indicator, en wat zegt hoe haar cijfers schommelen, veranderen met een raadsbesluit. Een spelfout mag worden hersteld.
rule-change-definition-why = Ze bepalen wat er gemeten wordt en wanneer het goed gaat.
rule-change-definition-fix = Maak de wijziging ongedaan, of voeg het raadsbesluit toe in decisions.toml.

rule-change-evaluation-asks = Een vastgestelde evaluatie verandert alleen met een collegebesluit.
rule-change-evaluation-why = Het college heeft de evaluatie vastgesteld en de raad heeft haar gelezen.
rule-change-evaluation-fix = Zet de evaluatie terug. Nieuwe inzichten horen in de volgende.

rule-change-implementation-plan-asks = Een vastgesteld uitvoeringsplan verandert met een collegebesluit. Stand, resultaat, geld en logboek van een actie worden vrij bijgehouden tot de evaluatie van dat jaar is vastgesteld.
rule-change-implementation-plan-why = Het college heeft vastgesteld wat er dat jaar gebeurt. Een actie die stil verdwijnt, kan niemand verantwoorden.
rule-change-implementation-plan-fix = Maak de wijziging ongedaan, zet de actie op ‘dropped’ of ‘delayed’ met een reden, of voeg het collegebesluit toe.

rule-change-measurement-removed-asks = Een vastgelegd cijfer blijft staan.
rule-change-measurement-removed-why = Wat ooit is gemeld aan college of raad, moet terug te vinden zijn.
rule-change-measurement-removed-fix = Zet het cijfer terug en trek het zo nodig in met ‘missing’ en ‘corrects’.

rule-change-measurement-rewritten-asks = Een cijfer wordt gecorrigeerd door een later cijfer en niet overschreven.
rule-change-measurement-rewritten-why = Het oude cijfer is gebruikt. Met een correctie blijven beide zichtbaar, met de reden.
rule-change-measurement-rewritten-fix = Zet het oude cijfer terug en leg het nieuwe vast met ‘ivp record … --corrects’.

rule-change-not-comparable-asks = Een wijziging is naast het plan te leggen dat zij verandert: het plan staat op dezelfde plaats, als gewone bestanden, en beide versies zijn te lezen.
rule-change-not-comparable-why = Staat er een koppeling, een andere repository of een tweede plan, dan kan iets anders worden vergeleken dan wat u leest. Een wijziging zou dan ongezien langskomen.
rule-change-not-comparable-fix = Zet de bestanden zelf in de map van het plan, en noem met ‘--plan’ welk plan u bedoelt als er meer dan één is.

rule-change-plan-asks = De titel, de gemeente, de jaren, de vaststelling, de grenzen van het oordeel en de inwonertallen veranderen met een raadsbesluit. Een inwonertal van een later jaar mag erbij.
rule-change-plan-why = Zij bepalen wat er geldt en hoe er wordt geoordeeld.
rule-change-plan-fix = Maak de wijziging ongedaan, of voeg het raadsbesluit toe in decisions.toml.

rule-change-removed-asks = Een prioriteit, pijler, doelstelling of indicator verdwijnt met een raadsbesluit.
rule-change-removed-why = De raad heeft het plan vastgesteld. Wat stil verdwijnt, wordt niet verantwoord.
rule-change-removed-fix = Zet het terug en laat het met ‘ended’ eindigen, of voeg het raadsbesluit toe in decisions.toml.

rule-change-renamed-asks = De naam waaronder iets in het plan bekend is, verandert alleen met een raadsbesluit.
rule-change-renamed-why = Andere bestanden, eerdere versies en wie de cijfers overneemt, kennen het onder die naam.
rule-change-renamed-fix = Zet de oude naam terug, of laat een raadsbesluit de nieuwe of de oude naam noemen.

rule-change-reworded-asks = De vastgestelde tekst van een prioriteit, pijler, doelstelling of indicator verandert met een raadsbesluit.
rule-change-reworded-why = Met andere woorden kan een doelstelling iets anders beloven dan de raad heeft vastgesteld.
rule-change-reworded-fix = Zet de tekst terug, of voeg het raadsbesluit toe in decisions.toml.

rule-change-shown-asks = Wat zonder besluit mag, maar wel gezien moet worden, wordt bij de wijziging gemeld: bronnen, toelichtingen, trekkers en partners, wat openbaar is, een eerste nulmeting, spelling.
rule-change-shown-why = Wie een wijziging beoordeelt, moet alles zien wat zij doet. Deze meldingen zijn niet uit te zetten en houden niets tegen.
rule-change-shown-fix = Er hoeft niets te worden hersteld. Kijk na of de wijziging zo bedoeld is.

rule-change-silence-added-asks = Een controle die op een plaats wordt uitgezet, wordt bij de wijziging gemeld.
rule-change-silence-added-why = Wie iets uitzet, bepaalt wat anderen niet meer zien.
rule-change-silence-added-fix = Los op wat de toets vindt, of laat een collega de reden beoordelen.
change-silence-added = Hier is een controle uitgezet: { $rules-text }
change-silence-added-help = Haal ‘ivp: allow …’ weg, of laat een collega de reden beoordelen.

rule-change-target-asks = Een streefwaarde verandert met een raadsbesluit dat in dezelfde wijziging is toegevoegd.
rule-change-target-why = De streefwaarde is wat de raad heeft beloofd te bereiken.
rule-change-target-fix = Zet de streefwaarde terug, of voeg het raadsbesluit toe in decisions.toml.
