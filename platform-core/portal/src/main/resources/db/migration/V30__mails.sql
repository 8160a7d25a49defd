-- Mails wait here until a server has taken them; the text is wiped then, for it may hold a token.
create table mail_outbox (
    id              ${uuid}       not null,
    template        varchar(60)   not null,
    address         varchar(254)  not null,
    addressee       varchar(200)  not null,
    subject         varchar(200)  not null,
    content         varchar(4000) not null,
    state           varchar(10)   not null,
    attempts        integer       not null,
    posted_at       ${tstz}       not null,
    next_attempt_at ${tstz}       not null,
    sent_at         ${tstz},
    problem         varchar(200),
    constraint mail_outbox_pk primary key (id)
);

create index mail_outbox_due_ix on mail_outbox (state, next_attempt_at);
