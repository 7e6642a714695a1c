-- Ground floor of Huanjie. Plain SQL for H2 and PostgreSQL alike; every key begins with the district.

create table hj_core_node (
  district_id varchar(36)  not null,
  id          varchar(36)  not null,
  kind        varchar(16)  not null,
  name        varchar(100) not null,
  parent_id   varchar(36)  not null,
  path        varchar(160) not null,   -- ids from the district down to this node, each followed by a slash
  ended       boolean      not null,   -- true after a merger: kept for old cases, no longer counted
  version     integer      not null,
  primary key (district_id, id)
);
create unique index hj_core_node_path on hj_core_node (district_id, path);
create index hj_core_node_parent on hj_core_node (district_id, parent_id);

create table hj_core_party_org (
  district_id  varchar(36)   not null,
  id           varchar(36)   not null,
  full_name    varchar(100)  not null,
  community_id varchar(36)   not null,
  community_name varchar(100) not null, -- as in its node; both are renamed together
  street_id    varchar(36)   not null,
  ended        boolean       not null, -- as in its node
  form         varchar(16)   not null,
  has_committee boolean      not null,
  org_class    varchar(16)   not null,
  elected_on   date          not null,
  term_ends_on date          not null,
  secretary    varchar(60)   not null,
  committee    varchar(2000) not null, -- names, one a line, the secretary first
  seats        integer       not null,
  deputy_seats integer       not null,
  adjustment   varchar(8)    not null,
  version      integer       not null,
  primary key (district_id, id)
);
create index hj_core_party_org_street on hj_core_party_org (district_id, street_id);

create table hj_core_adjustment (
  district_id varchar(36)   not null,
  id          varchar(36)   not null,
  street_id   varchar(36)   not null,
  kind        varchar(16)   not null,
  before_ids  varchar(2000) not null,  -- communities concerned, one id a line
  after_text  varchar(4000) not null,  -- communities wanted, one a line: id (or -) and name
  reason      varchar(500)  not null,
  document    varchar(200)  not null,
  doc_number  varchar(60)   not null,
  doc_date    date          not null,
  state       varchar(8)    not null,
  version     integer       not null,
  primary key (district_id, id)
);
create index hj_core_adjustment_street on hj_core_adjustment (district_id, street_id);

create table hj_core_person (
  district_id   varchar(36)   not null,
  id            varchar(36)   not null,
  login         varchar(60)   not null, -- lower case
  name          varchar(60)   not null,
  password_hash varchar(200)  not null,
  old_hashes    varchar(1200) not null, -- the last ones, one a line, newest first
  must_change   boolean       not null,
  enabled       boolean       not null,
  version       integer       not null,
  primary key (district_id, id)
);
-- the login is typed before the district is known
create unique index hj_core_person_login on hj_core_person (login);

create table hj_core_grant (
  district_id varchar(36) not null,
  id          varchar(36) not null,
  person_id   varchar(36) not null,
  role        varchar(20) not null,
  node_id     varchar(36) not null,
  qualifier   varchar(40) not null,
  primary key (district_id, id)
);
create unique index hj_core_grant_once on hj_core_grant (district_id, person_id, role, node_id, qualifier);
create index hj_core_grant_node on hj_core_grant (district_id, node_id);

create table hj_core_session (
  district_id varchar(36) not null,
  id          varchar(64) not null,    -- SHA-256 of the token
  person_id   varchar(36) not null,
  created_at  bigint      not null,    -- milliseconds since 1970
  seen_at     bigint      not null,
  address     varchar(64) not null,
  primary key (district_id, id)
);
-- the token is shown before the district is known
create unique index hj_core_session_token on hj_core_session (id);
create index hj_core_session_person on hj_core_session (district_id, person_id);

-- failed sign-ins, counted for a login (known or not) and for an address
create table hj_core_attempt (
  district_id  varchar(36) not null,
  id           varchar(64) not null,
  failures     integer     not null,
  first_at     bigint      not null,
  locked_until bigint      not null,
  version      integer     not null,
  primary key (district_id, id)
);

create table hj_core_switch (
  district_id varchar(36)  not null,
  id          varchar(36)  not null,   -- the street
  modules_off varchar(200) not null,   -- names, one a line
  version     integer      not null,
  primary key (district_id, id)
);

create table hj_core_cycle (
  district_id  varchar(36)  not null,
  id           varchar(36)  not null,
  street_id    varchar(36)  not null,
  title        varchar(100) not null,
  year_no      integer      not null,
  rehearsal    boolean      not null,
  upper_title  varchar(200) not null,
  upper_number varchar(60)  not null,
  upper_date   date,
  profile      varchar(64)  not null,
  communities  integer      not null,  -- of the street when the cycle began (S19)
  today        date,                   -- day to which a rehearsal was moved
  version      integer      not null,
  primary key (district_id, id)
);
create index hj_core_cycle_street on hj_core_cycle (district_id, street_id);

create table hj_core_profile (
  district_id varchar(36) not null,
  id          varchar(64) not null,
  no          integer     not null,    -- order in which the layers were added
  body        text        not null,
  primary key (district_id, id)
);
create unique index hj_core_profile_no on hj_core_profile (district_id, no);

create table hj_core_audit (
  district_id varchar(36)  not null,
  id          varchar(36)  not null,
  stream      varchar(80)  not null,
  no          integer      not null,
  on_day      varchar(10)  not null,
  recorded_at varchar(30)  not null,   -- empty for attendance and counts
  person_id   varchar(36)  not null,
  person_name varchar(60)  not null,
  action      varchar(60)  not null,
  object      varchar(200) not null,
  details     text         not null,
  previous    varchar(64)  not null,
  digest      varchar(64)  not null,
  primary key (district_id, id)
);
create unique index hj_core_audit_no on hj_core_audit (district_id, stream, no);

create table hj_core_todo (
  district_id varchar(36)  not null,
  id          varchar(36)  not null,
  todo_key    varchar(200) not null,
  node_id     varchar(36)  not null,
  role        varchar(20)  not null,
  title       varchar(200) not null,
  open        boolean      not null,
  changed_at  bigint       not null,
  version     integer      not null,
  primary key (district_id, id)
);
create unique index hj_core_todo_key on hj_core_todo (district_id, todo_key);
create index hj_core_todo_node on hj_core_todo (district_id, node_id, open);

create table hj_core_answer (
  district_id    varchar(36)  not null,
  id             varchar(36)  not null,
  person_id      varchar(36)  not null,
  idem_key       varchar(64)  not null,
  request_digest varchar(64)  not null,
  status         integer      not null,
  headers        varchar(4000) not null,
  body           text         not null,
  answered_at    bigint       not null,
  primary key (district_id, id)
);
create unique index hj_core_answer_key on hj_core_answer (district_id, person_id, idem_key);

-- one value for the whole installation, e.g. the check value of the field key
create table hj_core_setting (
  district_id varchar(36)  not null,
  id          varchar(60)  not null,
  text_value  varchar(400) not null,
  primary key (district_id, id)
);
