//! Words that speak for no theme: phrases that only look like cues, and the everyday words of crafts.

use super::BLANK;
use crate::theme::cue::{Row, Target};

/// Phrases that only look like cues; they use their words up.
#[rustfmt::skip]
pub(super) const LOOKALIKES: Row = Row {
    target: Target::Nothing,
    sure: &[
        "a record of", "administer* .. medic*", "administration of medic*", "adults living with", "after training",
        "and communication* technolog*", "as well as", "at risk", "attendance record", "best quality",
        "business partner*", "children .. learn", "children living with", "committee reports", "complex problems of",
        "computer program*", "computer scien*", "court advocacy", "creative arts", "creative industr*",
        "criminal record*", "data set*", "degree course*", "degree of", "degree program*", "degree student*",
        "delegated authority", "delegated reports", "disaster recovery", "driving .. results", "drug problem*",
        "emergency service*", "eye for presentation", "good quality", "health problem*", "high quality", "in a way",
        "independent living", "information technolog*", "interest group*", "job evaluation", "lead time*",
        "leading edge", "leading to", "leads to", "learning experience*", "life science*", "meet* sales target*",
        "organisational change", "patients living with", "people .. learn", "people .. living with",
        "people whose problems", "people with .. problems", "phd student*", "practice supervisor*",
        "programming language*", "proven record", "public administration", "pupils .. learn", "quality issues",
        "quality of", "quality of life", "risk of", "scripting language*", "senior managers", "services to",
        "social science*", "staff nurse", "students .. learn", "substance misuse problem*", "teacher training",
        "this post", "this role", "those living with", "to senior managers", "top quality", "track record",
        "training need* of", "training provider*", "travel industry", "travel plan*", "within .. minutes",
    ],
    ..BLANK
};

/// Trades, tools and techniques, which no theme covers.
#[rustfmt::skip]
pub(super) const CRAFTS: Row = Row {
    target: Target::Craft,
    sure: &[
        "accruals", "adobe", "agile", "algorithm*", "animation*", "api", "apis", "architectures", "audio equipment",
        "autocad", "automated test*", "aws", "azure", "back end", "backend", "baking", "barista", "bash", "bayesian",
        "boiler*", "bricklaying", "cannula*", "cardiac", "carpentry", "catheter*", "cell culture*",
        "chemical solutions", "chromatograph*", "ci cd", "cloud", "cnc", "code", "coding", "computing",
        "content management", "continuous integration", "conveyancing", "css", "cyber security", "dashboards",
        "data engineering", "data model*", "data pipeline*", "data warehous*", "database technolog*", "debug*",
        "deployment", "design systems", "devops", "dimensional", "dispensing", "docker", "double entry",
        "drafting of contracts", "drawings", "driving style", "ecg", "engineering drawings", "etl", "figma", "filming",
        "final accounts", "follow* .. instructions", "fork lift", "forklift", "formulation", "front end", "frontend",
        "gardening", "git", "golang", "gpu", "graphql", "hand tools", "horticultur*", "hosting", "hpc", "html", "hvac",
        "illustrator", "indesign", "infographic*", "infrastructure as code", "integration test*", "intravenous",
        "java", "javascript", "joinery", "kotlin", "kubernetes", "laboratory techniques", "lathe*", "ledger*",
        "lighting rig*", "linux", "machine learning", "machine tool*", "management accounts", "manuals and drawings",
        "masonry", "matlab", "medicines", "menu*", "microservices", "month end", "mowing", "musical instrument*",
        "mysql", "network protocol*", "node js", "nosql", "nvivo", "open source", "pastry", "payroll", "pcr",
        "phlebotomy", "photograph*", "photoshop", "php", "pipett*", "plastering", "plumbing", "postgres*", "power bi",
        "power tools", "programming", "psychological formulation", "python", "radiograph*", "react", "reconciliation*",
        "regression", "rest api*", "restful", "roofing", "ruby", "rust", "saas", "sales", "sales target*", "scaffold*",
        "scala", "scrum", "sell", "selling", "set* up .. lessons", "sewing", "shared memory", "shelve*", "simulation*",
        "snowflake", "software", "soldering", "sound desk", "spectroscop*", "spirometry", "spss", "sql", "stata",
        "statistical model*", "suturing", "swift", "tableau", "tailoring", "take blood", "taking blood",
        "technical drawings", "terraform", "test driven", "tissue culture", "typescript", "ultrasound", "unit test*",
        "upholstery", "venepuncture", "version control", "video", "video edit*", "videograph*", "videos",
        "web application*", "web development", "web server*", "websites", "welding", "wiring", "year end",
    ],
    ..BLANK
};
