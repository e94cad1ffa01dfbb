//! Word classes of general English.
//!
//! Owns the word lists and the look-up, nothing else. The lists hold words of the language, never of a trade, so that
//! every reader of a new voice meets the same rules. Each list is one string of words for reading and editing.

use crate::words::{WordTable, hash};

/// The classes a word belongs to, as a set of bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Classes(u32);

impl Classes {
    /// Past form of an irregular verb.
    pub const PAST: Self = Self(1);
    /// Verb of being, having, thinking or feeling: no deed.
    pub const STATE: Self = Self(1 << 1);
    /// Verb of duties ("helped", "dealt"): a deed only when something particular goes with it.
    pub const DUTY: Self = Self(1 << 2);
    /// Modal verb.
    pub const MODAL: Self = Self(1 << 3);
    /// Adverb that may stand between subject and verb.
    pub const ADVERB: Self = Self(1 << 4);
    /// Word that opens a subordinate clause.
    pub const SUBORDINATOR: Self = Self(1 << 5);
    /// Preposition.
    pub const PREPOSITION: Self = Self(1 << 6);
    /// Article or another word that opens a noun phrase.
    pub const DETERMINER: Self = Self(1 << 7);
    /// Ends in -ed and is no past form.
    pub const NOT_PAST: Self = Self(1 << 8);
    /// Subject pronoun of somebody or something else.
    pub const OTHER: Self = Self(1 << 9);
    /// Function word, or so common that it says nothing about the subject of a text.
    pub const COMMON: Self = Self(1 << 10);
    /// Past form that looks like the present ("put", "set"), or like a noun ("left").
    pub const DOUBTFUL: Self = Self(1 << 11);
    /// A person who is not the applicant.
    pub const PERSON: Self = Self(1 << 12);
    /// A change or a result happened: "fell", "improved", "passed".
    pub const CHANGE: Self = Self(1 << 13);
    /// Everyday word in base form that is a deed when "I" does it.
    pub const DEED: Self = Self(1 << 14);
    /// Function word: says nothing by itself.
    pub const FUNCTION: Self = Self(1 << 15);

    /// Word that joins clauses of equal rank.
    pub const CONJUNCTION: Self = Self(1 << 16);
    /// Form of "be".
    pub const BE: Self = Self(1 << 17);
    /// Form of "have".
    pub const HAVE: Self = Self(1 << 18);
    /// Participle of an irregular verb that differs from the past form.
    pub const PARTICIPLE: Self = Self(1 << 19);
    /// Number, in words or in digits.
    pub const NUMBER: Self = Self(1 << 20);

    /// The classes of a word in lower case.
    #[must_use]
    pub fn of(lower: &str) -> Self {
        Self::found(lower, hash(lower.as_bytes()))
    }

    /// The same for a word whose hash is known.
    pub(super) fn found(lower: &str, hash: u32) -> Self {
        Self(LEXICON.bits_by_hash(lower, hash))
    }

    /// Whether any of these classes is among them.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the word may be any noun, verb or adjective: it stands in no list but perhaps as a form of a verb or a
    /// number.
    #[must_use]
    pub const fn is_open(self) -> bool {
        self.0 & !(Self::PARTICIPLE.0 | Self::NUMBER.0) == 0
    }

    /// Whether the word that has them is the past form of a verb, by the list or by its ending.
    #[must_use]
    pub fn is_past(self, lower: &str) -> bool {
        self.has(Self::PAST) || lower.len() > 3 && lower.ends_with("ed") && !self.has(Self::NOT_PAST)
    }
}

