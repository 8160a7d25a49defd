-- The tenants. A code is never reused.
create table local_authority (
    code       varchar(10)  not null,
    name       varchar(100) not null,
    kind       varchar(10)  not null,
    ags        varchar(8)   not null,
    valid_from date,
    valid_to   date,
    constraint local_authority_pk primary key (code)
);
