### De regels: wat zij vragen, waarom, en wat u dan doet

rule-action-adoption-order-asks = Het college stelt een uitvoeringsplan vast nadat de raad het veiligheidsplan heeft vastgesteld.
rule-action-adoption-order-why = Een uitvoeringsplan werkt het veiligheidsplan uit; eerder kan niet.
rule-action-adoption-order-fix = Verbeter een van de datums.

rule-action-done-before-start-asks = Een afgeronde actie is begonnen.
rule-action-done-before-start-why = Anders klopt de stand niet, of het begin.
rule-action-done-before-start-fix = Verbeter ‘state’ of ‘start’.

rule-action-dropped-silently-asks = Bij een vervallen actie staat de reden.
rule-action-dropped-silently-why = Het college heeft de actie vastgesteld; de raad mag weten waarom zij niet doorgaat.
rule-action-dropped-silently-fix = Zet de reden bij ‘result’ of in het logboek.

rule-action-goal-twice-asks = Een actie noemt haar doelstellingen op één plaats: ‘goal’ voor één, ‘goals’ voor meer.
rule-action-goal-twice-why = Staan beide er, dan is niet te zeggen welke doelstellingen tellen.
rule-action-goal-twice-fix = Zet alle doelstellingen bij ‘goals’ en haal ‘goal’ weg.

rule-action-log-future-asks = Het logboek van een actie bevat wat is gebeurd.
rule-action-log-future-why = Een datum in de toekomst is een tikfout of een voornemen.
rule-action-log-future-fix = Verbeter de datum.

rule-action-money-asks = Budget, besteding, gevraagd budget en uren zijn nul of meer.
rule-action-money-why = Negatieve bedragen vallen in een optelling tegen andere weg.
rule-action-money-fix = Haal het minteken weg.

rule-action-no-goal-asks = Een actie hoort bij een doelstelling of bij een plan van anderen (‘basis’).
rule-action-no-goal-why = Zonder dat telt de actie nergens mee en is niet te zeggen waarvoor zij is.
rule-action-no-goal-fix = Noem de doelstelling bij ‘goal’ of de grondslag bij ‘basis’.

rule-action-no-plan-asks = Elk jaar van een vastgesteld plan heeft een uitvoeringsplan, vanaf drie maanden voordat het jaar begint.
rule-action-no-plan-why = Zonder uitvoeringsplan ligt niet vast wat er dat jaar gebeurt, door wie en met welk geld. Acties die uit een ander jaar doorlopen, zijn nog geen uitvoeringsplan.
rule-action-no-plan-fix = Zet de acties van dat jaar in actions/<jaar>.toml, te beginnen met ivp action add.

rule-action-no-result-asks = Bij een afgeronde actie staat het resultaat.
rule-action-no-result-why = De evaluatie vertelt wat er is gedaan, niet alleen dat het is gedaan.
rule-action-no-result-fix = Vul ‘result’ in, één zin is genoeg.

rule-action-not-adopted-asks = Bij een uitvoeringsplan staat wanneer het college het heeft vastgesteld.
rule-action-not-adopted-why = Pas dan is het een afspraak; wijzigingen daarna vragen een besluit.
rule-action-not-adopted-fix = Zet ‘adopted’ bovenaan het bestand zodra het college heeft besloten.

rule-action-not-agreed-asks = Bij een actie met partners staat wat met hen over hun deel is afgesproken. Alleen van acties die nog open staan, in een jaar dat nog niet om is.
rule-action-not-agreed-why = Veiligheid is een gedeelde verantwoordelijkheid: een partner die niets heeft toegezegd, is niet aan te spreken.
rule-action-not-agreed-fix = Zet de afspraak bij ‘agreed’, of haal de partner weg.

rule-action-outside-year-asks = Een actie valt ten minste voor een deel in het jaar van haar uitvoeringsplan.
rule-action-outside-year-why = De evaluatie van een jaar gaat over de acties van dat jaar.
rule-action-outside-year-fix = Verplaats de actie naar het juiste jaar, of verbeter haar periode.

rule-action-over-budget-asks = Er is niet meer besteed dan het budget van de actie.
rule-action-over-budget-why = Een overschrijding hoort in de evaluatie te worden uitgelegd.
rule-action-over-budget-fix = Verbeter het bedrag, of licht de overschrijding toe.

rule-action-overdue-asks = Een actie waarvan het einde voorbij is, is afgerond of vervallen.
rule-action-overdue-why = Een verlopen actie zonder bericht is voor college en raad niet te volgen.
rule-action-overdue-fix = Zet de actie op ‘done’ met een resultaat, op ‘dropped’ met een reden, of geef haar een nieuw einde.

rule-action-period-order-asks = Een actie begint voordat zij eindigt.
rule-action-period-order-why = Anders is niet te zeggen of zij op tijd is.
rule-action-period-order-fix = Verbeter ‘start’ of ‘end’.

rule-action-wrong-body-asks = Het college stelt het uitvoeringsplan vast.
rule-action-wrong-body-why = Het veiligheidsplan is van de raad, de uitvoering van het college.
rule-action-wrong-body-fix = Verbeter ‘body’, of noem het besluit van het college.

rule-action-year-outside-asks = Geld per jaar hoort bij een jaar waarin de actie loopt.
rule-action-year-outside-why = Anders telt het bedrag in geen enkel jaar mee.
rule-action-year-outside-fix = Verbeter het jaar, of ‘start’ en ‘end’.

rule-action-year-sum-asks = De bedragen per jaar zijn samen het bedrag van de actie, als dat er ook staat.
rule-action-year-sum-why = Anders vertellen het overzicht van een jaar en dat van alle jaren iets verschillends.
rule-action-year-sum-fix = Verbeter een van de bedragen, of haal het totaal weg.

rule-action-year-twice-asks = Het geld van een jaar staat één keer bij een actie.
rule-action-year-twice-why = Van twee bedragen is niet te zeggen welk geldt.
rule-action-year-twice-fix = Zet de bedragen van dat jaar bij elkaar.

rule-change-added-asks = Een prioriteit, pijler, doelstelling of indicator met een streefwaarde komt erbij met een raadsbesluit dat in dezelfde wijziging is toegevoegd.
rule-change-added-why = De raad heeft het plan vastgesteld. Wat erbij komt, hoort de raad ook te hebben besloten.
rule-change-added-fix = Voeg het besluit toe in decisions.toml en noem onder ‘changes’ wat erbij komt.

rule-change-backdated-asks = Een nieuw cijfer draagt de dag waarop het is vastgelegd. Een dag vóór een vastgestelde evaluatie is een fout.
rule-change-backdated-why = Een evaluatie rekent met wat op een dag bekend was. Wie een cijfer eerder dateert, verandert die evaluatie achteraf.
rule-change-backdated-fix = Zet bij ‘recorded’ de dag van vandaag.

rule-change-baseline-asks = De nulmeting van een indicator verandert met een raadsbesluit. Een eerste nulmeting is geen wijziging.
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

rule-change-target-asks = Een streefwaarde verandert met een raadsbesluit dat in dezelfde wijziging is toegevoegd.
rule-change-target-why = De streefwaarde is wat de raad heeft beloofd te bereiken.
rule-change-target-fix = Zet de streefwaarde terug, of voeg het raadsbesluit toe in decisions.toml.

rule-decision-before-plan-asks = Een besluit dat het plan verandert, is niet van vóór het plan.
rule-decision-before-plan-why = Een ouder besluit kan niet over dit plan gaan; meestal is het jaar verkeerd getypt.
rule-decision-before-plan-fix = Verbeter de datum.

