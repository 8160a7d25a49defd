-- When another version of a form becomes the active one, participations follow in the background, a few at a time. A row is
-- open until all have; how far it has come can be read off the participations, so that it goes on after any interruption.
CREATE TABLE form_move (
    activation_id ${uuid}     NOT NULL,
    measure_type  VARCHAR(20) NOT NULL,
    version       INTEGER     NOT NULL,
    started_at    ${tstz}     NOT NULL,
    moved         INTEGER     NOT NULL,
    finished_at   ${tstz},
    CONSTRAINT form_move_pk PRIMARY KEY (activation_id),
    CONSTRAINT form_move_activation_fk FOREIGN KEY (activation_id) REFERENCES form_activation (id)
);
CREATE INDEX form_move_open_ix ON form_move (finished_at, started_at);
CREATE INDEX form_move_type_ix ON form_move (measure_type, started_at);
