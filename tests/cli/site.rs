//! `ivp site`

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::office::Office;

/// All files of a folder with what is in them, by their path inside.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let inside = |path: &Path| path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(one) = folders.pop() {
        for entry in std::fs::read_dir(one).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                all.insert(inside(&path), String::from_utf8_lossy(&bytes).into_owned());
            }
        }
    }
    all
}

/// The files of a site of the office's plan.
fn site(office: &Office) -> BTreeMap<String, String> {
    office.ivp(&["site", "-o", "openbaar"]).done();
    files(&office.path().join("openbaar"))
}

/// Adds lines to a file of the plan.
fn add(office: &Office, file: &str, lines: &str) {
    let text = if office.file(file).exists() { office.read(file) } else { String::new() };
    office.write(file, format!("{text}\n{lines}"));
}

#[test]
fn the_pages_of_a_plan() {
    let office = Office::of_voorbeeldstad();
    let ran = office.ivp(&["site", "-o", "openbaar"]).done();
    let all = files(&office.path().join("openbaar"));
    let count = all.keys().filter(|name| name.ends_with(".html")).count();
    assert!(ran.err.contains(&format!("Geschreven: {count} pagina's in openbaar")), "{ran:?}");
    for name in [
        "index.html",
        "priority_jeugd.html",
        "indicator_jeugd_overlast-jeugd.html",
        "indicator_jeugd_overlast-jeugd.csv",
        "monitor.html",
        "actions.html",
        "evaluation_2024.html",
        "method.html",
        "accessibility.html",
        "data/datapackage.json",
        "site.json",
    ] {
        assert!(all.contains_key(name), "{name} lacks in {:?}", all.keys());
    }
    assert!(!all.contains_key("evaluation_2025.html"), "a draft is not published");
    let page = &all["indicator_jeugd_overlast-jeugd.html"];
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"), "{page}");
    let way = "<li><a href=\"index.html\">Overzicht</a></li>\n<li><a href=\"priority_jeugd.html\">Jeugd</a></li>\n\
               <li aria-current=\"page\">Registraties van overlast door jeugd</li>";
    assert!(page.contains(way), "{page}");
    assert!(page.contains("<title>Registraties van overlast door jeugd – Gemeente Voorbeeldstad"), "{page}");
    assert!(all["index.html"].contains(
        "<title>Gemeente Voorbeeldstad · Integraal Veiligheidsplan Voorbeeldstad 2023–2026</title>"
    ));
    // Nothing runs, and nothing is fetched.
    for (name, page) in all.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert!(page.contains("default-src 'none'; style-src 'sha256-"), "{name}");
        for bad in ["<script", "<img", "<link", "@import", "url(", "src=", " style="] {
            assert!(!page.contains(bad), "{bad} in {name}");
        }
        assert_eq!(page.matches("href=\"http").count(), 0, "{name}");
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes_and_what_is_gone_goes() {
    let office = Office::of_voorbeeldstad();
    let before = site(&office);
    assert_eq!(site(&office), before);
    // Wherever one stands: the folders of the computer are nobody's business.
    let (plan, there) = (office.file(""), office.path().join("elders"));
    let mut command =
        office.command(&["site", "--plan", plan.to_str().unwrap(), "-o", there.to_str().unwrap()]);
    command.current_dir("/");
    crate::office::ran(command).done();
    assert_eq!(files(&there), before);
    // No path of a file stands on a page: who reads it has no plan folder.
    for (name, page) in before.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert!(!page.contains(".toml"), "{name}");
    }
    let office = Office::of_base_plan().adopted();
    add(
        &office,
        "monitor.toml",
        "[[indicator]]\nid = \"branden\"\nkind = \"effect\"\ntitle = \"Branden\"\nunit = \"count\"\n\
         direction = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\n",
    );
    let before = site(&office);
    std::fs::remove_file(office.file("monitor.toml")).unwrap();
    let after = site(&office);
    for name in ["monitor.html", "indicator_monitor_branden.html", "indicator_monitor_branden.csv"] {
        assert!(before.contains_key(name) && !after.contains_key(name), "{name}");
    }
    assert!(before["index.html"].contains("monitor.html") && !after["index.html"].contains("monitor.html"));
}

