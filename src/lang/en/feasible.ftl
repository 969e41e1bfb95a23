### ivp feasible

help-feasible = What in the plan can be demonstrated later on? Ask before the council adopts it.
help-feasible-usage = ivp feasible [NAME] [options]
help-feasible-id = Only this priority, goal or indicator.
help-feasible-target = The target you ask about: 7%, -10% or -4pp.
help-feasible-n = How many people the next survey has.
help-feasible-format = The form of the overview.
help-value-target = TARGET
feasible-goals =
    { $all ->
        [one] 1 goal
       *[other] { $all } goals
    }: { $measurable } measurable, { $norm } with a norm, { $established } demonstrable{ $promised ->
        [0] { "" }
        [one] ; 1 with a promise about our own work, which is counted
       *[other] ; { $promised } with a promise about our own work, which is counted
    }
feasible-indicators =
    { $all ->
        [one] 1 indicator
       *[other] { $all } indicators
    } without a goal: { $norm } with a norm, { $established } demonstrable
feasible-measurable = Measurable
feasible-norm = Norm
feasible-established = Can be shown
feasible-in-time = Figure in time
feasible-without-goal = Indicator without a goal
feasible-nothing = –
feasible-promise = promise
feasible-counted = counted
feasible-unknown = unknown
feasible-measured = is there
feasible-planned = planned
feasible-unknown-heading = Cannot be said
feasible-more = Why or why not, and what can be shown: ivp feasible NAME
feasible-no-figure = There is no figure yet to start from. Record one with ivp record, then ask again.
feasible-nothing-to-see = The figure is already where the target wants it: nothing has to change to reach it.
feasible-other-place = This also depends on the figure elsewhere. How large the difference must be cannot be said beforehand.
feasible-band = A survey cannot demonstrate that a percentage stays within a band: a sample never shows that nothing changed.
feasible-not-counted = The norm holds for each period, for a figure that is not a count. Whether that can be established is not calculated here.
feasible-invalid = There is an error in the definition or the figures. Type ivp check to see it.
feasible-own-acts = This counts what you do yourselves. It is counted, can be counted again, and chance plays no part in it.
feasible-published = The source gives a margin with each figure, and not what it rests on. How large a difference must be cannot be said beforehand.
feasible-no-respondents = It is not known how many people were asked for this figure. Record that with --n, then ask again.
feasible-several-surveys = The baseline is the mean of several surveys. ivp does not work this out for those.
feasible-no-history = For a figure in this unit it takes six comparable figures to say which difference stands out. Of a grade, the spread (sd) with the number of respondents will do too.
feasible-from = Counted from { $figure } ({ $period }).
feasible-verdict-counts =
    With { $cases } { $of ->
        [count] a year
       *[cases] cases a year
    }, { $change } (from { $from } to { $to }) { $can ->
        [yes] can be demonstrated
       *[no] cannot be demonstrated
    }{ $three ->
        [too] ; over three years together too.
        [before] ; with three years together as the baseline it can.
        [together] ; over three years together it can: three years before against three years after.
        [neither] ; neither can it over three years together.
       *[none] .
    }
feasible-verdict-survey =
    With a next survey of { $people }, a { $way ->
        [fall] fall
       *[rise] rise
    } from { $from } to { $to } { $can ->
        [yes] can be demonstrated
       *[no] cannot be demonstrated
    }{ $three ->
        [too] ; with three surveys together too.
        [together] ; with three such surveys together ({ $together }) it can.
        [neither] ; neither can it with three such surveys together ({ $together }).
       *[none] .
    }
feasible-verdict-range = Up to the baseline, { $figures } figures went up and down by { $moved } on average. Then { $change } (from { $from } to { $to }) { $can ->
        [yes] can be demonstrated
       *[no] cannot be demonstrated
    }; three years together do not help, because each figure is set beside the earlier ones by itself.
feasible-takes-counts = That takes about { $needed } a year.
feasible-takes-counts-three = That takes about { $needed } a year; with three years together as the baseline { $before }, and with three years before against three years after { $together }.
feasible-takes-counts-never = No number is enough for that, because large numbers also go up and down more.
feasible-takes-means = That takes about { $needed } respondents.
feasible-takes-means-never = The baseline ({ $baseline }) is too small: even a very large survey is not enough.
feasible-takes-survey = That takes about { $needed } respondents; now the chance is { $chance }%.
feasible-takes-survey-large = That takes a very large survey: then the chance is at most { $best }%; now it is about { $chance }%.
feasible-takes-survey-never = The baseline ({ $baseline }) is too small: even with a very large survey the chance is at most { $chance }%.
feasible-smallest =
    The smallest { $way ->
        [fall] fall
       *[rise] rise
    } that is seen with 80% chance is { $size } (from { $from } to { $at }).
feasible-smallest-three =
    The smallest { $way ->
        [fall] fall
       *[rise] rise
    } that is seen with 80% chance is { $size } (from { $from } to { $at }); { $kind ->
        [surveys] with three surveys together
       *[years] with three years together
    } { $three } (to { $at-three }).
feasible-smallest-only-three =
    No { $way ->
        [fall] fall
       *[rise] rise
    } stands out with this; { $kind ->
        [surveys] with three surveys together
       *[years] with three years together
    } the smallest that is seen with 80% chance is { $three } (from { $from } to { $at-three }).
feasible-smallest-none =
    No { $way ->
        [fall] fall
       *[rise] rise
    } stands out with this{ $kind ->
        [surveys] , not even with three surveys together.
        [years] , not even with three years together.
       *[none] .
    }
feasible-not-planned = Note: at the frequency with which this is measured, there will be no figure for { $period-text }.
feasible-n-not-survey = ‘{ $indicator }’ does not come from a survey, so --n says nothing here
feasible-n-not-survey-help = Leave out --n: the number of cases is in the measurements.
feasible-which = { $option } works only for one indicator
feasible-which-help = Type the name of an indicator: ivp feasible NAME --target -10%.
feasible-sign-help = Type -{ $typed } for a fall or +{ $typed } for a rise.
feasible-signed-help = Do you mean a change in percent? Then type { $typed }%.
feasible-at-most = { $figure }, so { $whole } at most
feasible-at-least = { $figure }, so { $whole } at least
feasible-n-help = Type how many people fill in the next survey, for example: --n 600
feasible-target-points-help = Type a percentage to reach or a change in percentage points, for example: --target 7% or --target -4pp
feasible-target-help = Type a number to reach or a change in percent, for example: --target 40 or --target -10%
feasible-more-than-all = A fall of more than everything is impossible. Type a smaller one, for example: --target -10%
