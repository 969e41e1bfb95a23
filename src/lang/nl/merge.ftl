### ivp merge

help-merge = Voeg twee versies van een bestand van het plan samen, blok voor blok, zodat niemands werk verloren gaat.
help-merge-usage =
    ivp merge --resolve BESTAND…
        ivp merge --install
        ivp merge BASIS ONZE HUNNE [PAD]
help-merge-versions = Voor git: de versie vóór beide, de onze (daarin komt de uitkomst), de andere, en het pad van het bestand.
help-value-versions = VERSIES
help-merge-resolve = Voeg samen wat git tussen <<<<<<< en >>>>>>> naast elkaar heeft gezet.
help-value-resolve = BESTAND
help-merge-install = Laat git de bestanden van dit plan voortaan zo samenvoegen, op deze computer.
merge-usage = Wat moet worden samengevoegd?
merge-usage-help = Typ: ivp merge --resolve BESTAND
merge-driver-title = bestanden van een veiligheidsplan, blok voor blok
merge-installed = Git voegt de bestanden van dit plan op deze computer voortaan blok voor blok samen. Leg { $file } vast in git, en laat ieder die aan het plan werkt één keer ‘ivp merge --install’ typen.
merge-attributes-no-text = { $file } is geen gewone tekst
merge-no-text = { $file }: { $version } is geen tekst in UTF-8; er is niets samengevoegd
merge-no-marks = In { $file } staan geen tekens van git; er is niets samen te voegen.
merge-broken-marks = { $file }: de tekens van git zijn hier niet volledig meer, vanaf regel { $line }
merge-broken-marks-help = Haal beide versies terug (wat u sindsdien wijzigde, gaat verloren) en voeg ze samen. Typ: git checkout --merge -- { $file }
merge-resolved = { $file } is samengevoegd: wat beide versies wijzigden, staat erin. Kijk het na met ‘ivp check’ en typ dan: git add { $file }
merge-left =
    { $count ->
        [one] In { $file } staat hierover één plek tussen <<<<<<< (de bovenste versie), ======= en >>>>>>> (de onderste). Al het andere is samengevoegd. Kies wat moet blijven, haal de drie regels met tekens weg en kijk het na met ‘ivp check’.
       *[other] In { $file } staan hierover { $count } plekken tussen <<<<<<< (de bovenste versie), ======= en >>>>>>> (de onderste). Al het andere is samengevoegd. Kies steeds wat moet blijven, haal de regels met tekens weg en kijk het na met ‘ivp check’.
    }
merge-unreadable = { $file }: { $version } is niet te lezen, vanaf regel { $line }: ‘{ $text }’
merge-has-marks = { $file }: in { $version } staan nog tekens van een eerdere samenvoeging, vanaf regel { $line }: ‘{ $text }’
merge-unreadable-help = Er is niets samengevoegd en niets verloren: beide versies staan heel in { $file }. Herstel daar wat niet te lezen is en typ: ivp merge --resolve { $file }
merge-apart = { $file }: de twee versies zijn zo verschillend opgeschreven dat zij niet blok voor blok zijn samen te voegen. Beide staan heel tussen <<<<<<<, ======= en >>>>>>>. Kies wat moet blijven, haal de regels met tekens weg en kijk het na met ‘ivp check’.
merge-version-base = de versie vóór beide
merge-version-above = de bovenste versie (ours)
merge-version-below = de onderste versie (theirs)
merge-version-both = het bestand
merge-field = ‘{ $key }’, boven in het bestand,
merge-nothing = niet ingevuld
merge-difference = ‘{ $key }’ is { $above } in de bovenste versie en { $below } in de onderste
merge-changed = { $file }: { $what } is in beide versies gewijzigd, en niet gelijk: { $differences }.
merge-added = { $file }: { $what } is in beide versies toegevoegd, en niet gelijk: { $differences }.
merge-two-figures = { $file }: { $what } is in beide versies vastgelegd, en niet gelijk: { $differences }. Is het ene cijfer een correctie van het andere? Laat dan beide staan en zet bij de correctie: corrects = "de reden". Anders blijft er één.
merge-corrected = { $file }: { $what } is in beide versies gecorrigeerd, en niet gelijk: { $differences }. Geldt één van de twee, laat dan die staan. Corrigeert de ene de andere, laat dan beide staan en zet bij de laatste in ‘replaces’ het cijfer van de eerste.
merge-overwritten = { $file }: { $what } is in de ene versie gecorrigeerd en in de andere overschreven: { $differences }. Een cijfer dat al bekend was, wordt gecorrigeerd en niet overschreven.
merge-removed-above = { $file }: { $what } is in de bovenste versie weggehaald en in de onderste gewijzigd: { $differences }.
merge-removed-below = { $file }: { $what } is in de onderste versie weggehaald en in de bovenste gewijzigd: { $differences }.
