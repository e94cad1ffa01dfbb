//! Names of people and well-known initials, as word lists.
//!
//! Owns the lists only. They hold common first names and surnames of the United Kingdom's communities, and initials
//! that an outsider can be expected to know. A name that is also an everyday word is left out of the small-letter use.

use crate::words::WordTable;

/// Common first names.
pub static FIRST: WordTable<2048> = WordTable::new(&[(1, FIRST_NAMES)]);

/// Common surnames.
pub static LAST: WordTable<1024> = WordTable::new(&[(1, SURNAMES)]);

/// First names that are everyday words in small letters.
pub static WORDLIKE: WordTable<512> = WordTable::new(&[(1, WORDLIKE_NAMES)]);

/// Initials known nationally, or everyday words of a trade.
pub static KNOWN: WordTable<2048> = WordTable::new(&[(1, KNOWN_INITIALS)]);

/// What follows a name when it is a place, a building, a prize or a body and not a person.
pub static PLACES: WordTable<512> = WordTable::new(&[(1, PLACE_WORDS)]);

const FIRST_NAMES: &str = "\
    aaliyah aaron abdi abdul abdullah abdullahi abeba abebe abena abigail abu ada adaeze adam adebayo adil \
    adrian agatha agnes agnieszka ahmad ahmed aidan aisha ajay akosua akua alan alasdair albert alec alejandro \
    alex alexander alexandra alfie ali alice alina alison alistair almaz ama amanda amara amber amelia amina \
    amir amira amit amy ana anastasia andre andrea andreea andrei andrew andriy andrzej andy angela angharad \
    angus anil anita anjali ann anna anne annie anthony antonio anwar aoife archibald archie arjun arthur arun \
    asad asha ashley ashok asif audrey ava ayaan ayesha aziz balbir barbara barry bashir beata beatrice becky \
    ben benjamin bernard bertha beryl beth bethan bethany betty beverley bilal bill billy biniam blessing bob \
    bogdan bola bozena brayden brenda brendan brian bridget bronwen bruce bryan callum cameron carl carla carlos \
    carmel carol caroline carys catherine cathy catriona cecilia cerys chantelle charles charlie charlotte \
    chiamaka chidi chinedu chioma chipo chloe chris christina christine christopher cian ciara cillian claire \
    clara clare clarence clifford clive colin connor conor craig cuthbert cynthia cyril dafydd daisy daniel \
    danielle danny daphne dariusz darren dave david dawit dawn dean debbie deborah declan deepa deepak delroy \
    denise dennis derek desmond diana diane diego dinesh divya dmitri dmytro dominic donald donna doreen doris \
    dorota dorothy douglas duncan dylan eddie edith edna edward efua eileen eilidh elaine eleanor elena eleri \
    eli elijah elizabeth ella ellen ellie elsie emeka emily emma emmanuel emyr eoin eric erin ernest errol esme \
    esther ethan ethel eugene eunice eva evan eve evelyn evie ewa ewan faduma faisal farah farai farhan fartun \
    fatima fatou femi fernando feven ffion finlay fiona fionn florence florin folake frances francis frank \
    frankie fraser fred freddie freya funmi ganesh gareth garry gary gavin geeta gemma geoff geoffrey george \
    georgia georgina gerald gerard gethin gheorghe gillian gita gladys glen glenda glenys glyn gordon grace \
    graeme graham grainne greg gregory grzegorz gurpreet gwen gwyneth hafsa halina hamish hamza hannah harold \
    harpreet harriet harry harvey hassan hayley hazel heather hector helen henry herbert hilary hilda hiroshi \
    hirut hoang hodan holly horace howard hugh hussain hussein huw hyacinth ian ibrahim idil idris iestyn ieuan \
    ifeoma ifrah igor ikenna imran ines ioana ionut iqbal irene iris iryna isaac isabel isabella isla ismail \
    isobel ivan ivy iwona jack jackie jacob jacqueline jade jagdeep jake jakub jamal james jamie jamila jan jane \
    janet janice jasmine jason jaspreet javier jayden jean jeff jeffrey jennifer jenny jeremy jermaine jerome \
    jess jessica jim jimmy joan joanna joanne joao joe joel john johnny jolanta jon jonathan jordan jose joseph \
    josephine josh joshua joy joyce juan judith judy julia julian julie june justin kacper kamal kamran karen \
    karim karl karolina kasia katarzyna kate katherine kathleen katie kavita kay kayden kayleigh keeley keiko \
    keisha keith kelechi kelly kemi ken kenji kenneth kerry kevin khadija khalid kidane kieran kim kiran kirsten \
    kirsty kofi kojo krzysztof kulwinder kumar kwabena kwame kwesi kyle lachlan lakshmi lara latoya laura lauren \
    laurence layla leah leanne lee leela leila len leo leon leonard leroy lesley leslie lewis liam lilian lily \
    linda lindsey lisa liz lloyd logan lola lorna lorraine louis louise lowri lucas lucia lucy luis lukasz luke \
    lwazi lydia lynda lyndsey lynn lynne mabel magda magdalena maggie mahesh mahmoud maisie malcolm malgorzata \
    manjit manpreet marcia marcin marcus marek margaret maria mariam marian marie marion marjorie mark marlon \
    martha martin martyn mary maryam mateusz matt matthew maud maura maureen mavis max maya meena meera megan \
    mehmet mehret mei melanie melissa mercy merlene meryl mhairi mia michael michelle miguel mihai mike mila \
    mildred millie milly minh miriam mo mohamed mohammad mohammed moira molly mona monica monique morag moses \
    muhammad muriel mustafa myra myrtle nadeem nadia nan nancy naomi nasreen natalia natalie natasha nathan \
    naveed naveen neha neil nell nelson nerys ngozi niall niamh nicholas nick nicky nicola nigel nikhil nina \
    nisha nkechi noah noel nomsa noor nora norah noreen norma norman nour nuala obinna oisin oksana oleksandr \
    olena olga olive oliver olivia olu oluwaseun omar oscar owen pablo pamela parminder parveen pat patience \
    patricia patrick paul paula pauline pawel pearl peggy penelope penny percy peter petra phil philip philippa \
    phillip phoebe phyllis pierre pilar piotr polly pooja poppy praveen priya rachel radek rafael rahul raj \
    rajesh ralph raluca ramesh rania rashid ravi ray raymond rebecca reg reginald rehana rekha rhian rhiannon \
    rhys richard rita rob robert roberta robin robyn roger rohan roisin ron ronald ronan rory rosa rosalind rose \
    roseanne rosemary rosie ross rowan roy ruairi ruby rudo rukhsana rupert rutendo ruth ryan sabrina sadia \
    saeed sally salma sam samantha samina samir samira samuel sana sandeep sandra sanjay saoirse sara sarah \
    saskia sean sebastian seema segun selam semhar senga serhiy shabana shanice shaniqua shannon sharon shauna \
    shazia sheila shelley shirley shona shreya sian sidney simon simona simone sinead siobhan sipho siriporn \
    slawomir sofia somchai sonia sophia sophie stacey stan stanislaw stanley stefan stella stephanie stephen \
    steve steven stewart struan stuart sue sukhdev sumaya sunil sunita suresh susan susie suzanne svetlana sybil \
    sylvia tadeusz tafadzwa tahir tamara tanisha tanya tara tariku tariq tatenda taylor ted tendai terence \
    teresa terry tesfaye thandi thelma theo theresa thomas thuy tia tiago tim timothy tina titilayo toby todd \
    tom tomasz tommy tony tracey tracy trevor tunde tyler tyrell tyrone uche umar una ursula usha usman val \
    valerie vanessa vera vernon veronica victor victoria vijay vikram vincent viola violet vivian vivien \
    volodymyr wai wale walter wanda waqar warren wayne wendy wesley wilf wilfred will william winifred winston \
    wojciech xavier xiao yan yasmeen yasmin yasmine yaw yemi yohannes yolanda yonas yousef yuki yusuf yvette \
    yvonne zachary zahra zain zainab zara zayn zbigniew zoe zofia zubair zuzanna";

