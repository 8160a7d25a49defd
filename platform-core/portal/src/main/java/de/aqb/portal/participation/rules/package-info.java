/**
 * What follows from the answers of a participation: what is asked, read, missing, odd, and what state that makes. Pure
 * functions of forms, answers and dates; no database, no session, no page, no clock.
 */
@NullMarked
package de.aqb.portal.participation.rules;

import org.jspecify.annotations.NullMarked;
