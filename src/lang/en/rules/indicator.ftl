### indicator: what the rules ask, why, what to do then, and what a finding says

indicator-alert-outside-monitor = ‘alert’ only works with the other topics
indicator-alert-outside-monitor-help = Remove ‘alert’, or move the indicator to monitor.toml.
indicator-per-not-positive = ‘per’ must be above zero
indicator-per-without-rate = ‘per’ does not belong to the unit ‘{ $unit }’
indicator-per-without-rate-help = Remove ‘per’.
indicator-per-without-rate-help-count = Remove ‘per’. If the figure is a number per so many inhabitants, type: unit = "rate"

rule-indicator-alert-outside-monitor-asks = An alert (‘alert’) is only for the other topics.
rule-indicator-alert-outside-monitor-why = An indicator of a priority is judged by a target. An alert would have no effect there.
rule-indicator-alert-outside-monitor-fix = Remove ‘alert’ and choose a target, or move the indicator to monitor.toml.

rule-indicator-baseline-broken-asks = A baseline can be calculated: from one source, on one side of a series break, and with a figure for each of its years.
rule-indicator-baseline-broken-why = Everything is compared with the baseline. If it is a mixture itself, no assessment of this indicator is right.
rule-indicator-baseline-broken-fix = Choose a period or years at ‘baseline’ that meet the conditions, or record the years that are missing.
indicator-baseline-across = ‘{ $indicator }’: the baseline ({ $baseline }) runs across a series break
indicator-baseline-across-break = the series break lies here
indicator-baseline-across-help = Choose a baseline that lies wholly before or wholly after the series break.
indicator-baseline-lacking = ‘{ $indicator }’: the baseline ({ $baseline }) is not complete: there is no figure for { $periods-text }
indicator-baseline-lacking-help = Type: ivp record { $name } VALUE --period { $period }{ $source }. Or choose years that are all there.
indicator-baseline-sources = ‘{ $indicator }’: the years of the baseline ({ $baseline }) do not come from one source
indicator-baseline-sources-help = Choose years that all come from the same source.

rule-indicator-baseline-unmeasured-asks = There is a measurement of the period that was chosen as baseline.
rule-indicator-baseline-unmeasured-why = Without that figure there is nothing to compare with, and the indicator is not judged.
rule-indicator-baseline-unmeasured-fix = Record the measurement with ‘ivp record’, or choose a period at ‘baseline’ that has a figure.
indicator-baseline-unmeasured = ‘{ $indicator }’: the baseline ({ $baseline }) has not been recorded yet
indicator-baseline-unmeasured-help =
    Type: ivp record { $name } VALUE --period { $code }{ $source }{ $years ->
        [0] {""}
       *[other] . Do the same for { $others-text }.
    }
indicator-baseline-unmeasured-help-choose = Choose the period that does have a figure: { $line }

rule-indicator-no-baseline-asks = An effect indicator of a priority has a baseline.
rule-indicator-no-baseline-why = The baseline says where the plan began. Without that choice, figures are compared with the first measurement that happens to be there.
rule-indicator-no-baseline-fix = Put the period of the measurement that you want to compare with at ‘baseline’, or the years whose mean counts: "2021/2023".
indicator-no-baseline = ‘{ $indicator }’ has no baseline
indicator-no-baseline-help = Choose the measurement that you compare with, for example: { $line }
indicator-no-baseline-help-unmeasured = Record a measurement ({ $command }) and put its period at ‘baseline’.

rule-indicator-no-figure-asks = A figure of an effect indicator of a priority is on record.
rule-indicator-no-figure-why = Without a figure there is no baseline to choose and no target to assess. Those are therefore asked for once there is one.
rule-indicator-no-figure-fix = Record a figure, one from before the plan too. If there is none, record the reason with --missing.
indicator-no-figure =
    { $priority }: { $which ->
        [one] one effect indicator has not been measured yet: { $indicators }
        [all] none of the { $all } effect indicators has been measured yet: { $indicators }
       *[some] { $count } of the { $all } effect indicators have not been measured yet: { $indicators }
    }
indicator-no-figure-help = Record a measurement of each, one from before the plan too: ivp record { $indicator } VALUE --period { $year }{ $source }. If there are many, make a workbook to fill in: ivp export --template -o figures.xlsx

rule-indicator-no-goal-asks = A performance indicator names the goal that it measures.
rule-indicator-no-goal-why = A performance indicator shows whether a goal is carried out. Without a goal it counts nowhere.
rule-indicator-no-goal-fix = Put the id of a goal of the same chapter at ‘goal’.
indicator-no-goal = ‘{ $indicator }’ names no goal
indicator-no-goal-help = Name the goal that this indicator measures: { $line }
indicator-no-goal-help-none = This priority has no goal yet. Add one first, then name it with the indicator, under ‘goal’.

