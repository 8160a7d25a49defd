/** Floor 1: the local authorities, whose data a request may touch, and the only place that opens the database. */
@NullMarked
package de.aqb.portal.tenancy;

import org.jspecify.annotations.NullMarked;
