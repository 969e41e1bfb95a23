### ivp site

page-skip = Naar de inhoud
page-pages = Onderdelen
page-all-pages = Alle onderdelen
page-more = Meer

site-other-plan = In de map { $path } staat de site van een ander plan: { $plan }
site-other-plan-help = Noem een andere map, bijvoorbeeld: ivp site -o openbaar-2. Moet deze site in de plaats van de andere komen, haal dan eerst de bestanden uit de map weg.

site-owner =
    { $count ->
        [one] Gemeente { $municipality }
       *[other] Gemeenten { $municipality }
    } · { $title }
site-overview = Overzicht
site-how-it-stands = Hoe staat het ervoor?
site-priorities = Prioriteiten
site-more = Verder op deze pagina's
site-actions = Uitvoeringsplan
site-followups = Toezeggingen
site-followups-text = Wat aan de gemeenteraad of een ander is toegezegd, gevraagd of geadviseerd, en wat ervan kwam. Een bijsturing komt uit een evaluatie; de evaluatie van het jaar erna zegt wat ervan kwam.
site-followups-open = Open
site-followups-settled = Afgedaan of vervallen
site-actions-of = Acties in { $year }
site-action = Actie
site-portfolio = Portefeuillehouder: { $holder }
site-evaluation = Evaluatie { $year }
site-method = Verantwoording
site-accessibility = Toegankelijkheid
site-data = Alle cijfers als open data
site-figures = Alle cijfers
site-figures-text = Alle indicatoren van het plan op één pagina. Zoek een woord met Ctrl+F (op een telefoon: ‘Zoek op pagina’).
site-evaluations = Evaluaties
site-evaluations-text = De jaarlijkse evaluaties die zijn vastgesteld.
site-news = Wat is nieuw?
site-news-text = De cijfers die het laatst zijn vastgelegd.
site-news-feed = Volg dit met een nieuwslezer (Atom)
site-news-all = Alles wat onlangs is vastgelegd
site-about-plan = Over dit plan
site-interpretation = Wat zegt de gemeente ervan?
site-interpretation-of = Uit de evaluatie over { $year }
site-download-picture = Download deze grafiek als plaatje (PNG)
site-matrix = Elk teken is een doelstelling, een cijfer of een afspraak
site-certain = Groter dan toeval:
money-now = Voor de acties van { $year } is { $budget } begroot en { $spent } besteed.
money-budget = Voor de acties van { $year } is { $budget } begroot; wat is besteed, staat hier niet.
money-spent = Aan de acties van { $year } is { $spent } besteed; wat was begroot, staat hier niet.
in-short-silent =
    { $of ->
        [money] Over geld staat hier niets.
        [promised] Over toezeggingen, moties, aanbevelingen en bijsturingen staat hier niets.
       *[other] Over geld en over toezeggingen, moties, aanbevelingen en bijsturingen staat hier niets.
    }
followups-now =
    { $all ->
        [one] De enige toezegging, motie, aanbeveling of bijsturing is { $done ->
            [0] nog niet afgedaan.
           *[other] afgedaan of vervallen.
        }
       *[other] Van de { $all } toezeggingen, moties, aanbevelingen en bijsturingen { $done ->
            [0] is er nog geen afgedaan.
            [one] is er één afgedaan of vervallen.
           *[other] zijn er { $done } afgedaan of vervallen.
        }
    }
site-evaluated = Wat er in { $year } is gedaan en bereikt, staat in de evaluatie.
site-download-chart = Download deze grafiek als tekening (SVG)
site-data-rows =
    { $count ->
        [one] 1 rij
       *[other] { $count } rijen
    }
