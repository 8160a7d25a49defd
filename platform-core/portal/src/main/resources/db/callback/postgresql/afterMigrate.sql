-- The third wall. Every table with a tenant gets it by itself, except those the portal names as shared. It does nothing
-- where everything is as it should be, so servers that start beside running ones hold nobody up.
do $$
declare
    shared constant text[] := string_to_array('${shared_tables}', ',');
    walled record;
begin
    -- Two servers that start at once would trip over each other's catalogue rows.
    perform pg_advisory_xact_lock(hashtext('aqb.walls'));

    if (select count(*) from pg_roles where rolname in ('${application_role}', '${oversight_role}')) < 2 then
        raise exception 'The roles ${application_role} and ${oversight_role} are missing: see postgresql/roles.sql';
    end if;

    for walled in
        select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all (shared)
    loop
        if not walled.relrowsecurity then
            execute format('alter table %I enable row level security', walled.relname);
        end if;
        -- Forced: the owner is held too, whatever it may be used for by mistake.
        if not walled.relforcerowsecurity then
            execute format('alter table %I force row level security', walled.relname);
        end if;
        -- Without a tenant the setting is null or empty, and no row has such a tenant: nothing is seen, nothing written.
        if not exists (select from pg_policy where polrelid = walled.oid and polname = 'own_tenant') then
            execute format($policy$
                create policy own_tenant on %I for all to "${application_role}"
                using (tenant_id = current_setting('aqb.tenant', true))
                with check (tenant_id = current_setting('aqb.tenant', true))
                $policy$, walled.relname);
        end if;
        if not exists (select from pg_policy where polrelid = walled.oid and polname = 'tenants_in_sight') then
            execute format($policy$
                create policy tenants_in_sight on %I for select to "${oversight_role}"
                using (tenant_id = any (string_to_array(current_setting('aqb.tenants', true), ',')))
                $policy$, walled.relname);
        end if;
    end loop;
end
$$;

-- What each role may do. It is said anew each time, so a table or a column that a script adds is not forgotten.
do $$
declare
    -- Written once and never changed, not even by a portal that somebody has taken over.
    append_only constant text[] := array['change_entry', 'security_event', 'form_definition', 'form_activation'];
    present record;
    rights text;
begin
    perform pg_advisory_xact_lock(hashtext('aqb.walls'));
    grant usage on schema public to "${application_role}", "${oversight_role}";

    for present in select c.relname, pg_get_userbyid(c.relowner) as owner from pg_class c
                   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    loop
        continue when present.relname = '${flyway:table}' or present.owner in ('${application_role}', '${oversight_role}');
        rights := case when present.relname = any (append_only) then 'select, insert'
                       else 'select, insert, update, delete' end;
        execute format('revoke all on %I from "${application_role}", "${oversight_role}"', present.relname);
        execute format('grant %s on %I to "${application_role}"', rights, present.relname);
    end loop;
end
$$;

-- The regional authority's door: the columns that its entities map, such as measure(id,title), and no other. A name of a
-- participant, an answer, a draft or a logged value is in none of them.
do $$
declare
    seen text;
begin
    perform pg_advisory_xact_lock(hashtext('aqb.walls'));
    foreach seen in array string_to_array('${columns_in_sight}', ';')
    loop
        execute format('grant select (%s on %I to "${oversight_role}"', split_part(seen, '(', 2), split_part(seen, '(', 1));
    end loop;
end
$$;
