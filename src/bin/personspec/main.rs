//! Temporary: prints a reading as YAML for measuring.
#![allow(clippy::print_stdout, clippy::print_stderr)]
use personspec::spec::{Kind, PersonSpec};

fn q(s: &str) -> String {
    let mut o = String::from("\"");
    for c in s.chars() {
        match c {
            '"' => o.push_str("\\\""),
            '\\' => o.push_str("\\\\"),
            '\t' => o.push_str("\\t"),
            '\n' => o.push_str("\\n"),
            c if c.is_control() => o.push_str(&format!("\\u{:04x}", c as u32)),
            c => o.push(c),
        }
    }
    o.push('"');
    o
}

fn print(spec: &PersonSpec) {
    println!("title: {}", q(&spec.title));
    for (k, v) in [
        ("employer", &spec.employer),
        ("reference", &spec.reference),
        ("grade", &spec.grade),
        ("salary", &spec.salary),
    ] {
        if let Some(v) = v {
            println!("{k}: {}", q(v));
        }
    }
    if let Some(d) = spec.closing_date {
        println!("closing_date: '{d}'");
    }
    if !spec.assessment_codes.is_empty() {
        println!("assessment_codes:");
        for (k, v) in &spec.assessment_codes {
            println!("  {}: {}", q(k), q(v));
        }
    }
    println!("categories:");
    for c in &spec.categories {
        println!("- name: {}", c.name.as_deref().map_or("null".into(), q));
        for (k, list) in [("essential", &c.essential), ("desirable", &c.desirable)] {
            println!("  {k}:{}", if list.is_empty() { " []" } else { "" });
            for x in list {
                println!("  - text: {}", q(&x.text));
                if x.kind == Kind::Confirmation {
                    println!("    kind: confirmation");
                }
                if !x.assessed_by.is_empty() {
                    println!(
                        "    assessed_by: [{}]",
                        x.assessed_by
                            .iter()
                            .map(|a| q(a))
                            .collect::<Vec<_>>()
                            .join(", ")
                    );
                }
                if let Some(p) = &x.printed_as {
                    println!("    printed_as: {}", q(p));
                }
            }
        }
    }
}

fn main() {
    let file = std::env::args().nth(2).unwrap_or_default();
    let bytes = match std::fs::read(&file) {
        Ok(b) => b,
        Err(e) => {
            eprintln!("{e}");
            std::process::exit(1)
        }
    };
    match personspec::advert::read(&bytes, None) {
        Ok(r) => {
            for u in &r.unplaced {
                eprintln!("{file}:{}: not placed: {} ({})", u.line, u.text, u.why);
            }
            eprintln!("copies {}", r.copies);
            let (spec, w) = r.into_spec();
            for w in w {
                eprintln!("{file}:{}: {}", w.place.map_or(0, |p| p.line), w.message);
            }
            print(&spec);
        }
        Err(p) => {
            eprintln!("{}", p.message);
            std::process::exit(1);
        }
    }
}
