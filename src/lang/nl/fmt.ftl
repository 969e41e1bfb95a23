### ivp fmt

help-fmt = Maak de opmaak van de bestanden van het plan gelijk (alleen witruimte, nooit de inhoud).
help-fmt-usage = ivp fmt [opties]
help-fmt-check = Schrijf niets; meld welke bestanden zouden veranderen.
fmt-done = { $file } is opgemaakt
fmt-differs = { $file }: regel { $line } krijgt een andere opmaak
fmt-nothing = De opmaak van alle bestanden is in orde.
fmt-left-alone = Deze bestanden zijn niet aangeraakt; herstel eerst wat hierboven staat.
fmt-not-read-back = { $file } is niet aangeraakt: met een andere opmaak zou er iets anders staan
fmt-check-help =
    { $count ->
        [one] Van 1 bestand is de opmaak niet in orde. Typ: ivp fmt
       *[other] Van { $count } bestanden is de opmaak niet in orde. Typ: ivp fmt
    }
