-- A membership keeps the name and the address under which its inviter knows the person: what another place knows
-- of the same account stays there. It counts from accepted_at on and until retired_at.
alter table membership add column name varchar(200) not null default '';
alter table membership add column mail_address varchar(254) not null default '';
alter table membership add column invited_at ${tstz};
alter table membership add column accepted_at ${tstz};
alter table membership add column retired_at ${tstz};

update membership set
    name = (select a.name from account a where a.id = membership.account_id),
    mail_address = (select a.contact_email from account a where a.id = membership.account_id),
    accepted_at = (select a.created_at from account a where a.id = membership.account_id);

create index membership_account_ix on membership (account_id);

-- What a link in a mail proves, once: only the hash of its secret is kept.
create table one_time_token (
    token_hash    varchar(64) not null,
    purpose       varchar(20) not null,
    account_id    ${uuid}     not null,
    membership_id ${uuid},
    content       varchar(254) not null,
    created_at    ${tstz}     not null,
    expires_at    ${tstz}     not null,
    constraint one_time_token_pk primary key (token_hash),
    constraint one_time_token_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint one_time_token_membership_fk foreign key (membership_id) references membership (id) on delete cascade
);

create index one_time_token_account_ix on one_time_token (account_id, purpose);
create index one_time_token_expires_ix on one_time_token (expires_at);
