-- A log-in as its owner sees it: with a name of its own, the browser it began in, and when the password was last asked.
-- Those that are running have none of this: they end, and everybody logs in once more.
delete from login_session;
alter table login_session add column id ${uuid};
alter table login_session add column device varchar(80) not null default '';
alter table login_session add column confirmed_at ${tstz};

create index login_session_account_ix on login_session (account_id);

-- Browsers in which an account has logged in before: strangers cannot lock them out.
create table known_device (
    account_id   ${uuid}     not null,
    device_hash  varchar(64) not null,
    last_used_at ${tstz}     not null,
    constraint known_device_pk primary key (account_id, device_hash),
    constraint known_device_account_fk foreign key (account_id) references account (id) on delete cascade
);

-- How often somebody tried: the key is a hash of what is counted, so that no address can be read here.
create table login_attempt (
    key_hash varchar(64) not null,
    attempts integer     not null,
    last_at  ${tstz}     not null,
    constraint login_attempt_pk primary key (key_hash)
);

create index login_attempt_last_ix on login_attempt (last_at);

-- The second factor: its secret is encrypted with a key that does not lie in the database.
alter table account add column factor_since ${tstz};
alter table account add column factor_rule varchar(10) not null default 'BY_ROLE';

create table second_factor (
    account_id   ${uuid}      not null,
    secret       varchar(200) not null,
    last_step    bigint       not null,
    confirmed_at ${tstz},
    constraint second_factor_pk primary key (account_id),
    constraint second_factor_account_fk foreign key (account_id) references account (id) on delete cascade
);

create table recovery_code (
    account_id ${uuid}     not null,
    code_hash  varchar(64) not null,
    constraint recovery_code_pk primary key (code_hash),
    constraint recovery_code_account_fk foreign key (account_id) references account (id) on delete cascade
);
