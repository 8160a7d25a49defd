create table change_entry (
    tenant_id        varchar(10)  not null,
    id               ${uuid}      not null,
    participation_id ${uuid}      not null,
    row_version      bigint       not null,
    changed_at       ${tstz}      not null,
    account_id       ${uuid}      not null,
    account_name     varchar(200) not null,
    field            varchar(100) not null,
    old_value        varchar(4000),
    new_value        varchar(4000),
    version          bigint       not null,
    constraint change_entry_pk primary key (tenant_id, id),
    constraint change_entry_tenant_fk foreign key (tenant_id) references local_authority (code)
);

create index change_entry_participation_ix on change_entry (tenant_id, participation_id, id);

-- No foreign key: an event outlives the account it tells of.
create table security_event (
    id          ${uuid}      not null,
    happened_at ${tstz}      not null,
    kind        varchar(30)  not null,
    account_id  ${uuid},
    detail      varchar(500) not null,
    constraint security_event_pk primary key (id)
);

create index security_event_happened_ix on security_event (happened_at);