impl std::ops::BitOr for Classes {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Every list with its class.
const LISTS: &[(u32, &str)] = &[
    (Classes::PAST.0, IRREGULAR),
    (Classes::PAST.0, DOUBTFUL),
    (Classes::DOUBTFUL.0, DOUBTFUL),
    (Classes::STATE.0, STATE),
    (Classes::DUTY.0, DUTY),
    (Classes::MODAL.0, MODAL),
    (Classes::ADVERB.0, ADVERB),
    (Classes::SUBORDINATOR.0, SUBORDINATOR),
    (Classes::PREPOSITION.0, PREPOSITION),
    (Classes::DETERMINER.0, DETERMINER),
    (Classes::NOT_PAST.0, NOT_PAST),
    (Classes::OTHER.0, OTHER),
    (Classes::COMMON.0, COMMON),
    (Classes::COMMON.0, PREPOSITION),
    (Classes::COMMON.0, DETERMINER),
    (Classes::COMMON.0, OTHER),
    (Classes::COMMON.0, MODAL),
    (Classes::COMMON.0, ADVERB),
    (Classes::COMMON.0, SUBORDINATOR),
    (Classes::COMMON.0, FUNCTION),
    (Classes::PERSON.0, PERSON),
    (Classes::CHANGE.0, CHANGE),
    (Classes::DEED.0, DEED),
    (Classes::FUNCTION.0, FUNCTION),
    (Classes::FUNCTION.0, PREPOSITION),
    (Classes::FUNCTION.0, DETERMINER),
    (Classes::FUNCTION.0, OTHER),
    (Classes::FUNCTION.0, MODAL),
    (Classes::FUNCTION.0, ADVERB),
    (Classes::FUNCTION.0, SUBORDINATOR),
    (Classes::CONJUNCTION.0, "and but or so then nor yet"),
    (Classes::BE.0, "am is are was were be"),
    (Classes::HAVE.0, "have has had"),
    (Classes::PARTICIPLE.0, PARTICIPLE),
    (Classes::NUMBER.0, NUMBER),
];

static LEXICON: WordTable<2048> = WordTable::new(LISTS);

/// Past forms of irregular verbs that can hardly be anything else.
const IRREGULAR: &str = "\
    was were had did went came got gave made took saw knew thought told said asked became began brought built bought \
    caught chose dealt drew drove drank ate fell felt fought found flew forgot froze grew held heard hid hung kept \
    laid led learnt lent lost meant met paid rang ran rode rose sang sat sold sent shook showed shot shut slept \
    spoke spent stood stole struck swam swept swore taught threw understood woke wore won wrote wrapped withdrew \
    overcame oversaw undertook upheld rebuilt rewrote reran undid redid dug bent bound bled blew broke burnt clung \
    crept dreamt fed fled forbade forgave ground knelt lit mistook outgrew repaid sewed sought shone slid span spun \
    sprang stuck stung strode strove swung tore wound wove wrung overheard misread foresaw spelt leapt leaned \
    knitted shrank sank drove underwent partook retold resold reset overran done gone";

/// Participles of irregular verbs that differ from the past form.
const PARTICIPLE: &str = "\
    been begun broken chosen come done driven eaten fallen given gone got grown known made put ridden risen run seen \
    set shown signed spoken stolen taken woken worn written";

/// Numbers in words, "one" aside, which is more often a pronoun.
const NUMBER: &str = "\
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half third quarter dozen";

/// Past forms that look like the present or like another word: they count after a subject or at the head of a phrase.
const DOUBTFUL: &str =
    "put set read cut let hit cost shut split spread left bet quit cast burst hurt beat ground bore lay";

/// Verbs of being, having, thinking, feeling and wanting, in all forms: no deed.
const STATE: &str = "\
    be am is are was were been being have has had having believe believes believed feel feels felt think thinks \
    thought know knows knew known want wants wanted like likes liked love loves loved enjoy enjoys enjoyed hope \
    hopes hoped meant need needs needed wish wished seem seems seemed become became becoming understand understands \
    understood mean means prefer preferred care cared consider considered thrive thrived possess possessed \
    appreciate appreciated value valued regard regarded hate hated live lived lives remember remembered belong \
    belonged deserve deserved realise realised realize realized trust trusted agree agreed excel excelled pride \
    respect respected expect expected welcome owe owed intend hear tend understand relish aim strive gained gain \
    look feel worry worried grew noticed notice saw see recognise recognised recognize recognized heard doubt wonder \
    wondered qualify deserve own owned suffer spend spent suffered experienced experience accept accepted embrace \
    lack lacked learnt learned learn would";

/// Verbs of duties: what job descriptions are made of. A deed only beside something particular.
const DUTY: &str = "\
    work works worked working help helps helped helping support supports supported supporting assist assists \
    assisted deal deals dealt dealing ensure ensures ensured provide provides provided manage manages managed \
    managing handle handles handled maintain maintains maintained liaise liaises liaised communicate communicates \
    communicated use uses used using undertake undertakes undertook perform performs performed participate \
    participated contribute contributed involve involves involved include includes included demonstrate demonstrated \
    develop develops developed deliver delivers delivered achieve achieves achieved meet meets met exceed exceeded \
    juggle juggled cope copes coped lead led oversee oversaw supervise supervises supervised engage engaged interact \
    interacted operate operated execute executed facilitate facilitated utilise utilised utilize utilized implement \
    implemented promote promoted encourage encouraged treat treats treated serve serves served follow follows \
    followed attend attended carry do does did done doing get gets got try tries tried act acted adapt \
    adapted apply applied volunteer volunteered study studied respond responded care gain gained establish \
    established monitor monitored process processed prioritise prioritised prioritize prioritized organise organised \
    coordinate coordinated co-ordinated complete completed collaborate collaborated advise advised listen listened \
    multitask sort sorted resolve resolved solve solved fix fixed tackle tackled address addressed improve improved \
    increase increased reduce reduced enhance enhanced succeed succeeded progress progressed continue continued \
    enable enabled represent represented speak spoke spoken talk talked finish finished ended end employed employ \
    remain remained looked looking greet greeted welcomed sped boost boosted streamline streamlined simplify \
    simplified halved doubled tripled";

/// Modal verbs: what could or would be, not what was.
const MODAL: &str = "\
    would could should will shall can may might must ought cannot";

/// Adverbs that may stand between a subject and its verb.
const ADVERB: &str = "\
    also always never often usually sometimes then just still only even already soon now again once ever rarely \
    normally really actually probably certainly definitely simply so too not there therefore however first next \
    finally later instead together mostly mainly currently previously recently regularly frequently generally \
    typically myself himself herself themselves ourselves itself both all each briefly long no yes well meanwhile \
    afterwards eventually maybe perhaps sadly luckily thankfully obviously personally basically honestly immediately \
    quickly quietly calmly gently";

/// Words that open a subordinate clause.
const SUBORDINATOR: &str = "\
    because when while if who whom whose which that what where how why whether although though until unless since as \
    whilst whenever wherever before after than once till";

/// Prepositions.
const PREPOSITION: &str = "\
    in on at by for with from to of about into onto over under between through during across along against around \
    near off out up down above below behind beside besides beyond inside outside per towards toward upon via within \
    without among amongst despite except like throughout round next back away forward";

/// Words that open a noun phrase.
const DETERMINER: &str = "\
    a an the my his her our their its your this these those some any every each another other several many few both \
    all most no two three four five six seven eight nine ten eleven twelve thirteen fourteen \
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand \
    one half such what enough either neither";

/// Words in -ed that are no past forms.
const NOT_PAST: &str = "\
    need bed red shed hundred speed indeed feed seed weed bleed breed creed deed exceed greed heed proceed \
    succeed sled unprecedented skilled gifted talented experienced motivated detailed dedicated organised \
    organized committed advanced united limited based aged varied related interested excited tired pleased \
    delighted beloved naked sacred wicked hatred kindred biped embed ted fred alfred med wed led qualified \
    disabled registered confused complicated dated fixed required relaxed fed armed retired recorded trusted \
    crowded concerned worried so-called assisted sheltered focused focussed relevant";

/// Subject pronouns of others, and words that stand for others.
const OTHER: &str = "\
    he she they it you there everyone everybody someone somebody nobody anyone anybody nothing everything something \
    anything none others another who which this that these those";

/// Words that say nothing by themselves.
const FUNCTION: &str = "\
    i me my mine myself we us our ours you your he him she her it they them and or but nor yet so if am is are was \
    were be been being have has had having do does did done doing not no yes as than then too very much more most \
    less least own same such fully great really";

/// Words so common in specifications and answers that they say nothing about the subject.
const COMMON: &str = "\
    able ability abilities experience experienced experiences good great excellent strong effective effectively high \
    highly level levels skill skills including include includes work works worked working role post job people \
    person persons within well etc e.g eg i.e ie both range variety different using use used demonstrate \
    demonstrable demonstrated evidence relevant appropriate appropriately knowledge understanding awareness willing \
    willingness commitment committed confident confidence proven track record sound basic solid thorough clear \
    essential desirable equivalent similar other others setting settings environment environments way ways manner \
    time times year years new old get make made take taken give given need needs one two lot lots many few thing \
    things something anything everything nothing day days week weeks month months part parts area areas number kind \
    sort type always never often please like know think feel believe want";

/// People who are not the applicant.
const PERSON: &str = "\
    man men woman women boy boys girl girls child children lad lads lass lady ladies gentleman guy chap bloke kid \
    kids bairn baby toddler teenager teenagers student students pupil pupils learner learners patient patients \
    resident residents client clients customer customers guest guests visitor visitors tenant tenants user users \
    member members colleague colleagues manager managers boss supervisor nurse nurses doctor doctors teacher \
    teachers parent parents mum mother dad father son daughter brother sister husband wife partner aunt uncle nan \
    gran grandad grandfather grandmother neighbour neighbours friend friends volunteer volunteers staff apprentice \
    trainee newcomer driver driver drivers caller callers passenger passengers carer carers family families somebody \
    someone people person persons those others he she him her his they them their relative relatives cousin nephew \
    niece granddad mam";

/// A change or a result happened.
const CHANGE: &str = "\
    fell dropped rose increased decreased reduced improved halved doubled tripled shrank grew saved raised passed \
    won recovered solved fixed cleared finished found succeeded avoided prevented gained earned returned stopped \
    agreed thanked praised adopted kept copied smiled laughed relaxed settled calmed apologised settled beat sold \
    reached opened";

/// Everyday verbs in base form that are deeds when "I" does them, for habits told in the present.
const DEED: &str = "\
    add ask bag book borrow box break bring brush build buy call carry change chase check choose clip collect \
    compare copy count cut divide double draw drop email empty explain fetch file fill fold give hang hold invite \
    keep knock label lay leave lift list lock log look make mark match measure move note open order pack park pause \
    pick pin plan plant play point post pour practise press print pull push put reach read rehearse repeat report \
    reply ring sand save scan send separate set share show sign sit sketch sort split stack stand start stick stop \
    swap sweep switch take talk tape tell test tick tidy time touch trace try turn type update wait walk warm wash \
    watch weigh wipe work wrap write photograph phone text circle colour rotate record spread repeat double-check \
    cross jot prepare prep peel clean dig key sow feed mix peg sew knit bake fry boil chop iron hoover mop polish \
    scrub rinse soak drain drill glue tie hand pass ring phone serve sing paste stamp date tally probe taste stir prune \
    rake hoe mow load unload wheel reverse drive cycle run swim climb wave kneel crouch lean whisper name map film \
    highlight underline code deploy merge patch query review go come get ask";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn past_forms_by_list_and_by_ending() {
        for past in ["went", "rang", "checked", "put", "rewrote"] {
            assert!(Classes::of(past).is_past(past), "{past}");
        }
        for other in ["need", "hundred", "checks", "red", "go"] {
            assert!(!Classes::of(other).is_past(other), "{other}");
        }
    }

    #[test]
    fn a_word_may_have_several_classes() {
        assert!(Classes::of("had").has(Classes::STATE) && Classes::of("had").has(Classes::PAST));
        assert!(Classes::of("helped").has(Classes::DUTY));
        assert!(Classes::of("gutter").is_open() && Classes::of("dozen").is_open());
    }
}
