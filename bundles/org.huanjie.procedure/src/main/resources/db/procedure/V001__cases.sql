-- One row per election of a Party organisation in a cycle, and one for the street's own part.
create table hj_procedure_case (
    district_id varchar(36) not null,
    id varchar(36) not null,
    version integer not null,
    cycle_id varchar(36) not null,
    kind varchar(16) not null,
    street_id varchar(36) not null,
    organisation_id varchar(36) not null,
    street_case_id varchar(36) not null,
    cycle_year integer not null,
    counters varchar(400) not null,
    holds varchar(4000) not null,
    end_code varchar(40) not null,
    ended_on date,
    definition_id varchar(64) not null,
    definition_version varchar(40) not null,
    definition_digest varchar(64) not null,
    profile_id varchar(200) not null,
    profile_digest varchar(64) not null,
    shift_months integer not null,
    communities_before integer not null,
    acts integer not null,
    primary key (district_id, id),
    constraint uq_procedure_case unique (district_id, cycle_id, organisation_id)
);
create index ix_procedure_case_street on hj_procedure_case (district_id, street_id);

-- One row per instance of a step: (case, step, key). Old instances stay for ever.
create table hj_procedure_step (
    district_id varchar(36) not null,
    id varchar(36) not null,
    version integer not null,
    case_id varchar(36) not null,
    step varchar(64) not null,
    step_key varchar(120) not null,
    status varchar(16) not null,
    outcome varchar(40) not null,
    opened_on date not null,
    opened_by varchar(36) not null,
    closed_on date,
    closed_by varchar(36) not null,
    late boolean not null,
    signed varchar(200) not null,
    form varchar(1000000) not null,
    primary key (district_id, id),
    constraint uq_procedure_step unique (district_id, case_id, step, step_key)
);

-- A document on paper: number, date and, where scanned, the digest of the scan.
create table hj_procedure_paper (
    district_id varchar(36) not null,
    id varchar(36) not null,
    case_id varchar(36) not null,
    step varchar(64) not null,
    step_key varchar(120) not null,
    document varchar(8) not null,
    doc_number varchar(100) not null,
    doc_date date not null,
    secrecy varchar(16) not null,
    scan_name varchar(200) not null,
    scan_size integer not null,
    digest varchar(64) not null,
    recorded_on date not null,
    recorded_by varchar(36) not null,
    primary key (district_id, id)
);
create index ix_procedure_paper on hj_procedure_paper (district_id, case_id);

-- Scans in pieces of base64 text, apart from the papers so that a list of papers never reads them.
create table hj_procedure_scan (
    district_id varchar(36) not null,
    id varchar(36) not null,
    paper_id varchar(36) not null,
    piece integer not null,
    content varchar(1000000) not null,
    primary key (district_id, id),
    constraint uq_procedure_scan unique (district_id, paper_id, piece)
);

-- What an office wants or declares and the procedure waits for: adjustment, pause, postponement, invalidity, a reason for the order.
create table hj_procedure_intention (
    district_id varchar(36) not null,
    id varchar(36) not null,
    case_id varchar(36) not null,
    kind varchar(24) not null,
    wanted boolean not null,
    reason varchar(2000) not null,
    counters varchar(400) not null,
    recorded_on date not null,
    recorded_by varchar(36) not null,
    primary key (district_id, id)
);
create index ix_procedure_intention on hj_procedure_intention (district_id, case_id);

-- Written approvals by which a step of office practice was waived; visible for ever.
create table hj_procedure_waiver (
    district_id varchar(36) not null,
    id varchar(36) not null,
    case_id varchar(36) not null,
    step varchar(64) not null,
    step_key varchar(120) not null,
    document varchar(200) not null,
    doc_number varchar(100) not null,
    doc_date date not null,
    reason varchar(2000) not null,
    recorded_on date not null,
    recorded_by varchar(36) not null,
    primary key (district_id, id)
);
create index ix_procedure_waiver on hj_procedure_waiver (district_id, case_id);

-- Definitions as they were pinned: the text under its digest. A later release of the product cannot change a running case.
create table hj_procedure_definition (
    district_id varchar(36) not null,
    id varchar(36) not null,
    definition_id varchar(64) not null,
    definition_version varchar(40) not null,
    digest varchar(64) not null,
    body varchar(1000000) not null,
    primary key (district_id, id),
    constraint uq_procedure_definition unique (district_id, digest)
);

-- Overlays of a street, accepted ones only; the newest is in force for new cases.
create table hj_procedure_overlay (
    district_id varchar(36) not null,
    id varchar(36) not null,
    street_id varchar(36) not null,
    overlay_version integer not null,
    title varchar(200) not null,
    body varchar(1000000) not null,
    base_digest varchar(64) not null,
    base_profile varchar(64) not null,
    recorded_at varchar(40) not null,
    recorded_by varchar(36) not null,
    primary key (district_id, id),
    constraint uq_procedure_overlay unique (district_id, street_id, overlay_version)
);

-- Days that differ from the week: a holiday on a weekday, a day worked on a weekend.
create table hj_procedure_workday (
    district_id varchar(36) not null,
    id varchar(36) not null,
    day_year integer not null,
    day_date date not null,
    workday boolean not null,
    primary key (district_id, id),
    constraint uq_procedure_workday unique (district_id, day_date)
);
create index ix_procedure_workday on hj_procedure_workday (district_id, day_year);
