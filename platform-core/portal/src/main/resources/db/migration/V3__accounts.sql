-- The tenant comes first in every key of a tenant's table: a row cannot point into another tenant.
create table provider (
    tenant_id varchar(10)  not null,
    id        ${uuid}      not null,
    name      varchar(200) not null,
    town      varchar(100) not null,
    version   bigint       not null,
    constraint provider_pk primary key (tenant_id, id),
    constraint provider_tenant_fk foreign key (tenant_id) references local_authority (code)
);

create table account (
    id            ${uuid}      not null,
    login_email   varchar(254) not null,
    contact_email varchar(254) not null,
    name          varchar(200) not null,
    password_hash varchar(200),
    created_at    ${tstz}      not null,
    version       bigint       not null,
    constraint account_pk primary key (id),
    constraint account_login_email_uq unique (login_email)
);

create table membership (
    id           ${uuid}      not null,
    account_id   ${uuid}      not null,
    role         varchar(20)  not null,
    tenant_id    varchar(10),
    provider_id  ${uuid},
    place_name   varchar(200) not null,
    last_used_at ${tstz},
    version      bigint       not null,
    constraint membership_pk primary key (id),
    constraint membership_account_fk foreign key (account_id) references account (id),
    constraint membership_tenant_fk foreign key (tenant_id) references local_authority (code),
    constraint membership_provider_fk foreign key (tenant_id, provider_id) references provider (tenant_id, id),
    constraint membership_place_ck check (provider_id is null or tenant_id is not null)
);

create table caseworker_authority (
    membership_id  ${uuid}     not null,
    authority_code varchar(10) not null,
    constraint caseworker_authority_pk primary key (membership_id, authority_code),
    constraint caseworker_authority_membership_fk foreign key (membership_id) references membership (id) on delete cascade,
    constraint caseworker_authority_code_fk foreign key (authority_code) references local_authority (code)
);

-- Removing a membership ends its sessions, whoever removes it.
create table login_session (
    token_hash    varchar(64) not null,
    account_id    ${uuid}     not null,
    membership_id ${uuid}     not null,
    started_at    ${tstz}     not null,
    last_seen_at  ${tstz}     not null,
    constraint login_session_pk primary key (token_hash),
    constraint login_session_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint login_session_membership_fk foreign key (membership_id) references membership (id) on delete cascade
);

create index login_session_last_seen_ix on login_session (last_seen_at);
