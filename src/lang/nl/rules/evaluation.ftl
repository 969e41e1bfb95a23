### evaluation: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

rule-evaluation-adoption-order-asks = Een evaluatie wordt vastgesteld na afloop van het jaar en nadat haar cijfers bekend waren; de raad neemt daarna kennis.
rule-evaluation-adoption-order-why = Anders staan er cijfers in die het college niet heeft gezien.
rule-evaluation-adoption-order-fix = Verbeter een van de datums.
evaluation-adopted-before-figures = De evaluatie over { $year } is vastgesteld op { $date }, eerder dan de dag tot wanneer haar cijfers bekend waren ({ $other })
evaluation-adopted-within-year = De evaluatie over { $year } is vastgesteld op { $date }, toen het jaar nog niet om was
evaluation-noted-before-adopted = De evaluatie over { $year } is ter kennis genomen op { $date }, eerder dan zij is vastgesteld ({ $other })
evaluation-adoption-order-here = de andere datum staat hier
evaluation-adoption-order-help = Verbeter een van de datums.

rule-evaluation-as-of-future-asks = De peildatum van een evaluatie is geweest.
rule-evaluation-as-of-future-why = Wat op een dag in de toekomst bekend is, weet niemand.
rule-evaluation-as-of-future-fix = Verbeter de datum.
evaluation-as-of-future = De peildatum { $date } moet nog komen
evaluation-as-of-future-help = Typ de dag waarop de cijfers zijn afgesloten; voor vandaag: as_of = { $today }

rule-evaluation-document-asks = Het verzonden stuk ligt in de map van het plan en is het bestand met het genoemde controlegetal (SHA-256).
rule-evaluation-document-why = Alleen zo is later te zien dat het stuk hetzelfde is gebleven.
rule-evaluation-document-fix = Verbeter het pad of bereken het controlegetal opnieuw.
evaluation-document-outside = Het verzonden stuk ‘{ $path }’ ligt buiten de map van het plan
evaluation-document-outside-help = Zet het stuk in een map naast het plan in git en noem het pad zonder ‘..’, of laat ‘document’ weg.
evaluation-document-other = Het verzonden stuk ‘{ $path }’ is niet het bestand met dit controlegetal
evaluation-document-other-help = Zet het stuk terug zoals het is verzonden. Is het opnieuw verzonden, vermeld dat dan onder ‘revision’ en bereken het controlegetal opnieuw.
evaluation-document-hash = Dit is geen controlegetal (SHA-256): dat telt 64 cijfers en letters a tot en met f
evaluation-document-hash-help = Bereken het opnieuw: sha256sum { $path }. In Windows: certutil -hashfile { $path } SHA256

rule-evaluation-missing-asks = Van elk jaar van een vastgesteld plan dat om is, is er een evaluatie.
rule-evaluation-missing-why = De jaarlijkse evaluatie is hoe de gemeente verantwoording aflegt en bijstuurt.
rule-evaluation-missing-fix = Begin haar met ivp evaluate JAAR --start.
evaluation-missing =
    Er is geen evaluatie over { $years-text }
evaluation-missing-help = Typ: ivp evaluate { $year } --start

rule-evaluation-no-interpretation-asks = Een vastgestelde evaluatie heeft bij elke prioriteit een duiding.
rule-evaluation-no-interpretation-why = Effectindicatoren zeggen niet alles; het plan vraagt elk jaar om een kwalitatieve duiding.
rule-evaluation-no-interpretation-fix = Vul de duiding in, of zet de evaluatie terug op ‘draft’.
evaluation-no-interpretation = De evaluatie van { $year } is vastgesteld zonder duiding bij: { $priorities }
evaluation-no-interpretation-help = Typ onder [priority.{ $first }]: interpretation = "…". Cijfers zeggen niet alles; het plan vraagt om duiding.

rule-evaluation-no-reason-asks = Een eigen oordeel over een doelstelling heeft een reden.
rule-evaluation-no-reason-why = Het oordeel wijkt af van wat uit acties en metingen volgt; de lezer mag weten waarom.
rule-evaluation-no-reason-fix = Vul ‘reason’ in.
evaluation-no-reason = Eigen oordeel over ‘{ $goal }’ zonder reden
evaluation-no-reason-help = Typ eronder: reason = "…"

