-- Requests to a superior; rows are never changed.
create table hj_approval_request (
    district_id varchar(36) not null,
    id varchar(36) not null,
    case_id varchar(36) not null,
    step_id varchar(64) not null,
    step_key varchar(120) not null,
    request_no integer not null,
    note varchar(1000) not null,
    requested_by varchar(36) not null,
    requested_name varchar(100) not null,
    requested_on date not null,
    recorded_at timestamp not null,
    primary key (district_id, id),
    constraint uq_approval_request unique (district_id, case_id, step_id, step_key, request_no)
);

-- Decisions on them; rows are never changed. request_id is empty where the superior acted of its own motion.
create table hj_approval_decision (
    district_id varchar(36) not null,
    id varchar(36) not null,
    case_id varchar(36) not null,
    step_id varchar(64) not null,
    step_key varchar(120) not null,
    request_id varchar(36) not null,
    act_kind varchar(20) not null,
    decision varchar(30) not null,
    reason varchar(2000) not null,
    meeting_on date,
    minutes_no varchar(100) not null,
    document_no varchar(100) not null,
    decided_by varchar(36) not null,
    decided_name varchar(100) not null,
    decided_on date not null,
    recorded_at timestamp not null,
    primary key (district_id, id),
    constraint uq_approval_decision unique (district_id, case_id, step_id, step_key, request_id)
);
