/** What stands before every page: only what a page of ours can send gets through, and what is refused is noted. */
@NullMarked
package de.aqb.portal.web.guard;

import org.jspecify.annotations.NullMarked;