rule-decision-future-asks = Een besluit is genomen.
rule-decision-future-why = Een voorgenomen besluit staat nog niets toe.
rule-decision-future-fix = Herstel de datum, of voeg het besluit later toe.

rule-decision-same-reference-asks = Een besluit heeft een eigen kenmerk.
rule-decision-same-reference-why = Met één kenmerk bij twee besluiten is niet na te gaan welk stuk wat veranderde.
rule-decision-same-reference-fix = Geef elk besluit zijn eigen kenmerk.

rule-decision-unknown-change-asks = Wat een besluit wijzigt, draagt een naam uit het plan.
rule-decision-unknown-change-why = Een tikfout in de naam staat de bedoelde wijziging niet toe.
rule-decision-unknown-change-fix = Verbeter de naam bij ‘changes’.

rule-decision-wrong-body-asks = Over prioriteiten, doelstellingen en streefwaarden beslist de raad, over acties en evaluaties het college.
rule-decision-wrong-body-why = Een besluit van een ander orgaan staat de wijziging niet toe.
rule-decision-wrong-body-fix = Verbeter ‘body’, of haal de naam weg bij ‘changes’.

rule-evaluation-adoption-order-asks = Een evaluatie wordt vastgesteld na afloop van het jaar en nadat haar cijfers bekend waren; de raad neemt daarna kennis.
rule-evaluation-adoption-order-why = Anders staan er cijfers in die het college niet heeft gezien.
rule-evaluation-adoption-order-fix = Verbeter een van de datums.

rule-evaluation-as-of-future-asks = De peildatum van een evaluatie is geweest.
rule-evaluation-as-of-future-why = Wat op een dag in de toekomst bekend is, weet niemand.
rule-evaluation-as-of-future-fix = Verbeter de datum.

rule-evaluation-document-asks = Het verzonden stuk ligt in de map van het plan en is het bestand met het genoemde controlegetal (SHA-256).
rule-evaluation-document-why = Alleen zo is later te zien dat het stuk hetzelfde is gebleven.
rule-evaluation-document-fix = Verbeter het pad of bereken het controlegetal opnieuw.

rule-evaluation-missing-asks = Van elk jaar van een vastgesteld plan dat om is, is er een evaluatie.
rule-evaluation-missing-why = De jaarlijkse evaluatie is hoe de gemeente verantwoording aflegt en bijstuurt.
rule-evaluation-missing-fix = Begin haar met ivp evaluate JAAR --start.

rule-evaluation-no-interpretation-asks = Een vastgestelde evaluatie heeft bij elke prioriteit een duiding.
rule-evaluation-no-interpretation-why = Effectindicatoren zeggen niet alles; het plan vraagt elk jaar om een kwalitatieve duiding.
rule-evaluation-no-interpretation-fix = Vul de duiding in, of zet de evaluatie terug op ‘draft’.

rule-evaluation-no-reason-asks = Een eigen oordeel over een doelstelling heeft een reden.
rule-evaluation-no-reason-why = Het oordeel wijkt af van wat uit acties en metingen volgt; de lezer mag weten waarom.
rule-evaluation-no-reason-fix = Vul ‘reason’ in.

rule-evaluation-other-figure-asks = Een getal in de duiding van een indicator hoort bij die indicator: bij zijn cijfers, streefwaarde of verschillen.
rule-evaluation-other-figure-why = Een verwisseld cijfer in de evaluatie komt bij de raad, en wordt daar nagerekend.
rule-evaluation-other-figure-fix = Verbeter het getal, of noem ook het cijfer van het jaar.

rule-evaluation-not-adopted-asks = Een evaluatie is uiterlijk op 1 juli van het jaar erna vastgesteld.
rule-evaluation-not-adopted-why = Een concept dat blijft liggen, komt niet bij de raad en stuurt niets bij.
rule-evaluation-not-adopted-fix = Leg haar voor aan het college, en zet daarna status = "adopted" met ‘adopted’ bovenaan het bestand.

rule-evaluation-outside-plan-asks = Een evaluatie gaat over een jaar van het plan.
rule-evaluation-outside-plan-why = Andere jaren worden nergens getoond.
rule-evaluation-outside-plan-fix = Verbeter het jaar in de naam van het bestand.

rule-evaluation-previous-unanswered-asks = Een vastgestelde evaluatie zegt wat er kwam van de bijsturing die in de vorige werd aangekondigd.
rule-evaluation-previous-unanswered-why = De raad kreeg die bijsturing toegezegd en hoort er anders niet meer van.
rule-evaluation-previous-unanswered-fix = Vul onder de prioriteit ‘previous’ in, één zin is genoeg.

rule-evaluation-too-early-asks = Een evaluatie wordt vastgesteld als het jaar voorbij is.
rule-evaluation-too-early-why = Tot dan kunnen acties en metingen nog veranderen.
rule-evaluation-too-early-fix = Zet de status op ‘draft’.

rule-evaluation-undated-asks = Een vastgestelde evaluatie noemt haar peildatum.
rule-evaluation-undated-why = Cijfers worden later herzien. Zonder peildatum is de evaluatie niet opnieuw te maken.
rule-evaluation-undated-fix = Vul ‘as_of’ in.

rule-evaluation-wrong-body-asks = Het college stelt de evaluatie vast; de raad neemt er kennis van.
rule-evaluation-wrong-body-why = De evaluatie gaat over de uitvoering, en die is van het college.
rule-evaluation-wrong-body-fix = Verbeter ‘body’ bij ‘adopted’, en zet de raad bij ‘noted’.

rule-file-empty-asks = Een bestand van het plan is niet leeg.
rule-file-empty-why = Een leeg bestand blijft achter als het opslaan halverwege is afgebroken. De cijfers die erin stonden, zijn dan weg, en de indicator lijkt niet gemeten.
rule-file-empty-fix = Zet het bestand terug zoals het was. Hoort er niets in, haal het dan weg.

rule-file-encoding-asks = Elk bestand van het plan is tekst met de codering UTF-8.
rule-file-encoding-why = Bij een andere codering veranderen letters als ë en é in vreemde tekens, en een Word- of Excelbestand is helemaal niet als tekst te lezen.
rule-file-encoding-fix = Open het bestand in een teksteditor en sla het opnieuw op als UTF-8. In Kladblok kiest u de codering bij ‘Opslaan als’.

rule-file-git-directory-asks = In de map van het plan staat geen git-repository: geen map ‘.git’, geen submodule en geen bestanden als HEAD naast objects en refs.
rule-file-git-directory-why = Git zoekt van binnen naar buiten. Met een repository in de map van het plan zou het plan kunnen worden vergeleken met een geschiedenis die iemand zelf heeft gemaakt.
rule-file-git-directory-fix = Haal die repository uit de map van het plan.

rule-file-hidden-character-asks = In de tekst staan geen onzichtbare tekens die de leesrichting omkeren of een scherm besturen.
rule-file-hidden-character-why = Met zulke tekens ziet een lezer iets anders dan wat er staat. Wie een wijziging controleert, kan daardoor iets verkeerds goedkeuren.
rule-file-hidden-character-fix = Wis de tekst op deze plaats en typ haar opnieuw.

