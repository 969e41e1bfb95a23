### ivp fmt

help-fmt = Zet de opmaak van alle bestanden van het plan in orde: witruimte, geen inhoud
help-fmt-usage = ivp fmt [opties]
help-fmt-check = Schrijf niets; meld welke bestanden anders worden
fmt-done = { $file } in orde gezet
fmt-differs = { $file }: regel { $line } krijgt een andere opmaak
fmt-nothing = De opmaak van alle bestanden is in orde.
fmt-left-alone = Deze bestanden zijn niet aangeraakt; herstel eerst wat hierboven staat.
fmt-not-read-back = { $file } niet aangeraakt: met een andere opmaak zou er iets anders staan
fmt-check-help =
    { $count ->
        [one] 1 bestand is niet in orde. Typ: ivp fmt
       *[other] { $count } bestanden zijn niet in orde. Typ: ivp fmt
    }
