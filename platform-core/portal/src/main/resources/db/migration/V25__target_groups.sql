-- The programme's target groups. Answers hold the key, so a row is never deleted; the first ones are those of the form.
create table target_group (
    group_key  varchar(60)  not null,
    version    bigint       not null,
    label      varchar(120) not null,
    place      integer      not null,
    retired_at ${tstz},
    constraint target_group_pk primary key (group_key)
);

insert into target_group (group_key, version, label, place) values ('young_without_training', 0, 'Jugendliche ohne Ausbildung', 1);
insert into target_group (group_key, version, label, place) values ('young_adults_unqualified', 0, 'Junge Erwachsene ohne Berufsabschluss', 2);
insert into target_group (group_key, version, label, place) values ('long_term_unemployed', 0, 'Langzeitarbeitslose', 3);
insert into target_group (group_key, version, label, place) values ('refugees', 0, 'Geflüchtete', 4);
insert into target_group (group_key, version, label, place) values ('single_parents', 0, 'Alleinerziehende', 5);