rule-file-link-asks = Een koppeling (snelkoppeling of symbolische link) in de map van het plan leidt naar een bestand in diezelfde map.
rule-file-link-why = Anders staat een deel van het plan ergens waar het niet bewaard en niet gecontroleerd wordt, of leest het programma een bestand dat niet van het plan is.
rule-file-link-fix = Zet het bestand zelf in de map van het plan.

rule-file-misnamed-asks = Een bestand van het plan heeft de naam waaronder het gelezen wordt.
rule-file-misnamed-why = Cijfers in een bestand als overlast.toml.txt, of in een map Measurements met een hoofdletter, tellen niet mee. De indicator zou dan een oordeel krijgen zonder die cijfers.
rule-file-misnamed-fix = Geef het bestand de naam uit de melding. Staat er al een bestand met die naam, zet dan over wat daarin ontbreekt, en zet dit bestand buiten de map van het plan.

rule-file-missing-asks = De map van het plan heeft een bestand plan.toml.
rule-file-missing-why = Daarin staan de titel, de gemeente en de jaren van het plan. Zonder dat bestand is er geen plan om over te rapporteren.
rule-file-missing-fix = Noem de goede map met ‘--plan’, of begin een nieuw plan met ‘ivp init’.

rule-file-no-figures-asks = In een bestand met metingen staat ten minste één cijfer.
rule-file-no-figures-why = Een bestand dat half is opgeslagen of waarvan alle regels met een # beginnen, telt niet mee. De indicator lijkt dan niet gemeten.
rule-file-no-figures-fix = Zet de cijfers in het bestand, elk onder [[measurement]], of haal het bestand weg.

rule-file-no-priority-asks = Een plan heeft ten minste één prioriteit.
rule-file-no-priority-why = Doelstellingen en indicatoren horen bij een prioriteit. Zonder prioriteiten is er niets te volgen.
rule-file-no-priority-fix = Maak in de map ‘priorities’ een bestand met ‘title’ en ‘ambition’.

rule-file-too-large-asks = Een bestand van het plan is niet groter dan 16 MB.
rule-file-too-large-why = Honderdduizend metingen passen daar ruim in. Een groter bestand is vermoedelijk iets anders, en zou het programma lang laten wachten.
rule-file-too-large-fix = Zet het bestand buiten de map van het plan.

rule-file-too-many-asks = De map van het plan heeft hooguit 20.000 bestanden, en mappen liggen hooguit acht niveaus diep.
rule-file-too-many-why = Een plan heeft twee niveaus nodig. Meer wijst op een map die niet het plan is.
rule-file-too-many-fix = Controleer de map die u met ‘--plan’ noemt, en zet daarbuiten wat niet bij het plan hoort.

rule-file-unread-asks = Elk bestand in de map van het plan hoort bij een onderdeel van het plan.
rule-file-unread-why = Een bestand met een verkeerde naam of op een verkeerde plaats telt niet mee, zonder dat u dat ergens aan ziet.
rule-file-unread-fix = Geef het bestand de naam en de map die erbij horen, of zet het buiten de map van het plan.

rule-file-unreadable-asks = Elk bestand van het plan is te openen.
rule-file-unreadable-why = Wat niet te openen is, kan niet worden getoetst en ontbreekt in elk overzicht.
rule-file-unreadable-fix = Sluit het programma dat het bestand bezet houdt, of vraag toestemming om het te lezen.

rule-goal-no-number-asks = Een doelstelling die iets belooft dat terugkomt, zegt hoe vaak: met een indicator die een getal heeft.
rule-goal-no-number-why = Wat ‘periodiek’, ‘regelmatig’ of ‘structureel’ gebeurt, is na vier jaar niet te tellen. Er is dan geen moment waarop iemand merkt dat het niet gebeurt.
rule-goal-no-number-fix = Voeg een prestatie-indicator toe met een streefwaarde zoals {"{"} at_least = 4, per = "year" {"}"}, en zet bij ‘assumed’ dat het plan zelf geen getal noemt.

rule-followup-due-before-date-asks = Waarvoor iets klaar moet zijn (‘due’), ligt na de dag waarop het is toegezegd, gevraagd of geadviseerd.
rule-followup-due-before-date-why = Een termijn die al voorbij was, is een tikfout; ivp meldt hem anders als te laat.
rule-followup-due-before-date-fix = Verbeter ‘due’ of ‘date’.

rule-followup-future-asks = Een toezegging, motie of aanbeveling is gedaan op een dag die is geweest.
rule-followup-future-why = Wat nog gedaan moet worden, is een voornemen en geen toezegging.
rule-followup-future-fix = Verbeter de datum, of voeg het later toe.

rule-followup-no-evidence-asks = Het bewijs bij een toezegging, motie of aanbeveling is een bestand dat er is, of een webadres.
rule-followup-no-evidence-why = Wie later vraagt waar het uit blijkt, moet het kunnen vinden.
rule-followup-no-evidence-fix = Zet het bestand in de map van het plan en noem het pad vanaf die map, of typ het webadres.

rule-followup-no-result-asks = Bij wat is afgedaan of vervallen, staat wat ervan kwam.
rule-followup-no-result-why = Wie erom vroeg, wil weten wat er is gedaan of waarom het niet doorgaat.
rule-followup-no-result-fix = Vul ‘result’ in, één zin is genoeg.

rule-followup-overdue-asks = Wat is toegezegd, gevraagd of geadviseerd, is op tijd afgedaan.
rule-followup-overdue-why = De raad onthoudt wat is toegezegd; een termijn die stil verstrijkt, kost vertrouwen.
rule-followup-overdue-fix = Zet ‘state’ op done met een resultaat, op lapsed met de reden, of verander ‘due’ als er een latere datum is afgesproken.

rule-goal-none-asks = Elke prioriteit heeft een doelstelling.
rule-goal-none-why = Met een ambitie alleen is later niet te zeggen wat er is gedaan en of het is gelukt.
rule-goal-none-fix = Voeg een doelstelling toe met ivp add goal, en wat u ervan meet met ivp add indicator.

rule-goal-outcome-without-effect-asks = Een doelstelling die een resultaat is (kind = "outcome"), heeft een effectindicator.
rule-goal-outcome-without-effect-why = Een resultaat wordt beoordeeld met een cijfer en nooit met wat er gedaan is. Zonder effectindicator is niet te zeggen of het bereikt is.
rule-goal-outcome-without-effect-fix = Zet bij de effectindicator die het resultaat meet ‘goal’ met de korte naam van deze doelstelling, of voeg zo'n indicator toe.

rule-goal-unmeasured-asks = Elke doelstelling heeft een indicator of een actie.
rule-goal-unmeasured-why = Zonder een van beide laat niets zien of er iets van de doelstelling terechtkomt, en valt er in de evaluatie niets over te zeggen.
rule-goal-unmeasured-fix = Neem een actie op in het uitvoeringsplan van dit jaar met ‘goal’ en de naam van de doelstelling, of voeg een prestatie-indicator toe.

rule-id-duplicate-asks = Een korte naam (id) hoort bij één onderdeel van het plan. Doelstellingen en indicatoren van een hoofdstuk hebben elk een eigen korte naam.
rule-id-duplicate-why = Bij een dubbele naam is niet te zeggen welke van de twee wordt bedoeld, en kunnen metingen bij de verkeerde terechtkomen.
rule-id-duplicate-fix = Geef één van de twee een andere naam, en pas aan wat ernaar verwijst.

