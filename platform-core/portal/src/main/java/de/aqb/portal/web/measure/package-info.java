/** Pages of measures: the list, one measure with its participations, and what the local authority keeps of it. */
@NullMarked
package de.aqb.portal.web.measure;

import org.jspecify.annotations.NullMarked;
