-- Run once by the superuser of PostgreSQL, in the database postgres, before the first start of the portal.
-- Then set the three passwords: \password aqb_owner, \password aqb_app and \password aqb_oversight

-- Owns every table and changes the schema; the portal logs in as this role while it migrates, never else.
create role aqb_owner login nosuperuser nocreatedb nocreaterole nobypassrls;
-- Reads and writes rows; the migrations grant it that. Not an owner, so row level security holds it.
create role aqb_app login nosuperuser nocreatedb nocreaterole nobypassrls;
-- The regional authority's door: reads those columns of several tenants that it may see, and writes nothing.
create role aqb_oversight login nosuperuser nocreatedb nocreaterole nobypassrls;
alter role aqb_oversight set default_transaction_read_only = on;

create database aqb owner aqb_owner encoding 'UTF8' template template0;
revoke connect on database aqb from public;
grant connect on database aqb to aqb_app, aqb_oversight;
