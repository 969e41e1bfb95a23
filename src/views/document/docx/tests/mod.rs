mod paper;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use roxmltree::{Document as Xml, Node};

use self::paper::*;
use super::*;
use crate::lang::{Language, Wording};
use crate::views::document::{Block, Span, Table, plain};

#[test]
fn every_part_is_well_formed_described_and_referred_to() {
    let files = written(&paper(Language::Nl));
    let mut parsed = BTreeMap::new();
    for (name, bytes) in &files {
        if !name.ends_with(".png") {
            parsed.insert(name.as_str(), Xml::parse(std::str::from_utf8(bytes).unwrap()).expect(name));
        }
    }
    let types = &parsed["[Content_Types].xml"];
    let described: BTreeSet<&str> =
        types.descendants().filter_map(|node| node.attribute("PartName")).map(|name| &name[1..]).collect();
    let by_ending: Vec<&str> = types.descendants().filter_map(|node| node.attribute("Extension")).collect();
    assert!(described.iter().all(|name| files.contains_key(*name)), "{described:?}");
    let mut reached = BTreeSet::new();
    for (name, xml) in parsed.iter().filter(|(name, _)| name.ends_with(".rels")) {
        let found: Vec<_> = xml.descendants().filter_map(|node| node.attribute("Target")).collect();
        reached.extend(found.into_iter().map(|found| target(name, found)));
        assert!(xml.descendants().all(|node| node.attribute("TargetMode") != Some("External")), "{name}");
    }
    for name in files.keys().filter(|name| !name.ends_with(".rels") && *name != "[Content_Types].xml") {
        let ending = name.rsplit('.').next().unwrap();
        assert!(
            described.contains(name.as_str()) || ending == "png" && by_ending.contains(&ending),
            "{name}"
        );
        assert!(reached.remove(name), "nothing refers to {name}");
    }
    assert_eq!(reached, BTreeSet::new(), "refers to what is not there");
}

#[test]
fn the_headings_are_headings_and_the_title_is_the_title() {
    let files = written(&paper(Language::Nl));
    let xml = Xml::parse(text_of(&files, "word/document.xml")).unwrap();
    let title = format!("Jaarlijkse evaluatie 2025 & {HARMLESS}");
    assert_eq!(in_style(&xml, "Title"), [title.as_str()]);
    assert_eq!(in_style(&xml, "Subtitle"), ["Gemeente Voorbeeldstad", "Ontwerp"]);
    assert_eq!(in_style(&xml, "Heading1"), ["Samenvatting", HARMLESS]);
    assert_eq!(in_style(&xml, "Heading2"), ["Overlast"]);
    assert_eq!(in_style(&xml, "Heading3"), ["Acties"]);
    let properties = Xml::parse(text_of(&files, "docProps/core.xml")).unwrap();
    let property = |name: &str| {
        properties.descendants().find(|node| node.tag_name().name() == name).and_then(|node| node.text())
    };
    assert_eq!(property("title"), Some(title.as_str()));
    assert_eq!(property("language"), Some("nl-NL"));
    assert_eq!(property("created"), None);
}

#[test]
fn every_style_in_the_text_is_defined_and_named_in_the_language() {
    for (language, missing) in [(Language::Nl, "Nog in te vullen"), (Language::En, "To be filled in")] {
        let files = written(&paper(language));
        let styles = Xml::parse(text_of(&files, "word/styles.xml")).unwrap();
        assert!(!text_of(&files, "word/styles.xml").contains('{'));
        let defined: BTreeSet<&str> =
            all(&styles, "style").iter().filter_map(|style| style.attribute((W, "styleId"))).collect();
        for part in ["word/document.xml", "word/footer.xml", "word/styles.xml"] {
            let xml = Xml::parse(text_of(&files, part)).unwrap();
            for name in ["pStyle", "rStyle", "tblStyle", "basedOn", "next"] {
                for used in all(&xml, name).into_iter().map(value) {
                    assert!(defined.contains(used), "{used} in {part}");
                }
            }
        }
        assert!(all(&styles, "name").into_iter().any(|name| value(name) == missing));
    }
}

