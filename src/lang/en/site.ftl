### ivp site

page-skip = Skip to content
page-pages = Sections
page-all-pages = All sections
page-more = More

site-other-plan = The folder { $path } holds the site of another plan: { $plan }
site-other-plan-help = Name another folder, for example: ivp site -o public-2. If this site is to replace the other, first take the files out of the folder.

site-owner =
    { $count ->
        [one] Municipality of { $municipality }
       *[other] Municipalities of { $municipality }
    } · { $title }
site-overview = Overview
site-how-it-stands = How are things going?
site-priorities = Priorities
site-more = More on these pages
site-actions = Implementation plan
site-followups = Commitments
site-followups-text = What the council or others were promised, asked for or advised, and what came of it. An adjustment comes from an evaluation; the evaluation of the year after says what came of it.
site-followups-open = Open
site-followups-settled = Done or lapsed
site-actions-of = Actions in { $year }
site-action = Action
site-portfolio = Portfolio holder: { $holder }
site-evaluation = Evaluation { $year }
site-method = Account
site-accessibility = Accessibility
site-data = All figures as open data
site-figures = All figures
site-figures-text = All indicators of the plan on one page. Find a word with Ctrl+F (on a phone: ‘Find in page’).
site-evaluations = Evaluations
site-evaluations-text = The yearly evaluations that were adopted.
site-news = What is new?
site-news-text = The figures recorded most recently.
site-news-feed = Follow this with a news reader (Atom)
site-news-all = Everything recorded recently
site-about-plan = About this plan
site-interpretation = What does the municipality say about it?
site-interpretation-of = From the evaluation of { $year }
site-download-picture = Download this chart as a picture (PNG)
site-matrix = Each mark is a goal, a figure or a promise
site-certain = More than chance:
money-now = For the actions of { $year } { $budget } was budgeted and { $spent } has been spent.
money-budget = For the actions of { $year }, { $budget } was budgeted; what was spent is not stated here.
money-spent = On the actions of { $year }, { $spent } was spent; what was budgeted is not stated here.
in-short-silent =
    { $of ->
        [money] Nothing is stated here about money.
        [promised] Nothing is stated here about commitments, motions, recommendations and adjustments.
       *[other] Nothing is stated here about money, or about commitments, motions, recommendations and adjustments.
    }
followups-now =
    { $all ->
        [one] The only commitment, motion, recommendation or adjustment is { $done ->
            [0] not settled yet.
           *[other] settled or dropped.
        }
       *[other] Of the { $all } commitments, motions, recommendations and adjustments, { $done ->
            [0] none is settled yet.
            [one] one is settled or dropped.
           *[other] { $done } are settled or dropped.
        }
    }
site-evaluated = What was done and achieved in { $year } is in the evaluation.
site-download-chart = Download this chart as a drawing (SVG)
site-data-rows =
    { $count ->
        [one] 1 row
       *[other] { $count } rows
    }
site-data-text = The figures and texts of this plan as tables (CSV), which a spreadsheet opens. The file datapackage.json describes the columns to other programs.
site-standing = As it stood on { $date }
site-revision = Version of the plan: { $date } ({ $revision })
site-effects = Effect indicators
site-performances = Performance indicators
site-goal = Goal
site-lead = Lead: { $lead }
site-no-figures = There is no figure yet.
site-no-public-figures = There is no figure that is public.
site-respondents = Respondents
site-source = Source
site-to-compare = to compare with
site-download = Download these figures (CSV)
site-definition = What is measured?
site-unit = Unit
site-property = Property
site-value = Description
site-small = Small counts
site-small-text = Counts under { $from } are not shown: they can be about persons who can be recognised. Figures from which such a count can be calculated are not shown either; there it says "not shown". Promises about what the municipality does itself are about no person; how often these were kept is always shown.
site-accountability = How does one account for it?
site-funding = How is it paid for?
site-principles = Principles
site-process = How the plan is made and carried out
site-participation = Who was heard?
site-answered = { $count } answers
site-answered-one = 1 answer
site-foreword = Foreword
access-intro =
    { $count ->
        [one] The municipality of { $municipality } wants everyone to be able to use these pages, people with a disability too. It is also obliged to (Besluit digitale toegankelijkheid overheid).
       *[other] The municipalities of { $municipality } want everyone to be able to use these pages, people with a disability too. They are also obliged to (Besluit digitale toegankelijkheid overheid).
    }
access-made = How these pages were made
access-structure = Every page has headings in order, its language is marked, and tables have headers for rows and columns.
access-keyboard = Everything works with the keyboard; where you are is visible. At the top is a link to the content.
access-colour = Colour never carries meaning alone: every assessment is a word with a symbol. Texts have enough contrast, in the dark view too.
access-charts = Every chart has a description in words, and its figures are also in a table.
access-small = The pages work without script, on a screen 320 pixels wide, and on paper.
access-tested = How that was tested
access-tested-text = The build of these pages is tested automatically with every new version of the program ivp (axe and the Nu Html Checker; WCAG 2.2, levels A and AA). An automatic test does not find everything. Whether these very pages were examined the program does not know; the municipality says so in its accessibility statement.
access-limits = What can be better
access-limit-tables = Wide tables scroll within their frame on a narrow screen.
access-limit-texts = Texts of the plan are taken over as they were adopted; their readability was not assessed.
access-contact = Do you run into something?
access-contact-text =
    { $count ->
        [one] Tell the municipality of { $municipality }.
       *[other] Tell the municipalities of { $municipality }.
    }
