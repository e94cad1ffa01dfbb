//! Word documents, encodings, and adverts made to do harm.

#![expect(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::io::{Cursor, Write};

use personspec::{
    advert::{self, Format, MOST_BYTES, Reading},
    spec::Level,
};

/// A Word document around these paragraphs and tables.
fn document(body: &str) -> Vec<u8> {
    archive(&format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>"#
    ))
}

fn archive(xml: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(xml.as_bytes()).unwrap();
    archive.finish().unwrap().into_inner()
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn styled(style: &str, text: &str) -> String {
    format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#)
}

fn bullet(text: &str) -> String {
    format!(
        r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#
    )
}

fn cell(inner: &str) -> String {
    format!("<w:tc><w:tcPr/>{}</w:tc>", if inner.is_empty() { "<w:p/>" } else { inner })
}

fn row(cells: &[String]) -> String {
    format!("<w:tr>{}</w:tr>", cells.concat())
}

fn table(rows: &[String]) -> String {
    format!("<w:tbl>{}</w:tbl>", rows.concat())
}

/// "E1 [Category] text", one for each criterion.
fn told(reading: &Reading) -> Vec<String> {
    let mut all = Vec::new();
    for category in &reading.categories {
        for found in category.essential.iter().chain(&category.desirable) {
            let criterion = &found.criterion;
            all.push(format!(
                "{} [{}] {}",
                criterion.reference,
                category.name.as_deref().unwrap_or(""),
                criterion.text
            ));
        }
    }
    all
}

#[test]
fn criteria_in_columns_of_a_word_table() {
    let head = row(&[
        cell(&paragraph("")),
        cell(&paragraph("ESSENTIAL")),
        cell(&paragraph("DESIRABLE")),
        cell(&paragraph("HOW ASSESSED")),
    ]);
    let first = row(&[
        cell(&paragraph("Qualifications")),
        cell(&(bullet("Maths at sixteen") + &bullet("English at sixteen"))),
        cell(&paragraph("A first aid certificate")),
        cell(&paragraph("A")),
    ]);
    let second = row(&[
        cell(&paragraph("Skills")),
        cell(&(paragraph("Mends fences") + &paragraph("Drives a tractor"))),
        cell(""),
        cell(&paragraph("A / I")),
    ]);
    let body = styled("Title", "Farm Hand")
        + &paragraph("Employer: Lower Barn Farm Ltd")
        + &styled("Heading1", "Person Specification")
        + &table(&[head, first, second])
        + &styled("Heading1", "Benefits")
        + &bullet("Eggs");
    let reading = advert::read(&document(&body), None).unwrap();
    assert_eq!(
        told(&reading),
        [
            "E1 [Qualifications] Maths at sixteen",
            "E2 [Qualifications] English at sixteen",
            "D1 [Qualifications] A first aid certificate",
            "E3 [Skills] Mends fences",
            "E4 [Skills] Drives a tractor",
        ]
    );
    assert_eq!(reading.post.title.as_deref(), Some("Farm Hand"));
    assert_eq!(reading.post.employer.as_deref(), Some("Lower Barn Farm Ltd"));
    let assessed: Vec<_> = reading.criteria().map(|found| found.criterion.assessed_by.join(",")).collect();
    assert_eq!(assessed, ["A", "A", "A", "A,I", "A,I"]);
}

#[test]
fn marks_and_ticks_in_a_word_table() {
    let tick = "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>";
    let merged = |text: &str, restart: bool| {
        format!(
            "<w:tc><w:tcPr><w:vMerge{}/></w:tcPr>{}</w:tc>",
            if restart { " w:val=\"restart\"" } else { "" },
            paragraph(text)
        )
    };
    let head = row(&[
        cell(&paragraph("Area")),
        cell(&paragraph("Criteria")),
        cell(&paragraph("Essential")),
        cell(&paragraph("Desirable")),
    ]);
    let rows = [
        head,
        row(&[merged("Knowledge", true), cell(&paragraph("Names of birds")), cell(tick), cell("")]),
        row(&[merged("", false), cell(&paragraph("Names of moths")), cell(""), cell(tick)]),
        row(&[merged("Aptitude", true), cell(&paragraph("Early riser")), cell(&paragraph("x")), cell("")]),
    ];
    let body = paragraph("PERSON SPECIFICATION") + &table(&rows);
    let reading = advert::read(&document(&body), Some(Format::Docx)).unwrap();
    assert_eq!(
        told(&reading),
        ["E1 [Knowledge] Names of birds", "D1 [Knowledge] Names of moths", "E2 [Aptitude] Early riser"]
    );
}

/// Tables inside tables with words at every depth, which were once moved outwards again at every depth.
#[test]
fn words_at_every_depth_of_tables_are_read_once() {
    let depths = 20_000;
    let open: String =
        (0..depths).map(|depth| format!("<w:tbl><w:tr><w:tc>{}", bullet(&format!("Does thing {depth}")))).collect();
    let body = styled("Heading1", "Essential criteria") + &open + &"</w:tc></w:tr></w:tbl>".repeat(depths);
    let reading = advert::read(&document(&body), None).unwrap();
    assert_eq!(reading.count(Level::Essential), depths);
}

#[test]
fn a_table_inside_a_table_that_only_lays_out_keeps_its_columns() {
    let inner = table(&[
        row(&[cell(&paragraph("Essential")), cell(&paragraph("Desirable"))]),
        row(&[cell(&(paragraph("Runs events") + &paragraph("Friendly"))), cell(&paragraph("Puppets"))]),
    ]);
    let outer = table(&[
        row(&[cell(&paragraph("Post: Outreach Officer"))]),
        row(&[cell(&(paragraph("Person specification") + &inner + "<w:p/>"))]),
    ]);
    let reading = advert::read(&document(&outer), None).unwrap();
    assert_eq!(told(&reading), ["E1 [] Runs events", "E2 [] Friendly", "D1 [] Puppets"]);
    assert_eq!(reading.post.title.as_deref(), Some("Outreach Officer"));
}

#[test]
fn deleted_text_and_fallbacks_are_left_out() {
    let body = paragraph("Person specification")
        + &paragraph("Essential")
        + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Kind &amp; </w:t></w:r><w:del><w:r><w:delText>un</w:delText></w:r></w:del><w:r><w:t>fair</w:t></w:r></w:p>"
        + &bullet("Calm");
    let reading = advert::read(&document(&body), None).unwrap();
    assert_eq!(told(&reading), ["E1 [] Kind &amp; fair".replace("&amp;", "&"), "E2 [] Calm".to_owned()]);
}

#[test]
fn every_encoding_is_read() {
    let text = "Person specification\r\nEssential\r\n•\u{a0}Speaks “plainly” – always\r\n•\u{a0}Co\u{ad}operates\r\n";
    let mut utf_16 = vec![0xff, 0xfe];
    utf_16.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    let windows: Vec<u8> = text
        .chars()
        .map(|c| match c {
            '•' => 0x95,
            '“' => 0x93,
            '”' => 0x94,
            '–' => 0x96,
            c => u8::try_from(u32::from(c)).unwrap(),
        })
        .collect();
    for bytes in [text.as_bytes().to_vec(), utf_16, windows] {
        let reading = advert::read(&bytes, None).unwrap();
        assert_eq!(told(&reading), ["E1 [] Speaks “plainly” – always", "E2 [] Cooperates"]);
        assert_eq!(reading.count(Level::Essential), 2);
    }
}

fn refused(bytes: &[u8]) -> String {
    advert::read(bytes, None).unwrap_err().message
}

#[test]
fn a_zip_bomb_is_only_a_large_file() {
    let bomb = archive(&format!("<w:document>{}", " ".repeat(40_000_000)));
    assert!(bomb.len() < 100_000);
    assert!(refused(&bomb).contains("larger than 32 MB"));
}

#[test]
fn entities_of_a_document_are_not_expanded() {
    let xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Person specification</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Kind &b;</w:t></w:r></w:p></w:body></w:document>";
    let reading = advert::read(&archive(xml), None).unwrap();
    assert_eq!(told(&reading), ["E1 [] Kind &b"]);
}

#[test]
fn what_is_too_large_is_refused_with_what_to_do() {
    let problem = advert::read(&vec![b'a'; MOST_BYTES + 1], None).unwrap_err();
    assert!(problem.message.contains("larger than 16 MB"));
    assert!(problem.help.is_some());
    assert!(refused("a\n".repeat(500_000).as_bytes()).contains("lines"));
}

#[test]
fn deep_nesting_is_read() {
    let page = format!(
        "<html><body>{}<h2>Person specification</h2><ul><li>Kind</li><li>Fair</li></ul>",
        "<div><table><tr><td>".repeat(100_000)
    );
    assert_eq!(advert::read(page.as_bytes(), None).unwrap().count(Level::Essential), 2);
}

#[test]
fn broken_documents_are_refused_with_what_to_do() {
    let problem = advert::read(b"PK\x03\x04 and nothing more", None).unwrap_err();
    assert!(problem.message.starts_with("this Word document cannot be read"));
    assert!(problem.help.is_some());
}

#[test]
fn cells_and_lines_by_the_million_are_refused_or_bounded() {
    assert!(refused("|a".repeat(1_000_000).as_bytes()).contains("lines"));
    let page = format!("<html><body>{}", "<p>a".repeat(400_000));
    assert!(refused(page.as_bytes()).contains("lines"));
    let wide = format!(
        "<html><body><h2>Person specification</h2><ul><li>Kind</li></ul><table><tr>{}",
        "<td colspan=50>a".repeat(100_000)
    );
    assert_eq!(advert::read(wide.as_bytes(), None).unwrap().count(Level::Essential), 1);
}