rule-id-file-name-asks = De naam van een bestand is de korte naam (id) van wat erin staat, of een jaar.
rule-id-file-name-why = Aan de bestandsnaam herkent het programma bij welke prioriteit, indicator of welk jaar de inhoud hoort. Een bestand met een andere naam wordt niet gelezen.
rule-id-file-name-fix = Geef het bestand een naam met kleine letters, cijfers en streepjes. Uitvoeringsplannen en evaluaties heten naar hun jaar: 2026.toml.

rule-id-form-asks = Een korte naam (id) bestaat uit kleine letters, cijfers en streepjes, en is hooguit 64 tekens lang.
rule-id-form-why = Een korte naam is ook een bestandsnaam en een woord dat u typt. Zo werkt het op elke computer hetzelfde.
rule-id-form-fix = Typ de korte naam zonder hoofdletters, spaties en leestekens. De volledige tekst hoort in ‘title’.

rule-id-near-duplicate-asks = Korte namen van dezelfde soort schelen meer dan een streepje of één letter.
rule-id-near-duplicate-why = Van twee namen die op elkaar lijken, is er vaak één een tikfout. Wie later typt, kiest de verkeerde.
rule-id-near-duplicate-fix = Houd één naam over, of maak het verschil duidelijk.

rule-id-reserved-asks = De korte naam (id) van een indicator of een prioriteit is geen naam die Windows voor apparaten gebruikt; die van een prioriteit is ook geen jaar en niet ‘monitor’.
rule-id-reserved-why = Een bestand ‘con’ of ‘aux’ kan op Windows niet bestaan. Vier cijfers zijn een jaar, en ‘monitor’ zijn de overige onderwerpen.
rule-id-reserved-fix = Kies een langere naam, bijvoorbeeld ‘aux-meldingen’ in plaats van ‘aux’.

rule-indicator-alert-outside-monitor-asks = Een signaalgrens (‘alert’) staat alleen bij de overige onderwerpen.
rule-indicator-alert-outside-monitor-why = Een indicator van een prioriteit wordt beoordeeld met een streefwaarde. Een signaalgrens zou daar geen gevolg hebben.
rule-indicator-alert-outside-monitor-fix = Haal ‘alert’ weg en kies een streefwaarde, of verplaats de indicator naar monitor.toml.

rule-indicator-baseline-broken-asks = Een nulmeting is uit te rekenen: uit één bron, aan één kant van een trendbreuk, en met een cijfer voor elk van haar jaren.
rule-indicator-baseline-broken-why = Alles wordt met de nulmeting vergeleken. Is zij zelf een mengsel, dan klopt geen enkel oordeel over deze indicator.
rule-indicator-baseline-broken-fix = Kies bij ‘baseline’ een periode of jaren die aan de voorwaarden voldoen, of leg de ontbrekende jaren vast.

rule-indicator-baseline-unmeasured-asks = Van de periode die als nulmeting is gekozen, is een meting vastgelegd.
rule-indicator-baseline-unmeasured-why = Zonder dat cijfer is er niets om mee te vergelijken, en blijft een oordeel over de indicator uit.
rule-indicator-baseline-unmeasured-fix = Leg de meting vast met ‘ivp record’, of kies bij ‘baseline’ een periode waarover er al een cijfer is.

rule-indicator-no-baseline-asks = Een effectindicator van een prioriteit heeft een nulmeting.
rule-indicator-no-baseline-why = De nulmeting zegt waar het plan begon. Zonder die keuze wordt vergeleken met de eerste meting die er toevallig is.
rule-indicator-no-baseline-fix = Zet bij ‘baseline’ de periode van de meting waarmee u wilt vergelijken, of de jaren waarvan het gemiddelde telt: "2021/2023".

rule-indicator-no-figure-asks = Van een effectindicator van een prioriteit is een cijfer vastgelegd.
rule-indicator-no-figure-why = Zonder cijfer is er geen nulmeting te kiezen en geen streefwaarde te beoordelen. Dat wordt daarom pas gevraagd als er een cijfer is.
rule-indicator-no-figure-fix = Leg een cijfer vast, ook een van vóór het plan. Is er geen, leg dan de reden vast met --missing.

rule-indicator-no-goal-asks = Een prestatie-indicator noemt de doelstelling die hij meet.
rule-indicator-no-goal-why = Een prestatie-indicator laat zien of een doelstelling wordt uitgevoerd. Zonder doelstelling telt hij nergens voor mee.
rule-indicator-no-goal-fix = Zet bij ‘goal’ de korte naam van een doelstelling uit hetzelfde hoofdstuk.

rule-indicator-no-source-asks = Een effectindicator noemt waar zijn cijfers vandaan komen.
rule-indicator-no-source-why = Cijfers uit verschillende bronnen zijn niet te vergelijken, en wie het cijfer volgend jaar moet opvragen, moet weten waar.
rule-indicator-no-source-fix = Zet bij ‘sources’ een of meer bronnen, de belangrijkste eerst.

rule-indicator-no-target-asks = Een effectindicator van een prioriteit heeft een streefwaarde, tenzij een stijging goed of slecht kan zijn.
rule-indicator-no-target-why = Zonder streefwaarde is alleen te zeggen wat er veranderde, en niet of dat genoeg is.
rule-indicator-no-target-fix = Voeg ‘target’ toe met een waarde en een jaar. Vraagt het cijfer om duiding, kies dan direction = "interpret".

rule-indicator-peak-baseline-asks = De nulmeting is niet de slechtste van vier of meer jaren.
rule-indicator-peak-baseline-why = Na een uitschieter wordt het vanzelf beter, ook als er niets gebeurt. Een daling vanaf een piek bewijst niets, en ivp noemt haar nooit zeker.
rule-indicator-peak-baseline-fix = Neem het gemiddelde van meer jaren als nulmeting.

rule-indicator-per-not-positive-asks = Een cijfer per zoveel (‘per’) is per een getal boven nul.
rule-indicator-per-not-positive-why = Een aantal per nul inwoners bestaat niet.
rule-indicator-per-not-positive-fix = Typ per hoeveel inwoners of woningen het cijfer is: per = 1000

rule-indicator-per-without-rate-asks = Alleen een cijfer per zoveel (unit = "rate") heeft ‘per’.
rule-indicator-per-without-rate-why = Bij een andere eenheid heeft ‘per’ geen gevolg, en kan een lezer het cijfer verkeerd begrijpen.
rule-indicator-per-without-rate-fix = Haal ‘per’ weg, of kies unit = "rate".

rule-indicator-stable-without-band-asks = Wat gelijk moet blijven (direction = "stable"), heeft een streefwaarde met grenzen: ‘within’.
rule-indicator-stable-without-band-why = Geen cijfer blijft precies gelijk. Pas met grenzen is te zeggen of het gelijk is gebleven.
rule-indicator-stable-without-band-fix = Typ hoeveel het cijfer van de nulmeting mag afwijken, bijvoorbeeld within = "5%", of kies een andere richting.

rule-indicator-variation-asks = Wat zegt hoe de cijfers van een indicator schommelen (‘dispersion’, ‘design_effect’ en ‘sd’), past bij de eenheid en is groter dan nul.
rule-indicator-variation-why = Met deze getallen wordt berekend of een verschil toeval kan zijn. Bij een andere eenheid doen zij niets.
rule-indicator-variation-fix = Verbeter het getal, of haal het weg: dan geldt het gewone.

