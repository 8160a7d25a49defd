package de.aqb.portal.participation;

import de.aqb.portal.tenancy.Actor;
import java.time.Instant;

/** Who does something, and when. */
record Touch(Actor actor, Instant at) {}