#[test]
fn the_language_is_that_of_the_paper() {
    for (language, tag, page) in
        [(Language::Nl, "nl-NL", "pagina 1 van 1"), (Language::En, "en-GB", "page 1 of 1")]
    {
        let files = written(&paper(language));
        let styles = Xml::parse(text_of(&files, "word/styles.xml")).unwrap();
        assert_eq!(all(&styles, "lang").into_iter().map(value).collect::<Vec<_>>(), [tag]);
        let settings = Xml::parse(text_of(&files, "word/settings.xml")).unwrap();
        assert_eq!(value(all(&settings, "themeFontLang")[0]), tag);
        let footer = Xml::parse(text_of(&files, "word/footer.xml")).unwrap();
        assert_eq!(said(footer.root()), page);
        assert_eq!(codes(&footer), [" PAGE ", " NUMPAGES "]);
    }
}

#[test]
fn a_table_has_a_header_row_that_repeats_and_says_what_it_is() {
    let files = written(&paper(Language::Nl));
    let xml = Xml::parse(text_of(&files, "word/document.xml")).unwrap();
    // Charts stand beside each other in a table that says nothing.
    let is_table = |table: &Node| !inside(*table, "tblCaption").is_empty();
    let tables: Vec<Node> = all(&xml, "tbl").into_iter().filter(is_table).collect();
    let captions: Vec<_> = tables.iter().map(|table| value(inside(*table, "tblCaption")[0])).collect();
    assert_eq!(captions, [format!("Stand {HARMLESS}").as_str(), "Alle acties", "Leeg", "Aan het eind"]);
    assert_eq!(value(inside(tables[0], "tblDescription")[0]), "Kolommen: Indicator, 2025, Toelichting");
    for table in &tables {
        let rows = inside(*table, "tr");
        let marked: Vec<bool> = rows.iter().map(|row| !inside(*row, "tblHeader").is_empty()).collect();
        assert!(marked[0] && !marked[1..].contains(&true));
        let columns = inside(*table, "gridCol").len();
        for row in &rows {
            assert_eq!(inside(*row, "cantSplit").len(), 1);
            assert_eq!(inside(*row, "tc").len(), columns);
            // Word refuses a cell without a paragraph.
            assert!(inside(*row, "tc").iter().all(|cell| !inside(*cell, "p").is_empty()));
        }
        assert_eq!(inside(*table, "tblLook")[0].attribute((W, "firstColumn")), Some("1"));
    }
    assert_eq!(inside(tables[1], "tr").len(), 201);
    let cells = inside(inside(tables[0], "tr")[1], "tc");
    let right = |cell: &Node| inside(*cell, "jc").into_iter().map(value).any(|side| side == "right");
    assert_eq!(cells.iter().map(right).collect::<Vec<_>>(), [false, true, false]);
    assert_eq!(inside(cells[2], "p").into_iter().map(said).collect::<Vec<_>>(), [HARMLESS, "tweede regel"]);
}

#[test]
fn an_amount_stays_with_its_sign() {
    let files = written(&paper(Language::Nl));
    let text = text_of(&files, "word/document.xml");
    assert!(text.contains("€\u{a0}200.000") && !text.contains("€ 200.000"));
}

#[test]
fn captions_are_numbered_by_fields_with_the_number_in_them() {
    let files = written(&paper(Language::Nl));
    let xml = Xml::parse(text_of(&files, "word/document.xml")).unwrap();
    let first = format!("Tabel 1: Stand {HARMLESS}");
    assert_eq!(
        in_style(&xml, "Caption"),
        [
            first.as_str(),
            "Figuur 1: Overlast per jaar",
            "Tabel 2: Alle acties",
            "Tabel 3: Leeg",
            "Tabel 4: Aan het eind"
        ]
    );
    // The caption of a table stays with it; that of a picture stands below, and the picture stays with it.
    let kept = |paragraph: &Node| {
        let next = paragraph.next_sibling_element().map(|next| next.tag_name().name());
        let of_table = inside(*paragraph, "pStyle").into_iter().any(|style| value(style) == "Caption");
        next != Some("tbl") || !of_table || !inside(*paragraph, "keepNext").is_empty()
    };
    assert!(all(&xml, "p").iter().all(kept));
    let counted: Vec<_> = codes(&xml).into_iter().filter(|code| code.contains("SEQ")).collect();
    assert_eq!(counted[..2], [" SEQ Tabel \\* ARABIC ", " SEQ Figuur \\* ARABIC "]);
}

