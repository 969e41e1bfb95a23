//! A new figure in a file of figures: every byte outside the change stays, and what is read back is what was there plus it.
#![no_main]

use ivp::edit::{Ground, NewFigure, NewMeasurement, Spread, prepare};
use ivp::model::{Period, Quantity, load_texts};
use ivp_fuzz::{plan_of, today};

const FILES: [&str; 2] = ["measurements/buurt/overlast.toml", "measurements/buurt/onveilig.toml"];

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((&[which, period, figure, flags], text)) = data.split_first_chunk() else { return };
    let file = FILES[usize::from(which) % 2];
    let Ok(text) = std::str::from_utf8(text) else { return };
    let input = [format!("@@{file}\n").as_bytes(), text.as_bytes()].concat();
    let loaded = load_texts(plan_of(&input), "plan");
    let Some(plan) = &loaded.plan else { return };
    let ground = Ground::of(&loaded, today());
    let Some(indicator) = plan.indicators().nth(usize::from(which) % 2) else { return };
    let is = |bit: u8| flags & bit != 0;
    let word = |bit: u8, word: &str| is(bit).then(|| word.to_owned());
    let year = 2010 + i32::from(period % 20);
    let new = NewMeasurement {
        period: if period > 200 { Period::Quarter(year, 2) } else { Period::Year(year) },
        figure: match figure % 4 {
            0 => NewFigure::Missing("niet \"gemeten\"\n[[measurement]]".to_owned()),
            1 => NewFigure::Ratio(f64::from(figure), 200.0),
            _ => NewFigure::Value(Quantity::Number(f64::from(figure / 3))),
        },
        recorded: today(),
        source: None,
        status: None,
        respondents: is(1).then_some(400),
        representative: is(2).then_some(false),
        part: word(4, "noord"),
        evidence: word(8, "bewijs/\u{202e}'\".pdf"),
        internal: is(16),
        assumed: word(1, "de \"lezing\"\n[[measurement]]"),
        spread: Spread::default(),
        corrects: word(32, "\\ \"\"\" '''\r\n# x"),
        replaces: None,
        confirmed: is(64),
        note: word(128, "]] = {\u{7}\u{feff}"),
    };
    let Ok(prepared) = prepare(&ground, indicator, &new) else { return };
    let old = loaded.sources.find(file).map_or("", |(_, file)| file.text.as_str());
    // What is added stands in one place, with nothing but line ends around it.
    let at = prepared.text.match_indices(&prepared.added).map(|(at, _)| at).find(|at| {
        let (before, after) = (&prepared.text[..*at], &prepared.text[at + prepared.added.len()..]);
        (0..=4).any(|lead| {
            (0..=2).any(|tail| {
                let (Some(cut), Some(rest)) = (at.checked_sub(lead), after.get(tail..)) else { return false };
                let Some(first) = before.get(..cut) else { return false };
                let ends = [&before[cut..], &after[..tail]].concat();
                ends.bytes().all(|byte| matches!(byte, b'\r' | b'\n')) && format!("{first}{rest}") == old
            })
        })
    });
    assert!(at.is_some(), "{old:?}\n{:?}", prepared.text);
    let figures = |loaded: &ivp::model::Loaded| {
        loaded
            .plan
            .as_ref()
            .and_then(|plan| plan.series.get(&indicator.id))
            .map_or(0, |one| one.measurements.len())
    };
    assert_eq!(figures(&prepared.after), figures(&loaded) + 1);
    // Read from its bytes it is the same.
    let mut texts: Vec<(String, String)> =
        loaded.sources.iter().map(|(_, one)| (one.inside.clone(), one.text.clone())).collect();
    texts.retain(|(name, _)| name != file);
    texts.push((file.to_owned(), prepared.text.clone()));
    texts.sort();
    let read = load_texts(texts, "plan");
    assert_eq!(figures(&read), figures(&prepared.after));
});

ivp_fuzz::mutated_by_lines!();
