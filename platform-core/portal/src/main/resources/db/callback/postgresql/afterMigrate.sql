-- The portal works as a role that owns nothing, so it cannot switch off what protects the tables.
do $$
begin
    if '${application_role}' <> current_user and exists (select from pg_roles where rolname = '${application_role}') then
        grant usage on schema public to "${application_role}";
        grant select, insert, update, delete on all tables in schema public to "${application_role}";
    end if;
end
$$;