#[test]
fn nothing_in_a_text_becomes_a_field() {
    let files = written(&paper(Language::Nl));
    let xml = Xml::parse(text_of(&files, "word/document.xml")).unwrap();
    for code in codes(&xml) {
        let known = ["TOC", "PAGEREF _Ref", "SEQ Tabel", "SEQ Figuur"];
        assert!(known.iter().any(|known| code.trim().starts_with(known)), "{code}");
    }
    let marks: Vec<_> =
        all(&xml, "fldChar").iter().filter_map(|mark| mark.attribute((W, "fldCharType"))).collect();
    let mut depth = 0;
    for mark in marks {
        match mark {
            "begin" => depth += 1,
            "end" => depth -= 1,
            other => assert_eq!(other, "separate"),
        }
        assert!((0..=2).contains(&depth));
    }
    assert_eq!(depth, 0, "every field ends");
}

#[test]
fn links_and_contents_lead_to_headings() {
    let files = written(&paper(Language::Nl));
    let xml = Xml::parse(text_of(&files, "word/document.xml")).unwrap();
    let bookmarks: BTreeMap<&str, String> = all(&xml, "bookmarkStart")
        .iter()
        .map(|start| (start.attribute((W, "name")).unwrap(), said(start.parent().unwrap())))
        .collect();
    assert_eq!(bookmarks.len(), 4);
    assert!(bookmarks.keys().all(|name| name.len() <= 40));
    let links: Vec<_> = all(&xml, "hyperlink")
        .into_iter()
        .map(|link| (said(link), bookmarks[link.attribute((W, "anchor")).unwrap()].as_str()))
        .collect();
    let link = |text: &str, to| (text.to_owned(), to);
    // The two chapters, still without page number, then the links in the text; the one that leads nowhere is no link.
    assert_eq!(
        links,
        [
            link("Samenvatting", "Samenvatting"),
            link(HARMLESS, HARMLESS),
            link("Jeugd", "Overlast"),
            link("Jeugd", HARMLESS),
        ]
    );
    assert!(in_style(&xml, "Normal").contains(&"Zie Jeugd, niet Jeugd. Dit staat vast".to_owned()));
    assert_eq!(in_style(&xml, "TOC1").len(), 2);
}

#[test]
fn a_picture_has_its_text_and_keeps_its_shape() {
    let files = written(&paper(Language::Nl));
    let xml = Xml::parse(text_of(&files, "word/document.xml")).unwrap();
    let named = |name: &str| xml.descendants().find(|node| node.tag_name().name() == name).unwrap();
    let description = format!("Van 8 naar 7. {HARMLESS}");
    assert_eq!(named("docPr").attribute("descr"), Some(description.as_str()));
    // Half of 17 cm (9638 twentieths of a point of 635 units) less 230 beside it; half of that high.
    assert_eq!(named("extent").attribute("cx"), Some("2914015"));
    assert_eq!(named("extent").attribute("cy"), Some("1457007"));
    assert_eq!(files["word/media/picture1.png"], PNG);
}

#[test]
fn a_high_picture_fits_the_page_and_one_that_cannot_be_drawn_is_told() {
    let shown = super::picture::picture((100, 300), 1, "picture1", "hoog").unwrap();
    let xml = String::from_utf8(shown.part().unwrap()).unwrap();
    // 7 cm of 360000 units.
    assert!(xml.contains("<wp:extent cx=\"840000\" cy=\"2520000\"/>"), "{xml}");
    assert!(super::picture::picture((300, 0), 1, "picture1", "").is_none());
    assert!(super::picture::picture((0, 300), 1, "picture1", "").is_none());
    let catalogue = Catalogue::new(Language::Nl);
    let mut document = paper(Language::Nl);
    document.blocks = vec![picture("Overlast")];
    let bytes = docx(&document, &catalogue, &|_| None).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    assert!(zip.file_names().all(|name| !name.unwrap().ends_with(".png")));
    let mut text = String::new();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    let xml = Xml::parse(&text).unwrap();
    assert_eq!(in_style(&xml, "Missing"), ["De grafiek ‘Overlast’ kon niet worden getekend."]);
    let undescribed = docx(&document, &catalogue, &|_| Some((PNG.to_vec(), 8, 4, " ".to_owned()))).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(undescribed)).unwrap();
    text.clear();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text.matches("descr=\"Overlast\"").count(), 2);
}

