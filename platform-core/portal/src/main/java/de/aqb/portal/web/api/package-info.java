/** What the scripts of the pages talk to: JSON in, JSON out, no Faces view and no HTTP session. */
@NullMarked
package de.aqb.portal.web.api;

import org.jspecify.annotations.NullMarked;
