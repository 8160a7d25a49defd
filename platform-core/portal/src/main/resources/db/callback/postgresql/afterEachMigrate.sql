do $$
declare
    walled record;
begin
    for walled in select oid::regclass as name from pg_class
                  where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
    loop
        execute format('alter table %s force row level security', walled.name);
    end loop;
end
$$;