#[test]
fn nothing_internal_is_in_any_file() {
    let office = Office::of_base_plan().adopted();
    add(
        &office,
        "priorities/buurt.toml",
        "[[indicator]]\nid = \"geheim\"\nkind = \"performance\"\ngoal = \"minder-overlast\"\ntitle = \"GEHEIM\"\n\
         unit = \"count\"\ndirection = \"higher\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\n\
         target = { at_least = 7654, per = \"year\" }\ninternal = true\n",
    );
    add(&office, "measurements/buurt/geheim.toml", "[[measurement]]\nperiod = \"2025\"\nvalue = 8765\n");
    add(
        &office,
        "measurements/buurt/overlast.toml",
        "[[measurement]]\nperiod = \"2023\"\nvalue = 4321\ninternal = true\nnote = \"GEHEIM\"\n\
         evidence = \"GEHEIM.pdf\"\n\n[[measurement]]\nperiod = \"2022\"\nvalue = 77\n\
         evidence = \"GEHEIM-verslag.pdf\"\n",
    );
    add(
        &office,
        "evaluations/2025.toml",
        "status = \"draft\"\nsummary = \"GEHEIM\"\n[priority.buurt]\ninterpretation = \"GEHEIM\"\n",
    );
    add(
        &office,
        "decisions.toml",
        "[[decision]]\nid = \"geheim-besluit\"\ntitle = \"Besluit\"\nbody = \"college\"\ndate = 2025-01-01\n\
         changes = [\"buurt/geheim.target\"]\n",
    );
    let all = site(&office);
    assert!(all["indicator_buurt_overlast.html"].contains(">77<"), "what is public is there");
    for (name, text) in &all {
        for bad in ["GEHEIM", "geheim", "7654", "7.654", "8765", "8.765", "4321", "4.321"] {
            assert!(!text.contains(bad) && !name.contains(bad), "{bad} in {name}");
        }
    }
}

#[test]
fn it_comes_in_a_folder_of_its_own() {
    let office = Office::of_base_plan().adopted();
    office.ivp(&["site"]).refused(2, &["Noem een map", "ivp site -o openbaar"]);
    let before = office.read("plan.toml");
    office.ivp(&["site", "-o", "plan"]).refused(2, &["map van het plan"]);
    office.ivp(&["site", "-o", "plan/openbaar"]).refused(2, &["map van het plan"]);
    assert_eq!(office.read("plan.toml"), before);
    assert!(!office.file("openbaar").exists() && !office.file("index.html").exists());
    // Someone else's folder is left as it was, also when it has a page of the same name.
    let foreign = office.path().join("eigen");
    for name in ["brief.docx", "index.html"] {
        let _ = std::fs::remove_dir_all(&foreign);
        std::fs::create_dir(&foreign).unwrap();
        std::fs::write(foreign.join(name), "van mij").unwrap();
        office.ivp(&["site", "-o", "eigen"]).refused(2, &["eigen", name]);
        assert_eq!(files(&foreign), BTreeMap::from([(name.to_owned(), "van mij".to_owned())]));
    }
    // What was added to an earlier site is not taken away.
    site(&office);
    std::fs::write(office.path().join("openbaar/logo.png"), "logo").unwrap();
    office.ivp(&["site", "-o", "openbaar"]).refused(2, &["logo.png"]);
    office.ivp(&["site", "-o", "nergens/openbaar"]).refused(3, &["het bestaat niet"]);
}

#[test]
fn the_list_of_an_earlier_site_leads_nowhere_else() {
    let office = Office::of_base_plan().adopted();
    site(&office);
    std::fs::write(office.path().join("buiten.txt"), "blijft").unwrap();
    let list = office.path().join("openbaar/site.json");
    let text = std::fs::read_to_string(&list).unwrap();
    let there = office.path().join("buiten.txt");
    let wrong = format!("\"../buiten.txt\",\n    {:?},\n    \"index.html\"", there.to_str().unwrap());
    std::fs::write(&list, text.replacen("\"index.html\"", &wrong, 1)).unwrap();
    office.ivp(&["site", "-o", "openbaar"]).done();
    assert_eq!(std::fs::read_to_string(there).unwrap(), "blijft");
}

