//! What stands where in the paper, by its parts.

use std::path::Path;

use crate::compute::{EvaluationReport, evaluate};
use crate::diagnostic::Invalid;
use crate::lang::{Catalogue, Language};
use crate::model::load;
use unicode_width::UnicodeWidthStr as _;

use crate::views::document::{Block, Document, Item, Span, Table, Text, screen};
use crate::views::evaluation_document;
use crate::views::text::style::Style;

/// The blocks of the paper of a year, about the plan in a folder of this repository.
fn blocks_of(plan: &str, year: i32) -> Vec<Block> {
    paper_of(plan, year).blocks
}

fn paper_of(plan: &str, year: i32) -> Document {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(plan);
    let loaded = load(&folder, "");
    let invalid = Invalid::from_findings(&[]);
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let report: EvaluationReport<'_> =
        evaluate(loaded.plan.as_ref().unwrap(), &loaded.sources, &invalid, year, day);
    evaluation_document(&report, &Catalogue::new(Language::Nl))
}

fn voorbeeldstad() -> Vec<Block> {
    blocks_of("examples/voorbeeldstad/plan", 2025)
}

fn text(spans: &Text) -> String {
    spans.iter().map(Span::text).collect()
}

fn said(block: &Block) -> String {
    fn of_items(items: &[Item]) -> String {
        items.iter().map(|item| format!("{}\n{}", text(&item.text), of_items(&item.items))).collect()
    }
    match block {
        Block::Heading { text, .. } => text.text(),
        Block::Paragraph(spans) => text(spans),
        Block::Missing(text) => text.clone(),
        Block::List(items) => of_items(items),
        Block::Notes(notes) => notes.iter().map(|note| text(note) + "\n").collect(),
        Block::Table(table) => {
            let cells = table.rows.iter().flatten().flatten().map(text);
            cells.collect::<Vec<_>>().join("\n")
        }
        Block::Picture(picture) => picture.caption.text(),
        Block::Fold { blocks, .. } => blocks.iter().map(said).collect::<Vec<_>>().join("\n"),
        Block::NewPage | Block::Contents => String::new(),
    }
}

fn all_said(blocks: &[Block]) -> String {
    blocks.iter().map(said).collect::<Vec<_>>().join("\n")
}

fn tables<'b>(blocks: &'b [Block]) -> Vec<&'b Table> {
    let table = |block: &'b Block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    };
    blocks.iter().filter_map(table).collect()
}

/// The blocks of each priority, from its heading to the next chapter.
fn priorities(blocks: &[Block]) -> Vec<&[Block]> {
    let is_chapter = |block: &Block| matches!(block, Block::Heading { level: 2, .. });
    let starts: Vec<usize> = (0..blocks.len()).filter(|at| is_chapter(&blocks[*at])).collect();
    let ends = starts.iter().skip(1).copied().chain([blocks.len()]);
    let is_priority =
        |at: usize| matches!(&blocks[at], Block::Heading { id, .. } if id.starts_with("priority-"));
    starts
        .iter()
        .copied()
        .zip(ends)
        .filter(|(at, _)| is_priority(*at))
        .map(|(at, end)| &blocks[at..end])
        .collect()
}