help-site = The public page: a folder of web pages for residents.
help-site-usage = ivp site -o FOLDER [options]
help-site-output = The folder for the pages.
help-value-site-output = DIR
site-needs-folder = Name a folder for the pages
site-needs-folder-help = For example: ivp site -o openbaar
site-draft = This plan is still a draft; a draft is not published
site-draft-help = Once the plan has been adopted, put in plan.toml: status = "adopted"
site-colour-unknown = [publication.colours] has a colour that the page does not have: { $name }
site-colour-unreadable = The colour { $name } in [publication.colours] cannot be read: ‘{ $text }’
site-colour-help = Write a colour as #154273
site-colour-faint = The colour { $name } in [publication.colours] is hard to read on the page: contrast { $contrast }, and 4.5 is needed
site-colour-faint-help = Choose a darker colour for accent, or a lighter one for accent-dark.
site-working = Making pages
site-written = Written: { $count } pages in { $path }. Open { $path }/index.html.
site-stale-left = The pages are written, but a page from before cannot be taken away: { $path } ({ $reason })
site-stale-left-help = Remove that file yourself, so that nothing stays public that is no longer in the plan.
export-template-form = A table to fill in comes as CSV or as a workbook (xlsx)
export-template-empty = There is nothing to fill in; the table is empty.
export-working = Reading plans
evaluation-word-pages = Word fills in the page numbers of the table of contents: click on it and press F9.
evaluation-internal = Left out, being internal: { $count ->
    [one] 1 indicator or figure
   *[other] { $count } indicators or figures
}. The paper goes to the council, and so is public.

page-path = Breadcrumb

# Import: what a file leaves ambiguous, incomplete or unknown.
import-two-readings = { $at }: ‘{ $text }’ can be { $one } or { $two } ({ $indicator }, { $period })
import-unclear-help = { $count ->
        [one] Nothing was recorded. Correct this cell and type the command again. Where there is no figure, leave the cell empty.
       *[other] Nothing was recorded. Correct these { $count } cells and type the command again. Where there is no figure, leave the cell empty.
    }
import-bad-status = { $at }: ‘{ $text }’ is not a status; choose provisional, revised-provisional or definitive
import-other-unit = { $at }: the unit is ‘{ $unit }’ there, and another for ‘{ $indicator }’ ({ $period }). Write ‘{ $own }’ there.
import-two-columns = { $file } has two columns that say the same; the second is called ‘{ $column }’
import-open-quote = Line { $line } of { $file }: a quotation mark begins there that is never closed
import-two-tables = { $file } has more than one table; a header of the other is on line { $line }
import-two-tables-help = Put the table you mean in a file of its own. In a workbook you can name its cells: --range A3:F20
import-unread-columns = Not read, because unknown: { $names }
import-incomplete = Note: this is not the whole answer of the service; it goes on at a next page. Fetch that too, or ask for your own municipality only.
import-no-topic = Topic ‘{ $topic }’ does not occur in { $file }
import-regions-help =
    Type --region with one of:
    { $regions }
import-two-columns-help = Take one of the two columns away and type the command again.
import-reference-own = --reference is for figures of another region; read those of your own municipality without it

# The columns of the table to fill in; ivp import knows these names.
template-indicator = Indicator
template-period = Period
template-value = Value
template-n = Respondents
template-status = Status
template-source = Source
template-part = Part
template-note = Note
template-title = Title
template-unit = Unit
help-import-more =
    Examples:
        ivp import police.csv --indicator geregistreerde-misdrijven --dry-run
        ivp import police.csv --indicator geregistreerde-misdrijven --reference --region Nederland
        ivp import filled-in.xlsx
    A table of your own has the columns indicator, period and value, and if you
    like n, status, source, part, region, note and internal.
    ivp export --template -o fill-in.xlsx makes one, with the actions and texts.
    Figures of another place never come in: if the file names no place, type --own
    where they are your figures. What is hidden in a workbook is left out; --hidden
    reads it as well.
    A figure that is there already is not added again. When one cell cannot be
    read, nothing is recorded.
help-export-more =
    Examples:
        ivp export --template -o fill-in.xlsx
        ivp export --excel nl -o figures.csv
        ivp export --format xlsx -o figures.xlsx
        ivp export --format datapackage -o open-data
    Only datapackage is for publication; the other forms also hold what is internal.
import-outdated = {"  "}{ $period }  { $value }  was there before and was corrected to { $new }; not taken over
import-outdated-help = This file is older than what is on record. If the older figure is right after all, type ivp record NAME VALUE --period PERIOD --corrects "reason".
import-reference-differs-help = A figure to compare with is not corrected by an import. Change it in the file with the measurements, under [[reference]].
import-other-indicators = Skipped, being of another indicator: { $count ->
    [one] 1 line
   *[other] { $count } lines
}
import-shifted = Line { $line } of { $file } has more cells than the header
import-shifted-help = If a figure or text has a comma or semicolon in it, put it between quotation marks: "8,5".