#[test]
fn charts_that_follow_each_other_stand_two_beside_each_other() {
    let mut document = paper(Language::Nl);
    document.blocks = vec![
        picture("een"),
        picture("twee"),
        picture("drie"),
        Block::Paragraph(plain("tekst")),
        picture("vier"),
    ];
    let files = written(&document);
    let xml = Xml::parse(text_of(&files, "word/document.xml")).unwrap();
    let rows = all(&xml, "tbl").into_iter().map(|table| {
        let cells = inside(table, "tc").into_iter().map(|cell| inside(cell, "drawing").len());
        cells.collect::<Vec<_>>()
    });
    assert_eq!(rows.collect::<Vec<_>>(), [[1, 1], [1, 0], [1, 0]]);
    // Two tables that touch would be one table to Word.
    let touches =
        |table: Node| table.next_sibling_element().is_some_and(|next| next.has_tag_name((W, "tbl")));
    assert!(!all(&xml, "tbl").into_iter().any(touches));
}

#[test]
fn lists_are_lists_and_new_pages_are_new_pages() {
    let files = written(&paper(Language::Nl));
    let xml = Xml::parse(text_of(&files, "word/document.xml")).unwrap();
    assert_eq!(in_style(&xml, "ListBullet"), ["een", "een a", "een a i", HARMLESS, "a", "b"]);
    let levels: Vec<_> = all(&xml, "ilvl").into_iter().map(value).collect();
    assert_eq!(levels, ["0", "1", "2", "0", "0", "0"]);
    let numbering = Xml::parse(text_of(&files, "word/numbering.xml")).unwrap();
    assert_eq!(all(&numbering, "lvl").len(), 9);
    let first_on_page: Vec<String> = all(&xml, "pageBreakBefore")
        .into_iter()
        .map(|page_break| said(page_break.ancestors().nth(2).unwrap()))
        .collect();
    assert_eq!(first_on_page, [HARMLESS, "Tabel 2: Alle acties"]);
    assert_eq!(in_style(&xml, "Missing"), ["De samenvatting ontbreekt."]);
}

/// Word refuses a file in which the properties of a paragraph or a table stand in another order than that of the standard.
#[test]
fn properties_stand_in_the_order_of_the_standard() {
    let files = written(&paper(Language::Nl));
    let xml = Xml::parse(text_of(&files, "word/document.xml")).unwrap();
    let orders: [(&str, &[&str]); 3] = [
        ("pPr", &["pStyle", "keepNext", "pageBreakBefore", "numPr", "spacing", "jc"]),
        ("tblPr", &["tblStyle", "tblW", "tblLayout", "tblLook", "tblCaption", "tblDescription"]),
        ("sectPr", &["footerReference", "pgSz", "pgMar"]),
    ];
    for (name, order) in orders {
        for properties in all(&xml, name) {
            let places: Vec<usize> = properties
                .children()
                .map(|child| order.iter().position(|known| *known == child.tag_name().name()).expect(name))
                .collect();
            assert!(places.is_sorted(), "{name}: {places:?}");
        }
    }
}

#[test]
fn the_page_is_a4_with_white_around() {
    let files = written(&paper(Language::Nl));
    let xml = Xml::parse(text_of(&files, "word/document.xml")).unwrap();
    let page = |name: &str, side| all(&xml, name)[0].attribute((W, side)).unwrap().parse::<f64>().unwrap();
    // A twentieth of a point is 2.54 / 1440 cm.
    let centimetres = |name, side| (page(name, side) * 2.54 / 1440.0 * 10.0).round() / 10.0;
    assert_eq!((centimetres("pgSz", "w"), centimetres("pgSz", "h")), (21.0, 29.7));
    for (side, white) in [("top", 1.8), ("right", 2.0), ("bottom", 1.8), ("left", 2.0)] {
        assert_eq!(centimetres("pgMar", side), white);
    }
    assert_eq!(page("pgSz", "w") - page("pgMar", "left") - page("pgMar", "right"), 9638.0);
}

#[test]
fn the_same_paper_is_the_same_file() {
    assert_eq!(bytes(&paper(Language::Nl)), bytes(&paper(Language::Nl)));
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes(&paper(Language::Nl)))).unwrap();
    for index in 0..zip.len() {
        assert_eq!(zip.by_index(index).unwrap().last_modified(), Some(zip::DateTime::default()));
    }
}