#[test]
fn the_first_page_asks_and_tells_in_short() {
    let blocks = voorbeeldstad();
    let end = blocks.iter().position(|block| *block == Block::NewPage).unwrap();
    assert_eq!(blocks[end + 1], Block::Contents);
    let page = &blocks[..end];
    let first: Vec<String> = page.iter().take(3).map(said).collect();
    assert_eq!(first[0], "Gevraagd besluit");
    // The € 20.000 that was asked for in 2025 was for an action that was given up.
    assert!(!first[1].contains("extra geld"), "{}", first[1]);
    assert_eq!(first[2], "Samenvatting");
    let [matrix, bad, well] = tables(page)[..] else { panic!("three tables") };
    // Four priorities hold; five of the seven that go badly, three of those that go well.
    assert_eq!((matrix.rows.len(), bad.rows.len(), well.rows.len()), (4, 5, 3));
    let row = |table: &Table, at: usize| {
        table.rows[at].iter().map(|cell| cell.iter().map(text).collect()).collect::<Vec<String>>()
    };
    assert_eq!(
        row(bad, 1),
        ["▼ Registraties van overlast door jeugd", "84 (2022)", "96~ (2025)", "71 (2026)"]
    );
    assert_eq!(row(bad, 4), ["▼ Gehouden jeugdoverleggen", "", "10 van 12 (2025)", "minimaal 1 per maand"]);
    assert_eq!(
        row(well, 0),
        ["✓ Woninginbraken en pogingen daartoe", "54 (2019–2021)", "45~ (2025)", "48 (2026)"]
    );
    let told = all_said(page);
    for also in ["Ook niet goed: Gegeven voorlichtingen", "~ kan toeval zijn.", "1 nog nooit gemeten"] {
        assert!(told.contains(also), "{also}: {told}");
    }
    // It is one page: some four hundred words.
    assert!(told.split_whitespace().count() < 450, "{}", told.split_whitespace().count());
}

#[test]
fn a_priority_is_told_in_two_pages() {
    let blocks = voorbeeldstad();
    let all = priorities(&blocks);
    assert_eq!(all.len(), 4);
    for priority in all {
        let charts: Vec<_> = priority
            .iter()
            .filter_map(|block| match block {
                Block::Picture(picture) => Some(&picture.chart),
                _ => None,
            })
            .collect();
        assert!(!charts.is_empty() && charts.len() <= 4, "{}", charts.len());
        assert!(charts.iter().all(|chart| chart.compares()));
        let told = all_said(priority);
        assert!(told.matches("Nog geen actie in een uitvoeringsplan:").count() <= 1, "{told}");
        for table in tables(priority) {
            // The judgement is the last column, and no column is empty.
            assert_eq!(table.columns.last().unwrap().title, "Oordeel");
            for column in 0..table.columns.len() {
                assert!(table.rows.iter().any(|row| !row[column].is_empty()), "{}", table.caption.text());
            }
        }
    }
    // Of the online fraud one figure of the source is there, and one of another: nothing to compare.
    assert!(
        !blocks.iter().any(
            |block| matches!(block, Block::Picture(of) if of.caption.text().contains("online oplichting"))
        )
    );
}

#[test]
fn an_action_for_two_priorities_is_told_in_whole_once() {
    let told = all_said(&voorbeeldstad());
    assert_eq!(told.matches("Aanspreekpunt begonnen.").count(), 1);
    assert!(told.contains(
        "Wijkaanpak Zuid met de woningcorporatie (gestart): staat bij ‘Elk jaar een schouw in elke wijk’"
    ));
}

#[test]
fn the_figure_before_the_latest_is_told_where_it_is_not_the_baseline() {
    let told = all_said(&voorbeeldstad());
    // 54 in 2019–2021, 47 in 2024, 45 in 2025.
    assert!(told.contains("daarvoor 47 (2024)"), "{told}");
    // 20% in 2022 is the baseline itself.
    assert!(!told.contains("daarvoor 20% (2022)"), "{told}");
}

#[test]
fn periods_are_written_in_full() {
    let told = all_said(&voorbeeldstad());
    assert!(told.contains("tweede helft 2025") && told.contains("derde kwartaal"), "{told}");
    for short in ["1e kwartaal", "3e kwartaal", "2e helft 2025"] {
        assert!(!told.contains(short), "{short}");
    }
}

#[test]
fn a_change_is_that_between_the_figures_that_are_shown() {
    // 20.0 to 17.5 per 1,000 is 2.5 less; of the figures themselves that is 12.7%.
    let told = all_said(&voorbeeldstad());
    assert!(told.contains("−2,5 (−12,7%)"), "{told}");
}

