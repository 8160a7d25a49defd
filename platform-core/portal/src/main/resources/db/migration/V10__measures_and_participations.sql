-- Forms are kept for ever and never changed: what was filled in stays readable without the module that asked.
CREATE TABLE form_definition (
    measure_type VARCHAR(20) NOT NULL,
    version      INTEGER     NOT NULL,
    content      ${clob}     NOT NULL,
    content_hash CHAR(64)    NOT NULL,
    stored_at    ${tstz}     NOT NULL,
    CONSTRAINT form_definition_pk PRIMARY KEY (measure_type, version)
);

-- The newest row of a type says which version new entries are made with.
CREATE TABLE form_activation (
    id           ${uuid}     NOT NULL,
    measure_type VARCHAR(20) NOT NULL,
    version      INTEGER     NOT NULL,
    activated_at ${tstz}     NOT NULL,
    CONSTRAINT form_activation_pk PRIMARY KEY (id),
    CONSTRAINT form_activation_form_fk FOREIGN KEY (measure_type, version) REFERENCES form_definition (measure_type, version)
);
CREATE INDEX form_activation_type_ix ON form_activation (measure_type, activated_at);

CREATE TABLE measure (
    tenant_id   VARCHAR(10)  NOT NULL,
    id          ${uuid}      NOT NULL,
    version     BIGINT       NOT NULL,
    number      VARCHAR(40)  NOT NULL,
    title       VARCHAR(120) NOT NULL,
    search_text VARCHAR(200) NOT NULL,
    measure_type VARCHAR(20) NOT NULL,
    main_goal   VARCHAR(60)  NOT NULL,
    starts_on   DATE         NOT NULL,
    ends_on     DATE         NOT NULL,
    places      INTEGER      NOT NULL,
    stage       VARCHAR(20)  NOT NULL,
    last_serial INTEGER      NOT NULL,
    CONSTRAINT measure_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT measure_number_uq UNIQUE (tenant_id, number),
    CONSTRAINT measure_authority_fk FOREIGN KEY (tenant_id) REFERENCES local_authority (code)
);
CREATE INDEX measure_end_ix ON measure (tenant_id, ends_on, number);

-- Which provider runs the measure, and how many of its participations are in which state (kept at each save).
CREATE TABLE measure_provider (
    tenant_id      VARCHAR(10) NOT NULL,
    measure_id     ${uuid}     NOT NULL,
    provider_id    ${uuid}     NOT NULL,
    started        INTEGER     NOT NULL,
    to_complete    INTEGER     NOT NULL,
    entry_complete INTEGER     NOT NULL,
    exit_complete  INTEGER     NOT NULL,
    locked         INTEGER     NOT NULL,
    counting       INTEGER     NOT NULL,
    percent_sum    BIGINT      NOT NULL,
    CONSTRAINT measure_provider_pk PRIMARY KEY (tenant_id, measure_id, provider_id),
    CONSTRAINT measure_provider_measure_fk FOREIGN KEY (tenant_id, measure_id) REFERENCES measure (tenant_id, id),
    CONSTRAINT measure_provider_provider_fk FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
);
CREATE INDEX measure_provider_provider_ix ON measure_provider (tenant_id, provider_id, measure_id);

CREATE TABLE participation (
    tenant_id        VARCHAR(10)  NOT NULL,
    id               ${uuid}      NOT NULL,
    version          BIGINT       NOT NULL,
    measure_id       ${uuid}      NOT NULL,
    provider_id      ${uuid}      NOT NULL,
    serial           INTEGER      NOT NULL,
    number           VARCHAR(50)  NOT NULL,
    last_name        VARCHAR(100),
    first_name       VARCHAR(100),
    search_name      VARCHAR(250) NOT NULL,
    birth_year       INTEGER,
    entry_date       DATE,
    exit_date        DATE,
    participant_goal VARCHAR(60),
    state            VARCHAR(20)  NOT NULL,
    state_order      INTEGER      NOT NULL,
    completeness     INTEGER      NOT NULL,
    missing          INTEGER      NOT NULL,
    core_version     INTEGER      NOT NULL,
    module_version   INTEGER      NOT NULL,
    created_at       ${tstz}      NOT NULL,
    changed_at       ${tstz}      NOT NULL,
    changed_by       VARCHAR(200) NOT NULL,
    deleted_at       ${tstz},
    CONSTRAINT participation_pk PRIMARY KEY (tenant_id, id),
    CONSTRAINT participation_number_uq UNIQUE (tenant_id, number),
    CONSTRAINT participation_place_fk FOREIGN KEY (tenant_id, measure_id, provider_id)
        REFERENCES measure_provider (tenant_id, measure_id, provider_id)
);
CREATE INDEX participation_name_ix ON participation (tenant_id, measure_id, search_name, serial);
CREATE INDEX participation_serial_ix ON participation (tenant_id, measure_id, serial);
CREATE INDEX participation_state_ix ON participation (tenant_id, measure_id, state_order, serial);
CREATE INDEX participation_completeness_ix ON participation (tenant_id, measure_id, completeness, serial);
CREATE INDEX participation_open_ix ON participation (tenant_id, provider_id, missing, changed_at);

CREATE TABLE answer (
    tenant_id        VARCHAR(10)   NOT NULL,
    participation_id ${uuid}       NOT NULL,
    phase            VARCHAR(10)   NOT NULL,
    question_key     VARCHAR(60)   NOT NULL,
    content          VARCHAR(4000) NOT NULL,
    CONSTRAINT answer_pk PRIMARY KEY (tenant_id, participation_id, phase, question_key),
    CONSTRAINT answer_participation_fk FOREIGN KEY (tenant_id, participation_id) REFERENCES participation (tenant_id, id)
);

-- What somebody has typed and not yet saved. The participation need not exist yet, so nothing refers to it.
CREATE TABLE draft (
    tenant_id        VARCHAR(10) NOT NULL,
    account_id       ${uuid}     NOT NULL,
    participation_id ${uuid}     NOT NULL,
    phase            VARCHAR(10) NOT NULL,
    measure_id       ${uuid}     NOT NULL,
    provider_id      ${uuid}     NOT NULL,
    base_version     BIGINT      NOT NULL,
    core_version     INTEGER     NOT NULL,
    module_version   INTEGER     NOT NULL,
    fields           ${clob}     NOT NULL,
    saved_at         ${tstz}     NOT NULL,
    CONSTRAINT draft_pk PRIMARY KEY (tenant_id, account_id, participation_id, phase),
    CONSTRAINT draft_place_fk FOREIGN KEY (tenant_id, measure_id, provider_id)
        REFERENCES measure_provider (tenant_id, measure_id, provider_id),
    CONSTRAINT draft_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX draft_recent_ix ON draft (tenant_id, account_id, provider_id, saved_at);

-- The regional authority reads across tenants, in the order of the numbers.
CREATE INDEX measure_across_ix ON measure (number);
