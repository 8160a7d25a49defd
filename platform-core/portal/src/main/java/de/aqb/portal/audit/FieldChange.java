package de.aqb.portal.audit;

import java.util.Optional;

/** One field's change from the old to the new value; an empty one means that there was or is none. */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {}
