//! Workbooks of old, and zips, by their bytes.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    ivp_fuzz::leave_caught_panics();
    ivp_fuzz::import(data);
});
