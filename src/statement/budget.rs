//! Sharing a limit out over the headings of a statement.
//!
//! No guidance says how much room a criterion has, so it is reckoned: of 1,500 words, which adverts on Trac allow
//! (<https://www.nottingham.ac.uk/careers/students/career-insights/applying-to-the-nhs.aspx>), about a tenth for opening
//! and close leaves 64 for each of 21 essentials. A full example for every criterion does not fit, so one example has to
//! carry several.

use crate::limit::{Limit, Unit};

/// Characters (or bytes) of a word with the space after it, in ordinary English prose.
pub const CHARACTERS_A_WORD: u32 = 6;
/// Words in which a full example can be told: situation, task, action and result
/// (<https://studenthub.yorksj.ac.uk/helppages/article/KA-01365/en-us>) in one or two sentences each. Our own figure.
pub const FULL_EXAMPLE: std::ops::RangeInclusive<u32> = 100..=150;
/// Words of the line that a confirmation takes.
const CONFIRMATION: u32 = 10;
/// The part of the limit that opening and close take together, and the most that confirmations may take: a tenth. Our
/// own figure.
const TENTH: u32 = 10;

/// What stands under one heading, as far as its room is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Block {
    /// Essential criteria; each weighs twice a desirable one.
    pub essential: usize,
    /// Desirable criteria.
    pub desirable: usize,
    /// Confirmations: a line each.
    pub confirmations: usize,
}

impl Block {
    fn weight(self) -> u64 {
        2 * self.essential as u64 + self.desirable as u64
    }
}

/// A limit shared out, in one unit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shares {
    /// For the opening.
    pub opening: u32,
    /// For the close.
    pub close: u32,
    /// For each heading, in their order.
    pub headings: Vec<u32>,
    /// About this much for an essential criterion, half of it for a desirable one.
    pub essential: u32,
}

/// What a statement's limit leaves for each of its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// The limit that is shared.
    pub limit: Limit,
    /// In the limit's own unit. For a whole statement the parts sum exactly to the limit; with a box for each criterion
    /// every heading has a box's limit for each criterion it covers, and opening and close have none.
    pub amounts: Shares,
    /// The same in words: exactly, or for characters and bytes at about [`CHARACTERS_A_WORD`] to a word.
    pub words: Shares,
}

impl Budget {
    /// Shares `limit` out over `blocks`.
    #[must_use]
    pub fn new(limit: Limit, blocks: &[Block]) -> Self {
        let a_word = match limit.unit {
            Unit::Words => 1,
            Unit::Characters | Unit::Bytes => CHARACTERS_A_WORD,
        };
        let divide = if limit.each { Shares::of_boxes } else { Shares::of_whole };
        Self {
            limit,
            amounts: divide(limit.amount, CONFIRMATION * a_word, blocks),
            words: divide(limit.amount / a_word, CONFIRMATION, blocks),
        }
    }

    /// Whether there is room for a full example for every essential criterion.
    #[must_use]
    pub fn has_room_for_full_examples(&self) -> bool {
        self.words.essential >= *FULL_EXAMPLE.start()
    }
}

impl Shares {
    /// Every part of `total`, which they sum to. A confirmation takes `line`.
    fn of_whole(total: u32, line: u32, blocks: &[Block]) -> Self {
        let weights: u64 = blocks.iter().map(|block| block.weight()).sum();
        let confirmations: usize = blocks.iter().map(|block| block.confirmations).sum();
        let lines = u32::try_from(confirmations).unwrap_or(u32::MAX).saturating_mul(line).min(total / TENTH);
        let (mut opening, close) = (total / TENTH / 2, total / TENTH / 2);
        let rest = total - lines - opening - close;
        let written = apportion(rest, weights, blocks.iter().map(|block| block.weight()));
        let confirmed = apportion(lines, confirmations as u64, blocks.iter().map(|block| block.confirmations as u64));
        if weights == 0 {
            opening += rest;
        }
        let essential = u64::from(rest) * 2 / weights.max(1);
        Self {
            opening,
            close,
            headings: written.into_iter().zip(confirmed).map(|(written, confirmed)| written + confirmed).collect(),
            essential: u32::try_from(essential).unwrap_or(u32::MAX).min(rest),
        }
    }

    /// A box of `each` for every criterion.
    fn of_boxes(each: u32, line: u32, blocks: &[Block]) -> Self {
        let many = |count: usize, amount: u32| u32::try_from(count).unwrap_or(u32::MAX).saturating_mul(amount);
        let room = |block: &Block| {
            many(block.essential + block.desirable, each).saturating_add(many(block.confirmations, line.min(each)))
        };
        Self { opening: 0, close: 0, headings: blocks.iter().map(room).collect(), essential: each }
    }
}

