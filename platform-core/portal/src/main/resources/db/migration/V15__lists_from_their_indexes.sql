-- Each order of the list has its index, which also tells whose a row is, in which state, deleted or not: rows that are not
-- wanted are passed over there. Derby reads an index in one direction only, so it gets each one twice; PostgreSQL reads it both ways.
DROP INDEX participation_name_ix;
DROP INDEX participation_serial_ix;
DROP INDEX participation_state_ix;
DROP INDEX participation_completeness_ix;

CREATE INDEX participation_serial_ix ON participation (tenant_id, measure_id, serial, deleted_at, provider_id, state_order);
CREATE INDEX participation_name_ix ON participation (tenant_id, measure_id, search_name, serial, deleted_at, provider_id, state_order);
CREATE INDEX participation_state_ix ON participation (tenant_id, measure_id, state_order, serial, deleted_at, provider_id);
CREATE INDEX participation_completeness_ix ON participation (tenant_id, measure_id, completeness, serial, deleted_at, provider_id, state_order);

${on_derby}CREATE INDEX participation_serial_down_ix ON participation (tenant_id, measure_id, serial DESC, deleted_at, provider_id, state_order);
${on_derby}CREATE INDEX participation_name_down_ix ON participation (tenant_id, measure_id, search_name DESC, serial DESC, deleted_at, provider_id, state_order);
${on_derby}CREATE INDEX participation_state_down_ix ON participation (tenant_id, measure_id, state_order DESC, serial DESC, deleted_at, provider_id);
${on_derby}CREATE INDEX participation_completeness_down_ix ON participation (tenant_id, measure_id, completeness DESC, serial DESC, deleted_at, provider_id, state_order);

-- Whoever waits for something to be completed (1) or not (0): those who have waited longest are read in order.
ALTER TABLE participation ADD COLUMN waiting INTEGER DEFAULT 0 NOT NULL;
UPDATE participation SET waiting = 1 WHERE missing > 0 AND deleted_at IS NULL AND state <> 'LOCKED';
DROP INDEX participation_open_ix;
CREATE INDEX participation_waiting_ix ON participation (tenant_id, provider_id, waiting, changed_at, id);

CREATE INDEX measure_number_ix ON measure (tenant_id, number, stage, starts_on, ends_on);
${on_derby}CREATE INDEX measure_number_down_ix ON measure (tenant_id, number DESC, stage, starts_on, ends_on);
${on_derby}CREATE INDEX measure_down_across_ix ON measure (number DESC);
