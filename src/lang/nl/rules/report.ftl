### report: wat de regels vragen, waarom, wat u dan doet, en wat een bevinding zegt

rule-report-as-of-future-asks = De peildatum van een tussenrapportage is een dag die is geweest.
rule-report-as-of-future-why = Cijfers van later kunnen er niet in staan.
rule-report-as-of-future-fix = Verbeter ‘as_of’, of haal de regel weg: zonder peildatum telt vandaag.
report-as-of-future = De peildatum { $date } moet nog komen
report-as-of-future-help = Typ de dag waarop de cijfers zijn afgesloten; voor vandaag: as_of = { $today }

rule-report-outside-plan-asks = Een tussenrapportage gaat over een deel van een jaar van het plan.
rule-report-outside-plan-why = Andere jaren worden nergens getoond.
rule-report-outside-plan-fix = Verbeter de periode in de naam van het bestand.
report-outside-plan = Het plan loopt van { $first } tot en met { $last }; { $period-text } valt daarbuiten
report-outside-plan-help = Verbeter de periode in de naam van het bestand.

rule-report-too-early-asks = De peildatum van een tussenrapportage ligt niet voor het einde van de periode.
rule-report-too-early-why = Cijfers die na de peildatum zijn vastgelegd, staan er niet in. Wat niet is nagekomen, kan daardoor ongenoemd blijven.
rule-report-too-early-fix = Verbeter ‘as_of’, of laat het bestand over een kortere periode gaan.
report-too-early = De cijfers van deze rapportage zijn afgesloten op { $date }, voor het einde van { $period-text }
report-too-early-help = Typ bij ‘as_of’ de dag waarop de cijfers zijn afgesloten. Of noem het bestand naar het deel dat toen voorbij was.