#[test]
fn a_plan_of_which_nothing_is_recorded_is_told_without_breaks_and_repeats() {
    let blocks = blocks_of("plan", 2025);
    assert!(!blocks.contains(&Block::NewPage) && !blocks.contains(&Block::Contents));
    let told = all_said(&blocks);
    // A goal without action stands with its priority and nowhere else.
    assert_eq!(told.matches("Nieuw Bibob-beleid uitvoeren").count(), 1);
    assert!(told.contains("36 van de 37 doelen"), "{told}");
    // What is only named in a list has a number, which stands before its own words; the same words have one number.
    let note = told
        .lines()
        .find(|line| line.ends_with("gelezen als iets dat terugkeert, zonder frequentieafspraak"));
    let number =
        note.and_then(|line| line.chars().next()).filter(|first| "¹²³⁴⁵⁶⁷⁸⁹".contains(*first)).unwrap();
    let periodically = "het plan zegt „periodiek”, zonder aantal: gelezen als iets dat terugkeert";
    assert_eq!(told.matches(periodically).count(), 1, "{told}");
    assert!(told.contains(&format!("{number}\u{a0}het plan ")) && !told.contains("; *"), "{told}");
}

#[test]
fn on_a_screen_the_paper_keeps_within_it_and_its_tables_have_columns() {
    let catalogue = Catalogue::new(Language::Nl);
    for (plan, year) in [("examples/voorbeeldstad/plan", 2025), ("plan", 2025)] {
        let paper = paper_of(plan, year);
        for width in [50, 80, 120] {
            let text = screen(&paper, Style { width, color: false, unicode: true }, &catalogue);
            for line in text.lines() {
                assert!(line.width() <= width || command_is_whole(line), "{width}: {line}");
                assert!(!line.contains(" | ") && !line.contains("\\~") && !line.contains("**"), "{line}");
            }
        }
    }
    let text = screen(
        &paper_of("examples/voorbeeldstad/plan", 2025),
        Style { width: 80, color: false, unicode: true },
        &catalogue,
    );
    // The title of a column stands over its cells.
    let mut lines = text.lines().skip_while(|line| !line.starts_with("Prioriteit "));
    let (head, row) = (lines.next().unwrap(), lines.next().unwrap());
    let at = |line: &str, text: &str| line.find(text).map(|byte| line[..byte].width());
    assert!(row.starts_with("Wonen en buurten "), "{row}");
    assert_eq!(at(head, "Doelen"), at(row, "✓"));
    assert!(text.contains("\nGevraagd besluit\n────"));
}

/// A command that is typed over stands on one line, however long.
fn command_is_whole(line: &str) -> bool {
    line.trim_start().starts_with("ivp ")
}

/// What a councillor asks first: by hand from `actions/2025.toml` and `followups.toml` of the example.
#[test]
fn the_first_page_says_what_it_cost_and_what_came_of_last_year() {
    let blocks = voorbeeldstad();
    let is_next = |block: &Block| matches!(block, Block::Contents | Block::NewPage);
    let first = blocks.iter().take_while(|block| !is_next(block));
    let links = first.filter_map(|block| match block {
        Block::Paragraph(spans) => Some(spans.iter().filter_map(|span| match span {
            Span::Link { text, to } => Some((to.as_str(), text.text())),
            Span::Plain(_) | Span::Strong(_) | Span::Marks { .. } => None,
        })),
        _ => None,
    });
    let links: Vec<(&str, String)> = links.flatten().collect();
    let told = |to: &str| links.iter().find(|(of, _)| *of == to).map(|(_, text)| text.clone());
    let cost = "Voor de acties van 2025 is € 36.500 begroot en € 33.900 besteed.";
    assert_eq!(told("money").as_deref(), Some(cost));
    assert!(told("promised").unwrap().ends_with(": 5 afgedaan, 1 vervallen, 1 nog open."));
}
