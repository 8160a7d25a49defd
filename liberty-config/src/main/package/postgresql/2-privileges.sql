-- Run once by the superuser after 1-roles.sql, in the database aqb.

-- What the owner's migrations create, the portal may use but neither change nor drop.
alter default privileges for role aqb_owner grant select, insert, update, delete on tables to aqb_app;
alter default privileges for role aqb_owner grant usage on sequences to aqb_app;