#[test]
fn the_site_of_another_plan_stays_as_it_is() {
    let office = Office::of_base_plan().adopted();
    let before = site(&office);
    office.edit("plan.toml", "municipality = \"Voorbeeldstad\"", "municipality = \"Anderstad\"");
    let said = ["ander plan", "Voorbeeldstad 2024-2027", "ivp site -o"];
    office.ivp(&["site", "-o", "openbaar"]).refused(2, &said);
    assert_eq!(files(&office.path().join("openbaar")), before);
    office.ivp(&["site", "-o", "openbaar-2"]).done();
}

#[test]
fn a_draft_and_a_plan_with_errors_are_not_published() {
    let office = Office::of_base_plan();
    office.ivp(&["site", "-o", "openbaar"]).refused(2, &["een concept wordt niet gepubliceerd"]);
    let office = Office::of_base_plan().adopted();
    office.edit("measurements/buurt/overlast.toml", "value = 55\n", "value = 55\ninternal = \"ja\"\n");
    let ran = office.ivp(&["site", "-o", "openbaar"]).refused(1, &["internal"]);
    assert_eq!(ran.out, "");
    assert!(!office.path().join("openbaar").exists());
}

#[test]
fn colours_of_the_house_style_are_checked() {
    let office = Office::of_base_plan().adopted();
    let head = office.read("plan.toml");
    let with = |colours: &str| {
        office.write("plan.toml", format!("{head}\n[publication]\ncolours = {{ {colours} }}\n"));
        office.ivp(&["site", "-o", "openbaar"])
    };
    with("accent = \"#ffff00\"").refused(2, &["accent", "slecht te lezen", "4,5"]);
    with("logo = \"#154273\"").refused(2, &["logo", "accent"]);
    with("accent = \"red;} body{display:none\"").refused(2, &["niet te lezen"]);
    assert!(!office.path().join("openbaar").exists());
    with("accent = \"#8A0000\", accent-dark = \"#ffb0b0\"").done();
    let page = std::fs::read_to_string(office.path().join("openbaar/index.html")).unwrap();
    assert!(page.contains("--accent: #8a0000;") && page.contains("--accent: #ffb0b0;"), "{page}");
}

#[test]
fn the_revision_is_shown_with_a_mark_for_what_changed_since() {
    let office = Office::of_base_plan().adopted();
    assert!(!site(&office)["method.html"].contains("Versie van het plan"));
    std::fs::remove_dir_all(office.path().join("openbaar")).unwrap();
    let office = office.in_git();
    let head = office.git(&["rev-parse", "--short", "HEAD"]);
    let shown = format!("<p>Versie van het plan: 24 november 2026 ({}", head.trim());
    assert!(site(&office)["method.html"].contains(&format!("{shown})</p>")));
    office.edit("plan.toml", "title = \"Veiligheidsplan\"", "title = \"Veiligheidsplan 2\"");
    let all = site(&office);
    assert!(all["method.html"].contains(&format!("{shown}+)</p>")), "{}", all["method.html"]);
    let list: Value = serde_json::from_str(&all["site.json"]).unwrap();
    assert_eq!(list["revision"], format!("{}+", head.trim()));
}

