### file: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

file-binary = Dit is geen tekstbestand
file-binary-help = Sla het op als gewone tekst, of zet het buiten de map van het plan.
file-git-directory = Hier staat een git-repository in de map van het plan
file-submodule = Dit is een andere repository (een submodule) in de map van het plan
file-git-directory-help = Haal die repository uit de map van het plan. Het plan zelf staat in de repository daaromheen.
file-encoding-help = Sla het bestand opnieuw op met de codering UTF-8; in Kladblok kiest u die bij ‘Opslaan als’.
file-empty = Dit bestand is leeg: wat erin stond, is weg
file-empty-help = Zet het bestand terug zoals het was (in git: git restore met de naam van het bestand). Hoort er niets in? Haal het dan weg.
file-link = Deze koppeling leidt niet naar een bestand in de map van het plan
file-link-kept = Dit is een koppeling (symbolische link); in een eerdere versie is niet te zien waarheen
file-link-help = Zet het bestand zelf in de map van het plan.
file-misnamed = Dit bestand hoort bij het plan, maar onder deze naam wordt het niet gelezen: { $path }
file-misnamed-beside-help = Zet wat hier alleen in staat over naar { $better }, en zet dit bestand buiten de map van het plan.
file-name = ‘{ $name }’ kan geen naam zijn in de map van het plan
file-name-help = Noem het bestand { $better }
file-no-figures = In dit bestand staat geen enkel cijfer
file-no-figures-help = Zet de cijfers erin, elk onder [[measurement]]. Stonden ze er al? Zet het bestand dan terug zoals het was (in git: git restore met de naam van het bestand).
file-no-folder = Hier hoort een map te staan, en dit is een bestand: { $path }
file-no-folder-help = Zet dit bestand buiten de map van het plan, en zet op deze plaats de map met de bestanden van het plan.
file-no-plan = Hier is geen plan: plan.toml ontbreekt
file-no-plan-help = Ga naar de map van het plan, of noem die map: --plan MAP. Een nieuw plan begint met: ivp init
file-not-utf8 = Dit bestand is niet opgeslagen als UTF-8: teken { $byte } is niet te lezen
file-too-large = Dit bestand is groter dan { $limit } MB
file-too-large-help = Zet het bestand buiten de map van het plan, of haal eruit wat er niet in hoort.
file-too-many = De map van het plan heeft meer dan { $limit } bestanden, of mappen die te diep liggen
file-too-many-help = Zet wat niet bij het plan hoort buiten de map van het plan.
file-unread = Dit bestand hoort bij geen onderdeel van het plan: { $path }
file-unread-help = Controleer de naam en de map, of zet het bestand buiten de map van het plan.
file-unreadable = Dit bestand is niet te openen: { $reason }
file-unreadable-help = Controleer of u het bestand mag lezen en of geen ander programma het bezet houdt.
file-utf16 = Dit bestand is opgeslagen als UTF-16
file-no-file = Dit is geen gewoon bestand
file-no-file-help = Haal het weg, of zet er het bestand zelf neer.

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
file-hidden-character = Hier staat een onzichtbaar teken ({ $code }), waardoor de tekst anders kan lijken dan zij is
file-hidden-character-help = Typ de tekst op deze plaats opnieuw. Zulke tekens komen soms mee met tekst uit Word of van een website.

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
file-no-priority = Het plan heeft geen enkele prioriteit
file-no-priority-help = Maak een bestand in de map ‘priorities’, bijvoorbeeld priorities/jeugd.toml, met daarin ‘title’ en ‘ambition’.

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
