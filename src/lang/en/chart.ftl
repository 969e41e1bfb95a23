### Charts: the words in and under the drawing, and the description for those who cannot see it

chart-finding = { $now } in { $period }
chart-finding-target = { $now } in { $period }; target { $target } in { $by }
chart-finding-was = { $now } in { $period }; was { $was } in { $since }
chart-compared = Dashed line: { $names }
chart-source = Source: { $source }
chart-of-people = { $n ->
    [one] { $unit } of { $shown } respondent
   *[other] { $unit } of { $shown } respondents
}
chart-of-cases = { $n ->
    [one] { $unit } of { $shown } case
   *[other] { $unit } of { $shown } cases
}
chart-standing = as of { $date }
chart-break = series break { $period }
chart-target = { $sign } target { $value } in { $year }
chart-provisional = { $sign } provisional

chart-target-label = target { $value }{"\u00a0"}({ $year })
chart-band-label = aim: { $low } to { $high } ({ $year })
chart-key-provisional = provisional figure
chart-key-superseded = corrected later
chart-key-varies = such a number varies by itself (95%)
chart-key-margin = margin of uncertainty (95%)
chart-key-margin-indicative = margin of uncertainty, indicative
chart-key-path = expected course
chart-key-interim = interim value
chart-key-usual = not unusual ({ $span }): { $low } to { $high }
chart-desc-usual = Not unusual, by the figures of { $span }: { $low } to { $high }.
chart-note-rank = Place 1 is at the top.
chart-note-zoomed = The axis starts at { $value }, not at zero.
chart-note-uneven = Note: the periods have different lengths.
chart-desc-course = Course: { $title } ({ $unit }).
chart-desc-what = Line chart: { $title } ({ $unit }).
chart-desc-first = First figure: { $value } ({ $period }).
chart-desc-latest = Latest figure: { $value } ({ $period }).
chart-desc-latest-varies = Latest figure: { $value } ({ $period }); such a number varies by itself between about { $low } and { $high }.
chart-desc-latest-margin = Latest figure: { $value } ({ $period }), with a margin of uncertainty from { $low } to { $high }.
chart-desc-latest-indicative = Latest figure: { $value } ({ $period }), with a margin from { $low } to { $high }; the sample is not representative, so as an indication.
chart-desc-provisional = Provisional: { $periods-text }.
chart-desc-break = Series break: { $periods }; figures before and after it are not comparable.
chart-desc-gap = No figure: { $periods-text }.
chart-desc-strip = Periods of a promise: { $title }.
chart-desc-strip-year = { $year }: { $states }.
chart-desc-superseded = Corrected later: { $periods-text }.
chart-desc-hidden = { $period }: { $what }.
chart-desc-target = Target: { $value } { $year-when }.
chart-desc-interim = Interim values: { $values }.
chart-desc-interim-value = { $value } in { $year }
chart-desc-band = To stay between { $low } and { $high }, up to and including { $year }.
chart-desc-reference = For comparison: { $region } { $value } ({ $period }).
chart-desc-source = From another source ({ $source }): { $value } ({ $period }).

chart-desc-source-since = From another source ({ $source }): from { $from } ({ $since }) to { $value } ({ $period }).