site-data-text = De cijfers en teksten van dit plan als tabellen (CSV), te openen in een rekenprogramma. Het bestand datapackage.json beschrijft de kolommen voor andere programma's.
site-standing = Stand op { $date }
site-revision = Versie van het plan: { $date } ({ $revision })
site-effects = Effectindicatoren
site-performances = Prestatie-indicatoren
site-goal = Doelstelling
site-lead = Trekker: { $lead }
site-no-figures = Er is nog geen cijfer.
site-no-public-figures = Er is geen cijfer dat openbaar is.
site-respondents = Respondenten
site-source = Bron
site-to-compare = ter vergelijking
site-download = Download deze cijfers (CSV)
site-definition = Wat wordt er gemeten?
site-unit = Eenheid
site-property = Kenmerk
site-value = Omschrijving
site-small = Kleine aantallen
site-small-text = Aantallen onder de { $from } worden niet getoond: zij kunnen over herkenbare personen gaan. Cijfers waaruit zo'n aantal te berekenen is, worden ook niet getoond; daar staat ‘niet getoond’. Afspraken over wat de gemeente zelf doet, gaan over geen persoon; hoe vaak die zijn nagekomen, wordt altijd getoond.
site-accountability = Hoe wordt verantwoording afgelegd?
site-funding = Hoe wordt het betaald?
site-principles = Uitgangspunten
site-process = Hoe het plan tot stand komt en wordt uitgevoerd
site-participation = Wie is gehoord?
site-answered = { $count } reacties
site-answered-one = 1 reactie
site-foreword = Voorwoord
access-intro =
    { $count ->
        [one] Gemeente { $municipality } wil dat iedereen deze pagina's kan gebruiken, ook mensen met een beperking. Zij is daartoe ook verplicht (Besluit digitale toegankelijkheid overheid).
       *[other] De gemeenten { $municipality } willen dat iedereen deze pagina's kan gebruiken, ook mensen met een beperking. Zij zijn daartoe ook verplicht (Besluit digitale toegankelijkheid overheid).
    }
access-made = Hoe deze pagina's zijn gemaakt
access-structure = Elke pagina heeft koppen op volgorde, een taalaanduiding en tabellen met koppen voor rijen en kolommen.
access-keyboard = Alles is met het toetsenbord te bedienen; waar u bent, is zichtbaar. Bovenaan staat een koppeling naar de inhoud.
access-colour = Kleur is nergens de enige drager van betekenis: elk oordeel is een woord met een teken. Teksten hebben voldoende contrast, ook in de donkere weergave.
access-charts = Elke grafiek heeft een beschrijving in woorden, en haar cijfers staan ook in een tabel.
access-small = De pagina's werken zonder script, op een scherm van 320 beeldpunten breed, en op papier.
access-tested = Hoe dat is getoetst
access-tested-text = De opzet van deze pagina's wordt bij elke nieuwe versie van het programma ivp automatisch getoetst (axe en de Nu Html Checker; WCAG 2.2, niveau A en AA). Een automatische toets vindt niet alles. Of deze pagina's zelf zijn onderzocht, weet het programma niet; de gemeente legt dat vast in haar toegankelijkheidsverklaring.
access-limits = Wat beter kan
access-limit-tables = Brede tabellen schuiven op een smal scherm binnen hun kader.
access-limit-texts = Teksten uit het plan zijn overgenomen zoals zij zijn vastgesteld; zij zijn niet op leesbaarheid beoordeeld.
access-contact = Loopt u ergens tegenaan?
access-contact-text =
    { $count ->
        [one] Laat het gemeente { $municipality } weten.
       *[other] Laat het de gemeenten { $municipality } weten.
    }
help-site = De openbare pagina: een map met webpagina's voor inwoners.
help-site-usage = ivp site -o MAP [opties]
help-site-output = De map waarin de pagina's komen.
help-value-site-output = MAP
site-needs-folder = Noem een map voor de pagina's
site-needs-folder-help = Bijvoorbeeld: ivp site -o openbaar
site-draft = Dit plan is nog een concept; een concept wordt niet gepubliceerd
site-draft-help = Is het plan vastgesteld, zet dan in plan.toml: status = "adopted"
site-colour-unknown = In [publication.colours] staat een kleur die de pagina niet heeft: { $name }
site-colour-unreadable = De kleur { $name } in [publication.colours] is niet te lezen: ‘{ $text }’
site-colour-help = Schrijf een kleur als #154273
site-colour-faint = De kleur { $name } in [publication.colours] is op de pagina slecht te lezen: contrast { $contrast }, en 4,5 is nodig
site-colour-faint-help = Kies een donkerder kleur voor accent, of een lichtere voor accent-dark.
site-working = Pagina's maken
site-written = Geschreven: { $count } pagina's in { $path }. Open { $path }/index.html.
site-stale-left = De pagina's zijn geschreven, maar een pagina van vroeger is niet weg te halen: { $path } ({ $reason })
site-stale-left-help = Haal dat bestand zelf weg, zodat er niets openbaar blijft wat niet meer in het plan staat.
export-template-form = Een tabel om in te vullen is er als CSV of als werkmap (xlsx)
export-template-empty = Er is niets om in te vullen; de tabel is leeg.
export-working = Plannen lezen
evaluation-word-pages = De paginanummers in de inhoudsopgave vult Word in: klik erop en druk op F9.
evaluation-internal = Weggelaten, want intern: { $count ->
    [one] 1 indicator of cijfer
   *[other] { $count } indicatoren of cijfers
}. Het stuk gaat naar de raad en is daarmee openbaar.

