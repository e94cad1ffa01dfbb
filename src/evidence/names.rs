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
    aaron abdul abdullah abigail abu ada adam adrian adil agnes ahmed aidan aisha ajay akua alan alasdair albert \
    alec alejandro alex alexander alexandra alfie ali alice alison alistair amanda amara amber amelia amina amir \
    amit amy ana anastasia andre andrea andrew andy angela angus anil anita anjali ann anna anne annie anthony \
    antonio anwar archie arjun arthur asha ashley asif audrey ava ayesha aziz barbara barry beatrice becky ben \
    benjamin bernard beryl beth bethany betty beverley bilal bill billy blessing bob bogdan brenda brendan brian \
    bridget bronwen bruce bryan callum cameron carl carla carlos carmel carol caroline catherine cathy cecilia \
    chantelle charles charlie charlotte chidi chinedu chloe chris christina christine christopher claire clara clare \
    clive colin connor conor craig cynthia daisy daniel danielle danny daphne darren dave david dawn dean deborah \
    debbie declan deepak denise dennis derek desmond diana diane dmitri dominic donald donna doreen doris dorothy \
    douglas duncan dylan eddie edith edna edward eileen elaine eleanor elena eli elijah elizabeth ella ellen ellie \
    elsie emily emma emmanuel eric erin ernest esther ethan ethel eugene eva evan eve evelyn ewan faisal farah \
    farhan fatima fatou femi finlay fiona florence frances francis frank frankie fred freddie freya gareth garry \
    gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gillian gladys glen glenda glyn gordon \
    grace graeme graham grainne greg gregory gurpreet gwen gwyneth hamza hannah harold harpreet harriet harry harvey \
    hassan hazel heather hector helen henry hilary hilda holly howard hugh hussain ian ibrahim igor imran ines irene \
    iris isaac isabel isabella isla ismail ivan ivy iwona jack jackie jacob jacqueline jade jagdeep jake jamal james \
    jamie jan jane janet janice jasmine jason javier jean jeff jeffrey jennifer jenny jeremy jerome jess jessica jim \
    jimmy joan joanna joanne joe joel john johnny jon jonathan jordan jose joseph josephine josh joshua joy joyce \
    juan judith judy julia julian julie june justin kacper kamal karen karim karl karolina kasia kate katherine \
    kathleen katie kay kayleigh keeley keith kelly ken kenneth kerry kevin khadija khalid kieran kim kirsty \
    krzysztof kumar kwame kyle lakshmi lara laura lauren laurence leah lee leila len leo leon leonard leroy lesley \
    leslie lewis liam lilian lily linda lisa liz lloyd lorna lorraine louis louise lucas lucy luke lydia lynda lynn \
    lynne mabel maggie mahmoud malcolm manjit marcin marcus margaret maria marian marie marion marjorie mark marlon \
    martha martin martyn mary maryam matt matthew maud maura maureen mavis max maya megan mehmet mei melanie melissa \
    mercy meryl mia michael michelle miguel mike mila mildred millie milly miriam mo mohamed mohammad mohammed moira \
    molly mona monica morag moses muhammad muriel mustafa myra myrtle nadia nan nancy naomi natalie natasha nathan \
    neil nell nelson ngozi niall niamh nicholas nick nicky nicola nigel nikhil nina noah noel noor nora noreen norma \
    norman nuala olga oliver olive olivia olu omar oscar owen pamela parveen pat patience patricia patrick paul \
    paula pauline pearl peggy penelope penny percy peter petra phil philip philippa phillip phoebe phyllis pierre \
    piotr polly poppy priya rachel radek rafael raj rajesh ralph ramesh rania rashid ravi ray raymond rebecca reg \
    reginald rhian rhiannon rhys richard rita rob robert roberta robin robyn roger roisin ron ronald rory rosa \
    rosalind rose roseanne rosemary rosie ross rowan roy ruby rupert ruth ryan sabrina sadia saeed sally sam \
    samantha samina samir samuel sana sandra sanjay sara sarah saskia sean sebastian shabana shanice shannon sharon \
    shauna sheila shelley shirley shona sian sidney simon simone sinead siobhan sofia sonia sophia sophie stacey \
    stan stanislaw stanley stefan stella stephanie stephen steve steven stewart stuart sue sunita susan susie \
    suzanne svetlana sybil sylvia tamara tanya tara tariq taylor ted teresa terence terry thelma theo theresa thomas \
    tia tim timothy tina toby todd tom tomasz tommy tony tracey tracy trevor tyler tyrone una ursula usha val \
    valerie vanessa vera vernon veronica victor victoria vijay vikram vincent viola violet vivian vivien wai walter \
    wanda warren wayne wendy wesley wilfred will william winifred winston xavier yan yasmin yasmine yolanda yusuf \
    yvette yvonne zachary zahra zainab zara zoe zofia zuzanna marek pawel jakub agnieszka magda ewa oleksandr olena \
    andriy mihai ioana andreea gheorghe tadeusz halina bozena zbigniew slawomir nkechi adaeze oluwaseun tunde folake \
    kofi ama abena kwesi chipo tendai rutendo farai lwazi thandi sipho tariku abebe selam yonas mehret hodan abdi \
    ayaan faduma jamila rukhsana nasreen shazia tahir waqar zubair iqbal bashir rehana kiran meera neha pooja rahul \
    rohan sunil suresh sandeep gita leela \
    aaliyah abdullahi abeba adebayo agatha ahmad akosua alina almaz amira andrei andrzej angharad aoife \
    archibald arun asad ashok balbir beata bertha bethan biniam bola brayden carys catriona cerys chiamaka \
    chioma cian ciara cillian clarence clifford cuthbert cyril dafydd dariusz dawit deepa delroy diego dinesh \
    divya dmytro dorota efua eilidh eleri emeka emyr eoin errol esme eunice evie fartun fernando feven ffion \
    fionn florin fraser funmi ganesh geeta gethin glenys grzegorz hafsa hamish hayley herbert hiroshi hirut \
    hoang horace hussein huw hyacinth idil idris iestyn ieuan ifeoma ifrah ikenna ionut iryna isobel jaspreet \
    jayden jermaine joao jolanta kamran katarzyna kavita kayden keiko keisha kelechi kemi kenji kidane kirsten \
    kojo kulwinder kwabena lachlan latoya layla leanne lindsey logan lola lowri lucia luis lukasz lyndsey \
    magdalena mahesh maisie malgorzata manpreet marcia mariam mateusz meena merlene mhairi minh monique nadeem \
    natalia naveed naveen nerys nisha nomsa norah nour obinna oisin oksana pablo parminder pilar praveen raluca \
    rekha ronan ruairi rudo salma samira saoirse seema segun semhar senga serhiy shaniqua shreya simona siriporn \
    somchai struan sukhdev sumaya tafadzwa tanisha tatenda tesfaye thuy tiago titilayo tyrell uche umar usman \
    volodymyr wale wilf wojciech xiao yasmeen yaw yemi yohannes yousef yuki zain zayn";

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
    ICAEW ACA ICAS NHS GCSE GCSES IT ICT NVQ NVQS DBS CRB CV CVS PGCE QTS NQT ECT IELTS MSC BSC BA MA PHD MBA BED BTEC HNC HND SVQ \
    OND ONC GP GPS UK USA EU UN BBC TV PC PCS SQL HTML CSS XML JSON API APIS AWS CI CD GIT UI UX QA PHP USB PDF CRM \
    ERP HR PR AI PA TA TAS HLTA SEN SEND SENCO EHCP EHCPS EAL ESOL TEFL TESOL CPD PE RE KS1 KS2 KS3 KS4 KS5 EYFS PTA \
    AA AAT ACCA CIPD CIMA VAT PAYE P45 P60 ISO GDPR COSHH HACCP RIDDOR PPE PAT CSCS HGV LGV PSV PCV MOT EPOS POS PIN \
    ATM FAQ FAQS ID OK AM PM NB PS IE EG TBC TBA FYI ASAP DIY AKA VIP CCTV SIA MP MPS CEO CFO COO MD FE HE UCAS SATS \
    OFSTED CQC NMC HCPC GMC RCN ICU ITU AE A&E ED OT OTS PT ECG EEG MRI CT XRAY CPR AED BLS ALS IV BP MAR PRN UTI GI \
    TB HIV AIDS COPD ADHD ASD PTSD OCD BPD EUPD CBT DBT WRAP LGBT LGBTQ LGBTQ+ BAME BME EDI BSL CAMHS MDT MDTS AMHP \
    RMN RGN HCA HCAS CSW PSW STAR SMART SWOT KPI KPIS SLA SLAS ROI B2B B2C SEO VBA MS R SPSS SAS STATA GIS GPS CAD \
    CNC PCR DNA RNA HPLC GMP GLP ELISA LED LEDS GB MB TB KB RAM CPU GPU LAN WAN VPN DNS DHCP IP TCP SSH HTTP HTTPS \
    URL SMS EHR EPR EMR RTT FOI SAR MOD RAF RAC RNLI RSPCA RSPB NSPCC YMCA YWCA CAB DWP JSA ESA PIP UC HMRC DVLA \
    TUPE FTE OAP WI WRVS RVS NCS DOFE TASK ACTION RESULT PADI CELTA DELTA AQA OCR WJEC SQA NCFE CACHE ILM CMI NEBOSH IOSH ITIL PRINCE2 \
    CISCO CCNA A1 A2 B1 B2 C1 C2 A3 A4 A5 AS SAP SAGE DJ MC NI USSR GMB TUC RCM BMA WHO NATO GMT UAE USP AGM AGMS \
    EGM RSVP WIFI BBQ DVD CD CDS VHS SOS SUV IOU IOUS 3D 2D MP3 LPG NATO MSK SOP SOPS COVID PO BOX FC AFC CIC NGO \
    NGOS CIO BSC LLB LLM MPHIL MRES BENG MENG BTECS IB CSE OLEVEL ALEVEL ADL ADLS EOL DNR DNACPR NEWS NEWS2 MUST TDD \
    BDD OOP MVC REST CRUD NODE SPA SAAS NUMPY UAT DEV OPS SRE HOD SLT LSA LSAS INSET SPAG PSHE \
    4G 5G ABCDE AC ACT AML APM ARB ARC ARLA ASB ATC BACP BACS BI BIOS BMI BNF BOH BPS BST BT CAM CBE CCF CCG \
    CCGS CCU CDIFF CDM CFA CFT CHAPS CHC CID CIL CIM CIOB CM CMM CMS COSS COVID19 CP CPA CPCS CPS CRISPR CSM CSV \
    CTG CTLLS CTO CVA D32 D33 DAB DAX DC DEFRA DNT DOB DOE DOLS DSL DT DTLLS DVT EAP EBD EC2 ECS EHO EIR EMDR \
    ENT EOI EP EQA ER ESXI ETA ETL EWO EWS FACS FBC FCA FD FENSA FLT FM FMEA FOH FOIA FSA FTIR FTP FX GAAP GAS \
    GC GM GPA GSM GTC GUI HDD HDMI HDU HEI HEIS HESA HMO HQ HRBP HSBC HSE HV HVAC IAPT IBAN ICB ICBS ICE ICO ICP \
    IDE IET IFA IFRS IIS IM IMAP IMECHE INGO IOT IPAF IPT IQA ISA ITT ITV IVF JIB JP JS KC KG KM KYC LA LAS LC \
    LCD LD LFT LLOP LLP LOLER LPA LPS LSE LTD LV MBE MCA MFA MG MI MIDAS MIG MIT ML MLD MM MMA MMR MND MPH MRSA \
    NAAFI NAS NASUWT NCO NCOS NET NEU NFU NG NGS NHSE NICE NICEIC NICU NLP NMR NMW NPPF NRSWA NUS OBE OEE OFQUAL \
    OH OHP ONS OOH OPD OPERA ORM OS OU P&L PACE PAGE PASMA PBX PCI PCN PCNS PCSO PCSOS PCT PCTS PEG PGDE PH PICU \
    PLC PLCS PMLD PMO PMP PND POP POST PPA PPH PQQ PRA PRINCE PTI PTLLS PTO PTS PUWER QARANC QC QPCR QTLS RAID \
    RAMS RBS RCOG RCP RCPCH RCS RDS REF REME RF RFI RFIS RFP RFPS RIBA RICS RIP RLC RN RNASEQ RPM RSE RTA RTC \
    S106 S136 S3 SAFE SALT SAN SARS SBAR SC SCBU SDK SDS SEM SFTP SIP SLD SMP SMSTS SMTP SPLD SQ SQH SSD SSL SSO \
    SSP SSRS SSSTS SU TAQA TEF TEM TFL TIA TIG TLS TOIL TPO TRA TS UCL UCU UFO UKCP USBC UTC UV V1 VB VBNET VCR \
    VM VMS VNA VOIP WEA WRAC XRD XRF XSS YAML \
    ABA ABS ACAS ACE ADR AET ANP ARIA ASA ASDA BAU BCU BICSC BIM BOM BTW CAA CAFCASS CAFM CCC CILEX CIN CIS CLA \
    CLI CLIS CO2 COD CPI DA DASH DHL DOM DV EAN ECB ECU EFA EFAW EHRC EICR ELSA ELSAS ENG1 EPC EV EVS FA FAW FGM \
    FIFO FRS102 FSW GCMS GDP GIF GLA GP2GP HLF HMP HMPPS HPV HSG IDVA IEP IEPS IKEA IMO IOPC IRO ISBN ISSN ISVA \
    JAWS JCT JIT JPEG KFC KIT LAC LADO LASER LCMS LEA LEAS LGA LIFO LMS LOL LPC LTA LTS MARAC MASH MHFA MIND MOU \
    MRP MTD MVP NASA NCTJ NDA NE NEC NFC NFT NHSBT NLHF NPLQ NPQ NPQH NRCPD NUJ NVDA NW OBD ODD OMG OPAC PALS \
    PAYG PBS PCC PDQ PECS PEO PEP PNG POC PPL QR RACI RADAR RAG RFID RFU RLSS RNIB RNID RNLD ROM RRP RSCN RSV \
    RTI RYA SCOPE SCUBA SE SEMH SENDCO SENDIASS SFA SHRM SKU SKUS SLI SLO SORP SOW SQE STA STCW SVG SW TBH TESSY \
    TMS TNA UEFA UHF UKVI UPC UPS VAWG VHF VTE WBS WCAG WHSMITH WIP WMS YOI YOS YOT";

const PLACE_WORDS: &str = "\
    street road lane avenue close drive way house court hall hospital ward unit centre center clinic surgery school \
    academy college university library park gardens garden farm estate building room theatre gallery museum church \
    chapel square hotel inn arms award awards prize cup trophy medal trust foundation charity society club team day \
    act scheme fund bridge station green common wood lodge villa cottage mill terrace place crescent grove hill rise \
    green market show ward's institute project programme lecture scholarship bursary bakery café cafe stores shop \
    ltd limited plc and & model method scale test syndrome disease report review bank arena stadium suite wing";
