/** The demo's people and data; nothing of it exists unless {@code aqb.demo} is true. */
@NullMarked
package de.aqb.portal.demo;

import org.jspecify.annotations.NullMarked;
