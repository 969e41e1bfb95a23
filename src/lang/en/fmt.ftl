### ivp fmt

help-fmt = Tidy the layout of the plan files (white space only).
help-fmt-usage = ivp fmt [options]
help-fmt-check = Write nothing; report which files would change.
fmt-done = { $file } tidied
fmt-differs = { $file }: line { $line } gets another layout
fmt-nothing = The layout of all files is in order.
fmt-left-alone = These files were not touched; fix what is listed above first.
fmt-not-read-back = { $file } was not touched: in another layout it would say something else
fmt-check-help =
    { $count ->
        [one] The layout of 1 file is not in order. Type: ivp fmt
       *[other] The layout of { $count } files is not in order. Type: ivp fmt
    }
