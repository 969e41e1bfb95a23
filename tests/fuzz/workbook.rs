//! Workbooks of Excel and LibreOffice, by their parts.
#![no_main]

use std::io::{Cursor, Write as _};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    ivp_fuzz::leave_caught_panics();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in ivp_fuzz::files(data) {
        if writer.start_file(name, stored).is_err() {
            return;
        }
        writer.write_all(&content).unwrap();
    }
    ivp_fuzz::import(&writer.finish().unwrap().into_inner());
});
