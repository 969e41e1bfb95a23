//! The tokens of a TOML file, as the reader itself cuts it up: also where a file has mistakes.

use std::ops::Range;

pub use toml_parser::lexer::TokenKind;

/// The tokens of a text, in order and without gaps. A byte-order mark belongs to none.
pub fn tokens(text: &str) -> impl Iterator<Item = (TokenKind, Range<usize>)> {
    toml_parser::Source::new(text)
        .lex()
        .map(|token| (token.kind(), token.span().start()..token.span().end()))
        .filter(|(kind, _)| *kind != TokenKind::Eof)
}