rule-indicator-no-source-asks = An effect indicator names where its figures come from.
rule-indicator-no-source-why = Figures from different sources cannot be compared, and whoever asks for next year's figure must know where.
rule-indicator-no-source-fix = Put one or more sources at ‘sources’, the most important first.
indicator-no-source = ‘{ $indicator }’ has no source
indicator-no-source-help = Name where the figures come from: { $line }

rule-indicator-no-target-asks = An effect indicator of a priority has a target, unless a rise can be good or bad.
rule-indicator-no-target-why = Without a target one can only say what changed, and not whether that is enough.
rule-indicator-no-target-fix = Add ‘target’ with a value and a year. If the figure asks for an interpretation, choose direction = "interpret".
indicator-no-target = ‘{ $indicator }’ has no target
indicator-no-target-help =
    Type, with your own value: target = {"{"} value = …, by = { $by } {"}"}. If a rise can be good or bad, type: direction = "interpret" { $status ->
        [adopted] (the plan is adopted: either takes a decision of the council in decisions.toml)
       *[other] { "" }
    }

rule-indicator-peak-baseline-asks = The baseline is not the worst of four or more years.
rule-indicator-peak-baseline-why = After an outlier things improve by themselves, also when nothing is done. A fall from a peak proves nothing, and ivp never calls it certain.
rule-indicator-peak-baseline-fix = Take the mean of several years as the baseline.
indicator-peak-baseline =
    ‘{ $indicator }’: the baseline ({ $baseline }: { $value }) is the { $side ->
        [higher] lowest
       *[lower] highest
    } of { $years } years; an outlier falls back by itself
indicator-peak-baseline-direction = this is the better direction
indicator-peak-baseline-help = Take as the baseline the mean of several years that all have a figure. If this year was chosen on purpose, explain it under ‘caveats’.
indicator-peak-baseline-help-years = Take as the baseline the mean of several years: { $line }. If this year was chosen on purpose, explain it under ‘caveats’.

rule-indicator-per-not-positive-asks = A rate (‘per’) is per a number above zero.
rule-indicator-per-not-positive-why = There is no such thing as a number per zero inhabitants.
rule-indicator-per-not-positive-fix = Type per how many inhabitants or homes the figure is: per = 1000

rule-indicator-per-without-rate-asks = Only a rate (unit = "rate") has ‘per’.
rule-indicator-per-without-rate-why = With another unit ‘per’ has no effect, and a reader can misunderstand the figure.
rule-indicator-per-without-rate-fix = Remove ‘per’, or choose unit = "rate".

rule-indicator-stable-without-band-asks = What should stay as it is (direction = "stable") has a target with limits: ‘within’.
rule-indicator-stable-without-band-why = No figure stays exactly the same. Only with limits can one say whether it did.
rule-indicator-stable-without-band-fix = Type how far the figure may lie from the baseline, for example within = "5%", or choose another direction.
indicator-stable-without-band = ‘{ $indicator }’ should stay as it is, but it does not say within which limits
indicator-stable-without-band-direction = here it says that the figure should stay as it is
indicator-stable-without-band-help = Type: target = {"{"} within = "5%", by = { $by } {"}"}
indicator-stable-without-band-help-promise = An agreement on how often something happens has a direction. Type: direction = "{ $word }"
indicator-stable-without-band-help-baseline = Type: baseline = "{ $period }" and target = {"{"} within = "5%", by = { $by } {"}"}
indicator-stable-without-band-help-unmeasured = Record a figure first. Put its period at ‘baseline’, and with the target how far the figure may differ (‘within’).

rule-indicator-variation-asks = What says how the figures of an indicator vary (‘dispersion’, ‘design_effect’ and ‘sd’) fits the unit and is above zero.
rule-indicator-variation-why = These numbers decide whether a difference may be due to chance. With another unit they do nothing.
rule-indicator-variation-fix = Correct the number, or remove it: then the usual one holds.
indicator-variation-unit = ‘{ $indicator }’: ‘{ $key }’ does not belong to the unit { $unit }
indicator-variation-not-positive = ‘{ $indicator }’: ‘{ $key }’ must be above zero
indicator-variation-not-positive-help = Type a number above zero, or remove ‘{ $key }’.
indicator-variation-dispersion-help = Remove ‘dispersion’: it only belongs to a count or a rate.
indicator-variation-design-effect-help = Remove ‘design_effect’: it only belongs to a percentage or a grade from a survey.
indicator-variation-sd-help = Remove ‘sd’: it only belongs to a grade.
