-- The place of whoever did it, so that an auditor of one place reads what happened there. Events of before have none.
alter table security_event add column tenant_id varchar(10);

create index security_event_tenant_ix on security_event (tenant_id, id);
create index security_event_kind_ix on security_event (kind, id);
