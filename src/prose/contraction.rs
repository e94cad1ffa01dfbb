//! Short forms that are written without their apostrophe, as people type on a telephone.
//!
//! Owns the list only. Forms that are other words as well ("well", "were", "ill", "its") are left out.

/// The two words of such a short form in lower case.
pub fn bare(lower: &str) -> Option<(&'static str, &'static str)> {
    Some(match lower {
        "im" => ("i", "am"),
        "ive" => ("i", "have"),
        "dont" => ("do", "not"),
        "didnt" => ("did", "not"),
        "doesnt" => ("does", "not"),
        "couldnt" => ("could", "not"),
        "wouldnt" => ("would", "not"),
        "shouldnt" => ("should", "not"),
        "wasnt" => ("was", "not"),
        "werent" => ("were", "not"),
        "isnt" => ("is", "not"),
        "arent" => ("are", "not"),
        "havent" => ("have", "not"),
        "hasnt" => ("has", "not"),
        "hadnt" => ("had", "not"),
        "cant" => ("can", "not"),
        "wont" => ("will", "not"),
        "thats" => ("that", "is"),
        "theres" => ("there", "is"),
        "theyre" => ("they", "are"),
        "youre" => ("you", "are"),
        _ => return None,
    })
}