const WORDLIKE_NAMES: &str = "\
    grace joy may june april dawn hope faith rose lily ivy daisy violet poppy holly hazel heather olive pearl ruby \
    amber jade iris will mark bill jack frank rob sue pat nick ray dean glen grant art max drew jean penny carol \
    charity mercy patience blessing precious robin jay rowan basil miles victor art chase hunter mason taylor jordan \
    dale cliff heath reed lance pierce rich nan mo jan ken kim lee ron val sam ted stew rusty sandy bob peg polly \
    ginger summer autumn angel brook chance christian gene guy harry herb jimmy josh josie ken kit major melody mike \
    don norm pam paris pip ali ana eve ava harry ian ash art drew eli leo kay kit ama tia amina noor mona mia myrtle \
    viola marian wai wanda abu amir asha gill yan rita bryan";

const SURNAMES: &str = "\
    smith jones taylor brown williams wilson johnson davies patel robinson wright thompson evans walker white \
    roberts green hall thomas clarke jackson wood harris edwards turner martin cooper hill ward hughes moore clark \
    king harrison lewis baker lee allen morris khan scott watson davis parker james bennett young phillips \
    richardson mitchell bailey carter cook singh shaw bell collins morgan kelly begum miller cox hussain marshall \
    simpson price anderson adams wilkinson foster ali murphy hussein ahmed griffiths campbell stewart murray \
    macdonald thomson reid ross kennedy graham hamilton kaur nair sharma gupta mehta shah desai iyer reddy rao kumar \
    chowdhury rahman islam akhtar malik iqbal mahmood okafor okonkwo adeyemi adebayo mensah owusu boateng osei \
    asante nkrumah mwangi kamau moyo ncube dube ndlovu nowak kowalski kowalska wisniewski kaminski lewandowski \
    zielinski popescu ionescu popa silva santos costa pereira ferreira garcia martinez lopez rodriguez fernandez \
    chen wang zhang liu wong chan cheung nguyen tran pham obrien oconnor oneill osullivan byrne doyle gallagher \
    quinn nolan walsh ryan mcdonald mckenzie mccarthy fraser gordon grant sinclair ferguson gibson hunter mason \
    chapman webb holmes knight lloyd palmer ellis barker fisher butler russell dixon harvey pearson rogers stevens \
    mills fletcher powell hunt barnes jenkins brooks atkinson spencer cole gardner stone payne";