#[test]
fn what_was_recorded_last_is_told_on_a_page_and_in_a_feed() {
    let office = Office::of_base_plan().adopted();
    let figures = "measurements/buurt/overlast.toml";
    office.write(
        figures,
        "source = \"politie\"\n\n[[measurement]]\nperiod = \"2023\"\nvalue = 61\nrecorded = 2024-02-01\n\n\
         [[measurement]]\nperiod = \"2024\"\nvalue = 52\nrecorded = 2025-02-03\n\n\
         [[measurement]]\nperiod = \"2024\"\nvalue = 57\nrecorded = 2025-03-04\ncorrects = \"Vijf <later>\"\n",
    );
    let all = site(&office);
    let page = &all["news.html"];
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} in {page}"));
    assert!(at("4 maart 2025") < at("1 februari 2024"));
    assert!(
        page.contains(": 2024, 57 (") && page.contains("Vijf &lt;later&gt;") && page.contains(": 2023, 61<")
    );
    // What a correction replaced is no news.
    assert!(!page.contains("52") && !page.contains("3 februari 2025"), "{page}");
    let feed = &all["news.xml"];
    assert!(page.contains("<a href=\"news.xml\">Volg dit met een nieuwslezer (Atom)</a>"), "{page}");
    assert_eq!(feed.matches("<entry>").count(), page.matches("href=\"indicator_").count());
    assert!(feed.contains("<updated>2025-03-04T00:00:00Z</updated>\n<author>"), "{feed}");
    assert!(feed.contains("Vijf &lt;later&gt;") && !feed.contains('\u{fdd0}'), "{feed}");
    let index = &all["index.html"];
    assert!(index.contains("4 maart 2025: <a href=\"indicator_buurt_overlast.html\">"), "{index}");
    // Without a figure there is none of it, and what was there before is gone.
    std::fs::remove_dir_all(office.file("measurements")).unwrap();
    let all = site(&office);
    assert!(!all.contains_key("news.html") && !all.contains_key("news.xml"), "{:?}", all.keys());
}

#[test]
fn every_page_leads_to_the_same_few_and_one_page_has_all_figures() {
    let all = site(&Office::of_voorbeeldstad());
    let nav = |page: &str| {
        page.split("<nav class=\"site\"").nth(1).unwrap().split("</nav>").next().unwrap().to_owned()
    };
    for (name, page) in all.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert_eq!(nav(page).matches("<li>").count(), 6, "{name}");
    }
    let of_indicators = all.keys().filter(|name| name.starts_with("indicator_") && name.ends_with(".html"));
    for name in of_indicators {
        assert!(all["figures.html"].contains(&format!("href=\"{name}\"")), "{name}");
        // The answer and the picture stand open; what it rests on can be opened.
        assert_eq!(
            all[name].matches("<details>").count(),
            all[name].matches("<summary><h2").count(),
            "{name}"
        );
        assert!(all[name].contains("<summary><h2 id=\"figures\">Metingen</h2>"), "{name}");
    }
    // What goes badly stands on the first page with the figure, and leads to it.
    let index = &all["index.html"];
    let badly = index.split("<h2 id=\"badly\">Gaat niet goed (8)</h2>").nth(1).unwrap();
    let badly = badly.split("</ul>").next().unwrap();
    assert_eq!(badly.matches("<li>").count(), 8);
    let worst =
        "<li>✗ <a href=\"indicator_wonen-en-buurten_fietsdiefstallen.html\">Fietsdiefstallen per wijk</a>: ";
    assert!(badly.trim_start().starts_with(&format!("<ul>\n{worst}")), "{badly}");
    assert!(
        badly.contains("<a href=\"priority_ondermijning.html\">Nieuwe Bibob-beleidsregel</a>: "),
        "{badly}"
    );
    // Beside the figure of a part stands that the part decides, and not of how many parts the whole is the sum.
    assert!(
        badly.contains("streven: 54 (2026); beoordeeld per deel; centrum bepaalt het oordeel</li>"),
        "{badly}"
    );
    let opening = "<strong>▼ loopt achter</strong>: 96 (2025), was 84 (2022)";
    assert!(all["indicator_jeugd_overlast-jeugd.html"].contains(opening));
    // What the municipality said of a figure, of adopted evaluations alone.
    let page = &all["indicator_jeugd_overlast-jeugd.html"];
    // The answer above the chart says once that the difference can be chance.
    let (_, above) = page.split_once(opening).unwrap();
    assert_eq!(above.split("<svg").next().unwrap().matches("toeval").count(), 1, "{page}");
    assert!(page.contains("Wat zegt de gemeente ervan?") && page.contains("evaluation_2024.html"), "{page}");
    assert!(!page.contains("evaluation_2025.html"), "{page}");
    let chart = &all["indicator_jeugd_overlast-jeugd.svg"];
    assert!(chart.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""), "{chart}");
    // A browser would show it as it is.
    assert!(
        all["data.html"].contains("datapackage.json")
            && !all["data.html"].contains("href=\"data/datapackage.json\"")
    );
}

