### Grafieken: de woorden in en onder de tekening, en de beschrijving voor wie haar niet ziet

chart-finding = { $now } in { $period }
chart-finding-target = { $now } in { $period }; streefwaarde { $target } in { $by }
chart-finding-was = { $now } in { $period }; was { $was } in { $since }
chart-compared = Streeplijn: { $names }
chart-source = Bron: { $source }
chart-of-people = { $n ->
    [one] { $unit } van { $shown } ondervraagde
   *[other] { $unit } van { $shown } ondervraagden
}
chart-of-cases = { $n ->
    [one] { $unit } van { $shown } geval
   *[other] { $unit } van { $shown } gevallen
}
chart-standing = stand { $date }
chart-break = trendbreuk { $period }
chart-target = { $sign } streefwaarde { $value } in { $year }
chart-provisional = { $sign } voorlopig

chart-target-label = streefwaarde { $value }{"\u00a0"}({ $year })
chart-band-label = streven: { $low } tot { $high } ({ $year })
chart-key-provisional = voorlopig cijfer
chart-key-superseded = later gecorrigeerd
chart-key-varies = zo'n aantal schommelt vanzelf (95%)
chart-key-margin = onzekerheidsmarge (95%)
chart-key-margin-indicative = onzekerheidsmarge, indicatief
chart-key-path = verwacht verloop
chart-key-interim = tussenwaarde
chart-key-usual = niet ongewoon ({ $span }): { $low } tot { $high }
chart-desc-usual = Niet ongewoon, naar de cijfers van { $span }: { $low } tot { $high }.
chart-note-rank = Plek 1 staat bovenaan.
chart-note-zoomed = De as begint bij { $value }, niet bij nul.
chart-note-uneven = Let op: niet alle perioden zijn even lang.
chart-desc-course = Verloop: { $title } ({ $unit }).
chart-desc-what = Lijngrafiek: { $title } ({ $unit }).
chart-desc-first = Eerste cijfer: { $value } ({ $period }).
chart-desc-latest = Laatste cijfer: { $value } ({ $period }).
chart-desc-latest-varies = Laatste cijfer: { $value } ({ $period }); zo'n aantal schommelt vanzelf tussen ongeveer { $low } en { $high }.
chart-desc-latest-margin = Laatste cijfer: { $value } ({ $period }), met een onzekerheidsmarge van { $low } tot { $high }.
chart-desc-latest-indicative = Laatste cijfer: { $value } ({ $period }), met een marge van { $low } tot { $high }; de steekproef is niet representatief, dus als indicatie.
chart-desc-provisional = Voorlopig: { $periods-text }.
chart-desc-break = Trendbreuk: { $periods }; cijfers van ervoor en erna zijn niet te vergelijken.
chart-desc-gap = Geen cijfer: { $periods-text }.
chart-desc-strip = Termijnen van een afspraak: { $title }.
chart-desc-strip-year = { $year }: { $states }.
chart-desc-superseded = Later gecorrigeerd: { $periods-text }.
chart-desc-hidden = { $period }: { $what }.
chart-desc-target = Streefwaarde: { $value } { $year-when }.
chart-desc-interim = Tussenwaarden: { $values }.
chart-desc-interim-value = { $value } in { $year }
chart-desc-band = Te blijven tussen { $low } en { $high }, tot en met { $year }.
chart-desc-reference = Ter vergelijking: { $region } { $value } ({ $period }).
chart-desc-source = Uit een andere bron ({ $source }): { $value } ({ $period }).

chart-desc-source-since = Uit een andere bron ({ $source }): van { $from } ({ $since }) tot { $value } ({ $period }).