rule-measurement-corrects-nothing-asks = Een correctie staat na de meting die zij vervangt, met dezelfde periode, dezelfde bron en hetzelfde onderdeel.
rule-measurement-corrects-nothing-why = Is er niets om te vervangen, dan is vermoedelijk de periode of de bron verkeerd getypt en blijft het foute cijfer meetellen.
rule-measurement-corrects-nothing-fix = Verbeter de periode, de bron of het onderdeel. Is het geen correctie, haal ‘corrects’ dan weg.

rule-measurement-duplicate-asks = Een tweede meting over dezelfde periode, uit dezelfde bron en van hetzelfde onderdeel zegt waarom zij de eerste corrigeert.
rule-measurement-duplicate-why = Anders is niet te zeggen welk van de twee cijfers geldt. Een eerder cijfer wordt nooit overschreven: het blijft staan en is terug te vinden.
rule-measurement-duplicate-fix = Zet bij de tweede ‘corrects’ met de reden, of haal weg wat er dubbel staat.

rule-measurement-impossible-percentage-asks = Een percentage van minder dan honderd mensen is er een dat zo veel mensen kunnen geven.
rule-measurement-impossible-percentage-why = Van tien mensen kan het 30% of 40% zijn, en geen 33,3%. Zo valt een verkeerd aantal respondenten op, of een percentage uit een andere rij. Bij gewogen antwoorden wordt hier niet naar gekeken.
rule-measurement-impossible-percentage-fix = Verbeter het percentage of ‘n’. Zijn de antwoorden gewogen, vermeld dan ‘design_effect’.

rule-measurement-jump-asks = Een cijfer dat ver van het vorige ligt, of van het cijfer dat het corrigeert, is nagekeken.
rule-measurement-jump-why = Een nul te veel of een verkeerde kolom valt zo op: meer dan vijf keer of minder dan een vijfde van het vorige vergelijkbare cijfer, of ver buiten wat niet ongewoon is. Een correctie wordt ook gelegd naast het cijfer waarvoor zij in de plaats komt. Ook een jaar dat kleiner is dan zijn kwartalen samen kan niet kloppen. Aantallen die beide kleiner zijn dan ‘small_count’ vallen hier niet onder.
rule-measurement-jump-fix = Klopt het cijfer, zet dan ‘confirmed = true’ bij de meting; ‘ivp record … --yes’ doet dat zelf. Klopt het niet, leg dan een correctie vast.

rule-measurement-no-evidence-asks = Een bestand dat als bewijs bij een cijfer staat, is er.
rule-measurement-no-evidence-why = Wie het cijfer over een jaar nagaat, vindt anders niets.
rule-measurement-no-evidence-fix = Zet het bestand in de map van het plan, of noem een webadres of zaaknummer.

rule-measurement-no-respondents-asks = Een cijfer uit een vragenlijst is van ten minste één mens die antwoord gaf.
rule-measurement-no-respondents-why = Zonder antwoorden is er geen cijfer. Een nul staat er meestal omdat het aantal nog moest worden ingevuld.
rule-measurement-no-respondents-fix = Typ hoeveel mensen antwoord gaven. Antwoordde niemand, typ dan in plaats van het cijfer: missing = "reden"

rule-measurement-no-source-asks = Van elke meting is bekend uit welke bron zij komt.
rule-measurement-no-source-why = Cijfers uit verschillende bronnen worden niet met elkaar vergeleken. Zonder bron kan een cijfer dus nergens mee worden vergeleken.
rule-measurement-no-source-fix = Zet ‘source’ bovenaan het bestand of bij de meting zelf. Noemt de indicator maar één bron, dan geldt die vanzelf.

rule-measurement-numerator-asks = Een teller en een noemer staan bij een percentage of een cijfer per zoveel; de noemer is groter dan nul, en bij een percentage is de teller niet groter dan de noemer.
rule-measurement-numerator-why = Uit de twee wordt het cijfer berekend. Zijn ze verwisseld of verkeerd getypt, dan klopt het cijfer niet.
rule-measurement-numerator-fix = Zet bij ‘numerator’ hoeveel het er waren en bij ‘denominator’ van hoeveel.

rule-measurement-other-length-asks = Een cijfer gaat over een periode die zo lang is als de frequentie van de indicator vraagt.
rule-measurement-other-length-why = Een kwartaal is niet te vergelijken met een jaar. Staat er bij een jaarlijkse indicator een kwartaalcijfer, dan telt dat niet mee zonder dat iemand het merkt. Bij een afspraak of norm tellen kortere perioden op; daar geldt dit niet.
rule-measurement-other-length-fix = Leg het cijfer over de hele periode vast, of verander ‘frequency’. Hoort het cijfer er toch bij, zet dan ‘confirmed = true’ bij de meting.

rule-measurement-overdue-asks = De meting over de laatste periode die voorbij is, is vastgelegd.
rule-measurement-overdue-why = Een overzicht met oude cijfers lijkt actueel. Hoe vaak een cijfer komt en hoe lang dat duurt, staat bij de indicator (‘frequency’ en ‘lag_days’).
rule-measurement-overdue-fix = Leg het cijfer vast met ‘ivp record’. Komt er geen, leg dan met ‘--missing’ vast waarom; een ontbrekend cijfer is nooit nul.

rule-measurement-overlap-asks = Metingen uit één bron gaan niet over perioden die elkaar overlappen, zoals een jaar en een kwartaal daarvan.
rule-measurement-overlap-why = Perioden van verschillende lengte worden niet met elkaar vergeleken en niet opgeteld. Staan ze door elkaar, dan is niet duidelijk welk cijfer het laatste is.
rule-measurement-overlap-fix = Houd één soort periode aan, of maak voor de andere soort een eigen indicator.

rule-measurement-parts-asks = De delen van een uitsplitsing zijn samen het totaal dat ernaast staat.
rule-measurement-parts-why = Komen zij er niet op uit, dan is een van de cijfers verkeerd, of telt een geval in twee delen mee.
rule-measurement-parts-fix = Verbeter het cijfer dat niet klopt, of laat het totaal weg: dan is het de som van de delen.

rule-measurement-recorded-asks = De dag van vastleggen (‘recorded’) is niet na vandaag, niet vóór het begin van de periode, en bij een correctie niet vóór de dag van het cijfer dat zij vervangt.
rule-measurement-recorded-why = Van twee cijfers over één periode telt het cijfer dat het laatst is vastgelegd. Met een verkeerde dag telt het verkeerde cijfer.
rule-measurement-recorded-fix = Verbeter de dag. ‘ivp record’ vult haar zelf in.

rule-measurement-replaces-asks = Noemt een correctie het cijfer dat zij vervangt (‘replaces’), dan klopt dat.
rule-measurement-replaces-why = Twee mensen kunnen op één dag hetzelfde cijfer corrigeren. Aan ‘replaces’ is te zien welke correctie op welke volgt; klopt dat niet, dan telt misschien het verkeerde cijfer.
rule-measurement-replaces-fix = Typ de waarde van het cijfer dat vervangen wordt, of haal ‘replaces’ weg.

rule-measurement-rival-corrections-asks = Twee correcties zeggen niet allebei dat zij hetzelfde cijfer vervangen.
rule-measurement-rival-corrections-why = Corrigeren twee mensen hetzelfde cijfer zonder het van elkaar te weten, dan zou toevallig de correctie gelden die het laatst is vastgelegd.
rule-measurement-rival-corrections-fix = Kies welke geldt. Laat die correctie de andere vervangen (‘replaces’), of leg onder beide een derde vast.

