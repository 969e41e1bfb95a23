//! The layout of a file: reads the same, keeps every comment, is not laid out a second time, and of what is no TOML nothing.
#![no_main]

use ivp::edit::laid_out;
use ivp::files::{TokenKind, parse, tokens};

fn comments(text: &str) -> Vec<&str> {
    let all = tokens(text).filter(|(kind, _)| *kind == TokenKind::Comment);
    all.map(|(_, place)| text[place].trim_end()).collect()
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Some(laid) = laid_out(text) else {
        assert!(parse(text).is_err(), "{text:?} is not laid out");
        return;
    };
    assert_eq!(laid_out(&laid).as_deref(), Some(laid.as_str()));
    assert_eq!(comments(text), comments(&laid));
    // A number beyond all numbers is TOML, and no table of values.
    let means =
        |text: &str| text.trim_start_matches('\u{feff}').parse::<toml::Table>().ok().map(|it| it.to_string());
    assert_eq!(means(text), means(&laid));
    assert_eq!(text.starts_with('\u{feff}'), laid.starts_with('\u{feff}'));
});

ivp_fuzz::mutated_by_lines!();
