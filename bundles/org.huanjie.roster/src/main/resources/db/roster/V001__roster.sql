-- Roster. Plain SQL for H2 and PostgreSQL alike; every key begins with the district. Columns named *_sealed hold encrypted text.

create table hj_roster_member (
    district_id varchar(36) not null,
    id varchar(36) not null,
    version integer not null,
    org_id varchar(36) not null,
    row_no integer not null,
    name varchar(60) not null,
    sex varchar(8) not null,
    ethnic varchar(2) not null,
    birth varchar(10) not null,
    education varchar(24) not null,
    joined_on varchar(10) not null,
    full_on varchar(10) not null,
    member_type varchar(12) not null,
    group_name varchar(1000) not null,
    relation varchar(20) not null,
    remark varchar(1000) not null,
    id_sealed varchar(400) not null,
    id_digest varchar(64),
    phone_sealed varchar(400) not null,
    phone_digest varchar(64) not null,
    person_key varchar(64) not null,
    restrictions_sealed varchar(4000) not null,
    account_id varchar(36) not null,
    primary key (district_id, id),
    -- an absent number is null: any number of members may have none
    constraint uq_roster_member_id unique (district_id, org_id, id_digest)
);
create index ix_roster_member_order on hj_roster_member (district_id, org_id, row_no);
create index ix_roster_member_account on hj_roster_member (district_id, account_id);

-- One row per file brought; the file itself is never kept.
create table hj_roster_import (
    district_id varchar(36) not null,
    id varchar(36) not null,
    version integer not null,
    org_id varchar(36) not null,
    file_name varchar(200) not null,
    sha256 varchar(64) not null,
    by_person varchar(36) not null,
    on_day date not null,
    state varchar(12) not null,
    data_rows integer not null,
    members integer not null,
    full_members integer not null,
    probationary integer not null,
    floating integer not null,
    should_transfer integer not null,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    dropped integer not null,
    problems varchar(8000000) not null,
    decisions_sealed varchar(8000000) not null,
    primary key (district_id, id)
);
create index ix_roster_import_org on hj_roster_import (district_id, org_id);

-- A person of a file who was not registered; unexplained, it holds back the freeze.
create table hj_roster_dropped (
    district_id varchar(36) not null,
    id varchar(36) not null,
    version integer not null,
    org_id varchar(36) not null,
    import_id varchar(36) not null,
    data_row integer not null,
    sheet_row integer not null,
    name varchar(60) not null,
    faults varchar(400) not null,
    explanation varchar(500) not null,
    explained_by varchar(36) not null,
    primary key (district_id, id)
);
create index ix_roster_dropped_org on hj_roster_dropped (district_id, org_id);

create table hj_roster_exclusion (
    district_id varchar(36) not null,
    id varchar(36) not null,
    version integer not null,
    org_id varchar(36) not null,
    case_id varchar(36) not null,
    roster_key varchar(40) not null,
    member_id varchar(36) not null,
    name varchar(60) not null,
    state varchar(12) not null,
    request_number varchar(100) not null,
    requested_on varchar(10) not null,
    meeting_on varchar(10) not null,
    requested_by varchar(36) not null,
    reply_number varchar(100) not null,
    decided_on varchar(10) not null,
    decided_by varchar(36) not null,
    -- ground, opinions, evidence, reasons
    private_sealed varchar(16000) not null,
    primary key (district_id, id)
);
create index ix_roster_exclusion_case on hj_roster_exclusion (district_id, case_id);

create table hj_roster_freeze (
    district_id varchar(36) not null,
    id varchar(36) not null,
    org_id varchar(36) not null,
    case_id varchar(36) not null,
    kind varchar(8) not null,
    freeze_key varchar(40) not null,
    freeze_no integer not null,
    frozen_on date not null,
    by_person varchar(36) not null,
    members integer not null,
    full_members integer not null,
    entitled integer not null,
    exclusions_approved integer not null,
    primary key (district_id, id),
    constraint uq_roster_freeze unique (district_id, case_id, kind, freeze_key, freeze_no)
);

create table hj_roster_frozen (
    district_id varchar(36) not null,
    id varchar(36) not null,
    freeze_id varchar(36) not null,
    member_id varchar(36) not null,
    row_no integer not null,
    name varchar(60) not null,
    full_member boolean not null,
    may_elect boolean not null,
    may_be_elected boolean not null,
    may_vote boolean not null,
    reason varchar(24) not null,
    exclusion_approved boolean not null,
    primary key (district_id, id)
);
create index ix_roster_frozen_freeze on hj_roster_frozen (district_id, freeze_id, row_no);

create table hj_roster_correction (
    district_id varchar(36) not null,
    id varchar(36) not null,
    version integer not null,
    org_id varchar(36) not null,
    member_id varchar(36) not null,
    name varchar(60) not null,
    asked_by varchar(36) not null,
    asked_on date not null,
    column_code varchar(16) not null,
    value_sealed varchar(4000) not null,
    reason varchar(500) not null,
    state varchar(12) not null,
    answer varchar(500) not null,
    answered_on varchar(10) not null,
    answered_by varchar(36) not null,
    primary key (district_id, id)
);
create index ix_roster_correction_org on hj_roster_correction (district_id, org_id);
create index ix_roster_correction_person on hj_roster_correction (district_id, asked_by);