rule-measurement-sample-asks = Het aantal respondenten (‘n’) staat bij een percentage of een rapportcijfer.
rule-measurement-sample-why = Met het aantal respondenten wordt de onzekerheidsmarge berekend. Bij een geteld aantal bestaat die marge niet.
rule-measurement-sample-fix = Haal ‘n’ weg, of zet het aantal in ‘note’.

rule-measurement-two-figures-asks = Een meting heeft één uitkomst: een waarde, een teller met een noemer, of de reden waarom er geen cijfer is.
rule-measurement-two-figures-why = Bij meer dan één uitkomst is niet te zeggen welke geldt. Een ontbrekend cijfer is iets anders dan nul.
rule-measurement-two-figures-fix = Laat één van de drie staan en haal de rest weg.

rule-measurement-uncounted-asks = Een cijfer telt mee voor de streefwaarde: bij een frequentieafspraak of norm valt het binnen één periode, en geldt de streefwaarde voor elk onderdeel, dan staat erbij van welk.
rule-measurement-uncounted-why = Van vier keer in een jaar is niet te zeggen of het elk kwartaal één keer was. Het cijfer telt daarom niet mee.
rule-measurement-uncounted-fix = Leg per periode en per onderdeel vast wat er gedaan is, of kies bij de afspraak de langere periode.

rule-measurement-unit-asks = Een cijfer past bij de eenheid van zijn indicator: een aantal is heel, een percentage ligt tussen 0 en 100, een rapportcijfer tussen 1 en 10.
rule-measurement-unit-why = Een cijfer dat niet kan bestaan, is meestal een tikfout of een verschoven decimale punt, en maakt elk oordeel onbetrouwbaar.
rule-measurement-unit-fix = Verbeter het cijfer. Past de eenheid niet, kies dan bij de indicator een andere ‘unit’.

rule-measurement-variation-asks = Wat bij een meting over haar eigen marge staat (‘sd’, ‘design_effect’, ‘low’ en ‘high’), past bij de eenheid en bij het cijfer.
rule-measurement-variation-why = Met deze getallen wordt berekend of een verschil toeval kan zijn. Met een onmogelijk getal klopt dat oordeel niet.
rule-measurement-variation-fix = Neem de getallen over van de uitgever, of haal ze weg.

rule-period-form-asks = Een periode is een jaar, halfjaar, kwartaal, maand, dag of schooljaar, in de vorm die het plan kent.
rule-period-form-why = De periode bepaalt waarmee een cijfer wordt vergeleken en wanneer het volgende komt.
rule-period-form-fix = Typ "2025", "2025-H1", "2025-Q1", "2025-03", "2025-03-12" of "2024/25".

rule-period-future-asks = Een meting gaat over een periode die al begonnen is.
rule-period-future-why = Over een periode die nog moet beginnen, bestaat geen cijfer. Meestal is het jaartal verkeerd getypt.
rule-period-future-fix = Verbeter de periode. Wat u in de toekomst wilt bereiken, hoort bij de streefwaarde (‘target’).

rule-period-over-four-years-asks = Een plan duurt hooguit vier jaar en is niet ouder dan dat.
rule-period-over-four-years-why = De gemeenteraad stelt ten minste eens in de vier jaar de doelen op het terrein van de veiligheid vast (Politiewet 2012, artikel 38b).
rule-period-over-four-years-fix = Leg de raad op tijd nieuwe doelen voor, en begin daarmee een nieuw plan.

rule-period-unfinished-asks = Een meting gaat over een periode die voorbij is. Bij een frequentieafspraak mag de periode nog lopen.
rule-period-unfinished-why = Een cijfer over een deel van een jaar lijkt lager dan dat van een heel jaar. Daarom telt het nog niet mee in het oordeel.
rule-period-unfinished-fix = Leg na afloop het cijfer over de hele periode vast, als correctie op dit cijfer.

rule-privacy-birth-date-asks = In een tekst staat geen geboortedatum. Deze toets kan niet alles vinden.
rule-privacy-birth-date-why = Met een geboortedatum is iemand te herkennen; het plan is openbaar.
rule-privacy-birth-date-fix = Haal de datum weg.

rule-privacy-citizen-number-asks = In een tekst staat geen burgerservicenummer. Deze toets kan niet alles vinden.
rule-privacy-citizen-number-why = Het plan is openbaar, en git bewaart wat is gewist.
rule-privacy-citizen-number-fix = Haal het nummer weg en meld het bij de privacyfunctionaris.

rule-privacy-email-asks = In een tekst staat geen e-mailadres. Deze toets kan niet alles vinden.
rule-privacy-email-why = Een trekker is een functie of organisatie en geen persoon; het plan is openbaar.
rule-privacy-email-fix = Noem de functie of de organisatie.

rule-privacy-licence-plate-asks = In een tekst staat geen kenteken van een voertuig. Deze toets kan niet alles vinden.
rule-privacy-licence-plate-why = Een kenteken leidt naar een persoon; het plan is openbaar.
rule-privacy-licence-plate-fix = Haal het kenteken weg.

rule-privacy-phone-asks = In een tekst staat geen telefoonnummer. Deze toets kan niet alles vinden.
rule-privacy-phone-why = Een trekker is een functie of organisatie en geen persoon; het plan is openbaar.
rule-privacy-phone-fix = Noem de functie of de organisatie.

rule-reference-no-indicator-asks = Een bestand met metingen hoort bij een indicator: measurements/hoofdstuk/indicator.toml.
rule-reference-no-indicator-why = Aan de naam van het bestand is te zien om welke indicator het gaat. Zonder indicator tellen de metingen nergens mee.
rule-reference-no-indicator-fix = Geef het bestand de naam van een indicator die er is, of voeg de indicator toe aan zijn hoofdstuk.

rule-reference-other-municipality-asks = De code van de gemeente hoort bij haar naam.
rule-reference-other-municipality-why = Met de code zoekt ivp in ingelezen tabellen de eigen cijfers; met de code van een ander komen de cijfers van een ander in het plan.
rule-reference-other-municipality-fix = Zet bij de gemeente haar eigen code van het CBS, of haal de code weg.
rule-reference-same-name-asks = Twee partners, bronnen of programma’s heten niet hetzelfde.
rule-reference-same-name-why = Wie kiest, ziet geen verschil, en cijfers van één bron vallen in twee reeksen uiteen.
rule-reference-same-name-fix = Houd er één over, of geef ze namen die te onderscheiden zijn.

rule-reference-unknown-asks = Wat bij een naam wordt genoemd, bestaat: doelstelling, pijler, bron, partner, programma, besluit, prioriteit of indicator.
rule-reference-unknown-why = Een verwijzing naar iets wat niet bestaat, is meestal een tikfout. Het cijfer of de actie telt dan niet mee waar u dat verwacht.
rule-reference-unknown-fix = Verbeter de naam, of voeg toe waarnaar het verwijst. Zonder sources.toml of partners.toml zijn de namen van bronnen en partners vrij.

rule-reference-unknown-part-asks = Een onderdeel dat bij een meting of een streefwaarde staat, is een onderdeel van de uitsplitsing (‘breakdown’).
rule-reference-unknown-part-why = Een onderdeel met een tikfout telt niet mee in het totaal.
rule-reference-unknown-part-fix = Verbeter de naam, of voeg het onderdeel toe bij ‘parts’.

rule-reference-unused-asks = Een bron geeft cijfers, en een programma betaalt een actie.
rule-reference-unused-why = Wat nergens wordt gebruikt, is vergeten of bij iets anders bedoeld.
rule-reference-unused-fix = Noem de bron bij een indicator of het programma bij een actie, of haal weg wat niet meer nodig is.

