### ivp feasible

help-feasible = Wat van het plan is straks aan te tonen? Vraag het voordat de raad het vaststelt.
help-feasible-usage = ivp feasible [NAAM] [opties]
help-feasible-id = Alleen deze prioriteit, doelstelling of indicator.
help-feasible-target = De streefwaarde waarnaar u vraagt: 7%, -10% of -4pp.
help-feasible-n = Hoeveel mensen de volgende peiling invullen.
help-feasible-format = De vorm van het overzicht.
help-value-target = STREEFWAARDE
feasible-goals =
    { $all ->
        [one] 1 doelstelling
       *[other] { $all } doelstellingen
    }: { $measurable } meetbaar, { $norm } met norm, { $established } vast te stellen{ $promised ->
        [0] { "" }
        [one] ; 1 met een afspraak over eigen werk, die wordt geteld
       *[other] ; { $promised } met een afspraak over eigen werk, die wordt geteld
    }
feasible-indicators =
    { $all ->
        [one] 1 indicator
       *[other] { $all } indicatoren
    } zonder doelstelling: { $norm } met norm, { $established } vast te stellen
feasible-measurable = Meetbaar
feasible-norm = Norm
feasible-established = Vast te stellen
feasible-in-time = Cijfer op tijd
feasible-without-goal = Indicator zonder doelstelling
feasible-nothing = –
feasible-promise = afspraak
feasible-counted = geteld
feasible-unknown = niet te zeggen
feasible-measured = is er
feasible-planned = gepland
feasible-unknown-heading = Niet te zeggen
feasible-more = Waarom wel of niet, en wat wel kan: ivp feasible NAAM
feasible-no-figure = Er is nog geen cijfer om van te vertrekken. Leg er een vast met ivp record, en vraag het dan opnieuw.
feasible-nothing-to-see = Het cijfer is al zo ver als de streefwaarde: er hoeft niets te veranderen om die te halen.
feasible-other-place = Of dit lukt, hangt ook af van het cijfer elders. Hoe groot het verschil moet zijn, is niet vooraf te zeggen.
feasible-band = Of een percentage binnen een band blijft, is met een peiling niet aan te tonen: dat er niets veranderde, blijkt niet uit een steekproef.
feasible-not-counted = De norm geldt per periode voor een cijfer dat niet wordt geteld. Of dat is aan te tonen, wordt hier niet berekend.
feasible-invalid = In de definitie of de cijfers staat een fout. Typ ivp check om die te zien.
feasible-own-acts = Dit telt wat u zelf doet. Dat wordt geteld, met de hand na te tellen, en er komt geen kans aan te pas.
feasible-published = De bron geeft bij elk cijfer een marge, en niet waar die op rust. Hoe groot een verschil moet zijn, is dan niet vooraf te zeggen.
feasible-no-respondents = Van het cijfer is niet bekend hoeveel mensen zijn gevraagd. Leg dat vast met --n, en vraag het dan opnieuw.
feasible-several-surveys = De nulmeting is het gemiddelde van meer peilingen. Daarvoor rekent ivp dit niet uit.
feasible-no-history = Voor een cijfer in deze eenheid zijn zes vergelijkbare cijfers nodig om te zeggen welk verschil opvalt. Bij een rapportcijfer is de spreiding (sd) met het aantal respondenten ook genoeg.
feasible-from = Gerekend vanaf { $figure } ({ $period }).
feasible-verdict-counts =
    Met { $cases } { $of ->
        [count] per jaar
       *[cases] gevallen per jaar
    } is { $change } (van { $from } naar { $to }) { $can ->
        [yes] aan te tonen
       *[no] niet aan te tonen
    }{ $three ->
        [too] ; over drie jaar samen ook.
        [before] ; met drie jaar samen als nulmeting wel.
        [together] ; over drie jaar samen wel: drie jaar ervoor tegen drie jaar erna.
        [neither] ; over drie jaar samen ook niet.
       *[none] .
    }
