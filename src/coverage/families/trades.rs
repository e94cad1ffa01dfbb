//! Trades: kitchens, shops, money, vehicles, buildings and grounds.
//!
//! Owns the table only; how it is read stands in `families.rs`.

super::families! {
    [
        "card payments", "cash", "payments", "till", "banking", "fares", "petty cash", "income", "cashing up",
        "banking and cash", "cash handling",
    ] => [
        "cash", "till", "!cashed up", "takings", "float", "!card machine|reader|payments", "!to the penny",
        "banked", "change", "!count each|it|them", "!counted", "!envelope*", "!sealed", "bank", "!banking", "safe",
        "!counted the", "!end of day", "!reconcil*", "!z reading", "!paid in", "short", "over", "!coins",
    ];
    ["clean*", "domestic", "housekeeping", "janitor*", "caretaking and cleaning"] => [
        "!clean*", "!mop*", "!scrub*", "!polish*", "!vacuum*", "!hoover*", "!colour coded", "!cloth*", "!bins",
        "!floors", "!bathrooms", "!toilets", "!sinks", "!buff*", "!stain*", "!deep clean", "!spill*", "!dust*",
        "!swept", "!sanitis*",
    ];
    [
        "cook*", "catering", "food", "kitchen", "food preparation", "food hygiene", "menu*", "meals",
        "school food", "chef", "baking", "cooking meals", "meals for large", "large numbers",
        "preparing and cooking", "preparing meals", "cook for",
    ] => [
        "!cook*", "!kitchen", "!menu*", "!chef", "!meals", "!oven", "!allerg*", "!recipe*", "!covers", "!food",
        "!baked", "!pudding*", "!vegetable*", "!fruit", "!chips", "!soup*", "!stew", "!dinner*", "!dishes",
        "!gravy", "!pasta", "!salad*", "!fridge", "!pan", "!pie", "!roast*", "!sauce*", "!portion*", "!lunch*",
        "!curry", "!bread", "!pastry", "!dinners", "!choices", "!batch", "!two sittings",
        "!portions", "!peel*", "!carve*", "!braise*",
    ];
    ["council services", "local authority", "local government", "council"] => [
        "!council", "!borough", "!town hall", "!local authority", "!council tax", "!housing office", "councillor*",
        "parish", "!planning officer",
    ];
    ["scanner*", "stock system", "stock control", "warehouse*", "stores", "inventory", "logistics"] => [
        "!scanner*", "!scanned", "!stock*", "!pick*", "!barcode*", "pallet*", "aisle*", "!returns", "!stock take",
        "!stocktake", "!goods in", "!delivery note*", "!shelves", "!bay*", "!racking", "!forklift",
    ];
    [
        "haccp", "food safety", "temperature records", "kitchen records",

    ] => [
        "!probe*", "!haccp", "!use by", "!fridge temperature*", "!date label*", "!core temperature",
        "!raw and cooked", "!environmental health", "!highfield", "!temperature*",         "!fridge*", "!boards", "!shelf", "!chart",
    ];
    [
        "caretak*", "premises", "building maintenance", "maintenance", "repairs", "handyman", "handyperson", "diy",
        "plumbing", "electrical", "joinery", "decorating", "facilities", "minor repairs", "basic diy", "building",
        "repairs and", "general building", "cleaning or general",
    ] => [
        "!boiler*", "!leak*", "!washer*", "!tap", "!taps", "!painted", "!repair*", "!fixed", "!mended", "!unlock*",
        "!locked up", "!alarm*", "!gutter*", "!drill*", "!light bulbs", "!legionella", "!contractor*", "!fuse*",
        "!hinge*", "!heating", "!radiator*", "!plaster*", "!sealant", "!wiring", "!socket*", "!tiles", "!planed",
        "!screw*", "!plywood", "!ply", "!hinge", "!drips", "!drip*", "!closer", "door", "lock", "locks", "paint*",
        "!shelf", "!shelves", "nail*", "!hammer", "!blocked", "!drain*", "sink", "!toilet", "light*", "!bulb*",
        "!fence*", "gate", "tool*", "firm", "!plumber", "!electrician", "!roof",
    ];
    ["garden*", "grounds", "horticult*", "landscap*", "tree*", "turf", "planting"] => [
        "!mow*", "!hedge*", "!prun*", "!planted", "!planting", "!weed*", "!strimm*", "!borders", "!compost*",
        "!seed*", "!lawn*", "!flower bed*", "!chainsaw", "!turf", "!roses", "!shrubs", "!saplings", "!mulch*",
        "!greenhouse", "!watered",
    ];
    [
        "machinery", "power tools", "hand tools", "tools", "plant equipment", "operating machinery",
        "machine operat*",
    ] => [
        "!strimmer*", "!mower*", "!drill*", "!saw", "!saws", "!lathe", "!grinder", "!chainsaw", "!serviced",
        "!blade*", "!tractor", "!digger", "!weld*", "!press", "!sharpened", "!greased", "!guard", "!forklift",
        "!machine",
    ];
    [
        "mechanical", "fault finding", "diagnos*", "preventive maintenance", "preventative maintenance",
        "engineering maintenance", "electrical faults", "mechanic", "fault find", "equipment maintenance",
        "maintain equipment", "laboratory equipment", "heating systems", "breakdowns", "boilers", "first time fix",
        "servicing and repair", "gas appliances",
    ] => [
        "!bearing*", "!motor*", "!fault*", "!stripped", "!replaced the", "!gearbox", "!pump*", "!compressor",
        "!multimeter", "!sensor*", "!relay*", "!breakdown*", "!downtime", "!valve*", "!engine*", "!belt",
        "!brake*", "!hydraulic*", "!seal", "!spare*", "!hinge", "!fitted a", "!combi", "!boiler*", "!locked out",
        "!meter", "!board", "!parts", "!first visit", "!flue", "!leak*",
    ];
    [
        "legal", "law", "litigation", "conveyancing", "court", "paralegal", "casework", "case work", "tribunals",
        "planning legislation", "legislation",
    ] => [
        "!court", "!hearing*", "!solicitor*", "!witness*", "!bundle*", "!tribunal*", "!contract*", "!counsel",
        "!disclosure", "!judge", "!case law", "!pleadings", "!appeal*", "!statement of", "!the act",
        "!section <n>", "!regulation*", "!inspector", "appeal", "!the framework", "policy",
    ];
    [
        "retail", "merchandis*", "sales", "selling", "upsell*", "shop work", "shop floor", "visual merchandising",
        "retail environment", "stock control", "charity retail", "sales targets", "shop",
        "order and control stock", "wastage", "stock rotation", "ordering stock",
    ] => [
        "!sold", "!till", "!shelf|shelves", "!display*", "!stock", "!sales", "!customer*", "!shop",
        "!fitting room*", "!takings", "!window", "!special offer*", "!counter", "!queue", "!rail*", "!mannequin*",
        "!shelves", "sizes", "!stockroom", "!rotated", "!best seller*", "!donated", "!donation*", "sorted",
        "!priced", "!shoplift*", "tags", "delivery", "!footfall", "layout", "seasonal", "!ordered", "!use by",
        "!wasted", "!waste", "!thrown", "!left over*", "!less of", "!sell by", "!end of the day", "!reduced",
        "!par levels", "!delivery note",
    ];
    [
        "hospitality", "bar work", "waiting", "barista", "front of house", "hotel", "restaurant", "bar", "coffee",
        "barista skills", "coffee preparation", "café", "cafe", "beverage*",
    ] => [
        "!tables", "!guests", "!the bar", "!covers", "!orders", "!waiter|waiting|waitress", "!pints", "!booking*",
        "!coffee*", "!served", "!hotel", "!restaurant", "!tray*", "!check in", "!rooms", "!espresso", "!latte*",
        "!milk", "!grind*", "!beans", "!shots", "!steam*", "!cup*", "!machine", "!foam", "!customers",
        "!flat white*",
    ];
    [
        "sustainab*", "environmental awareness", "environmental issues", "recycl*", "carbon", "climate", "net zero",
        "biodiversity", "ecolog*",
    ] => [
        "!recycl*", "!compost*", "!carbon", "!emissions", "!energy", "!solar", "!plastic", "!landfill", "!bikes",
        "!reus*", "!insulat*", "!species", "!habitat*", "!wildlife", "!heat pump*",
    ];
    [
        "musical instrument", "music*", "creative arts", "performing arts", "drama", "arts and crafts", "art",
        "theatre",
    ] => [
        "!piano", "!guitar", "!choir", "!band", "!violin", "!drum*", "!grade <n>", "!paintings", "!theatre",
        "!rehears*", "!concert*", "!clay", "!sew*", "!craft*", "!cello", "!orchestra", "!sketch*", "!puppet*",
        "!singing", "!sang",
    ];
    [
        "front desk", "switchboard", "reception*", "telephone*", "call centre", "call handling", "phone manner",
        "handling calls", "contact centre", "front of house duties", "receptionist",
    ] => [
        "!switchboard", "!the phone|phones", "!front desk", "!reception*", "!visitor*", "!on hold", "!phone rang",
        "!appointment*", "!put through", "!rang back", "!calls a day", "!callers", "!caller", "!signed * in",
        "!waiting room", "!headset", "!picked up", "!lines",
    ];
    ["security", "cctv", "sia", "physical intervention", "patrol*", "door supervis*"] => [
        "!patrol*", "!cctv", "!radio", "!intruder*", "!door staff", "!alarm*", "!torch", "!ejected", "!searched",
        "!control room", "!shoplift*", "!restrain*",
    ];
    [
        "vehicle*", "hgv", "lgv", "minibus", "van driving", "driving experience", "multi drop", "delivery driv*",
        "vehicle checks", "daily checks", "report defects", "passengers", "local roads", "driving a minibus",
        "tail lift", "wheelchair users", "on and off the vehicle", "geographical knowledge", "read maps",
        "knowledge of the area", "map reading", "local geography",
    ] => [
        "!van", "!lorry", "!drops", "!tachograph*", "!minibus", "!walk round check*", "!tail lift", "!mirror*",
        "!deliver*", "!route*", "!tyre*", "!reversed", "!miles", "!bus", "!passenger*", "!tyres", "!oil",
        "!mirrors", "!wipers", "!defect*", "!brakes", "!strap*", "!ramp", "!d1", "!clean licence", "!back roads",
        "!roads", "!depot", "!fuel", "!mot", "!seat belt*", "!runs", "!pick up", "!drop off", "!know the area",
        "!back of my hand", "!the map", "!estates", "!streets", "!short cut*",
    ];
    ["construction", "building trade", "bricklay*", "carpentry", "site experience", "scaffold*", "building work"] => [
        "!site", "!bricks", "!mortar", "!scaffold*", "!joists", "!timber", "!concrete", "!plans", "!foreman",
        "!roof*", "!laid", "!trench*", "!fitted",
    ];
    ["animal*", "animal welfare", "kennel*", "veterinary"] => [
        "!dog*", "!cat", "!cats", "!kennel*", "!vet", "!horse*", "!stable*", "!muzzle*", "!litter", "!rescue*",
        "!lambing", "!calves",
    ];
    ["waste disposal", "disposal of waste", "coshh", "hazardous", "chemicals", "safe disposal"] => [
        "!drum*", "!spill kit*", "!data sheet*", "!solvent*", "!sharps", "!goggles", "!gloves", "!waste", "!skip",
        "!label*", "!acid",
    ];
    [
        "planning applications", "planning policy", "town planning", "development management", "planning appeals",
        "gis", "planning systems",
    ] => [
        "!planning application*", "!site visit*", "!officer report", "!inspector", "!objection*", "!planning",
        "!appeal*", "!validation", "layers", "!case officer", "!local plan", "!permission",
    ];
    [
        "purchase ledger", "sales ledger", "ledger*", "accounts payable", "accounts receivable", "accounting",
    ] => [
        "!ledger", "!invoice*", "!remittance*", "!accrual*", "!payment run", "!credit note*", "!posted",
        "!statements", "supplier*",
    ];
    [
        "reconciliation*", "reconcil*", "bank reconciliation*", "month end",
    ] => [
        "!reconcil*", "!out by", "!bank statement*", "!month end", "!accrual*", "!to the penny", "!difference",
        "!matched",
    ];
    [
        "credit control", "debt recovery", "aged debt",
    ] => [
        "overdue", "!chased", "!chasing", "!reminder letter*", "!aged debt", "!owed", "!payment plan",
    ];
    [
        "finance system*", "accounting software", "sage", "xero", "quickbooks", "sap", "agresso", "unit4",
    ] => [
        "!sage", "!xero", "!quickbooks", "!sap", "!agresso", "!oracle", "!unit4", "!netsuite",
    ];
    [
        "aat", "acca", "cima", "accountancy qualification",
    ] => [
        "!aat", "!acca", "!cima", "!part qualified",
    ];
}
