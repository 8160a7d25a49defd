-- Run once by the superuser of PostgreSQL, in the database postgres, before the first start of the portal.
-- Then set both passwords: \password aqb_owner and \password aqb_app

-- Owns every table and changes the schema; the portal logs in as this role while it migrates, never else.
create role aqb_owner login nosuperuser nocreatedb nocreaterole nobypassrls;
-- Reads and writes rows; the migrations grant it that. Not an owner, so row level security holds it.
create role aqb_app login nosuperuser nocreatedb nocreaterole nobypassrls;

create database aqb owner aqb_owner encoding 'UTF8' template template0;
revoke connect on database aqb from public;
grant connect on database aqb to aqb_app;
