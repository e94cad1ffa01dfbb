use super::*;
use crate::prose::sentences;

fn read(text: &str) -> Vec<(Subject, Tense, String)> {
    let told = |sentence: &Sentence<'_>| {
        let told = events(sentence).into_iter();
        told.map(|e| (e.subject, e.tense, sentence.words[e.at].lower().to_owned())).collect::<Vec<_>>()
    };
    sentences(text, 1).iter().flat_map(told).collect()
}

fn main_events(text: &str) -> Vec<(Subject, String)> {
    let told = |sentence: &Sentence<'_>| {
        let told = events(sentence).into_iter().filter(|e| !e.subordinate);
        told.map(|e| (e.subject, sentence.words[e.at].lower().to_owned())).collect::<Vec<_>>()
    };
    sentences(text, 1).iter().flat_map(told).collect()
}

#[test]
fn the_subject_carries_over_a_list_of_verbs() {
    let told = main_events("I booked the tables, made the signs and rang the band.");
    assert_eq!(told.len(), 3);
    assert!(told.iter().all(|(subject, _)| *subject == Subject::I), "{told:?}");
}

#[test]
fn objects_are_no_subjects() {
    let told = main_events("I rang the garage, the bank and the school for him, and wrote it down.");
    assert_eq!(told, [(Subject::I, "rang".to_owned()), (Subject::I, "wrote".to_owned())]);
}

#[test]
fn a_new_subject_is_seen() {
    let told = main_events("I moved the desk and the queue went. Calls fell by half.");
    assert_eq!(told[1], (Subject::Other, "went".to_owned()));
    assert_eq!(told[2], (Subject::Other, "fell".to_owned()));
}

#[test]
fn subordinate_clauses_are_marked() {
    assert_eq!(main_events("When the lift broke, I carried it up because he had asked me to.").len(), 1);
}

#[test]
fn tenses() {
    assert_eq!(read("I would ring her.")[0].1, Tense::Modal);
    assert_eq!(read("It was decided.")[0].1, Tense::Passive);
    assert_eq!(read("She has joined.")[0].1, Tense::Perfect);
    assert_eq!(read("I always write it down.")[0], (Subject::I, Tense::Present, "write".to_owned()));
    assert_eq!(read("Replaced a tap.")[0].0, Subject::Unsaid);
}
