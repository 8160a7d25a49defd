/** What only the demo shows. */
@NullMarked
package de.aqb.portal.web.demo;

import org.jspecify.annotations.NullMarked;
