### syntax: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

syntax-backslash = De backslash in deze tekst is niet te lezen
syntax-backslash-help = Zet de tekst tussen enkele aanhalingstekens ('…'), of typ de backslash twee keer (\\).
syntax-conflict-markers = Twee versies van dit bestand staan hier nog naast elkaar, zoals git ze achterliet
syntax-conflict-markers-help = Voeg ze samen, zodat van beide niets verloren gaat. Typ: ivp merge --resolve { $file }
syntax-date = ‘{ $text }’ is geen datum die bestaat
syntax-date-help = Typ jaar, maand en dag zonder aanhalingstekens: 2026-11-23
syntax-decimal-comma = ‘{ $text }’ heeft een decimale komma; in een bestand hoort daar een punt
syntax-duplicate-key = ‘{ $text }’ staat hier twee keer
syntax-duplicate-key-help = Haal één van de twee weg. Hoort de tweede bij iets nieuws, zet er dan een eigen kopregel [[…]] boven.
syntax-no-equals = Op deze regel ontbreekt het isgelijkteken: ‘{ $text }’
syntax-no-equals-help = Typ: veld = waarde. Een toelichting begint met een hekje (#).
syntax-no-value = Achter ‘{ $text }’ staat geen waarde
syntax-no-value-help = Vul een waarde in. Is dit veld niet nodig, haal de regel dan weg.
syntax-other = Deze regel is niet te lezen, vanaf ‘{ $text }’
syntax-other-help = Vergelijk de regel met de andere in dit bestand. Een regel is: veld = waarde, of een kopregel als [[goal]].
syntax-unclosed-list = Het haakje ‘{ $text }’ wordt niet gesloten
syntax-unclosed-list-help = Sluit een lijst met ‘]’ en een groep velden met ‘{"}"}’, en zet een komma tussen de delen.
syntax-unclosed-text = Deze tekst wordt niet afgesloten: { $text }
syntax-unclosed-text-help = Sluit de tekst af met de aanhalingstekens waarmee hij begint.
syntax-unquoted = ‘{ $text }’ is een tekst zonder aanhalingstekens
syntax-header = ‘{ $text }’ is geen goede kop van een onderdeel
syntax-curled-quotes = Deze aanhalingstekens zijn die van een tekstverwerker; in een bestand horen rechte
syntax-percent-sign = ‘{ $text }’ heeft een procentteken; in een bestand staat alleen het getal
syntax-duplicate-header-help = Gaat het om verschillende onderdelen, typ dan boven elk: [[{ $text }]]. Horen de velden bij elkaar, zet ze dan onder één kop.
syntax-text-over-lines = Deze tekst loopt over meer regels, maar begint met één aanhalingsteken
syntax-text-over-lines-help = Begin en eindig een tekst van meer regels met drie aanhalingstekens: """
syntax-inner-quotes = In deze tekst staan aanhalingstekens die haar te vroeg afsluiten
syntax-no-comma = Vóór ‘{ $text }’ ontbreekt een komma
syntax-no-comma-help = Zet een komma tussen de delen van een lijst.
syntax-yes-no-figure-help = Vraagt de indicator om ja of nee, typ dan true of false. Typ anders een getal.

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
