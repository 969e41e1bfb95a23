### ivp fmt

help-fmt = Put the layout of all files of the plan in order: white space, no content
help-fmt-usage = ivp fmt [options]
help-fmt-check = Write nothing; tell which files would change
fmt-done = { $file } put in order
fmt-differs = { $file }: line { $line } gets another layout
fmt-nothing = The layout of all files is in order.
fmt-left-alone = These files were not touched; mend what stands above first.
fmt-not-read-back = { $file } left alone: in another layout it would say something else
fmt-check-help =
    { $count ->
        [one] 1 file is not in order. Type: ivp fmt
       *[other] { $count } files are not in order. Type: ivp fmt
    }
