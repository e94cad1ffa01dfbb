//! Any bytes as a Word document, and as the XML inside one: read or refused, never a panic.
#![no_main]

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use personspec::advert::{self, Format};

fuzz_target!(|bytes: &[u8]| {
    let _ = advert::read(bytes, Some(Format::Docx));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", options).expect("an archive in memory takes a file");
    archive.write_all(bytes).expect("an archive in memory takes bytes");
    let packed = archive.finish().expect("an archive in memory can be closed").into_inner();
    let _ = advert::read(&packed, Some(Format::Docx));
});