feasible-verdict-survey =
    Met een volgende peiling onder { $people } is een { $way ->
        [fall] daling
       *[rise] stijging
    } van { $from } naar { $to } { $can ->
        [yes] aan te tonen
       *[no] niet aan te tonen
    }{ $three ->
        [too] ; met drie peilingen samen ook.
        [together] ; met drie van zulke peilingen samen ({ $together }) wel.
        [neither] ; met drie van zulke peilingen samen ({ $together }) ook niet.
       *[none] .
    }
feasible-verdict-range = Tot de nulmeting gingen { $figures } cijfers gemiddeld { $moved } op en neer. { $change } (van { $from } naar { $to }) is { $can ->
        [yes] dan aan te tonen
       *[no] dan niet aan te tonen
    }; drie jaar samen helpt niet, want elk cijfer wordt apart naast die van vroeger gelegd.
feasible-takes-counts = Daarvoor zijn er per jaar ongeveer { $needed } nodig.
feasible-takes-counts-three = Daarvoor zijn er per jaar ongeveer { $needed } nodig; met drie jaar samen als nulmeting { $before }, en met drie jaar ervoor tegen drie jaar erna { $together }.
feasible-takes-counts-never = Dat kan met geen enkel aantal, omdat grote aantallen ook meer op en neer gaan.
feasible-takes-means = Daarvoor zijn ongeveer { $needed } respondenten nodig.
feasible-takes-means-never = De nulmeting ({ $baseline }) is te klein: ook een heel grote peiling is niet genoeg.
feasible-takes-survey = Daarvoor zijn ongeveer { $needed } respondenten nodig; nu is de kans { $chance }%.
feasible-takes-survey-large = Daarvoor is een heel grote peiling nodig: dan is de kans hooguit { $best }%; nu is zij ongeveer { $chance }%.
feasible-takes-survey-never = De nulmeting ({ $baseline }) is te klein: ook met een heel grote peiling is de kans hooguit { $chance }%.
feasible-smallest =
    De kleinste { $way ->
        [fall] daling
       *[rise] stijging
    } die met 80% kans wordt gezien, is { $size } (van { $from } naar { $at }).
feasible-smallest-three =
    De kleinste { $way ->
        [fall] daling
       *[rise] stijging
    } die met 80% kans wordt gezien, is { $size } (van { $from } naar { $at }); { $kind ->
        [surveys] met drie peilingen samen
       *[years] met drie jaar samen
    } { $three } (naar { $at-three }).
feasible-smallest-only-three =
    Geen enkele { $way ->
        [fall] daling
       *[rise] stijging
    } valt hiermee op; { $kind ->
        [surveys] met drie peilingen samen
       *[years] met drie jaar samen
    } is de kleinste die met 80% kans wordt gezien { $three } (van { $from } naar { $at-three }).
feasible-smallest-none =
    Geen enkele { $way ->
        [fall] daling
       *[rise] stijging
    } valt hiermee op{ $kind ->
        [surveys] , ook niet met drie peilingen samen.
        [years] , ook niet met drie jaar samen.
       *[none] .
    }
feasible-not-planned = Let op: in de frequentie waarin dit wordt gemeten, komt er geen cijfer over { $period-text }.
feasible-n-not-survey = ‘{ $indicator }’ komt niet uit een peiling, dus --n zegt hier niets
feasible-n-not-survey-help = Laat --n weg: het aantal gevallen staat in de metingen.
feasible-which = { $option } kan alleen bij één indicator
feasible-which-help = Typ de naam van een indicator: ivp feasible NAAM --target -10%.
feasible-sign-help = Typ -{ $typed } voor een daling of +{ $typed } voor een stijging.
feasible-signed-help = Bedoelt u een verandering in procenten? Typ dan { $typed }%.
feasible-at-most = { $figure }, dus hooguit { $whole }
feasible-at-least = { $figure }, dus minstens { $whole }
feasible-n-help = Typ hoeveel mensen de volgende peiling invullen, bijvoorbeeld: --n 600
feasible-target-points-help = Typ een percentage om te halen of een verandering in procentpunten, bijvoorbeeld: --target 7% of --target -4pp
feasible-target-help = Typ een getal om te halen of een verandering in procenten, bijvoorbeeld: --target 40 of --target -10%
feasible-more-than-all = Een daling van meer dan alles kan niet. Typ een kleinere, bijvoorbeeld: --target -10%
