-- What administration sorts and searches by, and what it takes out of use without deleting.
alter table local_authority add column version bigint not null default 0;
alter table local_authority add column search_name varchar(250) not null default '';
create index local_authority_name_ix on local_authority (search_name, code);

alter table provider add column search_name varchar(250) not null default '';
alter table provider add column retired_at ${tstz};
create index provider_name_ix on provider (tenant_id, search_name, id);

alter table membership add column search_name varchar(500) not null default '';
create index membership_name_ix on membership (search_name, id);
create index membership_place_ix on membership (tenant_id, role, search_name, id);

-- A local authority asks for an account for one of its own people; the regional authority decides.
create table account_request (
    tenant_id        varchar(10)  not null,
    id               ${uuid}      not null,
    version          bigint       not null,
    first_name       varchar(80)  not null,
    last_name        varchar(80)  not null,
    login_email      varchar(254) not null,
    mail_address     varchar(254) not null,
    role             varchar(20)  not null,
    state            varchar(20)  not null,
    asked_at         ${tstz}      not null,
    asked_by         varchar(200) not null,
    asked_membership ${uuid}      not null,
    decided_at       ${tstz},
    decided_by       varchar(200),
    reason           varchar(500) not null,
    constraint account_request_pk primary key (tenant_id, id),
    constraint account_request_tenant_fk foreign key (tenant_id) references local_authority (code)
);
create index account_request_state_ix on account_request (tenant_id, state, id);
create index account_request_across_ix on account_request (state, id);
