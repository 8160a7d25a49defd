/** Attempts to get at what belongs to others, made from the matrix of rights and from what the portal is found to have. */
@NullMarked
package de.aqb.portal.walls;

import org.jspecify.annotations.NullMarked;
