### De hulp

help-heading-usage = Gebruik:
help-heading-commands = Opdrachten
help-heading-arguments = Gegevens
help-heading-options = Opties
help-heading-common = Voor elke opdracht
help-ivp = ivp houdt het integraal veiligheidsplan van een gemeente bij als gewone tekst in git.
help-ivp-usage = ivp OPDRACHT [opties]
help-ivp-more =
    Uitleg over een opdracht: ivp OPDRACHT --help. Over het jaar, de bestanden, de oordelen en meer: ivp help
    Voor scripts. Foutcode: 0 gelukt, 1 het plan heeft fouten, 2 verkeerd gebruik, 3 een bestand of map kon niet worden gelezen of geschreven.
help-option = Toon deze uitleg.
help-help = Uitleg over een onderwerp: het jaar, de bestanden, de oordelen, samenwerken, publiceren; of over een opdracht.
help-help-usage = ivp help [ONDERWERP of OPDRACHT]
help-help-topic = Het onderwerp of de opdracht; zonder naam volgen de lijsten.
help-heading-topics = Onderwerpen
help-unknown = Over ‘{ $name }’ is er geen uitleg
help-unknown-help = Kies een onderwerp ({ $topics }) of een opdracht; ivp help noemt ze allemaal.
help-version = Toon de versie.
help-plan = De map van het plan; anders de dichtstbijzijnde map ‘plan’, of IVP_PLAN.
help-as-of = Alleen wat op deze datum bekend was, en beoordeeld op die dag.
help-lang = De taal; anders IVP_LANG, de taal van de computer of die van het plan.
help-color = Of er kleuren worden gebruikt.
help-quiet = Toon alleen het resultaat en fouten.
help-value-plan = MAP
help-rev = Het plan zoals het was in deze git-versie.
help-value-rev = VERSIE
help-value-revision = VERSIE
help-value-against = VERSIE
help-value-as-of = DATUM
help-value-lang = TAAL
help-value-color = WANNEER
help-value-format = VORM
help-value-id = NAAM
help-value-by = INDELING
help-value-value = WAARDE
help-value-period = PERIODE
help-value-n = AANTAL
help-value-numerator = AANTAL
help-value-denominator = AANTAL
help-value-source = BRON
help-value-status = STATUS
help-value-part = DEEL
help-value-note = TEKST
help-value-evidence = VERWIJZING
help-value-missing = REDEN
help-value-corrects = REDEN
help-value-kind = SOORT
help-value-rule = CONTROLE
help-value-only = CONTROLE
help-value-skip = CONTROLE
help-value-deny = WAT
help-value-year = JAAR
help-value-output = BESTAND
help-status = Hoe staan we ervoor? Op één scherm de stand per prioriteit, en wat niet goed gaat.
help-status-usage = ivp status [NAAM] [opties]
help-status-id = Alleen deze prioriteit, doelstelling of indicator.
help-status-all = Alle indicatoren en alles wat aandacht vraagt, ook als dat niet op één scherm past.
help-status-kind = Alleen effectindicatoren of alleen prestatie-indicatoren.
help-status-by = Per deel van de indeling: wijken, gemeenten of groepen.
help-status-format = De vorm van het overzicht.
help-show = Alles over één prioriteit, doelstelling, indicator of actie, met de berekening.
help-show-usage = ivp show NAAM [opties]
help-show-id = De naam, bijvoorbeeld veiligheidsbeleving/onveiligheidsgevoel.
help-show-format = De vorm.
help-history = De metingen van een indicator door de tijd.
help-history-usage = ivp history NAAM [opties]
help-history-id = De naam van de indicator.
help-history-format = De vorm van het overzicht.
help-record = Leg een meting vast.
help-record-usage = ivp record [NAAM] [WAARDE] [--period PERIODE] [opties]
help-record-more =
    Typ alleen ivp record: dan vraagt ivp welk cijfer u hebt, en gaat langs wat wordt verwacht. Met een naam vraagt ivp alleen wat ontbreekt.
    Voorbeelden:
        ivp record veiligheidsbeleving/onveiligheidsgevoel 9,5 --period 2025 --n 181
        ivp record weekmarkt-gesprekken 1 --period 2026-03-12
        ivp record instrumenten-geevalueerd ja --period 2026
        ivp record jeugd/overlast-jeugd --period 2025 --missing "niet geleverd"
    Een getal mag met een komma of een punt. Een periode is 2025, 2025-H1, 2025-Q1, 2025-03, 2025-03-12 of 2024/25.
    Alleen de definities, de evaluaties en de metingen van deze indicator worden gelezen. Fouten daarin worden gemeld; typ voor de rest van het plan ivp check.