#[test]
fn it_follows_the_plan_or_the_wish() {
    let office = Office::of_base_plan().adopted();
    office.ivp(&["site", "--lang", "en", "-o", "openbaar"]).done();
    let all = files(&office.path().join("openbaar"));
    assert!(all["index.html"].contains("<html lang=\"en\">"));
    assert!(all["index.html"].contains("Municipality of Voorbeeldstad"), "{}", all["index.html"]);
    assert!(all["index.html"].contains("<a href=\"accessibility.html\">Accessibility</a>"));
    // A screen reader is told which words are Dutch; in a Dutch page there is nothing to tell.
    let page = &all["priority_buurt.html"];
    assert!(page.contains("<h1><span lang=\"nl\">Prettige buurten</span></h1>"), "{page}");
    assert!(
        page.contains("<h2 id=\"ambition\">Ambition</h2>\n<p><span lang=\"nl\">Minder overlast</span></p>")
    );
    assert!(!site(&office)["priority_buurt.html"].contains("<span lang"));
    // The interface follows the person, the pages follow the plan.
    let mut command = office.command(&["site", "-o", "openbaar"]);
    command.env("IVP_LANG", "en");
    let ran = crate::office::ran(command).done();
    assert!(ran.err.contains("Written:"), "{ran:?}");
    assert!(files(&office.path().join("openbaar"))["index.html"].contains("<html lang=\"nl\">"));
}

/// The rows of the table under the heading `figures`: period and figure.
fn figures(page: &str) -> Vec<(String, String)> {
    let Some((_, table)) = page.split_once("id=\"figures\"") else { return Vec::new() };
    let Some((_, table)) = table.split_once("<tbody>") else { return Vec::new() };
    let (table, _) = table.split_once("</tbody>").unwrap();
    let rows = table.split("<th scope=\"row\">").skip(1);
    rows.map(|row| {
        let (period, rest) = row.split_once("</th>").unwrap();
        let (_, rest) = rest.split_once("<td class=\"number\">").unwrap();
        (period.to_owned(), rest.split_once("</td>").unwrap().0.to_owned())
    })
    .collect()
}

/// A Dutch figure with its unit as a number, and how many decimals it has.
pub fn number(figure: &str) -> Option<(f64, i32)> {
    match figure {
        "ja" => return Some((1.0, 0)),
        "nee" => return Some((0.0, 0)),
        _ => {}
    }
    let figure = figure.strip_prefix("€").or(figure.strip_prefix("plek")).unwrap_or(figure);
    let figure = figure.split(" per ").next().unwrap().trim_end_matches("dagen").trim_end_matches('%');
    let plain: String = figure.chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
    let decimals = plain.split_once(',').map_or(0, |(_, decimals)| decimals.len() as i32);
    Some((plain.replace(',', ".").parse().ok()?, decimals))
}

