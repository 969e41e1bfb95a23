### ivp check

check-error = fout
check-warning = waarschuwing
check-help = wat nu
check-more =
    { $count ->
        [one] Hetzelfde geldt voor nog één plaats:
       *[other] Hetzelfde geldt voor nog { $count } plaatsen:
    }
finding-counted =
    { $count ->
        [one] Hetzelfde is nog op één plaats gevonden: hier
       *[other] Hetzelfde is nog op { $count } plaatsen gevonden, de eerste hier: die zijn geteld en niet apart getoond
    }
check-closing =
    { $errors ->
        [0] Geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }.
check-hidden =
    Door --only of --skip niet getoond: { $errors ->
        [0] geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    } en { $warnings ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }.
explain-absent = (hier staat niets)
usage-too-many = Wat bedoelt u met ‘{ $text }’?
unusual-below-its-parts = ‘{ $indicator }’: { $now } over { $period } is minder dan wat al over delen daarvan is vastgelegd: samen { $sum } ({ $from } t/m { $to })
unusual-far = ‘{ $indicator }’: { $now } over { $period-text } ligt ver buiten wat niet ongewoon is ({ $low } tot { $high })
unusual-fifth = ‘{ $indicator }’: { $now } over { $period-text } is minder dan een vijfde van { $was } ({ $since })
unusual-five-times = ‘{ $indicator }’: { $now } over { $period-text } is meer dan vijf keer { $was } ({ $since })
unusual-other-per = ‘{ $indicator }’: { $now } over { $period-text } scheelt { $zeros ->
    [one] een nul
   *[other] twee nullen
} met { $was } ({ $since }). Deze indicator telt per { $per }; is dit een cijfer per { $seems }?
unusual-shorter = ‘{ $indicator }’: { $period-text } is korter dan { $asked }, de periode waarover deze indicator wordt gemeten
unusual-sign = ‘{ $indicator }’: { $now } over { $period-text } heeft een ander teken dan { $was } ({ $since }): het ene cijfer ligt boven nul, het andere eronder
length-month = een maand
length-quarter = een kwartaal
length-half-year = een halfjaar
length-year = een jaar
rec-doubt =
    Klopt dit?
    { $doubts }
rec-doubt-ask = Vastleggen? Typ ja of nee
rec-doubt-help = Klopt het, typ dan dezelfde opdracht nog eens met --yes erachter. In het bestand komt te staan dat ernaar is gevraagd. Klopt het niet, typ dan het goede cijfer.
rec-doubt-no = Er is niets vastgelegd.
explain-asks = Wat de controle vraagt
explain-why = Waarom
explain-fix = Hoe u het herstelt
explain-wrong = Fout
explain-right = Goed

help-check-allow = Let in deze ronde niet op deze controle of groep (alleen waarschuwingen).
help-value-allow = CONTROLE
check-allow-error = ‘{ $name }’ meldt fouten of wijzigingen en kan niet worden verlaagd
check-allow-error-help = Los op wat de toets vindt. Met --skip verbergt u de melding; het resultaat blijft dan gelijk.
check-nothing-new = Sinds de vergeleken versie is er geen bevinding bij gekomen.
check-known = Dit was er al:
check-before =
    { $count ->
        [one] 1 waarschuwing stond er al vóór deze wijziging.
       *[other] { $count } waarschuwingen stonden er al vóór deze wijziging.
    }
check-silenced =
    { $count ->
        [one] 1 melding is op haar regel stilgezet (‘ivp: allow’).
       *[other] { $count } meldingen zijn op hun regel stilgezet (‘ivp: allow’).
    }
check-switched-off =
    { $count ->
        [one] 1 melding is uitgezet in plan.toml, onder [check].
       *[other] { $count } meldingen zijn uitgezet in plan.toml, onder [check].
    }

summary-title = Toets van het veiligheidsplan
summary-severity = Soort
summary-where = Waar
summary-what = Wat
summary-more = { $count ->
    [one] En nog één melding; ‘ivp check’ toont ze alle.
   *[other] En nog { $count } meldingen; ‘ivp check’ toont ze alle.
}
summary-failed = De samenvatting kon niet worden weggeschreven; de meldingen staan hierboven.

help-check-fix = Herstel wat ivp zelf kan herstellen: tikfouten in velden en namen, notatie en opmaak.
help-check-dry-run = Met --fix: laat alleen zien wat er zou veranderen.
fix-nothing = Er is niets dat ivp zelf kan herstellen.
fix-done =
    { $count ->
        [one] { $file }: 1 plaats hersteld
       *[other] { $file }: { $count } plaatsen hersteld
    }
fix-line = { "  " }regel { $line }: { $was } → { $now }
fix-dry-run = Niets gewijzigd. Typ de opdracht zonder --dry-run om dit te herstellen.
check-fixable =
    { $count ->
        [one] 1 melding kan ivp zelf herstellen. Typ: ivp check --fix
       *[other] { $count } meldingen kan ivp zelf herstellen. Typ: ivp check --fix
    }