rule-report-as-of-future-asks = De peildatum van een tussenrapportage is een dag die is geweest.
rule-report-as-of-future-why = Cijfers van later kunnen er niet in staan.
rule-report-as-of-future-fix = Verbeter ‘as_of’, of haal de regel weg: zonder peildatum telt vandaag.

rule-report-outside-plan-asks = Een tussenrapportage gaat over een deel van een jaar van het plan.
rule-report-outside-plan-why = Andere jaren worden nergens getoond.
rule-report-outside-plan-fix = Verbeter de periode in de naam van het bestand.

rule-schema-check-setting-asks = Onder [check] staan controles die bestaan, en geen fout wordt verlaagd.
rule-schema-check-setting-why = Een verkeerd getypte naam zou niets doen. En wat een fout is, maakt een overzicht onbetrouwbaar, ook als niemand het meer ziet.
rule-schema-check-setting-fix = Kies een controle uit ‘ivp explain’. Waarschuwingen kunt u uitzetten ("off") of tot fout maken ("error").

rule-schema-empty-text-asks = Een tekst is niet leeg.
rule-schema-empty-text-why = Een lege tekst lijkt ingevuld, maar zegt niets.
rule-schema-empty-text-fix = Vul de tekst in, of haal de regel weg.

rule-schema-inline-records-asks = Doelstellingen, indicatoren en metingen staan elk in een eigen blok met een kopregel tussen dubbele haken.
rule-schema-inline-records-why = Zo kan ‘ivp record’ een meting toevoegen zonder iets anders te veranderen, en is in de geschiedenis te zien wat erbij kwam.
rule-schema-inline-records-fix = Maak van elk deel van de lijst een blok: een kopregel [[measurement]] met daaronder de velden.

rule-schema-missing-key-asks = Wat een blok moet hebben, staat erin.
rule-schema-missing-key-why = Zonder dat veld is het blok niet te gebruiken. Alles wat gemist kan worden, mag u weglaten.
rule-schema-missing-key-fix = Voeg het veld toe; de toets laat zien hoe de regel eruitziet.

rule-schema-odd-number-asks = Een getal is gewoon geschreven: cijfers, met een punt voor de decimalen.
rule-schema-odd-number-why = ‘inf’, ‘nan’ en getallen met een laag streepje zijn in dit soort bestanden toegestaan, maar niemand bedoelt er een cijfer mee.
rule-schema-odd-number-fix = Typ het getal met alleen cijfers. Is er geen cijfer, typ dan: missing = "reden"

rule-schema-population-asks = Een plaats heeft in een periode één aantal inwoners, en dat is niet nul.
rule-schema-population-why = Cijfers per 1.000 inwoners worden met dit aantal berekend.
rule-schema-population-fix = Laat per plaats en periode één aantal staan.

rule-schema-thresholds-asks = De drempels van de beoordeling passen bij elkaar: ‘at_risk’ ligt boven 0, en ‘on_track’ ligt daar niet onder en is hooguit 1.
rule-schema-thresholds-why = Anders kan een indicator tegelijk op koers zijn en achterlopen.
rule-schema-thresholds-fix = Gebruik de gewone drempels: on_track = 0.95, at_risk = 0.60, small_count = 20 en dispersion = 2.0.

rule-schema-two-readings-asks = Van een getal is maar één lezing mogelijk: een punt staat er alleen voor decimalen, en dan niet voor precies drie.
rule-schema-two-readings-why = In een planbestand is 16.800 het getal 16,8; wie het typt, bedoelt vaak zestienduizendachthonderd. Aan een bedrag of aantal is die vergissing niet te zien, en het plan rekent ermee.
rule-schema-two-readings-fix = Typ 16800 zonder punt, of 16.8 als u dat bedoelt.