help-record-id = De naam van de indicator.
help-record-value = Het cijfer; ja of nee bij een ja/nee-indicator.
help-record-period = De periode waarover het cijfer gaat.
help-record-n = Het aantal respondenten.
help-record-numerator = De teller, in plaats van een waarde.
help-record-denominator = De noemer, bij een teller.
help-record-source = De bron, als de indicator er meer heeft.
help-record-status = De status van het cijfer: voorlopig, nader voorlopig of definitief.
help-record-part = Het deel van de uitsplitsing.
help-record-note = Een opmerking bij het cijfer.
help-record-evidence = Het bestand of webadres waar het cijfer vandaan komt.
help-record-missing = Er is geen cijfer, met de reden.
help-record-corrects = Corrigeert een eerder cijfer, met de reden.
help-record-not-representative = De steekproef is niet representatief.
help-record-internal = Dit cijfer wordt nooit gepubliceerd.
help-record-dry-run = Laat zien wat er zou gebeuren, en schrijf niets.
help-record-yes = Stel geen vragen: een cijfer dat ver van het vorige ligt, klopt.
help-record-commit = Leg het bestand daarna vast in git.
help-check = Toets het plan: alle fouten en waarschuwingen in één keer.
help-check-usage = ivp check [opties]
help-check-format = De vorm van het verslag.
help-check-deny = Behandel waarschuwingen (‘warnings’), of die van een controle of groep, als fouten.
help-check-only = Toon alleen deze controle of groep.
help-check-skip = Toon deze controle of groep niet.
help-explain = Wat een controle vraagt, waarom, en hoe u het herstelt.
help-explain-usage = ivp explain [CONTROLE]
help-explain-rule = De controle; zonder naam volgt de lijst.
help-evaluate = De jaarlijkse evaluatie: wat wilden we, wat is gedaan, wat zien we, en wat ontbreekt nog.
help-evaluate-usage = ivp evaluate JAAR [opties]
help-evaluate-year = Het jaar.
help-evaluate-format = De vorm van het stuk.
help-evaluate-output = Schrijf naar dit bestand.
help-evaluate-strict = Meld een fout zolang er een duiding ontbreekt.
help-evaluate-start = Maak het bestand om de duiding in te vullen.
help-completions = Aanvullen met de Tab-toets: wat een shell daarvoor moet lezen.
help-completions-usage = ivp completions SHELL
help-completions-shell = De shell.
help-completions-more =
    Bash:       ivp completions bash > ~/.local/share/bash-completion/completions/ivp
    Zsh:        ivp completions zsh > ~/.zfunc/_ivp (een map in $fpath)
    Fish:       ivp completions fish > ~/.config/fish/completions/ivp.fish
    PowerShell:
        New-Item (Split-Path $PROFILE) -ItemType Directory -Force
        Add-Content $PROFILE 'ivp completions powershell | Out-String | iex'
    Open PowerShell daarna opnieuw. Zegt het dat scripts zijn uitgeschakeld, vraag dan uw helpdesk.
help-man = De handleiding voor het programma man.
help-man-usage = ivp man [opties]
help-man-output = De map waarin van elke opdracht een pagina komt (ivp.1, ivp-status.1 …).
help-value-shell = SHELL
help-value-man-output = MAP
man-heading-name = NAAM
man-heading-synopsis = GEBRUIK
man-heading-description = BESCHRIJVING
man-heading-version = VERSIE
man-written = { $count } pagina’s geschreven in { $path }