#[test]
fn every_figure_of_the_tables_is_in_the_export() {
    let mut compared = 0;
    for office in [Office::of_voorbeeldstad(), Office::of_haaksbergen()] {
        let all = site(&office);
        let export = office.json(&["export", "--format", "json"]);
        let municipality = &export["plans"][0]["plan"]["municipality"];
        // By indicator, the figures under their period and what they are about.
        let mut known: BTreeMap<&str, Vec<(String, &Value)>> = BTreeMap::new();
        for one in export["plans"][0]["measurements"].as_array().unwrap() {
            let about = match &one["region"] {
                here if here == municipality => one["part"].as_str(),
                elsewhere => elsewhere.as_str(),
            };
            let about = about.map_or(String::new(), |about| format!(", {about}"));
            let period = format!("{}{about}", crate::periods::in_dutch(one["period"].as_str().unwrap()));
            known.entry(one["indicator"].as_str().unwrap()).or_default().push((period, &one["value"]));
        }
        for (id, known) in known {
            let Some(page) = all.get(&format!("indicator_{}.html", id.replace('/', "_"))) else {
                assert_eq!(id, "jeugd/persoonsgerichte-aanpak", "only what is internal has no page");
                continue;
            };
            let rows = figures(page);
            // A count elsewhere is told by how it changed since the first, which has no row.
            let changes = rows.iter().any(|(_, figure)| figure.contains("% sinds "));
            assert_eq!(rows.len() + usize::from(changes), known.len(), "{id}: {rows:?}, {known:?}");
            for (period, figure) in rows {
                let of: Vec<Option<f64>> = known
                    .iter()
                    .filter(|(at, _)| *at == period)
                    .map(|(_, value)| value.as_f64().or(value.as_bool().map(|yes| f64::from(u8::from(yes)))))
                    .collect();
                let holds = match (figure.as_str(), number(&figure)) {
                    (changed, _) if changed.contains("% sinds ") => {
                        let (change, since) = changed.split_once("% sinds ").unwrap();
                        let region = period.split_once(", ").unwrap().1;
                        let first = known.iter().find(|(at, _)| *at == format!("{since}, {region}")).unwrap();
                        let first = first.1.as_f64().unwrap();
                        let change: f64 = change.replace(['+', ' '], "").replace(',', ".").parse().unwrap();
                        of.iter().flatten().any(|now| (100.0 * (now / first - 1.0) - change).abs() < 0.05)
                    }
                    ("geen cijfer", _) => of.contains(&None),
                    ("minder dan 5", _) => of.iter().flatten().any(|value| *value < 5.0),
                    ("niet getoond", _) => of.iter().any(Option::is_some),
                    (_, None) => false,
                    (_, Some((shown, decimals))) => {
                        let close = 0.5 * 10_f64.powi(-decimals) + 1e-9;
                        of.iter().flatten().any(|value| (value - shown).abs() <= close)
                    }
                };
                assert!(holds, "{id}, {period}: {figure} on the page, {of:?} in the export");
                compared += 1;
            }
        }
    }
    assert!(compared > 200, "{compared}");
}

#[test]
fn an_adopted_evaluation_does_not_tell_what_is_hidden_elsewhere() {
    let office = Office::of_base_plan().adopted();
    // With so little spread the margin of 1140 begins at 1137.
    office.edit("priorities/buurt.toml", "dispersion = 0.002\n", "");
    office.write("plan.toml", office.read("plan.toml") + "\n[publication]\npublish_from = 5\n");
    let figure = |part: &str, value: u32, recorded: &str, more: &str| {
        format!("[[measurement]]\nperiod = \"2025\"\n{part}value = {value}\nrecorded = {recorded}\n{more}\n")
    };
    let part = |name: &str| format!("part = \"{name}\"\n");
    let correction = "corrects = \"herzien\"\n";
    // Then 1154 = 17 + 1137; now 1140 = 3 + 1137. Of now the 1137 is hidden with the 3, so it is in the evaluation too: there it
    // would tell both.
    let overlast = [
        "[[measurement]]\nperiod = \"2024\"\nvalue = 60\nrecorded = 2025-01-15\n\n".to_owned(),
        figure(&part("noord"), 17, "2026-01-15", ""),
        figure(&part("zuid"), 1137, "2026-01-15", ""),
        figure("", 1154, "2026-01-15", ""),
        figure(&part("noord"), 3, "2026-09-15", correction),
        figure("", 1140, "2026-09-15", correction),
    ];
    office.write("measurements/buurt/overlast.toml", overlast.concat());
    let evaluation = "status = \"adopted\"\nas_of = 2026-02-01\nadopted = { body = \"council\", date = 2026-03-01 }\nsummary = \"Rustig.\"\n[priority.buurt]\ninterpretation = \"Rustig.\"\nadjustment = \"Geen.\"\n[indicator.\"buurt/overlast\"]\ninterpretation = \"Rustig.\"\n[indicator.\"buurt/onveilig\"]\ninterpretation = \"Rustig.\"\n";
    office.write("evaluations/2025.toml", evaluation);
    let all = site(&office);
    assert!(all["evaluation_2025.html"].contains("1.154"), "{}", all["evaluation_2025.html"]);
    for (name, text) in all.iter().filter(|(name, _)| !name.ends_with(".json")) {
        for hidden in ["1137", "1.137", ">17<"] {
            assert!(!text.contains(hidden), "{hidden} in {name}");
        }
    }
    assert!(all["data/figures.csv"].contains(",1140,"), "{}", all["data/figures.csv"]);
    // The paper by itself is the same, and so is that of another year.
    for (year, format) in [("2025", "markdown"), ("2025", "json"), ("2026", "json")] {
        let paper = office.ivp(&["evaluate", year, "--format", format]).out;
        assert!(!paper.contains("1137") && !paper.contains("1.137"), "{paper}");
    }
}

