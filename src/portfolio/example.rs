//! An example: evidence in the applicant's own words, its parts, and who may see it.

use std::borrow::Cow;

use jiff::civil::Date;

use crate::plain::beginning;

/// A piece of evidence in the applicant's own words: in parts, or as one text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Example {
    /// Its name in the file, unique there.
    pub id: String,
    /// Its name for people.
    pub title: Option<String>,
    /// Where and when it was.
    pub situation: Option<String>,
    /// What had to be done.
    pub task: Option<String>,
    /// What the applicant did.
    pub action: Option<String>,
    /// What came of it.
    pub result: Option<String>,
    /// What the applicant learned.
    pub reflection: Option<String>,
    /// The whole, when it is not split into parts.
    pub text: Option<String>,
    /// When it was, in the applicant's words.
    pub when: Option<String>,
    /// Who may see it.
    pub share: Share,
    /// The day it was first written.
    pub added: Option<Date>,
}

/// The parts of an example (situation, task, action, result, reflection), or its one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Where and when it was.
    Situation,
    /// What had to be done.
    Task,
    /// What the applicant did.
    Action,
    /// What came of it.
    Result,
    /// What the applicant learned.
    Reflection,
    /// The whole in one text.
    Text,
}

impl Part {
    /// Every part in the order of an answer; the one text comes last.
    pub const ALL: [Self; 6] = [Self::Situation, Self::Task, Self::Action, Self::Result, Self::Reflection, Self::Text];

    /// The word in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Task => "task",
            Self::Action => "action",
            Self::Result => "result",
            Self::Reflection => "reflection",
            Self::Text => "text",
        }
    }

    /// The word for people.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Situation => "Situation",
            Self::Task => "Task",
            Self::Action => "Action",
            Self::Result => "Result",
            Self::Reflection => "Reflection",
            Self::Text => "Text",
        }
    }
}

impl Example {
    /// What stands in a part.
    #[must_use]
    pub fn part(&self, part: Part) -> Option<&str> {
        match part {
            Part::Situation => &self.situation,
            Part::Task => &self.task,
            Part::Action => &self.action,
            Part::Result => &self.result,
            Part::Reflection => &self.reflection,
            Part::Text => &self.text,
        }
        .as_deref()
    }

    /// The place where a part is kept.
    pub fn part_mut(&mut self, part: Part) -> &mut Option<String> {
        match part {
            Part::Situation => &mut self.situation,
            Part::Task => &mut self.task,
            Part::Action => &mut self.action,
            Part::Result => &mut self.result,
            Part::Reflection => &mut self.reflection,
            Part::Text => &mut self.text,
        }
    }

    /// The parts that hold something, in the order of an answer.
    pub fn parts(&self) -> impl Iterator<Item = (Part, &str)> {
        Part::ALL
            .into_iter()
            .filter_map(|part| Some((part, self.part(part)?)))
            .filter(|(_, text)| !text.trim().is_empty())
    }

    /// Everything that the example says, part after part.
    #[must_use]
    pub fn whole_text(&self) -> String {
        self.parts().map(|(_, text)| text.trim()).collect::<Vec<_>>().join("\n\n")
    }

    /// What people call it: its title, else its first words.
    #[must_use]
    pub fn name(&self) -> Cow<'_, str> {
        self.title.as_deref().map_or_else(|| Cow::Owned(beginning(&self.whole_text())), Cow::Borrowed)
    }
}

/// Who may see an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Share {
    /// The applicant alone.
    #[default]
    Private,
    /// A careers adviser as well.
    Adviser,
    /// Anybody who reads the application.
    Application,
}

impl Share {
    /// From the fewest readers to the most.
    pub const ALL: [Self; 3] = [Self::Private, Self::Adviser, Self::Application];

    /// The word in files and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Adviser => "adviser",
            Self::Application => "application",
        }
    }

    /// Who that is, for people.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Private => "only me",
            Self::Adviser => "my adviser and me",
            Self::Application => "anyone who reads my application",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_know_an_example_by_its_title_or_its_first_words() {
        let text = Some("I ran the group on Tuesdays and wrote down what was said.".to_owned());
        let mut example = Example { id: "i-ran-the-group".to_owned(), text, ..Example::default() };
        assert_eq!(example.name(), "I ran the group on Tuesdays and wrote down...");
        example.title = Some("Tuesday group".to_owned());
        assert_eq!(example.name(), "Tuesday group");
    }
}
