### ivp import

help-import = Read figures from a file: a table of CBS or the police, or one of your own (CSV or Excel).
help-import-usage = ivp import FILE [options]
help-import-file = The file.
help-import-indicator = Which indicator the figures are for.
help-import-region = The rows of this region (without: those of the plan's own municipality).
help-import-topic = The topic in the file, when there are several.
help-import-wheres = Only the rows with this value below this header; may be given more than once.
help-import-period = The period of a file that names none.
help-import-own = The file names no place and is about the plan's own municipality all the same.
help-value-wheres = "HEADER=VALUE"
help-import-sheet = The sheet of the workbook, when there are several.
help-import-range = The cells of the sheet, for instance A3:F20.
help-import-hidden = Also read the sheets, rows and columns that are hidden in the workbook.
help-import-source = The source of the figures.
help-import-reference = Record the figures of another region to compare with.
help-import-corrections = Take figures that differ from what is there as corrections.
help-import-yes = The figures that are far from the ones before are right.
help-import-dry-run = Only show what would happen.
help-value-file = FILE
help-value-indicator = NAME
help-value-region = REGION
help-value-sheet = SHEET
help-value-range = CELLS
help-value-topic = TOPIC
import-reason = Revised figure from { $file }
import-dry-run = Nothing recorded (--dry-run).
import-too-large = { $file } is too large to read
import-empty = { $file } is empty
import-html = { $file } is a web page and no table; did the download succeed?
import-damaged = { $file } is a workbook that cannot be opened: damaged, locked with a password, or of another kind. Save it in Excel as .xlsx again
import-no-workbook = { $file } is not a workbook; --sheet and --range are for workbooks only
import-no-such-sheet = { $file } has no sheet of that name
import-which-sheet = { $file } has more than one sheet with a table
import-only-hidden = Only a hidden sheet of { $file } may have a table; nothing was recorded
import-sheet-per-year = { $file } has a sheet for each period, and its tables themselves name none
import-sheet-per-year-help =
    Read the sheets one by one:
    { $commands }
import-other-sheet-period = The sheet of { $file } is called ‘{ $sheet }’, which is another period than { $period }
import-other-sheet-period-help = Type --period { $sheet }, or choose another sheet with --sheet.
import-sheets =
    Type --sheet with one of:
    { $names }
import-bad-range = ‘{ $range }’ is not a range of cells; type for instance --range A3:F20
import-fractions-help = Put a percent sign behind these figures in the file, as you mean them: 9.5%. Save a workbook of an older kind as CSV first.
import-fractions-headed-help = If they are percentages already, as the header says, type the same command again with --yes. If not, put a percent sign behind these figures in the file, as you mean them: 9,5%.
import-unit = Mind: the source gives ‘{ $indicator }’ in ‘{ $unit }’; the figures were taken over as they stand.
import-unit-other = The source gives ‘{ $indicator }’ in ‘{ $unit }’, which is another unit than that of the indicator; nothing was recorded
import-unit-other-help = Choose the column with the right unit with --topic, or record these figures for an indicator that is measured that way.
import-unit-left-out = Left out: { $count ->
    [one] one row
   *[other] { $count } rows
} with another unit than that of ‘{ $indicator }’, such as ‘{ $unit }’.
import-other-measure = The file calls these figures ‘{ $text }’: that is a target, say, an index, a forecast, a difference, an average or an earlier measurement, and not a figure of ‘{ $indicator }’; nothing was recorded
import-other-measure-help = Choose the column with the figures with --topic. If these are the figures of ‘{ $indicator }’ after all, type the same command again with --yes.
import-sum-of-parts = In { $file } the figure of { $period }, { $figure }, is exactly the sum of { $parts }: that is not the whole period; nothing was recorded
import-counted-within = Beside the figures in { $file } it says ‘{ $text }’: the figure of { $period }, { $figure }, need not be of exactly that period; nothing was recorded
import-not-whole-help = If the figure is of the whole period after all, type the same command again with --yes. If not, take it out of the file.
import-may-be-provisional = Note: the file says ‘{ $text }’, but not of which figure. Put a * behind the year of a provisional figure in the file (2025*) and import it again with --corrections.
import-unit-multiple = The source gives ‘{ $indicator }’ in ‘{ $unit }’: what is there, { $figure }, is not the whole number; nothing was recorded
import-unit-multiple-help = Work the figures out in the file, put their new unit beside them and type the command again. If the indicator itself is measured in ‘{ $unit }’ as well, type the same command again with --yes.
import-other-years = Note: above the table in { $file } it says ‘{ $title }’, and you typed --period { $period }.
import-without-period = Not read, being without a period: { $names }
import-odd-sheets = Not read, because the table on it cannot be read: { $names }
import-other-sheets = Not read, because all figures are on one other sheet: { $names }
import-hidden-sheet = Not read: sheet ‘{ $name }’ is hidden.
import-hidden-row = Not read: row { $line } ({ $figures }) is hidden.
import-hidden-column = Not read: column { $name } ({ $figures }) is hidden.
import-hidden-more = Not read: { $count } more hidden rows or columns.
import-hidden-help = Type --hidden to read what is hidden as well.
import-all-hidden = All figures in { $file } are hidden; nothing was recorded
import-unused-rows = Not read, because without a period: line { $rows }
import-contradicted = Note: the plan says ‘{ $plan }’ for ‘{ $indicator }’; ‘{ $typed }’ was read, as you typed.
import-reference-needs = Type --indicator and --region with --reference: of which indicator, and of which region
import-note-table = table { $table }
import-note-unit = unit in the source: { $unit }
import-note-fives = all counts in the source are multiples of 5
import-twice = { $file } has two figures for { $period-text } (lines { $other } and { $line }); nothing was recorded
import-twice-rows-help = Leave only the row that you mean in the file, and type the command again. Where each row is an event or a group, add them up to one row first.
import-twice-columns = { $file } has two figures for { $period } on line { $line }, in columns of the same name; nothing was recorded
import-twice-columns-help = Give the columns different names in the file, then choose with --topic.
import-twice-help = If two tables stand under each other, name the cells of the one you mean: --range A3:F20. Otherwise leave only the row that you mean.
import-working = Checking figures
import-status = {"  "}{ $period }  { $value }  same figure, another status, number of respondents or other detail: taken as a correction
import-other-status = {"  "}{ $period }  { $value }  same figure, another status, number of respondents or other detail: not taken
import-binary = { $file } is neither a text nor a workbook
import-no-columns = No table with periods can be recognised in { $file }
import-for-whom = Which indicator are the figures in { $file } for?
import-for-whom-help = Type: ivp import { $file } --indicator NAME. Or say it from now on at an indicator that has no import yet: import = {"{"} { $key } {"}"}
import-for-whom-type = Type: ivp import { $file } --indicator NAME.
import-several = { $file } is for more than one indicator, and { $option } says something else than the plan does for ‘{ $indicator }’; nothing was recorded
import-several-help =
    What you type is for one indicator. Type one of:
    { $commands }
import-no-region = { $region } does not occur in { $file }
import-no-region-help = Type the region as the file has it: --region "…"
import-bad-source = { $at }: ‘{ $text }’ is not a source in sources.toml ({ $indicator }, { $period }). Choose: { $sources }.
import-bad-n = { $at }: ‘{ $text }’ is not a number of respondents ({ $indicator }, { $period }). Write a whole number, or leave the cell empty.
import-no-indicator = { $at }: it does not say which indicator this is about. Write its name there.
import-bad-cell-help = Correct the line in the file and type the command again.
import-where-help = Type the header of the column, an equals sign and what is below it: --where "Age=Total"
import-period-help = Type a year, quarter, month or day: 2025, 2025-Q1, 2025-03 or 2025-03-12
import-about = {"  "}{ $about }
import-not-ours = { $file } has no figures of { $own }, but of: { $places }; nothing was recorded
import-not-ours-put = If the figures of { $own } are in it after all, put { $own } beside them in the file.
import-not-ours-chosen = Among what you chose, { $file } has no figures of { $own }, but of: { $places }; nothing was recorded
import-not-own = --own is for a file that names no place. { $file } does name a place with these figures, and not { $own }: { $places }; nothing was recorded
import-not-own-by-plan = The plan says own = true of ‘{ $indicator }’, under import: a file that names no place. { $file } does name a place with these figures, and not { $own }: { $places }; nothing was recorded
import-ours-unused = { $file } has figures of { $own } without a period, on line { $lines }; nothing was recorded
import-not-ours-help =
    To compare with { $other }, type: { $command } --reference --region { $typed }
    If the figures of { $own } are in it after all, put { $own } beside them in the file.
import-no-place = { $file } does not say which place its figures are about; nothing was recorded
import-no-place-help = If these are the figures of { $own }, type: { $command } --own
import-which-place = Below ‘{ $header }’ { $file } has more than one place that may be { $own }, or a name that several places share; nothing was recorded
import-other-place = { $file } names another place with these figures: ‘{ $value }’ below ‘{ $header }’; nothing was recorded
import-other-place-help = If these are the figures of { $own } after all, type: { $command } { $option }
import-smaller = { $file } has ‘{ $value }’ below ‘{ $header }’ with these figures: they may not be of the whole municipality of { $own }; nothing was recorded
import-smaller-total-help =
    If you mean the total, type: { $command } { $total } --own
    If these are the figures of { $own } after all, type: { $command } { $option }
import-own-column-help = If these figures are about the whole of { $own }, take the column ‘{ $header }’ out of the file.
import-one-of-region = { $file } has figures of { $name }, and not of the region as a whole; nothing was recorded
import-one-of-region-help =
    Record them by municipality. For that, add to the indicator: breakdown = {"{"} title = "Municipality", parts = [{"{"} id = "…", region = "{ $name }" {"}"}] {"}"}
import-one-of-region-parts = Record them by municipality: add a part with region = "{ $name }" to the breakdown of ‘{ $indicator }’, or make another indicator with the municipalities as its parts.
import-row-without-place = Line { $line } of { $file } does not say which place it is about; nothing was recorded
import-no-header = { $file } has no header ‘{ $header }’
import-no-value = { $file } has no ‘{ $value }’ below ‘{ $header }’
import-which = More than one set of figures in { $file } may be meant: they differ in { $headers }; nothing was recorded
import-choose =
    Type the command again and add the right one of these choices{ $plain ->
        [true] {" "}(the empty one is for figures that name no topic)
       *[other] {""}
    }:
    { $choices }
import-choose-for =
    Type { $command } followed by the right one of these choices{ $plain ->
        [true] {" "}(the empty one is for figures that name no topic)
       *[other] {""}
    }:
    { $choices }
import-plan-says = ‘{ $value }’ is in the plan for ‘{ $indicator }’, under import. Correct it there; the file has: { $words }.
import-plan-says-value =
    ‘{ $value }’ is in the plan for ‘{ $indicator }’, under import. If the file now calls it otherwise, correct it there. If not, the figures of ‘{ $indicator }’ are not in this file. What it has is:
    { $values }
import-absent = Nothing was read for ‘{ $indicator }’. { $why }.
import-no-heads-help = Put a head above each column, for example on one row: Municipality, Year, Value. Each row below it has a place, a year and a figure.
import-no-head = Nothing in { $file } says what its columns hold: the first row has a figure already
import-events = { $file } is a list with a row for each event (each with its own ‘{ $column }’), without a count
import-events-help = Count the rows in Excel with a pivot table: periods down, with the number beside each. Save that table as a file of its own and import it.
import-nested = In { $file } ‘{ $value }’ stands below ‘{ $header }’ more than once for one period: the rows are in groups below each other, and a place is then the total of its group
import-nested-help = In Excel choose the tabular form with repeated item labels for the pivot table (Design, Report Layout), save the file and type the command again.
import-days-help = There is: { $periods }. If each row is an event, count them in Excel with a pivot table first: periods down, with the number beside each.
import-no-table = { $file } is not a table that can be read
import-no-table-help = Save the table in Excel as .xlsx or as CSV, and import that file. A JSON file is a list of records, or a cube (JSON-stat).
import-no-columns-help = If the whole file is about one period, type for instance --period 2025.
import-no-period = { $file } has no periods of the length for which this indicator is measured
import-unknown-source = Source ‘{ $source }’ is not in sources.toml
import-other-source = { $file } names ‘{ $source }’ as the source, and that is not a source of ‘{ $indicator }’; nothing was recorded
import-other-source-help =
    If ‘{ $source }’ is another name for a source of this indicator, type:
    { $commands }
    If it is another source, record the figures for an indicator of that source, or add that source to this indicator in the plan, under sources.
import-other-sources = Skipped, because of another source: { $count ->
    [one] 1 figure
   *[other] { $count } figures
}
import-which-source = ‘{ $indicator }’ has more than one source
import-which-source-help = Type --source with one of: { $sources }
at-cell = Sheet ‘{ $sheet }’, cell { $cell }
at-line = Line { $line } of { $file }
import-want-number = Write the number alone, for example 12 or 9.5.
import-want-figure = Write { $number }.
import-want-in-unit = The indicator is measured in: { $unit }. Convert it and write the resulting number only.
import-want-share = Record a fraction with: ivp record { $name } --period { $period } --numerator { $some } --denominator { $all }
import-want-yes-no = Write yes or no.
import-want-not-negative = Write a number of zero or more.
import-want-whole = Write a whole number of zero or more.
import-want-percentage = Write a number from 0 to 100.
import-want-grade = Write a number from 1 to 10.
import-want-rank = Write a whole number from 1 up.
import-want-period = Write for example 2025, 2025-Q1, 2025-03 or 2025-03-12.
import-want-this = Did you mean { $better }?
import-skipped-unknown = Skipped: { $period } (line { $line } of { $file }); the figure is unknown or secret
import-skipped-secret = Skipped: { $period } (line { $line } of { $file }); the figure is secret
import-skipped-empty = Skipped: { $period } (line { $line } of { $file }); there is no figure
import-skipped-nothing = Skipped: { $period } (line { $line } of { $file }); nothing, or less than half of the unit
import-figure-and-reason = { $at }: there is a figure, ‘{ $text }’, and also a reason why there is none, ‘{ $reason }’ ({ $indicator }, { $period }). Keep one of the two.
import-unreadable = { $at }: ‘{ $text }’ is not a figure ({ $indicator }, { $period }). { $want }
import-formula = { $at } has a formula without an outcome, { $text }: open the file in Excel, save it and read it again ({ $indicator }, { $period })
import-mistake = { $at }: the cell has an error of the spreadsheet, { $text }, and no figure ({ $indicator }, { $period }). Write the number itself.
import-not-of-unit = { $at }: ‘{ $text }’ does not fit the unit of ‘{ $indicator }’ ({ $period }). { $want }
import-blank = Skipped, being without a value: { $count ->
    [one] 1 line
   *[other] { $count } lines
}
import-foreign = Skipped, being of another region: { $count ->
    [one] 1 line
   *[other] { $count } lines
}
import-line = This is for { $period-text }, line { $line } of the file.
import-refused = Nothing recorded: with these figures the plan would be invalid
import-heading = { $title } ({ $name })
import-nothing-new = Nothing new was recorded.
import-doubts =
    { $file }: is this right? Nothing was recorded.
    { $doubts }
import-doubts-help = If these figures are right, type the same command again with --yes. If one is wrong, correct the file first.
import-differs-help = Figures that differ were not taken over. Type --corrections to take them as corrections.
import-topic = Topic
import-topics-help =
    Type --topic with one of:
    { $topics }
import-new = {"  "}{ $period }  { $value }  new{ $provisional ->
    [true] , provisional
   *[other] {""}
}
import-same = {"  "}{ $period }  { $value }  was there already
import-corrects = {"  "}{ $period }  { $value }  correction of { $old }{ $provisional ->
    [true] , provisional
   *[other] {""}
}
import-differs = {"  "}{ $period }  { $value }  differs from { $old }, not taken over

# Importing: which period a row is about.
import-odd-periods = Not read: { $periods }
import-odd-rows = { $count ->
        [one] 1 row
       *[other] { $count } rows
    } { $kind } ({ $examples })
import-odd-week = about a week
import-odd-season = about a season
import-odd-day = about a day
import-odd-total = with a total
import-odd-partial = about a part of a year that is not a month, quarter or half-year
import-odd-span = about several years together
import-odd-unread = with a period that cannot be read
import-odd-columns = { $count ->
        [one] 1 column
       *[other] { $count } columns
    } { $kind } ({ $examples })
import-no-periods = No figure in { $file } is about a period that can be recorded: { $periods }; nothing was recorded
import-no-periods-help = A figure is about a year, half-year, quarter, month or school year.
import-no-year = { $file } says which part of the year (‘{ $text }’) but not which year; nothing was recorded
import-no-year-help = Add the year, for example --period 2025.
import-unclear-periods = Which period these lines of { $file } are about cannot be told: { $rows }; nothing was recorded
import-unclear-periods-help = Write the period there as 2025, 2025-Q1, 2025-03 or 2024/25 and type the command again.
import-period-row = line { $line } (‘{ $text }’)
import-period-row-empty = line { $line } (empty)
import-names-periods = { $file } itself says which period the figures are about: { $periods }; nothing was recorded
import-names-periods-help = --period is for a table that names no period. Type the command without --period.
import-no-period-help = It has: { $periods }
import-counted-help = It has: { $periods }. If what was counted on such a day is the figure of a whole year, add that year: --period { $year }
import-other-length = Skipped, for a longer or shorter period than the indicator is measured by: { $count ->
        [one] 1 figure
       *[other] { $count } figures
    }

# Importing: signs beside a figure.
import-skipped-inapplicable = Skipped: { $period } (line { $line } of { $file }); there is no figure: ‘{ $text }’
import-skipped-below = Skipped: { $period } (line { $line } of { $file }); it only says ‘{ $text }’, not a figure
import-fraction = { $at }: ‘{ $text }’ can be { $one }% or { $two }% ({ $indicator }, { $period })
import-flag = Line { $line } of { $file }: ‘{ $text }’ was read as a figure that { $meaning-text } ({ $indicator }, { $period })
import-flag-provisional = is provisional
import-flag-revised-provisional = is revised provisional
import-flag-e = is an estimate of the source
import-flag-b = comes after a break in the series
import-flag-r = was revised
import-flag-u = has low reliability according to the source
import-flag-d = has a different definition
import-flag-other = has the source’s flag ‘{ $flag }’
import-note-flag = flagged ‘{ $flag }’ by the source
import-other-respondents-help = This percentage cannot be the result of the { $n } people that go with the earlier figure. Put in the file how many people answered.