/// `amount` in whole parts by weight, which sum to it exactly: the largest remainders get what is over, the first of
/// equals first. All nothing when no part has weight.
fn apportion(amount: u32, all: u64, weights: impl Iterator<Item = u64>) -> Vec<u32> {
    let mut parts = Vec::new();
    let mut remainders = Vec::new();
    let mut given = 0_u64;
    for (place, weight) in weights.enumerate() {
        let product = u128::from(amount) * u128::from(weight);
        let whole = product.checked_div(u128::from(all)).unwrap_or_default();
        let part = u32::try_from(whole).unwrap_or(u32::MAX);
        given += u64::from(part);
        parts.push(part);
        remainders.push((std::cmp::Reverse(product.checked_rem(u128::from(all)).unwrap_or_default()), place));
    }
    if all == 0 {
        return parts;
    }
    remainders.sort_unstable();
    let over = usize::try_from(u64::from(amount).saturating_sub(given)).unwrap_or(usize::MAX);
    for (_, place) in remainders.into_iter().take(over) {
        parts[place] += 1;
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn limit(text: &str) -> Limit {
        Limit::parse(text).unwrap()
    }

    fn block(essential: usize, desirable: usize, confirmations: usize) -> Block {
        Block { essential, desirable, confirmations }
    }

    #[test]
    fn essentials_weigh_twice_desirables() {
        let budget = Budget::new(limit("1500 words"), &[block(3, 0, 0), block(0, 6, 0), block(6, 3, 0)]);
        assert_eq!(budget.amounts.opening + budget.amounts.close, 150);
        assert_eq!(budget.amounts.headings, [300, 300, 750]);
        assert_eq!(budget.words, budget.amounts);
        assert_eq!(budget.words.essential, 100);
        assert!(budget.has_room_for_full_examples());
    }

    #[test]
    fn the_arithmetic_of_a_long_specification() {
        let budget = Budget::new(limit("trac"), &[block(21, 0, 0)]);
        assert_eq!(budget.words.essential, 64);
        assert_eq!(Budget::new(limit("trac"), &[block(21, 16, 0)]).words.essential, 46);
        assert!(!budget.has_room_for_full_examples());
    }

    #[test]
    fn confirmations_take_a_line_each() {
        let budget = Budget::new(limit("1000 words"), &[block(5, 0, 0), block(0, 0, 3)]);
        assert_eq!(budget.amounts.headings, [870, 30]);
        let crowded = Budget::new(limit("100 words"), &[block(5, 0, 0), block(0, 0, 30)]);
        assert_eq!(crowded.amounts.headings, [80, 10]);
    }

    #[test]
    fn characters_are_shown_in_words_too() {
        let budget = Budget::new(limit("6000 characters"), &[block(4, 0, 0)]);
        assert_eq!((budget.amounts.headings[0], budget.words.headings[0]), (5400, 900));
    }

    #[test]
    fn each_criterion_has_a_box_of_its_own() {
        let budget = Budget::new(limit("nhs-jobs-box"), &[block(1, 0, 0), block(0, 1, 0), block(2, 1, 0)]);
        assert_eq!(budget.amounts.headings, [5000, 5000, 15000]);
        assert_eq!((budget.amounts.opening, budget.amounts.close, budget.words.essential), (0, 0, 833));
    }

    fn blocks() -> impl Strategy<Value = Vec<Block>> {
        prop::collection::vec((0..7_usize, 0..7_usize, 0..4_usize).prop_map(|(e, d, c)| block(e, d, c)), 0..60)
    }

    proptest! {
        #[test]
        fn the_parts_always_sum_to_the_limit(amount in 1..=Limit::MOST, unit in 0..3_usize, blocks in blocks()) {
            let unit = [Unit::Words, Unit::Characters, Unit::Bytes][unit];
            let limit = Limit { amount, unit, each: false, preset: None };
            let budget = Budget::new(limit, &blocks);
            let sum = |shares: &Shares| shares.opening + shares.close + shares.headings.iter().sum::<u32>();
            prop_assert_eq!(sum(&budget.amounts), amount);
            prop_assert_eq!(sum(&budget.words), if unit == Unit::Words { amount } else { amount / 6 });
            prop_assert_eq!(budget.amounts.headings.len(), blocks.len());
        }

        #[test]
        fn more_weight_never_gets_less(amount in 1..=20_000_u32, blocks in blocks()) {
            let limit = Limit { amount, unit: Unit::Words, each: false, preset: None };
            let shares = Budget::new(limit, &blocks).words.headings;
            for (a, one) in blocks.iter().enumerate() {
                for (b, other) in blocks.iter().enumerate() {
                    if one.weight() > other.weight() && other.confirmations == 0 {
                        prop_assert!(shares[a] >= shares[b]);
                    }
                }
            }
        }
    }
}