#[test]
fn of_an_earlier_day_no_evaluation_that_was_adopted_later_is_there() {
    let office = Office::of_voorbeeldstad();
    // That of 2023 was adopted in April 2024, that of 2024 a year later; it answered what the first would change.
    office.ivp(&["site", "-o", "toen", "--as-of", "2024-06-01"]).done();
    let all = files(&office.path().join("toen"));
    assert!(all.contains_key("evaluation_2023.html") && !all.contains_key("evaluation_2024.html"));
    let open = office.ivp(&["followup", "list", "--as-of", "2024-06-01"]).done().out;
    assert!(open.contains("Open (2)") && !open.contains("februari 2024"), "{open}");
    let answered = office.ivp(&["followup", "list", "--as-of", "2025-06-01"]).out;
    assert!(answered.contains("februari 2024"), "{answered}");
}

#[test]
fn the_first_page_has_a_sentence_and_a_mark_for_each_goal_effect_and_promise() {
    let office = Office::of_voorbeeldstad();
    let all = site(&office);
    let page = &all["index.html"];
    // By hand from `ivp status --all`: 22 goals of the four priorities that hold, of which 4 done, 7 on schedule, 3 late.
    assert!(page.contains("Van de 22 doelstellingen zijn er 11 klaar of op schema en lopen er 3 achter."));
    let marks = "<span class=\"marks\" aria-hidden=\"true\">✓●●●▼→</span><span class=\"told\">1 afgerond, 3 op schema, 1 vertraagd, 1 telt bij effect</span>";
    assert!(page.contains(marks), "{page}");
    // What a member of the council asks, each with the way to more: what changed, what it costs, what came of it.
    assert!(page.contains("Groter dan toeval: <a href=\"indicator_"), "{page}");
    let money =
        "<a href=\"actions.html\">Voor de acties van 2026 is € 55.000 begroot en € 31.900 besteed.</a>";
    assert!(page.contains(money), "{page}");
    assert!(page.contains(
        "Van de 12 toezeggingen, moties, aanbevelingen en bijsturingen zijn er 5 afgedaan of vervallen."
    ));
    assert!(page.contains("<a href=\"evaluation_2024.html\">"), "{page}");
    // What has ended says so, and counts no longer.
    let ended = page.split("<tr>").find(|row| row.contains("priority_uitgaan.html")).unwrap();
    assert!(ended.contains("beëindigd na 2024"), "{ended}");
    assert!(!all["priority_jeugd.html"].contains("class=\"marks\""));
}

#[test]
fn a_chart_is_there_as_a_picture_that_a_later_site_knows_again() {
    let office = Office::of_voorbeeldstad();
    let all = site(&office);
    let name = "indicator_jeugd_overlast-jeugd.png";
    assert!(all["indicator_jeugd_overlast-jeugd.html"].contains(&format!("<a href=\"{name}\">")));
    let path = office.path().join("openbaar").join(name);
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.ends_with(b"IEND\xaeB`\x82"));
    // A picture of somebody else by that name stays.
    let others = bytes.iter().map(|byte| if *byte == b'S' { b's' } else { *byte }).collect::<Vec<_>>();
    std::fs::write(&path, &others).unwrap();
    office.ivp(&["site", "-o", "openbaar"]).refused(2, &[name]);
    assert!(std::fs::read(&path).unwrap() == others);
}

#[test]
fn a_count_elsewhere_is_told_by_how_it_changed() {
    let office = Office::of_haaksbergen();
    let page = &site(&office)["indicator_monitor_geregistreerde-misdrijven.html"];
    // 800,027 in 2022 and 805,590 in 2023.
    assert!(page.contains("+0,7% sinds 2022"), "{page}");
    assert!(!page.contains("800.027") && !page.contains("805.590"), "{page}");
}