const KNOWN_INITIALS: &str = "\
    2D 3D 4G 5G A&E A1 A2 A3 A4 A5 AA AAT ABA ABCDE ABS AC ACA ACAS ACCA ACE ACT ACTION ADHD ADL ADLS ADR AE AED \
    AET AFC AGM AGMS AI AIDS AKA ALEVEL ALS AM AMHP AML ANP API APIS APM AQA ARB ARC ARIA ARLA AS ASA ASAP ASB \
    ASD ASDA ATC ATM AWS B1 B2 B2B B2C BA BACP BACS BAME BAU BBC BBQ BCU BDD BED BENG BI BICSC BIM BIOS BLS BMA \
    BME BMI BNF BOH BOM BOX BP BPD BPS BSC BSL BST BT BTEC BTECS BTW C1 C2 CAA CAB CACHE CAD CAFCASS CAFM CAM \
    CAMHS CBE CBT CCC CCF CCG CCGS CCNA CCTV CCU CD CDIFF CDM CDS CELTA CEO CFA CFO CFT CHAPS CHC CI CIC CID CIL \
    CILEX CIM CIMA CIN CIO CIOB CIPD CIS CISCO CLA CLI CLIS CM CMI CMM CMS CNC CO2 COD COO COPD COSHH COSS COVID \
    COVID19 CP CPA CPCS CPD CPI CPR CPS CPU CQC CRB CRISPR CRM CRUD CSCS CSE CSM CSS CSV CSW CT CTG CTLLS CTO CV \
    CVA CVS D32 D33 DA DAB DASH DAX DBS DBT DC DEFRA DELTA DEV DHCP DHL DIY DJ DNA DNACPR DNR DNS DNT DOB DOE \
    DOFE DOLS DOM DSL DT DTLLS DV DVD DVLA DVT DWP EAL EAN EAP EBD EC2 ECB ECG ECS ECT ECU ED EDI EEG EFA EFAW \
    EG EGM EHCP EHCPS EHO EHR EHRC EICR EIR ELISA ELSA ELSAS EMDR EMR ENG1 ENT EOI EOL EP EPC EPOS EPR EQA ER \
    ERP ESA ESOL ESXI ETA ETL EU EUPD EV EVS EWO EWS EYFS FA FACS FAQ FAQS FAW FBC FC FCA FD FE FENSA FGM FIFO \
    FLT FM FMEA FOH FOI FOIA FRS102 FSA FSW FTE FTIR FTP FX FYI GAAP GAS GB GC GCMS GCSE GCSES GDP GDPR GI GIF \
    GIS GIT GLA GLP GM GMB GMC GMP GMT GP GP2GP GPA GPS GPU GSM GTC GUI HACCP HCA HCAS HCPC HDD HDMI HDU HE HEI \
    HEIS HESA HGV HIV HLF HLTA HMO HMP HMPPS HMRC HNC HND HOD HPLC HPV HQ HR HRBP HSBC HSE HSG HTML HTTP HTTPS \
    HV HVAC IAPT IB IBAN ICAEW ICAS ICB ICBS ICE ICO ICP ICT ICU ID IDE IDVA IE IELTS IEP IEPS IET IFA IFRS IIS \
    IKEA ILM IM IMAP IMECHE IMO INGO INSET IOPC IOSH IOT IOU IOUS IP IPAF IPT IQA IRO ISA ISBN ISO ISSN ISVA IT \
    ITIL ITT ITU ITV IV IVF JAWS JCT JIB JIT JP JPEG JS JSA JSON KB KC KFC KG KIT KM KPI KPIS KS1 KS2 KS3 KS4 \
    KS5 KYC LA LAC LADO LAN LAS LASER LC LCD LCMS LD LEA LEAS LED LEDS LFT LGA LGBT LGBTQ LGBTQ+ LGV LIFO LLB \
    LLM LLOP LLP LMS LOL LOLER LPA LPC LPG LPS LSA LSAS LSE LTA LTD LTS LV MA MAR MARAC MASH MB MBA MBE MC MCA \
    MD MDT MDTS MENG MFA MG MHFA MI MIDAS MIG MIND MIT ML MLD MM MMA MMR MND MOD MOT MOU MP MP3 MPH MPHIL MPS \
    MRES MRI MRP MRSA MS MSC MSK MTD MUST MVC MVP NAAFI NAS NASA NASUWT NATO NB NCFE NCO NCOS NCS NCTJ NDA NE \
    NEBOSH NEC NET NEU NEWS NEWS2 NFC NFT NFU NG NGO NGOS NGS NHS NHSBT NHSE NI NICE NICEIC NICU NLHF NLP NMC \
    NMR NMW NODE NPLQ NPPF NPQ NPQH NQT NRCPD NRSWA NSPCC NUJ NUMPY NUS NVDA NVQ NVQS NW OAP OBD OBE OCD OCR ODD \
    OEE OFQUAL OFSTED OH OHP OK OLEVEL OMG ONC OND ONS OOH OOP OPAC OPD OPERA OPS ORM OS OT OTS OU P&L P45 P60 \
    PA PACE PADI PAGE PALS PASMA PAT PAYE PAYG PBS PBX PC PCC PCI PCN PCNS PCR PCS PCSO PCSOS PCT PCTS PCV PDF \
    PDQ PE PECS PEG PEO PEP PGCE PGDE PH PHD PHP PICU PIN PIP PLC PLCS PM PMLD PMO PMP PND PNG PO POC POP POS \
    POST PPA PPE PPH PPL PQQ PR PRA PRINCE PRINCE2 PRN PS PSHE PSV PSW PT PTA PTI PTLLS PTO PTS PTSD PUWER QA \
    QARANC QC QPCR QR QTLS QTS R RAC RACI RADAR RAF RAG RAID RAM RAMS RBS RCM RCN RCOG RCP RCPCH RCS RDS RE REF \
    REME REST RESULT RF RFI RFID RFIS RFP RFPS RFU RGN RIBA RICS RIDDOR RIP RLC RLSS RMN RN RNA RNASEQ RNIB RNID \
    RNLD RNLI ROI ROM RPM RRP RSCN RSE RSPB RSPCA RSV RSVP RTA RTC RTI RTT RVS RYA S106 S136 S3 SAAS SAFE SAGE \
    SALT SAN SAP SAR SARS SAS SATS SBAR SC SCBU SCOPE SCUBA SDK SDS SE SEM SEMH SEN SENCO SEND SENDCO SENDIASS \
    SEO SFA SFTP SHRM SIA SIP SKU SKUS SLA SLAS SLD SLI SLO SLT SMART SMP SMS SMSTS SMTP SOP SOPS SORP SOS SOW \
    SPA SPAG SPLD SPSS SQ SQA SQE SQH SQL SRE SSD SSH SSL SSO SSP SSRS SSSTS STA STAR STATA STCW SU SUV SVG SVQ \
    SW SWOT TA TAQA TAS TASK TB TBA TBC TBH TCP TDD TEF TEFL TEM TESOL TFL TIA TIG TLS TMS TNA TOIL TPO TRA TS \
    TUC TUPE TV UAE UAT UC UCAS UCL UCU UEFA UFO UHF UI UK UKCP UKVI UN UPC UPS URL USA USB USBC USP USSR UTC \
    UTI UV UX V1 VAT VAWG VB VBA VBNET VCR VHF VHS VIP VM VMS VNA VOIP VPN VTE WAN WBS WCAG WEA WHO WHSMITH WI \
    WIFI WIP WJEC WMS WRAC WRAP WRVS XML XRAY XRD XRF XSS YAML YMCA YOI YOS YOT YWCA";

const PLACE_WORDS: &str = "\
    street road lane avenue close drive way house court hall hospital ward unit centre center clinic surgery school \
    academy college university library park gardens garden farm estate building room theatre gallery museum church \
    chapel square hotel inn arms award awards prize cup trophy medal trust foundation charity society club team day \
    act scheme fund bridge station green common wood lodge villa cottage mill terrace place crescent grove hill rise \
    green market show ward's institute project programme lecture scholarship bursary bakery café cafe stores shop \
    ltd limited plc and & model method scale test syndrome disease report review bank arena stadium suite wing";
