/**
 * Administration: who may give which role where, and the use cases that follow from it. Nobody sees more of a person than
 * the memberships of the own area, and nobody learns that there are others.
 */
@NullMarked
package de.aqb.portal.account.administration;

import org.jspecify.annotations.NullMarked;
