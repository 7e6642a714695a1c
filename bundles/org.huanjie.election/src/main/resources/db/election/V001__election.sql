-- One row per current record of an election, the record whole as canonical JSON. No column tells a time or an order.
create table hj_election_sheet (
    district_id varchar(36) not null,
    id varchar(36) not null,
    version integer not null,
    case_id varchar(36) not null,
    kind varchar(40) not null,
    sheet_key varchar(120) not null,
    part varchar(64) not null,
    edition integer not null,
    body varchar(1000000) not null,
    primary key (district_id, id),
    constraint uq_election_sheet unique (district_id, case_id, kind, sheet_key, part)
);

-- Earlier editions of corrected records, with the reason; of attendance only the totals.
create table hj_election_sheet_old (
    district_id varchar(36) not null,
    id varchar(36) not null,
    case_id varchar(36) not null,
    sheet_id varchar(36) not null,
    edition integer not null,
    reason varchar(1000) not null,
    body varchar(1000000) not null,
    primary key (district_id, id)
);
create index ix_election_sheet_old on hj_election_sheet_old (district_id, sheet_id);

-- One row per candidate: who stands, and the rungs climbed.
create table hj_election_candidate (
    district_id varchar(36) not null,
    id varchar(36) not null,
    version integer not null,
    case_id varchar(36) not null,
    member_id varchar(36) not null,
    rung varchar(20) not null,
    nomination varchar(4000) not null,
    path varchar(20000) not null,
    primary key (district_id, id)
);
create index ix_election_candidate on hj_election_candidate (district_id, case_id);