page-path = Kruimelpad

# Inlezen: wat een bestand dubbelzinnig, onvolledig of onbekend laat.
import-two-readings = { $at }: ‘{ $text }’ kan { $one } zijn of { $two } ({ $indicator }, { $period })
import-unclear-help = { $count ->
        [one] Er is niets vastgelegd. Verbeter deze cel en typ de opdracht opnieuw. Is er geen cijfer, laat de cel dan leeg.
       *[other] Er is niets vastgelegd. Verbeter deze { $count } cellen en typ de opdracht opnieuw. Is er geen cijfer, laat de cel dan leeg.
    }
import-bad-status = { $at }: ‘{ $text }’ is geen status; kies voorlopig, nader voorlopig of definitief
import-other-unit = { $at }: de eenheid is daar ‘{ $unit }’, en bij ‘{ $indicator }’ een andere ({ $period }). Schrijf daar ‘{ $own }’.
import-two-columns = { $file } heeft twee kolommen die hetzelfde zeggen; de tweede heet ‘{ $column }’
import-open-quote = Regel { $line } van { $file }: daar begint een aanhalingsteken dat nergens wordt gesloten
import-two-tables = In { $file } staat meer dan één tabel; een kop van de andere staat op regel { $line }
import-two-tables-help = Zet de tabel die u bedoelt in een eigen bestand. In een werkmap kunt u haar cellen noemen: --range A3:F20
import-unread-columns = Niet ingelezen, want onbekend: { $names }
import-incomplete = Let op: dit is niet het hele antwoord van de dienst; het gaat verder op een volgende pagina. Haal die ook op, of vraag alleen uw eigen gemeente op.
import-no-topic = Onderwerp ‘{ $topic }’ komt in { $file } niet voor
import-regions-help =
    Typ --region met een van:
    { $regions }
import-two-columns-help = Haal een van de twee kolommen weg en typ de opdracht opnieuw.
import-reference-own = --reference is voor cijfers van een ander gebied; die van de eigen gemeente leest u in zonder --reference

# De kolommen van de tabel om in te vullen; ivp import kent deze namen.
template-indicator = Indicator
template-period = Periode
template-value = Waarde
template-n = Aantal respondenten
template-status = Status
template-source = Bron
template-part = Deel
template-note = Opmerking
template-title = Titel
template-unit = Eenheid
help-import-more =
    Voorbeelden:
        ivp import politie.csv --indicator geregistreerde-misdrijven --dry-run
        ivp import politie.csv --indicator geregistreerde-misdrijven --reference --region Nederland
        ivp import ingevuld.xlsx
    Een eigen tabel heeft de kolommen indicator, periode en waarde, en als u wilt
    aantal respondenten, status, bron, deel, gemeente, opmerking en intern.
    ivp export --template -o invullen.xlsx maakt er een, met de acties en teksten.
    Cijfers van een andere plaats komen er nooit in: noemt het bestand geen plaats,
    typ dan --own als het uw cijfers zijn. Wat in een werkmap verborgen is, blijft
    weg; --hidden leest het mee.
    Een cijfer dat er al staat, komt er niet nog eens bij. Is één cel niet te
    lezen, dan wordt er niets vastgelegd.
help-export-more =
    Voorbeelden:
        ivp export --template -o invullen.xlsx
        ivp export --excel nl -o cijfers.csv
        ivp export --format xlsx -o cijfers.xlsx
        ivp export --format datapackage -o open-data
    Alleen datapackage is om te publiceren; in de andere vormen staat ook wat intern is.
import-outdated = {"  "}{ $period }  { $value }  stond er eerder en is gecorrigeerd tot { $new }; niet overgenomen
import-outdated-help = Dit bestand is ouder dan wat er staat. Is het oudere cijfer toch het goede, typ dan ivp record NAAM WAARDE --period PERIODE --corrects "reden".
import-reference-differs-help = Een cijfer om mee te vergelijken wordt niet gecorrigeerd door het in te lezen. Pas het aan in het bestand met de metingen, onder [[reference]].
import-other-indicators = Overgeslagen, want van een andere indicator: { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
import-shifted = Regel { $line } van { $file } heeft meer cellen dan de kop
import-shifted-help = Staat er een komma of puntkomma in een cijfer of tekst, zet dat dan tussen aanhalingstekens: "8,5".
