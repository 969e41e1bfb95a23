### The questions at a terminal

# The questions: what to type is in them.
ask-explained = Type your answer and press Enter. Enter alone: what is in [brackets]. Previous question: back. To end: stop. Help: ?
ask-garbled = That cannot be read. Type it again; erase with Backspace, not with the arrow keys.
ask-too-long = That is longer than a terminal passes on; its end is missing. Type less, or put the whole text in the file later.
ask-first = This is the first question; there is nothing to go back to.
ask-empty = An answer is needed here. To end, type: stop
ask-yes-no = ‘{ $typed }’ is not yes or no. Type: yes or no
ask-stopped = Stopped. Nothing was written.
ask-not-found = ‘{ $typed }’ was not found here
ask-choose-help = Type a number from the list, or a few words or letters of the title. The list again: list. Everything: all
ask-word-help = Type a number from the list, or what stands behind it.
ask-more = And { $count } more. Type a word of the title, or: all
ask-due =
    { $count ->
        [0] No figure is expected at the moment.
        [one] 1 figure is expected:
       *[other] { $count } figures are expected; what has waited longest comes first:
    }
ask-which = Which indicator do you have a figure for? Type a word of its title:
ask-which-due = Which figure do you have? Type a number or a word of the title
ask-which-next = Now: { $what }. Enter, or another number or word
ask-about = ‘{ $title }’
ask-no-earlier = There is no earlier figure yet.
ask-earlier = Earlier: { $figures }
ask-earlier-one = { $figure } ({ $period })
ask-earlier-part = { $figure } ({ $period }, { $part })
ask-usual = Not unusual: { $low } to { $high }
ask-part = Is the figure of the whole or of a part?
ask-whole = the whole
ask-period = Which period is the figure about?
ask-period-help = Type a year (2025), half-year (2025-H1), quarter (2025-Q1), month (2025-03), day (2025-03-12) or school year (2024/25).
ask-figure = What is the figure ({ $unit })?
ask-figure-yes-no = What is the answer: yes or no?
ask-figure-help = Type the number, with a comma or a point: 12 or 9.5. Provisional: 12*. If there is no figure: n/a
ask-figure-help-share = Type the number, with a comma or a point: 12 or 9.5. Or numerator and denominator: 8/10. Provisional: 12*. If there is no figure: n/a
ask-no-number = Type the number only, for example 12 or 9.5. If there is no figure: n/a
ask-below = The figure itself is not known. Type n/a, and then as the reason: less than { $number }
ask-above = The figure itself is not known. Type n/a, and then as the reason: more than { $number }
ask-missing = Why is there no figure? Type the reason:
ask-n = How many answers or cases does this rest on? (Enter: not known)
ask-n-help = Type how many people answered, or how many cases this is a share of: 400. With that number it can be said how certain the figure is.
ask-n-none = If nobody answered, there is no figure. Type: back, and then n/a
ask-n-corrected = The earlier figure has { $n } people, and they cannot have given this one. How many people answered?
ask-source = Where does the figure come from? Type the number or a word
ask-source-new = Where does the figure come from? Type a short name, for example: police
ask-corrects = There is a figure over { $period-text } already. If that is wrong, type why; the old one is kept. Otherwise: back
ask-read-back = You record: ‘{ $title }’, { $period-text }: { $figure } (source: { $source }).
ask-read-back-bare = You record: ‘{ $title }’, { $period-text }: { $figure }.
ask-with-n = { $n } answers or cases
ask-record = Record it? Type yes or no
ask-record-doubt = This figure is unusual. Is it right? Type yes or no
ask-not-recorded = Nothing recorded. Type the right figure, or: stop
ask-recorded = Recorded in { $path }, line { $line }.
ask-would-record = Would be recorded in { $path }, line { $line }.
ask-ended =
    { $count ->
        [0] Stopped. Nothing was recorded.
        [one] Stopped. 1 figure was recorded. To go on: ivp record
       *[other] Stopped. { $count } figures were recorded. To go on: ivp record
    }
ask-ended-dry = Stopped. Nothing was recorded (--dry-run).
evaluation-ask = There are { $count } texts to write. Would you like to answer them one by one now? Type yes or no
evaluation-ask-summary = Summary: what must the executive and the council know about { $year }? (Enter: fill in later)
evaluation-ask-reading = What does this figure say about ‘{ $indicator }’, and what causes it? (Enter: fill in later)
evaluation-ask-interpretation = ‘{ $priority }’: what do the figures mean together? (Enter: fill in later)
evaluation-ask-previous = ‘{ $priority }’: what came of last year’s adjustment (‘{ $said }’)? (Enter: fill in later)
evaluation-ask-adjustment = ‘{ $priority }’: what will you do differently? (Enter: fill in later)
evaluation-ask-right = Does each answer stand with the right question? Type yes or no
evaluation-ask-keep =
    { $count ->
        [one] Stopped. Keep the text that you gave? Type yes or no
       *[other] Stopped. Keep the { $count } texts that you gave? Type yes or no
    }