rule-schema-unknown-key-asks = Een veld heeft een naam die het plan kent.
rule-schema-unknown-key-why = Een veld met een tikfout zou zonder melding worden overgeslagen, en een streefwaarde of bron zou dan ontbreken.
rule-schema-unknown-key-fix = Verbeter de naam van het veld. Een opmerking voor uzelf begint met een hekje (#).

rule-schema-unknown-value-asks = Waar uit vaste woorden wordt gekozen, staat één van die woorden.
rule-schema-unknown-value-why = Alleen dan weet het programma hoe het moet rekenen en beoordelen.
rule-schema-unknown-value-fix = Kies één van de woorden die de toets noemt.

rule-schema-wrong-type-asks = Een waarde is van de soort die het veld vraagt: een tekst, getal, datum, lijst, of ja of nee.
rule-schema-wrong-type-why = Met een getal tussen aanhalingstekens kan niet worden gerekend, en een periode zonder aanhalingstekens is een gewoon getal.
rule-schema-wrong-type-fix = Zet aanhalingstekens om een tekst en een periode, en niet om een getal, een datum, ‘true’ of ‘false’.

rule-schema-years-reversed-asks = Het eerste jaar van het plan ligt niet na het laatste.
rule-schema-years-reversed-why = De jaren bepalen welke streefwaarden, acties en evaluaties bij het plan horen.
rule-schema-years-reversed-fix = Zet het eerste jaar bij ‘first_year’ en het laatste bij ‘last_year’.

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

rule-syntax-backslash-asks = In een tekst tussen dubbele aanhalingstekens staat een backslash alleen waar die iets betekent.
rule-syntax-backslash-why = De backslash begint daar een bijzonder teken, zoals \n voor een nieuwe regel. Een pad van Windows wordt daardoor verkeerd gelezen.
rule-syntax-backslash-fix = Zet de tekst tussen enkele aanhalingstekens, of typ de backslash twee keer.

rule-syntax-conflict-markers-asks = Twee versies van een bestand zijn samengevoegd.
rule-syntax-conflict-markers-why = Wijzigden twee mensen hetzelfde bestand, dan zet git beide versies naast elkaar, tussen de tekens <<<<<<< en >>>>>>>. Een van de twee weghalen kan het cijfer van een collega wissen. Zolang de tekens er staan, wordt niets uit het bestand gebruikt.
rule-syntax-conflict-markers-fix = Typ ivp merge --resolve met de naam van het bestand. Wat beide versies toevoegden, staat er dan in; waar zij elkaar tegenspreken, leest u wat u kunt kiezen.

rule-syntax-date-asks = Een datum bestaat en is geschreven als jaar, maand en dag: 2026-11-23.
rule-syntax-date-why = Bij 3-4-2026 is niet te zeggen wat de dag is en wat de maand.
rule-syntax-date-fix = Typ vier cijfers voor het jaar en twee voor maand en dag, met streepjes ertussen en zonder aanhalingstekens.

rule-syntax-decimal-comma-asks = Een getal in een bestand heeft een decimale punt.
rule-syntax-decimal-comma-why = De komma scheidt in deze bestanden de delen van een lijst. Op het scherm en in documenten staat gewoon een komma.
rule-syntax-decimal-comma-fix = Typ een punt: 7.3. Bij ‘ivp record’ mag u beide gebruiken.

rule-syntax-duplicate-key-asks = Een veld staat één keer in zijn blok.
rule-syntax-duplicate-key-why = Staat het er twee keer, dan is niet te zeggen welke waarde geldt. Vaak ontbreekt een kopregel tussen twee blokken.
rule-syntax-duplicate-key-fix = Haal één van de twee weg, of zet de kopregel boven het tweede blok.

rule-syntax-no-value-asks = Een regel heeft een veld, een isgelijkteken en een waarde.
rule-syntax-no-value-why = Een regel waar een van de drie ontbreekt, kan van alles betekenen.
rule-syntax-no-value-fix = Maak de regel af, of haal haar weg. Zet voor een toelichting een hekje (#).

rule-syntax-other-asks = Elke regel is te lezen.
rule-syntax-other-why = Een cijfer uit een regel die niet te lezen is, zou een verzonnen cijfer zijn. Daarom wordt zo'n regel niet gebruikt.
rule-syntax-other-fix = Vergelijk de regel met de andere in het bestand. Let op aanhalingstekens, komma's en haakjes.

rule-syntax-unclosed-asks = Wat geopend wordt, wordt gesloten: aanhalingstekens, een lijst en een groep velden.
rule-syntax-unclosed-why = Zonder sluiting is niet te zeggen waar de tekst of de lijst ophoudt, en verdwijnt wat erna komt.
rule-syntax-unclosed-fix = Zet het sluitende teken waar de tekst of de lijst eindigt.

rule-syntax-unquoted-asks = Een tekst staat tussen aanhalingstekens.
rule-syntax-unquoted-why = Zonder aanhalingstekens is een woord niet van een getal of van ja en nee te onderscheiden.
rule-syntax-unquoted-fix = Zet aanhalingstekens om de tekst. Ja en nee zijn ‘true’ en ‘false’, zonder aanhalingstekens.

rule-target-already-met-asks = Een streefwaarde was nog niet gehaald toen het plan begon.
rule-target-already-met-why = Wie vraagt wat er al is, kan niet laten zien dat het plan iets deed.
rule-target-already-met-fix = Kies een streefwaarde die verder gaat dan het laatste cijfer van vóór het plan, of een band waarbinnen het cijfer blijft.

rule-target-before-baseline-asks = Het jaar van een streefwaarde ligt na dat van de nulmeting.
rule-target-before-baseline-why = De verwachte waarde ligt op de lijn van de nulmeting naar de streefwaarde. Die lijn gaat vooruit in de tijd.
rule-target-before-baseline-fix = Verbeter het jaar van de streefwaarde, of de periode van de nulmeting.

rule-target-beyond-plan-asks = Het jaar van een streefwaarde is een jaar van het plan.
rule-target-beyond-plan-why = Een streefwaarde na het einde van het plan wordt in dit plan nooit beoordeeld.
rule-target-beyond-plan-fix = Kies een jaar van het plan. Ligt het doel verder weg, kies dan wat er aan het einde van het plan bereikt moet zijn.

rule-target-form-asks = Een streefwaarde heeft één vorm: een waarde, een verandering, grenzen, zo vaak of hoogstens zo vaak per periode, of beter dan elders.
rule-target-form-why = Elke vorm wordt anders beoordeeld. Bij twee vormen tegelijk kunnen er twee oordelen zijn.
rule-target-form-fix = Kies ‘value’, ‘change’, ‘within’, ‘at_least’, ‘at_most’ of ‘better_than’, met de velden die daarbij horen.

rule-target-interim-order-asks = Tussenwaarden staan op volgorde van jaar, en vóór het jaar van de streefwaarde. Ook normen die met het jaar veranderen (‘steps’) staan op volgorde.
rule-target-interim-order-why = De verwachte waarde ligt op de lijn van de nulmeting via de tussenwaarden naar de streefwaarde. Die lijn gaat vooruit in de tijd.
rule-target-interim-order-fix = Zet de tussenwaarden op volgorde, en kies jaren vóór ‘by’ van de streefwaarde.

rule-target-needs-baseline-asks = Een verandering of grenzen (‘change’ of ‘within’) horen bij een gekozen nulmeting.
rule-target-needs-baseline-why = Tien procent minder is pas een getal als vaststaat waarvan.
rule-target-needs-baseline-fix = Zet bij ‘baseline’ de periode van de nulmeting, of kies een vaste streefwaarde met ‘value’.

rule-target-no-year-asks = Een streefwaarde noemt het jaar waarin zij bereikt moet zijn.
rule-target-no-year-why = Zonder jaar is niet te zeggen of een cijfer op koers ligt.
rule-target-no-year-fix = Voeg ‘by’ toe, bijvoorbeeld het laatste jaar van het plan.

rule-target-not-detectable-asks = De streefwaarde ligt ver genoeg van de nulmeting om vast te stellen of zij wordt bereikt, met de methode die straks oordeelt.
rule-target-not-detectable-why = In een kleine steekproef, of bij een klein aantal, kan het cijfer door toeval even ver schommelen als de streefwaarde van de nulmeting ligt. Of het doel is bereikt, is dan niet te zeggen. Gerekend is met 95% zekerheid en een kans van 80% om een werkelijk verschil te zien.
rule-target-not-detectable-fix = Ondervraag meer inwoners, voeg peilingen samen, of kies een streefwaarde die verder van de nulmeting ligt. Is de nulmeting zelf te klein, dan helpt alleen een nieuwe. ivp show noemt het aantal dat nodig is.

rule-target-on-interpret-asks = Een indicator die om duiding vraagt (direction = "interpret"), heeft geen streefwaarde.
rule-target-on-interpret-why = Als een stijging goed of slecht kan zijn, wordt het cijfer nooit beter of slechter genoemd. De streefwaarde heeft dan geen gevolg.
rule-target-on-interpret-fix = Haal de streefwaarde weg, of kies een richting.

rule-target-value-asks = Een streefwaarde past bij de eenheid van haar indicator.
rule-target-value-why = Een waarde die niet kan bestaan, kan ook niet worden bereikt.
rule-target-value-fix = Verbeter de streefwaarde. Past de eenheid niet, kies dan een andere ‘unit’.

rule-target-wrong-side-asks = Een streefwaarde ligt aan de goede kant van de nulmeting.
rule-target-wrong-side-why = Een streefwaarde die slechter is dan het begin, is meestal een tikfout, of de richting van de indicator is verkeerd.
rule-target-wrong-side-fix = Controleer de streefwaarde, de nulmeting en ‘direction’. Mag het cijfer niet veel veranderen, kies dan direction = "stable" met ‘within’.

rule-text-garbled-asks = In een tekst staan geen verkeerd gelezen letters, zoals Ã« voor ë.
rule-text-garbled-why = Ze komen zo in de evaluatie en op de openbare pagina.
rule-text-garbled-fix = Typ het woord opnieuw.

rule-text-markup-asks = Een tekst bevat geen opmaak van een webpagina.
rule-text-markup-why = Opmaak wordt nergens uitgevoerd en dus letterlijk getoond.
rule-text-markup-fix = Haal de opmaak weg.

rule-text-one-line-asks = Een titel, een naam of een verwijzing is één regel.
rule-text-one-line-why = Een titel met een nieuwe regel erin kan een eigen regel tekenen in een overzicht, alsof het programma dat zegt. Daarom wordt hij op één regel getoond.
rule-text-one-line-fix = Typ de tekst op één regel. Een toelichting van meer regels past bij ‘text’, ‘note’ of ‘introduction’.

rule-text-placeholder-asks = In een tekst staan geen plekken die nog moeten worden ingevuld.
rule-text-placeholder-why = Zulke plekken komen anders in de evaluatie en op de openbare pagina.
rule-text-placeholder-fix = Vul de tekst aan.