#[test]
fn columns_fill_the_page_and_text_gets_the_room() {
    let table = |cells: [&str; 3]| Table {
        caption: Wording::default(),
        columns: vec![column("Naam", false), column("2025", true), column("Toelichting", false)],
        rows: vec![cells.map(|cell| vec![plain(cell)]).to_vec()],
        listed: false,
    };
    let text = "woord ".repeat(40);
    let widths = super::widths::widths(&table(["Overlast door jeugd", "1.234,5", &text]));
    assert_eq!(widths.len(), 3);
    // The text takes most of the room, and a short name is not broken into as many lines as it has words.
    assert!(widths[2] > 5000 && widths[0] > 1400 && widths[1] < 1000, "{widths:?}");
    assert!(widths.iter().sum::<usize>() <= 9638 && widths.iter().sum::<usize>() > 9500, "{widths:?}");
    // Two long texts share the room, also when one has the longer words.
    let widths = super::widths::widths(&table([&"lang woord ".repeat(40), "1.234,5", &text]));
    assert!(widths[0] > widths[2] && widths[2] > 2500, "{widths:?}");
    // What fits stays small.
    let widths = super::widths::widths(&table(["Overlast", "12", "hoger"]));
    assert!(widths.iter().sum::<usize>() < 4000, "{widths:?}");
    let long = "x".repeat(400);
    let widths = super::widths::widths(&table([&long, &long, &long]));
    assert!(widths.iter().sum::<usize>() <= 9638 && widths.iter().all(|width| *width > 2500), "{widths:?}");
    let many = Table {
        caption: Wording::default(),
        columns: std::iter::repeat_n(column("Streefwaardebereik", false), 12).collect(),
        rows: Vec::new(),
        listed: false,
    };
    // Twelve equal columns of a page of 9638.
    assert_eq!(super::widths::widths(&many), [803; 12]);
    // A heading is never broken inside a word while there is room.
    let heads = Table {
        caption: Wording::default(),
        columns: ["Indicator", "Nulmeting", "Streefwaarde", "Oordeel"].map(|of| column(of, true)).to_vec(),
        rows: vec![
            ["x".repeat(300), "1".to_owned(), "2".to_owned(), text].map(|of| vec![plain(of)]).to_vec(),
        ],
        listed: false,
    };
    let letters = crate::views::chart::letters::Letters::new(1.0);
    for (head, width) in heads.columns.iter().zip(super::widths::widths(&heads)) {
        assert!(letters.width(&head.title, 180.0, true) + 190.0 <= width as f64 + 1.0, "{}", head.title);
    }
}

#[test]
fn words_of_a_plan_in_another_language_say_which() {
    let words = |text: &str| Wording::of_plan(text);
    let mut caption = Wording::from("Effects of ");
    caption.append(&words("Jeugd"));
    let mut document = paper(Language::En);
    document.title = words("Titel");
    document.blocks = vec![
        Block::Contents,
        Block::Heading { level: 2, id: "h".to_owned(), text: words("Kop") },
        Block::Paragraph(vec![
            Span::Plain("Ours ".into()),
            Span::Strong(words("vet")),
            Span::Link { text: words("Naar kop"), to: "h".to_owned() },
        ]),
        Block::Table(Table {
            caption,
            columns: vec![column("Ours", false)],
            rows: Vec::new(),
            listed: false,
        }),
    ];
    let in_dutch = |document: &Document| -> Vec<String> {
        let files = written(document);
        let xml = Xml::parse(text_of(&files, "word/document.xml")).unwrap();
        let runs = all(&xml, "r").into_iter();
        runs.filter(|run| inside(*run, "lang").iter().any(|lang| value(*lang) == "nl-NL")).map(said).collect()
    };
    // The heading stands in the table of contents too.
    assert_eq!(in_dutch(&document), ["Titel", "Kop", "Kop", "vet", "Naar kop", "Jeugd"]);
    document.blocks.retain(|block| *block != Block::Contents);
    assert_eq!(in_dutch(&document), ["Titel", "Kop", "vet", "Naar kop", "Jeugd"]);
    document.language = Language::Nl;
    assert!(in_dutch(&document).is_empty());
}
