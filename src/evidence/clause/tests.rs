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

#[test]
fn clauses_within_a_phrase_are_subordinate() {
    for text in [
        "I kept the name and the date it came.",
        "I found the hinge had dropped.",
        "I noticed the ladies always left early.",
        "I rang, as described above.",
    ] {
        let others = main_events(text).into_iter().filter(|(subject, _)| *subject != Subject::I).count();
        assert_eq!(others, 0, "{text}");
    }
    assert_eq!(main_events("When the postman fell it was out in a minute."), [(Subject::Other, "was".to_owned())]);
}

#[test]
fn a_routine_goes_on_with_verbs_that_are_in_no_list() {
    let told = main_events("I lay the slips out, tick each against the sheet, enter them in ink and wax the lid.");
    let verbs: Vec<&str> = told.iter().map(|(_, verb)| verb.as_str()).collect();
    assert_eq!(verbs, ["lay", "tick", "enter", "wax"]);
    assert!(told.iter().all(|(subject, _)| *subject == Subject::I), "{told:?}");
}

#[test]
fn auxiliaries_are_told_from_nouns_and_from_each_other() {
    assert_eq!(read("I dated every can in May.").len(), 1);
    assert_eq!(read("It's been quiet.")[0].1, Tense::Perfect);
    assert_eq!(read("I'd given each a card.")[0].1, Tense::Before);
    assert_eq!(read("I'd give each a card.")[0].1, Tense::Modal);
    assert_eq!(read("He give me a lift.")[0].1, Tense::Past);
    assert_eq!(read("I have sat on two panels and reviewed a journal.")[1].1, Tense::Perfect);
}

#[test]
fn all_that_is_denied_is_seen() {
    for text in ["I never once let it drop.", "I could not do it.", "I cannot do it.", "I am not registered."] {
        let told = sentences(text, 1).iter().flat_map(events).collect::<Vec<_>>();
        assert!(told[0].negated, "{text}");
    }
}
