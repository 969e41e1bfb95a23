//! Tables of text from elsewhere: separated by signs, or the answer of a service.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| ivp_fuzz::import(data));
ivp_fuzz::mutated_by_lines!();