rule-evaluation-other-figure-asks = Een getal in de duiding van een indicator hoort bij die indicator: bij zijn cijfers, streefwaarde of verschillen.
rule-evaluation-other-figure-why = Een verwisseld cijfer in de evaluatie komt bij de raad, en wordt daar nagerekend.
rule-evaluation-other-figure-fix = Verbeter het getal, of noem ook het cijfer van het jaar.
evaluation-other-figure = ‘{ $indicator }’: de tekst noemt { $said }; over { $year } is { $figure } vastgelegd. Klopt dit?
evaluation-other-figure-help = Is een ander jaar of een deel bedoeld, noem dan ook het cijfer van dit jaar. Is het een tikfout, verbeter dan de tekst. Klopt het cijfer niet, leg dan een correctie vast met ivp record { $name } WAARDE --period { $year }{ $source } --corrects "REDEN"

rule-evaluation-not-adopted-asks = Een evaluatie is uiterlijk op 1 juli van het jaar erna vastgesteld.
rule-evaluation-not-adopted-why = Een concept dat blijft liggen, komt niet bij de raad en stuurt niets bij.
rule-evaluation-not-adopted-fix = Leg haar voor aan het college, en zet daarna status = "adopted" met ‘adopted’ bovenaan het bestand.
evaluation-not-adopted = De evaluatie over { $year } is nog een concept
evaluation-not-adopted-help = Heeft het college haar vastgesteld? Zet dan bovenaan { $file }: status = "adopted" en adopted = { "{" } body = "college", date = JJJJ-MM-DD { "}" }

rule-evaluation-outside-plan-asks = Een evaluatie gaat over een jaar van het plan.
rule-evaluation-outside-plan-why = Andere jaren worden nergens getoond.
rule-evaluation-outside-plan-fix = Verbeter het jaar in de naam van het bestand.
evaluation-outside-plan = Het plan loopt van { $first } tot en met { $last }; { $year } valt daarbuiten
evaluation-outside-plan-help = Verbeter het jaar in de naam van het bestand.

rule-evaluation-previous-unanswered-asks = Een vastgestelde evaluatie zegt wat er kwam van de bijsturing die in de vorige werd aangekondigd.
rule-evaluation-previous-unanswered-why = De raad kreeg die bijsturing toegezegd en hoort er anders niet meer van.
rule-evaluation-previous-unanswered-fix = Vul onder de prioriteit ‘previous’ in, één zin is genoeg.
evaluation-previous-unanswered = De evaluatie over { $year } zegt niet wat er kwam van de bijsturing uit { $before } bij { $priorities-text }
evaluation-previous-unanswered-help = Typ onder [priority.{ $priority }]: previous = "…" (wat er van de bijsturing kwam). De evaluatie is vastgesteld: dat vraagt een besluit van het college.

rule-evaluation-too-early-asks = Een evaluatie wordt vastgesteld als het jaar voorbij is, met de cijfers die er toen waren.
rule-evaluation-too-early-why = Tot dan kunnen acties en metingen nog veranderen.
rule-evaluation-too-early-fix = Zet de status op ‘draft’.
evaluation-too-early = De evaluatie van { $year } is vastgesteld terwijl dat jaar nog loopt
evaluation-too-early-help = Typ, tot het jaar voorbij is: status = "draft" (concept). Of verbeter het jaar in de bestandsnaam.
evaluation-too-early-figures = De evaluatie van { $year } is vastgesteld met de cijfers van { $date }, toen dat jaar nog liep
evaluation-too-early-figures-help = Typ bij ‘as_of’ de dag waarop de cijfers zijn afgesloten.

rule-evaluation-undated-asks = Een vastgestelde evaluatie noemt haar peildatum.
rule-evaluation-undated-why = Cijfers worden later herzien. Zonder peildatum is de evaluatie niet opnieuw te maken.
rule-evaluation-undated-fix = Vul ‘as_of’ in.
evaluation-undated = De vastgestelde evaluatie van { $year } heeft geen peildatum
evaluation-undated-help = Typ de dag waarop de cijfers zijn afgesloten, bijvoorbeeld: as_of = { $day }

rule-evaluation-wrong-body-asks = Het college stelt de evaluatie vast; de raad neemt er kennis van.
rule-evaluation-wrong-body-why = De evaluatie gaat over de uitvoering, en die is van het college.
rule-evaluation-wrong-body-fix = Verbeter ‘body’ bij ‘adopted’, en zet de raad bij ‘noted’.
evaluation-wrong-body = De evaluatie over { $year } is vastgesteld door: { $body }. Een evaluatie stelt het college vast; de raad neemt er kennis van.
evaluation-wrong-body-help = Typ: adopted = { "{" } body = "college", date = … { "}" }, en voor de raad: noted = { "{" } body = "council", date = … { "}" }
