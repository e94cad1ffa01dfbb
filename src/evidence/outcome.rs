//! Whether a text says what came of what was done.
//!
//! Owns the rules on who or what goes on after the last deed. The phrases stand in `signs.rs`.

use super::clause::{Event, Subject, Tense};
use super::deed::{is_result, is_state};
use super::reading::Parsed;
use super::signs::Sign;
use crate::prose::{Classes, Gap, Sentence};

/// Whether something came of what was done.
///
/// Either a phrase says so after the first deed, or the story goes on with somebody or something else after the last.
pub fn has_outcome(text: &[Sentence<'_>], parsed: &[Parsed], told: &[Event]) -> bool {
    let mine = |event: &&Event| {
        let side = matches!(event.subject, Subject::I | Subject::Unsaid | Subject::We | Subject::Team);
        side && event.tense != Tense::Modal && !event.negated && !is_state(&text[event.sentence].words, event.at)
    };
    let begins = |event: &&Event| mine(event) || event.tense == Tense::Passive;
    // "When I took over, the count never matched. I ...": what a story opens from is not what it tells.
    let main = told.iter().find(|event| begins(event) && !event.subordinate);
    let Some(first) = main.or_else(|| told.iter().find(begins)) else { return false };
    let acts = |event: &&Event| !event.subordinate && event.tense != Tense::Passive;
    let last = told.iter().filter(mine).rfind(acts).unwrap_or(first);
    // "I rang her within the hour" says how quickly; "the lift ran within the hour" says what came of it.
    let is_my_haste = |sentence: usize, at: usize| {
        // "And by January we ran every Sunday": it belongs to what follows.
        let words = &text[sentence].words;
        if at == 0 || words[at - 1].is(Classes::CONJUNCTION) {
            return false;
        }
        let near = told.iter().rfind(|event| event.sentence == sentence && event.at < at);
        near.is_some_and(|event| {
            let kind = words[event.at].classes;
            let me = matches!(event.subject, Subject::I | Subject::Unsaid);
            me && event.tense != Tense::Passive && !kind.has(Classes::STATE) && !kind.has(Classes::CHANGE)
        })
    };
    let sign = parsed.iter().enumerate().skip(first.sentence).any(|(index, Parsed { marks, .. })| {
        let from = if index == first.sentence { first.at } else { 0 };
        marks.places(Sign::Outcome).any(|at| at >= from)
            || marks.places(Sign::Within).any(|at| at >= from && !is_my_haste(index, at))
    });
    let verbless = text.iter().skip(first.sentence + 1).any(|sentence| {
        let opens = matches!(
            sentence.words[0].lower(),
            "no" | "zero" | "nobody" | "result" | "outcome" | "now" | "been" | "not" | "never"
        );
        opens || sentence.words.last().is_some_and(|word| word.lower() == "since")
    });
    let unseen = !told.iter().any(|event| matches!(event.subject, Subject::I | Subject::Unsaid));
    sign || verbless || told.iter().any(|event| follows(event, (first, last), unseen, text))
}

/// Whether a text ends, after what was done, with a sentence about something else: it may tell what came of it.
pub fn may_have_outcome(text: &[Sentence<'_>], told: &[Event]) -> bool {
    let mine = |event: &Event| matches!(event.subject, Subject::I | Subject::Unsaid);
    let ends_with_me = told.iter().any(|event| mine(event) && event.sentence + 1 == text.len());
    told.iter().any(mine) && !ends_with_me && !text.last().is_some_and(|sentence| sentence.listed)
}

/// Whether an event is something that came of the deeds between these two.
/// `unseen`: the story is told without "I", so that the passive goes on with what was done.
fn follows(event: &Event, (first, last): (&Event, &Event), unseen: bool, text: &[Sentence<'_>]) -> bool {
    let after_mine = last.subject == Subject::We && (last.sentence, last.at) == (event.sentence, event.at);
    let words = &text[event.sentence].words;
    let verb = words[event.at].lower();
    let kind = words[event.at].classes;
    let after = |than: &Event| (event.sentence, event.at) > (than.sentence, than.at);
    let has = |list: &[&str]| words.iter().any(|w| list.contains(&w.lower()));
    // "After a week he could do it alone", but not "so he could".
    if event.tense == Tense::Modal && verb == "could" && !event.negated && !event.subordinate && after(last) {
        let for_it =
            words[event.at.saturating_sub(4)..event.at].iter().any(|w| matches!(w.lower(), "if" | "so" | "that"));
        return !for_it;
    }
    if event.tense == Tense::Modal || !after(first) {
        return false;
    }
    let mine = matches!(event.subject, Subject::I | Subject::Unsaid);
    // "I was graded outstanding", "I was asked to train the next two": what others made of it.
    if mine && event.tense == Tense::Passive && !event.subordinate && after(last) {
        return !matches!(verb, "born" | "called" | "sent" | "shown" | "taught" | "told" | "trained");
    }
    // "I lost one of thirty", "I've had seven orders": what one was left with.
    let left = event.tense == Tense::Perfect && first.tense == Tense::Past && matches!(verb, "become" | "had");
    if mine && !event.subordinate && (left || event.tense == Tense::Past && is_result(words, event.at)) {
        return true;
    }
    // "I read every order aloud now": what is done since.
    let present = event.tense == Tense::Present || kind.has(Classes::DOUBTFUL);
    if mine && present && first.tense == Tense::Past && has(&["now"]) {
        return true;
    }
    if event.tense == Tense::Perfect && !event.subordinate && has(&["since", "again"]) {
        return true;
    }
    // "We have had no arguments", "there was nothing left".
    let none =
        || words[event.at + 1..].iter().take(2).any(|w| matches!(w.lower(), "no" | "none" | "nobody" | "nothing"));
    let near = |reach: usize| &words[event.at.saturating_sub(reach)..event.at];
    let reported = || near(6).iter().any(|w| matches!(w.lower(), "that" | "until"));
    let other = matches!(event.subject, Subject::Other | Subject::Team);
    if event.subject == Subject::We {
        if event.subordinate && !reported() {
            return false;
        }
        // "We took 212 that way", "we did not drop one": after what "I" did, what came of it for all.
        let counted = !event.subordinate && words[event.at..].iter().take(4).any(|w| w.is(Classes::NUMBER));
        let together = event.tense == Tense::Past
            && first.subject == Subject::I
            && first.tense != Tense::Present
            && (kind.has(Classes::CHANGE) || after_mine && (counted || event.negated));
        let settled = matches!(event.tense, Tense::Past | Tense::Perfect)
            && !event.subordinate
            && after(last)
            && (event.negated || none() || has(REACTIONS));
        return together || settled || event.tense == Tense::Present && has(&["now", "still"]);
    }
    if !other || event.subordinate && !(kind.has(Classes::CHANGE) && reported()) {
        return false;
    }
    // "Put them on one tray so nobody was left out": what it was for, and not what came of it.
    let opening = || near(4).iter().rposition(|w| w.lower() == "so").map(|place| event.at.saturating_sub(4) + place);
    if event.tense == Tense::Passive && opening().is_some_and(|at| words[at].gap == Gap::Space && at > 0) {
        return false;
    }
    // "A form was agreed" is a step; "waste was reduced" is what came of the steps.
    let step = !kind.has(Classes::CHANGE) || matches!(verb, "agreed" | "copied" | "found" | "kept" | "raised");
    if unseen && event.tense == Tense::Passive && step {
        return false;
    }
    let changed = kind.has(Classes::CHANGE) && event.tense != Tense::Present;
    // "The officer was young" goes on with the story and changes nothing; "everybody was pleased" does.
    let idle =
        || kind.has(Classes::STATE) && event.tense == Tense::Past && !event.negated && !none() && !has(REACTIONS);
    // "I put it in his hand, notes folded": a participle is no verb of a story told in the present.
    let folded = event.tense == Tense::Past && last.tense == Tense::Present && event.sentence == last.sentence;
    let later = after(last)
        && !idle()
        && !folded
        && (event.tense != Tense::Present || first.tense == Tense::Present && kind.has(Classes::DEED));
    let just = || near(3).iter().any(|w| matches!(w.lower(), "now" | "still"));
    let now = event.tense == Tense::Present
        && (event.sentence > first.sentence && has(&["now", "still", "since"]) || after(last) && just());
    changed || later || now
}

/// Words for how somebody or something was in the end.
#[rustfmt::skip]
const REACTIONS: &[&str] = &[
    "able", "again", "amazed", "back", "better", "calm", "calmer", "clean", "clear", "confident", "correct",
    "delighted", "early", "easier", "empty", "everybody", "everyone", "faster", "fine", "finished", "fixed", "full",
    "gone", "grateful", "happier", "happy", "impressed", "late", "less", "more", "moved", "nobody", "none", "out",
    "over", "pleased", "quicker", "ready", "relieved", "right", "safe", "safer", "settled", "shorter", "smoother",
    "success", "surprised", "thrilled", "through", "up", "within", "working",
];
